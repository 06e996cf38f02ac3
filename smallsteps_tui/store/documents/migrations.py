"""Files of an older schema: what leads each to the next one."""

from collections.abc import Callable, Mapping

from smallsteps_tui.store.documents.entities import SCHEMA
from smallsteps_tui.store.file.tables import Table
from smallsteps_tui.store.troubles import Strange

Tables = Mapping[str, Table]
Migration = Callable[[Tables], Tables]

MIGRATIONS: Mapping[int, Migration] = {}
"""What makes the tables of schema n into those of schema n + 1, by n. There has been one schema."""


def newest_schema(migrations: Mapping[int, Migration]) -> int:
    """Give the schema that the last of these leads to."""
    return max((n + 1 for n in migrations), default=SCHEMA)


def schema_of(tables: Tables) -> int:
    """Read which schema a file has.

    Raises:
        Strange: It holds no journey, or one of no schema.
    """
    if "1" not in tables.get("meta", {}):
        raise Strange("there's no journey in it")
    found = tables["meta"]["1"].get("schema")
    if type(found) is not int or found < 1:
        raise Strange("in the table “meta”, document 1, “schema” isn't a whole number from 1 up")
    return found


def migrated(tables: Tables, migrations: Mapping[int, Migration]) -> Tables:
    """Lead tables from their schema to the newest, one step at a time.

    Those of the newest schema, or of a newer one, are given as they are.

    Raises:
        Strange: It holds no journey, or one that nothing leads on from.
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
