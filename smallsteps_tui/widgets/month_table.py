"""Month by month, added up, so that the numbers only rise."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, pad, row
from smallsteps_tui.widgets.picture import Picture

LABEL_WIDTH = 7
LEAST_COLUMN = 6


@dataclass(frozen=True)
class MonthFace:
    """What was behind the person at the end of a month."""

    label: str
    """The month, such as "May"."""
    steps: int
    """Steps in all by then."""
    days: int
    """Days of showing up in all by then."""
    shifts: int
    """Shifts noticed in all by then."""


def month_table(months: Sequence[MonthFace], width: int) -> list[Content]:
    """Draw the last months that fit, their numbers right-aligned under their names."""
    column = max([LEAST_COLUMN, *(len(str(month.steps)) + 3 for month in months)])
    room = max(0, (width - LABEL_WIDTH) // column)
    shown = months[max(0, len(months) - room) :] if room else []
    if not shown:
        return []

    def line(label: str, label_style: str, values: Sequence[object], style: str) -> Content:
        texts = "".join(pad(str(value), column, right=True) for value in values)
        return row(width, Part(pad(label, LABEL_WIDTH), label_style), Part(texts, style))

    return [
        line("", "$quiet", [month.label for month in shown], "$quiet"),
        line("steps", "$ink", [month.steps for month in shown], "$behind"),
        line("days", "$ink", [month.days for month in shown], "$behind"),
        line("shifts", "$ink", [month.shifts for month in shown], "$shift"),
    ]


class MonthTable(Picture):
    """Shows what is behind the person, month by month."""

    months: reactive[tuple[MonthFace, ...]] = reactive((), layout=True)
    """The months, first to last."""

    def draw(self, width: int) -> list[Content]:
        """The table."""
        return month_table(self.months, width)
