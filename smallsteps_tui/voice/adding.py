"""What is said while steps are typed in: how the words are read, and what the keys do with them."""

from smallsteps_tui.domain import rhythm
from smallsteps_tui.domain.rhythm_forms import NamedDays
from smallsteps_tui.domain.typed_step import TypedStep
from smallsteps_tui.voice.words import quoted

ADDS = "Enter add   Esc not now"
ADDS_A_STEP = "Enter add   → how often   Esc not now"
ADDS_A_FIRST_STEP = "Enter add, then one even smaller   → how often   Esc not now"
ADDS_ANOTHER = "Enter add (empty: done)   Tab make that one smaller   → how often   Esc not now"
ADDS_A_SMALLER_ONE = "Enter add (empty: go on)   Esc not now"

KEEP_WORDS = "Tab keep the words as they are"


def read_words(typed: TypedStep) -> str:
    """Say how the words of a step are read: "walk · 3 a week"."""
    return " · ".join((typed.title, rhythm_words(typed.rhythm) or "once", *filter(None, (typed.cue,))))


def rhythm_words(rule: str) -> str:
    """Say a rhythm in a few words; "" for a step taken once."""
    if not rule:
        return ""
    read = rhythm.parse(rule)
    return read.spoken() if isinstance(read, NamedDays) else str(read)


def as_typed(typed: TypedStep) -> str:
    """Say that the words are kept as they are, and how to have them read again."""
    read = " · ".join(filter(None, (rhythm_words(typed.rhythm), typed.cue)))
    return f"As you typed it   Tab read {quoted(read)}"


def another_step(title: str) -> str:
    """Ask for one more step, after one was added."""
    return f"Is there another step for {quoted(title)}?"
