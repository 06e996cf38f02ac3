"""The palette: every command by its name, or by another word for it, with its key at the right."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content, Span
from textual.events import Click
from textual.message import Message
from textual.widgets import Input, Static

from smallsteps_tui.screens.dialogs.card import Dialog
from smallsteps_tui.widgets.cards.fields import AnswerField
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.fitting import Part, cells, row, share
from smallsteps_tui.widgets.lists.rows import Rows
from smallsteps_tui.widgets.picture import CardEdge, glyphs_of

GAP = 3
"""Cells between a command and another word for it, and before its key."""
NOTHING_FOUND = "Nothing by that name."


@dataclass(frozen=True)
class Command:
    """One thing that can be done."""

    name: str
    """What it does."""
    run: Callable[[], object]
    """Does it; may be a coroutine function's partial."""
    key: str = ""
    """The key that does it too; may be empty."""
    others: tuple[str, ...] = ()
    """Other words that it is found by."""

    def found_by(self, typed: str) -> str | None:
        """Return the other word that the command is found by, or "" for its own name; None where it isn't found.

        It is found where each typed word is the beginning of one of its words.
        """
        wanted = typed.casefold().split()
        for words in ("", *self.others):
            known = f"{self.name} {words}".casefold().split()
            if all(any(word.strip("(").startswith(one) for word in known) for one in wanted):
                return words
        return None


def command_line(command: Command, typed: str, width: int, ellipsis: str = "…") -> Content:
    """Draw a command in one row: its name, the word that it was found by, and its key at the right edge.

    Args:
        command: What is drawn.
        typed: What was typed; where a word begins with it, that is underlined.
        width: Cells of the row.
        ellipsis: What stands where a text was cut.
    """
    room = width - (cells(command.key) + GAP if command.key else 0)
    name, other = share(command.name, command.found_by(typed) or "", room, GAP, ellipsis)
    beside = [Part(" " * GAP), Part(other, "$quiet")] if other else []
    between = room - cells(name) - (cells(other) + GAP if other else 0)
    line = row(
        width,
        Part(name, "$ink"),
        *beside,
        Part(" " * (between + GAP * bool(command.key))),
        Part(command.key, "$now"),
    )
    end = len(name) + (GAP + len(other) if other else 0)
    marks = [
        Span(found.start(), found.end(), "underline")
        for word in set(typed.split())
        for found in re.finditer(rf"(?<![^ (]){re.escape(word)}", line.plain[:end], re.IGNORECASE)
    ]
    return Content(line.plain, [*line.spans, *marks], cell_length=width)


class CommandList(Rows):
    """Shows commands; the keys stay on the line above, and move the highlight from there."""

    can_focus = False

    @dataclass
    class Moved(Message):
        """The person moved to a command."""

        command: Command

    class Clicked(Message):
        """The highlighted command was clicked."""

    _commands: tuple[Command, ...] = ()
    typed = ""
    """What was typed to find them."""

    @property
    def has_keys(self) -> bool:
        """Always: Enter runs the highlighted one."""
        return True

    @property
    def commands(self) -> Sequence[Command]:
        """The commands, from top to bottom."""
        return self._commands

    def show(self, commands: Sequence[Command], typed: str) -> None:
        """Show commands that were found, with the highlight on the first."""
        self._commands, self.typed = tuple(commands), typed
        self.keep_highlight(lambda: 0 if commands else None)

    @property
    def chosen(self) -> Command | None:
        """The highlighted one."""
        return self._commands[self.cursor] if 0 <= self.cursor < len(self._commands) else None

    def choose(self, command: Command) -> None:
        """Highlight a command."""
        self.cursor = self._commands.index(command)

    def heights(self, width: int) -> Sequence[int]:  # noqa: ARG002
        """One row each."""
        return [1] * len(self._commands)

    def draw(self, block: int, width: int) -> Sequence[Content]:
        """One command."""
        is_scrolled = self.block_count > self.size.height
        room = width if is_scrolled else width - self.BEFORE_BAR - self.styles.scrollbar_size_vertical
        line = command_line(self._commands[block], self.typed, room, self.glyphs.ellipsis)
        return [Content.assemble(line, " " * (width - room))]

    def chose(self) -> None:
        """Post `Moved` with the highlighted command, if there is one."""
        if self.chosen is not None:
            self.post_message(self.Moved(self.chosen))

    def clicked(self, block: int, event: Click) -> None:
        """Run what was clicked."""
        super().clicked(block, event)
        self.post_message(self.Clicked())


class PaletteDialog(Dialog[Command | None]):
    """Gives the command that was chosen, or None for "not now"."""

    CSS_PATH = "palette.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move('step', -1)", "up", show=False),
        Binding("down", "move('step', 1)", "down", show=False),
        Binding("pageup", "move('page', -1)", "page up", show=False),
        Binding("pagedown", "move('page', 1)", "page down", show=False),
        Binding("ctrl+home", "move('end_of', -1)", "first", show=False),
        Binding("ctrl+end", "move('end_of', 1)", "last", show=False),
    ]
    line = getters.query_one(AnswerField)
    found = getters.query_one(CommandList)

    def __init__(
        self,
        commands: Sequence[Command],
        *,
        says: str = "",
        at: Command | None = None,
        moved: Callable[[Command], object] | None = None,
    ) -> None:
        """Offer commands.

        Args:
            commands: All of them, in their order.
            says: What stands under the list.
            at: The command that the highlight begins on; by default the first.
            moved: Called with the command that the highlight went to.
        """
        super().__init__()
        self.commands, self.says, self.at = tuple(commands), says, at
        self.moved = moved

    def compose(self) -> ComposeResult:
        """The line to type on, with how many are found; the commands; and what the keys do at the foot."""
        with Vertical(id="palette"):
            yield CardEdge()
            with Vertical(classes="within"):
                with Horizontal(id="typed"):
                    yield Static(Content.styled(f"{glyphs_of(self).prompt} ", "bold $now"), id="prompt")
                    yield AnswerField()
                    yield Static(id="count", markup=False)
                yield CommandList()
                yield Static(self.says, id="says", markup=False)
        yield HintLine("↑ ↓ choose   Enter do it   Esc not now")

    def on_mount(self) -> None:
        """Offer all of them, and take what is typed."""
        self.line.focus()
        self._find("")
        if self.at is not None:
            self.found.choose(self.at)

    def dress(self) -> None:
        """Nothing here is the person's."""

    def _find(self, typed: str) -> None:
        """Show what is found by the words that are typed."""
        found = [command for command in self.commands if command.found_by(typed) is not None]
        self.found.show(found, typed)
        self.found.display = bool(found)
        self.query_one("#says", Static).update(self.says if found else NOTHING_FOUND)
        self.query_one("#count", Static).update(f"{len(found)} of {len(self.commands)}")

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        self._find(changed.value)
        self.found.chose()

    @on(CommandList.Moved)
    def _moved(self, moved: CommandList.Moved) -> None:
        if self.moved is not None:
            self.moved(moved.command)

    @on(Input.Submitted)
    @on(CommandList.Clicked)
    def _give(self) -> None:
        if self.found.chosen is not None:
            self.dismiss(self.found.chosen)

    @on(AnswerField.Left)
    def _leave(self) -> None:
        self.dismiss(None)

    def action_move(self, how: str, by: int) -> None:
        """Move the highlight, while the line keeps what is typed."""
        getattr(self.found, f"action_{how}")(by)

    def on_click(self, event: Click) -> None:
        """Leave where beside the palette was clicked."""
        if event.widget is self:
            self.dismiss(None)
