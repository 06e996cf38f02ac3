"""The preview of a pasted list: the tree it will become, what is left out, and where it goes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.outline import Outline, OutlineLine, without
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.widgets.edges.said_line import HintLine
from smallsteps_tui.widgets.fitting import cells, fit, plain
from smallsteps_tui.widgets.lists.step_tree import Mark, StepTree, TreeRow

ROOMY_ROWS, ROOMY_COLUMNS = 20, 60
"""From this size on there is room to say it in full."""

TALL_ROWS, WIDE_COLUMNS = 30, 110
"""From here on there are blank rows between the parts, and every key is named."""

LEAST_ROWS = 3
"""The fewest rows of the tree, however low the screen is."""


@dataclass(frozen=True, slots=True)
class Option:
    """A place where a list may go, or another way to take it."""

    words: str
    brief: str
    """What it is called while another one is chosen and there is no third."""
    heading: Callable[[int], str]
    """Says what so many steps become."""
    lines: tuple[OutlineLine, ...]
    here: Mapping[int, Step]
    """The steps that are there already, by line."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A pasted list, and what may become of it."""

    outline: Outline
    asked: str
    """What the options answer."""
    options: tuple[Option, ...]
    take: Callable[[int, Sequence[OutlineLine], Mapping[int, Step]], object]
    """Takes the lines that stay, by the option chosen; raises Trouble where they can't be kept."""


@dataclass(frozen=True, slots=True)
class Taken:
    """That a list was taken, and what is asked next."""

    further: object


