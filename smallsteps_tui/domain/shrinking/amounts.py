"""Times and numbers in a title, and the same title with less of them."""

import re
from itertools import pairwise
from typing import NamedTuple

from smallsteps_tui.domain.shrinking.lexicon import LABELS, PERIODS, QUANTIFIERS, WEEKDAYS, listed

TWO_MINUTES = 120

_NUMBER_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "ninety": 90, "hundred": 100, "thousand": 1000,
}  # fmt: skip
_VAGUE = {"couple": 2, "both": 2, "few": 3}
"""What is counted without a number, where it is less than many."""

_SECONDS = {"s": 1, "m": 60, "h": 3600}
_TIME = re.compile(
    r"(?:\b(?:at least|about|around|another|roughly|for up to) )?"
    r"(?:\d+ ?(?:-|–|to) ?)?"
    r"\b(half an?|an?|[0-9]+(?:[.,][0-9]+)?|[a-z]+)(?: full| whole| solid)?"
    r"([ -]?)(hours?|hrs?|h|minutes?|mins?|seconds?|secs?)\b"
    r"(?: and a half|(?: and)? ?\d+ ?(?:minutes|mins?|m)\b)?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+(?:[.,]\d{3})*\Z")
_WORD = re.compile(r"\S+")
_NOT_A_LENGTH = listed("every in within after until before last next under than max most maximum to")
_NO_LONGER = listed("early earlier later before ago away late")
_FOLLOWS_A_TIME = listed(
    "of for on in at to with before after and or every each a per daily weekly today tomorrow tonight then"
    " straight when while without once twice by from during this long only max first"
)
_TAKES_A_TIME = listed(
    "for do spend take give get have add put set schedule block of the my another these try and"
)
_UNCOUNTED = listed(
    "kg kgs kilos kilograms lb lbs pounds km kms kilometres kilometers miles calories kcal mg ml grams litres"
    " liters dollars euros cents degrees percent am pm o'clock years ounces metres meters yards feet inches"
    " hours minutes seconds mins hrs steps reps"
)
_ALL_OF_THEM = listed("a the my our all every whole entire these those")
"""What stands before a number that is all of something, and goes with it."""
_FAR = listed("km kms kilometres kilometers miles steps reps words metres meters laps")
_NO_PLURAL = listed(
    "news series species always sometimes perhaps maths mathematics physics politics economics athletics"
    " gymnastics linguistics thanks jeans scissors trousers pants yours hers ours theirs dishwas its ages"
    " afterwards besides downstairs upstairs towards less christmas tennis lens gas statistics ethics"
)
_IRREGULAR = {
    "people": "person", "children": "child", "men": "man", "women": "woman", "feet": "foot", "teeth": "tooth",
    "movies": "movie", "cookies": "cookie", "ties": "tie", "pies": "pie", "selfies": "selfie",
    "leaves": "leaf", "shelves": "shelf", "knives": "knife", "halves": "half", "loaves": "loaf",
    "scarves": "scarf", "shoes": "shoe", "toes": "toe", "theses": "thesis", "analyses": "analysis",
    "quizzes": "quiz", "caches": "cache", "headaches": "headache", "bookies": "bookie", "calories": "calorie",
    "clothes": "piece of clothing", "smoothies": "smoothie", "buses": "bus", "houses": "house",
    "horses": "horse", "exercises": "exercise", "invoices": "invoice", "purchases": "purchase",
}  # fmt: skip


def singular(word: str) -> str:
    """Give one of what a plural names; a word that is no plural comes back as it is."""
    low = word.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if (
        not low.endswith("s")
        or low.endswith(("ss", "us", "is", "'s", "’s"))
        or low in _NO_PLURAL
        or len(low) < 4
    ):
        return word
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    if low.endswith(("ches", "shes", "xes", "sses", "zes", "oes")):
        return word[:-2]
    return word[:-1]


def seconds_in(text: str) -> int:
    """Say how long the longest stretch of time in a text is, in seconds; 0 without one."""
    return max((seconds for _, seconds in _stretches(text)), default=0)


def shorter(text: str) -> str | None:
    """Cut the time in a title to two minutes, or to ten seconds when it is two minutes already.

    Returns:
        The title with less time in it, or None when it has no time to cut.
    """
    for found, seconds in _stretches(text):
        if seconds > 10:
            return _with_time(text, found, "two minutes" if seconds > TWO_MINUTES else "ten seconds")
    return None


def one_of_them(text: str) -> str | None:
    """Cut the number in a title to one: twenty pages to one page, all the dishes to one dish.

    Numbers that are names (chapter 3, 2027), clock times, weights, distances and
    calories are left alone.

    Returns:
        The title with one of what it counts, or None when it counts nothing.
    """
    found = _counted(text)
    if found is None:
        return None
    one = singular(text[found.noun_start : found.noun_end])
    return f"{text[: found.start]}one {found.between}{one}{text[found.noun_end :]}"


