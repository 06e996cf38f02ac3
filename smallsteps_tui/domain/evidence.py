"""Evidence: everything done and noticed, newest first, and looking for it by its words, date, sort and goal.

A truth is one line of it, as it stands beside a heavy thought.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto
from itertools import chain
from operator import attrgetter, itemgetter
from typing import NamedTuple

from smallsteps_tui.domain import choosing, course
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.cleaning import folded
from smallsteps_tui.domain.day_words import named
from smallsteps_tui.domain.entities import CheckIn, Energy, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.veiling import veil


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    CHECK_IN = "check-in"
    SHIFT = "shift"
    BANNER = "banner"
    WORD = "word"
    """Something written about a step on a day without a check-in; it is no deed."""


class Evidence(NamedTuple):
    """Something done or noticed, on a day; a tuple, as ten years have forty thousand of them."""

    on: date
    kind: EvidenceKind
    text: str
    goal_id: int | None = None
    step_id: int | None = None
    size: Size | None = None
    note: str = ""
    id: int | None = None
    """The shift's id, for a shift."""
    amount: float | None = None
    """How much of a step it was, in the step's unit."""
    lap: int | None = None
    """The lap that is behind, for the banner of one."""


MUCH = 2_000
"""From how many check-ins on, of goals that weren't read yet, reading them takes so long that it is felt."""

SHEET = 300
"""How many check-ins, and all else of their days, fill a screen in the meantime."""


def of(journey: Journey, goal_id: int | None = None, since: date = date.min) -> list[Evidence]:
    """List everything done and noticed, newest first, of one goal or of all.

    Of a day, the banners passed stand first, then the shifts, then the check-ins, and words about
    steps that were not taken last. What lies before a day may be left out.
    """
    return list(journey.kept(("evidence", goal_id, since), lambda: _everything(journey, goal_id, since)))


def deeds(journey: Journey, goal_id: int) -> Sequence[Evidence]:
    """List the check-ins of a goal and the banners passed, as `of` does; no shift is read for it."""
    kinds = (_check_ins, _banners)
    return journey.kept(
        ("deeds", goal_id),
        lambda: tuple(_newest_first(*(kind(journey, goal_id, date.min) for kind in kinds))),
    )


def sheet_since(journey: Journey) -> date:
    """Return from which day on evidence is read at once; the first there is, unless all of it would take long."""
    key = "evidence", standing.put_away(journey)
    if sum(journey.behind(id) for id in journey.goals if not journey.is_known(id, key)) < MUCH:
        return date.min
    so_far = 0
    for day, many in reversed([*journey.steps_by_day.items()]):
        so_far += many
        if so_far >= SHEET:
            return day
    return date.min


def _everything(journey: Journey, goal_id: int | None, since: date) -> Sequence[Evidence]:
    kinds = (_words, _check_ins, _shifts, _banners)
    return tuple(_newest_first(*(kind(journey, goal_id, since) for kind in kinds)))


def _newest_first(*kinds: Iterable[Evidence]) -> list[Evidence]:
    """Join kinds of evidence, each in the order in which it came about."""
    found = [one for kind in reversed(kinds) for one in reversed(list(kind))]
    return sorted(found, key=attrgetter("on"), reverse=True)


def _check_ins(journey: Journey, goal_id: int | None, since: date) -> list[Evidence]:
    if goal_id is not None:
        return [one for _, _, one in of_goal(journey, goal_id) if one.on >= since]
    if since > date.min:
        by_day = journey.check_ins_by_day
        made = chain.from_iterable(by_day[day] for day in by_day if day >= since)
        return [one for _, _, one in _dated(journey, made)]
    steps = [journey.steps.get(id) for id in journey.taken_ids]
    of_goals = (
        of_goal(journey, id) for id in dict.fromkeys(step.goal_id for step in steps if step is not None)
    )
    gone = (journey.check_ins(id) for id in journey.taken_ids if id not in journey.steps)
    every = [*chain.from_iterable(of_goals), *chain.from_iterable(_dated(journey, made) for made in gone)]
    every.sort(key=itemgetter(1))
    every.sort(key=itemgetter(0))
    return [one for _, _, one in every]


def of_goal(journey: Journey, goal_id: int) -> Sequence[tuple[date, datetime, Evidence]]:
    """List the check-ins of a goal, in the order in which they came about, each with its day and when that was.

    It stays known through changes to other goals, so that after a step not all of ten years are read again.
    """
    key = "evidence", standing.put_away(journey)
    return journey.kept_of(goal_id, key, lambda: tuple(_dated(journey, journey.goal_check_ins(goal_id))))


def _dated(journey: Journey, made: Iterable[CheckIn]) -> Iterator[tuple[date, datetime, Evidence]]:
    """Yield check-ins as evidence; whether amounts are told is asked once for each step."""
    tells: dict[int, bool] = {}
    for one in made:
        id = one.step_id
        step = journey.steps.get(id)
        if id not in tells:
            tells[id] = step is None or standing.tells_amounts(journey, step)
        text = one.version or (step.title if step is not None else "")
        yield (
            one.on,
            one.first_at,
            Evidence(
                one.on,
                EvidenceKind.CHECK_IN,
                text,
                step.goal_id if step is not None else None,
                id,
                one.size,
                one.note,
                amount=one.amount if tells[id] else None,
            ),
        )


