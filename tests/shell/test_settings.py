"""Settings that are wrong: they are told beside the answer, and every command goes on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ON_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has homes elsewhere")

WRONG = {
    "a typing error": "theme = nord",
    "a misspelt name": 'unit = "km"',
    "an unknown theme": 'theme = "dusky"',
    "a wrong value": "timer_minutes = 0",
    "bytes": "theme = '\udcff'",
}


@pytest.mark.parametrize("line", WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_on_standard_error_and_the_command_goes_on(thesis, line):
    path = thesis.file.with_name("config.toml")
    thesis.settings("")
    path.write_bytes(f'streak = "hidden"\n{line}\n'.encode(errors="surrogateescape"))
    taken = thesis("done", "Walk")
    assert taken.status == 0
    assert taken.out
    assert len(taken.err.splitlines()) == 1
    assert str(path) in taken.err
    assert "ine 2" in taken.err
    for words in (("glance",), ("today",), ("glance", "--json"), ()):
        answer = thesis(*words)
        assert (answer.status, answer.err) == (0, taken.err), words
        assert str(path) not in answer.out
        assert "-day streak" not in answer.out


def test_a_time_without_its_nought_is_read_and_nothing_is_told(thesis):
    thesis.settings('day_starts = "4:00"')
    thesis.at("2026-11-22T03:59")
    assert thesis.json("glance")["day"] == "2026-11-21"
    thesis.at("2026-11-22T04:00")
    assert thesis.json("glance")["day"] == "2026-11-22"


def test_a_relative_place_is_one_journey_wherever_one_stands(thesis, tmp_path, monkeypatch):
    thesis.settings('data = "journey.json"')
    monkeypatch.delenv("SMALLSTEPS_DATA")
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
        monkeypatch.chdir(tmp_path / name)
        assert "Write the thesis" in thesis.says("goal", "list")
        assert list((tmp_path / name).iterdir()) == []


def test_a_place_behind_a_variable_that_is_not_set_is_refused(thesis, monkeypatch):
    thesis.settings('data = "$SYNCED/journey.json"')
    monkeypatch.delenv("SMALLSTEPS_DATA")
    monkeypatch.delenv("SYNCED", raising=False)
    for words in (("done",), ("glance",), ()):
        said = thesis.refuses(*words)
        assert "the variable 'SYNCED' isn't set" in said
        assert len(said.splitlines()) == 1
    monkeypatch.setenv("SYNCED", str(thesis.file.parent))
    assert "Write the thesis" in thesis.says("goal", "list")


@ON_UNIX
def test_somebody_without_a_name_or_a_home_can_name_the_file(thesis, monkeypatch):
    def nobody(_user: int) -> None:
        raise KeyError

    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "SMALLSTEPS_CONFIG", "SMALLSTEPS_DATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", nobody)
    monkeypatch.chdir(thesis.file.parent)
    before = sorted(thesis.file.parent.iterdir())
    for words in (("done",), ("glance",), ()):
        said = thesis.refuses(*words)
        assert "No home folder" in said
        assert "--data" in said
    assert sorted(thesis.file.parent.iterdir()) == before
    for words in (("done", "Walk"), ("glance",), ("write-up",)):
        answer = thesis(*words, "--data", thesis.file)
        assert answer.status == 0, answer
        assert answer.err.startswith("No home folder found, so no settings are read")
        assert len(answer.err.splitlines()) == 1
    assert thesis("write-up", "--html", "~/page.html", "--data", thesis.file).status == 1


@ON_UNIX
def test_a_pipe_in_the_place_of_the_settings_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "config.toml")
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        "SMALLSTEPS_CONFIG": str(tmp_path / "config.toml"),
        "SMALLSTEPS_DATA": str(tmp_path / "journey.json"),
        "SMALLSTEPS_NOW": "2026-11-22T09:30",
    }
    for words in (("goal", "add", "Thesis"), ("step", "add", "Thesis", "Open"), ("done",), ("glance",)):
        ran = subprocess.run(
            [sys.executable, "-m", "smallsteps_tui", *words], env=environment, capture_output=True, timeout=60
        )
        assert ran.returncode == 0
        assert b"not a regular file" in ran.stderr
        assert b"config.toml" not in ran.stdout
