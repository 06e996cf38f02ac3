"""Two journeys, or three, made one: nothing that either holds is left out."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar

from smallsteps_tui.domain.entities import Asked, Goal, Shift, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.merging.kept import edited_at, newer
from smallsteps_tui.domain.merging.pages import page

K = TypeVar("K")
V = TypeVar("V")

Dropped = Mapping[tuple[type, int], datetime]
"""What was deleted, by its kind and id, with when it had been edited last as it was deleted."""


@dataclass(frozen=True, slots=True)
class Side:
    """A journey, and what was deleted from it."""

    journey: Journey
    dropped: Dropped = field(default_factory=dict)


def merged(ours: Side, theirs: Side, base: Side | None = None) -> Side:
    """Make one of two machines' journeys.

    Of each document the version that was edited last, of the days and histories
    all that either has. What was deleted stays so, unless somebody went on with it
    elsewhere: edited it, checked in on it, or has steps in it or under it.

    Args:
        ours: The journey here; it says what was looked at already.
        theirs: The same journey, elsewhere.
        base: As both knew it before, where that is known.
    """
    mine, other = ours.journey, theirs.journey
    before = base.journey if base is not None else Journey(mine.meta)
    dropped = _each(ours.dropped, theirs.dropped, {}, lambda one, two, _: max(one, two))
    pages = _each(mine.pages, other.pages, before.pages, page)
    goals = _each(mine.goals, other.goals, before.goals, newer)
    steps = _each(mine.steps, other.steps, before.steps, newer)
    taken = {id for one in pages.values() for id, made in one.check_ins.items() if made.counts}
    kept = {id for id, step in steps.items() if id in taken or _stays(Step, step, dropped)}
    held = kept | _above(steps, kept)
    steps = {id: step for id, step in steps.items() if id in held}
    lived_in = {step.goal_id for step in steps.values()}
    return Side(
        Journey(
            newer(mine.meta, other.meta, base.journey.meta if base is not None else None),
            {id: goal for id, goal in goals.items() if id in lived_in or _stays(Goal, goal, dropped)},
            _looked_at(steps, mine.steps),
            pages,
            _staying(Shift, _each(mine.shifts, other.shifts, before.shifts, newer), dropped),
            _staying(Asked, _each(mine.asked, other.asked, before.asked, newer), dropped),
        ),
        dropped,
    )


def _each(
    ours: Mapping[K, V], theirs: Mapping[K, V], base: Mapping[K, V], unite: Callable[[V, V, V | None], V]
) -> dict[K, V]:
    """Give all that either has, united where both have it."""
    return {
        key: unite(ours[key], theirs[key], base.get(key))
        if key in ours and key in theirs
        else (ours if key in ours else theirs)[key]
        for key in dict.fromkeys((*ours, *theirs))
    }


def _staying(kind: type, found: Mapping[int, Any], dropped: Dropped) -> dict[int, Any]:
    return {id: one for id, one in found.items() if _stays(kind, one, dropped)}


def _stays(kind: type, one: Any, dropped: Dropped) -> bool:
    """Whether a document was not deleted, or edited by somebody who did not know that."""
    seen = dropped.get((kind, one.id))
    return seen is None or edited_at(one) > seen


def _above(steps: Mapping[int, Step], kept: Collection[int]) -> set[int]:
    """Find the steps that those which stay hang under, at any height."""
    above: set[int] = set()
    for id in kept:
        at = steps[id].parent_id
        while at is not None and at in steps and at not in above:
            above.add(at)
            at = steps[at].parent_id
    return above


def _looked_at(steps: Mapping[int, Step], ours: Mapping[int, Step]) -> dict[int, Step]:
    """Mark the places that came with the others' steps, so that they are shown before they are opened."""

    def is_foreign(step: Step) -> bool:
        """A place that was here before is as it was looked at then; any other one is yet to be looked at."""
        known = ours.get(step.id)
        return known.foreign if known is not None and known.opens == step.opens else bool(step.opens)

    return {
        id: step if step.foreign is is_foreign(step) else replace(step, foreign=is_foreign(step))
        for id, step in steps.items()
    }
