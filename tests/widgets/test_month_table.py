from hypothesis import given
from hypothesis import strategies as st
from pictures import Bench, read, widths

from smallsteps_tui.widgets.charts.month_table import MonthFace, MonthTable, YearTable, month_table
from smallsteps_tui.widgets.glyphs import ASCII

MONTHS = [MonthFace("Sep", 69, 49, 7), MonthFace("Oct", 96, 67, 11), MonthFace("Nov", 120, 82, 16)]
numbers = st.integers(0, 100_000)


def two_years() -> tuple[MonthFace, ...]:
    """Months of two years, each with a step more."""
    names = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return tuple(
        MonthFace(name, 12 * place + number, 1, 0, year)
        for place, year in enumerate(("2025", "2026"))
        for number, name in enumerate(names)
    )


def test_the_numbers_stand_under_their_months():
    assert read(month_table(MONTHS, 30)).split("\n") == [
        "         Sep  Oct  Nov",
        "steps     69   96  120",
        "days      49   67   82",
        "shifts     7   11   16",
    ]


def test_months_in_which_nothing_came_are_one_narrow_place():
    fold = MonthFace("Mar", 9, 8, 1, is_fold=True)
    assert read(month_table([MonthFace("Feb", 9, 8, 1), fold, MonthFace("Sep", 10, 9, 1)], 30)).split(
        "\n"
    ) == [
        "         Feb    …  Sep",
        "steps      9        10",
        "days       8         9",
        "shifts     1         1",
    ]


def test_the_last_months_stay_and_a_sign_says_that_there_are_earlier_ones():
    assert read(month_table(MONTHS, 20)).split("\n")[0] == "      …  Oct  Nov"
    assert read(month_table(MONTHS, 20, back=1)).split("\n")[0] == "         Sep  Oct"
    assert read(month_table(MONTHS, 20, back=9)).split("\n")[0] == "         Sep  Oct"


def test_months_of_several_years_stand_under_their_year():
    lines = read(month_table(two_years(), 27, back=10)).split("\n")
    assert lines[:2] == ["        2025      2026", "      …  Nov  Dec  Jan  Feb"]
    assert read(month_table(two_years(), 240)).split("\n")[1].count("Jan") == 2


@given(
    st.lists(st.builds(MonthFace, st.just("Nov"), numbers, numbers, numbers), max_size=30),
    st.integers(20, 240),
    st.integers(0, 40),
)
def test_the_table_keeps_its_width(months, width, back):
    for is_at in (False, True):
        assert widths(month_table(months, width, back, is_at, hill=4)) <= {width}
    assert read(month_table(months, width, back, glyphs=ASCII)).isascii()


def test_over_the_months_their_steps_are_a_hill_that_only_rises_from_month_to_month():
    assert read(month_table(MONTHS[:2], 17, hill=2)).split("\n")[:3] == [
        "          ▁▃▄▅▆▇█",
        "       ▂▄▆███████",
        "         Sep  Oct",
    ]
    assert len(month_table(MONTHS[:1], 30, hill=2)) == 4, "one month is no hill"


class Months(Bench):
    def on_month_table_opened(self, message):
        self.keep((message.month.label, message.month.year))


async def test_the_keys_lead_to_the_first_month_and_no_further_and_open_one():
    app = Months(table := MonthTable())
    async with app.run_test(size=(47, 8)) as pilot:
        table.sums = two_years()
        table.focus()
        await pilot.pause()
        assert not table.is_whole
        assert "…  May  Jun" in app.lines()[1]
        await pilot.press("left")
        table.action_earlier(7)
        await pilot.pause()
        assert "…  Apr  May" in app.lines()[1]
        await pilot.press("home")
        assert app.lines()[0].split() == ["2025"]
        assert app.lines()[1].split()[0] == "Jan"
        await pilot.press("left", "right", "enter")
        await pilot.click(MonthTable, offset=(19, 1))
        assert app.heard == [("Feb", "2025"), ("Mar", "2025")]
        await pilot.press("end")
        assert app.lines()[1].split()[-1] == "Dec"
        await pilot.resize_terminal(200, 8)
        await pilot.pause(0.05)
        assert table.is_whole
        await pilot.press("left")
        assert app.lines()[1].split()[-1] == "Dec"


async def test_the_years_turn_row_by_row():
    years = tuple(MonthFace(str(2016 + place), place, place, place) for place in range(11))
    app = Bench(table := YearTable())
    async with app.run_test(size=(40, 5)) as pilot:
        table.sums = years
        table.focus()
        await pilot.pause()
        assert [line[:4].strip() for line in app.lines()] == ["…", "2023", "2024", "2025", "2026"]
        await pilot.press("up")
        assert [line[:4].strip() for line in app.lines()] == ["…", "2022", "2023", "2024", "2025"]
        await pilot.press("home", "up")
        assert [line[:4].strip() for line in app.lines()] == ["", "2016", "2017", "2018", "2019"]
