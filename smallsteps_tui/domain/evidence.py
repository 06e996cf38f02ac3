"""Evidence: everything done and noticed, newest first."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from smallsteps_tui.domain import course
from smallsteps_tui.domain.entities import Size
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.looking_back import words_for


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    CHECK_IN = "check-in"
    SHIFT = "shift"
    BANNER = "banner"


class Evidence(NamedTuple):
    """Something done or noticed, on a day; a tuple, as ten years have forty thousand of them."""

    on: date
    kind: EvidenceKind
    text: str
    goal_id: int | None = None
    step_id: int | None = None
    size: Size | None = None
    note: str = ""
    id: int | None = None
    """The shift's id, for a shift."""
    amount: float | None = None
    """How much of a step it was, in the step's unit."""


def of(journey: Journey, goal_id: int | None = None) -> list[Evidence]:
    """List everything done and noticed, newest first, of one goal or of all.

    Of a day, the banners passed stand first, then the shifts, then the check-ins.
    """
    return list(journey.kept(("evidence", goal_id), lambda: _everything(journey, goal_id)))


def _everything(journey: Journey, goal_id: int | None) -> Sequence[Evidence]:
    kinds = (_check_ins(journey, goal_id), _shifts(journey, goal_id), _banners(journey, goal_id))
    return tuple(_newest_first(*kinds))


def _newest_first(*kinds: Iterable[Evidence]) -> list[Evidence]:
    """Join kinds of evidence, each in the order in which it came about."""
    found = [one for kind in reversed(kinds) for one in reversed(list(kind))]
    return sorted(found, key=attrgetter("on"), reverse=True)


def _check_ins(journey: Journey, goal_id: int | None) -> Iterator[Evidence]:
    of_all = chain.from_iterable(journey.check_ins_by_day.values())
    for check_in in of_all if goal_id is None else journey.goal_check_ins(goal_id):
        step = journey.steps.get(check_in.step_id)
        its_goal = step.goal_id if step is not None else None
        about = words_for(journey, check_in), its_goal, check_in.step_id, check_in.size, check_in.note
        yield Evidence(check_in.on, EvidenceKind.CHECK_IN, *about, amount=check_in.amount)


def _shifts(journey: Journey, goal_id: int | None) -> Iterator[Evidence]:
    for shift in sorted(journey.shifts.values(), key=lambda shift: shift.at):
        if goal_id is None or shift.goal_id == goal_id:
            yield Evidence(shift.on, EvidenceKind.SHIFT, shift.text, shift.goal_id, id=shift.id)


def _banners(journey: Journey, goal_id: int | None) -> Iterator[Evidence]:
    for goal in journey.ordered_goals:
        if goal_id is None or goal.id == goal_id:
            for banner in course.banners(journey, goal):
                if banner.on is not None:
                    yield Evidence(banner.on, EvidenceKind.BANNER, banner.title, goal.id, banner.step_id)
