"""A step as it is typed: its title, with the rhythm and the moment that may stand at its end or before a comma.

"walk, 3 times a week" is a practice, "read after breakfast" has a cue, and so has "in the
evening, read". Only what hardly means anything else is read, and nothing of words that care
looks after: those are kept as they were typed. A sentence beside a list may say how often for all
its steps: "please do these three times a week".
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from smallsteps_tui.domain import care, rhythm
from smallsteps_tui.domain.care import Handling, Kind, Way, standing
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import weekday_number
from smallsteps_tui.domain.rhythm_forms import InDays, PerWeek, Rhythm, UnknownRhythm

RHYTHMS = ("", "daily", "weekdays", "3 a week")
"""The rhythms that → goes through; "" is once."""

LONGEST_ENDING = 12
"""The most words of a rhythm or a moment."""


@dataclass(frozen=True, slots=True)
class TypedStep:
    """What was understood of the words of a new step."""

    title: str
    rhythm: str = ""
    """As it is stored; "" for a step taken once."""
    cue: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether it is a title and nothing else."""
        return not (self.rhythm or self.cue)


_SEPARATOR = re.compile(r"\s*(?:[,;:(]|\s[-–—])\s*$")
"""What may stand between the title and its ending; a hyphen in a word is none."""

_EACH = frozenset(("every", "each"))
_BEGINS_A_RHYTHM = frozenset(
    """
    daily everyday weekly monthly fortnightly once twice thrice weekdays weekends workdays on
    one two three four five six seven
    """.split()  # noqa: SIM905 a text is easier to read
)
_BELONGS_TO_THE_TITLE = frozenset(
    """
    the a an my your our his her their its this that these of for to with and or not no about from by in
    at as than into is are be was were until till since except
    """.split()  # noqa: SIM905
)
"""Words that a title does not end in: "read the daily", "the best of every day"."""

_NEGATIVE = re.compile(
    r"(?:stop|quit|avoid|no|not|never|don.?t|do not|less|fewer|without|skip|cut|give up)\b", re.IGNORECASE
)
"""How a title begins that an ending may be a part of: "stop eating cake every day"."""

_TIME_OF_DAY = {"morning": "in the morning", "evening": "in the evening", "night": "at night"}
"""The cue that an "every morning" is as well."""

_ROUTINE = (
    r"(?:(?:the|my|a|our|a cup of|the first|my first|morning|evening) )*"
    r"(?:breakfast|lunch|dinner|supper|tea|coffee|bed|bedtime|work|school|waking(?: up)?|getting up|sleep|sunrise|"
    r"sunset|noon|midnight|shower|bath|meals?|commute|school run|nap|brushing my teeth|class|church|yoga|practice)"
)
_CLOCK = r"(?:\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?)?|\d{1,2} o.clock)"
_MOMENT = re.compile(
    rf"(?:(?:right |straight |just )?(?:after|before|during|over|with|at) {_ROUTINE}"
    r"|(?:right |straight |just )?(?:after|before|when|whenever|as soon as|once) (?:I|I.m|I.ve|we|the kettle) .+"
    rf"|(?:at|around) {_CLOCK}|at (?:night|lunchtime|teatime|dinnertime)|first thing(?: in the morning)?"
    r"|in the (?:morning|afternoon|evening)|on (?:waking|the way (?:home|to work|to school)))",
    re.IGNORECASE,
)
"""Moments that come by themselves, clear without a comma before them."""

_SET_APART = re.compile(
    r"(?:right |straight |just )?(?:after|before|when|whenever|during|as soon as|at|around|in the|on the|"
    r"first thing|over)\b.+",
    re.IGNORECASE,
)
"""How a moment may begin after a comma."""

_OPENING = re.compile(r"([^,:]{4,60}?)(?:,|:|\s[-–—])\s+(?=\S)")
"""What may stand before a step: "Every evening, write a line"."""

_OPENS = re.compile(
    r"(?:right |straight |just )?(?:after|before|when|whenever|as soon as) (?:\S+ )+\S+", re.IGNORECASE
)
"""How a moment may open a step; "at first" and "in the end" are none."""

