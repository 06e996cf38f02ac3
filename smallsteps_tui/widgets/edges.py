"""The lines at the edges of a screen: the screens and the day, what was said, and what the keys of a dialog do."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive
from textual.timer import Timer
from textual.widget import Widget

from smallsteps_tui.widgets.fitting import Part, cells, fit, plain, row, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture, drawn

KEYS = {
    "Enter": "enter",
    "Esc": "escape",
    "Space": "space",
    "Tab": "tab",
    "Delete": "delete",
    "Ctrl+J": "ctrl+j",
    "Ctrl+G": "ctrl+g",
    "↑": "up",
    "↓": "down",
    "←": "left",
    "→": "right",
    "Up": "up",
    "Down": "down",
    "Left": "left",
    "Right": "right",
    ">": "greater_than_sign",
    "=": "equals_sign",
}
"""The keys as Textual names them, by how they are written; a letter is written as it is named."""

_BETWEEN = re.compile(r"( {3,})")
"""What parts one key and its words from the next."""


def hint_parts(words: str, style: str = "", key_style: str | None = None) -> Iterator[Part]:
    """Part what is said of keys, so that a click on one means that key.

    What a key does stands behind it, and means the first where there are two, arrows or
    capitals: `J K reorder`. In a sentence, which ends in a full stop, no word is a key,
    nor where something is named, as in "Left out: 1 line".

    Args:
        words: Such as `Enter keeps it   Esc not now`, or a sentence.
        style: How all of it looks.
        key_style: How the keys look; like all of it when None.
    """
    key_style = style if key_style is None else key_style
    for chunk in _BETWEEN.split(words):
        first, rest = _key(chunk), chunk
        while key := _key(rest):
            written, space, rest = rest.partition(" ")
            yield Part(written, key_style, {"key": key})
            yield Part(space, style)
            if not rest[:1].isupper() and rest[:1] not in KEYS:
                break
        yield Part(rest, style, {"key": first} if first else None)


def _key(words: str) -> str:
    """The key that words begin with; "" where they are a sentence or name something, or begin with none."""
    first = words.partition(" ")[0]
    if words.endswith(".") or ": " in words:
        return ""
    return KEYS.get(first) or (first if len(first) == 1 and first.isalpha() else "")


def press(widget: Widget, click: Click) -> None:
    """Press the key that was clicked, if it was one."""
    key = click.style.meta.get("key")
    if isinstance(key, str):
        app = widget.app
        app.call_later(app.simulate_key, key)  # from the app, as from a keyboard: sent from here it ends here


BETWEEN_KEYS = "   "


def hint_lines(
    words: str, width: int, glyphs: Glyphs = UNICODE, style: str = "", most: int = 0
) -> list[Content]:
    """Draw what the keys do, or what is the matter; no key stands apart from its words.

    Where there are too few rows, others give way before the key that leads out.

    Args:
        words: The keys with what they do, or sentences, each parted from the next, in lines.
        width: Cells of every row.
        glyphs: The signs to draw with.
        style: How all but the keys looks.
        most: The most rows there may be; 0 for any number.
    """
    said = [line.split(BETWEEN_KEYS) for line in glyphs.keys_named(words).splitlines()]
    lines = _broken(said, width, most, glyphs)
    while most and len(lines) > most and (spare := _spare(said)) is not None:
        said[-1].pop(spare)
        lines = _broken(said, width, most, glyphs)
    return [row(width, *hint_parts(line, style, "$now")) for line in lines[: most or None]]


def _spare(said: Sequence[Sequence[str]]) -> int | None:
    """Choose which key of the last line gives way: not the way out, the others before the answer."""
    keys = said[-1] if said and any(_key(each) == "escape" for each in said[-1]) else []
    places = sorted(range(len(keys)), key=lambda at: (_key(keys[at]) == "enter", -at))
    return next((at for at in places if _key(keys[at]) != "escape"), None)


def _broken(said: Sequence[Sequence[str]], width: int, most: int, glyphs: Glyphs) -> list[str]:
    """Break lines of keys into rows, each key with its words."""
    lines: list[str] = []
    for line in said:
        begin = len(lines)
        for each in line:
            beside = f"{lines[-1]}{BETWEEN_KEYS}{each}" if lines[begin:] else ""
            if beside and cells(beside) <= width:
                lines[-1] = beside
            else:
                lines += wrap(each, max(1, width), most, glyphs.ellipsis)
    return lines


class HintLine(Picture):
    """Says at the foot of a dialog what the keys do, or what is the matter."""

    words: reactive[str] = drawn("")
    """What is said."""

    def __init__(self, words: str = "", *, id: str | None = None) -> None:
        super().__init__(id=id, classes="hint")
        self.say(words)

    def say(self, words: str) -> None:
        """Say something else."""
        self.words = words

    def draw(self, width: int) -> list[Content]:
        """The words, over as many rows as they need or there are."""
        return hint_lines(self.words, width, self.glyphs, most=self.rows_given)

    def on_click(self, event: Click) -> None:
        """Take a click on a key for the key."""
        press(self, event)


def ends(left: str, right: str, width: int) -> Content:
    """Set words at the left edge and at the right edge; where both do not fit, those at the right give way."""
    left = fit(left, width)
    room = width - cells(left) - 2
    right = fit(right, room) if room >= min(cells(right), 4) > 0 else ""
    gap = width - cells(left) - cells(right)
    return row(width, Part(left, "$behind"), " " * gap, Part(right, "$quiet"))


def fullest(pairs: Sequence[tuple[str, str]], width: int) -> tuple[str, str]:
    """Choose the first words for both edges that have room beside each other, or else the last."""
    found = (pair for pair in pairs if cells(pair[0]) + cells(pair[1]) + 2 * bool(pair[1]) <= width)
    return next(found, pairs[-1])


class Ends(Picture):
    """Shows what is behind at the left edge, and what is ahead at the right."""

    DEFAULT_CSS = "Ends { height: 1; }"

    ends: reactive[tuple[str, str]] = drawn(("", ""))
    """The words at the left and at the right."""
    briefer: reactive[tuple[tuple[str, str], ...]] = drawn(())
    """Other words for both edges, each pair briefer than the one before; the first that has room is shown."""

    def draw(self, width: int) -> list[Content]:
        """The one line."""
        return [ends(*fullest((self.ends, *self.briefer), width), width)]


SECONDS = 6.0

MOST_ROWS = 4
"""How many rows a long sentence may take."""


def said_line(text: str, width: int) -> list[Content]:
    """Draw a sentence, over several rows where the line is short; nothing for nothing said."""
    return [row(width, Part(line, "$now")) for line in wrap(text, max(1, width), MOST_ROWS)] if text else []


class SaidLine(Picture):
    """Shows one sentence for a while, and otherwise nothing."""

    DEFAULT_CSS = "SaidLine { background: $background; }"

    text: reactive[str] = drawn("")
    """What is being said; empty most of the time."""

    quiet: reactive[tuple[str, ...]] = drawn(())
    """What stands there while nothing is being said: the first of these lines that has room."""

    _until: Timer | None = None

    def draw(self, width: int) -> list[Content]:
        """The sentence, or the quiet line, or nothing."""
        quiet = next((line for line in self.quiet if cells(line) <= width), "")
        if self.text or not quiet:
            return said_line(self.text, width)
        return [row(width, *hint_parts(quiet, "$quiet"))]

    def on_click(self, event: Click) -> None:
        """Take a click on a key for the key."""
        press(self, event)

    def say(self, text: str, *, stays: bool = False) -> None:
        """Show a sentence, as plain text, for a few seconds or until the next, in place of the one before it."""
        if self._until is not None:
            self._until.stop()
        self.text = text
        self._until = self.set_timer(SECONDS, self._hush) if text and not stays else None

    def _hush(self) -> None:
        """Say nothing more."""
        self.text = ""


BETWEEN, CLOSE = "   ", "  "
"""The blanks between two names, and those on a short line."""
SHORT = 94
"""A line of fewer cells is short."""


def in_short(day: str) -> str:
    """Shorten the words of a day, "Sunday 22 November" to "Sun 22 Nov"; years stay whole."""
    return " ".join(word[:3] if word[:1].isupper() else word for word in day.split())


def top_line(
    names: Sequence[str], current: str, day: str, badge: str, width: int, glyphs: Glyphs = UNICODE
) -> Content:
    """Draw the names of the screens at the left, each with the key that leads there, and the day at the right.

    What is shown shortens with the width: first the day; then it goes, then all names but
    the current one, of which the keys stay; the badge stays as long as it has room.
    """
    day, badge = plain(day), plain(badge)
    all_named, one_named = _all_named(names, current, width), _one_named(names, current, glyphs)
    days = (day, in_short(day), "")
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

    current: reactive[str] = drawn("")
    """The name of the screen shown."""
    day: reactive[str] = drawn("")
    """The day in words, such as "Sunday 22 November"."""
    badge: reactive[str] = drawn("")
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
