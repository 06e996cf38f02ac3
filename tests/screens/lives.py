"""Lives to open the dashboard on: made with the same acts as a person's."""

from datetime import date, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from screens.walker import hands_at, sitting
from smallsteps_tui.clock import Hands
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Goal, Moment, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.session import Session

THESIS, MOVING = "Write the thesis", "Move again"
CHAPTER, OPEN_IT, WRITE, LATER = "Chapter 3", "Open the file", "Write one bad sentence", "Chapter 4"
LAPTOP = "Put the laptop on the table"
WALK = "Walk to the corner"
MEETING = "I paused before replying"
USUAL = "smallsteps.json"


class Life:
    """A session that is filled, a sentence for each act."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.acts_made = 0

    @property
    def journey(self) -> Journey:
        """What there is so far."""
        return self.session.snapshot.journey

    def moment(self) -> Moment:
        """Now, with ids that are never twice the same."""
        now = self.session.moment()
        self.acts_made += 1
        return Moment(now.today, now.at, now.seed + self.acts_made * 104_729)

    def goal(self, title: str, **words: str) -> Goal:
        """Add a goal."""
        change = acts.add_goal(self.journey, title, self.moment(), **words)  # type: ignore[arg-type]
        self.session.apply(change, "goal")
        return self.journey.goals[change.put[0].id]  # type: ignore[union-attr]

    def step(self, goal: Goal, title: str, **how: object) -> Step:
        """Add a step."""
        change = acts.add_step(self.journey, goal, title, self.moment(), **how)  # type: ignore[arg-type]
        self.session.apply(change, "step")
        return self.journey.steps[change.put[0].id]  # type: ignore[union-attr]

    def did(self, step: Step, size: Size = Size.DONE, on: date | None = None) -> None:
        """Check a step in."""
        step = self.journey.steps[step.id]
        self.session.apply(acts.check_in(self.journey, step, size, self.moment(), on=on), "did")

    def noticed(self, text: str, goal: Goal | None = None) -> None:
        """Note a shift."""
        self.session.apply(acts.note_shift(text, self.moment(), goal=goal), "noticed")


def a_life(path: Path | None = None, hands: Hands | None = None) -> Life:
    """Two goals: one with steps under a step, one with a practice; a little is behind.

    On the usual morning, in a file of the usual name, it is lived once for all tests of a process, and laid
    down as it was written.
    """
    if path is None or path.name != USUAL or hands is not None:
        return _lived(path, hands or hands_at())
    acts_made = lay_down_a_life(path)
    life = Life(sitting(path, hands_at()))
    life.acts_made = acts_made
    return life


def lay_down_a_life(path: Path) -> int:
    """Lay down the file of a life as it was written, and tell how many acts it took."""
    files, acts_made = _as_written()
    for name, written in files.items():
        (path.parent / name).parent.mkdir(parents=True, exist_ok=True)
        (path.parent / name).write_bytes(written)
    return acts_made


@cache
def _as_written() -> tuple[dict[Path, bytes], int]:
    with TemporaryDirectory() as folder:
        life = _lived(Path(folder, USUAL), hands_at())
        files = {
            each.relative_to(folder): each.read_bytes() for each in Path(folder).rglob("*") if each.is_file()
        }
    return files, life.acts_made


def _lived(path: Path | None, hands: Hands) -> Life:
    life = Life(sitting(path, hands))
    thesis = life.goal(THESIS, why="I want to finish what I began", support="Sam")
    chapter = life.step(thesis, CHAPTER)
    life.step(
        thesis, OPEN_IT, under=chapter, smaller=(LAPTOP,), cue="After breakfast", pairing="the good coffee"
    )
    life.step(thesis, WRITE, under=chapter)
    life.step(thesis, LATER)
    walk = life.step(life.goal(MOVING), WALK, rhythm="daily")
    today = life.session.snapshot.today
    for back in (9, 8, 6, 3, 2, 1):
        life.did(walk, on=today - timedelta(days=back))
    life.noticed(MEETING, thesis)
    return life
