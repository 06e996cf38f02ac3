"""A change as documents, their stamps, and how they get into their tables."""

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from tinydb import TinyDB
from tinydb.table import Document as TinyDocument

from smallsteps_tui.domain.days import LONG_AGO, after
from smallsteps_tui.domain.entities import DayPage, Entity, id_from
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.store import undo
from smallsteps_tui.store.documents.entities import TABLES, as_document, as_entity, place_of
from smallsteps_tui.store.documents.fields import written
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.undo import Documents


def later(than: datetime, at: datetime) -> datetime:
    """Return `at`, or the next instant after `than` when that is later.

    At the end of time, which only a strange file reaches, there is no later one.
    """
    return max(at, after(than))


def stamped(entity: Entity, stamp: datetime) -> Entity:
    """Stamp an entity; a day's page carries its instants inside."""
    return entity if isinstance(entity, DayPage) else replace(entity, edited_at=stamp)


def newest_on(stack: Table) -> datetime:
    """Find the newest stamp on the stack, where every write leaves one."""
    return max((done.undone_at or done.at for done in undo.stack(stack)), default=LONG_AGO)


DROPPED = "dropped"
"""The table that tells what was deleted."""


def fresh_id() -> int:
    """Make a random id of 12 digits."""
    return id_from(int.from_bytes(os.urandom(8), "big"))


def documents_after(change: Change) -> Documents:
    """Return the documents that a change leaves, and None where it leaves none."""
    documents: dict[str, dict[str, Document | None]] = {}
    for entity in change.drop:
        table, key = place_of(entity)
        documents.setdefault(table, {})[key] = None
    for entity in change.put:
        table, key = place_of(entity)
        documents.setdefault(table, {})[key] = as_document(entity)
    return documents


def documents_there(places: Documents, tables: Mapping[str, Table]) -> Documents:
    """Return the documents in a table now under the same tables and ids; None where there is none."""
    return {
        table: {key: tables.get(table, {}).get(key) for key in documents}
        for table, documents in places.items()
    }


def restamped(documents: Documents, stamp: datetime) -> Documents:
    """Give documents a new time of editing, so that a merge takes them for the latest; pages carry none."""

    def one(table: str, document: Document | None) -> Document | None:
        """Return a document with the new timestamp; a page, and one that is gone, as it is."""
        if document is None or table == TABLES[DayPage]:
            return document
        return {**document, "edited_at": written(stamp)}

    return {table: {key: one(table, doc) for key, doc in found.items()} for table, found in documents.items()}


def put(db: TinyDB, table: str, documents: Mapping[str, Document | None]) -> None:
    """Put documents into a table, each in the place of the one with its id; None removes that one."""
    if documents:
        db.table(table).remove(doc_ids=[int(key) for key in documents])
        fresh = [TinyDocument(doc, int(key)) for key, doc in documents.items() if doc is not None]
        db.table(table).insert_multiple(fresh)


def between(now: Table, wanted: Mapping[str, Document]) -> dict[str, Document | None]:
    """Return the documents to put so that a table becomes the wanted one, by id; None for one to remove."""
    gone: dict[str, Document | None] = dict.fromkeys(now.keys() - wanted.keys())
    return gone | {key: document for key, document in wanted.items() if document is not now.get(key)}


def is_row(document: Document) -> bool:
    """Whether a document of `dropped` says what was deleted."""
    return isinstance(document.get("table"), str) and type(document.get("doc_id")) is int


def told_as_dropped(
    documents: Documents, tables: Mapping[str, Table], stamp: datetime
) -> dict[str, Document | None]:
    """Return what was deleted, so that a merge does not bring it back, without what came back.

    With it stands when the document had been edited last: whoever edits it elsewhere
    without knowing keeps it. A day's page is never told of: on another machine's there
    may be check-ins.
    """
    rows: dict[str, Document | None] = {}
    told = {(row.get("table"), row.get("doc_id")): key for key, row in tables.get(DROPPED, {}).items()}
    for table, found in documents.items():
        if table == TABLES[DayPage]:
            continue
        for key, document in found.items():
            row = told.get((table, int(key)))
            if document is None:
                seen = tables.get(table, {}).get(key, {}).get("edited_at")
                said = {"table": table, "doc_id": int(key), "at": written(stamp)}
                rows[row or str(fresh_id())] = said | ({"edited_at": seen} if seen else {})
            elif row is not None:
                rows[row] = None
    return rows


def outlasting(wanted: Documents, known: Mapping[tuple[str, str], Entity], stamp: datetime) -> Documents:
    """Return documents that say what the wanted ones say, with stamps so late that no merge reverts them.

    Raises:
        Strange: One of them cannot be understood.
        KeyError: It is of a table that is not known.
    """
    from smallsteps_tui.domain.merging.arriving import restored

    def one(table: str, key: str, document: Document | None) -> Document | None:
        """Return a document as a restore leaves it, stamped; None where it leaves none."""
        entity = None if document is None else as_entity(table, key, document)
        back = restored(known.get((table, key)), entity, stamp)
        return document if back is entity else None if back is None else as_document(back)

    return restamped(
        {table: {key: one(table, key, doc) for key, doc in found.items()} for table, found in wanted.items()},
        stamp,
    )
