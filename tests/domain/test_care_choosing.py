"""What is offered today of steps that want care: towards harm nothing, tender ones as they are suggested."""

import pytest
from domain.walks import MONDAY, Walk

from smallsteps_tui.domain import acts, choosing, course, shrinking, smaller_versions
from smallsteps_tui.domain.care import answers, read, standing, when_taken
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.choosing import Offer
from smallsteps_tui.domain.entities import ABSTINENCE, READY_VERSION, Energy, Size
from smallsteps_tui.domain.streak import streak
from smallsteps_tui.domain.veiling import veil, veiled

CRISIS = "Not be alive by Friday"
HARM = "Undo the cake at the gym"
TENDER = "Three nights without the blade"
FIRST_OF_TENDER = "Hold something cold for a minute"
ORDINARY = "Write one page"


def offered(walk: Walk) -> Offer | None:
    step = choosing.step_for(walk.journey, walk.today)
    return choosing.offer(walk.journey, step, walk.today) if step is not None else None


def words_on(energy: Energy | None, *titles: str, **how: object) -> str:
    walk = Walk("Get through winter").adds(*titles, **how).sleeps(2)
    if energy is not None:
        walk.feels(energy)
    offer = offered(walk)
    return offer.words if offer is not None else ""


def not_that(walk: Walk, title: str) -> Walk:
    step = walk.step(title)
    change = acts.note_question(
        standing.NOT_THAT, walk.moment, about=step.id, for_good=True, words=step.title
    )
    return walk.goes(change)


# Towards harm


@pytest.mark.parametrize("title", [CRISIS, HARM])
def test_a_step_towards_harm_is_never_offered(title):
    walk = Walk("Winter", "Thesis").adds(title, goal="Winter").adds(ORDINARY, goal="Thesis")
    assert walk.card == ORDINARY
    assert walk.also == []
    assert [step.title for step in choosing.candidates(walk.journey, walk.today)] == [ORDINARY]
    assert choosing.first_offer(walk.journey, walk.goal("Winter"), walk.today) is None


@pytest.mark.parametrize("title", ["buy rope", "do what the voice says", "drink a bottle of vodka"])
def test_what_may_lead_towards_harm_is_offered_after_everything_else_and_not_listed(title):
    walk = Walk("Winter", "Thesis").adds(title, "write to mum", goal="Winter").adds(ORDINARY, goal="Thesis")
    assert walk.card == "write to mum"
    assert walk.also == [ORDINARY]
    walk.does(title)
    assert walk.card == "write to mum"
    assert title not in walk.also
    assert Walk("Winter").adds(title).card == title, "alone, it is met with its line"


@pytest.mark.parametrize("title", [CRISIS, HARM])
def test_a_practice_towards_harm_is_never_due(title):
    walk = Walk("Winter").adds(title, rhythm="daily")
    assert walk.card is None
    assert walk.feels(Energy.LOW).card is None
    assert walk.sleeps(20).card is None


@pytest.mark.parametrize("title", [CRISIS, HARM])
def test_neither_choosing_nor_taking_it_puts_it_onto_the_card(title):
    walk = Walk("Winter").adds(title, ORDINARY).chooses(title)
    assert walk.card == ORDINARY
    walk.does(title)
    assert walk.card == ORDINARY
    assert walk.also == []


def test_where_nothing_is_offered_harm_stands_there_by_its_title_and_a_crisis_does_not():
    walk = Walk("Winter").adds(HARM)
    assert choosing.on_card(walk.journey, walk.today) == walk.step(HARM)
    walk.adds(CRISIS)
    assert choosing.held_back(walk.journey, walk.today) == walk.step(CRISIS)
    assert choosing.on_card(walk.journey, walk.today) is None
    walk.does(CRISIS)
    assert choosing.held_back(walk.journey, walk.today) == walk.step(CRISIS), "also once it was noted"
    walk.adds(ORDINARY)
    assert choosing.held_back(walk.journey, walk.today) is None
    assert choosing.on_card(walk.journey, walk.today) == walk.step(ORDINARY)


