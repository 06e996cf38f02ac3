"""What is typed in and round a task and is no part of it: slips of the finger, marks, links, politeness, days."""

import re
from functools import lru_cache

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.shrinking.lexicon import LIGHT, PREPOSITIONS, VERBS, folded, plain_verb

LONGEST = 400
"""How much of a text is read, in characters."""
_MARKS = (
    (r"!?\[([^\]]*)\]\([^)]*\)", r" \1 "),  # a link keeps its words
    (r"(?:https?://|www\.)\S+|\S+@\S+\.\w+", " "),
    (r"\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|<[^>]*>", " "),
    (r"(?<!\S)(?:[#@+~%^][^\W\d][\w/-]*|[A-Za-z_]+:[^\s/]\S*|![A-Za-z]+|[Pp]\d)(?!\S)", " "),
    (r"[$£€¥] ?[\d.,]+k?|[\d.,]+ ?(?:[$£€]|(?:dollars|euros|quid|bucks)\b)", " money "),
    (r"[\"“”„«»*_`~|]+|(?<!\w)['‘’]|['‘’](?!\w)", " "),
    (r"(?<=\bw/)(?=\w{3})|(?<=\b[Rr]e)-(?=[a-z])", ""),
)
_LABEL = (
    r"(?:[-–—>•·]+\s|\d+[.)]\s|todo\s|(?:to[ -]?do|fixme|task|reminder|note(?: to self)?|urgent|important|next|asap"
    r"|goal|action|step(?: \d+)?|today|tomorrow|tonight|later|errand|habit|daily)\s*[:\-–—]+)\s*"
)
_PUSHING = (
    r"(?:(?:i|we) (?:am|will|can|could|might|would|still|have|keep)|i|we|i'?m|i'?d|i'?ll|i'?ve|really|just|finally"
    r"|also|definitely|actually|probably|maybe|perhaps|please|pls|plz|ok|okay|so|then|now|soon|always|urgently|asap"
    r"|simply|quickly|gotta|gonna|wanna|hafta|must|should|let'?s|let me|(?:try )?and|to|better|even|need|want"
    r"|try(?! out| on)|(?:have|has|got|ought|like|love|hope|plan|aim|wish|intend|remember|start|begin|promise|mean"
    r"|going|trying|supposed|be able|get round|get around|(?:force|make|bring|get) myself|dare|be sure|make sure"
    r"|(?:it'?s )?time|don'?t forget|(?:make|find|take the) time|(?:my|the) (?:goal|dream|plan) is"
    r"|(?:find|pluck up|work up) the courage) to|(?:make|find) time for|(?:could|can|would) you|sit down and|go and"
    r"|go ahead and|at last|for once|get started (?:on|with)|make (?:a start|progress) (?:on|with)|crack on with"
    r"|chip away at|keep at) (?=\S)"
)
"""What may stand before a task: as if pushing, or asking leave."""

