"""Reading words: what they are about, how surely, and whether towards harm or away from it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from smallsteps_tui.domain.care import (
    idioms,
    idioms_at_work_and_clinic,
    idioms_of_daily_life,
    words_beneath,
    words_by_parts,
    words_elsewhere,
    words_of_being_ruled,
    words_of_crisis,
    words_of_dark_thoughts,
    words_of_drugs,
    words_of_eating,
    words_of_fear,
    words_of_frightening_thoughts,
    words_of_getting_safe,
    words_of_grief,
    words_of_harm,
    words_of_keeping_safe,
    words_of_last_things,
    words_of_meals,
    words_of_medicines,
    words_of_rituals,
    words_of_safety,
    words_of_self_harm,
    words_of_shame,
    words_of_someone_else,
    words_of_staying_off,
    words_of_substances,
    words_of_suicide_loss,
    words_of_the_end,
    words_of_unseen_things,
    words_said_around,
    words_said_shortly,
)
from smallsteps_tui.domain.care.beneath import beside_a_death, read_beneath
from smallsteps_tui.domain.care.frames import is_agreed, is_framed, is_hyperbole
from smallsteps_tui.domain.care.kinds import ORDINARY, SUBSTANCES, Kind, Reading, Tier, Way
from smallsteps_tui.domain.care.leading_away import leads_away
from smallsteps_tui.domain.care.limits import is_of_a_prescription, is_of_more, tells_of_withdrawal
from smallsteps_tui.domain.care.normalising import Opening, words_of
from smallsteps_tui.domain.care.patterns import Rows, Span
from smallsteps_tui.domain.care.unnamed import is_dark_unnamed
from smallsteps_tui.domain.care.word_groups import GROUPS, LESSENING, OF_ANOTHER, OF_ONESELF, WHO_HURTS

TABLES = (
    *words_said_around.TABLES,
    *words_of_keeping_safe.TABLES,
    *words_of_crisis.TABLES,
    *words_of_dark_thoughts.TABLES,
    *words_of_last_things.TABLES,
    *words_of_the_end.TABLES,
    *words_of_someone_else.TABLES,
    *words_of_unseen_things.TABLES,
    *words_of_harm.TABLES,
    *words_of_frightening_thoughts.TABLES,
    *words_of_safety.TABLES,
    *words_of_fear.TABLES,
    *words_of_being_ruled.TABLES,
    *words_of_getting_safe.TABLES,
    *words_of_self_harm.TABLES,
    *words_of_medicines.TABLES,
    *words_of_substances.TABLES,
    *words_of_drugs.TABLES,
    *words_of_staying_off.TABLES,
    *words_of_meals.TABLES,
    *words_of_eating.TABLES,
    *words_of_rituals.TABLES,
    *words_of_grief.TABLES,
    *words_of_shame.TABLES,
    *words_by_parts.TABLES,
    *words_elsewhere.TABLES,
    *words_said_shortly.TABLES,
)


_SET_ASIDE = "_"
"""Stands for a word that is meant of something else."""

_ROWS = Rows(*(rows for *_, rows in TABLES))
_IDIOMS = Rows(idioms.IDIOMS, idioms_at_work_and_clinic.IDIOMS, idioms_of_daily_life.IDIOMS)
_PAPERS = Rows(words_beneath.PAPERS)
_STOPPING_THEM = Rows(words_of_getting_safe.STOPPING_THEM)
_ASKED = Rows("""
ask|asking|tell|telling|call|ring|see|book|talk|talking|speak|email|phone ... =doctor|gp|pharmacist|nurse|psychiatrist|
  prescriber|clinic|surgery|pharmacy
