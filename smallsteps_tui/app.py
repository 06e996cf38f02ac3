"""The dashboard: joins the session to the screens, and holds the one door to the disk."""

import gc
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, ClassVar

from textual.app import SystemCommand
from textual.binding import BindingType
from textual.filter import LineFilter
from textual.reactive import reactive
from textual.screen import Screen
from textual.theme import ThemeProvider

from smallsteps_tui import commands, theme, voice
from smallsteps_tui.commands import EVERYWHERE
from smallsteps_tui.config import Config
from smallsteps_tui.domain import starting
from smallsteps_tui.domain.days import is_leap
from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.domain.journey import Change, Journey, Snapshot
from smallsteps_tui.domain.starting import Start
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.truths import Truth
from smallsteps_tui.domain.veiling import veiled
from smallsteps_tui.screens import acting, the_file
from smallsteps_tui.screens.goals.screen import GoalsScreen
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.screens.look_back.screen import LookBackScreen
from smallsteps_tui.screens.marathon.screen import MarathonScreen
from smallsteps_tui.screens.today import greeting
from smallsteps_tui.screens.today.screen import TodayScreen
from smallsteps_tui.screens.today.timer import TimerScreen
from smallsteps_tui.screens.welcome import WelcomeScreen
from smallsteps_tui.session import Session
from smallsteps_tui.store.troubles import NotUndone
from smallsteps_tui.terminal.app import SpeakingApp
from smallsteps_tui.voice import Saying
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE, AsciiOnly

PULSE = 1.0
"""Seconds between two looks at the file and the day."""