_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_DAY = (
    rf"(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:days?)?|{_MONTH}|today|tomorrow|tonight|noon|midnight"
    r"|christmas|easter|eod|eow"
)
SPAN = "day|morning|afternoon|evening|night|week|weekend|month|year|lunchtime|bedtime|summer|winter|spring|autumn"
_BEFORE = (
    "by|on|before|until|till|due|from|at|for|in|during|around|first thing|early|late|end of|the|of|and|all"
)
_CLOCK = r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}(?:/\d{2,4})?"
_NOW = (
    "asap|urgently|now|right now|soon|finally|please|pls|daily|weekly|monthly|everyday|regularly|again|at last|properly"
    "|once and for all|first|already|immediately|right away|straight away|later|ugh|somehow|lol|though?|anyway|i think"
    "|or whatever|or something|consistently|for once|if possible|if i can|alone|by myself|on my own|at home"
    "|(?:for )?(?:the )?first time|overnight|morning and (?:night|evening)|(?<!the )first thing"
    "|the (?:night|day|morning) (?:before|after)"
)
_WHEN = (
    rf"(?:(?:{_BEFORE}|this|next|every|each) )*(?:{_DAY}|{_CLOCK})(?: (?:{SPAN}))?(?: \d{{1,2}}(?:st|nd|rd|th)?)?"
    rf"(?: \d{{4}})?|(?:(?:{_BEFORE}|once|twice|\d+x|times|five|four|three|two|\d+) )*"
    rf"(?:this|next|every|every other|each|a|per|the) (?:{SPAN})s?"
    r"|(?:before|after|during|at) (?:bed|work|lunch|breakfast|dinner|school|sleep|bedtime|supper)"
    rf"|{_NOW}"
)
_WHEN_LAST = rf"[\s,–—-]+(?:{_WHEN})$"
_WHEN_FIRST = rf"(?:(?:by|on|before|this|next|every) (?:{_DAY}|{SPAN})|{_DAY}|after work)(?:,|:| -)? (?=\w)"
_SHORT_FOR = {
    "w/": "with", "w": "with", "w/o": "without", "re": "about", "bc": "because", "appt": "appointment", "ppl": "people",
    "tmrw": "tomorrow", "sth": "something", "smth": "something", "bday": "birthday", "msg": "message",
    "msgs": "messages", "pics": "pictures", "pic": "picture", "u": "you", "ur": "your", "mins": "minutes",
    "til": "until", "b4": "before",
}  # fmt: skip
"""What is written short in notes to oneself."""
_EDGES = " .!?…,;:-–—•/&="

_SAID_PLAINLY = (
    (r"^(?:get|wrap) my head a?round |^make sense of |^get to grips with ", "understand "),
    (r"^make sure (?:that )?", "ensure "),
    (r"^get (.+) in order$", r"sort \1"),
    (r"^(?:get|keep|stay) on top of ", "tackle "),
    (r"^(?:get|make) (?!.*\b(?:for|at|from|off|into|before|after) work$)(.+) (?:to )?work(?:ing)?$", r"fix \1"),
    (rf"^((?:the |my |our |his |her )?(?!(?:be|is|{'|'.join(VERBS)}) )[a-z]+) (?!bed\b|seed|feed|weed|shed|need"
     r"|speed|med\b|shared|red\b|fed\b)([a-z]{3,}ed|made|done|sent|paid|written)"
     r"(?=,| (?:and|in|on|by|at|for|to|before)\b|$)", r"\2 \1"),
    (r"^((?:the |my |our )?\w+) (?:needs?|wants?) (?:an? |some )(\w+)$", r"\2 \1"),
    (r"^pick up the phone (?:to|and (?:call|ring|phone)) ", "call "),
    (r"^(?:(?:get|have|go for) )?(?:an? )?(?:coffee|tea|lunch|dinner|beer|drinks?) with (?!milk|sugar)", "meet "),
    (r"^past (?:exam )?papers?\b", "old exam"),
    (r"^find (?:my|our|his|her|the) (?:(?:other|lost|missing) |(?=(?:glasses|keys?|phone|wallet|remote|ring)$))",
     "look for lost "),
    (r"^(?:take|delete|remove) (?!.*(?:photo|picture|video)).+? (?:off|from) (?:my |the )?phone$", "delete app"),
    (r"^let (.+?) know(?: (?:about|of|that))?\b", r"tell \1 about"),
    (r"^(?:get|have) (.+?) (?:looked at|seen to)\b", r"check \1"),
    (r"^(?:get|have) ((?:(?:the|my|our|an?|this) )?\w.*?) (?!bed\b|seed|feed|weed|shed|need|speed|med\b|shared)"
     r"([a-z]{2,}ed|cut|done|built|made)( (?:in|at|by|for) .+)?$", r"\2 \1\3"),
    (r"^((?:the|my|our|all|these) .+?) (?:that |which )?(?:still )?(?:needs?|has|have|wants?)(?: still)? "
     r"(?:to be |to get )?([a-z]+(?:ed|ing)|done|cut|sent|paid|written|made|sold)$", r"\2 \1"),
    (r"^((?:the|my|our) (?:\w+ ){1,3}?)(?:(?:is|are|keeps) (?:still )?(?:broken|blocked|leaking|dripping|stuck|not"
     r" working|too \w+)|(?:won't|doesn't) (?:work|start|turn on|close|open)|(?:breaks|crashes|fails|leaks))\b.*",
     r"fix \1"),
    (r"^((?:the |my |our )?[\w ]+) (?:is|are) (?:such )?a (?:total |complete |real )?mess$", r"tidy \1"),
    (r"^day \d+\b(?=$|[.,:;!]| (?:again|of|without|no|clean|sober)\b).*", "single day"),
)  # fmt: skip
"""Ways of saying something that are read as a plainer one."""


