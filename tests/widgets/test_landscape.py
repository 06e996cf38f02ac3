from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pictures import Bench, read, styles, titles, widths
from rich.cells import cell_len

from smallsteps_tui import theme
from smallsteps_tui.widgets.charts.course_face import Stop
from smallsteps_tui.widgets.charts.landscape import Landscape, landscape, pointer, ridge
from smallsteps_tui.widgets.charts.landscape_drawing import Look
from smallsteps_tui.widgets.charts.landscape_face import (
    Flag,
    LandscapeFace,
    Mark,
    column,
    column_of,
    heights,
    place_of_runner,
    runner_column,
    stop_at,
)
from smallsteps_tui.widgets.fitting import clusters
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE

QUARTERS = (Flag(0.25, "a quarter", True), Flag(0.5, "halfway", True), Flag(0.75, "three quarters", True))
HILLS = "▂▃▄▅▆▇█"
WAYS = "1:1/10 2:1/9 3:1/8 63:1/7 64:1/6 65:1/5"


def day(number: int) -> date:
    """A day, counted from 1 for the day the lap began."""
    return date(2026, 5, 3) + timedelta(days=number)


def marks(written: str) -> tuple[Mark, ...]:
    """Marks written as "day:share", with a ~ where the day was low."""
    pairs = [word.split(":") for word in written.split()]
    return tuple(Mark(day(int(on)), Fraction(share.rstrip("~")), "~" in share) for on, share in pairs)


def lap(written: str = "", **values: object) -> LandscapeFace:
    """A lap with these marks, long after the last of them."""
    return LandscapeFace(marks(written), day(1), day(999), **values)  # type: ignore[arg-type]


def named(face: LandscapeFace, *names: str) -> LandscapeFace:
    """The lap with a whole finished by each mark that has a name here."""
    kept = [replace(mark, whole=name) for mark, name in zip(face.marks, names, strict=False)]
    return replace(face, marks=(*kept, *face.marks[len(kept) :]))


def cells(lines: list) -> list[list[str]]:
    """The sign in each cell; the second cell of a wide one is empty."""
    return [
        [part for one in clusters(line.plain) for part in (one, *[""] * (cell_len(one) - 1))]
        for line in lines
    ]


VECTORS = [
    (lap("1:26/677"), 80, 5, "10 11 11 6"),
    (lap("1:13/1354"), 40, 3, "5 4"),
    (lap("4:1/5 4:1/4 4:1/3"), 21, 3, "10 11 12 12 12 13 13 13 12 12 12 11 4"),
    (lap(WAYS), 21, 5, "10 13 14 14 14 27 38 40 38 27 14 13 6"),
    (lap(WAYS.replace("64:", "33:")), 21, 5, "9 11 11 11 11 17 29 36 39 39 33 20 6"),
    (
        lap("10:1/2 12:1/2", reached_on=day(20)),
        21,
        3,
        "9 10 11 12 12 13 13 12 12 12 11 11 11 12 12 13 13 13 4 4 4",
    ),
]
"""A lap, its columns, its rows of ground, and the heights; the runner takes three columns at the finish."""

CHAPTERS = lap(
    "1:1/10 2:1/9 3:1/8~ 63:1/7 64:1/6~ 65:1/5", planned=0.85, flags=(*QUARTERS, Flag(0.8, "Print"))
)
CHAPTERS = named(CHAPTERS, "", "", "Chapter 1")
DRAWN = """
        Chapter 1  halfway
           ✦⚑       ⚑
            │      ✦│  you are here
          ▂▅▇██▇▆▃  │             finish
   ▁▁▁▁▁▁▅████████▆▂▁  ⢀⣼⢃     ⚐     ┏━┓
▇██████████████████████⠥⠛⢄▁▁▁▁▁▁▁▁ ▁ ┃ ┃
"""
REACHED = replace(
    CHAPTERS, reached_on=day(80), first_words="“Say it out loud”", last_words="“Carry it there with Sam”"
)
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

shares = st.one_of(
    st.sampled_from([0, Fraction(0), Fraction(1), 1e-12, 0.5]),
    st.fractions(0, 1, max_denominator=700),
    st.floats(0, 1),
)
days = st.integers(-5, 900).map(day)


def laps(names: st.SearchStrategy[str], most: int = 25) -> st.SearchStrategy[LandscapeFace]:
    """Laps of every sort, with names of this sort."""
    mark = st.builds(Mark, days, shares, st.booleans(), st.one_of(st.just(""), names))
    return st.builds(
        LandscapeFace,
        st.lists(mark, max_size=most).map(tuple),
        days,
        days,
        st.lists(st.builds(Flag, st.floats(0, 1), names, st.booleans()), max_size=6).map(tuple),
        st.floats(0, 1),
        st.one_of(st.none(), days),
        st.booleans(),
        names,
        names,
        names,
    )


plain_names = st.text("abc ", min_size=1, max_size=30).map(lambda text: f"x{text}x")
plain_laps = laps(plain_names)
columns = st.integers(20, 240)
rows = st.sampled_from([1, 2, 3, 4, 5, 6, 7, 8, 12, 16])
tall = st.sampled_from([6, 7, 8, 12, 16])


