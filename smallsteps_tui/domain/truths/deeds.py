"""Truths about what is done and how: finished steps, distance, on low days, small, repeatedly, after a gap."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise

from smallsteps_tui.domain import choosing, course, looking_back, streak
from smallsteps_tui.domain.entities import CheckIn, Energy, Goal, GoalState, Kind, Size, Step
from smallsteps_tui.domain.evidence import EvidenceKind
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.truths.truth import Truth, Weight, many, newest, on_day, opening_day, quoted


def finished(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the finished steps."""

    def finishes(step: Step, check_in: CheckIn) -> bool:
        """Whether a check-in finishes its step: done, or the last time of a practice's finish line."""
        is_whole = step.kind is Kind.ONCE and Size.DONE in check_in.standing
        return (is_whole or step.times is not None) and check_in.on == journey.finished_on(step)

    for step, check_in in newest(journey, today, finishes):
        yield Truth(
            f"You finished {quoted(step.title)} {on_day(check_in.on, today)}.",
            EvidenceKind.CHECK_IN,
            (Weight.FINISHING, Weight.SETBACK, Weight.PACE),
            "finished",
            check_in.on,
            (step.title,),
            step.goal_id,
        )


def whole_parents(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the finished steps that had steps under them."""
    for step in journey.steps.values():
        on = journey.finished_on(step) if journey.children(step.id) and step.title else None
        below = sum(journey.is_done(one) for one in journey.under(step))
        if on is not None and on <= today and below:
            yield Truth(
                f"You finished {quoted(step.title)} and {many(below, 'step')} under it.",
                EvidenceKind.BANNER,
                (Weight.FINISHING, Weight.SETBACK, Weight.SIZE),
                "whole parent",
                on,
                (step.title,),
                step.goal_id,
            )


def reached(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the reached goals."""
    for goal in journey.goals.values():
        if goal.state_on(today) is GoalState.REACHED and goal.title:
            on = course.reached_on(goal)
            yield Truth(
                f"You reached {quoted(goal.title)}.",
                EvidenceKind.BANNER,
                (Weight.FINISHING, Weight.MEANING, Weight.SETBACK),
                "reached",
                on,
                (goal.title,),
                goal.id,
            )


def come_far(journey: Journey, _today: date) -> Iterator[Truth]:
    """Yield what each goal started with, and how far it is now."""
    for goal in journey.active_goals:
        first, start = _first(journey, goal)
        here = course.distance(journey, goal)
        place = _place(journey, goal, here)
        if first is not None and start and goal.title and place:
            yield Truth(
                f"{quoted(goal.title)} started with {quoted(start)}. {place}",
                EvidenceKind.BANNER,
                (Weight.PACE, Weight.FINISHING, Weight.MEANING),
                "come far",
                journey.goal_check_ins(goal.id)[-1].on,
                (goal.title, start),
                goal.id,
            )


def _place(journey: Journey, goal: Goal, here: Fraction) -> str:
    """Return how far it is since the first step; "" where that is the only one."""
    passed = [name for at, name in course.QUARTERS.items() if at <= here]
    if passed:
        place = passed[-1] if passed[-1] == "halfway" else f"{passed[-1]} of the way"
        return f"Now you're {'' if here in course.QUARTERS else 'over '}{place} there."
    since = course.behind(journey, goal.id) - 1
    return f"You've taken {many(since, 'step')} since." if since > 0 and here > 0 else ""


def grown(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the steps that started small and are done."""
    for step in journey.steps.values():
        taken = journey.check_ins(step.id)
        done_on = journey.finished_on(step) if step.kind is Kind.ONCE else None
        if done_on is not None and step.title and taken[0].on < done_on <= today:
            yield Truth(
                f"{quoted(step.title)} started small; {many((done_on - taken[0].on).days, 'day')} later it was done.",
                EvidenceKind.CHECK_IN,
                (Weight.FINISHING, Weight.STARTING, Weight.SIZE),
                "grown",
                done_on,
                (step.title,),
                step.goal_id,
            )


def in_all(journey: Journey, _today: date) -> Iterator[Truth]:
    """Yield the total of steps and days."""
    if journey.steps_in_all > 1:
        days = len(journey.days_shown_up)
        yield Truth(
            f"{many(journey.steps_in_all, 'step')} are behind you, taken on {many(days, 'day')}.",
            EvidenceKind.CHECK_IN,
            (Weight.SIZE, Weight.PACE, Weight.SETBACK, Weight.MEANING),
            "in all",
        )


def began(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield what each goal began with."""
    for goal in journey.active_goals:
        first, words = _first(journey, goal)
        if first is not None and words and goal.title and first.on <= today:
            yield Truth(
                f"{quoted(goal.title)} began with {quoted(words)} {on_day(first.on, today)}.",
                EvidenceKind.CHECK_IN,
                (Weight.STARTING, Weight.SIZE, Weight.MEANING),
                "began",
                first.on,
                (goal.title, words),
                goal.id,
            )


def _first(journey: Journey, goal: Goal) -> tuple[CheckIn | None, str]:
    """Return a goal's first check-in, and its words."""
    first = next(iter(journey.goal_check_ins(goal.id)), None)
    return first, looking_back.words_for(journey, first) if first is not None else ""


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
        taken = [c for c in journey.check_ins_in_all(step) if c.on <= today]
        is_told = step.kind is Kind.PRACTICE and journey.goes_on_as(step) is None
        if is_told and len(taken) > 1 and step.title:
            yield Truth(
                f"{quoted(step.title)}: {len(taken):,} times so far.",
                EvidenceKind.CHECK_IN,
                (Weight.SIZE, Weight.STRENGTH, Weight.MEANING, Weight.STARTING),
                "practised",
                taken[-1].on,
                (step.title,),
                step.goal_id,
            )


OF_STREAKS = frozenset(("shown up", "streak"))
"""The kinds of truths about streaks and days shown up."""


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
            f"You've shown up on {run.longest:,} days of this streak."
            if run.current == run.longest
            else f"You once had a streak of {run.longest:,} days. Those days still count.",
            EvidenceKind.BANNER,
            (Weight.STRENGTH, Weight.SETBACK),
            "streak",
        )


MAKERS = (
    *(finished, whole_parents, reached, come_far, grown, in_all, began),
    *(low_days, returns, started, smaller, practised, shown_up),
)
"""The makers of this module."""
