"""The greeting after a gap, and leaving while "just start" goes on."""

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, choosing, streak
from smallsteps_tui.domain.care import Kind, standing
from smallsteps_tui.domain.care.answers import heavy_today
from smallsteps_tui.domain.entities import Size, Step
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.domain.starting import Start
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog
from smallsteps_tui.screens.host import Host
from smallsteps_tui.widgets.fitting import plain

STEP = Choice("space", "go to the smallest step")
REST = Choice("r", "rest today")
GOALS = Choice("2", "look at your goals again")
QUIT = "q"
"""The key that leaves at once, as it does wherever nothing is asked."""
ENERGY = "e"
"""The key that sets the day's energy, as it does on Today."""


class GreetingDialog(ChooseDialog):
    """Greets, names the smallest next step, and gives the key that was pressed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q", f"dismiss('{QUIT}')", "quit"),
        Binding("e", f"dismiss('{ENERGY}')", "energy", show=False),
    ]
    LEAVE: ClassVar[str] = "Esc not now   q quit"
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
        veiled = self.host.veiled
        shown = (
            veil(self.step_words) if veiled else "\n".join(filter(None, (self.step_words, self.care_words)))
        )
        step.update(Content("\n".join(map(plain, shown.splitlines()))))
        step.display = bool(shown)


def smallest_words(snapshot: Snapshot) -> str:
    """Return the words of the smallest next step; "" where there is none, or the card asks whether it is done."""
    step = choosing.step_for(snapshot.journey, snapshot.today)
    if step is None or choosing.asks_whether_done(snapshot.journey, step):
        return ""
    return choosing.offer(snapshot.journey, step, snapshot.today).words or voice.WORDLESS


def care_words(snapshot: Snapshot, someone: str) -> str:
    """Return the line of care that stands there where a goal or the step is about dying, whichever way it leads."""
    journey, step = snapshot.journey, choosing.step_for(snapshot.journey, snapshot.today)
    readings = [standing.of_goal(journey, goal) for goal in journey.active_goals]
    readings += [standing.of_step(journey, step)] if step is not None else []
    is_shown = any(one.kind is Kind.CRISIS and not one.is_put_away for one in readings)
    is_shown = is_shown or choosing.is_dark_day(journey, snapshot.today)
    return heavy_today(someone) if is_shown else ""


async def greet(host: Host) -> None:
    """Greet somebody who is back, and remember it, so that another dashboard does not greet too."""
    if not streak.is_greeting_due(host.snapshot.journey, host.snapshot.today):
        return
    await host.note_quietly(acts.note_question(streak.QUESTION, host.moment()))
    host.app.push_screen(GreetingDialog(host.snapshot, host.config.someone), lambda key: _answer(host, key))


async def _answer(host: Host, key: str | None) -> None:
    """Do what was chosen: the card, rest, the goals, or leave."""
    if key in (STEP.key, ENERGY):
        host.app.switch_mode("today")
        if key == ENERGY:
            host.app.call_later(host.app.run_action, "screen.energy")
    elif key == GOALS.key:
        host.app.switch_mode("goals")
    elif key == QUIT:
        await host.app.run_action("quit")
    elif key == REST.key:
        today = host.snapshot.today
        change = acts.rest(host.snapshot.journey, today, host.moment())
        try:
            await host.carry_out(change, voice.rested(today, today, today, off=False))
        except Trouble as trouble:
            host.say(str(trouble), trouble=True)


LEAVE = Choice("q", "count it as started, and leave")
DID_IT = Choice("d", "I did it, and leave")
TAKE_BACK = Choice("x", "don't count it this time, and leave")


def leave(host: Host) -> None:
    """Leave at once, or ask first how what is still going on counted.

    Having started was checked in when it began, so nothing hangs on the answer.
    """
    start = host.start
    step = host.snapshot.journey.steps.get(start.step_id) if start is not None else None
    made = (
        host.snapshot.journey.check_in(step.id, start.on) if start is not None and step is not None else None
    )
    if start is None or step is None or made is None or made.size is not Size.STARTED:
        host.app.exit()
        return
    question = voice.how_did_it_count(step)
    host.app.push_screen(
        ChooseDialog(question, (LEAVE, DID_IT, TAKE_BACK)), lambda key: _answered(host, start, step, key)
    )


async def _answered(host: Host, start: Start, step: Step, key: str | None) -> None:
    if key is None:
        return
    try:
        await _count(host, start, step, key)
    except Trouble as trouble:
        host.say(str(trouble), trouble=True)
        return
    host.app.exit()


async def _count(host: Host, start: Start, step: Step, key: str) -> None:
    """Carry out what was answered.

    Raises:
        Trouble: It could not be kept; nothing has changed.
    """
    facts, moment = host.snapshot, host.moment()
    if key == DID_IT.key:
        size = choosing.offer(facts.journey, step, start.on).size
        await host.carry_out(*voice.take(facts.journey, step, size, moment, on=start.on))
    elif key == TAKE_BACK.key:
        change = acts.take_back(facts.journey, step, moment, on=start.on)
        await host.carry_out(change, voice.taken_back(step, start.on, facts.today))
