"""The parts of a question card around the line that is answered on."""

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, row
from smallsteps_tui.widgets.picture import Picture
from smallsteps_tui.widgets.question_lines import (
    beside_lines,
    hint_lines,
    question_lines,
    rung_lines,
    suggestion_lines,
    way_lines,
)

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
    is_trouble: reactive[bool] = reactive(False)
    """Whether the hint is to be seen at once."""

    is_in_full: reactive[bool] = reactive(False, layout=True)
    """Whether the question is never cut."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)

    def draw(self, width: int) -> list[Content]:
        """The question, the suggestions or the hint, as its name says."""
        if self.id == "above":
            most = MOST_RUNGS if self.app.size.height >= FEW_ROWS else 1
            return rung_lines(self.lines[-most:], width, self.glyphs)
        if self.id == "suggestions":
            return suggestion_lines(self.lines, self.chosen, width, self.glyphs)
        if self.id == "ways":
            return way_lines(self.lines, self.chosen, width, self.glyphs)
        if self.id == "beside":
            return beside_lines(self.lines, width, self.glyphs)
        text = " ".join(self.lines)
        if self.id == "asked":
            return question_lines(text, width, self.glyphs, 0 if self.is_in_full else MOST_ROWS)
        return hint_lines(text, width, self.glyphs, "$now" if self.is_trouble else "$quiet")


class Prompt(Picture):
    """The sign in front of the field."""

    DEFAULT_CSS = "Prompt { width: 2; height: 1; }"

    def draw(self, width: int) -> list[Content]:
        """The sign."""
        return [row(width, Part(f"{self.glyphs.prompt} ", "$now"))]
