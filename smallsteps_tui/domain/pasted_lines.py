"""The lines of a pasted text: each taken apart, and sorted into what may be a step, its notes, and what is none."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from smallsteps_tui.domain import care, pasted_around, typed_step
from smallsteps_tui.domain.cleaning import clean_line, numbers_within

TAB = 4
"""The columns of a tab."""

LEAST_WRAPPED, MOST_WRAPPED = 50, 80
"""The shortest and the longest line that a mail program may have broken."""

LONGEST_LINE = 1_000
"""The most characters of a line that is taken apart; a longer one is no step anyway."""


class LeftOut(StrEnum):
    """Why a line is no step."""

    TEXT = "text"
    GREETING = "greeting"
    """What stands around it: a greeting, a signature, the head of a mail."""
    TABLE = "table"
    TWICE = "twice"
    TOO_LONG = "too long"
    HOW_OFTEN = "how often"
    """It says how often the steps are done, which they are given."""
    NOTE = "note"
    """It stands right below a step, as its note."""


_QUOTED = re.compile(r"^(?:> ?)+")
_BOX = re.compile(r"\[(?P<box>[ xX✓✔]?)\]\s+|(?P<ticked>[☑☒✓✔✅])\s*|(?P<unticked>[☐□▢])\s*")
_BULLET = re.compile(
    r"(?:[-*+•‣▪▫◦·–—●○■→➜►∙]|->|=>)\s+|[-–•‣▪◦·●○■](?=[^\W\d_])|(?P<second>o)(?:\t| {2,})|(?P<third>§)(?:\t| {2,})"
)
"""A bullet; the second and third one of a word processor stand at the left as the first does."""
_NUMBER = re.compile(
    r"\(?(?P<number>\d{1,3}(?:\.\d{1,3})*|[a-hA-H]|[ivx]{2,4})[.):]\s+|(?P<dotted>\d+(?:\.\d+)+)\s+"
    r"|(?P<tight>\d{1,2})(?:[.)]|\s[-–]\s+|\ufe0f?\u20e3\s*)(?=[^\W\d_])"
)
_HEADING = re.compile(r"(?P<marks>#{1,6})\s+")
_RULE = re.compile(r"[-=_*~#\s]{3,}")
_TABLE = re.compile(r"\|.*\||\S\t+\S.*\t+\S|^[+|][-+|: ]{3,}$|\S {3,}\S.* {3,}\S")
_EMPHASIS = re.compile(r"(\*\*|__|`)(?=\S)(.+?)(?<=\S)\1")
_STRUCK = re.compile(r"~~(?=\S)(.+?)(?<=\S)~~")
_SIGN_OF_ITS_OWN = re.compile(
    r"^[ \t>]*([\u2600-\u26ff\u2701-\u27bf\U0001f300-\U0001faff]\ufe0f?)(?=\s)", re.MULTILINE
)
"""A picture at the beginning of a line, which is a bullet where others begin with it too."""
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_SPEAKER = re.compile(
    rf"\[[^\]]{{0,20}}{_TIME}[^\]]{{0,20}}\] (?:[^:]{{1,40}}: )?|{_DATE},? {_TIME} [-–] (?:[^:]{{1,40}}: )?"
    rf"|{_TIME} [-–] [^:]{{1,40}}: ",
    re.IGNORECASE,
)
"""What a chat puts before a message: "[12:03, 4/11/2026] Ana: ", "4/11/2026, 12:03 - Ana: "."""
_SPEAKER_LINE = re.compile(
    rf"\S.{{0,40}}(?:  \[?{_TIME}\]?|, \[[^\]]*{_TIME}[^\]]*\]:?"
    rf"| — (?:(?:today|yesterday) at |{_DATE},? ){_TIME})",
    re.IGNORECASE,
)
"""The line that a chat puts over messages: "Ana  6:03 PM", "Ana — Today at 18:03"."""
_OF_A_CHAT = re.compile(
    r"<[^>]*>|(?:image|video|audio|sticker|gif|document) omitted|this message was deleted|.*end-to-end encrypted.*"
    r"|(?:ok(?:ay)?|yes|yeah|yep|sure|thanks|thx|great|cool|perfect|will do|got it|sounds good)\b.{0,30}",
    re.IGNORECASE,
)
"""What is said in a chat that is no step: what its program says, and short replies."""


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line of a text, taken apart."""

    words: str
    indent: int = 0
    """The columns before its sign, or before its words."""
    sign: str = ""
    """`bullet`, `number`, `box` or `heading`; "" for none."""
    level: int = 0
    """Of a heading, from 1; of a number, how many parts it has."""
    number: int = 0
    """The number before it, the last part of 1.2; 0 for none."""
    is_done: bool = False
    is_table: bool = False
    is_message: bool = False
    """Whether a chat says who wrote it."""
    is_around: bool = False
    """Whether it is what a chat writes around its messages."""
    length: int = 0
    """The characters of the line as it was pasted."""
    joined: int = 1
    """How many lines of the text it was."""

    @property
    def is_listed(self) -> bool:
        """Whether a bullet, a number or a box makes it one of a list."""
        return self.sign in ("bullet", "number", "box")

    def with_next(self, half: "PastedLine") -> "PastedLine":
        """Return this line joined with the next one, which a mail program had broken off."""
        return replace(self, words=f"{self.words} {half.words}", joined=self.joined + 1)


