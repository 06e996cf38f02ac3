"""Turning from one screen to another one's place."""

from datetime import date
from typing import TYPE_CHECKING

from smallsteps_tui.screens.today.day import DayScreen

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps


def to_page(app: "SmallSteps", day: date) -> None:
    """Open Today on a day's page."""
    app.switch_mode("today")
    today = app.screen
    if isinstance(today, DayScreen):
        today.call_after_refresh(lambda: today.action_turn_page((day - today.day).days))
