"""Merging: two machines' journeys made one, in whatever order, as often as one likes."""

from smallsteps_tui.domain.merging.arriving import Arrived, arrived, holds_all
from smallsteps_tui.domain.merging.whole import Dropped, Side, merged

__all__ = ["Arrived", "Dropped", "Side", "arrived", "holds_all", "merged"]
