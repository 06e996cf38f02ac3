"""Today as it is drawn: one step, large; the rest smaller, and only if they like. Its keys are in `day`."""

from dataclasses import replace
from datetime import date
from functools import partial

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, starting
from smallsteps_tui.domain.care import counting
from smallsteps_tui.domain.days import on_weekday, spoken_day
from smallsteps_tui.domain.entities import Energy, Goal, Step
from smallsteps_tui.domain.hints import Tip, tip_on_today
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.screens import faces
from smallsteps_tui.screens.acting import remember_once
from smallsteps_tui.screens.faces import is_drawn, landscape_of
from smallsteps_tui.screens.today import card as card_face
from smallsteps_tui.screens.today.day import DayScreen
from smallsteps_tui.screens.today.layout import LIST_ROWS, LOW, SLIM, Layout, layout
from smallsteps_tui.widgets.cards.step_card import State, StepCard
from smallsteps_tui.widgets.charts.heatmap import Heatmap, Strip
from smallsteps_tui.widgets.charts.landscape import Landscape, under_course
from smallsteps_tui.widgets.charts.year_map import HeatmapFace
from smallsteps_tui.widgets.fitting import cells, wrap
from smallsteps_tui.widgets.keys import KeyLine
from smallsteps_tui.widgets.lists.now_list import LEAST_ROOM, AlsoList
from smallsteps_tui.widgets.picture import Told

SIDE_WIDTH = 31
"""Columns of the squares of the last weeks."""
BETWEEN_NUMBERS = 3
BETWEEN = 4
"""Columns between the list and what stands beside it."""
SHIFT_ROWS = 2
"""The most rows of a noticed shift, without its heading."""
YEAR_SIDE, MIDDLE_ROWS = 50, 9
"""Columns and rows of what stands beside the list over a year of squares."""
LEAST_GLANCE = 8
"""Below so many rows the step and its buttons have what there is."""
LEAST_LINE = 20
"""Columns that the course keeps between its numbers."""


