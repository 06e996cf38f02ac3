"""What the keys do, in a line of a dialog: each key can be clicked as well as pressed."""

import re
from collections.abc import Iterator

from textual.content import Content
from textual.events import Click
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui.widgets.fitting import Part, cells, plain, row
from smallsteps_tui.widgets.picture import glyphs_of

KEYS = {
    "Enter": "enter",
    "Esc": "escape",
    "Space": "space",
    "Tab": "tab",
    "Delete": "delete",
    "Ctrl+J": "ctrl+j",
    "↑": "up",
    "↓": "down",
    "←": "left",
    "→": "right",
    "Up": "up",
    "Down": "down",
    "Left": "left",
    "Right": "right",
    ">": "greater_than_sign",
}
"""The keys as Textual names them, by how they are written; a letter is written as it is named."""

_BETWEEN = re.compile(r"( {3,})")
"""What parts one key and its words from the next."""


def hint_parts(words: str, style: str = "") -> Iterator[Part]:
    """Part what is said of keys, so that a click on one means that key.

    What a key does stands behind it, and means the first where there are two, arrows or
    capitals: `J K reorder`. In a sentence, which ends in a full stop, no word is a key.

    Args:
        words: Such as `Enter keeps it   Esc not now`, or a sentence.
        style: How all of it looks.
    """
    for chunk in _BETWEEN.split(words):
        first, rest = _key(chunk), chunk
        while key := _key(rest):
            written, space, rest = rest.partition(" ")
            yield Part(written, style, {"key": key})
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

    def __init__(self, words: str = "") -> None:
        super().__init__(classes="hint", markup=False)
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
    return row(cells(shown), *hint_parts(shown))
