"""The dashboard in a real terminal, ended amid a write: by a signal it waits, killed it leaves one of two files."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has neither ptys nor these signals", allow_module_level=True)

import time

from panes import PATIENCE, Pane
from screens.lives import OPEN_IT, a_life
from screens.walker import MORNING, hands_at

from smallsteps_tui.store.store import Store

HELD = "\n".join(
    [
        "import os, stat, time",
        "flush = os.fsync",
        "def held(handle):",
        "    is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)",
        "    while os.path.exists('hold the folder' if is_folder else 'hold the file'):",
        "        open('held', 'w').close()",
        "        time.sleep(0.01)",
        "    flush(handle)",
        "os.fsync = held",
        "from smallsteps_tui import cli",
        "cli.run()",
    ]
)
"""The dashboard on a disk that flushes nothing as long as a file says so."""


@pytest.fixture
def pane(tmp_path: Path) -> Iterator[Pane]:
    """A dashboard on a life, in which everything is still to be done today."""
    a_life(
        tmp_path / "smallsteps.json", hands_at()
    )  # written here, as a file of elsewhere is backed up first
    now = MORNING.strftime("%Y-%m-%dT%H:%M")
    opened = Pane(tmp_path, "-c", HELD, size=(80, 24), SMALLSTEPS_NOW=now)
    opened.reads(OPEN_IT, "Marathon")
    yield opened
    opened.cleans_up()


def is_taken(folder: Path) -> bool:
    """Whether the day's step is taken, by the file as another program finds it."""
    return bool(Store(folder / "smallsteps.json").load().page(MORNING.date()).counted)


def begins_to_write(pane: Pane, folder: Path, held: str) -> Path:
    """Take the step, and come back once the write is held; return what holds it."""
    hold, reached = folder / held, folder / "held"
    hold.touch()
    pane.types(" ")
    until = time.monotonic() + PATIENCE
    while not reached.exists():
        assert time.monotonic() < until, pane.text
        pane.reads_until_quiet(0.01)
    return hold


def test_asked_to_leave_amid_a_write_it_goes_once_that_is_on_the_disk(tmp_path, pane):
    hold = begins_to_write(pane, tmp_path, "hold the file")
    pane.signals(signal.SIGTERM)
    pane.reads_until_quiet(0.3)
    assert not is_taken(tmp_path)
    hold.unlink()
    assert pane.ends() == 128 + signal.SIGTERM
    assert is_taken(tmp_path)
    assert pane.left_on == set()
    assert [one.name for one in tmp_path.glob(".*")] == []


@pytest.mark.parametrize(("held", "taken"), [("hold the file", False), ("hold the folder", True)])
def test_promise_7_killed_amid_a_write_nothing_was_shown_and_the_file_is_the_old_or_the_new_one(
    tmp_path, pane, held, taken
):
    begins_to_write(pane, tmp_path, held)
    pane.reads_until_quiet(0.1)
    assert "That is enough for today." not in pane.text
    pane.signals(signal.SIGKILL)
    pane.status()
    assert is_taken(tmp_path) is taken
