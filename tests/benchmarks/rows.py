"""The rows of the table: what is measured, and against which floor.

H is a bare Textual app with one text, K one key that changes one label, J `import json` and JTF
`import json, tinydb, filelock`; each is measured in turns with what it is the floor of.
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterable, Sequence
from itertools import product
from pathlib import Path
from statistics import median

from tests.benchmarks import programs
from tests.benchmarks.bench import EMPTY, LIST, LONG, ONE, Bench, file_in
from tests.benchmarks.figures import Figure
from tests.benchmarks.terminal import ASKS, Reply, Terminal, environment, python, wait

# The start


def visible(bench: Bench) -> Iterable[Figure]:
    """Until the words of the day's step can be read, from the second opening on; time on the wall."""
    home, ours, floor = bench.home(LONG), [], []
    step = _step(home)
    for _ in range(bench.times + 1):
        with bench.opens(programs.BARE) as bare:
            floor.append(bare.shows(HERE))
        with bench.opens(programs.DASHBOARD, home) as dashboard:
            ours.append(dashboard.shows(step))
            dashboard.shows(step, after=ASKS)
            dashboard.settles()
            dashboard.types(b"q")
            dashboard.ends_by_itself()
    yield Figure("the step visible after the command", median(ours[1:]), floor=median(floor), of="H")


def start(bench: Bench) -> Iterable[Figure]:
    """Until the whole dashboard is painted; processor time."""
    empty, long = bench.home(), bench.home(LONG)
    *spent, floor = _painted(
        bench,
        (python(programs.DASHBOARD), empty, WELCOME),
        (python(programs.DASHBOARD, "--demo"), empty, _step(empty, "--demo")),
        (python(programs.DASHBOARD), long, _step(long)),
        (python(programs.BARE), empty, HERE),
    )
    for life, ours in zip((EMPTY, "demo", LONG), spent, strict=True):
        yield Figure(f"start to full paint, {life} (cpu)", ours, floor=floor, of="H")


def _painted(bench: Bench, *programs_at: tuple[Sequence[str], Path, str], after: bytes = ASKS) -> list[float]:
    """Start programs in turns, and give the processor time until all is painted.

    Args:
        bench: Says how often.
        programs_at: The command of each, its home, and words that are painted.
        after: What is sent before those words; a frame that was kept comes before it.
    """
    rounds: list[list[float]] = [[] for _ in programs_at]
    for _ in range(bench.times):
        for (command, home, words), spent in zip(programs_at, rounds, strict=True):
            with Terminal(command, home) as terminal:
                terminal.shows(words, after)
                terminal.settles()
                spent.append(terminal.cpu_at_last)
    return [median(spent) for spent in rounds]


def _step(home: Path, *words: str) -> str:
    """Give the first words of the step that Today offers."""
    return str(json.loads(_answer(home, "today", "--json", *words))["step"]["offered"])[:16]


def calls(bench: Bench) -> Iterable[Figure]:
    """Until the first frame of a second opening: calls of Python functions, and modules that are loaded."""
    floor, modules = programs.counted(programs.BARE, bench.home())
    beyond = 0
    for life in (EMPTY, LONG):
        home = bench.home(life)
        _answer(home, "today")
        ours, loaded = programs.counted(programs.DASHBOARD, home)
        beyond = max(beyond, loaded - modules)
        yield Figure(f"calls to the first frame, {life}", ours, "", floor, "H")
    yield Figure("modules at the first frame, beyond H's", beyond, "")


def beside(bench: Bench, others: Iterable[tuple[str, str]]) -> Iterable[Figure]:
    """The start and the memory of other programs, by their commands, each with words that it shows."""
    for command, words in others:
        name, home = Path(command).name, bench.home()
        ours, floor = _painted(
            bench, ([command], home, words), (python(programs.BARE), home, HERE), after=b""
        )
        yield Figure(f"{name}: start to full paint (cpu)", ours, floor=floor, of="H")
        with Terminal([command], home) as other, bench.opens(programs.BARE) as bare:
            wait([other, bare], 5)
            yield Figure(f"{name}: memory after 5 s", other.memory, unit="MB", floor=bare.memory, of="H")


# What it takes while it is open


def memory(bench: Bench) -> Iterable[Figure]:
    """Five seconds after the start, and after many screens."""
    with (
        bench.opens(programs.DASHBOARD) as empty,
        bench.opens(programs.DASHBOARD, bench.home(LONG)) as long,
        bench.opens(programs.BARE) as bare,
    ):
        wait([empty, long, bare], 5)
        yield Figure(f"memory after 5 s, {EMPTY}", empty.memory, "MB", bare.memory, "H")
        yield Figure(f"memory after 5 s, {LONG}", long.memory, "MB", bare.memory, "H")
    with bench.opens(programs.DASHBOARD, bench.home(LONG)) as dashboard:
        dashboard.settles(1)
        few = _after_switches(dashboard, 300)
        many = _after_switches(dashboard, 1_500)
    yield Figure("memory, 1,800 switches against 300", many, "MB", few)


