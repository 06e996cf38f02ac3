"""What is not in a file, although something shows that it was: a reference to it, the stack, a copy."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import Stray, referred
from smallsteps_tui.store import aside, changes, undo
from smallsteps_tui.store.dating import days_in, instants_in
from smallsteps_tui.store.documents import TABLES, as_entity
from smallsteps_tui.store.ledger import Document, Table

NOT_THERE = "it is not there, although something was in it"
"""What is said of a table that is not there."""
GONE = "it is not there, although what was done last shows it"
"""What is said of a document that is not there."""
REFERRED = "it is not there, although something refers to it"

Tables = Mapping[str, Table]


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
