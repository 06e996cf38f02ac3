"""Steps that want care, on Today: what the card shows of them, and what its keys do."""

from datetime import timedelta
from pathlib import Path

import pytest

from screens.lives import Life
from screens.walker import MORNING, hands_at, sitting, walking
from smallsteps_tui.domain.care import answers
from smallsteps_tui.domain.entities import ABSTINENCE, Size
from smallsteps_tui.screens.today.greeting import GreetingDialog
from smallsteps_tui.voice import KEPT_TO_YOURSELF

TODAY = MORNING.date()
CRISIS = "Not be alive by Friday"
MEDICINES = "A week without my epilepsy tablets"
HARM = "Undo the cake at the gym"
TENDER = "Three nights without the blade"
GRIEF = "First Christmas without Paul"
ORDINARY = "Write one page"
FIRST_OF_TENDER = "Hold something cold for a minute"
LINE = "Urges pass. If it gets too much, talk to someone."
SIZES = [(118, 36), (80, 24), (40, 12)]


def a_winter(path: Path, *titles: str, **how: object) -> Life:
    """A goal with steps."""
    life = Life(sitting(path, hands_at()))
    goal = life.goal("Get through winter")
    for title in titles:
        life.step(goal, title, **how)
    return life


def words_on(walker) -> str:
    """All that is on the screen, as one line."""
    return " ".join(line.strip(" █") for line in walker.lines if line.strip(" █"))


@pytest.mark.parametrize("size", SIZES)
async def test_in_a_crisis_the_card_says_who_can_help_and_names_nothing(path, size):
    a_winter(path, CRISIS)
    async with walking(path, size=size) as walker:
        assert answers.HEAVY_TODAY in words_on(walker)
        for key in ("space", "t", "s", "D", "h", "e", "down"):
            await walker.presses(key)
            assert CRISIS not in walker.screen
            assert answers.HEAVY_TODAY in words_on(walker)
        assert not walker.journey.steps_in_all
        assert not walker.journey.asked
        await walker.presses("v")
        assert answers.HEAVY_TODAY not in words_on(walker)
        assert "Nothing is asked of you today." in words_on(walker)


@pytest.mark.parametrize("size", SIZES)
async def test_what_leads_towards_harm_stands_there_by_its_title_alone(path, size):
    a_winter(path, HARM)
    async with walking(path, size=size) as walker:
        assert walker.reads(HARM)
        assert not walker.reads("Space")
        assert "You don't have to be ill to ask." in words_on(walker)
        for key in ("space", "t", "s"):
            await walker.presses(key)
        assert not walker.journey.steps_in_all
        await walker.presses("e")
        assert walker.said == "Set energy to low.", "no smallest version is spoken of"
        await walker.presses("D")
        assert walker.journey.check_in(walker.step(HARM).id, TODAY).size is Size.DONE
        assert words_on(walker).count("Saved. If eating has become a fight") == 1
        assert not walker.reads("in all", "◆")


async def test_another_step_goes_before_what_leads_towards_harm(path):
    a_winter(path, HARM, CRISIS, ORDINARY)
    async with walking(path) as walker:
        assert walker.reads(ORDINARY, "I did it", "just start")
        await walker.presses("down")
        assert not walker.reads(HARM)
        assert not walker.reads(CRISIS)


async def test_the_line_that_can_save_a_life_stays_until_the_next_is_said(path):
    a_winter(path, "Take a double dose of my sertraline")
    async with walking(path) as walker:
        await walker.presses("D")
        assert walker.said == f"Saved. {answers.HURT_ALREADY}"
        assert walker.app.screen.said._until is None
        await walker.presses("e")
        assert walker.app.screen.said._until is not None


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("title", [TENDER, "Say goodbye to everyone", MEDICINES])
async def test_the_line_is_shown_in_full_from_the_smallest_screen_on(path, title, size):
    a_winter(path, title)
    async with walking(path, size=size) as walker:
        line = {
            TENDER: LINE,
            "Say goodbye to everyone": answers.MAYBE_CRISIS,
            MEDICINES: "Please ask a doctor or pharmacist first. "
            "Some medicines are dangerous to stop suddenly.",
        }[title]
        assert line in words_on(walker)
        await walker.presses("v")
        assert line not in words_on(walker)
        await walker.presses("v")
        await walker.turns_the_clock(days=1)
        stays = (
            title == MEDICINES
        )  # where nothing else is offered, what leads towards harm never stands alone
        assert (line in words_on(walker)) is stays, "after its first day it is met in m and b alone"


