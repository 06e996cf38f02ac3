"""Quarantine: what in a file can't be understood, named and set aside word for word in a table of its own."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from smallsteps_tui.domain.entities import id_from
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.documents.entities import TABLES, as_entity
from smallsteps_tui.store.documents.fields import Misspelt, check_names, with_name
from smallsteps_tui.store.documents.journeys import ALL_TABLES
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.troubles import Strange

TABLE = "aside"
"""The table for what is set aside."""

LOOKED_ON = "looked_on"
"""The field with the day of the repair that named the entry to the person."""

KNOWN = frozenset({*ALL_TABLES, TABLE})
"""The tables that this program writes."""

NEEDED: Mapping[str, tuple[str, ...]] = {
    "meta": ("journey_id", "schema"),
    "goals": ("begun_on",),
    "steps": ("goal_id", "created_on", "created_at"),
    "days": (),
    "shifts": ("on", "at"),
    "asked": ("question", "on"),
}
"""The fields without which a document can't be read at all."""


# What can't be understood


def why_strange(table: str, key: str, document: Document) -> str:
    """Return in a few words why a document can't be understood; "" when it can."""
    if table not in TABLES.values():
        return ""
    try:
        as_entity(table, key, document)
    except Strange as error:
        return str(error).removeprefix(f"in the table “{table}”, document {key}").removeprefix(", ")
    return ""


def readable_part(table: str, key: str, document: Document) -> dict[str, Any] | None:
    """Return a document without the fields, and a page without the entries by step, that can't be understood.

    It is what is shown until a repair; the whole document is set aside beside it.

    Returns:
        What can be understood; None where one of the needed fields is missing or strange.
    """
    needed = {name: document[name] for name in NEEDED.get(table, ()) if name in document}
    if table not in NEEDED or why_strange(table, key, needed):
        return None
    part = {
        name: value
        for name, value in document.items()
        if not why_strange(table, key, {**needed, name: value})
    }
    for field in ("check_ins", "words", "rests") if table == "days" else ():
        found = document.get(field)
        if field not in part and isinstance(found, dict):
            readable = {
                id: one for id, one in found.items() if not why_strange(table, key, {field: {id: one}})
            }
            part |= {field: readable} if readable else {}
    return part


def with_names_right(table: str, key: str, document: Document) -> Document | None:
    """Return a document that can be understood, every misspelt field name put right.

    Returns:
        The same document when it can be understood as it is; None where names aren't all that is wrong.
    """
    while True:
        try:
            as_entity(table, key, document)
        except Misspelt as error:
            document = with_name(document, error.found, error.name)
        except Strange:
            return None
        else:
            return document


def with_table_names_right(contents: Contents) -> Contents:
    """Return the contents with the names of tables put right that are one letter away from a missing one, or lack one.

    Each is named among the strays until the next write, which puts it right on the disk.
    """
    tables, strays = dict(contents.tables), list(contents.strays)
    while True:
        try:
            unknown, absent = tables.keys() - KNOWN, KNOWN - tables.keys()
            check_names(unknown, absent)
            for name in sorted(absent):
                for found in unknown & {name[:at] + name[at + 1 :] for at in range(len(name))}:
                    raise Misspelt(found, name)
        except Misspelt as error:
            tables = {error.name if name == error.found else name: one for name, one in tables.items()}
            strays = [replace(s, table=error.name) if s.table == error.found else s for s in strays]
            strays.append(Stray(error.name, "", "", str(error)))
        else:
            break
    if tables.keys() == contents.tables.keys():
        return contents
    return replace(contents.with_tables(tables), strays=tuple(strays))


# The table for it


def set_aside(contents: Contents, tables: Mapping[str, Table], strays: Iterable[Stray]) -> Contents:
    """Return the contents with these tables, and with the strays in the table for what is set aside.

    A stray without words is only named: what it is about is in its place, or isn't there.
    The same stray gets the same id wherever it is found, so that two dashboards, or two
    machines, set it aside once.
    """
    aside = {_id_of(stray): _as_document(stray) for stray in strays if stray.was}
    kept = tables.get(TABLE, {})
    return contents.with_tables({**tables, TABLE: {**aside, **kept}} if aside else tables)


def _id_of(stray: Stray) -> str:
    from hashlib import sha256

    named = json.dumps([stray.table, stray.key, stray.field, stray.was])
    return str(id_from(int.from_bytes(sha256(named.encode()).digest()[:8], "big")))


def _as_document(stray: Stray) -> dict[str, Any]:
    named = {"table": stray.table, "doc_id": stray.key, "field": stray.field}
    return {**{name: word for name, word in named.items() if word}, "why": stray.why, "was": stray.was}


def strays_in(table: Table, *, all_of_them: bool = False) -> list[Stray]:
    """Read what was set aside and no repair has named yet, or all of it."""
    return [as_stray(document) for document in table.values() if all_of_them or LOOKED_ON not in document]


def as_stray(document: Document) -> Stray:
    """Return what a document of the table says was set aside."""
    return Stray(*(str(document.get(name, "")) for name in ("table", "doc_id", "field", "why", "was")))


def looked_at(table: Table, today: date) -> dict[str, Document]:
    """Return the table with a note on each entry that a repair named it today, or before."""
    return {key: {LOOKED_ON: today.isoformat(), **document} for key, document in table.items()}
