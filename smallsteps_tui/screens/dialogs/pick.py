"""A question answered by picking one line of a list."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.widgets.edges.said_line import HintLine
from smallsteps_tui.widgets.fitting import plain
from smallsteps_tui.widgets.lists.lines import Line, Lines


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
