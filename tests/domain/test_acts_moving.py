"""Moving a step to another goal, and keeping one for later: nothing behind moves."""

from datetime import timedelta

import pytest
from domain.walks import Walk, day, trouble

from smallsteps_tui.domain import acts, choosing, course, looking_back, practices
from smallsteps_tui.domain.entities import FOR_LATER, GoalState, Kind, Size, StepState
from smallsteps_tui.domain.soundness import unsound


def moves(walk: Walk, title: str, goal: str) -> Walk:
    step = next(
        one for one in walk.journey.steps.values() if one.title == title and walk.journey.is_open(one)
    )
    return walk.goes(acts.move_to_goal(walk.journey, step, walk.goal(goal), walk.moment))


def test_a_step_without_check_ins_is_in_the_other_goal_with_all_that_is_open_under_it() -> None:
    walk = Walk("Thesis", "Move").adds("Chapter", note="two pages").adds("Outline", "Quotes", under="Chapter")
    moves(walk, "Chapter", "Move")
    assert walk.order("Move") == ["Chapter", " Outline", " Quotes"]
    assert walk.order("Thesis") == []
    assert walk.step("Chapter").note == "two pages"
    assert unsound(walk.journey) == []


def test_what_was_done_stays_in_its_goal_and_what_is_open_goes_on() -> None:
    walk = Walk("Thesis", "Move").adds("Chapter").adds("Outline", "Quotes", under="Chapter").does("Outline")
    stood = walk.distance, walk.behind
    moves(walk, "Chapter", "Move")
    assert walk.order("Thesis") == ["Chapter", " Outline"]
    assert walk.order("Move") == ["Chapter", " Quotes"]
    assert (walk.distance, walk.behind) == stood
    left = walk.journey.top_steps(walk.goal("Thesis").id)[0]
    assert left.state is StepState.LET_GO
    assert left.last_turn is not None
    assert walk.journey.steps[left.last_turn.to].goal_id == walk.goal("Move").id
    assert "continues in “Move”" in trouble(acts.open_again, walk.journey, left, walk.moment)


def test_a_practice_keeps_its_strength_and_its_days_and_counts_down_from_where_it_was() -> None:
    walk = Walk("Thesis", "Move").adds("Walk", rhythm="every 3 days", times=10)
    for _ in range(4):
        walk.sleeps().does("Walk")
    was = practices.strength(walk.journey, walk.step("Walk"), walk.today)
    ahead = walk.ahead
    moves(walk, "Walk", "Move")
    (there,) = walk.journey.top_steps(walk.goal("Move").id)
    assert (there.kind, there.times) == (Kind.PRACTICE, 6)
    assert course.ahead(walk.journey, walk.goal("Move").id) == ahead
    assert practices.strength(walk.journey, there, walk.today) == pytest.approx(was)
    assert [one.on for one in walk.journey.check_ins_in_all(there)] == [day(n) for n in (1, 2, 3, 4)]
    assert choosing.first_offer(walk.journey, walk.goal("Move"), walk.today + timedelta(days=2)) is None
    assert choosing.first_offer(walk.journey, walk.goal("Move"), walk.today + timedelta(days=3)) == there


def test_words_rests_and_the_days_choice_go_with_a_step_that_is_deleted() -> None:
    walk = Walk("Thesis", "Move").adds("Walk", rhythm="daily").chooses("Walk")
    walk.goes(acts.say_word(walk.journey, walk.step("Walk"), "ill", walk.moment))
    walk.goes(acts.rest_step(walk.journey, walk.step("Walk"), day(2), walk.moment))
    old = walk.step("Walk").id
    moves(walk, "Walk", "Move")
    there = walk.step("Walk")
    word = walk.journey.word(there.id, day(0))
    assert word is not None
    assert word.text == "ill"
    assert walk.journey.word(old, day(0)) is None
    assert walk.journey.rests_alone(there, day(2))
    assert walk.card == "Walk"


def test_what_cannot_move_is_told_what_to_do() -> None:
    walk = Walk("Thesis", "Move", "Sing").adds("Open", "Read", "Print").does("Open").lets_go("Read")
    walk.says(GoalState.LET_GO, "Sing")

    def said(title: str, goal: str) -> str:
        return trouble(acts.move_to_goal, walk.journey, walk.step(title), walk.goal(goal), walk.moment)

    assert said("Print", "Thesis") == "“Print” is already in “Thesis”. Choose another goal."
    assert said("Open", "Move").startswith("“Open” is done, so it stays")
    assert said("Read", "Move").startswith("You've let “Read” go. Reopen it")
    assert said("Print", "Sing").startswith("You've let “Sing” go. Resume it")


