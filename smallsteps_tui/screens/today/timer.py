"""Just start: a few minutes with one step, full screen and calm."""

from collections.abc import Callable
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import ScreenResume
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, starting
from smallsteps_tui.domain.entities import Goal, Size, Step
from smallsteps_tui.domain.journey import Change, Snapshot
from smallsteps_tui.domain.starting import Start
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens import questions
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.screens.host import Host
from smallsteps_tui.screens.journey_screen import NAMES, JourneyScreen
from smallsteps_tui.widgets.charts.minutes import HALF, MOST_WIDTH, TALL, LargeDigits, Minutes
from smallsteps_tui.widgets.edges import TopLine
from smallsteps_tui.widgets.fitting import fit, wrap
from smallsteps_tui.widgets.keys import KeyLine, key

LOOK = 0.5
"""Seconds between two looks at the clock, so that no second is passed over."""

TINY_ROWS = 8
"""Below so many rows there is room for the step, the digits and one line more."""
COURSE_ROWS = 18
"""From so many rows on the minutes are a course, and the digits as large as they can be."""

Answered = Callable[[str], None]
"""Is told the sentence that answers a step taken."""


async def just_start(
    screen: JourneyScreen,
    step: Step | None,
    answered: Answered,
    *,
    is_chosen: bool = False,
    rung: int | None = None,
) -> None:
    """Start a step, or come back to the one that is going on.

    It is checked in as started at once, so that neither a closed lid nor a cut in the
    power can take that away, and stopping early counts by itself.

    Args:
        screen: The screen it is started from.
        step: The step, if there is one.
        answered: Is told the sentence that answers the start, once that is saved.
        is_chosen: Whether the step was put onto the card, and becomes the day's.
        rung: The smaller version that is on the card as it was just made, from 1.
    """
    host, words = screen.host, ""
    if host.start is None and step is not None:
        try:
            made = await _check_in_started(host, step, answered, is_chosen)
        except Trouble as trouble:
            host.say(str(trouble), trouble=True)
            return
        seconds = host.config.timer_minutes * 60
        host.start = Start(step.id, host.snapshot.today, seconds, host.now(), made, rung)
        words = questions.opening.opened_at_once(host, step)
    screen.app.push_screen(TimerScreen(answered, words), lambda _: screen.draw())


async def _check_in_started(host: Host, step: Step, answered: Answered, is_chosen: bool) -> Change | None:
    """Check the step in as started; return the change, or None where it was checked in before."""
    change, saying = voice.take(host.snapshot.journey, step, Size.STARTED, host.moment(), chosen=is_chosen)
    if not change:
        return None
    await host.carry_out(change, saying)
    answered(saying.sentence)
    return change


