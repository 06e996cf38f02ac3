"""Writing it up: a page for a therapist or a friend, and one line for who is with somebody."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain.days import parse_day
from smallsteps_tui.domain.entities import Goal
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.ask import AskDialog, Asking
from smallsteps_tui.screens.dialogs.form import Field, FormDialog
from smallsteps_tui.screens.dialogs.write_up import PageFace, WriteUpDialog
from smallsteps_tui.screens.page_lines import TIME, choices, preview
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.cards.question import QuestionFace
from smallsteps_tui.write_up import writing
from smallsteps_tui.write_up.html import as_html
from smallsteps_tui.write_up.markdown import as_markdown
from smallsteps_tui.write_up.one_line import line_for
from smallsteps_tui.write_up.page import Page, Part
from smallsteps_tui.write_up.tender import is_tender
from smallsteps_tui.write_up.wanted import Span, Wanted, between, four_weeks, usual_goals, usual_spans

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen

KEYS = "{}   ← → time   Tab reads it   Enter to a file   c copy{}   Esc not now"
FORMS = {".html": as_html, ".htm": as_html, ".md": as_markdown, ".txt": as_markdown}
"""What a page is written as, by the ending of its file."""

MOST_COPIED = 56_000
"""The most bytes that are copied: in base 64 more than about 75,000 are dropped by many terminals."""


def write_up(
    screen: "JourneyScreen", goal: Goal | None = None, days: tuple[date, date] | None = None
) -> None:
    """Ask what may stand on a page; what is in view is chosen already.

    Args:
        screen: Where it was asked for.
        goal: The goal in view: its whole way is chosen; else all goals are.
        days: The first and last day in view; else the last four weeks.
    """
    if screen.facts.journey.goals:
        WritingUp(screen, goal, days).open()
    else:
        screen.say("There is nothing to write up yet: 2 leads to the goals; g names one there.")


class WritingUp:
    """What was chosen so far, and what the keys do with it."""

    def __init__(self, screen: "JourneyScreen", goal: Goal | None, days: tuple[date, date] | None) -> None:
        """Begin with what is in view; a dangerous or tender goal comes onto no page by itself."""
        self.screen = screen
        self.app = screen.app
        journey, today = screen.facts.journey, screen.facts.today
        goal = None if goal is not None and is_tender(journey, goal) else goal
        self.spans = usual_spans(today)
        goals = frozenset((goal.id,)) if goal is not None else usual_goals(journey)
        config = self.app.config
        self.wanted = Wanted(
            four_weeks(today) if goal is None else self.spans[-1],
            goals,
            units=config.units,
            shows_streak=config.streak != "hidden",
        )
        self._made: tuple[Journey, Wanted, Page] | None = None
        if days is not None:
            self._look_at(*days)

    def open(self) -> None:
        """Put the question."""
        self.app.push_screen(WriteUpDialog(self.read, self.act))

    def read(self, chosen: object) -> PageFace:
        """Give what is chosen, and what the page would say, under the veil if it is drawn."""
        journey, glyphs = self.app.shown.journey, self.app.glyphs
        page = self._previewed(journey)
        names = [goal.support for goal in self._beside()]
        line = f"   s line for {quoted(names[0]) if len(names) == 1 else 'a friend'}" if names else ""
        keys = KEYS.format("Space days" if chosen == TIME else "Space ticks", line)
        return PageFace(choices(journey, self.wanted, page.time, glyphs), preview(page, glyphs), keys)

    def _previewed(self, journey: Journey) -> Page:
        """The page as it would be; a highlight that moves does not make it anew."""
        if self._made is None or self._made[0] is not journey or self._made[1] != self.wanted:
            self._made = journey, self.wanted, writing.page(journey, self.wanted)
        return self._made[2]

    def act(self, dialog: WriteUpDialog, verb: str, target: object) -> str:
        """Do what a key stands for, and give the sentence to say of it, if any."""
        if verb == "tick":
            return self._tick(target)
        if verb == "time" and isinstance(target, int):
            self._turn(target)
            return ""
        return {"file": self._to_a_file, "copy": self._copy, "line": self._line}[verb](dialog)

    # What is chosen

    def _tick(self, target: object) -> str:
        if target == TIME:
            self._ask_days()
        elif isinstance(target, Part):
            self.wanted = self.wanted.with_part(target)
        elif isinstance(target, int):
            self.wanted = self.wanted.with_goal(target)
        return ""

    def _turn(self, by: int) -> None:
        """Choose another of the times, in turn."""
        here = self.spans.index(self.wanted.span)
        self._choose(self.spans[(here + by) % len(self.spans)])

    def _choose(self, span: Span) -> None:
        self.wanted = replace(self.wanted, span=span)

    def _look_at(self, first: date, last: date) -> None:
        """Choose days; where they are one of the usual times it is called by its name."""
        usual = usual_spans(self.screen.facts.today)
        named = next((one for one in usual if (one.first, one.last) == (first, last)), None)
        span = named or between(first, last)
        self.spans = usual if named else (*usual, span)
        self._choose(span)

    def _ask_days(self) -> None:
        span, today = self.wanted.span, self.screen.facts.today

        def take(typed: Mapping[str, str]) -> None:
            """Look at the days named, in whichever order."""
            first, last = (parse_day(typed[name], today) for name in ("first", "last"))
            self._look_at(min(first, last), max(first, last))

        fields = (
            Field("first", "from", (span.first or four_weeks(today).first or today).isoformat()),
            Field("last", "to", span.last.isoformat()),
        )
        self.app.push_screen(FormDialog("From which day to which?", fields, take))

    # Where it goes

    def _page(self) -> Page:
        return writing.page(self.screen.facts.journey, self.wanted.required())

    def _to_a_file(self, dialog: WriteUpDialog) -> str:
        """Ask where the page may go; the dialog beneath stays until it is there."""
        page = self._page()
        written: list[str] = []

        def take(text: str) -> None:
            """Write the page, in the form that its name ends in."""
            place = text.strip()
            ending = place[place.rfind(".") :].lower()
            if ending not in FORMS:
                raise Trouble("Let the name end in .html for a browser, or in .md for plain text.")
            at, is_renamed = self.app.session.hand_over(FORMS[ending](page), place)
            written.append(voice.page_written(at, is_renamed=is_renamed))

        def then(_answer: None) -> None:
            """Say where it is, once it is there."""
            if written:
                dialog.dismiss()
                self.app.say(written[0])

        places = tuple(self.app.session.usual_place(ending) for ending in (".html", ".md"))
        face = QuestionFace(
            "Where may the page go?",
            value=places[0],
            suggestions=places,
            hint="Enter writes it: .html for a browser and for printing, .md as plain text   Esc not now",
        )
        self.app.push_screen(AskDialog(Asking(face, take)), then)
        return ""

    def _copy(self, _dialog: WriteUpDialog) -> str:
        text = as_markdown(self._page())
        if len(text.encode()) > MOST_COPIED:
            raise Trouble(voice.TOO_LONG_TO_COPY)
        self.app.copy_to_clipboard(text)
        return voice.PAGE_COPIED

    # The one line

    def _beside(self) -> list[Goal]:
        """The chosen goals that somebody is with and may be told of, in the person's order."""
        journey = self.screen.facts.journey
        chosen = [goal for goal in journey.ordered_goals if goal.id in self.wanted.goal_ids]
        return [goal for goal in chosen if goal.support.strip() and not is_tender(journey, goal)]

    def _line(self, dialog: WriteUpDialog) -> str:
        """Show the one line, to be reworded if need be, and copy it."""
        facts, goals = self.screen.facts, self._beside()
        if not goals:
            raise Trouble(voice.NOBODY_BESIDE)
        lines = tuple(line_for(facts.journey, goal, facts.today) for goal in goals)

        def take(text: str) -> None:
            """Copy the line as it was reworded."""
            self.app.copy_to_clipboard(text)
            dialog.say(voice.LINE_COPIED)

        face = QuestionFace(
            f"One line for {quoted(goals[0].support)}" if len(goals) == 1 else "One line for a friend",
            value=lines[0],
            suggestions=lines if len(lines) > 1 else (),
            hint="Enter copies it   Esc not now",
        )
        self.app.push_screen(AskDialog(Asking(face, take)))
        return ""
