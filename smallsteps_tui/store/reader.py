"""What is known of a journey's file: read when it was changed, and kept in the hand otherwise."""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from smallsteps_tui.domain.copies import Copy
from smallsteps_tui.domain.entities import Meta
from smallsteps_tui.domain.instants import LONG_AGO
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store import changes, undo
from smallsteps_tui.store.changes import newest
from smallsteps_tui.store.documents.journeys import journey_of, tables_of
from smallsteps_tui.store.documents.migrations import MIGRATIONS, Migration, newest_schema
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.lock import Lock
from smallsteps_tui.store.file.storage import LedgerStorage
from smallsteps_tui.store.repair import quarantine
from smallsteps_tui.store.taking_in import Known, TakenIn, take_in
from smallsteps_tui.store.troubles import Damaged, Strange

NOT_IN_PLACE = (
    "Parts of {path} are damaged or gone. Run smallsteps check to see what, "
    "and smallsteps check --repair to restore what's possible."
)

SET_ASIDE = "Parts of {path} couldn't be read and are set aside. To see them: smallsteps check"


class Reader:
    """Knows what a journey's file holds, and reads it again only where it was changed."""

    def __init__(
        self,
        path: Path | None = None,
        journey: Journey | None = None,
        migrations: Mapping[int, Migration] = MIGRATIONS,
    ) -> None:
        """Say where the journey is kept; nothing is read or made yet.

        Args:
            path: The file; None keeps the journey in memory only.
            journey: What a memory-only store begins with.
            migrations: What leads files of older schemas to the newest.
        """
        self.path = path
        self.newest = LONG_AGO
        """The newest stamp in the file, aware."""
        self.day_of: Callable[[datetime], date] = datetime.date
        """Says which civil day an instant belongs to, which kept copies are named by."""
        self.today: Callable[[], date] = lambda: date.max
        """Says what day it is, which no kept copy is to be newer than; without a clock none is."""
        self.strays: tuple[Stray, ...] = ()
        """What was found in the file that is not whole; the next write sets it aside on the disk."""
        self._gone: tuple[Stray, ...] = ()
        self._gone_from: object = None
        self._is_migrated = False
        self.migrations = migrations
        self._schema = newest_schema(migrations)
        self._way_out: Damaged | None = None
        self._uncopied = ""
        self._not_kept = ""
        self._storage = LedgerStorage(path)
        self._lock = Lock(path)
        self._known: Known = {}
        self._taken_in: object = None
        self._journey = journey or Journey(self.new_meta())
        if path is None:
            self._storage.write(tables_of(self._journey))

    def new_meta(self) -> Meta:
        """Give what a new journey begins with."""
        return Meta(journey_id=changes.fresh_id(), schema=self._schema)

    # Reading

    @property
    def is_new(self) -> bool:
        """Whether there is no file yet; the first change makes it."""
        return self.path is not None and not self._storage.has_file and not self.changed_elsewhere()

    @property
    def is_newer(self) -> bool:
        """Whether the file is of a newer schema, and so is looked at and not written."""
        return self._journey.meta.schema > self._schema

    @property
    def notice(self) -> str:
        """What there is to know about the file, in a sentence; "" when all is well with it."""
        if not self.is_newer:
            if quarantine.strays_in(self._storage.tables.get(quarantine.TABLE, {})):
                return SET_ASIDE.format(path=self.path)
            return NOT_IN_PLACE.format(path=self.path) if self.strays or self.gone else ""
        return (
            f"{self.path} was written by a newer smallsteps, so it's open read-only. "
            "Update smallsteps to make changes."
        )

    @property
    def gone(self) -> tuple[Stray, ...]:
        """What is not in the file, although something in it, or a copy of it, shows that it was."""
        if self._gone_from is not self._storage.contents:
            self._gone_from = self._storage.contents
            self._gone = self._what_is_gone()
        return self._gone

    def _what_is_gone(self) -> tuple[Stray, ...]:
        if self.path is None or self.is_newer or not self._storage.has_file:
            return ()
        from smallsteps_tui.store.repair.sources import missing, referred_to

        return (*missing(self._storage.tables, self._newest_copy, self.strays), *referred_to(self._journey))

    def _newest_copy(self) -> Iterator[tuple[Copy, Contents]]:
        from smallsteps_tui.store.copies.newest_good import newest_good

        found = newest_good(self.path, self.today()) if self.path is not None else None
        if found is not None:
            yield found

    @property
    def word(self) -> str:
        """What there is to know about the place of the file, in a sentence; "" when all is well."""
        return self._storage.missed or self._lock.word or self._uncopied

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
        if self._storage.may_have_changed or self._storage.contents is not self._taken_in:
            try:
                with _nothing_swept_up():
                    self._read()
            except Damaged as trouble:
                raise self._named(trouble) from None
        return self._journey

    def _named(self, trouble: Damaged) -> Damaged:
        """Name the way out beside a trouble, looked for once as long as it is the same."""
        from smallsteps_tui.store.copies.newest_good import with_way_out

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
            from smallsteps_tui.store.copies.newest_good import must_be_new

            must_be_new(self.path)
        self._taken_in = self._storage.contents
        self._way_out = None

    def _take_in(self, found: TakenIn) -> None:
        """Know what was read; documents that are known give the entities that are known."""
        self._storage.contents = found.contents
        self.strays, self._is_migrated = found.strays, found.is_migrated
        known = found.known
        if known.keys() != self._known.keys() or any(self._known[at] is not known[at] for at in known):
            self._journey = journey_of(entity for _, entity in known.values())
        self._known = known
        entities = (entity for _, entity in known.values())
        self.newest = max(self.newest, newest(entities, found.contents.tables.get(undo.TABLE, {})))


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
