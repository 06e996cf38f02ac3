"""A pasted list, read as an outline: which lines are steps, how they hang together, and what is left out.

Lists come out of mails, notes, chats and web pages. A line is a step where a sign, an
indentation or its neighbours say so; greetings, sentences and tables are left out and counted.
Nothing is guessed about a line's meaning beyond that.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from smallsteps_tui.domain import typed_step
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import TITLE_LENGTH, Goal, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.typed_step import TypedStep

MOST_LINES = 2_000
"""The most lines that are read at a time."""

TAB = 4
"""The columns of a tab."""

LEAST_WRAPPED, MOST_WRAPPED = 50, 80
"""The shortest and the longest line that a mail program may have broken."""

LONGEST_LINE = 1_000
"""The most characters of a line that is taken apart; a longer one is no step anyway."""


class LeftOut(StrEnum):
    """Why a line is no step."""

    EMPTY = "empty"
    PROSE = "prose"
    TABLE = "table"
    TWICE = "twice"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A line that is a step."""

    words: str
    """All of them, in case they name a goal."""
    step: TypedStep
    depth: int
    """How many lines it hangs under."""
    is_done: bool = False
    """Whether it was ticked off already."""
    joined: int = 1
    """How many lines of the text it was."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What a pasted text holds."""

    lines: tuple[OutlineLine, ...]
    left_out: Counter[LeftOut]
    has_signs: bool = False
    """Whether bullets, numbers or boxes say which lines are of a list."""

    @property
    def is_flat(self) -> bool:
        """Whether every line is at the left."""
        return all(line.depth == 0 for line in self.lines)


def read(text: str, above: Sequence[str] = ()) -> Outline:
    """Read a pasted text.

    Args:
        text: As it was pasted, from anywhere.
        above: The words above the steps, the nearest first, by which care understands them.

    Returns:
        The lines that are steps, in order, and how many are not, by why.

    Raises:
        Trouble: It has too many lines.
    """
    if len(_IS_HTML.findall(text)) > 1:
        from smallsteps_tui.domain.pasted_page import lines_of

        text = lines_of(text)
    raw = [_raw(line) for line in _LINE_ENDS.split(text)]
    if len(raw) > MOST_LINES:
        raise Trouble(f"That's {len(raw):,} lines; the limit is {MOST_LINES:,}. Paste it in parts.")
    while raw and not raw[-1].words:
        raw.pop()
    left_out: Counter[LeftOut] = Counter()
    steps = _nested(_steps(raw, left_out))
    return Outline(tuple(_understood(steps, above, left_out)), left_out, _has_signs(raw))


# Lines

_IS_HTML = re.compile(r"</?(?:li|ul|ol|p|div|br|h[1-6]|table|body|html)\b[^<>]*>", re.IGNORECASE)
_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_QUOTED = re.compile(r"^(?:> ?)+")
_BOX = re.compile(r"\[(?P<box>[ xX✓✔]?)\]\s+|(?P<ticked>[☑☒✓✔✅])\s*|(?P<unticked>[☐□▢])\s*")
_BULLET = re.compile(r"(?:[-*+•‣▪▫◦·–—●○■→➜►∙]|->|=>)\s+")
_NUMBER = re.compile(
    r"\(?(?P<number>\d{1,3}(?:\.\d{1,3})*|[a-hA-H]|[ivx]{2,4})[.):]\s+|(?P<dotted>\d+(?:\.\d+)+)\s+"
)
_HEADING = re.compile(r"(?P<marks>#{1,6})\s+")
_RULE = re.compile(r"[-=_*~#\s]{3,}")
_TABLE = re.compile(r"\|.*\||\S\t+\S.*\t+\S|^[+|][-+|: ]{3,}$|\S {3,}\S.* {3,}\S")
_EMPHASIS = re.compile(r"(\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1")


@dataclass(frozen=True, slots=True)
class _Raw:
    """A line of the text, taken apart."""

    words: str
    indent: int = 0
    """The columns before its sign, or before its words."""
    sign: str = ""
    """`bullet`, `number`, `box` or `heading`; "" for none."""
    level: int = 0
    """Of a heading, from 1; of a number, how many parts it has."""
    is_done: bool = False
    is_table: bool = False
    length: int = 0
    """The characters of the line as it was pasted."""
    joined: int = 1


