"""The command palette: in every pane, and whatever is pressed before it is drawn."""

import asyncio
import re

from screens.lives import a_life
from screens.walker import hands_at, walking
from smallsteps_tui import theme
from smallsteps_tui.config import Config
from smallsteps_tui.screens.dialogs.palette import Command, PaletteDialog, command_line

PAGING = ("pagedown", "pageup", "down", "pagedown", "up", "pageup", "ctrl+end", "ctrl+home", "pagedown")
STRIPS = [(40, 3), (40, 4), (40, 5), (40, 6), (80, 4)]
SLIVERS = [(40, 1), (40, 2), (3, 3), (2, 2), (1, 1), (1, 36)]


async def test_no_key_in_the_palette_ends_the_program_in_any_pane():
    async with walking(journey=a_life().journey) as walker:
        for size in (*STRIPS, *SLIVERS, (80, 24)):
            await walker.resizes(*size)
            await walker.presses("ctrl+p", *PAGING, "z", "pagedown", "pageup", "escape")
            assert walker.app.is_running, size
            assert len(walker.app.screen_stack) == 1, size


async def test_in_a_strip_the_palette_shows_the_command_that_enter_runs():
    async with walking(journey=a_life().journey) as walker:
        for size in STRIPS:
            await walker.resizes(*size)
            await walker.presses("ctrl+p")
            await walker.types("dots")
            assert walker.reads("dots", "Hide my words"), size
            was_veiled = walker.app.veiled
            await walker.presses("enter")
            await walker.settles()
            assert walker.app.veiled is not was_veiled, size


async def test_a_pane_may_become_a_strip_and_a_window_again_while_the_palette_is_open():
    async with walking(journey=a_life().journey, size=(80, 24)) as walker:
        await walker.presses("ctrl+p", "pagedown")
        for size in (*STRIPS, *SLIVERS, (118, 36)):
            await walker.resizes(*size)
            await walker.presses(*PAGING)
            assert isinstance(walker.app.screen, PaletteDialog), size
        assert re.search(r"(\d\d) of \1", walker.screen)
        assert walker.reads("Edit the step", "Enter do it")


async def test_page_keys_that_come_before_the_palette_is_drawn_do_no_harm():
    async with walking(journey=a_life().journey) as walker:
        for turns in range(0, 30, 3):
            for opens in ("command_palette", "change_theme"):
                await walker.app.run_action(opens)
                for _ in range(turns):
                    await asyncio.sleep(0)
                await walker.presses_at_once(*["pagedown"] * 6, "pageup", "pageup")
                assert isinstance(walker.app.screen, PaletteDialog), (opens, turns)
                await walker.presses("escape")


# What it offers, and how it is found


COMMANDS = (
    Command("Rest today, or undo that", print, "r", ("pause",)),
    Command("Edit the step", print, "Enter", ("reword", "how often")),
    Command("Backups", print, others=("restore",)),
)


def found(typed):
    return [command.name.split()[0] for command in COMMANDS if command.found_by(typed) is not None]


def test_a_command_is_found_by_the_beginning_of_its_words_or_of_other_words_for_it():
    assert found("") == found("  ") == ["Rest", "Edit", "Backups"]
    assert found("re") == ["Rest", "Edit", "Backups"]
    assert found("RE tod") == ["Rest"]
    assert (found("often"), found("edit reword"), found("est")) == (["Edit"], ["Edit"], [])


def test_a_command_is_one_row_with_its_key_at_the_right_and_what_was_typed_underlined():
    line = command_line(COMMANDS[1], "re", 40)
    assert line.plain == f"Edit the step   reword{'Enter':>18}"
    assert [line.plain[span.start : span.end] for span in line.spans if span.style == "underline"] == ["re"]
    assert command_line(COMMANDS[0], "", 16).plain == "Rest today,…   r"
    assert command_line(COMMANDS[2], "b", 20).plain == "Backups".ljust(20)


async def test_enter_does_what_is_highlighted_and_esc_nothing():
    async with walking(journey=a_life().journey) as walker:
        before = walker.screen
        await walker.presses("ctrl+p")
        await walker.types("privacy")
        assert walker.reads(
            "Hide my words (dots)   privacy", "1 of 5", "Most of these have a key of their own, too."
        )
        await walker.presses("escape")
        assert walker.screen == before
        await walker.presses("ctrl+p")
        await walker.types("zzz", "enter")
        assert walker.reads("0 of 5", "Nothing by that name.")
        await walker.presses("escape", "ctrl+p")
        await walker.types("move on", "enter")
        assert walker.reads("0 of 5")
        await walker.types_over("archive", "enter")
        await walker.settles()
        assert walker.reads("2 Goals")
        assert walker.said == "Press x: let it go, or reopen it."


async def test_other_words_lead_to_a_command_wherever_its_key_is():
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("ctrl+p")
        for typed, words in (
            ("daily", "Edit the step   daily"),
            ("repeat", "Edit the step   repeat"),
            ("habit", "Edit the step   habit"),
            ("remind", "When you'll do it   remind"),
            ("export", "Write a page for someone   export"),
            ("archive", "Let it go, or reopen it   archive"),
            ("holiday", "Rest for several days, or every week   holiday"),
        ):
            await walker.types_over(typed)
            assert walker.reads(words), typed


async def test_in_a_low_pane_many_commands_are_in_sight():
    async with walking(journey=a_life().journey, size=(40, 12)) as walker:
        await walker.presses("ctrl+p")
        assert walker.reads("I did the small version", "Just start", "Edit the step")


# Themes


async def test_the_theme_changes_while_one_moves_through_the_list_and_back_on_esc():
    async with walking(journey=a_life().journey) as walker:
        await walker.app.run_action("change_theme")
        await walker.settles()
        await walker.presses("down")
        assert walker.app.theme == "dawn"
        await walker.types("nord")
        assert walker.app.theme == "nord"
        await walker.presses("escape")
        assert walker.app.theme == "dusk"
        await walker.app.run_action("change_theme")
        await walker.settles()
        await walker.types("high", "enter")
        assert walker.app.theme == "high-contrast"


async def test_auto_is_dawn_by_day_and_dusk_in_the_evening_and_leaves_a_chosen_theme_till_then():
    assert theme.wished("nord", 12) == "nord"
    assert [theme.wished("auto", hour) for hour in (0, 6, 7, 12, 18, 19, 23)] == ["dusk"] * 2 + [
        "dawn"
    ] * 3 + ["dusk"] * 2
    hands = hands_at()
    config = Config(theme="auto", animations=False)
    async with walking(journey=a_life().journey, hands=hands, config=config) as walker:
        assert walker.app.theme == "dawn"
        walker.app.theme = "nord"
        await walker.turns_the_clock(hours=9)
        assert walker.app.theme == "nord"
        await walker.turns_the_clock(hours=1)
        assert walker.app.theme == "dusk"
