"""Look back: the week's smallest step, what shifted, and all the evidence."""

from datetime import date, timedelta
from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from smallsteps_tui import explaining, voice
from smallsteps_tui.domain import acts, looking_back, streak
from smallsteps_tui.domain.days import MONTHS, short_day, week_start
from smallsteps_tui.domain.entities import Shift
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.domain.looking_back import EvidenceKind, Week
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.ask import Asking
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog
from smallsteps_tui.screens.evidence_lines import lines, months, now_and_then
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.screens.meanwhile import still_there
from smallsteps_tui.widgets.card_edge import CardEdge
from smallsteps_tui.widgets.ends import Ends
from smallsteps_tui.widgets.fitting import plain
from smallsteps_tui.widgets.lines import Lines
from smallsteps_tui.widgets.month_table import MonthTable
from smallsteps_tui.widgets.now_list import NowList, NowRow
from smallsteps_tui.widgets.question import QuestionFace

MOST_NOW_AND_THEN = 4
"""How many lines of then and now the card has room for."""


class LookBackScreen(JourneyScreen):
    """Answers the questions of the week, and lists everything done and noticed."""

    SHOWN_NAME = "Look back"
    CSS_PATH = "look_back.tcss"
    AUTO_FOCUS = "Lines"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left_square_bracket", "turn_week(1)", "week", key_display="[ ]", id="back.earlier"),
        Binding("right_square_bracket", "turn_week(-1)", "week on", show=False, id="back.later"),
        Binding(
            "slash", "find", "find", key_display="/", id="find", tooltip="Find in all that lies behind you"
        ),
        Binding("b", "both_true", "both are true", id="both_true"),
        Binding("w", "write_up", "write it up", id="write_up", tooltip="Write it up, a page for somebody"),
        Binding("enter", "open", "reword", show=False, id="back.open"),
        Binding("escape", "find_all", "show all", show=False, id="back.all"),
    ]
    evidence = getters.query_one(Lines)

    def __init__(self) -> None:
        super().__init__()
        self.weeks_back = 0
        self.sought = ""

    def body(self) -> ComposeResult:
        """The card with the week's questions, the months under it; the evidence beside."""
        with Horizontal(id="field"):
            with Vertical(id="left"):
                with Vertical(id="week"):
                    yield CardEdge()
                    with Vertical(classes="within"):
                        yield Static("What tiny step did you take this week?", id="asked", classes="question")
                        yield Static(id="smallest", markup=False)
                        with Vertical(id="noticing"):
                            yield Static("How have your habits shifted, even slightly?", classes="question")
                            yield Static(Content.assemble(("› ", "$now"), ("n writes one line", "$quiet")))
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
        self._show_then_and_now(journey, today)
        self.query_one(MonthTable).months = months(journey, today)
        self.query_one("#months").set_class(not (journey.days_shown_up or journey.shifts), "-nothing")
        now = streak.streak(journey, today)
        shown = now.longest >= 3 and self.app.config.streak != "hidden"
        longest = f"the longest streak: {voice.count(now.longest, 'day')}" if shown else ""
        self.query_one("#longest", Ends).ends = (longest, "")
        fitting = self._fitting() if self.sought else None
        self.evidence.lines = lines(journey, today, self.evidence.glyphs, fitting)
        self._show_filter()

    def _fitting(self) -> list[bool]:
        """Which evidence has the words that are sought; looked for beneath the veil."""
        wanted = self.sought.casefold().split()
        every = looking_back.evidence(self.facts.journey)
        return [all(word in f"{one.text} {one.note}".casefold() for word in wanted) for one in every]

    def _show_week(self, journey: Journey, today: date) -> None:
        week = looking_back.week(journey, today, self.weeks_back)
        asked = "What tiny step did you take this week?"
        if self.weeks_back:
            asked = f"What tiny step was there in the week of {short_day(week.start_on, today)}?"
        self.query_one("#asked", Static).update(asked)
        self.query_one("#smallest", Static).update(_smallest(week, journey))

    def _show_then_and_now(self, journey: Journey, today: date) -> None:
        found = looking_back.then_and_now(journey, today)[:MOST_NOW_AND_THEN]
        span = looking_back.then_span(journey, today)
        self.query_one("#now").set_class(not found, "-nothing")
        if found and span is not None:
            month = MONTHS[span[1].month - 1]
            self.query_one("#then", Static).update(f"What do you do now that you did not in {month}?")
            self.query_one(NowList).rows = tuple(
                NowRow(titled(one.title), now_and_then(one, today)) for one in found
            )

    def _show_filter(self) -> None:
        static = self.query_one("#filter", Static)
        static.display = bool(self.sought) or not self.evidence.lines
        sought = veil(self.sought) if self.app.veiled else self.sought
        words = "What you do and notice will stand here."
        if self.sought:
            found = "" if self.evidence.lines else "nothing yet "
            words = f"{found}with “{sought}”   Esc shows all"
        static.update(Content.styled(words, "$quiet"))

    def explanations(self) -> list[explaining.Explanation]:
        """The numbers of Look back."""
        facts = self.facts
        return explaining.of_looking_back(facts.journey, facts.today, self.weeks_back, self.app.config.streak)

    def action_turn_week(self, by: int) -> None:
        """Look at the week before, or the one after."""
        first = looking_back.first_on(self.facts.journey)
        last = (week_start(self.facts.today) - week_start(first)).days // 7 if first is not None else 0
        self.weeks_back = min(max(self.weeks_back + by, 0), last)
        self.draw()

    def action_write_up(self) -> None:
        """Write a page about the week that is shown."""
        from smallsteps_tui.screens.writing_up import write_up

        first = week_start(self.facts.today) - timedelta(weeks=self.weeks_back)
        write_up(self, days=(first, min(first + timedelta(days=6), self.facts.today)))

    def action_find(self) -> None:
        """Ask for words to find in the evidence."""
        face = QuestionFace(
            "What are you looking for?",
            placeholder="some of its words",
            value=self.sought,
            hint="Enter finds it   Esc not now",
        )
        self.ask(Asking(face, self._find))

    def _find(self, words: str) -> None:
        self.sought = words.strip()
        self.draw()

    def action_find_all(self) -> None:
        """Show all evidence again."""
        self._find("")

    def action_open(self) -> None:
        """Reword the highlighted shift, or take it back."""
        target = self.evidence.chosen
        if not isinstance(target, tuple) or target[0] is not EvidenceKind.SHIFT:
            return
        shift = self.facts.journey.shifts.get(target[1])
        if shift is not None:
            choices = (Choice("w", "word it anew"), Choice("d", "take it back"))
            self.app.push_screen(
                ChooseDialog("This shift", choices), lambda key: self._with_shift(shift, key)
            )

    def _with_shift(self, shift: Shift, key: str | None) -> None:
        now = self.facts.journey.shifts.get(shift.id)
        if now is None:
            if key is not None:
                self.say("This shift was taken back meanwhile.")
            return
        shift = now
        if key == "d":
            self.propose(acts.drop_shift(shift), voice.shift_dropped())
        elif key == "w":
            face = QuestionFace(
                "What have you noticed, even slightly?",
                value=shift.text,
                hint="Enter keeps it   Ctrl+J new line   Esc not now",
                has_lines=True,
            )
            self.ask(Asking(face, lambda text: self._reword(shift, text)))

    def _reword(self, shift: Shift, text: str) -> None:
        now = still_there(self.facts.journey.shifts.get(shift.id), shift.text)
        if text.strip() == plain(shift.text).strip():
            return
        self.app.carry_out(acts.edit_shift(now, text), voice.shift_edited())


def _smallest(week: Week, journey: Journey) -> Content:
    """The week's smallest step in the person's words, and how many more there were."""
    if not week.steps:
        words = voice.QUIET_WEEK if journey.days_shown_up else "The first one will stand here, and stay."
        return Content(words)
    more = week.steps - 1
    aside = f"and {more} more, on {voice.count(week.days, 'day')}" if more else "and that counts whole"
    aside += f", {voice.count(week.rests, 'day')} of rest" if week.rests else ""
    return Content.assemble((f"“{plain(titled(week.smallest or ''))}”", "$ink"), "\n", (aside, "$quiet"))
