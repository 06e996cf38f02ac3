"""Dangerous and tender words where they are typed: saved as typed, and what then stands beside them."""

import shlex
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from screens.lives import Life
from screens.walker import hands_at, sitting, walking
from smallsteps_tui.config import Config
from smallsteps_tui.domain import acts, care
from smallsteps_tui.domain.care import answers
from smallsteps_tui.domain.care.standing import NOT_THAT

CRISIS = "Not be alive by Friday"
MEDICINES = "A week without my epilepsy tablets"
BLADE = "Three nights without the blade"
WINE = "A week without wine"
CAR = "Lock the car one time only"
HELPS = "What is one small thing that could help?"
EVEN_SMALLER = "What is one step even smaller than that?"
SMALL, WIDE = (40, 12), (118, 36)


def all_of(walker) -> str:
    """What the screen says, without its line breaks."""
    return " ".join(walker.screen.replace("█", " ").replace("▌", " ").split())


def says(walker, sentence: str) -> bool:
    """Whether a sentence stands on the screen, over however many rows."""
    words = [word.strip("│┃▎▏▊▐█▁▂▃▄▅▆▇ ") for word in all_of(walker).split()]
    return sentence in " ".join(word for word in words if word)


SOMEONE = "Ring Ana, 555 0100"


@pytest.fixture
def life_with(path: Path):
    """A goal "Feel better" with one step."""

    def made(title: str, goal: str = "Feel better", **how: object) -> Path:
        life = Life(sitting(path, hands_at()))
        life.step(life.goal(goal), title, **how)
        return path

    return made


@pytest.mark.parametrize("size", [WIDE, SMALL])
async def test_a_crisis_is_saved_as_typed_and_a_person_is_named_with_nothing_to_choose(life_with, size):
    async with walking(life_with("Walk to the corner"), size=size) as walker:
        await walker.presses("g")
        await walker.types(CRISIS, "enter")
        assert walker.goal(CRISIS)
        assert says(walker, answers.CRISIS if size == WIDE else answers.CRISIS_SHORT)
        assert says(walker, answers.BENEATH_CRISIS[0]) is (size == WIDE)
        assert not walker.reads("Tab")
        assert not says(walker, "toward")
        await walker.presses("enter")
        assert not says(walker, answers.CRISIS_SHORT)
        assert walker.said == "Saved."


async def test_a_step_in_a_crisis_is_asked_nothing_more_and_escape_leaves_too(life_with):
    async with walking(life_with("Walk to the corner")) as walker:
        await walker.presses("a")
        await walker.types(CRISIS, "enter")
        assert says(walker, answers.CRISIS)
        assert not walker.reads(EVEN_SMALLER)
        await walker.presses("x", "escape")
        assert walker.step(CRISIS).smaller == ()
        assert len(walker.app.screen_stack) == 1


async def test_what_leads_towards_harm_has_its_line_and_a_suggestion_becomes_a_step_of_its_own(life_with):
    async with walking(life_with("Walk to the corner")) as walker:
        await walker.presses("a")
        await walker.types(MEDICINES, "enter")
        assert walker.said == "Saved."
        assert says(walker, answers.line(care.read(MEDICINES)))
        assert walker.reads(HELPS, "Ask a pharmacist one question")
        await walker.presses("tab", "enter")
        assert walker.step("Ask a pharmacist one question").parent_id is None
        assert walker.step(MEDICINES).smaller == ()
        assert len(walker.app.screen_stack) == 1, "nothing more is asked"


async def test_enter_without_a_word_goes_on_where_something_leads_towards_harm(life_with):
    async with walking(life_with("Walk to the corner")) as walker:
        await walker.presses("g")
        await walker.types(MEDICINES, "enter")
        assert walker.reads(HELPS)
        await walker.presses("enter")
        assert len(walker.app.screen_stack) == 1
        assert not [step for step in walker.journey.steps.values() if step.title != "Walk to the corner"]


