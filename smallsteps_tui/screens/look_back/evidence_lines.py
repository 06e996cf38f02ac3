"""The lines of Look back: evidence by month with its tone and sign, and the months added up."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import overload

from smallsteps_tui.domain import evidence, lapses, looking_back
from smallsteps_tui.domain.care import Kind, counting, standing
from smallsteps_tui.domain.days import MONTHS, short_day
from smallsteps_tui.domain.entities import Size
from smallsteps_tui.domain.evidence import Evidence, EvidenceKind
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.looking_back import NowAndThen
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.voice import CLOSED, EVERYTHING, KEPT_TO_YOURSELF, SMALL, amount_words, quoted
from smallsteps_tui.widgets.charts.month_table import MonthFace
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lists.lines import Line, LineSource, Tone, line_height

TONES: Mapping[EvidenceKind, Tone] = {
    EvidenceKind.CHECK_IN: "behind",
    EvidenceKind.SHIFT: "shift",
    EvidenceKind.BANNER: "now",
    EvidenceKind.WORD: "quiet",
}
"""The tone of a line by the kind of its evidence."""


def sign_of(kind: EvidenceKind, glyphs: Glyphs) -> str:
    """Return the sign that stands before evidence of a kind."""
    signs = {
        EvidenceKind.CHECK_IN: glyphs.done,
        EvidenceKind.SHIFT: glyphs.shift,
        EvidenceKind.BANNER: glyphs.banner,
        EvidenceKind.WORD: glyphs.word,
    }
    return signs[kind]


BLANK = -1
"""What stands for the blank line between two months."""

Target = tuple[EvidenceKind, int | None, date]
"""What a line is about: a shift by its id, a check-in by its step, and the day."""


class EvidenceLines(LineSource):
    """A line for each piece of evidence, newest first, under the month it belongs to.

    Ten years are forty thousand lines, of which a screen shows thirty: only those are
    made, and texts that come again are measured once.
    """

    def __init__(
        self,
        journey: Journey,
        today: date,
        glyphs: Glyphs,
        found: Sequence[bool] | None = None,
        since: date = date.min,
    ) -> None:
        """Say which evidence has a line.

        Args:
            journey: The facts.
            today: The civil day; what lies after it says so.
            glyphs: The signs to draw with.
            found: Which of the evidence to show, in its order; all when None.
            since: The first day that is shown, where all of it would take long to read.
        """
        self.since = since
        self.journey = journey
        self.today = today
        self.glyphs = glyphs
        self.left_width = len(f"{glyphs.done} 22")
        self._every = evidence.of(journey, since=since)
        self._notes: dict[tuple[int | None, date], str] = {}
        """What was written on the check-ins that a banner tells, by step and day."""
        self._rows = self._arranged(found)
        self._is_everything = found is None

    def _arranged(self, found: Sequence[bool] | None) -> list[int]:
        """The places of the evidence, with the months' headings as places counted down from -2."""
        rows: list[int] = []
        month: tuple[int, int] | None = None
        shown = [place for place in range(len(self._every)) if found is None or found[place]]
        told = self._told_by_banners(shown)
        self._notes = {
            (self._every[place].step_id, self._every[place].on): self._every[place].note for place in told
        }
        for place in shown:
            if place in told:
                continue
            on = self._every[place].on
            if (on.year, on.month) != month:
                month = (on.year, on.month)
                rows += [BLANK, -2 - place] if rows else [-2 - place]
            rows.append(place)
        return rows

    def _told_by_banners(self, shown: Sequence[int]) -> set[int]:
        """The check-ins without an amount that a banner of the same step and day tells already."""
        every = self._every
        banners = {
            (every[place].step_id, every[place].on)
            for place in shown
            if every[place].kind is EvidenceKind.BANNER
        }
        return {
            place
            for place in shown
            if (one := every[place]).kind is EvidenceKind.CHECK_IN
            and not one.amount
            and (one.step_id, one.on) in banners
        }

    def __len__(self) -> int:
        """How many lines there are, headings included."""
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Line: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Line]: ...
    def __getitem__(self, place: int | slice) -> Line | Sequence[Line]:
        """Make a line, or some."""
        if isinstance(place, slice):
            return [self._line(row) for row in self._rows[place]]
        return self._line(self._rows[place])

    def __eq__(self, other: object) -> bool:
        """Whether these are the same lines of the same journey."""
        return (
            isinstance(other, EvidenceLines)
            and self.journey is other.journey
            and self.today == other.today
            and self._rows == other._rows
        )

    def heights(self, width: int) -> Sequence[int]:
        """How many rows each line takes; lines that read alike are measured once."""
        alike, first = self._alike
        heights = [1 if row < 0 else line_height(self._line(row), self.left_width, width) for row in first]
        return [heights[kind] for kind in alike]

    @cached_property
    def _alike(self) -> tuple[list[int], list[int]]:
        """For each line a number that it shares with those that read alike; for each number its first row."""
        numbers: dict[object, int] = {}
        alike: list[int] = []
        first: list[int] = []
        low, check_in = self.journey.low_days, EvidenceKind.CHECK_IN
        for row in self._rows:
            one = self._every[max(row, 0)]
            reads: object = row < 0
            if row >= 0 and one.kind is check_in:  # of these there are most, so no method is called for them
                size = one.size._value_ if one.size is not None else ""
                reads = one.step_id, one.text, one.note, size, one.amount, one.on in low
            elif row >= 0:
                reads = one.kind, one.text, self._note(one), one.goal_id, one.step_id
            if (number := numbers.get(reads)) is None:
                number = numbers[reads] = len(first)
                first.append(row)
            alike.append(number)
        return alike, first

    def place_of(self, target: object) -> int | None:
        """Where the line about something stands."""
        every = self._every
        places = (place for place, row in enumerate(self._rows) if row >= 0 and _about(every[row]) == target)
        return next(places, None)

    def is_about_something(self, place: int) -> bool:
        """Whether a line is evidence, and neither a heading nor blank."""
        return self._rows[place] >= 0

    def heading_of(self, place: int) -> Line | None:
        """The month of a piece of evidence."""
        row = self._rows[place]
        return self._heading(row) if row >= 0 else None

    def _heading(self, place: int) -> Line:
        """The month that a piece of evidence belongs to; over the newest of all, that it is everything."""
        is_first = self._is_everything and self._rows[0] == -2 - place
        aside = EVERYTHING if is_first else ""
        return Line(
            text=_month(self._every[place].on, self.today), aside=aside, tone="heading", is_flush=True
        )

    def place_by(self, day: date) -> int:
        """Where the newest line by the end of a day stands; the last where all are newer."""
        after = bisect_left(range(len(self)), True, key=lambda place: self._day_at(place) <= day)
        places = range(min(after, len(self) - 1), len(self))
        return next((place for place in places if self.is_about_something(place)), len(self) - 1)

    def _day_at(self, place: int) -> date:
        """The day of a line; of a heading and the blank before it, that of the line after."""
        row = self._rows[place + 1] if self._rows[place] == BLANK else self._rows[place]
        return self._every[row if row >= 0 else -2 - row].on

    def _is_low(self, day: date) -> bool:
        return day in self.journey.low_days

    def _line(self, row: int) -> Line:
        if row == BLANK:
            return Line()
        if row < 0:
            return self._heading(-2 - row)
        one = self._every[row]
        is_started = one.kind is EvidenceKind.CHECK_IN and one.size is Size.STARTED
        sign = self.glyphs.started if is_started else sign_of(one.kind, self.glyphs)
        is_veiled = self.journey.unveiled is not self.journey
        if not is_veiled and self._is_of_safety(one):
            return Line(
                f"{sign} {one.on.day:>2}",
                KEPT_TO_YOURSELF,
                tone=TONES[one.kind],
                target=_about(one),
                is_flush=True,
            )
        is_told = self._is_told(one)
        note = " ".join(self._note(one).split()) if is_told else ""
        return Line(
            f"{sign} {one.on.day:>2}",
            " ".join(_text(self.journey, one).split())
            if is_told or is_veiled or one.kind is not EvidenceKind.SHIFT
            else CLOSED,
            self._aside(one),
            tone=TONES[one.kind],
            target=_about(one),
            is_low=one.kind is EvidenceKind.CHECK_IN and self._is_low(one.on),
            quote=quoted(note) if note else "",
            is_flush=True,
        )

    def _is_told(self, one: Evidence) -> bool:
        """Whether what was written of it stands on the screen unasked: nothing of harm, of dying or of a lapse."""
        shift = self.journey.shifts.get(one.id) if one.kind is EvidenceKind.SHIFT and one.id else None
        step = self.journey.steps.get(one.step_id) if one.step_id is not None else None
        if shift is not None:
            words = self.journey.unveiled.shifts[shift.id].text
            reading = standing.of_shift(self.journey, shift)
        elif step is not None and one.note:
            words = self._unveiled_note(one)
            reading = standing.of_word(self.journey.unveiled, step, words)
        else:
            return True
        is_hard = reading.is_withheld or standing.is_of_death(reading)
        return not (is_hard or lapses.is_told_of(words, reading.kind))

    def _is_of_safety(self, one: Evidence) -> bool:
        """Whether it is about getting away from somebody, who may look at the screen."""
        journey = self.journey
        shift = journey.shifts.get(one.id or 0) if one.kind is EvidenceKind.SHIFT else None
        if shift is not None:
            return standing.of_shift(journey, shift).kind is Kind.SAFETY
        step = journey.steps.get(one.step_id or 0)
        if step is not None:
            return counting.is_of_getting_safe(journey, step)
        goal = journey.goals.get(one.goal_id) if one.goal_id is not None else None
        return goal is not None and standing.of_goal(journey, goal).kind is Kind.SAFETY

    def _unveiled_note(self, one: Evidence) -> str:
        page = self.journey.unveiled.page(one.on)
        made, word = page.check_ins.get(one.step_id or 0), page.words.get(one.step_id or 0)
        return made.note if made is not None and made.note else word.text if word is not None else ""

    def _note(self, one: Evidence) -> str:
        """What was written of it; of a banner, on the check-in that it tells."""
        return self._notes.get((one.step_id, one.on), "") if one.kind is EvidenceKind.BANNER else one.note

    def _aside(self, one: Evidence) -> str:
        """How much a check-in was, and that it was the smaller version; the goal of a shift."""
        goal = self.journey.goals.get(one.goal_id) if one.goal_id is not None else None
        if one.kind is EvidenceKind.SHIFT and goal is not None:
            return titled(goal.title)
        if one.kind is not EvidenceKind.CHECK_IN:
            return ""
        size = SMALL if one.size is Size.SMALLER else ""
        return ", ".join(word for word in (self._amount(one), size) if word)

    def _amount(self, one: Evidence) -> str:
        """How much it was, in the unit of its step."""
        step = self.journey.steps.get(one.step_id) if one.step_id is not None else None
        return amount_words(one.amount, step.unit if step is not None else "") if one.amount else ""


