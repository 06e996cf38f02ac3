"""An id that was hit: the document comes back under its own, and references that lead nowhere find it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.file.tables import ID, Document
from smallsteps_tui.store.repair.coming_back import CHECK_INS, ComingBack, read_aside
from smallsteps_tui.store.repair.known import Tables, days_in, instants_in
from smallsteps_tui.store.repair.parts import why_strange

_ANY_ID = "1"
"""Stands for an id, where a document is read that has none."""
_DIGITS = "0123456789"
_LONGEST = 18
"""How many digits an id may have."""
_TELLING = 8
"""How many digits an id has of which no other one comes near it by chance."""
_AT = "at"

_BORN: Mapping[str, tuple[str, ...]] = {
    "goals": ("begun_on", "title"),
    "steps": ("created_at",),
    "asked": ("question", "on"),
}
"""What stays with a document of each kind as long as it is."""


def rehoused(coming: ComingBack, strays: Iterable[Stray], gone: Iterable[Stray]) -> list[Stray]:
    """Put documents back under their own ids; give the strays that are still to come back.

    Args:
        coming: Brings back what is known.
        strays: What was set aside, some of it as its id is no number.
        gone: What is not there, although something refers to it or the stack shows it.
    """
    wanted: dict[str, dict[str, None]] = {}
    for stray in gone:
        if stray.key:
            wanted.setdefault(stray.table, {})[stray.key] = None
    left = [stray for stray in strays if not _is_at_home(coming, stray, wanted.get(stray.table, {}))]
    for table, keys in wanted.items():
        for key in keys:
            if key not in coming.tables.get(table, {}):
                _find_twin(coming, table, key)
    return left


def _is_at_home(coming: ComingBack, stray: Stray, wanted: Collection[str]) -> bool:
    """Put a document with an id that is none under the one it had, where one alone comes near it."""
    if not stray.key or stray.field or ID.fullmatch(stray.key):
        return False
    document = read_aside(stray.table, _ANY_ID, stray.was)
    if document is None:
        return False
    there = coming.tables.get(stray.table, {})
    free = [key for key in ids_near(stray.key) if key not in there]
    near = [key for key in free if key in wanted or coming.elsewhere.has(stray.table, key)]
    if not near:
        said_on = days_in(document)
        near = [key for key in free if key in said_on]
    if len(near) != 1 or why_strange(stray.table, near[0], document):
        return False
    coming.put(stray.table, near[0], document)
    return True


def ids_near(key: str) -> Iterator[str]:
    """Give the ids that are this one but for a single character; none where it is too short to tell by."""
    hit = [at for at, mark in enumerate(key) if mark not in _DIGITS]
    if len(hit) > 1 or not _TELLING <= len(key) <= _LONGEST:
        return
    for at in hit or range(len(key)):
        yield from (f"{key[:at]}{digit}{key[at + 1 :]}" for digit in _DIGITS if digit != key[at])


def _find_twin(coming: ComingBack, table: str, key: str) -> None:
    """Put a document back under its id, where it stands under another number that nobody knows."""
    there = coming.tables.get(table, {})
    known = next(coming.elsewhere.of(table, key), None)
    for twin in ids_near(key):
        if twin not in there or coming.elsewhere.has(table, twin) or why_strange(table, key, there[twin]):
            continue
        if _is_same(table, known, there[twin]):
            coming.put(table, key, there.pop(twin))
            return


def _is_same(table: str, known: Document | None, found: Document) -> bool:
    """Whether a document is one that is known, by what stays with it as long as it is."""
    if known is None:
        return False
    if table == "days":
        return not set(instants_in(known)).isdisjoint(instants_in(found))
    return all(known.get(name) == found.get(name) for name in _BORN.get(table, (_AT,)))


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
