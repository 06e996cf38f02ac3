"""What was hit comes back: from the stack of what was done last, else from the newest copy that has it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from smallsteps_tui.domain.strays import Stray
from smallsteps_tui.store import aside, changes, undo
from smallsteps_tui.store.documents import TABLES
from smallsteps_tui.store.foreign import NO_TABLE
from smallsteps_tui.store.foreign import read as read_foreign
from smallsteps_tui.store.ledger import Document, Table
from smallsteps_tui.store.mending import why_strange
from smallsteps_tui.store.places import found_at, is_more, put_in

NOT_THERE = "it is not there, although something was in it"
"""What is said of a table that is missing."""

_NOWHERE = object()

Tables = Mapping[str, Table]


class ComingBack:
    """Brings back, into the tables of one file, what is known elsewhere."""

    def __init__(self, tables: dict[str, dict[str, Document]], beside: Sequence[Tables]) -> None:
        """Take the tables in hand; they are changed in place.

        Args:
            tables: What of the file is whole.
            beside: The tables of the whole copies of the same journey, newest first.
        """
        self.tables = tables
        self.beside = beside
        self.back = 0
        """How many documents, or parts of one, came back."""
        self._entries = [*reversed(undo.stack(tables.get(undo.TABLE, {})))]

    def all_of(self, strays: Iterable[Stray]) -> list[Stray]:
        """Bring back what can be, again and again, as one part may need another; give what cannot."""
        left = sorted(strays, key=lambda stray: (stray.table, stray.key, stray.field))
        while True:
            there = len(left)
            left = [stray for stray in left if not self._is_back(stray)]
            if len(left) == there:
                return left

    def _is_back(self, stray: Stray) -> bool:
        if stray.table not in TABLES.values():
            return False
        if stray.key:
            return self._part(stray) if stray.field else self.document(stray.table, stray.key)
        return stray.why in (NO_TABLE, NOT_THERE) and self._table(stray.table)

    def document(self, table: str, key: str) -> bool:
        """Bring a whole document back, unless there is one by now."""
        if key in self.tables.get(table, {}):
            return False
        for known in self._known_of(table, key):
            if not why_strange(table, key, known):
                self.tables.setdefault(table, {})[key] = known
                self.back += 1
                return True
        return False

    def _part(self, stray: Stray) -> bool:
        """Bring a part of a document back, unless something stands there by now."""
        document = self.tables.get(stray.table, {}).get(stray.key)
        path = stray.field.split(".")
        if document is None:
            return False
        for place, value in self._values_of(stray, path):
            is_wanted = is_more(value, found_at(document, place)[1])
            whole = put_in(document, place, value) if is_wanted else None
            if whole is not None and not why_strange(stray.table, stray.key, whole):
                self.tables[stray.table][stray.key] = whole
                self.back += 1
                return True
        return False

    def _values_of(self, stray: Stray, path: list[str]) -> Iterator[tuple[Sequence[str], Any]]:
        """What is known of a part, and its place: as it was set aside, where that is whole by now, then elsewhere."""
        inner = stray.was
        for part in reversed(path):
            inner = f"{{{json.dumps(part)}: {inner}}}"
        found = _read(stray.table, stray.key, inner)
        if found is not None:
            yield found_at(found, path)
        for known in self._elsewhere(stray.table, stray.key):
            yield found_at(known, path)

    def _table(self, table: str) -> bool:
        """Bring the documents of a table back: each as it was left last, but for what was deleted."""
        rows = self.tables.get(changes.DROPPED, {}).values()
        dropped = {str(row.get("doc_id")) for row in rows if row.get("table") == table}
        places: list[Mapping[str, Document | None]] = [dict(one.get(table, {})) for one in self.beside]
        places += [_left(entry).get(table, {}) for entry in self._entries]
        keys = {key for place in places for key in place if key not in dropped}
        found = [self.document(table, key) for key in sorted(keys)]
        return any(found)

    def _known_of(self, table: str, key: str) -> Iterator[Document]:
        for row in self.tables.get(aside.TABLE, {}).values():
            if (row.get("table"), row.get("doc_id"), row.get("field")) == (table, key, None):
                found = _read(table, key, str(row.get("was", "")))
                if found is not None:
                    yield found
        yield from self._elsewhere(table, key)

    def _elsewhere(self, table: str, key: str) -> Iterator[Document]:
        """What is known of a document on the stack and in the copies, newest first."""
        for entry in self._entries:
            document = _left(entry).get(table, {}).get(key, _NOWHERE)
            if document is None:
                return
            if isinstance(document, Mapping):
                yield document
        yield from (tables[table][key] for tables in self.beside if key in tables.get(table, {}))


def _left(entry: undo.Done) -> undo.Documents:
    """The documents as an entry of the stack left them."""
    return entry.after if entry.undone_at is None else entry.before


def _read(table: str, key: str, was: str) -> Document | None:
    """Read what was set aside, where it is whole by now: for a newer program, or one mended by hand."""
    try:
        found, strays = read_foreign(f'{{"{table}": {{"{key}": {was}}}}}')
    except (ValueError, RecursionError):
        return None
    return None if strays else found.get(table, {}).get(key)


def missing(tables: Tables, beside: Sequence[Tables]) -> list[Stray]:
    """Find the tables that a file has not, although its stack or its newest copy shows that it had."""
    absent = [name for name in TABLES.values() if name not in tables and name != "meta"]
    if not absent:
        return []
    entries = undo.stack(tables.get(undo.TABLE, {}))
    places = [_left(entry) for entry in entries]
    return [
        Stray(name, "", "", NOT_THERE)
        for name in absent
        if any(found.get(name) for found in beside)
        or any(document is not None for place in places for document in place.get(name, {}).values())
    ]
