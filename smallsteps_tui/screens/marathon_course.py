"""The course as the Marathon draws it: with its start, its banners, and all that can be pointed at."""

from dataclasses import replace
from datetime import date

from smallsteps_tui import along
from smallsteps_tui.domain import course
from smallsteps_tui.domain.course import Stands, Waymark
from smallsteps_tui.domain.days import short_day
from smallsteps_tui.domain.entities import Goal
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens.faces import line_of_course, place_of, titled
from smallsteps_tui.widgets.charts.course_face import Banner, CourseFace, Stop
from smallsteps_tui.widgets.charts.reading import ReadingFace


def course_with_banners(journey: Journey, goal: Goal, today: date) -> CourseFace:
    """Make a goal's course with its start, the banners passed, those ahead, and the finish."""
    face = line_of_course(journey, goal)
    start = short_day(course.started_on(journey, goal), today)
    return replace(face, start=start, banners=() if face.endless else tuple(_marks(journey, goal)))


def _marks(journey: Journey, goal: Goal) -> list[Banner]:
    passed = [b for b in course.banners(journey, goal) if b.lap == goal.lap and 0 < b.at < 1]
    marks = [_mark(banner, passed=True) for banner in passed]
    marks += [_mark(banner, passed=False) for banner in course.banners_ahead(journey, goal)]
    return [*marks, Banner(1.0, "finish")]


def _mark(banner: course.Banner, *, passed: bool) -> Banner:
    is_quarter = banner.step_id is None
    title = banner.title.partition(" of lap ")[0] if is_quarter else titled(banner.title)
    return Banner(place_of(banner.at), title, passed, minor=is_quarter)


def stops(journey: Journey, goal: Goal) -> tuple[Stop, ...]:
    """Make a stop of everything that stands along a goal's course."""
    return tuple(Stop(mark.at, mark.passed, _name(mark)) for mark in course.waymarks(journey, goal))


def _name(mark: Waymark) -> str:
    """What is written on the course while it is pointed at: only banners have a name there."""
    if mark.stands is Stands.QUARTER:
        return mark.title.partition(" of lap ")[0]
    return titled(mark.title) if mark.stands is Stands.WHOLE else ""


def reading(journey: Journey, goal: Goal, place: int | None, today: date, units: str) -> ReadingFace | None:
    """Make what is read at a stop of a goal's course; None where nothing is pointed at."""
    marks = course.waymarks(journey, goal)
    if place is None or not 0 <= place < len(marks):
        return None
    return ReadingFace(*along.place_words(journey, goal, marks[place], today, units))
