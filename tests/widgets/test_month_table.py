from hypothesis import given
from hypothesis import strategies as st
from pictures import read, widths

from smallsteps_tui.widgets.month_table import MonthFace, month_table

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
