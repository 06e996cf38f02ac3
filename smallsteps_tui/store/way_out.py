"""What is in the kept copies of a file, and which of them leads out of trouble."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smallsteps_tui.domain.copies import Copy, Inside
from smallsteps_tui.domain.days import month_name
from smallsteps_tui.store import backups, disk
from smallsteps_tui.store.fields import a_day, an_instant
from smallsteps_tui.store.ledger import Contents, Table, parse
from smallsteps_tui.store.migrations import MIGRATIONS
from smallsteps_tui.store.pages import SIZES
from smallsteps_tui.store.taking_in import take_in
from smallsteps_tui.store.troubles import WAY_OUT, Damaged, Strange, Unreadable

BEGIN_ANEW = "the dashboard asks whether to begin anew"
NOT_MADE = "Nothing was made in its place"


def contents_of(path: Path) -> Contents | None:
    """Read a file as far as it is whole; None when it holds no journey."""
    try:
        found = disk.read(path)
        contents = parse(found[0].decode("utf-8-sig"), Contents()) if found is not None else Contents()
    except (Unreadable, ValueError, RecursionError):
        return None
    return contents if "1" in contents.tables.get("meta", {}) else None


def inside(path: Path) -> Inside | None:
    """Say what is in a copy; None when it cannot be read."""
    contents = contents_of(path)
    return held_in(contents.tables) if contents is not None else None


def held_in(tables: Mapping[str, Table]) -> Inside:
    """Say what is in the tables of a journey."""
    days = tables.get("days", {})
    taken = {key: _check_ins(page) for key, page in days.items()}
    last = max((key for key, count in taken.items() if count), default="")
    try:
        last_on = a_day(last) if last else None
    except ValueError:
        last_on = None
    return Inside(sum(taken.values()), last_on, len(tables.get("goals", {})))


def _check_ins(page: Mapping[str, Any]) -> int:
    found = page.get("check_ins")
    return sum(_counts(check_in) for check_in in found.values()) if isinstance(found, dict) else 0


def _counts(check_in: Any) -> bool:
    """Whether a stored check-in stands: no size of it was taken back since."""
    if not isinstance(check_in, dict):
        return False
    marks = [check_in[size].get("at") for size in SIZES if isinstance(check_in.get(size), dict)]
    back = check_in.get("taken_back_at")
    try:
        return bool(marks) and (back is None or max(map(an_instant, marks)) > an_instant(back))
    except ValueError:
        return False


def newest_good(path: Path) -> tuple[Copy, Contents] | None:
    """Find the newest copy of a file that is whole, and what it holds; None when there is none."""
    for copy in backups.copies_of(path):
        contents = contents_of(backups.place_of(path, copy))
        if contents is not None and _is_whole(contents):
            return copy, contents
    return None


def _is_whole(contents: Contents) -> bool:
    try:
        return not take_in(contents, {}, MIGRATIONS).strays
    except (Strange, RecursionError):
        return False


def with_way_out(trouble: Damaged) -> Damaged:
    """Name the newest good copy beside what is the matter, and the command that brings it back."""
    found = newest_good(trouble.path)
    if found is None:
        return trouble
    copy, held = found[0], held_in(found[1].tables)
    check_ins = f"{held.check_ins:,} check-in{'' if held.check_ins == 1 else 's'}"
    day = held.last_on
    last = f", last {day.day} {month_name(day.month)} {day.year}" if day is not None else ""
    way = f"smallsteps backup restore {copy.name} brings the newest good copy back ({check_ins}{last})"
    further = BEGIN_ANEW if trouble.holds_nothing else WAY_OUT.partition(",")[0]
    way = f"{way}, and {further}"
    return Damaged(trouble.path, trouble.what, way, holds_nothing=trouble.holds_nothing, left=trouble.left)


def must_be_new(path: Path) -> None:
    """Let a file that is not there be a first run, unless something says that it is none.

    Raises:
        Damaged: There are copies of it, or a link leads to where nothing is now, such
            as a disk that is not connected.
    """
    if backups.copies_of(path):
        what = "is not there, although copies of it are"
        raise Damaged(path, what, holds_nothing=True, left=NOT_MADE)
    target = Path(os.path.realpath(path))
    if os.path.islink(path) and not os.path.exists(target.parent):  # noqa: PTH110, PTH114 neither of them raises
        what = f"leads to {target}, which is not there now"
        raise Damaged(
            path, what, "connect what it is on, or name another file with --data", holds_nothing=True
        )
