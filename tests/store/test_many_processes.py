"""Real processes that write to one file at once."""

import subprocess
import sys
from collections import Counter

from tinydb import TinyDB

from smallsteps_tui.domain.entities import Size

from .journeys import OPEN_IT, TODAY, begun, does, sitting

PROCESSES, TIMES = 6, 25

WRITER = """
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain.entities import CheckIn, Mark, Shift, Size, Step
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.session import Session
from smallsteps_tui.store.file import lock
from smallsteps_tui.store.store import Store

lock.PATIENCE = 300  # how busy the machine is decides nothing
path, name, times, goal_id, shared = Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:])
session = Session(Store(path), Clock(now=Hands(datetime.fromisoformat("2026-11-21T12:00"))))
for number in range(times):
    moment, journey = session.moment(), session.snapshot.journey
    page = journey.page(moment.today)
    step = Step(id=moment.fresh_id(), goal_id=goal_id, title=f"{name} {number}", created_on=moment.today,
                created_at=moment.at)
    own = CheckIn(step_id=step.id, on=moment.today, marks={Size.DONE: Mark(moment.at, "1/27")})
    before = page.check_ins[shared]
    counted = replace(before, amount=(before.amount or 0) + 1)
    page = replace(page, check_ins={**page.check_ins, step.id: own, shared: counted})
    shift = Shift(id=moment.fresh_id(1), on=moment.today, at=moment.at, text=name)
    session.apply(Change(put=(step, page, shift)), f"{name} {number}")
"""


def test_promise_7_processes_that_write_at_once_lose_nothing_of_each_other(tmp_path):
    path = tmp_path / "smallsteps.json"
    dashboard = begun(path)
    does(dashboard, Size.STARTED)
    goal_id = dashboard.snapshot.journey.steps[OPEN_IT].goal_id
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), f"p{number}", str(TIMES), str(goal_id), str(OPEN_IT)],
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(PROCESSES)
    ]
    looks = 0
    while any(writer.poll() is None for writer in writers):
        looks += dashboard.pulse()
        for writer in writers:
            try:
                writer.wait(0.02)
            except subprocess.TimeoutExpired:
                continue
    assert [(writer.returncode, writer.stderr.read()) for writer in writers] == [(0, "")] * PROCESSES
    dashboard.pulse()
    journey = sitting(path).snapshot.journey
    assert journey == dashboard.snapshot.journey
    assert looks > 0
    written = Counter(step.title.split()[0] for step in journey.steps.values() if step.id != OPEN_IT)
    assert written == {f"p{number}": TIMES for number in range(PROCESSES)}
    assert len(journey.page(TODAY).check_ins) == PROCESSES * TIMES + 1
    assert len(journey.shifts) == PROCESSES * TIMES
    assert journey.page(TODAY).check_ins[OPEN_IT].amount == PROCESSES * TIMES
    stamps = [step.edited_at for step in journey.steps.values()]
    assert len(set(stamps)) == len(stamps)
    with TinyDB(path) as stock:
        assert len(stock.table("undo")) == 50
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "backups",
        "smallsteps.json",
        "smallsteps.json.lock",
    ]
