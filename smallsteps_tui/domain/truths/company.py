"""Truths about support, company and change."""

import re
from collections.abc import Iterator
from datetime import date

from smallsteps_tui.domain import looking_back
from smallsteps_tui.domain.care import Kind, standing
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import Size
from smallsteps_tui.domain.evidence import EvidenceKind
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.truths.truth import MOST, Truth, Weight, newest, opening_day, quoted

LONGEST_SHIFT = 90
"""The most characters of a shift on a line."""


def support(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield who supports the person on each goal; one whose words are read back to nobody is not named beside them.

    Nobody is named where somebody does harm, as that may be the one.
    """
    for goal in journey.active_goals:
        reading = standing.of_goal(journey, goal)
        if not (goal.support and goal.title and goal.begun_on <= today) or reading.kind is Kind.SAFETY:
            continue
        verb = "are" if len(names(goal.support)) > 1 else "is"
        is_told = reading.may_be_quoted
        yield Truth(
            f"{goal.support} {verb} with you{f' on {quoted(goal.title)}' if is_told else ''}.",
            EvidenceKind.CHECK_IN,
            (Weight.COMPANY, Weight.WORTH),
            OF_SUPPORT,
            own=(goal.support, goal.title) if is_told else (goal.support,),
            goal_id=goal.id,
        )


def names(support: str) -> list[str]:
    """Split the supporters' names: "Sam, Noor and my sister"."""
    return [name.strip() for name in re.split(r",|&|\band\b", support) if name.strip()]


def together(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield what was done with a supporter."""
    beside = {name for goal in journey.goals.values() for name in names(goal.support)}
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(beside)))})\b", re.IGNORECASE)
    ids = {step.id for step in journey.steps.values() if beside and named.search(step.title)}
    for step, check_in in newest(
        journey, today, lambda step, made: step.id in ids and made.size is Size.DONE
    ):
        yield Truth(
            f"{opening_day(check_in.on, today)}: {quoted(step.title)}. You weren't on your own.",
            EvidenceKind.CHECK_IN,
            (Weight.COMPANY, Weight.WORTH),
            "together",
            check_in.on,
            (step.title,),
            step.goal_id,
        )


def noticed(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield shifts, in the person's words."""
    noticed = [shift for shift in journey.shifts.values() if shift.on <= today and shift.text.strip()]
    for shift in sorted(noticed, key=lambda shift: shift.at, reverse=True)[:MOST]:
        words = clean_line(shift.text.strip().splitlines()[0], LONGEST_SHIFT)
        yield Truth(
            f"{opening_day(shift.on, today)} you noticed: {quoted(words)}",
            EvidenceKind.SHIFT,
            (Weight.MEANING, Weight.PACE, Weight.STRENGTH, Weight.COMPANY, Weight.WORTH),
            OF_SHIFTS,
            shift.on,
            (words,),
            shift.goal_id,
        )


def done_more(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield what is done on more days now than before."""
    more = [one for one in looking_back.then_and_now(journey, today) if one.now >= 2 * one.then]
    for one in more[:MOST]:
        yield Truth(
            f"{quoted(one.title)}: on {one.now} of the last 28 days. "
            f"In the 28 days before: {f'on {one.then}' if one.then else 'none'}.",
            EvidenceKind.SHIFT,
            (Weight.MEANING, Weight.PACE),
            "done more",
            own=(one.title,),
        )


OF_SUPPORT = "support"
"""The kind of truth that says who is with them."""

OF_SHIFTS = "noticed"
"""The kind of truth that is a shift."""

OF_PEOPLE = frozenset((OF_SUPPORT, "together", OF_SHIFTS))
"""The kinds of truths about people and shifts."""

MAKERS = (support, together, noticed, done_more)
"""The makers of this module."""
