"""Both are true, at the keyboard: a heavy thought, and what is also true."""

from datetime import timedelta
from pathlib import Path

import pytest

from screens.lives import OPEN_IT, WALK, Life
from screens.walker import MORNING, Walker, hands_at, sitting, walking
from smallsteps_tui.config import Config
from smallsteps_tui.domain.care import answers
from smallsteps_tui.domain.entities import Goal, Meta
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.domain.veiling import DOT
from smallsteps_tui.screens.dialogs.both_true import BothTrueDialog
from smallsteps_tui.screens.today.screen import TodayScreen
from smallsteps_tui.widgets.cards.fields import AnswerField

THOUGHT = "I am zwumblify alone in this"
SECRET = "zwumblify"


def true_lines(walker: Walker) -> list[str]:
    """The lines under "And this happened:"."""
    dialog = walker.app.screen
    assert isinstance(dialog, BothTrueDialog)
    return [truth.text for truth in dialog.shown]


@pytest.mark.parametrize("screen", ["1", "2", "3", "4"])
async def test_b_asks_for_the_thought_on_every_screen(life, screen):
    async with walking(life) as walker:
        await walker.presses(screen, "b")
        assert walker.reads(
            "What is the heavy thought?", "It isn't saved anywhere.   Enter answer   Esc not now"
        )


@pytest.mark.parametrize("size", [(118, 36), (80, 24), (40, 12)])
async def test_the_thought_is_answered_by_three_lines_of_their_own(life, size):
    async with walking(life, size=size) as walker:
        await walker.presses("b")
        await walker.types(THOUGHT, "enter")
        assert walker.reads(THOUGHT, "And this happened:", "b three more   t tell Sam", "Sam is with you")
        assert len(true_lines(walker)) == 3
        assert not walker.reads("What is the heavy thought?")
        assert walker.screen.index(THOUGHT) < walker.screen.index("And this happened:")


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
        assert walker.reads("And this happened:")


async def test_without_any_evidence_one_kind_line_is_shown(path):
    async with walking(path) as walker:
        await walker.presses("escape", "b")
        await walker.types("I never do anything", "enter")
        assert walker.reads(answers.NOTHING_YET)


async def test_under_the_veil_the_thought_and_the_lines_are_dots(life):
    async with walking(life) as walker:
        await walker.presses("v", "b")
        assert walker.app.screen.query_one(AnswerField).password
        await walker.types(THOUGHT, "enter")
        assert walker.reads("And this happened:", DOT)
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


async def beside(walker: Walker, thought: str) -> str:
    """All that stands on the screen beside a thought, as one text."""
    await walker.presses("b")
    await walker.types(thought, "enter")
    return " ".join(walker.screen.replace("█", " ").split())


@pytest.mark.parametrize("size", [(118, 36), (80, 24), (40, 12)])
async def test_a_crisis_is_answered_with_people_to_turn_to_and_no_evidence(life, size):
    async with walking(life, size=size) as walker:
        shown = await beside(walker, "I want to kill myself")
        assert answers.CRISIS_SHORT in shown
        assert "t tell Sam" in shown
        assert "And this happened:" not in shown
        assert "b three more" not in shown
        assert true_lines(walker) == []
        if size == (118, 36):
            assert answers.CRISIS in shown
            assert all(line in shown for line in answers.BENEATH_CRISIS)


async def test_what_was_done_to_somebody_is_answered_without_evidence_and_names_nobody(life):
    async with walking(life, config=Config(animations=False, someone="Noor, 555 01")) as walker:
        shown = await beside(walker, "she locked me out, I deserved it")
        assert "it isn't your fault" in shown
        assert "And this happened:" not in shown
        assert "Sam" not in shown.split("it isn't your fault")[1]
        assert "Noor" not in shown
        assert "t tell" not in shown
        await walker.presses("t")
        assert not walker.reads(answers.HARD_TIME)


async def test_shame_is_answered_with_people_and_shifts_before_any_number(life):
    async with walking(life) as walker:
        shown = await beside(walker, "I don't deserve this")
        assert shown.index("Sam is with you") < shown.index("steps since")
        assert shown.index("you noticed") < shown.index("steps since")
        assert "streak" not in shown


