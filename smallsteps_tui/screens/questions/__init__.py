"""What several screens ask: the flow between a key, a dialog and an act."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smallsteps_tui.screens.questions import (
        dates,
        editing,
        finish,
        ladder,
        long_titles,
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
    "long_titles",
    "making",
    "moving",
    "noting",
    "opening",
    "outlining",
    "own_program",
    "resting",
    "writing_up",
]


def __getattr__(name: str) -> Any:
    """Return a module, which is loaded when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"there is no {name} here")
    return import_module(f"{__name__}.{name}")
