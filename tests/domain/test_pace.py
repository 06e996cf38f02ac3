"""The pace, told only when asked for, and the room to rest before a date."""

from dataclasses import replace
from datetime import timedelta

import pytest
from domain.walks import MONDAY, Walk, day

from smallsteps_tui.domain import acts, course
from smallsteps_tui.domain.entities import GoalState


def paced(*days: int, until: int, length: int = 26) -> course.Pace | None:
    walk = Walk("Thesis", length=length)
    for number, offset in enumerate(days):
        walk.adds(f"{number}").today = day(offset)
        walk.does(f"{number}")
    return course.pace(walk.journey, walk.goal(), day(until))


def test_a_pace_needs_three_check_ins_on_two_days():
    assert paced(0, 1, until=7) is None
    assert paced(0, 0, 0, until=7) is None
    assert paced(0, 0, 1, until=7) is not None


def test_a_pace_is_the_distance_a_week_since_the_goal_began():
    assert paced(0, 1, 2, until=14).per_week == pytest.approx(78 / 677 / 2)


def test_the_first_week_counts_as_a_whole_one():
    assert paced(0, 0, 1, until=1).per_week == pytest.approx(78 / 677)


def test_a_pace_looks_back_eight_weeks_at_most():
    pace = paced(0, 1, 2, 100, 101, 102, until=110)
    assert pace.per_week == pytest.approx(78 / 677 / 8)
    assert paced(0, 1, 2, until=110) is None


def test_a_pace_goes_on_over_the_laps_that_begin_by_themselves():
    walk = Walk("Move", length=3).adds("Walk", rhythm="daily")
    for _ in range(14):
        walk.does("Walk").sleeps()
    assert walk.goal().lap == 2
    pace = course.pace(walk.journey, walk.goal(), walk.today)
    assert pace.per_week == pytest.approx((78 / 79 + 13 / 79) / 2)


def test_a_pace_says_roughly_how_long_to_the_next_banner_and_no_date():
    assert paced(0, 0, 1, 1, 2, until=7).next_banner == "about a week"
    assert paced(0, 1, 2, until=14).next_banner == "about two weeks"
    assert paced(0, 1, 2, until=55).next_banner == "about 2 months"
    assert paced(0, 1, 2, until=55, length=3_000).next_banner == "a good while"


def test_the_next_banner_is_the_nearest_one_a_finished_step_too():
    walk = Walk("Thesis").adds("Chapter").adds("A", "B", "C", "D", under="Chapter")
    walk.does("A").sleeps().does("B").sleeps().does("C").sleeps(12)
    pace = course.pace(walk.journey, walk.goal(), walk.today)
    assert pace.next_banner == "about a week", "one step to the end of the chapter, four to a quarter"
    assert (pace.banner, pace.is_step) == ("Chapter", True)
    assert (paced(0, 1, 2, until=14).banner, paced(0, 1, 2, until=14).is_step) == ("a quarter", False)
    assert paced(0, 1, 2, until=14, length=3).banner == "the finish"


def test_a_reached_goal_has_no_pace():
    walk = Walk.with_steps("A", "B", "C").does("A").does("B").sleeps().does("C").says(GoalState.REACHED)
    assert course.pace(walk.journey, walk.goal(), walk.today) is None


def test_room_to_rest_is_the_days_to_the_date_less_the_steps_ahead():
    walk = Walk.with_steps("A", "B", "C")
    assert course.room_to_rest(walk.journey, walk.goal(), MONDAY) is None
    walk.goes(acts.edit_goal(walk.goal(), target_on=MONDAY + timedelta(days=10)))
    assert course.room_to_rest(walk.journey, walk.goal(), MONDAY) == 7
    assert course.room_to_rest(walk.journey, walk.goal(), day(9)) == -2


def test_a_pace_is_told_at_once_however_many_laps_a_file_claims():
    walk = Walk("Move").adds(*"abc")
    for title in "abc":
        walk.does(title).sleeps()
    goal = replace(walk.goal(), lap=10**12)
    assert course.pace(walk.journey, goal, walk.today) is not None
