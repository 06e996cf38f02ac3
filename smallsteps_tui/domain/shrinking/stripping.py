"""What is typed in and round a task and is no part of it: slips of the finger, marks, links, politeness, days."""

import re
import unicodedata
from collections.abc import Iterator

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.shrinking.lexicon import (
    FAMILY,
    LIGHT,
    SMALL_WORDS,
    VERBS,
    folded,
    listed,
    plain_verb,
)

_FIRST_WORDS, _LONG_WORD = 12, 20
_MOST = (-1, -1, -1, -1, 0, 2, 3, 3, 4)
"""The highest rank of a slip that a word may hold, by its length."""
_KEYS = "qwertyuiop asdfghjkl zxcvbnm"


def respelt(text: str, names: frozenset[str], verbs: frozenset[str], known: frozenset[str]) -> str:
    """Take one slip of the finger out of each word that is not known; the first word is likely a verb.

    Args:
        text: The title, in small letters.
        names: Words that are somebody's name, and stay.
        verbs: Words that are verbs.
        known: Words that are no misspelling, in the singular.
    """
    words = text.split(" ")
    for at, typed in enumerate(words[:_FIRST_WORDS]):
        is_word = typed.isascii() and typed.isalpha() and 1 < len(typed) < _LONG_WORD and typed not in names
        is_right = known.intersection((typed, folded(typed))) or plain_verb(typed, verbs) in verbs
        if is_word and not is_right:
            words[at] = _meant(typed, verbs, known, is_first=not at)
    return " ".join(words)


def _meant(typed: str, verbs: frozenset[str], known: frozenset[str], *, is_first: bool) -> str:
    """The word that was meant; a short one is close to many, so that it has to be one of the likelier slips."""
    near = [slip for slip in _one_slip_from(typed) if slip[1] in verbs or _is_known(slip[1], known)]
    near = ([slip for slip in near if slip[1] in verbs] if is_first else []) or near
    most = _MOST[min(len(typed), len(_MOST) - 1)]
    likely = LIGHT if is_first else SMALL_WORDS
    near = [slip for slip in near if slip[0] <= most or (slip[1] in likely and slip[0] < len(typed))]
    return min(near, key=lambda slip: (slip[0], slip[1] not in likely), default=(0, typed))[1]


def _is_known(word: str, known: frozenset[str]) -> bool:
    return word in known or (word.endswith("s") and folded(word) in known)


def _one_slip_from(word: str) -> Iterator[tuple[int, str]]:
    """Give what a word may have been, with a rank.

    0 for two letters swapped or one doubled; then one left out, the key beside it, one too many, any other.
    """
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield from ((1, before + letter + after) for letter in letters)
        if after:
            yield 0 if before[-1:] == after[0] else 3, before + after[1:]
            for letter in letters:
                is_beside = letter + after[0] in _KEYS or after[0] + letter in _KEYS
                yield 2 if is_beside else 4, before + letter + after[1:]
        if len(after) > 1:
            yield 0, before + after[1] + after[0] + after[2:]


