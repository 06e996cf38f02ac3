"""Steps that are put off, and practices that rest alone: they ask for nothing, and the past stays."""

from datetime import timedelta

import pytest
from domain.walks import Walk, day, trouble

from smallsteps_tui.domain import acts, planning, practices, rhythm
from smallsteps_tui.domain.streak import streak


def puts_off(walk: Walk, title: str, offset: int | None) -> Walk:
    on = day(offset) if offset is not None else None
    return walk.goes(acts.put_off(walk.journey, walk.step(title), on, walk.moment))


def rests_alone(walk: Walk, title: str, first: int, last: int | None = None, **more: bool) -> Walk:
    until = day(last) if last is not None else None
    step = walk.step(title)
    return walk.goes(acts.rest_step(walk.journey, step, day(first), walk.moment, last=until, **more))


def test_what_comes_back_next_is_told_by_its_day() -> None:
    walk = Walk("Thesis").adds("Chapter").adds("Outline", under="Chapter").adds("Walk", rhythm="daily")
    walk.adds("Cut myself")
    puts_off(puts_off(walk, "Chapter", 7), "Cut myself", 2)
    assert planning.comes_back_on(walk.journey, walk.today) == day(7)
    rests_alone(walk, "Walk", 0, 3)
    assert planning.comes_back_on(walk.journey, walk.today) == day(4)
    assert planning.comes_back_on(walk.journey, day(7)) is None


def test_a_step_and_all_under_it_is_offered_again_on_its_day_and_counts_in_ahead() -> None:
    walk = Walk("Thesis").adds("Chapter").adds("Outline", under="Chapter").adds("Print")
    puts_off(walk, "Chapter", 7)
    assert walk.card == "Print"
    assert walk.ahead == 2
    assert walk.does("Print").sleeps().card is None
    assert walk.sleeps(6).card == "Outline"


def test_it_can_be_taken_all_the_same_and_brought_back() -> None:
    walk = puts_off(Walk.with_steps("Open", "Read"), "Read", 7)
    walk.does("Read")
    assert walk.journey.is_done(walk.step("Read"))
    puts_off(walk, "Open", 9)
    assert walk.sleeps().card is None
    assert puts_off(walk, "Open", None).card == "Open"
    assert puts_off(walk, "Open", 1).card == "Open"


def test_a_step_that_was_chosen_for_the_day_leaves_the_card_when_it_is_put_off() -> None:
    walk = puts_off(Walk.with_steps("Open", "Read").chooses("Open"), "Open", 3)
    assert walk.card == "Read"


def test_a_day_that_has_passed_is_answered_with_what_to_do() -> None:
    walk = Walk.with_steps("Open").sleeps(3)
    said = trouble(acts.put_off, walk.journey, walk.step("Open"), day(2), walk.moment)
    assert said == "7 Jan has passed. Choose a later day, or today to have it offered again."


def practised(days: int) -> Walk:
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for _ in range(days):
        walk.does("Walk").sleeps()
    return walk


@pytest.mark.parametrize("how", ["put off", "rest alone"])
def test_a_practice_that_asks_for_nothing_is_not_due_bridges_the_streak_and_keeps_its_strength(
    how: str,
) -> None:
    walk = practised(4)
    was = practices.strength(walk.journey, walk.step("Walk"), walk.today)
    _ = puts_off(walk, "Walk", 14) if how == "put off" else rests_alone(walk, "Walk", 4, 13)
    for _ in range(9):
        assert not rhythm.is_offered(walk.journey, walk.step("Walk"), walk.today)
        assert walk.card is None
        walk.sleeps()
    assert streak(walk.journey, walk.today).current == 4
    assert practices.strength(walk.journey, walk.step("Walk"), walk.today) == pytest.approx(was)
    assert walk.sleeps().card == "Walk"


def test_only_the_practice_that_rests_asks_for_nothing() -> None:
    walk = practised(4)
    walk.adds("Stretch", rhythm="daily")
    rests_alone(walk, "Walk", 4, 20)
    assert walk.card == "Stretch"
    walk.sleeps(8)
    assert streak(walk.journey, walk.today).current == 0


@pytest.mark.parametrize("again", [None, 30])
def test_days_it_was_put_off_stay_as_they_were_judged_whatever_is_said_later(again: int | None) -> None:
    walk = puts_off(practised(4), "Walk", 9).sleeps(5)
    stood = streak(walk.journey, walk.today)
    was = practices.strength(walk.journey, walk.step("Walk"), walk.today)
    puts_off(walk, "Walk", again)
    assert streak(walk.journey, walk.today) == stood
    assert practices.strength(walk.journey, walk.step("Walk"), walk.today) == pytest.approx(was)


def test_a_rest_is_taken_back_for_a_day_and_the_later_word_holds() -> None:
    walk = rests_alone(practised(2), "Walk", 2, 8)
    rests_alone(walk, "Walk", 3, off=True)
    rested = [walk.journey.rests_alone(walk.step("Walk"), day(n)) for n in range(1, 10)]
    assert rested == [False, True, False, True, True, True, True, True, False]


def test_a_rest_that_cannot_be_is_answered_with_what_to_do() -> None:
    walk = practised(1).adds("Print")
    step, today = walk.step("Walk"), walk.today

    def said(title: str, first: int, last: int) -> str:
        days = today + timedelta(days=first), today + timedelta(days=last)
        return trouble(acts.rest_step, walk.journey, walk.step(title), days[0], walk.moment, last=days[1])

    assert "up to a year" in said("Walk", 0, 400)
    assert "at most 366 days from now" in said("Walk", 367, 367)
    assert "would end before it starts" in said("Walk", 3, 1)
    assert (
        said("Print", 0, 1)
        == "“Print” isn't a practice, so it can't rest. Put it off until a later day instead."
    )
    assert acts.rest_step(walk.journey, step, today + timedelta(days=366), walk.moment)
