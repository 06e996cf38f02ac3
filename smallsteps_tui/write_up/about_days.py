"""The parts of a page that aren't about a single goal: days, shifts, energy, notes, then and now."""

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, looking_back, streak
from smallsteps_tui.domain.cleaning import clean_line, clean_text
from smallsteps_tui.domain.days import span
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.write_up.page import Line, Part, Section, Sign
from smallsteps_tui.write_up.seen import Seen
from smallsteps_tui.write_up.tender import has_tender_note


def showing_up(seen: Seen) -> Section:
    """Write on how many days there was a step, and the total that never falls."""
    came = seen.journey.days_shown_up
    if not came:
        return Section(voice.SHOWING_UP)
    now = streak.streak(seen.journey, seen.last)
    rows = (now.current, now.longest) if seen.wanted.shows_streak else (0, 0)
    days = sum(seen.first <= day for day in came)
    in_all = voice.in_all_words(seen.journey.steps_in_all, len(came), seen.dated(min(came)))
    return Section(
        voice.SHOWING_UP, sentences=(*voice.showing_up(days, *rows, len(seen.journey.goals)), in_all)
    )


def then_and_now(seen: Seen) -> Section:
    """List what is done more often now than before."""
    compared = looking_back.then_span(seen.journey, seen.last)
    found = looking_back.then_and_now(seen.journey, seen.last)
    if compared is None or not found:
        return Section(voice.THEN_AND_NOW)
    lines = [Line(clean_line(one.title), voice.more_often_words(one.now, one.then)) for one in found]
    said = voice.compared_words(*compared, seen.last)
    return Section(
        voice.THEN_AND_NOW,
        sentences=(said,),
        lines=tuple(line for line in lines if line.text),
        sign=Sign.MORE,
    )


def noticed(seen: Seen) -> Section:
    """List the shifts, newest first."""
    shifts = [shift for shift in seen.journey.shifts.values() if shift.on >= seen.first]
    shifts.sort(key=lambda shift: (shift.on, shift.at), reverse=True)
    lines = [Line(clean_text(shift.text), seen.dated(shift.on)) for shift in shifts]
    return Section(voice.NOTICED, lines=tuple(line for line in lines if line.text), sign=Sign.NOTICED)


def energy_and_rest(seen: Seen) -> Section:
    """Write how the days felt, and how many were rest."""
    days = list(span(seen.first, seen.last))
    felt = {day: choosing.energy(seen.journey, day) for day in days if day in seen.journey.pages}
    counted = {energy: sum(said is energy for said in felt.values()) for energy in Energy}
    low = sum(day in seen.journey.days_shown_up for day, said in felt.items() if said is Energy.LOW)
    rests = sum(seen.journey.rests(day) for day in days)
    return Section(voice.ENERGY, sentences=tuple(voice.energy_words(counted, low, rests)))


def notes(seen: Seen) -> Section:
    """List the notes, newest first, each with its step if the page has steps."""
    lines = []
    for check_in in reversed(seen.check_ins):
        if not seen.wants(Part.TENDER) and has_tender_note(seen.journey, check_in):
            continue
        if note := clean_text(check_in.note):
            step = seen.words(check_in) if seen.wants(Part.STEPS) else ""
            lines.append(Line(note, ", ".join(filter(None, (seen.dated(check_in.on), step)))))
    return Section(voice.NOTES, lines=tuple(lines), sign=Sign.NOTICED)


SECTIONS = (
    (Part.DAYS, showing_up),
    (Part.THEN_AND_NOW, then_and_now),
    (Part.SHIFTS, noticed),
    (Part.ENERGY, energy_and_rest),
    (Part.NOTES, notes),
)
"""The function that writes each part, in the order of the page."""
