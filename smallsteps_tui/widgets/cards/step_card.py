"""The card of a step: the same rows in every state, the step itself on a band."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache
from typing import Literal, NamedTuple

from textual.color import Color
from textual.content import Content
from textual.events import Click
from textual.reactive import reactive

from smallsteps_tui.theme import READABLE, contrast
from smallsteps_tui.widgets.cards.card_button import CardButton, button_rows
from smallsteps_tui.widgets.fitting import Part, cells, fit, row, share, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture, drawn

Density = Literal["roomy", "snug", "tiny"]
NOTE = "note"
"""The label of what belongs to a step."""


class State(Enum):
    """Whether the step on the card is open, running, taken, or resting."""

    OPEN = auto()
    UNDER_WAY = auto()
    """Its few minutes are running."""
    STARTED = auto()
    SMALL = auto()
    """Its smaller version was taken."""
    WHOLE = auto()
    REST = auto()
    """The day rests, and nothing was taken."""

    @property
    def is_taken(self) -> bool:
        """Whether it was taken, at any size."""
        return self in {State.STARTED, State.SMALL, State.WHOLE}

    @property
    def color(self) -> str:
        """What its edge and its sign are drawn in."""
        return "$behind" if self.is_taken else "$shift" if self is State.REST else "$now"

    def sign(self, glyphs: Glyphs) -> str:
        """What stands before its title; nothing while it is open."""
        signs = {State.OPEN: "", State.REST: glyphs.rest, State.SMALL: glyphs.done, State.WHOLE: glyphs.done}
        return signs.get(self, glyphs.started)


class Room(NamedTuple):
    """How much room there is around things; all but the rows in cells."""

    rows: int
    """How many rows the card has, whatever stands on it."""
    before: int
    """From the edge to the words."""
    after: int
    """From the words to the right end of the card."""
    around: int
    """From the edge to the band, and twice that from the band to the right end."""
    texts: int
    """From where the labels begin to where the texts beside them do, at the least."""
    sign: int
    """From where the sign begins to where the title does."""


ROOMS = {"roomy": Room(13, 4, 3, 1, 17, 3), "snug": Room(12, 3, 3, 1, 15, 3), "tiny": Room(6, 1, 1, 0, 14, 2)}


@dataclass(frozen=True)
class CardFace:
    """What the card shows."""

    path: str
    """Where the step belongs: the goal, and the steps above it."""
    title: str
    """The step, or the smaller version of it that is offered."""
    rows: tuple[tuple[str, str], ...] = ()
    """What goes with the step, each with its label: even smaller, when, while."""
    buttons: tuple[CardButton, ...] = ()
    """What can be done with the step."""
    state: State = State.OPEN
    """Whether the step is open, running, taken, or resting."""
    is_past: bool = False
    """Whether it is the card of another day than today."""
    beside: str = ""
    """Who stands beside the goal, at the right of the path."""
    day: str = ""
    """What the top line says of the day, for a card that has none above it; it takes that place."""
    aside: str = ""
    """A word at the right of the title: the minutes that run, or the size."""
    answer: str = ""
    """The line under the title: the answer to a step taken, or what sort of day it is."""
    asked: str = ""
    """A question under the rows, above the quiet line; may be empty."""
    quiet: str = ""
    """A quiet line under the rows; may be empty."""
    quiet_brief: str = ""
    """A briefer quiet line, for where `quiet` would be cut."""
    care: str = ""
    """The line beside words that want care, in place of the quiet one: all of it, or none where there is no room."""
    care_short: str = ""
    """A briefer line of care, for where there is no room for all of `care`."""
    care_key: str = ""
    """The key that hides the line of care, and what it does; shown where there is room."""
    note: str = ""
    """The step's note, in one quiet line; may be empty."""


class Line(NamedTuple):
    """One line of the card without its edge."""

    drawn: Content
    """The words."""
    rank: int = 0
    """How soon it gives way when there are too few rows: 0 never, the highest first."""
    in_band: bool = False
    """Whether it stands on the band."""


