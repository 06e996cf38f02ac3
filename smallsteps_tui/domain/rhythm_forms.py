"""The forms of rhythms: how each is read from text and said back."""

import re
from abc import ABC, abstractmethod
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import NoReturn

from smallsteps_tui import pattern
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import WEEKDAY_NAMES, WEEKDAYS, week_start, weekday_number
from smallsteps_tui.domain.trouble import Trouble

Span = tuple[date, date]
"""The first and the last day of a period, both included."""


class Rhythm(ABC):
    """How often a practice asks to be done. `str()` gives the text that is stored."""

    @property
    @abstractmethod
    def frequency(self) -> tuple[int, int]:
        """How many times in how many days, as the strength counts it (4.4)."""

    @abstractmethod
    def asks_for(self, day: date, checked_in: Sequence[date]) -> bool:
        """Return whether it asks for a day, after the days checked in before it.

        Args:
            day: The civil day that is judged.
            checked_in: Days with a check-in, in order; those from `day` on do not count.
        """

    @abstractmethod
    def spoken(self) -> str:
        """Say it as one would: "Mondays, Wednesdays and Fridays"."""

    def brief(self) -> str:
        """Say it in few words, as it is typed: "3 a week", but "once a week"."""
        return str(self)


@dataclass(frozen=True)
class NamedDays(Rhythm):
    """Certain days of every week; all seven are `daily`."""

    weekdays: tuple[int, ...]
    """Which, in order, from 0 for Monday."""

    def __str__(self) -> str:
        plain = {EVERY_WEEKDAY: "daily", WORKING_DAYS: "weekdays", WEEKEND: "weekends"}
        return plain.get(self.weekdays) or " ".join(WEEKDAYS[number] for number in self.weekdays)

    @property
    def frequency(self) -> tuple[int, int]:
        """As many as are named, in 7 days; 1 in 1 when that is all of them."""
        return _frequency(len(self.weekdays), 7)

    def asks_for(self, day: date, checked_in: Sequence[date]) -> bool:  # noqa: ARG002
        """Return whether the day is one of those named."""
        return day.weekday() in self.weekdays

    def spoken(self) -> str:
        """Say the days, or the word for all of them."""
        if str(self) in ("daily", "weekdays", "weekends"):
            return {"daily": "every day"}.get(str(self), str(self))
        *first, last = (f"{WEEKDAY_NAMES[number]}s" for number in self.weekdays)
        return f"{', '.join(first)} and {last}" if first else last


EVERY_WEEKDAY, WORKING_DAYS, WEEKEND = tuple(range(7)), tuple(range(5)), (5, 6)

DAILY = NamedDays(EVERY_WEEKDAY)
"""What a practice without a rhythm has."""


@dataclass(frozen=True)
class EveryDays(Rhythm):
    """Every so many days, counted from the last check-in; at once when there was none."""

    days: int

    def __str__(self) -> str:
        return f"every {self.days} days"

    @property
    def frequency(self) -> tuple[int, int]:
        """Once in so many days."""
        return 1, self.days

    def asks_for(self, day: date, checked_in: Sequence[date]) -> bool:
        """Return whether the last check-in lies that many days back."""
        before = bisect_left(checked_in, day)
        return before == 0 or (day - checked_in[before - 1]).days >= self.days

    def spoken(self) -> str:
        """Return how many days apart."""
        return "every other day" if self.days == 2 else str(self)


@dataclass(frozen=True)
class Times(Rhythm):
    """So many times in a period, on whichever days."""

    times: int

    def brief(self) -> str:
        """Say "once" of one time."""
        return self.spoken() if self.times == 1 else str(self)

    @abstractmethod
    def period(self, day: date) -> Span:
        """Return the period that decides whether a day is asked for."""

    @abstractmethod
    def within(self) -> str:
        """Name the period that today lies in: "this week"."""

    def wanted(self, day: date) -> int:
        """How many times a period asks for; a short month never for more days than it has."""
        first, last = self.period(day)
        return min(self.times, (last - first).days + 1)

    def asks_for(self, day: date, checked_in: Sequence[date]) -> bool:
        """Return whether the period has room for one more."""
        begun = bisect_left(checked_in, self.period(day)[0])
        return bisect_left(checked_in, day) - begun < self.wanted(day)


@dataclass(frozen=True)
class PerWeek(Times):
    """So many times a week, from Monday to Sunday."""

    def __str__(self) -> str:
        return f"{self.times} a week"

    @property
    def frequency(self) -> tuple[int, int]:
        """So many in 7 days."""
        return _frequency(self.times, 7)

    def period(self, day: date) -> Span:
        """Return the week, Monday to Sunday."""
        return week_start(day), week_start(day) + timedelta(days=6)

    def within(self) -> str:
        """Name the week."""
        return "this week"

    def spoken(self) -> str:
        """Return how often a week."""
        return f"{_so_many(self.times)} a week"


@dataclass(frozen=True)
class PerMonth(Times):
    """So many times a calendar month."""

    def __str__(self) -> str:
        return f"{self.times} a month"

    @property
    def frequency(self) -> tuple[int, int]:
        """So many in 30 days."""
        return _frequency(self.times, 30)

    def period(self, day: date) -> Span:
        """Return the calendar month."""
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])

    def within(self) -> str:
        """Name the month."""
        return "this month"

    def spoken(self) -> str:
        """Return how often a month."""
        return f"{_so_many(self.times)} a month"


