"""Areas that only rise, week by week, of all steps or of each size; and which days of the week."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.domain.days import WEEKDAY_NAMES
from smallsteps_tui.widgets.charts.year_map import LABEL_WIDTH
from smallsteps_tui.widgets.fitting import Part, cells, columns, fit, pad, row, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

BROAD = 24
"""The cells that few weeks are stretched to, so that the words under them have room."""
GROWING = 3
"""From so many weeks on a picture is more than one row high: fewer make a slab of it."""
MOST_BROAD = 4
"""The most cells that one week takes."""


def is_growing(totals: Sequence[float]) -> bool:
    """Return whether there is something to see growing: a few weeks, and not all of them alike."""
    return len(totals) >= GROWING and min(totals) < max(totals)


def broad(weeks: int) -> int:
    """Count the cells that so many weeks take at the most."""
    return max(BROAD, MOST_BROAD * weeks)


def stretched(totals: Sequence[float], width: int) -> list[float]:
    """Return one height a column: few weeks are broad, and of many each column shows the last it stands for."""
    weeks = len(totals)
    wide = min(width, broad(weeks))
    return [totals[((column + 1) * weeks - 1) // wide] for column in range(wide)]


def bars(
    totals: Sequence[float], rows: int, glyphs: Glyphs, below_top: int = 0, scale: float = 0.0
) -> Iterator[str]:
    """Draw heights that only rise, row by row from the top; anything above 0 shows at least the lowest.

    Args:
        totals: What there is in all, a column each, first to last.
        rows: The rows, each of which has the eight heights.
        glyphs: The signs to draw with.
        below_top: How many of the heights to leave free at the top, under what stands above.
        scale: How many of the heights a total of 1 takes; 0 to make the highest total fill the rows.
    """
    heights = len(glyphs.bars)
    high = rows * heights - below_top
    scale = scale or high / max(totals)
    eighths = [min(high, max(1, int(total * scale + 1e-9))) if total > 0 else 0 for total in totals]
    for below in range((rows - 1) * heights, -1, -heights):
        yield "".join(
            " " if tall <= below else glyphs.bars[min(heights, tall - below) - 1] for tall in eighths
        )


MOST_CELLS = 40
"""The most cells that a line is long."""
MOST_PITCH = 4
"""The most rows from one day to the next."""


def weekday_bars(numbers: Sequence[int], width: int, rows: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw a line for each day, Monday at the top; where there are too few rows, the numbers alone.

    Where there are many, blank rows stand between the days.

    Args:
        numbers: Seven, Monday's first.
        width: Cells of every row.
        rows: How many rows there are.
        glyphs: The signs to draw with.
    """
    texts = [f"{number:,}" if number else glyphs.quiet for number in numbers]
    if rows < len(WEEKDAY_NAMES):
        return _beside(texts, width, glyphs)
    most = max(*numbers, 1)
    room = max(0, min(MOST_CELLS, width - LABEL_WIDTH - 1 - max(map(len, texts))))
    pitch = min(MOST_PITCH, (rows - 1) // (len(WEEKDAY_NAMES) - 1))
    lines: list[Content] = []
    for name, number, text in zip(WEEKDAY_NAMES, numbers, texts, strict=True):
        lines += [row(width)] * (pitch - 1) if lines else []
        long = max(1, round(number * room / most)) if number and room else 0
        bar = glyphs.behind * long + (" " if long else "")
        lines.append(
            row(width, Part(name[:3].ljust(LABEL_WIDTH), "$quiet"), Part(bar, "$behind"), Part(text, "$ink"))
        )
    return lines


def _beside(texts: Sequence[str], width: int, glyphs: Glyphs) -> list[Content]:
    """The days beside each other, each over its number."""
    pitch = max(max(map(len, texts)) + 1, LABEL_WIDTH)
    pitch = pitch if pitch * len(texts) - 1 <= width else max(2, width // len(texts))
    names = "".join(name[: min(3, pitch - 1)].rjust(pitch - 1) + " " for name in WEEKDAY_NAMES)
    numbers = "".join(text.rjust(pitch - 1) + " " for text in texts)
    return [
        row(width, Part(names, "$quiet"), ellipsis=glyphs.ellipsis),
        row(width, Part(numbers, "$behind"), ellipsis=glyphs.ellipsis),
    ]


class WeekdayBars(Picture):
    """Shows on which days of the week there was a step."""

    DEFAULT_CSS = "WeekdayBars { height: 1fr; }"

    numbers: reactive[tuple[int, ...]] = reactive((0,) * 7)
    """Days shown up, Monday's first."""

    def draw(self, width: int) -> list[Content]:
        """The days, beneath each other where there is room."""
        return weekday_bars(self.numbers, width, self.rows_given, self.glyphs)


NAMES = ("whole", "smaller", "started")
NAME_WIDTH = max(map(len, NAMES)) + 1
MOST_HIGH = 14
"""The most rows that the area of one size has."""
LEAST_AREA = 6
"""The fewest cells of an area; where it is narrower the words and numbers stand alone."""


@dataclass(frozen=True)
class SizesFace:
    """What is drawn."""

    weeks: tuple[tuple[int, int, int], ...]
    """Whole, smaller and started steps in all at the end of each week, first to last."""
    start: str
    """The first week, in words."""
    end: str = "today"
    """The last week, in words."""
    amounts: tuple[float, ...] = ()
    """How much of one practice it was in all at the end of each week; empty without any."""
    amount: str = ""
    """How much that is by now, as it is written."""
    unit: str = ""
    """What it is counted in."""


@dataclass(frozen=True)
class _Band:
    """One size: its name, what there was of it at the end of each week, and how many there are."""

    name: str
    totals: tuple[float, ...]
    number: str
    is_amount: bool = False


def size_area(face: SizesFace, width: int, rows: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw the sizes under each other on one scale, and the days under them.

    Every size counts, so each has a line of its own, and how many there are of it stands at
    the end; what is counted in another unit has its own scale. A size that there was never
    any of has no line, and one row is enough where there is nothing to see growing yet.

    Args:
        face: What is drawn.
        width: Cells of every row.
        rows: How many rows there may be.
        glyphs: The signs to draw with.
    """
    bands = _bands(face)
    if not bands or width < 1:
        return []
    area = width - NAME_WIDTH - 1 - max(cells(band.number) for band in bands)
    if area < LEAST_AREA or rows < len(bands):
        return _in_words(bands, width, rows, glyphs)
    gap, heights = _heights(bands, rows - 1)
    eighths = len(glyphs.bars)
    tallest = max(
        zip(heights, bands, strict=True), key=lambda pair: not pair[1].is_amount and pair[1].totals[-1]
    )
    scale = (tallest[0] * eighths - 1) / tallest[1].totals[-1]
    lines: list[Content] = []
    for band, high in zip(bands, heights, strict=True):
        lines += [row(width)] * gap if lines else []
        lines += _drawn(band, area, high, 0.0 if band.is_amount else scale, width, glyphs)
    return [*lines, _under(face, area, width, glyphs)][: max(rows, 1)]


def _bands(face: SizesFace) -> list[_Band]:
    """The sizes there were any of."""
    found = []
    for place, name in enumerate(NAMES):
        totals = tuple(float(week[place]) for week in face.weeks)
        if totals and totals[-1]:
            found.append(_Band(name, totals, f"{int(totals[-1]):,}"))
    if face.amounts and face.amounts[-1]:
        found.append(_Band(fit(face.unit, NAME_WIDTH - 1), face.amounts, face.amount, is_amount=True))
    return found


def _heights(bands: Sequence[_Band], rows: int) -> tuple[int, list[int]]:
    """The blank rows between two sizes, and the rows of each: as many as its share of the tallest needs."""
    most = max((band.totals[-1] for band in bands if not band.is_amount), default=1.0)
    for high in range(min(MOST_HIGH, rows), 0, -1):
        shares = [1.0 if band.is_amount else band.totals[-1] / most for band in bands]
        heights = [
            ceil(high * share) if is_growing(band.totals) else 1
            for share, band in zip(shares, bands, strict=True)
        ]
        gap = int(max(heights) > 1)
        if sum(heights) + gap * (len(bands) - 1) <= rows:
            return gap, heights
    return 0, [1] * len(bands)


def _drawn(band: _Band, area: int, high: int, scale: float, width: int, glyphs: Glyphs) -> Iterator[Content]:
    """One size: its name and its number at the foot of its area."""
    for place, drawn in enumerate(bars(stretched(band.totals, area), high, glyphs, 1, scale)):
        is_foot = place == high - 1
        name = pad(band.name if is_foot else "", NAME_WIDTH)
        number = f" {band.number}" if is_foot else ""
        yield row(width, Part(name, "$quiet"), Part(drawn, "$behind"), Part(number, "$ink"))


def _under(face: SizesFace, area: int, width: int, glyphs: Glyphs) -> Content:
    """The first day and the last under the areas; under all of the picture where those are narrow."""
    needed = cells(face.start) + 2 + cells(face.end)
    indent = NAME_WIDTH if needed <= area else 0
    long = min(area, broad(len(face.weeks))) if indent else width
    words = columns(face.start, face.end, max(long, min(needed, width)), glyphs.ellipsis)
    return row(width, " " * indent, Part(words, "$quiet"))


def _in_words(bands: Sequence[_Band], width: int, rows: int, glyphs: Glyphs) -> list[Content]:
    """How many there are of each, where there is no room to draw them."""
    words = ", ".join(f"{band.number} {band.name}" for band in bands)
    return [row(width, Part(line, "$ink")) for line in wrap(words, width, max(1, rows), glyphs.ellipsis)]


class SizeArea(Picture):
    """Shows how the steps grew."""

    DEFAULT_CSS = "SizeArea { height: 1fr; }"

    face: reactive[SizesFace | None] = reactive(None)
    """What is drawn; nothing at all when None."""

    def draw(self, width: int) -> list[Content]:
        """The picture, as high as there is room."""
        return [] if self.face is None else size_area(self.face, width, self.rows_given, self.glyphs)
