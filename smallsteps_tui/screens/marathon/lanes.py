"""All goals at once: the whole field on one sheet, a lane each."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.care.answers import heavy_today
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.screens.faces import landscape_of, titled
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.widgets.charts.landscape import Legend, LegendFace
from smallsteps_tui.widgets.charts.lanes import ROWS_FOR_HILLS, Lane, Lanes
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.keys import key

COLUMNS_FOR_HILLS = 80
"""The columns from which on a lane has hills."""


def lanes(journey: Journey, today: date, units: str, glyphs: Glyphs) -> tuple[Lane, ...]:
    """Make a lane of every goal but those let go: the ones being walked, then those that rest, then those reached.

    What leads towards harm has a title and no course, and is never among the reached.
    """
    return tuple(_lanes(journey, today, units, glyphs))


def _lanes(journey: Journey, today: date, units: str, glyphs: Glyphs) -> Iterator[Lane]:
    reached = [goal for goal in journey.ordered_goals if goal.state is GoalState.REACHED]
    unmarked = [goal for goal in reached if standing.of_goal(journey, goal).is_uncounted]
    for goal in (*journey.active_goals, *unmarked):
        yield _lane(journey, goal, today, units, glyphs)
    resting = [goal for goal in journey.ordered_goals if goal.state is GoalState.RESTING]
    for goal in (*resting, *(goal for goal in reached if goal not in unmarked)):
        yield _lane(journey, goal, today, units, glyphs)


def _lane(journey: Journey, goal: Goal, today: date, units: str, glyphs: Glyphs) -> Lane:
    if not counting.has_course(journey, goal):
        return Lane(goal.id, titled(goal.title), under=voice.behind_quietly(journey, goal))
    return Lane(
        goal.id,
        titled(goal.title),
        landscape_of(journey, goal, today),
        voice.lane_words(journey, goal, today, units),
        quiet=goal.state is not GoalState.ACTIVE,
        under=f"{glyphs.rest} " * (goal.state is GoalState.RESTING) + voice.under_lane(journey, goal, today),
        sign=glyphs.banner if goal.state is GoalState.REACHED else "",
    )


class LanesScreen(JourneyScreen):
    """Shows every goal's course on one sheet, and opens the one that is chosen."""

    SHOWN_NAME = "Marathon"
    CSS_PATH = "lanes.tcss"
    AUTO_FOCUS = "Lanes"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "open", "lanes.open", "its marathon", "Open its marathon", foot="Enter"),
        key("escape,0,3", "leave", "lanes.leave", "back", "Back to the marathon", foot="Esc"),
    ]
    sheet = getters.query_one(Lanes)

    def __init__(self, goal_id: int | None, opened: Callable[[int], None]) -> None:
        """Begin at a goal, and say which one is to be opened."""
        super().__init__()
        self._first = goal_id
        self._opened = opened

    def body(self) -> ComposeResult:
        """What it is, and the lanes."""
        with Horizontal(id="heading"):
            yield Static("All goals", id="all-goals")
            yield Static("   one lane each", id="one-each")
            yield Static(id="in-all", markup=False)
        yield Lanes(id="lanes")
        yield Legend()
        yield Static(id="empty", markup=False)
        yield Static(heavy_today(self.host.config.someone), id="care", markup=False)

    def show(self, snapshot: Snapshot) -> None:
        """Draw every lane."""
        found = lanes(snapshot.journey, snapshot.today, self.host.config.units, self.sheet.glyphs)
        self.sheet.lanes = found
        self.set_class(not found, "-nothing")
        self.query_one("#in-all", Static).update(voice.all_behind(snapshot.journey))
        faces = [lane.course for lane in found if lane.course is not None]
        self.query_one(Legend).face = LegendFace(
            has_hills=any(face.places for face in faces),
            has_low_days=any(face.low_places for face in faces),
            has_next_flag=any(face.flags and not face.is_reached for face in faces),
        )
        self.query_one("#empty", Static).update("" if found else voice.no_course(snapshot.journey))
        self.query_one("#empty").display = not found
        shown = [snapshot.journey.goals[lane.goal_id] for lane in found]
        is_dark = any(standing.is_dark(snapshot.journey, goal) for goal in shown)
        self.query_one("#care").display = is_dark and not self.host.veiled
        if self._first is not None:
            self.sheet.choose(self._first)
            self._first = None

    @on(Resize)
    def _fit(self) -> None:
        """Explain hills where there are some, and keep the names of the screens where they are."""
        width, height = self.app.size
        self.set_class(width < COLUMNS_FOR_HILLS or height < ROWS_FOR_HILLS, "-lines")

    def explanations(self) -> list[voice.Explanation]:
        """The numbers of the lane that is highlighted."""
        facts, config = self.facts, self.host.config
        goal = facts.journey.goals.get(self.sheet.chosen or 0)
        if goal is None:
            return []
        return voice.of_marathon(facts.journey, goal, facts.today, config.units, config.streak)

    def explained_at(self, widget: Widget) -> list[voice.Explanation] | None:
        """The numbers of the lane that is highlighted."""
        goal = self.shift_goal()
        if goal is None or widget is not self.sheet:
            return None
        where = voice.of_where(self.facts.journey, goal, self.host.config.units)
        return [*voice.of_ends(self.facts.journey, goal, self.facts.today), *where]

    def shift_goal(self) -> Goal | None:
        """A shift noted here belongs to the goal that is highlighted."""
        return self.facts.journey.goals.get(self.sheet.chosen or 0)

    def show_reached(self, goal: Goal) -> None:
        """Give way to the marathon below, which shows the way a goal went."""
        below = self.app.screen_stack[-2]
        self.dismiss()
        if isinstance(below, JourneyScreen):
            below.call_after_refresh(below.show_reached, goal)

    def action_open(self) -> None:
        """Open the marathon of the goal that is highlighted."""
        self._open(self.sheet.chosen)

    @on(Lanes.Opened)
    def _clicked(self, opened: Lanes.Opened) -> None:
        self._open(opened.goal_id)

    def _open(self, goal_id: int | None) -> None:
        self.dismiss()
        if goal_id is not None:
            self._opened(goal_id)

    def action_leave(self) -> None:
        """Go back to the goal that was looked at."""
        self.dismiss()
