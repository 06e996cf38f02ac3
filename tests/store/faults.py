"""A disk that goes wrong: at any one call to the system, in any of several ways."""

import builtins
import errno
import fcntl
import io
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

CHANGING = (
    "open",
    "write",
    "fsync",
    "replace",
    "rename",
    "link",
    "symlink",
    "unlink",
    "mkdir",
    "chmod",
    "fchmod",
    "close",
)
LOOKING = ("read", "stat", "lstat", "fstat", "listdir", "scandir", "readlink")
WATCHED = (
    *((os, name) for name in (*CHANGING, *LOOKING)),
    *((builtins, "open"), (io, "open"), (fcntl, "flock")),
)
"""Every call to the system that a change might make, by where it is looked up."""

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EINTR, errno.EDQUOT, errno.ESTALE)
"""What a call refuses with; one after the other."""

DIED = 9
"""The exit status of a process that died."""

_write, _close, _dup = os.write, os.close, os.dup
_ftruncate, _lseek = os.ftruncate, os.lseek


@dataclass(frozen=True)
class Call:
    """One call to the system: its name, what it was given, and the real one."""

    name: str
    given: tuple[Any, ...]
    real: Callable[[], Any]


Way = Callable[["Disk", Call], Any]
"""A way to go wrong: what happens in place of a call."""


@dataclass
class Disk:
    """Watches the calls to the system, and lets one of them go wrong."""

    at: int = 0
    """Which call goes wrong, from 1; 0 for none."""
    how: Way | None = None
    """In what way."""
    error: int = errno.EIO
    """With which error it refuses."""
    names: list[str] = field(default_factory=list)
    """The calls there were."""
    _unflushed: dict[int, int] = field(default_factory=dict)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Watch, and let it go wrong, for as long as the block goes on."""
        with ExitStack() as stack:
            for module, name in WATCHED:
                stack.enter_context(patch.object(module, name, self._watching(name, getattr(module, name))))
            yield
        for handle in self._unflushed.values():
            _close(handle)

    def _watching(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def watching(*given: Any, **named: Any) -> Any:
            self.names.append(name)
            call = Call(name, given, lambda: real(*given, **named))
            if self.how is not None and self.is_wrong(len(self.names)):
                return self.how(self, call)
            return self.done(call)

        return watching

    def is_wrong(self, number: int) -> bool:
        """Whether the call of this number goes wrong."""
        return number == self.at or (self.how is refuses_from_then_on and number > self.at)

    def done(self, call: Call) -> Any:
        """Make a call, and remember what was written and not flushed yet.

        Nothing here cuts real power, so nothing waits for a real disk.
        """
        if call.name == "fsync":
            flushed = self._unflushed.pop(call.given[0], None)
            return None if flushed is None else _close(flushed)
        if call.name == "write" and call.given[0] not in self._unflushed:
            self._unflushed[call.given[0]] = _dup(call.given[0])
        return call.real()

    def loses_its_power(self) -> None:
        """Let half of everything that was not flushed be gone."""
        for handle in self._unflushed.values():
            _ftruncate(handle, _lseek(handle, 0, os.SEEK_END) // 2)

    def refuses(self) -> OSError:
        """Give the error that a call ends with."""
        return OSError(self.error, os.strerror(self.error))


@contextmanager
def standing_clock() -> Iterator[None]:
    """A disk whose clock does not move, for as long as the block goes on: all times on it are the same."""

    def timeless(real: Callable[..., os.stat_result]) -> Callable[..., os.stat_result]:
        def looking(*given: Any, **named: Any) -> os.stat_result:
            found = real(*given, **named)
            nothing = {f"st_{which}time{unit}": 0 for which in "amc" for unit in ("", "_ns")}
            return os.stat_result((*found[:7], 0, 0, 0), nothing)

        return looking

    with ExitStack() as stack:
        for name in ("stat", "lstat", "fstat"):
            stack.enter_context(patch.object(os, name, timeless(getattr(os, name))))
        yield


# The ways


def refuses(disk: Disk, call: Call) -> Any:
    """Refuse; half of what was to be written is on the disk, and what was closed is closed."""
    if call.name == "write":
        _write(call.given[0], bytes(call.given[1])[: len(call.given[1]) // 2])
    if call.name == "close":
        call.real()
    raise disk.refuses()


def refuses_from_then_on(disk: Disk, call: Call) -> Any:
    """Refuse this call and every one after it: the disk is gone."""
    return refuses(disk, call)


def refuses_although_done(disk: Disk, call: Call) -> Any:
    """Do it and say that it could not be done, as some network folders do."""
    result = disk.done(call)
    if call.name == "open" and isinstance(result, int):
        _close(result)
    raise disk.refuses()


def dies_with_the_power(disk: Disk, _call: Call) -> Any:
    """End the process before the call, and lose what was not flushed."""
    disk.loses_its_power()
    os._exit(DIED)


def dies_after_it(disk: Disk, call: Call) -> Any:
    """End the process right after the call."""
    with suppress(OSError):
        disk.done(call)
    os._exit(DIED)


REFUSING = (refuses, refuses_from_then_on, refuses_although_done)
DYING = (dies_with_the_power, dies_after_it)


def ways(name: str) -> Iterator[Way]:
    """Give the ways in which a call can go wrong.

    What only looks cannot be done in vain, and who dies before it leaves what one leaves
    who dies before the next call that changes something.
    """
    yield from (refuses, refuses, refuses_from_then_on)
    if name in CHANGING:
        yield from (refuses_although_done, dies_with_the_power, dies_after_it)