async def test_m_on_what_leads_towards_harm_adds_a_step_beside_it(life_with):
    async with walking(life_with(MEDICINES)) as walker:
        await walker.presses("2", "end", "m")
        assert walker.reads(HELPS, "Ask a pharmacist one question")
        assert not walker.reads("in the way")
        await walker.presses("tab", "enter")
        assert walker.step("Ask a pharmacist one question").parent_id is None
        assert walker.step(MEDICINES).smaller == ()


async def test_m_on_a_step_in_a_crisis_asks_nothing(life_with):
    async with walking(life_with(CRISIS)) as walker:
        await walker.presses("2", "end", "m")
        assert says(walker, answers.CRISIS)
        assert not walker.reads(HELPS)
        assert not walker.reads("Tab  ")


async def test_m_on_what_leads_away_has_the_suggestions_of_its_kind_and_nothing_else(life_with):
    async with walking(life_with(BLADE)) as walker:
        await walker.presses("m")
        assert walker.reads(HELPS, "Hold something cold for a minute", "Urges pass.")
        assert not walker.reads("in the way")
        await walker.presses("tab", "enter")
        assert walker.step(BLADE).smaller == ("Hold something cold for a minute",)
        await walker.presses("m")
        assert walker.reads("Put what you'd use out of reach")


@pytest.mark.parametrize("title", [BLADE, WINE, CAR, "Say goodbye to everyone"])
async def test_on_the_smallest_screen_the_line_takes_the_place_of_the_question(life_with, title):
    async with walking(life_with(title), size=SMALL) as walker:
        await walker.presses("m")
        line = answers.line(care.read(title), short=True)
        assert says(walker, line or HELPS)
        assert walker.reads("›", "Tab", "Esc not now"), "and nothing is out of sight"


async def test_after_the_first_day_the_line_stands_in_m_and_no_more_in_a(path: Path):
    hands = hands_at()
    life = Life(sitting(path, hands))
    life.step(life.goal(WINE), "Walk to the corner")
    async with walking(path, hands=hands) as walker:
        await walker.presses("a")
        assert walker.reads("If you drink or use every day, ask a doctor before you stop.")
        await walker.presses("escape")
        await walker.turns_the_clock(days=1)
        await walker.presses("a")
        assert walker.reads("Put some juice or a fizzy drink in the fridge")
        assert not walker.reads("If you drink or use every day")


async def test_the_words_of_a_new_rung_are_read_too(life_with):
    async with walking(life_with("Walk to the corner", smaller=("Put on the shoes",))) as walker:
        await walker.presses("m")
        await walker.types(CRISIS, "enter")
        assert says(walker, answers.CRISIS)
        await walker.presses("enter")
        assert walker.step("Walk to the corner").smaller == ("Put on the shoes",)
        assert walker.step(CRISIS).goal_id == walker.step("Walk to the corner").goal_id
        assert walker.reads("Walk to the corner"), "the step is still offered"


async def test_a_rung_that_is_reworded_is_read_too(life_with):
    async with walking(life_with("Walk to the corner", smaller=("Put on the shoes",))) as walker:
        await walker.presses("l", "enter")
        await walker.types_over(CRISIS, "enter")
        assert says(walker, answers.CRISIS)
        await walker.presses("enter", "escape")
        assert walker.step("Walk to the corner").smaller == ()
        assert walker.step(CRISIS)
        assert walker.reads("Walk to the corner"), "the step is still offered"


async def test_the_ladder_has_the_line_beneath_its_rungs(life_with):
    async with walking(life_with(BLADE, smaller=("Hold something cold for a minute",))) as walker:
        await walker.presses("l")
        assert walker.reads("Urges pass. If it gets too much, talk to someone.")
        await walker.presses("v")
        assert not walker.reads("Urges pass.")


async def test_under_the_veil_no_line_of_care_is_shown(life_with):
    async with walking(life_with(BLADE)) as walker:
        await walker.presses("v", "m")
        assert not walker.reads("Urges pass.")
        assert not walker.reads("Hold something cold")
    async with walking(life_with("Walk to the corner")) as walker:
        await walker.presses("g")  # it is still drawn
        await walker.types(CRISIS, "enter")
        assert not walker.reads("Please talk to someone now")
        await walker.presses("enter")
        assert len(walker.app.screen_stack) == 1


