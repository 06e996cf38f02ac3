"""All subjects, in the order in which they are looked through."""

from smallsteps_tui.domain.shrinking.phrase import Phrase
from smallsteps_tui.domain.shrinking.subject import Subject
from smallsteps_tui.domain.shrinking.with_anything import ANYTHING, ERRANDS
from smallsteps_tui.domain.shrinking.with_arts import ARTS
from smallsteps_tui.domain.shrinking.with_body import CARE, FOOD, MOVEMENT, REST, VISITS
from smallsteps_tui.domain.shrinking.with_home import GARDEN, HOME
from smallsteps_tui.domain.shrinking.with_mind import DESK, LEARNING
from smallsteps_tui.domain.shrinking.with_plans import OCCASIONS, PLANS
from smallsteps_tui.domain.shrinking.with_words import PAPER, PEOPLE

SUBJECTS = (
    *CARE,
    *OCCASIONS,
    *PEOPLE,
    *VISITS,
    *PAPER,
    *DESK,
    *ARTS,
    *LEARNING,
    *HOME,
    *REST,
    *MOVEMENT,
    *ERRANDS,
    *FOOD,
    *GARDEN,
    *PLANS,
    *ANYTHING,
)
"""The more particular come first."""


def subject_of(phrase: Phrase) -> Subject | None:
    """Find what a step is about, None when its words do not tell."""
    return next((subject for subject in SUBJECTS if subject.fits(phrase)), None)
