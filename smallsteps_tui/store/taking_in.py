"""From what a file holds to entities: what is whole is taken in, what is not is set aside."""

from collections.abc import Mapping
from dataclasses import dataclass

from smallsteps_tui.domain.entities import Entity, Meta
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store import undo
from smallsteps_tui.store.changes import DROPPED, is_row
from smallsteps_tui.store.documents.entities import TABLES, as_entity
from smallsteps_tui.store.documents.migrations import Migration, migrated, newest_schema
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.repair import aside
from smallsteps_tui.store.repair.tables import KNOWN, home_of
from smallsteps_tui.store.troubles import Strange

Known = dict[tuple[str, str], tuple[Document, Entity]]
"""Entities and the documents they were made from, by table and document id."""

_UNDERSTOOD_AS_THEY_ARE = ("meta", "asked", undo.TABLE, aside.TABLE)
"""The tables in which a document of another kind is not found strange."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a file holds, as far as it is whole."""

    contents: Contents
    """The tables, of the newest schema, with what is not whole in the table for it."""
    known: Known
    strays: tuple[Stray, ...]
    """What was found that is not whole, and is not set aside on the disk yet."""
    is_migrated: bool
    """Whether the file on the disk is of an older schema."""


def take_in(contents: Contents, known: Known, migrations: Mapping[int, Migration]) -> TakenIn:
    """Make entities of the documents that are new, and keep those that are known.

    What stands under a heading that is not its own, as that was hit, is taken for what it is.

    Raises:
        Strange: It holds no journey that can be understood.
    """
    try:
        taken = _as_it_stands(contents, known, migrations)
    except Strange:
        ordered = in_their_tables(contents, migrations)
        if ordered is contents:
            raise
        return _as_it_stands(ordered, known, migrations)
    if not taken.strays and not _is_odd(contents.tables):
        return taken
    ordered = in_their_tables(contents, migrations)
    return taken if ordered is contents else _as_it_stands(ordered, known, migrations)


def in_their_tables(contents: Contents, migrations: Mapping[int, Migration]) -> Contents:
    """Give the contents with every document in its table; those of a newer program as they are."""
    from smallsteps_tui.store.repair.tables import in_order

    schema = contents.tables.get(TABLES[Meta], {}).get("1", {}).get("schema")
    is_newer = isinstance(schema, int) and schema > newest_schema(migrations)
    return contents if is_newer else in_order(contents)


def _is_odd(tables: Mapping[str, Table]) -> bool:
    """Whether something may stand under a heading that is not its own, though all could be understood."""
    if not tables.keys() <= KNOWN:
        return True
    few = ((name, key, one) for name in _UNDERSTOOD_AS_THEY_ARE for key, one in tables.get(name, {}).items())
    return any(home_of(name, key, document) != name for name, key, document in few)


def _as_it_stands(contents: Contents, known: Known, migrations: Mapping[int, Migration]) -> TakenIn:
    tables = migrated(contents.tables, migrations)
    is_migrated = tables is not contents.tables
    strays = list(contents.strays)
    taken: Known = {}
    whole = dict(tables)
    for name in TABLES.values():
        if name in tables:
            whole[name] = _entities(name, tables[name], known, taken, strays)
    if DROPPED in tables:
        whole[DROPPED] = _rows(tables[DROPPED], strays)
    if ("meta", "1") not in taken:
        raise Strange(
            next((f"{s.where}: {s.why}" for s in strays if s.table == "meta"), "it holds no journey")
        )
    if strays or is_migrated:
        contents = aside.put_away(contents, whole, strays)
        taken = {at: (contents.tables[at[0]][at[1]], entity) for at, (_, entity) in taken.items()}
    return TakenIn(contents, taken, tuple(strays), is_migrated)


def _entities(name: str, table: Table, known: Known, taken: Known, strays: list[Stray]) -> Table:
    """Make the entities of a table; give it back as it is, or without what is strange."""
    whole: dict[str, Document | None] = {}
    for key, document in table.items():
        before = known.get((name, key))
        if before is not None and before[0] is document:
            taken[name, key] = before
            continue
        try:
            taken[name, key] = document, as_entity(name, key, document)
        except Strange:
            from smallsteps_tui.store.repair.parts import whole_part

            whole[key], left_out = whole_part(name, key, document)
            strays += left_out
    if not whole:
        return table
    for key, part in whole.items():
        if part is not None:
            taken[name, key] = part, as_entity(name, key, part)
    mended = {**table, **whole}
    return {key: document for key, document in mended.items() if document is not None}


def _rows(table: Table, strays: list[Stray]) -> Table:
    """Give what was deleted, without what does not say so."""
    strange = [key for key, document in table.items() if not is_row(document)]
    if not strange:
        return table
    from smallsteps_tui.store.file.other_layouts import as_text

    why = "it does not say what was deleted"
    strays += [Stray(DROPPED, key, "", why, as_text(table[key])) for key in strange]
    return {key: row for key, row in table.items() if key not in strange}
