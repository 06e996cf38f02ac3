"""The one line for a friend, and steps told in the past tense."""

import re
from datetime import date

from smallsteps_tui import voice
from smallsteps_tui.domain import looking_back
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import week_start
from smallsteps_tui.domain.entities import CheckIn, Goal, Size
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.planning import first_person
from smallsteps_tui.domain.shrinking.lexicon import (
    DETERMINERS,
    FAMILY,
    PREPOSITIONS,
    QUANTIFIERS,
    VERBS,
    listed,
)
from smallsteps_tui.voice import WORDLESS, quoted
from smallsteps_tui.write_up.seen import is_tender, without_tender

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
    submit/submitted debug/debugged program/programmed proofread/proofread repot/repotted dial/dialled
    """)
)
"""Verbs with an irregular past."""

LEFT_AS_THEY_ARE = listed("be break dm enrol fall lose")
"""Verbs whose past tense would mean something else, or has more than one form."""

PARTICLES = listed("down back away together it them me him us myself")
NUMBERS = listed("one two three four five six seven eight nine ten twelve twenty")

FOLLOWS = DETERMINERS | FAMILY | NUMBERS | PARTICLES | PREPOSITIONS | QUANTIFIERS
"""Words that follow a verb, but not a noun that looks like one."""

_BETWEEN = re.compile(r"(,? and then |,? then |,? and |, )")
_DOUBLES = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]|.*[^aeiou][aeiou]l")


def told(words: str) -> str:
    """Return a step in the past tense where that is safe, or else quoted.

    A title that starts with a verb and goes on like a sentence is put into the past. "Book
    club" isn't, nor "Buy bread and water", where "water" may be a verb or something bought:
    those stay in the person's own words.
    """
    first, *rest = _BETWEEN.split(words.rstrip(" ."))
    clauses = [_past(first, is_first=True)]
    clauses += [_past(clause) if place % 2 else clause for place, clause in enumerate(rest)]
    return quoted(words) if None in clauses else first_person("".join(filter(None, clauses)))


def _past(clause: str, *, is_first: bool = False) -> str | None:
    """Put the first verb of a clause into the past tense.

    Returns:
        The clause; a later clause without a verb is unchanged. None if it can't be told.
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
    """Whether a word continues a sentence, so that the word before it is its verb."""
    named = word[:1].isupper() and word[1:].islower()
    return named or word[:1].isdigit() or word.lower().strip(",.;:") in FOLLOWS


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if _DOUBLES.fullmatch(verb) else f"{verb}ed"


def line_for(journey: Journey, goal: Goal, today: date) -> str:
    """Return one line about a goal for the person's supporter; "" if there is none.

    It has today's smallest step; without one, the week's; in a quiet week, the last step
    there was; and before the first, that the goal is at its start. Nothing dangerous or
    tender is in it.
    """
    support = clean_line(goal.support)
    if not support or is_tender(journey, goal):
        return ""
    is_begun = any(c.on <= today for c in journey.goal_check_ins(goal.id))
    journey = without_tender(journey)
    behind = [c for c in journey.goal_check_ins(goal.id) if c.on <= today]
    for first, line in ((today, voice.line_today), (week_start(today), voice.line_this_week)):
        smallest = looking_back.smallest(journey, [c for c in behind if c.on >= first])
        if smallest is not None:
            return line(support, _told(journey, smallest))
    spoken = [c for c in behind if looking_back.words_for(journey, c)]
    if is_begun and not behind:
        return voice.line_on_the_way(support, clean_line(goal.title) or WORDLESS)
    if not spoken:
        return voice.line_at_the_start(support, clean_line(goal.title) or WORDLESS)
    last = spoken[-1].on
    smallest = looking_back.smallest(journey, [c for c in spoken if c.on == last]) or spoken[-1]
    return voice.line_before(support, _told(journey, smallest), last, today)


def _told(journey: Journey, check_in: CheckIn) -> str:
    """Return a check-in in words; one that was started is not told as done."""
    words = clean_line(looking_back.words_for(journey, check_in))
    return voice.started_words(words) if check_in.size is Size.STARTED else told(words)
