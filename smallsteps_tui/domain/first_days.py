"""What is told once in the first days, where it is needed: one quiet line, gone with `h` or with its day."""

from datetime import date, timedelta
from enum import StrEnum

from smallsteps_tui.domain import choosing, course
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.entities import Energy, Goal, Kind, Step
from smallsteps_tui.domain.journey import Journey

FIRST_DAYS = timedelta(days=7)
"""How long a journey is new."""


class Tip(StrEnum):
    """What a line is about; also the name under which it is remembered in the file, as a question is."""

    STILL_YESTERDAY = "still-yesterday"
    COMES_BACK = "comes-back"
    ENERGY = "what-energy-does"
    AHEAD = "what-is-ahead"
    UNDER = "steps-under"
    ORDER = "goals-in-order"


def may_tell(journey: Journey, tip: Tip, day: date) -> bool:
    """Whether a line may stand on the screen on a day: on the first one it was true on, until it is hidden."""
    return not any(
        asked.question == tip and (asked.for_good or asked.on != day) for asked in journey.asked.values()
    )


def was_told(journey: Journey, tip: Tip) -> bool:
    """Whether a line has stood on the screen."""
    return any(asked.question == tip for asked in journey.asked.values())


def tip_on_today(journey: Journey, step: Step | None, day: date, *, is_night: bool) -> Tip | None:
    """Choose the line for Today; none on a low day or one of rest, and none beside what care knows.

    Before the day turns, that it is still the day before. On the first day, once its step
    is taken: whether it comes back. On the next ones, until it is taken, what energy does,
    and how another goal comes first, where one practice was on the card for days. Then what
    is ahead.

    Args:
        journey: The facts.
        step: The step on the card, if there is one.
        day: The civil day.
        is_night: Whether the wall clock shows the next date already.
    """
    if is_night and may_tell(journey, Tip.STILL_YESTERDAY, day):
        return Tip.STILL_YESTERDAY
    if step is None or not is_new(journey, day) or _is_heavy(journey, step, day):
        return None
    possible: tuple[Tip, ...] = ()
    if journey.check_in(step.id, day) is not None:
        is_ahead = bool(course.ahead_shown(journey, step.goal_id)) and not counting.is_tender(journey, step)
        is_first = choosing.is_first_day(journey, day)
        possible = (*((Tip.COMES_BACK,) if is_first else ()), *((Tip.AHEAD,) if is_ahead else ()))
    elif not choosing.is_first_day(journey, day) and not any(page.energy for page in journey.pages.values()):
        possible = (Tip.ENERGY,)
    elif _stands_before_others(journey, step, day):
        possible = (Tip.ORDER,)
    return next((tip for tip in possible if may_tell(journey, tip, day)), None)


def tip_on_goals(journey: Journey, goal: Goal | None, day: date) -> Tip | None:
    """Choose the line for Goals: how steps hang under steps, where there are several and none does yet."""
    if goal is None or not is_new(journey, day) or standing.of_goal(journey, goal).kind is not None:
        return None
    steps = list(journey.walk(goal.id))
    is_flat = len(steps) > 1 and all(step.parent_id is None for step in steps)
    is_open = any(journey.is_open(step) for step in steps)
    return Tip.UNDER if is_flat and is_open and may_tell(journey, Tip.UNDER, day) else None


def _stands_before_others(journey: Journey, step: Step, day: date) -> bool:
    """Whether a practice was on the card for days while another goal has a step of its own to take."""
    before = [day - timedelta(days=back) for back in (1, 2)]
    if step.kind is not Kind.PRACTICE or any(journey.check_in(step.id, on) is None for on in before):
        return False
    return any(
        course.ahead_shown(journey, goal.id) for goal in journey.active_goals if goal.id != step.goal_id
    )


def is_new(journey: Journey, day: date) -> bool:
    """Whether a journey is in its first days."""
    begun = [goal.begun_on for goal in journey.ordered_goals]
    return day - min((*begun, *journey.days_shown_up), default=day) < FIRST_DAYS


def _is_heavy(journey: Journey, step: Step, day: date) -> bool:
    is_low = choosing.energy(journey, day) is Energy.LOW or journey.rests(day)
    return is_low or standing.of_step(journey, step).kind is not None or standing.is_dark_time(journey)
