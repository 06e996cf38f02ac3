"""A form under one heading: a few fields, or ticks for what may be on a page; what is typed stays until kept."""

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
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.lists.lines import Line, Lines, TickList

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
    """What a tick means, where the field is a tick and not a line; `example` says what no tick means."""

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
        Binding("ctrl+g", "show_saved", "what's saved", show=False),
    ]
    again = getters.query_one("#again", HintLine)
    wrong = getters.query_one("#trouble", HintLine)
    hint = getters.query_one("#keys", HintLine)

    def __init__(
        self,
        heading: str,
        fields: tuple[Field, ...],
        take: Callable[[Mapping[str, str]], Awaitable[None]],
        reading: Callable[[Mapping[str, str]], str] | None = None,
        draft: tuple[str, int] | None = None,
    ) -> None:
        """Set the heading, the fields, what takes their lines, what reads them back, and the draft's name and id."""
        super().__init__()
        self.draft = draft
        self.taken_up: dict[str, str] = {}
        """The words of the last time, which stand on the lines, by the name of the field."""
        self.is_warned = False
        """Whether it was said that Enter saves those of the last time too."""
        self.reading = reading
        self.heading = heading
        self.lines = {field.name: field.made() for field in fields}
        self.saved = {name: line.value for name, line in self.lines.items()}
        """What is saved, as it stands on the lines at first."""
        self.labels = {field.name: Static(classes="label", markup=False) for field in fields}
        self.fields = fields
        self.take = take
        self.trouble = ""
        self.dressed_for: Mapping[str, str] = {}
        """What stood on the lines when it was read back last."""

    def body(self) -> ComposeResult:
        """The heading, a row for each field, and what the keys do."""
        yield Static(classes="heading", markup=False)
        yield HintLine(id="again")
        for field in self.fields:
            with Horizontal(classes="row -lines" if field.has_lines else "row"):
                yield self.labels[field.name]
                yield self.lines[field.name]
        yield HintLine(id="trouble")
        yield HintLine(id="keys")

    def on_mount(self) -> None:
        """Let the person type at once, with what was typed the last time on the lines, and in the first of them."""
        for name, question, about in self._drafts():
            if text := self.host.files.drafts.of(question, about):
                self.lines[name].value = self.taken_up[name] = text
        self.lines[next(iter(self.taken_up), self.fields[0].name)].focus()

    def _drafts(self) -> Iterator[tuple[str, str, int]]:
        """Return each field's name, and the name and id under which its draft is kept; none while words are hidden."""
        if self.draft is not None and not self.host.veiled:
            for field in self.fields:
                yield field.name, f"{self.draft[0]}.{field.name}", self.draft[1]

    def keep_draft(self) -> None:
        """Keep what was changed on the lines for the next time."""
        if self.is_over:
            return
        for name, question, about in self._drafts():
            typed = self.typed[name]
            self.host.files.drafts.keep(question, about, typed if typed != self.saved[name] else "")

    def dress(self) -> None:
        """Hide what is the person's under the veil, and say what the keys do or what is the matter."""
        self.query_one(".heading", Static).update(self.as_shown(self.heading))
        for field in self.fields:
            is_hidden = field.is_own_word and self.host.veiled
            self.labels[field.name].update(veil(field.label) if is_hidden else field.label)
        for line in self.lines.values():
            line.password = self.host.veiled
        self.again.display = bool(self.taken_up)
        self.again.say(f"{voice.TYPED_BEFORE}   {voice.SAVED_AGAIN}")
        self.dressed_for = self.typed
        read_back = self.reading(self.dressed_for) if self.reading is not None else ""
        self.wrong.set_class(bool(self.trouble), "trouble")
        self.wrong.display = bool(self.trouble or read_back)
        self.wrong.say(self.as_shown(self.trouble or read_back))
        self.hint.set_class(self.wrong.display, "-after")
        self.hint.say(HINT_OF_LINES if any(field.has_lines for field in self.fields) else HINT)

    def action_show_saved(self) -> None:
        """Put what is saved in the place of what was typed before."""
        for name in self.taken_up:
            self.lines[name].value = self.saved[name]
        self.taken_up = {}
        self.forget()

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
        if self.reading is not None and self.typed != self.dressed_for:
            self.trouble = ""
            self.dress()

    @on(Input.Submitted)
    @on(AnswerField.Given)
    async def _keep(self) -> None:
        if self.is_over:
            return
        unseen = self._from_before()
        if unseen and not self.is_warned:
            self.is_warned = True
            self.trouble = voice.also_from_before(unseen)
            self.dress()
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

    def _from_before(self) -> list[str]:
        """Name the lines on which words of the last time would take the place of saved ones beside a new change."""
        typed = self.typed
        is_changed = any(typed[name] != self.taken_up.get(name, words) for name, words in self.saved.items())
        kept = {name for name, words in self.taken_up.items() if self.saved[name] and typed[name] == words}
        return [field.label for field in self.fields if is_changed and field.name in kept]

    @on(AnswerField.Left)
    def _not_now(self) -> None:
        self.keep_draft()
        self.dismiss()