# The heights


@pytest.mark.parametrize(("face", "width", "ground", "expected"), VECTORS)
def test_the_heights_are_those_that_are_written_down(face, width, ground, expected):
    assert " ".join(map(str, heights(face, width, ground))) == expected


@given(plain_laps, columns, st.integers(1, 13))
def test_the_ground_is_never_higher_than_its_rows_and_low_at_the_runner(face, width, ground):
    found = heights(face, width, ground)
    base = min(ground + 1, 7)
    assert all(base <= height <= 8 * ground for height in found)
    if found:
        assert found[runner_column(face, width)] == base
        assert len(found) == (width if face.is_reached else runner_column(face, width) + 1)


def test_a_steady_habit_is_low_ground():
    weekly = tuple(Mark(day(7 * number), Fraction(1, 51 - number)) for number in range(1, 41))
    found = heights(LandscapeFace(weekly, day(1), day(400)), 100, 5)
    assert max(found) <= 20
    assert max(found[10:75]) - min(found[10:75]) <= 1


def test_the_longest_wait_is_the_highest_hill_and_it_is_behind():
    found = heights(lap(WAYS), 113, 5)
    most = found.index(max(found))
    assert column(0.3, 113) <= most <= column(0.4, 113)


def test_order_of_the_marks_is_that_of_the_days_they_are_about():
    one, other = lap(WAYS), lap(" ".join(reversed(WAYS.split())))
    assert heights(lap("9:1/2 3:1/2"), 40, 5) == heights(lap("3:1/2 9:1/2"), 40, 5)
    assert runner_column(one, 60) == runner_column(other, 60)


def test_a_lap_never_begins_after_its_first_mark():
    early = LandscapeFace(marks("1:1/3 9:1/3"), day(5), day(99))
    assert heights(early, 60, 5) == heights(replace(early, began=day(1)), 60, 5)


def test_a_mark_dated_after_today_counts_on_today():
    today = LandscapeFace(marks("1:1/3 9:1/3"), day(1), day(9))
    later = LandscapeFace(marks("1:1/3 30:1/3"), day(1), day(9))
    assert heights(today, 60, 5) == heights(later, 60, 5)


# The runner


@given(plain_laps, columns)
def test_the_runner_stands_where_the_distance_says(face, width):
    assume(not face.in_times)
    left = Fraction(1)
    for mark in face.marks:
        left *= 1 - Fraction(mark.share)
    runner = runner_column(face, width)
    if face.is_reached:
        assert runner == width - 3
    elif left == 1:
        assert runner == 0
    else:
        assert runner == min(max(1, int((1 - left) * (width - 1))), width - 5)


@given(plain_laps, days, shares, columns)
def test_a_further_step_never_moves_the_runner_back(face, on, share, width):
    after = replace(face, marks=(*face.marks, Mark(on, share)))
    assert runner_column(face, width) <= runner_column(after, width)


@given(laps(plain_names), st.integers(1, 5000), columns, rows)
def test_waiting_changes_no_cell(face, waited, width, height):
    face = replace(face, today=day(901))
    later = replace(face, today=face.today + timedelta(days=waited))
    assert landscape(face, width, height) == landscape(later, width, height)


def test_along_times_alone_the_runner_goes_a_column_a_time_up_to_two_thirds():
    face = lap("1:0 2:0 3:0", in_times=True)
    assert runner_column(face, 61) == 3
    assert runner_column(replace(face, marks=face.marks * 40), 61) == 40
    drawn = read(landscape(face, 61, 6))
    assert "┏" not in drawn
    assert "finish" not in drawn


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


@settings(max_examples=300)
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


@settings(max_examples=200)
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


# The run


@given(plain_laps, shares, columns, rows.filter(lambda height: height > 1), st.floats(0, 1))
def test_every_moment_of_the_run_fits(face, share, width, height, stride):
    after = replace(face, marks=(*face.marks, Mark(face.today, share)))
    lines = landscape(after, width, height, left=face, stride=stride)
    assert widths(lines) == {width}
    assert len(lines) == height
    assert landscape(after, width, height, left=face, stride=1.0) == landscape(after, width, height)


def running(face: LandscapeFace, after: LandscapeFace, width: int) -> list[int]:
    """The columns of the figure in each frame, the last one where it has arrived."""
    found = []
    for stride in (0.0, 0.1, 0.4, 0.6, 0.7, 0.9, 1.0):
        feet = cells(landscape(after, width, 4, left=face, stride=stride))[-1]
        place = min(number for number, sign in enumerate(feet) if "\u2800" <= sign <= "\u28ff")
        if not found or found[-1] != place:
            found.append(place)
    return found


def test_the_runner_runs_at_least_six_columns_and_eases_back():
    before, after = lap("1:1/3"), lap("1:1/3 2:1/100")
    assert runner_column(after, 100) - runner_column(before, 100) == 1 - 1
    assert running(before, after, 100) == [37, 39, 36, 33]


