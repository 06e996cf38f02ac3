"""Words that were typed and not kept, so that a question still has them when it is asked again.

They lie in a file of their own in the platform's folder for state, never in the journey's:
what is a draft is merged, exported and undone nowhere.
"""

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

from smallsteps_tui.store.file import disk
from smallsteps_tui.store.file.lock import Lock
from smallsteps_tui.store.troubles import NotSaved, Unreadable

LONGEST = 200_000
"""The most characters of one draft; a longer one is not kept."""

Shelf = dict[str, dict[str, str]]
"""The drafts of one journey: by question, then by what the question was about."""


class Drafts:
    """The drafts of one journey, by question and by what it was about."""

    def __init__(self, journey: Path | None, is_there: Callable[[int], bool]) -> None:
        """Know whose drafts they are; nothing is read until one is asked for.

        Args:
            journey: The journey's file; None for one in memory, whose drafts stay there too.
            is_there: Whether what a question was about still exists, by its id.
        """
        self._journey = str(journey.absolute()) if journey is not None else ""
        self._is_there = is_there
        self._unwritten: list[Callable[[Shelf], object]] = []
        """The changes that wait, since there is no file for them, or the disk refused it."""

    @cached_property
    def _path(self) -> Path | None:
        """The file; None where there is no folder for it."""
        if not self._journey:
            return None
        from platformdirs import user_state_path

        try:
            path = user_state_path("smallsteps", appauthor=False) / "drafts.json"
        except RuntimeError:
            return None
        return path if path.is_absolute() else None

    def of(self, question: str, about: int = 0) -> str:
        """Return what was typed when a question was last asked about something; "" for nothing."""
        return self._shelf().get(question, {}).get(str(about), "")

    def keep(self, question: str, about: int, text: str) -> None:
        """Keep what was typed, or with an empty text drop it; where the disk refuses, it stays in memory."""
        text = text if text.strip() and len(text) <= LONGEST else ""
        if text == self.of(question, about):
            return
        self._change(lambda shelf: shelf.setdefault(question, {}).update({str(about): text}))

    def forget(self, gone: Iterable[int]) -> None:
        """Drop the drafts about goals, steps or shifts that were erased, by id; a draft may repeat their words."""
        about = set(map(str, gone))
        if any(about & texts.keys() for texts in self._all().values()):
            self._change(lambda shelf: [texts.update(dict.fromkeys(about, "")) for texts in shelf.values()])

    def _shelf(self) -> Shelf:
        """Return the drafts of this journey, without those about a goal, step or shift that is gone."""
        return {
            question: {
                about: text for about, text in texts.items() if about == "0" or self._is_there(int(about))
            }
            for question, texts in self._all().items()
        }

    def _all(self) -> Shelf:
        """Return the drafts in the file, where other processes may have added some, with the changes that wait."""
        shelf = _shelf_of(self._read().get(self._journey))
        for change in self._unwritten:
            change(shelf)
        return shelf

    def _change(self, change: Callable[[Shelf], object]) -> None:
        """Change the drafts in the file under a lock, so that two dashboards keep each other's."""
        self._unwritten.append(change)
        if self._path is not None:
            with suppress(NotSaved), Lock(self._path).held():
                self._write(self._path, _without_empty(self._shelf()))
                self._unwritten.clear()

    def _read(self) -> dict[str, Any]:
        try:
            found = disk.read(self._path) if self._path is not None else None
            shelves = json.loads(found[0]) if found is not None else {}
        except (Unreadable, ValueError, RecursionError):
            return {}
        return shelves if isinstance(shelves, dict) else {}

    def _write(self, path: Path, shelf: Shelf) -> None:
        """Write the drafts of this journey beside those of others."""
        shelves = {**self._read(), self._journey: shelf}
        if not shelf:
            del shelves[self._journey]
        disk.swap_in(path, [json.dumps(shelves, ensure_ascii=False, indent=1).encode(errors="replace")])


def _without_empty(shelf: Shelf) -> Shelf:
    """Return the drafts that have a text."""
    there = {
        question: {one: text for one, text in texts.items() if text} for question, texts in shelf.items()
    }
    return {question: texts for question, texts in there.items() if texts}


def _shelf_of(found: object) -> Shelf:
    """Return the drafts in a part of the file, as far as it has their shape."""
    if not isinstance(found, dict):
        return {}
    return {
        question: {
            about: text for about, text in texts.items() if about.isdecimal() and isinstance(text, str)
        }
        for question, texts in found.items()
        if isinstance(texts, dict)
    }
