"""Short dialogs: one question each, plain values in and out, Esc is always "not now"."""

from typing import TYPE_CHECKING

from smallsteps_tui import door

if TYPE_CHECKING:
    from smallsteps_tui.screens.dialogs import (
        ask,
        both_true,
        card,
        choose,
        form,
        outline,
        palette,
        screen_help,
    )

__all__ = [
    "ask",
    "both_true",
    "card",
    "choose",
    "form",
    "outline",
    "palette",
    "screen_help",
]

__getattr__ = door(__name__, {"": " ".join(__all__)})
