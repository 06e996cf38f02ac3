"""A list of lines that are ticked, with Space or a click."""

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import Click
from textual.message import Message

from smallsteps_tui.widgets.lines import Lines
from smallsteps_tui.widgets.rows import LOUD


class TickList(Lines):
    """Shows prepared lines, and says which one was ticked or unticked."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "tick", "tick", show=False)]

    @dataclass
    class Ticked(Message):
        """A line was ticked, or unticked."""

        target: object

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(cursor=True, id=id)

    @property
    def highlight(self) -> str:
        """Loud from the start: Space works on it at once."""
        return LOUD

    def action_tick(self) -> None:
        """Say that the highlighted line was ticked."""
        if self.chosen is not None:
            self.post_message(self.Ticked(self.chosen))

    def clicked(self, block: int, event: Click) -> None:
        """Highlight what was clicked, and say that it was ticked."""
        super().clicked(block, event)
        if self.may_be_chosen(block):
            self.action_tick()
