"""Moving goals and steps: before or after others, and under another step."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.domain.journey import Change, Journey

Placed = TypeVar("Placed", Goal, Step)

CLOSEST = 1e-6
"""How near two places may come before all siblings are numbered afresh."""


def last_place(siblings: Sequence[Goal] | Sequence[Step]) -> float:
    """Return a place after all siblings."""
    return max((sibling.place for sibling in siblings), default=0.0) + 1.0


def between(siblings: Sequence[Placed], moved: Placed, by: int) -> tuple[Placed, ...]:
    """Return those whose place changes when one moves by so many places; none at an end."""
    here = next(index for index, sibling in enumerate(siblings) if sibling.id == moved.id)
    there = min(max(here + by, 0), len(siblings) - 1)
    if there == here:
        return ()
    others = [sibling for sibling in siblings if sibling.id != moved.id]
    return put_at(others, moved, there)


def put_at(others: Sequence[Placed], moved: Placed, index: int) -> tuple[Placed, ...]:
    """Return those whose place changes when one is put at an index among the others.

    Where no number fits between its neighbours, all are numbered anew.
    """
    before = others[index - 1].place if index > 0 else None
    after = others[index].place if index < len(others) else None
    place = _place_between(before, after)
    if place is not None:
        return (replace(moved, place=place),)
    ordered = list(others)
    ordered.insert(index, moved)
    numbered = enumerate(ordered, start=1)
    return tuple(_at(one, float(number)) for number, one in numbered if one is moved or one.place != number)


def _at(one: Placed, place: float) -> Placed:
    return replace(one, place=place)


def _place_between(before: float | None, after: float | None) -> float | None:
    """Return a number that is clearly after one place and before another; None when none fits."""
    if before is None:
        before = (after or 0.0) - 2.0
    if after is None:
        after = before + 2.0
    place = (before + after) / 2
    return place if place - before > CLOSEST / 2 and after - place > CLOSEST / 2 else None


def _siblings(journey: Journey, step: Step) -> list[Step]:
    parent = journey.parent(step)
    return journey.top_steps(step.goal_id) if parent is None else journey.children(parent.id)


def move_step(journey: Journey, step: Step, by: int) -> Change:
    """Move a step up (-1) or down (1) among its siblings; at an end it stays."""
    return Change(put=between(_siblings(journey, step), step, by))


def put_below(journey: Journey, step: Step, above_id: int) -> Change:
    """Put a step right below one of its siblings; where that is none, or gone, it stays."""
    others = [one for one in _siblings(journey, step) if one.id != step.id]
    here = next((index for index, one in enumerate(others) if one.id == above_id), None)
    return Change(put=put_at(others, step, here + 1)) if here is not None else Change()


def indent(journey: Journey, step: Step) -> Change:
    """Hang a step under the sibling above it; the first one stays where it is."""
    siblings = _siblings(journey, step)
    here = next(index for index, sibling in enumerate(siblings) if sibling.id == step.id)
    if here == 0:
        return Change()
    above = siblings[here - 1]
    return Change(put=(replace(step, parent_id=above.id, place=last_place(journey.children(above.id))),))


def outdent(journey: Journey, step: Step) -> Change:
    """Move a step out from under its parent, to right after it; a top one stays."""
    parent = journey.parent(step)
    if parent is None:
        return Change()
    out = replace(step, parent_id=parent.parent_id)
    aunts = _siblings(journey, parent)
    here = next(index for index, aunt in enumerate(aunts) if aunt.id == parent.id)
    return Change(put=put_at(aunts, out, here + 1))
