"""The line that answers: what was just done, said warmly, for a few seconds."""

from textual.content import Content
from textual.reactive import reactive
from textual.timer import Timer

from smallsteps_tui.widgets.fitting import Part, row, wrap
from smallsteps_tui.widgets.picture import Picture

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
