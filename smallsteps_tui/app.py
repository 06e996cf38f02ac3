"""The dashboard: joins the session to the screens, and holds the one door to the disk."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from textual.binding import BindingType
from textual.events import Key
from textual.filter import LineFilter
from textual.reactive import reactive
from textual.screen import Screen
from textual.theme import Theme

from smallsteps_tui import commands, theme, voice
from smallsteps_tui.commands import EVERYWHERE, OPEN_A_FIELD
from smallsteps_tui.config import Config
from smallsteps_tui.domain import starting
from smallsteps_tui.domain.days import is_leap
from smallsteps_tui.domain.entities import Moment
from smallsteps_tui.domain.journey import Change, Journey, Snapshot
from smallsteps_tui.domain.starting import Start
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.veiling import Veil
from smallsteps_tui.kept import frame as kept_frame
from smallsteps_tui.kept.line import keep
from smallsteps_tui.screens import modes
from smallsteps_tui.screens.host import Files, Hosted
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.session import Beside, Session
from smallsteps_tui.store import troubles
from smallsteps_tui.terminal.app import SpeakingApp
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE, AsciiOnly

Done = TypeVar("Done")

if TYPE_CHECKING:
    from smallsteps_tui.domain.evidence import Truth
    from smallsteps_tui.voice import Saying

SLOW = 1.0
"""Seconds after which a write that goes on is told of."""

PULSE = 1.0
"""Seconds between two looks at the file and the day."""

VEIL = "veil"
"""Under this it is kept beside the drafts, in the platform's state folder, that words are hidden."""


