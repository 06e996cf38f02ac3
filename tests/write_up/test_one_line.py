"""One line for the person who is with somebody: the smallest true thing of today."""

import pytest
from domain.walks import Walk

from smallsteps_tui.domain.entities import GoalState
from smallsteps_tui.domain.shrinking.lexicon import VERBS
from smallsteps_tui.write_up.one_line import PAST, line_for, told


def with_sam(*titles: str) -> Walk:
    return Walk().wants("Thesis", support="Sam").adds(*titles)


def line(walk: Walk) -> str:
    return line_for(walk.journey, walk.goal("Thesis"), walk.today)


def test_a_step_of_today_is_told():
    walk = with_sam("Open the file").does("Open the file")
    assert line(walk) == "Sam, one small step today: opened the file."


def test_the_smallest_one_of_today_is_told():
    walk = with_sam("Write a page").adds("Open the file", smaller=("Touch the laptop",))
    walk.does("Write a page").does_smaller("Open the file")
    assert line(walk) == "Sam, one small step today: touched the laptop."


def test_what_was_started_is_not_told_as_done():
    walk = with_sam("Write chapter 4").starts("Write chapter 4")
    assert line(walk) == "Sam, one small step today: a start on “Write chapter 4”."


def test_with_nothing_yet_today_the_week_is_told():
    walk = with_sam("Open the file").does("Open the file").sleeps(3)
    assert line(walk) == "Sam, one small step this week: opened the file."


def test_in_a_quiet_week_the_last_step_is_told_with_its_day():
    walk = with_sam("Open the file").does("Open the file").sleeps(20)
    assert line(walk) == ("Sam, it's been quiet. My last small step was on 5 Jan: opened the file.")


def test_before_the_first_step_it_says_where_it_begins():
    assert line(with_sam("Open the file")) == ("Sam, I'm about to start “Thesis”. One small step is enough.")


def test_another_goal_s_steps_are_nobody_s_business():
    walk = with_sam("Open the file").wants("Doctor").adds("Call the clinic", goal="Doctor")
    walk.does("Call the clinic")
    assert "clinic" not in line(walk)


def test_where_nobody_is_there_is_no_line():
    assert line(Walk.with_steps("Open the file").does("Open the file")) == ""


def test_a_check_in_of_tomorrow_is_not_told_today():
    walk = with_sam("Open the file").sleeps().does("Open the file").says(GoalState.RESTING)
    walk.today = walk.today.replace(day=5)
    assert "about to start" in line(walk)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Open the file", "opened the file"),
        ("Put your shoes by the door", "put my shoes by the door"),
        ("Submit the form", "submitted the form"),
        ("Travel to Rome", "travelled to Rome"),
        ("Open the file and read one paragraph", "opened the file and read one paragraph"),
        ("Write one bad sentence.", "wrote one bad sentence"),
        ("Put the laptop on the kitchen table", "put the laptop on the kitchen table"),
        ("Walk to the corner and back", "walked to the corner and back"),
        ("Tidy five references", "tidied five references"),
        ("Plan the week, then call Mum", "planned the week, then called Mum"),
        ("Look at it for ten seconds.", "looked at it for ten seconds"),
        ("Open the folder, look at it, close it again", "opened the folder, looked at it, closed it again"),
        ("Read the paper, slowly", "read the paper, slowly"),
        ("Buy some bread and water", "“Buy some bread and water”"),
        ("Email Sam", "emailed Sam"),
        ("Meditate", "meditated"),
        ("Play 3 bars", "played 3 bars"),
        ("Book club", "“Book club”"),
        ("Water plants", "“Water plants”"),
        ("One breath before answering", "“One breath before answering”"),
        ("Be kind", "“Be kind”"),
        ("漢字", "“漢字”"),
    ],
)
def test_a_step_is_told_in_the_past_where_it_is_plain_and_quoted_elsewhere(words, said):
    assert told(words) == said


def test_the_verbs_told_are_among_those_that_titles_open_with():
    assert set(PAST) <= VERBS
