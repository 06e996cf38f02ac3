"""What may be asked or said unasked: at most one quiet line a day, and a few that are told once in the first days."""

from datetime import date, timedelta
from enum import StrEnum

from smallsteps_tui.domain import choosing, smaller_versions, streak
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.entities import Asked, Energy, Goal, Kind, Step
from smallsteps_tui.domain.journey import Journey


class Question(StrEnum):
    """What may be asked unasked; also the name under which it is remembered in the file."""

    IS_IT_DONE = "is-it-done"
    COULD_BE_SMALLER = "could-be-smaller"
    LEAVE_ONE = "leave-one-ready"


def is_quiet_time(journey: Journey, day: date) -> bool:
    """Whether nothing is asked on a day: the first one, a low one, one of rest, and the week after a gap."""
    is_heavy = choosing.energy(journey, day) is Energy.LOW or journey.rests(day)
    return is_heavy or choosing.is_first_day(journey, day) or streak.is_week_after(journey, day)


def may_ask(
    journey: Journey,
    question: Question,
    day: date,
    *,
    about: int | None = None,
    pause: timedelta | None = None,
) -> bool:
    """Return whether a question may stand on the screen on a day.

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


PAUSE = timedelta(days=14)
"""How long a hint to leave a small one ready stays away after it came, or was taken."""


class Hint(StrEnum):
    """What a hint is about; also the name under which it is remembered in the file."""

    IS_IT_DONE = Question.IS_IT_DONE
    COULD_BE_SMALLER = Question.COULD_BE_SMALLER
    LEAVE_ONE = Question.LEAVE_ONE
    LEFT_FOR_TODAY = "left-for-today"

    @property
    def question(self) -> Question | None:
        """What it asks; None where it only says something."""
        return None if self is Hint.LEFT_FOR_TODAY else Question(self)


def hint_for(journey: Journey, step: Step, day: date) -> Hint | None:
    """Choose the hint for the card, if there is one; none on a step that is taken, or that care knows.

    Whether a step is done whose steps are all behind, every day it is on the card. On a
    low day, that a smaller version was left for a day like it. On a high day,
    once in a while, to leave one. Else that a step with a large number, several
    verbs or a whole to finish could be smaller, once; one of which a small version was done
    is asked about where no smaller one is left. What asks something keeps to what
    `unasked` says.
    """
    if journey.check_in(step.id, day) is not None or standing.of_step(journey, step).kind is not None:
        return None
    if choosing.asks_whether_done(journey, step):
        asks = may_ask(journey, Question.IS_IT_DONE, day, about=step.id, pause=timedelta(0))
        return Hint.IS_IT_DONE if asks else None
    energy = choosing.energy(journey, day)
    if energy is Energy.LOW:
        is_own = smaller_versions.smallest(journey, step, day) in step.smaller
        return Hint.LEFT_FOR_TODAY if is_own and _left_since(journey, step, date.min) else None
    if energy is Energy.HIGH and not _left_since(journey, step, day - PAUSE, day):
        leave_one = may_ask(journey, Question.LEAVE_ONE, day, about=step.id, pause=PAUSE)
        return Hint.LEAVE_ONE if leave_one else None
    if smaller_versions.done_before(journey, step, day):
        is_asked = not smaller_versions.following(journey, step, day) and may_ask(
            journey, Question.IS_IT_DONE, day, about=step.id, pause=PAUSE
        )
        return Hint.IS_IT_DONE if is_asked else None
    if not step.smaller and _could_be_smaller(step.title):
        smaller = may_ask(journey, Question.COULD_BE_SMALLER, day, about=step.id)
        return Hint.COULD_BE_SMALLER if smaller else None
    return None


PLENTY = 4
"""Steps in a day that are plenty."""

DAYS_OF_PLENTY = 5
"""After so many days of plenty in a row, and each time as many again, it is said that rest counts too."""


def may_say_rest_counts(journey: Journey, day: date) -> bool:
    """Whether a day ends days of plenty without a rest, for those who cannot stop.

    Only on each fifth such day in a row, so that it is heard, and does not become noise.
    """
    run, at, steps, rested = 0, day, journey.steps_by_day, journey.days_said("rest")
    may_rest = bool(journey.meta.rest_rhythms)  # else no page is looked at
    while steps.get(at, 0) >= PLENTY and at not in rested and not (may_rest and journey.rests(at)):
        run, at = run + 1, at - timedelta(days=1)
    return run > 0 and run % DAYS_OF_PLENTY == 0


def _left_since(journey: Journey, step: Step, first: date, last: date = date.max) -> bool:
    return any(
        asked.question == Hint.LEFT_FOR_TODAY and asked.about == step.id and first <= asked.on <= last
        for asked in journey.asked.values()
    )


def _could_be_smaller(title: str) -> bool:
    """Ask the grammar of titles, which a status line never needs."""
    from smallsteps_tui.domain import shrinking

    return shrinking.could_be_smaller(title)


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
        is_ahead = _has_steps_ahead(journey, step.goal_id) and not counting.is_tender(journey, step)
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


def _has_steps_ahead(journey: Journey, goal_id: int) -> bool:
    from smallsteps_tui.domain import course  # after the first days nothing here asks for it

    return bool(course.ahead_shown(journey, goal_id))


def _stands_before_others(journey: Journey, step: Step, day: date) -> bool:
    """Whether a practice was on the card for days while another goal has a step of its own to take."""
    before = [day - timedelta(days=back) for back in (1, 2)]
    if step.kind is not Kind.PRACTICE or any(journey.check_in(step.id, on) is None for on in before):
        return False
    return any(_has_steps_ahead(journey, goal.id) for goal in journey.active_goals if goal.id != step.goal_id)


def is_new(journey: Journey, day: date) -> bool:
    """Whether a journey is in its first days."""
    begun = [goal.begun_on for goal in journey.ordered_goals]
    return day - min((*begun, *journey.days_shown_up), default=day) < FIRST_DAYS


def _is_heavy(journey: Journey, step: Step, day: date) -> bool:
    is_low = choosing.energy(journey, day) is Energy.LOW or journey.rests(day)
    return is_low or standing.of_step(journey, step).kind is not None or standing.is_dark_time(journey)
