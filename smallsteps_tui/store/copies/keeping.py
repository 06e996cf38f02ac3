"""The safety of the file: backups, checks, repair and restoring."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.copies import Copy, Inside
from smallsteps_tui.domain.entities import Goal, Moment, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store import taking_in, undo
from smallsteps_tui.store.changes import documents_after
from smallsteps_tui.store.copies import backups, repairing
from smallsteps_tui.store.copies.backups import Looking, contents_of, held_in
from smallsteps_tui.store.copies.sources import Backup
from smallsteps_tui.store.documents.journeys import tables_of
from smallsteps_tui.store.file import disk
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.tables import Table
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.taking_in import TakenIn, journey_in, take_in
from smallsteps_tui.store.troubles import CONFLICT, Damaged, NotRestored, ReadOnly, Strange, Unreadable


@dataclass(frozen=True, slots=True)
class Report:
    """The state of a file."""

    path: Path
    strays: tuple[Stray, ...] = ()
    """The damaged parts; empty if there are none."""
    matter: str = ""
    """What is wrong with the file if it can't be read at all: `is empty`."""
    inside: Inside | None = None
    """What is readable in it; None if nothing is."""
    aside: int = 0
    """How many parts are set aside in it, and were looked at."""
    restored: tuple[repairing.Restored, ...] = ()
    """What a repair brought back, and from where."""
    not_back: tuple[Stray, ...] = ()
    """What a repair found nothing good for, so that it stays set aside."""
    kept: str = ""
    """The name of the backup made before a repair; "" if there was nothing to do."""

    is_there: bool = True
    """Whether there is a file."""
    way_out: tuple[Copy, Inside] | None = None
    """The newest good backup and what is in it, if nothing in the file is readable."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is damaged."""
        return not self.strays and not self.matter

    @property
    def came_back(self) -> int:
        """How many documents a repair brought back."""
        return len(self.restored)

    @property
    def is_conflict(self) -> bool:
        """Whether it has git's conflict markers in it."""
        return self.matter == CONFLICT


