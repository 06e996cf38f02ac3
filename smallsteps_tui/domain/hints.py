"""Quiet hints on the card: at most one, none that waits for an answer, each hidden for good by one key."""

from datetime import date, timedelta
from enum import StrEnum

from smallsteps_tui.domain import choosing, gap, shrinking
from smallsteps_tui.domain.entities import Energy, Step
from smallsteps_tui.domain.journey import Journey

PAUSE = timedelta(days=14)
"""How long a hint to leave a small one ready stays away after it was taken."""


class Hint(StrEnum):
    """What a hint is about; also the name under which its question is remembered."""

    COULD_BE_SMALLER = "could-be-smaller"
    LEAVE_ONE = "leave-one-ready"
    LEFT_FOR_TODAY = "left-for-today"


def hint_for(journey: Journey, step: Step, day: date) -> Hint | None:
    """Choose the hint for the card, if there is one.

    On a low day, that a smaller version was left for a day like it. On a high day,
    once in a while, to leave one. Else that a step with a large number, several
    verbs or a whole to finish could be smaller, until that was hidden. None on the
    first day, nor in the week after a gap.
    """
    energy = choosing.energy(journey, day)
    if energy is Energy.LOW:
        return Hint.LEFT_FOR_TODAY if step.smaller and _was_left(journey, step) else None
    if choosing.is_first_day(journey, day) or gap.is_week_after(journey, day):
        return None
    if energy is Energy.HIGH and not _left_since(journey, step, day - PAUSE):
        return None if is_hidden(journey, step, Hint.LEAVE_ONE) else Hint.LEAVE_ONE
    if not step.smaller and shrinking.could_be_smaller(step.title):
        return None if is_hidden(journey, step, Hint.COULD_BE_SMALLER) else Hint.COULD_BE_SMALLER
    return None


def is_hidden(journey: Journey, step: Step, hint: Hint) -> bool:
    """Whether a hint about a step was hidden for good."""
    return any(
        asked.question == hint and asked.about == step.id and asked.for_good
        for asked in journey.asked.values()
    )


def _was_left(journey: Journey, step: Step) -> bool:
    return _left_since(journey, step, date.min)


def _left_since(journey: Journey, step: Step, day: date) -> bool:
    return any(
        asked.question == Hint.LEFT_FOR_TODAY and asked.about == step.id and asked.on >= day
        for asked in journey.asked.values()
    )
