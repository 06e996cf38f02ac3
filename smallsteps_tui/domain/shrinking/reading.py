"""A title as it is read: what is not the task taken off, then its verb and the head noun of its object."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.shrinking.amounts import Amounts, without_amounts
from smallsteps_tui.domain.shrinking.lexicon import (
    ARTICLES,
    DETERMINERS,
    FAMILY,
    LABELS,
    MORE_VERBS,
    PREPOSITIONS,
    QUANTIFIERS,
    VERBS,
    folded,
    listed,
)

_LONGEST = 400
"""How much of a text is read, in characters."""
_A_LOT = 30
"""From so many words on, a text is more than one task."""

LIGHT = listed(
    "get,do,make,have,go,go to,go for,take,work on,start,finish,deal with,sort out,begin,continue,complete,tackle"
    ",handle,get on with,carry on with,keep,manage,face,attend to,get to,go on,get through,catch up on,begin with"
    ",start with,start on,finish off,finish up,finish with,resume,attempt,get into,get back into,get better at"
    ",keep up,keep up with,keep working on,spend,sort",
    ",",
)
"""Verbs that say nothing: their noun decides."""

UNDOING = listed(
    "cancel return drop quit delete sell empty postpone skip avoid burn reject decline refuse remove undo uninstall"
    " unpack dismantle unsubscribe leave end lose forget ignore lend donate stop"
)
"""Verbs that want the opposite of what is mostly done with a thing."""

_OF_A_PART = listed(
    "appointment time start progress bit part half rest pile lot couple few stack bunch load round session page"
    " chapter piece section glass cup bowl bag box set pair sort kind slice minute hour paragraph draft copy"
)
"""Nouns that leave it to the next: "the rest of the dishes"."""

_FILLERS = listed(
    "really finally just actually properly quickly slowly again also always maybe more better some please very any"
    " regularly consistently online alone together own daily weekly still already quick little new old whole"
    " entire proper bloody damn stupid few several other next last first another much bit one"
)
"""Words that say nothing about what it is."""
_NOTHING = listed(
    "it them this that these those me myself you us him her something anything stuff things thing"
)
_PARTICLES = listed("up off out away back down")
_SAME_WITH = listed(
    "clean tidy wash sort clear fill print send pack sweep wipe hoover mop type write read finish dust cook eat"
    " drink chop sand polish scrub empty use copy save sign pay book call ring email"
)
"""Verbs that mean the same with "up", "out", "off" behind them."""
_PLACES = listed(
    "in at on around through with without under outside near across along by over inside via during"
)
"""Prepositions that say where or how, not what."""
_WHOM = listed("of for about with to from")
_STOPS = listed(
    "and or but so then because while when if unless until till before after that which who where whether why how"
    " than as instead every each per , ; : today tomorrow tonight i"
)
"""Words with which an object ends."""

_TIMES = listed(
    "hour hours minute minutes second seconds mins today tomorrow tonight monday tuesday wednesday thursday friday saturday"
    " sunday morning afternoon evening night week weekend month year need want have gotta finally really should asap"
)
COMMON = frozenset().union(  # words that are no misspelling, whatever the kinds say
    _TIMES,
    VERBS,
    MORE_VERBS,
    FAMILY,
    LABELS,
    PREPOSITIONS,
    QUANTIFIERS,
    ARTICLES,
    DETERMINERS,
    _FILLERS,
    _NOTHING,
    _STOPS,
    _OF_A_PART,
)

_CLAUSES = listed("how what why whether that if who where which")

_FOREIGN = listed(
    "der die das und mit nicht ein eine einen einem mein meine meinen für zum zur im am den dem des auf von ich zu"
    " le la les une mon ma mes pour avec du au aux je faire et el los las una mi mis con por para del lo gli della"
    " di il mia mio per een het mijn voor met om uma meu minha com os às jeg og på min mitt att och en ett det"
    " mijn naar niet się na moje"
)
_ENGLISH = listed("the a an my to and of for with on in at this that about some every from it is")

_MARKS = (
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r" \1 "),
    (re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+"), " "),
    (re.compile(r"\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|<[^>]*>"), " "),
    (
        re.compile(
            r"(?<!\S)(?:[#@+~%^][^\W\d][\w/-]*|[a-z_]+:[^\s/][^\s]*|![a-z]+|p\d)(?!\S)", re.IGNORECASE
        ),
        " ",
    ),
    (re.compile(r"[$£€¥] ?[\d.,]+k?|[\d.,]+ ?(?:[$£€]|(?:dollars|euros|quid|bucks)\b)"), " money "),
    (re.compile(r"[\"“”„«»*_`~|]+|(?<!\w)['‘’]|['‘’](?!\w)"), " "),
)
_LABEL = re.compile(
    r"\s*(?:[-–—>•·]+\s|\d+[.)]\s|(?:to[ -]?do|fixme|task|reminder|note(?: to self)?|urgent|important|next|asap|goal"
    r"|action|step(?: \d+)?|today|tomorrow|tonight|later|errand|habit|daily)\s*[:\-–—]+\s*|todo\s+)",
)
_OPENER = re.compile(
    r"(?:(?:i|we)(?:'?(?:m|d|ll|ve|re))? )?(?:(?:really|just|finally|still|also|definitely|actually|probably|maybe|perhaps"
    r"|please|pls|plz|ok|okay|so|then|now|soon|always|urgently|asap|simply|quickly|properly|at last|for once|even) )*"
    r"(?:(?:need|want|have|has|got|ought|would like|would love|like|love|hope|plan|aim|wish|intend|remember|try"
    r"|start|begin|promise|mean|am going|going|am trying|trying|am supposed|supposed|be able|force myself"
    r"|make myself|bring myself|get round|get around|it is time|it's time|time|don't forget|do not forget|make sure"
    r"|be sure|let me|make time|find time|find the time|take the time|my goal is|the goal is|my dream is"
    r"|the plan is|get myself|be ready|set out|get started) to"
    r"|(?:i|we)(?:'ll|'d| will| would| can| could| might| may| should| must)?(?: (?:really|just|finally|probably"
    r"|definitely|better|have|had|need|want|got|get|be|still|also))*(?= [a-z])"
    r"|must|should|gotta|gonna|wanna|hafta|need|want|let's|lets|please|pls|try and|try|go and|finally|really|just"
    r"|maybe|perhaps|also|and|then|so|ok|okay|now|get started (?:on|with)|make time for|find time for"
    r"|get around to|get round to|make a start on|make progress (?:on|with)|crack on with|chip away at|keep at"
    r"|always|definitely|actually|asap|urgently|to|going to|got to|have got to|had better|better) "
)
_DAY = (
    r"mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nesday)?s?|thu(?:rs(?:day)?)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|today|tomorrow|tonight|noon|midnight|christmas|easter|eod|eow"
)
_SPAN = r"day|morning|afternoon|evening|night|week|weekend|month|year|lunchtime|bedtime|summer|winter|spring|autumn"
_WHEN = (
    rf"(?:(?:by|on|before|until|till|due|from|since|at|for|in|this|next|every|each|first thing|early|late|the|end of|of"
    rf"|and|later) )*(?:{_DAY})(?: (?:morning|afternoon|evening|night))?(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?: \d{{4}})?"
    rf"|(?:(?:by|on|before|until|till|due|at|for|in|during|over|end of|by the end of|once|twice|first thing|later|all"
    rf"|\d+x|times|five|four|three|two|\d+) )*(?:this|next|every|each|every other|a|per|the|in the|at) (?:{_SPAN})s?"
    r"|(?:before|after|during|at) (?:bed|work|lunch|breakfast|dinner|school|sleep|bedtime|supper)"
    r"|(?:by|at|before|until|from|due|around)? ?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|(?:by|at|before|until|from|due) \d{1,2}(?:[:.]\d\d)?"
    r"|\d{1,2}:\d\d|(?:by|on|before|due) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?"
    r"|\d{4}-\d\d-\d\d|(?:by|on|due)? ?\d{1,2}/\d{1,2}(?:/\d{2,4})?|in (?:a|an|\d+|two|three) (?:hour|day|week|month|year|minute)s?"
    r"|asap|a\.s\.a\.p|urgently|now|right now|soon|finally|please|pls|daily|weekly|monthly|everyday|regularly"
    r"|again|at last|properly|at home|once and for all|first|already|immediately|right away|later|for real|lol|ugh|somehow"
    r"|as soon as possible|straight away|consistently|without fail|for once|every time|with love|if possible|if i can"
)
_WHEN_LAST = re.compile(rf"[\s,–—-]+(?:{_WHEN})$")
_WHEN_FIRST = re.compile(
    rf"(?:(?:by|on|before|this|next|every) (?:{_DAY}|{_SPAN})|{_DAY}|after work|before bed)(?:,|:| -)? (?=\w)"
)

_REWRITTEN = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"^let (.+?) know(?: (?:about|of|that))?\b", r"tell \1 about"),
        (r"^give (.+?) an? (?:call|ring|bell|shout)\b", r"call \1"),
        (r"^make an? (?:phone )?call to ", "call "),
        (r"^(?:drop|shoot|send) (.+?) an? (?:line|message|text)\b", r"message \1"),
        (r"^(?:make|get|book|schedule|arrange|set up) an? appointment (?:with|at|for|to see) ", "book "),
        (r"^(?:have|take) a (?:quick |good )?look (at|for|into|through) ", r"look \1 "),
        (r"^get in touch with ", "contact "),
        (r"^reach out to ", "contact "),
        (r"^get rid of ", "throw away "),
        (r"^spend (?:some |more |less |quality )?(?:time )?(?:on|doing) ", "do "),
        (r"^(?:learn|learn how|teach myself|figure out how|find out how) to ", "learn to "),
        (r"^(?:get|have) ((?:the|my|our|a|an|this) .+?) ([a-z]+ed|cut|done|built|made)$", r"\2 \1"),
        (r"^((?:the|my|our|all|these|those) .+?) (?:that |which )?(?:still )?(?:needs?|has|have|wants?|must|should)"
         r"(?: still)? (?:to be |to get |be )?([a-z]+(?:ed|ing)|done|cut|sent|paid|written|made|bought|sold|read)$", r"\2 \1"),
        (r"^((?:the|my|our|all|these|those|some) .+?) (?:that (?:i|we) (?:still )?(?:need|have) )?to ([a-z]+)$", r"\2 \1"),
        (r"^(?:get|have) (.+?) over with$", r"do \1"),
        (r"^(?:bite the bullet and|pluck up the courage to|find the courage to|force myself to|be brave and) ", ""),
        (r"^(?:keep|keep on|i keep|i've been|been) (?:putting off|avoiding|postponing|dreading) ", "do "),
    )
)  # fmt: skip
"""Ways of saying something that are read as a plainer one."""

_PARTICIPLES = dict(
    pair.split("/")
    for pair in [
        "done/do",
        "cut/cut",
        "sent/send",
        "paid/pay",
        "written/write",
        "made/make",
        "bought/buy",
        "sold/sell",
        "read/read",
        "built/build",
    ]
)
_QUESTION = re.compile(
    r"\w.*\?\s*$|^(?:what|why|how|when|where|who|which) (?:i|we|to|do|does|is|are|am|can|should|would|if|about|kind|much|many)\b"
    r"|^(?:should|shall|do|is|are|can|could|am|will|would) (?:i|we|there)\b"
)
_FEELING = re.compile(
    r"^(?:(?:i|everything|it all|life|nothing|my \w+) (?:just |really |always |still )*(?:feels?|hates?|can'?t|is too|am so|hurts)\b.*"
    r"|(?:i'?m |i am |im |feel(?:ing)? |feel(?:ing)? like |so |too |very |really |just )*(?:scared|afraid|anxious|tired|exhausted"
    r"|overwhelmed|sad|lonely|stressed|stuck|lost|angry|bored|depressed|numb|empty|worried|nervous|ashamed|guilty|burnt out"
    r"|burned out|miserable|frustrated|heartbroken|homesick|jealous|hopeless|worthless|down|low|awful|bad|alone|unmotivated)"
    r"(?: (?:of|about|by|with|because|and|that|today|all the time|again|to|right now) ?.*)?)$"
)
_UNKNOWING = re.compile(
    r"(?:i )?(?:really |honestly |just |still |have |absolutely |got )*(?:(?:don'?t|do not|dont|dunno|didn'?t|can'?t) ?(?:know|think|tell|say|decide"
    r"|have a clue|have (?:any|an) idea)?(?: (?:yet|really|what|where|how|of anything|anything|right now|what to (?:do|write|say)"
    r"|where to (?:start|begin)|it))*|no (?:idea|clue)s?(?: (?:yet|what|where|how|what to do|where to (?:start|begin)))*|idk"
    r"|dunno|(?:i'?m |i am )?(?:not|un)[ -]?sure(?: yet)?|beats me|who knows|nothing(?: comes to mind)?|no clue|hm+|uh+|um+"
    r"|er+m?|(?:i have )?no thoughts|whatever|anything|something|nix|n/?a|none|tbd|pass|skip|help|huh|what|dk)"
)


_COMMAND = re.compile(r"\s-{1,2}\w+|&&|\s[~.]*/\w")


class Form(StrEnum):
    """What a title is, where its words do not tell the kind."""

    TASK = "task"
    BARE = "bare"
    PERSON = "person"
    PLACE = "place"
    QUESTION = "question"
    FEELING = "feeling"
    LONG = "long"
    LINK = "link"
    UNKNOWN = "unknown"
    """Not known to the person either, or nothing to read."""


@dataclass(frozen=True, slots=True)
class Parse:
    """One way to read a title."""

    verbs: tuple[str, ...] = ()
    """The verb, the more particular form first ("pick up", "pick"); none where it has no verb."""
    nouns: tuple[str, ...] = ()
    """The head of the object, with the words before it first: "network cabinet", "cabinet"."""
    others: tuple[str, ...] = ()
    """The heads of what follows "for", "about", "of", "with", "to", "from"."""
    is_empty: bool = False
    """Whether nothing follows the verb but when, where and how."""

    @property
    def is_light(self) -> bool:
        """Whether it has no verb, or one that says nothing."""
        return not self.verbs or not LIGHT.isdisjoint(self.verbs)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a title asks."""

    text: str
    """The title without what is not the task, in small letters."""
    words: frozenset[str]
    """All its words, folded."""
    parses: tuple[Parse, ...]
    """Ways to read it, the likeliest first; none where it is not English."""
    form: Form
    amounts: Amounts
    name: str = ""
    """Whom it names, where that is sure."""


