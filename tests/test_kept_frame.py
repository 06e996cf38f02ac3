"""The first frame that is kept: there at once where nothing differs, never where anything does."""

import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has no ptys", allow_module_level=True)

import pyte
from panes import CLEARED, Pane
from screens.lives import OPEN_IT, THESIS, a_life
from screens.walker import MORNING, Walker, hands_at, sitting, walking
from textual._compositor import LayoutUpdate

from smallsteps_tui.config import Config, read_config
from smallsteps_tui.domain import acts
from smallsteps_tui.kept import cache
from smallsteps_tui.kept import frame as kept_frame
from smallsteps_tui.terminal.frame import Frame, Sent

SIZE = (118, 36)
NAME = Path("smallsteps", "frame")


class Desk:
    """A terminal that a dashboard is opened in and left again, in a folder and on a clock of its own."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder, self.cache = folder / "journey", folder / "cache"
        self.path = self.folder / "smallsteps.json"
        self.patch, self.hands, self.size = patch, hands_at(), SIZE
        self.folder.mkdir()
        a_life(self.path)
        for name, value in {
            "SMALLSTEPS_DATA": self.path,
            "SMALLSTEPS_CONFIG": self.folder / "config.toml",
            "XDG_CACHE_HOME": self.cache,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
        }.items():
            patch.setenv(name, str(value))
        patch.delenv("SMALLSTEPS_NOW", raising=False)
        patch.setattr(os, "isatty", lambda _: True)
        patch.setattr(os, "tcgetpgrp", lambda _: os.getpgrp())
        patch.setattr(os, "get_terminal_size", lambda *_: os.terminal_size(self.size))

    async def sits(self, *keys: str, config: Config | None = None) -> str:
        """Open the dashboard, press keys and leave; give what stood there first."""
        async with walking(self.path, hands=self.hands, size=self.size, config=config) as walker:
            first = drawn(walker)
            await walker.presses(*keys, "q")
            return first

    @property
    def kept(self) -> str | None:
        """What would be shown now."""
        now = self.hands().timestamp()
        frame = cache.kept(kept_frame.NAME, now, kept_frame.LONGEST, kept_frame._more(now))
        return frame.decode() if frame is not None else None

    @property
    def is_there(self) -> bool:
        """Whether a frame lies in the cache folder, believed or not."""
        return (self.cache / NAME).exists()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk with a life on it."""
    return Desk(tmp_path, monkeypatch)


def drawn(walker: Walker) -> str:
    """What stands in the terminal, as it is told."""
    strips = walker.app.screen._compositor.render_strips(walker.app.size)
    whole = LayoutUpdate([[strip] for strip in strips], walker.app.size.region)
    sent = Frame().sent_of(whole, walker.app.size, walker.app.console)
    assert isinstance(sent, Sent)
    return sent.text


def looks(sent: str, size: tuple[int, int] = SIZE) -> list[list[object]]:
    """The cells of a terminal that was told this; of a blank its ground alone."""
    screen = pyte.Screen(*size)
    pyte.Stream(screen).feed(f"\x1b[?7l{sent}")
    cells = [[screen.buffer[y][x] for x in range(size[0])] for y in range(size[1])]
    return [[cell if cell.data.strip() else cell.bg for cell in row] for row in cells]


SITTINGS = {
    "looked at": ((), SIZE, Config(animations=False)),
    "a step taken": (("space",), SIZE, Config(animations=False)),
    "a low day": (("e", "space", "2"), (80, 24), Config(animations=False)),
    "rest, and another page": (("r", "["), (40, 12), Config(animations=False)),
    "another step in plain letters": (("down", "3"), (200, 60), Config(animations=False, ascii=True)),
}


@pytest.mark.parametrize("name", SITTINGS)
async def test_no_cell_differs_from_what_is_drawn_first_the_next_time(desk, name):
    keys, desk.size, config = SITTINGS[name]
    await desk.sits(*keys, config=config)
    kept = desk.kept
    assert kept is not None
    assert looks(kept, desk.size) == looks(await desk.sits(config=config), desk.size)
    assert (desk.cache / NAME).stat().st_mode & 0o777 == 0o600


