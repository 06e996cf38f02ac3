"""What is known of a file's documents elsewhere: on its stack, under a heading that is nobody's, in its copies."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from smallsteps_tui.store import undo
from smallsteps_tui.store.gone import Tables, dropped_from
from smallsteps_tui.store.ledger import Document
from smallsteps_tui.store.shapes import KNOWN, table_of


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