QUESTION = "What would you like on the page?"


@dataclass(frozen=True, slots=True)
class PageFace:
    """What the dialog shows."""

    choices: tuple[Line, ...]
    """The time, the goals and the parts; the target says which one was ticked."""
    preview: tuple[Line, ...]
    """What the page says."""
    hint: str
    """What the keys do."""


READING_KEYS = "↑ ↓ scroll   Tab back   Enter save   c copy   Esc not now"


class WriteUpDialog(CardDialog[None]):
    """Lets a person choose, shows what the page says, and stays until it is handed over."""

    CSS_PATH: ClassVar = ["card.tcss", "write_up.tcss"]  # type: ignore[assignment]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "not now"),
        Binding("tab,shift+tab", "turn", "read the page"),
        Binding("left", "act('time', -1)", "earlier period"),
        Binding("right", "act('time', 1)", "later period"),
        Binding("enter", "act('file')", "save"),
        Binding("c", "act('copy')", "copy"),
        Binding("s", "act('line')", "one line"),
    ]
    choices = getters.query_one("#choices", TickList)
    preview = getters.query_one("#preview", Lines)
    hint = getters.query_one(HintLine)

    def __init__(
        self, read: Callable[[object], PageFace], act: Callable[["WriteUpDialog", str, object], str]
    ) -> None:
        """Say how to read what is chosen, with the highlighted line, and what carries an act out.

        An act returns a sentence to say of it, "" for none.
        """
        super().__init__()
        self.read = read
        self.act = act
        self.said = ""
        self.is_trouble = False

    def body(self) -> ComposeResult:
        """What is chosen, what the page says beside it, and what the keys do."""
        yield Static(QUESTION, classes="heading")
        with Horizontal(id="sides"):
            yield TickList(id="choices")
            yield Lines(id="preview")
        yield HintLine()

    def on_mount(self) -> None:
        """Begin at the time, and look again whenever the journey changes."""
        self.choices.focus()
        self.watch(self.app, "snapshot", self.dress, init=False)

    def on_screen_resume(self) -> None:
        """Look again, after a question was in front."""
        if self.is_mounted:
            self.dress()

    def dress(self) -> None:
        """Show what is chosen, under the veil if it is drawn."""
        face = self.read(self.choices.chosen)
        self.choices.lines = face.choices
        self._show_page(face.preview)
        self.hint.set_class(self.is_trouble, "trouble")
        keys = READING_KEYS if self.is_reading else face.hint
        self.hint.say(self.as_shown(self.said or keys))

    def _show_page(self, lines: tuple[Line, ...]) -> None:
        """Show the page, from the first line on that a tick has changed."""
        before = tuple(self.preview.lines)
        self.preview.lines = lines
        both = zip(before, lines, strict=False)
        same = next(
            (place for place, (was, now) in enumerate(both) if was != now), min(len(before), len(lines))
        )
        if before and before != lines:
            self.call_after_refresh(self.preview.bring_to_top, max(0, min(same, len(lines) - 1)))

    @property
    def is_reading(self) -> bool:
        """Whether the keys are on the page, which has the whole card where there is little room."""
        return self.has_class("-reading")

    def action_turn(self) -> None:
        """Read the page, or go back to what may stand on it."""
        self.set_class(not self.is_reading, "-reading")
        (self.preview if self.is_reading else self.choices).focus()
        self.say("")

    @on(TickList.Ticked)
    def _tick(self, ticked: TickList.Ticked) -> None:
        self.action_act("tick", ticked.target)

    @on(Lines.Chosen)
    def _moved(self) -> None:
        """Say what the keys do on the line that is highlighted now."""
        self.say("")

    def action_act(self, verb: str, target: object = None) -> None:
        """Carry out what a key stands for, and say what came of it."""
        try:
            self.say(self.act(self, verb, target))
        except Trouble as trouble:
            self.say(str(trouble), is_trouble=True)

    def say(self, sentence: str, *, is_trouble: bool = False) -> None:
        """Say something in place of what the keys do, until the next one is pressed."""
        self.said, self.is_trouble = sentence, is_trouble
        if self.is_mounted:
            self.dress()
