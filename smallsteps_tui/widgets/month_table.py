"""Month by month and year by year, added up, so that the numbers only rise."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, pad, row
from smallsteps_tui.widgets.picture import Picture

LABEL_WIDTH = 7
LEAST_COLUMN = 6
MOST_MONTHS = 12
"""The most months that are shown: with more, a name would stand for two of them."""


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


def month_table(months: Sequence[MonthFace], width: int) -> list[Content]:
    """Draw the last months that fit, their numbers right-aligned under their names."""
    column = max([LEAST_COLUMN, *(len(f"{month.steps:,}") + 3 for month in months)])
    room = min(MOST_MONTHS, max(0, (width - LABEL_WIDTH) // column))
    shown = months[max(0, len(months) - room) :] if room else []
    if not shown:
        return []

    def line(label: str, label_style: str, values: Sequence[str | int], style: str) -> Content:
        texts = "".join(pad(_written(value), column, right=True) for value in values)
        return row(width, Part(pad(label, LABEL_WIDTH), label_style), Part(texts, style))

    return [
        line("", "$quiet", [month.label for month in shown], "$quiet"),
        line("steps", "$ink", [month.steps for month in shown], "$behind"),
        line("days", "$ink", [month.days for month in shown], "$behind"),
        line("shifts", "$ink", [month.shifts for month in shown], "$shift"),
    ]


def _written(value: str | int) -> str:
    """A number as it is read, or a name."""
    return f"{value:,}" if isinstance(value, int) else value


def year_table(years: Sequence[MonthFace], width: int, rows: int) -> list[Content]:
    """Draw a row for each of the last years that fit, their numbers right-aligned under their names."""
    column = max([LEAST_COLUMN, *(len(f"{year.steps:,}") for year in years)]) + 2
    shown = years[max(0, len(years) - max(0, rows - 1)) :]
    names = "".join(pad(name, column, right=True) for name in ("steps", "days", "shifts"))
    lines = [row(width, Part(" " * LABEL_WIDTH + names, "$quiet"))]
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


class MonthTable(Picture):
    """Shows what is behind the person, month by month."""

    months: reactive[tuple[MonthFace, ...]] = reactive((), layout=True)
    """The months, first to last."""

    def draw(self, width: int) -> list[Content]:
        """The table."""
        return month_table(self.months, width)


class YearTable(Picture):
    """Shows what is behind the person, year by year."""

    DEFAULT_CSS = "YearTable { height: 1fr; }"

    years: reactive[tuple[MonthFace, ...]] = reactive(())
    """The years, first to last."""

    def draw(self, width: int) -> list[Content]:
        """The table, with as many years as there are rows for."""
        return year_table(self.years, width, self.rows_given)
