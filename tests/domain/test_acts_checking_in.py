"""Checking in: one step, on one day, at any size; and taking it back."""

from dataclasses import replace

import pytest
from domain.walks import MONDAY, Walk, day, trouble

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.acts.checking_in import GREATEST_AMOUNT
from smallsteps_tui.domain.entities import READY_VERSION, CheckIn, Energy, Moment, Size
from smallsteps_tui.domain.journey import Change


def made(walk: Walk, title: str = "A") -> CheckIn:
    found = walk.journey.check_in(walk.step(title).id, walk.today)
    assert found is not None
    return found


def laddered() -> Walk:
    return Walk("Thesis").adds("A", smaller=["Sit down", "Look at it", "Breathe"])


def test_doing_it_again_raises_the_size_and_never_makes_two():
    walk = laddered().starts("A").does_smaller("A").does("A")
    assert list(made(walk).marks) == [Size.STARTED, Size.SMALLER, Size.DONE]
    assert made(walk).size is Size.DONE
    assert walk.journey.steps_in_all == 1


def test_a_smaller_size_after_a_larger_one_changes_nothing():
    walk = laddered().does("A")
    for size in Size:
        assert not acts.check_in(walk.journey, walk.step("A"), size, walk.moment)


def test_amounts_are_added_up_and_notes_joined():
    walk = Walk("Move").adds("Walk", rhythm="daily").does("Walk", amount=2)
    walk.does("Walk", amount=1.5, note="Rain.").does("Walk", note="  And sun. ").does("Walk", amount=0)
    assert (made(walk, "Walk").amount, made(walk, "Walk").note) == (3.5, "Rain.\nAnd sun.")


def test_a_check_in_without_an_amount_has_none():
    assert made(laddered().does("A")).amount is None


@pytest.mark.parametrize("amount", [-1, float("nan"), float("inf"), GREATEST_AMOUNT * 2])
def test_an_amount_is_a_number_that_can_be_counted_with(amount):
    walk = laddered()
    said = trouble(acts.check_in, walk.journey, walk.step("A"), Size.DONE, walk.moment, amount=amount)
    assert said == "An amount is a number from 0 to a billion, such as 3 or 7.5."


def test_a_note_is_never_cut_in_silence_not_even_when_it_is_added():
    walk = laddered().does("A", note="x" * 9_000)
    given = (walk.journey, walk.step("A"), Size.DONE, walk.moment)
    assert trouble(acts.check_in, *given, note="y" * 10_001).startswith("That's 10,001 characters")
    assert trouble(acts.check_in, *given, note="y" * 1_000).startswith("That's 10,001 characters")
    assert len(made(walk.does("A", note="y" * 999)).note) == 10_000


def test_the_smaller_version_is_kept_in_its_words():
    assert made(laddered().does_smaller("A")).version == "Breathe", "the smallest, on the first day"
    assert made(laddered().sleeps().does_smaller("A")).version == "Sit down"
    assert made(laddered().does_smaller("A", rung=2)).version == "Look at it"
    assert made(laddered().does_smaller("A", version="Look\x1b[31m out")).version == "Look out"
    assert made(laddered().sleeps().feels(Energy.LOW).does_smaller("A")).version == "Breathe"
    assert made(Walk.with_steps("A").does_smaller("A")).version == READY_VERSION
    assert made(laddered().does_smaller("A").does("A")).version == "", "done is the step itself"


def test_a_rung_that_is_not_there_is_named():
    walk = laddered().adds("B").adds("C", smaller=["Sit"])
    small = (Size.SMALLER, walk.moment)
    said = trouble(acts.check_in, walk.journey, walk.step("A"), *small, rung=4)
    assert said == "“A” has 3 smaller versions. Use --rung 1 to 3."
    assert trouble(acts.check_in, walk.journey, walk.step("A"), *small, rung=0) == said
    said = trouble(acts.check_in, walk.journey, walk.step("C"), *small, rung=2)
    assert said == "“C” has 1 smaller version. Use --rung 1."
    said = trouble(acts.check_in, walk.journey, walk.step("B"), *small, rung=1)
    assert said == "“B” has no smaller version yet. Leave out --rung, or add one first."


def test_a_day_to_come_has_no_check_ins():
    walk = laddered()
    said = "That day hasn't come yet. Choose today or earlier."
    assert trouble(acts.check_in, walk.journey, walk.step("A"), Size.DONE, walk.moment, on=day(1)) == said
    nothing = trouble(acts.take_back, walk.journey, walk.step("A"), walk.moment, on=day(1))
    assert nothing.endswith("so there's nothing to take back.")


def test_any_past_day_takes_any_size():
    walk = laddered().sleeps(400)
    for offset, size in enumerate(Size):
        walk.does("A", size, on=day(offset))
    assert [c.on for c in walk.journey.check_ins(walk.step("A").id)] == [day(0), day(1), day(2)]


def test_there_has_to_be_a_check_in_to_take_it_back():
    walk = laddered().does("A").takes_back("A")
    said = trouble(acts.take_back, walk.journey, walk.step("A"), walk.moment)
    assert said == "“A” has no check-in on 5 Jan, so there's nothing to take back."


def test_taking_back_takes_it_back_whole_and_keeps_it_on_its_page():
    walk = laddered().does_smaller("A").does("A", amount=3).takes_back("A")
    assert walk.journey.check_in(walk.step("A").id, MONDAY) is None
    assert walk.journey.pages[MONDAY].check_ins[walk.step("A").id].taken_back_at is not None


def test_a_step_taken_again_after_it_was_taken_back_begins_anew():
    walk = laddered().does("A", amount=3, note="First.").takes_back("A").does_smaller("A", amount=1)
    assert (made(walk).size, made(walk).amount, made(walk).note) == (Size.SMALLER, 1, "First.")
    assert list(made(walk).standing) == [Size.SMALLER]
    assert walk.takes_back("A").does("A").journey.steps_in_all == 1


def test_a_step_taken_again_in_the_very_instant_it_was_taken_back_counts():
    walk = laddered().does("A")
    now = walk.moment
    walk.goes(acts.take_back(walk.journey, walk.step("A"), now))
    walk.goes(acts.check_in(walk.journey, walk.step("A"), Size.DONE, now))
    assert walk.journey.steps_in_all == 1
    earlier = Moment(now.today, now.at.replace(hour=1))
    walk.goes(acts.take_back(walk.journey, walk.step("A"), now))
    assert (
        walk.goes(acts.check_in(walk.journey, walk.step("A"), Size.DONE, earlier)).journey.steps_in_all == 1
    )


def test_fields_that_are_not_known_stay_through_every_check_in():
    walk = laddered().does_smaller("A")
    page = walk.journey.pages[MONDAY]
    strange = replace(made(walk), unknown={"mood": "light"})
    walk.goes(Change(put=(replace(page, check_ins={strange.step_id: strange}, unknown={"w": 1}),)))
    walk.does("A", note="x").takes_back("A").does("A")
    assert made(walk).unknown == {"mood": "light"}
    assert walk.journey.pages[MONDAY].unknown == {"w": 1}
