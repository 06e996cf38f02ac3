"""Strays: what in a file is not whole, or hangs in the air, and where it was found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stray:
    """Something that is not whole, by name, and what stood there word for word."""

    table: str
    key: str = ""
    """The document's id; "" for a whole table, or where that cannot be told."""
    field: str = ""
    """The part of the document; "" for all of it."""
    why: str = ""
    """What is the matter with it."""
    was: str = ""
    """What stood there; "" where it still stands."""

    @property
    def where(self) -> str:
        """Name the place in words."""
        table = f"in the table “{self.table[:40]}”" if self.table else "in the file"
        document = f", document {self.key[:40]}" if self.key else ""
        return f"{table}{document}{f', “{self.field[:80]}”' if self.field else ''}"
