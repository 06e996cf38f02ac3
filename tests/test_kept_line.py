"""The line of a status bar that is kept: used while nothing differs, never once anything does."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from screens.walker import walking

import smallsteps_tui.__main__ as entry
from smallsteps_tui import cli
from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.config import Config, read_config
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Energy, GoalState, Size
from smallsteps_tui.kept import cache
from smallsteps_tui.kept import line as kept_line
from smallsteps_tui.session import Session
from smallsteps_tui.shell.glancing import line
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import NotUndone

MORNING = datetime(2026, 11, 22, 9, 30).astimezone()


class Bar:
    """A status bar beside one journey, on a clock of its own."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder, self.cache, self.patch = folder / "journey", folder / "cache", patch
        self.folder.mkdir()
        self.hands = Hands(MORNING)
        patch.delenv("SMALLSTEPS_NOW", raising=False)
        for name, value in {
            "SMALLSTEPS_DATA": self.folder / "journey.json",
            "SMALLSTEPS_CONFIG": self.folder / "config.toml",
            "XDG_CACHE_HOME": self.cache,
        }.items():
            patch.setenv(name, str(value))
        self.session = self.opens()
        self.does(acts.add_goal(self.journey, "Thesis", self.session.moment()))
        (goal,) = self.journey.goals.values()
        self.does(acts.add_step(self.journey, goal, "Open the file", self.session.moment()))
        self.keeps()

    def opens(self) -> Session:
        return Session(Store(self.folder / "journey.json"), Clock(now=self.hands))

    @property
    def journey(self):
        return self.session.snapshot.journey

    def does(self, change) -> None:
        self.session.apply(change, "something")

    def keeps(self) -> None:
        kept_line.keep(self.session, read_config())

    def kept(self) -> str | None:
        found = kept_line.kept(self.hands().timestamp())
        return None if found is None else found.decode().rstrip("\n")

    def afresh(self) -> str:
        return line(self.opens().snapshot, read_config().streak)


@pytest.fixture
def bar(tmp_path, monkeypatch) -> Bar:
    return Bar(tmp_path, monkeypatch)


def test_it_is_the_line_that_would_be_worked_out_and_its_owners_alone(bar):
    assert bar.kept() == bar.afresh() == "Open the file"
    (place,) = (bar.cache / "smallsteps").iterdir()
    assert os.name == "nt" or place.stat().st_mode & 0o777 == 0o600


async def test_the_open_dashboard_keeps_it_too_a_second_after_each_change(bar, monkeypatch):
    monkeypatch.setattr("smallsteps_tui.app.PULSE", 3_600)  # a slow machine would look by itself in between
    async with walking(bar.folder / "journey.json", hands=bar.hands) as walker:
        for key, words in (("space", "1 step in all · ✓ Open the file"), ("u", "Open the file")):
            await walker.presses(key)
            assert bar.kept() is None
            await walker.app.pulse()
            assert bar.kept() == bar.afresh() == words


def another_write(bar):
    other = bar.opens()
    (step,) = other.snapshot.journey.steps.values()
    other.apply(acts.check_in(other.snapshot.journey, step, Size.DONE, other.moment()), "done")


def another_version(bar):
    bar.patch.setattr(cache, "__version__", "9.9")


def another_file(bar):
    bar.patch.setenv("SMALLSTEPS_DATA", str(bar.folder / "other.json"))


def a_replaced_file(bar):
    path = bar.folder / "journey.json"
    seen = path.stat()
    (bar.folder / "new").write_bytes(path.read_bytes().replace(b"Open", b"Shut"))
    os.utime(bar.folder / "new", ns=(seen.st_atime_ns, seen.st_mtime_ns))
    (bar.folder / "new").replace(path)


def a_file_written_in_place(bar):
    path = bar.folder / "journey.json"
    seen = path.stat()
    path.write_bytes(path.read_bytes().replace(b"Open", b"Shut"))
    os.utime(path, ns=(seen.st_atime_ns, seen.st_mtime_ns))


def a_file_that_is_gone(bar):
    (bar.folder / "journey.json").unlink()


def a_copy_beside_it(bar):
    (bar.folder / "journey (copy).json").write_text("{}")


def settings_where_there_were_none(bar):
    (bar.folder / "config.toml").write_text('streak = "hidden"')


def another_day(bar):
    bar.hands.move(timedelta(hours=18, minutes=30))


def a_clock_set_back(bar):
    bar.hands.move(timedelta(days=-1))


def another_zone(bar):
    bar.patch.setenv("TZ", "Pacific/Pago_Pago")
    time.tzset()


def a_fixed_clock(bar):
    bar.patch.setenv("SMALLSTEPS_NOW", "2026-11-22T09:30")


def a_spoiled_line(bar):
    (bar.cache / "smallsteps" / "glance").write_bytes(b"\0\0\0x")


