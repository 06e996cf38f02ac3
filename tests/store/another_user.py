"""Does something to a journey as another user than root, and prints what was said of it.

Run as a program, apart from the tests, because rights that were given up do not come back.
"""

import errno
import fcntl
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.session import Session
from smallsteps_tui.store.file import lock

from .apart import said_by, started
from .journeys import begun, does, renames, sitting

OWNER, OTHER = 65_534, 65_533
"""Two users without any rights elsewhere."""

ACTS: dict[str, Callable[[Path], object]] = {
    "begins": begun,
    "does": lambda path: does(sitting(path)),
    "renames": lambda path: renames(sitting(path), "Open it, by its owner"),
    "keeps": lambda path: _keeps(sitting(path)),
    "knows no locks": lambda path: setattr(fcntl, "flock", _refuses),
}


def _keeps(session: Session) -> None:
    session.keeping.keep("import", session.moment())


def _refuses(handle: int, how: int) -> None:
    raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))


def said_as(user: int, path: Path, *acts: str) -> str:
    """Let a user do something, in a process of their own; give what they are told, "" where nothing."""
    return "\n".join(said_by(started("store.another_user", user, path, *acts)))


def main() -> None:
    """Give up the rights of root, do what is asked, and print what is said."""
    user, path, acts = int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
    lock.PATIENCE = 0.05
    with tempfile.TemporaryDirectory() as folder:
        real = fcntl.flock
        for warm in ("begins", "keeps", "knows no locks", "renames"):  # nothing can be imported later
            ACTS[warm](Path(folder) / "warm.json")
        fcntl.flock = real
    os.setgroups([])
    os.setgid(user)
    os.setuid(user)
    os.umask(0o022)
    try:
        for act in acts:
            ACTS[act](path)
    except Trouble as trouble:
        print(trouble)  # noqa: T201


if __name__ == "__main__":
    main()
