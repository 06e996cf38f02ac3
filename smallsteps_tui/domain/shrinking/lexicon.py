"""The English words that a title is read by, what is one word in several forms, and times and numbers in it."""

import re
from dataclasses import dataclass


def listed(words: str, mark: str | None = None) -> frozenset[str]:
    """Take a text apart into its words, or into phrases at a mark."""
    found = words.split() if mark is None else map(str.strip, " ".join(words.split()).split(mark))
    return frozenset(filter(None, found))


VERBS = listed("""
    accept achieve add address adopt agree answer apologise apologize apply archive arrange arrive ask
    assemble attend back bake bathe be become begin bike block blog board book brainstorm break breathe
    bring brush budget build buy call calm cancel carry catch celebrate change chat check choose clean
    clear climb close code collect come commit compare complete compose confront congratulate connect
    contact continue cook copy count cram create crochet cut cycle dance date deal debug decide declutter
    decorate delete deploy design develop dial dictate dig dm do donate doodle draft draw dress drill
    drink drive drop dust e-mail earn eat edit email embroider emigrate empty end enjoy enrol enroll enter
    exchange exercise explain explore fall feed feel figure file fill find finish fix floss fold follow
    forgive gain gather get give go greet grow hand hang have help hike hold hoover host hug hum implement
    improve incorporate increase install invent invest investigate invite iron jog join journal keep knit
    land launch lay learn leave let lift light listen live look lose love mail make manage mark master
    measure meditate meet memorise memorize mend merge message migrate mop mount move mow name nap network
    note offer open order organise organize outline overcome pack paint park pay phone photograph pick
    place plan plant play polish post practice practise pray prep prepare present press print program
    proofread prune publish pull purchase put rake reach read rebuild recite record recycle redesign redo
    refactor refill reflect register rehearse relax release relocate remember remove renew renovate rent
    reorganise reorganize repaint repair replace reply repot reread research reserve resolve respond rest
    restore retouch return review revise rewrite ride ring run sand save say scan schedule scrub search
    see sell send serve set sew shave ship shop shower sign sing sit sketch skim skip sleep smile solve
    sort sow speak spend stack stain stand start stay step stretch structure study submit swap sweep swim
    switch tackle take talk teach tell test text thank think throw tidy touch train translate travel trim
    try turn type understand unpack unsubscribe unwind update upload use vacuum varnish visit volunteer
    vote wake walk wash watch water wear weed weigh widen wipe
    work write swallow chew dip spell wish marry scratch lean escape
    """)
"""Verbs that a title may open with."""

LIGHT = listed(
    "get,do,make,have,go,go to,go for,take,work on,start,finish,deal with,sort out,begin,continue,complete,tackle"
    ",handle,get on with,carry on with,keep,manage,face,get to,go on,get through,survive,cope with,catch up on,spend"
    ",start with,finish off,get into,get back into,get better at,go back to,get back to,keep up,keep up with,sort",
    ",",
)
"""Verbs that say nothing: their noun decides."""

DETERMINERS = listed("a an some the my our his her their your this that these those")
QUANTIFIERS = listed("all every each both several many few dozens")
PREPOSITIONS = listed(
    "of on about for to in with from at into by against around over under near onto through across behind beside"
    " between via per as off out up without since past during till outside inside within towards above below except"
)
LABELS = listed("part step stage act draft exercise issue question track level chapter page lesson figure")
"""Words whose number is a name: chapter 3 is not three of anything."""

FAMILY = listed("mum mom mummy dad daddy grandma grandpa granny gran nan grandad granddad auntie mama papa")
PARTICLES = listed("up off out away back down aside together apart")
"""What belongs to a verb, and makes another of it."""
SPEAKING = listed(
    "ask,tell,say,admit,explain,call,phone,ring,email,text,message,thank,write to,speak at", ","
)
"""Verbs of saying something to somebody."""
_NO_PLURAL = listed(
    "news series perhaps maths physics thanks jeans trousers pants its does christmas lens gas"
)
IRREGULAR = {
    "people": "person", "children": "child", "men": "man", "women": "woman", "feet": "foot", "teeth": "tooth",
    "leaves": "leaf", "scarves": "scarf", "shelves": "shelf", "knives": "knife", "loaves": "loaf", "ups": "up",
    "movies": "movie", "cookies": "cookie", "ties": "tie", "shoes": "shoe", "toes": "toe", "quizzes": "quiz",
    "headaches": "headache", "buses": "bus", "clothes": "piece of clothing", "calories": "calorie",
}  # fmt: skip
PARTICIPLES = {
    "done": "do", "doing": "do", "sent": "send", "paid": "pay", "written": "write", "made": "make",
    "practice": "practise",
}  # fmt: skip