def test_a_step_towards_harm_has_no_ready_version():
    walk = Walk("Winter").adds(HARM)
    assert smaller_versions.smallest(walk.journey, walk.step(HARM)) == HARM
    assert walk.does_smaller(HARM).journey.check_in(walk.step(HARM).id, MONDAY).version == HARM


def test_an_ordinary_step_under_a_crisis_is_offered_without_naming_it():
    walk = Walk(CRISIS).adds("Have breakfast")
    assert walk.card == "Have breakfast"
    assert standing.shown_above(walk.journey, walk.step("Have breakfast")) == []
    other = Walk("Thesis").adds("Chapter").adds(ORDINARY, under="Chapter")
    assert standing.shown_above(other.journey, other.step(ORDINARY)) == ["Thesis", "Chapter"]


def test_not_that_offers_it_again_and_a_sure_crisis_stays_as_it_is():
    walk = Walk("Winter").adds(HARM, CRISIS)
    assert not_that(walk, HARM).card == HARM
    assert not_that(Walk("Winter").adds(CRISIS), CRISIS).card is None


# What is behind


def test_what_leads_towards_harm_is_kept_and_neither_moves_the_runner_nor_counts_aloud():
    walk = Walk("Winter").adds(ORDINARY, HARM).does(ORDINARY).sleeps()
    before = walk.distance, counted_aloud(walk.journey).steps_in_all
    walk.does(HARM)
    made = walk.journey.check_in(walk.step(HARM).id, walk.today)
    assert made is not None
    assert made.marks[Size.DONE].covered == "0"
    assert walk.journey.steps_in_all == 2, "it is a fact"
    said = counted_aloud(walk.journey)
    assert (walk.distance, said.steps_in_all) == before
    assert walk.today not in said.days_shown_up
    assert streak(said, walk.today).current == 1


def test_no_reading_takes_away_what_a_step_earned_before():
    walk = Walk("Winter").adds("A", "Walk", times=9).adds("B").does("A").does("Walk").sleeps().does("Walk")
    before = walk.distance, walk.behind, counted_aloud(walk.journey).steps_in_all
    for title in ("A", "Walk"):
        walk.edits(title, title=HARM)
        assert (walk.distance, walk.behind, counted_aloud(walk.journey).steps_in_all) == before


def test_after_not_that_it_counts_aloud():
    walk = Walk("Winter").adds(HARM).does(HARM)
    assert counted_aloud(walk.journey).steps_in_all == 0
    assert counted_aloud(not_that(walk, HARM).journey).steps_in_all == 1


def test_where_nothing_leads_towards_harm_all_is_counted_aloud():
    walk = Walk("Winter").adds(ORDINARY, TENDER).adds("Breathe", rhythm="daily")
    walk.does(TENDER).does("Breathe")
    assert counted_aloud(walk.journey) is walk.journey
    assert course.behind(walk.journey, walk.goal().id) >= 1


# Tender steps


@pytest.mark.parametrize(
    ("title", "first"),
    [
        (TENDER, FIRST_OF_TENDER),
        ("A week without wine", "Put some juice or a fizzy drink in the fridge"),
        ("Lock the car one time only", "Walk on, doubt and all"),
        ("First Christmas without Paul", "Say their name aloud"),
        ("Be less of a handful", "Say one kind thing to yourself"),
        ("Get my passport back from my husband", answers.A_BREATH),
        ("Say goodbye to everyone", "Tell someone you trust about it"),
    ],
)
def test_a_low_day_gives_what_is_suggested_for_a_tender_step(title, first):
    assert words_on(Energy.LOW, title) == first
    assert words_on(Energy.STEADY, title) == title
    assert words_on(None, title) == title


