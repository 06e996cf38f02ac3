"""Days from the shell: steps checked in and taken back, rest, energy, shifts; and undo, redo."""

from dataclasses import replace
from datetime import date

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care, choosing, heavy_thoughts, lapses, smaller_versions
from smallsteps_tui.domain.care import Kind as AboutKind
from smallsteps_tui.domain.care import near_death, standing
from smallsteps_tui.domain.care.answers import SAVED, is_own
from smallsteps_tui.domain.days import WEEKDAY_NAMES, WEEKDAYS, parse_weekday
from smallsteps_tui.domain.entities import Energy, Shift, Size, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.shell import naming
from smallsteps_tui.shell.call import Call


def undo(call: Call) -> str:
    """Undo the last change, from the shell or the dashboard."""
    return call.answer(voice.undone(call.session.undo()))


def redo(call: Call) -> str:
    """Redo the change that was undone last."""
    return call.answer(voice.redone(call.session.redo()))


def rest(call: Call) -> str:
    """Mark a day, a span of days or weekdays as rest, or remove the rest."""
    off: bool = call.typed.off
    if call.typed.every is not None:
        return _rest_every(call, {parse_weekday(word) for word in call.typed.every}, off=off)
    first = call.day(call.typed.first or call.typed.on, future=True)
    last = call.day(call.typed.last, future=True) if call.typed.last is not None else first
    change = acts.rest(call.journey, first, call.session.moment(), last=last, off=off)
    if off and not change:
        return call.answer(voice.nothing_rested())
    return call.carry_out(change, voice.rested(first, last, call.today, off=off))


def _rest_every(call: Call, weekdays: set[str], *, off: bool) -> str:
    change = acts.rest_weekdays(call.journey, weekdays, call.session.moment(), off=off)
    if off and not change:
        return call.answer(voice.nothing_rested())
    names = [f"{WEEKDAY_NAMES[number]}s" for number, day in enumerate(WEEKDAYS) if day in weekdays]
    return call.carry_out(change, voice.rested_weekdays(names, off=off))


def energy(call: Call) -> str:
    """Set a day's energy."""
    day = call.day(call.typed.on)
    level = Energy(call.typed.energy)
    change = acts.set_energy(call.journey, level, call.session.moment(), on=day)
    is_dark = standing.is_dark_time(call.journey)
    is_careful = choosing.is_careful_day(call.journey, day)
    saying = voice.energy_said(level, day, call.today, is_dark=is_dark, is_careful=is_careful)
    return call.carry_out(change, saying)


def word(call: Call) -> str:
    """Say a word about a step on a day; where it was taken that day, it is a note of its check-in."""
    day = call.day(call.typed.on)
    step = naming.step(call.journey, call.typed.step)
    change = acts.say_word(call.journey, step, call.typed.text, call.session.moment(), on=day)
    saying = voice.word_said(call.journey, call.journey.after(change), step, day, call.today)
    if (relapsed := voice.relapsed(call.journey, step, call.typed.text, day, call.today)) is not None:
        return call.carry_out(change, relapsed, step)
    own = standing.of_word(call.journey, step, call.typed.text)
    reading = heavy_thoughts.in_time(call.journey, call.typed.text, own, call.today)
    return call.carry_out(change, saying, step, reading, call.typed.text)


def shift(call: Call) -> str:
    """Note a change the person noticed in themselves."""
    goal = naming.goal(call.journey, call.typed.goal) if call.typed.goal is not None else None
    change = acts.note_shift(call.typed.text, call.session.moment(), goal=goal, on=call.day(call.typed.on))
    (noted,) = change.put
    assert isinstance(noted, Shift)
    reading = heavy_thoughts.in_time(call.journey, noted.text, care.read(noted.text), call.today)
    reading = lapses.as_told(reading, noted.text)
    hurts = heavy_thoughts.hurts(call.journey, noted.text)
    return call.carry_out(change, voice.shift_noted(reading, hurts=hurts), noted, reading, noted.text)


def done(call: Call) -> str:
    """Check in the given step, or the offered one at the size offered."""
    day = call.day(call.typed.on)
    step = _step(call, day)
    size, version = _size(call, step, day)
    change, saying = voice.take(
        call.journey,
        step,
        size,
        call.session.moment(),
        on=day,
        rung=_rung(call, step, day),
        version=version,
        amount=call.typed.amount,
        note=call.typed.note or "",
    )
    if not change or _is_asked_again(call, step, size, day):
        return call.answer(voice.taken_already(call.journey, step, day, call.today), step)
    after = call.journey.after(change)
    readings = standing.of_step(after, step), standing.of_note(after, step.id, day)
    if any(one.kind is AboutKind.SAFETY for one in readings):
        saying = replace(saying, aloud=SAVED)  # what a shell printed stays on the screen
    is_private = any(one.is_private for one in readings) or near_death.is_near_step(after, step)
    said = saying if is_private else voice.named(call.journey, step, saying, day, call.today)
    return call.carry_out(change, said, step)


