"""A pasted text without a list: its sentences, and which of them suggest something to do."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from smallsteps_tui.domain import care, pasted_around
from smallsteps_tui.domain.pasted_lines import (
    LEAST_WRAPPED,
    LONGEST_LINE,
    LeftOut,
    PastedLine,
    is_chat,
    signature,
)
from smallsteps_tui.domain.shrinking.lexicon import MORE_VERBS, VERBS, plain_verb

MOST_COLUMNS = 100
"""The longest line that a mail program breaks a text into."""

LONGEST_GREETING = 60
"""The most characters of a greeting on a line of its own."""

_END = re.compile(r"(?:[.!?…]+[\"”’')\]]*|(?<=\s)[:;]-?\)|[\U0001f300-\U0001faff])\s+(?=[\"“‘'(]?\w)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|St|Prof|Dipl|Str|Nr|No|vs|approx|ca|bzw|inkl|incl|e\.g|i\.e|z\.\s?B|"
    r"d\.\s?h|Tel)|(?<!\w)[A-Z]|\b\d+)\.$",
    re.IGNORECASE,
)
_PARTED = re.compile(
    r";\s+|,?\s+(?:and|or)\s+(?=(?:maybe|perhaps|you (?:could|might)|try to)\b)", re.IGNORECASE
)
"""Where one sentence holds two suggestions."""

_CONNECTS = re.compile(
    r"(?:(?:and|but|so|or|also|then|next|besides|first(?:ly| of all)?|second(?:ly)?|third(?:ly)?|finally|lastly|"
    r"in addition|p\.? ?s\.?:?)\b[.,:]?\s+)+",
    re.IGNORECASE,
)
_OFFERS = re.compile(
    r"(?:(?:maybe|perhaps|possibly|please|feel free to|remember to|try to|"
    r"you (?:could|might|can|may)(?: (?:also|perhaps|maybe|even|then|just|always|want to|like to))*|"
    r"i(?:.d|.ll| would| will)? (?:also )?(?:(?:like|ask|invite|encourage) you to|(?:suggest|"
    r"recommend)(?: that)? you)|"
    r"one (?:could|might)(?: also)?|(?:how|what) about|consider(?= \w+ing\b)|why (?:not|don.t you)|"
    r"it (?:would|might|could|may) (?:also )?(?:help|be (?:good|nice|helpful|useful|"
    r"worthwhile))(?: you)? to)\b,?\s+)+",
    re.IGNORECASE,
)
"""What stands before the verb of a suggestion and is no part of the step."""
_SURE = re.compile(
    r"(?:how about|what about|why (?:not|don.t you)|i(?:.d| would)? (?:suggest|recommend)|"
    r"it (?:would|might) (?:help|be good) if)\b",
    re.IGNORECASE,
)
"""What opens a suggestion whatever follows."""
_FIRST_SAID = re.compile(
    r"(?:if|when|whenever|once|before|after|in|on|at|for|as|every|each|until|during|instead|next|this|with|over)\b"
    r"[^,]{2,80},\s+",
    re.IGNORECASE,
)
"""When, or in which case: "If a day is bad, …"."""
_NO_STEP = re.compile(
    r"(?:thank|see (?:you|how|what|that)|take care|let me|let us|note\b|find .{0,30}(?:attached|enclosed|below)|"
    r"excuse|delete|forgive|"
    r"look forward|hope|wish|love\b|welcome|know that|believe|remember that|trust|have a (?:good|"
    r"nice|great|lovely)|"
    r"enjoy (?:your|the)|keep well|stay safe|do (?:it|this|that)\b.{0,3}$|have (?!a\b|some\b|your\b|"
    r"one\b)|be (?:kind|proud|gentle)|"
    r"(?:\w+|write to|get in touch with|contact) (?:me|us)\b|\w+ (?:is|are|was|were|has|had|will|"
    r"would|can|could|may|might|"
    r"comes?|goes|does|did|seems?|helps|makes)\b)",
    re.IGNORECASE,
)
"""What opens with a verb, or with a noun that is spelt as one, and asks for no step."""


def sentences(pasted: Sequence[PastedLine]) -> list[tuple[PastedLine, LeftOut | None]] | None:
    """Return a text's sentences, each with why it is no step; None for those that suggest something.

    A suggestion loses what surely is no part of the step: "You could ", "Please ".

    Args:
        pasted: The lines of a text in which no sign says what is of a list.

    Returns:
        The sentences, with what stands around them; None where the text is a list or a chat.
    """
    if is_chat(pasted):
        return None
    found: list[tuple[PastedLine, LeftOut | None]] = []
    unfinished = several = 0
    for line, why in _paragraphs(pasted):
        if why is not None:
            found.append((line, why))
            continue
        parts = list(_parts(line.words))
        several += len(parts) > 1 or _OFFERS.match(parts[0]) is not None
        unfinished += len(parts) == 1 and not parts[0].endswith((".", "!", "?", ":", ","))
        found += [_read(replace(line, words=part, joined=1)) for part in parts]
    return found if several and unfinished < 2 else None


def beside(found: Iterable[tuple[PastedLine, LeftOut | None]]) -> list[tuple[PastedLine, LeftOut | None]]:
    """Return the lines of a list with the paragraphs beside it parted into sentences, to be picked one by one."""
    return [
        (replace(line, words=part, joined=1) if why is LeftOut.TEXT else line, why)
        for line, why in found
        for part in (_parts(line.words) if why is LeftOut.TEXT else (line.words,))
    ]


def _paragraphs(pasted: Sequence[PastedLine]) -> Iterator[tuple[PastedLine, LeftOut | None]]:
    """Return the paragraphs whole, and each line that stands around them."""
    signed_from = signature(pasted)
    block: list[PastedLine] = []
    for at, line in enumerate((*pasted, PastedLine(""))):
        is_signed = at >= signed_from and not pasted_around.is_afterthought(line.words)
        is_brief = len(line.words) <= LONGEST_GREETING and _END.search(line.words) is None
        is_around = bool(line.words) and (is_signed or (is_brief and pasted_around.is_around(line.words)))
        if line.words and not is_around and not line.is_table:
            block.append(line)
            continue
        yield from ((one, None) for one in _joined(block))
        block = []
        if line.words:
            yield line, LeftOut.GREETING if is_around else LeftOut.TABLE


def _joined(block: Sequence[PastedLine]) -> list[PastedLine]:
    """Join the lines of a paragraph that a mail program broke: all but the last have no room for the next word."""
    wrap = max((line.length for line in block), default=0)
    is_long = [LEAST_WRAPPED <= line.length <= MOST_COLUMNS for line in block[:-1]]
    has_no_room = (
        line.length + 1 + len(following.words.split()[0]) > wrap for line, following in pairwise(block)
    )
    is_paragraph = all(is_long) and all(has_no_room) and _END.search(" ".join(line.words for line in block))
    found: list[PastedLine] = []
    for line, goes_on in zip(block, (False, *is_long), strict=False):
        if goes_on and (is_paragraph or line.words[0].islower()):
            found[-1] = found[-1].with_next(line)
        else:
            found.append(line)
    return found


def _parts(text: str) -> Iterator[str]:
    """Part a text into its sentences, and a sentence where it goes on to another suggestion."""
    begin = 0
    for end in _END.finditer(text):
        said = text[begin : end.end()].rstrip()
        if not _ABBREVIATION.search(said):
            yield from _PARTED.split(said)
            begin = end.end()
    yield from _PARTED.split(text[begin:])


def _read(line: PastedLine) -> tuple[PastedLine, LeftOut | None]:
    """Return a sentence as the step that it suggests, or as one that suggests none."""
    if pasted_around.is_around(line.words):
        return line, LeftOut.GREETING
    if len(line.words) > LONGEST_LINE:
        return line, LeftOut.TOO_LONG
    step = _suggested(line.words)
    wants = care.read(line.words)
    if not step or wants.is_withheld:
        return line, LeftOut.TEXT
    if care.read(step) != wants:
        step = line.words
    return replace(line, words=step), None


def _suggested(sentence: str) -> str:
    """Return what a sentence suggests, as one would note it down; "" where it suggests nothing."""
    whole = _CONNECTS.sub("", sentence, count=1) if _CONNECTS.match(sentence) else sentence
    first = _FIRST_SAID.match(whole)
    said, rest = (first[0], whole[first.end() :]) if first else ("", whole)
    offer = _OFFERS.match(rest)
    act = rest[offer.end() :] if offer else rest
    verb = act.split()[0].strip(",.;:!?") if act.split() else ""
    is_a_doing = offer is not None and offer[0].casefold().rstrip().endswith(("about", "consider"))
    plain = plain_verb(verb.casefold()) if is_a_doing else verb.casefold()
    if plain not in VERBS | MORE_VERBS or _NO_STEP.match(act):
        return _noted(whole) if _SURE.match(rest) and not _NO_STEP.match(act) else ""
    return _noted(f"{said}{plain}{act[len(verb) :]}")


def _noted(words: str) -> str:
    """Begin a step with a capital letter, and end it without a full stop or a question mark."""
    return (words[:1].upper() + words[1:]).rstrip(" .?!…")
