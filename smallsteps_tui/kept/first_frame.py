"""What the dashboard will show first the next time it is opened, kept on leaving."""

from typing import TYPE_CHECKING

from smallsteps_tui.domain import choosing, noticing, streak
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.journey import Snapshot
from smallsteps_tui.kept import frame as kept_frame
from smallsteps_tui.screens.today.screen import TodayScreen

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps


async def keep_first_frame(app: "SmallSteps") -> None:
    """Keep Today as it will be drawn first, where it will be what is shown, and shows nothing private.

    Nothing is kept while words are hidden, in a theme that is only tried on, or where something
    is said of the file first.
    """
    is_the_next = not (app.is_demo or app.veiled) and app.theme == app.worn
    said_first = app.session.trouble or app.session.told or app.waiting or app.left_alone
    if not is_the_next or said_first or not is_public(app.snapshot):
        kept_frame.drop()
    elif kept_frame.is_wanted(app.session.clock.now().timestamp()):
        frame = await app.drawn(TodayScreen())
        if app.snapshot is app.session.snapshot:
            kept_frame.keep(app.session, app.config, frame)


def is_public(snapshot: Snapshot) -> bool:
    """Whether Today is what is shown first, and no step, goal or shift on it wants care or is private."""
    journey, today = snapshot.journey, snapshot.today
    if not journey.ordered_goals or streak.is_greeting_due(journey, today):
        return False
    if choosing.held_back(journey, today, today) is not None or choosing.is_dark_day(journey, today, today):
        return False
    card = choosing.on_card(journey, today, today)
    steps = [
        *([card] if card is not None else []),
        *(one.step for one in choosing.also(journey, today, card, today)),
    ]
    about = {step.goal_id for step in steps} | {goal.id for goal in journey.active_goals[:1]}
    shift = noticing.shift_for(journey, today)
    readings = [
        *(standing.of_step(journey, one) for step in steps for one in (step, *journey.path(step))),
        *(standing.of_goal(journey, journey.goals[goal_id]) for goal_id in about),
        *([standing.of_shift(journey, shift)] if shift is not None else []),
    ]
    return not any(reading.is_private for reading in readings)
