"""Days as squares: a whole year, with a line for the day that is read out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.events import Click, MouseMove
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.domain.days import month_name, week_start
from smallsteps_tui.widgets.fitting import Part, briefest, cells, plain, row, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.keys import key
from smallsteps_tui.widgets.picture import Picture

LABELS = ("Mon", "", "Wed", "", "Fri", "", "Sun")
LABEL_WIDTH = 4
DAY_WIDTH = 2
WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class HeatmapFace:
    """The days that are drawn."""

    today: date
    """The day the picture ends on."""
    days: Mapping[date, str] = field(default_factory=dict)
    """What each day was: "shown", "rest" or "quiet"; a day that is not there was quiet.

    Of one practice: "done", "smaller", "started", "rest", "resting" with its goal, "free" as not asked for,
    "quiet", and "" where it was not there.
    """
    first: date | None = None
    """The first day of all; before it nothing is drawn."""
    weeks: int = 14
    """How many weeks, this one included."""
    open_on: date | None = None
    """The day before today whose page is open, if any."""

    @property
    def width(self) -> int:
        """The cells it takes."""
        return LABEL_WIDTH + DAY_WIDTH * self.weeks - 1


def square(face: HeatmapFace, day: date, glyphs: Glyphs, shown: str = "$behind") -> Part:
    """Draw one day; blank where it was quiet, before the first and after today."""
    was = face.days.get(day, "quiet")
    is_before = was == "quiet" and (face.first is None or day < face.first)
    if day > face.today or (is_before and day not in {face.today, face.open_on}):
        return Part(" ")
    drawn = sign_of(was, day == face.today, glyphs, shown)._replace(meta={"day": day.toordinal()})
    return drawn._replace(style="reverse bold $shift") if day == face.open_on else drawn


def sign_of(was: str, is_today: bool, glyphs: Glyphs, shown: str = "$behind") -> Part:
    """Draw what a day was; today has a colour of its own, and but at rest a shape."""
    signs = {
        "shown": (glyphs.shown, shown),
        "done": (glyphs.shown, shown),
        "smaller": (glyphs.small, shown),
        "started": (glyphs.started, shown),
        "rest": (glyphs.rest, "$shift"),
        "resting": (glyphs.rest, "$quiet"),
        "free": (glyphs.quiet, "$quiet"),
    }
    sign, style = signs.get(was, (" ", "$mist"))
    if is_today:
        style = "bold $now"
    if is_today and was not in AT_REST:
        sign = glyphs.today if was in signs and was != "free" else glyphs.today_open
    return Part(sign, style)


AT_REST = ("rest", "resting")


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


MOST_ROWS = 3


@dataclass(frozen=True)
class DayFace:
    """What is read out."""

    day: str
    """The day, and what it was, in a few words."""
    done: str = ""
    """What was done and noticed on it."""
    brief: str = ""
    """The day and what it was in fewer words, where those have no room."""


def day_lines(face: DayFace, width: int, rows: int = MOST_ROWS, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw the day, and what was done on it over the rows that are left."""
    day = briefest((face.day, face.brief or face.day), width)
    lines = [
        row(width, Part(line, "$now")) for line in wrap(day, max(1, width), max(1, rows), glyphs.ellipsis)
    ]
    if face.done and rows > len(lines) and width > 0:
        done = wrap(face.done, width, rows - len(lines), glyphs.ellipsis)
        lines += [row(width, Part(line, "$ink")) for line in done]
    return lines


class DayLines(Picture):
    """Shows what the day under the cursor was."""

    DEFAULT_CSS = "DayLines { height: 3; }"

    face: reactive[DayFace | None] = reactive(None)
    """What is read out; nothing at all when None."""

    def draw(self, width: int) -> list[Content]:
        """The day, and what was done on it."""
        return [] if self.face is None else day_lines(self.face, width, self.rows_given, self.glyphs)


YEAR = 52
"""How many weeks are turned at once."""
PITCHES = (4, 3, 2, 1)
CLOSE = 2
FEW = 20
"""Up to so many weeks stand as close as they do on Today."""
TILE = 2
"""Cells of a day where there is room for tiles: as broad as a row is high."""
LEAST_WORDS, MOST_WORDS, AROUND_WORDS = 24, 60, 4
"""Cells of the words beside few weeks, and the blank ones around them."""
NAME_WIDTH = 3
"""Cells of a month's name."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How the weeks stand beside each other."""

    weeks: int
    """How many there are."""
    pitch: int
    """Cells from one to the next: as many up to 4 as let all the weeks stand, 1 at least."""
    tile: int = 1
    """Cells of a day."""


