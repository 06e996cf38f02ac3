"""The line under a landscape: its legend, or what stands at the place that is read."""

from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.charts.landscape import pointer
from smallsteps_tui.widgets.fitting import Part, cells, fit, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

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
    """Say what is read in one line: the lead, the words, and what the way looked like if there is room for it."""
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

    face: reactive[LegendFace] = reactive(LegendFace())
    """What is said while nothing is read."""
    reading: reactive[ReadingFace | None] = reactive(None)
    """What is read."""
    place: reactive[int | None] = reactive(None)
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
