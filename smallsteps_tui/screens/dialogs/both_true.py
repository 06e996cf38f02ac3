"""Both are true: the heavy thought, and three lines of the person's own evidence beside it."""

from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Input, Static

from smallsteps_tui.domain import both_true, heavy_thoughts
from smallsteps_tui.domain.care import answers, standing
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.evidence import Truth
from smallsteps_tui.domain.heavy_thoughts import HeavyThought
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.domain.truths import OF_SUPPORT, names
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.ask import AskDialog, Asking
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.screens.look_back.evidence_lines import TONES, sign_of
from smallsteps_tui.widgets.cards.fields import AnswerField
from smallsteps_tui.widgets.cards.question import QuestionFace
from smallsteps_tui.widgets.cards.question_lines import Prompt
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.fitting import fit, plain
from smallsteps_tui.widgets.lists.lines import Line, left_column, line_block
from smallsteps_tui.widgets.picture import Picture

QUESTION = "What is the heavy thought?"
NOT_SAVED = "It isn't saved anywhere.   Enter answer   Esc not now"
ALSO_TRUE = "And this happened:"
NOT_ALONE = "And you're not on your own:"
"""The heading where the lines only say who is with the person, as that is nothing that happened."""
LINE_COPIED = "Copied. Sending it is up to you."
ROOMY_ROWS, ROOMY_COLUMNS = 20, 60
"""From this size on there is room for more than the shortest line of care."""

MOST_BENEATH = 3
"""How many things to do stand beneath a line of care; one fewer where evidence follows."""

SHORT_LINE = 40
"""On a small screen, a line of care up to so many cells leaves room for one thing to do beneath it."""

LOW = 14
"""Below so many rows only two lines of evidence are shown, for the keys beneath to stay in sight."""

MOST_NAME = 16
"""The most cells of a name among the keys."""


def to_copy(name: str) -> str:
    """Say over a line what it is for, and that sending it is left to the person."""
    return f"A line to copy and send to {plain(name) or 'someone'}. Nothing is sent for you."


class TrueLines(Picture):
    """Shows the lines under each other, each behind the sign of what it is."""

    lines: reactive[tuple[Line, ...]] = reactive((), layout=True)
    """The lines."""

    def draw(self, width: int) -> list[Content]:
        """Every line with a hanging indent."""
        left = left_column(self.lines)
        blocks = (line_block(line, left, width, self.glyphs) for line in self.lines)
        return [row for block in blocks for row in block]


