"""The facts a person's journey is made of, as frozen values.

Days are civil dates and end in `_on` or are `on`; instants are aware and end in
`_at` or are `at`. Nothing here is a judgement: streaks, distance and the like are
derived by the other modules of the domain.
"""

from smallsteps_tui.domain.entities.check_ins import CheckIn, Made, Mark, Size
from smallsteps_tui.domain.entities.goals_and_steps import (
    ABSTINENCE,
    DEFAULT_LENGTH,
    READY_VERSION,
    Goal,
    GoalState,
    Kind,
    RuleFrom,
    Step,
    StepState,
    Turn,
)
from smallsteps_tui.domain.entities.moment import SEEDS, Moment, id_from
from smallsteps_tui.domain.entities.pages import DayPage, Declared, Energy
from smallsteps_tui.domain.entities.remarks import SCHEMA, Asked, Meta, Shift
from smallsteps_tui.domain.entities.unknown import NOTHING_UNKNOWN, Unknown

__all__ = [
    "ABSTINENCE",
    "DEFAULT_LENGTH",
    "NOTE_LENGTH",
    "NOTHING_UNKNOWN",
    "READY_VERSION",
    "SCHEMA",
    "SEEDS",
    "TITLE_LENGTH",
    "Asked",
    "CheckIn",
    "DayPage",
    "Declared",
    "Energy",
    "Entity",
    "Goal",
    "GoalState",
    "Kind",
    "Made",
    "Mark",
    "Meta",
    "Moment",
    "RuleFrom",
    "Shift",
    "Size",
    "Step",
    "StepState",
    "Turn",
    "Unknown",
    "id_from",
]

TITLE_LENGTH = 200
"""The longest title, in characters."""

NOTE_LENGTH = 10_000
"""The longest note, shift or why, in characters."""

Entity = Goal | Step | DayPage | Shift | Asked | Meta
