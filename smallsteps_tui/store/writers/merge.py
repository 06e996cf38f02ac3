"""Merging: the tables of two files, or of three versions of one, made into one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from smallsteps_tui.domain.days import LONG_AGO
from smallsteps_tui.domain.entities import DayPage, Entity, Meta
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.merging import Side
from smallsteps_tui.domain.merging import merged as merged_sides
from smallsteps_tui.domain.merging.check_ins import canonical
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents.entities import TABLES, as_document, as_entity, place_of
from smallsteps_tui.store.documents.fields import edited
from smallsteps_tui.store.documents.journeys import ALL_TABLES, journey_of
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.undo import Documents

Tables = Mapping[str, Table]
Place = tuple[str, str]
"""A table and a document's id."""

_META: Place = (TABLES[Meta], "1")

MOST_DOCUMENTS = 400
"""How many documents a merge may change and still be put on the stack."""

_KINDS: Mapping[str, type[Entity]] = {table: kind for kind, table in TABLES.items()}


@dataclass(frozen=True, slots=True)
class Held:
    """What a file holds: its tables, and the entities they stand for."""

    tables: Tables
    entities: Mapping[Place, Entity]

    @property
    def journey(self) -> Journey:
        """The journey of these entities, with its own id."""
        return journey_of(self.entities.values())


def held(tables: Tables) -> Held:
    """Make the entities that the tables of a file stand for.

    Raises:
        Strange: A document cannot be understood.
    """
    return Held(
        tables,
        {
            (table, key): as_entity(table, key, document)
            for table in TABLES.values()
            for key, document in tables.get(table, {}).items()
        },
    )


def merged(ours: Held, theirs: Held, base: Held | None = None) -> Held:
    """Merge what two files hold; ours keeps its id, its undo stack, and what it alone has.

    Args:
        ours: What our file holds; an empty one takes the id of the other.
        theirs: What the other file holds.
        base: The version that both come from, where it is known.
    """
    name = name_of(theirs if _is_bare(ours.tables) else ours)
    before = None if base is None else _side(base, name)
    whole = merged_sides(_side(ours, name), _side(theirs, name), before)
    tables, entities = _with_journey(ours, whole.journey)
    tables[DROPPED] = _dropped_rows(ours.tables.get(DROPPED, {}), theirs.tables.get(DROPPED, {}))
    for table in theirs.tables.keys() - {*ALL_TABLES}:
        tables[table] = _other_table(ours.tables.get(table, {}), theirs.tables[table])
    return Held(tables, entities)


def is_same_journey(ours: Held, theirs: Held) -> bool:
    """Whether two files hold the same person's way, or ours holds nothing yet."""
    return _is_bare(ours.tables) or name_of(ours) == name_of(theirs)


def difference(before: Tables, after: Tables) -> Documents:
    """Return the documents that differ, as they are after; None for one that was removed."""
    changed: dict[str, dict[str, Document | None]] = {}
    for table, documents in after.items():
        old = before.get(table, {})
        found: dict[str, Document | None] = {
            key: document
            for key, document in documents.items()
            if document is not old.get(key) and dict(document) != dict(old.get(key, {}))
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


def name_of(held: Held) -> int:
    """Return the id of the journey that a file holds, which is the same on every machine."""
    meta = held.entities[_META]
    assert isinstance(meta, Meta)
    return meta.journey_id


def _side(held: Held, name: int) -> Side:
    """Return a journey under the id it is merged as, and what was deleted from it."""
    journey = held.journey
    if journey.meta.journey_id != name:
        journey = replace(journey, meta=replace(journey.meta, journey_id=name))
    return Side(journey, _dropped(held.tables.get(DROPPED, {}).values()))


# What was deleted


def _dropped(rows: Iterable[Document]) -> dict[tuple[type, int], datetime]:
    dropped: dict[tuple[type, int], datetime] = {}
    for row in rows:
        kind, id = _KINDS.get(str(row.get("table"))), row.get("doc_id")
        if kind not in (None, DayPage, Meta) and isinstance(id, int):
            assert kind is not None
            dropped[kind, id] = max(edited(row), dropped.get((kind, id), LONG_AGO))
    return dropped


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
        united[key] = max((row for _, row in told), key=lambda row: (edited(row), _spelled(row)))
    return united


# Documents


def _with_journey(ours: Held, journey: Journey) -> tuple[dict[str, Table], dict[Place, Entity]]:
    """Put a journey's entities into tables; where our document says the same, it is kept as the same object."""
    tables: dict[str, Any] = {**ours.tables, **{table: {} for table in TABLES.values()}}
    entities: dict[Place, Entity] = {}
    for entity in _entities(journey):
        table, key = place = place_of(entity)
        known = ours.entities.get(place)
        same = known is entity or known == entity
        tables[table][key] = ours.tables[table][key] if same else as_document(entity)
        entities[place] = entity
    return tables, entities


def _entities(journey: Journey) -> list[Entity]:
    shelves = (journey.goals, journey.steps, journey.pages, journey.shifts, journey.asked)
    return [journey.meta, *(entity for shelf in shelves for entity in shelf.values())]


def _other_table(ours: Table, theirs: Table) -> Table:
    """Merge a table that this program doesn't know; of two documents of one id the newer stays."""
    united = {**theirs, **ours}
    for key in ours.keys() & theirs.keys():
        united[key] = max((ours[key], theirs[key]), key=lambda found: (edited(found), _spelled(found)))
    return united


def _spelled(document: Document) -> str:
    return canonical(dict(document))
