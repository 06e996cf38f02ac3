"""Reading words: what they are about, how surely, and whether towards harm or away from it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from smallsteps_tui.domain.care import (
    words_beneath,
    words_elsewhere,
    words_of_body,
    words_of_crisis,
    words_of_eating,
    words_of_harm,
    words_of_substances,
    words_within,
)
from smallsteps_tui.domain.care.frames import AS_AGREED, LOWERED, is_framed, no_frame_helps
from smallsteps_tui.domain.care.idioms import IDIOMS
from smallsteps_tui.domain.care.kinds import ORDINARY, SUBSTANCES, Kind, Reading, Tier, Way
from smallsteps_tui.domain.care.normalising import END, words_of
from smallsteps_tui.domain.care.patterns import Rows, Span, find
from smallsteps_tui.domain.care.word_groups import GROUPS

_SET_ASIDE = "_"
"""Stands for a word that is meant of something else."""

_TABLES = (
    *words_of_crisis.TABLES,
    *words_of_harm.TABLES,
    *words_of_body.TABLES,
    *words_of_substances.TABLES,
    *words_of_eating.TABLES,
    *words_within.TABLES,
    *words_elsewhere.TABLES,
)
_ROWS = Rows(*(rows for *_, rows in _TABLES))
_IDIOMS = Rows(IDIOMS)
_DARKENED = Rows(words_beneath.DARKENED)
_BELONGINGS = Rows(words_beneath.BELONGINGS)

_BRIDGE = frozenset(
    """
    to want wanting wants going go try trying let letting thinking about of the my an a any urge urges feel like be been
    wish doing do just ever make making plan planning get getting being on thoughts act acting give in need will would
    give giving up into another more even from having have back so can could
    """.split()  # noqa: SIM905 a text is easier to read
)
"""Words that may stand between "not" and what it turns."""

_TURNED_INSIDE = frozenset(
    (
        Kind.HARM,
        Kind.SELF_HARM,
        Kind.OCD,
        Kind.OPIOIDS,
        Kind.SEDATIVES,
        Kind.ALCOHOL,
        Kind.DRUGS,
        Kind.BETTING,
    )
)
"""Kinds in whose rows "without" and "stop" lead away from harm; in others they may be the harm."""

_REACHING_OUT = frozenset(
    """
    tell told telling talk talking call ring phone text message ask speak instead clean sober recovery recovering
    sponsor meeting meetings support group days weeks therapist counsellor gp doctor helpline delete block return bin
    throw pour hand lock leave walk taxi lift cab book worksheet gamstop gamban detox rehab clinic taper dry free urges
    """.split()  # noqa: SIM905 a text is easier to read
)
"""Words of asking someone, handing over, going away: with them a step leads away from harm."""

_FREE_OF_WAY = frozenset((Kind.SOMEONE_ELSES_CRISIS, Kind.FEARED_HARM, Kind.GRIEF))


class Found(NamedTuple):
    """A row that was found in words."""

    kind: Kind
    tier: Tier
    way: Way
    span: Span


def read(words: str, above: Sequence[str] = ()) -> Reading:
    """Read what a person typed.

    Args:
        words: The raw words, before anything is stripped from them.
        above: The words over them, the nearest first: parents, goal, the goal's why.

    Returns:
        The strongest kind with its tier and way; `ORDINARY` for words that want no care.
        Keeping oneself alive is of the kind of crisis, with no tier: it is private, and
        counts in full.
    """
    return _read(words, tuple(above))


@lru_cache(maxsize=4096)
def _read(words: str, above: tuple[str, ...]) -> Reading:
    typed = words_of(words)
    over = tuple(words_of(one) for one in above)
    own = _alone(typed, is_framed(typed) or any(is_framed(one) for one in over))
    return _beneath(typed, own, [read(one) for one in above]) if above else own


def _alone(typed: tuple[str, ...], has_frame: bool) -> Reading:
    """Read words by themselves."""
    words = list(typed)
    for _, row in _IDIOMS.possible(words):
        for span in find(row, words):
            words[span.start : span.end] = [_SET_ASIDE] * (span.end - span.start)
    readings = [_weighed(found, words, has_frame) for found in _found(words)]
    return min((one for one in readings if one.kind is not None), key=_strength, default=ORDINARY)


def _strength(reading: Reading) -> tuple[bool, int, int, bool]:
    """Order readings, the strongest first: what is sure or unsure, the kind, how sure, towards harm."""
    rank = reading.kind.rank if reading.kind is not None else len(Kind)
    return reading.tier is Tier.NONE, rank, -reading.tier, reading.way is Way.AWAY


def _found(words: list[str]) -> Iterator[Found]:
    """Yield the rows found in words; those of keeping oneself alive first, and then without their words."""
    for table, row in _ROWS.possible(words):
        kind, tier, way, _ = _TABLES[table]
        for span in find(row, words):
            found = Found(kind, tier, way, span)
            if tier is not Tier.NONE:
                yield found
            elif _turns(found, words) % 2 == 0:
                yield found
                words[span.start : span.end] = [_SET_ASIDE] * (span.end - span.start)


def _weighed(found: Found, words: Sequence[str], has_frame: bool) -> Reading:
    """Read one row that was found: which way it leads, and what a frame makes of it."""
    kind, tier, way, span = found
    if tier is Tier.NONE:
        return Reading(kind, tier, way)
    within = words[span.start : span.end]
    if kind is Kind.MEDICINES and not AS_AGREED.isdisjoint(words):
        return ORDINARY
    way = _way(found, words)
    if kind is Kind.CRISIS and way is Way.AWAY:
        return Reading(kind, Tier.NONE, way)
    if has_frame and kind in LOWERED and not no_frame_helps(within, words):
        tier = Tier(tier - 1)
    return Reading(kind, tier, way) if tier is not Tier.NONE else ORDINARY


def _way(found: Found, words: Sequence[str]) -> Way:
    """Return where a row leads where it was found: "not" turns it, twice turns it back."""
    kind, _, way, span = found
    if kind in _FREE_OF_WAY:
        return way
    turns = _turns(found, words)
    if kind in _TURNED_INSIDE:
        within = set(words if kind in SUBSTANCES else words[span.start : span.end])
        turns += bool(within & GROUPS["turning"] or (kind in SUBSTANCES and within & GROUPS["lessening"]))
        if turns == 0 and not _REACHING_OUT.isdisjoint(words):
            return Way.AWAY
    if turns % 2 == 0:
        return way
    return Way.TOWARDS if way is Way.AWAY and kind is Kind.EATING else Way.AWAY


def _turns(found: Found, words: Sequence[str]) -> int:
    """Count the words like "not" and "stop" right before what was found."""
    turns, at = 0, found.span.start - 1
    while at >= 0 and (words[at] in GROUPS["turning"] or words[at] in _BRIDGE):
        turns += words[at] in GROUPS["turning"]
        at -= 1
    return turns


def _beneath(typed: tuple[str, ...], own: Reading, over: list[Reading]) -> Reading:
    """Read words under others: a dark goal darkens goodbyes and what leans on it, and no living."""
    goal = min((one for one in over if one.tier is not Tier.NONE), key=_strength, default=ORDINARY)
    if goal.kind is None or (
        own.kind is not None and own.kind is not Kind.CRISIS and own.kind.rank < goal.kind.rank
    ):
        return own
    if own.kind is Kind.CRISIS and own.tier is not Tier.UNSURE:
        return own
    if goal.kind is Kind.CRISIS:
        return _under_crisis(typed, own, goal)
    if own.kind is not None:
        return own
    if goal.kind is Kind.GRIEF:
        return goal if _BELONGINGS.are_in(typed) else ORDINARY
    return goal if _leans(typed) else ORDINARY


def _under_crisis(typed: tuple[str, ...], own: Reading, goal: Reading) -> Reading:
    if own.kind is Kind.CRISIS or _DARKENED.are_in(typed):
        return Reading(Kind.CRISIS, goal.tier, Way.TOWARDS)
    if own.kind is not None or not words_beneath.LIVING.isdisjoint(typed):
        return own
    return Reading(Kind.CRISIS, goal.tier if _leans(typed) else Tier.UNSURE, Way.TOWARDS)


def _leans(typed: Sequence[str]) -> bool:
    """Whether words say nothing without the goal over them: "One less", "Only till Friday"."""
    return all(word in words_beneath.LEANING or word == END or word.isdigit() for word in typed)
