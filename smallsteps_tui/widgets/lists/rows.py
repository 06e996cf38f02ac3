"""The ground of every list that scrolls: drawn line by line, with a highlight that stays."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import ClassVar

from rich.cells import chop_cells
from textual.binding import Binding, BindingType
from textual.content import Content, Span
from textual.events import Click
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import glyphs_of

GUTTER, NARROW_GUTTER = 2, 1
"""Cells before every line, for the mark of the highlighted one; and how many in a narrow terminal."""
NARROW = 60
"""A terminal with fewer columns is narrow."""
LIT = "bold on $selection"
"""The ground of the highlighted row of a list that has the keys."""
DIM_WORDS = re.compile(r"\$(quiet|behind|shift)\b")
"""The colours that words lose on that ground, where not every one of them could be read; signs keep theirs."""


class Rows(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows blocks of lines under each other; only the lines in sight are drawn.

    Subclasses say what a block is, how many lines it has and how it looks. Before the
    highlighted one stands a mark, loud where the list has the keys and quiet elsewhere.
    """

    ALLOW_SELECT = False
    BEFORE_BAR: ClassVar[int] = 1
    """Blank cells before the bar at the right, where texts run up to it."""
    DEFAULT_CSS = """
    Rows {
        height: 1fr;
        width: 1fr;
        color: $ink;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 1;
        background: transparent;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", "up", show=False),
        Binding("down", "step(1)", "down", show=False),
        Binding("pageup", "page(-1)", "page up", show=False),
        Binding("pagedown", "page(1)", "page down", show=False),
        Binding("home", "end_of(-1)", "first", show=False),
        Binding("end", "end_of(1)", "last", show=False),
    ]

    cursor: reactive[int] = reactive(-1, repaint=False)
    """The highlighted block, counted from 0; -1 when there is none."""

    def __init__(
        self,
        *,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._starts: list[int] = [0]
        self._drawn: dict[tuple[int, bool], list[Strip]] = {}
        self._drawn_width = 0

    @property
    def glyphs(self) -> Glyphs:
        """The signs to draw with."""
        return glyphs_of(self)

    def heights(self, width: int) -> Sequence[int]:
        """How many lines each block has at this width."""
        raise NotImplementedError

    def count(self) -> int:
        """How many blocks there are; overridden where they can be counted without being measured."""
        return len(self.heights(1_000_000))

    def draw(self, block: int, width: int) -> Sequence[Content]:
        """Draw the lines of a block, each exactly so many cells wide."""
        raise NotImplementedError

    def lit(self, block: int, width: int) -> tuple[range, int]:
        """Which lines of a block the highlight covers when it stands there, and how many of their cells."""
        return range(self._starts[block + 1] - self._starts[block]), width

    def may_be_chosen(self, block: int) -> bool:  # noqa: ARG002
        """Return whether the highlight may stand on a block."""
        return True

    def is_heading(self, block: int) -> bool:
        """Return whether a block belongs to the one below it, and is kept in sight with it."""
        return not self.may_be_chosen(block)

    def chose(self) -> None:
        """Say that the person moved the highlight."""

    def cover(self, y: int) -> Content | None:  # noqa: ARG002
        """What stands over a row in sight, counted from the top, in place of its line."""
        return None

    def covered(self, block: int, by: int) -> int:  # noqa: ARG002
        """How many rows would be covered above a block that is the first in sight (-1), or below the last (1)."""
        return 0

    @property
    def highlight_shown(self) -> bool:
        """Whether the highlight is drawn."""
        return True

    @property
    def has_keys(self) -> bool:
        """Whether the highlight is loud, as the keys are on the list."""
        return self.has_focus

    @property
    def gutter_cells(self) -> int:
        """The cells before every line."""
        return GUTTER if self.app.size.width >= NARROW else NARROW_GUTTER

    @property
    def block_count(self) -> int:
        """How many blocks there are."""
        return len(self._starts) - 1

    def recount(self, *, layout: bool = True) -> None:
        """Count the lines again, after the blocks or the width have changed.

        The bar at the right takes its column only when there is something to scroll. A
        list that has no width yet is not measured; each block counts as one line until then.
        """
        self._drawn.clear()
        width, height = self.size
        count = self.count()
        if width == 0:
            self._starts = list(range(count + 1))
            return
        if count <= height:
            self._measure(width)
        if max(count, self._starts[-1]) > height:
            self._measure(width - self.styles.scrollbar_size_vertical - self.BEFORE_BAR)
        self.virtual_size = Size(self.gutter_cells + self._drawn_width, self._starts[-1])
        self.refresh(layout=layout and self.styles.is_auto_height)

    def _measure(self, width: int) -> None:
        """Find where each block starts at a width."""
        self._drawn_width = max(0, width - self.gutter_cells)
        self._starts = list(accumulate(self.heights(self._drawn_width), initial=0))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """All the lines, when the stylesheet leaves the height to them."""
        return sum(self.heights(max(0, width - self.gutter_cells)))

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """All the width there is."""
        return container.width

    def on_resize(self) -> None:
        """Fit the lines to the new width and keep the highlight in sight."""
        self.recount(layout=False)
        self.keep_in_sight()

    def notify_style_update(self) -> None:
        """Draw again in the new colours."""
        self._drawn.clear()
        super().notify_style_update()

    def on_focus(self) -> None:
        """Draw the highlight as it is with the keys on the list."""
        self._redraw(self.cursor)

    def on_blur(self) -> None:
        """Draw the highlight as it is without the keys on the list."""
        self._redraw(self.cursor)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the widget, from the block it belongs to."""
        width, blank = self.scrollable_content_region.width, self.visual_style.rich_style
        if (cover := self.cover(y)) is not None:
            shown = Content.assemble(" " * self.gutter_cells, cover)
            return Strip(shown.render_segments(self.visual_style)).adjust_cell_length(width, blank)
        line = y + self.scroll_offset.y
        if not 0 <= line < self._starts[-1]:
            return Strip.blank(self.size.width, blank)
        block = self.block_at(line)
        strips = self._strips(block)
        inside = line - self._starts[block]
        strip = strips[inside] if inside < len(strips) else Strip.blank(self._drawn_width, blank)
        return strip.adjust_cell_length(width, blank)

    def _strips(self, block: int) -> list[Strip]:
        """The lines of a block as the terminal takes them, drawn once."""
        key = (block, block == self.cursor and self.highlight_shown)
        if key not in self._drawn:
            if len(self._drawn) > 512:
                self._drawn.clear()
            base = self.visual_style
            self._drawn[key] = [Strip(line.render_segments(base)) for line in self._lines_of(*key)]
        return self._drawn[key]

    def _lines_of(self, block: int, is_at: bool) -> Sequence[Content]:
        """The lines of a block behind the gutter, with the mark where the highlight stands."""
        gutter, lines = self.gutter_cells, self.draw(block, self._drawn_width)
        rows, lit_cells = self.lit(block, self._drawn_width) if is_at else (range(0), 0)
        return [
            highlighted(line, gutter, lit_cells, self.has_keys, self.glyphs)
            if number in rows
            else Content.assemble(" " * gutter, line)
            for number, line in enumerate(lines)
        ]

    def _redraw(self, block: int) -> None:
        """Draw a block again."""
        if 0 <= block < self.block_count:
            self._drawn.pop((block, True), None)
            self._drawn.pop((block, False), None)
            self.refresh_lines(self._starts[block], self._starts[block + 1] - self._starts[block])

    def watch_cursor(self, before: int, after: int) -> None:
        """Move the highlight."""
        self._redraw(before)
        self._redraw(after)
        self.keep_in_sight()

    def keep_in_sight(self) -> None:
        """Scroll as little as shows the highlighted block, and the headings right above it.

        Of a block that is higher than the list its beginning.
        """
        if self.size.height and 0 <= self.cursor < self.block_count:
            end = self._starts[self.cursor + 1] + self.covered(self.cursor, 1)
            begin = self._starts[self.cursor] - self.covered(self.cursor, -1)
            start = max(self._top(self.cursor), min(begin, end - self.size.height))
            end = min(end, start + self.size.height)
            region = Region(0, start, max(1, self._drawn_width), end - start)
            self.scroll_to_region(region, animate=False, force=True, x_axis=False, immediate=True)

    def bring_to_top(self, block: int) -> None:
        """Scroll so that a block stands first in sight, as far as there is enough below it."""
        if 0 <= block < self.block_count:
            self.scroll_to(y=self._starts[block], animate=False, force=True, immediate=True)

    def show_from(self, block: int) -> None:
        """Highlight a block, and scroll so that it is the first in sight, under its headings."""
        if 0 <= block < self.block_count:
            self.cursor = block
            self.scroll_to(y=self._top(block), animate=False, force=True, immediate=True)

    def _top(self, block: int) -> int:
        """The line that a block begins at, with the headings right above it."""
        while block and self.is_heading(block - 1):
            block -= 1
        return self._starts[block] - self.covered(block, -1)

    def block_at(self, line: int) -> int:
        """The block that a line belongs to."""
        return bisect_right(self._starts, line) - 1

    def move_to(self, block: int) -> None:
        """Highlight a block by the person's own hand, and say so."""
        if block != self.cursor and 0 <= block < self.block_count and self.may_be_chosen(block):
            self.cursor = block
            self.chose()

    def _next(self, block: int, by: int) -> int:
        """The nearest block in a direction that may be highlighted, or the one there is."""
        while 0 <= block < self.block_count:
            if self.may_be_chosen(block):
                return block
            block += by
        return self.cursor

    def action_step(self, by: int) -> None:
        """Move the highlight by one."""
        self.move_to(self._next(self.cursor + by, by))

    def action_page(self, by: int) -> None:
        """Move the highlight by as much as is in sight."""
        line = self._starts[max(0, min(self.cursor, self.block_count))] + by * max(1, self.size.height - 1)
        block = self.block_at(max(0, min(line, self._starts[-1] - 1)))
        self.move_to(
            self._next(block, by) if self._next(block, by) != self.cursor else self._next(block, -by)
        )

    def action_end_of(self, by: int) -> None:
        """Move the highlight to the first or the last."""
        self.move_to(self._next(0, 1) if by < 0 else self._next(self.block_count - 1, -1))

    def on_click(self, event: Click) -> None:
        """Highlight what was clicked; a click on what covers a row brings to light what is under it."""
        line = event.y + self.scroll_offset.y
        if not 0 <= line < self._starts[-1]:
            return
        if self.cover(event.y) is not None:
            self.move_to(self.block_at(line))
        else:
            self.clicked(self.block_at(line), event)

    def clicked(self, block: int, event: Click) -> None:  # noqa: ARG002
        """Answer a click on a block."""
        self.move_to(block)

    def keep_highlight(self, find: Callable[[], int | None]) -> None:
        """After the blocks have changed, put the highlight where it was by its id.

        Args:
            find: Says where the highlighted one is now, or None when it is gone; then the
                highlight stays at its height, or goes to the first.
        """
        self.recount()
        place = find()
        if place is None:
            near = max(0, min(self.cursor, self.block_count - 1))
            self.set_reactive(Rows.cursor, -1)
            place = self._next(near, 1)
            place = place if place >= 0 else self._next(near, -1)
        self.set_reactive(Rows.cursor, place)
        self._drawn.clear()
        self.keep_in_sight()


def highlighted(
    line: Content, gutter: int, lit_cells: int, has_keys: bool, glyphs: Glyphs = UNICODE
) -> Content:
    """Set the mark before a line; where the keys are, the line has a ground and its words are in ink.

    Args:
        line: The line, without what stands before it.
        gutter: Cells before the line.
        lit_cells: How many cells of it have the ground.
        has_keys: Whether the list has the keys.
        glyphs: The signs to draw with.
    """
    sign, style = (glyphs.selected, "$now") if has_keys else (glyphs.kept, "$quiet")
    marked = Content.assemble((sign, style), " " * (gutter - 1), line)
    if not has_keys or lit_cells <= 0:
        return marked
    end = len(chop_cells(marked.plain, gutter + lit_cells)[0])
    spans = [_in_ink(span) if span.start < end else span for span in marked.spans]
    return Content(marked.plain, [*spans, Span(0, end, LIT)])


def _in_ink(span: Span) -> Span:
    """Give words the colour of ink; a sign alone keeps its own."""
    if isinstance(span.style, str) and span.end - span.start > 1:
        return span._replace(style=DIM_WORDS.sub("$ink", span.style))
    return span
