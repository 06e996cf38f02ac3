"""The question of the week, what answered it, and the old shift that comes back."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from smallsteps_tui.domain import hints, looking_back
from smallsteps_tui.domain.care import standing
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
    if hints.is_quiet_time(journey, today):
        return False
    week = [today - timedelta(days=ago) for ago in range(7)]
    return any(day in journey.shifts_by_day or day in journey.check_ins_by_day for day in week)


def answer(journey: Journey, today: date) -> Shift | None:
    """Find the shift that answered the question of this week, as long as it is kept."""
    answers = {
        asked.about
        for asked in journey.asked.values()
        if asked.question == OF_THE_WEEK and week_start(asked.on) == week_start(today)
    }
    found = (journey.shifts[id] for id in answers if id is not None and id in journey.shifts)
    return max(found, key=lambda shift: (shift.at, shift.id), default=None)


def then_month(journey: Journey, today: date) -> int | None:
    """Return the month that now is held against, from 1 for January.

    None where the way is shorter than six months: then it is the beginning.
    """
    from dateutil.relativedelta import relativedelta

    first = looking_back.first_on(journey)
    then = today - relativedelta(months=6)
    return then.month if first is not None and first <= then else None


LATELY = timedelta(days=14)
"""How long a shift counts as noticed lately."""

FRESH = timedelta(days=3)
"""How long a new one is left alone with its place."""

LONG_AGO = timedelta(days=28)
"""From when on a shift may come back."""

NOW_AND_THEN = 4
"""Every so many days an old one comes back."""


def shift_for(journey: Journey, today: date) -> Shift | None:
    """Choose the shift that stands on Today, if any: an old one that comes back, else the newest."""
    return returning_shift(journey, today) or last_shift(journey, today)


def last_shift(journey: Journey, today: date) -> Shift | None:
    """Return the newest shift that was noticed lately."""
    recent = journey.kept_of_shifts(("noticing.recent", today), lambda: _recent(journey, today))
    return next((shift for shift in recent if _may_come_back(journey, shift)), None)


def _recent(journey: Journey, today: date) -> tuple[Shift, ...]:
    recent = journey.noticed_on(*[day for day in journey.shifts_by_day if today - LATELY <= day <= today])
    return tuple(sorted(recent, key=lambda shift: (shift.at, shift.id), reverse=True))


def returning_shift(journey: Journey, today: date) -> Shift | None:
    """Return the old shift that comes back on a day: half a year or years after, else in turn now and then.

    The day alone decides, so two dashboards show the same, and none comes back while
    a new one is still fresh.
    """
    due = journey.kept_of_shifts(("shifts that come round", today), lambda: _due(journey, today))
    return next((shift for shift in due if _may_come_back(journey, shift)), None)


def _due(journey: Journey, today: date) -> tuple[Shift, ...]:
    """The shifts that may come back on a day, the first of them before the others."""
    days = [day for day in journey.shifts_by_day if day <= today]
    if days and days[-1] > today - FRESH:
        return ()
    old = [day for day in days if day <= today - LONG_AGO]
    round_now = _with_words(journey, [day for day in old if _comes_round(day, today)])
    turn, rest = divmod(today.toordinal(), NOW_AND_THEN)
    if round_now or rest:
        return round_now
    every = _with_words(journey, old)
    return (every[turn % len(every)],) if every else ()


def _with_words(journey: Journey, days: Sequence[date]) -> tuple[Shift, ...]:
    """The shifts of some days that say something, by day and id."""
    shifts = journey.noticed_on(*days)
    return tuple(sorted((one for one in shifts if one.text.strip()), key=lambda one: (one.on, one.id)))


def _may_come_back(journey: Journey, shift: Shift) -> bool:
    return not standing.of_shift(journey, shift).is_private


def _comes_round(day: date, today: date) -> bool:
    """Whether a day lies half a year or whole years back, to the day."""
    months = (today.year - day.year) * 12 + today.month - day.month
    return day.day == today.day and (months == 6 or (months > 0 and months % 12 == 0))
