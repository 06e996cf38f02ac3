"""Somebody six weeks sober after a lapse, and somebody in grief: what each place says to them."""

from datetime import timedelta
from pathlib import Path

import pytest

from screens.lives import Life
from screens.walker import MORNING, hands_at, sitting, walking
from smallsteps_tui.domain import course
from smallsteps_tui.domain.care import answers
from smallsteps_tui.domain.care.limits import is_of_more
from smallsteps_tui.domain.entities import GoalState

TODAY = MORNING.date()
SOBER, NO_DRINK, MEETING = "stay sober after yesterday", "not drink today", "go to the Tuesday meeting"
WITHOUT_MUM, GRAVE, PHOTO = (
    "get through this without Mum",
    "visit Mum's grave on Sundays",
    "say goodnight to her photo",
)


@pytest.fixture
def sober(path: Path) -> Path:
    """Two days kept to, one of them yesterday's yesterday."""
    life = Life(sitting(path, hands_at()))
    goal = life.goal(SOBER)
    step = life.step(goal, NO_DRINK, rhythm="daily")
    life.step(goal, MEETING, rhythm="weekly")
    for back in (4, 3):
        life.did(step, on=TODAY - timedelta(days=back))
    return path


@pytest.fixture
def grieving(path: Path) -> Path:
    """A grave to visit and a photo to say goodnight to."""
    life = Life(sitting(path, hands_at()))
    goal = life.goal(WITHOUT_MUM)
    life.step(goal, PHOTO, rhythm="daily")
    life.did(life.step(goal, GRAVE, rhythm="daily"))
    return path


async def test_on_another_days_page_a_lapse_is_of_that_day_and_no_ticks_are_counted(sober):
    async with walking(sober) as walker:
        await walker.presses("left_square_bracket", "c")
        await walker.types("drank, then slept", "enter")
        assert (
            walker.said
            == "Saved. That day counts, and so do all the days before it. Text someone on your side."
        )


async def test_keeping_to_it_again_names_no_number_of_ticks(sober):
    async with walking(sober) as walker:
        await walker.presses("space")
        assert walker.reads("Today counts, and so do all the days before it.")


@pytest.mark.parametrize("which", ["sober", "grieving"])
async def test_nothing_tender_is_the_tiny_step_of_the_week(which, request):
    async with walking(request.getfixturevalue(which), size=(118, 36)) as walker:
        await walker.presses("4")
        assert walker.reads("This week", "What you did is kept here.")
        assert "tiny" not in walker.screen
        assert "“" not in walker.screen.partition("Everything")[0]


async def test_a_low_day_leaves_a_ritual_of_grief_as_it_is_and_times_it_by_nothing(grieving):
    async with walking(grieving) as walker:
        await walker.presses("e", "e", "down")
        assert walker.reads(PHOTO)
        assert not walker.reads("breathe out")
        await walker.presses("s")
        assert walker.said == "No timer for this one."


@pytest.mark.parametrize(("which", "is_done"), [("sober", False), ("grieving", True)])
async def test_the_finish_of_what_is_tender_asks_whether_it_goes_on_or_rests(which, is_done, request):
    async with walking(request.getfixturevalue(which)) as walker:
        await walker.presses("3", "f")
        assert walker.reads("n      there's further to go", "z      let it rest")
        assert walker.reads("it's behind me") is is_done
        assert not walker.reads("reached it")
        await walker.presses("n")
        assert walker.said == "Take it in your own time."
        await walker.presses("f", "z")
        assert walker.journey.ordered_goals[0].state is GoalState.RESTING
        await walker.presses("f", "n")
        assert walker.journey.ordered_goals[0].state is GoalState.ACTIVE


async def test_no_finish_line_is_asked_of_a_meeting(sober):
    async with walking(sober) as walker:
        await walker.presses("2", "down", "down", "f")
        assert walker.said == "This one has no finish line."


@pytest.mark.parametrize("key", ["W", "p", "c"])
async def test_what_is_suggested_with_going_without_is_neutral(sober, key):
    async with walking(sober) as walker:
        await walker.presses(key)
        assert walker.reads(NO_DRINK)
        assert not any(
            words in walker.screen for words in ("kettle", "candle", "tea", "pleasant", "12 pages")
        )


@pytest.mark.parametrize("which", ["sober", "grieving"])
async def test_nothing_tender_takes_root_and_what_is_behind_is_explained(which, request):
    async with walking(request.getfixturevalue(which), size=(118, 36)) as walker:
        for screen in ("2", "3"):
            await walker.presses(screen, "i")
            assert not any(words in walker.screen for words in ("strength", "taking root", "no numbers"))
            assert walker.reads("behind you", "You've taken")
            await walker.presses("escape")


@pytest.mark.parametrize("which", ["sober", "grieving"])
async def test_look_back_asks_what_was_noticed_and_promises_no_more_of_what_is_tender(which, request):
    async with walking(request.getfixturevalue(which), size=(118, 36)) as walker:
        await walker.presses("4")
        assert not any(words in walker.screen for words in ("habits shifted", "what you do more often"))


async def test_a_page_without_what_is_tender_draws_no_course_and_says_that_something_is_missing(path):
    life = Life(sitting(path, hands_at()))
    december = life.goal("Get through December")
    for title in (GRAVE, "cook something warm"):
        life.did(life.step(december, title, rhythm="daily"))
    async with walking(path, size=(118, 46)) as walker:
        await walker.presses("4", "w")
        assert walker.reads("Get through December")
        assert "Some of this was left out by choice." in " ".join(walker.screen.split())
        assert not any(words in walker.screen for words in ("moves the runner", "mile", "start line"))