_ALL_THE_SAME = re.compile(r"[,;]? [(–—-]?(?:even|no matter|whatever the|rain or shine)\b.*", re.IGNORECASE)
"""What may follow a rhythm and takes nothing from it: "walk every day, even when it rains"."""

_ONE_OF = re.compile(
    r"((?:an?|one|1) (?:[\w’'-]+ ){0,2}(?:meeting|session|class|lesson|group|rehearsal|appointment|lecture|workout|"
    r"walk|run|swim|ride|hike|visit|outing|call|letter|postcard|page|paragraph|chapter|poem|sketch|drawing))"
    r" ((?:an?|per|each|every) (?:day|week|month))\.?",
    re.IGNORECASE,
)
"""One of what is gone to or made, and how often: "one meeting a week"; of what is had, one may be the most."""

_ASKS = re.compile(
    r"\b(?:ask|tell|find|decide|remember|know|check|learn|note|write|say|see|think|work out|choose|explain|look|"
    r"remind)\b",
    re.IGNORECASE,
)
"""Verbs that a "when" or an "after" may be the object of: "ask when I can go", "look after my tea"."""


def read(words: str, above: Sequence[str] = ()) -> TypedStep:
    """Read the words of a new step.

    Args:
        words: As they were typed.
        above: The words above the step, the nearest first, by which care understands it.

    Returns:
        Its title, rhythm and cue; everything as the title where nothing is read, or where
        the title alone would read otherwise to care.
    """
    whole = clean_line(words, None)
    found = _read_endings(whole)
    if found.is_plain:
        return TypedStep(whole)
    is_same = care.read(found.title, tuple(above)) == care.read(whole, tuple(above))
    return found if is_same and may_recur(whole, above) else TypedStep(whole)


def may_recur(words: str, above: Sequence[str] = ()) -> bool:
    """Whether a step may have a rhythm or a moment by what its words are about: nothing that leads towards harm may.

    Who mourns is asked for none, and keeps the one they typed: a grave is visited on Sundays.
    """
    wants = care.read(words, tuple(above))
    if wants.handling is Handling.ORDINARY or wants.kind is Kind.GRIEF:
        return True
    return wants.way is Way.AWAY and not wants.is_withheld and not standing.is_no_habit(wants)


def next_rhythm(of: str, by: int = 1) -> str:
    """Return the rhythm that → (1) or ← (-1) puts in the place of another; after the last one once again."""
    return RHYTHMS[(RHYTHMS.index(of) + by) % len(RHYTHMS)] if of in RHYTHMS else ""


def _read_endings(whole: str) -> TypedStep:
    """Take a rhythm and a moment off the end, in either order, each at most once."""
    found = TypedStep(whole)
    for _ in range(2):
        found = _without_rhythm(found) if not found.rhythm else found
        found = _without_cue(found) if not found.cue else found
    return found if not found.is_plain else _opening_or_within(whole)


def _opening_or_within(whole: str) -> TypedStep:
    """Take a rhythm or a moment off the beginning, or a rhythm out of the middle where what follows changes nothing."""
    if one := _ONE_OF.fullmatch(whole):
        return TypedStep(one[1], str(rhythm.parse(f"1 a {one[2].split()[-1]}")))
    added = _ALL_THE_SAME.search(whole)
    if added is not None:
        found = _without_rhythm(TypedStep(whole[: added.start()]))
        return replace(found, title=found.title + added[0]) if found.rhythm else TypedStep(whole)
    opening = _OPENING.match(whole)
    rest = whole[opening.end() :] if opening is not None else ""
    if opening is None or _NEGATIVE.match(rest) or not _is_an_act(rest):
        return TypedStep(whole)
    words = opening[1]
    title = rest[0].upper() + rest[1:] if words[0].isupper() else rest
    if rule := _rhythm(words, is_set_apart=True):
        return TypedStep(title, str(rule), _time_of_day(words))
    is_moment = _MOMENT.fullmatch(words) or _OPENS.fullmatch(words)
    return TypedStep(title, cue=words[0].lower() + words[1:]) if is_moment else TypedStep(whole)