def largest_number(text: str) -> int:
    """Say how many of something a title counts, kilometres and words included; 0 when nothing."""
    found = _counted(text)
    count = 0 if found is None else found.number
    words = text.lower().split()
    far = (_value(number) for number, unit in pairwise(words) if unit.strip(".,;:") in _FAR)
    return max(count, *far, 0)


def without_time(text: str) -> str:
    """Give what stands before the first stretch of time, or after it when it opens the text."""
    for found, _ in _stretches(text):
        before, after = text[: found.start()].strip(), text[found.end() :].split()
        return before or " ".join(after[1:] if after and after[0] in ("of", "on", "for", "with") else after)
    return text


def _stretches(text: str) -> list[tuple[re.Match[str], int]]:
    found = []
    for match in _TIME.finditer(text):
        before, after = text[: match.start()].split(), text[match.end() :].split()
        count = _amount(match[1].lower())
        if count and not (before and before[-1].lower() in _NOT_A_LENGTH):
            goes_before = after and after[0].lower() in _NO_LONGER and before[-1:] != ["for"]
            if not goes_before:
                found.append((match, round(count * _SECONDS[match[3][0].lower()])))
    return found


def _amount(word: str) -> float:
    if word in ("a", "an", "one"):
        return 1
    if word.startswith("half"):
        return 0.5
    if word[0].isdigit():
        return min(float(word.replace(",", ".")), 1e6)
    return _NUMBER_WORDS.get(word, 0)


def _with_time(text: str, found: re.Match[str], time: str) -> str:
    before, after = text[: found.start()].rstrip(), text[found.end() :].strip()
    last = before.split()[-1].lower() if before else ""
    following = after.split()[0].lower().rstrip(",.;") if after else ""
    if last in ("a", "an", "my", "the") and following:
        head = before[:-1] if last == "an" else before
        return f"{head} {time[:-1].replace(' ', '-')} {after}"
    if following and following not in _FOLLOWS_A_TIME and following[0].isalpha():
        after = f"of {after}"
    if before and last not in _TAKES_A_TIME and not after.startswith("of ") and last[-1].isalnum():
        time = f"for {time}"
    return " ".join(part for part in (before, time, after) if part)


def _value(word: str) -> int:
    word = word.lower().strip("(")
    if _NUMBER.match(word):
        return min(int(word.replace(",", "").replace(".", "")[:9]), 10**9)
    return _NUMBER_WORDS.get(word) or _VAGUE.get(word, 10 if word in QUANTIFIERS else 0)


class _Counted(NamedTuple):
    """What a title counts, by where it stands there."""

    number: int
    start: int
    """Where the number begins, with what belongs to it: "all my" in "all my 30 emails"."""
    noun_start: int
    noun_end: int
    between: str
    """What stands between the number and what is counted."""


def _counted(text: str) -> _Counted | None:
    words = list(_WORD.finditer(text))
    for nth, word in enumerate(words):
        before = words[nth - 1][0].lower() if nth else ""
        if before in ("the", "my", "our") and nth > 1 and words[nth - 2][0].lower() == "between":
            continue
        value = _value(word[0])
        if value < 2 or singular(before) in LABELS or before in _NOT_A_LENGTH or before in ("at", "of"):
            continue
        if word[0].isdigit() and 1900 <= value <= 2100:
            continue
        found = None if before == "between" or _writes_words(words) else _noun_after(words, nth)
        if found is not None:
            lead = nth
            while lead and words[lead - 1][0].lower() in _ALL_OF_THEM:
                lead -= 1
            first, noun = found
            end = noun.start() + len(noun[0].rstrip(",.;:!?"))
            between = text[first.start() : noun.start()]
            return _Counted(value, words[lead].start(), noun.start(), end, between)
    return None


def _noun_after(words: list[re.Match[str]], nth: int) -> tuple[re.Match[str], re.Match[str]] | None:
    following = words[nth + 1 : nth + 6]
    while following and following[0][0].lower() in (
        "of",
        "the",
        "my",
        "our",
        "these",
        "those",
        "your",
        "more",
    ):
        following = following[1:]
    each = words[nth][0].lower() in ("every", "each")
    for word in following[:4]:
        bare = word[0].lower().rstrip(",.;:!?")
        if bare in _UNCOUNTED or singular(bare) in PERIODS or bare in WEEKDAYS or _value(bare):
            return None
        if each or singular(bare) != bare:
            return (following[0], word) if bare.isascii() and bare[:1].isalpha() else None
        if bare in ("of", "for", "in", "on", "to", "and", "with", "from", "at", "or"):
            return None
    return None


def _writes_words(words: list[re.Match[str]]) -> bool:
    return words[0][0].lower() in ("write", "draft", "type") and any(w[0].lower() == "words" for w in words)
