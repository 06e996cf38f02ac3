"""Programs that know no lock: sync tools that put another file in the place of ours."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from smallsteps_tui.domain.journey import Change
from smallsteps_tui.session import Session
from smallsteps_tui.store.file import disk
from smallsteps_tui.store.file.storage import LOOKS
from smallsteps_tui.store.troubles import Overtaken

from .faults import Call, Disk, standing_clock
from .journeys import OPEN_IT, THESIS, TODAY, a_goal, begun, does, renames, sitting

OTHERS = 444_444_444_444

MOMENTS = 30
"""Before how many calls of a change a sync tool writes at least; `smallsteps help tried` says so."""


def brings(path: Path, content: bytes) -> None:
    """Put a file in the place of another as a sync tool does: beside, and renamed, without any lock."""
    beside = path.with_name("~syncing.tmp")
    beside.write_bytes(content)
    beside.replace(path)


class Folders:
    """The same file in one folder after the other, and what another machine made of it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count()
        first = begun(self._next())
        self.ours = first.store.path.read_bytes()
        first.apply(Change(put=(a_goal(OTHERS, "Get outside"),)), "Added.")
        self.theirs = first.store.path.read_bytes()

    def _next(self) -> Path:
        return self._folder / str(next(self._numbers)) / "smallsteps.json"

    def sitting(self) -> Session:
        """Sit down at a fresh one."""
        path = self._next()
        path.parent.mkdir()
        path.write_bytes(self.ours)
        return sitting(path)

    def calls_of(self, act: Callable[[Session], object]) -> list[str]:
        """Name the calls to the system that a change makes when nobody else does anything."""
        session, disk = self.sitting(), Disk()
        with disk.watched():
            act(session)
        return disk.names


@pytest.fixture
def folders(tmp_path):
    return Folders(tmp_path)


def test_promise_7_a_sync_tool_that_writes_at_any_moment_of_a_change_loses_nothing(folders):
    calls = folders.calls_of(does)
    swap = len(calls) - calls[::-1].index("replace")
    assert len(calls) > MOMENTS
    kept = []
    for at in range(1, len(calls) + 1):
        session = folders.sitting()
        path = session.store.path

        def replaced(watched: Disk, call: Call, path: Path = path) -> object:
            brings(path, folders.theirs)
            return watched.done(call)

        with Disk(at, replaced).watched():
            does(session)
        session.pulse()
        found = sitting(path).snapshot.journey
        assert found == session.snapshot.journey
        kept.append((OPEN_IT in found.page(TODAY).check_ins, OTHERS in found.goals))
    assert kept[: swap - 1] == [(True, True)] * (swap - 1)
    # Between the last look and the swap there is no other call.
    assert kept[swap - 1] == (True, False)
    # What comes after the swap is as the sync tool has it, and is in view.
    assert set(kept[swap:]) == {(False, True)}


def test_a_sync_tool_that_never_rests_is_said_and_nothing_is_saved(folders):
    session = folders.sitting()
    contents = itertools.cycle((folders.theirs, folders.ours))
    path = session.store.path

    def always(watched: Disk, call: Call) -> object:
        watched.at = len(watched.names) + 1
        if call.name == "fsync":
            brings(path, next(contents))
        return watched.done(call)

    with Disk(1, always).watched(), pytest.raises(Overtaken, match=r"Nothing was saved\. Try again"):
        does(session)
    assert path.read_bytes() in (folders.ours, folders.theirs)
    assert OPEN_IT not in session.snapshot.journey.page(TODAY).check_ins
    does(session)
    assert OPEN_IT in sitting(path).snapshot.journey.page(TODAY).check_ins


def test_an_undo_that_a_sync_tool_comes_between_takes_nothing_back(folders):
    session = folders.sitting()
    path = session.store.path

    def replaced(watched: Disk, call: Call) -> object:
        brings(path, folders.theirs)
        return watched.done(call)

    written = folders.calls_of(Session.undo).index("fsync") + 1
    with (
        Disk(written, replaced).watched(),
        pytest.raises(Overtaken, match="changed by another program just now"),
    ):
        session.undo()
    assert path.read_bytes() == folders.theirs


@pytest.fixture
def a_clock_of_large_steps():
    """A disk whose clock has not moved on since: its times tell nothing."""
    with standing_clock():
        yield


def is_written_over(path: Path) -> None:
    """Change a file in place, at once, to one of the same size: no number that the disk tells is another."""
    before = disk.signature(path)
    with path.open("r+b") as file:
        content = file.read().replace(b"Open it", b"Shut it")
        file.seek(0)
        file.write(content)
    assert disk.signature(path) == before


def test_what_is_written_over_in_the_same_tick_of_the_disks_clock_is_seen_at_the_next_look(
    folders, a_clock_of_large_steps
):
    session = folders.sitting()
    renames(session, "Open it")
    is_written_over(session.store.path)
    assert session.pulse() is True
    assert session.snapshot.journey.steps[OPEN_IT].title == "Shut it"


def test_what_looks_the_same_is_read_again_before_anything_is_written_over_it(
    folders, a_clock_of_large_steps
):
    session = folders.sitting()
    renames(session, "Open it")
    for _ in range(LOOKS):
        assert session.pulse() is False
    is_written_over(session.store.path)
    assert session.pulse() is False
    does(session)
    assert sitting(session.store.path).snapshot.journey.steps[OPEN_IT].title == "Shut it"


def test_what_is_written_over_at_any_moment_of_a_look_is_never_seen_by_halves(folders):
    for at in range(1, len(folders.calls_of(Session.pulse)) + 1):
        session = folders.sitting()
        path = session.store.path

        def written_over(watched: Disk, call: Call, path: Path = path) -> object:
            path.write_bytes(folders.theirs)
            return watched.done(call)

        with Disk(at, written_over).watched():
            session.pulse()
        assert session.snapshot.journey.goals.keys() in ({THESIS}, {THESIS, OTHERS})
        session.pulse()
        assert session.snapshot.journey == sitting(path).snapshot.journey
        assert OTHERS in session.snapshot.journey.goals
