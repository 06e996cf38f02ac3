"""The lock beside the file: folders without locks, files that move, and those who never give it back."""

import errno
import fcntl
import os
import signal
import subprocess
import sys
import warnings
from pathlib import Path

import filelock
import pytest

from smallsteps_tui import cli
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store.file import lock
from smallsteps_tui.store.troubles import Busy, NotSaved

from .journeys import OPEN_IT, begun, does, files_in, renames, sitting

NO_LOCKS = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "smallsteps.json"


@pytest.fixture(params=NO_LOCKS, ids=errno.errorcode.get)
def no_locks(request, monkeypatch):
    """A folder that knows no locks, as some network folders do, and what the system says of it."""

    def refuses(handle, how):
        raise OSError(request.param, os.strerror(request.param))

    monkeypatch.setattr(fcntl, "flock", refuses)
    return request.param


def names(path):
    return sorted(files_in(path.parent))


def title_in(path):
    """The step's title as another process finds it."""
    return sitting(path).snapshot.journey.steps[OPEN_IT].title


def test_in_a_folder_without_locks_a_change_is_saved_and_it_is_said_once(path, no_locks):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        session = begun(path)
        does(session)
    assert sitting(path).snapshot.journey == session.snapshot.journey
    with pytest.raises(Trouble, match=r"smallsteps\.json doesn't support locks.* one machine at a time"):
        session.pulse()
    renames(session, "Open it")
    for _ in range(3):
        assert session.pulse() is False
    assert names(path) == ["smallsteps.json", "smallsteps.json.lock"]


def test_in_a_folder_without_locks_it_is_said_after_a_copy_came_back_too(path, no_locks):
    does(begun(path))
    session = sitting(path)
    copy = session.keeping.newest()
    assert copy is not None
    session.restore(copy)
    with pytest.raises(Trouble, match="doesn't support locks"):
        session.pulse()
    assert not session.pulse()


def test_in_a_folder_without_locks_a_command_says_so_beside_its_answer(path, no_locks, capsys, monkeypatch):
    monkeypatch.setenv("SMALLSTEPS_NOW", "2026-11-21T12:00")
    assert cli.main(["--data", str(path), "energy", "low"]) == 0
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == len(said.err.splitlines()) == 1
    assert "doesn't support locks" in said.err
    assert cli.main(["--data", str(path), "glance"]) == 0
    assert capsys.readouterr().err == ""


def test_in_a_folder_without_locks_a_mark_keeps_others_out(path, no_locks, monkeypatch):
    session = begun(path)
    before = path.read_bytes()
    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    held = lock.Lock(path)
    with held.held():
        assert names(path) == ["smallsteps.json", "smallsteps.json.held", "smallsteps.json.lock"]
        assert {(path.parent / name).stat().st_mode & 0o077 for name in names(path)} == {0}
        with pytest.raises(Busy, match="Try again"):
            renames(session, "x")
    assert path.read_bytes() == before
    renames(session, "x")


DIES_WITH_THE_MARK = """
import fcntl, os, sys
from pathlib import Path
from smallsteps_tui.store.file import lock

def refuses(handle, how):
    raise OSError(int(sys.argv[2]), os.strerror(int(sys.argv[2])))

fcntl.flock = refuses
with lock.Lock(Path(sys.argv[1])).held():
    os._exit(9)
"""


def test_in_a_folder_without_locks_who_dies_with_the_mark_does_not_block_the_next(path, no_locks):
    session = begun(path)
    died = subprocess.run([sys.executable, "-c", DIES_WITH_THE_MARK, str(path), str(no_locks)])
    assert died.returncode == 9
    assert "smallsteps.json.held" in names(path)
    renames(session, "x")
    assert names(path) == ["smallsteps.json", "smallsteps.json.lock"]


def test_a_mark_that_another_machine_forgot_is_named(path, no_locks, monkeypatch):
    session = begun(path)
    mark = path.with_name("smallsteps.json.held")
    mark.write_text("4711\nanother-machine\n")
    mark.chmod(0o600)
    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    with pytest.raises(Busy, match=r"delete .*smallsteps\.json\.held"):
        renames(session, "x")
    mark.unlink()
    renames(session, "x")


def test_a_lock_that_cannot_be_made_for_another_reason_is_said_and_nothing_is_saved(path, monkeypatch):
    session = begun(path)
    before = path.read_bytes()

    def refuses(handle, how):
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as disk:
        disk.setattr(fcntl, "flock", refuses)
        with pytest.raises(NotSaved, match=r"can't be written .input/output error.\. Nothing was saved"):
            renames(session, "x")
    assert path.read_bytes() == before
    renames(session, "x")


class Unlocking:
    """A disk that refuses so many times to unlock, as a network folder does while its server is away."""

    def __init__(self, real, times):
        self._real = real
        self.times = times

    def __call__(self, handle, how):
        if how == fcntl.LOCK_UN and self.times:
            self.times -= 1
            raise OSError(errno.EIO, "Input/output error")
        self._real(handle, how)


@pytest.fixture
def unlocking(monkeypatch):
    """A disk that unlocks, until it is told how often it refuses to."""
    disk = Unlocking(fcntl.flock, 0)
    monkeypatch.setattr(fcntl, "flock", disk)
    return disk


@pytest.mark.parametrize("times", [1, 2])
def test_after_a_refused_unlock_the_next_change_is_saved_and_so_is_another_process_s(path, unlocking, times):
    session = begun(path)
    unlocking.times = times
    renames(session, "Open it")
    assert title_in(path) == "Open it"
    renames(session, "Open it gently")
    assert title_in(path) == "Open it gently"
    renames(sitting(path), "Open it slowly")
    assert title_in(path) == "Open it slowly"


