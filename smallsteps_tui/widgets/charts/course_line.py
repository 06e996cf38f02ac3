"""The course on one line: its value, where its marks stand, and its drawing."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import floor

from textual.content import Content
from textual.events import Click, MouseMove
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, fit, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture


@dataclass(frozen=True)
class Banner:
    """A mark on the course."""

    at: float
    """Where it stands, from 0 at the start to 1 at the finish."""
    name: str
    """What it is called; at 1 the finish."""
    passed: bool = False
    """Whether it is behind the runner."""
    minor: bool = False
    """Whether it gives way to another mark that stands close to it."""


@dataclass(frozen=True)
class CourseFace:
    """What is drawn of a course."""

    distance: float
    """How far the runner is, from 0 to 1."""
    planned: float = 0.0
    """How far the way is planned, from 0 to 1; beyond it is mist."""
    laps: int = 0
    """How many laps are behind."""
    banners: tuple[Banner, ...] = ()
    """The marks, from start to finish."""
    endless: bool = False
    """Whether the times shown up are drawn: there is no finish, or no step toward it yet."""
    times: int = 0
    """How often was shown up on an endless course."""
    start: str = ""
    """The day of the start, in words; may be empty."""


@dataclass(frozen=True)
class Stop:
    """A place on the course that the cursor can stand on."""

    at: float
    """Where it is, from 0 to 1; on an endless course the share of its times."""
    passed: bool
    """Whether it is behind the runner."""
    name: str = ""
    """What is written at it while the cursor stands there; may be empty."""


def runner_at(face: CourseFace, width: int) -> int:
    """Find the runner's column; it never falls as the distance or the times grow."""
    last = max(0, width - 1)
    if face.endless:
        return min(face.times, last * 2 // 3)
    if face.distance >= 1:
        return last
    return min(int(max(0.0, face.distance) * last), max(0, last - 1))


def column_of(face: CourseFace, place: Stop | Banner, width: int) -> int:
    """Find the column of a place: what is passed stands behind the runner, what is not before it."""
    runner = runner_at(face, width)
    if face.endless:
        return min(runner, max(0, floor(place.at * runner + 1e-9)))
    column = min(width - 1, max(0, round(place.at * (width - 1))))
    if place.passed and not (place.at >= 1 and face.distance >= 1):
        return min(column, max(0, runner - 1))
    if place.passed:
        return column
    return max(column, min(width - 1, runner + 1))


def stop_at(face: CourseFace, stops: Sequence[Stop], column: int, width: int) -> int | None:
    """Find the stop that stands nearest to a column; the runner's own column is none."""
    if not stops or column == runner_at(face, width):
        return None
    after = bisect_left(stops, column, key=lambda stop: column_of(face, stop, width))
    near = range(max(0, after - 1), min(len(stops), after + 1))
    return min(near, key=lambda place: abs(column_of(face, stops[place], width) - column))


LONGEST = 24
"""The most cells a name may take."""
APART = 2
"""The least cells between two names."""


@dataclass(frozen=True)
class Name:
    """A word that belongs to a column."""

    text: str
    """The word."""
    column: int
    """The column it stands over or under."""
    style: str
    """How it looks."""


def _starts(column: int, cells_wide: int, width: int) -> list[int]:
    """Where a name may begin: around its column if it can, else so that it still touches it."""
    last = width - cells_wide
    around = min(max(0, column - cells_wide // 2), last)
    touching = range(max(0, column - cells_wide), min(column + 1, last) + 1)
    return sorted({around, *touching}, key=lambda start: abs(start - around))


def names_around(names: Sequence[Name], width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Draw names on one row, each around its column, inside the edges.

    Args:
        names: The names, the most wanted first; one that finds no room is left out.
        width: Cells of the row.
        glyphs: The signs to draw with.
    """
    placed: list[tuple[int, int, Part]] = []
    for name in names:
        text = fit(name.text, min(LONGEST, width), glyphs.ellipsis)
        for start in _starts(name.column, cells(text), width):
            end = start + cells(text)
            if text and all(end + APART <= other or start >= until + APART for other, until, _part in placed):
                placed.append((start, end, Part(text, name.style)))
                break
    parts: list[Part] = []
    reached = 0
    for start, end, part in sorted(placed, key=lambda place: place[0]):
        parts += [Part(" " * (start - reached)), part]
        reached = end
    return row(width, *parts)


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
