"""Everything works from a strip of three rows to a wall."""

import pytest

from screens.lives import OPEN_IT, a_life
from screens.walker import walking

SIZES = ((118, 36), (100, 30), (80, 24), (60, 20), (40, 12), (30, 8), (40, 3), (240, 70))
DIALOG_SIZES = ((118, 36), (80, 24), (40, 12), (40, 3))
OPENINGS = {
    "1": ("m", "i"),
    "2": ("enter", "delete", "question_mark"),
    "3": ("f", "w"),
    "4": ("slash",),
}


def fits(walker, size):
    """Whether every line is exactly as wide as the screen, and there are as many as it has."""
    strips = walker.app.screen._compositor.render_strips()
    return {strip.cell_length for strip in strips} == {size[0]} and len(strips) == size[1]


@pytest.mark.parametrize("screen", OPENINGS)
async def test_a_screen_and_its_dialogs_fit_every_size(screen):
    async with walking(journey=a_life().journey) as walker:
        await walker.presses(screen)
        for size in SIZES:
            await walker.resizes(*size)
            assert fits(walker, size), size
            if screen == "1":
                assert walker.reads(OPEN_IT), size
        for key in OPENINGS[screen]:
            await walker.presses(key)
            assert len(walker.app.screen_stack) == 2
            for size in DIALOG_SIZES:
                await walker.resizes(*size)
                assert fits(walker, size), (key, size)
            await walker.presses("escape")


async def test_the_welcome_fits_every_size_and_shows_its_question_and_line(path):
    async with walking(path) as walker:
        for words, question in (
            ("", "What is the long-term"),
            ("Write", "What is one small step"),
            ("Open it", "What is one step even"),
        ):
            if words:
                await walker.types(words, "enter")
            for size in SIZES:
                await walker.resizes(*size)
                assert fits(walker, size), size
                assert walker.reads("›"), size
                assert walker.reads(question) or size == (30, 8), size


@pytest.mark.parametrize("size", [(118, 36), (60, 20), (30, 8), (40, 3)])
async def test_what_is_typed_can_be_seen_at_every_size(size):
    async with walking(journey=a_life().journey, size=size) as walker:
        await walker.presses("2", "a")
        await walker.types("Zebra")
        assert walker.reads("› Zebra")
        await walker.presses("escape", "enter", "tab", "tab", "tab")
        await walker.types("Zebra")
        assert walker.reads("Zebra")


@pytest.mark.parametrize("size", [(118, 36), (80, 24), (40, 12)])
async def test_what_is_said_can_be_read_at_every_size(size):
    async with walking(journey=a_life().journey, size=size) as walker:
        await walker.presses("2", "x")
        assert walker.reads(f"Let “{OPEN_IT}” go.")


async def test_an_example_that_is_longer_than_its_line_ends_in_an_ellipsis():
    async with walking(journey=a_life().journey, size=(40, 12)) as walker:
        await walker.presses("R")
        assert walker.reads("today, tomorrow, mon", "…")
        assert walker.line_with("today, tomorrow").endswith("…")
        await walker.resizes(118, 36)
        assert walker.reads("in two weeks or 14 december")
