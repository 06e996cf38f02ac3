"""A person's settings."""

import os
import shlex
import socket
import subprocess
import sys
from dataclasses import fields, replace
from datetime import time
from pathlib import Path

import pytest
from screens.lives import a_life
from screens.walker import walking
from store.journeys import sitting

from smallsteps_tui.app import SmallSteps
from smallsteps_tui.config import THEMES, Config, ConfigProblem, config_path, read_config
from smallsteps_tui.outside import Context, suggested_by

ON_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other kinds of files")


@pytest.fixture
def settings(tmp_path):
    def written(text: str) -> Path:
        path = tmp_path / "config.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return written


def test_without_a_file_everything_is_as_it_comes_and_no_folder_is_made(tmp_path):
    assert read_config(tmp_path / "smallsteps" / "config.toml") == Config()
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_changes_nothing(settings):
    assert read_config(settings("")) == Config()


def test_every_setting_can_be_set(settings):
    text = """
    day_starts = "05:30"
    units = "km"
    streak = "hidden"
    gaze = "nearer"
    timer_minutes = 5
    theme = "dawn"
    animations = false
    ascii = true
    suggest_command = "my-model --short"
    suggest_patience = 45
    data = "~/steps.json"
    someone = "Noor, 555 01"
    """
    config = read_config(settings(text))
    assert config == Config(
        *(time(5, 30), "km", "hidden", "nearer", 5, "dawn", False, True, "my-model --short", 45),
        *("~/steps.json", "Noor, 555 01"),
    )
    plain = Config()
    assert all(
        getattr(config, f.name) != getattr(plain, f.name)
        for f in fields(Config)
        if f.name not in ("warnings", "folder")
    )


@pytest.mark.parametrize(
    ("line", "named", "allowed"),
    [
        ('day_starts = "four"', "day_starts", '"00:00" to "11:59"'),
        ('day_starts = "23:00"', "day_starts", '"00:00" to "11:59"'),
        ("day_starts = 4", "day_starts", '"00:00" to "11:59"'),
        ('day_starts = "04:00+01:00"', "day_starts", '"00:00" to "11:59"'),
        ('units = "leagues"', "units", '"miles" or "km"'),
        ("units = []", "units", '"miles" or "km"'),
        ("streak = false", "streak", '"shown" or "hidden"'),
        ('gaze = "ahead"', "gaze", '"back" or "nearer"'),
        ("timer_minutes = 0", "timer_minutes", "from 1 to 180"),
        ("timer_minutes = true", "timer_minutes", "from 1 to 180"),
        ("timer_minutes = 2.5", "timer_minutes", "from 1 to 180"),
        ("theme = 3", "theme", "dusk"),
        ('theme = "dsk"', "theme", "dusk"),
        ('day_starts = "4"', "day_starts", '"00:00" to "11:59"'),
        ('day_starts = "4:60"', "day_starts", '"00:00" to "11:59"'),
        ("day_starts = 2026-11-21", "day_starts", '"00:00" to "11:59"'),
        ('suggest_command = "an \'unclosed quote"', "suggest_command", "a command"),
        ('animations = "no"', "animations", "true or false"),
        ("ascii = 1", "ascii", "true or false"),
        ("suggest_command = ['a']", "suggest_command", "a command"),
        ("data = 1", "data", "a file path"),
    ],
)
def test_a_wrong_value_is_named_with_its_line_and_what_is_allowed_and_the_rest_holds(
    settings, line, named, allowed
):
    config = read_config(settings(f"# mine\n\n{line}\n" + ("ascii = true" if named != "ascii" else "")))
    (warning,) = config.warnings
    assert f"config.toml, line 3: {named} is" in warning
    assert allowed in warning
    assert warning.count("\n") == 0
    assert config == replace(Config(), ascii=named != "ascii", warnings=config.warnings)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("unit", "'unit' isn't a setting. Did you mean units?"),
        ("Theme", "'Theme' isn't a setting. Did you mean theme?"),
        ("day-starts", "Did you mean day_starts?"),
        ("ascci", "Did you mean ascii?"),
        ("colour_of_the_moon", "To list them: smallsteps help settings"),
        ('"[/]\\u001b[31m"', "isn't a setting."),
    ],
)
def test_a_setting_that_is_not_known_is_named_with_the_one_near_it_and_the_rest_holds(settings, name, said):
    config = read_config(settings(f'theme = "dawn"\n{name} = "km"'))
    assert config.theme == "dawn"
    (warning,) = config.warnings
    assert said in warning
    assert "config.toml, line" in warning
    assert "\x1b" not in warning


def test_a_table_is_not_a_setting_and_what_stands_in_it_is_none(settings):
    config = read_config(settings('units = "km"\n[look]\ntheme = "dawn"'))
    assert (config.units, config.theme) == ("km", "dusk")
    assert "line 2: 'look' isn't a setting." in config.warnings[0]


