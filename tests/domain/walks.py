"""Walks in words: a journey that is made by the real acts, one after another."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any

import pytest

from smallsteps_tui.domain import acts, choosing, course
from smallsteps_tui.domain.entities import Energy, Goal, GoalState, Meta, Moment, Size, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble

MONDAY = date(2026, 1, 5)


def day(offset: int) -> date:
    """The day so many days after the first Monday."""
    return MONDAY + timedelta(days=offset)


def empty() -> Journey:
    return Journey(Meta(journey_id=1))


def opposite(journey: Journey, change: Change) -> Change:
    """The change that leads back to a journey from where a change leads."""
    before = [(entity, journey.find(entity)) for entity in (*change.put, *change.drop)]
    return Change(
        put=tuple(old for _, old in before if old is not None),
        drop=tuple(entity for entity, old in before if old is None),
    )


def trouble(act: Callable[..., Change], *given: Any, **more: Any) -> str:
    """The one sentence that comes back instead of a change."""
    with pytest.raises(Trouble) as found:
        act(*given, **more)
    said = str(found.value)
    assert "\n" not in said.strip()
    assert said[-1] in ".?"
    return said


class Walk:
    """A journey on its way: every act is carried out, and seen to lead back exactly."""

    def __init__(self, *goals: str, length: int = 26) -> None:
        self.journey = empty()
        self.today = MONDAY
        self.said = 0
        for title in goals:
            self.wants(title, length=length)

    @classmethod
    def with_steps(cls, *titles: str, length: int = 26) -> "Walk":
        """A goal with a few once steps."""
        walk = cls("Thesis", length=length)
        walk.adds(*titles)
        return walk

    # Time

    @property
    def moment(self) -> Moment:
        """Each moment is a second after the last, on the day it is."""
        self.said += 1
        noon = datetime(self.today.year, self.today.month, self.today.day, 12, tzinfo=UTC)
        return Moment(self.today, noon + timedelta(seconds=self.said), seed=self.said * 1_000_003)

    def sleeps(self, nights: int = 1) -> "Walk":
        self.today += timedelta(days=nights)
        return self

    # What there is

    def goal(self, title: str = "") -> Goal:
        """A goal by its title; the first one unless named."""
        goals = self.journey.ordered_goals
        return next(goal for goal in goals if not title or goal.title == title)

    def step(self, title: str) -> Step:
        return next(step for step in self.journey.steps.values() if step.title == title)

    def order(self, goal: str = "") -> list[str]:
        """The titles in the person's order, a space before those one deeper."""
        walked = self.journey.walk(self.goal(goal).id)
        return [" " * len(self.journey.path(step)) + step.title for step in walked]

    @property
    def distance(self) -> Fraction:
        return course.distance(self.journey, self.goal())

    @property
    def ahead(self) -> int:
        return course.ahead(self.journey, self.goal().id)

    @property
    def behind(self) -> int:
        return course.behind(self.journey, self.goal().id)

    @property
    def stands(self) -> tuple[str, int]:
        """The distance and what is ahead, as the table of DESIGN 4.2 gives them."""
        return str(self.distance), self.ahead

    @property
    def banners(self) -> list[str]:
        return [banner.title for banner in course.banners(self.journey, self.goal())]

    @property
    def card(self) -> str | None:
        step = choosing.step_for(self.journey, self.today)
        return step.title if step is not None else None

    @property
    def also(self) -> list[str]:
        """What is also possible, those taken with a tick."""
        offers = choosing.also(self.journey, self.today)
        return [f"{'✓' if offer.is_taken else ''}{offer.step.title}" for offer in offers]

    # What is done

    def goes(self, change: Change) -> "Walk":
        """Carry a change out; its opposite has to lead back exactly, and forth again."""
        after = self.journey.after(change)
        back = opposite(self.journey, change)
        assert after.after(back) == self.journey
        assert self.journey.after(opposite(after, back)) == after
        self.journey = after
        return self

    def wants(self, title: str, **more: Any) -> "Walk":
        return self.goes(acts.add_goal(self.journey, title, self.moment, **more))

    def adds(self, *titles: str, under: str = "", goal: str = "", **more: Any) -> "Walk":
        for title in titles:
            above = self.step(under) if under else None
            at = self.journey.goals[above.goal_id] if above is not None else self.goal(goal)
            self.goes(acts.add_step(self.journey, at, title, self.moment, under=above, **more))
        return self

    def does(self, title: str, size: Size = Size.DONE, **more: Any) -> "Walk":
        return self.goes(acts.check_in(self.journey, self.step(title), size, self.moment, **more))

    def does_smaller(self, title: str, **more: Any) -> "Walk":
        return self.does(title, Size.SMALLER, **more)

    def starts(self, title: str, **more: Any) -> "Walk":
        return self.does(title, Size.STARTED, **more)

    def takes_back(self, title: str, on: date | None = None) -> "Walk":
        return self.goes(acts.take_back(self.journey, self.step(title), self.moment, on=on))

    def lets_go(self, title: str) -> "Walk":
        return self.goes(acts.let_go(self.journey, self.step(title), self.moment))

    def opens_again(self, title: str) -> "Walk":
        return self.goes(acts.open_again(self.journey, self.step(title), self.moment))

    def edits(self, titled: str, /, **more: Any) -> "Walk":
        return self.goes(acts.edit_step(self.step(titled), self.moment, **more))

    def says(self, state: GoalState, goal: str = "") -> "Walk":
        return self.goes(acts.set_state(self.goal(goal), state, self.moment))

    def lengthens(self, length: int = 26) -> "Walk":
        return self.goes(acts.lengthen(self.goal(), length))

    def feels(self, energy: Energy | None) -> "Walk":
        return self.goes(acts.set_energy(self.journey, energy, self.moment))

    def chooses(self, title: str) -> "Walk":
        return self.goes(acts.choose(self.journey, self.step(title), self.moment))

    def rests(self, on: date | None = None, **more: Any) -> "Walk":
        return self.goes(acts.rest(self.journey, on or self.today, self.moment, **more))

    def notices(self, text: str, goal: str | None = None, on: date | None = None) -> "Walk":
        about = self.goal(goal) if goal is not None else None
        return self.goes(acts.note_shift(text, self.moment, goal=about, on=on))
