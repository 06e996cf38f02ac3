"""Goals as they are drawn: all of them, the steps of one, and what is in hand. Most keys are in `shaping`."""

from dataclasses import replace
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, evidence
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.care.answers import heavy_today
from smallsteps_tui.domain.course import reaching
from smallsteps_tui.domain.entities import Goal, GoalState, Step
from smallsteps_tui.domain.hints import Tip, tip_on_goals
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.ask import MOST_SUGGESTIONS, Asking
from smallsteps_tui.screens.faces import landscape_of, titled
from smallsteps_tui.screens.goals.faces import Zones, goal_rows, goals_shown, in_full, tree_rows, zones
from smallsteps_tui.screens.goals.shaping import ShapingScreen
from smallsteps_tui.screens.step_screen import open_year
from smallsteps_tui.widgets.cards.question import QuestionFace
from smallsteps_tui.widgets.charts.landscape import Landscape
from smallsteps_tui.widgets.charts.landscape_drawing import Look
from smallsteps_tui.widgets.edges import Ends
from smallsteps_tui.widgets.keys import KeyLine, key
from smallsteps_tui.widgets.lists.lines import Lines
from smallsteps_tui.widgets.lists.step_tree import GoalList, StepTree
from smallsteps_tui.widgets.picture import Title

KEYS_IN_BRIEF = {
    "step.add": "add",
    "step.add_under": "under",
    "goal.new": "goal",
    "smaller": "smaller",
    "shift": "shift",
}
"""Labels for a narrow foot."""

OF_A_GOAL = (
    "goals.turn",
    "step.add",
    "step.add_under",
    "smaller",
    "edit",
    "goals.done",
    "reorder.down",
    "let_go",
    "find",
)
"""The keys that do nothing before there is a goal."""

ROOM_FOR_KEYS = 100
"""The columns from which on the foot says in full what the first keys do."""

COLUMNS_FOR_ALL_KEYS = 80
ROWS_OF_HEADING, ROWS_OF_QUESTION = 2, 3
"""The rows over the steps, with the blank ones: of the goal's name, and of the line that all of it is done."""

ROOM_FOR_BOTH = 76
"""The columns from which on the goals and the steps stand beside each other."""


