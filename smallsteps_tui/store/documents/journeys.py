"""A journey's documents: sorted by table, of an older schema, and two of one id."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from smallsteps_tui.domain.entities import DayPage, Entity
from smallsteps_tui.domain.journey import Journey, key_of
from smallsteps_tui.domain.merging.pages import page
from smallsteps_tui.store import undo
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents.entities import SCHEMA, TABLES, as_document, as_entity, place_of
from smallsteps_tui.store.documents.pages import as_page
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.troubles import Strange

ALL_TABLES = (*TABLES.values(), DROPPED, undo.TABLE)
"""Every table of a file, in the order they are written."""


def journey_of(entities: Iterable[Entity]) -> Journey:
    """Make the journey that entities are, its meta among them."""
    shelves: dict[type[Entity], dict[Any, Any]] = {kind: {} for kind in TABLES}
    for entity in entities:
        kind, key = key_of(entity)
        shelves[kind][key] = entity
    meta, goals, steps, pages, shifts, asked = shelves.values()
    return Journey(meta[1], goals, steps, pages, shifts, asked)


def tables_of(journey: Journey) -> dict[str, dict[str, Document]]:
    """Give all tables of a journey, the empty ones too."""
    shelves = (journey.goals, journey.steps, journey.pages, journey.shifts, journey.asked)
    tables: dict[str, dict[str, Document]] = {name: {} for name in ALL_TABLES}
    for entity in (journey.meta, *(entity for shelf in shelves for entity in shelf.values())):
        table, key = place_of(entity)
        tables[table][key] = as_document(entity)
    return tables


Tables = Mapping[str, Table]
Migration = Callable[[Tables], Tables]

MIGRATIONS: Mapping[int, Migration] = {}
"""Functions from the tables of schema n to those of schema n + 1, by n. So far there is one schema."""


def newest_schema(migrations: Mapping[int, Migration]) -> int:
    """Return the schema after the last migration."""
    return max((n + 1 for n in migrations), default=SCHEMA)


def schema_of(tables: Tables) -> int:
    """Return the schema of a file.

    Raises:
        Strange: It has no journey, or no valid schema.
    """
    if "1" not in tables.get("meta", {}):
        raise Strange("there's no journey in it")
    found = tables["meta"]["1"].get("schema")
    if type(found) is not int or found < 1:
        raise Strange("in the table “meta”, document 1, “schema” isn't a whole number from 1 up")
    return found


def migrated(tables: Tables, migrations: Mapping[int, Migration]) -> Tables:
    """Migrate tables from their schema to the newest, one step at a time.

    Tables of the newest schema, or a newer one, are returned unchanged.

    Raises:
        Strange: It has no journey, or a schema without a migration.
    """
    schema = schema_of(tables)
    while schema < newest_schema(migrations):
        if schema not in migrations:
            raise Strange(f"it uses schema {schema}, which this version can't upgrade")
        tables = migrations[schema](tables)
        schema += 1
        meta = {**tables["meta"]["1"], "schema": schema}
        tables = {**tables, "meta": {**tables["meta"], "1": meta}}
    return tables


TWICE = "it's there twice"
"""The reason given for a duplicate document."""


def of_two(table: str, key: str, one: Document, other: Document) -> tuple[Document, tuple[Document, ...]]:
    """Choose between two documents of one id.

    Returns:
        The one that stays, and the duplicates that have something it doesn't.
    """
    if covers(one, other):
        return one, ()
    if covers(other, one):
        return other, ()
    whole = [_is_whole(table, key, found) for found in (one, other)]
    if table == TABLES[DayPage] and all(whole):
        united = as_document(page(as_page(key, one, ""), as_page(key, other, "")))
        return united, tuple(found for found in (one, other) if not covers(united, found))
    stamps = [str(found.get("edited_at", "")) for found in (one, other)]
    return (one, (other,)) if (whole[0], stamps[0]) > (whole[1], stamps[1]) else (other, (one,))


def _is_whole(table: str, key: str, document: Document) -> bool:
    try:
        return table not in TABLES.values() or bool(as_entity(table, key, document))
    except Strange:
        return False


def covers(whole: Any, part: Any) -> bool:
    """Whether everything in one value is in another too."""
    if isinstance(whole, Mapping) and isinstance(part, Mapping):
        return all(name in whole and covers(whole[name], value) for name, value in part.items())
    return bool(whole == part) and isinstance(whole, bool) == isinstance(part, bool)
