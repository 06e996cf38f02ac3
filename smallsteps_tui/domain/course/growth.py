"""How the way behind grew, week by week, over a goal's whole life."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

from smallsteps_tui.domain.course.runner import is_told_in_times, marks, practised
from smallsteps_tui.domain.days import week_start
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Journey

MOST_WEEKS = 2_600
"""Fifty years: the longest life that is told week by week; before it nothing is told."""


def by_week(journey: Journey, goal: Goal, today: date) -> list[tuple[date, float]]:
    """List the weeks of a goal's life, each with the way behind at its end; it only rises.

    The distance of all laps added up, or the times where they are all there is. The weeks go
    from the first step that counts toward it to this one, or to the day it was reached.

    Args:
        journey: The facts.
        goal: The goal.
        today: The civil day to look back from; what is dated after it counts by now.

    Returns:
        The Monday of each week and the way behind at its end, in laps or in times.
    """
    until = min(today, reached_on(goal)) if goal.state is GoalState.REACHED else today
    found_on = _times(journey, goal) if is_told_in_times(journey, goal) else _strides(journey, goal)
    added: dict[date, float] = {}
    for day, more in found_on.items():
        added[min(day, until)] = added.get(min(day, until), 0.0) + more
    days = sorted(added)
    if not days:
        return []
    last = week_start(until)
    first = max(week_start(days[0]), last - timedelta(weeks=min(MOST_WEEKS, (last - date.min).days // 7)))
    found, total, here = [], 0.0, 0
    for number in range((last - first).days // 7 + 1):
        monday = first + timedelta(weeks=number)
        while here < len(days) and week_start(days[here]) <= monday:
            total += added[days[here]]
            here += 1
        found.append((monday, total))
    return found


def _times(journey: Journey, goal: Goal) -> Mapping[date, float]:
    """How often a practice was kept, by day."""
    added: dict[date, float] = {}
    for check_in in practised(journey, goal.id):
        added[check_in.on] = added.get(check_in.on, 0.0) + 1
    return added


def _strides(journey: Journey, goal: Goal) -> Mapping[date, float]:
    """How far the runner went, by day, over all laps."""
    added: dict[date, float] = {}
    left: dict[int, float] = {}
    for check_in, mark in marks(journey, goal.id):
        before = left.get(mark.lap, 1.0)
        left[mark.lap] = before * (1 - float(mark.share))
        added[check_in.on] = added.get(check_in.on, 0.0) + before - left[mark.lap]
    if goal.state is GoalState.REACHED and added:
        on = reached_on(goal)
        added[on] = added.get(on, 0.0) + left.get(goal.lap, 1.0)
    return added


def reached_on(goal: Goal) -> date:
    """Give the day on which a goal was last said to stand as it does: that of a reached one's finish."""
    return max(goal.states, key=lambda turn: turn.order).on


def begun_anew(goal: Goal) -> list[date]:
    """List the days on which a reached way was walked again, or put down: a lap began on each."""
    said = (turn for turn in goal.states if turn.taken_back_at is None)
    turns = sorted(said, key=lambda turn: turn.order)
    reached = GoalState.REACHED.value
    return [turn.on for left, turn in pairwise(turns) if left.state == reached and turn.state != reached]
