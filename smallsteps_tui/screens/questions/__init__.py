"""What several screens ask: the flow between a key, a dialog and an act."""

from typing import TYPE_CHECKING

from smallsteps_tui import door

if TYPE_CHECKING:
    from smallsteps_tui.screens.questions import (
        editing,
        finish,
        ladder,
        making,
        noting,
        opening,
        while_typing,
        writing_up,
    )

__all__ = [
    "editing",
    "finish",
    "ladder",
    "making",
    "noting",
    "opening",
    "while_typing",
    "writing_up",
]

__getattr__ = door(__name__, {"": " ".join(__all__)})
