"""Waymarks: everything that stands along a course, from its start to its finish.

What lies behind stands where the runner was once it was taken, what is planned where
the runner would be. They are in the order in which they are passed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.course.banners import TIMES_BANNERS, BannerKind, banners, banners_ahead
from smallsteps_tui.domain.course.way import (
    behind,
    distance,
    is_told_in_times,
    moves,
    practised,
    reached_on,
    road_shown,
    stands_at,
    stretches_left,
)
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState, Kind
from smallsteps_tui.domain.journey import Journey


class Stands(StrEnum):
    """What a waymark stands for."""

    START = "start"
    CHECK_IN = "check-in"
    WHOLE = "whole"
    """A step that had steps under it."""
    QUARTER = "quarter"
    STEP = "step"
    """A step that is planned."""
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Waymark:
    """One thing that stands along a course."""

    stands: Stands
    at: float
    """Where it stands, from 0 to 1; where only times are told, the share of them so far."""
    passed: bool
    """Whether it is behind the runner."""
    behind: int | None
    """The steps behind the person there, over all laps; where only times are told, those; None in the mist."""
    on: date | None = None
    """The civil day it was passed, the last of several; None for what is ahead."""
    title: str = ""
    """Its words; empty for the start and the finish, and where words were erased."""
    step_id: int | None = None
    times: int = 1
    """How many times of a practice it stands for, ahead or behind."""
    is_banner: bool = False
    """Whether a banner stands there."""
    since: date | None = None
    """The first of the days, where it stands for times of a practice that were taken one after another."""


def waymarks(journey: Journey, goal: Goal) -> Sequence[Waymark]:
    """List what stands along the running lap of a goal's course, in its order.

    The start; every check-in that moved the runner, a practice's told together where
    nothing else stands between them; the banners; every step that is planned, a
    practice once for all its times; the finish. Where only times are told, the start
    and every time. A step that leads towards harm has no mark, though it moved the
    runner.
    """
    if journey.goals.get(goal.id) is not goal:
        return tuple(_along(journey, goal))
    return journey.kept(("waymarks", goal.id), lambda: tuple(_along(journey, goal)))


def started_on(journey: Journey, goal: Goal) -> date:
    """Return the day a goal's way began: when it was named, or with a check-in before that."""
    return min([goal.begun_on, *(journey.days_of(step_id)[0] for step_id in journey.taken_of(goal.id))])


def _along(journey: Journey, goal: Goal) -> Iterator[Waymark]:
    is_first = goal.lap == 1
    began = started_on(journey, goal) if is_first else None
    if is_told_in_times(journey, goal):
        yield Waymark(Stands.START, 0.0, True, 0, began)
        yield from _shown(journey, goal, _times(journey, goal))
        return
    here = distance(journey, goal)
    on_lap = _on_lap(journey, goal)
    before = behind(journey, goal.id) - len(on_lap)
    yield Waymark(Stands.START, 0.0, True, before, began)
    yield from _together(journey, _shown(journey, goal, _behind(journey, goal, on_lap, before)))
    if goal.state is not GoalState.REACHED:
        yield from sorted(_ahead(journey, goal, here), key=lambda mark: (mark.at, mark.stands != Stands.STEP))
    yield _finish(journey, goal)


def _shown(journey: Journey, goal: Goal, marks: Iterator[Waymark]) -> Iterator[Waymark]:
    hidden = standing.withheld(journey, goal.id)
    return (mark for mark in marks if mark.step_id not in hidden)


def _times(journey: Journey, goal: Goal) -> Iterator[Waymark]:
    check_ins = practised(journey, goal.id)
    for number, check_in in enumerate(check_ins, 1):
        at = (number - 1) / len(check_ins)
        yield _taken(journey, check_in, at, number, number in TIMES_BANNERS)


def _taken(journey: Journey, check_in: CheckIn, at: float, behind: int, is_banner: bool) -> Waymark:
    step = journey.steps.get(check_in.step_id)
    title = check_in.version or (step.title if step is not None else "")
    return Waymark(
        Stands.CHECK_IN, at, True, behind, check_in.on, title, check_in.step_id, is_banner=is_banner
    )


