"""Look back: the week's smallest step, what shifted, and all the evidence."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, day_words
from smallsteps_tui.domain import noticing as questions
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.days import week_start
from smallsteps_tui.domain.evidence import Sought
from smallsteps_tui.domain.journey import Change, Snapshot
from smallsteps_tui.screens.faces import number_column
from smallsteps_tui.screens.journey_screen import DATE_KEY, MEASURE, WIDE, sheet_cells
from smallsteps_tui.screens.look_back.evidence_lines import months
from smallsteps_tui.screens.look_back.faces import first_month, noticed_lines
from smallsteps_tui.screens.look_back.parts import PartsScreen, ThenAndNowScreen, WeekScreen
from smallsteps_tui.voice import Explanation
from smallsteps_tui.widgets.cards.question_lines import NoticingLine
from smallsteps_tui.widgets.charts.month_table import MonthTable
from smallsteps_tui.widgets.charts.stair import StairPicture
from smallsteps_tui.widgets.keys import KeyLine, key
from smallsteps_tui.widgets.lists.lines import Lines
from smallsteps_tui.widgets.lists.now_list import NowList
from smallsteps_tui.widgets.picture import CardEdge

LEAST_EVIDENCE = 5
LEAST_BESIDE = 3
"""The rows that then and now leaves to the evidence under it, and those while the keys are on it."""
LEAST_HILL, MOST_HILL = 2, 6
"""The rows of the hill over the months."""
STAIR_ROWS = ((45, 11), (30, 8), (24, 6))
"""From how many rows of the terminal on the stair of the first month has how many."""
LEAST_STAIR = 60
"""From so many columns of the terminal on there is one."""
BEFORE_STAIR = 2
"""Blank rows between it and what stands above it."""
AROUND, AROUND_SHORT, TALL = 6, 4, 30
"""Rows of the terminal above and below; and where it has less than so many."""
LEAST_NOW = 2
"""The rows that then and now has at the least: a line, and how many more there are."""


class WeekCard(Vertical):
    """The card, which says when it has become higher or lower."""

    class Resized(Message):
        """It has another size."""

    def on_resize(self) -> None:
        """Say so."""
        self.post_message(self.Resized())


class LookBackScreen(WeekScreen, ThenAndNowScreen, PartsScreen):
    """Answers the questions of the week, and lists everything done and noticed."""

    SHOWN_NAME = "Look back"
    CSS_PATH = "look_back.tcss"
    AUTO_FOCUS = "#evidence"
    PARTS: ClassVar[Mapping[str, str]] = {
        "evidence": "evidence",
        "now": "then and now",
        "noticing": "question",
        "months": "months",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        key("y", "year", "back.year", "year", "A year of days, as squares", foot="y"),
        key("n", "note_shift", "shift", "note a shift", "Note a shift (a small change)", foot="n"),
        key(
            "b",
            "both_true",
            "both_true",
            "a heavy thought",
            "Answer a heavy thought with what you did",
            foot="b",
        ),
        key("w", "write_up", "write_up", "write it up", "Write it up for someone", foot="w"),
        DATE_KEY,
        Binding("down", "leave_question", show=False),
    ]

    def body(self) -> ComposeResult:
        """The card with the week's questions, the months under it; the evidence beside."""
        with Horizontal(id="field"):
            with Vertical(id="left"):
                with WeekCard(id="week"):
                    yield CardEdge()
                    with Vertical(classes="within"):
                        yield Static(id="asked", classes="question", markup=False)
                        yield Static(id="asked-short", classes="question", markup=False)
                        yield Static(id="smallest", markup=False)
                        yield Static(id="low", classes="question", markup=False)
                        yield NoticingLine(id="noticing")
                        with Vertical(id="now"):
                            yield Static(id="then", classes="question", markup=False)
                            yield Static(id="then-short", classes="question", markup=False)
                            yield NowList()
                with Vertical(id="months"):
                    yield Static("Running total, end of each month", id="by-month")
                    yield MonthTable()
                    yield Static(id="longest", markup=False)
                    yield Static("What you noticed", id="above-noticed", classes="question")
                    yield Lines(id="noticed")
            with Vertical(id="right"):
                yield Static(id="filter", markup=False)
                yield Lines(id="evidence", cursor=True)
        yield StairPicture()

    def on_mount(self) -> None:
        """Leave the keys to what can be opened; the shifts of the third column are only read."""
        self.query_one("#noticed", Lines).can_focus = False
        self.set_class(self.app.size.width >= WIDE, "-broad")

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        journey, today = counted_aloud(snapshot.journey), snapshot.today
        self.show_week(journey, today)
        noticed = voice.noticed_this_week(journey, today)
        line = self.query_one(NoticingLine)
        asked = voice.asked(journey, today).question if questions.is_asked(journey, today) else ""
        line.question, line.is_answered = noticed or asked, bool(noticed)
        self.show_then_and_now(journey, today)
        self.query_one(MonthTable).sums = by_month = months(journey, today)
        self.query_one("#months").set_class(not by_month, "-nothing")
        is_told = self.host.config.streak != "hidden"
        numbers = voice.of_the_days(journey, today) if is_told else []
        self.query_one("#longest", Static).update(number_column(numbers))
        self.query_one("#longest").set_class(not numbers, "-nothing")
        self.query_one("#noticed", Lines).lines = lines = noticed_lines(journey, today, self.evidence.glyphs)
        self.query_one("#above-noticed").set_class(not lines, "-nothing")
        self.query_one(StairPicture).face = first_month(journey, today)
        self.show_evidence(journey, today)
        briefs = {"shift": "shift", "both_true": "both true", "write_up": "write"}
        self.query_one(KeyLine).briefs = briefs
        self.call_after_refresh(self._fit)

    def seek(self, wanted: Sought) -> None:
        """Show what is looked for, in the room there is for it."""
        super().seek(wanted)
        self.call_after_refresh(self._fit)

    def on_resize(self) -> None:
        """Let then and now, the hill and the stair fit the new size."""
        self.set_class(self.app.size.width >= WIDE, "-broad")
        self.call_after_refresh(self._fit)

    @on(WeekCard.Resized)
    def _fit(self) -> None:
        """Give then and now the rows that all else on its side leaves, and the hill what is left of them."""
        week, beneath, table = self.query_one("#week"), self.query_one("#months"), self.query_one(MonthTable)
        is_below = not self.has_class("-broad") and beneath.display
        rest = week.outer_size.height - self.now_list.outer_size.height + week.styles.margin.bottom
        is_above = self.has_class("-narrow") or self.has_class("-slim")
        least = LEAST_BESIDE if self.part == "now" else LEAST_EVIDENCE
        months = beneath.outer_size.height - table.rows_of_hill
        rest += least if is_above else months if is_below else 0
        room = self._place_stair() - rest
        before = self.now_list.styles.max_height, table.hill
        self.now_list.styles.max_height = max(LEAST_NOW, room)
        spare = room - self.now_list.virtual_size.height if is_below and not is_above else MOST_HILL
        table.hill = 0 if is_above or spare < LEAST_HILL else min(MOST_HILL, spare)
        is_stale = table.size.height != len(table.draw(table.size.width))
        if is_stale:  # Textual keeps the height of what was laid out before it had its values
            table.refresh(layout=True)
            self.query_one("#longest").refresh(layout=True)
        if is_stale or before != (self.now_list.styles.max_height, table.hill):
            self.call_after_refresh(self._fit)  # what has changed has other rows by then
        elif not self.is_active:  # Textual draws nothing by itself that is laid out anew beneath a dialog
            self.set_timer(0.1, self.app.screen.refresh)
        self.show_next_part()

    def _place_stair(self) -> int:
        """Put the stair of the first month under all else, where it has room; return the rows of the field."""
        width, height = self.app.size
        stair, field = self.query_one(StairPicture), self.query_one("#field")
        rows = height - (AROUND if height >= TALL else AROUND_SHORT)
        stair_rows = next((high for least, high in STAIR_ROWS if height >= least), 0)
        needed = self._rows_needed
        free = rows - needed - stair_rows - BEFORE_STAIR
        has_room = width >= LEAST_STAIR and stair_rows > 0 and free >= 0
        has_stair = has_room and stair.face is not None and self.sought == Sought()
        is_bare = has_stair and not self.evidence.lines
        self.set_class(is_bare, "-nothing-yet")
        side = (sheet_cells(self) - MEASURE) // 2 if is_bare and width >= WIDE else 0
        field.styles.padding = stair.styles.padding = (0, side)
        stair.rows = stair_rows if has_stair else 0
        field.styles.height = needed if has_stair else "1fr"
        if has_stair:
            field.styles.margin = (free // 3, 0, 1, 0)
        else:
            field.styles.inline.clear_rule("margin")
        return rows

    @property
    def _rows_needed(self) -> int:
        """The rows that all columns need at the least, as much as each of them has to show."""
        months, noticed = self.query_one("#months"), self.query_one("#noticed", Lines)
        week = self.query_one("#week").outer_size.height + 1
        evidence = max(
            len(self.evidence.lines), self.evidence.virtual_size.height if self.evidence.lines else 0
        )
        if self.has_class("-broad"):
            top = noticed.region.y - months.region.y
            return max(week, evidence, top + noticed.virtual_size.height if noticed.lines else 0)
        week += months.outer_size.height if months.display else 0
        return week + evidence if self.has_class("-narrow") else max(week, evidence)

    def part_widgets(self) -> Mapping[str, Widget]:
        """The evidence, then and now, the question, and the months."""
        found: dict[str, Widget] = {"evidence": self.evidence}
        if self.strands:
            found["now"] = self.now_list
        found["noticing"] = self.query_one(NoticingLine)
        if (table := self.query_one(MonthTable)).sums:
            found["months"] = table
        return found

    def _mark(self, part: str) -> None:
        super()._mark(part)
        self.call_after_refresh(self._fit)

    def explanations(self) -> list[Explanation]:
        """The numbers of Look back."""
        facts = self.facts
        return voice.of_looking_back(
            counted_aloud(facts.journey), facts.today, self.weeks_back, self.host.config.streak
        )

    def explained_at(self, widget: Widget) -> list[Explanation] | None:
        """The numbers of the week, of then and now, and of the months."""
        facts, setting = self.facts, self.host.config.streak
        above = {node.id for node in widget.ancestors_with_self}
        part = next((part for part in ("now", "week", "months") if part in above), None)
        if part is None:
            return None
        journey = counted_aloud(facts.journey)
        return voice.of_part(part, journey, facts.today, self.weeks_back, setting)

    @property
    def is_open(self) -> bool:
        """Whether the question of the week is asked, and not answered yet."""
        journey, today = self.facts.journey, self.facts.today
        return questions.is_asked(journey, today) and questions.answer(journey, today) is None

    def noticing(self) -> voice.Worded:
        """A shift noted here answers the question of the week; the next one stands for itself."""
        journey, today = self.facts.journey, self.facts.today
        return voice.asked(journey, today) if self.is_open else voice.noticed(today)

    def noted(self, text: str) -> Change:
        """Note a shift, and that the question of the week is answered by it."""
        if not self.is_open:
            return super().noted(text)
        return acts.answer_question(questions.OF_THE_WEEK, text, self.moment, goal=self.shift_goal())

    def action_write_up(self) -> None:
        """Write a page about the week that is shown."""
        from smallsteps_tui.screens.questions.writing_up import write_up

        first = week_start(self.facts.today) - timedelta(weeks=self.weeks_back)
        write_up(self, days=(first, min(first + timedelta(days=6), self.facts.today)))

    def action_year(self) -> None:
        """Show the year as squares."""
        from smallsteps_tui.screens.look_back.year import YearScreen

        self.app.push_screen(YearScreen(self.show_day, self.practice_sought))

    def show_day(self, day: date, step_id: int | None = None) -> None:
        """Show the evidence of a day and its week, of a practice alone where it is named."""
        step = self.facts.journey.steps.get(step_id or 0)
        if step is not None:
            self.sought = Sought(strand=step.title, step_ids=frozenset((step.id,)))
        elif self.practice_sought is not None:
            self.sought = Sought()
        self.go_to(day)

    def action_open(self) -> None:
        """Open what the keys are on: the question, a line of then and now, a shift, or a day."""
        if isinstance(self.focused, NoticingLine):
            self.action_note_shift()
        elif isinstance(self.focused, MonthTable):
            self.focused.action_open()
        elif isinstance(self.focused, NowList):
            self.open_strand(self.now_list.cursor)
        else:
            super().action_open()

    @on(MonthTable.Opened)
    def _open_month(self, opened: MonthTable.Opened) -> None:
        """Show the evidence of a month, its newest first in sight, with the keys on it."""
        last = day_words.recall(f"{opened.month.label} {opened.month.year}", self.facts.today)[1]
        self.evidence.focus()
        self.go_to(last)

    def action_ask_date(self) -> None:
        """Ask for a day in words, and show its evidence."""
        self.ask_day(lambda asked: self.go_to(asked[1]))

    @on(NoticingLine.Taken)
    def _answer(self) -> None:
        self.action_note_shift()

    @on(NowList.Left)
    def _to_question(self) -> None:
        self.turn_to("noticing")

    def action_leave_question(self) -> None:
        """Go down from the question to then and now."""
        self.turn_to("now")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Down leads from the question to what stands under it."""
        if action == "leave_question":
            return isinstance(self.focused, NoticingLine) and bool(self.strands)
        return super().check_action(action, parameters)