def is_not_knowing(text: str) -> bool:
    """Whether an answer says that there is none: "I don't know", "no idea", "?", "idk", or no word at all."""
    plain = _plain(text)
    return (
        not re.search(r"[^\W_]", plain)
        or _UNKNOWING.fullmatch(" ".join(re.findall(r"[\w'/-]+", plain))) is not None
    )


def read(title: str, verbs: frozenset[str], known: frozenset[str], *, is_typed_badly: bool = False) -> Asked:
    """Read a title, whatever is in it.

    Args:
        title: The title as typed.
        verbs: The verbs by which kinds are known, also of several words.
        known: All words that are no misspelling, folded.
        is_typed_badly: Whether to take one slip of the finger out of each word that is not known.
    """
    text, form = stripped(title), None
    if is_not_knowing(title):
        return Asked(text, frozenset(), (), Form.UNKNOWN, Amounts())
    if not text:
        return Asked("", frozenset(), (), Form.LINK, Amounts())
    if _QUESTION.search(_plain(title)):
        form = Form.QUESTION
    elif _FEELING.match(_plain(title).strip(" .,")):
        form = Form.FEELING
    elif len(text.split()) > _A_LOT or len(re.findall(r"[^.!?]{12,}[.!?](?:\s|$)", title)) > 2:
        form = Form.LONG
    if is_typed_badly:
        text = _respelt(text, verbs | VERBS | MORE_VERBS, known)
    amounts, text = without_amounts(_without_when(_without_openers(text)))
    text = _rewritten(_without_when(text))
    tokens = re.findall(r"[^\W_]+(?:['][^\W_]+)*|[,;:]", text.replace("-", " "))
    words = frozenset(folded(token) for token in tokens)
    if form is not None or _COMMAND.search(title) or _is_foreign(tokens, known, verbs):
        return Asked(text, words, (), form or Form.TASK, amounts)
    parses = tuple(_parses(tokens, verbs | VERBS | MORE_VERBS))
    return Asked(text, words, parses, _form(tokens, parses), amounts, _name(title, tokens, known))


