"""The first minute: three sentences, four keys."""

from screens.walker import walking
from smallsteps_tui.domain import course


async def answers(walker, *sentences):
    for sentence in sentences:
        await walker.types(sentence, "enter")


async def test_the_first_minute_leads_from_nothing_to_a_step_taken_and_it_is_there_tomorrow(path):
    async with walking(path) as walker:
        assert walker.reads("What is the long-term goal?")
        assert not path.exists()
        await answers(walker, "Write the thesis", "Open the chapter 3 file and read one paragraph")
        assert walker.reads("What is one step even smaller than that?", "Tab")
        first = walker.line_with("Tab ").partition("Tab")[2].partition(" · ")[0].strip()
        await walker.presses("enter")
        assert walker.line_with("the whole step").endswith("Open the chapter 3 file and read one paragraph")
        assert walker.reads("Write the thesis", first)
        await walker.presses("space")
        assert walker.reads(f"✓  {first}")
        (goal,) = walker.journey.goals.values()
        assert 0 < course.distance(walker.journey, goal) <= 1 / 27
        assert walker.journey.steps_in_all == 1
        kept = walker.journey
    async with walking(path) as walker:
        assert walker.journey == kept
        assert walker.reads("Today", f"✓  {first}")


async def test_the_runner_goes_one_step_of_26_with_the_whole_step(path):
    async with walking(path) as walker:
        await answers(walker, "Write the thesis", "Open the file", "Find the cable")
        await walker.presses("space", "space")
        (goal,) = walker.journey.goals.values()
        assert course.distance(walker.journey, goal) <= 1 / 26
        await walker.presses("3")
        assert walker.reads("you are here")
        assert walker.where("⠥")[0] < 20


async def test_nothing_else_asks_anything_in_the_first_minute(path):
    async with walking(path) as walker:
        await answers(walker, "Write the thesis", "Open the file", "Find the cable")
        await walker.presses("space")
        assert len(walker.app.screen_stack) == 1
        assert "?" not in walker.screen.replace("? keys", "").replace("Is it done", "")


async def test_an_answer_is_on_the_disk_as_it_is_given_and_esc_keeps_it(path):
    async with walking(path) as walker:
        await answers(walker, "Write the thesis")
        assert [goal.title for goal in walker.on_disk().goals.values()] == ["Write the thesis"]
        await walker.presses("escape")
        assert walker.reads("What is one small step towards it?")
    async with walking(path) as walker:
        assert not walker.reads("What is the long-term goal?")


async def test_esc_after_two_answers_keeps_both(path):
    async with walking(path) as walker:
        await answers(walker, "Write the thesis", "Open the file")
        await walker.presses("escape")
        assert walker.reads("Write the thesis", "Open the file", "Space")
        assert [step.title for step in walker.on_disk().steps.values()] == ["Open the file"]


async def test_esc_at_once_makes_nothing(path):
    async with walking(path) as walker:
        await walker.presses("escape")
        assert walker.reads("What would you like to work towards?")
        await walker.presses("down")
        assert walker.said == "There's no step on the card. Press a to add one.", (
            "no step is claimed to be there"
        )
        assert not path.exists()


async def test_a_blank_answer_is_asked_for_again(path):
    async with walking(path) as walker:
        await walker.types("   ", "enter")
        assert walker.reads("What is the long-term goal?", "That needs a few words.")
        await walker.types("Write", "enter")
        assert walker.reads("What is one small step towards it?")


async def test_an_answer_that_is_too_long_stays_on_the_line(path):
    async with walking(path, size=(118, 36)) as walker:
        await walker.types("a" * 230, "enter")
        assert walker.reads("What is the long-term goal?", "230 characters; the limit is 200")
        await walker.presses("end", *["backspace"] * 3)
        await walker.presses("enter")
        assert walker.reads("227 characters")


async def test_not_knowing_is_an_answer_that_brings_where_it_could_begin_and_is_kept_nowhere(path):
    async with walking(path) as walker:
        await answers(walker, "I don't know")
        assert walker.reads("What is the long-term goal?", "Tab")
        await walker.types_over("Learn Spanish", "enter")
        await answers(walker, "no idea")
        assert walker.reads("What is one small step towards it?", "Learn one word")
        await walker.presses("tab", "enter")
        await answers(walker, "?")
        assert walker.reads("What is one step even smaller than that?", "Say one word of it out loud")
        await walker.presses("tab", "enter")
        titles = {step.title for step in walker.journey.steps.values()}
        assert titles == {"Learn one word"}
        assert [goal.title for goal in walker.journey.goals.values()] == ["Learn Spanish"]


EMPTY = "take “"


async def test_an_empty_enter_takes_the_suggestion_that_the_line_names_here_as_under_a_and_m(path):
    async with walking(path, size=(80, 24)) as walker:
        await answers(walker, "Learn Spanish")
        assert walker.reads(f"Enter {EMPTY}Learn one word”   Esc not now")
        await walker.presses("enter")
        assert walker.reads(f"Enter {EMPTY}Say one word of it")
        await walker.presses("enter", "a")
        assert walker.reads(f"Enter {EMPTY}Say one word of it", "Esc not now")
        await walker.presses("enter")
        assert walker.reads("Enter done   Tab make that one smaller")
        await walker.presses("enter", "m")
        named = walker.line_with(EMPTY).partition(EMPTY)[2].partition("”")[0].rstrip("…")
        await walker.presses("enter")
        assert [step.title for step in walker.journey.steps.values()][1].startswith("Say one word of it")
        ladder = walker.step("Learn one word").smaller
        assert len(ladder) == 2
        assert ladder[0].startswith("Say one word of it")
        assert ladder[1].startswith(named)
