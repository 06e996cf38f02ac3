"""The runner: how far they have come, and where they would stand with all that is planned."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache
from math import floor, prod

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.course.way import ahead, ahead_at_least, ahead_shown, is_on_course, moves
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState, Mark
from smallsteps_tui.domain.journey import Journey

MARATHON = {"miles": Fraction(262, 10), "km": Fraction(422, 10)}
"""How long the drawn marathon is, by unit."""


def behind(journey: Journey, goal_id: int) -> int:
    """Count the check-ins on the course, each once, over all laps."""
    return len(journey.goal_check_ins(goal_id)) - times(journey, goal_id)


def times(journey: Journey, goal_id: int) -> int:
    """Count the check-ins off the course: the times shown up for endless practices."""
    return len(off_course(journey, goal_id))


def times_shown(journey: Journey, goal_id: int) -> int:
    """Count the times shown up that banners stand for; what leads towards harm is not counted up to one."""
    hidden = standing.withheld(journey, goal_id)
    return sum(check_in.step_id not in hidden for check_in in off_course(journey, goal_id))


def off_course(journey: Journey, goal_id: int) -> Sequence[CheckIn]:
    """List a goal's check-ins that covered nothing, in the order they were made."""
    check_ins = journey.goal_check_ins(goal_id)
    return journey.kept_of(goal_id, "off course", lambda: tuple(c for c in check_ins if not is_on_course(c)))


def is_endless(journey: Journey, goal: Goal) -> bool:
    """Whether a goal has only endless practices, and so runs laps toward the next banner."""
    return any(step.is_endless for step in journey.walk(goal.id)) and not (
        behind(journey, goal.id) or ahead(journey, goal.id)
    )


def is_told_in_times(journey: Journey, goal: Goal) -> bool:
    """Whether the times shown up are all there is to tell: an endless goal, or a course not yet begun."""
    if is_endless(journey, goal):
        return True
    if goal.state is GoalState.REACHED or not times(journey, goal.id):
        return False
    return not behind(journey, goal.id)


def distance(journey: Journey, goal: Goal) -> Fraction:
    """Compute how far the runner is on this lap, from 0 to 1.

    It is 1 minus the product of (1 - covered) over the lap's check-ins, and 1 only
    when the person says that the goal is reached.
    """
    if goal.state is GoalState.REACHED:
        return Fraction(1)
    return journey.kept_of(goal.id, ("distance", goal.lap), lambda: _covered(journey, goal))


def _covered(journey: Journey, goal: Goal) -> Fraction:
    shares = [mark.share for _, mark in marks(journey, goal.id) if mark.lap == goal.lap]
    whole = prod(share.denominator for share in shares)
    left = prod(share.denominator - share.numerator for share in shares)
    return 1 - Fraction(left, whole)


def marks(journey: Journey, goal_id: int) -> Sequence[tuple[CheckIn, Mark]]:
    """List a goal's marks that covered something, with their check-ins, in the order they were made."""
    return journey.kept_of(
        goal_id,
        "marks",
        lambda: tuple(sorted(_moving(journey, goal_id), key=lambda pair: (pair[0].on, pair[1].at))),
    )


def _moving(journey: Journey, goal_id: int) -> Iterator[tuple[CheckIn, Mark]]:
    for check_in in journey.goal_check_ins(goal_id):
        for mark in check_in.standing.values():
            if moves(mark):
                yield check_in, mark


def distance_by_day(journey: Journey, goal: Goal, lap: int | None = None) -> list[tuple[date, Fraction]]:
    """List the days of a lap with a step on the course, and the distance at each day's end.

    Args:
        journey: The facts so far.
        goal: The goal.
        lap: Which lap; the running one unless given.
    """
    lap = lap or goal.lap
    return list(journey.kept_of(goal.id, ("distance by day", lap), lambda: _by_day(journey, goal.id, lap)))


def _by_day(journey: Journey, goal_id: int, lap: int) -> Sequence[tuple[date, Fraction]]:
    left = Fraction(1)
    days: dict[date, Fraction] = {}
    for check_in, mark in marks(journey, goal_id):
        if mark.lap == lap:
            left *= _rest(mark.covered)
            days[check_in.on] = left
    return tuple((day, 1 - left) for day, left in days.items())


@lru_cache(maxsize=10_000)
def _rest(covered: str) -> Fraction:
    """Give what a share leaves of the road; a long road has the same few over and over."""
    return 1 - Fraction(covered)


def miles(distance: Fraction, units: str = "miles") -> int:
    """Give a distance in whole miles (or km) of a marathon, rounded down."""
    return floor(distance * MARATHON[units])


def planned(journey: Journey, goal: Goal) -> Fraction:
    """Give the distance at which the runner would stand once all that is shown ahead is done."""
    n = ahead_at_least(journey, goal)
    return stands_at(distance(journey, goal), n, ahead_shown(journey, goal.id))


def stands_at(here: Fraction, n: int, steps: int) -> Fraction:
    """Give the distance at which a runner will stand who takes so many of the n steps ahead."""
    return 1 - (1 - here) * Fraction(n + 1 - steps, n + 1)
