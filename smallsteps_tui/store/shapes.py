"""What a document is: told by its id and its fields, whatever heading it stands under."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from smallsteps_tui.store import aside, undo
from smallsteps_tui.store.changes import DROPPED, is_row
from smallsteps_tui.store.ledger import Document
from smallsteps_tui.store.shelves import ALL_TABLES

KNOWN = frozenset({*ALL_TABLES, aside.TABLE})
"""The tables that are ours."""

_SAID_OF_A_DAY = ("energy", "rest", "focus")


def _has(*fields: str) -> Callable[[str, Document], bool]:
    return lambda _key, document: document.keys() >= {*fields}


def _is_page(key: str, document: Document) -> bool:
    said = (document.get(name) for name in _SAID_OF_A_DAY)
    check_ins = document.get("check_ins")
    made = isinstance(check_ins, Mapping) and all(isinstance(one, Mapping) for one in check_ins.values())
    return is_day(key) and (made or any(isinstance(one, Mapping) and "at" in one for one in said))


def _is_shift(_key: str, document: Document) -> bool:
    return document.keys() >= {"on", "at"} and not document.keys().isdisjoint({"text", "goal_id"})


_SHAPES: Mapping[str, Callable[[str, Document], bool]] = {
    "meta": _has("journey_id", "schema"),
    "goals": _has("begun_on", "title"),
    "steps": _has("goal_id", "created_on"),
    "days": _is_page,
    "shifts": _is_shift,
    "asked": _has("question", "on"),
    DROPPED: lambda _key, document: is_row(document) and "at" in document,
    undo.TABLE: _has("before", "after"),
    aside.TABLE: _has("why", "was"),
}
"""The fields by which a document tells its table."""


def is_day(key: str) -> bool:
    """Whether an id is that of a day's page."""
    try:
        return len(key) == len("yyyymmdd") and bool(date.fromisoformat(key))
    except ValueError:
        return False


def table_of(key: str, document: Any) -> str:
    """Tell the table of a document by what it is; "" where that tells nothing."""
    if not isinstance(document, Mapping):
        return ""
    return next((table for table, is_so in _SHAPES.items() if is_so(key, document)), "")


def home_of(table: str, key: str, document: Document) -> str:
    """Tell where a document belongs that stands under a heading: there, unless it is plainly something else."""
    is_so = _SHAPES.get(table)
    if is_so is not None and is_so(key, document):
        return table
    return table_of(key, document) or table
