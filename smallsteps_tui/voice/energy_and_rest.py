"""What is said of a day's energy, and of rest: of a day, of some days, of one practice or of weekdays."""

import re
from collections.abc import Sequence
from datetime import date

from smallsteps_tui import pattern
from smallsteps_tui.domain.days import dated, days_between, short_day
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.voice.words import Saying, listed, on_date, quoted

ENERGY_LINES = {
    Energy.LOW: "Low it is. The smallest version is plenty.",
    Energy.STEADY: "Steady. One step is enough.",
    Energy.HIGH: "High. One step first; the rest is only if you like.",
}


LONGEST_MEAL = 40
"""So many characters of a meal are named on a low day."""

LOW_AND_DARK = "Low today. Someone you trust, a doctor or a crisis line can help."


def energy_said(
    energy: Energy, day: date, today: date, *, is_dark: bool = False, is_careful: bool = False
) -> Saying:
    """Answer the day's energy.

    Args:
        energy: What was said.
        day: The day it was said of.
        today: Today.
        is_dark: Whether a goal is of wanting to die, surely or perhaps; then no step is spoken of.
        is_careful: Whether the day's step wants care: of a meal, less of it is not said to be plenty.
    """
    line = f"{energy.value.capitalize()}." if is_careful else ENERGY_LINES[energy]
    if is_dark:
        line = LOW_AND_DARK if energy is Energy.LOW else f"{energy.value.capitalize()}."
    return Saying(f"set energy to {energy}{on_date(day, today)}", line if day == today else "")


_A_MEAL = pattern(
    r"(?:(?:eat|have) )?((?:(?:an?|my|the|all|one|two|three|\d+) )?(?:breakfast|brunch|lunch|dinner|supper|meal|snack)"
    r"(e?s)?\b.*)",
    re.IGNORECASE,
)


def low_meal(title: str) -> str:
    """Say of a meal on a low day that it is enough, and all of it: less of it is not."""
    found = _A_MEAL.fullmatch(title.strip(" ."))
    meal = found[1] if found is not None and len(title) <= LONGEST_MEAL else "this"
    is_one = found is None or not found[2]
    return f"Low day. {meal[:1].upper()}{meal[1:]} {'is enough, all of it' if is_one else 'are enough, all of them'}."


def rested(first: date, last: date, today: date, *, off: bool) -> Saying:
    """Answer days marked as rest, or no longer."""
    if off:
        days = f"on {dated(first, today)}" if first == last else f"from {_dates(first, last, today)}"
        return Saying(
            f"stopped resting {days}", "Today isn't a rest day any more." if first == last == today else ""
        )
    act = f"marked {_dates(first, last, today)} as rest"
    if first < today:
        return Saying(act)
    when = "A rest day" if first == last == today else f"Resting {_days(first, last, today)}"
    return Saying(act, f"{when}. Everything here can wait.")


def rested_alone(title: str, first: date, last: date, today: date, *, off: bool) -> Saying:
    """Answer a rest of one practice, or its end."""
    days = f"{'on' if first == last else 'from'} {_dates(first, last, today)}"
    if off:
        return Saying(f"stopped resting {quoted(title)} {days}")
    act = f"let {quoted(title)} rest {days}"
    if first < today:
        return Saying(act)
    return Saying(act, f"{quoted(title)} can rest {_days(first, last, today)}. You won't be asked for it.")


def _days(first: date, last: date, today: date) -> str:
    """Return days still to come as an adverbial: `tomorrow`, `on 3 Mar`, `from today to 5 Mar`, `from 3 to 5 Mar`."""
    near = short_day(first, today)
    is_near = near in ("today", "tomorrow")
    if first == last:
        return near if is_near else f"on {near}"
    return f"from {near} to {short_day(last, today)}" if is_near else f"from {_dates(first, last, today)}"


def _dates(first: date, last: date, today: date) -> str:
    """Return days by their dates: `3 Mar`, `3 to 5 Mar`, `28 Feb to 5 Mar`."""
    return dated(first, today) if first == last else days_between(first, last, today, is_short=True)


def rested_weekdays(weekdays: Sequence[str], *, off: bool) -> Saying:
    """Answer weekdays that are always rest, or no longer; they are named in the plural."""
    names = listed(weekdays)
    return Saying(f"stopped resting on {names}" if off else f"marked {names} as rest")


def nothing_rested() -> str:
    """Say that no rest was set there, so there is none to remove."""
    return "There was no rest to remove, so nothing changed."
