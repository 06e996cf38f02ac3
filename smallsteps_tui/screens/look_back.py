"""Look back: the week's smallest step, what shifted, and all the evidence."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import explaining_back, hindsight, voice
from smallsteps_tui.domain import acts, looking_back, questions, streak, year
from smallsteps_tui.domain.days import short_day, span, week_start
from smallsteps_tui.domain.journey import Change, Journey, Snapshot
from smallsteps_tui.domain.looking_back import Week as WeekHeld
from smallsteps_tui.explaining import Explanation
from smallsteps_tui.screens.evidence_lines import EvidenceLines, months
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.screens.parts import PartsScreen
from smallsteps_tui.screens.then_and_now import ThenAndNowScreen
from smallsteps_tui.widgets.card_edge import CardEdge
from smallsteps_tui.widgets.ends import Ends
from smallsteps_tui.widgets.fitting import plain
from smallsteps_tui.widgets.key_line import KeyLine
from smallsteps_tui.widgets.lines import Lines
from smallsteps_tui.widgets.month_table import MonthTable
from smallsteps_tui.widgets.noticing_line import NoticingLine
from smallsteps_tui.widgets.now_list import NowList

LEAST_EVIDENCE = 5
LEAST_BESIDE = 3
"""The rows that then and now leaves to the evidence under it, and those while the keys are on it."""
LEAST_NOW = 2
"""The rows that then and now has at the least: a line, and how many more there are."""
TIGHT = ("-narrow", "-slim", "-short", "-low", "-strip")
"""Where the months have no room of their own."""


class Week(Vertical):
    """The card, which says when it has become higher or lower."""

    class Resized(Message):
        """It has another size."""

    def on_resize(self) -> None:
        """Say so."""
        self.post_message(self.Resized())


class LookBackScreen(ThenAndNowScreen, PartsScreen):
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
        Binding("left_square_bracket", "turn_week(1)", "week", key_display="[ ]", id="back.earlier"),
        Binding("right_square_bracket", "turn_week(-1)", "week on", show=False, id="back.later"),
        Binding("y", "year", "year", id="back.year", tooltip="A year of days, as squares"),
        Binding("n", "note_shift", "note a shift", id="shift", tooltip="Write down what changed"),
        Binding("b", "both_true", "both are true", id="both_true"),
        Binding("w", "write_up", "write it up", id="write_up", tooltip="Write it up, a page for somebody"),
        Binding("down", "leave_question", "then and now", show=False, id="back.down"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.weeks_back = 0

    def body(self) -> ComposeResult:
        """The card with the week's questions, the months under it; the evidence beside."""
        with Horizontal(id="field"):
            with Vertical(id="left"):
                with Week(id="week"):
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
                    yield Static("Behind you in all, by the end of each month", id="by-month")
                    yield MonthTable()
                    yield Ends(id="longest")
            with Vertical(id="right"):
                yield Static(id="filter", markup=False)
                yield Lines(id="evidence", cursor=True)

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        journey, today = snapshot.journey, snapshot.today
        self._show_week(journey, today)
        noticed = hindsight.noticed_this_week(journey, today)
        line = self.query_one(NoticingLine)
        line.question, line.is_answered = noticed or self.noticing().question, bool(noticed)
        self.show_then_and_now(journey, today)
        self.query_one(MonthTable).sums = by_month = months(journey, today)
        self.query_one("#months").set_class(not by_month, "-nothing")
        now = streak.streak(journey, today)
        shown = now.longest >= 3 and self.app.config.streak != "hidden"
        longest = f"the longest streak: {voice.count(now.longest, 'day')}" if shown else ""
        self.query_one("#longest", Ends).ends = (longest, "")
        self.show_evidence(journey, today)
        briefs = {"shift": "shift", "both_true": "both true", "write_up": "write"}
        self.query_one(KeyLine).briefs = briefs
        self.call_after_refresh(self._fit)

    def _show_week(self, journey: Journey, today: date) -> None:
        week = looking_back.week(journey, today, self.weeks_back)
        asked, short = "What tiny step did you take this week?", ""
        if self.weeks_back:
            short = f"The week of {short_day(week.start_on, today)}"
            asked = f"What tiny step was there in {short[:1].lower()}{short[1:]}?"
        self.query_one("#asked", Static).update(asked)
        self.query_one("#asked-short", Static).update(short)
        self.query_one("#asked-short").set_class(not short, "-nothing")
        self.query_one("#smallest", Static).update(_smallest(week, journey))
        low = year.low_days(journey, span(week.start_on, min(week.start_on + timedelta(days=6), today)))
        self.query_one("#low", Static).update(hindsight.low_days(low, week.days))
        self.query_one("#low").set_class(not low, "-nothing")

    def on_resize(self) -> None:
        """Let then and now fit the new size."""
        self.call_after_refresh(self._fit)

    @on(Week.Resized)
    def _fit(self) -> None:
        """Give then and now the rows that all else on its side leaves."""
        week, beneath = self.query_one("#week"), self.query_one("#months")
        rest = week.outer_size.height - self.now_list.outer_size.height + week.styles.margin.bottom
        is_above = self.has_class("-narrow") or self.has_class("-slim")
        least = LEAST_BESIDE if self.part == "now" else LEAST_EVIDENCE
        rest += least if is_above else beneath.outer_size.height if beneath.display else 0
        self.now_list.styles.max_height = max(LEAST_NOW, self.query_one("#field").size.height - rest)
        self.show_next_part()

    def part_widgets(self) -> Mapping[str, Widget]:
        """The evidence, then and now, the question, and the months where they are not in sight as a whole."""
        found: dict[str, Widget] = {"evidence": self.evidence}
        if self.strands:
            found["now"] = self.now_list
        found["noticing"] = self.query_one(NoticingLine)
        table = self.query_one(MonthTable)
        if table.sums and (any(map(self.has_class, TIGHT)) or not table.is_whole):
            found["months"] = table
        return found

    def _mark(self, part: str) -> None:
        super()._mark(part)
        self.call_after_refresh(self._fit)

    def explanations(self) -> list[Explanation]:
        """The numbers of Look back."""
        facts = self.facts
        return explaining_back.of_looking_back(
            facts.journey, facts.today, self.weeks_back, self.app.config.streak
        )

    def explained_at(self, widget: Widget) -> list[Explanation] | None:
        """The numbers of the week, of then and now, and of the months."""
        facts, setting = self.facts, self.app.config.streak
        above = {node.id for node in widget.ancestors_with_self}
        part = next((part for part in ("now", "week", "months") if part in above), None)
        if part is None:
            return None
        return explaining_back.of_part(part, facts.journey, facts.today, self.weeks_back, setting)

    def noticing(self) -> hindsight.Worded:
        """A shift noted here answers the question of the week; the next one stands for itself."""
        journey, today = self.facts.journey, self.facts.today
        is_answered = questions.answer(journey, today) is not None
        return hindsight.NOTICED if is_answered else hindsight.asked(journey, today)

    def noted(self, text: str) -> Change:
        """Note a shift, and that the question of the week is answered by it."""
        if questions.answer(self.facts.journey, self.facts.today) is not None:
            return super().noted(text)
        return acts.answer_question(questions.OF_THE_WEEK, text, self.moment, goal=self.shift_goal())

    def action_turn_week(self, by: int) -> None:
        """Look at the week before, or the one after, and at its evidence."""
        self._turn_to_week(self.weeks_back + by)
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
        if isinstance(lines, EvidenceLines) and lines:
            self.evidence.show_from(lines.place_by(min(day, self.facts.today)))

    def action_write_up(self) -> None:
        """Write a page about the week that is shown."""
        from smallsteps_tui.screens.writing_up import write_up

        first = week_start(self.facts.today) - timedelta(weeks=self.weeks_back)
        write_up(self, days=(first, min(first + timedelta(days=6), self.facts.today)))

    def action_year(self) -> None:
        """Show the year as squares."""
        from smallsteps_tui.screens.year import YearScreen

        self.app.push_screen(YearScreen(self.go_to))

    def action_open(self) -> None:
        """Open what the keys are on: the question, a line of then and now, a shift, or a day."""
        if isinstance(self.focused, NoticingLine):
            self.action_note_shift()
        elif isinstance(self.focused, NowList):
            self.open_strand(self.now_list.cursor)
        else:
            super().action_open()

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


def _smallest(week: WeekHeld, journey: Journey) -> Content:
    """The week's smallest step in the person's words, and how many more there were."""
    if not week.steps:
        words = voice.QUIET_WEEK if journey.days_shown_up else "The first one will stand here, and stay."
        return Content(words)
    more = week.steps - 1
    aside = f"and {more} more, on {voice.count(week.days, 'day')}" if more else "and that counts whole"
    aside += f", {voice.count(week.rests, 'day')} of rest" if week.rests else ""
    return Content.assemble((f"“{plain(titled(week.smallest or ''))}”", "$ink"), "\n", (aside, "$quiet"))
