"""One line with words at both ends."""

from collections.abc import Sequence

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, fit, row
from smallsteps_tui.widgets.picture import Picture


def ends(left: str, right: str, width: int) -> Content:
    """Set words at the left edge and at the right edge.

    What the left ones add after a comma gives way first, then the right ones.
    """
    if cells(left) + cells(right) + 2 * bool(right) > width:
        left = left.partition(", ")[0]
    left = fit(left, width)
    room = width - cells(left) - 2
    right = fit(right, room) if room >= min(cells(right), 4) > 0 else ""
    gap = width - cells(left) - cells(right)
    return row(width, Part(left, "$behind"), " " * gap, Part(right, "$quiet"))


def fullest(pairs: Sequence[tuple[str, str]], width: int) -> tuple[str, str]:
    """Choose the first words for both edges that have room beside each other, or else the last."""
    found = (pair for pair in pairs if cells(pair[0]) + cells(pair[1]) + 2 * bool(pair[1]) <= width)
    return next(found, pairs[-1])


class Ends(Picture):
    """Shows what is behind at the left edge, and what is ahead at the right."""

    DEFAULT_CSS = "Ends { height: 1; }"

    ends: reactive[tuple[str, str]] = reactive(("", ""))
    """The words at the left and at the right."""
    briefer: reactive[tuple[tuple[str, str], ...]] = reactive(())
    """Other words for both, each briefer than those before, where those have no room."""

    def draw(self, width: int) -> list[Content]:
        """The one line."""
        return [ends(*fullest((self.ends, *self.briefer), width), width)]
