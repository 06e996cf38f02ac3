"""Over a number the mouse is told how it came about, and no word of that is cut."""

import pytest

from screens.lives import THESIS, a_life
from screens.walker import walking
from smallsteps_tui.widgets.charts.month_table import MonthTable


def told(walker) -> str:
    """What the mouse is told where it rests."""
    widget = walker.app.mouse_over
    return str(widget.tooltip) if widget is not None and widget.tooltip is not None else ""


@pytest.mark.parametrize(
    ("keys", "over", "says"),
    [
        (("1",), "steps in all", "Every check-in counts, on any goal"),
        (("3",), "3 ahead", "planned"),
        (("4",), "and 2 more", "Your check-ins of any size in the week"),
        (("4",), "steps  ", "Running totals"),
        (("4", "y"), "You showed up", "Each square is a day"),
        (("4", "y"), "weekdays since", "were a Monday"),
        (("3", "0"), THESIS, "ahead"),
    ],
)
async def test_the_mouse_is_told_how_a_number_came_about(keys, over, says):
    async with walking(journey=a_life().journey) as walker:
        await walker.presses(*keys)
        await walker.points_at(over)
        assert says in told(walker)


async def test_under_the_veil_the_mouse_is_told_no_word_of_the_persons():
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("3", "v")
        await walker.points_at("3 ahead")
        assert told(walker)
        assert THESIS not in told(walker)


async def test_what_the_mouse_is_told_at_the_edge_is_whole():
    async with walking(journey=a_life().journey, tooltips=True) as walker:
        await walker.presses("4")
        table = walker.app.screen.query_one(MonthTable)
        await walker.points_to(table.region.x, table.region.y + 1)
        await walker.pilot.pause(0.5)
        assert walker.reads("Running totals at the end of")
