"""One session: a store, a clock, and the snapshot that a person sees."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smallsteps_tui.clock import Clock
from smallsteps_tui.domain.entities import DayPage, Goal, Meta, Moment, Step
from smallsteps_tui.domain.journey import Change, Journey, Snapshot
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store.changes import later
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import NotUndone, Unreadable

if TYPE_CHECKING:
    from smallsteps_tui.domain.copies import Copy
    from smallsteps_tui.store.copies.keeping import Keeping, Report
    from smallsteps_tui.store.drafts import Drafts
    from smallsteps_tui.store.writers.joining import Conflicts, Joined, Joining


class Session:
    """Holds the snapshot that everything is drawn from; the only way to the disk."""

    def __init__(self, store: Store, clock: Clock | None = None, *, waits: bool = False) -> None:
        """Read the journey and the clock.

        Args:
            store: Where the journey is kept.
            clock: The clock; the wall clock by default.
            waits: Whether to open the session even if the file can't be read, and wait
                until it can.

        Raises:
            Unreadable: The file can't be read; it is unchanged.
        """
        self.store = store
        self.clock = clock or Clock()
        store.day_of, store.today = self.clock.day_of, self.clock.today
        self.trouble: Unreadable | None = None
        """Why the file can't be read, as long as it hasn't been since the session began."""
        try:
            journey = store.load()
        except Unreadable as trouble:
            if not waits:
                raise
            self.trouble, journey = trouble, Journey(store.new_meta())
        self.snapshot = Snapshot(journey, self.clock.today())
        self._last: tuple[Change, int | None] | None = None
        self.told = str(self.trouble or "")
        """What the person was last told about the file, as long as it is true."""

    @cached_property
    def keeping(self) -> "Keeping":
        """The file's backups and its check for damage; imported on first use."""
        from smallsteps_tui.store.copies.keeping import Keeping

        return Keeping(self.store)

    @cached_property
    def joining(self) -> "Joining":
        """Merging files from other machines; imported on first use."""
        from smallsteps_tui.store.writers.joining import Joining

        return Joining(self.store)

    @cached_property
    def conflicts(self) -> "Conflicts":
        """The copies that other machines left next to the file; searched for on demand."""
        from smallsteps_tui.store.writers.joining import Conflicts

        return Conflicts(self.store.path)

    @cached_property
    def drafts(self) -> "Drafts":
        """What was typed and not kept; imported on first use."""
        from smallsteps_tui.store.drafts import Drafts

        def is_there(about: int) -> bool:
            """Whether a goal, step or shift is still there."""
            journey = self.snapshot.journey
            return any(about in table for table in (journey.goals, journey.steps, journey.shifts))

        return Drafts(self.store.path, is_there)

    @property
    def notice(self) -> str:
        """One sentence about the state of the file; "" if all is well."""
        return self.store.notice

    @property
    def word(self) -> str:
        """One sentence about the place of the file; "" if all is well."""
        return self.store.word

    def moment(self) -> Moment:
        """Return the day and time for an act, later than any act before it."""
        moment = self.clock.moment()
        page = self.snapshot.journey.page(moment.today)
        newest = max([self.store.newest, *_instants(page)])
        return Moment(today=moment.today, at=later(newest, moment.at), seed=moment.seed)

    def apply(self, change: Change, said: str, base: Journey | None = None) -> Snapshot:
        """Apply a change; it is on disk before this returns.

        Args:
            change: The change that an act returned.
            said: The name of the act, kept for undo; for something private, its day alone.
            base: The journey that the change was made from, if a dialog was open for a
                while; by default the current one.

        Returns:
            The new snapshot to draw.

        Raises:
            NotSaved: The disk refused; the file and the snapshot are unchanged.
        """
        base = base or self.snapshot.journey
        if said and change:
            from smallsteps_tui.domain.care import undoing

            both, today = (*change.put, *change.drop), self.clock.today()
            said = undoing.name_kept(said, base, base.after(change), both, today)
        journey = self.store.write(change, said, self.clock.at(), base)
        if said:
            self._last = change, self.store.pushed
        return self._see(journey)

    def withdraw(self, change: Change) -> bool:
        """Undo a change that was just applied; return whether nothing was changed since, so that it could be."""
        if self._last is None or self._last[0] is not change or self._last[1] != self.store.last_done:
            return False
        with suppress(NotUndone):
            self.undo()
            return True
        return False

    def erase_for_good(self, doomed: Goal | Step) -> int:
        """Erase the words of a goal or step from the file, from undo, from the drafts and the backups.

        They can't be restored, so undo forgets every change that may hold them. Copies on
        other machines are out of reach.

        Returns:
            The number of backups that can't be read or written, and so may still hold the words.

        Raises:
            NotSaved: The disk refused; the file and the snapshot are unchanged.
        """
        from smallsteps_tui.domain import acts

        moment = self.moment()
        change = acts.erase(self.snapshot.journey, doomed, moment)
        self.apply(change, "")
        touched = (*change.put, *change.drop)
        self.drafts.forget(one.id for one in touched if not isinstance(one, DayPage | Meta))
        return self.keeping.erase(doomed, moment)

    def undo(self) -> str:
        """Undo the last change.

        Returns:
            The name of the act, with its day where that is another one.

        Raises:
            NotUndone: There is nothing to undo, or it was changed since.
        """
        return self._turn(back=True)

    def redo(self) -> str:
        """Redo the change that was undone last.

        Returns:
            The name of the act, with its day where that is another one.

        Raises:
            NotUndone: There is nothing to redo, or it was changed since.
        """
        return self._turn(back=False)

    def _turn(self, *, back: bool) -> str:
        from smallsteps_tui.domain.care import undoing

        turn, before = self.store.undo if back else self.store.redo, self.snapshot.journey
        journey, done = turn(self.clock.at(), before)
        said, today = done.said, self._see(journey).today
        if "“" in said:
            said = undoing.name_kept(said, before, journey, undoing.changed(before, journey), today)
        return undoing.dated(said, done.page_on or min(self.clock.day_of(done.at), today), today)

    def usual_place(self, ending: str) -> str:
        """Return a free file name to suggest for a page."""
        from smallsteps_tui.store.file import new_file

        return new_file.usual_place(self.snapshot.today, ending)

    def hand_over(self, text: str, place: str) -> tuple[str, bool]:
        """Save a page as a new file; the journey's own is not touched.

        Returns:
            Where it is, and whether it got another name because the given one was taken.

        Raises:
            NotSaved: The disk refused; no file was made.
        """
        from smallsteps_tui.store.file import new_file

        path, is_renamed = new_file.put(text, place)
        return new_file.shown(path), is_renamed

    def pulse(self) -> bool:
        """Check whether the file has changed or a new day has begun.

        Returns:
            Whether there is a new snapshot.

        Raises:
            Trouble: The file can't be read now, is gone, or is in a folder without locks;
                raised once, and what was read before stays on screen. A new day at the
                same moment comes first.
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
        """Merge another file; ours is backed up first.

        Args:
            path: The other file; it is not changed.
            said: The name of the act, for undo.
            even_so: Whether to merge a different journey too.

        Raises:
            Trouble: It couldn't be done; both files are unchanged.
        """
        joined = self.joining.take_in(path, said, self.moment(), even_so=even_so)
        self._see_what_was_done()
        return joined

    def merge_copies(self, say: Callable[[Sequence[str]], str]) -> "Joined":
        """Merge the copies that other machines left next to the file, and move them to the backups.

        Args:
            say: Returns the name of the act, for undo, from the names of the merged files.

        Raises:
            Trouble: It couldn't be done; all files are unchanged.
        """
        joined = self.joining.take_in_copies(self.conflicts.found(), say, self.moment())
        self._see_what_was_done()
        return joined

    def restore(self, copy: "Copy") -> str:
        """Restore a backup; the current file is backed up first.

        Returns:
            The name of the backup made first; "" if there was nothing to back up.

        Raises:
            Trouble: It couldn't be done; the file is unchanged.
        """
        kept = self.keeping.restore(copy, self.moment())
        self._see_what_was_done()
        return kept

    def begin_anew(self) -> None:
        """Start a new journey if the file is gone or empty.

        Raises:
            Trouble: It couldn't be done.
        """
        self.keeping.begin_anew(self.moment())
        self.pulse()

    def repair(self) -> "Report":
        """Repair what is possible in a damaged file.

        Raises:
            Trouble: It couldn't be done; the file is unchanged.
        """
        report = self.keeping.repair(self.moment())
        self._see_what_was_done()
        return report

    def _see_what_was_done(self) -> None:
        """Reload the snapshot; if the file can't be read, the change is still done, and `pulse` reports it."""
        with suppress(Trouble):
            journey = self.store.load()
            self.trouble = None
            self.told = self.told if self.told == self.word else ""
            self._see(journey)

    def _see(self, journey: Journey) -> Snapshot:
        today = self.clock.today()
        if journey is not self.snapshot.journey or today != self.snapshot.today:
            self.snapshot = Snapshot(journey, today)
        return self.snapshot