class BothTrueDialog(CardDialog[tuple[Truth, ...]]):
    """Takes a thought, shows what is also true, and gives back which lines it showed last.

    The thought stands on the screen until the dialog closes, and nowhere else.
    """

    CSS_PATH: ClassVar = ["card.tcss", "both_true.tcss"]  # type: ignore[assignment]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("b", "others", "three more"),
        Binding("t", "tell", "tell the person who is with you"),
        Binding("escape,q", "close", "close"),
    ]
    field = getters.query_one(AnswerField)
    thought = getters.query_one("#thought", Static)
    hint = getters.query_one(HintLine)

    def __init__(self, snapshot: Snapshot, before: tuple[Truth, ...] = ()) -> None:
        """Say whose evidence it is, and which lines were shown last."""
        super().__init__()
        self.facts = snapshot
        self.before = before
        self.heard = HeavyThought()
        """What the thought was read as, without its words."""
        self.found: list[Truth] = []
        self.nothing_yet: tuple[Truth, ...] = ()
        """What stands there where nothing was found."""
        self.shown: tuple[Truth, ...] = ()

    def body(self) -> ComposeResult:
        """The thought, asked for and then quiet; who can help; what happened as well; what the keys do."""
        yield Static(QUESTION, id="asked", classes="heading")
        with Horizontal(classes="row"):
            yield Prompt()
            yield AnswerField()
        yield Static(id="thought", markup=False)
        yield Static(id="care", markup=False)
        yield Static(ALSO_TRUE, id="also-true", classes="heading")
        yield TrueLines()
        yield Static(answers.ALWAYS_IN_BOTH_TRUE, id="always", markup=False)
        yield Static(id="someone", markup=False)
        yield HintLine(NOT_SAVED)

    def on_mount(self) -> None:
        """Let the person type at once."""
        for later in self.query("#thought, #care, #someone, #also-true, #always"):
            later.display = False
        self.field.focus()

    def dress(self) -> None:
        """Show the lines, under the veil if it is drawn; a thought once veiled stays so."""
        veiled = self.host.veiled
        self.field.password = veiled
        if veiled:
            self.thought.update(Content(veil(str(self.thought.content))))
        shown = self.shown if self.app.size.height >= LOW else self.shown[:2]
        is_company = bool(shown) and all(truth.kind == OF_SUPPORT for truth in shown)
        self.query_one("#also-true", Static).update(NOT_ALONE if is_company else ALSO_TRUE)
        self.query_one(TrueLines).lines = tuple(self._line(truth) for truth in shown)
        if not self.field.display:
            self._show_care(veiled=veiled)
            self.hint.say(self._keys())

    def _show_care(self, *, veiled: bool) -> None:
        """Show who can help, and beneath it what may; under the veil neither, as others may look on."""
        is_small = self.app.size.height < ROOMY_ROWS or self.app.size.width < ROOMY_COLUMNS
        line = self.heard.line(short=is_small)
        most = MOST_BENEATH if not self.found else MOST_BENEATH - 1
        if is_small:
            most = 1 if len(line) <= SHORT_LINE else 0
        beneath = self.heard.beneath[:most]
        someone = "" if self.heard.is_private else self.host.config.someone
        for place, words in (("#care", "\n".join(filter(None, (line, *beneath)))), ("#someone", someone)):
            shown = self.query_one(place, Static)
            shown.update(Content(plain(words) if place == "#someone" else words))
            shown.display = bool(words) and not veiled

    def _line(self, truth: Truth) -> Line:
        sign = sign_of(truth.sign, self.query_one(TrueLines).glyphs)
        text = truth.veiled() if self.host.veiled else truth.text
        return Line(sign, plain(text), tone=TONES[truth.sign])

    @property
    def _shows_evidence(self) -> bool:
        return both_true.shows_evidence(self.heard)

    @on(Input.Submitted)
    def _answer(self) -> None:
        """Put the evidence beside the thought, and let go of the thought."""
        thought = clean_line(self.field.value)
        journey, today = self.facts.journey, self.facts.today
        self.heard = heavy_thoughts.read(journey, thought, today)
        self.nothing_yet = (both_true.nothing_yet(thought, self.heard),)
        if self._shows_evidence:
            streaks = self.host.config.streak != "hidden"
            self.found = both_true.ranked(journey, today, thought, self.heard, streaks=streaks)
        self.thought.update(Content(plain(thought)))
        self.thought.display = bool(thought)
        self.query_one("#also-true").display = bool(self.found)
        self.query_one("#always").display = True
        self._put_the_question_away()
        self.action_others()

    def _names(self) -> list[str]:
        """Who is with them, in the order of the goals; nobody is named where somebody does harm."""
        if self.heard.is_private:
            return []
        beside = (name for goal in self.facts.journey.active_goals for name in names(goal.support))
        return list(dict.fromkeys(beside))

    @property
    def _may_tell(self) -> bool:
        """Whether there is a line to send: none where somebody does harm, as an answer to it may be read by them."""
        return not self.heard.is_private or standing.is_of_death(self.heard.reading)

    def _keys(self) -> str:
        """Return what the keys do, with whom `t` tells."""
        called = self._names()
        whom = fit(plain(called[0]), MOST_NAME) if len(called) == 1 and not self.host.veiled else "someone"
        has_others = bool(self.found) and any(truth not in self.shown for truth in self.found)
        others = ("b three more",) if has_others else ()
        tell = (f"t tell {whom}",) if self._may_tell else ()
        return "   ".join((*others, *tell, "Esc close"))

    def _put_the_question_away(self) -> None:
        self.field.clear()
        self.set_focus(None)
        self.field.display = self.query_one(".row").display = self.query_one("#asked").display = False

    def action_others(self) -> None:
        """Show three others; when all were shown, the first again."""
        if self.field.display:
            return
        if not self.found and (self.heard.is_answered or not self._shows_evidence):
            self.dress()
            return
        self.shown = both_true.three_of(self.found, self.before) or self.nothing_yet
        is_new = self.before and not set(self.shown) & set(self.before)
        self.before = (*self.before, *self.shown) if is_new else self.shown
        self.dress()

    def action_tell(self) -> None:
        """Offer a line for the person who is with them, to be reworded and copied; nothing is sent."""
        if self.field.display or not self._may_tell:
            return
        called = self._names()
        lines = tuple(
            answers.to_send(self.heard.reading, name, is_dark=self.heard.is_dark) for name in called or [""]
        )

        async def take(text: str) -> None:
            """Copy the line as it was reworded."""
            self.app.copy_to_clipboard(text)
            self.hint.say(LINE_COPIED)

        face = QuestionFace(
            to_copy(called[0] if len(called) == 1 else ""),
            value=lines[0],
            suggestions=lines if len(lines) > 1 else (),
            hint="Enter copy   Esc not now",
        )
        self.app.push_screen(AskDialog(Asking(face, take)))

    @on(AnswerField.Left)
    def action_close(self) -> None:
        """Close, and forget the thought."""
        self.field.clear()
        self.thought.update("")
        self.dismiss(self.shown or self.before)
