"""Look back: the week's smallest step, what shifted, and all the evidence."""

from datetime import date, timedelta
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import explaining_back, hindsight, voice
from smallsteps_tui.domain import looking_back, streak, year
from smallsteps_tui.domain.days import short_day, span, week_start
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.domain.looking_back import NowAndThen, Week
from smallsteps_tui.domain.sought import Sought
from smallsteps_tui.explaining import Explanation
from smallsteps_tui.screens.evidence import EvidenceScreen
from smallsteps_tui.screens.evidence_lines import months, now_and_then
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.widgets.card_edge import CardEdge
from smallsteps_tui.widgets.ends import Ends
from smallsteps_tui.widgets.fitting import plain
from smallsteps_tui.widgets.key_line import KeyLine
from smallsteps_tui.widgets.lines import Lines
from smallsteps_tui.widgets.month_table import MonthTable
from smallsteps_tui.widgets.noticing_line import NoticingLine
from smallsteps_tui.widgets.now_list import NowList, NowRow

MOST_NOW_AND_THEN = 4
"""How many lines of then and now the card has room for."""


class LookBackScreen(EvidenceScreen):
    """Answers the questions of the week, and lists everything done and noticed."""

    SHOWN_NAME = "Look back"
    CSS_PATH = "look_back.tcss"
    AUTO_FOCUS = "#evidence"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left_square_bracket", "turn_week(1)", "week", key_display="[ ]", id="back.earlier"),
        Binding("right_square_bracket", "turn_week(-1)", "week on", show=False, id="back.later"),
        Binding("y", "year", "year", id="back.year", tooltip="A year of days, as squares"),
        Binding("n", "note_shift", "note a shift", id="shift", tooltip="Write down what changed"),
        Binding("b", "both_true", "both are true", id="both_true"),
        Binding("w", "write_up", "write it up", id="write_up", tooltip="Write it up, a page for somebody"),
    ]
    now_list = getters.query_one(NowList)

    def __init__(self) -> None:
        super().__init__()
        self.weeks_back = 0
        self.strands: list[NowAndThen] = []

    def body(self) -> ComposeResult:
        """The card with the week's questions, the months under it; the evidence beside."""
        with Horizontal(id="field"):
            with Vertical(id="left"):
                with Vertical(id="week"):
                    yield CardEdge()
                    with Vertical(classes="within"):
                        yield Static(id="asked", classes="question", markup=False)
                        yield Static(id="smallest", markup=False)
                        yield Static(id="low", classes="question", markup=False)
                        yield NoticingLine(id="noticing")
                        with Vertical(id="now"):
                            yield Static(id="then", classes="question", markup=False)
                            yield NowList()
                with Vertical(id="months"):
                    yield Static("Behind you, month by month", id="by-month")
                    yield MonthTable()
                    yield Ends(id="longest")
            with Vertical(id="right"):
                yield Static(id="filter", markup=False)
                yield Lines(id="evidence", cursor=True)

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        journey, today = snapshot.journey, snapshot.today
        self._show_week(journey, today)
        self.query_one(NoticingLine).question = self.noticing().question
        self._show_then_and_now(journey, today)
        self.query_one(MonthTable).months = shown_months = months(journey, today)
        self.query_one("#months").set_class(not shown_months, "-nothing")
        now = streak.streak(journey, today)
        shown = now.longest >= 3 and self.app.config.streak != "hidden"
        longest = f"the longest streak: {voice.count(now.longest, 'day')}" if shown else ""
        self.query_one("#longest", Ends).ends = (longest, "")
        self.show_evidence(journey, today)
        self.query_one(KeyLine).briefs = {"shift": "shift", "both_true": "both true"}

    def _show_week(self, journey: Journey, today: date) -> None:
        week = looking_back.week(journey, today, self.weeks_back)
        asked = "What tiny step did you take this week?"
        if self.weeks_back:
            asked = f"What tiny step was there in the week of {short_day(week.start_on, today)}?"
        self.query_one("#asked", Static).update(asked)
        self.query_one("#smallest", Static).update(_smallest(week, journey))
        low = year.low_days(journey, span(week.start_on, min(week.start_on + timedelta(days=6), today)))
        self.query_one("#low", Static).update(hindsight.low_days(low, week.days))
        self.query_one("#low").set_class(not low, "-nothing")

    def _show_then_and_now(self, journey: Journey, today: date) -> None:
        self.strands = looking_back.then_and_now(journey, today)[:MOST_NOW_AND_THEN]
        self.query_one("#now").set_class(not self.strands, "-nothing")
        self.query_one("#then", Static).update(hindsight.above_then_and_now(journey, today))
        self._mark_strand()

    def _mark_strand(self) -> None:
        """Mark the line of then and now whose evidence is shown."""
        facts, opened = self.facts, self.sought.step_ids
        then = looking_back.then_span(facts.journey, facts.today)
        then_on = then[1] if then is not None else facts.today
        self.now_list.rows = tuple(
            NowRow(
                titled(one.title),
                now_and_then(one, facts.today, then_on),
                is_open=bool(opened) and one.step_ids == opened,
            )
            for one in self.strands
        )

    def seek(self, wanted: Sought) -> None:
        """Show what is looked for, and mark the line of then and now that it stands on."""
        super().seek(wanted)
        self._mark_strand()

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
        """A shift noted here answers the question of the week."""
        return hindsight.asked(self.facts.journey, self.facts.today)

    def action_turn_week(self, by: int) -> None:
        """Look at the week before, or the one after."""
        first = looking_back.first_on(self.facts.journey)
        last = (week_start(self.facts.today) - week_start(first)).days // 7 if first is not None else 0
        self.weeks_back = min(max(self.weeks_back + by, 0), max(last, 0))
        self.draw()

    def action_write_up(self) -> None:
        """Write a page about the week that is shown."""
        from smallsteps_tui.screens.writing_up import write_up

        first = week_start(self.facts.today) - timedelta(weeks=self.weeks_back)
        write_up(self, days=(first, min(first + timedelta(days=6), self.facts.today)))

    def action_year(self) -> None:
        """Show the year as squares."""
        from smallsteps_tui.screens.year import YearScreen

        self.app.push_screen(YearScreen())

    def action_open(self) -> None:
        """Open what the keys are on: the question, a line of then and now, a shift, or a day."""
        if isinstance(self.focused, NoticingLine):
            self.action_note_shift()
        elif isinstance(self.focused, NowList):
            self._open_strand(self.now_list.cursor)
        else:
            super().action_open()

    @on(NoticingLine.Taken)
    def _answer(self) -> None:
        self.action_note_shift()

    @on(NowList.Chosen)
    def _clicked_strand(self, chosen: NowList.Chosen) -> None:
        self._open_strand(chosen.place)

    def _open_strand(self, place: int) -> None:
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


def _smallest(week: Week, journey: Journey) -> Content:
    """The week's smallest step in the person's words, and how many more there were."""
    if not week.steps:
        words = voice.QUIET_WEEK if journey.days_shown_up else "The first one will stand here, and stay."
        return Content(words)
    more = week.steps - 1
    aside = f"and {more} more, on {voice.count(week.days, 'day')}" if more else "and that counts whole"
    aside += f", {voice.count(week.rests, 'day')} of rest" if week.rests else ""
    return Content.assemble((f"“{plain(titled(week.smallest or ''))}”", "$ink"), "\n", (aside, "$quiet"))
