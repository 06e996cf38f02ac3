"""What was once wrong in the pictures of a screen, each with the size at which it was seen."""

import re
from datetime import date, datetime, timedelta

import pytest
from textual.color import Color

from screens.lives import OPEN_IT, THESIS, WALK, Life, a_life
from screens.walker import MORNING, hands_at, sitting, walking
from smallsteps_tui import demo
from smallsteps_tui.config import Config
from smallsteps_tui.theme import READABLE, contrast
from smallsteps_tui.widgets.cards.fields import AnswerField, NoteField
from smallsteps_tui.widgets.edges import HintLine

SUNDAY = datetime(2026, 11, 22, 12).astimezone()
DEMO = demo.journey(SUNDAY.date())

DIALOGS = {
    "1": ("m", "b", "n", "c", "i", "question_mark", "R", "A", "d"),
    "2": ("a", "g", "l", "delete", "enter"),
    "3": ("f", "w"),
    "4": ("slash", "w"),
}
"""Keys that open a dialog, by the screen on which they do."""


def the_demo(size):
    """Look at the demo's year at a size."""
    return walking(journey=DEMO, hands=hands_at(SUNDAY), size=size)


async def test_squares_and_the_strip_of_the_week_are_never_both_there():
    for size in ((100, 30), (118, 36), (80, 24)):
        async with the_demo(size) as walker:
            assert walker.screen.count("◆") == 1, size


async def test_the_newest_banner_has_its_name_at_80_columns():
    async with the_demo((80, 24)) as walker:
        await walker.presses("3")
        names = walker.lines[walker.where("Proposal")[1]].split("  ")
        assert [name.strip() for name in names if name.strip()] == ["Proposal", "Chapter 1", "Chapter 2"]
        assert walker.reads("you are here", "Chapter 3")


async def test_every_line_of_what_is_behind_has_its_day():
    async with the_demo((200, 60)) as walker:
        await walker.presses("3")
        top = walker.where("Looking back")[1] + 2
        marks = [line[44:100] for line in walker.lines[top : top + 25] if re.search("[✓◐⚑] ", line[44:60])]
        assert len(marks) > 15
        assert all(re.search(r"[✓◐⚑] +\d{1,2} [A-Z][a-z]{2} ", line) for line in marks)


@pytest.mark.parametrize("screen", DIALOGS)
async def test_in_a_dialog_no_key_is_torn_from_its_words(screen):
    async with walking(journey=a_life().journey, size=(60, 20)) as walker:
        for key in DIALOGS[screen]:
            for size in ((60, 20), (40, 12)):
                await walker.resizes(*size)
                await walker.presses(screen, key)
                (hint,) = walker.app.screen.query("HintLine#keys, #hint") or walker.app.screen.query(HintLine)
                lines = [
                    line.rstrip(" ▁▂▃▄▅▆▇█") for line in walker.lines[hint.region.y : hint.region.bottom]
                ]
                assert hint.region.height, (key, size)
                assert key == "slash" or hint.region.bottom == size[1], (
                    "it is where the keys were that it covers"
                )
                assert not any(re.search(r"( |^)(Enter|Esc|Tab|Space|.)$", line) for line in lines), (
                    key,
                    size,
                )
                assert size == (60, 20) or walker.reads("Esc "), (
                    f"{key}: the way out is named in forty columns"
                )
                await walker.presses("escape", "escape")


async def test_an_answer_that_takes_two_rows_stays_right_of_its_key():
    async with the_demo((40, 12)) as walker:
        await walker.presses("3", "f")
        column, at = walker.where("there's further to go")
        assert walker.lines[at + 1][column:].startswith("new lap")
        await walker.clicks("new lap")
        assert len(walker.app.screen_stack) == 1, "it can be clicked there too"


async def test_the_way_out_of_the_program_is_in_sight_among_the_keys():
    async with the_demo((40, 12)) as walker:
        await walker.presses("question_mark")
        for size in ((40, 12), (80, 24), (118, 36)):
            await walker.resizes(*size)
            assert re.search(r"\bq +Quit", walker.screen), size
            assert walker.reads("Esc close   ↑ ↓ more   Tab next part"), size


async def test_all_fields_look_alike():
    async with the_demo((118, 36)) as walker:
        grounds = set()
        for keys in (
            ("1", "m"),
            ("1", "b"),
            ("1", "c"),
            ("2", "g"),
            ("4", "slash"),
            ("1", "ctrl+p"),
            ("2", "enter"),
        ):
            await walker.presses(*keys)
            field = walker.app.screen.focused
            assert isinstance(field, AnswerField | NoteField), keys
            grounds.add((field.styles.background.hex, field.region.height, field.styles.border.top[0]))
            await walker.presses("escape", "escape")
        assert len(grounds) == 1


