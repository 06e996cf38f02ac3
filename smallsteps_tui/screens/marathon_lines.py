"""What the Marathon shows: the course with its banners, the way back in time, and the next bend."""

from dataclasses import replace
from datetime import date

from smallsteps_tui import voice
from smallsteps_tui.domain import course, looking_back
from smallsteps_tui.domain.choosing import energy
from smallsteps_tui.domain.days import short_day
from smallsteps_tui.domain.entities import Energy, Goal, Size
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.looking_back import Evidence, EvidenceKind
from smallsteps_tui.screens.faces import line_of_course, titled
from smallsteps_tui.widgets.course_line import Banner, CourseFace
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lines import Line
from smallsteps_tui.widgets.week_bars import WeekBarsFace

NEXT_BEND = 3
"""How many steps ahead are in sight."""

PASSED = {"a quarter": "quarter", "half-way": "half-way", "three quarters": "three-quarter"}
"""The quarters, as the names of their banners."""

SIZE_WORDS = {Size.SMALLER: "the smaller one", Size.STARTED: "started"}


def course_with_banners(journey: Journey, goal: Goal, today: date) -> CourseFace:
    """Make a goal's course with its start, the banners passed, those ahead, and the finish."""
    face = line_of_course(journey, goal)
    start = "" if face.endless else short_day(goal.begun_on, today)
    return replace(face, start=start, banners=() if face.endless else tuple(_marks(journey, goal)))


def _marks(journey: Journey, goal: Goal) -> list[Banner]:
    passed = [b for b in course.banners(journey, goal) if b.lap == goal.lap and 0 < b.at < 1]
    marks = [_mark(banner, passed=True) for banner in passed]
    marks += [_mark(banner, passed=False) for banner in course.banners_ahead(journey, goal)]
    return [*marks, Banner(1.0, "finish")]


def _mark(banner: course.Banner, *, passed: bool) -> Banner:
    is_quarter = banner.step_id is None
    title = banner.title.partition(" of lap ")[0] if is_quarter else titled(banner.title)
    return Banner(float(banner.at), title, passed, minor=is_quarter)


def mile(journey: Journey, goal: Goal, today: date, units: str) -> str:
    """Say where the runner is, and which banner was passed."""
    if course.is_endless(journey, goal):
        return f"The next banner stands at {course.next_times_banner(course.times(journey, goal.id))} times."
    here = course.distance(journey, goal)
    if here == 1:
        on = max(turn.on for turn in goal.states)
        return f"You said that it is reached, {short_day(on, today)}."
    words = voice.mile_words(here, units, goal.lap)
    passed = [name for at, name in course.QUARTERS.items() if at <= here]
    return f"{words} You have passed the {PASSED[passed[-1]]} banner." if passed else words


def back_lines(journey: Journey, goal: Goal, today: date, glyphs: Glyphs) -> list[Line]:
    """Make a line for everything behind on a goal's way, newest first."""
    found = [one for one in looking_back.evidence(journey, goal.id) if one.kind is not EvidenceKind.SHIFT]
    width = max((len(short_day(one.on, today)) for one in found), default=0)
    banners = {(one.step_id, one.on) for one in found if one.kind is EvidenceKind.BANNER}
    return [
        _back_line(journey, one, today, glyphs, width)
        for one in found
        if one.kind is EvidenceKind.BANNER or (one.step_id, one.on) not in banners
    ]


def _back_line(journey: Journey, one: Evidence, today: date, glyphs: Glyphs, width: int) -> Line:
    day = short_day(one.on, today).ljust(width)
    if one.kind is EvidenceKind.BANNER:
        title = titled(one.text)
        words = f"Finished {title}" if one.step_id is not None else f"{title[:1].upper()}{title[1:]}"
        return Line(f"{glyphs.banner} {day}", words, tone="now", target=(one.step_id, one.on, words))
    aside = SIZE_WORDS.get(one.size, "") if one.size is not None else ""
    if energy(journey, one.on) is Energy.LOW:
        aside = "on a low day"
    return Line(
        f"{glyphs.done} {day}", titled(one.text), aside, tone="behind", target=(one.step_id, one.on, "")
    )


def ahead_lines(journey: Journey, goal: Goal, glyphs: Glyphs, *, unfolded: bool = False) -> list[Line]:
    """Make a line for each step of the next bend, and one for what lies beyond it."""
    road = course.road(journey, goal.id)
    shown = road if unfolded else road[:NEXT_BEND]
    lines = [
        Line(
            glyphs.open,
            titled(step.title),
            f"{number} times ahead" if number > 1 else "",
            target=(step.id, None, ""),
        )
        for step, number in shown
    ]
    beyond = sum(number for _, number in road[len(shown) :])
    if beyond:
        lines += [
            Line(),
            Line("", f"{beyond} more beyond the bend,", tone="quiet"),
            Line("", "not today's concern", tone="quiet"),
        ]
    if not road:
        lines.append(Line("", "Mist, and that is fine: a way shows itself while it is walked.", tone="quiet"))
    return lines


def bars(journey: Journey, goal: Goal, today: date) -> WeekBarsFace | None:
    """Make the bars of the steps behind, week by week."""
    weeks = looking_back.weekly_steps(journey, goal.id, today)
    if not weeks:
        return None
    first = journey.goal_check_ins(goal.id)[0].on
    return WeekBarsFace(tuple(steps for _, steps in weeks), short_day(first, today))


def began_with(journey: Journey, goal: Goal) -> str:
    """Say what the way began with."""
    check_ins = journey.goal_check_ins(goal.id)
    if not check_ins:
        return ""
    words = titled(looking_back.words_for(journey, check_ins[0]))
    return f"It began with “{words}”."
