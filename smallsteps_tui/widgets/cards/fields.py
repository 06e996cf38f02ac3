"""The fields of a question: one line with suggestions, and a box to tick."""

from dataclasses import dataclass
from typing import ClassVar

from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Key, Paste
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input

from smallsteps_tui.domain.cleaning import numbers_within
from smallsteps_tui.widgets.fitting import Part, fit, plain, row
from smallsteps_tui.widgets.picture import Picture, glyphs_of

JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f")
"""What joins signs to one, or says how one is drawn; it stands between others, never alone."""


def _is_list(text: str) -> bool:
    """Whether a pasted text may be a list: several lines, a page, which may be on one, or numbers within a line."""
    return (
        sum(bool(line.strip()) for line in text.splitlines()) > 1
        or "</" in text
        or bool(numbers_within(text))
    )


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

    @dataclass
    class Pasted(Message):
        """Several lines were pasted."""

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
        self.cycles = False
        """Whether → at the end of what is written goes on to what is beside the line."""
        self.takes_lists = False
        """Whether several pasted lines are told rather than put side by side."""
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
        """Paste every line, side by side on the one there is; several may be read as a list."""
        event.stop()
        event.prevent_default()
        if self.takes_lists and _is_list(event.text):
            self.post_message(self.Pasted(event.text))
        else:
            self.insert_lines(event.text)

    def insert_lines(self, text: str) -> None:
        """Put a text on the line, its lines side by side; Textual would keep the first."""
        self.replace(" ".join(line.strip() for line in text.splitlines()), *self.selection)

    def action_suggest(self, by: int) -> None:
        """Ask for another suggestion; without any, Tab moves on as everywhere."""
        if not self.suggests:
            raise SkipAction
        self.post_message(self.Suggested(by))

    def action_turn(self, by: int) -> None:
        """Turn to what is beside the line; while something is written there, go along in it."""
        is_at_end = by > 0 and self.cursor_at_end
        is_taken = self.value == self.taken and is_at_end
        if (self.turns and (not self.value or is_taken)) or (self.cycles and self.value and is_at_end):
            self.post_message(self.Turned(by))
        elif by > 0:
            self.action_cursor_right()
        else:
            self.action_cursor_left()

    def action_not_now(self) -> None:
        """Leave the line."""
        self.post_message(self.Left())


class TickField(Picture, can_focus=True):
    """Shows whether something holds; Space or a click changes it, Enter keeps the form."""

    DEFAULT_CSS = """
    TickField {
        width: 1fr;
        height: 1;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "tick", "tick", show=False),
        Binding("enter", "give", "keep", show=False),
        Binding("escape", "not_now", "not now", show=False),
    ]
    value: reactive[str] = reactive("")
    """What is ticked, in a word; empty while it is not."""
    password = False
    """Nothing here is the person's words, so the veil hides nothing."""

    def __init__(self, value: str, ticked: str, unticked: str) -> None:
        """Say what holds now, and what stands there while it is ticked and while it is not."""
        super().__init__()
        self.set_reactive(TickField.value, value)
        self.ticked, self.unticked = ticked, unticked

    def draw(self, width: int) -> list[Content]:
        """The tick, and what it means."""
        sign, words = (self.glyphs.done, self.ticked) if self.value else (self.glyphs.open, self.unticked)
        style = "bold $now" if self.has_focus else "$ink"
        return [row(width, Part(f"{sign} {words}", style), ellipsis=self.glyphs.ellipsis)]

    def action_tick(self) -> None:
        """Tick it, or take the tick off."""
        self.value = "" if self.value else "yes"

    def on_click(self) -> None:
        """Tick it, or take the tick off."""
        self.action_tick()

    def action_give(self) -> None:
        """Keep the form as it is."""
        self.post_message(AnswerField.Given(self.value))

    def action_not_now(self) -> None:
        """Leave the form."""
        self.post_message(AnswerField.Left())
