"""Days of going without something that went otherwise: what tells of one, and what stays of those before it."""

import re
from datetime import date

from smallsteps_tui import pattern
from smallsteps_tui.domain import care
from smallsteps_tui.domain.care import Kind, Reading, Tier, Way, answers, limits, standing, when_taken
from smallsteps_tui.domain.care.kinds import SUBSTANCES
from smallsteps_tui.domain.care.patterns import number
from smallsteps_tui.domain.care.word_groups import NUMBERS
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Journey

_ANY_CASE = re.IGNORECASE
_RELAPSED = pattern(
    r"(?P<not>\b(?:not|never|nearly|almost|to|of|about|\w+n['’]?t) )?"
    r"\b(?:drank|drunk|used|smoked|relaps\w*|slipped|gave in|caved"
    r"|(?:a|another) slip(?! of)|had (?:a|one|two|another|\d+) (?:\w+ )?(?:slip|drinks?|bets?|pints?|beers?)|lapsed"
    r"|did it (?:again|anyway)|(?:back (?:to|at|on)|get back to) day (?:0|1|zero|one)|day (?:0|zero) again"
    r"|cut|burn(?:ed|t)|hurt myself|binged|purged|gambled|lost my streak|back to (?:zero|day one|square one))\b",
    _ANY_CASE,
)
_WELL = pattern(r"\b(?:clean|sober|dry|proud|ok|okay|good|easier)\b", _ANY_CASE)
"""What tells of days that went well."""
_SO_LONG = pattern(rf"\b(\d{{1,4}}|{'|'.join(NUMBERS)}) (day|week|month|year)s?\b", _ANY_CASE)
_THEM = r"(?:days?|weeks?|months?|years?|everything|all of it|it all)"
_FOR_NOTHING = pattern(
    rf"\b(?:for nothing|(?:threw|thrown) (?:\w+ ){{0,3}}{_THEM} away|(?:threw|thrown) away (?:\w+ ){{0,2}}{_THEM}"
    rf"|{_THEM} (?:\w+ )?wasted|(?:wasted|ruined|blew) (?:\w+ ){{0,2}}{_THEM}|down the drain"
    rf"|(?:\d{{1,4}}|{'|'.join(NUMBERS)}) (?:days?|weeks?|months?|years?)\b.{{0,30}}\b(?:ruined|blew|broke|lost"
    r"|wrecked|spoil(?:ed|t)|messed up|fucked(?: up)?) (?:it|that|everything)\b(?! down| off)|lost it all"
    r"|(?:gone|went|go|going) to waste|blew it|back (?:at|to) (?:the (?:start|beginning)|zero|day one|square one)"
    r"|never (?:\w+ ){0,3}(?:sober|clean|free of (?:it|this)|stay stopped|beat (?:it|this)))\b",
    _ANY_CASE,
)
"""What makes nothing of the days there were, or of those to come."""
_LATELY = pattern(
    r"(?P<not>\b(?:not|never|nearly|almost|\w+n['’]?t) )?\b(?:drank|got drunk|relapsed|slipped|gave in|caved"
    r"|gambled|used|smoked)(?! (?:\w+ ){0,3}(?:water|tea|coffee|juice|milk|soda|cola|cocoa|squash|help\w*|app)\b)"
    r"(?= (?:up |at \w+ |it |to it |all )?(?:again|last night|yesterday|tonight|today|this (?:morning|evening)))",
    _ANY_CASE,
)
"""What was done against one's plan a short while ago; used and smoked say so only with their day."""

_GIVEN_UP = frozenset((*SUBSTANCES, Kind.SELF_HARM, Kind.EATING))


def still_count(
    journey: Journey, words: str, kind: Kind | None, today: date, *, on: date | None = None
) -> str:
    """Say of a day that went otherwise that it counts, and so do those before it; "" of any other.

    Args:
        journey: The facts.
        words: What was typed of the day, or of all the days.
        kind: What is given up.
        today: The civil day.
        on: The day it is typed about; today unless given.
    """
    if kind not in _GIVEN_UP:
        return ""
    own = care.read(words)  # of an urge to hurt oneself the line that names a person is the better answer
    is_for_nothing = _FOR_NOTHING.search(words) is not None and own.kind is not Kind.SELF_HARM
    if not is_for_nothing and own.tier is not Tier.NONE and own.way is Way.AWAY:
        return ""
    is_kept = kind is not Kind.EATING and _SO_LONG.search(words) and _WELL.search(words)
    is_lapse = is_for_nothing or any(not found["not"] for found in _RELAPSED.finditer(words))
    if not (is_lapse or is_kept):
        return ""
    is_today = on in (None, today)
    if named := _SO_LONG.search(words):
        return when_taken.still_count(number(named[1].casefold()), named[2].casefold(), is_today=is_today)
    steps = (step for step in journey.steps.values() if standing.is_abstinence(journey, step))
    days = {made.on for step in steps for made in journey.check_ins_in_all(step) if made.on <= today}
    return when_taken.still_count(len(days), is_today=is_today)


def answer(journey: Journey, step: Step, words: str, day: date, today: date) -> str:
    """Return the answer to a note of a day of going without something that went otherwise; "" for any other note.

    Args:
        journey: The journey before it.
        step: The step it is noted of.
        words: The note.
        day: The day it is noted of.
        today: The civil day.
    """
    goal = journey.goals.get(step.goal_id)
    kinds = [standing.of_step(journey, step).kind, *([standing.of_goal(journey, goal).kind] if goal else [])]
    kind = next((one for one in kinds if one is not None), None)
    said, reading = still_count(journey, words, kind, today, on=day), standing.of_word(journey, step, words)
    if not (said or (kind in SUBSTANCES and tells_of_one(words))) or standing.is_of_death(reading):
        return ""
    first = answers.HURT_ALREADY if limits.tells_of_own_body(reading, words) else ""
    last = answers.IF_DEEP if not first and limits.tells_of_a_cut(reading, words) else ""
    first = answers.WITHDRAWAL if limits.tells_of_withdrawal(words, gives_up=kind in SUBSTANCES) else first
    if kind in SUBSTANCES:
        last = f"{answers.ON_YOUR_SIDE}." if said else answers.GLAD_TO_HEAR
    return answers.together(answers.SAVED, first, said, last)


def tells_of_one(words: str) -> bool:
    """Whether words tell of a drink, a bet or the like a short while ago, whatever was done after it."""
    return any(not found["not"] for found in _LATELY.finditer(words))


def as_told(reading: Reading, words: str) -> Reading:
    """Read a note as one about a lapse, even where it also tells of what the person did against it."""
    is_lapse = reading.kind in SUBSTANCES and reading.way is Way.AWAY and tells_of_one(words)
    return reading._replace(way=Way.TOWARDS) if is_lapse else reading


def is_told_of(words: str, kind: Kind | None) -> bool:
    """Whether words about going without something of a kind tell of a day that went otherwise, however long ago."""
    return kind in _GIVEN_UP and any(not found["not"] for found in _RELAPSED.finditer(words))
