"""A title as it is read: its verb, and the head noun of its object."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from smallsteps_tui.domain.shrinking import stripping
from smallsteps_tui.domain.shrinking.lexicon import (
    DETERMINERS,
    FAMILY,
    LABELS,
    LIGHT,
    NUMBERS,
    PARTICIPLES,
    PARTICLES,
    PREPOSITIONS,
    QUANTIFIERS,
    VERBS,
    Amounts,
    folded,
    listed,
    plain_verb,
    without_amounts,
)

_A_LOT = 30
"""Words of more than one task."""
_OF_A_PART = listed(
    "appointment time start progress bit part half rest pile lot couple few stack bunch load session page chapter"
    " piece section glass cup bowl bag box set pair sort kind slice minute hour paragraph draft copy"
    " side top back front inside corner edge end row lap class lesson"
)
"""Nouns that leave it to the next: "the rest of the dishes"."""
_FILLERS = listed(
    "really finally just actually properly quickly slowly again also always maybe more better some please very"
    " any aloud slower faster regularly online alone together own daily weekly still already quick little new old"
    " whole entire early earlier late later few louder other next last first another much bit one once twice everywhere"
    " somewhere whatever abroad here there only"
)
"""Words that say nothing about what it is."""
_SAID_WITH = listed("first last next second new old own little other")
"""Those of them that make another thing of it where a kind knows both together: the first day, a new job."""
_NOTHING = listed(
    "it them this that these those me myself you us him her something anything stuff thing things"
)
_NO_END = _NOTHING | listed("if whether where who what why how which that")
"""With what a verb goes on that names no object: "work out where to put it" is no workout."""
_WHOM = listed("of for about to from")
_STOPS = listed(
    "and or but so then because like while when if unless until before after that which who what where whether why how"
    " is are was has have had than as instead whenever every each per , ; : today tomorrow tonight i i'm i'll i've"
    " then though although its i'd he she they we due can't cannot don't didn't won't doesn't isn't it's he's she's"
    " keeps runs"
)
"""Words with which an object ends."""
_AFTER_A_NOUN = (["of"], ["should"], ["must"], ["needs"], ["instead"])
"""What no verb is followed by, where the two are no verb together: a change of address."""
_ENDS = _STOPS | PREPOSITIONS
_ASIDE = PARTICLES | {"on"}
_SKIPPED = DETERMINERS | QUANTIFIERS | _FILLERS | _NOTHING
COMMON = _SKIPPED.union(_ENDS, FAMILY, LABELS, _OF_A_PART).union(
    listed(
        "min mins hrs anymore need want gotta should could would might asap too most least does did were went sent"
        " said told took kept"
    )
)
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
_SIGNS = (
    (r"[&+]", " and "),
    (r" [-–—→]+ ", ", "),
    (r"-", " "),
    (r"(?<=\w{3})(?<!prof)\. ", "; "),
    (rf"\b(?:every|each) (?!(?:{stripping.SPAN}|other|few|time|\w*day)\b)", "all "),
    (r"\b(?:x ?\d+|\d+ ?x|(?:\d+|two|three|four|five|ten) times)(?!\w)", ""),
    (r"(?<=\w )(?:for )?\d+ (?:days|nights|weeks|months)\b(?! of)", ""),
    (r"\b(?:outdoors|indoors|upstairs|downstairs|outside$|inside$)", ""),
    (r"(?<=\w )(?<!get )(?:open|shut|closed|tidy|dry|ready|straight|separate(?:ly)?)$", ""),
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
    """Whether it says how often."""


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
    title = title[: stripping.LONGEST]
    text = stripping.stripped(title)
    if is_not_knowing(title):
        return Asked(text, frozenset(), (), Form.UNKNOWN, Amounts())
    if not text:
        return Asked("", frozenset(), (), Form.LINK, Amounts())
    form = _form_of_all(title)
    words_of_it = [word for word in re.findall(r"[^\W\d]+", text) if word not in _names(title)]
    is_strange = _is_foreign(words_of_it, known, verbs)
    amounts, text = without_amounts(stripping.without_when(text))
    text = text.removeprefix("on ").removeprefix("of ")
    text = stripping.without_openers(stripping.respelt(text, _names(title), verbs, known))
    text = stripping.said_plainly(stripping.without_when(text))
    plain = text
    for sign, said in _SIGNS:
        plain = re.sub(sign, said, plain)
    tokens = re.findall(r"[^\W_]+(?:['][^\W_]+)*|[,;:]", plain)
    words = frozenset(folded(token) for token in tokens)
    if form is not None or is_strange:
        return Asked(text, words, (), form or Form.TASK, amounts)
    parses = tuple(_parses(tokens, verbs))
    name, is_often = _name(title, tokens, known), re.search(_RHYTHM, title.lower()) is not None
    return Asked(text, words, parses, _form(tokens, parses), amounts, name, is_often)


def opens_with_verb(text: str) -> bool:
    """Say whether a text opens with something to do."""
    first, second, *_ = [*text.lower().split(), "", ""]
    first = first.strip(",.;:!?")
    return plain_verb(first) in VERBS or (second in DETERMINERS and first.isalpha())


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def _form_of_all(title: str) -> Form | None:
    """What a whole title is, where it is no task: a question, a feeling, a long text; None where it may be one."""
    plain = _plain(title)
    if re.search(_QUESTION, plain):
        return Form.QUESTION
    if re.match(_FEELING, plain.strip(" .,")):
        return Form.FEELING
    is_long = len(plain.split()) > _A_LOT or len(re.findall(r"[^.!?]{12,}[.!?](?:\s|$)", title)) > 2
    return Form.LONG if is_long else None


def _is_foreign(words: list[str], known: frozenset[str], verbs: frozenset[str]) -> bool:
    """Whether half of the longer words of a title are none that are known, and none of the small ones English."""
    long = [word for word in words if len(word) > 3 and not word.endswith("ly")]
    strange = sum(folded(word) not in known and plain_verb(word, verbs) not in verbs for word in long)
    is_strange = strange > 1 and strange * 2 >= len(long) and (DETERMINERS - {"a"}).isdisjoint(words)
    return is_strange or any(ord(letter) > 0x24F for letter in "".join(words))


def _parses(tokens: list[str], verbs: frozenset[str]) -> Iterator[Parse]:
    is_named = tokens[1:2] in _AFTER_A_NOUN and " ".join(tokens[:2]) not in verbs
    is_noun = is_named or "".join(tokens[:1]).isdigit()
    tokens = [token for token in tokens if not token.isdigit()]
    found, rest = ((), tokens) if is_noun else _verb(tokens, verbs)
    nouns = _noun(tokens)[0]
    if found:
        yield _with_object(found, rest, verbs)
    if not found or ((DETERMINERS | _NOTHING).isdisjoint(rest[:1]) and len(nouns) >= len(found[0].split())):
        yield Parse((), nouns, opening=tokens[0] if found else "")


def _verb(tokens: list[str], verbs: frozenset[str]) -> tuple[tuple[str, ...], list[str]]:
    """Take the verb off, past those that say nothing: "start writing the report" is to write it."""
    for length in (3, 2, 1):
        first, *more = tokens[:length] or [""]
        plain = plain_verb(re.sub(r"iz(e|ing|ed)$", r"is\1", PARTICIPLES.get(first, first)), verbs)
        verb = " ".join((plain, *more))
        if len(more) < length - 1 or verb not in verbs:
            continue
        rest = tokens[length:]
        following = "".join(rest[:1])
        if verb in LIGHT and following.endswith("ing") and plain_verb(following, verbs) != following:
            return _verb(rest, verbs)
        if following == "and" and plain_verb("".join(rest[1:2]), verbs) in verbs and len(rest) > 2:
            rest = _verb(rest[1:], verbs)[1]
        if not more and following in PARTICLES:
            return _joined(verbs, plain, following), rest[1:]
        return _joined(verbs, plain, *more) if more else (verb,), rest
    is_verb = "".join(tokens[1:2]) in DETERMINERS - {"that"} and COMMON.isdisjoint(tokens[:1])
    return ((tokens[0],), tokens[1:]) if is_verb else ((), tokens)


def _joined(verbs: frozenset[str], verb: str, *more: str) -> tuple[str, ...]:
    """Give a verb with what belongs to it, and alone where no kind knows the two together: "clean up", "write to"."""
    whole = " ".join((verb, *more))
    return (whole,) if whole in verbs and more[0] in PARTICLES else (whole, verb)


def _with_object(found: tuple[str, ...], rest: list[str], verbs: frozenset[str]) -> Parse:
    nouns, after = _noun(rest)
    if nouns and found[0] == "get" and after[:1] == ["to"]:
        return Parse(("get to do",), nouns)  # somebody to do something, or a machine
    if nouns and _is_aside(after):
        alone = found[: " " in found[0]]
        return Parse((*_joined(verbs, found[0], after[0]), *alone), nouns, tuple(_others(after[1:])))
    if not nouns and rest and rest[0] in PREPOSITIONS - {"of"}:
        nouns, after = _noun(rest[1:])
        return Parse((f"{found[0]} {rest[0]}", *found), nouns, tuple(_others(after)), is_empty=True)
    return Parse(found, nouns, tuple(_others(after)), not nouns and _NO_END.isdisjoint(rest[:1]))


def _is_aside(tokens: list[str]) -> bool:
    """Whether a particle that belongs to the verb stands behind its object: "drag the mattress out"."""
    return not _ASIDE.isdisjoint(tokens[:1]) and (tokens[1:2] or ["and"])[0] in _ENDS


def _noun(tokens: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """Take an object off: its head with up to two words before it, the longest first, and what follows."""
    said: list[str] = []
    for at, token in enumerate(tokens):
        after = tokens[at:]
        heads = _heads(said)
        is_named = bool(at) and tokens[at - 1] in DETERMINERS  # the till, the past
        is_end = token in _ENDS and not is_named and (heads or token not in ("of", "to", "that"))
        if is_end or (heads and (_is_aside(after) or _is_doing(*after[:2]))):
            if heads and token.endswith("ing"):  # box breathing on the bus, and hair sitting on the bath
                return (f"{said[-1]} {token}", *heads), after
            if not heads or token != "of":
                return heads, after
            nouns, rest = _noun(tokens[at + 1 :])
            whole = (folded(f"{said[-1]} of {noun}") for noun in nouns)
            return ((*whole, *nouns), rest) if heads[-1] in _OF_A_PART else ((*whole, *heads), after)
        if token in DETERMINERS and heads:
            return _noun(after)
        if token in _SAID_WITH or token not in _SKIPPED:
            said.append(token)
    return _heads(said), []


def _is_doing(token: str, following: str = ",") -> bool:
    """Whether a word tells what somebody does: "my hair sitting on the bath", no team meeting."""
    return token.endswith("ing") and plain_verb(token) != token and following not in ",;:"


def _heads(said: list[str]) -> tuple[str, ...]:
    """Give the head of an object with what is before it: "first day", "methods section" and "methods"."""
    while len(said) > 1 and (
        said[-1] in _SAID_WITH or said[-1] in NUMBERS or any(map(str.isdigit, said[-1]))
    ):
        said = said[:-1]
    words = [word for word in said if word not in _SAID_WITH]
    ends = [some[-length:] for length in (3, 2, 1) for some in (said, words) if words and len(some) >= length]
    return tuple(dict.fromkeys(folded(" ".join(end)) for end in ends))


def _others(tokens: list[str]) -> Iterator[str]:
    for at, token in enumerate(tokens):
        if token in ("and", "or", ",", ";"):
            return
        if token in _WHOM:
            yield from _noun(tokens[at + 1 :])[0]


def _form(tokens: list[str], parses: tuple[Parse, ...]) -> Form:
    first = parses[0]
    if first.is_light and FAMILY.intersection(first.nouns[-1:] + first.others[-1:]):
        return Form.PERSON
    if {"go to", "visit", "travel to", "drive to", "walk to", "get to"}.intersection(first.verbs[:1]):
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