ANSWER, QUIET, PATH, DETAIL, BLANK = 1, 2, 2, 10, 50
"""Ranks of the answer and further buttons, quiet lines, the path, what goes with the step (the first of it; the
others follow), and blank rows."""
IN_BAND, TOP, BOTTOM, AFTER_PATH, OVER_BUTTONS, AFTER_BAND, OVER_QUIET, LEFT_OVER = range(BLANK, BLANK + 8)


class Most(NamedTuple):
    """The most rows that texts may take."""

    title: int
    answer: int
    text: int
    """The most rows of each thing that goes with the step, and of the quiet line."""


MOSTS = (
    Most(4, 6, 2),
    Most(4, 6, 1),
    *(Most(title, answer, 1) for title in (4, 3, 2, 1) for answer in (2, 1)),
)
"""The limits tried in turn, most rows first, until what matters has room."""


def step_card(
    face: CardFace,
    width: int,
    density: Density = "roomy",
    height: int = 0,
    glyphs: Glyphs = UNICODE,
    *,
    has_colors: bool = True,
) -> list[Content]:
    """Draw the card with its bar at the left edge, in the same rows whatever stands on it.

    Args:
        face: What it shows.
        width: Cells of every line.
        density: How much room there is around things.
        height: Rows to fill or to make do with; 0 for its own, or more where a line of care needs them.
        glyphs: The signs to draw with.
        has_colors: Whether the answer and the sign have a colour of their own, which can be read on the band.
    """
    room = ROOMS[density]
    rows, inner = height or room.rows, max(1, width - 1 - room.before - room.after)
    for most in MOSTS:
        lines = _lines(face, inner, density, most, glyphs, has_colors)
        of_note = QUIET if most.text == 1 else DETAIL if density == "tiny" else BLANK - 1
        if sum(line.rank <= of_note for line in lines) <= rows:
            break
    needed = sum(line.rank == 0 for line in lines)
    if height and needed > height and face.care:
        shorter = replace(face, care=face.care_short, care_short="")
        less = replace(face, care_key="") if face.care_key else shorter
        return step_card(less, width, density, height, glyphs, has_colors=has_colors)
    lines = _fitted(lines, height or max(rows, needed), inner)
    return [_framed(line, face, width, room, glyphs) for line in lines]


def _fitted(lines: list[Line], rows: int, inner: int) -> list[Line]:
    """Leave out what gives way first until the rows suffice; what is left over stands above the buttons.

    Of what goes with the step each gives way as a whole.
    """
    left_over = next(place for place, line in enumerate(lines) if line.rank == LEFT_OVER)
    lines = [*lines[:left_over], *[lines[left_over]] * rows, *lines[left_over + 1 :]]
    while len(lines) > rows:
        weakest = max(line.rank for line in lines)
        if weakest == 0:
            return [*lines[: rows - 1], lines[-1]]
        places = [place for place, line in enumerate(lines) if line.rank == weakest]
        if DETAIL <= weakest < BLANK:
            missing = max(0, rows - len(lines) + len(places))
            lines[places[0] : places[-1] + 1] = [Line(row(inner), LEFT_OVER)] * missing
        else:
            del lines[places[-1]]
    return lines


def _framed(line: Line, face: CardFace, width: int, room: Room, glyphs: Glyphs) -> Content:
    """Set the edge before a line, and the band behind it, in exactly the card's width."""
    color = "$shift" if face.is_past else face.state.color
    is_thin = color == "$shift"  # without colour too the card of today's step is told from these
    edge = row(1, Part(glyphs.thin_bar, color) if is_thin else Part(glyphs.bar, f"{color} on {color}"))
    after = width - 1 - room.before - line.drawn.cell_length - 2 * room.around
    within = Content.assemble(" " * (room.before - room.around), line.drawn, " " * max(0, after))
    if line.in_band:
        within = within.stylize_before("on $row" if face.state is State.REST else "on $button-ground")
    drawn = Content.assemble(edge, " " * room.around, within)
    missing = width - drawn.cell_length
    return drawn.pad_right(missing) if missing >= 0 else row(width, Part(drawn.plain))


