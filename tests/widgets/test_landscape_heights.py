from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from landscapes import (
    WAYS,
    columns,
    day,
    days,
    lap,
    laps,
    marks,
    plain_laps,
    plain_names,
    rows,
    shares,
)
from pictures import read

from smallsteps_tui.widgets.charts.landscape import landscape
from smallsteps_tui.widgets.charts.landscape_face import (
    LandscapeFace,
    Mark,
    column,
    heights,
    runner_column,
)

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


@given(plain_laps, plain_laps, st.integers(0, 12), st.integers(0, 12))
def test_what_is_taken_over_from_a_face_of_before_is_what_is_found_anew(face, other, kept, of_other):
    before = replace(face)
    after = replace(face, marks=(*face.marks[:kept], *other.marks[:of_other]))
    assert before.covered[1]
    assert len(before.places) <= len(before.marks) + 1
    fresh = replace(after)
    after.take_over(before)
    for known in ("ratios", "covered", "eve", "ends", "places", "wholes"):
        assert getattr(after, known) == getattr(fresh, known), known


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