def another_write(desk):
    session = sitting(desk.path, desk.hands)
    (step, *_) = session.snapshot.journey.steps.values()
    session.apply(acts.edit_step(step, session.moment(), title="Shut the file"), "reworded")


def a_file_written_in_place(desk):
    seen = desk.path.stat()
    desk.path.write_bytes(desk.path.read_bytes().replace(b"Open", b"Shut"))
    os.utime(desk.path, ns=(seen.st_atime_ns, seen.st_mtime_ns))


def another_file(desk):
    desk.patch.setenv("SMALLSTEPS_DATA", str(desk.folder / "other.json"))


def a_copy_beside_it(desk):
    (desk.folder / "smallsteps (copy).json").write_text("{}")


def another_theme(desk):
    (desk.folder / "config.toml").write_text('theme = "dawn"')


def another_size(desk):
    desk.size = (117, 36)


def another_terminal(desk):
    desk.patch.setenv("TERM", "linux")


def no_colour(desk):
    desk.patch.setenv("NO_COLOR", "1")


def a_setting_of_textuals(desk):
    desk.patch.setenv("TEXTUAL_COLOR_SYSTEM", "256")


def another_day(desk):
    desk.hands.move(timedelta(days=1))


def the_evening(desk):
    desk.hands.move(timedelta(hours=10))


def the_hours_after_midnight(desk):
    desk.hands.move(timedelta(hours=15))


def a_clock_set_back(desk):
    desk.hands.move(timedelta(days=-1))


def another_zone(desk):
    desk.patch.setenv("TZ", "Pacific/Auckland")


def a_fixed_clock(desk):
    desk.patch.setenv("SMALLSTEPS_NOW", "2026-11-21T09:30")


def another_version(desk):
    desk.patch.setattr(cache, "__version__", "9.9")


def a_spoiled_frame(desk):
    (desk.cache / NAME).write_bytes(b"\0\0\0x")


CHANGES = (
    *(another_write, a_file_written_in_place, another_file, a_copy_beside_it, another_theme, another_size),
    *(another_terminal, no_colour, a_setting_of_textuals, another_day, the_evening),
    *(the_hours_after_midnight, a_clock_set_back, another_zone, a_fixed_clock, another_version),
    a_spoiled_frame,
)


def test_it_is_not_believed_once_anything_differs(tmp_path):
    for change in CHANGES:
        with pytest.MonkeyPatch.context() as patch:
            folder = tmp_path / change.__name__
            folder.mkdir()
            desk = Desk(folder, patch)
            kept_frame.keep(sitting(desk.path, desk.hands), read_config(), "a frame")
            assert desk.kept == "a frame"
            change(desk)
            assert desk.kept is None, change.__name__


@pytest.mark.parametrize("stream", [0, 1, 2])
def test_where_one_end_is_no_terminal_none_is_wanted(desk, stream):
    now = desk.hands().timestamp()
    assert kept_frame.is_wanted(now)
    desk.patch.setattr(os, "isatty", lambda asked: asked != stream)
    assert not kept_frame.is_wanted(now)
    desk.patch.setattr(os, "isatty", lambda _: True)
    desk.patch.setenv("TERM", "dumb")
    assert not kept_frame.is_wanted(now)


async def test_it_is_erased_with_what_it_shows(desk):
    await desk.sits()
    assert desk.is_there
    async with walking(desk.path, hands=desk.hands) as walker:
        await walker.presses("space")
        assert not desk.is_there
    await desk.sits()
    assert desk.is_there
    await desk.sits("v")
    assert not desk.is_there, "words are hidden"


PRIVATE = (
    "Not be alive by Friday",
    "Say goodbye to everyone",
    "Three nights without the blade",
    "Say Tom's name; he died",
)


