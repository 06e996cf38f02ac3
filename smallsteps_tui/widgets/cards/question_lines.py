"""The parts of a question card, and how each is drawn; and the question of the week with the line for its answer."""

from collections.abc import Sequence

from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.edges import hint_lines, hint_parts
from smallsteps_tui.widgets.fitting import Part, cells, fit, plain, row, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

KEY = "Tab  "
TURN = "← →  "
IN_THE_WAY = "what's in the way?  "
STAIR = 2
"""How many cells each smaller version stands further in."""


def question_lines(question: str, width: int, glyphs: Glyphs = UNICODE, most: int = 4) -> list[Content]:
    """Draw the question, over up to so many rows, and a blank one; 0 for as many as it needs."""
    lines = wrap(question, max(1, width), most, glyphs.ellipsis)
    return [*(row(width, Part(line, "$ink")) for line in lines), row(width)]


def beside_lines(lines: Sequence[str], width: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw what stands quietly beneath the question, in full, and a blank row."""
    wrapped = [row(width, Part(part, "$quiet")) for line in lines for part in wrap(line, max(1, width))]
    return [*wrapped, row(width, ellipsis=glyphs.ellipsis)] if wrapped else []


def rung_lines(rungs: Sequence[str], width: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw a step and its smaller versions as stairs, the smallest to the fore, and a blank row."""
    if not rungs:
        return []
    stairs = [
        row(
            width,
            Part(" " * min(STAIR * place, width // 3)),
            Part(rung, "$ink" if place == len(rungs) - 1 else "$quiet"),
            ellipsis=glyphs.ellipsis,
        )
        for place, rung in enumerate(rungs)
    ]
    return [*stairs, row(width)]


def suggestion_lines(
    suggestions: Sequence[str], chosen: int, width: int, glyphs: Glyphs = UNICODE
) -> list[Content]:
    """Draw the suggestions behind the key that takes them, under each other where the line is short.

    Args:
        suggestions: The answers that can be taken.
        chosen: The one on the line, counted from 0; -1 for none.
        width: Cells of every row.
        glyphs: The signs to draw with.
    """
    if not suggestions:
        return []
    between = f"  {glyphs.between}  "
    texts = [plain(text) for text in suggestions]
    beside = sum(cells(text) for text in texts) + cells(between) * (len(texts) - 1)
    parts = [_suggestion(text, place, chosen) for place, text in enumerate(texts)]
    if cells(KEY) + beside <= width:
        spaced = [part for each in parts for part in (Part(between, "$quiet"), each)][1:]
        return [row(width), row(width, Part(KEY, "$now"), *spaced)]
    stacked = []
    for place, part in enumerate(parts):
        lead = Part(KEY if place == 0 else " " * cells(KEY), "$now")
        text = fit(part.text, width - cells(KEY), glyphs.ellipsis)
        stacked.append(row(width, lead, part._replace(text=text)))
    return [row(width), *stacked]


def _suggestion(text: str, place: int, chosen: int) -> Part:
    """One suggestion; the one on the line to the fore."""
    return Part(text, "bold $ink" if place == chosen else "$quiet", {"suggestion": place})


def way_lines(ways: Sequence[str], chosen: int, width: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw what may be in the way, behind the keys that turn to the next; where the line is short only one.

    Args:
        ways: What may be in the way.
        chosen: The one chosen, counted from 0; -1 for none.
        width: Cells of every row.
        glyphs: The signs to draw with.
    """
    if not ways:
        return []
    turn = glyphs.keys_named(TURN)
    between = f" {glyphs.between} "
    lead = [Part(turn, "$now"), Part(IN_THE_WAY, "$quiet")]
    if cells(turn + IN_THE_WAY + between.join(ways)) > width:
        said = ways[chosen] if chosen >= 0 else "not sure"
        return [row(width, *lead, Part(said, "bold $ink" if chosen >= 0 else "$quiet", {"way": chosen + 1}))]
    parts = [
        Part(way, "bold underline $ink" if place == chosen else "$quiet", {"way": place})
        for place, way in enumerate(ways)
    ]
    spaced = [part for each in parts for part in (Part(between, "$quiet"), each)][1:]
    return [row(width, *lead, *spaced)]


def read_lines(lines: Sequence[str], width: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw how the words are read and what the keys do about it, beside each other where there is room."""
    beside = "   ".join(lines)
    apart = (beside,) if cells(beside) <= width else lines
    wrapped = [part for line in apart for part in wrap(line, max(1, width), 2, glyphs.ellipsis)]
    return [
        row(width),
        *(row(width, *hint_parts(glyphs.keys_named(part), "$quiet", "$now")) for part in wrapped),
    ]


MOST_RUNGS = 4
"""How many of the smallest versions are shown; one where there are few rows."""
FEW_ROWS = 20
MOST_ROWS = 4
"""How many rows a question takes, which may hold a long title."""


class Words(Picture):
    """Lines of the card around the field, drawn by the card."""

    lines: reactive[tuple[str, ...]] = reactive((), layout=True)
    """The texts."""
    chosen: reactive[int] = reactive(-1, layout=True)
    """The suggestion on the line."""
    is_in_full: reactive[bool] = reactive(False, layout=True)
    """Whether the question is never cut."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)

    def draw(self, width: int) -> list[Content]:
        """The question, the suggestions or the hint, as its name says."""
        if self.id == "above":
            if self.app.size.height >= FEW_ROWS:
                return rung_lines(self.lines[-MOST_RUNGS:], width, self.glyphs)
            return rung_lines(self.lines[-1:], width, self.glyphs)[:1]
        if self.id == "suggestions":
            return suggestion_lines(self.lines, self.chosen, width, self.glyphs)
        if self.id == "read":
            return read_lines(self.lines, width, self.glyphs)
        if self.id == "ways":
            return way_lines(self.lines, self.chosen, width, self.glyphs)
        if self.id == "beside":
            return beside_lines(self.lines, width, self.glyphs)
        text = " ".join(self.lines)
        if self.id == "asked":
            return question_lines(text, width, self.glyphs, 0 if self.is_in_full else MOST_ROWS)
        trouble, keys = self.lines or ("", "")
        both = ((trouble, "$now"), (keys, "$quiet"))
        return [
            line for words, style in both for line in hint_lines(words, width, self.glyphs, style, MOST_ROWS)
        ]


class Prompt(Picture):
    """The sign in front of the field."""

    DEFAULT_CSS = "Prompt { width: 2; height: 1; }"

    def draw(self, width: int) -> list[Content]:
        """The sign."""
        return [row(width, Part(f"{self.glyphs.prompt} ", "$now"))]


NOTICING_ROWS = 3


def noticing_line(
    question: str, invitation: str, width: int, is_at: bool = False, glyphs: Glyphs = UNICODE
) -> list[Content]:
    """Draw the question, over a few rows where it is long, and how to answer it.

    Args:
        question: What is asked; "" where nothing is, and only the way to write stands there.
        invitation: How to answer.
        width: Cells of every row.
        is_at: Whether the keys are on it.
        glyphs: The signs to draw with.
    """
    wrapped = wrap(question, max(1, width), NOTICING_ROWS, glyphs.ellipsis) if question else []
    lines = [row(width, Part(line, "$quiet")) for line in wrapped]
    answer = row(width, Part(f"{glyphs.prompt} ", "$now"), Part(invitation, "$ink" if is_at else "$quiet"))
    return [*lines, answer.stylize("bold on $row") if is_at else answer]


class NoticingLine(Picture, can_focus=True):
    """Asks what has changed; it is answered with Enter, n or a click, or not at all."""

    class Taken(Message):
        """The person would like to answer."""

    question: reactive[str] = reactive("", layout=True)
    """What is asked, or its answer."""

    is_answered: reactive[bool] = reactive(False, layout=True)
    """Whether what stands in place of the question is its answer."""

    def draw(self, width: int) -> list[Content]:
        """The question and the invitation."""
        key, which = "Enter" if self.has_focus else "n", "another" if self.is_answered else "one line"
        words = f"{key} write {which}" if self.question else f"{key} note a shift (a small change)"
        return noticing_line(self.question, words, width, self.has_focus, self.glyphs)

    def on_focus(self) -> None:
        """Draw it with the keys on it."""
        self.refresh()

    def on_blur(self) -> None:
        """Draw it without them."""
        self.refresh()

    def on_click(self, event: Click) -> None:
        """Answer."""
        event.stop()
        self.post_message(self.Taken())
