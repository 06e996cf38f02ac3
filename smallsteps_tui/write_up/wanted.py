"""What was chosen for a page: the period, the goals and the parts."""

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
"""The months in the longest of the recent periods."""


@dataclass(frozen=True, slots=True)
class Span:
    """A period for a page, both days included."""

    words: str
    first: date | None
    """None means since the beginning."""
    last: date


@dataclass(frozen=True, slots=True)
class Wanted:
    """The choices for a page."""

    span: Span
    goal_ids: frozenset[int]
    parts: frozenset[Part] = field(default=USUAL)
    units: str = "miles"
    """The unit of distances, `miles` or `km`."""
    shows_streak: bool = True
    """Whether to show streaks, as in the settings."""

    def with_goal(self, goal_id: int) -> "Wanted":
        """Add a goal, or remove it again."""
        return replace(self, goal_ids=self.goal_ids ^ {goal_id})

    def with_part(self, part: Part) -> "Wanted":
        """Add a part, or remove it again."""
        return replace(self, parts=self.parts ^ {part})

    def required(self) -> "Wanted":
        """Return these choices if there is something to write.

        Raises:
            Trouble: No goal or no part was chosen.
        """
        if not self.goal_ids:
            raise Trouble("Choose at least one goal for the page: go to one and press Space.")
        if not self.parts:
            raise Trouble("Choose at least one thing for the page: go to a line and press Space.")
        return self


def usual_spans(today: date) -> tuple[Span, ...]:
    """Return the periods on offer, the shortest first."""
    from dateutil.relativedelta import relativedelta

    half_year = today - relativedelta(months=MONTHS) + timedelta(days=1)
    return (
        Span("this week", week_start(today), today),
        four_weeks(today),
        Span("the last six months", half_year, today),
        Span("since the beginning", None, today),
    )


def four_weeks(today: date) -> Span:
    """Return the default period, the four weeks up to a day."""
    return Span("the last four weeks", today - timedelta(days=27), today)


def between(first: date, last: date) -> Span:
    """Return the period between two days, given in either order."""
    first, last = min(first, last), max(first, last)
    return Span(days_words(first, last), first, last)


def usual_goals(journey: Journey) -> frozenset[int]:
    """Return all goals except those let go."""
    return frozenset(goal.id for goal in journey.ordered_goals if goal.state is not GoalState.LET_GO)


def parts_named(words: Sequence[str]) -> frozenset[Part]:
    """Parse the names of parts to add to the usual ones.

    Raises:
        Trouble: A name is unknown; the message lists the known ones.
    """
    named = [word.strip().casefold() for word in ",".join(words).split(",") if word.strip()]
    strange = [word for word in named if word not in list(Part)]
    if strange:
        private = ", ".join(part for part in Part if part.is_private)
        raise Trouble(f"“{strange[0]}” isn't something --with can add. It adds: {private}.")
    return frozenset(Part(word) for word in named)