def test_what_is_for_later_asks_for_nothing_until_it_is_moved_to_a_goal() -> None:
    walk = Walk("Thesis")
    walk.goes(acts.keep_for_later(walk.journey, "Buy stamps", walk.moment))
    walk.goes(acts.keep_for_later(walk.journey, "Learn to whistle", walk.moment))
    assert walk.journey.later is not None
    assert walk.journey.later.id == FOR_LATER
    assert [goal.title for goal in walk.journey.ordered_goals] == ["Thesis"]
    assert walk.card is None
    stamps = walk.step("Buy stamps")
    said = trouble(acts.check_in, walk.journey, stamps, Size.DONE, walk.moment)
    assert said == "“Buy stamps” is kept for later. Move it to a goal first, then take it."
    assert "isn't one of your goals" in trouble(
        acts.set_state, walk.journey.later, GoalState.REACHED, walk.moment
    )
    moves(walk, "Buy stamps", "Thesis").does("Buy stamps")
    assert walk.order("Thesis") == ["Buy stamps"]
    assert [step.title for step in walk.journey.walk(FOR_LATER)] == ["Learn to whistle"]


def test_a_practice_moved_to_what_is_for_later_asks_for_nothing_and_comes_back_as_it_was() -> None:
    walk = Walk("Thesis").adds("Walk", rhythm="daily").does("Walk").sleeps()
    was = practices.strength(walk.journey, walk.step("Walk"), walk.today)
    later = acts.for_later(walk.journey, walk.moment)
    walk.goes(acts.move_to_goal(walk.journey, walk.step("Walk"), later, walk.moment))
    assert walk.journey.later is not None
    assert walk.card is None
    moves(walk, "Walk", "Thesis")
    assert walk.card == "Walk"
    (there,) = [step for step in walk.journey.top_steps(walk.goal().id) if walk.journey.is_open(step)]
    assert practices.strength(walk.journey, there, walk.today) == pytest.approx(was)
    assert walk.behind == 1


def test_a_practice_that_moved_is_one_line_of_then_and_now() -> None:
    walk = Walk("Thesis", "Move").adds("Walk", rhythm="daily").does("Walk").sleeps(60)
    walk.does("Walk")
    moves(walk.sleeps(), "Walk", "Move")
    (there,) = walk.journey.top_steps(walk.goal("Move").id)
    walk.goes(acts.check_in(walk.journey, there, Size.DONE, walk.moment))
    (line,) = looking_back.then_and_now(walk.journey, walk.today)
    assert (line.title, line.now, line.then) == ("Walk", 2, 1)


def test_a_once_step_with_check_ins_goes_on_as_a_practice_and_nothing_behind_moves() -> None:
    walk = Walk("Thesis", length=0).adds("Write", "Print").adds("Outline", under="Write").chooses("Write")
    walk.does_smaller("Write")
    stood = walk.distance, walk.behind
    was = walk.step("Write").id
    walk.goes(
        acts.change_step(walk.journey, walk.step("Write"), walk.moment, rhythm="daily", title="Write a line")
    )
    assert (walk.distance, walk.behind) == stood
    assert walk.order() == ["Write", "Write a line", " Outline", "Print"]
    there = walk.step("Write a line")
    assert (there.kind, walk.journey.steps[was].kind) == (Kind.PRACTICE, Kind.ONCE)
    assert walk.journey.goes_on_as(walk.journey.steps[was]) == there
    assert [one.step_id for one in walk.journey.check_ins_in_all(there)] == [was]
    assert "continues as a new step" in trouble(
        acts.open_again, walk.journey, walk.journey.steps[was], walk.moment
    )
    assert walk.sleeps().does("Write a line").behind == stood[1] + 1


def test_a_practice_with_check_ins_goes_on_as_a_once_step_and_its_share_stays() -> None:
    walk = Walk("Move", length=0).adds("Walk", times=4).does("Walk").sleeps().does("Walk").sleeps()
    stood = walk.distance, walk.behind
    walk.goes(acts.change_step(walk.journey, walk.step("Walk"), walk.moment, rhythm="", times=None))
    there = next(one for one in walk.journey.steps.values() if one.kind is Kind.ONCE)
    assert (walk.distance, walk.behind, walk.ahead) == (*stood, 1)
    walk.goes(acts.check_in(walk.journey, there, Size.DONE, walk.moment))
    assert (walk.behind, walk.ahead) == (3, 0)
    assert walk.distance > stood[0]
    assert unsound(walk.journey) == []


def test_a_step_without_check_ins_and_one_that_keeps_its_kind_stay_the_same_step() -> None:
    walk = Walk("Move").adds("Walk").adds("Read", rhythm="daily").does("Read")
    for title, how in (("Walk", {"rhythm": "daily"}), ("Read", {"rhythm": "3 a week"})):
        (edited,) = acts.change_step(walk.journey, walk.step(title), walk.moment, **how).put
        assert edited.id == walk.step(title).id  # type: ignore[union-attr]
