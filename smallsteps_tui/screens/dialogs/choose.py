"""One of a few is chosen: an answer by its key, a line of a list, or a backup, which is restored after one question."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click, Key
from textual.reactive import reactive
from textual.widgets import Static

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.voice import NO_COPIES
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.fitting import Part, pad, plain, row, wrap
from smallsteps_tui.widgets.lists.lines import Line, Lines
from smallsteps_tui.widgets.picture import Picture


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer."""

    key: str
    """The key that gives it, as Textual names it."""
    label: str


ONE_OF_THESE = "Press one of the keys above, or Esc."
"""What is said when a key is pressed that does nothing here."""

LEAD = 7
"""The cells of an answer's key."""


class ChoiceLine(Picture):
    """Shows one answer behind its key, and what goes on below it under its words."""

    DEFAULT_CSS = "ChoiceLine { height: auto; }"

    shown: reactive[Choice | None] = reactive(None, layout=True)
    """The answer, as it may be shown."""

    def draw(self, width: int) -> list[Content]:
        """The key and the words."""
        if self.shown is None:
            return []
        key = "Space" if self.shown.key == "space" else self.shown.key
        lines = wrap(self.shown.label, max(1, width - LEAD), ellipsis=self.glyphs.ellipsis)
        leads = [key, *[""] * (len(lines) - 1)]
        return [
            row(width, Part(pad(lead, LEAD), "bold $now"), line)
            for lead, line in zip(leads, lines, strict=True)
        ]


