"""Making a step smaller, and adding beside what somebody wants to stop: offline, by a step's own words."""

from smallsteps_tui.domain.shrinking.gate import additions, beginnings, could_be_smaller, ready, suggestions
from smallsteps_tui.domain.shrinking.obstacles import Obstacle
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
