"""Reaching a goal: what the way was, and what is left standing behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from smallsteps_tui.domain import course, hints, looking_back, streak
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState
from smallsteps_tui.domain.hints import Question
from smallsteps_tui.domain.journey import Journey


def asks_whether_reached(journey: Journey, goal: Goal, today: date) -> bool:
    """Whether it may be asked, unasked, if a goal is reached or its way longer.

    Once as many steps are done as the person thought the way has, and then once a
    lap: what was asked before the lap's first step was about another lap. Never of a
    goal that leads towards harm.
    """
    if not course.is_used_up(journey, goal) or standing.of_goal(journey, goal).is_withheld:
        return False
    lap_began = min((day for day, _ in course.distance_by_day(journey, goal)), default=today)
    pause = today - lap_began + timedelta(days=1)
    return hints.may_ask(journey, Question.LENGTH_USED_UP, today, about=goal.id, pause=pause)


@dataclass(frozen=True, slots=True)
class WayItWent:
    """What is told of a goal's way once it is reached."""

    first: CheckIn | None
    """The first check-in of all."""
    quarters: Sequence[tuple[str, date]]
    """The quarters passed on the last lap that has any, each with its day."""
    lap: int
    """The lap of those quarters; 0 without any."""
    laps: int
    """How many laps there were, the last one included."""
    longest: int
    """The longest streak of its own, in days."""
    days: int
    """Days of showing up for it."""
    smallest: str
    """The words of the smallest step that counted; empty when there was none."""


def way_it_went(journey: Journey, goal: Goal, today: date) -> WayItWent:
    """Tell the way of a goal from its first step to its last one, as it stands on a day."""
    check_ins = journey.goal_check_ins(goal.id)
    hidden = standing.withheld(journey, goal.id)
    last = max((check_in.on for check_in in check_ins), default=goal.begun_on)
    tells_streak = standing.tells_streak(journey, goal)
    passed = [b for b in course.banners(journey, goal) if b.step_id is None and b.at in course.QUARTERS]
    lap = max((banner.lap for banner in passed if banner.lap <= goal.lap), default=0)
    return WayItWent(
        first=next((check_in for check_in in check_ins if check_in.step_id not in hidden), None),
        quarters=tuple(
            (course.QUARTERS[one.at], one.on) for one in passed if one.on is not None and one.lap == lap
        ),
        lap=lap,
        laps=goal.lap,
        longest=streak.streak(journey, min(last, today), goal).longest if tells_streak else 0,
        days=len({check_in.on for check_in in check_ins}),
        smallest=looking_back.smallest_words(journey, check_ins) or "",
    )


def reached_goals(journey: Journey) -> list[Goal]:
    """List the goals that are reached, the latest first; one that led towards harm is never among them."""
    reached = [
        goal
        for goal in journey.ordered_goals
        if goal.state is GoalState.REACHED and not standing.of_goal(journey, goal).is_withheld
    ]
    return sorted(reached, key=course.reached_on, reverse=True)
