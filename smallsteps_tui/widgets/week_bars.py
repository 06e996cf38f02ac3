"""Steps behind, week by week, as bars that only rise."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, columns, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

BROAD = 24
"""The cells that few weeks are stretched to, so that the words under them have room."""


@dataclass(frozen=True)
class WeekBarsFace:
    """What is drawn, week by week."""

    totals: tuple[int, ...]
    """Steps in all at the end of each week, first to last."""
    start: str
    """The day of the first week, in words."""
    heading: str = "Steps behind you, week by week"
    """The words above; may be empty. Where they are too long, those before the comma."""
    end: str = "today"
    """The word under the last week."""


def week_bars(face: WeekBarsFace, width: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw a bar for each week, the last ones that fit, with the first day and today under them."""
    if not face.totals or width < 1:
        return []
    broad = max(1, min(4, min(BROAD, width) // len(face.totals)))
    shown = face.totals[-(width // broad) :]
    bars = "".join(_bar(total, shown[-1], glyphs) * broad for total in shown)
    under = min(width, max(len(bars), len(face.start) + 2 + len(face.end)))
    start = face.start if len(shown) == len(face.totals) > 1 else ""
    words = face.heading if cells(face.heading) <= width else face.heading.partition(",")[0]
    heading = [row(width, Part(words, "$quiet"), ellipsis=glyphs.ellipsis)] if words else []
    return [
        *heading,
        row(width, Part(bars, "$behind")),
        row(width, Part(columns(start, face.end, under, glyphs.ellipsis), "$quiet")),
    ]


def _bar(total: int, most: int, glyphs: Glyphs) -> str:
    """The height of one week, blank while nothing was behind."""
    if total <= 0 or most <= 0:
        return " "
    heights: Sequence[str] = glyphs.bars
    return heights[min(len(heights) - 1, total * len(heights) // most)]


class WeekBars(Picture):
    """Shows how what is behind grew, week by week."""

    face: reactive[WeekBarsFace | None] = reactive(None, layout=True)
    """What is drawn; nothing at all when None."""

    def draw(self, width: int) -> list[Content]:
        """The heading, the bars and the words under them."""
        return [] if self.face is None else week_bars(self.face, width, self.glyphs)
