"""The last weeks as squares: showing up and rest, each with its own shape; a quiet day is blank."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from textual.content import Content
from textual.events import Click, MouseMove
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, plain, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

LABELS = ("Mon", "", "Wed", "", "Fri", "", "Sun")
LABEL_WIDTH = 4
DAY_WIDTH = 2


@dataclass(frozen=True)
class HeatmapFace:
    """The days that are drawn."""

    today: date
    """The day the picture ends on."""
    days: Mapping[date, str] = field(default_factory=dict)
    """What each day was: "shown", "rest" or "quiet"; a day that is not there was quiet."""
    first: date | None = None
    """The first day of all; before it nothing is drawn."""
    weeks: int = 14
    """How many weeks, this one included."""

    @property
    def width(self) -> int:
        """The cells it takes."""
        return LABEL_WIDTH + DAY_WIDTH * self.weeks - 1


def heatmap(face: HeatmapFace, glyphs: Glyphs = UNICODE) -> Content:
    """Draw the weeks as columns, Monday at the top, this week at the right."""
    monday = face.today - timedelta(days=face.today.weekday() + 7 * (face.weeks - 1))
    lines = []
    for weekday, label in enumerate(LABELS):
        days = [monday + timedelta(days=weekday + 7 * week) for week in range(face.weeks)]
        squares = [part for day in days for part in (square(face, day, glyphs), Part(" "))]
        lines.append(row(face.width, Part(label.ljust(LABEL_WIDTH), "$quiet"), *squares[:-1]))
    return Content("\n").join(lines)


def one_row(face: HeatmapFace, glyphs: Glyphs = UNICODE) -> Content:
    """Draw the last seven days beside each other, today at the right; none before the first."""
    days = [face.today - timedelta(days=back) for back in range(6, -1, -1)]
    days = [day for day in days if day == face.today or (face.first is not None and day >= face.first)]
    squares = [part for day in days for part in (square(face, day, glyphs), Part(" "))]
    return row(DAY_WIDTH * len(days) - 1, *squares[:-1])


def square(face: HeatmapFace, day: date, glyphs: Glyphs) -> Part:
    """Draw one day; blank where it was quiet, before the first and after today."""
    was = face.days.get(day, "quiet")
    is_before = was == "quiet" and (face.first is None or day < face.first)
    if day > face.today or (day != face.today and is_before):
        return Part(" ")
    sign, style = {
        "shown": (glyphs.shown, "$behind"),
        "rest": (glyphs.rest, "$shift"),
    }.get(was, (" ", "$mist"))
    if day == face.today and was != "rest":
        sign, style = (glyphs.today, "bold $behind") if was == "shown" else (glyphs.today_open, "bold $now")
    return Part(sign, style, {"day": day.toordinal()})


class DayPicture(Picture):
    """A picture of days; the one under the mouse explains itself."""

    reader: Callable[[date], str] | None = None
    """Says in one sentence what a day was."""

    def on_mouse_move(self, event: MouseMove) -> None:
        """Let the day under the mouse say what it was."""
        ordinal = event.style.meta.get("day")
        said = self.reader(date.fromordinal(ordinal)) if ordinal and self.reader else ""
        self.tooltip = Content(plain(said)) if said else None

    def on_leave(self) -> None:
        """Say nothing more."""
        self.tooltip = None


class Heatmap(DayPicture):
    """Shows the last weeks; a day under the mouse explains itself."""

    DEFAULT_CSS = "Heatmap { width: auto; }"

    @dataclass
    class Chosen(Message):
        """A day was clicked."""

        day: date

    face: reactive[HeatmapFace | None] = reactive(None, layout=True)
    """The days that are drawn; nothing at all when None."""

    def draw(self, width: int) -> list[Content]:  # noqa: ARG002
        """The weeks."""
        return list(heatmap(self.face, self.glyphs).split("\n")) if self.face is not None else []

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """As many cells as the days take."""
        return self.face.width if self.face is not None else 0

    def on_click(self, event: Click) -> None:
        """Say which day was clicked."""
        if ordinal := event.style.meta.get("day"):
            self.post_message(self.Chosen(date.fromordinal(ordinal)))
