"""The lower half of the Marathon: looking back, looking ahead, and the keys that make one of them the card."""

from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import course
from smallsteps_tui.domain.care import counting
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.screens.faces import landscape_of
from smallsteps_tui.screens.journey_screen import MEASURE, sheet_cells
from smallsteps_tui.screens.marathon.course import CourseScreen
from smallsteps_tui.screens.marathon.lines import (
    FARTHER_BEND,
    NEXT_BEND,
    ahead_lines,
    at_a_glance,
    back_lines,
    began_with,
    both_of,
    flag_ahead,
    flag_at_a_glance,
    highest_hill,
    lap_before,
    told_lines,
)
from smallsteps_tui.widgets.charts.landscape_drawing import Look
from smallsteps_tui.widgets.charts.next_flag import ROWS_OF_A_LAP, BothTrue, LapBehind, NextFlag, NextFlagFace
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.fitting import row, wrap
from smallsteps_tui.widgets.keys import KeyLine, key
from smallsteps_tui.widgets.lists.lines import Line, Lines
from smallsteps_tui.widgets.picture import CardEdge

ROWS_FOR_THE_BEGINNING = 33
"""The rows from which on it is said what the way began with."""
ROWS_AROUND_THE_STEPS = 14
"""The rows that all takes but the landscape and that side, where the sides stand beside each other."""
ROWS_OF_A_PICTURE = 3
"""The rows of the next flag, and of the bars."""
AHEAD = 13, 28
"""How much of the sheet the side ahead has where the sides stand beside each other: so many parts of so many."""
AROUND_THE_STEPS = 3, 5
"""The cells of that side that are not the steps', beside the card and as the card."""
ROWS_TO_SPARE = 50
"""The rows from which on more steps ahead are in sight, and the parts of that side have two rows between them."""
COLUMNS_FOR_COUNTS = 40
"""The columns from which on what is behind and ahead stands beside its heading."""
COLUMNS_FOR_WORDS = 60
"""The columns from which on the keys have all of their words."""
ROWS_FOR_TWO_GLANCES = 24
"""The rows from which on the next flag has a line of its own where one side alone is shown."""
COLUMNS_FOR_BOTH = 100
"""The columns from which on the sides stand beside each other."""
REACHED_KEYS = "w write it up   g new goal   f go further"
"""What can be done in the moment a goal is reached."""
NOTHING_YET = Line("", voice.FIRST_STAYS, tone="quiet")


