"""What somebody wants on a page: the time, the goals and the parts."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from smallsteps_tui.domain.days import week_start
from smallsteps_tui.domain.entities import GoalState
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.voice import days_words
from smallsteps_tui.write_up.page import USUAL, Part

MONTHS = 6
"""How many months the longest of the near times reaches back."""


@dataclass(frozen=True, slots=True)
class Span:
    """A time to look at, both days included."""

    words: str
    first: date | None
    """None is since the beginning."""
    last: date


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody chose for a page."""

    span: Span
    goal_ids: frozenset[int]
    parts: frozenset[Part] = field(default=USUAL)
    units: str = "miles"
    """What distances are told in."""
    shows_streak: bool = True
    """Whether days in a row are counted, as the person set it."""

    def with_goal(self, goal_id: int) -> "Wanted":
        """Choose a goal, or leave it out again."""
        return replace(self, goal_ids=self.goal_ids ^ {goal_id})

    def with_part(self, part: Part) -> "Wanted":
        """Choose a part, or leave it out again."""
        return replace(self, parts=self.parts ^ {part})

    def required(self) -> "Wanted":
        """Give it back where there is something to write.

        Raises:
            Trouble: No goal or no part was chosen.
        """
        if not self.goal_ids:
            raise Trouble("A page needs a goal: go to one and press Space.")
        if not self.parts:
            raise Trouble("A page needs something to stand on it: go to a line and press Space.")
        return self


def usual_spans(today: date) -> tuple[Span, ...]:
    """Give the times that are offered, the nearest first."""
    from dateutil.relativedelta import relativedelta

    half_year = today - relativedelta(months=MONTHS) + timedelta(days=1)
    return (
        Span("this week", week_start(today), today),
        four_weeks(today),
        Span("the last six months", half_year, today),
        Span("since the beginning", None, today),
    )


def four_weeks(today: date) -> Span:
    """Give the time that a page is about unless another is chosen."""
    return Span("the last four weeks", today - timedelta(days=27), today)


def between(first: date, last: date) -> Span:
    """Give the time from one day to another, in whichever order they were named."""
    first, last = min(first, last), max(first, last)
    return Span(days_words(first, last), first, last)


def usual_goals(journey: Journey) -> frozenset[int]:
    """Choose every goal that was not let go."""
    return frozenset(goal.id for goal in journey.ordered_goals if goal.state is not GoalState.LET_GO)


def parts_named(words: Sequence[str]) -> frozenset[Part]:
    """Read the names of parts, to be on the page beside the usual ones.

    Raises:
        Trouble: With the names there are.
    """
    named = [word.strip().casefold() for word in ",".join(words).split(",") if word.strip()]
    strange = [word for word in named if word not in list(Part)]
    if strange:
        private = ", ".join(part for part in Part if part.is_private)
        raise Trouble(f"“{strange[0]}” is no part of a page. What --with adds: {private}.")
    return frozenset(Part(word) for word in named)