OnLap = dict[tuple[int, date], tuple[CheckIn, float | None]]


def _on_lap(journey: Journey, goal: Goal) -> OnLap:
    """The check-ins of the running lap, each once, with the distance once its last size was taken.

    Of one that moved nobody there is no distance.
    """
    made = [
        (check_in, mark)
        for check_in in journey.goal_check_ins(goal.id)
        for mark in check_in.standing.values()
        if mark.lap == goal.lap
    ]
    left = 1.0
    found: OnLap = {}
    for check_in, mark in sorted(made, key=lambda pair: (pair[0].on, pair[1].at)):
        key = check_in.step_id, check_in.on
        before = found.pop(key, (check_in, None))[1]
        left *= 1 - float(mark.share)
        found[key] = check_in, 1 - left if moves(mark) or before is not None else None
    return found


_STANDS = {BannerKind.QUARTER: Stands.QUARTER, BannerKind.WHOLE: Stands.WHOLE}
"""What stands on the way for a banner between the start and the finish."""


def _behind(journey: Journey, goal: Goal, on_lap: OnLap, before: int) -> Iterator[Waymark]:
    """What was passed on this lap: the check-ins, and the banners among them."""
    passed = [b for b in banners(journey, goal) if b.lap == goal.lap and 0 < b.at < 1]
    wholes = {(banner.step_id, banner.on): banner for banner in passed if banner.step_id is not None}
    quarters = [(float(banner.at), banner) for banner in passed if banner.step_id is None]
    number = before
    for number, (key, (check_in, at)) in enumerate(on_lap.items(), before + 1):
        if at is None:
            continue
        while quarters and quarters[0][0] < at:
            there, banner = quarters.pop(0)
            yield Waymark(
                _STANDS[banner.kind], there, True, number, banner.on, banner.name, None, is_banner=True
            )
        if key in wholes:
            title = wholes.pop(key).title
            yield Waymark(Stands.WHOLE, at, True, number, check_in.on, title, key[0], is_banner=True)
        else:
            yield _taken(journey, check_in, at, number, False)
    for there, banner in quarters:
        yield Waymark(_STANDS[banner.kind], there, True, number, banner.on, banner.name, None, is_banner=True)


def _together(journey: Journey, marks: Iterator[Waymark]) -> Iterator[Waymark]:
    """Tell times of a practice as one where nothing else stands between them."""
    last: Waymark | None = None
    for mark in marks:
        if last is not None and _goes_on_with(journey, last, mark):
            since = last.since or last.on
            step = journey.steps[mark.step_id or 0]
            mark = replace(mark, since=since, title=step.title, times=last.times + 1)
        elif last is not None:
            yield last
        last = mark
    if last is not None:
        yield last


def _goes_on_with(journey: Journey, last: Waymark, mark: Waymark) -> bool:
    is_same = last.stands is mark.stands is Stands.CHECK_IN and last.step_id == mark.step_id
    step = journey.steps.get(mark.step_id or 0)
    return is_same and step is not None and step.kind is Kind.PRACTICE


def _ahead(journey: Journey, goal: Goal, here: Fraction) -> Iterator[Waymark]:
    """What is planned, and the banners ahead."""
    n = stretches_left(journey, goal)
    now = behind(journey, goal.id)
    counted = 0
    reached: list[tuple[float, int]] = []
    for step, number in road_shown(journey, goal.id):
        counted += number
        at = float(stands_at(here, n, counted))
        reached.append((at, now + counted))
        yield Waymark(Stands.STEP, at, False, now + counted, None, step.title, step.id, number)
    for banner in banners_ahead(journey, goal):
        there = float(banner.at)
        planned = reached and there <= reached[-1][0]
        by_then = max((steps for at, steps in reached if at <= there), default=now) if planned else None
        yield Waymark(
            _STANDS[banner.kind], there, False, by_then, None, banner.name, banner.step_id, is_banner=True
        )


def _finish(journey: Journey, goal: Goal) -> Waymark:
    is_reached = goal.state is GoalState.REACHED
    said = reached_on(goal) if is_reached else None
    return Waymark(Stands.FINISH, 1.0, is_reached, behind(journey, goal.id), said, is_banner=is_reached)
