"""Kills processes while they save, one after the other on one file, and reports what is in it after each.

Run as a program, apart from the tests, because it forks processes that are warm.
"""

import json
import os
import random
import signal
import sys
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

from smallsteps_tui.domain.journey import Change
from smallsteps_tui.session import Session

from .journeys import OPEN_IT, TODAY, begun, does, files_in, sitting

LONGEST = 0.006
"""How long a process goes on after its first word, in seconds; a save takes less."""


@dataclass
class Report:
    """What came of killing."""

    killed: int = 0
    """How many processes were killed."""
    saved: int = 0
    """How many changes were reported as saved, all together."""
    leftovers: int = 0
    """How often a process was killed amid a save, so that half a file was left beside."""
    ahead: int = 0
    """How often a process was killed between a save and its word of it."""
    wrong: list[str] = field(default_factory=list)
    """What was not as it has to be; nothing."""


def counted(session: Session) -> int:
    """The number that the file stands at."""
    return int(session.snapshot.journey.page(TODAY).check_ins[OPEN_IT].amount or 0)


def counts_on(session: Session) -> None:
    """Save the next number."""
    page = session.snapshot.journey.page(TODAY)
    check_in = replace(page.check_ins[OPEN_IT], amount=counted(session) + 1)
    session.apply(Change(put=(replace(page, check_ins={OPEN_IT: check_in}),)), "Counted.")


def _saves_until_killed(path: Path, told: int) -> None:
    session = sitting(path)
    while True:
        counts_on(session)
        os.write(told, b".")


def _killed_after(path: Path, seconds: float) -> int:
    """Let a process save, and kill it so long after its first word.

    Returns:
        How many changes it reported as saved.
    """
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        _saves_until_killed(path, writing)
    os.close(writing)
    first = os.read(reading, 1)
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    with os.fdopen(reading, "rb") as told:
        return len(first + told.read())


def killed(path: Path, times: int) -> Report:
    """Kill so many processes that save, and look at the file after each."""
    report = Report()
    chance = random.Random(26)
    does(begun(path))
    before = counted(sitting(path))
    for _ in range(times):
        reported = _killed_after(path, chance.uniform(0, LONGEST))
        found = counted(sitting(path))
        if not reported <= found - before <= reported + 1:
            report.wrong.append(f"{reported} were reported and {found - before} are there")
        report.killed += 1
        report.saved += reported
        report.ahead += found - before > reported
        names = files_in(path.parent) - {path.name, f"{path.name}.lock"}
        report.leftovers += bool(names)
        if len({name.rpartition("-")[0] for name in names}) > 1:
            report.wrong.append(f"not swept, of two processes: {sorted(names)}")
        before = found
    counts_on(sitting(path))
    left = {one.name for one in path.parent.rglob(".*")}
    report.wrong += [f"not swept: {name}" for name in left]
    return report


if __name__ == "__main__":
    print(json.dumps(vars(killed(Path(sys.argv[1]), int(sys.argv[2])))))  # noqa: T201