class SmallSteps(SpeakingApp):
    """Shows the journey, carries out what screens propose, and keeps up with the file and the day."""

    TITLE = "small steps"
    MODES: ClassVar = {mode: partial(modes.opened, mode) for mode in modes.ROOMS}
    DEFAULT_MODE = "today"
    CSS_PATH: ClassVar = ["app.tcss", "screens/today/today.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = EVERYWHERE
    HORIZONTAL_BREAKPOINTS = [(0, "-slim"), (60, "-narrow"), (100, "-wide")]  # noqa: RUF012 Textual has no ClassVar
    VERTICAL_BREAKPOINTS = [(0, "-strip"), (5, "-low"), (20, "-short"), (30, "-tall")]  # noqa: RUF012 likewise

    snapshot: reactive[Snapshot] = reactive(Snapshot, init=False, repaint=False)  # type: ignore[arg-type]
    veiled = reactive(False, init=False, repaint=False)
    top_words: reactive[tuple[str, ...]] = reactive((), init=False, repaint=False)
    """What the top line shows beside the day: the minutes left, a copy to merge, the veil, the demo."""
    time_left: str = ""
    """What the few minutes of "just start" stand at, while they go on."""
    waiting: tuple[str, ...] = ()
    """The copies that other machines left beside the file and that can be merged, by name."""
    left_alone: tuple[str, ...] = ()
    """Those that cannot be merged, and were left as they are."""
    also_true: "tuple[Truth, ...]" = ()
    """What was shown last beside a heavy thought, so that it is not shown again at once."""
    looked_on: date | None = None
    """The day on which it was last asked whether to greet."""
    is_leaving = False
    """Whether the person has quit."""
    is_covered = False
    """Whether a trouble with the file was told behind a dialog, and is to be told again once it is closed."""
    worn = ""
    """The theme that was put on last by the person's settings or by the hour."""
    _start: Start | None = None
    _line_of: Snapshot | None = None
    """The snapshot that the kept line of a status bar was last of."""

    def __init__(self, session: Session, config: Config, *, demo: bool = False) -> None:
        super().__init__()
        self.session = session
        self.config = config
        self.is_demo = demo
        self.glyphs = ASCII if config.ascii else UNICODE
        self._sieve = (AsciiOnly(),) if config.ascii else ()
        self._veil = Veil()
        self.set_reactive(SmallSteps.snapshot, session.snapshot)
        self.set_reactive(SmallSteps.top_words, ("", "", "demo" if demo else ""))
        if not demo and session.drafts.of(VEIL):  # it stays on until it is taken off
            self.set_reactive(SmallSteps.veiled, True)
            self.set_reactive(SmallSteps.top_words, ("", "", "words hidden"))
        self.after_first_frame: Callable[[], None] = lambda: None
        """What the first frame need not wait for."""
        theme.register(self)
        self._is_first_time = session.trouble is None and not session.snapshot.journey.ordered_goals
        if self._is_first_time:  # and Today comes once the first question is asked
            self.open_with(Screen, "app.tcss", "screens/welcome.tcss")
        self.worn = self._theme_by_now()
        self.wear(self.worn)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Let nothing but plain ASCII of our own reach a terminal that was said to have no more."""
        return [*super().get_line_filters(), *self._sieve]

    def get_theme(self, theme_name: str) -> Theme | None:
        """Return a theme by its name, with all our variables."""
        found = super().get_theme(theme_name)
        return theme.completed(found) if found is not None else None

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give Textual's own themes the colours that only ours define."""
        return theme.VARIABLES_FALLBACK

    def on_mount(self) -> None:
        """Begin the pulse; on a terminal with few colours the theme is another."""
        theme.suit(self)
        self.refresh_css()
        if not self.config.animations:
            self.animation_level = "none"
        if self.session.trouble is not None:
            self.ask_after_the_file()
        elif self._is_first_time:
            from smallsteps_tui.screens.welcome import WelcomeScreen

            self.push_screen(WelcomeScreen())
            self.call_after_refresh(lambda: self.put_beneath(modes.today()()))
        self.call_after_refresh(self.greet)
        self.call_after_refresh(lambda: self.set_interval(PULSE, self.pulse))  # or a slow start waits for it
        self.call_after_refresh(self.after_first_frame)
        if notices := " ".join(filter(None, (self.session.notice, *self.config.warnings))):
            self.call_after_refresh(self.say, notices, trouble=True)

    def opens_field(self, key: Key) -> bool:
        """Whether a key opens a field to type in, on the screen in front."""
        active = self.screen.active_bindings.get(key.key)
        return active is not None and active.enabled and active.binding.action.split(".")[-1] in OPEN_A_FIELD

    def tell_burst(self) -> None:
        """Say that letters came all at once, and that nothing was done."""
        self.say(voice.A_BURST)

    def _dress(self) -> None:
        """Wear the theme that is set; with "auto" the hour's, which is put on when it changes."""
        if (wished := self._theme_by_now()) != self.worn:
            self.theme = self.worn = wished

    def _theme_by_now(self) -> str:
        """The theme of the settings, with "auto" the hour's; ours for the dark where it isn't known."""
        wished = theme.wished(self.config.theme, self.session.clock.now().hour)
        return wished if wished in self.available_themes else "dusk"

    async def pulse(self) -> None:
        """Once a second: has the file changed, has the day turned? While one writes, the clock alone goes on."""
        from smallsteps_tui import the_file

        is_free = not self.is_working
        if is_free:
            the_file.look(self)
        self.show_time_left()
        self._dress()
        if is_free:
            await self.greet()
            the_file.look_for_copies(self)
            if not self.is_working:
                self._keep_line()

    def keep_up(self) -> bool:
        """Show what is in the file now; return whether it or the day has changed.

        Raises:
            Trouble: The file can't be read.
        """
        has_news = self.session.pulse()
        self.snapshot = self.session.snapshot
        return has_news

    async def greet(self) -> None:
        """Greet after a gap: at the opening, or once the day has turned and nothing else is open.

        A clock that is set makes no gap, and takes back the greeting it brought.
        """
        before, today = self.looked_on, self.snapshot.today
        if before == today or not self.screen_stack:
            return
        from smallsteps_tui.screens.today import greeting

        if isinstance(self.screen, greeting.GreetingDialog) and today < self.screen.on:
            self.screen.dismiss(None)
        elif isinstance(self.screen, JourneyScreen):
            self.looked_on = today
            if before is None or not is_leap(before, today):
                await greeting.greet(self)

    def show_time_left(self) -> None:
        """Let every screen show what "just start" stands at; out of sight it ends with its day."""
        start, journey, now = self._start, self.snapshot.journey, self.now()
        if start is not None and journey.check_in(start.step_id, start.on) is None:
            start = None
        if start is not None and start.on != self.snapshot.today:
            from smallsteps_tui.screens.today.timer import TimerScreen

            in_sight = any(isinstance(screen, TimerScreen) for screen in self.screen_stack)
            start = start if in_sight else None
        self._start = starting.seen(start, now) if start is not None else None
        self.time_left = starting.shown(self._start, now) if self._start is not None else ""
        self.show_top_words()

    def show_top_words(self) -> None:
        """Show beside the day what must be seen at all times."""
        is_kept_in_view = "words hidden" if self.veiled else "demo" if self.is_demo else ""
        copies = voice.BADGE if self.waiting else ""
        self.top_words = self.time_left, copies, is_kept_in_view

    @property
    def start(self) -> Start | None:
        """The step that was just started and still goes on; at most one."""
        return self._start

    @start.setter
    def start(self, start: Start | None) -> None:
        """Let a step go on that was just started, or none."""
        self._start = start
        self.show_time_left()

    def watch_snapshot(self) -> None:
        """Erase the frame that was kept, which shows what was."""
        kept_frame.drop()

    @property
    def files(self) -> Files:
        """What is written or erased beside a change."""
        return Beside(self.session, self.write)

    def exit(self, *how: Any, **more: Any) -> None:
        """Leave, by hand, by a signal or because the terminal is gone; what is being typed is kept."""
        for screen in self.screen_stack:
            if isinstance(screen, Hosted):
                screen.keep_draft()
        if not self.is_working:  # or what is shown isn't what is in the file by now
            self._keep_line()  # what was erased a moment ago is not to stand in a status bar
        super().exit(*how, **more)

    def _keep_line(self) -> None:
        """Keep the line of a status bar, where something was changed since."""
        if self.snapshot is not self._line_of:
            self._line_of = self.snapshot
            keep(self.session, self.config)

    def moment(self) -> Moment:
        """Return the day and instant for an act, later than anything in the journey."""
        return self.session.moment()

    def now(self) -> datetime:
        """Return what the clock says, aware; for measuring, not for an act."""
        return self.session.clock.at()

    async def write(self, act: Callable[[], Done]) -> Done:
        """Let the session write off the event loop, and show what is on the disk then; say so where that takes long."""
        said: list[str] = []

        def say() -> None:
            """Say that it isn't done yet."""
            said.append(voice.STILL_SAVING)
            self.say(voice.STILL_SAVING)

        slow = asyncio.get_running_loop().call_later(SLOW, say)
        try:
            return await self.work(act)
        finally:
            slow.cancel()
            if said:
                self.say("")
            self.snapshot = self.session.snapshot

    async def withdraw(self, change: Change) -> bool:
        """Undo a change that was just carried out; return whether nothing was changed since, so that it could be."""
        return await self.write(lambda: self.session.withdraw(change))

    async def note_quietly(self, change: Change) -> None:
        """Write what undo knows nothing of; where the disk refuses, nothing is said."""
        if self.is_leaving:
            return  # what is drawn now is in nobody's sight
        base = self.snapshot.journey
        try:
            await self.write(lambda: self.session.apply(change, "", base))
        except Trouble:
            self.log("Couldn't note that this question was asked, so it may come up again.")

    async def carry_out(self, change: Change, saying: "Saying", base: Journey | None = None) -> None:
        """Carry out a change, made from `base` where a dialog was open for a while, and say so once it's on the disk.

        Raises:
            Trouble: It could not be kept; nothing has changed.
        """
        if change:
            seen = base or self.snapshot.journey
            await self.write(lambda: self.session.apply(change, saying.act, seen))
            self.say(saying.sentence)

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """Show one sentence on the screen that is in front, under everything else."""
        for screen in reversed(self.screen_stack):
            if isinstance(screen, JourneyScreen):
                screen.say(sentence, trouble=trouble)
                return

    def action_command_palette(self) -> None:
        """Open the palette, unless one is open already."""
        commands.open_palette(self, [*map(modes.class_of, modes.ROOMS)])

    def search_themes(self) -> None:
        """Open the palette of themes."""
        commands.open_themes(self)

    @property
    def shown(self) -> Snapshot:
        """What screens draw from: the snapshot, under the veil if it is drawn."""
        return self._veil.over(self.snapshot) if self.veiled else self.snapshot

    async def action_quit(self) -> None:
        """Leave, with what is shown first the next time kept; what was just started is asked about once."""
        from smallsteps_tui.screens.today import greeting

        if self.start is None:
            self.is_leaving = True
            await kept_frame.keep_first(self, modes.today()())
        greeting.leave(self)

    def ask_after_the_file(self) -> None:
        """Ask what to do where the file is gone, empty or cannot be read."""
        from smallsteps_tui import the_file

        the_file.ask(self)

    def action_today(self) -> None:
        """Show Today, on the page of today; where it is shown already, with the day's own step."""
        is_shown = isinstance(self.screen, modes.today())
        self.switch_mode("today")
        if isinstance(self.screen, modes.today()):
            if self.screen.page_on is not None:
                self.screen.open_page(self.snapshot.today)
            if is_shown:
                self.screen.to_own_step()

    def action_copies(self) -> None:
        """Show the kept copies of the file."""
        from smallsteps_tui import the_file

        the_file.show_copies(self)

    async def action_merge(self) -> None:
        """Merge the copies that other machines left beside the file, and say what came."""
        from smallsteps_tui import the_file

        await the_file.merge(self)

    def action_veil(self) -> None:
        """Draw the veil over all words, or lift it."""
        self._veil = Veil()
        self.veiled = not self.veiled
        if not self.is_demo:
            self.session.drafts.keep(VEIL, 0, "on" if self.veiled else "")
        kept_frame.drop()
        self.show_top_words()

    async def action_undo(self) -> None:
        """Take the last change back, whoever made it."""
        await self._turn_back(self.session.undo, voice.undone)

    async def action_redo(self) -> None:
        """Put back what undo took."""
        await self._turn_back(self.session.redo, voice.redone)

    async def _turn_back(self, turn: Callable[[], str], words: Callable[[str], str]) -> None:
        before = self.snapshot.journey
        try:
            act = await self.write(turn)
        except Trouble as trouble:
            self.say(str(trouble), trouble=not isinstance(trouble, troubles.NotUndone))
            return
        if isinstance(self.screen, JourneyScreen):
            self.screen.show_what_is_new(before)
        self.say(words(act))