def test_while_unlocking_is_refused_nothing_more_is_saved_and_the_first_change_after_it_is(path, unlocking):
    session = begun(path)
    unlocking.times = 1000
    renames(session, "saved")
    for _ in range(3):
        with pytest.raises(NotSaved, match=r"can't be written .input/output error.\. Nothing was saved"):
            renames(session, "not saved")
    assert title_in(path) == session.snapshot.journey.steps[OPEN_IT].title == "saved"
    unlocking.times = 0
    renames(session, "saved again")
    assert title_in(path) == "saved again"


def test_a_dashboard_that_could_not_unlock_lets_others_write_as_soon_as_it_can(path, unlocking, monkeypatch):
    dashboard = begun(path)
    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    unlocking.times = 4  # twice with the change, twice with the first look
    renames(dashboard, "saved")
    dashboard.pulse()
    with pytest.raises(Busy):
        renames(sitting(path), "not yet")
    dashboard.pulse()
    renames(sitting(path), "now")
    assert dashboard.pulse()
    assert dashboard.snapshot.journey.steps[OPEN_IT].title == "now"


def test_a_mark_that_cannot_be_removed_is_removed_with_the_next_change(path, no_locks, monkeypatch):
    session = begun(path)

    def refuses(*given, **how):
        raise OSError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as disk:
        disk.setattr(os, "unlink", refuses)
        renames(session, "Open it")
    renames(session, "Open it gently")
    assert title_in(path) == "Open it gently"


TROUBLES = (
    RuntimeError("lock may have been released; call release() again"),
    ValueError("no such setting"),
    NotImplementedError(),
    ExceptionGroup("cleanup failed", [OSError(errno.EIO, "Input/output error"), OSError(errno.EBADF, "")]),
)
"""What the library of locks raises beside errors of the system."""


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: type(trouble).__name__)
def test_whatever_the_library_of_locks_raises_is_said_and_the_next_change_is_saved(
    path, monkeypatch, trouble
):
    session = begun(path)
    before = path.read_bytes()

    def raises(*given, **how):
        raise trouble

    with monkeypatch.context() as library:
        library.setattr(filelock.BaseFileLock, "acquire", raises)
        with pytest.raises(NotSaved) as said:
            renames(session, "not saved")
    assert str(said.value) == (
        f"{path} can't be written because its lock {path.name}.lock can't be taken. Nothing was saved. "
        "Try again, or quit and start small steps again."
    )
    assert path.read_bytes() == before
    with monkeypatch.context() as library:
        library.setattr(filelock.BaseFileLock, "release", raises)
        renames(session, "saved")
    renames(session, "saved again")
    assert title_in(path) == "saved again"


IN_THE_WAY = {
    "a link": lambda place: place.symlink_to(place.parent / "elsewhere"),
    "a folder": Path.mkdir,
}
"""What may be in the place of a lock, and how it gets there."""


@pytest.mark.parametrize("what", IN_THE_WAY)
def test_what_is_in_the_place_of_the_lock_is_named_and_left_alone(path, what):
    session = begun(path)
    place = Path(f"{path}.lock")
    place.unlink()
    IN_THE_WAY[what](place)
    with pytest.raises(NotSaved) as said:
        renames(session, "not saved")
    assert str(said.value) == (
        f"{path} can't be written because its lock {place.name} is {what}. Nothing was saved. "
        "Move it away, then try again."
    )
    assert title_in(path) == "Open the file"
    assert place.is_symlink() or place.is_dir()
    assert not (path.parent / "elsewhere").exists()
    place.rename(path.parent / "away")
    renames(session, "saved")


def test_a_folder_in_the_place_of_the_mark_is_named(path, no_locks):
    session = begun(path)
    mark = Path(f"{path}.held")
    mark.mkdir()
    with pytest.raises(NotSaved, match=r"because its lock smallsteps\.json\.held is a folder"):
        renames(session, "not saved")
    mark.rmdir()
    renames(session, "saved")


def test_a_file_that_becomes_a_link_while_open_is_locked_where_it_is_now(path, monkeypatch):
    session = begun(path)
    synced = path.parent / "synced"
    synced.mkdir()
    path.rename(synced / "journey.json")
    path.symlink_to(synced / "journey.json")
    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    with lock.Lock(synced / "journey.json").held(), pytest.raises(Busy):
        renames(session, "x")
    renames(session, "x")
    assert path.is_symlink()
    assert sitting(synced / "journey.json").snapshot.journey == session.snapshot.journey


HOLDER = """
import sys, time
from pathlib import Path
from smallsteps_tui.store.file.lock import Lock
with Lock(Path(sys.argv[1])).held():
    print("held", flush=True)
    time.sleep(60)
"""

ASKS_BRIEFLY = """
from smallsteps_tui import cli
from smallsteps_tui.store.file import lock
lock.PATIENCE = .05
cli.run()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs a process that can be stopped")
def test_a_process_that_hangs_with_the_lock_ends_another_in_a_clear_word_and_status_75(path):
    session = begun(path)
    before = path.read_bytes()
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout.readline() == "held\n"
        holder.send_signal(signal.SIGSTOP)
        asked = subprocess.run(
            [sys.executable, "-c", ASKS_BRIEFLY, "--data", str(path), "energy", "low"],
            env={**os.environ, "SMALLSTEPS_NOW": "2026-11-21T12:00"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (asked.returncode, asked.stdout) == (75, "")
        assert asked.stderr == f"Another program is using {path}. Nothing was saved. Try again in a moment.\n"
        assert sitting(path).snapshot.journey == session.snapshot.journey
        assert path.read_bytes() == before
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()
    renames(session, "x")


def test_a_lock_is_waited_for_five_seconds_at_most():
    assert lock.PATIENCE == 5
