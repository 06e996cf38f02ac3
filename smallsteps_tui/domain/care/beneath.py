"""Reading words under a goal: a dark one darkens what leans on it and what serves it, and no living."""

from collections.abc import Sequence

from smallsteps_tui.domain.care import words_beneath, words_of_the_end
from smallsteps_tui.domain.care.kinds import ORDINARY, SUBSTANCES, Kind, Reading, Tier, Way
from smallsteps_tui.domain.care.normalising import END, Name
from smallsteps_tui.domain.care.patterns import Rows
from smallsteps_tui.domain.care.unnamed import is_made_of_little, is_too_much_unnamed
from smallsteps_tui.domain.care.word_groups import GROUPS, PERSONS, WITH_THEM
from smallsteps_tui.domain.care.words_beneath import (
    COUNTED,
    LEANING,
    LIVING,
    MEALS,
    OF_A_DEATH,
    OUT_OF_DATE,
    VISITING,
)

_DARKENED = Rows(words_beneath.DARKENED)
_BELONGINGS = Rows(words_beneath.BELONGINGS)
_PAPERS = Rows(words_beneath.PAPERS)
_AMOUNTS = Rows(words_beneath.AMOUNTS)
_CONTACT = Rows(words_beneath.CONTACT)
_READYING = Rows(words_beneath.READYING)
_FILLING = Rows(words_beneath.FILLING)
_BURNING = Rows(words_beneath.BURNING)
_DISCARDED = Rows(words_beneath.DISCARDED)
_OWN_MEDICINES = Rows(words_beneath.OWN_MEDICINES)
_JOINING = Rows(words_beneath.JOINING)
_GUILT = Rows(words_beneath.GUILT)
_SMALL_MEALS = Rows(words_beneath.SMALL_MEALS)
_MAKING_UP = Rows(words_beneath.MAKING_UP)
_TAKING_THEM_ALL = Rows(words_of_the_end.TOO_MUCH, "take|swallow =them all")
_BEING_WITH = Rows(words_of_the_end.BEING_WITH)
_FETCHING = Rows(words_beneath.FETCHING)
_OBEYING = Rows(
    "do|obey|follow|listen .. =they|it|he|voice|voices .. say|says|tell|tells|want|wants|ask|asks"
)
_SERVING_A_MISSION = Rows(
    "=buy|order|spend|sell|book|invest|awake|up|quit|resign|hire|found|launch|prove|warn"
)
_A_WHILE = Rows("""
#14 =days
#2 =weeks|months|years
""")
"""How long somebody has stayed without it already, so that nothing is stopped suddenly."""

_STOPPING = frozenset(("stop", "stopping", "quit", "quitting", "detox", "turkey", "again"))

_HIDING_PLACES = Rows(words_beneath.HIDING_PLACES)

_IN_AMOUNTS = SUBSTANCES | {Kind.HARM, Kind.SELF_HARM, Kind.MEDICINES, Kind.EATING}
"""Kinds whose act is no smaller harm for being done once, or half."""

_TAPERED = frozenset((Kind.OPIOIDS, Kind.SEDATIVES))
_DOSED = GROUPS["medicine"] | GROUPS["opioids"] | GROUPS["sedatives"]
_CHANGING = frozenset(
    """half less quarter skip none zero without stop instead more another double
    twice""".split()  # noqa: SIM905
)
"""Words by which a dose becomes another."""
_GOING_DOWN = Rows("""
#1|half|one|two|three|four|five =instead of #1
=from #1 to #1
""")

_RESTRICTING = frozenset(
    """only just max maximum no not never skip less throw bin until till without instead all then rest nothing spit
    tops limit calories hide""".split()  # noqa: SIM905 a text is easier to read
)
"""Words with which a little food is no more than that."""

_OF_THEM = frozenset(("him", "her", "he", "she", "his", "they", "them", "their", "nobody", "cancel"))
"""Words of whoever hurts: what serves them leads where the goal does, and what has nothing to do with them, away."""

_WAITED = frozenset(("wait", "waiting"))
"""Words of waiting for somebody, which are a threat or a lift home, as the goal says."""

_BEFORE_A_DEED = frozenset(("i", "we", "today", "finally", "and", "just", "then"))
_PAST = frozenset(
    """went got had made ate slept read paid met told sang swam ran drew built fed rode drove began did won caught grew
    taught rang sent kept swept""".split()  # noqa: SIM905 a text is easier to read
)
_LAST_DEEDS = frozenset(
    "decided planned ended stopped sorted saved stashed packed settled emptied organised wanted needed tried".split()  # noqa: SIM905
)
"""Deeds that may be the last ones, when dying is spoken of."""
_NO_THING = frozenset(
    "everything everyone everybody nothing nobody things stuff box place spot last final ready calm over worry".split()  # noqa: SIM905
)