@pytest.mark.parametrize("thought", ["I never finish", "I want to kill myself", "lock the car one time", ""])
async def test_it_is_always_said_that_talking_helps_and_that_this_reaches_no_one(life, thought):
    async with walking(life) as walker:
        assert answers.ALWAYS_IN_BOTH_TRUE in await beside(walker, thought)


async def test_someone_to_call_stands_beside_a_heavy_thought_and_not_under_the_veil(life):
    async with walking(life, config=Config(animations=False, someone="Noor, 555 01")) as walker:
        assert "Noor, 555 01" in await beside(walker, "I want to kill myself")
        walker.app.veiled = True
        await walker.settles()
        assert not walker.reads("Noor, 555 01")
        assert answers.CRISIS not in walker.screen
        assert not walker.reads("call your local emergency number")


async def test_t_offers_a_line_to_copy_that_holds_nothing_of_the_thought(life):
    async with walking(life) as walker:
        await beside(walker, THOUGHT)
        await walker.presses("t")
        assert walker.reads(f"Sam, {answers.HARD_TIME}", "A line to copy and send to Sam.")
        await walker.presses("enter")
        assert walker.app.clipboard == f"Sam, {answers.HARD_TIME}"
        assert walker.reads("Copied. Sending it is up to you.")


@pytest.mark.parametrize(
    "thought", ["I want to kill myself", "the voices are telling me to do it", "I nearly killed him today"]
)
async def test_where_somebody_should_be_there_the_line_asks_for_a_call(life, thought):
    async with walking(life) as walker:
        await beside(walker, thought)
        await walker.presses("t")
        assert walker.reads(f"Sam, {answers.CALL_ME}")


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
    assert "small steps crashed" in page
    assert SECRET not in page


async def _thinks(life: Path) -> None:
    async with walking(life) as walker:
        broken = Journey(Meta(journey_id=1), goals=Breaks())
        await walker.app.push_screen(BothTrueDialog(Snapshot(broken, walker.app.snapshot.today)))
        await walker.types(THOUGHT, "enter")


@pytest.mark.parametrize(
    ("dark", "is_told"), [("Not be alive by Friday", False), ("Burn my arm tonight", True)]
)
async def test_in_a_heavy_time_no_words_of_their_own_come_back(path, dark, is_told):
    life = Life(sitting(path, hands_at()))
    goal = life.goal("Get through winter")
    for title in ("Leave the keys with Ann", "Tell Leo about the guitar", dark):
        step = life.step(goal, title)
        life.did(step, on=MORNING.date() - timedelta(days=1))
    life.noticed("it went quiet in my head")
    async with walking(path) as walker:
        await beside(walker, "I never finish anything")
        lines = true_lines(walker)
        assert bool(lines) is is_told
        assert not any("“" in line for line in lines)


async def test_without_evidence_nothing_is_said_to_have_happened(path):
    Life(sitting(path, hands_at())).goal("Get through winter")
    async with walking(path) as walker:
        said = await beside(walker, "I never finish anything")
        assert "And this happened:" not in said
        assert "You are here, looking for a next step." in said


@pytest.mark.parametrize("size", [(118, 36), (40, 12)])
@pytest.mark.parametrize(
    ("thought", "is_hurt"),
    [("I took all the tablets", True), ("I can't go on anymore", False), ("I want it to stop", False)],
)
async def test_the_line_for_somebody_hurt_stands_where_something_was_done(life, thought, is_hurt, size):
    async with walking(life, size=size) as walker:
        assert (answers.HURT_ALREADY in await beside(walker, thought)) is is_hurt


async def test_who_is_with_them_did_not_happen_and_is_not_said_to_have(path):
    life = Life(sitting(path, hands_at()))
    life.goal("Run 5 km", support="Sam")
    async with walking(path) as walker:
        await walker.presses("b")
        await walker.types("It was my fault he died", "enter")
        assert walker.reads("And you're not on your own:", "Sam is with you")
        assert not walker.reads("And this happened:")
