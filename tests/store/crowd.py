"""Those who are at one file at once: run as a program it is one of them."""

import ctypes
import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from smallsteps_tui.domain.entities import Shift
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.session import Session
from smallsteps_tui.store.file import lock
from smallsteps_tui.store.troubles import Overtaken

from .journeys import OPEN_IT, TODAY, sitting

EXCHANGE, HERE = 2, -100


def exchange(one: Path, other: Path) -> bool:
    """Let two files take each other's names at one moment; False where the system cannot."""
    swap = getattr(ctypes.CDLL(None), "renameat2", None)
    return swap is not None and swap(HERE, os.fsencode(one), HERE, os.fsencode(other), EXCHANGE) == 0


def is_whole(journey: Journey) -> bool:
    """Whether a journey is one that somebody wrote: as many shifts as were counted on its page."""
    return len(journey.shifts) == (journey.page(TODAY).check_ins[OPEN_IT].amount or 0)


def writer(path: Path, name: str, times: int) -> None:
    """Write a shift, and count it on the day's page, in one change; say each that is saved."""
    session, number = sitting(path), 0
    while number < times:
        with suppress(Overtaken):  # which says: try again
            session.apply(_noticed(session, f"{name} {number}"), "Noticed.")
            print(f"{name} {number}", flush=True)  # noqa: T201
            number += 1


def _noticed(session: Session, text: str) -> Change:
    moment = session.moment()
    page = session.snapshot.journey.page(TODAY)
    before = page.check_ins[OPEN_IT]
    counted = replace(before, amount=(before.amount or 0) + 1)
    shift = Shift(id=moment.fresh_id(), on=TODAY, at=moment.at, text=text)
    return Change(put=(shift, replace(page, check_ins={**page.check_ins, OPEN_IT: counted})))


def _reader(path: Path, name: str, until: Path, look: Callable[[Session], Session]) -> None:
    session, is_over = sitting(path), False
    while not is_over:
        is_over = until.exists()
        session = look(session)
        if not is_whole(session.snapshot.journey):
            print(f"{name}: torn")  # noqa: T201
    print(f"{name}: {len(session.snapshot.journey.shifts)} seen at last")  # noqa: T201


def command(path: Path, name: str, until: Path) -> None:
    """Open the file again and again, as commands of the shell do."""
    _reader(path, name, until, lambda _: sitting(path))


def dashboard(path: Path, name: str, until: Path) -> None:
    """Keep it open and look whether it changed."""

    def looked(session: Session) -> Session:
        session.pulse()
        return session

    _reader(path, name, until, looked)


def sync_tool(path: Path, name: str, times: int) -> None:
    """Bring what another machine added, and keep what it displaces beside, as sync tools do."""
    for number in range(times):
        time.sleep(0.04)
        seen = path.read_bytes()
        brought = json.loads(seen)
        goal = next(iter(brought["goals"].values()))
        brought["goals"][str(700_000_000_000 + number)] = {**goal, "title": f"{name} {number}"}
        beside = path.with_name(f"sync-conflict-{number}.json")
        beside.write_text(json.dumps(brought), encoding="utf-8")
        if not exchange(beside, path):
            beside.unlink()
            print("cannot")  # noqa: T201
            return
        if beside.read_bytes() == seen:
            beside.unlink()
        print("brought")  # noqa: T201


if __name__ == "__main__":
    lock.PATIENCE = 300  # how busy the machine is decides nothing
    who, where, named, last = sys.argv[1:]
    {"writer": writer, "sync_tool": sync_tool, "command": command, "dashboard": dashboard}[who](
        Path(where),
        named,
        int(last) if last.isdigit() else Path(last),  # type: ignore[arg-type]
    )
