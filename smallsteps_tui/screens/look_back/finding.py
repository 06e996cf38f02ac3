"""Finding while one types: what matches is shown behind the question, word by word."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.widgets import Input

from smallsteps_tui.screens.dialogs.ask import AskDialog, Asking
from smallsteps_tui.widgets.cards.question import Question


class FindDialog(AskDialog):
    """Asks for words, and finds them while they are typed; Esc shows again what was shown before."""

    CSS_PATH: ClassVar = "../dialogs/ask.tcss"

    def __init__(self, asking: Asking, restore: Callable[[], None]) -> None:
        """Ask, and say what shows again what was shown before."""
        super().__init__(asking)
        self.restore = restore

    @on(Input.Changed)
    async def _find(self, typed: Input.Changed) -> None:
        """Show what has the words so far."""
        if not self.is_over:
            await self.asking.take(typed.value)

    @on(Question.NotNow)
    def _restore(self) -> None:
        """Show what was shown before."""
        self.restore()
