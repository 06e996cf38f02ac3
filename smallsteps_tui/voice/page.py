"""What a written page says, and the one line for a friend.

Somebody else reads it, later: so it says neither "you" nor "today", gives days by
their date, and counts nothing against anybody.
"""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from math import floor

from smallsteps_tui.domain import course
from smallsteps_tui.domain.days import MONTHS, dated, days_between, spoken_date
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.voice.words import count, listed, quoted

TITLE = "Small steps"

CLOSING = (
    "Written with small steps, a tool for keeping going, from notes made day by day. "
    "It is not a medical document or a substitute for professional care."
)

SHOWED_UP_TOO = "Showed up on {days} too."

THEN_AND_NOW, SHOWING_UP, NOTICED, NOTES, ENERGY = (
    *("Then and now", "Showing up", "Noticed", "Notes", "Energy and rest"),
)
"""The headings of what is about no one goal."""

HARD_THINGS = "Hard things that were written down"
ASK_ABOUT_THEM = "Please ask about these."

BRIDGED = "Rest days, days with nothing planned and a few quiet days don't interrupt it."
"""How the days of a streak are counted."""

LEAST_OF_STREAK = 3
"""Days of a streak from which it is worth a word."""


# Days


def days_words(first: date, last: date) -> str:
    """Name a time: "16 to 22 November 2026"."""
    end = spoken_date(last)
    if first == last:
        return end
    if first.year != last.year:
        return f"{first.day} {MONTHS[first.month - 1]} {first.year} to {end}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} to {end}"
    return f"{first.day} to {end}"


def when_words(days: Sequence[date], last: date) -> str:
    """Say on which days, oldest first: "18 Nov", or how many and from when to when."""
    if len(days) == 1:
        return dated(days[0], last)
    if len(days) == 2:
        return f"{dated(days[0], last)} and {dated(days[1], last)}"
    return f"{count(len(days), 'day')}, {days_between(days[0], days[-1], last, is_short=True)}"


# The opening


def smallest_words(words: str, more: int, days: int) -> str:
    """Begin with the smallest step, and say how many more there were."""
    rest = f"And {more:,} more, on {count(days, 'day')}." if more else "It counts."
    return f"The smallest step in this period: {quoted(words)}. {rest}"


def steps_words(steps: int, days: int) -> str:
    """Begin with how many steps there were."""
    return f"{count(steps, 'step')}, on {count(days, 'day')}."


def quiet_words(behind: int, in_all: int = 0) -> str:
    """Begin a page about a time without a step, by how many there were before it, and how many in all."""
    if not behind:
        return "No steps in this period." if in_all else "No steps yet."
    return f"A quiet stretch. {_still_there(behind)}"


def chosen_words() -> str:
    """Begin a page on which nothing of the steps was wanted."""
    return "This page leaves the steps out."


ADD_TENDER = "Sensitive steps were left out. To include them, add: --with tender"
"""Printed below a page, never written into a file."""


def left_out_words() -> str:
    """Say of a page, or a goal, of which nothing is left that the rest was left out."""
    return "Some of this was left out by choice."


# A goal


def way_words(before: Fraction, here: Fraction, units: str, lap: int = 1) -> str:
    """Say where the runner stood when the time began, and at its end."""
    at, began = course.miles(here, units), course.miles(before, units)
    name, whole = ("kilometre", 42) if units == "km" else ("mile", 26)
    end = f"{name} {max(at, 1)} of {whole}" if here else "the start line"
    end = f"{end}, on lap {lap}" if lap > 1 else end
    if here == 1:
        return "Finished."
    if not here and lap > 1:
        return f"Lap {lap - 1} is done. Now at the start of lap {lap}."
    if before >= here or at == began:
        return f"At {end}."
    return f"From {f'{name} {began}' if began else 'the start line'} to {end}."


def written_down_words(day: str) -> str:
    """Say of a goal that leads towards harm when it was written down, and nothing of a way."""
    return f"Written down on {day}."


def picture_words(units: str) -> str:
    """Explain on a page that progress is shown as a marathon; `units` is "km" or "miles"."""
    long = "42 kilometres" if units == "km" else "26 miles"
    return f"Progress is shown as a marathon of {long}. Every step, of any size, moves the runner."


