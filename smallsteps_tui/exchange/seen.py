"""What somebody else is shown of a journey, and the days it is about."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from smallsteps_tui.domain import looking_back
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import CheckIn
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.exchange.page import Part
from smallsteps_tui.exchange.shared import shared
from smallsteps_tui.exchange.tender import without_tender
from smallsteps_tui.exchange.wanted import Wanted
from smallsteps_tui.on_paper import dated


@dataclass(frozen=True)
class Seen:
    """The part of a journey that a page may be made from."""

    journey: Journey
    """The chosen goals alone, up to the last day."""
    first: date
    last: date
    wanted: Wanted

    def wants(self, *parts: Part) -> bool:
        """Whether any of these parts was chosen."""
        return not self.wanted.parts.isdisjoint(parts)

    @cached_property
    def check_ins(self) -> list[CheckIn]:
        """The check-ins of this time, in the order they were made."""
        found = [check_in for id in self.journey.goals for check_in in self.of_goal(id)]
        return sorted(found, key=lambda check_in: (check_in.on, check_in.first_at))

    def of_goal(self, goal_id: int) -> list[CheckIn]:
        """The check-ins of one goal in this time."""
        return [c for c in self.journey.goal_check_ins(goal_id) if self.first <= c.on]

    def words(self, check_in: CheckIn) -> str:
        """A check-in in the person's words, clean; "" where they were erased."""
        return clean_line(looking_back.words_for(self.journey, check_in))

    def dated(self, day: date) -> str:
        """A day by its date, as this page gives dates."""
        return dated(day, self.last)


def seen(journey: Journey, wanted: Wanted) -> Seen:
    """Leave out of a journey all that is not to be seen."""
    shown = journey if Part.TENDER in wanted.parts else without_tender(journey)
    part = shared(shown, wanted.goal_ids, wanted.span.last)
    return Seen(part, wanted.span.first or _beginning(part, wanted.span.last), wanted.span.last, wanted)


def _beginning(journey: Journey, last: date) -> date:
    days = [*journey.days_shown_up, *(shift.on for shift in journey.shifts.values())]
    return min([*days, *(goal.begun_on for goal in journey.goals.values()), last])
