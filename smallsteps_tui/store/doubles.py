"""Two documents of one id: united where they are a day's pages, else the one that was edited last."""

from collections.abc import Mapping
from typing import Any

from smallsteps_tui.domain.entities import DayPage, Meta
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.store.documents import TABLES, as_document, as_entity
from smallsteps_tui.store.ledger import Document
from smallsteps_tui.store.rebase import rebase
from smallsteps_tui.store.troubles import Strange

TWICE = "it is there twice"
"""What is said of a document that is there twice."""


def of_two(table: str, key: str, one: Document, other: Document) -> tuple[Document, Document | None]:
    """Choose between two documents of one id.

    Returns:
        The one that stays, and the one that does not; None where all of it is in the one that stays.
    """
    if covers(one, other):
        return one, None
    if covers(other, one):
        return other, None
    if table == TABLES[DayPage]:
        return _pages(key, one, other)
    stamps = [(_is_whole(table, key, found), str(found.get("edited_at", ""))) for found in (one, other)]
    return (one, other) if stamps[0] > stamps[1] else (other, one)


def _pages(key: str, one: Document, other: Document) -> tuple[Document, Document | None]:
    try:
        ours, theirs = (as_entity(TABLES[DayPage], key, found) for found in (one, other))
    except Strange:
        return (one, other) if _is_whole(TABLES[DayPage], key, one) else (other, one)
    nobody = Journey(Meta(journey_id=1))
    change = rebase(Change(put=(ours,)), nobody, nobody.after(Change(put=(theirs,))))
    united = as_document(change.put[0]) if change.put else dict(other)
    return united, next((found for found in (one, other) if not covers(united, found)), None)


def _is_whole(table: str, key: str, document: Document) -> bool:
    try:
        return table not in TABLES.values() or bool(as_entity(table, key, document))
    except Strange:
        return False


def covers(whole: Any, part: Any) -> bool:
    """Whether all that is said in one value is in another too."""
    if isinstance(whole, Mapping) and isinstance(part, Mapping):
        return all(name in whole and covers(whole[name], value) for name, value in part.items())
    return bool(whole == part) and isinstance(whole, bool) == isinstance(part, bool)