def way_drawn_words(here: float) -> str:
    """Say how much of a way is behind, to whoever hears a drawing rather than sees it."""
    return f"{floor(here * 100)}% of the course is done" if here else "all of the course is ahead"


def times_words(times: int) -> str:
    """Say how often the person showed up for what has no finish."""
    return f"{count(times, 'time')} so far." if times else "At the start line."


def quiet_goal_words(behind: int) -> str:
    """Say what is behind a goal that had no step in this period."""
    return _still_there(behind) if behind else "The first step is still ahead."


def _still_there(behind: int) -> str:
    steps = "The step" if behind == 1 else f"The {count(behind, 'step')}"
    return f"{steps} from before {'is' if behind == 1 else 'are'} still there."


def passed_words(banners: Sequence[tuple[str, str]]) -> str:
    """Say which banners were passed, each with its day."""
    return f"Banners passed: {listed([f'{title} ({day})' for title, day in banners])}."


def and_more_words(more: int, first: str) -> str:
    """Say how many lines a list has beyond those written out."""
    return f"And {more:,} more, going back to {first}."


def why_words(why: str) -> str:
    """Return a goal's why."""
    return f"Why: {why}"


def with_words(support: str) -> str:
    """Say who is with them."""
    return f"With: {support}"


# What is about no one goal


def showing_up(days: int, current: int, longest: int, goals: int) -> list[str]:
    """Say on how many days there was a step, and how long the streak is, and how that is counted."""
    on_goal = " on this goal" if goals == 1 else ""
    said = [f"Steps on {count(days, 'day')}."] if days else []
    if current >= LEAST_OF_STREAK:
        said.append(f"The current streak{on_goal}: {count(current, 'day')}. {BRIDGED}")
    if longest > max(current, LEAST_OF_STREAK - 1):
        said.append(f"The longest streak{on_goal} so far: {count(longest, 'day')}.")
    return said


def in_all_words(steps: int, days: int, first: str) -> str:
    """Say what never falls."""
    return f"{count(steps, 'step')} in all, on {count(days, 'day')}, since {first}."


def energy_words(days: dict[Energy, int], low_with_a_step: int, rests: int) -> list[str]:
    """Say how the days felt, and how many were rest."""
    told = [f"{energy.value} on {count(number, 'day')}" for energy, number in days.items() if number]
    said = [f"Energy: {listed(told)}."] if told else []
    if low_with_a_step:
        said.append(SHOWED_UP_TOO.format(days=count(low_with_a_step, "low day")))
    if rests:
        said.append(f"{count(rests, 'day')} of rest. Rest is part of it.")
    return said


def compared_words(then_first: date, then_last: date, last: date) -> str:
    """Say which days are held beside each other."""
    then = days_between(then_first, then_last, last)
    return f"The four weeks to {last.day} {MONTHS[last.month - 1]}, compared with {then}."


def more_often_words(now: int, then: int) -> str:
    """Say how often something was done now, and then."""
    return f"{count(now, 'day')}, {then or 'none'} then"


# One line for the person who is with them


def line_today(support: str, words: str) -> str:
    """Tell a friend today's smallest step."""
    return f"{support}, one small step today: {words}."


def line_this_week(support: str, words: str) -> str:
    """Tell a friend the week's smallest step, on a day that is still open."""
    return f"{support}, one small step this week: {words}."


def line_before(support: str, words: str, day: date, today: date) -> str:
    """Tell a friend the last step there was."""
    return f"{support}, it's been quiet. My last small step was on {dated(day, today)}: {words}."


def started_words(words: str) -> str:
    """Tell a friend of a step that was started; that counts."""
    return f"a start on {quoted(words)}"


def line_on_the_way(support: str, goal: str) -> str:
    """Tell a friend that one is on the way, where what they did is left out."""
    return f"{support}, I've made a start on {quoted(goal)}. One small step is enough."


def line_at_the_start(support: str, goal: str) -> str:
    """Tell a friend what one is about to begin."""
    return f"{support}, I'm about to start {quoted(goal)}. One small step is enough."
