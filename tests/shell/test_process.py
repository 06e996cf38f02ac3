"""The program as its own process: what it imports, how it ends, and many of it at once."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "smallsteps_tui"]


@pytest.fixture
def environment(tmp_path):
    return {
        **os.environ,
        "PYTHONPATH": str(HOUSE),
        "SMALLSTEPS_DATA": str(tmp_path / "journey.json"),
        "SMALLSTEPS_CONFIG": str(tmp_path / "none.toml"),
        "SMALLSTEPS_NOW": "2026-11-22T09:30",
    }


def _run(environment, *words, **options):
    return subprocess.run([*PROGRAM, *words], env=environment, capture_output=True, timeout=60, **options)


def _imported(environment, *words):
    command = [sys.executable, "-X", "importtime", "-m", "smallsteps_tui", *words]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    return {
        line.rpartition("|")[2].strip() for line in ran.stderr.splitlines() if line.startswith("import time:")
    }


@pytest.mark.parametrize("words", [("--version",), ("glance",), ("glance", "--json")])
def test_a_status_bar_waits_for_no_heavy_import(environment, words):
    _run(environment, "goal", "add", "Thesis")
    _run(environment, "step", "add", "Thesis", "Walk", "--rhythm", "3 a week")
    _run(environment, "done")
    imported = _imported(environment, *words)
    assert "argparse" in imported
    for heavy in ("textual", "rich", "dateutil", "filelock", "importlib.metadata", "smallsteps_tui.app"):
        assert not {name for name in imported if name == heavy or name.startswith(f"{heavy}.")}, heavy


MOST_OF_OURS = 115
"""As many of our modules a status line loads at the most; each costs it a third of a millisecond."""


def test_a_status_bar_loads_few_of_our_modules_and_no_sentence_it_does_not_say(environment):
    _run(environment, "goal", "add", "Thesis")
    _run(environment, "step", "add", "Thesis", "Walk", "--rhythm", "3 a week")
    told = "import sys; from smallsteps_tui import cli; cli.main(['glance']); print(*sys.modules, file=sys.stderr)"
    ran = subprocess.run([sys.executable, "-c", told], env=environment, capture_output=True, text=True)
    ours = {name for name in ran.stderr.split() if name.startswith("smallsteps_tui.")}
    assert "smallsteps_tui.shell.glancing" in ours
    assert len(ours) <= MOST_OF_OURS
    said = {name for name in ours if name.startswith("smallsteps_tui.voice.")}
    assert said <= {"smallsteps_tui.voice.words", "smallsteps_tui.voice.figures"}


def test_no_command_but_the_dashboard_imports_textual(environment):
    for words in (("goal", "add", "Thesis"), ("today",), ("marathon",), ("back",), ()):
        assert "textual" not in _imported(environment, *words)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="arguments are of letters there")
@pytest.mark.parametrize("locale", ["C.UTF-8", "C"])
def test_what_is_no_utf_8_in_an_argument_has_a_sign_in_its_place(environment, locale):
    ran = _run({**environment, "LC_ALL": locale, "PYTHONUTF8": "0"}, "shift", b"the caf\xe9 helped")
    assert ran.returncode == 0
    journey = json.loads(Path(environment["SMALLSTEPS_DATA"]).read_text(encoding="utf-8"))
    assert [shift["text"] for shift in journey["shifts"].values()] == ["the caf\ufffd helped"]


def test_version_says_the_version(environment):
    from smallsteps_tui import __version__

    assert _run(environment, "--version").stdout.decode().strip() == f"smallsteps {__version__}"


def test_exit_statuses(environment):
    assert _run(environment, "glance").returncode == 0
    assert _run(environment, "done").returncode == 1
    assert _run(environment, "fly").returncode == 2


def test_another_process_that_holds_the_file_too_long_ends_with_status_75(
    environment, monkeypatch, tmp_path, capsys
):
    from filelock import FileLock

    from smallsteps_tui import cli
    from smallsteps_tui.store.file import lock

    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    for name in ("SMALLSTEPS_DATA", "SMALLSTEPS_CONFIG", "SMALLSTEPS_NOW"):
        monkeypatch.setenv(name, environment[name])
    with FileLock(f"{tmp_path / 'journey.json'}.lock"):
        assert cli.main(["goal", "add", "Thesis"]) == 75
    assert "Try again" in capsys.readouterr().err


def test_a_pipe_that_closes_early_ends_quietly(environment):
    _run(environment, "goal", "add", "Thesis")
    for number in range(3):
        _run(environment, "step", "add", "Thesis", f"Step {number}")
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        [*PROGRAM, "today"], env=environment, stdout=writing, stderr=subprocess.PIPE, timeout=60
    )
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("words", [("goal", "list"), ("--help",)])
def test_a_full_device_behind_the_output_ends_in_a_sentence(environment, words, unbuffered):
    environment["PYTHONUNBUFFERED"] = unbuffered
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run([*PROGRAM, *words], env=environment, stdout=full, stderr=subprocess.PIPE)
    assert ran.returncode == 1
    assert len(ran.stderr.splitlines()) == 1
    assert b"Couldn't print the answer" in ran.stderr


@pytest.mark.parametrize("kind", ["KeyError", "PermissionError"])
def test_an_error_of_the_program_ends_with_a_report_of_places_and_nobody_s_words(environment, kind):
    typed = "\n".join(
        [
            "from smallsteps_tui import cli, config",
            "def read_config():",
            f"    raise {kind}('my diary')",
            "config.read_config = read_config",
            "cli.run()",
        ]
    )
    ran = subprocess.run([sys.executable, "-c", typed], env=environment, capture_output=True, timeout=60)
    said = ran.stderr.decode()
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert said.splitlines()[1] == f"{kind}, reached through"
    assert "in _carried_out" in said
    for words in ("diary", "Traceback", "could not be printed"):
        assert words not in said


@pytest.mark.parametrize(
    "locale",
    [
        {"LANG": "C", "LC_ALL": "C"},
        {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
)
def test_a_terminal_of_few_letters_shows_what_it_can(environment, locale):
    few = environment | locale
    assert _run(few, "goal", "add", "Straße → 散歩 👩‍👩‍👧‍👦").returncode == 0
    typed = "\n".join(
        [
            "import sys",
            "from smallsteps_tui.cli import main",
            "from smallsteps_tui.shell.printing import settle",
            "settle(sys.stdout, sys.stderr)",
            "quoted, unknown = sys.argv[1:]",
            "shown = ['step', 'add', 'stra', quoted], ['today'], ['glance'], ['goal', 'list']",
            "assert [main(words) for words in shown] == [0, 0, 0, 0]",
            "sys.exit(main(['done', unknown]))",
        ]
    )
    command = [sys.executable, "-c", typed, "“Quoted” …", "no such 散歩"]
    ran = subprocess.run(command, env=few, capture_output=True, timeout=60)
    assert ran.returncode == 1
    assert len(ran.stdout.splitlines()) > 4
    assert b"Traceback" not in ran.stderr, ran.stderr
    listed = _run(few, "goal", "list", "--json")
    assert json.loads(listed.stdout.decode("utf-8"))[0]["title"].endswith("散歩 👩‍👩‍👧‍👦")


def test_the_dashboard_without_a_terminal_prints_a_plain_page(environment):
    _run(environment, "goal", "add", "Thesis")
    _run(environment, "step", "add", "Thesis", "Open the file")
    ran = _run(environment, stdin=subprocess.DEVNULL)
    assert ran.returncode == 0
    assert "Open the file" in ran.stdout.decode()
    assert b"\x1b" not in ran.stdout + ran.stderr


def test_the_demo_leaves_nothing_on_the_disk(environment, tmp_path):
    for words in (("--demo", "today"), ("goal", "list", "--demo"), ("done", "--demo"), ("back", "--demo")):
        ran = _run(environment, *words)
        assert (ran.returncode, ran.stderr) == (0, b"")
        assert ran.stdout
    assert list(tmp_path.iterdir()) == []


def test_many_processes_writing_at_once_lose_nothing(environment):
    goal = json.loads(_run(environment, "goal", "add", "Thesis", "--json").stdout)["id"]
    typed = "\n".join(
        [
            "import sys",
            "from smallsteps_tui.cli import main",
            "from smallsteps_tui.store.file import lock",
            "lock.PATIENCE = 300",
            "who, goal = sys.argv[1:]",
            "statuses = []",
            "for number in range(4):",
            "    title = f'Step {number} of {who}'",
            "    statuses.append(main(['step', 'add', goal, title]))",
            "    statuses.append(main(['done', title, '--amount', '1']))",
            "    statuses.append(main(['shift', f'Shift {number} of {who}']))",
            "sys.exit(max(statuses))",
        ]
    )
    many = [
        subprocess.Popen(
            [sys.executable, "-c", typed, str(who), str(goal)],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for who in range(5)
    ]
    for one in many:
        _, said = one.communicate(timeout=120)
        assert (one.returncode, said) == (0, b"")
    steps = json.loads(_run(environment, "step", "list", str(goal), "--json").stdout)
    assert sorted(step["title"] for step in steps) == sorted(
        f"Step {number} of {who}" for who in range(5) for number in range(4)
    )
    assert all(step["state"] == "done" for step in steps)
    assert json.loads(_run(environment, "glance", "--json").stdout)["steps_in_all"] == 20
    assert json.loads(_run(environment, "back", "--json").stdout)["week"]["shifts"] == 20
