"""How much a step asks of somebody, judged by its words alone."""

from smallsteps_tui.domain.shrinking.amounts import largest_number, seconds_in, singular
from smallsteps_tui.domain.shrinking.lexicon import listed
from smallsteps_tui.domain.shrinking.phrase import Phrase

UNKNOWN = 600
"""What a step is taken to ask when its words do not tell, in seconds."""

SMALL = 120
"""The most that a suggestion asks, in seconds: two minutes."""

_WHOLE = listed("finish complete all every everything each whole entire")
_GENTLE = {
    5: "glance think picture imagine notice smile nod wait",
    10: "breathe touch hum hold say name listen sip wave whisper",
    15: "stand sit put lay place set hang switch turn pull press wiggle lift dim light dip",
    20: "look take pick open carry move fill find wheel step roll plug run bring throw wipe stretch thread point"
    " choose mark save copy close pump bookmark photograph rinse unfold get pour lean charge pin uncap"
    " hand sweep lean dip drop shut",
    60: "write type read play draw walk tell ask learn answer archive delete eat do give knit watch record"
    " change pack fold clear water cut paint send drink sing rename sort feel add keep leave jot plant iron mark wash"
    " vacuum sew stay let try dance underline circle spend pay apply call check polish make brush scrub go",
}  # fmt: skip
_SECONDS = {verb: seconds for seconds, verbs in _GENTLE.items() for verb in verbs.split()}
_POSTURES = listed(
    "stand up,sit down,sit up,lie down,put on,look at,think of,step outside,take one,roll out", ","
)
_BODILY = listed("stand sit breathe smile wait")
_DEFINITE = listed("the one both two three its it tomorrow’s")
_PAIRS_OF_THINGS = listed("shoes socks keys gloves pyjamas clothes feet shoulders arms")
_ONE = listed("one first single half smallest shortest easiest once")
_UNITS = {
    "breath": 5, "word": 15, "second": 5, "bite": 15, "sip": 10, "note": 15, "stitch": 15, "line": 30,
    "name": 30, "sentence": 45, "chord": 15, "paragraph": 60,
}  # fmt: skip
_MEASURED = listed("take sip hold eat drink write read type learn play sing hum")
_LARGE = listed(
    "chapter book paper article essay report course module room closet cupboard garage job application"
    " interview lecture assignment project thesis dissertation story song movie episode mile kilometre client"
    " person meal recipe window set lap test exam presentation form post video day week month workout class"
    " run walk session house floor box load hour shelf account feature novel poem meeting"
)


def weight(text: str) -> int:
    """Estimate what a step asks, in seconds.

    Words that nobody knows weigh ten minutes; a number multiplies; "finish" and
    "all" weigh an hour; two minutes said are two minutes. Small verbs are small
    only with something definite and near after them: "Open the file", not
    "Open a bakery".
    """
    phrase = Phrase.of(text)
    if seconds := seconds_in(phrase.text):
        return seconds
    if phrase.halves is not None:
        before, after = phrase.halves
        return weight(before) + (weight(after) if Phrase.of(after).has_verb else 5)
    words = [word.lower().strip(",.;:!?“”") for word in phrase.text.split()]
    if not words:
        return UNKNOWN
    if _WHOLE & set(words) and not _ONE & set(words):
        return 6 * UNKNOWN
    one = _of_one(words)
    if one is None:
        return UNKNOWN * max(1, min(largest_number(phrase.text), 100))
    return one


def _of_one(words: list[str]) -> int | None:
    seconds = _SECONDS.get(words[0])
    if seconds is None:
        return None
    named = [singular(word) for word in words[1:]]
    units = [_UNITS[word] for word in named if word in _UNITS and _ONE & set(words)]
    if units and words[0] in _MEASURED:
        return min(units)
    if seconds < 60 and _is_near(words):
        return seconds
    if units:
        return min(units)
    if "one" not in words and not _ONE & set(words):
        return None
    counted = named[named.index("one") + 1 : named.index("one") + 3] if "one" in named else []
    is_large = _LARGE & set(counted) or (words[0] == "write" and "page" in counted)
    return None if is_large and "half" not in words else 60


def _is_near(words: list[str]) -> bool:
    """Whether a small verb has something single and definite right after it."""
    if len(words) == 1:
        return words[0] in _BODILY
    if " ".join(words[:2]) in _POSTURES:
        return "".join(words[2:3]) not in ("for", "against", "to", "a")
    if words[0] == "take" and "out" not in words:
        return False
    several = [word for word in words[1:] if singular(word) != word and word not in _PAIRS_OF_THINGS]
    return words[1] in _DEFINITE and not several
