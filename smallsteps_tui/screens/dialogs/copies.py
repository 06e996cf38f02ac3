"""The kept copies of the file: one is chosen, and after one question it is back."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.voice import NO_COPIES
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.lists.lines import Line, Lines

HEADING = "Backups of your file"
CHOOSE = "Enter restore   Esc not now"
CONFIRM = "Enter restore (the current file is kept too)   Esc choose another"

MOST_ROWS = 10
WIDE = 80
"""From how many columns on what is in a copy stands beside it, in a column."""


@dataclass(frozen=True, slots=True)
class KeptFace:
    """How a copy looks in the list."""

    name: str
    """The name it is asked for by."""
    words: str
    """Which one it is: `the end of 21 November`."""
    inside: str = ""
    """What is in it, once that is known."""


class CopiesDialog(CardDialog[None]):
    """Lists the copies with what is in each; Enter chooses one, and Enter again brings it back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "restore"),
        Binding("escape,q", "leave", "not now"),
    ]
    kept = getters.query_one(Lines)
    heading = getters.query_one(".heading", Static)
    hint = getters.query_one(HintLine)

    def __init__(
        self,
        faces: Sequence[KeptFace],
        look_into: Callable[[str], str],
        restore: Callable[[str], Awaitable[None]],
    ) -> None:
        """Say which copies there are, what tells what is in one, and what brings one back.

        Args:
            faces: The copies, newest first.
            look_into: Gives what is in a copy by its name, and may take its time.
            restore: Brings one back by its name; raises Trouble when it cannot.
        """
        super().__init__()
        self.faces = list(faces)
        self.look_into = look_into
        self.restore = restore
        self.asked: str | None = None
        """The copy that is asked about, once one was chosen."""

    def body(self) -> ComposeResult:
        """What it is about, the copies with what is in each, and what the keys do."""
        yield Static(classes="heading", markup=False)
        yield Lines(cursor=True, id="kept")
        yield HintLine()

    def on_mount(self) -> None:
        """Begin at the newest, and look into each without keeping anybody waiting."""
        if self.faces:
            self.kept.choose(self.faces[0].name)
        self.kept.focus()
        self.run_worker(self._look_into_each, thread=True, exclusive=True)

    def _look_into_each(self) -> None:
        """Hand over what is in each backup, until the dialog takes no more messages."""
        for face in tuple(self.faces):
            if not self.call_later(self._known, face.name, self.look_into(face.name)):
                return

    def _known(self, name: str, inside: str) -> None:
        self.faces = [replace(face, inside=inside) if face.name == name else face for face in self.faces]
        self.dress()

    def dress(self) -> None:
        """Show the copies; nothing of them is a word of the person's."""
        chosen = next((face for face in self.faces if face.name == self.asked), None)
        self.heading.update("Restore this backup?" if chosen is not None else HEADING)
        shown = self.faces if chosen is None else [chosen]
        in_columns = self.app.size.width >= WIDE
        self.kept.lines = [
            Line(face.words, face.inside, target=face.name)
            if in_columns
            else Line(text=face.words, aside=face.inside, target=face.name)
            for face in shown
        ] or [Line(text=NO_COPIES, tone="quiet")]
        self.kept.styles.height = min(MOST_ROWS, max(1, len(shown)))
        self.hint.say("Esc not now" if not self.faces else CHOOSE if chosen is None else CONFIRM)

    async def action_choose(self) -> None:
        """Ask about the highlighted copy, or bring back the one that was asked about."""
        chosen = self.kept.chosen
        if self.asked is None:
            self.asked = chosen if isinstance(chosen, str) else None
            self.dress()
            return
        try:
            await self.restore(self.asked)
        except Trouble as trouble:
            self.hint.say(str(trouble))
            return
        self.dismiss()

    @on(Lines.Opened)
    async def _opened(self) -> None:
        """Ask about the copy that was clicked twice; one click more brings nothing back."""
        if self.asked is None:
            await self.action_choose()

    def action_leave(self) -> None:
        """Go back to the list, or leave it."""
        if self.asked is None:
            self.dismiss()
            return
        before, self.asked = self.asked, None
        self.dress()
        self.kept.choose(before)
