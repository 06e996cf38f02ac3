"""The question of the week, and the line that invites an answer."""

from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, row, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

MOST_ROWS = 3


def noticing_line(
    question: str, invitation: str, width: int, is_at: bool = False, glyphs: Glyphs = UNICODE
) -> list[Content]:
    """Draw the question, over a few rows where it is long, and how to answer it.

    Args:
        question: What is asked; "" where nothing is, and only the way to write stands there.
        invitation: How to answer.
        width: Cells of every row.
        is_at: Whether the keys are on it.
        glyphs: The signs to draw with.
    """
    wrapped = wrap(question, max(1, width), MOST_ROWS, glyphs.ellipsis) if question else []
    lines = [row(width, Part(line, "$quiet")) for line in wrapped]
    answer = row(width, Part(f"{glyphs.prompt} ", "$now"), Part(invitation, "$ink" if is_at else "$quiet"))
    return [*lines, answer.stylize("bold on $row") if is_at else answer]


class NoticingLine(Picture, can_focus=True):
    """Asks what has changed; it is answered with Enter, n or a click, or not at all."""

    class Taken(Message):
        """The person would like to answer."""

    question: reactive[str] = reactive("", layout=True)
    """What is asked, or its answer."""

    is_answered: reactive[bool] = reactive(False, layout=True)
    """Whether what stands in place of the question is its answer."""

    def draw(self, width: int) -> list[Content]:
        """The question and the invitation."""
        key, which = "Enter" if self.has_focus else "n", "another" if self.is_answered else "one line"
        words = f"{key} write {which}" if self.question else f"{key} note a shift (a small change)"
        return noticing_line(self.question, words, width, self.has_focus, self.glyphs)

    def on_focus(self) -> None:
        """Draw it with the keys on it."""
        self.refresh()

    def on_blur(self) -> None:
        """Draw it without them."""
        self.refresh()

    def on_click(self, event: Click) -> None:
        """Answer."""
        event.stop()
        self.post_message(self.Taken())
