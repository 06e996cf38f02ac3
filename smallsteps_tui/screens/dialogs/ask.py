"""The question card: one question, answered in a line, and perhaps a next one."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Optional, Protocol

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from smallsteps_tui import voice
from smallsteps_tui.domain.care import Reading, answers
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.card import Dialog
from smallsteps_tui.screens.dialogs.outline import OutlineDialog
from smallsteps_tui.screens.unsaved import Name, Preview, Taken, Unsaved
from smallsteps_tui.widgets.cards.fields import AnswerField
from smallsteps_tui.widgets.cards.question import Question, QuestionFace

if TYPE_CHECKING:
    from smallsteps_tui.screens.host import Host

KEEPS = "Enter keep   Esc not now"
"""What the keys do with an answer on one line."""

KEEPS_LINES = "Enter keep   Ctrl+J new line   Esc not now"
"""What the keys do with an answer on several lines."""

MOST_SUGGESTIONS = 4
"""How many suggestions of ours the card has room for."""

MOST_IN_ALL = 6
"""How many suggestions it has room for, with those of the person's own program."""


class Reads(Protocol):
    """Reads more than a title out of what is typed, such as how often it is done."""

    is_suggested: bool
    """Whether a suggestion is on the line, which is read as it is."""

    def words(self, text: str) -> tuple[str, str]:
        """Return how a text is read, and what Tab does about it; "" twice for a title alone."""

    def turn(self, text: str) -> None:
        """Read it in the next way."""

    def keep(self) -> None:
        """Keep the words as they are, or read them again."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question, and what becomes of its answer."""

    face: QuestionFace
    take: Callable[[str], Awaitable[Optional["Asking"]]]
    """Takes the answer and returns the next question, or None when that was all; raises
    Trouble with a sentence when the answer won't do, or couldn't be saved."""
    draft: Name | None = None
    """The question's name, and the id of what it is about, under which its draft is kept; None for no draft."""
    beside: Callable[[str], Sequence[str]] | None = None
    """Returns what to show beside the words being typed, such as additions."""
    facing: Callable[[str], Sequence[str]] | None = None
    """Returns the suggestions for one of the things that may be in the way, as the face names it."""
    fetch: Callable[[str], Sequence[str]] | None = None
    """Fetches more suggestions for what is in the way, "" for nothing; it may be slow, and runs in a thread."""
    reads: Reads | None = None
    """Reads what is typed, where that may be more than a title."""
    pasted: Callable[[str], Preview] | None = None
    """Reads several pasted lines as a list of steps."""
    further: Callable[[], "Asking"] | None = None
    """Returns the question that Tab on the empty line goes on to."""
    finishes: Name | None = None
    """The draft of another question that this one still needs: a list whose goal is asked for."""


def with_brought(ours: Sequence[str], brought: Sequence[str]) -> tuple[str, ...]:
    """Put suggestions that were brought below ours, as many as there is room for."""
    return tuple(dict.fromkeys((*ours, *brought)))[: max(len(ours), MOST_IN_ALL)]


def keep_unfinished(host: "Host", further: Asking, pasted: str) -> None:
    """Keep a list that was taken, until what is asked next is answered; none while words are hidden."""
    if further.finishes is not None and not host.veiled:
        host.files.drafts.keep(*further.finishes, pasted)


def _with_saved(hint: str) -> str:
    """Name the key that shows what is saved, before the last one."""
    *keys, last = hint.split("   ")
    return "   ".join((*keys, voice.SAVED_AGAIN, last))


def told(reading: Reading, someone: str) -> Asking:
    """Say the line of a sure crisis, and whom they would call: there is nothing to choose, and Enter goes on."""
    face = QuestionFace(
        answers.line(reading),
        in_few_rows=answers.line(reading, short=True),
        beside="\n".join(filter(None, (someone, *answers.BENEATH_CRISIS))),
        is_told=True,
        hint="Enter continue",
    )
    return Asking(face, _goes_on)


async def _goes_on(_text: str) -> None:
    """Ask nothing more."""


