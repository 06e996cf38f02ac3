"""What a clock may do to somebody: a table of it, through the session, the rules and the file."""

import os
import subprocess
import sys
import time as system_time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from screens.lives import CHAPTER, OPEN_IT, THESIS, WALK, Life, a_life
from screens.walker import MORNING, hands_at, sitting

from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain import (
    acts,
    choosing,
    course,
    evidence,
    hints,
    looking_back,
    practices,
    rhythm,
    starting,
)
from smallsteps_tui.domain import streak as gap
from smallsteps_tui.domain.entities import Energy, Goal, Size, Step
from smallsteps_tui.domain.hints import Hint, Question
from smallsteps_tui.domain.streak import Streak, shown_up, streak
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store.store import Store
from smallsteps_tui.voice import taking as answers

HOUSE = Path(__file__).resolve().parents[1]
TODAY = MORNING.date()
TEN_YEARS = timedelta(days=3653)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a journey is kept."""
    return tmp_path / "smallsteps.json"


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the process back into its own time zone afterwards."""
    monkeypatch.setenv("TZ", "UTC")
    yield
    monkeypatch.undo()
    system_time.tzset()


def step_of(life: Life, title: str) -> Step:
    return next(step for step in life.journey.steps.values() if step.title == title)


def goal_of(life: Life, title: str) -> Goal:
    return next(goal for goal in life.journey.goals.values() if goal.title == title)


def turned(life: Life, hands: Hands, by: timedelta) -> None:
    hands.move(by)
    life.session.pulse()


# Which day it is


WALLS = [
    ("Europe/Berlin", "2026-03-29T00:59:59+00:00", "2026-03-28"),  # 01:59:59, and then it is three
    ("Europe/Berlin", "2026-03-29T01:00:00+00:00", "2026-03-28"),
    ("Europe/Berlin", "2026-03-29T01:59:59+00:00", "2026-03-28"),
    ("Europe/Berlin", "2026-03-29T02:00:00+00:00", "2026-03-29"),  # four, after an hour less
    ("Europe/Berlin", "2026-10-25T00:30:00+00:00", "2026-10-24"),  # half past two, for the first time
    ("Europe/Berlin", "2026-10-25T01:30:00+00:00", "2026-10-24"),  # and again
    ("Europe/Berlin", "2026-10-25T02:59:59+00:00", "2026-10-24"),
    ("Europe/Berlin", "2026-10-25T03:00:00+00:00", "2026-10-25"),  # four, after an hour more
    ("Pacific/Apia", "2011-12-30T09:59:59+00:00", "2011-12-29"),  # the last second before the line
    ("Pacific/Apia", "2011-12-30T10:00:00+00:00", "2011-12-29"),  # midnight: still the last evening
    ("Pacific/Apia", "2011-12-30T13:59:59+00:00", "2011-12-29"),
    ("Pacific/Apia", "2011-12-30T14:00:00+00:00", "2011-12-31"),
    ("Australia/Lord_Howe", "2026-04-04T15:30:00+00:00", "2026-04-04"),  # half an hour, back
    ("Asia/Kolkata", "2028-02-28T22:30:00+00:00", "2028-02-29"),
    ("Asia/Kolkata", "2028-02-29T22:29:59+00:00", "2028-02-29"),
    ("Asia/Kolkata", "2028-02-29T22:30:00+00:00", "2028-03-01"),
    ("Pacific/Kiritimati", "2026-11-21T14:00:00+00:00", "2026-11-22"),
    ("Pacific/Pago_Pago", "2026-11-21T14:59:59+00:00", "2026-11-20"),
]
"""A zone, an instant, and the civil day there: clocks that change, a day left out, 29 February, the date line."""


