"""The days on which a goal was reached, and begun anew."""

from datetime import date
from itertools import pairwise

from smallsteps_tui.domain.entities import Goal, GoalState


def reached_on(goal: Goal) -> date:
    """Give the day on which a goal was last said to stand as it does: that of a reached one's finish."""
    return max(goal.states, key=lambda turn: turn.order).on


def begun_anew(goal: Goal) -> list[date]:
    """List the days on which a reached way was walked again, or put down: a lap began on each."""
    said = (turn for turn in goal.states if turn.taken_back_at is None)
    turns = sorted(said, key=lambda turn: turn.order)
    reached = GoalState.REACHED.value
    return [turn.on for left, turn in pairwise(turns) if left.state == reached and turn.state != reached]
