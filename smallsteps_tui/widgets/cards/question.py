"""The question card: one question, one line to answer in, and suggestions."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.events import Click, Key
from textual.message import Message
from textual.widgets import Input

from smallsteps_tui.widgets.cards.fields import AnswerField
from smallsteps_tui.widgets.cards.question_lines import FEW_ROWS, Prompt, Words
from smallsteps_tui.widgets.edges import press
from smallsteps_tui.widgets.fitting import fit, plain
from smallsteps_tui.widgets.picture import CardEdge

if TYPE_CHECKING:
    from smallsteps_tui.widgets.cards.fields import NoteField


MOST_CELLS_OF_FIRST = 24
"""The most cells of the suggestion that Enter takes, in the line of keys; above, it stands in full."""


@dataclass(frozen=True)
class QuestionFace:
    """What is asked."""

    question: str
    """The question, in one sentence."""
    placeholder: str = ""
    """What the empty line shows."""
    suggestions: tuple[str, ...] = ()
    """Answers that can be taken as they are."""
    hint: str = ""
    """What the keys do with what is on the line."""
    hint_on_empty: str = ""
    """What the keys do on the empty line; "" where that is `hint` too."""
    takes_first: str = ""
    """What the keys do where Enter on the empty line takes the first suggestion, for which {first} stands; "" where it
    takes none."""
    value: str = ""
    """What is already on the line."""
    trouble: str = ""
    """What is the matter with the answer, above what the keys do."""
    above: tuple[str, ...] = ()
    """What stands above the question, each smaller than the one before: a step and its rungs."""
    has_lines: bool = False
    """Whether several lines may be written."""
    is_replaced: bool = False
    """Whether what is on the line gives way to what is typed, as a number does."""
    ways: tuple[str, ...] = ()
    """What may be in the way; for the one chosen there are suggestions of its own."""
    way: int = -1
    """Which of `ways` is chosen, counted from 0; -1 for none."""
    beside: str = ""
    """A quiet line beneath the question, which asks nothing."""
    is_told: bool = False
    """Whether it is said rather than asked: there is no line to answer on, and Enter goes on."""
    in_few_rows: str = ""
    """Shorter words in place of the question, where there are few rows; "" for none."""
    read: str = ""
    """How what is being typed is read; it stands in the place of suggestions."""
    read_keys: str = ""
    """What Tab does about how it is read."""
    cycles: bool = False
    """Whether → at the end of the line changes how it is read."""
    takes_lists: bool = False
    """Whether several pasted lines are read as a list."""
    goes_on: bool = False
    """Whether Tab on the empty line goes on to another question."""
    hint_with_list: str = ""
    """What the keys do on the empty line while Tab shows a pasted list instead; "" for the same."""

    @property
    def takes(self) -> str:
        """The suggestion that Enter takes on the empty line; "" for none."""
        return self.suggestions[0] if self.takes_first and self.suggestions and not self.trouble else ""

    def keys(self, *, is_empty: bool) -> str:
        """Return what the keys do, on the empty line or with words on it."""
        if not is_empty:
            return self.hint
        if self.read_keys and self.hint_with_list:
            return self.hint_with_list
        if self.takes:
            return self.takes_first.format(first=fit(plain(self.takes), MOST_CELLS_OF_FIRST))
        return self.hint_on_empty or self.hint


def _field(face: QuestionFace) -> "AnswerField | NoteField":
    """Make the line, or the lines, to answer on."""
    if not face.has_lines:
        return AnswerField(face.value, face.placeholder)
    from smallsteps_tui.widgets.cards.fields import NoteField

    return NoteField(face.value, face.placeholder)


class Question(Vertical):
    """Asks one question; Enter answers it, Esc means not now."""

    DEFAULT_CSS = """
    Question {
        height: auto;
        background: $card;
        .within { height: auto; padding: 1 3; }
        Horizontal { height: auto; }
        &.-told Horizontal { display: none; }
        AnswerField { height: 1; }
        AnswerField:focus, NoteField:focus { background: $row; }
        #read { display: none; }
        &.-read #read { display: block; }
        &.-read #suggestions { display: none; }
        #hint, #ways { margin-top: 1; }
        &.-tight .within { padding: 0 1; }
    }
    """

    @dataclass
    class Answered(Message):
        """The line was answered with Enter; the text is as it was typed."""

        text: str

    class NotNow(Message):
        """The question was left with Esc."""

    @dataclass
    class Turned(Message):
        """Something was said to be in the way, or nothing any more (-1)."""

        way: int

    class ReadOtherwise(Message):
        """Tab asked for what was typed to be read in another way, or on the empty line for what comes next."""

    class Cycled(Message):
        """→ asked for the next way to read what was typed."""

    def __init__(self, face: QuestionFace) -> None:
        super().__init__()
        self.face = face
        self._field = _field(face)
        self._is_answered = False
        self._answer_given = ""
        self._suggestion = -1
        self._own = ""
        """What the person had typed before a suggestion took its place."""

    def compose(self) -> ComposeResult:
        """The question, the line behind its sign, the suggestions, what Enter and Esc do."""
        yield CardEdge()
        with Vertical(classes="within"):
            yield Words(id="above")
            yield Words(id="asked")
            yield Words(id="beside")
            with Horizontal():
                yield Prompt()
                yield self._field
            yield Words(id="read")
            yield Words(id="suggestions")
            yield Words(id="ways")
            yield Words(id="hint")

    def on_mount(self) -> None:
        """Show what is asked."""
        self._show()

    @property
    def text(self) -> str:
        """What is on the line."""
        return self._field.value

    def ask(self, face: QuestionFace) -> None:
        """Ask something; what is being typed stays when the same question was not answered yet."""
        was_answered, self._is_answered = self._is_answered, False
        if was_answered or face.question != self.face.question or face.value != self.face.value:
            value = face.value if face.has_lines else plain(face.value)
            self._field.value = value + (self._typed_since() if was_answered else "")
            self._suggestion, self._own = -1, ""
        self.face = face
        if self.is_mounted:
            self._show()

    def take_up(self, text: str) -> None:
        """Put on the line what was typed before, to go on with."""
        self._field.value = text if self.face.has_lines else plain(text)
        if isinstance(self._field, AnswerField):
            self._field.cursor_position = len(self._field.value)

    def insert(self, text: str) -> None:
        """Put a text on the line where the cursor is, its lines side by side."""
        assert isinstance(self._field, AnswerField)
        self._field.insert_lines(text)

    def read_as(self, read: str, keys: str) -> None:
        """Show how what is on the line is read, in the place of suggestions; "" for no more than the words."""
        if (read, keys) != (self.face.read, self.face.read_keys):
            self.face = replace(self.face, read=read, read_keys=keys)
            self._show()

    @property
    def hides(self) -> bool:
        """Whether what is typed is shown as dots."""
        return self._field.password

    @hides.setter
    def hides(self, hides: bool) -> None:
        """Show what is typed as dots, or in letters."""
        self._field.password = hides

    def focus_field(self) -> None:
        """Focus the line to type into, or the question itself where it only tells something."""
        if self.face.is_told:
            self.can_focus = True
            self.focus()
            return
        self._field.focus()
        if self.face.is_replaced and isinstance(self._field, AnswerField):
            self._field.select_all()

    def on_resize(self) -> None:
        """Say it shorter, or in full, as there is room for."""
        self._show()

    def on_key(self, event: Key) -> None:
        """Go on, where something is said rather than asked."""
        if self.face.is_told and event.key in ("enter", "escape"):
            event.stop()
            self.post_message(self.Answered("") if event.key == "enter" else self.NotNow())

    def _show(self) -> None:
        """Give the parts of the card their words."""
        has_few_rows = self.app.size.height < FEW_ROWS
        self.set_class(self.face.is_told, "-told")
        self._field.example = self.face.placeholder
        is_read = bool(self.face.read or self.face.read_keys)
        self._field.suggests = bool(self.face.suggestions) or is_read or self.face.goes_on
        self._field.turns = bool(self.face.ways)
        self._field.cycles = self.face.cycles
        self._field.takes_lists = self.face.takes_lists
        self.query_one("#above", Words).lines = self.face.above
        asked = self.face.in_few_rows if has_few_rows and self.face.in_few_rows else self.face.question
        question = self.query_one("#asked", Words)
        question.lines, question.is_in_full = (asked,), self.face.is_told
        beside = self.query_one("#beside", Words)
        beside.lines = tuple(self.face.beside.splitlines())
        beside.display = bool(beside.lines) and not (self.face.is_told and has_few_rows)
        gives_way = has_few_rows and beside.display  # where both have no room, the line is what to read
        question.display = self.query_one("#above").display = not gives_way
        suggestions = self.query_one("#suggestions", Words)
        suggestions.lines, suggestions.chosen = self.face.suggestions, self._suggestion
        read = self.query_one("#read", Words)
        read.lines = tuple(filter(None, (self.face.read, self.face.read_keys)))
        self.set_class(is_read, "-read")
        ways = self.query_one("#ways", Words)
        ways.lines, ways.chosen = self.face.ways, self.face.way
        ways.display = bool(self.face.ways)
        hint = self.query_one("#hint", Words)
        hint.lines = (self.face.trouble, self.face.keys(is_empty=not self.text))

    def _take(self, place: int) -> None:
        """Put a suggestion on the line, or (-1) what the person had typed before the first one."""
        assert isinstance(self._field, AnswerField)
        if self._field.value != self._field.taken or self._suggestion < 0:
            self._own = self._field.value
        self._suggestion = place
        words = self._own if place < 0 else plain(self.face.suggestions[place])
        self._field.value = words
        self._field.taken = words if place >= 0 else ""
        self._field.cursor_position = len(words)
        self._show()

    @on(Input.Changed)
    def _say_keys(self) -> None:
        """Say what the keys do now."""
        self.query_one("#hint", Words).lines = (self.face.trouble, self.face.keys(is_empty=not self.text))

    @on(AnswerField.Suggested)
    def _suggest(self, event: AnswerField.Suggested) -> None:
        """Put the next suggestion on the line, or the one before; all round comes the person's own again."""
        event.stop()
        if self.face.read or self.face.read_keys or (self.face.goes_on and not self.text):
            self.post_message(self.ReadOtherwise())
        elif self.face.suggestions:
            self._take((self._suggestion + 1 + event.by) % (len(self.face.suggestions) + 1) - 1)

    @on(AnswerField.Turned)
    def _turn(self, event: AnswerField.Turned) -> None:
        """Say what is in the way: the next, or the one before; after the last one nothing."""
        event.stop()
        if not self.face.ways:
            self.post_message(self.Cycled())
            return
        self._put_in_the_way((self.face.way + 1 + event.by) % (len(self.face.ways) + 1) - 1)

    def _put_in_the_way(self, way: int) -> None:
        if self.text == self._field.taken:
            self._field.value = self._field.taken = ""
            self._suggestion = -1
        self.post_message(self.Turned(way))

    @on(Input.Submitted)
    @on(AnswerField.Given)
    def _answer(self, event: Input.Submitted | AnswerField.Given) -> None:
        """Say what was answered, once; the next Enter waits for what is asked then."""
        event.stop()
        if not self._is_answered:
            given = event.value if isinstance(event, Input.Submitted) else event.text
            if not given.strip() and self.face.takes and self.query_one("#hint").display:
                given = self.face.takes
            self._is_answered, self._answer_given = True, given
            self.post_message(self.Answered(given))

    def _typed_since(self) -> str:
        """Return what was typed on after Enter, before there was a next question."""
        return self.text.removeprefix(self._answer_given) if self.text.startswith(self._answer_given) else ""

    @on(AnswerField.Left)
    def _leave(self, event: AnswerField.Left) -> None:
        """Say that it was left."""
        event.stop()
        self.post_message(self.NotNow())

    def on_click(self, event: Click) -> None:
        """Put the suggestion that was clicked on the line, say what is in the way, or take a key for pressed."""
        press(self, event)
        way = event.style.meta.get("way")
        if isinstance(way, int) and way < len(self.face.ways):
            self._put_in_the_way(-1 if way == self.face.way else way)
        place = event.style.meta.get("suggestion")
        if isinstance(place, int) and place < len(self.face.suggestions):
            self._take(place)
            self.focus_field()
