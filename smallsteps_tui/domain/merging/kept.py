"""Two machines' versions of a goal, a step or another document: the one that was edited last."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import datetime
from itertools import pairwise
from typing import Any, TypeVar

from smallsteps_tui.domain.entities import Asked, Goal, GoalState, Meta, Shift, Step, Turn
from smallsteps_tui.domain.instants import LONG_AGO, after
from smallsteps_tui.domain.merging.canon import by_key, canonical

Kept = TypeVar("Kept", Goal, Step, Shift, Asked, Meta)


def newer(ours: Kept, theirs: Kept, base: Kept | None = None) -> Kept:
    """Give the version that was edited last; histories are united, and no lap is taken back.

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
    """Say when a document was edited last; one that does not say so, before all others."""
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
    """Give the fields that only the version edited earlier has changed."""
    names = [field.name for field in fields(last) if field.name not in ("edited_at", "foreign")]
    return {name: getattr(other, name) for name in names if getattr(last, name) == getattr(base, name)}


def _united(last: Any, other: Any) -> dict[str, Any]:
    """Give what no edit displaces: everything that was said of a state, and the laps behind."""
    united: dict[str, Any] = {}
    if isinstance(last, Goal | Step):
        united["states"] = turns(last.states, other.states)
    if isinstance(last, Goal):
        united["lap"] = lap(last, other)
    return united


def lap(ours: Goal, theirs: Goal) -> int:
    """Give the lap of a goal that two machines said different things of.

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