class Keeping:
    """The backups, checks and repairs of one store's file."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._looking = Looking()

    # Copies

    def copies(self) -> list[Copy]:
        """List the backups, newest first; none for a journey in memory."""
        path = self.store.path
        return backups.copies_of(path, self.store.today()) if path is not None else []

    @property
    def closed(self) -> str:
        """One sentence on why the backups can't be read; "" if they can, or there are none yet."""
        why = backups.matter_with(self.store.path) if self.store.path is not None else ""
        return (
            f"{backups.folder_of(self._path)}, where the backups are, can't be read ({why})." if why else ""
        )

    def inside(self, copy: Copy) -> Inside | None:
        """Return what is in a backup; None if it can't be read."""
        return self._looking.into(backups.place_of(self._path, copy))

    def newest_good(self) -> tuple[Copy, Inside] | None:
        """Return the newest good backup, and what is in it."""
        path = self.store.path
        found = backups.newest_good(path, self.store.today()) if path is not None else None
        return (found[0], held_in(found[1].tables)) if found is not None else None

    def newest(self) -> Copy | None:
        """Return the newest good backup, except for those made before a restore."""
        path = self.store.path
        return backups.newest(path, self.store.today()) if path is not None else None

    def is_as(self, copy: Copy) -> bool:
        """Whether the file equals a backup, except for the undo stack."""
        one, other = contents_of(self._path), contents_of(backups.place_of(self._path, copy))
        return one is not None and other is not None and _but_the_stack(one) == _but_the_stack(other)

    def keep(self, reason: str, moment: Moment) -> Copy | None:
        """Back up the file before something is done to it, such as an import.

        Args:
            reason: What is about to be done, in one lower-case word.
            moment: When.

        Returns:
            The backup; None if there is nothing to back up.

        Raises:
            NotSaved: It couldn't be made, so nothing may be done.
        """
        if self.store.path is None:
            return None
        with self.store.held():
            return backups.keep(self.store.path, reason, moment.today)

    def restore(self, copy: Copy, moment: Moment) -> str:
        """Restore a backup; the current file is backed up first.

        The restored file gets an entry on its undo stack that points to the backup just made.
        The other backups don't change, so restoring the same one again changes nothing.

        Returns:
            The name of the backup made first; "" if there was nothing to back up.

        Raises:
            NotRestored: The backup can't be read.
            NotSaved: The disk refused, or the file is from a newer program; it is unchanged.
            Unreadable: There is something there that isn't a file.
        """
        place = backups.place_of(self._path, copy)
        with self.store.held():
            self._must_not_be_newer()
            found, contents = disk.read(place), contents_of(place)
            if found is None or contents is None:
                raise NotRestored(f"{place} can't be read, so nothing was changed. Choose another backup.")
            kept = backups.keep(self._path, backups.RESTORE, moment.today, sparing=copy)
            content = found[0] if kept is None else _with_way_back(found[0], contents, kept.name, moment)
            disk.swap_in(self._path, [content])
        return kept.name if kept is not None else ""

    def _must_not_be_newer(self) -> None:
        """Refuse to replace a file of a newer program; an unreadable one may be replaced.

        Raises:
            ReadOnly: It is from a newer program.
        """
        with suppress(Unreadable):
            self.store.load()
            if self.store.is_newer:
                raise ReadOnly(self.store.notice)

    def erase(self, doomed: Goal | Step, moment: Moment) -> int:
        """Erase the words of a goal or step from every backup, and its undo stack.

        Returns:
            The number of backups that can't be read or written, and so may still hold the words.

        Raises:
            NotSaved: Another process holds the file too long.
        """
        left, known = 0, TakenIn(Contents(), {}, (), False)
        with self.store.held():
            for copy in self.copies():
                place = backups.place_of(self._path, copy)
                contents = contents_of(place, known.contents)
                try:
                    if contents is None:
                        raise Unreadable(place)
                    known = take_in(contents, known.known, self.store.migrations)
                    content = _without_words(known, doomed, moment).as_bytes()
                    disk.swap_in(place, [content], like=self._path)
                except (Trouble, Strange):
                    left += 1
        return left

    def begin_anew(self, moment: Moment) -> None:
        """Start a new journey if there is no file, or an empty one; the backups stay.

        Raises:
            NotSaved: The disk refused.
        """
        with self.store.held():
            found = disk.read(self._path)
            if found is None or not found[0].strip():
                backups.keep_the_one_before(self._path, "beginning", moment.today)
                journey = Journey(self.store.new_meta())
                self._swap_in(Contents().with_tables(tables_of(journey)).as_bytes(), moment)

    # What is whole

    def check(self) -> Report:
        """Check the whole file and report the damage; nothing is written.

        Raises:
            Unreadable: There is something there that can't be read as a file.
        """
        if self.store.path is None:
            return Report(Path(), inside=held_in(tables_of(self.store.load())))
        found = disk.read(self._path)
        matter = self._matter()
        if found is None or not found[0].strip():
            return Report(self._path, matter=matter, is_there=found is not None, way_out=self.newest_good())
        return self._report_on(found[0], matter, self._backups)

    def _report_on(self, content: bytes, matter: str, backups: Callable[[], Sequence[Backup]]) -> Report:
        try:
            looked = repairing.look_through(content, self.store.migrations, backups)
        except Strange as error:
            matter = matter or f"isn't a small steps file: {error}"
            return Report(self._path, matter=matter, way_out=self.newest_good())
        tables = looked.taken.contents.tables
        aside = tables.get(taking_in.ASIDE, {})
        return Report(
            self._path,
            looked.strays,
            matter,
            held_in(tables),
            len(aside) - len(taking_in.strays_in(aside)),
        )

    def _matter(self) -> str:
        try:
            self.store.load()
        except Damaged as trouble:
            return trouble.what
        return ""

    def repair(self, moment: Moment) -> Report:
        """Repair the damaged parts as far as possible, after a backup; nothing readable is removed.

        Raises:
            NotRestored: Nothing in the file can be restored.
            NotSaved: The disk refused, or the file is from a newer program; it is unchanged.
            Unreadable: There is something there that can't be read as a file.
        """
        report = self.check()
        if report.is_whole:
            return report
        if self.store.is_newer:
            raise ReadOnly(self.store.notice)
        with self.store.held():
            found = disk.read(self._path)
            good = self._backups()
            try:
                looked = repairing.look_through(
                    found[0] if found is not None else b"", self.store.migrations, lambda: good
                )
            except Strange as error:
                raise NotRestored(self._nothing_to_repair(error)) from None
            kept = backups.keep(self._path, "repair", moment.today)
            backups.keep_the_one_before(self._path, "repair", moment.today)
            done = repairing.repaired(looked, good, moment, self.store.day_of)
            content = done.contents.as_bytes()
            self._swap_in(content, moment)
        after = self._report_on(content, "", lambda: good)
        name = kept.name if kept is not None else ""
        return replace(after, restored=done.restored, not_back=done.not_back, kept=name)

    def _nothing_to_repair(self, error: Strange) -> str:
        found = self.newest_good()
        way = (
            f" To restore the newest good backup: smallsteps backup restore {found[0].name}" if found else ""
        )
        return f"There's nothing in {self._path} to restore ({error}). It wasn't touched.{way}"

    def _backups(self) -> list[Backup]:
        """The good backups and what they hold, newest first."""
        return list(backups.good_ones(self._path, self.store.today()))

    def _swap_in(self, content: bytes, moment: Moment) -> None:
        def keep(target: Path) -> None:
            """Back up the file before it is replaced."""
            backups.keep_before_change(target, moment.today, moment.today)

        disk.swap_in(self._path, [content], keep)

    @property
    def _path(self) -> Path:
        if self.store.path is None:
            raise NotRestored("Nothing is saved here, so there are no backups.")
        return self.store.path


def _with_way_back(content: bytes, contents: Contents, kept: str, moment: Moment) -> bytes:
    """Record the restore on a backup's undo stack, so that undo doesn't go past it.

    A backup that is damaged, or laid out differently, is restored byte by byte.
    """
    if contents.as_bytes() != content:
        return content
    done = undo.Done(0, "restored a backup", moment.at, {}, {}, restores=kept)
    stack = undo.pushed(contents.tables.get(undo.TABLE, {}), done)
    return contents.with_tables({**contents.tables, undo.TABLE: stack}).as_bytes()


def _without_words(taken: TakenIn, doomed: Goal | Step, moment: Moment) -> Contents:
    """Return a backup's contents without the words of a goal or step, and without its undo stack."""
    journey = journey_in(taken.known)
    there = journey.find(doomed)
    change = acts.erase(journey, there, moment) if isinstance(there, Goal | Step) else Change()
    tables = {name: dict(table) for name, table in taken.contents.tables.items()}
    for name, documents in documents_after(change).items():
        for key, document in documents.items():
            tables[name].pop(key, None)
            tables[name] |= {} if document is None else {key: document}
    return taken.contents.with_tables({**tables, undo.TABLE: {}})


def _but_the_stack(contents: Contents) -> Mapping[str, Table]:
    """Return a file's tables without the undo stack."""
    return {name: table for name, table in contents.tables.items() if name != undo.TABLE}
