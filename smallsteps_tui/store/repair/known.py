"""What is known of documents elsewhere: their time, what the last changes and the copies hold, what is gone."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import Stray, referred
from smallsteps_tui.store import changes, undo
from smallsteps_tui.store.documents.entities import TABLES, as_entity
from smallsteps_tui.store.documents.fields import an_instant
from smallsteps_tui.store.documents.pages import page_id
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.repair import aside
from smallsteps_tui.store.repair.tables import KNOWN, table_of

NIGHT = timedelta(hours=4)
"""How long after midnight what is said mostly belongs to the day before."""


Tables = Mapping[str, Table]


def days_in(page: Document) -> set[str]:
    """Give the ids of the days on which something on a page was said."""
    return {page_id((instant - NIGHT).date()) for instant in instants_in(page)}


def instants_in(value: Any) -> Iterator[datetime]:
    """Give every instant that is told in a document."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if name == "at":
                with suppress(ValueError):
                    yield an_instant(inner)
            else:
                yield from instants_in(inner)


class Elsewhere:
    """Knows what a file's own stack and the copies beside it hold."""

    def __init__(self, tables: Tables, beside: Sequence[Tables]) -> None:
        """Look at what there is.

        Args:
            tables: What of the file is whole.
            beside: The tables of the whole copies of the same journey, newest first.
        """
        self.beside = beside
        self._versions = undo.versions(tables.get(undo.TABLE, {}))
        self._dropped = dropped_from(tables)
        self._strange = {name: table for name, table in tables.items() if name not in KNOWN}

    def of(self, table: str, key: str) -> Iterator[Document]:
        """Give what is known of a document, as it was left last first; nothing where it was deleted last."""
        for document in self._versions.get((table, key), ()):
            if document is None:
                return
            yield document
        for found in self._strange.values():
            if key in found and table_of(key, found[key]) == table:
                yield found[key]
        yield from (tables[table][key] for tables in self.beside if key in tables.get(table, {}))

    def has(self, table: str, key: str) -> bool:
        """Whether a document is known, and was not deleted."""
        return self.is_kept(table, key) and next(self.of(table, key), None) is not None

    def keys(self, table: str, *, newest_only: bool = False) -> set[str]:
        """Give the ids of a table's documents that are known, but for those that were deleted.

        Args:
            table: The table.
            newest_only: Whether of the copies the newest one alone is asked.
        """
        beside = self.beside[:1] if newest_only else self.beside
        known = {key for tables in beside for key in tables.get(table, {})}
        known |= self._by_table.get(table, set())
        return {key for key in known if self.is_kept(table, key)}

    def is_kept(self, table: str, key: str) -> bool:
        """Whether a document was not deleted, as far as the file itself says."""
        return (table, key) not in self._dropped and self._versions.get((table, key), [{}])[0] is not None

    @cached_property
    def _by_table(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = {}
        for table, key in self._versions:
            found.setdefault(table, set()).add(key)
        return found


NOT_THERE = "it is not there, although something was in it"
"""What is said of a table that is not there."""
GONE = "it is not there, although what was done last shows it"
"""What is said of a document that is not there."""
REFERRED = "it is not there, although something refers to it"


def gone(
    tables: Tables,
    copies: Callable[[], Iterable[Tables]],
    named: Iterable[Stray] = (),
    *,
    is_hit: bool = False,
) -> list[Stray]:
    """Find what is not there, although it was and nobody took it away.

    In a file that can be read, a single line that is gone was taken out by hand, unless
    it is a day with what was done on it; what something refers to is found by `wanted`.

    Args:
        tables: What of a file is whole.
        copies: Gives the tables of the whole copies, newest first; asked only where a table is not there.
        named: What is not whole, and so is named already.
        is_hit: Whether the file could not be read as one, so that any line may be gone.
    """
    known = {(stray.table, stray.key) for stray in named if not stray.field}
    known |= {(one.table, one.key) for one in aside.strays_in(tables.get(aside.TABLE, {}), all_of_them=True)}
    found = {(stray.table, stray.key): stray for stray in _by_the_stack(tables, is_hit=is_hit)}
    found |= {(name, ""): Stray(name, "", "", NOT_THERE) for name in _absent(tables, copies)}
    return [stray for place, stray in found.items() if place not in known and (stray.table, "") not in known]


def _by_the_stack(tables: Tables, *, is_hit: bool) -> Iterator[Stray]:
    versions, dropped = undo.versions(tables.get(undo.TABLE, {})), dropped_from(tables)
    for (table, key), (document, *_) in versions.items():
        is_there = key in tables.get(table, {}) or (table, key) in dropped
        if (
            document is not None
            and table in TABLES.values()
            and not is_there
            and _is_whole(table, key, document)
        ):
            if table not in tables:
                yield Stray(table, "", "", NOT_THERE)
            elif is_hit or (table == "days" and _is_of_its_day(key, document, tables[table])):
                yield Stray(table, key, "", GONE)


def _is_of_its_day(key: str, page: Document, pages: Table) -> bool:
    """Whether a page that the stack shows is of that day: said on it, or told on no other page."""
    if key in days_in(page):
        return True
    told = set(instants_in(page))
    return all(told.isdisjoint(instants_in(other)) for other in pages.values())


def _is_whole(table: str, key: str, document: Document) -> bool:
    try:
        return bool(as_entity(table, key, document))
    except ValueError:  # Strange, and an id that is none
        return False


def wanted(journey: Journey) -> Iterator[Stray]:
    """Find what something in a journey refers to, and what is not there."""
    return (Stray(TABLES[kind], str(id), "", REFERRED) for kind, id in referred(journey))


def _absent(tables: Tables, copies: Callable[[], Iterable[Tables]]) -> Iterator[str]:
    """The tables that are not there and that the newest copies of the journey show."""
    absent = [name for name in TABLES.values() if name not in tables and name != "meta"]
    beside = [copy for copy in copies() if is_one_journey(copy, tables)] if absent else []
    return (name for name in absent if any(copy.get(name) for copy in beside))


def dropped_from(tables: Tables) -> set[tuple[str, str]]:
    """Say what was deleted, by table and id."""
    rows = tables.get(changes.DROPPED, {}).values()
    return {(str(row.get("table")), str(row.get("doc_id"))) for row in rows}


def is_one_journey(one: Tables, other: Tables) -> bool:
    """Whether the tables of two files are those of one journey."""
    return bool(one["meta"]["1"].get("journey_id") == other["meta"]["1"].get("journey_id"))
