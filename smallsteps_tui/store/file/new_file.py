"""New files and folders: private, their owner's, and never over another; also pages that are saved."""

import contextlib
import errno
import os
import stat
from datetime import date
from pathlib import Path

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.store.troubles import NotSaved, reason

Owner = tuple[int, int]
"""A user id and a group id."""

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

MOST_NAMES = 1000
"""The most names to try before asking for another."""


def usual_place(today: date, ending: str) -> str:
    """Return a free name for a page in the documents folder, or in the home folder."""
    from platformdirs import user_documents_path

    with contextlib.suppress(OSError, RuntimeError):
        documents = user_documents_path()
        folder = documents if documents.is_dir() else Path.home()
        return shown(_free(folder / _usual_name(today, ending)))
    return _usual_name(today, ending)


def _usual_name(today: date, ending: str) -> str:
    return f"smallsteps-{today.isoformat()}{ending}"


def put(text: str, place: str) -> tuple[Path, bool]:
    """Save a text as a new file that no one but its owner may read.

    An existing file of that name is not changed; the new one gets the next free name. It is
    flushed to disk before this returns.

    Args:
        text: What to write.
        place: The path as typed; `~` is the home folder.

    Returns:
        Where it is, and whether it has another name than the one typed.

    Raises:
        NotSaved: The disk refused; no file was left behind.
    """
    named = clean_line(place, None)
    try:
        path = Path(place.strip()).expanduser().absolute()
        if not path.parent.is_dir():
            raise NotSaved(f"There's no folder {shown(path.parent)}. Choose one that exists.")
        if path.exists() and not path.is_file():
            raise NotSaved(
                f"{shown(path)} isn't a file, so nothing was saved. Choose a new name, such as page.html."
            )
        at = _written(path, text.encode())
        return at, at != path
    except (OSError, ValueError, RuntimeError) as error:
        raise NotSaved(f"{named} couldn't be written ({reason(error)}). Nothing was saved.") from None


def _written(path: Path, content: bytes) -> Path:
    for at in _names(path):
        owner = owner_of(at)
        try:
            handle = os.open(
                at, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE
            )
        except FileExistsError:
            continue
        try:
            with os.fdopen(handle, "wb") as opened:
                set_owner(owner, at, handle)
                opened.write(content)
                opened.flush()
                os.fsync(opened.fileno())
        except OSError:
            at.unlink(missing_ok=True)
            raise
        return at
    raise NotSaved(f"There are too many files with names like {shown(path)}. Type another name.")


def _free(path: Path) -> Path:
    return next((at for at in _names(path) if not os.path.lexists(at)), path)


def _names(path: Path) -> list[Path]:
    """Return the name itself, then those to try if it is taken."""
    numbered = [path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(2, MOST_NAMES)]
    return [path, *numbered]


def shown(path: Path) -> str:
    """Return a path as a person would write it: home as `~`, in printable characters.

    Bytes that aren't text become U+FFFD.
    """
    with contextlib.suppress(RuntimeError, ValueError):
        path = Path("~") / path.relative_to(Path.home())
    return clean_line(os.fsencode(path).decode(errors="replace"), None)


# Whose a file is


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