async def test_a_strip_shows_the_step_at_any_height():
    async with walking(journey=a_life().journey) as walker:
        for width in (40, 99, 100, 118):
            for height in (3, 4, 5, 6):
                await walker.resizes(width, height)
                assert walker.reads(OPEN_IT), (width, height)


@pytest.mark.parametrize("keys", [("2",), ("2", "0"), ("3", "0"), ("4",), ("4", "y")], ids="".join)
async def test_on_a_wide_sheet_names_and_keys_stand_at_the_edges_of_what_is_between_them(keys):
    async with the_demo((160, 45)) as walker:
        await walker.presses(*keys)
        await walker.pilot.pause(0.06)
        left = min(len(line) - len(line.lstrip()) for line in walker.lines[2:-1] if line.strip())
        right = max(len(line.rstrip()) for line in walker.lines[2:-1])
        top, foot = walker.lines[1], walker.lines[-1]
        assert len(top) - len(top.lstrip()) == len(foot) - len(foot.lstrip()) == left == 3
        assert len(top.rstrip()) == right == 157


async def test_a_lane_says_nothing_of_zero():
    life = Life(sitting(None, hands_at()))
    life.step(life.goal(THESIS), OPEN_IT)
    life.step(life.goal("Move again"), WALK, rhythm="daily")
    async with walking(journey=life.journey) as walker:
        await walker.presses("3", "0")
        await walker.pilot.pause(0.06)
        assert walker.reads("1 ahead", "at the start")
        assert not re.search(r"\b0 ", walker.screen)


async def test_a_sentence_above_the_keys_moves_no_goal_out_of_its_list():
    async with the_demo((80, 24)) as walker:
        await walker.presses("2")
        before = [line[5:31] for line in walker.lines[2:21]]
        await walker.presses("tab", "G")
        assert walker.said
        assert [line[5:31] for line in walker.lines[2:21]] == before


async def test_a_page_without_practices_offers_no_key_that_does_nothing():
    life = Life(sitting(None, hands_at(MORNING)))
    life.step(life.goal(THESIS), OPEN_IT)
    for size in ((118, 36), (80, 24), (40, 12)):
        async with walking(journey=life.journey, size=size) as walker:
            await walker.presses("2", "0")
            foot = walker.lines[-1]
            assert "Esc back" in foot
            assert not re.search("Space|Y its year|practice|day", foot), size
            assert walker.reads("M T W T F S S"), size
            assert walker.where("do again and")[1] - walker.where("M T W T F S S")[1] <= 6, size


async def test_a_blank_stands_between_a_list_and_its_bar():
    async with the_demo((60, 20)) as walker:
        for keys, query in (
            (("2",), "StepTree"),
            (("2", "0"), "PracticeRows"),
            (("escape", "4"), "#evidence"),
        ):
            await walker.presses(*keys)
            await walker.pilot.pause(0.06)
            region = walker.app.screen.query_one(query).region
            rows = walker.lines[region.y : region.bottom]
            assert walker.app.screen.query_one(query).show_vertical_scrollbar, query
            assert {row[region.right - 2] for row in rows} == {" "}, query


async def test_where_the_bars_have_no_room_the_next_flag_has_two_rows():
    async with the_demo((100, 30)) as walker:
        await walker.presses("3")
        at = walker.where("The next flag   Chapter 3")[1]
        assert walker.lines[at + 1].rstrip().endswith("5 more")
        assert "4 behind" in walker.lines[at + 1]


async def test_in_twelve_rows_the_card_says_that_a_goal_is_reached():
    async with the_demo((40, 12)) as walker:
        await walker.presses("3", "f", "r")
        assert walker.reads("█ You've reached “Write the thesis”.", "█ It began with", "the first step")
        assert not walker.said


async def test_the_signs_of_days_are_explained_in_full_at_60_columns():
    async with the_demo((60, 20)) as walker:
        await walker.presses("2", "0")
        assert walker.line_with("■ done").endswith("· unplanned ◆◇ today")


