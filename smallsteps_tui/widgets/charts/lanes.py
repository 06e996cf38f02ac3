"""All goals at once: a lane each, with its course and where its runner is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.events import Click
from textual.message import Message

from smallsteps_tui.theme import ground_shade
from smallsteps_tui.widgets.charts.landscape import landscape
from smallsteps_tui.widgets.charts.landscape_drawing import Look
from smallsteps_tui.widgets.charts.landscape_face import LandscapeFace
from smallsteps_tui.widgets.fitting import Part, cells, fit, pad, row, share
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.keys import key
from smallsteps_tui.widgets.lists.rows import Rows

BESIDE = 70
"""The cells from which on a lane's title stands beside its course."""
LONGEST_TITLE = 30
MOST_WORDS = 24
GAP = 2
"""Cells between a title and the course."""
WORDS_GAP = 3
"""Cells between the course and where it is."""
LEAST_ROWS = 2
"""A lane's rows at the least: its title, and the words under it."""
MOST_ROWS = 5
"""The most rows of a lane's landscape; in more it would have names and poles, and say of each where you are."""
ROWS_FOR_HILLS = 20
"""The terminal's rows below which a lane's course is a plain line."""


@dataclass(frozen=True)
class Lane:
    """One goal's lane."""

    goal_id: int
    """The goal."""
    title: str
    """Its title."""
    course: LandscapeFace | None = None
    """Its landscape; None for a goal of which only the title is shown."""
    words: str = ""
    """Where it is, such as "mile 16" or "66 times"."""
    under: str = ""
    """The quiet line under its title, such as "26 behind · 13 ahead"."""
    quiet: bool = False
    """Whether it is drawn quietly: a goal that rests or is reached."""
    sign: str = ""
    """A sign before the title, of a reached goal; may be empty."""


def lane_rows(
    lane: Lane,
    sizes: tuple[int, int],
    width: int,
    glyphs: Glyphs = UNICODE,
    rows: int = 1,
    shade: float = 1.0,
) -> list[Content]:
    """Draw a lane: its title and the words under it beside its landscape, or its title over a plain line.

    Args:
        lane: What is drawn.
        sizes: Cells of the titles and of the words, over all lanes.
        width: Cells of every row.
        glyphs: The signs to draw with.
        rows: How many rows the landscape has; one for the plain line.
        shade: The least share of its colour that shaded ground has.
    """
    if lane.course is None:
        under = [Part(f"   {lane.under}", "$quiet")] if lane.under else []
        return [row(width, Part(lane.title, _ink(lane)), *under, ellipsis=glyphs.ellipsis)]
    if width < BESIDE:
        return [row(width, *_ends(lane, width, glyphs)), *_course(lane, width, glyphs)]
    return _beside(lane, sizes, width, glyphs, rows, shade)


def _ink(lane: Lane) -> str:
    """The colour of its title."""
    return "$quiet" if lane.quiet else "$ink"


def _ends(lane: Lane, width: int, glyphs: Glyphs) -> list[Part]:
    """The title at the left edge and the words at the right one."""
    room = width - _sign_cells(lane)
    left, right = share(lane.title, lane.words, room, WORDS_GAP, glyphs.ellipsis)
    between = " " * (room - cells(left) - cells(right))
    return [*_sign(lane), Part(left, _ink(lane)), Part(between), Part(right, "$quiet")]


def _beside(
    lane: Lane, sizes: tuple[int, int], width: int, glyphs: Glyphs, rows: int, shade: float
) -> list[Content]:
    """The title over its line in the last two rows, the landscape, and where it is, each in a column of its own."""
    titles, words = sizes
    course = _course(lane, max(8, width - titles - words - GAP - WORDS_GAP), glyphs, rows, shade)
    blank = Content(" " * cells(course[0].plain))
    title = Part(fit(lane.title, titles - _sign_cells(lane), glyphs.ellipsis), _ink(lane))
    under = Part(fit(lane.under, titles, glyphs.ellipsis), "$quiet")
    where = Part(pad(lane.words, words, right=True, ellipsis=glyphs.ellipsis), _ink_of_words(lane))
    column = titles + GAP
    sky = [(row(column), line, row(WORDS_GAP + words)) for line in course[:-2]]
    titled, beneath = course[-2:] if len(course) > 1 else (course[0], blank)
    return [
        Content.assemble(*parts)
        for parts in (
            *sky,
            (row(column, *_sign(lane), title), titled, row(WORDS_GAP + words, " " * WORDS_GAP, where)),
            (row(column, under), beneath, row(WORDS_GAP + words)),
        )
    ]


def _ink_of_words(lane: Lane) -> str:
    """The colour of where it is."""
    return "$quiet" if lane.quiet else "bold $behind"


def _sign(lane: Lane) -> list[Part]:
    """The sign before the title, if there is one."""
    return [Part(f"{lane.sign} ", "$now")] if lane.sign else []


def _sign_cells(lane: Lane) -> int:
    """The cells that the sign takes, with the space behind it."""
    return cells(lane.sign) + 1 if lane.sign else 0


