"""The last weeks as squares beside today's step, or a year of them under it."""

from dataclasses import dataclass
from datetime import date, timedelta

from textual.app import App
from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.domain.days import week_start
from smallsteps_tui.theme import ground_shade
from smallsteps_tui.widgets.charts.year_map import (
    DAY_WIDTH,
    LABEL_WIDTH,
    LABELS,
    WEEK,
    Columns,
    DayPicture,
    HeatmapFace,
    months,
    square,
)
from smallsteps_tui.widgets.fitting import Part, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import drawn

SHARE = 0.6
"""How much of its colour a day has at the least."""


def heatmap(
    face: HeatmapFace, glyphs: Glyphs = UNICODE, shown: str = "$behind", *, has_months: bool = False
) -> Content:
    """Draw the weeks as columns, Monday at the top, from the first week of all on.

    A journey that began today says which square that is.

    Args:
        face: The days.
        glyphs: The signs to draw with.
        shown: What a day of showing up is drawn in.
        has_months: Whether the names of the months stand above the weeks.
    """
    this_week = week_start(face.today)
    first = max(this_week - WEEK * (face.weeks - 1), week_start(face.first or face.today))
    weeks = (this_week - first).days // 7 + 1
    lines = []
    if has_months:
        names = months(first, Columns(weeks, DAY_WIDTH), face.width - LABEL_WIDTH, face.today)
        lines.append(row(face.width, Part(" " * LABEL_WIDTH + names, "$quiet")))
    for weekday, label in enumerate(LABELS):
        days = [first + timedelta(days=weekday + 7 * week) for week in range(weeks)]
        squares = [part for day in days for part in (square(face, day, glyphs, shown), Part(" "))]
        is_said = face.first is None and weekday == face.today.weekday()
        words = [Part(" today", "$now")] if is_said else []
        lines.append(row(face.width, Part(label.ljust(LABEL_WIDTH), "$quiet"), *squares[:-1], *words))
    return Content("\n").join(lines)


def one_row(face: HeatmapFace, glyphs: Glyphs = UNICODE, shown: str = "$behind") -> Content:
    """Draw the last seven days beside each other, today at the right; none before the first."""
    days = [face.today - timedelta(days=back) for back in range(6, -1, -1)]
    days = [day for day in days if day == face.today or (face.first is not None and day >= face.first)]
    squares = [part for day in days for part in (square(face, day, glyphs, shown), Part(" "))]
    return row(DAY_WIDTH * len(days) - 1, *squares[:-1])


class Heatmap(DayPicture):
    """Shows the last weeks; a day under the mouse explains itself."""

    DEFAULT_CSS = "Heatmap { width: auto; }"

    @dataclass
    class Chosen(Message):
        """A day was clicked."""

        day: date

    face: reactive[HeatmapFace | None] = drawn(None)
    """The days that are drawn; nothing at all when None."""

    def __init__(self, *, has_months: bool = False, id: str | None = None) -> None:
        super().__init__(id=id)
        self.has_months = has_months

    def draw(self, width: int) -> list[Content]:  # noqa: ARG002
        """The weeks."""
        if self.face is None:
            return []
        drawn = heatmap(self.face, self.glyphs, shown_in(self.app), has_months=self.has_months)
        return list(drawn.split("\n"))

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """As many cells as the days take."""
        return self.face.width if self.face is not None else 0

    def on_click(self, event: Click) -> None:
        """Say which day was clicked."""
        if ordinal := event.style.meta.get("day"):
            self.post_message(self.Chosen(date.fromordinal(ordinal)))


class Strip(DayPicture):
    """Shows the last seven days in one row."""

    DEFAULT_CSS = "Strip { width: auto; height: 1; }"

    face: reactive[HeatmapFace | None] = drawn(None)
    """The days that are drawn; nothing at all when None."""

    def draw(self, width: int) -> list[Content]:  # noqa: ARG002
        """The one row."""
        return [] if self.face is None else [one_row(self.face, self.glyphs, shown_in(self.app))]

    @property
    def width(self) -> int:
        """The cells that the days take."""
        return sum(line.cell_length for line in self.draw(0))

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """As many cells as the days take."""
        return self.width


def shown_in(app: App[object]) -> str:
    """What a day of showing up is drawn in: so dark that today alone shines, where a theme has shades."""
    share = max(SHARE, ground_shade(app.current_theme))
    return f"$behind {round(share * 100)}%" if share < 1 else "$behind"
