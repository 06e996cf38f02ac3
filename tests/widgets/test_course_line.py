from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import Bench, read, styles, titles, widths

from smallsteps_tui.widgets.charts.course_line import (
    HERE,
    Banner,
    CourseFace,
    CourseLine,
    Name,
    Stop,
    between,
    column_of,
    course_line,
    names_around,
    runner_at,
    stop_at,
)
from smallsteps_tui.widgets.glyphs import ASCII

places = st.floats(0, 1)
banners = st.lists(st.builds(Banner, places, titles, st.booleans()), max_size=6).map(tuple)
faces = st.builds(CourseFace, places, places, st.integers(0, 3), banners, st.booleans(), st.integers(0, 500))
MARATHON = CourseFace(
    0.595,
    0.9,
    start="4 May",
    banners=(
        Banner(0.1, "proposal", True),
        Banner(0.26, "chapter 1", True),
        Banner(0.7, "chapter 3"),
        Banner(1, "finish"),
    ),
)


@given(faces, st.integers(8, 240))
def test_a_course_is_exactly_as_wide_as_it_is_told(face, width):
    assert widths(course_line(face, width, names=True)) == {width}
    assert widths(course_line(face, width)) == {width}


@given(faces, st.integers(8, 240))
def test_the_runner_is_always_in_sight(face, width):
    line = course_line(face, width)[0].plain
    assert line.count("◉") == 1
    assert line.index("◉") == runner_at(face, width)


@given(places, places, st.integers(8, 240))
def test_the_runner_never_stands_further_back_for_having_gone_further(one, other, width):
    near, far = sorted((one, other))
    assert runner_at(CourseFace(near), width) <= runner_at(CourseFace(far), width)


@given(st.integers(0, 2000), st.integers(8, 240))
def test_one_more_time_never_moves_the_runner_back(times, width):
    before = CourseFace(0, endless=True, times=times)
    after = CourseFace(0, endless=True, times=times + 1)
    assert runner_at(before, width) <= runner_at(after, width) < width


@given(st.floats(0, 1, exclude_max=True), st.integers(8, 240))
def test_only_the_persons_word_brings_the_runner_to_the_finish(distance, width):
    assert runner_at(CourseFace(distance), width) < width - 1
    assert runner_at(CourseFace(1.0), width) == width - 1


def test_behind_is_drawn_firm_what_is_planned_dotted_and_the_rest_fades():
    line = course_line(CourseFace(0.25, 0.5), 41)[0]
    assert line.plain == "━" * 10 + "◉" + "┄" * 10 + " · ·  ·   ·    ·   ┤"
    assert styles(line)["━" * 10] == "$behind"
    assert styles(line)["◉"] == "bold $now"


def test_a_course_without_a_plan_lies_in_the_mist():
    assert course_line(CourseFace(0.15, 0.15), 30)[0].plain == "━━━━◉ · ·  ·   ·    ·     ·  ┤"


def test_an_endless_course_counts_the_times():
    face = CourseFace(0, endless=True, times=4)
    assert course_line(face, 30)[0].plain.startswith("▪▪▪▪◉ · ·  ·")
    many = CourseFace(0, endless=True, times=41)
    assert course_line(many, 30)[0].plain.startswith("▪" * 19 + "◉ · ·")


def test_a_reached_course_is_firm_to_the_end():
    assert course_line(CourseFace(1.0, 1.0), 20)[0].plain == "━" * 19 + "◉"


def test_the_names_stand_where_they_belong():
    above, line, below = (line.plain for line in course_line(MARATHON, 112, names=True))
    assert above.index(HERE) + len(HERE) // 2 == line.index("◉")
    assert above.index("proposal") + len("proposal") // 2 == line.index("┷")
    assert below.startswith("4 May ")
    assert below.endswith(" finish")
    assert below.index("chapter 3") + len("chapter 3") // 2 == line.index("┬")


@pytest.mark.parametrize("width", range(14, 120))
def test_names_give_way_before_marks_and_marks_before_the_runner(width):
    above, line, below = (line.plain for line in course_line(MARATHON, width, names=True))
    assert HERE in above
    assert below.endswith("finish")
    assert line.count("◉") == 1


