"""The upper half of the Marathon: one goal's course, drawn and read, and the keys that lead to the others."""

from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import course
from smallsteps_tui.domain.care import counting
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.screens.faces import landscape_of, titled
from smallsteps_tui.screens.journey_screen import JourneyScreen, centre, sheet_cells
from smallsteps_tui.screens.marathon.lines import legend_of, reading, stops
from smallsteps_tui.widgets.charts.landscape import Landscape, Legend
from smallsteps_tui.widgets.edges import Ends
from smallsteps_tui.widgets.fitting import cells, fit
from smallsteps_tui.widgets.keys import key
from smallsteps_tui.widgets.picture import glyphs_of

GOALS = "Other goals"

ROWS = ((60, 16), (30, 8), (20, 6))
"""From how many rows of the terminal on the landscape has how many; below it is a plain line."""

COLUMNS_FOR_BOTH_WORDS, COLUMNS_FOR_THE_REST = 76, 100
"""The columns from which on it also stands beside the name how far there is to run."""

MARGIN = 3
"""The cells between the name and that."""
LEAST_TITLE = 12
"""The fewest cells of a goal's title in one row with what goes with it."""

ROWS_FOR_FLAGS = 10
"""The rows from which on flags stand over the plain line."""
ROWS_FOR_BLANKS = 12
"""Those from which on there is a blank one above and below the sides."""
ROWS_FOR_ROOM = 24
"""Those from which on there is room around what stands on the card, where there is a landscape."""