def _raw(line: str) -> _Raw:
    """Take a line apart: what stands before its words, and the words."""
    line = _QUOTED.sub("", line.replace("\u00a0", " ").replace("\u3000", "  ")).rstrip()
    bare = line.lstrip()
    if len(bare) > LONGEST_LINE:
        return _Raw(clean_line(bare, None), length=len(line))
    if not bare or _RULE.fullmatch(bare):
        return _Raw("", length=len(line))
    if _TABLE.search(bare):
        return _Raw(clean_line(bare, None), is_table=True, length=len(line))
    indent = len(line.expandtabs(TAB)) - len(bare.expandtabs(TAB))
    sign, level, is_done = "", 0, False
    if heading := _HEADING.match(bare):
        sign, level, bare = "heading", len(heading["marks"]), bare[heading.end() :]
    else:
        if bullet := _BULLET.match(bare):
            sign, bare = "bullet", bare[bullet.end() :]
        elif number := _NUMBER.match(bare):
            sign, bare = "number", bare[number.end() :]
            level = (number["number"] or number["dotted"]).count(".")
        if box := _BOX.match(bare):
            sign, bare = "box", bare[box.end() :]
            is_done = bool(box["ticked"] or (box["box"] or "").strip())
    words = clean_line(_EMPHASIS.sub(r"\2", bare), None)
    return _Raw(words, indent, sign if words else "", level, is_done, length=len(line))


# Steps and what is none

_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|hallo|good (?:morning|afternoon|evening)|hope you)\b.{0,60}", re.IGNORECASE
)
_CLOSING = re.compile(
    r"(?:(?:best|kind|warm|many|with)\b.{0,20}(?:regards|wishes|thanks|love)|(?:all the )?best|regards|cheers|love|"
    r"thanks(?: again| a lot| so much)?|thank you(?: .{0,30})?|take care|see you(?: .{0,30})?|speak soon|talk soon|"
    r"yours(?: \w+)?|sincerely|x+)[,.! –-]*",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"(?:from|to|cc|bcc|subject|date|sent|reply-to): .*|on .{6,80} wrote:|sent from my .*|-- ?|"
    r"(?:-{2,} ?)(?:forwarded|original) message.*|\[?\d{1,2}[:.]\d{2}.{0,20}\]? ?.{0,30}:",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"(?:\[[^\]]*\d[:.]\d\d[^\]]*\]|\d{1,2}[:.]\d{2}(?: ?[ap]m)?)(?: ?[-–,])? (?:[\w .]{1,30}: ?)?"
)
"""What a chat puts before a message: "[12:03, 4/11/2026] Ana: "."""

