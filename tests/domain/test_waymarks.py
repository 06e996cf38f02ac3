"""What stands along a course, in the order in which it is passed."""

from datetime import timedelta
from fractions import Fraction

import pytest
from domain.walks import MONDAY, Walk, day

from smallsteps_tui.domain import course
from smallsteps_tui.domain.course import Stands
from smallsteps_tui.domain.entities import GoalState


def along(walk: Walk) -> list[tuple[str, float, int]]:
    """What stands along the first goal's course: its words or its kind, its place, the steps behind there."""
    marks = course.waymarks(walk.journey, walk.goal())
    return [(mark.title or str(mark.stands), mark.at, mark.behind) for mark in marks]


def test_a_goal_without_a_step_has_its_start_its_quarters_in_the_mist_and_its_finish():
    assert along(Walk("Thesis")) == [
        ("start", 0, 0),
        ("a quarter", 0.25, None),
        ("halfway", 0.5, None),
        ("three quarters", 0.75, None),
        ("finish", 1, 0),
    ]


def test_how_many_are_behind_at_a_banner_is_told_only_as_far_as_is_planned():
    walk = Walk.with_steps(*"ABCDEFGHIJ", length=20).does("A")
    ahead = [mark for mark in course.waymarks(walk.journey, walk.goal()) if mark.stands == "quarter"]
    assert [(mark.title, mark.behind) for mark in ahead] == [
        ("a quarter", 5),
        ("halfway", None),
        ("three quarters", None),
    ]


def test_a_check_in_stands_where_the_runner_was_once_it_was_taken():
    walk = Walk.with_steps("A", "B", "C", "D", "E", length=9).does("A").sleeps().does("B")
    passed = [mark for mark in course.waymarks(walk.journey, walk.goal()) if mark.passed]
    assert [(mark.title, round(mark.at, 9), mark.on, mark.behind) for mark in passed[1:]] == [
        ("A", round(26 / 235, 9), MONDAY, 1),
        ("B", round(52 / 235, 9), day(1), 2),
    ]
    assert passed[-1].at == pytest.approx(float(walk.distance))


def test_what_is_planned_stands_where_the_runner_would_be():
    walk = Walk.with_steps("A", "B", "C", length=0).does("A")
    ahead = [one for one in along(walk) if one[0] in "BC"]
    assert ahead == [("B", pytest.approx(52 / 79), 2), ("C", pytest.approx(78 / 79), 3)]
    assert walk.does("B").distance == Fraction(52, 79)


def test_two_sizes_on_one_day_are_one_mark_where_the_larger_led():
    walk = Walk.with_steps("A", "B", length=4).does_smaller("A").does("A")
    passed = [mark for mark in course.waymarks(walk.journey, walk.goal()) if mark.stands is Stands.CHECK_IN]
    assert [(mark.at, mark.behind) for mark in passed] == [(pytest.approx(float(walk.distance)), 1)]


def test_a_finished_whole_stands_once_as_its_banner():
    walk = Walk("Thesis", length=0).adds("Chapter").adds("A", "B", under="Chapter").does("A").does("B")
    walk.does("Chapter")
    wholes = [mark for mark in course.waymarks(walk.journey, walk.goal()) if mark.title == "Chapter"]
    assert [(mark.stands, mark.passed, mark.behind) for mark in wholes] == [(Stands.WHOLE, True, 3)]


def test_a_practice_ahead_stands_once_where_its_last_time_would_be():
    walk = Walk("Move", length=0).adds("Walk", times=4).does("Walk")
    ahead = [mark for mark in course.waymarks(walk.journey, walk.goal()) if mark.stands is Stands.STEP]
    assert [(mark.title, mark.times, mark.behind) for mark in ahead] == [("Walk", 3, 4)]


def test_a_new_lap_begins_with_all_that_is_behind():
    walk = Walk.with_steps("A", "B", length=2).does("A").does("B").lengthens(5).adds("C").does("C")
    first, mark, *_ = course.waymarks(walk.journey, walk.goal())
    assert (first.stands, first.behind, first.on) == (Stands.START, 2, None)
    assert (mark.title, mark.behind) == ("C", 3)


def taken(walk: Walk) -> list[tuple[str, int, object, object, int]]:
    """The check-ins along the course: their words, how many, from when to when, and the steps behind there."""
    marks = [m for m in course.waymarks(walk.journey, walk.goal()) if m.stands is Stands.CHECK_IN]
    return [(mark.title, mark.times, mark.since, mark.on, mark.behind) for mark in marks]


def test_times_of_a_practice_are_told_together_where_nothing_stands_between_them():
    walk = Walk("Move").adds("Walk", rhythm="daily").adds("Shoes")
    for _ in range(12):
        walk.does("Walk").sleeps()
    walk.does("Shoes").sleeps().does("Walk").sleeps().does("Walk")
    assert taken(walk) == [
        ("Walk", 12, day(0), day(11), 12),
        ("Shoes", 1, None, day(12), 13),
        ("Walk", 2, day(13), day(14), 15),
    ]


def test_a_banner_stands_between_times_of_a_practice():
    walk = Walk("Move", length=5).adds("Walk", rhythm="daily")
    for _ in range(8):
        walk.does("Walk").sleeps()
    assert [(title, times) for title, times, *_ in taken(walk)] == [("Walk", 5), ("Walk", 3)]


def test_a_check_in_that_moved_nobody_has_no_mark_and_is_behind_all_the_same():
    walk = Walk.with_steps("B").adds("A", times=1).does("A").sleeps().does("A").sleeps().does("B")
    assert [(title, behind) for title, *_, behind in taken(walk)] == [("A", 1), ("B", 3)]


def test_where_only_times_are_told_every_one_of_them_stands_and_its_banners_among_them():
    walk = Walk("Move", length=0).adds("Walk", rhythm="daily")
    for _ in range(8):
        walk.does("Walk").sleeps()
    start, *times = course.waymarks(walk.journey, walk.goal())
    assert start.on == MONDAY
    assert [mark.behind for mark in times] == list(range(1, 9))
    assert [mark.behind for mark in times if mark.is_banner] == [1, 7]


def test_a_reached_goal_has_its_finish_behind_it_and_nothing_ahead():
    walk = Walk.with_steps("A", "B").does("A").sleeps(2).says(GoalState.REACHED)
    *before, finish = course.waymarks(walk.journey, walk.goal())
    assert (finish.stands, finish.passed, finish.on) == (Stands.FINISH, True, day(2))
    assert all(mark.passed for mark in before)


def test_a_way_began_with_a_check_in_from_before_the_goal_was_named():
    walk = Walk.with_steps("A").sleeps(3)
    walk.does("A", on=MONDAY - timedelta(days=1))
    assert course.started_on(walk.journey, walk.goal()) == MONDAY - timedelta(days=1)
    assert course.waymarks(walk.journey, walk.goal())[0].on == MONDAY - timedelta(days=1)
