"""The first minute, in a real terminal: the program is installed from its wheel, opened, and a step is taken."""

import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import distributions
from pathlib import Path

from panes import Pane
from screens.walker import MORNING

from smallsteps_tui import __version__
from smallsteps_tui.store.store import Store

HOUSE = Path(__file__).parents[1]

ANSWERS = {
    "the long-term goal?": "Write the thesis",
    "one small step towards it?": "Write one page",
    "one step even smaller": "Open the file",
}


def run(*words: str | Path) -> str:
    """Run a command, and give what it printed."""
    ran = subprocess.run(words, cwd=HOUSE, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


def installed(folder: Path) -> Path:
    """Make an environment with the wheel in it and nothing else; the libraries are those of this one."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    (wheel,) = folder.glob("smallsteps_tui-*.whl")
    venv.create(folder / "env", symlinks=True)
    pip = (sys.executable, "-m", "pip", "--python", folder / "env" / "bin" / "python", "install")
    run(*pip, "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--no-compile", wheel)
    libraries = packages_of(folder / "env") / "libraries.pth"
    libraries.write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder / "env"


def packages_of(environment: Path) -> Path:
    (packages,) = (environment / "lib").glob("python*/site-packages")
    return packages


@contextmanager
def opened(folder: Path, program: Path, *words: str, said: str = "") -> Iterator[Pane]:
    """Open the dashboard, and see that it is left as it was found, with something said."""
    pane = Pane(folder, *words, program=str(program), PYTHONPATH="")
    try:
        yield pane
        pane.types("q")
        assert pane.ends() == 0
        assert pane.left_on == set()
        assert said in pane.text
    finally:
        pane.cleans_up()


def test_installed_from_its_wheel_it_shows_a_sample_year_and_takes_a_first_step(tmp_path, monkeypatch):
    monkeypatch.setenv("SMALLSTEPS_NOW", f"{MORNING:%Y-%m-%dT%H:%M}")
    environment, file = installed(tmp_path / "fresh"), tmp_path / "smallsteps.json"
    python, program = environment / "bin" / "python", environment / "bin" / "smallsteps"

    (told,) = distributions(name="smallsteps-tui", path=[str(packages_of(environment))])
    assert (told.version, told.metadata["License-Expression"]) == (__version__, "MIT")
    assert "Environment :: Console" in told.metadata.get_all("Classifier", [])
    where = "import smallsteps_tui; print(smallsteps_tui.__file__)"
    assert run(python, "-Ic", where).startswith(str(environment))

    assert run(program, "--version") == run(python, "-Im", "smallsteps_tui", "--version")
    assert run(program, "--data", file, "glance") == ""
    assert run(program, "help", "keys").startswith("# All keys")
    with opened(tmp_path, program, "--demo") as dashboard:
        dashboard.reads("Write the thesis", "I did it")
    assert not file.exists()

    again = "Everything is saved. To open it again: python -m smallsteps_tui"
    with opened(tmp_path, python, said=again) as dashboard:
        for question, answer in ANSWERS.items():
            dashboard.reads(question)
            dashboard.types(f"{answer}\r")
        dashboard.reads("Open the file", "I did it")
        dashboard.types(" ")
        dashboard.reads("That is enough for today.")
        dashboard.types("\x10")
        dashboard.reads("Most of these have a key of their own, too.")
        dashboard.types("backups")
        dashboard.reads("▌ Backups", "1 of ")
        dashboard.types("\r")
        dashboard.reads("before the last change")
        dashboard.types("\x1b")
        dashboard.reads_no_more("before the last change")
    assert Store(file).load().steps_in_all == 1
    assert run(program, "--data", file, "glance").endswith("✓ Open the file")