class AskDialog(Dialog[None]):
    """Asks until there is nothing more to ask; Esc is "not now", and what was typed stays on trouble."""

    CSS_PATH: ClassVar = "ask.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+g", "show_saved", "what's saved", show=False)]
    question = getters.query_one(Question)

    def __init__(self, asking: Asking) -> None:
        super().__init__()
        self.asking = asking
        self.face = asking.face
        self.brought: dict[str, tuple[str, ...]] = {}
        """What took its time, by what was in the way."""
        self.unsaved = Unsaved(self)
        """What is on the line, or was pasted, and not taken yet."""

    def compose(self) -> ComposeResult:
        """One card at the foot of the screen that stays in view."""
        yield Question(
            replace(self.face, question="", in_few_rows="", beside="", suggestions=(), ways=(), above=())
        )

    def on_mount(self) -> None:
        """Let the person type at once, with what was typed the last time on the line."""
        self._take_up()
        self.question.focus_field()
        self._fetch()

    # What was typed and not kept

    def _take_up(self) -> None:
        """Put a draft of this question on the line, or keep the list that it is in reach."""
        text = self.unsaved.draft(self.asking.draft, has_lines=self.face.has_lines)
        if not text:
            self.unsaved.stands_behind(self.question)
            return
        if self.face.value and text != self.face.value:
            self.face = replace(self.face, beside=voice.TYPED_BEFORE, hint=_with_saved(self.face.hint))
            self._ask(self.face)
        self.question.take_up(text)

    def action_show_saved(self) -> None:
        """Put what is saved in the place of what was typed before."""
        if self.face.hint != self.asking.face.hint:
            self.question.take_up(self.asking.face.value)
            self._ask(replace(self.asking.face, value=self.question.text))

    def keep_draft(self) -> None:
        """Keep what is on the line for the next time this is asked; none while words are hidden."""
        if not self.is_over and self.is_mounted:
            known = (self.asking.face.value, *self.face.suggestions)
            self.unsaved.keep(self.asking.draft, self.question.text, known)

    def _fetch(self, way: str = "") -> None:
        """Let what takes its time bring more suggestions; what is typed in the meantime stays."""
        asking, fetch = self.asking, self.asking.fetch
        if fetch is None or way in self.brought:
            return

        def bring() -> None:
            """Fetch in a thread, and hand what came to the dialog in its own."""
            brought = fetch(way)
            if brought:
                self.call_later(self._brought, asking, way, tuple(brought))

        self.run_worker(bring, thread=True, exclusive=True)

    def _brought(self, asking: Asking, way: str, brought: tuple[str, ...]) -> None:
        """Put fetched suggestions below the others, unless something stands beside the words."""
        if asking is not self.asking:
            return
        self.brought[way] = brought
        if way == self._way and not (asking.beside is not None and asking.beside(self.question.text)):
            self._ask(replace(self.face, suggestions=self._suggestions(way)))

    @property
    def _way(self) -> str:
        """What is in the way; "" for nothing."""
        return self.face.ways[self.face.way] if self.face.way >= 0 else ""

    def _suggestions(self, way: str) -> tuple[str, ...]:
        """Return what is suggested when something is in the way, and below it what was brought."""
        asking = self.asking
        ours = asking.facing(way) if asking.facing is not None and way else asking.face.suggestions
        return with_brought(ours, self.brought.get(way, ()))

    def _suggest(self, suggestions: tuple[str, ...]) -> None:
        if suggestions != self.face.suggestions:
            self._ask(replace(self.face, suggestions=suggestions, value=self.question.text))

    @on(Input.Changed)
    def _typed(self, typed: Input.Changed) -> None:
        """Show what may stand beside the words, unless they are a suggestion just taken."""
        is_suggested = typed.value in self.face.suggestions
        if self.asking.reads is not None:
            self.asking.reads.is_suggested = is_suggested
        self._read()
        if self.asking.beside is not None and not is_suggested:
            self._suggest(tuple(self.asking.beside(typed.value)) or self._suggestions(self._way))

    def _read(self) -> None:
        """Show how the words are read, before Enter saves them that way."""
        reads = self.asking.reads
        if self.unsaved.stands_behind(self.question):
            return
        if reads is None:
            self.question.read_as("", "")
        else:
            read, keys = reads.words(self.question.text)
            self.question.read_as(veil(read) if self.host.veiled else read, self.as_shown(keys))

    @on(AnswerField.Pasted)
    def _preview(self, pasted: AnswerField.Pasted) -> None:
        """Show what several pasted lines would become; one that is broken, or none, stands on the line."""
        pasted.stop()
        try:
            self.unsaved.preview(pasted.text, self.question, self.asking.pasted, self._show_preview)
        except Trouble as trouble:
            self._ask(replace(self.face, trouble=str(trouble), value=self.question.text))

    def _show_preview(self, preview: Preview) -> None:
        self.app.push_screen(OutlineDialog(preview), self._previewed)

    def _previewed(self, taken: Taken | None) -> None:
        """Go on to what a list that was taken asks next; one that was not is still there for Tab."""
        if taken is None:
            self._read()
            return
        pasted, self.unsaved.pasted = self.unsaved.pasted, ""
        self.unsaved.drop(self.asking.draft, self.asking.finishes)
        if isinstance(taken.further, Asking):
            keep_unfinished(self.host, taken.further, pasted)
            self._go_on(taken.further)
        else:
            self.dismiss()

    @on(Question.Cycled)
    def _turn(self) -> None:
        """Read the words in the next way."""
        if self.asking.reads is not None:
            self.asking.reads.turn(self.question.text)
            self._read()

    @on(Question.ReadOtherwise)
    def _read_otherwise(self) -> None:
        """Keep the words as they are, or read them again; on the empty line go on to what Tab asks there."""
        if self.unsaved.stands_behind(self.question):
            self.post_message(AnswerField.Pasted(self.unsaved.pasted))
        elif not self.question.text and self.asking.further is not None:
            self._go_on(self.asking.further())
        elif self.asking.reads is not None:
            self.asking.reads.keep()
            self._read()

    def dress(self) -> None:
        """Ask, with what is being typed still on the line."""
        self._ask(replace(self.face, value=self.question.text))

    def forget(self) -> None:
        """Ask without what was the matter, with what is being typed still on the line."""
        self._ask(replace(self.face, trouble="", value=self.question.text))

    def _ask(self, face: QuestionFace) -> None:
        """Put a question; suggestions and care hold what is private, so the veil leaves them out."""
        self.face = face
        self.question.hides = self.host.veiled
        self.question.ask(self._under_the_veil(face) if self.host.veiled else face)
        self._read()
        if face.is_told:
            self.question.focus_field()

    def _under_the_veil(self, face: QuestionFace) -> QuestionFace:
        return replace(
            face,
            above=tuple(veil(words) for words in face.above),
            question=veil(face.question) if face.is_told else self.as_shown(face.question),
            in_few_rows=veil(face.in_few_rows),
            beside="",
            suggestions=(),
            hint=self.as_shown(face.hint),
            trouble=self.as_shown(face.trouble),
        )

    @on(Question.Answered)
    async def _answered(self, answered: Question.Answered) -> None:
        if self.is_over:
            return
        if self.asking.reads is not None:
            self.asking.reads.is_suggested = answered.text in self.face.suggestions
        try:
            further = await self.asking.take(answered.text)
        except Trouble as trouble:
            self.is_of_file = trouble.is_of_file
            self._ask(replace(self.face, trouble=str(trouble), value=answered.text))
            return
        self.unsaved.drop(self.asking.draft, self.asking.finishes)
        if further is None:
            self.dismiss()
        else:
            self._go_on(further)

    def _go_on(self, further: Asking) -> None:
        self.asking, self.brought = further, {}
        self._ask(further.face)
        if not self.question.text:
            self._take_up()
        self._fetch()

    @on(Question.Turned)
    def _turned(self, turned: Question.Turned) -> None:
        """Suggest what fits what is in the way; what is typed stays."""
        first = self.asking.face
        if self.asking.facing is not None:
            way = first.ways[turned.way] if turned.way >= 0 else ""
            suggestions = self._suggestions(way)
            self._ask(replace(first, way=turned.way, suggestions=suggestions, value=self.question.text))
            self._fetch(way)

    @on(Question.NotNow)
    def _not_now(self) -> None:
        self.keep_draft()
        self.dismiss()
