"""Practices as rows of days, and what stands around them."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from pictures import Bench, read, titles, widths

from smallsteps_tui.widgets.charts.practice_lines import day_keys, legend, named_line, week_strip
from smallsteps_tui.widgets.charts.practices import (
    PracticeFace,
    PracticeRows,
    practice_block,
    sheet,
    weeks_head,
)
from smallsteps_tui.widgets.charts.year_map import HeatmapFace, year_map
from smallsteps_tui.widgets.fitting import Part
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE

SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 16)
KINDS = ("done", "smaller", "started", "rest", "resting", "free", "quiet", "")


def face_of(*kinds, first=MONDAY, title="Walk", **fields):
    days = {first + timedelta(days=place): kind for place, kind in enumerate(kinds)}
    return PracticeFace(1, title, "daily", "62 times", "rooted", days, **fields)


def test_a_practice_has_its_title_and_its_days_and_under_them_what_it_adds_up_to():
    face = face_of("done", "smaller", "started", "rest", "free", "quiet", "quiet")
    lines = practice_block(face, 62, SUNDAY, SUNDAY, cursor=MONDAY + timedelta(days=5))
    assert read(lines).split("\n") == [
        "Walk                                             ■ ▪ ◐ – ·   ◇",
        "daily                                        62 times · rooted",
    ]
    assert any(span.style == "reverse bold $now" for span in lines[0].spans)
    assert read(weeks_head(62, SUNDAY, cursor=MONDAY)).split("\n") == [
        "                                  9 Nov          16 Nov",
        "                                  M T W T F S S  M T W T F S S",
    ]


def test_where_it_is_narrow_the_days_stand_under_the_title():
    lines = practice_block(face_of("done", "done"), 38, SUNDAY, SUNDAY)
    assert read(lines).split("\n") == ["Walk                            rooted", "               ■ ■"]
    assert (sheet(112).weeks, sheet(74).weeks, sheet(194).weeks, sheet(20).weeks) == (5, 3, 9, 1)


def test_today_that_was_taken_and_one_that_rests_have_shapes_of_their_own():
    taken = face_of(*("quiet",) * 6, "smaller")
    assert read(practice_block(taken, 54, SUNDAY, SUNDAY)).split("\n")[0].endswith("◆")
    resting = face_of(*("resting",) * 7, is_quiet=True)
    assert read(practice_block(resting, 54, SUNDAY, SUNDAY)).split("\n")[0].endswith("– – – – – – –")
    alone = PracticeFace(1, "Walk", is_title_alone=True)
    assert read(practice_block(alone, 54, SUNDAY, SUNDAY)) == "Walk"


@settings(max_examples=60)
@given(titles, st.lists(st.sampled_from(KINDS), max_size=90), st.integers(20, 240), st.booleans())
def test_rows_fit_every_width_and_in_ascii_they_are_ascii_with_every_kind_told_apart(title, kinds, width, at):
    first = SUNDAY - timedelta(days=len(kinds))
    for glyphs in (UNICODE, ASCII):
        cursor = SUNDAY if at else None
        face = face_of(*kinds, first=first, title=title)
        lines = practice_block(face, width, SUNDAY, SUNDAY, cursor=cursor, glyphs=glyphs)
        lines += weeks_head(width, SUNDAY, cursor=cursor)
        lines += week_strip(MONDAY, [Part(title)] * 7, width, cursor=cursor, glyphs=glyphs)
        lines += [legend(width, glyphs), named_line(title, title, title, width, glyphs)]
        lines += [day_keys("Done.", (("Space", title), ("c", title)), width, glyphs)]
        assert widths(lines) == {width}
    signs = (ASCII.shown, ASCII.small, ASCII.started, ASCII.rest, ASCII.quiet, ASCII.today, ASCII.today_open)
    assert len(set(signs)) == len(signs)
    assert legend(width, ASCII).plain.isascii()


def test_the_year_of_a_practice_tells_its_days_apart_and_is_blank_before_it():
    kinds = ("done", "smaller", "started", "rest", "resting", "free", "quiet")
    days = {MONDAY - timedelta(days=7 - place): kind for place, kind in enumerate(kinds)}
    lines = year_map(HeatmapFace(today=SUNDAY, days=days, first=min(days)), SUNDAY, 20)
    assert [line.plain[4] for line in lines[1:]] == list("■▪◐––· ")


class Rows(Bench):
    def on_practice_rows_moved(self, message):
        self.keep("moved")


async def test_the_keys_and_clicks_lead_to_days_and_practices_and_never_past_today():
    app = Rows(rows := PracticeRows())
    async with app.run_test(size=(60, 12)) as pilot:
        rows.today = rows.day = SUNDAY
        rows.first = MONDAY - timedelta(days=60)
        rows.rows = (face_of("done"), PracticeFace(2, "Alone", is_title_alone=True), PracticeFace(3, "Swim"))
        rows.focus()
        await pilot.pause()
        await pilot.press("right", "down")
        assert (rows.day, rows.chosen) == (SUNDAY, 3)
        await pilot.press("left", "[")
        assert rows.day == SUNDAY - timedelta(days=8)
        await pilot.press("[", "[")
        assert rows.until == SUNDAY - timedelta(days=14)
        await pilot.press("]", "]", "]", "]")
        await pilot.click(PracticeRows, offset=(47, 0))
        assert (rows.day, rows.chosen) == (MONDAY, 1)
        assert app.heard
