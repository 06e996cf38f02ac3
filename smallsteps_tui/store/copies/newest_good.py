"""The newest good backup of a file, and what to do when the file can't be read."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from smallsteps_tui.domain.copies import ELSEWHERE, Copy
from smallsteps_tui.domain.days import spoken_date
from smallsteps_tui.store.copies import backups
from smallsteps_tui.store.copies.backups import contents_of, held_in
from smallsteps_tui.store.documents.journeys import MIGRATIONS
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.taking_in import take_in
from smallsteps_tui.store.troubles import CHECK, UNITE, Damaged, Strange

RESTORE = "restore"
"""The reason in the name of a backup made before a restore."""
START_FRESH = "open the dashboard to start fresh"
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
    """Yield the good backups of a file with their contents, newest first; other machines' come last."""
    known = Contents()
    for copy in sorted(backups.copies_of(path, today), key=lambda copy: copy.before == ELSEWHERE):
        contents = contents_of(backups.place_of(path, copy), known)
        known = contents or known
        if contents is not None and _is_whole(contents):
            yield copy, contents


def _is_whole(contents: Contents) -> bool:
    try:
        return not take_in(contents, {}, MIGRATIONS).strays
    except (Strange, RecursionError):
        return False


def with_way_out(trouble: Damaged, today: date) -> Damaged:
    """Add the command that restores the newest good backup to an error.

    For git's conflict markers, joining both sides comes first: the backup is older than either.
    """
    found = newest_good(trouble.path, today)
    if found is None:
        return trouble
    copy, held = found[0], held_in(found[1].tables)
    check_ins = f"{held.check_ins:,} check-in{'' if held.check_ins == 1 else 's'}"
    day = held.last_on
    on = "on" if held.check_ins == 1 else "last on"
    last = f", {on} {spoken_date(day)}" if day is not None else ""
    restore = f"smallsteps backup restore {copy.name} to restore the newest good backup ({check_ins}{last})"
    otherwise = START_FRESH if trouble.holds_nothing else f"run {CHECK}"
    way = f"{UNITE}, or {restore}" if trouble.is_conflict else f"Run {restore}, or {otherwise}"
    return Damaged(trouble.path, trouble.what, way, holds_nothing=trouble.holds_nothing, left=trouble.left)


def must_be_new(path: Path) -> None:
    """Check that a missing file means a first run.

    Raises:
        Damaged: There are backups of it, or they can't be read, or it is a link to something that isn't
            there, such as a disk that isn't connected.
    """
    if backups.copies_of(path):
        what = "is gone, but there are backups of it"
        raise Damaged(path, what, holds_nothing=True, left=NOT_MADE)
    why, folder = backups.matter_with(path), backups.folder_of(path)
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
