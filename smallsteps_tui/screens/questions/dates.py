"""A day in words, asked for by one key wherever days are gone through."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from smallsteps_tui.widgets.keys import key

if TYPE_CHECKING:
    from smallsteps_tui.domain.day_words import Span
    from smallsteps_tui.screens.journey_screen import JourneyScreen

KEY = key("d", "ask_date", "date", "a date", "Go to a date: 29 May, half a year ago")
"""The key, whose action each screen has."""


def ask(screen: "JourneyScreen", go: "Callable[[Span], None]") -> None:
    """Ask for a day or a time that has been, and go there.

    Args:
        screen: Where it is asked.
        go: Takes the first and the last day of what was meant, up to today.
    """
    from smallsteps_tui.domain.day_words import recall
    from smallsteps_tui.screens.dialogs.ask import Asking
    from smallsteps_tui.widgets.cards.question import QuestionFace

    async def take(text: str) -> None:
        """Read it, and go there."""
        go(recall(text, screen.facts.today))

    face = QuestionFace(
        "Which day?",
        placeholder="29 May, half a year ago, monday",
        hint="Enter go there   Esc not now",
    )
    screen.ask(Asking(face, take))
