"""The line under a course: the usual words, or what stands at the place that is pointed at."""

from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, fit, row, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

MOST_ROWS = 3
LEAST_WORDS = 12
"""Cells that the words keep; where there are fewer, the end gives way."""


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


def reading_lines(
    usual: str, face: ReadingFace | None, width: int, glyphs: Glyphs = UNICODE
) -> list[Content]:
    """Draw the usual words, or what is read, in as many rows as the usual words take.

    Args:
        usual: What is said while nothing is pointed at; empty for nothing.
        face: What is read; None while nothing is pointed at.
        width: Cells of every row.
        glyphs: The signs to draw with.
    """
    width = max(1, width)
    plain = wrap(usual, width, MOST_ROWS, glyphs.ellipsis) if usual else []
    if face is None:
        return [row(width, Part(line, "$quiet")) for line in plain]
    lines = [_reading(face, width, glyphs, has_end=len(plain) < 2)]
    if len(plain) > 1:
        lines.append(row(width, Part(face.end, "$quiet"), ellipsis=glyphs.ellipsis))
    return [*lines, *(row(width) for _ in plain[len(lines) :])]


def _reading(face: ReadingFace, width: int, glyphs: Glyphs, *, has_end: bool) -> Content:
    """One row: the lead, the words, and what the way looked like if there is room for it."""
    between = f" {glyphs.between} "
    lead = between.join(part for part in face.lead if part)
    words = face.words
    room = width - cells(lead) - (len(between) if lead and words else 0)
    ends = [end for end in (face.end, face.brief) if has_end and end]
    least = min(cells(words), LEAST_WORDS) + len(between)
    end = next((end for end in ends if room - cells(end) >= least), "")
    room -= cells(end) + len(between) if end else 0
    shown = fit(words, max(0, room), glyphs.ellipsis)
    told = [Part(lead, "$now"), Part(shown, "$ink"), Part(end, "$quiet")]
    parts = [part for one in told if one.text for part in (Part(between, "$quiet"), one)]
    return row(width, *parts[1:], ellipsis=glyphs.ellipsis)


class Reading(Picture):
    """Shows where the runner is, or what stands where the course is pointed at."""

    usual: reactive[str] = reactive("", layout=True)
    """What is said while nothing is pointed at."""
    face: reactive[ReadingFace | None] = reactive(None, layout=True)
    """What is read."""

    def draw(self, width: int) -> list[Content]:
        """The one line, or as many as the usual words take."""
        return reading_lines(self.usual, self.face, width, self.glyphs)