async def test_a_tender_step_stands_in_its_own_words_without_a_timer_and_counts_in_full(path):
    a_winter(path, TENDER)
    async with walking(path) as walker:
        assert walker.reads(TENDER, f"{LINE}   h it's not about that")
        assert not walker.reads("just start")
        await walker.presses("s")
        assert walker.said == "No timer for this one."
        assert not walker.journey.steps_in_all
        await walker.presses("space")
        assert walker.journey.check_in(walker.step(TENDER).id, TODAY).version == ""
        assert walker.reads("Today counts.", "1 step in all")


@pytest.mark.parametrize("title", [TENDER, HARM])
async def test_h_says_that_it_is_not_that_and_undo_takes_it_back(path, title):
    a_winter(path, title)
    async with walking(path) as walker:
        await walker.presses("h")
        assert walker.said.startswith("All right. The line is gone for this step")
        assert walker.reads(title, "I kept to it" if title == TENDER else "I did it")
        assert not walker.reads("not about that")
        assert not walker.reads("just start"), "the limits stay"
        asked = next(iter(walker.on_disk().asked.values()))
        assert (asked.question, asked.about, asked.words) == ("not-that", walker.step(title).id, title)
        await walker.presses("u")
        assert not walker.on_disk().asked
        assert walker.reads("h it's not about that")
        assert not walker.reads("just start")


async def test_grief_is_timed_by_nothing(path):
    a_winter(path, GRIEF)
    async with walking(path) as walker:
        await walker.presses("s")
        assert walker.app.start is None
        assert walker.said == "No timer for this one."


async def test_a_line_of_safety_stands_on_no_card(path):
    a_winter(path, "Get my passport back from my husband")
    async with walking(path) as walker:
        assert walker.reads("Get my passport back from my husband")
        assert not any(words in words_on(walker) for words in ("hurts or scares", "helpline"))


@pytest.mark.parametrize("title", [CRISIS, HARM, TENDER])
async def test_after_a_gap_the_greeting_names_nothing_that_leads_towards_harm(path, title):
    life = a_winter(path, title)
    other = life.step(next(iter(life.journey.ordered_goals)), ORDINARY)
    life.did(other)
    back = MORNING + timedelta(days=21)
    async with walking(path, hands=hands_at(back)) as walker:
        assert isinstance(walker.app.screen, GreetingDialog)
        words = words_on(walker)
        assert "Good to see you. 1 step is behind you." in words
        assert (title in walker.app.screen.step_words) is False
        assert (FIRST_OF_TENDER in words) is (title == TENDER)
        assert (answers.HEAVY_TODAY in words) is (title == CRISIS)


async def test_beside_going_without_there_are_totals_and_no_streak(path):
    life = a_winter(path, TENDER, rhythm="daily")
    step = next(iter(life.journey.steps.values()))
    for ago in (3, 2, 1):
        life.did(step, on=TODAY - timedelta(days=ago))
    async with walking(path) as walker:
        assert walker.reads("3 steps in all")
        assert not walker.reads("streak")
        await walker.presses("h")
        assert not walker.reads("streak"), "the limits stay"


