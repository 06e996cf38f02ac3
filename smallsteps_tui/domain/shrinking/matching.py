"""Which kind a title is of, how sure its words are of that, and what they look like where no kind is sure."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache

from smallsteps_tui.domain.shrinking import reading
from smallsteps_tui.domain.shrinking.kinds import MARKS, Kind, classes, every_kind, every_verb
from smallsteps_tui.domain.shrinking.lexicon import (
    SPEAKING,
    folded,
    singular,
)
from smallsteps_tui.domain.shrinking.reading import Asked, Form, Parse

_A_VERB = 2.5
"""What speaks for a kind by a verb that leaves no doubt."""
_OR_ELSE = (
    r"\bor (?:just |do i |to )?(?:leave|keep|wait|not|quit|stay|sell|bin|let|admit|stop|drop|nothing)\b"
)


class Look(StrEnum):
    """What a title looks like."""

    TROUBLE = "trouble"
    LOST = "lost"
    CHOICE = "choice"
    QUESTION = "question"
    TEMPTING = "tempting"


_TEMPTING = {
    "vodka|gin|sherry|whisky|vapes?|cig\\w*|bet(?:s|ting|365|fair)?|casino|pokies|noose|guns?|razor"
    "|calories": "put the gun down|cigarettes cost",
    "weed": "^weed (?:the|my|round|along|under|between)",
    "(?:my|the|a) dealer$|(?:the|on|play|online) slots": "weigh|coin|car|stamp|silver|gold",
    "wine": "wine (?:rack|list|gums|vinegar|glass|club|tasting)",
    "beers?": "ginger beer|beer (?:lines|garden|mat)",
    "bottles?": "(?:baby|milk|water|gas|feeding|sauce|squash|big|2am)(?:'s)? bottle|instead of the bottle"
    "|bottles? (?:steril|bank|teat)",
    "pills?|tablets|meds": "pill (?:box|organi|chart)|(?:dog|cat|worm)(?:'s)? (?:pill|tablet|med)|dosette|weekly box"
    "|(?:before|after) (?:tablets|meds)|about the (?:tablets|meds)",
    "scale": "(?:bee|kitchen|major|minor|blues|luggage|rating|one) scale|to scale|scale (?:model|map)",
    "blade": "shoulder blade|(?:mower|saw|wiper|planer) blade",
    "knife|knives": "(?:bread|palette|rocker|butter|chef's|own) kni",
    "rope": "rope (?:kit|ladder|access)|skip(?:ping)? rope",
    "(?:find|follow|look up|track|watch|wait for|(?:go|drive|walk) past) (?:my |the )?ex": "$.",
}
"""What may tempt, and in what it does not: a baby's bottle, a wine rack, a pill box."""
_LOOKS = (
    (Look.TEMPTING, "|".join(
        rf"^(?!.*\b(?:{other})).*\b(?:{words})(?!\w)" for words, other in _TEMPTING.items()
    )),
    (Look.LOST, r"^where (?:did i (?:put|leave)|(?:is|are|'s) (?:my|the|our|his|her))\b"),
    (Look.CHOICE, r"^(?!.*\b(?:if|whether)\b|.*ing or not).*\w,? or (?!no\b|so|something|whatever|anything|similar|else"
     r"|less|more|at least|at most|even|maybe|\d)\w"),
    (Look.QUESTION, r"\?\s*$|^(?:what|why|how|where|who|when|which|whose|whether|is|are|am|can|should"
     r"|(?:do|does) (?:i|we|you|they|he|she|it))\b"
     r"|\b(?:where (?:to|should|do|does|is|are)|how much|whose \w+"
     r"|what (?:to|do|are|is)|do i \w+)\b|\bwhy$"),
    (Look.TROUBLE, r"\b(?:bugs?|errors?|crash\w*|flaky|fail(?:s|ing)|(?:is|are|got|still) broken|broken$|broke"
     r"|not working|leak\w*|mismatch"
     r"|buzzing|beeping|out of disk|(?:doesn'?t|won'?t) (?:work|start|open|load|close)|stopped working)\b"),
)  # fmt: skip


def _is_open(asked: Asked, weight: float) -> bool:
    """Whether a title leaves it open which of some things is to be done, or may be one to stay away from."""
    look = look_of(asked.text)
    if look is Look.CHOICE:
        is_said = any(not SPEAKING.isdisjoint(parse.verbs) for parse in asked.parses[:1])
        return not is_said and (weight < _A_VERB or re.search(_OR_ELSE, asked.text) is not None)
    return look is Look.TEMPTING and weight < _NOUN


def look_of(text: str) -> Look | None:
    """Return what a title of no known kind looks like: a trouble, a choice, a question …; None where it's unclear."""
    return next((look for look, words in _LOOKS if re.search(words, text)), None)


