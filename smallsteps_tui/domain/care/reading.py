"""Reading words: what they are about, how surely, and whether towards harm or away from it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from smallsteps_tui.domain.care import (
    idioms,
    idioms_of_daily_life,
    words_beneath,
    words_elsewhere,
    words_of_betting,
    words_of_crisis,
    words_of_dark_thoughts,
    words_of_eating,
    words_of_eating_enough,
    words_of_getting_safe,
    words_of_grief,
    words_of_harm,
    words_of_last_things,
    words_of_medicines,
    words_of_rituals,
    words_of_safety,
    words_of_self_harm,
    words_of_shame,
    words_of_someone_else,
    words_of_substances,
)
from smallsteps_tui.domain.care.frames import is_agreed, is_framed
from smallsteps_tui.domain.care.kinds import ORDINARY, SUBSTANCES, Kind, Reading, Tier, Way
from smallsteps_tui.domain.care.leading_away import leads_away
from smallsteps_tui.domain.care.normalising import END, Name, words_of
from smallsteps_tui.domain.care.patterns import Rows, Span
from smallsteps_tui.domain.care.word_groups import (
    GROUPS,
    LESSENING,
    OF_ANOTHER,
    OF_ONESELF,
    PERSONS,
    WHO_HURTS,
    WITH_THEM,
)
from smallsteps_tui.domain.care.words_beneath import LEANING, LIVING, OUT_OF_DATE

_SET_ASIDE = "_"
"""Stands for a word that is meant of something else."""

_TABLES = (
    *words_of_crisis.TABLES,
    *words_of_dark_thoughts.TABLES,
    *words_of_last_things.TABLES,
    *words_of_someone_else.TABLES,
    *words_of_harm.TABLES,
    *words_of_safety.TABLES,
    *words_of_getting_safe.TABLES,
    *words_of_self_harm.TABLES,
    *words_of_medicines.TABLES,
    *words_of_substances.TABLES,
    *words_of_betting.TABLES,
    *words_of_eating_enough.TABLES,
    *words_of_eating.TABLES,
    *words_of_rituals.TABLES,
    *words_of_grief.TABLES,
    *words_of_shame.TABLES,
    *words_elsewhere.TABLES,
)
_ROWS = Rows(*(rows for *_, rows in _TABLES))
_IDIOMS = Rows(idioms.IDIOMS, idioms_of_daily_life.IDIOMS)
_DARKENED = Rows(words_beneath.DARKENED)
_BELONGINGS = Rows(words_beneath.BELONGINGS)
_PAPERS = Rows(words_beneath.PAPERS)
_AMOUNTS = Rows(words_beneath.AMOUNTS)
_CONTACT = Rows(words_beneath.CONTACT)
_FILLING = Rows(words_beneath.FILLING)
_BURNING = Rows(words_beneath.BURNING)
_DISCARDED = Rows(words_beneath.DISCARDED)
_OWN_MEDICINES = Rows(words_beneath.OWN_MEDICINES)
_ASKED = Rows("""
ask|asking|tell|telling|call|ring|see|book|talk|talking|speak|email|phone ... =doctor|gp|pharmacist|nurse|psychiatrist|
  prescriber|clinic|surgery|pharmacy