def test_a_low_day_gives_an_ordinary_step_the_smallest_version_of_its_own_kind():
    assert words_on(Energy.LOW, ORDINARY) == shrinking.ready(ORDINARY) != READY_VERSION
    assert words_on(Energy.LOW, ORDINARY, smaller=["Open the file"]) == "Open the file"


def test_on_the_first_day_a_tender_step_stands_in_its_own_words_and_after_a_gap_as_suggested():
    walk = Walk("Winter").adds(TENDER)
    offer = offered(walk)
    assert offer is not None
    assert (offer.size, offer.words) == (Size.DONE, TENDER)
    walk.adds(ORDINARY).does(ORDINARY).sleeps(9)
    offer = offered(walk)
    assert offer is not None
    assert (offer.size, offer.words) == (Size.SMALLER, FIRST_OF_TENDER)


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("stop cutting", "ring Jo when it starts"),
        ("get away from him safely", "text my sister from work"),
        ("sort her school things", "open her bag"),
        ("recover from anorexia", "sit down with the soup"),
    ],
)
def test_a_smaller_version_of_their_own_stands_first_and_is_what_is_taken(title, own):
    for energy in (None, Energy.LOW):
        walk = Walk("live without Mia").adds(title, smaller=[own])
        walk = walk.feels(energy) if energy is not None else walk
        offer = offered(walk)
        assert offer is not None
        assert (offer.size, offer.words) == (Size.SMALLER, own)
        walk.does(title, Size.SMALLER)
        made = walk.journey.check_in(walk.step(title).id, walk.today)
        assert made is not None
        assert made.version == own


def test_a_suggestion_that_the_person_took_is_the_one_and_another_rung_waits_for_another_day():
    second = "Put what you'd use out of reach, or ask someone to keep it"
    assert words_on(Energy.LOW, TENDER, smaller=[second]) == second
    assert words_on(Energy.LOW, TENDER, smaller=["Only on one arm"]) == FIRST_OF_TENDER


def test_after_not_that_a_low_day_is_as_usual_and_still_no_look():
    walk = not_that(Walk("Winter").adds(TENDER), TENDER).sleeps(2).feels(Energy.LOW)
    offer = offered(walk)
    assert offer is not None
    assert offer.words == answers.A_BREATH


def test_under_the_veil_the_same_step_is_chosen_and_its_suggestion_is_dots():
    walk = Walk("Winter").adds(HARM, CRISIS, TENDER).feels(Energy.LOW)
    shown = veiled(walk.journey)
    step = choosing.step_for(shown, walk.today)
    assert step is not None
    assert step.id == walk.step(TENDER).id
    assert choosing.offer(shown, step, walk.today).words == veil(FIRST_OF_TENDER)
    walk.adds(ORDINARY)
    again = veiled(walk.journey, (shown, shown))
    assert choosing.step_for(again, walk.today) is not None


# Just start, and going without


@pytest.mark.parametrize(
    "title",
    [
        *(CRISIS, HARM, TENDER, "A week without wine", "Say goodbye to everyone"),
        *("First Christmas without Paul", "Be less of a handful", "Stop being gay"),
    ],
)
def test_there_is_no_timer_for_what_wants_care(title):
    walk = Walk("Winter").adds(title)
    assert not standing.has_timer(walk.journey, walk.step(title))


@pytest.mark.parametrize("title", [ORDINARY, "Say one kind thing to myself"])
def test_there_is_one_for_being_kinder_as_for_any_step(title):
    walk = Walk("Winter").adds(title)
    assert standing.has_timer(walk.journey, walk.step(title))