def _lines(
    face: CardFace, inner: int, density: Density, most: Most, glyphs: Glyphs, has_colors: bool
) -> list[Line]:
    """The lines of the card without its edge, each with how soon it gives way."""
    is_tiny = density == "tiny"
    blank = row(inner)
    details = list(_details(face, inner, density, most.text, glyphs))
    details += [
        Line(row(inner, Part(line, "$ink")), DETAIL)
        for line in wrap(face.asked, inner, 2, glyphs.ellipsis)
        if line
    ]
    if face.quiet:
        details += [Line(blank, OVER_QUIET)] if details and not face.asked and not is_tiny else []
        style, rank = ("$ink", DETAIL) if face.state.is_taken else ("$quiet", QUIET)
        details += [
            Line(row(inner, Part(line, style)), rank) for line in _quiet(face, inner, most.text, glyphs)
        ]
    details += [Line(row(inner, Part(line, "$quiet"))) for line in _care(face, inner)]
    buttons = [
        Line(line, ANSWER if place else 0)
        for place, line in enumerate(button_rows(face.buttons, inner + is_tiny, density))
    ]
    path, band = (
        _path(face, inner, is_tiny, glyphs),
        list(_band(face, inner, density, most, glyphs, has_colors)),
    )
    if is_tiny:
        return [*path, *band, *details, Line(blank, LEFT_OVER), *buttons]
    after_path = [Line(blank, AFTER_PATH)] if density == "roomy" else []
    below = [Line(blank, AFTER_BAND), *details, Line(blank, LEFT_OVER), Line(blank, OVER_BUTTONS), *buttons]
    return [Line(blank, TOP), *path, *after_path, *band, *below, Line(blank, BOTTOM)]


def _path(face: CardFace, inner: int, is_tiny: bool, glyphs: Glyphs) -> list[Line]:
    """Where the step belongs, and at the right who is beside it; on a tiny card what sort of day it is."""
    right, style = (face.day, "$shift") if is_tiny and face.day else (face.beside, "$quiet")
    if is_tiny and not face.day and cells(face.path) + 3 + cells(right) > inner:
        right = ""
    if not (face.path or right):
        return [] if is_tiny else [Line(row(inner), TOP)]
    path, right = share(face.path, right, inner, gap=3, ellipsis=glyphs.ellipsis)
    between = " " * (inner - cells(path) - cells(right))
    return [Line(row(inner, Part(path, "$quiet"), between, Part(right, style)), PATH)]


def _band(
    face: CardFace, inner: int, density: Density, most: Most, glyphs: Glyphs, has_colors: bool
) -> Iterator[Line]:
    """The band: the title, and the place of the answer under it."""
    is_tiny, rest = density == "tiny", face.state is State.REST
    sign = face.state.sign(glyphs)
    indent = ROOMS[density].sign if sign else 0
    beside = cells(face.aside) + 3 if face.aside else 0
    titles = wrap(face.title, max(1, inner - indent - beside), most.title, glyphs.ellipsis)
    if len(titles) == 1 and not is_tiny:
        yield Line(row(inner), IN_BAND, True)
    for place, line in enumerate(titles):
        before = Part(
            (sign if not place else "").ljust(indent), f"bold {face.state.color if has_colors else '$ink'}"
        )
        parts = [before, Part(line, "$ink" if rest else "bold $ink")]
        if face.aside and not place:
            parts += [
                Part(" " * (inner - indent - cells(line) - cells(face.aside))),
                Part(face.aside, "$ink"),
            ]
        yield Line(row(inner, *parts), 0, True)
    answers = wrap(face.answer, max(1, inner - indent), most.answer, glyphs.ellipsis) if face.answer else []
    is_plain = not has_colors or face.state in {State.OPEN, State.UNDER_WAY}
    color = "$ink" if is_plain else face.state.color
    for line in answers:
        yield Line(row(inner, " " * indent, Part(line, color)), ANSWER, True)
    if not answers:
        yield Line(row(inner), AFTER_BAND if is_tiny else IN_BAND, True)