async def test_what_leads_towards_harm_is_tied_to_no_moment_and_to_nothing_pleasant(life_with):
    for key in ("W", "p", "P"):
        async with walking(life_with(MEDICINES)) as walker:
            await walker.presses("2", "end", key)
            assert not walker.reads("When or where")
            assert not walker.reads("While:")
            assert walker.step(MEDICINES).pairing == ""


async def test_with_not_that_the_usual_question_comes_back(path: Path):
    life = Life(sitting(path, hands_at()))
    step = life.step(life.goal("Get out more"), CAR)
    put_away = acts.note_question(NOT_THAT, life.moment(), about=step.id, for_good=True, words=step.title)
    life.session.apply(put_away, "not that")
    async with walking(path) as walker:
        await walker.presses("m")
        assert walker.reads(EVEN_SMALLER, "in the way")
        assert not walker.reads("Wait one minute")


@pytest.mark.parametrize("is_put_away", [False, True])
async def test_the_person_s_own_program_never_hears_of_what_care_knows(
    path: Path, tmp_path: Path, is_put_away: bool
):
    heard = tmp_path / "heard"
    program = tmp_path / "program.py"
    program.write_text(f"open({str(heard)!r}, 'w').write(input())\nprint('Two minutes of it')")
    life = Life(sitting(path, hands_at()))
    step = life.step(life.goal("Get out more"), CAR)
    if is_put_away:
        change = acts.note_question(NOT_THAT, life.moment(), about=step.id, for_good=True, words=step.title)
        life.session.apply(change, "not that")
    config = Config(
        animations=False, suggest_command=shlex.join([sys.executable, str(program)]), suggest_patience=60
    )
    async with walking(path, config=config) as walker:
        await walker.presses("m")
        await walker.app.workers.wait_for_complete()
        await walker.settles()
        assert not heard.exists()
        assert not walker.reads("Two minutes of it")


async def test_what_the_person_s_own_program_says_of_a_dose_is_looked_at_as_well(path: Path, tmp_path: Path):
    program = tmp_path / "program.py"
    program.write_text("print('Take one tablet')\nprint('Open the window')")
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("Feel better"), "Take my 2 morning tablets")
    config = Config(
        animations=False, suggest_command=shlex.join([sys.executable, str(program)]), suggest_patience=60
    )
    async with walking(path, config=config) as walker:
        await walker.presses("m")
        await walker.app.workers.wait_for_complete()
        await walker.settles()
        assert walker.reads("Open the window")
        assert not walker.reads("Take one tablet")


# The welcome


@pytest.mark.parametrize("size", [WIDE, SMALL])
async def test_a_crisis_in_the_first_answer_ends_the_questions(path: Path, size):
    async with walking(path, size=size) as walker:
        await walker.types(CRISIS, "enter")
        assert says(walker, answers.CRISIS if size == WIDE else answers.CRISIS_SHORT)
        assert walker.on_disk().ordered_goals[0].title == CRISIS
        assert walker.reads("Enter continue")
        assert not walker.reads("Tab")
        await walker.presses("enter")
        assert len(walker.app.screen_stack) == 1
        assert not says(walker, "It is small on purpose")


@pytest.mark.parametrize("at", [1, 2])
async def test_a_crisis_in_a_later_answer_is_saved_with_those_before(path: Path, at: int):
    async with walking(path) as walker:
        for words in ["Feel better", "Walk to the corner"][:at]:
            await walker.types(words, "enter")
        await walker.types(CRISIS, "enter")
        assert says(walker, answers.CRISIS)
        steps = [step.title for step in walker.on_disk().steps.values()]
        assert sorted(steps) == sorted([*["Walk to the corner"][: at - 1], CRISIS])
        assert walker.said == "Saved."
        await walker.presses("enter")
        assert walker.reads("Walk to the corner") is (at == 2), "what was typed before it is still offered"


