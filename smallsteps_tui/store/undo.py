"""The undo stack, kept in the file and shared by the dashboard and the shell."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import TITLE_LENGTH, DayPage
from smallsteps_tui.store.documents.entities import TABLES, as_entity
from smallsteps_tui.store.documents.fields import Fields, an_instant, written
from smallsteps_tui.store.file.tables import ID, Document, Table
from smallsteps_tui.store.troubles import NotUndone, Strange

TABLE = "undo"

DEPTH = 50
"""The most changes that can be undone."""

Documents = Mapping[str, Mapping[str, Document | None]]
"""Documents by table and id; None for one that doesn't exist."""


@dataclass(frozen=True, slots=True)
class Done:
    """A change on the stack: its name, and the documents before and after it."""

    id: int
    said: str
    at: datetime
    before: Documents
    after: Documents
    undone_at: datetime | None = None
    erases: bool = False
    """Whether the change erases words: then it stays on the stack only until the next change."""
    merges: bool = False
    """Whether the change merges another file: undoing it restores exactly the documents before it."""
    restores: str = ""
    """The backup made before a restore or a large merge, which undo can't revert; the backup can."""

    def as_document(self) -> dict[str, Any]:
        """Return the change as a document of the table `undo`."""
        document: dict[str, Any] = {
            "said": self.said,
            "at": written(self.at),
            "before": {table: dict(found) for table, found in self.before.items()},
            "after": {table: dict(found) for table, found in self.after.items()},
        }
        document |= {} if self.undone_at is None else {"undone_at": written(self.undone_at)}
        document |= {"merges": True} if self.merges else {}
        document |= {"restores": self.restores} if self.restores else {}
        return document | ({"erases": True} if self.erases else {})

    @property
    def page_on(self) -> date | None:
        """The day whose page the change touched; None if it touched no page, or several."""
        keys = list(self.after.get(TABLES[DayPage], {}))
        with suppress(ValueError):
            return date.fromisoformat(keys[0]) if len(keys) == 1 else None
        return None

    def touches(self, documents: Documents) -> bool:
        """Whether the change touched one of these documents, and so may hold their words."""
        return any(documents.get(table, {}).keys() & found.keys() for table, found in self.after.items())


def stack(table: Table) -> list[Done]:
    """Return the stack, oldest first; an unreadable change cuts off those below it."""
    found: list[Done] = []
    for key in sorted(table, key=int, reverse=True):
        try:
            found.insert(0, _done(int(key), Fields(table[key], f"in the table “{TABLE}”, document {key}")))
        except Strange:
            break
    return found


def is_row(document: Document) -> bool:
    """Whether a document of this table says what was changed, as far as it can be read."""
    return not document.keys().isdisjoint(("said", "before", "after"))


Version = tuple[Document | None, datetime]
"""A document as a change, or undoing it, left it (None where it was removed), and when."""


def versions(table: Table) -> dict[tuple[str, str], list[Version]]:
    """Return what the stack knows of each document, by table and id: first how it was left.

    Undone changes come first, in the order they were undone, then those that are done. What is
    below a merge that was too large for the stack is unknown.
    """
    known = stack(table)
    undone = [(done.before, done.undone_at) for done in known if done.undone_at is not None]
    standing: list[tuple[Documents, datetime]] = []
    for done in reversed([done for done in known if done.undone_at is None]):
        if done.merges and done.restores:
            break
        standing.append((done.after, done.at))
    found: dict[tuple[str, str], list[Version]] = {}
    for documents, at in (*undone, *standing):
        for name, one in documents.items():
            for key, document in one.items():
                found.setdefault((name, key), []).append((document, at))
    return found


def _done(key: int, fields: Fields) -> Done:
    before, after = fields.required("before", _documents), fields.required("after", _documents)
    if {name: one.keys() for name, one in before.items()} != {
        name: one.keys() for name, one in after.items()
    }:
        raise Strange("a change with different documents before and after it")
    return Done(
        key,
        fields.text("said"),
        fields.required("at", an_instant),
        before,
        after,
        fields.optional("undone_at", an_instant),
        fields.optional("erases", bool) or False,
        fields.optional("merges", bool) or False,
        clean_line(fields.optional("restores", str) or "", TITLE_LENGTH),
    )


def _documents(found: Any) -> Documents:
    if not isinstance(found, Mapping):
        raise ValueError("not a collection of tables")
    for documents in found.values():
        if not isinstance(documents, Mapping):
            raise ValueError("damaged: a table in it isn't an object")
        if not all(ID.fullmatch(key) for key in documents):
            raise ValueError("damaged: an id in it isn't a number")
        if not all(one is None or isinstance(one, Mapping) for one in documents.values()):
            raise ValueError("damaged: a document in it isn't an object")
    return found


def pushed(table: Table, done: Done) -> dict[str, Document]:
    """Return the table with one more change on the stack; undone changes can't be redone any more.

    A change that erases words removes every other change that may hold them, and those below,
    which can't be undone without them. It is itself removed with the next change; until then
    it can be undone.
    """
    next_id = max((int(key) for key in table), default=0) + 1
    kept = [earlier for earlier in stack(table) if earlier.undone_at is None and not earlier.erases]
    if done.erases:
        gone = [number for number, earlier in enumerate(kept, 1) if earlier.touches(done.after)]
        kept = kept[max(gone, default=0) :]
    below = {str(earlier.id): table[str(earlier.id)] for earlier in kept[-(DEPTH - 1) :]}
    return {**below, str(next_id): replace(done, id=next_id).as_document()}


def last_done(table: Table) -> Done:
    """Return the change that undo would revert.

    Raises:
        NotUndone: There is none, or it is a restore or a large merge; the message has the backup.
    """
    standing = [done for done in stack(table) if done.undone_at is None]
    if not standing:
        raise NotUndone("There's nothing to undo.")
    last = standing[-1]
    if last.restores:
        what = "a merge too large to undo" if last.merges else "a restore"
        raise NotUndone(f"The last change was {what}. To go back: smallsteps backup restore {last.restores}")
    return last


def last_undone(table: Table) -> Done:
    """Return the change that redo would bring back.

    Raises:
        NotUndone: There is none.
    """
    undone = [done for done in stack(table) if done.undone_at is not None]
    if not undone:
        raise NotUndone("There's nothing to redo.")
    return undone[0]


def is_as_left(tables: Mapping[str, Table], left: Documents) -> bool:
    """Whether every document is still as it was left, apart from its timestamps."""
    return all(
        _read(table, key, tables.get(table, {}).get(key)) == _read(table, key, document)
        for table, documents in left.items()
        for key, document in documents.items()
    )


def _read(table: str, key: str, document: Document | None) -> object:
    if document is None:
        return None
    if table in TABLES.values():
        from smallsteps_tui.domain.merging.arriving import reading

        with suppress(Strange):
            return reading(as_entity(table, key, document))
    return {name: value for name, value in document.items() if name != "edited_at"}
