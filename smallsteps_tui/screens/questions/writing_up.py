"""Writing it up: a page for a therapist or a friend, and one line for who is with somebody."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain.day_words import parse_day
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.ask import AskDialog, Asking
from smallsteps_tui.screens.dialogs.form import Field, FormDialog, PageFace, WriteUpDialog
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.cards.question import QuestionFace
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lists.lines import Line, Tone
from smallsteps_tui.widgets.picture import glyphs_of
from smallsteps_tui.write_up import writing
from smallsteps_tui.write_up.html import as_html
from smallsteps_tui.write_up.one_line import line_for
from smallsteps_tui.write_up.page import Page, Part, Section, Sign, as_markdown
from smallsteps_tui.write_up.seen import (
    Span,
    Wanted,
    between,
    four_weeks,
    holds_tender,
    is_never_shown,
    is_tender,
    usual_goals,
    usual_spans,
)

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen

TIME = "time"
"""The target of the line that says which time it is."""

PART_WORDS = {
    Part.SMALLEST: "the smallest step",
    Part.COURSE: "the course, drawn",
    Part.STEPS: "the steps taken",
    Part.DAYS: "days, and the streak",
    Part.THEN_AND_NOW: "then and now",
    Part.SHIFTS: "what you noticed",
    Part.ENERGY: "energy and rest",
    Part.NOTES: "your notes",
    Part.WHY: "why, and who is with you",
    Part.TENDER: "anything sensitive or dangerous",
}

TONES: dict[Sign, Tone] = {Sign.DONE: "behind", Sign.MORE: "behind", Sign.NOTICED: "shift"}


def choices(journey: Journey, wanted: Wanted, days: str, glyphs: Glyphs) -> tuple[Line, ...]:
    """Make a line for the time and its days, for each goal and for each part, ticked or not.

    A dangerous or tender goal has none while those are left out, and where there is nothing
    of that kind nothing speaks of it.
    """
    goals = [
        replace(
            _tick(goal.id in wanted.goal_ids, titled(goal.title), goal.id, glyphs),
            aside="" if goal.state is GoalState.ACTIVE else goal.state.value.replace("-", " "),
        )
        for goal in journey.ordered_goals
        if not (is_never_shown(journey, goal) if Part.TENDER in wanted.parts else is_tender(journey, goal))
    ]
    named = "" if days == wanted.span.words else days
    parts = {part: _tick(part in wanted.parts, PART_WORDS[part], part, glyphs) for part in Part}
    if not holds_tender(journey.unveiled):
        del parts[Part.TENDER]
    named_goals = goals
    if Part.TENDER in parts and all(is_tender(journey, goal) for goal in journey.ordered_goals):
        named_goals = [parts.pop(Part.TENDER), *goals]  # without it there would be no goal to tick
    return (
        Line(glyphs.prompt, wanted.span.words, named, tone="now", target=TIME),
        Line(),
        Line(text="Goals", tone="heading"),
        *named_goals,
        Line(),
        Line(text="On the page", tone="heading"),
        *(line for part, line in parts.items() if not part.is_private),
        Line(),
        Line(text="Private, and left out until you tick it", tone="heading"),
        *(line for part, line in parts.items() if part.is_private),
    )


def _tick(is_on: bool, words: str, target: object, glyphs: Glyphs) -> Line:
    sign = glyphs.done if is_on else glyphs.open
    return Line(sign, words, tone="behind" if is_on else "quiet", target=target)


def preview(page: Page, glyphs: Glyphs) -> tuple[Line, ...]:
    """Make the lines of a page, all of it but for the drawings, so that it can be read before it is sent."""
    lines = [Line(text=page.time, tone="heading")]
    lines += [Line(), Line(text=page.opening)] if page.opening else []
    for section in page.sections:
        lines += _section(section, glyphs)
    return (*lines, Line(), Line(text=page.closing, tone="quiet"))


def _section(section: Section, glyphs: Glyphs) -> Iterator[Line]:
    signs = {Sign.DONE: glyphs.done, Sign.MORE: glyphs.more, Sign.NOTICED: glyphs.shift}
    yield Line()
    yield Line(text=section.heading, tone="heading")
    for words in (*section.own, *section.sentences):
        yield Line(text=" ".join(words.split()))
    for line in section.lines:
        yield Line(signs[section.sign], " ".join(line.text.split()), line.aside, tone=TONES[section.sign])


KEYS = "{}   ← → period   Tab read   Enter save   c copy{}   Esc not now"
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
        screen.say("There's nothing to write up yet. Press 2, then g, to add a goal.")


class WritingUp:
    """What was chosen so far, and what the keys do with it."""

    def __init__(self, screen: "JourneyScreen", goal: Goal | None, days: tuple[date, date] | None) -> None:
        """Begin with what is in view; a dangerous or tender goal comes onto no page by itself."""
        self.screen = screen
        self.app, self.host = screen.app, screen.host
        journey, today = screen.facts.journey, screen.facts.today
        goal = None if goal is not None and is_tender(journey, goal) else goal
        self.spans = usual_spans(today)
        goals = frozenset((goal.id,)) if goal is not None else usual_goals(journey)
        config = self.host.config
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
        """Return what is chosen, and what the page would say, under the veil if it is drawn."""
        journey, glyphs = self.host.shown.journey, glyphs_of(self.screen)
        page = self._previewed(journey)
        names = [goal.support for goal in self._beside()]
        line = f"   s line for {quoted(names[0]) if len(names) == 1 else 'a friend'}" if names else ""
        keys = KEYS.format("Space choose days" if chosen == TIME else "Space tick", line)
        return PageFace(choices(journey, self.wanted, page.time, glyphs), preview(page, glyphs), keys)

    def _previewed(self, journey: Journey) -> Page:
        """The page as it would be; a highlight that moves does not make it again."""
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

        async def take(typed: Mapping[str, str]) -> None:
            """Look at the days named, in whichever order."""
            first, last = (parse_day(typed[name], today) for name in ("first", "last"))
            self._look_at(min(first, last), max(first, last))

        fields = (
            Field("first", "from", (span.first or four_weeks(today).first or today).isoformat()),
            Field("last", "to", span.last.isoformat()),
        )
        self.app.push_screen(FormDialog("From which day to which day?", fields, take))

    # Where it goes

    def _page(self) -> Page:
        return writing.page(self.screen.facts.journey, self.wanted.required())

    def _to_a_file(self, dialog: WriteUpDialog) -> str:
        """Ask where the page may go; the dialog beneath stays until it is there."""
        page = self._page()
        written: list[str] = []

        async def take(text: str) -> None:
            """Write the page, in the form that its name ends in."""
            place = text.strip()
            ending = place[place.rfind(".") :].lower()
            if ending not in FORMS:
                raise Trouble("Use .html for a browser, or .md for plain text.")
            at, is_renamed = self.host.files.hand_over(FORMS[ending](page), place)
            written.append(voice.page_written(at, is_renamed=is_renamed))

        def then(_answer: None) -> None:
            """Say where it is, once it is there."""
            if written:
                dialog.dismiss()
                self.host.say(written[0])

        places = tuple(self.host.files.usual_place(ending) for ending in (".html", ".md"))
        face = QuestionFace(
            "Where do you want to save it?",
            value=places[0],
            suggestions=places,
            hint="Enter save (.html for a browser and printing, .md for plain text)   Esc not now",
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

        async def take(text: str) -> None:
            """Copy the line as it was reworded."""
            self.app.copy_to_clipboard(text)
            dialog.say(voice.LINE_COPIED)

        face = QuestionFace(
            f"One line for {quoted(goals[0].support)}" if len(goals) == 1 else "One line for a friend",
            value=lines[0],
            suggestions=lines if len(lines) > 1 else (),
            hint="Enter copy   Esc not now",
        )
        self.app.push_screen(AskDialog(Asking(face, take)))
        return ""
