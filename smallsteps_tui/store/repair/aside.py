"""What in the file is not as it was written: set aside by name, word for word, in a table of its own."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from smallsteps_tui.domain.entities import id_from
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.tables import Document, Table

TABLE = "aside"

LOOKED_ON = "looked_on"
"""The field that says on which day a person was told of it and did what can be done."""


def put_away(contents: Contents, tables: Mapping[str, Table], strays: Iterable[Stray]) -> Contents:
    """Give the contents with these tables, and with what is not whole in the table for it.

    What is only named, as it stands where it belongs, or nothing is there of it, is not put away.

    The same stray has the same id wherever it is found, so that two dashboards, or
    two machines, put it away once.
    """
    away = {_id_of(stray): _document(stray) for stray in strays if stray.was}
    kept = tables.get(TABLE, {})
    return contents.with_tables({**tables, TABLE: {**away, **kept}} if away else tables)


def _id_of(stray: Stray) -> str:
    from hashlib import sha256

    told = json.dumps([stray.table, stray.key, stray.field, stray.was])
    return str(id_from(int.from_bytes(sha256(told.encode()).digest()[:8], "big")))


def _document(stray: Stray) -> dict[str, Any]:
    named = {"table": stray.table, "doc_id": stray.key, "field": stray.field}
    return {**{name: word for name, word in named.items() if word}, "why": stray.why, "was": stray.was}


def strays_in(table: Table, *, all_of_them: bool = False) -> list[Stray]:
    """Read what was set aside and nobody was told of yet, or all of it."""
    return [_stray(document) for document in table.values() if all_of_them or LOOKED_ON not in document]


def _stray(document: Document) -> Stray:
    words = (str(document.get(name, "")) for name in ("table", "doc_id", "field", "why", "was"))
    return Stray(*words)


def looked_at(table: Table, today: date) -> dict[str, Document]:
    """Give the table with a note on each that the person was told of it."""
    return {key: {LOOKED_ON: today.isoformat(), **document} for key, document in table.items()}
