"""The one question at the end of a length: is it reached, or is the way longer?"""

from datetime import date, timedelta

from smallsteps_tui.domain import course, unasked
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import Goal
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.unasked import Question


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
    return unasked.may_ask(journey, Question.LENGTH_USED_UP, today, about=goal.id, pause=pause)
