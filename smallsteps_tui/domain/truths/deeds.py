"""Truths about what is done: finished steps, reached goals, distance and beginnings."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from smallsteps_tui.domain import course, looking_back
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState, Kind, Size, Step
from smallsteps_tui.domain.evidence import EvidenceKind
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.truths.truth import Truth, Weight, many, newest, on_day, quoted


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
        if first is not None and start and goal.title and here > 0:
            yield Truth(
                f"{quoted(goal.title)} started with {quoted(start)}. Now you're {_place(journey, goal, here)}.",
                EvidenceKind.BANNER,
                (Weight.PACE, Weight.FINISHING, Weight.MEANING),
                "come far",
                journey.goal_check_ins(goal.id)[-1].on,
                (goal.title, start),
                goal.id,
            )


def _place(journey: Journey, goal: Goal, here: Fraction) -> str:
    passed = [name for at, name in course.QUARTERS.items() if at <= here]
    if not passed:
        return f"{many(course.behind(journey, goal.id), 'step')} further on"
    return f"{'at' if here in course.QUARTERS else 'past'} {passed[-1]}"


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


MAKERS = (finished, whole_parents, reached, come_far, grown, in_all, began)
"""The makers of this module."""
