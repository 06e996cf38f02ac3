"""The drawing of a landscape: cell by cell, from the ground up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil

from textual.content import Content, Span

from smallsteps_tui.widgets.charts.course_line import HERE, farther
from smallsteps_tui.widgets.charts.landscape_face import (
    EIGHTHS,
    FIGURE,
    NAMED,
    Gate,
    LandscapeFace,
    column,
    gate_of,
    heights,
    is_further,
    is_passed,
    place_of_runner,
    running,
    scale,
)
from smallsteps_tui.widgets.fitting import cells, clusters, fit
from smallsteps_tui.widgets.glyphs import Glyphs

CLOSE = 4
"""Columns within which a quarter's flag gives way."""
STARS_APART = 3
LONGEST, SHORTEST = 24, 12
"""Cells of a name, and of one for which there is little room."""
APART = 2
"""Cells between two names."""
WORDS_SHADE = 0.6
"""The most of `behind` that ground has under plain text, which must stay readable on it."""
STANDS, RUNS, ARRIVES = 0, 1, 4
"""The runner's figures."""


class Look(Enum):
    """Where the light falls."""

    BACK = "back"
    """On what is behind."""
    AHEAD = "ahead"
    """On what is ahead: the hills sink."""
    RESTING = "resting"
    """On nothing: the goal rests."""


@dataclass(frozen=True)
class Inks:
    """The colours of one look."""

    hills: str = "$behind"
    hills_share: float = 1.0
    flag: str = "$now"
    star: str = "$shift"
    runner: str = "$now"
    ahead: str = "$quiet"
    gate_share: float = 0.75


INKS = {
    Look.BACK: Inks(),
    Look.AHEAD: Inks("$quiet", 0.47, "$quiet", "$quiet", ahead="$ink", gate_share=1.0),
    Look.RESTING: Inks("$quiet", 0.47, "$quiet", "$quiet", "$quiet"),
}


@dataclass(frozen=True)
class _Banner:
    """A flag at its column, or another word that belongs to one."""

    name: str
    column: int
    quarter: bool = False


class _Sheet:
    """Cells that are written one by one, a sign and a style each."""

    def __init__(self, width: int, rows: int) -> None:
        self.signs = [[" "] * width for _ in range(rows)]
        self.styles = [[""] * width for _ in range(rows)]

    def put(self, line: int, start: int, text: str, style: str) -> None:
        """Write a text; a character of two cells leaves its second one empty."""
        for cluster in clusters(text):
            for number in range(cells(cluster)):
                self.signs[line][start + number] = "" if number else cluster
                self.styles[line][start + number] = style
            start += cells(cluster)

    def is_free(self, line: int, start: int, end: int) -> bool:
        """Whether nothing is written between two columns; beyond the edges nothing ever is."""
        return all(sign == " " for sign in self.signs[line][max(0, start) : max(0, end)])

    def lines(self) -> Iterator[Content]:
        """The rows, neighbours of one style as one span."""
        for signs, styles in zip(self.signs, self.styles, strict=True):
            spans: list[Span] = []
            place = start = 0
            before = ""
            for sign, style in zip(signs, styles, strict=True):
                if style != before:
                    if before:
                        spans.append(Span(start, place, before))
                    start, before = place, style
                place += len(sign)
            if before:
                spans.append(Span(start, place, before))
            yield Content("".join(signs), spans, cell_length=len(signs))


