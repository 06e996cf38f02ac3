"""A shell to type into: a real file in a temporary folder, and a clock that stands still."""

import json
import os
import stat
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from smallsteps_tui import cli


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@contextmanager
def what_is_made_is_private(folder: Path):
    """See that whatever a command makes or writes is its owner's alone, whatever the umask."""
    before = {one: one.lstat().st_ctime_ns for one in folder.rglob("*")}
    umask = os.umask(0)
    try:
        yield
    finally:
        os.umask(umask)
    if os.name == "nt":
        return
    for one in folder.rglob("*"):
        found = one.lstat()
        if before.get(one) == found.st_ctime_ns or stat.S_ISLNK(found.st_mode):
            continue
        if stat.S_ISDIR(found.st_mode):
            assert one in before or stat.S_IMODE(found.st_mode) == 0o700, one
        else:
            assert stat.S_IMODE(found.st_mode) == 0o600, one


class Shell:
    """Types commands in-process, on the file of one person, at a time that is set."""

    def __init__(self, file: Path, monkeypatch, capsys):
        self.file = file
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        monkeypatch.setenv("SMALLSTEPS_DATA", str(file))
        monkeypatch.setenv("SMALLSTEPS_CONFIG", str(file.with_name("none.toml")))
        self.at("2026-11-22T09:30")

    def at(self, now: str) -> None:
        self._monkeypatch.setenv("SMALLSTEPS_NOW", now if "T" in now else f"{now}T09:30")

    def settings(self, text: str) -> None:
        path = self.file.with_name("config.toml")
        path.write_text(text)
        self._monkeypatch.setenv("SMALLSTEPS_CONFIG", str(path))

    def __call__(self, *words) -> Answer:
        self._capsys.readouterr()
        with what_is_made_is_private(self.file.parent):
            status = cli.main([str(word) for word in words])
        captured = self._capsys.readouterr()
        return Answer(status, captured.out, captured.err)

    def says(self, *words) -> str:
        """Type a command that works, and give the one line it answers with."""
        answer = self(*words)
        assert (answer.status, answer.err) == (0, ""), answer
        return answer.out.rstrip("\n")

    def json(self, *words):
        answer = self(*words, "--json")
        assert (answer.status, answer.err) == (0, ""), answer
        return answer.json

    def refuses(self, *words, status: int = 1) -> str:
        """Type a command that does not work: the file stays as it is, byte for byte."""
        before = self.file.read_bytes() if self.file.is_file() else None
        answer = self(*words)
        assert answer.status == status, answer
        assert answer.out == ""
        assert answer.err.endswith("\n")
        assert "Traceback" not in answer.err
        assert (self.file.read_bytes() if self.file.is_file() else None) == before
        return answer.err.rstrip("\n")

    def step(self, title: str):
        """Give the shape of one step by its title."""
        found = [one for goal in self.json("goal", "list") for one in self.json("step", "list", goal["id"])]
        return next(one for one in found if one["title"] == title)


@pytest.fixture
def shell(tmp_path, monkeypatch, capsys):
    return Shell(tmp_path / "journey.json", monkeypatch, capsys)


@pytest.fixture
def thesis(shell):
    """A goal with a chapter, a step under it that has a ladder, and a practice; begun two days ago."""
    shell.at("2026-11-20")
    shell.says("goal", "add", "Write the thesis", "--why", "To finish it", "--with", "Sam")
    shell.says("step", "add", "thesis", "Chapter 3")
    shell.says(
        *("step", "add", "thesis", "Open the file", "--under", "Chapter 3"),
        *("--smaller", "Put the laptop on the table", "Look at the laptop"),
        *("--when", "After breakfast", "--while", "Drinking the good coffee", "--opens", "~/thesis"),
    )
    shell.says("step", "add", "thesis", "Walk", "--rhythm", "daily", "--times", "30", "--unit", "km")
    shell.at("2026-11-22")
    return shell