class TimerScreen(JourneyScreen):
    """Shows the step, what goes with it, and how much of its minutes is left."""

    SHOWN_NAME = "Just start"
    SPANS_THE_SHEET = False
    CSS_PATH = "timer.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("space", "pause", "timer.pause", "pause", "Pause or resume", foot="Space"),
        key("d,enter", "did_it", "timer.done", "I did it", "I did it, at the size shown", foot="d"),
        key("o", "open", "timer.open", "open it", "Open its file, folder or page"),
        key("1", "look('today')", "timer.leave", "leave it running", "Look at Today while it runs", foot="1"),
        key(
            "escape",
            "stop",
            "timer.stop",
            "stop here, and it counts",
            "Stop here; it counts after ten seconds",
            foot="Esc",
        ),
        Binding("2", "look('goals')", show=False),
        Binding("3", "look('marathon')", show=False),
        Binding("4", "look('back')", show=False),
        Binding("n", "note_shift", show=False),
        Binding("u", "app.undo", show=False),
        Binding("question_mark", "keys", show=False),
    ]
    title_line = getters.query_one("#words", Static)
    pairing = getters.query_one("#pairing", Static)
    digits = getters.query_one(LargeDigits)
    course = getters.query_one(Minutes)
    state = getters.query_one("#state", Static)

    def __init__(self, answered: Answered, words: str = "") -> None:
        """Show the start that the app holds.

        Args:
            answered: Is told the sentence that answers the step, when it is done.
            words: What is said at the beginning, if anything.
        """
        super().__init__()
        self.answered = answered
        self.first_words = words

    def body(self) -> ComposeResult:
        """The step and its pairing, the time left in large digits and as a course, and where that stands."""
        with Vertical(id="timer"):
            yield Static(id="words", markup=False)
            yield Static(id="pairing", markup=False)
            yield LargeDigits(id="digits")
            yield Minutes(id="course")
            yield Static(id="state", markup=False)

    def on_mount(self) -> None:
        """Say the first words, and look at the clock from now on."""
        self.set_interval(LOOK, self.tick)
        if self.first_words:
            self.call_after_refresh(self.host.say, self.first_words)

    def on_screen_resume(self, _: ScreenResume) -> None:
        """Look again, after something else was in front."""
        if self.is_mounted:
            self.draw()

    def on_resize(self) -> None:
        """Fit the words to the new size."""
        self.draw()

    @property
    def step(self) -> Step | None:
        """The step that was started, while there is one."""
        start = self.host.start
        return self.facts.journey.steps.get(start.step_id) if start is not None else None

    def show(self, snapshot: Snapshot) -> None:
        """Show the words, in lines that fit, and the time."""
        start = self.host.start
        step = snapshot.journey.steps.get(start.step_id) if start is not None else None
        if start is None or step is None or snapshot.journey.check_in(step.id, start.on) is None:
            self.call_later(self._leave_saying, self._sentence)
            return
        self.top.current = "Today"
        width = max(10, min(80, self.app.size.width - 4))
        is_tiny = self.app.size.height < TINY_ROWS
        rows = 3 if self.app.size.height >= 12 else 1
        offer = choosing.offer(snapshot.journey, step, start.on, start.rung)
        self.title_line.update(Content("\n").join(map(Content, wrap(titled(offer.words), width, rows))))
        self.pairing.update(Content(fit(pairing_said(step.pairing), width)))
        self.pairing.display = bool(step.pairing) and not is_tiny
        self.said.styles.max_height = 1 if is_tiny else None
        has_course = self.app.size.height >= COURSE_ROWS
        self.digits.most = TALL if has_course else 1 if is_tiny else HALF
        self.course.display = has_course
        self.course.ends = "started", voice.count(max(1, start.size // 60), "minute")
        self.tick()

    def tick(self) -> None:
        """Show what the clock says now; nothing is drawn again while it says the same."""
        start = self.host.start
        if start is None:
            return
        now = self.host.now()
        is_over = starting.is_over(start, now)
        time = starting.shown(start, now)
        if time != self.digits.value:
            self.digits.value = time
        share = min(1.0, starting.elapsed(start, now) / max(1, start.size))
        self.course.share = round(share * MOST_WIDTH) / MOST_WIDTH
        over = voice.TIMER_OVER if self.app.size.height >= TINY_ROWS else voice.TIMER_OVER_BRIEF
        is_new, is_tiny = starting.can_withdraw(start, now), self.app.size.height < TINY_ROWS
        counts = "" if is_new or is_tiny else voice.STOPPING_COUNTS
        state = over if is_over else "paused" if start.is_paused else counts
        if Content(state) != self.state.content:
            self.state.update(Content(state))
        self.set_class(is_over, "-over")
        keys = self.query_one(KeyLine)
        stop = {"timer.stop": "not now"} if is_new else {}
        keys.labels = {"timer.pause": "go on" if start.is_paused else "pause"} | stop
        keys.briefs = {"timer.stop": "stop"} | stop

    def shift_goal(self) -> Goal | None:
        """A shift noted here belongs to the goal of the step."""
        return self.facts.journey.goals[self.step.goal_id] if self.step is not None else None

    def show_badge(self) -> None:
        """Show what must be seen at all times, but for the minutes, which are large below."""
        self.top.badge = "   ".join(filter(None, self.host.top_words[self.host.start is not None :]))

    @on(TopLine.Chosen)
    def _look_at(self, chosen: TopLine.Chosen) -> None:
        chosen.stop()
        chosen.prevent_default()
        self.action_look(NAMES[chosen.name])

    # What the keys do

    def action_pause(self) -> None:
        """Hold it, or let it go on."""
        start, now = self.host.start, self.host.now()
        if start is not None:
            self.host.start = starting.resumed(start, now) if start.is_paused else starting.paused(start, now)
            self.tick()

    def action_open(self) -> None:
        """Open what the step is about, once more."""
        questions.opening.open_step(self.host, self.step)

    def action_look(self, mode: str) -> None:
        """Look at another screen while it goes on."""
        self.dismiss()
        self.app.switch_mode(mode)

    async def action_stop(self) -> None:
        """Stop here: in the first seconds that takes the start back, and after them it counts as started."""
        start = self.host.start
        is_new = start is not None and starting.can_withdraw(start, self.host.now())
        self._leave()
        if is_new and start is not None and start.made is not None and await self.host.withdraw(start.made):
            self.answered("")
            self.host.say(voice.START_WITHDRAWN)

    async def action_did_it(self) -> None:
        """Check the step in at the size shown, on the day it was started, or today where that came back."""
        start, step, facts = self.host.start, self.step, self.facts
        if start is None or step is None:
            return
        on = min(start.on, facts.today)
        size = choosing.offer(facts.journey, step, on, start.rung).size
        rung = start.rung if size is Size.SMALLER else None
        change, saying = voice.take(facts.journey, step, size, self.moment, on=on, rung=rung)
        if not change:
            self._leave()
            self.host.say(saying.sentence)
            return
        try:
            await self.host.carry_out(change, saying)
        except Trouble as trouble:
            self.host.say(str(trouble), trouble=True)
            return
        self._leave()
        self.answered(saying.sentence)
        self.host.say(saying.sentence)

    def _leave_saying(self, said_before: str) -> None:
        """Leave, as what was started is gone; what was said of that is said on Today."""
        sentence = self._sentence
        self._leave()
        if sentence != said_before:
            self.host.say(sentence)

    def _leave(self) -> None:
        """Go back to Today; nothing is going on any more."""
        self.host.start = None
        if self.app.screen is self:
            self.dismiss()


def pairing_said(pairing: str) -> str:
    """Write a pairing under the step it goes with: "while drinking the good coffee", "with the window open"."""
    if not pairing:
        return ""
    first, space, rest = pairing.partition(" ")
    from smallsteps_tui.domain.shrinking.lexicon import DETERMINERS, VERBS, plain_verb

    low = first.lower()
    if low.endswith("ing") and plain_verb(low) in VERBS:
        return f"while {low}{space}{rest}"
    return f"with {low if low in DETERMINERS else first}{space}{rest}"
