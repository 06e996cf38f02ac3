"""The course: what lies behind, what lies ahead, and what each check-in covered of it."""

from dataclasses import replace
from fractions import Fraction

import pytest
from domain.walks import MONDAY, Walk, day

from smallsteps_tui.domain import course
from smallsteps_tui.domain.entities import DayPage, GoalState, Kind, Size
from smallsteps_tui.domain.journey import Change


def test_the_whole_table_of_the_design_holds_to_the_fraction():
    walk = Walk.with_steps("A", "B", "C", length=0)
    assert walk.stands == ("0", 3)
    assert walk.does("A").stands == ("1/4", 2)
    assert walk.adds("D").stands == ("1/4", 3)
    assert walk.does("B").stands == ("7/16", 2)
    assert walk.does_smaller("C").stands == ("17/32", 2)
    assert walk.adds("C1", "C2", under="C").stands == ("17/32", 3)
    assert walk.does("C1").stands == ("83/128", 2)
    assert walk.does("C2").stands == ("49/64", 2)
    assert walk.does("C").stands == ("27/32", 1)
    assert walk.lets_go("D").stands == ("27/32", 0)
    assert walk.adds("P", times=4).stands == ("27/32", 4)
    for stands in [("7/8", 3), ("29/32", 2), ("15/16", 1), ("31/32", 0)]:
        assert walk.sleeps().does("P").stands == stands
    assert walk.adds("E").adds("E1", "E2", under="E").stands == ("31/32", 2)
    assert walk.does("E").stands == ("95/96", 0)
    assert walk.behind == 10, "C on one day, smaller and then done, is one step"


def test_one_step_planned_at_a_time_is_a_mile_each():
    walk = Walk("Thesis")
    for mile in range(1, 27):
        walk.adds(f"step {mile}").does(f"step {mile}").sleeps()
        assert walk.distance == Fraction(mile, 27)


def test_past_its_length_a_course_goes_half_the_way_that_is_left():
    walk = Walk.with_steps("A", "B", length=1)
    assert walk.does("A").does("B").distance == Fraction(2, 3)
    assert walk.adds("C").does("C").distance == Fraction(5, 6)


def test_a_longer_plan_than_the_length_is_what_counts():
    walk = Walk.with_steps(*"ABCD", length=2)
    assert walk.does("A").distance == Fraction(1, 5)


@pytest.mark.parametrize("small", [Size.SMALLER, Size.STARTED])
def test_a_smaller_version_and_a_start_cover_half_a_step_and_leave_it_open(small):
    walk = Walk.with_steps("A", "B", length=0).does("A", small)
    assert walk.stands == ("1/6", 2)
    assert walk.journey.is_open(walk.step("A"))


@pytest.mark.parametrize(
    "sizes", [(Size.STARTED, Size.SMALLER), (Size.SMALLER, Size.STARTED), (Size.SMALLER, Size.SMALLER)]
)
def test_starting_and_the_smaller_one_on_one_day_cover_once(sizes):
    walk = Walk.with_steps("A", "B", length=0)
    for size in sizes:
        walk.does("A", size)
    assert (walk.distance, walk.behind) == (Fraction(1, 6), 1)
    assert walk.sleeps().starts("A").behind == 2, "another day is another step"


def test_done_comes_on_top_of_the_smaller_one_and_stays_one_step():
    walk = Walk.with_steps("A", "B", length=0).does_smaller("A").does("A")
    assert walk.distance == 1 - Fraction(5, 6) * Fraction(2, 3)
    assert (walk.behind, walk.ahead) == (1, 1)


def test_the_smaller_one_after_done_covers_nothing():
    walk = Walk.with_steps("A", "B", length=0).does("A").does_smaller("A")
    assert walk.distance == Fraction(1, 3)
    assert walk.sleeps().does_smaller("A").distance == Fraction(1, 3)
    assert walk.behind == 1


def test_done_on_a_past_day_counts_like_any_other():
    walk = Walk.with_steps("A", "B", length=0).sleeps(9).does("A", on=MONDAY)
    assert walk.distance == Fraction(1, 3)
    assert walk.journey.done_on(walk.step("A")) == MONDAY


@pytest.mark.parametrize("size", list(Size))
def test_any_size_is_one_time_of_a_practice_with_a_finish_line(size):
    walk = Walk("Move", length=0).adds("Walk", times=3).does("Walk", size)
    assert walk.stands == ("1/4", 2)


def test_a_practice_counts_a_day_once_whatever_is_added_to_it():
    walk = Walk("Move", length=0).adds("Walk", times=3)
    walk.starts("Walk").does_smaller("Walk").does("Walk", amount=2)
    assert walk.stands == ("1/4", 2)
    assert course.closed(walk.journey, walk.goal()) == 1


