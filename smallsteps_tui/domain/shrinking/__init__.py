"""Making a step smaller, and adding beside what somebody wants to stop: offline, by a step's own words."""

from smallsteps_tui.domain.shrinking.gate import additions, beginnings, could_be_smaller, ready, suggestions
from smallsteps_tui.domain.shrinking.obstacles import Obstacle

__all__ = ["Obstacle", "additions", "beginnings", "could_be_smaller", "ready", "suggestions"]
