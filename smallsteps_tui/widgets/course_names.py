"""The names along a course, set where they belong without touching each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from smallsteps_tui.widgets.fitting import Part, cells, fit, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs

LONGEST = 24
"""The most cells a name may take."""
APART = 2
"""The least cells between two names."""


@dataclass(frozen=True)
class Name:
    """A word that belongs to a column."""

    text: str
    """The word."""
    column: int
    """The column it stands over or under."""
    style: str
    """How it looks."""


def _starts(column: int, cells_wide: int, width: int) -> list[int]:
    """Where a name may begin: around its column if it can, else so that it still touches it."""
    last = width - cells_wide
    around = min(max(0, column - cells_wide // 2), last)
    touching = range(max(0, column - cells_wide), min(column + 1, last) + 1)
    return sorted({around, *touching}, key=lambda start: abs(start - around))


def names_around(names: Sequence[Name], width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Draw names on one row, each around its column, inside the edges.

    Args:
        names: The names, the most wanted first; one that finds no room is left out.
        width: Cells of the row.
        glyphs: The signs to draw with.
    """
    placed: list[tuple[int, int, Part]] = []
    for name in names:
        text = fit(name.text, min(LONGEST, width), glyphs.ellipsis)
        for start in _starts(name.column, cells(text), width):
            end = start + cells(text)
            if text and all(end + APART <= other or start >= until + APART for other, until, _part in placed):
                placed.append((start, end, Part(text, name.style)))
                break
    parts: list[Part] = []
    reached = 0
    for start, end, part in sorted(placed, key=lambda place: place[0]):
        parts += [Part(" " * (start - reached)), part]
        reached = end
    return row(width, *parts)
