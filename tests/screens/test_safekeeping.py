"""The file's safety on the screen: kept copies, and a file that is gone, empty or cannot be read."""

import os
from datetime import timedelta

import pytest

from screens.lives import OPEN_IT, THESIS, WALK, a_life
from screens.walker import hands_at, sitting, walking
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.copies import Copy
from smallsteps_tui.screens.dialogs.choose import CopiesDialog
from smallsteps_tui.screens.welcome import WelcomeScreen
from smallsteps_tui.the_file import GoneDialog

SIZES = [(118, 36), (80, 24), (40, 12)]


@pytest.fixture
def days(path):
    """A life that went on for three more days."""
    hands = hands_at()
    life = a_life(path, hands)
    walk = next(step for step in life.journey.steps.values() if step.title == WALK)
    for _ in range(3):
        hands.move(timedelta(days=1))
        life.did(walk)
    return path, hands


async def opens_copies(walker):
    """What the palette's command does, without the palette."""
    await walker.app.run_action("app.copies")
    await walker.settles()
    await walker.app.workers.wait_for_complete()
    await walker.settles()


@pytest.mark.parametrize("size", SIZES)
async def test_the_copies_are_listed_with_what_is_in_each(days, size):
    path, hands = days
    async with walking(path, hands=hands, size=size) as walker:
        await opens_copies(walker)
        assert walker.reads("Backups of your file", "before the last change", "the end of 23 November")
        assert walker.reads("8 check-ins, last on 23 November")
        await walker.presses("escape")
        assert not isinstance(walker.app.screen, CopiesDialog)


async def test_the_palette_has_them(days):
    path, hands = days
    async with walking(path, hands=hands) as walker:
        await walker.presses("ctrl+p")
        await walker.types("backups", "enter")
        assert isinstance(walker.app.screen, CopiesDialog)


async def test_a_copy_is_chosen_asked_about_once_and_back(days):
    path, hands = days
    async with walking(path, hands=hands) as walker:
        await opens_copies(walker)
        await walker.presses("down", "down", "enter")
        assert walker.reads("Restore this backup?", "the end of 22 November", "Esc choose another")
        await walker.presses("escape", "enter", "enter")
        assert walker.said == (
            "Restored: 7 check-ins, last on 22 November. "
            "The previous version is saved as 2026-11-24-before-restore."
        )
        assert walker.journey.steps_in_all == walker.on_disk().steps_in_all == 7
        await opens_copies(walker)
        await walker.presses("down", "enter", "enter")
        assert walker.journey.steps_in_all == 9


async def test_a_copy_is_chosen_and_brought_back_with_the_mouse_alone(days):
    path, hands = days
    async with walking(path, hands=hands) as walker:
        await opens_copies(walker)
        at = walker.where("the end of 22 November")
        for _ in range(3):
            await walker.clicks_at(*at)
        assert walker.reads("Restore this backup?", "the end of 22 November"), (
            "the third click brings nothing back"
        )
        await walker.clicks("Esc choose another")
        assert walker.reads("Backups of your file")
        await walker.clicks("Enter restore")
        await walker.clicks("Enter restore")
        assert walker.journey.steps_in_all == 7


async def test_without_copies_there_is_a_word_and_in_memory_too(path):
    async with walking(path) as walker:
        await walker.presses("escape")
        await opens_copies(walker)
        assert walker.reads("There are no backups yet.")
        await walker.presses("enter", "escape")
    async with walking(None, a_life().journey) as walker:
        await opens_copies(walker)
        assert "Nothing is saved in the demo" in walker.said


async def test_a_copy_that_cannot_come_back_is_said_and_the_dialog_stays(days):
    path, hands = days
    (path.parent / "backups" / "smallsteps-before-last-change.json").write_text("{")
    before = path.read_bytes()
    async with walking(path, hands=hands) as walker:
        await opens_copies(walker)
        assert walker.reads("can't be read")
        await walker.presses("enter", "enter")
        assert walker.reads("so nothing was changed. Choose another backup.")
        assert isinstance(walker.app.screen, CopiesDialog)
    assert path.read_bytes() == before


async def test_an_open_dashboard_shows_what_the_shell_brought_back(days):
    path, hands = days
    async with walking(path, hands=hands) as walker:
        assert walker.journey.steps_in_all == 9
        sitting(path, hands).restore(Copy(None))
        await walker.waits_a_second()
        assert walker.journey.steps_in_all == 8


@pytest.mark.parametrize(("size", "content"), [(SIZES[0], None), (SIZES[1], b""), (SIZES[2], None)])
async def test_a_file_that_is_gone_or_empty_is_asked_about_and_its_newest_copy_comes_back(
    days, content, size
):
    path, hands = days
    path.unlink() if content is None else path.write_bytes(content)
    async with walking(path, hands=hands, size=size) as walker:
        assert isinstance(walker.app.screen, GoneDialog)
        assert walker.reads("restore that backup", "choose another backup", "start a new file", "Esc leave")
        assert not walker.reads("What is the long-term goal?")
        await walker.presses("b")
        assert walker.journey.steps_in_all == walker.on_disk().steps_in_all == 8
        assert walker.said.startswith("Restored: 8 check-ins")
        await walker.presses("e")
        assert walker.on_disk().page(walker.app.snapshot.today).energy


async def test_another_copy_may_be_chosen_and_not_now_asks_again(days):
    path, hands = days
    path.unlink()
    async with walking(path, hands=hands) as walker:
        await walker.presses("c")
        await walker.app.workers.wait_for_complete()
        await walker.presses("escape")
        assert isinstance(walker.app.screen, GoneDialog)
        await walker.presses("c", "down", "down", "enter", "enter")
        assert walker.on_disk().steps_in_all == 7
        assert not isinstance(walker.app.screen, GoneDialog)