def _after_switches(dashboard: Terminal, number: int) -> float:
    for one in range(number):
        dashboard.presses(b"2341"[one % 4 :][:1], quiet=0.02)
    dashboard.settles(1)
    return dashboard.memory


def idle(bench: Bench) -> Iterable[Figure]:
    """Twenty seconds in which nothing happens, and twenty in which the few minutes of "just start" run."""
    with (
        bench.opens(programs.BARE) as bare,
        bench.opens(programs.DASHBOARD, bench.home(LONG)) as still,
        bench.opens(programs.DASHBOARD, bench.home(LONG)) as running,
    ):
        opened = (bare, still, running)
        for terminal in opened:
            terminal.settles(2)
        running.presses(b"s", quiet=0.8)
        before = [(each.cpu, len(each.sent)) for each in opened]
        wait(opened, 20)
        now = [(each.cpu, len(each.sent)) for each in opened]
    (floor, _), idle, timer = (
        (cpu - cpu_before, sent - sent_before)
        for (cpu, sent), (cpu_before, sent_before) in zip(now, before, strict=True)
    )
    for name, (cpu, sent) in (("idle", idle), ("the timer", timer)):
        yield Figure(f"{name}, 20 s (cpu)", cpu, floor=floor, of="H")
        yield Figure(f"{name}, 20 s, sent", sent, "B")


# Keys


def _pressed(bench: Bench, home: Path, *keys: bytes, on: bytes = b"") -> tuple[list[Reply], Reply]:
    """Press keys in turns with the key that changes a label; time on the wall.

    Args:
        bench: Where.
        home: Where the dashboard finds its file.
        keys: What is pressed in each round; of the last it is told.
        on: The key of the screen.

    Returns:
        What the last key brought, in each round, and what the key of the floor brought.
    """
    ours, floor = [], []
    with bench.opens(programs.ONE_LABEL) as label, bench.opens(programs.DASHBOARD, home) as dashboard:
        label.settles()
        dashboard.settles(1)
        if on:
            dashboard.presses(on, quiet=1)
        for _ in range(bench.times * 3):
            floor.append(label.presses(b"x"))
            for key in keys:
                reply = dashboard.presses(key)
            ours.append(reply)
    return ours, _middle(floor)


def _middle(replies: Sequence[Reply]) -> Reply:
    of = zip(*((one.first, one.last, one.size, one.frames, one.cpu) for one in replies), strict=True)
    return Reply(*(median(values) for values in of))


def down(bench: Bench) -> Iterable[Figure]:
    """Another step on Today."""
    ours, floor = _pressed(bench, bench.home(LONG), DOWN)
    yield from _of_key("another step on Today (↓)", _middle(ours), floor)


def space(bench: Bench) -> Iterable[Figure]:
    """A step taken, and taken back again; with movement off."""
    ours, floor = _pressed(bench, bench.home(LONG, STILL), b"u", b" ")
    yield from _of_key("Space", _middle(ours), floor)


def _of_key(name: str, reply: Reply, floor: Reply) -> Iterable[Figure]:
    """Tell of a key what it sent, in how many frames, and how long it took."""
    yield Figure(f"{name}, sent", reply.size, "B")
    yield Figure(f"{name}, frames", reply.frames, "")
    yield _by_last(f"{name}, last byte", reply, floor)


def _by_last(name: str, reply: Reply, floor: Reply) -> Figure:
    return Figure(name, reply.last, floor=floor.last, of="K", cpu=reply.cpu / floor.cpu)


def lists(bench: Bench) -> Iterable[Figure]:
    """A line and a page down, in Goals with 2,000 steps and in all the evidence."""
    for name, life, screen in ((f"Goals with {LIST}", LIST, b"2"), ("Evidence", LONG, b"4")):
        for what, key in (("line", DOWN), ("page", PAGE_DOWN)):
            ours, floor = _pressed(bench, bench.home(life), key, on=screen)
            yield _by_last(f"{name}, a {what}", _middle(ours), floor)


def screens(bench: Bench) -> Iterable[Figure]:
    """The three other screens, shown for the first time and again; the slowest of them is told."""
    visits: dict[str, dict[bytes, list[Reply]]] = {"first visited": {}, "visited again": {}}
    floor = []
    with bench.opens(programs.ONE_LABEL) as label:
        label.settles()
        for _ in range(bench.times):
            with bench.opens(programs.DASHBOARD, bench.home(LONG)) as dashboard:
                dashboard.settles(2)
                for found, key in product(visits.values(), (b"2", b"3", b"4")):
                    floor.append(label.presses(b"x"))
                    found.setdefault(key, []).append(dashboard.presses(key))
    k = _middle(floor)
    for visit, found in visits.items():
        replies = [_middle(of_key) for of_key in found.values()]
        earliest = max(reply.first for reply in replies)
        yield Figure(f"a screen {visit}, first byte", earliest, floor=k.first, of="K")
        yield _by_last(f"a screen {visit}, last byte", max(replies, key=lambda reply: reply.last), k)