class GoalsScreen(ShapingScreen):
    """Shows the goals and the steps of one, and lets both be shaped."""

    SHOWN_NAME = "Goals"
    CSS_PATH = "goals.tcss"
    AUTO_FOCUS = "StepTree"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("left", "fold(True)", "step.fold", "fold", pair="Fold, unfold"),
        key("right", "fold(False)", "step.unfold", "unfold", pair="Fold, unfold"),
        key("0", "practices", "practices", "practices", "All practices, a row of days each"),
        key("/", "find", "find", "find", "Find a step by part of its title", foot="/"),
    ]
    goals = getters.query_one(GoalList)
    steps = getters.query_one(StepTree)
    field = getters.query_one("#field", Horizontal)
    told = getters.query_one("#in-full", Lines)
    way = getters.query_one(Landscape)
    heading = getters.query_one("#heading", Title)
    empty = getters.query_one("#empty", Static)

    def __init__(self) -> None:
        super().__init__()
        self.goal_id: int | None = None
        self.sought = ""
        self.is_opened = False
        self._zones = Zones(0, 0, 0, is_beside=False)

    def body(self) -> ComposeResult:
        """The goals at the left; beside them the steps of one, one step in full and the landscape; a line of care."""
        with Horizontal(id="field"):
            yield GoalList(id="goals")
            with Vertical(id="right"):
                with Vertical(id="zones"):
                    with Vertical(id="steps"):
                        yield Title(id="heading")
                        yield Static(id="asked", markup=False)
                        yield StepTree(id="tree")
                        yield Static(id="empty", markup=False)
                    with Vertical(id="told"):
                        yield Title(id="step-title")
                        yield Lines(id="in-full")
                with Vertical(id="way"):
                    yield Landscape()
                    yield Ends()
        yield Static(heavy_today(self.host.config.someone), id="care", markup=False)

    @property
    def goal(self) -> Goal | None:
        """The goal whose steps are shown."""
        goals = self.facts.journey.goals
        if self.goal_id not in goals:
            self.goal_id = next((goal.id for goal in goals_shown(self.facts.journey)), None)
        return goals[self.goal_id] if self.goal_id is not None else None

    @property
    def step(self) -> Step | None:
        """The step that is highlighted, while the steps are in focus."""
        if self.field.has_class("-listed") or self.steps.chosen is None:
            return None
        return self.facts.journey.steps.get(self.steps.chosen)

    def on_mount(self) -> None:
        """Leave the keys to the goals and the steps; what is told of one is only read."""
        self.told.can_focus = False
        self.set_class(self.app.size.width < ROOM_FOR_BOTH, "-one-pane")

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        journey = snapshot.journey
        self.goals.rows = goal_rows(journey, snapshot.today)
        self.field.set_class(not journey.goals, "-nothing")
        goal = journey.goals[self.goal.id] if self.goal is not None else None
        self.heading.title = titled(goal.title) if goal is not None else ""
        self.heading.aside = self._beside_title(goal) if goal is not None else ""
        if goal is not None:
            self.goals.choose(goal.id)
        self._show_what_is_asked(snapshot, goal)
        rows = tree_rows(journey, goal, snapshot.today, self.folded) if goal is not None else []
        self._share_out(len(rows))
        self.steps.rows = [replace(row, detail="") for row in rows] if self._zones.in_full else rows
        self.steps.display = bool(rows)
        if not self.is_opened and goal is not None:
            self._open_eyes(goal)
        self._show_way(snapshot, goal)
        self._show_in_full()
        self._name_keys()

    def _show_what_is_asked(self, snapshot: Snapshot, goal: Goal | None) -> None:
        """Say that all that is planned is done, or how to begin; and the line of care."""
        journey = snapshot.journey
        words = (
            voice.NOTHING_LATER
            if goal is not None and goal.is_for_later
            else "Press a to add one small step."
            if goal is not None
            else "Press g to add a goal: something big you want."
        )
        asks = goal is not None and reaching.asks_what_comes(journey, goal)
        self.query_one("#asked", Static).display = asks
        if asks:
            first, _, more = voice.WHAT_COMES_KEYS.partition("   ")
            told = f"{voice.ALL_DONE}   ", (f"{first}\n{more}", "$quiet")
            brief = f"{voice.ALL_DONE}\n", (voice.WHAT_COMES_BRIEFLY, "$quiet")
            is_broad = self.app.size.width >= COLUMNS_FOR_ALL_KEYS
            self.query_one("#asked", Static).update(Content.assemble(*(told if is_broad else brief)))
        is_withheld = goal is not None and standing.of_goal(journey, goal).is_uncounted
        self.empty.update(Content.styled("" if is_withheld else words, "$quiet"))
        has_crisis = goal is not None and standing.has_crisis(journey, goal)
        self.query_one("#care").display = has_crisis and not self.host.veiled

    def _share_out(self, steps: int) -> None:
        """Share the rows out between so many steps, the highlighted one in full, and the landscape."""
        is_asked = self.query_one("#asked", Static).display
        over = ROWS_OF_HEADING + ROWS_OF_QUESTION * is_asked
        goals = sum(self.goals.heights(self.goals.size.width))
        self._zones = now = zones(*self.app.size, over, max(1, steps), goals)
        self.set_class(now.is_beside, "-beside")
        self.field.styles.padding = (now.above, 0, 0, 0)
        self.empty.display = not steps
        is_told = bool(now.in_full and steps)
        self.query_one("#told").display = is_told
        is_over = is_told and not now.is_beside
        self.query_one("#steps").styles.height = "auto" if is_over else "1fr"
        self.steps.styles.height = now.steps if is_over else "1fr"
        self.query_one("#zones").styles.height = now.in_full if now.above and now.is_beside else "1fr"

    def _show_way(self, snapshot: Snapshot, goal: Goal | None) -> None:
        """Draw the goal's landscape at the foot, where it has a place."""
        journey, rows = snapshot.journey, self._zones.way
        has_course = goal is not None and not goal.is_for_later
        has_course = has_course and goal is not None and counting.has_course(journey, goal)
        self.query_one("#way").display = bool(rows) and has_course
        if goal is not None and has_course and rows:
            self.way.rows = rows
            self.way.face = landscape_of(journey, goal, snapshot.today)
            self.way.look = Look.BACK if goal.state is not GoalState.RESTING else Look.RESTING
            words = voice.course_words(journey, goal)
            self.query_one(Ends).ends, self.query_one(Ends).briefer = words, ((words[0], ""),)

    @on(StepTree.Chosen)
    def _show_in_full(self) -> None:
        """Tell all about the step that is highlighted, where it has a place."""
        shown, chosen = self.host.shown, self.steps.chosen
        step = shown.journey.steps.get(chosen) if chosen is not None else None
        if step is None or not self._zones.in_full:
            return
        self.told.lines = lines = in_full(shown.journey, step, shown.today, self.told.glyphs)
        title = titled(step.title) if lines else ""
        self.query_one("#step-title", Title).title = title

    @property
    def tip(self) -> Tip | None:
        """The quiet line of the first days, where a step is highlighted and nothing is asked."""
        goal, journey = self.goal, self.facts.journey
        if self.step is None or (goal is not None and reaching.asks_what_comes(journey, goal)):
            return None
        return tip_on_goals(journey, goal, self.facts.today)

    def _beside_title(self, goal: Goal) -> str:
        """Say why the goal is wanted, and who is with them; without the list beside it, where it stands."""
        if self.app.size.width < ROOM_FOR_BOTH:
            ids = [one.id for one in goals_shown(self.facts.journey)]
            return f"{ids.index(goal.id) + 1} of {len(ids)}  Tab" if len(ids) > 1 else ""
        if standing.of_goal(self.facts.journey, goal).is_uncounted:
            return ""
        about = (" ".join(goal.why.split()), f"with {goal.support}" if goal.support else "")
        return " · ".join(filter(None, about))

    @on(Resize)
    def _fit(self) -> None:
        """Say in the heading and at the foot what there is room for."""
        self.set_class(self.app.size.width < ROOM_FOR_BOTH, "-one-pane")
        self._name_keys()
        self.draw()

    def _open_eyes(self, goal: Goal) -> None:
        """Begin at the goal's next step."""
        self.is_opened = True
        facts = self.facts
        card = choosing.step_for(facts.journey, facts.today)
        if card is not None:
            card = facts.journey.goes_on_as(card) or card
        following = choosing.first_offer(facts.journey, goal, facts.today)
        step = card if card is not None and card.goal_id == goal.id else following
        if step is not None:
            self.steps.choose(step.id)

    def show_goal(self, goal: Goal) -> None:
        """Bring a goal's steps into view."""
        self.goal_id = goal.id
        self.draw()

    def show_step(self, step: Step) -> None:
        """Bring a step into view, whatever is folded above it."""
        self.goal_id = step.goal_id
        for above in self.facts.journey.path(step):
            self.folded[above.id] = False
        self.draw()
        self.steps.choose(step.id)
        self._show_in_full()
        self._look_at_goals(False)

    def _look_at_goals(self, listed: bool) -> None:
        """Put the keys on the goals or on the steps; where there is room for one only, show that."""
        self.field.set_class(listed, "-listed")
        self.call_after_refresh((self.goals if listed else self.steps).focus)

    def explanations(self) -> list[voice.Explanation]:
        """The numbers of the goal that is shown."""
        facts = self.facts
        if self.goal is None:
            return []
        of_step = voice.of_practice(facts.journey, self.step, facts.today) if self.step else []
        if self.goal.is_for_later:
            return of_step
        return of_step + voice.of_course(facts.journey, self.goal, facts.today, self.host.config.units)

    def shift_goal(self) -> Goal | None:
        """A shift noted here belongs to the goal that is shown; none to what is for later."""
        return self.goal if self.goal is not None and not self.goal.is_for_later else None

    @on(GoalList.Chosen)
    def _goal_chosen(self, chosen: GoalList.Chosen) -> None:
        if chosen.goal_id != self.goal_id:
            self.goal_id = chosen.goal_id
            self.draw()

    @on(StepTree.Folded)
    def _fold_clicked(self, clicked: StepTree.Folded) -> None:
        self.folded[clicked.step_id] = not self.folded.get(clicked.step_id, False)
        self.draw()

    # Looking around

    def action_turn(self) -> None:
        """Go from the goals to the steps and back."""
        self._look_at_goals(not self.field.has_class("-listed"))

    def on_descendant_focus(self) -> None:
        """Know which of the two the keys are on, also after a click."""
        self.field.set_class(self.goals.has_focus, "-listed")
        self._name_keys()

    def _name_keys(self) -> None:
        """Say at the foot where Tab leads, and the rest as far as there is room."""
        keys = self.query_one(KeyLine)
        has_goals = bool(self.facts.journey.goals)
        nothing = {} if has_goals else dict.fromkeys(OF_A_GOAL, "")
        keys.labels = {"goals.turn": "steps" if self.goals.has_focus else "goals", **nothing}
        keys.briefs = KEYS_IN_BRIEF if self.size.width < ROOM_FOR_KEYS else {}

    def action_fold(self, folded: bool) -> None:
        """Fold or unfold the highlighted step; at an end go to its parent, the goals or the steps."""
        step = self.step
        if step is None:
            if not folded:
                self._look_at_goals(False)
            return
        children = self.facts.journey.children(step.id)
        if children and self.folded.get(step.id, False) is not folded:
            self.folded[step.id] = folded
            self.draw()
        elif folded:
            parent = self.facts.journey.parent(step)
            self.steps.choose(parent.id) if parent is not None else self._look_at_goals(True)

    def action_practices(self) -> None:
        """Show all practices as rows of days."""
        from smallsteps_tui.screens.goals.practices import PracticesScreen

        self.app.push_screen(PracticesScreen(self.step.id if self.step is not None else None, open_year))

    def action_find(self) -> None:
        """Ask for words, and go to the next step that has them."""
        face = QuestionFace(
            "Which step?",
            placeholder="part of its title",
            hint="Enter go there   Esc not now",
            value=self.sought,
            is_replaced=True,
        )
        self.ask(Asking(face, self._go_to, beside=self._matches))

    def _matches(self, words: str) -> list[str]:
        """Return the titles of the steps that have these words."""
        return [titled(step.title) for step in evidence.steps_with(self.facts.journey, words)][
            :MOST_SUGGESTIONS
        ]

    async def _go_to(self, words: str) -> None:
        found = evidence.steps_with(self.facts.journey, words)
        if not found:
            raise Trouble("No step matches. Try fewer words, or press Esc.")
        here = self.steps.chosen if self.sought == words else None
        ids = [step.id for step in found]
        self.sought = words
        self.show_step(found[(ids.index(here) + 1) % len(found) if here in ids else 0])
