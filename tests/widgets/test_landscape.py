from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landscapes import (
    CHAPTERS,
    HILLS,
    QUARTERS,
    REACHED,
    cells,
    columns,
    day,
    lap,
    laps,
    named,
    plain_laps,
    rows,
    tall,
)
from pictures import read, styles, titles, widths

from smallsteps_tui import theme
from smallsteps_tui.widgets.charts.landscape import landscape
from smallsteps_tui.widgets.charts.landscape_drawing import Look
from smallsteps_tui.widgets.charts.landscape_face import (
    Flag,
    LandscapeFace,
    Mark,
    place_of_runner,
    runner_column,
)
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE

DRAWN = """
        Chapter 1  halfway
           ✦⚑       ⚑
            │      ✦│  you are here
          ▂▅▇██▇▆▃  │             finish
   ▁▁▁▁▁▁▅████████▆▂▁  ⢀⣼⢃     ⚐     ┏━┓
▇██████████████████████⠥⠛⢄▁▁▁▁▁▁▁▁ ▁ ┃ ┃
"""
THROUGH_THE_GATE = """
                    Chapter 1        halfway        three quarters
                    ⚑  ✦⚑               ⚑                  ⚑
                    │   │               │                  │
                    │ ▁▄▅▇████▇▆▄▂      │                  │
                    ▃▇████████████▇▄▁  ✦│                  │          ┏━━━━━━━┓
                  ▄██████████████████▅▁ │                  │          ┃finish ┃
               ▁▄██████████████████████▅▂       ▁▁▂▂▂▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃ ┃       ┃
▂▂▃▃▃▄▄▄▄▄▄▄▄▅▆██████████████████████████▇▆▆▆▇▇██████████████████████ ┃  ⠣⣿⠜  ┃
█“Say it out loud”████████████████████████“Carry it there with Sam”██▁┃▔▔⡠⠛⢄▔▔┃▁
"""

# The drawing


def test_a_lap_is_drawn_cell_by_cell_as_it_is_written_down():
    assert read(landscape(CHAPTERS, 40, 6)) == DRAWN.strip("\n")


def test_a_goal_that_is_reached_has_its_words_on_the_slopes_and_a_tape_at_the_gate():
    assert read(landscape(REACHED, 80, 9)) == THROUGH_THE_GATE.strip("\n")


def test_in_few_rows_flags_and_stars_stand_on_the_ground():
    assert read(landscape(CHAPTERS, 40, 4)).splitlines() == [
        "           ✦⚑       ✦",
        "          ▂▅▇██▇▆▃  ⚑",
        "   ▁▁▁▁▁▁▅████████▆▂▁  ⢀⣼⢃     ⚐     ┏━┓",
        "▇██████████████████████⠥⠛⢄▁▁▁▁▁▁▁▁ ▁ ┃ ┃",
    ]


def test_in_one_row_it_is_the_plain_line():
    (line,) = landscape(CHAPTERS, 40, 1)
    assert line.plain == "━━━━━━━━━━━━┷━━━━━━━┷━━◉┄┄┄┄┄┄┄┬┄┄ · · ┤"
    assert landscape(REACHED, 40, 1)[0].plain.endswith("━◉")


def test_in_few_rows_the_next_flag_may_have_its_name():
    assert "Print" in read(landscape(replace(CHAPTERS, flags=(Flag(0.8, "Print"),)), 60, 3, next_name=True))
    assert "Print" not in read(landscape(CHAPTERS, 60, 3))


def test_before_the_first_step_there_is_no_ground_behind():
    lines = read(landscape(lap(), 60, 6)).splitlines()
    assert lines[2].startswith("you are here")
    assert lines[4].startswith("⢼⡧ ")
    assert lines[5].startswith("⡜⢣ ▁ ▁  ▁   ▁")
    assert read(landscape(lap(), 60, 3)).splitlines()[1].startswith("⢼⡧  you are here")


@settings(max_examples=150)
@given(
    laps(titles),
    columns,
    rows,
    st.sampled_from([UNICODE, ASCII]),
    st.sampled_from(Look),
    st.sampled_from([0.5, 0.65, 1.0]),
    st.booleans(),
)
def test_a_landscape_is_exactly_as_large_as_it_is_told(face, width, height, glyphs, look, shade, next_name):
    lines = landscape(face, width, height, glyphs, look, shade, next_name=next_name)
    assert widths(lines) == {width}
    assert len(lines) == height


@pytest.mark.parametrize("height", [1, 2, 3, 4, 5, 6, 8, 12, 16])
@pytest.mark.parametrize("face", [CHAPTERS, REACHED, lap()], ids=["under way", "reached", "not begun"])
def test_it_fits_every_width(face, height):
    for width in range(20, 241):
        lines = landscape(face, width, height)
        assert widths(lines) == {width}
        assert len(lines) == height


@settings(max_examples=100)
@given(plain_laps, columns, rows.filter(lambda height: height > 1))
def test_hills_are_only_behind_the_runner_and_flags_ahead_only_before_it(face, width, height):
    runner = place_of_runner(face, width, height)
    signs = cells(landscape(face, width, height))
    hills = {number for line in signs for number, sign in enumerate(line) if sign and sign in HILLS}
    passed = [number for line in signs for number, sign in enumerate(line) if sign == "⚑"]
    ahead = [number for line in signs for number, sign in enumerate(line) if sign == "⚐"]
    assert all(number < runner for number in (*hills, *passed))
    assert all(runner + 3 <= number <= width - 4 for number in ahead)


