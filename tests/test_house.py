"""The README, the help, the checks and the pictures say the same thing."""

import re
import struct
import subprocess
from pathlib import Path

import pytest
from textual.app import App

from smallsteps_tui.app import SmallSteps
from smallsteps_tui.screens.goals.practices import PracticesScreen
from smallsteps_tui.screens.goals.screen import GoalsScreen
from smallsteps_tui.screens.look_back.screen import LookBackScreen
from smallsteps_tui.screens.look_back.year import YearScreen
from smallsteps_tui.screens.marathon.screen import MarathonScreen
from smallsteps_tui.screens.today.screen import TodayScreen
from smallsteps_tui.screens.today.timer import TimerScreen
from smallsteps_tui.store.undo import DEPTH
from smallsteps_tui.widgets.charts.practices import PracticeRows
from smallsteps_tui.widgets.charts.year_map import YearMap
from smallsteps_tui.widgets.keys import listed, named

TOP = Path(__file__).parent.parent
README = (TOP / "README.md").read_text(encoding="utf-8")
KEYS = (TOP / "smallsteps_tui" / "help" / "keys.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    """The README's one-line shell commands."""
    blocks = re.findall(r"```sh\n(.*?)```", README, flags=re.DOTALL)
    return [block.strip() for block in blocks]


def test_the_checks_run_the_readme_s_test_command_as_it_stands():
    opening, testing = commands()
    assert opening.endswith(".venv/bin/smallsteps")
    assert testing in (TOP / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_readme_can_be_read_in_a_few_minutes():
    assert len(README) <= 12_000


def test_the_readme_shows_today_and_the_marathon_and_says_what_is_on_them():
    shown = re.findall(r"!\[(.*)\]\((screenshots/[^)]+\.png)\)", README)
    assert [path for _, path in shown] == ["screenshots/today.png", "screenshots/marathon.png"]
    assert all(len(said) > 200 for said, _ in shown)


def test_every_picture_has_its_size_and_its_drawing():
    pictures = list((TOP / "screenshots").glob("*.png"))
    assert len(pictures) == 13
    for picture in pictures:
        head = picture.read_bytes()[:24]
        assert head[:8] == b"\x89PNG\r\n\x1a\n"
        assert min(struct.unpack(">II", head[16:24])) > 200
        assert picture.with_suffix(".svg").exists()


def test_no_picture_fetches_anything_from_the_network():
    pictures = list((TOP / "screenshots").glob("*.svg"))
    assert pictures
    for picture in pictures:
        text = picture.read_text(encoding="utf-8")
        assert "@font-face" not in text
        assert "src:" not in text


SCREENS = {
    "Everywhere": (SmallSteps,),
    "Today": (TodayScreen,),
    "Just start": (TimerScreen,),
    "Goals": (GoalsScreen,),
    "Marathon": (MarathonScreen,),
    "Look back": (LookBackScreen,),
    "The year": (YearScreen, YearMap),
    "All practices": (PracticesScreen, PracticeRows),
}


def in_help(where: str) -> list[tuple[str, str]]:
    above = SmallSteps if where != "Everywhere" else None
    return listed(SCREENS[where], App[None]().get_key_display, above=above)


@pytest.mark.parametrize("where", SCREENS)
def test_the_help_names_every_key_in_the_words_of_the_dashboard(where):
    section = KEYS.partition(f"\n## {where}\n\n")[2].partition("\n\n")[0]
    assert section.splitlines() == [f"    {names:<11}  {words}" for names, words in in_help(where)]


@pytest.mark.parametrize("where", ["Everywhere", "Today", "Goals", "Marathon", "Look back"])
def test_the_keys_that_the_readme_names_are_those_of_the_dashboard_in_its_words(where):
    (row,) = [line for line in README.splitlines() if line.lower().startswith(f"| {where.lower()} | `")]
    told = re.findall(r"`([^`]+)` (.+?) (?:·|\|)", row)
    assert len(told) >= 5
    assert set(told) <= set(in_help(where))


def test_what_the_readme_says_to_press_on_a_kind_of_day_are_keys_of_today():
    days = README.partition("| when | press |\n")[2].partition("\n\n")[0]
    pressed = set(re.findall(r"`([^`]+)`", days))
    keys = {
        name for where in ("Everywhere", "Today") for names, _ in in_help(where) for name in names.split()
    }
    assert len(pressed) > 10
    assert pressed <= keys
    assert DEPTH == 50
    assert "up to fifty changes" in days


@pytest.mark.parametrize("nodes", SCREENS.values())
def test_every_key_has_an_id_of_its_own_and_a_phrase_that_fits_beside_it(nodes):
    keys = list(named(nodes))
    assert keys
    assert len({binding.id for binding in keys}) == len(keys)
    for names, words in listed(nodes, App[None]().get_key_display):
        assert words[:1].isupper()
        assert len(names) <= 11
        assert len(words) <= 48, words


def test_every_room_that_the_readme_says_to_read_is_there():
    paragraph = re.search(r"In `smallsteps_tui/`, read these first(?s:.*?)\n\n", README)
    assert paragraph
    named = re.findall(r"`([a-z_/]+[a-z])`", paragraph[0])
    assert len(named) == 14
    for name in named:
        place = TOP / "smallsteps_tui" / name
        assert place.is_dir() or place.with_suffix(".py").is_file(), name


def test_the_top_level_holds_what_it_is_agreed_to_hold():
    """Of the files that belong to it; what else somebody lays there is their own."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("which files belong to it only git knows")
    visible = {name.partition("/")[0] for name in listed.stdout.split("\0") if not name.startswith(".")}
    agreed = {"pyproject.toml", "smallsteps_tui", "tests", "screenshots", "README.md", "LICENSE"}
    assert visible - {""} == agreed
