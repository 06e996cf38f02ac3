"""What else is possible today, only if one likes."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, row, share
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture


@dataclass(frozen=True)
class AlsoRow:
    """One step that could also be taken."""

    step_id: int
    """The step."""
    title: str
    """Its title."""
    aside: str = ""
    """A quiet word beside it, such as its goal or "2 of 3 this week"."""
    taken: bool = False
    """Whether it was taken today."""


def also_list(heading: str, rows: Sequence[AlsoRow], width: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw the rows under their heading, with a blank line between; without one, only the rows."""
    lines = [row(width, Part(heading, "$quiet"), ellipsis=glyphs.ellipsis), row(width)] if heading else []
    for also in rows:
        title, aside = share(also.title, also.aside, width - 3, gap=3, ellipsis=glyphs.ellipsis)
        sign, style = (glyphs.done, "$behind") if also.taken else (glyphs.open, "$ink")
        meta = {"step_id": also.step_id}
        parts = [Part(sign, style, meta), Part("  "), Part(title, style, meta)]
        lines.append(row(width, *parts, *([Part("   "), Part(aside, "$quiet", meta)] if aside else [])))
    return lines


class AlsoList(Picture):
    """Shows what else is possible; a click on a row says which."""

    @dataclass
    class Chosen(Message):
        """A row was clicked."""

        step_id: int

    heading: reactive[str] = reactive("", layout=True)
    """The words above the rows; may be empty."""
    rows: reactive[tuple[AlsoRow, ...]] = reactive((), layout=True)
    """The steps, in the order they are offered."""

    def draw(self, width: int) -> list[Content]:
        """The heading and the rows."""
        return also_list(self.heading if self.rows else "", self.rows, width, self.glyphs)

    def on_click(self, event: Click) -> None:
        """Say which step was clicked."""
        if (step_id := event.style.meta.get("step_id")) is not None:
            self.post_message(self.Chosen(int(step_id)))