def _step(call: Call, day: date) -> Step:
    if call.typed.step is not None:
        return naming.step(call.journey, call.typed.step, _looks(call, day))
    step = choosing.step_for(call.journey, day, call.today)
    if step is None:
        raise Trouble(voice.nothing_offered(call.journey, day))
    return step


def _looks(call: Call, day: date) -> list[naming.Look[Step]]:
    """Search what was taken that day first, so that the same words never take a second step.

    A full title of an open step still beats part of another's.
    """
    taken: list[naming.Look[Step]] = naming.both(lambda one: _is_taken(call, one, day))
    return [
        look for looks in zip(taken, naming.both(naming.is_open(call.journey)), strict=True) for look in looks
    ]


def _is_taken(call: Call, step: Step, day: date) -> bool:
    return call.journey.check_in(step.id, day) is not None


def _size(call: Call, step: Step, day: date) -> tuple[Size, str]:
    """Return the size asked for, and the words of the smaller version when one is offered."""
    if call.typed.started:
        return Size.STARTED, ""
    if call.typed.smaller:
        is_cares = call.typed.rung is None and _is_cares(
            step, choosing.version(call.journey, step, day, None)
        )
        return Size.SMALLER, step.title if is_cares else ""
    if call.typed.step is not None:
        return Size.DONE, ""
    offer = choosing.offer(call.journey, step, day)
    if _is_cares(step, offer.words):
        return offer.size, step.title
    return offer.size, offer.words if offer.size is Size.SMALLER else ""


def _is_cares(step: Step, words: str) -> bool:
    """Whether a smaller version is care's own: it stood on no card here, so nobody chose it."""
    return is_own(words) and words not in step.smaller


def _rung(call: Call, step: Step, day: date) -> int | None:
    """Return the rung for `--smaller`: the given one, or the first, on a low day the last.

    None where one was done before: then what comes next is taken, as on the card.
    """
    own = standing.own_smaller(call.journey, step)
    if not call.typed.smaller or call.typed.rung is not None or not own:
        return call.typed.rung if call.typed.smaller else None
    if smaller_versions.done_before(call.journey, step, day):
        return None
    return step.smaller.index(own[-1] if choosing.energy(call.journey, day) is Energy.LOW else own[0]) + 1


def _is_asked_again(call: Call, step: Step, size: Size, day: date) -> bool:
    """Whether this adds nothing: the step is already taken at this size, and no amount or note is given."""
    taken = call.journey.check_in(step.id, day)
    is_behind = taken is not None and taken.size.rank >= size.rank
    return is_behind and call.typed.amount is None and not (call.typed.note or "").strip()


def take_back(call: Call) -> str:
    """Take back the check-in of the given step, or of the day's step."""
    day = _day_to_take_back(call)
    if call.typed.step is not None:
        step = naming.step(call.journey, call.typed.step, naming.both(lambda one: _is_taken(call, one, day)))
    else:
        step = _taken_step(call, day)
    change = acts.take_back(call.journey, step, call.session.moment(), on=day)
    return call.carry_out(change, voice.taken_back(step, day, call.today), step)


def _day_to_take_back(call: Call) -> date:
    """Parse the day, which may be in the future where a fast clock left a check-in."""
    try:
        return call.day(call.typed.on)
    except Trouble:
        ahead = call.day(call.typed.on, future=True)
        if not call.journey.page(ahead).counted:
            raise
        return ahead


def _taken_step(call: Call, day: date) -> Step:
    """Find the step that a bare `done` took: the day's step, or the only one taken that day."""
    step = choosing.step_for(call.journey, day, call.today)
    if step is not None and _is_taken(call, step, day):
        return step
    ids = [check_in.step_id for check_in in call.journey.page(day).counted]
    taken = [call.journey.steps[step_id] for step_id in ids if step_id in call.journey.steps]
    if not taken:
        raise Trouble(voice.nothing_taken(day, call.today))
    if len(taken) > 1:
        listed = "\n".join(f"  {step.id}  {step.title}" for step in taken)
        raise Trouble(f"You took several steps that day. Which one do you want to take back?\n{listed}")
    return taken[0]
