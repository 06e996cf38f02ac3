"""Leaving while "just start" goes on: it is asked once how that counted."""

from typing import TYPE_CHECKING

from smallsteps_tui import answers, voice
from smallsteps_tui.domain import acts, choosing
from smallsteps_tui.domain.entities import Size, Step
from smallsteps_tui.domain.starting import Start
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps

LEAVE = Choice("q", "it counts as started; leave")
DID_IT = Choice("d", "I did it; leave")
TAKE_BACK = Choice("x", "it did not count this time; leave")


def leave(app: "SmallSteps") -> None:
    """Leave at once, or ask first how what is still going on counted.

    Having started was checked in when it began, so nothing hangs on the answer.
    """
    start = app.start
    step = app.snapshot.journey.steps.get(start.step_id) if start is not None else None
    made = (
        app.snapshot.journey.check_in(step.id, start.on) if start is not None and step is not None else None
    )
    if start is None or step is None or made is None or made.size is not Size.STARTED:
        app.exit()
        return
    question = voice.how_did_it_count(step)
    app.push_screen(
        ChooseDialog(question, (LEAVE, DID_IT, TAKE_BACK)), lambda key: _answered(app, start, step, key)
    )


def _answered(app: "SmallSteps", start: Start, step: Step, key: str | None) -> None:
    if key is None:
        return
    try:
        _count(app, start, step, key)
    except Trouble as trouble:
        app.say(str(trouble), trouble=True)
        return
    app.exit()


def _count(app: "SmallSteps", start: Start, step: Step, key: str) -> None:
    """Carry out what was answered.

    Raises:
        Trouble: It could not be kept; nothing has changed.
    """
    facts, moment = app.snapshot, app.session.moment()
    if key == DID_IT.key:
        size = choosing.offer(facts.journey, step, start.on).size
        change = acts.check_in(facts.journey, step, size, moment, on=start.on)
        after = facts.journey.after(change)
        app.carry_out(change, answers.checked_in(facts.journey, after, step, size, start.on, facts.today))
    elif key == TAKE_BACK.key:
        change = acts.take_back(facts.journey, step, moment, on=start.on)
        app.carry_out(change, voice.taken_back(step, start.on, facts.today))
