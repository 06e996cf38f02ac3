"""Month by month and year by year, added up, so that the numbers only rise."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.charts.bars import bars
from smallsteps_tui.widgets.fitting import Part, pad, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

LABEL_WIDTH = 7
LEAST_COLUMN = 5
LEAST_YEARS_COLUMN = 8
BETWEEN = 2
"""Cells between two numbers."""
LEAST_MONTHS = 2
"""From so many months on there is a hill to see."""


@dataclass(frozen=True)
class MonthFace:
    """What was behind the person at the end of a month, or of a year."""

    label: str
    """The month or the year, such as "May"."""
    steps: int
    """Steps in all by then."""
    days: int
    """Days of showing up in all by then."""
    shifts: int
    """Shifts noticed in all by then."""
    year: str = ""
    """The year that a month is in."""
    is_fold: bool = False
    """Whether it stands for some months in a row in which nothing came."""


def months_fitting(months: Sequence[MonthFace], width: int) -> int:
    """Count the months that stand beside each other in a width."""
    return max(0, (width - LABEL_WIDTH) // _column(months))


def _column(sums: Sequence[MonthFace]) -> int:
    """Cells of a column."""
    most = max((max(one.steps, one.days, one.shifts) for one in sums), default=0)
    return max(LEAST_COLUMN, len(f"{most:,}") + BETWEEN)


def month_table(
    months: Sequence[MonthFace],
    width: int,
    back: int = 0,
    is_at: bool = False,
    glyphs: Glyphs = UNICODE,
    hill: int = 0,
) -> list[Content]:
    """Draw the last months that fit, their numbers right-aligned under their names.

    Args:
        months: All there are, first to last; when they are not of one year, the years stand above them.
        width: Cells of every row.
        back: How many of the last months to leave out, so that earlier ones come in sight.
        is_at: Whether the keys are on it.
        glyphs: The signs to draw with.
        hill: The rows of the rising hill of their steps above them; 0 for none.
    """
    column, room = _column(months), months_fitting(months, width)
    end = max(min(room, len(months)), len(months) - back)
    shown = months[max(0, end - room) : end] if room else []
    if not shown:
        return []
    names = "bold $ink" if is_at else "$quiet"

    def line(label: str, values: Sequence[int], style: str) -> Content:
        """Return one row of the table: a label, and a number under each month."""
        texts = "".join(
            pad("" if month.is_fold else f"{value:,}", column, right=True)
            for month, value in zip(shown, values, strict=True)
        )
        return row(width, Part(pad(label, LABEL_WIDTH), "$ink"), Part(texts, style))

    earlier = glyphs.ellipsis if end - room > 0 else ""
    first = Part(pad(earlier, LABEL_WIDTH, right=True), names)
    named = (glyphs.ellipsis if month.is_fold else month.label for month in shown)
    labels = "".join(pad(name, column, right=True) for name in named)
    before = months[end - len(shown) - 1].steps if end > len(shown) else 0
    return [
        *_hill(shown, before, column, hill, width, glyphs),
        *_years(months, shown, column, width),
        row(width, first, Part(labels, names)),
        line("steps", [month.steps for month in shown], "$behind"),
        line("days", [month.days for month in shown], "$behind"),
        line("shifts", [month.shifts for month in shown], "$shift"),
    ]


NAMES_FROM_THE_FOOT = 4
"""The row of the names of the months, counted from the last one."""


def with_cursor(
    lines: Sequence[Content], months: Sequence[MonthFace], width: int, back: int, at: int
) -> list[Content]:
    """Reverse the colours of one month's name in a table that was drawn.

    Args:
        lines: The table.
        months: All there are, first to last.
        width: Cells of every row.
        back: How many of the last months are left out.
        at: Which month the keys are on, counted back from the last, which is 0.
    """
    in_sight = min(months_fitting(months, width), len(months))
    place = in_sight - 1 - (at - back)
    if len(lines) < NAMES_FROM_THE_FOOT or not 0 <= place < in_sight:
        return list(lines)
    ends = LABEL_WIDTH + _column(months) * (place + 1)
    marked = lines[-NAMES_FROM_THE_FOOT].stylize("reverse bold $now", ends - LEAST_COLUMN + 1, ends)
    return [*lines[:-NAMES_FROM_THE_FOOT], marked, *lines[1 - NAMES_FROM_THE_FOOT :]]


def _hill(
    shown: Sequence[MonthFace], before: int, column: int, rows: int, width: int, glyphs: Glyphs
) -> list[Content]:
    """The steps in all as one area that only rises, evenly from each month's end to the next."""
    if not rows or len(shown) < LEAST_MONTHS:
        return []
    ends = [before, *(month.steps for month in shown)]
    totals = [
        was + (now - was) * (cell + 1) / column for was, now in pairwise(ends) for cell in range(column)
    ]
    left = " " * LABEL_WIDTH
    return [row(width, left, Part(line, "$behind")) for line in bars(totals, rows, glyphs)]


def _years(months: Sequence[MonthFace], shown: Sequence[MonthFace], column: int, width: int) -> list[Content]:
    """The years above the first month of each that is in sight; none where all are of one."""
    if months[0].year == months[-1].year:
        return []
    text = ""
    for place, month in enumerate(shown):
        if not place or month.year != shown[place - 1].year:
            begins = column * (place + 1) - max(len(month.label), len(month.year))
            text = text.ljust(begins) + month.year if len(text) <= begins else text
    return [row(width, " " * LABEL_WIDTH, Part(text, "$quiet"))]


