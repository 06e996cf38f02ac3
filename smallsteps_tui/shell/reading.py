"""The read-only commands, as plain text or JSON."""

from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.shell import between, json_shapes, naming, pages
from smallsteps_tui.shell.call import Call
from smallsteps_tui.shell.printing import as_json


def today(call: Call) -> str:
    """Show the day, its one step, and what is also possible."""
    snapshot = call.session.snapshot.on(call.day(call.typed.on))
    if call.typed.json:
        return as_json(json_shapes.today(snapshot, call.today))
    return pages.today(snapshot, call.config, call.today)


def goal_list(call: Call) -> str:
    """List the goals."""
    snapshot = call.session.snapshot
    return as_json(json_shapes.goals(snapshot)) if call.typed.json else pages.goals(snapshot, call.config)


def step_list(call: Call) -> str:
    """List the steps of a goal."""
    return steps_of(call, naming.goal(call.journey, call.typed.goal, later=True))


def steps_of(call: Call, goal: Goal | None) -> str:
    """List the steps of a goal, or of what is for later, which isn't there before it is needed."""
    snapshot = call.session.snapshot
    if call.typed.json:
        return as_json(json_shapes.steps(snapshot, goal) if goal is not None else [])
    return pages.steps(snapshot, goal) if goal is not None else pages.NOTHING_LATER


def marathon(call: Call) -> str:
    """Show what is behind and ahead: of one goal, or of all except those let go."""
    snapshot = call.session.snapshot
    if call.typed.goal is not None:
        goals = [naming.goal(call.journey, call.typed.goal)]
    else:
        goals = [goal for goal in call.journey.ordered_goals if goal.state is not GoalState.LET_GO]
    if call.typed.json:
        return as_json(json_shapes.marathon(snapshot, goals))
    return pages.marathon(snapshot, goals, call.config)


def back(call: Call) -> str:
    """Look back: this week or the days given, then and now, month by month."""
    snapshot, days = call.session.snapshot, between.days_given(call)
    return as_json(json_shapes.back(snapshot, days)) if call.typed.json else pages.back(snapshot, days)