def _is_an_act(words: str) -> bool:
    from smallsteps_tui.domain.shrinking.reading import opens_with_verb

    return opens_with_verb(words)


def _time_of_day(rhythm: str) -> str:
    """Return the moment that an "every morning" is as well; "" for none."""
    words = rhythm.casefold().split()
    return _TIME_OF_DAY.get(words[-1], "") if words[0] in _EACH else ""


def _endings(title: str) -> list[tuple[str, str, bool]]:
    """List where a title may end, and what follows: the longest ending first.

    Returns:
        The title before, the ending, and whether something stands between to set it apart.
    """
    title = title.removesuffix(".")
    starts = [space.end() for space in re.finditer(r"\s+|\(", title)][-LONGEST_ENDING:]
    found = []
    for start in starts:
        before, ending = title[:start].rstrip(), title[start:].strip()
        separator = _SEPARATOR.search(before + " ") or _SEPARATOR.search(before)
        is_bracketed = separator is not None and "(" in separator[0]
        if is_bracketed != ending.endswith(")"):
            continue
        if separator is not None:
            before = before[: separator.start()]
        ending = ending.removesuffix(")")
        if re.search(r"\w", before):
            found.append((before.rstrip(), ending, separator is not None))
    return found


def _without_rhythm(typed: TypedStep) -> TypedStep:
    for before, ending, is_set_apart in _endings(typed.title):
        rule = _rhythm(ending, is_set_apart=is_set_apart)
        if rule is None or not (is_set_apart or _is_complete(before)):
            continue
        return replace(typed, title=before, rhythm=str(rule), cue=typed.cue or _time_of_day(ending))
    return typed


def _is_complete(title: str) -> bool:
    """Whether a title can end here, without anything that sets its ending apart."""
    return title.split()[-1].casefold() not in _BELONGS_TO_THE_TITLE and not _NEGATIVE.match(title)


def _rhythm(ending: str, *, is_set_apart: bool) -> Rhythm | None:
    """Return the rhythm that an ending is, if it can hardly be anything else.

    "call Mum Sunday" is a day and "part 3 of 5" a part: without a comma before it a day needs an
    "every" or an s, and a number its times, unless it says "a week".
    """
    first, *others = ending.casefold().replace(",", " ").split() or [""]
    is_number, is_weekday = first[:1].isdigit(), weekday_number(first) is not None
    if not (first in _EACH or first in _BEGINS_A_RHYTHM or is_number or is_weekday):
        return None
    try:
        rule = rhythm.parse(ending.replace("×", "x"))
    except UnknownRhythm:
        return None
    if isinstance(rule, InDays) and "days" not in others:
        return None
    if is_weekday or first == "on":
        named = others if first == "on" else [first, *others]
        return rule if _is_of_several_days(named) or (is_set_apart and len(named) > 1) else None
    has_times = first.endswith(("x", "×")) or any(
        word in ("time", "times", "x", "days") for word in others[:1]
    )
    is_clear = is_set_apart or has_times or isinstance(rule, PerWeek) or not is_number
    return rule if is_clear else None


def _is_of_several_days(named: Sequence[str]) -> bool:
    """Whether days of the week are named that come again: "Mondays", "weekends", "mon wed fri"."""
    if any(word.endswith(("days", "ends")) for word in named):
        return True
    days = [word for word in named if weekday_number(word) is not None]
    return len(days) > 1 and all(len(word) <= 3 for word in days)


def _without_cue(typed: TypedStep) -> TypedStep:
    for before, ending, is_set_apart in _endings(typed.title):
        if is_set_apart and _SET_APART.fullmatch(ending):
            return replace(typed, title=before, cue=ending)
        if _MOMENT.fullmatch(ending) and _is_complete(before) and not _ASKS.search(before):
            return replace(typed, title=before, cue=ending)
    return typed


@dataclass(frozen=True, slots=True)
class ForAll:
    """A rhythm for every step of a list."""

    sentence: str
    """Where it is said."""
    rhythm: str
    """As it is stored."""
    cue: str = ""
    """The moment that an "every morning" is as well."""


