"""One sitting: a store and a clock, and what a person sees of them."""

from datetime import datetime

from smallsteps_tui.clock import Clock
from smallsteps_tui.domain.entities import DayPage, Moment
from smallsteps_tui.domain.journey import Change, Journey, Snapshot
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store.stamps import later
from smallsteps_tui.store.store import Store


class Session:
    """Keeps the snapshot that everything is drawn from, and is the one door to the disk."""

    def __init__(self, store: Store, clock: Clock | None = None) -> None:
        """Sit down: read the journey and look at the clock.

        Raises:
            Trouble: The file cannot be read; it is left as it is.
        """
        self.store = store
        self.clock = clock or Clock()
        store.day_of = self.clock.day_of
        self.snapshot = Snapshot(store.load(), self.clock.today())
        self._told = ""

    @property
    def notice(self) -> str:
        """Why nothing can be written, in a sentence; "" when everything can."""
        return self.store.notice

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
            said: What the person is told, kept for undo.
            base: The journey that the change was made from, when a dialog was open
                for a while; else the one shown now.

        Returns:
            What to draw from now on.

        Raises:
            NotSaved: The disk refused; the file and the snapshot are as they were.
        """
        journey = self.store.write(change, said, self.clock.at(), base or self.snapshot.journey)
        return self._see(journey)

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
        turn = self.store.undo if back else self.store.redo
        journey, said = turn(self.clock.at(), self.snapshot.journey)
        self._see(journey)
        return said

    def pulse(self) -> bool:
        """Look whether the file was changed or the day has turned.

        Returns:
            Whether there is a new snapshot.

        Raises:
            Trouble: The file cannot be read now, told once; what was read before stays in
                view. A day that turns at the same moment comes first.
        """
        before = self.snapshot
        try:
            journey = self.store.load()
        except Trouble as trouble:
            if self._see(before.journey) is not before:
                return True
            if str(trouble) == self._told:
                return False
            self._told = str(trouble)
            raise
        self._told = ""
        return self._see(journey) is not before

    def _see(self, journey: Journey) -> Snapshot:
        today = self.clock.today()
        if journey is not self.snapshot.journey or today != self.snapshot.today:
            self.snapshot = Snapshot(journey, today)
        return self.snapshot


def _instants(page: DayPage) -> list[datetime]:
    """Every instant on a day's page."""
    words = (page.energy, page.rest, page.focus)
    marks = [mark.at for check_in in page.check_ins.values() for mark in check_in.marks.values()]
    taken_back = [c.taken_back_at for c in page.check_ins.values() if c.taken_back_at is not None]
    return [*marks, *taken_back, *(word.at for word in words if word is not None)]
