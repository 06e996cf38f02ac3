"""The kinds of changes and looks that are broken, and what each is made on."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.session import Session

from .faults import CHANGING, Way, dies_with_the_power, refuses, ways
from .journeys import OPEN_IT, a_goal, a_step, does, renames, sitting

ADDED = 333_333_333_333


@dataclass(frozen=True)
class Kind:
    """A kind of change, and what it is made on."""

    act: Callable[[Session], object]
    is_new: bool = False
    is_link: bool = False
    leftover: str = ""
    meanwhile: Callable[[Session], object] | None = None
    """What somebody else does first, seen only by the change itself."""
    ways: Callable[[str], Iterable[Way]] = ways
    """In which ways its calls go wrong; fewer where they are those of another kind."""
    fewest: int = 130
    """How many faults there are at least."""


def _edits(session: Session) -> None:
    renames(session, "Open the file, gently")


def _adds(session: Session) -> None:
    session.apply(Change(put=(a_step(ADDED, "Close the file"),)), "Added.")


def _deletes(session: Session) -> None:
    session.apply(Change(drop=(session.snapshot.journey.steps[OPEN_IT],)), "Deleted.")


def _begins(session: Session) -> None:
    session.apply(Change(put=(a_goal(), a_step())), "Added.")


def _opens(session: Session) -> None:
    assert session.store.path is not None
    sitting(session.store.path)


def _looks(session: Session) -> None:
    with suppress(Trouble):
        session.pulse()


def _takes_away(session: Session) -> None:
    assert session.store.path is not None
    session.store.path.unlink()


def _few(name: str) -> Iterable[Way]:
    return (refuses, dies_with_the_power) if name in CHANGING else (refuses,)


KINDS = {
    "a check-in": Kind(does),
    "a step added": Kind(_adds, ways=_few, fewest=45),
    "a step reworded": Kind(_edits, ways=_few, fewest=45),
    "a step deleted": Kind(_deletes, ways=_few, fewest=45),
    "an undo": Kind(Session.undo),
    "a redo": Kind(Session.redo, ways=_few, fewest=45),
    "the first write of a new file": Kind(_begins, is_new=True),
    "a check-in through a link": Kind(does, is_link=True),
    "a check-in beside what a dead process left": Kind(does, leftover=".real.json.99999999-0badcafe.new"),
    "a check-in after somebody else wrote": Kind(does, meanwhile=_edits),
    "opening the file": Kind(_opens, fewest=20),
    "a look of the dashboard": Kind(Session.pulse, fewest=25),
    "a look at a file that is gone": Kind(_looks, meanwhile=_takes_away, fewest=10),
}
