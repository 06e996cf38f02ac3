"""Goals, the Marathon and all lanes, where a step or a goal leads towards harm: its title, and who can help."""

import pytest

from screens.lives import THESIS, WALK, Life
from screens.walker import hands_at, sitting, walking
from smallsteps_tui.domain.care.answers import HEAVY_TODAY
from smallsteps_tui.domain.entities import GoalState

CRISIS, DRINK, WINTER = "Not be alive by Friday", "Skip my meds", "Get through the winter"
HARM, BREAKFAST = "Cut myself", "Have breakfast"
HELP = "Heavy today?"
BRIEF = "Not be alive by Fri"
"""The title as it begins where the keys to the other goals need their room."""
SIZES = [(118, 36), (80, 24), (40, 12)]


@pytest.fixture
def dark(path):
    """A goal of a crisis with a breakfast, one of a drink with nothing, and a thesis."""
    life = Life(sitting(path, hands_at()))
    life.step(life.goal(CRISIS, why="It is enough", support="Sam"), BREAKFAST)
    life.goal(DRINK)
    life.step(life.goal(THESIS), WALK, rhythm="daily")
    return path


@pytest.fixture
def harm(path):
    """A winter with a practice towards harm, taken three times, and a walk."""
    life = Life(sitting(path, hands_at()))
    winter = life.goal(WINTER)
    cut = life.step(winter, HARM, rhythm="daily", smaller=("Lie down",))
    life.step(winter, WALK, rhythm="daily")
    life.did(cut)
    return path


# Goals


@pytest.mark.parametrize("size", SIZES)
async def test_a_goal_of_a_crisis_shows_its_title_and_who_can_help(dark, size):
    async with walking(dark, size=size) as walker:
        await walker.presses("2")
        assert walker.reads(CRISIS, BREAKFAST, HELP)
        assert not any(words in walker.screen for words in ("with Sam", "It is enough"))
        assert HEAVY_TODAY in " ".join(" ".join(walker.lines).split())


async def test_a_goal_towards_harm_has_no_course_and_no_counts_in_the_list(dark):
    async with walking(dark) as walker:
        await walker.presses("2")
        rows = {row.title: row for row in walker.app.screen.goals.rows}
        assert [(rows[title].course, rows[title].aside) for title in (CRISIS, DRINK)] == [
            (None, ""),
            (None, ""),
        ]
        assert rows[THESIS].course is not None
        assert rows[THESIS].aside
        await walker.presses("tab", "down")
        assert walker.reads(DRINK)
        assert HELP not in walker.screen
        assert "adds one small step" not in walker.screen


async def test_a_step_towards_harm_has_no_sign_no_counts_and_is_not_due(harm):
    async with walking(harm) as walker:
        await walker.presses("2")
        rows = {row.title: row for row in walker.app.screen.steps.rows}
        assert (rows[HARM].mark, rows[HARM].aside, rows[HARM].detail) == ("title", "", "")
        assert rows[WALK].mark == "practice"
        assert HELP not in walker.screen


async def test_a_line_of_care_is_hidden_under_the_veil(dark):
    async with walking(dark) as walker:
        await walker.presses("2")
        assert walker.reads(HELP)
        await walker.presses("v")
        assert HELP not in walker.screen
        await walker.presses("3")
        assert HELP not in walker.screen
        await walker.presses("v")
        assert walker.reads(HELP)


async def test_no_plan_and_no_finish_line_is_asked_for_of_a_step_towards_harm(harm):
    async with walking(harm) as walker:
        await walker.presses("2", "up", "up")
        assert walker.app.screen.step.title == HARM
        for key in ("W", "p", "P", "f"):
            await walker.presses(key)
            assert walker.said == "Urges pass. If it gets too much, talk to someone.", key
            assert len(walker.app.screen_stack) == 1
        await walker.presses("down", "f")
        assert walker.reads(f"How many times until “{WALK}” is done?")


async def test_a_goal_towards_harm_is_not_asked_why(dark):
    async with walking(dark) as walker:
        await walker.presses("2", "tab", "down", "enter")
        assert walker.reads("Edit the goal", DRINK)
        assert not any(words in walker.screen for words in ("because", "why you want it"))
        await walker.presses("escape", "down", "enter")
        assert walker.reads("Edit the goal", "because", "why you want it")


