"""Parsing of rhythms as people type them."""

import re
from enum import Enum
from typing import NoReturn

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import weekday_number
from smallsteps_tui.domain.trouble import Trouble

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
    (re.compile(r"(?:1 (?:time )?)?(?:every|each) ([0-9]{1,4})(?:st|nd|rd|th)? days?"), Form.EVERY, 1),
    (re.compile(r"(?:1 (?:time )?)?(?:every|each) ([0-9]{1,4})(?:st|nd|rd|th)? weeks?"), Form.EVERY, 7),
    (re.compile(_TIMES + r"(?:(?:a|an|per|each|every|in a|/) ?(?:week|wk)|weekly)"), Form.WEEK, 1),
    (re.compile(_TIMES + r"(?:(?:a|an|per|each|every|in a|/) ?month|monthly)"), Form.MONTH, 1),
    (
        re.compile(
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
    for pattern, form, factor in _PATTERNS:
        if found := pattern.fullmatch(words):
            return form, _bounded(form, tuple(int(number) * factor for number in found.groups()))
    return Form.NAMED, _named(words) or _unknown(text)


def _bounded(form: Form, numbers: tuple[int, ...]) -> tuple[int, ...]:
    """Return the numbers if they are within bounds."""
    most, said = {
        Form.EVERY: (LONGEST, f"every 1 to {LONGEST} days"),
        Form.WEEK: (7, "1 to 7 a week"),
        Form.MONTH: (31, "1 to 31 a month"),
    }.get(form, (min(numbers[-1], LONGEST), f"as many times as it has days, up to {LONGEST}"))
    if not 1 <= numbers[0] <= most or numbers[-1] > LONGEST:
        raise UnknownRhythm(f"That rhythm can be {said}. Try: {FORMS}.")
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
