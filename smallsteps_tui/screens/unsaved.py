"""What was typed or pasted for a question and not saved: kept as its draft, and in reach when it is asked again."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.screens.host import Hosted
from smallsteps_tui.widgets.cards.question import Question

if TYPE_CHECKING:
    from smallsteps_tui.domain.outline import Outline, OutlineLine

Name = tuple[str, int]
"""A question's name and the id of what it is about, 0 for nothing, under which a draft is kept."""


@dataclass(frozen=True, slots=True)
class Taken:
    """That a pasted list was taken, and what is asked next."""

    further: object


class Unsaved:
    """The draft on a question's line, or a pasted list, which Tab shows again."""

    def __init__(self, screen: Hosted) -> None:
        self.screen = screen
        self.pasted = ""
        """The list that was pasted and not taken yet."""

    def draft(self, name: Name | None, *, has_lines: bool = False) -> str:
        """Return the draft for a question's line, "" for none; several lines are a list where it has but one."""
        host = self.screen.host
        text = host.files.drafts.of(*name) if name is not None and not host.veiled else ""
        if len(text.splitlines()) <= 1 or has_lines:
            return text
        self.pasted = text
        return ""

    def keep(self, name: Name | None, text: str, known: Collection[str]) -> None:
        """Keep what is on the line for the next time this is asked; none while words are hidden.

        Args:
            name: The question's; None for one of which no draft is kept.
            text: What is on the line.
            known: What is saved or suggested anyway; the pasted list is kept then.
        """
        host = self.screen.host
        if name is not None and not host.veiled:
            is_own = text.strip() and text not in known
            host.files.drafts.keep(*name, text if is_own else self.pasted)

    def drop(self, *names: Name | None) -> None:
        """Drop the drafts of questions that were answered."""
        for name in names:
            if name is not None:
                self.screen.host.files.drafts.keep(*name, "")

    def stands_behind(self, question: Question) -> bool:
        """Whether the list is in reach behind an empty line, which says so then."""
        is_so = bool(self.pasted and not question.text)
        if is_so:
            question.read_as("", voice.list_kept(len(self.pasted.splitlines())))
        return is_so

    def preview(
        self,
        lines: str,
        question: Question,
        read: "Callable[[str], Preview] | None",
        show: "Callable[[Preview], None]",
    ) -> None:
        """Show what several pasted lines would become; one that is broken, or none, stands on the line.

        Args:
            lines: What was pasted.
            question: The question it was pasted to.
            read: Reads the lines as a list; None where the question takes none.
            show: Shows the list.

        Raises:
            Trouble: There are too many lines.
        """
        preview = read(lines) if read is not None else None
        if preview is None or preview.only_line is not None:
            question.insert((preview.only_line or "") if preview is not None else lines)
            return
        self.pasted = lines
        show(preview)


@dataclass(frozen=True, slots=True)
class Option:
    """A place where a list may go, or another way to take it."""

    words: str
    brief: str
    """What it is called while another one is chosen and there is no third."""
    heading: Callable[[int], str]
    """Says what so many steps become."""
    lines: "tuple[OutlineLine, ...]"
    here: Mapping[int, Step]
    """The steps that are there already, by line."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A pasted list, and what may become of it."""

    outline: "Outline"
    asked: str
    """What the options answer."""
    options: tuple[Option, ...]
    take: "Callable[[int, Sequence[OutlineLine], Mapping[int, Step]], Awaitable[object]]"
    """Takes the lines that stay, by the option chosen; raises Trouble where they can't be kept."""

    @property
    def only_line(self) -> str | None:
        """The words to put on the line instead, where there is one line and no list; None for a list."""
        from smallsteps_tui.domain.pasted_lines import LeftOut  # once something was pasted

        around = (LeftOut.GREETING, LeftOut.TABLE, LeftOut.TWICE)
        lines = [line for line in self.outline.text if line.left_out not in around]
        return None if len(lines) > 1 else lines[0].words if lines else ""
