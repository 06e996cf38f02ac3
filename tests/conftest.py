"""What holds for every test: a strange place, no clock to ask, and never a person's own file."""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("steady", max_examples=60, deadline=None, derandomize=True, print_blob=True)
settings.register_profile("roaming", deadline=None, database=None, print_blob=True)
settings.load_profile("steady")

OF_SOMEBODY = ("SMALLSTEPS_", "TEXTUAL", "NO_COLOR", "TMUX", "XDG_", "GIT_", "LC_", "LANGUAGE", "PYTHON")
"""How the variables begin that say something of the person at this machine."""

FAR_AWAY = {"TZ": "Pacific/Chatham", "LANG": "tr_TR.UTF-8"}
"""Thirteen hours and three quarters ahead in summer, and where the capital of i has a dot."""

DEEP = "a temporary folder a long way down, where an ü and a quote ' stand too"
"""The names of folders on the way to those of the tests."""

YOUNG = 50_000
"""How many objects a test leaves behind for them to be collected: only those made since are looked at."""

BETWEEN = 20
"""How many such collections there are before those are looked at that were still held in one of them."""

NOT_SAID = "not said by this test"
"""What the time is unless a test says it: nothing, here and in every program that is started."""

for name in [one for one in os.environ if one.startswith(OF_SOMEBODY)]:
    del os.environ[name]
os.environ |= FAR_AWAY
time.tzset()
sys.dont_write_bytecode = False  # or every program a test starts would compile all of ours again
if DEEP not in tempfile.gettempdir():
    tempfile.tempdir = str(Path(tempfile.gettempdir(), f"steps-{os.getuid()}", DEEP, DEEP))
    Path(tempfile.tempdir).mkdir(parents=True, exist_ok=True)
    os.environ["TMPDIR"] = tempfile.tempdir


@pytest.fixture(scope="session", autouse=True)
def _nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let what is not told which file to use, or what time it is, find an empty place and no clock."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(tmp_path_factory.mktemp("home of sömebody's")))
        patch.setenv("SMALLSTEPS_NOW", NOT_SAID)
        yield


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Export the size of a terminal that is not the one in use, as some shells do."""
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setenv("LINES", "7")


@pytest.fixture
def real_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test ask the clock on the wall, and what it starts as well."""
    monkeypatch.delenv("SMALLSTEPS_NOW")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Leave the tests themselves out of what is looked through for what can be thrown away."""
    gc.disable()
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Throw away what the tests left, while it is young and looking through it costs little."""
    young, collected, _ = gc.get_count()
    if young > YOUNG:
        gc.collect(1 if collected >= BETWEEN else 0)
