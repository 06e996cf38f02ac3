"""What is behind, week by week, as an area that only rises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import read, widths

from smallsteps_tui.widgets.charts.bars import WeekBarsFace, week_bars
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE


def heights(lines: list[str]) -> list[int]:
    """How high each column is, read from the rows of the bars."""
    return [sum((" " + UNICODE.bars).index(sign) for sign in column) for column in zip(*lines, strict=True)]


@given(st.lists(st.integers(0, 9), min_size=1, max_size=300), st.integers(8, 240), st.integers(1, 8))
def test_the_area_only_rises_and_its_last_week_is_as_high_as_there_are_rows(weeks, width, rows):
    totals = tuple(float(sum(weeks[: place + 1])) for place in range(len(weeks)))
    lines = week_bars(WeekBarsFace(totals, "4 May"), width, rows=rows)
    assert widths(lines) == {width}
    found = heights([line.plain for line in lines[1:-1]])
    area = found[: len("".join(lines[-2].plain.rstrip()))]
    assert area == sorted(area)
    is_growing = len(totals) > 2 and totals[0] < totals[-1]
    assert max(found) == (8 * (rows if is_growing else 1) if totals[-1] else 0)


@given(st.integers(1, 400), st.integers(8, 240))
def test_the_whole_life_is_in_sight_however_many_weeks_it_has(weeks, width):
    first, *_, last = heights(
        [week_bars(WeekBarsFace((1.0,) * weeks + (8.0,), "4 May"), width)[1].plain.rstrip()]
    )
    assert (first, last) == (1, 8) or weeks > width


def test_today_stands_under_the_last_week_and_what_it_is_above_it():
    face = WeekBarsFace(tuple(map(float, range(1, 31))), "4 May", top="16 miles")
    lines = read(week_bars(face, 48)).split("\n")
    assert lines[0] == "Your steps, week by week                16 miles"
    assert lines[2] == "4 May                                      today"
    assert len(lines[1]) == 48


@pytest.mark.parametrize("weeks", [1, 2, 5])
def test_few_weeks_are_broad(weeks):
    lines = read(week_bars(WeekBarsFace(tuple(map(float, range(1, weeks + 1))), "4 May"), 60)).split("\n")
    assert len(lines[1]) == 24


def test_where_there_is_nothing_to_see_growing_yet_the_bars_are_one_low_row():
    for totals in ((2.0, 3.0), (3.0, 3.0), (3.0,) * 9):
        assert len(week_bars(WeekBarsFace(totals, "4 May"), 60, rows=8)) == 3
    assert len(week_bars(WeekBarsFace((1.0, 2.0, 3.0), "4 May"), 60, rows=8)) == 10


def test_what_the_last_week_stands_for_is_said_above_few_weeks_as_well():
    face = WeekBarsFace((0.5, 1.0), "4 May", top="27 miles")
    assert read(week_bars(face, 60)).split("\n")[0] == "Your steps, week by week  27 miles"
    assert read(week_bars(face, 30)).split("\n")[0] == "Your steps, week by week"


def test_the_area_can_be_drawn_in_letters():
    lines = week_bars(WeekBarsFace((1.0, 2.0, 9.0), "4 May"), 20, ASCII, rows=3)
    assert read(lines).isascii()
    assert len(lines) == 5


def test_without_a_week_there_is_nothing_to_draw():
    assert week_bars(WeekBarsFace((), "4 May"), 20) == []
