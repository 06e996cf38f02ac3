"""What was hit comes back: from the stack of what was done last, else from the newest copy that has it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from smallsteps_tui.domain.entities import DayPage, Goal, Step
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.documents.doubles import covers, of_two
from smallsteps_tui.store.documents.entities import TABLES
from smallsteps_tui.store.file.other_layouts import NO_TABLE
from smallsteps_tui.store.file.other_layouts import read as read_foreign
from smallsteps_tui.store.file.tables import ID, Document
from smallsteps_tui.store.repair import aside
from smallsteps_tui.store.repair.known import NOT_THERE, Elsewhere
from smallsteps_tui.store.repair.parts import (
    almost_whole,
    found_at,
    is_more,
    put_in,
    why_strange,
    with_names_right,
)

CHECK_INS = "check_ins"


class ComingBack:
    """Brings back, into the tables of one file, what is known elsewhere."""

    def __init__(self, tables: dict[str, dict[str, Document]], elsewhere: Elsewhere) -> None:
        """Take the tables in hand; they are changed in place.

        Args:
            tables: What of the file is whole.
            elsewhere: What is known of it elsewhere.
        """
        self.tables = tables
        self.elsewhere = elsewhere
        self.back = 0
        """How many documents, or parts of one, came back."""
        self._brought: set[tuple[str, str]] = set()

    def all_of(self, strays: Iterable[Stray]) -> list[Stray]:
        """Bring back what can be, again and again, as one part may need another; give what cannot."""
        left = sorted(strays, key=lambda stray: (stray.table, stray.key, stray.field))
        while True:
            there = len(left)
            left = [stray for stray in left if not self._is_back(stray)]
            if len(left) == there:
                return left

    def _is_back(self, stray: Stray) -> bool:
        if stray.table not in TABLES.values():
            return False
        if stray.key and stray.field:
            return self._part(stray) or self._check_ins(stray)
        if stray.key:
            is_back = self._with_names_right(stray) or self.document(stray.table, stray.key)
            return is_back or self._is_there(stray)
        return stray.why in (NO_TABLE, NOT_THERE) and self.table(stray.table)

    def _with_names_right(self, stray: Stray) -> bool:
        """Bring a document back in which only names were damaged, united with what is known of it.

        What was changed in it since the damage stays. One that was deleted since stays deleted.
        """
        table, key = stray.table, stray.key
        was = read_aside(table, key, stray.was)
        right = with_names_right(table, key, was) if was is not None else None
        if was is None or right is None or not self.elsewhere.is_kept(table, key):
            return False
        there = self.tables.get(table, {}).get(key)
        if there is not None and table != TABLES[DayPage]:
            lost = {name: value for name, value in right.items() if value != was.get(name)}
            right = {**there, **{name: one for name, one in lost.items() if is_more(one, there.get(name))}}
        known = next(
            (one for one in self.elsewhere.of(table, key) if not why_strange(table, key, one)), right
        )
        for other in (known, right if there is None else there):
            right, _ = of_two(table, key, other, right)
        self.put(table, key, right)
        return True

    def document(self, table: str, key: str) -> bool:
        """Bring a whole document back, unless there is one by now."""
        if key in self.tables.get(table, {}):
            return False
        for known in self._known_of(table, key):
            if not why_strange(table, key, known):
                self.put(table, key, known)
                return True
        return False

    def put(self, table: str, key: str, document: Document) -> None:
        """Put a document where it was, and count it."""
        self.tables.setdefault(table, {})[key] = document
        self._brought.add((table, key))
        self.back += 1

    def _is_there(self, stray: Stray) -> bool:
        """Whether all that was set aside of a document is in its place, or nothing was."""
        there = self.tables.get(stray.table, {}).get(stray.key)
        if there is None or not stray.was or (stray.table, stray.key) in self._brought:
            return there is not None
        was = read_aside(stray.table, stray.key, stray.was)
        return was is not None and covers(there, was)

    def _part(self, stray: Stray) -> bool:
        """Bring a part of a document back, unless something stands there by now."""
        document = self.tables.get(stray.table, {}).get(stray.key)
        path = stray.field.split(".")
        if document is None:
            return False
        for place, value in self._values_of(stray, path):
            is_wanted = is_more(value, found_at(document, place)[1])
            whole = put_in(document, place, value) if is_wanted else None
            if whole is not None and not why_strange(stray.table, stray.key, whole):
                self.tables[stray.table][stray.key] = whole
                self.back += 1
                return True
        return False

    def _values_of(self, stray: Stray, path: list[str]) -> Iterator[tuple[Sequence[str], Any]]:
        """What is known of a part, and its place: as it was set aside, where that is whole by now, then elsewhere."""
        inner = stray.was
        for part in reversed(path):
            inner = f"{{{json.dumps(part)}: {inner}}}"
        found = read_aside(stray.table, stray.key, inner)
        if found is not None:
            yield found_at(found, path)
        for known in self.elsewhere.of(stray.table, stray.key):
            yield found_at(known, path)

    def _check_ins(self, stray: Stray) -> bool:
        """Bring a check-in back whose parts were hit, or those that a day has not where one was under no step's id."""
        first, *further = stray.field.split(".")
        document = self.tables.get(stray.table, {}).get(stray.key)
        if first != CHECK_INS or not further or document is None:
            return False
        there = document.get(CHECK_INS) or {}
        known = next(self.elsewhere.of(stray.table, stray.key), {}).get(CHECK_INS) or {}
        if ID.fullmatch(further[0]):
            known = {id: one for id, one in known.items() if id == further[0]}
        whole = {**document, CHECK_INS: {**known, **there}}
        if known.keys() <= there.keys() or why_strange(stray.table, stray.key, whole):
            return False
        self.tables[stray.table][stray.key] = whole
        self.back += 1
        return True

    def almost(self, strays: Iterable[Stray]) -> None:
        """Put in the place of what nothing whole is known of what is almost whole; it stays set aside as well."""
        for stray in strays:
            if stray.key and not stray.field and stray.key not in self.tables.get(stray.table, {}):
                document = almost_whole(stray.table, stray.key, stray.was)
                if document is not None and stray.table in TABLES.values():
                    self.tables.setdefault(stray.table, {})[stray.key] = document

    def referred(self, wanted: Iterable[Stray]) -> None:
        """Bring back what something refers to, and what that refers to in its turn."""
        waiting = [(stray.table, stray.key) for stray in wanted]
        while waiting:
            table, key = waiting.pop()
            if self.document(table, key) and table == TABLES[Step]:
                step = self.tables[table][key]
                waiting.append((TABLES[Goal], str(step["goal_id"])))
                waiting += [(table, str(step["parent_id"]))] if step.get("parent_id") is not None else []

    def table(self, table: str, *, newest_only: bool = False) -> bool:
        """Bring the documents of a table back: each as it was left last, but for what was deleted."""
        keys = self.elsewhere.keys(table, newest_only=newest_only)
        return sum(self.document(table, key) for key in sorted(keys)) > 0

    def _known_of(self, table: str, key: str) -> Iterator[Document]:
        for row in self._aside_of.get((table, key), ()):
            found = read_aside(table, key, row)
            if found is not None:
                yield found
        yield from self.elsewhere.of(table, key)

    @cached_property
    def _aside_of(self) -> Mapping[tuple[str, str], Iterable[str]]:
        """What was set aside of whole documents, by table and id; what is there twice, once."""
        found: dict[tuple[str, str], dict[str, None]] = {}
        for one in aside.strays_in(self.tables.get(aside.TABLE, {}), all_of_them=True):
            if not one.field:
                found.setdefault((one.table, one.key), {})[one.was] = None
        return found


def read_aside(table: str, key: str, was: str) -> Document | None:
    """Read what was set aside, where it is whole by now: for a newer program, or one mended by hand."""
    try:
        found, strays = read_foreign(f'{{"{table}": {{"{key}": {was}}}}}')
    except (ValueError, RecursionError):
        return None
    return None if strays else found.get(table, {}).get(key)
