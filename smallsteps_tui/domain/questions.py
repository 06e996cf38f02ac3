"""The questions that help to notice a change: one a week, in turn."""

from datetime import date, timedelta
from enum import StrEnum

from smallsteps_tui.domain import looking_back, unasked
from smallsteps_tui.domain.days import week_start
from smallsteps_tui.domain.entities import Shift
from smallsteps_tui.domain.journey import Journey

OF_THE_WEEK = "of-the-week"
"""The name under which it is remembered in the file that the question of a week was answered."""


class WeekQuestion(StrEnum):
    """What is asked on Look back."""

    SHIFTED = "shifted"
    """How the habits shifted."""
    NEW = "new"
    """What is done now that was not done then."""
    LIGHTER = "lighter"
    """Who made it lighter."""


def of_week(journey: Journey, today: date) -> WeekQuestion:
    """Choose the question of a week: the same from Monday to Sunday, the next one the week after.

    What is new is asked only once there is a then to hold now against.
    """
    has_then = looking_back.then_span(journey, today) is not None
    asked = [each for each in WeekQuestion if has_then or each is not WeekQuestion.NEW]
    return asked[week_start(today).toordinal() // 7 % len(asked)]


def is_asked(journey: Journey, today: date) -> bool:
    """Whether there is something to ask about: a step or a shift in the last 7 days, and no quiet time.

    In a quiet week, on a low day or a rest day and in the week after a gap nothing is
    asked, as the answer could only be what was not done.
    """
    if unasked.is_quiet_time(journey, today):
        return False
    week = [today - timedelta(days=ago) for ago in range(7)]
    noticed = {shift.on for shift in journey.shifts.values()}
    return not noticed.isdisjoint(week) or any(day in journey.check_ins_by_day for day in week)


def answer(journey: Journey, today: date) -> Shift | None:
    """Find the shift that answered the question of this week, as long as it is kept."""
    answers = {
        asked.about
        for asked in journey.asked.values()
        if asked.question == OF_THE_WEEK and week_start(asked.on) == week_start(today)
    }
    found = (shift for shift in journey.shifts.values() if shift.id in answers)
    return max(found, key=lambda shift: (shift.at, shift.id), default=None)


def then_month(journey: Journey, today: date) -> int | None:
    """Give the month that now is held against, from 1 for January.

    None where the way is shorter than six months: then it is the beginning.
    """
    from dateutil.relativedelta import relativedelta

    first = looking_back.first_on(journey)
    then = today - relativedelta(months=6)
    return then.month if first is not None and first <= then else None
