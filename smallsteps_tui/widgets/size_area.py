"""How the steps grew: every size added up, week by week, each with a ground of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, columns, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

NAMES = ("whole", "smaller", "started")
MOST_ROWS = 6
"""The most rows that the picture is high."""
MOST_CELLS = 4
"""The most cells that one week is broad."""
BETWEEN = "   "


@dataclass(frozen=True)
class SizesFace:
    """What is drawn."""

    weeks: tuple[tuple[int, int, int], ...]
    """Whole, smaller and started steps in all at the end of each week, first to last."""
    start: str
    """The first week, in words."""
    end: str = "today"
    """The last week, in words."""


def size_area(face: SizesFace, width: int, rows: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw the sizes on top of each other, the days under them, and which ground is which.

    Args:
        face: What is drawn.
        width: Cells of every row.
        rows: How many rows there may be.
        glyphs: The signs to draw with.
    """
    if not face.weeks or width < 1:
        return []
    legend = _legend(face.weeks[-1], width, glyphs)
    high = max(0, min(MOST_ROWS, rows - len(legend) - 1))
    broad = min(width, MOST_CELLS * len(face.weeks))
    shown = [face.weeks[_place(cell, broad, len(face.weeks))] for cell in range(broad)]
    heights = [_heights(week, sum(face.weeks[-1]), high) for week in shown]
    picture = [
        row(width, Part("".join(_ground(each, level, glyphs) for each in heights), "$behind"))
        for level in range(high - 1, -1, -1)
    ]
    under = min(width, max(broad, cells(face.start) + 2 + cells(face.end)))
    words = columns(face.start, face.end, under, glyphs.ellipsis)
    lines = [*picture, row(width, Part(words, "$quiet")), *legend]
    return lines[max(0, len(lines) - max(1, rows)) :]


def _place(cell: int, broad: int, weeks: int) -> int:
    """Which week stands in a cell: the first in the first, the last in the last."""
    return round(cell * (weeks - 1) / (broad - 1)) if broad > 1 else weeks - 1


def _heights(week: tuple[int, int, int], most: int, high: int) -> tuple[int, int, int]:
    """How high each ground reaches: a row at least once there was a step, and never lower than before."""
    whole, smaller, started = (
        max(int(steps > 0), round(steps * high / most) if most else 0) for steps in accumulate(week)
    )
    return whole, smaller, started


def _ground(tops: Sequence[int], level: int, glyphs: Glyphs) -> str:
    """The ground in a cell, so many rows above the bottom."""
    return next((sign for top, sign in zip(tops, glyphs.sizes, strict=True) if level < top), " ")


def _legend(week: tuple[int, int, int], width: int, glyphs: Glyphs) -> list[Content]:
    """Which ground is which, and how many of each there are; over several rows where it is narrow."""
    named = zip(glyphs.sizes, week, NAMES, strict=True)
    faces = [(sign, f" {number:,} {name}") for sign, number, name in named if number]
    return [row(width, *parts) for parts in _in_rows(faces, width)]


def _in_rows(faces: Sequence[tuple[str, str]], width: int) -> Iterator[list[Part]]:
    """Set the names beside each other while there is room."""
    parts: list[Part] = []
    used = 0
    for sign, words in faces:
        needed = len(sign + words) + (len(BETWEEN) if parts else 0)
        if parts and used + needed > width:
            yield parts
            parts, used, needed = [], 0, len(sign + words)
        parts += [Part(BETWEEN)] if parts else []
        parts += [Part(sign, "$behind"), Part(words, "$quiet")]
        used += needed
    if parts:
        yield parts


class SizeArea(Picture):
    """Shows how the steps grew."""

    DEFAULT_CSS = "SizeArea { height: 1fr; }"

    face: reactive[SizesFace | None] = reactive(None)
    """What is drawn; nothing at all when None."""

    def draw(self, width: int) -> list[Content]:
        """The picture, as high as there is room."""
        return [] if self.face is None else size_area(self.face, width, self.rows_given, self.glyphs)
