"""One call of a command: what was typed, and the sitting it is carried out in."""

from argparse import Namespace
from dataclasses import dataclass
from datetime import date

from smallsteps_tui.config import Config
from smallsteps_tui.domain.care import ORDINARY, Reading, answers
from smallsteps_tui.domain.days import parse_day
from smallsteps_tui.domain.entities import Goal, Shift, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.session import Session
from smallsteps_tui.shell.printing import as_json
from smallsteps_tui.voice import Saying


@dataclass(frozen=True, slots=True)
class Call:
    """What a command is given; every command gives back the text to print."""

    typed: Namespace
    session: Session
    config: Config

    @property
    def journey(self) -> Journey:
        """All facts as they were read."""
        return self.session.snapshot.journey

    @property
    def today(self) -> date:
        """The civil day."""
        return self.session.snapshot.today

    def day(self, words: str | None, *, future: bool = False) -> date:
        """Read which day is meant; today when nothing was typed."""
        return self.today if words is None else parse_day(words, self.today, future=future)

    def carry_out(
        self,
        change: Change,
        saying: Saying,
        about: Goal | Step | Shift | None = None,
        care: Reading = ORDINARY,
    ) -> str:
        """Write a change, if it changes anything, and answer with what the dashboard would say.

        Args:
            change: What is to be written.
            saying: What is said of it.
            about: What it is about.
            care: What that reads like; its line stands beneath, and what leads towards harm is no more than saved.
        """
        if change:
            self.session.apply(change, saying.act)
        said = answers.SAVED if care.is_withheld else saying.sentence
        return self.answer(
            "\n".join(filter(None, (said, answers.line(care, someone=self.config.someone)))), about
        )

    def answer(self, said: str, about: Goal | Step | Shift | None = None) -> str:
        """Answer with a sentence; in JSON with the id and the title that it is about."""
        if not self.typed.json:
            return said
        title = about.text if isinstance(about, Shift) else about.title if about is not None else None
        return as_json({"id": about.id if about is not None else None, "title": title, "said": said})
