"""Today: one step, large; the rest smaller, and only if they like."""

from functools import partial

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.care.standing import counted_aloud
from smallsteps_tui.domain.days import spoken_day
from smallsteps_tui.domain.entities import Energy, Goal, Step
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.screens import faces
from smallsteps_tui.screens.acting import remember_once
from smallsteps_tui.screens.landscapes import landscape_of
from smallsteps_tui.screens.today import card as card_face
from smallsteps_tui.screens.today.day import DayScreen
from smallsteps_tui.widgets.cards.step_card import StepCard
from smallsteps_tui.widgets.charts.landscape import Landscape
from smallsteps_tui.widgets.charts.year_map import Heatmap
from smallsteps_tui.widgets.edges.key_line import KeyLine
from smallsteps_tui.widgets.edges.said_line import Ends
from smallsteps_tui.widgets.fitting import cells
from smallsteps_tui.widgets.lists.now_list import AlsoList

ROOMY_ROWS = 36
"""From so many rows on there is room around everything."""
ROWS_FOR_SQUARES = 32
"""From so many rows on the squares of the last weeks stand whole above the landscape."""
ROWS_OF_A_SHIFT = 4
"""How many rows a shift that was noticed takes, with the blank one above it."""
ROWS_FOR_ITS_NAME = 44
"""From so many rows on the goal is named over its landscape; the card names it above."""
ROWS_OF_THE_COURSE = ((60, 9), (30, 3))
"""From how many rows of the terminal on the landscape at the foot has how many; below it is a plain line."""


