"""What is dangerous or tender: words that want a person's care, and what is said to them.

A plan to die, a skipped dose, one meal for three: there shrinking and cheering do harm,
and the program points to a person instead. It notices some words and misses many.

What is said of a reading (withheld, uncounted, private, put away) is explained at `kinds.Reading`.
Beside it, "dark" is of wanting to die, "careful" or "abstinence" is going without something, and
L1 to L4 are the four lines that name somebody to talk to, in `answers`.
"""

from typing import TYPE_CHECKING

from smallsteps_tui import door
from smallsteps_tui.domain.care.kinds import ORDINARY, Handling, Kind, Reading, Tier, Way

if TYPE_CHECKING:
    from smallsteps_tui.domain.care import answers, limits, standing, when_taken
    from smallsteps_tui.domain.care.limits import is_kept_in_full, may_suggest
    from smallsteps_tui.domain.care.reading import read
    from smallsteps_tui.domain.care.words_elsewhere import is_about_stopping_in_another_language

__all__ = [
    "ORDINARY",
    "Handling",
    "Kind",
    "Reading",
    "Tier",
    "Way",
    "answers",
    "is_about_stopping_in_another_language",
    "is_kept_in_full",
    "limits",
    "may_suggest",
    "read",
    "standing",
    "when_taken",
]

__getattr__ = door(
    __name__,
    {
        "": "answers limits standing when_taken",
        "limits": "is_kept_in_full may_suggest",
        "reading": "read",
        "words_elsewhere": "is_about_stopping_in_another_language",
    },
)
