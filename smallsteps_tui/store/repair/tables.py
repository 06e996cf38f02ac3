"""Which table a document is of: told by its id and its fields, whatever heading it stands under."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store import undo
from smallsteps_tui.store.changes import DROPPED, is_row
from smallsteps_tui.store.documents.doubles import TWICE, of_two
from smallsteps_tui.store.documents.journeys import ALL_TABLES
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.other_layouts import as_text
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.repair import aside

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


ELSEWHERE = "documents of “{}” stand here; they are read as what they are"
"""What is said of a table that holds documents of another one."""

Tables = Mapping[str, Table]


def in_order(contents: Contents) -> Contents:
    """Give the contents with every document in the table that it is of.

    A table of a name that is not known is ours only where most of its documents are ours
    by their shape, and the table they are of is not there or has none: its heading was
    hit. Any other one is somebody else's, and stays as it is.

    Returns:
        The contents, with what was found elsewhere named beside them; the same object where
        everything stands where it belongs.
    """
    hit = {name: told for name in contents.tables.keys() - KNOWN if (told := _hit(name, contents.tables))}
    moving = _Moving(contents.tables, hit)
    for name, table in contents.tables.items():
        if name in KNOWN or name in hit:
            for key, document in table.items():
                moving.look_at(name, key, document)
    if not moving.moved:
        return contents
    strays = [replace(stray, table=hit.get(stray.table, stray.table)) for stray in contents.strays]
    strays += [Stray(name, "", "", ELSEWHERE.format(told)) for name, told in moving.moved]
    return replace(
        contents.with_tables(moving.tables_in_order()), strays=tuple(strays) + tuple(moving.strays)
    )


def _hit(name: str, tables: Tables) -> str:
    """Tell which table one of an unknown name is; "" where it is somebody else's."""
    told = Counter(table_of(key, document) for key, document in tables[name].items())
    ours = {table: count for table, count in told.items() if table and not tables.get(table)}
    return max(ours, key=lambda table: ours[table]) if 2 * sum(ours.values()) > told.total() else ""


class _Moving:
    """Moves what stands elsewhere to where it belongs."""

    def __init__(self, tables: Tables, hit: Mapping[str, str]) -> None:
        self.tables = tables
        self.hit = hit
        self.moved: dict[tuple[str, str], None] = {}
        """The headings that documents stood under, and the tables they are of."""
        self.strays: list[Stray] = []
        self._into: dict[str, dict[str, Document]] = {}
        self._gone: dict[str, set[str]] = {}

    def look_at(self, name: str, key: str, document: Document) -> None:
        """Move a document, unless it stands where it belongs."""
        home = home_of(self.hit.get(name, name), key, document)
        id = "1" if home == "meta" and "1" not in self.tables.get(home, {}) else key
        if (home, id) == (name, key):
            return
        self.moved[name, home] = None
        self._gone.setdefault(name, set()).add(key)
        self._put(home, id, document)

    def _put(self, home: str, key: str, document: Document) -> None:
        into = self._into.setdefault(home, {})
        there = into.get(key)
        if there is None:
            into[key] = document
            return
        into[key], left = of_two(home, key, there, document)
        self.strays += [Stray(home, key, "", TWICE, as_text(one)) for one in left]

    def tables_in_order(self) -> dict[str, Table]:
        """Give the tables; ours first, and none of those whose heading was hit."""
        for home, table in list(self._into.items()):
            gone = self._gone.get(home, set())
            for key in table.keys() & (self.tables.get(home, {}).keys() - gone):
                self._put(home, key, self.tables[home][key])
        names = [name for name in dict.fromkeys((*ALL_TABLES, *self.tables)) if name not in self.hit]
        return {name: self._table(name) for name in names if name in self.tables or name in self._into}

    def _table(self, name: str) -> dict[str, Any]:
        gone = self._gone.get(name, set())
        stays = {key: one for key, one in self.tables.get(name, {}).items() if key not in gone}
        return {**stays, **self._into.get(name, {})}