def stripped(title: str) -> str:
    """Give the task without marks, tags, links, brackets, labels, politeness and pressure, in small letters."""
    text = clean_line(title, None)[:_LONGEST].replace("’", "'")
    text = "".join(" " if _is_sign(character) else character for character in text)
    bare = text
    for pattern, words in _MARKS:
        bare = pattern.sub(words, bare)
    if not re.search(r"[^\W_]", bare):
        bare = re.sub(r"(?:https?://|www\.)\S+|[^\w\s'-]+", " ", text)
    return _without_openers(" ".join(bare.lower().split()).strip(" .!?…,;:-–—•/&="))


def opens_with_verb(text: str) -> bool:
    """Say whether a text opens with something to do."""
    words = text.split()
    if not words:
        return False
    first = words[0].lower().strip(",.;:!?")
    second = words[1].lower() if len(words) > 1 else ""
    return plain_verb(first) in VERBS or (second in DETERMINERS | ARTICLES and first.isalpha())


def plain_verb(word: str, verbs: frozenset[str] = VERBS) -> str:
    """Give the plain form of a verb: "run" for "running", "write" for "writing"."""
    if word in verbs:
        return word
    endings = {"ing": ("", "e"), "ed": ("", "e"), "ied": ("y",)}
    for ending, plain in endings.items():
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word.removesuffix(ending)
            forms = (*(stem + more for more in plain), stem[:-1] if stem[-1:] == stem[-2:-1] else "")
            for form in forms:
                if form in verbs:
                    return form
    return word


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def _is_sign(character: str) -> bool:
    return character > "⁯" and unicodedata.category(character) in (
        "So",
        "Sk",
        "Cn",
        "Co",
        "Cs",
        "Mn",
        "Me",
        "Cf",
        "Sm",
    )


