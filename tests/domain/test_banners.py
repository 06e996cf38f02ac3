"""The banners along the course: those passed, and those ahead."""

from datetime import date, datetime
from fractions import Fraction

import pytest
from domain.walks import MONDAY, Walk, day

from smallsteps_tui.domain import course
from smallsteps_tui.domain.course import Banner, BannerKind
from smallsteps_tui.domain.entities import CheckIn, DayPage, GoalState, Mark, Size
from smallsteps_tui.domain.journey import Change


def ahead(walk: Walk) -> list[tuple[str, str]]:
    return [(one.title, str(one.at)) for one in course.banners_ahead(walk.journey, walk.goal())]


def walked(steps: int, length: int = 26) -> Walk:
    """A goal of which so many steps were planned and done, one a day."""
    walk = Walk("Thesis", length=length)
    for number in range(steps):
        walk.adds(f"step {number}").does(f"step {number}").sleeps()
    return walk


def test_before_the_first_step_no_banner_is_passed():
    assert Walk.with_steps("A").banners == []


def test_the_first_step_is_a_banner_whatever_its_size():
    assert Walk.with_steps("A").starts("A").banners == ["the first step"]


@pytest.mark.parametrize(
    ("steps", "passed"),
    [
        (6, []),
        (7, ["a quarter"]),
        (14, ["a quarter", "halfway"]),
        (21, ["a quarter", "halfway", "three quarters"]),
    ],
)
def test_each_quarter_of_the_way_is_a_banner(steps, passed):
    assert walked(steps).banners == ["the first step", *passed]


def test_a_quarter_is_passed_on_the_day_of_the_step_that_passed_it():
    walk = walked(8)
    quarter = course.banners(walk.journey, walk.goal())[1]
    assert quarter == Banner(BannerKind.QUARTER, "a quarter", day(6), Fraction(1, 4), 1)


def test_one_large_step_passes_several_banners_at_once():
    walk = Walk("Thesis", length=0).adds("Book").adds(*"abcdefg", under="Book").does("Book")
    assert walk.banners == ["the first step", "a quarter", "halfway", "three quarters", "Book"]


def test_each_finished_step_that_had_steps_under_it_is_a_banner():
    walk = (
        Walk.with_steps("Chapter", "Other").adds("A", "B", under="Chapter").does("A").does("B").does("Other")
    )
    assert walk.banners == ["the first step"]
    walk.sleeps().does("Chapter")
    chapter = course.banners(walk.journey, walk.goal())[-1]
    assert chapter == Banner(BannerKind.WHOLE, "Chapter", day(1), walk.distance, 1, walk.step("Chapter").id)


def test_what_only_its_parent_closed_is_no_banner_of_its_own():
    walk = (
        Walk.with_steps("Book").adds("Chapter", under="Book").adds("Page", under="Chapter").starts("Chapter")
    )
    assert walk.does("Book").banners == ["the first step", "Book"]


def test_a_finished_practice_with_steps_under_it_is_a_banner_on_its_last_time():
    walk = Walk("Move").adds("Walk", times=2).adds("Shoes", under="Walk")
    walk.does("Walk").sleeps().does("Walk").sleeps().does("Walk")
    assert [(one.title, one.on) for one in course.banners(walk.journey, walk.goal())][1] == ("Walk", day(1))


def test_a_lap_is_a_banner_and_the_next_has_quarters_of_its_own():
    walk = Walk.with_steps("A", length=1).does("A").sleeps().lengthens(1)
    assert walk.banners == ["the first step", "a quarter", "halfway", "three quarters", "lap 1"]
    walk.adds("B").does("B")
    assert walk.banners[5:] == ["a quarter of lap 2", "half of lap 2", "three quarters of lap 2"]


def test_a_finished_step_of_an_earlier_lap_stands_where_it_stood():
    walk = (
        Walk.with_steps("A", "Chapter", length=0)
        .adds("B", under="Chapter")
        .does("A")
        .sleeps()
        .does("Chapter")
    )
    before = [one for one in course.banners(walk.journey, walk.goal()) if one.title == "Chapter"]
    walk.sleeps().lengthens(5).adds("C").does("C")
    after = [one for one in course.banners(walk.journey, walk.goal()) if one.title == "Chapter"]
    assert before == after
    assert after[0].at == Fraction(52, 53)


def test_the_finish_is_a_banner_on_the_day_it_was_said():
    walk = Walk.with_steps("A").does("A").sleeps(3).says(GoalState.REACHED)
    assert course.banners(walk.journey, walk.goal())[-1] == Banner(
        BannerKind.FINISH, "the finish", day(3), Fraction(1), 1
    )
    assert "the finish" not in walk.says(GoalState.ACTIVE).banners


