"""How sure the words of a title are of a kind, and what they look like where no kind is sure."""

import re
from enum import StrEnum

from smallsteps_tui.domain.shrinking.lexicon import TOLD

SURE_BARE = 3.6
"""What speaks for a kind where a doubt in the title changes nothing: more than one noun, or one verb, alone."""

_IS_TOLD = rf"(?!what|who|how|where|when|which|the one)(?:\w+(?:'s)? ){{1,3}}(?:{'|'.join(sorted(TOLD))})\b"
_NEVER_SURE = (
    r"^(?!do\b)(?:\w+ ){1,3}nothing\b(?! to)"
    r"|\?+\s*(?:is|are) (?:he|she|it|they|this|that)\b|\b(?:scam|legit)\b"
)
_TURNS = (
    r"^(?:[^,;:.]* )?(?:not|never|without|w/?o|w/?out|instead|less|fewer)\b"
    r"|^[^,;:.]+ (?:off [A-Z]|off$|too (?:long|big|small|many|much))|^(?:cheaper|smaller|slower|quieter|no|stop)\b"
)


class Look(StrEnum):
    """What a title looks like."""

    TROUBLE = "trouble"
    CHOICE = "choice"
    LIST = "list"
    QUESTION = "question"
    COMPARED = "compared"
    MESSAGE = "message"
    PAPER = "paper"
    PERSON = "person"
    TEMPTING = "tempting"


_PART = r"(?:[a-z'-]+ ){0,2}[a-z'-]+"
"""One of several things that are only named."""
_LOOKS = (
    (Look.TEMPTING, r"\b(?:wine|beers?|vodka|gin|sherry|whisky|pub|bar|bottles?|vapes?|cig\w*|weed|dealer|bet\w*|casino"
     r"|pokies|slots|scale|calories|blade|razor|pills?|tablets|meds|ex)\b|^(?:not?|never|stop|avoid|without)\b"),
    (Look.CHOICE, r"\b(?:yes or no|or (?:not|dont|don't|leave|keep|bin))\b|\b\w+ or \w+\b[^?]*\?|\bkeep it$"),
    (Look.LIST, rf"^{_PART}(?:, | \+ |/){_PART}(?:,? and |, | & | \+ |/){_PART}"),
    (Look.QUESTION, r"\?\s*$|^(?:what|why|how|where|who|when|which|whose|whether|is|are|am|do|does|can|should)\b"
     r"|\b(?:where|how much|whose \w+|what (?:to|do|are|is)|do i \w+)\b|\bwhy$"),
    (Look.MESSAGE, r"^(?:voice msg|voice message|happy|hbd|thank|congrat|good luck|reply|card for)|\bletter to\b"),
    (Look.PAPER, r"\b(?:form|letter|certificate|cert|licence|license|permit|visa|id card|library card|fees?|insurance"
     r"|registration|statement|allowance|benefit|tax|claim|deeds|passport|policy|contract|nhs|pip|uc|hmrc|dvla|surcharge"
     r"|1099|fafsa|hecs|h1b|pps|refund|clearance|mot|dbs|mortgage)\b(?! para)"),
    (Look.TROUBLE, r"\b(?:bugs?|errors?|crash\w*|dies|died|dead|flaky|fails?|failing|broken|broke|stuck|stopped"
     r"|doesn'?t|never came|not working|leak\w*|tests red|mismatch|buzzing|out of disk|vulns?|no reply"
     r"|stinks|smells|expires?|expired|run out|lost|missing|wrong|keeps|unpaid)\b"
     rf"|^{_IS_TOLD}"
     r"|(?<!he )(?<!she )(?<!i )(?<!who )\bwon'?t\b"),
    (Look.COMPARED, r"\b(?:too (?!late)|smaller|slower|louder|faster|cheaper|shorter|longer|less|fewer|down from"
     r"|up to tempo|bigger|closer|tiny)\b"),
    (Look.PERSON, r"^(?:let|ask|tell|show|thank|invite|remind|introduce|forgive|apologise|ring|phone|call|text) \w"),
)  # fmt: skip


def is_in_doubt(title: str, weight: float, *, opens_with_verb: bool) -> bool:
    """Whether something in a title speaks against what one of its words says alone.

    A question, or beside a noun a turn such as "not", "without", "less", "off": what is said
    of the noun could be the opposite of what is meant.
    """
    title = unbracketed(title)
    if re.search(_NEVER_SURE, title):
        return True
    if weight >= SURE_BARE:
        return False
    if " " in title.strip() and re.search(r"\?\s*$", title):
        return True
    return not opens_with_verb and re.search(_TURNS, title[:1].lower() + title[1:]) is not None


def is_told(text: str) -> bool:
    """Whether a text tells what somebody or something does: "boss wants the slides"."""
    return re.match(_IS_TOLD, text) is not None


def goes_on(title: str, common: frozenset[str]) -> bool:
    """Whether a title goes on after a pause and says more than a name: "welsh class, catch up 2 missed weeks".

    So do several things that are only named: "tax id, sim, tram pass".

    Args:
        title: The title without what is no part of the task, in small letters.
        common: Words that say little.
    """
    parts = re.split(r"[,;:] |\.+ | [-–—] ", title)[1:]
    return look_of(title) is Look.LIST or any(
        len(words := part.strip(" .!").split()) > (3 if re.search(r"\d", part) else 2)
        and not common.issuperset(words)
        for part in parts
    )


def unbracketed(title: str) -> str:
    """A title without what stands in brackets, which says more of it and asks nothing."""
    return re.sub(r"\([^)]*\)", " ", title)


def look_of(text: str) -> Look | None:
    """What the words of a title without a kind look like; None where nothing is known of it."""
    return next((look for look, words in _LOOKS if re.search(words, text)), None)
