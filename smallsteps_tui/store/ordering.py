"""Every document in the table that it is of, whatever heading it stands under."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.doubles import TWICE, of_two
from smallsteps_tui.store.foreign import as_text
from smallsteps_tui.store.ledger import Contents, Document, Table
from smallsteps_tui.store.shapes import KNOWN, home_of, table_of
from smallsteps_tui.store.shelves import ALL_TABLES

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
