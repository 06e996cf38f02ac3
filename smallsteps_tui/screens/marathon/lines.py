"""What stands along a course and under it: the way back, the next bend, the next flag."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby, pairwise

from smallsteps_tui import voice
from smallsteps_tui.domain import course, evidence, looking_back, rhythm
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.choosing import energy
from smallsteps_tui.domain.course import Stands, Waymark
from smallsteps_tui.domain.course.reaching import reached_goals
from smallsteps_tui.domain.days import brief_day, days_between, full_day, short_day, week_start
from smallsteps_tui.domain.entities import Energy, Goal, Kind, Size
from smallsteps_tui.domain.evidence import Evidence, EvidenceKind
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens.faces import landscape_of, titled
from smallsteps_tui.widgets.charts.course_line import Stop
from smallsteps_tui.widgets.charts.landscape import LegendFace, ReadingFace
from smallsteps_tui.widgets.charts.landscape_face import LandscapeFace, heights
from smallsteps_tui.widgets.charts.next_flag import BothTrueFace, LapFace, NextFlagFace
from smallsteps_tui.widgets.fitting import Part
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lists.lines import Line


def stops(journey: Journey, goal: Goal) -> tuple[Stop, ...]:
    """Make a stop of everything that stands along a goal's course."""
    return tuple(Stop(mark.at, mark.passed, _name(mark)) for mark in course.waymarks(journey, goal))


def _name(mark: Waymark) -> str:
    """What is written on the course while it is pointed at: only banners have a name there."""
    if mark.stands is Stands.QUARTER:
        return mark.title
    return titled(mark.title) if mark.stands is Stands.WHOLE else ""


def reading(journey: Journey, goal: Goal, place: int | None, today: date, units: str) -> ReadingFace | None:
    """Make what is read at a stop of a goal's course; None where nothing is pointed at."""
    if place is None:  # the marks of ten years aren't read for it
        return None
    marks = course.waymarks(journey, goal)
    if not 0 <= place < len(marks):
        return None
    return ReadingFace(*voice.place_words(journey, goal, marks[place], today, units))


NEXT_BEND, FARTHER_BEND = 3, 5
"""How many steps ahead are in sight; and on a high sheet."""
LEAST_DAYS_OF_A_HILL = 6
"""The fewest days between two steps that are told of as the highest hill."""

MIST = "Not planned yet, and that's fine."


def back_lines(journey: Journey, goal: Goal, today: date, glyphs: Glyphs) -> list[Line]:
    """Make a line for what is behind on a goal's way, newest first, each with its day.

    Times of a practice in one week with nothing between them share a line. What led
    towards harm stays in the evidence of Look back, and is not named here.
    """
    hidden = standing.withheld(journey, goal.id)
    found = [one for one in evidence.deeds(journey, goal.id) if one.step_id not in hidden]
    banners = {(one.step_id, one.on) for one in found if one.kind is EvidenceKind.BANNER}
    shown = [one for one in found if one.kind is EvidenceKind.BANNER or (one.step_id, one.on) not in banners]
    groups = [list(group) for _, group in groupby(shown, key=lambda one: _told_with(journey, one))]
    return [_back_line(journey, goal, group, _days_of(group, today), glyphs) for group in groups]


def _told_with(journey: Journey, one: Evidence) -> Hashable:
    """Return what a piece of evidence shares with those told on its line: its practice and its week, else nothing."""
    step = journey.steps.get(one.step_id or 0) if one.kind is EvidenceKind.CHECK_IN else None
    if step is None or step.kind is not Kind.PRACTICE:
        return one
    return step.id, week_start(one.on)


def _days_of(group: list[Evidence], today: date) -> str:
    newest, oldest = group[0].on, group[-1].on
    if newest != oldest:
        return days_between(oldest, newest, today, is_short=True)
    return "today" if newest == today else brief_day(newest, today).partition(" ")[2]


