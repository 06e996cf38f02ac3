"""All practices on one page: a row of days each, and a key that notes a day or takes it back."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, practices
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.care.answers import heavy_today
from smallsteps_tui.domain.days import span, spoken_day, week_start
from smallsteps_tui.domain.entities import Goal, Size, Step
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.domain.looking_back import Span
from smallsteps_tui.screens.dialogs.screen_help import KeysDialog
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.screens.journey_screen import DATE_KEY, JourneyScreen
from smallsteps_tui.screens.look_back import faces as one_practice
from smallsteps_tui.screens.questions import noting
from smallsteps_tui.widgets.charts.practice_lines import DayKeys, Legend, NamedLine, WeekStrip
from smallsteps_tui.widgets.charts.practices import PracticeFace, PracticeRows, WeeksHead
from smallsteps_tui.widgets.charts.year_map import YearMap
from smallsteps_tui.widgets.fitting import Part
from smallsteps_tui.widgets.keys import KeyLine, key

ROWS_FOR_THE_YEAR = 46
"""The rows of the terminal from which on the year of the practice in hand is drawn under them all."""

OF_A_PRACTICE = frozenset({"note", "note_small", "count", "year", "ask_date"})
"""What can be done only where there is one."""


def practice_face(journey: Journey, step: Step, today: date, first: date) -> PracticeFace:
    """Make the row of a practice, with its days from the first one on; of one towards harm its title alone."""
    if standing.of_step(journey, step).is_uncounted:
        return PracticeFace(step.id, titled(step.title), is_title_alone=True)
    times, state = len(journey.check_ins(step.id)), voice.stands(journey, step, today)
    return PracticeFace(
        step.id,
        titled(step.title),
        state or voice.asks(step, today, times),
        voice.count(times, "time") if times else "",
        voice.settled(journey, step, today),
        practices.days(journey, step, span(first, today), today),
        is_quiet=bool(state),
    )


def _said(journey: Journey, step: Step, day: date, today: date) -> Part:
    """Return what a day of a practice has, in the colour of a rest where it is one."""
    style = "$behind" if journey.check_in(step.id, day) is not None else "$shift"
    return Part(voice.that_day(journey, step, day, today), style)


class PracticesScreen(JourneyScreen):
    """Shows every practice with its last weeks, and notes on any of their days that it was done."""

    SHOWN_NAME = "Goals"
    CSS_PATH = "practices.tcss"
    AUTO_FOCUS = "PracticeRows"
    BINDINGS: ClassVar[list[BindingType]] = [
        key(
            "space",
            "note",
            "practices.done",
            "mark it done, or not",
            "Mark it done that day, or take that back",
            foot="Space",
        ),
        key("t", "note_small", "practices.small", "small version", "I did the small version that day"),
        key("c", "count", "count", "amount or note", "Note an amount or a few words"),
        key(
            "Y,enter", "year", "practice.year", "its year", "Show this practice's year, in squares", foot="Y"
        ),
        DATE_KEY,
        key("escape,0,2", "leave", "practices.leave", "back", "Back to the goals", foot="Esc"),
    ]
    rows = getters.query_one(PracticeRows)
    year = getters.query_one(YearMap)

    def __init__(self, step_id: int | None, open_year: Callable[[JourneyScreen, Step], None]) -> None:
        """Begin at a practice, and say who shows the year of one."""
        super().__init__()
        self._first_chosen = step_id
        self._open_year = open_year
        self._places: dict[int, int] = {}
        """The place of each practice, which stays while the page is open: a last time taken moves no row."""

    def body(self) -> ComposeResult:
        """What it is, and the weeks; the rows; the day the keys are on, and the week it is in."""
        yield NamedLine(id="heading")
        yield WeeksHead()
        yield Static(voice.NO_PRACTICES, id="empty")
        yield PracticeRows(id="rows")
        yield Static(heavy_today(self.host.config.someone), id="care", markup=False)
        yield NamedLine(id="day")
        yield DayKeys()
        yield WeekStrip()
        yield YearMap()
        yield Legend()

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        journey, today, rows = snapshot.journey, snapshot.today, self.rows
        shown = self._in_place(practices.in_order(journey))
        if rows.today in (date.min, rows.day):
            rows.day = today
        rows.today = today
        rows.day = min(rows.day, today)
        rows.is_roomy = self.has_class("-tall")
        begun = min((practices.begun_on(journey, step) for step in shown), default=today)
        in_sight = week_start(today) - timedelta(weeks=rows.weeks_in_sight - 1)
        rows.first = min(begun, in_sight)
        first = min(in_sight, week_start(rows.until) - timedelta(weeks=rows.weeks_in_sight - 1))
        rows.rows = tuple(practice_face(journey, step, today, first) for step in shown)
        if self._first_chosen is not None:
            rows.choose(self._first_chosen)
            self._first_chosen = None
        self.set_class(not shown, "-empty")
        self.refresh_bindings()
        self.year.can_focus = False
        self.set_class(self.app.size.height >= ROWS_FOR_THE_YEAR, "-high")
        readings = [standing.of_step(journey, step) for step in shown]
        is_dark = any(standing.is_of_death(reading) and reading.is_uncounted for reading in readings)
        self.query_one("#care").display = is_dark and not self.host.veiled
        self._show_day(snapshot)

    def _in_place(self, every: list[Step]) -> list[Step]:
        """Leave each practice where it was when the page was opened, and put new ones last."""
        for step in every:
            self._places.setdefault(step.id, len(self._places))
        return sorted(every, key=lambda step: self._places[step.id])

    def _show_day(self, snapshot: Snapshot) -> None:
        """Show the weeks above the rows, and beneath them the day that the keys are on."""
        rows, head, today = self.rows, self.query_one(WeeksHead), snapshot.today
        rows.draw_again()
        head.until, head.cursor, head.columns = rows.until, rows.day, rows.columns
        lately = f"the last {voice.count(rows.weeks_in_sight, 'week')}" if rows.until == today else ""
        self.query_one("#heading", NamedLine).words = "All practices", lately.replace(" 1 week", " week"), ""
        step = snapshot.journey.steps.get(rows.chosen or 0)
        strip, keys = self.query_one(WeekStrip), self.query_one(DayKeys)
        name = f"{'Today, ' if rows.day == today else ''}{spoken_day(rows.day, today)}"
        self.query_one("#day", NamedLine).words = name, titled(step.title) if step is not None else "", ""
        strip.monday = week_start(rows.day) if step is not None else None
        if step is not None:
            week = span(week_start(rows.day), week_start(rows.day) + timedelta(days=6))
            strip.cursor = rows.day
            strip.said = tuple(_said(snapshot.journey, step, day, today) for day in week)
            keys.said, keys.keys = voice.day_keys(snapshot.journey, step, rows.day, today)
        is_high = step is not None and self.has_class("-high")
        self.year.face = (
            one_practice.practice_squares(snapshot.journey, step, today) if step and is_high else None
        )
        self.year.cursor = rows.day
        self.query_one(KeyLine).briefs = {"practices.done": "did it", "practices.leave": "back"}

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a practice there is nothing to note."""
        if action in OF_A_PRACTICE and not self.rows.rows:
            return False
        return super().check_action(action, parameters)

    @on(PracticeRows.Moved)
    def _moved(self) -> None:
        if self.rows.until == self.rows.today:
            self._show_day(self.host.shown)
        else:
            self.draw()

    @on(YearMap.Moved)
    def _clicked(self, moved: YearMap.Moved) -> None:
        self.rows.go_to(moved.day)

    @on(Resize)
    def _resized(self) -> None:
        self.call_after_refresh(self.draw)

    @property
    def step(self) -> Step | None:
        """The practice that the keys are on."""
        return self.facts.journey.steps.get(self.rows.chosen or 0)

    @property
    def in_sight(self) -> Span:
        """The days in sight, up to today."""
        until = self.rows.until
        first = week_start(until) - timedelta(weeks=self.rows.weeks_in_sight - 1)
        return Span(first, min(week_start(until) + timedelta(days=6), self.facts.today), 0, 0, 0, ())

    def explanations(self) -> list[voice.Explanation]:
        """The numbers of the row that the keys are on."""
        step, facts = self.step, self.facts
        if step is None:
            return []
        return voice.of_practice_row(facts.journey, step, facts.today, self.in_sight)

    def explained_at(self, widget: Widget) -> list[voice.Explanation] | None:
        """The numbers of the row that the keys are on."""
        return self.explanations() if widget is self.rows else None

    def shift_goal(self) -> Goal | None:
        """A shift noted here belongs to the goal of the practice that the keys are on."""
        return self.facts.journey.goals.get(self.step.goal_id) if self.step is not None else None

    # What is done with the day that the keys are on

    async def action_note(self) -> None:
        """Note that it was done that day; where it was, take it back."""
        step, day = self.step, self.rows.day
        if step is None:
            return
        if self.facts.journey.check_in(step.id, day) is None:
            await self._take(step, Size.DONE)
            return
        change = acts.take_back(self.facts.journey, step, self.moment, on=day)
        await self.propose(change, voice.taken_back(step, day, self.facts.today))

    async def action_note_small(self) -> None:
        """Note that the smaller version was done that day."""
        step = self.step
        if step is not None and not step.smaller:
            self.say(voice.NO_SMALL_ONE)
        elif step is not None:
            await self._take(step, Size.SMALLER)

    async def _take(self, step: Step, size: Size) -> None:
        change, saying = voice.take(self.facts.journey, step, size, self.moment, on=self.rows.day)
        if not change:
            self.say(saying.sentence)
        elif await self.propose(change, saying):
            self._go_on(step)

    def _go_on(self, step: Step) -> None:
        """Put the keys on the next day that has nothing yet, so that each day of a week takes one key."""
        rows, journey = self.rows, self.facts.journey
        day = rows.day + timedelta(days=rows.way)
        while rows.first <= day <= rows.today:
            if journey.check_in(step.id, day) is None:
                rows.go_to(day)
                return
            day += timedelta(days=rows.way)

    def action_count(self) -> None:
        """Ask how much of it it was that day, and for a note."""
        noting.ask_amount(self, self.step, self.rows.day)

    def action_year(self) -> None:
        """Show the practice's own year."""
        if self.step is not None:
            self._open_year(self, self.step)

    def action_ask_date(self) -> None:
        """Ask for a day in words, and go there."""
        self.ask_day(lambda asked: self.rows.go_to(asked[0]))

    def action_leave(self) -> None:
        """Go back to the goals."""
        self.dismiss()

    def action_keys(self) -> None:
        """Show the keys of this page."""
        self.app.push_screen(KeysDialog("All practices", type(self), PracticeRows))
