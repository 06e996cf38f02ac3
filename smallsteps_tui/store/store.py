"""The store: loads a journey and writes changes atomically, under a lock."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from datetime import date, datetime
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from smallsteps_tui.domain.days import LONG_AGO
from smallsteps_tui.domain.entities import Entity
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.store import changes, undo
from smallsteps_tui.store.changes import DROPPED, later, stamped
from smallsteps_tui.store.documents.entities import TABLES, as_entity, place_of
from smallsteps_tui.store.documents.journeys import tables_of
from smallsteps_tui.store.file.storage import LedgerDB
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.reader import Reader
from smallsteps_tui.store.taking_in import entity_of, take_in
from smallsteps_tui.store.troubles import (
    NotSaved,
    NotUndone,
    Overtaken,
    ReadOnly,
    Strange,
    Superseded,
)
from smallsteps_tui.store.undo import Documents, Done

if TYPE_CHECKING:
    from smallsteps_tui.store.writers.merge import Held

_TRIES = 10
"""How often to retry a change when another program writes in between."""


class Store(Reader):
    """One journey, in a file or in memory; every change goes through here."""

    pushed: int | None = None
    """The id under which the last write is on the undo stack; None where it isn't."""

    def write(self, change: Change, said: str, at: datetime, base: Journey | None = None) -> Journey:
        """Write a change to disk, all of it or none.

        If another program wrote since the journey that the change was made from, the change is
        rebased onto that, so that nothing is lost.

        Args:
            change: What to put and to drop.
            said: The name of the act, kept for undo; "" for what the program notes for
                itself, which undo skips.
            at: When, aware.
            base: The journey the change was made from; the last one loaded by default.

        Returns:
            The journey as it is on disk now.

        Raises:
            NotSaved: The disk refused (or Busy, ReadOnly); the file is unchanged.
            Unreadable: The file was damaged in the meantime.
        """
        base = base or self._journey
        self.pushed = None
        with self._lock.held():
            return _until_ours(lambda: self._write(change, said, at, base))

    def _write(self, change: Change, said: str, at: datetime, base: Journey) -> Journey:
        """Write a change, rebased onto what is on disk by now, and push it on the undo stack."""
        onto = self._load_to_write()
        if onto is not base and change:
            from smallsteps_tui.store.writers.rebase import rebase

            change = rebase(change, base, onto)
            if not change:
                raise Superseded("That was just changed elsewhere, so it wasn't touched.")
        stamp = later(self.newest, at)
        put = tuple(stamped(entity, stamp) for entity in change.put if onto.find(entity) != entity)
        if [*map(id, put)] != [*map(id, change.put)]:  # what comes after a change is worked out once
            change = replace(change, put=put)
        if not change:
            return onto
        after = changes.documents_after(change)
        before = changes.documents_there(after, self._tables)
        done = undo.Done(0, said, stamp, before, after, erases=change.erases)
        stack = {} if change.for_good else undo.pushed(self._stack, done) if said else self._stack
        self._save(after, stack, stamp, at)
        self.pushed = max(map(int, stack), default=None) if said else None
        return self._now(change, stamp)

    @property
    def last_done(self) -> int | None:
        """The id of the change that undo would revert, as the stack was last read; None for none."""
        return max((done.id for done in undo.stack(self._stack) if done.undone_at is None), default=None)

    def undo(self, at: datetime, base: Journey | None = None) -> tuple[Journey, Done]:
        """Undo the last change, from the shell or the dashboard.

        Args:
            at: When, aware.
            base: The journey the person sees; the last one loaded by default.

        Returns:
            The journey as it was before, and the change that was undone.

        Raises:
            NotUndone: There is nothing to undo, or it was changed since.
            NotSaved: The disk refused; the file is unchanged.
        """
        return self._turn_back(at, base, again=False)

    def redo(self, at: datetime, base: Journey | None = None) -> tuple[Journey, Done]:
        """Redo the change that was undone last; otherwise like `undo`."""
        return self._turn_back(at, base, again=True)

    def _turn_back(self, at: datetime, base: Journey | None, *, again: bool) -> tuple[Journey, Done]:
        """Restore the documents from before the last change, or from after the last undone one."""
        base = base or self._journey
        with self._lock.held():
            if self._load_to_write() is not base:
                raise NotUndone("Something was just changed elsewhere. Have a look, then try again.")
            done = undo.last_undone(self._stack) if again else undo.last_done(self._stack)
            left, wanted = (done.before, done.after) if again else (done.after, done.before)
            if not undo.is_as_left(self._storage.tables, left):
                from smallsteps_tui.domain.care import undoing

                name = f": {done.said}" if undoing.may_be_read_out(done.said) else "."
                raise NotUndone(f"This has changed elsewhere, so it wasn't touched{name}")
            stamp = later(self.newest, at)
            turned = replace(done, undone_at=None if again else stamp).as_document()
            stack = {**self._stack, str(done.id): turned}
            if done.merges:
                return self._turn_merge(wanted, stack, stamp, at), done
            documents, change = self._outlasting(wanted, stamp)
            self._save(documents, stack, stamp, at)
            return self._now(change, stamp), done

    def _outlasting(self, wanted: Documents, stamp: datetime) -> tuple[Documents, Change]:
        """Return the wanted documents, adjusted so that a merge doesn't revert them, and their change."""
        places = [(table, key) for table, found in wanted.items() for key in found]
        known = {place: entity_of(place, self._known) for place in places if place in self._known}
        try:
            documents = changes.outlasting(wanted, known, stamp)
        except (Strange, ValueError, KeyError):
            raise _not_understood() from None
        return documents, self._change_to(documents)

    def _turn_merge(
        self, wanted: Documents, stack: Mapping[str, Document], stamp: datetime, at: datetime
    ) -> Journey:
        """Undo or redo a merge exactly, so that the same file may be merged again."""
        self._change_to({table: found for table, found in wanted.items() if table in TABLES.values()})
        self._save(wanted, stack, stamp, at, is_told=False)
        return self._anew(stamp)

    def _change_to(self, documents: Documents) -> Change:
        """Return the change whose entities are these documents; None among them is an entity to drop."""
        put: list[Entity] = []
        drop: list[Entity] = []
        try:
            for table, found in documents.items():
                for key, document in found.items():
                    if document is not None:
                        put.append(as_entity(table, key, document))
                    elif (table, key) in self._known:
                        drop.append(entity_of((table, key), self._known))
        except (Strange, ValueError, KeyError):
            raise _not_understood() from None
        return Change(tuple(put), tuple(drop))

    # Merging

    def holds(self) -> "Held":
        """Return the file's contents when it was last read or written."""
        from smallsteps_tui.store.writers.merge import Held

        entities = {place: entity_of(place, self._known) for place in self._known}
        return Held(self._tables, entities or {place_of(self._journey.meta): self._journey.meta})

    def merge(self, others: Sequence["Held"], said: str, at: datetime) -> Journey:
        """Merge other files into ours.

        Timestamps don't change, so that every machine ends up the same, in any order. The others'
        undo stacks are ignored. For a merge that is too large for ours, the stack gets the name
        of the backup made first, for going back.

        Args:
            others: The contents of the other files.
            said: The name of the act, kept for undo.
            at: When, aware.

        Returns:
            The journey as it is on disk now.

        Raises:
            NotSaved: The disk refused (or Busy, ReadOnly); the file is unchanged.
            Unreadable: The file can't be read.
        """
        from smallsteps_tui.store.writers import merge

        with self._lock.held():
            onto = self._load_to_write()
            merged = reduce(merge.merged, others, self.holds())
            after = merge.difference(self._tables, merged.tables)
            if not after:
                return onto
            stamp = later(self.newest, at)
            kept = self._keep_before("merge", at)
            if kept and not merge.fits_a_stack(after):
                done = undo.Done(0, said, stamp, {}, {}, merges=True, restores=kept)
            else:
                before = changes.documents_there(after, self._tables)
                done = undo.Done(0, said, stamp, before, after, merges=True)
            self._save(after, undo.pushed(self._stack, done), stamp, at, is_told=False)
            return self._anew(stamp)

    # Under the lock

    def held(self) -> AbstractContextManager[None]:
        """Hold the file's lock, so that no other process of ours writes in the meantime.

        Raises:
            NotSaved: Another process holds it too long, or there can't be one.
        """
        return self._lock.held()

    def release_again(self) -> None:
        """Try again to release the lock if that failed, so that others can write."""
        self._lock.release_again()

    def _load_to_write(self) -> Journey:
        self._storage.look_closely()
        journey = self.load()
        if self.is_newer:
            raise ReadOnly(self.notice)
        return journey

    @property
    def _tables(self) -> Mapping[str, Table]:
        """The tables; before the first write, the initial ones."""
        return self._storage.tables or tables_of(Journey(self._journey.meta))

    @property
    def _stack(self) -> Table:
        return self._storage.tables.get(undo.TABLE, {})

    def _save(
        self,
        documents: Documents,
        stack: Mapping[str, Document],
        stamp: datetime,
        at: datetime,
        *,
        is_told: bool = True,
    ) -> None:
        """Write documents, deletions and the undo stack in one swap, after a backup."""
        self._keep(at)
        db = LedgerDB(self._storage)
        tables = self._tables
        try:
            with self._storage.held():
                self._storage.write(tables)
                for table, found in documents.items():
                    changes.put(db, table, found)
                if is_told:
                    changes.put(db, DROPPED, changes.told_as_dropped(documents, tables, stamp))
                changes.put(db, undo.TABLE, changes.between(self._stack, stack))
        except (ValueError, TypeError, RecursionError) as error:
            raise NotSaved(f"That can't be saved ({error}).") from None
        self.strays, self._is_migrated, self._uncopied = (), False, self._not_kept

    def _keep_before(self, reason: str, at: datetime) -> str:
        """Back up the file before a large change; return the backup's name, or ""."""
        if self.path is None:
            return ""
        from smallsteps_tui.store.copies import backups

        kept = backups.keep(self.path, reason, self._day_of_copies(at))
        return kept.name if kept is not None else ""

    def _keep(self, at: datetime) -> None:
        """Back up what is about to be replaced: with a link, or with a copy before its layout changes."""
        if self.path is None:
            return
        from smallsteps_tui.store.copies import backups

        today = self._day_of_copies(at)
        if self.strays or self._is_migrated:
            reason = "migration" if self._is_migrated else "repair"
            backups.keep(self.path, reason, today)
            backups.keep_the_one_before(self.path, reason, today)
        written_on = self.day_of(self.newest) if self.newest > LONG_AGO else date.max
        known = written_on if written_on <= today else None

        def keep(target: Path) -> None:
            """Back up the file before it is replaced, and remember why it could not be."""
            self._not_kept = backups.keep_before_change(target, known, today)

        self._storage.keep = keep

    def _day_of_copies(self, at: datetime) -> date:
        """Return the day for a backup's name: today's, also if `at` follows a timestamp from the future."""
        return min(self.day_of(at), self.today())

    def _anew(self, stamp: datetime) -> Journey:
        """Cache the journey from the tables just written."""
        self._take_in(take_in(self._storage.contents, self._known, self.migrations))
        self._taken_in = self._storage.contents
        self.newest = max(self.newest, stamp)
        return self._journey

    def _now(self, change: Change, stamp: datetime) -> Journey:
        """Cache the journey as it was just written, without reading it again."""
        tables = self._storage.tables
        for entity in change.drop:
            self._known.pop(place_of(entity), None)
        for entity in (self._journey.meta, *change.put):
            table, key = place_of(entity)
            self._known[table, key] = tables[table][key], entity
        self._journey = self._journey.after(change)
        self._taken_in = self._storage.contents
        self.newest = self._newest_here = stamp
        return self._journey


def _until_ours(attempt: Callable[[], Journey]) -> Journey:
    """Retry if a program without our lock wrote in between, so that its changes are kept."""
    for _ in range(_TRIES - 1):
        with suppress(Overtaken):
            return attempt()
    return attempt()


def _not_understood() -> NotUndone:
    return NotUndone("The record of this change is unreadable, so nothing was changed.")