def taken_apart(line: str) -> PastedLine:
    """Take a line apart: what stands before its words, and the words; a ruled line has none."""
    line = _QUOTED.sub("", line.replace("\u00a0", " ").replace("\u3000", "  ")).rstrip()
    bare = line.lstrip(_BLANKS)
    if len(bare) > LONGEST_LINE:
        return PastedLine(clean_line(bare, None), length=len(line))
    if not bare or _RULE.fullmatch(bare):
        return PastedLine("", length=len(line))
    if _SPEAKER_LINE.fullmatch(bare):
        return PastedLine(clean_line(bare, None), is_around=True, length=len(line))
    if _TABLE.search(bare):
        return PastedLine(clean_line(bare, None), is_table=True, length=len(line))
    if speaker := _SPEAKER.match(bare):
        said = bare[speaker.end() :].lstrip(_BLANKS)
        return replace(_signed(said or bare, 0), is_message=True, is_around=not said, length=len(line))
    indent = len(line.expandtabs(TAB)) - len(bare.expandtabs(TAB))
    return replace(_signed(bare, indent), length=len(line))


_BLANKS = " \t\u200e\u200f\ufeff"
"""What may stand before a line's words and shows nothing."""


def _signed(bare: str, indent: int) -> PastedLine:
    """Take the sign of a list off the words."""
    bare = _EMPHASIS.sub(r"\2", bare)
    sign, level, number, is_done = "", 0, 0, False
    if heading := _HEADING.match(bare):
        sign, level, bare = "heading", len(heading["marks"]), bare[heading.end() :]
    else:
        if bullet := _BULLET.match(bare):
            sign, level, bare = (
                "bullet",
                1 if bullet["second"] else 2 if bullet["third"] else 0,
                bare[bullet.end() :],
            )
        elif numbered := _NUMBER.match(bare):
            sign, bare = "number", bare[numbered.end() :]
            *above, last = (numbered["number"] or numbered["dotted"] or numbered["tight"]).split(".")
            level, number = len(above), int(last) if last.isdecimal() else 0
        if box := _BOX.match(bare):
            sign, bare = "box", bare[box.end() :]
            is_done = bool(box["ticked"] or (box["box"] or "").strip())
    is_done = is_done or (bool(sign) and _STRUCK.fullmatch(bare) is not None)
    words = clean_line(_STRUCK.sub(r"\1", bare), None)
    return PastedLine(words, indent, sign if words else "", level, number, is_done)


def with_bullets(text: str) -> str:
    """Return a text as lines: a list on one line parted, and a picture that several lines begin with a plain bullet."""
    for line in text.splitlines():
        if places := numbers_within(line):
            ends = [*places[1:], len(line)]
            parts = (line[begin:end].strip() for begin, end in zip(places, ends, strict=True))
            text = text.replace(line, "\n".join((line[: places[0]], *parts)))
    times = Counter(_SIGN_OF_ITS_OWN.findall(text))
    return _SIGN_OF_ITS_OWN.sub(
        lambda found: (
            found[0].replace(found[1], "•") if times[found[1]] > 1 and not _BOX.match(found[1]) else found[0]
        ),
        text,
    )


# Steps and what is none

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
            is_after = is_closed or (at >= signed_from and not pasted_around.is_afterthought(line.words))
            why = _why_not(line, following[at], has_signs=has_signs, is_closed=is_after)
            if above is not None and _is_note(
                line, why, above, following_listed[at], is_right_below=bool(before.words)
            ):
                why = LeftOut.NOTE
            found.append((line, why))
            has_steps = has_steps or why is None
            is_closing = (
                has_steps and not (line.sign or has_messages) and pasted_around.is_closing(line.words)
            )
            is_closed = why is not None and (is_closed or is_closing)
            above = above if why is LeftOut.NOTE else line if why is None and line.sign else None
        before = line
    return _without_lead_in(found, has_signs=has_signs)


def signature(pasted: Sequence[PastedLine]) -> int:
    """Return where a text's signature begins, below its list; the number of lines for none."""
    last = max((at for at, line in enumerate(pasted) if line.is_listed), default=-1) + 1
    return last + pasted_around.signature([line.words for line in pasted[last:]])


def is_chat(pasted: Sequence[PastedLine]) -> bool:
    """Whether lines say who wrote what; a timetable, where every line has its time, does not."""
    written = [line for line in pasted if line.words]
    return any(line.is_message for line in written) or 0 < sum(line.is_around for line in written) < len(
        written
    )


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
    if pasted_around.is_around(words):
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
