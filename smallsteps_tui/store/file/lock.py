"""The lock beside the file, so that dashboards and the shell never lose each other's changes."""

import contextlib
import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from smallsteps_tui.store.file import disk
from smallsteps_tui.store.troubles import Busy, NotSaved

PATIENCE = 5.0
"""How long another process's lock is waited for, in seconds."""

_LOOK_EVERY = 0.01
_MARK = ".held"

_NO_LOCKS = frozenset((errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL))
"""What a folder answers that knows no locks, such as some network folders."""


class Lock:
    """One file's lock; a process that dies gives it back."""

    def __init__(self, path: Path | None) -> None:
        """Say which file it is for; one that is in memory only needs none."""
        self._path = path
        self._locks: dict[str, Any] = {}
        self._unreleased: set[str] = set()
        self.word = ""
        """What there is to know about locks in this folder; "" as long as all is well."""

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold it, waiting a few seconds for whoever has it.

        Releasing it may be refused. What was saved is saved all the same, so that is no
        reason to say otherwise; the lock is released before it is taken the next time.

        Raises:
            Busy: Somebody held it too long.
            NotSaved: There can be no lock there.
        """
        if self._path is None:
            yield
            return
        held = self._acquired(self._path)
        try:
            yield
        finally:
            self._try_to_release(held)

    def release_again(self) -> None:
        """Try to release what could not be released before, so that others can write meanwhile."""
        for name in [*self._unreleased]:
            self._try_to_release(self._locks[name])

    def _try_to_release(self, lock: Any) -> None:
        for _ in range(2):
            with contextlib.suppress(Exception):
                self._release(lock)
                return

    def _release(self, lock: Any) -> None:
        """Release a lock; the library is silent about a mark that it cannot remove."""
        self._unreleased.add(lock.lock_file)
        lock.release(force=True)
        if lock.lock_file.endswith(_MARK) and lock.is_lock_held_by_us:
            Path(lock.lock_file).unlink()
        self._unreleased.discard(lock.lock_file)

    def _acquired(self, path: Path) -> Any:
        """Take the lock beside where the file is now: meanwhile it may have become a link."""
        from filelock import FileLock

        try:
            target = disk.target_of(path)
            if disk.nowhere(path):
                raise NotSaved(f"{path} links to {target}, which isn't there now. Nothing was saved.")
            disk.make_folder(target.parent)
            owner = disk.owner_of(target)
            if owner is not None:
                disk.make_empty(Path(f"{target}.lock"), owner)
            try:
                return self._taken(FileLock, f"{target}.lock", fallback_to_soft=False)
            except OSError as error:
                if error.errno not in _NO_LOCKS:
                    raise
                return self._marked(target)
        except OSError as error:
            raise NotSaved(f"{path} can't be written ({disk.reason(error)}). Nothing was saved.") from None

    def _marked(self, target: Path) -> Any:
        """Keep others out with a file that is there as long as somebody writes: the next best thing."""
        from filelock import SoftFileLock

        lock = self._taken(SoftFileLock, f"{target}{_MARK}")
        self.word = (
            f"The folder of {target.name} doesn't support locks (some network folders don't). "
            "A marker file is used instead. It's safest to use one machine at a time."
        )
        return lock

    def _taken(self, kind: Any, name: str, **settings: Any) -> Any:
        """Take a lock, after releasing it where it is still held from the last time.

        Raises:
            OSError: The system refuses.
            Busy: Somebody held it too long.
            NotSaved: Something else is in its place, or the library refuses.
        """
        from filelock import Timeout

        try:
            if name not in self._locks:
                self._locks[name] = kind(name, mode=disk.PRIVATE_FILE, **settings)
            lock = self._locks[name]
            if lock.is_locked or name in self._unreleased:
                self._release(lock)
            lock.acquire(timeout=PATIENCE, poll_interval=_LOOK_EVERY)
        except Timeout:
            raise Busy(_busy(self._path, name)) from None
        except OSError as error:
            if what := disk.not_a_file(Path(name)):
                way_out = "Move it away, then try again."
                raise NotSaved(_refused(self._path, name, f"is {what}", way_out)) from None
            who = disk.other_owner(Path(name)) if isinstance(error, PermissionError) else ""
            if who:
                way_out = f"Delete it, or run small steps as {who}."
                raise NotSaved(_refused(self._path, name, f"belongs to {who}", way_out)) from None
            raise
        except Exception:  # noqa: BLE001 - whatever the library raises, the program goes on
            way_out = "Try again, or quit and start small steps again."
            raise NotSaved(_refused(self._path, name, "can't be taken", way_out)) from None
        return lock


def _busy(path: Path | None, mark: str) -> str:
    """Say that somebody holds the file; a mark stays when its machine is switched off."""
    left = f", or, if no other program is running, delete {mark}" if mark.endswith(_MARK) else ""
    return f"Another program is using {path}. Nothing was saved. Try again in a moment{left}."


def _refused(path: Path | None, lock: str, why: str, way_out: str) -> str:
    return f"{path} can't be written because its lock {Path(lock).name} {why}. Nothing was saved. {way_out}"