def _details(face: CardFace, inner: int, density: Density, most: int, glyphs: Glyphs) -> Iterator[Line]:
    """What goes with the step, its texts under each other."""
    least = ROOMS[density].texts
    column = min(max([least, *(cells(label) + 2 for label, _text in face.rows)]), inner // 2)
    named = (*face.rows, *(((NOTE, face.note),) if face.note else ()))
    for number, (label, text) in enumerate(named):
        rows, style = (1, "$quiet") if label == NOTE else (most, "$ink")
        for place, line in enumerate(wrap(text, max(1, inner - column), rows, glyphs.ellipsis)):
            said = "" if place else fit(label, max(0, column - 1), glyphs.ellipsis)
            blank = " " * (column - cells(said))
            yield Line(row(inner, Part(said, "$quiet"), blank, Part(line, style)), DETAIL + number)


def _quiet(face: CardFace, inner: int, most: int, glyphs: Glyphs) -> list[str]:
    """The quiet line, or a briefer one where it would be cut."""
    is_cut = len(wrap(face.quiet, inner)) > most
    return wrap((is_cut and face.quiet_brief) or face.quiet, inner, most, glyphs.ellipsis)


def _care(face: CardFace, inner: int) -> list[str]:
    """The line of care, over as many rows as it needs, and the key that puts it away, in one piece."""
    if not face.care:
        return []
    *rows, last = wrap(face.care, inner)
    if not face.care_key:
        return [*rows, last]
    with_key = f"{last}   {face.care_key}"
    return [*rows, with_key] if cells(with_key) <= inner else [*rows, last, fit(face.care_key, inner)]


@cache
def can_be_read(inks: tuple[str, ...], grounds: tuple[str, ...]) -> bool:
    """Whether all these colours can be read on all these grounds; those of the terminal itself can."""
    pairs = [
        (ink, ground) for ink in inks for ground in grounds if ink.startswith("#") and ground.startswith("#")
    ]
    return all(contrast(Color.parse(ink), Color.parse(ground)) >= READABLE for ink, ground in pairs)


class StepCard(Picture):
    """Shows one step; its buttons run the actions of the screen."""

    DEFAULT_CSS = "StepCard { background: $card; }"

    face: reactive[CardFace | None] = drawn(None)
    """What the card shows; nothing at all when None."""
    density: reactive[Density] = drawn("roomy")
    """How much room there is around things."""

    def draw(self, width: int) -> list[Content]:
        """The card."""
        if self.face is None:
            return []
        theme = self.app.theme_variables
        grounds = theme.get("button-ground", ""), theme.get("row", "")
        has_colors = can_be_read((theme.get("behind", ""), theme.get("shift", "")), grounds)
        rows, glyphs = self.rows_given, self.glyphs
        return step_card(self.face, width, self.density, rows, glyphs, has_colors=has_colors)

    @property
    def shows_quiet_line(self) -> bool:
        """Whether the quiet line is in sight, as far as its first word."""
        face = self.face
        if face is None or not face.quiet:
            return False
        drawn = [line.plain for line in self.draw(self.size.width)]
        has_brief = bool(face.quiet_brief) and any(face.quiet_brief in line for line in drawn)
        return has_brief or any(face.quiet.split()[0] in line.split() for line in drawn)

    async def on_click(self, event: Click) -> None:
        """Run the action of the button that was clicked."""
        if action := event.style.meta.get("action"):
            await self.app.run_action(str(action), self.screen)
