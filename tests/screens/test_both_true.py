"""Both are true, at the keyboard: a heavy thought, and what is also true."""

from pathlib import Path

import pytest

from screens.lives import OPEN_IT, WALK
from screens.walker import Walker, walking
from smallsteps_tui.domain.both_true import NOTHING_YET, SOMEONE
from smallsteps_tui.domain.entities import Goal, Meta
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.domain.veiling import DOT
from smallsteps_tui.screens.dialogs.both_true import BothTrueDialog
from smallsteps_tui.screens.today import TodayScreen
from smallsteps_tui.widgets.answer_field import AnswerField

THOUGHT = "I am zwumblify alone in this"
SECRET = "zwumblify"


def true_lines(walker: Walker) -> list[str]:
    """The lines under "Also true:"."""
    dialog = walker.app.screen
    assert isinstance(dialog, BothTrueDialog)
    return [truth.text for truth in dialog.shown]


@pytest.mark.parametrize("screen", ["1", "2", "3", "4"])
async def test_b_asks_for_the_thought_on_every_screen(life, screen):
    async with walking(life) as walker:
        await walker.presses(screen, "b")
        assert walker.reads("What is the heavy thought?", "It is kept nowhere.   Enter   Esc not now")


@pytest.mark.parametrize("size", [(118, 36), (80, 24), (40, 12)])
async def test_the_thought_is_answered_by_three_lines_of_their_own(life, size):
    async with walking(life, size=size) as walker:
        await walker.presses("b")
        await walker.types(THOUGHT, "enter")
        assert walker.reads(THOUGHT, "Also true:", "b three others   Esc close", "Sam is with you")
        assert len(true_lines(walker)) == 3
        assert not walker.reads("What is the heavy thought?")
        assert walker.screen.index(THOUGHT) < walker.screen.index("Also true:")


async def test_b_again_shows_three_others_and_esc_closes(life):
    async with walking(life) as walker:
        await walker.presses("b")
        await walker.types("never enough", "enter")
        first = true_lines(walker)
        await walker.presses("b")
        second = true_lines(walker)
        assert first != second
        await walker.presses("escape")
        assert isinstance(walker.app.screen, TodayScreen)


async def test_the_same_three_are_not_shown_at_the_next_opening(life):
    async with walking(life) as walker:
        await walker.presses("b")
        await walker.types("slow", "enter")
        first = true_lines(walker)
        await walker.presses("escape", "b")
        await walker.types("slow", "enter")
        assert set(first) != set(true_lines(walker))


async def test_while_the_thought_is_typed_letters_are_letters(life):
    async with walking(life) as walker:
        await walker.presses("b")
        await walker.types("bbq")
        assert walker.app.screen.query_one(AnswerField).value == "bbq"


async def test_esc_is_not_now(life):
    async with walking(life) as walker:
        before = walker.on_disk()
        await walker.presses("b")
        await walker.types("half a thou", "escape")
        assert isinstance(walker.app.screen, TodayScreen)
        assert walker.on_disk() == before


async def test_an_empty_thought_is_answered_too(life):
    async with walking(life) as walker:
        await walker.presses("b", "enter")
        assert walker.reads("Also true:")


async def test_without_any_evidence_one_kind_line_is_shown(path):
    async with walking(path) as walker:
        await walker.presses("escape", "b")
        await walker.types("I never do anything", "enter")
        assert walker.reads(NOTHING_YET)


async def test_under_the_veil_the_thought_and_the_lines_are_dots(life):
    async with walking(life) as walker:
        await walker.presses("v", "b")
        assert walker.app.screen.query_one(AnswerField).password
        await walker.types(THOUGHT, "enter")
        assert walker.reads("Also true:", DOT)
        for words in (SECRET, "Sam", OPEN_IT, WALK):
            assert words not in walker.screen


async def test_a_veil_drawn_over_the_open_lines_hides_them_and_the_thought_for_good(life):
    async with walking(life) as walker:
        await walker.presses("b")
        await walker.types(THOUGHT, "enter")
        walker.app.veiled = True
        await walker.settles()
        assert SECRET not in walker.screen
        assert "Sam" not in walker.screen
        walker.app.veiled = False
        await walker.settles()
        assert walker.reads("Sam is with you")
        assert SECRET not in walker.screen


async def test_a_thought_too_heavy_for_a_screen_names_people_to_turn_to(life):
    async with walking(life) as walker:
        await walker.presses("b")
        await walker.types("I want to die", "enter")
        assert walker.reads(SOMEONE[:40], "Sam is with you")


async def test_the_thought_is_kept_nowhere(life: Path):
    async with walking(life) as walker:
        before = {file: file.read_bytes() for file in life.parent.rglob("*") if file.is_file()}
        await walker.presses("b")
        await walker.types(THOUGHT, "enter")
        dialog = walker.app.screen
        kept = [value for value in vars(dialog).values() if SECRET in repr(value)]
        assert kept == []
        await walker.presses("escape", "u", "ctrl+r")
        await walker.presses("escape")
        assert SECRET not in walker.screen
        assert SECRET not in repr(walker.app.also_true)
        for file in life.parent.rglob("*"):
            assert not file.is_file() or SECRET.encode() not in file.read_bytes()
        assert before.keys() <= set(life.parent.rglob("*"))


class Breaks(dict[int, Goal]):
    """Goals of which nobody can be told."""

    def values(self):
        raise ValueError(THOUGHT)


async def test_the_thought_is_not_on_the_page_of_a_crash(life, capfd):
    with pytest.raises(ValueError, match=SECRET):
        await _thinks(life)
    page = "".join(capfd.readouterr())
    assert "small steps has to stop" in page
    assert SECRET not in page


async def _thinks(life: Path) -> None:
    async with walking(life) as walker:
        broken = Journey(Meta(journey_id=1), goals=Breaks())
        await walker.app.push_screen(BothTrueDialog(Snapshot(broken, walker.app.snapshot.today)))
        await walker.types(THOUGHT, "enter")
