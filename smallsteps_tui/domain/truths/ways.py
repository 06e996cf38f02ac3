"""Truths about how it was done: on low days, small, repeatedly, after a gap."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from smallsteps_tui.domain import choosing, streak
from smallsteps_tui.domain.entities import Energy, Kind, Size
from smallsteps_tui.domain.evidence import EvidenceKind
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.truths.truth import Truth, Weight, many, newest, opening_day, quoted


def low_days(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield how often the person showed up on a low day."""
    came = [day for day in journey.days_shown_up if day <= today]
    low = [day for day in came if choosing.energy(journey, day) is Energy.LOW]
    if low:
        yield Truth(
            f"On {many(len(low), 'low day')} you still showed up.",
            EvidenceKind.CHECK_IN,
            (Weight.STRENGTH, Weight.SIZE, Weight.STARTING),
            "low days",
            max(low),
        )


def returns(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield when they came back after a gap."""
    came = sorted(day for day in journey.days_shown_up if day <= today)
    far = [day for before, day in pairwise(came) if (day - before).days > streak.LEAST]
    back = [day for day in far if streak.is_return(journey, day)]
    if back:
        often = "" if len(back) == 1 else f" You've done that {len(back)} times."
        yield Truth(
            f"{opening_day(back[-1], today)} you came back after a quiet stretch.{often}",
            EvidenceKind.CHECK_IN,
            (Weight.SETBACK, Weight.STRENGTH, Weight.STARTING),
            "returns",
            back[-1],
        )


def started(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield what they started."""
    for step, check_in in newest(journey, today, lambda _step, made: made.size is Size.STARTED):
        yield Truth(
            f"{opening_day(check_in.on, today)} you started {quoted(step.title)}. That was a step.",
            EvidenceKind.CHECK_IN,
            (Weight.STARTING, Weight.STRENGTH),
            "started",
            check_in.on,
            (step.title,),
            step.goal_id,
        )


def smaller(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the smaller versions they took."""
    for step, check_in in newest(journey, today, lambda _step, made: bool(made.version)):
        yield Truth(
            f"{opening_day(check_in.on, today)} you took the small version, {quoted(check_in.version)}. It counts.",
            EvidenceKind.CHECK_IN,
            (Weight.SIZE, Weight.STARTING, Weight.STRENGTH),
            "smaller",
            check_in.on,
            (check_in.version,),
            step.goal_id,
        )


def practised(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield how often they did each practice."""
    for step in journey.steps.values():
        taken = [c for c in journey.check_ins(step.id) if c.on <= today]
        if step.kind is Kind.PRACTICE and len(taken) > 1 and step.title:
            yield Truth(
                f"{quoted(step.title)}: {len(taken):,} times so far.",
                EvidenceKind.CHECK_IN,
                (Weight.SIZE, Weight.STRENGTH, Weight.MEANING, Weight.STARTING),
                "practised",
                taken[-1].on,
                (step.title,),
                step.goal_id,
            )


OF_STREAKS = frozenset(("shown up", "in a row"))
"""The kinds of truths about days in a row and days shown up."""


def shown_up(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield how steadily they showed up."""
    days, of, _rests = streak.shown_up(journey, today)
    if days >= 8:
        yield Truth(
            f"You showed up on {days} of the last {of} days.",
            EvidenceKind.CHECK_IN,
            (Weight.STRENGTH, Weight.STARTING, Weight.PACE),
            "shown up",
        )
    run = streak.streak(journey, today)
    if run.longest >= 3:
        yield Truth(
            f"You've shown up {run.longest:,} days in a row."
            if run.current == run.longest
            else f"You once showed up {run.longest:,} days in a row. They still count.",
            EvidenceKind.BANNER,
            (Weight.STRENGTH, Weight.SETBACK),
            "in a row",
        )


MAKERS = (low_days, returns, started, smaller, practised, shown_up)
"""The makers of this module."""
