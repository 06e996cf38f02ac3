"""What is said of other machines' files: that there is one, and what came from it."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import TITLE_LENGTH
from smallsteps_tui.domain.merging.arriving import Arrived
from smallsteps_tui.wording import count, listed, quoted

if TYPE_CHECKING:
    from smallsteps_tui.store.writers.joining import Joined

NO_COPIES = "No copy from another machine lies beside your file."

NONE_HERE = f"{NO_COPIES} From the shell, smallsteps merge FILE takes in any other."

BADGE = "M merges a copy"
"""What stands beside the day as long as there is one."""

FEW = 3
"""Up to how many files are named."""


def there_is(copies: int) -> str:
    """Say that another machine left a copy, and what can be done with it."""
    if copies == 1:
        return "Another machine left a copy. M merges it."
    return f"Other machines left {copies} copies. M merges them."


def was_left(names: Sequence[str]) -> str:
    """Say that files lie there which are named like copies, and cannot be merged."""
    if len(names) == 1:
        return f"{_source(names)} lies beside the file and was left as it is."
    return f"{_source(names)} lie beside the file and were left as they are."


def act(names: Sequence[str]) -> str:
    """Name what was done, for undo to repeat."""
    return f"{_source(names)}, merged"


def _source(names: Sequence[str]) -> str:
    if len(names) > FEW:
        return f"{len(names)} copies"
    said = [name if len(name) <= TITLE_LENGTH else f"…/{PurePath(name).name}" for name in names]
    return listed([quoted(clean_line(name, TITLE_LENGTH)) for name in said])


def brought(joined: "Joined", names: Sequence[str]) -> str:
    """Say what came from other machines' files, in a sentence or two."""
    sentences = [*_news(joined, _source(names))] if names else []
    if sentences and not joined.is_undoable and joined.arrived != Arrived():
        sentences.append("What was there before is among the kept copies.")
    return " ".join((*sentences, *joined.left))


def _news(joined: "Joined", source: str) -> list[str]:
    arrived = joined.arrived
    if arrived == Arrived():
        if joined.is_all_here:
            return [f"All that is in {source} is here already."]
        return [f"Nothing new came from {source}. What it says otherwise stays here as it was said last."]
    came = [
        count(number, noun)
        for number, noun in (
            (arrived.check_ins, "check-in"),
            (arrived.goals, "goal"),
            (arrived.steps, "step"),
            (arrived.shifts, "shift"),
            (arrived.changed, "change"),
        )
        if number
    ]
    news = [f"{listed(came)} came from {source}."] if came else [f"This came from {source}:"]
    if arrived.taken_back:
        news.append(f"{count(arrived.taken_back, 'check-in')} had been taken back there.")
    if arrived.deleted:
        news.append(f"{_of_yours(arrived.deleted)} had been deleted there.")
    return news


def _of_yours(number: int) -> str:
    return "One thing" if number == 1 else f"{number} things"


# What came and opens something


def asked_to_open(place: str) -> str:
    """Ask about a place that came from another file, before it is opened the first time."""
    return f"{quoted(clean_line(place, TITLE_LENGTH))} came with another file. Open it?"


def to_be_looked_at() -> str:
    """Say that a place that came from another file is shown before it is opened."""
    return "What this opens came with another file; o shows it first."
