"""The course on one line: its value, where its marks stand, and its drawing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import floor

from textual.content import Content

from smallsteps_tui.widgets.fitting import Part, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs


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
    banners: tuple[Banner, ...] = ()
    """The marks, from start to finish."""
    endless: bool = False
    """Whether the times shown up are drawn: there is no finish, or no step toward it yet."""
    times: int = 0
    """How often was shown up on an endless course."""


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
    """Return the column of a place, from 0: one that was passed is left of the runner, one ahead is right of it."""
    runner = runner_at(face, width)
    if face.endless:
        return min(runner, max(0, floor(place.at * runner + 1e-9)))
    column = min(width - 1, max(0, round(place.at * (width - 1))))
    if place.passed and not (place.at >= 1 and face.distance >= 1):
        return min(column, max(0, runner - 1))
    if place.passed:
        return column
    return max(column, min(width - 1, runner + 1))


HERE = "you are here"
CLOSE = 4
"""The columns within which a minor mark gives way."""
SECONDS = 0.7
"""How long the runner takes from one place to the next."""


def course_line(
    face: CourseFace, width: int, glyphs: Glyphs = UNICODE, cursor: Stop | None = None
) -> list[Content]:
    """Draw the course in one row.

    Args:
        face: What is drawn.
        width: Cells of the row.
        glyphs: The signs to draw with.
        cursor: The place that is pointed at, if any.
    """
    signs = _endless(face, width, glyphs) if face.endless else _road(face, width, glyphs)
    pointed = column_of(face, cursor, width) if cursor is not None else -1
    return [row(width, *_joined(_with_cursor(signs, pointed, glyphs)))]


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
    placed = {column_of(face, banner, width) for banner in marks(face, width)}
    mist = set(farther(max(runner, planned) + 1, width - 2))
    for column in range(width):
        if column == runner:
            yield Part(glyphs.runner, "bold $now")
        elif column < runner or face.distance >= 1:
            yield Part(glyphs.mark_behind if column in placed else glyphs.behind, "$behind")
        elif column == width - 1:
            yield Part(glyphs.finish, "$quiet")
        elif column in placed:
            yield Part(glyphs.mark_ahead, "$quiet")
        elif column <= planned:
            yield Part(glyphs.planned, "$quiet")
        else:
            yield Part(glyphs.mist if column in mist else " ", "$mist")


def _endless(face: CourseFace, width: int, glyphs: Glyphs) -> Iterator[Part]:
    """The signs of a course without a finish: one for each time, as far as there is room."""
    runner = runner_at(face, width)
    mist = set(farther(runner + 1, width))
    for column in range(width):
        if column < runner:
            yield Part(glyphs.times, "$behind")
        elif column == runner:
            yield Part(glyphs.runner, "bold $now")
        else:
            yield Part(glyphs.mist if column in mist else " ", "$mist")


def farther(start: int, end: int) -> Iterator[int]:
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


def marks(face: CourseFace, width: int) -> list[Banner]:
    """The marks between start and finish, without the minor ones that stand too close to another."""
    marks = [banner for banner in face.banners if 0 < banner.at < 1]
    named = {column_of(face, banner, width) for banner in marks if not banner.minor}
    return [
        banner
        for banner in marks
        if not banner.minor or all(abs(column_of(face, banner, width) - column) >= CLOSE for column in named)
    ]


def between(left: CourseFace, face: CourseFace, strides: float) -> CourseFace:
    """Find the course with the runner on the way from where it was; at 1 it has arrived."""
    if strides >= 1:
        return face
    distance = left.distance + (face.distance - left.distance) * strides
    return replace(face, distance=distance, times=round(left.times + (face.times - left.times) * strides))