def singular(word: str) -> str:
    """Give one of what a plural names; a word that is no plural comes back as it is."""
    low = word.lower()
    if low in IRREGULAR or low in _NO_PLURAL or len(low) < 4 or not low.endswith("s"):
        return IRREGULAR.get(low, word)
    if low.endswith(("ss", "us", "is", "'s", "’s")):
        return word
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    return word[:-2] if low.endswith(("ches", "shes", "xes", "sses", "zes", "oes")) else word[:-1]


def folded(words: str) -> str:
    """Give words in the one form by which they are compared: small letters, the last in the singular."""
    plain = words.casefold().replace("’", "'").replace("-", " ").replace("/", " ")
    before, space, last = " ".join(plain.split()).rpartition(" ")
    return before + space + singular(re.sub(r"(?<=\w{3})ize$", "ise", last))


_DOUBLED = "[^aeiou][aeiou][^aeiouwxy]"
"""A verb whose last letter is doubled before "-ed": "mopped", so that a moped is no mop."""


def plain_verb(word: str, verbs: frozenset[str] = VERBS) -> str:
    """Give the plain form of a verb: "run" for "running", "write" for "writing"."""
    if word in verbs:
        return word
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            once = stem[:-1] if stem[-1] == stem[-2] else stem
            forms = (stem, f"{stem}e", once, f"{stem[:-1]}y")[bool(re.fullmatch(_DOUBLED, stem)) :]
            return next((form for form in forms if form in verbs), word)
    return word


NUMBERS = {
    "a": 1, "an": 1, "half an": 0.5, "half a": 0.5, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "hundred": 100, "thousand": 1000, "couple": 2, "few": 3, "both": 2,
}  # fmt: skip
_TIME = (
    r"(?:\b(?:for|at least|about|another) )*(?:\d+ ?(?:-|–|to) ?)?\b(half an?|an?|\d+(?:[.,]\d+)?|[a-z]+)"
    r"(?: full| whole)?[ -]?(hours?|hrs?|h|minutes?|mins?|seconds?|secs?)\b(?: of(?= ))?"
    r"(?! early| late| ago| before| hand)"
)
_NO_LENGTH = listed("every in within after until before last next under than")
_COUNT = r"\b(\d{1,3}(?:[.,]\d{3})+|\d+|[a-z]+) (?:(?:of|the|my|more|new|old|these) )*([^\W\d_]+)(?:[ -]([^\W\d_]+))?"
_UNCOUNTED = listed(
    "kg kilo gram lb pound calorie kcal mg g litre dollar euro degree percent am pm year month week day hour minute"
    " second meal tablet pill dose drink beer times time"
)


@dataclass(frozen=True, slots=True)
class Amounts:
    """How long a title takes and how many it counts, where it says so."""

    seconds: int = 0
    count: int = 0


def without_amounts(text: str) -> tuple[Amounts, str]:
    """Take the stretch of time out of a title, in small letters, and count what it counts.

    A number that is a name (chapter 3, 2027), a clock time, a weight, a dose or a meal
    counts nothing.
    """
    for found in re.finditer(_TIME, text):
        before, after = text[: found.start()], text[found.end() :]
        number = _number(found[1])
        if number and _NO_LENGTH.isdisjoint(before.split()[-1:]):
            text = " ".join(f"{before} {after}".split()).strip(" ,:-") or text
            return Amounts(round(number * {"s": 1, "m": 60, "h": 3600}[found[2][0]]), _count(text)), text
    return Amounts(0, _count(text)), text


def _count(text: str) -> int:
    for found in re.finditer(_COUNT, text):
        number = _number(found[1])
        before = singular("".join(text[: found.start()].split()[-1:]))
        first, *more = (noun for noun in found.groups()[1:] if noun)
        is_name = (
            before in LABELS | _NO_LENGTH | {"at", "by"}
            or 1900 <= number <= 2100
            or singular(first) in _UNCOUNTED
        )
        if (
            number > 1
            and not is_name
            and any(singular(noun) != noun or noun == "km" for noun in (first, *more))
        ):
            return int(number)
    return 0


def _number(word: str) -> float:
    if word[:1].isdigit():
        return min(float(re.sub(r"[.,](?=\d{3}\b)", "", word).replace(",", ".")), 1e9)
    return NUMBERS.get(word, 0)