""")
"""Words of asking somebody who knows about a medicine."""

_STAYING = Rows(words_of_substances.STAYING)
_BEGINNING = frozenset(("stop", "quit", "get", "getting", "become", "cut", "less", "first", "start", "detox"))

_BRIDGE = frozenset(
    """
    to want wanting wants going go try trying let letting thinking about of the my an a any urge urges feel like be been
    wish doing do just ever make making plan planning get getting being on thoughts act acting give in need will would
    give giving up into another more even from having have back so can could again longer keep me
    seeing answering replying ringing texting calling think i
    de di da mich mehr selbst mezelf mir mi om het meer piu plus mais mas
    """.split()  # noqa: SIM905 a text is easier to read
)
"""Words that may stand between "not" and what it turns."""

_TURNED_INSIDE = frozenset(
    (
        Kind.HARM,
        Kind.SELF_HARM,
        Kind.OCD,
        Kind.OPIOIDS,
        Kind.SEDATIVES,
        Kind.ALCOHOL,
        Kind.DRUGS,
        Kind.BETTING,
    )
)
"""Kinds in whose rows "without" and "stop" lead away from harm; in others they may be the harm."""

_IN_AMOUNTS = SUBSTANCES | {Kind.HARM, Kind.SELF_HARM, Kind.MEDICINES, Kind.EATING}
"""Kinds whose act is no smaller harm for being done once, or half."""

_FIRST = 3
"""In so many words of a row "without" and "stop" turn it; "hit him if he does not stop" is not turned."""

_FAR = 9
"""From no farther than so many words before it "not" turns a row."""

_KEPT_APART = frozenset((Kind.CRISIS, Kind.MEDICINES))
"""Kinds of which a row that leads away takes its words out of the others."""

_WIDER = {
    Kind.FEARED_HARM: (Kind.HARM, Kind.SOMEONE_ELSES_CRISIS),
    Kind.SOMEONE_ELSES_CRISIS: (Kind.CRISIS,),
    Kind.GRIEF: (Kind.SOMEONE_ELSES_CRISIS,),
}
"""Kinds whose sure rows take in those of another: a harm that is pictured, a death that somebody else wants."""

_FREE_OF_WAY = frozenset((Kind.SOMEONE_ELSES_CRISIS, Kind.FEARED_HARM, Kind.GRIEF))

_NOT_TURNED = frozenset(("why", "reason", "reasons", "excuse"))
"""Words after which "not" turns nothing: "why not"."""

_WHEN = frozenset(("before", "after", "until", "till", "by", "during", "for"))
"""Words after which food, sleep and work say when, and not what: "before bed"."""


class Found(NamedTuple):
    """A row that was found in words."""

    kind: Kind
    tier: Tier
    way: Way
    span: Span


def read(words: str, above: Sequence[str] = ()) -> Reading:
    """Read what a person typed.

    Args:
        words: The raw words, before anything is stripped from them.
        above: The words over them, the nearest first: parents, goal, the goal's why.

    Returns:
        The strongest kind with its tier and way; `ORDINARY` for words that want no care.
        Keeping oneself alive is of the kind of crisis, with no tier: it is private, and
        counts in full.
    """
    return _read(words, tuple(above))


@lru_cache(maxsize=4096)
def _read(words: str, above: tuple[str, ...]) -> Reading:
    typed = words_of(words)
    words_above = [word for one in above for word in words_of(one)]
    own = _alone(typed, words_above)
    return _beneath(typed, own, [read(one) for one in above], words_above) if above else own


class Around(NamedTuple):
    """What stands around the rows found in words, looked at once for all of them."""

    words: Sequence[str]
    over: Sequence[str]
    """The words above them."""
    away: frozenset[Kind]
    """Kinds from whose harm the words lead away, wherever in them that is said."""
    is_agreed: bool

    @classmethod
    def of(cls, words: Sequence[str], over: Sequence[str], found: Sequence["Found"]) -> "Around":
        """Look at words in which rows were found."""
        kinds = {one.kind for one in found}
        away = frozenset(kind for kind in kinds if leads_away(kind, words))
        return cls(words, over, away, Kind.MEDICINES in kinds and is_agreed(words))


def _alone(typed: tuple[str, ...], over: Sequence[str] = ()) -> Reading:
    """Read words by themselves; the words over them lend a frame and nothing else."""
    words = list(typed)
    for span in [span for _, row in _IDIOMS.possible(typed) for span in row.find(typed)]:
        words[span.start : span.end] = [_SET_ASIDE] * (span.end - span.start)
    every = list(_found(words))
    reached = _in_wider_rows(every, words)
    found = [one for one in every if one.span.start not in reached.get(one.kind, ())]
    if not found:
        return ORDINARY
    around = Around.of(words, over, found)
    readings = [_weighed(one, around) for one in dict.fromkeys(found)]
    return min((one for one in readings if one.kind is not None), key=_strength, default=ORDINARY)


def _strength(reading: Reading) -> tuple[bool, bool, int, int, bool]:
    """Order readings, the strongest first: what is sure or unsure, a danger of death, how sure, the kind.

    Where someone is being hurt, leaving and telling count more than what was done to them.
    """
    is_of_death = reading.kind in (Kind.CRISIS, Kind.SOMEONE_ELSES_CRISIS)
    rank = reading.kind.rank if reading.kind is not None else len(Kind)
    first = Way.AWAY if reading.kind is Kind.SAFETY else Way.TOWARDS
    return reading.tier is Tier.NONE, not is_of_death, -reading.tier, rank, reading.way is not first


def _found(words: Sequence[str]) -> Iterator[Found]:
    """Yield the rows found in words; a way of keeping oneself safe is no danger as well."""
    kept: set[int] = set()
    for table, row in _ROWS.possible(words):
        kind, tier, way, _ = _TABLES[table]
        is_apart = kind in _KEPT_APART
        for span in row.find(words):
            found = Found(kind, tier, way, span)
            if is_apart and way is Way.AWAY:
                if _turns(found, words) % 2 == 0:
                    kept.update(range(span.start, span.end))
                    yield found
            elif not is_apart or kept.isdisjoint(range(span.start, span.end)):
                yield found


def _in_wider_rows(found: Sequence[Found], words: Sequence[str]) -> dict[Kind, set[int]]:
    """Find the words that wider rows of another kind reach over; not where the person's own self comes between."""
    reached: dict[Kind, set[int]] = {}
    for kind, tier, _, span in found:
        if kind not in _WIDER or tier is not Tier.SURE:
            continue
        if kind is Kind.FEARED_HARM or OF_ONESELF.isdisjoint(words[span.start + 1 : span.end]):
            for narrower in _WIDER[kind]:
                reached.setdefault(narrower, set()).update(range(span.start, span.end))
    return reached


