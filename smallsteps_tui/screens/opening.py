"""The key `o`: opening what a step is about, and saying whether it went."""

from typing import TYPE_CHECKING

from smallsteps_tui import opening, voice
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.trouble import Trouble

if TYPE_CHECKING:
    from subprocess import Popen

    from smallsteps_tui.app import SmallSteps

LOOK, LOOKS = 0.5, 6
"""Seconds between two looks at whether an opener gave up, and how many there are."""


def open_step(app: "SmallSteps", step: Step | None) -> None:
    """Open what a step is about, and say so."""
    app.say(opened(app, step.opens) if step is not None else "There is no step here to open.")


def opened(app: "SmallSteps", place: str) -> str:
    """Open a place; when the opener gives up a little later, that is said then.

    Returns:
        What to say: that it is opening, or why it cannot be.
    """
    try:
        opener = opening.open_place(place)
    except Trouble as trouble:
        return str(trouble)

    if opener is not None:
        _watch(app, opener, place)
    return voice.opening(place)


def _watch(app: "SmallSteps", opener: "Popen[bytes]", place: str) -> None:
    """Say so when an opener gives up soon; one that stays longer has opened something."""

    def look() -> None:
        status = opener.poll()
        if status is not None:
            looking.stop()
        if status:
            app.say(voice.not_opened(place))

    looking = app.set_interval(LOOK, look, repeat=LOOKS)
