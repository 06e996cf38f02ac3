"""Disks that are really full, folders that are really closed, and folders that are really gone."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store.troubles import NotSaved, Unreadable

from .apart import said_by, started
from .journeys import begun, does, files_in, renames, sitting
from .lesser import NOBODY

pytest.importorskip("resource", reason="the limits are set on a process of its own")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "steps" / "smallsteps.json"


def somebody_who(act: str, path: Path, number: int) -> str:
    """Let a process of its own do something, and give what it said."""
    [said] = said_by(started("store.lesser", act, path, number))
    return said


@pytest.fixture
def nobodys() -> Iterator[Path]:
    """A file in a folder of somebody's who has no rights elsewhere."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "smallsteps.json"
        begun(path)
        if os.geteuid() == 0:
            for one in (path.parent, *path.parent.iterdir()):
                os.chown(one, NOBODY, NOBODY)
        yield path


def only_the_old(path: Path, old: bytes) -> None:
    assert path.read_bytes() == old
    assert files_in(path.parent) <= {path.name, f"{path.name}.lock"}


@pytest.mark.parametrize("room", [0, 1, 500, 1300])
def test_a_process_that_may_write_no_more_says_so_and_leaves_the_old_file(path, room):
    session = begun(path)
    does(session)
    old = path.read_bytes()
    assert len(old) > room

    assert somebody_who("writes", path, room).startswith(
        f"NotSaved: {path} couldn't be saved (file too large)"
    )
    only_the_old(path, old)
    renames(session, "Open it")


def test_a_disk_that_is_full_says_so_and_goes_on_once_there_is_room(tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", small], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("only root may mount a small disk")
    try:
        path = small / "smallsteps.json"
        session = begun(path)
        old, journey = path.read_bytes(), session.snapshot.journey
        filling = small / "filling"
        with pytest.raises(OSError, match="No space left on device"):
            filling.write_bytes(b"x" * 65536)
        for attempt in (lambda: renames(session, "x"), session.undo):
            with pytest.raises(NotSaved, match="no space left on device"):
                attempt()
        assert path.read_bytes() == old
        assert session.snapshot.journey is journey
        assert files_in(small) == {path.name, f"{path.name}.lock", "filling"}
        filling.unlink()
        renames(session, "x")
        assert sitting(path).snapshot.journey == session.snapshot.journey
    finally:
        subprocess.run(["umount", small], check=True)


@pytest.mark.parametrize("mode", [0o500, 0o000], ids=["read-only", "closed"])
def test_a_folder_that_loses_its_rights_while_open_is_said_and_what_was_read_stays(nobodys, mode):
    path, old = nobodys, nobodys.read_bytes()

    said = somebody_who("sits", path, mode)
    seen = "False False" if mode else "Unreadable False"
    assert said == f"{seen} NotSaved NotSaved"
    assert path.read_bytes() != old
    assert "Open it again" in path.read_text()


def test_a_file_that_may_not_be_read_is_said_and_not_written(nobodys):
    path, old = nobodys, nobodys.read_bytes()
    assert somebody_who("reads", path, 0) == (
        f"Unreadable: {path} can't be opened (permission denied). Check its permissions."
    )
    path.chmod(0o600)
    only_the_old(path, old)


def test_a_folder_that_is_deleted_while_open_is_said_and_comes_back_with_the_next_change(path):
    session = begun(path)
    does(session)
    shutil.rmtree(path.parent)
    with pytest.raises(Trouble, match="is gone"):
        session.pulse()
    renames(session, "Open it")
    found = sitting(path).snapshot.journey
    assert found == session.snapshot.journey
    assert found.steps_in_all == 1
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_in_the_files_place_is_said_and_left_alone(path):
    session = begun(path)
    path.unlink()
    path.mkdir()
    with pytest.raises(Unreadable, match="isn't a file"):
        session.pulse()
    with pytest.raises(Unreadable, match="isn't a file"):
        renames(session, "Open it")
    assert list(path.iterdir()) == []
    path.rmdir()
    renames(session, "Open it")
    assert sitting(path).snapshot.journey == session.snapshot.journey
