"""The next flag with a short course of its own, the lap before, and "both are true" as two bars."""

from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.theme import ground_shade
from smallsteps_tui.widgets.charts.landscape import LEAST_WIDTH, hills
from smallsteps_tui.widgets.charts.landscape_face import LandscapeFace
from smallsteps_tui.widgets.fitting import Part, cells, row, share
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

GAP = 3
"""Cells between the heading and the name."""
ROWS_OF_A_LAP = 3
"""Rows of the hills of the lap before."""


@dataclass(frozen=True)
class NextFlagFace:
    """The way to the next flag."""

    name: str
    """What the flag stands for."""
    behind: int
    """Steps towards it that are behind."""
    ahead: int
    """Steps still ahead."""
    behind_words: str
    """The same in words, such as "4 behind"."""
    ahead_words: str
    """Such as "5 ahead"."""
    heading: str = "The next flag"


@dataclass(frozen=True)
class BothTrueFace:
    """How much is run, and how much there is to run."""

    run: int
    """In miles or kilometres."""
    to_run: int
    """In the same."""
    run_words: str
    """Such as "16 miles run"."""
    to_run_words: str
    """Such as "10 to run"."""
    heading: str = "Both are true"


@dataclass(frozen=True)
class LapFace:
    """A lap that is over."""

    heading: str
    """Such as "Lap 1 still counts"."""
    lap: LandscapeFace
    """Its landscape."""
    words: str
    """What was taken on it, and when."""


def next_flag(
    face: NextFlagFace,
    width: int,
    glyphs: Glyphs = UNICODE,
    is_lit: bool = False,
    *,
    is_brief: bool = False,
) -> list[Content]:
    """Draw the flag's name, the course to it, and what is behind and ahead, in three rows.

    Args:
        face: What is drawn.
        width: Cells of every row, at least 2.
        glyphs: The signs to draw with.
        is_lit: Whether the look goes ahead.
        is_brief: Whether there are two rows, without the course.
    """
    runner = min(width - 2, face.behind * (width - 1) // max(1, face.behind + face.ahead))
    ahead = "$ink" if is_lit else "$quiet"
    left, right = share(face.behind_words, face.ahead_words, width, ellipsis=glyphs.ellipsis)
    between = " " * (width - cells(left) - cells(right))
    lines = [
        row(
            width,
            Part(face.heading, "$quiet"),
            " " * GAP,
            Part(face.name, "bold $ink" if is_lit else "$ink"),
            ellipsis=glyphs.ellipsis,
        ),
        row(
            width,
            Part(glyphs.behind * runner, "$behind"),
            Part(glyphs.runner, "$now"),
            Part(glyphs.planned * (width - runner - 2), ahead),
            Part(glyphs.flag_ahead, ahead),
        ),
        row(width, Part(left, "$behind"), between, Part(right, ahead)),
    ]
    return [lines[0], lines[-1]] if is_brief else lines


def both_true(
    face: BothTrueFace, width: int, glyphs: Glyphs = UNICODE, *, is_brief: bool = False
) -> list[Content]:
    """Draw what is run over what is to run, on one scale, in three rows with the heading.

    Where there is no room for bars beside the words, the words stand alone.

    Args:
        face: What is drawn.
        width: Cells of every row.
        glyphs: The signs to draw with.
        is_brief: Whether there are rows for the words alone, in one under the heading.
    """
    if is_brief:
        said = (Part(face.run_words, "$behind"), Part(f"  {glyphs.between}  {face.to_run_words}", "$quiet"))
        heading = row(width, Part(face.heading, "$quiet"), ellipsis=glyphs.ellipsis)
        return [heading, row(width, *said, ellipsis=glyphs.ellipsis)]
    words = max(cells(face.run_words), cells(face.to_run_words))
    room, whole = max(0, width - words - 2), max(1, face.run + face.to_run)
    bars = (
        (glyphs.bars[3], face.run, face.run_words, "$behind"),
        (glyphs.bars[0], face.to_run, face.to_run_words, "$quiet"),
    )
    lines = [row(width, Part(face.heading, "$quiet"), ellipsis=glyphs.ellipsis)]
    for sign, number, text, style in bars:
        long = max(1, round(room * number / whole)) if number and room else 0
        parts = (Part(sign * long + "  " * bool(long), style), Part(text, style))
        lines.append(row(width, *parts, ellipsis=glyphs.ellipsis))
    return lines


class NextFlag(Picture):
    """Shows the way to the next flag."""

    face: reactive[NextFlagFace | None] = reactive(None, layout=True)
    """What is drawn; nothing at all when None."""
    is_lit: reactive[bool] = reactive(False)
    """Whether the look goes ahead."""
    is_brief: reactive[bool] = reactive(False, layout=True)
    """Whether there is no row for the course."""

    def draw(self, width: int) -> list[Content]:
        """The three rows, or two."""
        if self.face is None:
            return []
        return next_flag(self.face, max(2, width), self.glyphs, self.is_lit, is_brief=self.is_brief)


class LapBehind(Picture):
    """Shows the hills of the lap before."""

    face: reactive[LapFace | None] = reactive(None, layout=True)
    """What is drawn; nothing at all when None."""

    def draw(self, width: int) -> list[Content]:
        """The heading, the hills, and the words."""
        if self.face is None:
            return []
        shade = ground_shade(self.app.current_theme)
        return [
            row(width, Part(self.face.heading, "$quiet"), ellipsis=self.glyphs.ellipsis),
            *hills(self.face.lap, max(LEAST_WIDTH, width), ROWS_OF_A_LAP, self.glyphs, shade),
            row(width, Part(self.face.words, "$behind"), ellipsis=self.glyphs.ellipsis),
        ]


class BothTrue(Picture):
    """Shows what is run over what there is to run."""

    face: reactive[BothTrueFace | None] = reactive(None, layout=True)
    """What is drawn; nothing at all when None."""
    is_brief: reactive[bool] = reactive(False, layout=True)
    """Whether the words stand there without bars."""

    def draw(self, width: int) -> list[Content]:
        """The three rows, or two."""
        return [] if self.face is None else both_true(self.face, width, self.glyphs, is_brief=self.is_brief)