CHANGES = (
    *(another_write, another_version, another_file, a_replaced_file, a_file_written_in_place),
    *(a_file_that_is_gone, a_copy_beside_it, settings_where_there_were_none, another_day, a_clock_set_back),
    *(another_zone, a_fixed_clock, a_spoiled_line),
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_it_is_not_believed_after(change, bar):
    if change in (another_day, another_zone):
        bar.hands.wall = MORNING + timedelta(days=1)
        bar.session.pulse()
        bar.keeps()
    assert bar.kept() is not None
    try:
        change(bar)
        assert bar.kept() is None
    finally:
        bar.patch.undo()
        time.tzset()


def test_what_is_said_once_or_may_change_unseen_is_not_kept(bar, monkeypatch):
    place = bar.cache / "smallsteps" / "glance"
    for config in (Config(warnings=("Something is wrong.",)), Config(data="$HOME/journey.json")):
        place.unlink(missing_ok=True)
        kept_line.keep(bar.session, config)
        assert not place.exists()
    (bar.folder / "config.toml").write_text('streak = "hidden"')  # after it was read by whoever has it open
    kept_line.keep(bar.session, Config())
    assert bar.kept() is None
    another_write(bar)
    place.unlink()
    kept_line.keep(bar.session, read_config())  # of a journey that is not the newest
    assert not place.exists()


def test_where_nothing_can_be_kept_nothing_is_said(bar, monkeypatch):
    (bar.folder / "in the way").write_text("")
    for place in (str(bar.folder / "in the way"), "not/a/full/path"):
        monkeypatch.setenv("XDG_CACHE_HOME", place)
        bar.keeps()
        assert bar.kept() is None


DEEDS = {
    "done": lambda bar, step: acts.check_in(bar.journey, step, Size.DONE, bar.session.moment()),
    "reworded": lambda bar, step: acts.edit_step(step, bar.session.moment(), title=f"{step.title} again"),
    "low": lambda bar, _: acts.set_energy(bar.journey, Energy.LOW, bar.session.moment()),
    "resting": lambda bar, step: acts.set_state(
        bar.journey.goals[step.goal_id], GoalState.RESTING, bar.session.moment()
    ),
}


@settings(max_examples=20)
@given(st.lists(st.tuples(st.sampled_from([*DEEDS, "undo", "night", "hidden"]), st.booleans()), max_size=8))
def test_after_any_changes_it_is_right_or_not_there(tmp_path_factory, deeds):
    with pytest.MonkeyPatch.context() as patch:
        bar = Bar(tmp_path_factory.mktemp("bar"), patch)
        for deed, is_kept in deeds:
            if deed == "night":
                bar.hands.move(timedelta(hours=20))
                bar.session.pulse()
            elif deed == "hidden":
                (bar.folder / "config.toml").write_text('streak = "hidden"')
            elif deed == "undo":
                with suppress(NotUndone):
                    bar.session.undo()
            elif steps := [*bar.journey.steps.values()]:
                bar.does(DEEDS[deed](bar, steps[0]))
            if is_kept:
                bar.keeps()
            assert bar.kept() in (None, bar.afresh())
            assert not is_kept or bar.kept() is not None


def test_the_entry_point_prints_it_and_loads_nothing_more(capsysbinary, bar, monkeypatch):
    monkeypatch.setattr(entry.time, "time", lambda: bar.hands().timestamp())
    monkeypatch.setattr(sys, "argv", ["smallsteps", "glance"])
    monkeypatch.setattr(cli, "run", lambda: pytest.fail("the command line was needed"))
    entry.run()
    assert capsysbinary.readouterr().out == b"Open the file\n"
    loads = "import sys; before = set(sys.modules); import smallsteps_tui.kept.line, smallsteps_tui.__main__"
    told = subprocess.run(
        [sys.executable, "-c", f"{loads}; print(sorted(set(sys.modules) - before))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(eval(told.stdout)) <= {
        *("time", "smallsteps_tui", "smallsteps_tui.kept.cache", "smallsteps_tui.kept"),
        *("smallsteps_tui.kept.line", "smallsteps_tui.kept.frame"),
        "smallsteps_tui.__main__",
    }


def test_a_line_that_may_not_be_kept_any_more_is_erased_and_what_is_left_beside_is_in_nobody_s_way(bar):
    place = bar.cache / "smallsteps" / "glance"
    beside = place.with_name(f"glance.{os.getpid()}")
    beside.write_bytes(b"left by a process that was killed")
    (step,) = bar.journey.steps.values()
    bar.does(acts.check_in(bar.journey, step, Size.DONE, bar.session.moment()))
    bar.keeps()
    assert bar.kept() is not None
    assert not beside.exists()
    cache.keep("frame", bar.session, read_config(), b"x" * 2000)
    assert cache.kept("frame", bar.hands().timestamp(), 4000) == b"x" * 2000
    assert cache.kept("frame", bar.hands().timestamp(), 1000) is None, "no part of it is shown"
    place.with_name("glance.1").write_bytes(b"left by another one")
    (bar.folder / "config.toml").write_text('nonsense = "x"\n')
    bar.session.erase_for_good(step)
    bar.keeps()
    assert [*place.parent.glob("glance*")] == []
