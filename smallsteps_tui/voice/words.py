"""The small words that sentences are made of: quotation marks, numbers, lists, days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smallsteps_tui.domain.days import short_day
from smallsteps_tui.domain.entities import Size

WORDLESS = "(no words)"
"""What stands in place of words that were erased, or are set aside as they could not be understood."""


SIZE_WORDS = {Size.SMALLER: "the smaller one", Size.STARTED: "started"}
"""What is said beside a step of a size that was not done whole."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What is said of a change."""

    act: str
    """The plain name of what was done, which undo repeats: “Open the file”, done."""
    aloud: str = ""
    """The sentence the person reads; the plain name where there is none."""

    @property
    def sentence(self) -> str:
        """What to show or print."""
        return self.aloud or f"{self.act[:1].upper()}{self.act[1:]}."


def quoted(title: str) -> str:
    """Put a person's words into quotation marks."""
    return f"“{title or WORDLESS}”"


def count(number: int, noun: str) -> str:
    """Say how many, with the noun in its right form: `1 step`, `2 steps`."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {noun[:-1]}ies" if noun.endswith("ty") else f"{number:,} {noun}s"


def listed(words: Sequence[str]) -> str:
    """Join words as a sentence does: `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def on_day(day: date, today: date) -> str:
    """Say which day it was, with a space before it: ` on 18 Nov`; nothing for today."""
    if day == today:
        return ""
    spoken = short_day(day, today)
    return f" {spoken}" if spoken in ("yesterday", "tomorrow") else f" on {spoken}"


PLAIN_SIGNS = {
    **dict.fromkeys("“”„", '"'),
    **dict.fromkeys("‘’ˆ", "'"),
    **dict.fromkeys("–—╌◌", "-"),
    **dict.fromkeys("·•", "."),
    **dict.fromkeys("▁▂▃▄▅▆▇▉▊▋▌▍▎▏▔▕", " "),
    "✓": "x",
    "×": "x",
    "○": "o",
    "↻": "~",
    "◉": "@",
    "━": "=",
    "›": ">",
    "…": ".",
    "←": "<",
    "→": ">",
    "↑": "^",
    "↓": "v",
    "∖": "/",
    "＆": "+",
    "＄": "S",
    "％": "%",
    "⟨": "(",
    "⟩": ")",
}
"""What signs of ours become where a terminal has ASCII only, one cell for one cell; a person's letters stay."""
