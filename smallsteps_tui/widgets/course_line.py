"""The course: what is behind, the runner, what is planned, and the mist beyond."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.course_names import Name, names_around
from smallsteps_tui.widgets.fitting import Part, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

HERE = "you are here"
CLOSE = 4
"""The columns within which a minor mark gives way."""
SECONDS = 0.7
"""How long the runner takes from one place to the next."""


@dataclass(frozen=True)
class Banner:
    """A mark on the course."""

    at: float
    """Where it stands, from 0 at the start to 1 at the finish."""
    name: str
    """What it is called; at 0 the day of the start, at 1 the finish."""
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
    runner: bool = True
    """Whether the runner is drawn."""
    endless: bool = False
    """Whether there is no finish: then the times shown up are drawn."""
    times: int = 0
    """How often was shown up on an endless course."""
    start: str = ""
    """The day of the start, in words; may be empty."""


def course_line(face: CourseFace, width: int, names: bool = False, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw the course, in one row, or in three with its names above and below.

    Args:
        face: What is drawn.
        width: Cells of every row.
        names: Whether to write where the runner is and what the marks are called.
        glyphs: The signs to draw with.
    """
    runner = runner_at(face, width)
    line = row(width, *_joined(_endless(face, width, glyphs) if face.endless else _road(face, width, glyphs)))
    if not names:
        return [line]
    above, below = _names(face, width, runner)
    return [names_around(above, width, glyphs), line, names_around(below, width, glyphs)]


def runner_at(face: CourseFace, width: int) -> int:
    """Find the runner's column; it never falls as the distance or the times grow."""
    last = max(0, width - 1)
    if face.endless:
        return min(face.times, last * 2 // 3)
    if face.distance >= 1:
        return last
    return min(int(max(0.0, face.distance) * last), max(0, last - 1))


def _road(face: CourseFace, width: int, glyphs: Glyphs) -> Iterator[Part]:
    """The signs of a course with a finish, column by column."""
    runner = runner_at(face, width)
    planned = round(min(1.0, face.planned) * (width - 1))
    marks = {_column(banner.at, width) for banner in _marks(face, width)}
    mist = set(_sparse(max(runner, planned) + 1, width))
    for column in range(width):
        if column == runner and face.runner:
            yield Part(glyphs.runner, "bold $now")
        elif column < runner or face.distance >= 1:
            yield Part(glyphs.mark_behind if column in marks else glyphs.behind, "$behind")
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
        elif column == runner and face.runner:
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


def _column(at: float, width: int) -> int:
    """The column of a place on the course."""
    return min(width - 1, max(0, round(at * (width - 1))))


def _marks(face: CourseFace, width: int) -> list[Banner]:
    """The marks between start and finish, without the minor ones that stand too close to another."""
    marks = [banner for banner in face.banners if 0 < banner.at < 1]
    named = {_column(banner.at, width) for banner in marks if not banner.minor}
    return [
        banner
        for banner in marks
        if not banner.minor or all(abs(_column(banner.at, width) - column) >= CLOSE for column in named)
    ]


def _names(face: CourseFace, width: int, runner: int) -> tuple[Sequence[Name], Sequence[Name]]:
    """What is written above and below the line, the most wanted first."""
    marks = _marks(face, width)
    passed = [banner for banner in marks if banner.passed]
    ahead = [banner for banner in marks if not banner.passed]
    starts = [banner.name for banner in face.banners if banner.at <= 0]
    finishes = [banner.name for banner in face.banners if banner.at >= 1]
    starts += [f"lap {face.laps + 1}"] if face.laps else [face.start] if face.start else []
    above = [Name(HERE, runner, "bold $now")] if face.runner else []
    above += [Name(banner.name, _column(banner.at, width), "$quiet") for banner in reversed(passed)]
    below = [Name(name, width - 1, "$quiet") for name in finishes[:1]]
    below += [Name(name, 0, "$quiet") for name in starts[:1]]
    below += [Name(banner.name, _column(banner.at, width), "$quiet") for banner in ahead]
    return above, below


def between(left: CourseFace, face: CourseFace, strides: float) -> CourseFace:
    """Find the course with the runner on the way from where it was; at 1 it has arrived."""
    if strides >= 1:
        return face
    distance = left.distance + (face.distance - left.distance) * strides
    return replace(face, distance=distance, times=round(left.times + (face.times - left.times) * strides))


class CourseLine(Picture):
    """Shows a course, as wide as there is room."""

    face: reactive[CourseFace | None] = reactive(None, layout=True)
    """What is drawn; nothing at all when None."""
    names: reactive[bool] = reactive(False, layout=True)
    """Whether to write the names above and below."""

    strides: reactive[float] = reactive(1.0)
    """How much of the way from the last place to this one the runner has gone, from 0 to 1."""

    _left: CourseFace | None = None

    def draw(self, width: int) -> list[Content]:
        """The course."""
        if self.face is None:
            return []
        shown = between(self._left or self.face, self.face, self.strides)
        return course_line(shown, width, self.names, self.glyphs)

    def run_to(self, face: CourseFace) -> None:
        """Show a course further on, with the runner going there; at once where animations are off."""
        self._left = self.face
        self.face = face
        if self.app.animation_level != "none":
            self.set_reactive(CourseLine.strides, 0.0)
            self.animate("strides", 1.0, duration=SECONDS, easing="out_cubic")
