"""The warm lines that answer a step."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from screens.lives import Life
from screens.walker import hands_at, sitting

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import (
    DayPage,
    Declared,
    Energy,
    Goal,
    Kind,
    Meta,
    Moment,
    RuleFrom,
    Size,
    Step,
)
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice import warm_lines
from smallsteps_tui.voice.taking import checked_in

NOON = datetime(2026, 3, 2, 12).astimezone(UTC)
FIRST = date(2026, 3, 2)
LINES = {
    name: (lines,) if isinstance(lines, str) else lines
    for name, lines in vars(warm_lines).items()
    if name.isupper()
}
ADDED_BEHIND = {
    *("AFTER_GAP_LONG", "AT_HALFWAY_LONG", "SMALLER_MOVED", "SMALLER_MOVED_LONG", "DONE_MOVED"),
    *("TAKING_ROOT", "BECOMING", "EVERY_DAY", "STARTED_GOAL"),
}
"""Lines that are never a set by themselves."""


def a_step(id: int, **how: object) -> Step:
    return Step(
        id=id, goal_id=how.pop("goal_id", 7), title=f"Step {id}", created_on=FIRST, created_at=NOON, **how
    )  # type: ignore[arg-type]


def practice(id: int, goal_id: int = 2) -> Step:
    return a_step(id, goal_id=goal_id, kind=Kind.PRACTICE, rhythms=(RuleFrom(FIRST, "daily"),))


class Days:
    """A journey, and what is said at each step of it."""

    def __init__(self, *steps: Step) -> None:
        goals = {id: Goal(id=id, title=f"Goal {id}", begun_on=FIRST, length=0) for id in (7, 2, 3)}
        self.journey = Journey(Meta(journey_id=1), goals, {step.id: step for step in steps})
        self.today = FIRST
        self.at = NOON

    def says(self, page: DayPage) -> None:
        self.journey = replace(self.journey, pages={**self.journey.pages, page.on: page})

    def low(self) -> None:
        self.says(replace(self.journey.page(self.today), energy=Declared(Energy.LOW, self.at)))

    def goes_on(self, days: int) -> None:
        self.today += timedelta(days=days)
        self.at += timedelta(days=days)

    def takes(self, id: int, size: Size = Size.DONE, on: date | None = None, **more: object) -> str:
        self.at += timedelta(seconds=1)
        moment = Moment(self.today, self.at)
        before = self.journey
        change = acts.check_in(before, before.steps[id], size, moment, on=on, **more)  # type: ignore[arg-type]
        self.journey = before.after(change)
        day = on or self.today
        return checked_in(before, self.journey, before.steps[id], size, day, self.today).sentence


def is_of(said: str, lines: tuple[str, ...]) -> bool:
    return any(said.startswith(line.split("{")[0]) and said.endswith(line.rsplit("}")[-1]) for line in lines)


def test_there_are_dozens_and_each_stands_in_one_place_only():
    every = [line for lines in LINES.values() for line in lines]
    assert len(every) > 70
    assert len(every) == len(set(every))
    assert all(len(lines) >= 2 for name, lines in LINES.items() if name not in ADDED_BEHIND)


@pytest.mark.parametrize("line", [line for lines in LINES.values() for line in lines])
def test_every_line_is_short_calm_and_ends_its_sentence(line):
    assert len(line) <= 80
    assert line.endswith(".")
    assert "!" not in line


def test_the_first_step_ever_is_told_as_the_beginning():
    assert is_of(Days(a_step(1), a_step(2)).takes(1), warm_lines.AT_THE_FIRST_STEP)


def test_the_first_step_of_another_goal_is_told_as_its_own():
    days = Days(a_step(1), a_step(2, goal_id=3), a_step(3, goal_id=3))
    days.takes(1)
    assert is_of(days.takes(2), warm_lines.FIRST_OF_GOAL)


def test_the_first_step_ever_is_called_small_only_after_a_smaller_version():
    assert is_of(Days(a_step(1), a_step(2)).takes(1, Size.SMALLER), warm_lines.AT_THE_FIRST_SMALL_STEP)


def test_halfway_is_told():
    days = Days(a_step(1), a_step(2), a_step(3))
    days.takes(1)
    assert is_of(days.takes(2), (*warm_lines.AT_HALFWAY, warm_lines.AT_HALFWAY_LONG))


def test_halfway_counts_no_steps_against_each_other():
    days = Days(*(a_step(id) for id in range(1, 6)))
    days.takes(1)
    days.takes(2)
    said = days.takes(3)
    assert is_of(said, (*warm_lines.AT_HALFWAY, warm_lines.AT_HALFWAY_LONG))
    assert "ahead" not in said.replace("once ahead", ""), "three are behind, and two ahead"


def test_what_was_lowered_by_mistake_and_is_raised_again_is_answered_as_a_step():
    days = Days(*(a_step(id, smaller=("Look",)) for id in range(1, 9)))
    days.takes(1)
    days.goes_on(1)
    days.takes(2)
    moment = Moment(days.today, days.at + timedelta(seconds=1))
    days.journey = days.journey.after(acts.lower(days.journey, days.journey.steps[2], moment))
    days.at += timedelta(seconds=1)
    said = days.takes(2)
    assert not is_of(said, warm_lines.ADDED), said
    days.takes(2, note="in the sun")
    assert is_of(days.takes(2, note="by the window"), warm_lines.ADDED)


def test_a_low_day_is_told():
    days = Days(*(a_step(id) for id in range(1, 9)))
    days.takes(1)
    days.goes_on(1)
    days.low()
    assert is_of(days.takes(2, Size.SMALLER), warm_lines.LOW + warm_lines.LOW_AND_SMALL)


def test_after_a_gap_they_are_greeted_and_nothing_else_is_said():
    days = Days(*(a_step(id) for id in range(1, 20)))
    days.takes(1)
    days.goes_on(21)
    lines = (*warm_lines.AFTER_GAP, warm_lines.AFTER_GAP_LONG)
    assert is_of(days.takes(2), lines)
    assert not is_of(days.takes(3), lines)


def test_a_gap_wins_over_a_low_day_and_a_low_day_over_a_banner():
    days = Days(a_step(1), a_step(2), a_step(3))
    days.takes(1)
    days.goes_on(21)
    days.low()
    assert is_of(days.takes(2), (*warm_lines.AFTER_GAP, warm_lines.AFTER_GAP_LONG)), "and halfway with it"
    days.goes_on(1)
    days.low()
    assert is_of(days.takes(3), warm_lines.LOW), "and three quarters with it"


def test_the_first_banner_says_what_a_banner_is_and_no_later_one():
    days = Days(*(a_step(id) for id in range(1, 9)))
    said = [days.takes(id) for id in range(1, 9)]
    banners = [one for one in said if "banner" in one]
    assert "a mark on the course" in banners[0]
    assert not any("a mark on the course" in one for one in banners[1:])


def test_a_step_on_a_rest_day_counts_and_the_rest_too():
    days = Days(*(a_step(id) for id in range(1, 20)))
    days.takes(1)
    days.goes_on(1)
    days.says(DayPage(on=days.today, rest=Declared(True, days.at)))
    assert is_of(days.takes(2), warm_lines.ON_A_REST_DAY)


def test_the_last_under_its_parent_is_told():
    days = Days(
        a_step(9), a_step(1, parent_id=9), a_step(2, parent_id=9), *(a_step(i) for i in range(10, 30))
    )
    days.takes(1)
    assert is_of(days.takes(2), warm_lines.LAST_UNDER)


def test_all_of_a_parent_is_told_as_a_banner():
    days = Days(a_step(9), a_step(1, parent_id=9), *(a_step(i) for i in range(10, 30)))
    days.takes(1)
    assert is_of(days.takes(9), warm_lines.WHOLE_PARENT)


def test_a_smaller_version_of_a_single_step_leaves_the_step_for_another_day():
    days = Days(*(a_step(id) for id in range(1, 30)))
    days.takes(1)
    said = {days.takes(id, Size.SMALLER) for id in range(2, 7)}
    of_once = (*warm_lines.SMALLER_ONCE, *warm_lines.SMALLER_MOVED, warm_lines.SMALLER_MOVED_LONG)
    assert any(is_of(one, of_once) for one in said)
    assert not any(is_of(one, warm_lines.SMALLER) for one in said)


def test_the_tenth_time_of_a_practice_has_a_banner_and_the_others_do_not():
    days = Days(practice(1))
    said = []
    for _ in range(10):
        said.append(days.takes(1))
        days.goes_on(1)
    assert is_of(said[9], warm_lines.AT_TIMES)
    assert said[9].startswith("10 times")
    assert not is_of(said[8], warm_lines.AT_TIMES)


def test_the_tenth_time_of_a_practice_with_a_finish_line_has_its_banner_too():
    days = Days(replace(practice(1), times=40), *(a_step(id, goal_id=2) for id in range(2, 90)))
    days.takes(2)
    said = []
    for _ in range(10):
        days.goes_on(1)
        said.append(days.takes(1))
    assert is_of(said[9], warm_lines.AT_TIMES)


def test_the_first_time_of_a_practice_is_never_called_again():
    days = Days(practice(1), practice(2), practice(3))
    days.takes(1)
    assert is_of(days.takes(2), (*warm_lines.FIRST_TIME, *warm_lines.MORE_THAN_ONE))


def test_a_step_that_waited_long_is_told_once_a_week_at_most():
    days = Days(*(a_step(id) for id in range(1, 60)))
    days.takes(1)
    days.goes_on(70)
    days.takes(2)
    told = []
    for id in range(3, 59):
        if is_of(days.takes(id), warm_lines.WAITED):
            told.append(days.today)
        days.goes_on(id % 2)
    assert len(told) >= 3
    assert all((later - earlier).days >= 7 for earlier, later in pairwise(told))


@pytest.mark.parametrize("every", range(2, 8))
def test_every_line_for_a_low_day_is_heard_however_many_days_are_between(every):
    days = Days(a_step(9, goal_id=3), practice(1))
    days.takes(9)
    heard = set()
    for number in range(14 * every):
        days.goes_on(1)
        if number % every == 0:
            days.low()
        said = days.takes(1)
        heard |= {said} & set(warm_lines.LOW)
    assert len(heard) >= (3 if every % 2 == 0 else 6)


def rhythm(rule: str) -> tuple[RuleFrom, ...]:
    return (RuleFrom(FIRST, rule),)


@pytest.mark.parametrize(
    ("rule", "week"), [("2 a week", "both"), ("3 a week", "all 3"), ("4 a week", "all 4")]
)
def test_a_week_is_counted_only_when_it_holds_all_it_asked_for(rule, week):
    days = Days(a_step(8), a_step(9, goal_id=3), replace(practice(1, goal_id=3), rhythms=rhythm(rule)))
    days.takes(9)
    days.goes_on(4)
    days.takes(8)
    days.goes_on(3)
    said = []
    for _ in range(7):
        said.append(days.takes(1))
        days.goes_on(1)
    number = int(rule.split()[0])
    they_are = f"{week[:1].upper()}{week[1:]} are done for this week."
    assert said[number - 1] in (f"That's {week} for this week.", they_are)
    assert sum("week" in one for one in said) == 1


def test_once_a_week_is_spoken_of_without_a_number():
    days = Days(a_step(8), a_step(9, goal_id=3), replace(practice(1), rhythms=rhythm("1 a week")))
    days.takes(9)
    days.takes(1)
    days.goes_on(4)
    days.takes(8)
    days.goes_on(3)
    assert days.takes(1) in ("That's it for this week.", "It's done for this week.")


def test_no_line_says_what_grows_only_with_time_before_its_time():
    days = Days(a_step(9, goal_id=3), practice(1))
    days.takes(9)
    grown = {*warm_lines.AGAIN_FROM_7, *warm_lines.TAKING_ROOT, *warm_lines.BECOMING}
    heard: dict[str, int] = {}
    for times in range(1, 60):
        days.goes_on(1)
        heard.setdefault(days.takes(1), times)
    heard = {line: times for line, times in heard.items() if line in grown}
    assert heard.keys() == grown
    assert min(heard.values()) >= 7
    assert heard[warm_lines.BECOMING[0]] >= 14


def test_what_began_small_is_told_once_a_week_at_most():
    days = Days(*(a_step(id) for id in range(1, 60)))
    days.takes(59)
    told = []
    for id in range(1, 29):
        days.takes(id, Size.SMALLER)
        days.goes_on(1)
        if is_of(days.takes(id), warm_lines.THE_REST_OF_IT):
            told.append(days.today)
    assert len(told) >= 3
    assert all((later - earlier).days >= 7 for earlier, later in pairwise(told))


def test_a_size_raised_on_the_same_day_is_no_extra_step():
    days = Days(*(a_step(id) for id in range(1, 60)))
    for id in range(1, 9):
        days.goes_on(1)
        days.takes(id, Size.STARTED)
        assert not is_of(days.takes(id), warm_lines.MORE_THAN_ONE)


def test_a_long_streak_is_told_once_a_week_and_not_near_a_day_that_went_otherwise():
    steady, slipped = (Days(a_step(30, goal_id=3), practice(1), practice(2)) for _ in range(2))
    slipped.journey = replace(
        slipped.journey,
        steps={**slipped.journey.steps, 2: replace(practice(2), careful="abstinence")},
    )
    lines = (*warm_lines.DAY_AFTER_DAY, *warm_lines.EVERY_DAY)
    for days, told in ((steady, 5), (slipped, 0)):
        said = []
        for day in range(50):
            said.append(days.takes(1))
            if day % 10:
                days.takes(2)
            days.goes_on(1)
        assert sum(is_of(one, lines) for one in said) == told


LONG_LINE = 8
"""Words; a longer line is not said twice in a fortnight."""


HELD_BACK = {
    *("AT_THE_FIRST_SMALL_STEP", "AT_HALFWAY_LONG", "AFTER_GAP_LONG", "SMALLER_MOVED_LONG"),
    *("AT_A_BANNER", "AT_THE_FIRST_BANNER"),
}
"""Sets that are said once, once in a fortnight, or with other words in them each time."""


@pytest.mark.parametrize("name", sorted(LINES.keys() - HELD_BACK))
def test_no_line_that_may_come_again_within_a_fortnight_is_long(name):
    assert all(len(line.split()) <= LONG_LINE for line in LINES[name])


@pytest.mark.parametrize("every", [1, 2, 6])
@pytest.mark.parametrize("size", [Size.SMALLER, Size.DONE])
def test_no_long_line_is_said_twice_in_a_fortnight(size, every):
    days = Days(*(a_step(id, goal_id=(7, 2, 3)[id % 3]) for id in range(1, 60)))
    said: dict[str, date] = {}
    for id in range(1, 60):
        line = days.takes(id, size)
        if len(line.split()) > LONG_LINE:
            assert line not in said or (days.today - said[line]).days >= 14
            said[line] = days.today
        days.goes_on(every)


def test_a_day_before_today_is_named():
    days = Days(*(a_step(id) for id in range(1, 60)))
    days.takes(1)
    days.goes_on(2)
    assert "yesterday" in days.takes(2, on=days.today - timedelta(days=1))


def test_an_amount_that_is_added_is_told_with_its_sum():
    days = Days(replace(practice(1), unit="pages"))
    days.takes(1, amount=3)
    assert days.takes(1, amount=4.5) == "Saved with the step: “7.5 pages”."


def test_raising_the_size_is_answered_again():
    days = Days(*(a_step(id) for id in range(1, 9)))
    days.takes(1)
    assert days.takes(2, Size.STARTED) != days.takes(2, Size.SMALLER) != days.takes(2)


SIZES = st.sampled_from(list(Size))
TURNS = st.tuples(st.integers(1, 12), SIZES, st.sampled_from([0, 0, 1, 1, 2, 8]), st.booleans())


@given(st.lists(TURNS, max_size=25))
@settings(max_examples=60, deadline=None)
def test_the_same_line_is_never_said_twice_in_a_row(turns):
    once = [a_step(id) for id in range(1, 6)] + [a_step(6), a_step(7, parent_id=6), a_step(8, goal_id=3)]
    days = Days(*once, practice(9), practice(10), practice(11, goal_id=3), replace(practice(12), times=4))
    last = ""
    for id, size, later, is_low in turns:
        days.goes_on(later)
        if is_low:
            days.low()
        before = days.journey
        said = days.takes(id, size)
        if days.journey.page(days.today).check_ins != before.page(days.today).check_ins:
            assert said != last
            last = said


def test_the_same_journey_always_gives_the_same_line():
    def one() -> str:
        days = Days(*(a_step(id) for id in range(1, 9)))
        days.takes(1)
        return days.takes(2)

    assert one() == one()


def test_a_step_taken_again_after_it_was_taken_back_is_answered_as_a_step_taken():
    days = Days(practice(1))
    days.takes(1, note="in the rain")
    moment = Moment(days.today, days.at + timedelta(seconds=1))
    days.journey = days.journey.after(acts.take_back(days.journey, days.journey.steps[1], moment))
    days.at += timedelta(seconds=2)
    said = days.takes(1)
    assert not is_of(said, warm_lines.ADDED)
    assert days.journey.page(days.today).check_ins[1].note == "in the rain", "the note was not unwritten"


def test_the_first_walk_of_a_lap_is_told_that_a_whole_marathon_is_behind():
    days = Days(replace(practice(1, goal_id=7), title="Walk to the corner"))
    days.journey = replace(days.journey, goals={7: replace(days.journey.goals[7], length=6)})
    said = []
    for _ in range(25):
        said.append(days.takes(1))
        days.goes_on(1)
    assert said[24] == "A whole marathon of walks. Lap 2."
    assert not any("marathon" in one for one in said[:24])


def test_the_first_walk_says_once_how_far_it_goes():
    life = Life(sitting(None, hands_at()))
    walk = life.step(life.goal("Move"), "Walk to the corner", rhythm="daily")
    _, first = voice.take(life.journey, walk, Size.DONE, life.moment())
    assert first.sentence.endswith("You moved a little: 4 walks go as far as one step.")
    low = life.journey.after(acts.set_energy(life.journey, Energy.LOW, life.moment()))
    _, quietly = voice.take(low, walk, Size.DONE, life.moment())
    assert "You moved a little" not in quietly.sentence, "on a low day nothing is measured"
    life.did(walk)
    tune = life.step(life.goal("Play"), "Tune it", rhythm="daily")
    _, second = voice.take(life.journey, tune, Size.DONE, life.moment())
    assert "You moved a little" not in second.sentence