@pytest.mark.parametrize(("zone_name", "instant", "day"), WALLS)
def test_the_day_turns_at_four_on_the_wall_wherever_the_wall_is(monkeypatch, zone, zone_name, instant, day):
    monkeypatch.setenv("TZ", zone_name)
    system_time.tzset()
    clock = Clock(now=lambda: datetime.fromisoformat(instant).astimezone())
    assert clock.today() == clock.moment().today == date.fromisoformat(day)
    assert clock.day_of(datetime.fromisoformat(instant)) == date.fromisoformat(day)
    assert clock.at() == datetime.fromisoformat(instant)


def test_no_day_is_skipped_or_said_twice_while_the_clocks_change(monkeypatch, zone):
    for zone_name, first in (
        ("Europe/Berlin", "2026-03-27T12:00:00+00:00"),
        ("Europe/Berlin", "2026-10-23T12:00:00+00:00"),
        ("America/St_Johns", "2026-11-01T12:00:00+00:00"),
    ):
        monkeypatch.setenv("TZ", zone_name)
        system_time.tzset()
        hands = Hands(datetime.fromisoformat(first))
        days = []
        for _ in range(4 * 48):
            hands.move(timedelta(minutes=30))
            days.append(Clock(now=lambda at=hands.wall: at.astimezone()).today())
        assert days == sorted(days)
        assert {(later - day).days for day, later in pairwise(days)} == {0, 1}


def test_a_civil_day_that_was_not_there_is_a_day_one_may_have_come_late_on(path, monkeypatch, zone):
    monkeypatch.setenv("TZ", "Pacific/Apia")
    system_time.tzset()
    hands = hands_at(datetime.fromisoformat("2011-12-29T19:00:00+00:00").astimezone())
    life = Life(sitting(path, hands))
    walk = life.step(life.goal("Move"), "Walk", rhythm="daily")
    life.did(walk)
    hands.wall = datetime.fromisoformat("2011-12-30T19:00:00+00:00").astimezone()  # 24 hours on, two days
    life.session.pulse()
    assert life.session.snapshot.today == date(2011, 12, 31)
    life.did(walk)
    assert streak(life.journey, date(2011, 12, 31)) == Streak(2, 2, 0)
    assert gap.gap_before(life.journey, date(2011, 12, 31)) == 1
    assert rhythm.next_days(rhythm.parse("daily"), date(2011, 12, 29), count=3)[1] == date(2011, 12, 30)


def test_the_29th_of_february_is_a_day_like_any_other(path):
    life = Life(sitting(path, hands := hands_at(datetime(2028, 2, 28, 9).astimezone())))
    walk = life.step(life.goal("Move"), "Walk", rhythm="daily")
    for _ in range(3):
        life.did(walk)
        turned(life, hands, timedelta(days=1))
    today = date(2028, 3, 2)
    assert sorted(life.journey.days_shown_up) == [date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)]
    assert streak(life.journey, today).current == 3
    assert [month.days for month in looking_back.months(life.journey, today)] == [2, 3]
    turned(life, hands, timedelta(days=366 + 181))  # six months after the 29th of August
    assert looking_back.then_span(life.journey, date(2028, 8, 29))[1] == date(2028, 2, 29)
    assert rhythm.next_days(rhythm.parse("daily"), date(2027, 2, 28), count=2)[1] == date(2027, 3, 1)


# A real clock, in another zone