_SURE = 5.0
"""What speaks for a kind when both the verb and the head noun of its object are its own."""
_DEED, _OF_MANY = 4.5, 3.7
"""A deed with a first move of its own, and at most a kind that knows its verb among others."""
_NOUN, _FOREIGN = 3.5, 2.25
"""A noun without a verb that says anything; with a verb that is not its kind's."""
_BY_VERB = {"!": _DEED, "-": 4.0, "*": 2.5, "~": 2.3}
"""A verb alone, by the mark behind it."""
_A_NOTE, _A_PHRASE = 4, 3.9
"""Up to how many words a noun alone decides, and what it has to say in a longer title: a noun of several words does."""
_MANY_WORDS, _TOO_LITTLE = 9, ((0.0, 2.5), (3.0, 3.9), (4.55, 4.95))
"""Up to how many words a class, a noun alone, or a verb where no other kind fits says enough."""
_ASIDE = 2.75
"""What a noun says less that is not the object."""
_BY_CLASS = 0.4
"""What the class of a noun says less than the noun itself."""
_ONLY = 0.7
"""What it says more when a title has one of the words that a kind asks for."""


_SOMEBODY = (
    r"(?:mrs?|ms|miss|dr|prof|aunt|auntie|uncle|cousin|father|fr|sister|brother|imam|rabbi|pastor) \w+$"
)
"""What a noun begins with that names somebody: "mrs okafor", "uncle teo"."""

_NEVER_SURE = r"(?i)\?+\s*(?:is|are) (?:he|she|it|they|this|that)\b|\b(?:scam|legit)\b"
"""What says of a whole title that it is a doubt: money for an agent who may not be one."""


@dataclass(frozen=True, slots=True)
class _Index:
    """The kinds by the words they are known by."""

    by_noun: dict[str, list[tuple[frozenset[str], Kind]]]
    by_verb: dict[str, list[tuple[str, Kind]]]
    """Kinds whose verb is enough: with anything behind it ("*", "~", "!"), or with nothing ("-")."""
    deeds: dict[str, frozenset[str]]
    """The verbs of the deed that a verb is of, where it has a first move of its own."""
    known: frozenset[str]
    """Every word that is no misspelling."""


@cache
def _index() -> _Index:
    by_noun: dict[str, list[tuple[frozenset[str], Kind]]] = defaultdict(list)
    by_verb: dict[str, list[tuple[str, Kind]]] = defaultdict(list)
    deeds: dict[str, frozenset[str]] = {}
    known = set(classes()) | every_verb()
    for kind in every_kind():
        known |= kind.unless | kind.only
        for its_verbs, nouns in kind.fits:
            row = (its_verbs, kind)
            for noun in nouns - MARKS:
                by_noun[noun].append(row)
            if "!" in nouns:
                deeds |= dict.fromkeys(its_verbs, its_verbs | kind.beside)
            for mark in nouns & MARKS:
                for verb in its_verbs:
                    by_verb[verb].append((mark, kind))
    words = " ".join((*known, *by_noun)).split()
    return _Index(dict(by_noun), dict(by_verb), deeds, reading.COMMON.union(words, map(singular, words)))


@lru_cache(maxsize=512)
def understood(title: str) -> tuple[Asked, Kind | None]:
    """Read a title, and find the kind it is of, None where its words do not tell for sure.

    A verb and the head noun of its object say most; a noun of several words says more
    than one, and what follows "for" or "about" less than the object.
    """
    asked = reading.read(title, every_verb(), _index().known)
    weight, kind = _best(asked)
    if re.search(_NEVER_SURE, title):
        return replace(asked, form=Form.QUESTION), None
    if asked.text.startswith(("no ", "not ", "never ")):
        return asked, None
    length = len(asked.text.split())
    says_little = length > _MANY_WORDS and any(low <= weight < high for low, high in _TOO_LITTLE)
    if _is_open(asked, weight) or says_little:
        return asked, None
    is_note = length <= _A_NOTE and asked.form in (Form.TASK, Form.BARE, Form.PERSON)
    return asked, kind or (_of_known_words(asked.text) if is_note else None)


def is_guessed(title: str) -> bool:
    """Whether a verb that another kind could know as well is all that says of which kind a title is."""
    return 0 < _best(understood(title)[0])[0] < _A_VERB


def is_sure(title: str) -> bool:
    """Whether both the verb and the noun of a title, or the class of its noun, say of which kind it is."""
    return _best(understood(title)[0])[0] >= _SURE - _BY_CLASS


def _of_known_words(text: str) -> Kind | None:
    """The kind of a short title without the words nobody here knows: a name, a firm, another language."""
    first, *more = text.split() or [""]
    known = " ".join((first, *(word for word in more if folded(word) in _index().known)))
    asked = reading.read(known, every_verb(), _index().known)
    weight, kind = _best(asked)
    return (
        kind if known != text and weight >= _NOUN and any(parse.nouns for parse in asked.parses[:1]) else None
    )