# The file


def write(bench: Bench) -> Iterable[Figure]:
    """A check-in on the disk, against one flushed write of the same bytes; and how long no key is heard."""
    spent, floor = _inside(programs.WRITTEN, file_in(bench.home(LONG)), bench.times * 3)
    yield Figure("the write of a check-in", spent, floor=floor, of="fsync")
    home = bench.home(LONG, STILL)
    log = home / "held"
    late = []
    with Terminal(python(programs.HELD + programs.DASHBOARD, str(log)), home) as dashboard:
        dashboard.settles(1)
        for _ in range(bench.times * 3):
            dashboard.presses(b"u")
            before = log.stat().st_size
            dashboard.presses(b" ")
            late.append(max(map(float, log.read_bytes()[before:].split()), default=0))
    yield Figure("the event loop held by a check-in", median(late), floor=floor, of="fsync")


def load(bench: Bench) -> Iterable[Figure]:
    """The whole file into a Journey."""
    spent, floor = _inside(programs.LOADED, file_in(bench.home(LONG)), bench.times)
    yield Figure(f"{LONG} into a Journey (cpu)", spent, floor=floor, of="json")


def _inside(code: str, path: Path, times: int) -> tuple[float, float]:
    """Run what measures itself, and give the medians of what it measured and of its floor."""
    found = subprocess.run(
        python(code, str(path), str(times)), env=environment(path.parent), capture_output=True, check=True
    )
    spent, floor = json.loads(found.stdout)
    return median(spent), median(floor)


# The shell


def glance(bench: Bench) -> Iterable[Figure]:
    """The line of a status bar."""
    home = bench.home(LONG)
    _answer(home, "glance")
    warm = _in_turns(bench, home, programs.JSON, ["glance"])
    yield Figure("glance, warm (cpu)", warm[0], floor=warm[1], of="J")
    changed = _in_turns(bench, home, programs.JSON, ["glance"], before=["shift", "Lighter."])
    yield Figure("glance, after a change of ours (cpu)", changed[0], floor=changed[1], of="J")


def shell(bench: Bench) -> Iterable[Figure]:
    """Commands on the long file."""
    home = bench.home(LONG)
    for command in ("done", "today", "back", "marathon"):
        spent = _in_turns(bench, home, programs.LIBRARIES, [command])
        yield Figure(f"{command} (cpu)", spent[0], floor=spent[1], of="JTF")


def _in_turns(
    bench: Bench, home: Path, floor: str, words: Sequence[str], before: Sequence[str] = ()
) -> tuple[float, float]:
    """Run a command and its floor in turns, and give the medians of their processor times."""
    ours, least = [], []
    for _ in range(bench.times * 2):
        least.append(_spent(python(floor), home))
        if before:
            _answer(home, *before)
        ours.append(_spent(python(programs.DASHBOARD, *words), home))
    return median(ours), median(least)


def _spent(command: Sequence[str], home: Path) -> float:
    """Run a program, and give the processor time it took for itself and in the system."""
    running = subprocess.Popen(command, env=environment(home), stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise RuntimeError(f"{command[-1]} ended with {running.returncode}")
    return used.ru_utime + used.ru_stime


def _answer(home: Path, *words: str) -> bytes:
    """Run a command of the shell, and give what it printed."""
    command = python(programs.DASHBOARD, *words)
    return subprocess.run(command, env=environment(home), stdout=subprocess.PIPE, check=True).stdout


def growth(bench: Bench) -> Iterable[Figure]:
    """What the long life takes against one year."""
    lives = (LONG, ONE)
    homes = [bench.home(life) for life in lives]
    ten, one = _painted(bench, *((python(programs.DASHBOARD), home, _step(home)) for home in homes))
    yield Figure("growth from one year to ten, start (cpu)", ten, floor=one)
    ten, one = (_in_turns(bench, home, programs.LIBRARIES, ["done"])[0] for home in homes)
    yield Figure("growth from one year to ten, done (cpu)", ten, floor=one)
    pressed = (_pressed(bench, bench.home(life, STILL), b"u", b" ")[0] for life in lives)
    ten, one = (_middle(replies).last for replies in pressed)
    yield Figure("growth from one year to ten, Space", ten, floor=one)


DOWN, PAGE_DOWN = b"\x1b[B", b"\x1b[6~"

HERE, WELCOME = "It stands here.", "the long-term goal"
"""What H shows, and what somebody is asked first."""

STILL = "animations = false\n"
"""The settings with movement off."""

ROWS: dict[str, Callable[[Bench], Iterable[Figure]]] = {
    row.__name__: row
    for row in (
        *(visible, start, calls, memory, idle, down, space, lists, screens),
        *(write, glance, shell, load, growth),
    )
}
"""The rows by their names, in the order of the table."""
