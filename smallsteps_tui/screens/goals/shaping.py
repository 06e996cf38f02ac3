"""The keys of Goals that shape goals and steps: adding, rewording, ordering, letting go; what each asks or proposes.

`screen` knows which goal and step are in hand, and draws what follows.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, ClassVar

from textual.binding import BindingType

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, planning
from smallsteps_tui.domain.entities import Goal, GoalState, Kind, Size, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.ask import Asking
from smallsteps_tui.screens.questions import editing, making, noting
from smallsteps_tui.screens.questions.finish import ask_finish, put_away
from smallsteps_tui.screens.step_screen import StepScreen
from smallsteps_tui.screens.unsaved import Preview
from smallsteps_tui.widgets.keys import key

REORDER = "Reorder (or Shift+↑ ↓)"


class ShapingScreen(StepScreen):
    """A screen with a goal and perhaps a step in hand, both of which can be shaped."""

    NO_STEP = "Choose a step first: press Tab for the steps."

    BINDINGS: ClassVar[list[BindingType]] = [
        key("tab,shift+tab", "turn", "goals.turn", "goals", "Switch between goals and steps", foot="Tab"),
        key("a", "add_step", "step.add", "add a step", "Add steps, one after the other", foot="a"),
        key("S", "add_under", "step.add_under", "one under it", "Add steps under this one", foot="S"),
        key("g", "new_goal", "goal.new", "new goal", "Add a goal", foot="g"),
        key(
            "m",
            "make_smaller",
            "smaller",
            "make smaller",
            "Make it smaller, or find a place to start",
            foot="m",
        ),
        key("u", "app.undo", "undo", "undo", "Undo", foot="u"),
        key("enter", "edit", "edit", "edit", "Edit it", foot="Enter"),
        key("space", "check_in", "goals.done", "done", "I did it", foot="Space"),
        key("J,shift+down", "reorder(1)", "reorder.down", "reorder", "Move down", pair=REORDER, foot="J K"),
        key("K,shift+up", "reorder(-1)", "reorder.up", "reorder", "Move up", pair=REORDER),
        key(">", "indent", "step.indent", "indent", pair="Move in or out one level"),
        key("<", "outdent", "step.outdent", "outdent", pair="Move in or out one level"),
        key("x", "let_go", "let_go", "let go", "Let it go, or reopen it", foot="x"),
        key("z", "rest_goal", "goal.rest", "rest the goal", "Rest the goal, or resume it"),
        key("r", "rest_practice", "practice.rest", "rest it", "Rest this practice today, or end its rest"),
        key("R", "plan_rest", "rest.plan", "plan rest", "Rest for several days, or every week"),
        key("f", "finish", "finish", "finish line", "Finish line, length, target date"),
        key(
            "L",
            "step_to_rung",
            "step.to_rung",
            "smaller version",
            "Make it a smaller version of the step above",
        ),
        key(
            "h",
            "hide_question",
            "goals.hide_question",
            "hide this line",
            "Hide the line about what comes next",
        ),
        key("delete", "delete", "delete", "delete", "Delete it (asks first)"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.folded: dict[int, bool] = {}

    @property
    def goal(self) -> Goal | None:
        """The goal in hand."""
        raise NotImplementedError

    def show_goal(self, goal: Goal) -> None:
        """Bring a goal into view."""
        raise NotImplementedError

    def show_step(self, step: Step) -> None:
        """Bring a step into view."""
        raise NotImplementedError

    def _showing(self, asked: Asking) -> Asking:
        """Ask for something that is added, and bring it into view, to the last question."""

        async def take(text: str) -> Asking | None:
            """Take the answer, bring what is new into view, and go on in the same way."""
            before = self.facts.journey
            further = await asked.take(text)
            self.show_what_is_new(before)
            return self._showing(further) if further is not None else None

        pasted, further = asked.pasted, asked.further
        return replace(
            asked,
            take=take,
            pasted=(lambda text: self._showing_list(pasted(text))) if pasted is not None else None,
            further=(lambda: self._showing(further())) if further is not None else None,
        )

    def _showing_list(self, preview: Preview) -> Preview:
        """Bring the steps of a list into view once it is taken."""

        async def take(*how: Any) -> object:
            """Take it, and show where it begins."""
            before = self.facts.journey
            further = await preview.take(*how)
            self.show_what_is_new(before)
            return self._showing(further) if isinstance(further, Asking) else further

        return replace(preview, take=take)

    def show_what_is_new(self, before: Journey) -> None:
        """Bring a new goal into view, and the first new step, with those under it."""
        journey = self.facts.journey
        for goal_id in journey.goals.keys() - before.goals.keys():
            self.show_goal(journey.goals[goal_id])
        added = journey.steps.keys() - before.steps.keys()
        if added:
            self.folded.update(dict.fromkeys(added, False))
            goal_id = journey.steps[next(iter(added))].goal_id
            self.show_step(next(step for step in journey.walk(goal_id) if step.id in added))

    async def _with_step(self, act: Callable[[Step], tuple[Change, voice.Saying]]) -> None:
        """Propose an act on the highlighted step, or say that there is none."""
        step = self.in_hand()
        if step is None:
            return
        try:
            await self.propose(*act(step))
        except Trouble as trouble:
            self.say(str(trouble))

    def action_new_goal(self) -> None:
        """Ask for a new goal, and show it."""
        self.ask(self._showing(making.goal(self)))

    def action_add_step(self) -> None:
        """Ask for steps below the highlighted one, or at the end of the goal."""
        if self.goal is None:
            self.action_new_goal()
            return
        step = self.step
        under = self.facts.journey.parent(step) if step is not None else None
        if self.goal.is_for_later and under is None:
            self.action_keep_for_later()
        else:
            self.ask(self._showing(making.step(self, self.goal, under, after=step)))

    def action_add_under(self) -> None:
        """Ask for steps under the highlighted one, or under the goal where that is in hand."""
        if self.step is None:
            self.action_add_step()
        elif self.goal is not None:
            self.folded[self.step.id] = False
            self.ask(self._showing(making.step(self, self.goal, self.step)))

    def action_make_smaller(self) -> None:
        """Ask where a step could begin, or for a smaller version of one that is small already."""
        step = self.step
        if step is None:
            self.action_add_step()
        elif self.goal is not None and making.could_begin(self.facts.journey, step):
            self.folded[step.id] = False
            self.ask(self._showing(making.step(self, self.goal, step)))
        else:
            self.ask(making.smaller(self, step))

    def action_edit(self) -> None:
        """Open the highlighted step, or the goal, for rewording."""
        if self.step is not None:
            editing.edit_step(self, self.step, self.show_step)
        elif goal := self.goal_in_hand():
            editing.edit_goal(self, goal)

    def goal_in_hand(self) -> Goal | None:
        """Return the goal in hand, or say that what is for later is none."""
        if self.goal is not None and self.goal.is_for_later:
            self.say(voice.NOT_A_GOAL)
            return None
        return self.goal

    async def action_check_in(self) -> None:
        """Take the highlighted step, whole."""

        def act(step: Step) -> tuple[Change, voice.Saying]:
            """Check in on the step, unless it is behind already, or kept for later."""
            if self.facts.journey.goals[step.goal_id].is_for_later:
                raise Trouble(voice.MOVE_FIRST)
            change, saying = voice.take(self.facts.journey, step, Size.DONE, self.moment)
            if not change:
                raise Trouble(saying.sentence)
            return change, saying

        await self._with_step(act)

    async def action_reorder(self, by: int) -> None:
        """Move the highlighted step or goal among its siblings."""
        journey = self.facts.journey
        if self.step is not None:
            await self.propose(acts.move_step(journey, self.step, by), voice.moved(self.step.title))
        elif self.goal is not None:
            await self.propose(acts.move_goal(journey, self.goal, by), voice.moved(self.goal.title))

    async def action_indent(self) -> None:
        """Hang the highlighted step under the one above it."""

        def act(step: Step) -> tuple[Change, voice.Saying]:
            """Hang it under the one above, which unfolds."""
            change = acts.indent(self.facts.journey, step)
            for moved in change.put:
                if isinstance(moved, Step) and moved.parent_id is not None:
                    self.folded[moved.parent_id] = False
            return change, voice.moved(step.title)

        await self._with_step(act)

    async def action_outdent(self) -> None:
        """Move the highlighted step out from under its parent."""
        await self._with_step(lambda step: (acts.outdent(self.facts.journey, step), voice.moved(step.title)))

    async def action_step_to_rung(self) -> None:
        """Make the highlighted step a smaller version of the step above it."""

        def act(step: Step) -> tuple[Change, voice.Saying]:
            """Put its words under the ladder of the step above."""
            change = acts.step_to_rung(self.facts.journey, step)
            return change, voice.smaller_added(step.title)

        await self._with_step(act)

    async def action_let_go(self) -> None:
        """Put the highlighted step or goal down, or open it again."""
        if self.step is not None:
            await self._with_step(self._let_go_or_open)
        elif goal := self.goal_in_hand():
            await self._toggle(goal, GoalState.LET_GO)

    def _let_go_or_open(self, step: Step) -> tuple[Change, voice.Saying]:
        journey, moment = self.facts.journey, self.moment
        if journey.is_open(step):
            return acts.let_go(journey, step, moment), voice.let_go(journey, step)
        if journey.is_done(step):
            raise Trouble(
                "That step is done, so it stays here. To take a check-in back, press u, or Backspace on Today."
            )
        return acts.open_again(journey, step, moment), voice.opened_again(step)

    async def action_rest_goal(self) -> None:
        """Let the goal rest, or walk it again."""
        if goal := self.goal_in_hand():
            await self._toggle(goal, GoalState.RESTING)

    async def action_rest_practice(self) -> None:
        """Let the highlighted practice rest today while all else goes on, or take that back."""

        def act(step: Step) -> tuple[Change, voice.Saying]:
            """Rest it today; where it rests already, end that rest with all its days to come."""
            facts, today = self.facts, self.facts.today
            off = facts.journey.rests_alone(step, today)
            last = planning.rests_until(facts.journey, step, today) if off else today
            change = acts.rest_step(facts.journey, step, today, self.moment, last=last, off=off)
            return change, voice.rested_alone(step.title, today, last, today, off=off)

        if self.unless_harm(self.in_hand()):
            await self._with_step(act)

    def action_plan_rest(self) -> None:
        """Ask when to rest, the highlighted practice by itself."""
        step = self.step
        noting.ask_rest(self, step if step is not None and step.kind is Kind.PRACTICE else None)

    async def _toggle(self, goal: Goal, state: GoalState) -> None:
        state = GoalState.ACTIVE if goal.state is state else state
        change = acts.set_state(goal, state, self.moment)
        await self.propose(change, voice.goal_stands(self.facts.journey, goal, state))

    def action_finish(self) -> None:
        """Ask about the finish: of the highlighted practice, or of the goal."""
        step = self.step
        goal = self.goal if step is not None and step.kind is Kind.PRACTICE else self.goal_in_hand()
        if goal is not None:
            ask_finish(self, goal, step)

    async def action_hide_question(self) -> None:
        """Put away the line that says that all that is planned is done."""
        if not await self.hide_tip():
            await put_away(self, self.goal)

    def action_delete(self) -> None:
        """Delete the highlighted step or the goal, after a question that says what stays."""
        step, goal = self.step, self.goal
        if goal is not None:
            editing.delete(self, step or goal)
