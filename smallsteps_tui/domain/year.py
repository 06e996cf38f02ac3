"""A year looked back on: which days of the week, low days, how the steps and the years added up."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from smallsteps_tui.domain import choosing, looking_back
from smallsteps_tui.domain.days import span, week_start
from smallsteps_tui.domain.entities import Energy, Size
from smallsteps_tui.domain.journey import Journey

WEEKS = 53
"""The weeks of a year's picture: with this one begun, never fewer than 365 days."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some days, counted by what they were."""

    first_on: date
    last_on: date
    days: int
    """Days shown up."""
    rests: int
    """Days of rest on which nothing was taken."""
    low: int
    """Days shown up on that were low days."""
    weekdays: tuple[int, ...]
    """Days shown up, by `date.weekday()`."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Every check-in up to the end of a week, by its size."""

    week_on: date
    started: int
    smaller: int
    done: int


@dataclass(frozen=True, slots=True)
class Year:
    """Everything behind the person at the end of a calendar year, added up."""

    number: int
    steps: int
    days: int
    shifts: int


def low_days(journey: Journey, days: Iterable[date]) -> int:
    """Count the low days among some days that were shown up on all the same."""
    shown_up = (day for day in days if day in journey.days_shown_up)
    return sum(choosing.energy(journey, day) is Energy.LOW for day in shown_up)


def spanned(journey: Journey, first: date, last: date) -> Span:
    """Count the days from one to another, both included, by what they were."""
    days = list(span(first, last))
    shown_up = [day for day in days if day in journey.days_shown_up]
    weekdays = [0] * 7
    for day in shown_up:
        weekdays[day.weekday()] += 1
    return Span(
        first_on=first,
        last_on=last,
        days=len(shown_up),
        rests=sum(journey.rests(day) for day in days if day not in journey.days_shown_up),
        low=low_days(journey, shown_up),
        weekdays=tuple(weekdays),
    )


def year_to(journey: Journey, until: date, today: date, weeks: int = WEEKS) -> Span:
    """Count a year of weeks, or as many as are in sight: from the first day there is and up to today.

    Args:
        journey: The facts.
        until: A day of the last week.
        today: The civil day, and the last that is counted.
        weeks: How many weeks.
    """
    monday = week_start(until)
    first = looking_back.first_on(journey) or today
    start = min(max(monday - timedelta(weeks=weeks - 1), first), today)
    return spanned(journey, start, min(monday + timedelta(days=6), today))


def ahead(journey: Journey, today: date) -> int:
    """Count the days shown up that are dated ahead, by a clock that was wrong or from another file."""
    return sum(day > today for day in journey.days_shown_up)


def sizes(journey: Journey, today: date) -> tuple[Sizes, ...]:
    """List the weeks since the first check-in, each with all sizes added up at its end.

    Added up, so that no week can stand below the one before it: every size counts, and
    what is behind never shrinks. What is dated ahead counts by now, as in every other sum.
    """
    return journey.kept(("sizes", today), lambda: _sizes(journey, today))


def _sizes(journey: Journey, today: date) -> tuple[Sizes, ...]:
    days = sorted(journey.days_shown_up)
    found: list[Sizes] = []
    sums = dict.fromkeys(Size, 0)
    week_on = week_start(min(days[0], today)) if days else today + timedelta(days=1)
    place = 0
    while week_on <= today:
        following = week_on + timedelta(weeks=1)
        while place < len(days) and min(days[place], today) < following:
            for check_in in journey.check_ins_by_day[days[place]]:
                sums[check_in.size] += 1
            place += 1
        found.append(Sizes(week_on, sums[Size.STARTED], sums[Size.SMALLER], sums[Size.DONE]))
        week_on = following
    return tuple(found)


def years(journey: Journey, today: date) -> tuple[Year, ...]:
    """List the calendar years since the first, each with all that lies behind at its end."""
    last_of = {month.first_on.year: month for month in looking_back.months(journey, today)}
    return tuple(Year(number, month.steps, month.days, month.shifts) for number, month in last_of.items())
