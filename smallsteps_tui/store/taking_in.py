"""From a file's contents to entities; what can't be understood is named, and set aside word for word."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Any

from smallsteps_tui.domain.days import LONG_AGO
from smallsteps_tui.domain.entities import DayPage, Entity, Meta, Shelf, Shift, Step, id_from
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store import changes, undo
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents.entities import TABLES, as_entity, days_of_shifts, edited_in
from smallsteps_tui.store.documents.fields import Misspelt, an_instant, check_names, with_name
from smallsteps_tui.store.documents.journeys import ALL_TABLES, Migration, migrated, newest_schema
from smallsteps_tui.store.documents.pages import page_id
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.tables import Document, InLine, Table
from smallsteps_tui.store.troubles import Strange

ASIDE = "aside"
"""The table for what is set aside."""

LOOKED_ON = "looked_on"
"""The field with the day of the repair that named the entry to the person."""

KNOWN = frozenset({*ALL_TABLES, ASIDE})
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
    """Return the contents with misspelt table names corrected.

    A name is misspelt where a table of ours is missing and the name differs from that in one
    letter, or lacks one. Each is named among the strays until the next write corrects it on disk.
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
    kept = tables.get(ASIDE, {})
    return contents.with_tables({**tables, ASIDE: {**aside, **kept}} if aside else tables)


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
    """Return the table of what is set aside, each entry marked with the day a repair first named it."""
    return {key: {LOOKED_ON: today.isoformat(), **document} for key, document in table.items()}


Known = dict[tuple[str, str], tuple[Document, Entity | None]]
"""Documents with the entities they were made into, by table and document id; None until it's asked for."""


def entity_of(place: tuple[str, str], known: Known) -> Entity:
    """Return the entity of a known document."""
    document, entity = known[place]
    return as_entity(*place, document) if entity is None else entity


def journey_in(known: Known) -> Journey:
    """Return the journey made of known documents; pages and shifts still in their lines are made when asked for.

    Steps are made at once: where one hangs, all are asked for.
    """
    held: dict[str, dict[Any, Any]] = {name: {} for name in TABLES.values()}
    for (table, key), (document, entity) in known.items():
        name = date.fromisoformat(key) if table == TABLES[DayPage] else int(key)
        held[table][name] = document if entity is None else entity
    meta, goals, steps, pages, shifts, asked = held.values()
    made: dict[int, Any] = {
        id: as_entity(TABLES[Step], str(id), found) if type(found) is InLine else found
        for id, found in steps.items()
    }
    days = Shelf(pages, InLine, partial(_made, DayPage))
    noticed = Shelf(shifts, InLine, partial(_made, Shift), days_of_shifts)
    return Journey(meta[1], goals, made, days, noticed, asked)


def _made(kind: type[Entity], name: Any, document: InLine) -> Any:
    return as_entity(TABLES[kind], page_id(name) if kind is DayPage else str(name), document)


def newest_in(known: Known) -> datetime:
    """Return the newest timestamp among the entities that carry one; a page carries its own inside."""
    stamps = [LONG_AGO]
    in_line = ""
    for (table, _), (document, entity) in known.items():
        if entity is not None:
            stamps += [] if isinstance(entity, DayPage) or entity.edited_at is None else [entity.edited_at]
        elif table != TABLES[DayPage]:
            assert isinstance(document, InLine)
            in_line = max(in_line, edited_in(document))
    return max(*stamps, an_instant(f"{in_line}Z") if in_line else LONG_AGO)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The readable contents of a file."""

    contents: Contents
    """The tables, of the newest schema, with damaged parts in the table `aside`."""
    known: Known
    strays: tuple[Stray, ...]
    """Damaged parts that aren't set aside on disk yet."""
    is_migrated: bool
    """Whether the file on disk has an older schema."""


def take_in(contents: Contents, known: Known, migrations: Mapping[int, Migration]) -> TakenIn:
    """Make entities of the documents that are new, and keep those that are known.

    Raises:
        Strange: It has no readable journey.
    """
    if not _is_newer(contents, migrations):
        contents = with_table_names_right(contents)
    tables = migrated(contents.tables, migrations)
    is_migrated = tables is not contents.tables
    strays = list(contents.strays)
    taken: Known = {}
    whole = dict(tables)
    for name in TABLES.values():
        if name in tables:
            whole[name] = _entities(name, tables[name], known, taken, strays)
    for name, is_row, why in _ROWS:
        if name in tables:
            whole[name] = _rows(name, tables[name], is_row, why, strays)
    if ("meta", "1") not in taken:
        raise Strange(
            next(
                (f"{s.where}: {s.why}" for s in strays if s.table == "meta"),
                "the program's tables aren't in it",
            )
        )
    if strays or is_migrated:
        contents = set_aside(contents, whole, strays)
        taken = {at: (contents.tables[at[0]][at[1]], entity_of(at, taken)) for at in taken}
    return TakenIn(contents, taken, tuple(strays), is_migrated)


def _is_newer(contents: Contents, migrations: Mapping[int, Migration]) -> bool:
    schema = contents.tables.get(TABLES[Meta], {}).get("1", {}).get("schema")
    return isinstance(schema, int) and schema > newest_schema(migrations)


def _entities(name: str, table: Table, known: Known, taken: Known, strays: list[Stray]) -> Table:
    """Make the entities of a table; return the table without what is damaged."""
    whole: dict[str, Document | None] = {}
    for key, document in table.items():
        before = known.get((name, key))
        if before is not None and before[0] is document:
            taken[name, key] = before
            continue
        if isinstance(document, InLine):
            taken[name, key] = document, None
            continue
        try:
            taken[name, key] = document, as_entity(name, key, document)
        except Strange:
            whole[key] = readable_part(name, key, document)
            why = why_strange(name, key, document)
            strays.append(Stray(name, key, "", why, _as_text(document)))
    if not whole:
        return table
    for key, part in whole.items():
        if part is not None:
            taken[name, key] = part, as_entity(name, key, part)
    mended = {**table, **whole}
    return {key: document for key, document in mended.items() if document is not None}


_ROWS = (
    (DROPPED, changes.is_row, "it doesn't say what was deleted"),
    (undo.TABLE, undo.is_row, "it doesn't say what was changed"),
)
"""The tables whose rows are no entities: a test for such a row, and the reason given for any other document."""


def _rows(
    name: str, table: Table, is_row: Callable[[Document], bool], why: str, strays: list[Stray]
) -> Table:
    """Return the rows of a table; documents that aren't rows are added to `strays`."""
    strange = [key for key, document in table.items() if not is_row(document)]
    if not strange:
        return table
    strays += [Stray(name, key, "", why, _as_text(table[key])) for key in strange]
    return {key: row for key, row in table.items() if key not in strange}


def _as_text(document: Document) -> str:
    from smallsteps_tui.store.file.other_layouts import as_text

    return as_text(document)
