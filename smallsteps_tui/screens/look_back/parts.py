"""The parts of Look back: its evidence, the week, then and now, and Tab between them where there is no room for all."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import ClassVar

from textual import getters, on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import DescendantFocus
from textual.widget import Widget
from textual.widgets import Input, Static

from smallsteps_tui import voice
from smallsteps_tui.domain import evidence, looking_back, practices
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.days import short_day, span, week_start
from smallsteps_tui.domain.entities import Goal, Kind
from smallsteps_tui.domain.evidence import EvidenceKind, Sort, Sought
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.looking_back import NowAndThen, Week
from smallsteps_tui.screens.dialogs.ask import AskDialog, Asking
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.screens.look_back.evidence_lines import EvidenceLines, now_and_then
from smallsteps_tui.screens.questions import noting
from smallsteps_tui.widgets.cards.question import Question, QuestionFace
from smallsteps_tui.widgets.fitting import plain
from smallsteps_tui.widgets.keys import KeyLine, key
from smallsteps_tui.widgets.lists.lines import Lines
from smallsteps_tui.widgets.lists.now_list import NowList, NowRow

A_LOOK = 1.0
"""Seconds after which somebody stays; who goes through the screens isn't held up by what is read beside them."""


class FindDialog(AskDialog):
    """Asks for words, and finds them while they are typed; Esc shows again what was shown before."""

    CSS_PATH: ClassVar = "../dialogs/ask.tcss"

    def __init__(self, asking: Asking, restore: Callable[[], None]) -> None:
        """Ask, and say what shows again what was shown before."""
        super().__init__(asking)
        self.restore = restore

    @on(Input.Changed)
    async def _find(self, typed: Input.Changed) -> None:
        """Show what has the words so far."""
        if not self.is_over:
            await self.asking.take(typed.value)

    @on(Question.NotNow)
    def _restore(self) -> None:
        """Show what was shown before."""
        self.restore()


