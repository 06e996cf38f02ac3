"""The lock beside the file, so that dashboards and the shell never lose each other's changes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from smallsteps_tui.store import disk
from smallsteps_tui.store.troubles import Busy, NotSaved

PATIENCE = 5.0
"""How long another process's lock is waited for, in seconds."""

_LOOK_EVERY = 0.01


class Lock:
    """One file's lock; a process that dies gives it back."""

    def __init__(self, path: Path | None) -> None:
        """Say which file it is for; one that is in memory only needs none."""
        self._path = path
        self._lock: Any = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold it, waiting a few seconds for whoever has it.

        Raises:
            Busy: Somebody held it too long.
            NotSaved: There can be no lock there.
        """
        if self._path is None:
            yield
            return
        self._acquire(self._path)
        try:
            yield
        finally:
            self._lock.release()

    def _acquire(self, path: Path) -> None:
        from filelock import FileLock, Timeout

        try:
            target = Path(os.path.realpath(path))
            disk.make_folder(target.parent)
            if self._lock is None:
                self._lock = FileLock(f"{target}.lock", mode=disk.PRIVATE_FILE)
            self._lock.acquire(timeout=PATIENCE, poll_interval=_LOOK_EVERY)
        except Timeout:
            raise Busy(f"Another program holds {path}; nothing was saved. Try again in a moment.") from None
        except (OSError, NotImplementedError) as error:
            raise NotSaved(f"{path} cannot be written ({disk.reason(error)}); nothing was saved.") from None