""")
"""Words of asking somebody who knows about a medicine."""

_STOPPED_SUDDENLY = frozenset((None, Kind.PSYCHOSIS, Kind.OPIOIDS, Kind.SEDATIVES, Kind.ALCOHOL, Kind.DRUGS))
"""What words of a withdrawal may read as by themselves."""

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

_NO_LESS = frozenset((Kind.HARM, Kind.SELF_HARM))
"""Kinds of which less is still harm: "Cut less", "Hit him less"."""

_STOPPING = GROUPS["turning"] - {"less", "fewer", "reduce"}

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
    Kind.PSYCHOSIS: (Kind.HARM, Kind.FEARED_HARM, Kind.SAFETY, Kind.SHAME, Kind.EATING),
    Kind.OCD: (Kind.HARM,),
    Kind.SAFETY: (Kind.SOMEONE_ELSES_CRISIS,),
    Kind.SELF_HARM: (Kind.SAFETY,),
}
"""Kinds whose sure rows take in those of another: a harm that is pictured, a death that somebody else wants."""

_ALSO_OF_ONESELF = _WIDER.keys() - {Kind.SOMEONE_ELSES_CRISIS, Kind.GRIEF}
_OF_DYING = frozenset((Kind.CRISIS, Kind.SOMEONE_ELSES_CRISIS))
"""Kinds that take no words from a death by suicide."""

_FREE_OF_WAY = frozenset((Kind.SOMEONE_ELSES_CRISIS, Kind.FEARED_HARM, Kind.PSYCHOSIS, Kind.GRIEF))

_REFUSED = frozenset(("not", "no", "never", "go", "it", "up", "give", "stop", "quit"))
"""Words that say no to something else where "i" comes next: "couldn't i want to die"."""

_NONE_WHO_STOPS = frozenset(("nobody", "nothing", "none"))
"""Words before "stop" with which nothing is stopped: "nobody can stop me from it"."""

_HELPING = frozenset(
    """will would might could can may going to always keeps is was threatens threatened threatening says said wants
    wanted tries tried""".split()  # noqa: SIM905
)
"""Words between who does something and what is done."""

_NOT_TURNED = frozenset(("why", "reason", "reasons", "excuse"))
"""Words after which "not" turns nothing: "why not"."""


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
    found = read_beneath(typed, own, [read(one) for one in above], words_above) if above else own
    if found.kind in (Kind.OPIOIDS, Kind.SEDATIVES) and is_of_a_prescription(words):
        if is_agreed(typed):
            return ORDINARY
        found = found._replace(kind=Kind.MEDICINES, is_settled=False)
        if is_of_more(words):
            found = found._replace(way=Way.TOWARDS)  # a meeting that it is taken for is none of recovery
    if found.kind is Kind.MEDICINES and is_of_more(words):
        return found._replace(is_more=True)
    return _in_withdrawal(found, words)


def _in_withdrawal(found: Reading, words: str) -> Reading:
    """Read words of shaking or seeing things after stopping as such, also where no other word is known."""
    if found.kind not in _STOPPED_SUDDENLY or not tells_of_withdrawal(words, is_title=True):
        return found
    if found.kind is None or found.tier is Tier.NONE:
        return Reading(Kind.ALCOHOL, Tier.SURE, Way.AWAY, is_withdrawal=True)
    return found._replace(tier=Tier.SURE, is_withdrawal=True)


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
    lost = list(words_of_suicide_loss.deaths(words))
    every = [one for one in _found(words) if one.kind not in _OF_DYING or not one.span.meets(lost)]
    every += [Found(Kind.GRIEF, Tier.SURE, Way.AWAY, span) for span in lost]
    reached = _in_wider_rows(every, words)
    found = [one for one in every if one.span.start not in reached.get(one.kind, ())]
    around = Around.of(words, over, found)
    readings = [_weighed(one, around) for one in dict.fromkeys(found)]
    if not lost and is_dark_unnamed(words) and all(one.kind is not Kind.CRISIS for one in readings):
        readings.append(Reading(Kind.CRISIS, Tier.UNSURE, Way.TOWARDS))
    own = min((one for one in readings if one.kind is not None), key=Reading.strength, default=ORDINARY)
    return beside_a_death(typed, own) if lost else own


def _found(words: Sequence[str]) -> Iterator[Found]:
    """Yield the rows found in words; a way of keeping oneself safe is no danger as well."""
    kept: set[int] = set()
    for table, row in _ROWS.possible(words):
        kind, tier, way, _ = TABLES[table]
        is_apart = kind in _KEPT_APART
        for span in row.find(words):
            found = Found(kind, tier, way, span)
            if is_apart and way is Way.AWAY:
                if _turns(found, words) % 2 == 0 and not _is_over(span, words):
                    kept.update(range(span.start, span.end))
                    yield found
            elif not is_apart or kept.isdisjoint(range(span.start, span.end)):
                yield found


def _is_over(span: Span, words: Sequence[str]) -> bool:
    """Whether a row that begins with "not" reaches over a comma: "didn't manage it, skipped my meds"."""
    is_turned = words[span.start] in GROUPS["turning"]
    return is_turned and any(isinstance(word, Opening) for word in words[span.start + 1 : span.end])


def _in_wider_rows(found: Sequence[Found], words: Sequence[str]) -> dict[Kind, set[int]]:
    """Find the words that wider rows of another kind reach over; not where the person's own self comes between."""
    reached: dict[Kind, set[int]] = {}
    for kind, tier, _, span in found:
        if kind not in _WIDER or tier is not Tier.SURE:
            continue
        if kind in _ALSO_OF_ONESELF or OF_ONESELF.isdisjoint(words[span.start + 1 : span.end]):
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
    elif kind is Kind.HARM and _STOPPING_THEM.are_in(words):
        kind, way = Kind.SAFETY, Way.AWAY
    elif kind is Kind.HARM and _is_done_by_another(span, words):
        kind, way = Kind.SAFETY, Way.TOWARDS
    else:
        way = _way(found, around)
    if kind is Kind.CRISIS and way is Way.AWAY:
        return Reading(kind, Tier.NONE, way)
    if is_framed(kind, words, span, around.over):
        tier = Tier(tier - 1)
    if kind is Kind.CRISIS and tier is Tier.SURE and is_hyperbole(words):
        tier = Tier.UNSURE
    if tier is Tier.NONE:
        return ORDINARY
    return Reading(kind, tier, way, way is Way.AWAY and kind in SUBSTANCES and _is_settled(words))