async def test_a_step_towards_harm_is_not_asked_when_and_how_often(harm):
    async with walking(harm) as walker:
        await walker.presses("2", "up", "up", "enter")
        assert walker.reads("Edit the step", HARM)
        shown = walker.screen[walker.screen.index("Edit the step") :]
        assert not any(words in shown for words in ("when", "while", "finish line", "unit", "opens"))
        await walker.types_over("Sit with Ana", "enter")
        assert walker.step("Sit with Ana")
        await walker.presses("enter")
        assert walker.reads("when", "while", "finish line")


async def test_letting_go_of_a_step_towards_harm_counts_nothing_and_undo_names_the_day(harm):
    async with walking(harm) as walker:
        await walker.presses("2", "up", "up", "x")
        assert walker.said == "You can put this down."
        await walker.presses("u")
        assert walker.said == "Undone: a change of 21 Nov."
        await walker.presses("ctrl+r")
        assert walker.said == "Redone: a change of 21 Nov."
    assert HARM not in " ".join(done["said"] for done in _stack(harm))


def _stack(path):
    """What the file says of the changes that can be taken back."""
    import json

    return json.loads(path.read_text(encoding="utf-8"))["undo"].values()


async def test_a_step_towards_harm_that_was_done_already_is_answered_in_a_word(harm):
    async with walking(harm) as walker:
        await walker.presses("2", "up", "up", "space")
        assert walker.said.startswith("Saved. Urges pass.")


# The Marathon


@pytest.mark.parametrize("size", SIZES)
async def test_the_marathon_of_a_crisis_is_its_title_and_who_can_help(dark, size):
    async with walking(dark, size=size) as walker:
        await walker.presses("3")
        assert walker.reads(BRIEF, HELP)
        seen = walker.screen
        for words in ("◉", "⠥", "a hill", "Looking", "finish", "mist", "Mile", BREAKFAST, "ahead"):
            assert words not in seen.replace("finish line", ""), words
        await walker.presses("tab", "full_stop", "enter", "shift+right", "i")
        assert walker.reads(BRIEF)
        assert len(walker.app.screen_stack) == 1
        await walker.presses("right")
        assert walker.reads(DRINK)
        assert HELP not in walker.screen
        assert not any(sign in walker.screen for sign in "◉⠥▁")
        await walker.presses("right")
        assert walker.reads(THESIS, "Looking")


async def test_the_course_of_another_goal_does_not_stay_when_one_towards_harm_is_shown(dark):
    async with walking(dark, size=(80, 24)) as walker:
        await walker.presses("3", "left")
        assert walker.reads(THESIS, "Looking back")
        await walker.presses("right")
        assert not any(words in walker.screen for words in ("Looking", WALK, "◉", "⠥"))


async def test_no_first_step_is_promised_where_one_towards_harm_would_never_show(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal(WINTER), "Take all 40 tonight")
    life.step(life.goal("Say goodbye to everyone"), BREAKFAST)
    async with walking(path, size=(80, 24)) as walker:
        await walker.presses("2")
        assert "will show up" not in walker.screen
        await walker.presses("3")
        for title in (WINTER, "Say goodbye to everyone"):
            assert title in walker.screen
            assert "will show up" not in walker.screen
            await walker.presses("right")


async def test_the_sides_name_no_step_towards_harm(harm):
    async with walking(harm) as walker:
        await walker.presses("3")
        assert walker.reads(WINTER, "Looking back", WALK)
        assert HARM not in walker.screen
        await walker.presses("tab", "full_stop")
        assert HARM not in walker.screen


async def test_a_goal_of_dying_has_no_finish_only_who_can_help(dark):
    async with walking(dark) as walker:
        await walker.presses("3", "f")
        assert walker.reads("You don't have to carry this alone.")
        assert not any(words in walker.screen for words in ("The finish", "reached", "target", "lap"))
        await walker.presses("r", "enter")
        assert walker.goal(CRISIS).state is GoalState.ACTIVE


async def test_the_finish_of_a_goal_towards_harm_asks_neither_how_far_nor_when(dark):
    async with walking(dark) as walker:
        await walker.presses("3", "right", "f")
        assert walker.reads(f"The finish of “{DRINK}”", "I've reached it")
        assert not any(words in walker.screen for words in ("target", "how long", "lap", "how many"))
        await walker.presses("r")
        assert walker.said.startswith("Saved. Please ask a doctor")
        assert not walker.app.screen.has_class("-moment")
        assert walker.goal(DRINK).state is GoalState.REACHED
        assert not any(words in walker.screen for words in ("How it went", "reached"))
        await walker.presses("u")
        assert walker.said == "Undone: a change of 21 Nov."