class EvidenceScreen(JourneyScreen):
    """What can be looked for among the evidence, and opened from it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("/", "find", "find", "find", "Search everything you've done", foot="/"),
        key("comma", "sort", "back.sort", "filter", "Filter: steps, shifts, banners, notes, …", foot=","),
        key(
            "left",
            "goal(-1)",
            "back.goal_before",
            "goals",
            "Previous goal",
            pair="Filter by goal or practice",
        ),
        key(
            "right",
            "goal(1)",
            "back.goal",
            "goals",
            "Next goal",
            pair="Filter by goal or practice",
            foot="← →",
        ),
        key("enter", "open", "back.open", "open", "Open what the line is about"),
        key("escape", "find_all", "back.all", "show all", "Show everything again"),
    ]
    evidence = getters.query_one("#evidence", Lines)

    def __init__(self) -> None:
        super().__init__()
        self.sought = Sought()

    def show_evidence(self, journey: Journey, today: date) -> None:
        """Show what is looked for, which is found beneath the veil, and say in words what that is."""
        facts = counted_aloud(self.facts.journey)
        if self.sought.goal_id not in facts.goals:
            self.sought = replace(self.sought, goal_id=None)
        is_everything = self.sought == Sought()
        found = None if is_everything else evidence.found(facts, evidence.of(facts), self.sought)
        since = evidence.sheet_since(journey) if is_everything else date.min
        self.evidence.lines = EvidenceLines(journey, today, self.evidence.glyphs, found, since)
        if since > date.min:
            self.run_worker(self._read_on(journey), group="evidence", exclusive=True)
        static = self.query_one("#filter", Static)
        words = self.as_shown(voice.shown(self.sought, self.shift_goal(), bool(self.evidence.lines)))
        static.display = bool(words) or not self.evidence.lines
        said = f"{words}   Esc show all" if words else "What you do and notice will show up here."
        static.update(Content.styled(plain(said), "$quiet"))

    async def _read_on(self, journey: Journey) -> None:
        """Read all that lies behind once somebody stays with the newest, and show it then."""
        await asyncio.sleep(A_LOOK)
        while self.app.screen is not self:
            await asyncio.sleep(A_LOOK)
        await asyncio.to_thread(evidence.of, journey)
        self.seek(self.sought)

    def shift_goal(self) -> Goal | None:
        """A shift noted here belongs to the goal whose evidence is shown."""
        goal_id = self.sought.goal_id
        return self.facts.journey.goals.get(goal_id) if goal_id is not None else None

    def action_find(self) -> None:
        """Ask for words to find in the evidence."""
        face = QuestionFace(
            "What are you looking for?",
            placeholder="a word or two, or a date",
            value=self.sought.words,
            hint="Enter find   Esc not now",
            is_replaced=True,
        )
        before = self.sought

        async def find(words: str) -> None:
            """Show what has these words, or is of this date."""
            self.seek(replace(before, words=words.strip()))

        self.app.push_screen(FindDialog(Asking(face, find), lambda: self.seek(before)))

    def action_sort(self) -> None:
        """Show the next sort of evidence that there is any of, and after the last all of it."""
        journey = counted_aloud(self.facts.journey)
        every = evidence.of(journey)
        sorts = list(Sort)
        after = sorts.index(self.sought.sort) + 1 if self.sought.sort is not None else 0
        there = (
            sort for sort in sorts[after:] if any(evidence.found(journey, every, Sought(sort=sort)) or ())
        )
        self.seek(replace(self.sought, sort=next(there, None)))

    def action_goal(self, by: int) -> None:
        """Show the evidence of the next goal, after the last that of each practice, and beside those that of all."""
        journey = self.facts.journey
        told = (one for one in practices.in_order(journey) if not standing.of_step(journey, one).is_uncounted)
        everything = replace(self.sought, goal_id=None, strand="", step_ids=frozenset())
        ring = [
            everything,
            *(replace(everything, goal_id=goal.id) for goal in journey.ordered_goals),
            *(replace(everything, strand=step.title, step_ids=frozenset((step.id,))) for step in told),
        ]
        here = ring.index(self.sought) if self.sought in ring else 0
        self.seek(ring[(here + by) % len(ring)])

    @property
    def practice_sought(self) -> int | None:
        """The practice whose evidence is shown, where it is that of one alone."""
        only = next(iter(self.sought.step_ids), 0) if len(self.sought.step_ids) == 1 else 0
        step = self.facts.journey.steps.get(only)
        return step.id if step is not None and step.kind is Kind.PRACTICE else None

    def action_find_all(self) -> None:
        """Show all evidence again, with the keys on it."""
        self.evidence.focus()
        self.seek(Sought())

    def seek(self, wanted: Sought) -> None:
        """Show what is looked for."""
        self.sought = wanted
        shown = self.host.shown
        self.show_evidence(counted_aloud(shown.journey), shown.today)

    def action_open(self) -> None:
        """Open what the keys are on."""
        self._open_evidence()

    @on(Lines.Opened)
    def _open_evidence(self) -> None:
        """Ask what is to become of a shift; of anything else, open its day."""
        target = self.evidence.chosen
        if not isinstance(target, tuple):
            return
        kind, id, day = target
        shift = self.facts.journey.shifts.get(id)
        if kind is not EvidenceKind.SHIFT:
            self.open_page(day)
        elif shift is not None:
            noting.change_shift(self, shift)


class PartsScreen(JourneyScreen):
    """Leads the keys from part to part, and says on the line of keys which is next.

    The screen has a class for the part, `-at-months` for instance, which its stylesheet heeds
    where it is tight.
    """

    PARTS: ClassVar[Mapping[str, str]] = {}
    """The parts with their names on the line of keys; the first is where the keys are to begin with."""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("tab", "next_part(1)", "part.next", "next part", foot="Tab"),
        Binding("shift+tab", "next_part(-1)", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.part = next(iter(self.PARTS), "")

    def part_widgets(self) -> Mapping[str, Widget]:
        """The parts that there are, each with the widget that takes the keys, in the order of Tab."""
        raise NotImplementedError

    def _place(self, by: int) -> str:
        """The part that many further on."""
        parts = list(self.part_widgets())
        return parts[(parts.index(self.part) + by) % len(parts)] if self.part in parts else parts[0]

    def action_next_part(self, by: int) -> None:
        """Lead the keys to the next part, or to the one before."""
        self.turn_to(self._place(by))

    def turn_to(self, part: str) -> None:
        """Lead the keys to a part. What they were on may be hidden by it, so they let go first."""
        self.set_focus(None)
        self._mark(part)
        self.call_after_refresh(self._focus_part)

    def _focus_part(self) -> None:
        if (widget := self.part_widgets().get(self.part)) is not None:
            widget.focus()

    def on_descendant_focus(self, focused: DescendantFocus) -> None:
        """Know the part that was clicked."""
        found = (name for name, widget in self.part_widgets().items() if widget is focused.widget)
        self._mark(next(found, self.part))

    def _mark(self, part: str) -> None:
        self.part = part
        for name in self.PARTS:
            self.set_class(name == part, f"-at-{name}")
        self.show_next_part()

    def show_next_part(self) -> None:
        """Say on the line of keys where Tab leads."""
        keys = self.query_one(KeyLine)
        keys.labels = {**keys.labels, "part.next": self.PARTS[self._place(1)]}


WEEKS = "Previous or next week, with its evidence"


class ThenAndNowScreen(EvidenceScreen):
    """What then and now shows, and opens."""

    now_list = getters.query_one(NowList)

    def __init__(self) -> None:
        super().__init__()
        self.strands: list[NowAndThen] = []

    def show_then_and_now(self, journey: Journey, today: date) -> None:
        """Show what is done more now than then, under a question that is true of all of it."""
        self.strands = looking_back.then_and_now(journey, today)
        self.query_one("#now").set_class(not self.strands, "-nothing")
        heading = voice.above_then_and_now(journey, today, self.strands)
        self.query_one("#then", Static).update(heading)
        self.query_one("#then-short", Static).update(voice.then_and_now(journey, today))
        self._mark_strand()

    def _mark_strand(self) -> None:
        """Mark the line of then and now whose evidence is shown."""
        facts, opened = self.facts, self.sought.step_ids
        compared = looking_back.then_span(facts.journey, facts.today)
        then_on = compared[1] if compared is not None else facts.today
        then = voice.then(facts.journey, facts.today)
        self.now_list.rows = tuple(
            NowRow(
                titled(one.title),
                now_and_then(one, facts.today, then_on, then),
                is_open=bool(opened) and one.step_ids == opened,
            )
            for one in self.strands
        )

    def seek(self, wanted: Sought) -> None:
        """Show what is looked for, and mark the line of then and now that it stands on."""
        super().seek(wanted)
        self._mark_strand()

    @on(NowList.Chosen)
    def _clicked_strand(self, chosen: NowList.Chosen) -> None:
        self.open_strand(chosen.place)

    def open_strand(self, place: int) -> None:
        """Show what one line of then and now stands on; opened again, show all."""
        if 0 <= place < len(self.strands):
            steps = self.strands[place].step_ids
            title = self._title_of(steps)
            is_open = self.sought.step_ids == steps
            self.seek(Sought() if is_open else Sought(strand=title, step_ids=steps))

    def _title_of(self, step_ids: frozenset[int]) -> str:
        """The title of a line of then and now as it is beneath the veil."""
        found = looking_back.then_and_now(self.facts.journey, self.facts.today)
        return next((one.title for one in found if one.step_ids == step_ids), "")


class WeekScreen(EvidenceScreen):
    """What a week shows, and turns to."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("[", "turn_week(1)", "back.earlier", "week", "Previous week", pair=WEEKS, foot="[ ]"),
        key("]", "turn_week(-1)", "back.later", "next week", "Next week", pair=WEEKS),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.weeks_back = 0

    def show_week(self, journey: Journey, today: date) -> None:
        """Show the week that is looked at, under its name."""
        week = looking_back.week(journey, today, self.weeks_back)
        asked, short = "What tiny step did you take this week?", ""
        if self.weeks_back:
            short = f"The week of {short_day(week.start_on, today)}"
            asked = f"Your smallest step in {short[:1].lower()}{short[1:]}"
        if week.smallest is None:  # nothing is asked where there is nothing to answer with
            asked = short or "This week"
        self.query_one("#asked", Static).update(asked)
        self.query_one("#asked-short", Static).update(short)
        self.query_one("#asked-short").set_class(not short, "-nothing")
        self.query_one("#smallest", Static).update(_smallest(week, self.facts.journey, today))
        low = looking_back.low_days(
            journey, span(week.start_on, min(week.start_on + timedelta(days=6), today))
        )
        self.query_one("#low", Static).update(voice.low_days(low, week.days))
        self.query_one("#low").set_class(not low, "-nothing")

    def action_turn_week(self, by: int) -> None:
        """Look at the week before, or the one after, and at its evidence."""
        before = self.weeks_back
        self._turn_to_week(before + by)
        at_the_end = voice.FIRST_WEEK if by > 0 else voice.THIS_WEEK
        self.say(at_the_end if self.weeks_back == before else "")
        self._show_from(week_start(self.facts.today) - timedelta(weeks=self.weeks_back - 1, days=1))

    def go_to(self, day: date) -> None:
        """Look at a day's evidence, and at its week."""
        self._turn_to_week((week_start(self.facts.today) - week_start(day)).days // 7)
        self._show_from(day)

    def _turn_to_week(self, back: int) -> None:
        first = looking_back.first_on(self.facts.journey)
        last = (week_start(self.facts.today) - week_start(first)).days // 7 if first is not None else 0
        self.weeks_back = min(max(back, 0), max(last, 0))
        self.draw()

    def _show_from(self, day: date) -> None:
        """Put the highlight on the newest evidence by the end of a day, the first in sight."""
        lines = self.evidence.lines
        if isinstance(lines, EvidenceLines) and day < lines.since:
            self.evidence.lines = lines = EvidenceLines(lines.journey, lines.today, lines.glyphs)
        if isinstance(lines, EvidenceLines) and lines:
            self.evidence.show_from(lines.place_by(min(day, self.facts.today)))


def _smallest(week: Week, journey: Journey, today: date) -> Content:
    """The week's smallest step in the person's words, and how many more there were."""
    if not week.steps:
        return Content(voice.quiet_week(journey, week.start_on, today))
    if week.smallest is None:
        return Content(voice.KEPT_HERE)
    more = week.steps - 1
    rest = f"{voice.count(week.rests, 'day')} of rest" if week.rests else ""
    if more:
        aside = f"and {more} more, on {voice.count(week.days, 'day')}{', and ' if rest else ''}{rest}"
    else:
        aside = f"It counts.{f' {rest}.' if rest else ''}"
    return Content.assemble((f"“{plain(week.smallest)}”", "$ink"), "\n", (aside, "$quiet"))
