"""Days as people say them, back and ahead: "29 May", "half a year ago", "last monday", "in two weeks"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from smallsteps_tui.domain.days import (
    FIRST_YEAR,
    LAST_YEAR,
    MONTHS,
    WEEKDAY_NAMES,
    parse_day,
    week_start,
    weekday_number,
)
from smallsteps_tui.domain.trouble import Trouble

Span = tuple[date, date]
"""The first and the last day, both included."""

_MONTH_NUMBERS = {
    word: number
    for number, name in enumerate(MONTHS, 1)
    for word in (name.casefold(), name[:3].casefold(), *(("sept",) if number == 9 else ()))
}
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "",
            "a an one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        )
    )
    for word in words.split()
}

_AGO = re.compile(r"(?P<many>[0-9]{1,4}|[a-z]+)\s+(?P<unit>day|week|fortnight|month|year)s?(?:\s+ago)?")
_HALF_AGO = re.compile(r"half\s+an?\s+year")
_DATE = re.compile(
    r"(?:(?P<weekday>[a-z]+),?\s+)?(?:the\s+)?"
    r"(?:(?P<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?)?(?P<month>[a-z]{3,9})\.?"
    r"(?:\s+(?P<day_after>[0-9]{1,2})(?:st|nd|rd|th)?)?(?:,?\s+(?P<year>[0-9]{4}))?"
)
_AHEAD = re.compile(r"in\s+(?P<many>[0-9]{1,3}|[a-z]+)\s+(?P<unit>day|week|fortnight|month|year)s?")
_ISO = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")


@dataclass(frozen=True, slots=True)
class Named:
    """A date as far as it was said; what was left out may be anything."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None

    def fits(self, on: date) -> bool:
        """Whether a day is of this date."""
        said = (self.day, self.month, self.year, self.weekday)
        found = (on.day, on.month, on.year, on.weekday())
        return all(wanted is None or wanted == there for wanted, there in zip(said, found, strict=True))


def named(words: str) -> Named | None:
    """Read a date as far as it is said: "29 May", "May 2025", "2025", "2025-05-29", "Mondays".

    Returns:
        The date, or None for words that are none.
    """
    said = " ".join(words.casefold().split())
    number = weekday_number(said)
    if number is not None:
        return Named(weekday=number)
    found = _ISO.fullmatch(said) or _DATE.fullmatch(said)
    if found is None:
        return None
    parts = found.groupdict()
    written, year = parts["month"] or "", parts["year"]
    month = int(written or 0) if not written or written.isdigit() else _MONTH_NUMBERS.get(written)
    days = [int(given) for given in (parts["day"], parts.get("day_after")) if given]
    weekday = weekday_number(parts.get("weekday") or "")
    is_strange = len(days) > 1 or (bool(parts.get("weekday")) and (weekday is None or not days))
    is_strange = is_strange or any(not 1 <= day <= 31 for day in days)
    if month is None or is_strange or month > 12 or not FIRST_YEAR <= int(year or FIRST_YEAR) <= LAST_YEAR:
        return None
    return Named(days[0] if days else None, month or None, int(year) if year else None, weekday)


def recall(text: str, today: date) -> Span:
    """Read a day or a time that has been: all that `parse_day` reads, "29 May", "half a year ago", "May 2025".

    A date without its year is the last there was, up to today.

    Args:
        text: What was typed.
        today: The civil day it was typed on.

    Returns:
        The first and the last day of what is meant, the same one twice for a day.

    Raises:
        Trouble: It isn't a day, or hasn't come; the message says what to type.
    """
    said = re.sub(r"^(?:on|in|the)\s+", "", " ".join(text.casefold().split()).removesuffix("."))
    said, is_last = said.removeprefix("last "), said.startswith("last ")
    found = _ago(f"a {said}" if is_last else said, today) or _last(said, today)
    if found is not None:
        return found
    day = parse_day(said if weekday_number(said) is not None else text, today)
    return day, day


def _ago(said: str, today: date) -> Span | None:
    """Read how long ago it was; "last year" comes as "a year"."""
    found = _AGO.fullmatch(_HALF_AGO.sub("6 months", said))
    if found is None:
        return None
    many = int(found["many"]) if found["many"].isdigit() else _NUMBERS.get(found["many"], 0)
    day = _moved(today, -many, found["unit"]) if many else None
    return (day, day) if day is not None else None


def _moved(today: date, by: int, unit: str) -> date | None:
    """The day so many days, weeks, months or years on, or back; None where there are no days."""
    from dateutil.relativedelta import relativedelta

    lengths: dict[str, Callable[[int], timedelta | relativedelta]] = {
        "day": lambda number: timedelta(days=number),
        "week": lambda number: timedelta(weeks=number),
        "fortnight": lambda number: timedelta(weeks=2 * number),
        "month": lambda number: relativedelta(months=number),
        "year": lambda number: relativedelta(years=number),
    }
    try:
        return today + lengths[unit](by)
    except (OverflowError, ValueError):
        return None


def coming(text: str, today: date) -> date | None:
    """Read a day ahead: "next Monday", "tomorrow", "on 29 May", "in two weeks", "next month".

    A date without its year is the next there is.

    Args:
        text: What was typed.
        today: The civil day it was typed on.

    Returns:
        The day; None for anything else, as today, "Mondays" or "after breakfast".
    """
    said = re.sub(r"^(?:not before|from|until|on|this|the)\s+", "", " ".join(text.casefold().split()))
    said = said.removesuffix(".")
    if said == "next week":
        return week_start(today) + timedelta(weeks=1)
    if said == "next month":
        return _moved(today.replace(day=1), 1, "month")
    said = said.removeprefix("next ")
    if found := _AHEAD.fullmatch(said):
        many = int(found["many"]) if found["many"].isdigit() else _NUMBERS.get(found["many"], 0)
        return _moved(today, many, found["unit"]) if many else None
    if any(said == f"{name.casefold()}s" for name in WEEKDAY_NAMES):
        return None
    try:
        day: date | None = parse_day(said, today, future=True)
    except Trouble:
        day = _next(said, today)
    return day if day is not None and day > today else None


LOOKED_THROUGH = 12
"""The years that are looked through for a date: leap days lie up to eight apart, and weekdays come round by then."""


def _last(said: str, today: date) -> Span | None:
    """The last day, month or year of a date that has begun by today; a whole date as it is, ahead or not."""
    date_said = named(said)
    if date_said is None or date_said == Named(weekday=date_said.weekday):
        return None
    years = [date_said.year] if date_said.year else [today.year - back for back in range(LOOKED_THROUGH)]
    for year in years:
        span = _span(date_said, year)
        if span is not None and span[0] <= today and date_said.weekday in (None, span[0].weekday()):
            return span[0], min(span[1], today)
    return None


def _next(said: str, today: date) -> date | None:
    """The next day of a date that says its day and month; None for anything else."""
    date_said = named(said)
    if date_said is None or date_said.day is None or date_said.month is None:
        return None
    years = [date_said.year] if date_said.year else [today.year + on for on in range(LOOKED_THROUGH)]
    spans = (span for year in years if (span := _span(date_said, year)) is not None)
    return next((day for day, _ in spans if day > today and date_said.fits(day)), None)


def _span(date_said: Named, year: int) -> Span | None:
    """The days of a date in a year; None for one that the year does not have, as 29 February."""
    month, day = date_said.month, date_said.day
    try:
        if day is not None and month is not None:
            return (date(year, month, day),) * 2
        first = date(year, month or 1, 1)
    except ValueError:
        return None
    if month is None:
        return first, date(year, 12, 31)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
