"""Any life at all: whatever a person can do, in any order, by hypothesis."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from typing import Any

from domain.walks import Walk
from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from smallsteps_tui.domain import acts, choosing, course, evidence, noticing
from smallsteps_tui.domain.acts.checking_in import is_done_already
from smallsteps_tui.domain.entities import Energy, Goal, GoalState, Mark, Size, Step
from smallsteps_tui.domain.evidence import EvidenceKind
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.soundness import unsound
from smallsteps_tui.domain.streak import streak
from smallsteps_tui.domain.tree import OF_STEPS
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.veiling import veiled
from smallsteps_tui.screens.faces import landscape_of

numbers = st.integers(0, 10**6)


def marks_of(journey: Journey, goal: Goal) -> list[Mark]:
    """All marks of a goal's check-ins that count."""
    return [mark for made in journey.goal_check_ins(goal.id) for mark in made.standing.values()]


class AnyLife(RuleBasedStateMachine):
    """Whatever a person does, in any order, on two goals, over months."""

    EACH = 0
    """After so many things that were done a journey is looked at closely; 0 for once, at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.walk = Walk()
        self.named = 0
        self.stood: dict[int, tuple[int, Fraction, int]] = {}
        self.kept: tuple[int, int] = (0, 0)
        self.under_veil: tuple[Journey, Journey] | None = None
        self.looks = 0

    # What is picked

    def a_goal(self, number: int) -> Goal:
        goals = self.walk.journey.ordered_goals
        return goals[number % len(goals)]

    def a_step(self, number: int) -> Step:
        steps = sorted(self.walk.journey.steps.values(), key=lambda step: step.id)
        assume(steps)
        return steps[number % len(steps)]

    def a_name(self) -> str:
        self.named += 1
        return f"step {self.named}"

    def tries(self, act: Callable[..., Change], *given: Any, **more: Any) -> None:
        """Do it; where it is refused nothing has changed."""
        try:
            change = act(*given, **more)
        except Trouble:
            return
        self.walk.goes(change)

    def tries_unmoved(self, act: Callable[..., Change], *given: Any, **more: Any) -> None:
        """Do what moves nothing behind, neither back nor on."""
        before = self.walk.journey
        self.tries(act, before, *given, **more)
        after = self.walk.journey
        for id, goal in before.goals.items():
            assert course.distance(after, after.goals[id]) == course.distance(before, goal)
            made, was = after.goal_check_ins(id), before.goal_check_ins(id)
            assert [(one.step_id, one.on, one.size) for one in made] == [
                (one.step_id, one.on, one.size) for one in was
            ]

    @initialize(length=st.sampled_from([0, 2, 5, 26]))
    def begin(self, length: int) -> None:
        self.walk.wants("Thesis", length=length).wants("Move", length=26)
        self.walk.adds("Open the file", goal="Thesis").adds("Walk", goal="Move", times=3)
        self.walk.adds("Stretch", goal="Thesis", rhythm="daily")

    # What a person does

    @rule(goal=numbers, times=st.sampled_from([None, None, None, 1, 3]), endless=st.booleans())
    def add(self, goal: int, times: int | None, endless: bool) -> None:
        rhythm = "daily" if endless and times is not None else ""
        self.tries(
            acts.add_step,
            self.walk.journey,
            self.a_goal(goal),
            self.a_name(),
            self.walk.moment,
            times=None if endless else times,
            rhythm=rhythm,
        )

    @rule(step=numbers, times=st.sampled_from([None, None, 2]))
    def break_down(self, step: int, times: int | None) -> None:
        above = self.a_step(step)
        journey, goal = self.walk.journey, self.walk.journey.goals[above.goal_id]
        self.tries(acts.add_step, journey, goal, self.a_name(), self.walk.moment, under=above, times=times)

    @rule(step=numbers, how=st.sampled_from(["in", "out", "up", "down"]))
    def move(self, step: int, how: str) -> None:
        found, journey = self.a_step(step), self.walk.journey
        match how:
            case "in":
                self.tries(acts.indent, journey, found)
            case "out":
                self.tries(acts.outdent, journey, found)
            case _:
                self.tries(acts.move_step, journey, found, 1 if how == "up" else -1)

    @rule(
        step=numbers,
        rhythm=st.sampled_from([None, "", "daily", "3 a week"]),
        times=st.sampled_from(["", None, 1, 2, 9]),
    )
    def reword_or_change_how_it_is_taken(self, step: int, rhythm: str | None, times: Any) -> None:
        self.tries(
            acts.edit_step,
            self.a_step(step),
            self.walk.moment,
            title=self.a_name(),
            rhythm=rhythm,
            times=times,
        )

    @rule(goal=numbers, length=st.sampled_from([0, 1, 3, 26]))
    def change_the_length(self, goal: int, length: int) -> None:
        self.tries(acts.edit_goal, self.a_goal(goal), length=length)

    @rule(step=numbers)
    def let_go(self, step: int) -> None:
        self.tries(acts.let_go, self.walk.journey, self.a_step(step), self.walk.moment)

    @rule(step=numbers)
    def open_again(self, step: int) -> None:
        self.tries(acts.open_again, self.walk.journey, self.a_step(step), self.walk.moment)

    @rule(step=numbers)
    def delete_a_step(self, step: int) -> None:
        self.tries(acts.delete_step, self.walk.journey, self.a_step(step))

    @rule(step=numbers)
    def erase_a_step(self, step: int) -> None:
        self.tries(acts.erase_step, self.walk.journey, self.a_step(step), self.walk.moment)

    @rule(goal=numbers, state=st.sampled_from(GoalState))
    def say_how_a_goal_stands(self, goal: int, state: GoalState) -> None:
        self.tries(acts.set_state, self.a_goal(goal), state, self.walk.moment)

    @rule(goal=numbers, length=st.sampled_from([0, 4, 26]))
    def lengthen(self, goal: int, length: int) -> None:
        self.tries(acts.lengthen, self.a_goal(goal), length)

    @rule(goal=numbers)
    def erase_a_goal(self, goal: int) -> None:
        self.tries(acts.erase_goal, self.walk.journey, self.a_goal(goal), self.walk.moment)

    @rule(back=st.integers(-3, 40), off=st.booleans())
    def rest(self, back: int, off: bool) -> None:
        on = self.walk.today - timedelta(days=back)
        self.tries(acts.rest, self.walk.journey, on, self.walk.moment, off=off)

    @rule(back=st.sampled_from([0, 0, 1, 9]), energy=st.sampled_from(Energy))
    def say_an_energy(self, back: int, energy: Energy) -> None:
        on = self.walk.today - timedelta(days=back)
        self.tries_unmoved(acts.set_energy, energy, self.walk.moment, on=on)

    @rule()
    def notice(self) -> None:
        self.walk.goes(acts.note_shift(self.a_name(), self.walk.moment))

    @rule(step=numbers, ahead=st.integers(0, 40), off=st.booleans())
    def rest_one_practice(self, step: int, ahead: int, off: bool) -> None:
        first = self.walk.today
        last = first + timedelta(days=ahead)
        self.tries_unmoved(acts.rest_step, self.a_step(step), first, self.walk.moment, last=last, off=off)

    @rule(step=numbers, ahead=st.integers(0, 40))
    def put_off(self, step: int, ahead: int) -> None:
        day = self.walk.today + timedelta(days=ahead)
        self.tries_unmoved(acts.put_off, self.a_step(step), day, self.walk.moment)

    @rule(step=numbers, back=st.integers(0, 3), text=st.sampled_from(["ill", "could not", "", "x" * 10_001]))
    def say_a_word(self, step: int, back: int, text: str) -> None:
        on = self.walk.today - timedelta(days=back)
        self.tries_unmoved(acts.say_word, self.a_step(step), text, self.walk.moment, on=on)

    @rule()
    def keep_for_later(self) -> None:
        self.tries_unmoved(acts.keep_for_later, self.a_name(), self.walk.moment)

    @rule(step=numbers, goal=numbers)
    def move_to_a_goal(self, step: int, goal: int) -> None:
        journey = self.walk.journey
        goals = sorted(journey.goals.values(), key=lambda one: one.id)
        words = sorted(
            word.text for page in journey.pages.values() for word in page.words.values() if word.text
        )
        self.tries_unmoved(acts.move_to_goal, self.a_step(step), goals[goal % len(goals)], self.walk.moment)
        after = self.walk.journey.pages.values()
        assert sorted(word.text for page in after for word in page.words.values() if word.text) == words

    @rule(nights=st.integers(1, 20))
    def sleep(self, nights: int) -> None:
        self.walk.sleeps(nights)

    @rule(step=numbers, size=st.sampled_from(Size), back=st.sampled_from([0, 0, 0, 1, 5, 40]))
    def check_in(self, step: int, size: Size, back: int) -> None:
        found, on = self.a_step(step), self.walk.today - timedelta(days=back)
        journey = self.walk.journey
        assume(not journey.goals[found.goal_id].is_for_later)
        before = journey.check_in(found.id, on)
        was = streak(journey, self.walk.today)
        is_done = is_done_already(journey, found, size, on)
        self.tries(acts.check_in, journey, found, size, self.walk.moment, on=on)
        after = self.walk.journey
        if is_done:
            assert after == journey, "what is done stays done, and counts once"
            return
        assert after.days_shown_up == journey.days_shown_up | {on}
        assert after.steps_in_all == journey.steps_in_all + (before is None)
        if on == self.walk.today:
            assert streak(after, on).current >= max(1, was.current)
        assert streak(after, self.walk.today).longest >= 1

    @rule(step=numbers, days=st.integers(2, 12))
    def keep_at_it(self, step: int, days: int) -> None:
        """The same step day after day, so that laps of a short way begin by themselves."""
        id = self.a_step(step).id
        for _ in range(days):
            self.walk.sleeps()
            journey = self.walk.journey
            self.tries(acts.check_in, journey, journey.steps[id], Size.DONE, self.walk.moment)

    # What holds

    @invariant()
    def what_is_behind_never_shrinks(self) -> None:
        journey = self.walk.journey
        for goal in journey.goals.values():
            distance, behind = course.distance(journey, goal), course.behind(journey, goal.id)
            assert 0 <= distance < 1 or goal.state is GoalState.REACHED
            assert course.ahead(journey, goal.id) >= 0
            lap, before, steps = self.stood.get(goal.id, (0, Fraction(0), 0))
            assert (goal.lap, distance) >= (lap, before)
            assert behind >= steps
            assert behind == len(journey.goal_check_ins(goal.id))
            assert all(1 <= mark.lap <= goal.lap for mark in marks_of(journey, goal))
            self.stood[goal.id] = (goal.lap, distance, behind)
        kept = journey.steps_in_all, len(journey.days_shown_up)
        assert kept >= self.kept
        assert kept[1] >= self.kept[1]
        self.kept = kept

    @invariant()
    def the_facts_hold_together(self) -> None:
        assert unsound(self.walk.journey) == []
        self.looks += 1
        if self.EACH and self.looks % self.EACH == 0:
            self.teardown()

    def teardown(self) -> None:
        """Look closely."""
        self.what_was_carried_over_a_change_is_what_a_fresh_look_finds()
        self.what_is_counted_is_what_stands_on_the_pages()
        self.a_veil_that_is_drawn_on_is_one_that_is_drawn_anew()
        self.the_numbers_agree_with_each_other()

    def what_was_carried_over_a_change_is_what_a_fresh_look_finds(self) -> None:
        journey = self.walk.journey
        fresh = replace(journey)
        assert [getattr(journey, name) for name in OF_STEPS] == [getattr(fresh, name) for name in OF_STEPS]
        assert journey.steps_by_day == fresh.steps_by_day
        assert list(journey.steps_by_day) == sorted(fresh.steps_by_day)
        assert (journey.made_in_all, journey.low_days) == (fresh.made_in_all, fresh.low_days)
        every = evidence.of(fresh)
        assert (evidence.of(journey), journey.noticed) == (every, fresh.noticed)
        for goal_id in journey.goals:
            both = (EvidenceKind.CHECK_IN, EvidenceKind.BANNER)
            of_it = [one for one in evidence.of(fresh, goal_id) if one.kind in both]
            assert [*evidence.deeds(journey, goal_id)] == of_it
        since = self.walk.today - timedelta(days=2)
        assert evidence.of(fresh, since=since) == [one for one in every if one.on >= since]
        for day in (self.walk.today, self.walk.today - timedelta(days=1)):
            for known in (choosing.step_for, choosing.candidates, choosing.also, noticing.shift_for):
                assert known(journey, day) == known(fresh, day)
        for step_id in journey.steps:
            assert journey.check_ins(step_id) == fresh.check_ins(step_id)
        for goal in journey.goals.values():
            assert journey.goal_check_ins(goal.id) == fresh.goal_check_ins(goal.id)
            for known in (
                course.banners,
                course.banners_ahead,
                course.distance,
                course.distance_by_day,
                course.is_at_gate,
                course.stretches_left,
                course.waymarks,
            ):
                assert known(journey, goal) == known(fresh, goal)
            assert landscape_of(journey, goal, self.walk.today) == landscape_of(fresh, goal, self.walk.today)
            for known in (course.behind, course.goes_on, course.road, course.ahead_under):
                assert known(journey, goal.id) == known(fresh, goal.id)

    def what_is_counted_is_what_stands_on_the_pages(self) -> None:
        journey = self.walk.journey
        made = [one for day in sorted(journey.pages) for one in journey.pages[day].counted]
        assert journey.steps_in_all == len(made)
        assert {day: list(of_day) for day, of_day in journey.check_ins_by_day.items()} == {
            day: journey.pages[day].counted for day in sorted({one.on for one in made})
        }
        for id, step in journey.steps.items():
            mine = [one for one in made if one.step_id == id]
            assert list(journey.check_ins(id)) == mine
            assert list(journey.days_of(id)) == [one.on for one in mine]
            in_all = [one.on for one in made if one.step_id in journey.earlier_ids(step)]
            assert list(journey.days_in_all(step)) == in_all
        for id in journey.goals:
            of_goal = [
                one
                for one in made
                if one.step_id in journey.steps and journey.steps[one.step_id].goal_id == id
            ]
            assert list(journey.goal_check_ins(id)) == of_goal
            assert list(journey.order_of(id)) == [(one.on, one.step_id) for one in of_goal]
            assert journey.behind(id) == len(of_goal)

    def a_veil_that_is_drawn_on_is_one_that_is_drawn_anew(self) -> None:
        journey = self.walk.journey
        shown = veiled(journey, self.under_veil)
        assert shown == veiled(journey)
        assert shown.steps_by_day == journey.steps_by_day
        self.under_veil = journey, shown

    def the_numbers_agree_with_each_other(self) -> None:
        journey, today = self.walk.journey, self.walk.today
        for goal in journey.goals.values():
            days = course.distance_by_day(journey, goal)
            assert [there for _, there in days] == sorted(there for _, there in days)
            if goal.state is not GoalState.REACHED and days:
                assert days[-1][1] == course.distance(journey, goal)
            assert course.planned(journey, goal) >= course.distance(journey, goal)
            assert all(banner.at <= 1 for banner in course.banners_ahead(journey, goal))
        offered = [step.goal_id for step in choosing.candidates(journey, today)]
        assert journey.later is None or journey.later.id not in offered
        step = choosing.step_for(journey, today)
        assert step is None or step in choosing.candidates(journey, today)


class AnyLifeWithTakingBack(AnyLife):
    """The same life, with the one act that lowers what is behind; it never goes below nothing.

    All that can be done in a life is done in this one, so it is the one looked at closely on the way.
    """

    EACH = 8

    @precondition(lambda self: self.walk.journey.steps_in_all)
    @rule(number=numbers)
    def take_back(self, number: int) -> None:
        journey = self.walk.journey
        made = [c for step_id in sorted(journey.steps) for c in journey.check_ins(step_id)]
        assume(made)
        taken = made[number % len(made)]
        step = journey.steps[taken.step_id]
        self.walk.goes(acts.take_back(journey, step, self.walk.moment, on=taken.on))
        assert self.walk.journey.steps_in_all == journey.steps_in_all - 1
        self.stood, self.kept = {}, (0, 0)
