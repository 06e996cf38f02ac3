"""Lines that scroll: how one is drawn, and the list of them."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, clusters, fit, row, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.lists.rows import Rows

Tone = Literal["plain", "quiet", "behind", "shift", "now", "heading", "label"]
GAP, LEAST_GAP = 3, 2
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
    is_low: bool = False
    """Whether it happened on a low day: a star between what stands before the text and the text."""
    quote: str = ""
    """Quiet words on rows of their own under the text, such as a note."""
    is_flush: bool = False
    """Whether the quiet word stands at the right end of the row."""


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
    glyphs: Glyphs = UNICODE,
) -> list[Content]:
    """Draw a line: its sign and day in their column, its text with a hanging indent.

    Args:
        line: What to draw.
        left_width: Cells of the column before the text; 0 for none.
        width: Cells of every row.
        glyphs: The signs to draw with.
    """
    indent = _indent(line, left_width, width)
    broken = _rows_of(line.text, width - indent, glyphs)
    ink = "$quiet" if line.tone in {"quiet", "heading"} else "$ink"
    aside, gap = _aside(line, broken, width - indent, glyphs)
    rows = []
    for place, text in enumerate(broken):
        lead = _lead(line, indent, glyphs) if place == 0 else [Part(" " * indent)]
        is_last = place == len(broken) - 1
        beside = [Part(" " * gap), Part(aside, "$quiet")] if gap and is_last else []
        rows.append(row(width, *lead, Part(text, ink), *beside))
    if aside and not gap:
        before = width - cells(aside) if line.is_flush else indent
        rows.append(row(width, Part(" " * before), Part(aside, "$quiet")))
    quoted = _rows_of(line.quote, width - indent, glyphs) if line.quote else []
    return rows + [row(width, Part(" " * indent), Part(text, "$quiet")) for text in quoted]


def line_height(line: Line, left_width: int, width: int) -> int:
    """Count the rows that a line takes, without drawing it."""
    room = width - _indent(line, left_width, width)
    quoted = len(_rows_of(line.quote, room, UNICODE)) if line.quote else 0
    if cells(line.text) + (cells(line.aside) + GAP if line.aside else 0) <= room:
        return 1 + quoted
    broken = _rows_of(line.text, room, UNICODE)
    aside, gap = _aside(line, broken, room, UNICODE)
    return len(broken) + bool(aside and not gap) + quoted


_AS_WIDE = str.maketrans("123456789", "0" * 9)
"""One digit for all, so that not each day's date is measured."""


def left_column(lines: Sequence[Line]) -> int:
    """The width of the column before the texts."""
    alike = {line.left.translate(_AS_WIDE) for line in lines if line.tone != "heading"}
    return max(map(cells, alike), default=0)


