"""The line at the top: the screens by name, and the day."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, fit, plain, row
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

BETWEEN, CLOSE = "   ", "  "
"""What stands between two names; and where the line is short."""
SHORT = 94
"""The cells below which it is."""


def short_day(day: str) -> str:
    """Shorten the words of a day, "Sunday 22 November" to "Sun 22 Nov"; years stay whole.

    Of "looking at" only "on" stays.
    """
    words = day.replace("looking at", "on").split()
    return " ".join(word[:3] if word[:1].isupper() else word for word in words)


def top_line(
    names: Sequence[str], current: str, day: str, badge: str, width: int, glyphs: Glyphs = UNICODE
) -> Content:
    """Draw the names of the screens at the left, each with the key that leads there, and the day at the right.

    What is shown shortens with the width: first the day; then it goes, then all names but
    the current one, of which the keys stay; the badge stays as long as it has room.
    """
    day, badge = plain(day), plain(badge)
    all_named, one_named = _all_named(names, current, width), _one_named(names, current, glyphs)
    days = (day, short_day(day), "")
    choices = [(all_named, _right(badge, each)) for each in days]
    choices += [(one_named, _right(badge, each)) for each in days[1:]]
    for left, right in [*choices, ([_name(current, current)], _right(badge, "")), (one_named, [])]:
        gap = width - _cells(left) - _cells(right)
        if gap >= (len(BETWEEN) if right else 0):
            return row(width, *left, " " * gap, *right)
    return row(width, Part(fit(current, width), "bold underline $now"))


def _all_named(names: Sequence[str], current: str, width: int) -> list[Part]:
    """Every key with its name, the current one to the fore, each clickable."""
    parts: list[Part] = []
    for number, name in enumerate(names, 1):
        parts += [Part(CLOSE if width < SHORT else BETWEEN)] if parts else []
        parts += [_number(number, name, current), _name(name, current)]
    return parts


def _one_named(names: Sequence[str], current: str, glyphs: Glyphs) -> list[Part]:
    """The keys of all screens and the name of the current one, between signs that there are more."""
    parts = [Part(f"{glyphs.before} ", "$quiet")]
    for number, name in enumerate(names, 1):
        parts.append(_number(number, name, current))
        parts += [_name(name, current), Part(" ")] if name == current else []
    return [*parts, Part(glyphs.prompt, "$quiet")]


def _number(number: int, name: str, current: str) -> Part:
    """The key of a screen, with the blank after it."""
    return Part(f"{number} ", "$now" if name == current else "$quiet", {"screen": name})


def _name(name: str, current: str) -> Part:
    """The name of a screen."""
    return Part(name, "bold underline $now" if name == current else "$quiet", {"screen": name})


def _right(badge: str, day: str) -> list[Part]:
    """The badge, if there is one, and the day."""
    return [
        *([Part(badge, "$shift")] if badge else []),
        *([Part(BETWEEN)] if badge and day else []),
        *([Part(day, "$quiet")] if day else []),
    ]


def _cells(parts: Sequence[Part]) -> int:
    """The cells that parts take together."""
    return sum(cells(part.text) for part in parts)


class TopLine(Picture):
    """Shows where the person is and what day it is; a click on a name asks to go there."""

    DEFAULT_CSS = "TopLine { height: 1; }"

    @dataclass
    class Chosen(Message):
        """A name was clicked."""

        name: str

    current: reactive[str] = reactive("")
    """The name of the screen shown."""
    day: reactive[str] = reactive("")
    """The day in words, such as "Sunday 22 November"."""
    badge: reactive[str] = reactive("")
    """A word that must be seen at all times, such as "veiled" or "demo"; may be empty."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.names = tuple(names)

    def draw(self, width: int) -> list[Content]:
        """The one line."""
        return [top_line(self.names, self.current, self.day, self.badge, width, self.glyphs)]

    def on_click(self, event: Click) -> None:
        """Say which name was clicked."""
        if name := event.style.meta.get("screen"):
            self.post_message(self.Chosen(str(name)))