_MAKING = frozenset(
    "make making made knit knitted sew sewed paint painted draw drew bake baked cook cooked print printed frame".split()  # noqa: SIM905
)

_LETTING_GO = Reading(Kind.SAFETY, Tier.UNSURE, Way.AWAY)
_LOOKING_THROUGH = Reading(Kind.HARM, Tier.UNSURE, Way.TOWARDS)
_OF_A_PHONE = frozenset(
    ("number", "contact", "messages", "profile", "account", "texts", "voicemail", "phone", "emails", "laptop")
)
"""What is deleted of somebody who hurts or looked through for power, and kept of somebody who has died."""

_WHOSE = frozenset(("his", "her", "their"))

_WHEN = frozenset(("before", "after", "until", "till", "by", "during", "for"))
"""Words after which food, sleep and work say when, and not what: "before bed"."""


def read_beneath(
    typed: tuple[str, ...], own: Reading, over: list[Reading], words_above: list[str]
) -> Reading:
    """Read words under others: a dark goal darkens goodbyes, what leans on it and what serves it, and no living."""
    goal = min((one for one in over if one.tier is not Tier.NONE), key=Reading.strength, default=ORDINARY)
    if (
        own.tier is Tier.NONE
        and own.kind in (Kind.CRISIS, None)
        and _are_own_medicines(typed, over, words_above)
    ):
        return Reading(Kind.MEDICINES, Tier.SURE, Way.TOWARDS)
    if _is_told_by_the_goal(typed, own, over, words_above):
        return ORDINARY
    if own.kind is None and not OF_A_DEATH.isdisjoint(words_above) and _JOINING.are_in(typed):
        return Reading(Kind.CRISIS, Tier.UNSURE, Way.TOWARDS)
    if own.kind is None and _changes_a_dose(typed, goal, words_above):
        return goal if goal.kind in _TAPERED else Reading(Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS)
    if goal.kind is None or (own.kind not in (None, Kind.EATING) and own.tier is Tier.NONE):
        return own
    if goal.kind is Kind.CRISIS:
        return _under_crisis(typed, own, goal)
    if goal.kind is Kind.PSYCHOSIS and own.kind is not Kind.CRISIS:
        return _beneath_unseen_things(typed, own, goal)
    if goal.kind is Kind.GRIEF and own.kind is not Kind.CRISIS and _JOINING.are_in(typed):
        return Reading(Kind.CRISIS, Tier.UNSURE, Way.TOWARDS)
    if goal.kind is Kind.GRIEF and _is_grief(typed, own):
        return goal
    if goal.kind is Kind.EATING and (meal := _as_a_meal(typed, own, goal, words_above)) is not None:
        return meal
    if own.kind is None and _is_amount_of(goal.kind, typed):
        return goal._replace(way=Way.TOWARDS, is_settled=False)
    if own.kind is goal.kind:
        is_settled = own.is_settled or (goal.is_settled and _goes_on(own, typed, words_above))
        return own._replace(tier=max(own.tier, goal.tier), is_settled=is_settled)
    if own.kind is not None and (own.tier is Tier.SURE or own.kind.rank <= goal.kind.rank):
        return own
    if goal.kind is Kind.GRIEF and _PAPERS.are_in(typed):
        return own
    if goal.kind is Kind.GRIEF and _BELONGINGS.are_in(typed):
        return goal
    if own.kind is None and _serves(goal, typed, words_above):
        return goal._replace(tier=Tier.UNSURE, way=Way.TOWARDS if goal.kind is Kind.EATING else goal.way)
    if own.kind is not None or (is_living(typed) and not _leans(typed)):
        return own
    if _leans(typed):
        return goal
    if goal.kind is Kind.SAFETY and (goal.tier is Tier.SURE or not WITH_THEM.isdisjoint(typed)):
        return goal if not _OF_THEM.isdisjoint(typed) else goal._replace(way=Way.AWAY)
    is_about_it = goal.kind is not Kind.SHAME or not _RESTRICTING.isdisjoint(typed)
    return goal._replace(tier=Tier.UNSURE) if goal.tier is Tier.SURE and is_about_it else own


def _goes_on(own: Reading, typed: Sequence[str], words_above: Sequence[str]) -> bool:
    """Whether words under a goal of staying without something stop nothing that is still taken."""
    is_kept = _STOPPING.isdisjoint(typed) and _A_WHILE.are_in(words_above)
    return own.way is Way.AWAY and (own.tier is not Tier.SURE or is_kept)


