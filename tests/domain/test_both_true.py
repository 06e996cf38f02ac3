"""Both are true: the lines that stand beside a heavy thought."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from domain.walks import Walk
from hypothesis import given, settings
from hypothesis import strategies as st
from screens.lives import CHAPTER, LAPTOP, MEETING, OPEN_IT, THESIS, WALK, WRITE, Life, a_life
from screens.walker import hands_at, sitting

from smallsteps_tui import demo
from smallsteps_tui.domain import both_true
from smallsteps_tui.domain.acts import erase_goal, set_state
from smallsteps_tui.domain.both_true import shows_evidence, three_of
from smallsteps_tui.domain.care import Kind, Reading, Tier, Way
from smallsteps_tui.domain.care.answers import NOTHING_YET, NOTHING_YET_LIGHTLY
from smallsteps_tui.domain.entities import GoalState, Meta, Moment, Size
from smallsteps_tui.domain.evidence import Truth
from smallsteps_tui.domain.heavy_thoughts import HeavyThought, read
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.truths import truths
from smallsteps_tui.domain.veiling import DOT

TODAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
YEAR = demo.journey(TODAY)
THOUGHTS = (
    "I never finish anything",
    "I am too slow",
    "I cannot even start",
    "I am lazy and weak",
    "I am alone with this",
    "There is no point, nothing changes",
    "It is not enough",
    "I always fail",
    "the thesis will never be done",
    "",
    "ich schaffe das nie",
    "🜁 ... \N{ZERO WIDTH SPACE}",
)


def of_a_life() -> Life:
    life = a_life()
    step = next(step for step in life.journey.steps.values() if step.title == OPEN_IT)
    life.did(step, Size.SMALLER, on=TODAY - timedelta(days=4))
    life.did(step, on=TODAY - timedelta(days=2))
    return life


def ranked(journey: Journey, today: date, thought: str) -> list[Truth]:
    """All that is true, in the order in which it speaks to a thought."""
    return both_true.ranked(journey, today, thought, read(journey, thought, today))


def also_true(journey: Journey, today: date, thought: str, before=()) -> tuple[Truth, ...]:
    """What the dialog shows beside a thought, after what it showed before."""
    nothing = both_true.nothing_yet(thought, read(journey, thought, today))
    return three_of(ranked(journey, today, thought), before) or (nothing,)


def texts(journey: Journey, thought: str) -> list[str]:
    return [truth.text for truth in also_true(journey, TODAY, thought)]


@pytest.mark.parametrize("thought", THOUGHTS)
def test_three_lines_are_given_each_of_its_own_sort(thought):
    found = also_true(YEAR, TODAY, thought)
    assert len(found) == 3
    assert len({truth.kind for truth in found}) == 3


def test_who_never_finishes_reads_what_is_finished():
    found = texts(of_a_life().journey, "I never finish anything")
    assert found[0] == f"You finished “{OPEN_IT}” on Thursday."
    assert not any(OPEN_IT in text for text in found[1:])


def test_who_is_alone_reads_who_is_with_them():
    assert texts(of_a_life().journey, "I'm all alone")[0] == f"Sam is with you on “{THESIS}”."


def test_who_is_lazy_reads_how_they_came_on_low_days():
    kinds = [truth.kind for truth in also_true(YEAR, TODAY, "I have no willpower")]
    assert "low days" in kinds


def test_who_always_fails_reads_how_they_came_back():
    assert "returns" in [truth.kind for truth in also_true(YEAR, TODAY, "I always fail")]


def test_who_sees_no_change_reads_what_they_noticed():
    assert f"Today you noticed: “{MEETING}”" in texts(of_a_life().journey, "nothing ever changes")


def test_who_cannot_start_reads_what_they_started():
    assert also_true(YEAR, TODAY, "I can't even start")[0].kind == "started"


def test_to_whom_it_is_not_enough_reads_that_the_small_one_counted():
    life = a_life()
    step = next(step for step in life.journey.steps.values() if step.title == OPEN_IT)
    life.did(step, Size.SMALLER)
    assert f"Today you took the small version, “{LAPTOP}”. It counts." in texts(
        life.journey, "it is never enough"
    )


def test_one_fact_is_one_line_and_no_words_stand_in_two():
    life = Life(sitting(None, hands_at()))
    spanish = life.goal("Learn Spanish", support="Sam")
    word = life.step(spanish, "Learn one word", smaller=("Say one word",))
    life.did(word, Size.SMALLER)
    assert texts(life.journey, "I never finish anything") == [
        "“Learn Spanish” began with “Say one word” today."
    ]
    life.noticed("I hummed")
    assert len(texts(life.journey, "I never finish anything")) == 2
    life.did(life.step(spanish, "Read one line"))
    for thought in THOUGHTS:
        own = [words for truth in also_true(life.journey, TODAY, thought) for words in truth.own]
        assert len(own) == len(set(own)), thought


def test_a_goal_that_is_named_in_the_thought_goes_first():
    goal = next(goal for goal in YEAR.goals.values() if goal.title == "Letters to Mum")
    first = also_true(YEAR, TODAY, "I will never write those letters")[0]
    assert first.goal_id == goal.id


def test_of_what_speaks_alike_the_nearest_in_time_goes_first():
    finished = [truth for truth in ranked(YEAR, TODAY, "I never finish") if truth.kind == "finished"]
    days = [truth.on for truth in finished]
    assert days == sorted(days, reverse=True)


@given(st.sampled_from(THOUGHTS), st.integers(1, 6))
@settings(max_examples=30, deadline=None)
def test_never_the_same_three_twice_running(thought, times):
    shown = ()
    for _ in range(times):
        before, shown = shown, also_true(YEAR, TODAY, thought, shown)
        assert set(shown) != set(before)
        assert not set(shown) & set(before)


def test_with_one_fact_in_all_it_is_told_again():
    life = a_life()
    pages = {day: page for day, page in life.journey.pages.items() if day == TODAY - timedelta(days=1)}
    goals = {id: replace(goal, support="") for id, goal in life.journey.goals.items()}
    journey = replace(life.journey, goals=goals, pages=pages, shifts={})
    first = also_true(journey, TODAY, "too slow")
    assert [truth.kind for truth in first] == ["began"]
    assert set(also_true(journey, TODAY, "too slow", first)) == set(first)


def test_with_nothing_at_all_one_kind_line_is_given():
    nothing = Journey(Meta(journey_id=1))
    for thought in ("I never finish anything", "i am useless", "what is the point", "it all hurts"):
        assert texts(nothing, thought) == [NOTHING_YET], thought
    for thought in (
        "My cake will be flat",
        "I am bad at chess",
        "this train is slow",
        "the shelf is still half done",
    ):
        assert texts(nothing, thought) == [NOTHING_YET_LIGHTLY], thought


def test_the_thought_itself_is_in_no_line():
    words = "zyxwv I never finish the qqqqq"
    found = also_true(YEAR, TODAY, words)
    assert found
    assert not any("zyxwv" in truth.text or "qqqqq" in truth.text for truth in found)


def test_erased_words_stay_erased():
    journey = YEAR
    for goal in YEAR.goals.values():
        journey = journey.after(erase_goal(journey, goal, Moment(TODAY, NOON)))
    found = truths(journey, TODAY)
    assert found
    for truth in found:
        assert "“”" not in truth.text
        assert not any(THESIS in own for own in truth.own)


def test_under_the_veil_no_word_of_the_persons_is_left():
    own = {word for step in YEAR.steps.values() for word in step.title.split() if len(word) > 5}
    found = truths(YEAR, TODAY)
    assert own
    assert found
    for truth in found:
        assert truth.own or "“" not in truth.text
        inside = truth.veiled().split("“")[1:]
        assert all(set(part.split("”")[0]) <= {DOT, " "} for part in inside)
        assert not own & set(truth.veiled().split())


def test_what_is_still_to_come_is_no_evidence():
    early = min(YEAR.days_shown_up)
    found = truths(YEAR, early)
    assert found
    for truth in found:
        assert truth.on is None or truth.on <= early or truth.kind == "come far"


@pytest.mark.parametrize(
    ("reading", "shown"),
    [
        (Reading(Kind.CRISIS, Tier.SURE, Way.TOWARDS), False),
        (Reading(Kind.CRISIS, Tier.UNSURE, Way.TOWARDS), False),
        (Reading(Kind.SAFETY, Tier.UNSURE, Way.AWAY), False),
        (Reading(Kind.OCD, Tier.UNSURE, Way.AWAY), False),
        (Reading(Kind.SELF_HARM, Tier.SURE, Way.TOWARDS), False),
        (Reading(Kind.SELF_HARM, Tier.SURE, Way.AWAY), True),
        (Reading(Kind.SHAME, Tier.SURE, Way.AWAY), True),
        (Reading(), True),
    ],
)
def test_evidence_stands_only_where_it_does_not_argue(reading, shown):
    assert shows_evidence(HeavyThought(reading)) is shown


@pytest.mark.parametrize("goal", ["Be dead by new year", "Be gone before christmas"])
def test_while_a_goal_may_be_about_dying_nothing_that_was_done_is_evidence(goal):
    walk = Walk(goal)
    walk.adds("Write letters to the kids", "Have a shower")
    assert not shows_evidence(read(walk.journey, "I never finish", walk.today))
    walk.goes(set_state(walk.goal(), GoalState.LET_GO, walk.moment))
    assert shows_evidence(read(walk.journey, "I never finish", walk.today))


def test_shame_reads_people_first_and_nothing_of_streaks():
    found = ranked(YEAR, TODAY, "I am worthless and ashamed")
    people = [truth.kind in ("support", "together", "noticed") for truth in found]
    assert people == sorted(people, reverse=True)
    assert True in people
    assert {"shown up", "streak"}.isdisjoint(truth.kind for truth in found)


def test_what_leads_towards_harm_is_no_evidence():
    life = a_life()
    harm = life.step(life.goal("Get through it"), "Cut myself again")
    life.did(harm)
    life.noticed("Stop cutting is all I think of")
    found = ranked(life.journey, TODAY, "I never finish anything")
    assert found
    assert not [truth.text for truth in found if "cut" in truth.text.lower()]


def test_names_are_found_as_words_and_not_inside_others():
    life = Life(a_life().session)
    goal = life.goal("Sing", support="Al and Noor")
    life.did(life.step(goal, "Walk there"))
    life.did(life.step(goal, "Call Noor"))
    together = [truth.text for truth in truths(life.journey, TODAY) if truth.kind == "together"]
    assert together == ["Today: “Call Noor”. You weren't on your own."]
    assert "Al and Noor are with you on “Sing”." in [truth.text for truth in truths(life.journey, TODAY)]


def test_a_large_step_is_told_with_what_was_under_it():
    life = of_a_life()
    for title in (WRITE, CHAPTER):
        life.did(next(step for step in life.journey.steps.values() if step.title == title))
    told = [truth.text for truth in truths(life.journey, TODAY)]
    assert f"You finished “{CHAPTER}” and 2 steps under it." in told
    assert f"You've done “{WALK}” 6 times so far." in told


@pytest.mark.parametrize(
    "title", ["Don't kill myself tonight", "Write a goodbye letter", "Keep the blade in the tin"]
)
def test_what_speaks_of_a_danger_is_no_evidence_although_it_counts(title):
    life = Life(sitting(None, hands_at()))
    step = life.step(life.goal("Feel alive again"), title)
    life.did(step)
    for other in ("Open the window", "Put the kettle on"):
        life.did(life.step(next(iter(life.journey.goals.values())), other))
    said = [truth.text for truth in ranked(life.journey, TODAY, "I never finish anything")]
    assert said
    assert not [text for text in said if title in text]
    assert not [text for text in said if title == "Write a goodbye letter" and "3 steps" in text], (
        "nor counted"
    )
    assert life.journey.steps_in_all == 3