def test_a_practice_past_its_times_covers_nothing():
    walk = Walk("Move", length=0).adds("Walk", times=2)
    walk.does("Walk").sleeps().does("Walk").sleeps()
    assert walk.stands == ("2/3", 0)
    assert walk.does("Walk").stands == ("2/3", 0)
    assert walk.behind == 2
    assert course.times(walk.journey, walk.goal().id) == 1


def test_an_endless_practice_is_off_the_course():
    walk = Walk("Move").adds("Breathe", rhythm="daily").does("Breathe").sleeps().starts("Breathe")
    assert walk.stands == ("0", 0)
    assert walk.behind == 0
    assert course.times(walk.journey, walk.goal().id) == 2
    assert course.is_endless(walk.journey, walk.goal())
    assert not course.is_endless(walk.adds("Walk round the block").journey, walk.goal())


def test_a_goal_without_steps_is_not_endless():
    assert not course.is_endless(Walk("Move").journey, Walk("Move").goal())


def test_a_step_let_go_that_is_done_after_all_counts_one():
    walk = Walk.with_steps("A", length=0).lets_go("A")
    assert walk.does("A").stands == ("1/2", 0)


def test_a_parent_closes_all_the_open_steps_under_it_with_the_times_that_are_left():
    walk = Walk.with_steps("Chapter", "Other", length=0)
    walk.adds("Read", "Write", under="Chapter").adds("Edit", under="Chapter", times=5)
    walk.adds("Breathe", under="Chapter", rhythm="daily").adds("Note", under="Write")
    walk.does("Edit").does("Read")
    left, n = 1 - walk.distance, walk.ahead
    assert n == 1 + 4 + 1
    walk.sleeps().does("Chapter")
    assert 1 - walk.distance == left * (1 - Fraction(5, 7))
    assert walk.ahead == 1
    for title in ("Write", "Edit", "Breathe", "Note", "Chapter"):
        assert walk.journey.standing(walk.step(title)) == "done"
    assert course.closed(walk.journey, walk.goal()) == 1 + 1 + 5


def test_endless_practices_under_a_parent_do_not_hold_it_open_and_count_for_nothing():
    walk = Walk.with_steps("Chapter", length=0).adds("Q1", "Q2", under="Chapter")
    walk.adds("Breathe", under="Q1", rhythm="daily").adds("Stretch", under="Q2", rhythm="daily")
    assert walk.ahead == 2
    assert walk.does("Chapter").distance == Fraction(2, 3)
    assert course.closed(walk.journey, walk.goal()) == 2


def test_taking_back_opens_what_being_done_had_closed():
    walk = Walk.with_steps("Chapter", length=0).adds("A", "B", under="Chapter")
    walk.adds("Old", under="Chapter").lets_go("Old").does("A")
    before = walk.stands
    assert walk.does("Chapter").ahead == 0
    assert walk.takes_back("Chapter").stands == before
    standing = {title: walk.journey.standing(walk.step(title)) for title in ("A", "B", "Old")}
    assert standing == {"A": "done", "B": "open", "Old": "let-go"}


def test_what_another_day_still_says_stays_closed():
    walk = Walk.with_steps("Chapter", length=0).adds("A", under="Chapter")
    walk.does("Chapter").sleeps().does("Chapter")
    walk.takes_back("Chapter")
    assert walk.journey.standing(walk.step("A")) == "done"
    assert walk.takes_back("Chapter", on=MONDAY).journey.standing(walk.step("A")) == "open"


def test_a_step_taken_back_and_taken_again_counts_once():
    walk = Walk.with_steps("A", "B", length=0).does("A").takes_back("A")
    assert (walk.distance, walk.behind) == (0, 0)
    assert walk.does_smaller("A").stands == ("1/6", 2)
    assert walk.does("A").distance == 1 - Fraction(5, 6) * Fraction(2, 3)
    assert walk.behind == 1


def test_a_step_added_under_a_done_parent_is_open_and_the_parent_stays_done():
    walk = Walk.with_steps("Chapter", length=0).does("Chapter").adds("One more", under="Chapter")
    assert walk.ahead == 1
    assert walk.journey.is_done(walk.step("Chapter"))
    assert walk.distance == Fraction(1, 2)


def test_a_parent_becomes_the_thing_to_do_once_all_under_it_is_behind_or_let_go():
    walk = Walk.with_steps("Chapter", length=0).adds("A", "B", under="Chapter")
    walk.adds("Breathe", under="Chapter", rhythm="daily")
    assert [step.title for step, _ in course.road(walk.journey, walk.goal().id)] == ["A", "B"]
    walk.does("A").lets_go("B")
    assert [step.title for step, _ in course.road(walk.journey, walk.goal().id)] == ["Chapter"]


def test_a_practice_that_becomes_a_once_step_keeps_what_it_covered():
    walk = Walk("Move", length=0).adds("Walk", times=3).does("Walk")
    walk.edits("Walk", rhythm="", times=None)
    assert walk.step("Walk").kind is Kind.ONCE
    assert (walk.distance, walk.behind) == (Fraction(1, 4), 1)


