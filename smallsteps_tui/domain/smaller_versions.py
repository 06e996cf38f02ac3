"""The smaller versions of a step: which are done already, and which one comes next."""

from datetime import date
from functools import partial

from smallsteps_tui.domain.care import Kind as AboutKind
from smallsteps_tui.domain.care import answers, limits, standing
from smallsteps_tui.domain.entities import READY_VERSION, Kind, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.veiling import veil

_WHOLE = (AboutKind.EATING, AboutKind.SELF_HARM, AboutKind.GRIEF)
"""What a goal is about where its ordinary steps are made smaller by the person alone."""


def done_before(journey: Journey, step: Step, day: date) -> tuple[str, ...]:
    """Return the smaller versions of a once step that were taken before a day, the latest last.

    None of a practice, which is done again and again, and of what wants care, as nothing is
    said of its size.
    """
    return tuple(_shown(journey, words) for words in _done(journey, step, day))


def _done(journey: Journey, step: Step, day: date) -> tuple[str, ...]:
    """Return the same in the person's own words, also under the veil."""
    if step.kind is Kind.PRACTICE or _is_careful(journey, step):
        return ()
    taken = [one.version for one in journey.unveiled.check_ins_in_all(step) if one.on < day]
    latest = dict.fromkeys(words for words in reversed(taken) if words)
    return tuple(reversed(latest))


def following(journey: Journey, step: Step, day: date) -> str:
    """Return the smaller version that goes with the whole step on a day; "" where there is none left.

    The first of the person's own that is not done; where all are, the next that is suggested
    for this very step. One that is itself some of what is given up never is.
    """
    if not (done := _done(journey, step, day)):
        return next(iter(standing.own_smaller(journey, step)), "")
    return next(iter(_left(journey, step, done)), "") or _suggested(journey, step, done)


def smallest(journey: Journey, step: Step, day: date | None = None) -> str:
    """Return the words of a step's smallest version, one ready when it has none; on a day, none that is done.

    A tender step without one has the first of what is suggested for its kind. One towards
    harm is never made smaller, so it has its title, and so has a meal of somebody who struggles
    with eating, and an ordinary one toward eating well, toward stopping to hurt oneself, and in grief.
    """
    reading = standing.of_step(journey, step)
    if reading.is_withheld or (standing.is_meal(journey, step) and not standing.own_smaller(journey, step)):
        return step.title
    if reading.is_answered_by_care:
        return standing.small_one(journey, step)
    if not step.smaller and _is_whole(journey, step):
        return step.title
    if day is not None and (done := _done(journey, step, day)):
        own = _left(journey, step, done)
        return own[-1] if own else _suggested(journey, step, done, is_low=True) or READY_VERSION
    return step.smaller[-1] if step.smaller else _ready(journey, step)


def _is_careful(journey: Journey, step: Step) -> bool:
    """Whether what is suggested for a step comes from care, or the person alone makes it smaller."""
    if standing.of_step(journey, step).kind is not None or standing.is_abstinence(journey, step):
        return True
    title = journey.unveiled.steps.get(step.id, step).title
    return limits.is_kept_in_full(title) or _is_whole(journey, step)


def _is_whole(journey: Journey, step: Step) -> bool:
    is_whole = any(standing.is_toward(journey, step, kind) for kind in _WHOLE)
    return is_whole or standing.is_of_mourning(journey, step)


def _left(journey: Journey, step: Step, done: tuple[str, ...]) -> list[str]:
    """Return the person's own versions that are not done, largest first."""
    known = {words.casefold() for words in done}
    own = journey.unveiled.steps.get(step.id, step).smaller
    return [_shown(journey, words) for words in own if words.casefold() not in known]


def _suggested(journey: Journey, step: Step, done: tuple[str, ...], *, is_low: bool = False) -> str:
    """Return what is suggested next beside what is on the ladder and what is done; "" where there is none."""
    from smallsteps_tui.domain import shrinking  # the grammar of titles, which a status line rarely needs

    worded = journey.unveiled.steps.get(step.id, step)
    known = tuple(dict.fromkeys((*worded.smaller, *done)))
    suggest = partial(shrinking.suggestions, worded.title, reading=standing.of_step(journey, step))
    found = [
        *([_ready_words(journey, step)] if is_low else []),
        *suggest(ladder=worded.smaller, limit=len(known) + 1),  # from where the person's own end
        *suggest(ladder=known, limit=1),
    ]
    folded = {words.casefold() for words in known}
    return _shown(journey, next((words for words in found if words.casefold() not in folded), ""))


def _ready(journey: Journey, step: Step) -> str:
    """Return the smaller version that a step without a ladder is given."""
    words = _ready_words(journey, step)
    return words if words in (answers.A_BREATH, READY_VERSION) else _shown(journey, words)


def _ready_words(journey: Journey, step: Step) -> str:
    from smallsteps_tui.domain import shrinking

    title = journey.unveiled.steps.get(step.id, step).title
    words = shrinking.ready(title, reading=standing.of_step(journey, step))
    return answers.A_BREATH if words == READY_VERSION and standing.is_abstinence(journey, step) else words


def _shown(journey: Journey, words: str) -> str:
    """Return words as they are shown, also under the veil."""
    return words if journey.unveiled is journey else veil(words)
