"""Areas that only rise, week by week; and which days of the week."""

from collections.abc import Iterator, Sequence

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.domain.days import WEEKDAY_NAMES
from smallsteps_tui.widgets.charts.year_map import LABEL_WIDTH
from smallsteps_tui.widgets.fitting import Part, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

BROAD = 24
"""The cells that few weeks are stretched to, so that the words under them have room."""
GROWING = 3
"""From so many weeks on a picture is more than one row high: fewer make a slab of it."""
MOST_BROAD = 4
"""The most cells that one week takes."""


def is_growing(totals: Sequence[float]) -> bool:
    """Tell whether there is something to see growing: a few weeks, and not all of them alike."""
    return len(totals) >= GROWING and min(totals) < max(totals)


def broad(weeks: int) -> int:
    """Count the cells that so many weeks take at the most."""
    return max(BROAD, MOST_BROAD * weeks)


def stretched(totals: Sequence[float], width: int) -> list[float]:
    """Give one height a column: few weeks are broad, and of many each column shows the last it stands for."""
    weeks = len(totals)
    wide = min(width, broad(weeks))
    return [totals[((column + 1) * weeks - 1) // wide] for column in range(wide)]


def bars(
    totals: Sequence[float], rows: int, glyphs: Glyphs, below_top: int = 0, scale: float = 0.0
) -> Iterator[str]:
    """Draw heights that only rise, on so many rows from the top; what is there at all shows at least the lowest.

    Args:
        totals: What there is in all, a column each, first to last.
        rows: The rows, each of which has the eight heights.
        glyphs: The signs to draw with.
        below_top: How many of the heights to leave free at the top, under what stands above.
        scale: The heights that 1 has; 0 for as many as let the last be as high as may be.
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