class OutlineDialog(CardDialog[Taken | None]):
    """Shows the steps of a pasted list; Enter takes them all, in one change."""

    CSS_PATH: ClassVar = ["card.tcss", "outline.tcss"]  # type: ignore[assignment]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "not now"),
        Binding("enter", "take", "add"),
        Binding("x,delete", "leave_out", "leave out, or put back"),
        Binding("greater_than_sign,tab", "shift(1)", "under the one above"),
        Binding("less_than_sign,shift+tab", "shift(-1)", "out"),
        Binding("d", "take_ticked", "take as done today"),
        Binding("right", "turn(1)", "another place"),
        Binding("left", "turn(-1)", "another place"),
    ]
    rows = getters.query_one(StepTree)
    hint = getters.query_one(HintLine)

    def __init__(self, preview: Preview) -> None:
        """Begin with the first place, and every line in."""
        super().__init__()
        self.preview = preview
        self.place = 0
        self.lines = list(self.option.lines)
        self.out: set[int] = set()
        self.takes_ticked = False
        self.trouble = ""

    @property
    def option(self) -> Option:
        """Where the list goes."""
        return self.preview.options[self.place]

    def body(self) -> ComposeResult:
        """What it becomes, the tree, what is left out, where it goes, and what the keys do."""
        yield Static(classes="heading", markup=False)
        yield Static(voice.NOT_SAVED_YET, id="not-saved")
        yield StepTree(id="outline")
        yield Static(id="left-out", markup=False)
        yield Static(id="places", markup=False)
        yield HintLine()

    def on_mount(self) -> None:
        """Put the keys on the tree."""
        self.rows.focus()

    def on_resize(self) -> None:
        """Use the room there is."""
        self.dress()

    @property
    def _shown(self) -> list[int]:
        """The lines that are shown, by where they stand; those ticked off only where they are taken."""
        here = self.option.here
        return [
            at
            for at, line in enumerate(self.lines)
            if at not in here and (self.takes_ticked or not line.is_done)
        ]

    def dress(self) -> None:
        """Show the list as it stands now, under the veil if it is drawn."""
        columns, rows = self.app.size
        is_roomy = rows >= ROOMY_ROWS and columns >= ROOMY_COLUMNS
        shown = self._shown
        count = len([at for at in shown if at not in self.out])
        room = columns - (14 if is_roomy else 4)
        self.query_one(".heading", Static).update(Content(self._fitted(self.option.heading(count), room)))
        self.query_one("#not-saved").display = is_roomy
        stay = without(self.lines, set(range(len(self.lines))) - {*shown, *self.option.here})
        self.rows.rows = [self._row(at, stay[at]) for at in shown]
        left_out = self._left_out() if is_roomy else self._left_out_in_brief()
        self.query_one("#left-out", Static).update(
            Content("\n".join(self.as_shown(line) for line in left_out))
        )
        self.query_one("#left-out").display = bool(left_out)
        has_places = len(self.preview.options) > 1
        self.query_one("#places", Static).update(self._places(room, is_roomy=is_roomy))
        self.query_one("#places").display = has_places
        keys = voice.OF_THE_LIST[0 if columns >= WIDE_COLUMNS else 1 if is_roomy else 2].format(count=count)
        self.hint.set_class(bool(self.trouble), "trouble")
        self.hint.say(self.as_shown(self.trouble) if self.trouble else keys)
        around = 1 + len(left_out) + (1 + is_roomy) * has_places
        around += (11 if rows >= TALL_ROWS else 7) if is_roomy else 2
        self.rows.styles.height = max(LEAST_ROWS, min(len(shown), rows - around))

    def _fitted(self, words: str, room: int) -> str:
        return fit(plain(self.as_shown(words)), room, self.rows.glyphs.ellipsis)

    def forget(self) -> None:
        """Say what the keys do, and no longer what was the matter."""
        self.trouble = ""
        self.dress()

    def _row(self, at: int, line: OutlineLine) -> TreeRow:
        step = line.step
        joined = voice.lines_joined(line.joined) if line.joined > 1 else ""
        aside = " · ".join(filter(None, (voice.rhythm_words(step.rhythm), step.cue, joined)))
        mark: Mark = "practice" if step.rhythm else "open"
        if at in self.out or line.is_done:
            mark = "let-go" if at in self.out else "done"
        is_veiled = self.host.veiled
        return TreeRow(
            at, line.depth, veil(step.title) if is_veiled else step.title, mark, "" if is_veiled else aside
        )

    def _left_out(self) -> list[str]:
        """Say which lines are left out, and why."""
        ticked = sum(line.is_done for line in self.lines)
        lines = [voice.left_out(self.preview.outline)]
        if ticked:
            lines.append(voice.TAKEN_TODAY if self.takes_ticked else voice.ticked_off(ticked))
        if here := self.option.here:
            lines.append(voice.here_already([step.title for step in here.values()]))
        return [line for line in lines if line]

    def _left_out_in_brief(self) -> list[str]:
        """Say it on one line, where there are few rows."""
        ticked = sum(line.is_done for line in self.lines) if not self.takes_ticked else 0
        return list(filter(None, (voice.left_out_in_brief(self.preview.outline, ticked),)))

    def _places(self, room: int, *, is_roomy: bool) -> Content:
        """Say where the list goes, and which keys choose another place."""
        asked = [(f"{self.preview.asked}\n", "$quiet")] if is_roomy else []
        arrows = self.rows.glyphs.keys_named("← →")
        options = self.preview.options
        other = options[1 - self.place].brief if len(options) == 2 else voice.ELSEWHERE
        beside = f"   {arrows} {self.as_shown(other)}" if is_roomy else f"   {arrows}"
        here = self._fitted(self.option.words, room - cells(beside))
        return Content.assemble(
            *asked, (here, "$ink"), (f"   {arrows}", "$now"), (beside[3 + cells(arrows) :], "$quiet")
        )

    # What the keys do

    def action_turn(self, by: int) -> None:
        """Choose another place; a list that begins elsewhere there begins anew."""
        before = self.option.lines
        self.place = (self.place + by) % len(self.preview.options)
        if self.option.lines != before:
            self.lines, self.out = list(self.option.lines), set()
        self.forget()

    def action_leave_out(self) -> None:
        """Leave the highlighted line out, or put it back."""
        if (at := self.rows.chosen) is not None:
            self.out ^= {at}
            self.forget()
            self.rows.action_step(1)

    def action_shift(self, by: int) -> None:
        """Hang the highlighted line, with those under it, under the one above, or move it out."""
        shown, at = self._shown, self.rows.chosen
        if at is None:
            return
        place = shown.index(at)
        depth = self.lines[at].depth
        if by > 0 and (place == 0 or self.lines[shown[place - 1]].depth < depth):
            return
        if by < 0 and depth == 0:
            return
        for below in range(at, len(self.lines)):
            if below > at and self.lines[below].depth <= depth:
                break
            self.lines[below] = replace(self.lines[below], depth=self.lines[below].depth + by)
        self.forget()

    def action_take_ticked(self) -> None:
        """Take the lines that are ticked off as done today, or leave them out."""
        self.takes_ticked = not self.takes_ticked and any(line.is_done for line in self.lines)
        self.forget()

    def action_take(self) -> None:
        """Take the list as it stands."""
        if self.is_over:
            return
        here = self.option.here
        omitted = self.out | {
            at for at, line in enumerate(self.lines) if line.is_done and not self.takes_ticked
        }
        stay = without(self.lines, omitted - here.keys())
        if not stay.keys() - here.keys():
            self.trouble = voice.NOTHING_LEFT
            self.dress()
            return
        again = {at: new for new, at in enumerate(stay)}
        try:
            further = self.preview.take(
                self.place, list(stay.values()), {again[at]: step for at, step in here.items()}
            )
        except Trouble as trouble:
            self.is_of_file, self.trouble = trouble.is_of_file, str(trouble)
            self.dress()
        else:
            self.dismiss(Taken(further))
