"""Keeping the file safe: its copies, what is whole in it, and the ways back."""

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
from smallsteps_tui.store import undo
from smallsteps_tui.store.changes import documents_after
from smallsteps_tui.store.copies import backups
from smallsteps_tui.store.copies import newest_good as way_out
from smallsteps_tui.store.copies.contents import Looking, contents_of, held_in
from smallsteps_tui.store.documents.journeys import journey_of, tables_of
from smallsteps_tui.store.file import disk
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.tables import Table
from smallsteps_tui.store.repair import quarantine, repairing
from smallsteps_tui.store.repair.sources import Backup
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.taking_in import TakenIn, take_in
from smallsteps_tui.store.troubles import CONFLICT, Damaged, NotRestored, ReadOnly, Strange, Unreadable


@dataclass(frozen=True, slots=True)
class Report:
    """How whole a file is."""

    path: Path
    strays: tuple[Stray, ...] = ()
    """What in it is not whole; empty when all is."""
    matter: str = ""
    """What is the matter with the file itself, where it cannot be read as one: `is empty`."""
    inside: Inside | None = None
    """What is whole in it; None when nothing is."""
    aside: int = 0
    """How many parts are set aside in it, and were looked at."""
    restored: tuple[repairing.Restored, ...] = ()
    """What a repair brought back, and from where."""
    not_back: tuple[Stray, ...] = ()
    """What a repair found nothing good for, so that it stays set aside."""
    kept: str = ""
    """The name of the copy that was kept before a repair; "" when there was nothing to do."""

    is_there: bool = True
    """Whether there is a file."""
    way_out: tuple[Copy, Inside] | None = None
    """The newest whole copy and what is in it, where nothing in the file is whole."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is the matter with it."""
        return not self.strays and not self.matter

    @property
    def came_back(self) -> int:
        """How many documents a repair brought back."""
        return len(self.restored)

    @property
    def is_conflict(self) -> bool:
        """Whether it holds both sides of a merge, as git left them."""
        return self.matter == CONFLICT