@given(
    st.lists(st.builds(Name, titles, st.integers(0, 100), st.just("$quiet")), max_size=8), st.integers(8, 100)
)
def test_names_never_touch(names, width):
    line = names_around(names, width)
    pieces = sorted((span.start, span.end) for span in line.spans)
    for (_start, end), (start, _end) in pairwise(pieces):
        assert start >= end + 2


def test_a_later_lap_says_so_at_the_start():
    below = course_line(CourseFace(0.2, 0.4, laps=1), 60, names=True)[2]
    assert below.plain.startswith("lap 2 ")


def test_a_course_can_be_drawn_in_letters():
    assert read(course_line(MARATHON, 80, names=True, glyphs=ASCII)).isascii()


@given(faces, faces, places)
def test_the_runner_stays_between_where_it_was_and_where_it_goes(left, face, strides):
    low, high = sorted((left.distance, face.distance))
    assert low - 1e-9 <= between(left, face, strides).distance <= high + 1e-9
    assert between(left, face, 1.0) == face


async def test_the_runner_arrives():
    app = Bench(CourseLine())
    async with app.run_test(size=(41, 5)) as pilot:
        course = app.query_one(CourseLine)
        course.face = CourseFace(0.25, 0.5)
        await pilot.pause()
        assert app.lines()[0].index("◉") == 10
        course.run_to(CourseFace(0.5, 0.5))
        await pilot.wait_for_animation()
        await pilot.pause()
        assert app.lines()[0].index("◉") == 20


async def test_where_animations_are_off_the_runner_is_there_at_once():
    app = Bench(CourseLine())
    app.animation_level = "none"
    async with app.run_test(size=(41, 5)) as pilot:
        course = app.query_one(CourseLine)
        course.face = CourseFace(0.25, 0.5)
        course.run_to(CourseFace(0.5, 0.5))
        assert course.strides == 1
        await pilot.pause()
        assert app.lines()[0].index("◉") == 20


def test_a_mark_just_passed_stands_behind_the_runner_and_one_ahead_before_it():
    face = CourseFace(0.26, 0.9, banners=(Banner(0.26, "passed", True), Banner(0.2601, "ahead")))
    for width in range(20, 240):
        line = course_line(face, width)[0].plain
        assert "┷◉┬" in line


@given(st.lists(places, max_size=40), places, st.integers(20, 240), st.integers(0, 239))
def test_the_mouse_finds_the_stop_that_is_nearest(ats, distance, width, column):
    face = CourseFace(min(distance, 0.99), 1.0)
    stops = [Stop(at, at <= face.distance) for at in sorted(ats)]
    found = stop_at(face, stops, column, width)
    if column == runner_at(face, width) or not stops:
        assert found is None
    else:
        assert found is not None
        far = [abs(column_of(face, stop, width) - column) for stop in stops]
        assert far[found] == min(far)


def test_the_cursor_is_to_the_fore_and_the_runner_never_hidden_by_it():
    face = CourseFace(0.5, 0.8)
    above, line, below = course_line(face, 41, names=True, cursor=Stop(0.75, False, "chapter 3"))
    assert line.plain[30] == "◆"
    assert "chapter 3" in below.plain
    assert course_line(CourseFace(0.0), 41, cursor=Stop(0.0, True))[0].plain.startswith("◉")
    assert HERE in above.plain


def test_names_of_wholes_go_before_those_of_quarters():
    face = CourseFace(
        0.9, banners=(Banner(0.5, "halfway", True, minor=True), Banner(0.54, "Chapter two", True))
    )
    above = course_line(face, 110, names=True)[0].plain
    assert "Chapter two" in above
    assert "halfway" not in course_line(face, 80, names=True)[0].plain


async def test_a_course_with_stops_says_where_the_mouse_points():
    app = Bench(CourseLine())
    async with app.run_test(size=(41, 5)) as pilot:
        course = app.query_one(CourseLine)
        course.face = CourseFace(0.5, 0.5)
        course.stops = (Stop(0.0, True), Stop(0.25, True), Stop(1.0, False))
        course.cursor = 7
        assert course.cursor is None
        course.cursor = 1
        await pilot.pause()
        assert app.lines()[0].index("◆") == 10
        course.stops = (Stop(0.0, True),)
        assert course.cursor is None
