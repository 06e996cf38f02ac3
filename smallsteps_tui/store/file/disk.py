"""A file's bytes on disk: reading, atomic replacement, and ownership."""

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from smallsteps_tui.store.file import leftovers
from smallsteps_tui.store.troubles import NotSaved, Unreadable

Found = TypeVar("Found")

Signature = tuple[int, int, int, int, int]
"""What tells one state of a file from another: times, size and inode."""

Owner = tuple[int, int]
"""A user id and a group id."""

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

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


def sweep(path: Path) -> bool:
    """Remove leftovers next to a file, following links; return whether none are left."""
    try:
        return leftovers.sweep(target_of(path))
    except OSError:
        return False


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
        beside = leftovers.beside(target)
        with _nothing_left(beside):
            written = _write_flushed(beside, content, owner)
            if keep is not None:
                keep(target)
            if look is not None:
                look(target)
            _swap(beside, target, written)
    except (OSError, ValueError, Unreadable) as error:
        raise NotSaved(
            f"{path} couldn't be saved ({reason(error)}). The file is unchanged.",
            reason(error),
        ) from None
    _flush_folder(target.parent)
    return _ours(target, written)


@contextlib.contextmanager
def _nothing_left(beside: Path) -> Iterator[None]:
    """Remove the new file if it couldn't be swapped in."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def _swap(beside: Path, target: Path, written: Signature) -> None:
    """Rename the new file to its place; some network folders report an error although it worked."""
    try:
        beside.replace(target)
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


def owner_of(place: Path) -> Owner | None:
    """Return the owner of a file; for one that root is about to make, the owner of the folder.

    Root may write anywhere, and a file owned by root would lock out the person whose journey
    it is.

    Returns:
        The owner; None if that is, or will be, the current user.

    Raises:
        OSError: It can't be inspected.
    """
    if os.name == "nt":
        return None
    ours = os.geteuid(), os.getegid()
    for there in (place, place.parent) if ours[0] == 0 else (place,):
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            found = there.stat()
            return (found.st_uid, found.st_gid) if (found.st_uid, found.st_gid) != ours else None
    return None


def other_owner(place: Path) -> str:
    """Return the name of another user who owns a file; "" if it is ours, or doesn't exist."""
    with contextlib.suppress(OSError):
        found = place.lstat()
        if os.name != "nt" and found.st_uid != os.geteuid():
            return _name_of(found.st_uid)
    return ""


def _name_of(user: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"user {user}"


def set_owner(owner: Owner | None, place: Path, handle: int) -> None:
    """Set the owner of a new file or folder; if that fails, remove it again.

    A disk without owners gives everything to the same one. A wrong group does no harm, since
    no one but the owner may read and write.

    Raises:
        PermissionError: The owner can't be set.
    """
    made = os.fstat(handle)
    if owner is None or owner == (made.st_uid, made.st_gid):
        return
    try:
        os.fchown(handle, *owner)
    except OSError:
        if made.st_uid == owner[0]:
            return
        with contextlib.suppress(OSError):
            place.rmdir() if stat.S_ISDIR(made.st_mode) else place.unlink()
        name = _name_of(owner[0])
        raise PermissionError(errno.EPERM, f"it belongs to {name}; run small steps as {name}") from None


def make_folder(folder: Path, like: Path | None = None) -> None:
    """Make a private folder, and those above it; an existing one is not changed.

    Args:
        folder: The folder.
        like: A file to take the owner from; by default ours, or the parent folder's when run as root.
    """
    if folder.is_dir() or folder == folder.parent:
        return
    make_folder(folder.parent)
    owner = owner_of(like or folder)
    folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    if owner is None:
        with contextlib.suppress(OSError):
            folder.chmod(PRIVATE_FOLDER)
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        os.fchmod(handle, PRIVATE_FOLDER)
        set_owner(owner, folder, handle)
    finally:
        os.close(handle)


def make_empty(path: Path, owner: Owner) -> None:
    """Make an empty file for another owner, unless it exists.

    Raises:
        OSError: It can't be made, or the owner can't be set.
    """
    with contextlib.suppress(FileExistsError):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
        try:
            set_owner(owner, path, handle)
        finally:
            os.close(handle)


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


def reason(error: Exception) -> str:
    """Return the system's reason for an error."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
