"""The reader of a journey's file, with a cache that lasts until the file changes."""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from smallsteps_tui.domain.copies import Copy
from smallsteps_tui.domain.days import LONG_AGO
from smallsteps_tui.domain.entities import Meta
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store import changes, taking_in, undo
from smallsteps_tui.store.changes import newest_on
from smallsteps_tui.store.documents.journeys import MIGRATIONS, Migration, newest_schema, tables_of
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.lock import Lock
from smallsteps_tui.store.file.storage import LedgerStorage
from smallsteps_tui.store.taking_in import Known, TakenIn, journey_in, newest_in, take_in
from smallsteps_tui.store.troubles import Damaged, Strange

WORTH_KEEPING = 100_000
"""From how many bytes on reading the kept index saves time over looking through the file."""

NOT_IN_PLACE = (
    "Parts of {path} are damaged or gone. Run smallsteps check to see what, "
    "and smallsteps check --repair to restore what's possible."
)

SET_ASIDE = "Parts of {path} couldn't be read and have been set aside. To see them: smallsteps check"


class Reader:
    """Reads a journey's file, and rereads what has changed."""

    def __init__(
        self,
        path: Path | None = None,
        journey: Journey | None = None,
        migrations: Mapping[int, Migration] = MIGRATIONS,
        recall: Callable[[], bytes] = bytes,
    ) -> None:
        """Set the path; nothing is read or created yet.

        Args:
            path: The file; None keeps the journey in memory.
            journey: The first journey of a store in memory.
            migrations: The migrations of older schemas.
            recall: Returns the index that was kept last, as `to_keep` made it.
        """
        self.path = path
        self.newest = LONG_AGO
        """The newest timestamp in the file, aware."""
        self._newest_here = LONG_AGO
        """The same, of the file as it was last read or written, which may be an older one."""
        self.day_of: Callable[[datetime], date] = datetime.date
        """Returns the civil day of a time, for the names of backups."""
        self.today: Callable[[], date] = lambda: date.max
        """Returns today; backups dated later come last."""
        self.strays: tuple[Stray, ...] = ()
        """The damaged parts of the file; the next write sets them aside on disk."""
        self._gone: tuple[Stray, ...] = ()
        self._gone_from: object = None
        self._is_migrated = False
        self.migrations = migrations
        self._schema = newest_schema(migrations)
        self._way_out: Damaged | None = None
        self._uncopied = ""
        self._not_kept = ""
        self._storage = LedgerStorage(path)
        self._storage.recall = recall
        self._lock = Lock(path)
        self._known: Known = {}
        self._taken_in: object = None
        self._journey = journey or Journey(self.new_meta())
        if path is None:
            self._storage.write(tables_of(self._journey))

    def new_meta(self) -> Meta:
        """Return the meta of a new journey."""
        return Meta(journey_id=changes.fresh_id(), schema=self._schema)

    # Reading

    @property
    def is_new(self) -> bool:
        """Whether there is no file yet; the first change creates it."""
        return self.path is not None and not self._storage.has_file and not self.changed_elsewhere()

    @property
    def is_newer(self) -> bool:
        """Whether the file has a newer schema, and so is read-only."""
        return self._journey.meta.schema > self._schema

    @property
    def notice(self) -> str:
        """One sentence about the state of the file; "" if all is well."""
        if not self.is_newer:
            if taking_in.strays_in(self._storage.tables.get(taking_in.ASIDE, {})):
                return SET_ASIDE.format(path=self.path)
            return NOT_IN_PLACE.format(path=self.path) if self.strays or self.gone else ""
        return (
            f"{self.path} was written by a newer smallsteps, so it's open read-only. "
            "Update smallsteps to make changes."
        )

    @property
    def gone(self) -> tuple[Stray, ...]:
        """What is missing from the file, although something in it, or a backup, shows that it was there."""
        if self._storage.index is not None:
            return ()  # or nothing would have been kept
        if self._gone_from is not self._storage.contents:
            self._gone_from = self._storage.contents
            self._gone = self._what_is_gone()
        return self._gone

    def _what_is_gone(self) -> tuple[Stray, ...]:
        if self.path is None or self.is_newer or not self._storage.has_file:
            return ()
        from smallsteps_tui.store.copies.sources import missing, referred_to

        return (*missing(self._storage.tables, self._newest_copy, self.strays), *referred_to(self._journey))

    def _newest_copy(self) -> Iterator[tuple[Copy, Contents]]:
        from smallsteps_tui.store.copies.backups import newest_good

        found = newest_good(self.path, self.today()) if self.path is not None else None
        if found is not None:
            yield found

    @property
    def word(self) -> str:
        """One sentence about the place of the file; "" if all is well."""
        return self._storage.missed or self._lock.word or self._uncopied

    def to_keep(self) -> bytes | None:
        """Return the index to keep of the file for its next opening; b"" for none, None where it is kept already."""
        contents = self._storage.contents
        if self._storage.index is not None or contents is not self._taken_in:
            return None
        is_sound = not (self.path is None or self.strays or self._is_migrated or self.is_newer or self.gone)
        size = sum(sum(map(len, lines.values())) for lines in contents.lines.values())
        if not is_sound or size < WORTH_KEEPING:
            return b""
        from smallsteps_tui.store.file.index import made_of

        return made_of(contents, self._newest_here, self._journey.taken)

    def changed_elsewhere(self) -> bool:
        """Whether the file has changed since the last look, without reading it."""
        return self._storage.has_changed

    def load(self) -> Journey:
        """Return the journey; reread the file if it has changed.

        Returns:
            The journey; the same object as before if nothing has changed. Without a file
            a new, empty one, and nothing is created on disk.

        Raises:
            Unreadable: It can't be read; the message has its path and what to do.
        """
        if self._storage.may_have_changed or self._storage.contents is not self._taken_in:
            try:
                with _nothing_swept_up():
                    self._read()
            except Damaged as trouble:
                raise self._named(trouble) from None
        return self._journey

    def _named(self, trouble: Damaged) -> Damaged:
        """Add what to do to an error; searched for once as long as the error is the same."""
        from smallsteps_tui.store.copies.backups import with_way_out

        if self._way_out is None or self._way_out.what != trouble.what:
            self._way_out = with_way_out(trouble, self.today())
        return self._way_out

    def _read(self) -> None:
        self._storage.read()
        if self._storage.contents is self._taken_in:
            return
        if self._storage.has_file:
            try:
                self._take_in(take_in(self._storage.contents, self._known, self.migrations))
            except (Strange, RecursionError) as error:
                what = str(error) if isinstance(error, Strange) else "it's nested too deeply"
                raise Damaged(self.path or Path(), f"isn't a valid small steps file: {what}") from None
        elif self.path is not None:
            from smallsteps_tui.store.copies.backups import must_be_new

            must_be_new(self.path)
        self._taken_in = self._storage.contents
        self._way_out = None

    def _take_in(self, found: TakenIn) -> None:
        """Cache what was read; known documents keep their entities."""
        self._storage.contents = found.contents
        self.strays, self._is_migrated = found.strays, found.is_migrated
        known = found.known
        if known.keys() != self._known.keys() or any(self._known[at] is not known[at] for at in known):
            self._journey = journey_in(known)
        self._known = known
        recalled = self._storage.index
        if recalled is not None:
            self._journey.recall(recalled.counted)
            self._newest_here = recalled.newest
        else:
            self._newest_here = max(newest_in(known), newest_on(found.contents.tables.get(undo.TABLE, {})))
        self.newest = max(self.newest, self._newest_here)


@contextmanager
def _nothing_swept_up() -> Iterator[None]:
    """Pause the garbage collector, which would walk ten years of documents repeatedly while they are read."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
