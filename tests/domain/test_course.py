"""The course: what lies behind, what lies ahead, and what each check-in covered of it."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from domain.walks import MONDAY, Walk, day

from smallsteps_tui.domain import course
from smallsteps_tui.domain.entities import DayPage, GoalState, Kind, Size
from smallsteps_tui.domain.journey import Change


def test_the_whole_table_of_the_design_holds_to_the_fraction():
    walk = Walk.with_steps("A", "B", "C", length=0)
    assert walk.stands == ("0", 3)
    assert walk.does("A").stands == ("26/79", 2)
    assert walk.adds("D").stands == ("26/79", 3)
    assert walk.does("B").stands == ("3432/6241", 2)
    assert walk.does_smaller("C").stands == ("4121/6241", 2)
    assert walk.adds("C1", "C2", under="C").stands == ("4121/6241", 3)
    assert walk.does("C1").stands == ("380679/493039", 2)
    assert walk.does("C2").stands == ("435799/493039", 2)
    assert walk.does("C").stands == ("463879/493039", 1)
    assert walk.lets_go("D").stands == ("463879/493039", 0)
    assert walk.adds("P", times=4).stands == ("463879/493039", 4)
    for stands in [
        ("41743/43687", 3),
        ("3348241/3451273", 2),
        ("3398785/3451273", 1),
        ("3449329/3451273", 0),
    ]:
        assert walk.sleeps().does("P").stands == stands
    assert walk.adds("E").adds("E1", "E2", under="E").stands == ("3449329/3451273", 2)
    assert walk.does("E").stands == ("182915525/182917469", 0)
    assert walk.behind == 10, "C on one day, smaller and then done, is one step"


def test_one_step_planned_at_a_time_is_a_mile_each():
    walk = Walk("Thesis")
    for mile in range(1, 27):
        walk.adds(f"step {mile}").does(f"step {mile}").sleeps()
        assert walk.distance == Fraction(26 * mile, 677)
        assert course.miles(walk.distance) == mile


def daily(nights: int, length: int = 26) -> Walk:
    """A walk without an end, taken on so many days."""
    walk = Walk("Move", length=length).adds("Walk", rhythm="daily")
    for _ in range(nights):
        walk.does("Walk").sleeps()
    return walk


def test_a_daily_walk_is_a_quarter_of_a_mile_each():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    stood = {}
    for number in range(1, 105):
        stood[number] = walk.does("Walk").sleeps().distance
    assert [str(stood[number]) for number in (1, 4, 60, 104)] == ["13/1354", "26/677", "390/677", "676/677"]
    assert (walk.goal().lap, walk.behind) == (1, 104)


def test_the_first_walk_after_the_gate_begins_the_next_lap():
    walk = daily(104)
    assert course.is_at_gate(walk.journey, walk.goal())
    assert (walk.does("Walk").goal().lap, str(walk.distance), walk.behind) == (2, "13/1354", 105)
    (mark,) = walk.journey.check_in(walk.step("Walk").id, walk.today).marks.values()
    assert mark.lap == 2
    assert walk.sleeps().does("Walk").goal().lap == 2


def test_a_step_after_the_gate_begins_the_next_lap_where_something_goes_on():
    walk = daily(104).adds("Shoes").does("Shoes")
    assert (walk.goal().lap, walk.distance) == (2, Fraction(26, 677))


def test_what_covers_nothing_begins_no_lap():
    walk = daily(104)
    walk.does("Walk", on=walk.today - timedelta(days=1), amount=3)
    assert walk.goal().lap == 1


def test_a_back_dated_walk_begins_the_next_lap_too():
    walk = daily(104)
    assert walk.does("Walk", on=MONDAY - timedelta(days=1)).goal().lap == 2


def test_where_nothing_goes_on_the_runner_stays_at_the_gate():
    walk = daily(104).lets_go("Walk").adds("Shoes").does("Shoes")
    assert (walk.goal().lap, walk.distance) == (1, 1 - Fraction(1, 677 * 27))
    planned = Walk.with_steps("A", "B", length=2).does("A").does("B").adds("C").does("C")
    assert (planned.goal().lap, planned.ahead) == (1, 0)


def test_a_reached_goal_begins_no_lap_by_itself():
    walk = daily(104).says(GoalState.REACHED).does("Walk")
    assert (walk.goal().lap, walk.distance) == (1, 1)
    assert walk.says(GoalState.ACTIVE).goal().lap == 2


def test_taking_the_first_walk_of_a_lap_back_leaves_the_runner_at_its_start():
    walk = daily(104).does("Walk").takes_back("Walk")
    assert (walk.goal().lap, walk.distance, walk.behind) == (2, 0, 104)
    assert walk.does("Walk").distance == Fraction(13, 1354)


def test_a_practice_without_an_end_covers_once_a_day_whatever_its_size():
    walk = daily(0).starts("Walk")
    for size in (Size.SMALLER, Size.DONE):
        assert walk.does("Walk", size).stands == ("13/1354", 0)


def test_a_practice_without_an_end_is_off_a_way_that_is_exactly_what_is_planned():
    walk = daily(2, length=0)
    assert (walk.stands, walk.behind) == (("0", 0), 2)
    assert course.is_told_in_times(walk.journey, walk.goal())
    assert walk.adds("Shoes").does("Shoes").sleeps().does("Walk").stands == ("26/27", 0)
    assert walk.goal().lap == 1, "what covers nothing begins no lap"


@pytest.mark.parametrize("length", [0, 3])
def test_a_plan_as_long_as_its_length_leads_to_the_gate_in_steps_of_one_length(length):
    walk = Walk.with_steps(*"ABCDE", length=length)
    stood = [str(walk.does(title).distance) for title in "ABCDE"]
    assert stood == ["26/131", "52/131", "78/131", "104/131", "130/131"]
    assert course.miles(walk.distance) == 26
    assert course.is_at_gate(walk.journey, walk.goal())
    three = Walk.with_steps(*"ABC", length=3).does("A").does("B").does("C")
    assert course.miles(three.distance) == 25


def test_a_plan_shorter_than_its_length_ends_on_the_way():
    walk = Walk.with_steps(*"ABCDE")
    for title in "ABCDE":
        walk.does(title)
    assert walk.stands == ("130/677", 0)
    assert course.miles(walk.distance) == 5
    assert not course.is_at_gate(walk.journey, walk.goal())


def test_a_longer_plan_than_the_length_is_what_counts():
    walk = Walk.with_steps(*"ABCD", length=2)
    assert walk.does("A").distance == Fraction(26, 105)


def test_a_longer_plan_makes_walks_shorter_and_a_longer_length_too():
    walk = Walk.with_steps(*(str(number) for number in range(40))).adds("Walk", rhythm="daily")
    assert walk.does("Walk").distance == Fraction(13, 2 * 1041)
    assert daily(1, length=52).distance == Fraction(13, 2 * 1353)


def test_less_than_a_stretch_is_left_to_whoever_takes_more_than_that():
    walk = Walk.with_steps("A", length=1).does_smaller("A").sleeps().does("A")
    assert walk.distance == 1 - Fraction(14, 27) * Fraction(1, 27)
    assert 0 < walk.distance < 1


@pytest.mark.parametrize("small", [Size.SMALLER, Size.STARTED])
def test_a_smaller_version_and_a_start_cover_half_a_step_and_leave_it_open(small):
    walk = Walk.with_steps("A", "B", length=0).does("A", small)
    assert walk.stands == ("13/53", 2)
    assert walk.journey.is_open(walk.step("A"))


@pytest.mark.parametrize(
    "sizes", [(Size.STARTED, Size.SMALLER), (Size.SMALLER, Size.STARTED), (Size.SMALLER, Size.SMALLER)]
)
def test_starting_and_the_smaller_one_on_one_day_cover_once(sizes):
    walk = Walk.with_steps("A", "B", length=0)
    for size in sizes:
        walk.does("A", size)
    assert (walk.distance, walk.behind) == (Fraction(13, 53), 1)
    assert walk.sleeps().starts("A").behind == 2, "another day is another step"


def test_done_comes_on_top_of_the_smaller_one_and_stays_one_step():
    walk = Walk.with_steps("A", "B", length=0).does_smaller("A").does("A")
    assert walk.distance == 1 - Fraction(40, 53) * Fraction(27, 53)
    assert (walk.behind, walk.ahead) == (1, 1)


def test_the_smaller_one_after_done_covers_nothing():
    walk = Walk.with_steps("A", "B", length=0).does("A").does_smaller("A")
    assert walk.distance == Fraction(26, 53)
    assert walk.sleeps().does_smaller("A").distance == Fraction(26, 53)
    assert walk.behind == 1, "what is done stays done, and counts once"


def test_done_on_a_past_day_counts_like_any_other():
    walk = Walk.with_steps("A", "B", length=0).sleeps(9).does("A", on=MONDAY)
    assert walk.distance == Fraction(26, 53)
    assert walk.journey.done_on(walk.step("A")) == MONDAY


@pytest.mark.parametrize("size", list(Size))
def test_any_size_is_one_time_of_a_practice_with_a_finish_line(size):
    walk = Walk("Move", length=0).adds("Walk", times=3).does("Walk", size)
    assert walk.stands == ("26/79", 2)


def test_a_practice_counts_a_day_once_whatever_is_added_to_it():
    walk = Walk("Move", length=0).adds("Walk", times=3)
    walk.starts("Walk").does_smaller("Walk").does("Walk", amount=2)
    assert walk.stands == ("26/79", 2)
    assert walk.behind == 1


def test_a_practice_past_its_times_covers_nothing_and_counts_all_the_same():
    walk = Walk("Move", length=0).adds("Walk", times=2)
    walk.does("Walk").sleeps().does("Walk").sleeps()
    assert walk.stands == ("52/53", 0)
    assert walk.does("Walk").stands == ("52/53", 0)
    assert (walk.behind, course.times(walk.journey, walk.goal().id)) == (3, 3)


def test_a_finish_line_or_another_kind_given_later_changes_no_share():
    walk = daily(8)
    before = walk.distance
    assert walk.edits("Walk", times=20).stands == (str(before), 12)
    assert walk.edits("Walk", times=None, rhythm="").distance == before
    assert walk.step("Walk").kind is Kind.ONCE


def test_a_share_stays_short_however_long_the_road_behind_it_is():
    walk = Walk("Move").adds("Walk", rhythm="daily").adds(*(f"{number}" for number in range(30)))
    for number in range(30):
        walk.does("Walk").does_smaller(f"{number}").sleeps().lets_go(f"{number}")
    marks = [mark for c in walk.journey.goal_check_ins(walk.goal().id) for mark in c.marks.values()]
    assert len(marks) == 60
    assert max(len(mark.covered) for mark in marks) < 40


def test_a_step_let_go_that_is_done_after_all_counts_one():
    walk = Walk.with_steps("A", length=0).lets_go("A")
    assert walk.does("A").stands == ("26/27", 0)


def test_a_parent_closes_all_the_open_steps_under_it_with_the_times_that_are_left():
    walk = Walk.with_steps("Chapter", "Other", length=0)
    walk.adds("Read", "Write", under="Chapter").adds("Edit", under="Chapter", times=5)
    walk.adds("Breathe", under="Chapter", rhythm="daily").adds("Note", under="Write")
    walk.does("Edit").does("Read")
    left, n = 1 - walk.distance, walk.ahead
    assert n == 1 + 4 + 1
    walk.sleeps().does("Chapter")
    assert 1 - walk.distance == left * (1 - Fraction(26 * 5, 26 * 6 + 1))
    assert walk.ahead == 1
    for title in ("Write", "Edit", "Breathe", "Note", "Chapter"):
        assert walk.journey.standing(walk.step(title)) == "done"
    before = walk.distance
    assert walk.does("Edit").does("Breathe").distance == before, "what its parent closed is done"


def test_endless_practices_under_a_parent_do_not_hold_it_open_and_count_for_nothing():
    walk = Walk.with_steps("Chapter", length=0).adds("Q1", "Q2", under="Chapter")
    walk.adds("Breathe", under="Q1", rhythm="daily").adds("Stretch", under="Q2", rhythm="daily")
    assert walk.ahead == 2
    assert walk.does("Chapter").distance == Fraction(52, 53)
    assert not course.goes_on(walk.journey, walk.goal().id)


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
    walk.does("Chapter").sleeps()
    made = walk.journey.page(MONDAY).check_ins
    elsewhere = {id: replace(one, on=walk.today) for id, one in made.items()}
    walk.goes(Change(put=(DayPage(on=walk.today, check_ins=elsewhere),)))  # as a merge leaves it
    walk.takes_back("Chapter")
    assert walk.journey.standing(walk.step("A")) == "done"
    assert walk.takes_back("Chapter", on=MONDAY).journey.standing(walk.step("A")) == "open"


def test_a_step_taken_back_and_taken_again_counts_once():
    walk = Walk.with_steps("A", "B", length=0).does("A").takes_back("A")
    assert (walk.distance, walk.behind) == (0, 0)
    assert walk.does_smaller("A").stands == ("13/53", 2)
    assert walk.does("A").distance == 1 - Fraction(40, 53) * Fraction(27, 53)
    assert walk.behind == 1


def test_a_step_added_under_a_done_parent_is_open_and_the_parent_stays_done():
    walk = Walk.with_steps("Chapter", length=0).does("Chapter").adds("One more", under="Chapter")
    assert walk.ahead == 1
    assert walk.journey.is_done(walk.step("Chapter"))
    assert walk.distance == Fraction(26, 27)


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
    assert (walk.distance, walk.behind) == (Fraction(26, 79), 1)


def test_only_the_persons_word_makes_it_the_whole_way():
    walk = Walk.with_steps("A", length=0).does("A")
    assert walk.distance == Fraction(26, 27)
    assert walk.says(GoalState.REACHED).distance == 1


def test_a_reached_goal_that_is_walked_again_runs_a_new_lap():
    walk = Walk.with_steps("A", "B", length=0).does("A").says(GoalState.REACHED)
    walk.says(GoalState.ACTIVE)
    assert (walk.goal().lap, walk.distance, walk.behind) == (2, 0, 1)
    assert walk.does("B").distance == Fraction(26, 27)
    assert walk.behind == 2


@pytest.mark.parametrize("state", [GoalState.RESTING, GoalState.LET_GO])
def test_putting_a_reached_goal_down_keeps_the_way_that_was_reached(state):
    walk = Walk.with_steps("A").says(GoalState.REACHED).says(state)
    assert walk.goal().lap == 2


def test_resting_and_walking_on_is_no_new_lap():
    walk = Walk.with_steps("A").does("A").says(GoalState.RESTING).says(GoalState.ACTIVE)
    assert (walk.goal().lap, walk.distance) == (1, Fraction(26, 677))


def test_a_longer_way_is_a_new_lap():
    walk = Walk.with_steps("A", "B", "C", length=2).does("A").does("B").lengthens(10)
    assert (walk.goal().lap, walk.goal().length, walk.distance, walk.behind) == (2, 10, 0, 2)
    assert walk.does("C").distance == Fraction(26, 261)


@pytest.mark.parametrize(
    ("distance", "miles", "km"),
    [("0", 0, 0), ("26/677", 1, 1), ("52/677", 2, 3), ("1/2", 13, 21), ("676/677", 26, 42), ("1", 26, 42)],
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
    assert (walk.behind, bool(walk.distance)) == (1, moved)
    assert len(course.distance_by_day(walk.journey, walk.goal())) == moved


def test_times_are_those_of_practices_alone():
    walk = Walk("Move").adds("Shoes").adds("Walk", rhythm="daily").adds("Swim", times=3)
    walk.does("Shoes").does("Walk").does("Swim")
    assert (walk.behind, course.times(walk.journey, walk.goal().id)) == (3, 2)
