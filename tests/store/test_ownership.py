"""Whose the file is: root may write to somebody's journey, and it stays theirs."""

import errno
import fcntl
import os
import pwd
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from smallsteps_tui import cli
from smallsteps_tui.store.file import new_file
from smallsteps_tui.store.troubles import NotSaved

from .another_user import OTHER, OWNER, said_as
from .journeys import begun, does, renames, sitting

pytestmark = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0, reason="only root may write to everybody's journey"
)

try:
    OWNER_NAME = pwd.getpwuid(OWNER).pw_name
except KeyError:
    OWNER_NAME = f"user {OWNER}"

GROUP = 65_532
"""A group of the owner's that is not their first one."""


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder of somebody's who has no rights elsewhere, where they can reach it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        home = Path(folder) / "home"
        home.mkdir(mode=0o700)
        os.chown(home, OWNER, OWNER)
        yield home


@pytest.fixture
def path(home: Path) -> Path:
    """Where they keep their journey, with a change or two behind it."""
    assert said_as(OWNER, home / "steps.json", "begins", "does", "renames") == ""
    assert not_the_owner_s(home)[0] == []
    return home / "steps.json"


def not_the_owner_s(folder: Path) -> tuple[list[str], set[str]]:
    """Name what in a folder is not its owner's, or open to others, and all that is there."""
    found = {str(one.relative_to(folder)): one.lstat() for one in folder.rglob("*")}
    wrong = [
        f"{name} {seen.st_uid}:{seen.st_gid} {stat.S_IMODE(seen.st_mode):o}"
        for name, seen in found.items()
        if (seen.st_uid, seen.st_gid) != (OWNER, OWNER) or seen.st_mode & 0o077
    ]
    return wrong, set(found)


def merges(path):
    other = path.parent.parent / "other.json"
    shutil.copy(path, other)
    renames(sitting(other), "Elsewhere")
    sitting(path).merge(other, "Merged.")


def restores(path):
    session = sitting(path)
    renames(session, "By root")
    session.restore(session.keeping.newest())


def repairs(path):
    path.write_bytes(path.read_bytes().replace(b'"title": "Open it, by its owner"', b'"title": 7'))
    assert sitting(path).repair().kept


ACTS = {
    "a change": lambda path: does(sitting(path)),
    "an undo": lambda path: sitting(path).undo(),
    "a command": lambda path: cli.main(["--data", str(path), "energy", "low"]),
    "a merge": merges,
    "a restore": restores,
    "a repair": repairs,
}
"""What root may do to somebody's journey."""


@pytest.mark.parametrize("act", ACTS)
def test_whatever_root_does_the_file_its_lock_and_its_copies_stay_the_owner_s(home, path, act, monkeypatch):
    monkeypatch.setenv("SMALLSTEPS_NOW", "2026-11-21T12:00")
    shutil.rmtree(home / "backups")
    path.with_name("steps.json.lock").unlink()
    ACTS[act](path)
    wrong, there = not_the_owner_s(home)
    assert wrong == []
    assert there > {"steps.json", "steps.json.lock", "backups"}
    assert said_as(OWNER, path, "renames", "keeps", "does") == ""
    assert not_the_owner_s(home)[0] == []


def test_a_journey_that_root_begins_in_somebody_s_folder_is_theirs_with_its_folders(home):
    path = home / "a" / "b" / "steps.json"
    begun(path)
    renames(sitting(path), "Open it")
    assert not_the_owner_s(home)[0] == []
    assert said_as(OWNER, path, "renames", "does") == ""


def test_a_journey_of_somebody_s_in_a_folder_of_root_s_stays_theirs_with_its_copies(home, path):
    os.chown(home, 0, 0)
    shutil.rmtree(home / "backups")
    path.with_name("steps.json.lock").unlink()
    session = sitting(path)
    session.keeping.keep("import", session.moment())
    does(session)
    assert not_the_owner_s(home)[0] == []


def test_through_a_link_of_root_s_too_it_stays_the_owner_s(home, path):
    link = home.parent / "link.json"
    link.symlink_to(path)
    renames(sitting(link), "Open it")
    assert link.is_symlink()
    assert not_the_owner_s(home)[0] == []


