"""What is in a kept copy, counted without making entities of it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smallsteps_tui.domain.copies import Inside
from smallsteps_tui.domain.entities import FOR_LATER
from smallsteps_tui.store.documents.fields import a_day, an_instant
from smallsteps_tui.store.documents.pages import SIZES
from smallsteps_tui.store.file import disk
from smallsteps_tui.store.file.ledger import Contents, parse
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.repair.quarantine import with_table_names_right
from smallsteps_tui.store.troubles import Unreadable

Counted = dict[str, tuple[Document, int]]
"""Pages by their id, with how many check-ins each was found to have."""


class Looking:
    """Looks into copies, one after another; what they share with the one before is not read again."""

    def __init__(self) -> None:
        self._contents = Contents()
        self._counted: Counted = {}

    def into(self, path: Path) -> Inside | None:
        """Say what is in a copy; None when it cannot be read."""
        contents = contents_of(path, self._contents)
        if contents is None:
            return None
        self._contents = contents
        return held_in(with_table_names_right(contents).tables, self._counted)


def contents_of(path: Path, known: Contents | None = None) -> Contents | None:
    """Read a file as far as it is whole; None when it holds no journey.

    Args:
        path: The file.
        known: What a file much like it holds; what they share stays the same objects.
    """
    try:
        found = disk.read(path)
        contents = parse(found[0] if found is not None else b"{}", known or Contents())
    except (Unreadable, ValueError, RecursionError):
        return None
    return contents if "1" in contents.tables.get("meta", {}) else None


def held_in(tables: Mapping[str, Table], counted: Counted | None = None) -> Inside:
    """Say what is in the tables of a journey.

    Args:
        tables: The tables.
        counted: The pages that were counted before; those counted now are added.
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
