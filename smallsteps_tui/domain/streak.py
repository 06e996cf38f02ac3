"""Streaks that bend: how steadily somebody has been showing up."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from smallsteps_tui.domain.days import span
from smallsteps_tui.domain.entities import Goal, GoalState, Kind
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.practising import Practising

MOST_ROOM = 3
"""The most quiet days in store."""

DAYS_PER_ROOM = 5
"""Days of a running streak that make room for one more quiet day."""


@dataclass(frozen=True, slots=True)
class Streak:
    """How steadily somebody has been showing up."""

    current: int
    """Days shown up in the running streak, 0 while it rests."""
    longest: int
    """Days shown up in the longest streak so far."""
    room: int
    """How many quiet days it holds yet, 0 to 3."""


class ShownUp(NamedTuple):
    """How many of the last days somebody showed up on."""

    days: int
    """Days with a check-in of any size."""
    of: int
    """The days looked at: since the first check-in, at most as many as were asked about."""
    rests: int
    """Rest days among them without a check-in."""


def count(
    shown_up: Collection[date],
    rests: Callable[[date], bool],
    asked_nothing: Callable[[date], bool],
    today: date,
) -> Streak:
    """Count the days shown up, with rests and days not asked for bridged, up to today.

    Any other quiet day takes from the room there is, and today is still open. With
    no room left the streak rests; the next day shown up begins a new one with room
    for one. Every fifth day of a streak makes room for one more.

    Args:
        shown_up: Days with at least one check-in of any size.
        rests: Whether a day is rest.
        asked_nothing: Whether the practices did not ask for a quiet day.
        today: The civil day to count up to, included.

    Returns:
        The current and the longest streak in days, and the room left for quiet days.
    """
    came = frozenset(shown_up)
    current, longest, room = 0, 0, 1
    for day in span(min(came, default=today), today):
        if day in came:
            current += 1
            longest = max(longest, current)
            if current % DAYS_PER_ROOM == 0:
                room = min(MOST_ROOM, room + 1)
        elif current == 0 or day == today or rests(day) or asked_nothing(day):
            continue
        elif room > 0:
            room -= 1
        else:
            current, room = 0, 1
    return Streak(current, longest, room)


def streak(journey: Journey, today: date, goal: Goal | None = None) -> Streak:
    """Count the streak over all goals, or a goal's own.

    A goal's own counts its check-ins, asks its practices, and bridges the days it
    was resting.

    Args:
        journey: The facts.
        today: The civil day to count up to, included.
        goal: The goal, for its own streak.

    Returns:
        The current and the longest streak in days, and the room left for quiet days.
    """
    rested = [day.toordinal() for day, page in journey.pages.items() if page.is_rest]
    practices = [
        Practising(journey, step, today, rested)
        for step in journey.steps.values()
        if step.kind is Kind.PRACTICE and (goal is None or step.goal_id == goal.id)
    ]

    def asked_nothing(day: date) -> bool:
        """A quiet day is free where each practice in force kept its rhythm without it."""
        asking = [practice for practice in practices if practice.is_in_force(day)]
        return bool(asking) and all(practice.keeps_without(day) for practice in asking)

    def rests(day: date) -> bool:
        """A declared rest is bridged, and so are the days on which the goal itself rested."""
        return journey.rests(day) or (goal is not None and goal.state_on(day) is GoalState.RESTING)

    if goal is None:
        return count(journey.days_shown_up, rests, asked_nothing, today)
    return count({c.on for c in journey.goal_check_ins(goal.id)}, rests, asked_nothing, today)


def shown_up(journey: Journey, today: date, days: int = 28) -> ShownUp:
    """Count how many of the last days somebody showed up on: "19 of the last 28 days".

    Args:
        journey: The facts.
        today: The civil day to count up to, included.
        days: How many days to look at; those before the first check-in do not count.

    Returns:
        The days, out of how many, and the rest days among them; all 0 before the first check-in.
    """
    came = journey.days_shown_up
    first = max(min(came, default=today + timedelta(days=1)), today - timedelta(days=days - 1))
    looked_at = list(span(first, today))
    quiet = [day for day in looked_at if day not in came]
    return ShownUp(len(looked_at) - len(quiet), len(looked_at), sum(map(journey.rests, quiet)))
