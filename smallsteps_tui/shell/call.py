"""One call of a command: what was typed, and the session it runs in."""

from argparse import Namespace
from dataclasses import dataclass
from datetime import date, timedelta

from smallsteps_tui.config import Config
from smallsteps_tui.domain.care import ORDINARY, Handling, Kind, Reading, Way, answers, when_taken
from smallsteps_tui.domain.care.kinds import TENDER
from smallsteps_tui.domain.day_words import parse_day
from smallsteps_tui.domain.days import spoken_date
from smallsteps_tui.domain.entities import Goal, Shift, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.session import Session
from smallsteps_tui.shell.printing import as_json
from smallsteps_tui.voice import Saying

EARLIEST = date(1990, 1, 1)
"""The first day that is taken without being asked about."""

LONG_BEFORE = timedelta(days=3 * 365 + 1)
"""How long before the first check-in a day may lie without being asked about."""


@dataclass(frozen=True, slots=True)
class Call:
    """What a command is given; every command returns the text to print."""

    typed: Namespace
    session: Session
    config: Config

    @property
    def journey(self) -> Journey:
        """The journey as it was read."""
        return self.session.snapshot.journey

    @property
    def today(self) -> date:
        """The civil day."""
        return self.session.snapshot.today

    def day(self, words: str | None, *, future: bool = False) -> date:
        """Parse the day that was typed; today when nothing was.

        Raises:
            Trouble: It isn't a day, or one so long ago that it is taken with --sure alone.
        """
        if words is None:
            return self.today
        day = parse_day(words, self.today, future=future)
        first = min(self.journey.days_shown_up, default=self.today)
        if getattr(self.typed, "sure", True) or day >= max(EARLIEST, first - LONG_BEFORE):
            return day
        when = f"before {EARLIEST.year}" if day < EARLIEST else "years before your first step"
        raise Trouble(f"{spoken_date(day)} is {when}. If that's the day you mean, add --sure.")

    def carry_out(
        self,
        change: Change,
        saying: Saying,
        about: Goal | Step | Shift | None = None,
        care: Reading = ORDINARY,
        noted: str = "",
    ) -> str:
        """Apply a change, if it changes anything, and answer as the dashboard would.

        Args:
            change: The change to write; an empty one is skipped.
            saying: The sentence to answer with, and the name of the act for undo.
            about: The goal, step or shift that changed.
            care: How its words read; a line of care goes below the answer, but none of safety, as what a
                shell printed stays on the screen. Of words that lead towards harm, surely or perhaps,
                the answer says no more than that they are saved.
            noted: The words, where they are a note: of something done to oneself the line is another.
        """
        if change:
            self.session.apply(change, saying.act)
        is_towards = care.handling is not Handling.ORDINARY and care.way is Way.TOWARDS
        is_kept = care.kind is Kind.SAFETY or (is_towards and care.kind not in TENDER)
        line = (
            when_taken.beside_note(care, noted, self.config.someone) if care.kind is not Kind.SAFETY else ""
        )
        said = answers.SAVED if is_kept or when_taken.is_urgent(care, noted) else saying.sentence
        return self.answer("\n".join(filter(None, (said, line))), about)

    def answer(self, said: str, about: Goal | Step | Shift | None = None) -> str:
        """Answer with a sentence; in JSON with the id and title it is about as well."""
        if not self.typed.json:
            return said
        title = about.text if isinstance(about, Shift) else about.title if about is not None else None
        return as_json({"id": about.id if about is not None else None, "title": title, "said": said})
