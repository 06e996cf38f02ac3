"""What a pasted text may become: its steps, and the places where they may go."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.outline import Outline, OutlineLine
from smallsteps_tui.domain.pasted_lines import LeftOut


@dataclass(frozen=True, slots=True)
class Option:
    """A place where a list may go, or another way to take it."""

    words: str
    brief: str
    """What it is called while another one is chosen and there is no third."""
    heading: Callable[[int], str]
    """Says what so many steps become."""
    lines: tuple[OutlineLine, ...]
    here: Mapping[int, Step]
    """The steps that are there already, by line."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A pasted list, and what may become of it."""

    outline: Outline
    asked: str
    """What the options answer."""
    options: tuple[Option, ...]
    take: Callable[[int, Sequence[OutlineLine], Mapping[int, Step]], Awaitable[object]]
    """Takes the lines that stay, by the option chosen; raises Trouble where they can't be kept."""

    @property
    def only_line(self) -> str | None:
        """The words to put on the line instead, where there is one line and no list; None for a list."""
        around = (LeftOut.GREETING, LeftOut.TABLE, LeftOut.TWICE)
        lines = [line for line in self.outline.text if line.left_out not in around]
        return None if len(lines) > 1 else lines[0].words if lines else ""
