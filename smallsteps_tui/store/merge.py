"""Files made one: what the tables of two, or of three, come to together."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from smallsteps_tui.domain.entities import DayPage, Entity, Meta
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.merging import Side
from smallsteps_tui.domain.merging import merged as merged_sides
from smallsteps_tui.domain.merging.canon import canonical
from smallsteps_tui.domain.merging.kept import LONG_AGO
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents import TABLES, as_document, as_entity, place_of
from smallsteps_tui.store.fields import an_instant
from smallsteps_tui.store.ledger import Document, Table
from smallsteps_tui.store.shelves import ALL_TABLES, journey_of
from smallsteps_tui.store.undo import Documents

Tables = Mapping[str, Table]

MOST_DOCUMENTS = 400
"""How many documents a merge may change and still be put on the stack."""

_KINDS: Mapping[str, type[Entity]] = {table: kind for kind, table in TABLES.items()}


def merged(ours: Tables, theirs: Tables, base: Tables | None = None) -> dict[str, Table]:
    """Make one of the tables of two files; ours keeps its name, its stack, and what it has alone.

    Args:
        ours: The tables here; without anything in them they take the others' name.
        theirs: The tables elsewhere.
        base: The tables that both come from, where they are known.

    Raises:
        Strange: A document cannot be understood.
    """
    name = _meta(theirs if _is_bare(ours) else ours)["journey_id"]
    before = None if base is None else _side(base, name)
    whole = merged_sides(_side(ours, name), _side(theirs, name), before)
    tables = _with_journey(ours, whole.journey)
    tables[DROPPED] = _dropped_rows(ours.get(DROPPED, {}), theirs.get(DROPPED, {}))
    for table in theirs.keys() - {*ALL_TABLES}:
        tables[table] = _other_table(ours.get(table, {}), theirs[table])
    return tables


def is_same_journey(ours: Tables, theirs: Tables) -> bool:
    """Whether two files hold the same person's way, or ours holds nothing yet."""
    return _is_bare(ours) or _meta(ours)["journey_id"] == _meta(theirs)["journey_id"]


def difference(before: Tables, after: Tables) -> Documents:
    """Give the documents that are not the same, as they are after; None where there is none any more."""
    changed: dict[str, dict[str, Document | None]] = {}
    for table, documents in after.items():
        old = before.get(table, {})
        found: dict[str, Document | None] = {
            key: document for key, document in documents.items() if dict(document) != dict(old.get(key, {}))
        }
        found |= dict.fromkeys(old.keys() - documents.keys())
        if found:
            changed[table] = found
    return changed


def fits_a_stack(documents: Documents) -> bool:
    """Whether a change is small enough to be kept a second time, for undo."""
    return sum(len(found) for found in documents.values()) <= MOST_DOCUMENTS


def _is_bare(tables: Tables) -> bool:
    return not any(tables.get(table) for table in ("goals", "steps", "days", "shifts"))


def _meta(tables: Tables) -> Document:
    return tables[TABLES[Meta]]["1"]


def _side(tables: Tables, name: int) -> Side:
    """Read a journey out of its tables, under the name it is merged as."""
    entities: list[Entity] = []
    for table in TABLES.values():
        for key, document in tables.get(table, {}).items():
            named = {**document, "journey_id": name} if table == TABLES[Meta] else document
            entities.append(as_entity(table, key, named))
    return Side(journey_of(entities), _dropped(tables.get(DROPPED, {}).values()))


# What was deleted


def _dropped(rows: Iterable[Document]) -> dict[tuple[type, int], datetime]:
    dropped: dict[tuple[type, int], datetime] = {}
    for row in rows:
        kind, id = _KINDS.get(str(row.get("table"))), row.get("doc_id")
        if kind not in (None, DayPage, Meta) and isinstance(id, int):
            assert kind is not None
            dropped[kind, id] = max(_seen(row), dropped.get((kind, id), LONG_AGO))
    return dropped


def _seen(row: Document) -> datetime:
    """Say when a document had been edited last as it was deleted; where nothing says so, when it was deleted."""
    for name in ("edited_at", "at"):
        try:
            return an_instant(row.get(name))
        except ValueError:
            continue
    return LONG_AGO


def _dropped_rows(ours: Table, theirs: Table) -> dict[str, Document]:
    """Unite what was deleted: one row for each document, the latest, under the smallest id it has."""
    rows: dict[tuple[str, str], list[tuple[str, Document]]] = {}
    for key, row in (*ours.items(), *theirs.items()):
        rows.setdefault((str(row.get("table")), str(row.get("doc_id"))), []).append((key, row))
    united: dict[str, Document] = {}
    for _, told in sorted(rows.items()):
        key = str(min(int(key) for key, _ in told))
        while key in united:
            key = str(int(key) + 1)
        united[key] = max((row for _, row in told), key=lambda row: (_seen(row), _spelled(row)))
    return united


# Documents


def _with_journey(ours: Tables, journey: Journey) -> dict[str, Table]:
    """Put a journey's entities into tables; a document of ours that says the same is kept as it is."""
    tables: dict[str, Any] = {**ours, **{table: {} for table in TABLES.values()}}
    for entity in _entities(journey):
        table, key = place_of(entity)
        known = ours.get(table, {}).get(key)
        same = known is not None and as_entity(table, key, known) == entity
        tables[table][key] = known if same else as_document(entity)
    return tables


def _entities(journey: Journey) -> list[Entity]:
    shelves = (journey.goals, journey.steps, journey.pages, journey.shifts, journey.asked)
    return [journey.meta, *(entity for shelf in shelves for entity in shelf.values())]


def _other_table(ours: Table, theirs: Table) -> Table:
    """Unite a table that this program does not know, by document the newest."""
    united = {**theirs, **ours}
    for key in ours.keys() & theirs.keys():
        united[key] = max(
            (ours[key], theirs[key]), key=lambda found: (str(found.get("edited_at") or ""), _spelled(found))
        )
    return united


def _spelled(document: Document) -> str:
    return canonical(dict(document))