def test_what_is_reached_without_a_step_has_its_finish_too():
    assert Walk("A gift").says(GoalState.REACHED).banners == ["the finish"]


def test_a_lap_that_begins_by_itself_is_a_banner_on_the_last_day_of_the_one_behind():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for _ in range(105):
        walk.does("Walk").sleeps()
    assert [(one.title, one.on) for one in course.banners(walk.journey, walk.goal()) if one.at == 1] == [
        ("lap 1", day(103))
    ]


def test_the_times_of_practices_have_banners_of_their_own():
    walk = Walk("Move").adds("Breathe", rhythm="daily")
    for _ in range(26):
        walk.does("Breathe").sleeps()
    passed = [(one.title, one.on) for one in course.banners(walk.journey, walk.goal())]
    assert passed == [
        ("the first step", day(0)),
        ("7 times", day(6)),
        ("10 times", day(9)),
        ("25 times", day(24)),
    ]


def test_the_times_of_all_practices_of_a_goal_are_counted_together():
    walk = Walk("Move").adds("Breathe", rhythm="daily").adds("Swim", times=3).adds("Shoes").does("Shoes")
    for _ in range(3):
        walk.does("Breathe").does("Swim").sleeps()
    assert "7 times" not in walk.banners
    assert "7 times" in walk.does("Breathe").banners


def test_the_first_time_is_a_banner_where_it_was_not_the_first_step():
    walk = Walk("Move").adds("Shoes").adds("Breathe", rhythm="daily").does("Shoes").does("Breathe")
    assert walk.banners == ["the first step", "the first time"]


@pytest.mark.parametrize(
    ("times", "following"),
    [
        (0, 1),
        (1, 7),
        (7, 10),
        (66, 100),
        (999, 1000),
        (1000, 1500),
        (1499, 1500),
        (1500, 2000),
        (7_001, 7_500),
    ],
)
def test_the_next_banner_for_times_shown_up(times, following):
    assert course.next_times_banner(times) == following


def test_every_further_five_hundred_times_is_a_banner_that_is_really_passed():
    walk = Walk("Move").adds("Breathe", rhythm="daily").sleeps(1500)
    step, at = walk.step("Breathe"), walk.moment.at
    walk.goes(Change(put=tuple(a_page(day(offset), step.id, at) for offset in range(1500))))
    assert [title for title in walk.banners if title.startswith("1")] == [
        *("10 times", "100 times", "1000 times", "1500 times")
    ]


def a_page(on: date, step_id: int, at: datetime) -> DayPage:
    return DayPage(on=on, check_ins={step_id: CheckIn(step_id=step_id, on=on, marks={Size.DONE: Mark(at)})})


# Ahead


def test_the_quarters_ahead_are_those_not_yet_passed():
    assert ahead(walked(0)) == [("a quarter", "1/4"), ("halfway", "1/2"), ("three quarters", "3/4")]
    assert ahead(walked(14)) == [("three quarters", "3/4")]


def test_a_steps_banner_stands_where_the_runner_will_be_once_all_before_it_is_done():
    walk = Walk("Thesis", length=0).adds("Chapter").adds("A", "B", under="Chapter").adds("C")
    assert ("Chapter", "52/79") in ahead(walk)
    walk.does("A").does("B")
    assert walk.distance == Fraction(52, 79)


def test_a_parent_that_is_the_thing_to_do_has_its_banner_ahead():
    walk = Walk("Thesis", length=3).adds("Chapter").adds("A", under="Chapter").does("A")
    assert ("Chapter", "52/79") in ahead(walk)


def test_parents_above_parents_each_have_a_banner_and_endless_practices_none():
    walk = Walk("Thesis", length=9).adds("Book").adds("Chapter", under="Book").adds("A", under="Chapter")
    walk.adds("Breathe", rhythm="daily").adds("Sit", under="Breathe")
    assert {title for title, _ in ahead(walk)} == {
        "Book",
        "Chapter",
        "a quarter",
        "halfway",
        "three quarters",
    }


def test_nothing_is_ahead_of_a_reached_goal():
    assert ahead(Walk.with_steps("A").says(GoalState.REACHED)) == []


def test_the_order_of_banners_is_the_order_they_were_passed_in():
    walk = Walk.with_steps("A", "B").sleeps(5).does("A").does("B", on=MONDAY)
    assert [one.on for one in course.banners(walk.journey, walk.goal())] == [MONDAY]
