"""The field of a question that takes several lines; Textual's own loads a parser of languages with it."""

import re
from typing import ClassVar

from rich.text import Text
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.events import Key, Paste
from textual.widgets import TextArea

from smallsteps_tui.domain.cleaning import clean_text
from smallsteps_tui.widgets.cards.fields import AnswerField
from smallsteps_tui.widgets.fitting import plain

JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f")
"""What joins signs to one, or says how one is drawn; it stands between others, never alone."""


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
        """Give a line as it is shown."""
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