async def test_begin_anew_asks_the_three_questions_and_leaves_the_copies(days):
    path, hands = days
    copies = sorted((path.parent / "backups").iterdir())
    path.unlink()
    async with walking(path, hands=hands) as walker:
        await walker.presses("a")
        assert isinstance(walker.app.screen, WelcomeScreen)
        await walker.types("Swim", "enter")
        await walker.presses("escape")
        assert [goal.title for goal in walker.on_disk().goals.values()] == ["Swim"]
    assert set(copies) <= set((path.parent / "backups").iterdir())


@pytest.mark.parametrize("key", ["escape", "q"])
async def test_leaving_changes_nothing(days, key):
    path, hands = days
    path.write_bytes(b"")
    async with walking(path, hands=hands) as walker:
        await walker.presses(key)
        assert not walker.app.is_running or walker.app._exit
    assert path.read_bytes() == b""


async def test_a_file_that_comes_back_by_itself_needs_no_answer(days):
    path, hands = days
    content = path.read_bytes()
    path.unlink()
    async with walking(path, hands=hands) as walker:
        path.write_bytes(content)
        await walker.waits_a_second()
        assert not isinstance(walker.app.screen, GoneDialog)
        assert walker.journey.steps_in_all == 9


async def test_a_file_that_arrives_damaged_meanwhile_is_not_begun_anew_over(days):
    path, hands = days
    content = path.read_bytes()
    path.unlink()
    async with walking(path, hands=hands) as walker:
        path.write_bytes(content[:900])
        await walker.presses("a")
        assert path.read_bytes() == content[:900]
        assert walker.reads("is damaged, or isn't a small steps file", "keep what can still be read")
        assert not walker.reads("begin anew")


async def test_a_damaged_file_may_keep_what_is_whole_in_it(days):
    path, hands = days
    path.write_bytes(path.read_bytes().replace(b'"title": "Open the file"', b'"title": "Open', 1))
    before = path.read_bytes()
    async with walking(path, hands=hands) as walker:
        assert walker.reads("is damaged, or isn't a small steps file", "keep what can still be read")
        assert not walker.reads("begin anew")
        await walker.waits_a_second()
        assert path.read_bytes() == before
        await walker.presses("r")
        assert "is fine: 9 check-ins" in walker.said
        assert "1 document was restored" in walker.said
        assert walker.step(OPEN_IT)
        assert walker.goal(THESIS)


async def test_both_sides_of_a_git_conflict_may_be_united_which_is_offered_first(days):
    path, hands = days
    before, opened, after = path.read_bytes().partition(b'"steps": {\n')
    line, rest = after.split(b"\n", 1)
    sides = (b"<<<<<<< ours\n", line, b"\n=======\n", line, b"\n>>>>>>> theirs\n")
    path.write_bytes(b"".join((before, opened, *sides, rest)))
    async with walking(path, hands=hands) as walker:
        assert walker.reads("has git's conflict markers in it", "join both sides (a backup")
        assert not walker.reads("keep what can still be read")
        assert walker.where("join both sides")[1] < walker.where("restore that backup")[1]
        await walker.presses("r")
        assert "is fine: 9 check-ins" in walker.said


async def test_where_nothing_can_be_repaired_that_is_said_and_asked_again(days):
    path, hands = days
    path.write_bytes(b"\0" * 100)
    async with walking(path, hands=hands) as walker:
        await walker.presses("r")
        assert walker.reads("There's nothing in", "It wasn't touched.")
        assert isinstance(walker.app.screen, GoneDialog)
        await walker.presses("b")
        assert walker.on_disk().steps_in_all == 8


async def test_what_is_no_file_is_said_and_left(path):
    os.mkfifo(path)
    async with walking(path) as walker:
        assert walker.reads("isn't a file")
        assert not walker.reads("begin anew")


async def test_parts_that_are_set_aside_are_told_of_once_while_it_is_open(days):
    path, hands = days
    async with walking(path, hands=hands) as walker:
        path.write_bytes(path.read_bytes().replace(b'"shifts": {', b'"shifts": {\n"7": {},', 1))
        await walker.waits_a_second()
        assert walker.said.endswith("have been set aside. To see them: smallsteps check")
        assert walker.journey.steps_in_all == 9
        walk = walker.step(WALK)
        await walker.another_process(lambda session: acts.edit_step(walk, session.moment(), cue="At noon"))
        assert walker.step(WALK).cue == "At noon"


async def test_a_file_deleted_while_it_is_open_is_put_back_by_the_next_step(days):
    path, hands = days
    async with walking(path, hands=hands) as walker:
        path.unlink()
        await walker.waits_a_second()
        assert walker.reads(OPEN_IT)
        await walker.presses("r")
        assert walker.on_disk().steps_in_all == 9
        assert walker.on_disk().rests(walker.app.snapshot.today)


async def test_under_a_heading_that_was_hit_everything_stays_in_view_and_that_is_said(days):
    path, hands = days
    async with walking(path, hands=hands) as walker:
        behind = walker.journey.steps_in_all
        path.write_bytes(path.read_bytes().replace(b'"days": {', b'"dayz": {'))
        await walker.waits_a_second()
        assert walker.journey.steps_in_all == behind
        assert "Run smallsteps check to see what" in walker.said
        await walker.presses("space")
        assert walker.on_disk().steps_in_all == walker.journey.steps_in_all >= behind