def columns(face: HeatmapFace, width: int, is_tall: bool = False) -> Columns:
    """Return how many weeks there are and how wide they stand: a year of them, or since the first day.

    Args:
        face: The days; its `weeks` is the most that is shown at once.
        width: The cells there are.
        is_tall: Whether there are rows enough for a blank one between the days.
    """
    first = face.first or face.today
    since = max(0, (week_start(face.today) - week_start(first)).days // 7) + 1
    weeks = max(1, min(face.weeks, since))
    last = TILE if is_tall else 1
    fitting = (pitch for pitch in PITCHES if LABEL_WIDTH + pitch * (weeks - 1) + last <= width)
    pitch = min(next(fitting, 1), CLOSE if weeks <= FEW and not is_tall else PITCHES[0])
    tile = TILE if is_tall and pitch > TILE else 1
    return Columns(max(1, min(weeks, width - LABEL_WIDTH)), pitch, tile)


def year_map(
    face: HeatmapFace,
    until: date,
    width: int,
    *,
    cursor: date | None = None,
    glyphs: Glyphs = UNICODE,
    is_tall: bool = False,
    words: str = "",
) -> list[Content]:
    """Draw the weeks that end with one: the names of the months, then a row for each weekday.

    Where there is room the days are tiles of two cells, with a blank row between the weekdays.

    Args:
        face: The days.
        until: A day of the last week in sight.
        width: Cells of every row.
        cursor: The day that is read out.
        glyphs: The signs to draw with.
        is_tall: Whether there are rows enough for a blank one between the days.
        words: What stands beside them while they are few, where it has room.
    """
    shown = columns(face, width, is_tall)
    first = week_start(until) - WEEK * (shown.weeks - 1)
    gap = " " * (shown.pitch - shown.tile)
    lines = [
        row(width, Part(" " * LABEL_WIDTH + months(first, shown, width - LABEL_WIDTH, face.today), "$quiet"))
    ]
    for weekday, label in enumerate(LABELS):
        parts = [Part(label.ljust(LABEL_WIDTH), "$quiet")]
        for week in range(shown.weeks):
            day = first + timedelta(days=weekday + 7 * week)
            sign = square(face, day, glyphs)
            sign = sign._replace(text=sign.text * shown.tile)
            parts += [sign._replace(style="reverse bold $now") if day == cursor else sign, Part(gap)]
        lines += [row(width)] if shown.tile > 1 and weekday else []
        lines.append(row(width, *parts))
    return _with_words(lines, words, LABEL_WIDTH + shown.pitch * shown.weeks + AROUND_WORDS, width, glyphs)


def _with_words(lines: list[Content], words: str, at: int, width: int, glyphs: Glyphs) -> list[Content]:
    """Write words beside the squares, halfway down; none where they are too broad for what is left."""
    room = min(MOST_WORDS, width - at - AROUND_WORDS)
    if not words or room < LEAST_WORDS:
        return lines
    said = wrap(words, room, len(lines) - 1, glyphs.ellipsis)
    from_row = (len(lines) - len(said)) // 2
    for place, line in enumerate(said, from_row):
        lines[place] = Content.assemble(lines[place][:at], (line, "$quiet")).pad_right(
            width - at - cells(line)
        )
    return lines


def months(first: date, shown: Columns, room: int, today: date) -> str:
    """The names of the months, each above the week that its first day is in, once that day has come."""
    sundays = [first + WEEK * week + timedelta(days=6) for week in range(shown.weeks)]
    begun = [
        week for week, sunday in enumerate(sundays) if sunday.day <= 7 and sunday.replace(day=1) <= today
    ]
    if not begun or begun[0] * shown.pitch > NAME_WIDTH:
        begun.insert(0, 0)
    text = ""
    for week in begun:
        if week * shown.pitch + NAME_WIDTH <= room:
            text = text.ljust(week * shown.pitch) + month_name(min(sundays[week], today).month)[:NAME_WIDTH]
    return text


class YearMap(DayPicture, can_focus=True):
    """Shows a year of days; arrows and mouse move the cursor, and what it stands on is said."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("left", "walk(-7)", "day.week_back", "previous week", pair="Previous or next week"),
        key("right", "walk(7)", "day.week_on", "next week", pair="Previous or next week"),
        key("up", "walk(-1)", "day.back", "previous day", pair="Previous or next day"),
        key("down", "walk(1)", "day.on", "next day", pair="Previous or next day"),
        key("pageup", "walk(-28)", "day.weeks_back", "four weeks back", pair="Four weeks back or forward"),
        key("pagedown", "walk(28)", "day.weeks_on", "four weeks forward", pair="Four weeks back or forward"),
        key("home", "end_of(-1)", "day.first", "the first day", pair="The first day, today"),
        key("end", "end_of(1)", "day.today", "today", pair="The first day, today"),
    ]

    @dataclass
    class Moved(Message):
        """The cursor stands on another day, or another year is in sight."""

        day: date

    @dataclass
    class Chosen(Message):
        """A day is to be opened."""

        day: date

    face: reactive[HeatmapFace | None] = reactive(None, layout=True)
    """The days; nothing at all when None."""
    words: reactive[str] = reactive("")
    """What stands beside the squares while they are few."""
    cursor: reactive[date | None] = reactive(None)
    """The day that is read out; today until it is moved."""
    until: reactive[date | None] = reactive(None)
    """The Monday of the last week in sight; this week's when None."""

    @property
    def day(self) -> date | None:
        """The day the cursor stands on."""
        return self.cursor or (self.face.today if self.face is not None else None)

    is_tall: reactive[bool] = reactive(False, layout=True)
    """Whether there are rows enough for a blank one between the days."""

    @property
    def weeks_in_sight(self) -> int:
        """How many weeks stand beside each other; before there is a width, as many as there may be."""
        if self.face is None:
            return 1
        return columns(self.face, self.size.width, self.is_tall).weeks if self.size.width else self.face.weeks

    @property
    def is_whole(self) -> bool:
        """Whether all weeks since the first day are in sight at once."""
        if self.face is None or self.face.first is None:
            return True
        since = (week_start(self.face.today) - week_start(self.face.first)).days // 7 + 1
        return self.weeks_in_sight >= since

    def draw(self, width: int) -> list[Content]:
        """The months and the weeks."""
        if self.face is None:
            return []
        until = self.until or self.face.today
        return year_map(
            self.face,
            until,
            width,
            cursor=self.day,
            glyphs=self.glyphs,
            is_tall=self.is_tall,
            words=self.words,
        )

    def go_to(self, day: date, turn: int = 0) -> None:
        """Put the cursor on a day between the first and today, and keep it in sight.

        Args:
            day: The day to stand on.
            turn: Weeks by which what is in sight is turned along.
        """
        face = self.face
        if face is None:
            return
        weeks = self.weeks_in_sight
        first = face.first or face.today
        self.cursor = max(first, min(day, face.today))
        monday, this_week = week_start(self.cursor), week_start(face.today)
        until = (self.until or this_week) + WEEK * turn
        until = max(monday, min(until, monday + WEEK * (weeks - 1), this_week))
        until = max(until, week_start(first) + WEEK * (weeks - 1))
        self.until = None if until == this_week else until
        self.post_message(self.Moved(self.cursor))

    def action_walk(self, by: int) -> None:
        """Move the cursor by so many days."""
        if self.day is not None:
            self.go_to(self.day + timedelta(days=by))

    def action_end_of(self, by: int) -> None:
        """Move the cursor to the very first day, or to today."""
        if self.face is not None:
            self.go_to(self.face.today if by > 0 else self.face.first or self.face.today)

    def turn(self, by: int) -> None:
        """Turn to the year before, or the one after."""
        if self.day is not None:
            self.go_to(self.day + WEEK * YEAR * by, turn=YEAR * by)

    def on_click(self, event: Click) -> None:
        """Put the cursor on the day that was clicked; clicked twice, it is opened."""
        if ordinal := event.style.meta.get("day"):
            day = date.fromordinal(ordinal)
            self.go_to(day)
            if event.chain > 1:
                self.post_message(self.Chosen(day))
