"""Goals: what shapes goals and steps."""

import pytest

from screens.lives import CHAPTER, LATER, MOVING, OPEN_IT, THESIS, WALK, WRITE
from screens.walker import MORNING, walking
from smallsteps_tui.domain.entities import GoalState, Kind, StepState

TODAY = MORNING.date()


def titles(walker, goal=THESIS):
    """The steps of a goal, each as far in as it hangs."""
    journey = walker.journey
    return [f"{'.' * len(journey.path(step))}{step.title}" for step in journey.walk(walker.goal(goal).id)]


async def on(walker, title):
    """Put the highlight on a step."""
    walker.app.screen.show_step(walker.step(title))
    await walker.settles()


async def test_a_adds_steps_below_the_highlighted_one_until_enter_is_empty(life):
    async with walking(life) as walker:
        await walker.presses("2", "a")
        assert walker.reads(f"Where could “{CHAPTER}” begin?")
        await walker.types("Print page one", "enter")
        assert walker.reads(f"Is there another step for “{CHAPTER}”?", "Print page one")
        await walker.types("Read it", "enter")
        await walker.presses("tab")
        assert walker.reads("Read it", "What is one step even smaller than that?")
        await walker.types("Read one line", "enter", "enter")
        assert titles(walker) == [CHAPTER, f".{OPEN_IT}", ".Print page one", ".Read it", f".{WRITE}", LATER]
        assert walker.step("Read it").smaller == ("Read one line",)
        assert not walker.step("Print page one").smaller
        assert walker.app.focused is not None, "the keys are on the tree again"


async def test_a_goal_five_steps_and_two_under_one_take_fourteen_keys_beside_the_words(life):
    async with walking(life) as walker:
        keys = ["2", "g"]
        await walker.presses(*keys)
        for words in (
            "Move house",
            "Call the landlord",
            "",
            "Find boxes",
            "Pack a shelf",
            "Book a van",
            "Say bye",
        ):
            await walker.types(words, "enter")
            keys.append("enter")
        for key in ("enter", "S"):
            await walker.presses(key)
            keys.append(key)
        for words in ("Bake a cake", "Ask Sam over", ""):
            await walker.types(words, "enter")
            keys.append("enter")
        assert titles(walker, "Move house") == [
            *("Call the landlord", "Find boxes", "Pack a shelf", "Book a van", "Say bye"),
            *(".Bake a cake", ".Ask Sam over"),
        ]
        assert len(keys) <= 14
        assert walker.line_with("○ Bake a cake")
        assert walker.app.screen.goal == walker.goal("Move house")


async def test_the_foot_of_goals_names_its_keys_and_which_side_they_are_on(life):
    async with walking(life) as walker:
        await walker.presses("2")
        foot = "a add a step   S one under it   g new goal"
        assert walker.reads(f"Tab goals   {foot}")
        assert walker.where("▌")[0] > walker.where(THESIS)[0], "the bar stands beside the steps"
        await walker.presses("tab")
        assert walker.reads(f"Tab steps   {foot}")
        assert walker.where("▌")[0] < walker.where(THESIS)[0]
        await walker.presses("S")
        await walker.types("Sharpen a pencil", "enter", "escape")
        assert titles(walker, THESIS)[-1] == "Sharpen a pencil", "one under the goal"


async def test_a_rhythm_that_is_typed_is_read_and_shown_before_enter(life):
    async with walking(life) as walker:
        await walker.presses("2", "a")
        await walker.types("walk, 3 times a week")
        assert walker.reads("walk · 3 a week   Tab keep the words as they are")
        await walker.presses("enter")
        await walker.types("read every day after breakfast", "enter")
        await walker.types("Play Every Day", "tab")
        assert walker.reads("Kept as you typed it   Tab read it as “every day”")
        await walker.presses("enter")
        await walker.types("stretch", "right")
        assert walker.reads("stretch · every day")
        await walker.presses("right", "right")
        assert walker.reads("stretch · 3 a week")
        await walker.presses("right")
        assert walker.reads("stretch · once")
        await walker.presses("left", "left", "right", "right", "right")
        assert walker.reads("stretch · every day   Tab keep", "Enter add"), "the left arrow is the cursor"
        assert not walker.reads("Tab make that one smaller")
        await walker.presses("right", "right", "right")
        await walker.types(", every week")
        assert walker.reads("stretch · once a week"), "what is typed after a round holds"
        await walker.presses("right", "right", "enter")
        assert walker.said == "Added “stretch”: every day."
        assert walker.reads("Enter done   Tab make that one smaller   Esc not now")
        await walker.presses("enter")
        walk, read, play, stretch = (
            walker.step(title) for title in ("walk", "read", "Play Every Day", "stretch")
        )
        assert (walk.kind, walk.rhythms[0].rule) == (Kind.PRACTICE, "3 a week")
        assert (read.rhythms[0].rule, read.cue) == ("daily", "after breakfast")
        assert play.kind is Kind.ONCE
        assert stretch.rhythms[0].rule == "daily"


