"""A stair, each of whose treads is lit once it is reached: the three of the first minute, and of the first month."""

from collections.abc import Iterator
from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.theme import ground_shade
from smallsteps_tui.widgets.fitting import Part, cells, fit, pad, row, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

LEAST_WIDTH = 48
LEAD = 12
"""Cells of the ground before the lowest stair."""
NAME_ROWS = 2
"""The most rows of what is written over a stair."""
TOP_SHARE, FOOT_SHARE = 0.75, 0.35
"""How much of its colour a lit stair has at its top, and at its foot, where words must be read on it."""


@dataclass(frozen=True)
class Stair:
    """One stair."""

    name: str
    """What it is: it stands at its foot."""
    asked: str
    """What is written over it while it is asked for."""
    words: str = ""
    """What was answered; it is lit then."""
    promise: str = ""
    """What is written over it, quietly, until then."""


@dataclass(frozen=True)
class StairFace:
    """What is drawn."""

    stairs: tuple[Stair, ...]
    """From the lowest to the highest."""
    asked: int = -1
    """Which stair is asked for, counted from 0; -1 for none."""


def stair(
    face: StairFace, width: int, rows: int, glyphs: Glyphs = UNICODE, shade: float = 0.0
) -> list[Content]:
    """Draw the stair from left to right, with the runner before it.

    Args:
        face: The stairs.
        width: Cells of every row, at least 48.
        rows: How many rows, at least 5.
        glyphs: The signs to draw with.
        shade: The least share of its colour that a lit stair has; 1 for plain colours.
    """
    tread = (width - LEAD) // len(face.stairs)
    count = len(face.stairs)
    heights = [max(1, (rows - NAME_ROWS) * number // count) for number in range(1, count + 1)]
    lines = []
    for line in range(rows):
        above = rows - 1 - line
        parts = list(_ground(above, glyphs))
        for number, (one, height) in enumerate(zip(face.stairs, heights, strict=True)):
            is_asked = number == face.asked
            parts += _tread(one, is_asked, above, height, tread, glyphs, shade)
        lines.append(row(width, *parts))
    return lines


def _ground(above: int, glyphs: Glyphs) -> Iterator[Part]:
    """The ground before the stairs, with somebody standing on it."""
    upper, lower = (part.rstrip() for part in glyphs.figures[0])
    if above > 1:
        yield Part(" " * LEAD)
        return
    base, at = (" " if above else glyphs.bars[0]), LEAD - 5
    figure = upper if above else lower
    yield Part(base * at, "$quiet")
    yield Part(figure, "$now")
    yield Part(base * (LEAD - at - cells(figure)), "$quiet")


def _tread(
    one: Stair, is_asked: bool, above: int, height: int, width: int, glyphs: Glyphs, shade: float
) -> Iterator[Part]:
    """One row of a stair: its body, its edge, or what is written over it."""
    if above < height:
        share = FOOT_SHARE + (TOP_SHARE - FOOT_SHARE) * above / max(1, height - 1)
        lit = "$behind" if shade >= 1 else f"$behind {round(100 * share)}%"
        if above:
            yield Part(glyphs.bars[-1] * width, lit if one.words else "$row")
            return
        ground = f"{'$behind-ink' if shade >= 1 else '$ink'} on {lit}" if one.words else "$quiet on $row"
        yield Part(pad(f"  {one.name}", width, ellipsis=glyphs.ellipsis), ground)
        return
    over = above - height
    if is_asked:
        said = one.asked if over == 1 else ""
        edge = glyphs.bars[0] * width
        yield Part(
            pad(f"  {said}", width, ellipsis=glyphs.ellipsis) if over else edge,
            "bold $now" if over else "$now",
        )
        return
    lines = wrap(one.words or one.promise, width - 4, NAME_ROWS, glyphs.ellipsis)
    said = lines[len(lines) - 1 - over] if over < len(lines) else ""
    yield Part(pad(f"  {fit(said, width - 3)}", width), "bold $ink" if one.words else "$quiet")


class StairPicture(Picture):
    """Shows a stair."""

    face: reactive[StairFace | None] = reactive(None, layout=True)
    """What is drawn; nothing at all when None."""
    rows: reactive[int] = reactive(0, layout=True)
    """How many rows it has; 0 for none."""

    def draw(self, width: int) -> list[Content]:
        """The stair."""
        if self.face is None or not self.rows or width < LEAST_WIDTH:
            return []
        return stair(self.face, width, self.rows, self.glyphs, ground_shade(self.app.current_theme))