LONGEST = 400
"""How much of a text is read, in characters."""
LEAST_ALIKE, ALIKE = 5, 0.7
"""From how many words on lines are compared, and which share of them makes two alike."""
_MARKS = (
    (r"!?\[([^\]]*)\]\([^)]*\)", r" \1 "),  # a link keeps its words
    (r"(?:https?://|www\.)\S+|\S+@\S+\.\w+", " "),
    (r"\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|<[^>]*>", " "),
    (r"(?<!\S)(?:[#@+~%^][^\W\d][\w/-]*|[A-Za-z_]+:[^\s/]\S*|![A-Za-z]+|[Pp]\d)(?!\S)", " "),
    (r"(?<=[a-z]) 2 (?=(?:the|my|a|her|his|our)\b)", " to "),
    (r"[$£€¥] ?[\d.,]+k?|[\d.,]+ ?(?:[$£€]|(?:dollars|euros|quid|bucks)\b)", " money "),
    (r"[\"“”„«»*_`~|]+|(?<!\w)['‘’]|['‘’](?!\w)", " "),
)
_LABEL = (
    r"(?:[-–—>•·]+\s|\d+[.)]\s|todo\s|(?:to[ -]?do|fixme|task|reminder|note(?: to self)?|urgent|important|next|asap"
    r"|goal|action|step(?: \d+)?|today|tomorrow|tonight|later|errand|habit|daily)\s*[:\-–—]+)\s*"
)
_PRESSURE = listed(
    "i i'm im i'd i'll i've we really just finally also definitely actually probably maybe perhaps please pls plz ok"
    " okay so then now soon always urgently asap simply quickly gotta gonna wanna hafta must should let's lets and to"
    " better even need want try"
)
_PRESSURES = listed(
    "i am,i will,i can,i could,i might,i would,i still,i have,i keep,need to,want to,have to,has to,got to,ought to"
    ",would like to,would love to,like to,love to,hope to,plan to,aim to,wish to,intend to,remember to,try to,try and"
    ",start to,begin to,promise to,mean to,going to,trying to,supposed to,be able to,force myself to,make myself"
    ",bring myself to,get myself to,get round to,get around to,it is time to,it's time to,time to,don't forget to"
    ",do not forget to,make sure to,be sure to,let me,make time to,make time for,find time to,find the time to"
    ",find time for,take the time to,my goal is to,the goal is to,my dream is to,the plan is to,go and,at last"
    ",dare to,pluck up the courage to,work up the courage to,sit down and,knuckle down and,go ahead and"
    ",get started on,get started with,make a start on,make progress on,make progress with,crack on with,chip away at"
    ",could you,can you,would you,keep at,for once,be brave and,bite the bullet and,find the courage to,had better",
    ",",
)
"""What may stand before a task: as if pushing, or asking leave."""

_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
_DAY = (
    rf"(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:days?)?|{_MONTH}|today|tomorrow|tonight|noon|midnight"
    r"|christmas|easter|eod|eow"
)
_SPAN = "day|morning|afternoon|evening|night|week|weekend|month|year|lunchtime|bedtime|summer|winter|spring|autumn"
_BEFORE = (
    r"by|on|before|until|till|due|from|at|for|in|during|first thing|early|late|later|end of|the|of|and|all"
)
_CLOCK = r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}(?:/\d{2,4})?"
_NOW = (
    "asap|urgently|now|right now|soon|finally|please|pls|daily|weekly|monthly|everyday|regularly|again|at last|properly"
    "|at home|once and for all|first|already|immediately|right away|later|ugh|somehow|as soon as possible|straight away"
    "|lol|ffs|oops|haha|ha ha|omg|wtf|smh|tbh|tho|though|anyway|hopefully|i guess|i think|or whatever|or something"
    "|consistently|without fail|for once|if possible|if i can|alone|by myself|on my own|(?:for )?(?:the )?first time"
)
_WHEN = (
    rf"(?:(?:{_BEFORE}|this|next|every|each) )*(?:{_DAY})(?: (?:{_SPAN}))?(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?: \d{{4}})?"
    rf"|(?:(?:{_BEFORE}|once|twice|\d+x|times|five|four|three|two|\d+) )*"
    rf"(?:this|next|every|every other|each|a|per|the) (?:{_SPAN})s?"
    r"|(?:before|after|during|at) (?:bed|work|lunch|breakfast|dinner|school|sleep|bedtime|supper)"
    rf"|(?:(?:{_BEFORE}|around) )*(?:{_CLOCK})"
    rf"|(?:by|at|before|until|due|on the|by the) \d{{1,2}}(?:st|nd|rd|th)?(?: (?:{_MONTH}))?"
    rf"|in (?:a|an|\d+|two|three) (?:hour|minute|{_SPAN})s?|{_NOW}"
)
_WHEN_LAST = rf"[\s,–—-]+(?:{_WHEN})$"
_WHEN_FIRST = rf"(?:(?:by|on|before|this|next|every) (?:{_DAY}|{_SPAN})|{_DAY}|after work)(?:,|:| -)? (?=\w)"
_SHORT_FOR = {
    "w/": "with", "w": "with", "re": "about", "coz": "because", "cuz": "because", "w/o": "without", "w/out":
    "without", "b/c": "because", "bc": "because", "appt": "appointment", "appts": "appointments", "tmrw":
    "tomorrow", "tmr": "tomorrow", "ppl": "people", "smth": "something", "sth": "something", "abt": "about", "thru":
    "through", "bday": "birthday", "hrs": "hours", "yrs": "years", "yr": "year", "wks": "weeks", "wk": "week",
    "mins": "minutes", "msg": "message", "msgs": "messages", "pics": "pictures", "pic": "picture", "dept":
    "department", "govt": "government", "thx": "thank", "nr": "number", "vs": "or", "incl": "with", "prob":
    "probably", "u": "you", "ur": "your", "til": "until", "b4": "before",
}  # fmt: skip
"""What is written short in notes to oneself."""
_SIGNS = listed("So Sk Cn Co Cs Mn Me Cf Sm")
_EDGES = " .!?…,;:-–—•/&="