def test_a_group_of_the_owner_s_stays_too(path):
    os.chown(path, OWNER, GROUP)
    renames(sitting(path), "Open it")
    assert (path.stat().st_uid, path.stat().st_gid) == (OWNER, GROUP)


def test_root_s_own_journey_stays_root_s(tmp_path):
    begun(tmp_path / "steps.json")
    assert {one.stat().st_uid for one in tmp_path.rglob("*")} == {0}


def test_where_files_cannot_be_linked_the_copies_are_the_owner_s(home, path, monkeypatch):
    def refuses(*given, **how):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuses)
    shutil.rmtree(home / "backups")
    renames(sitting(path), "Open it")
    wrong, there = not_the_owner_s(home)
    assert wrong == []
    assert "backups/steps-before-last-change.json" in there


def test_where_there_are_no_locks_root_s_mark_is_gone_after_it(home, path, monkeypatch):
    def refuses(handle, how):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuses)
    renames(sitting(path), "Open it")
    wrong, there = not_the_owner_s(home)
    assert wrong == []
    assert "steps.json.held" not in there


def test_a_page_that_root_writes_in_somebody_s_folder_is_theirs(home):
    new_file.put("A page.", str(home / "page.md"))
    assert not_the_owner_s(home) == ([], {"page.md"})


# Where it cannot stay the owner's


@pytest.mark.parametrize("is_locked", [True, False], ids=["with a lock", "without one"])
def test_who_cannot_leave_a_file_to_its_owner_does_not_write_it(home, path, is_locked):
    home.chmod(0o777)
    path.chmod(0o644)
    path.with_name("steps.json.lock").chmod(0o666)
    if not is_locked:
        path.with_name("steps.json.lock").unlink()
    shutil.rmtree(home / "backups")
    before, there = path.read_bytes(), set(home.iterdir())
    for act in ("does", "keeps"):
        said = said_as(OTHER, path, act)
        assert f"it belongs to {OWNER_NAME}; run small steps as {OWNER_NAME}" in said
        assert "is unchanged" in said or "Nothing was saved" in said
    assert path.read_bytes() == before
    assert set(home.iterdir()) == there
    assert path.stat().st_uid == OWNER


def test_root_without_the_right_to_give_away_leaves_nothing_behind(home, path, monkeypatch):
    def refuses(*given):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "fchown", refuses)
    path.with_name("steps.json.lock").unlink()
    with pytest.raises(NotSaved, match=f"it belongs to {OWNER_NAME}; run small steps as {OWNER_NAME}"):
        renames(sitting(path), "Open it")
    with pytest.raises(NotSaved, match=f"it belongs to {OWNER_NAME}"):
        begun(home / "new" / "steps.json")
    wrong, there = not_the_owner_s(home)
    assert wrong == []
    assert not there & {"steps.json.lock", "new"}
    assert said_as(OWNER, path, "does") == ""


# What root left before


def test_a_lock_that_root_left_is_named(path):
    lock = path.with_name("steps.json.lock")
    os.chown(lock, 0, 0)
    assert said_as(OWNER, path, "does") == (
        f"{path} can't be written because its lock {lock.name} belongs to root. Nothing was saved. "
        "Delete it, or run small steps as root."
    )
    lock.unlink()
    assert said_as(OWNER, path, "does") == ""


def test_a_mark_that_root_left_is_named(home, path):
    mark = path.with_name("steps.json.held")
    mark.write_text("4711\nanother-machine\n")
    mark.chmod(0o600)
    assert said_as(OWNER, path, "knows no locks", "does") == (
        f"Another program is using {path}. Nothing was saved. Try again in a moment, "
        f"or, if nothing else is using the file, delete {mark}."
    )


def test_a_file_that_root_left_is_said_to_be_root_s(path):
    os.chown(path, 0, 0)
    assert said_as(OWNER, path, "does") == (
        f"{path} can't be opened (it belongs to root). Check its permissions."
    )