def _without_openers(text: str) -> str:
    for pattern in (_LABEL, _OPENER, _WHEN_FIRST) * 4:
        found = pattern.match(text)
        if found and len(text) > found.end():
            text = text[found.end() :].strip()
    return text.strip(" .!?…,;:-–—")


def _without_when(text: str) -> str:
    for _ in range(4):
        text = _WHEN_LAST.sub("", text).strip(" .!?…,;:-–—")
    return text


def _rewritten(text: str) -> str:
    label, colon, rest = text.partition(": ")
    if colon and len(label.split()) <= 3:
        text = rest if opens_with_verb(rest) and " " in rest else f"{rest} {label}"
    for pattern, words in _REWRITTEN:
        text = pattern.sub(words, text)
    return text


def _is_foreign(tokens: list[str], known: frozenset[str], verbs: frozenset[str]) -> bool:
    if any(ord(letter) > 0x24F for token in tokens for letter in token if letter.isalpha()):
        return True
    ours = sum(token in _ENGLISH for token in tokens)
    theirs = sum(token in _FOREIGN for token in tokens)
    strange = sum(not token.isascii() and folded(token) not in known for token in tokens)
    is_verb = bool(tokens) and (plain_verb(tokens[0], verbs | VERBS) in verbs | VERBS)
    return theirs + strange > ours + is_verb