def test_a_longer_way_is_run_to_its_end():
    before, after = lap("1:1/10"), lap("1:1/10 2:1/2")
    assert running(before, after, 100) == [36, 54]


def test_nobody_runs_back_nor_without_a_step():
    before, after = lap("1:1/10 2:1/2"), lap("1:1/10")
    assert running(before, after, 100) == [runner_column(after, 100)]
    assert running(after, after, 100) == [runner_column(after, 100)]


def test_the_new_ground_fills_behind_the_runner():
    before, after = lap("1:1/10"), lap("1:1/10 2:1/2")
    first = cells(landscape(after, 100, 6, left=before, stride=0))
    there = cells(landscape(after, 100, 6))
    assert [line[:30] for line in first[3:]] == [line[:30] for line in there[3:]]
    assert not any(sign in HILLS for line in first for sign in line[36:] if sign)


def test_the_last_run_ends_in_the_gate():
    first = read(landscape(REACHED, 80, 9, left=CHAPTERS, stride=0))
    assert "⠣⣿⠜" not in first
    assert "“Say it" not in first
    assert "⠣⣿⠜" in read(landscape(REACHED, 80, 9, left=CHAPTERS, stride=1))


# In one row, for reading, and the widget


def test_a_list_has_low_ground_with_the_runner_as_a_dot():
    line = ridge(replace(CHAPTERS, planned=0.8), 29)
    assert line.plain == "▃▃▃▃▃▃▄▆▇███▇▅▃▃◉▁▁▁▁▁▁ ▁ ▁ ┃"
    assert styles(line)["◉"] == "$now"
    assert ridge(REACHED, 29).plain.endswith("◉┃")


@given(plain_laps, columns)
def test_a_line_of_a_list_fits_and_has_its_runner(face, width):
    line = ridge(face, width)
    assert widths([line]) == {width}
    assert line.plain.count("◉") == 1
    assert not any(sign in HILLS for sign in line.plain[line.plain.index("◉") :])


@given(st.integers(0, 239), titles, columns)
def test_what_is_read_stands_beside_what_points_at_it(number, words, width):
    number = min(number, width - 1)
    line = pointer(number, words, width)
    assert widths([line]) == {width}
    assert cells([line])[0][number] == "▲"


@given(laps(plain_names), st.floats(0, 1), st.booleans(), columns, rows)
def test_a_place_that_was_passed_is_behind_the_runner(face, at, passed, width, height):
    number = column_of(face, Stop(at, passed), width, height)
    runner = place_of_runner(face, width, height)
    assert 0 <= number < width
    assert number < max(1, runner) if passed else number >= min(width - 1, runner + 3)


@given(st.lists(st.floats(0, 1), max_size=30), columns, st.integers(0, 239))
def test_the_mouse_finds_the_place_that_is_nearest(ats, width, number):
    stops = [Stop(at, at < 0.6) for at in sorted(ats)]
    found = stop_at(CHAPTERS, stops, number, width, 6)
    runner = place_of_runner(CHAPTERS, width, 6)
    if not stops or runner <= number < runner + 3:
        assert found is None
    else:
        far = [abs(column_of(CHAPTERS, stop, width, 6) - number) for stop in stops]
        assert found is not None
        assert far[found] == min(far)


async def test_the_widget_shows_the_lap_and_the_runner_arrives():
    app = Bench(Landscape())
    async with app.run_test(size=(100, 8)) as pilot:
        shown = app.query_one(Landscape)
        shown.face = lap("1:1/10")
        await pilot.pause()
        assert app.lines()[5].index("⠥") == 9
        shown.run_to(lap("1:1/10 2:1/2"))
        await pilot.wait_for_animation()
        await pilot.pause()
        assert app.lines()[5].index("⠥") == 54


async def test_where_animations_are_off_the_widget_shows_the_new_place_at_once():
    app = Bench(Landscape())
    app.animation_level = "none"
    async with app.run_test(size=(100, 8)) as pilot:
        shown = app.query_one(Landscape)
        shown.rows = 4
        shown.face = lap("1:1/10")
        shown.run_to(lap("1:1/10 2:1/2"))
        await pilot.pause()
        assert app.lines()[3].index("⠥") == 54
        assert shown.size.height == 4


async def test_the_mouse_points_at_the_nearest_place():
    class Heard(Bench):
        def on_landscape_pointed(self, message: Landscape.Pointed) -> None:
            self.keep(message.place)

    app = Heard(Landscape())
    async with app.run_test(size=(100, 8)) as pilot:
        shown = app.query_one(Landscape)
        shown.face = lap("1:1/10 2:1/2")
        shown.stops = (Stop(0.0, True), Stop(0.1, True), Stop(0.9, False))
        await pilot.pause()
        await pilot.click(Landscape, offset=(9, 3))
        await pilot.click(Landscape, offset=(80, 3))
        await pilot.pause()
    assert app.heard[-1] == 2
    assert 1 in app.heard
