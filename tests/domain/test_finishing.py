"""The end of a plan, and the way a goal went."""

from datetime import timedelta

import pytest
from domain.walks import MONDAY, Walk, day

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.course import reaching
from smallsteps_tui.domain.entities import Energy, GoalState
from smallsteps_tui.screens.faces import landscape_of


def planned(*titles: str, length: int = 26) -> Walk:
    """A goal of which all that was planned is done, a step every other day."""
    walk = Walk("Bread", length=length)
    for title in titles or ("loaf 1", "loaf 2"):
        walk.adds(title).does(title).sleeps(2)
    return walk


def asks(walk: Walk) -> bool:
    return reaching.asks_what_comes(walk.journey, walk.goal())


def puts_away(walk: Walk) -> Walk:
    newest = reaching.newest_step(walk.journey, walk.goal())
    change = acts.note_question(reaching.WHAT_COMES, walk.moment, about=newest.id, for_good=True)
    return walk.goes(change)


@pytest.mark.parametrize("length", [0, 2, 26])
def test_it_is_asked_where_all_that_is_planned_is_done_whatever_the_length(length):
    assert asks(planned(length=length))
    assert not asks(planned(length=length).adds("another loaf"))
    assert not asks(planned(length=length).adds("Knead", times=3))


def test_it_is_asked_on_any_day_until_it_is_answered():
    walk = planned()
    assert all(asks(walk.sleeps(nights)) for nights in (1, 9, 400))
    assert asks(walk.feels(Energy.LOW))
    assert not asks(walk.says(GoalState.REACHED))


def test_it_is_not_asked_where_something_goes_on_without_an_end():
    walk = planned().adds("Feed the dough", rhythm="daily").does("Feed the dough")
    assert not asks(walk)
    assert asks(walk.lets_go("Feed the dough"))


def test_it_is_not_asked_before_a_first_step_nor_of_a_goal_that_rests():
    assert not asks(Walk("Bread"))
    assert not asks(Walk("Bread").adds("loaf").lets_go("loaf"))
    assert not asks(planned().says(GoalState.RESTING))


def test_put_away_it_stays_so_until_the_next_step_is_added_there():
    walk = puts_away(planned())
    assert not asks(walk)
    assert not asks(walk.sleeps(400))
    assert asks(walk.adds("another loaf").does("another loaf"))
    assert not asks(puts_away(walk))


def test_a_new_lap_waits_for_its_first_step_before_it_is_asked_again():
    walk = planned().lengthens()
    assert not asks(walk)
    assert reaching.goal_in_question(walk.journey) == walk.goal()
    assert asks(walk.adds("another loaf").does("another loaf"))


def test_the_goal_in_question_is_the_first_of_which_nothing_is_ahead():
    walk = planned().wants("Cheese").wants("Wine")
    walk.adds("Buy grapes", goal="Wine")
    assert reaching.goal_in_question(walk.journey) == walk.goal("Bread")
    assert reaching.goal_in_question(puts_away(walk).journey) == walk.goal("Cheese")
    walk.adds("Buy milk", goal="Cheese")
    assert reaching.goal_in_question(walk.journey) is None


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
    face = landscape_of(walk.journey, walk.goal(), walk.today)
    assert (face.is_reached, face.is_counted) == (True, False)


def test_the_way_it_went_has_five_lines():
    walk = Walk.with_steps(*"ABCD", length=3)
    walk.journey = walk.journey.after(acts.edit_goal(walk.goal(), support="Ines"))
    walk.does_smaller("A").sleeps()
    for title in "ABC":
        walk.does(title).sleeps()
    assert told(walk.says(GoalState.REACHED)) == {
        "the first step": "5 January: “Take one slow breath”",
        "along the way": "a quarter 6 January, halfway 7 January, three quarters yesterday",
        "the longest streak": "4 days",
        "the smallest step": "“Take one slow breath”",
        "who was there": "Ines",
    }


def test_where_nobody_was_named_it_was_the_person():
    walk = Walk.with_steps("A").does("A").sleeps(3).says(GoalState.REACHED)
    assert told(walk)["who was there"] == "you, that day"
    assert told(walk)["the days"] == "1 day you showed up"
    assert told(walk)["along the way"] == "1 step"


def test_the_quarters_of_the_last_lap_that_has_any_are_told():
    walk = Walk.with_steps("A", "B", "C", "D", length=4).does("A").does("B").says(GoalState.REACHED)
    walk.sleeps().says(GoalState.ACTIVE).says(GoalState.REACHED)
    assert told(walk)["along the way"] == "on lap 1, a quarter, yesterday"


def test_laps_without_a_quarter_are_told_as_laps():
    walk = Walk.with_steps("A", "B").does("A").says(GoalState.REACHED)
    walk.says(GoalState.ACTIVE).says(GoalState.REACHED)
    assert told(walk)["the laps"] == "2 laps"


def test_quarters_of_one_day_are_told_together():
    walk = Walk("Book", length=0).adds("All").adds(*"ABCDEFG", under="All").does("All")
    assert told(walk)["along the way"] == "a quarter, halfway and three quarters, today"
    walk = Walk.with_steps(*"ABC", length=3).does("A").does("B")
    assert told(walk)["along the way"] == "a quarter and halfway, today"


def test_a_hidden_streak_stays_hidden():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for _ in range(5):
        walk.does("Walk").sleeps()
    assert told(walk)["the longest streak"] == "5 days"
    assert told(walk, "hidden")["the days"] == "5 days you showed up"


def test_a_word_without_a_step_is_enough():
    walk = Walk("A gift").says(GoalState.REACHED)
    assert told(walk) == {"in your words": "Reached. There are no steps noted here, and that's fine."}
    assert voice.all_of_it(walk.journey, walk.goal()) == ""


def test_check_ins_dated_after_today_stretch_no_streak():
    walk = Walk.with_steps("A", "B", "C").sleeps(30)
    for number, title in enumerate("ABC"):
        walk.does(title, on=day(number + 20))
    walk.today = MONDAY + timedelta(days=10)
    assert told(walk)["the days"] == "3 days you showed up"
