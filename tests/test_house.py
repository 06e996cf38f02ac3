"""The README, the checks and the pictures say the same thing."""

import re
import struct
import subprocess
from pathlib import Path

import pytest
from textual.app import App

from smallsteps_tui.app import SmallSteps
from smallsteps_tui.screens.goals.screen import GoalsScreen
from smallsteps_tui.screens.look_back.screen import LookBackScreen
from smallsteps_tui.screens.look_back.year import YearScreen
from smallsteps_tui.screens.marathon.screen import MarathonScreen
from smallsteps_tui.screens.today.screen import TodayScreen
from smallsteps_tui.screens.today.timer import TimerScreen
from smallsteps_tui.shell import grammar
from smallsteps_tui.widgets.charts.year_map import YearMap
from smallsteps_tui.widgets.keys import listed, named

TOP = Path(__file__).parent.parent
README = (TOP / "README.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    """The README's one-line shell commands."""
    blocks = re.findall(r"```sh\n(.*?)```", README, flags=re.DOTALL)
    return [block.strip() for block in blocks]


def test_the_checks_run_the_readme_s_test_command_as_it_stands():
    opening, testing = commands()
    assert opening.endswith(".venv/bin/smallsteps")
    assert testing in (TOP / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_every_picture_that_the_readme_shows_is_there_and_has_its_size():
    shown = re.findall(r"\]\((screenshots/[^)]+\.png)\)", README)
    assert len(shown) == 10
    for name in shown:
        head = (TOP / name).read_bytes()[:24]
        assert head[:8] == b"\x89PNG\r\n\x1a\n"
        assert min(struct.unpack(">II", head[16:24])) > 200
        assert (TOP / name).with_suffix(".svg").exists()


def test_no_picture_fetches_anything_from_the_network():
    pictures = list((TOP / "screenshots").glob("*.svg"))
    assert pictures
    for picture in pictures:
        text = picture.read_text(encoding="utf-8")
        assert "@font-face" not in text
        assert "src:" not in text


SCREENS = {
    "everywhere": (SmallSteps,),
    "Today": (TodayScreen,),
    "Goals": (GoalsScreen,),
    "Marathon": (MarathonScreen,),
    "Look back": (LookBackScreen,),
    "The year": (YearScreen, YearMap),
}


def in_help(where: str) -> list[tuple[str, str]]:
    above = SmallSteps if where != "everywhere" else None
    return listed(SCREENS[where], App[None]().get_key_display, above=above)


@pytest.mark.parametrize("where", SCREENS)
def test_the_readme_names_the_same_keys_as_the_help(where):
    row = next(line for line in README.splitlines() if line.startswith(f"| {where} | `"))
    in_readme = set(re.findall(r"`([^`]+)`", row))
    assert in_readme == {name for names, _ in in_help(where) for name in names.split()}


@pytest.mark.parametrize("nodes", [*SCREENS.values(), (TimerScreen,)])
def test_every_key_has_an_id_of_its_own_and_a_phrase_that_fits_beside_it(nodes):
    keys = list(named(nodes))
    assert keys
    assert len({binding.id for binding in keys}) == len(keys)
    for names, words in listed(nodes, App[None]().get_key_display):
        assert words[:1].isupper()
        assert len(names) <= 11
        assert len(words) <= 48, words


def test_the_readme_names_every_command_of_the_shell():
    for line in grammar.grammar().format_help().splitlines():
        command = re.match(r"    ([a-z-]+) ", line)
        if command:
            assert f"smallsteps {command[1]}" in README


def test_the_top_level_holds_what_it_is_agreed_to_hold():
    """Of the files that belong to it; what else somebody lays there is their own."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("which files belong to it only git knows")
    visible = {name.partition("/")[0] for name in listed.stdout.split("\0") if not name.startswith(".")}
    agreed = {"pyproject.toml", "smallsteps_tui", "tests", "screenshots", "README.md", "LICENSE"}
    assert visible - {""} == agreed
