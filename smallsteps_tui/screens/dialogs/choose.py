"""A question with a few answers, each on its own key, or picked from a list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click, Key
from textual.reactive import reactive
from textual.widgets import Static

from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.card import CardDialog
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
        yield HintLine("↑ ↓ choose   Enter take   Esc not now")

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
        """Give what the highlight stands on."""
        picked = self.lines.chosen
        self.dismiss(picked if isinstance(picked, int) else None)
