"""What undo calls a change: in the person's words, and of anything dangerous or tender by its day alone."""

from collections.abc import Callable

import pytest
from domain.walks import Walk, day

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.care import undoing
from smallsteps_tui.domain.entities import Energy, GoalState, Size
from smallsteps_tui.domain.journey import Change

NAME = "“…”, done"
MONDAY, TUESDAY = "a change of 5 Jan", "a change of 6 Jan"


def kept(walk: Walk, act: Callable[..., Change], *given, **more) -> str:
    """The name under which an act is kept, whose own name has a title."""
    change = act(*given, walk.moment, **more)
    after = walk.journey.after(change)
    return undoing.name_kept(NAME, walk.journey, after, (*change.put, *change.drop), walk.today)


@pytest.mark.parametrize(
    "title", ["Kill myself", "Cut myself", "Day without wine", "First Christmas without Paul"]
)
def test_a_private_step_is_named_by_its_day_alone(title):
    walk = Walk("Winter").adds(title, "Walk").sleeps()
    step, journey = walk.step(title), walk.journey
    assert kept(walk, acts.add_step, journey, walk.goal(), title) == TUESDAY
    assert kept(walk, acts.check_in, journey, step, Size.DONE) == TUESDAY
    assert kept(walk, acts.check_in, journey, step, Size.DONE, on=day(0)) == MONDAY
    assert kept(walk, acts.let_go, journey, step) == TUESDAY
    assert kept(walk, acts.edit_step, step, title="Walk to the sea") == TUESDAY
    assert kept(walk, acts.edit_step, walk.step("Walk"), title=title) == TUESDAY
    assert kept(walk, acts.choose, journey, step) == TUESDAY


def test_a_private_goal_and_shift_are_named_by_the_day_alone():
    walk = Walk("Stay sober").adds("Call Ana")
    assert kept(walk, acts.add_goal, walk.journey, "Not be alive by Friday") == MONDAY
    assert kept(walk, acts.set_state, walk.goal(), GoalState.RESTING) == MONDAY
    assert kept(walk, acts.note_shift, "I marked my arm again") == MONDAY


def test_an_ordinary_change_keeps_its_name_also_beside_a_private_step_of_the_same_day():
    walk = Walk("Winter").adds("Cut myself", "Walk").does("Cut myself")
    journey = walk.journey
    assert kept(walk, acts.add_step, journey, walk.goal(), "Read") == NAME
    assert kept(walk, acts.check_in, journey, walk.step("Walk"), Size.DONE) == NAME
    assert kept(walk, acts.edit_step, walk.step("Walk"), title="Walk to the sea") == NAME
    assert kept(walk, acts.set_state, walk.goal(), GoalState.RESTING) == NAME
    assert kept(walk, acts.note_shift, "I paused") == NAME
    assert kept(walk, acts.set_energy, journey, Energy.LOW) == NAME


def test_a_name_kept_before_is_told_without_its_words_too():
    walk = Walk("Winter").adds("Cut myself", "Walk")
    before = walk.journey
    after = walk.does("Cut myself").journey
    assert undoing.name_kept(NAME, after, before, undoing.changed(after, before), walk.today) == MONDAY
    before, after = walk.journey, walk.does("Walk").journey
    assert undoing.name_kept(NAME, after, before, undoing.changed(after, before), walk.today) == NAME
