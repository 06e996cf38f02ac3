"""A line of a form that is ticked, not typed on."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.cards.answer_field import AnswerField
from smallsteps_tui.widgets.fitting import Part, row
from smallsteps_tui.widgets.picture import Picture


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
