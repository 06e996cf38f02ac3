"""What is dangerous or tender: words that want a person's care, and what is said to them.

A plan to die, a skipped dose, one meal for three: there shrinking and cheering do harm,
and the program points to a person instead. It notices some words and misses many.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from smallsteps_tui.domain.care.kinds import ORDINARY, Handling, Kind, Reading, Tier, Way

if TYPE_CHECKING:
    from smallsteps_tui.domain.care import answers, limits, standing
    from smallsteps_tui.domain.care.limits import is_kept_in_full, may_suggest
    from smallsteps_tui.domain.care.reading import read
    from smallsteps_tui.domain.care.words_elsewhere import is_about_stopping_in_another_language

__all__ = [
    "ORDINARY",
    "Handling",
    "Kind",
    "Reading",
    "Tier",
    "Way",
    "answers",
    "is_about_stopping_in_another_language",
    "is_kept_in_full",
    "limits",
    "may_suggest",
    "read",
    "standing",
]

_HOME = {
    "is_kept_in_full": "limits",
    "may_suggest": "limits",
    "read": "reading",
    "is_about_stopping_in_another_language": "words_elsewhere",
}
"""Where what takes long to load is at home; it is loaded when it is first asked for."""


def __getattr__(name: str) -> Any:
    """Return what reads words, or one of the modules, and load it."""
    if name in ("answers", "limits", "standing"):
        return import_module(f"{__name__}.{name}")
    if name not in _HOME:
        raise AttributeError(f"care has no {name}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return found
