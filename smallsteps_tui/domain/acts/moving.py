"""Acts on several steps at once: moved to another goal, kept for later, and a pasted list added in one change."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from smallsteps_tui.domain.acts.goals import without_words
from smallsteps_tui.domain.acts.order import last_place
from smallsteps_tui.domain.acts.steps import add_step, edit_step, put_down
from smallsteps_tui.domain.entities import (
    FOR_LATER,
    FOR_LATER_TITLE,
    DayPage,
    Declared,
    Goal,
    GoalState,
    Moment,
    Size,
    Step,
    StepState,
    Turn,
)
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.outline import OutlineLine, parents
from smallsteps_tui.domain.trouble import Trouble

FIRST_MOVED = 10
"""The number of the first id that a move makes; the acts that add one thing use those below."""


def keep_for_later(journey: Journey, title: str, moment: Moment, *, note: str = "") -> Change:
    """Keep a step for later; it is offered once it was moved to a goal.

    Raises:
        Trouble: The title is empty, or the title or the note too long.
    """
    goal = for_later(journey, moment)
    made = Change(put=(goal,)) if journey.later is None else Change()
    return made.and_then(add_step(journey.after(made), goal, title, moment, note=note))


def for_later(journey: Journey, moment: Moment) -> Goal:
    """Return what keeps the steps for later, newly made where nothing was kept yet."""
    return journey.later or Goal(id=FOR_LATER, title=FOR_LATER_TITLE, begun_on=moment.today, length=0)


def move_to_goal(journey: Journey, step: Step, goal: Goal, moment: Moment) -> Change:
    """Move an open step, and the open steps under it, to another goal.

    New steps are made there, since a step never changes its goal: so nothing behind moves,
    whatever two machines do. What has no check-ins is deleted here; what has some, or holds
    something that stays, is let go and says as which step it goes on. What is for later is made
    where nothing was kept for it yet.

    Raises:
        Trouble: It is in that goal already, isn't open, or the goal is let go.
    """
    _must_be_movable(journey, step, goal)
    all_under = (step, *journey.under(step))
    moved = [one for one in all_under if journey.is_open(one)]
    ids = {one.id: moment.fresh_id(FIRST_MOVED + number) for number, one in enumerate(moved)}
    staying = _staying(journey, all_under, ids)
    gone = [one for one in moved if one.id not in staying]
    there = (_moved(journey, one, goal, ids, staying, moment) for one in moved)
    left = (put_down(one, moment, to=ids[one.id]) for one in moved if one.id in staying)
    before = (put_down(prior, moment, to=ids[one.id]) for one in gone for prior in _going_on_as(journey, one))
    asked = (replace(a, about=ids[a.about]) for a in journey.asked.values() if a.about in ids)
    pages = _pages(journey, gone, ids, moment)
    made = (goal,) if goal.id not in journey.goals else ()
    return Change(put=(*made, *there, *left, *before, *asked, *pages), drop=tuple(gone))


def change_step(journey: Journey, step: Step, moment: Moment, **how: Any) -> Change:
    """Edit a step; with check-ins, one that becomes another kind goes on as a new step in its place.

    The old one is let go and says as which step it goes on, so that what was taken keeps the
    kind it was taken as, and nothing behind moves. What is open under it goes along.

    Args:
        journey: The facts so far.
        step: The step.
        moment: The moment of the act.
        how: What changes, as `edit_step` takes it.

    Raises:
        Trouble: As `edit_step` does.
    """
    change = edit_step(step, moment, **how)
    edited = next((one for one in change.put if isinstance(one, Step)), step)
    if edited.kind is step.kind or not journey.check_ins(step.id):
        return change
    ids = {step.id: moment.fresh_id(FIRST_MOVED)}
    state = StepState.LET_GO if step.state is StepState.LET_GO else StepState.OPEN
    there = replace(
        edited,
        id=ids[step.id],
        states=(Turn(moment.today, moment.at, state),),
        created_on=moment.today,
        created_at=moment.at,
        edited_at=None,
    )
    under = (one for one in journey.children(step.id) if journey.is_open(one))
    along = (replace(one, parent_id=there.id) for one in under)
    asked = (replace(one, about=there.id) for one in journey.asked.values() if one.about == step.id)
    pages = _pages(journey, (), ids, moment)
    return Change(put=(there, put_down(step, moment, to=there.id), *along, *asked, *pages))


def _must_be_movable(journey: Journey, step: Step, goal: Goal) -> None:
    if step.goal_id == goal.id:
        raise Trouble(f"“{step.title}” is already in “{goal.title}”. Choose another goal.")
    if goal.state is GoalState.LET_GO:
        raise Trouble(f"You've let “{goal.title}” go. Resume it first, or choose another goal.")
    if journey.is_done(step):
        raise Trouble(f"“{step.title}” is done, so it stays with its goal. Choose an open step.")
    if step.state is StepState.LET_GO:
        raise Trouble(f"You've let “{step.title}” go. Reopen it first, then move it.")


def _going_on_as(journey: Journey, step: Step) -> Iterator[Step]:
    """Yield the steps that go on as this one; where it is deleted, they go on as what it becomes."""
    for prior in map(journey.steps.__getitem__, journey.earlier_ids(step)):
        if prior.last_turn is not None and prior.last_turn.to == step.id:
            yield prior


def _staying(journey: Journey, all_under: Collection[Step], ids: Collection[int]) -> set[int]:
    """Find what stays: what isn't open, what has check-ins, and what holds any of these."""
    staying = {one.id for one in all_under if one.id not in ids or journey.check_ins(one.id)}
    return staying | {above.id for one in all_under if one.id in staying for above in journey.path(one)}


def _moved(
    journey: Journey, step: Step, goal: Goal, ids: Mapping[int, int], staying: set[int], moment: Moment
) -> Step:
    """Return the new step; one that goes on from a step that stays was added today."""
    parent = next((above.id for above in reversed(journey.path(step)) if above.id in ids), None)
    goes_on = step.id in staying
    return replace(
        step,
        id=ids[step.id],
        goal_id=goal.id,
        parent_id=ids[parent] if parent is not None else None,
        times=journey.times_left(step) or None,
        states=(Turn(moment.today, moment.at, StepState.OPEN),),
        created_on=moment.today if goes_on else step.created_on,
        created_at=moment.at if goes_on else step.created_at,
        place=step.place if parent is not None else last_place(journey.top_steps(goal.id)),
        edited_at=None,
    )


def _pages(
    journey: Journey, gone: Collection[Step], ids: Mapping[int, int], moment: Moment
) -> Iterator[DayPage]:
    """Yield the pages that change: what was said of deleted steps is said of the new ones, and today's choice too."""
    old = {one.id for one in gone}
    silent = {page.on: page for page in without_words(journey, gone)}
    for page in journey.pages.values():
        words = {ids[id]: word for id, word in page.words.items() if id in old and word.text}
        rests = {ids[id]: rest for id, rest in page.rests.items() if id in old}
        focus = page.focus
        if focus is not None and focus.value in ids and page.on >= moment.today:
            focus = Declared(ids[focus.value], moment.at)
        now = silent.get(page.on, page)
        now = replace(now, focus=focus, words={**now.words, **words}, rests={**now.rests, **rests})
        if now != page:
            yield now


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
            change = change.and_then(_done(journey.after(change), step_id, moment))
    return change


def _done(journey: Journey, step_id: int, moment: Moment) -> Change:
    from smallsteps_tui.domain.acts.checking_in import check_in  # only what was ticked off waits for it

    return check_in(journey, journey.steps[step_id], Size.DONE, moment)


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
