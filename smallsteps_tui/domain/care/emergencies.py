"""What wants help at once, whatever it is read as: a wound, blood, a heart, a throat, somebody who doesn't wake."""

import re

from smallsteps_tui import pattern

_WOUND_THAT_BLEEDS = (
    r"(?<!not )(?<!n.t )cut (?:\w+ ){0,3}(?:too|so|really|very) deep(?:ly)?|still bleeding"
    r"|(?:bleeding|bleeds) (?:a lot|badly|heavily|everywhere)|blood (?:is )?everywhere"
    r"|(?:won.?t|not|doesn.?t|can.?t|never) stop(?:s|ping)? (?:the )?bleeding"
    r"|bleeding (?:that )?(?:won.?t|doesn.?t) stop"
)
_WOUND = pattern(rf"(?<!\w)(?:{_WOUND_THAT_BLEEDS})(?!\w)", re.IGNORECASE)
_BLOOD = pattern(
    r"(?<!\w)(?:puked|vomit\w*|threw up|been sick|throwing up|cough\w*)\b.{0,30}\bblood(?!\w)", re.IGNORECASE
)
_HEART = pattern(
    r"(?<!\w)(?:chest (?:pains?|hurts|(?:\w+ ){0,2}tight)|(?:pain|pressure|tightness) (?:in|on|across) (?:my|the) chest"
    r"|(?:left )?arm(?:.s| is| has| feels)? (?:gone |going |all )?numb|slurr(?:ed|ing) (?:my|his|her) (?:words|speech)"
    r"|(?:half|side) of (?:my|his|her) face (?:\w+ )?(?:droop\w+|numb)|face (?:is |has )?droop\w+)(?!\w)",
    re.IGNORECASE,
)
_ASKS_ABOUT_IT = pattern(r"\b(?:ask|asked|book|call|ring|see|told|tell)\b.{0,30}\babout\b", re.IGNORECASE)
_NOT_WAKING = pattern(
    r"(?<!\w)(?:he|she|they|mate|friend|mum|mom|dad|baby|son|daughter|brother|sister|husband|wife|partner|boyfriend"
    r"|girlfriend|flatmate|gran|nan|grandad|@?[A-Z][a-z]+)(?:.s| is| was)? "
    r"(?:won.?t|not|isn.?t|can.?t|cannot|doesn.?t|stopped|hardly) (?:be |\w+ )?"
    r"(?:(?:wak(?:e|es|ing|en|ened)|woken)(?: up)?(?=$|[,.;!?]| and| from| again| i)|breath(?:e|es|ing)(?! exercises?))"
    r"(?!\w)",
    re.IGNORECASE,
)
_CHOKED = pattern(
    r"\b(?:chok(?:e|es|ed|ing)|strangl\w*|by (?:the|my) (?:neck|throat)|round my (?:neck|throat))\b",
    re.IGNORECASE,
)


def tells_of_a_wound(words: str) -> bool:
    """Whether words tell of a wound that bleeds."""
    return _WOUND.search(words) is not None


def tells_of_blood(words: str) -> bool:
    """Whether words tell of a wound that doesn't stop bleeding, or of vomiting blood."""
    return tells_of_a_wound(words) or _BLOOD.search(words) is not None


def tells_of_the_heart(words: str) -> bool:
    """Whether words may tell of a heart attack or a stroke; "ask about chest pain" tells of an appointment."""
    return _HEART.search(words) is not None and _ASKS_ABOUT_IT.search(words) is None


def tells_of_no_waking(words: str) -> bool:
    """Whether words tell of somebody else who cannot be woken, or doesn't breathe."""
    return _NOT_WAKING.search(words) is not None


def tells_of_choking(words: str) -> bool:
    """Whether words tell of hands on a throat."""
    return _CHOKED.search(words) is not None
