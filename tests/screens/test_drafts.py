"""What was typed stays: through suggestions, Esc, a signal and a closed pane, until it is kept or emptied."""

import json
import os
import stat
from pathlib import Path

import pytest

from screens.lives import CHAPTER, OPEN_IT, WRITE
from screens.walker import walking
from smallsteps_tui.domain import acts
from smallsteps_tui.store.drafts import Drafts


@pytest.fixture(autouse=True)
def drafts(tmp_path, monkeypatch) -> Path:
    """Where drafts are kept."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "smallsteps" / "drafts.json"


async def test_tab_comes_round_to_ones_own_words_and_esc_keeps_them_for_the_same_question(life, drafts):
    async with walking(life) as walker:
        await walker.presses("2", "a")
        await walker.types("Print page", "tab")
        assert not walker.reads("› Print page")
        await walker.presses("up")
        assert walker.reads("› Print page")
        await walker.presses("escape")
        await walker.presses("g")
        assert not walker.reads("Print page")
        await walker.types("Swim", "escape", "n")
        await walker.types("Calmer", "ctrl+j")
        await walker.types("at work", "escape")
        assert os.name != "posix" or stat.S_IMODE(drafts.stat().st_mode) == 0o600
        assert b"Print page" not in life.read_bytes()
    async with walking(life) as walker:
        await walker.presses("2", "g")
        assert walker.reads("› Swim")
        await walker.presses("end", "ctrl+u", "escape", "n")
        assert walker.reads("Calmer", "at work")
        await walker.presses("enter", "a")
        assert walker.reads("› Print page")
        await walker.types(" one", "enter", "escape")
        assert walker.step("Print page one")
    assert not drafts.exists() or json.loads(drafts.read_text()) == {}


async def test_a_signal_keeps_what_is_being_typed_and_a_heavy_thought_is_kept_nowhere(life, drafts):
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        await walker.types(" gently")
        walker.app.exit(return_code=143)
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        assert walker.reads(f"{OPEN_IT} gently", "What you typed before, not saved yet.")
        await walker.presses("tab")
        await walker.types_over("after tea", "enter")
        assert walker.reads("Still unsaved from before: step. Press Enter again", "Enter keep", "Esc not now")
        await walker.clicks("Ctrl+G")
        assert walker.reads("after tea")
        assert not walker.reads("gently", "not saved yet")
        await walker.presses("enter")
        assert walker.step(OPEN_IT).cue == "after tea"
        await walker.presses("W")
        await walker.types(", at the window", "escape", "W")
        assert walker.reads("at the window", "not saved yet", "Ctrl+G show what's saved")
        await walker.presses("ctrl+g")
        assert walker.reads("› after tea")
        assert not walker.reads("at the window", "not saved yet")
        await walker.presses("escape", "b")
        await walker.types("I never finish anything", "escape", "b")
        assert not walker.reads("I never finish")
        await walker.types("I never finish anything")
        walker.app.exit(return_code=129)
    assert "never" not in drafts.read_text()


async def test_the_welcome_has_the_words_that_a_closed_pane_left(path):
    async with walking(path) as walker:
        await walker.types("Learn to sw")
        walker.app.exit()
    async with walking(path) as walker:
        assert walker.reads("› Learn to sw")
        await walker.types("im", "enter")
        await walker.types("Find the po")
        walker.app.exit()
    async with walking(path) as walker:
        await walker.presses("2", "a")
        assert walker.reads("› Find the po")


def test_two_dashboards_keep_each_other_s_drafts_and_a_refusing_disk_leaves_them_in_memory(drafts, tmp_path):
    ours, theirs = (Drafts(tmp_path / "smallsteps.json", lambda _: True) for _ in range(2))
    assert not ours.of("goal")
    theirs.keep("goal", 0, "Swim")
    ours.keep("step", 7, "Find the bag")
    assert (ours.of("goal"), theirs.of("step", 7)) == ("Swim", "Find the bag")
    drafts.unlink()
    drafts.mkdir()
    ours.keep("goal", 0, "Run")
    assert (ours.of("goal"), theirs.of("goal")) == ("Run", "")
    drafts.rmdir()
    theirs.keep("shift", 0, "Quieter")
    ours.forget([7])
    ours.keep("note", 0, "Calmer")
    assert (theirs.of("goal"), theirs.of("note"), theirs.of("step", 7)) == ("Run", "Calmer", "")
    assert theirs.of("shift") == "Quieter", "what waited takes nothing from what others kept meanwhile"


async def test_while_words_are_hidden_no_draft_is_kept_and_one_of_a_step_that_is_gone_is_dropped(
    life, drafts
):
    async with walking(life) as walker:
        await walker.presses("v", "2", "g")
        await walker.types("Secret", "escape")
        assert "Secret" not in drafts.read_text(), "only that words are hidden"
        await walker.presses("v", "down", "m")
        await walker.types("Half a word", "escape")
        assert "Half a word" in drafts.read_text()
        step = walker.step(WRITE)
        await walker.another_process(lambda session: acts.delete_step(session.snapshot.journey, step))
    async with walking(life) as walker:
        await walker.presses("2", "g")
        await walker.types("Swim", "escape")
    assert list(json.loads(drafts.read_text()).values()) == [{"goal": {"0": "Swim"}}]


async def test_a_pasted_list_is_a_draft_too_and_a_damaged_file_of_drafts_is_none(life, drafts):
    drafts.parent.mkdir(parents=True)
    drafts.write_text('{"a": [1], "b": {"goal": {"x": 3}}, ')
    async with walking(life) as walker:
        await walker.presses("2", "a")
        await walker.pastes("Call Sam\nSay hello\n")
        await walker.presses("escape", "escape")
    async with walking(life) as walker:
        await walker.presses("2", "a")
        assert walker.reads("Your list is still here (2 lines).   Tab look at it again")
        await walker.presses("tab", "enter")
        assert walker.step("Say hello").parent_id == walker.step(CHAPTER).id
        await walker.presses("a")
        assert not walker.reads("Your list")
