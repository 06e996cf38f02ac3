"""The pace, given only when asked for; no date is promised."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.course.banners import Banner, BannerKind, banners_ahead
from smallsteps_tui.domain.course.runner import distance, distance_by_day, marks
from smallsteps_tui.domain.course.way import ahead_shown
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Journey

LOOKED_BACK = timedelta(weeks=8)
"""How far back a pace is looked for."""

LEAST_CHECK_INS, LEAST_DAYS = 3, 2
"""What there has to be before a pace is told."""


_FINISH = Banner(BannerKind.FINISH, "the finish", None, Fraction(1))


@dataclass(frozen=True, slots=True)
class Pace:
    """How the distance has been growing, given only when asked for."""

    per_week: float
    """Distance a week, from 0 to 1."""
    next_banner: str
    """How long to the next banner, in words."""
    banner: str
    """Which one that is: a step's title, or a part of the way."""
    is_step: bool
    """Whether it is a step's."""


def pace(journey: Journey, goal: Goal, today: date) -> Pace | None:
    """Compute the distance a week, once there is enough to tell.

    Counted since the later of the goal's start and 8 weeks ago, at least one week,
    from at least 3 check-ins on 2 days. A goal that leads towards harm has none, and
    steps that do make none.
    """
    if not counting.has_course(journey, goal):
        return None
    hidden = standing.withheld(journey, goal.id)
    since = max(goal.begun_on, today - LOOKED_BACK)
    counted = (step_id for step_id in journey.taken_of(goal.id) if step_id not in hidden)
    recent = [day for step_id in counted for day in journey.days_of(step_id) if since <= day <= today]
    is_told = len(recent) >= LEAST_CHECK_INS and len(set(recent)) >= LEAST_DAYS
    if not is_told or goal.state is GoalState.REACHED:
        return None
    here = distance(journey, goal)
    laps = {mark.lap for _, mark in marks(journey, goal.id)}
    run_since = sum(_run_since(journey, goal, lap, since) for lap in laps)
    per_week = run_since / max(Fraction(1), Fraction((today - since).days, 7))
    if per_week <= 0:
        return None
    following = next(iter(banners_ahead(journey, goal)), _FINISH)
    weeks = _in_words((following.at - here) / per_week)
    return Pace(float(per_week), weeks, following.name, following.step_id is not None)


def _run_since(journey: Journey, goal: Goal, lap: int, since: date) -> Fraction:
    """Compute how far the runner went on a lap since a day."""
    days = distance_by_day(journey, goal, lap)
    start = max((there for on, there in days if on < since), default=Fraction(0))
    return days[-1][1] - start if days else Fraction(0)


def _in_words(weeks: Fraction) -> str:
    """Say a number of weeks the way a person would: never exact."""
    count = round(weeks)
    if count <= 1:
        return "about a week"
    if count < 9:
        words = ("two", "three", "four", "five", "six", "seven", "eight")
        return f"about {words[count - 2]} weeks"
    months = round(weeks * 7 / 30)
    return f"about {months} months" if months < 24 else "a good while"


def room_to_rest(journey: Journey, goal: Goal, today: date) -> int | None:
    """Give the days to the target date minus the steps ahead; None without a date, or where none is counted to."""
    if goal.target_on is None or not counting.has_course(journey, goal):
        return None
    return (goal.target_on - today).days - ahead_shown(journey, goal.id)
