"""The lock next to the file, so that dashboards and the shell never overwrite each other's changes."""

import contextlib
import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from smallsteps_tui.store.file import disk, new_file
from smallsteps_tui.store.troubles import Busy, NotSaved, reason

PATIENCE = 5.0
"""How long to wait for another process's lock, in seconds."""

_LOOK_EVERY = 0.01
_MARK = ".held"

_NO_LOCKS = frozenset((errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL))
"""The errors of a folder without lock support, such as some network folders."""


class Lock:
    """One file's lock; it is released when the process dies."""

    def __init__(self, path: Path | None) -> None:
        """Make the lock of a file; None, for a journey in memory, needs none."""
        self._path = path
        self._locks: dict[str, Any] = {}
        self._unreleased: set[str] = set()
        self.word = ""
        """One sentence about locks in this folder; "" if all is well."""

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock, waiting a few seconds for another process.

        If releasing it fails, that isn't reported, since what was saved is saved; it is released
        before it is taken the next time.

        Raises:
            Busy: Another process held it too long.
            NotSaved: There can't be a lock there.
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
        """Try again to release what couldn't be released, so that others can write in the meantime."""
        for name in [*self._unreleased]:
            self._try_to_release(self._locks[name])

    def _try_to_release(self, lock: Any) -> None:
        for _ in range(2):
            with contextlib.suppress(Exception):
                self._release(lock)
                return

    def _release(self, lock: Any) -> None:
        """Release a lock; the library doesn't report a marker file that it can't remove."""
        self._unreleased.add(lock.lock_file)
        lock.release(force=True)
        if lock.lock_file.endswith(_MARK) and lock.is_lock_held_by_us:
            Path(lock.lock_file).unlink()
        self._unreleased.discard(lock.lock_file)

    def _acquired(self, path: Path) -> Any:
        """Take the lock next to the file's current target, since it may have become a link."""
        from filelock import FileLock

        try:
            target = disk.target_of(path)
            if disk.nowhere(path):
                raise NotSaved(f"{path} links to {target}, which isn't there now. Nothing was saved.")
            new_file.make_folder(target.parent)
            owner = new_file.owner_of(target)
            if owner is not None:
                new_file.make_empty(Path(f"{target}.lock"), owner)
            try:
                return self._taken(FileLock, f"{target}.lock", fallback_to_soft=False)
            except OSError as error:
                if error.errno not in _NO_LOCKS:
                    raise
                return self._marked(target)
        except OSError as error:
            raise NotSaved(f"{path} can't be written ({reason(error)}). Nothing was saved.") from None

    def _marked(self, target: Path) -> Any:
        """Keep others out with a marker file that exists while one process writes."""
        from filelock import SoftFileLock

        lock = self._taken(SoftFileLock, f"{target}{_MARK}")
        self.word = (
            f"The folder of {target.name} doesn't support locks (some network folders don't). "
            "A marker file is used instead. It's safest to use one machine at a time."
        )
        return lock

    def _taken(self, kind: Any, name: str, **settings: Any) -> Any:
        """Take a lock, after releasing it if it is still held from the last time.

        Raises:
            OSError: The system refuses.
            Busy: Another process held it too long.
            NotSaved: Something else is in its place, or the library refuses.
        """
        from filelock import Timeout

        try:
            if name not in self._locks:
                # one lock for all threads: the dashboard writes in whichever is free
                self._locks[name] = kind(name, mode=new_file.PRIVATE_FILE, thread_local=False, **settings)
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
            who = new_file.other_owner(Path(name)) if isinstance(error, PermissionError) else ""
            if who:
                way_out = f"Delete it, or run small steps as {who}."
                raise NotSaved(_refused(self._path, name, f"belongs to {who}", way_out)) from None
            raise
        except Exception:  # noqa: BLE001 - whatever the library raises, the program goes on
            way_out = "Try again, or quit and start small steps again."
            raise NotSaved(_refused(self._path, name, "can't be taken", way_out)) from None
        return lock


def _busy(path: Path | None, mark: str) -> str:
    """Return the error for a file in use; a marker file stays if its machine is switched off."""
    left = f", or, if nothing else is using the file, delete {mark}" if mark.endswith(_MARK) else ""
    return f"Another program is using {path}. Nothing was saved. Try again in a moment{left}."


def _refused(path: Path | None, lock: str, why: str, way_out: str) -> str:
    return f"{path} can't be written because its lock {Path(lock).name} {why}. Nothing was saved. {way_out}"
