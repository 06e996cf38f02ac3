"""One line with words at both ends; and the line that answers for a few seconds."""

from collections.abc import Sequence

from textual.content import Content
from textual.reactive import reactive
from textual.timer import Timer

from smallsteps_tui.widgets.fitting import Part, cells, fit, row, wrap
from smallsteps_tui.widgets.picture import Picture


def ends(left: str, right: str, width: int) -> Content:
    """Set words at the left edge and at the right edge.

    What the left ones add after a comma gives way first, then the right ones.
    """
    if cells(left) + cells(right) + 2 * bool(right) > width:
        left = left.partition(", ")[0]
    left = fit(left, width)
    room = width - cells(left) - 2
    right = fit(right, room) if room >= min(cells(right), 4) > 0 else ""
    gap = width - cells(left) - cells(right)
    return row(width, Part(left, "$behind"), " " * gap, Part(right, "$quiet"))


def fullest(pairs: Sequence[tuple[str, str]], width: int) -> tuple[str, str]:
    """Choose the first words for both edges that have room beside each other, or else the last."""
    found = (pair for pair in pairs if cells(pair[0]) + cells(pair[1]) + 2 * bool(pair[1]) <= width)
    return next(found, pairs[-1])


class Ends(Picture):
    """Shows what is behind at the left edge, and what is ahead at the right."""

    DEFAULT_CSS = "Ends { height: 1; }"

    ends: reactive[tuple[str, str]] = reactive(("", ""))
    """The words at the left and at the right."""
    briefer: reactive[tuple[tuple[str, str], ...]] = reactive(())
    """Other words for both, each briefer than those before, where those have no room."""

    def draw(self, width: int) -> list[Content]:
        """The one line."""
        return [ends(*fullest((self.ends, *self.briefer), width), width)]


SECONDS = 6.0

MOST_ROWS = 4
"""How many rows a long sentence may take."""


def said_line(text: str, width: int) -> list[Content]:
    """Draw a sentence, over several rows where the line is short; nothing for nothing said."""
    return [row(width, Part(line, "$now")) for line in wrap(text, max(1, width), MOST_ROWS)] if text else []


class SaidLine(Picture):
    """Shows one sentence for a while, and otherwise nothing."""

    DEFAULT_CSS = "SaidLine { background: $background; }"

    text: reactive[str] = reactive("", layout=True)
    """What is being said; empty most of the time."""

    _until: Timer | None = None

    def draw(self, width: int) -> list[Content]:
        """The sentence, or nothing."""
        return said_line(self.text, width)

    def say(self, text: str, *, stays: bool = False) -> None:
        """Show a sentence, as plain text, for a few seconds or until the next, in place of the one before it."""
        if self._until is not None:
            self._until.stop()
        self.text = text
        self._until = self.set_timer(SECONDS, self._hush) if text and not stays else None

    def _hush(self) -> None:
        """Say nothing more."""
        self.text = ""
