"""A step's ladder of smaller versions: ordered, reworded, shortened, or made into steps."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care
from smallsteps_tui.domain.care import answers, standing
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.acting import still_there
from smallsteps_tui.screens.dialogs.ask import KEEPS, Asking
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.screens.questions import making
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.cards.question import QuestionFace
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.lists.lines import Line, Lines

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen


HINTS = (
    "m add a smaller one   Esc close",
    "m add a smaller one   Enter reword   > make it a step   Delete remove   Esc close",
    "m add a smaller one   Enter reword   J K reorder   > make it a step   Delete remove   Esc close",
)
"""What the keys do without a version, with one, and with more."""


class LadderDialog(CardDialog[None]):
    """Shows the rungs, largest first; what is done to one is done at once, and u takes it back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "close"),
        Binding("J,shift+down", "act('move', 1)", "down"),
        Binding("K,shift+up", "act('move', -1)", "up"),
        Binding("enter", "act('reword')", "reword"),
        Binding("delete,x", "act('drop')", "remove"),
        Binding("greater_than_sign", "act('step')", "make a step"),
        Binding("m", "act('smaller')", "add smaller"),
        Binding("u", "app.undo", "undo"),
        Binding("ctrl+r", "app.redo", "redo"),
    ]
    rungs = getters.query_one(Lines)
    hint = getters.query_one(HintLine)

    def __init__(
        self,
        title: str,
        read: Callable[[], Sequence[str] | None],
        act: Callable[[str, int, int], Awaitable[None]],
        beside: Callable[[], str],
    ) -> None:
        """Say whose ladder it is, how to read it (None once it is gone), what carries an act out, and care's line."""
        super().__init__()
        self.of = title
        self.read = read
        self.act = act
        self.beside = beside

    def body(self) -> ComposeResult:
        """The step, its rungs under it, and what the keys do."""
        yield Static(classes="heading", markup=False)
        yield Lines(cursor=True, id="rungs")
        yield Static(id="beside", markup=False)
        yield HintLine()

    def on_mount(self) -> None:
        """Begin at the smallest once it stands there, and follow what changes."""
        self.call_later(self._begin_at_the_smallest)
        self.watch(self.app, "snapshot", self.dress, init=False)

    def _begin_at_the_smallest(self) -> None:
        self.rungs.choose(len(self.read() or ()) - 1)

    def dress(self) -> None:
        """Show the rungs as they are now, and what can be done; a ladder whose step is gone closes itself."""
        versions = self.read()
        if versions is None:
            if self.app.screen is self:
                self.dismiss()
            return
        veiled = self.host.veiled
        self.query_one(".heading", Static).update(veil(self.of) if veiled else self.of)
        self.rungs.lines = [
            Line(f"{at + 1}", veil(words) if veiled else words, target=at)
            for at, words in enumerate(versions)
        ] or [Line("", "No smaller version of your own yet. Press m to add one.", tone="quiet")]
        self.rungs.styles.height = min(8, max(1, len(versions)))
        self.forget()
        beside = self.query_one("#beside", Static)
        beside.update("" if veiled else self.beside())
        beside.display = not veiled and bool(self.beside())

    def forget(self) -> None:
        """Say what the keys do."""
        self.hint.say(HINTS[min(len(self.read() or ()), len(HINTS) - 1)])

    def on_screen_resume(self) -> None:
        """Close, where its step went while a question was in front."""
        if self.is_mounted and self.read() is None:
            self.dismiss()

    @on(Lines.Opened)
    async def _opened(self) -> None:
        """Reword the rung that was clicked twice."""
        await self.action_act("reword")

    async def action_act(self, verb: str, by: int = 0) -> None:
        """Carry an act out on the highlighted rung."""
        rung = self.rungs.chosen
        if not isinstance(rung, int) and verb != "smaller":
            return
        try:
            await self.act(verb, rung if isinstance(rung, int) else -1, by)
        except Trouble as trouble:
            self.is_of_file = trouble.is_of_file
            self.hint.say(self.as_shown(str(trouble)))
            return
        self.forget()
        if verb == "move" and isinstance(rung, int):
            self.rungs.choose(min(max(rung + by, 0), len(self.read() or ()) - 1))


def open_ladder(screen: "JourneyScreen", step: Step) -> None:
    """Show a step's smaller versions, to order, reword, take off, or make steps of."""

    def read() -> Sequence[str] | None:
        """Return the ladder as it is now; None when the step is gone."""
        now = screen.facts.journey.steps.get(step.id)
        return now.smaller if now is not None else None

    async def act(verb: str, rung: int, by: int) -> None:
        """Do what a key stands for with a rung of the ladder as it is now."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        if verb == "smaller":
            screen.ask(making.smaller(screen, now))
        elif verb == "reword":
            screen.ask(_reword(screen, now, rung))
        else:
            words = now.smaller[rung] if rung < len(now.smaller) else ""
            saying = {"drop": voice.rung_dropped(words), "step": voice.rung_to_step(words)}.get(verb)
            change = _change(screen, now, verb, rung, by)
            await screen.host.carry_out(
                change, saying or voice.smaller_versions_changed(now), screen.facts.journey
            )

    def beside() -> str:
        """Return care's line for the step as it is now; "" for most."""
        now = screen.facts.journey.steps.get(step.id)
        if now is None:
            return ""
        reading, someone = standing.of_step(screen.facts.journey, now), screen.host.config.someone
        return answers.line(reading, short=True, someone=someone)

    screen.app.push_screen(LadderDialog(step.title, read, act, beside))


def _change(screen: "JourneyScreen", step: Step, verb: str, rung: int, by: int) -> Change:
    """Make the change that a key stands for."""
    if verb == "move":
        return acts.move_rung(step, rung, by)
    if verb == "drop":
        return acts.drop_rung(step, rung)
    return acts.rung_to_step(screen.facts.journey, step, rung, screen.moment)


def _reword(screen: "JourneyScreen", step: Step, rung: int) -> Asking:
    """Ask for other words; the rung is known by the words it has, wherever it stands by then."""
    words = step.smaller[rung]

    async def take(text: str) -> Asking | None:
        """Reword the rung, unless it is another in the meantime; care comes after it is saved."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        if words not in now.smaller:
            raise Trouble(
                f"{quoted(words)} has changed in the meantime. Your words are still here until you press Esc."
            )
        at = now.smaller.index(words)
        wants = care.read(text, (now.title, *standing.above(screen.facts.journey, now)))
        if wants.is_withheld:
            return await making.kept_apart(screen, now, text, wants, acts.drop_rung(now, at))
        await screen.host.carry_out(acts.reword_rung(now, at, text), voice.smaller_versions_changed(now))
        return None

    face = QuestionFace(
        f"How would you word this smaller version of {quoted(step.title)}?",
        value=words,
        hint=KEEPS,
    )
    return Asking(face, take, draft=(f"smaller {rung}", step.id))
