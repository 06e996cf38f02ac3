"""The landscape: hills of the days behind, the runner, flat ground, the gate, and mist.

For a screen: yield a `Landscape`, give it as many rows as the sheet has room for, and set
its `face`; `run_to(face)` after a step. The line under it is the screen's: the legend,
or `pointer(...)` while a place is read. A list of goals draws `ridge(...)`, a lane
`landscape(...)` in three rows with `next_name`.
"""

from dataclasses import dataclass

from textual.content import Content
from textual.events import Click, MouseMove
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.theme import ground_shade
from smallsteps_tui.widgets.charts.course_line import (
    SECONDS,
    Banner,
    CourseFace,
    Stop,
    between,
    course_line,
    farther,
    marks,
)
from smallsteps_tui.widgets.charts.course_line import column_of as line_column
from smallsteps_tui.widgets.charts.landscape_drawing import INKS, Drawing, Look
from smallsteps_tui.widgets.charts.landscape_face import (
    LandscapeFace,
    column,
    column_of,
    heights,
    is_passed,
    runner_column,
    stop_at,
)
from smallsteps_tui.widgets.fitting import Part, cells, fit, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture, drawn

LEAST_WIDTH = 20
"""Cells that a landscape needs."""


def landscape(
    face: LandscapeFace,
    width: int,
    rows: int,
    glyphs: Glyphs = UNICODE,
    look: Look = Look.BACK,
    shade: float = 1.0,
    left: LandscapeFace | None = None,
    stride: float = 1.0,
    next_name: bool = False,
    cursor: Stop | None = None,
) -> list[Content]:
    """Draw a lap as a landscape; in one row, as the plain line.

    Args:
        face: The lap.
        width: Cells of every row, at least 20.
        rows: How many rows: from 6 on three are sky, from 2 on one.
        glyphs: The signs to draw with.
        look: Where the light falls.
        shade: The least share of its colour that shaded ground has; 1 for plain ground.
        left: The lap before the last step, while the runner runs.
        stride: How much of the run is over, from 0 to 1.
        next_name: Whether the next flag has its name where the others have none.
        cursor: The place that is read, which the plain line itself points at.
    """
    if rows < 2 or width < LEAST_WIDTH:
        line = between(_as_line(left or face), _as_line(face), stride)
        return course_line(line, width, glyphs, cursor)
    drawing = Drawing(face, width, rows, glyphs, look, shade)
    drawing.run(left, stride)
    return drawing.draw(next_name)


def hills(
    face: LandscapeFace, width: int, rows: int, glyphs: Glyphs = UNICODE, shade: float = 1.0
) -> list[Content]:
    """Draw the hills of a lap that is over, with its low days and nothing else.

    Args:
        face: The lap, reached.
        width: Cells of every row, at least 20.
        rows: How many rows, from 2 on.
        glyphs: The signs to draw with.
        shade: The least share of its colour that shaded ground has; 1 for plain ground.
    """
    return Drawing(face, width, rows, glyphs, Look.BACK, shade).draw_hills()


