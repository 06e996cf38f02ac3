"""What is never made smaller, in any tier, and what no suggestion ever names."""

import re

from smallsteps_tui.domain.care.kinds import SUBSTANCES, Kind, Reading

_MEASURED = (
    r"dos(?:e|es|age)|pills?|tablets?|capsules?|meds|medications?|medicines?|\d+ ?m(?:c)?g|insulin|units of"
    r"|drinks?|pints?|beers?|wines?|glass(?:es)? of wine|shots?|bets?"
    r"|meals?|breakfasts?|lunch(?:es)?|dinners?|snacks?|calories?|kcal|cal|macros|portions?|fasts?|fasting"
    r"|weigh|weight|kgs?|kilos?|lbs?|pounds|stone|bmi|hours? of sleep|sleep"
)
_WHOLE = re.compile(rf"(?<!\w)(?:{_MEASURED})(?!\w)", re.IGNORECASE)

_NEVER_FETCHED = (
    r"weapons?|guns?|kni(?:fe|ves)|ropes?|blades?|razors?|scissors|lighters?|pills?|tablets?|drugs?|meds"
    r"|vodka|gin|whisk(?:e)?y|beers?|wines?|bottles?|cans?|liquor|spirits|cigarettes?"
)
_LOOK = r"look at|for ten seconds|write|list|first move|two minutes|step by step|think of it|on the table"
_FORBIDDEN = re.compile(rf"(?<!\w)(?:{_NEVER_FETCHED}|{_LOOK})(?!\w)", re.IGNORECASE)
_DRINK_OF_WATER = re.compile(r"(?<!\w)(?:water|glass|tea|sip)(?!\w)", re.IGNORECASE)

_NO_WATER = frozenset((Kind.EATING, Kind.MEDICINES, Kind.CRISIS, Kind.SELF_HARM, *SUBSTANCES))
"""Kinds in which a glass of water stands in for food, or helps to swallow something."""


def is_kept_in_full(title: str) -> bool:
    """Whether a title names a dose, a drink, a meal, calories, a fast, a weight or sleep.

    Such an amount is never cut: "Eat three meals a day" does not become one.
    """
    return _WHOLE.search(title) is not None


def may_suggest(reading: Reading, suggestion: str) -> bool:
    """Whether a suggestion may stand beside words of this reading, whoever made it.

    Holds for every tier, and after the line was put away: nothing to fetch, to look
    at, to list or to write about, and no drink of water in the place of food.
    """
    if reading.kind is None:
        return True
    if reading.kind in _NO_WATER and _DRINK_OF_WATER.search(suggestion):
        return False
    return _FORBIDDEN.search(suggestion) is None
