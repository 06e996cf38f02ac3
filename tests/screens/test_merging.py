"""What another machine left beside the file: noticed, merged with one key, and asked about before it is opened."""

import json
import shutil
import sys

import pytest

from screens.lives import LATER, OPEN_IT, WRITE
from screens.test_opening import comes, put_opener
from screens.walker import hands_at, sitting, walking
from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Size
from smallsteps_tui.screens.today.timer import TimerScreen

SYNCTHING = "smallsteps.sync-conflict-20261122-093000-ABCDEFG.json"
PLACE = "https://example.org/chapter"


@pytest.fixture
def elsewhere(life):
    """Lets another machine, with the same life, do something and leave its copy beside the file."""
    beside = life.with_name(SYNCTHING)
    their_own = life.parent / "elsewhere" / "smallsteps.json"
    their_own.parent.mkdir()
    shutil.copy(life, their_own)

    def does(*things, leave=True):
        session = sitting(their_own, hands_at())
        for thing in things:
            session.apply(thing(session), "elsewhere")
        if leave:
            shutil.copy(their_own, beside)
        return beside if leave else their_own

    return does


def takes(title):
    def act(session):
        journey = session.snapshot.journey
        step = next(step for step in journey.steps.values() if step.title == title)
        return acts.check_in(journey, step, Size.DONE, session.moment())

    return act


def opens(title, place=PLACE):
    def act(session):
        step = next(step for step in session.snapshot.journey.steps.values() if step.title == title)
        return acts.edit_step(step, session.moment(), opens=place)

    return act


async def test_a_copy_that_another_machine_leaves_is_noticed_and_merged_with_one_key(life, elsewhere):
    async with walking(life) as walker:
        await walker.waits_a_second()
        assert "M merges" not in walker.screen
        behind = walker.journey.steps_in_all
        copy = elsewhere(takes(WRITE))
        await walker.waits_a_second()
        assert walker.said == "Another machine left a copy. Press M to merge it."
        assert "M merge a copy" in walker.screen
        await walker.presses("M")
        assert walker.said == f"1 check-in came from “{SYNCTHING}”."
        assert walker.journey.steps_in_all == walker.on_disk().steps_in_all == behind + 1
        assert not copy.exists()
        assert "M merge a copy" not in walker.screen
        await walker.presses("u")
        assert walker.journey.steps_in_all == behind


async def test_it_is_said_once_and_stays_beside_the_day_until_it_is_merged(life, elsewhere):
    elsewhere(takes(WRITE))
    async with walking(life) as walker:
        await walker.waits_a_second()
        await walker.presses("space")
        answer = walker.said
        assert "copy" not in answer
        await walker.waits_a_second()
        assert walker.said == answer
        for screen in "234":
            await walker.presses(screen)
            assert "M merge a copy" in walker.screen


async def test_what_is_being_typed_stays_while_another_pane_merges(life, elsewhere):
    elsewhere(takes(WRITE))
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        await walker.types_over("Open it gently")
        other = sitting(life, walker.hands)
        other.merge_copies(voice.act)
        await walker.waits_a_second()
        assert walker.reads("Open it gently", "Edit the step")
        await walker.presses("enter")
        assert walker.step("Open it gently")
        assert walker.on_disk().steps_in_all == other.snapshot.journey.steps_in_all


async def test_a_damaged_copy_is_told_as_left_and_not_offered_and_m_says_why(life):
    damaged = life.with_name(SYNCTHING)
    damaged.write_text("{")
    async with walking(life) as walker:
        before = walker.journey
        await walker.waits_a_second()
        assert walker.said == f"“{SYNCTHING}” is next to your file and wasn't touched."
        assert "M merges" not in walker.screen
        await walker.presses("M")
        assert "damaged" in walker.said
        assert "so it wasn't merged" in walker.said
        await walker.waits_a_second()
        assert "M merge a copy" not in walker.screen
        assert walker.journey == before
        assert damaged.read_text() == "{"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