_NUMBER = "one|two|three|four|five|six|seven"
_TIMES = rf"(?:once|twice|thrice|(?:\d{{1,2}}|{_NUMBER})(?: ?(?:x|×|times?|days))?)"
_DAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?"
_HOW_OFTEN = re.compile(
    r"\b(?:(?:every|each) (?:single )?(?:day|morning|evening|night|week|month|weekday|weekend)"
    rf"|every (?:other|second|third|\d{{1,2}}(?:st|nd|rd|th)?|{_NUMBER}) (?:days?|weeks?)"
    r"|daily|everyday|weekly|monthly|fortnightly|(?:on )?(?:weekdays|weekends)"
    rf"|{_TIMES} ?(?:a|an|per|each|every|in a|/) ?(?:day|week|month)"
    rf"|(?:on|every) {_DAY}(?:(?:,? and|,| ?[/&]) ?(?:on )?{_DAY})*)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"\b(\d{{1,2}}|once|{_NUMBER})(?: ?[-–—] ?| (?:or|to) )(?=(?:\d{{1,2}}|twice|{_NUMBER})\b)(?:\w+)",
    re.IGNORECASE,
)
"""Two numbers of which the smaller is taken: "2-3 times a week"."""
_SEVERAL_A_DAY = re.compile(rf"{_TIMES} ?(?:a|per|each|every|/) ?day", re.IGNORECASE)
"""More often than there are rhythms for, which is every day."""

_LIST = r"(?:exercises|stretches|steps|tasks|things|moves|drills|list|routine|set|programme|program|plan|homework)"
_DO = r"(?:do|doing|repeat|practi[sc]e|perform|try|aim|go|work|run|complete|take|fit|manage|use|tick)"
_ALL = rf"(?:these|them|those|all|each|everything|this|(?:the|your|following) (?:[\w-]+ ){{0,2}}{_LIST})"
_ASKS_FOR_ALL = re.compile(rf"\b{_DO}\b.{{0,40}}\b{_ALL}\b|\b{_ALL}\b.{{0,30}}\bdone\b", re.IGNORECASE)
_NOTHING_ELSE = re.compile(
    rf"(?:(?:[\w-]+ ){{0,2}}{_LIST}|to do|do|please|all|ideally|[ ,:.!()–—-])*", re.IGNORECASE
)
"""What may stand around a rhythm that is said by itself: "Exercises (3x a week):"."""
_NOT_SO = re.compile(
    r"\b(?:not|\w+n.t|never|no|without|instead|unless|except|only|apart from|skip|than|used|did|were|was|last|"
    r"first|some|any|few|half|either|until now|(?<!every )(?<!each )one of|\d of|two of)\b"
    r"|^(?:if|when|once you|after|before)\b"
    r"|^(?:we|they|he|she|i|i.ll|i.ve)\b(?!.*\b(?:you|recommend|suggest|advise)\b)",
    re.IGNORECASE,
)
"""What makes a sentence say something else: how often it was, or of which of them."""
_SENTENCE = re.compile(r"(?<=[.!?:;])\s+")


def said_in(texts: Iterable[str]) -> ForAll | None:
    """Find what is said of all steps; None where nothing is, or two sentences say different things.

    Args:
        texts: What stands beside the list.
    """
    found = [said for text in texts for said in map(_said, _SENTENCE.split(text)) if said is not None]
    return found[0] if len({(one.rhythm, one.cue) for one in found}) == 1 else None


def _said(sentence: str) -> ForAll | None:
    words = _BETWEEN.sub(r"\1", sentence)
    how_often = _HOW_OFTEN.search(words)
    if how_often is None or _NOT_SO.search(words):
        return None
    around = words[: how_often.start()] + words[how_often.end() :]
    if not (_ASKS_FOR_ALL.search(words) or _NOTHING_ELSE.fullmatch(around)):
        return None
    phrase = "daily" if _SEVERAL_A_DAY.fullmatch(how_often[0]) else how_often[0]
    found = read(f"all: {phrase}")
    return ForAll(sentence, found.rhythm, found.cue) if found.rhythm else None
