"""The veil: a journey with every word of the person's as dots, for shared screens."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from smallsteps_tui.domain.entities import CheckIn, DayPage, Entity, Goal, Mark, Shift, Step
from smallsteps_tui.domain.journey import Change, Journey, Snapshot

DOT = "•"


def veil(text: str) -> str:
    """Put a dot in place of every sign that is no space; words keep their lengths."""
    return re.sub(r"\S", DOT, text)


def veil_quoted(sentence: str) -> str:
    """Veil what stands between quotation marks, where the person's words are.

    From the first mark to the last, as their words may have such marks of their own.
    """
    return re.sub(r"“(.*)”", lambda found: f"“{veil(found[1])}”", sentence, flags=re.DOTALL)


def veiled(journey: Journey, before: tuple[Journey, Journey] | None = None) -> Journey:
    """Return the same journey with its words veiled; days, sizes and numbers stay.

    Args:
        journey: The journey.
        before: How it was a while ago, and that under the veil; what did not change
            since is not veiled again.
    """
    was, shown = before or (Journey(journey.meta), Journey(journey.meta))
    put: list[Entity] = [journey.meta]
    drop: list[Entity] = []
    for now, then in zip(_shelves(journey), _shelves(was), strict=True):
        put += [_veiled(entity) for key, entity in now.items() if then.get(key) is not entity]
        drop += [entity for key, entity in then.items() if key not in now]
    drawn = shown.after(Change(put=tuple(put), drop=tuple(drop)))
    drawn.__dict__["_unveiled"] = journey
    return drawn


class Veil:
    """Draws itself over one snapshot after the other; what did not change since the last is not veiled again."""

    def __init__(self) -> None:
        self._last: tuple[Snapshot, Snapshot] | None = None

    def over(self, snapshot: Snapshot) -> Snapshot:
        """Return a snapshot as it looks under the veil; the same one twice, it is made once."""
        if self._last is None or self._last[0] is not snapshot:
            before = (self._last[0].journey, self._last[1].journey) if self._last else None
            self._last = snapshot, Snapshot(veiled(snapshot.journey, before), snapshot.today)
        return self._last[1]


def _shelves(journey: Journey) -> tuple[Mapping[Any, Entity], ...]:
    return journey.goals, journey.steps, journey.pages, journey.shifts, journey.asked


def _veiled(entity: Entity) -> Entity:
    match entity:
        case Goal():
            return _goal(entity)
        case Step():
            return _step(entity)
        case DayPage():
            return _page(entity)
        case Shift():
            return _shift(entity)
    return entity


def _goal(goal: Goal) -> Goal:
    if goal.is_for_later:
        return goal
    return replace(goal, title=veil(goal.title), why=veil(goal.why), support=veil(goal.support))


def _step(step: Step) -> Step:
    return replace(
        step,
        title=veil(step.title),
        note=veil(step.note),
        smaller=tuple(veil(words) for words in step.smaller),
        cue=veil(step.cue),
        pairing=veil(step.pairing),
        pairings=tuple(veil(words) for words in step.pairings),
        opens=veil(step.opens),
        unit=veil(step.unit),
    )


def _page(page: DayPage) -> DayPage:
    told = {id: _check_in(c) for id, c in page.check_ins.items() if _has_words(c)}
    words = {id: replace(word, text=veil(word.text), versions=()) for id, word in page.words.items()}
    return replace(page, words=words, check_ins={**page.check_ins, **told}) if told or words else page


def _has_words(check_in: CheckIn) -> bool:
    marks = (*check_in.marks.values(), *(made.mark for made in check_in.also))
    return bool(check_in.note) or any(mark.version for mark in marks)


def _check_in(check_in: CheckIn) -> CheckIn:
    return replace(
        check_in,
        marks={size: _mark(mark) for size, mark in check_in.marks.items()},
        note=veil(check_in.note),
        also=tuple(replace(made, mark=_mark(made.mark)) for made in check_in.also),
    )


def _mark(mark: Mark) -> Mark:
    return replace(mark, version=veil(mark.version))


def _shift(shift: Shift) -> Shift:
    return replace(shift, text=veil(shift.text))