async def test_what_may_be_about_dying_earns_no_flag_and_has_no_course(path):
    life = Life(sitting(path, hands_at()))
    goal = life.goal("Be gone before christmas")
    for title in ("Say goodbye to everyone", "Give my records to Tom"):
        life.did(life.step(goal, title))
    async with walking(path) as walker:
        for key in ("2", "3", "4"):
            await walker.presses(key)
            assert not any(sign in walker.screen for sign in ("⚑", "✓", "behind", "ahead", "mile")), key
        await walker.presses("3")
        assert walker.reads(HELP)
        await walker.presses("f")
        assert walker.reads("If this is about wanting to die")
        await walker.presses("enter", "b")
        await walker.types("everyone will be fine once it is done", "enter")
        assert walker.reads(HELP)
        assert "And this happened" not in walker.screen


async def test_the_finish_of_an_ordinary_goal_is_as_before(dark):
    async with walking(dark) as walker:
        await walker.presses("3", "left", "f")
        assert walker.reads(
            "how many steps you expect", "a target date", "start a new lap", "I've reached it"
        )
        await walker.presses("r")
        assert walker.reads("You've reached “")
        assert walker.app.screen.has_class("-moment")


@pytest.mark.parametrize("size", SIZES)
async def test_all_lanes_show_a_title_alone_and_once_who_can_help(dark, size):
    async with walking(dark, size=size) as walker:
        await walker.presses("3", "0")
        assert walker.reads(CRISIS, DRINK, THESIS, HELP)
        lanes = {lane.title: lane for lane in walker.app.screen.sheet.lanes}
        assert [lanes[title].course for title in (CRISIS, DRINK)] == [None, None]
        assert lanes[THESIS].course is not None
        assert "at the start" not in walker.line_with(CRISIS)
        await walker.presses("down", "enter")
        assert walker.reads(DRINK, "2 of 3")


# Look back


async def test_look_back_names_and_ticks_nothing_of_it(harm):
    async with walking(harm) as walker:
        await walker.presses("4")
        assert "A quiet week." not in walker.screen
        assert HARM not in walker.screen
        assert "that counts whole" not in walker.screen
        assert "⚑" not in walker.screen


# Writing it up


async def test_a_tick_for_what_is_tender_stands_there_only_where_there_is_something(harm, tmp_path):
    async with walking(harm, size=(118, 46)) as walker:
        await walker.presses("4", "w")
        assert walker.reads("○ anything sensitive or dangerous")
        await walker.presses("end", "space")
        assert walker.reads("✓ anything sensitive or dangerous", HARM)
    life = Life(sitting(tmp_path / "other.json", hands_at()))
    life.did(life.step(life.goal(WINTER), WALK))
    async with walking(tmp_path / "other.json", size=(118, 46)) as walker:
        await walker.presses("4", "w")
        assert walker.reads("○ why, and who is with you")
        assert "tender" not in walker.screen


async def test_a_goal_towards_harm_in_view_comes_onto_no_page_by_itself(dark):
    async with walking(dark, size=(118, 46)) as walker:
        await walker.presses("3", "w")
        shown = walker.screen[walker.screen.index("What would you like on the page?") :]
        assert THESIS in shown
        assert CRISIS not in shown
        assert "s line" not in shown
        await walker.presses("end", "space")
        shown = walker.screen[walker.screen.index("What would you like on the page?") :]
        assert CRISIS in shown
        assert "Written down on 21 Nov." in shown
        assert "s line" not in shown


@pytest.mark.parametrize(
    ("goal", "step"), [("bury my brother well", "choose the coffin"), ("stay sober", "ring my sponsor")]
)
async def test_grief_and_going_without_have_a_title_and_a_quiet_line_and_no_course(path, goal, step):
    life = Life(sitting(path, hands_at()))
    life.did(life.step(life.goal(goal), step))
    async with walking(path) as walker:
        await walker.presses("2")
        row = walker.app.screen.goals.rows[0]
        assert (row.course, row.aside) == (None, "1 step behind you")
        await walker.presses("3", "f", "r")
        for keys in ((), ("0",)):
            await walker.presses(*keys)
            assert walker.reads(goal, "1 step behind you")
            said = walker.screen
            assert not any(words in said for words in ("mile", "to run", "reached it", step, "◉"))
