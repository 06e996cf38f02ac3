"""The Marathon: both halves of one goal's, the moment it is reached, and all goals at once, a lane each."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Key, Resize
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import course
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.care.answers import NO_COURSE, heavy_today
from smallsteps_tui.domain.course import reaching
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.screens.faces import landscape_of, titled
from smallsteps_tui.screens.goals.screen import GoalsScreen
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.screens.marathon.sides import SidesScreen
from smallsteps_tui.screens.questions import making
from smallsteps_tui.screens.questions.finish import ask_finish, put_away
from smallsteps_tui.widgets.charts.landscape import Legend, LegendFace
from smallsteps_tui.widgets.charts.lanes import ROWS_FOR_HILLS, Lane, Lanes
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.keys import key, named

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


ROWS_FOR_THE_QUESTION = 20
"""The rows from which on there is one for a question."""
COLUMNS_FOR_ALL = 130
"""The columns from which on there is room for all of its words."""


MARKS = "Step through the course (or Shift+← →)"

OF_A_GOAL = frozenset(("other", "lanes", "finish", "add_step"))
"""What a key does with a goal alone."""
OF_A_COURSE = frozenset(("turn", "along", "unfold", "open_step"))
"""What a key does with a course alone."""


@cache
def _along_a_course() -> frozenset[str]:
    """The keys that go along a course, turn to a side of it, or unfold it."""
    of_it = [one for one in named([MarathonScreen]) if one.action.partition("(")[0] in OF_A_COURSE]
    return frozenset(one.key for one in Binding.make_bindings(of_it))


class MarathonScreen(SidesScreen):
    """Draws one goal's course and both its sides, and shows the moment in which it is reached."""

    SHOWN_NAME = "Marathon"
    CSS_PATH = "marathon.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("0", "lanes", "marathon.lanes", "all goals", "All goals, one lane each", foot="0"),
        key("w", "write_up", "write_up", "write it up", "Write it up for someone", foot="w"),
        key(
            "b",
            "both_true",
            "both_true",
            "a heavy thought",
            "Answer a heavy thought with what you did",
            foot="b",
        ),
        key("[,shift+left", "along(-1)", "marathon.mark_back", "step through", pair=MARKS, foot="[ ]"),
        key("],shift+right", "along(1)", "marathon.mark_on", "step through", pair=MARKS),
        key("f", "finish", "finish", "finish line", "Finish line, length, target date, reached"),
        key("enter", "open_step", "marathon.open", "open the step", "Show the step in its goal"),
        key("a", "add_step", "step.add", "add a step", "One more small step"),
        key("g", "new_goal", "goal.new", "new goal", "Add a goal"),
        key(
            "h",
            "hide_question",
            "marathon.hide_question",
            "hide this line",
            "Hide the line about what comes next",
        ),
    ]
    asked = getters.query_one("#asked", Static)

    def __init__(self) -> None:
        super().__init__()
        self.is_opened = False

    def body(self) -> ComposeResult:
        """The course across the whole width; below it the two sides, one of them the card."""
        yield from self.course_body()
        yield Static(heavy_today(self.host.config.someone), id="care", markup=False)
        yield Static(id="asked", markup=False)
        yield from self.sides_body()

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        goal = snapshot.journey.goals[self.goal.id] if self.goal is not None else None
        self.refresh_bindings()
        has_course = goal is not None and counting.has_course(snapshot.journey, goal)
        for widget in self.query("Landscape, Legend, #ends, #run, #asked, #sides, #other"):
            widget.set_class(not has_course, "-nothing")
        self._show_care(snapshot, goal)
        if goal is None:
            self.query_one("#name", Static).update(
                Content.styled(voice.no_course(snapshot.journey), "$quiet")
            )
            return
        if not has_course:
            behind = voice.behind_quietly(snapshot.journey, goal)
            self.asked.update(Content.styled(behind, "$quiet"))
            self.asked.set_class(not behind, "-nothing")
            self.asked.display = bool(behind)
            self.show_name(goal)
            return
        if not self.is_opened:
            self._open_eyes(goal)
        self._end_the_moment(goal)
        self.show_course(snapshot, goal)
        self._show_question(snapshot, goal)
        self.show_sides(snapshot, goal)

    def _show_care(self, snapshot: Snapshot, goal: Goal | None) -> None:
        """Say who can help beneath a goal that is of wanting to die, or has a step of it, surely or perhaps."""
        is_dark = goal is not None and standing.has_crisis(snapshot.journey, goal)
        self.query_one("#care").display = is_dark and not self.host.veiled

    def _open_eyes(self, goal: Goal) -> None:
        """Open looking back; with gaze = "nearer", on whichever side is less, for each goal."""
        self.is_opened = True
        if self.host.config.gaze == "nearer":
            is_reached = goal.state is GoalState.REACHED
            self.is_ahead = not is_reached and course.distance(self.facts.journey, goal) * 2 > 1
            (self.ahead if self.is_ahead else self.back).focus()

    def action_other(self, by: int) -> None:
        """Show another goal's course, with the eyes on its nearer side where that is wished."""
        self.is_opened = False
        super().action_other(by)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a goal, or a course of it, there is nothing to turn to."""
        goal = self.goal
        if action in OF_A_GOAL and goal is None:
            return False
        if action in OF_A_COURSE and not self.has_course:
            return False
        if action == "other" and len(self.goals) < 2:
            return False
        return super().check_action(action, parameters)

    def on_key(self, event: Key) -> None:
        """Answer a key of a course where there is none."""
        if self.goal is not None and not self.has_course and event.key in _along_a_course():
            self.say(NO_COURSE)

    def action_lanes(self) -> None:
        """Show all goals at once."""
        self.app.push_screen(LanesScreen(self.goal.id if self.goal is not None else None, self.show_goal))

    def action_finish(self) -> None:
        """Ask about the goal's finish."""
        ask_finish(self, self.goal)

    def action_write_up(self) -> None:
        """Write a page about the goal that is shown."""
        from smallsteps_tui.screens.questions.writing_up import write_up

        write_up(self, self.goal)

    # The line at the end of a plan

    def _show_question(self, snapshot: Snapshot, goal: Goal) -> None:
        """Say quietly that all that is planned is done, while it is; where there is no row for it, in Goals."""
        asks = reaching.asks_what_comes(snapshot.journey, goal)
        self.asked.display = asks and self.size.height >= ROWS_FOR_THE_QUESTION
        if self.asked.display:
            told = (
                Content.assemble(what, (f"   {keys}", "$quiet"))
                for what, keys in (
                    (f"{voice.ALL_DONE} {voice.WHAT_COMES}", voice.WHAT_COMES_KEYS),
                    (voice.ALL_DONE, voice.WHAT_COMES_KEYS),
                    (voice.ALL_DONE, voice.WHAT_COMES_BRIEFLY),
                )
            )
            *others, least = told
            room = self.asked.size.width or self.size.width
            self.asked.update(next((one for one in others if one.cell_length <= room), least))

    async def action_hide_question(self) -> None:
        """Put that line away until the next step is added."""
        await put_away(self, self.goal)

    def action_add_step(self) -> None:
        """Ask for one more small step toward the goal that is shown."""
        if self.goal is not None:
            self.ask(making.step(self, self.goal, None))

    def action_new_goal(self) -> None:
        """Ask for a new goal."""
        self.ask(making.goal(self))

    # The moment a goal is reached

    def show_reached(self, goal: Goal) -> None:
        """Show the course complete, and the way it went, on the whole sheet."""
        self.reached_now = goal.id
        self.is_ahead = True
        told, _ = voice.reached_words(self.facts.journey, goal)
        if told and self._sentence.startswith(told) and not self.has_class("-strip"):
            self.say("")  # the card says it
        self.show_goal(goal.id)
        self.ahead.scroll_home(animate=False)
        self.ahead.focus()

    def _end_the_moment(self, goal: Goal) -> None:
        """Give the sheet back once another goal is looked at, or the word was taken back."""
        if goal.id != self.reached_now or goal.state is not GoalState.REACHED:
            self.reached_now = None
        self.set_class(self.reached_now is not None, "-moment")

    def action_leave(self) -> None:
        """Take the cursor off the course, or leave the moment a goal was reached in."""
        super().action_leave()
        if self.reached_now is not None:
            self.turn(ahead=False)

    def action_open_step(self) -> None:
        """Show the highlighted step among the goal's steps, or the reached goal that is highlighted."""
        target = (self.ahead if self.is_ahead else self.back).chosen
        if self.reached_now is not None:
            self.action_leave()
        elif self.step_pointed_at is not None:
            self._show_step((self.step_pointed_at,))
        elif isinstance(target, int):
            self.show_goal(target)
        else:
            self._show_step(target)

    def _show_step(self, target: object) -> None:
        step = self.facts.journey.steps.get(target[0]) if isinstance(target, tuple) else None
        if step is None:
            return
        self.app.switch_mode("goals")
        goals = self.app.screen
        if isinstance(goals, GoalsScreen):
            goals.call_after_refresh(goals.show_step, step)
