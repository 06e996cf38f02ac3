"""One sitting: a store and a clock, and what a person sees of them."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smallsteps_tui.clock import Clock
from smallsteps_tui.domain.care import undoing
from smallsteps_tui.domain.entities import DayPage, Goal, Moment, Step
from smallsteps_tui.domain.journey import Change, Journey, Snapshot
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store.changes import later
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import Unreadable

if TYPE_CHECKING:
    from smallsteps_tui.domain.copies import Copy
    from smallsteps_tui.store.copies.keeping import Keeping, Report
    from smallsteps_tui.store.writers.conflict_copies import Conflicts
    from smallsteps_tui.store.writers.joining import Joined, Joining


class Session:
    """Keeps the snapshot that everything is drawn from, and is the one door to the disk."""

    def __init__(self, store: Store, clock: Clock | None = None, *, waits: bool = False) -> None:
        """Sit down: read the journey and look at the clock.

        Args:
            store: Where the journey is kept.
            clock: What tells the time; the wall's unless given.
            waits: Whether to sit down at a file that cannot be read as well, and to
                wait until it can.

        Raises:
            Unreadable: The file cannot be read; it is left as it is.
        """
        self.store = store
        self.clock = clock or Clock()
        store.day_of, store.today = self.clock.day_of, self.clock.today
        self.trouble: Unreadable | None = None
        """Why the file cannot be read, as long as it was not since sitting down."""
        try:
            journey = store.load()
        except Unreadable as trouble:
            if not waits:
                raise
            self.trouble, journey = trouble, Journey(store.new_meta())
        self.snapshot = Snapshot(journey, self.clock.today())
        self.on_snapshot: Callable[[Snapshot], None] = lambda _: None
        """Is told each new snapshot, right after it was read or written."""
        self.told = str(self.trouble or "")
        """What was told last about the file, for as long as it is so."""

    @cached_property
    def keeping(self) -> "Keeping":
        """The file's copies, and what is whole in it; loaded when they are asked for."""
        from smallsteps_tui.store.copies.keeping import Keeping

        return Keeping(self.store)

    @cached_property
    def joining(self) -> "Joining":
        """What other machines did, in files of theirs; loaded when it is asked for."""
        from smallsteps_tui.store.writers.joining import Joining

        return Joining(self.store)

    @cached_property
    def conflicts(self) -> "Conflicts":
        """The copies that other machines left beside the file; looked for where they are asked for."""
        from smallsteps_tui.store.writers.conflict_copies import Conflicts

        return Conflicts(self.store.path)

    @property
    def notice(self) -> str:
        """What there is to know about the file, in a sentence; "" when all is well with it."""
        return self.store.notice

    @property
    def word(self) -> str:
        """What there is to know about the place of the file, in a sentence; "" when all is well."""
        return self.store.word

    def moment(self) -> Moment:
        """Give the day and the instant for an act, later than anything said before."""
        moment = self.clock.moment()
        page = self.snapshot.journey.page(moment.today)
        newest = max([self.store.newest, *_instants(page)])
        return Moment(today=moment.today, at=later(newest, moment.at), seed=moment.seed)

    def apply(self, change: Change, said: str, base: Journey | None = None) -> Snapshot:
        """Carry out a change; it is on the disk before this returns.

        Args:
            change: What an act asked for.
            said: What was done, kept for undo; of something private its day alone is kept.
            base: The journey that the change was made from, when a dialog was open
                for a while; else the one shown now.

        Returns:
            What to draw from now on.

        Raises:
            NotSaved: The disk refused; the file and the snapshot are as they were.
        """
        base = base or self.snapshot.journey
        if said and change:
            both, today = (*change.put, *change.drop), self.clock.today()
            said = undoing.name_kept(said, base, base.after(change), both, today)
        journey = self.store.write(change, said, self.clock.at(), base)
        return self._see(journey)

    def erase_for_good(self, doomed: Goal | Step) -> int:
        """Erase the words of a goal or step from the file, from undo and from the backups.

        Nothing brings them back, so nothing is kept of what could be taken back before.
        What another machine copied is out of reach.

        Returns:
            How many backups cannot be read or written, and so may still hold the words.

        Raises:
            NotSaved: The disk refused; the file and the snapshot are as they were.
        """
        from smallsteps_tui.domain import acts

        moment = self.moment()
        self.apply(acts.erase(self.snapshot.journey, doomed, moment), "")
        return self.keeping.erase(doomed, moment)

    def undo(self) -> str:
        """Take the last change back.

        Returns:
            What had been said of it.

        Raises:
            NotUndone: There is none, or what it left was changed since.
        """
        return self._turn(back=True)

    def redo(self) -> str:
        """Give again what was taken back last.

        Returns:
            What had been said of it.

        Raises:
            NotUndone: There is none, or what was left was changed since.
        """
        return self._turn(back=False)

    def _turn(self, *, back: bool) -> str:
        turn, before = self.store.undo if back else self.store.redo, self.snapshot.journey
        journey, said = turn(self.clock.at(), before)
        today = self._see(journey).today
        is_worded = "“" in said
        return (
            undoing.name_kept(said, before, journey, undoing.changed(before, journey), today)
            if is_worded
            else said
        )

    def usual_place(self, ending: str) -> str:
        """Propose where a written page may go, under a name that is free."""
        from smallsteps_tui.store.file import new_file

        return new_file.usual_place(self.snapshot.today, ending)

    def hand_over(self, text: str, place: str) -> tuple[str, bool]:
        """Put a written page into a new file; the journey's own is not touched.

        Returns:
            Where it is, and whether that is another name than the one given, because there
            was such a file.

        Raises:
            NotSaved: The disk refused; nothing was written.
        """
        from smallsteps_tui.store.file import new_file

        path, is_renamed = new_file.put(text, place)
        return new_file.shown(path), is_renamed

    def pulse(self) -> bool:
        """Look whether the file was changed or the day has turned.

        Returns:
            Whether there is a new snapshot.

        Raises:
            Trouble: The file cannot be read now, is gone, or lies where there are no locks,
                told once; what was read before stays in view. A day that turns at the same
                moment comes first.
        """
        before = self.snapshot
        self.store.release_again()
        try:
            journey = self.store.load()
        except Trouble as trouble:
            if self.trouble is not None and isinstance(trouble, Unreadable):
                self.trouble = trouble
            if self._see(before.journey) is not before:
                return True
            if str(trouble) == self.told:
                return False
            self.told = str(trouble)
            raise
        self.trouble = None
        seen, told, word = self._see(journey) is not before, self.told, self.word
        self.told = told if seen and word else word
        if word and not seen and word != told:
            raise Trouble(word)
        return seen

    def merge(self, path: Path, said: str, *, even_so: bool = False) -> "Joined":
        """Take in what another file holds; a copy of ours is kept before.

        Args:
            path: The other file; it stays as it is.
            said: What undo repeats of it.
            even_so: Whether another journey is merged as well.

        Raises:
            Trouble: It could not be done, and both are as they were.
        """
        joined = self.joining.take_in(path, said, self.moment(), even_so=even_so)
        self._see_what_was_done()
        return joined

    def merge_copies(self, say: Callable[[Sequence[str]], str]) -> "Joined":
        """Take in the copies that other machines left beside the file, and put them among the kept ones.

        Args:
            say: What undo repeats of those that were merged, by their names.

        Raises:
            Trouble: It could not be done, and all are as they were.
        """
        joined = self.joining.take_in_copies(self.conflicts.found(), say, self.moment())
        self._see_what_was_done()
        return joined

    def restore(self, copy: "Copy") -> str:
        """Put a kept copy in the file's place; what is there now is kept before.

        Returns:
            The name of the copy that was kept before; "" when there was nothing to keep.

        Raises:
            Trouble: It could not be done, and the file is as it was.
        """
        kept = self.keeping.restore(copy, self.moment())
        self._see_what_was_done()
        return kept

    def begin_anew(self) -> None:
        """Begin a new journey where the file is gone or empty.

        Raises:
            Trouble: It could not be done.
        """
        self.keeping.begin_anew(self.moment())
        self.pulse()

    def repair(self) -> "Report":
        """Do what can be done for what in the file is not whole.

        Raises:
            Trouble: It could not be done, and the file is as it was.
        """
        report = self.keeping.repair(self.moment())
        self._see_what_was_done()
        return report

    def _see_what_was_done(self) -> None:
        """Read what is on the disk now; where that cannot be, it was done all the same, and the pulse says so."""
        with suppress(Trouble):
            journey = self.store.load()
            self.trouble = None
            self.told = self.told if self.told == self.word else ""
            self._see(journey)

    def _see(self, journey: Journey) -> Snapshot:
        today = self.clock.today()
        if journey is not self.snapshot.journey or today != self.snapshot.today:
            self.snapshot = Snapshot(journey, today)
            self.on_snapshot(self.snapshot)
        return self.snapshot


def _instants(page: DayPage) -> list[datetime]:
    """Every instant on a day's page."""
    words = (page.energy, page.rest, page.focus)
    marks = [mark.at for check_in in page.check_ins.values() for mark in check_in.marks.values()]
    taken_back = [c.taken_back_at for c in page.check_ins.values() if c.taken_back_at is not None]
    return [*marks, *taken_back, *(word.at for word in words if word is not None)]
