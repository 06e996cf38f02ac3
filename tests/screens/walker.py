"""A walker: somebody at the keyboard, with a clock in their hands and a file of their own."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from rich.cells import cell_len
from textual import events
from textual.pilot import Pilot

from screens import sheets, shortcuts
from smallsteps_tui.app import SmallSteps
from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.config import Config
from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.session import Session
from smallsteps_tui.store.store import Store
from smallsteps_tui.terminal.bursts import ReadParser
from smallsteps_tui.widgets.edges import SaidLine

sheets.are_shared()
sheets.are_not_cut_up()
shortcuts.are_taken()

MORNING = datetime(2026, 11, 21, 9, 30).astimezone()
"""A Saturday."""

SCREENS = ("1", "2", "3", "4")

QUIET_TURNS = 4
"""How many turns of the loop without a message mean that all is done."""

A_MOMENT = 0.0005
"""Seconds to leave the interpreter to the thread that writes; a loop that only turns would take it all."""

PATIENCE = 10.0
"""Seconds to wait at the most."""


def hands_at(wall: datetime = MORNING) -> Hands:
    """A clock's hands, at half past nine."""
    return Hands(wall)


def sitting(
    path: Path | None, hands: Hands, journey: Journey | None = None, *, waits: bool = False
) -> Session:
    """Sit down at a file, or at a journey in memory."""
    return Session(Store(path, journey), Clock(now=hands), waits=waits)


