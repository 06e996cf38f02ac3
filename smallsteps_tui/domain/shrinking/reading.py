"""A title as it is read: its verb, and the head noun of its object."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from smallsteps_tui.domain.shrinking import stripping
from smallsteps_tui.domain.shrinking.lexicon import (
    ARTICLES,
    DETERMINERS,
    ENGLISH,
    FAMILY,
    FOREIGN,
    HOMONYMS,
    IRREGULAR,
    LABELS,
    LIGHT,
    MORE_VERBS,
    PARTICIPLES,
    PARTICLES,
    PERIODS,
    PREPOSITIONS,
    QUANTIFIERS,
    TOLD,
    VERBS,
    Amounts,
    folded,
    listed,
    plain_verb,
    singular,
    without_amounts,
)
from smallsteps_tui.domain.shrinking.stripping import respelt

_A_LOT = 30
"""Words of more than one task."""

_OF_A_PART = listed(
    "appointment time start progress bit part half rest pile lot couple few stack bunch load round session page"
    " chapter piece section glass cup bowl bag box set pair sort kind slice minute hour paragraph draft copy"
)
"""Nouns that leave it to the next: "the rest of the dishes"."""
_FILLERS = listed(
    "really finally just actually properly quickly slowly again also always maybe more better some please very any"
    " regularly consistently online alone together own daily weekly still already quick little new old whole"
    " entire proper bloody damn stupid early late few several other next last first another much bit one once twice"
    " everywhere somewhere anywhere abroad thoroughly carefully here there officially cheaper faster only whatever"
)
"""Words that say nothing about what it is."""
_SAID_WITH = listed("first last next second new old own little other")
"""Those of them that make another thing of it where a kind knows both together: the first day, a new job."""
_NOTHING = listed(
    "it them this that these those me myself you us him her something anything stuff thing things"
)
_SAME_WITH = listed(
    "clean tidy wash sort clear fill print send pack sweep wipe hoover mop type write read finish dust cook eat"
    " say drink chop sand polish scrub empty use copy save sign pay book call ring email claim gather"
)
"""Verbs that mean the same with "up", "out", "off" behind them."""
_PLACES = listed("in at on around through with without under outside near across along by over inside during")
"""Prepositions that say where or how, not what."""
_WHOM = listed("of for about to from")
_STOPS = listed(
    "and or but so then because like while when if unless until before after that which who what where whether why how"
    " is are was has have had than as instead whenever every each per , ; : today tomorrow tonight i i'm i'll i've"
    " then though although despite tho even im its he she they we we're they're you're he's she's it's isn't aren't"
    " hasn't haven't doesn't don't didn't won't can't cannot keeps"
)
"""Words with which an object ends."""

_AFTER_A_NOUN = (["of"], ["should"], ["must"], ["needs"], ["instead"])
"""What no verb is followed by, where the two are no verb together: a change of address."""

COMMON = (
    VERBS | MORE_VERBS | FAMILY | LABELS | PREPOSITIONS | QUANTIFIERS | ARTICLES | DETERMINERS | _FILLERS | _NOTHING
    | _STOPS | TOLD | _OF_A_PART | PERIODS | IRREGULAR.keys()
    | listed("need want have gotta finally should asap")
)  # fmt: skip
"""Words that are no misspelling, whatever the kinds say."""

_QUESTION = (
    r"^(?:what|why|how|when|where|who|which) (?:i|we|do|does|is|are|am|can|should|would|if|about|much|many|long)\b"
    r"|^(?:should|shall|do|does|is|are|can|could|am|will|would) (?:i|we|there|it)\b"
    r"|^(?:what|why|how|when|where|who|which)\b.*\?\s*$"
)
_FEELING = (
    r"^(?:(?:i|everything|it all|life|nothing|my \w+) (?:just |really |always )*(?:feels?|hates?|can'?t)\b.*"
    r"|(?:i'?m |i am |feel(?:ing)? (?:like )?|so |too |very |really |just )*(?:scared|afraid|anxious|tired|exhausted"
    r"|sad|overwhelmed|lonely|stressed|stuck|lost|angry|bored|depressed|numb|empty|worried|nervous|ashamed|guilty|low"
    r"|down|burnt out|miserable|frustrated|heartbroken|homesick|jealous|hopeless|worthless|awful|bad|alone|unmotivated)"
    r"(?: (?:of|about|by|with|because|and|that|today|again|to|right now) ?.*)?)$"
)
_UNKNOWING = (
    r"(?:i )?(?:really |honestly |just |still |have |absolutely )*"
    r"(?:(?:don'?t|do not|didn'?t|can'?t) (?:know|think|tell|say|decide|have a clue)|no (?:idea|clue)|idk|dunno)"
    r"(?: (?:yet|what|where|how|of anything|anything|right now|what to (?:do|write|say)|where to (?:start|begin)))*"
    r"|(?:i'?m |i am )?(?:not |un)sure(?: yet)?|beats me|who knows|nothing(?: comes to mind)?|[hu]m+|whatever|anything"
    r"|something|n/?a|none|tbd|pass|skip|huh|what"
)
_COMMAND = r"\s-{1,2}\w+|&&|\s[~.]*/\w"


_SIGNS = (
    (r"[&+]", " and "),
    (r" [-–—→]+ ", ", "),
    (r"-", " "),
    (r"(?<=\w{3})(?<!prof)\. ", "; "),
    (rf"\b(?:every|each) (?!(?:{'|'.join(PERIODS)}|other|few|\w*day)\b)", "all "),
    (r"(?<=\w )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tues|weds|thurs)\b", ""),
)
"""What stands between words and in numbers of them, in the words it stands for; a day is not what is to be done."""

_RHYTHM = (
    r"\b(?:daily|(?:every|each|per) (?:\w+ ?)?(?:day|morning|evening|night|week|lunch))\b|\ba (?:day|week)$"
)


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
    opening: str = ""
    """The word it opens with, where that may be a verb all the same: "record" in "record collection"."""

    @property
    def is_light(self) -> bool:
        """Whether it has no verb, or one that says nothing."""
        return not self.verbs or self.verbs[0] in LIGHT


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
    is_habit: bool = False
    """Whether it says how often, how long, or along with what."""


def is_not_knowing(text: str) -> bool:
    """Whether an answer says that there is none: "I don't know", "no idea", "?", "idk", or no word at all."""
    plain = _plain(text[: stripping.LONGEST])
    words = " ".join(re.findall(r"[\w'/-]+", plain))
    return not re.search(r"[^\W_]", plain) or re.fullmatch(_UNKNOWING, words) is not None


def read(title: str, verbs: frozenset[str], known: frozenset[str]) -> Asked:
    """Read a title, whatever is in it.

    Args:
        title: The title as typed.
        verbs: The verbs by which kinds are known, also of several words.
        known: All words that are no misspelling, folded.
    """
    title, form = title[: stripping.LONGEST], None
    text = stripping.stripped(title)
    if is_not_knowing(title):
        return Asked(text, frozenset(), (), Form.UNKNOWN, Amounts())
    if not text:
        return Asked("", frozenset(), (), Form.LINK, Amounts())
    if re.search(_QUESTION, _plain(title)):
        form = Form.QUESTION
    elif re.match(_FEELING, _plain(title).strip(" .,")):
        form = Form.FEELING
    elif len(text.split()) > _A_LOT or len(re.findall(r"[^.!?]{12,}[.!?](?:\s|$)", title)) > 2:
        form = Form.LONG
    amounts, text = without_amounts(stripping.without_when(text))
    text = stripping.without_openers(respelt(text, _names(title), verbs, known))
    text = stripping.said_plainly(stripping.without_when(text))
    plain = text
    for sign, said in _SIGNS:
        plain = re.sub(sign, said, plain)
    tokens = re.findall(r"[^\W_]+(?:['][^\W_]+)*|[,;:]", plain)
    words = frozenset(folded(token) for token in tokens)
    if form is not None or re.search(_COMMAND, title) or _is_foreign(tokens, known, verbs):
        return Asked(text, words, (), form or Form.TASK, amounts)
    parses = tuple(_parses(tokens, verbs, known))
    name, is_often = _name(title, tokens, known), re.search(_RHYTHM, title.lower()) is not None
    return Asked(text, words, parses, _form(tokens, parses), amounts, name, is_often or amounts.seconds >= 60)


def opens_with_verb(text: str) -> bool:
    """Say whether a text opens with something to do."""
    first, second, *_ = [*text.lower().split(), "", ""]
    first = first.strip(",.;:!?")
    return plain_verb(first) in VERBS or (second in DETERMINERS | ARTICLES and first.isalpha())


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def _is_foreign(tokens: list[str], known: frozenset[str], verbs: frozenset[str]) -> bool:
    if any(ord(letter) > 0x24F for token in tokens for letter in token):
        return True
    ours = sum(token in ENGLISH for token in tokens)
    theirs = sum(token in FOREIGN for token in tokens)
    strange = sum(not token.isascii() and folded(token) not in known for token in tokens)
    opens = bool(tokens) and plain_verb(tokens[0], verbs) in verbs
    return theirs + strange > ours + opens


def _parses(tokens: list[str], verbs: frozenset[str], known: frozenset[str]) -> Iterator[Parse]:
    is_plural = any(singular(token) != token for token in tokens[2:4])
    if is_plural and tokens[1].isdigit() and folded(tokens[0]) not in known:
        tokens[1] = "some"  # what is done to a number of things is a verb, known or not
    is_counted = "".join(tokens[LABELS.issuperset(tokens[:1]) and not is_plural :][:1]).isdigit()
    is_named = tokens[1:2] in _AFTER_A_NOUN and " ".join(tokens[:2]) not in verbs
    tokens = [token for token in tokens if not token.isdigit()]
    found, rest = ((), tokens) if is_counted or is_named else _verb(tokens, verbs)
    nouns = _noun(tokens)[0]
    if found:
        yield (parse := _with_object(found, rest, verbs))
        if found[0] in ("tell", "ask") and " " in "".join(parse.nouns[:1]):
            yield Parse(found, _noun(rest[: 2 if rest[0] in DETERMINERS | ARTICLES else 1])[0])
    if not found:
        yield Parse((), nouns)
    elif (DETERMINERS | ARTICLES | _NOTHING).isdisjoint(takewhile(_is_no_aside, tokens[1:4])) and (
        len(nouns) > 1 or " " not in found[0]
    ):
        yield Parse((), nouns, opening=tokens[0])


def _is_no_aside(token: object) -> bool:
    return token not in PREPOSITIONS


def _verb(tokens: list[str], verbs: frozenset[str]) -> tuple[tuple[str, ...], list[str]]:
    """Take the verb off, past those that say nothing: "start writing the report" is to write it."""
    for length in (3, 2, 1):
        first, *more = tokens[:length] or [""]
        plain = re.sub(r"i[sz]e$", "ise", plain_verb(PARTICIPLES.get(first, first), verbs))
        verb = " ".join((plain, *more))
        if len(more) < length - 1 or (verb not in verbs and verb not in LIGHT):
            continue
        rest = tokens[length:]
        following = "".join(rest[:1])
        is_gerund = following.endswith("ing") and plain_verb(following, verbs) != following
        if verb in LIGHT and is_gerund:
            return _verb(rest, verbs)
        if following == "and" and plain_verb("".join(rest[1:2]), verbs) in verbs and len(rest) > 2:
            rest = _verb(rest[1:], verbs)[1]
        if not more and following in PARTICLES:
            return _joined(verbs, plain, following), rest[1:]
        return _joined(verbs, plain, *more) if more else (verb,), rest
    is_known = not COMMON.difference(MORE_VERBS).isdisjoint(tokens[:1])
    is_verb = "".join(tokens[1:2]) in DETERMINERS - {"that"} | ARTICLES and not is_known
    return ((tokens[0],), tokens[1:]) if is_verb else ((), tokens)


def _joined(verbs: frozenset[str], verb: str, *more: str) -> tuple[str, ...]:
    """Give a verb with what belongs to it, and alone where that means the same: "clean up", "write to"."""
    whole = " ".join((verb, *more))
    is_same = more[0] not in PARTICLES or (verb in _SAME_WITH and more[0] not in ("away", "apart"))
    return (whole, verb) if is_same or whole not in verbs else (whole,)


def _with_object(found: tuple[str, ...], rest: list[str], verbs: frozenset[str]) -> Parse:
    nouns, after = _noun(rest)
    following = "".join(after[:1])
    is_aside = following in PARTICLES | {"on"} and (after[1:2] or ["and"])[0] in PREPOSITIONS | _STOPS
    if nouns and is_aside and rest[1:2] != ["to"]:
        alone = found[: " " in found[0]]
        return Parse((*_joined(verbs, found[0], following), *alone), nouns, tuple(_others(after[1:])))
    if following == "to" and found[0] in ("ask", "tell", "remind"):
        after = after[2:]  # what they are asked to do is no object
    if not nouns and rest and rest[0] in PREPOSITIONS - {"of"}:
        nouns, after = _noun(rest[1:])
        is_empty = rest[0] in _PLACES or rest[0] in ("to", "for")
        phrase = [f"{rest[0]} {noun}" for noun in nouns[-1:]]
        return Parse((f"{found[0]} {rest[0]}", *found), (*phrase, *nouns), tuple(_others(after)), is_empty)
    is_empty = not nouns and (not rest or (rest[0] not in _NOTHING))
    return Parse(found, nouns, tuple(_others(after)), is_empty)


def _noun(tokens: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """Take an object off: its head with up to two words before it, the longest first, and what follows."""
    words: list[str] = []
    said: list[str] = []
    for at, token in enumerate(tokens):
        after = tokens[at:]
        is_aside = bool(words) and token in PARTICLES and (after[1:2] or ["and"])[0] in PREPOSITIONS | _STOPS
        is_end = token in _STOPS | PREPOSITIONS or (bool(words) and _is_doing(token, after[1:2]))
        if is_aside or (is_end and (words or token not in ("of", "to", "that"))):
            if words and token.endswith("ing"):  # box breathing on the bus, and hair sitting on the bath
                return (f"{words[-1]} {token}", *_heads(said)), after
            nouns, rest = _noun(tokens[at + 1 :]) if words and token in ("of", "for", "without") else ((), [])
            if not words or token not in ("of", "without"):
                return (*_heads(said), *(folded(f"{noun} {words[-1]}") for noun in nouns)), after
            whole = [folded(f"{words[-1]} {token} {noun}") for noun in nouns]
            if token == "of" and folded(words[-1]) in _OF_A_PART:
                return (*whole, *nouns), rest
            return (*(whole or [f"{words[-1]} {token}"]), *_heads(said)), after
        if token in ARTICLES | DETERMINERS and words:
            return (_heads(said), after) if PERIODS.intersection(after[1:2]) else _noun(after)
        if token in _SAID_WITH:
            said.append(token)
        elif token not in ARTICLES | DETERMINERS | QUANTIFIERS | _FILLERS | _NOTHING:
            words.append(token)
            said.append(token)
    return _heads(said), []


def _is_doing(token: str, following: list[str]) -> bool:
    """Whether a word tells what somebody does: "my hair sitting on the bath", no team meeting."""
    is_gerund = token.endswith("ing") and plain_verb(token, VERBS | MORE_VERBS) != token
    return is_gerund and token not in HOMONYMS and following not in ([], [","], [";"], [":"])


def _heads(said: list[str]) -> tuple[str, ...]:
    """Give the head of an object with what is before it: "first day", "methods section" and "methods"."""
    while len(said) > 1 and (said[-1] in _SAID_WITH or any(letter.isdigit() for letter in said[-1])):
        said = said[:-1]
    words = [word for word in said if word not in _SAID_WITH]
    if not words:
        return ()
    ends = [some[-length:] for length in (3, 2, 1) for some in (said, words) if len(some) >= length]
    return tuple(dict.fromkeys(folded(" ".join(end)) for end in ends))


def _others(tokens: list[str]) -> Iterator[str]:
    for at, token in enumerate(tokens):
        if token in ("and", "or", ",", ";", "then"):
            return
        if token in _WHOM:
            yield from _noun(tokens[at + 1 :])[0]


def _form(tokens: list[str], parses: Iterable[Parse]) -> Form:
    first = next(iter(parses), Parse())
    if first.is_light and FAMILY.intersection(first.nouns[-1:] + first.others[-1:]):
        return Form.PERSON
    if first.verbs[:1] in (("go to",), ("visit",), ("travel to",), ("drive to",), ("walk to",), ("get to",)):
        return Form.PLACE
    return Form.TASK if first.verbs and not (first.is_light and len(tokens) < 2) else Form.BARE


def _names(title: str) -> frozenset[str]:
    """The words with a capital inside a title of small letters."""
    words = re.findall(r"[^\W\d_]+", title)
    if sum(word[0].isupper() for word in words) * 2 > len(words) + 1:
        return frozenset()
    return frozenset(word.lower() for word in words[1:] if word.istitle())


def _name(title: str, tokens: list[str], known: frozenset[str]) -> str:
    """Find whom a title names: family by any letters, others by a capital inside a title of small letters."""
    family = [token for token in tokens if token in FAMILY]
    named = [word for word in _names(title) if len(word) > 2 and folded(word) not in known]
    return next(iter(family), named[0] if len(named) == 1 and named[0] in tokens else "").capitalize()