def test_going_without_is_told_by_words_or_by_a_tick():
    walk = Walk("Winter").adds(TENDER, ORDINARY, "First Christmas without Paul", HARM)
    assert standing.is_abstinence(walk.journey, walk.step(TENDER))
    for title in (ORDINARY, "First Christmas without Paul"):
        assert not standing.is_abstinence(walk.journey, walk.step(title))
        walk.edits(title, abstinence=True)
        assert walk.step(title).careful == ABSTINENCE
        assert standing.is_abstinence(walk.journey, walk.step(title))
        assert not standing.has_timer(walk.journey, walk.step(title))
        assert smaller_versions.smallest(walk.journey, walk.step(title)) != READY_VERSION
        walk.edits(title, abstinence=False)
        assert not standing.is_abstinence(walk.journey, walk.step(title))
    walk.edits(HARM, abstinence=True)
    assert not standing.is_abstinence(walk.journey, walk.step(HARM)), "a tick makes harm no good deed"


@pytest.mark.parametrize(
    ("title", "is_without"),
    [
        ("A day without cigarettes", True),
        ("No vaping till noon", True),
        ("don't smoke today", True),
        ("Put up the no smoking sign", False),
        ("Run without stopping", False),
    ],
)
def test_going_without_a_smoke_is_told_by_its_words(title, is_without):
    walk = Walk("Winter").adds(title)
    assert standing.is_abstinence(walk.journey, walk.step(title)) is is_without


def test_under_a_dark_goal_what_is_of_living_is_offered_before_what_may_be_about_dying():
    walk = Walk("Be gone before christmas").adds("Give my records to Tom", "Have a shower")
    assert walk.card == "Have a shower"
    assert walk.also == []


@pytest.mark.parametrize(
    ("goal", "title"),
    [("stop cutting", "ring Jo when it starts"), ("keep going after my daughter died", "open the window")],
)
def test_an_ordinary_step_toward_a_tender_goal_is_made_smaller_by_nobody_else(goal, title):
    walk = Walk(goal).adds(title).feels(Energy.LOW)
    offer = offered(walk)
    assert offer is not None
    assert offer.words == title


def test_after_not_that_a_note_is_judged_by_its_own_words_in_the_frame_above():
    walk = Walk("write the novel").adds("decide where the body is found")
    step = walk.step("decide where the body is found")
    note = "under the bridge, seen by the dog walker"
    assert standing.is_of_death(standing.of_word(walk.journey, step, note)) or standing.may_be_of_death(
        standing.of_step(walk.journey, step)
    )
    not_that(walk, "decide where the body is found")
    assert standing.of_word(walk.journey, walk.step("decide where the body is found"), note).kind is None
    assert standing.is_of_death(
        standing.of_word(walk.journey, walk.step("decide where the body is found"), "i want to kill myself")
    )


def test_after_not_that_the_usual_suggestions_and_answer_are_back():
    title = "decide where my body is found"
    walk = not_that(Walk("write the novel").adds(title), title)
    step = walk.step(title)
    reading = standing.of_step(walk.journey, step)
    assert reading.is_put_away
    suggested = shrinking.suggestions(step.title, reading=reading)
    assert suggested
    assert not set(suggested) & {*answers.SAFE}
    assert when_taken.done(reading, 0) == ""
    assert standing.has_timer(walk.journey, step)


def test_erasing_the_words_of_what_led_towards_harm_makes_no_step_of_it():
    walk = Walk("Winter").adds(HARM, ORDINARY).does(HARM).does(ORDINARY)
    assert walk.behind == 2
    walk.goes(acts.erase(walk.journey, walk.step(HARM), walk.moment))
    assert walk.behind == 1
    assert [step.title for step in choosing.taken_on(walk.journey, walk.today)] == [ORDINARY]
    walk.goes(acts.erase(walk.journey, walk.step(ORDINARY), walk.moment))
    assert walk.behind == 1, "what was done stays"


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Have the burn on my arm seen to", "Ask a pharmacist or a nurse one question"),
        ("Clean the cuts from last night", "Ask a pharmacist or a nurse one question"),
        ("7 days clean from cutting", FIRST_OF_TENDER),
    ],
)
def test_who_has_a_wound_looked_after_is_sent_to_a_nurse(title, first):
    assert answers.suggestions(read(title), title)[0] == first
