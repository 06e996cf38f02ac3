"""A TinyDB storage that reads once, writes beside and swaps in."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tinydb import Storage

from smallsteps_tui.store.file import disk
from smallsteps_tui.store.file.ledger import Contents, parse
from smallsteps_tui.store.file.other_layouts import has_conflict, other_encoding
from smallsteps_tui.store.file.tables import Table
from smallsteps_tui.store.troubles import CONFLICT, Damaged, Overtaken, Strange, Unreadable

LOOKS = 3
"""How often a file is read after a change although it looks the same; the dashboard looks once a second."""


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
        self._content: bytes | None = None
        self._looks = 0
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

        Raises:
            Unreadable: It cannot be looked at.
        """
        if self.path is None:
            return False
        now = disk.signature(self.path)
        return now is not None and now != self._signature

    @property
    def is_missing(self) -> bool:
        """Whether the file that we read or wrote is not there any more."""
        if self.path is None or not self.has_file:
            return False
        try:
            return disk.signature(self.path) is None
        except Unreadable:
            return False

    @property
    def missed(self) -> str:
        """What there is to know about a file that is not there any more, in a sentence; "" while it is."""
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
        """Whether it is worth reading: it changed, or did so little while ago that a second change may hide.

        A disk tells times in steps of up to two seconds, and hands out the place of a
        file that is gone to the next one, so two changes can look like one. The first
        few looks after a change therefore read.
        """
        return self.has_changed or (self._looks > 0 and not self.is_missing)

    def look_closely(self) -> None:
        """Trust no times and no sizes at the next look: somebody is about to write."""
        self._looks = max(self._looks, 1) if self.has_file else 0

    def read(self) -> dict[str, Any] | None:
        """Give the tables, from memory where the file has not changed.

        Raises:
            Unreadable: With the file's name and what is the matter.
        """
        if self._held is None and self.path is not None and self.may_have_changed:
            self._read_again(self.path)
        return dict(self.tables)

    def _read_again(self, path: Path) -> None:
        if self._unreadable is not None and self._unreadable[0] == disk.signature(path):
            raise self._unreadable[1]
        found = disk.read(path)
        if found is None:
            return
        content, signature = found
        if content != self._content:
            try:
                self.contents = _understood(path, content, self.contents)
            except Unreadable as trouble:
                self._unreadable = signature, trouble
                raise
        self._know(content, signature)

    def _know(self, content: bytes, signature: disk.Signature | None) -> None:
        """Remember what the file holds, and how much longer to look closely."""
        self._looks = self._looks - 1 if (content, signature) == (self._content, self._signature) else LOOKS
        self._content, self._signature = content, signature

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
            swept, self._swept = self._swept or disk.sweep(self.path), False
            self._know(content, disk.swap_in(self.path, content, self.keep, self._look_once_more))
            self._swept = swept
        self.contents = contents

    def _look_once_more(self, target: Path) -> None:
        """See that nobody who knows no lock, such as a sync tool, wrote since we read.

        Raises:
            Overtaken: Somebody did; the file is as they left it.
        """
        now = disk.signature(target)
        if now is not None and not disk.is_same(now, self._signature):
            raise Overtaken(
                f"{self.path} was changed by another program just now. Nothing was saved. Try again."
            )


def _understood(path: Path, content: bytes, known: Contents) -> Contents:
    if not content.strip():
        raise Damaged(path, "is empty", holds_nothing=True)
    try:
        return parse(content.decode("utf-8-sig"), known)
    except Strange as error:
        raise Damaged(path, f"isn't a small steps file: {error}") from None
    except (ValueError, RecursionError):
        what = CONFLICT if has_conflict(content) else other_encoding(content)
        raise Damaged(path, what or "is damaged, or isn't a small steps file") from None
