"""The facts a person's journey is made of, as frozen values.

Days are civil dates and end in `_on` or are `on`; instants are aware and end in
`_at` or are `at`. Nothing here is a judgement: streaks, distance and the like are
derived by the other modules of the domain.
"""

from smallsteps_tui.domain.entities.goals_and_steps import (
    ABSTINENCE,
    DEFAULT_LENGTH,
    FOR_LATER,
    FOR_LATER_TITLE,
    NOTHING_UNKNOWN,
    READY_VERSION,
    SCHEMA,
    SEEDS,
    Asked,
    Goal,
    GoalState,
    Kind,
    Meta,
    Moment,
    RuleFrom,
    Shift,
    Step,
    StepState,
    Turn,
    Unknown,
    id_from,
)
from smallsteps_tui.domain.entities.pages import (
    CheckIn,
    DayPage,
    Declared,
    Energy,
    Made,
    Mark,
    Moved,
    Size,
    Word,
)
from smallsteps_tui.domain.entities.unread import Shelf, Unread

__all__ = [
    "ABSTINENCE",
    "DEFAULT_LENGTH",
    "FOR_LATER",
    "FOR_LATER_TITLE",
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
    "Moved",
    "RuleFrom",
    "Shelf",
    "Shift",
    "Size",
    "Step",
    "StepState",
    "Turn",
    "Unknown",
    "Unread",
    "Word",
    "id_from",
]

TITLE_LENGTH = 200
"""The longest title, in characters."""

NOTE_LENGTH = 10_000
"""The longest note, shift or why, in characters."""

Entity = Goal | Step | DayPage | Shift | Asked | Meta
