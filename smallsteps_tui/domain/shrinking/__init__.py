"""Making a step smaller, and adding beside what somebody wants to stop: offline, by a step's own words.

What is behind the gate is loaded when something is first asked for: the start of the
dashboard, which asks for nothing, does not pay for it.
"""

from typing import TYPE_CHECKING

from smallsteps_tui import door

if TYPE_CHECKING:
    from smallsteps_tui.domain.shrinking.gate import (
        additions,
        beginnings,
        could_be_smaller,
        ready,
        suggestions,
    )
    from smallsteps_tui.domain.shrinking.reading import is_not_knowing
    from smallsteps_tui.domain.shrinking.suggesting import Obstacle

__all__ = [
    "Obstacle",
    "additions",
    "beginnings",
    "could_be_smaller",
    "is_not_knowing",
    "ready",
    "suggestions",
]

__getattr__ = door(
    __name__,
    {
        "gate": "additions beginnings could_be_smaller ready suggestions",
        "reading": "is_not_knowing",
        "suggesting": "Obstacle",
    },
)