async def test_towards_harm_in_the_welcome_a_suggestion_is_a_step_beside_it(path: Path):
    async with walking(path) as walker:
        await walker.types("Feel better", "enter")
        await walker.types(MEDICINES, "enter")
        assert walker.reads(HELPS, "Ask a pharmacist one question")
        await walker.presses("tab", "enter")
        titles = {step.title: step for step in walker.on_disk().steps.values()}
        assert set(titles) == {MEDICINES, "Ask a pharmacist one question"}
        assert titles[MEDICINES].smaller == ()


async def test_away_from_harm_in_the_welcome_the_line_stands_beside_the_question(path: Path):
    async with walking(path) as walker:
        await walker.types("Feel better", "enter")
        await walker.types(BLADE, "enter")
        assert walker.reads(HELPS, "Hold something cold for a minute", "Urges pass.")
        await walker.presses("tab", "enter")
        assert walker.step(BLADE).smaller == ("Hold something cold for a minute",)
        assert walker.said == "Saved."


async def test_enter_alone_takes_nothing_of_what_care_suggests(path: Path):
    async with walking(path) as walker:
        await walker.types("Feel better", "enter")
        await walker.types("Get my passport back from my husband", "enter")
        assert walker.reads("Ask a helpline, from a phone no one else checks")
        await walker.presses("enter")
        assert walker.step("Get my passport back from my husband").smaller == ()
        assert not walker.reads("helpline"), "nothing of it stays on the screen"
        assert len(walker.app.screen_stack) == 1


# Without care, all is as before


async def test_an_ordinary_step_is_asked_the_usual_questions(life_with):
    async with walking(life_with("Walk to the corner", smaller=("Put on the shoes",))) as walker:
        await walker.presses("m")
        assert walker.reads(EVEN_SMALLER, "too big")
        assert not says(walker, HELPS)
        await walker.presses("escape", "W")
        assert walker.reads("When or where")


@pytest.mark.parametrize("size", [WIDE, SMALL])
async def test_whom_they_would_call_stands_beside_a_line_about_dying_alone(life_with, size):
    config = Config(animations=False, someone=SOMEONE)
    async with walking(life_with("Walk to the corner"), size=size, config=config) as walker:
        await walker.presses("g")
        await walker.types(CRISIS, "enter")
        assert says(walker, SOMEONE) is (size == WIDE)  # few rows are the line's own
        await walker.presses("v")
        assert not says(walker, SOMEONE)
        await walker.presses("v", "enter", "g")
        await walker.types("Say goodbye to everyone", "enter")
        assert says(walker, SOMEONE)
        await walker.presses("escape", "g")
        await walker.types("Get my passport back from my husband", "enter")
        assert walker.goal("Get my passport back from my husband")
        assert not says(walker, SOMEONE)


async def test_whom_they_would_call_stands_beneath_what_is_said_of_a_heavy_day(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("Get through winter"), CRISIS)
    async with walking(path, config=Config(animations=False, someone=SOMEONE)) as walker:
        assert says(walker, f"{answers.HEAVY_TODAY} {SOMEONE}")
        await walker.presses("v")
        assert not says(walker, SOMEONE)


@pytest.mark.parametrize("size", [WIDE, SMALL])
async def test_a_note_of_wanting_to_die_is_kept_and_a_person_is_named(life_with, size):
    async with walking(life_with("Walk to the corner"), size=size) as walker:
        await walker.presses("n")
        await walker.types("I want to kill myself", "enter")
        assert says(walker, answers.CRISIS if size == WIDE else answers.CRISIS_SHORT)
        await walker.presses("enter")
        assert not says(walker, answers.CRISIS_SHORT)
        assert len(walker.journey.shifts) == 1
        assert "visible" not in walker.screen
        await walker.presses("c")
        await walker.types("I don't want to be here any more", "tab")
        await walker.types("3", "enter")
        assert says(walker, answers.CRISIS if size == WIDE else answers.CRISIS_SHORT)
        assert "showing up" not in walker.screen


