"""Every command in surroundings that no command expects: a sentence at worst, and never a traceback."""

import json
import os
import subprocess
import sys
from itertools import cycle
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has neither these devices nor forks", allow_module_level=True)

HOUSE = Path(__file__).resolve().parents[2]

COMMANDS = """
today
today --json
done
done Walk --smaller
done Walk --amount 3 --note x
take-back
undo
redo
rest
energy low
goal add Swim
goal list
goal list --json
goal resting thesis
goal active thesis
step add thesis Read
step list thesis
step let-go Walk
step open Walk
shift x
glance
glance --json
marathon
back
backup list
backup restore newest
check
check --repair
merge
merge nowhere
write-up
write-up --html page.html
write-up --markdown /dev/full

no-such-command
done --amount x
--help
done --help
--version
"""

ON_ANY_FILE = [
    *(["glance"], ["goal", "add", "Swim"], ["check", "--repair"], ["backup", "list"], ["done"], []),
]
"""One command of every kind that does something else with the file."""

RUNS = """
import filelock, gc, importlib, json, os, pkgutil, platformdirs, signal, sys, tinydb, tomllib
from smallsteps_tui import cli, domain, outside, session, shell, store, voice, write_up

for room in (domain, shell, store, voice, write_up):
    for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        importlib.import_module(module.name)
for words in ("Write the thesis", "Walk to the corner", "Swim", "Read"):
    domain.care.read(words), domain.shrinking.suggestions(words)  # or each child learns to read anew
gc.freeze()  # or each child walks, and so copies, all of it

def closed(*numbers):
    for number in numbers:
        os.close(number)
        setattr(sys, ("stdin", "stdout", "stderr")[number], None)

def full(*numbers):
    for number in numbers:
        os.dup2(os.open("/dev/full", os.O_WRONLY), number)

asked = json.load(sys.stdin)
sys.argv = ["smallsteps"]
for surroundings, words in asked:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        signal.alarm(60)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(writing, 1)
        os.dup2(writing, 2)
        eval(surroundings)
        sys.argv += words
        cli.run()
    os.close(writing)
    with open(reading, "rb") as said:
        text = said.read().decode(errors="replace")
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    print(json.dumps([surroundings, words, status, text]), flush=True)  # or the next child prints it too
"""
"""Loads all that commands need, runs each in a process and surroundings of its own, and tells how it ended."""

WITHOUT_OUTPUT = ("full(1)", "closed(0, 1, 2)")

SURROUNDINGS = (
    "closed(0)",
    "closed(1)",
    "closed(2)",
    "full(2)",
    "full(1, 2)",
    "os.environ.pop('HOME', None)",
    "os.environ.update(HOME='', XDG_DATA_HOME='', XDG_CONFIG_HOME='')",
    "os.environ.update(HOME='/nowhere/at/all')",
    "os.environ.update(TERM='nonsense', COLUMNS='x', TZ=':')",
)

IN_C = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def places(folder: Path) -> list[str]:
    """Names under which no journey can be, or none can be kept."""
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to("loop")
    (folder / "dangling").symlink_to("nowhere/else.json")
    (folder / "file").write_text("{}")
    names = (
        "folder",
        "pipe",
        "loop",
        "dangling",
        "file/below",
        "x" * 300,
        "x/" * 3000,
        "null\0byte",
        "caf\udce9.json",
    )
    devices = ("/dev/full", "/dev/null", "/dev/zero", "/dev/stdin")
    return [
        *(str(folder / name) for name in names),
        *devices,
        "",
        " ",
        ".",
        "/",
        "~nosuchuser/x.json",
        "a\ud800b",
    ]


def ended(folder: Path, asked: list[tuple[str, list[str]]], **environment: str) -> list[list]:
    """Run commands on one file, one after the other, and give how each ended."""
    ran = subprocess.run(
        [sys.executable, "-c", RUNS],
        input=json.dumps(asked),
        env={
            **os.environ,
            "PYTHONPATH": str(HOUSE),
            "SMALLSTEPS_DATA": str(folder / "journey.json"),
            "SMALLSTEPS_CONFIG": str(folder / "config.toml"),
            "SMALLSTEPS_NOW": "2026-11-22T09:30",
            **environment,
        },
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=600,
        check=True,
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def are_sentences(answers: list[list]) -> None:
    for surroundings, words, status, text in answers:
        told = surroundings, words, status, text
        assert status in (0, 1, 2), told
        for sign in ("Traceback", "has to stop", "Exception ignored", "Error:", "Errno"):
            assert sign not in text, told
        assert status or text or "closed" in surroundings or "full" in surroundings or "glance" in words, told
        assert not status or len(text.splitlines()) <= 2, told  # one of the settings, one of the command


def test_no_command_ends_in_a_traceback_whatever_its_streams_its_home_and_its_letters(thesis, tmp_path):
    (tmp_path / "config.toml").write_text("theme = näord\n", encoding="utf-8")
    lines = [line.split() for line in COMMANDS.strip("\n").splitlines()]
    asked = list(zip(cycle(WITHOUT_OUTPUT), lines, strict=False))
    kinds = cycle(ON_ANY_FILE)
    asked += [(surroundings, next(kinds)) for surroundings in SURROUNDINGS for _ in range(3)]
    in_c = [("None", words) for words in lines[::2]]
    answers = ended(tmp_path, asked) + ended(tmp_path, in_c, **IN_C)
    assert len(answers) == len(asked) + len(in_c)
    are_sentences(answers)


def test_no_command_ends_in_a_traceback_whatever_is_named_as_the_file(tmp_path):
    asked = [("None", [*words, "--data", place]) for place in places(tmp_path) for words in ON_ANY_FILE]
    are_sentences(ended(tmp_path, asked))


def test_no_command_ends_in_a_traceback_whatever_file_the_settings_name(tmp_path):
    asked = []
    for place in [place for place in places(tmp_path) if place.isprintable() and place]:
        settings = tmp_path / f"{len(asked)}.toml"
        settings.write_text(f"data = {json.dumps(place)}\n")
        asked += [
            (f"os.environ.update(SMALLSTEPS_CONFIG={str(settings)!r})", words) for words in ON_ANY_FILE[:4]
        ]
    are_sentences(ended(tmp_path, asked, SMALLSTEPS_DATA=""))


def test_a_complaint_that_nobody_can_read_changes_no_answer(thesis, tmp_path):
    (tmp_path / "config.toml").write_text("theme = nord\n")
    (_, _, status, text), closed, full = ended(
        tmp_path, [(surroundings, ["glance"]) for surroundings in ("None", "closed(2)", "full(2)")]
    )
    assert status == 0
    sentence, answer = text.splitlines()
    assert "config.toml" in sentence
    assert closed[2:] == full[2:] == [0, f"{answer}\n"]
