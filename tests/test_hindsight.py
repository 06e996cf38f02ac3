"""What Look back says."""

from datetime import date, timedelta

import pytest
from domain.walks import Walk, day

from smallsteps_tui import voice
from smallsteps_tui.domain import looking_back, noticing
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.domain.evidence import Sort, Sought
from smallsteps_tui.voice import looking_back as said
from smallsteps_tui.widgets.edges import ends, fullest


@pytest.mark.parametrize(
    ("low", "days", "said"),
    [
        (0, 5, ""),
        (1, 1, "It was a low day, and you still showed up."),
        (1, 5, "One of these days was low. You still showed up."),
        (4, 5, "4 of these days were low. You still showed up."),
        (5, 5, "All of them were low days, and you still showed up."),
    ],
)
def test_low_days_are_told_with_having_come(low, days, said):
    assert voice.low_days(low, days) == said


def test_then_is_named_by_its_month_or_as_the_beginning():
    walk = Walk("Move").adds("Walk").does("Walk")
    assert said.new_since(walk.journey, day(60)) == "What do you do now that you didn't do at the start?"
    assert said.new_since(walk.journey, day(320)) == "What do you do now that you didn't do in May?"


def test_the_same_question_never_stands_twice_on_the_card():
    walk = Walk("Move").adds("Walk").does("Walk")
    for week in range(45, 51):
        today = day(week * 7)
        asked = voice.asked(walk.journey, today).question
        above = voice.above_then_and_now(walk.journey, today, [])
        assert asked != above
        if noticing.of_week(walk.journey, today) is noticing.WeekQuestion.NEW:
            assert above == f"In {asked.split()[-1].rstrip('?')}, and now"


def test_what_is_shown_is_said_in_words():
    goal = Walk("Thesis").goal()
    assert voice.shown(Sought(), None, True) == ""
    assert voice.shown(Sought(words="paused"), None, False) == "Nothing found with “paused”"
    assert voice.shown(Sought(sort=Sort.NOTES), None, True) == "your notes on steps"
    assert voice.shown(Sought(goal_id=goal.id), goal, True) == "everything for “Thesis”"
    sought = Sought("paused", Sort.SHIFTS, goal.id)
    assert voice.shown(sought, goal, True) == "shifts for “Thesis” with “paused”"
    assert voice.shown(sought, goal, False) == "No shifts for “Thesis” with “paused”"
    assert voice.shown(Sought(strand="Walk", step_ids=frozenset({1})), None, True) == "everything for “Walk”"


def test_a_day_is_read_out_with_what_it_was():
    walk = Walk("Move").adds("Walk", "Swim").rests().sleeps()
    walk.feels(Energy.LOW).does("Walk").does("Swim").notices("Calmer\nthan before").sleeps(2)
    said = [voice.day_was(walk.journey, day(offset), walk.today) for offset in range(4)]
    assert said == [
        "Monday 5 January: a rest day",
        "Tuesday 6 January, a low day: 2 steps",
        "Wednesday 7 January: a quiet day",
        "Today, Thursday 8 January: still open",
    ]
    assert voice.day_was(walk.journey, day(1), day(400)) == "Tuesday 6 January 2026, a low day: 2 steps"
    assert voice.day_held(walk.journey, day(1)) == "Walk · Swim · “Calmer than before”"
    assert voice.day_held(walk.journey, day(2)) == ""


def test_a_day_is_read_out_briefly_where_its_name_has_no_room():
    walk = Walk("Move").adds("Walk").sleeps().feels(Energy.LOW).does("Walk")
    assert voice.day_was(walk.journey, day(1), walk.today, briefly=True) == (
        "Today, Tue 6 Jan, a low day: 1 step"
    )


def a_year_of(days: int, low: int) -> looking_back.Span:
    return looking_back.Span(day(0), day(200), days=days, rests=0, low=low, weekdays=(0,) * 7)


def test_a_year_is_said_in_fewer_words_that_keep_the_kind_half():
    assert said.of_year(a_year_of(1, 1)) == (
        "You showed up once, on a low day.",
        "Once, on a low day.",
        "1 day, 1 low.",
    )
    assert said.of_year(a_year_of(4, 4))[0] == "You showed up on 4 days, all of them low."
    assert said.of_year(a_year_of(137, 22)) == (
        "You showed up on 137 days, 22 of them low.",
        "137 days, 22 of them low.",
        "137 days, 22 low.",
    )
    assert said.of_year(a_year_of(9, 0)) == ("You showed up on 9 days.", "9 days.")
    assert said.of_year(a_year_of(0, 0))[0] == "Each day you show up adds a square here, and it stays."


