"""Short lists: what else is possible, what is known, what is done now and then."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, fit, plain, row, share
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.lists.rows import Rows
from smallsteps_tui.widgets.picture import Picture, drawn


@dataclass(frozen=True)
class AlsoRow:
    """One step that could also be taken."""

    step_id: int
    """The step."""
    title: str
    """Its title."""
    aside: str = ""
    """A quiet word beside it, such as its goal or "2 of 3 this week"."""
    taken: bool = False
    """Whether it was taken today."""


ALSO_DONE = "Also done"
"""The words above what is taken already."""

LEAST_ROOM = 3
"""From so many lines on there is a heading above what else is possible."""


def also_list(
    heading: str,
    rows: Sequence[AlsoRow],
    width: int,
    glyphs: Glyphs = UNICODE,
    *,
    room: int = 0,
    is_close: bool = False,
) -> list[Content]:
    """Draw as many rows under their heading as fit, and how many more ↓ walks; what is done under a heading of its own.

    Args:
        heading: The words above the rows, with a blank line between.
        rows: The steps.
        width: Cells in a line.
        glyphs: The signs to draw with.
        room: How many lines there are; 0 for any number.
        is_close: Whether the heading stands right above the rows, with how many more beside it.
    """
    done = [also for also in rows if also.taken]
    possible = [also for also in rows if not also.taken]
    if not possible:
        return _under(heading and ALSO_DONE, done, width, glyphs, room, is_close)
    lines = _under(heading, possible, width, glyphs, room, is_close)
    above = [] if is_close else [row(width)]
    left = room - len(lines) - len(above) if room else len(done) + LEAST_ROOM
    least = 2 if is_close else LEAST_ROOM
    if not done or left < least or not heading:
        return lines
    return [*lines, *above, *_under(ALSO_DONE, done, width, glyphs, left, is_close, least)]


def _under(
    heading: str,
    rows: Sequence[AlsoRow],
    width: int,
    glyphs: Glyphs,
    room: int,
    is_close: bool,
    least: int = LEAST_ROOM,
) -> list[Content]:
    """Draw as many rows under a heading as fit, and how many more there are."""
    above = 0 if not heading or 0 < room < least else 1 if is_close else 2
    places = room - above if room else len(rows)
    shown = rows if len(rows) <= places else rows[: max(1, places if is_close else places - 1)]
    more = f"and {len(rows) - len(shown):,} more" if len(rows) > len(shown) else ""
    meta = {"step_id": rows[len(shown)].step_id} if more else None
    column = max((cells(also.title) for also in shown), default=0) + GAP
    lines = [_also_line(also, width, glyphs, 0 if is_close else column) for also in shown]
    if above and is_close and more:
        left, right = share(heading, f"{more}  ↓", width, ellipsis=glyphs.ellipsis)
        between = " " * (width - cells(left) - cells(right))
        words, arrow = Part(right[:-1], "$quiet", meta), Part(right[-1:], "$now", meta)
        return [row(width, Part(left, "$quiet"), between, words, arrow), *lines]
    head = [row(width, Part(heading, "$quiet"), ellipsis=glyphs.ellipsis), *[row(width)] * (above - 1)]
    foot = [row(width, Part(f"   {more}   ", "$quiet", meta), Part("↓", "$now", meta))] if more else []
    return [*(head if above else []), *lines, *(foot if above else [])]


def _also_line(also: AlsoRow, width: int, glyphs: Glyphs, column: int) -> Content:
    """Draw a step and the word beside it: in a column of its own, or with 0 at the right edge, in less room."""
    sign, style = (glyphs.done, "$behind") if also.taken else (glyphs.open, "$ink")
    meta = {"step_id": also.step_id}
    lead = f"{sign}  " if column else f"{sign} "
    room = width - cells(lead)
    title, aside = share(also.title, also.aside, room, gap=GAP, ellipsis=glyphs.ellipsis)
    before = (column or room - cells(aside)) - cells(title)
    if aside and before + cells(title) + cells(aside) > room:
        before = room - cells(title) - cells(aside)
    parts = [Part(lead, style, meta), Part(title, style, meta), Part(" " * before, "", meta)]
    return row(width, *parts, Part(aside, "$quiet", meta))


class AlsoList(Picture):
    """Shows what else is possible, as much as there is room for; a click on a row says which."""

    @dataclass
    class Chosen(Message):
        """A row was clicked."""

        step_id: int

    heading: reactive[str] = drawn("")
    """The words above the rows; may be empty."""
    rows: reactive[tuple[AlsoRow, ...]] = drawn(())
    """The steps, in the order they are offered."""
    is_close: reactive[bool] = drawn(False)
    """Whether the heading stands right above the rows."""
    below: reactive[int] = reactive(0, layout=True)
    """How many lines of the container are for what stands beneath."""
    _room: int = 0

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as the container leaves, at most."""
        self._room = max(1, container.height - self.below)
        return super().get_content_height(container, viewport, width)

    def draw(self, width: int) -> list[Content]:
        """The heading and the rows."""
        heading = self.heading if self.rows else ""
        room, is_close = self._room, self.is_close
        return also_list(heading, self.rows, width, self.glyphs, room=room, is_close=is_close)

    def on_click(self, event: Click) -> None:
        """Say which step was clicked."""
        if (step_id := event.style.meta.get("step_id")) is not None:
            self.post_message(self.Chosen(int(step_id)))