async def test_a_step_is_ticked_as_going_without_in_its_form(path):
    a_winter(path, ORDINARY)
    async with walking(path) as walker:
        await walker.presses("enter")
        assert walker.reads("staying off", "no (press Space if you're staying off something)")
        await walker.presses("shift+tab", "space")
        assert walker.reads("yes: without streaks")
        await walker.presses("enter")
        assert walker.on_disk().steps[walker.step(ORDINARY).id].careful == ABSTINENCE
        await walker.presses("s")
        assert walker.said == "No timer for this one."
        await walker.presses("enter", "shift+tab", "space", "enter")
        assert walker.on_disk().steps[walker.step(ORDINARY).id].careful == ""


async def test_an_ordinary_step_is_as_ever(path):
    a_winter(path, ORDINARY)
    async with walking(path) as walker:
        assert walker.reads(ORDINARY, "I did it", "just start, 2 minutes")
        assert not walker.reads("not that")
        await walker.presses("h")
        assert walker.said == "There's no hint on the card to hide."


@pytest.fixture
def with_harm_behind(path):
    """One ordinary step taken today, and one towards harm on the three days before."""
    life = a_winter(path, ORDINARY, HARM)
    ordinary, harm = life.journey.steps.values()
    for back in (1, 2, 3):
        life.did(harm, on=TODAY - timedelta(days=back))
    life.did(ordinary, on=TODAY)
    return path


async def test_what_was_taken_towards_harm_is_in_no_sum_of_look_back(with_harm_behind):
    async with walking(with_harm_behind) as walker:
        await walker.presses("4")
        assert walker.line_with("steps ").split() == ["steps", "1"]
        assert walker.line_with("days ").split() == ["days", "1"]
        await walker.presses("y")
        assert "4 steps" not in walker.screen
        assert walker.reads("1 step")


async def test_the_question_of_the_week_does_not_repeat_a_private_answer(with_harm_behind):
    async with walking(with_harm_behind) as walker:
        await walker.presses("4", "n")
        await walker.types("I went three nights without the blade", "enter")
        assert "You noticed: " not in walker.screen
        assert walker.reads("You noticed something.")


async def test_nothing_is_opened_for_a_step_towards_harm(path, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "smallsteps_tui.screens.questions.opening.open_step", lambda app, step: opened.append(step)
    )
    a_winter(path, HARM, opens="https://example.org/gym")
    async with walking(path) as walker:
        await walker.presses("2", "down", "down", "o")
        assert opened in ([], [None])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("goal", ["I want to die", "I just want it all to be over"])
async def test_no_step_is_asked_for_toward_a_goal_of_dying_and_who_can_help_stands_there(path, goal, size):
    life = Life(sitting(path, hands_at()))
    step = life.step(life.goal(goal), "Sort out who gets the dog")
    life.did(step)
    later = hands_at()
    later.move(timedelta(days=20))
    async with walking(path, hands=later, size=size) as walker:
        if isinstance(walker.app.screen, GreetingDialog):
            await walker.presses("escape")
        assert answers.HEAVY_TODAY in words_on(walker)
        assert goal not in walker.screen
        assert "toward" not in words_on(walker)
        await walker.presses("space", "s")
        assert "Nothing is waiting" not in walker.screen


async def test_of_a_goal_that_wants_care_it_is_asked_what_could_help(path):
    Life(sitting(path, hands_at())).goal("Be 45 kg by spring")
    async with walking(path) as walker:
        assert walker.reads("What is one small thing that could help?")
        assert "toward it" not in walker.screen


@pytest.mark.parametrize("goal", ["Reach 42 kg", "Be 45 kg by spring", "Eat nothing until dinner"])
async def test_a_goal_of_eating_less_keeps_its_line_and_is_no_race(path, goal):
    Life(sitting(path, hands_at())).goal(goal)
    async with walking(path) as walker:
        assert "You don't have to be ill to ask." in words_on(walker)
        assert not walker.reads("at the start line")
        await walker.presses("3")
        assert not walker.reads("at the start line")


