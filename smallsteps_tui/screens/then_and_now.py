"""Then and now on Look back: what is done more now, and the evidence that a line stands on."""

from datetime import date

from textual import getters, on
from textual.widgets import Static

from smallsteps_tui import hindsight
from smallsteps_tui.domain import looking_back
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.looking_back import NowAndThen
from smallsteps_tui.domain.search import Sought
from smallsteps_tui.screens.evidence import EvidenceScreen
from smallsteps_tui.screens.evidence_lines import now_and_then
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.widgets.lists.now_list import NowList, NowRow


class ThenAndNowScreen(EvidenceScreen):
    """What then and now shows, and opens."""

    now_list = getters.query_one(NowList)

    def __init__(self) -> None:
        super().__init__()
        self.strands: list[NowAndThen] = []

    def show_then_and_now(self, journey: Journey, today: date) -> None:
        """Show what is done more now than then, under a question that is true of all of it."""
        self.strands = looking_back.then_and_now(journey, today)
        self.query_one("#now").set_class(not self.strands, "-nothing")
        heading = hindsight.above_then_and_now(journey, today, self.strands)
        self.query_one("#then", Static).update(heading)
        self.query_one("#then-short", Static).update(hindsight.then_and_now(journey, today))
        self._mark_strand()

    def _mark_strand(self) -> None:
        """Mark the line of then and now whose evidence is shown."""
        facts, opened = self.facts, self.sought.step_ids
        compared = looking_back.then_span(facts.journey, facts.today)
        then_on = compared[1] if compared is not None else facts.today
        then = hindsight.then(facts.journey, facts.today)
        self.now_list.rows = tuple(
            NowRow(
                titled(one.title),
                now_and_then(one, facts.today, then_on, then),
                is_open=bool(opened) and one.step_ids == opened,
            )
            for one in self.strands
        )

    def seek(self, wanted: Sought) -> None:
        """Show what is looked for, and mark the line of then and now that it stands on."""
        super().seek(wanted)
        self._mark_strand()

    @on(NowList.Chosen)
    def _clicked_strand(self, chosen: NowList.Chosen) -> None:
        self.open_strand(chosen.place)

    def open_strand(self, place: int) -> None:
        """Show what one line of then and now stands on; opened again, show all."""
        if 0 <= place < len(self.strands):
            steps = self.strands[place].step_ids
            title = self._title_of(steps)
            is_open = self.sought.step_ids == steps
            self.seek(Sought() if is_open else Sought(strand=title, step_ids=steps))

    def _title_of(self, step_ids: frozenset[int]) -> str:
        """The title of a line of then and now as it is beneath the veil."""
        found = looking_back.then_and_now(self.facts.journey, self.facts.today)
        return next((one.title for one in found if one.step_ids == step_ids), "")
