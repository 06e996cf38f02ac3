"""The two sides of the Marathon: looking back, looking ahead, and which of them is the card."""

from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.widgets import Static

from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.screens.marathon.course import CourseScreen
from smallsteps_tui.screens.marathon.lines import (
    ahead_lines,
    at_a_glance,
    back_lines,
    began_with,
    growth,
    told_lines,
)
from smallsteps_tui.widgets.charts.bars import WeekBars
from smallsteps_tui.widgets.edges.key_line import KeyLine
from smallsteps_tui.widgets.fitting import fit
from smallsteps_tui.widgets.keys import key
from smallsteps_tui.widgets.lists.lines import Line, Lines
from smallsteps_tui.widgets.picture import CardEdge

ROWS_FOR_ONE_BAR = 30
"""The rows from which on there is a picture of how the way grew."""
ROWS_A_BAR = 3
"""How many more rows make it one higher; twice as many where the sides are stacked."""
MOST_BAR_ROWS = 8
ROWS_AROUND_THE_LINES = 25
"""The rows that all else takes, but for the picture, where the sides stand beside each other."""
MOST_ROWS_LEFT = 14
"""The most rows of the picture where the lines leave that many."""
ROWS_AROUND_THE_MOMENT = 23
"""The rows that all else takes while the way it went has the whole sheet."""
COLUMNS_FOR_BOTH = 100
"""The columns from which on the sides stand beside each other."""
NOTHING_YET = Line("", "Your first step will show up here, and stay.", tone="quiet")


class SidesScreen(CourseScreen):
    """Shows what is behind and what is ahead, one of them as the card, and turns the head."""

    AUTO_FOCUS = "#back-lines"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("tab,shift+tab", "turn", "marathon.turn", "look ahead", "Look back or ahead", foot="Tab"),
        key(".", "unfold", "marathon.unfold", "all that is ahead", "Show everything ahead, or less"),
    ]
    back = getters.query_one("#back-lines", Lines)
    ahead = getters.query_one("#ahead-lines", Lines)
    bars = getters.query_one("#back WeekBars", WeekBars)
    grown = getters.query_one("#grown", WeekBars)
    other = getters.query_one("#other", Static)

    def __init__(self) -> None:
        super().__init__()
        self.is_ahead = False
        self.is_unfolded = False
        self.reached_now: int | None = None
        """The goal that was just said to be reached, while the way it went has the whole sheet."""

    def sides_body(self) -> ComposeResult:
        """The two sides beside each other, and one line for the other where there is no room for it."""
        with Horizontal(id="sides"):
            with Vertical(id="back", classes="side"):
                yield CardEdge()
                with Vertical(classes="within"):
                    yield Static("Looking back", classes="title")
                    yield Lines(id="back-lines", cursor=True)
                    yield WeekBars(classes="-growing")
                    yield Static(id="began", markup=False)
            with Vertical(id="ahead", classes="side"):
                yield CardEdge()
                with Vertical(classes="within"):
                    yield Static(classes="title", markup=False)
                    yield Lines(id="ahead-lines", cursor=True)
                    yield WeekBars(id="grown", classes="-growing")
        yield Static(id="other", markup=False)

    def show_sides(self, snapshot: Snapshot, goal: Goal) -> None:
        """Give both sides their lines, and make one of them the card."""
        self._show_back(snapshot, goal)
        self._show_ahead(snapshot, goal)
        self.query_one("#back").set_class(not self.is_ahead, "-card")
        self.query_one("#ahead").set_class(self.is_ahead, "-card")
        self.back.dim = self.bars.dim = self.is_ahead
        self.ahead.dim = not self.is_ahead
        ahead = "the way it went" if goal.state is GoalState.REACHED else "look ahead"
        self.query_one(KeyLine).labels = {"marathon.turn": "look back" if self.is_ahead else ahead}

    def _show_back(self, snapshot: Snapshot, goal: Goal) -> None:
        journey, today = snapshot.journey, snapshot.today
        self.back.lines = back_lines(journey, goal, today, self.back.glyphs) or [NOTHING_YET]
        self.bars.rows = self._bar_rows(len(self.back.lines))
        self.bars.face = growth(journey, goal, today, self.host.config.units)
        self.query_one("#began", Static).update(Content(began_with(journey, goal)))

    def _show_ahead(self, snapshot: Snapshot, goal: Goal) -> None:
        """What is ahead; of a reached goal the way it went."""
        journey, today, glyphs = snapshot.journey, snapshot.today, self.ahead.glyphs
        is_reached = goal.state is GoalState.REACHED
        title = "How it went" if is_reached else "Looking ahead"
        self.query_one("#ahead .title", Static).update(title)
        self.ahead.lines = (
            told_lines(journey, goal, today, glyphs, self.host.config.streak)
            if is_reached
            else ahead_lines(journey, goal, today, glyphs, unfolded=self.is_unfolded)
        )
        rows = self.size.height - ROWS_AROUND_THE_MOMENT - len(self.ahead.lines)
        self.grown.rows = max(1, min(MOST_BAR_ROWS, rows))
        self.grown.face = self.bars.face if self.reached_now is not None and rows > 0 else None
        other = ("Looking back", self.back.lines) if self.is_ahead else (title, self.ahead.lines)
        glance = fit(at_a_glance(*other), max(8, self.size.width - 8), glyphs.ellipsis)
        self.other.update(Content.styled(glance, "$quiet"))

    @on(Resize)
    def _fit(self) -> None:
        """Fit both sides to the rows there are."""
        self.query_one("#began").display = self.size.height - ROWS_FOR_ONE_BAR >= ROWS_A_BAR
        self.draw()

    def _bar_rows(self, lines: int) -> int:
        """How high the picture of the growing way is: higher where all lines stand above it anyway."""
        rows = self.size.height - ROWS_FOR_ONE_BAR
        stacked = self.size.width < COLUMNS_FOR_BOTH
        usual = max(1, min(MOST_BAR_ROWS, 1 + rows // (ROWS_A_BAR * (2 if stacked else 1))))
        left = 0 if stacked else self.size.height - ROWS_AROUND_THE_LINES - lines
        return max(usual, min(MOST_ROWS_LEFT, left))

    def show_goal(self, goal_id: int) -> None:
        """Show a goal's course, and the next bend of it."""
        self.is_unfolded = False
        super().show_goal(goal_id)

    def turn(self, *, ahead: bool) -> None:
        """Make a side the card, with the keys on it."""
        self.reached_now = None
        self.is_ahead = ahead
        self.draw()
        (self.ahead if ahead else self.back).focus()

    def action_turn(self) -> None:
        """Turn the head: the other side becomes the card."""
        self.turn(ahead=not self.is_ahead)

    def action_unfold(self) -> None:
        """Show all that is planned ahead, or the next bend only."""
        self.is_unfolded = not self.is_unfolded
        self.draw()
