"""The evidence of Look back: what is looked for in it, while one types too, and what opens from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import ClassVar

from textual import getters, on
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Input, Static

from smallsteps_tui import voice
from smallsteps_tui.domain import evidence, practices
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.entities import Goal, Kind
from smallsteps_tui.domain.evidence import EvidenceKind, Sort, Sought
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens.dialogs.ask import AskDialog, Asking
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.screens.look_back.evidence_lines import EvidenceLines
from smallsteps_tui.screens.questions import noting
from smallsteps_tui.widgets.cards.question import Question, QuestionFace
from smallsteps_tui.widgets.fitting import plain
from smallsteps_tui.widgets.keys import key
from smallsteps_tui.widgets.lists.lines import Lines


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
        found = evidence.found(facts, evidence.of(facts), self.sought) if self.sought != Sought() else None
        self.evidence.lines = EvidenceLines(journey, today, self.evidence.glyphs, found)
        static = self.query_one("#filter", Static)
        words = self.as_shown(voice.shown(self.sought, self.shift_goal(), bool(self.evidence.lines)))
        static.display = bool(words) or not self.evidence.lines
        said = f"{words}   Esc show all" if words else "What you do and notice will show up here."
        static.update(Content.styled(plain(said), "$quiet"))

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
        self.show_evidence(shown.journey, shown.today)

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
            self.host.open_page(day)
        elif shift is not None:
            noting.change_shift(self, shift)