def _about(one: Evidence) -> Target:
    """What a line is about."""
    return one.kind, one.id or one.step_id, one.on


def _month(day: date, today: date) -> str:
    name = MONTHS[day.month - 1]
    if (day.year, day.month) > (today.year, today.month):
        return f"{name} {day.year}, in the future"
    return name if day.year == today.year else f"{name} {day.year}"


def _text(journey: Journey, one: Evidence) -> str:
    """Say a piece of evidence in the person's words."""
    text = titled(one.text)
    if one.kind is EvidenceKind.BANNER:
        goal = journey.goals.get(one.goal_id) if one.goal_id is not None else None
        name = titled(goal.title) if goal is not None else ""
        text = f"Finished {text}" if one.step_id is not None else f"{text[:1].upper()}{text[1:]}: {name}"
    return text


def months(journey: Journey, today: date) -> tuple[MonthFace, ...]:
    """Make the months, each with all that lies behind at its end; those with nothing are folded into one."""
    return tuple(
        MonthFace(
            MONTHS[first.first_on.month - 1][:3],
            first.steps,
            first.days,
            first.shifts,
            f"{first.first_on.year}",
            is_fold=bool(more),
        )
        for first, *more in looking_back.folded(looking_back.months(journey, today))
    )


def now_and_then(one: NowAndThen, today: date, then_on: date, then: str) -> str:
    """Return what changed: how often now, and how often then.

    Args:
        one: What is done more now.
        today: The civil day.
        then_on: The last day of the time that now is held against.
        then: That time, as it is spoken of: `in May`.
    """
    if one.then:
        return f"{one.now} days, {one.then} {then if then.startswith('in ') else 'then'}"
    if one.now == 1 and one.since > then_on:
        return f"since {short_day(one.since, today)}"
    return f"{one.now} of 28 days"
