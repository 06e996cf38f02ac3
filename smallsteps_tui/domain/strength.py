"""Strength: how settled a practice is, as the Loop Habit Tracker scores it."""

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Collection, Iterator
from datetime import date
from math import sqrt

from smallsteps_tui.domain.days import span
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.rhythm import rules

HALF_YEAR = 183
"""The days whose highest score gives the word, so that an illness does not take it away."""

WORDS = ((0.8, "second nature"), (0.5, "rooted"), (0.25, "taking root"), (0.0, "new"))
"""The words and the scores they begin at, highest first."""

HALFWAY = 13
"""Days after which a practice done every day is halfway settled."""

Frequency = tuple[int, int]
"""How many times in how many days."""


def scores(
    checked_in: Collection[date],
    frequency_on: Callable[[date], Frequency],
    rests: Callable[[date], bool],
    today: date,
) -> Iterator[float]:
    """Score a practice on each day, from its first check-in to today.

    Each day moves the score toward the share of the rhythm that was kept, the
    faster the more often the rhythm asks. A rest day without a check-in leaves it as
    it was, and so does today while it is open. The source is the score of the Loop
    Habit Tracker, https://github.com/iSoron/uhabits.

    Args:
        checked_in: Days with a check-in of any size; those after today do not count.
        frequency_on: How often the rhythm of a day asks: so many times in so many days.
        rests: Whether a day is rest.
        today: The civil day of the last score.

    Yields:
        The score after each day, from 0 to 1.
    """
    days = sorted({day.toordinal() for day in checked_in if day <= today})
    score = 0.0
    for day in span(date.fromordinal(days[0]), today) if days else ():
        behind = bisect_right(days, day.toordinal())
        came = days[behind - 1] == day.toordinal()
        if came or not (day == today or rests(day)):
            times, length = frequency_on(day)
            weight = 0.5 ** (sqrt(times / length) / HALFWAY)
            if times < length:
                times, length = 2 * times, 2 * length
            lately = behind - bisect_right(days, day.toordinal() - length)
            score = score * weight + min(1.0, lately / times) * (1 - weight)
        yield score


def strength(journey: Journey, step: Step, today: date) -> float:
    """Score how settled a practice is today.

    Returns:
        From 0 to 1; 0 before its first check-in.
    """
    return max(deque(_scores_of(journey, step, today), maxlen=1), default=0.0)


def word(journey: Journey, step: Step, today: date) -> str:
    """Say how settled a practice is, by its highest score of the last half year.

    Returns:
        "new", "taking root", "rooted" or "second nature".
    """
    highest = max(deque(_scores_of(journey, step, today), maxlen=HALF_YEAR), default=0.0)
    return next(said for begins, said in WORDS if highest >= begins)


def _scores_of(journey: Journey, step: Step, today: date) -> Iterator[float]:
    held = rules(step)

    def frequency_on(day: date) -> Frequency:
        """Each day is judged by the rhythm that held on it."""
        return held[bisect_right(held, day, key=lambda ruled: ruled[0]) - 1][1].frequency

    put_off = [one for one in (step, *journey.path(step)) if one.not_before is not None]

    def rests(day: date) -> bool:
        """A day on which the practice alone asks for nothing leaves it as it was, too."""
        is_free = journey.rests(day) or journey.rests_alone(step, day)
        return is_free or any(one.is_put_off_on(day) for one in put_off)

    return scores(journey.days_in_all(step), frequency_on, rests, today)
