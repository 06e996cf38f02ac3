"""The numbers of Look back and of the year explained, a sentence each."""

from collections.abc import Iterator
from datetime import date, timedelta

from smallsteps_tui.domain import looking_back, streak
from smallsteps_tui.domain.days import days_between, short_day, span
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.looking_back import Span
from smallsteps_tui.voice.explaining import Explanation, of_showing_up
from smallsteps_tui.voice.looking_back import low_days, span_of
from smallsteps_tui.voice.words import count, on_full_day


def of_looking_back(journey: Journey, today: date, back: int, setting: str) -> list[Explanation]:
    """Explain the numbers of Look back."""
    return [
        *_of_week(journey, today, back),
        *of_showing_up(journey, today, setting),
        *_of_longest(journey, today, setting),
        *_of_then_and_now(journey, today),
        *_of_months(journey, today),
    ]


def _of_week(journey: Journey, today: date, back: int) -> Iterator[Explanation]:
    week = looking_back.week(journey, today, back)
    if not week.steps:
        return
    yield Explanation(
        f"{count(week.steps, 'step')} on {count(week.days, 'day')}",
        f"Your check-ins of any size in the week that began {on_full_day(week.start_on, today)}, Monday "
        "to Sunday.",
    )
    days = span(week.start_on, min(week.start_on + timedelta(days=6), today))
    yield from _of_low_days(looking_back.low_days(journey, days), week.days)


def _of_low_days(low: int, days: int) -> Iterator[Explanation]:
    if low:
        yield Explanation(
            low_days(low, days),
            f"You marked {count(low, 'day')} as low, and still showed up.",
        )


def _of_longest(journey: Journey, today: date, setting: str) -> Iterator[Explanation]:
    now = streak.streak(journey, today)
    if setting != "hidden" and now.longest >= 3:
        yield Explanation(
            f"longest: {count(now.longest, 'day')}",
            "Your longest streak across all goals. A single goal can have a longer one: days when nothing was "
            "planned for it don't interrupt it.",
        )


def _of_then_and_now(journey: Journey, today: date) -> Iterator[Explanation]:
    then = looking_back.then_span(journey, today)
    if then is not None:
        yield Explanation(
            "then and now",
            f"This compares the last 28 days with {days_between(*then, today, is_short=True)}, and shows what you "
            "do on more days now. Press Enter on a line to see what it's based on.",
        )


def _of_months(journey: Journey, today: date) -> Iterator[Explanation]:
    months = looking_back.months(journey, today)
    last = months[-1] if months else None
    counted = ((last.steps, "step"), (last.days, "day"), (last.shifts, "shift")) if last is not None else ()
    if words := ", ".join(count(number, noun) for number, noun in counted if number):
        began = short_day(months[0].first_on, today)
        yield Explanation(
            words,
            f"Running totals at the end of each month, since {began}; this month, {_so_far(journey, today)}.",
        )


def _so_far(journey: Journey, today: date) -> str:
    """Say how far a sum goes that is still growing."""
    ahead = looking_back.ahead(journey, today)
    return f"up to today, plus {count(ahead, 'day')} dated in the future" if ahead else "up to today"


def of_the_year(journey: Journey, today: date, held: Span) -> list[Explanation]:
    """Explain the squares of a year, its low days, the weekdays, the sizes and the years."""
    return [
        *_of_squares(held, today),
        *_of_low_days(held.low, held.days),
        *_of_sizes(journey, today),
        *_of_years(journey, today),
    ]


def _of_squares(held: Span, today: date) -> Iterator[Explanation]:
    rests = f" {count(held.rests, 'day')} {'was' if held.rests == 1 else 'were'} rest." if held.rests else ""
    yield Explanation(
        f"{count(held.days, 'day')} you showed up" if held.days else "the squares",
        f"Each square is a day with a check-in of any size{over(held, today)}.{rests} "
        "A dash is rest, a blank is a quiet day, and the diamond is today.",
    )
    if held.days:
        yield Explanation(
            "your weekdays",
            f"How many of the {held.days:,} days were a Monday, a Tuesday and so on."
            if held.days > 1
            else "The weekday of that one day.",
        )


def over(held: Span, today: date) -> str:
    """Say from when to when some days go, after a comma; "" for a single one."""
    return f", {span_of(held, today)}" if held.first_on != held.last_on else ""


def _of_sizes(journey: Journey, today: date) -> Iterator[Explanation]:
    sizes = looking_back.sizes(journey, today)
    last = sizes[-1] if len(sizes) > 1 else None
    counted = (
        ((last.done, "whole"), (last.smaller, "smaller"), (last.started, "started"))
        if last is not None
        else ()
    )
    if words := ", ".join(f"{number:,} {size}" for number, size in counted if number):
        yield Explanation(
            words,
            f"Every check-in since {short_day(sizes[0].week_on, today)} by size, {_with_ahead(journey, today)}"
            "as a running total by week. Each size has its own scale. Each check-in is one step.",
        )


def _with_ahead(journey: Journey, today: date) -> str:
    ahead = looking_back.ahead(journey, today)
    return f"with {count(ahead, 'day')} dated in the future, " if ahead else ""


def _of_years(journey: Journey, today: date) -> Iterator[Explanation]:
    years = looking_back.years(journey, today)
    if len(years) > 1:
        yield Explanation(
            f"{count(years[-1].steps, 'step')} up to {years[-1].number}",
            f"Total steps, days and shifts at the end of each year; this year, {_so_far(journey, today)}.",
        )


def of_part(part: str, journey: Journey, today: date, back: int, setting: str) -> list[Explanation]:
    """Explain the numbers of one part of Look back: `week`, `now` or `months`."""
    if part == "week":
        return list(_of_week(journey, today, back))
    if part == "now":
        return list(_of_then_and_now(journey, today))
    sums = [*_of_months(journey, today), *of_showing_up(journey, today, setting)]
    return [*sums, *_of_longest(journey, today, setting)]


def of_chart(chart: str, journey: Journey, today: date, held: Span) -> list[Explanation]:
    """Explain one part of the year: `held`, `weekdays`, `sizes` or `years`."""
    squares = list(_of_squares(held, today))
    return {
        "held": [*squares[:1], *_of_low_days(held.low, held.days)],
        "weekdays": squares[1:],
        "sizes": list(_of_sizes(journey, today)),
        "years": list(_of_years(journey, today)),
        "months": list(_of_months(journey, today)),
    }[chart]
