"""Acts on steps and goals: adding, wording, making smaller, letting go; and the sentence for each trouble."""

from dataclasses import replace

import pytest
from domain.walks import MONDAY, Walk, day, trouble

from smallsteps_tui.domain import acts, outline
from smallsteps_tui.domain.acts.goals import LONGEST
from smallsteps_tui.domain.acts.steps import LONGEST_PLACE, MOST_TIMES
from smallsteps_tui.domain.entities import DEFAULT_LENGTH, NOTE_LENGTH, GoalState, Kind, RuleFrom, StepState
from smallsteps_tui.domain.rhythm import UnknownRhythm

NO_TITLE = "That needs a few words."
TOO_LONG = "That's 10,000 characters; the limit is 200. Shorten it a little."
NO_PLACE = "A step can open a file, a folder, or an address that starts with http:// or https://."


# Goals


@pytest.mark.parametrize("state", GoalState)
def test_what_is_said_last_of_a_goal_holds_though_a_turn_is_dated_ahead(state):
    walk = Walk("Thesis").sleeps(400).says(GoalState.RESTING).sleeps(-400)
    assert walk.says(state).goal().state is state


def test_a_goal_begins_today_active_and_a_mile_a_step_long():
    walk = Walk("  Write   the thesis ")
    goal = walk.goal()
    assert (goal.title, goal.state, goal.begun_on) == ("Write the thesis", GoalState.ACTIVE, MONDAY)
    assert (goal.length, goal.lap, goal.target_on) == (DEFAULT_LENGTH, 1, None)
    assert len(str(goal.id)) == 12


def test_goals_stand_in_the_order_they_were_added():
    assert [goal.title for goal in Walk("A", "B", "C").journey.ordered_goals] == ["A", "B", "C"]


@pytest.mark.parametrize("title", ["", "   ", "\x1b[31m", "\u200b\t\n"])
def test_a_blank_title_is_asked_for_again(title):
    walk = Walk("Thesis").adds("A")
    assert trouble(acts.add_goal, walk.journey, title, walk.moment) == NO_TITLE
    assert trouble(acts.edit_goal, walk.goal(), title=title) == NO_TITLE
    assert trouble(acts.add_step, walk.journey, walk.goal(), title, walk.moment) == NO_TITLE
    assert trouble(acts.edit_step, walk.step("A"), walk.moment, title=title) == NO_TITLE
    assert trouble(acts.add_smaller, walk.step("A"), title) == NO_TITLE


def test_a_title_of_ten_thousand_characters_is_given_back_whole():
    walk = Walk("Thesis").adds("A")
    long = "x" * 10_000
    assert trouble(acts.add_goal, walk.journey, long, walk.moment) == TOO_LONG
    assert trouble(acts.add_step, walk.journey, walk.goal(), long, walk.moment) == TOO_LONG
    assert trouble(acts.add_step, walk.journey, walk.goal(), "B", walk.moment, smaller=[long]) == TOO_LONG
    assert trouble(acts.edit_step, walk.step("A"), walk.moment, title=long) == TOO_LONG
    assert walk.adds("x" * 200).step("x" * 200)


@pytest.mark.parametrize("field", ["cue", "pairing", "unit"])
def test_no_word_is_cut_in_silence(field):
    walk = Walk("Thesis").adds("A")
    said = "That's 201 characters; the limit is 200. Shorten it a little."
    more = {field: "x" * 201}
    assert trouble(acts.add_step, walk.journey, walk.goal(), "B", walk.moment, **more) == said
    assert trouble(acts.edit_step, walk.step("A"), walk.moment, **more) == said


def test_neither_a_why_nor_a_name_is_cut_in_silence():
    walk = Walk("Thesis")
    why, name = "x" * (NOTE_LENGTH + 1), "x" * 201
    assert trouble(acts.add_goal, walk.journey, "B", walk.moment, why=why).startswith("That's 10,001")
    assert trouble(acts.edit_goal, walk.goal(), support=name).startswith("That's 201")
    assert walk.goes(acts.edit_goal(walk.goal(), why="x" * NOTE_LENGTH)).goal().why == "x" * NOTE_LENGTH


@pytest.mark.parametrize("length", [-1, LONGEST + 1])
def test_a_course_has_a_length_that_can_be_walked(length):
    walk = Walk("Thesis")
    said = "A course has 0 to 100,000 steps. 0 means just the steps you've planned."
    assert trouble(acts.add_goal, walk.journey, "B", walk.moment, length=length) == said
    assert trouble(acts.edit_goal, walk.goal(), length=length) == said
    assert trouble(acts.lengthen, walk.goal(), length) == said


def test_a_course_that_came_longer_keeps_its_length_in_whatever_is_said_of_it():
    walk = Walk("Thesis")
    long = replace(walk.goal(), length=2 * LONGEST)
    lengthened = acts.lengthen(long, long.length).put[0]
    assert (lengthened.lap, lengthened.length) == (2, 2 * LONGEST)
    assert acts.edit_goal(long, title="The thesis", length=long.length).put[0].length == 2 * LONGEST
    assert "0 to 100,000" in trouble(acts.lengthen, long, 2 * LONGEST + 1)


