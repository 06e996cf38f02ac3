"""A few fields under one heading; what was typed stays until it is kept."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Static

from smallsteps_tui import voice
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.widgets.cards.fields import AnswerField
from smallsteps_tui.widgets.edges.said_line import HintLine

if TYPE_CHECKING:
    from smallsteps_tui.widgets.cards.fields import NoteField, TickField

HINT = "Enter keep   Tab next   Esc not now"
HINT_OF_LINES = "Enter keep   Ctrl+J new line   Tab next   Esc not now"


@dataclass(frozen=True, slots=True)
class Field:
    """One line to type in."""

    name: str
    label: str
    value: str = ""
    example: str = ""
    is_own_word: bool = False
    """Whether the label is a word of the person's, which the veil covers."""
    has_lines: bool = False
    """Whether several lines may be written."""
    ticked: str = ""
    """What a tick means, where there is one in place of a line; the example is what its absence means."""

    def made(self) -> "AnswerField | NoteField | TickField":
        """Make the line, the lines, or the tick."""
        if self.ticked:
            from smallsteps_tui.widgets.cards.fields import TickField

            return TickField(self.value, self.ticked, self.example)
        if not self.has_lines:
            return AnswerField(self.value, self.example)
        from smallsteps_tui.widgets.cards.fields import NoteField

        return NoteField(self.value, self.example)


class FormDialog(CardDialog[None]):
    """Hands the typed lines to `take`; when that brings Trouble, it says so and stays."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "app.focus_next", "next", show=False),
        Binding("up", "app.focus_previous", "back", show=False),
    ]
    hint = getters.query_one(HintLine)

    def __init__(
        self,
        heading: str,
        fields: tuple[Field, ...],
        take: Callable[[Mapping[str, str]], Awaitable[None]],
        reading: Callable[[Mapping[str, str]], str] | None = None,
        draft: tuple[str, int] | None = None,
    ) -> None:
        """Say what is asked, what takes the lines, what reads them back, and what a draft is kept under."""
        super().__init__()
        self.draft = draft
        self.is_taken_up = False
        """Whether words of the last time stand on the lines."""
        self.reading = reading
        self.heading = heading
        self.lines = {field.name: field.made() for field in fields}
        self.labels = {field.name: Static(classes="label", markup=False) for field in fields}
        self.fields = fields
        self.take = take
        self.trouble = ""

    def body(self) -> ComposeResult:
        """The heading, a row for each field, and what the keys do."""
        yield Static(classes="heading", markup=False)
        for field in self.fields:
            with Horizontal(classes="row -lines" if field.has_lines else "row"):
                yield self.labels[field.name]
                yield self.lines[field.name]
        yield HintLine()

    def on_mount(self) -> None:
        """Let the person type at once, with what was typed the last time on the lines."""
        for name, question, about in self._drafts():
            if text := self.host.files.drafts.of(question, about):
                self.lines[name].value = text
                self.is_taken_up = True
        self.lines[self.fields[0].name].focus()

    def _drafts(self) -> Iterator[tuple[str, str, int]]:
        """Give each field's name, and the name and id under which its draft is kept; none while words are hidden."""
        if self.draft is not None and not self.host.veiled:
            for field in self.fields:
                yield field.name, f"{self.draft[0]}.{field.name}", self.draft[1]

    def keep_draft(self) -> None:
        """Keep what was changed on the lines for the next time."""
        if self.is_over:
            return
        first = {field.name: field.value for field in self.fields}
        for name, question, about in self._drafts():
            typed = self.typed[name]
            self.host.files.drafts.keep(question, about, typed if typed != first[name] else "")

    def dress(self) -> None:
        """Hide what is the person's under the veil, and say what the keys do or what is the matter."""
        self.query_one(".heading", Static).update(self.as_shown(self.heading))
        for field in self.fields:
            is_hidden = field.is_own_word and self.host.veiled
            self.labels[field.name].update(veil(field.label) if is_hidden else field.label)
        for line in self.lines.values():
            line.password = self.host.veiled
        self.hint.set_class(bool(self.trouble), "trouble")
        read_back = self.reading(self.typed) if self.reading is not None else ""
        hint = HINT_OF_LINES if any(field.has_lines for field in self.fields) else HINT
        if self.is_taken_up:
            hint = f"{voice.TYPED_BEFORE}   {hint}"
        self.hint.say(self.as_shown(self.trouble or read_back or hint))

    def forget(self) -> None:
        """Say what the keys do, and no longer what was the matter."""
        self.trouble = ""
        self.dress()

    @property
    def typed(self) -> dict[str, str]:
        """What stands on the lines, by the name of the field."""
        return {name: line.value for name, line in self.lines.items()}

    @on(Input.Changed)
    def _read_back(self) -> None:
        if self.reading is not None:
            self.trouble = ""
            self.dress()

    @on(Input.Submitted)
    @on(AnswerField.Given)
    async def _keep(self) -> None:
        if self.is_over:
            return
        try:
            await self.take(self.typed)
        except Trouble as trouble:
            self.trouble, self.is_of_file = str(trouble), trouble.is_of_file
            self.dress()
            self.hint.scroll_visible(animate=False)
        else:
            for _, question, about in self._drafts():
                self.host.files.drafts.keep(question, about, "")
            self.dismiss()

    @on(AnswerField.Left)
    def _not_now(self) -> None:
        self.keep_draft()
        self.dismiss()
