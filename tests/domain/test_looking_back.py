"""Looking back: this week, then and now, month by month, and all the evidence."""

from datetime import date

import pytest
from domain.walks import MONDAY, Walk, day

from smallsteps_tui.domain import evidence, looking_back
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.domain.evidence import EvidenceKind
from smallsteps_tui.domain.looking_back import Month


def on(walk: Walk, *offsets: int, title: str = "Walk") -> Walk:
    """Take a step on these days."""
    for offset in offsets:
        walk.does(title, on=day(offset))
    return walk


def moving(until: int = 0) -> Walk:
    walk = Walk("Move").adds("Walk", rhythm="daily").adds("Stretch", rhythm="daily")
    return walk.sleeps(until)


# The week


def test_a_week_holds_its_steps_days_rests_and_shifts():
    walk = on(on(moving(5), 0, 1, 4), 1, title="Stretch").rests(day(2)).notices("Calmer")
    week = looking_back.week(walk.journey, walk.today)
    assert (week.start_on, week.steps, week.days, week.rests, week.shifts) == (MONDAY, 4, 3, 1, 1)


def test_the_running_week_goes_up_to_today():
    walk = moving(1).rests(day(3))
    assert looking_back.week(walk.journey, walk.today).rests == 0


def test_weeks_back_are_whole_and_a_week_ahead_is_empty():
    walk = on(moving(16), 0, 6, 7)
    assert [looking_back.week(walk.journey, walk.today, back).steps for back in (0, 1, 2, 3)] == [0, 1, 2, 0]
    ahead = looking_back.week(walk.journey, walk.today, -1)
    assert (ahead.steps, ahead.rests, ahead.shifts, ahead.smallest) == (0, 0, 0, None)


def test_the_smallest_step_of_a_week_is_a_smaller_version_from_the_lowest_rung():
    walk = Walk("Thesis").adds("A", smaller=["Sit down", "Look"]).adds("B").sleeps()
    assert looking_back.week(walk.journey, walk.today).smallest is None
    assert looking_back.week(walk.does("B").journey, walk.today).smallest == "B"
    assert looking_back.week(walk.starts("A").journey, walk.today).smallest == "A"
    assert looking_back.week(walk.does_smaller("A", rung=1).journey, walk.today).smallest == "Sit down"
    walk.sleeps().feels(Energy.LOW).does_smaller("A")
    assert looking_back.week(walk.journey, walk.today).smallest == "Look"


# Then and now


def test_without_a_way_behind_there_is_nothing_to_hold_now_against():
    walk = moving()
    assert looking_back.then_span(walk.journey, MONDAY) is None
    assert looking_back.then_and_now(walk.journey, MONDAY) == []


def test_now_is_held_against_the_28_days_ending_six_months_ago():
    walk = on(moving(400), 0)
    assert looking_back.then_span(walk.journey, date(2026, 8, 31)) == (date(2026, 2, 1), date(2026, 2, 28))
    assert looking_back.then_span(walk.journey, date(2026, 12, 15)) == (date(2026, 5, 19), date(2026, 6, 15))


@pytest.mark.parametrize(
    ("today", "span"),
    [
        (27, None),
        (28, None),
        (33, None),
        (34, (0, 6)),
        (40, (0, 12)),
        (55, (0, 27)),
        (150, (0, 27)),
    ],
)
def test_a_shorter_way_is_held_against_its_first_28_days_as_far_as_they_are_not_now(today, span):
    walk = on(moving(today), 0)
    expected = None if span is None else (day(span[0]), day(span[1]))
    assert looking_back.then_span(walk.journey, day(today)) == expected


def test_a_way_of_six_months_to_the_day_is_no_shorter_one():
    walk = on(moving(400), 0)
    assert looking_back.then_span(walk.journey, date(2026, 7, 5)) == (day(-27), day(0))
    assert looking_back.then_span(walk.journey, date(2026, 7, 4)) == (day(0), day(27))


def test_what_is_done_on_more_days_now_is_told_what_is_new_first():
    walk = on(on(moving(100), 0, 1, 2, 80, 81, 82, 83), 90, 91, 92, title="Stretch")
    found = looking_back.then_and_now(walk.journey, walk.today)
    assert [(one.title, one.now, one.then, one.since) for one in found] == [
        *(("Stretch", 3, 0, day(90)), ("Walk", 4, 3, day(0)))
    ]
    assert found[0].step_ids == {walk.step("Stretch").id}


