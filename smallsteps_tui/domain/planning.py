"""When and while: if-then plans, something pleasant beside a step, and when one that waits comes back.

An if-then plan ties a step to a moment that comes by itself (Gollwitzer, 1999,
"Implementation intentions: strong effects of simple plans").
"""

import re
from datetime import date, timedelta

from smallsteps_tui import pattern
from smallsteps_tui.domain.care import counting, may_suggest, standing
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Journey

PLEASANT = (
    "listening to music I like",
    "drinking a good cup of tea",
    "sitting by the open window",
    "watching a candle burn",
    "wearing my warmest socks",
)
"""Pairings suggested after those of the person's own."""

NEUTRAL = ("sitting by the open window", "sitting somewhere quiet", "knowing who I can talk to afterwards")
"""What is suggested in their place with what is tender."""

MOST_REMEMBERED = 12
"""How many pairings a step remembers."""

# fmt: off
_OPENERS = frozenset(
    (
        "after", "around", "as", "at", "before", "behind", "beside", "between", "by", "during", "each", "every",
        "first", "following", "from", "if", "in", "inside", "instead", "just", "near", "next", "on", "once", "over",
        "right", "straight", "the", "under", "until", "upon", "when", "whenever", "while", "with",
    )
)
"""How a moment or a place begins that a sentence can go on from."""
_TIMES = frozenset(
    ("moment", "minute", "second", "hour", "time", "day", "morning", "evening", "night", "afternoon", "week", "weekend")
)
"""What "the" opens such a moment with: "the moment I wake up", but not "the kitchen table"."""
# fmt: on
_CLOCK = pattern(r"\d{1,2}([:.h]\d{2})?( ?[ap]\.?m\.?| ?o.clock| ?h)?", re.IGNORECASE)
_WHOLE = pattern(r", (then )?I('ll|’ll)? ", re.IGNORECASE)
_MINE = {"your": "my", "yours": "mine", "yourself": "myself", "you'd": "I'd", "you're": "I'm", "you've": "I've",
         "you'll": "I'll"}  # fmt: skip
_YOU = pattern(r"“[^”]*”|\"[^\"]*\"|\byou(?:r|rs|rself|['’](?:d|re|ve|ll))\b", re.IGNORECASE)
_OWN = pattern(r"\b(?:I|me|my|mine|myself)\b", re.IGNORECASE)


def if_then(cue: str, words: str) -> str:
    """Say a cue and a step as one sentence: "After breakfast, I'll open the file".

    Args:
        cue: The moment or the place, in the person's words; may be a whole sentence already.
        words: The step, or the smaller version of it that is offered.

    Returns:
        The sentence; where the words are no deed ("Chapter 4"), both beside each other;
        "" without a cue.
    """
    from smallsteps_tui.domain.shrinking.lexicon import plain_verb
    from smallsteps_tui.domain.shrinking.reading import opens_with_verb

    moment, words = cue.strip().rstrip(".,;: "), words.strip().rstrip(" .")
    if not moment or not words or _WHOLE.search(moment):
        return moment
    if _CLOCK.fullmatch(moment):
        moment = f"at {moment}"
    begin = moment[:1].upper() + moment[1:]
    opener, *after = moment.lower().replace(",", "").split()
    is_moment = opener in _OPENERS and (opener != "the" or not _TIMES.isdisjoint(after[:2]))
    if not opens_with_verb(words):
        return f"{begin}: {words}"
    first, _, rest = words.partition(" ")
    verb = first if first[1:].isupper() else plain_verb(first.lower())
    return f"{begin}{',' if is_moment else ':'} I'll {' '.join(filter(None, (verb, first_person(rest))))}"


def first_person(words: str) -> str:
    """Say of oneself what a step says to whoever reads it: "put your shoes on" becomes "put my shoes on".

    Words that have an I, a me or a my already, and what stands in quotation marks, stay as they are.
    """
    if _OWN.search(words):
        return words
    return _YOU.sub(lambda found: _MINE.get(found[0].lower().replace("’", "'"), found[0]), words)


def known_pairings(journey: Journey, step: Step) -> tuple[str, ...]:
    """List what could go with a step: what did before, what goes with others, then what is pleasant anyway.

    The order says nothing about how well one worked: few check-ins with it prove nothing.
    What went with a dangerous or tender step is offered with no other; with one towards harm
    nothing is.
    """
    own = (*step.pairings, step.pairing)
    reading = standing.of_step(journey, step)
    if reading.is_withheld:
        return tuple(words for words in dict.fromkeys(own) if words)
    if counting.is_tender(journey, step):
        offered = [words for words in NEUTRAL if may_suggest(reading, words)]
        return tuple(words for words in dict.fromkeys((*own, *offered)) if words)
    paired = (one for one in journey.steps.values() if one.pairing or one.pairings)
    others = [one for one in paired if one.id != step.id and not standing.of_step(journey, one).is_private]
    others.sort(key=lambda one: (-_last_day(journey, one), one.id))
    used = (words for one in others for words in (one.pairing, *reversed(one.pairings)))
    offered = [words for words in (*used, *PLEASANT) if may_suggest(reading, words)]
    return tuple(words for words in dict.fromkeys((*own, *offered)) if words)


def known_cues(journey: Journey) -> list[str]:
    """List the moments that steps are tied to; those of dangerous or tender steps are offered to no other."""
    tied = (one for one in journey.steps.values() if one.cue)
    return [one.cue for one in tied if not standing.of_step(journey, one).is_private]


def another_pairing(journey: Journey, step: Step) -> str:
    """Return the pairing that follows a step's own; after the last one comes the first again; "" without any."""
    known = known_pairings(journey, step)
    if not known:
        return ""
    return known[(known.index(step.pairing) + 1) % len(known)] if step.pairing else known[0]


def comes_back_on(journey: Journey, day: date) -> date | None:
    """Find the first day after this one on which something comes back that is put off, or rests alone.

    Only what could be taken is looked at: open steps of goals being walked, but none towards harm.
    """
    steps = (step for goal in journey.active_goals for step in journey.walk(goal.id))
    away = (step for step in steps if journey.is_open(step) and journey.asks_nothing(step, day))
    told = (step for step in away if not standing.of_step(journey, step).is_withheld)
    return min((_back_on(journey, step, day) for step in told), default=None)


def _back_on(journey: Journey, step: Step, day: date) -> date:
    put_off = journey.not_before(step)
    back = max(day + timedelta(days=1), put_off or day)
    while journey.asks_nothing(step, back):
        back += timedelta(days=1)
    return back


def remembered(step: Step, pairing: str) -> tuple[str, ...]:
    """Return what a step remembers once it is paired with something else, oldest first."""
    if not step.pairing or step.pairing == pairing or step.pairing in step.pairings:
        return step.pairings
    return (*step.pairings, step.pairing)[-MOST_REMEMBERED:]


def _last_day(journey: Journey, step: Step) -> int:
    days = journey.days_of(step.id)
    return days[-1].toordinal() if days else 0


def rests_until(journey: Journey, step: Step, first: date) -> date:
    """Return the last of the days running, from the first on, on which a practice rests by itself."""
    last = first
    while journey.rests_alone(step, last + timedelta(days=1)):
        last += timedelta(days=1)
    return last
