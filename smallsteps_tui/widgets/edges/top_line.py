"""The line at the top: the screens by name, and the day."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, fit, plain, row
from smallsteps_tui.widgets.picture import Picture

BETWEEN = "   "
NARROW = 60
"""Below so many cells only the current name and a short day are shown."""


def short_day(day: str) -> str:
    """Shorten the words of a day, "Sunday 22 November" to "Sun 22 Nov"; years stay whole.

    Of "looking at" only "on" stays.
    """
    words = day.replace("looking at", "on").split()
    return " ".join(word[:3] if word[:1].isupper() else word for word in words)


def top_line(names: Sequence[str], current: str, day: str, badge: str, width: int) -> Content:
    """Draw the names of the screens at the left and the day at the right.

    What is shown shortens with the width: first the day, then the names to the current one,
    then the day goes altogether.
    """
    day, badge = plain(day), plain(badge)
    brief = [_right(badge, short_day(day)), _right(badge, ""), []]
    every = [(names, right) for right in (_right(badge, day), brief[0])] if width >= NARROW else []
    for shown, right in [*every, *(([current], right) for right in brief)]:
        left = _left(shown, current)
        gap = width - _cells(left) - _cells(right)
        if gap >= (len(BETWEEN) if right else 0):
            return row(width, *left, " " * gap, *right)
    return row(width, Part(fit(current, width), "bold underline $now"))


def _left(names: Sequence[str], current: str) -> list[Part]:
    """The names, the current one to the fore, each clickable."""
    parts: list[Part] = []
    for name in names:
        style = "bold underline $now" if name == current else "$quiet"
        parts += [Part(BETWEEN)] if parts else []
        parts.append(Part(name, style, {"screen": name}))
    return parts


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
        return [top_line(self.names, self.current, self.day, self.badge, width)]

    def on_click(self, event: Click) -> None:
        """Say which name was clicked."""
        if name := event.style.meta.get("screen"):
            self.post_message(self.Chosen(str(name)))
