"""Making a step smaller, and adding beside what somebody wants to stop: offline, by a step's own words.

What is behind the gate is loaded when something is first asked for: the start of the
dashboard, which asks for nothing, does not pay for it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from smallsteps_tui.domain.shrinking.obstacles import Obstacle

if TYPE_CHECKING:
    from smallsteps_tui.domain.shrinking.gate import (
        additions,
        beginnings,
        could_be_smaller,
        ready,
        suggestions,
    )
    from smallsteps_tui.domain.shrinking.reading import is_not_knowing

__all__ = [
    "Obstacle",
    "additions",
    "beginnings",
    "could_be_smaller",
    "is_not_knowing",
    "ready",
    "suggestions",
]


def __getattr__(name: str) -> Any:
    """Return what the gate or the reading hands on, which is loaded when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"there is no {name} here")
    module = "reading" if name == "is_not_knowing" else "gate"
    found = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return found
