"""Goals from the shell: adding them, and saying how they stand."""

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.shell import naming
from smallsteps_tui.shell.call import Call


def add(call: Call) -> str:
    """Add a goal."""
    typed = call.typed
    change = acts.add_goal(
        call.journey,
        typed.title,
        call.session.moment(),
        why=typed.why,
        support=typed.support,
        length=typed.length,
        target_on=call.day(typed.target, future=True) if typed.target is not None else None,
    )
    (goal,) = change.put
    assert isinstance(goal, Goal)
    wants = standing.of_goal(call.journey.after(change), goal)
    return call.carry_out(change, voice.goal_added(goal), goal, wants)


def stands(call: Call) -> str:
    """Say that a goal is reached, resting, active or let go."""
    state: GoalState = call.typed.state
    likely = (lambda one: one.state is not GoalState.ACTIVE) if state is GoalState.ACTIVE else None
    goal = naming.goal(call.journey, call.typed.goal, likely)
    change = acts.set_state(goal, state, call.session.moment())
    return call.carry_out(change, voice.goal_stands(call.journey, goal, state), goal)
