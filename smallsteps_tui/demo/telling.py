"""The demo's year, made day by day through the same acts as a person's keys."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from smallsteps_tui.demo import lives
from smallsteps_tui.demo.lives import (
    KEPT,
    REST,
    SHOWN_UP,
    YEAR,
    Beat,
    Chose,
    Kept,
    Moved,
    Noticed,
    Planned,
    PutDown,
    Retimed,
    Took,
    Turned,
    Wanted,
)
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.days import span, week_start
from smallsteps_tui.domain.entities import SEEDS, Energy, Goal, Meta, Moment, Size, Step, id_from
from smallsteps_tui.domain.journey import Change, Journey

SEED = 26
"""The random seed, so that it is the same year every time."""

WAKING = time(6)
"""When the first event of a day happens."""

LATEST = 40
"""The most minutes between two events of a day."""

FRIDAY = 4
"""The last working day, as `date.weekday()` counts."""


def journey(today: date) -> Journey:
    """Return the journey of a sample year up to a day.

    Five goals, some two hundred steps, a gap of three weeks and the return. Nothing is
    computed here: every fact is made by an act on its own day.

    Args:
        today: The civil day that the year ends on.

    Returns:
        The same journey for the same day.
    """
    story = defaultdict[int, list[Beat]](list)
    for beat in (*lives.EVERYDAY_STORY, *lives.THESIS_STORY):
        story[beat.ago].append(beat)
    teller = Teller(today)
    for ago in range(len(YEAR) - 1, -1, -1):
        teller.tell_day(ago, YEAR[-1 - ago], story[ago])
    return teller.journey


@dataclass
class Teller:
    """Goes through the days and carries out the events of each."""

    today: date
    journey: Journey = field(default_factory=lambda: Journey(Meta(journey_id=id_from(SEED))))
    day: date = field(init=False)
    at: datetime = field(init=False)
    chance: Random = field(init=False)

    def tell_day(self, ago: int, letter: str, beats: list[Beat]) -> None:
        """Carry out one day: its energy or rest, its events, and the practices done."""
        self.day = self.today - timedelta(days=ago)
        self.at = datetime.combine(self.day, WAKING, UTC)
        self.chance = Random(f"{SEED} {ago}")
        if letter == REST:
            self._carry_out(acts.rest(self.journey, self.day, self._moment()))
        if letter == SHOWN_UP:
            self._say_energy(beats)
        for beat in beats:
            self._carry_out(self._change(beat, self._moment()))
        if letter == SHOWN_UP:
            self._keep_practices(ago)

    def _moment(self) -> Moment:
        self.at += timedelta(minutes=self.chance.randrange(3, LATEST))
        return Moment(self.day, self.at, self.chance.randrange(SEEDS))

    def _carry_out(self, change: Change) -> None:
        self.journey = self.journey.after(change)

    def _say_energy(self, beats: list[Beat]) -> None:
        """Set a day's energy: low if its step was small, and on a third of the other days none."""
        drawn = self.chance.choices((None, *Energy), (6, 3, 8, 3))[0]
        if any(isinstance(beat, Took) and beat.size is Size.SMALLER for beat in beats):
            drawn = Energy.LOW
        if self.day == self.today:
            drawn = Energy.STEADY
        self._carry_out(acts.set_energy(self.journey, drawn, self._moment()))

    def _change(self, beat: Beat, moment: Moment) -> Change:
        match beat:
            case Wanted():
                return self._wanted(beat, moment)
            case Planned():
                return self._planned(beat, moment)
            case Took():
                return self._took(beat, moment)
            case Noticed():
                goal = self._goal(beat.goal) if beat.goal else None
                return acts.note_shift(beat.text, moment, goal=goal)
            case Turned():
                return acts.set_state(self._goal(beat.goal), beat.state, moment)
            case Moved():
                return acts.move_goal(self.journey, self._goal(beat.goal), beat.by)
            case Retimed():
                return acts.edit_step(self._step(beat.title), moment, rhythm=beat.rhythm)
            case PutDown():
                return acts.let_go(self.journey, self._step(beat.title), moment)
            case Chose():
                return acts.choose(self.journey, self._step(beat.title), moment)

    def _wanted(self, beat: Wanted, moment: Moment) -> Change:
        return acts.add_goal(
            self.journey, beat.title, moment, why=beat.why, support=beat.support, length=beat.length
        )

    def _planned(self, beat: Planned, moment: Moment) -> Change:
        return acts.add_step(
            self.journey,
            self._goal(beat.goal),
            beat.title,
            moment,
            under=self._step(beat.under) if beat.under else None,
            smaller=beat.smaller,
            rhythm=beat.rhythm,
            times=beat.times,
            unit=beat.unit,
            cue=beat.cue,
            pairing=beat.pairing,
            opens=beat.opens,
        )

    def _took(self, beat: Took, moment: Moment) -> Change:
        step = self._step(beat.title)
        return acts.check_in(self.journey, step, beat.size, moment, amount=beat.amount, note=beat.note)

    def _goal(self, title: str) -> Goal:
        return next(goal for goal in self.journey.goals.values() if goal.title == title)

    def _step(self, title: str) -> Step:
        return next(step for step in self.journey.steps.values() if step.title == title)

    def _keep_practices(self, ago: int) -> None:
        running = [kept for kept in KEPT if kept.last <= ago <= kept.first]
        likely = [kept for kept in running if self.chance.random() < kept.chance]
        possible = [kept for kept in running if self._fits(kept)]
        chosen = [kept for kept in possible if kept in likely]
        is_bare = not self.journey.page(self.day).check_ins
        for kept in chosen or possible[:is_bare]:
            self._keep(kept)

    def _fits(self, kept: Kept) -> bool:
        """Whether a practice is possible today: not done yet, and its week not full."""
        if kept.working_days and self.day.weekday() > FRIDAY:
            return False
        monday = week_start(self.day)
        step = self._step(kept.title)
        times = sum(step.id in self.journey.page(day).check_ins for day in span(monday, self.day))
        is_kept = step.id in self.journey.page(self.day).check_ins
        return not is_kept and times < kept.most_a_week - (monday == week_start(self.today))

    def _keep(self, kept: Kept) -> None:
        page = self.journey.page(self.day)
        is_low = page.energy is not None and page.energy.value == Energy.LOW
        size = self.chance.choices(
            (Size.SMALLER, Size.STARTED, Size.DONE), (6, 2, 1) if is_low else (1, 0, 12)
        )[0]
        amount = self.chance.randint(*kept.amounts) if kept.amounts and size is Size.DONE else None
        step = self._step(kept.title)
        self._carry_out(acts.check_in(self.journey, step, size, self._moment(), amount=amount))
