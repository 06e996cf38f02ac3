"""The first minute: three questions, and then today's step."""

from dataclasses import replace
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care, shrinking
from smallsteps_tui.domain.care import Handling, Reading, answers, standing
from smallsteps_tui.domain.cleaning import clean_line, required_title
from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.ask import told
from smallsteps_tui.screens.host import Hosted
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.screens.questions import making
from smallsteps_tui.terminal.app import SaysTrouble
from smallsteps_tui.widgets.cards.question import Question, QuestionFace

GREETING = "Something feels too big. It can stay big. The step doesn't have to."

HINT = "Enter next   Esc not now"

QUESTIONS = (
    QuestionFace(
        "What is the long-term goal?",
        placeholder="write the thesis, get moving again, call an old friend",
        hint=HINT,
    ),
    QuestionFace("What is one small step towards it?", hint=HINT),
    QuestionFace(
        "What is one step even smaller than that?",
        hint="Enter next (empty: first suggestion)   Esc not now",
    ),
)


class WelcomeScreen(Hosted, SaysTrouble, Screen[None]):
    """Asks the three questions and begins the journey with their answers."""

    CSS_PATH: ClassVar = "welcome.tcss"
    question = getters.query_one(Question)
    answered = getters.query_one("#answered", Static)

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[str] = []
        self.is_told = False
        """Whether it was said that the answers cannot be kept; then Esc leaves nevertheless."""
        self.is_over = False
        """Whether the answers are kept, and it is left."""

    def compose(self) -> ComposeResult:
        """A word of greeting, what was answered so far, and one question."""
        with Vertical(id="middle"):
            yield Static("small steps", id="name")
            yield Static(GREETING, id="greeting")
            yield Static(id="answered", classes="-nothing", markup=False)
            yield Question(QUESTIONS[0])

    def on_mount(self) -> None:
        """Let the person type at once: nothing else is on this screen."""
        self.query_one(Input).focus()

    @on(Question.Answered)
    def _take(self, answered: Question.Answered) -> None:
        face = self._face()
        text, above = clean_line(answered.text, None), tuple(self.answers)
        try:
            if not text and self.answers and self._reading.handling is not Handling.ORDINARY:
                self._keep()  # what care suggests is taken with Tab; Enter alone goes on
                return
            if text and shrinking.is_not_knowing(text):
                suggested = face.suggestions or tuple(shrinking.beginnings(text))
                self.question.ask(replace(face, suggestions=suggested))
                return
            self.answers.append(required_title(text or (face.suggestions[0] if face.suggestions else "")))
            if len(self.answers) == len(QUESTIONS) or self._reading.is_withheld:
                self._keep()
        except Trouble as trouble:
            del self.answers[len(above) :]
            self.question.ask(replace(face, hint=str(trouble), value=answered.text, is_trouble=True))
            return
        if not self.is_over:
            self._ask()

    @property
    def _reading(self) -> Reading:
        """What the last answer reads like, with those before it above it."""
        *above, last = self.answers
        return care.read(last, tuple(reversed(above)))

    def _face(self) -> QuestionFace:
        face = QUESTIONS[len(self.answers)]
        if not self.answers:
            return face
        reading, last = self._reading, self.answers[-1]
        suggest = shrinking.beginnings if len(self.answers) == 1 else shrinking.suggestions
        is_ordinary = reading.handling is Handling.ORDINARY
        return replace(
            face,
            question=face.question if is_ordinary else answers.WHAT_HELPS,
            suggestions=tuple(suggest(last, reading=reading)),
            beside=answers.line(reading, short=True, someone=self.host.config.someone),
            hint=face.hint if is_ordinary else HINT,
        )

    def _ask(self) -> None:
        lines = [Content.assemble(("✓ ", "$behind"), (answer, "$ink")) for answer in self.answers]
        self.answered.update(Content("\n").join(lines))
        self.answered.remove_class("-nothing")
        self.question.ask(self._face())

    def _keep(self) -> None:
        """Keep what was answered so far, and go on to today; care comes after it is saved."""
        journey, moment = self.host.snapshot.journey, self.host.moment()
        title, *steps = self.answers
        if self._has_dangerous_rung():
            begun = acts.begin(journey, title, steps[0], "", moment)
            after = journey.after(begun)
            (added,) = (after.goals[one.id] for one in begun.put if isinstance(one, Goal))
            change = begun.and_then(acts.add_step(after, added, steps[1], self.host.moment()))
        elif steps:
            change = acts.begin(journey, title, steps[0], "".join(steps[1:]), moment)
        else:
            change = acts.add_goal(journey, title, moment)
        goal = next(one for one in change.put if isinstance(one, Goal))
        reading = standing.strongest(
            [care.read(text, tuple(reversed(self.answers[:at]))) for at, text in enumerate(self.answers)]
        )
        is_ordinary = reading.handling is Handling.ORDINARY
        saying = voice.begun(goal) if len(self.answers) == len(QUESTIONS) else voice.goal_added(goal)
        self.host.carry_out(change, saying if is_ordinary else replace(saying, aloud=answers.SAVED))
        self.is_over = True
        self.dismiss()
        if reading.is_withheld:
            self._stand_beside(
                goal, next((one for one in change.put if isinstance(one, Step)), None), reading
            )

    def _has_dangerous_rung(self) -> bool:
        """Whether the third answer alone leads towards harm: then it is a step of its own beside the second."""
        if len(self.answers) < len(QUESTIONS):
            return False
        title, step, rung = self.answers
        return care.read(rung, (step, title)).is_withheld and not care.read(step, (title,)).is_withheld

    def _stand_beside(self, goal: Goal, step: Step | None, reading: Reading) -> None:
        """Put care's answer over the screen beneath, to what leads towards harm."""
        screen = self.app.screen
        if not isinstance(screen, JourneyScreen):
            return
        if reading.handling is Handling.CRISIS:
            screen.ask(told(reading, self.host.config.someone))
        elif step is not None:
            screen.ask(making.beside_harm(screen, step, reading))
        else:
            screen.ask(making.step(screen, goal))

    @on(Question.NotNow)
    def _not_now(self) -> None:
        """Leave; what was answered so far is kept."""
        if not self.answers or self.is_told:
            self.dismiss()
            return
        try:
            self._keep()
        except Trouble as trouble:
            self.is_told = True
            self.question.ask(replace(self._face(), hint=str(trouble), is_trouble=True))
