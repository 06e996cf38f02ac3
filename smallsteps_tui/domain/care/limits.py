"""What is never made smaller, in any tier, and what no suggestion ever names."""

from smallsteps_tui.domain.care.kinds import SUBSTANCES, Kind, Reading
from smallsteps_tui.domain.care.normalising import words_of

_MEASURED = frozenset(
    """
    dose doses dosage pill pills tablet tablets capsule capsules meds medication medications medicine medicines
    antibiotics insulin mg mcg drink drinks pint pints beer beers wine wines shot shots bet bets meal meals breakfast
    breakfasts lunch lunches dinner dinners snack snacks calories macros portion portions fast fasts fasting weigh weight
    kilograms pounds stone bmi sleep alive
    """.split()  # noqa: SIM905 a text is easier to read
)
"""Words of a dose, a drink, a bet, a meal, calories, a fast, a weight, sleep and staying alive."""

_RITUALS = frozenset(
    ["check", "checking", "lock", "wash", "washing", "count", "counting", "tap", "touch", "switch", "scrub", "rinse", "reread"]
)
_TIMES = frozenset("times time once twice".split())  # noqa: SIM905

_NEVER_FETCHED = frozenset(
    """
    weapon weapons gun guns knife knives rope ropes blade blades razor razors scissors lighter lighters pill pills tablet
    tablets drug drugs meds vodka gin whisky whiskey beer beers wine wines bottle bottles can cans liquor spirits
    cigarette cigarettes write list
    """.split()  # noqa: SIM905
)
_NEVER_SAID = (
    " look at ",
    " for ten seconds ",
    " first move ",
    " two minutes ",
    " step by step ",
    " think of it ",
    " on the table ",
)
_DRINK_OF_WATER = frozenset(("water", "glass", "tea", "sip"))

_NO_WATER = frozenset((Kind.EATING, Kind.MEDICINES, Kind.CRISIS, Kind.SELF_HARM, *SUBSTANCES))
"""Kinds in which a glass of water stands in for food, or helps to swallow something."""


def is_kept_in_full(title: str) -> bool:
    """Whether a title names a dose, a drink, a bet, a meal, calories, a fast, a weight, sleep or a ritual's count.

    Such an amount is never cut: "Eat three meals a day" does not become one.
    """
    words = words_of(title)
    is_ritual = not (_RITUALS.isdisjoint(words) or _TIMES.isdisjoint(words))
    return is_ritual or not _MEASURED.isdisjoint(words)


def may_suggest(reading: Reading, suggestion: str) -> bool:
    """Whether a suggestion may stand beside words of this reading, whoever made it.

    Holds for every tier, and after the line was put away: nothing to fetch, to look
    at, to list or to write about, and no drink of water in the place of food.
    """
    if reading.kind is None:
        return True
    words = suggestion.casefold().replace("-", " ").split()
    plain = [word.strip(".,;:!?()“”‘’\"'") for word in words]
    if reading.kind in _NO_WATER and not _DRINK_OF_WATER.isdisjoint(plain):
        return False
    said = f" {' '.join(plain)} "
    return _NEVER_FETCHED.isdisjoint(plain) and not any(phrase in said for phrase in _NEVER_SAID)
