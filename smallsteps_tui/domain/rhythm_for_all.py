"""How often for all steps of a list, where a sentence beside it says so: "please do these three times a week"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from smallsteps_tui.domain import typed_step


@dataclass(frozen=True, slots=True)
class ForAll:
    """A rhythm for every step of a list."""

    sentence: str
    """Where it is said."""
    rhythm: str
    """As it is stored."""
    cue: str = ""
    """The moment that an "every morning" is as well."""


_NUMBER = "one|two|three|four|five|six|seven"
_TIMES = rf"(?:once|twice|thrice|(?:\d{{1,2}}|{_NUMBER})(?: ?(?:x|×|times?|days))?)"
_DAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?"
_HOW_OFTEN = re.compile(
    r"\b(?:(?:every|each) (?:single )?(?:day|morning|evening|night|week|month|weekday|weekend)"
    rf"|every (?:other|second|third|\d{{1,2}}(?:st|nd|rd|th)?|{_NUMBER}) (?:days?|weeks?)"
    r"|daily|everyday|weekly|monthly|fortnightly|(?:on )?(?:weekdays|weekends)"
    rf"|{_TIMES} ?(?:a|an|per|each|every|in a|/) ?(?:day|week|month)"
    rf"|(?:on|every) {_DAY}(?:(?:,? and|,| ?[/&]) ?(?:on )?{_DAY})*)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"\b(\d{{1,2}}|once|{_NUMBER})(?: ?[-–—] ?| (?:or|to) )(?=(?:\d{{1,2}}|twice|{_NUMBER})\b)(?:\w+)",
    re.IGNORECASE,
)
"""Two numbers of which the smaller is taken: "2-3 times a week"."""
_SEVERAL_A_DAY = re.compile(rf"{_TIMES} ?(?:a|per|each|every|/) ?day", re.IGNORECASE)
"""More often than there are rhythms for, which is every day."""

_LIST = r"(?:exercises|stretches|steps|tasks|things|moves|drills|list|routine|set|programme|program|plan|homework)"
_DO = r"(?:do|doing|repeat|practi[sc]e|perform|try|aim|go|work|run|complete|take|fit|manage|use|tick)"
_ALL = rf"(?:these|them|those|all|each|everything|this|(?:the|your|following) (?:[\w-]+ ){{0,2}}{_LIST})"
_ASKS_FOR_ALL = re.compile(rf"\b{_DO}\b.{{0,40}}\b{_ALL}\b|\b{_ALL}\b.{{0,30}}\bdone\b", re.IGNORECASE)
_NOTHING_ELSE = re.compile(
    rf"(?:(?:[\w-]+ ){{0,2}}{_LIST}|to do|do|please|all|ideally|[ ,:.!()–—-])*", re.IGNORECASE
)
"""What may stand around a rhythm that is said by itself: "Exercises (3x a week):"."""
_NOT_SO = re.compile(
    r"\b(?:not|\w+n.t|never|no|without|instead|unless|except|only|apart from|skip|than|used|did|were|was|last|"
    r"first|some|any|few|half|either|until now|(?<!every )(?<!each )one of|\d of|two of)\b"
    r"|^(?:if|when|once you|after|before)\b"
    r"|^(?:we|they|he|she|i|i.ll|i.ve)\b(?!.*\b(?:you|recommend|suggest|advise)\b)",
    re.IGNORECASE,
)
"""What makes a sentence say something else: how often it was, or of which of them."""
_SENTENCE = re.compile(r"(?<=[.!?:;])\s+")


def said_in(texts: Iterable[str]) -> ForAll | None:
    """Find what is said of all steps; None where nothing is, or two sentences say different things.

    Args:
        texts: What stands beside the list.
    """
    found = [said for text in texts for said in map(_said, _SENTENCE.split(text)) if said is not None]
    return found[0] if len({(one.rhythm, one.cue) for one in found}) == 1 else None


def _said(sentence: str) -> ForAll | None:
    words = _BETWEEN.sub(r"\1", sentence)
    how_often = _HOW_OFTEN.search(words)
    if how_often is None or _NOT_SO.search(words):
        return None
    around = words[: how_often.start()] + words[how_often.end() :]
    if not (_ASKS_FOR_ALL.search(words) or _NOTHING_ELSE.fullmatch(around)):
        return None
    phrase = "daily" if _SEVERAL_A_DAY.fullmatch(how_often[0]) else how_often[0]
    found = typed_step.read(f"all: {phrase}")
    return ForAll(sentence, found.rhythm, found.cue) if found.rhythm else None
