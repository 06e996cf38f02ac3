"""Making a step smaller, and adding beside what somebody wants to stop: offline, by a step's own words."""

from smallsteps_tui.domain.shrinking.adding import additions
from smallsteps_tui.domain.shrinking.obstacles import Obstacle
from smallsteps_tui.domain.shrinking.suggesting import beginnings, could_be_smaller, suggestions

__all__ = ["Obstacle", "additions", "beginnings", "could_be_smaller", "suggestions"]
