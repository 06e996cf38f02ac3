"""Which lines of a pasted list, or sentences of a text, are steps, and why the others are left out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from smallsteps_tui.domain import care, typed_step
from smallsteps_tui.domain.pasted_lines import (
    LEAST_WRAPPED,
    LONGEST_LINE,
    MOST_WRAPPED,
    LeftOut,
    PastedLine,
    is_afterthought,
    is_around,
    is_chat,
    is_closing,
    signature,
)
from smallsteps_tui.domain.shrinking.kinds import every_verb
from smallsteps_tui.domain.shrinking.lexicon import plain_verb

# The lines of a list

_OF_A_CHAT = re.compile(
    r"<[^>]*>|(?:image|video|audio|sticker|gif|document) omitted|this message was deleted|.*end-to-end encrypted.*"
    r"|(?:ok(?:ay)?|yes|yeah|yep|sure|thanks|thx|great|cool|perfect|will do|got it|sounds good)\b.{0,30}",
    re.IGNORECASE,
)
"""What is said in a chat that is no step: what its program says, and short replies."""
_TELLS = re.compile(
    r"(?:it|this|that|these|those|there|here|below|we|i|i.m|i.ve|i.d|i.ll|as|it.s|that.s|here.s|you|you.re|your|he|she|"
    r"they|hope|so|also|and|but|if|because|since|just|maybe|please find|looking forward|let me know|great|nice|lovely|"
    r"good|well|sorry|our|my|what|remember that|don.t worry)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells something, where a step would begin with a verb."""
_LEADS_IN = re.compile(
    r"\b(?:are|were|was|is|we|you|follows|following|below)\b|\b(?:I|I.d|I.ll|I.ve|[Hh]ere.s)\b"
)
"""What a heading has that says something, rather than names what stands beneath it."""
_SENTENCES = re.compile(r"[.!?] [A-Z]")
"""Where one sentence ends and the next begins."""


def _tells(heading: str) -> bool:
    return bool(_LEADS_IN.search(heading) or _SENTENCES.search(heading))


def sorted_out(pasted: Sequence[PastedLine], *, has_signs: bool) -> list[tuple[PastedLine, LeftOut | None]]:
    """Return the lines that have words, each with why it is no step; None where it may be one.

    Where any line has a sign of a list, those without one are steps only as the heading of
    those beneath, or as the second half of the line above. Without signs every line is one,
    but greetings, signatures and sentences that tell something.
    """
    wrap = max((line.length for line in pasted), default=0)
    following, following_listed = _following(pasted, has_sign=False), _following(pasted, has_sign=True)
    found: list[tuple[PastedLine, LeftOut | None]] = []
    is_closed, has_steps, before = False, False, PastedLine("")
    above: PastedLine | None = None
    """The line of the list that what follows may be a note of."""
    has_messages = is_chat(pasted)
    signed_from = len(pasted) if has_messages else signature(pasted)
    for at, one in enumerate(pasted):
        is_said = one.is_around or (not one.sign and _OF_A_CHAT.fullmatch(one.words) is not None)
        line = replace(one, is_around=has_messages and is_said)
        is_told = bool(found) and found[-1][1] in (LeftOut.TEXT, LeftOut.NOTE)
        if _goes_on(before, line, wrap, has_signs=has_signs, is_told=is_told):
            found[-1] = found[-1][0].with_next(line), found[-1][1]
        elif line.words:
            is_after = is_closed or (at >= signed_from and not is_afterthought(line.words))
            why = _why_not(line, following[at], has_signs=has_signs, is_closed=is_after)
            if above is not None and _is_note(
                line, why, above, following_listed[at], is_right_below=bool(before.words)
            ):
                why = LeftOut.NOTE
            found.append((line, why))
            has_steps = has_steps or why is None
            is_end = has_steps and not (line.sign or has_messages) and is_closing(line.words)
            is_closed = why is not None and (is_closed or is_end)
            above = above if why is LeftOut.NOTE else line if why is None and line.sign else None
        before = line
    return _without_lead_in(found, has_signs=has_signs)


def _without_lead_in(
    found: list[tuple[PastedLine, LeftOut | None]], *, has_signs: bool
) -> list[tuple[PastedLine, LeftOut | None]]:
    """Leave out the one heading over all steps where it leads to them, as in a mail, rather than names them.

    One that wants care stays: what stands beneath it means what it does because of it.
    """
    first = next((at for at, (_, why) in enumerate(found) if why is None), None)
    if first is None:
        return found
    headings = [
        line
        for line, why in found
        if why is None and not line.sign and (has_signs or line.words.endswith(":"))
    ]
    line, _ = found[first]
    is_over_all = headings == [line] and len(found) > first + 1
    is_in_a_mail = line.words.endswith(":") and any(why is LeftOut.GREETING for _, why in found)
    if not is_over_all or not (is_in_a_mail or _tells(line.words)):
        return found
    if care.read(line.words).handling is not care.Handling.ORDINARY:
        return found
    return [*found[:first], (line, LeftOut.TEXT), *found[first + 1 :]]


