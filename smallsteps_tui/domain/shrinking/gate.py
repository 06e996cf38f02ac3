"""The gate before the suggestions: what wants care goes past the engine, and all that comes out of it is looked at.

It holds whatever engine stands behind it. A reading goes in, and only what may stand
beside words of that reading comes out; where care has answers of its own, the engine is
not asked at all.
"""

from collections.abc import Iterable, Sequence
from functools import cache, partial

from smallsteps_tui.domain.care import answers
from smallsteps_tui.domain.care.kinds import ORDINARY, SUBSTANCES, Kind, Reading, Way
from smallsteps_tui.domain.care.limits import is_kept_in_full, may_suggest
from smallsteps_tui.domain.care.reading import read
from smallsteps_tui.domain.care.standing import strongest
from smallsteps_tui.domain.entities import READY_VERSION
from smallsteps_tui.domain.shrinking import suggesting
from smallsteps_tui.domain.shrinking.kinds import away_from_harm, grief, parsed
from smallsteps_tui.domain.shrinking.suggesting import Obstacle

_SAFE_FOR_ALL = answers.SAFE[2]
"""Three slow breaths: what is given where nothing else may be."""


def suggestions(
    title: str,
    *,
    reading: Reading | None = None,
    support: str = "",
    ladder: Sequence[str] = (),
    in_the_way: Obstacle | None = None,
    limit: int = 3,
) -> list[str]:
    """Suggest what could come in place of a step, the best first.

    Smaller versions of it by its own words; what care suggests where it wants care,
    whatever is in the way. Asked again, the next that is not on the ladder yet.

    Args:
        title: The step, in any words.
        reading: What it was read as, with all that is above it; its words alone are read
            where none is given.
        support: Who is with them, in the person's words; "" for nobody.
        ladder: The smaller versions there are, largest first.
        in_the_way: What is in the way, when they said so.
        limit: The most to give, at least 1.

    Returns:
        At most `limit` suggestions; none in a sure crisis, nor where the ladder has all.
    """
    reading = strongest([read(words) for words in (title, *ladder)]) if reading is None else reading
    if reading.is_put_away and reading.kind is Kind.CRISIS:
        reading = ORDINARY
    known = (title, *ladder)
    if reading.is_answered_by_care:
        of_task = _of_what_grief_asks(title, reading) or _of_what_leads_away(title, reading)
        return suggesting.fresh((*of_task, *answers.suggestions(reading, title)), known, limit)
    if answers.is_own(title):
        return suggesting.fresh(_after(title), known, limit)
    passed = suggesting.suggestions(
        title,
        support=_reachable(support, reading),
        ladder=ladder,
        in_the_way=in_the_way,
        limit=limit,
        may=partial(_may_suggest, reading, title),
    )
    if reading.kind is Kind.CRISIS:  # a way of keeping oneself alive
        return suggesting.fresh((*answers.SAFE, *passed), known, limit)
    if reading.kind is not None:
        return suggesting.fresh((*passed, *answers.SAFE), known, limit)
    is_enough = passed or ladder or suggesting.is_smallest(title)
    return passed if is_enough else suggesting.fresh(answers.SAFE, known, limit)


def beginnings(title: str, support: str = "", *, reading: Reading | None = None) -> list[str]:
    """Suggest where something large could begin, as first steps under it.

    Returns:
        Two to four first moves; what care suggests where it wants care, none in a sure crisis.
    """
    reading = read(title) if reading is None else reading
    if reading.is_put_away and reading.kind is Kind.CRISIS:
        reading = ORDINARY
    if reading.is_answered_by_care:
        return suggesting.fresh(answers.suggestions(reading, title), (title,), 4)
    lines = suggesting.beginnings(
        title, _reachable(support, reading), may=partial(_may_suggest, reading, title)
    )
    return lines if len(lines) > 1 else suggesting.fresh((*lines, *answers.SAFE), (title,), 3)


def additions(title: str, *, reading: Reading | None = None) -> list[str]:
    """Offer things to add when a title is about stopping something; what care suggests where it wants care."""
    reading = read(title) if reading is None else reading
    if reading.is_answered_by_care:
        return list(answers.suggestions(reading))
    added = suggesting.additions(title)
    lines = _passed(added, reading, title)
    return lines if len(lines) > 1 or not added else suggesting.fresh((*lines, *answers.SAFE), (title,), 3)


