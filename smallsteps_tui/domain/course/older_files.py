"""The shares that practices without an end are given where a file is from before they had any."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.course.stretch import FINEST, OF_A_PRACTICE, left_by_length, share
from smallsteps_tui.domain.course.way import moves
from smallsteps_tui.domain.entities import CheckIn, Goal, Size
from smallsteps_tui.domain.journey import Journey

Given = Mapping[tuple[date, int], tuple[Size, Fraction]]
"""The share of a check-in's first size, by its day and the id of its step."""


def shares_given(journey: Journey) -> Given:
    """Compute the shares of all check-ins of practices without an end that covered nothing.

    In the order of their days and instants, lap by lap, by the rule of a check-in made
    today, but for the plan: how much was planned on those days nobody knows any more.
    All other shares stay as they are, and no lap begins, so a runner only moves forward.
    """
    return {key: found for goal in journey.goals.values() for key, found in _of_goal(journey, goal).items()}


_AT_THE_GATE = share(OF_A_PRACTICE, Fraction(1))
"""The share of a time from the gate on, where the length leaves nothing."""


def _of_goal(journey: Journey, goal: Goal) -> Given:
    given: dict[tuple[date, int], tuple[Size, Fraction]] = {}
    left: dict[int, Fraction] = {}  # of each lap's road, and 0 from its gate on
    check_ins = journey.goal_check_ins(goal.id) if goal.length else []
    made = [(check_in, size, mark) for check_in in check_ins for size, mark in check_in.standing.items()]
    for check_in, size, mark in sorted(made, key=lambda one: (one[0].on, one[2].at)):
        before = left.get(mark.lap, Fraction(1))
        n = left_by_length(goal.length, 1 - before) if before else None
        covered, key = mark.share, (check_in.on, check_in.step_id)
        if key not in given and _has_no_share(journey, check_in):
            covered = share(OF_A_PRACTICE, max(OF_A_PRACTICE, n)) if n else _AT_THE_GATE
            given[key] = size, covered
        left[mark.lap] = (before * (1 - covered)).limit_denominator(FINEST**2) if n else Fraction(0)
    return given


def _has_no_share(journey: Journey, check_in: CheckIn) -> bool:
    """Whether a check-in of a practice without an end covered nothing, and leads towards no harm."""
    step = journey.steps[check_in.step_id]
    is_moved = any(moves(mark) for mark in check_in.standing.values())
    return step.is_endless and not is_moved and not standing.of_step(journey, step).is_uncounted
