"""The command palette: in every pane, and whatever is pressed before it is drawn."""

import asyncio

from textual.command import CommandPalette

from screens.lives import a_life
from screens.walker import walking

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
            await walker.pilot.pause(0.3)
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
            assert isinstance(walker.app.screen, CommandPalette), size
        assert walker.reads("the key a")


async def test_page_keys_that_come_before_the_palette_is_drawn_do_no_harm():
    async with walking(journey=a_life().journey) as walker:
        for turns in range(0, 30, 3):
            for opens in ("command_palette", "change_theme"):
                await walker.app.run_action(opens)
                for _ in range(turns):
                    await asyncio.sleep(0)
                await walker.presses_at_once(*["pagedown"] * 6, "pageup", "pageup")
                assert isinstance(walker.app.screen, CommandPalette), (opens, turns)
                await walker.presses("escape")
