"""The small words that sentences are made of: quotation marks, numbers, lists, days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smallsteps_tui.domain.days import WEEKDAY_NAMES, dated, full_day, short_day
from smallsteps_tui.domain.entities import Size

WORDLESS = "(no words)"
"""What stands in place of words that were erased, or are set aside as they could not be understood."""

FIRST_STAYS = "Your first step will show up here, and stay."
"""What stands where nothing is behind yet."""

SIZE_WORDS = {Size.SMALLER: "the small version", Size.STARTED: "started"}
"""What stands next to a step that was taken at another size than in full."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What is said of a change."""

    act: str
    """What was done, in the past tense and true on any day, as undo repeats it: did “Walk” on 9 Oct."""
    aloud: str = ""
    """The sentence the person reads; the act where there is none."""

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


def so_many(times: int) -> str:
    """Say how often: `once`, `twice`, `3 times`."""
    return {1: "once", 2: "twice"}.get(times, f"{times:,} times")


def listed(words: Sequence[str]) -> str:
    """Join words as a sentence does: `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def on_date(day: date, today: date) -> str:
    """Return the day of an act, with a space before it: ` on 18 Nov`; nothing for today.

    The name of an act is kept, so it never says “yesterday”.
    """
    return "" if day == today else f" on {dated(day, today)}"


def on_full_day(day: date, today: date) -> str:
    """Return which day it was, with its month in full: `on 18 November`, `yesterday`, `today`."""
    spoken = full_day(day, today)
    return spoken if abs((day - today).days) <= 1 else f"on {spoken}"


def since(day: date, today: date) -> str:
    """Return from which day on it has been so: `since 18 November`, `since yesterday`, `from today`."""
    return f"{'from' if day == today else 'since'} {full_day(day, today)}"


def on_day(day: date, today: date) -> str:
    """Return which day it was, with a space before it: ` on 18 Nov`, ` yesterday`; nothing for today."""
    if day == today:
        return ""
    spoken = short_day(day, today)
    return f" {spoken}" if spoken in ("yesterday", "tomorrow") else f" on {spoken}"


def coming(day: date, today: date) -> str:
    """Return a day to come: `tomorrow`, `Tuesday` within a week, `7 December`, `7 December 2027`."""
    is_near = 1 < (day - today).days < 7
    return WEEKDAY_NAMES[day.weekday()] if is_near else full_day(day, today)


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
    "‹": "<",
    "›": ">",
    "◐": "/",
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


def amount_words(amount: float, unit: str) -> str:
    """Write an amount in its unit: "24 pages", "1 page", "7.5 km", "1,500"."""
    if amount == 1 and unit:
        from smallsteps_tui.domain.shrinking.lexicon import singular

        unit = singular(unit)
    return f"{amount:,.12g} {unit}".strip()
