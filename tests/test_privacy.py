"""Nothing leaves the machine, and nobody else on it reads along."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[1]

ALL_OF_IT = """
import asyncio, contextlib, io, os, sys
from pathlib import Path

SPEAKING = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
            "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "urllib.Request",
            "http.client.connect", "ftplib.connect", "smtplib.connect", "webbrowser.open"}
STARTING = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile"}
folder = os.path.realpath(sys.argv[1])
watching, found = [], []

def hook(event, given):
    if not watching:
        return
    if event in SPEAKING or event in STARTING:
        found.append(f"{event} {given}")
    if event == "open" and isinstance(given[0], (str, bytes)) and isinstance(given[2], int):
        writes = given[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writes and not os.path.realpath(os.fsdecode(given[0])).startswith((folder, "/dev/")):
            found.append(f"wrote {given[0]}")
sys.addaudithook(hook)

from smallsteps_tui import cli
from smallsteps_tui.app import SmallSteps
from smallsteps_tui.clock import Clock
from smallsteps_tui.config import Config
from smallsteps_tui.session import Session
from smallsteps_tui.store.store import Store

COMMANDS = [line.split("|") for line in sys.argv[2].splitlines()]

def types(words):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = cli.main(words)
    assert status == 0, (words, err.getvalue())

async def opens(path):
    app = SmallSteps(Session(Store(path), Clock()), Config(animations=False))
    async with app.run_test() as pilot:
        for key in sys.argv[3].split():
            await pilot.press(key)
        await app.pulse()
        await pilot.pause()

os.umask(0)
watching.append(True)
for words in COMMANDS:
    types(words)
asyncio.run(opens(Path(os.environ["SMALLSTEPS_DATA"])))
print("\\n".join(found))

import socket
found.clear()
for reach in (lambda: socket.create_connection(("127.0.0.1", 9), 0.1), lambda: open("/tmp/smallsteps-canary", "w")):
    with contextlib.suppress(OSError):
        reach().close()
os.unlink("/tmp/smallsteps-canary")
assert len(found) >= 2, "the watch sees nothing"
"""

COMMANDS = """
goal|add|Thesis|--why|To finish|--with|Sam|--target|2027-06-01
goal|add|Move again
goal|list
goal|list|--json
step|add|Thesis|Open the file|--smaller|Look at it|--when|After breakfast|--opens|https://example.org
step|add|Move|Walk|--rhythm|daily|--times|30|--unit|km
step|list|Thesis|--json
today
today|--json
glance
glance|--json
energy|low
done
done|Walk|--amount|3|--note|slowly
take-back|Walk
undo
redo
rest|--on|yesterday
rest|--every|sun
shift|I paused before replying
goal|resting|Move
goal|active|Move
step|let-go|Walk
step|open|Walk
marathon
marathon|--json
back
back|--json
days|--csv
help|file
goal|reached|Thesis
check
check|--repair
backup|list
--demo|today
""".strip()
"""Every kind of command, one a line."""

KEYS = "2 3 tab 4 1 space u ctrl+r e n i escape question_mark escape b escape v v"
"""A walk through the dashboard."""


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_promise_6_nothing_speaks_to_the_network_writes_elsewhere_or_leaves_anything_readable(tmp_path):
    ran = subprocess.run(
        [sys.executable, "-B", "-c", ALL_OF_IT, str(tmp_path), COMMANDS, KEYS],
        env={
            **os.environ,
            "PYTHONPATH": str(HOUSE),
            "HOME": str(tmp_path),
            "SMALLSTEPS_DATA": str(tmp_path / "a" / "b" / "journey.json"),
            "SMALLSTEPS_CONFIG": str(tmp_path / "none.toml"),
            "SMALLSTEPS_NOW": "2026-11-22T09:30",
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, ""), ran.stderr
    made = {one: stat.S_IMODE(one.lstat().st_mode) for one in tmp_path.rglob("*")}
    assert {one.name for one in made} >= {"a", "b", "journey.json", "journey.json.lock"}
    assert {mode for one, mode in made.items() if one.is_dir()} == {0o700}
    assert {mode for one, mode in made.items() if not one.is_dir()} == {0o600}