_CHILD = (
    r"(?:the |my |our |a )?(?:\w+ year old|baby|toddler|newborn|son|daughter|stepson|stepdaughter|kids?|child|children"
    r"|boys?|girls?|twins|teen|teenager|grandson|granddaughter|little one)"
)
_OF_A_CHILD = (
    "eat|sleep|talk|listen|go|nap|brush|stop|share|wear|get up|get dressed|tidy|put|do|learn|leave|settle|read|study"
    "|wash"
)
_IDIOMS = {
    "understand": "(?:get|wrap) my head (?:a?round|into)|make sense of|get to grips with",
    "old exam": "past (?:exam )?papers?",
    "cancel": "stop paying(?: for)?",
    "ensure": "make sure(?: that)?",
    "call": "make an? (?:phone )?call to|pick up the phone (?:to|and (?:call|ring|phone))",
    "meet": "(?:(?:get|have|go for) )?(?:an? )?(?:coffee|tea|lunch|dinner|brunch|beer|drinks?) with(?! milk| sugar)",
}
_SAID_PLAINLY = (
    *((rf"^(?:{said})(?: |$)", f"{plain} ") for plain, said in _IDIOMS.items()),
    (r"^let (.+?) know(?: (?:about|of|that))?\b", r"tell \1 about"),
    (r"^(?:take|get) (.+?) back to ", r"return \1 to "),
    (r"^polish (?=(?:grammar|cases?|vocab\w*|verbs?|lessons?|homework|class|course|words?|exam|test)\b)", "learn "),
    (r"^re-(?=(?:read|write|draft|watch|paint|record|draw|plan|do)\b)", ""),
    (r"^(?:get|have) (.+?) (?:looked at|seen to|checked(?: out| over)?)\b", r"check \1"),
    (r"^(?:take|wipe|get|delete|remove) .+? (?:off|from) (?:\w+ )*phone$|^take .* app off$", "delete app"),
    (r"^(?:take|wipe|get|delete|remove) .+? (?:off|from) (?:\w+ )*(laptop|computer)$", r"clear out \1"),
    (r"^get (?:the )?(?:smell|stain|stink|mould|wax|gum|grease|ink|mud|hair)s? (?:out of|off|from) ", "clean "),
    (r"^(?:make|write|update|do) (?:an?|the|my|our) (?!shopping|packing|guest|to.?do|wish|grocery|price|gift"
     r"|christmas|set|reading|bucket|name|vocab|word|mailing|amends|gratitude)([\w' ]+) list\b", r"list \1"),
    (r"^find (?:my|our|his|her|the) (?:(?:other|old|lost|missing) "
     r"|(?=(?:glasses|keys?|phone|wallet|passport|charger|remote|bag|watch|ring)$))", "look for lost "),
    (rf"^(?:get |help |make |let |teach )?{_CHILD} (?:to |won't |doesn't (?:want to )?|refuses to |will not )"
     rf"({_OF_A_CHILD})\b(?: (?:to|in|on|at))?", r"child \1 about"),
    (rf"^put {_CHILD} to (?:bed|sleep)\b", "child sleep about"),
    (r"^(?:get|have) ((?:(?:the|my|our|an?|this) )?\w.*?) (?!bed\b|seed|feed|weed|shed|need|speed|med\b|shared)"
     r"([a-z]{2,}ed|cut|done|built|made)( (?:in|at|by|for) .+)?$", r"\2 \1\3"),
    (r"^(?:the |my |our )?(.+?) (?:is|are|looks?)(?: (?:so|such|still|really|a|an|all|total|complete|in))*"
     r" (?:mess|tip|pigsty|disaster|messy|dirty|filthy|chaos|chaotic|untidy|state|shambles)\b.*", r"sort out \1"),
    (r"^(?!ask |tell |call |find |talk |write )(?:the |my |our )?((?:(?! that | which | who | when | if ).)+?)"
     r" (?:(?:is|are|keeps|has) (?:still )?(?:broken|blocked|leaking|dripping|clogged|stuck"
     r"|crashing|freezing|not working|stopped working)|(?:won't|doesn't) (?:work|start|turn on|close|open)"
     r"|(?:breaks|crashes|fails|leaks|hangs|freezes|buzzes|sticks))\b.*",
     r"fix \1"),
    (r"^((?:the|my|our) .+?|\w+(?: \w+)?) (?:is|are|sounds?) (?:too|so|not) \w+$", r"fix \1"),
    (r"^((?:what|how|where|when|which|who) to )", r"find out \1"),
    (rf"^(?:get|convince|persuade) ({'|'.join(sorted(FAMILY))}|nana|my \w+|him|her|them)"
     r" to (?:accept|agree|see|go|try|let|stop|take|sign|move|use|wear|have)\b", r"talk to \1 about"),
    (r"^day \d+\b(?=$|[.,:;!]| (?:again|of|without|no|clean|sober)\b).*", "single day"),
    (r"^(?!do |does |should |shall |am |is |will )(.+) or not$", r"decide about \1"),
    (r"^((?:the|my|our|all|these) .+?) (?:that |which )?(?:still )?(?:needs?|has|have|wants?)(?: still)? "
     r"(?:to be |to get )?([a-z]+(?:ed|ing)|done|cut|sent|paid|written|made|sold)$", r"\2 \1"),
)  # fmt: skip
"""Ways of saying something that are read as a plainer one."""