def _back_line(journey: Journey, goal: Goal, group: list[Evidence], day: str, glyphs: Glyphs) -> Line:
    one = group[0]
    if len(group) > 1:
        title = journey.steps[one.step_id or 0].title
        outings = voice.noun(title)
        words = f"{len(group)} {outings}" if outings else f"{titled(title)}, {len(group)} times"
        return Line(f"{glyphs.done} {day}", words, tone="behind", target=(one.step_id, one.on, ""))
    is_low = one.step_id is not None and energy(journey, one.on) is Energy.LOW
    if one.kind is EvidenceKind.BANNER:
        title = titled(one.text)
        words = f"Finished {title}" if one.step_id is not None else f"{title[:1].upper()}{title[1:]}"
        if one.lap is not None:
            words = voice.lap_done(journey, goal, one.lap)
        target = one.step_id, one.on, words
        return Line(f"{glyphs.banner} {day}", words, tone="now", target=target, is_low=is_low)
    sign = glyphs.started if one.size is Size.STARTED else glyphs.done
    aside = voice.SMALL if one.size is Size.SMALLER else ""
    target = one.step_id, one.on, ""
    return Line(
        f"{sign} {day}", titled(one.text), aside, tone="behind", target=target, is_low=is_low, is_flush=True
    )


def ahead_lines(
    journey: Journey, goal: Goal, today: date, glyphs: Glyphs, *, bend: int | None = NEXT_BEND
) -> list[Line]:
    """Make a line for each step ahead, one for what lies beyond the bend, and the practices without an end.

    Args:
        journey: The facts.
        goal: Whose way it is.
        today: The civil day.
        glyphs: The signs to draw with.
        bend: How many steps are in sight; None for all.
    """
    hidden = standing.withheld(journey, goal.id)
    road = course.road_shown(journey, goal.id)
    shown = road[:bend]
    lines = [
        Line(
            glyphs.open,
            titled(step.title),
            f"{number:,} more times" if number > 1 else "",
            target=(step.id, None, ""),
        )
        for step, number in shown
    ]
    beyond = sum(number for _, number in road[len(shown) :])
    if beyond:
        lines.append(Line("", f"and {beyond:,} more", tone="quiet"))
    practices = [
        Line(
            glyphs.practice,
            titled(step.title),
            rhythm.rule_on(step, today).brief(),
            target=(step.id, None, ""),
        )
        for step in journey.walk(goal.id)
        if step.is_endless and journey.is_open(step) and step.id not in hidden
    ]
    between = [Line()] if lines and practices else []
    return [*lines, *between, *practices] or [Line("", MIST, tone="quiet")]


def told_lines(journey: Journey, goal: Goal, today: date, glyphs: Glyphs, setting: str) -> list[Line]:
    """Make the five lines of the way a reached goal went, and its place among the reached ones."""
    return list(_told(journey, goal, today, glyphs, setting))


def _told(journey: Journey, goal: Goal, today: date, glyphs: Glyphs, setting: str) -> Iterator[Line]:
    for label, words in voice.way_it_went(journey, goal, today, setting):
        yield Line(label, words, tone="label")
    if stays := voice.all_of_it(journey, goal):
        yield from (Line(), Line("", stays, tone="quiet"))
    others = [one for one in reached_goals(journey) if one.id != goal.id]
    if others:
        yield from (Line(), Line("", "Goals you reached", tone="heading"))
    for one in reached_goals(journey) if others else ():
        on = full_day(course.reached_on(one), today)
        yield Line(glyphs.banner, titled(one.title), on, tone="now", target=one.id)


def at_a_glance(title: str, lines: Sequence[Line]) -> list[Part]:
    """Say a side in one line, where there is room for no more: what it is called, and its first line."""
    first = lines[0]
    sign = f"{' '.join(first.left.split())} " if first.left else ""
    return [Part(f"{title}  ", "$quiet"), Part(f"{sign}{first.text}", "$quiet")]


def legend_of(journey: Journey, goal: Goal, face: LandscapeFace) -> LegendFace:
    """Make the line under a goal's landscape: the day it begins with, and what its signs mean."""
    return LegendFace(
        start=short_day(face.began, face.today),
        has_hills=any(place.at > 0 for place in face.places),
        has_low_days=bool(face.low_places),
        said=voice.where_words(journey, goal, face.today),
    )


