"""Looking for evidence by its words, its sort and its goal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smallsteps_tui.domain import choosing
from smallsteps_tui.domain.entities import Energy, Step
from smallsteps_tui.domain.evidence import Evidence, EvidenceKind
from smallsteps_tui.domain.journey import Journey


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
    sort: Sort | None = None
    goal_id: int | None = None
    strand: str = ""
    """The line of then and now whose evidence it is, by its title."""
    step_ids: frozenset[int] = frozenset()
    """The steps which that line stands on."""


def found(journey: Journey, every: Sequence[Evidence], sought: Sought) -> list[bool] | None:
    """Tell of each piece of evidence whether it is what is looked for; None when all of it is."""
    if sought == Sought():
        return None
    wanted = sought.words.casefold().split()
    low = _low_days(journey, every) if sought.sort is Sort.LOW_DAYS else frozenset()
    return [_is_of(one, sought, low) and _says(one, wanted) for one in every]


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
    text = f"{one.text} {one.note}".casefold() if words else ""
    return all(word in text for word in words)


def steps_with(journey: Journey, words: str) -> list[Step]:
    """List the steps that have all these words somewhere, in the person's order; case does not matter."""
    wanted = words.casefold().split()
    if not wanted:
        return []
    found = []
    for goal in journey.ordered_goals:
        for step in journey.walk(goal.id):
            text = " ".join((step.title, *step.smaller, step.cue, step.pairing)).casefold()
            if all(word in text for word in wanted):
                found.append(step)
    return found
