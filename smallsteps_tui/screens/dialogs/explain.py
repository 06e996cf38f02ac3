"""The walk through a screen's numbers: how each came about."""

from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.voice import Explanation
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.fitting import plain


def tooltip(explanations: list[Explanation]) -> Content:
    """Set explanations under each other, for the mouse."""
    return Content("\n\n").join(
        Content.assemble((one.number, "bold"), "\n", one.sentence) for one in explanations
    )


class ExplainDialog(CardDialog[None]):
    """Shows one number at a time, with the sentence that explains it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,right,i,space,enter,j", "walk(1)", "next"),
        Binding("up,left,k", "walk(-1)", "back"),
        Binding("escape,q", "dismiss", "close"),
    ]
    number = getters.query_one(".number", Static)
    sentence = getters.query_one("#sentence", Static)
    where = getters.query_one(HintLine)

    def __init__(self, explanations: list[Explanation]) -> None:
        super().__init__()
        self.explanations = explanations
        self.at = 0

    def body(self) -> ComposeResult:
        """The number, large; its sentence; how many there are."""
        yield Static(classes="number", markup=False)
        yield Static(id="sentence", markup=False)
        yield HintLine()

    def action_walk(self, by: int) -> None:
        """Go on to the next number, or back; past the last is the first."""
        self.at = (self.at + by) % len(self.explanations)
        self.dress()

    def dress(self) -> None:
        """Show the number and its sentence."""
        explanation = self.explanations[self.at]
        self.number.update(Content(plain(self.as_shown(explanation.number))))
        self.sentence.update(Content(plain(self.as_shown(explanation.sentence))))
        self.where.say(f"{self.at + 1} of {len(self.explanations)}   ↑ ↓ next   Esc close")