@dataclass(frozen=True)
class InDays(Times):
    """So many times in any so many days running."""

    days: int

    def __str__(self) -> str:
        return f"{self.times} in {self.days} days"

    @property
    def frequency(self) -> tuple[int, int]:
        """As it says."""
        return _frequency(self.times, self.days)

    def period(self, day: date) -> Span:
        """Return the days that end with this one."""
        return day - timedelta(days=self.days - 1), day

    def within(self) -> str:
        """Name the days."""
        return f"in the last {self.days} days"

    def spoken(self) -> str:
        """Return how often in how many days."""
        return f"{_so_many(self.times)} in any {self.days} days"


def _frequency(times: int, days: int) -> tuple[int, int]:
    """Every day is 1 in 1, however it was said, as in the Loop Habit Tracker."""
    return (times, days) if times < days else (1, 1)


def _so_many(times: int) -> str:
    return {1: "once", 2: "twice"}.get(times, f"{times} times")


FORMS = "daily, weekdays, weekends, mon wed fri, every 3 days, 3 a week, 3 in 7 days or 2 a month"
"""The forms that an error lists."""

LONGEST = 366
"""The most days in a rhythm."""


class UnknownRhythm(Trouble):
    """A rhythm that can't be parsed; the message lists the forms that can."""


class Form(Enum):
    """The meaning of a rhythm's numbers."""

    NAMED = "days of the week, from 0 for Monday"
    EVERY = "days apart"
    WEEK = "times a week"
    MONTH = "times a month"
    RUNNING = "times, in days"


_COUNTS = {"once": "1", "twice": "2", "thrice": "3", "other": "2"} | {
    word: str(number)
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
    )
    for number, word in enumerate(words.split(), start=1)
}

_PLAIN: dict[str, tuple[Form, tuple[int, ...]]] = {
    **dict.fromkeys(("daily", "everyday", "1 a day", "1 per day"), (Form.NAMED, tuple(range(7)))),
    **{
        f"{each} {time}": (Form.NAMED, tuple(range(7)))
        for each in ("every", "each")
        for time in ("day", "morning", "evening", "night")
    },
    **dict.fromkeys(("weekly", "every week", "each week"), (Form.WEEK, (1,))),
    **dict.fromkeys(("monthly", "every month", "each month"), (Form.MONTH, (1,))),
    "fortnightly": (Form.EVERY, (14,)),
}

_TIMES = r"([0-9]{1,4}) ?(?:x|times?|days?)? ?"
_PATTERNS = (
    (pattern(r"(?:1 (?:time )?)?(?:every|each) ([0-9]{1,4})(?:st|nd|rd|th)? days?"), Form.EVERY, 1),
    (pattern(r"(?:1 (?:time )?)?(?:every|each) ([0-9]{1,4})(?:st|nd|rd|th)? weeks?"), Form.EVERY, 7),
    (pattern(_TIMES + r"(?:(?:a|an|per|each|every|in a|/) ?(?:week|wk)|weekly)"), Form.WEEK, 1),
    (pattern(_TIMES + r"(?:(?:a|an|per|each|every|in a|/) ?month|monthly)"), Form.MONTH, 1),
    (
        pattern(
            _TIMES + r"(?:in|within|of|out of|per|every|/) ?(?:any )?([0-9]{1,4})(?: days?(?: running)?)?"
        ),
        Form.RUNNING,
        1,
    ),
)

_SETS = {
    words: days
    for days, named in (
        (range(5), "weekday weekdays workday workdays"),
        ((5, 6), "weekend weekends"),
    )
    for words in named.split()
}


def read(text: str) -> tuple[Form, tuple[int, ...]]:
    """Parse the words of a rhythm, friendly variants included.

    Returns:
        Its form and its numbers, within their bounds.

    Raises:
        UnknownRhythm: It can't be parsed, or its numbers are out of bounds.
    """
    words = clean_line(text, None).casefold().removesuffix(".").strip()
    if len(words) > 100:
        _unknown(text)
    words = " ".join(_COUNTS.get(word, word) for word in words.split())
    if words in _PLAIN:
        return _PLAIN[words]
    for written, form, factor in _PATTERNS:
        if found := written.fullmatch(words):
            return form, _bounded(form, tuple(int(number) * factor for number in found.groups()))
    return Form.NAMED, _named(words) or _unknown(text)


def _bounded(form: Form, numbers: tuple[int, ...]) -> tuple[int, ...]:
    """Return the numbers if they are within bounds."""
    most, said = {
        Form.EVERY: (LONGEST, f"The longest gap is every {LONGEST} days"),
        Form.WEEK: (7, "Choose from 1 to 7 times a week"),
        Form.MONTH: (31, "Choose from 1 to 31 times a month"),
    }.get(form, (min(numbers[-1], LONGEST), f"A rhythm is at most once a day, over {LONGEST} days or fewer"))
    if not 1 <= numbers[0] <= most or numbers[-1] > LONGEST:
        raise UnknownRhythm(f"{said}. Try: {FORMS}.")
    return numbers


def _named(words: str) -> tuple[int, ...]:
    """Return the weekdays in a text, () if it has any other word."""
    named: set[int] = set()
    words = re.sub(r"\b(?:on|every|each|and|the)\b|[,;&+/]", " ", words)
    for word in re.sub(r" ?(?:[-–—]|\bto\b) ?", "-", words).split():
        first, to, last = word.partition("-")
        begin, end = weekday_number(first), weekday_number(last)
        if to and begin is not None and end is not None:
            named.update((begin + offset) % 7 for offset in range((end - begin) % 7 + 1))
        elif not to and begin is not None:
            named.add(begin)
        elif word in _SETS:
            named.update(_SETS[word])
        else:
            return ()
    return tuple(sorted(named))


def _unknown(text: str) -> NoReturn:
    shown = clean_line(text, 40)
    said = f"“{shown}” isn't a rhythm." if shown else "No rhythm was given."
    raise UnknownRhythm(f"{said} Try: {FORMS}.")
