"""Today's step: which one is offered, at what size, and what else is possible."""

from datetime import timedelta

import pytest
from domain.walks import MONDAY, Walk

from smallsteps_tui.domain import acts, choosing
from smallsteps_tui.domain.care import answers
from smallsteps_tui.domain.care.standing import NOT_THAT
from smallsteps_tui.domain.choosing import Offer
from smallsteps_tui.domain.entities import READY_VERSION, Energy, GoalState, Size


def offered(walk: Walk, title: str = "") -> Offer:
    step = walk.step(title) if title else choosing.step_for(walk.journey, walk.today)
    assert step is not None
    return choosing.offer(walk.journey, step, walk.today)


def size_and_words(walk: Walk, title: str = "") -> tuple[Size, str, str]:
    offer = offered(walk, title)
    return offer.size, offer.words, offer.even_smaller


# Which step


def test_without_a_step_there_is_nothing_on_the_card():
    assert Walk().card is None
    assert Walk("Thesis").card is None


def test_the_first_goals_first_open_step_is_on_the_card():
    walk = Walk("Thesis", "Move").adds("Walk", goal="Move").adds("A", "B", goal="Thesis")
    assert walk.card == "A"
    assert walk.goes(acts.move_goal(walk.journey, walk.goal("Thesis"), 1)).card == "Walk"


def test_a_goal_without_an_offer_lets_the_next_goal_have_the_card():
    assert Walk("Thesis", "Move").adds("Walk", goal="Move").card == "Walk"


@pytest.mark.parametrize("state", [GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO])
def test_only_goals_being_walked_offer_a_step(state):
    walk = Walk("Thesis", "Move").adds("A", goal="Thesis").adds("Walk", goal="Move").says(state, "Thesis")
    assert walk.card == "Walk"
    assert walk.also == []


def test_a_step_with_something_to_do_under_it_waits_for_that():
    walk = Walk.with_steps("Chapter").adds("A", "B", under="Chapter").lets_go("A")
    assert walk.card == "B"
    assert walk.does("B").sleeps().card == "Chapter"


def test_a_practice_is_offered_when_it_is_due_in_the_persons_order():
    walk = Walk("Move").adds("Walk", rhythm="tue").adds("Shoes")
    assert walk.card == "Shoes"
    assert walk.sleeps().card == "Walk"
    assert walk.sleeps().card == "Shoes"


def test_a_practice_past_its_finish_line_is_offered_no_more():
    walk = Walk("Move").adds("Walk", times=1).adds("Shoes").does("Walk").sleeps()
    assert walk.card == "Shoes"


def test_the_first_check_in_of_the_day_stays_on_the_card():
    walk = Walk.with_steps("A", "B", "C").does("B").does("A")
    assert walk.card == "B"
    assert offered(walk).is_taken
    assert walk.sleeps().card == "C"
    assert choosing.step_for(walk.journey, MONDAY) == walk.step("B"), "its own day keeps it"


def test_a_taken_back_check_in_leaves_the_card():
    walk = Walk.with_steps("A", "B").does("B").does("A").takes_back("B")
    assert walk.card == "A"


def test_the_step_that_was_chosen_goes_before_all():
    walk = Walk.with_steps("A", "B", "C").does("A").chooses("C")
    assert walk.card == "C"
    assert walk.does("C").card == "C"
    assert walk.sleeps().card == "B"


def test_a_chosen_step_that_is_let_go_or_done_another_day_gives_the_card_back():
    walk = Walk.with_steps("A", "B").chooses("B").lets_go("B")
    assert walk.card == "A"
    walk.opens_again("B").sleeps().does("B", on=MONDAY).chooses("B")
    assert walk.card == "A"


def test_a_chosen_step_of_a_goal_that_rests_is_not_waiting():
    walk = Walk("Thesis", "Move").adds("A", goal="Thesis").adds("Walk", goal="Move").chooses("Walk")
    assert walk.says(GoalState.RESTING, "Move").card == "A"
    taken = Walk("Move").adds("Walk").chooses("Walk").does("Walk").says(GoalState.RESTING)
    assert taken.card == "Walk", "what was taken stays on the card"


def test_a_chosen_step_that_was_deleted_gives_the_card_back():
    walk = Walk.with_steps("A", "B").chooses("B")
    assert walk.goes(acts.delete_step(walk.journey, walk.step("B"))).card == "A"


# At what size


def test_the_energy_decides_the_size():
    walk = Walk("Thesis").adds("A", smaller=["Sit down", "Look"]).sleeps()
    assert size_and_words(walk) == (Size.DONE, "A", "Sit down")
    assert size_and_words(walk.feels(Energy.HIGH)) == (Size.DONE, "A", "Sit down")
    assert size_and_words(walk.feels(Energy.STEADY)) == (Size.DONE, "A", "Sit down")
    assert size_and_words(walk.feels(Energy.LOW)) == (Size.SMALLER, "Look", "")


