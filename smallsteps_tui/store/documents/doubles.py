"""Duplicates: two documents of one id are merged if they are a day's pages; otherwise the later edit wins."""

from collections.abc import Mapping
from typing import Any

from smallsteps_tui.domain.entities import DayPage
from smallsteps_tui.domain.merging.pages import page
from smallsteps_tui.store.documents.entities import TABLES, as_document, as_entity
from smallsteps_tui.store.documents.pages import as_page
from smallsteps_tui.store.file.tables import Document
from smallsteps_tui.store.troubles import Strange

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