class SmallSteps(SpeakingApp):
    """Shows the journey, carries out what screens propose, and keeps up with the file and the day."""

    TITLE = "small steps"
    MODES: ClassVar = {
        "today": TodayScreen,
        "goals": GoalsScreen,
        "marathon": MarathonScreen,
        "back": LookBackScreen,
    }
    DEFAULT_MODE = "today"
    CSS_PATH = "app.tcss"
    BINDINGS: ClassVar[list[BindingType]] = EVERYWHERE
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 Textual declares it without ClassVar
        (0, "-slim"),
        (60, "-narrow"),
        (100, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [  # noqa: RUF012 likewise
        (0, "-strip"),
        (5, "-low"),
        (20, "-short"),
        (30, "-tall"),
    ]

    snapshot: reactive[Snapshot] = reactive(Snapshot, init=False)  # type: ignore[arg-type]
    veiled = reactive(False, init=False)
    time_left: reactive[str] = reactive("", init=False)
    """What the few minutes of "just start" stand at, while they go on."""
    waiting: reactive[tuple[str, ...]] = reactive((), init=False)
    """The copies that other machines left beside the file and that can be merged, by name."""
    left_alone: tuple[str, ...] = ()
    """Those that cannot be merged, and were left as they are."""
    also_true: tuple[Truth, ...] = ()
    """What was shown last beside a heavy thought, so that it is not shown again at once."""
    looked_on: date | None = None
    """The day on which it was last asked whether to greet."""
    _under_veil: tuple[Snapshot, Snapshot] | None = None
    """The snapshot that was veiled last, and how it looks so."""
    _is_covered = False
    """Whether a trouble with the file was told behind a dialog, and is to be told again once it is closed."""
    start: Start | None = None
    """The step that was just started and still goes on; at most one."""

    def __init__(self, session: Session, config: Config, *, demo: bool = False) -> None:
        super().__init__()
        self.session = session
        self.config = config
        self.is_demo = demo
        self.glyphs = ASCII if config.ascii else UNICODE
        self._sieve = (AsciiOnly(),) if config.ascii else ()
        self.set_reactive(SmallSteps.snapshot, session.snapshot)
        theme.register(self)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Let nothing but plain ASCII of our own reach a terminal that was said to have no more."""
        return [*super().get_line_filters(), *self._sieve]

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give Textual's own themes the colours that only ours define."""
        return theme.VARIABLES_FALLBACK

    def on_mount(self) -> None:
        """Dress in the chosen theme and begin the pulse."""
        theme.suit(self)
        self.theme = self.config.theme if self.config.theme in self.available_themes else "dusk"
        if not self.config.animations:
            self.animation_level = "none"
        self.set_interval(PULSE, self.pulse)
        if self.session.trouble is not None:
            self.ask_after_the_file()
        elif not self.snapshot.journey.goals:
            self.push_screen(WelcomeScreen())
        self.call_after_refresh(self.greet)
        notices = " ".join(sentence for sentence in (self.session.notice, *self.config.warnings) if sentence)
        if notices:
            self.call_after_refresh(self.say, notices, trouble=True)

    def pulse(self) -> None:
        """Once a second: has the file changed, has the day turned?"""
        notice, told, day = self.session.notice, self.session.told, self.snapshot.today
        try:
            if self.session.pulse():
                self.snapshot = self.session.snapshot
                if is_leap(day, self.snapshot.today):
                    self.say(voice.clock_set(self.snapshot.today))
            if self.session.notice not in ("", notice):
                self.say(self.session.notice, trouble=True)
        except Trouble as trouble:
            self.say(str(trouble), trouble=True)
            self._is_covered = not isinstance(self.screen, JourneyScreen)
        acting.calm(self, told)
        if self._is_covered and isinstance(self.screen, JourneyScreen):
            self._is_covered = False
            if self.session.told:
                self.say(self.session.told, trouble=True)
        self.show_time_left()
        self.greet()
        the_file.look(self)

    def greet(self) -> None:
        """After a gap, greet at the opening, or once the day has turned and nothing else is open."""
        greeting.look(self)

    def show_time_left(self) -> None:
        """Let every screen show what "just start" stands at; out of sight it ends with its day."""
        journey = self.snapshot.journey
        if self.start is not None and journey.check_in(self.start.step_id, self.start.on) is None:
            self.start = None
        if self.start is not None and self.start.on != self.snapshot.today:
            in_sight = any(isinstance(screen, TimerScreen) for screen in self.screen_stack)
            self.start = self.start if in_sight else None
        now = self.session.clock.at()
        self.start = starting.seen(self.start, now) if self.start is not None else None
        self.time_left = starting.shown(self.start, now) if self.start is not None else ""

    def carry_out(self, change: Change, saying: Saying, base: Journey | None = None) -> None:
        """Carry out a change, and say so once it is on the disk.

        Args:
            change: What an act asked for.
            saying: What is said of it.
            base: The journey it was made from, where a dialog was open for a while.

        Raises:
            Trouble: It could not be kept; nothing has changed.
        """
        if change:
            self.snapshot = self.session.apply(change, saying.act, base)
            self.say(saying.sentence)

    def erase_for_good(self, doomed: Goal | Step) -> None:
        """Erase the words of a goal or step from the file, undo and the backups, and say what is left.

        Raises:
            Trouble: It could not be done; the file is as it was.
        """
        left = self.session.erase_for_good(doomed)
        self.snapshot = self.session.snapshot
        self.say(voice.erased_for_good(left))

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """Show one sentence on the screen that is in front, under everything else."""
        for screen in reversed(self.screen_stack):
            if isinstance(screen, JourneyScreen):
                screen.say(sentence, trouble=trouble)
                return

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Offer every key of the screen by its name, and the themes."""
        return commands.commands(self, screen)

    def action_command_palette(self) -> None:
        """Open the palette, unless one is open already."""
        if not isinstance(self.screen, commands.Palette):
            self.push_screen(commands.Palette())

    def search_themes(self) -> None:
        """Open the palette of themes."""
        self.push_screen(commands.Palette([ThemeProvider], placeholder="Search for themes…"))

    @property
    def shown(self) -> Snapshot:
        """What screens draw from: the snapshot, under the veil if it is drawn."""
        if not self.veiled:
            return self.snapshot
        if self._under_veil is None or self._under_veil[0] is not self.snapshot:
            before = (self._under_veil[0].journey, self._under_veil[1].journey) if self._under_veil else None
            drawn = Snapshot(veiled(self.snapshot.journey, before), self.snapshot.today)
            self._under_veil = self.snapshot, drawn
        return self._under_veil[1]

    async def action_quit(self) -> None:
        """Leave; what was just started and still goes on is asked about once."""
        greeting.leave(self)

    def ask_after_the_file(self) -> None:
        """Ask what to do where the file is gone, empty or cannot be read."""
        from smallsteps_tui.screens import the_file

        the_file.ask(self)

    def action_today(self) -> None:
        """Show Today, on the page of today."""
        self.switch_mode("today")
        if isinstance(self.screen, TodayScreen):
            self.screen.action_to_today()

    def action_copies(self) -> None:
        """Show the kept copies of the file."""
        from smallsteps_tui.screens import the_file

        the_file.show_copies(self)

    def action_merge(self) -> None:
        """Merge the copies that other machines left beside the file."""
        the_file.merge(self)

    def action_veil(self) -> None:
        """Draw the veil over all words, or lift it."""
        self._under_veil = None
        self.veiled = not self.veiled

    def action_undo(self) -> None:
        """Take the last change back, whoever made it."""
        self._turn_back(self.session.undo, voice.undone)

    def action_redo(self) -> None:
        """Put back what undo took."""
        self._turn_back(self.session.redo, voice.redone)

    def _turn_back(self, turn: Callable[[], str], words: Callable[[str], str]) -> None:
        try:
            act = turn()
        except Trouble as trouble:
            self.say(str(trouble), trouble=not isinstance(trouble, NotUndone))
            return
        self.snapshot = self.session.snapshot
        self.say(words(act))


def run_dashboard(session: Session, config: Config, *, demo: bool = False) -> int:
    """Open the dashboard and stay until the person leaves.

    Returns:
        The exit status.
    """
    app = SmallSteps(session, config, demo=demo)
    gc.freeze()  # a collection would walk ten years each time, a quarter of a second in which nothing moves
    app.run()
    return app.return_code or 0