@pytest.mark.parametrize(
    ("width", "said"),
    [
        (112, "You showed up on 137 days, 22 of them low."),
        (72, "You showed up on 137 days, 22 of them low."),
        (43, "137 days, 22 of them low."),
        (34, "137 days, 22 low."),
        (26, "137 days."),
    ],
)
def test_above_the_squares_no_word_is_cut_and_both_ends_stay(width, said):
    pairs = voice.year_ends(a_year_of(137, 22), day(220))
    line = ends(*fullest(pairs, width), width).plain
    assert line.startswith(f"{said} ")
    assert "…" not in line
    assert line.endswith(("5 Jan to 24 Jul", "5 Jan – 24 Jul"))


def test_a_part_of_a_year_has_both_ends_at_60_columns():
    part = looking_back.Span(date(2025, 11, 24), date(2026, 10, 18), 120, 0, 19, (0,) * 7)
    today = date(2026, 11, 22)
    line = ends(*fullest(voice.year_ends(part, today), 51), 51).plain
    assert line.startswith("120 days, 19 of them low. ")
    assert line.endswith("24 Nov 2025 to 18 Oct")
    assert said.brief_span_of(part, today) == "24 Nov 2025 – 18 Oct"
    assert voice.above_weekdays(part, today)[-1] == "24 Nov 2025 – 18 Oct"
    earlier = looking_back.Span(date(2024, 1, 1), date(2024, 11, 24), 329, 0, 119, (0,) * 7)
    assert said.brief_span_of(earlier, today) == "1 Jan – 24 Nov 2024"
    line = ends(*fullest(voice.year_ends(earlier, today), 51), 51).plain
    assert line.startswith("329 days, 119 low. ")
    assert line.endswith(" 1 Jan 2024 to 24 Nov 2024")


def test_the_first_day_is_today_and_the_second_goes_from_yesterday():
    first = looking_back.Span(day(0), day(0), 1, 0, 0, (0,) * 7)
    assert said.span_of(first, day(0)) == said.brief_span_of(first, day(0)) == "today"
    second = looking_back.Span(day(0), day(1), 2, 0, 0, (0,) * 7)
    assert said.span_of(second, day(1)) == "yesterday to today"


def test_what_is_dated_ahead_is_said_with_where_it_counts():
    assert voice.dated_ahead(0) == ""
    assert voice.dated_ahead(1) == "1 day is dated in the future; the totals include it."
    assert voice.dated_ahead(50) == "50 days are dated in the future; the totals include them."


def test_where_days_are_dated_ahead_every_explanation_of_a_sum_says_so():
    walk = Walk("Move").adds("Walk", rhythm="daily").does("Walk")
    walk.sleeps(400).does("Walk")
    held = looking_back.year_to(walk.journey, day(399), day(399))

    def told(today):
        found = voice.of_chart
        charts = ("months", "sizes", "years")
        return " ".join(one.sentence for part in charts for one in found(part, walk.journey, today, held))

    assert "this month, up to today, plus 1 day dated in the future." in told(day(399))
    assert "this year, up to today, plus 1 day dated in the future." in told(day(399))
    assert "by size, with 1 day dated in the future, as a running total" in told(day(399))
    assert "ahead" not in told(day(400))


def test_the_question_above_then_and_now_is_true_of_every_line():
    walk = Walk("Move").adds("Walk", "Swim", rhythm="daily")
    for offset in range(60):
        walk.sleeps(1)
        if offset > 30 or offset % 2:
            walk.does("Walk")
    weeks = [walk.today + timedelta(weeks=week) for week in range(3)]
    new = looking_back.NowAndThen("Swim", 3, 0, walk.today, frozenset({1}))
    more = looking_back.NowAndThen("Walk", 27, 14, walk.today, frozenset({2}))
    above = {voice.above_then_and_now(walk.journey, on, [new]) for on in weeks}
    assert above == {"What do you do now that you didn't do at the start?", "At the start, and now"}
    above = {voice.above_then_and_now(walk.journey, on, [new, more]) for on in weeks}
    assert above == {"What do you do more often than at the start?", "At the start, and now"}


def test_every_number_of_look_back_is_explained():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for offset in range(120):
        walk.sleeps(1)
        if offset % 7 != 3:
            walk.feels(Energy.LOW if offset % 5 == 0 else Energy.STEADY).does("Walk")
    said = voice.of_looking_back(walk.journey, walk.today, 0, "shown")
    numbers = " | ".join(one.number for one in said)
    for word in ("on 2 days", "day streak", "longest: ", "then and now", "103 steps, 103 days"):
        assert word in numbers, numbers
    held = looking_back.year_to(walk.journey, walk.today, walk.today)
    said = voice.of_the_year(walk.journey, walk.today, held)
    assert [one.number.split()[-1] for one in said] == ["up", "weekdays", "up.", "whole"]
