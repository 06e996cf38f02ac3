"""The first minute: three questions, and then today's step."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.events import ScreenResume
from textual.screen import Screen
from textual.widgets import Input, Static

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care, shrinking
from smallsteps_tui.domain.care.kinds import Handling, Reading
from smallsteps_tui.domain.cleaning import clean_line, required_title
from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens import dialogs, questions
from smallsteps_tui.screens.acting import still_there
from smallsteps_tui.screens.host import Hosted
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.screens.unsaved import Taken, Unsaved
from smallsteps_tui.terminal.app import SaysTrouble, fit_first_frame
from smallsteps_tui.widgets.cards.fields import AnswerField
from smallsteps_tui.widgets.cards.question import Question, QuestionFace
from smallsteps_tui.widgets.charts.stair import Stair, StairFace, StairPicture
from smallsteps_tui.widgets.fitting import plain

if TYPE_CHECKING:
    from smallsteps_tui.screens.questions.while_typing import TypedWords
    from smallsteps_tui.screens.unsaved import Preview

GREETING = "Something feels too big. It can stay big. The step doesn't have to."

HINT = "Enter next   Esc not now"

HINT_OF_STEP = "Enter next   → how often   Esc not now"

DONE_WHEN_EMPTY = "Enter done   Esc not now"

QUESTIONS = (
    QuestionFace(
        "What is the long-term goal?",
        placeholder="write the thesis, or paste a list",
        hint=HINT,
        takes_lists=True,
    ),
    QuestionFace(
        "What is one small step towards it?",
        voice.OR_A_LIST,
        hint=HINT_OF_STEP,
        takes_first=voice.TAKES_FIRST,
    ),
    QuestionFace("What is one step even smaller than that?", hint=HINT, takes_first=voice.TAKES_FIRST),
)


STAIRS = (
    Stair("one even smaller", "even smaller?"),
    Stair("one small step", "one step?"),
    Stair("the long-term goal", "what feels big?"),
)
"""What the answers light, the last question first."""
STAIR_ROWS = ((34, 10), (24, 6))
"""From how many rows of the terminal on the stair has how many."""
LEAST_WIDTH = 60
"""From so many columns on there is a stair."""


class WelcomeScreen(Hosted, SaysTrouble, Screen[None]):
    """Asks the three questions and begins the journey with their answers."""

    CSS_PATH: ClassVar = "welcome.tcss"
    question = getters.query_one(Question)
    answered = getters.query_one("#answered", Static)
    stair = getters.query_one(StairPicture)

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[str] = []
        self.goal_id = self.step_id = 0
        """What was made of the first two answers."""
        self.unsaved = Unsaved(self)
        """What is on the line, or was pasted, and not taken yet."""
        self.is_over = False
        """Whether it is left."""

    @cached_property
    def typed(self) -> "TypedWords":
        """How what is typed is read, beneath the answers so far."""
        return questions.while_typing.TypedWords(tuple(reversed(self.answers)))

    def compose(self) -> ComposeResult:
        """A word of greeting, what was answered so far, and one question."""
        fit_first_frame(self)
        self.set_class(self._stair_rows > 0, "-stair")
        with Vertical(id="middle"):
            yield Static("small steps", id="name")
            yield Static(GREETING, id="greeting")
            yield StairPicture()
            yield Static(id="answered", classes="-nothing", markup=False)
            yield Question(QUESTIONS[0])

    def on_mount(self) -> None:
        """Let the person type at once: nothing else is on this screen."""
        self._show_stair()
        self._take_up()
        self.query_one(Input).focus()

    def on_resize(self) -> None:
        """Draw as much of a stair as there is room for."""
        self._show_stair()

    def on_screen_resume(self, resumed: ScreenResume) -> None:
        """Style nothing anew as it comes: it was styled as it was mounted."""
        resumed.refresh_styles &= self.stack_updates > 0

    @property
    def _stair_rows(self) -> int:
        """How many rows there are for a stair."""
        width, height = self.app.size
        is_ordinary = all(one.handling is Handling.ORDINARY for one in self._readings)
        has_room = is_ordinary and width >= LEAST_WIDTH
        return next((rows for least, rows in STAIR_ROWS if height >= least), 0) if has_room else 0

    def _show_stair(self) -> None:
        """Light a stair for each answer; of what wants care the answers are listed instead."""
        rows = self._stair_rows
        lit = zip(STAIRS, (*[""] * (len(STAIRS) - len(self.answers)), *reversed(self.answers)), strict=True)
        stairs = tuple(replace(one, words=plain(words)) for one, words in lit)
        self.stair.face = StairFace(stairs, len(STAIRS) - 1 - len(self.answers))
        self.stair.rows = rows
        self.set_class(rows > 0, "-stair")

    @property
    def _draft(self) -> tuple[str, int]:
        """The name and id under which a draft of the question is kept, as of the same question elsewhere."""
        return (("goal", 0), ("step", self.goal_id), ("smaller", self.step_id))[len(self.answers)]

    def _take_up(self) -> None:
        text = self.unsaved.draft(self._draft)
        if text:
            self.question.take_up(text)
        else:
            self.unsaved.stands_behind(self.question)

    def keep_draft(self) -> None:
        """Keep what is on the line for the next time this is asked; none while words are hidden."""
        if not self.is_over and self.is_mounted and len(self.answers) < len(QUESTIONS):
            self.unsaved.keep(self._draft, self.question.text, self.question.face.suggestions)

    @on(Question.Answered)
    async def _take(self, answered: Question.Answered) -> None:
        """Keep an answer at once, and ask the next question."""
        if self.is_over:
            return
        face = self._face()
        text = clean_line(answered.text, None)
        if not text and self.answers and self._reading.handling is not Handling.ORDINARY:
            self._leave()  # what care suggests is taken with Tab; Enter alone goes on
            return
        if text and shrinking.is_not_knowing(text):
            suggested = face.suggestions or tuple(shrinking.beginnings(text))
            self.question.ask(replace(face, suggestions=suggested))
            return
        self.typed.is_suggested = text in face.suggestions
        try:
            await self._keep(required_title(text))
        except Trouble as trouble:
            self.question.ask(replace(face, trouble=str(trouble), value=answered.text))
            return
        if len(self.answers) == len(QUESTIONS) or self._reading.is_withheld:
            self._leave()
        else:
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
            question=face.question if is_ordinary else care.answers.what_helps(reading),
            suggestions=tuple(suggest(last, reading=reading)),
            cycles=len(self.answers) == 1 and not reading.is_withheld,
            takes_lists=len(self.answers) == 1,
            beside=care.answers.line(reading, short=True, someone=self.host.config.someone),
            hint_on_empty="" if is_ordinary else DONE_WHEN_EMPTY,
            takes_first=face.takes_first if is_ordinary else "",
        )

    def _ask(self) -> None:
        lines = [Content.assemble(("✓ ", "$behind"), (answer, "$ink")) for answer in self.answers]
        self.answered.update(Content("\n").join(lines))
        self.answered.remove_class("-nothing")
        self._show_stair()
        self.question.ask(self._face())
        self._fetch()

    def _fetch(self) -> None:
        """Let the person's own program bring more suggestions; what is typed in the meantime stays."""
        host, journey, asked = self.host, self.host.snapshot.journey, len(self.answers)
        goal, step = journey.goals.get(self.goal_id), journey.steps.get(self.step_id)
        fetch = None
        if step is not None:
            fetch = questions.while_typing.asked_of_step(host, step, self._reading)
        elif goal is not None:
            fetch = questions.while_typing.asked_of_goal(host, goal, self._reading)
        if fetch is None:
            return

        def bring() -> None:
            """Fetch in a thread, and hand what came to the screen in its own."""
            self.call_later(self._brought, asked, tuple(fetch("")))

        self.run_worker(bring, thread=True, exclusive=True)

    def _brought(self, asked: int, brought: tuple[str, ...]) -> None:
        """Put them below the suggestions of the question they were asked for."""
        if asked == len(self.answers) and not self.is_over:
            face = self.question.face
            self.question.ask(replace(face, suggestions=dialogs.ask.with_brought(face.suggestions, brought)))

    async def _keep(self, words: str) -> None:
        """Write an answer to the disk: the goal, then its step, then a smaller version; care comes after.

        Raises:
            Trouble: It could not be kept; the question stays.
        """
        journey, moment, above = self.host.snapshot.journey, self.host.moment(), tuple(reversed(self.answers))
        reading = care.read(words, above)
        if not self.answers:
            change = acts.add_goal(journey, words, moment)
            (goal,) = change.put
            assert isinstance(goal, Goal)
            self.goal_id, saying = goal.id, voice.goal_added(goal)
        elif len(self.answers) == 1 or self._is_dangerous_rung(words):
            goal = still_there(journey.goals.get(self.goal_id), self.answers[0])
            typed = self.typed.read(words)
            change = acts.add_step(journey, goal, typed.title, moment, rhythm=typed.rhythm, cue=typed.cue)
            (step,) = change.put
            assert isinstance(step, Step)
            self.step_id, saying = self.step_id or step.id, voice.step_added(step)
        else:
            change = acts.add_smaller(still_there(journey.steps.get(self.step_id), self.answers[1]), words)
            goal = journey.goals[self.goal_id]
            saying = replace(voice.smaller_added(words), aloud=voice.begun(goal).aloud)
        strongest = care.standing.strongest([reading, *self._readings])
        await self.host.carry_out(change, voice.saved(saying, strongest, is_goal=True))
        self.unsaved.drop(self._draft)
        self.answers.append(words)
        del self.typed

    @property
    def _readings(self) -> list[Reading]:
        """What every answer reads like, with those before it above it."""
        return [care.read(text, tuple(reversed(self.answers[:at]))) for at, text in enumerate(self.answers)]

    def _is_dangerous_rung(self, rung: str) -> bool:
        """Whether the third answer alone leads towards harm: then it is a step of its own beside the second."""
        title, step = self.answers
        return care.read(rung, (step, title)).is_withheld and not care.read(step, (title,)).is_withheld

    def _leave(self) -> None:
        """Go on to today, and stand beside what leads towards harm."""
        self.is_over = True
        self.dismiss()
        reading = care.standing.strongest(self._readings)
        journey = self.host.snapshot.journey
        goal = journey.goals.get(self.goal_id)
        if reading.is_withheld and goal is not None:
            self._stand_beside(goal, journey.steps.get(self.step_id), reading)

    def _stand_beside(self, goal: Goal, step: Step | None, reading: Reading) -> None:
        """Put care's answer over the screen beneath, to what leads towards harm."""
        screen = self._beneath
        if screen is None:
            return
        if reading.handling is Handling.CRISIS:
            screen.ask(dialogs.ask.told(reading, self.host.config.someone))
        elif step is not None:
            screen.ask(questions.making.beside_harm(screen, step, reading))
        else:
            screen.ask(questions.making.step(screen, goal))

    @on(Question.NotNow)
    def _not_now(self) -> None:
        """Leave; what was answered so far is kept."""
        self.keep_draft()
        self.is_over = True
        self.dismiss()

    # What is read while it is typed, and lists that are pasted

    @on(Input.Changed)
    def _read(self) -> None:
        """Show how the words of the step are read, before Enter keeps them so."""
        text = self.question.text
        self.typed.is_suggested = text in self.question.face.suggestions
        if not self.unsaved.stands_behind(self.question):
            self.question.read_as(*(self.typed.words(text) if len(self.answers) == 1 else ("", "")))

    @on(Question.Cycled)
    def _turn(self) -> None:
        self.typed.turn(self.question.text)
        self._read()

    @on(Question.ReadOtherwise)
    def _read_otherwise(self) -> None:
        if self.unsaved.stands_behind(self.question):
            self.post_message(AnswerField.Pasted(self.unsaved.pasted))
            return
        self.typed.keep()
        self._read()

    @on(AnswerField.Pasted)
    def _preview(self, pasted: AnswerField.Pasted) -> None:
        """Show what a pasted list would become: a goal with its steps, or the steps of the goal given before."""
        screen, journey = self._beneath, self.host.snapshot.journey
        goal = journey.goals.get(self.goal_id)
        if screen is None:
            return
        try:
            asking = questions.making.goal(screen) if goal is None else questions.making.step(screen, goal)
            self.unsaved.preview(pasted.text, self.question, asking.pasted, self._show_preview)
        except Trouble as trouble:
            self.question.ask(replace(self._face(), trouble=str(trouble)))

    def _show_preview(self, preview: "Preview") -> None:
        self.app.push_screen(dialogs.outline.OutlineDialog(preview), self._previewed)

    def _previewed(self, taken: Taken | None) -> None:
        """Go on to today, or to what a list that was taken asks next."""
        if taken is None:
            self._read()
            return
        self.unsaved.drop(self._draft)
        self.is_over = True
        self.dismiss()
        screen = self._beneath
        if isinstance(taken.further, dialogs.ask.Asking) and screen is not None:
            dialogs.ask.keep_unfinished(self.host, taken.further, self.unsaved.pasted)
            screen.ask(taken.further)

    @property
    def _beneath(self) -> JourneyScreen | None:
        """The screen that this one stands over."""
        return next((one for one in reversed(self.app.screen_stack) if isinstance(one, JourneyScreen)), None)
