"""A day read out: which it is and what it was, and what was done on it."""

from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, briefest, row, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

MOST_ROWS = 3


@dataclass(frozen=True)
class DayFace:
    """What is read out."""

    day: str
    """The day, and what it was, in a few words."""
    done: str = ""
    """What was done and noticed on it."""
    brief: str = ""
    """The day and what it was in fewer words, where those have no room."""


def day_lines(face: DayFace, width: int, rows: int = MOST_ROWS, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw the day, and what was done on it over the rows that are left."""
    day = briefest((face.day, face.brief or face.day), width)
    lines = [
        row(width, Part(line, "$now")) for line in wrap(day, max(1, width), max(1, rows), glyphs.ellipsis)
    ]
    if face.done and rows > len(lines) and width > 0:
        done = wrap(face.done, width, rows - len(lines), glyphs.ellipsis)
        lines += [row(width, Part(line, "$ink")) for line in done]
    return lines


class DayLines(Picture):
    """Shows what the day under the cursor was."""

    DEFAULT_CSS = "DayLines { height: 3; }"

    face: reactive[DayFace | None] = reactive(None)
    """What is read out; nothing at all when None."""

    def draw(self, width: int) -> list[Content]:
        """The day, and what was done on it."""
        return [] if self.face is None else day_lines(self.face, width, self.rows_given, self.glyphs)
