"""What can be done with a step in hand, on the card of a day as in the tree of a goal."""

from datetime import date
from typing import ClassVar

from textual.binding import BindingType

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import Kind, Step
from smallsteps_tui.screens import questions
from smallsteps_tui.screens.acting import still_there
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.widgets.keys import key


class StepScreen(JourneyScreen):
    """A screen with a step in hand."""

    NO_STEP: ClassVar[str] = "There's no step on the card. Press a to add one."
    """What is said where there is none."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("o", "open", "open", "open it", "Open its file, folder or page"),
        key("c", "count", "count", "amount or note", "Note an amount or a few words"),
        key("l", "ladder", "ladder", "smaller versions", "Its smaller versions: reword, reorder, remove"),
        key("W", "plan", "step.when", "when", "When you'll do it"),
        key("p", "pair", "step.pair", "while", "Pair it with something pleasant"),
        key("G", "move_to_goal", "step.to_goal", "to a goal", "Move it to another goal"),
        key("T", "put_off", "step.not_before", "not before", "Leave it alone until a later day"),
        key("P", "pair_anew", "step.pair_anew", "another pairing", "Pair it with something else"),
        key("Y", "practice_year", "practice.year", "its year", "Show this practice's year, in squares"),
    ]

    @property
    def step(self) -> Step | None:
        """The step in hand, if there is one."""
        raise NotImplementedError

    @property
    def day(self) -> date:
        """The day that is open."""
        return self.facts.today

    @property
    def is_chosen(self) -> bool:
        """Whether a check-in makes the step in hand the day's: it was put onto the card to look at."""
        return False

    def in_hand(self) -> Step | None:
        """Return the step in hand, or say that there is none."""
        if self.step is None:
            self.say(self.NO_STEP)
        return self.step

    def to_plan(self) -> Step | None:
        """Return the step in hand where it may be planned or begun; of one towards harm say who can help."""
        step = self.in_hand()
        care = standing.in_place_of_plans(self.facts.journey, step) if step is not None else ""
        if care:
            self.say(care)
            return None
        return step

    def unless_harm(self, step: Step | None) -> Step | None:
        """Return a step unless it leads towards harm; of one that does say who can help."""
        if step is None or not standing.of_step(self.facts.journey, step).is_withheld:
            return step
        self.say(standing.in_place_of_plans(self.facts.journey, step))
        return None

    def action_open(self) -> None:
        """Open what the step is about; of one towards harm nothing is opened."""
        if self.step is None or self.unless_harm(self.step):
            questions.opening.open_step(self.host, self.step)

    def action_count(self) -> None:
        """Ask how much of it it was, and for a note."""
        questions.noting.ask_amount(self, self.step, self.day, is_chosen=self.is_chosen)

    def action_ladder(self) -> None:
        """Show all its smaller versions; of one towards harm without any, say who can help."""
        step = self.in_hand()
        if step is not None and (step.smaller or self.unless_harm(step)):
            questions.ladder.open_ladder(self, step)

    def action_plan(self) -> None:
        """Ask when it is taken: the moment it is tied to."""
        if step := self.to_plan():
            self.ask(questions.making.cue(self, step))

    def action_pair(self) -> None:
        """Ask what pleasant thing goes with it."""
        if step := self.to_plan():
            self.ask(questions.making.pairing(self, step))

    def action_move_to_goal(self) -> None:
        """Ask which goal it moves to."""
        if step := self._still_open(self.in_hand()):
            questions.editing.ask_goal(self, step)

    def action_put_off(self) -> None:
        """Ask from which day on it is offered again."""
        step = self.in_hand()
        is_dark = step is not None and standing.may_be_of_death(standing.of_step(self.facts.journey, step))
        if step := self._still_open(self.to_plan() if is_dark else self.unless_harm(step)):
            self.ask(questions.editing.not_before(self, step))

    def _still_open(self, step: Step | None) -> Step | None:
        """Return a step that is open; of any other say that it stays as it is."""
        if step is not None and not self.facts.journey.is_open(step):
            self.say(voice.NOT_OPEN)
            return None
        return step

    async def action_pair_anew(self) -> None:
        """Pair it with the next of what is known to be pleasant."""
        if step := self.to_plan():
            from smallsteps_tui.domain import planning  # the first frame can do without it

            now = still_there(self.facts.journey.steps.get(step.id), step.title)
            words = planning.another_pairing(self.facts.journey, now)
            await self.propose(acts.edit_step(now, self.moment, pairing=words), voice.paired(words))

    def action_practice_year(self) -> None:
        """Show the year of the practice in hand."""
        step = self.in_hand()
        if step is not None and step.kind is not Kind.PRACTICE:
            self.say(voice.ONCE)
        elif step is not None:
            open_year(self, step)


def open_year(screen: JourneyScreen, step: Step) -> None:
    """Show a practice's own year over a screen; its evidence is shown on Look back."""
    from smallsteps_tui.screens.look_back.screen import LookBackScreen
    from smallsteps_tui.screens.look_back.year import YearScreen

    app = screen.app

    def show_evidence(day: date, step_id: int | None) -> None:
        """Go to Look back, and show there what was done on a day."""
        app.switch_mode("back")
        if isinstance(app.screen, LookBackScreen):
            app.screen.call_after_refresh(app.screen.show_day, day, step_id)

    app.push_screen(YearScreen(show_evidence, step.id, screen.SHOWN_NAME))
