"""Acts on a pasted list: all its lines become steps in one change."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from smallsteps_tui.domain.acts.checking_in import check_in
from smallsteps_tui.domain.acts.order import last_place
from smallsteps_tui.domain.acts.steps import add_step
from smallsteps_tui.domain.entities import Goal, Moment, Size, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.outline import OutlineLine, parents


def add_outline(
    journey: Journey,
    goal: Goal,
    lines: Sequence[OutlineLine],
    moment: Moment,
    *,
    under: Step | None = None,
    after: Step | None = None,
    here: Mapping[int, Step] | None = None,
) -> Change:
    """Add the lines of a list as steps; those that were ticked off are done today.

    Args:
        journey: The facts, with the goal.
        goal: Whose steps they become.
        lines: The lines, in order, with their notes.
        moment: The moment of the act.
        under: The step that the top ones hang under.
        after: The sibling that the top ones are put below; at the end without one.
        here: The steps that are there already, by line: nothing is added for these, and what
            hangs under such a line hangs under the step.

    Raises:
        Trouble: A title or a note will not do.
    """
    here = here or {}
    ids = {at: here[at].id if at in here else _nth(moment, at).fresh_id(1) for at in range(len(lines))}
    added: list[Step] = []
    for at, (line, parent) in enumerate(zip(lines, parents([line.depth for line in lines]), strict=True)):
        if at in here:
            continue
        typed = line.step
        (step,) = add_step(
            journey,
            goal,
            typed.title,
            _nth(moment, at),
            rhythm=typed.rhythm,
            cue=typed.cue,
            note=line.note,
        ).put
        assert isinstance(step, Step)
        above = under.id if under is not None else None
        added.append(replace(step, parent_id=ids[parent] if parent is not None else above))
    change = Change(put=tuple(_placed(journey, goal, added, under, after)))
    for line, step_id in zip(lines, ids.values(), strict=True):
        if line.is_done:
            after_it = journey.after(change)
            change = change.and_then(check_in(after_it, after_it.steps[step_id], Size.DONE, moment))
    return change


def _nth(moment: Moment, at: int) -> Moment:
    """Return the same moment, with another fresh id."""
    return replace(moment, seed=moment.seed + at * 7_919_000_081)


def _placed(
    journey: Journey, goal: Goal, added: Sequence[Step], under: Step | None, after: Step | None
) -> list[Step]:
    """Give steps their places, in order, and their new siblings other ones where there is no room between."""
    places: dict[int | None, float] = {}
    top = under.id if under is not None else None

    def beside(parent_id: int | None) -> list[Step]:
        """List what hangs there already."""
        return journey.top_steps(goal.id) if parent_id is None else journey.children(parent_id)

    siblings = beside(top)
    between = next((at for at, one in enumerate(siblings) if after is not None and one.id == after.id), None)
    among = [] if between is None else [one for one in added if one.parent_id == top]
    placed: list[Step] = []
    for step in added:
        if step in among:
            continue
        last = last_place(beside(step.parent_id)) - 1.0
        places[step.parent_id] = places.get(step.parent_id, last) + 1.0
        placed.append(replace(step, place=places[step.parent_id]))
    if between is not None:
        ordered = [*siblings[: between + 1], *among, *siblings[between + 1 :]]
        new = {one.id for one in among}
        placed += [
            replace(one, place=float(place))
            for place, one in enumerate(ordered, start=1)
            if one.id in new or one.place != place
        ]
    return placed