class CourseScreen(JourneyScreen):
    """Draws one goal's course, and reads out what stands along it."""

    SPANS_THE_SHEET = False
    BINDINGS: ClassVar[list[BindingType]] = [
        key("left", "other(-1)", "marathon.previous", "other goals", "Previous goal", pair=GOALS),
        key("right", "other(1)", "marathon.next", "other goals", "Next goal", pair=GOALS, foot="← →"),
        key("escape", "leave", "marathon.leave", "back", "Back"),
    ]
    course = getters.query_one(Landscape)
    ends = getters.query_one("#ends", Ends)
    legend = getters.query_one(Legend)
    run = getters.query_one("#run", Static)

    def __init__(self) -> None:
        super().__init__()
        self.goal_id: int | None = None
        self.is_ahead = False
        """Whether the look goes ahead."""
        self._course_of: int | None = None
        self._run_cells = 0
        """What stands beside the name takes so many cells."""

    def course_body(self) -> ComposeResult:
        """The goal's name with what is run, its landscape, and the line under it."""
        with Horizontal(id="heading"):
            yield Static(id="name", markup=False)
            yield Static(id="run", markup=False)
        yield Landscape()
        yield Ends(id="ends")
        yield Legend()

    @property
    def goals(self) -> list[Goal]:
        """The goals that have a course, those being walked first."""
        journey = self.facts.journey
        shown = (goal for goal in journey.ordered_goals if goal.state is not GoalState.LET_GO)
        return journey.kept(
            "goals with a course", lambda: sorted(shown, key=lambda goal: goal.state is not GoalState.ACTIVE)
        )

    @property
    def goal(self) -> Goal | None:
        """The goal that is shown."""
        goals = self.goals
        found = next((goal for goal in goals if goal.id == self.goal_id), None)
        return found or next(iter(goals), None)

    @property
    def has_course(self) -> bool:
        """Whether there is a goal, and a course of it is drawn; what leads towards harm has none."""
        goal = self.goal
        return goal is not None and counting.has_course(self.facts.journey, goal)

    def show_name(self, goal: Goal) -> None:
        """Show a goal's name, and the way to the others."""
        self.query_one("#name", Static).update(self._heading(goal))

    def show_course(self, snapshot: Snapshot, goal: Goal) -> None:
        """Draw a goal's course; the runner goes there from where they stood before."""
        journey, today = snapshot.journey, snapshot.today
        self._show_run(*voice.run_words(journey, goal, self.host.config.units))
        self.show_name(goal)
        face = landscape_of(journey, goal, today)
        if self._course_of == goal.id and self.course.face != face:
            self.course.run_to(face)
        else:
            self.course.face = face
        self._course_of = goal.id
        self.course.stops = stops(journey, goal)
        run, to_run = voice.run_words(journey, goal, self.host.config.units)
        self.ends.ends = ends = (run, to_run) if run else voice.course_words(journey, goal)
        self.ends.briefer = (ends[0], ends[1].removesuffix(voice.SO_FAR)), (ends[0], "")
        self.legend.face = legend_of(journey, goal, face)
        self._read()

    def _show_run(self, run: str, to_run: str) -> None:
        """Show how far is run and how far there is to run, what is looked at to the fore."""
        to_run = to_run if self.app.size.width >= COLUMNS_FOR_BOTH_WORDS else ""
        if self.app.size.width < COLUMNS_FOR_THE_REST:
            to_run = to_run.removesuffix(voice.SO_FAR)
        between = f"  {self.course.glyphs.between}  " if run and to_run else ""
        inks = ("$behind", "bold $ink") if self.is_ahead and to_run else ("bold $behind", "$quiet")
        told = Content.assemble((run, inks[0]), (between, "$quiet"), (to_run, inks[1]))
        told = self._which() if self.is_low else told
        self._run_cells = told.cell_length
        self.run.update(told)

    @property
    def is_low(self) -> bool:
        """Whether there are so few rows that which goal it is stands at the right edge, and what is run below."""
        return self.app.size.height < ROWS[-1][0]

    def _which(self) -> Content:
        """Return which of the goals is shown, with the keys to the others."""
        goals, goal = self.goals, self.goal
        if goal is None or len(goals) < 2:
            return Content()
        number = [one.id for one in goals].index(goal.id) + 1
        return Content.assemble(
            (glyphs_of(self).keys_named("← →"), "$now"), (f" {number} of {len(goals)}", "$quiet")
        )

    def _heading(self, goal: Goal) -> Content:
        goals = self.goals
        number = [one.id for one in goals].index(goal.id) + 1
        keys = glyphs_of(self).keys_named("← →")
        is_one_of_many = len(goals) > 1 and not (self.is_low and self.has_course)
        where = (f"   {number} of {len(goals)}  ", keys) if is_one_of_many else ("", "")
        is_told = self.has_course and goal.state is not GoalState.ACTIVE
        state = f"   {goal.state.value}" if is_told else ""
        lap = f"   Lap {goal.lap}" if self.has_course and goal.lap > 1 else ""
        title, beside = titled(goal.title), where[0] + where[1] + lap
        room = sheet_cells(self) - self._run_cells - MARGIN - cells(beside)
        if goal.state is GoalState.REACHED and cells(title + state) > room:
            state = ""  # the miles beside it say so too
        if self.has_class("-short") or self.is_low:
            title = fit(title, max(LEAST_TITLE, room - cells(state)), glyphs_of(self).ellipsis)
        return Content.assemble(
            (title, "bold $ink"),
            (state + where[0], "$quiet"),
            (where[1], "$now"),
            (lap, "$quiet"),
        )

    @on(Resize)
    def _fit_course(self) -> None:
        """Give the landscape as many rows as the terminal has room for, and point at the new column."""
        height = self.app.size.height
        self.course.rows = self.landscape_rows
        self.course.is_flagged = height >= ROWS_FOR_FLAGS
        self.set_class(height < ROWS_FOR_BLANKS, "-close")
        self.set_class(ROWS[-1][0] <= height < ROWS_FOR_ROOM, "-snug")
        centre(self, "#heading, #care, #asked, #sides, #other")
        self.call_after_refresh(self._read)

    @property
    def landscape_rows(self) -> int:
        """The rows of the landscape that the terminal has room for."""
        return next((rows for least, rows in ROWS if self.app.size.height >= least), 1)

    # Pointing along the course

    def _read(self) -> None:
        """Read out what stands where the cursor is; the legend where it is nowhere."""
        snapshot, place = self.host.shown, self.course.cursor
        goal = snapshot.journey.goals.get(self.goal.id) if self.goal is not None else None
        units = self.host.config.units
        self.legend.place = self.course.pointed
        self.legend.reading = (
            reading(snapshot.journey, goal, place, snapshot.today, units) if goal is not None else None
        )
        self.set_class(self.legend.reading is not None, "-reading")

    def read_at(self, place: int | None) -> None:
        """Put the cursor on a mark of the course, or take it off."""
        self.course.cursor = place
        self._read()

    @on(Landscape.Pointed)
    def _follow_the_mouse(self, pointed: Landscape.Pointed) -> None:
        self.read_at(pointed.place)

    def action_along(self, by: int) -> None:
        """Go from mark to mark along the course, past the runner, from start to finish."""
        marks = self.course.stops
        passed = sum(mark.passed for mark in marks)
        here = self.course.cursor
        if here is None:
            following = passed if by > 0 else passed - 1
        elif (here, by) in ((passed - 1, 1), (passed, -1)):
            self.read_at(None)
            return
        else:
            following = max(0, min(len(marks) - 1, here + by))
        self.read_at(following if 0 <= following < len(marks) else None)

    @property
    def step_pointed_at(self) -> int | None:
        """The step of the mark that the cursor is on, if there is one."""
        goal, place = self.goal, self.course.cursor
        if goal is None or place is None:
            return None
        marks = course.waymarks(self.facts.journey, goal)
        return marks[place].step_id if place < len(marks) else None

    def action_leave(self) -> None:
        """Take the cursor off the course."""
        self.read_at(None)

    def on_screen_suspend(self) -> None:
        """Point at nothing once nobody looks."""
        self.read_at(None)

    def action_other(self, by: int) -> None:
        """Show another goal's course."""
        goals = self.goals
        if self.goal is not None and len(goals) > 1:
            here = [goal.id for goal in goals].index(self.goal.id)
            self.show_goal(goals[(here + by) % len(goals)].id)

    def show_goal(self, goal_id: int) -> None:
        """Show a goal's course."""
        self.goal_id = goal_id
        self.read_at(None)
        self.draw()

    # The numbers explained

    def explanations(self) -> list[voice.Explanation]:
        """The numbers of this goal's course."""
        facts, config = self.facts, self.host.config
        if self.goal is None:
            return []
        return voice.of_marathon(facts.journey, self.goal, facts.today, config.units, config.streak)

    def explained_at(self, widget: Widget) -> list[voice.Explanation] | None:
        """The numbers of what is behind and ahead, and those of the way that is run."""
        goal, facts, units = self.goal, self.facts, self.host.config.units
        if goal is None:
            return None
        if widget.has_class("count"):
            return voice.of_ends(facts.journey, goal, facts.today)
        if widget in (self.run, self.ends) or widget.id == "both":
            return [
                *voice.of_where(facts.journey, goal, units),
                *voice.of_pace(facts.journey, goal, facts.today),
            ]
        return None

    def shift_goal(self) -> Goal | None:
        """A shift noted here belongs to the goal that is shown."""
        return self.goal
