"""All goals at once: a lane each, with its course and where its runner is."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.events import Click
from textual.message import Message

from smallsteps_tui.theme import ground_shade
from smallsteps_tui.widgets.charts.landscape import landscape
from smallsteps_tui.widgets.charts.landscape_drawing import Look
from smallsteps_tui.widgets.charts.landscape_face import LandscapeFace
from smallsteps_tui.widgets.fitting import Part, cells, fit, pad, share
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.lists.rows import LOUD, Rows, line_of

ONE_ROW = 72
"""The cells from which on a lane stands on one row: its title, its course, and where it is."""
LONGEST_TITLE = 30
MOST_WORDS = 24
GAP = 3
MOST_ROWS = 3
"""The most rows of a lane's landscape: in three the next flag has its name."""


@dataclass(frozen=True)
class Lane:
    """One goal's lane, or a heading above some."""

    goal_id: int | None
    """The goal; None for a heading."""
    title: str
    """Its title, or what the heading says."""
    course: LandscapeFace | None = None
    """Its landscape; None for a goal of which only the title is shown."""
    words: str = ""
    """Where it is, such as "mile 16" or "66 times"."""
    quiet: bool = False
    """Whether it is drawn quietly: a goal that rests or is reached."""
    sign: str = ""
    """A sign before the title, of a reached goal; may be empty."""


def lane_rows(
    lane: Lane,
    sizes: tuple[int, int],
    width: int,
    highlighted: bool,
    glyphs: Glyphs = UNICODE,
    highlight: str = LOUD,
    rows: int = 1,
    shade: float = 1.0,
) -> list[Content]:
    """Draw a lane on so many rows, or on two where the sheet is narrow: the title over its line.

    Args:
        lane: What is drawn.
        sizes: Cells of the titles and of the words, over all lanes.
        width: Cells of every row.
        highlighted: Whether the highlight stands on it.
        glyphs: The signs to draw with.
        highlight: How the highlight looks.
        rows: How many rows the landscape has; one for the plain line.
        shade: The least share of its colour that shaded ground has.
    """
    ink = "$quiet" if lane.quiet and not highlighted else "$ink"
    if lane.course is None:
        ink = ink if lane.goal_id is not None else "$quiet"
        return [line_of(width, Part(lane.title, ink), highlighted=highlighted, style=highlight)]
    if width < ONE_ROW:
        first = line_of(width, *_ends(lane, ink, width, glyphs), highlighted=highlighted, style=highlight)
        return [first, *_course(lane, width, glyphs)]
    lines = _beside(lane, sizes, ink, width, glyphs, rows, shade)
    return [line.stylize(highlight) if highlighted else line for line in lines]


def _ends(lane: Lane, ink: str, width: int, glyphs: Glyphs) -> list[Part]:
    """The title at the left edge and the words at the right one."""
    room = width - _sign_cells(lane)
    left, right = share(lane.title, lane.words, room, GAP, glyphs.ellipsis)
    between = " " * (room - cells(left) - cells(right))
    return [*_sign(lane), Part(left, ink), Part(between), Part(right, "$quiet")]


def _beside(
    lane: Lane, sizes: tuple[int, int], ink: str, width: int, glyphs: Glyphs, rows: int, shade: float
) -> list[Content]:
    """The title, the landscape and the words, each in a column of its own; the words in the row over the ground."""
    titles, words = sizes
    title = Part(fit(lane.title, titles - _sign_cells(lane), glyphs.ellipsis), ink)
    head = line_of(titles + GAP, *_sign(lane), title, highlighted=False)
    tail = Content.styled(" " * GAP + pad(lane.words, words, right=True, ellipsis=glyphs.ellipsis), "$quiet")
    course = _course(lane, max(8, width - titles - words - 2 * GAP), glyphs, rows, shade)
    blank = Content(" " * (titles + GAP)), Content(" " * (GAP + words))
    named = max(0, len(course) - 2)
    return [
        Content.assemble(head, line, tail) if number == named else Content.assemble(blank[0], line, blank[1])
        for number, line in enumerate(course)
    ]


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
    titles = max((cells(lane.title) + _sign_cells(lane) for lane in drawn), default=0)
    words = max((cells(lane.words) for lane in drawn), default=0)
    return min(LONGEST_TITLE, titles), min(MOST_WORDS, words)


class Lanes(Rows):
    """Shows the lanes; the highlight goes from goal to goal."""

    @dataclass
    class Opened(Message):
        """A goal's lane was clicked."""

        goal_id: int

    _lanes: tuple[Lane, ...] = ()

    @property
    def lanes(self) -> Sequence[Lane]:
        """The lanes and headings, from top to bottom."""
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

    def may_be_chosen(self, block: int) -> bool:
        """Only lanes are, no headings."""
        return self._lanes[block].goal_id is not None

    def count(self) -> int:
        """How many there are."""
        return len(self._lanes)

    def _rows(self, width: int) -> int:
        """How many rows a lane's landscape has: as many as leave a blank one under each lane, three at the most."""
        if width < ONE_ROW:
            return 1
        drawn = sum(lane.course is not None for lane in self._lanes)
        others = 2 * (len(self._lanes) - drawn)
        found = (rows for rows in range(MOST_ROWS, 1, -1) if (rows + 1) * drawn + others <= self.size.height)
        return next(found, 1)

    def heights(self, width: int) -> Sequence[int]:
        """As many rows a lane as there is room for, two where it is narrow; and a blank one under each, if it has."""
        each = self._rows(width) if width >= ONE_ROW else 2
        rows = [1 if lane.course is None else each for lane in self._lanes]
        roomy = sum(rows) + len(rows) <= self.size.height
        return [height + 1 for height in rows] if roomy else rows

    def draw(self, block: int, width: int, highlighted: bool) -> Sequence[Content]:
        """One lane."""
        sizes = column_sizes(self._lanes)
        return lane_rows(
            self._lanes[block],
            sizes,
            width,
            highlighted,
            self.glyphs,
            self.highlight,
            self._rows(width),
            ground_shade(self.app.current_theme),
        )

    def clicked(self, block: int, event: Click) -> None:
        """Highlight the lane, and say that it was clicked."""
        super().clicked(block, event)
        if (goal_id := self._lanes[block].goal_id) is not None:
            self.post_message(self.Opened(goal_id))