def could_be_smaller(title: str, *, reading: Reading | None = None) -> bool:
    """Whether a title's words hold something large; nothing that wants care, and no dose, meal or sleep, does."""
    reading = read(title) if reading is None else reading
    return reading.kind is None and not is_kept_in_full(title) and suggesting.could_be_smaller(title)


def ready(title: str, *, reading: Reading | None = None) -> str:
    """Return the smaller version that a low day is given when a step has none of its own.

    The smallest rung of its own kind; where none fits, one slow breath. What wants care has
    the first of its own suggestions; what is about stopping has an addition. Nobody is told
    to look at a drink, a blade or a box of pills, and as it stays on the card, nothing in it
    tells whoever looks over a shoulder that help is looked for.
    """
    reading = read(title) if reading is None else reading
    if reading.kind is Kind.SAFETY:
        return _SAFE_FOR_ALL
    if reading.kind is not None:
        return next(iter(answers.suggestions(reading)), _SAFE_FOR_ALL)
    if added := additions(title, reading=reading):
        return added[0]
    smallest = suggesting.smallest(title) or READY_VERSION
    return next(
        (line for line in (smallest, READY_VERSION) if _may_suggest(reading, title, line)), _SAFE_FOR_ALL
    )


def _passed(lines: Iterable[str], reading: Reading, title: str) -> list[str]:
    return [line for line in lines if _may_suggest(reading, title, line)]


def _may_suggest(reading: Reading, title: str, line: str) -> bool:
    """Whether care lets a line pass; of what is tender nobody is told to take a part, or what they need for it."""
    takes_it_up = " of it" in line or " for it" in line
    return may_suggest(reading, line, title) and not (takes_it_up and reading.kind is not None)


def _of_what_grief_asks(title: str, reading: Reading) -> tuple[str, ...]:
    """What comes before care's own where grief asks for a deed: ashes, clothes, an obituary, telling somebody.

    Only what was written for grief, or what says how to say something to somebody or to get
    somewhere: nobody is told to put her shirt in the machine.
    """
    if reading.kind is not Kind.GRIEF:
        return ()
    rungs, is_sure = suggesting.of_its_kind(title)
    is_task = suggesting.is_task(title)
    is_there = is_sure and suggesting.is_going(title)
    is_own = is_sure or not is_task
    own = [line for line in rungs[:1] if is_there or (is_own and line in _rungs_of(grief.KINDS))]
    if any(map(answers.is_own, rungs[:1])) or not (own or is_task):
        return ()
    return (*_passed((*own, *_said(rungs, title)), reading, title), answers.WITH_SOMEONE)[:1]


def _of_what_leads_away(title: str, reading: Reading) -> tuple[str, ...]:
    """What comes before care's own where a title keeps away from a bet, a drink or a fight with food.

    Only what was written for it, the first move of shutting a site out, of scales put away, or what
    says how to say something to somebody.
    """
    if reading.way is not Way.AWAY or reading.kind not in (Kind.EATING, *SUBSTANCES):
        return ()
    rungs, _ = suggesting.of_its_kind(title)
    own = [line for line in rungs[:1] if line in _rungs_of(away_from_harm.KINDS)]
    return tuple(_passed((*own, *_said(rungs, title)), reading, title))[:1]


def _said(rungs: tuple[str, ...], title: str) -> list[str]:
    """The rungs that say how to say it, where a title is about saying something to somebody."""
    return [line for line in rungs if line.startswith("Say")] if suggesting.is_saying(title) else []


@cache
def _rungs_of(kinds: str) -> frozenset[str]:
    """Return the rungs that were written for one field: for what a death leaves to do, or to keep away from harm."""
    return frozenset(rung for kind in parsed(kinds) for rung in kind.rungs)


def _reachable(support: str, reading: Reading) -> str:
    """Who may be named in a suggestion: nobody where they could be who does the harm."""
    return support if reading.kind is None else ""


def _after(title: str) -> tuple[str, ...]:
    """What follows a suggestion of care's own: the safe ones, or those below it, so that none comes round."""
    own = " ".join(title.split()).casefold()
    return next(
        (answers.SAFE[at + 1 :] for at, line in enumerate(answers.SAFE) if line.casefold() == own),
        answers.SAFE,
    )
