"""Documents under an id that was hit: by what else is known of them they come back under their own."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.coming_back import ComingBack, read_aside
from smallsteps_tui.store.dating import days_in, instants_in
from smallsteps_tui.store.ledger import ID, Document
from smallsteps_tui.store.mending import why_strange

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
