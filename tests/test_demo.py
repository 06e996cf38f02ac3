"""The demo: a believable year, told through the acts, the same for the same day."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui import demo
from smallsteps_tui.demo import lives
from smallsteps_tui.demo.lives import SHOWN_UP, YEAR, Took
from smallsteps_tui.domain import choosing, course, looking_back, rhythm, streak
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import Energy, Goal, GoalState, Kind, Size
from smallsteps_tui.domain.journey import Journey

TODAY = date(2026, 11, 22)
"""The day of the pictures."""

DAYS = st.dates(date(2024, 1, 1), date(2035, 12, 31))

SHAMING = re.compile(
    r"\b(fail(ed|ure)?|missed|overdue|late|broken?|abandon(ed)?|lazy|behind schedule)\b", re.IGNORECASE
)

year = lru_cache(maxsize=64)(demo.journey)


def goal(journey: Journey, title: str) -> Goal:
    return next(found for found in journey.goals.values() if found.title == title)


def words(journey: Journey) -> Iterator[str]:
    for one in journey.goals.values():
        yield from (one.title, one.why, one.support)
    for step in journey.steps.values():
        yield from (step.title, *step.smaller, step.cue, step.pairing, step.opens, step.unit)
    for page in journey.pages.values():
        for check_in in page.check_ins.values():
            yield from (check_in.note, *(mark.version for mark in check_in.marks.values()))
    for shift in journey.shifts.values():
        yield from shift.text.splitlines()


def test_the_same_day_tells_the_same_year() -> None:
    assert demo.journey(TODAY) == demo.journey(TODAY)


@pytest.mark.parametrize("today", [TODAY, date(2028, 2, 29), date(2027, 1, 1), date(2026, 3, 30)])
def test_a_year_has_two_hundred_steps_and_a_streak_that_holds(today: date) -> None:
    assert_believable(year(today), today)


@given(DAYS)
@settings(max_examples=12, deadline=None)
def test_a_year_is_believable_on_any_day(today: date) -> None:
    assert_believable(demo.journey(today), today)


def assert_believable(journey: Journey, today: date) -> None:
    assert 200 < journey.steps_in_all < 240
    assert streak.streak(journey, today).current >= 8
    assert len(journey.goals) == 5
    assert max(journey.pages) == today
    main = goal(journey, lives.THESIS)
    assert course.behind(journey, main.id) >= 20
    assert course.ahead(journey, main.id) >= 12
    assert 0.5 < course.distance(journey, main) < 0.65
    assert looking_back.then_and_now(journey, today)


@given(DAYS)
@settings(max_examples=8, deadline=None)
def test_the_card_shows_the_thesis_and_the_walk_is_ticked_on_any_day(today: date) -> None:
    journey = year(today)
    step = choosing.step_for(journey, today)
    assert step is not None
    assert step.title == lives.TODAYS_STEP
    assert [above.title for above in journey.path(step)] == ["Chapter 3"]
    offer = choosing.offer(journey, step, today)
    assert not offer.is_taken
    assert (offer.size, offer.even_smaller) == (Size.DONE, "Open the folder it's in")
    also = [(one.words, one.is_taken) for one in choosing.also(journey, today)]
    due = ["Tidy five references", lives.SWIM, lives.BREATH]
    following = ["Walk as far as the park bench", lives.ENVELOPE]
    assert also == [*((words, False) for words in (*due, *following)), (lives.WALK, True)]


def test_a_practice_with_times_a_week_is_still_asked_for_this_week() -> None:
    journey = year(TODAY)
    breath = next(step for step in journey.steps.values() if step.title == lives.BREATH)
    assert rhythm.progress(journey, breath, TODAY) == (2, 3)


def test_every_goal_has_its_own_kind_of_course() -> None:
    journey = year(TODAY)
    assert [one.title for one in journey.ordered_goals] == [
        lives.THESIS,
        lives.MOVING,
        lives.MEETINGS,
        lives.LETTERS,
        lives.INBOX,
    ]
    assert course.goes_on(journey, goal(journey, lives.MEETINGS).id)
    assert goal(journey, lives.INBOX).state is GoalState.RESTING
    letters = goal(journey, lives.LETTERS)
    assert course.planned(journey, letters) < 0.5, "most of the way to Mum lies in the mist"
    moving = goal(journey, lives.MOVING)
    assert course.behind(journey, moving.id)
    assert course.ahead(journey, moving.id)


def test_two_chapters_are_finished_and_the_third_is_under_way() -> None:
    journey = year(TODAY)
    passed = [banner.title for banner in course.banners(journey, goal(journey, lives.THESIS))]
    assert [title for title in passed if title[0].isupper()] == ["Proposal", "Chapter 1", "Chapter 2"]
    assert "halfway" in passed
    third = next(step for step in journey.steps.values() if step.title == "Chapter 3")
    standing = [journey.standing(step) for step in journey.children(third.id)]
    assert set(standing) == {"done", "open"}


@given(DAYS)
@settings(max_examples=5, deadline=None)
def test_no_check_in_covers_more_than_its_step_could(today: date) -> None:
    journey = year(today)
    assert journey.steps
    for step in journey.steps.values():
        shares = [mark.share for c in journey.check_ins(step.id) for mark in c.standing.values()]
        assert all(0 < share < 1 for share in shares)
        if step.kind is Kind.ONCE:
            done = [c for c in journey.check_ins(step.id) if Size.DONE in c.standing]
            assert len(done) <= 1


def test_there_are_three_weeks_away_and_a_coming_back() -> None:
    journey = year(TODAY)
    days = sorted(journey.days_shown_up)
    gaps = [(later - earlier).days - 1 for earlier, later in pairwise(days)]
    assert max(gaps) == 21
    back = days[gaps.index(21) + 1]
    assert any(shift.on == back for shift in journey.shifts.values())


def test_a_year_has_low_days_rests_starts_notes_and_amounts() -> None:
    pages = year(TODAY).pages.values()
    check_ins = [check_in for page in pages for check_in in page.check_ins.values()]
    assert sum(page.is_rest for page in pages) > 10
    assert {page.energy.value for page in pages if page.energy is not None} == set(Energy)
    assert {check_in.size for check_in in check_ins} == set(Size)
    assert sum(bool(check_in.note) for check_in in check_ins) > 12
    assert sum(check_in.amount is not None for check_in in check_ins) > 30
    low = [
        page for page in pages if page.energy is not None and page.energy.value == Energy.LOW and page.counted
    ]
    assert len(low) > 20


def test_shifts_are_noticed_all_along_the_way() -> None:
    journey = year(TODAY)
    assert len(journey.shifts) >= 15
    assert len({(shift.on.year, shift.on.month) for shift in journey.shifts.values()}) >= 8
    assert max(shift.on for shift in journey.shifts.values()) == TODAY - timedelta(days=3)


def test_what_is_told_of_a_day_fits_the_day() -> None:
    taken = [beat for beat in (*lives.EVERYDAY_STORY, *lives.THESIS_STORY) if isinstance(beat, Took)]
    assert all(YEAR[-1 - beat.ago] == SHOWN_UP for beat in taken)
    assert len(YEAR) == 364
    shown_up = {
        TODAY - timedelta(days=ago) for ago, letter in enumerate(reversed(YEAR)) if letter == SHOWN_UP
    }
    assert year(TODAY).days_shown_up == shown_up


def test_instants_follow_each_other_and_lie_on_their_days() -> None:
    pages = year(TODAY).pages.values()
    assert pages
    for page in pages:
        marks = [mark.at for c in page.check_ins.values() for mark in c.marks.values()]
        assert len(set(marks)) == len(marks)
        assert {at.date() for at in marks} <= {page.on}


@pytest.mark.parametrize("today", [TODAY, date(2028, 2, 29)])
def test_every_word_is_plain_printable_and_kind(today: date) -> None:
    found = list(words(year(today)))
    assert all(text == clean_line(text) for text in found)
    assert all(ord(sign) < 0x2100 for text in found for sign in text), (
        "no emoji and no wide letters in the demo"
    )
    assert not [text for text in found if SHAMING.search(text)]


def test_nothing_in_it_reads_as_dangerous_or_tender():
    year = demo.journey(TODAY)
    read = [standing.of_step(year, step) for step in year.steps.values()]
    read += [standing.of_goal(year, goal) for goal in year.goals.values()]
    read += [standing.of_shift(year, shift) for shift in year.shifts.values()]
    assert [one for one in read if one.kind is not None] == []