def _is_grief(typed: Sequence[str], own: Reading) -> bool:
    """Whether words under a death are guilt, or of the phone of who died, and not of who hurts or is watched."""
    is_letting_go = own == _LETTING_GO and not _OF_A_PHONE.isdisjoint(typed)
    is_looking = (
        own == _LOOKING_THROUGH and not _OF_A_PHONE.isdisjoint(typed) and not _WHOSE.isdisjoint(typed)
    )
    return is_letting_go or is_looking or (own.kind in (None, Kind.SHAME) and _GUILT.are_in(typed))


def _is_told_by_the_goal(
    typed: Sequence[str], own: Reading, over: list[Reading], words_above: Sequence[str]
) -> bool:
    """Whether a harmless goal says what is meant: all forty photographs, or being with somebody one travels to."""
    if own == Reading(Kind.HARM, Tier.UNSURE, Way.TOWARDS):
        return not _WAITED.isdisjoint(typed) and _FETCHING.are_in(words_above)
    if own != Reading(Kind.CRISIS, Tier.UNSURE, Way.TOWARDS) or any(one.kind is not None for one in over):
        return False
    is_of_things = not COUNTED.isdisjoint(words_above) and (
        _TAKING_THEM_ALL.are_in(typed) or is_too_much_unnamed(typed)
    )
    return is_of_things or (not VISITING.isdisjoint(words_above) and _BEING_WITH.are_in(typed))


def _are_own_medicines(typed: Sequence[str], over: list[Reading], words_above: Sequence[str]) -> bool:
    """Whether what is thrown away are medicines that the goal says the person takes, and not pills that were saved."""
    return (
        OUT_OF_DATE.isdisjoint(typed)
        and _DISCARDED.are_in(typed)
        and all(one.kind is not Kind.CRISIS for one in over)
        and (any(one.kind is Kind.MEDICINES for one in over) or _OWN_MEDICINES.are_in(words_above))
    )


def _changes_a_dose(typed: Sequence[str], goal: Reading, words_above: Sequence[str]) -> bool:
    """Whether words are of more or less, and nothing else, under a medicine: "4 instead of 8" under "methadone"."""
    if goal.kind in _TAPERED:
        return goal.way is Way.AWAY and _leans(typed) and _GOING_DOWN.are_in(typed)
    is_of_a_medicine = goal.kind is None and not _DOSED.isdisjoint(words_above)
    return is_of_a_medicine and _leans(typed) and (_AMOUNTS.are_in(typed) or not _CHANGING.isdisjoint(typed))


def _serves(goal: Reading, typed: Sequence[str], words_above: Sequence[str]) -> bool:
    """Whether words of daily life serve the goal over them: a call to whoever it means, water in place of a meal."""
    if goal.kind is Kind.SAFETY or (goal.kind is Kind.HARM and goal.way is Way.TOWARDS):
        meant = {word for word in typed if isinstance(word, Name) or word in PERSONS}
        is_contact = not meant.isdisjoint(words_above) or _CONTACT.are_in(typed)
        return is_contact or (goal.kind is Kind.SAFETY and _readies(goal, typed))
    if goal.kind is Kind.SELF_HARM:
        return _HIDING_PLACES.are_in(typed)
    if goal.kind is not Kind.EATING:
        return False
    is_paid = goal.way is Way.TOWARDS and goal.tier is Tier.SURE and _BURNING.are_in(typed)
    return is_paid or _FILLING.are_in(typed) or _MAKING_UP.are_in(typed)


def _readies(goal: Reading, typed: Sequence[str]) -> bool:
    """Whether words are of a house, a meal or oneself made ready so that somebody does not flare up."""
    is_sure_anyway = goal.tier is Tier.SURE and not _OF_THEM.isdisjoint(typed)
    return goal.way is Way.TOWARDS and not is_sure_anyway and _READYING.are_in(typed)


def _as_a_meal(
    typed: Sequence[str], own: Reading, goal: Reading, words_above: Sequence[str]
) -> Reading | None:
    """Read words of a meal toward eating well, or under a weight that may be meant either way; None for others."""
    if goal.way is Way.AWAY and _is_meal(own, typed):
        return goal
    if goal.tier is Tier.UNSURE and own.kind is None and _is_whole_meal(typed):
        way = Way.TOWARDS if _serves(goal, typed, words_above) else Way.AWAY
        return Reading(Kind.EATING, Tier.UNSURE, way)
    return None


def _is_meal(own: Reading, typed: Sequence[str]) -> bool:
    """Whether words are of a meal, or of some of one, where the goal is to get well."""
    if own.kind is Kind.EATING and own.way is Way.AWAY:
        return True
    is_of_food = own.kind in (None, Kind.EATING) and _SMALL_MEALS.are_in(typed)
    return (is_of_food and _RESTRICTING.isdisjoint(typed)) or (own.kind is None and _is_whole_meal(typed))


