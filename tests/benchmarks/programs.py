"""What is measured, each in a process of its own: the floors, the program, and what can be seen from inside alone."""

import re
from pathlib import Path

from tests.benchmarks.terminal import Terminal, python

DASHBOARD = "from smallsteps_tui.__main__ import run; run()"
"""What the installed command does."""

BARE = """
from textual.app import App
from textual.widgets import Static

class Bare(App):
    def compose(self):
        yield Static("It stands here.")

Bare().run()
"""
"""H: Textual's least, one text."""

ONE_LABEL = """
from textual.app import App
from textual.widgets import Label

class OneLabel(App):
    presses = 0

    def compose(self):
        yield Label("It stands here.")

    def on_key(self):
        self.presses += 1
        self.query_one(Label).update(f"It changed {self.presses} times.")

OneLabel().run()
"""
"""K: one key changes one label."""

JSON = "import json"
"""J: the least that reads a file like ours."""

LIBRARIES = "import json, tinydb, filelock"
"""JTF: the least that writes one."""

COUNTED = """
import _lsprof, os, sys
profiler = _lsprof.Profiler(subcalls=False, builtins=False)
profiler.enable()
from textual.app import App
display = App._display

def displayed(app, screen, renderable):
    display(app, screen, renderable)
    if renderable is None or not app._running or app._batch_count:
        return
    profiler.disable()
    calls = sum(entry.callcount for entry in profiler.getstats())
    os.write(2, b"<counted %d %d>" % (calls, len(sys.modules)))
    os._exit(0)

App._display = displayed
exec(sys.argv.pop(), {"__name__": "__main__"})
"""
"""Runs a program until its first frame, and says how many Python functions were called and modules are there."""

HELD = """
import sys, time
from asyncio import events
STEP = 0.002
fresh = events.new_event_loop
log = open(sys.argv.pop(), "ab", buffering=0)

def looks(loop, due):
    late = time.perf_counter() - due
    if late > STEP:
        log.write(b"%f " % late)
    loop.call_later(STEP, looks, loop, time.perf_counter() + STEP)

def watched():
    loop = fresh()
    loop.call_soon(looks, loop, time.perf_counter())
    return loop

events.new_event_loop = watched
"""
"""Put before a program: looks every two milliseconds whether its event loop goes on, and notes how late it was."""

WRITTEN = """
import gc, json, os, sys
from time import perf_counter
from pathlib import Path
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Kind, Size
from smallsteps_tui.session import Session
from smallsteps_tui.store.store import Store

gc.disable()
path, times = Path(sys.argv[1]), int(sys.argv[2])
session = Session(Store(path))
journey = session.snapshot.journey
steps = [step for step in journey.steps.values() if step.kind is Kind.ONCE and not journey.is_done(step)]
spent, floor = [], []
for step in steps[:times + 1]:
    change = acts.check_in(session.snapshot.journey, step, Size.SMALLER, session.moment())
    began = perf_counter()
    session.apply(change, "I did the small version")
    spent.append(perf_counter() - began)
    content = path.read_bytes()
    began = perf_counter()
    with open(path.with_name("floor"), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    floor.append(perf_counter() - began)
print(json.dumps([spent[1:], floor[1:]]))
"""
"""Writes check-ins, and after each the same bytes with nothing but a flush to the disk; the first is not counted."""

LOADED = """
import gc, json, sys
from time import process_time
from pathlib import Path
from smallsteps_tui.store.store import Store

gc.disable()
path, times = Path(sys.argv[1]), int(sys.argv[2])
spent, floor = [], []
for _ in range(times + 1):
    began = process_time()
    Store(path).load()
    spent.append(process_time() - began)
    gc.collect()
    began = process_time()
    with open(path, "rb") as file:
        json.load(file)
    floor.append(process_time() - began)
    gc.collect()
print(json.dumps([spent[1:], floor[1:]]))
"""
"""Reads the file into a Journey, and the same file with `json` alone, in turns; the first is not counted."""


def counted(code: str, home: Path, **more: str) -> tuple[int, int]:
    """Count until the first frame of a program; repeats to 0.2 %.

    Returns:
        The calls of Python functions, and the modules that are loaded.

    Raises:
        RuntimeError: It ended without one.
    """
    with Terminal(python(COUNTED, code), home, **more) as terminal:
        terminal.ends_by_itself()
        found = re.search(rb"<counted (\d+) (\d+)>", terminal.sent)
    if found is None:
        raise RuntimeError(f"no frame came:\n{terminal.text()[-2000:]}")
    return int(found[1]), int(found[2])
