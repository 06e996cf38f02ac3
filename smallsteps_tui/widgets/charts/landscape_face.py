"""The values of a landscape, and what is computed from them: the days, the heights, the columns.

Height is how many days a stretch of the road took. A long gap is therefore the highest
hill, and it is behind.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cached_property
from itertools import accumulate, groupby, pairwise
from math import ceil, floor, prod
from operator import attrgetter, itemgetter

from smallsteps_tui.widgets.charts.course_line import Stop

NAMED = 6
"""Rows from which on there are three of sky, with names and poles; below, one."""
EIGHTHS = 8
"""Heights in one row."""
LEAST_RUN = 6
"""Columns that a run goes over at least, so that it is seen."""
FIGURE = 3
"""Columns that the runner takes."""
EVEN_DAYS = 7
"""Days spread evenly over the road, so that a short life shows no mountains."""
JOINED = 1e-9
"""Distances closer than this are one place."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One step on the road."""

    on: date
    """The day it is about."""
    share: Fraction | float
    """How much it covered of the road that was still ahead, from 0 to 1."""
    low: bool = False
    """Whether the day was a low one."""
    whole: str = ""
    """The name of the whole that it finished, if any; along times alone, of the banner it earned."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag that no mark carries: a quarter, or a whole that is still ahead."""

    at: float
    """Where it stands, from 0 to 1."""
    name: str
    """What is written at it."""
    quarter: bool = False
    """Whether it gives way to wholes; a whole is always ahead, a quarter also passed."""


@dataclass(frozen=True, slots=True)
class Place:
    """The end of a day on the road."""

    day: int
    """The day, counted from 1 for the day the lap began; 0 at the start."""
    at: float
    """The distance at its end, from 0 to 1; along times alone, the share of the times."""
    low: bool = False
    """Whether the day was a low one with a step."""
    wholes: tuple[str, ...] = ()
    """The wholes finished on it."""


End = tuple[Place, float, int]