def test_what_is_done_as_often_or_less_is_not_mentioned():
    walk = on(on(moving(100), 0, 1, 2, 80), 5, 80, title="Stretch")
    assert looking_back.then_and_now(walk.journey, walk.today) == []


def test_the_last_28_days_are_now_and_the_day_before_them_is_not():
    walk = on(on(moving(100), 72), 0, title="Stretch")
    assert looking_back.then_and_now(walk.journey, walk.today) == []
    walk = on(moving(100), 0, 73, 74)
    assert [one.now for one in looking_back.then_and_now(walk.journey, walk.today)] == [2]


def test_the_once_steps_of_a_goal_stand_together_under_its_name():
    walk = Walk.with_steps("A", "B", "C").sleeps(100)
    walk.does("A", on=day(0)).does("B", on=day(90)).does("C", on=day(91))
    (one,) = looking_back.then_and_now(walk.journey, walk.today)
    assert (one.title, one.now, one.then) == ("Thesis", 2, 1)


# Month by month


def test_the_months_add_up_so_that_the_line_only_rises():
    walk = on(on(moving(120), 0, 1, 28, 90), 1, title="Stretch").notices("Calmer", on=day(60))
    assert looking_back.months(walk.journey, walk.today) == [
        Month(date(2026, 1, 1), 3, 2, 0),
        Month(date(2026, 2, 1), 4, 3, 0),
        Month(date(2026, 3, 1), 4, 3, 1),
        Month(date(2026, 4, 1), 5, 4, 1),
        Month(date(2026, 5, 1), 5, 4, 1),
    ]


def test_without_anything_done_or_noticed_there_is_no_month():
    assert looking_back.months(moving(40).journey, day(40)) == []
    assert len(looking_back.months(moving().notices("Calmer").journey, MONDAY)) == 1


def test_what_is_dated_ahead_counts_by_now_as_it_does_in_every_other_sum():
    walk = on(moving(20), 0, 20)
    assert looking_back.months(walk.journey, day(10)) == [Month(date(2026, 1, 1), 2, 2, 0)]
    assert looking_back.months(walk.journey, day(-40)) == [Month(date(2025, 11, 1), 2, 2, 0)]
    assert walk.journey.steps_in_all == 2


# Evidence


def test_evidence_stands_newest_first_banners_before_shifts_before_check_ins():
    walk = Walk.with_steps("A", "B", "C").does("A").sleeps().does("B").does("C").notices("One").notices("Two")
    assert [one.text for one in evidence.of(walk.journey)] == [
        *("Two", "One", "C", "B", "the first step", "A")
    ]


def test_evidence_tells_the_size_the_note_and_whose_it_is():
    walk = Walk("Thesis").adds("A", smaller=["Look"]).does_smaller("A", note="Rain.").notices("Calmer")
    shift, banner, check_in = (
        next(one for one in evidence.of(walk.journey) if one.kind is kind)
        for kind in (EvidenceKind.SHIFT, EvidenceKind.BANNER, EvidenceKind.CHECK_IN)
    )
    assert (check_in.text, check_in.size, check_in.note) == ("Look", "smaller", "Rain.")
    assert (check_in.step_id, check_in.goal_id) == (walk.step("A").id, walk.goal().id)
    assert (shift.text, shift.goal_id, shift.id) == ("Calmer", None, next(iter(walk.journey.shifts)))
    assert banner.goal_id == walk.goal().id


def test_evidence_of_one_goal_holds_nothing_of_another():
    walk = Walk("Thesis", "Move").adds("A", goal="Thesis").adds("Walk", goal="Move").does("A").does("Walk")
    walk.notices("Calmer", goal="Move").notices("Warmer")
    texts = [one.text for one in evidence.of(walk.journey, walk.goal("Move").id)]
    assert texts == ["the first step", "Calmer", "Walk"]


def test_what_was_taken_back_is_no_evidence():
    assert evidence.of(Walk.with_steps("A").does("A").takes_back("A").journey) == []