def _weighed(found: Found, around: Around) -> Reading:
    """Read one row that was found: whom it is about, which way it leads, what a frame makes of it."""
    kind, tier, way, span = found
    words = around.words
    if tier is Tier.NONE:
        return Reading(kind, tier, way)
    if kind is Kind.MEDICINES and around.is_agreed:
        return ORDINARY
    if (kind is Kind.GRIEF and _PAPERS.are_in(words)) or (
        kind is Kind.MEDICINES and kind in around.away and _ASKED.are_in(words)
    ):
        return Reading(kind, Tier.NONE, Way.AWAY)
    is_of_a_death = span.start and words[span.start] == "died" and words[span.start - 1] in GROUPS["relative"]
    if kind is Kind.CRISIS and is_of_a_death:
        return ORDINARY  # "Dad died by Friday" is grief's
    if kind is Kind.CRISIS and _is_of_another(span, words):
        kind, way = Kind.SOMEONE_ELSES_CRISIS, Way.AWAY
    elif kind is Kind.HARM and span.start and words[span.start - 1] in WHO_HURTS:
        kind, way = Kind.SAFETY, Way.TOWARDS
    else:
        way = _way(found, around)
    if kind is Kind.CRISIS and way is Way.AWAY:
        return Reading(kind, Tier.NONE, way)
    if is_framed(kind, words, span, around.over):
        tier = Tier(tier - 1)
    if tier is Tier.NONE:
        return ORDINARY
    return Reading(kind, tier, way, way is Way.AWAY and kind in SUBSTANCES and _is_settled(words))


def _is_settled(words: Sequence[str]) -> bool:
    """Whether words are of staying without a substance, not of stopping: "60 days sober", "go to the meeting"."""
    return _STAYING.are_in(words) and _BEGINNING.isdisjoint(words)


def _is_of_another(span: Span, words: Sequence[str]) -> bool:
    """Whether somebody else is the one who wants to die: "he says he wants to"."""
    if not OF_ONESELF.isdisjoint(words[span.start : span.end]):
        return False
    before = [
        word
        for word in words[max(0, span.start - 4) : span.start]
        if word in OF_ONESELF or word in OF_ANOTHER
    ]
    return bool(before) and before[-1] in OF_ANOTHER


def _way(found: Found, around: Around) -> Way:
    """Return where a row leads where it was found: "not" turns it, twice turns it back."""
    kind, _, way, span = found
    words = around.words
    if kind in _FREE_OF_WAY:
        return way
    if kind is Kind.SAFETY:
        return Way.AWAY if kind in around.away else way
    turns = _turns(found, words)
    if kind in _TURNED_INSIDE:
        turning = LESSENING if kind in SUBSTANCES else GROUPS["turning"]
        first = range(span.start, min(span.end, span.start + _FIRST))
        turns += any(words[at] in turning and words[at - 1] != "can" for at in first)
    if turns == 0 and kind in around.away:
        return Way.AWAY
    if turns % 2 == 0:
        return way
    return Way.TOWARDS if way is Way.AWAY and kind is Kind.EATING else Way.AWAY


def _turns(found: Found, words: Sequence[str]) -> int:
    """Count the words like "not" and "stop" right before what was found."""
    turns, at = 0, found.span.start - 1
    while at >= max(0, found.span.start - _FAR) and (words[at] in GROUPS["turning"] or words[at] in _BRIDGE):
        turns += words[at] in GROUPS["turning"] and (at == 0 or words[at - 1] not in _NOT_TURNED)
        at -= 1
    return turns


