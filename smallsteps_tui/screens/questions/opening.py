"""The key `o`: opening what a step is about, and saying whether it went."""

from typing import TYPE_CHECKING

from smallsteps_tui import outside, voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog
from smallsteps_tui.screens.host import Host
from smallsteps_tui.voice import Saying

if TYPE_CHECKING:
    from subprocess import Popen

LOOK, LOOKS = 0.5, 6
"""Seconds between two looks at whether an opener gave up, and how many there are."""


OPEN_IT = Choice("o", "open it, and don't ask again")


def open_step(host: Host, step: Step | None) -> None:
    """Open what a step is about, and say so; what came from elsewhere is shown and asked about first."""
    if step is None:
        host.say("There's no step here to open.")
    elif step.foreign and step.opens:
        asked = ChooseDialog(voice.asked_to_open(step.opens), (OPEN_IT,))
        host.app.push_screen(asked, lambda key: _open_and_trust(host, step, key))
    else:
        host.say(opened(host, step.opens))


async def _open_and_trust(host: Host, step: Step, key: str | None) -> None:
    """Open a place that was looked at, and ask no more about it, if that was the answer."""
    if key != OPEN_IT.key:
        return
    said = opened(host, step.opens)
    now = host.snapshot.journey.steps.get(step.id)
    try:
        if now is not None and now.opens == step.opens:
            await host.carry_out(acts.trust(now), Saying("", said))
    except Trouble as trouble:
        said = str(trouble)
    host.say(said)


def opened_at_once(host: Host, step: Step) -> str:
    """Open what a step is about along with something else, unless it has to be looked at first.

    Returns:
        What to say; "" when the step opens nothing.
    """
    if not step.opens:
        return ""
    return voice.to_be_looked_at() if step.foreign else opened(host, step.opens)


def opened(host: Host, place: str) -> str:
    """Open a place; when the opener gives up a little later, that is said then.

    Returns:
        What to say: that it is opening, or why it cannot be.
    """
    try:
        opener = outside.open_place(place)
    except Trouble as trouble:
        return str(trouble)

    if opener is not None:
        _watch(host, opener, place)
    return voice.opening(place)


def _watch(host: Host, opener: "Popen[bytes]", place: str) -> None:
    """Say so when an opener gives up soon; one that stays longer has opened something."""

    def look() -> None:
        """Look once whether the opener has ended, and say so if it failed."""
        status = opener.poll()
        if status is not None:
            looking.stop()
        if status:
            host.say(voice.not_opened(place))

    looking = host.app.set_interval(LOOK, look, repeat=LOOKS)
