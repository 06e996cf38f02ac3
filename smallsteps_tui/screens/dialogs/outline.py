"""The preview of a pasted list: the tree it will become, how often, what is left out, and where it goes."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from smallsteps_tui import voice
from smallsteps_tui.domain.outline import OutlineLine, leaves, noted_on, with_rhythm, without
from smallsteps_tui.domain.pasted_lines import LeftOut
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.typed_step import next_rhythm
from smallsteps_tui.domain.veiling import veil
from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.screens.unsaved import Option, Preview, Taken
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.fitting import cells, fit, plain
from smallsteps_tui.widgets.lists.step_tree import Mark, StepTree, TreeRow

ROOMY_ROWS, ROOMY_COLUMNS = 20, 60
"""From this size on things are said in full rather than in brief."""

TALL_ROWS, WIDE_COLUMNS = 30, 110
"""From here on there are blank rows between the parts, and every key is named."""

LEAST_ROWS = 3
"""The fewest rows of the tree, however low the screen is."""

MOST_TOLD = 4
"""The most lines left out that are told beneath the tree."""

SHORT_TITLE = 24
"""The cells of a title that is named beside another line."""


class OutlineDialog(CardDialog[Taken | None]):
    """Shows the steps of a pasted list; Enter takes them all, in one change."""

    CSS_PATH: ClassVar = ["card.tcss", "outline.tcss"]  # type: ignore[assignment]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "not now"),
        Binding("enter", "take", "add"),
        Binding("x,delete", "leave_out", "leave out, or put back"),
        Binding("n", "note", "keep as a note, or not"),
        Binding("right", "how_often(1)", "how often"),
        Binding("left", "how_often(-1)", "how often"),
        Binding("equals_sign", "how_often_all", "the same for all"),
        Binding("greater_than_sign", "shift(1)", "under the one above"),
        Binding("less_than_sign", "shift(-1)", "out"),
        Binding("l", "look", "show what's left out, or hide it"),
        Binding("d", "take_ticked", "count as done today"),
        Binding("tab", "turn(1)", "another place"),
        Binding("shift+tab", "turn(-1)", "another place"),
    ]
    rows = getters.query_one(StepTree)
    hint = getters.query_one("#hint", HintLine)

    def __init__(self, preview: Preview) -> None:
        """Begin with the first place, and every step in."""
        super().__init__()
        self.preview = preview
        self.place = 0
        self.takes_ticked = False
        self.shows_text = preview.outline.is_prose or not preview.outline.lines
        """Whether the sentences that are left out are shown anyway, to be picked."""
        self.looks = self.shows_text and LeftOut.TEXT not in preview.outline.left_out
        """Whether all that is left out is shown where it stands."""
        self.trouble = ""
        self._begin()

    def _begin(self) -> None:
        """Take the lines as they were read."""
        self.lines = list(self.option.lines)
        self.notes = {at for at, line in enumerate(self.lines) if line.left_out is LeftOut.NOTE}
        """The lines that are a note of a step, by where they stand."""
        self.out = {at for at, line in enumerate(self.lines) if line.left_out} - self.notes
        """The lines that are left out."""

    @property
    def option(self) -> Option:
        """Where the list goes."""
        return self.preview.options[self.place]

    def body(self) -> ComposeResult:
        """What it becomes, the tree, what is left out, where it goes, and what the keys do."""
        yield Static(classes="heading", markup=False)
        yield Static(voice.NOT_SAVED_YET, id="not-saved")
        yield StepTree(id="outline")
        yield HintLine(id="left-out")
        yield Static(id="places", markup=False)
        yield HintLine(id="hint")

    def on_mount(self) -> None:
        """Put the keys on the tree, on the first step, and where nothing reads as one on the first sentence."""
        self.rows.focus()
        self.call_next(self._look_at_first)

    def on_resize(self) -> None:
        """Use the room there is."""
        self.dress()

    @property
    def _steps(self) -> list[int]:
        """The lines of the tree, by where they stand; those ticked off only where they are taken."""
        return [
            at
            for at, line in enumerate(self.lines)
            if at not in self.option.here
            and at not in self.notes
            and not (line.left_out and at in self.out)
            and (self.takes_ticked or not line.is_done)
        ]

    @property
    def _count(self) -> int:
        return sum(at not in self.out for at in self._steps)

    @property
    def _omitted(self) -> set[int]:
        """The lines of which nothing is made; what is here already stays, for what hangs under it."""
        ticked = {at for at, line in enumerate(self.lines) if line.is_done and not self.takes_ticked}
        return (self.out | ticked) - self.option.here.keys()

    def _taken(self) -> dict[int, OutlineLine]:
        """The steps with their notes, as Enter takes them."""
        return without(self.lines, self._omitted, self.notes, self.preview.outline.above)

    def dress(self) -> None:
        """Show the list as it stands now, under the veil if it is drawn."""
        columns, rows = self.app.size
        is_roomy = rows >= ROOMY_ROWS and columns >= ROOMY_COLUMNS
        steps = self._steps
        room = columns - (14 if is_roomy else 4)
        reads_some = steps or self.preview.outline.lines
        heading = self.option.heading(self._count) if reads_some else voice.NO_STEPS_READ
        self.query_one(".heading", Static).update(Content(self._fitted(heading, room)))
        self.query_one("#not-saved").display = is_roomy
        self.rows.rows = self._rows(steps, is_roomy=is_roomy)
        height = sum(self.rows.heights(room))
        left_out = self._left_out(room) if is_roomy else self._left_out_in_brief()
        has_places = len(self.preview.options) > 1
        around = 1 + len(left_out) + (1 + is_roomy) * has_places
        around += (11 if rows >= TALL_ROWS else 7) if is_roomy else 2
        if is_roomy and not (self.looks or self.shows_text):
            left_out += self._told(room)[: max(0, rows - around - height)]
        self.query_one("#left-out", HintLine).say("\n".join(map(self.as_shown, left_out)))
        self.query_one("#left-out").display = bool(left_out)
        self.query_one("#places", Static).update(self._places(room, is_roomy=is_roomy))
        self.query_one("#places").display = has_places
        self._say_keys()
        self.rows.styles.height = max(LEAST_ROWS, min(height, rows - around))

    @on(StepTree.Chosen)
    def _say_keys(self) -> None:
        """Say what the keys do with the highlighted line, or what is the matter."""
        columns, rows = self.app.size
        room = columns - (14 if rows >= ROOMY_ROWS and columns >= ROOMY_COLUMNS else 4)
        at, look = self.rows.chosen, voice.HIDE_THEM if self.looks else voice.SHOW_THEM
        is_a_step = at is None or at in self._steps
        choices: tuple[str, ...] = voice.OF_THE_LIST if is_a_step else voice.OF_A_LINE_LEFT_OUT
        choices = voice.OF_A_NOTE if at in self.notes else choices
        keys = [words.format(count=self._count, look=look) for words in choices]
        fitting = next((words for words in keys if cells(words) <= room), keys[-1])
        self.hint.set_class(bool(self.trouble), "trouble")
        self.hint.say(self.as_shown(self.trouble) if self.trouble else fitting)

    def forget(self) -> None:
        """Say what the keys do, and no longer what was the matter."""
        self.trouble = ""
        self.dress()

    def _rows(self, steps: Sequence[int], *, is_roomy: bool) -> list[TreeRow]:
        """Draw the steps, their notes beneath where there is room, and where they are looked at the lines left out."""
        tree = without(self.lines, set(range(len(self.lines))) - {*steps, *self.option.here})
        taken = self._taken()
        shown = sorted({*steps, *filter(self._is_shown, self.notes | self.out)})
        return [
            self._row(at, tree[at].depth, taken, is_told=is_roomy and not self.looks)
            if at in tree
            else self._row_left_out(at, taken)
            for at in shown
        ]

    def _is_shown(self, at: int) -> bool:
        """Whether a line that is no step is shown: each where they are looked at, or else a sentence to pick."""
        why = self.lines[at].left_out
        is_picked_from = self.looks or (self.shows_text and why is LeftOut.TEXT)
        return at in self.notes if why is None else is_picked_from

    def _row(self, at: int, depth: int, taken: Mapping[int, OutlineLine], *, is_told: bool) -> TreeRow:
        line = taken.get(at, self.lines[at])
        step = line.step
        joined = voice.lines_joined(line.joined) if line.joined > 1 else ""
        note = " ".join(line.note.split())
        noted = voice.WITH_A_NOTE if note and not is_told else ""
        picked = voice.A_STEP_NOW if line.left_out and at not in self.out else ""
        aside = " · ".join(filter(None, (picked, voice.rhythm_words(step.rhythm), step.cue, noted, joined)))
        mark: Mark = "practice" if step.rhythm else "open"
        if at in self.out or line.is_done:
            mark = "let-go" if at in self.out else "done"
        return self._veiled(TreeRow(at, depth, step.title, mark, aside, detail=note if is_told else ""))

    def _row_left_out(self, at: int, taken: Mapping[int, OutlineLine]) -> TreeRow:
        line = self.lines[at]
        if at in self.out:
            return self._veiled(TreeRow(at, line.depth, line.words, "let-go"))
        owner = noted_on(self.lines, list(taken), self._omitted, at)
        aside = voice.note_of(fit(taken[owner].step.title, SHORT_TITLE)) if owner is not None else ""
        return self._veiled(TreeRow(at, line.depth, line.words, "title", aside))

    def _veiled(self, row: TreeRow) -> TreeRow:
        return replace(row, title=veil(row.title), aside="", detail="") if self.host.veiled else row

    def _counted(self) -> Counter[LeftOut]:
        """How many lines nothing is made of, by why."""
        out = (self.lines[at].left_out for at in self.out)
        return Counter(why for why in out if why not in (None, LeftOut.HOW_OFTEN))

    def _left_out(self, room: int) -> list[str]:
        """Return where the rhythms come from, which lines are left out, and why."""
        ticked = sum(line.is_done for line in self.lines)
        for_all = self.preview.outline.for_all
        lines = [self._fitted(voice.for_all(for_all.sentence), room)] if for_all is not None else []
        lines += [voice.HOW_TO_PICK] if self.shows_text else []
        if left_out := self._counted():
            is_in_sight = self.looks or (self.shows_text and not left_out.keys() - {LeftOut.TEXT})
            said = voice.left_out(left_out) + ("" if is_in_sight else voice.LOOK_AT_THEM)
            lines.append(said if cells(said) <= room else voice.left_out_in_brief(left_out.total(), 0))
        if ticked:
            lines.append(voice.TAKEN_TODAY if self.takes_ticked else voice.ticked_off(ticked))
        if here := self.option.here:
            lines.append(voice.here_already([step.title for step in here.values()]))
        return lines

    def _fitted(self, words: str, room: int) -> str:
        return fit(plain(self.as_shown(words)), room, self.rows.glyphs.ellipsis)

    def _told(self, room: int) -> list[str]:
        """Tell the sentences that are left out."""
        ellipsis = self.rows.glyphs.ellipsis
        return [quoted(fit(self.lines[at].words, room - 2, ellipsis)) for at in self._sentences[:MOST_TOLD]]

    @property
    def _sentences(self) -> list[int]:
        """The lines left out that are no greeting, signature or table; first those beneath a step, as warnings are."""
        first = next(iter(self._steps), 0)
        found = [at for at in self.out if self.lines[at].left_out is LeftOut.TEXT]
        return sorted(found, key=lambda at: (at < first, at))

    def _left_out_in_brief(self) -> list[str]:
        """Return on one line what is left out, where there are few rows."""
        ticked = sum(line.is_done for line in self.lines) if not self.takes_ticked else 0
        return list(filter(None, (voice.left_out_in_brief(self._counted().total(), ticked),)))

    def _places(self, room: int, *, is_roomy: bool) -> Content:
        """Return where the list goes, and which keys choose another place."""
        asked = [(f"{self.preview.asked}\n", "$quiet")] if is_roomy else []
        options = self.preview.options
        other = options[1 - self.place].brief if len(options) == 2 else voice.ELSEWHERE
        beside = f"   Tab {self.as_shown(other)}" if is_roomy else "   Tab"
        here = self._fitted(self.option.words, room - cells(beside))
        return Content.assemble(*asked, (here, "$ink"), ("   Tab", "$now"), (beside[6:], "$quiet"))

    # What the keys do

    def action_turn(self, by: int) -> None:
        """Choose another place; a list that begins elsewhere there begins again."""
        before = self.option.lines
        self.place = (self.place + by) % len(self.preview.options)
        if self.option.lines != before:
            self._begin()
        self.forget()

    def action_leave_out(self) -> None:
        """Leave the highlighted line out, or put it back; one that was no step becomes one."""
        if (at := self.rows.chosen) is not None:
            self.out ^= set() if at in self.notes else {at}
            self.notes.discard(at)
            self.forget()

    def action_note(self) -> None:
        """Keep the highlighted line as a note of a step, or no longer."""
        if (at := self.rows.chosen) is not None:
            self.notes ^= {at}
            self.out -= {at}
            if self.lines[at].left_out and at not in self.notes:
                self.out.add(at)
            self.forget()

    def action_look(self) -> None:
        """Show what is left out where it stands, with the highlight on it, or hide it again."""
        self.looks = not self.looks
        self.forget()
        self._look_at_first()

    def _look_at_first(self) -> None:
        if self.out and (self.looks or self.shows_text):
            steps = self._steps if self.preview.outline.is_prose else []
            self.rows.choose([*steps, *self._sentences, min(self.out)][0])
            self._say_keys()

    def action_how_often(self, by: int) -> None:
        """Take the next rhythm for the highlighted step; what leads towards harm has none."""
        at = self.rows.chosen
        if at is not None and at in self._steps:
            rule = next_rhythm(self.lines[at].step.rhythm, by)
            self.lines = with_rhythm(self.lines, [at], rule, "", self.preview.outline.above)
            self.forget()

    def action_how_often_all(self) -> None:
        """Do all steps as often as the highlighted one; where they are, take the next rhythm for all."""
        steps = self._steps
        which = [at for at in leaves(self._taken()) if at in steps]
        if not which:
            return
        first = self.rows.chosen if self.rows.chosen in which else which[0]
        rule = self.lines[first].step.rhythm
        same = with_rhythm(self.lines, which, rule, "", self.preview.outline.above)
        if same == self.lines:
            same = with_rhythm(self.lines, which, next_rhythm(rule), "", self.preview.outline.above)
        self.lines = same
        self.forget()

    def action_shift(self, by: int) -> None:
        """Hang the highlighted line, with those under it, under the one above, or move it out."""
        steps, at = self._steps, self.rows.chosen
        if at is None or at not in steps:
            return
        place = steps.index(at)
        depth = self.lines[at].depth
        is_first = place == 0 or self.lines[steps[place - 1]].depth < depth
        if (by > 0 and is_first) or (by < 0 and depth == 0):
            return
        for below in steps[place:]:
            if below > at and self.lines[below].depth <= depth:
                break
            self.lines[below] = replace(self.lines[below], depth=self.lines[below].depth + by)
        self.forget()

    def action_take_ticked(self) -> None:
        """Take the lines that are ticked off as done today, or leave them out."""
        self.takes_ticked = not self.takes_ticked and any(line.is_done for line in self.lines)
        self.forget()

    async def action_take(self) -> None:
        """Take the list as it stands."""
        if self.is_over:
            return
        here, stay = self.option.here, self._taken()
        if not stay.keys() - here.keys():
            self.trouble = voice.NOTHING_LEFT
            self.dress()
            return
        again = {at: new for new, at in enumerate(stay)}
        try:
            further = await self.preview.take(
                self.place, list(stay.values()), {again[at]: step for at, step in here.items()}
            )
        except Trouble as trouble:
            self.is_of_file, self.trouble = trouble.is_of_file, str(trouble)
            self.dress()
        else:
            self.dismiss(Taken(further))
