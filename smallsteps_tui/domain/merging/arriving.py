"""What a merge brought, counted for the sentence that says so; and taking back what no merge is to bring again."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, datetime
from typing import Any, TypeVar

from smallsteps_tui.domain.days import TICK, after
from smallsteps_tui.domain.entities import CheckIn, DayPage, Declared, Entity, Goal, Made, Step, Turn, Word
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.merging import check_ins
from smallsteps_tui.domain.merging.check_ins import erased, reworded
from smallsteps_tui.domain.merging.check_ins import word as united
from smallsteps_tui.domain.merging.whole import turns

Turning = TypeVar("Turning", bound=Goal | Step)


def restored(now: Entity | None, wanted: Entity | None, at: datetime) -> Entity | None:
    """Return what reads like the wanted entity, and holds against one like that of now.

    What is there now and is not wanted is said to be taken back, where leaving it out
    would not outlast a merge: check-ins, the words of a day, turns of a state.

    Args:
        now: The entity as it is.
        wanted: The entity as it shall be again; None where there shall be none.
        at: When it is taken back.
    """
    if isinstance(now, DayPage) and (wanted is None or isinstance(wanted, DayPage)):
        return _page(now, wanted or DayPage(on=now.on), at)
    if isinstance(now, Goal) and isinstance(wanted, Goal):
        return _turned(now, wanted, at)
    if isinstance(now, Step) and isinstance(wanted, Step):
        return _turned(now, wanted, at)
    return wanted


def reading(entity: Entity | None) -> object:
    """Return what a person reads of an entity; two that read the same have the same reading."""
    if isinstance(entity, DayPage):
        return _reading_of_page(entity)
    if isinstance(entity, Goal | Step):
        last = entity.last_turn
        state = (last.state, last.by) if last is not None else None
        return replace(entity, states=(), edited_at=None), state
    return entity if entity is None else replace(entity, edited_at=None)


# Days


def _page(now: DayPage, wanted: DayPage, at: datetime) -> DayPage:
    """Return the wanted page; what was made since stands in it as taken back, and its words are said again."""
    check_ins = dict(wanted.check_ins)
    for step_id, made in now.check_ins.items():
        again = wanted.check_ins.get(step_id)
        if again != made:
            check_ins[step_id] = _check_in(made, again, at)
    return replace(
        wanted,
        energy=_declared(now.energy, wanted.energy, at),
        rest=_declared(now.rest, wanted.rest, at),
        focus=_declared(now.focus, wanted.focus, at),
        rests=_rests(now.rests, wanted.rests, at),
        words=_words(now.words, wanted.words, at),
        check_ins=check_ins,
    )


def _rests(now: Mapping[int, Declared], wanted: Mapping[int, Declared], at: datetime) -> dict[int, Declared]:
    again = {id: _declared(rest, wanted.get(id), at) for id, rest in now.items()}
    return {**wanted, **{id: rest for id, rest in again.items() if rest is not None}}


def _words(now: Mapping[int, Word], wanted: Mapping[int, Word], at: datetime) -> dict[int, Word]:
    """Say the wanted words again in the place of those that were said since; nothing where there were none."""
    again = {id: _reworded(word, wanted.get(id), at) for id, word in now.items() if wanted.get(id) != word}
    return {**wanted, **again}


def _reworded(now: Word, wanted: Word | None, at: datetime) -> Word:
    if wanted is not None and not wanted.said and wanted.erased_at not in (None, now.erased_at):
        return erased(now, at)
    return reworded(now, wanted.text if wanted is not None else "", at)


def _declared(now: Declared | None, wanted: Declared | None, at: datetime) -> Declared | None:
    """Say a word about the day again, after what was said since; one that nobody had said is said as none."""
    if now is None or now == wanted:
        return wanted
    again = wanted or Declared(None, at)
    return replace(again, at=max(at, after(now.at)))


def _check_in(now: CheckIn, wanted: CheckIn | None, at: datetime) -> CheckIn:
    """Take back what stands now, and make what is wanted again, a moment after it was made first."""
    there = check_ins.apart(now)
    made = {
        key: one if not check_ins.stands(one) else replace(one, taken_back_at=at)
        for key, one in there.items()
    }
    if wanted is None:
        return check_ins.together(replace(now, note=""), made)
    for key, one in check_ins.apart(wanted).items():
        if not check_ins.stands(one):
            made.setdefault(key, one)
        elif key in there and check_ins.stands(there[key]) and (one.amount or 0) >= (there[key].amount or 0):
            made[key] = one
        else:
            fresh = _fresh(one, made)
            made[fresh.key] = fresh
    return check_ins.together(replace(wanted, erased_at=_erased_at(now, wanted, at)), made)


def _erased_at(now: CheckIn, wanted: CheckIn, at: datetime) -> datetime | None:
    """Say that words are erased again, where they are to be; and else that their erasing was known of."""
    if wanted.erased_at is not None and check_ins.silent(wanted, wanted.erased_at) == wanted:
        return wanted.erased_at if check_ins.silent(now, now.erased_at) == now else at
    return max((known for known in (now.erased_at, wanted.erased_at) if known is not None), default=None)


def _fresh(made: Made, taken: check_ins.Apart) -> Made:
    """Give a mark an instant that no mark of its size has."""
    tick = TICK if made.mark.at.year < MAXYEAR else -TICK
    at = made.mark.at
    while (made.size, at) in taken:
        at += tick
    return replace(made, mark=replace(made.mark, at=at))


def _reading_of_page(page: DayPage) -> object:
    words = [word and (word.value, word.unknown) for word in (page.energy, page.rest, page.focus)]
    said = tuple(word if word and (word[0] is not None or word[1]) else None for word in words)
    rests = {id: (one.value, one.unknown) for id, one in page.rests.items() if one.value is not None}
    texts = {id: (one.text, one.unknown) for id, one in page.words.items() if one.text or one.unknown}
    made = {id: _reading_of_check_in(one) for id, one in page.check_ins.items() if one.counts}
    whole = said, rests, texts, made, dict(page.unknown)
    return whole if any((*said, *whole[1:])) else None


def _reading_of_check_in(check_in: CheckIn) -> object:
    standing = {
        size: (mark.covered, mark.version, mark.lap, dict(mark.unknown))
        for size, mark in check_in.standing.items()
    }
    return standing, check_in.amount, check_in.note, dict(check_in.unknown)


# States


def _turned(now: Turning, wanted: Turning, at: datetime) -> Turning:
    """Keep every turn that was taken, as taken back, and turn back where the last one is not the wanted one."""
    gone = [turn for turn in now.states if turn not in wanted.states]
    if not gone:
        return wanted
    states = turns([replace(turn, taken_back_at=turn.taken_back_at or at) for turn in gone], wanted.states)
    last = wanted.last_turn
    if last is None or max(states, key=lambda turn: turn.order) == last:
        return replace(wanted, states=states)
    back = Turn(min(turn.on for turn in gone), max(at, after(states[-1].at)), last.state, last.by)
    return replace(wanted, states=(*states, back))


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
