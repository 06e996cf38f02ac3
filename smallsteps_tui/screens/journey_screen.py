"""What all four screens share: the line of names, the line of keys, and the way they are drawn."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Self

from textual import getters, on
from textual.app import ComposeResult
from textual.content import Content
from textual.events import Enter, Resize, ScreenResume
from textual.screen import Screen
from textual.widget import Widget

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care
from smallsteps_tui.domain.care import Handling, Reading
from smallsteps_tui.domain.days import spoken_day
from smallsteps_tui.domain.entities import Goal, Moment, Step
from smallsteps_tui.domain.journey import Change, Journey, Snapshot
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.veiling import veil_quoted
from smallsteps_tui.screens import dialogs, questions
from smallsteps_tui.screens.host import Hosted
from smallsteps_tui.terminal.app import SaysTrouble, fit_first_frame
from smallsteps_tui.widgets.edges import SaidLine, TopLine
from smallsteps_tui.widgets.keys import KeyLine, key

if TYPE_CHECKING:
    from smallsteps_tui.domain.day_words import Span
    from smallsteps_tui.domain.evidence import Truth
    from smallsteps_tui.domain.hints import Tip
    from smallsteps_tui.screens.dialogs.ask import Asking
    from smallsteps_tui.voice import Explanation, Saying, Worded
    from smallsteps_tui.widgets.cards.question import QuestionFace

NAMES = {"Today": "today", "Goals": "goals", "Marathon": "marathon", "Look back": "back"}
"""The screens by the name that is shown, with the mode of each."""

DATE_KEY = key("d", "ask_date", "date", "a date", "Go to a date: 29 May, half a year ago")
"""The key that asks for a day, for each screen whose days are gone through; the action is the screen's own."""

MEASURE, WIDE = 112, 140
"""The cells that texts take on a wide sheet, and the columns of the terminal from which on it is wide."""