async def test_a_note_of_what_is_tender_is_kept_with_its_line_and_no_word_of_how_visible_it_is(life_with):
    async with walking(life_with("Walk to the corner")) as walker:
        for words, line in (
            ("I keep thinking I will drop the baby", "A doctor, midwife or helpline has heard them before."),
            ("I relapsed last night, and told my sister", "Someone on your side would be glad"),
            ("I have to say goodbye to everyone", "Please talk to someone today"),
        ):
            await walker.presses("n")
            await walker.types(words, "enter")
            assert says(walker, line), words
            assert "visible" not in walker.screen


async def test_what_may_be_about_dying_is_not_offered_beside_another_step(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("Finish the bachelor"), "Walk to the corner")
    life.step(life.goal("Feel alive again"), "Write a goodbye letter")
    async with walking(path) as walker:
        assert walker.reads("Walk to the corner")
        assert not walker.reads("goodbye")


async def test_what_may_be_about_dying_keeps_a_short_line_on_the_card_after_its_first_day(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("Feel alive again"), "Write a goodbye letter")
    later = hands_at()
    later.move(timedelta(days=2))
    async with walking(path, hands=later) as walker:
        assert walker.reads("Write a goodbye letter")
        assert says(walker, answers.HEAVY_TODAY)
        await walker.presses("h")
        assert not says(walker, answers.HEAVY_TODAY)


# What is typed in answer to care keeps the care of what it answers


async def test_what_is_typed_beside_harm_hangs_under_it_and_is_never_cheered(life_with):
    async with walking(life_with(MEDICINES)) as walker:
        await walker.presses("m")
        await walker.types("halve it first", "enter")
        assert walker.step("halve it first").parent_id == walker.step(MEDICINES).id
        assert walker.said == "Saved."
        await walker.presses("escape", "space", "D")
        assert not walker.reads("behind you")


async def test_m_answers_a_crisis_that_the_card_does_not_name(life_with):
    async with walking(life_with(CRISIS)) as walker:
        await walker.presses("m")
        assert says(walker, answers.CRISIS)
        assert not walker.reads("toward")


async def test_a_rung_that_may_be_a_goodbye_is_saved_and_no_more(life_with):
    async with walking(life_with("Tidy the desk")) as walker:
        await walker.presses("m")
        await walker.types("Say goodbye to everyone", "enter")
        assert walker.said.startswith("Saved.")


async def test_the_third_question_of_the_welcome_begins_empty_though_it_reads_like_the_second(path: Path):
    async with walking(path) as walker:
        await walker.types("Stop drinking", "enter")
        assert walker.reads(HELPS)
        await walker.types("A night off the wine", "enter")
        assert walker.reads(HELPS)
        assert walker.app.screen.question.text == ""


@pytest.mark.parametrize("key", ["W", "p"])
@pytest.mark.parametrize("title", ["First Christmas without Paul", CAR, "Stay alive till my sister visits"])
async def test_no_moment_and_no_pleasant_thing_is_asked_for_what_is_tender(life_with, title, key):
    async with walking(life_with(title)) as walker:
        await walker.presses(key)
        assert walker.said == answers.NO_PLAN
        assert len(walker.app.screen_stack) == 1


async def test_where_a_goal_of_safety_is_added_v_is_offered_once_and_quietly(life):
    async with walking(life, size=WIDE) as walker:
        await walker.presses("g")
        await walker.types("leave mark, he hits me", "enter")
        assert walker.said == "Saved. Press v to hide all words from anyone looking on."
        await walker.types("pack a bag", "enter")
        assert "Press v" not in walker.said


async def test_whom_they_would_call_stands_on_every_screen_with_the_line_of_a_heavy_day(path: Path):
    Life(sitting(path, hands_at())).goal("I'm done with life")
    config = Config(animations=False, someone="Ana, 555 0100")
    async with walking(path, config=config) as walker:
        for keys in (("1",), ("2",), ("3",), ("0",)):
            await walker.presses(*keys)
            assert "can help. Ana, 555 0100" in all_of(walker), keys
        await walker.presses("v")
        assert "Ana" not in all_of(walker)
