"""The little grammar that a title is read by."""

from smallsteps_tui.domain.shrinking.amounts import singular
from smallsteps_tui.domain.shrinking.lexicon import (
    ARTICLES,
    DETERMINERS,
    FAMILY,
    LABELS,
    LANGUAGES,
    OPENERS,
    PERIODS,
    PHRASAL,
    PREPOSITIONS,
    TOGETHER,
    VERBS,
    WEEKDAYS,
    listed,
)

SPEAKABLE = 48
"""The longest part of a title that is said again inside a suggestion, in characters."""

_MAIL = listed("email e-mail message letter text note mail call question")


def opens_with_verb(text: str) -> bool:
    """Say whether a text opens with something to do."""
    words = text.split()
    if not words:
        return False
    first = words[0].lower().strip(",.;:!?")
    second = words[1].lower() if len(words) > 1 else ""
    return first in VERBS or plain_verb(first) in VERBS or (has_determiner(second) and first.isalpha())


def plain_verb(word: str) -> str:
    """Give the plain form of a verb: "run" for "running", "write" for "writing"."""
    if not word.endswith("ing") or len(word) < 5:
        return word
    stem = word[:-3]
    for form in (stem, stem + "e", stem[:-1]):
        if form in VERBS:
            return form
    return word


def opener(words: list[str]) -> tuple[str, ...] | None:
    """Find what stands before the step itself: "I need to"."""
    low = tuple(word.lower().replace("’", "'") for word in words[:4])
    return next((opener for opener in OPENERS if low[: len(opener)] == opener), None)


def belong_together(before: str, after: str, text: str) -> bool:
    """Say whether the two sides of an "and" are one name."""
    left, right = before.split()[-1], after.split()[0]
    if f"{left} and {right}".lower().rstrip(",.") in TOGETHER or before.lower().rfind("between ") >= 0:
        return True
    named = left[0].isupper() and right[0].isupper() and len(before.split()) > 1
    return named and not opens_with_verb(after) and " and " in text


def has_determiner(word: str) -> bool:
    """Say whether a word is an article or its like."""
    return word.lower() in DETERMINERS | ARTICLES


def length_of_verb(words: list[str]) -> int:
    """Count the words of the verb that some words open with."""
    low = [word.lower().strip(",.;:!?") for word in words[:4]]
    low[:1] = [plain_verb(low[0])] if low else []
    return next((n for n in (4, 3, 2) if " ".join(low[:n]) in PHRASAL and len(low) >= n), 1)


def is_when(low: str, following: str, after: list[str]) -> bool:
    """Say whether a preposition begins a time: "on Monday", "for 3 weeks"."""
    if following in WEEKDAYS or singular(following) in WEEKDAYS or (low == "this" and following in PERIODS):
        return True
    if following[:1].isdigit() or following in (
        "two",
        "three",
        "five",
        "ten",
        "half",
        "noon",
        "night",
        "home",
    ):
        return low != "to" or following == "night"
    third = after[0].lower().strip(",.;:!?") if after else ""
    return following in ("the", "a", "an") and singular(third) in PERIODS and low in ("for", "in", "at", "on")


def without_mail(words: list[str]) -> list[str]:
    """Give the sender alone: "Dr. Chen" for "Dr. Chen's email"."""
    if len(words) > 1 and words[-2].endswith(("'s", "’s")) and words[-1].lower() in _MAIL:
        return [*words[:-2], words[-2][:-2]]
    return words


def before_preposition(words: list[str]) -> list[str]:
    """Give the words up to the first preposition."""
    for at, word in enumerate(words):
        if at and word in PREPOSITIONS:
            return words[:at]
    return words


def definite(words: list[str]) -> str:
    """Point at something: "the report" for "a report", proper names as they are."""
    first = words[0].lower()
    if first in ARTICLES:
        return " ".join(["the", *words[1:]]) if len(words) > 1 else ""
    if (
        first in DETERMINERS
        or first in FAMILY
        or (first in LABELS and len(words) > 1)
        or first in ("one", "each")
    ):
        return lower_label(" ".join(words))
    if (
        words[0][0].isupper()
        or not words[0][0].isalpha()
        or words[0].endswith(("'s", "’s"))
        or first in LANGUAGES
    ):
        return lower_label(" ".join(words))
    return f"the {' '.join(words)}"


def lower_label(text: str) -> str:
    """Write "chapter 3" for "Chapter 3", as it stands inside a sentence."""
    first, _, rest = text.partition(" ")
    return f"{first.lower()} {rest}" if rest and first.lower() in LABELS | DETERMINERS | {"one"} else text


def speakable(text: str) -> str | None:
    """Give a text when it is short enough to be said again."""
    return text if text and len(text) <= SPEAKABLE else None
