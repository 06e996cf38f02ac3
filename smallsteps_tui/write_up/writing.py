"""Writing a journey up as a page: a part for each goal, and what isn't about a single one; only what was chosen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, course, looking_back, streak
from smallsteps_tui.domain.care import read, standing
from smallsteps_tui.domain.cleaning import clean_line, clean_text
from smallsteps_tui.domain.days import span, week_start
from smallsteps_tui.domain.entities import CheckIn, Energy, Goal, GoalState
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice import SIZE_WORDS, WORDLESS, amount_words
from smallsteps_tui.write_up.page import Line, Page, Part, Passed, Rising, Section, Sign, Way
from smallsteps_tui.write_up.seen import Seen, Wanted, is_kept_off, seen

MOST_LINES = 40
"""The most different steps in a list; the rest are counted."""

MOST_DAYS = 35
"""The longest period drawn day by day, in days; a longer one is drawn week by week."""


def section(seen: Seen, goal: Goal) -> Section:
    """Write the section of one goal, with the chosen parts; one that leads towards harm gets no course."""
    check_ins = seen.of_goal(goal.id)
    is_way = goal.id not in seen.quiet
    is_told = not standing.of_goal(seen.journey, goal).is_uncounted
    has_course = is_way and seen.wants(Part.COURSE) and not course.is_told_in_times(seen.journey, goal)
    begun = voice.written_down_words(seen.dated(course.started_on(seen.journey, goal)))
    lines, more = _steps(seen, check_ins) if seen.wants(Part.STEPS) else ((), "")
    return Section(
        heading=clean_line(goal.title) or WORDLESS,
        own=tuple(_own(goal)) if seen.wants(Part.WHY) else (),
        sentences=(
            *(
                _sentences(seen, goal, check_ins)
                if is_way
                else _without_way(begun, check_ins if is_told else [])
            ),
            *((voice.left_out_words(),) if check_ins and goal.id in seen.left_out else ()),
        ),
        way=_way(seen, goal) if has_course else None,
        rising=_rising(seen, goal, check_ins) if is_way and seen.wants(Part.COURSE) else None,
        lines=lines,
        more=more,
    )


def _without_way(begun: str, check_ins: list[CheckIn]) -> tuple[str, ...]:
    """Write when a goal without a course began, and how much was done."""
    days = len({check_in.on for check_in in check_ins})
    return (begun, voice.steps_words(len(check_ins), days)) if check_ins else (begun,)


def _own(goal: Goal) -> Iterator[str]:
    if why := clean_text(goal.why):
        yield voice.why_words(why)
    if support := clean_line(goal.support):
        yield voice.with_words(support)


def _sentences(seen: Seen, goal: Goal, check_ins: list[CheckIn]) -> Iterator[str]:
    if seen.wants(Part.COURSE):
        yield from _way_sentences(seen, goal, check_ins)
    if seen.wants(Part.STEPS, Part.COURSE) and not check_ins and goal.state is not GoalState.REACHED:
        behind = len(seen.journey.goal_check_ins(goal.id))
        is_all_out = not behind and goal.id in seen.left_out
        yield voice.left_out_words() if is_all_out else voice.quiet_goal_words(behind)


# The way


def _way_sentences(seen: Seen, goal: Goal, check_ins: list[CheckIn]) -> Iterator[str]:
    """Write what was done before how far it led; whoever reads it counts in steps, not in miles."""
    if course.is_told_in_times(seen.journey, goal):
        yield voice.times_words(course.times(seen.journey, goal.id))
    else:
        if check_ins:
            yield voice.steps_words(len(check_ins), len({check_in.on for check_in in check_ins}))
        here = course.distance(seen.journey, goal)
        yield voice.way_words(_before(seen, goal), here, seen.wanted.units, goal.lap)
    passed = [
        (
            f"practised {banner.times:,} times" if banner.times > 1 else clean_line(banner.title),
            seen.dated(banner.on),
        )
        for banner in course.banners(seen.journey, goal)
        if banner.on is not None and seen.first <= banner.on
        if banner.step_id is None or (banner.title and seen.wants(Part.STEPS))
    ]
    if passed:
        yield voice.passed_words(passed)


def _before(seen: Seen, goal: Goal) -> Fraction:
    """Return where the runner was on this lap when the period began."""
    days = course.distance_by_day(seen.journey, goal)
    return max((there for day, there in days if day < seen.first), default=Fraction(0))


def _way(seen: Seen, goal: Goal) -> Way:
    here = course.distance(seen.journey, goal)
    start = f"lap {goal.lap}" if goal.lap > 1 else seen.dated(course.started_on(seen.journey, goal))
    passed = tuple(
        Passed(float(banner.at), clean_line(banner.name), banner.step_id is not None)
        for banner in course.banners(seen.journey, goal)
        if banner.lap == goal.lap and 0 < banner.at < 1
        if banner.step_id is None or (banner.title and seen.wants(Part.STEPS))
    )
    return Way(float(_before(seen, goal)), float(here), start, passed)


def _rising(seen: Seen, goal: Goal, check_ins: list[CheckIn]) -> Rising | None:
    """Return the running total of steps, day by day or week by week; None if it is too short for a line.

    It starts with the period, or with the goal if that is newer.
    """
    first = min(max(seen.first, course.started_on(seen.journey, goal)), seen.last)
    per: dict[date, int] = {}
    is_short = (seen.last - first).days < MOST_DAYS
    for check_in in check_ins:
        start = check_in.on if is_short else week_start(check_in.on)
        per[start] = per.get(start, 0) + 1
    days = span(first, seen.last)
    totals, total = [], 0
    for day in days if is_short else dict.fromkeys(map(week_start, days)):
        total += per.get(day, 0)
        totals.append(total)
    if len(totals) < 2 or not total:
        return None
    return Rising(tuple(totals), seen.dated(first), seen.dated(seen.last))


# The steps


def _steps(seen: Seen, check_ins: list[CheckIn]) -> tuple[tuple[Line, ...], str]:
    """List what was done, each step once, newest first."""
    things: dict[tuple[int, str], list[CheckIn]] = {}
    for check_in in check_ins:
        if words := seen.words(check_in):
            things.setdefault((check_in.step_id, words), []).append(check_in)
    newest = sorted(things.items(), key=lambda thing: thing[1][-1].first_at, reverse=True)
    newest.sort(key=lambda thing: thing[1][-1].on, reverse=True)
    lines = tuple(Line(words, _aside(seen, made)) for (_, words), made in newest[:MOST_LINES])
    beyond = [check_in for _, made in newest[MOST_LINES:] for check_in in made]
    if not beyond:
        return lines, ""
    return lines, voice.and_more_words(len(beyond), seen.dated(min(c.on for c in beyond)))


def _aside(seen: Seen, made: list[CheckIn]) -> str:
    """Return when it was done, at which size, and how much in all."""
    said = [voice.when_words([check_in.on for check_in in made], seen.last)]
    sizes = {check_in.size for check_in in made}
    if len(sizes) == 1:
        said += [SIZE_WORDS[size] for size in sizes if size in SIZE_WORDS]
    amount = sum(check_in.amount or 0 for check_in in made)
    unit = clean_line(seen.journey.steps[made[0].step_id].unit)
    if amount and unit and standing.tells_amounts(seen.journey, seen.journey.steps[made[0].step_id]):
        said.append(amount_words(amount, unit))
    return ", ".join(said)


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
    return Section(voice.NOTICED, lines=_shifts(seen, are_hard=False), sign=Sign.NOTICED)


def _shifts(seen: Seen, *, are_hard: bool) -> tuple[Line, ...]:
    """Write the shifts that tell of harm, or the others, newest first."""
    shifts = [
        shift
        for shift in seen.journey.shifts.values()
        if shift.on >= seen.first and read(shift.text).is_uncounted is are_hard
    ]
    shifts.sort(key=lambda shift: (shift.on, shift.at), reverse=True)
    lines = (Line(clean_text(shift.text), seen.dated(shift.on)) for shift in shifts)
    return tuple(line for line in lines if line.text)


def energy_and_rest(seen: Seen) -> Section:
    """Write how the days felt, and how many were rest."""
    days = list(span(seen.first, seen.last))
    felt = {day: choosing.energy(seen.journey, day) for day in days if day in seen.journey.pages}
    counted = {energy: sum(said is energy for said in felt.values()) for energy in Energy}
    low = sum(day in seen.journey.days_shown_up for day, said in felt.items() if said is Energy.LOW)
    rests = sum(seen.journey.rests(day) for day in days)
    return Section(voice.ENERGY, sentences=tuple(voice.energy_words(counted, low, rests)))


def notes(seen: Seen) -> Section:
    """List the notes and the words of days, newest first, each with its step if the page has steps."""
    lines = []
    for day, step_id, text in reversed(seen.notes()):
        if is_kept_off(seen.journey, step_id, text, has_tender=seen.wants(Part.TENDER)):
            continue
        if note := clean_text(text):
            made, step = seen.journey.check_in(step_id, day), seen.journey.steps.get(step_id)
            title = (
                seen.words(made) if made is not None else clean_line(step.title if step is not None else "")
            )
            lines.append(
                Line(note, ", ".join(filter(None, (seen.dated(day), title * seen.wants(Part.STEPS)))))
            )
    return Section(voice.NOTES, lines=tuple(lines), sign=Sign.NOTICED)


def hard_things(seen: Seen) -> Section:
    """List what was done towards harm, or may be, and what was noticed of it, for whoever is to ask about it."""
    lines, _ = _steps(seen, list(seen.hard))
    if seen.wants(Part.NOTES):
        lines += tuple(
            Line(note, seen.dated(made.on))
            for made in seen.hard
            if (note := clean_text(made.note))
            if not is_kept_off(seen.journey, made.step_id, note, has_tender=True)
        )
    lines += _shifts(seen, are_hard=True) if seen.wants(Part.SHIFTS) else ()
    return Section(
        voice.HARD_THINGS, sentences=(voice.ASK_ABOUT_THEM,) if lines else (), lines=lines, sign=Sign.NOTICED
    )


SECTIONS = (
    (Part.TENDER, hard_things),
    (Part.DAYS, showing_up),
    (Part.THEN_AND_NOW, then_and_now),
    (Part.SHIFTS, noticed),
    (Part.ENERGY, energy_and_rest),
    (Part.NOTES, notes),
)
"""The function that writes each part, in the order of the page."""


def page(journey: Journey, wanted: Wanted) -> Page:
    """Return a page about a journey for someone else.

    Args:
        journey: All facts.
        wanted: The chosen period, goals and parts; nothing else is shown.
    """
    part = seen(journey, wanted)
    sections = [
        *_explained([section(part, goal) for goal in _goals(part)], wanted.units),
        *(write(part) for wish, write in SECTIONS if part.wants(wish)),
    ]
    return Page(
        title=voice.TITLE,
        time=voice.days_words(part.first, part.last),
        opening=_opening(part),
        sections=tuple(section for section in sections if section),
        closing=voice.CLOSING,
    )


def _explained(sections: list[Section], units: str) -> list[Section]:
    """Add the explanation of a drawn course to the first section that has one."""
    first = next((place for place, section in enumerate(sections) if section.way is not None), None)
    if first is not None:
        told = (*sections[first].sentences, voice.picture_words(units))
        sections[first] = replace(sections[first], sentences=told)
    return sections


def _goals(seen: Seen) -> list[Goal]:
    """Return the chosen goals that existed by then, those with steps in this period first."""
    journey = seen.journey
    goals = [goal for goal in journey.ordered_goals if course.started_on(journey, goal) <= seen.last]
    return sorted(goals, key=lambda goal: not seen.of_goal(goal.id))


def _opening(seen: Seen) -> str:
    """Return the opening: the smallest step, or how many steps there were, or a kind sentence without any."""
    steps, days = len(seen.check_ins), len({check_in.on for check_in in seen.check_ins})
    smallest = looking_back.smallest(seen.journey, seen.check_ins)
    if seen.wants(Part.SMALLEST) and smallest is not None:
        return voice.smallest_words(seen.words(smallest), steps - 1, days)
    if seen.left_out and not seen.journey.steps_in_all:
        return voice.left_out_words()
    if not seen.journey.goals or not seen.wants(Part.SMALLEST, Part.STEPS, Part.DAYS, Part.COURSE):
        return voice.chosen_words()
    if not seen.journey.steps_in_all and seen.wanted.goal_ids <= seen.quiet:
        return ""  # nobody is told that a first step would be one towards harm
    return voice.steps_words(steps, days) if steps else voice.quiet_words(seen.journey.steps_in_all)