@given(plain_laps, columns, tall)
def test_flags_stand_in_order_and_each_has_ground_under_its_pole(face, width, height):
    signs = cells(landscape(face, width, height))
    for number, sign in enumerate(signs[1]):
        if sign == "⚑":
            below = [line[number] for line in signs[2:]]
            pole = [one for one in below if one == "│"]
            assert below[: len(pole)] == pole
            assert below[len(pole)] != " "
    wholes = [place.at for place in face.places for _ in place.wholes]
    assert wholes == sorted(wholes)


@given(plain_laps, columns, tall)
def test_stars_stand_apart_and_in_the_sky(face, width, height):
    signs = cells(landscape(face, width, height))
    stars = sorted(
        (number, line) for line, row in enumerate(signs) for number, one in enumerate(row) if one == "✦"
    )
    assert all(line >= 1 and signs[line + 1][number] not in HILLS for number, line in stars)
    assert all(right - left >= 3 for (left, _), (right, _) in pairwise(stars))


@given(laps(titles), columns, tall)
def test_names_never_touch(face, width, height):
    for line in (landscape(face, width, height)[0], landscape(face, width, height)[height - 3]):
        spans = [span for span in line.spans if span.style in ("$quiet", "bold $now")]
        for left, right in pairwise(spans):
            between = line.plain[left.end : right.start]
            assert len(between) >= 2 or not between.isspace()


def test_where_wholes_are_many_the_quarters_carry_no_flag():
    assert "halfway" in read(landscape(CHAPTERS, 118, 8))
    assert "halfway" not in read(landscape(named(CHAPTERS, "One", "", "Three"), 118, 8))
    ahead = (Flag(0.9, "Print"), Flag(0.95, "Bind"))
    assert "halfway" not in read(landscape(replace(CHAPTERS, flags=QUARTERS + ahead), 118, 8))


def test_a_name_too_long_for_its_room_is_cut_and_then_gives_way():
    long = named(CHAPTERS, "", "", "A chapter with a name that never comes to its end")
    assert "A chapter with a name t…" in read(landscape(long, 118, 8))
    near = named(lap("1:1/5 5:3/16 30:1/2"), "x" * 30, "y" * 30)
    above = landscape(near, 60, 8)[0].plain
    assert "y" * 23 + "…" in above
    assert "x" not in above
    assert "x" * 11 + "…" in landscape(near, 100, 8)[0].plain


def test_where_the_sky_over_the_runner_is_taken_you_are_here_is_among_the_names():
    face = named(lap("1:1/4 2:1/4 30:1/4"), "", "", "Chapter 1")
    lines = read(landscape(face, 40, 6)).splitlines()
    assert "you are here" in lines[0]
    assert "you are here" not in lines[2]


@given(plain_laps, columns, rows)
def test_a_landscape_can_be_drawn_in_letters(face, width, height):
    lines = landscape(replace(face, first_words="", last_words=""), width, height, ASCII)
    assert read(lines).replace("…", "").isascii()


def test_thousands_of_marks_on_a_few_days_are_drawn_as_any_others():
    many = tuple(Mark(day(1 + number // 3), Fraction(1, 300), number % 7 == 0) for number in range(5000))
    face = LandscapeFace(many, day(1), day(3000))
    for height in (1, 4, 16):
        assert widths(landscape(face, 240, height)) == {240}
    assert runner_column(face, 240) == 235


# The light


def colours(lines: list, share: str = "$behind") -> set[int]:
    """The shares of a colour, in hundredths."""
    found = {span.style for line in lines for span in line.spans if str(span.style).startswith(share)}
    return {int(one.removeprefix(share).strip(" %") or 100) for one in found if " on " not in one}


def test_shaded_ground_is_brightest_at_the_crest_and_never_too_faint_to_be_seen():
    lines = landscape(CHAPTERS, 80, 8, shade=0.5)
    assert 50 <= min(colours(lines)) < 60
    assert max(colours(lines)) == 100
    assert colours(landscape(CHAPTERS, 80, 8)) == {100}
    for name, least in (("dusk", 0.5), ("dawn", 0.65), ("high-contrast", 1.0)):
        (each,) = [one for one in theme.THEMES if one.name == name]
        assert theme.ground_shade(each) == least
    assert {theme.ground_shade(each) for each in theme.OF_SIXTEEN} == {1.0}


@pytest.mark.parametrize("name", ["dusk", "dawn"])
def test_words_on_the_slopes_can_be_read(name):
    (each,) = [one for one in theme.THEMES if one.name == name]
    lines = landscape(REACHED, 80, 9, shade=theme.ground_shade(each))
    (style,) = {look for text, look in styles(lines[8]).items() if text.startswith("“")}
    share = int(style.rpartition(" ")[2].strip("%")) / 100
    ground = theme.Color.parse(each.background).blend(
        theme.Color.parse(each.variables["behind"]), share, alpha=1
    )
    assert theme.contrast(theme.Color.parse(each.variables["ink"]), ground) >= theme.READABLE


def test_with_the_head_turned_the_hills_sink_and_the_way_ahead_lights_up():
    lines = landscape(CHAPTERS, 80, 8, look=Look.AHEAD, shade=0.5)
    assert colours(lines) == set()
    assert max(colours(lines[-3:], "$quiet")) == 100
    assert styles(lines[7])["▁" * 18] == "$ink"
    assert styles(lines[6])["⚐"] == "$ink"


def test_a_goal_that_rests_has_no_colour_of_its_own():
    for line in landscape(CHAPTERS, 80, 8, look=Look.RESTING, shade=0.5):
        assert {str(span.style).removeprefix("bold ").split()[0] for span in line.spans} <= {
            "$quiet",
            "$mist",
        }