def _indent(line: Line, left_width: int, width: int) -> int:
    """Where a line's text begins."""
    if line.tone == "heading" or not left_width:
        return 0
    return min(left_width + (GAP if left_width > 1 else 1), width // 2)


def _rows_of(text: str, room: int, glyphs: Glyphs) -> list[str]:
    """A text in rows."""
    return wrap(text, max(1, room), MOST_ROWS, glyphs.ellipsis)


def _aside(line: Line, broken: Sequence[str], room: int, glyphs: Glyphs) -> tuple[str, int]:
    """What stands after the text, and the cells between the two; none where it needs a row of its own.

    Beside a heading it gives way instead.
    """
    if not line.aside:
        return "", 0
    aside = fit(line.aside, room, glyphs.ellipsis)
    left = room - cells(broken[-1]) - cells(aside)
    if line.tone == "heading" and left < LEAST_GAP:
        return "", 0
    return aside, (left if line.is_flush else min(left, GAP)) if left >= LEAST_GAP else 0


def _lead(line: Line, indent: int, glyphs: Glyphs) -> list[Part]:
    """The sign in its colour, the rest of what stands before the text, and the star of a low day."""
    if not indent:
        return []
    left = fit(line.left, indent - 1, glyphs.ellipsis)
    sign = next(clusters(left), "")
    rest = left[len(sign) :]
    style = "$quiet" if line.tone in {"quiet", "label"} else "$ink"
    sign_style = {"behind": "$behind", "shift": "$shift", "now": "$now"}.get(line.tone, style)
    room = indent - cells(left)
    parts = [Part(sign, sign_style), Part(rest, style)]
    if not line.is_low or room < GAP:
        return [*parts, Part(" " * room)]
    star = Part(glyphs.low_day, "$quiet" if line.tone == "quiet" else "$shift")
    return [*parts, Part(" " * (room - 2)), star, Part(" ")]


LEAST_ROWS = 3
"""From so many rows on the heading of what is in sight stays at the top."""


class Lines(Rows):
    """Shows prepared lines; ten thousand scroll as lightly as ten.

    With a cursor, up and down move the highlight from one line with a target to the next;
    without one they scroll.
    """

    dim: reactive[bool] = reactive(False)
    """Whether every line is quiet, as the eye is to go elsewhere."""

    @dataclass
    class Chosen(Message):
        """The person moved to a line, or clicked it."""

        target: object

    @dataclass
    class Opened(Message):
        """A line was clicked twice."""

        target: object

    def __init__(
        self,
        *,
        cursor: bool = False,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.has_cursor = cursor
        self._lines: Sequence[Line] = ()
        self._left_width = 0

    @property
    def lines(self) -> Sequence[Line]:
        """The lines, from top to bottom."""
        return self._lines

    @lines.setter
    def lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, with the highlight on the same target as before."""
        before = self.chosen
        lines = lines if isinstance(lines, LineSource) else tuple(lines)
        if lines != self._lines:
            self._lines = lines
            self._left_width = lines.left_width if isinstance(lines, LineSource) else left_column(lines)
            self.keep_highlight(lambda: self._place(before))

    @property
    def chosen(self) -> object:
        """What the highlighted line is about, or None."""
        return self._lines[self.cursor].target if 0 <= self.cursor < len(self._lines) else None

    def choose(self, target: object) -> None:
        """Highlight the line about something without saying so."""
        if (place := self._place(target)) is not None:
            self.cursor = place

    def _place(self, target: object) -> int | None:
        """Where the line about something stands."""
        if target is None:
            return None
        if isinstance(self._lines, LineSource):
            return self._lines.place_of(target)
        return next((place for place, line in enumerate(self._lines) if line.target == target), None)

    def may_be_chosen(self, block: int) -> bool:
        """Whether a line, by its number from 0, may be highlighted: with a cursor, and where it is about something."""
        if isinstance(self._lines, LineSource):
            return self.has_cursor and self._lines.is_about_something(block)
        return self.has_cursor and self._lines[block].target is not None

    def is_heading(self, block: int) -> bool:
        """A line about nothing that says something; not the blank before it."""
        return super().is_heading(block) and bool(self._lines[block].text)

    @property
    def gutter_cells(self) -> int:
        """None where no line can be highlighted."""
        return super().gutter_cells if self.has_cursor else 0

    @property
    def highlight_shown(self) -> bool:
        """Only while the keys are on the list."""
        return self.has_focus

    def count(self) -> int:
        """How many there are."""
        return len(self._lines)

    def heights(self, width: int) -> Sequence[int]:
        """As many rows as each text is broken into."""
        if isinstance(self._lines, LineSource):
            return self._lines.heights(width)
        known: dict[
            tuple[str, str, str, bool], int
        ] = {}  # over the years the same words come again and again
        found: list[int] = []
        for line in self._lines:
            alike = line.text, line.aside, line.quote, line.tone == "heading"
            if (height := known.get(alike)) is None:
                height = known[alike] = line_height(line, self._left_width, width)
            found.append(height)
        return found

    def draw(self, block: int, width: int) -> Sequence[Content]:
        """One line."""
        line = self._lines[block]
        line = replace(line, tone="quiet") if self.dim and line.tone != "heading" else line
        return line_block(line, self._left_width, width, self.glyphs)

    def watch_dim(self) -> None:
        """Draw all of them again."""
        self._drawn.clear()
        self.refresh()

    def cover(self, y: int) -> Content | None:
        """Over the first row the heading that what is in sight stands under, once that has scrolled away.

        A row is blank where it would show the end of a text whose beginning is out of sight, above
        the beginning of another.
        """
        top = self.scroll_offset.y
        if not 0 < top < self._starts[-1]:
            return None
        heading = self._heading_of(self.block_at(top))
        if y or heading is None:
            is_tail = top + y < self._after_tail(top + (heading is not None))
            return row(self._drawn_width) if is_tail else None
        return line_block(heading, self._left_width, self._drawn_width, self.glyphs)[0]

    def covered(self, block: int, by: int) -> int:
        """The row of the heading that stays."""
        return int(by < 0 and self._starts[block] > 0 and self._heading_of(block) is not None)

    def _after_tail(self, line: int) -> int:
        """The line that the next block begins at, when one is cut above; else the line itself.

        The highlighted line is never hidden, nor is one of which nothing else is in sight.
        """
        block = self.block_at(min(line, self._starts[-1] - 1))
        after = self._starts[block + 1]
        is_cut = self._starts[block] < line and block != self.cursor
        return after if is_cut and after < self.scroll_offset.y + self.size.height else line

    def keep_in_sight(self) -> None:
        """Show the highlighted line, and above it no end of a text whose beginning is out of sight."""
        super().keep_in_sight()
        top = self.scroll_offset.y
        if top > 0 and 0 <= self.cursor < self.block_count:
            by = int(self._heading_of(self.block_at(top)) is not None)
            line = min(self._after_tail(top + by), self._starts[self.cursor])
            if line > top + by:
                self.scroll_to(y=line - by, animate=False, force=True, immediate=True)

    def _heading_of(self, block: int) -> Line | None:
        """The heading that stays while a line is the first in sight."""
        if self.size.height < LEAST_ROWS or not isinstance(self._lines, LineSource):
            return None
        return self._lines.heading_of(block)

    def chose(self) -> None:
        """Say what the highlighted line is about."""
        self.post_message(self.Chosen(self.chosen))

    def clicked(self, block: int, event: Click) -> None:
        """Highlight what was clicked; clicked twice, it is opened."""
        super().clicked(block, event)
        if event.chain > 1 and self.cursor == block:
            self.post_message(self.Opened(self.chosen))

    def action_step(self, by: int) -> None:
        """Move the highlight by one, or scroll by a row."""
        before = self.cursor
        if self.has_cursor:
            super().action_step(by)
        if self.cursor == before:
            self.scroll_relative(y=by, animate=False, force=True)

    def action_page(self, by: int) -> None:
        """Move the highlight by what is in sight, or scroll by it."""
        if self.has_cursor:
            super().action_page(by)
        else:
            self.scroll_relative(y=by * max(1, self.size.height - 1), animate=False, force=True)

    def action_end_of(self, by: int) -> None:
        """Move the highlight, or scroll, to the first or the last."""
        if self.has_cursor:
            super().action_end_of(by)
        else:
            self.scroll_to(y=0 if by < 0 else self.virtual_size.height, animate=False, force=True)


class TickList(Lines):
    """Shows prepared lines, and says which one was ticked or unticked."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "tick", "tick", show=False)]

    @dataclass
    class Ticked(Message):
        """A line was ticked, or unticked."""

        target: object

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(cursor=True, id=id)

    @property
    def has_keys(self) -> bool:
        """Always: Space works on it wherever the keys are."""
        return True

    def action_tick(self) -> None:
        """Say that the highlighted line was ticked."""
        if self.chosen is not None:
            self.post_message(self.Ticked(self.chosen))

    def clicked(self, block: int, event: Click) -> None:
        """Highlight what was clicked, and say that it was ticked."""
        super().clicked(block, event)
        if self.may_be_chosen(block):
            self.action_tick()
