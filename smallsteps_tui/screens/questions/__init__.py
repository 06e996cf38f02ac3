"""What several screens ask: the flow between a key, a dialog and an act."""

from typing import TYPE_CHECKING

from smallsteps_tui import door

if TYPE_CHECKING:
    from smallsteps_tui.screens.questions import (
        dates,
        editing,
        finish,
        ladder,
        making,
        moving,
        noting,
        opening,
        outlining,
        own_program,
        resting,
        writing_up,
    )

__all__ = [
    "dates",
    "editing",
    "finish",
    "ladder",
    "making",
    "moving",
    "noting",
    "opening",
    "outlining",
    "own_program",
    "resting",
    "writing_up",
]

__getattr__ = door(__name__, {"": " ".join(__all__)})
