"""Times and numbers in a title."""

import re
from dataclasses import dataclass

from smallsteps_tui.domain.shrinking.lexicon import LABELS, listed, singular

_NUMBERS = {
    "a": 1, "an": 1, "half an": 0.5, "half a": 0.5, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "ninety": 90, "hundred": 100, "thousand": 1000, "couple": 2, "few": 3, "both": 2,
}  # fmt: skip
_TIME = (
    r"(?:\b(?:for|at least|about|around|another|roughly|up to) )*(?:\d+ ?(?:-|–|to) ?)?"
    r"\b(half an?|an?|\d+(?:[.,]\d+)?|[a-z]+)(?: full| whole)?[ -]?(hours?|hrs?|h|minutes?|mins?|seconds?|secs?)\b"
    r"(?: and a half| ?\d+ ?(?:minutes|mins?|m)\b)?(?: of(?= ))?"
)
_NO_LENGTH = listed("every in within after until before last next under than late early")
_COUNT = (
    r"\b(\d{1,3}(?:[.,]\d{3})+|\d+|[a-z]+) (?:(?:of|the|my|more|new|old|these) )*"
    r"([^\W\d_]+)(?:[ -]([^\W\d_]+))?"
)
_FAR = listed("km kms kilometre kilometer mile step rep word metre meter lap k page")
_UNCOUNTED = listed(
    "kg kilo kilogram lb pound calorie kcal mg gram litre liter dollar euro cent degree percent am pm ounce year"
    " month week day hour minute second meal tablet pill dose drink beer times time"
)


@dataclass(frozen=True, slots=True)
class Amounts:
    """How long a title takes and how many it counts, where it says so."""

    seconds: int = 0
    count: int = 0


def without_amounts(text: str) -> tuple[Amounts, str]:
    """Take the stretch of time out of a title, in small letters, and count what it counts.

    A number that is a name (chapter 3, 2027), a clock time, a weight, a dose or a meal
    counts nothing.
    """
    seconds = 0
    for found in re.finditer(_TIME, text):
        number = _number(found[1])
        before = text[: found.start()].split()[-1:]
        after = text[found.end() :].split()[:1]
        if (
            not number
            or (before and before[0] in _NO_LENGTH)
            or after in (["early"], ["late"], ["ago"], ["before"])
        ):
            continue
        seconds = max(seconds, round(number * {"s": 1, "m": 60, "h": 3600}[found[2][0]]))
        text = " ".join(f"{text[: found.start()]} {text[found.end() :]}".split()).strip(" ,:-") or text
        break
    return Amounts(seconds, _count(text)), text


def _count(text: str) -> int:
    for found in re.finditer(_COUNT, text):
        number = _number(found[1])
        before = singular("".join(text[: found.start()].split()[-1:]))
        is_name = before in LABELS | _NO_LENGTH or before in ("at", "by", "until") or 1900 <= number <= 2100
        nouns = [noun for noun in found.groups()[1:] if noun]
        if number < 2 or is_name or singular(nouns[0]) in _UNCOUNTED:
            continue
        if any(singular(noun) != noun or noun in _FAR for noun in nouns):
            return int(number)
    return 0


def _number(word: str) -> float:
    if word[:1].isdigit():
        plain = re.sub(r"[.,](?=\d{3}\b)", "", word).replace(",", ".")
        return min(float(plain), 1e9)
    return _NUMBERS.get(word, 0)
