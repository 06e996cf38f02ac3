"""A TinyDB storage that reads once, writes beside and swaps in."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tinydb import Storage

from smallsteps_tui.store import disk
from smallsteps_tui.store.ledger import Contents, Table, parse
from smallsteps_tui.store.troubles import Damaged, Strange, Unreadable


class LedgerStorage(Storage):
    """Keeps the tables in memory and reads the file again only when it was changed.

    Documents come out behind a read-only view: to change one, remove it and
    insert another in its place.
    """

    def __init__(self, path: Path | None) -> None:
        """Say where the file is; nothing is read or made yet.

        Args:
            path: The file, or None to keep everything in memory only.
        """
        self.path = path
        self.contents = Contents()
        """What the file holds, as it was last read or written."""
        self.keep: Callable[[Path], None] | None = None
        """Keeps the old file, given its place, when a write is about to replace it."""
        self._signature: disk.Signature | None = None
        self._held: Contents | None = None
        self._unreadable: tuple[disk.Signature, Unreadable] | None = None
        self._swept = False

    @property
    def tables(self) -> Mapping[str, Table]:
        """The tables as they are in memory, without a look at the disk."""
        return (self._held or self.contents).tables

    @property
    def has_file(self) -> bool:
        """Whether there is a file that we read or wrote."""
        return self.path is not None and bool(self.contents.tables or self._signature)

    @property
    def has_changed(self) -> bool:
        """Whether somebody else wrote since we last read or wrote; a look, no reading.

        A file that went away counts as unchanged: what it held is still here, and
        the next write puts it back.
        """
        if self.path is None:
            return False
        now = disk.signature(self.path)
        return now is not None and now != self._signature

    def read(self) -> dict[str, Any] | None:
        """Give the tables, from memory where the file has not changed.

        Raises:
            Unreadable: With the file's name and what is the matter.
        """
        if self._held is None and self.path is not None and self.has_changed:
            self._read_again(self.path)
        return dict(self.tables)

    def _read_again(self, path: Path) -> None:
        if self._unreadable is not None and self._unreadable[0] == disk.signature(path):
            raise self._unreadable[1]
        found = disk.read(path)
        if found is None:
            return
        content, signature = found
        try:
            self.contents = _understood(path, content, self.contents)
        except Unreadable as trouble:
            self._unreadable = signature, trouble
            raise
        self._signature = signature

    def write(self, data: Mapping[str, Table]) -> None:
        """Save the tables, at once or when the hold ends.

        Raises:
            NotSaved: The disk refused; file and memory are as they were.
        """
        contents = (self._held or self.contents).with_tables(data)
        if self._held is not None:
            self._held = contents
        else:
            self._save(contents)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Gather several writes into one; after an exception nothing was written."""
        self._held = self.contents
        try:
            yield
            gathered = self._held
        finally:
            self._held = None
        if gathered is not self.contents:
            self._save(gathered)

    def _save(self, contents: Contents) -> None:
        if self.path is not None:
            content = contents.as_text().encode()
            if not self._swept:
                disk.sweep(self.path)
                self._swept = True
            self._signature = disk.swap_in(self.path, content, self.keep)
        self.contents = contents


def _understood(path: Path, content: bytes, known: Contents) -> Contents:
    if not content.strip():
        raise Damaged(path, "is empty", holds_nothing=True)
    try:
        return parse(content.decode("utf-8-sig"), known)
    except Strange as error:
        raise Damaged(path, f"is not a small steps file: {error}") from None
    except (ValueError, RecursionError):
        raise Damaged(path, "is damaged, or not a small steps file") from None
