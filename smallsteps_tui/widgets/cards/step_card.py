"""The card of a step, and the buttons at its foot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from textual.content import Content
from textual.events import Click
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, fit, row, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture


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
    rows = list(_button_rows(buttons, fashion, width))[:MOST_ROWS]
    return [row(width, *_parts(placed, fashion, width)) for placed in rows]


def _label(button: CardButton, fashion: Fashion) -> str:
    """The button's words with the room within it."""
    label = button.short if fashion.short and button.short else button.label
    room = " " * fashion.within
    return f"{room}{button.key}{' ' * fashion.middle}{label}{room}"


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
    """The buttons of one row, the main one on its own ground."""
    for place, button in enumerate(buttons):
        if place:
            yield Part(" " * fashion.between)
        style = "bold $behind-ink on $behind" if button.main else "$ink on $button-ground"
        yield Part(fit(_label(button, fashion), width), style, {"action": button.action})


__all__ = ["CardButton", "CardFace", "StepCard", "step_card"]

Density = Literal["roomy", "snug", "tiny"]
MOST_ANSWER_ROWS = 6
"""How many rows an answer may take where there is room: a line of care is longer than a warm one."""
NOTE = "note"
"""The label of what belongs to a step."""
TITLE_ROWS = {"roomy": 4, "snug": 4, "tiny": 2}
Kept = tuple[int, Content]
"""A line and how soon it gives way when there are too few rows: 0 never, 3 first."""


@dataclass(frozen=True)
class CardFace:
    """What the card shows."""

    path: str
    """Where the step belongs: the goal, and the steps above it."""
    title: str
    """The step, or the smaller version of it that is offered."""
    rows: tuple[tuple[str, str], ...] = ()
    """What goes with it, by label: even smaller, when, while, with."""
    buttons: tuple[CardButton, ...] = ()
    """What can be done with it."""
    taken: bool = False
    """Whether it was taken today."""
    answer: str = ""
    """The warm line that answers a step taken."""
    quiet: str = ""
    """A quiet line under the rows; may be empty."""
    care: str = ""
    """The line beside words that want care, in place of the quiet one: all of it, or none where there is no room."""
    care_short: str = ""
    """What stands there instead where there is no room for all of it."""
    care_key: str = ""
    """The key that puts that line away, where there is room for it."""
    note: str = ""
    """What belongs to it, in one quiet line; may be empty."""


def step_card(
    face: CardFace, width: int, density: Density = "roomy", height: int = 0, glyphs: Glyphs = UNICODE
) -> list[Content]:
    """Draw the card with its bar at the left edge.

    Args:
        face: What it shows.
        width: Cells of every line.
        density: How much room there is around things.
        height: Rows to fill or to make do with; 0 for as many as it likes.
        glyphs: The signs to draw with.
    """
    inset = 1 if density == "tiny" else 3
    inner = max(1, width - 1 - 2 * inset)
    for title_rows in range(TITLE_ROWS[density], 0, -1):
        kept = _lines(face, inner, density, (title_rows, 2), glyphs)
        if not height or sum(rank == 0 for rank, _line in kept) <= height:
            break
    else:
        if face.care:
            less = (
                replace(face, care_key="")
                if face.care_key
                else replace(face, care=face.care_short, care_short="")
            )
            return step_card(less, width, density, height, glyphs)
    if (face.answer or face.quiet) and height and len(kept) > height:
        kept = _lines(face, inner, density, (title_rows, 1), glyphs)
    while height and len(kept) > height:
        weakest = max(rank for rank, _line in kept)
        if weakest == 0:
            kept = [*kept[: height - 1], kept[-1]]
            break
        del kept[max(place for place, (rank, _line) in enumerate(kept) if rank == weakest)]
    lines = [line for _rank, line in kept]
    lines += [row(inner)] * (height - len(lines))
    color = "$behind" if face.taken else "$now"
    bar = row(1 + inset, Part(glyphs.bar, f"{color} on {color}"))
    return [_clipped(Content.assemble(bar, line), width) for line in lines]


def _clipped(line: Content, width: int) -> Content:
    """Bring a line to the card's full width."""
    missing = width - line.cell_length
    return line.pad_right(missing) if missing >= 0 else row(width, Part(line.plain))