class Drawing:
    """One landscape while it is drawn."""

    def __init__(
        self, face: LandscapeFace, width: int, rows: int, glyphs: Glyphs, look: Look, shade: float
    ) -> None:
        self.face, self.width, self.rows = face, width, rows
        self.glyphs, self.inks, self.shade = glyphs, INKS[look], shade
        self.sheet = _Sheet(width, rows)
        self.bottom = rows - 1
        self.is_named = rows >= NAMED
        self.heights = heights(face, width, rows - (3 if self.is_named else 1))
        self.gate = gate_of(face, width, rows)
        self.at = place_of_runner(face, width, rows)
        self.figure = ARRIVES if face.is_reached else RUNS if self.at else STANDS
        self.edge = self.gate.left - 1 if self.gate and face.is_reached else self.at
        self.last_behind = self.edge - 1
        coming = [flag for flag in face.flags if not flag.quarter]
        self.has_many = len(face.wholes) > 1 or (len(coming) > 1 and not face.is_reached)

    def draw(self, next_name: bool) -> list[Content]:
        """Draw from the ground up: what is written later finds what is free."""
        self._hills()
        self._ground_ahead()
        if self.gate:
            self._draw_gate(self.gate)
        self._runner()
        passed, ahead = self._passed(), self._ahead()
        self._draw_flags(passed, ahead)
        self._stars()
        if self.is_named:
            self._names(passed, ahead)
            self._slopes()
        else:
            self._few_words(ahead[:1] if next_name else [])
        return list(self.sheet.lines())

    def draw_hills(self) -> list[Content]:
        """Draw the hills and the low days alone, over the whole width."""
        self.edge, self.last_behind = self.width, self.width - 1
        self._hills()
        self._stars()
        return list(self.sheet.lines())

    def run(self, left: LandscapeFace | None, stride: float) -> None:
        """Put the runner where it is on its way from another face of the lap."""
        if left is None or stride >= 1 or not is_further(left, self.face):
            return
        start = place_of_runner(left, self.width, self.rows)
        last = self.at if self.face.is_reached else self.width - FIGURE - 2
        self.at, number = running(start, self.at, last, stride)
        self.figure = RUNS + number
        self.edge = min(self.edge, self.at) if self.face.is_reached else self.at

    def _height(self, number: int) -> int:
        """The eighths of a column; where the runner runs beyond its place, the last ones."""
        return self.heights[min(number, len(self.heights) - 1)] if self.heights else 0

    def _top(self, number: int) -> int:
        """The highest row with ground in a column."""
        return self.rows - ceil(self._height(number) / EIGHTHS)

    # The ground

    def _hills(self) -> None:
        """The ground behind, column by column: brightest at each crest, and towards the runner."""
        inks = [self._shaded(self.inks.hills, share / 100 * self.inks.hills_share) for share in range(101)]
        bottom, bars = self.bottom, self.glyphs.bars
        for number in range(self.edge):
            high = self._height(number)
            crest = 0.86 + 0.14 * number / max(1, self.edge - 1)
            for above in range(ceil(high / EIGHTHS)):
                share = crest * (0.29 + 0.71 * min(1.0, EIGHTHS * (above + 1) / high))
                self.sheet.signs[bottom - above][number] = bars[min(EIGHTHS, high - EIGHTHS * above) - 1]
                self.sheet.styles[bottom - above][number] = inks[round(100 * max(self.shade, share))]

    def _shaded(self, ink: str, share: float) -> str:
        """A colour on its way from the background; where ground is plain, the colour itself."""
        return ink if self.shade >= 1 or share >= 0.995 else f"{ink} {round(share * 100)}%"

    def _ground_ahead(self) -> None:
        """Flat as far as it is planned, then farther and farther apart and fading."""
        end = self.gate.left if self.gate else self.width
        planned = 1.0 if self.face.is_reached else 0.0 if self.face.is_counted else self.face.planned
        known = max(self.at + 1, column(planned, self.width))
        fade = min(0.08, 0.8 / max(1, end - known))
        mist = set(farther(known + 1, self.width))
        for number in range(self.edge if self.face.is_reached else self.at + 1, end):
            if number <= known:
                self.sheet.put(self.bottom, number, self.glyphs.bars[0], self.inks.ahead)
            elif number in mist or number >= self.width - 2:
                style = (
                    self._shaded(self.inks.ahead, 1 - fade * (number - known)) if self.shade < 1 else "$mist"
                )
                self.sheet.put(self.bottom, number, self.glyphs.bars[0], style)

    def _draw_gate(self, gate: Gate) -> None:
        """The gate; once the goal is reached wide and lit, with its name and the tape."""
        is_lit = self.face.is_reached
        style = "$now" if is_lit else self._shaded("$quiet", self.inks.gate_share)
        start, lintel, end, post = tuple(self.glyphs.gate)
        inner = gate.right - gate.left - 1
        if gate.top >= 0:
            self.sheet.put(gate.top, gate.left, start + lintel * inner + end, style)
        for line in range(max(0, gate.top + 1), self.rows):
            self.sheet.put(line, gate.left, post + " " * inner + post, style)
        if is_lit:
            self.sheet.put(self.bottom, gate.left + 1, self.glyphs.tape * inner, "$ink")
            for number in (gate.left - 1, gate.right + 1):
                self.sheet.put(self.bottom, number, self.glyphs.bars[0], self.inks.hills)
            if self.is_named:
                name = fit(self.face.finish, inner, self.glyphs.ellipsis)
                self.sheet.put(gate.top + 1, gate.left + 1, name, "bold $now")

    def _runner(self) -> None:
        """The figure, its feet in the row of the ground."""
        for line, signs in zip((self.bottom - 1, self.bottom), self.glyphs.figures[self.figure], strict=True):
            for number, sign in enumerate(signs):
                if sign != " ":
                    self.sheet.put(line, self.at + number, sign, self.inks.runner)

    # Flags and stars

    def _passed(self) -> Sequence[_Banner]:
        """The flags passed, from the start on; while the runner runs, those behind it."""
        face, size = self.face, scale(self.face, self.width)
        if not self.heights:
            return []
        found = [_Banner(name, self._behind(at * size)) for at, name in face.wholes]
        found += [
            _Banner(flag.name, self._behind(flag.at), True) for flag in face.flags if is_passed(face, flag)
        ]
        shown = self._without_close(found, [self.gate.left] if self.gate and face.is_reached else [])
        return sorted((one for one in shown if one.column < self.edge), key=lambda one: one.column)

    def _behind(self, at: float) -> int:
        """The column of a place that was passed."""
        return max(0, min(column(at, self.width), self.last_behind))

    def _ahead(self) -> Sequence[_Banner]:
        """The flags ahead, from the runner on, as far as the gate."""
        found = [
            _Banner(flag.name, max(column(flag.at, self.width), self.at + FIGURE), flag.quarter)
            for flag in self.face.flags
            if not is_passed(self.face, flag) and not self.face.is_reached
        ]
        shown = self._without_close(found, [self.width - 1])
        last = self.width - FIGURE - 1
        return sorted((one for one in shown if one.column <= last), key=lambda one: one.column)

    def _without_close(self, found: Sequence[_Banner], finish: Sequence[int]) -> Sequence[_Banner]:
        """Leave out the quarters where there are wholes enough, and those close to one or to the finish."""
        wholes = [one for one in found if not one.quarter]
        if self.has_many:
            return wholes
        taken = [*finish, *(one.column for one in wholes)]
        quarters = (one for one in found if one.quarter)
        return wholes + [one for one in quarters if all(abs(one.column - each) >= CLOSE for each in taken)]

    def _draw_flags(self, passed: Sequence[_Banner], ahead: Sequence[_Banner]) -> None:
        """Those passed in row 1 on their poles, or on the ground where there are no poles; those ahead before it."""
        for one in passed:
            top = self._top(one.column)
            self.sheet.put(1 if self.is_named else top - 1, one.column, self.glyphs.flag, self.inks.flag)
            for line in range(2, top if self.is_named else 0):
                self.sheet.put(line, one.column, self.glyphs.guide, "$mist")
        for one in ahead:
            self.sheet.put(self.bottom - 1, one.column, self.glyphs.flag_ahead, self.inks.ahead)

    def _stars(self) -> None:
        """A star for each low day with a step, where there is sky for it."""
        drawn, size = -STARS_APART, scale(self.face, self.width)
        for one in self.face.low_places if self.heights else ():
            number = self._behind(one.at * size)
            if number - drawn < STARS_APART or number >= self.edge:
                continue
            for place in (number, number - 1):
                line = self._sky_over(place) if place - drawn >= STARS_APART else None
                if line is not None:
                    self.sheet.put(line, place, self.glyphs.low_day, self.inks.star)
                    drawn = place
                    break

    def _sky_over(self, number: int) -> int | None:
        """The lowest free row over the ground of a column, with one between where there are names."""
        lowest, highest = self._top(number) - (2 if self.is_named else 1), 1 if self.is_named else 0
        free = (line for line in range(lowest, highest - 1, -1) if self.sheet.signs[line][number] == " ")
        return next(free, None) if number >= 0 else None

    # Words

    def _names(self, passed: Sequence[_Banner], ahead: Sequence[_Banner]) -> None:
        """Where the runner is, the names of the flags, and of the finish."""
        here = _Banner(HERE, self.at)
        above = sorted(passed, key=lambda one: (one.quarter, -one.column))
        taken: list[tuple[int, int]] = []
        if not self.face.is_reached:
            start, line = min(self.at, self.width - len(HERE)), self.bottom - 3
            if self.sheet.is_free(line, start - 1, start + len(HERE) + 1):
                self.sheet.put(line, start, HERE, f"bold {self.inks.runner}")
            else:
                self._name(0, here, (0, self.width), taken, f"bold {self.inks.runner}")
        for one in above:
            self._name(0, one, (0, self.width), taken, "$quiet")
        if self.face.is_reached:
            return
        start, end = self.at + FIGURE, self.width
        finish = fit(self.face.finish, LONGEST, self.glyphs.ellipsis) if self.gate else ""
        if finish and end - cells(finish) >= start:
            self.sheet.put(self.bottom - 2, end - cells(finish), finish, "$quiet")
            end -= cells(finish) + APART
        taken = []
        for one in sorted(ahead, key=lambda one: one.quarter):
            self._name(self.bottom - 2, one, (start, end), taken, self.inks.ahead)

    def _name(
        self, line: int, one: _Banner, room: tuple[int, int], taken: list[tuple[int, int]], style: str
    ) -> None:
        """Write a name as near as it can to centred on its column; cut short, or not at all, where others are."""
        start, end = room
        for most in (LONGEST, SHORTEST) if end - start >= SHORTEST else ():
            text = fit(one.name, most, self.glyphs.ellipsis)
            size = cells(text)
            last = end - size
            centre = min(max(start, one.column - size // 2), last)
            touching = range(max(start, one.column - size), min(one.column + 1, last) + 1)
            for place in sorted(touching if size else (), key=lambda place: (abs(place - centre), place)):
                if all(place + size + APART <= other or place >= until + APART for other, until in taken):
                    self.sheet.put(line, place, text, style)
                    taken.append((place, place + size))
                    return

    def _few_words(self, following: Sequence[_Banner]) -> None:
        """In few rows, the name of the next flag where it is wanted; on the first day, where the runner is."""
        gate = self.gate.left if self.gate else self.width
        if not self.at and not self.heights and not following:
            start = FIGURE + 1
            if self.sheet.is_free(self.bottom - 1, start, start + len(HERE) + 1) and start + len(HERE) < gate:
                self.sheet.put(self.bottom - 1, start, HERE, f"bold {self.inks.runner}")
        elif self.rows > 2:
            for one in following:
                self._name(self.bottom - 2, one, (self.at + FIGURE, self.width), [], self.inks.ahead)

    def _slopes(self) -> None:
        """The first and the last words on the lowest row of the ground, once the goal is reached.

        Where the last of it is too low the last words stand on the nearest ground before it that is high enough.
        """
        if self.figure != ARRIVES:
            return
        words = [text for text in (self.face.first_words, self.face.last_words) if text]
        start, end = 1, self.edge - 2
        room = end - start - 2 * APART
        most = room if sum(cells(text) for text in words) <= room else room // 2
        style = "$behind-ink on $behind"
        if self.shade < 1:
            style = f"$ink on {self._shaded('$behind', min(self.shade, WORDS_SHADE))}"
        first = start
        for number, text in enumerate(words if most >= SHORTEST else []):
            shown = fit(text, most, self.glyphs.ellipsis)
            places = range(end - cells(shown), first - 1, -1) if number else (start,)
            grounds = (range(place, place + cells(shown)) for place in places)
            ground = next((cells_ for cells_ in grounds if all(map(self._is_high, cells_))), None)
            if ground:
                self.sheet.put(self.bottom, ground[0], shown, style)
                first = ground[-1] + 1 + APART

    def _is_high(self, number: int) -> bool:
        """Whether the lowest row is full at a column, so that words can stand on it."""
        return self._height(number) >= EIGHTHS
