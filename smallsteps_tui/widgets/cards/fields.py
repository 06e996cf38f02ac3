"""The fields of a question: one line with suggestions, several lines, and a box to tick."""

import re
from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Key, Paste
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input, TextArea

from smallsteps_tui.domain.cleaning import clean_text, numbers_within
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


class NoteField(TextArea):
    """Lines that grow as they are written; Enter keeps them, Ctrl+J begins a new one."""

    DEFAULT_CSS = """
    NoteField {
        background: transparent;
        color: $ink;
        border: none;
        padding: 0;
        width: 1fr;
        height: auto;
        max-height: 6;
        scrollbar-size-vertical: 1;
        &:focus { border: none; }
        & .text-area--placeholder { color: $quiet; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+j,shift+enter,alt+enter", "begin_line", "new line", show=False),
        Binding("escape", "not_now", "not now", show=False),
    ]
    suggests = False
    turns = False
    cycles = False
    takes_lists = False
    taken = ""

    def __init__(self, value: str = "", placeholder: str = "") -> None:
        super().__init__(
            _lines(value),
            soft_wrap=True,
            compact=True,
            highlight_cursor_line=False,
            placeholder=plain(placeholder),
        )
        self.cursor_blink = False
        self._password = False

    def on_mount(self) -> None:
        """Go on where the words end."""
        self.move_cursor(self.document.end)

    @property
    def value(self) -> str:
        """What is written, its lines as they are."""
        return self.text

    @value.setter
    def value(self, text: str) -> None:
        """Write something else, and go on where it ends."""
        if text != self.text:
            self.load_text(_lines(text))
            self.move_cursor(self.document.end)

    @property
    def example(self) -> str:
        """What the empty lines show."""
        return str(self.placeholder)

    @example.setter
    def example(self, words: str) -> None:
        """Show other words while there is nothing written."""
        self.placeholder = plain(words)

    @property
    def password(self) -> bool:
        """Whether the words are shown as dots."""
        return self._password

    @password.setter
    def password(self, is_hidden: bool) -> None:
        """Show the words as dots, or as they are."""
        if is_hidden != self._password:
            self._password = is_hidden
            self._line_cache.clear()
            self.refresh()

    def get_line(self, line_index: int) -> Text:
        """Return a line as it is shown."""
        line = super().get_line(line_index)
        return Text(re.sub(r"\S", "•", line.plain), end="", no_wrap=True) if self._password else line

    async def _on_key(self, event: Key) -> None:
        """Keep what is written at Enter, and take the joiners of an emoji family too."""
        if event.key == "enter":
            self.action_give()
        elif event.character is not None and event.character in JOINERS:
            self.replace(event.character, *self.selection)
        else:
            return
        event.stop()
        event.prevent_default()

    async def _on_paste(self, event: Paste) -> None:
        """Paste all lines, without what a terminal must not be given."""
        event.stop()
        event.prevent_default()
        pasted = self.replace(_lines(event.text), *self.selection)
        self.move_cursor(pasted.end_location)

    def action_cursor_up(self, select: bool = False) -> None:
        """Go a line up; from the first one on to what stands above."""
        if self.cursor_at_first_line and not select:
            raise SkipAction
        super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        """Go a line down; from the last one on to what stands below."""
        if self.cursor_at_last_line and not select:
            raise SkipAction
        super().action_cursor_down(select)

    def action_give(self) -> None:
        """Keep what is written."""
        self.post_message(AnswerField.Given(self.value))

    def action_begin_line(self) -> None:
        """Begin a new line."""
        begun = self.replace("\n", *self.selection)
        self.move_cursor(begun.end_location)

    def action_not_now(self) -> None:
        """Leave it."""
        self.post_message(AnswerField.Left())


def _lines(text: str) -> str:
    return "\n".join(plain(line) for line in clean_text(text, None).split("\n"))
