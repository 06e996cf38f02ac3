"""The runner: how far they have come, and what is behind them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import zip_longest
from math import floor
from operator import itemgetter

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.course.way import moves
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState, Kind, Moved
from smallsteps_tui.domain.journey import Journey

MARATHON = {"miles": Fraction(262, 10), "km": Fraction(422, 10)}
"""How long the drawn marathon is, by unit."""


def behind(journey: Journey, goal_id: int) -> int:
    """Count a goal's check-ins, each once, over all laps, steps and practices alike."""
    return journey.behind(goal_id)


def times(journey: Journey, goal_id: int) -> int:
    """Count the check-ins of a goal's practices, with a finish line or without."""
    return sum(len(journey.days_of(step_id)) for step_id in practices_taken(journey, goal_id))


def practices_taken(journey: Journey, goal_id: int) -> Sequence[int]:
    """List the ids of a goal's practices with a check-in."""
    return [id for id in journey.taken_of(goal_id) if journey.steps[id].kind is Kind.PRACTICE]


def practised(journey: Journey, goal_id: int) -> Sequence[CheckIn]:
    """List the check-ins of a goal's practices, in the order they were made."""
    return journey.kept_of(goal_id, "practised", lambda: tuple(_of_practices(journey, goal_id)))


def _of_practices(journey: Journey, goal_id: int) -> Iterator[CheckIn]:
    for check_in in journey.goal_check_ins(goal_id):
        if journey.steps[check_in.step_id].kind is Kind.PRACTICE:
            yield check_in


def is_told_in_times(journey: Journey, goal: Goal) -> bool:
    """Whether practices were kept and nothing moved the runner: then their times are what there is to tell.

    So it is where the way is exactly what is planned, and nothing of that is done yet.
    """
    if goal.state is GoalState.REACHED or marks(journey, goal.id):
        return False
    hidden = standing.withheld(journey, goal.id)
    return any(step_id not in hidden for step_id in practices_taken(journey, goal.id))


def distance(journey: Journey, goal: Goal) -> Fraction:
    """Compute how far the runner is on this lap, from 0 to 1.

    It is what the lap's check-ins covered, and 1 only when the person says that the
    goal is reached.
    """
    return Fraction(1) if goal.state is GoalState.REACHED else run(journey, goal)


def run(journey: Journey, goal: Goal) -> Fraction:
    """Compute what a lap's check-ins covered, from 0 to below 1: 1 minus the product of (1 - covered)."""
    days = _distances(journey, goal.id, goal.lap)
    return days[-1][1] if days else Fraction(0)


def marks(journey: Journey, goal_id: int) -> Sequence[tuple[date, Moved]]:
    """List a goal's marks that covered something, with their days, in the order of these."""
    return journey.kept_of(
        goal_id,
        "marks",
        lambda: tuple(sorted(_moving(journey, goal_id), key=itemgetter(0))),
    )


def _moving(journey: Journey, goal_id: int) -> Iterator[tuple[date, Moved]]:
    for step_id in journey.taken_of(goal_id):
        for day, sizes in journey.moved_by(step_id):
            for mark in sizes:
                if moves(mark):
                    yield day, mark


def distance_by_day(journey: Journey, goal: Goal, lap: int | None = None) -> list[tuple[date, Fraction]]:
    """List the days of a lap with a step on the course, and the distance at each day's end.

    Args:
        journey: The facts so far.
        goal: The goal.
        lap: Which lap; the running one unless given.
    """
    return list(_distances(journey, goal.id, lap or goal.lap))


def _distances(journey: Journey, goal_id: int, lap: int) -> Sequence[tuple[date, Fraction]]:
    return journey.kept_of(goal_id, ("distance by day", lap), lambda: _by_day(journey, goal_id, lap))


def _by_day(journey: Journey, goal_id: int, lap: int) -> Sequence[tuple[date, Fraction]]:
    """Multiply what the marks of a lap leave, from the first day on that is another than before the last change."""
    made, before = marks(journey, goal_id), journey.known_before(goal_id, "marks")
    known = journey.known_before(goal_id, ("distance by day", lap))
    changed_on = date.min if known is None or before is None else _changed_on(made, before)
    days = {day: there for day, there in known or () if day < changed_on}
    left = 1 - next(reversed(days.values()), Fraction(0))
    lefts: dict[date, Fraction] = {}
    for day, mark in made[bisect_left(made, changed_on, key=itemgetter(0)) :]:
        if mark.lap == lap:
            left *= _rest(mark.covered)
            lefts[day] = left
    return (*days.items(), *((day, 1 - left) for day, left in lefts.items()))


def _changed_on(made: Sequence[tuple[date, Moved]], before: Sequence[tuple[date, Moved]]) -> date:
    """Find the first day of which there are other marks than before."""
    for pair in zip_longest(made, before):
        if pair[0] != pair[1]:
            return min(found[0] for found in pair if found is not None)
    return date.max


@lru_cache(maxsize=10_000)
def _rest(covered: str) -> Fraction:
    """Give what a share leaves of the road; a long road has the same few over and over."""
    return 1 - Fraction(covered)


def miles(distance: Fraction, units: str = "miles") -> int:
    """Give a distance in whole miles (or km) of a marathon, rounded down."""
    return floor(distance * MARATHON[units])
