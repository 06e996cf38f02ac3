from hypothesis import given
from hypothesis import strategies as st
from pictures import read, widths

from smallsteps_tui.widgets.glyphs import ASCII, UNICODE
from smallsteps_tui.widgets.month_table import MonthFace, month_table
from smallsteps_tui.widgets.week_bars import WeekBarsFace, week_bars

MONTHS = [MonthFace("Sep", 69, 49, 7), MonthFace("Oct", 96, 67, 11), MonthFace("Nov", 120, 82, 16)]
numbers = st.integers(0, 100_000)


def test_the_numbers_stand_under_their_months():
    assert read(month_table(MONTHS, 30)).split("\n") == [
        "          Sep   Oct   Nov",
        "steps      69    96   120",
        "days       49    67    82",
        "shifts      7    11    16",
    ]


def test_the_last_months_are_the_ones_that_stay():
    assert read(month_table(MONTHS, 20)).split("\n")[0] == "          Oct   Nov"


@given(
    st.lists(st.builds(MonthFace, st.just("Nov"), numbers, numbers, numbers), max_size=30),
    st.integers(20, 240),
)
def test_the_table_keeps_its_width(months, width):
    assert widths(month_table(months, width)) <= {width}


@given(st.lists(st.integers(0, 9), min_size=1, max_size=300), st.integers(8, 240))
def test_the_bars_only_rise(weeks, width):
    totals = tuple(sum(weeks[: place + 1]) for place in range(len(weeks)))
    lines = week_bars(WeekBarsFace(totals, "4 May"), width)
    assert widths(lines) == {width}
    heights = [(" " + UNICODE.bars).index(bar) for bar in lines[1].plain.rstrip()]
    assert heights == sorted(heights)


def test_today_stands_under_the_last_week():
    lines = read(week_bars(WeekBarsFace(tuple(range(1, 31)), "4 May"), 40)).split("\n")
    assert lines[0] == "Steps behind you, week by week"
    assert len(lines[1]) == len(lines[2]) == 30
    assert lines[2].startswith("4 May ")
    assert lines[2].endswith(" today")
    assert read(week_bars(WeekBarsFace((1, 2), "4 May"), 20, ASCII)).isascii()
