"""A year as squares, and the charts under it."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures import Bench, read, titles, widths

from smallsteps_tui.domain.days import week_start
from smallsteps_tui.widgets.charts.bars import NAME_WIDTH, SizesFace, size_area, weekday_bars
from smallsteps_tui.widgets.charts.month_table import MonthFace, year_table
from smallsteps_tui.widgets.charts.year_map import DayFace, HeatmapFace, YearMap, columns, day_lines, year_map
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE

SUNDAY = date(2026, 11, 22)
WEEK = timedelta(weeks=1)


def face_of(letters, until=SUNDAY, weeks=53):
    kinds = {"x": "shown", "r": "rest", ".": "quiet"}
    days = {
        until - timedelta(days=len(letters) - 1 - place): kinds[each] for place, each in enumerate(letters)
    }
    return HeatmapFace(today=until, days=days, first=min(days), weeks=weeks)


# The squares


def test_few_weeks_stand_close_under_the_name_of_their_month():
    lines = year_map(face_of("xr..xxx" + "x.xxr.x"), SUNDAY, 60, cursor=SUNDAY)
    assert read(lines).split("\n") == [
        "    Nov",
        "Mon ■ ■",
        "    –",
        "Wed   ■",
        "      ■",
        "Fri ■ –",
        "    ■",
        "Sun ■ ◆",
    ]


def test_where_there_is_room_the_days_are_tiles_with_blanks_between_them():
    lines = year_map(face_of("xr..xxx" + "x.xxr.x"), SUNDAY, 60, cursor=SUNDAY, is_tall=True)
    assert read(lines).split("\n")[:6] == ["    Nov", "Mon ■■  ■■", "", "    ––", "", "Wed     ■■"]
    assert len(lines) == 14
    assert columns(face_of("x" * 800), 191, is_tall=True).tile == 2
    assert columns(face_of("x" * 800), 112, is_tall=True).tile == 1


def test_the_day_under_the_cursor_is_turned_about_and_today_keeps_its_shape():
    lines = year_map(face_of("x" * 14), SUNDAY, 60, cursor=SUNDAY - timedelta(days=1))
    assert any(span.style == "reverse bold $now" for span in lines[6].spans)
    assert not any(span.style == "reverse bold $now" for span in lines[7].spans)
    assert lines[7].plain.rstrip().endswith("◆")


@pytest.mark.parametrize(
    ("width", "pitch", "weeks"),
    [(230, 4, 53), (200, 3, 53), (110, 2, 53), (57, 1, 53), (38, 1, 34)],
)
def test_a_year_fits_from_80_columns_on_and_below_the_last_months_do(width, pitch, weeks):
    shown = columns(face_of("x" * 800), width)
    assert (shown.pitch, shown.weeks) == (pitch, weeks)


def test_in_ascii_it_is_ascii():
    assert read(year_map(face_of("xr." * 90), SUNDAY, 74, cursor=SUNDAY, glyphs=ASCII)).isascii()


@settings(max_examples=60)
@given(st.dates(date(2015, 1, 1), date(2040, 1, 1)), st.integers(0, 4000), st.integers(8, 240), st.data())
def test_the_year_fits_every_width_and_holds_each_day_in_sight_once(today, lived, width, data):
    first = today - timedelta(days=lived)
    days = dict.fromkeys((today - timedelta(days=ago) for ago in range(lived + 1)), "rest")
    face = HeatmapFace(today=today, days=days, first=first, weeks=53)
    shown = columns(face, width)
    until = today - WEEK * data.draw(st.integers(0, 3))
    lines = year_map(face, until, width)
    assert len(lines) == 8
    assert widths(lines) == {width}
    begun = week_start(until) - WEEK * (shown.weeks - 1)
    in_sight = [
        day
        for day in (begun + timedelta(days=place) for place in range(shown.weeks * 7))
        if first <= day <= today
    ]
    signs = sum(line.plain[4:].count("–") for line in lines[1:])
    assert signs == len(in_sight)


@settings(max_examples=40)
@given(st.dates(date(2015, 1, 1), date(2040, 1, 1)), st.integers(30, 240))
def test_the_names_of_the_months_never_run_into_each_other(today, width):
    face = HeatmapFace(today=today, first=today - timedelta(days=900), weeks=53)
    names = year_map(face, today, width)[0].plain.split()
    assert len(names) >= 5
    assert all(len(name) == 3 for name in names)


class Days(Bench):
    def on_year_map_moved(self, message):
        self.keep(("moved", message.day))

    def on_year_map_chosen(self, message):
        self.keep(("chosen", message.day))


async def test_the_cursor_walks_between_the_first_day_and_today_and_stays_in_sight():
    app = Days(YearMap())
    async with app.run_test(size=(40, 12)) as pilot:
        shown = app.query_one(YearMap)
        shown.face = face_of("x" * 700)
        shown.focus()
        await pilot.pause()
        assert shown.day == SUNDAY
        await pilot.press("right", "down")
        assert shown.day == SUNDAY
        await pilot.press("left", "up")
        assert shown.day == SUNDAY - timedelta(days=8)
        await pilot.press("home")
        first = min(shown.face.days)
        assert shown.day == first
        assert shown.until == week_start(first) + WEEK * (columns(shown.face, 40).weeks - 1)
        await pilot.press("end")
        assert (shown.day, shown.until) == (SUNDAY, None)
        shown.turn(-1)
        assert shown.day == SUNDAY - WEEK * 52
        assert shown.until == week_start(SUNDAY) - WEEK * 52
        shown.turn(1)
        assert (shown.day, shown.until) == (SUNDAY, None)


async def test_a_click_reads_a_day_and_a_second_one_opens_it():
    app = Days(YearMap())
    async with app.run_test(size=(60, 12), tooltips=True) as pilot:
        shown = app.query_one(YearMap)
        shown.face = face_of("x" * 14)
        shown.reader = lambda day: f"{day} [/]"
        await pilot.pause()
        await pilot.click(YearMap, offset=(4, 1), times=2)
        await pilot.pause()
        assert ("moved", date(2026, 11, 9)) in app.heard
        assert app.heard[-1] == ("chosen", date(2026, 11, 9))
        await pilot.hover(YearMap, offset=(4, 2))
        assert str(shown.tooltip) == "2026-11-10 [/]"


# The days of the week


def test_each_day_of_the_week_has_its_line_and_its_number():
    assert read(weekday_bars((10, 5, 0, 1, 0, 0, 10), 18, 7)).split("\n") == [
        "Mon ━━━━━━━━━━━ 10",
        "Tue ━━━━━━ 5",
        "Wed ·",
        "Thu ━ 1",
        "Fri ·",
        "Sat ·",
        "Sun ━━━━━━━━━━━ 10",
    ]


def test_where_there_are_too_few_rows_the_numbers_stand_beside_each_other():
    assert read(weekday_bars((10, 5, 0, 1, 0, 0, 10), 30, 4)).split("\n") == [
        "Mon Tue Wed Thu Fri Sat Sun",
        " 10   5   ·   1   ·   ·  10",
    ]


def test_where_there_are_many_rows_the_days_of_the_week_stand_apart():
    lines = weekday_bars((10, 5, 0, 1, 0, 0, 10), 18, 13)
    assert len(lines) == 13
    assert [line.plain.strip() for line in lines[1::2]] == [""] * 6


@settings(max_examples=60)
@given(st.lists(st.integers(0, 53), min_size=7, max_size=7), st.integers(20, 240), st.integers(1, 12))
def test_the_days_of_the_week_fit_every_width(numbers, width, rows):
    for glyphs in (UNICODE, ASCII):
        lines = weekday_bars(numbers, width, rows, glyphs)
        assert widths(lines) == {width}
    assert read(lines).isascii()
    if rows >= 7:
        for number, line in zip(numbers, lines, strict=True):
            assert ("=" in line.plain) == (number > 0)


# How the steps grew


def rising(weeks):
    """Weeks added up."""
    sums, found = (0, 0, 0), []
    for week in weeks:
        sums = tuple(before + more for before, more in zip(sums, week, strict=True))
        found.append(sums)
    return tuple(found)


def test_every_size_has_a_line_with_its_number_at_the_end_and_all_one_scale_but_for_another_unit():
    weeks = ((0, 0, 1), (10, 10, 1), (100, 41, 1), (200, 90, 2))
    face = SizesFace(weeks, "4 May", amounts=(3, 10, 10, 1200), amount="1,200", unit="km")
    assert read(size_area(face, 38, 12)).split("\n") == [
        "                          ▇▇▇▇▇▇",
        "whole         ▁▁▁▁▁▁▇▇▇▇▇▇██████ 200",
        "",
        "smaller       ▁▁▁▁▁▁▃▃▃▃▃▃▆▆▆▆▆▆ 90",
        "",
        "started ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁ 2",
        "",
        "                          ▇▇▇▇▇▇",
        "km      ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁██████ 1,200",
        "        4 May              today",
    ]


def test_where_there_is_nothing_to_see_growing_yet_a_size_is_one_low_row():
    weeks = ((2, 1, 0), (3, 1, 0))
    assert read(size_area(SizesFace(weeks, "16 Nov"), 40, 12)).split("\n") == [
        "whole   ▄▄▄▄▄▄▄▄▄▄▄▄▇▇▇▇▇▇▇▇▇▇▇▇ 3",
        "smaller ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂ 1",
        "        16 Nov             today",
    ]
    third = read(size_area(SizesFace((*weeks, (6, 1, 0)), "16 Nov"), 40, 12)).split("\n")
    assert sum("█" in line or "▇" in line for line in third[:-1]) > 3
    assert third[-2] == "smaller ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 1"


def test_a_size_there_was_none_of_has_no_line():
    said = read(size_area(SizesFace(((1, 0, 0), (3, 2, 0)), "4 May"), 40, 12))
    assert "started" not in said
    assert "whole" in said
    assert "smaller" in said


def test_where_there_is_no_room_to_draw_them_the_sizes_are_said():
    face = SizesFace(((1, 1, 1), (1_730, 34, 9)), "4 May")
    assert read(size_area(face, 40, 2)) == "1,730 whole, 34 smaller, 9 started"
    assert read(size_area(face, 18, 3)).split("\n") == ["1,730 whole, 34", "smaller, 9 started"]


def test_the_days_have_the_whole_width_where_the_areas_are_narrow():
    face = SizesFace(((1, 1, 0), (37_810, 2_191, 0)), "21 Nov 2016")
    assert read(size_area(face, 22, 3)).split("\n") == [
        "whole   ▁▁▁▇▇▇▇ 37,810",
        "smaller ▁▁▁▁▁▁▁ 2,191",
        "21 Nov 2016      today",
    ]


weeks_of_steps = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=560
)


@settings(max_examples=60)
@given(weeks_of_steps, st.integers(16, 240), st.integers(1, 45))
def test_the_sizes_fit_every_width_on_one_scale_and_none_falls(weeks, width, rows):
    for glyphs in (UNICODE, ASCII):
        face = SizesFace(rising(weeks), "4 May 2019")
        lines = size_area(face, width, rows, glyphs)
        assert widths(lines) <= {width}
        assert len(lines) <= rows
    assert read(lines).isascii()
    there = [name for place, name in enumerate(("whole", "smaller", "started")) if face.weeks[-1][place]]
    said = read(size_area(face, width, rows))
    if rows >= 3:
        assert all(name in said for name in there)
    drawn = heights_drawn(size_area(face, width, rows))
    totals = [total for total in face.weeks[-1] if total]
    if totals and len(drawn) == len(totals):
        most = max(zip(totals, drawn, strict=True), key=lambda pair: pair[0])
        for total, heights in zip(totals, drawn, strict=True):
            assert abs(heights[-1] - most[1][-1] * total / most[0]) <= 1, "as high as it is of the most"


EIGHTHS = 8
"""The heights of one row."""


def heights_drawn(lines):
    """How high each column of each size is, in eighths, where they are drawn; none may fall."""
    found, rows = [], []
    for line in lines if lines and not lines[0].plain[:1].isdigit() else []:
        rows.append(line.plain[NAME_WIDTH:].rstrip("0123456789, "))
        if line.plain[0].isalpha():
            wide = max(map(len, rows))
            columns = zip(*(row.ljust(wide) for row in rows), strict=True)
            heights = [sum((" " + UNICODE.bars).index(sign) for sign in column) for column in columns]
            assert heights == sorted(heights)
            found.append(heights)
            rows = []
    return found


# Year by year, and a day read out


def test_the_last_years_are_the_ones_that_stay():
    years = [MonthFace(str(2016 + place), 4000 * place, 300 * place, 60 * place) for place in range(11)]
    assert read(year_table(years, 40, 3)).split("\n") == [
        "…         steps    days  shifts",
        "2025     36,000   2,700     540",
        "2026     40,000   3,000     600",
    ]
    assert len(year_table(years, 40, 20)) == 12


@given(titles, titles, st.integers(4, 120), st.integers(1, 5))
def test_a_day_read_out_keeps_its_width_and_its_rows(day, done, width, rows):
    lines = day_lines(DayFace(day, done), width, rows)
    assert widths(lines) == {width}
    assert len(lines) <= max(rows, 1)


def test_a_month_is_named_once_its_first_day_has_come():
    monday = date(2026, 11, 30)
    for today, name in ((monday, "Nov"), (monday + timedelta(days=1), "Dec")):
        lines = year_map(HeatmapFace(today=today, days={monday: "shown"}, first=monday), today, 60)
        assert lines[0].plain.strip().endswith(name), today
