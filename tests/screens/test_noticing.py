"""What becomes of the file while the dashboard is open is seen at the next look, and what is typed stays."""

import errno
import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from screens.lives import LAPTOP, OPEN_IT, WRITE, a_life
from screens.walker import walking
from smallsteps_tui.store.store import Store

REWORDED = "Open the bill"
"""As many letters as the step has now."""


def reworded(path: Path) -> bytes:
    """The file with a step in other words, of the same size."""
    before = path.read_bytes()
    after = before.replace(f'"title": "{OPEN_IT}"'.encode(), f'"title": "{REWORDED}"'.encode(), 1)
    assert len(after) == len(before)
    assert after != before
    return after


def written_over(path: Path) -> None:
    """Write over it in place, as an editor or a stock TinyDB does."""
    with path.open("r+b") as file:
        file.write(reworded(path))


def written_over_with_the_old_time(path: Path) -> None:
    """Write over it and set its time back, to the nanosecond: same place, same second, same size."""
    before = path.stat()
    written_over(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    after = path.stat()
    assert (after.st_ino, after.st_size, after.st_mtime_ns) == (
        before.st_ino,
        before.st_size,
        before.st_mtime_ns,
    )


def replaced(path: Path) -> None:
    """Rename another one over it, as sync tools and editors do."""
    beside = path.with_name("beside")
    beside.write_bytes(reworded(path))
    beside.replace(path)


def replaced_by_an_older_one(path: Path) -> None:
    """Bring back one whose time is years ago, as a restored copy has it."""
    replaced(path)
    os.utime(path, (1_000_000_000, 1_000_000_000))


def turned_into_a_link(path: Path) -> None:
    """Move it into a synced folder and leave a link."""
    elsewhere = path.with_name("synced")
    elsewhere.mkdir()
    (elsewhere / "journey.json").write_bytes(reworded(path))
    path.unlink()
    path.symlink_to(elsewhere / "journey.json")


def turned_into_another_link(path: Path) -> None:
    """Let the folder be a link to another one."""
    elsewhere = path.parent.with_name("elsewhere")
    shutil.copytree(path.parent, elsewhere)
    (elsewhere / path.name).write_bytes(reworded(path))
    shutil.rmtree(path.parent)
    path.parent.symlink_to(elsewhere)


HOWS = (
    written_over,
    written_over_with_the_old_time,
    replaced,
    replaced_by_an_older_one,
    turned_into_a_link,
    turned_into_another_link,
)


@pytest.fixture
def life(tmp_path):
    """A life in a folder of its own."""
    path = tmp_path / "steps" / "smallsteps.json"
    a_life(path)
    return path


@pytest.mark.parametrize("happens", HOWS, ids=lambda how: how.__name__)
async def test_however_the_file_is_changed_it_shows_at_the_next_look_and_what_is_typed_is_merged(
    life, happens: Callable[[Path], None]
):
    async with walking(life) as walker:
        await walker.presses("m")
        await walker.types("Touch the")
        happens(life)
        await walker.waits_a_second()
        assert walker.journey == Store(life).load()
        assert walker.reads("Touch the")
        await walker.types(" laptop", "enter")
        step = walker.step(REWORDED)
        assert step.smaller == (LAPTOP, "Touch the laptop")
        assert walker.on_disk().steps[step.id] == step
        await walker.presses("1")
        assert walker.reads(REWORDED)
        assert not walker.reads(OPEN_IT)
        assert life.is_symlink() == (happens is turned_into_a_link)


async def test_a_file_that_is_deleted_is_said_once_and_the_next_change_puts_all_of_it_back(life):
    async with walking(life) as walker:
        await walker.presses("m")
        await walker.types("Touch the")
        before = walker.journey
        life.unlink()
        await walker.waits_a_second()
        assert walker.said == (
            f"{life} is gone. Everything is still here, and your next change saves it again."
        )
        assert walker.reads("Touch the")
        await walker.waits_a_second()
        await walker.types(" laptop", "enter")
        assert walker.on_disk() == walker.journey
        assert walker.journey.steps.keys() == before.steps.keys()
        assert walker.step(OPEN_IT).smaller == (LAPTOP, "Touch the laptop")
        said = walker.said
        await walker.waits_a_second()
        assert walker.said == said


async def test_what_was_told_behind_a_dialog_is_told_again_once_it_is_closed(life):
    async with walking(life) as walker:
        await walker.presses("m")
        life.unlink()
        await walker.waits_a_second()
        await walker.presses("escape")
        walker.app.say("")
        await walker.waits_a_second()
        assert "Everything is still here" in walker.said
        walker.app.say("")
        await walker.waits_a_second()
        assert walker.said == ""


async def test_a_folder_that_is_deleted_with_the_file_comes_back_too(life):
    async with walking(life) as walker:
        shutil.rmtree(life.parent)
        await walker.waits_a_second()
        assert "is gone." in walker.said
        assert walker.reads(OPEN_IT)
        await walker.presses("space")
        assert walker.reads("That is enough for today.")
        assert walker.on_disk() == walker.journey


async def test_a_file_that_comes_back_by_itself_is_read_again(life):
    async with walking(life) as walker:
        aside = life.with_name("aside")
        life.rename(aside)
        await walker.waits_a_second()
        aside.write_bytes(aside.read_bytes().replace(WRITE.encode(), b"Write one worse sentence"))
        aside.rename(life)
        await walker.waits_a_second()
        await walker.presses("2")
        assert walker.reads("Write one worse sentence")


async def test_a_link_that_leads_to_where_nothing_is_now_is_said_and_nothing_is_made_there(life):
    async with walking(life) as walker:
        stick = life.with_name("stick")
        stick.mkdir()
        life.rename(stick / "journey.json")
        life.symlink_to(stick / "journey.json")
        await walker.waits_a_second()
        await walker.presses("m")
        await walker.types("Touch the laptop")
        unplugged = stick.rename(life.with_name("unplugged"))
        await walker.waits_a_second()
        assert walker.said == (
            f"{life} links to {stick / 'journey.json'}, which isn't there now. Everything is still here "
            "and can be saved once it's back."
        )
        await walker.presses("enter")
        assert walker.reads("Touch the laptop", "links to")
        assert not stick.exists()
        unplugged.rename(stick)
        await walker.presses("enter")
        assert walker.on_disk().steps[walker.step(OPEN_IT).id].smaller == (LAPTOP, "Touch the laptop")


async def test_a_folder_without_locks_is_said_once_and_what_is_done_is_kept(life, monkeypatch):
    def refuses(handle, how):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuses)
    async with walking(life) as walker:
        await walker.presses("space")
        assert walker.reads("That is enough for today.")
        await walker.waits_a_second()
        assert "doesn't support locks" in walker.said
        await walker.presses("u")
        said = walker.said
        assert "doesn't support locks" not in said
        await walker.waits_a_second()
        assert walker.said == said
        assert walker.on_disk() == walker.journey