async def test_m_asks_where_a_whole_could_begin(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await on(walker, LATER)
        await walker.presses("m")
        assert walker.reads(f"Where could “{LATER}” begin?")
        await walker.presses("tab", "enter", "escape")
        assert len(walker.journey.children(walker.step(LATER).id)) == 1


async def test_enter_rewords_a_step_and_changes_how_it_is_taken(life):
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        assert walker.reads("Edit the step", "After breakfast")
        await walker.types_over("Open it")
        await walker.presses("tab", "tab", "tab")
        await walker.types("3 a week", "enter")
        step = walker.step("Open it")
        assert (step.kind, step.rhythms[-1].rule, step.cue) == (Kind.PRACTICE, "3 a week", "After breakfast")


async def test_a_value_that_will_not_do_stays_on_its_line_with_a_sentence(life):
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        await walker.types_over("Open it again")
        await walker.presses("tab", "tab", "tab")
        await walker.types("now and then", "enter")
        assert walker.reads("Open it again", "now and then", "daily")
        assert walker.step(OPEN_IT)
        await walker.types_over("daily", "tab")
        await walker.types("many", "enter")
        assert walker.reads("A finish line is a number of times, such as 20.")
        await walker.types_over("0", "enter")
        assert walker.reads("A finish line is 1 to 100,000 times.")
        await walker.types_over("20", "enter")
        assert walker.step("Open it again").times == 20


async def test_an_empty_title_is_asked_for_again(life):
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        await walker.types_over("", "enter")
        assert walker.reads("That needs a few words.", "Edit the step")
        await walker.presses("escape")
        assert walker.step(OPEN_IT)


async def test_enter_on_the_goals_rewords_the_goal(life):
    async with walking(life) as walker:
        await walker.presses("2", "tab", "enter")
        assert walker.reads("Edit the goal", "I want to finish what I began", "Sam")
        await walker.types_over("Finish it", "enter")
        assert walker.goal("Finish it").why == "I want to finish what I began"


async def test_space_takes_the_highlighted_step_whole(life):
    async with walking(life) as walker:
        await walker.presses("2", "down", "space")
        assert walker.journey.done_on(walker.step(WRITE)) == TODAY
        await walker.presses("space")
        assert walker.reads("already done")


async def test_a_parent_that_is_done_closes_what_is_under_it(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await on(walker, CHAPTER)
        await walker.presses("space")
        assert walker.journey.is_done(walker.step(OPEN_IT))
        await walker.presses("u")
        assert walker.journey.is_open(walker.step(OPEN_IT))


@pytest.mark.parametrize("key", ["J", "shift+down"])
async def test_a_step_is_moved_down_and_up_among_its_siblings(life, key):
    async with walking(life) as walker:
        await walker.presses("2", key)
        assert titles(walker) == [CHAPTER, f".{WRITE}", f".{OPEN_IT}", LATER]
        await walker.presses({"J": "K", "shift+down": "shift+up"}[key], "K")
        assert titles(walker) == [CHAPTER, f".{OPEN_IT}", f".{WRITE}", LATER]


async def test_a_goal_is_moved_among_the_goals(life):
    async with walking(life) as walker:
        await walker.presses("2", "tab", "J")
        assert [goal.title for goal in walker.journey.ordered_goals] == [MOVING, THESIS]


async def test_a_step_is_moved_in_under_the_one_above_and_out_again(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await on(walker, LATER)
        await walker.presses("greater_than_sign")
        assert titles(walker) == [CHAPTER, f".{OPEN_IT}", f".{WRITE}", f".{LATER}"]
        assert walker.reads(LATER)
        await walker.presses("less_than_sign")
        assert titles(walker) == [CHAPTER, f".{OPEN_IT}", f".{WRITE}", LATER]


async def test_x_lets_a_step_go_and_opens_it_again(life):
    async with walking(life) as walker:
        await walker.resizes(80, 24)
        await walker.presses("2", "x")
        assert walker.step(OPEN_IT).state is StepState.LET_GO
        assert walker.reads("u undo")
        assert walker.reads(f"Let “{OPEN_IT}” go.", f"× {OPEN_IT}")
        await walker.presses("x")
        assert walker.step(OPEN_IT).state is StepState.OPEN


async def test_x_on_the_goals_lets_the_goal_go_and_its_steps_stay_theirs(life):
    async with walking(life) as walker:
        await walker.presses("2", "tab", "down", "x")
        assert walker.goal(MOVING).state is GoalState.LET_GO
        assert walker.reads(f"Let “{MOVING}” go. Its 6 steps stay yours.", "its 6 steps stay yours")
        await walker.presses("x")
        assert walker.goal(MOVING).state is GoalState.ACTIVE


async def test_z_lets_a_goal_rest_and_walks_it_again(life):
    async with walking(life) as walker:
        await walker.presses("2", "z")
        assert walker.goal(THESIS).state is GoalState.RESTING
        assert walker.reads("resting from today")
        await walker.presses("z")
        assert walker.goal(THESIS).state is GoalState.ACTIVE


async def test_p_pairs_a_step_with_something_pleasant(life):
    async with walking(life) as walker:
        await walker.presses("2", "p")
        assert walker.reads("What pleasant thing could go with", "› the good coffee")
        await walker.types_over("the window open", "enter")
        assert walker.step(OPEN_IT).pairing == "the window open"


async def test_f_on_a_practice_asks_after_how_many_times_it_is_done(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await on(walker, WALK)
        await walker.presses("f")
        await walker.types("a lot", "enter")
        assert walker.reads("A finish line is a number of times", "› a lot")
        await walker.types_over("30", "enter")
        assert walker.step(WALK).times == 30


async def test_space_on_a_step_that_is_done_says_so_and_counts_nothing(life):
    async with walking(life) as walker:
        await walker.presses("2", "space")
        await walker.turns_the_clock(days=2)
        before = life.read_bytes()
        await walker.presses("space")
        assert walker.said == f"You finished “{OPEN_IT}” on 21 November."
        await walker.presses("c", "tab")
        await walker.types("3", "enter")
        assert walker.reads("You finished", "3")
        assert life.read_bytes() == before


async def test_a_step_with_nothing_behind_it_is_deleted_and_u_brings_it_back(life):
    async with walking(life) as walker:
        await walker.presses("2", "delete")
        assert walker.reads(f"Delete “{OPEN_IT}”? You can bring it back afterwards with u.")
        await walker.presses("d")
        assert titles(walker) == [CHAPTER, f".{WRITE}", LATER]
        await walker.presses("down", "u")
        assert titles(walker) == [CHAPTER, f".{OPEN_IT}", f".{WRITE}", LATER]
        assert walker.app.screen.step.title == OPEN_IT, "the highlight is on what came back"


async def test_deleting_what_is_partly_behind_says_what_stays_and_erases_the_words(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await on(walker, WALK)
        before = walker.journey.steps_in_all
        await walker.presses("delete")
        assert walker.reads(f"“{WALK}” has 6 check-ins, and they still count", "e      erase them")
        await walker.presses("e")
        assert walker.journey.steps_in_all == before
        assert walker.reads("The words are erased.")
        await walker.presses("n")
        await walker.types("Lighter", "enter")
        assert WALK.encode() not in life.read_bytes()


async def test_words_may_be_erased_from_undo_and_backups_too(life, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(life.parent / "state"))
    async with walking(life) as walker:
        await walker.presses("2")
        await on(walker, WALK)
        await walker.presses("n")
        await walker.types("Lighter", "enter", "m")
        await walker.types(f"Less of {WALK}", "escape", "g")
        await walker.types("Swim", "escape")
        before = walker.journey.steps_in_all
        await walker.presses("delete")
        assert walker.reads("b      erase them from undo and backups too")
        await walker.presses("b")
        assert walker.journey.steps_in_all == before
        assert walker.reads("The words are gone, from undo and backups too.")
        await walker.presses("u")
        assert walker.reads("There's nothing to undo.")
        for place in life.parent.rglob("*"):
            assert not place.is_file() or WALK.encode() not in place.read_bytes()
        await walker.presses("g")
        assert walker.reads("› Swim")


async def test_deleting_may_end_in_only_letting_go(life):
    async with walking(life) as walker:
        await walker.presses("2", "tab", "down", "delete", "l")
        assert walker.goal(MOVING).state is GoalState.LET_GO


async def test_a_step_whose_check_in_was_taken_back_can_be_deleted(life):
    async with walking(life) as walker:
        await walker.presses("space", "backspace", "2", "delete", "d")
        assert OPEN_IT not in [step.title for step in walker.journey.steps.values()]


async def test_a_rhythm_is_read_back_while_it_is_typed(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await on(walker, WALK)
        await walker.presses("enter", "tab", "tab", "tab")
        await walker.types_over("mon wed fri")
        assert walker.reads(
            "Mondays, Wednesdays and Fridays; next on Monday 23 November and Wednesday 25 November."
        )
        await walker.types_over("every so often")
        assert walker.reads("Enter keep")


async def test_a_step_becomes_a_smaller_version_of_the_one_above_it(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await on(walker, WRITE)
        await walker.presses("L")
        assert walker.step(CHAPTER).smaller == (WRITE,)
        assert WRITE not in titles(walker)
        await walker.presses("u")
        assert f".{WRITE}" in titles(walker)


async def test_how_settled_a_practice_is_stands_beside_it_and_is_explained(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await on(walker, WALK)
        assert "taking root" in walker.line_with(WALK) or "new" in walker.line_with(WALK)
        await walker.presses("i")
        assert walker.reads(f"“{WALK}”: ", "Its strength is")
