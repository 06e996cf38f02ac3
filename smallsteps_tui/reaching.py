"""The way it went, in five lines: what is told of a goal once the person says that it is reached."""

from collections.abc import Iterator, Sequence
from datetime import date

from smallsteps_tui.domain import course, looking_back
from smallsteps_tui.domain.course import reaching
from smallsteps_tui.domain.course.reaching import WayItWent
from smallsteps_tui.domain.days import full_day
from smallsteps_tui.domain.entities import Goal
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.wording import count, listed, quoted

Told = tuple[str, str]
"""What a line is about, and what it tells."""


def way_it_went(journey: Journey, goal: Goal, today: date, setting: str = "shown") -> list[Told]:
    """Tell the way of a reached goal in five lines.

    The first step, the quarter marks, the longest streak, the smallest step that
    counted, and who was with them.

    Args:
        journey: The facts.
        goal: The goal.
        today: The civil day it is told on.
        setting: `shown`, or `hidden` to tell the days in place of the streak.
    """
    way = reaching.way_it_went(journey, goal, today)
    if way.first is None:
        asked = "" if way.days else " No step was counted here, and none was asked for."
        return [("in your words", f"Reached.{asked}")]
    return list(_told(journey, goal, way, today, setting))


def _told(journey: Journey, goal: Goal, way: WayItWent, today: date, setting: str) -> Iterator[Told]:
    assert way.first is not None
    words = looking_back.words_for(journey, way.first)
    yield "the first step", f"{full_day(way.first.on, today)}: {quoted(words)}"
    if way.laps > 1 and not way.quarters:
        yield "the laps", f"{count(way.laps, 'lap')}, the last of them to the finish"
    elif course.is_endless(journey, goal):
        yield "the times", f"{count(course.times(journey, goal.id), 'time')}, each of them whole"
    else:
        on_lap = f"on lap {way.lap}, " if way.laps > 1 else ""
        yield "the quarter marks", f"{on_lap}{_quarters(way.quarters, today)}"
    if setting != "hidden" and way.longest >= 3:
        yield "the longest streak", f"{count(way.longest, 'day')} in a row"
    else:
        yield "the days", f"{count(way.days, 'day')} of showing up"
    yield "the smallest step", f"{quoted(way.smallest)}, and it counted whole"
    on_days = "on that one day" if way.days == 1 else f"on each of {way.days:,} days"
    yield "with you", goal.support or f"you, {on_days}"


def _quarters(quarters: Sequence[tuple[str, date]], today: date) -> str:
    """Say when the quarters were passed, several of one day at once."""
    if not quarters:
        return "the finish came before the first of them"
    if len({on for _, on in quarters}) == 1:
        names = listed([name for name, _ in quarters])
        on = full_day(quarters[0][1], today)
        return f"all three, {on}" if len(quarters) == 3 else f"{names}, {on}"
    return ", ".join(f"{name} {full_day(on, today)}" for name, on in quarters)


def all_of_it(journey: Journey, goal: Goal) -> str:
    """Say what stays of a goal: its steps and days."""
    check_ins = journey.goal_check_ins(goal.id)
    if not check_ins:
        return ""
    days = len({check_in.on for check_in in check_ins})
    stay = "stays" if len(check_ins) == 1 else "stay"
    return f"Its {count(len(check_ins), 'step')} on {count(days, 'day')} {stay} yours."