def test_editing_a_goal_changes_what_is_given_and_nothing_else():
    walk = Walk("Thesis")
    walk.goes(acts.edit_goal(walk.goal(), target_on=day(30), why="For me\nand Sam", support=" Sam "))
    walk.goes(acts.edit_goal(walk.goal(), title="The thesis"))
    goal = walk.goal()
    assert (goal.title, goal.why, goal.support, goal.target_on) == (
        "The thesis",
        "For me\nand Sam",
        "Sam",
        day(30),
    )
    assert walk.goes(acts.edit_goal(goal, target_on=None)).goal().target_on is None
    assert not acts.edit_goal(walk.goal(), title="The thesis", length=26)


def test_saying_how_a_goal_stands_is_a_history():
    walk = Walk("Thesis").sleeps().says(GoalState.RESTING).sleeps().says(GoalState.ACTIVE)
    assert [(turn.on, turn.state) for turn in walk.goal().states] == [
        *((day(0), "active"), (day(1), "resting"), (day(2), "active"))
    ]
    assert walk.goal().state_on(day(1)) is GoalState.RESTING
    assert not acts.set_state(walk.goal(), GoalState.ACTIVE, walk.moment)


def test_a_list_is_added_in_order_below_a_step_and_what_is_ticked_off_is_done():
    walk = Walk("Thesis").adds("A").adds("B")
    lines = outline.read("- C\n  - D, daily\n- [x] E\n- A\n  - F\n").lines
    goal, here = walk.goal("Thesis"), outline.here_already(walk.journey, walk.goal("Thesis"), lines)
    walk.goes(acts.add_outline(walk.journey, goal, lines, walk.moment, after=walk.step("A"), here=here))
    assert [step.title for step in walk.journey.walk(goal.id)] == ["A", "F", "C", "D", "E", "B"]
    assert walk.step("D").rhythms[0].rule == "daily"
    assert walk.step("F").parent_id == walk.step("A").id
    assert walk.journey.is_done(walk.step("E"))
    assert not walk.journey.is_done(walk.step("C"))


# Steps


def test_a_step_is_taken_once_and_with_a_rhythm_or_times_it_is_a_practice():
    walk = Walk("Move").adds("Shoes").adds("Walk", rhythm="3 a week").adds("Run", times=5)
    kinds = [(walk.step(title).kind, walk.step(title).times) for title in ("Shoes", "Walk", "Run")]
    assert kinds == [(Kind.ONCE, None), (Kind.PRACTICE, None), (Kind.PRACTICE, 5)]
    assert walk.step("Run").rhythms == (RuleFrom(MONDAY, "daily"),), "a finish line without a rhythm is daily"
    assert walk.step("Shoes").rhythms == ()


def test_steps_are_added_at_the_end_of_where_they_hang():
    walk = Walk.with_steps("A", "B").adds("A1", "A2", under="A").adds("C")
    assert walk.order() == ["A", " A1", " A2", "B", "C"]


def test_a_step_hangs_under_a_step_of_its_own_goal():
    walk = Walk("Thesis", "Move").adds("Walk", goal="Move")
    said = trouble(
        acts.add_step, walk.journey, walk.goal("Thesis"), "A", walk.moment, under=walk.step("Walk")
    )
    assert said == "“Walk” belongs to another goal. Choose a step of “Thesis”."


@pytest.mark.parametrize("times", [0, -1, MOST_TIMES + 1])
def test_a_finish_line_is_one_time_or_more(times):
    walk = Walk("Move").adds("Walk", times=3)
    said = "A finish line is 1 to 100,000 times. Leave it out if the practice is ongoing."
    assert trouble(acts.add_step, walk.journey, walk.goal(), "B", walk.moment, times=times) == said
    assert trouble(acts.edit_step, walk.step("Walk"), walk.moment, times=times) == said


def test_an_unknown_rhythm_is_answered_with_those_that_are_known():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for act, given in [
        (acts.add_step, (walk.journey, walk.goal(), "B")),
        (acts.edit_step, (walk.step("Walk"),)),
    ]:
        with pytest.raises(UnknownRhythm) as found:
            act(*given, walk.moment, rhythm="every blue moon")
        assert "3 a week" in str(found.value)


@pytest.mark.parametrize(
    "place",
    [
        *(
            "javascript:alert(1)",
            "JavaScript:x",
            "ftp://host/x",
            "data:text/html,x",
            "mailto:sam@example.com",
        ),
        *("vbscript:x", "ssh://host", "x-terminal:rm", "\tjavascript:x", "java\x00script:x"),
    ],
)
def test_only_files_folders_and_web_addresses_are_opened(place):
    walk = Walk("Thesis").adds("A")
    assert trouble(acts.add_step, walk.journey, walk.goal(), "B", walk.moment, opens=place) == NO_PLACE
    assert trouble(acts.edit_step, walk.step("A"), walk.moment, opens=place) == NO_PLACE