async def test_beside_words_that_want_care_none_is_kept(desk):
    await desk.sits()
    for words in PRIVATE:
        session = sitting(desk.path, desk.hands)
        change = acts.add_goal(session.snapshot.journey, words, session.moment())
        session.apply(change, "goal")
        (goal,) = change.put
        session.apply(
            acts.add_step(session.snapshot.journey, goal, "Have breakfast", session.moment()), "step"
        )
        await desk.sits()
        assert not desk.is_there, words
        session = sitting(desk.path, desk.hands)
        session.undo()
        session.undo()
        await desk.sits()
        assert desk.is_there, words


# In a real terminal

HOUR = MORNING.timestamp()

AT_THAT_HOUR = "\n".join(
    [
        "import sys, time",
        "from datetime import datetime",
        "import smallsteps_tui.__main__ as entry",
        "from smallsteps_tui import cli, clock",
        f"time.time, seen = (lambda: {HOUR}), clock.Clock.__init__",
        f"now = lambda: datetime.fromtimestamp({HOUR}).astimezone()",
        "clock.Clock.__init__ = lambda self, day_starts: seen(self, day_starts, now)",
        "{more}",
        "sys.argv = ['smallsteps']",
        "entry.run()",
    ]
)
"""The program, on a clock that stands."""


class Terminal:
    """Opens the program in real terminals, each time anew."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.cache = folder / "journey", folder / "cache"
        self.folder.mkdir()
        a_life(self.folder / "smallsteps.json")
        self.opened: list[Pane] = []

    def opens(self, more: str = "") -> Pane:
        program = AT_THAT_HOUR.replace("{more}", more)
        environment = {"XDG_CACHE_HOME": str(self.cache), "COLORTERM": "truecolor"}
        self.opened.append(Pane(self.folder, "-c", program, **environment))
        return self.opened[-1]


@pytest.fixture
def terminal(tmp_path, real_clock):
    terminal = Terminal(tmp_path)
    yield terminal
    for pane in terminal.opened:
        pane.cleans_up()


def leaves(pane: Pane) -> None:
    pane.types("q")
    assert pane.ends() == 0
    assert pane.left_on == set()
    assert pane.settings == pane.found


WAITS = "cli.run = lambda: time.sleep(60)"
"""A start that takes long, so that there is time for what happens meanwhile."""
FAILS = "cli.main = lambda: 1 / 0"


def test_it_stands_there_at_once_and_the_terminal_is_given_back_whatever_happens(terminal):
    first = terminal.opens()
    first.reads(OPEN_IT, "I did it", "Marathon")
    leaves(first)

    again = terminal.opens()
    again.reads(OPEN_IT, "I did it", "Marathon")
    shown = again.sent.partition(b"\x1b[?1000h")[0]
    again.types(" ")
    again.reads("That is enough for today.")
    leaves(again)
    assert THESIS.encode() in shown, "before Textual asked the terminal for anything"
    assert (again.sent.count(CLEARED), again.sent.count(b"\x1b[?1049l")) == (1, 1)

    taken = terminal.opens()
    taken.reads("That is enough for today.")
    leaves(taken)

    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
        pane = terminal.opens(WAITS)
        pane.reads(OPEN_IT)
        assert pane.settings != pane.found
        pane.signals(number)
        assert pane.ends() == -number
        assert pane.left_on == set()
        assert pane.settings == pane.found

    typed = terminal.opens(WAITS)
    typed.reads(OPEN_IT)
    typed.types("a word")
    typed.signals(signal.SIGTSTP)
    typed.reads_until_quiet()
    assert "a word" not in typed.text
    typed.types("\x03")
    assert typed.ends() == -signal.SIGINT
    assert typed.settings == typed.found

    crashed = terminal.opens(FAILS)
    crashed.reads("small steps crashed.")
    assert crashed.ends() == 1
    assert crashed.left_on == set()
    assert crashed.sent.index(b"\x1b[?1049l") < crashed.sent.index(b"small steps crashed.")
    assert crashed.settings == crashed.found
