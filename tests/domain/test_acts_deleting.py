"""Deleting, where nothing behind is lost, and erasing words, where they should be gone."""

from dataclasses import replace

import pytest
from domain.walks import MONDAY, Walk, day, trouble

from smallsteps_tui.domain import acts, choosing, course, evidence, looking_back
from smallsteps_tui.domain.entities import GoalState, Size, StepState
from smallsteps_tui.domain.journey import Change

SECRET = "zwumblify"
BEHIND = "“A” has check-ins, so it can't be deleted. Let it go, or erase its words."


def test_a_step_without_check_ins_is_deleted_with_those_under_it():
    walk = Walk.with_steps("A", "B").adds("A1", under="A").adds("A2", under="A1")
    assert walk.goes(acts.delete_step(walk.journey, walk.step("A"))).order() == ["B"]


@pytest.mark.parametrize("taken", ["A", "A1"])
def test_a_step_with_a_check_in_in_it_is_not_deleted(taken):
    walk = Walk.with_steps("A").adds("A1", under="A").starts(taken)
    assert trouble(acts.delete_step, walk.journey, walk.step("A")) == BEHIND
    assert trouble(acts.delete_goal, walk.journey, walk.goal()) == BEHIND.replace("“A”", "“Thesis”")


def test_what_was_taken_back_does_not_hold_a_step_and_goes_with_it():
    walk = Walk.with_steps("A", "B").does("A", note=SECRET).does("B").takes_back("A")
    walk.goes(acts.delete_step(walk.journey, walk.step("A")))
    assert SECRET not in repr(walk.journey)
    assert walk.journey.steps_in_all == 1


def test_a_goal_without_check_ins_is_deleted_and_its_shifts_stay():
    walk = Walk("A", "B").adds("A1", goal="A").notices("Calmer", goal="A").notices("Warmer", goal="B")
    walk.goes(acts.delete_goal(walk.journey, walk.goal("A")))
    assert [goal.title for goal in walk.journey.goals.values()] == ["B"]
    assert walk.journey.steps == {}
    kept = {shift.text: shift.goal_id for shift in walk.journey.shifts.values()}
    assert kept == {"Calmer": None, "Warmer": walk.goal("B").id}


def test_deleting_a_goal_deletes_its_steps_however_they_hang():
    walk = Walk("A", "B").adds("A1", goal="A").adds("B1", goal="B")
    stray = replace(walk.step("A1"), id=7, title="stray", parent_id=walk.step("B1").id)
    walk.goes(Change(put=(stray,))).goes(acts.delete_goal(walk.journey, walk.goal("A")))
    assert [step.title for step in walk.journey.steps.values()] == ["B1"]


def secretive() -> Walk:
    """A goal with the same word everywhere a word can stand, unknown fields included."""
    walk = Walk(SECRET).notices(SECRET, goal=SECRET)
    walk.goes(acts.edit_goal(walk.goal(), why=SECRET, support=SECRET))
    words = {"smaller": [SECRET], "unit": SECRET, "cue": SECRET, "pairing": SECRET, "opens": SECRET}
    walk.adds(f"{SECRET} once", **words).adds(f"{SECRET} again", rhythm="daily", **words)
    walk.does_smaller(f"{SECRET} once", version=SECRET, note=SECRET, amount=3).does(f"{SECRET} again")
    unknown = {"mood": SECRET}
    goal, page = walk.goal(), walk.journey.pages[MONDAY]
    goal = replace(
        goal, unknown=unknown, states=tuple(replace(turn, unknown=unknown) for turn in goal.states)
    )
    steps = [
        replace(
            step,
            pairings=(SECRET,),
            unknown=unknown,
            states=tuple(replace(turn, unknown=unknown) for turn in step.states),
            rhythms=tuple(replace(ruled, unknown=unknown) for ruled in step.rhythms),
        )
        for step in walk.journey.steps.values()
    ]
    check_ins = {
        id: replace(
            check_in,
            unknown=unknown,
            marks={size: replace(mark, unknown=unknown) for size, mark in check_in.marks.items()},
        )
        for id, check_in in page.check_ins.items()
    }
    return walk.goes(Change(put=(goal, *steps, replace(page, check_ins=check_ins))))


