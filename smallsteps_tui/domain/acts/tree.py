"""Acts on the order and depth of steps; a step stays in its goal."""

from dataclasses import replace

from smallsteps_tui.domain.acts.places import between, last_place, put_at
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Change, Journey


def _siblings(journey: Journey, step: Step) -> list[Step]:
    parent = journey.parent(step)
    return journey.top_steps(step.goal_id) if parent is None else journey.children(parent.id)


def move_step(journey: Journey, step: Step, by: int) -> Change:
    """Move a step up (-1) or down (1) among its siblings; at an end it stays."""
    return Change(put=between(_siblings(journey, step), step, by))


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
