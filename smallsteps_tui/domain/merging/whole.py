"""Merging two journeys: goals, steps, pages and all else, the later edit of a field winning."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from itertools import pairwise
from typing import Any, TypeVar

from smallsteps_tui.domain.days import LONG_AGO, after
from smallsteps_tui.domain.entities import (
    Asked,
    DayPage,
    Declared,
    Goal,
    GoalState,
    Meta,
    Shift,
    Step,
    Turn,
    Word,
)
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.merging.check_ins import by_key, canonical, check_in, word


def page(ours: DayPage, theirs: DayPage, base: DayPage | None = None) -> DayPage:
    """Unite two pages of a day.

    Args:
        ours: The page here.
        theirs: The page of the same day, elsewhere.
        base: As both knew it before, where that is known.
    """
    if ours == theirs:
        return ours
    before = base.check_ins if base is not None else {}
    check_ins = {**theirs.check_ins, **ours.check_ins}
    for step_id in ours.check_ins.keys() & theirs.check_ins.keys():
        check_ins[step_id] = check_in(ours.check_ins[step_id], theirs.check_ins[step_id], before.get(step_id))
    return DayPage(
        on=ours.on,
        energy=_said_last(ours.energy, theirs.energy),
        rest=_said_last(ours.rest, theirs.rest),
        focus=_said_last(ours.focus, theirs.focus),
        rests=_by_step(ours.rests, theirs.rests, _later),
        words=_by_step(ours.words, theirs.words, word),
        check_ins={step_id: check_ins[step_id] for step_id in sorted(check_ins)},
        unknown=by_key(ours.unknown, theirs.unknown),
    )


def _said_last(ours: Declared | None, theirs: Declared | None) -> Declared | None:
    return _later(ours, theirs) if ours is not None and theirs is not None else ours or theirs


Said = TypeVar("Said", Declared, Word)


def _later(ours: Said, theirs: Said) -> Said:
    return max(ours, theirs, key=lambda said: (said.at, canonical(said)))


def _by_step(
    ours: Mapping[int, Said], theirs: Mapping[int, Said], unite: Callable[[Said, Said], Said]
) -> dict[int, Said]:
    """Return what is said of each step on either page, in the order of their ids."""
    found = {**theirs, **ours, **{id: unite(ours[id], theirs[id]) for id in ours.keys() & theirs.keys()}}
    return {id: found[id] for id in sorted(found)}


Kept = TypeVar("Kept", Goal, Step, Shift, Asked, Meta)


def newer(ours: Kept, theirs: Kept, base: Kept | None = None) -> Kept:
    """Return the version that was edited last; histories are united, and no lap is taken back.

    Where it is known what both had before, each field is of whoever changed it, and
    only of one that both changed the later edit counts.

    Args:
        ours: The version here.
        theirs: The version elsewhere.
        base: The version that both come from, where that is known.
    """
    if ours == theirs:
        return ours
    last, other = (ours, theirs) if _rank(ours) >= _rank(theirs) else (theirs, ours)
    values = _changed(last, other, base) if base is not None else {}
    united = replace(last, **{**values, **_united(last, other)})
    if united.edited_at is not None and _plain(united) not in (_plain(last), _plain(other)):
        return replace(united, edited_at=after(united.edited_at))
    return united


def edited_at(one: Goal | Step | Shift | Asked | Meta) -> datetime:
    """Return when a document was edited last; one that does not say so, before all others."""
    return one.edited_at or LONG_AGO


def _rank(one: Any) -> tuple[datetime, str]:
    """Order two versions the same way on every machine; who has looked at a place is for each to know."""
    return edited_at(one), canonical(_plain(one))


def _plain(one: Any) -> Any:
    """Leave out of a version what is united anyway."""
    aside: dict[str, Any] = {"edited_at": None}
    if isinstance(one, Step | Goal):
        aside["states"] = ()
    if isinstance(one, Step):
        aside["foreign"] = False
    if isinstance(one, Goal):
        aside["lap"] = 1
    return replace(one, **aside)


def _changed(last: Any, other: Any, base: Any) -> dict[str, Any]:
    """Return the fields that only the version edited earlier has changed."""
    names = [field.name for field in fields(last) if field.name not in ("edited_at", "foreign")]
    return {name: getattr(other, name) for name in names if getattr(last, name) == getattr(base, name)}


def _united(last: Any, other: Any) -> dict[str, Any]:
    """Return what no edit displaces: everything that was said of a state, and the laps behind."""
    united: dict[str, Any] = {}
    if isinstance(last, Goal | Step):
        united["states"] = turns(last.states, other.states)
    if isinstance(last, Goal):
        united["lap"] = lap(last, other)
    return united


def lap(ours: Goal, theirs: Goal) -> int:
    """Return the lap of a goal that two machines said different things of.

    It is no earlier than either's, and a goal that was reached on one and stands
    otherwise since stands on a later one, so that no runner is moved back from the
    finish. Laps that were left by reaching are counted in the united history, all
    others by whoever has more of them: so the order of merging does not matter.
    """
    further = max(goal.lap - _times_left_again(goal.states) for goal in (ours, theirs))
    return further + _times_left_again((*ours.states, *theirs.states))


def _times_left_again(states: Sequence[Turn]) -> int:
    """Count how often a goal was reached, and later said to stand otherwise; what undo took back aside."""
    stood = [turn.state == GoalState.REACHED for turn in turns(states, ()) if turn.taken_back_at is None]
    return sum(was and not is_now for was, is_now in pairwise(stood))


def turns(ours: Sequence[Turn], theirs: Sequence[Turn]) -> tuple[Turn, ...]:
    """Unite two histories, in the order in which things were said."""
    said: dict[tuple[Any, ...], Turn] = {}
    for turn in (*ours, *theirs):
        key = turn.order
        known = said.get(key, turn)
        gone = [at for at in (known.taken_back_at, turn.taken_back_at) if at is not None]
        unknown = by_key(known.unknown, turn.unknown)
        said[key] = replace(turn, taken_back_at=max(gone, default=None), unknown=unknown)
    return tuple(said[key] for key in sorted(said))


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
    elsewhere: edited it, checked in on it, said a word about it, or has steps in it
    or under it.

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
    taken |= {id for one in pages.values() for id, said in one.words.items() if said.text}
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
    """Return all that either has, united where both have it."""
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
