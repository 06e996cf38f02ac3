"""A disk that refuses: it is said, and what was typed is still there."""

import os
from pathlib import Path

import pytest

from screens.lives import LAPTOP, LATER, OPEN_IT
from screens.walker import MORNING, walking

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


async def test_a_step_that_could_not_be_saved_is_not_shown_as_taken(life, full_disk):
    async with walking(life) as walker:
        before = life.read_bytes()
        mended = full_disk()
        await walker.presses("space")
        assert walker.said == (
            f"{life} could not be written (no space left on device); "
            "nothing was saved and the file is as it was."
        )
        assert not walker.reads("That is enough for today.")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY) is None
        assert life.read_bytes() == before
        mended()
        await walker.presses("space")
        assert walker.reads("That is enough for today.")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY)


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


async def test_a_form_stays_open_with_its_lines(life, full_disk):
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        mended = full_disk()
        await walker.types_over("Open it gently", "enter")
        assert walker.reads("Open it gently", "The step in your words")
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
        assert walker.reads("› Find the cable", "✓ Write", "✓ Open the file")
        assert not path.exists()
        mended()
        await walker.presses("enter")
        assert walker.reads("Find the cable", "Space")
        assert [goal.title for goal in walker.on_disk().goals.values()] == ["Write"]


async def test_esc_in_the_first_minute_leads_out_even_then(path, full_disk):
    async with walking(path) as walker:
        await walker.types("Write", "enter")
        full_disk()
        await walker.presses("escape")
        assert walker.reads("✓ Write")
        await walker.presses("escape")
        assert walker.reads("What would you like to move toward?")


async def test_a_folder_that_has_become_a_file_is_said(tmp_path):
    folder = tmp_path / "steps"
    folder.write_text("not a folder")
    async with walking(folder / "smallsteps.json") as walker:
        await walker.types("Write", "enter")
        await walker.presses("escape")
        assert walker.reads("✓ Write")
        assert folder.read_text() == "not a folder"


async def test_undo_that_could_not_be_saved_changes_nothing(life, full_disk):
    async with walking(life) as walker:
        await walker.presses("2", "end", "x")
        mended = full_disk()
        await walker.presses("u")
        assert walker.said == (
            f"{life} could not be written (no space left on device); "
            "nothing was saved and the file is as it was."
        )
        assert walker.journey == walker.on_disk()
        await walker.waits_a_second()
        assert "the change itself is saved" not in walker.said
        mended()
        await walker.presses("u")
        assert walker.said == f"Took back: “{LATER}”, let go."
