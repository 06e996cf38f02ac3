"""The kinds of changes and looks that are broken, and what each is made on."""

import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.session import Session

from .faults import CHANGING, Way, dies_with_the_power, refuses, refuses_from_then_on, ways
from .journeys import OPEN_IT, a_goal, a_step, does, renames, sitting

ADDED = 333_333_333_333


@dataclass(frozen=True)
class Kind:
    """A kind of change, and what it is made on."""

    act: Callable[[Session], object]
    is_new: bool = False
    is_link: bool = False
    leftover: str = ""
    before: Callable[[Path], None] | None = None
    """What is done to the folder of the file before anybody sits down at it."""
    meanwhile: Callable[[Session], object] | None = None
    """What somebody else does first, seen only by the change itself."""
    ways: Callable[[str], Iterable[Way]] = ways
    """In which ways its calls go wrong; fewer where they are those of another kind."""
    fewest: int = 130
    """How many faults there are at least."""
    copies: int = 0
    """How many copies are kept before it, with bytes of their own."""


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


ELSEWHERE = "real (conflicted copy).json"


def _another_machine(folder: Path) -> None:
    """Leave a copy beside the file, in which something else was done."""
    theirs = folder / ELSEWHERE
    shutil.copy(folder / "real.json", theirs)
    does(sitting(theirs))
    shutil.rmtree(folder / "backups", ignore_errors=True)
    (folder / f"{ELSEWHERE}.lock").unlink()


def _yesterday(folder: Path) -> None:
    """Keep a copy of the day before, and go on."""
    copy = folder / "backups" / "real-2026-11-20.json"
    copy.parent.mkdir(mode=0o700)
    shutil.copy(folder / "real.json", copy)
    does(sitting(folder / "real.json"))


def _a_hit(folder: Path) -> None:
    """Let a step's title be hit, with a copy of the day before."""
    _yesterday(folder)
    real = folder / "real.json"
    real.write_bytes(real.read_bytes().replace(b'"title": "Open it"', b'"title": 7', 1))


def _merges(session: Session) -> None:
    assert session.store.path is not None
    session.merge(session.store.path.with_name(ELSEWHERE), "Merged.")


def _merges_copies(session: Session) -> None:
    joined = session.merge_copies(lambda names: "Merged.")
    if not joined.taken:
        raise Trouble(" ".join(joined.left) or "There is none.")


def _restores(session: Session) -> None:
    copy = session.keeping.newest()
    if copy is None:
        raise Trouble("There is none.")
    session.restore(copy)


def _few(name: str) -> Iterable[Way]:
    return (refuses, dies_with_the_power) if name in CHANGING else (refuses,)


def _some(name: str) -> Iterable[Way]:
    return (*_few(name), refuses_from_then_on)


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
    "a merge": Kind(_merges, before=_another_machine, ways=_some, fewest=250, copies=1),
    "a merge of a copy beside it": Kind(
        _merges_copies, before=_another_machine, ways=_some, fewest=280, copies=1
    ),
    "a copy restored": Kind(_restores, before=_yesterday, ways=_some, fewest=240, copies=1),
    "a repair": Kind(Session.repair, before=_a_hit, ways=_some, fewest=370, copies=2),
    "a look of the dashboard": Kind(Session.pulse, fewest=25),
    "a look at a file that is gone": Kind(_looks, meanwhile=_takes_away, fewest=10),
}
