"""The first minute: three questions, and then today's step."""

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, shrinking
from smallsteps_tui.domain.cleaning import clean_line, required_title
from smallsteps_tui.domain.entities import Goal
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.spoken import SaysTrouble
from smallsteps_tui.widgets.question import Question, QuestionFace

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps

GREETING = "Something feels too big. It may stay big; the step does not have to."

HINT = "Enter goes on   Esc not now"

QUESTIONS = (
    QuestionFace(
        "What is the long-term goal?",
        placeholder="write the thesis, move again, call an old friend",
        hint=HINT,
    ),
    QuestionFace("What is one small step toward it?", hint=HINT),
    QuestionFace(
        "What is one step even smaller than that?",
        hint="Enter takes the first of these   Esc not now",
    ),
)


class WelcomeScreen(SaysTrouble, Screen[None]):
    """Asks the three questions and begins the journey with their answers."""

    CSS_PATH: ClassVar = "welcome.tcss"
    app: "getters.app[SmallSteps]"
    question = getters.query_one(Question)
    answered = getters.query_one("#answered", Static)

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[str] = []
        self.is_told = False
        """Whether it was said that the answers cannot be kept; then Esc leaves nevertheless."""

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
        text = clean_line(answered.text, None) or (face.suggestions[0] if face.suggestions else "")
        try:
            self.answers.append(required_title(text))
            if len(self.answers) == len(QUESTIONS):
                self._begin(*self.answers)
        except Trouble as trouble:
            del self.answers[len(self.answers) - (len(self.answers) == len(QUESTIONS)) :]
            self.question.ask(replace(face, hint=str(trouble), value=answered.text, is_trouble=True))
            return
        if len(self.answers) < len(QUESTIONS):
            self._ask()

    def _face(self) -> QuestionFace:
        face = QUESTIONS[len(self.answers)]
        if not self.answers:
            return face
        if len(self.answers) == 1:
            return replace(face, suggestions=tuple(shrinking.additions(self.answers[0])))
        return replace(face, suggestions=tuple(shrinking.suggestions(self.answers[1])))

    def _ask(self) -> None:
        lines = [Content.assemble(("✓ ", "$behind"), (answer, "$ink")) for answer in self.answers]
        self.answered.update(Content("\n").join(lines))
        self.answered.remove_class("-nothing")
        self.question.ask(self._face())

    def _begin(self, goal_title: str, step_title: str, smaller: str) -> None:
        change = acts.begin(
            self.app.snapshot.journey, goal_title, step_title, smaller, self.app.session.moment()
        )
        self._keep(change)

    def _keep(self, change: Change) -> None:
        goal = next(one for one in change.put if isinstance(one, Goal))
        is_whole = len(self.answers) == len(QUESTIONS)
        self.app.carry_out(change, voice.begun(goal) if is_whole else voice.goal_added(goal))
        self.dismiss()

    @on(Question.NotNow)
    def _not_now(self) -> None:
        """Leave; what was answered so far is kept."""
        if not self.answers or self.is_told:
            self.dismiss()
            return
        journey, moment = self.app.snapshot.journey, self.app.session.moment()
        title, *steps = self.answers
        change = (
            acts.begin(journey, title, steps[0], "", moment)
            if steps
            else acts.add_goal(journey, title, moment)
        )
        try:
            self._keep(change)
        except Trouble as trouble:
            self.is_told = True
            self.question.ask(replace(self._face(), hint=str(trouble), is_trouble=True))