def flag_ahead(journey: Journey, goal: Goal) -> NextFlagFace | None:
    """Make the way to the next whole ahead, or else to the next quarter that the plan or the practice comes to."""
    if course.is_told_in_times(journey, goal):
        return None
    hidden = standing.withheld(journey, goal.id)
    under = course.ahead_under(journey, goal.id)
    for banner in course.banners_ahead(journey, goal):
        if banner.step_id is not None and (ahead := under.get(banner.step_id, 0)):
            steps = [one for one in journey.under(journey.steps[banner.step_id]) if one.id not in hidden]
            behind = sum(len(journey.check_ins(one.id)) for one in steps)
            return _flag_face(titled(banner.title), behind, ahead)
    told = (one for one in journey.goal_check_ins(goal.id) if one.step_id not in hidden)
    on_lap = sum(any(mark.lap == goal.lap for mark in one.standing.values()) for one in told)
    if course.never_ends(journey, goal.id):
        following = next((b for b in course.banners_ahead(journey, goal) if b.step_id is None), None)
        if following is None or not on_lap:
            return None
        name = voice.quarter(following.name, goal.lap)
        return _flag_face(name, on_lap, course.times_until(journey, goal, following.at))
    now = course.behind(journey, goal.id)
    for waymark in course.waymarks(journey, goal):
        if waymark.stands is Stands.QUARTER and not waymark.passed and waymark.behind is not None:
            is_of_plan = goal.lap > 1 or not course.plan_falls_short(journey, goal)
            name = waymark.title if is_of_plan else voice.quarter(waymark.title)
            return _flag_face(name, on_lap, max(1, waymark.behind - now))
    return None


def _flag_face(name: str, behind: int, ahead: int) -> NextFlagFace:
    return NextFlagFace(name, behind, ahead, f"{behind:,} behind" if behind else "", f"{ahead:,} more")


def flag_at_a_glance(face: NextFlagFace, between: str) -> list[Part]:
    """Say the way to the next flag in one line."""
    parts = [Part(f"{face.heading}  ", "$quiet"), Part(f"{face.name}   ", "$ink")]
    if face.behind_words:
        parts += [Part(face.behind_words, "$behind"), Part(f" {between} ", "$quiet")]
    return [*parts, Part(face.ahead_words, "$quiet")]


def lap_before(journey: Journey, goal: Goal, today: date) -> LapFace | None:
    """Make the lap before this one, with its hills; None on the first."""
    heading, words = voice.lap_behind(journey, goal, today)
    if not heading or course.is_told_in_times(journey, goal):
        return None
    face = landscape_of(journey, replace(goal, lap=goal.lap - 1), today)
    return LapFace(heading, replace(face, reached_on=max(mark.on for mark in face.marks)), words)


def highest_hill(journey: Journey, goal: Goal, face: LandscapeFace) -> tuple[str, str] | None:
    """Return what made the highest hill: the days between two steps; None where no two lie far enough apart.

    Where the landscape is highest a stretch of the road took the most days for its length.
    """
    high = heights(face, 101, 20)
    if not high or face.is_counted:
        return None
    peak = max(range(len(high)), key=high.__getitem__) / 100
    for before, after in pairwise(face.places):
        if before.at < peak <= after.at and after.day - before.day >= LEAST_DAYS_OF_A_HILL:
            name = before.wholes[-1] if before.wholes else _step_on(journey, goal, face.day_of(before))
            return voice.days_of_hill(after.day - before.day, name) if name else None
    return None


def _step_on(journey: Journey, goal: Goal, on: date) -> str:
    """The last step taken on a day of a goal, in its words; "" where none may be told."""
    hidden = standing.withheld(journey, goal.id)
    taken = [one for one in journey.goal_check_ins(goal.id) if one.on == on and one.step_id not in hidden]
    return f"“{titled(looking_back.words_for(journey, taken[-1]))}”" if taken else ""


def both_of(journey: Journey, goal: Goal, units: str) -> BothTrueFace | None:
    """Make the bars of what is run and what there is to run; None where there is no such distance, or no mile yet.

    Where the plan ends before the gate they are of the steps: those behind, and those ahead.
    """
    run_words, to_run_words = voice.run_words(journey, goal, units)
    run, to_run = voice.miles_run(journey, goal, units)
    falls_short = course.plan_falls_short(journey, goal) and not course.never_ends(journey, goal.id)
    if to_run_words and falls_short:
        behind = course.behind(counting.counted_aloud(journey), goal.id)
        return BothTrueFace(behind, course.ahead_shown(journey, goal.id), *voice.course_words(journey, goal))
    if not (run and to_run_words):
        return None
    if goal.lap > 1:
        all_run, run_words, to_run_words = voice.all_run_words(journey, goal, units)
        return BothTrueFace(all_run, to_run, run_words, to_run_words)
    return BothTrueFace(run, to_run, run_words, to_run_words)


def began_with(journey: Journey, goal: Goal) -> str:
    """Return what the way began with."""
    first = looking_back.began_with(journey, goal)
    if first is None:
        return ""
    words = titled(looking_back.words_for(journey, first))
    return f"It began with “{words}”."
