"""A TinyDB storage that caches the file, and has `disk` replace it atomically."""

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tinydb import Storage, TinyDB
from tinydb.table import Table as TinyTable

from smallsteps_tui.store.file import disk
from smallsteps_tui.store.file.ledger import Contents, parse
from smallsteps_tui.store.file.other_layouts import has_conflict, other_encoding
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.troubles import CONFLICT, Damaged, Overtaken, Strange, Unreadable

if TYPE_CHECKING:
    from smallsteps_tui.store.file.index import Index

LOOKS = 3
"""How often to read a file after a change although it looks the same; the dashboard looks once a second."""


class LedgerStorage(Storage):
    """Keeps the tables in memory and rereads the file after a change.

    Documents are read-only: to change one, remove it and insert another in its place.
    """

    def __init__(self, path: Path | None) -> None:
        """Set the path; nothing is read or created yet.

        Args:
            path: The file, or None to keep everything in memory only.
        """
        self.path = path
        self.contents = Contents()
        """The file's contents when last read or written."""
        self.recall: Callable[[], bytes] = bytes
        """Returns what was kept of the file as it was once, see `index`; called before it is first read."""
        self.index: Index | None = None
        """What was kept of just these contents."""
        self.keep: Callable[[Path], None] | None = None
        """Called with the path when a write is about to replace the file, to back it up."""
        self._signature: disk.Signature | None = None
        self._on_disk: Callable[[], Iterable[bytes]] | None = None
        """Gives the file's bytes when last read or written, piece by piece."""
        self._looks = 0
        self._held: Mapping[str, Table] | None = None
        self._unreadable: tuple[disk.Signature, Unreadable] | None = None
        self._swept = False

    @property
    def tables(self) -> Mapping[str, Table]:
        """The tables in memory, without looking at the disk."""
        return self.contents.tables if self._held is None else self._held

    @property
    def has_file(self) -> bool:
        """Whether there is a file that we read or wrote."""
        return self.path is not None and bool(self.contents.tables or self._signature)

    @property
    def has_changed(self) -> bool:
        """Whether the file has changed since we last read or wrote it, without reading it.

        A missing file counts as unchanged: its contents are in memory, and the next write saves
        them again.

        Raises:
            Unreadable: It can't be inspected.
        """
        if self.path is None:
            return False
        now = disk.signature(self.path)
        return now is not None and now != self._signature

    @property
    def is_missing(self) -> bool:
        """Whether the file that we read or wrote is gone."""
        if self.path is None or not self.has_file:
            return False
        try:
            return disk.signature(self.path) is None
        except Unreadable:
            return False

    @property
    def missed(self) -> str:
        """One sentence about a file that is gone; "" otherwise."""
        if self.path is None or not self.is_missing:
            return ""
        nowhere = disk.nowhere(self.path)
        if nowhere is not None:
            return (
                f"{self.path} links to {nowhere}, which isn't there now. "
                "Everything is still here and can be saved once it's back."
            )
        return f"{self.path} is gone. Everything is still here, and your next change saves it again."

    @property
    def may_have_changed(self) -> bool:
        """Whether to read the file: it changed, or did so recently enough that a second change may be hidden.

        A disk has times in steps of up to two seconds, and reuses the inode of a deleted file, so
        two changes can look like one. The first few looks after a change therefore read.
        """
        return self.has_changed or (self._looks > 0 and not self.is_missing)

    def look_closely(self) -> None:
        """Ignore times and sizes at the next look, before a write."""
        self._looks = max(self._looks, 1) if self.has_file else 0

    def read(self) -> dict[str, Any] | None:
        """Return the tables, from memory where the file has not changed.

        Raises:
            Unreadable: It can't be read; the message has its path and the reason.
        """
        if self._held is None and self.path is not None and self.may_have_changed:
            self._read_again(self.path)
        return dict(self.tables)

    def _read_again(self, path: Path) -> None:
        if self._unreadable is not None and self._unreadable[0] == disk.signature(path):
            raise self._unreadable[1]
        alike = disk.compare(path, self._on_disk) if self._on_disk is not None else None
        if alike is not None and alike[0]:
            self._know(alike[1], is_new=False)
        elif (found := disk.read(path)) is not None:
            content, signature = found
            kept = b"" if self.contents.tables else self.recall()
            index = _recalled(kept, content) if kept else None
            try:
                self.contents = _understood(path, content, self.contents, index)
            except Unreadable as trouble:
                self._unreadable = signature, trouble
                raise
            self.index = index
            self._on_disk = self.contents.pieces if index else _pieces(content, self.contents)
            self._know(signature, is_new=True)

    def _know(self, signature: disk.Signature | None, *, is_new: bool) -> None:
        """Remember the file's state, and how much longer to look closely."""
        self._looks = LOOKS if is_new or signature != self._signature else self._looks - 1
        self._signature = signature

    def write(self, data: Mapping[str, Table]) -> None:
        """Save the tables, right away or when the hold ends.

        Raises:
            NotSaved: The disk refused; file and memory are unchanged.
        """
        if self._held is not None:
            self._held = data
        else:
            self._save(self.contents.with_tables(data))

    @contextmanager
    def held(self) -> Iterator[None]:
        """Combine several writes into one; after an exception nothing is written.

        Raises:
            ValueError: A document holds what JSON cannot, such as NaN.
            NotSaved: The disk refused; file and memory are unchanged.
        """
        self._held = self.contents.tables
        try:
            yield
            gathered = self._held
        finally:
            self._held = None
        if gathered is not self.contents.tables:
            self._save(self.contents.with_tables(gathered))

    def _save(self, contents: Contents) -> None:
        if self.path is not None:
            swept, self._swept = self._swept or disk.sweep(self.path), False
            signature = disk.swap_in(self.path, contents.pieces(), self.keep, self._look_once_more)
            self._on_disk = contents.pieces
            self._know(signature, is_new=True)
            self._swept = swept
        self.contents, self.index = contents, None

    def _look_once_more(self, target: Path) -> None:
        """Check that no program without our lock, such as a sync tool, wrote since we read.

        Raises:
            Overtaken: One did; the file is as it left it.
        """
        now = disk.signature(target)
        if now is not None and not disk.is_same(now, self._signature):
            raise Overtaken(
                f"{self.path} was changed by another program just now. Nothing was saved. Try again."
            )


