"""Hiding the quiet line on the card, or saying of a line of care that it isn't about that."""

from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.screens import questions

if TYPE_CHECKING:
    from smallsteps_tui.screens.today.day import DayScreen


async def hide_line(screen: "DayScreen") -> None:
    """Hide the quiet line on the card for good, or say why it stays; of a line of care, that it isn't that."""
    step, hint, goal = screen.step, screen.hint, screen.dark_goal
    if await screen.hide_tip():
        return
    if step is not None and screen.is_careful:
        await _is_not_that(screen, step)
    elif goal is not None and screen.may_not_be_that:
        await _is_not_that(screen, goal)
    elif screen.care_line:
        screen.say(voice.CARE_STAYS)
    elif step is None and (asked := screen.shift_goal()) is not None:
        await questions.finish.put_away(screen, asked)
    elif step is None or hint is None:
        screen.say(voice.NO_HINT)
    elif hint in voice.HINTS_THAT_STAY:
        screen.say(voice.HINTS_THAT_STAY[hint])
    else:
        change = acts.note_question(hint, screen.moment, about=step.id, for_good=True)
        await screen.propose(change, voice.hint_hidden())


async def _is_not_that(screen: "DayScreen", about: Step | Goal) -> None:
    """Note that the words of a step or a goal are about something else; not while dying is plainly spoken of."""
    from smallsteps_tui.domain import heavy_thoughts  # the first frame can do without it

    journey, today = screen.facts.journey, screen.facts.today
    read = standing.of_goal(journey, about) if isinstance(about, Goal) else standing.of_step(journey, about)
    if standing.may_be_of_death(read) and heavy_thoughts.is_spoken_of(journey, today):
        screen.say(voice.CARE_STAYS)
        return
    change = acts.note_question(
        standing.NOT_THAT, screen.moment, about=about.id, for_good=True, words=about.title
    )
    await screen.propose(change, voice.not_that("goal") if isinstance(about, Goal) else voice.not_that())
