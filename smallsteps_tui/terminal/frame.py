"""What stands in the terminal, cell by cell, so that of a partial update only what differs is sent."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.console import Console, RenderableType
from rich.control import Control
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Size
from textual.strip import Strip

SAME_AGAIN = 12
"""Up to so many cells that are as they were are sent again rather than skipped: moving the cursor and setting the
style anew takes more bytes."""


class Look(NamedTuple):
    """How a cell is drawn, as a terminal is told: two styles that look alike are one."""

    start: str
    end: str
    blank: str
    """How a blank starts that looks as one of this style: by its ground alone."""


PLAIN = Look("", "", "")

Cell = tuple[str, Look]
"""What stands in one column: its character and how that looks. A text with a sign that isn't one column wide stands
whole in its first column, with "" in the others."""


class Frame:
    """The last frame that was sent to the terminal."""

    def __init__(self) -> None:
        self._rows: list[list[Cell]] = []
        self._size = Size()

    def sent_of(
        self, update: RenderableType | CompositorUpdate | None, size: Size, console: Console
    ) -> "RenderableType | CompositorUpdate | None":
        """Return what to send of an update: of a partial one only what differs from the screen, else all of it.

        A full one of exactly what stands there is not sent again: Textual asks for one whenever a
        screen was mounted, also out of sight.

        Args:
            update: What Textual would send.
            size: The size of the terminal, in cells.
            console: Textual's, which knows how many colours the terminal has.

        Returns:
            What is sent instead, and is taken for what stands in the terminal from now on; None for nothing.
        """
        colors = console._color_system or ColorSystem.TRUECOLOR
        if isinstance(update, ChopsUpdate) and self._rows and size == self._size:
            changes = "".join(self._changes(update, colors))
            return Sent(changes) if changes else None
        if update is None:
            return None
        if not isinstance(update, LayoutUpdate):
            self.forget()
            return update
        rows = [[cell for strip in row for cell in _cells(strip, colors)] for row in update.strips]
        if size == self._size and rows == self._rows:
            return None
        self._rows, self._size = rows, size
        return Sent("".join(_drawn(0, y, row) for y, row in enumerate(rows)))

    @property
    def is_known(self) -> bool:
        """Whether what stands in the terminal is known."""
        return bool(self._rows)

    def forget(self) -> None:
        """Take nothing for known, as the terminal was cleared."""
        self._rows = []

    def _changes(self, update: ChopsUpdate, colors: ColorSystem) -> Iterator[str]:
        for y in sorted({y for y, _, _ in update.spans}):
            before = self._rows[y]
            after = before.copy()
            for x, strip in _placed(update, y):
                cells = _cells(strip, colors)
                after[x : x + len(cells)] = cells
            if after == before:
                continue
            self._rows[y] = after
            if {len(text) for text, _ in (*before, *after)} != {
                1
            }:  # terminals differ in how wide some signs are
                yield _drawn(0, y, after)
                continue
            for start, end in _runs(before, after):
                yield _drawn(start, y, after[start:end])


class Sent(CompositorUpdate):
    """An update as it is sent to the terminal."""

    def __init__(self, text: str) -> None:
        self.text = text

    def render_segments(self, console: Console) -> str:  # noqa: ARG002 - the same for every console
        """Return the text with its control sequences."""
        return self.text


def _placed(update: ChopsUpdate, y: int) -> Iterator[tuple[int, Strip]]:
    """Yield what a partial update has for a row, each part with its column."""
    chops = list(zip(update.chop_ends[y], update.chops[y].items(), strict=False))
    for row, x1, x2 in update.spans:
        if row != y:
            continue
        for end, (x, strip) in chops:
            if strip is not None and x <= x2 and end > x1:
                yield x, strip.crop(0, min(end, x2) - x)


def _cells(strip: Iterable[Segment], colors: ColorSystem) -> list[Cell]:
    cells: list[Cell] = []
    for text, style, _ in strip:
        look = _look(style, colors) if style is not None else PLAIN
        if text.isascii() or all(cell_len(sign) == 1 for sign in text):
            blank = Look(look.blank, look.end, look.blank)
            cells += [(sign, blank if sign == " " else look) for sign in text]
        elif width := cell_len(text):
            cells += [(text, look), *[("", look)] * (width - 1)]
    return cells


@lru_cache(1024)
def _look(style: Style, colors: ColorSystem) -> Look:
    start, end = Strip.render_style(style, "\n", colors).split("\n")
    is_drawn_on_blanks = (
        style.reverse or style.underline or style.underline2 or style.overline or style.strike
    )
    if is_drawn_on_blanks or style.link or style.bgcolor is None:
        return Look(start, end, start)
    ground = Style(bgcolor=style.bgcolor)
    return Look(start, end, Strip.render_style(ground, "\n", colors).split("\n")[0])


def _runs(before: list[Cell], after: list[Cell]) -> Iterator[tuple[int, int]]:
    """Yield where cells differ, as the columns from which and before which."""
    differ = [x for x, (one, other) in enumerate(zip(before, after, strict=False)) if one != other]
    start = end = differ[0]
    for x in differ:
        if x - end > SAME_AGAIN:
            yield start, end
            start = x
        end = x + 1
    yield start, end


def _drawn(x: int, y: int, cells: Iterable[Cell]) -> str:
    """Write cells from a column and row on; a blank goes with what is before it where it looks the same there."""
    written, drawn = [Control.move_to(x, y).segment.text], PLAIN
    for text, look in cells:
        if look != drawn and not (text == " " and look.start == drawn.blank):
            written += drawn.end, look.start
            drawn = look
        written.append(text)
    return "".join((*written, drawn.end))
