"""Stretches: how the road still ahead is shared out, and how much of it a check-in covers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.course.way import ahead, ahead_shown, counts, distance, goes_on, moves, run
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState, Kind, Size, Step
from smallsteps_tui.domain.journey import Journey

WHOLE_MILES = 26
"""How many stretches of a way of n reach its gate: 26 of the 26 n + 1 parts that it has."""

FINEST = 10**12
"""The greatest denominator of a share, so that its text stays short however many shares lie behind it."""

OF_A_PRACTICE = Fraction(1, 4)
"""The stretches of a time of a practice without an end."""

OF_A_SMALL_ONE = Fraction(1, 2)
"""The stretches of a smaller version or a start of a once step."""


class Stride(NamedTuple):
    """What a check-in covers when it is made."""

    lap: int
    """The lap it is on: the next one, where it begins that."""
    covered: Fraction
    """The share of the road still ahead on that lap, from 0 up to but not including 1."""


def stride(journey: Journey, step: Step, size: Size, on: date) -> Stride:
    """Compute the lap and the share of its road that a check-in covers when it is made.

    In a goal in which something is practised without an end, the first check-in after
    the gate that covers anything begins the next lap.
    """
    goal = journey.goals[step.goal_id]
    own = stretches(journey, step, size, on)
    if own and goes_on(journey, goal.id) and is_at_gate(journey, goal):
        goal = replace(goal, lap=goal.lap + 1)
    n = max(own, stretches_left(journey, goal))
    return Stride(goal.lap, share(own, n))


def share(own: Fraction, n: Fraction) -> Fraction:
    """Return the share of the road that some of the n stretches cover that are left of it."""
    return Fraction(WHOLE_MILES * own, WHOLE_MILES * n + 1).limit_denominator(FINEST)


def stretches(journey: Journey, step: Step, size: Size, on: date) -> Fraction:
    """Count the stretches of a check-in.

    `done` on a once step has as many as the steps ahead that it closes; a smaller
    version or a start a half, once a day; a practice with a finish line 1 a day, up to
    its times, and one without a quarter a day, unless the way is exactly what is
    planned; anything else none.
    """
    taken = journey.check_in(step.id, on) is not None
    if journey.is_done(step):
        return Fraction(0)
    if step.kind is Kind.PRACTICE:
        is_outside = step.is_endless and not journey.goals[step.goal_id].length
        return Fraction(0) if taken or is_outside else OF_A_PRACTICE if step.is_endless else Fraction(1)
    if size is Size.DONE:
        return Fraction(max(1, sum(counts(journey, below) for below in journey.under(step))))
    return Fraction(0) if taken else OF_A_SMALL_ONE


def stretches_left(journey: Journey, goal: Goal) -> Fraction:
    """Return the stretches that the rest of a goal's lap has: those planned, or what its length leaves."""
    return max(
        Fraction(ahead(journey, goal.id)), left_by_length(goal.length, run(journey, goal)) or Fraction(1)
    )


def left_by_length(length: int, here: Fraction) -> Fraction:
    """Return the stretches that a length leaves to a runner who is so far, 0 from the gate on."""
    return max(Fraction(0), (1 - here) * (length + Fraction(1, WHOLE_MILES)) - Fraction(1, WHOLE_MILES))


def is_at_gate(journey: Journey, goal: Goal) -> bool:
    """Whether the runner of a lap is at the gate: at the length's end, or without one at that of the plan.

    Not once the person said that the goal is reached: then they are through it.
    """
    here = run(journey, goal)
    if goal.state is GoalState.REACHED or not here or left_by_length(goal.length, here):
        return False
    return bool(goal.length) or not ahead(journey, goal.id)


def planned(journey: Journey, goal: Goal) -> Fraction:
    """Return the distance at which the runner would stand once all that is shown ahead is done."""
    return stands_at(distance(journey, goal), stretches_left(journey, goal), ahead_shown(journey, goal.id))


def plan_falls_short(journey: Journey, goal: Goal) -> bool:
    """Whether the steps that are planned end before the gate by a step or more: the rest is not planned yet."""
    return stretches_left(journey, goal) - ahead(journey, goal.id) >= 1


def times_until(journey: Journey, goal: Goal, at: Fraction) -> int:
    """Count the times of a practice without an end that lead from the runner to a place ahead on this lap.

    Each of them covers the same share of the way, a quarter of a stretch of what the length leaves.
    """
    here = distance(journey, goal)
    parts = WHOLE_MILES * stretches_left(journey, goal) + 1
    return ceil(parts * (at - here) / ((1 - here) * WHOLE_MILES * OF_A_PRACTICE))


def stands_at(here: Fraction, n: Fraction, steps: int) -> Fraction:
    """Return the distance at which a runner will stand who takes so many whole stretches of the n left."""
    parts = WHOLE_MILES * n + 1
    return 1 - (1 - here) * (parts - WHOLE_MILES * steps) / parts


# Files from before practices without an end covered anything

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