class Walker:
    """Presses keys, reads what is on the screen, turns the clock, and lets others write."""

    def __init__(self, app: SmallSteps, pilot: Pilot[None], hands: Hands, path: Path | None) -> None:
        self.app = app
        self.pilot = pilot
        self.hands = hands
        self.path = path

    # What a person does

    async def presses(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.app.post_message(events.Key(key, " " if key == "space" else key if len(key) == 1 else None))
            await self.settles()

    async def presses_at_once(self, *keys: str) -> None:
        """Press keys without a pause, as a key that repeats or a script does."""
        for key in keys:
            self.app.post_message(events.Key(key, " " if key == "space" else key if len(key) == 1 else None))
        await self.settles()

    async def sends(self, text: str) -> None:
        """Send a text in one read, as a slow line or a terminal without bracketed paste does."""
        for message in ReadParser().feed(text):
            self.app.post_message(message)
        await self.settles()

    async def types(self, words: str, *keys: str) -> None:
        """Type words on the line that is in focus, then press keys such as enter."""
        for character in words:
            self.app.post_message(events.Key(character, character))
        await self.settles()
        await self.presses(*keys)

    async def pastes(self, text: str) -> None:
        """Paste a text, as a terminal hands it over."""
        self.app.post_message(events.Paste(text))
        await self.settles()

    async def types_over(self, words: str, *keys: str) -> None:
        """Empty the line that is in focus, then type."""
        await self.presses("end", "ctrl+u")
        await self.types(words, *keys)

    async def clicks(self, words: str, nth: int = 0) -> None:
        """Click the first cell of words that are on the screen."""
        await self.clicks_at(*self.where(words, nth))

    async def clicks_at(self, column: int, row: int) -> None:
        """Click a cell; once more at once is a double click."""
        for press in (events.MouseDown, events.MouseUp):
            self.app.post_message(press(None, column, row, 0, 0, 1, False, False, False, column, row))
        await self.pilot.pause(0.06)
        await self.settles()

    async def points_at(self, words: str, nth: int = 0) -> None:
        """Move the mouse onto words that are on the screen."""
        await self.points_to(*self.where(words, nth))

    async def points_to(self, column: int, row: int) -> None:
        """Move the mouse to a cell."""
        self.app.post_message(events.MouseMove(None, column, row, 0, 0, 0, False, False, False, column, row))
        await self.settles()

    async def resizes(self, width: int, height: int) -> None:
        """Give the terminal another size."""
        await self.pilot.resize_terminal(width, height)
        await self.settles()

    async def settles(self) -> None:
        """Wait until everything that was asked for is done and drawn, however busy the machine is.

        Textual's own pause looks at the time the process is given: on a busy machine
        it takes one that is kept waiting for one that has nothing to do.
        """
        for _ in range(2):
            await self._finishes()
            self.app.screen._on_timer_update()
        await self._finishes()

    async def _finishes(self) -> None:
        """Give way until nothing is left to be done in this loop for a few turns, nor for any message pump."""
        turns, until = 0, monotonic() + PATIENCE
        while turns < QUIET_TURNS and monotonic() < until:
            await asyncio.sleep(A_MOMENT if self.app.is_working else 0)
            is_quiet = not self._loop_has_work() and (turns < QUIET_TURNS - 1 or not self._is_busy())
            turns = turns + 1 if is_quiet else 0

    def _loop_has_work(self) -> bool:
        """Whether a callback is ready to run in this loop, which costs nothing to ask."""
        return bool(asyncio.get_running_loop()._ready)  # type: ignore[attr-defined]

    def _is_busy(self) -> bool:
        """Whether a message waits or is being worked on, anywhere in the app."""
        stacks = self.app._screen_stacks.values()
        nodes = (
            node for stack in stacks for screen in stack for node in screen.walk_children(with_self=True)
        )
        return (
            self.app._keys.is_busy
            or self.app.is_working
            or any(
                node._running and (node._next_callbacks or not node._message_queue.ready_event._waiters)
                for node in (self.app, *nodes)
            )
        )

    # What a person reads

    @property
    def lines(self) -> list[str]:
        """The lines on the screen, as wide as it is."""
        return [strip.text for strip in self.app.screen._compositor.render_strips()]

    @property
    def screen(self) -> str:
        """All that is on the screen."""
        return "\n".join(line.rstrip() for line in self.lines)

    def reads(self, *words: str) -> bool:
        """Whether all these words stand on the screen, each on one line."""
        return all(any(each in line for line in self.lines) for each in words)

    async def comes_to_read(self, *words: str, gone: str = "") -> bool:
        """Whether words come to stand on the screen behind a dialog, and others to be gone from it.

        Textual draws what is behind at a beat of its own, a part at a time.
        """
        for _ in range(200):
            if self.reads(*words) and not (gone and self.reads(gone)):
                return True
            await self.pilot.pause(0.02)
        return False

    def line_with(self, words: str) -> str:
        """The first line with these words; "" when there is none."""
        return next((line.strip() for line in self.lines if words in line), "")

    def where(self, words: str, nth: int = 0) -> tuple[int, int]:
        """The column and row of words on the screen."""
        found = [
            (cell_len(line[: line.index(words)]), row) for row, line in enumerate(self.lines) if words in line
        ]
        assert len(found) > max(nth, 0), f"{words!r} is not on the screen:\n{self.screen}"
        return found[nth]

    @property
    def said(self) -> str:
        """What the line above the keys says."""
        for screen in reversed(self.app.screen_stack):
            for line in screen.query(SaidLine):
                return line.text
        return ""

    # What is kept

    @property
    def journey(self) -> Journey:
        """The journey as the app has it."""
        return self.app.snapshot.journey

    def on_disk(self) -> Journey:
        """The journey as another process finds it."""
        return Store(self.path).load()

    def goal(self, title: str) -> Goal:
        """A goal by its title."""
        return next(goal for goal in self.journey.goals.values() if goal.title == title)

    def step(self, title: str) -> Step:
        """A step by its title."""
        return next(step for step in self.journey.steps.values() if step.title == title)

    # What happens elsewhere

    async def turns_the_clock(self, hours: float = 0, days: int = 0) -> None:
        """Let time go by; the dashboard looks at the clock once a second."""
        self.hands.move(timedelta(days=days, hours=hours))
        await self.waits_a_second()

    async def another_process(self, act: Callable[[Session], Change]) -> None:
        """Let somebody else change the file, and wait until the dashboard has looked."""
        session = sitting(self.path, self.hands)
        session.apply(act(session), "elsewhere")
        await self.waits_a_second()

    async def waits_a_second(self) -> None:
        """Wait for the next pulse."""
        await self.app.pulse()
        await self.settles()


@asynccontextmanager
async def walking(
    path: Path | None = None,
    journey: Journey | None = None,
    *,
    hands: Hands | None = None,
    size: tuple[int, int] = (118, 36),
    config: Config | None = None,
    tooltips: bool = False,
) -> AsyncIterator[Walker]:
    """Open the dashboard on a file, or on a journey that is kept in memory only.

    Tasks start eagerly where Python can do that, as they do in a real terminal.
    """
    if hasattr(asyncio, "eager_task_factory"):
        asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    hands = hands or hands_at()
    app = SmallSteps(sitting(path, hands, journey, waits=True), config or Config(animations=False))
    async with app.run_test(size=size, notifications=True, tooltips=tooltips) as pilot:
        walker = Walker(app, pilot, hands, path)
        await walker.settles()
        yield walker
