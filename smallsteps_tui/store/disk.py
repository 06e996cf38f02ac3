"""A file's bytes on the disk: read in one go, written beside and swapped in."""

import contextlib
import os
import re
import secrets
import stat
from collections.abc import Callable
from pathlib import Path

from smallsteps_tui.store.troubles import NotSaved, Unreadable

Signature = tuple[int, int, int, int, int]
"""What tells one state of a file from another: times, size and place on the disk."""

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def signature(path: Path) -> Signature | None:
    """Tell in which state a file is, without reading it.

    Returns:
        Its times, size and place on the disk; None when there is no file, or
        none that can be looked at.
    """
    try:
        return _signed(path.stat())
    except OSError:
        return None


def _signed(found: os.stat_result) -> Signature:
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino, found.st_dev


def read(path: Path) -> tuple[bytes, Signature] | None:
    """Read a whole file and the state it was in.

    Returns:
        Its bytes and signature; None when there is no file.

    Raises:
        Unreadable: There is something, and it is no file that can be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Unreadable(f"{path} is not a file; name another one with --data.")
        with path.open("rb") as opened:
            signed = _signed(os.fstat(opened.fileno()))
            return opened.read(), signed
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise Unreadable(f"{path} cannot be opened ({reason(error)}); see that it may be read.") from None


def swap_in(path: Path, content: bytes, keep: Callable[[Path], None] | None = None) -> Signature | None:
    """Put new content in a file's place, all of it or none.

    It is written beside, flushed to the disk, and only then takes the old one's
    name. A link is followed and stays a link.

    Args:
        path: The file.
        content: All that it shall hold.
        keep: Keeps what is about to be replaced, given its place.

    Returns:
        The state the file is in now; None when somebody replaced it at once.

    Raises:
        NotSaved: The disk refused; the old file is as it was.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name}.{os.getpid()}-{secrets.token_hex(4)}.new")
    try:
        make_folder(target.parent)
        written = _write_flushed(beside, content)
        if keep is not None:
            keep(target)
        beside.replace(target)
    except (OSError, ValueError) as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise NotSaved(
            f"{path} could not be written ({reason(error)}); nothing was saved and the file is as it was."
        ) from None
    _flush_folder(target.parent)
    now = signature(target)
    ours = now is not None and (now[0], *now[2:]) == (written[0], *written[2:])
    return now if ours else None


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner may look into; one that is there is left as it is."""
    if not folder.is_dir():
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        folder.chmod(PRIVATE_FOLDER)


def _write_flushed(path: Path, content: bytes) -> Signature:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    with os.fdopen(handle, "wb") as opened:
        path.chmod(PRIVATE_FILE)
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
        return _signed(os.fstat(opened.fileno()))


def _flush_folder(folder: Path) -> None:
    """Make the swap itself last through a power cut, where the system can.

    The new file is in its place by now, so a folder that cannot be flushed (some
    network ones) is no reason to say that nothing was saved.
    """
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sweep(path: Path) -> None:
    """Remove what dead processes left beside a file; to be called under its lock."""
    target = Path(os.path.realpath(path))
    leftover = re.compile(rf"\.{re.escape(target.name)}\.(\d+)-[0-9a-f]+\.new")
    with contextlib.suppress(OSError):
        for beside in target.parent.iterdir():
            match = leftover.fullmatch(beside.name)
            if match and not _is_alive(int(match[1])):
                beside.unlink(missing_ok=True)


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


def reason(error: Exception) -> str:
    """Say in the system's own words why it refused."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
