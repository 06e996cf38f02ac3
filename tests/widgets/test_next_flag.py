from hypothesis import given
from hypothesis import strategies as st
from pictures import read, styles, titles, widths

from smallsteps_tui.widgets.charts.next_flag import BothTrueFace, NextFlagFace, both_true, next_flag
from smallsteps_tui.widgets.glyphs import ASCII

CHAPTER = NextFlagFace("Chapter 3", 4, 5, "4 behind", "5 ahead")
MILES = BothTrueFace(16, 10, "16 miles run", "10 to run")
numbers = st.integers(0, 3000)


def test_the_next_flag_has_a_short_course_of_its_own():
    assert read(next_flag(CHAPTER, 49)).splitlines() == [
        "The next flag   Chapter 3",
        "━━━━━━━━━━━━━━━━━━━━━◉┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄⚐",
        "4 behind                                  5 ahead",
    ]


def test_with_the_head_turned_the_short_course_lights_up():
    name, course, _numbers = next_flag(CHAPTER, 45, is_lit=True)
    assert styles(name)["Chapter 3"] == "bold $ink"
    assert styles(course)["┄" * 24] == "$ink"
    assert styles(next_flag(CHAPTER, 45)[1])["┄" * 24] == "$quiet"


def test_what_is_run_and_what_is_to_run_are_two_bars_on_one_scale():
    assert read(both_true(MILES, 49)).splitlines() == [
        "Both are true",
        "▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄  16 miles run",
        "▁▁▁▁▁▁▁▁▁▁▁▁▁  10 to run",
    ]


def test_where_there_is_no_room_for_bars_the_words_stand_alone():
    assert read(both_true(MILES, 13)).splitlines() == ["Both are true", "16 miles run", "10 to run"]


@given(titles, numbers, numbers, titles, titles, st.integers(2, 240))
def test_both_fit_exactly(name, one, other, words, more, width):
    assert widths(next_flag(NextFlagFace(name, one, other, words, more), width)) == {width}
    assert widths(both_true(BothTrueFace(one, other, words, more), width)) == {width}


@given(numbers, numbers, st.integers(2, 240))
def test_the_runner_never_stands_on_the_next_flag(one, other, width):
    course = next_flag(NextFlagFace("", one, other, "", ""), width)[1].plain
    assert course.count("◉") == 1
    assert course.endswith("⚐")


def test_both_can_be_drawn_in_letters():
    assert read(next_flag(CHAPTER, 49, ASCII) + both_true(MILES, 49, ASCII)).isascii()
