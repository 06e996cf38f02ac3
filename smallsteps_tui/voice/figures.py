"""Numbers in words: the streak, the miles, what is behind and ahead, the room to rest."""

from datetime import date
from fractions import Fraction
from math import floor

from smallsteps_tui.domain import course
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.days import short_day
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.streak import Streak
from smallsteps_tui.voice.words import count


def streak_words(streak: Streak, days_in_all: int, setting: str = "shown") -> str:
    """Say the streak from 3 days on; while it rests, what never falls; else nothing."""
    if setting == "hidden":
        return ""
    if streak.current >= 3:
        return f"{streak.current:,}-day streak"
    if streak.current == 0 and days_in_all >= 3:
        return "You're between streaks."
    return ""


def room_words(streak: Streak) -> str:
    """Say how many quiet days the streak has room for."""
    return f"room for {count(streak.room, 'quiet day')}" if streak.current >= 3 and streak.room else ""


def mile_words(distance: Fraction, units: str, lap: int = 1) -> str:
    """Return where on the marathon the runner is."""
    at = course.miles(distance, units)
    unit, whole = ("km", 42) if units == "km" else ("Mile", 26)
    ahead = f"{unit} {max(at, 1)} of {whole}"
    ahead = f"{ahead}, lap {lap}" if lap > 1 else ahead
    if distance == 0:
        of_lap = f" of lap {lap}" if lap > 1 else ""
        return f"You're at the start line{of_lap}."
    return f"{ahead}."


def miles_of(laps: float, units: str) -> int:
    """Return the length of so many laps in whole miles or km, rounded down."""
    return floor(laps * float(course.MARATHON[units]) + 1e-9)


NO_MORE_PLANNED = "nothing more planned yet"
"""What is said where nothing is ahead, of a road that is not all planned; it has no number."""


def course_words(journey: Journey, goal: Goal) -> tuple[str, str]:
    """Say what is behind and what is ahead on a goal's course; no mist lies before what goes on, or at the gate."""
    ahead = course.ahead_shown(journey, goal.id)
    behind = course.behind(counted_aloud(journey), goal.id)
    steps_behind = f"{count(behind, 'step')} behind you" if behind else ""
    if goal.state is GoalState.REACHED:
        return steps_behind or "reached", ""
    is_open = not (course.goes_on(journey, goal.id) or course.is_at_gate(journey, goal))
    not_planned = (NO_MORE_PLANNED if behind else "not planned yet") if is_open else ""
    return steps_behind or "at the start line", f"{ahead:,} ahead" if ahead else not_planned


def brief_course_words(journey: Journey, goal: Goal) -> tuple[str, str]:
    """Say it in the least words, for the two ends of a line: "26 behind", "13 ahead"."""
    behind = course.behind(counted_aloud(journey), goal.id)
    return f"{behind:,} behind" if behind else "", course_words(journey, goal)[1]


def of_times(times: int, wanted: int | None) -> str:
    """Say how often a practice was done, and of how many times where it has a finish line."""
    if not wanted:
        return count(times, "time")
    return f"{times:,} of {count(wanted, 'time')}" if times else f"{count(wanted, 'time')} ahead"


def lane_words(journey: Journey, goal: Goal, today: date, units: str) -> str:
    """Say in two or three words where the runner of a goal is."""
    if goal.state is GoalState.REACHED:
        return short_day(course.reached_on(goal), today)
    times = course.times(journey, goal.id)
    if times and course.is_told_in_times(journey, goal):
        return count(times, "time")
    here = course.distance(journey, goal)
    lap = f"lap {goal.lap}, " if goal.lap > 1 else ""
    if here == 0:
        return f"{lap}at the start"
    at = max(1, course.miles(here, units))
    return f"{lap}{'km' if units == 'km' else 'mile'} {at}"


def room_to_rest(journey: Journey, goal: Goal, today: date) -> str:
    """Say how much room to rest there is before the day a person has in mind; nothing without one."""
    room = course.room_to_rest(journey, goal, today)
    if room is None or goal.target_on is None or goal.state is GoalState.REACHED:
        return ""
    if room < 0:
        return "You may want to move this date: press f."
    ahead = course.ahead_shown(journey, goal.id)
    day = short_day(goal.target_on, today)
    between = "There" if day in ("today", "tomorrow") else f"Between now and {day} there"
    if not ahead and room < 2:
        return "That's tomorrow, and nothing is planned for it." if room else "Today is the day."
    if not ahead:
        return f"{between} are {count(room, 'day')}, with nothing planned."
    if ahead == 1:
        return f"{between} {'is' if not room else 'are'} {count(room + 1, 'day')} for the step ahead."
    each = f"each of the {ahead:,} steps ahead"
    if not room:
        return f"{between}'s one day for {each}. Press f to move the date."
    return f"{between}'s one day for {each}, and {room:,} to spare."
