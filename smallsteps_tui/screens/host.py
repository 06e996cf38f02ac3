"""What a screen may ask of the app: the one door to the journey, the file and the rest of the dashboard."""

from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol, cast

from textual.app import App
from textual.message_pump import MessagePump

from smallsteps_tui.config import Config
from smallsteps_tui.domain.entities import Goal, Moment, Step
from smallsteps_tui.domain.journey import Change, Journey, Snapshot
from smallsteps_tui.domain.starting import Start

if TYPE_CHECKING:
    from smallsteps_tui.domain.evidence import Truth
    from smallsteps_tui.voice import Saying


class Drafts(Protocol):
    """Words that were typed and not kept, by question and by what it was about."""

    def of(self, question: str, about: int = 0) -> str:
        """Return what was typed when a question was last asked about something; "" for nothing."""

    def keep(self, question: str, about: int, text: str) -> None:
        """Keep what was typed, or with an empty text drop it."""


class Files(Protocol):
    """What is written or erased beside a change of the journey."""

    @property
    def drafts(self) -> Drafts:
        """What was typed and not kept."""

    async def erase_for_good(self, doomed: Goal | Step) -> int:
        """Erase a goal's or step's words from the file, undo and backups; return how many backups refused."""

    def usual_place(self, ending: str) -> str:
        """Propose a free path for a written page, with an ending such as `.html`."""

    def hand_over(self, text: str, place: str) -> tuple[str, bool]:
        """Write a page to a new file; return its path, and whether it had to be renamed."""


class Host(Protocol):
    """The app, as far as screens and their dialogs know it.

    What they draw comes from `shown`, what they act upon from `snapshot`; a change they
    propose goes through `carry_out`, and the snapshot that follows comes to their `show`.

    It is kept short, as every screen may do whatever is named here. Five names are for one
    need each: `veiled` leaves out care's lines and drafts while words are hidden, `now`
    measures "just start" by the clock, `withdraw` undoes a start that was none, `top_words`
    is for the two screens that draw the top line themselves, and `also_true` lasts from one
    heavy thought to the next, which may be answered on another screen.
    """

    config: Config
    start: Start | None
    """The step that was just started and still goes on."""
    also_true: "tuple[Truth, ...]"
    """What was shown last beside a heavy thought, so that it is not shown again right away."""

    @property
    def app(self) -> App[Any]:
        """Textual's side of it: what is in front, what is pushed and dismissed."""

    @property
    def snapshot(self) -> Snapshot:
        """The journey and the day as they are, to act upon."""

    @property
    def shown(self) -> Snapshot:
        """The snapshot as it may be drawn: every word as dots while words are hidden."""

    @property
    def veiled(self) -> bool:
        """Whether words are hidden."""

    @property
    def top_words(self) -> tuple[str, ...]:
        """What the top line shows beside the day: the minutes left, a copy that waits, what is hidden; "" for none."""

    @property
    def files(self) -> Files:
        """What is written or erased beside a change."""

    def moment(self) -> Moment:
        """Return the day and instant for an act, later than anything in the journey."""

    def now(self) -> datetime:
        """Return what the clock says, aware; for measuring, not for an act."""

    async def carry_out(self, change: Change, saying: "Saying", base: Journey | None = None) -> None:
        """Write a change, and say so once it is on the disk; keys wait, and the clock goes on.

        Raises:
            Trouble: It could not be saved; nothing has changed.
        """

    async def withdraw(self, change: Change) -> bool:
        """Undo a change that was just carried out; return whether nothing was changed since, so that it could be."""

    async def note_quietly(self, change: Change) -> None:
        """Write what undo knows nothing of; where the disk refuses, nothing is said."""

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """Show one sentence on the screen in front."""


class Hosted(MessagePump):
    """A screen or dialog that knows its host."""

    def keep_draft(self) -> None:
        """Keep what is being typed, where something is, for the next time it is asked."""

    @property
    def host(self) -> Host:
        """The app, as far as screens know it."""
        return cast("Host", self.app)
