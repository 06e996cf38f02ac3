"""The greeting after a gap, and leaving while "just start" goes on."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, choosing, gap
from smallsteps_tui.domain.care import Handling, standing
from smallsteps_tui.domain.days import is_leap
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.acting import remember
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.widgets.fitting import plain

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps
from typing import TYPE_CHECKING

from smallsteps_tui.domain.entities import Size, Step
from smallsteps_tui.domain.starting import Start

STEP = Choice("space", "the smallest step")
REST = Choice("r", "rest today")
GOALS = Choice("2", "look at the goals again")


class GreetingDialog(ChooseDialog):
    """Greets, names the smallest next step, and gives the key that was pressed."""

    CSS_PATH: ClassVar = ["../dialogs/card.tcss", "greeting.tcss"]  # type: ignore[assignment]

    def __init__(self, snapshot: Snapshot, someone: str) -> None:
        """Say whose journey it is, on which day they are back, and whom they would call."""
        self.on = snapshot.today
        self.step_words = smallest_words(snapshot)
        self.care_words = care_words(snapshot, someone)
        choices = (STEP, REST, GOALS) if self.step_words else (REST, GOALS)
        super().__init__(voice.greeting(snapshot.journey, is_offered=bool(self.step_words)), choices)

    def body(self) -> Iterator[Widget]:
        """The greeting, the step, and what the keys do."""
        heading, *rest = super().body()
        yield heading
        yield Static(id="step", markup=False)
        yield from rest

    def dress(self) -> None:
        """Show the greeting and the step, under the veil if it is drawn."""
        super().dress()
        step = self.query_one("#step", Static)
        words = self.step_words or self.care_words
        step.update(Content(plain(veil(words) if self.app.veiled and self.step_words else words)))
        step.display = bool(words) and not (self.app.veiled and not self.step_words)


def smallest_words(snapshot: Snapshot) -> str:
    """Give the words of the smallest next step; "" where there is no step to offer."""
    step = choosing.step_for(snapshot.journey, snapshot.today)
    if step is None:
        return ""
    return choosing.offer(snapshot.journey, step, snapshot.today).words or voice.WORDLESS


def care_words(snapshot: Snapshot, someone: str) -> str:
    """Give the line of care that stands there where nothing is offered in a crisis."""
    held = choosing.held_back(snapshot.journey, snapshot.today)
    is_shown = held is not None and standing.of_step(snapshot.journey, held).handling is Handling.CRISIS
    return voice.care_line(snapshot.journey, snapshot.today, snapshot.today, someone) if is_shown else ""


def look(app: "SmallSteps") -> None:
    """Greet when a day is looked at for the first time, and nothing else is open.

    A clock that is set makes no gap, and takes back the greeting it brought.
    """
    before, today = app.looked_on, app.snapshot.today
    if before == today or not app.screen_stack:
        return
    if isinstance(app.screen, GreetingDialog) and today < app.screen.on:
        app.screen.dismiss(None)
    elif isinstance(app.screen, JourneyScreen):
        app.looked_on = today
        if before is None or not is_leap(before, today):
            greet(app)


def greet(app: "SmallSteps") -> None:
    """Greet somebody who is back, and remember it, so that another dashboard does not greet too."""
    if not gap.is_greeting_due(app.snapshot.journey, app.snapshot.today):
        return
    remember(app, gap.QUESTION)
    app.push_screen(GreetingDialog(app.snapshot, app.config.someone), lambda key: _answer(app, key))


def _answer(app: "SmallSteps", key: str | None) -> None:
    """Do what was chosen: the card, rest, or the goals."""
    if key == STEP.key:
        app.switch_mode("today")
    elif key == GOALS.key:
        app.switch_mode("goals")
    elif key == REST.key:
        today = app.snapshot.today
        change = acts.rest(app.snapshot.journey, today, app.session.moment())
        try:
            app.carry_out(change, voice.rested(today, today, today, off=False))
        except Trouble as trouble:
            app.say(str(trouble), trouble=True)


LEAVE = Choice("q", "it counts as started; leave")
DID_IT = Choice("d", "I did it; leave")
TAKE_BACK = Choice("x", "it did not count this time; leave")


def leave(app: "SmallSteps") -> None:
    """Leave at once, or ask first how what is still going on counted.

    Having started was checked in when it began, so nothing hangs on the answer.
    """
    start = app.start
    step = app.snapshot.journey.steps.get(start.step_id) if start is not None else None
    made = (
        app.snapshot.journey.check_in(step.id, start.on) if start is not None and step is not None else None
    )
    if start is None or step is None or made is None or made.size is not Size.STARTED:
        app.exit()
        return
    question = voice.how_did_it_count(step)
    app.push_screen(
        ChooseDialog(question, (LEAVE, DID_IT, TAKE_BACK)), lambda key: _answered(app, start, step, key)
    )


def _answered(app: "SmallSteps", start: Start, step: Step, key: str | None) -> None:
    if key is None:
        return
    try:
        _count(app, start, step, key)
    except Trouble as trouble:
        app.say(str(trouble), trouble=True)
        return
    app.exit()


def _count(app: "SmallSteps", start: Start, step: Step, key: str) -> None:
    """Carry out what was answered.

    Raises:
        Trouble: It could not be kept; nothing has changed.
    """
    facts, moment = app.snapshot, app.session.moment()
    if key == DID_IT.key:
        size = choosing.offer(facts.journey, step, start.on).size
        change = acts.check_in(facts.journey, step, size, moment, on=start.on)
        after = facts.journey.after(change)
        app.carry_out(change, voice.checked_in(facts.journey, after, step, size, start.on, facts.today))
    elif key == TAKE_BACK.key:
        change = acts.take_back(facts.journey, step, moment, on=start.on)
        app.carry_out(change, voice.taken_back(step, start.on, facts.today))
