"""The order and depth of steps and goals: moving, indenting, outdenting, however often."""

from dataclasses import replace

import pytest
from domain.walks import Walk
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.acts.order import put_at
from smallsteps_tui.domain.entities import GoalState
from smallsteps_tui.domain.journey import Change


def moved(walk: Walk, title: str, by: int) -> list[str]:
    return walk.goes(acts.move_step(walk.journey, walk.step(title), by)).order()


def placed(walk: Walk, *places: float) -> Walk:
    """Give the steps these places, as a file may have them."""
    steps = zip(walk.journey.walk(walk.goal().id), places, strict=True)
    return walk.goes(Change(put=tuple(replace(step, place=place) for step, place in steps)))


def test_a_step_moves_up_and_down_among_its_siblings_and_stays_at_an_end():
    walk = Walk.with_steps(*"ABC").adds("B1", under="B")
    assert moved(walk, "A", 1) == ["B", " B1", "A", "C"]
    assert moved(walk, "C", -2) == ["C", "B", " B1", "A"]
    assert moved(walk, "B1", 1) == ["C", "B", " B1", "A"]
    assert not acts.move_step(walk.journey, walk.step("C"), -1)
    assert moved(walk, "C", 99) == ["B", " B1", "A", "C"]


def test_moving_changes_one_step_alone_as_long_as_there_is_room():
    walk = Walk.with_steps(*"ABCD")
    for title, by in [("A", 1), ("D", -1), ("A", 2), ("C", -3)]:
        change = acts.move_step(walk.journey, walk.step(title), by)
        assert len(change.put) == 1
        walk.goes(change)


def test_two_hundred_moves_into_the_same_gap_keep_the_order_exact():
    walk = Walk.with_steps(*"ABCD")
    order = list("ABCD")
    for _ in range(200):
        last = order.pop()
        order.insert(1, last)
        assert moved(walk, last, -2) == order


def test_where_no_number_fits_only_those_out_of_line_are_numbered_anew():
    walk = placed(Walk.with_steps(*"ABCD"), 1.0, 1.0, 1.0, 4.0)
    change = acts.move_step(walk.journey, walk.step("D"), -1)
    assert [(step.title, step.place) for step in change.put] == [("B", 2.0), ("D", 3.0), ("C", 4.0)]
    assert walk.goes(change).order() == ["A", "B", "D", "C"]


@pytest.mark.parametrize(
    "places", [(1e300, 1e300, 1e300), (-1e300, 0, 1e300), (1e16, 1e16 + 2, 1e16 + 4), (0, 5e-324, 1e-323)]
)
def test_places_of_any_greatness_keep_the_order(places):
    walk = placed(Walk.with_steps(*"ABC"), *places)
    assert moved(walk, "C", -1) == ["A", "C", "B"]
    assert moved(walk, "A", 2) == ["C", "B", "A"]
    assert moved(walk, "A", -2) == ["A", "C", "B"]


def test_a_number_that_rounds_to_its_neighbour_is_no_place_between():
    first, second, new = Walk("A", "B", "C").journey.ordered_goals
    before, after = replace(first, id=9, place=1e16), replace(second, id=8, place=1e16 + 2)
    changed = {goal.id: goal for goal in put_at([before, after], replace(new, id=1), 1)}
    order = sorted({9: before, 8: after, **changed}.values(), key=lambda goal: (goal.place, goal.id))
    assert [goal.id for goal in order] == [9, 1, 8]


def test_a_step_is_hung_under_the_one_above_it_and_taken_out_again():
    walk = Walk.with_steps(*"ABC").adds("A1", under="A")
    walk.goes(acts.indent(walk.journey, walk.step("B")))
    assert walk.order() == ["A", " A1", " B", "C"]
    walk.goes(acts.indent(walk.journey, walk.step("B")))
    assert walk.order() == ["A", " A1", "  B", "C"]
    walk.goes(acts.outdent(walk.journey, walk.step("B"))).goes(acts.outdent(walk.journey, walk.step("B")))
    assert walk.order() == ["A", " A1", "B", "C"]


def test_the_first_step_cannot_be_hung_and_a_top_one_not_taken_out():
    walk = Walk.with_steps(*"AB").adds("A1", under="A")
    assert not acts.indent(walk.journey, walk.step("A"))
    assert not acts.indent(walk.journey, walk.step("A1"))
    assert not acts.outdent(walk.journey, walk.step("B"))


def test_a_step_takes_those_under_it_along():
    walk = Walk.with_steps(*"AB").adds("B1", "B2", under="B")
    walk.goes(acts.indent(walk.journey, walk.step("B")))
    assert walk.order() == ["A", " B", "  B1", "  B2"]
    walk.goes(acts.outdent(walk.journey, walk.step("B")))
    assert walk.order() == ["A", "B", " B1", " B2"]


def test_taken_out_a_step_stands_right_after_its_parent_also_where_no_number_fits():
    walk = placed(Walk.with_steps(*"ABC"), 1.0, 1.0, 1.0).adds("A1", under="A")
    walk.goes(acts.outdent(walk.journey, walk.step("A1")))
    assert walk.order() == ["A", "A1", "B", "C"]


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.sampled_from("ABCDE"), st.sampled_from(["up", "down", "in", "out"])), max_size=25)
)
def test_however_they_are_moved_no_step_is_lost_and_each_hangs_where_it_was_put(moves):
    walk = Walk.with_steps(*"ABCDE")
    for title, how in moves:
        step, journey = walk.step(title), walk.journey
        above = [one.id for one in journey.path(step)]
        match how:
            case "in":
                walk.goes(acts.indent(journey, step))
            case "out":
                walk.goes(acts.outdent(journey, step))
            case _:
                walk.goes(acts.move_step(journey, step, 1 if how == "down" else -1))
                assert [one.id for one in walk.journey.path(walk.step(title))] == above
        assert sorted(line.strip() for line in walk.order()) == list("ABCDE")


# Goals


def test_goals_move_among_those_that_stand_as_they_do():
    walk = Walk("A", "B", "C", "D").says(GoalState.LET_GO, "B").says(GoalState.RESTING, "C")
    walk.goes(acts.move_goal(walk.journey, walk.goal("A"), 1))
    assert [goal.title for goal in walk.journey.active_goals] == ["D", "A"]
    assert not acts.move_goal(walk.journey, walk.goal("A"), 1)
    assert not acts.move_goal(walk.journey, walk.goal("B"), -1)


def test_the_one_that_is_moved_is_always_among_those_that_change():
    goals = Walk("A", "B").journey.ordered_goals
    new = replace(goals[0], id=5, title="C", place=2.0)
    changed = put_at([goals[0], replace(goals[1], place=1.0)], new, 1)
    assert [(one.title, one.place) for one in changed] == [("C", 2.0), ("B", 3.0)]
