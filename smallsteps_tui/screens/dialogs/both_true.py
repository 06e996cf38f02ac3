"""Both are true: the heavy thought, and three lines of the person's own evidence beside it."""

from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Input, Static

from smallsteps_tui.domain import both_true
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.domain.truths import Truth
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.screens.evidence_signs import TONES, sign_of
from smallsteps_tui.widgets.answer_field import AnswerField
from smallsteps_tui.widgets.fitting import plain
from smallsteps_tui.widgets.hint_line import HintLine
from smallsteps_tui.widgets.line import Line, left_column, line_block
from smallsteps_tui.widgets.picture import Picture

QUESTION = "What is the heavy thought?"
KEPT_NOWHERE = "It is kept nowhere.   Enter   Esc not now"
ALSO_TRUE = "Also true:"
KEYS = "b three others   Esc close"


class TrueLines(Picture):
    """Shows the lines under each other, each behind the sign of what it is."""

    lines: reactive[tuple[Line, ...]] = reactive((), layout=True)
    """The lines."""

    def draw(self, width: int) -> list[Content]:
        """Every line with a hanging indent."""
        left = left_column(self.lines)
        blocks = (line_block(line, left, width, False, self.glyphs) for line in self.lines)
        return [row for block in blocks for row in block]


class BothTrueDialog(CardDialog[tuple[Truth, ...]]):
    """Takes a thought, shows what is also true, and gives back which lines it showed last.

    The thought stands on the screen until the dialog closes, and nowhere else.
    """

    CSS_PATH: ClassVar = ["card.tcss", "both_true.tcss"]  # type: ignore[assignment]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("b", "others", "three others"),
        Binding("escape,q", "close", "close"),
    ]
    field = getters.query_one(AnswerField)
    thought = getters.query_one("#thought", Static)
    hint = getters.query_one(HintLine)

    def __init__(self, snapshot: Snapshot, before: tuple[Truth, ...] = ()) -> None:
        """Say whose evidence it is, and which lines were shown last."""
        super().__init__()
        self.snapshot = snapshot
        self.before = before
        self.found: list[Truth] = []
        self.shown: tuple[Truth, ...] = ()

    def body(self) -> ComposeResult:
        """The thought, asked for and then quiet; what is also true; what the keys do."""
        yield Static(QUESTION, id="asked", classes="heading")
        yield AnswerField()
        yield Static(id="thought", markup=False)
        yield Static(both_true.SOMEONE, id="someone")
        yield Static(ALSO_TRUE, id="also-true", classes="heading")
        yield TrueLines()
        yield HintLine(KEPT_NOWHERE)

    def on_mount(self) -> None:
        """Let the person type at once."""
        super().on_mount()
        for later in self.query("#thought, #someone, #also-true"):
            later.display = False
        self.field.focus()

    def dress(self) -> None:
        """Show the lines, under the veil if it is drawn; a thought once veiled stays so."""
        veiled = self.app.veiled
        self.field.password = veiled
        if veiled:
            self.thought.update(Content(veil(str(self.thought.content))))
        self.query_one(TrueLines).lines = tuple(self._line(truth) for truth in self.shown)

    def _line(self, truth: Truth) -> Line:
        sign = sign_of(truth.sign, self.query_one(TrueLines).glyphs)
        text = truth.veiled() if self.app.veiled else truth.text
        return Line(sign, plain(text), tone=TONES[truth.sign])

    @on(Input.Submitted)
    def _answer(self) -> None:
        """Put the evidence beside the thought, and let go of the thought."""
        thought = clean_line(self.field.value)
        streaks = self.app.config.streak != "hidden"
        self.found = both_true.ranked(self.snapshot.journey, self.snapshot.today, thought, streaks=streaks)
        self.thought.update(Content(plain(thought)))
        self.thought.display = bool(thought)
        self.query_one("#someone").display = both_true.needs_someone(thought)
        self.query_one("#also-true").display = True
        self._put_the_question_away()
        self.hint.say(KEYS)
        self.action_others()

    def _put_the_question_away(self) -> None:
        self.field.clear()
        self.set_focus(None)
        self.field.display = self.query_one("#asked").display = False

    def action_others(self) -> None:
        """Show three others; when all were shown, the first again."""
        if self.field.display:
            return
        self.shown = both_true.three_of(self.found, self.before)
        is_new = self.before and not set(self.shown) & set(self.before)
        self.before = (*self.before, *self.shown) if is_new else self.shown
        self.dress()

    @on(AnswerField.Left)
    def action_close(self) -> None:
        """Close, and forget the thought."""
        self.field.clear()
        self.thought.update("")
        self.dismiss(self.shown or self.before)
