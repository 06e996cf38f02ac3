"""Gaps: a while of quiet days, and the day somebody is back."""

from datetime import date, timedelta

from smallsteps_tui.domain.journey import Journey

LEAST = 5
"""So many quiet days in a row are a gap."""

QUESTION = "gap"
"""The name under which the greeting after a gap is remembered."""

WEEK = 7
"""For so many days after a gap nothing is asked unasked."""


def gap_before(journey: Journey, today: date) -> int:
    """Count the quiet days in a row that lie right before a day.

    Rests neither count nor end them, and the day itself does not count.

    Returns:
        Quiet days since the last check-in; 0 before the first one.
    """
    came = journey.days_shown_up
    day = today - timedelta(days=1)
    if day in came:
        return 0
    first = min(came, default=today)
    quiet = 0
    while day > first and day not in came:
        quiet += not journey.rests(day)
        day -= timedelta(days=1)
    return quiet if day >= first else 0


def is_return(journey: Journey, day: date) -> bool:
    """Whether a gap lies right before a day, whatever was taken on it."""
    return gap_before(journey, day) >= LEAST


def is_after_gap(journey: Journey, today: date) -> bool:
    """Whether a gap lies right before today and nothing was taken yet, where the clock can be believed."""
    is_quiet = today not in journey.days_shown_up and is_return(journey, today)
    return is_quiet and not is_dated_ahead(journey, today)


def is_week_after(journey: Journey, today: date) -> bool:
    """Whether a gap ended within the last week, or lies before today: a time to ask nothing."""
    return any(is_return(journey, today - timedelta(days=ago)) for ago in range(WEEK))


def is_greeting_due(journey: Journey, today: date) -> bool:
    """Whether the person is to be greeted: after a gap, once a day."""
    greeted = any(asked.question == QUESTION and asked.on == today for asked in journey.asked.values())
    return not greeted and is_after_gap(journey, today)


def is_dated_ahead(journey: Journey, today: date) -> bool:
    """Whether the step that was said last lies on a day still to come.

    Then a clock was ahead, or is behind now, and nobody knows how long ago it was. The
    first step said on a day that has come ends it.
    """
    if max(journey.days_shown_up, default=today) <= today:
        return False
    counted = (check_in for page in journey.pages.values() for check_in in page.counted)
    last = max(((mark.at, one.on) for one in counted for mark in one.standing.values()), default=None)
    return last is not None and last[1] > today
