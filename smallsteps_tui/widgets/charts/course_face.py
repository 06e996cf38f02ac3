"""What is drawn of a course: the column of each place, and the names along it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from textual.content import Content

from smallsteps_tui.widgets.fitting import Part, cells, fit, row
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
