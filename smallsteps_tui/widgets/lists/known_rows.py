"""Rows that are known by an id, so that the highlight stays on the same one when others come and go."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from smallsteps_tui.widgets.lists.rows import Rows

Row = TypeVar("Row")


class KnownRows(Rows, Generic[Row]):
    """Shows rows of one kind; a subclass says how one is known and drawn."""

    _rows: tuple[Row, ...] = ()

    def id_of(self, row: Row) -> int:
        """Give the id a row is known by."""
        raise NotImplementedError

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in sight, from top to bottom."""
        return self._rows

    @rows.setter
    def rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, with the highlight on the same one as before."""
        before = self.chosen
        if (rows := tuple(rows)) != self._rows:
            self._rows = rows
            self.keep_highlight(lambda: self._place(before))

    @property
    def chosen(self) -> int | None:
        """The id of the highlighted one."""
        return self.id_of(self._rows[self.cursor]) if 0 <= self.cursor < len(self._rows) else None

    def choose(self, id: int) -> None:
        """Highlight a row without saying so."""
        if (place := self._place(id)) is not None:
            self.cursor = place

    def _place(self, id: int | None) -> int | None:
        """Where a row stands."""
        return next((place for place, row in enumerate(self._rows) if self.id_of(row) == id), None)

    def count(self) -> int:
        """How many there are."""
        return len(self._rows)
