"""Backups of the file, in `backups/` next to it: making, listing, finding and pruning them.

A backup is never overwritten, except for the one from before the last change, which
every change replaces. Call these functions under the file's lock.
"""

import contextlib
import os
import stat
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from smallsteps_tui.domain.copies import Copy, copy_named, newest_first, staying
from smallsteps_tui.store.file import disk, leftovers
from smallsteps_tui.store.troubles import NotSaved, Unreadable

FOLDER = "backups"
"""The folder next to the file."""


def folder_of(path: Path) -> Path:
    """Return the folder of a file's backups; for a link, next to its target."""
    return Path(os.path.realpath(path)).parent / FOLDER


def place_of(path: Path, copy: Copy) -> Path:
    """Return the path of a backup: `backups/smallsteps-2026-11-21.json`."""
    target = Path(os.path.realpath(path))
    return target.parent / FOLDER / f"{target.stem}-{copy.name}{target.suffix}"


def copies_of(path: Path, today: date = date.max) -> list[Copy]:
    """List the backups of a file, newest first; none if the folder can't be read.

    Args:
        path: The file.
        today: The civil day; backups dated after it come last. By default none is after it.
    """
    return newest_first(_there(path), today)


def matter_with(path: Path) -> str:
    """Return why the backup folder can't be read, in a few words; "" if it can, or doesn't exist."""
    folder = folder_of(path)
    try:
        next(folder.iterdir(), None)
    except FileNotFoundError:
        return "it links to something that isn't there now" if folder.is_symlink() else ""
    except OSError as error:
        return disk.reason(error)
    return ""


def _there(path: Path) -> Iterator[Copy]:
    target = Path(os.path.realpath(path))
    before, after = f"{target.stem}-", target.suffix
    with contextlib.suppress(OSError):
        for name in [place.name for place in (target.parent / FOLDER).iterdir()]:
            if name.startswith(before) and name.endswith(after):
                copy = copy_named(name[len(before) : len(name) - len(after)])
                if copy is not None:
                    yield copy


# Making them


def keep(path: Path, reason: str, today: date, sparing: Copy | None = None) -> Copy | None:
    """Back up a file before something is done to it.

    It is a real copy and not a link, so that writing into the file later doesn't change it.

    Args:
        path: The file.
        reason: What is about to be done, in one lower-case word: `import`,
            `merge`, `migration`, `restore`, `repair`.
        today: The civil day.
        sparing: A backup that must not be pruned for this one.

    Returns:
        The backup; None if there is no file, or an empty one.

    Raises:
        NotSaved: It couldn't be made, so nothing may be done.
        Unreadable: There is something there that isn't a file.
    """
    found = disk.read(path)
    if found is None or not found[0].strip():
        return None
    copy = _fresh(path, today, reason)
    try:
        disk.swap_in(place_of(path, copy), [found[0]], like=path)
    except NotSaved as trouble:
        raise NotSaved(f"Couldn't back up {path} first, so nothing was done. {trouble}") from None
    prune(path, today, sparing)
    return copy


def keep_before_change(path: Path, written_on: date | None, today: date) -> str:
    """Back up what is about to be replaced: as the backup before the last change, and as the last of its day.

    It is a hard link, which takes almost no space, or a copy where the system can't link.
    A backup that can't be made is no reason to refuse the change.

    Args:
        path: The file, not a link.
        written_on: The civil day it was last written on; None if that is unknown because
            the clock was ahead: then it counts as the last of yesterday.
        today: The civil day.

    Returns:
        One sentence on why there is no backup; "" if there is.
    """
    try:
        if not path.exists():
            return ""
        disk.make_folder(path.parent / FOLDER, like=path)
        if written_on is None:
            _keep_last_of(path, today - timedelta(days=1), today, is_known=False)
        elif written_on < today:
            _keep_last_of(path, written_on, today)
        _link_or_copy(path, place_of(path, Copy(None)))
    except (OSError, Unreadable, NotSaved) as error:
        why = disk.reason(error) if isinstance(error, OSError) else getattr(error, "why", "") or str(error)
        return f"Couldn't make a backup in {folder_of(path)} ({why}). Your change is saved."
    return "" if os.access(folder_of(path), os.W_OK | os.X_OK) else _closed(path)


def _closed(path: Path) -> str:
    return f"Couldn't make a backup in {folder_of(path)} (it's read-only). Your change is saved."


def _keep_last_of(path: Path, day: date, today: date, *, is_known: bool = True) -> None:
    """Back up the last of a day; if the day isn't known, the first change of today does so."""
    place = place_of(path, Copy(day))
    if place.exists():
        if not is_known or _is_alike(path, place):
            return
        place = place_of(path, _fresh(path, day))
    _link_or_copy(path, place)
    prune(path, today)


def keep_the_one_before(path: Path, reason: str, today: date) -> None:
    """Save the backup before the last change under a name of its own, if it can be read, before it is replaced."""
    from smallsteps_tui.store.copies.contents import contents_of

    with contextlib.suppress(OSError, Unreadable, NotSaved):
        found = disk.read(place_of(path, Copy(None)))
        if found is not None and contents_of(place_of(path, Copy(None))) is not None:
            disk.swap_in(place_of(path, _fresh(path, today, reason)), [found[0]], like=path)
            prune(path, today)


def _fresh(path: Path, day: date, reason: str = "") -> Copy:
    """Return an unused name for a backup of a day."""
    taken = [copy.number for copy in _there(path) if copy.on == day and not copy.is_of_day]
    return Copy(day, reason, max(taken, default=0 if reason else 1) + 1)


def _link_or_copy(path: Path, place: Path) -> None:
    """Link a file under a second name, or copy it where it can't be linked.

    Raises:
        NotSaved: It can be neither linked nor copied.
        Unreadable: It can't be read.
    """
    if not _link(path, place):
        found = disk.read(path)
        if found is not None:
            disk.swap_in(place, [found[0]], like=path)


def _link(path: Path, place: Path) -> bool:
    """Link a file under a second name, atomically, replacing any file of that name.

    Returns:
        False if it can't be linked, or if others could read it through the link.
    """
    beside = leftovers.beside(path)
    try:
        if os.name != "nt" and stat.S_IMODE(path.stat().st_mode) & ~disk.PRIVATE_FILE:
            return False
        beside.hardlink_to(path)
        beside.replace(place)
    except OSError:
        return False
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)  # renaming over another link to the same file does nothing
    return True


def _is_alike(one: Path, other: Path) -> bool:
    return one.samefile(other) or one.read_bytes() == other.read_bytes()


def prune(path: Path, today: date, sparing: Copy | None = None) -> None:
    """Remove backups that are no longer needed, and leftovers of dead processes; touch nothing else."""
    there = set(_there(path))
    for copy in there - staying(there, today) - {sparing}:
        with contextlib.suppress(OSError):
            place_of(path, copy).unlink()
    with contextlib.suppress(OSError):
        for half in folder_of(path).glob(f".{_escaped(path.stem)}-*.new"):
            disk.sweep(half.with_name(half.name[1:].rsplit(".", 2)[0]))


def _escaped(name: str) -> str:
    """Escape the pattern characters in a name."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)
