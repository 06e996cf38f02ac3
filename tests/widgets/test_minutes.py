import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import read, styles, widths

from smallsteps_tui.widgets.charts.minutes import large, minutes
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII])
@given(
    st.from_regex(r"\+?[0-9]{1,2}(:[0-9]{2}){1,2}", fullmatch=True), st.integers(10, 120), st.integers(1, 9)
)
def test_digits_are_as_wide_as_they_are_told_and_no_higher(glyphs, time, width, rows):
    lines = large(time, width, rows, glyphs)
    assert widths(lines) == {width}
    assert len(lines) <= rows


def test_digits_are_as_large_as_there_is_room_for():
    assert read(large("1:12", 40, 5)) == "\n".join(
        [
            "        ██            ██    ████████",
            "      ████    ██    ████          ██",
            "        ██            ██    ████████",
            "        ██    ██      ██    ██",
            "      ██████        ██████  ████████",
        ]
    )
    assert [len(large("1:12", *room)) for room in ((40, 5), (40, 4), (20, 5), (12, 5), (40, 1))] == [
        5,
        3,
        3,
        1,
        1,
    ]
    assert [len(large("1:12", 20, 5, ASCII))] == [1]


def test_no_second_moves_what_stands_still():
    for line in range(5):
        assert large("1:11", 60, 5)[line].plain[:30] == large("1:10", 60, 5)[line].plain[:30]


@given(st.floats(0, 1), st.integers(20, 100))
def test_the_course_of_the_minutes_is_exactly_as_wide(share, width):
    assert widths(minutes(share, "started", "2 minutes", width, UNICODE, 0.5)) == {width}


def test_the_runner_goes_from_the_start_to_the_end_without_amber():
    places = [
        minutes(share, "started", "2 minutes", 60, UNICODE, 0.5)[0].plain.index for share in (0, 0.4, 1)
    ]
    assert [places[0]("⢼"), places[1]("⢀"), places[2]("⢀")] == [0, 22, 57]
    lines = minutes(0.4, "started", "2 minutes", 60, UNICODE, 0.5)
    assert not any("$now" in style for line in lines for style in styles(line).values())
    assert read(lines[2:]) == "started" + " " * 44 + "2 minutes"