BROKEN = {
    "a word without quotes": "theme = nord",
    "no value": "theme = ",
    "no end": 'theme = "nord',
    "a half table": "[[",
    "no name": "= 1",
    "nested without end": "a = " + "[" * 5000,
    "said twice": 'units = "miles"',
    "an escape": 'theme = "\x1b[31m"',
    "a number of thousands of digits": "timer_minutes = " + "1" * 5000,
    "digits by sixteen": "timer_minutes = 0x" + "f" * 5000,
    "prose": "please make it blue",
    "a nought byte": 'theme = "\0"',
}


@pytest.mark.parametrize("line", BROKEN.values(), ids=BROKEN)
def test_a_line_that_is_no_toml_is_named_and_everything_else_in_the_file_holds(settings, line):
    config = read_config(
        settings(f'units = "km"\nascii = true\n{line}\ndata = "/a/b.json"\r\ngaze = "nearer"\n')
    )
    assert (config.units, config.ascii, config.data, config.gaze) == ("km", True, "/a/b.json", "nearer")
    assert config.theme == "dusk"
    (warning,) = config.warnings
    assert "ine 3" in warning
    assert "config.toml" in warning
    assert len(warning.splitlines()) == 1
    assert len(warning) < 400
    assert warning.isprintable()


def test_a_file_in_which_nothing_is_right_is_told_in_one_sentence(settings):
    config = read_config(settings("dear diary\n" * 50))
    assert config == replace(Config(), warnings=config.warnings)
    (warning,) = config.warnings
    assert warning.startswith("Lines 1, 2, 3 and 47 more of ")


def test_bytes_that_are_no_text_spoil_their_own_line_alone(tmp_path):
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbfunits = 'km'\n# caf\xe9\ntheme = '\xff'\nascii = true\n")
    config = read_config(path)
    assert (config.units, config.ascii, config.theme) == ("km", True, "dusk")
    assert config.warnings == (f"Lines 2, 3 of {path} can't be read: they're not UTF-8 text.",)
    path.write_text("units = 'km'", encoding="utf-16")
    config = read_config(path)
    assert config == replace(Config(), warnings=config.warnings)
    assert "not UTF-8 text" in config.warnings[0]


def test_a_long_wrong_value_is_cut_short_in_the_warning(settings):
    (warning,) = read_config(settings(f'units = "{"x" * 5000}"')).warnings
    assert "Use " in warning
    assert len(warning) < 400


@pytest.mark.parametrize("starts", ['"4:00"', '"04:00"', '" 4:00 "', '"4:00:00"', "04:00:00"])
def test_a_clear_time_is_read_however_it_is_written(settings, starts):
    assert read_config(settings(f"day_starts = {starts}")) == Config()
    assert read_config(settings(f"day_starts = {starts}".replace("4:", "5:"))).day_starts == time(5)


def test_every_theme_there_is_may_be_set_and_no_other(settings):
    app = SmallSteps(sitting(None), Config())
    assert set(THEMES) <= set(app.available_themes)
    for theme in app.available_themes:
        assert read_config(settings(f'theme = "{theme}"')) == replace(Config(), theme=theme)
    assert read_config(settings('theme = "auto"')) == replace(Config(), theme="auto")
    (warning,) = read_config(settings('theme = "dusky"')).warnings
    assert "line 1: theme is 'dusky'" in warning


# What may lie in its place


@pytest.fixture(params=["folder", "FIFO", "device", "socket", "loop", "endless"])
def no_file(request, tmp_path, monkeypatch):
    path = tmp_path / "config.toml"
    if request.param == "folder":
        path.mkdir()
    elif request.param == "FIFO":
        os.mkfifo(path)
    elif request.param == "device":
        path.symlink_to("/dev/zero")
    elif request.param == "socket":
        monkeypatch.chdir(tmp_path)  # the name of a socket may not be long
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(path.name)
    elif request.param == "loop":
        path.symlink_to(path)
    else:
        with path.open("wb") as file:
            file.truncate(10**12)
    return path


@ON_UNIX
def test_what_is_no_file_is_neither_waited_for_nor_read_and_is_told(no_file):
    config = read_config(no_file)
    assert config == replace(Config(), warnings=config.warnings)
    (warning,) = config.warnings
    assert f"The settings in {no_file} can't be read: " in warning


@ON_UNIX
@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may read anything")
def test_a_file_that_may_not_be_read_is_told(settings):
    path = settings('theme = "dawn"')
    path.chmod(0)
    (warning,) = read_config(path).warnings
    assert "can't be read: Permission denied" in warning


@ON_UNIX
def test_the_null_device_is_an_empty_file():
    assert read_config(Path(os.devnull)) == Config()


# Paths


