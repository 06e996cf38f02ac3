"""A journey's documents: sorted by table, and two of one id."""

from collections.abc import Iterable, Mapping
from typing import Any

from smallsteps_tui.domain.entities import DayPage, Entity
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.merging.whole import page
from smallsteps_tui.store import undo
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents.entities import TABLES, as_document, as_entity, place_of
from smallsteps_tui.store.documents.pages import as_page
from smallsteps_tui.store.file.tables import Document
from smallsteps_tui.store.troubles import Strange

ALL_TABLES = (*TABLES.values(), DROPPED, undo.TABLE)
"""Every table of a file, in the order they are written."""


def journey_of(entities: Iterable[Entity]) -> Journey:
    """Make the journey that entities are, its meta among them."""
    sorts: dict[type[Entity], list[Any]] = {kind: [] for kind in TABLES}
    for entity in entities:
        sorts[type(entity)].append(entity)
    (meta,), goals, steps, pages, shifts, asked = sorts.values()
    return Journey(
        meta,
        {goal.id: goal for goal in goals},
        {step.id: step for step in steps},
        {page.on: page for page in pages},
        {shift.id: shift for shift in shifts},
        {one.id: one for one in asked},
    )


def tables_of(journey: Journey) -> dict[str, dict[str, Document]]:
    """Give all tables of a journey, the empty ones too."""
    shelves = (journey.goals, journey.steps, journey.pages, journey.shifts, journey.asked)
    tables: dict[str, dict[str, Document]] = {name: {} for name in ALL_TABLES}
    for entity in (journey.meta, *(entity for shelf in shelves for entity in shelf.values())):
        table, key = place_of(entity)
        tables[table][key] = as_document(entity)
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
