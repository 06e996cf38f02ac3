"""Days as people say them, back and ahead: "29 May", "half a year ago", "last monday", "in two weeks"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from smallsteps_tui import pattern
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import (
    FIRST_YEAR,
    LAST_YEAR,
    LEAP,
    MONTHS,
    WEEKDAY_NAMES,
    spoken_date,
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

_NAMED = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
}
"""Days by how far they are from today, in days."""

_SPAN = r"(?P<many>[0-9]{1,4}|[a-z]+)\s+(?P<unit>day|week|fortnight|month|year)s?"
_AGO = pattern(rf"{_SPAN}(?:\s+ago)?")
_HALF_YEAR = pattern(r"half\s+an?\s+year")
_DATE = pattern(
    r"(?:(?P<weekday>[a-z]+),?\s+)?(?:the\s+)?"
    r"(?:(?P<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?)?(?P<month>[a-z]{3,9})\.?"
    r"(?:\s+(?P<day_after>[0-9]{1,2})(?:st|nd|rd|th)?)?(?:,?\s+(?P<year>[0-9]{4}))?"
)
_AHEAD = pattern(rf"(?:in\s+)?{_SPAN}(?:\s+from\s+(?:now|today))?")
_PART = pattern(r"(?:the\s+)?(?P<part>start|beginning|middle|end|mid)[\s-]+(?:of\s+)?(?:the\s+)?(?P<of>.+)")
_ISO = pattern(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")
_IN_NUMBERS = pattern(r"([0-9]{1,2})([./-])([0-9]{1,2})(?:\2([0-9]{4}))?")
"""A day such as 19.11.2026, 11/19/2026 or 19/11."""


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


def parse_day(text: str, today: date, *, future: bool = False) -> date:
    """Parse one day as people say it: "today", "monday", "14 dec", "last friday", "in two weeks", 2026-11-19.

    A date that could be read in two orders is refused. What is said without its year, or as
    a weekday, is the last such day before today; with `future`, as for rests, the next one after.

    Args:
        text: What was typed.
        today: The civil day it was typed on.
        future: Whether days ahead are meant; those that have been are read too, where they are said to be.

    Returns:
        The day.

    Raises:
        Trouble: It isn't a day, could be two, or hasn't come; the message says what to type.
    """
    said = _said(text)
    day = _exact(said.removeprefix("on "), today, future=future)
    for read in (_ahead, _one_back) if future else (_one_back, _ahead):
        day = day or read(said, today)
    if day is None:
        shown = clean_line(text, 40)
        said = f"“{shown}” isn't a day." if shown else "No day was given."
        ways = "tomorrow, monday, in 2 weeks" if future else "yesterday, monday, 3 days ago"
        raise Trouble(f"{said} Try {ways} or a date such as {today.isoformat()}.")
    if day > today and not future:
        raise Trouble(f"{spoken_date(day)} hasn't come yet. Choose today, yesterday or an earlier date.")
    return day


def recall(text: str, today: date) -> Span:
    """Read a day or a time that has been: all that `parse_day` reads, and "May 2025", "2025".

    A date without its year is the last there was, up to today.

    Args:
        text: What was typed.
        today: The civil day it was typed on.

    Returns:
        The first and the last day of what is meant, the same one twice for a day.

    Raises:
        Trouble: It isn't a day, or hasn't come; the message says what to type.
    """
    said = _said(text)
    if weekday_number(said) is None and (span := _back(said, today)) is not None:
        return span
    day = parse_day(text, today)
    return day, day


def coming(text: str, today: date) -> date | None:
    """Read words that may be a day ahead: "next Monday", "tomorrow", "on 29 May", "in two weeks", "next month".

    A date without its year is the next there is.

    Args:
        text: What was typed.
        today: The civil day it was typed on.

    Returns:
        The day; None for anything else, as today, "Mondays", "two weeks" or "after breakfast".
    """
    said = re.sub(r"^(?:not before|from|until)\s+", "", _said(text))
    if any(said == f"{name.casefold()}s" for name in WEEKDAY_NAMES):
        return None
    span = _AHEAD.fullmatch(said)
    if span and _number(span["many"]) and not re.match("in ", said) and not re.search("(?:now|today)$", said):
        return None
    try:
        day = _exact(said, today, future=True) or _ahead(said, today)
    except Trouble:
        return None
    return day if day is not None and day > today else None


def _said(text: str) -> str:
    return " ".join(text.casefold().split()).removesuffix(".")


def _exact(said: str, today: date, *, future: bool) -> date | None:
    """Read a day by its name or its numbers; None for other words.

    Raises:
        Trouble: It is a date in two orders.
    """
    if said in _NAMED:
        return today + timedelta(days=_NAMED[said])
    weekday = weekday_number(said)
    if weekday is None:
        return _in_numbers(said, today, future=future)
    if future:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def _in_numbers(said: str, today: date, *, future: bool) -> date | None:
    """Read 2026-11-19, or a day with the day or the month first, where there is only one way to read it.

    Raises:
        Trouble: There are two; the message gives both.
    """
    iso = _ISO.fullmatch(said)
    if iso is not None and iso["day"]:
        return _whole(Named(int(iso["day"]), int(iso["month"]), int(iso["year"])), today, future=future)
    found = _IN_NUMBERS.fullmatch(said)
    if found is None:
        return None
    one, two, year = int(found[1]), int(found[3]), int(found[4]) if found[4] else None
    read = (_whole(Named(*pair, year), today, future=future) for pair in ((one, two), (two, one)))
    days = sorted({day for day in read if day is not None})
    if len(days) == 2:
        first, last = days
        raise Trouble(
            f"“{said}” could be {spoken_date(first)} or {spoken_date(last)}. Type {first} or {last}."
        )
    return days[0] if days else None


def _whole(date_said: Named, today: date, *, future: bool) -> date | None:
    """Find the day of a date that says its day and month: the next, or else the last, where it says no year."""
    if not 1 <= (date_said.month or 0) <= 12 or not FIRST_YEAR <= (date_said.year or FIRST_YEAR) <= LAST_YEAR:
        return None
    if date_said.year:
        span = _span(date_said, date_said.year)
        return span[0] if span is not None and date_said.fits(span[0]) else None
    return _next(date_said, today) if future else next(iter(_last(date_said, today) or ()), None)


def _back(said: str, today: date) -> Span | None:
    """Read a day or a time that has been, in words; None for other words, or for one that hasn't come."""
    if (part := _part(said, today, future=False)) is not None:
        return part, part
    is_ahead = said.startswith("in ")  # "in two weeks", though "in May" may have been
    said = re.sub(r"^(?:on|in|the)\s+", "", said)
    said, is_last = said.removeprefix("last "), said.startswith("last ")
    if is_last and (weekday := weekday_number(said)) is not None:
        return (_exact(WEEKDAY_NAMES[weekday].casefold(), today, future=False) or today,) * 2
    found = _ago(f"a {said}" if is_last else said, today) if not is_ahead else None
    date_said = named(said)
    if found is not None or date_said is None or date_said == Named(weekday=date_said.weekday):
        return found
    return _last(date_said, today)


