"""Lines around the days of practices: a name, a day and its keys, the days of a week, and what the signs mean."""

from collections.abc import Sequence
from datetime import date, timedelta

from textual.content import Content
from textual.events import Click
from textual.reactive import reactive

from smallsteps_tui.domain.days import WEEKDAY_NAMES
from smallsteps_tui.widgets.edges import KEYS, press
from smallsteps_tui.widgets.fitting import Part, cells, fit, pad, row, share
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture


def named_line(name: str, aside: str, end: str, width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Set a name, quiet words after it, and others at the right edge; the name gives way last.

    Args:
        name: What the line is about.
        aside: Quiet words after the name.
        end: Words at the right edge.
        width: Cells of the line.
        glyphs: The signs to draw with.
    """
    left, right = share(name, end, width, gap=3, ellipsis=glyphs.ellipsis)
    room = width - cells(left) - cells(right) - 3 - (3 if right else 0)
    beside = f"   {fit(aside, room, glyphs.ellipsis)}" if aside and room >= min(8, cells(aside)) else ""
    gap = " " * (width - cells(left) - cells(beside) - cells(right))
    return row(width, Part(left, "bold $ink"), Part(beside, "$quiet"), gap, Part(right, "$shift"))


class NamedLine(Picture):
    """Shows a name with what belongs to it."""

    DEFAULT_CSS = "NamedLine { height: 1; }"

    words: reactive[tuple[str, str, str]] = reactive(("", "", ""))
    """The name, what stands quietly after it, and what stands at the right edge."""

    def draw(self, width: int) -> list[Content]:
        """The one line."""
        return [named_line(*self.words, width, self.glyphs)]


MOST_OF_A_DAY = 14
LEAST_OF_A_DAY = 7
"""Cells of a day of a week, at the most and at the least."""


def week_strip(
    monday: date, said: Sequence[Part], width: int, *, cursor: date | None = None, glyphs: Glyphs = UNICODE
) -> list[Content]:
    """Draw the days of a week beside each other, under each what it has; nothing where there is no room.

    Args:
        monday: The first day.
        said: What each of the seven has, in a word or two, and how that looks.
        width: Cells of every row.
        cursor: The day that the keys are on.
        glyphs: The signs to draw with.
    """
    each = min(MOST_OF_A_DAY, width // len(WEEKDAY_NAMES))
    if each < LEAST_OF_A_DAY:
        return []
    names, words = [], []
    for place, name in enumerate(WEEKDAY_NAMES):
        day = monday + timedelta(days=place)
        names.append(Part(pad(f"{name[:3]} {day.day}", each), "bold $ink" if day == cursor else "$quiet"))
        words.append(Part(pad(fit(said[place].text, each - 1, glyphs.ellipsis), each), said[place].style))
    return [row(width, *names), row(width, *words)]


class WeekStrip(Picture):
    """Shows the days of one week of a practice."""

    monday: reactive[date | None] = reactive(None, layout=True)
    """The first day; nothing at all when None."""
    said: reactive[tuple[Part, ...]] = reactive((Part(""),) * 7)
    """What each day has."""
    cursor: reactive[date | None] = reactive(None)
    """The day that the keys are on."""

    def draw(self, width: int) -> list[Content]:
        """The days, and what each has."""
        if self.monday is None:
            return []
        return week_strip(self.monday, self.said, width, cursor=self.cursor, glyphs=self.glyphs)


def day_keys(said: str, keys: Sequence[tuple[str, str]], width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Return what a day has, and after it the keys that change that, as many as there is room for.

    Args:
        said: A sentence.
        keys: How each key is written, and what it does.
        width: Cells of the line.
        glyphs: The signs to draw with.
    """
    parts, used = [Part(said, "$quiet")], cells(said)
    for written, does in keys:
        used += 3 + cells(written) + 1 + cells(does)
        if used <= width:
            meta = {"key": KEYS.get(written, written)}
            parts += [Part("   "), Part(written, "$now", meta), Part(f" {does}", "$quiet", meta)]
    return row(width, *parts, ellipsis=glyphs.ellipsis)


class DayKeys(Picture):
    """Shows what a day has, and the keys that change that; a click on one presses it."""

    DEFAULT_CSS = "DayKeys { height: 1; }"

    said: reactive[str] = reactive("")
    """What the day has, in a sentence."""
    keys: reactive[tuple[tuple[str, str], ...]] = reactive(())
    """How each key is written, and what it does."""

    def draw(self, width: int) -> list[Content]:
        """The one line."""
        return [day_keys(self.said, self.keys, width, self.glyphs)]

    def on_click(self, event: Click) -> None:
        """Press the key that was clicked."""
        press(self, event)


def legend(width: int, glyphs: Glyphs = UNICODE) -> Content:
    """Return what the signs of days mean, in fewer words where there is little room."""
    signs = (glyphs.shown, glyphs.small, glyphs.started, glyphs.rest, glyphs.quiet)
    full = ("did it", "the small version", "started", "rest", "not planned")
    brief = ("done", "small", "started", "rest", "unplanned")
    parts: list[Part] = []
    for words, between in ((full, "   "), (brief, "  "), (brief, " ")):
        parts = []
        for sign, said in zip(signs, words, strict=True):
            style = "$shift" if sign == glyphs.rest else "$quiet" if sign == glyphs.quiet else "$behind"
            parts += [Part(sign, style), Part(f" {said}{between}", "$quiet")]
        both = (glyphs.today, glyphs.today_open)
        parts += [
            Part(" ".join(both) if len(between) > 1 else "".join(both), "$now"),
            Part(" today", "$quiet"),
        ]
        if sum(cells(part.text) for part in parts) <= width:
            break
    return row(width, *parts, ellipsis=glyphs.ellipsis)


class Legend(Picture):
    """Shows what the signs of days mean."""

    DEFAULT_CSS = "Legend { height: 1; }"

    def draw(self, width: int) -> list[Content]:
        """The one line."""
        return [legend(width, self.glyphs)]
