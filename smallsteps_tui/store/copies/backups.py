"""Kept copies of the file, in `backups/` beside it: made, listed, found, pruned.

A copy is never written over, but for the one of what was there before the last
change, which every change makes anew. To be called under the file's lock.
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
"""The folder beside the file."""


def folder_of(path: Path) -> Path:
    """Say where a file's copies are kept; of a link, beside what it leads to."""
    return Path(os.path.realpath(path)).parent / FOLDER


def place_of(path: Path, copy: Copy) -> Path:
    """Say where a copy is kept: `backups/smallsteps-2026-11-21.json`."""
    target = Path(os.path.realpath(path))
    return target.parent / FOLDER / f"{target.stem}-{copy.name}{target.suffix}"


def copies_of(path: Path, today: date = date.max) -> list[Copy]:
    """List the kept copies of a file, newest first; none where they cannot be looked at.

    Args:
        path: The file.
        today: The civil day; copies of days after it come last. Unless given, no day is after it.
    """
    return newest_first(_there(path), today)


def matter_with(path: Path) -> str:
    """Say why the folder of the copies cannot be looked at, in a few words; "" where it can, or is not there."""
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
    """Keep a copy of a file as it is, before something is done to it.

    It has bytes of its own and shares none with the file, so that whatever is
    written into the file later leaves it alone.

    Args:
        path: The file.
        reason: What is about to be done, in one word of small letters: `import`,
            `merge`, `migration`, `restore`, `repair`.
        today: The civil day.
        sparing: A copy that does not give way to this one, whatever others do.

    Returns:
        The copy; None when there is no file, or an empty one.

    Raises:
        NotSaved: It could not be kept, so nothing may be done.
        Unreadable: There is something there that is no file.
    """
    found = disk.read(path)
    if found is None or not found[0].strip():
        return None
    copy = _fresh(path, today, reason)
    try:
        disk.swap_in(place_of(path, copy), found[0], like=path)
    except NotSaved as trouble:
        raise NotSaved(f"Couldn't back up {path} first, so nothing was done. {trouble}") from None
    prune(path, today, sparing)
    return copy


def keep_before_change(path: Path, written_on: date | None, today: date) -> str:
    """Keep what is about to be replaced: as the copy before the last change, and as its day's last.

    It is linked, which costs next to nothing, and from the replacement on the copy
    is its only name; where that cannot be, it is copied. That nothing could be kept is no reason to refuse the change.

    Args:
        path: The file, no link.
        written_on: The civil day on which it was written last; None when that is not
            known, as the clock was ahead: then it counts as the last of yesterday.
        today: The civil day.

    Returns:
        Why no copy could be kept, in a sentence; "" when it was.
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
    """Keep the last of a day; where it is not known to be, the first change of today finds it."""
    place = place_of(path, Copy(day))
    if place.exists():
        if not is_known or _is_alike(path, place):
            return
        place = place_of(path, _fresh(path, day))
    _link_or_copy(path, place)
    prune(path, today)


def keep_the_one_before(path: Path, reason: str, today: date) -> None:
    """Let the copy before the last change stay, where it can be read, before what follows takes its place."""
    from smallsteps_tui.store.copies.contents import contents_of

    with contextlib.suppress(OSError, Unreadable, NotSaved):
        found = disk.read(place_of(path, Copy(None)))
        if found is not None and contents_of(place_of(path, Copy(None))) is not None:
            disk.swap_in(place_of(path, _fresh(path, today, reason)), found[0], like=path)
            prune(path, today)


def _fresh(path: Path, day: date, reason: str = "") -> Copy:
    """Name a copy as no other of that day is."""
    taken = [copy.number for copy in _there(path) if copy.on == day and not copy.is_of_day]
    return Copy(day, reason, max(taken, default=0 if reason else 1) + 1)


def _link_or_copy(path: Path, place: Path) -> None:
    """Keep a file under a second name; with bytes of its own where it cannot be linked.

    Raises:
        NotSaved: It could be neither linked nor copied.
        Unreadable: It cannot be read.
    """
    if not _link(path, place):
        found = disk.read(path)
        if found is not None:
            disk.swap_in(place, found[0], like=path)


def _link(path: Path, place: Path) -> bool:
    """Give a file a second name, in one go; where another is there, it goes.

    Returns:
        False where it cannot be linked, or others could read it through the link.
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
            beside.unlink(missing_ok=True)  # two names of one file are not replaced by each other
    return True


def _is_alike(one: Path, other: Path) -> bool:
    return one.samefile(other) or one.read_bytes() == other.read_bytes()


def prune(path: Path, today: date, sparing: Copy | None = None) -> None:
    """Remove the copies that need not stay, and what dead processes left; all else there is left alone."""
    there = set(_there(path))
    for copy in there - staying(there, today) - {sparing}:
        with contextlib.suppress(OSError):
            place_of(path, copy).unlink()
    with contextlib.suppress(OSError):
        for half in folder_of(path).glob(f".{_escaped(path.stem)}-*.new"):
            disk.sweep(half.with_name(half.name[1:].rsplit(".", 2)[0]))


def _escaped(name: str) -> str:
    """Take a name for what it is, whatever signs of a pattern are in it."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)
