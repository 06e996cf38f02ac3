"""The Marathon: what is behind and what is ahead, both true at once."""

from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.widgets import Static

from smallsteps_tui import explaining, voice
from smallsteps_tui.domain import course
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.screens.finish import ask_finish
from smallsteps_tui.screens.goals import GoalsScreen
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.screens.marathon_lines import (
    ahead_lines,
    back_lines,
    bars,
    began_with,
    course_with_banners,
    mile,
)
from smallsteps_tui.widgets.card_edge import CardEdge
from smallsteps_tui.widgets.course_line import CourseLine
from smallsteps_tui.widgets.ends import Ends
from smallsteps_tui.widgets.lines import Line, Lines
from smallsteps_tui.widgets.week_bars import WeekBars

ROWS_FOR_NAMES = 16
"""The rows from which on the names of the banners are written."""


class MarathonScreen(JourneyScreen):
    """Draws one goal's course, and turns the head between what is behind and what is ahead."""

    SHOWN_NAME = "Marathon"
    CSS_PATH = "marathon.tcss"
    AUTO_FOCUS = "#back-lines"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "tab,shift+tab",
            "turn",
            "turn your head",
            key_display="Tab",
            id="marathon.turn",
            tooltip="Look back, look ahead",
        ),
        Binding("right", "other(1)", "other goals", key_display="← →", id="marathon.next"),
        Binding("left", "other(-1)", "other goals", show=False, id="marathon.previous"),
        Binding("f", "finish", "finish line", id="finish", tooltip="Length, target date, reached"),
        Binding("b", "both_true", "both are true", id="both_true"),
        Binding("w", "write_up", "write it up", id="write_up", tooltip="Write it up, a page for somebody"),
        Binding("enter", "open_step", "open the step", show=False, id="marathon.open"),
        Binding("full_stop", "unfold", "all that is ahead", show=False, id="marathon.unfold"),
    ]
    back = getters.query_one("#back-lines", Lines)
    ahead = getters.query_one("#ahead-lines", Lines)

    def __init__(self) -> None:
        super().__init__()
        self.goal_id: int | None = None
        self.is_ahead = False
        self.is_unfolded = False
        self.is_opened = False

    def body(self) -> ComposeResult:
        """The course across the whole width; below it the two sides, one of them the card."""
        yield Static(id="heading", markup=False)
        yield CourseLine()
        yield Ends(id="ends")
        yield Static(id="mile", markup=False)
        with Horizontal(id="sides"):
            with Vertical(id="back", classes="side"):
                yield CardEdge()
                with Vertical(classes="within"):
                    yield Static("Looking back", classes="title")
                    yield Lines(id="back-lines", cursor=True)
                    yield WeekBars()
                    yield Static(id="began", markup=False)
            with Vertical(id="ahead", classes="side"):
                yield CardEdge()
                with Vertical(classes="within"):
                    yield Static("Looking ahead", classes="title")
                    yield Lines(id="ahead-lines", cursor=True)

    @property
    def goals(self) -> list[Goal]:
        """The goals that have a course, those being walked first."""
        shown = [goal for goal in self.facts.journey.ordered_goals if goal.state is not GoalState.LET_GO]
        return sorted(shown, key=lambda goal: goal.state is not GoalState.ACTIVE)

    @property
    def goal(self) -> Goal | None:
        """The goal that is shown."""
        goals = self.goals
        found = next((goal for goal in goals if goal.id == self.goal_id), None)
        return found or next(iter(goals), None)

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        goal = snapshot.journey.goals[self.goal.id] if self.goal is not None else None
        for widget in self.query("CourseLine, #ends, #mile, #sides"):
            widget.set_class(goal is None, "-nothing")
        if goal is None:
            words = "There is no course yet. 2 leads to the goals; g names one there."
            self.query_one("#heading", Static).update(Content.styled(words, "$quiet"))
            return
        if not self.is_opened:
            self._open_eyes(goal)
        journey, today, glyphs = snapshot.journey, snapshot.today, self.back.glyphs
        self.query_one("#heading", Static).update(self._heading(goal))
        line = self.query_one(CourseLine)
        line.face = course_with_banners(journey, goal, today)
        self.query_one("#ends", Ends).ends = voice.course_words(journey, goal)
        words = mile(journey, goal, today, self.app.config.units)
        self.query_one("#mile", Static).update(Content.styled(words, "$quiet"))
        self.back.lines = back_lines(journey, goal, today, glyphs) or [_nothing_yet()]
        self.ahead.lines = ahead_lines(journey, goal, glyphs, unfolded=self.is_unfolded)
        self.query_one(WeekBars).face = bars(journey, goal, today)
        self.query_one("#began", Static).update(Content(began_with(journey, goal)))
        self.query_one("#back").set_class(not self.is_ahead, "-card")
        self.query_one("#ahead").set_class(self.is_ahead, "-card")

    @on(Resize)
    def _write_names(self) -> None:
        """Write the names along the course while there are rows for them."""
        self.query_one(CourseLine).names = self.size.height >= ROWS_FOR_NAMES

    def _open_eyes(self, goal: Goal) -> None:
        """Open looking back; with gaze = "nearer", on whichever side is less."""
        self.is_opened = True
        if self.app.config.gaze == "nearer":
            self.is_ahead = course.distance(self.facts.journey, goal) * 2 > 1

    def _heading(self, goal: Goal) -> Content:
        goals = self.goals
        number = [one.id for one in goals].index(goal.id) + 1
        where = f"   {number} of {len(goals)}  ← →" if len(goals) > 1 else ""
        state = "" if goal.state is GoalState.ACTIVE else f"   {goal.state.value}"
        return Content.assemble((titled(goal.title), "bold $ink"), (state + where, "$quiet"))

    def explanations(self) -> list[explaining.Explanation]:
        """The numbers of this goal's course."""
        facts = self.facts
        if self.goal is None:
            return []
        return explaining.of_course(facts.journey, self.goal, facts.today, self.app.config.units)

    def shift_goal(self) -> Goal | None:
        """A shift noted here belongs to the goal that is shown."""
        return self.goal

    def action_turn(self) -> None:
        """Turn the head: the other side becomes the card."""
        self.is_ahead = not self.is_ahead
        self.draw()
        (self.ahead if self.is_ahead else self.back).focus()

    def action_other(self, by: int) -> None:
        """Show another goal's course."""
        goals = self.goals
        if self.goal is not None and len(goals) > 1:
            here = [goal.id for goal in goals].index(self.goal.id)
            self.goal_id = goals[(here + by) % len(goals)].id
            self.is_unfolded = False
            self.draw()

    def action_unfold(self) -> None:
        """Show all that is planned ahead, or the next bend only."""
        self.is_unfolded = not self.is_unfolded
        self.draw()

    def action_finish(self) -> None:
        """Ask about the goal's finish."""
        ask_finish(self, self.goal)

    def action_write_up(self) -> None:
        """Write a page about the goal that is shown."""
        from smallsteps_tui.screens.writing_up import write_up

        write_up(self, self.goal)

    def action_open_step(self) -> None:
        """Show the highlighted step among the goal's steps."""
        target = (self.ahead if self.is_ahead else self.back).chosen
        step = self.facts.journey.steps.get(target[0]) if isinstance(target, tuple) else None
        if step is None:
            return
        self.app.switch_mode("goals")
        goals = self.app.screen
        if isinstance(goals, GoalsScreen):
            goals.call_after_refresh(goals.show_step, step)


def _nothing_yet() -> Line:
    return Line("", "The first step will stand here, and stay.", tone="quiet")
