"""Breaks one kind of change at every call it makes, in every way, and reports what came of it.

Run as a program, apart from the tests, because it forks: a process that is warm dies in
a few milliseconds, so hundreds of deaths take a second.
"""

import gc
import itertools
import json
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.session import Session
from smallsteps_tui.store.file import lock

from .faults import DIED, DYING, ERRORS, Disk
from .journeys import a_goal, begun, does, files_in, renames, sitting
from .kinds import ELSEWHERE, KINDS, Kind


@dataclass
class Report:
    """What came of breaking a kind of change."""

    calls: list[str] = field(default_factory=list)
    """The calls that the change makes when nothing goes wrong."""
    refused: int = 0
    """How often a call refused."""
    died: int = 0
    """How often a process died."""
    saved: int = 0
    """How often the program said that the change is saved."""
    old: int = 0
    """How often the file was the old one after it."""
    new: int = 0
    """How often the file was the new one after it."""
    wrong: list[str] = field(default_factory=list)
    """What was not as it has to be; nothing."""


class Bench:
    """A folder for each try, with the file as it was before."""

    def __init__(self, kind: Kind, folder: Path) -> None:
        self.kind = kind
        self.said = ""
        self._folder = folder
        self._numbers = itertools.count()
        self._template = None if kind.is_new else _template(folder / "template.json")
        kind.act(self._seated())  # the first change of a process makes a call or two more
        session = self._seated()
        self.old = _bytes(session)
        disk = Disk()
        with disk.watched():
            kind.act(session)
        self.new, self.calls = _bytes(session), disk.names

    def _seated(self) -> Session:
        """Lay out a fresh folder, and sit down at its file."""
        folder = self._folder / str(next(self._numbers)) / "steps"
        real, path = folder / "real.json", folder / "real.json"
        if self._template is not None:
            folder.mkdir(parents=True, mode=0o700)
            real.write_bytes(self._template)
            real.chmod(0o600)
        if self.kind.is_link:
            path = folder / "smallsteps.json"
            path.symlink_to(real)
        if self.kind.leftover:
            (folder / self.kind.leftover).write_text('{"half": ')
            (folder / self.kind.leftover).chmod(0o600)
        if self.kind.before is not None:
            self.kind.before(folder)
        session = sitting(path)
        if self.kind.meanwhile is not None:
            self.kind.meanwhile(sitting(path))
        return session

    def refused(self, disk: Disk) -> tuple[list[str], bytes | None]:
        """Make the change on such a disk.

        Returns:
            What is wrong after it, and what the file holds.
        """
        session = self._seated()
        before, wrong = session.snapshot, []
        with disk.watched():
            try:
                self.kind.act(session)
                self.said = "saved"
            except Trouble as trouble:
                self.said = str(trouble)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is wrong
                self.said = f"a traceback: {error!r}"
                wrong.append(self.said)
        found = _bytes(session)
        if found != (self.new if self.said == "saved" else self.old):
            wrong.append(f"the file is not as was said ({self.said})")
        if self.said != "saved" and session.snapshot is not before:
            wrong.append("the screen shows what is not saved")
        if found is not None and sitting(session.store.path).snapshot.journey != session.store.load():
            wrong.append("memory and disk differ")
        return wrong + self._next_write(session), found

    def died(self, disk: Disk) -> tuple[list[str], bytes | None]:
        """Make the change in a process that dies of it; the next write is somebody else's."""
        session = self._seated()
        process = os.fork()
        if process == 0:
            with disk.watched():
                self.kind.act(session)
            os._exit(0)
        status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        found = _bytes(session)
        wrong = [] if status == DIED else [f"it ended with {status}"]
        wrong += [] if found in (self.old, self.new) else ["the file is neither the old nor the new one"]
        return wrong + self._next_write(sitting(session.store.path)), found

    def _next_write(self, session: Session) -> list[str]:
        """Write again: the lock is free, what was left is swept, and everything is private."""
        path = session.store.path
        assert path is not None
        wrong = _open_to_others(path.parent)
        try:
            session.apply(Change(put=(a_goal(555_555_555_555, "Afterwards"),)), "Added.")
            if 555_555_555_555 not in sitting(path).snapshot.journey.goals:
                wrong.append("the next write is not there")
        except Trouble as trouble:
            wrong.append(f"the next write is refused: {trouble}")
        left = files_in(path.parent) - {"real.json", "real.json.lock", path.name, ELSEWHERE}
        wrong += [f"{name} is left" for name in left]
        wrong += _open_to_others(path.parent)
        if self.kind.is_link and not path.is_symlink():
            wrong.append("the link is no link any more")
        return wrong


def _template(path: Path) -> bytes:
    """A file in which something can be undone, and something can be redone."""
    session = begun(path)
    renames(session, "Open it")
    does(session)
    session.undo()
    return path.read_bytes()


def _open_to_others(folder: Path) -> list[str]:
    """Name what others may look into: the folder, and all that lies in it, at any moment."""
    if not folder.exists():
        return []
    found = [one for one in (folder, *folder.rglob("*")) if not one.is_symlink()]
    return [f"{one.name} is open to others" for one in found if stat.S_IMODE(one.stat().st_mode) & 0o077]


def _bytes(session: Session) -> bytes | None:
    assert session.store.path is not None
    try:
        return session.store.path.read_bytes()
    except FileNotFoundError:
        return None


def _telling(calls: list[str]) -> Iterator[int]:
    """Number the calls, leaving out those amid a row of looks at one path, folder by folder."""
    for number, name in enumerate(calls, 1):
        if not name == "lstat" == "".join(set(calls[max(0, number - 2) : number + 1])):
            yield number


def broken(kind: Kind, folder: Path) -> Report:
    """Break a kind of change at every call, in every way."""
    bench = Bench(kind, folder)
    report = Report(bench.calls)
    errors = itertools.cycle(ERRORS)
    for at in _telling(bench.calls):
        name = bench.calls[at - 1]
        for way in kind.ways(name):
            disk = Disk(at, way, next(errors))
            wrong, found = bench.died(disk) if way in DYING else bench.refused(disk)
            report.died += way in DYING
            report.refused += way not in DYING
            report.saved += way not in DYING and bench.said == "saved"
            report.old += found == bench.old
            report.new += found == bench.new
            where = f"{way.__name__} at call {at}, {name} ({os.strerror(disk.error)})"
            report.wrong += [f"{where}: {one}" for one in wrong]
    return report


OF_AN_ID = 8
"""From how many bytes of chance an id is made; here it is always the same."""


def main() -> None:
    """Print the report on the kind of change that is named."""
    gc.freeze()
    lock.PATIENCE = 0.02
    os.umask(0)
    chance = os.urandom
    os.urandom = lambda count: (7).to_bytes(count, "big") if count == OF_AN_ID else chance(count)
    in_memory = Path("/dev/shm")  # where nothing waits for a real disk
    with tempfile.TemporaryDirectory(dir=in_memory if os.access(in_memory, os.W_OK) else None) as folder:
        print(json.dumps(vars(broken(KINDS[sys.argv[1]], Path(folder)))))  # noqa: T201


if __name__ == "__main__":
    main()
