"""What a merge brought: counted, for the one sentence that says so."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from smallsteps_tui.domain.entities import DayPage, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.merging.check_ins import word as united
from smallsteps_tui.domain.merging.restoring import reading


@dataclass(frozen=True, slots=True)
class Arrived:
    """How much is there now that was not, and how much is otherwise."""

    check_ins: int = 0
    goals: int = 0
    steps: int = 0
    shifts: int = 0
    changed: int = 0
    """Documents and days that were here, and hold something else now."""
    taken_back: int = 0
    """Check-ins that were taken back elsewhere."""
    deleted: int = 0
    """Goals, steps and shifts that were deleted elsewhere."""


def arrived(before: Journey, after: Journey) -> Arrived:
    """Count what has come to a journey since it was another."""
    mine, now = _check_ins(before), _check_ins(after)
    otherwise = {day for _, day in mine ^ now}
    shelves = [
        ({goal.id: goal for goal in before.ordered_goals}, {goal.id: goal for goal in after.ordered_goals}),
        (before.steps, after.steps),
        (before.shifts, after.shifts),
    ]
    goals, steps, shifts = (len(later.keys() - earlier.keys()) for earlier, later in shelves)
    return Arrived(
        len(now - mine),
        goals,
        steps,
        shifts,
        sum(_changed(*shelf) for shelf in shelves) + _changed_days(before, after, otherwise),
        len(mine - now),
        sum(len(earlier.keys() - later.keys()) for earlier, later in shelves),
    )


def _changed_days(before: Journey, after: Journey, counted: Collection[date]) -> int:
    """Count the days of which something else is said now, but for those counted already, and the weekdays of rest."""
    return (before.meta.rest_rhythms != after.meta.rest_rhythms) + sum(
        day not in counted
        and before.pages.get(day) != page
        and bool(page.check_ins or page.energy or page.rest or page.rests or page.words)
        for day, page in after.pages.items()
    )


def _check_ins(journey: Journey) -> set[tuple[int, date]]:
    return {
        (made.step_id, day)
        for day, page in journey.pages.items()
        for made in page.check_ins.values()
        if made.counts
    }


def _changed(before: Mapping[int, Any], after: Mapping[int, Any]) -> int:
    return sum(key in before and before[key] != one for key, one in after.items())


def holds_all(journey: Journey, theirs: Journey) -> bool:
    """Whether everything that another journey says holds in this one too, and nothing else was said since."""
    shelves = [
        (journey.goals, theirs.goals),
        (journey.steps, theirs.steps),
        (journey.shifts, theirs.shifts),
    ]
    return (
        journey.meta.rest_rhythms == theirs.meta.rest_rhythms
        and _check_ins(theirs) <= _check_ins(journey)
        and all(_holds_words(journey.page(day), page) for day, page in theirs.pages.items())
        and all(_reads(ours.get(id)) == _reads(one) for ours, other in shelves for id, one in other.items())
    )


def _holds_words(ours: DayPage, theirs: DayPage) -> bool:
    pairs = [(ours.energy, theirs.energy), (ours.rest, theirs.rest), (ours.focus, theirs.focus)]
    pairs += [(ours.rests.get(id), rest) for id, rest in theirs.rests.items()]
    return all(
        word is None or (held is not None and held.value == word.value) for held, word in pairs
    ) and all(
        id in ours.words and united(ours.words[id], word) == ours.words[id]
        for id, word in theirs.words.items()
    )


def _reads(one: Any) -> object:
    return reading(replace(one, foreign=False) if isinstance(one, Step) else one)