def _is_done_by_another(span: Span, words: Sequence[str]) -> bool:
    """Whether somebody else does it: "he hits me", and "people who will hurt me"."""
    is_to_oneself = any(
        words[at] in GROUPS["hit"] and words[at + 1 : at + 2] and words[at + 1] in ("me", "us")
        for at in range(span.start, span.end)
    )
    return is_to_oneself or _before(span, words) in WHO_HURTS


def _before(span: Span, words: Sequence[str]) -> str:
    """Return the word before what was found, and before "will", "might" and their like; "" for none."""
    at = span.start - 1
    while at >= 0 and words[at] in _HELPING:
        at -= 1
    return words[at] if at >= 0 else ""


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
        turning = LESSENING if kind in SUBSTANCES else _STOPPING if kind in _NO_LESS else GROUPS["turning"]
        first = range(span.start, min(span.end, span.start + _FIRST))
        turns += any(words[at] in turning and words[at - 1] != "can" for at in first)
    if turns == 0 and kind in around.away:
        return Way.AWAY
    if turns % 2 == 0:
        return way
    return Way.TOWARDS if way is Way.AWAY and kind is Kind.EATING else Way.AWAY


def _turns(found: Found, words: Sequence[str]) -> int:
    """Count the words like "not" and "stop" right before what was found, in the same part of the sentence.

    "Couldn't, I want to die" and "couldn't I want to die" turn nothing: with a comma, or with
    who wants, something new begins.
    """
    turns, at = 0, found.span.start - 1
    while at >= max(0, found.span.start - _FAR) and (words[at] in GROUPS["turning"] or words[at] in _BRIDGE):
        if isinstance(words[at + 1], Opening) or (words[at + 1] == "i" and words[at] in _REFUSED):
            break
        turns += words[at] in GROUPS["turning"] and (at == 0 or words[at - 1] not in _NOT_TURNED)
        if words[at] == "stop" and not _NONE_WHO_STOPS.isdisjoint(words[max(0, at - _FIRST) : at]):
            turns -= 1
        at -= 1
    return turns