def _best(asked: Asked) -> tuple[float, Kind | None]:
    found = [
        (weight + (_ONLY if kind.only else 0), -order, kind)
        for order, parse in enumerate(asked.parses)
        for weight, kind in (*_by_noun(parse, asked), *_by_verb(parse))
    ]
    named = {noun for parse in asked.parses for noun in parse.nouns}
    words = asked.words.union(*(_classes_of(noun, asked) for noun in named))
    for weight, _, kind in sorted(found, key=lambda one: one[:2], reverse=True):
        if not _has(asked, words, kind.unless) and (not kind.only or _has(asked, words, kind.only)):
            return weight, kind
    return 0, None


def _has(asked: Asked, words: frozenset[str], some: frozenset[str]) -> bool:
    """Whether one of some words, or of several words together, stands in a title, or its object is of their class."""
    if not some.isdisjoint(words):
        return True
    said = f" {asked.text} ".replace("s ", " ")
    return any(" " in word and f" {word} ".replace("s ", " ") in said for word in some)


def _by_noun(parse: Parse, asked: Asked) -> Iterator[tuple[float, Kind]]:
    """Give the kinds that know a noun of a title, each with how much speaks for it.

    Most where the verb is theirs too, a little more for each further word. A noun that
    is not the object counts less than any verb alone (less again beside a verb of speaking:
    whom one asks is not what is to be done). Where the verb is not theirs, a kind answers only if its first
    rung is right whatever is done with the noun, and the title says little else; a class of one word
    alone says nothing ("flowers for Bev" is no plant to look after).
    """
    is_note = len(asked.text.split()) <= _A_NOTE
    for nouns, lower in ((parse.nouns, 0.0), (parse.others, _ASIDE)):
        for at, noun in enumerate(nouns):
            more = 0.5 * noun.count(" ") - lower - 0.01 * at
            for verbs, kind, less in _knowing(noun, asked):
                if shared := verbs.intersection(parse.verbs):
                    weight = _SURE + more - less + 0.2 * max(verb.count(" ") for verb in shared)
                    yield min(weight, _OF_MANY) if _is_of_many(shared, verbs) else weight, kind
                elif not lower and (not less or " " in noun):
                    weight = _alone(parse, noun, more - less, verbs, kind)
                    if weight and (is_note or weight >= _A_PHRASE):
                        yield weight, kind


def _knowing(noun: str, asked: Asked) -> Iterator[tuple[frozenset[str], Kind, float]]:
    """Give the kinds that know a noun, or its class, each with its verbs and what less is to be said for it."""
    for verbs, kind in _index().by_noun.get(noun, ()):
        yield verbs, kind, 0
    for its_class in dict.fromkeys(_classes_of(noun, asked)):
        for verbs, kind in _index().by_noun.get(its_class, ()):
            yield verbs, kind, _BY_CLASS


def _classes_of(noun: str, asked: Asked) -> tuple[str, ...]:
    """The classes of a noun; a name is somebody."""
    is_somebody = noun == asked.name.casefold() or re.match(_SOMEBODY, noun) is not None
    return (*classes().get(noun, ()), *(("@person", "@someone", "@somebody") if is_somebody else ()))


def _alone(parse: Parse, noun: str, more: float, verbs: frozenset[str], kind: Kind) -> float:
    """What a noun says for a kind whose verbs are not in the title; 0 for nothing."""
    if parse.is_light and not verbs.isdisjoint(("-", "*")):
        is_doubted = bool(parse.opening) and not noun.startswith(f"{parse.opening} ")
        return _NOUN + more - (1.3 if is_doubted else 0)
    return _FOREIGN + more / 5 if "*" in verbs and kind.is_for_any_verb else 0


def _is_of_many(shared: frozenset[str], verbs: frozenset[str]) -> bool:
    """Whether a verb has a first move of its own, and a kind knows it among verbs of other deeds."""
    return any(not verbs <= _index().deeds.get(verb, verbs) for verb in shared)


def _by_verb(parse: Parse) -> Iterator[tuple[float, Kind]]:
    """Give the kinds for which a verb alone is enough, each with how much speaks for it."""
    for verb in parse.verbs:
        for mark, kind in _index().by_verb.get(verb, ()):
            weight = _BY_VERB[mark]
            if mark == "!" and verb != parse.verbs[0] and parse.verbs[0] in _index().by_verb:
                continue
            if mark == "-":
                if not parse.is_empty or (parse.nouns and " " not in verb):
                    continue
                weight -= 1 if parse.nouns else 0
            elif mark == "~":
                weight -= 0.4 if parse.is_light else 0
            yield weight + (0 if mark == "!" else 0.1 * verb.count(" ")), kind