@lru_cache(maxsize=64)
def stripped(title: str) -> str:
    """Give the task without marks, tags, links, brackets, labels, politeness and pressure, in small letters."""
    text = clean_line(title, None)[:LONGEST].replace("’", "'")
    bare = text = re.sub(r"[^\w\x00-\u206f]", " ", text)
    for pattern, words in _MARKS:
        bare = re.sub(pattern, words, bare)
    if not re.search(r"[^\W_]", bare):
        bare = re.sub(r"(?:https?://|www\.)\S+|[^\w\s'-]+", " ", text)
    return without_openers(
        " ".join(_SHORT_FOR.get(word, word) for word in bare.lower().split()).strip(_EDGES)
    )


def without_openers(text: str) -> str:
    """Take off what stands before a task: "TODO:", "I really need to", "on Monday"."""
    before = ""
    while text != before:
        before = text
        for pattern in (_LABEL, _WHEN_FIRST, _PUSHING):
            text = re.sub(rf"^{pattern}(?=.)", "", text)
    return text.strip(_EDGES)


def without_when(text: str) -> str:
    """Take off when a task is for, at its end: "by Friday", "every morning", "asap"."""
    before = ""
    while text != before:
        before = text
        text = re.sub(_WHEN_LAST, "", text).strip(_EDGES)
    return text


def said_plainly(text: str) -> str:
    """Put a task into its plainer form: "get the car repaired" is to repair the car; what a label names comes last."""
    label, colon, rest = text.partition(": ")
    if colon and plain_verb(label) in VERBS and plain_verb(rest.split()[0]) not in VERBS:
        text = f"{label} {rest}"
    elif colon and len(label.split()) <= 2:
        text = f"{rest}, {label}" if len(rest.split()) > 2 else f"{rest} {label}"
    for pattern, words in _SAID_PLAINLY:
        text = re.sub(pattern, words, text)
    return text


def respelt(text: str, names: frozenset[str], verbs: frozenset[str], known: frozenset[str]) -> str:
    """Take one slip of the finger out of each word that is not known; the first word is likely a verb.

    Args:
        text: The title, in small letters.
        names: Words that are somebody's name, and stay.
        verbs: Words that are verbs.
        known: Words that are no misspelling, in the singular.
    """
    words = text.split(" ")
    for at, typed in enumerate(words[:12]):
        is_word = typed.isascii() and typed.isalpha() and 2 < len(typed) < 20 and typed not in names
        if is_word and not _is_known(typed, known) and plain_verb(typed, verbs) not in verbs:
            near = [word for word in _near(typed) if word in verbs or _is_known(word, known)]
            words[at] = next((word for word in near if not at and word in verbs), "".join(near[:1])) or typed
    return " ".join(words)


def _is_known(word: str, known: frozenset[str]) -> bool:
    return word in known or folded(word) in known


def _near(word: str) -> list[str]:
    """What a word may have been: two letters swapped or one doubled, one left out, too many, or other.

    A short word is close to many others, so that the likelier slips alone count there, or the likeliest words.
    """
    ends = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    letters = "abcdefghijklmnopqrstuvwxyz"
    slips = [
        [before + after[1] + after[0] + after[2:] for before, after in ends if len(after) > 1],
        [before + after[1:] for before, after in ends if before and before[-1:] == after[:1]],
        [before + letter + after for before, after in ends for letter in letters],
        [before + after[1:] for before, after in ends if after],
        [before + letter + after[1:] for before, after in ends if after for letter in letters],
    ]
    few = max(2, len(word) - 2)
    return [
        slip for rank, some in enumerate(slips) for slip in some if rank < few or slip in LIGHT | PREPOSITIONS
    ]
