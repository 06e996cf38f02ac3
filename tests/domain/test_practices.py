"""One practice by itself: its days told apart, its totals, and its longest run."""

from dataclasses import replace

import pytest
from domain.practices import AT, journey_of, on, practice
from domain.walks import Walk, day

from smallsteps_tui import voice
from smallsteps_tui.domain import looking_back, practices
from smallsteps_tui.domain.days import span
from smallsteps_tui.domain.entities import CheckIn, Energy, GoalState, Mark, Size, Turn

LETTERS = {
    "done": "x",
    "smaller": "s",
    "started": "t",
    "rest": "r",
    "resting": "R",
    "free": ".",
    "quiet": "_",
    "": " ",
}


def days_of(rule, letters, *, rests=(), today=None, **fields):
    """The days of a practice in letters, from those it was taken on (`x`) among the days up to today."""
    step = practice(rule, **fields)
    taken = [place for place, letter in enumerate(letters) if letter == "x"]
    journey = journey_of(step, came={10: taken}, rests=rests, size=Size.DONE)
    last = on(len(letters) - 1 if today is None else today)
    told = practices.days(journey, step, span(on(0), on(len(letters) - 1)), last)
    return "".join(LETTERS[told[one]] for one in told)


@pytest.mark.parametrize(
    ("rule", "letters", "told"),
    [
        ("daily", "xx_x___", "xx_x___"),
        ("3 a week", "x_x_x__x______", "x.x.x..x______"),
        ("3 a week", "x______x_x_x__x", "x______x.x.x..x"),
        ("1 a week", "_____x________x", ".....x._______x"),
        ("mon wed fri", "x___x__", "x._.x._"),
        ("every 3 days", "x_____x", "x..___x"),
        ("2 in 4 days", "x__x___x", "x..x_..x"),
    ],
)
def test_a_day_that_the_rhythm_did_not_need_is_no_hole(rule, letters, told):
    assert days_of(rule, letters) == told


def test_sizes_rests_and_what_was_before_and_after_are_told_apart():
    sizes = {0: Size.DONE, 1: Size.SMALLER, 2: Size.STARTED}
    step = practice("daily", created=0)
    journey = journey_of(step, came={10: sizes}, rests=(3,))
    pages = {
        one: replace(page, check_ins={10: CheckIn(step_id=10, on=one, marks={sizes[place]: Mark(AT)})})
        for place, (one, page) in enumerate(sorted(journey.pages.items()))
        if place in sizes
    }
    goal = replace(journey.goals[7], states=(Turn(on(5), AT, GoalState.RESTING),))
    journey = replace(journey, pages={**journey.pages, **pages}, goals={7: goal})
    told = practices.days(journey, step, span(on(-2), on(8)), on(7))
    assert "".join(LETTERS[was] for was in told.values()) == "  xstr_RRR "


def test_after_its_last_time_or_once_it_is_let_go_there_is_nothing():
    assert days_of("daily", "xx___", times=2) == "xx   "
    assert days_of("daily", "x____", states=(Turn(on(2), AT, "let-go"),)) == "x_   "


def test_today_is_open_and_no_day_to_come_is_anything():
    assert days_of("3 a week", "xxx____", today=4) == "xxx._  "


def test_a_practice_made_today_can_have_days_before_it():
    walk = Walk("Move").sleeps(10).adds("Walk", rhythm="daily").does("Walk", on=day(7))
    step = walk.step("Walk")
    assert practices.begun_on(walk.journey, step) == day(7)
    told = practices.days(walk.journey, step, span(day(6), walk.today), walk.today)
    assert [str(was) for was in told.values()] == ["", "done", "quiet", "quiet", "quiet"]


def a_walk():
    """Three weeks of walks of all sizes, with amounts and a note, beside a swim."""
    walk = (
        Walk("Move")
        .adds("Walk", rhythm="3 a week", smaller=["Shoes"], unit="minutes")
        .adds("Swim", rhythm="daily")
    )
    for place in range(3):
        walk.does("Walk", amount=10.5).does("Swim").sleeps(2)
        walk.feels(Energy.LOW).does("Walk", Size.SMALLER, note=f"Rain {place}.").sleeps(2)
        walk.does("Walk", Size.STARTED).sleeps(3)
    return walk


