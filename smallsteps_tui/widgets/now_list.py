"""What is done now that was not done then, or not as often."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, row, share
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture


@dataclass(frozen=True)
class NowRow:
    """One thing done more now than then."""

    title: str
    """What is done."""
    aside: str
    """How often, such as "17 of 28 days"."""


def now_list(rows: Sequence[NowRow], width: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw a row for each, how often at the right edge."""
    lines = []
    for now in rows:
        title, aside = share(now.title, now.aside, width - 2, gap=3, ellipsis=glyphs.ellipsis)
        gap = " " * (width - 2 - cells(title) - cells(aside))
        lines.append(
            row(width, Part(f"{glyphs.more} ", "$behind"), Part(title, "$ink"), gap, Part(aside, "$quiet"))
        )
    return lines


class NowList(Picture):
    """Shows what is done now that was not done then."""

    rows: reactive[tuple[NowRow, ...]] = reactive((), layout=True)
    """What is done, newest first."""

    def draw(self, width: int) -> list[Content]:
        """The rows."""
        return now_list(self.rows, width, self.glyphs)