async def test_only_those_are_counted_that_m_can_merge(life, elsewhere):
    life.with_name("smallsteps 2.json").symlink_to(life)
    life.with_name("smallsteps 3.json").write_text("{")
    elsewhere(takes(WRITE))
    async with walking(life) as walker:
        await walker.waits_a_second()
        assert walker.said == (
            "Another machine left a copy. Press M to merge it. "
            "“smallsteps 3.json” is next to your file and wasn't touched."
        )
        await walker.presses("M")
        assert "1 check-in came" in walker.said
        assert "M merge a copy" not in walker.screen


async def test_where_there_is_no_copy_m_says_so(life):
    async with walking(life) as walker:
        await walker.presses("M")
        assert walker.said.startswith("There's no copy from another machine next to your file.")


async def test_the_palette_offers_it_by_name(life, elsewhere):
    elsewhere(takes(WRITE))
    async with walking(life) as walker:
        await walker.presses("ctrl+p")
        await walker.types("merge")
        await walker.pilot.pause(0.3)
        assert walker.reads("Merge a copy from another machine")


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_it_is_seen_and_done_on_small_screens_too(life, elsewhere, size):
    elsewhere(takes(WRITE))
    async with walking(life, size=size) as walker:
        await walker.waits_a_second()
        assert "Press M" in walker.screen
        await walker.presses("M")
        assert "1 check-in came" in walker.said


# What came and opens something


@pytest.fixture
def told(tmp_path, monkeypatch):
    """What the opener was given; it is the one thing on the PATH."""
    put_opener(tmp_path, monkeypatch)
    return tmp_path / "told"


needs_opener = pytest.mark.skipif(sys.platform == "win32", reason="Windows opens by itself")


@needs_opener
async def test_a_place_that_came_is_shown_before_it_is_opened_and_asked_about_once(life, elsewhere, told):
    elsewhere(opens(OPEN_IT))
    async with walking(life) as walker:
        await walker.presses("M", "o")
        assert walker.reads(f"“{PLACE}” came with another file. Open it?")
        await walker.presses("escape")
        assert not told.exists()
        await walker.presses("o", "o")
        assert walker.said == f"Opening “{PLACE}”."
        assert await comes(told.exists)
        assert told.read_text() == f"{PLACE}\n"
        assert not walker.on_disk().steps[walker.step(OPEN_IT).id].foreign
        await walker.presses("o")
        assert await comes(lambda: told.read_text().count("\n") == 2)


@needs_opener
async def test_just_starting_opens_nothing_that_nobody_looked_at(life, elsewhere, told):
    elsewhere(opens(OPEN_IT))
    async with walking(life) as walker:
        await walker.presses("M", "s")
        assert isinstance(walker.app.screen, TimerScreen)
        assert walker.said == "This link came with another file. Press o to see it before opening it."
        assert not told.exists()
        await walker.presses("o", "o")
        assert await comes(told.exists)


@needs_opener
async def test_a_place_of_one_s_own_is_not_asked_about(life, elsewhere, told):
    own = sitting(life, hands_at())
    own.apply(opens(OPEN_IT)(own), "ours")
    elsewhere(opens(LATER))
    async with walking(life) as walker:
        await walker.presses("M", "o")
        assert walker.said == f"Opening “{PLACE}”."


@needs_opener
async def test_the_veil_hides_the_place_that_is_asked_about(life, elsewhere, told):
    elsewhere(opens(OPEN_IT))
    async with walking(life) as walker:
        await walker.presses("M", "v", "o")
        assert walker.reads("came with another file. Open it?")
        assert "example" not in walker.screen


async def test_a_place_typed_anew_is_one_s_own(life, elsewhere):
    elsewhere(opens(OPEN_IT))
    async with walking(life) as walker:
        await walker.presses("M")
        step = walker.step(OPEN_IT)
        assert step.foreign
        assert json.loads(life.read_text())["steps"][str(step.id)]["foreign"] is True
        (edited,) = acts.edit_step(step, walker.app.session.moment(), opens="https://example.com").put
        assert not edited.foreign