class Keeping:
    """What can be done for the safety of one store's file."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._looking = Looking()

    # Copies

    def copies(self) -> list[Copy]:
        """List the kept copies, newest first; a journey in memory has none."""
        path = self.store.path
        return backups.copies_of(path, self.store.today()) if path is not None else []

    @property
    def closed(self) -> str:
        """Why the copies cannot be looked at, in a sentence; "" where they can, or there are none yet."""
        why = backups.matter_with(self.store.path) if self.store.path is not None else ""
        return (
            f"{backups.folder_of(self._path)}, where the backups are, can't be read ({why})." if why else ""
        )

    def inside(self, copy: Copy) -> Inside | None:
        """Say what is in a copy; None when it cannot be read."""
        return self._looking.into(backups.place_of(self._path, copy))

    def newest_good(self) -> tuple[Copy, Inside] | None:
        """Find the newest copy that is whole, and say what is in it."""
        path = self.store.path
        found = way_out.newest_good(path, self.store.today()) if path is not None else None
        return (found[0], held_in(found[1].tables)) if found is not None else None

    def newest(self) -> Copy | None:
        """Find the newest copy that is whole and is not what a restore put away, which goes by its name."""
        path = self.store.path
        return way_out.newest(path, self.store.today()) if path is not None else None

    def is_as(self, copy: Copy) -> bool:
        """Whether the file holds all that a copy does, and nothing else, but for the stack of changes."""
        one, other = contents_of(self._path), contents_of(backups.place_of(self._path, copy))
        return one is not None and other is not None and _but_the_stack(one) == _but_the_stack(other)

    def keep(self, reason: str, moment: Moment) -> Copy | None:
        """Keep a copy of the file before something is done to it, such as an import.

        Args:
            reason: What is about to be done, in one word of small letters.
            moment: When.

        Returns:
            The copy; None where there is nothing to keep.

        Raises:
            NotSaved: It could not be kept, so nothing may be done.
        """
        if self.store.path is None:
            return None
        with self.store.held():
            return backups.keep(self.store.path, reason, moment.today)

    def restore(self, copy: Copy, moment: Moment) -> str:
        """Put a copy in the file's place; what is there now is kept before.

        All of it comes back as it is; on its stack stands what leads back. The copies stay
        as they are, that of before the last change as well: asked for again, it changes nothing.

        Returns:
            The name of the copy that was kept before; "" when there was nothing to keep.

        Raises:
            NotRestored: The copy cannot be read.
            NotSaved: The disk refused, or what is there is a newer program's; the file is as it was.
            Unreadable: What is there is no file.
        """
        place = backups.place_of(self._path, copy)
        with self.store.held():
            self._must_not_be_newer()
            found, contents = disk.read(place), contents_of(place)
            if found is None or contents is None:
                raise NotRestored(f"{place} can't be read, so nothing was changed. Choose another backup.")
            kept = backups.keep(self._path, way_out.RESTORE, moment.today, sparing=copy)
            content = found[0] if kept is None else _with_way_back(found[0], contents, kept.name, moment)
            disk.swap_in(self._path, content)
        return kept.name if kept is not None else ""

    def _must_not_be_newer(self) -> None:
        """Leave what a newer program wrote as it is; one that cannot be read may give way.

        Raises:
            ReadOnly: It is a newer program's.
        """
        with suppress(Unreadable):
            self.store.load()
            if self.store.is_newer:
                raise ReadOnly(self.store.notice)

    def erase(self, doomed: Goal | Step, moment: Moment) -> int:
        """Erase the words of a goal or step from every backup, and the changes that are kept in it.

        Returns:
            How many backups cannot be read or written, and so may still hold the words.

        Raises:
            NotSaved: Somebody holds the file too long.
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
                    content = _without_words(known, doomed, moment).as_text().encode()
                    disk.swap_in(place, content, like=self._path)
                except (Trouble, Strange):
                    left += 1
        return left

    def begin_anew(self, moment: Moment) -> None:
        """Begin a new journey where there is no file, or an empty one; its copies stay.

        Raises:
            NotSaved: The disk refused.
        """
        with self.store.held():
            found = disk.read(self._path)
            if found is None or not found[0].strip():
                backups.keep_the_one_before(self._path, "beginning", moment.today)
                journey = Journey(self.store.new_meta())
                self._swap_in(Contents().with_tables(tables_of(journey)).as_text().encode(), moment)

    # What is whole

    def check(self) -> Report:
        """Look through the whole file, and say what in it is not whole; nothing is written.

        Raises:
            Unreadable: What is there is no file that can be read.
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
        aside = tables.get(quarantine.TABLE, {})
        return Report(
            self._path,
            looked.strays,
            matter,
            held_in(tables),
            len(aside) - len(quarantine.strays_in(aside)),
        )

    def _matter(self) -> str:
        try:
            self.store.load()
        except Damaged as trouble:
            return trouble.what
        return ""

    def repair(self, moment: Moment) -> Report:
        """Do what can be done for what is not whole, after a copy; nothing that is whole goes.

        Raises:
            NotRestored: Nothing in the file can be brought back.
            NotSaved: The disk refused, or it is a newer program's; the file is as it was.
            Unreadable: What is there is no file that can be read.
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
            content = done.contents.as_text().encode()
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
        return list(way_out.good_ones(self._path, self.store.today()))

    def _swap_in(self, content: bytes, moment: Moment) -> None:
        def keep(target: Path) -> None:
            backups.keep_before_change(target, moment.today, moment.today)

        disk.swap_in(self._path, content, keep)

    @property
    def _path(self) -> Path:
        if self.store.path is None:
            raise NotRestored("Nothing is saved here, so there are no backups.")
        return self.store.path


def _with_way_back(content: bytes, contents: Contents, kept: str, moment: Moment) -> bytes:
    """Put on a copy's stack that it came back, so that undo does not take back what was done before it.

    A copy that is not whole, or not as this program writes it, comes back as it is.
    """
    if contents.as_text().encode() != content:
        return content
    done = undo.Done(0, "restored a backup", moment.at, {}, {}, restores=kept)
    stack = undo.pushed(contents.tables.get(undo.TABLE, {}), done)
    return contents.with_tables({**contents.tables, undo.TABLE: stack}).as_text().encode()


def _without_words(taken: TakenIn, doomed: Goal | Step, moment: Moment) -> Contents:
    """Give what a backup holds without the words of a goal or a step, and without its stack of changes."""
    journey = journey_of(entity for _, entity in taken.known.values())
    there = journey.find(doomed)
    change = acts.erase(journey, there, moment) if isinstance(there, Goal | Step) else Change()
    tables = {name: dict(table) for name, table in taken.contents.tables.items()}
    for name, documents in documents_after(change).items():
        for key, document in documents.items():
            tables[name].pop(key, None)
            tables[name] |= {} if document is None else {key: document}
    return taken.contents.with_tables({**tables, undo.TABLE: {}})


def _but_the_stack(contents: Contents) -> Mapping[str, Table]:
    """Give what is in a file beside the stack of changes."""
    return {name: table for name, table in contents.tables.items() if name != undo.TABLE}
