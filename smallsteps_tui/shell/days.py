"""Days from the shell: rest, energy, shifts; and undo, redo."""

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care, choosing, heavy_thoughts
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.days import WEEKDAY_NAMES, WEEKDAYS, parse_weekday
from smallsteps_tui.domain.entities import Energy, Shift
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
    if (relapsed := voice.relapsed(call.journey, step, call.typed.text, call.today)) is not None:
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
    return call.carry_out(change, voice.shift_noted(reading), noted, reading, noted.text)