def _instants(page: DayPage) -> list[datetime]:
    """Return every time on a day's page."""
    words = (page.energy, page.rest, page.focus)
    marks = [mark.at for check_in in page.check_ins.values() for mark in check_in.marks.values()]
    taken_back = [c.taken_back_at for c in page.check_ins.values() if c.taken_back_at is not None]
    return [*marks, *taken_back, *(word.at for word in words if word is not None)]


class Beside:
    """What screens write or erase beside a change: drafts, pages, and words that are to be gone for good."""

    def __init__(self, session: Session, write: Callable[[Callable[[], int]], Awaitable[int]]) -> None:
        """Know the session, and how it is let write off the event loop."""
        self._session = session
        self._write = write

    @property
    def drafts(self) -> "Drafts":
        """What was typed and not kept."""
        return self._session.drafts

    async def erase_for_good(self, doomed: Goal | Step) -> int:
        """Erase a goal's or step's words from the file, undo and backups; return how many backups refused."""
        refused: int = await self._write(lambda: self._session.erase_for_good(doomed))
        return refused

    def usual_place(self, ending: str) -> str:
        """Propose a free path for a written page, with an ending such as `.html`."""
        return self._session.usual_place(ending)

    def hand_over(self, text: str, place: str) -> tuple[str, bool]:
        """Write a page to a new file; return its path, and whether it had to be renamed."""
        return self._session.hand_over(text, place)
