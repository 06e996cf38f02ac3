"""The buttons of a card: what can be done with the step on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from textual.content import Content

from smallsteps_tui.widgets.fitting import Part, cells, fit, row


@dataclass(frozen=True)
class CardButton:
    """One thing that can be done with the step on the card."""

    key: str
    """The key that does it, as it is shown."""
    label: str
    """What the person would say."""
    action: str
    """The screen's action that a click runs."""
    main: bool = False
    """Whether it is the button that stands out, as the one most people will press."""
    short: str = ""
    """A shorter label where the whole one has no room; empty when there is none."""
    brief: str = ""
    """The shortest label; empty when there is none."""

    @property
    def labels(self) -> tuple[str, str, str]:
        """The whole label, the shorter one, and the shortest."""
        short = self.short or self.label
        return self.label, short, self.brief or short


class Fashion(NamedTuple):
    """How tightly buttons are set."""

    label: int
    """Which of its labels a button has: 0 the whole one, 2 the shortest."""
    within: int
    """Cells before the key and after the label."""
    middle: int
    """Cells between key and label."""
    between: int
    """Cells between two buttons."""


FASHIONS = {
    "roomy": (Fashion(0, 2, 2, 3), Fashion(0, 1, 2, 2), Fashion(1, 1, 1, 2), Fashion(2, 1, 1, 1)),
    "snug": (Fashion(0, 1, 2, 2), Fashion(1, 1, 1, 2), Fashion(2, 1, 1, 1)),
    "tiny": (Fashion(2, 1, 1, 1), Fashion(2, 0, 1, 2)),
}
MOST_ROWS = 3


def button_rows(buttons: Sequence[CardButton], width: int, density: str) -> list[Content]:
    """Draw the buttons in the first fashion that needs one row, or in the last one over several.

    A tiny card has one row, and its last buttons give way; their keys still work.
    """
    if not buttons:
        return []
    fashions = FASHIONS[density]
    if density == "tiny":
        while len(buttons) > 1 and all(_width(buttons, fashion) > width for fashion in fashions):
            buttons = buttons[:-1]
    fashion = next((fashion for fashion in fashions if _width(buttons, fashion) <= width), fashions[-1])
    rows = list(_button_rows(buttons, fashion, width))[:MOST_ROWS]
    return [row(width, *_parts(placed, fashion, width)) for placed in rows]


def _label(button: CardButton, fashion: Fashion) -> str:
    """The button's words with the room within it."""
    room = " " * fashion.within
    return f"{room}{button.key}{' ' * fashion.middle}{button.labels[fashion.label]}{room}"


def _width(buttons: Sequence[CardButton], fashion: Fashion) -> int:
    """The cells that buttons take beside each other."""
    return sum(cells(_label(button, fashion)) for button in buttons) + fashion.between * (len(buttons) - 1)


def _button_rows(buttons: Sequence[CardButton], fashion: Fashion, width: int) -> Iterator[list[CardButton]]:
    """Share the buttons out over rows."""
    placed: list[CardButton] = []
    for button in buttons:
        if placed and _width([*placed, button], fashion) > width:
            yield placed
            placed = []
        placed.append(button)
    yield placed


def _parts(buttons: Sequence[CardButton], fashion: Fashion, width: int) -> Iterator[Part]:
    """The buttons of one row, the main one on its own ground, the keys of the others in amber."""
    for place, button in enumerate(buttons):
        if place:
            yield Part(" " * fashion.between)
        words, meta = fit(_label(button, fashion), width), {"action": button.action}
        if button.main:
            yield Part(words, "bold $behind-ink on $behind", meta)
            continue
        before = fashion.within + len(button.key)
        yield Part(words[:before], "$now on $button-ground", meta)
        yield Part(words[before:], "$ink on $button-ground", meta)