async def test_a_long_title_in_goals_is_cut_with_an_ellipsis_at_every_size():
    life = Life(sitting(None, hands_at(MORNING)))
    title = f"{'a very long title that goes on and on ' * 5}"[:180]
    life.step(life.goal(f"Goal {title}"[:180]), f"Step {title}"[:180])
    life.goal("Another")
    async with walking(journey=life.journey, size=(80, 24)) as walker:
        await walker.presses("2")
        place = walker.app.screen.query_one("#step-title").region
        lines = [line[place.x : place.right].rstrip() for line in walker.lines[place.y : place.bottom]]
        assert len(lines) == 3
        assert lines[-1].endswith("…")
        await walker.resizes(40, 12)
        place = walker.app.screen.heading.region
        assert re.search(r"Goal a very .*…   1 of 2  Tab", walker.lines[place.y])


async def test_a_greeting_after_a_gap_shows_all_its_keys_in_twelve_rows():
    async with walking(journey=DEMO, hands=hands_at(SUNDAY + timedelta(days=21)), size=(40, 12)) as walker:
        assert walker.reads("Space  go to the smallest step", "Esc not now")


@pytest.mark.parametrize("is_ascii", [False, True], ids=["", "ascii"])
async def test_the_foot_of_every_dialog_names_the_way_out_in_forty_columns(is_ascii):
    config = Config(animations=False, ascii=is_ascii)
    async with walking(journey=a_life().journey, size=(40, 12), config=config) as walker:
        for screen, keys in (
            {**DIALOGS, "2": (*DIALOGS["2"], "ctrl+p")} if is_ascii else {"2": ("ctrl+p",)}
        ).items():
            for key in keys:
                await walker.presses(screen, key)
                assert walker.reads("Esc "), key
                await walker.presses("escape", "escape")
        await walker.presses("2", "a")
        await walker.pastes("Dear Ana, this is for you.\n- Call the landlord\n- Buy boxes\n- Pack a shelf\n")
        for keys in ((), ("l",), ("n",)):
            await walker.presses(*keys)
            assert walker.reads("Esc not now"), keys


async def test_no_day_is_cut_where_an_older_one_needs_more_room():
    life = a_life()
    walk = next(step for step in life.journey.steps.values() if step.title == WALK)
    for on in (date(2024, 12, 20), date(2024, 12, 31), date(2025, 1, 3)):
        life.did(walk, on=on)
    for size in ((60, 20), (80, 24), (118, 36)):
        async with walking(journey=life.journey, size=size) as walker:
            await walker.presses("3", "right")
            assert re.search(r"✓ (\d+ to )?\d+ Nov  +\S", walker.screen), size


async def test_what_is_found_can_be_read_while_one_types():
    for name in ("dusk", "dawn", "high-contrast"):
        config = Config(animations=False, theme=name)
        async with walking(journey=DEMO, hands=hands_at(SUNDAY), size=(80, 24), config=config) as walker:
            await walker.presses("4", "slash")
            await walker.types("write")
            assert await walker.comes_to_read("Write down one thing")
            row = walker.where("Write down one thing")[1]
            strip = walker.app.screen._compositor.render_strips()[row]
            inks = [
                contrast(Color.from_rich_color(part.style.color), Color.from_rich_color(part.style.bgcolor))
                for part in strip
                if part.text.strip() and part.style is not None
            ]
            assert len(inks) > 1
            assert min(inks) >= READABLE, name


async def test_a_reached_goal_is_told_with_the_keys_to_the_others_at_60_columns():
    async with the_demo((60, 20)) as walker:
        await walker.presses("3", "f", "r")
        assert walker.reads("Write the thesis   4 of 5  ← →", "26.2 miles run")
        await walker.presses("escape", "left", "left", "left", "left")
        assert all("  ← →" in line for line in walker.lines if " of 5" in line)


async def test_more_lanes_than_there_is_room_for_keep_their_hills_and_none_is_cut():
    life = a_life()
    for number in range(10):
        life.did(life.step(life.goal(f"Goal {number}"), f"Step {number}"))
    async with walking(journey=life.journey, size=(80, 24)) as walker:
        await walker.presses("3", "0")
        await walker.pilot.pause(0.06)
        legend = walker.where("a hill: the days it took")[1]
        assert walker.where("1 behind")[1] < legend
        assert not walker.lines[legend - 1].strip()
        await walker.presses("end", "G", *["down"] * 12)
        assert walker.reads("Goal 9")


async def test_where_a_terminal_has_ascii_only_a_cut_text_ends_in_two_dots():
    config = Config(animations=False, ascii=True)
    async with walking(journey=DEMO, hands=hands_at(SUNDAY), size=(40, 12), config=config) as walker:
        await walker.presses("2")
        assert re.search(r"even smaller: [^.\n]+\.\.$", walker.screen, re.MULTILINE)
