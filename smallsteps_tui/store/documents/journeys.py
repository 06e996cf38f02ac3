"""A whole journey out of its entities, and into tables."""

from collections.abc import Iterable
from typing import Any

from smallsteps_tui.domain.entities import Entity
from smallsteps_tui.domain.journey import Journey, key_of
from smallsteps_tui.store import undo
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents.entities import TABLES, as_document, place_of
from smallsteps_tui.store.file.tables import Document

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