class TodayScreen(DayScreen):
    """Shows the one step for the day and takes the check-in for it."""

    SHOWN_NAME = "Today"
    CSS_PATH = "today.tcss"
    card = getters.query_one(StepCard)
    also = getters.query_one(AlsoList)
    heatmap = getters.query_one(Heatmap)
    numbers = getters.query_one("#numbers", Static)
    shift = getters.query_one("#shift", Static)
    glance = getters.query_one("#glance", Static)
    course = getters.query_one(Landscape)
    course_of: int | None = None
    """The goal whose course is drawn."""
    _drawn_at: Size | None = None
    """The terminal's size that everything was fitted to."""

    def body(self) -> ComposeResult:
        """The step's card, large; what else is possible beside the last weeks; the course at the foot."""
        yield StepCard()
        with Horizontal(id="middle"):
            with Vertical(id="also"):
                yield AlsoList()
                yield Static(id="shift", markup=False)
            with Vertical(id="weeks"):
                yield Heatmap()
                yield Static(id="numbers", markup=False)
        yield Static(id="glance", markup=False)
        with Vertical(id="foot"):
            yield Static(id="goal", markup=False)
            yield Landscape()
            yield Ends(id="behind")

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        if self.page_on is not None and self.page_on >= snapshot.today:
            self.page_on = None
        journey, day = snapshot.journey, self.day
        if self.page_on is not None:
            self.top.day = f"looking at {spoken_day(day, snapshot.today)}"
        self.call_after_refresh(self._remember_what_is_asked)
        self.see_ladder()
        self._show_card(snapshot)
        self._fit()
        self.also.rows = faces.also(journey, day, self._shown(self.looked), snapshot.today)
        shift = faces.shift_noticed(journey, snapshot.today) if self.page_on is None else Content("")
        self.shift.update(shift)
        is_told = bool(shift) and self.size.height >= ROWS_FOR_SQUARES
        self.also.below = ROWS_OF_A_SHIFT if is_told else 0
        self._show_weeks(snapshot)
        self._show_course(snapshot)
        for widget in (self.numbers, self.glance, self.course, *self.query("#goal, #behind")):
            widget.tooltip = None
        self._name_keys(choosing.energy(journey, day), journey.rests(day))

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """Show a sentence above the keys; the answer to a step taken stands on the card."""
        if self.warm and sentence == self.warm:
            self.said.text = ""
            if self.card.face is None or self.card.face.answer != self.answer:
                self.draw()
        else:
            super().say(sentence, trouble=trouble)

    def _show_card(self, snapshot: Snapshot) -> None:
        """Put the step of the day that is open on the card."""
        self.card.face = card_face.card(
            snapshot.journey,
            self.day,
            step=self._shown(self.looked),
            today=snapshot.today,
            rung=self.rung,
            answer=self.answer,
            hint=self.hint,
            care=self.care_line,
            page=self._page_in_words,
            minutes=self._minutes,
            going_on=bool(self._minutes and self.host.start),
        )

    def _shown(self, step: Step | None) -> Step | None:
        """Give a step as it is shown, also under the veil."""
        return self.host.shown.journey.steps.get(step.id) if step is not None else None

    @property
    def _page_in_words(self) -> str:
        """The day in words where its page is open, and it is not today."""
        return spoken_day(self.day, self.facts.today) if self.page_on is not None else ""

    def _show_weeks(self, snapshot: Snapshot) -> None:
        """Draw the last weeks up to today, with the numbers beside them, or all on one line."""
        journey, today = snapshot.journey, snapshot.today
        self.heatmap.face = faces.heatmap(journey, today)
        self.heatmap.reader = partial(faces.day_in_words, journey, today)
        self.query_one("#weeks").set_class(not counted_aloud(journey).days_shown_up, "-empty")
        numbers = faces.numbers(journey, today, self._streak_setting)
        self.numbers.update(faces.number_column(numbers))
        row = faces.number_row(numbers, self.heatmap.face, self.size.width, self.heatmap.glyphs)
        self.glance.update(row)

    @property
    def _streak_setting(self) -> str:
        """How the streak is shown; beside a step that is going without something only what never falls."""
        step, journey = self.step, self.facts.journey
        is_abstinence = step is not None and standing.is_abstinence(journey, step)
        return "hidden" if is_abstinence else self.host.config.streak

    def _remember_what_is_asked(self) -> None:
        """Note the question on the card once it is in sight, so that nothing else is asked today."""
        hint, step = self.hint, self.step
        in_sight = self.app.screen is self and self.card.shows_quiet_line
        if hint is not None and hint.question is not None and step is not None and in_sight:
            remember_once(self.host, hint.question, step.id)

    def _fit(self) -> None:
        """Give the card the room that the terminal has, and leave out what would crowd it."""
        width, height = self.app.size
        tiny = width < 44 or height < 20
        roomy = width >= 60 and height >= ROOMY_ROWS
        self.card.density = "tiny" if tiny else "roomy" if roomy else "snug"
        on_the_day = f" {voice.on_weekday(self.page_on, self.facts.today)}" if self.page_on else ""
        self.also.heading = f"Also possible{on_the_day}, only if you like"
        self.also.is_close = not roomy
        self.course.rows = next((rows for least, rows in ROWS_OF_THE_COURSE if height >= least), 1)
        self.set_class(self.course.rows > 1 and height < ROWS_FOR_SQUARES, "-hilly")
        self.set_class(height < ROWS_FOR_ITS_NAME, "-unnamed")
        self.set_class(not roomy, "-close")
        self.set_class(height < 24, "-closer")
        self.set_class(height < 10 or (tiny and self._says_much(width)), "-closest")

    def _says_much(self, width: int) -> bool:
        """Whether a line of care on the card needs the rows that the course would have."""
        face = self.card.face
        return face is not None and (bool(face.care) or cells(face.answer) > 2 * width)

    def on_resize(self) -> None:
        """Fit everything to a new size; Textual tells the same one several times."""
        if self._drawn_at != self.app.size:
            self._drawn_at = self.app.size
            self.draw()

    def _show_course(self, snapshot: Snapshot) -> None:
        step = self.looked or choosing.on_card(snapshot.journey, self.day, snapshot.today)
        about = self.shift_goal() or next(iter(snapshot.journey.active_goals), None)
        goal = snapshot.journey.goals[step.goal_id if step is not None else about.id] if about else None
        if goal is not None and self._draws_no_course(snapshot.journey, goal):
            goal = None
        self.query_one("#foot").set_class(goal is None, "-empty")
        if goal is not None:
            face = landscape_of(snapshot.journey, goal, snapshot.today)
            if self.course_of == goal.id and face != self.course.face:
                self.course.run_to(face)
            else:
                self.course.face = face
            self.course_of = goal.id
            self.query_one("#goal", Static).update(Content(faces.titled(goal.title)))
            self.query_one("#behind", Ends).ends = voice.course_words(snapshot.journey, goal)

    def _draws_no_course(self, journey: Journey, goal: Goal) -> bool:
        """Whether no way is drawn: to a goal towards harm, and where the card stands for a step of that sort."""
        return (
            standing.of_goal(journey, goal).is_uncounted
            or standing.is_dark(journey, goal)
            or choosing.held_back(journey, self.day, self.facts.today) is not None
        )

    def _name_keys(self, energy: Energy | None, is_rest: bool) -> None:
        """Let the line of keys say which energy it is, and whether the day rests."""
        keys = self.query_one(KeyLine)
        day = "today" if self.page_on is None else "that day"
        rest = f"resting {day}" if is_rest else f"rest {day}"
        keys.labels = {
            "energy": f"energy: {energy}" if energy is not None else "energy",
            "rest": rest,
            "today.now": "today's step" if self.page_on is None else "today",
        }
        keys.briefs = {
            "energy": energy or "energy",
            "smaller": "smaller",
            "rest": "resting" if is_rest else "rest",
            "shift": "shift",
        }

    def explained_at(self, widget: Widget) -> list[voice.Explanation] | None:
        """The numbers beside the squares, and those of the course at the foot."""
        facts, config, goal = self.facts, self.host.config, self.shift_goal()
        if widget in (self.numbers, self.glance):
            return voice.of_showing_up(facts.journey, facts.today, self._streak_setting)
        if goal is not None and self.query_one("#foot") in widget.ancestors_with_self:
            return voice.of_course(facts.journey, goal, facts.today, config.units)
        return None

    def explanations(self) -> list[voice.Explanation]:
        """The numbers of Today."""
        config = self.host.config
        journey, today = self.facts.journey, self.facts.today
        return voice.of_today(journey, today, config.units, self._streak_setting, self.looked)

    @on(AlsoList.Chosen)
    def _put_on_card(self, chosen: AlsoList.Chosen) -> None:
        step = self.facts.journey.steps.get(chosen.step_id)
        if step is not None:
            self.look_at(step)

    @on(Heatmap.Chosen)
    def _open_page(self, chosen: Heatmap.Chosen) -> None:
        self.action_turn_page((chosen.day - self.day).days)
