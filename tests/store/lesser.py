"""Somebody who may do less than before: no room to write in, or no rights to a folder.

Run as a program, apart from the tests, because rights and room that were given up do not come back.
"""

import os
import resource
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from smallsteps_tui.domain.trouble import Trouble

from .journeys import THESIS, begun, renames, sitting

NOBODY = 65_534


def as_nobody() -> None:
    """Give up all rights, if there are any to give up."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def tried(act: Callable[[], object]) -> str:
    """Do something, and give what came of it, or what the trouble was."""
    try:
        return str(act())
    except Trouble as trouble:
        return f"{type(trouble).__name__}: {trouble}"


def writes(path: Path, room: int) -> str:
    """Make a change where no file may become larger than so many bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    return tried(lambda: renames(sitting(path), "Open it"))


def sits(path: Path, mode: int) -> str:
    """Sit at a file whose folder loses its rights, and has them again in the end."""
    as_nobody()
    session = sitting(path)
    path.parent.chmod(mode)
    attempts = (session.pulse, session.pulse, lambda: renames(session, "x"), session.undo)
    said = [tried(attempt).partition(":")[0] for attempt in attempts]
    assert session.snapshot.journey.goals[THESIS].title == "Thesis"
    path.parent.chmod(0o700)
    renames(session, "Open it again")
    return " ".join(said)


def reads(path: Path, mode: int) -> str:
    """Open a file that has such a mode."""
    path.chmod(mode)
    as_nobody()
    return tried(lambda: sitting(path))


if __name__ == "__main__":
    who, where, number = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:  # what is loaded late may be out of reach afterwards
        begun(Path(folder) / "smallsteps.json")
        renames(sitting(Path(folder) / "smallsteps.json"), "x")
    print({"writes": writes, "sits": sits, "reads": reads}[who](Path(where), int(number)))  # noqa: T201