def flag_row(face: LandscapeFace, width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Draw the flags that stand over the plain line, those passed and those ahead."""
    line, signs, styles = _as_line(face), [" "] * width, [""] * width
    for banner in marks(line, width):
        place = line_column(line, banner, width)
        signs[place] = glyphs.flag if banner.passed else glyphs.flag_ahead
        styles[place] = "$now" if banner.passed else "$quiet"
    return row(width, *map(Part, signs, styles))


def _as_line(face: LandscapeFace) -> CourseFace:
    """The same lap as a course of one row."""
    covered, whole = face.covered
    passed = [Banner(at, name, True) for at, name in face.wholes]
    others = [Banner(flag.at, flag.name, is_passed(face, flag), flag.quarter) for flag in face.flags]
    distance = 1.0 if face.is_reached else min(covered / whole, 1 - 1e-9)
    return CourseFace(
        distance, face.planned, banners=(*passed, *others), endless=face.is_counted, times=len(face.marks)
    )


def ridge(face: LandscapeFace, width: int, glyphs: Glyphs = UNICODE, look: Look = Look.BACK) -> Content:
    """Draw a lap in one row without a sky, for a list: low ground, the runner as a dot, the way ahead.

    Args:
        face: The lap.
        width: Cells of the row, at least 20.
        glyphs: The signs to draw with.
        look: Where the light falls.
    """
    inks = INKS[look]
    last = width - 1 if face.is_counted else width - 2
    runner = last if face.is_reached else runner_column(face, width)
    behind = [glyphs.bars[high - 1] for high in heights(face, width, 1)[:runner]]
    planned = 0.0 if face.is_counted else face.planned
    known = max(runner, min(last, column(planned, width)))
    mist = set(farther(known + 1, width))
    beyond = [glyphs.bars[0] if number in mist else " " for number in range(known + 1, last + 1)]
    return row(
        width,
        Part("".join(behind).rjust(runner), inks.hills),
        Part(glyphs.runner, inks.runner),
        Part(glyphs.bars[0] * (known - runner), inks.ahead),
        Part("".join(beyond), "$mist"),
        Part("" if face.is_counted else glyphs.gate[3], inks.runner if face.is_reached else "$quiet"),
    )


def pointer(number: int, words: str, width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Draw the line under the ground while a place is read: what points at it, and its words beside that.

    Args:
        number: The column of the place.
        words: What is read there.
        width: Cells of the row.
        glyphs: The signs to draw with.
    """
    room = width - number - 3
    sign = Part(glyphs.pointer, "bold $now")
    if cells(words) <= room or room >= number:
        return row(width, " " * number, sign, "  ", Part(words, "$ink"), ellipsis=glyphs.ellipsis)
    shown = fit(words, number - 2, glyphs.ellipsis)
    return row(width, " " * (number - 2 - cells(shown)), Part(shown, "$ink"), "  ", sign)


class Landscape(Picture):
    """Shows a lap as a landscape, as wide as there is room; where it has stops, one of them can be read."""

    @dataclass
    class Pointed(Message):
        """The mouse points at a stop, or away from all of them."""

        place: int | None

    face: reactive[LandscapeFace | None] = drawn(None)
    """What is drawn; nothing at all when None."""
    rows: reactive[int] = drawn(6)
    """How many rows, where the stylesheet gives none."""
    look: reactive[Look] = drawn(Look.BACK)
    """Where the light falls."""
    stops: reactive[tuple[Stop, ...]] = reactive(())
    """The places that can be read, from start to finish."""
    cursor: reactive[int | None] = drawn(None)
    """The stop that is read, counted from 0."""
    is_flagged: reactive[bool] = drawn(False)
    """Whether flags stand over the plain line, where it is one."""
    strides: reactive[float] = drawn(1.0)
    """How much of the run from the last face to this one is over, from 0 to 1."""

    _left: LandscapeFace | None = None

    def draw(self, width: int) -> list[Content]:
        """The landscape."""
        if self.face is None:
            return []
        shade = ground_shade(self.app.current_theme)
        cursor = self.stops[self.cursor] if self.cursor is not None else None
        lines = landscape(
            self.face,
            width,
            self.height,
            self.glyphs,
            self.look,
            shade,
            self._left,
            self.strides,
            cursor=cursor,
        )
        is_line = len(lines) == 1 and self.is_flagged and not self.face.is_counted
        return [flag_row(self.face, width, self.glyphs), *lines] if is_line else lines

    @property
    def height(self) -> int:
        """How many rows are drawn."""
        return self.rows_given or self.rows

    def validate_cursor(self, cursor: int | None) -> int | None:
        """Read a stop that is there, or none."""
        return cursor if cursor is not None and 0 <= cursor < len(self.stops) else None

    def validate_stops(self, stops: tuple[Stop, ...]) -> tuple[Stop, ...]:
        """Read nothing any more where other stops have taken their place; names alone may change."""
        if [(stop.at, stop.passed) for stop in stops] != [(stop.at, stop.passed) for stop in self.stops]:
            self.cursor = None
        return stops

    def run_to(self, face: LandscapeFace) -> None:
        """Show the lap after a step, with the runner going there; at once where animations are off."""
        self._left = self.face
        self.face = face
        if self.app.animation_level != "none":
            self.set_reactive(Landscape.strides, 0.0)
            self.animate("strides", 1.0, duration=SECONDS, easing="linear")

    @property
    def pointed(self) -> int | None:
        """The column of the stop that is read, for the line under the ground; None where there is no ground."""
        if self.face is None or self.cursor is None or self.height < 2 or self.size.width < LEAST_WIDTH:
            return None
        return column_of(self.face, self.stops[self.cursor], self.size.width, self.height)

    def on_mouse_move(self, event: MouseMove) -> None:
        """Point at the stop nearest to the mouse."""
        self._point(event.x)

    def on_click(self, event: Click) -> None:
        """Point at the stop nearest to the click."""
        self._point(event.x)

    def _point(self, number: int) -> None:
        if self.stops and self.face is not None:
            place = stop_at(self.face, self.stops, number, self.size.width, self.height)
            self.post_message(self.Pointed(place))

    def on_leave(self) -> None:
        """Point at nothing any more."""
        if self.stops:
            self.post_message(self.Pointed(None))


LEAST_WORDS = 12
"""Cells that the words keep; where there are fewer, the end gives way."""
LEAST_NAME = 8
"""Cells that a goal's name is cut to at the least."""
LEAST_ROOM = 24
"""Cells beside the pointer, below which the words take the whole line."""
GAP = 4
"""Cells between two parts of a legend."""
HILL = "a hill: the days it took"
LOW_DAY = "a low day with a step"
NEXT_FLAG = "the next flag"


@dataclass(frozen=True)
class ReadingFace:
    """What is read at one place of a course."""

    lead: tuple[str, ...]
    """What comes first, such as the mile and the day."""
    words: str = ""
    """What it was, in the person's words; cut where the line is short."""
    end: str = ""
    """What the way looked like there."""
    brief: str = ""
    """The same in fewer words, where there is little room."""


@dataclass(frozen=True)
class LegendFace:
    """What is said of a picture while nothing is read."""

    start: str = ""
    """The day it starts with."""
    has_hills: bool = False
    """Whether there are hills in it."""
    has_low_days: bool = False
    """Whether there is a low day with a step."""
    has_next_flag: bool = False
    """Whether there is a flag ahead in it that is to be explained."""
    said: str = ""
    """What else is said, at the right edge."""


def legend(face: LegendFace, width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Draw the start and what the signs mean, as much as there is room for, with what is said at the right edge."""
    said = fit(face.said, width, glyphs.ellipsis)
    room = width - cells(said) - (GAP if said else 0)
    meanings = [
        (Part(face.start, "$quiet"),),
        (Part(HILL, "$quiet"),) if face.has_hills else (),
        (Part(f"{glyphs.low_day} ", "$shift"), Part(LOW_DAY, "$quiet")) if face.has_low_days else (),
        (Part(f"{glyphs.flag_ahead} {NEXT_FLAG}", "$quiet"),) if face.has_next_flag else (),
    ]
    parts: list[Part] = []
    taken = 0
    for meaning in meanings:
        size = sum(cells(part.text) for part in meaning)
        between = GAP if parts else 0
        if size and taken + between + size <= room:
            parts += [Part(" " * between), *meaning]
            taken += between + size
    gap = width - cells(said) - taken
    gap = min(gap, GAP) if len(parts) < 3 and not face.has_hills else gap  # beside whom it is said of
    return row(width, *parts, " " * gap, Part(said, "$quiet"))


def read_out(face: ReadingFace, width: int, glyphs: Glyphs = UNICODE) -> str:
    """Return what is read in one line: the lead, the words, and what the way looked like if there is room for it."""
    between = f" {glyphs.between} "
    lead = between.join(part for part in face.lead if part)
    room = width - cells(lead) - (len(between) if lead and face.words else 0)
    ends = [end for end in (face.end, face.brief) if end]
    least = min(cells(face.words), LEAST_WORDS) + len(between)
    end = next((end for end in ends if room - cells(end) >= least), "")
    room -= cells(end) + len(between) if end else 0
    told = (lead, fit(face.words, max(0, room), glyphs.ellipsis), end)
    return fit(between.join(part for part in told if part), width, glyphs.ellipsis)


def under_course(title: str, behind: str, ahead: str, width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Write the line under the course: whose it is, what is behind, and at the right what is ahead."""
    right = ahead if cells(behind) + cells(ahead) + 2 <= width else ""
    room = width - cells(behind) - (cells(right) + 2 if right else 0) - 3
    name = fit(title, room, glyphs.ellipsis) if room >= min(cells(title), LEAST_NAME) else ""
    left = [Part(name, "$quiet"), Part("   ")] if name else []
    used = sum(cells(part.text) for part in left) + cells(behind)
    between = " " * max(0, width - used - cells(right))
    return row(
        width, *left, Part(behind, "$behind"), between, Part(right, "$quiet"), ellipsis=glyphs.ellipsis
    )


def _around(face: ReadingFace, place: int, width: int, glyphs: Glyphs) -> Content | None:
    """Write what it was before the pointer, and what the way looked like after it; None without room for that."""
    room = width - place - 3
    end = next((end for end in (face.end, face.brief) if end and cells(end) <= room), "")
    if not end or place - 2 < LEAST_ROOM:
        return None
    before = read_out(ReadingFace(face.lead, face.words), place - 2, glyphs)
    sign = Part(glyphs.pointer, "bold $now")
    lead = Part(" " * (place - 2 - cells(before)))
    return row(width, lead, Part(before, "$ink"), "  ", sign, "  ", Part(end, "$ink"))


class Legend(Picture):
    """Shows the legend of a landscape, or what is read at a place of it, with a sign that points there."""

    DEFAULT_CSS = "Legend { height: 1; }"

    face: reactive[LegendFace] = drawn(LegendFace())
    """What is said while nothing is read."""
    reading: reactive[ReadingFace | None] = drawn(None)
    """What is read."""
    place: reactive[int | None] = drawn(None)
    """The column of what is read; None where the picture itself points at it."""

    def draw(self, width: int) -> list[Content]:
        """The one line."""
        if self.reading is None:
            return [legend(self.face, width, self.glyphs)]
        room = 0 if self.place is None else max(width - self.place - 3, self.place - 2)
        if self.place is None or room < LEAST_ROOM:
            return [row(width, Part(read_out(self.reading, width, self.glyphs), "$ink"))]
        whole = read_out(self.reading, width, self.glyphs)
        if cells(whole) > room and (parted := _around(self.reading, self.place, width, self.glyphs)):
            return [parted]
        return [pointer(self.place, read_out(self.reading, room, self.glyphs), width, self.glyphs)]