class ChooseDialog(CardDialog[str | None]):
    """Gives the key of the answer, or None for "not now"."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "not now"),
    ]
    LEAVE: ClassVar[str] = "Esc not now"
    """What Esc does, in words."""
    heading = getters.query_one(".heading", Static)

    def __init__(self, question: str, choices: tuple[Choice, ...]) -> None:
        super().__init__()
        self.question = question
        self.choices = choices

    def body(self) -> ComposeResult:
        """The question, its answers under each other, and how to leave it."""
        yield Static(classes="heading", markup=False)
        for _ in self.choices:
            yield ChoiceLine()
        yield HintLine(self.LEAVE)

    def dress(self) -> None:
        """Show the question and the answers."""
        self.heading.update(Content(plain(self.as_shown(self.question))))
        for choice, line in zip(self.choices, self.query(ChoiceLine), strict=True):
            line.shown = replace(choice, label=self.as_shown(choice.label))

    def on_key(self, event: Key) -> None:
        """Answer with the key of a choice."""
        if event.key in {choice.key for choice in self.choices}:
            event.stop()
            self.dismiss(event.key)
        elif event.is_printable and event.key not in self.active_bindings:
            self.query_one(HintLine).say(ONE_OF_THESE)

    def on_click(self, event: Click) -> None:
        """Answer with the choice that was clicked."""
        for choice, line in zip(self.choices, self.query(ChoiceLine), strict=True):
            if event.widget is line:
                self.dismiss(choice.key)


class PickDialog(CardDialog[int | None]):
    """Gives the target of the line that was picked, or None for "not now"."""

    DEFAULT_CSS = "PickDialog Lines { height: auto; max-height: 12; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "pick", "take"),
        Binding("escape,q", "dismiss(None)", "not now"),
    ]
    lines = getters.query_one(Lines)

    def __init__(self, question: str, lines: Sequence[Line], chosen: int) -> None:
        super().__init__()
        self.question = question
        self.offered = tuple(lines)
        self.first = chosen

    def body(self) -> ComposeResult:
        """The question, what can be picked, and what the keys do."""
        yield Static(classes="heading", markup=False)
        yield Lines(cursor=True)
        yield HintLine("↑ ↓ choose   Enter use it   Esc not now")

    def on_mount(self) -> None:
        """Stand on what holds now."""
        self.lines.choose(self.first)
        self.lines.focus()

    def dress(self) -> None:
        """Show the question, and what can be picked as dots under the veil."""
        self.query_one(".heading", Static).update(Content(plain(self.as_shown(self.question))))
        veiled = self.host.veiled
        self.lines.lines = [
            replace(line, text=veil(line.text)) if veiled and line.target else line for line in self.offered
        ]

    @on(Lines.Opened)
    def action_pick(self) -> None:
        """Return what the highlight stands on."""
        picked = self.lines.chosen
        self.dismiss(picked if isinstance(picked, int) else None)


HEADING = "Backups of your file"
CHOOSE = "Enter restore   Esc not now"
CONFIRM = "Enter restore (the current file is kept too)   Esc choose another"

MOST_ROWS = 10
WIDE = 80
"""From how many columns on what is in a copy stands beside it, in a column."""


@dataclass(frozen=True, slots=True)
class KeptFace:
    """How a copy looks in the list."""

    name: str
    """The name it is asked for by."""
    words: str
    """Which one it is: `the end of 21 November`."""
    inside: str = ""
    """What is in it, once that is known."""


class CopiesDialog(CardDialog[None]):
    """Lists the copies with what is in each; Enter chooses one, and Enter again brings it back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "restore"),
        Binding("escape,q", "leave", "not now"),
    ]
    kept = getters.query_one(Lines)
    heading = getters.query_one(".heading", Static)
    hint = getters.query_one(HintLine)

    def __init__(
        self,
        faces: Sequence[KeptFace],
        look_into: Callable[[str], str],
        restore: Callable[[str], Awaitable[None]],
    ) -> None:
        """Set the backups to list, and the functions that look into one and restore one.

        Args:
            faces: The backups, newest first.
            look_into: Returns what is in a backup, in words, by its name; it may be slow.
            restore: Restores a backup by its name; raises Trouble where that fails.
        """
        super().__init__()
        self.faces = list(faces)
        self.look_into = look_into
        self.restore = restore
        self.asked: str | None = None
        """The copy that is asked about, once one was chosen."""

    def body(self) -> ComposeResult:
        """What it is about, the copies with what is in each, and what the keys do."""
        yield Static(classes="heading", markup=False)
        yield Lines(cursor=True, id="kept")
        yield HintLine()

    def on_mount(self) -> None:
        """Begin at the newest, and look into each without keeping anybody waiting."""
        if self.faces:
            self.kept.choose(self.faces[0].name)
        self.kept.focus()
        self.run_worker(self._look_into_each, thread=True, exclusive=True)

    def _look_into_each(self) -> None:
        """Hand over what is in each backup, until the dialog takes no more messages."""
        for face in tuple(self.faces):
            if not self.call_later(self._known, face.name, self.look_into(face.name)):
                return

    def _known(self, name: str, inside: str) -> None:
        self.faces = [replace(face, inside=inside) if face.name == name else face for face in self.faces]
        self.dress()

    def dress(self) -> None:
        """Show the copies; nothing of them is a word of the person's."""
        chosen = next((face for face in self.faces if face.name == self.asked), None)
        self.heading.update("Restore this backup?" if chosen is not None else HEADING)
        shown = self.faces if chosen is None else [chosen]
        in_columns = self.app.size.width >= WIDE
        self.kept.lines = [
            Line(face.words, face.inside, target=face.name)
            if in_columns
            else Line(text=face.words, aside=face.inside, target=face.name)
            for face in shown
        ] or [Line(text=NO_COPIES, tone="quiet")]
        self.kept.styles.height = min(MOST_ROWS, max(1, len(shown)))
        self.hint.say("Esc not now" if not self.faces else CHOOSE if chosen is None else CONFIRM)

    async def action_choose(self) -> None:
        """Ask about the highlighted copy, or bring back the one that was asked about."""
        chosen = self.kept.chosen
        if self.asked is None:
            self.asked = chosen if isinstance(chosen, str) else None
            self.dress()
            return
        try:
            await self.restore(self.asked)
        except Trouble as trouble:
            self.hint.say(str(trouble))
            return
        self.dismiss()

    @on(Lines.Opened)
    async def _opened(self) -> None:
        """Ask about the copy that was clicked twice; one click more brings nothing back."""
        if self.asked is None:
            await self.action_choose()

    def action_leave(self) -> None:
        """Go back to the list, or leave it."""
        if self.asked is None:
            self.dismiss()
            return
        before, self.asked = self.asked, None
        self.dress()
        self.kept.choose(before)
