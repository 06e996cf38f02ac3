"""What may stand on a page: the time, the goals and the parts, each with a tick."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Static

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.lists.lines import Line, Lines, TickList

QUESTION = "What would you like on the page?"


@dataclass(frozen=True, slots=True)
class PageFace:
    """What the dialog shows."""

    choices: tuple[Line, ...]
    """The time, the goals and the parts; the target says which one was ticked."""
    preview: tuple[Line, ...]
    """What the page says."""
    hint: str
    """What the keys do."""


READING_KEYS = "↑ ↓ scroll   Tab back   Enter save   c copy   Esc not now"


class WriteUpDialog(CardDialog[None]):
    """Lets a person choose, shows what the page says, and stays until it is handed over."""

    CSS_PATH: ClassVar = ["card.tcss", "write_up.tcss"]  # type: ignore[assignment]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "not now"),
        Binding("tab,shift+tab", "turn", "read the page"),
        Binding("left", "act('time', -1)", "earlier period"),
        Binding("right", "act('time', 1)", "later period"),
        Binding("enter", "act('file')", "save"),
        Binding("c", "act('copy')", "copy"),
        Binding("s", "act('line')", "one line"),
    ]
    choices = getters.query_one("#choices", TickList)
    preview = getters.query_one("#preview", Lines)
    hint = getters.query_one(HintLine)

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
        """What is chosen, what the page says beside it, and what the keys do."""
        yield Static(QUESTION, classes="heading")
        with Horizontal(id="sides"):
            yield TickList(id="choices")
            yield Lines(id="preview")
        yield HintLine()

    def on_mount(self) -> None:
        """Begin at the time, and look again whenever the journey changes."""
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
        self._show_page(face.preview)
        self.hint.set_class(self.is_trouble, "trouble")
        keys = READING_KEYS if self.is_reading else face.hint
        self.hint.say(self.as_shown(self.said or keys))

    def _show_page(self, lines: tuple[Line, ...]) -> None:
        """Show the page, from the first line on that a tick has changed."""
        before = tuple(self.preview.lines)
        self.preview.lines = lines
        both = zip(before, lines, strict=False)
        same = next(
            (place for place, (was, now) in enumerate(both) if was != now), min(len(before), len(lines))
        )
        if before and before != lines:
            self.call_after_refresh(self.preview.bring_to_top, max(0, min(same, len(lines) - 1)))

    @property
    def is_reading(self) -> bool:
        """Whether the keys are on the page, which has the whole card where there is little room."""
        return self.has_class("-reading")

    def action_turn(self) -> None:
        """Read the page, or go back to what may stand on it."""
        self.set_class(not self.is_reading, "-reading")
        (self.preview if self.is_reading else self.choices).focus()
        self.say("")

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
