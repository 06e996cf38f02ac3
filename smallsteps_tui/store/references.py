"""References that lead nowhere: where one digit of an id was hit, in the reference or in the document."""

from collections.abc import Iterable, Iterator
from typing import Any

from smallsteps_tui.store.coming_back import CHECK_INS, ComingBack
from smallsteps_tui.store.gone import Tables
from smallsteps_tui.store.ids import ids_near
from smallsteps_tui.store.ledger import Document
from smallsteps_tui.store.mending import why_strange

Place = tuple[str, str]
"""A table and a document's id."""

_FROM_STEPS = {"goal_id": "goals", "parent_id": "steps"}


def mend_references(coming: ComingBack, wanted: Iterable[Place]) -> None:
    """Lead what refers to nothing to the one document that comes near, where nothing else is known of it.

    A document that several others refer to under the one id, and none under its own, had
    that id. Else it was the reference that was hit.
    """
    unknown = [(table, key) for table, key in wanted if not coming.elsewhere.has(table, key)]
    if not unknown:
        return
    referring = _referring(coming.tables)
    for table, key in unknown:
        there = coming.tables.get(table, {})
        near = [id for id in ids_near(key) if id in there]
        if key in there or len(near) != 1:
            continue
        had_it = not referring.get((table, near[0])) and not coming.elsewhere.has(table, near[0])
        if had_it and len(referring.get((table, key), ())) > 1:
            coming.put(table, key, there.pop(near[0]))
            continue
        for place in referring.get((table, key), ()):
            _lead(coming, place, key, near[0])


def _referring(tables: Tables) -> dict[Place, list[Place]]:
    """Say which documents refer to each goal and step."""
    found: dict[Place, list[Place]] = {}
    for table in ("steps", "days"):
        for key, document in tables.get(table, {}).items():
            for place in _referred(document):
                found.setdefault(place, []).append((table, key))
    return found


def _referred(document: Document) -> Iterator[Place]:
    for name, table in _FROM_STEPS.items():
        if document.get(name) is not None:
            yield table, str(document[name])
    yield from (("steps", id) for id in document.get(CHECK_INS) or ())


def _lead(coming: ComingBack, place: Place, key: str, near: str) -> None:
    """Lead the references of one document from an id to one that comes near it."""
    table, id = place
    document = coming.tables[table][id]
    led: dict[str, Any] = dict(document)
    for name in _FROM_STEPS:
        if str(document.get(name)) == key:
            led[name] = int(near)
    made = document.get(CHECK_INS) or {}
    if key in made and near not in made:
        led[CHECK_INS] = {near if step == key else step: one for step, one in made.items()}
    if not why_strange(table, id, led) and led != dict(document):
        coming.tables[table][id] = led
        coming.back += 1