def year_table(
    years: Sequence[MonthFace],
    width: int,
    rows: int,
    back: int = 0,
    is_at: bool = False,
    glyphs: Glyphs = UNICODE,
) -> list[Content]:
    """Draw a row for each of the last years that fit, their numbers right-aligned under their names.

    Args:
        years: All there are, first to last.
        width: Cells of every row.
        rows: How many rows there are, the names included.
        back: How many of the last years to leave out, so that earlier ones come in sight.
        is_at: Whether the keys are on it.
        glyphs: The signs to draw with.
    """
    column, room = max(LEAST_YEARS_COLUMN, _column(years)), max(0, rows - 1)
    end = max(min(room, len(years)), len(years) - back)
    shown = years[max(0, end - room) : end]
    names = "".join(pad(name, column, right=True) for name in ("steps", "days", "shifts"))
    earlier = glyphs.ellipsis if end - room > 0 else ""
    lines = [row(width, Part(pad(earlier, LABEL_WIDTH) + names, "bold $ink" if is_at else "$quiet"))]
    for year in shown:
        days = "".join(pad(f"{number:,}", column, right=True) for number in (year.steps, year.days))
        shifts = pad(f"{year.shifts:,}", column, right=True)
        lines.append(
            row(
                width,
                Part(pad(year.label, LABEL_WIDTH), "$ink"),
                Part(days, "$behind"),
                Part(shifts, "$shift"),
            )
        )
    return lines


class Sums(Picture, can_focus=True):
    """The base of both tables: keys turn to earlier months or years, and back, where not all have room."""

    sums: reactive[tuple[MonthFace, ...]] = reactive((), layout=True)
    """The months or the years, first to last."""
    back: reactive[int] = reactive(0)
    """How many of the last months or years are out of sight."""

    @property
    def fitting(self) -> int:
        """How many months or years have room."""
        raise NotImplementedError

    @property
    def is_whole(self) -> bool:
        """Whether all are in sight at once."""
        return self.fitting >= len(self.sums)

    def allow_focus(self) -> bool:
        """Take the keys only where there is something to turn to; nobody knows before there is a width."""
        return super().allow_focus() and not (self.size.width and self.is_whole)

    def validate_back(self, back: int) -> int:
        """Keep it between 0, with the newest in sight, and the number with the oldest in sight."""
        return max(0, min(back, len(self.sums) - self.fitting))

    def on_resize(self) -> None:
        """Stay where there is something to see."""
        self.back = self.validate_back(self.back)

    def action_earlier(self, by: int) -> None:
        """Turn to earlier ones, or later ones."""
        self.back += by

    def on_focus(self) -> None:
        """Draw it with the keys on it."""
        self.refresh()

    def on_blur(self) -> None:
        """Draw it without them."""
        self.refresh()


class MonthTable(Sums):
    """Shows what is behind the person, month by month; the one that the keys are on can be opened."""

    @dataclass
    class Opened(Message):
        """A month is to be opened."""

        month: MonthFace

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "earlier(1)", "months", key_display="← →"),
        Binding("enter", "open", "open the month", show=False),
        Binding("right", "earlier(-1)", "months", show=False),
        Binding("pageup", "earlier(12)", "previous year", show=False),
        Binding("pagedown", "earlier(-12)", "next year", show=False),
        Binding("home", "earlier(10_000)", "the first month", show=False),
        Binding("end", "earlier(-10_000)", "this month", show=False),
    ]

    hill: reactive[int] = reactive(0, layout=True)
    """The rows of the hill above the months."""
    at: reactive[int] = reactive(0)
    """Which month the keys are on, counted back from the last, which is 0."""

    @property
    def rows_of_hill(self) -> int:
        """How many rows of the hill are in sight now, where a new number of rows may not be laid out yet."""
        return max(0, self.size.height - len(month_table(self.sums, self.size.width)))

    @property
    def fitting(self) -> int:
        """As many as stand beside each other."""
        return months_fitting(self.sums, self.size.width)

    def allow_focus(self) -> bool:
        """Take the keys wherever there is a month to open."""
        return bool(self.sums) and self.can_focus

    def action_earlier(self, by: int) -> None:
        """Lead the keys to an earlier month, or a later one, which comes in sight."""
        self.at = max(0, min(self.at + by, len(self.sums) - 1))
        self.back = max(self.at - self.fitting + 1, min(self.back, self.at))

    def action_open(self) -> None:
        """Say that the month that the keys are on is to be opened."""
        if self.sums:
            self.post_message(self.Opened(self.sums[len(self.sums) - 1 - min(self.at, len(self.sums) - 1)]))

    def on_click(self, event: Click) -> None:
        """Open the month that was clicked."""
        room = min(self.fitting, len(self.sums))
        place = (event.x - LABEL_WIDTH) // _column(self.sums)
        if event.x >= LABEL_WIDTH and place < room:
            self.at = self.back + room - 1 - place
            self.action_open()

    def draw(self, width: int) -> list[Content]:
        """The table."""
        lines = month_table(self.sums, width, self.back, self.has_focus, self.glyphs, self.hill)
        return with_cursor(lines, self.sums, width, self.back, self.at) if self.has_focus else lines


class YearTable(Sums):
    """Shows what is behind the person, year by year."""

    DEFAULT_CSS = "YearTable { height: 1fr; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "earlier(1)", "years", key_display="↑ ↓"),
        Binding("down", "earlier(-1)", "years", show=False),
        Binding("home", "earlier(10_000)", "the first year", show=False),
        Binding("end", "earlier(-10_000)", "this year", show=False),
    ]

    @property
    def fitting(self) -> int:
        """As many as there are rows for."""
        return max(0, self.size.height - 1)

    def draw(self, width: int) -> list[Content]:
        """The table, with as many years as there are rows for."""
        return year_table(self.sums, width, self.rows_given, self.back, self.has_focus, self.glyphs)