def _course(lane: Lane, width: int, glyphs: Glyphs, rows: int = 1, shade: float = 1.0) -> list[Content]:
    """A lane's landscape; of a goal that rests in one quiet colour."""
    assert lane.course is not None
    is_quiet = lane.quiet and not lane.sign
    look = Look.RESTING if is_quiet else Look.BACK
    lines = landscape(lane.course, width, rows, glyphs, look, shade, next_name=True)
    return [Content.styled(line.plain, "$quiet") for line in lines] if is_quiet and len(lines) == 1 else lines


def column_sizes(lanes: Sequence[Lane]) -> tuple[int, int]:
    """Measure what the titles and the words of all lanes take."""
    drawn = [lane for lane in lanes if lane.course is not None]
    titles = max((max(cells(lane.title) + _sign_cells(lane), cells(lane.under)) for lane in drawn), default=0)
    words = max((cells(lane.words) for lane in drawn), default=0)
    return min(LONGEST_TITLE, titles), min(MOST_WORDS, words)


class Lanes(Rows):
    """Shows the lanes; the highlight goes from goal to goal."""

    @dataclass
    class Opened(Message):
        """A goal's lane was clicked."""

        goal_id: int

    BINDINGS: ClassVar[list[BindingType]] = [
        key("up", "step(-1)", "lanes.up", "choose", "Choose a goal", foot="↑ ↓"),
        key("down", "step(1)", "lanes.down", "choose", "Choose a goal"),
    ]
    _lanes: tuple[Lane, ...] = ()

    @property
    def lanes(self) -> Sequence[Lane]:
        """The lanes, from top to bottom."""
        return self._lanes

    @lanes.setter
    def lanes(self, lanes: Sequence[Lane]) -> None:
        """Show these lanes, with the highlight on the same goal as before."""
        before = self.chosen
        if (lanes := tuple(lanes)) != self._lanes:
            self._lanes = lanes
            self.keep_highlight(lambda: self._place(before))

    @property
    def chosen(self) -> int | None:
        """The goal whose lane is highlighted."""
        return self._lanes[self.cursor].goal_id if 0 <= self.cursor < len(self._lanes) else None

    def choose(self, goal_id: int | None) -> None:
        """Highlight a goal's lane."""
        if (place := self._place(goal_id)) is not None:
            self.cursor = place

    def _place(self, goal_id: int | None) -> int | None:
        if goal_id is None:
            return None
        return next((place for place, lane in enumerate(self._lanes) if lane.goal_id == goal_id), None)

    def count(self) -> int:
        """How many there are."""
        return len(self._lanes)

    def _pitch(self) -> int:
        """The rows from one lane to the next: as many as spread them over the sheet, where it shows them all."""
        return self.size.height // max(1, len(self._lanes))

    def _rows(self, width: int) -> int:
        """How many rows a lane's landscape has, so that one stays blank between two lanes."""
        if width < BESIDE or self.app.size.height < ROWS_FOR_HILLS:
            return 1
        return min(MOST_ROWS, max(LEAST_ROWS, self._pitch() - 1))

    def heights(self, width: int) -> Sequence[int]:
        """As many rows a lane as spread them over the sheet; where they are more, they stand close."""
        return [max(self._pitch(), self._drawn_rows(lane, width)) for lane in self._lanes]

    def _drawn_rows(self, lane: Lane, width: int) -> int:
        """How many rows are drawn of a lane."""
        return 1 if lane.course is None else max(LEAST_ROWS, self._rows(width))

    def _rows_above(self, lane: Lane, width: int) -> int:
        """How many of its spare rows are above a lane; the odd one is below."""
        return max(0, self._pitch() - self._drawn_rows(lane, width)) // 2

    def draw(self, block: int, width: int) -> Sequence[Content]:
        """One lane, amid the rows that are its own."""
        lane = self._lanes[block]
        shade = ground_shade(self.app.current_theme)
        sizes = column_sizes(self._lanes)
        lines = lane_rows(lane, sizes, width, self.glyphs, self._rows(width), shade)
        return [*[row(width)] * self._rows_above(lane, width), *lines]

    def cover(self, y: int) -> Content | None:
        """Nothing in the last row where a lane would be cut there; the highlighted one never is."""
        line = self.scroll_offset.y + y
        if y != self.size.height - 1 or line >= self._starts[-1]:
            return None
        block = self.block_at(line)
        is_cut = self._starts[block] == line and self._starts[block + 1] > line + 1 and y > 0
        return row(self._drawn_width) if is_cut else None

    def lit(self, block: int, width: int) -> tuple[range, int]:
        """Its title with the words under it; where it stands over its course, that row."""
        lane = self._lanes[block]
        end = self._rows_above(lane, width) + self._drawn_rows(lane, width)
        if lane.course is None:
            return range(end - 1, end), width
        if width < BESIDE:
            return range(end - 2, end - 1), width
        return range(end - 2, end), column_sizes(self._lanes)[0] + 1

    def clicked(self, block: int, event: Click) -> None:
        """Highlight the lane, and say that it was clicked."""
        super().clicked(block, event)
        self.post_message(self.Opened(self._lanes[block].goal_id))
