"""A title as it is read: the verb it opens with, what it is about, and whom."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.shrinking.amounts import one_of_them, singular, without_time
from smallsteps_tui.domain.shrinking.grammar import (
    SPEAKABLE,
    before_preposition,
    belong_together,
    definite,
    has_determiner,
    is_when,
    length_of_verb,
    lower_label,
    opener,
    opens_with_verb,
    plain_verb,
    speakable,
    without_mail,
)
from smallsteps_tui.domain.shrinking.lexicon import (
    ADJUNCTS,
    ARTICLES,
    DETERMINERS,
    FAMILY,
    LABELS,
    PERIODS,
    PREPOSITIONS,
    QUANTIFIERS,
    VERBS,
    WEEKDAYS,
    listed,
)

_DIRECT = listed("call phone ring dial ask tell thank invite visit see contact congratulate meet")
"""Verbs that name whom they turn to at once: "Ask my boss for a raise"."""

_SENDING = listed("email e-mail message text send write")
_CONTAINERS = listed("file form case document folder letter")
_MEASURES = listed("word page line sentence paragraph time minute hour day rep lap")

_QUOTES = str.maketrans("", "", '“”"')
_CLAUSE = re.compile(r" (?:and then|then|and|&) |[,;] (?:and |then )*")
_TOKEN = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


@dataclass(frozen=True)
class Phrase:
    """A title, read."""

    text: str
    """The title without openers ("I need to") and final signs."""

    @classmethod
    def of(cls, title: str) -> "Phrase":
        """Read a title, whatever is in it."""
        text = clean_line(title).strip(' .!?…,;:-–—•*"“”')
        words = text.split()
        while (before := opener(words)) and len(words) > len(before):
            words = words[len(before) :]
        return cls(" ".join(words))

    @cached_property
    def words(self) -> list[str]:
        """The words of the first clause."""
        return (self.first_half or self.text).split()

    @cached_property
    def names(self) -> frozenset[str]:
        """Every word and pair of words of the first clause, lower case, also in the singular."""
        return _names_in(" ".join(self.words))

    @cached_property
    def leads(self) -> frozenset[str]:
        """What it opens with: the first word, the first two and three, and a plain form of "running"."""
        low = [word.lower().strip(",.;:!?") for word in self.words[:4]]
        joined = {" ".join(low[:n]) for n in range(1, len(low) + 1)}
        return frozenset(joined | ({plain_verb(low[0])} if low else set()))

    @cached_property
    def halves(self) -> tuple[str, str] | None:
        """The part before an "and" and the part after, unless the two are one name."""
        for found in _CLAUSE.finditer(self.text):
            before, after = self.text[: found.start()], self.text[found.end() :]
            named = not opens_with_verb(self.text) and found[0][0] in ",;"
            if before and after and not named and not belong_together(before, after, self.text):
                return before, after
        return None

    @cached_property
    def first_half(self) -> str | None:
        """The first thing to do of two: "Clean and oil the bike" gives "Clean the bike"."""
        if self.halves is None:
            return None
        before, after = self.halves
        words = after.split()
        if len(before.split()) == 1 and len(words) > 1 and opens_with_verb(after):
            return f"{before} {' '.join(words[1:])}" if has_determiner(words[1]) else before
        return before

    @cached_property
    def has_verb(self) -> bool:
        """Whether it opens with something to do."""
        return opens_with_verb(self.text)

    @cached_property
    def rest(self) -> list[str]:
        """The words that the verb is about, without when and for how long."""
        words = self.words[length_of_verb(self.words) :] if self.has_verb else self.words
        words = without_time(" ".join(words)).split() or words
        if words[-1:] == ["back"]:
            words = words[:-1]
        for at, word in enumerate(words):
            low = word.lower().strip(",.;:!?")
            following = words[at + 1].lower().strip(",.;:!?") if at + 1 < len(words) else ""
            if at and ((low == "a" and singular(following) in PERIODS) or word in ("I", "I'm", "I’m")):
                return words[:at]
            if at and word == low and low in ADJUNCTS and not (low == "by" and following not in WEEKDAYS):
                return words[:at]
            if low in ("for", "on", "at", "in", "from", "to", "this") and is_when(
                low, following, words[at + 2 :]
            ):
                return words[:at]
            if not at and low in ADJUNCTS and word == low:
                return []
        return words

    @cached_property
    def quoted(self) -> str | None:
        """The title itself, when it is no more than a name and short enough to be said again."""
        text = self.text.translate(_QUOTES)
        return text if 0 < len(text) <= SPEAKABLE and not self.has_verb else None

    @cached_property
    def it(self) -> str | None:
        """What it is about, as one would point at it: "the quarterly report", "chapter 3"."""
        return self._pointed(self.rest)

    @cached_property
    def short(self) -> str | None:
        """What it is about, up to the first preposition."""
        words = before_preposition(self.rest)
        if words and singular(words[-1].lower()) in _MEASURES | {"chapter"} and len(words) < len(self.rest):
            return self.whole
        return self._pointed(words)

    @cached_property
    def whole(self) -> str | None:
        """What pages, chapters or minutes are of: "Middlemarch" in "20 pages of Middlemarch"."""
        low = [word.lower() for word in self.rest]
        at = low.index("of") if "of" in low[:-1] else 0
        if not at:
            return self.it
        head = low[at - 2] if at > 1 and low[at - 1].isdigit() else low[at - 1]
        if singular(head) in _MEASURES | {"chapter", "part", "book"}:
            return self._pointed(self.rest[at + 1 :])
        return self.it

    @cached_property
    def topic(self) -> str | None:
        """What it is about, as typed."""
        words = self.rest
        while words and words[0].lower() in ARTICLES | {"about", "how", "to", "more"}:
            words = words[1:]
        return speakable(" ".join(words)) if words and self.has_verb else None

    @cached_property
    def named(self) -> str | None:
        """What it is about without article, as it stands before another noun: "chapter 3"."""
        words = (self.short or "").split()
        while words and words[0].lower() in DETERMINERS | ARTICLES | {"one", "first", "last", "next", "new"}:
            words = words[1:]
        words = words[:-1] if words and words[-1].lower() in _CONTAINERS else words
        plain = words and not any(word.endswith(("'s", "’s")) for word in words)
        return lower_label(" ".join(words)) if plain and len(words) <= 4 else None

    @cached_property
    def who(self) -> str | None:
        """The person or place it turns to: "the landlord", "Mum"."""
        words = without_mail(self.rest)
        low = [word.lower() for word in words]
        first = self.words[0].lower() if self.words else ""
        for mark in (
            () if first in _DIRECT else ("to",) if first in _SENDING else ("to", "from", "with", "for")
        ):
            if mark in low[:-1] and low[low.index(mark) + 1] not in VERBS:
                after = before_preposition(words[low.index(mark) + 1 :])
                if after and (after[0][0].isupper() or after[0].lower() in DETERMINERS | ARTICLES | FAMILY):
                    return self._pointed(after)
        found = before_preposition(words)
        return self._pointed(found) if found and len(found) <= 4 else None

    def _pointed(self, words: list[str]) -> str | None:
        if not self.has_verb and not (words and words[0].lower() in DETERMINERS | ARTICLES | LABELS):
            return None
        words = [word for word in words if word]
        while words and words[0].lower() in QUANTIFIERS | {"of", "whole", "entire"} and len(words) > 1:
            words = words[1:]
        text = one_of_them(" ".join(words)) or " ".join(words)
        words = text.strip(" .!?…,;:").split()
        if (
            (words[:1] == ["one"] and words[-1] in _MEASURES)
            or not words
            or words[0].lower()
            in PREPOSITIONS
            | {
                "it",
                "them",
                "this",
                "that",
                "how",
                "what",
                "why",
            }
        ):
            return None
        return speakable(definite(words))


def _names_in(text: str) -> frozenset[str]:
    words = [word.lower().replace("’", "'") for word in _TOKEN.findall(text)]
    ones = [singular(word) for word in words]
    pairs = [*pairwise(words), *zip(words, ones[1:], strict=False)]
    money = ["money"] if any(sign in text for sign in "$£€¥") else []
    return frozenset((*money, *words, *ones, *(f"{first} {second}" for first, second in pairs)))