def _words(journey: Journey, goal_id: int | None, since: date) -> Iterator[Evidence]:
    """Yield the words of days, except for those about steps towards harm."""
    days = {day for day in journey.days_said("words") if day >= since}
    for page in (journey.pages[day] for day in journey.pages if day in days):
        for step_id, word in sorted(page.words.items(), key=lambda one: one[1].at):
            step = journey.steps.get(step_id)
            is_of_it = step is not None and goal_id in (None, step.goal_id) and bool(word.text)
            if step is not None and is_of_it and not standing.of_step(journey, step).is_uncounted:
                yield Evidence(page.on, EvidenceKind.WORD, step.title, step.goal_id, step_id, note=word.text)


def _shifts(journey: Journey, goal_id: int | None, since: date) -> Iterator[Evidence]:
    days = [day for day in journey.shifts_by_day if day >= since]
    key = "evidence", since
    noticed = journey.kept_of_shifts(
        key, lambda: tuple(sorted(journey.noticed_on(*days), key=attrgetter("at")))
    )
    for shift in noticed:
        if goal_id is None or shift.goal_id == goal_id:
            yield Evidence(shift.on, EvidenceKind.SHIFT, shift.text, shift.goal_id, id=shift.id)


def _banners(journey: Journey, goal_id: int | None, since: date) -> Iterator[Evidence]:
    for goal in journey.ordered_goals:
        if goal_id is None or goal.id == goal_id:
            for banner in course.banners(journey, goal):
                if banner.on is not None and banner.on >= since:
                    lap = banner.lap if banner.kind is course.BannerKind.LAP else None
                    yield Evidence(
                        banner.on, EvidenceKind.BANNER, banner.title, goal.id, banner.step_id, lap=lap
                    )


class Sort(StrEnum):
    """Which sort of evidence."""

    STEPS = "steps"
    SHIFTS = "shifts"
    BANNERS = "banners"
    LOW_DAYS = "low days"
    """What was done on low days."""
    NOTES = "notes"
    """Check-ins that a note was written to."""


OF_KIND = {
    Sort.STEPS: EvidenceKind.CHECK_IN,
    Sort.SHIFTS: EvidenceKind.SHIFT,
    Sort.BANNERS: EvidenceKind.BANNER,
}


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for; everything when all of it is empty."""

    words: str = ""
    """Words that are all in it, in any order; or a date that it is of, as far as it is said."""
    sort: Sort | None = None
    goal_id: int | None = None
    strand: str = ""
    """The line of then and now whose evidence it is, by its title."""
    step_ids: frozenset[int] = frozenset()
    """The steps which that line stands on."""


def found(journey: Journey, every: Sequence[Evidence], sought: Sought) -> list[bool] | None:
    """Return for each piece of evidence whether it is what is looked for; None when all of it is."""
    if sought == Sought():
        return None
    wanted, on = folded(sought.words).split(), named(sought.words)
    low = _low_days(journey, every) if sought.sort is Sort.LOW_DAYS else frozenset()
    return [
        _is_of(one, sought, low) and (_says(one, wanted) or (on is not None and on.fits(one.on)))
        for one in every
    ]


def _low_days(journey: Journey, every: Sequence[Evidence]) -> frozenset[date]:
    """Find the low days among those that evidence is from."""
    return frozenset(day for day in {one.on for one in every} if choosing.energy(journey, day) is Energy.LOW)


def _is_of(one: Evidence, sought: Sought, low: frozenset[date]) -> bool:
    """Whether a piece of evidence is of the goal, of the line of then and now, and of the sort looked for."""
    if sought.goal_id is not None and one.goal_id != sought.goal_id:
        return False
    if sought.step_ids and one.step_id not in sought.step_ids:
        return False
    match sought.sort:
        case None:
            return True
        case Sort.NOTES:
            return bool(one.note)
        case Sort.LOW_DAYS:
            return one.kind is EvidenceKind.CHECK_IN and one.on in low
        case _:
            return one.kind is OF_KIND[sought.sort]


def _says(one: Evidence, words: Sequence[str]) -> bool:
    """Whether all words looked for are somewhere in a piece of evidence, in whatever order."""
    text = folded(f"{one.text} {one.note}") if words else ""
    return all(word in text for word in words)


def steps_with(journey: Journey, words: str) -> list[Step]:
    """List the steps in whose title, smaller versions, cue or pairing all of some words occur; none for "".

    They are in the person's order, those for later last. Case and accents do not matter.
    """
    wanted = folded(words).split()
    if not wanted:
        return []
    found = []
    for goal in (*journey.ordered_goals, *filter(None, (journey.later,))):
        for step in journey.walk(goal.id):
            text = folded(" ".join((step.title, *step.smaller, step.cue, step.pairing)))
            if all(word in text for word in wanted):
                found.append(step)
    return found


# One line of it beside a heavy thought


class Weight(StrEnum):
    """The themes of a heavy thought."""

    FINISHING = auto()
    PACE = auto()
    STARTING = auto()
    STRENGTH = auto()
    COMPANY = auto()
    MEANING = auto()
    SIZE = auto()
    SETBACK = auto()
    WORTH = auto()
    """Shame, and feeling worthless."""


@dataclass(frozen=True, slots=True)
class Truth:
    """One line of the person's own evidence."""

    text: str
    sign: EvidenceKind
    """The kind of evidence: a check-in, a shift or a banner."""
    beside: tuple[Weight, ...]
    """The themes that it speaks to, strongest first."""
    kind: str
    """Its kind; truths of one kind say the same sort of thing."""
    on: date | None = None
    """When it was; None for totals."""
    own: tuple[str, ...] = ()
    """The person's own words in it."""
    goal_id: int | None = None
    """The goal it is about, if it is about one."""

    def veiled(self) -> str:
        """Return the line with the person's own words as dots."""
        text = self.text
        for words in sorted(self.own, key=len, reverse=True):
            text = text.replace(words, veil(words))
        return text