Row = TypeVar("Row")


class KnownRows(Rows, Generic[Row]):
    """Shows rows of one kind; a subclass says how one is known and drawn."""

    _rows: tuple[Row, ...] = ()

    def id_of(self, row: Row) -> int:
        """Return the id a row is known by."""
        raise NotImplementedError

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in sight, from top to bottom."""
        return self._rows

    @rows.setter
    def rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, with the highlight on the same one as before."""
        before = self.chosen
        if (rows := tuple(rows)) != self._rows:
            self._rows = rows
            self.keep_highlight(lambda: self._place(before))

    @property
    def chosen(self) -> int | None:
        """The id of the highlighted row; None for none."""
        return self.id_of(self._rows[self.cursor]) if 0 <= self.cursor < len(self._rows) else None

    def choose(self, id: int) -> None:
        """Highlight a row without saying so."""
        if (place := self._place(id)) is not None:
            self.cursor = place

    def _place(self, id: int | None) -> int | None:
        """Where a row stands."""
        return next((place for place, row in enumerate(self._rows) if self.id_of(row) == id), None)

    def count(self) -> int:
        """How many there are."""
        return len(self._rows)


GAP = 3
"""Cells between what is done and how often, at the least."""
BOTH = 3
"""From so many rows on there is one above as well as below to say that there are more."""
LEAST_TITLE = 8
"""The fewest cells that a title is cut to, so that how often can stand whole beside it."""


@dataclass(frozen=True)
class NowRow:
    """One thing done more now than then."""

    title: str
    """What is done."""
    aside: str
    """How often, such as "17 of 28 days"."""
    is_open: bool = False
    """Whether its evidence is what is shown."""


def now_line(now: NowRow, width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Draw what is done, how often at the right edge."""
    sign = glyphs.prompt if now.is_open else glyphs.more
    title, aside = _shared(now, width - 2, glyphs)
    parts = (
        Part(f"{sign} ", "$now" if now.is_open else "$behind"),
        Part(title, "$ink"),
        Part(" " * (width - 2 - cells(title) - cells(aside))),
        Part(aside, "$quiet"),
    )
    return row(width, *parts)


def _shared(now: NowRow, width: int, glyphs: Glyphs) -> tuple[str, str]:
    """Fit both into a width; how often stands whole as long as a stump of the title stays."""
    room = width - cells(now.aside) - GAP
    if LEAST_TITLE <= room < cells(now.title):
        return fit(now.title, room, glyphs.ellipsis), plain(now.aside)
    return share(now.title, now.aside, width, gap=GAP, ellipsis=glyphs.ellipsis)


def more_line(more: int, width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Say that there are more lines than there is room for."""
    return row(width, Part(f"{glyphs.ellipsis} and {more} more", "$quiet"), ellipsis=glyphs.ellipsis)


class NowList(Rows):
    """Shows what is done now that was not done then; each line can be opened.

    Where not all have room, the first row and the last say how many more there are.
    """

    DEFAULT_CSS = "NowList { height: auto; scrollbar-size-vertical: 0; }"

    @dataclass
    class Left(Message):
        """The person went up from the first line."""

    @dataclass
    class Chosen(Message):
        """A line was clicked, to open its evidence."""

        place: int

    _rows: tuple[NowRow, ...] = ()

    @property
    def rows(self) -> Sequence[NowRow]:
        """What is done, newest first."""
        return self._rows

    @rows.setter
    def rows(self, rows: Sequence[NowRow]) -> None:
        """Show these lines, with the highlight on the one at the same height."""
        if (rows := tuple(rows)) != self._rows:
            self._rows = rows
            self.keep_highlight(lambda: self.cursor if 0 <= self.cursor < len(rows) else None)

    @property
    def highlight_shown(self) -> bool:
        """Whether the highlight is drawn: only while the keys are on the list."""
        return self.has_focus

    def count(self) -> int:
        """How many there are."""
        return len(self._rows)

    def heights(self, width: int) -> Sequence[int]:  # noqa: ARG002
        """One row each."""
        return [1] * len(self._rows)

    def draw(self, block: int, width: int) -> Sequence[Content]:
        """One line."""
        return [now_line(self._rows[block], width, self.glyphs)]

    def cover(self, y: int) -> Content | None:
        """Over the first row and the last how many more there are, where there is another one to see."""
        above = self.scroll_offset.y
        if y == 0 and above > 0 and self.size.height >= BOTH:
            return more_line(above + 1, self._drawn_width, self.glyphs)
        more = self.block_count - self.scroll_offset.y - self.size.height
        if y != self.size.height - 1 or y == 0 or more <= 0:
            return None
        return more_line(more + 1, self._drawn_width, self.glyphs)

    def covered(self, block: int, by: int) -> int:
        """The row that says how many more there are."""
        if by < 0:
            return int(self.size.height >= BOTH and block > 0)
        return int(self.size.height > 1 and block < self.block_count - 1)

    def action_step(self, by: int) -> None:
        """Move the highlight by one, or leave the list at its head."""
        before = self.cursor
        super().action_step(by)
        if by < 0 and self.cursor == before:
            self.post_message(self.Left())

    def clicked(self, block: int, event: Click) -> None:
        """Open the evidence of what was clicked."""
        super().clicked(block, event)
        self.post_message(self.Chosen(block))
