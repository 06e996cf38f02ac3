"""Shifts that are shown again: what was noticed lately, and now and then something from long ago.

One that is dangerous or tender is never shown again: it stays in the evidence, where it
is looked for.
"""

from datetime import date, timedelta

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import Shift
from smallsteps_tui.domain.journey import Journey

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
    """Give the newest shift that was noticed lately."""
    recent = [shift for shift in journey.shifts.values() if today - LATELY <= shift.on <= today]
    recent.sort(key=lambda shift: (shift.at, shift.id), reverse=True)
    return next((shift for shift in recent if _may_come_back(journey, shift)), None)


def returning_shift(journey: Journey, today: date) -> Shift | None:
    """Give the old shift that comes back on a day: half a year or years after, else in turn now and then.

    The day alone decides, so two dashboards show the same, and none comes back while
    a new one is still fresh.
    """
    newest = max((shift.on for shift in journey.shifts.values() if shift.on <= today), default=date.min)
    if newest > today - FRESH:
        return None
    old = [shift for shift in journey.shifts.values() if shift.on <= today - LONG_AGO and shift.text.strip()]
    old.sort(key=lambda shift: (shift.on, shift.id))
    turn, rest = divmod(today.toordinal(), NOW_AND_THEN)
    in_turn = [old[turn % len(old)]] if old and rest == 0 else []
    due = [shift for shift in old if _comes_round(shift.on, today)] or in_turn
    return next((shift for shift in due if _may_come_back(journey, shift)), None)


def _may_come_back(journey: Journey, shift: Shift) -> bool:
    return not standing.of_shift(journey, shift).is_private


def _comes_round(day: date, today: date) -> bool:
    """Whether a day lies half a year or whole years back, to the day."""
    months = (today.year - day.year) * 12 + today.month - day.month
    return day.day == today.day and (months == 6 or (months > 0 and months % 12 == 0))
