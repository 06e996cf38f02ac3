"""The buttons of a card, set in one row while they fit."""

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
    """Whether it is the one to press."""
    short: str = ""
    """A shorter label for narrow cards; empty when there is none."""


class Fashion(NamedTuple):
    """How tightly buttons are set."""

    short: bool
    """Whether with their short labels."""
    within: int
    """Cells before the key and after the label."""
    middle: int
    """Cells between key and label."""
    between: int
    """Cells between two buttons."""


FASHIONS = {
    "roomy": (
        Fashion(False, 2, 2, 3),
        Fashion(False, 1, 2, 2),
        Fashion(True, 1, 2, 2),
        Fashion(True, 1, 1, 1),
    ),
    "snug": (Fashion(False, 1, 2, 2), Fashion(True, 1, 2, 2), Fashion(True, 1, 1, 1)),
    "tiny": (Fashion(True, 1, 1, 1), Fashion(True, 0, 1, 2)),
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
    rows = list(_rows(buttons, fashion, width))[:MOST_ROWS]
    return [row(width, *_parts(placed, fashion, width)) for placed in rows]


def _label(button: CardButton, fashion: Fashion) -> str:
    """The button's words with the room within it."""
    label = button.short if fashion.short and button.short else button.label
    room = " " * fashion.within
    return f"{room}{button.key}{' ' * fashion.middle}{label}{room}"


def _width(buttons: Sequence[CardButton], fashion: Fashion) -> int:
    """The cells that buttons take beside each other."""
    return sum(cells(_label(button, fashion)) for button in buttons) + fashion.between * (len(buttons) - 1)


def _rows(buttons: Sequence[CardButton], fashion: Fashion, width: int) -> Iterator[list[CardButton]]:
    """Share the buttons out over rows."""
    placed: list[CardButton] = []
    for button in buttons:
        if placed and _width([*placed, button], fashion) > width:
            yield placed
            placed = []
        placed.append(button)
    yield placed


def _parts(buttons: Sequence[CardButton], fashion: Fashion, width: int) -> Iterator[Part]:
    """The buttons of one row, the main one on its own ground."""
    for place, button in enumerate(buttons):
        if place:
            yield Part(" " * fashion.between)
        style = "bold $behind-ink on $behind" if button.main else "$ink on $button-ground"
        yield Part(fit(_label(button, fashion), width), style, {"action": button.action})