def _beneath(typed: tuple[str, ...], own: Reading, over: list[Reading], words_above: list[str]) -> Reading:
    """Read words under others: a dark goal darkens goodbyes, what leans on it and what serves it, and no living."""
    goal = min((one for one in over if one.tier is not Tier.NONE), key=_strength, default=ORDINARY)
    if (
        own.tier is Tier.NONE
        and own.kind in (Kind.CRISIS, None)
        and _are_own_medicines(typed, over, words_above)
    ):
        return Reading(Kind.MEDICINES, Tier.SURE, Way.TOWARDS)
    if goal.kind is None or (own.kind is not None and own.tier is Tier.NONE):
        return own
    if goal.kind is Kind.CRISIS:
        return _under_crisis(typed, own, goal)
    if own.kind is None and _is_amount_of(goal.kind, typed):
        return goal._replace(way=Way.TOWARDS, is_settled=False)
    if own.kind is goal.kind:
        is_settled = own.is_settled or (goal.is_settled and own.way is Way.AWAY)
        return own._replace(tier=max(own.tier, goal.tier), is_settled=is_settled)
    if own.kind is not None and (own.tier is Tier.SURE or own.kind.rank <= goal.kind.rank):
        return own
    if goal.kind is Kind.GRIEF and _PAPERS.are_in(typed):
        return own
    if goal.kind is Kind.GRIEF and _BELONGINGS.are_in(typed):
        return goal
    if own.kind is None and _serves(goal, typed, words_above):
        return goal._replace(tier=Tier.UNSURE)
    if own.kind is not None or (is_living(typed) and not _leans(typed)):
        return own
    if _leans(typed) or (
        goal.kind is Kind.SAFETY and (goal.tier is Tier.SURE or not WITH_THEM.isdisjoint(typed))
    ):
        return goal
    return goal._replace(tier=Tier.UNSURE) if goal.tier is Tier.SURE else own


def _are_own_medicines(typed: Sequence[str], over: list[Reading], words_above: Sequence[str]) -> bool:
    """Whether what is thrown away are medicines that the goal says the person takes, and not pills that were saved."""
    return (
        all(one.kind is not Kind.CRISIS for one in over)
        and OUT_OF_DATE.isdisjoint(typed)
        and _DISCARDED.are_in(typed)
        and (any(one.kind is Kind.MEDICINES for one in over) or _OWN_MEDICINES.are_in(words_above))
    )


def _serves(goal: Reading, typed: Sequence[str], words_above: Sequence[str]) -> bool:
    """Whether words of daily life serve the goal over them: a call to whoever it means, water in place of a meal."""
    if goal.kind is Kind.SAFETY or (goal.kind is Kind.HARM and goal.way is Way.TOWARDS):
        meant = {word for word in typed if isinstance(word, Name) or word in PERSONS}
        return not meant.isdisjoint(words_above) or _CONTACT.are_in(typed)
    if goal.kind is Kind.EATING and goal.way is Way.TOWARDS:
        return _FILLING.are_in(typed) or (goal.tier is Tier.SURE and _BURNING.are_in(typed))
    return False


def _is_amount_of(kind: Kind, typed: Sequence[str]) -> bool:
    """Whether words are an amount of an act of harm: "Only once", "One more"; more to eat is no harm."""
    is_more = kind is Kind.EATING and ("more" in typed or "another" in typed)
    return kind in _IN_AMOUNTS and not is_more and _AMOUNTS.are_in(typed)


def _under_crisis(typed: tuple[str, ...], own: Reading, goal: Reading) -> Reading:
    if own.kind is Kind.CRISIS or _DARKENED.are_in(typed):
        return Reading(Kind.CRISIS, max(goal.tier, own.tier), Way.TOWARDS)
    if own.kind is not None or is_living(typed):
        return own
    return Reading(Kind.CRISIS, goal.tier if _leans(typed) else Tier.UNSURE, Way.TOWARDS)


def _leans(typed: Sequence[str]) -> bool:
    """Whether words say nothing without the goal over them: "One less", "Only till Friday"."""
    return all(word in LEANING or word == END or word.isdigit() for word in typed)


def is_living(typed: Sequence[str]) -> bool:
    """Whether words are of food, sleep, a walk, work, people or care."""
    return any(word in LIVING and (not at or typed[at - 1] not in _WHEN) for at, word in enumerate(typed))
