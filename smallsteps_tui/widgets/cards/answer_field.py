"""The line of a card that an answer is typed on."""

from dataclasses import dataclass
from typing import ClassVar

from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.events import Key, Paste
from textual.message import Message
from textual.widgets import Input

from smallsteps_tui.widgets.fitting import fit, plain
from smallsteps_tui.widgets.picture import glyphs_of

JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f")
"""What joins signs to one, or says how one is drawn; it stands between others, never alone."""


class AnswerField(Input):
    """The line that is answered in; keeps escape characters out and does not blink."""

    DEFAULT_CSS = """
    AnswerField {
        background: transparent;
        color: $ink;
        width: 1fr;
        &:focus { background-tint: transparent; }
        &>.input--placeholder, &>.input--suggestion { color: $quiet; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab,down", "suggest(1)", "suggestion", show=False),
        Binding("shift+tab,up", "suggest(-1)", "previous suggestion", show=False),
        Binding("right", "turn(1)", "what's in the way", show=False),
        Binding("left", "turn(-1)", "what's in the way", show=False),
        Binding("escape", "not_now", "not now", show=False),
    ]

    @dataclass
    class Suggested(Message):
        """A suggestion was asked for: the next one (1) or the one before (-1)."""

        by: int

    @dataclass
    class Turned(Message):
        """Something beside the line was turned to: the next (1) or the one before (-1)."""

        by: int

    @dataclass
    class Given(Message):
        """What is written was given as the answer."""

        text: str

    class Left(Message):
        """The line was left unanswered."""

    def __init__(self, value: str = "", placeholder: str = "") -> None:
        super().__init__(plain(value), compact=True, select_on_focus=False)
        self._example = plain(placeholder)
        self.cursor_blink = False
        self.suggests = False
        self.turns = False
        """Whether there is something to turn to while nothing of one's own is on the line."""
        self.taken = ""
        """The suggestion that was put on the line last."""

    @property
    def example(self) -> str:
        """What the empty line shows."""
        return self._example

    @example.setter
    def example(self, words: str) -> None:
        """Show other words while the line is empty, as far as there is room."""
        self._example = plain(words)
        self._fit_example()

    def on_resize(self) -> None:
        """Show as much of the example as there is room for."""
        self._fit_example()

    def _fit_example(self) -> None:
        self.placeholder = fit(self._example, self.size.width or len(self._example), glyphs_of(self).ellipsis)

    def replace(self, text: str, start: int, end: int) -> None:
        """Put text on the line, without what a terminal must not be given."""
        super().replace(plain(text), start, end)

    def on_key(self, event: Key) -> None:
        """Take the joiners of an emoji family too, which Textual leaves out as not printable."""
        if event.character is not None and event.character in JOINERS:
            event.stop()
            event.prevent_default()
            super().replace(event.character, *self.selection)

    def on_paste(self, event: Paste) -> None:
        """Paste every line, side by side on the one there is; Textual would keep the first."""
        event.stop()
        event.prevent_default()
        self.replace(" ".join(line.strip() for line in event.text.splitlines()), *self.selection)

    def action_suggest(self, by: int) -> None:
        """Ask for another suggestion; without any, Tab moves on as everywhere."""
        if not self.suggests:
            raise SkipAction
        self.post_message(self.Suggested(by))

    def action_turn(self, by: int) -> None:
        """Turn to what is beside the line; while something is written there, go along in it."""
        is_at_the_end = self.value == self.taken and by > 0 and self.cursor_at_end
        if self.turns and (not self.value or is_at_the_end):
            self.post_message(self.Turned(by))
        elif by > 0:
            self.action_cursor_right()
        else:
            self.action_cursor_left()

    def action_not_now(self) -> None:
        """Leave the line."""
        self.post_message(self.Left())
