"""Migrations of files from older schemas."""

from collections.abc import Callable, Mapping

from smallsteps_tui.store.documents.entities import SCHEMA
from smallsteps_tui.store.file.tables import Table
from smallsteps_tui.store.troubles import Strange

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