def test_erasing_a_goal_leaves_no_word_of_it_anywhere():
    walk = secretive()
    change = acts.erase_goal(walk.journey, walk.goal(), walk.moment)
    assert change.erases
    assert SECRET not in repr(walk.goes(change).journey)


def test_erasing_leaves_what_is_behind_as_it_is():
    walk = secretive()
    before = (walk.distance, walk.behind, walk.journey.steps_in_all, walk.journey.days_shown_up)
    walk.goes(acts.erase_goal(walk.journey, walk.goal(), walk.moment))
    assert (walk.distance, walk.behind, walk.journey.steps_in_all, walk.journey.days_shown_up) == before
    assert walk.goal().state is GoalState.LET_GO
    (check_in,) = walk.journey.check_ins(next(iter(walk.journey.steps)))
    assert (check_in.size, check_in.amount) == (Size.SMALLER, 3)


def test_erasing_a_step_leaves_no_word_of_it_and_every_word_of_the_others():
    walk = Walk.with_steps(SECRET, "B").adds(f"{SECRET} below", under=SECRET)
    walk.does(f"{SECRET} below", note=SECRET).does("B", note="kept")
    change = acts.erase_step(walk.journey, walk.step(SECRET), walk.moment)
    assert change.erases
    walk.goes(change)
    assert SECRET not in repr(walk.journey)
    assert "kept" in repr(walk.journey)
    assert walk.journey.steps_in_all == 2


def test_what_has_no_words_is_never_offered():
    walk = Walk.with_steps("A", "B").starts("A").sleeps()
    walk.goes(acts.erase_step(walk.journey, walk.step("A"), walk.moment))
    assert walk.card == "B"
    assert [step.title for step, _ in course.road(walk.journey, walk.goal().id)] == ["B"]


def test_a_done_step_without_words_is_still_done_and_never_comes_back():
    walk = Walk.with_steps("A", "Chapter").adds("Page", under="Chapter").does("A").does("Chapter")
    stands = walk.stands
    ids = [walk.step(title).id for title in ("A", "Page")]
    for title in ("A", "Page"):
        walk.goes(acts.erase_step(walk.journey, walk.step(title), walk.moment))
    assert [walk.journey.standing(walk.journey.steps[id]) for id in ids] == ["done", "done"]
    assert walk.journey.steps[ids[1]].state is StepState.CLOSED
    assert walk.stands == stands
    walk.goes(acts.take_back(walk.journey, walk.journey.steps[ids[0]], walk.moment))
    assert walk.journey.standing(walk.journey.steps[ids[0]]) == "let-go"


def test_erasing_a_reached_goal_keeps_its_finish_behind_as_a_lap():
    walk = Walk.with_steps("A").does("A").says(GoalState.REACHED)
    walk.goes(acts.erase_goal(walk.journey, walk.goal(), walk.moment))
    assert (walk.goal().lap, walk.behind) == (2, 1)


def test_erasing_twice_is_as_good_as_once():
    walk = Walk.with_steps("A").does("A")
    walk.goes(acts.erase_goal(walk.journey, walk.goal(), walk.moment))
    once = walk.journey
    walk.goes(acts.erase_goal(walk.journey, walk.goal(), walk.moment))
    assert walk.journey == once


def test_looking_back_on_what_has_no_words_breaks_nothing():
    walk = secretive().sleeps(3)
    walk.goes(acts.erase_goal(walk.journey, walk.goal(), walk.moment))
    assert looking_back.week(walk.journey, day(3)).smallest is None
    assert looking_back.then_and_now(walk.journey, day(3)) == []
    assert {one.text for one in evidence.of(walk.journey)} == {
        "",
        "the first step",
        "the first time",
    }
    assert choosing.candidates(walk.journey, day(3)) == []
