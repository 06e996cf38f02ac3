"""The screens by their modes, each imported when it is shown, and made ready ahead for somebody who stays."""

import asyncio
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.terminal.app import TerminalApp

if TYPE_CHECKING:
    from smallsteps_tui.screens.today.screen import TodayScreen

ROOMS = {
    "today": ("today", "TodayScreen"),
    "goals": ("goals", "GoalsScreen"),
    "marathon": ("marathon", "MarathonScreen"),
    "back": ("look_back", "LookBackScreen"),
}
"""The room and the class of each mode's screen; the first frame has the first alone."""

STAYS = 1.0
"""Seconds after which what other screens draw is worked out: soon, as from then on nothing goes on by itself."""

BREATH = 0.1
"""Seconds between two screens that are prepared, in which a key is answered."""


def class_of(mode: str) -> type[JourneyScreen]:
    """Import the screen of a mode."""
    room, name = ROOMS[mode]
    found: type[JourneyScreen] = getattr(import_module(f"smallsteps_tui.screens.{room}.screen"), name)
    return found


def opened(mode: str) -> JourneyScreen:
    """Make the screen of a mode."""
    return class_of(mode)()


def today() -> "type[TodayScreen]":
    """Import the screen that comes first, unless a first goal is asked for before it."""
    from smallsteps_tui.screens.today.screen import TodayScreen

    return TodayScreen


async def prepare(app: TerminalApp) -> None:
    """Import and mount the screens that the first frame does without, in slices between which keys are answered."""
    for mode in list(ROOMS)[1:]:
        await asyncio.to_thread(class_of, mode)
        await asyncio.sleep(BREATH)
        app.prepare_mode(mode)


async def look_ahead(shown: Callable[[], Snapshot]) -> None:
    """Work out what the other screens draw of what is shown then, in slices between which keys are answered."""
    from smallsteps_tui.domain import course
    from smallsteps_tui.screens.goals.faces import look_ahead

    await asyncio.sleep(STAYS)
    for _ in look_ahead(shown().journey, shown().today):
        await asyncio.sleep(BREATH / 10)
    for goal in shown().journey.active_goals[:1]:
        await asyncio.to_thread(course.waymarks, shown().journey, goal)
