"""A disk that takes its time: nothing is shown before it is there, keys wait their turn, and all else goes on."""

import asyncio
import os
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from panes import HOUSE
from textual import events

from screens.lives import OPEN_IT
from screens.walker import MORNING, walking
from smallsteps_tui import app, voice
from smallsteps_tui.store.file import lock
from smallsteps_tui.store.file.storage import LedgerStorage
from smallsteps_tui.store.undo import stack

TODAY = MORNING.date()
PATIENCE = 20
"""Seconds to wait at the most."""


class SlowDisk:
    """Holds every flush of a file in a folder while it is told to, and then lets it go on or fail."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.fails = False
        self._flush = os.fsync
        self._may_go_on = threading.Event()
        self._may_go_on.set()
        self._is_held = threading.Event()

    def holds(self) -> None:
        """Hold from now on."""
        self._may_go_on.clear()
        self._is_held.clear()

    def goes_on(self, *, fails: bool = False) -> None:
        """Let what is held go on, or fail."""
        self.fails = fails
        self._may_go_on.set()

    def flushes(self, handle: int) -> None:
        """Flush, as `os.fsync` does."""
        inode = os.fstat(handle).st_ino
        if any(one.stat().st_ino == inode for one in self._folder.glob(".*.new")):
            self._is_held.set()
            assert self._may_go_on.wait(PATIENCE)
            if self.fails:
                raise OSError(5, "Input/output error")
        self._flush(handle)

    async def is_reached(self) -> None:
        """Wait until somebody flushes."""
        for _ in range(PATIENCE * 1000):
            if self._is_held.is_set():
                return
            await asyncio.sleep(0.001)
        raise AssertionError("nobody writes")


@pytest.fixture
def disk(life, monkeypatch):
    """A disk that can be told to hold what is flushed."""
    slow = SlowDisk(life.parent)
    monkeypatch.setattr(os, "fsync", slow.flushes)
    yield slow
    slow.goes_on()


async def turns(walker) -> None:
    """Give everybody their turn, as often as a key needs to get anywhere."""
    for _ in range(50):
        await asyncio.sleep(0.001)
    assert walker.app.is_working


def press(walker, *names: str) -> None:
    """Press keys, and wait for nothing."""
    for name in names:
        walker.app.post_message(
            events.Key(name, " " if name == "space" else name if len(name) == 1 else None)
        )


def acts_in(path: Path) -> list[str]:
    """What was done last, oldest first, by the undo stack of the file."""
    return [done.said for done in stack(LedgerStorage(path).read()["undo"])]


async def test_nothing_shows_before_it_is_on_the_disk_and_keys_pressed_meanwhile_follow_in_order(
    life, disk, monkeypatch
):
    monkeypatch.setattr(app, "SLOW", 0)
    async with walking(life) as walker:
        before, acts = walker.screen, acts_in(life)
        disk.holds()
        press(walker, "space")
        await disk.is_reached()
        press(walker, "e", "2")
        await turns(walker)
        assert walker.said == voice.STILL_SAVING
        assert walker.screen.replace(voice.STILL_SAVING, "").split() == before.split()
        assert walker.journey.page(TODAY).energy is None
        assert acts_in(life) == acts
        disk.goes_on()
        await walker.settles()
        await walker.pilot.pause(0.06)
        assert walker.reads("S one under it")
        assert walker.on_disk() == walker.journey
        await walker.presses("1")
        assert walker.said != voice.STILL_SAVING
        taken, energy = acts_in(life)[len(acts) :]
        assert OPEN_IT in taken
        assert "low" in energy


async def test_a_disk_that_fails_late_is_told_of_and_nothing_shows_as_done(life, disk):
    async with walking(life) as walker:
        before = life.read_bytes()
        disk.holds()
        press(walker, "space")
        await disk.is_reached()
        disk.goes_on(fails=True)
        await walker.settles()
        assert walker.said == f"{life} couldn't be saved (input/output error). The file is unchanged."
        assert not walker.reads("That is enough for today.")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY) is None
        assert life.read_bytes() == before
        disk.goes_on()
        await walker.presses("space")
        assert walker.reads("That is enough for today.")
        assert walker.on_disk() == walker.journey


@pytest.mark.parametrize("key", ["space", "t", "s"])
async def test_no_answer_stands_on_the_card_before_its_step_is_on_the_disk(life, disk, key):
    async with walking(life) as walker:
        today = walker.app.screen
        await walker.presses("space")
        await walker.presses("down" if key == "s" else "u")
        answer = today.answer
        disk.holds()
        press(walker, key)
        await disk.is_reached()
        await turns(walker)
        assert today.answer == answer
        disk.goes_on()
        await walker.settles()
        assert today.answer not in ("", answer)


async def test_what_is_pressed_and_clicked_after_enter_waits_until_the_answer_is_kept(life, disk):
    async with walking(life) as walker:
        for words, key in (("Touch the laptop", "4"), ("Look at it", "")):
            before = walker.step(OPEN_IT).smaller
            await walker.presses("1", "m")
            await walker.types(words)
            column, row = walker.where("Goals")
            disk.holds()
            press(walker, "enter")
            await disk.is_reached()
            if key:
                press(walker, key)
            else:
                for button in (events.MouseDown, events.MouseUp):
                    click = button(None, column, row, 0, 0, 1, False, False, False, column, row)
                    walker.app.post_message(click)
            await turns(walker)
            assert walker.reads(f"› {words}")
            assert walker.step(OPEN_IT).smaller == before
            disk.goes_on()
            await walker.settles()
            await walker.pilot.pause(0.06)
            assert walker.on_disk().steps[walker.step(OPEN_IT).id].smaller == (*before, words)
            assert ("Look back" if key else "Goals") == walker.app.screen.SHOWN_NAME


async def test_a_command_of_the_shell_waits_for_the_write_and_both_are_kept(life, disk):
    async with walking(life) as walker:
        disk.holds()
        press(walker, "space")
        await disk.is_reached()
        other = subprocess.Popen(
            [sys.executable, "-m", "smallsteps_tui", "later", "Buy stamps"],
            env={**os.environ, "PYTHONPATH": str(HOUSE), "SMALLSTEPS_DATA": str(life)}
            | {"SMALLSTEPS_NOW": MORNING.strftime("%Y-%m-%dT%H:%M")},
            stdout=subprocess.DEVNULL,
        )
        await turns(walker)
        disk.goes_on()
        await walker.settles()
        assert await asyncio.to_thread(other.wait, PATIENCE) == 0
        await walker.waits_a_second()
        assert walker.step("Buy stamps")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY) is not None
        assert walker.on_disk() == walker.journey


async def test_another_program_that_holds_the_lock_holds_no_clock(life, monkeypatch):
    monkeypatch.setattr(lock, "PATIENCE", PATIENCE)
    async with walking(life) as walker:
        await walker.presses("s")
        shown = walker.app.screen.digits.value
        with lock.Lock(life).held():
            press(walker, "n")
            await walker.settles()
            await walker.types("I smiled")
            press(walker, "enter")
            while not walker.app.is_working:
                await asyncio.sleep(0.001)
            walker.hands.move(timedelta(seconds=20))
            walker.app.screen_stack[-2].tick()
            await turns(walker)
            assert walker.app.screen_stack[-2].digits.value != shown
            assert "I smiled" not in [shift.text for shift in walker.journey.shifts.values()]
        await walker.settles()
        assert "I smiled" in [shift.text for shift in walker.on_disk().shifts.values()]


@pytest.mark.parametrize("asked", [(), ("m", *"Touch it")])
async def test_leaving_waits_until_what_was_begun_is_on_the_disk(life, disk, asked):
    async with walking(life) as walker:
        await walker.presses(*asked)
        disk.holds()
        press(walker, "enter" if asked else "space")
        await disk.is_reached()
        walker.app.exit()
        asyncio.get_running_loop().call_later(0.05, disk.goes_on)
    step = walker.step(OPEN_IT)
    assert not walker.app.is_working
    if asked:
        assert walker.on_disk().steps[step.id].smaller[-1] == "Touch it"
        assert walker.app.session.drafts.of("smaller", step.id) == ""
    else:
        assert walker.on_disk().check_in(step.id, TODAY) is not None
