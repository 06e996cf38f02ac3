"""A file's bytes on disk: reading, and atomic replacement."""

import contextlib
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from smallsteps_tui.store.file.new_file import (
    PRIVATE_FILE,
    Owner,
    make_folder,
    other_owner,
    owner_of,
    set_owner,
)
from smallsteps_tui.store.troubles import NotSaved, Unreadable, reason

Found = TypeVar("Found")

Signature = tuple[int, int, int, int, int]
"""What tells one state of a file from another: times, size and inode."""

_AT_ONCE = 1 << 22
_READINGS = 3
"""How often to read a file that changes while it is being read."""


def signature(path: Path) -> Signature | None:
    """Return the state of a file, without reading it.

    Returns:
        Its times, size and inode; None if there is no file.

    Raises:
        Unreadable: There may be one, but it can't be inspected.
    """
    try:
        return _signed(path.stat())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def _signed(found: os.stat_result) -> Signature:
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino, found.st_dev


def target_of(path: Path) -> Path:
    """Follow links to where a file is, or will be made.

    A link that can't be followed is an error: treated as a file, it would be overwritten.

    Raises:
        OSError: It can't be inspected.
    """
    try:
        return Path(os.path.realpath(path, strict=True))
    except (FileNotFoundError, NotADirectoryError):
        return Path(os.path.realpath(path))


def nowhere(path: Path) -> Path | None:
    """Return a link's target whose folder doesn't exist, such as on a disk that isn't connected; None otherwise."""
    with contextlib.suppress(OSError):
        target = target_of(path)
        if path.is_symlink() and not target.parent.exists():
            return target
    return None


def not_a_file(place: Path) -> str:
    """Return what is in the place of a file: `a link`, `a folder`; "" for a file or nothing."""
    with contextlib.suppress(OSError):
        mode = place.lstat().st_mode
        return "a link" if stat.S_ISLNK(mode) else "a folder" if stat.S_ISDIR(mode) else ""
    return ""


def beside(target: Path) -> Path:
    """Return a new path beside a file, for what is written before it takes the file's place."""
    return target.with_name(f".{target.name}.{os.getpid()}-{os.urandom(4).hex()}.new")


def sweep(path: Path) -> bool:
    """Remove what dead processes left beside a file, and what this one did; to be called under its lock.

    Args:
        path: The file; a link is followed.

    Returns:
        Whether nothing is left.
    """
    try:
        target = target_of(path)
        leftover = re.compile(rf"\.{re.escape(target.name)}\.(\d+)-[0-9a-f]+\.new")
        for one in target.parent.iterdir():
            match = leftover.fullmatch(one.name)
            if match and (int(match[1]) == os.getpid() or not _is_alive(int(match[1]))):
                one.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _is_alive(process: int) -> bool:
    """Whether a process runs; on Windows asking would end it, and the lock is answer enough."""
    if os.name == "nt":
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def read(path: Path) -> tuple[bytes, Signature] | None:
    """Read a file and the state it was in.

    Returns:
        Its bytes and signature; None if there is no file.

    Raises:
        Unreadable: There is something there that can't be read as a file.
    """
    return _looked_into(path, _content_of)


def compare(path: Path, known: Callable[[], Iterable[bytes]]) -> tuple[bool, Signature] | None:
    """Compare a file with what it is known to hold, without reading it into memory as a whole.

    Args:
        path: The file.
        known: Gives the bytes, piece by piece.

    Returns:
        Whether it holds them, and its signature; None if there is no file.

    Raises:
        Unreadable: There is something there that can't be read as a file.
    """
    return _looked_into(path, lambda handle: _is_alike(handle, known()))


def _is_alike(handle: int, known: Iterable[bytes]) -> bool:
    return all(os.read(handle, len(piece)) == piece for piece in known) and not os.read(handle, 1)


def _content_of(handle: int) -> bytes:
    return b"".join(iter(lambda: os.read(handle, _AT_ONCE), b""))


