"""Backups of the file, in `backups/` next to it: making, finding and pruning them, and which is the newest good one."""

import contextlib
import os
import stat
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from smallsteps_tui.domain.copies import ELSEWHERE, Copy, Inside, copy_named, newest_first, staying
from smallsteps_tui.domain.entities import FOR_LATER
from smallsteps_tui.store.documents.fields import a_day, an_instant
from smallsteps_tui.store.documents.journeys import MIGRATIONS
from smallsteps_tui.store.documents.pages import SIZES
from smallsteps_tui.store.file import disk, new_file
from smallsteps_tui.store.file.ledger import Contents, parse
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.taking_in import take_in, with_table_names_right
from smallsteps_tui.store.troubles import Damaged, NotSaved, Strange, Unreadable, reason

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
        return reason(error)
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
        new_file.make_folder(path.parent / FOLDER, like=path)
        if written_on is None:
            _keep_last_of(path, today - timedelta(days=1), today, is_known=False)
        elif written_on < today:
            _keep_last_of(path, written_on, today)
        _link_or_copy(path, place_of(path, Copy(None)))
    except (OSError, Unreadable, NotSaved) as error:
        why = reason(error) if isinstance(error, OSError) else getattr(error, "why", "") or str(error)
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
    beside = disk.beside(path)
    try:
        if os.name != "nt" and stat.S_IMODE(path.stat().st_mode) & ~new_file.PRIVATE_FILE:
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


Counted = dict[str, tuple[Document, int]]
"""Pages by their id, with how many check-ins each was found to have."""


class Looking:
    """Counts what is in backups, one after another; lines shared with the backup before aren't parsed again."""

    def __init__(self) -> None:
        self._contents = Contents()
        self._counted: Counted = {}

    def into(self, path: Path) -> Inside | None:
        """Return what is in a copy; None when it cannot be read."""
        contents = contents_of(path, self._contents)
        if contents is None:
            return None
        self._contents = contents
        return held_in(with_table_names_right(contents).tables, self._counted)


def contents_of(path: Path, known: Contents | None = None) -> Contents | None:
    """Read and parse a file; None where it can't be read or parsed, or holds no journey.

    Args:
        path: The file.
        known: The contents of a similar file; documents that both have stay the same objects.
    """
    try:
        found = disk.read(path)
        contents = parse(found[0] if found is not None else b"{}", known or Contents())
    except (Unreadable, ValueError, RecursionError):
        return None
    return contents if "1" in contents.tables.get("meta", {}) else None


def held_in(tables: Mapping[str, Table], counted: Counted | None = None) -> Inside:
    """Return what is in the tables of a journey.

    Args:
        tables: The tables.
        counted: Pages counted before, with their check-ins; pages counted now are added to it.
    """
    counted = {} if counted is None else counted
    days = tables.get("days", {})
    for key, page in days.items():
        if key not in counted or counted[key][0] is not page:
            counted[key] = page, _check_ins(page)
    last = max((key for key in days if counted[key][1]), default="")
    try:
        last_on = a_day(last) if last else None
    except ValueError:
        last_on = None
    return Inside(
        sum(counted[key][1] for key in days), last_on, len(tables.get("goals", {}).keys() - {str(FOR_LATER)})
    )


def _check_ins(page: Mapping[str, Any]) -> int:
    found = page.get("check_ins")
    return sum(_counts(check_in) for check_in in found.values()) if isinstance(found, dict) else 0


def _counts(check_in: Any) -> bool:
    """Whether a stored check-in stands: a size of it was made after it was taken back."""
    if not isinstance(check_in, dict):
        return False
    marks = [check_in[size].get("at") for size in SIZES if isinstance(check_in.get(size), dict)]
    back = check_in.get("taken_back_at")
    try:
        return bool(marks) and (back is None or max(map(an_instant, marks)) > an_instant(back))
    except ValueError:
        return False


RESTORE = "restore"
"""The reason in the name of a backup made before a restore."""
NOT_MADE = "No new file was made"


def newest_good(path: Path, today: date) -> tuple[Copy, Contents] | None:
    """Return the newest good backup of a file, and its contents; None if there is none.

    A backup made before a restore is returned if there is no other.

    Args:
        path: The file.
        today: The civil day; backups dated after it come last.
    """
    put_away = None
    for copy, contents in good_ones(path, today):
        if copy.before != RESTORE:
            return copy, contents
        put_away = put_away or (copy, contents)
    return put_away


def newest(path: Path, today: date) -> Copy | None:
    """Return the newest good backup, except for those made before a restore.

    A restore neither makes nor removes such a backup, so the newest one is the same afterwards.
    """
    found = newest_good(path, today)
    return found[0] if found is not None and found[0].before != RESTORE else None


def good_ones(path: Path, today: date) -> Iterator[tuple[Copy, Contents]]:
    """Yield the backups of a file in which nothing is damaged, with their contents; others are skipped.

    They come newest first, those of other machines, or dated after `today`, last.
    """
    known = Contents()
    for copy in sorted(copies_of(path, today), key=lambda copy: copy.before == ELSEWHERE):
        contents = contents_of(place_of(path, copy), known)
        known = contents or known
        if contents is not None and _is_whole(contents):
            yield copy, contents


def _is_whole(contents: Contents) -> bool:
    try:
        return not take_in(contents, {}, MIGRATIONS).strays
    except (Strange, RecursionError):
        return False


def with_way_out(trouble: Damaged, today: date) -> Damaged:
    """Add the newest good backup to an error, as the command that restores it is what to do."""
    found = newest_good(trouble.path, today)
    return trouble if found is None else trouble.with_good((found[0], held_in(found[1].tables)))


def must_be_new(path: Path) -> None:
    """Check that a missing file means a first run.

    Raises:
        Damaged: There are backups of it, or they can't be read, or it is a link to something that isn't
            there, such as a disk that isn't connected.
    """
    if copies_of(path):
        what = "is gone, but there are backups of it"
        raise Damaged(path, what, holds_nothing=True, left=NOT_MADE)
    why, folder = matter_with(path), folder_of(path)
    if why and (os.path.islink(folder) or os.path.isdir(folder)):  # noqa: PTH112, PTH114 neither of them raises
        what = f"is gone, and {folder}, where its backups may be, can't be read ({why})"
        way = "Check its permissions, or choose another file with --data"
        raise Damaged(path, what, way, holds_nothing=True, left=NOT_MADE)
    target = Path(os.path.realpath(path))
    if os.path.islink(path) and not os.path.exists(target.parent):  # noqa: PTH110, PTH114 neither of them raises
        what = f"links to {target}, which isn't there now"
        raise Damaged(
            path, what, "Connect the drive it's on, or choose another file with --data", holds_nothing=True
        )
