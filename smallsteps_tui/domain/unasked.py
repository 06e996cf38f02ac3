"""Questions that come unasked: at most one a day, each once, and none when somebody needs their quiet."""

from datetime import date, timedelta
from enum import StrEnum

from smallsteps_tui.domain import choosing, gap
from smallsteps_tui.domain.entities import Asked, Energy
from smallsteps_tui.domain.journey import Journey


class Question(StrEnum):
    """What may be asked unasked; also the name under which it is remembered in the file."""

    IS_IT_DONE = "is-it-done"
    COULD_BE_SMALLER = "could-be-smaller"
    LEAVE_ONE = "leave-one-ready"
    LENGTH_USED_UP = "length-used-up"


def is_quiet_time(journey: Journey, day: date) -> bool:
    """Whether nothing is asked on a day: the first one, a low one, one of rest, and the week after a gap."""
    is_heavy = choosing.energy(journey, day) is Energy.LOW or journey.rests(day)
    return is_heavy or choosing.is_first_day(journey, day) or gap.is_week_after(journey, day)


def may_ask(
    journey: Journey,
    question: Question,
    day: date,
    *,
    about: int | None = None,
    pause: timedelta | None = None,
) -> bool:
    """Say whether a question may stand on the screen on a day.

    One that was asked this day already stays until the day is over; another one has
    to wait for another day, whichever dashboard asked. Hidden for good is for good.

    Args:
        journey: The facts, with what was asked before.
        question: What would be asked.
        day: The civil day.
        about: The id of the step or goal it is about.
        pause: After how long it may be asked again; None for once and not again.
    """
    if is_quiet_time(journey, day):
        return False
    before = [asked for asked in journey.asked.values() if _is(asked, question, about)]
    if any(asked.for_good for asked in before):
        return False
    if was_asked(journey, question, day, about=about):
        return True
    if any(pause is None or day - pause < asked.on <= day for asked in before):
        return False
    others = (asked for asked in journey.asked.values() if asked.on == day)
    return not any(asked.question in set(Question) for asked in others)


def was_asked(journey: Journey, question: Question, day: date, *, about: int | None = None) -> bool:
    """Whether a question was asked on a day."""
    return any(asked.on == day and _is(asked, question, about) for asked in journey.asked.values())


def _is(asked: Asked, question: Question, about: int | None) -> bool:
    return asked.question == question and asked.about == about
