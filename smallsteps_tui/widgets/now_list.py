"""What is done now that was not done then, or not as often."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.events import Click
from textual.message import Message

from smallsteps_tui.widgets.fitting import Part, cells, share
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.rows import LOUD, Rows, line_of


@dataclass(frozen=True)
class NowRow:
    """One thing done more now than then."""

    title: str
    """What is done."""
    aside: str
    """How often, such as "17 of 28 days"."""
    is_open: bool = False
    """Whether its evidence is what is shown."""


def now_line(
    now: NowRow, width: int, highlighted: bool, glyphs: Glyphs = UNICODE, highlight: str = LOUD
) -> Content:
    """Draw what is done, how often at the right edge."""
    sign = glyphs.prompt if now.is_open else glyphs.more
    title, aside = share(now.title, now.aside, width - 2, gap=3, ellipsis=glyphs.ellipsis)
    parts = (
        Part(f"{sign} ", "$now" if now.is_open else "$behind"),
        Part(title, "$ink"),
        Part(" " * (width - 2 - cells(title) - cells(aside))),
        Part(aside, "$quiet"),
    )
    return line_of(width, *parts, highlighted=highlighted, style=highlight)


class NowList(Rows):
    """Shows what is done now that was not done then; each line can be opened."""

    DEFAULT_CSS = "NowList { height: auto; scrollbar-size-vertical: 0; }"

    @dataclass
    class Chosen(Message):
        """A line was clicked, to open its evidence."""

        place: int

    _rows: tuple[NowRow, ...] = ()

    @property
    def rows(self) -> Sequence[NowRow]:
        """What is done, newest first."""
        return self._rows

    @rows.setter
    def rows(self, rows: Sequence[NowRow]) -> None:
        """Show these lines, with the highlight on the one at the same height."""
        if (rows := tuple(rows)) != self._rows:
            self._rows = rows
            self.keep_highlight(lambda: self.cursor if 0 <= self.cursor < len(rows) else None)

    @property
    def highlight_shown(self) -> bool:
        """Only while the keys are on the list."""
        return self.has_focus

    def count(self) -> int:
        """How many there are."""
        return len(self._rows)

    def heights(self, width: int) -> Sequence[int]:  # noqa: ARG002
        """One row each."""
        return [1] * len(self._rows)

    def draw(self, block: int, width: int, highlighted: bool) -> Sequence[Content]:
        """One line."""
        return [now_line(self._rows[block], width, highlighted, self.glyphs, self.highlight)]

    def clicked(self, block: int, event: Click) -> None:
        """Open the evidence of what was clicked."""
        super().clicked(block, event)
        self.post_message(self.Chosen(block))
