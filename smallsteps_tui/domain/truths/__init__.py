"""Truths: single lines of a person's own evidence, in their words and with their figures.

Nothing is judged and nothing is promised: each line says what happened, when, or how
often. What was not done is in none of them.
"""

from datetime import date

from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.truths import company, deeds
from smallsteps_tui.domain.truths.company import OF_PEOPLE, OF_SHIFTS, OF_SUPPORT
from smallsteps_tui.domain.truths.deeds import OF_STREAKS
from smallsteps_tui.domain.truths.truth import Truth, Weight

__all__ = ["OF_PEOPLE", "OF_SHIFTS", "OF_STREAKS", "OF_SUPPORT", "Truth", "Weight", "truths"]


def truths(journey: Journey, today: date) -> list[Truth]:
    """List what is true of a person's way up to a day, of every kind the newest first."""
    return [truth for maker in (*deeds.MAKERS, *company.MAKERS) for truth in maker(journey, today)]
