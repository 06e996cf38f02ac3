"""Carrying a change over to what somebody else wrote meanwhile, so that nothing anyone did is lost."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, TypeVar

from smallsteps_tui.domain.days import after
from smallsteps_tui.domain.entities import (
    NOTE_LENGTH,
    CheckIn,
    DayPage,
    Entity,
    Goal,
    Mark,
    RuleFrom,
    Size,
    Step,
    Turn,
    Word,
)
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.merging import check_ins as made
from smallsteps_tui.domain.merging import whole
from smallsteps_tui.domain.merging.check_ins import reworded, word

K = TypeVar("K")
V = TypeVar("V")


def rebase(change: Change, base: Journey, onto: Journey) -> Change:
    """Carry a change over from the journey it was made from to another one.

    What the change alters against its base is altered; all else is as the others
    left it. What they dropped and we changed is put again; what they changed and
    we drop stays.

    Args:
        change: The change, made from `base`.
        base: The journey its maker saw.
        onto: The journey as others left it.

    Returns:
        The change to carry out on `onto`.
    """
    put = tuple(_put(entity, base.find(entity), onto.find(entity)) for entity in change.put)
    revived = _revived(change, base, onto)
    return Change(revived + put, _drops(change, base, onto), change.erases, change.for_good)


def _put(ours: Entity, base: Entity | None, theirs: Entity | None) -> Entity:
    if theirs is None or theirs == base:
        return ours
    if isinstance(ours, DayPage) and isinstance(theirs, DayPage):
        return _page(ours, base if isinstance(base, DayPage) else DayPage(on=ours.on), theirs)
    return ours if base is None else _fields(ours, base, theirs)


def _fields(ours: Entity, base: Any, theirs: Any) -> Entity:
    """Take each field from whoever changed it, ours before theirs; histories, laps and ladders are united."""
    values = {}
    for field in fields(ours):
        three = (getattr(ours, field.name), getattr(base, field.name), getattr(theirs, field.name))
        values[field.name] = _UNITED.get(field.name, _changed)(*three)
    if isinstance(ours, Goal) and (ours.lap, ours.states) != (base.lap, base.states):
        values["lap"] = whole.lap(ours, theirs)
    return replace(ours, **values)


def _changed(ours: V, base: V, theirs: V) -> V:
    """Return ours where we changed it, else theirs."""
    return theirs if ours == base else ours


def _by_key(ours: Mapping[K, V], base: Mapping[K, V], theirs: Mapping[K, V]) -> dict[K, V]:
    """Take each key from whoever changed it."""
    united = {}
    for key in dict.fromkeys((*theirs, *ours)):
        source = theirs if ours.get(key) == base.get(key) else ours
        if key in source:
            united[key] = source[key]
    return united


def _turns(ours: Sequence[Turn], base: Sequence[Turn], theirs: Sequence[Turn]) -> tuple[Turn, ...]:
    """Unite two histories, in the order in which things were said; of one second ours was said last."""
    return whole.turns([turn if turn in base else _said_last(turn, theirs) for turn in ours], theirs)


def _said_last(turn: Turn, theirs: Sequence[Turn]) -> Turn:
    """Return our turn, later than theirs of the same second: clocks tell no finer, and ours is written last."""
    second = turn.at.replace(microsecond=0)
    there = [one.at for one in theirs if one.at.replace(microsecond=0) == second and one.at >= turn.at]
    return replace(turn, at=after(max(there))) if there and turn not in theirs else turn


def _ladder(ours: Sequence[str], base: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """Return our ladder without the rungs they took off, and with those they added.

    Each added rung stands beneath the one it was added to.
    """
    if ours == base:
        return tuple(theirs)
    united = [rung for rung in ours if rung not in base or rung in theirs]
    for number, rung in enumerate(theirs):
        if rung in base or rung in united:
            continue
        above = theirs[number - 1] if number else None
        united.insert(
            united.index(above) + 1 if above in united else (0 if above is None else len(united)), rung
        )
    return tuple(united)


def _rules(
    ours: Sequence[RuleFrom], base: Sequence[RuleFrom], theirs: Sequence[RuleFrom]
) -> tuple[RuleFrom, ...]:
    """Unite rhythms by the day they start on."""
    united = _by_key(*({rule.start_on: rule for rule in rules} for rules in (ours, base, theirs)))
    return tuple(united[day] for day in sorted(united))


_UNITED: Mapping[str, Callable[[Any, Any, Any], Any]] = {
    "states": _turns,
    "smaller": _ladder,
    "pairings": _ladder,
    "rhythms": _rules,
    "rest_rhythms": _rules,
    "unknown": _by_key,
}


# Days


def _page(ours: DayPage, base: DayPage, theirs: DayPage) -> DayPage:
    check_ins = _by_key(ours.check_ins, base.check_ins, theirs.check_ins)
    for step_id in ours.check_ins.keys() & theirs.check_ins.keys():
        three = (ours.check_ins[step_id], base.check_ins.get(step_id), theirs.check_ins[step_id])
        check_ins[step_id] = _check_in(*three)
    return DayPage(
        on=ours.on,
        energy=_changed(ours.energy, base.energy, theirs.energy),
        rest=_changed(ours.rest, base.rest, theirs.rest),
        focus=_changed(ours.focus, base.focus, theirs.focus),
        rests=_by_key(ours.rests, base.rests, theirs.rests),
        words=_words(ours.words, base.words, theirs.words),
        check_ins=check_ins,
        unknown=_by_key(ours.unknown, base.unknown, theirs.unknown),
    )


Words = Mapping[int, Word]


def _words(ours: Words, base: Words, theirs: Words) -> Words:
    """Take the word about each step from whoever changed it; where both did, what both wrote."""
    united = _by_key(ours, base, theirs)
    for id in ours.keys() & theirs.keys():
        before = base.get(id, Word("", theirs[id].at))
        if ours[id] != before and theirs[id] != before:
            text = _note(ours[id].text, before.text, theirs[id].text)
            united[id] = reworded(word(ours[id], theirs[id]), text, ours[id].at)
    return united


def _check_in(ours: CheckIn, base: CheckIn | None, theirs: CheckIn) -> CheckIn:
    """Unite a check-in size by size; what either made while the other looked away stands."""
    if ours == base:
        return theirs
    if theirs == base:
        return ours
    base = base or CheckIn(step_id=ours.step_id, on=ours.on, marks={})
    taken_back_at = max(
        (at for at in (ours.taken_back_at, theirs.taken_back_at) if at is not None), default=None
    )
    marks: dict[Size, Mark] = {}
    for size in Size:
        mark = _mark(size, ours, base, theirs)
        if mark is not None:
            marks[size] = _standing(mark, taken_back_at) if _is_made(size, ours, base, theirs) else mark
    united = replace(
        theirs,
        marks=marks,
        amount=_amount(ours.amount, base.amount, theirs.amount),
        note=_note(ours.note, base.note, theirs.note),
        taken_back_at=taken_back_at,
        erased_at=_changed(ours.erased_at, base.erased_at, theirs.erased_at),
        also=(*theirs.also, *(one for one in ours.also if one not in theirs.also)),
        unknown=_by_key(ours.unknown, base.unknown, theirs.unknown),
    )
    return made.together(united, made.apart(united)) if united.also else united


def _mark(size: Size, ours: CheckIn, base: CheckIn, theirs: CheckIn) -> Mark | None:
    """Choose a size's mark: the one that was made; theirs where both made one, as it is written already."""
    mine, old, other = ours.marks.get(size), base.marks.get(size), theirs.marks.get(size)
    if other is None or other == old:
        return mine or other
    if mine is None or mine == old or size in theirs.standing:
        return other
    return mine