class LedgerDB(TinyDB):
    """TinyDB on a ledger's storage."""

    def __init__(self, storage: LedgerStorage) -> None:
        """Open the database; nothing is read yet."""
        self.table_class = LedgerTable
        super().__init__(storage=lambda: storage)


class LedgerTable(TinyTable):
    """A table that changes a few documents without renumbering all others, as TinyDB's own does twice."""

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        tables = self.storage.read() or {}
        numbered = _Numbered(tables.get(self.name, {}))
        updater(numbered)
        self.storage.write({**tables, self.name: numbered.table})
        self.clear_cache()


class _Numbered(MutableMapping[int, Document]):
    """A copy of a table's documents, by their ids as numbers."""

    def __init__(self, table: Table) -> None:
        self.table = dict(table)

    def __getitem__(self, number: int) -> Document:
        return self.table[str(number)]

    def __setitem__(self, number: int, document: Document) -> None:
        self.table[str(number)] = document

    def __delitem__(self, number: int) -> None:
        del self.table[str(number)]

    def __iter__(self) -> Iterator[int]:
        return map(int, self.table)

    def __len__(self) -> int:
        return len(self.table)


def _recalled(kept: bytes, content: bytes) -> "Index | None":
    from smallsteps_tui.store.file.index import recalled

    return recalled(kept, content)


def _pieces(content: bytes, contents: Contents) -> Callable[[], Iterable[bytes]]:
    """Return a function for a file's bytes: its lines where they make exactly these bytes, to hold them only once."""
    at = 0
    for piece in contents.pieces():
        if not content.startswith(piece, at):
            break
        at += len(piece)
    return contents.pieces if at == len(content) else lambda: (content,)


def _understood(path: Path, content: bytes, known: Contents, index: "Index | None") -> Contents:
    if not content or content.isspace():
        raise Damaged(path, "is empty", holds_nothing=True)
    try:
        return parse(content, known, index.odd if index is not None else None)
    except Strange as error:
        raise Damaged(path, f"isn't a small steps file: {error}") from None
    except (ValueError, RecursionError):
        what = CONFLICT if has_conflict(content) else other_encoding(content)
        raise Damaged(path, what or "is damaged, or isn't a small steps file") from None
