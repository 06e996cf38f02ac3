"""From a file's contents to entities; what is damaged is set aside."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from smallsteps_tui.domain.days import LONG_AGO
from smallsteps_tui.domain.entities import DayPage, Entity, Meta, Shelf, Shift, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store import changes, undo
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents.entities import TABLES, as_entity, days_of_shifts, edited_in
from smallsteps_tui.store.documents.fields import an_instant
from smallsteps_tui.store.documents.journeys import Migration, migrated, newest_schema
from smallsteps_tui.store.documents.pages import page_id
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.tables import Document, InLine, Table
from smallsteps_tui.store.repair import quarantine
from smallsteps_tui.store.troubles import Strange

Known = dict[tuple[str, str], tuple[Document, Entity | None]]
"""Documents with the entities they were made into, by table and document id; None until it's asked for."""


def entity_of(place: tuple[str, str], known: Known) -> Entity:
    """Return the entity of a known document."""
    document, entity = known[place]
    return as_entity(*place, document) if entity is None else entity


def journey_in(known: Known) -> Journey:
    """Return the journey that documents are; a page or a shift in its line is made when it's asked for.

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
        contents = quarantine.with_table_names_right(contents)
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
        contents = quarantine.set_aside(contents, whole, strays)
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
            whole[key] = quarantine.readable_part(name, key, document)
            why = quarantine.why_strange(name, key, document)
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
"""The tables whose rows are no entities: what tells a row of theirs, and what is said of any other document."""


def _rows(
    name: str, table: Table, is_row: Callable[[Document], bool], why: str, strays: list[Stray]
) -> Table:
    """Return the rows of a table, without what is none."""
    strange = [key for key, document in table.items() if not is_row(document)]
    if not strange:
        return table
    strays += [Stray(name, key, "", why, _as_text(table[key])) for key in strange]
    return {key: row for key, row in table.items() if key not in strange}


def _as_text(document: Document) -> str:
    from smallsteps_tui.store.file.other_layouts import as_text

    return as_text(document)