def _ratios(marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """What each mark covered, as exact fractions from 0 to 1; a long road has the same few over and over."""
    shares = {id(mark.share): mark.share for mark in marks}
    exact = [(key, *share.as_integer_ratio()) for key, share in shares.items()]
    of = {key: (min(max(0, part), whole), whole) for key, part, whole in exact}
    return [of[id(mark.share)] for mark in marks]


def _products(ratios: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Multiply the wholes of fractions, and what each leaves of its whole."""
    return prod([whole for _, whole in ratios]), prod([whole - part for part, whole in ratios])


@dataclass(frozen=True)
class LandscapeFace:
    """What is drawn of one lap."""

    marks: tuple[Mark, ...]
    """Its marks, in the order in which they were made; one taken back is not among them."""
    began: date
    """The day it began."""
    today: date
    """The current day; a mark dated later counts on it."""
    flags: tuple[Flag, ...] = ()
    """The quarters, and the wholes ahead."""
    planned: float = 0.0
    """How far the road is planned, from 0 to 1; beyond it is mist."""
    reached_on: date | None = None
    """The day on which the person said that the goal is reached."""
    in_times: bool = False
    """Whether the times shown up are all there is: the road has no distance and no gate."""
    finish: str = "finish"
    """What is written at the gate."""
    first_words: str = ""
    """The first step's words, on the slopes once the goal is reached; may be empty."""
    last_words: str = ""
    """Those of the last step."""

    @property
    def is_reached(self) -> bool:
        """Whether the runner is through the gate."""
        return self.reached_on is not None

    @property
    def is_counted(self) -> bool:
        """Whether the road is as long as its times, without a distance."""
        return self.in_times and not self.is_reached

    @cached_property
    def ratios(self) -> Sequence[tuple[int, int]]:
        """What each mark covered, as exact fractions from 0 to 1."""
        return _ratios(self.marks)

    @cached_property
    def covered(self) -> tuple[int, int]:
        """The distance as an exact fraction, not reduced: thousands of marks make long numbers."""
        whole, left = _products(self.ratios)
        return whole - left, whole

    @cached_property
    def eve(self) -> int:
        """The number of the day before the first, as `date.toordinal` counts; no lap begins after its first mark."""
        first: date = min(map(attrgetter("on"), self.marks), default=self.began)
        return min(self.began, min(first, self.today) if self.marks else first).toordinal() - 1

    def day_of(self, place: Place) -> date:
        """Return the day on which a place was come to."""
        return date.fromordinal(self.eve + place.day)

    def take_over(self, before: "LandscapeFace") -> None:
        """Take over what was worked out of another face of the lap, up to where their marks differ: on the last day."""
        pairs = enumerate(zip(self.marks, before.marks, strict=False))
        shorter = min(len(self.marks), len(before.marks))
        same = next((number for number, (one, other) in pairs if one is not other), shorter)
        known, mine = before.__dict__, self.__dict__
        if "ratios" in known:
            mine["ratios"] = [*before.ratios[:same], *_ratios(self.marks[same:])]
        if "covered" in known and (gone := _products(before.ratios[same:]))[1]:
            come, (covered, whole) = _products(self.ratios[same:]), before.covered
            now = whole // gone[0] * come[0]
            mine["covered"] = now - (whole - covered) // gone[1] * come[1], now
        other = [min(mark.on, self.today) for mark in (*self.marks[same:], *before.marks[same:])]
        if "ends" in known and (self.eve, self.today) == (before.eve, before.today):
            first = min(other, default=date.max).toordinal() - self.eve
            keep = bisect_left(before.ends, first, key=lambda end: end[0].day)
            mine["ends"] = [*before.ends[:keep], *self._ended(*before.ends[:keep][-1:])]

    @cached_property
    def ends(self) -> "Sequence[End]":
        """The ends of the days with a mark, in their order, with what was left of the road, and how many marks."""
        return [*self._ended()]

    def _ended(self, last: "End" = (Place(0, 0.0), 1.0, 0)) -> "Iterator[End]":
        """Yield the ends of the days after one, or of all of them."""
        (place, left, number), eve, today = last, self.eve, self.today.toordinal()
        days = [min(mark.on.toordinal(), today) - eve for mark in self.marks]
        dated = [one for one in zip(days, self.marks, self.ratios, strict=True) if one[0] > place.day]
        for day, of_the_day in groupby(sorted(dated, key=itemgetter(0)), key=itemgetter(0)):
            low, wholes = False, []
            for _, mark, (part, whole) in of_the_day:
                left, number = left * (1 - part / whole), number + 1
                low = low or mark.low
                wholes += [mark.whole] if mark.whole else []
            yield Place(day, 1 - left, low, tuple(wholes)), left, number

    @cached_property
    def places(self) -> Sequence[Place]:
        """The ends of the days with a mark, in their order; the last is that of the finish, once it is reached."""
        many = len(self.marks) if self.is_counted else 0
        found = [replace(place, at=number / many) if many else place for place, _, number in self.ends]
        if self.reached_on is not None:
            day = max(self.reached_on.toordinal() - self.eve, found[-1].day if found else 1)
            if found and found[-1].day == day:
                return [*found[:-1], replace(found[-1], at=1.0)]
            found.append(Place(day, 1.0))
        return found

    @cached_property
    def low_places(self) -> Sequence[Place]:
        """The ends of the low days with a step."""
        return [place for place in self.places if place.low]

    @cached_property
    def wholes(self) -> Sequence[tuple[float, str]]:
        """Where each whole was finished, and its name, in the order of the road."""
        return [(place.at, name) for place in self.places for name in place.wholes]

    @cached_property
    def roads(self) -> "dict[float, Road]":
        """The roads computed so far, by how much of the picture they take."""
        return {}

    @cached_property
    def known_heights(self) -> dict[tuple[int, int], Sequence[int]]:
        """The heights computed so far, by columns and rows."""
        return {}


@dataclass(frozen=True)
class Gate:
    """The place of the gate: the columns of its posts, the row of its lintel, which may be out of sight."""

    left: int
    right: int
    top: int


class Road:
    """How many days each stretch of a road took, as a function of the place.

    A stretch has as many days to the unit of distance as it took, and its part of the
    even days. What is asked for is their mean around a place, weighted by a tent: the
    second difference of the days' second integral.
    """

    def __init__(self, places: Sequence[tuple[int, float]]) -> None:
        """Take the ends of the days as (day, distance) after the start, in their order."""
        days, ends = [0.0], [0.0]
        for day, at in places:
            if at - ends[-1] < JOINED:
                days[-1] = float(day)
            else:
                days.append(float(day))
                ends.append(at)
        self.end = ends[-1]
        """The distance that was covered."""
        self.stretches = len(ends) - 1
        """How many stretches it has; without any, there are no days to ask for."""
        if self.stretches:
            self._ends = ends
            self._slope = max(1 / 20, self.end / self.stretches)
            even = EVEN_DAYS / self.end
            self._days = [day - days[0] + even * at for day, at in zip(days, ends, strict=True)]
            areas = (
                (d + e) / 2 * (b - a)
                for (a, b), (d, e) in zip(pairwise(ends), pairwise(self._days), strict=True)
            )
            self._areas = [0.0, *accumulate(areas)]

    def days_around(self, at: float) -> float:
        """Return the days to the unit of distance around a place."""
        there, before, after = (self._area(at + by) for by in (0.0, -self._slope, self._slope))
        return (after - 2 * there + before) / self._slope**2

    def _area(self, at: float) -> float:
        """Return the integral up to a place of the days it took to get there."""
        if at <= 0:
            return 0.0
        number = bisect_right(self._ends, at) - 1
        since = at - self._ends[number]
        if number == self.stretches:
            return self._areas[-1] + self._days[-1] * since
        rate = (self._days[number + 1] - self._days[number]) / (self._ends[number + 1] - self._ends[number])
        return self._areas[number] + (self._days[number] + rate * since / 2) * since


def runner_column(face: LandscapeFace, width: int) -> int:
    """Return the left column of the runner; waiting does not move it, a further step never back."""
    if face.is_reached:
        return width - FIGURE
    if face.in_times:
        return min(len(face.marks), 2 * (width - 1) // 3)
    covered, whole = face.covered
    if not covered:
        return 0
    return min(max(1, covered * (width - 1) // whole), width - FIGURE - 2)


def column(at: float, width: int) -> int:
    """Return the column of a place from 0 to 1."""
    return floor(at * (width - 1) + 0.5 + JOINED)


def scale(face: LandscapeFace, width: int) -> float:
    """Return how much of the picture the places from 0 to 1 take: all but along times alone."""
    return runner_column(face, width) / (width - 1) if face.is_counted else 1.0


def heights(face: LandscapeFace, width: int, rows: int) -> Sequence[int]:
    """Return the height of the ground in each column, from the start to the runner.

    Args:
        face: The lap.
        width: Columns of the picture, at least 20.
        rows: Rows of ground at the highest.

    Returns:
        Eighths of a row, none before the first step; where the goal is reached, for all columns.
    """
    if (width, rows) not in face.known_heights:
        face.known_heights[width, rows] = _heights(face, width, rows)
    return face.known_heights[width, rows]


def _heights(face: LandscapeFace, width: int, rows: int) -> Sequence[int]:
    road = _road(face, width)
    if not road.stretches:
        return []
    sampled = [road.days_around(k * road.end / 100) for k in range(101)]
    usual = sorted(sampled)[50]

    def rise(days: float) -> float:
        """Near the power of .8 at the usual pace, levelling off above it."""
        return days / (days + 4 * usual)

    runner, unit = runner_column(face, width), width - 1
    base = min(rows + 1, EIGHTHS - 1)
    most = rise(max(4 * usual, *sampled))
    found = []
    for number in range(runner + 1):
        high = min(1.0, rise(road.days_around(number / unit)) / most)
        slope = min(1.0, 10 * road.end, 40 * (runner - number) / unit)
        found.append(floor(base + (EIGHTHS * rows - base) * high * slope + 0.5 + JOINED))
    return found + found[-1:] * (width - 1 - runner) if face.is_reached else found


def _road(face: LandscapeFace, width: int) -> Road:
    size = scale(face, width)
    if size not in face.roads:
        face.roads[size] = Road([(place.day, place.at * size) for place in face.places])
    return face.roads[size]


def gate_of(face: LandscapeFace, width: int, rows: int) -> Gate | None:
    """Return where the gate stands, wide once the goal is reached; a road counted in times has none."""
    if face.is_counted:
        return None
    if not face.is_reached:
        return Gate(width - FIGURE, width - 1, rows - 2)
    inner, high = (7, 4) if rows >= NAMED else (5, 2)
    return Gate(width - 3 - inner, width - 2, rows - 1 - high)


def place_of_runner(face: LandscapeFace, width: int, rows: int) -> int:
    """Return the column at which the figure is drawn: the runner's, or inside the gate."""
    gate = gate_of(face, width, rows)
    if face.is_reached and gate is not None:
        return gate.left + 1 + (gate.right - gate.left - 1 - FIGURE) // 2
    return runner_column(face, width)


def is_passed(face: LandscapeFace, flag: Flag) -> bool:
    """Whether the runner has passed a quarter; a whole that was passed is a mark's."""
    covered, whole = face.covered
    return flag.quarter and not face.is_counted and (face.is_reached or covered >= Fraction(flag.at) * whole)


def column_of(face: LandscapeFace, stop: Stop, width: int, rows: int) -> int:
    """Return the column of a place that can be read: behind the runner, or before it."""
    if stop.passed:
        last = place_of_runner(face, width, rows) - 1
        return max(0, min(column(stop.at * scale(face, width), width), last))
    return min(width - 1, max(column(stop.at, width), place_of_runner(face, width, rows) + FIGURE))


def is_further(left: LandscapeFace, face: LandscapeFace) -> bool:
    """Whether the runner came further from one face of a lap to the next."""
    if left.is_counted or face.is_counted:
        return left.is_counted and face.is_counted and len(left.marks) < len(face.marks)
    if left.is_reached or face.is_reached:
        return face.is_reached and not left.is_reached
    (covered, whole), (before, of_it) = face.covered, left.covered
    return before * whole < covered * of_it


def stop_at(face: LandscapeFace, stops: Sequence[Stop], number: int, width: int, rows: int) -> int | None:
    """Return which of the stops, from start to finish, is nearest to a column; none at the runner's own."""
    runner = place_of_runner(face, width, rows)
    if not stops or runner <= number < runner + FIGURE:
        return None
    after = bisect_left(stops, number, key=lambda stop: column_of(face, stop, width, rows))
    near = range(max(0, after - 1), min(len(stops), after + 1))
    return min(near, key=lambda place: abs(column_of(face, stops[place], width, rows) - number))


def running(start: int, place: int, last: int, stride: float) -> tuple[int, int]:
    """Return the column and the number of one of three frames.

    The runner goes over six columns at least: past its place and back, and where the gate
    is too near for that, from a little further behind.
    """
    far = min(last, max(place, start + LEAST_RUN))
    start = max(0, min(start, far - LEAST_RUN))
    frame = min(2, int(max(0.0, stride) * 3))
    return (start + ceil(0.6 * (far - start)), far, place + (far - place) // 2)[frame], frame
