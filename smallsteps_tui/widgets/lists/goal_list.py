"""The goals, each with its course."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.message import Message

from smallsteps_tui.widgets.charts.course_face import CourseFace
from smallsteps_tui.widgets.charts.course_line import course_line
from smallsteps_tui.widgets.fitting import Part
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.lists.known_rows import KnownRows
from smallsteps_tui.widgets.lists.rows import LOUD, line_of


@dataclass(frozen=True)
class GoalRow:
    """One goal of the list."""

    goal_id: int
    """The goal."""
    title: str
    """Its title."""
    course: CourseFace | None
    """Its course; None for a goal that rests."""
    aside: str
    """The quiet line under it, such as "26 behind · 18 ahead"."""
    state: str = "active"
    """Active, resting, reached or let-go."""


def goal_block(
    goal: GoalRow, width: int, highlighted: bool, glyphs: Glyphs = UNICODE, highlight: str = LOUD
) -> list[Content]:
    """Draw a goal: its title, its course if it is under way, the line under it, and a blank one."""
    quiet = goal.state in {"resting", "let-go"}
    sign = [Part(f"{glyphs.banner} ", "$now")] if goal.state == "reached" else []
    title = Part(goal.title, "$quiet" if quiet and not highlighted else "$ink")
    lines = [line_of(width, *sign, title, highlighted=highlighted, style=highlight)]
    if goal.course is not None:
        lines += course_line(goal.course, width, glyphs=glyphs)
    return [
        *lines,
        line_of(width, Part(goal.aside, "$quiet"), highlighted=False),
        line_of(width, highlighted=False),
    ]


class GoalList(KnownRows[GoalRow]):
    """Shows the goals; the highlighted one is the one that is looked at."""

    @dataclass
    class Chosen(Message):
        """The person moved to a goal."""

        goal_id: int

    def id_of(self, row: GoalRow) -> int:
        """The goal."""
        return row.goal_id

    def heights(self, width: int) -> Sequence[int]:  # noqa: ARG002
        """Four lines a goal, three for one without a course."""
        return [3 if goal.course is None else 4 for goal in self._rows]

    def draw(self, block: int, width: int, highlighted: bool) -> Sequence[Content]:
        """One goal."""
        return goal_block(self._rows[block], width, highlighted, self.glyphs, self.highlight)

    def chose(self) -> None:
        """Say which goal is highlighted."""
        if (goal_id := self.chosen) is not None:
            self.post_message(self.Chosen(goal_id))
