"""What screens write or erase beside the journey: drafts, pages, and words that are to be gone for good."""

from typing import TYPE_CHECKING

from smallsteps_tui.domain.entities import Goal, Step

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps
    from smallsteps_tui.screens.host import Drafts


class Beside:
    """What screens write or erase beside a change of the journey."""

    def __init__(self, app: "SmallSteps") -> None:
        self._app = app

    @property
    def drafts(self) -> "Drafts":
        """What was typed and not kept."""
        return self._app.session.drafts

    async def erase_for_good(self, doomed: Goal | Step) -> int:
        """Erase a goal's or step's words from the file, undo and backups; return how many backups refused."""
        return await self._app.write(lambda: self._app.session.erase_for_good(doomed))

    def usual_place(self, ending: str) -> str:
        """Propose a free path for a written page, with an ending such as `.html`."""
        return self._app.session.usual_place(ending)

    def hand_over(self, text: str, place: str) -> tuple[str, bool]:
        """Write a page to a new file; return its path, and whether it had to be renamed."""
        return self._app.session.hand_over(text, place)