def test_a_program_that_is_moved_to_another_zone_goes_by_the_wall_there(path, real_clock):
    a_life(path)
    typed = "\n".join(
        [
            "import os, sys",
            "from smallsteps_tui.clock import Clock",
            "from smallsteps_tui.session import Session",
            "from smallsteps_tui.store.store import Store",
            "session, days = Session(Store()), []",
            "for zone in ('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'):",
            "    os.environ['TZ'] = zone",
            "    session.pulse()",
            "    days.append((session.snapshot.today, session.clock.at()))",
            "(east, one), (west, two), (again, three) = days",
            "assert east == again and (east - west).days in (1, 2), days",
            "assert (three - one).total_seconds() < 5, days",
        ]
    )
    ran = subprocess.run(
        [sys.executable, "-c", typed],
        env={**os.environ, "PYTHONPATH": str(HOUSE), "TZ": "UTC"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")


# A clock that was set


SETTINGS = {
    "back a day": (timedelta(days=-1), timedelta(days=1)),
    "back ten years": (-TEN_YEARS, TEN_YEARS),
    "forward a day": (timedelta(days=1), timedelta(days=-1)),
    "forward ten years": (TEN_YEARS, -TEN_YEARS),
}
"""How far the clock goes wrong, and how far it comes back."""


@pytest.fixture(params=SETTINGS, ids=lambda name: name.replace(" ", "-"))
def wrong(request) -> tuple[timedelta, timedelta]:
    """A way in which a clock goes wrong, and is set right again."""
    return SETTINGS[request.param]


def test_a_step_taken_while_the_clock_was_wrong_counts_and_changes_nothing_else(path, wrong):
    life = a_life(path, hands := hands_at())
    before = streak(life.journey, TODAY)
    turned(life, hands, wrong[0])
    life.did(step_of(life, OPEN_IT), Size.SMALLER)
    there = life.session.snapshot.today
    turned(life, hands, wrong[1])
    journey = life.journey
    assert there == TODAY + wrong[0]
    assert life.session.snapshot.today == TODAY
    assert journey.steps_in_all == 7
    assert there in journey.days_shown_up
    assert course.behind(journey, goal_of(life, THESIS).id) == 1
    assert streak(journey, TODAY) == before
    assert shown_up(journey, TODAY).days >= 6
    assert not gap.is_greeting_due(journey, TODAY)
    assert choosing.step_for(journey, TODAY).title == OPEN_IT
    assert looking_back.week(journey, TODAY).days >= 3
    assert len([one for one in evidence.of(journey) if one.on == there]) >= 1


def test_what_was_planned_while_the_clock_was_wrong_is_offered_when_it_is_right(path, wrong):
    life = Life(sitting(path, hands := hands_at()))
    turned(life, hands, wrong[0])
    goal = life.goal("Move")
    life.step(goal, "Walk", rhythm="daily")
    turned(life, hands, wrong[1])
    assert choosing.step_for(life.journey, TODAY).title == "Walk"
    life.did(step_of(life, "Walk"))
    assert streak(life.journey, TODAY, goal_of(life, "Move")).current == 1
    assert practices.strength(life.journey, step_of(life, "Walk"), TODAY) > 0
    assert course.pace(life.journey, goal_of(life, "Move"), TODAY) is None


def test_what_was_said_last_holds_whatever_the_clock_said_before(path, wrong):
    life = a_life(path, hands := hands_at())
    turned(life, hands, wrong[0])
    walk = step_of(life, WALK)
    life.session.apply(acts.let_go(life.journey, walk, life.moment()), "let go")
    turned(life, hands, wrong[1])
    assert WALK not in {offer.step.title for offer in choosing.also(life.journey, TODAY)}
    life.session.apply(acts.open_again(life.journey, step_of(life, WALK), life.moment()), "open")
    assert WALK in {offer.step.title for offer in choosing.also(life.journey, TODAY)}
    life.session.apply(acts.set_state(goal_of(life, THESIS), "resting", life.moment()), "rest")
    assert goal_of(life, THESIS) not in life.journey.active_goals
    assert life.journey.goals == Store(path).load().goals


def test_a_rhythm_and_weekdays_of_rest_can_be_changed_after_a_clock_that_was_ahead(path):
    life = a_life(path, hands := hands_at())
    turned(life, hands, TEN_YEARS)
    life.session.apply(acts.edit_step(step_of(life, WALK), life.moment(), rhythm="mon wed fri"), "rhythm")
    life.session.apply(acts.rest_weekdays(life.journey, ["sun"], life.moment()), "rest")
    turned(life, hands, -TEN_YEARS)
    life.session.apply(acts.edit_step(step_of(life, WALK), life.moment(), rhythm="mon wed fri"), "rhythm")
    life.session.apply(acts.rest_weekdays(life.journey, ["sun"], life.moment()), "rest")
    assert str(rhythm.rule_on(step_of(life, WALK), TODAY)) == "mon wed fri"
    assert life.journey.rests(TODAY + timedelta(days=1))
    life.session.apply(acts.rest_weekdays(life.journey, ["sun"], life.moment(), off=True), "no rest")
    assert not life.journey.rests(TODAY + timedelta(days=8))
    assert not life.journey.rests(TODAY + TEN_YEARS + timedelta(days=8))


def test_every_stamp_is_later_than_all_before_it_and_the_last_word_wins(path, wrong):
    life = a_life(path, hands := hands_at())
    stamps = []
    for number, by in enumerate((timedelta(), wrong[0], wrong[1], timedelta(seconds=1))):
        turned(life, hands, by)
        change = acts.edit_step(step_of(life, CHAPTER), life.moment(), cue=f"word {number}")
        life.session.apply(change, f"word {number}")
        stamps.append(step_of(life, CHAPTER).edited_at)
    assert stamps == sorted(set(stamps))
    other = sitting(path, hands)
    assert other.moment().at > stamps[-1]
    assert other.snapshot.journey.steps[step_of(life, CHAPTER).id].cue == "word 3"
    assert [life.session.undo() for _ in range(3)] == ["word 3", "word 2", "word 1"]
    assert step_of(life, CHAPTER).cue == "word 0"
    assert life.session.redo() == "word 1"


def test_a_step_taken_back_and_taken_again_counts_whichever_way_the_clock_was_set(path, wrong):
    life = a_life(path, hands := hands_at())
    walk = step_of(life, WALK)
    life.did(walk, on=TODAY - timedelta(days=4))
    turned(life, hands, wrong[0])
    on = min(TODAY, life.session.snapshot.today)
    life.did(walk, on=on)
    turned(life, hands, wrong[1])
    life.session.apply(acts.take_back(life.journey, walk, life.moment(), on=on), "taken back")
    assert life.journey.check_in(walk.id, on) is None
    life.did(walk, on=on)
    assert life.journey.check_in(walk.id, on).size is Size.DONE
    assert Store(path).load().check_in(walk.id, on) is not None


def test_what_a_clock_that_was_ahead_left_can_be_taken_back_by_its_day(path):
    life = a_life(path, hands := hands_at())
    turned(life, hands, TEN_YEARS)
    walk, there = step_of(life, WALK), life.session.snapshot.today
    life.did(walk)
    turned(life, hands, -TEN_YEARS)
    with pytest.raises(Trouble, match="hasn't come yet"):
        acts.check_in(life.journey, walk, Size.DONE, life.moment(), on=there)
    life.session.apply(acts.take_back(life.journey, walk, life.moment(), on=there), "taken back")
    assert there not in life.journey.days_shown_up


def test_a_question_asked_by_a_clock_that_was_ahead_is_not_silent_for_ten_years(path):
    life = a_life(path, hands := hands_at())
    pause = timedelta(days=14)
    question = Question.LEAVE_ONE
    turned(life, hands, TEN_YEARS)
    life.session.apply(acts.note_question(question, life.moment()), "")
    turned(life, hands, -TEN_YEARS)
    life.did(step_of(life, WALK))
    assert hints.may_ask(life.journey, question, TODAY + timedelta(days=3), pause=pause)


def test_the_week_counts_what_was_taken_in_it_and_not_what_a_clock_left_ahead(path):
    life = a_life(path, hands := hands_at())
    practices = [life.step(goal_of(life, THESIS), f"Walk {n}", rhythm="2 a week") for n in range(4)]
    for days in (TEN_YEARS, timedelta(days=1), timedelta(days=1)):
        turned(life, hands, days)
        for step in practices:
            life.did(step)
    hands.wall = MORNING
    life.session.pulse()
    for step in practices:
        before = life.journey
        life.did(step)
        said = answers.checked_in(before, life.journey, step, Size.DONE, TODAY, TODAY).sentence
        assert "this week" not in said.casefold()


def test_what_was_left_ready_by_a_clock_that_was_ahead_hides_no_question_for_ten_years(path):
    life = a_life(path, hands := hands_at())
    opened = step_of(life, OPEN_IT)
    life.did(step_of(life, WALK))
    turned(life, hands, TEN_YEARS)
    life.session.apply(acts.note_question(Hint.LEFT_FOR_TODAY, life.moment(), about=opened.id), "")
    turned(life, hands, -TEN_YEARS)
    life.session.apply(acts.set_energy(life.journey, Energy.HIGH, life.moment()), "high")
    assert hints.hint_for(life.journey, opened, TODAY) is Hint.LEAVE_ONE


# Gaps


def days_taken(path: Path, hands: Hands, *spans: int) -> Life:
    """Take a step a day, each so many days after the one before."""
    life = Life(sitting(path, hands))
    walk = life.step(life.goal("Move"), "Walk", rhythm="daily")
    life.did(walk)
    for days in spans:
        turned(life, hands, timedelta(days=days))
        life.did(walk)
    return life


def test_after_a_clock_that_was_ahead_no_gap_is_told_until_a_step_is_taken_on_a_day_that_has_come(path):
    hands = hands_at()
    life = days_taken(path, hands, 1, 1, TEN_YEARS.days, 1, 1, 1, 1, 1, 1)
    turned(life, hands, -TEN_YEARS)
    today = life.session.snapshot.today
    assert gap.gap_before(life.journey, today) == 5  # by the days alone
    assert not gap.is_greeting_due(life.journey, today)
    life.did(step_of(life, "Walk"))
    turned(life, hands, timedelta(days=21))
    assert gap.is_greeting_due(life.journey, life.session.snapshot.today)


def test_a_clock_that_was_set_back_into_an_old_gap_tells_of_none(path):
    hands = hands_at()
    life = days_taken(path, hands, 30, 1, 1)
    turned(life, hands, timedelta(days=-10))
    assert gap.gap_before(life.journey, life.session.snapshot.today) > gap.LEAST
    assert not gap.is_greeting_due(life.journey, life.session.snapshot.today)


# Just start, by the clock on the wall


NOON = datetime.fromisoformat("2026-11-21T12:00:00+00:00")


@pytest.mark.parametrize(
    ("looks", "shown"),
    [
        ((30, 60), "1:00"),
        ((30, 30 - 3600), "1:30"),  # set back an hour
        ((30, 30 - 3600, 60 - 3600), "1:00"),  # and it goes on
        ((30, 3 * 24 * 3600), "+71:58:00"),  # a weekend's sleep
        ((30, 10 * 366 * 24 * 3600, 60), "1:00"),  # forward ten years and back
    ],
)
def test_the_minutes_of_just_start_go_on_from_where_they_stood(looks, shown):
    start = starting.Start(1, TODAY, 120, NOON)
    for seconds in looks:
        now = NOON + timedelta(seconds=seconds)
        start = starting.seen(start, now)
    assert starting.shown(start, now) == shown


def test_held_minutes_stay_held_when_the_clock_is_set_back():
    start = starting.paused(
        starting.seen(starting.Start(1, TODAY, 120, NOON), NOON), NOON + timedelta(seconds=20)
    )
    start = starting.seen(starting.seen(start, NOON + timedelta(seconds=50)), NOON - timedelta(days=1))
    assert starting.left(start, NOON - timedelta(days=1)) == 100
    start = starting.resumed(start, NOON - timedelta(days=1))
    assert starting.left(start, NOON - timedelta(days=1) + timedelta(seconds=10)) == 90