@pytest.mark.parametrize(
    "place",
    [
        *("~/thesis", "/tmp/a:b", "./a:b", "C:\\thesis", "chapter 3.md", "notes: for monday.txt", "../x"),
        *("https://example.com/?q=javascript:x", "HTTP://EXAMPLE.COM", "file:///home/x", "http://[::1", ""),
    ],
)
def test_a_file_a_folder_and_a_web_address_can_be_opened(place):
    assert Walk("Thesis").adds("A", opens=place).step("A").opens == place


def test_an_address_is_never_cut_into_another_one():
    walk = Walk("Thesis")
    place = "https://example.com/" + "x" * LONGEST_PLACE
    assert trouble(acts.add_step, walk.journey, walk.goal(), "A", walk.moment, opens=place).startswith(
        "That's"
    )


def test_editing_a_step_changes_what_is_given_and_nothing_else():
    walk = Walk("Move").adds("Walk", rhythm="daily", times=9, cue="after tea", pairing="music", unit="km")
    walk.edits("Walk", title="Stroll")
    step = walk.step("Stroll")
    assert (step.times, step.cue, step.pairing, step.unit) == (9, "after tea", "music", "km")
    assert walk.edits("Stroll", times=None, cue="").step("Stroll").times is None
    assert walk.step("Stroll").cue == ""
    assert not acts.edit_step(walk.step("Stroll"), walk.moment, title="Stroll", rhythm="daily")


def test_a_changed_rhythm_holds_from_today_and_the_past_stays_as_it_was():
    walk = Walk("Move").adds("Walk", rhythm="daily").sleeps(9).edits("Walk", rhythm="mon wed")
    assert walk.step("Walk").rhythms == (RuleFrom(day(0), "daily"), RuleFrom(day(9), "mon wed"))
    walk.edits("Walk", rhythm="fri")
    assert walk.step("Walk").rhythms == (RuleFrom(day(0), "daily"), RuleFrom(day(9), "fri")), "one a day"


def test_a_step_changes_its_kind_and_back():
    walk = Walk("Move").adds("Walk").sleeps()
    assert walk.edits("Walk", times=4).step("Walk").kind is Kind.PRACTICE
    assert walk.step("Walk").rhythms == (RuleFrom(day(1), "daily"),)
    assert walk.sleeps().edits("Walk", rhythm="", times=None).step("Walk").kind is Kind.ONCE
    assert walk.sleeps().edits("Walk", rhythm="weekdays").step("Walk").kind is Kind.PRACTICE
    assert walk.step("Walk").rhythms[-1] == RuleFrom(day(3), "weekdays")


# Smaller versions


def test_a_ladder_holds_each_smaller_version_once_in_its_order():
    walk = Walk("Thesis").adds("A", smaller=["Sit down", " Sit  down ", "", "Look"])
    assert walk.step("A").smaller == ("Sit down", "Look")
    walk.goes(acts.add_smaller(walk.step("A"), "Breathe"))
    assert walk.step("A").smaller == ("Sit down", "Look", "Breathe")
    assert not acts.add_smaller(walk.step("A"), "Look")
    assert walk.goes(acts.set_ladder(walk.step("A"), ["Look"])).step("A").smaller == ("Look",)


# Letting go, and opening again


def test_letting_a_parent_go_lets_its_open_steps_go_and_no_other():
    walk = Walk.with_steps("Chapter", "Other").adds("A", "B", under="Chapter").adds("B1", under="B").does("A")
    walk.lets_go("Chapter")
    standing = {
        title: walk.journey.standing(walk.step(title)) for title in ("Chapter", "A", "B", "B1", "Other")
    }
    assert standing == {"Chapter": "let-go", "A": "done", "B": "let-go", "B1": "let-go", "Other": "open"}
    assert not acts.let_go(walk.journey, walk.step("Chapter"), walk.moment)


def test_opening_again_opens_what_was_let_go_in_the_same_breath():
    walk = Walk.with_steps("Chapter").adds("A", "B", under="Chapter").lets_go("A").lets_go("Chapter")
    walk.opens_again("Chapter")
    assert [walk.step(title).state for title in ("Chapter", "A", "B")] == [
        *(StepState.OPEN, StepState.LET_GO, StepState.OPEN)
    ]
    assert not acts.open_again(walk.journey, walk.step("Chapter"), walk.moment)


def test_a_step_under_one_let_go_can_be_opened_by_itself():
    walk = Walk.with_steps("Chapter").adds("A", under="Chapter").lets_go("Chapter").opens_again("A")
    assert walk.journey.is_open(walk.step("A"))
    assert not walk.journey.is_open(walk.step("Chapter"))
