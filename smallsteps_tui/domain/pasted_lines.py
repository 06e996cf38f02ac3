"""The lines of a pasted text, each taken apart; and what stands around its steps: tags, greetings, signatures."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from html.parser import HTMLParser

from smallsteps_tui.domain.cleaning import clean_line, numbers_within
from smallsteps_tui.domain.shrinking.reading import opens_with_verb

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


def signature(pasted: Sequence[PastedLine]) -> int:
    """Return where a text's signature begins, below its list; the number of lines for none."""
    last = max((at for at, line in enumerate(pasted) if line.is_listed), default=-1) + 1
    return last + _signature([line.words for line in pasted[last:]])


def is_chat(pasted: Sequence[PastedLine]) -> bool:
    """Whether lines say who wrote what; a timetable, where every line has its time, does not."""
    written = [line for line in pasted if line.words]
    return any(line.is_message for line in written) or 0 < sum(line.is_around for line in written) < len(
        written
    )


# What stands around

MOST_AFTER_A_CLOSING = 3
"""The most lines of a signature in which nothing says how its writer can be reached."""

_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|hallo|good (?:morning|afternoon|evening)|hope you|liebe[rs]?|"
    r"sehr geehrte[r]?|guten (?:tag|morgen)|"
    r"bonjour|ch[eè]re?|hola|querid[ao])\b.{0,60}",
    re.IGNORECASE,
)
_SALUTATION = re.compile(r"(?:hi|hello|hey|dear|hallo)(?: [\w.]+){0,3} ?[,!](?: .*)?", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:(?:best|kind|kindest|warm|warmest|many|with)\b.{0,20}(?:regards|wishes|thanks|"
    r"love)(?: from .{2,30})?|(?:all (?:the|my) )?best|regards|"
    r"cheers|love|(?:very )?warmly|kindly|respectfully|"
    r"thanks(?: again| a lot| so much)?|thank you(?: .{0,30})?|take (?:good )?care|"
    r"see you(?: .{0,30})?|speak soon|talk soon|"
    r"until (?:then|next time|next week|(?:next )?\w+day)|yours(?: \w+)?|sincerely(?: yours)?|"
    r"x+(?: \w+)?|(?:good)?bye(?:,? \w+)?|"
    r"(?:mit )?(?:\w+(?:en|e) |und |aus \w+ )*gr[üu](?:ß|ss)(?:e|en)(?: aus \w+)?|(?:lg|mfg|vg|"
    r"bg)(?: \w+)?|alles (?:gute|liebe)|"
    r"bis .{3,40}|ihre?|dein[e]?|(?:bien )?cordialement|(?:un )?saludos?(?: cordial(?:es)?)?)[,.! –-]*",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"(?:from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|gesendet): .*|on .{6,80} wrote:|"
    r"am .{6,80} schrieb .{2,60}:|"
    r"(?:sent|get outlook) (?:from|for) .{2,40}|von (?:meinem|unterwegs) .{0,30}gesendet|"
    r"gesendet (?:von|mit) .{2,40}|-- ?|"
    r"(?:-{2,} ?)(?:forwarded|original) message.*|\[?\d{1,2}[:.]\d{2}.{0,20}\]? ?.{0,30}:",
    re.IGNORECASE,
)
_AFTERTHOUGHT = re.compile(r"p\.? ?(?:p\.? ?)?s\b[.:]?", re.IGNORECASE)

_PHONE = r"\+?[\d(][\d ()/.–-]{5,}\d"
_ADDRESS = r"[\w.+-]+(?:@|\(at\))[\w-]+(?:\.[\w-]+)+"
_SITE = (
    r"(?:https?://)?(?:www\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\."
    r"(?:com|org|net|de|at|ch|eu|uk|fr|es|it|nl|example|health|care|me|info))"
)
_REACHED = re.compile(
    rf"(?:(?:tele?(?:fon|phone)?|mobile?|mobil|cell|handy|fax|[tmf])\b[.: ]*|phone[.:]+ ?)?{_PHONE}"
    rf"|(?:(?:e-?mail|mail|web|website|internet|[ew])[.:]+ ?)?(?:{_ADDRESS}|{_SITE})/?",
    re.IGNORECASE,
)
"""A number, an address or a page by which somebody is reached, and what it is called."""
_PLACE = re.compile(
    r"\b[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|weg|allee|gasse|platz|damm|ufer) ?\d+|"
    r"\b[A-ZÄÖÜ][\w-]+ (?:Str\.|Straße) \d+"
    r"|(?:^|, )(?:\d{5}|(?:A|CH|D)-\d{4,5}) [A-ZÄÖÜ]\w+|\b[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?$"
    r"|(?:^|, )\d+[a-z]?,? (?:[A-Z]\w+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|Drive|Court|"
    r"Way|Row|Close|Terrace|"
    r"Place|Hill|Gardens|Mews)\b|, [A-Z]{2} \d{5}\b"
)
_CALLING = re.compile(
    r"\b(?:Dr|Dipl|Prof|MSc|BSc|MA|PhD|PsyD|DClinPsy|LCSW|LMFT|LPC|BACP|UKCP|HCPC|BABCP|Psych)\b\.?|"
    r"\b\w*(?:[Pp]raxis|[Tt]herapeut|"
    r"[Pp]sycholog|[Tt]herapist|[Cc]ounsell?or)\w*\b|\b(?:USt|VAT|Kassen|Sprechzeiten|Reg\.|"
    r"Office hours|Opening hours)"
)
"""What somebody is, where they work, and what an office says of itself."""
_LEGAL = re.compile(
    r"\b(?:confidential|intended recipient|this (?:e-?)?mail|this message|vertraulich\w*|"
    r"diese e-?mail|disclaimer|unsubscribe|"
    r"think before you print|i (?:do not|don.t) check)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:[|•·;]|,\s| / |\t+|\s{3,})\s*")


def is_around(words: str) -> bool:
    """Whether a line is a greeting, a closing, a way to reach somebody, or what a mail program writes."""
    is_brief_greeting = _GREETING.fullmatch(words) is not None and len(words.split()) < 6
    return bool(
        is_brief_greeting
        or _CLOSING.fullmatch(words)
        or _HEADER.fullmatch(words)
        or _SALUTATION.fullmatch(words)
        or is_reached(words)
    )


def is_closing(words: str) -> bool:
    """Whether a line ends a mail: "Best wishes", "Mit freundlichen Grüßen"."""
    return _CLOSING.fullmatch(words) is not None


def is_afterthought(words: str) -> bool:
    """Whether a line is a postscript, which is of the text again."""
    return _AFTERTHOUGHT.match(words) is not None


def is_reached(words: str) -> bool:
    """Whether a line says nothing but how somebody can be reached."""
    parts = [part for part in _PARTS.split(words) if part]
    return (
        bool(parts)
        and any(_REACHED.fullmatch(part) for part in parts)
        and all(_REACHED.fullmatch(part) or _is_of_a_sender(part) for part in parts)
    )


def _is_of_a_sender(words: str) -> bool:
    """Whether a line says who or where somebody is; "Call Dr. Weber" says what to do."""
    return (
        len(words.split()) <= 8
        and bool(_PLACE.search(words) or _CALLING.search(words))
        and not opens_with_verb(words)
    )


def _signature(lines: Sequence[str]) -> int:
    """Return where a text's signature begins, with the closing before it; the number of lines for none.

    It begins at a closing, or at the mark of mail programs, where not much follows or something
    of it says who its writer is. Without either it is the last lines, where all say who
    somebody is, and one how they are reached.

    Args:
        lines: The words of each line; "" for a blank one. Of a text with a list, the lines below it.
    """
    closings = [at for at, words in enumerate(lines) if words in ("--", "-- ") or is_closing(words)]
    for at in closings:
        after = [words for words in lines[at + 1 :] if words and not is_afterthought(words)]
        if at and (len(after) <= MOST_AFTER_A_CLOSING or any(map(_is_of_one, after))):
            return at
    begins, is_sure = len(lines), False
    for at in reversed(range(len(lines))):
        words = lines[at]
        if _is_of_one(words):
            begins, is_sure = at, is_sure or is_reached(words)
        elif words and not (is_sure and _is_name(words)):
            break
        elif words:
            begins = at
    return begins if is_sure else len(lines)


def _is_of_one(words: str) -> bool:
    return bool(words) and (
        is_reached(words) or _is_of_a_sender(words) or bool(_HEADER.fullmatch(words) or _LEGAL.search(words))
    )


def _is_name(words: str) -> bool:
    """Whether a line is a name and nothing else: "Lena", "Katrin Vogel"."""
    parts = words.split()
    is_named = all(part[:1].isupper() and part.isalpha() for part in parts)
    return len(parts) <= 3 and is_named and not opens_with_verb(words)


INDENT = "    "
"""What a list within a list is moved in by."""


class _Tags(HTMLParser):
    """Writes a page's list items, headings and paragraphs as lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.depth = 0
        self.is_hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, indented as its list is."""
        self.is_hidden = self.is_hidden or tag in _HIDDEN
        if tag in ("ul", "ol"):
            self.depth += 1
        elif tag == "li":
            self.text.append("\n" + INDENT * max(0, self.depth - 1) + "- ")
        elif tag == "input":
            kinds = dict(attrs)
            if kinds.get("type") == "checkbox":
                self.text.append("[x] " if "checked" in kinds else "[ ] ")
        elif re.fullmatch(r"h[1-6]", tag):
            self.text.append("\n" + "#" * int(tag[1]) + " ")
        elif tag in ("td", "th"):
            self.text.append(" | ")
        elif tag in _BLOCKS:
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a line."""
        if tag in _HIDDEN:
            self.is_hidden = False
        if tag in ("ul", "ol"):
            self.depth = max(0, self.depth - 1)
        if tag in (*_BLOCKS, "ul", "ol") or re.fullmatch(r"h[1-6]", tag):
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        """Write words; line ends within are blanks, as in a browser."""
        if not self.is_hidden:
            self.text.append(re.sub(r"\s+", " ", data))


_HIDDEN = frozenset(("script", "style", "head", "title"))
_BLOCKS = ("p", "div", "br", "tr", "table", "body", "html", "section", "article", "blockquote")


def lines_of(text: str) -> str:
    """Return the lines of a page, with a blank one between its blocks."""
    tags = _Tags()
    tags.feed(text)
    tags.close()
    text = re.sub(r"(?m)^ (?=\S)", "", "".join(tags.text))
    return re.sub(r"\n\s*(?=\n)", "\n", text).strip("\n")
