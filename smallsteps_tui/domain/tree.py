"""The tree of steps."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from smallsteps_tui.domain.entities import Step


def parents(steps: Mapping[int, Step]) -> dict[int, int]:
    """Return what each step hangs under, by id; those at the top are left out.

    A parent that is gone or lies in another goal does not swallow its steps: they
    stand at the top. Of steps that hang in a circle, which two merged files can
    make, the one with the smallest id stands at the top.
    """
    hung = {step.id: step.parent_id for step in steps.values() if step.parent_id is not None}
    hung = {id: above for id, above in hung.items() if _is_there(steps, id, above)}
    for circle in _circles(hung):
        del hung[min(circle)]
    return hung


def _is_there(steps: Mapping[int, Step], id: int, above: int) -> bool:
    return above in steps and steps[above].goal_id == steps[id].goal_id


def _circles(hung: Mapping[int, int]) -> Iterable[list[int]]:
    """The circles among what hangs under what; each step is looked at once."""
    found: list[list[int]] = []
    seen: set[int] = set()
    for start in hung:
        trail: dict[int, None] = {}
        at = start
        while at in hung and at not in seen and at not in trail:
            trail[at] = None
            at = hung[at]
        if at in trail:
            ids = list(trail)
            found.append(ids[ids.index(at) :])
        seen.update(trail)
    return found


OF_STEPS = ("_parents", "_ordered_steps", "_top_steps", "_children", "_moved_from")
"""What hangs on the steps alone, and so stays as it is as long as no step changes."""


class Hanging:
    """Steps in the person's order, each under the step it hangs under; and which go on as another."""

    steps: Mapping[int, Step]

    @cached_property
    def _parents(self) -> dict[int, int]:
        return parents(self.steps)

    @cached_property
    def _ordered_steps(self) -> list[Step]:
        return sorted(self.steps.values(), key=lambda step: (step.place, step.id))

    @cached_property
    def _top_steps(self) -> dict[int, list[Step]]:
        """The steps that hang under no other, by goal."""
        tops: dict[int, list[Step]] = defaultdict(list)
        for step in self._ordered_steps:
            if step.id not in self._parents:
                tops[step.goal_id].append(step)
        return tops

    @cached_property
    def _children(self) -> dict[int, list[Step]]:
        """Steps by the id of the step they hang under."""
        children: dict[int, list[Step]] = defaultdict(list)
        for step in self._ordered_steps:
            if step.id in self._parents:
                children[self._parents[step.id]].append(step)
        return children

    def top_steps(self, goal_id: int) -> list[Step]:
        """The steps of a goal that hang under no other."""
        return self._top_steps.get(goal_id, [])

    def children(self, step_id: int) -> list[Step]:
        """The steps right under a step."""
        return self._children.get(step_id, [])

    def parent(self, step: Step) -> Step | None:
        """The step it hangs under, if any."""
        parent_id = self._parents.get(step.id)
        return None if parent_id is None else self.steps[parent_id]

    def path(self, step: Step) -> list[Step]:
        """The steps above it, outermost first."""
        above: list[Step] = []
        parent = self.parent(step)
        while parent is not None:
            above.append(parent)
            parent = self.parent(parent)
        return above[::-1]

    def under(self, step: Step) -> Iterator[Step]:
        """All steps under a step, at any depth, in the person's order."""
        return self._down(self.children(step.id))

    def walk(self, goal_id: int) -> Iterator[Step]:
        """All steps of a goal, each before those under it, in the person's order."""
        return self._down(self.top_steps(goal_id))

    def _down(self, steps: list[Step]) -> Iterator[Step]:
        waiting, children = steps[::-1], self._children
        while waiting:
            step = waiting.pop()
            yield step
            if below := children.get(step.id):
                waiting += below[::-1]

    # Steps that moved

    @cached_property
    def _moved_from(self) -> Mapping[int, Sequence[int]]:
        """The steps that go on as another, by the id of that one."""
        found: dict[int, list[int]] = {}
        for step in self.steps.values():
            for there in step.goes_on_as:
                found.setdefault(there, []).append(step.id)
        return found

    def goes_on_as(self, step: Step) -> Step | None:
        """The step as which one that was let go goes on, in another goal or as another kind, if there is one."""
        turn = step.last_turn
        return self.steps.get(turn.to) if turn is not None and turn.to is not None else None

    def earlier_ids(self, step: Step) -> tuple[int, ...]:
        """The ids of a step and of those it goes on from, in other goals or as another kind; its own first."""
        if step.id not in self._moved_from:
            return (step.id,)
        found = {step.id: None}
        waiting = [step.id]
        while waiting:
            fresh = [id for id in self._moved_from.get(waiting.pop(), ()) if id not in found]
            found |= dict.fromkeys(fresh)
            waiting += fresh
        return tuple(found)