def test_only_the_persons_word_makes_it_the_whole_way():
    walk = Walk.with_steps("A", length=0).does("A")
    assert walk.distance == Fraction(1, 2)
    assert walk.says(GoalState.REACHED).distance == 1


def test_a_reached_goal_that_is_walked_again_runs_a_new_lap():
    walk = Walk.with_steps("A", "B", length=0).does("A").says(GoalState.REACHED)
    walk.says(GoalState.ACTIVE)
    assert (walk.goal().lap, walk.distance, walk.behind) == (2, 0, 1)
    assert walk.does("B").distance == Fraction(1, 2)
    assert walk.behind == 2


@pytest.mark.parametrize("state", [GoalState.RESTING, GoalState.LET_GO])
def test_putting_a_reached_goal_down_keeps_the_way_that_was_reached(state):
    walk = Walk.with_steps("A").says(GoalState.REACHED).says(state)
    assert walk.goal().lap == 2


def test_resting_and_walking_on_is_no_new_lap():
    walk = Walk.with_steps("A").does("A").says(GoalState.RESTING).says(GoalState.ACTIVE)
    assert (walk.goal().lap, walk.distance) == (1, Fraction(1, 27))


def test_a_length_is_used_up_when_as_many_steps_are_done_and_a_longer_way_is_a_new_lap():
    walk = Walk.with_steps("A", "B", "C", length=2).does("A")
    assert not course.is_used_up(walk.journey, walk.goal())
    assert course.is_used_up(walk.does("B").journey, walk.goal())
    walk.lengthens(10)
    assert (walk.goal().lap, walk.goal().length, walk.distance, walk.behind) == (2, 10, 0, 2)
    assert not course.is_used_up(walk.journey, walk.goal())
    assert walk.does("C").distance == Fraction(1, 11)


def test_without_a_length_nothing_is_ever_used_up():
    walk = Walk.with_steps("A", length=0).does("A")
    assert not course.is_used_up(walk.journey, walk.goal())
    resting = Walk.with_steps("A", length=1).does("A").says(GoalState.RESTING)
    assert not course.is_used_up(resting.journey, resting.goal())


@pytest.mark.parametrize(
    ("distance", "miles", "km"),
    [("0", 0, 0), ("1/27", 0, 1), ("2/27", 1, 3), ("1/2", 13, 21), ("26/27", 25, 40), ("1", 26, 42)],
)
def test_miles_and_kilometres_are_rounded_down(distance, miles, km):
    assert course.miles(Fraction(distance)) == miles
    assert course.miles(Fraction(distance), "km") == km


def test_what_is_still_to_take_is_counted_for_every_step_it_hangs_under():
    walk = Walk.with_steps("Book", length=0).adds("Part", "Index", under="Book")
    walk.adds("One", "Two", under="Part").adds("Read", under="Part", times=3)

    def ahead_of(*titles):
        found = course.ahead_under(walk.journey, walk.goal().id)
        return [found.get(walk.step(title).id, 0) for title in titles]

    assert ahead_of("Book", "Part", "Index", "One") == [6, 5, 0, 0]
    walk.does("One").does("Read")
    assert ahead_of("Book", "Part") == [4, 3]
    walk.lets_go("Part")
    assert ahead_of("Book", "Part") == [1, 0]


def test_what_is_planned_is_where_the_runner_would_stand_once_it_is_done():
    walk = Walk.with_steps("A", "B", "C", length=10).does("A")
    walk.adds("P", times=2)
    foreseen = course.planned(walk.journey, walk.goal())
    walk.does("B").does("C").does("P").sleeps().does("P")
    assert walk.distance == foreseen == course.planned(walk.journey, walk.goal())


def test_the_distance_grows_day_by_day_and_ends_where_the_runner_is():
    walk = Walk.with_steps("A", "B", "C", length=0)
    walk.does("A").does_smaller("B").sleeps(3).does("B")
    days = course.distance_by_day(walk.journey, walk.goal())
    assert [on for on, _ in days] == [day(0), day(3)]
    assert days[0][1] < days[1][1] == walk.distance


@pytest.mark.parametrize(("covered", "moved"), [("0", 0), ("0/5", 0), ("00/9", 0), ("01/09", 1), ("1/27", 1)])
def test_a_share_of_nothing_covers_nothing_however_it_is_written(covered, moved):
    walk = Walk.with_steps("A").does("A")
    (check_in,) = walk.journey.check_ins(walk.step("A").id)
    told = replace(check_in, marks={Size.DONE: replace(check_in.marks[Size.DONE], covered=covered)})
    walk.goes(Change(put=(DayPage(on=MONDAY, check_ins={told.step_id: told}),)))
    assert (walk.behind, course.times(walk.journey, walk.goal().id)) == (moved, 1 - moved)
    assert len(course.distance_by_day(walk.journey, walk.goal())) == moved
