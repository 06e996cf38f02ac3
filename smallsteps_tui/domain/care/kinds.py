"""Kinds of words that want care, and how sure a reading of them is."""

from enum import Enum, IntEnum
from typing import NamedTuple


class Kind(Enum):
    """What dangerous or tender words are about, the strongest first."""

    CRISIS = "crisis"
    """Wanting or planning to die."""
    SOMEONE_ELSES_CRISIS = "someone else's crisis"
    """Somebody near the person wants to die, or might."""
    HARM = "harm to others"
    """Hitting, threatening, driving drunk; also keeping oneself from it."""
    FEARED_HARM = "a feared thought of harm"
    """A picture or a fear of hurting someone, which nobody chose."""
    SAFETY = "safety"
    """Being hit, forced, threatened or controlled; appeasing, leaving, reporting."""
    SELF_HARM = "self-harm"
    MEDICINES = "medicines"
    """Taking them otherwise than agreed, or stopping them."""
    PSYCHOSIS = "unseen things"
    """Hearing or sensing what others do not, being watched or chosen, and needing no sleep."""
    OPIOIDS = "opioids"
    SEDATIVES = "sedatives"
    """Benzodiazepines and sleeping pills, which are dangerous to stop suddenly."""
    ALCOHOL = "alcohol"
    DRUGS = "drugs"
    """Any other drug."""
    BETTING = "betting"
    EATING = "eating"
    OCD = "OCD"
    """Checking, washing, counting, and doing it only once."""
    GRIEF = "grief"
    SHAME = "shame"

    @property
    def rank(self) -> int:
        """Its place among the kinds, from 0 for the strongest."""
        return _KINDS.index(self)


_KINDS = tuple(Kind)

SUBSTANCES = frozenset((Kind.OPIOIDS, Kind.SEDATIVES, Kind.ALCOHOL, Kind.DRUGS, Kind.BETTING))
"""What a person can be dependent on."""


TENDER = frozenset((Kind.SOMEONE_ELSES_CRISIS, Kind.FEARED_HARM, Kind.GRIEF, Kind.SHAME))
"""What hurts and is not done to anyone: it is never withheld, whatever way the words lead."""

_DONE_OR_DYING = SUBSTANCES | {
    *(Kind.CRISIS, Kind.HARM, Kind.PSYCHOSIS, Kind.SELF_HARM, Kind.MEDICINES, Kind.EATING)
}
"""What is done to oneself or to somebody: it is not counted up either where it is only perhaps meant."""

UNQUOTED = frozenset(
    (
        *(Kind.CRISIS, Kind.SOMEONE_ELSES_CRISIS, Kind.HARM, Kind.FEARED_HARM, Kind.SAFETY),
        *(Kind.PSYCHOSIS, Kind.SELF_HARM),
    )
)
"""Kinds whose words, whichever way they lead, are read back to nobody: "Don't kill myself tonight" is no proof."""


class Tier(IntEnum):
    """How sure a reading is."""

    NONE = 0
    """No line and the usual suggestions; what is never made smaller stays so where there is a kind."""
    UNSURE = 1
    """A line beside, and suggestions that are safe for anything."""
    SURE = 2
    """Hardly another meaning: only the kind's own suggestions."""


class Way(Enum):
    """Where words lead."""

    TOWARDS = "towards harm"
    AWAY = "away from harm"


class Handling(IntEnum):
    """How the program treats words: a column of the table of places in the design."""

    ORDINARY = 0
    GENTLE = 1
    """Away from harm, or unsure: counts in full; no warm line, no streaks, no look at it."""
    WITHHELD = 2
    """Towards harm, and sure: saved, and never offered, praised, counted up or due."""
    CRISIS = 3
    """Wanting to die, and sure: a person is named, and nothing else."""


class Reading(NamedTuple):
    """What words were read as. A reading is worked out when it is needed, and never stored."""

    kind: Kind | None = None
    tier: Tier = Tier.NONE
    way: Way = Way.AWAY
    is_settled: bool = False
    """Whether it speaks of going without a substance for a while already, so that nothing is stopped suddenly."""

    is_put_away: bool = False
    """Whether the person said that it isn't that: no line, the usual suggestions, and the limits stay."""

    is_more: bool = False
    """Whether it is of more of a medicine than agreed, of mixing or of sharing it, and not of less."""

    is_withdrawal: bool = False
    """Whether it tells of shaking, seeing things or a seizure after stopping, which can kill."""

    def strength(self) -> tuple[bool, bool, int, int, bool]:
        """Order readings, the strongest first: what is sure or unsure, a danger of death, how sure, the kind.

        Where someone is being hurt, leaving and telling count more than what was done to them.
        """
        is_of_death = self.kind in (Kind.CRISIS, Kind.SOMEONE_ELSES_CRISIS)
        rank = self.kind.rank if self.kind is not None else len(Kind)
        first = Way.AWAY if self.kind is Kind.SAFETY else Way.TOWARDS
        return self.tier is Tier.NONE, not is_of_death, -self.tier, rank, self.way is not first

    @property
    def handling(self) -> Handling:
        """How a step, goal or thought that reads like this is treated."""
        if self.kind is None or self.tier is Tier.NONE:
            return Handling.ORDINARY
        if self.tier is Tier.UNSURE or self.way is Way.AWAY or self.kind in TENDER:
            return Handling.GENTLE
        return Handling.CRISIS if self.kind is Kind.CRISIS else Handling.WITHHELD

    @property
    def is_withheld(self) -> bool:
        """Whether it is never offered, praised, counted up or due."""
        return self.handling >= Handling.WITHHELD

    @property
    def is_uncounted(self) -> bool:
        """Whether it is never counted up, drawn or reached: it leads towards harm, or may do so.

        A fast, a last time or letters that say goodbye earn no flag, though their words may
        mean something else; "not that" gives them their place.
        """
        may_lead_to_harm = self.kind in _DONE_OR_DYING and self.way is Way.TOWARDS and not self.is_put_away
        return self.is_withheld or (may_lead_to_harm and self.handling is Handling.GENTLE)

    @property
    def is_private(self) -> bool:
        """Whether its words stay out of status lines, titles, notices and pages unless asked for.

        That holds for every kind, also after its line was put away. Being kinder to oneself is
        what the program is about, and nothing to hide.
        """
        return self.kind is not None and not (self.kind is Kind.SHAME and self.way is Way.AWAY)

    @property
    def may_be_quoted(self) -> bool:
        """Whether its words may come back to the person as evidence, or as the smallest step of a week."""
        return not self.is_uncounted and self.kind not in UNQUOTED

    @property
    def is_answered_by_care(self) -> bool:
        """Whether what is asked and suggested is care's, and not the usual."""
        return self.handling is not Handling.ORDINARY and not self.is_put_away

    @property
    def put_away(self) -> "Reading":
        """The same reading once the person said "not that".

        A sure crisis stays as it is. Of what may be dangerous only the line goes: it has
        no timer, no warm line and no smaller amount afterwards either.
        """
        if self.handling is Handling.CRISIS:
            return self
        if self.is_withheld or self.kind in UNQUOTED:
            return self._replace(tier=min(self.tier, Tier.UNSURE), is_put_away=True)
        return self._replace(tier=Tier.NONE)


ORDINARY = Reading()
"""The reading of words that want no care."""