class TodayScreen(DayScreen):
    """Shows the one step for the day and takes the check-in for it."""

    SHOWN_NAME = "Today"
    SPANS_THE_SHEET = False
    CSS_PATH = "today.tcss"
    card = getters.query_one(StepCard)
    also = getters.query_one(AlsoList)
    numbers = getters.query_one("#numbers", Told)
    figures = getters.query_one("#figures", Told)
    strip = getters.query_one(Strip)
    course_of: int | None = None
    """The goal whose course is drawn."""
    layout_now: Layout = layout(80, 24)
    """What has room at the terminal's size."""
    _is_fitted: bool = False
    """Whether the widgets stand as `layout_now` says."""
    _drawn_at: Size | None = None
    """The terminal's size that everything was fitted to."""
    _days: tuple[Journey, date, int, HeatmapFace] | None = None
    """The squares made last, with the journey, the day and the weeks they were made of."""

    def body(self) -> ComposeResult:
        """The step's card, large; what else is possible beside the last weeks; the course at the foot."""
        yield StepCard()
        with Horizontal(id="middle"):
            with Vertical(id="also"):
                yield AlsoList()
                yield Told(id="shift")
                yield Landscape(id="near")
                yield Told(id="near-words")
                yield Told(id="row")
            with Vertical(id="side"):
                yield Heatmap(id="weeks")
                yield Told(id="told")
                yield Told(id="numbers")
        yield Heatmap(id="year", has_months=True)
        yield Vertical(id="between")
        with Horizontal(id="glance"):
            yield Told(id="figures")
            yield Strip()
        with Vertical(id="foot"):
            with Horizontal(id="way"):
                yield Told(id="behind")
                yield Landscape(id="far")
                yield Told(id="ahead")
            yield Told(id="words")

    @property
    def course(self) -> Landscape:
        """The course that is drawn: at the foot, or right under the card."""
        return self.query_one("#near" if self.layout_now.is_bare else "#far", Landscape)

    @property
    def heatmap(self) -> Heatmap:
        """The squares that are drawn: of the last weeks, or of a year."""
        return self.query_one("#year" if self.layout_now.is_year else "#weeks", Heatmap)

    def show(self, snapshot: Snapshot) -> None:
        """Give every widget its values from the snapshot."""
        if self.page_on is not None and self.page_on >= snapshot.today:
            self.page_on = None
        journey, day = snapshot.journey, self.day
        self.call_after_refresh(self._remember_what_is_asked)
        self.see_ladder()
        self._show_card(snapshot)
        if self.card.face is not None and self.said.text == self.card.face.answer:
            self.said.text = ""
        rows = faces.also(journey, day, self._shown(self.looked), snapshot.today)
        shift = faces.shift_noticed(journey, snapshot.today) if self.page_on is None else None
        self._fit(is_bare=not rows and shift is None)
        self.also.rows = rows
        self._show_shift(shift)
        self._show_weeks(snapshot)
        self._show_course(snapshot)
        for widget in (self.numbers, self.figures, self.course, *self.query("#row, #words, #near-words")):
            widget.tooltip = None
        self._name_keys(choosing.energy(journey, day), journey.rests(day))
        self.show_badge()

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """Show a sentence above the keys; the answer to a step taken stands on the card."""
        face = self.card.face
        if self.warm and sentence == self.warm:
            self.said.text = ""
            if face is None or face.answer != self.answer:
                self.draw()
        elif face is not None and not trouble and self.as_shown(sentence) == face.answer:
            super().say("")
        else:
            super().say(sentence, trouble=trouble)

    @property
    def tip(self) -> Tip | None:
        """The quiet line of the first days, where nothing else is asked or said quietly on the card of today."""
        step, now = self.step, self.host.now().astimezone()
        is_asked = step is None and self.shift_goal() is not None
        if is_asked or self.page_on is not None or self.is_another or self.hint is not None or self.care_line:
            return None
        facts = self.facts
        return tip_on_today(facts.journey, step, facts.today, is_night=now.date() > facts.today)

    @property
    def tip_step(self) -> Step | None:
        """The step on the card."""
        return self.step

    def _show_card(self, snapshot: Snapshot) -> None:
        """Put the step of the day that is open on the card."""
        self.card.face = card_face.card(
            snapshot.journey,
            self.day,
            step=self._shown(self.looked),
            today=snapshot.today,
            rung=self.rung,
            answer=self.answer,
            hint=self.hint,
            care=self.care_line,
            page=self._page_in_words,
            minutes=self._minutes,
            going_on=bool(self._minutes and self.host.start),
            time=self._time,
        )

    @property
    def _minutes(self) -> int:
        """How long "just start" is; 0 on the page of a day before, where nothing is timed."""
        return self.host.config.timer_minutes if self.page_on is None else 0

    @property
    def _time(self) -> str:
        """The time left of "just start", where its step is on the card of today; "" otherwise."""
        start, step = self.host.start, self.step
        if start is None or step is None or start.step_id != step.id or self.page_on is not None:
            return ""
        return starting.shown(start, self.host.now())

    def show_badge(self) -> None:
        """Show what must be seen at all times, and which day is open; minutes that run stand on the card."""
        face, time, today = self.card.face, self._time, self.facts.today
        words = self.host.top_words[bool(time) :]  # the card shows the minutes
        rests = face is not None and face.state is State.REST
        day = f"‹ {self._page_in_words} ›" if self.page_on is not None else "– resting" if rests else ""
        self.top.badge = "   ".join(filter(None, (*words, day)))
        self.top.day = "" if self.page_on is not None else spoken_day(today)
        if face is not None and time and face.aside not in {"", time}:
            self.card.face = replace(face, aside=time)

    def _shown(self, step: Step | None) -> Step | None:
        """Return a step as it is shown, also under the veil."""
        return self.host.shown.journey.steps.get(step.id) if step is not None else None

    @property
    def _page_in_words(self) -> str:
        """The day in words where its page is open, and it is not today."""
        return spoken_day(self.day, self.facts.today) if self.page_on is not None else ""

    def _show_shift(self, shift: tuple[str, str] | None) -> None:
        """Show what was noticed, where the list keeps enough rows beside it."""
        now = self.layout_now
        beside = SIDE_WIDTH + BETWEEN if now.is_beside else 0
        width = YEAR_SIDE if now.is_year else self.layout_now.text - beside
        when, words = shift or ("", "")
        lines = wrap(words, max(1, width), SHIFT_ROWS, self.card.glyphs.ellipsis) if words else []
        takes = 2 + len(lines)
        is_told = bool(lines) and (now.is_year or (now.middle >= LIST_ROWS + takes and not now.is_bare))
        gap = "\n\n" if now.is_year else "\n"
        told = (
            Content.assemble((when, "$quiet"), gap, ("\n".join(lines), "$shift")) if is_told else Content("")
        )
        self.query_one("#told" if now.is_year else "#shift", Told).update(told)
        self.set_class(is_told, "-told")
        is_under = is_told and not now.is_year
        self.also.below = takes if is_under else 2 if now.is_beside and not now.has_column else 0

    def _show_weeks(self, snapshot: Snapshot) -> None:
        """Draw the last weeks up to today, with the numbers beside them, or all on one line."""
        journey, now, today = snapshot.journey, self.layout_now, snapshot.today
        self.heatmap.face = face = replace(self._days_of(journey, today, now.weeks), open_on=self.page_on)
        self.heatmap.reader = partial(faces.day_in_words, journey, today)
        is_empty = face.first is None and not (now.is_bare and self._course_goal(journey) is not None)
        self.set_class(is_empty, "-empty")
        numbers = faces.numbers(journey, today, self._streak_setting)
        if now.has_column:
            self.numbers.update(faces.number_column(numbers))
        elif now.is_beside:
            self.query_one("#row", Told).update(faces.number_row(numbers, self.layout_now.text))
        else:
            self._show_glance(numbers, face)

    def _show_glance(self, numbers: list[tuple[str, str]], face: HeatmapFace) -> None:
        """Show the numbers in one row, and at its right edge the last days where they have room."""
        self.strip.face, self.strip.reader = face, self.heatmap.reader
        room = self.layout_now.text - self.strip.width - BETWEEN_NUMBERS
        row = faces.number_row(numbers, room)
        self.strip.display = row.cell_length <= room
        self.figures.update(row)

    def _days_of(self, journey: Journey, today: date, weeks: int) -> HeatmapFace:
        """The squares of a journey; made again only where it is another, or another day."""
        made = self._days
        if made is None or made[0] is not journey or made[1:3] != (today, weeks):
            made = self._days = (journey, today, weeks, faces.heatmap(journey, today, weeks))
        return made[3]

    @property
    def _streak_setting(self) -> str:
        """How the streak is shown; beside a tender step only what never falls."""
        step, journey = self.step, self.facts.journey
        is_tender = step is not None and counting.is_tender(journey, step)
        return "hidden" if is_tender else self.host.config.streak

    async def _remember_what_is_asked(self) -> None:
        """Note the question on the card once it is in sight, so that nothing else is asked today."""
        hint, step = self.hint, self.step
        in_sight = self.app.screen is self and self.card.shows_quiet_line
        if hint is not None and hint.question is not None and step is not None and in_sight:
            await remember_once(self.host, hint.question, step.id)

    def _fit(self, *, is_bare: bool) -> None:
        """Give everything the room that the terminal has, and leave out what would crowd it."""
        on_the_day = f" {on_weekday(self.page_on, self.facts.today)}" if self.page_on else ""
        self.also.heading = f"Also possible{on_the_day}, only if you like"
        width, height = self.app.size
        self.set_class(height < LEAST_GLANCE, "-lowest")
        self.set_class(height < 10 or (height < LOW and self._says_much(width)), "-closest")
        now = layout(width, height, may_be_bare=is_bare)
        if now == self.layout_now and self._is_fitted:
            return
        self.layout_now, self._is_fitted = now, True
        self.card.density = now.density
        self.card.styles.height = now.card or "1fr"
        above, below = now.above + 1 if now.above else 0, int(height >= LEAST_GLANCE)
        self.card.styles.margin = (above, now.side, below, now.side)
        self.also.is_close = now.density != "roomy"
        self.course.rows = now.course
        middle = self.query_one("#middle")
        middle.display = now.middle > 0
        middle.styles.margin = (0, now.side)
        middle.styles.height = min(now.middle, MIDDLE_ROWS) if now.is_year else "1fr"
        self.also.display = now.middle >= LEAST_ROOM
        for widget in self.query("#year, #glance"):
            widget.styles.padding = (0, now.side)
        for name, is_so in {
            "-bare": now.is_bare,
            "-beside": now.is_beside,
            "-year": now.is_year,
            "-column": now.has_column,
            "-line": now.course == 1,
            "-tiny": now.density == "tiny",
        }.items():
            self.set_class(is_so, name)

    def _says_much(self, width: int) -> bool:
        """Whether a line of care on the card needs the rows that the course would have."""
        face = self.card.face
        return face is not None and (bool(face.care) or cells(face.answer) > 2 * width)

    def on_resize(self) -> None:
        """Fit everything to a new size; Textual tells the same one several times."""
        if self._drawn_at != self.app.size:
            self._drawn_at = self.app.size
            self.draw()

    def _course_goal(self, journey: Journey) -> Goal | None:
        """The goal whose course is drawn, if any."""
        step = self.looked or choosing.on_card(journey, self.day, self.facts.today)
        about = self.shift_goal() or next(iter(journey.active_goals), None)
        goal = journey.goals[step.goal_id if step is not None else about.id] if about else None
        return goal if goal is not None and is_drawn(journey, goal, self.day, self.facts.today) else None

    def _show_course(self, snapshot: Snapshot) -> None:
        """Draw the course of the goal on the card, and say what is behind and ahead."""
        goal, course, now = self._course_goal(snapshot.journey), self.course, self.layout_now
        self.set_class(goal is None, "-no-course")
        if goal is None:
            return
        face = landscape_of(snapshot.journey, goal, snapshot.today)
        if self.course_of == goal.id and face != course.face and course.face is not None:
            course.run_to(face)
        else:
            course.face = face
        self.course_of = goal.id
        if now.course == 1:
            self._show_ends(*voice.brief_course_words(snapshot.journey, goal))
            return
        words = voice.course_words(snapshot.journey, goal)
        self.query_one("#behind").display = self.query_one("#ahead").display = False
        width = self.layout_now.text - (SIDE_WIDTH + BETWEEN if now.is_bare and now.is_beside else 0)
        width = self.layout_now.sheet if not now.is_bare else width
        below = self.query_one("#near-words" if now.is_bare else "#words", Told)
        below.update(under_course(faces.titled(goal.title), *words, width, course.glyphs))

    def _show_ends(self, behind: str, ahead: str) -> None:
        """Set the numbers of a course in one line at its ends, where it keeps room between them."""
        text = self.layout_now.text
        has_room = text - cells(behind) - cells(ahead) - 2 >= LEAST_LINE and text >= SLIM
        for name, words, style in (("#behind", f"{behind} ", "$behind"), ("#ahead", f" {ahead}", "$quiet")):
            end = self.query_one(name, Told)
            end.update(Content.assemble((words, style)))
            end.display = has_room and bool(words.strip())

    def _name_keys(self, energy: Energy | None, is_rest: bool) -> None:
        """Let the line of keys say which energy it is, and whether the day rests."""
        keys = self.query_one(KeyLine)
        day = "today" if self.page_on is None else "that day"
        has_step = self.step is not None
        is_dark = not has_step and self.is_dark_day  # a key to say what is heavy
        keys.labels = {
            **({} if has_step else {"smaller": ""}),
            **({"both_true": "a heavy thought"} if is_dark else {}),
            "energy": "" if not has_step else f"energy: {energy}" if energy is not None else "energy",
            "rest": "stop resting" if is_rest else f"rest {day}",
            "today.now": "today's step" if self.page_on is None else "back" if self.came_from else "today",
        }
        keys.briefs = {
            "energy": energy or "energy",
            "smaller": "smaller",
            "rest": "resting" if is_rest else "rest",
            "today.back": "days",
            "shift": "shift",
            "both_true": "heavy thought",
        }

    def explained_at(self, widget: Widget) -> "list[voice.Explanation] | None":
        """The numbers beside the squares, and those of the course at the foot."""
        facts, config, goal = self.facts, self.host.config, self.shift_goal()
        if widget in (self.numbers, self.figures, self.query_one("#row")):
            return voice.of_showing_up(facts.journey, facts.today, self._streak_setting)
        of_course = {*self.query("#foot, #near, #near-words")}
        if goal is not None and of_course & {*widget.ancestors_with_self}:
            return voice.of_course(facts.journey, goal, facts.today, config.units)
        return None

    def explanations(self) -> "list[voice.Explanation]":
        """The numbers of Today."""
        config = self.host.config
        journey, today = self.facts.journey, self.facts.today
        return voice.of_today(journey, today, config.units, self._streak_setting, self.looked)

    @on(AlsoList.Chosen)
    def _put_on_card(self, chosen: AlsoList.Chosen) -> None:
        step = self.facts.journey.steps.get(chosen.step_id)
        if step is not None:
            self.look_at(step)

    @on(Heatmap.Chosen)
    def _open_page(self, chosen: Heatmap.Chosen) -> None:
        self.open_page(chosen.day)
