"""A dashboard that is ended from outside gives the terminal back."""

import os
import signal
import sys
from pathlib import Path

import pexpect
import pytest

HOUSE = Path(__file__).resolve().parents[1]
IN_SIGHT = "\x1b[?1049h"
GIVEN_BACK = "\x1b[?1049l"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_dashboard_that_is_ended_gives_the_terminal_back(tmp_path, number):
    environment = {
        **os.environ,
        "PYTHONPATH": str(HOUSE),
        "TERM": "xterm-256color",
        "SMALLSTEPS_CONFIG": str(tmp_path / "none.toml"),
    }
    child = pexpect.spawn(
        sys.executable,
        ["-m", "smallsteps_tui", "--demo"],
        env=environment,
        cwd=str(tmp_path),
        encoding="utf-8",
        timeout=30,
        dimensions=(30, 100),
    )
    try:
        child.expect_exact(IN_SIGHT)
        child.expect_exact("Marathon")
        child.kill(number)
        child.expect_exact(GIVEN_BACK)
        child.expect(pexpect.EOF)
        child.wait()
        assert (child.exitstatus, child.signalstatus) == (128 + number, None)
    finally:
        child.close(force=True)