def _is_made(size: Size, ours: CheckIn, base: CheckIn, theirs: CheckIn) -> bool:
    """Whether somebody made this size since the base, and it stands where it was made."""
    return any(
        size in side.standing and side.standing[size] != base.standing.get(size) for side in (ours, theirs)
    )


def _standing(mark: Mark, taken_back_at: datetime | None) -> Mark:
    """Return a mark that counts though it was taken back elsewhere, as it was made without knowing that."""
    if taken_back_at is None or mark.at > taken_back_at:
        return mark
    return replace(mark, at=after(taken_back_at))


def _amount(ours: float | None, base: float | None, theirs: float | None) -> float | None:
    """Add what we added to theirs."""
    if ours == base or theirs == base:
        return _changed(ours, base, theirs)
    return max(0, (theirs or 0) + (ours or 0) - (base or 0))


def _note(ours: str, base: str, theirs: str) -> str:
    """Return both notes where both wrote one."""
    if ours in (base, theirs) or theirs == base or ours in theirs:
        return _changed(ours, base, theirs) if ours not in theirs else theirs
    return ours if theirs in ours else f"{theirs}\n{ours}"[:NOTE_LENGTH]


# What is dropped, and what has to come back


def _drops(change: Change, base: Journey, onto: Journey) -> tuple[Entity, ...]:
    """Return what to drop: not what the others changed, checked in or added to in the meantime."""
    put = {entity.id for entity in change.put if isinstance(entity, Step)}
    drop = [
        found
        for entity in change.drop
        if (found := onto.find(entity)) is not None
        and found == base.find(entity)
        and not (isinstance(found, Step) and _is_taken(found.id, base, onto))
    ]
    gone = {entity.id for entity in drop if isinstance(entity, Step)} - put
    lived_in = {step.goal_id for step in onto.steps.values() if step.id not in gone}
    return tuple(entity for entity in drop if not (isinstance(entity, Goal) and entity.id in lived_in))


def _is_taken(step_id: int, base: Journey, onto: Journey) -> bool:
    """Whether they checked in on a step meanwhile, changed a check-in on it, or said a word about it."""
    return any(
        _said_of(step_id, page) != _said_of(step_id, base.page(day)) for day, page in onto.pages.items()
    )


def _said_of(step_id: int, page: DayPage) -> tuple[CheckIn | None, Word | None]:
    return page.check_ins.get(step_id), page.words.get(step_id)


def _spoken_of(ours: DayPage, base: DayPage) -> set[int]:
    """The steps that we checked in on, or said a word about."""
    taken = {id for id, made in ours.check_ins.items() if made.counts and made != base.check_ins.get(id)}
    return taken | {id for id, said in ours.words.items() if said.text and said != base.words.get(id)}


def _revived(change: Change, base: Journey, onto: Journey) -> tuple[Entity, ...]:
    """Find what they dropped and our change still needs: the step of a check-in or word, a step's goal."""
    put = {(type(entity), entity.id) for entity in change.put if isinstance(entity, Goal | Step)}
    steps = {
        step_id: base.steps[step_id]
        for page in change.put
        if isinstance(page, DayPage)
        for step_id in _spoken_of(page, base.page(page.on))
        if step_id not in onto.steps and step_id in base.steps and (Step, step_id) not in put
    }
    needing = [*steps.values(), *(entity for entity in change.put if isinstance(entity, Step))]
    goals = {
        step.goal_id: base.goals[step.goal_id]
        for step in needing
        if step.goal_id not in onto.goals and step.goal_id in base.goals and (Goal, step.goal_id) not in put
    }
    return (*goals.values(), *steps.values())