def _following(pasted: Sequence[PastedLine], *, has_sign: bool) -> list[PastedLine | None]:
    """Return for each line the next one with words, or the next one of a list."""
    found: list[PastedLine | None] = []
    following: PastedLine | None = None
    for line in reversed(pasted):
        found.append(following)
        following = line if line.is_listed or (line.words and not has_sign) else following
    return found[::-1]


def _why_not(
    line: PastedLine, following: PastedLine | None, *, has_signs: bool, is_closed: bool
) -> LeftOut | None:
    """Return why a line is no step; None where it may be one."""
    if line.is_around or (is_closed and not line.sign):
        return LeftOut.GREETING
    if line.is_table:
        return LeftOut.TABLE
    if line.sign:
        is_initial = is_closed and line.sign == "number" and not line.number
        return LeftOut.GREETING if is_initial else None
    words = line.words
    if line.length > LONGEST_LINE:
        return LeftOut.TOO_LONG
    if is_around(words):
        return LeftOut.GREETING
    is_heading = (
        following is not None
        and len(words) <= 60
        and not words.endswith((".", "!", "?"))
        and not _TELLS.match(words)
    )
    if has_signs:
        is_over = following is not None and following.is_listed
        is_told = words.endswith((",", ";")) or (not words.endswith(":") and len(words.split()) > 6)
        return None if is_heading and is_over and not is_told else LeftOut.TEXT
    if words.endswith(":"):
        return None if is_heading and len(words.split()) <= 5 else LeftOut.TEXT
    if typed_step.said_in([words]):
        return LeftOut.TEXT
    is_sentence = words.endswith((".", "!", "?", ",", ";")) or len(words.split()) > 9
    return LeftOut.TEXT if is_sentence and (_TELLS.match(words) or _SENTENCES.search(words)) else None


def _is_note(
    line: PastedLine,
    why: LeftOut | None,
    above: PastedLine,
    following: PastedLine | None,
    *,
    is_right_below: bool,
) -> bool:
    """Whether a line without a sign is a note of the step above: right below it, further in, or before the next number.

    Args:
        line: The line.
        why: Why it is no step; None where it may head those beneath.
        above: The step above, or the one whose note the line above is.
        following: The next line of the list.
        is_right_below: Whether no blank line stands between.
    """
    if line.sign or why not in (None, LeftOut.TEXT) or (why is None and line.words.endswith(":")):
        return False
    if above.is_listed and line.indent > above.indent:
        return True
    is_between = (
        following is not None
        and 0 < above.number == following.number - 1
        and (above.sign, above.level) == (following.sign, following.level)
    )
    return (is_right_below or is_between) if why else (is_right_below and is_between)


def _goes_on(line: PastedLine, half: PastedLine, wrap: int, *, has_signs: bool, is_told: bool) -> bool:
    """Whether a line is the second half of the one before, which a mail program broke.

    It breaks a line only where the next word has no room, so the first half is nearly as long
    as the longest line. A list's second half may also hang under its first, unless it begins
    like a sentence of its own; and what tells something goes on in small letters.
    """
    is_whole = not line.words or line.is_table or line.is_around or line.words.endswith((".", "!", "?", ":"))
    if is_whole or not half.words or half.sign or half.is_table or half.is_message or half.is_around:
        return False
    word = half.words.split()[0]
    if is_told and word[:1].islower():
        return True
    has_no_room = line.length + 1 + len(word) > min(wrap, MOST_WRAPPED)
    is_full = LEAST_WRAPPED <= line.length <= MOST_WRAPPED and has_no_room
    if line.is_listed and half.indent > line.indent:
        return is_full or (word[:1].isalnum() and not word[:1].isupper())
    return is_full and (word[:1].islower() or not word[:1].isalpha() or (has_signs and bool(line.sign)))


# The sentences of a text

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
    """Return the lines of a list, each paragraph beside the list split into sentences, to be picked one by one.

    Args:
        found: The lines, each with why it is no step; those left out as `LeftOut.TEXT` are paragraphs.

    Returns:
        The same pairs; the sentences of a paragraph are `LeftOut.TEXT` too.
    """
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
        is_signed = at >= signed_from and not is_afterthought(line.words)
        is_brief = len(line.words) <= LONGEST_GREETING and _END.search(line.words) is None
        stands_around = bool(line.words) and (is_signed or (is_brief and is_around(line.words)))
        if line.words and not stands_around and not line.is_table:
            block.append(line)
            continue
        yield from ((one, None) for one in _joined(block))
        block = []
        if line.words:
            yield line, LeftOut.GREETING if stands_around else LeftOut.TABLE


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
    if is_around(line.words):
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
    if plain not in every_verb() or _NO_STEP.match(act):
        return _noted(whole) if _SURE.match(rest) and not _NO_STEP.match(act) else ""
    return _noted(f"{said}{plain}{act[len(verb) :]}")


def _noted(words: str) -> str:
    """Begin a step with a capital letter, and end it without a full stop or a question mark."""
    return (words[:1].upper() + words[1:]).rstrip(" .?!…")
