"""What is looked for among the evidence: words, a goal, a sort of it, what one line stands on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smallsteps_tui.domain import choosing
from smallsteps_tui.domain.entities import Energy
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
    low: dict[date, bool] = {}

    def is_low(day: date) -> bool:
        if day not in low:
            low[day] = choosing.energy(journey, day) is Energy.LOW
        return low[day]

    def fits(one: Evidence) -> bool:
        if sought.goal_id is not None and one.goal_id != sought.goal_id:
            return False
        if sought.step_ids and one.step_id not in sought.step_ids:
            return False
        if sought.sort is Sort.NOTES and not one.note:
            return False
        if sought.sort is Sort.LOW_DAYS and not (one.kind is EvidenceKind.CHECK_IN and is_low(one.on)):
            return False
        if sought.sort in OF_KIND and one.kind is not OF_KIND[sought.sort]:
            return False
        text = f"{one.text} {one.note}".casefold() if wanted else ""
        return all(word in text for word in wanted)

    return [fits(one) for one in every]