@pytest.mark.parametrize("title", ["Fast until thursday", "Try heroin one last time"])
async def test_what_may_lead_towards_harm_is_neither_praised_nor_counted_aloud(path, title):
    a_winter(path, title)
    async with walking(path) as walker:
        await walker.presses("space")
        assert "Saved." in words_on(walker)
        assert not walker.reads("Today counts")
        assert not walker.reads("It counts")
        assert not walker.reads("1 step behind you")
        await walker.presses("3")
        assert not walker.reads("1 mile")


@pytest.mark.parametrize("size", SIZES)
async def test_the_line_that_can_save_a_life_stands_at_every_size_when_it_may_have_been_done(path, size):
    a_winter(path, "Write the goodbye letters")
    async with walking(path, size=size) as walker:
        await walker.presses("D")
        assert answers.HURT_ALREADY in words_on(walker)
        assert "enough for today" not in words_on(walker)


async def test_going_without_is_kept_to_and_not_done(path):
    a_winter(path, "A week without wine")
    later = hands_at()
    later.move(timedelta(days=2))
    async with walking(path, hands=later) as walker:
        assert walker.reads("A week without wine", "I kept to it")
        assert not walker.reads("I did it")


async def test_rest_on_a_dark_day_says_no_more_than_that(path):
    a_winter(path, CRISIS)
    async with walking(path) as walker:
        await walker.presses("r")
        assert walker.said == "A rest day."


async def test_of_a_goal_that_is_perhaps_no_crisis_the_person_can_say_so(path):
    Life(sitting(path, hands_at())).goal("I just want it all to be over")
    async with walking(path) as walker:
        assert walker.reads(
            answers.HEAVY_TODAY, "h it's not about that", "What could help you through today?"
        )
        await walker.presses("h")
        assert walker.said.startswith("All right. The line is gone for this goal")
        assert walker.reads("I just want it all to be over", "What is one small step towards it?")
        assert not walker.reads(answers.HEAVY_TODAY)


async def test_of_a_sure_crisis_no_key_puts_the_line_away(path):
    Life(sitting(path, hands_at())).goal("I want to die")
    async with walking(path) as walker:
        await walker.presses("h", "space")
        assert walker.reads(answers.HEAVY_TODAY)
        assert not walker.journey.asked


async def test_rest_on_a_tender_day_is_answered_as_on_any(path):
    a_winter(path, TENDER)
    async with walking(path) as walker:
        assert walker.reads(LINE)
        await walker.presses("r")
        assert walker.reads("A rest day. Everything here can wait.")


async def test_being_kinder_to_oneself_becomes_visible(path):
    a_winter(path, ORDINARY)
    async with walking(path) as walker:
        await walker.presses("n")
        await walker.types("I was kinder to myself", "enter")
        assert walker.said == "Noted. That's how small changes become visible."


async def test_a_shift_that_is_worded_anew_is_heard_too(path):
    a_winter(path, ORDINARY)
    async with walking(path) as walker:
        await walker.presses("n")
        await walker.types("I paused", "enter")
        await walker.presses("4", "enter", "w")
        await walker.types_over("I want to die", "enter")
        assert "Please talk to someone now" in words_on(walker)


async def test_what_a_goal_began_with_is_the_first_that_may_be_read_back(path):
    life = a_winter(path, HARM, ORDINARY)
    harm, ordinary = life.journey.steps.values()
    life.did(harm, on=TODAY - timedelta(days=3))
    life.did(ordinary, on=TODAY - timedelta(days=2))
    async with walking(path) as walker:
        await walker.presses("3")
        assert walker.reads(f"It began with “{ORDINARY}”.")


async def test_who_can_help_stays_there_after_a_step_of_a_crisis_was_ticked(path):
    life = a_winter(path, CRISIS)
    life.did(next(iter(life.journey.steps.values())), on=TODAY - timedelta(days=3))
    async with walking(path) as walker:
        assert answers.HEAVY_TODAY in words_on(walker)
        assert "What there is has its day" not in words_on(walker)


