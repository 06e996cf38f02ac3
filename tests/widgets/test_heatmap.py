from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from pictures import Bench, read, styles, widths

from smallsteps_tui.widgets.charts.heatmap import Heatmap, heatmap, one_row
from smallsteps_tui.widgets.charts.year_map import HeatmapFace
from smallsteps_tui.widgets.glyphs import ASCII

WEDNESDAY = date(2026, 11, 18)


def days_of(letters, until):
    kinds = {"x": "shown", "r": "rest", ".": "quiet"}
    return {
        until - timedelta(days=len(letters) - 1 - place): kinds[each] for place, each in enumerate(letters)
    }


def face_of(letters, until=WEDNESDAY, weeks=2):
    days = days_of(letters, until)
    return HeatmapFace(today=until, days=days, first=min(days), weeks=weeks)


def test_the_weeks_stand_beside_each_other_from_monday_to_sunday():
    assert read(heatmap(face_of("xr..xxx.xx")).split("\n")).split("\n") == [
        "Mon ■",
        "    – ■",
        "Wed   ◆",
        "",
        "Fri ■",
        "    ■",
        "Sun ■",
    ]


def test_showing_up_and_rest_differ_in_shape_and_a_quiet_day_is_blank():
    assert one_row(face_of("xr.xxx.")).plain == "■ –   ■ ■ ■ ◇"
    assert one_row(face_of("xr.xxxx")).plain == "■ –   ■ ■ ■ ◆"
    assert one_row(face_of("xr.xxxr")).plain == "■ –   ■ ■ ■ –"
    assert one_row(face_of("xr.xxx."), ASCII).plain == "# -   # # # 0"


def test_before_the_first_day_there_is_nothing():
    assert one_row(face_of("x.")).plain == "■ ◇"
    assert one_row(HeatmapFace(today=WEDNESDAY)).plain == "◇"


def test_today_shines_in_amber_before_and_after_its_step_and_at_rest():
    assert [styles(one_row(face_of(day)))[sign] for day, sign in (("x", "◆"), (".", "◇"), ("r", "–"))] == [
        "bold $now"
    ] * 3
    assert styles(one_row(face_of("xx"), shown="$behind 60%"))["■"] == "$behind 60%"


def test_the_day_whose_page_is_open_is_reversed_also_where_it_was_quiet():
    for letters in ("x.x", "xxx", "xrx", "..x"):
        face = replace(face_of(letters), open_on=WEDNESDAY - timedelta(days=1))
        assert "reverse bold $shift" in styles(one_row(face)).values(), letters


def test_the_first_weeks_begin_at_their_labels_and_the_first_day_says_today():
    young = heatmap(face_of("xx", weeks=14)).split("\n")
    assert [line.plain.rstrip() for line in young[1:3]] == ["    ■", "Wed ◆"]
    first = heatmap(HeatmapFace(today=WEDNESDAY, weeks=14)).split("\n")
    assert first[2].plain.rstrip() == "Wed ◇ today"
    assert widths(first) == {31}


def test_a_year_of_weeks_has_the_names_of_the_months_above():
    days = {WEDNESDAY - timedelta(days=back): "shown" for back in range(400)}
    face = HeatmapFace(WEDNESDAY, days, min(days), 52)
    months, monday, *_ = heatmap(face, has_months=True).split("\n")
    assert (months.plain[4:9], months.plain.rstrip()[-3:], monday.plain[:5]) == ("  Dec", "Nov", "Mon ■")


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(1, 60))
def test_every_row_is_as_wide_as_its_weeks(today, weeks):
    days = {today - timedelta(days=ago): "shown" for ago in range(1, 500)}
    face = HeatmapFace(today=today, days=days, first=min(days), weeks=weeks)
    lines = heatmap(face).split("\n")
    assert len(lines) == 7
    assert widths(lines) == {4 + 2 * weeks - 1}
    assert sum(line.plain.count("◇") for line in lines) == 1
    assert sum(line.plain.count("■") for line in lines) == 7 * (weeks - 1) + today.weekday()


class Days(Bench):
    def on_heatmap_chosen(self, message):
        self.keep(message.day)


async def test_a_click_chooses_the_day_and_the_mouse_reads_it():
    app = Days(Heatmap())
    async with app.run_test(size=(60, 10), tooltips=True) as pilot:
        shown = app.query_one(Heatmap)
        shown.face = face_of("xxxxxxxxxx")
        shown.reader = lambda day: f"{day} [/]"
        await pilot.pause()
        await pilot.click(Heatmap, offset=(6, 0))
        await pilot.pause()
        assert app.heard == [date(2026, 11, 16)]
        await pilot.hover(Heatmap, offset=(6, 1))
        assert str(shown.tooltip) == "2026-11-17 [/]"
        await pilot.hover(Heatmap, offset=(1, 1))
        assert shown.tooltip is None
