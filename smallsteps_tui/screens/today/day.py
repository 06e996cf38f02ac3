"""The keys of Today: they decide which day and step are on the card, and propose changes; `screen` draws the rest."""

from dataclasses import replace
from datetime import date, timedelta
from typing import ClassVar

from textual.binding import Binding, BindingType

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, choosing, hints
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.care.answers import NO_TIMER
from smallsteps_tui.domain.course import reaching
from smallsteps_tui.domain.entities import Energy, Goal, Size, Step
from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.journey import Change, Journey, Snapshot
from smallsteps_tui.screens import questions
from smallsteps_tui.screens.acting import JustMade, hide_line
from smallsteps_tui.screens.journey_screen import DATE_KEY
from smallsteps_tui.screens.step_screen import StepScreen
from smallsteps_tui.widgets.keys import key

ENERGIES = (Energy.LOW, Energy.STEADY, Energy.HIGH)


class DayScreen(StepScreen):
    """What can be done on the day that is open: today, or one before it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("x,z", "point_to_goals", show=False),
        key("space", "check_in('offered')", "today.done", "did it", "I did it, at the size offered"),
        key("t", "check_in('smaller')", "today.smaller", "small version", "I did the small version"),
        key("D", "check_in('done')", "today.whole", "the whole step", "I did the whole step"),
        key("s", "start", "today.start", "just start", "Just start: a few minutes, and they count"),
        key("escape", "to_today", "today.now", "today", "Back to today", foot="Esc"),
        key("e", "energy", "energy", "energy", "Set today's energy: low, steady, high", foot="e"),
        key("m", "make_smaller", "smaller", "make smaller", "Make it smaller", foot="m"),
        key("r", "rest", "rest", "rest today", "Rest today, or undo that", foot="r"),
        key("R", "plan_rest", "rest.plan", "plan rest", "Rest for several days, or every week"),
        key("enter", "edit", "edit", "edit", "Edit the step"),
        key("h", "hide_hint", "today.hide", "hide this line", "Hide the quiet line on the card permanently"),
        key("up,k", "another(-1)", "today.previous", "step before", "Previous step", pair="Another step"),
        key("down,j", "another(1)", "today.next", "another step", "Next step", pair="Another step"),
        key("[", "turn_page(-1)", "today.back", "other days", pair="Previous or next day", foot="[ ]"),
        key("]", "turn_page(1)", "today.on", "next day", pair="Previous or next day"),
        DATE_KEY,
        key("backspace", "take_back", "today.take_back", "take back", "Take back the check-in"),
        key("a", "add_step", "step.add", "add a step", "Add a step"),
        key("f", "finish", "finish", "reached?", "Reached, or further to go"),
        key("g", "new_goal", "goal.new", "new goal", "Add a goal"),
    ]

    page_on: date | None = None
    """The day before today that is open; None for today."""
    warm: str = ""
    """The line that answers the step just taken; it stands on the card, not under it."""
    warm_about: tuple[int, date] | None = None
    """The step and the day that the warm line is about."""
    unsaved_in: Snapshot | None = None
    """The facts from before what the warm line answers was saved; while they hold, it isn't shown."""
    looking_at: tuple[int, date] | None = None
    """The step that ↑ and ↓ put onto the card, and the day that was today then; nothing is saved of it."""

    def __init__(self) -> None:
        super().__init__()
        self.just_made = JustMade()

    @property
    def day(self) -> date:
        """The day that is open."""
        return self.page_on or self.facts.today

    @property
    def answer(self) -> str:
        """The warm line, once what it answers is saved and while that is on the card."""
        about = (self.step.id, self.day) if self.step is not None else None
        is_shown = about == self.warm_about and self.facts is not self.unsaved_in
        return self.as_shown(self.warm) if is_shown else ""

    @property
    def looked(self) -> Step | None:
        """The step that was put onto the card, where it may stand on the day that is open."""
        step_id, on = self.looking_at or (None, None)
        journey, today = self.facts.journey, self.facts.today
        step = journey.steps.get(step_id) if step_id is not None and on == today else None
        return step if step is not None and choosing.may_be_on_card(journey, step, self.day, today) else None

    @property
    def step(self) -> Step | None:
        """The step on the card, which may stand there by its title alone."""
        return self.looked or choosing.on_card(self.facts.journey, self.day, self.facts.today)

    def see_ladder(self) -> None:
        """Put a smaller version that was just made onto the card; on a high day it is left for a low one."""
        is_high = choosing.energy(self.facts.journey, self.day) is Energy.HIGH
        self.just_made.see(self.step, self.facts.today, is_left=is_high)

    @property
    def rung(self) -> int | None:
        """The smaller version of the step on the card that was just made, from 1, until it is taken."""
        step = self.step
        rung = self.just_made.rung(step, self.facts.today)
        if step is None or rung is None or self.is_careful:
            return None
        return rung if self.facts.journey.check_in(step.id, self.day) is None else None

    @property
    def is_chosen(self) -> bool:
        """Whether a check-in makes the step on the card the day's: it was put there to look at."""
        return self.looked is not None

    @property
    def is_another(self) -> bool:
        """Whether the step on the card is another than the day's own."""
        own = choosing.step_for(self.facts.journey, self.day, self.facts.today)
        return self.looked not in (None, own)

    @property
    def _held_back(self) -> Step | None:
        """The step towards harm that the card stands for where nothing is offered."""
        return choosing.held_back(self.facts.journey, self.day, self.facts.today)

    @property
    def is_dark_day(self) -> bool:
        """Whether nothing is offered because what there is may be about dying."""
        return choosing.is_dark_day(self.facts.journey, self.day, self.facts.today)

    def shift_goal(self) -> Goal | None:
        """A shift noted here belongs to the goal on the card: that of its step, or the one in question."""
        step, journey = self.step, self.facts.journey
        if step is not None:
            return journey.goals[step.goal_id]
        is_dark = self.page_on is not None or self.is_dark_day
        return None if is_dark else reaching.goal_in_question(journey)

    async def action_check_in(self, size: str) -> None:
        """Propose the check-in that the key stands for."""
        step, journey = self.step, self.facts.journey
        is_held_back = self._held_back is not None
        if is_held_back and (step is None or size != "done"):
            self.say(voice.care_line(journey, self.day, self.facts.today, said=True))
            return
        if step is None:
            if self.dark_goal is None or self.may_not_be_that:
                self.action_add_step()
            return
        offer = choosing.offer(journey, step, self.day, self.rung)
        if size == "smaller" and offer.taken is not None and offer.taken.size is Size.DONE and step.smaller:
            await self._lower(step)
            return
        if size == "smaller" and not offer.even_smaller and offer.size is Size.DONE:
            self.say("There's no smaller version yet. Press m to add one.")
            return
        taken = offer.size if size == "offered" else Size(size)
        await self._check_in(step, taken)

    async def _check_in(self, step: Step, size: Size) -> None:
        before = self.facts.journey
        rung = self.rung if size is Size.SMALLER else None
        change, saying = voice.take(
            before, step, size, self.moment, on=self.day, rung=rung, chosen=self.is_chosen
        )
        if not change:
            self.say(saying.sentence)
            return
        is_quiet, start = standing.of_step(before, step).is_withheld, self.host.start
        is_saved = await self._propose_answered(change, saying, is_quiet=is_quiet)
        if is_saved and size is Size.DONE and start is not None and start.step_id == step.id:
            self.host.start = None
            self.draw()

    async def _lower(self, step: Step) -> None:
        """Change a step that was taken in full by mistake to its small version."""
        change = acts.lower(self.facts.journey, step, self.moment, on=self.day)
        saying = voice.lowered(step, self.day, self.facts.today)
        await self._propose_answered(change, saying, is_quiet=self.is_careful)

    async def _propose_answered(self, change: Change, saying: voice.Saying, *, is_quiet: bool) -> bool:
        """Propose a check-in; unless it is quiet, its answer stands on the card once it is saved."""
        self._answer("" if is_quiet else saying.sentence)
        self.unsaved_in = self.facts
        is_saved = await self.propose(change, saying)
        self.warm = self.warm if is_saved else ""
        return is_saved

    async def action_start(self) -> None:
        """Just start; on the page of a day before there is nothing to time."""
        journey, step = self.facts.journey, self.step
        if self.host.start is None and step is not None and not standing.has_timer(journey, step):
            self.say(NO_TIMER)
        elif self.page_on is not None:
            self.say(voice.ONLY_TODAY)
        elif step is None and self.host.start is None:
            await self.action_check_in("started")
        else:
            from smallsteps_tui.screens.today import timer  # the first frame can do without it

            await timer.just_start(self, step, self._answer, is_chosen=self.is_chosen, rung=self.rung)

    def _answer(self, sentence: str) -> None:
        self.warm = sentence
        self.warm_about = (self.step.id, self.day) if self.step is not None else None

    def show_what_is_new(self, before: Journey) -> None:  # noqa: ARG002
        """Leave out the answer to what was undone."""
        self.warm = ""
        self.draw()

    async def action_take_back(self) -> None:
        """Take the check-in on the card back."""
        if (step := self.step) is None or self.facts.journey.check_in(step.id, self.day) is None:
            self.say("There's nothing to take back on that day.")
            return
        change = acts.take_back(self.facts.journey, step, self.moment, on=self.day)
        await self.propose(change, voice.taken_back(step, self.day, self.facts.today))

    async def action_energy(self) -> None:
        """Set the day's energy to the next of low, steady, high."""
        now = choosing.energy(self.facts.journey, self.day)
        self.just_made.forget()
        following = ENERGIES[(ENERGIES.index(now) + 1) % 3] if now is not None else Energy.LOW
        change = acts.set_energy(self.facts.journey, following, self.moment, on=self.day)
        saying = voice.energy_said(
            following, self.day, self.facts.today, is_dark=standing.is_dark_time(self.facts.journey)
        )
        is_careful = self.is_careful or choosing.is_careful_day(self.facts.journey, self.day)
        is_quiet = self._held_back is not None or is_careful
        await self.propose(change, voice.Saying(saying.act) if is_quiet else saying)

    async def action_rest(self) -> None:
        """Declare the day as rest, or take the rest back."""
        off = self.facts.journey.rests(self.day)
        change = acts.rest(self.facts.journey, self.day, self.moment, off=off)
        saying = voice.rested(self.day, self.day, self.facts.today, off=off)
        is_dark = self.is_dark_day and not off
        await self.propose(change, replace(saying, aloud="A rest day.") if is_dark else saying)

    def action_plan_rest(self) -> None:
        """Ask when to rest."""
        questions.noting.ask_rest(self)

    def action_make_smaller(self) -> None:
        """Ask for a step even smaller than the one on the card."""
        held = self._held_back
        if self.step is not None:
            self.ask(questions.making.smaller(self, self.step))
        elif held is not None:
            self.ask(questions.making.beside_harm(self, held, standing.of_step(self.facts.journey, held)))
        else:
            self.action_add_step()

    def action_edit(self) -> None:
        """Open the words of the step on the card, and how it is taken."""
        if step := self.in_hand():
            questions.editing.edit_step(self, step)

    @property
    def hint(self) -> Hint | None:
        """The quiet line on the card, by the person's real words, also under the veil.

        Of a step that is only looked at nothing is asked: what is asked is saved.
        """
        step = self.step
        if step is None or self.page_on is not None or self.facts.journey.word(step.id, self.day) is not None:
            return None
        hint = hints.hint_for(self.facts.journey, step, self.day)
        is_asked = hint is not None and hint.question is not None and self.looked is not None
        return None if is_asked else hint

    @property
    def is_careful(self) -> bool:
        """Whether the words on the card want care."""
        step = self.step
        return step is not None and standing.of_step(self.facts.journey, step).is_answered_by_care

    @property
    def dark_goal(self) -> Goal | None:
        """The goal that may be about dying, where the card says who can help in place of a step toward it."""
        goal = next(iter(self.facts.journey.active_goals), None)
        is_shown = self.step is None and self.is_dark_day
        return goal if is_shown and self._held_back is None else None

    @property
    def may_not_be_that(self) -> bool:
        """Whether `dark_goal` isn't surely about dying, so that the person can say that it is about something else."""
        goal = self.dark_goal
        return goal is not None and standing.may_be_of_death(standing.of_goal(self.facts.journey, goal))

    def in_hand(self) -> Step | None:
        """Return the step in hand; where the card says who can help in its place, that is said again."""
        if self.step is None and (self._held_back is not None or self.is_dark_day):
            self.say(voice.care_line(self.facts.journey, self.day, self.facts.today, said=True))
            return None
        return super().in_hand()

    @property
    def care_line(self) -> str:
        """The line of care on the card; none while words are hidden."""
        if self.host.veiled:
            return ""
        journey, today, someone = self.facts.journey, self.facts.today, self.host.config.someone
        return voice.care_line(journey, self.day, today, someone, self.looked)

    async def action_hide_hint(self) -> None:
        """Hide the quiet line on the card, or say of a line of care that it isn't about that."""
        await hide_line(self)

    def action_add_step(self) -> None:
        """Ask for a step toward the goal on the card, or for a goal where there is none."""
        journey, step, making = self.facts.journey, self.step, questions.making
        goal = self.shift_goal() or next(iter(journey.active_goals), None)
        under = step if step is not None and choosing.asks_whether_done(journey, step) else None
        self.ask(making.step(self, goal, under) if goal is not None else making.goal(self))

    def action_finish(self) -> None:
        """Ask whether the goal on the card is reached, or there is further to go."""
        goal = self.shift_goal()
        if goal is None:
            self.say("There's no goal on the card.")
        questions.finish.ask_finish(self, goal)

    def action_new_goal(self) -> None:
        """Ask for a new goal."""
        self.ask(questions.making.goal(self))

    def action_another(self, by: int) -> None:
        """Put another step onto the card, to look at it."""
        steps = choosing.candidates(self.facts.journey, self.day, self.looked, self.facts.today)
        ids = [step.id for step in steps]
        if not ids:
            self.in_hand()
            return
        if len(ids) < 2 or self.step is None:
            self.say("There's one step for now, and one is enough.")
            return
        here = ids.index(self.step.id) if self.step.id in ids else 0
        self.look_at(steps[(here + by) % len(steps)])

    def look_at(self, step: Step) -> None:
        """Put a step onto the card; it becomes the day's with a check-in made from there, and isn't saved before."""
        self.warm = ""
        self.say("")
        own = choosing.step_for(self.facts.journey, self.day, self.facts.today)
        self.looking_at = (step.id, self.facts.today) if self.page_on is not None or step != own else None
        self.draw()
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Back to today is offered only from another day's page, or where another step was looked at."""
        if action == "to_today":
            return self.page_on is not None or self.is_another
        return super().check_action(action, parameters)

    def action_to_today(self) -> None:
        """Open today again, or what the page was opened from; there already, put back the day's own step."""
        came_from, was_page = self.came_from, self.page_on is not None
        self.open_page(self.facts.today) if was_page else self.to_own_step()
        if came_from and was_page:
            self.app.switch_mode(came_from)

    def on_screen_suspend(self) -> None:
        """Forget where a page was opened from, once another screen is looked at."""
        if self.app.current_mode != "today":
            self.came_from = ""

    def open_page(self, day: date) -> None:
        """Open the page of a day; on that of today stands the step that was on the card."""
        self.action_turn_page((day - self.day).days)

    def to_own_step(self) -> None:
        """Put the day's own step back onto the card, where another was put there to look at."""
        if self.is_another:
            self.warm, self.looking_at = "", None
            self.draw()
            self.refresh_bindings()

    def action_point_to_goals(self) -> None:
        """Say where a step is let go, or a goal rests: on Goals, where all of them can be seen."""
        self.say(voice.LET_GO_ON_GOALS)

    def action_ask_date(self) -> None:
        """Ask for a day in words, and open its page."""
        self.ask_day(lambda asked: self.open_page(asked[0]))

    def action_turn_page(self, by: int) -> None:
        """Open the page of the day before, or of the day after."""
        day, today, step = self.day + timedelta(days=by), self.facts.today, self.step
        if day > today:
            self.say(voice.THIS_IS_TODAY)
            return
        self.warm = ""
        self.say("")
        if step is not None and (self.looking_at is None or self.looking_at[1] != today):
            self.looking_at = step.id, today
        self.page_on = day if day < today else None
        own = choosing.step_for(self.facts.journey, self.day, today)
        if self.page_on is None and self.looked == own:
            self.looking_at = None
        self.draw()
        self.refresh_bindings()
