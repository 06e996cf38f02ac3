"""All practices as rows of days, and the weeks above them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.domain.days import WEEKDAY_NAMES, month_name, week_start
from smallsteps_tui.widgets.charts.year_map import sign_of
from smallsteps_tui.widgets.fitting import Part, cells, columns, pad, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.keys import key
from smallsteps_tui.widgets.lists.now_list import KnownRows
from smallsteps_tui.widgets.lists.rows import GUTTER, NARROW, NARROW_GUTTER
from smallsteps_tui.widgets.picture import Picture

WEEK = timedelta(weeks=1)
DAY_WIDTH = 2
WEEK_WIDTH = 7 * DAY_WIDTH - 1
PITCH = WEEK_WIDTH + 2
"""Cells from one week to the next."""
STACKED = 54
"""Below so many cells the days stand under the title, not beside it."""
MOST_GAP = 3
"""The most blank rows between two practices."""
LEAST_TITLE = 30
"""The fewest cells of titles that stand beside their days."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """How titles and days stand beside each other, or over each other."""

    weeks: int
    """How many weeks there is room for."""
    left: int
    """The cells before the days."""
    is_stacked: bool


def sheet(width: int) -> Sheet:
    """Fit as many weeks into a width as leave the titles room; at least one."""
    is_stacked = width < STACKED
    left = 0 if is_stacked else max(LEAST_TITLE, width // 4)
    weeks = max(1, (width - left + PITCH - WEEK_WIDTH) // PITCH)
    return Sheet(weeks, 0 if is_stacked else width - (weeks * PITCH - 2), is_stacked)


@dataclass(frozen=True)
class PracticeFace:
    """One practice."""

    step_id: int
    """The step."""
    title: str
    """Its title."""
    asks: str = ""
    """The quiet words under it: its rhythm, or what keeps it from being asked for."""
    times: str = ""
    """How often it was done, in words."""
    settled: str = ""
    """How settled the practice is, in words."""
    days: Mapping[date, str] = field(default_factory=dict)
    """What each of its days was, as `year_map.HeatmapFace` has them."""
    is_quiet: bool = False
    """Whether it rests or has ended."""
    is_title_alone: bool = False
    """Whether nothing but its title is shown, as it leads towards harm."""


def practice_block(
    face: PracticeFace,
    width: int,
    until: date,
    today: date,
    *,
    cursor: date | None = None,
    glyphs: Glyphs = UNICODE,
) -> list[Content]:
    """Draw a practice on two rows: its title and its days, then its rhythm and what it adds up to.

    Args:
        face: The practice.
        width: Cells of every row.
        until: A day of the last week in sight.
        today: The civil day.
        cursor: The day that the keys are on, where this is their row.
        glyphs: The signs to draw with.
    """
    if face.is_title_alone:
        return [row(width, Part(face.title, "$ink"), ellipsis=glyphs.ellipsis)]
    shown = sheet(width)
    days = _days(face, shown.weeks, until, today, cursor, glyphs)
    style = "$quiet" if face.is_quiet else "$ink"
    if shown.is_stacked:
        end = face.settled or face.times
        line = Part(columns(face.title, end, width, glyphs.ellipsis), style)
        return [row(width, line), row(width, *days)]
    room = shown.left - 2
    title, asks = (pad(words, room, ellipsis=glyphs.ellipsis) for words in (face.title, face.asks))
    between = " · " if face.times and face.settled else ""
    end = f"{face.times}{between}{face.settled}"
    gap = " " * max(2, width - room - cells(end))
    return [
        row(width, Part(title, style), "  ", *days),
        row(
            width,
            Part(asks, "$quiet"),
            gap,
            Part(f"{face.times}{between}", "$quiet"),
            Part(face.settled, "$quiet" if face.is_quiet else "$behind"),
            ellipsis=glyphs.ellipsis,
        ),
    ]


def _days(
    face: PracticeFace, weeks: int, until: date, today: date, cursor: date | None, glyphs: Glyphs
) -> list[Part]:
    """The days of the weeks in sight, each a sign and a blank, two blanks between weeks."""
    parts: list[Part] = []
    first = week_start(until) - WEEK * (weeks - 1)
    for place in range(weeks * 7):
        day = first + timedelta(days=place)
        was = face.days.get(day, "")
        sign = sign_of(was, day == today, glyphs) if was and day <= today else Part(" ")
        meta = {"day": day.toordinal()} if day <= today else None
        sign = sign._replace(meta=meta, style="reverse bold $now" if day == cursor else sign.style)
        parts += [sign, Part("  " if place % 7 == 6 else " ")]
    return parts[:-1]


def weeks_head(width: int, until: date, *, cursor: date | None = None) -> list[Content]:
    """Draw the first day of each week in sight, and under it the weekdays; the one the keys are on stands out."""
    shown = sheet(width)
    first = week_start(until) - WEEK * (shown.weeks - 1)
    names = [first + WEEK * week for week in range(shown.weeks)]
    dates = "".join(pad(f"{day.day} {month_name(day.month)[:3]}", PITCH) for day in names)
    letters: list[Part] = []
    for place in range(shown.weeks * 7):
        is_at = first + timedelta(days=place) == cursor
        letter = WEEKDAY_NAMES[place % 7][0]
        letters += [
            Part(letter, "bold underline $now" if is_at else "$quiet"),
            Part("  " if place % 7 == 6 else " "),
        ]
    lead = Part(" " * shown.left)
    return [row(width, lead, Part(dates.rstrip(), "$quiet")), row(width, lead, *letters[:-1])]


class PracticeRows(KnownRows[PracticeFace]):
    """Shows a row of days for each practice; up and down lead to another, left and right to another day."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("up,k", "step(-1)", "practices.up", "practice", pair="Previous or next practice", foot="↑ ↓"),
        key("down,j", "step(1)", "practices.down", "next practice", pair="Previous or next practice"),
        key("left", "walk(-1)", "practices.back", "day", pair="Previous or next day", foot="← →"),
        key("right", "walk(1)", "practices.on", "next day", pair="Previous or next day"),
        key("[", "walk(-7)", "practices.week_back", "previous week", pair="Previous or next week"),
        key("]", "walk(7)", "practices.week_on", "next week", pair="Previous or next week"),
    ]

    @dataclass
    class Moved(Message):
        """The keys are on another practice, or another day."""

    today: reactive[date] = reactive(date.min)
    """The civil day, and the last that the keys lead to."""
    first: reactive[date] = reactive(date.min)
    """The first day that the keys lead to."""
    day: reactive[date] = reactive(date.min)
    """The day that the keys are on."""
    is_roomy: reactive[bool] = reactive(False)
    """Whether blank rows stand between two practices, as many as spread them over the sheet."""
    way: int = 1
    """Where the keys go once a day is noted: on (1), or back (-1) after ← did."""

    @property
    def columns(self) -> int:
        """The cells that a row is drawn in."""
        return self._drawn_width or self.size.width

    @property
    def weeks_in_sight(self) -> int:
        """How many weeks stand beside each other."""
        return sheet(self.columns).weeks

    @property
    def until(self) -> date:
        """A day of the last week in sight: this week, unless the keys are on a day that lies before it all."""
        back = (week_start(self.today) - week_start(self.day)).days // 7
        return self.today - WEEK * max(0, back - self.weeks_in_sight + 1)

    def id_of(self, row: PracticeFace) -> int:
        """The practice."""
        return row.step_id

    def heights(self, width: int) -> Sequence[int]:  # noqa: ARG002
        """Two lines a practice, one where there is its title alone, and blank ones where there is room."""
        return [2 - face.is_title_alone + self._gap for face in self._rows]

    @property
    def _gap(self) -> int:
        """The blank rows under a practice."""
        spread = self.size.height // max(1, len(self._rows)) - 2
        return max(1, min(MOST_GAP, spread)) if self.is_roomy else 0

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a practice there is none to go to, nor a day of it."""
        return bool(self._rows) and super().check_action(action, parameters)

    def may_be_chosen(self, block: int) -> bool:
        """A practice that leads towards harm has no days to stand on."""
        return not self._rows[block].is_title_alone

    def is_heading(self, block: int) -> bool:  # noqa: ARG002
        """Each row stands for itself."""
        return False

    def draw(self, block: int, width: int) -> Sequence[Content]:
        """One practice."""
        cursor = self.day if block == self.cursor else None
        lines = practice_block(
            self._rows[block], width, self.until, self.today, cursor=cursor, glyphs=self.glyphs
        )
        return [*lines, *[row(width)] * self._gap]

    def lit(self, block: int, width: int) -> tuple[range, int]:  # noqa: ARG002
        """The title, and the words under it where they stand beside the days."""
        shown = sheet(width)
        return (range(1), width) if shown.is_stacked else (range(2), shown.left - 2)

    def chose(self) -> None:
        """Say that the keys are on another practice."""
        self.post_message(self.Moved())

    def draw_again(self) -> None:
        """Draw all rows, whose days have changed."""
        self._drawn.clear()
        self.refresh()

    def watch_is_roomy(self) -> None:
        """Measure the rows again."""
        self.keep_highlight(lambda: self.cursor if self.cursor >= 0 else None)

    def go_to(self, day: date) -> None:
        """Put the keys on a day between the first and today."""
        self.day = max(min(self.first, self.today), min(day, self.today))
        self.draw_again()
        self.post_message(self.Moved())

    def action_walk(self, by: int) -> None:
        """Lead the keys so many days on."""
        self.way = -1 if by == -1 else 1
        self.go_to(self.day + timedelta(days=by))

    def clicked(self, block: int, event: Click) -> None:
        """Go to the practice, and to the day, that was clicked."""
        super().clicked(block, event)
        if ordinal := event.style.meta.get("day"):
            self.go_to(date.fromordinal(ordinal))


class WeeksHead(Picture):
    """Shows the weeks above the rows."""

    DEFAULT_CSS = "WeeksHead { height: 2; }"

    until: reactive[date | None] = reactive(None)
    """A day of the last week in sight; nothing at all when None."""
    cursor: reactive[date | None] = reactive(None)
    """The day that the keys are on."""
    columns: reactive[int] = reactive(0)
    """The cells that the rows under it are drawn in, which are fewer beside a bar; 0 for all there are."""

    def draw(self, width: int) -> list[Content]:
        """The weeks and their days."""
        if self.until is None:
            return []
        gutter = GUTTER if self.app.size.width >= NARROW else NARROW_GUTTER
        lines = weeks_head(self.columns or width - gutter, self.until, cursor=self.cursor)
        return [Content.assemble(" " * gutter, line) for line in lines]