def _is_whole_meal(typed: Sequence[str]) -> bool:
    """Whether words are of a meal, with no word of less of it: "Lunch with Mum", and not "Run after dinner"."""
    named = any(
        word in MEALS and _WHEN.isdisjoint(typed[max(0, at - 2) : at]) for at, word in enumerate(typed)
    )
    return named and _RESTRICTING.isdisjoint(typed)


def _is_amount_of(kind: Kind, typed: Sequence[str]) -> bool:
    """Whether words are an amount of an act of harm: "Only once", "One more"; more to eat is no harm."""
    is_more = kind is Kind.EATING and ("more" in typed or "another" in typed)
    return kind in _IN_AMOUNTS and not is_more and _AMOUNTS.are_in(typed)


def _under_crisis(typed: tuple[str, ...], own: Reading, goal: Reading) -> Reading:
    if goal.tier is Tier.UNSURE and own.kind is Kind.GRIEF and own.tier is Tier.SURE:
        return own  # who mourns says goodbye as well
    if own.kind is Kind.CRISIS or _DARKENED.are_in(typed):
        return Reading(Kind.CRISIS, max(goal.tier, own.tier), Way.TOWARDS)
    if own.kind is not None or is_living(typed):
        return own
    return Reading(Kind.CRISIS, goal.tier if _leans(typed) else Tier.UNSURE, Way.TOWARDS)


def in_a_dark_time(typed: tuple[str, ...], own: Reading, noted: Tier = Tier.NONE) -> Reading:
    """Read words that were written while dying is spoken of: what could be about it perhaps is, and no living.

    Args:
        typed: The words.
        own: How they read alone.
        noted: How surely something that was noted speaks of it, where no goal and no step does; then an
            ordinary deed stays one.
    """
    is_shame = own.kind is Kind.SHAME and own.way is Way.TOWARDS and own.tier is Tier.UNSURE
    if own.kind is not None and not is_shame:
        return own
    is_plain = noted is not Tier.NONE and not _DARKENED.are_in(typed) and not _leans(typed)
    if is_plain and (is_deed(typed) or (noted is Tier.UNSURE and not is_made_of_little(typed))):
        return own
    return _under_crisis(typed, ORDINARY, Reading(Kind.CRISIS, Tier.UNSURE, Way.TOWARDS))


def beside_a_death(typed: tuple[str, ...], own: Reading) -> Reading:
    """Read what somebody who grieves wrote: wanting to be where somebody dead is may be about dying."""
    if own.kind is not Kind.CRISIS and _JOINING.are_in(typed):
        return Reading(Kind.CRISIS, Tier.UNSURE, Way.TOWARDS)
    return own


def is_deed(typed: Sequence[str]) -> bool:
    """Whether words tell of something that was done with some thing: "Planted the tulips", "I paid the rent"."""
    words = [word for word in typed if word != END]
    while words and words[0] in _BEFORE_A_DEED:
        words = words[1:]
    is_past = bool(words) and (words[0].endswith("ed") or words[0] in _PAST) and words[0] not in _LAST_DEEDS
    return is_past and _NO_THING.isdisjoint(words) and not is_made_of_little(words[1:])


def is_made_for_someone(typed: Sequence[str]) -> bool:
    """Whether words are of making some thing for somebody: "Make an album for Mum"; a letter may be a goodbye."""
    is_made = bool(typed) and typed[0] in _MAKING and "for" in typed[2:-1]
    return is_made and not _DARKENED.are_in(typed) and not is_made_of_little(typed)


def _beneath_unseen_things(typed: Sequence[str], own: Reading, goal: Reading) -> Reading:
    """Read words under voices or a mission: what serves it leads where it does, and obeying it may be about dying."""
    if _OBEYING.are_in(typed):
        return Reading(Kind.CRISIS, Tier.UNSURE, Way.TOWARDS)
    if own.kind not in (None, Kind.SHAME) or (own.kind is None and own.tier is not Tier.NONE):
        return own
    is_ordinary = is_living(typed) and not (goal.way is Way.TOWARDS and _SERVING_A_MISSION.are_in(typed))
    return own if is_ordinary else goal._replace(tier=Tier.UNSURE)


def _leans(typed: Sequence[str]) -> bool:
    """Whether words say nothing without the goal over them: "One less", "Only till Friday"."""
    return all(word in LEANING or word == END or word.isdigit() for word in typed)


def is_living(typed: Sequence[str]) -> bool:
    """Whether words are of food, sleep, a walk, work, people or care."""
    return any(word in LIVING and (not at or typed[at - 1] not in _WHEN) for at, word in enumerate(typed))