_TELLS = re.compile(
    r"(?:it|this|that|these|those|there|here|below|we|i|i.m|i.ve|i.d|i.ll|as|it.s|that.s|here.s|you|you.re|your|he|she|"
    r"they|hope|so|also|and|but|if|because|since|just|maybe|please find|looking forward|let me know|great|nice|lovely|"
    r"good|well|sorry|our|my|what|remember that|don.t worry)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells something, where a step would begin with a verb."""

_SENTENCES = re.compile(r"[.!?] [A-Z]")
"""Where one sentence ends and the next begins."""


def _steps(raw: Sequence[_Raw], left_out: Counter[LeftOut]) -> list[_Raw]:
    """Return the lines that may be steps, and count those that are not.

    Where any line has a sign of a list, those without one are steps only as the heading of
    those beneath, or as the second half of the line above. Without signs every line is one,
    but greetings, signatures and sentences that tell something.
    """
    has_signs = _has_signs(raw)
    wrap = max((line.length for line in raw), default=0)
    kept: list[_Raw] = []
    is_closed, before, was_kept = False, _Raw(""), False
    for at, found in enumerate(raw):
        line = found if found.sign or not found.words else _without_speaker(found)
        if _goes_on(before, line, wrap, has_signs=has_signs):
            if was_kept:
                kept[-1] = replace(
                    kept[-1], words=f"{kept[-1].words} {line.words}", joined=kept[-1].joined + 1
                )
            else:
                left_out[LeftOut.PROSE] += 1
            before = line
            continue
        following = next((one for one in raw[at + 1 :] if one.words), None)
        why = _why_not(line, following, has_signs=has_signs, is_closed=is_closed)
        if why is None:
            kept.append(line)
        else:
            left_out[why] += 1
        is_closing = not line.sign and _CLOSING.fullmatch(line.words) is not None
        is_closed = why is not None and (is_closed or is_closing)
        before, was_kept = line, why is None
    return kept


def _has_signs(raw: Sequence[_Raw]) -> bool:
    return sum(line.sign in ("bullet", "number", "box") for line in raw) > 1


def _without_speaker(line: _Raw) -> _Raw:
    words = _SPEAKER.sub("", line.words, count=1)
    return replace(line, words=words) if words else line


def _why_not(line: _Raw, following: _Raw | None, *, has_signs: bool, is_closed: bool) -> LeftOut | None:
    """Return why a line is no step; None where it may be one."""
    if not line.words:
        return LeftOut.EMPTY
    if line.is_table:
        return LeftOut.TABLE
    if line.sign:
        return None
    words = line.words
    if line.length > LONGEST_LINE:
        return LeftOut.TOO_LONG
    if is_closed or _CLOSING.fullmatch(words) or (_GREETING.fullmatch(words) and len(words.split()) < 6):
        return LeftOut.PROSE
    if _HEADER.fullmatch(words):
        return LeftOut.PROSE
    is_heading = (
        following is not None
        and len(words) <= 60
        and not words.endswith((".", "!", "?"))
        and not _TELLS.match(words)
    )
    if has_signs:
        is_over = following is not None and following.sign in ("bullet", "number", "box")
        is_told = words.endswith((",", ";")) or (not words.endswith(":") and len(words.split()) > 6)
        return None if is_heading and is_over and not is_told else LeftOut.PROSE
    if words.endswith(":"):
        return None if is_heading and len(words.split()) <= 5 else LeftOut.PROSE
    is_sentence = words.endswith((".", "!", "?", ",", ";")) or len(words.split()) > 9
    return LeftOut.PROSE if is_sentence and (_TELLS.match(words) or _SENTENCES.search(words)) else None


def _goes_on(line: _Raw, half: _Raw, wrap: int, *, has_signs: bool) -> bool:
    """Whether a line is the second half of the one before, which a mail program broke.

    It breaks a line only where the next word has no room, so the first half is nearly as long
    as the longest line; a list's second half may also hang under its first.
    """
    is_whole = not line.words or line.is_table or line.words.endswith((".", "!", "?", ":"))
    if is_whole or not half.words or half.sign or half.is_table:
        return False
    if line.sign not in ("", "heading") and half.indent > line.indent:
        return True
    word = half.words.split()[0]
    has_no_room = line.length + 1 + len(word) > min(wrap, MOST_WRAPPED)
    is_full = LEAST_WRAPPED <= line.length <= MOST_WRAPPED and has_no_room
    return is_full and (word[:1].islower() or not word[:1].isalpha() or (has_signs and bool(line.sign)))


def _nested(lines: Sequence[_Raw]) -> Iterator[tuple[int, _Raw]]:
    """Give each line its depth: under the heading above it, and under what stands further left."""
    headings: list[int] = []
    columns: list[int] = []
    is_under_title = False
    for at, line in enumerate(lines):
        if line.sign == "heading":
            while headings and headings[-1] >= line.level:
                headings.pop()
            headings.append(line.level)
            columns, is_under_title = [], False
            yield len(headings) - 1, line
        elif _heads(line, lines[at + 1 : at + 2]):
            columns, is_under_title = [], True
            yield len(headings), line
        else:
            column = line.indent + line.level * TAB
            while columns and columns[-1] > column:
                columns.pop()
            if not columns or columns[-1] < column:
                columns.append(column)
            yield len(headings) + is_under_title + len(columns) - 1, line


def _heads(line: _Raw, following: Sequence[_Raw]) -> bool:
    """Whether a line without a sign heads a list, at the same indentation or further in."""
    return not line.sign and any(one.sign not in ("", "heading") for one in following)


def _understood(
    lines: Iterator[tuple[int, _Raw]], above: Sequence[str], left_out: Counter[LeftOut]
) -> Iterator[OutlineLine]:
    """Read each line's words, and leave out what is too long or there twice."""
    seen: set[tuple[str, ...]] = set()
    path: list[str] = []
    for depth, line in lines:
        words = line.words.rstrip(" :;,") or line.words
        if len(words) > TITLE_LENGTH:
            left_out[LeftOut.TOO_LONG] += 1
            continue
        depth = min(depth, len(path))
        del path[depth:]
        step = typed_step.read(words, (*reversed(path), *above))
        path.append(step.title)
        known = tuple(title.casefold() for title in path)
        if known in seen:
            left_out[LeftOut.TWICE] += 1
            continue
        seen.add(known)
        yield OutlineLine(words, step, depth, line.is_done, line.joined)


def without(lines: Sequence[OutlineLine], omitted: Collection[int]) -> dict[int, OutlineLine]:
    """Return the lines that stay, by where they stood; what hung under one left out moves up to what it hung under."""
    above = parents([line.depth for line in lines])
    depths: list[int] = []
    """How deep a line under each line is."""
    stay = {}
    for at, (line, parent) in enumerate(zip(lines, above, strict=True)):
        depth = depths[parent] if parent is not None else 0
        if at not in omitted:
            stay[at] = replace(line, depth=depth)
        depths.append(depth + (at not in omitted))
    return stay


def parents(depths: Sequence[int]) -> list[int | None]:
    """Return for each line the one it hangs under: the nearest before it that is less deep; None for a top one."""
    found: list[int | None] = []
    stack: list[int] = []
    for at, depth in enumerate(depths):
        while stack and depths[stack[-1]] >= depth:
            stack.pop()
        found.append(stack[-1] if stack else None)
        stack.append(at)
    return found


def here_already(journey: Journey, goal: Goal, lines: Sequence[OutlineLine]) -> dict[int, Step]:
    """Return the lines that are open steps of a goal already, by their titles, with the step of each."""
    known = {step.title.casefold(): step for step in journey.walk(goal.id) if journey.is_open(step)}
    titles = enumerate(line.step.title.casefold() for line in lines)
    return {at: known[title] for at, title in titles if title in known}