def _respelt(text: str, verbs: frozenset[str], known: frozenset[str]) -> str:
    """Take one slip of the finger out of each word that is not known; the first word is likely a verb."""
    words = text.split(" ")
    for at, word in enumerate(words):
        is_odd = word.isascii() and word.isalpha() and len(word) > (3 if at else 1)
        if is_odd and folded(word) not in known and plain_verb(word, verbs) not in verbs:
            slips = [
                (rank, near not in LIGHT, near)
                for rank, near in _one_slip_from(word)
                if near in known or near in verbs
            ]
            fitting = (
                [slip for slip in slips if slip[2] in verbs]
                if not at
                else [slip for slip in slips if len(slip[2]) > 3]
            )
            words[at] = min(fitting or (slips if len(word) > 3 else []), default=(0, False, word))[2]
    return " ".join(words)


def _one_slip_from(word: str) -> Iterator[tuple[int, str]]:
    """Give what a word may have been, the likeliest slips with the lowest rank."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield from ((1, before + letter + after) for letter in letters)
        if after:
            yield 0 if before[-1:] == after[0] else 2, before + after[1:]
            yield from ((3, before + letter + after[1:]) for letter in letters)
        if len(after) > 1:
            yield 0, before + after[1] + after[0] + after[2:]


def _parses(tokens: list[str], verbs: frozenset[str]) -> Iterator[Parse]:
    found, rest = _verb(tokens, verbs)
    if found:
        yield _with_object(found, rest)
    second = "".join(tokens[1:2])
    if not found or second not in DETERMINERS | ARTICLES | _NOTHING:
        nouns, after = _noun(tokens)
        yield Parse((), nouns, tuple(_others(after)), is_empty=False)


def _verb(tokens: list[str], verbs: frozenset[str]) -> tuple[tuple[str, ...], list[str]]:
    """Take the verb off, past those that say nothing: "start writing the report" is to write it."""
    for length in (3, 2, 1):
        first, *more = tokens[:length] or [""]
        plain = re.sub(r"i[sz]e$", "ise", plain_verb(_PARTICIPLES.get(first, first), verbs))
        verb = " ".join((plain, *more))
        if len(more) < length - 1 or verb not in verbs | LIGHT:
            continue
        rest = tokens[length:]
        following = "".join(rest[:1])
        if verb in LIGHT and following.endswith("ing") and plain_verb(following, verbs) != following:
            return _verb(rest, verbs)
        if following == "and" and plain_verb("".join(rest[1:2]), verbs) in verbs and len(rest) > 2:
            rest = _verb(rest[1:], verbs)[1]
        if not more and following in _PARTICLES:
            return _joined(plain, following), rest[1:]
        return _joined(plain, *more) if more else (verb,), rest
    is_verb = "".join(tokens[1:2]) in DETERMINERS | ARTICLES and tokens[0].isalpha()
    return ((tokens[0],), tokens[1:]) if is_verb else ((), tokens)


def _joined(verb: str, *more: str) -> tuple[str, ...]:
    """Give a verb with what belongs to it, and alone where that means the same: "clean up", "write to"."""
    is_same = more[0] not in _PARTICLES or verb in _SAME_WITH
    return (" ".join((verb, *more)), verb) if is_same else (" ".join((verb, *more)),)


def _with_object(found: tuple[str, ...], rest: list[str]) -> Parse:
    nouns, after = _noun(rest)
    following = "".join(after[:1])
    if nouns and following in _PARTICLES and (after[1:2] or ["and"])[0] in PREPOSITIONS | _STOPS:
        return Parse(_joined(found[0], following), nouns, tuple(_others(after[1:])))
    if not nouns and rest and rest[0] in PREPOSITIONS - {"of"}:
        nouns, after = _noun(rest[1:])
        is_empty = rest[0] in _PLACES or rest[0] in ("to", "for")
        phrase = [f"{rest[0]} {noun}" for noun in nouns[-1:]]
        return Parse((f"{found[0]} {rest[0]}", *found), (*phrase, *nouns), tuple(_others(after)), is_empty)
    is_empty = not nouns and (not rest or (rest[0] not in _NOTHING and rest[0] not in _CLAUSES))
    return Parse(found, nouns, tuple(_others(after)), is_empty)


def _noun(tokens: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """Take an object off: its head with up to two words before it, the longest first, and what follows."""
    words: list[str] = []
    for at, token in enumerate(tokens):
        if token in _STOPS or (token in PREPOSITIONS and (words or token not in ("of", "to"))):
            if token == "of" and words and folded(words[-1]) in _OF_A_PART:
                nouns, after = _noun(tokens[at + 1 :])
                return (*_heads([*words, "of", *tokens[at + 1 : at + 2]]), *nouns), after
            return _heads(words), tokens[at:]
        if token in ARTICLES | DETERMINERS and words:
            return _noun(tokens[at:])
        if not (token in ARTICLES | DETERMINERS | QUANTIFIERS | _FILLERS | _NOTHING or token.isdigit()):
            words.append(token)
    return _heads(words), []


def _heads(words: list[str]) -> tuple[str, ...]:
    while len(words) > 1 and any(letter.isdigit() for letter in words[-1]):
        words = words[:-1]
    if len(words) == 1 and words[0] in LABELS:
        return (words[0],)
    return tuple(folded(" ".join(words[-length:])) for length in (3, 2, 1) if len(words) >= length)


def _others(tokens: list[str]) -> Iterator[str]:
    for at, token in enumerate(tokens):
        if token in ("and", "or", ",", ";", "then"):
            return
        if token in _WHOM:
            yield from _noun(tokens[at + 1 :])[0]


def _form(tokens: list[str], parses: Iterable[Parse]) -> Form:
    first = next(iter(parses), Parse())
    heads = {*first.nouns[-1:], *first.others[-1:]}
    if heads & FAMILY and (not first.verbs or first.is_light):
        return Form.PERSON
    if first.verbs[:1] in (("go to",), ("visit",), ("travel to",), ("drive to",), ("walk to",), ("get to",)):
        return Form.PLACE
    return Form.TASK if first.verbs and not (first.is_light and len(tokens) < 2) else Form.BARE


def _name(title: str, tokens: list[str], known: frozenset[str]) -> str:
    """Find whom a title names: family by any letters, others by a capital inside a title of small letters."""
    for token in tokens:
        if token in FAMILY:
            return token.capitalize()
    words = re.findall(r"[^\W\d_]+", title)
    if sum(word[0].isupper() for word in words) * 2 > len(words) + 1:
        return ""
    named = [word for word in words[1:] if word.istitle() and len(word) > 2 and folded(word) not in known]
    return named[0] if len(named) == 1 and named[0].lower() in tokens else ""