def test_a_low_day_without_a_ladder_is_given_one_ready():
    walk = Walk.with_steps("A").feels(Energy.LOW)
    assert size_and_words(walk) == (Size.SMALLER, READY_VERSION, "")
    assert walk.does_smaller("A").journey.check_in(walk.step("A").id, MONDAY).version == READY_VERSION


def test_a_low_day_gives_what_wants_care_the_first_of_its_kind_and_never_a_look() -> None:
    walk = Walk.with_steps("Three nights without the blade").feels(Energy.LOW)
    assert size_and_words(walk)[:2] == (Size.SMALLER, "Hold something cold for a minute")
    put_away = acts.note_question(
        NOT_THAT,
        walk.moment,
        about=walk.step("Three nights without the blade").id,
        words="Three nights without the blade",
    )
    assert size_and_words(walk.goes(put_away))[1] in answers.SAFE


def test_a_low_day_without_a_chocolate_or_with_a_dose_gives_no_look_either() -> None:
    for title in ("Stop eating chocolate", "Take my morning tablets"):
        assert size_and_words(Walk.with_steps(title).feels(Energy.LOW))[1] != READY_VERSION


def test_on_the_first_day_the_smallest_is_offered_unless_something_else_is_said():
    walk = Walk("Thesis").adds("A", smaller=["Sit down", "Look"]).adds("B")
    assert size_and_words(walk) == (Size.SMALLER, "Look", "")
    assert size_and_words(walk, "B") == (Size.DONE, "B", "")
    assert size_and_words(walk.does_smaller("A")) == (Size.SMALLER, "Look", "")
    assert size_and_words(walk.feels(Energy.STEADY)) == (Size.DONE, "A", "Sit down")


def test_the_first_day_is_the_first_of_all_goals():
    walk = Walk("Thesis").adds("A", smaller=["Look"]).sleeps().wants("Move")
    walk.adds("Walk", goal="Move", smaller=["Shoes"])
    assert size_and_words(walk, "Walk") == (Size.DONE, "Walk", "Shoes")


def test_the_smaller_version_of_the_key_is_the_first_on_most_days_and_the_last_on_a_low_one():
    walk = Walk("Thesis").adds("A", smaller=["Sit down", "Look"]).sleeps()
    step = walk.step("A")
    assert choosing.version(walk.journey, step, walk.today) == "Sit down"
    assert choosing.version(walk.journey, step, walk.today, 2) == "Look"
    assert choosing.version(walk.feels(Energy.LOW).journey, step, walk.today) == "Look"
    assert choosing.version(walk.journey, step, walk.today, 1) == "Sit down"


# Doing it twice


@pytest.mark.parametrize("energy", [None, *Energy])
@pytest.mark.parametrize("nights", [0, 1])
def test_taking_what_is_offered_twice_never_takes_another_step(energy, nights):
    walk = Walk("Thesis", "Move").adds("A", smaller=["Look"], goal="Thesis").adds("B", goal="Thesis")
    walk.adds("Walk", rhythm="daily", goal="Move").sleeps(nights)
    if energy is not None:
        walk.feels(energy)
    first = offered(walk)
    assert not first.is_behind
    walk.does(first.step.title, first.size)
    again = offered(walk)
    assert again.step.id == first.step.id
    assert again.is_behind
    assert not acts.check_in(walk.journey, again.step, again.size, walk.moment)


def test_a_smaller_one_on_a_steady_day_leaves_the_whole_step_to_be_taken():
    walk = Walk("Thesis").adds("A", smaller=["Look"]).sleeps().does_smaller("A")
    assert offered(walk).is_taken
    assert not offered(walk).is_behind
    assert offered(walk.does("A")).is_behind


# Also possible


def four_goals() -> Walk:
    walk = Walk("One", "Two", "Three", "Four", "Five")
    for goal in ("One", "Two", "Three", "Four", "Five"):
        walk.adds(f"{goal} a", f"{goal} b", goal=goal)
    return walk.sleeps()


def test_the_next_step_of_every_goal_is_also_possible():
    assert four_goals().also == ["Two a", "Three a", "Four a", "Five a"]


@pytest.mark.parametrize("energy", [None, *Energy])
def test_practices_due_of_all_goals_stand_before_the_next_steps_on_any_day(energy):
    walk = Walk("Thesis", "Health").adds("A", "B", goal="Thesis")
    walk.adds("Stretch", "Swim", goal="Health", rhythm="daily").adds("Call", goal="Health")
    walk.adds("Read", goal="Thesis", rhythm="daily").sleeps().feels(energy)
    assert walk.card == "A"
    assert walk.also == ["Read", "Stretch", "Swim", "Call"]
    assert walk.does("Swim").chooses("A").also == ["Read", "Stretch", "Call", "✓Swim"]


