"""Where a death is near: the papers of one, and all that is done toward the same goal."""

import re

from smallsteps_tui import pattern
from smallsteps_tui.domain.care.frames import FRAMES
from smallsteps_tui.domain.care.kinds import Kind, Tier
from smallsteps_tui.domain.care.normalising import words_of
from smallsteps_tui.domain.care.reading import read
from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.domain.journey import Journey

_OF_A_DEATH = pattern(
    r"\b(?:(?:register|report|notify|tell|certif)\w*\b[^.!?]{0,20}\bdeath|death certificates?"
    r"|undertakers?|funeral (?:home|director|cost|bill|invoice|plan|date|notice)s?|probate|coroner\w*"
    r"|obituary|gravestone|headstone"
    r"|(?:my|our|his|her|their) (?:\w+ ){1,2}(?:died|passed away)|(?:he|she|they) (?:died|passed away)"
    r"|died by suicide|(?:lost|bereaved) (?:\w+ ){0,4}(?:to|by) suicide"
    r"|(?:after|since) (?:\w+ ){1,3}(?:died|death|drowned|passed away)"
    r"|(?!nearly|almost)\w+ (?:hung|hanged|shot|drowned|killed) (?:himself|herself|themsel\w+)"
    r"|\w+ (?:took|ended) (?:his|her|their) (?:own )?li(?:fe|ves)(?! in)"
    r"|(?:his|her|their|\w+['’]s) (?:ashes|estate|grave|funeral|death))\b",
    re.IGNORECASE,
)
"""What tells of a death of somebody near, also where its papers are an ordinary step."""

_WITHOUT = pattern(r"\b(?:life|live|living|going on|go on|carry on) without \w+$", re.IGNORECASE)
"""What may name somebody who is dead, as the steps toward it tell."""

_MADE = frozenset(word for words in FRAMES.values() for word in words.split())
"""Words of what is told, played, coded or cooked: there a death is in a story."""


def tells_of_a_death(words: str) -> bool:
    """Whether words tell of the death of somebody near; not those of a story, a play or a game."""
    if _OF_A_DEATH.search(words) is None or not _MADE.isdisjoint(words_of(words)):
        return False
    found = read(words)
    return found.kind in (None, Kind.GRIEF, Kind.SOMEONE_ELSES_CRISIS) or found.tier is Tier.NONE


def is_near(journey: Journey, goal: Goal) -> bool:
    """Whether a goal, its why, or a step toward it tells of the death of somebody near.

    Then what is done is answered quietly: no course, no evidence, and counts alone where others look on.
    """
    worded = journey.unveiled

    def rule() -> bool:
        """Read the words of the goal and of its steps; worked out once for the goal as it is."""
        now = worded.goals.get(goal.id, goal)
        if not _MADE.isdisjoint(words_of(now.title)):
            return False
        words = [words for step in worded.walk(goal.id) for words in (step.title, step.note)]
        if _WITHOUT.search(now.title) and any(read(one).kind is Kind.GRIEF for one in words if one):
            return True
        return any(tells_of_a_death(one) for one in (now.title, now.why, *words) if one)

    return worded.kept_of(goal.id, "a death is near", rule)


def is_near_step(journey: Journey, step: Step) -> bool:
    """Whether a step is toward a goal of which the death of somebody near is told."""
    goal = journey.goals.get(step.goal_id)
    return goal is not None and is_near(journey, goal)
