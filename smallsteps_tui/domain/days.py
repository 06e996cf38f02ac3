"""Civil days and instants: what day it is, and how days are written and counted."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.trouble import Trouble

LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)
"""Before anything that was ever written."""

AT_LAST = datetime.max.replace(tzinfo=UTC)
"""The end of time, which only a strange file reaches."""

TICK = timedelta(microseconds=1)
"""What two instants lie apart at the least."""


def after(instant: datetime) -> datetime:
    """Return the next instant; at the end of time there is none, and it is the same."""
    return instant + TICK if instant < AT_LAST else instant


WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The weekdays as they are stored and typed, by `date.weekday()`, whatever the locale."""

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The names of the weekdays by `date.weekday()`, whatever the locale."""

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""The names of the months, January first, whatever the locale."""

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""The years a day may be typed in."""

LEAP = 366
"""The longest a dashboard left open may sleep, in days."""

_WEEKDAY_WORDS = {
    word: number
    for number, name in enumerate(WEEKDAY_NAMES)
    for word in (name.lower(), f"{name.lower()}s", WEEKDAYS[number], f"{WEEKDAYS[number]}s")
} | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}


def civil_day(wall: datetime, day_starts: time) -> date:
    """Return the civil day of a wall clock time.

    The day starts at `day_starts`: a step at 01:30 belongs to the day before. The hours
    come off the wall clock, not off the instant, so daylight saving does not move the
    boundary.

    Args:
        wall: The local wall clock; its time zone is ignored.
        day_starts: When the day starts.

    Returns:
        The civil day.
    """
    begins = timedelta(hours=day_starts.hour, minutes=day_starts.minute, seconds=day_starts.second)
    return (wall.replace(tzinfo=None) - begins).date()


def spoken_date(day: date) -> str:
    """Return a date with its month and year in words: "19 November 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday_number(word: str) -> int | None:
    """Return the number of a weekday, 0 for Monday; None for any other word.

    Full names, their plurals and the usual short forms are known, in any case.
    """
    return _WEEKDAY_WORDS.get(word.strip().casefold().removesuffix("."))


def parse_weekday(text: str) -> str:
    """Parse a weekday.

    Returns:
        The weekday as it is stored, one of WEEKDAYS.

    Raises:
        Trouble: It isn't a day; the message says what to type.
    """
    number = weekday_number(text)
    if number is None:
        raise Trouble(f"“{clean_line(text, 40)}” isn't a weekday. Use {', '.join(WEEKDAYS)}.")
    return WEEKDAYS[number]


def week_start(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def weeks(today: date, count: int) -> list[date]:
    """Return the Mondays of the last weeks, oldest first, the week of today last."""
    last = week_start(today)
    return [last - timedelta(weeks=back) for back in range(count - 1, -1, -1)]


def is_leap(before: date, after: date) -> bool:
    """Whether a clock was set from one day to another, rather than went on: back, or on by over a year."""
    return after < before or (after - before).days > LEAP


def span(first: date, last: date) -> Iterator[date]:
    """Give the days from the first to the last, both included."""
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))


def month_name(month: int) -> str:
    """Return the name of a month, from 1 for January."""
    return MONTHS[month - 1]


def spoken_day(day: date, today: date | None = None) -> str:
    """Return a day in full: "Sunday 22 November", "Sunday 22 November 2025" in another year than today's."""
    spoken = f"{WEEKDAY_NAMES[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return spoken if today is None or day.year == today.year else f"{spoken} {day.year}"


def brief_day(day: date, today: date) -> str:
    """Return a day with its weekday, in short: "Sun 22 Nov", "Sat 22 Nov 2025" in another year."""
    brief = f"{WEEKDAY_NAMES[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"
    return brief if day.year == today.year else f"{brief} {day.year}"


def dated(day: date, today: date, *, is_short: bool = True) -> str:
    """Return a day by its date: "18 Nov", "18 Nov 2025" in another year; with its month in full: "18 November"."""
    words = f"{day.day} {MONTHS[day.month - 1][: 3 if is_short else None]}"
    return words if day.year == today.year else f"{words} {day.year}"


def short_day(day: date, today: date) -> str:
    """Return a short date: "today", "yesterday", "tomorrow", "18 Nov", "18 Nov 2025" in another year."""
    away = (day - today).days
    return ("yesterday", "today", "tomorrow")[away + 1] if -1 <= away <= 1 else dated(day, today)


def on_weekday(day: date, today: date) -> str:
    """Return a day by its weekday within the last week: "on Friday", "yesterday", "today", "on 18 Nov"."""
    away = (today - day).days
    spoken = WEEKDAY_NAMES[day.weekday()] if 1 < away < 7 else short_day(day, today)
    return spoken if abs(away) <= 1 else f"on {spoken}"


def full_day(day: date, today: date) -> str:
    """Return a date with the full month: "today", "yesterday", "4 October", "4 October 2025"."""
    return short_day(day, today) if abs((day - today).days) <= 1 else dated(day, today, is_short=False)


def days_between(first: date, last: date, today: date, *, is_short: bool = False) -> str:
    """Say a time by its days: "3 to 20 October", "28 September to 5 October"; "3 and 4 Oct" with short months."""
    end = dated(last, today, is_short=is_short)
    is_in_month = (first.year, first.month) == (last.year, last.month)
    begin = str(first.day) if is_in_month else dated(first, last, is_short=is_short)
    return f"{begin} {'and' if last - first == timedelta(days=1) else 'to'} {end}"