def stripped(title: str) -> str:
    """Give the task without marks, tags, links, brackets, labels, politeness and pressure, in small letters."""
    text = clean_line(title, None)[:LONGEST].replace("’", "'")
    text = "".join(" " if _is_sign(character) else character for character in text)
    bare = text
    for pattern, words in _MARKS:
        bare = re.sub(pattern, words, bare)
    if not re.search(r"[^\W_]", bare):
        bare = re.sub(r"(?:https?://|www\.)\S+|[^\w\s'-]+", " ", text)
    said = re.sub(r"(?<=\bw/)(?=\w{3})", " ", bare.lower()).split()
    return without_openers(" ".join(_SHORT_FOR.get(word, word) for word in said).strip(_EDGES))


def without_openers(text: str) -> str:
    """Take off what stands before a task: "TODO:", "I really need to", "on Monday"."""
    before = ""
    while text != before:
        before = text
        for pattern in (_LABEL, _WHEN_FIRST):
            found = re.match(pattern, text)
            text = text[found.end() :] if found and len(text) > found.end() else text
        words = text.split()
        for length in (5, 4, 3, 2, 1):
            opener = " ".join(words[:length]).strip(",")
            if len(words) > length and opener in (_PRESSURES if length > 1 else _PRESSURE):
                text = " ".join(words[length:])
                break
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
    if colon and label.endswith((" bag", " box", " kit", " suitcase")):
        text = f"pack {label}"
    elif colon and plain_verb(label) in VERBS and plain_verb(rest.split()[0]) not in VERBS:
        text = f"{label} {rest}"
    elif colon and len(label.split()) <= 2:
        text = f"{rest}, {label}" if len(rest.split()) > 2 else f"{rest} {label}"
    for pattern, words in _SAID_PLAINLY:
        text = re.sub(pattern, words, text)
    return text


def _is_sign(character: str) -> bool:
    return character > "\u206f" and unicodedata.category(character) in _SIGNS


def reads_alike(line: str, other: str) -> bool:
    """Whether two suggestions say nearly the same: all but one or two of the words of the shorter are in the other."""
    words, others = ({*each.casefold().split()} for each in (line, other))
    fewer = min(len(words), len(others))
    return fewer >= LEAST_ALIKE and len(words & others) >= ALIKE * fewer
