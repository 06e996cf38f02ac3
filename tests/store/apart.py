"""Programs of the tests that run apart from them: they fork, give up rights, or are many."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parents[1]


def started(module: str, *given: object) -> "subprocess.Popen[str]":
    """Start a module of the tests as a program."""
    return subprocess.Popen(
        [sys.executable, "-m", module, *map(str, given)],
        cwd=TESTS,
        env={**os.environ, "PYTHONPATH": f"{TESTS.parent}{os.pathsep}{TESTS}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def said_by(process: "subprocess.Popen[str]") -> list[str]:
    """Wait for a program, and give the lines it printed; it may not end in an error."""
    out, err = process.communicate(timeout=300)
    assert (process.returncode, err) == (0, ""), err
    return out.splitlines()


def report_of(module: str, *given: object) -> dict[str, Any]:
    """Run a module of the tests as a program, and give its report."""
    [report] = said_by(started(module, *given))
    found: dict[str, Any] = json.loads(report)
    return found
