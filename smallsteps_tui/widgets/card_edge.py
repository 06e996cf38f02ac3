"""The bar at the left edge of what the eye should go to."""

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture


def card_edge(width: int, rows: int, color: str = "$now", glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw the bar over so many rows."""
    return [row(width, Part(glyphs.bar, f"{color} on {color}"))] * rows


class CardEdge(Picture):
    """A bar for a container to dock at its left."""

    DEFAULT_CSS = "CardEdge { dock: left; width: 1; height: 100%; }"

    color: reactive[str] = reactive("$now")
    """The variable it is drawn in."""

    def draw(self, width: int) -> list[Content]:
        """The bar, from top to bottom."""
        return card_edge(width, self.rows_given, self.color, self.glyphs)