def _one_back(said: str, today: date) -> date | None:
    """Read one day that has been, in words; a weekday and a date that last met over a year ago are none."""
    span = _back(said, today)
    if span is None or span[0] != span[1] or re.fullmatch("last (?:week|month|year)", said):
        return None
    date_said = named(said)
    is_near = (
        date_said is None or date_said.weekday is None or date_said.year or (today - span[0]).days <= LEAP
    )
    return span[0] if is_near else None


def _ahead(said: str, today: date) -> date | None:
    """Read a day ahead in words; None for other words."""
    said = re.sub(r"^(?:on|this|the)\s+", "", said)
    if said == "next week":
        return week_start(today) + timedelta(weeks=1)
    if said == "next month":
        return _moved(today.replace(day=1), 1, "month")
    if (part := _part(said, today, future=True)) is not None:
        return part
    said = said.removeprefix("next ")
    if found := _AHEAD.fullmatch(_HALF_YEAR.sub("6 months", said)):
        many = _number(found["many"])
        return _moved(today, many, found["unit"]) if many else None
    if weekday_number(said) is not None:
        return _exact(said, today, future=True)
    date_said = named(said)
    if date_said is None or date_said.day is None or date_said.month is None:
        return None
    return _whole(date_said, today, future=True)


def _part(said: str, today: date, *, future: bool) -> date | None:
    """Read a day by its part of a month or so: "end of march", "mid June", "start of next week"."""
    found = _PART.fullmatch(said)
    if found is None:
        return None
    date_said = named(found["of"])
    if date_said is not None and date_said.month and not date_said.day and not date_said.weekday:
        step = 1 if future else -1
        years = [date_said.year] if date_said.year else [today.year + step * by for by in range(2)]
        spans = [_span(date_said, year) for year in years]
    else:
        spans = [_this(found["of"], today)]
    days = [_of_span(found["part"], span) for span in spans if span is not None]
    return next((day for day in days if (day >= today if future else day <= today)), None)


def _this(said: str, today: date) -> Span | None:
    """The days of the week, the month or the year around today, or of the next or last one."""
    which, _, unit = said.rpartition(" ")
    moved = {"": 0, "this": 0, "next": 1, "last": -1}.get(which)
    around = _moved(today, moved, unit) if moved is not None and unit in ("week", "month", "year") else None
    if around is None:
        return None
    if unit == "week":
        return week_start(around), week_start(around) + timedelta(days=6)
    return _span(Named(month=around.month if unit == "month" else None), around.year)


def _of_span(part: str, span: Span) -> date:
    first, last = span
    return {"start": first, "beginning": first, "end": last}.get(part, first + (last - first) // 2)


def _ago(said: str, today: date) -> Span | None:
    """Read how long ago it was; "last year" comes as "a year"."""
    found = _AGO.fullmatch(_HALF_YEAR.sub("6 months", said))
    if found is None:
        return None
    many = _number(found["many"])
    day = _moved(today, -many, found["unit"]) if many else None
    return (day, day) if day is not None else None


def _number(word: str) -> int:
    """Read "2" or "two"; 0 for other words."""
    return int(word) if word.isdigit() else _NUMBERS.get(word, 0)


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


LOOKED_THROUGH = 12
"""The years that are looked through for a date: leap days lie up to eight apart, and weekdays come round by then."""


def _last(date_said: Named, today: date) -> Span | None:
    """The last day, month or year of a date that has begun by today; None for one ahead."""
    years = [date_said.year] if date_said.year else [today.year - back for back in range(LOOKED_THROUGH)]
    for year in years:
        span = _span(date_said, year)
        if span is not None and span[0] <= today and date_said.weekday in (None, span[0].weekday()):
            return span[0], min(span[1], today)
    return None


def _next(date_said: Named, today: date) -> date | None:
    """The next day of a date that says its day and month, from today on."""
    spans = (_span(date_said, today.year + on) for on in range(LOOKED_THROUGH))
    days = (span[0] for span in spans if span is not None)
    return next((day for day in days if day >= today and date_said.fits(day)), None)


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
