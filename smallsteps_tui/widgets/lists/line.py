"""One prepared line: what it says, and how it is drawn."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from textual.content import Content

from smallsteps_tui.widgets.fitting import Part, cells, clusters, fit, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.lists.rows import LOUD, line_of

Tone = Literal["plain", "quiet", "behind", "shift", "now", "heading", "label"]
GAP = 3
MOST_ROWS = 40
"""The most rows that one line is broken into."""


@dataclass(frozen=True)
class Line:
    """One prepared line."""

    left: str = ""
    """What stands before the text, a sign and a day for instance."""
    text: str = ""
    """The text, broken under itself when it is long."""
    aside: str = ""
    """A quiet word after it."""
    tone: Tone = "plain"
    """How it looks; most tones only colour the sign, `label` quiets all that stands before the text."""
    target: object = None
    """What the line is about; None when it cannot be chosen."""


class LineSource(Sequence[Line]):
    """Lines that are made when they are looked at; what all of them are asked for is known without."""

    left_width: int = 0
    """Cells of the column before the texts."""

    @abstractmethod
    def heights(self, width: int) -> Sequence[int]:
        """How many rows each line takes at this width."""

    @abstractmethod
    def place_of(self, target: object) -> int | None:
        """Where the line about something stands."""

    @abstractmethod
    def is_about_something(self, place: int) -> bool:
        """Whether a line has a target."""

    def heading_of(self, place: int) -> Line | None:  # noqa: ARG002
        """The heading that a line stands under; None for what stands under none, headings among them."""
        return None


def line_block(
    line: Line,
    left_width: int,
    width: int,
    highlighted: bool,
    glyphs: Glyphs = UNICODE,
    highlight: str = LOUD,
) -> list[Content]:
    """Draw a line: its sign and day in their column, its text with a hanging indent.

    Args:
        line: What to draw.
        left_width: Cells of the column before the text; 0 for none.
        width: Cells of every row.
        highlighted: Whether the highlight stands on it.
        glyphs: The signs to draw with.
        highlight: How the highlight looks.
    """
    indent = _indent(line, left_width, width)
    broken = _broken(line, width - indent, glyphs)
    ink = "$quiet" if line.tone in {"quiet", "heading"} else "$ink"
    aside, own_row = _aside(line, broken, width - indent, glyphs)
    rows = []
    for place, text in enumerate(broken):
        lead = _lead(line, indent) if place == 0 else [Part(" " * indent)]
        is_last = place == len(broken) - 1
        beside = [Part(" " * GAP), Part(aside, "$quiet")] if aside and is_last and not own_row else []
        rows.append(line_of(width, *lead, Part(text, ink), *beside, highlighted=highlighted, style=highlight))
    if own_row:
        parts = Part(" " * indent), Part(aside, "$quiet")
        rows.append(line_of(width, *parts, highlighted=highlighted, style=highlight))
    return rows


def line_height(line: Line, left_width: int, width: int) -> int:
    """Count the rows that a line takes, without drawing it."""
    room = width - _indent(line, left_width, width)
    if cells(line.text) + (cells(line.aside) + GAP if line.aside else 0) <= room:
        return 1
    broken = _broken(line, room, UNICODE)
    return len(broken) + _aside(line, broken, room, UNICODE)[1]


def left_column(lines: Sequence[Line]) -> int:
    """The width of the column before the texts."""
    return max(map(cells, {line.left for line in lines if line.tone != "heading"}), default=0)


def _indent(line: Line, left_width: int, width: int) -> int:
    """Where a line's text begins."""
    if line.tone == "heading" or not left_width:
        return 0
    return min(left_width + (GAP if left_width > 1 else 1), width // 2)


def _broken(line: Line, room: int, glyphs: Glyphs) -> list[str]:
    """A line's text in rows."""
    return wrap(line.text, max(1, room), MOST_ROWS, glyphs.ellipsis)


def _aside(line: Line, broken: Sequence[str], room: int, glyphs: Glyphs) -> tuple[str, bool]:
    """What stands after the text, and whether it needs a row of its own."""
    if not line.aside:
        return "", False
    aside = fit(line.aside, room, glyphs.ellipsis)
    return aside, cells(broken[-1]) + GAP + cells(aside) > room


def _lead(line: Line, indent: int) -> list[Part]:
    """The sign in its colour and the rest of what stands before the text."""
    if not indent:
        return []
    left = fit(line.left, indent - 1)
    sign = next(clusters(left), "")
    rest = left[len(sign) :]
    style = "$quiet" if line.tone in {"quiet", "label"} else "$ink"
    sign_style = {"behind": "$behind", "shift": "$shift", "now": "$now"}.get(line.tone, style)
    return [Part(sign, sign_style), Part(rest, style), Part(" " * (indent - cells(left)))]
