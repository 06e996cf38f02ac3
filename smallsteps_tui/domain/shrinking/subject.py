"""Subjects: what steps of one sort are about, and what can be said to make them smaller."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from smallsteps_tui.domain.shrinking.lexicon import LANGUAGES, listed
from smallsteps_tui.domain.shrinking.phrase import Phrase

_WORK: Final = listed(
    "finish,complete,start,begin,continue,work on,resume,review,improve,update,prepare,finish off,polish,study",
    ",",
)
"""Verbs whose object can be given two minutes."""

_SLOT: Final = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Subject:
    """One sort of step.

    A line may hold slots, filled with the step's own words ({it}, {short}, {whole},
    {named}, {topic}, {who}, {whose}, {language}, {work}), and alternatives after " | " for
    when the title has no words for them.
    """

    lines: tuple[str, ...]
    """What to say, the best first."""
    verbs: str = ""
    """Verbs it opens with, by commas."""
    nouns: str = ""
    """Words it holds, by commas."""
    both: bool = False
    """Whether it takes a verb and a noun, not one of them."""
    whole: bool = False
    """Whether its times and numbers are not to be cut: hours of sleep, pills, calories."""
    afraid: str = ""
    """What to say when fear is in the way."""

    @cached_property
    def _verbs(self) -> frozenset[str]:
        return listed(self.verbs, ",")

    @cached_property
    def _nouns(self) -> frozenset[str]:
        return listed(self.nouns, ",")

    def fits(self, phrase: Phrase) -> bool:
        """Say whether a step is of this sort."""
        opens = not self._verbs.isdisjoint(phrase.leads)
        holds = not self._nouns.isdisjoint(phrase.names)
        return opens and holds if self.both else opens or holds

    def says(self, phrase: Phrase) -> list[str]:
        """Say its lines in the words of the step."""
        return [line for line in (in_words_of(phrase, line) for line in self.lines) if line]


def in_words_of(phrase: Phrase, line: str) -> str | None:
    """Fill the slots of a line, taking the first alternative that the title has words for."""
    for alternative in line.split(" | "):
        filled = {slot: _filling(phrase, slot) for slot in _SLOT.findall(alternative)}
        if all(filled.values()):
            return _SLOT.sub(lambda slot, words=filled: words[slot[1]] or "", alternative)  # type: ignore[misc]
    return None


def _filling(phrase: Phrase, slot: str) -> str | None:
    if slot == "whose":
        return _possessive(phrase.who) if phrase.who else None
    if slot == "language":
        found = LANGUAGES & phrase.names
        return min(found).capitalize() if found else None
    if slot == "work":
        return phrase.short if not _WORK.isdisjoint(phrase.leads) else None
    return getattr(phrase, slot) or None


def _possessive(who: str) -> str:
    plural = who.endswith("s") and not who[0].isupper() and not who.endswith(("ss", "us"))
    return f"{who}’" if plural else f"{who}’s"