async def test_toward_a_goal_of_dying_a_breakfast_counts_and_the_line_stays(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("I want to die"), "Have breakfast")
    async with walking(path) as walker:
        assert walker.reads("Have breakfast", "I did it")
        assert answers.HEAVY_TODAY in words_on(walker)
        assert not walker.reads("h it's not about that")
        await walker.turns_the_clock(days=6)
        await walker.presses("escape")
        assert answers.HEAVY_TODAY in words_on(walker)
        await walker.presses("space")
        assert walker.journey.steps_in_all == 1


@pytest.mark.parametrize("title", ["Eat three meals", "Stay sober today", "Stay alive till my sister visits"])
async def test_a_careful_step_is_not_said_to_be_enough(path, title):
    a_winter(path, title)
    async with walking(path) as walker:
        await walker.presses("D")
        assert walker.journey.steps_in_all == 1
        assert not walker.reads("enough for today")
        assert not walker.reads("first step is behind you")


async def test_a_low_day_is_not_cheered_on_a_tender_step(path):
    a_winter(path, GRIEF)
    async with walking(path) as walker:
        await walker.presses("e")
        assert walker.said == "Set energy to low."


async def test_a_note_that_tells_of_harm_is_answered_by_what_it_tells(path):
    life = a_winter(path, "Eat breakfast")
    assert life.journey.steps
    async with walking(path) as walker:
        await walker.presses("c")
        await walker.types("threw it up after", "enter")
        assert "first" not in walker.said
        assert walker.said.startswith("Saved. If eating has become a fight")


async def test_in_a_dark_time_the_foot_offers_b_and_no_key_speaks_of_a_step(path):
    Life(sitting(path, hands_at())).goal("not be here by christmas")
    async with walking(path, size=(80, 24)) as walker:
        assert walker.reads("b heavy thought")
        assert not walker.reads("m smaller")
        await walker.presses("enter", "l")
        assert not walker.reads("no step on the card")
        await walker.presses("m")
        assert answers.CRISIS in " ".join(words_on(walker).split())
        await walker.presses("escape", "b")
        await walker.types("still here", "enter")
        assert walker.reads("t tell someone")
        await walker.presses("t")
        assert walker.reads("A line to copy and send to someone.", answers.CALL_ME)


async def test_a_note_of_pills_taken_stands_alone_and_stays(path):
    life = a_winter(path, ORDINARY)
    life.did(next(iter(life.journey.steps.values())))
    async with walking(path, size=(80, 24)) as walker:
        await walker.presses("c")
        await walker.types("took all my pills after", "enter")
        assert answers.HURT_ALREADY in " ".join(words_on(walker).split())
        assert not walker.reads("enough for today")


async def test_a_moment_that_wants_care_is_answered_and_stands_on_no_card(path):
    a_winter(path, ORDINARY)
    async with walking(path) as walker:
        await walker.presses("W")
        await walker.types("after i cut myself", "enter")
        assert walker.said == "Saved. Urges pass. If it gets too much, talk to someone."
        assert not walker.reads("cut myself")


async def test_after_a_plan_was_noted_as_done_who_can_help_stands_beside_an_ordinary_step(path):
    life = a_winter(path, CRISIS)
    goal = next(iter(life.journey.ordered_goals))
    life.step(goal, ORDINARY)
    life.did(next(iter(life.journey.steps.values())), on=TODAY - timedelta(days=1))
    async with walking(path) as walker:
        assert walker.reads(ORDINARY, answers.HEAVY_TODAY)
        assert not walker.reads("not about that")
        await walker.presses("h")
        assert walker.said == "This line stays here."


async def test_while_dying_is_plainly_spoken_of_no_key_puts_its_line_away(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("get my affairs in order"), "write letters to the kids")
    life.noticed("i want to die")
    async with walking(path) as walker:
        assert not walker.reads("h it's not about that")
        await walker.presses("h")
        assert not walker.journey.asked
        await walker.presses("space")
        assert not walker.reads("What is one small step towards it?")


