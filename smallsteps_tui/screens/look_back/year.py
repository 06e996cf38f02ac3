"""The year: its days as squares, the days of the week, and how the steps grew; of everything, or of one practice."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain import looking_back, practices
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.care.answers import heavy_today
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.screens.dialogs.screen_help import KeysDialog
from smallsteps_tui.screens.journey_screen import DATE_KEY, MEASURE, WIDE, JourneyScreen, sheet_cells
from smallsteps_tui.screens.look_back import faces as one_practice
from smallsteps_tui.screens.look_back.evidence_lines import months
from smallsteps_tui.screens.look_back.faces import day_read, sizes, squares, years
from smallsteps_tui.voice import Explanation
from smallsteps_tui.widgets.charts.bars import SizeArea, WeekdayBars
from smallsteps_tui.widgets.charts.month_table import MonthTable, Sums, YearTable
from smallsteps_tui.widgets.charts.practice_lines import Legend, NamedLine
from smallsteps_tui.widgets.charts.year_map import DayLines, YearMap
from smallsteps_tui.widgets.edges import Ends
from smallsteps_tui.widgets.keys import KeyLine, key
from smallsteps_tui.widgets.lists.lines import Lines
from smallsteps_tui.widgets.picture import CardEdge, Heading

YEARS = "Previous or next year"
OTHERS = "Another practice, or everything"


CHARTS = ("weekdays", "sizes", "years", "months", "all")
"""The charts under the squares, which take turns where there is no room for all."""
TABLES = (3, 4)
"""The places of the years and the months among them, counted from 1."""
IN_ALL = 5
"""The place of what a practice adds up to, with what was written of it."""
ROWS_OF_THE_FIRST = 24
"""The rows of a year before there is more than its squares, with what stands above and below."""
BROAD, TALL = 160, 46
"""The columns from which the days of the week have longer lines, and the rows from which the days are tiles."""


class YearScreen(JourneyScreen):
    """Shows a year of days as squares, and quietly under them what they add up to."""

    SHOWN_NAME = "Look back"
    CSS_PATH = "year.tcss"
    AUTO_FOCUS = "YearMap"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("[", "turn(-1)", "year.earlier", "a year", "Previous year", pair=YEARS, foot="[ ]"),
        key("]", "turn(1)", "year.later", "next year", "Next year", pair=YEARS),
        key("enter", "open_day", "year.open", "open the day", "Open this day on Today", foot="Enter"),
        key("y", "go_to_evidence", "year.evidence", "show evidence", "Show this day's evidence", foot="y"),
        key("comma", "other(-1)", "year.practice_before", "practices", pair=OTHERS, foot=", ."),
        key(".", "other(1)", "year.practice", "practices", pair=OTHERS),
        key("tab", "next_chart", "year.chart", "next chart", "Next chart, on small screens", foot="Tab"),
        DATE_KEY,
        key("w", "write_up", "write_up", "write it up", "Write it up for someone"),
        key("escape", "close", "year.close", "back", "Back to where it was opened", foot="Esc"),
        Binding("1", "leave('today')", show=False),
        Binding("2", "leave('goals')", show=False),
        Binding("4", "leave('back')", show=False),
    ]
    map = getters.query_one(YearMap)

    def __init__(
        self, go_to: Callable[[date, int | None], None], step_id: int | None = None, opener: str = SHOWN_NAME
    ) -> None:
        """Begin with everything, or with a practice.

        Args:
            go_to: Shows the evidence of a day, of a practice alone where it is given its id.
            step_id: The practice; None for everything.
            opener: The name of the screen that this one stands over.
        """
        super().__init__()
        self.go_to = go_to
        self.step_id = step_id
        self.SHOWN_NAME = opener  # type: ignore[misc]  # of each of these screens its own
        self.chart = 0

    def body(self) -> ComposeResult:
        """The squares as the card, with the day under the cursor read out; the charts below, quiet."""
        with Vertical(id="year"):
            yield CardEdge()
            with Vertical(classes="within"):
                yield NamedLine(id="named")
                yield Ends(id="held")
                yield YearMap()
                yield DayLines()
        yield Static(id="begun", classes="-nothing", markup=False)
        yield Static(heavy_today(self.host.config.someone), id="care", markup=False)
        with Horizontal(id="charts"):
            with Vertical(id="weekdays", classes="chart -nothing"):
                yield Heading(classes="title")
                yield WeekdayBars()
            with Vertical(id="sizes", classes="chart -nothing"):
                yield Static("Steps, running total", id="grown", classes="title")
                yield SizeArea()
            with Vertical(id="years", classes="chart -nothing"):
                yield Static("Running total, end of each year", classes="title")
                yield YearTable()
            with Vertical(id="months", classes="chart -nothing"):
                yield Static("Running total, end of each month", classes="title")
                yield MonthTable()
            with Vertical(id="all", classes="chart -nothing"):
                yield Static("In all", classes="title")
                yield Static(id="in-all", markup=False)
                yield Static("What you wrote", id="above-words", classes="title")
                yield Lines(id="words")
        yield Legend()

    def on_mount(self) -> None:
        """Draw before anything is seen: a year that looks empty would say what is not so."""
        self._measure()
        self.draw()

    def _measure(self) -> None:
        """Let the charts be as broad and as high as the terminal allows."""
        width, height = self.app.size
        self.set_class(width >= BROAD, "-broad")
        self.map.is_tall = height >= TALL

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        step, today = self._step_in(snapshot), snapshot.today
        journey = self._told(snapshot)
        self.map.face = (
            squares(journey, today)
            if step is None
            else one_practice.practice_squares(snapshot.journey, step, today)
        )
        self.map.reader = partial(self._day_was, snapshot)
        shown_sizes, shown_years = sizes(journey, today), years(journey, today)
        if step is not None and shown_sizes is not None:
            shown_sizes = one_practice.with_amounts(shown_sizes, snapshot.journey, step, today)
        self.query_one(SizeArea).face = shown_sizes
        self.query_one("#grown", Static).update("Steps, running total" if step is None else "How it grew")
        self.query_one(YearTable).sums = shown_years
        is_new = step is None and shown_sizes is None
        first = self.map.face.first if self.map.face is not None else None
        is_young = first is not None and (today - first).days < 7 * (looking_back.WEEKS - 1)
        young = voice.young_year(first, today) if is_young and first is not None else ""
        self.map.words = voice.SQUARES if is_new else young
        self._show_beside(is_new, looking_back.ahead(journey, today))
        self.query_one("#weekdays").set_class(shown_sizes is None, "-nothing")
        self.query_one("#sizes").set_class(shown_sizes is None, "-nothing")
        self.query_one("#years").set_class(step is not None or len(shown_years) < 2, "-nothing")
        self.query_one(MonthTable).sums = by_month = months(journey, today)
        self.query_one("#months").set_class(step is not None or len(by_month) < 2, "-nothing")
        self._show_practice(snapshot, step)
        self._show_span(snapshot)
        self._show_chart()
        self.query_one(KeyLine).briefs = {
            "year.chart": "next",
            "year.evidence": "evidence",
            "year.open": "open",
        }

    def _step_in(self, snapshot: Snapshot) -> Step | None:
        """The practice whose year it is; None for everything, also once it was deleted."""
        return snapshot.journey.steps.get(self.step_id or 0)

    def _told(self, snapshot: Snapshot) -> Journey:
        """The journey as it is told here: all that counts aloud, or one practice alone."""
        step = self._step_in(snapshot)
        return counted_aloud(snapshot.journey) if step is None else practices.alone(snapshot.journey, step)

    def _show_practice(self, snapshot: Snapshot, step: Step | None) -> None:
        """Name the practice, and show what it adds up to; of one towards harm its title alone."""
        reading = standing.of_step(snapshot.journey, step) if step is not None else None
        is_alone = reading is not None and reading.is_uncounted
        self.set_class(step is not None, "-practice")
        self.set_class(is_alone, "-title-alone")
        is_dark = reading is not None and is_alone and standing.is_of_death(reading)
        self.query_one("#care").display = is_dark and not self.host.veiled
        if step is None:
            self.query_one("#all").add_class("-nothing")
            return
        self.query_one("#named", NamedLine).words = one_practice.named(
            snapshot.journey, step, snapshot.today, is_alone=is_alone
        )
        in_all = voice.practice_in_all(snapshot.journey, step, snapshot.today, self.host.config.streak)
        settled = voice.settled(snapshot.journey, step, snapshot.today)
        self.query_one("#in-all", Static).update(one_practice.in_all(in_all, settled))
        words = one_practice.words(snapshot.journey, step, snapshot.today)
        self.query_one("#words", Lines).lines = words
        self.query_one("#above-words").display = bool(words)
        self.query_one("#all").set_class(is_alone or not in_all, "-nothing")

    def _show_beside(self, is_new: bool, ahead: int) -> None:
        """Say that some days are dated ahead, if any are; the first squares of all stand a third down."""
        words = " ".join(part for part in (voice.dated_ahead(ahead), voice.BEGUN if is_new else "") if part)
        rows = self.app.size.height - ROWS_OF_THE_FIRST if is_new else 0
        side = (sheet_cells(self) - MEASURE) // 2 if is_new and self.app.size.width >= WIDE else 0
        squares = self.query_one("#year")
        if is_new:
            squares.styles.margin = (max(0, rows // 3), side, 1, side)
        elif squares.styles.inline.clear_rule("margin"):
            squares.refresh(layout=True)
        beside = self.query_one("#begun", Static)
        beside.styles.margin = (0, side)
        beside.update(words)
        beside.set_class(not words, "-nothing")

    def _show_span(self, snapshot: Snapshot) -> None:
        """Show what the year in sight adds up to, and read out the day under the cursor."""
        step, today = self._step_in(snapshot), snapshot.today
        span, day = self._span(snapshot), self.map.day or today
        held = self.query_one("#held", Ends)
        if step is None:
            held.ends, *briefer = voice.year_ends(span, today)
            read = day_read(self._told(snapshot), day, today, self.map.glyphs)
        else:
            totals = practices.totals(snapshot.journey, step, span.first_on, span.last_on)
            held.ends, *briefer = voice.practice_ends(totals, span, today)
            read = one_practice.practice_day_read(snapshot.journey, step, day, today, self.map.glyphs)
        held.briefer = tuple(briefer)
        self.query_one(Heading).choices = voice.above_weekdays(span, today)
        self.query_one(WeekdayBars).numbers = span.weekdays
        self.query_one(DayLines).face = read

    def _day_was(self, snapshot: Snapshot, day: date) -> str:
        """Say what a day was, for the mouse."""
        step = self._step_in(snapshot)
        if step is None:
            return voice.day_was(self._told(snapshot), day, snapshot.today)
        return one_practice.practice_day_read(
            snapshot.journey, step, day, snapshot.today, self.map.glyphs
        ).day

    def _span(self, snapshot: Snapshot) -> looking_back.Span:
        """The year in sight, or as much of it as there is room for."""
        until = self.map.until or snapshot.today
        return looking_back.year_to(self._told(snapshot), until, snapshot.today, self.map.weeks_in_sight)

    def _show_chart(self) -> None:
        """Let the charts take turns where there is no room for all."""
        if self.chart not in self._turns:
            self.chart = 0
        for place, name in enumerate(CHARTS, 1):
            self.query_one(f"#{name}").set_class(place == self.chart, "-in-turn")
        self.set_class(self.chart > 0, "-at-chart")
        self.refresh_bindings()

    @property
    def _turns(self) -> list[int]:
        """What takes turns, the squares as 0: every chart where it is tight, the sums where it is narrow.

        Where it is wide all are in sight, but the months, which stand on Look back itself; then
        the keys go to the years when there are more than there is room for.
        """
        there = [place for place, name in enumerate(CHARTS, 1) if not self.query(f"#{name}.-nothing")]
        if self.has_class("-slim") or self.has_class("-low") or self.has_class("-strip"):
            return [0, *there]
        if self.has_class("-narrow"):
            return [0, *(place for place in (*TABLES, IN_ALL) if place in there)]
        is_more = TABLES[0] in there and not self.query_one(YearTable).is_whole
        is_more_written = IN_ALL in there and self.query_one("#words", Lines).max_scroll_y > 0
        return [0, *([TABLES[0]] if is_more else []), *([IN_ALL] if is_more_written else [])]

    def explanations(self) -> list[Explanation]:
        """The numbers of the year."""
        facts, step, span = self.facts, self._step_in(self.facts), self._span(self.facts)
        if step is not None:
            return voice.of_practice_year(facts.journey, step, facts.today, span, self.host.config.streak)
        return voice.of_the_year(self._told(facts), facts.today, span)

    def explained_at(self, widget: Widget) -> list[Explanation] | None:
        """The numbers above the squares, and of each chart; a square tells of its own day."""
        above = {node.id for node in widget.ancestors_with_self}
        chart = next((name for name in ("held", *CHARTS) if name in above), None)
        facts, step = self.facts, self._step_in(self.facts)
        if chart is None:
            return None
        span = self._span(facts)
        if step is not None:
            setting = self.host.config.streak
            return voice.of_practice_chart(chart, facts.journey, step, facts.today, span, setting)
        return voice.of_chart(chart, self._told(facts), facts.today, span)

    def shift_goal(self) -> Goal | None:
        """A shift noted over a practice's year belongs to its goal."""
        step = self._step_in(self.facts)
        return self.facts.journey.goals.get(step.goal_id) if step is not None else None

    @on(YearMap.Moved)
    def _moved(self) -> None:
        self._show_span(self.host.shown)

    @on(YearMap.Chosen)
    def _opened(self, chosen: YearMap.Chosen) -> None:
        self._open_page(chosen.day)

    def action_open_day(self) -> None:
        """Open Today on the page of the day under the cursor."""
        self._open_page(self.map.day or self.facts.today)

    def _open_page(self, day: date) -> None:
        came_from = self.app.current_mode
        if came_from == "today":
            self.dismiss()
        self.open_page(day)
        if came_from != "today" and isinstance(self.app.screen, JourneyScreen):
            self.app.screen.came_from = came_from

    def action_ask_date(self) -> None:
        """Ask for a day in words, and put the cursor there."""
        self.ask_day(lambda asked: self.map.go_to(asked[0]))

    def action_write_up(self) -> None:
        """Write a page about the days that are in sight."""
        from smallsteps_tui.screens.questions.writing_up import write_up

        span = self._span(self.facts)
        write_up(self, days=(span.first_on, span.last_on))

    def action_other(self, by: int) -> None:
        """Show the year of the next practice, and beside the last one everything."""
        journey = self.facts.journey
        told = [
            one.id for one in practices.in_order(journey) if not standing.of_step(journey, one).is_uncounted
        ]
        ring = [None, *told]
        here = ring.index(self.step_id) if self.step_id in ring else 0
        self.step_id = ring[(here + by) % len(ring)]
        self.draw()
        if self.map.cursor is not None:
            self.map.go_to(self.map.cursor)

    def action_turn(self, by: int) -> None:
        """Turn to the year before, or the one after."""
        self.map.turn(by)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The charts take turns only where there is no room for all, the years where there are more."""
        if action == "next_chart":
            return len(self._turns) > 1
        if action == "other":
            return bool(practices.in_order(self.facts.journey))
        if action == "turn":
            return not any(shown.is_whole for shown in self.query(YearMap))
        return super().check_action(action, parameters)

    def on_resize(self) -> None:
        """Let the sentence and what takes turns fit the new size."""
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        self._measure()
        self._show_span(self.host.shown)
        self._show_chart()

    def action_next_chart(self) -> None:
        """Lead the keys to the next chart, which comes in sight where not all have room."""
        turns = self._turns
        self.chart = turns[(turns.index(self.chart) + 1) % len(turns)] if self.chart in turns else 0
        self.set_focus(None)
        self._show_chart()
        self.call_after_refresh(self._focus_chart)

    def _focus_chart(self) -> None:
        """Put the keys on what has keys of its own: the squares, the years, the months, what was written."""
        of_keys = {0: self.map, IN_ALL: self.query_one("#words", Lines)}
        shown = {**of_keys, **dict(zip(TABLES, self.query(Sums), strict=True))}.get(self.chart)
        if shown is not None:
            shown.focus()

    def action_close(self) -> None:
        """Go back to the screen it was opened from."""
        self.dismiss()

    def action_leave(self, mode: str) -> None:
        """Go to a screen by its number; to the one beneath by closing what stands over it."""
        if self.app.current_mode == mode:
            self.dismiss()
        elif mode == "today":
            self.app.call_later(self.app.run_action, "app.today")
        else:
            self.app.switch_mode(mode)

    def action_go_to_evidence(self) -> None:
        """Go to the evidence, of the day where the cursor was moved, and of the practice where it is one's year."""
        self.dismiss()
        if self.map.cursor is not None or self.step_id is not None:
            self.go_to(self.map.cursor or self.facts.today, self.step_id)

    def action_keys(self) -> None:
        """Show the keys of the year."""
        self.app.push_screen(KeysDialog("The year", type(self), YearMap))