def _looked_into(path: Path, look: Callable[[int], Found]) -> tuple[Found, Signature] | None:
    """Look into a file, again if it changes in the meantime."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Unreadable(f"{path} isn't a file. Choose another with --data.")
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        try:
            for again in reversed(range(_READINGS)):
                signed = _signed(os.fstat(handle))
                os.lseek(handle, 0, os.SEEK_SET)
                found = look(handle)
                if not again or _signed(os.fstat(handle)) == signed:
                    break
            return found, signed
        finally:
            os.close(handle)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: Exception) -> Unreadable:
    name = other_owner(path) if isinstance(error, PermissionError) else ""
    why = f"it belongs to {name}" if name else reason(error)
    return Unreadable(f"{path} can't be opened ({why}). Check its permissions.")


def swap_in(
    path: Path,
    content: Iterable[bytes],
    keep: Callable[[Path], None] | None = None,
    look: Callable[[Path], None] | None = None,
    like: Path | None = None,
) -> Signature | None:
    """Replace a file's content atomically.

    It is written next to the file, flushed to disk, and only then takes its name. A link is
    followed and stays a link.

    Args:
        path: The file.
        content: The new content, in pieces.
        keep: Called with the path before the file is replaced, to back it up.
        look: Called with the path last of all; may raise to refuse.
        like: A file to take the owner from; by default the owner stays.

    Returns:
        The new state of the file; None if it was replaced right away.

    Raises:
        NotSaved: The disk refused; the old file is unchanged.
    """
    try:
        target = target_of(path)
        make_folder(target.parent, like)
        owner = owner_of(like or target)
        new = beside(target)
        with _nothing_left(new):
            written = _write_flushed(new, content, owner)
            if keep is not None:
                keep(target)
            if look is not None:
                look(target)
            _swap(new, target, written)
    except (OSError, ValueError, Unreadable) as error:
        raise NotSaved(
            f"{path} couldn't be saved ({reason(error)}). The file is unchanged.",
            reason(error),
        ) from None
    _flush_folder(target.parent)
    return _ours(target, written)


@contextlib.contextmanager
def _nothing_left(written: Path) -> Iterator[None]:
    """Remove the new file if it couldn't be swapped in."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            written.unlink(missing_ok=True)
        raise


def _swap(new: Path, target: Path, written: Signature) -> None:
    """Rename the new file to its place; some network folders report an error although it worked."""
    try:
        new.replace(target)
    except OSError:
        if _ours(target, written) is None:
            raise


def _ours(target: Path, written: Signature) -> Signature | None:
    """Return the state of a file if it is what we wrote; the rename has changed one of its times."""
    with contextlib.suppress(Unreadable):
        now = signature(target)
        return now if is_same(now, written) else None
    return None


def is_same(now: Signature | None, before: Signature | None) -> bool:
    """Whether a file is still the same, though links to it may have been added or removed.

    Adding or removing a link changes one of its times, and nothing else.
    """
    if now is None or before is None:
        return now is before
    return (now[0], *now[2:]) == (before[0], *before[2:])


def _write_flushed(path: Path, content: Iterable[bytes], owner: Owner | None) -> Signature:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    try:
        _make_private(path, handle)
        set_owner(owner, path, handle)
        for piece in content:
            left = memoryview(piece)
            while left:
                left = left[os.write(handle, left) :]
        os.fsync(handle)
        return _signed(os.fstat(handle))
    finally:
        os.close(handle)


def _make_private(path: Path, handle: int) -> None:
    """Make a file readable and writable by its owner alone, whatever the umask; some disks have no permissions."""
    try:
        if os.name == "nt":
            path.chmod(PRIVATE_FILE)
        else:
            os.fchmod(handle, PRIVATE_FILE)
    except OSError:
        if os.fstat(handle).st_mode & PRIVATE_FILE != PRIVATE_FILE:
            raise


def _flush_folder(folder: Path) -> None:
    """Flush the folder, so that the swap survives a power cut.

    The new file is in place by now, so a folder that can't be flushed (some network ones) is
    no reason to report an error.
    """
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
