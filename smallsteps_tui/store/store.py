"""The store: loads a journey and writes changes, under a lock, all of a change or none."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from tinydb import TinyDB

from smallsteps_tui.domain.entities import Entity, Meta
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.store import changes, undo
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents import SCHEMA, TABLES, as_entity, place_of
from smallsteps_tui.store.ledger import Document, Table
from smallsteps_tui.store.lock import Lock
from smallsteps_tui.store.rebase import rebase
from smallsteps_tui.store.shelves import journey_of, tables_of
from smallsteps_tui.store.stamps import LONG_AGO, later, newest, stamped
from smallsteps_tui.store.storage import LedgerStorage
from smallsteps_tui.store.troubles import NotSaved, NotUndone, ReadOnly, Strange, Superseded, Unreadable
from smallsteps_tui.store.undo import Documents

Known = dict[tuple[str, str], tuple[Document, Entity]]
"""Entities and the documents they were made from, by table and document id."""


class Store:
    """One journey's file, or one that is kept in memory only."""

    def __init__(self, path: Path | None = None, journey: Journey | None = None) -> None:
        """Say where the journey is kept; nothing is read or made yet.

        Args:
            path: The file; None keeps the journey in memory only.
            journey: What a memory-only store begins with.
        """
        self.path = path
        self.newest = LONG_AGO
        """The newest stamp in the file, aware."""
        self._storage = LedgerStorage(path)
        self._lock = Lock(path)
        self._known: Known = {}
        self._taken_in: object = None
        self._journey = journey or Journey(Meta(journey_id=changes.fresh_id(), schema=SCHEMA))
        if path is None:
            self._storage.write(tables_of(self._journey))

    # Reading

    @property
    def is_new(self) -> bool:
        """Whether there is no file yet; the first change makes it."""
        return self.path is not None and not self._storage.has_file and not self.changed_elsewhere()

    @property
    def notice(self) -> str:
        """Why nothing can be written, in a sentence; "" when everything can."""
        if self._journey.meta.schema <= SCHEMA:
            return ""
        return (
            f"{self.path} was written by a newer smallsteps, so it is only looked at; "
            "update smallsteps to go on with it."
        )

    def changed_elsewhere(self) -> bool:
        """Whether somebody else wrote since the last look; takes no reading."""
        return self._storage.has_changed

    def load(self) -> Journey:
        """Read the journey, again only where the file was changed.

        Returns:
            All facts; the same object as before when nothing is different. Without
            a file a new, empty journey, and nothing is made on the disk.

        Raises:
            Unreadable: With the file's name and what to do; it is left as it is.
        """
        if self._storage.has_changed or self._storage.contents is not self._taken_in:
            with _nothing_swept_up():
                self._read()
        return self._journey

    def _read(self) -> None:
        self._storage.read()
        try:
            if self._storage.has_file:
                self._take_in(self._storage.tables)
        except Strange as error:
            raise Unreadable(
                f"{self.path} is not quite a small steps file: {error}. It was left as it is; "
                "name another file with --data, or put a good copy in its place."
            ) from None
        self._taken_in = self._storage.contents

    def _take_in(self, tables: Mapping[str, Table]) -> None:
        """Make entities of the documents that are new, and keep those that are known."""
        if "1" not in tables.get("meta", {}):
            raise Strange("it holds no journey")
        known: Known = {}
        for table in TABLES.values():
            for key, document in tables.get(table, {}).items():
                before = self._known.get((table, key))
                if before is None or before[0] is not document:
                    before = document, as_entity(table, key, document)
                known[table, key] = before
        if known.keys() != self._known.keys() or any(self._known[at] is not known[at] for at in known):
            self._journey = journey_of(entity for _, entity in known.values())
        self._known = known
        entities = (entity for _, entity in known.values())
        self.newest = max(self.newest, newest(entities, tables.get(undo.TABLE, {})))

    # Writing

    def write(self, change: Change, said: str, at: datetime, base: Journey | None = None) -> Journey:
        """Carry out a change on the disk, all of it or none.

        When somebody else wrote since the journey it was made from, the change is
        carried over to what they left, so that nothing anyone did is lost.

        Args:
            change: What to put and to drop.
            said: What the person is told about it, kept for undo; "" for what the
                program notes for itself, which undo leaves alone.
            at: When, aware.
            base: The journey the change was made from; the one last loaded when left out.

        Returns:
            The journey as it is on the disk now.

        Raises:
            NotSaved: The disk refused (or Busy, ReadOnly); the file is as it was.
            Unreadable: The file was put out of shape meanwhile.
        """
        base = base or self._journey
        with self._lock.held():
            onto = self._load_to_write()
            if onto is not base and change:
                change = rebase(change, base, onto)
                if not change:
                    raise Superseded("That was changed elsewhere just now, so it stays as it is.")
            change = replace(change, put=tuple(one for one in change.put if onto.find(one) != one))
            if not change:
                return onto
            stamp = later(self.newest, at)
            change = replace(change, put=tuple(stamped(entity, stamp) for entity in change.put))
            after = changes.documents_after(change)
            before = changes.documents_there(after, self._tables)
            done = undo.Done(0, said, stamp, before, after, erases=change.erases)
            self._save(after, undo.pushed(self._stack, done) if said else self._stack, stamp)
            return self._now(change, stamp)

    def undo(self, at: datetime, base: Journey | None = None) -> tuple[Journey, str]:
        """Take the last change back, whoever made it.

        Args:
            at: When, aware.
            base: The journey the person sees; the one last loaded when left out.

        Returns:
            The journey as it was before, and what had been said of the change.

        Raises:
            NotUndone: There is none, or what it left was changed since.
            NotSaved: The disk refused; the file is as it was.
        """
        return self._turn_back(at, base, again=False)

    def redo(self, at: datetime, base: Journey | None = None) -> tuple[Journey, str]:
        """Give again what was taken back last; otherwise as `undo`."""
        return self._turn_back(at, base, again=True)

    def _turn_back(self, at: datetime, base: Journey | None, *, again: bool) -> tuple[Journey, str]:
        base = base or self._journey
        with self._lock.held():
            if self._load_to_write() is not base:
                raise NotUndone("Something was changed elsewhere just now; have a look, then try again.")
            entry = undo.last_undone(self._stack) if again else undo.last_done(self._stack)
            left, wanted = (entry.before, entry.after) if again else (entry.after, entry.before)
            if not undo.is_as_left(self._storage.tables, left):
                raise NotUndone(f"This was changed elsewhere since, so it stays as it is: {entry.said}")
            stamp = later(self.newest, at)
            documents = changes.restamped(wanted, stamp)
            change = self._change_to(documents)
            turned = replace(entry, undone_at=None if again else stamp).as_document()
            self._save(documents, {**self._stack, str(entry.id): turned}, stamp)
            return self._now(change, stamp), entry.said

    def _change_to(self, documents: Documents) -> Change:
        """Give the change that makes documents what they shall be."""
        put: list[Entity] = []
        drop: list[Entity] = []
        try:
            for table, found in documents.items():
                for key, document in found.items():
                    if document is not None:
                        put.append(as_entity(table, key, document))
                    elif (table, key) in self._known:
                        drop.append(self._known[table, key][1])
        except (Strange, ValueError, KeyError):
            raise NotUndone("What was kept of this change cannot be understood, so it stays.") from None
        return Change(tuple(put), tuple(drop))

    # Under the lock

    def _load_to_write(self) -> Journey:
        journey = self.load()
        if self.notice:
            raise ReadOnly(self.notice)
        return journey

    @property
    def _tables(self) -> Mapping[str, Table]:
        """The tables there are; before the first write those that it begins with."""
        return self._storage.tables or tables_of(Journey(self._journey.meta))

    @property
    def _stack(self) -> Table:
        return self._storage.tables.get(undo.TABLE, {})

    def _save(self, documents: Documents, stack: Mapping[str, Document], stamp: datetime) -> None:
        """Write documents, what was dropped and the stack, in one swap."""
        db = TinyDB(storage=lambda: self._storage)
        tables = self._tables
        try:
            with self._storage.held():
                self._storage.write(tables)
                for table, found in documents.items():
                    changes.put(db, table, found)
                dropped = changes.told_as_dropped(documents, tables.get(DROPPED, {}), stamp)
                changes.put(db, DROPPED, dropped)
                changes.put(db, undo.TABLE, changes.between(self._stack, stack))
        except (ValueError, TypeError) as error:
            raise NotSaved(f"That cannot be kept ({error}); nothing was saved.") from None

    def _now(self, change: Change, stamp: datetime) -> Journey:
        """Know the journey as it was just written, without reading it again."""
        tables = self._storage.tables
        for entity in change.drop:
            self._known.pop(place_of(entity), None)
        for entity in (self._journey.meta, *change.put):
            table, key = place_of(entity)
            self._known[table, key] = tables[table][key], entity
        self._journey = self._journey.after(change)
        self._taken_in = self._storage.contents
        self.newest = stamp
        return self._journey


@contextmanager
def _nothing_swept_up() -> Iterator[None]:
    """Keep the garbage collector from walking ten years again and again while they are read."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
