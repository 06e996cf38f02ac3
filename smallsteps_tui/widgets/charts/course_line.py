"""The course: what is behind, the runner, what is planned, and the mist beyond."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from textual.content import Content
from textual.events import Click, MouseMove
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.charts.course_face import (
    Banner,
    CourseFace,
    Name,
    Stop,
    column_of,
    names_around,
    runner_at,
    stop_at,
)
from smallsteps_tui.widgets.fitting import Part, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

HERE = "you are here"
CLOSE = 4
"""The columns within which a minor mark gives way."""
SECONDS = 0.7
"""How long the runner takes from one place to the next."""


def course_line(
    face: CourseFace, width: int, names: bool = False, glyphs: Glyphs = UNICODE, cursor: Stop | None = None
) -> list[Content]:
    """Draw the course, in one row, or in three with its names above and below.

    Args:
        face: What is drawn.
        width: Cells of every row.
        names: Whether to write where the runner is and what the marks are called.
        glyphs: The signs to draw with.
        cursor: The place that is pointed at, if any.
    """
    signs = _endless(face, width, glyphs) if face.endless else _road(face, width, glyphs)
    pointed = column_of(face, cursor, width) if cursor is not None else -1
    line = row(width, *_joined(_with_cursor(signs, pointed, glyphs)))
    if not names:
        return [line]
    above, below = _names(face, width)
    if cursor is not None and cursor.name:
        (above if cursor.passed else below).insert(0, Name(cursor.name, pointed, "bold $ink"))
    return [names_around(above, width, glyphs), line, names_around(below, width, glyphs)]


def _with_cursor(signs: Iterator[Part], pointed: int, glyphs: Glyphs) -> Iterator[Part]:
    """The signs of a course, the one pointed at to the fore; only the runner stays as it is."""
    for column, part in enumerate(signs):
        if column == pointed:
            yield Part(part.text if part.text == glyphs.runner else glyphs.cursor, "bold $ink on $row")
        else:
            yield part


def _road(face: CourseFace, width: int, glyphs: Glyphs) -> Iterator[Part]:
    """The signs of a course with a finish, column by column."""
    runner = runner_at(face, width)
    planned = round(min(1.0, face.planned) * (width - 1))
    marks = {column_of(face, banner, width) for banner in _marks(face, width)}
    mist = set(_sparse(max(runner, planned) + 1, width - 2))
    for column in range(width):
        if column == runner:
            yield Part(glyphs.runner, "bold $now")
        elif column < runner or face.distance >= 1:
            yield Part(glyphs.mark_behind if column in marks else glyphs.behind, "$behind")
        elif column == width - 1:
            yield Part(glyphs.finish, "$quiet")
        elif column in marks:
            yield Part(glyphs.mark_ahead, "$quiet")
        elif column <= planned:
            yield Part(glyphs.planned, "$quiet")
        else:
            yield Part(glyphs.mist if column in mist else " ", "$mist")


def _endless(face: CourseFace, width: int, glyphs: Glyphs) -> Iterator[Part]:
    """The signs of a course without a finish: one for each time, as far as there is room."""
    runner = runner_at(face, width)
    mist = set(_sparse(runner + 1, width))
    for column in range(width):
        if column < runner:
            yield Part(glyphs.times, "$behind")
        elif column == runner:
            yield Part(glyphs.runner, "bold $now")
        else:
            yield Part(glyphs.mist if column in mist else " ", "$mist")


def _sparse(start: int, end: int) -> Iterator[int]:
    """Columns that lie farther and farther apart."""
    column, gap = start + 1, 2
    while column < end:
        yield column
        column += gap
        gap += 1


def _joined(parts: Iterator[Part]) -> Iterator[Part]:
    """Draw neighbours that look alike as one."""
    text, style = "", ""
    for part in parts:
        if part.style != style and text:
            yield Part(text, style)
            text = ""
        text, style = text + part.text, part.style
    yield Part(text, style)


def _marks(face: CourseFace, width: int) -> list[Banner]:
    """The marks between start and finish, without the minor ones that stand too close to another."""
    marks = [banner for banner in face.banners if 0 < banner.at < 1]
    named = {column_of(face, banner, width) for banner in marks if not banner.minor}
    return [
        banner
        for banner in marks
        if not banner.minor or all(abs(column_of(face, banner, width) - column) >= CLOSE for column in named)
    ]


def _names(face: CourseFace, width: int) -> tuple[list[Name], list[Name]]:
    """What is written above and below the line, the most wanted first: wholes before the quarters."""
    marks = sorted(_marks(face, width), key=lambda banner: banner.minor)
    passed = sorted((one for one in marks if one.passed), key=lambda one: (one.minor, -one.at))
    ahead = [banner for banner in marks if not banner.passed]
    start = f"lap {face.laps + 1}" if face.laps else face.start
    finishes = [banner.name for banner in face.banners if banner.at >= 1]
    above = [Name(HERE, runner_at(face, width), "bold $now")]
    above += [Name(banner.name, column_of(face, banner, width), "$quiet") for banner in passed]
    below = [Name(name, width - 1, "$quiet") for name in finishes[:1]]
    below += [Name(start, 0, "$quiet")] if start else []
    below += [Name(banner.name, column_of(face, banner, width), "$quiet") for banner in ahead]
    return above, below


def between(left: CourseFace, face: CourseFace, strides: float) -> CourseFace:
    """Find the course with the runner on the way from where it was; at 1 it has arrived."""
    if strides >= 1:
        return face
    distance = left.distance + (face.distance - left.distance) * strides
    return replace(face, distance=distance, times=round(left.times + (face.times - left.times) * strides))


class CourseLine(Picture):
    """Shows a course, as wide as there is room; where it has stops, one of them can be pointed at."""

    @dataclass
    class Pointed(Message):
        """The mouse points at a stop, or away from all of them."""

        place: int | None

    face: reactive[CourseFace | None] = reactive(None, layout=True)
    """What is drawn; nothing at all when None."""
    names: reactive[bool] = reactive(False, layout=True)
    """Whether to write the names above and below."""
    stops: reactive[tuple[Stop, ...]] = reactive(())
    """Where the cursor can stand, from start to finish."""
    cursor: reactive[int | None] = reactive(None)
    """The stop that is pointed at, counted from 0."""

    strides: reactive[float] = reactive(1.0)
    """How much of the way from the last place to this one the runner has gone, from 0 to 1."""

    _left: CourseFace | None = None

    def draw(self, width: int) -> list[Content]:
        """The course."""
        if self.face is None:
            return []
        shown = between(self._left or self.face, self.face, self.strides)
        pointed = self.stops[self.cursor] if self.cursor is not None else None
        return course_line(shown, width, self.names, self.glyphs, pointed)

    def validate_cursor(self, cursor: int | None) -> int | None:
        """Point at a stop that is there, or at none."""
        return cursor if cursor is not None and 0 <= cursor < len(self.stops) else None

    def validate_stops(self, stops: tuple[Stop, ...]) -> tuple[Stop, ...]:
        """Point at nothing any more where other stops have taken their place; names alone may change."""
        if [(stop.at, stop.passed) for stop in stops] != [(stop.at, stop.passed) for stop in self.stops]:
            self.cursor = None
        return stops

    def run_to(self, face: CourseFace) -> None:
        """Show a course further on, with the runner going there; at once where animations are off."""
        self._left = self.face
        self.face = face
        if self.app.animation_level != "none":
            self.set_reactive(CourseLine.strides, 0.0)
            self.animate("strides", 1.0, duration=SECONDS, easing="out_cubic")

    def on_mouse_move(self, event: MouseMove) -> None:
        """Point at the stop nearest to the mouse."""
        self._point(event.x)

    def on_click(self, event: Click) -> None:
        """Point at the stop nearest to the click."""
        self._point(event.x)

    def _point(self, column: int) -> None:
        if self.stops and self.face is not None:
            self.post_message(self.Pointed(stop_at(self.face, self.stops, column, self.size.width)))

    def on_leave(self) -> None:
        """Point at nothing any more."""
        if self.stops:
            self.post_message(self.Pointed(None))
