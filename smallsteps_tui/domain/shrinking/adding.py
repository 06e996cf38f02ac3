"""Adding, not subtracting: what could come beside a step that is about stopping."""

from collections.abc import Iterator
from itertools import pairwise

from smallsteps_tui.domain.care import is_about_stopping_in_another_language
from smallsteps_tui.domain.shrinking.habits import HABITS, Habit
from smallsteps_tui.domain.shrinking.lexicon import listed, singular
from smallsteps_tui.domain.shrinking.stripping import LONGEST, stripped

_ENOUGH = listed("stop stopping quit quitting avoid avoiding abstain refrain")
"""Verbs that are about stopping, whatever follows."""

_WITH_A_HABIT = listed(
    "reduce reducing limit limiting resist eliminate ditch kick minimise minimize no not less fewer"
)
"""Words that are about stopping when a habit follows: "Reduce sugar", not "Reduce the sauce"."""

_PAIRS = listed(
    "give up|giving up|cut back|cutting back|no more|cutting down|stay away|keep away|step away", "|"
)
_PAIRS_WITH_A_HABIT = listed(
    "cut down|cut out|stay off|keep off|lay off|get off|get rid|swear off|wean off|go without|ease off"
    "|cutting out|keep from|hold back|come off|be off|detox from|break free|get clean|wean myself|put down|put away",
    "|",
)
_ABSTINENT = listed("sober sobriety without")
_OF_A_THING = listed("buy find look search bake cook order research read ask call book make google choose")
"""Verbs with which what is free of something is a thing: to find a gluten free bakery."""
_TO_SOMEBODY = listed("tell ask get help remind teach persuade convince")
_NO_LESS = listed("in or at for no a the of with")
_GOES_ON = listed("by at in over off motion paying")
_NEAR = 5
"""Words of a title among which a habit is what is to be stopped, and not what it is compared to."""
_CUT_FOR_REAL = listed("hair nails nail fingernails skin cake bread paper pattern")


ANY = (
    "Write down one kind thing that could come in its place",
    "Tell someone you trust about it",
    "Take three slow breaths",
)
"""What may come beside anything one can stop: cutting, smoking, calling an ex, drinking, being late."""


def additions(title: str) -> list[str]:
    """Offer things to add when a title is about stopping, avoiding or having less of something.

    The title is always accepted as it is; these stand beside it. A word that stops
    nothing ("No-knead bread", "Never Let Me Go, chapter 1", "Cut the hedge") brings
    nothing. Stopping in another language is answered in English, with what fits anything.

    Returns:
        Two or three additions, or none when the title is not about stopping.
    """
    title = title[:LONGEST]
    words = [word.strip(",.;:!?&") for word in stripped(title).split()]
    words = [word for word in words if word]
    habit = _habit(words[:_NEAR] if words[:1] == ["stop"] else words)
    named = [word.capitalize() if word.capitalize() in title else word for word in words]
    if not words or not _is_about_stopping(words, named, habit is not None):
        return list(ANY) if is_about_stopping_in_another_language(title) else []
    if habit is None:
        return list(ANY)
    one = next((singular(word) for word in words if word in habit.words), "")
    return [line.replace("{one}", one) for line in habit.additions]


def _habit(words: list[str]) -> Habit | None:
    names = (
        set(words) | {f"{a}-{b}" for a, b in pairwise(words)} | {word.removesuffix("-free") for word in words}
    )
    return next((habit for habit in HABITS if names & habit.words), None)


def _is_about_stopping(words: list[str], typed: list[str], has_habit: bool) -> bool:
    first, second, pair = words[0], "".join(words[1:2]), " ".join(words[:2])
    if has_habit and (not _ABSTINENT.isdisjoint(words[:4]) or any(_is_free_of(words))):
        return first not in _OF_A_THING
    if first in ("never", "don't", "dont") or pair == "do not":
        return _is_a_refusal(words[2 if first == "do" else 1 :], typed[1:2], has_habit)
    if first in _ENOUGH and second not in _GOES_ON:
        of_a_thing = second in ("the", "a", "an", "our")
        return not of_a_thing or (has_habit and not any(word.endswith("ing") for word in words[2:]))
    if first in _WITH_A_HABIT or pair in _PAIRS_WITH_A_HABIT:
        return pair in _PAIRS or (has_habit and second not in ("is", "by") and not _is_cut_for_real(words))
    if first == "cut" and second not in ("the", "a", "an", "my", "up", "down", "out", "back"):
        return has_habit and not _is_cut_for_real(words)
    if pair in _PAIRS:
        return has_habit or words[2:3] not in (["my"], ["the"], ["a"], ["an"])
    return _wants_less(words, typed, has_habit)


def _is_free_of(words: list[str]) -> Iterator[bool]:
    """Whether a habit is something to be free of: "smoke free", "sugar-free"."""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        yield word.endswith("-free") or (following == "free" and any(word in habit.words for habit in HABITS))


def _is_a_refusal(after: list[str], next_typed: list[str], has_habit: bool) -> bool:
    again = {"stop", "quit", "give", "forget", "miss", "skip", "disturb"}
    if not after or after[0] in again:
        return False
    return has_habit or not next_typed[0][:1].isupper()


def _is_cut_for_real(words: list[str]) -> bool:
    return words[0] == "cut" and not _CUT_FOR_REAL.isdisjoint(words)


def _wants_less(words: list[str], typed: list[str], has_habit: bool) -> bool:
    for at, word in enumerate(words[1:5], 1):
        before, after = words[at - 1], "".join(words[at + 1 : at + 2])
        if word in ("less", "fewer") and typed[at][0].islower():
            is_less_of = at == 1 or not after or has_habit
            return is_less_of and before not in _NO_LESS and after != "than"
        if word in _ENOUGH and before == "to" and has_habit:
            return words[0] not in _TO_SOMEBODY
    return has_habit and words[0] in ("break", "breaking") and "habit" in words
