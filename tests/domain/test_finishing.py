"""The one question at the end of a length, and the way a goal went."""

from datetime import timedelta

from domain.walks import MONDAY, Walk, day

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.course import reaching as finishing
from smallsteps_tui.domain.entities import Energy, GoalState
from smallsteps_tui.domain.hints import Question
from smallsteps_tui.screens.faces import line_of_course


def used_up(length: int = 2) -> Walk:
    """A goal whose length is used up, a step every other day."""
    walk = Walk("Bread", length=length)
    for number in range(length):
        walk.adds(f"loaf {number}").does(f"loaf {number}").sleeps(2)
    return walk


def asks(walk: Walk) -> bool:
    return finishing.asks_whether_reached(walk.journey, walk.goal(), walk.today)


def is_asked(walk: Walk, **more: bool) -> Walk:
    return walk.goes(acts.note_question(Question.LENGTH_USED_UP, walk.moment, about=walk.goal().id, **more))


def test_it_is_asked_when_as_many_steps_are_done_as_the_way_has():
    assert asks(used_up())
    assert not asks(Walk.with_steps("A", length=2).does("A").sleeps(2))
    assert not asks(Walk.with_steps("A", length=0).does("A").sleeps(2))


def test_it_is_asked_on_one_day_and_not_again():
    walk = is_asked(used_up())
    assert asks(walk)
    assert not asks(walk.sleeps())
    assert not asks(walk.sleeps(400))


def test_a_longer_way_that_is_used_up_too_is_asked_about_once_more():
    walk = is_asked(used_up()).sleeps().lengthens(1)
    assert not asks(walk)
    walk.adds("another loaf").does("another loaf").sleeps()
    assert asks(walk)
    assert not asks(is_asked(walk).sleeps())


def test_hidden_for_good_is_for_good():
    walk = is_asked(used_up(), for_good=True).lengthens(1).adds("another").does("another").sleeps()
    assert not asks(walk)


def test_nothing_is_asked_of_a_goal_that_rests_or_on_a_heavy_day():
    assert not asks(used_up().says(GoalState.RESTING))
    assert not asks(used_up().says(GoalState.REACHED))
    assert not asks(used_up().feels(Energy.LOW))
    assert not asks(used_up().sleeps(6)), "a gap lies before today"


# The way it went


def told(walk: Walk, setting: str = "shown") -> dict[str, str]:
    return dict(voice.way_it_went(walk.journey, walk.goal(), walk.today, setting))


def test_a_reached_way_of_practices_tells_the_times_and_is_drawn_to_its_finish():
    walk = Walk("Kinder").adds("One breath", rhythm="daily")
    for _ in range(8):
        walk.does("One breath").sleeps()
    walk.says(GoalState.REACHED)
    lines = told(walk)
    assert len(lines) == 5
    assert lines["the times"] == "8 times"
    face = line_of_course(walk.journey, walk.goal())
    assert (face.distance, face.endless) == (1.0, False)


def test_the_way_it_went_has_five_lines():
    walk = Walk.with_steps(*"ABCD", length=3)
    walk.journey = walk.journey.after(acts.edit_goal(walk.goal(), support="Ines"))
    walk.does_smaller("A").sleeps()
    for title in "ABC":
        walk.does(title).sleeps()
    assert told(walk.says(GoalState.REACHED)) == {
        "the first step": "5 January: “Take one slow breath”",
        "the quarter marks": "a quarter 6 January, half-way yesterday",
        "the longest streak": "4 days in a row",
        "the smallest step": "“Take one slow breath”, and it counted",
        "with you": "Ines",
    }


def test_where_nobody_was_named_it_was_the_person():
    walk = Walk.with_steps("A").does("A").sleeps(3).says(GoalState.REACHED)
    assert told(walk)["with you"] == "you, on that one day"
    assert told(walk)["the days"] == "1 day you showed up"
    assert told(walk)["the quarter marks"] == "finished before the first quarter"


def test_the_quarters_of_the_last_lap_that_has_any_are_told():
    walk = Walk.with_steps("A", "B", "C", "D", length=4).does("A").does("B").says(GoalState.REACHED)
    walk.sleeps().says(GoalState.ACTIVE).says(GoalState.REACHED)
    assert told(walk)["the quarter marks"] == "on lap 1, a quarter, yesterday"


def test_laps_without_a_quarter_are_told_as_laps():
    walk = Walk.with_steps("A", "B").does("A").says(GoalState.REACHED)
    walk.says(GoalState.ACTIVE).says(GoalState.REACHED)
    assert told(walk)["the laps"] == "2 laps"


def test_quarters_of_one_day_are_told_together():
    walk = Walk("Book", length=0).adds("All").adds(*"ABCDEFG", under="All").does("All")
    assert told(walk)["the quarter marks"] == "all three, today"
    walk = Walk.with_steps("A", length=1).does("A")
    assert told(walk)["the quarter marks"] == "a quarter and half-way, today"


def test_a_hidden_streak_stays_hidden():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for _ in range(5):
        walk.does("Walk").sleeps()
    assert told(walk)["the longest streak"] == "5 days in a row"
    assert told(walk, "hidden")["the days"] == "5 days you showed up"


def test_a_word_without_a_step_is_enough():
    walk = Walk("A gift").says(GoalState.REACHED)
    assert told(walk) == {"in your words": "Reached. No steps were counted, and none were needed."}
    assert voice.all_of_it(walk.journey, walk.goal()) == ""


def test_check_ins_dated_after_today_stretch_no_streak():
    walk = Walk.with_steps("A", "B", "C").sleeps(30)
    for number, title in enumerate("ABC"):
        walk.does(title, on=day(number + 20))
    walk.today = MONDAY + timedelta(days=10)
    assert told(walk)["the days"] == "3 days you showed up"
