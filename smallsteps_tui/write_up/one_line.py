"""A step as it is told once it is behind: "opened the file"."""

import re

from smallsteps_tui.domain.shrinking.lexicon import (
    ARTICLES,
    DETERMINERS,
    FAMILY,
    PREPOSITIONS,
    QUANTIFIERS,
    VERBS,
    listed,
)
from smallsteps_tui.wording import quoted

PAST = dict(
    pair.split("/")
    for pair in listed("""
    become/became begin/began bring/brought build/built buy/bought catch/caught choose/chose come/came
    cut/cut deal/dealt dig/dug do/did draw/drew drink/drank drive/drove eat/ate feed/fed feel/felt
    find/found forgive/forgave get/got give/gave go/went grow/grew hang/hung have/had hold/held keep/kept
    lay/laid leave/left let/let light/lit make/made meet/met overcome/overcame pay/paid put/put read/read
    rebuild/rebuilt redo/redid reread/reread rewrite/rewrote ride/rode ring/rang run/ran say/said see/saw
    sell/sold send/sent set/set sing/sang sit/sat sleep/slept speak/spoke spend/spent stand/stood
    sweep/swept swim/swam take/took teach/taught tell/told think/thought throw/threw
    understand/understood unwind/unwound wake/woke wear/wore write/wrote commit/committed
    """)
)
"""The verbs whose past is not made by a rule."""

LEFT_AS_THEY_ARE = listed("be break dm enrol fall lose")
"""Verbs whose past says something else than the step did, or has no one form."""

PARTICLES = listed("down back away together it them me him us myself")
NUMBERS = listed("one two three four five six seven eight nine ten twelve twenty")

FOLLOWS = ARTICLES | DETERMINERS | FAMILY | NUMBERS | PARTICLES | PREPOSITIONS | QUANTIFIERS
"""The words that a verb is followed by, and a noun that looks like one is not."""

_BETWEEN = re.compile(r"(,? and then |,? then |,? and |, )")
_DOUBLES = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]")


def told(words: str) -> str:
    """Tell a step in the past, where it is plain what was done; else quote it.

    A title that opens with a verb and goes on as a sentence does is told. "Book club"
    is not, nor "Buy bread and water", where a word may be a verb or something bought:
    they stay in the person's own words.
    """
    first, *rest = _BETWEEN.split(words.rstrip(" ."))
    clauses = [_past(first, is_first=True)]
    clauses += [_past(clause) if place % 2 else clause for place, clause in enumerate(rest)]
    return quoted(words) if None in clauses else "".join(filter(None, clauses))


def _past(clause: str, *, is_first: bool = False) -> str | None:
    """Put the verb that a clause opens with into the past.

    Returns:
        The clause; a later one without a verb as it is. None where that cannot be told.
    """
    verb, space, rest = clause.partition(" ")
    low = verb.lower()
    if low not in VERBS or (low in FOLLOWS and not is_first):
        return None if is_first else clause
    is_alone = not rest and not is_first
    if is_alone or low in LEFT_AS_THEY_ARE or (rest and not _goes_on(rest.split(" ")[0])):
        return None
    return f"{PAST.get(low) or _regular(low)}{space}{rest}"


def _goes_on(word: str) -> bool:
    """Whether a word goes on with a sentence, so that the one before it is its verb."""
    named = word[:1].isupper() and word[1:].islower()
    return named or word[:1].isdigit() or word.lower().strip(",.;:") in FOLLOWS


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if _DOUBLES.fullmatch(verb) else f"{verb}ed"
