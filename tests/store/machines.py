"""Two or three machines that go their own ways with one journey, each with a clock of its own."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain import acts, course
from smallsteps_tui.domain.entities import Energy, GoalState, Moment, Size, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.session import Session
from smallsteps_tui.store import undo
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.writers.merge import held

from .journeys import NOON

DAY = NOON.date()
"""The civil day on every machine, whatever its clock says of the year."""

GROWING = (
    *("add", "break down", "check in", "check in", "practise", "kind", "reword", "let go", "rest", "energy"),
    *("shift", "move", "lengthen", "state", "word", "rest alone", "put off", "to a goal", "later"),
)
TAKING = ("take back", "open", "delete", "erase", "drop shift", "undo", "redo")

deeds = st.tuples(st.sampled_from(GROWING + TAKING), st.integers(0, 999))
growing_deeds = st.tuples(st.sampled_from(GROWING), st.integers(0, 999))
years = st.sampled_from([0, 0, -9, 12])


class Machine:
    """A sitting at a journey, in memory unless a file is given; what it takes back is noted."""

    def __init__(
        self, number: int, tables: Any = None, years_ahead: int = 0, path: Path | None = None
    ) -> None:
        self.hands = Hands(NOON.replace(year=NOON.year + years_ahead))
        self.store = Store(path)
        if tables is not None:
            self.store.merge([held(tables)], "", NOON)
        self.session = Session(self.store, Clock(now=self.hands))
        self.number = number
        self.made = 0
        self.taken: set[tuple[int, date]] = set()
        """Check-ins that counted, and were taken back here, by undo too."""
        self.touched: set[tuple[int, date]] = set()
        """Check-ins that were changed in any way here."""

    @property
    def journey(self) -> Journey:
        return self.session.snapshot.journey

    @property
    def tables(self) -> Any:
        return self.store.holds().tables

    def moment(self) -> Moment:
        self.made += 1
        self.hands.move(timedelta(seconds=1, microseconds=self.number))
        return Moment(DAY, self.session.moment().at, self.number * 15_485_863 + self.made * 1_000_003)

    def begins(self) -> "Machine":
        """Two goals, with steps of all kinds, one taken; a lap of the second is short."""
        for title, length in (("Thesis", 26), ("Move", 1)):
            self.goes(acts.add_goal(self.journey, title, self.moment(), length=length))
        thesis, move = self.journey.ordered_goals
        for title in ("Open", "Write"):
            self.goes(acts.add_step(self.journey, thesis, title, self.moment(), smaller=("look",)))
        self.goes(acts.add_step(self.journey, move, "Walk", self.moment(), times=3, rhythm="daily"))
        self.goes(acts.add_step(self.journey, move, "Stretch", self.moment(), rhythm="daily"))
        self.does("check in", 0)
        return self

    def goes(self, change: Change) -> None:
        if change:
            self.session.apply(change, "said")

    def does(self, deed: str, number: int) -> "Machine":
        """Do something; what is refused changes nothing."""
        before = _counting(self.journey)
        pages = self.journey.pages
        try:
            if deed == "undo" and self._is_at_the_start():
                return self
            if deed in ("undo", "redo"):
                getattr(self.session, deed)()
            else:
                self.goes(self._change(deed, number))
        except Trouble:
            return self
        self.taken |= before - _counting(self.journey)
        for day, page in self.journey.pages.items():
            old = pages[day].check_ins if day in pages else {}
            self.touched |= {(id, day) for id, made in page.check_ins.items() if old.get(id) != made}
        return self

    def _is_at_the_start(self) -> bool:
        """Whether undo would take back what all machines begin with."""
        standing = [entry for entry in undo.stack(self.tables["undo"]) if entry.undone_at is None]
        return not standing or standing[-1].merges

    def lives(self, done: list[tuple[str, int]]) -> "Machine":
        for deed, number in done:
            self.does(deed, number)
        return self

    def _step(self, number: int) -> Step:
        steps = sorted(self.journey.steps.values(), key=lambda step: step.id)
        if not steps:
            raise Trouble("There is no step.")
        return steps[number % len(steps)]

    def _named(self, title: str) -> Step:
        """A step by its title, or any one where that was reworded."""
        return next((one for one in self.journey.steps.values() if one.title == title), self._step(0))

    def _change(self, deed: str, number: int) -> Change:
        journey, moment, step = self.journey, self.moment(), self._step(number)
        goal, on = journey.goals[step.goal_id], DAY - timedelta(days=number % 2)
        match deed:
            case "add":
                return acts.add_step(journey, goal, f"{self.number}.{self.made}", moment)
            case "break down":
                return acts.add_step(journey, goal, f"{self.number}.{self.made}", moment, under=step)
            case "check in":
                size, note = (*Size,)[number % 3], f"note {number}" if number % 7 == 0 else ""
                amount = float(number % 5) if number % 4 == 0 else None
                return acts.check_in(journey, step, size, moment, on=on, amount=amount, note=note)
            case "practise":
                stretch = self._named("Stretch")
                return acts.check_in(journey, stretch, Size.DONE, moment, on=DAY - timedelta(days=number % 9))
            case "kind":
                rhythm, times = ("", "daily")[number % 2], (None, 2, 9)[number % 3]
                return acts.change_step(journey, step, moment, rhythm=rhythm, times=times)
            case "take back":
                return acts.take_back(journey, step, moment, on=on)
            case "reword":
                return acts.edit_step(step, moment, title=f"again {self.number}.{self.made}")
            case "let go":
                return acts.let_go(journey, step, moment)
            case "open":
                return acts.open_again(journey, step, moment)
            case "delete":
                return acts.delete_step(journey, step)
            case "erase":
                return acts.erase_step(journey, step, moment)
            case "state":
                return acts.set_state(goal, (*GoalState,)[number % 4], moment)
            case "rest":
                return acts.rest(journey, on, moment, off=number % 3 == 0)
            case "energy":
                return acts.set_energy(journey, (*Energy,)[number % 3], moment)
            case "shift":
                return acts.note_shift(f"shift {number}", moment)
            case "drop shift":
                return Change(drop=tuple(journey.shifts.values())[:1])
            case "word":
                return acts.say_word(journey, step, f"word {self.number}.{number % 3}", moment, on=on)
            case "rest alone":
                return acts.rest_step(journey, step, on, moment, off=number % 3 == 0)
            case "put off":
                return acts.put_off(journey, step, DAY + timedelta(days=number % 5), moment)
            case "to a goal":
                goals = sorted(journey.goals.values(), key=lambda goal: goal.id)
                return acts.move_to_goal(journey, step, goals[number % len(goals)], moment)
            case "later":
                return acts.keep_for_later(journey, f"{self.number}.{self.made}", moment)
            case "move":
                return acts.indent(journey, step) if number % 2 else acts.outdent(journey, step)
            case _:
                return acts.lengthen(goal, number % 9)


def _counting(journey: Journey) -> set[tuple[int, date]]:
    return {(made.step_id, day) for day, page in journey.pages.items() for made in page.counted}


def counting(journey: Journey) -> set[tuple[int, date]]:
    """The check-ins that count, by step and day."""
    return _counting(journey)


def stand(journey: Journey) -> dict[int, tuple[int, Any, int]]:
    """Where the runner of each goal stands: lap, distance, and steps behind."""
    return {
        goal.id: (goal.lap, course.distance(journey, goal), course.behind(journey, goal.id))
        for goal in journey.goals.values()
    }
