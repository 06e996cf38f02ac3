"""Lines of words: what the keys of a dialog do, words at both edges, and the answer that stays a few seconds."""

import re
from collections.abc import Iterator, Sequence

from textual.content import Content
from textual.events import Click
from textual.reactive import reactive
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui.widgets.fitting import Part, cells, fit, plain, row, wrap
from smallsteps_tui.widgets.picture import Picture, glyphs_of

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
    capitals: `J K reorder`. In a sentence, which ends in a full stop, no word is a key.

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
    """The key that words begin with; "" where they are a sentence, or begin with none."""
    first = words.partition(" ")[0]
    if words.endswith("."):
        return ""
    return KEYS.get(first) or (first if len(first) == 1 and first.isalpha() else "")


def press(widget: Widget, click: Click) -> None:
    """Press the key that was clicked, if it was one."""
    key = click.style.meta.get("key")
    if isinstance(key, str):
        app = widget.app
        app.call_later(app.simulate_key, key)  # from the app, as from a keyboard: sent from here it ends here


class HintLine(Static):
    """Says at the foot of a dialog what the keys do, or what is the matter."""

    def __init__(self, words: str = "", *, id: str | None = None) -> None:
        super().__init__(id=id, classes="hint", markup=False)
        self._words = words

    def on_mount(self) -> None:
        """Show the words in the signs that the terminal has."""
        self.say(self._words)

    def say(self, words: str) -> None:
        """Say something else."""
        self._words = words
        self.update(_content(glyphs_of(self).keys_named(words)))

    def on_click(self, event: Click) -> None:
        """Take a click on a key for the key."""
        press(self, event)


def _content(words: str) -> Content:
    shown = plain(words)
    return row(cells(shown), *hint_parts(shown, key_style="$now"))


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

    ends: reactive[tuple[str, str]] = reactive(("", ""))
    """The words at the left and at the right."""
    briefer: reactive[tuple[tuple[str, str], ...]] = reactive(())
    """Other words for both, each briefer than those before, where those have no room."""

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

    text: reactive[str] = reactive("", layout=True)
    """What is being said; empty most of the time."""

    quiet: reactive[tuple[str, ...]] = reactive((), layout=True)
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
