"""Short dialogs: one question each, plain values in and out, Esc is always "not now"."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smallsteps_tui.screens.dialogs import (
        ask,
        both_true,
        card,
        choose,
        copies,
        explain,
        form,
        keys,
        ladder,
        outline,
        palette,
        write_up,
    )

__all__ = [
    "ask",
    "both_true",
    "card",
    "choose",
    "copies",
    "explain",
    "form",
    "keys",
    "ladder",
    "outline",
    "palette",
    "write_up",
]


def __getattr__(name: str) -> Any:
    """Return a module, which is loaded when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"there is no {name} here")
    return import_module(f"{__name__}.{name}")
