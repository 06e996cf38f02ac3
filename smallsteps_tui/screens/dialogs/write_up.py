"""What may stand on a page: the time, the goals and the parts, each with a tick."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.widgets.fitting import plain
from smallsteps_tui.widgets.lines import Line, Lines
from smallsteps_tui.widgets.tick_list import TickList

QUESTION = "What may stand on the page?"


@dataclass(frozen=True, slots=True)
class PageFace:
    """What the dialog shows."""

    choices: tuple[Line, ...]
    """The time, the goals and the parts; the target says which one was ticked."""
    preview: tuple[Line, ...]
    """How the page begins."""
    hint: str
    """What the keys do."""


class WriteUpDialog(CardDialog[None]):
    """Lets a person choose, shows how the page begins, and stays until it is handed over."""

    CSS_PATH: ClassVar = ["card.tcss", "write_up.tcss"]  # type: ignore[assignment]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "not now"),
        Binding("left", "act('time', -1)", "time before"),
        Binding("right", "act('time', 1)", "time after"),
        Binding("enter", "act('file')", "to a file"),
        Binding("c", "act('copy')", "copy"),
        Binding("s", "act('line')", "one line"),
    ]
    choices = getters.query_one("#choices", TickList)
    hint = getters.query_one(".hint", Static)

    def __init__(
        self, read: Callable[[object], PageFace], act: Callable[["WriteUpDialog", str, object], str]
    ) -> None:
        """Say how to read what is chosen, with the highlighted line, and what carries an act out.

        An act may give a sentence to say of it.
        """
        super().__init__()
        self.read = read
        self.act = act
        self.said = ""
        self.is_trouble = False

    def body(self) -> ComposeResult:
        """What is chosen, how the page begins beside it, and what the keys do."""
        yield Static(QUESTION, classes="heading")
        with Horizontal(id="sides"):
            yield TickList(id="choices")
            yield Lines(id="preview")
        yield Static(classes="hint", markup=False)

    def on_mount(self) -> None:
        """Begin at the time, and look again whenever the journey changes."""
        super().on_mount()
        self.query_one("#preview").can_focus = False
        self.choices.focus()
        self.watch(self.app, "snapshot", self.dress, init=False)

    def on_screen_resume(self) -> None:
        """Look again, after a question was in front."""
        if self.is_mounted:
            self.dress()

    def dress(self) -> None:
        """Show what is chosen, under the veil if it is drawn."""
        face = self.read(self.choices.chosen)
        self.choices.lines = face.choices
        self.query_one("#preview", Lines).lines = face.preview
        self.hint.set_class(self.is_trouble, "trouble")
        self.hint.update(Content(plain(self.as_shown(self.said or face.hint))))

    @on(TickList.Ticked)
    def _tick(self, ticked: TickList.Ticked) -> None:
        self.action_act("tick", ticked.target)

    @on(Lines.Chosen)
    def _moved(self) -> None:
        """Say what the keys do on the line that is highlighted now."""
        self.say("")

    def action_act(self, verb: str, target: object = None) -> None:
        """Carry out what a key stands for, and say what came of it."""
        try:
            self.say(self.act(self, verb, target))
        except Trouble as trouble:
            self.say(str(trouble), is_trouble=True)

    def say(self, sentence: str, *, is_trouble: bool = False) -> None:
        """Say something in place of what the keys do, until the next one is pressed."""
        self.said, self.is_trouble = sentence, is_trouble
        if self.is_mounted:
            self.dress()
