"""What is said of goals that are shaped."""

from domain.walks import Walk

from smallsteps_tui import voice
from smallsteps_tui.domain.entities import GoalState


def said(walk, state):
    """The sentence for a goal that stands otherwise from now on."""
    return voice.goal_stands(walk.journey, walk.goal(), state).sentence


def test_a_reached_goal_that_is_walked_again_goes_on_in_its_next_lap():
    walk = Walk.with_steps("A", "B").does("A").says(GoalState.REACHED)
    assert said(walk, GoalState.ACTIVE) == (
        "“Thesis” continues with lap 2. Lap 1 still counts. Press u to undo."
    )
    assert walk.says(GoalState.ACTIVE).goal().lap == 2
    walk.says(GoalState.REACHED)
    assert said(walk, GoalState.ACTIVE).startswith("“Thesis” continues with lap 3. Laps 1 and 2 still count.")


def test_a_goal_that_rested_is_here_again_as_it_was_left():
    walk = Walk.with_steps("A").says(GoalState.RESTING)
    assert said(walk, GoalState.ACTIVE) == "“Thesis” is active again, as you left it."