class SidesScreen(CourseScreen):
    """Shows what is behind and what is ahead, one of them as the card, and turns the head."""

    AUTO_FOCUS = "#back-lines"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("tab,shift+tab", "turn", "marathon.turn", "look ahead", "Look back or ahead", foot="Tab"),
        key(".", "unfold", "marathon.unfold", "everything ahead", "Show everything ahead, or less"),
    ]
    back = getters.query_one("#back-lines", Lines)
    ahead = getters.query_one("#ahead-lines", Lines)
    flag = getters.query_one(NextFlag)
    lap = getters.query_one(LapBehind)
    both = getters.query_one(BothTrue)
    other = getters.query_one("#other", Static)

    def __init__(self) -> None:
        super().__init__()
        self.is_unfolded = False
        self.reached_now: int | None = None
        """The goal that was just said to be reached, while the way it went has the whole sheet."""

    def sides_body(self) -> ComposeResult:
        """The two sides beside each other, and one line for the other where there is no room for it."""
        with Horizontal(id="sides"):
            with Vertical(id="back", classes="side"):
                yield CardEdge()
                with Vertical(classes="within"):
                    with Horizontal(classes="top"):
                        yield Static("Looking back", classes="title")
                        yield Static(classes="count", markup=False)
                    yield Lines(id="back-lines", cursor=True)
                    yield Static(id="began", markup=False)
            with Vertical(id="ahead", classes="side"):
                yield CardEdge()
                with Vertical(classes="within"):
                    with Horizontal(classes="top"):
                        yield Static(classes="title", markup=False)
                        yield Static(classes="count", markup=False)
                    yield Static(id="reached", markup=False)
                    yield Lines(id="ahead-lines", cursor=True)
                    yield HintLine(REACHED_KEYS, id="reached-keys")
                    yield NextFlag()
                    yield LapBehind()
                    yield BothTrue(id="both")
                    yield Static(id="hill", markup=False)
                    yield Static(id="who", markup=False)
        yield Static(id="other", markup=False)

    def show_sides(self, snapshot: Snapshot, goal: Goal) -> None:
        """Give both sides their lines, and make one of them the card."""
        behind, ahead = voice.course_words(snapshot.journey, goal)
        has_no_end = not ahead and course.goes_on(snapshot.journey, goal.id)
        has_room = self.app.size.width >= COLUMNS_FOR_COUNTS
        if self.app.size.width < COLUMNS_FOR_WORDS:
            behind = voice.brief_course_words(snapshot.journey, goal)[0] or behind
            ahead = "" if ahead == voice.NO_MORE_PLANNED else ahead  # the card says so
        self.query_one("#back .count", Static).update(behind if has_room else "")
        self.query_one("#ahead .count", Static).update(
            (voice.no_end(goal, self.host.config.units) if has_no_end else ahead) if has_room else ""
        )
        self._show_back(snapshot, goal)
        self._show_ahead(snapshot, goal)
        self.query_one("#back").set_class(not self.is_ahead, "-card")
        self.query_one("#ahead").set_class(self.is_ahead, "-card")
        self.query_one("#ahead").set_class(not self.is_ahead, "-aside")
        self.back.dim = self.is_ahead
        self.ahead.dim = not self.is_ahead
        self.course.look = self._look(goal)
        self._name_keys(goal)

    def _name_keys(self, goal: Goal) -> None:
        """Say of Tab where it leads."""
        ahead = "how it went" if goal.state is GoalState.REACHED else "look ahead"
        briefly = "how" if goal.state is GoalState.REACHED else "ahead"
        keys = self.query_one(KeyLine)
        keys.labels = {"marathon.turn": "look back" if self.is_ahead else ahead}
        keys.briefs = (
            {}
            if self.app.size.width >= COLUMNS_FOR_WORDS
            else {
                "marathon.turn": "back" if self.is_ahead else briefly,
                "marathon.next": "others",
                "marathon.lanes": "goals",
                "write_up": "write",
            }
        )

    def _look(self, goal: Goal) -> Look:
        """Where the light falls on the landscape; a reached one is lit all over."""
        if goal.state is GoalState.RESTING:
            return Look.RESTING
        return Look.AHEAD if self.is_ahead and goal.state is GoalState.ACTIVE else Look.BACK

    def _show_back(self, snapshot: Snapshot, goal: Goal) -> None:
        journey, today = snapshot.journey, snapshot.today
        lines = back_lines(journey, goal, today, self.back.glyphs)
        self.back.lines = lines or [NOTHING_YET if counting.awaits_first_step(journey, goal) else Line()]
        self.query_one("#back").set_class(not lines, "-alone")
        self.query_one("#began", Static).update(Content(began_with(journey, goal)))

    def _show_ahead(self, snapshot: Snapshot, goal: Goal) -> None:
        """What is ahead; of a reached goal the way it went."""
        journey, today, glyphs = snapshot.journey, snapshot.today, self.ahead.glyphs
        is_reached = goal.state is GoalState.REACHED
        title = "How it went" if is_reached else "Looking ahead"
        reached, began = voice.reached_words(journey, goal) if self.reached_now == goal.id else ("", "")
        self.query_one("#ahead .title", Static).update(Content(reached or title))
        self.query_one("#reached", Static).update(Content(began))
        self.query_one("#ahead CardEdge", CardEdge).ink = "$behind" if reached else "$now"
        bend = None if self.is_unfolded else FARTHER_BEND if self._has_rows_to_spare else NEXT_BEND
        self.ahead.lines = (
            told_lines(journey, goal, today, glyphs, self.host.config.streak)
            if is_reached
            else ahead_lines(journey, goal, today, glyphs, bend=bend)
        )
        flag = None if is_reached else flag_ahead(journey, goal)
        self._show_pictures(snapshot, goal, flag)
        glances = [
            at_a_glance("Looking back", self.back.lines)
            if self.is_ahead
            else at_a_glance(title, self.ahead.lines)
        ]
        if flag is not None and not self.is_ahead and self.app.size.height >= ROWS_FOR_TWO_GLANCES:
            glances.append(flag_at_a_glance(flag, glyphs.between))
        room = max(8, self.size.width - 8)
        lines = [row(room, *glance, ellipsis=glyphs.ellipsis).rstrip() for glance in glances]
        self.other.update(Content("\n").join(lines))

    def _show_pictures(self, snapshot: Snapshot, goal: Goal, flag: NextFlagFace | None) -> None:
        """Show under the steps ahead what there is room for: the next flag, both bars, the hill, and who is there."""
        journey, is_reached = snapshot.journey, goal.state is GoalState.REACHED
        width = max(
            1, min(sheet_cells(self), MEASURE) * AHEAD[0] // AHEAD[1] - AROUND_THE_STEPS[self.is_ahead]
        )
        hill = (
            None if is_reached else highest_hill(journey, goal, landscape_of(journey, goal, snapshot.today))
        )
        both = both_of(journey, goal, self.host.config.units)
        who = "" if is_reached or not goal.support else f"With {goal.support}"
        lap = None if is_reached else lap_before(journey, goal, snapshot.today)
        self.flag.face, self.both.face, self.flag.is_lit = flag, both, self.is_ahead
        self.lap.face = lap
        said = [Content.styled(voice.HIGHEST_HILL, "$quiet"), *map(Content, hill or ())]
        self.query_one("#hill", Static).update(Content("\n").join(said))
        self.query_one("#who", Static).update(who)
        between = 2 if self._has_rows_to_spare else 1
        room = (
            self.app.size.height
            - ROWS_AROUND_THE_STEPS
            - self.landscape_rows
            - sum(self.ahead.heights(width))
        )
        room = room if self.app.size.width >= COLUMNS_FOR_BOTH else 0
        self.flag.is_brief = is_short = flag is not None and room == ROWS_OF_A_PICTURE + between - 1
        room += is_short
        parts = (
            (self.flag, bool(flag), ROWS_OF_A_PICTURE + between),
            (self.lap, lap is not None, ROWS_OF_A_LAP + 2 + between),
            (self.both, both is not None, ROWS_OF_A_PICTURE + between),
            (
                self.query_one("#hill"),
                hill is not None,
                sum(len(wrap(line.plain, width)) for line in said) + between,
            ),
            (self.query_one("#who"), bool(who), 2),
        )
        before = sum(rows for widget, is_there, rows in parts[:2] if is_there)
        self.both.is_brief = is_short = room - before == ROWS_OF_A_PICTURE + between - 1
        room += is_short
        for widget, is_there, rows in parts:
            widget.display = is_there and room >= rows
            room -= rows if is_there else 0
        self.ahead.set_class(any(widget.display for widget, _, _ in parts), "-above")
        self.set_class(between > 1, "-spare")

    @property
    def _has_rows_to_spare(self) -> bool:
        return self.app.size.height >= ROWS_TO_SPARE

    @on(Resize)
    def _fit(self) -> None:
        """Fit both sides to the rows there are."""
        self.query_one("#began").display = self.app.size.height >= ROWS_FOR_THE_BEGINNING
        self.draw()

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
