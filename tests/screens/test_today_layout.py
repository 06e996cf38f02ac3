"""Today at every size: what has room, and that nothing moves under the hand."""

from itertools import product

import pytest

from screens.lives import OPEN_IT
from screens.walker import MORNING, walking
from smallsteps_tui import demo
from smallsteps_tui.screens.dialogs.screen_help import SIGNS
from smallsteps_tui.screens.today.layout import layout
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE

WIDTHS, HEIGHTS = (30, 43, 44, 60, 76, 80, 100, 118, 139, 140, 160, 200, 240), range(3, 80)
DEMO = demo.journey(MORNING.date())


@pytest.mark.parametrize("may_be_bare", [False, True])
def test_the_rows_of_the_layout_add_up_at_every_size(may_be_bare):
    for width, height in product(WIDTHS, HEIGHTS):
        now = layout(width, height, may_be_bare=may_be_bare)
        assert now.middle >= 0
        assert now.text <= 112 or width < 140
        assert not (now.is_year and now.is_beside)
        assert not now.is_year or 4 + 2 * now.weeks - 1 <= now.text
        assert not now.is_beside or now.middle >= 7
        assert now.card + now.above + now.middle < height, (width, height)


async def test_the_card_keeps_its_place_and_rows_through_the_day_at_every_size():
    for size in ((118, 36), (40, 12)):
        async with walking(journey=DEMO, size=size) as walker:
            region = walker.app.screen.card.region
            for keys in (("e",), ("r",), ("r", "["), ("]", "s", "1"), ("space",)):
                await walker.presses(*keys)
                assert walker.app.screen.card.region == region, (size, keys)


async def test_nothing_is_cut_off_in_silence():
    async with walking(journey=DEMO, size=(118, 36)) as walker:
        for keys in (("r",), ("r", "e")):
            await walker.presses(*keys)
            assert walker.reads("steps in all", "day streak", "Sun ", "You noticed", "behind you"), keys
        for size in ((100, 30), (60, 20), (118, 3), (60, 5)):
            await walker.resizes(*size)
            assert size[1] < 20 or walker.reads("steps in all", "day streak")
            assert walker.reads("Open the chapter 3 file") or walker.reads("Put the laptop"), size


async def test_on_the_first_day_the_course_stands_right_under_the_card(path):
    async with walking(path, size=(118, 36)) as walker:
        for words in ("Run 5 km", "Run to the corner and back", "Find your shoes"):
            await walker.types(words, "enter")
        card, course = walker.app.screen.card.region, walker.app.screen.course.region
        assert (card.y, course.y - card.bottom) == (6, 1)
        assert walker.reads("◇ today", "you are here", "This is your step for today.")
        assert not walker.said, "the card says it"
        await walker.presses("space")
        assert walker.reads("✓  Find your shoes", "small")
        assert walker.app.screen.card.region == card


async def test_on_wide_sheets_text_is_capped_and_the_landscape_spans_it():
    async with walking(journey=DEMO, size=(200, 60)) as walker:
        screen = walker.app.screen
        assert (screen.card.region.x, screen.card.region.width) == (44, 112)
        assert screen.course.region.width == 194
        assert walker.where("e energy")[0] == walker.where("1 Today")[0] == 44
        assert walker.reads("Dec     Jan")


async def test_minutes_that_run_stand_on_the_card_and_not_above_it(life):
    async with walking(life) as walker:
        await walker.presses("s", "1")
        assert walker.line_with("2:00").startswith(f"█    ◐  {OPEN_IT}")
        assert not walker.reads("That is enough for today.")
        walker.hands.move(MORNING - MORNING.replace(minute=MORNING.minute - 1))
        await walker.waits_a_second()
        assert walker.line_with("1:00").startswith("█    ◐")
        await walker.presses("down")
        assert walker.app.screen.top.badge == "1:00"


def test_the_legend_gives_every_sign_one_meaning():
    for glyphs in (UNICODE, ASCII):
        signs = [getattr(glyphs, name) for names, _words in SIGNS for name in names.split()]
        assert len(set(signs)) == len(signs)


async def test_the_numbers_of_the_plain_line_are_gone_once_there_is_room_for_a_landscape(life):
    async with walking(life, size=(80, 24)) as walker:
        await walker.presses("space")
        assert walker.line_with("1 behind").endswith("2 ahead")
        await walker.resizes(118, 36)
        assert walker.reads("1 step behind you")
        assert not any(line.strip().startswith("1 behind") for line in walker.lines)
