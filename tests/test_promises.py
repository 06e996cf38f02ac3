"""The promises of DESIGN 2, each by its number: whatever a person does, in any order."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from domain.lives import AnyLife, AnyLifeWithTakingBack
from domain.walks import MONDAY, Walk, day
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB

from smallsteps_tui import voice
from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain import acts, choosing, course, looking_back, shrinking
from smallsteps_tui.domain import streak as gap
from smallsteps_tui.domain.entities import Energy, GoalState, Size
from smallsteps_tui.domain.journey import Change, Journey, key_of
from smallsteps_tui.domain.merging.arriving import reading
from smallsteps_tui.domain.streak import streak
from smallsteps_tui.screens.dialogs import screen_help
from smallsteps_tui.session import Session
from smallsteps_tui.store.store import Store

calmly = settings(
    max_examples=120,
    stateful_step_count=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


class TestPromise1WhatIsBehindNeverShrinks(AnyLife.TestCase):
    """And promise 2, every size counts: whatever is done, in any order."""

    settings = calmly


class TestPromise1OnlyTakingBackLowersWhatIsBehind(AnyLifeWithTakingBack.TestCase):
    """The same life with the one act that may."""

    settings = calmly


def walked() -> Walk:
    """A way with something of everything behind it, three weeks long."""
    walk = Walk("Thesis", "Move").adds("Chapter", goal="Thesis").adds("A", "B", "C", under="Chapter")
    walk.adds("Walk", goal="Move", times=4, smaller=["Shoes"]).adds("Breathe", goal="Move", rhythm="daily")
    walk.does("A").sleeps().does_smaller("Walk").sleeps().starts("B").does("Breathe").sleeps(2)
    return walk.does("B").does("Walk").notices("Calmer", goal="Move").sleeps(16)


# 1


SHAPING: dict[str, Callable[[Walk], Change]] = {
    "adding": lambda w: acts.add_step(w.journey, w.goal(), "D", w.moment),
    "breaking down": lambda w: acts.add_step(w.journey, w.goal(), "C1", w.moment, under=w.step("C")),
    "moving": lambda w: acts.move_step(w.journey, w.step("A"), 2),
    "taking out": lambda w: acts.outdent(w.journey, w.step("A")),
    "hanging under": lambda w: acts.indent(w.journey, w.step("B")),
    "rewording": lambda w: acts.edit_step(w.step("A"), w.moment, title="Z"),
    "making it a practice": lambda w: acts.change_step(w.journey, w.step("A"), w.moment, times=9),
    "making it a once step": lambda w: acts.change_step(w.journey, w.step("Breathe"), w.moment, rhythm=""),
    "a nearer finish line": lambda w: acts.edit_step(w.step("Walk"), w.moment, times=1),
    "no finish line": lambda w: acts.edit_step(w.step("Walk"), w.moment, times=None),
    "a longer way": lambda w: acts.edit_goal(w.goal(), length=1000),
    "letting go": lambda w: acts.let_go(w.journey, w.step("Chapter"), w.moment),
    "deleting": lambda w: acts.delete_step(w.journey, w.step("C")),
    "erasing": lambda w: acts.erase_step(w.journey, w.step("Chapter"), w.moment),
    "resting the goal": lambda w: acts.set_state(w.goal(), GoalState.RESTING, w.moment),
    "letting the goal go": lambda w: acts.set_state(w.goal(), GoalState.LET_GO, w.moment),
    "resting": lambda w: acts.rest(w.journey, MONDAY, w.moment, last=w.today),
}


@pytest.mark.parametrize("how", SHAPING)
def test_promise_1_nothing_but_taking_back_moves_the_runner_back(how):
    walk = walked()
    goals = walk.journey.ordered_goals
    before = [(course.distance(walk.journey, goal), course.behind(walk.journey, goal.id)) for goal in goals]
    kept = walk.journey.steps_in_all, walk.journey.days_shown_up
    change = SHAPING[how](walk)
    assert change
    walk.goes(change)
    goals = walk.journey.ordered_goals
    after = [(course.distance(walk.journey, goal), course.behind(walk.journey, goal.id)) for goal in goals]
    assert sorted(after) == sorted(before)
    assert (walk.journey.steps_in_all, walk.journey.days_shown_up) == kept


def test_promise_1_taking_a_check_in_back_does():
    walk = walked()
    before = walk.behind
    assert walk.takes_back("B", on=day(4)).behind == before - 1


# 2


@pytest.mark.parametrize("size", list(Size))
@pytest.mark.parametrize("title", ["C", "Breathe"])
def test_promise_2_every_size_is_a_full_day_in_every_total(size, title):
    walk = walked()
    now = walk.today
    before = walk.journey
    walk.does(title, size)
    after = walk.journey
    assert after.steps_in_all == before.steps_in_all + 1
    assert after.days_shown_up == before.days_shown_up | {now}
    assert streak(after, now).current == streak(before, now).current + 1
    assert looking_back.week(after, now).steps == looking_back.week(before, now).steps + 1
    assert looking_back.months(after, now)[-1].days == looking_back.months(before, now)[-1].days + 1
    goal = after.goals[walk.step(title).goal_id]
    assert len(after.goal_check_ins(goal.id)) == len(before.goal_check_ins(goal.id)) + 1


@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from(Size)), min_size=1, max_size=20))
def test_promise_2_the_streak_does_not_know_the_sizes(came):
    as_they_came, all_done = (
        Walk("Move").adds("Breathe", rhythm="daily"),
        Walk("Move").adds("Breathe", rhythm="daily"),
    )
    as_they_came.sleeps(30)
    all_done.sleeps(30)
    for offset, size in came:
        as_they_came.does("Breathe", size, on=day(offset))
        all_done.does("Breathe", on=day(offset))
    assert streak(as_they_came.journey, day(30)) == streak(all_done.journey, day(30))


# 3


def test_promise_3_a_rest_holds_the_streak_and_yesterday_is_no_debt():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for _ in range(4):
        walk.does("Walk").sleeps()
    offered = walk.card
    for _ in range(30):
        walk.rests().sleeps()
    assert streak(walk.journey, walk.today).current == 4
    assert (walk.card, walk.also) == (offered, []), "one step, however many days were rest"


def test_promise_3_three_weeks_away_leave_one_step_and_no_backlog():
    walk = walked()
    card, also = walk.card, walk.also
    walk.sleeps(21)
    assert gap.is_after_gap(walk.journey, walk.today)
    assert (walk.card, walk.also) == (card, also)
    assert streak(walk.journey, walk.today).longest > 0


# 4


@pytest.mark.parametrize("energy", [None, *Energy])
def test_promise_4_one_step_stands_on_the_card_and_a_step_taken_closes_it(energy):
    walk = Walk(*"VWXYZ")
    for goal in "VWXYZ":
        walk.adds(f"{goal}1", f"{goal}2", goal=goal)
    walk.sleeps()
    if energy is not None:
        walk.feels(energy)
    assert (walk.card, walk.also) == ("V1", ["W1", "X1", "Y1", "Z1"])
    offer = choosing.offer(walk.journey, walk.step("V1"), walk.today)
    walk.does("V1", offer.size)
    assert walk.card == "V1"
    assert choosing.offer(walk.journey, walk.step("V1"), walk.today).is_behind


# 5


@pytest.mark.parametrize("title", ["Stop eating pastries", "Never smoke again", "Quit everything"])
def test_promise_5_what_is_typed_is_accepted_and_an_addition_is_offered_beside_it(title):
    assert Walk("Health").adds(title).step(title).title == title
    assert shrinking.additions(title)


# 6 and 7


NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


def sitting(path: Path, hours: int = 0) -> Session:
    return Session(Store(path), Clock(now=Hands(NOON + timedelta(hours=hours))))


def lives(session: Session) -> list[Journey]:
    """A small life, act by act; what the journey was after each."""
    journeys = [session.snapshot.journey]

    def goes(act: Callable[..., Change], *given: Any, **more: Any) -> None:
        session.apply(act(*given, **more), "Said.")
        journeys.append(session.snapshot.journey)

    def here() -> Journey:
        return session.snapshot.journey

    goes(acts.add_goal, here(), "Thesis [/]", session.moment())
    (goal,) = here().goals.values()
    goes(acts.add_step, here(), goal, "Open the file", session.moment(), smaller=("Look",))
    (step,) = here().steps.values()
    goes(acts.check_in, here(), step, Size.SMALLER, session.moment(), note="漢字 🎉")
    goes(acts.check_in, here(), step, Size.DONE, session.moment(), amount=2)
    goes(acts.take_back, here(), step, session.moment())
    goes(acts.rest, here(), day(1), session.moment(), last=day(3))
    goes(acts.note_shift, "Calmer", session.moment())
    goes(acts.let_go, here(), step, session.moment())
    return journeys


def test_promise_6_a_stock_tinydb_opens_the_file_and_every_word_can_be_read_by_hand(tmp_path):
    path = tmp_path / "journey.json"
    lives(sitting(path))
    with TinyDB(path) as db:
        assert {"goals", "steps", "days", "shifts", "meta", "undo"} <= db.tables()
        assert [goal["title"] for goal in db.table("goals")] == ["Thesis [/]"]
        assert [shift["text"] for shift in db.table("shifts")] == ["Calmer"]
    assert "漢字 🎉" in path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o077 == 0, "private to the user"


def test_promise_7_what_was_shown_as_saved_is_there_tomorrow_and_everything_can_be_undone(tmp_path):
    path = tmp_path / "journey.json"
    journeys = lives(sitting(path))
    tomorrow = sitting(path, hours=24)
    assert bare(tomorrow.snapshot.journey) == bare(journeys[-1])
    for before in reversed(journeys[:-1]):
        tomorrow.undo()
        assert bare(tomorrow.snapshot.journey) == bare(before)
    for after in journeys[1:]:
        tomorrow.redo()
        assert bare(tomorrow.snapshot.journey) == bare(after)


def bare(journey: Journey) -> dict[tuple[type, object], object]:
    """What a person reads of a journey: not when it was written, nor what was taken back."""
    shelves = (journey.goals, journey.steps, journey.pages, journey.shifts, journey.asked)
    said = {key_of(one): reading(one) for shelf in shelves for one in shelf.values()}
    return {key: read for key, read in said.items() if read is not None}


# 8


@pytest.mark.parametrize("setting", ["shown", "hidden"])
@pytest.mark.parametrize("state", [GoalState.ACTIVE, GoalState.REACHED, GoalState.RESTING])
def test_promise_8_every_number_is_explained_in_a_sentence(state, setting):
    walk = walked().says(state, "Thesis").does("Walk")
    walk.goes(acts.edit_goal(walk.goal("Thesis"), target_on=walk.today + timedelta(days=2)))
    explained = [
        *voice.of_today(walk.journey, walk.today, "miles", setting),
        *voice.of_looking_back(walk.journey, walk.today, 0, setting),
        *(
            one
            for goal in walk.journey.ordered_goals
            for one in voice.of_course(walk.journey, goal, walk.today, "km")
        ),
    ]
    assert len(explained) > 6
    for one in explained:
        assert one.number
        assert re.fullmatch(r"[A-Z0-9“].*[.]", one.sentence), one
        assert "  " not in one.sentence


def test_promise_8_an_empty_way_has_sentences_too():
    walk = Walk("Thesis", length=0)
    explained = voice.of_course(walk.journey, walk.goal(), walk.today, "miles")
    assert all(one.sentence for one in explained)
    assert "100 %" not in " ".join(one.sentence for one in explained), "one step is never the whole way"


# 9


def test_promise_9_the_help_and_the_readme_say_once_what_this_is_not():
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    for text in (readme, screen_help.CARE):
        said = "It isn't therapy or a substitute for professional care."
        assert " ".join(text.split()).count(said) == 1
