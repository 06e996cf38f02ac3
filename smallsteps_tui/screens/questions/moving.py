"""Keeping a step for later, moving it to a goal, and not before which day it is offered."""

from datetime import date
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.care import Handling, standing
from smallsteps_tui.domain.cleaning import is_nothing
from smallsteps_tui.domain.day_words import coming, parse_day
from smallsteps_tui.domain.days import spoken_date
from smallsteps_tui.domain.entities import Goal, GoalState, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.acting import LongTitle, still_there
from smallsteps_tui.screens.dialogs.ask import KEEPS, MOST_SUGGESTIONS, Asking, told
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.cards.question import QuestionFace

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen


def later(screen: "JourneyScreen") -> Asking:
    """Ask for something to keep for later; it needs no goal yet."""
    long_title = LongTitle()

    async def take(text: str) -> Asking | None:
        """Keep it; words of a sure crisis are answered first."""
        title, note = long_title.parted(text)
        change = acts.keep_for_later(screen.facts.journey, title, screen.moment, note=note)
        step = next(one for one in change.put if isinstance(one, Step))
        reading = standing.of_step(screen.facts.journey.after(change), step)
        await screen.host.carry_out(change, voice.saved(voice.kept_for_later(step), reading))
        return told(reading, screen.host.config.someone) if reading.handling is Handling.CRISIS else None

    return Asking(QuestionFace("What would you like to keep for later?", hint=KEEPS), take)


def ask_goal(screen: "JourneyScreen", step: Step) -> None:
    """Ask which goal a step moves to: some words of its name, or one from the list."""
    if all(goal.id == step.goal_id for goal in _goals(screen)):
        screen.say(voice.NO_GOAL_YET)
    else:
        screen.ask(_to_goal(screen, step))


def _to_goal(screen: "JourneyScreen", step: Step) -> Asking:
    names = [goal.title for goal in _goals(screen) if goal.id != step.goal_id]

    def beside(typed: str) -> list[str]:
        """List the goals that what is typed fits, in the person's order."""
        return [name for name in names if _fits(typed, name)][:MOST_SUGGESTIONS]

    async def take(text: str) -> None:
        """Move it, with the open steps under it."""
        journey = screen.facts.journey
        now = still_there(journey.steps.get(step.id), step.title)
        goal = _named(_goals(screen), text)
        change = acts.move_to_goal(journey, now, goal, screen.moment)
        await screen.host.carry_out(change, voice.moved_to_goal(journey, now, goal))

    face = QuestionFace(
        f"Which goal would you like to move {quoted(step.title)} to?",
        placeholder="some of its words",
        suggestions=tuple(names[:MOST_SUGGESTIONS]),
        hint="Enter move   Esc not now",
    )
    return Asking(face, take, beside=beside)


def _goals(screen: "JourneyScreen") -> list[Goal]:
    """Return the goals a step may move to: those being walked first, what is for later last."""
    journey = screen.facts.journey
    goals = [goal for goal in journey.ordered_goals if goal.state is not GoalState.LET_GO]
    goals.sort(key=lambda goal: goal.state is not GoalState.ACTIVE)
    return [*goals, acts.for_later(journey, screen.moment)]


def _fits(typed: str, name: str) -> bool:
    return all(word in name.casefold() for word in typed.casefold().split())


def _named(goals: list[Goal], typed: str) -> Goal:
    """Return the goal that was typed: its whole name, or words that fit no other.

    Raises:
        Trouble: Nothing was typed, or it fits none or several; with what to type.
    """
    exact = [goal for goal in goals if goal.title.casefold() == typed.strip().casefold()]
    found = exact or [goal for goal in goals if typed.strip() and _fits(typed, goal.title)]
    if len(found) != 1:
        raise Trouble(voice.which_goal(typed, found))
    return found[0]


def not_before(screen: "JourneyScreen", step: Step) -> Asking:
    """Ask for the first day on which a step is offered again; nothing on the line brings it back."""
    waits = step.is_put_off_on(screen.facts.today)

    async def take(text: str) -> None:
        """Put it off, or bring it back."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        day = None if is_nothing(text) else parse_day(text, screen.facts.today, future=True)
        change = acts.put_off(screen.facts.journey, now, day, screen.moment)
        await screen.host.carry_out(change, voice.put_off(now, day, screen.facts.today))

    face = QuestionFace(
        f"When would you like to see {quoted(step.title)} again?",
        placeholder="monday, in two weeks, 14 december",
        suggestions=("tomorrow", "monday"),
        value=spoken_date(step.not_before) if waits and step.not_before is not None else "",
        is_replaced=True,
        hint=KEEPS,
        hint_on_empty="Enter bring it back now   Esc not now" if waits else "",
    )
    return Asking(face, take)


class TypedDay:
    """How words typed as a moment are read where they are a day: Tab leaves the step alone until then."""

    def __init__(self, today: date) -> None:
        """Know the day on which they are typed."""
        self.today = today
        self.is_suggested = False
        self.waits = False
        """Whether the step is left alone until the day that is typed."""

    def words(self, text: str) -> tuple[str, str]:
        """Return that it is a day, or what happens then, and what Tab does about it."""
        day = coming(text, self.today)
        return voice.day_typed(day, self.today, waits=self.waits) if day is not None else ("", "")

    def turn(self, text: str) -> None:
        """There is no other way to read it."""

    def keep(self) -> None:
        """Leave the step alone until that day, or keep the words as a moment."""
        self.waits = not self.waits

    def not_before(self, text: str) -> date | None:
        """Return the day until which the step is left alone; None where it isn't."""
        return coming(text, self.today) if self.waits else None
