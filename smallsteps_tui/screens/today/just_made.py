"""The smaller version that was just made of the step on the card, which stands there until it is taken."""

from datetime import date

from smallsteps_tui.domain.entities import Step


class JustMade:
    """Watches the ladder of the step on the card; nothing of it is saved."""

    def __init__(self) -> None:
        self._ladder: tuple[int, tuple[str, ...]] = (0, ())
        """The step that was on the card when it was last drawn, and its smaller versions."""
        self._made: tuple[int, str, date] | None = None
        """The step that was made smaller, the words of that version, and the day that was today."""

    def see(self, step: Step | None, today: date, *, is_left: bool) -> None:
        """See which step is on the card, and whether a smaller version was added to it since the last time.

        Args:
            step: The step on the card.
            today: The civil day.
            is_left: Whether what is made is left for another day, as on a day of high energy.
        """
        (before, ladder), self._ladder = (
            self._ladder,
            (step.id, step.smaller) if step is not None else (0, ()),
        )
        if step is None or before != step.id or is_left:
            return
        if len(step.smaller) > len(ladder) and step.smaller[: len(ladder)] == ladder:
            self._made = step.id, step.smaller[-1], today

    def rung(self, step: Step | None, today: date) -> int | None:
        """Return the place on the ladder of what was just made of a step today, from 1; None for none."""
        step_id, words, on = self._made or (None, "", None)
        if step is None or (step.id, today) != (step_id, on) or words not in step.smaller:
            return None
        return step.smaller.index(words) + 1

    def forget(self) -> None:
        """Let the step stand on the card at the size that the day offers."""
        self._made = None