async def test_a_new_ordinary_goal_becomes_the_card_where_the_others_are_about_dying(path):
    life = Life(sitting(path, hands_at()))
    life.goal("say goodbye to everyone")
    life.goal("have sunday lunch with my sister again")
    async with walking(path) as walker:
        assert walker.reads("have sunday lunch", "What is one small step towards it?", answers.HEAVY_TODAY)
        await walker.presses("a")
        assert walker.reads("have sunday lunch with my sister again")
        assert not walker.reads(answers.WHAT_HELPS)


async def test_what_was_written_on_a_hard_day_stays_closed_on_look_back_until_it_is_opened(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("the thesis"), ORDINARY)
    life.noticed("i want to die")
    life.noticed("i sleep better")
    async with walking(path, size=(118, 36)) as walker:
        await walker.presses("4")
        assert not walker.reads("i want to die")
        assert walker.reads("hard day", "i sleep better")


async def test_what_is_about_getting_away_from_somebody_stays_closed_on_look_back(path):
    life = Life(sitting(path, hands_at(MORNING - timedelta(days=60))))
    leaving, thesis = life.goal("leave my husband"), life.goal("the thesis")
    words = ("find a room", "ring the refuge", ORDINARY)
    for goal, title in zip((leaving, leaving, thesis), words, strict=True):
        life.did(life.step(goal, title, rhythm="daily"))
    life = Life(sitting(path, hands_at(MORNING)))
    for step in life.journey.steps.values():
        life.did(step)
    life.noticed("rang my sister", leaving)
    async with walking(path, size=(118, 36)) as walker:
        await walker.presses("4")
        first = walker.screen
        await walker.presses("y")
        for private in (*words[:2], "leave my husband", "rang my sister"):
            assert private not in first
            assert not walker.reads(private)
        assert ORDINARY in first
        assert KEPT_TO_YOURSELF in first


async def test_the_form_of_a_step_about_safety_asks_for_nothing_pleasant_with_it(path):
    life = Life(sitting(path, hands_at()))
    goal = life.goal("Winter")
    life.step(goal, "Get my passport back from my husband")
    async with walking(path, size=(80, 24)) as walker:
        await walker.presses("enter")
        assert walker.reads("Edit the step")
        assert not walker.reads("pleasant")


@pytest.mark.parametrize(
    ("goal", "shift", "said"),
    [
        ("stay sober", "I slipped", f"Saved. {answers.GLAD_TO_HEAR}"),
        ("stay sober", "drank again last night. poured the rest out at 3", f"Saved. {answers.GLAD_TO_HEAR}"),
        ("Write", "it hurt so much I couldn't breathe", "Noted."),
        ("get through this without Mum", "bad night. woke at 3 and reached for the phone", "Noted."),
        ("get through this without Mum", "I wish I was with her", f"Saved. {answers.MAYBE_CRISIS}"),
    ],
)
async def test_a_shift_that_hurts_is_answered_by_what_it_tells(path, goal, shift, said):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal(goal), "Open the window")
    async with walking(path) as walker:
        await walker.presses("n")
        await walker.types(shift, "enter")
        assert walker.said == said


async def test_a_lapse_in_a_comment_is_answered_as_in_a_shift(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("stay sober after yesterday"), "not drink today")
    async with walking(path) as walker:
        await walker.presses("c")
        await walker.types("drank again last night. poured the rest out at 3", "enter")
        assert walker.said == f"Saved. {answers.GLAD_TO_HEAR}"


async def test_a_comment_of_a_lapse_and_of_dying_is_answered_as_of_dying(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal("stay sober after yesterday"), "not drink today")
    async with walking(path) as walker:
        await walker.presses("c")
        await walker.types("drank again last night. I want to die", "enter")
        assert walker.said == f"Saved. {answers.HURT_ALREADY}"