def _lines(face: CardFace, inner: int, density: Density, most: tuple[int, int], glyphs: Glyphs) -> list[Kept]:
    """The lines of the card without its bar, each with how soon it gives way.

    Args:
        face: What it shows.
        inner: Cells of every line.
        density: How much room there is around things.
        most: The most rows of the title, and of the quiet line; the answer has as many as it needs unless that is 1.
        glyphs: The signs to draw with.
    """
    title_rows, text_rows = most
    blank: list[Kept] = [] if density == "tiny" else [(3, row(inner))]
    around = blank * (2 if density == "roomy" else 1)
    path = [(1, row(inner, Part(face.path, "$quiet"), ellipsis=glyphs.ellipsis))] if face.path else []
    answer_rows = MOST_ANSWER_ROWS if text_rows > 1 else 1
    answered = wrap(face.answer, inner, answer_rows, glyphs.ellipsis) if face.answer else []
    answer = [(1, row(inner, Part(line, "$now"))) for line in answered]
    rows: list[Kept] = [(2, line) for line in _rows(face, inner, density, text_rows, glyphs)]
    care: list[Kept] = [(0, row(inner, Part(line, "$quiet"))) for line in _care(face, inner)]
    buttons: list[Kept] = [
        (0 if place == 0 else 1, line)
        for place, line in enumerate(button_rows(face.buttons, inner + (density == "tiny"), density))
    ]
    title: list[Kept] = [(0, line) for line in _title(face, inner, title_rows, glyphs)]
    if density == "tiny":
        said = rows[-len(_quiet(face, inner, text_rows, glyphs)) :] if face.quiet else rows[:1]
        return [*path, *title, *(answer or care or said), *buttons]
    blocks = [block for block in (answer, rows, care, buttons) if block]
    below = [line for block in blocks for line in [*(around if block is blocks[0] else blank), *block]]
    return [*blank, *path, *(around if path else []), *title, *below, *blank]


def _title(face: CardFace, inner: int, rows: int, glyphs: Glyphs) -> Sequence[Content]:
    """The title, over as many rows as it may take, ticked when the step is taken."""
    sign = f"{glyphs.done} " if face.taken else ""
    lines = wrap(face.title, max(1, inner - cells(sign)), rows, glyphs.ellipsis)
    signs = [sign, *[" " * cells(sign)] * (len(lines) - 1)]
    return [
        row(inner, Part(before, "bold $behind"), Part(line, "bold $ink"))
        for before, line in zip(signs, lines, strict=True)
    ]


def _rows(face: CardFace, inner: int, density: Density, quiet_rows: int, glyphs: Glyphs) -> list[Content]:
    """What goes with the step, texts aligned under each other, and the quiet line."""
    gap = 1 if density == "tiny" else 3
    named = (*face.rows, *(((NOTE, face.note),) if face.note else ()))
    labels = max((cells(label) for label, _text in named), default=0)
    label_width = min(labels, inner // 2)
    lines: list[Content] = []
    for label, text in named:
        room = max(1, inner - label_width - gap)
        most, style = (1, "$quiet") if label == NOTE else (2 if density == "roomy" else 1, "$ink")
        for place, line in enumerate(wrap(text, room, most, glyphs.ellipsis)):
            said = "" if place else fit(label, label_width, glyphs.ellipsis)
            blank = " " * (label_width + gap - cells(said))
            lines.append(row(inner, Part(said, "$quiet"), Part(blank), Part(line, style)))
    if face.quiet:
        lines += [row(inner)] if lines and density == "roomy" else []
        lines += _quiet(face, inner, quiet_rows, glyphs)
    return lines


def _care(face: CardFace, inner: int) -> list[str]:
    """The line of care, over as many rows as it needs, and the key that puts it away, in one piece."""
    if not face.care:
        return []
    *rows, last = wrap(face.care, inner)
    if not face.care_key:
        return [*rows, last]
    with_key = f"{last}   {face.care_key}"
    return [*rows, with_key] if cells(with_key) <= inner else [*rows, last, fit(face.care_key, inner)]


def _quiet(face: CardFace, inner: int, rows: int, glyphs: Glyphs) -> list[Content]:
    """The quiet line, over as many rows as it may take."""
    return [row(inner, Part(line, "$quiet")) for line in wrap(face.quiet, inner, rows, glyphs.ellipsis)]


class StepCard(Picture):
    """Shows one step; its buttons run the actions of the screen."""

    DEFAULT_CSS = "StepCard { background: $card; }"

    face: reactive[CardFace | None] = reactive(None, layout=True)
    """What the card shows; nothing at all when None."""
    density: reactive[Density] = reactive("roomy", layout=True)
    """How much room there is around things."""

    def draw(self, width: int) -> list[Content]:
        """The card."""
        if self.face is None:
            return []
        return step_card(self.face, width, self.density, self.rows_given, self.glyphs)

    @property
    def shows_quiet_line(self) -> bool:
        """Whether the quiet line is in sight, as far as its first word."""
        quiet = self.face.quiet.split() if self.face is not None else []
        return bool(quiet) and any(quiet[0] in line.plain.split() for line in self.draw(self.size.width))

    async def on_click(self, event: Click) -> None:
        """Run the action of the button that was clicked."""
        if action := event.style.meta.get("action"):
            await self.app.run_action(str(action), self.screen)
