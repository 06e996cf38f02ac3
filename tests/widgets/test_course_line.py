from hypothesis import given
from hypothesis import strategies as st
from pictures import read, styles, titles, widths

from smallsteps_tui.widgets.charts.course_line import (
    Banner,
    CourseFace,
    Stop,
    between,
    course_line,
    runner_at,
)
from smallsteps_tui.widgets.glyphs import ASCII

places = st.floats(0, 1)
banners = st.lists(st.builds(Banner, places, titles, st.booleans()), max_size=6).map(tuple)
faces = st.builds(CourseFace, places, places, banners, st.booleans(), st.integers(0, 500))
MARATHON = CourseFace(
    0.595,
    0.9,
    banners=(
        Banner(0.1, "proposal", True),
        Banner(0.26, "chapter 1", True),
        Banner(0.7, "chapter 3"),
        Banner(1, "finish"),
    ),
)


@given(faces, st.integers(8, 240))
def test_a_course_is_exactly_as_wide_as_it_is_told(face, width):
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


def test_a_course_can_be_drawn_in_letters():
    assert read(course_line(MARATHON, 80, glyphs=ASCII)).isascii()


@given(faces, faces, places)
def test_the_runner_stays_between_where_it_was_and_where_it_goes(left, face, strides):
    low, high = sorted((left.distance, face.distance))
    assert low - 1e-9 <= between(left, face, strides).distance <= high + 1e-9
    assert between(left, face, 1.0) == face


def test_a_mark_just_passed_stands_behind_the_runner_and_one_ahead_before_it():
    face = CourseFace(0.26, 0.9, banners=(Banner(0.26, "passed", True), Banner(0.2601, "ahead")))
    for width in range(20, 240):
        line = course_line(face, width)[0].plain
        assert "┷◉┬" in line


def test_the_cursor_is_to_the_fore_and_the_runner_never_hidden_by_it():
    (line,) = course_line(CourseFace(0.5, 0.8), 41, cursor=Stop(0.75, False, "chapter 3"))
    assert line.plain[30] == "▲"
    assert course_line(CourseFace(0.0), 41, cursor=Stop(0.0, True))[0].plain.startswith("◉")
