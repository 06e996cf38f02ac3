"""The numbers explained, a sentence each."""

import re

import pytest
from domain.walks import Walk

from smallsteps_tui import voice
from smallsteps_tui.domain import looking_back
from smallsteps_tui.domain.entities import GoalState


def of(walk, setting="shown"):
    """All sentences about showing up, and the numbers they are about."""
    return [one.number for one in voice.of_showing_up(walk.journey, walk.today, setting)]


def test_a_hidden_streak_hides_the_days_of_the_last_weeks_too():
    walk = Walk("Thesis").adds("Walk", rhythm="daily")
    for _ in range(9):
        walk.does("Walk").sleeps()
    assert any("of the last" in number for number in of(walk))
    assert of(walk, "hidden") == ["9 steps in all"]


def test_what_is_behind_is_told_as_steps_each_counted_once():
    walk = Walk.with_steps("A", "B", "C").does("A")
    said = [one.sentence for one in voice.of_course(walk.journey, walk.goal(), walk.today, "miles")]
    assert said[0] == "You've taken 1 step towards “Thesis” today."
    said = [one.sentence for one in voice.of_course(walk.does("B").journey, walk.goal(), walk.today, "miles")]
    assert said[0] == "You've taken 2 steps towards “Thesis” today. Each counts as one step, small or not."


def test_how_many_of_them_are_times_of_a_practice_and_when_their_next_banner_comes():
    walk = Walk("Move").adds("Shoes").adds("Walk", rhythm="daily").does("Shoes").does("Walk")
    told = {one.number: one.sentence for one in voice.of_ends(walk.journey, walk.goal(), walk.today)}
    assert told["practised once"] == (
        "1 of the 2 steps behind you is from practising. "
        "The next banner (a mark on the course) is at 7 times in all."
    )
    walk.sleeps().does("Walk")
    told = {one.number: one.sentence for one in voice.of_ends(walk.journey, walk.goal(), walk.today)}
    assert told["practised twice"].startswith("2 of the 3 steps behind you are from practising")


def on_the_course(walk):
    """Every explanation of the only goal's marathon."""
    return voice.of_marathon(walk.journey, walk.goal(), walk.today, "miles", "shown")


def step_words(walk):
    """What is said of how far the next step moves the runner."""
    return next(one.sentence for one in on_the_course(walk) if "the next one moves" in one.sentence)


def test_the_share_of_the_next_step_is_told_by_what_it_hangs_on():
    assert (
        "This assumes about 26 steps (press f to change it), so the next one moves you by 3.8%."
        in step_words(Walk.with_steps("A"))
    )
    planned = Walk.with_steps(*(f"{number}" for number in range(40)))
    assert "40 steps are planned, so the next one moves you by 2.4%." in step_words(planned)
    exactly = Walk.with_steps("A", "B", length=0)
    assert "The course is exactly the steps you've planned, so the next one moves you by 49%." in step_words(
        exactly
    )


def test_a_way_that_is_not_reached_is_never_all_of_it():
    walk = Walk("Thesis", length=1)
    for number in range(12):
        walk.adds(f"{number}").does(f"{number}")
    assert step_words(walk).startswith("99% of 26.2 miles")


def test_a_pace_says_which_banner_comes_next():
    walk = Walk("Thesis").adds("Chapter").adds("A", "B", "C", "D", under="Chapter")
    walk.does("A").sleeps().does("B").sleeps().does("C").sleeps(12)
    said = [one.sentence for one in on_the_course(walk)]
    assert any(
        "it's about a week to the next banner: “Chapter”. That's an estimate, not a promise." in one
        for one in said
    )


def a_practice_of_old():
    """A practice that was done once, long ago."""
    return Walk("Move").adds("Walk", rhythm="daily").does("Walk").sleeps(400)


@pytest.mark.parametrize(
    "walk",
    [
        Walk("Thesis"),
        Walk.with_steps("A", "B"),
        Walk.with_steps("A", length=10_000),
        Walk.with_steps("A").does("A").sleeps(20),
        Walk.with_steps("A").says(GoalState.REACHED),
        a_practice_of_old(),
    ],
    ids=["bare", "begun", "long", "quiet", "reached", "of old"],
)
def test_no_explanation_counts_nothing(walk):
    found = [
        *voice.of_today(walk.journey, walk.today, "miles", "shown"),
        *on_the_course(walk),
        *voice.of_looking_back(walk.journey, walk.today, 0, "shown"),
        *voice.of_the_year(
            walk.journey, walk.today, looking_back.year_to(walk.journey, walk.today, walk.today)
        ),
    ]
    for one in found:
        said = f"{one.number} {one.sentence}"
        assert not re.search(r"(?<![\d.,])0(?:\.0+)?(?![\d.])", said), said
        assert not re.search(r"\d{4}-\d\d", said), said


def test_where_nothing_is_behind_or_ahead_the_words_of_the_screen_are_explained():
    numbers = [one.number for one in on_the_course(Walk("Thesis"))]
    assert numbers == [
        "at the start line",
        "not planned yet",
        "You're at the start line",
    ]


def test_what_is_planned_is_told_of_one_and_of_many():
    assert on_the_course(Walk.with_steps("A"))[1].sentence.startswith("1 open step is planned. ")
    assert on_the_course(Walk.with_steps("A", "B"))[1].sentence.startswith("2 open steps are planned. ")
    walk = Walk.with_steps("A").adds("Walk", rhythm="daily", times=3)
    assert on_the_course(walk)[1].sentence.startswith("1 open step and 3 repeats of a practice are planned. ")


def test_since_when_is_told_as_a_day_in_words():
    sentence = on_the_course(Walk.with_steps("A").does("A").sleeps(3))[0].sentence
    assert sentence == "You've taken 1 step towards “Thesis” since 5 Jan."


def lap_of(walk):
    """What is said of the laps."""
    return next(one.sentence for one in on_the_course(walk) if one.number.startswith("Lap "))


def test_a_lap_behind_is_told_by_why_the_next_one_began():
    longer = Walk.with_steps("A", "B").does("A").sleeps().lengthens()
    assert lap_of(longer) == "Lap 1 of “Thesis” is behind you; there was further to go."
    habit = Walk("Move", length=1).adds("Walk", rhythm="daily")
    for _ in range(5):
        habit.does("Walk").sleeps()
    assert lap_of(habit) == "Lap 1 of “Move” is behind you; the goal is ongoing."
    again = Walk.with_steps("A", "B").does("A").says(GoalState.REACHED).sleeps().says(GoalState.ACTIVE)
    assert lap_of(again) == "Lap 1 of “Thesis” is behind you; you reached the goal, and went on."
    assert lap_of(again.sleeps().lengthens()).startswith(
        "Laps 1 and 2 of “Thesis” are behind you; you reached the goal"
    )
    assert lap_of(again.says(GoalState.REACHED)).endswith("; you reached the goal.")


def test_a_way_that_was_longer_and_is_reached_does_not_go_on():
    walk = Walk.with_steps("A", "B").does("A").lengthens().sleeps().says(GoalState.REACHED)
    assert lap_of(walk) == "Lap 1 of “Thesis” is behind you; there was further to go."
