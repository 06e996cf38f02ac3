"""The goals, and the steps of one as a tree."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from textual.content import Content
from textual.events import Click
from textual.message import Message

from smallsteps_tui.widgets.charts.landscape import LEAST_WIDTH, landscape, ridge
from smallsteps_tui.widgets.charts.landscape_drawing import Look
from smallsteps_tui.widgets.charts.landscape_face import LandscapeFace
from smallsteps_tui.widgets.fitting import Part, briefest, cells, phrases, row, share
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs
from smallsteps_tui.widgets.lists.now_list import KnownRows


@dataclass(frozen=True)
class GoalRow:
    """One goal of the list."""

    goal_id: int
    """The goal."""
    title: str
    """Its title."""
    course: LandscapeFace | None
    """Its landscape, quiet where it rests; None for a goal that is reached or let go."""
    aside: str
    """The quiet line under it, such as "26 behind · 18 ahead"."""
    state: str = "active"
    """Active, resting, reached or let-go."""


def goal_block(goal: GoalRow, width: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw a goal: its title, its landscape in one row if it is under way, the line under it, and a blank one."""
    quiet = goal.state in {"resting", "let-go"}
    sign = [Part(f"{glyphs.banner} ", "$now")] if goal.state == "reached" else []
    lines = [row(width, *sign, Part(goal.title, "$quiet" if quiet else "$ink"))]
    if goal.course is not None:
        is_broad, look = width >= LEAST_WIDTH, Look.RESTING if quiet else Look.BACK
        lines += (
            [ridge(goal.course, width, glyphs, look)]
            if is_broad
            else landscape(goal.course, width, 1, glyphs)
        )
    rests = f"{glyphs.rest} " if quiet and goal.course is not None else ""
    aside = briefest(phrases(f"{rests}{goal.aside}"), width)
    return [*lines, row(width, Part(aside, "$quiet")), row(width)]


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
        """Four lines a goal, three for one without a course; the last one needs no blank line under it."""
        last = len(self._rows) - 1
        return [4 - (goal.course is None) - (at == last) for at, goal in enumerate(self._rows)]

    def draw(self, block: int, width: int) -> Sequence[Content]:
        """One goal."""
        return goal_block(self._rows[block], width, self.glyphs)

    def lit(self, block: int, width: int) -> tuple[range, int]:  # noqa: ARG002
        """Its title."""
        return range(1), width

    def chose(self) -> None:
        """Say which goal is highlighted."""
        if (goal_id := self.chosen) is not None:
            self.post_message(self.Chosen(goal_id))


Mark = Literal["open", "done", "let-go", "practice", "title"]
"""What a step is; "title" has no sign: one of which nothing else is told, or that goes on as another."""


@dataclass(frozen=True)
class TreeRow:
    """One step of the tree."""

    step_id: int
    """The step."""
    depth: int
    """How many steps it hangs under, 0 for none."""
    title: str
    """Its title."""
    mark: Mark
    """What it is, said by a shape."""
    aside: str = ""
    """A quiet word at the right, such as "12 steps" or "yesterday"."""
    foldable: bool = False
    """Whether steps hang under it."""
    folded: bool = False
    """Whether those are out of sight."""
    is_today: bool = False
    """Whether it is the step of today, which its sign at the right says."""
    detail: str = ""
    """A quiet line under the title, such as its smaller version."""
    briefer: tuple[str, ...] = ()
    """Other words for what stands at the right, each briefer than those before, where those have no room."""


def tree_block(step: TreeRow, width: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw a step: guides, the sign to fold it, its mark, its title, and what stands at the right."""
    sign, style = _mark(step, glyphs)
    lead = _lead(step, width, glyphs)
    before = sum(cells(part.text) for part in lead) + 2
    asides = (f"{glyphs.today} {step.aside}", glyphs.today) if step.is_today else (step.aside, *step.briefer)
    beside_title = width - before - cells(step.title) - 2
    room = beside_title if step.is_today else max(beside_title, (width - before) // 2 - 2)
    title, aside = share(step.title, briefest(asides, room), width - before, ellipsis=glyphs.ellipsis)
    gap = " " * (width - before - cells(title) - cells(aside))
    beside = Part(aside, "$now" if step.is_today else "$quiet")
    lines = [row(width, *lead, Part(f"{sign} ", style), Part(title, style), Part(gap), beside)]
    if step.detail:
        guides = [Part(" " * cells(part.text) if part.meta else part.text, part.style) for part in lead]
        lines.append(row(width, *guides, Part("  "), Part(step.detail, "$quiet"), ellipsis=glyphs.ellipsis))
    return lines


def _lead(step: TreeRow, width: int, glyphs: Glyphs) -> list[Part]:
    """What stands before the mark; deep steps move in no further than leaves room for a title."""
    depth = min(step.depth, max(0, (width - 24) // 2), width // 6)
    fold = Part(f"{glyphs.folded if step.folded else glyphs.unfolded} ", "$quiet", {"fold": True})
    levels = [Part("  ")] + [Part(f"{glyphs.guide} ", "$mist")] * depth
    return [*levels[:-1], fold] if step.foldable else levels


def _mark(step: TreeRow, glyphs: Glyphs) -> tuple[str, str]:
    """The shape of a step and how its title looks."""
    return {
        "open": (glyphs.open, "$ink"),
        "done": (glyphs.done, "$behind"),
        "let-go": (glyphs.let_go, "$quiet"),
        "practice": (glyphs.practice, "$ink"),
        "title": (" ", "$ink"),
    }[step.mark]


class StepTree(KnownRows[TreeRow]):
    """Shows the steps of a goal; two thousand are as quick as ten."""

    @dataclass
    class Chosen(Message):
        """The person moved to a step."""

        step_id: int

    @dataclass
    class Folded(Message):
        """The sign that folds a step, or opens it again, was clicked."""

        step_id: int

    def id_of(self, row: TreeRow) -> int:
        """The step."""
        return row.step_id

    def heights(self, width: int) -> Sequence[int]:  # noqa: ARG002
        """One line a step, two for one with a detail."""
        return [2 if step.detail else 1 for step in self._rows]

    def draw(self, block: int, width: int) -> Sequence[Content]:
        """One step."""
        return tree_block(self._rows[block], width, self.glyphs)

    def lit(self, block: int, width: int) -> tuple[range, int]:  # noqa: ARG002
        """Its title, without the line under it."""
        return range(1), width

    def chose(self) -> None:
        """Say which step is highlighted."""
        if (step_id := self.chosen) is not None:
            self.post_message(self.Chosen(step_id))

    def clicked(self, block: int, event: Click) -> None:
        """Fold a step when its sign was clicked, otherwise highlight it."""
        if event.style.meta.get("fold"):
            self.post_message(self.Folded(self._rows[block].step_id))
        else:
            self.move_to(block)
