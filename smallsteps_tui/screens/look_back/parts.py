"""Tab between the parts of a screen, of which the card shows one where there is no room for all."""

from collections.abc import Mapping
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import DescendantFocus
from textual.widget import Widget

from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.widgets.keys import KeyLine, key


class PartsScreen(JourneyScreen):
    """Leads the keys from part to part, and says on the line of keys which is next.

    The screen has a class for the part, `-at-months` for instance, which its stylesheet heeds
    where it is tight.
    """

    PARTS: ClassVar[Mapping[str, str]] = {}
    """The parts with their names on the line of keys; the first is where the keys are to begin with."""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("tab", "next_part(1)", "part.next", "next part", foot="Tab"),
        Binding("shift+tab", "next_part(-1)", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.part = next(iter(self.PARTS), "")

    def part_widgets(self) -> Mapping[str, Widget]:
        """The parts that there are, each with the widget that takes the keys, in the order of Tab."""
        raise NotImplementedError

    def _place(self, by: int) -> str:
        """The part that many further on."""
        parts = list(self.part_widgets())
        return parts[(parts.index(self.part) + by) % len(parts)] if self.part in parts else parts[0]

    def action_next_part(self, by: int) -> None:
        """Lead the keys to the next part, or to the one before."""
        self.turn_to(self._place(by))

    def turn_to(self, part: str) -> None:
        """Lead the keys to a part. What they were on may be hidden by it, so they let go first."""
        self.set_focus(None)
        self._mark(part)
        self.call_after_refresh(self._focus_part)

    def _focus_part(self) -> None:
        if (widget := self.part_widgets().get(self.part)) is not None:
            widget.focus()

    def on_descendant_focus(self, focused: DescendantFocus) -> None:
        """Know the part that was clicked."""
        found = (name for name, widget in self.part_widgets().items() if widget is focused.widget)
        self._mark(next(found, self.part))

    def _mark(self, part: str) -> None:
        self.part = part
        for name in self.PARTS:
            self.set_class(name == part, f"-at-{name}")
        self.show_next_part()

    def show_next_part(self) -> None:
        """Say on the line of keys where Tab leads."""
        keys = self.query_one(KeyLine)
        keys.labels = {**keys.labels, "part.next": self.PARTS[self._place(1)]}
