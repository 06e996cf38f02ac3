"""The bar at the left edge of what the eye should go to."""

from textual.content import Content

from smallsteps_tui.widgets.fitting import Part, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture


def card_edge(width: int, rows: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw the bar over so many rows."""
    return [row(width, Part(glyphs.bar, "$now on $now"))] * rows


class CardEdge(Picture):
    """A bar for a container to dock at its left."""

    DEFAULT_CSS = "CardEdge { dock: left; width: 1; height: 100%; }"

    def draw(self, width: int) -> list[Content]:
        """The bar, from top to bottom."""
        return card_edge(width, self.rows_given, self.glyphs)