def test_a_relative_path_starts_in_the_settings_folder_wherever_one_stands(settings, tmp_path, monkeypatch):
    monkeypatch.delenv("SMALLSTEPS_DATA", raising=False)
    path = settings('data = "mine/steps.json"')
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for folder in (tmp_path, elsewhere):
        monkeypatch.chdir(folder)
        assert read_config(path).data_path() == tmp_path / "mine" / "steps.json"
        monkeypatch.setenv("SMALLSTEPS_CONFIG", os.path.relpath(path))
        assert read_config().data_path().resolve() == tmp_path / "mine" / "steps.json"


def test_a_path_may_begin_at_home_and_hold_variables(settings, tmp_path, monkeypatch):
    monkeypatch.delenv("SMALLSTEPS_DATA", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("SYNC_1", "/sync")
    places = {
        "~/s.json": tmp_path / "s.json",
        "$SYNC_1/s.json": Path("/sync/s.json"),
        "/a/${SYNC_1}s.json": Path("/a//syncs.json"),
        "$HOME/$5.json": tmp_path / "$5.json",
    }
    for data, place in places.items():
        assert read_config(settings(f'data = "{data}"')).data_path() == place


@pytest.mark.parametrize(
    "data", ["$NOWHERE/s.json", "${NOWHERE}/s.json", "$EMPTY/s.json", "~nosuchuser/s.json"]
)
def test_a_place_that_depends_on_what_is_not_there_is_refused_and_no_other_is_taken(
    settings, monkeypatch, data
):
    monkeypatch.delenv("SMALLSTEPS_DATA", raising=False)
    monkeypatch.delenv("NOWHERE", raising=False)
    monkeypatch.setenv("EMPTY", "")
    config = read_config(settings(f'theme = "dawn"\ndata = "{data}"'))
    assert config.theme == "dawn"
    with pytest.raises(ConfigProblem, match="--data"):
        config.data_path()
    assert config.data_path("/named.json") == Path("/named.json")


def test_a_command_may_begin_at_home_and_hold_variables(settings, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("MODEL", "a model")
    config = read_config(settings("suggest_command = '~/bin/llm --with $MODEL -n 3'"))
    assert shlex.split(config.suggest_command) == [f"{tmp_path}/bin/llm", "--with", "a model", "-n", "3"]
    monkeypatch.delenv("MODEL")
    config = read_config(settings("units = 'km'\nsuggest_command = '~/bin/llm --with $MODEL'"))
    assert (config.units, config.suggest_command) == ("km", "")
    assert "line 2: suggest_command is" in config.warnings[0]


@ON_UNIX
def test_a_command_with_relative_paths_is_run_in_the_settings_folder(settings, tmp_path, monkeypatch):
    program = tmp_path / "llm"
    program.write_text("#!/bin/sh\ncat $1\n")
    program.chmod(0o755)
    (tmp_path / "answers").write_text("Open the door\n")
    config = read_config(settings('suggest_command = "./llm answers"'))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    brought = suggested_by(config.suggest_command, Context("x"), folder=config.folder, patience=60)
    assert brought == ["Open the door"]


async def test_the_dashboard_opens_and_says_what_is_wrong(settings):
    config = read_config(settings('theme = "nor"\nunit = "km"\nanimations = false'))
    async with walking(journey=a_life().journey, config=config) as walker:
        assert walker.app.theme == "dusk"
        assert "line 1: theme is 'nor'" in walker.said
        assert "line 2: 'unit' isn't a setting. Did you mean units?" in walker.said


def test_settings_in_the_home_of_nobody_are_told(monkeypatch):
    monkeypatch.setenv("SMALLSTEPS_CONFIG", "~nosuchuser/c.toml")
    config = read_config()
    assert config == replace(Config(), warnings=config.warnings)
    assert "SMALLSTEPS_CONFIG" in config.warnings[0]


def test_the_environment_names_the_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("SMALLSTEPS_CONFIG", str(tmp_path / "mine.toml"))
    (tmp_path / "mine.toml").write_text("ascii = true")
    assert read_config().ascii
    monkeypatch.delenv("SMALLSTEPS_CONFIG")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    if sys.platform == "linux":
        assert config_path() == tmp_path / "smallsteps" / "config.toml"


def test_the_command_line_goes_before_the_environment_before_the_setting(tmp_path, monkeypatch):
    monkeypatch.delenv("SMALLSTEPS_DATA", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    config = Config(data="~/set.json")
    assert config.data_path() == Path("~/set.json").expanduser()
    monkeypatch.setenv("SMALLSTEPS_DATA", "/env.json")
    assert config.data_path() == Path("/env.json")
    assert config.data_path("/named.json") == Path("/named.json")
    monkeypatch.delenv("SMALLSTEPS_DATA")
    if sys.platform == "linux":
        assert Config().data_path() == tmp_path / "share" / "smallsteps" / "smallsteps.json"


def test_platformdirs_is_only_asked_when_nobody_named_a_place():
    code = "import sys, smallsteps_tui.config; print({'platformdirs', 'tomllib'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"