def test_once_the_card_is_taken_its_goal_has_its_next_step_among_the_others():
    assert four_goals().does("One a").also == ["One b", "Two a", "Three a", "Four a", "Five a"]


def test_what_else_was_taken_is_ticked_and_stands_last():
    walk = four_goals().does("One a").does("Three a")
    assert walk.also == ["One b", "Two a", "Three b", "Four a", "Five a", "✓Three a"]


def test_before_the_card_is_taken_the_step_after_it_is_not_offered():
    assert Walk.with_steps("A", "B").sleeps().also == []
    assert four_goals().chooses("Three b").also == ["One a", "Two a", "Three a", "Four a", "Five a"]


def test_with_another_step_on_the_card_the_list_goes_on_after_it():
    walk = four_goals()
    also = choosing.also(walk.journey, walk.today, walk.step("Three a"))
    assert [offer.step.title for offer in also] == ["Four a", "Five a", "One a", "Two a"]


def test_a_step_started_today_is_not_offered_again_beside_the_card():
    assert Walk.with_steps("A", "B").starts("A").also == ["B"]
    assert Walk.with_steps("A").starts("A").also == []


# Candidates


def titles(walk: Walk) -> list[str]:
    return [step.title for step in choosing.candidates(walk.journey, walk.today)]


def test_every_goals_next_step_may_go_onto_the_card():
    assert titles(four_goals()) == ["One a", "Two a", "Three a", "Four a", "Five a"]


def test_those_taken_and_the_one_chosen_stay_among_the_candidates():
    walk = four_goals().does("Two b").chooses("Three b")
    assert titles(walk) == ["Three b", "One a", "Two a", "Three a", "Four a", "Five a", "Two b"]


def test_what_was_taken_of_a_goal_that_rests_now_is_a_candidate_too():
    walk = four_goals().does("One a").says(GoalState.RESTING, "One")
    assert walk.card == "One a"
    assert titles(walk)[0] == "One a"


def test_every_candidate_goes_onto_the_card_when_it_is_chosen():
    walk = four_goals().does("Two b").does("Three a")
    for title in titles(walk):
        assert walk.chooses(title).card == title


def test_the_page_of_a_day_offers_nothing_that_was_added_later():
    walk = Walk("Thesis").adds("A").sleeps(2).adds("Read", rhythm="daily").adds("B")
    yesterday = walk.today - timedelta(days=1)
    there = choosing.candidates(walk.journey, yesterday, today=walk.today)
    assert [step.title for step in there] == ["A"]
    assert choosing.may_be_on_card(walk.journey, walk.step("A"), yesterday, walk.today)
    assert not choosing.may_be_on_card(walk.journey, walk.step("B"), yesterday, walk.today)
    walk.does("B", on=yesterday)
    assert choosing.step_for(walk.journey, yesterday, walk.today) == walk.step("B"), "it was taken that day"


def test_a_step_added_while_the_clock_was_ahead_is_offered_today():
    walk = Walk("Thesis").sleeps(30).adds("A").sleeps(-30)
    assert choosing.step_for(walk.journey, walk.today, walk.today) == walk.step("A")


# After a gap


def test_on_the_first_day_back_the_smallest_is_offered():
    walk = Walk("Thesis").adds("A", smaller=["Sit down", "Look"]).adds("B").does("B").sleeps(5)
    assert size_and_words(walk, "A") == (Size.DONE, "A", "Sit down")
    assert size_and_words(walk.sleeps(), "A") == (Size.SMALLER, "Look", "")
    assert size_and_words(walk.feels(Energy.HIGH), "A") == (Size.DONE, "A", "Sit down")


@pytest.mark.parametrize("energy", [None, *Energy])
@pytest.mark.parametrize("nights", [0, 1, 9])
def test_a_step_whose_steps_are_all_behind_is_asked_about_whole_on_any_day(energy, nights):
    walk = Walk.with_steps("Chapter").adds("A", under="Chapter").does("A").sleeps(nights)
    if energy is not None:
        walk.feels(energy)
    assert size_and_words(walk, "Chapter") == (Size.DONE, "Chapter", "")


def test_where_there_is_one_goal_a_few_of_its_steps_may_go_onto_the_card():
    walk = four_goals()
    for title in ("Two", "Three", "Four", "Five"):
        walk = walk.says(GoalState.RESTING, title)
    assert titles(walk)[:2] == ["One a", "One b"]
