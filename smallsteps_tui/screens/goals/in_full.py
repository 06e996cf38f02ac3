"""The highlighted step of Goals in full: its smaller versions, what goes with it, and what was done of it so far."""

from collections.abc import Iterator
from datetime import date

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, looking_back
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.days import brief_day
from smallsteps_tui.domain.entities import CheckIn, Energy, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lists.lines import Line

MOST_DEEDS = 12
"""The most check-ins that are told one by one."""


def in_full(journey: Journey, step: Step, today: date, glyphs: Glyphs) -> list[Line]:
    """Make the lines about a step; none for one of which nothing but its title is told.

    Args:
        journey: The facts, as they may be shown.
        step: The step, of the same journey.
        today: The civil day.
        glyphs: The signs to draw with.
    """
    if standing.of_step(journey, step).is_uncounted:
        return []
    named = list(_named(journey, step, today))
    between = [Line()] if named else []
    return [*named, *between, Line(text="So far", tone="heading"), *_so_far(journey, step, today, glyphs)]


def _named(journey: Journey, step: Step, today: date) -> Iterator[Line]:
    """Its smaller versions, each with the day it was taken last; when, while, and what it opens; its note.

    A version that is some of what is given up is there as it was written, and not called smaller.
    """
    own = standing.own_smaller(journey, step)
    kept = [words for words in step.smaller if words not in own]
    for label, versions in (("even smaller", own), ("as written", kept)):
        for place, words in enumerate(versions):
            yield Line("" if place else label, words, _taken(journey, step, words, today), tone="label")
    cue = f"{step.cue[:1].upper()}{step.cue[1:]}"
    for label, words in (("when", cue), ("while", step.pairing), ("opens", step.opens)):
        if words:
            yield Line(label, words, tone="label")
    for place, words in enumerate(step.note.strip().splitlines()):
        yield Line("" if place else "note", words, tone="label")


def _taken(journey: Journey, step: Step, words: str, today: date) -> str:
    """Say when a smaller version was taken last."""
    on = max((one.on for one in journey.check_ins_in_all(step) if one.version == words), default=None)
    return f"taken {_day(on, today)}" if on is not None else ""


def _so_far(journey: Journey, step: Step, today: date, glyphs: Glyphs) -> Iterator[Line]:
    """What was done of it, as which step ever, and of those under it, newest first, and the day it was planned."""
    hidden = standing.withheld(journey, step.goal_id)
    parts = {id for part in (step, *journey.under(step)) for id in journey.earlier_ids(part)}
    made = [one for id in parts - hidden for one in journey.check_ins(id)]
    made.sort(key=lambda one: (one.on, one.first_at), reverse=True)
    for one in made[:MOST_DEEDS]:
        yield _deed(journey, step, one, today, glyphs)
    if len(made) > MOST_DEEDS:
        yield Line("", f"and {len(made) - MOST_DEEDS:,} more", tone="quiet")
    planned_on = min(journey.steps[id].created_on for id in journey.earlier_ids(step))
    yield Line(f"  {_day(planned_on, today)}", "planned", tone="quiet")
    if not journey.steps_in_all and step.id not in hidden:
        yield Line("", voice.FIRST_STAYS, tone="quiet")


def _deed(journey: Journey, step: Step, made: CheckIn, today: date, glyphs: Glyphs) -> Line:
    """One check-in: of the step itself how much of it and at which size, of one under it which."""
    is_low = choosing.energy(journey, made.on) is Energy.LOW
    if made.step_id == step.id:
        words = voice.day_done(journey, step, made.on)
        words = f"{words}, on a low day" if is_low else words
    else:
        words = titled(looking_back.words_for(journey, made))
    may_be_quoted = standing.of_check_in(journey, made).may_be_quoted
    note = voice.quoted(" ".join(made.note.split())) if made.note and may_be_quoted else ""
    sign = glyphs.started if made.size is Size.STARTED else glyphs.done
    told = f"{words}. {note}" if note else words
    return Line(f"{sign} {_day(made.on, today)}", told, tone="behind", is_low=is_low)


def _day(on: date, today: date) -> str:
    """Say a day in few letters: `today`, `19 Nov`, `19 Nov 2025` in another year."""
    return "today" if on == today else brief_day(on, today).partition(" ")[2]
