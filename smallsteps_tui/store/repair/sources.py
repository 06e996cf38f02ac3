"""What a file's last changes and its backups know of its documents, and which of them are missing."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from smallsteps_tui.domain.copies import Copy
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import Stray, referred
from smallsteps_tui.store import undo
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents.entities import TABLES
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.repair import quarantine

Tables = Mapping[str, Table]
Backup = tuple[Copy, Contents]
Source = Copy | date
"""Where a document came back from: a backup, or the changes of a day."""


class Sources:
    """What is known of the documents of one file."""

    def __init__(self, tables: Tables, backups: Sequence[Backup], day_of: Callable[[datetime], date]) -> None:
        """Read the changes and the deletions that the file itself tells of.

        Args:
            tables: What can be understood in the file.
            backups: Its good backups, newest first; those of another journey are passed over.
            day_of: Returns the civil day of an instant.
        """
        self._backups = [(copy, one.tables) for copy, one in backups if is_one_journey(one.tables, tables)]
        self._versions = undo.versions(tables.get(undo.TABLE, {}))
        self._deleted = _deleted(tables)
        self._day_of = day_of

    def of(self, table: str, key: str) -> Iterator[tuple[Document, Source]]:
        """Yield what is known of a document, newest first: as the last changes left it, then as backups hold it."""
        for document, at in self._versions.get((table, key), ()):
            if document is None:
                return
            yield document, self._day_of(at)
        yield from (
            (tables[table][key], copy) for copy, tables in self._backups if key in tables.get(table, {})
        )

    def keys(self, table: str, *, newest_only: bool = False) -> set[str]:
        """Return the ids of the documents of a table that are known and weren't deleted.

        Args:
            table: The table.
            newest_only: Whether to look into the newest backup alone, as older ones may
                hold what a restore took away.
        """
        backups = self._backups[:1] if newest_only else self._backups
        known = {key for _, tables in backups for key in tables.get(table, {})}
        known |= {key for name, key in self._versions if name == table}
        return {key for key in known if not self.is_deleted(table, key)}

    def is_deleted(self, table: str, key: str) -> bool:
        """Return whether a document was deleted, as far as the file itself tells."""
        versions = self._versions.get((table, key))
        return (table, key) in self._deleted or (versions is not None and versions[0][0] is None)


def _deleted(tables: Tables) -> set[tuple[str, str]]:
    return {(str(row.get("table")), str(row.get("doc_id"))) for row in tables.get(DROPPED, {}).values()}


def is_one_journey(one: Tables, other: Tables) -> bool:
    """Return whether the tables of two files are those of one journey."""
    return bool(one["meta"]["1"].get("journey_id") == other["meta"]["1"].get("journey_id"))


# What is missing

NOT_THERE = "it's gone, although something was in it"
"""What is said of a table that is missing."""
GONE = "it's gone, although the last changes mention it"
"""What is said of a document that is missing."""
REFERRED_TO = "it's gone, although something refers to it"


def missing(
    tables: Tables,
    backups: Callable[[], Iterable[Backup]],
    named: Iterable[Stray] = (),
    *,
    is_salvaged: bool = False,
) -> list[Stray]:
    """Find tables and documents that were there, aren't now, and that nobody deleted.

    In a file that parses, a single line that is gone was taken out by hand, unless it is
    a day with what was done on it.

    Args:
        tables: What can be understood in the file.
        backups: Returns its good backups, newest first; asked only where a table is missing.
        named: What is named already.
        is_salvaged: Whether the file doesn't parse, so that any line may be gone.
    """
    named = [*named, *quarantine.strays_in(tables.get(quarantine.TABLE, {}), all_of_them=True)]
    places = {(stray.table, stray.key) for stray in named if not stray.field}
    found = [*_missing_by_the_changes(tables, is_salvaged=is_salvaged), *_missing_tables(tables, backups)]
    return [
        Stray(table, key, "", GONE if key else NOT_THERE)
        for table, key in dict.fromkeys(found)
        if (table, key) not in places and (table, "") not in places
    ]


def _missing_by_the_changes(tables: Tables, *, is_salvaged: bool) -> Iterator[tuple[str, str]]:
    """Yield the documents that the last changes left and that aren't there; no id stands for a whole table."""
    deleted = _deleted(tables)
    for (table, key), ((document, _), *_) in undo.versions(tables.get(undo.TABLE, {})).items():
        is_there = key in tables.get(table, {}) or (table, key) in deleted
        if document is None or is_there or table not in TABLES.values():
            continue
        if (is_salvaged or table == "days" or table not in tables) and not quarantine.why_strange(
            table, key, document
        ):
            yield table, key if table in tables else ""


def _missing_tables(tables: Tables, backups: Callable[[], Iterable[Backup]]) -> Iterator[tuple[str, str]]:
    """Yield the tables that aren't there and that the newest backups of the journey have."""
    absent = [name for name in TABLES.values() if name not in tables]
    beside = [one.tables for _, one in backups() if is_one_journey(one.tables, tables)] if absent else []
    yield from ((name, "") for name in absent if any(one.get(name) for one in beside))


def referred_to(journey: Journey) -> Iterator[Stray]:
    """Yield the goals and steps that something refers to and that aren't there."""
    return (Stray(TABLES[kind], str(id), "", REFERRED_TO) for kind, id in referred(journey))
