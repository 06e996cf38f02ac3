"""The veil: a journey with every word of the person's as dots, for shared screens."""

import re
from dataclasses import replace

from smallsteps_tui.domain.entities import CheckIn, DayPage, Goal, Mark, Shift, Size, Step
from smallsteps_tui.domain.journey import Journey

DOT = "•"


def veil(text: str) -> str:
    """Put a dot in place of every sign that is no space; words keep their lengths."""
    return re.sub(r"\S", DOT, text)


def veil_quoted(sentence: str) -> str:
    """Veil what stands between quotation marks, where the person's words are.

    From the first mark to the last, as their words may have such marks of their own.
    """
    return re.sub(r"“(.*)”", lambda found: f"“{veil(found[1])}”", sentence, flags=re.DOTALL)


def veiled(journey: Journey) -> Journey:
    """Give the same journey with its words veiled; days, sizes and numbers stay."""
    return replace(
        journey,
        goals={id: _goal(goal) for id, goal in journey.goals.items()},
        steps={id: _step(step) for id, step in journey.steps.items()},
        pages={day: _page(page) for day, page in journey.pages.items()},
        shifts={id: _shift(shift) for id, shift in journey.shifts.items()},
    )


def _goal(goal: Goal) -> Goal:
    return replace(goal, title=veil(goal.title), why=veil(goal.why), support=veil(goal.support))


def _step(step: Step) -> Step:
    return replace(
        step,
        title=veil(step.title),
        smaller=tuple(veil(words) for words in step.smaller),
        cue=veil(step.cue),
        pairing=veil(step.pairing),
        pairings=tuple(veil(words) for words in step.pairings),
        opens=veil(step.opens),
        unit=veil(step.unit),
    )


def _page(page: DayPage) -> DayPage:
    return replace(page, check_ins={id: _check_in(c) for id, c in page.check_ins.items()})


def _check_in(check_in: CheckIn) -> CheckIn:
    marks: dict[Size, Mark] = {
        size: replace(mark, version=veil(mark.version)) for size, mark in check_in.marks.items()
    }
    return replace(check_in, marks=marks, note=veil(check_in.note))


def _shift(shift: Shift) -> Shift:
    return replace(shift, text=veil(shift.text))
