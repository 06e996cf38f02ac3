"""A person's settings."""

import subprocess
import sys
from dataclasses import fields
from datetime import time
from pathlib import Path

import pytest

from smallsteps_tui.config import Config, ConfigProblem, config_path, read_config


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
    data = "~/steps.json"
    """
    config = read_config(settings(text))
    assert config == Config(
        time(5, 30), "km", "hidden", "nearer", 5, "dawn", False, True, "my-model --short", "~/steps.json"
    )
    plain = Config()
    assert all(
        getattr(config, f.name) != getattr(plain, f.name) for f in fields(Config) if f.name != "warnings"
    )


def test_a_time_may_be_written_the_way_toml_has_it(settings):
    assert read_config(settings("day_starts = 03:00:00")).day_starts == time(3)


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
        ('animations = "no"', "animations", "true or false"),
        ("ascii = 1", "ascii", "true or false"),
        ("suggest_command = ['a']", "suggest_command", "a command"),
        ("data = 1", "data", "the path of a file"),
    ],
)
def test_a_wrong_value_is_named_with_what_is_allowed(settings, line, named, allowed):
    with pytest.raises(ConfigProblem) as told:
        read_config(settings(line))
    assert f"{named} is" in str(told.value)
    assert allowed in str(told.value)
    assert str(told.value).count("\n") == 0


def test_a_setting_that_is_not_known_is_warned_of_and_the_rest_holds(settings):
    config = read_config(settings('unit = "km"\ntheme = "dawn"'))
    assert config.theme == "dawn"
    assert len(config.warnings) == 1
    assert "'unit'" in config.warnings[0]
    assert "units" in config.warnings[0]


@pytest.mark.parametrize("text", ["theme = ", "[[", "= 1", "a = " + "[" * 5000])
def test_what_is_no_toml_is_said_in_one_sentence(settings, text):
    with pytest.raises(ConfigProblem, match="not TOML"):
        read_config(settings(text))


@pytest.mark.parametrize("digits", ["1" * 5000, "0x" + "f" * 5000])
def test_a_number_too_long_to_be_read_out_is_said_in_one_sentence(settings, digits):
    with pytest.raises(ConfigProblem, match=r"a number .* too long") as told:
        read_config(settings(f"timer_minutes = {digits}"))
    assert len(str(told.value)) < 400


def test_a_wrong_value_is_read_out_as_far_as_there_is_need(settings):
    with pytest.raises(ConfigProblem, match="it may be") as told:
        read_config(settings(f'units = "{"x" * 5000}"'))
    assert len(str(told.value)) < 400


def test_settings_in_the_home_of_nobody_are_said_in_one_sentence(monkeypatch):
    monkeypatch.setenv("SMALLSTEPS_CONFIG", "~nosuchuser/c.toml")
    with pytest.raises(ConfigProblem, match="SMALLSTEPS_CONFIG"):
        read_config()


def test_a_folder_or_bytes_in_its_place_are_said_in_one_sentence(tmp_path):
    with pytest.raises(ConfigProblem, match="cannot be read"):
        read_config(tmp_path)
    (tmp_path / "config.toml").write_bytes(b"theme = '\xff'")
    with pytest.raises(ConfigProblem, match="cannot be read"):
        read_config(tmp_path / "config.toml")


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