def test_the_totals_of_a_practice_are_of_all_days_or_of_some():
    walk = a_walk()
    step = walk.step("Walk")
    assert practices.totals(walk.journey, step) == practices.Totals(9, 3, 3, 3, 31.5)
    assert practices.totals(walk.journey, step, day(7), day(13)) == practices.Totals(3, 1, 1, 1, 10.5)
    assert practices.amounts(walk.journey, step, walk.today) == (10.5, 21.0, 31.5, 31.5)
    assert practices.amounts(walk.journey, walk.step("Swim"), walk.today) == ()
    assert [one.note for one in practices.written(walk.journey, step)] == ["Rain 2.", "Rain 1.", "Rain 0."]
    assert practices.longest(walk.journey, step, walk.today).longest == 9


def test_alone_a_practice_is_all_that_was_done():
    walk = a_walk().notices("Calmer")
    alone = practices.alone(walk.journey, walk.step("Swim"))
    assert (alone.steps_in_all, len(alone.days_shown_up), dict(alone.shifts)) == (3, 3, {})
    assert looking_back.year_to(alone, walk.today, walk.today).weekdays == (3, 0, 0, 0, 0, 0, 0)
    assert practices.alone(walk.journey, walk.step("Swim")) is alone


def test_the_order_is_the_persons_and_what_rests_or_has_ended_comes_last():
    walk = Walk("Rest", "Move").adds("Nap", goal="Rest", rhythm="daily").adds("Read", goal="Move")
    walk.adds("Walk", "Never", "Run", goal="Move", rhythm="daily").does("Walk").lets_go("Walk").lets_go(
        "Never"
    )
    walk.says(GoalState.RESTING, "Rest")
    assert [step.title for step in practices.in_order(walk.journey)] == ["Run", "Nap", "Walk"]


def test_of_going_without_there_are_totals_and_no_run():
    walk = Walk("Evenings").adds("Day without wine", rhythm="daily").adds("Walk", rhythm="daily")
    for _ in range(8):
        walk.does("Day without wine").sleeps()
    step = walk.step("Day without wine")
    assert voice.practice_in_all(walk.journey, step, walk.today, "shown") == [("8", "times")]
    assert voice.settled(walk.journey, step, walk.today) == ""
    held = looking_back.year_to(walk.journey, walk.today, walk.today)
    said = [one.sentence for one in voice.of_practice_year(walk.journey, step, walk.today, held, "shown")]
    assert said
    assert not any("streak" in sentence or "strength" in sentence for sentence in said)


LOCK = "Check the lock only once"


def test_what_wants_care_is_counted_in_times_and_its_amounts_grow_on_no_chart():
    walk = Walk("Home").adds(LOCK, rhythm="daily", unit="times")
    for _ in range(4):
        walk.does(LOCK, amount=3).sleeps()
    step = walk.step(LOCK)
    assert voice.practice_in_all(walk.journey, step, walk.today, "shown") == [("4", "times")]
    assert practices.amounts(walk.journey, step, walk.today) == ()


def test_a_hidden_streak_hides_the_longest_run_too():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for _ in range(5):
        walk.does("Walk").sleeps()
    step = walk.step("Walk")
    assert voice.practice_in_all(walk.journey, step, walk.today, "shown")[1] == (
        "5",
        "times in your longest streak",
    )
    assert voice.practice_in_all(walk.journey, step, walk.today, "hidden") == [("5", "times")]


def test_what_is_told_of_a_practice_fits_its_numbers():
    walk = a_walk()
    step, today = walk.step("Walk"), walk.today
    held = looking_back.year_to(practices.alone(walk.journey, step), today, today)
    ends = voice.practice_ends(practices.totals(walk.journey, step), held, today)
    assert list(dict.fromkeys(words for words, _ in ends)) == [
        "9 times. 3 of them the small version, 3 just started, 3 on low days.",
        "9 times. 3 small, 3 started, 3 on low days.",
        "9 times.",
    ]
    assert ends[-2:] == (("9 times.", "5 Jan – today"), ("9 times.", ""))
    nothing = practices.Totals(0, 0, 0, 0, 0)
    assert voice.practice_ends(nothing, held, today)[0][0] == "Each time you do it adds a square here."
    was = practices.days(walk.journey, step, (day(2),), today)[day(2)]
    assert voice.practice_day(walk.journey, step, day(2), today, was) == (
        "Wednesday 7 January, a low day: the small version"
    )
    numbers = [one.number for one in voice.of_practice_year(walk.journey, step, today, held, "shown")]
    assert numbers == [
        "9 times",
        "its weekdays",
        "3 whole, 3 smaller, 3 started",
        "31.5 minutes",
        "9 times in your longest streak",
        "“Walk”: taking root",
    ]