async def test_where_every_goal_is_tender_the_tick_that_brings_them_stands_under_goals(sober):
    async with walking(sober, size=(118, 46)) as walker:
        await walker.presses("4", "w")
        before = walker.screen.partition("On the page")[0]
        assert "○ anything sensitive or dangerous" in before
        assert walker.screen.count("anything sensitive") == 1


@pytest.mark.parametrize("words", ["drank again last night. poured the rest out at 3", "I slipped"])
async def test_what_was_written_of_a_lapse_stays_closed_on_look_back(sober, words):
    async with walking(sober, size=(118, 36)) as walker:
        await walker.presses("c")
        await walker.types(words, "enter")
        await walker.presses("4")
        assert words.partition(".")[0] not in walker.screen


async def test_a_page_before_the_first_day_takes_a_word_and_runs_no_letter_of_it(path):
    life = Life(sitting(path, hands_at()))
    step = life.step(life.goal(SOBER), NO_DRINK, rhythm="daily")
    async with walking(path) as walker:
        await walker.presses("left_square_bracket", "c")
        assert walker.reads(f"note about “{NO_DRINK}” yesterday")
        await walker.types("drank, then slept", "enter")
        assert walker.journey.word(step.id, TODAY - timedelta(days=1)).text == "drank, then slept"
        assert not walker.journey.steps_in_all


async def test_a_day_of_going_without_is_not_said_to_be_over_in_the_morning(sober):
    async with walking(sober) as walker:
        assert walker.reads("I'm keeping to it")
        await walker.presses("space", "3")
        for key in ("left_square_bracket", "right_square_bracket", "full_stop", "tab", "shift+tab", "enter"):
            await walker.presses(key)
            assert walker.said == "There's no course for this one.", key
            walker.app.screen.say("")


async def test_a_false_alarm_that_was_put_away_counts_and_costs_nothing(path):
    life = Life(sitting(path, hands_at()))
    goal = life.goal("Get through winter")
    life.step(goal, "Say goodbye to everyone")
    async with walking(path) as walker:
        await walker.presses("space")
        assert walker.reads("not about that")
        assert not walker.reads("1 step in all")
        await walker.presses("h")
        assert (
            walker.said
            == "All right. The line is gone, this step counts, and the usual suggestions are back."
        )
        assert walker.reads("1 step in all")
        assert not walker.reads("wanting to die")
        assert course.distance(walker.journey, walker.goal("Get through winter")) > 0
        await walker.presses("u")
        assert course.distance(walker.journey, walker.goal("Get through winter")) == 0


async def test_grief_is_put_off_and_rests_like_any_step(grieving):
    async with walking(grieving) as walker:
        await walker.presses("down", "o")
        assert "set time" not in walker.said
        await walker.presses("T")
        assert "set time" not in walker.said
        assert walker.reads("When would you like to see")


async def test_on_the_greeting_e_sets_the_energy_and_another_key_is_answered(path):
    life = Life(sitting(path, hands_at()))
    life.did(life.step(life.goal("Get through winter"), "Write one page", rhythm="daily"))
    async with walking(path, hands=hands_at(MORNING + timedelta(days=21))) as walker:
        await walker.presses("y")
        assert walker.reads("Press one of the keys above, or Esc.")
        await walker.presses("e")
        assert walker.reads("Low it is. The smallest version is plenty.")


async def test_under_the_veil_no_key_says_a_line_of_care_and_look_back_tells_of_no_hard_day(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("Get through winter"), "Burn my arm tonight")
    life.noticed("I cut again last night")
    async with walking(path) as walker:
        await walker.presses("v", "space")
        assert walker.said == "Nothing is asked of you today."
        await walker.presses("v", "space")
        assert walker.said.startswith("Urges pass.")
        await walker.presses("4")
        assert walker.reads("hard day")
        await walker.presses("v")
        assert not walker.reads("hard day")


async def test_where_somebody_does_harm_a_key_is_answered_and_the_line_stays_on_no_card(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("Get through winter"), "Be quieter so he doesn't get angry")
    async with walking(path) as walker:
        assert not walker.reads("isn't your fault")
        for key in ("space", "t", "s", "W", "l"):
            walker.app.screen.say("")
            await walker.presses(key)
            assert "isn't your fault" in walker.said or walker.said == answers.NO_TIMER, key


async def test_a_quiet_week_is_asked_for_no_tiny_step(path):
    life = Life(sitting(path, hands_at()))
    life.did(life.step(life.goal("Move"), "Walk", rhythm="daily"), on=TODAY - timedelta(days=9))
    async with walking(path) as walker:
        await walker.presses("escape", "4")
        assert walker.reads("This week", "A quiet week.")
        assert not walker.reads("tiny step")


@pytest.mark.parametrize(
    ("title", "is_more"),
    [
        ("Take a double dose of my sertraline", True),
        ("Give Ben some of my ritalin", True),
        ("Mix my tablets with rum", True),
        ("Skip my dose for four days", False),
        ("A week without my tablets", False),
        ("Halve my lithium again", False),
    ],
)
def test_of_a_medicine_more_and_less_are_told_apart(title, is_more):
    assert is_of_more(title) is is_more
