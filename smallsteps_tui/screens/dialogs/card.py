"""The base of every dialog, which hides words under the veil; most are a card at the foot of the screen."""

from pathlib import Path
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from smallsteps_tui.domain.veiling import veil_quoted
from smallsteps_tui.screens.host import Hosted
from smallsteps_tui.terminal.app import SaysTrouble, fit_first_frame
from smallsteps_tui.widgets.picture import CardEdge

Answer = TypeVar("Answer")


class Dialog(Hosted, SaysTrouble, ModalScreen[Answer]):
    """A short dialog: one question, plain values in and out, Esc is "not now"."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("v", "app.veil", "hide my words", show=False)]
    is_of_file: bool = False
    """Whether what it says is that something is the matter with the file."""
    is_over: bool = False
    """Whether it was answered; keys that were pressed before it is gone answer nothing more."""

    def on_mount(self) -> None:
        """Show its words, and again whenever the veil is drawn or lifted."""
        fit_first_frame(self)
        self.watch(self.app, "veiled", self.dress, init=False)
        self.dress()

    def dress(self) -> None:
        """Show the words, under the veil if it is drawn."""
        raise NotImplementedError

    def keep_draft(self) -> None:
        """Keep what is being typed for the next time, where there is anything to type."""

    def calm(self) -> None:
        """Take back what was said of the file, as it is well again; what was typed stays."""
        if self.is_of_file:
            self.is_of_file = False
            self.forget()

    def forget(self) -> None:
        """Show the usual words again, and no longer what was the matter."""
        self.dress()

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Close with an answer, once."""
        if self.is_over:
            return AwaitComplete()
        self.is_over = True
        return super().dismiss(result)

    def as_shown(self, sentence: str) -> str:
        """Return a sentence as it may be shown: what the person wrote as dots under the veil."""
        return veil_quoted(sentence) if self.host.veiled else sentence


class CardDialog(Dialog[Answer]):
    """A dialog on a card at the foot of the screen, which stays in view above it."""

    CSS_PATH: ClassVar = str(
        Path(__file__).with_name("card.tcss")
    )  # found from wherever a dialog is made of it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "scroll(1)", "down", show=False),
        Binding("up", "scroll(-1)", "up", show=False),
        Binding("pagedown", "scroll(8)", "page down", show=False),
        Binding("pageup", "scroll(-8)", "page up", show=False),
    ]

    def compose(self) -> ComposeResult:
        """The bar at the edge, and what the dialog holds."""
        with Vertical(id="dialog"):
            yield CardEdge()
            with Vertical(classes="within"):
                yield from self.body()

    def action_scroll(self, by: int) -> None:
        """Show more of a card that is higher than the screen."""
        self.query_one("#dialog").scroll_relative(y=by, animate=False)

    def body(self) -> ComposeResult:
        """What the card holds."""
        raise NotImplementedError
