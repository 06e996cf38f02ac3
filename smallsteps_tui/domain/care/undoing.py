"""The names of changes as undo repeats them and the file keeps them: without what is dangerous or tender."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from smallsteps_tui import pattern
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.care.reading import read
from smallsteps_tui.domain.days import MONTHS
from smallsteps_tui.domain.entities import DayPage, Entity, Goal, Shift, Step
from smallsteps_tui.domain.journey import Journey


def name_kept(said: str, before: Journey, after: Journey, changed: Iterable[Entity], today: date) -> str:
    """Return the name under which undo keeps a change: one of something private has its day alone.

    The names of the last fifty changes lie in the file, where nobody looks for words, and
    undo reads one out whoever is in sight.

    Args:
        said: The name of the change as it was given.
        before: The journey before the change.
        after: The journey after it.
        changed: What was put or dropped.
        today: The civil day, for what belongs to no other.
    """
    days = (_private_on(one, before, after, today) for one in changed)
    day = next((day for day in days if day is not None), None)
    return said if day is None else f"a change of {_short(day)}"


_A_DATE = pattern(rf"\b\d{{1,2}} ({'|'.join(month[:3] for month in MONTHS)})")


def dated(said: str, day: date, today: date) -> str:
    """Return the name of a change with its day, unless that is today or the name has one: did “Walk” on 9 Oct."""
    if day == today or _A_DATE.search(re.sub("“.*”", "", said)):
        return said
    return f"{said} on {_short(day)}{'' if day.year == today.year else f' {day.year}'}"


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def may_be_read_out(said: str) -> bool:
    """Whether undo may repeat a name that an older release kept, with whatever words stood in it."""
    return not read(said).is_private


def changed(before: Journey, after: Journey) -> Iterator[Entity]:
    """Find what is not the same in two journeys of which one was made from the other."""
    shelves: tuple[tuple[Mapping[Any, Entity], Mapping[Any, Entity]], ...] = (
        (before.goals, after.goals),
        (before.steps, after.steps),
        (before.pages, after.pages),
        (before.shifts, after.shifts),
    )
    for was, now in shelves:
        yield from (one for key, one in now.items() if was.get(key) is not one)
        yield from (one for key, one in was.items() if key not in now)


def _private_on(entity: Entity, before: Journey, after: Journey, today: date) -> date | None:
    """Return the day that a change is named by; None where nothing private was changed."""
    both = (before, after)
    match entity:
        case DayPage():
            found = any(
                _is_private_step(journey, id) for id in _touched(entity.on, before, after) for journey in both
            )
            return entity.on if found else None
        case Step():
            return today if any(_is_private_step(journey, entity.id) for journey in both) else None
        case Goal():
            goals = ((journey, journey.goals.get(entity.id)) for journey in both)
            found = any(
                goal is not None and standing.of_goal(journey, goal).is_private for journey, goal in goals
            )
            return today if found else None
        case Shift():
            shifts = ((journey, journey.shifts.get(entity.id)) for journey in both)
            found = any(
                one is not None and standing.of_shift(journey, one).is_private for journey, one in shifts
            )
            return today if found else None
    return None


def _is_private_step(journey: Journey, step_id: int) -> bool:
    step = journey.steps.get(step_id)
    return step is not None and standing.of_step(journey, step).is_private


def _touched(day: date, before: Journey, after: Journey) -> Iterator[int]:
    """Find the steps of which something was said on a day's page, or unsaid."""
    was, now = before.page(day), after.page(day)
    shelves: tuple[tuple[Mapping[int, Any], Mapping[int, Any]], ...] = (
        (was.check_ins, now.check_ins),
        (was.words, now.words),
        (was.rests, now.rests),
    )
    for old, new in shelves:
        yield from (id for id in {*old, *new} if old.get(id) != new.get(id))
    if was.focus != now.focus:
        yield from (
            said.value for said in (was.focus, now.focus) if said is not None and said.value is not None
        )
