"""Reaching a goal: the way it went, told by the facts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smallsteps_tui.domain import course, looking_back, streak
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState
from smallsteps_tui.domain.journey import Journey


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