def centre(screen: Screen[None], texts: str) -> None:
    """Set the texts of a screen in the middle of a wide sheet.

    Args:
        screen: The screen.
        texts: Which of its widgets, as a query; each is as wide as the sheet.
    """
    for widget in screen.query(texts):
        if screen.app.size.width >= WIDE:
            widget.styles.padding = (0, (sheet_cells(screen) - MEASURE) // 2)
        elif widget.styles.inline.clear_rule("padding"):
            widget.refresh(layout=True)


def sheet_cells(screen: Screen[None]) -> int:
    """Return the cells between the margins of a screen."""
    return screen.app.size.width - screen.styles.padding.width


class JourneyScreen(Hosted, SaysTrouble, Screen[None]):
    """A screen that draws from a snapshot and proposes changes."""

    SHOWN_NAME: ClassVar[str] = ""
    SPANS_THE_SHEET: ClassVar[bool] = True
    """Whether what it shows reaches from edge to edge of a wide sheet; its names and keys then do so too."""
    is_stale: bool = True
    """Whether something has changed since it was drawn."""
    came_from: str = ""
    """The mode that leaving what is shown leads back to, where it was opened from there; "" for none."""
    top = getters.query_one(TopLine)
    said = getters.query_one(SaidLine)
    _sentence: str = ""
    _classes_to_set: dict[str, bool] | None = None
    """The classes that are to be set, or taken, at the end of a drawing; None while none is made."""

    def compose(self) -> ComposeResult:
        """The names above, the keys below, and between them what the screen is about."""
        fit_first_frame(self)
        yield TopLine(tuple(NAMES))
        yield from self.body()
        yield SaidLine()
        yield KeyLine()

    def body(self) -> ComposeResult:
        """What stands between the two lines."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Draw once in sight, and whenever the journey, the day or the veil changes."""
        self.top.current = self.SHOWN_NAME
        self.watch(self.app, "snapshot", self.draw, init=False)
        self.watch(self.app, "veiled", self.draw, init=False)
        self.watch(self.app, "top_words", self.show_badge, init=False)

    def on_screen_resume(self, resumed: ScreenResume) -> None:
        """Draw what has changed while nobody looked; as it comes it has its styles already."""
        resumed.refresh_styles &= self.stack_updates > 0
        if self.is_stale:
            self.call_after_refresh(self._draw_if_stale)

    def _draw_if_stale(self) -> None:
        """Draw unless that has already happened: a screen shown for the first time is resumed twice."""
        if self.is_stale:
            self.draw()

    @on(Resize)
    def _centre_lines(self) -> None:
        """Let the names and the keys stand at the edges of what is between them, however wide the sheet is."""
        if not self.SPANS_THE_SHEET:
            centre(self, "TopLine, SaidLine, KeyLine")

    @property
    def facts(self) -> Snapshot:
        """The journey as it is, unveiled, to act upon."""
        return self.host.snapshot

    @property
    def moment(self) -> Moment:
        """The instant in which something is said now."""
        return self.host.moment()

    def draw(self) -> None:
        """Draw from the newest snapshot; out of sight it waits until somebody looks."""
        self.is_stale = self not in self.app.screen_stack
        if self.is_stale:
            return
        snapshot = self.host.shown
        self.top.day = spoken_day(snapshot.today)
        self.show_badge()
        if self.said.text:
            self.said.text = self.as_shown(self._sentence)
        self._classes_to_set = {}
        self.show(snapshot)
        classes, self._classes_to_set = self._classes_to_set, None
        self.update_classes(classes)
        self._show_tip()

    @property
    def tip(self) -> "Tip | None":
        """What the quiet line of the first days is about, if one stands here."""
        return None

    def _show_tip(self) -> None:
        """Show the quiet line, and remember once it is in sight that it was told."""
        tip, facts = self.tip, self.facts
        if tip is None:
            self.said.quiet = ()
            return
        words = voice.tip_words(tip, facts.journey, self.tip_step, facts.today, self.host.config.day_starts)
        self.said.quiet = tuple(line for each in words for line in (f"{each}   {voice.HIDE}", each))
        from smallsteps_tui.domain import hints

        if self.app.screen is self and not hints.was_told(facts.journey, tip):
            self.call_after_refresh(self._remember_told, tip)

    async def _remember_told(self, tip: "Tip") -> None:
        """Note that a quiet line of the first days was in sight, once."""
        from smallsteps_tui.domain import hints

        if not hints.was_told(self.facts.journey, tip):
            await self.host.note_quietly(acts.note_question(tip, self.moment))

    @property
    def tip_step(self) -> Step | None:
        """The step that the quiet line is about."""
        return None

    async def hide_tip(self) -> bool:
        """Hide the quiet line permanently; return whether there was one."""
        tip = self.tip
        if tip is not None:
            await self.propose(acts.note_question(tip, self.moment, for_good=True), voice.tip_hidden())
        return tip is not None

    def show_badge(self) -> None:
        """Show beside the day what must be seen at all times."""
        self.top.badge = "   ".join(filter(None, self.host.top_words))

    def set_class(self, add: bool, *class_names: str, update: bool = True) -> Self:
        """Set or take classes; those of one drawing all at once, or everything on the screen is styled for each."""
        if self._classes_to_set is None:
            return super().set_class(add, *class_names, update=update)
        self._classes_to_set |= dict.fromkeys(class_names, add)
        return self

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        raise NotImplementedError

    def explanations(self) -> "list[Explanation]":
        """What `i` walks through on this screen."""
        return []

    def explained_at(self, widget: Widget) -> "list[Explanation] | None":  # noqa: ARG002
        """What the mouse is told over a widget; None where that is not for the screen to say."""
        return None

    def on_enter(self, entered: Enter) -> None:
        """Let the mouse ask what `i` explains; worked out only where it rests."""
        widget = entered.node
        explained = self.explained_at(widget) if isinstance(widget, Widget) else None
        if explained is not None and isinstance(widget, Widget):
            told = dialogs.screen_help.tooltip(explained)
            shown = Content(veil_quoted(told.plain)) if self.host.veiled else told
            widget.tooltip = shown if explained else None

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """Show one sentence above the keys; one that can save a life stays until the next is said."""
        self._sentence = sentence
        self.said.set_class(trouble, "-trouble")
        self.said.say(self.as_shown(sentence), stays=isinstance(sentence, care.answers.LifeSaving))

    def calm(self, told: str) -> None:
        """Say no longer that something is the matter with the file, where that stands here still."""
        if self._sentence == told:
            self.said.say("")

    def as_shown(self, sentence: str) -> str:
        """Return a sentence as it may be shown: under the veil what the person wrote as dots, and no line of care."""
        if not self.host.veiled or not sentence:
            return sentence
        return veil_quoted(care.answers.under_veil(sentence, self.host.config.someone) or voice.NOTHING_WAITS)

    async def propose(self, change: Change, saying: "Saying") -> bool:
        """Hand a change to the app; the next key waits, and acts on what it left.

        Returns:
            Whether it was kept; when it was not, that was said, and nothing has changed.
        """
        try:
            await self.host.carry_out(change, saying, self.facts.journey)
        except Trouble as trouble:
            self.host.say(str(trouble), trouble=True)
            return False
        return True

    def ask(self, asking: "Asking") -> None:
        """Put a question, kept open until it is answered or set aside."""
        self.app.push_screen(dialogs.ask.AskDialog(asking))

    def ask_day(self, go: "Callable[[Span], None]") -> None:
        """Ask for a day or a time that has been, and go there.

        Args:
            go: Takes the first and the last day of what was meant, up to today.
        """
        from smallsteps_tui.domain.day_words import recall
        from smallsteps_tui.widgets.cards.question import QuestionFace

        async def take(text: str) -> None:
            """Read it, and go there."""
            go(recall(text, self.facts.today))

        face = QuestionFace(
            "Which day?",
            placeholder="29 May, half a year ago, monday",
            hint="Enter go there   Esc not now",
        )
        self.ask(dialogs.ask.Asking(face, take))

    def action_note_shift(self) -> None:
        """Ask for a shift, and keep it."""
        self.ask(dialogs.ask.Asking(self._shift_face(), self._take_shift, draft=("shift", 0)))

    def _shift_face(self) -> "QuestionFace":
        from smallsteps_tui.widgets.cards.question import QuestionFace
        from smallsteps_tui.widgets.cards.question_lines import FEW_ROWS

        asked = self.noticing()
        is_new = not self.facts.journey.shifts and self.app.size.height >= FEW_ROWS
        return QuestionFace(
            asked.question,
            placeholder=asked.example,
            beside=voice.A_SHIFT if is_new else "",
            hint=dialogs.ask.KEEPS_LINES,
            has_lines=True,
        )

    def noticing(self) -> "Worded":
        """The question that a shift noted here answers."""
        return voice.noticed(self.facts.today)

    async def _take_shift(self, text: str) -> "Asking | None":
        from smallsteps_tui.domain import heavy_thoughts  # the first frame can do without it

        reading = heavy_thoughts.in_time(self.facts.journey, text, care.read(text), self.facts.today)
        hurts = heavy_thoughts.hurts(self.facts.journey, text)
        return await self.hear(self.noted(text), voice.shift_noted(reading, hurts=hurts), text, reading)

    def action_keep_for_later(self) -> None:
        """Ask for something to keep for later, with no goal."""
        self.ask(questions.editing.later(self))

    async def hear(
        self, change: Change, saying: "Saying", text: str, reading: Reading | None = None
    ) -> "Asking | None":
        """Carry out a change that holds words of the person's, and stand beside them where they want care.

        Args:
            change: The change.
            saying: What is said of it where they want none.
            text: The words.
            reading: How they read, where that follows from more than themselves.

        Returns:
            What is said first in a sure crisis; None for any other words.

        Raises:
            Trouble: It could not be kept.
        """
        reading, someone = reading or care.read(text), self.host.config.someone
        if reading.handling is Handling.CRISIS and not care.limits.tells_of_own_body(reading, text):
            await self.host.carry_out(change, voice.saved(saying, reading))
            return dialogs.ask.told(reading, someone)
        await self.host.carry_out(change, voice.with_care(saying, reading, someone, text))
        return None

    def noted(self, text: str) -> Change:
        """Note a shift."""
        return acts.note_shift(text, self.moment, goal=self.shift_goal())

    def shift_goal(self) -> Goal | None:
        """The goal that a shift noted here belongs to, if any."""
        return None

    def show_what_is_new(self, before: Journey) -> None:
        """Bring into view what was not there before, as after undoing that it was deleted."""

    def show_reached(self, goal: Goal) -> None:
        """Show on the Marathon the way a goal went, now that it is reached."""
        self.app.switch_mode("marathon")
        marathon = self.app.screen
        if isinstance(marathon, JourneyScreen) and marathon is not self:
            marathon.call_after_refresh(marathon.show_reached, goal)

    def open_page(self, day: date) -> None:
        """Show Today on a day's page."""
        self.app.switch_mode("today")
        today = self.app.screen
        if isinstance(today, JourneyScreen) and today is not self:
            today.call_after_refresh(today.open_page, day)

    def action_explain(self) -> None:
        """Walk the numbers of this screen, a sentence each."""
        explanations = self.explanations()
        if explanations:
            self.app.push_screen(dialogs.screen_help.ExplainDialog(explanations))
        else:
            self.say("There are no numbers to explain here yet.")

    def action_both_true(self) -> None:
        """Ask for a heavy thought, and put the person's own evidence beside it."""
        self.app.push_screen(
            dialogs.both_true.BothTrueDialog(self.facts, self.host.also_true), self._remember_shown
        )

    def _remember_shown(self, shown: "tuple[Truth, ...] | None") -> None:
        self.host.also_true = shown or ()

    def action_keys(self) -> None:
        """Show all keys."""
        self.app.push_screen(dialogs.screen_help.KeysDialog(self.SHOWN_NAME, type(self)))

    @on(TopLine.Chosen)
    def _go(self, chosen: TopLine.Chosen) -> None:
        self.app.switch_mode(NAMES[chosen.name])
