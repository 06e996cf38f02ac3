"""A disk that refuses: it is said, and what was typed is still there."""

import os
from pathlib import Path

import pytest

from screens.lives import LAPTOP, LATER, OPEN_IT
from screens.walker import MORNING, walking
from smallsteps_tui.domain import acts

TODAY = MORNING.date()


@pytest.fixture
def full_disk(monkeypatch):
    """Let the disk refuse from now on, until it is mended."""

    def refuse(*paths, **how):
        raise OSError(28, "No space left on device")

    def fail():
        monkeypatch.setattr(os, "replace", refuse)
        monkeypatch.setattr(Path, "replace", refuse)
        return monkeypatch.undo

    return fail


def prose(walker):
    """What the dialog says, as if it stood on one line."""
    return " ".join(walker.screen.replace("█", " ").split())


async def test_a_step_that_could_not_be_saved_is_not_shown_as_taken(life, full_disk):
    async with walking(life) as walker:
        before = life.read_bytes()
        mended = full_disk()
        await walker.presses("space")
        assert walker.said == (f"{life} couldn't be saved (no space left on device). The file is unchanged.")
        assert not walker.reads("That is enough for today.")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY) is None
        assert life.read_bytes() == before
        mended()
        await walker.presses("space")
        assert walker.reads("That is enough for today.")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY)


async def test_the_answer_to_what_could_not_be_saved_is_not_shown_later(life, full_disk):
    async with walking(life) as walker:
        await walker.presses("t")
        answer = walker.app.screen.warm
        assert walker.reads(answer)
        mended = full_disk()
        await walker.presses("space")
        assert not walker.app.screen.warm
        mended()


async def test_what_was_typed_stays_until_it_can_be_saved(life, full_disk):
    async with walking(life) as walker:
        await walker.presses("m")
        mended = full_disk()
        await walker.types("Touch the laptop", "enter")
        assert walker.reads("› Touch the laptop")
        assert walker.step(OPEN_IT).smaller == (LAPTOP,)
        mended()
        await walker.presses("enter")
        assert walker.on_disk().steps[walker.step(OPEN_IT).id].smaller == (LAPTOP, "Touch the laptop")


@pytest.fixture
def refuses_to_unlock(monkeypatch):
    """Let the disk refuse to unlock from now on, until it is mended."""
    fcntl = pytest.importorskip("fcntl", reason="Windows locks in another way")
    real = fcntl.flock

    def refuse(handle, how):
        if how == fcntl.LOCK_UN:
            raise OSError(5, "Input/output error")
        real(handle, how)

    def fail():
        monkeypatch.setattr(fcntl, "flock", refuse)
        return monkeypatch.undo

    return fail


async def test_after_a_refused_unlock_the_dashboard_goes_on_and_what_was_typed_is_saved(
    life, refuses_to_unlock
):
    async with walking(life) as walker:
        mended = refuses_to_unlock()
        await walker.presses("space")
        assert walker.reads("That is enough for today.")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY)
        await walker.presses("4", "n")
        await walker.types("It was quiet outside", "enter")
        assert walker.reads("It was quiet outside")
        assert "can't be written (input/output error). Nothing was saved." in prose(walker)
        mended()
        await walker.presses("enter")
        [shift] = [one for one in walker.on_disk().shifts.values() if one.text == "It was quiet outside"]
        assert shift.on == TODAY
        await walker.presses("2", "end", "x")
        assert walker.on_disk() == walker.journey


async def test_after_a_refused_unlock_another_pane_can_write_within_a_second(life, refuses_to_unlock):
    async with walking(life) as walker:
        mended = refuses_to_unlock()
        await walker.presses("space")
        mended()
        await walker.waits_a_second()
        await walker.another_process(lambda session: acts.note_shift("From the shell", session.moment()))
        assert "From the shell" in [shift.text for shift in walker.journey.shifts.values()]


async def test_a_folder_in_the_place_of_the_lock_is_said_and_what_was_typed_stays(life):
    lock = life.with_name(f"{life.name}.lock")
    lock.unlink()
    lock.mkdir()
    async with walking(life) as walker:
        await walker.presses("4", "n")
        await walker.types("It was quiet", "enter")
        assert "is a folder. Nothing was saved. Move it away, then try again." in prose(walker)
        lock.rmdir()
        await walker.presses("enter")
        assert "It was quiet" in [shift.text for shift in walker.on_disk().shifts.values()]


async def test_a_form_stays_open_with_its_lines(life, full_disk):
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        mended = full_disk()
        await walker.types_over("Open it gently", "enter")
        assert walker.reads("Open it gently", "Edit the step")
        assert walker.step(OPEN_IT)
        mended()
        await walker.presses("enter")
        assert walker.step("Open it gently")


async def test_the_answers_of_the_first_minute_stay(path, full_disk):
    async with walking(path) as walker:
        await walker.types("Write", "enter")
        await walker.types("Open the file", "enter")
        mended = full_disk()
        await walker.types("Find the cable", "enter")
        assert walker.reads("› Find the cable", "Write", "Open the file")
        assert [step.smaller for step in walker.on_disk().steps.values()] == [()]
        mended()
        await walker.presses("enter")
        assert walker.reads("Find the cable", "Space")
        assert [goal.title for goal in walker.on_disk().goals.values()] == ["Write"]


async def test_esc_in_the_first_minute_leads_out_even_then(path, full_disk):
    async with walking(path) as walker:
        full_disk()
        await walker.types("Write", "enter")
        assert walker.reads("› Write", "no space left on device")
        await walker.presses("escape")
        assert walker.reads("What would you like to work towards?")


async def test_a_folder_that_has_become_a_file_is_said(tmp_path):
    folder = tmp_path / "steps"
    folder.write_text("not a folder")
    async with walking(folder / "smallsteps.json") as walker:
        await walker.types("Write", "enter")
        assert walker.reads("› Write")
        assert folder.read_text() == "not a folder"


async def test_undo_that_could_not_be_saved_changes_nothing(life, full_disk):
    async with walking(life) as walker:
        await walker.presses("2", "end", "x")
        mended = full_disk()
        await walker.presses("u")
        assert walker.said == (f"{life} couldn't be saved (no space left on device). The file is unchanged.")
        assert walker.journey == walker.on_disk()
        await walker.waits_a_second()
        assert "the change itself is saved" not in walker.said
        mended()
        await walker.presses("u")
        assert walker.said == f"Undone: let “{LATER}” go."
