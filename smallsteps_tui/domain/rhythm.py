"""Rhythms: on which days a practice asks to be done.

A rhythm is typed and stored as text: `daily`, `weekdays`, `weekends`,
`mon wed fri`, `every 3 days`, `3 a week`, `3 in 7 days`, `2 a month`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from smallsteps_tui.domain.entities import GoalState, Kind, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.rhythm_forms import (
    DAILY,
    EveryDays,
    Form,
    InDays,
    NamedDays,
    PerMonth,
    PerWeek,
    Rhythm,
    Times,
    UnknownRhythm,
    read,
)

__all__ = [
    "DAILY",
    "EveryDays",
    "InDays",
    "NamedDays",
    "PerMonth",
    "PerWeek",
    "Rhythm",
    "Times",
    "UnknownRhythm",
    "is_offered",
    "next_days",
    "parse",
    "progress",
    "rule_on",
    "rules",
    "spoken",
]


@lru_cache(maxsize=512)
def parse(text: str) -> Rhythm:
    """Read a rhythm as people type it.

    `str()` of what comes back is what is stored, and reads back as the same.

    Raises:
        UnknownRhythm: With the forms that are understood.
    """
    form, numbers = read(text)
    match form:
        case Form.NAMED:
            return NamedDays(numbers)
        case Form.EVERY:
            return EveryDays(*numbers) if numbers[0] > 1 else DAILY
        case Form.WEEK:
            return PerWeek(*numbers)
        case Form.MONTH:
            return PerMonth(*numbers)
        case Form.RUNNING:
            return InDays(*numbers)


def spoken(rhythm: Rhythm) -> str:
    """Say a rhythm as one would: "Mondays, Wednesdays and Fridays"."""
    return rhythm.spoken()


def rules(step: Step) -> list[tuple[date, Rhythm]]:
    """Return the rhythms of a practice with the day each starts on; the first holds ever before.

    No rhythm means daily, and so does a stored text that this program cannot read.
    """
    ordered = sorted(step.rhythms, key=lambda ruled: ruled.start_on)
    found = [(ruled.start_on, _stored(ruled.rule)) for ruled in ordered]
    return [(date.min, found[0][1]), *found[1:]] if found else [(date.min, DAILY)]


def _stored(rule: str) -> Rhythm:
    try:
        return parse(rule)
    except UnknownRhythm:
        return DAILY


def rule_on(step: Step, day: date) -> Rhythm:
    """Return the rhythm that a practice had on a day."""
    found = rules(step)
    return found[bisect_right(found, day, key=lambda ruled: ruled[0]) - 1][1]


def is_offered(journey: Journey, step: Step, day: date) -> bool:
    """Return whether a practice, as it stands now, asks for a day and was not taken on it.

    It asks for nothing while it rests alone or is put off.

    As with a step taken once, it does not matter since when it has been there or stood
    as it does: a clock that was ahead for an hour would else hide it for years.
    """
    if step.kind is not Kind.PRACTICE or not journey.is_open(step):
        return False
    goal = journey.goals.get(step.goal_id)
    if goal is None or goal.state is not GoalState.ACTIVE or journey.asks_nothing(step, day):
        return False
    taken = journey.days_in_all(step)
    return day not in taken and rule_on(step, day).asks_for(day, taken)


def progress(journey: Journey, step: Step, day: date) -> tuple[int, int] | None:
    """Count how often a practice was done in the period of its rhythm, and how often it asks.

    Args:
        journey: The facts.
        step: The practice.
        day: The civil day to count up to, included.

    Returns:
        Such as (2, 3) for "2 of 3 this week"; None for a rhythm without a period.
    """
    rule = rule_on(step, day)
    if not isinstance(rule, Times):
        return None
    first = rule.period(day)[0]
    days = journey.days_in_all(step)
    done = bisect_right(days, day) - bisect_left(days, first)
    return done, rule.wanted(day)


def next_days(rhythm: Rhythm, today: date, checked_in: Sequence[date] = (), count: int = 3) -> list[date]:
    """Return the next days a rhythm asks for, today among them when it does.

    For rhythms that follow the check-ins, the days it would ask for if each were taken.

    Args:
        rhythm: The rhythm.
        today: The civil day to look ahead from.
        checked_in: Days with a check-in, in order.
        count: How many days.
    """
    taken = [day for day in checked_in if day <= today]
    first = today + timedelta(days=1) if taken[-1:] == [today] else today
    if isinstance(rhythm, NamedDays):
        return _recurring(first, count, byweekday=rhythm.weekdays)
    if isinstance(rhythm, EveryDays):
        start = max(first, taken[-1] + timedelta(days=rhythm.days)) if taken else first
        return _recurring(start, count, interval=rhythm.days)
    found: list[date] = []
    while len(found) < count:
        if rhythm.asks_for(first, taken):
            found.append(first)
            taken.append(first)
        first += timedelta(days=1)
    return found


def _recurring(first: date, count: int, **rule: object) -> list[date]:
    from dateutil.rrule import DAILY as EACH_DAY
    from dateutil.rrule import rrule

    start = datetime.combine(first, time())
    return [moment.date() for moment in rrule(EACH_DAY, dtstart=start, count=count, **rule)]  # type: ignore[arg-type]
