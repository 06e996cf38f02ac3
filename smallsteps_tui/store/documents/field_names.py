"""Field names that one damaged byte changed: told by the known name that is missing next to them."""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from smallsteps_tui.store.troubles import Strange


class Misspelt(Strange):
    """A name that isn't known, one letter away from a known one that is missing there."""

    def __init__(self, found: str, name: str) -> None:
        super().__init__(f"“{json.dumps(found)[1:-1]}” isn't known, and “{name}” is missing")
        self.found = found
        self.name = name


def check_names(found: Iterable[str], missing: Collection[str]) -> None:
    """Check that no unknown name stands in for a missing one.

    A newer program's field keeps its name and its place: it counts as misspelt only
    where it is as long as a known name that is missing, and differs in one letter.

    Args:
        found: The names of an object that aren't known.
        missing: The known names that it doesn't have.

    Raises:
        Misspelt: One of them is one letter away from a missing one.
    """
    for one in found:
        # A backslash makes a letter part of an escape, so compare names as they are written.
        written = json.dumps(one, ensure_ascii=False)[1:-1]
        for name in missing:
            if len(written) == len(name) and sum(map(str.__ne__, written, name)) == 1:
                raise Misspelt(one, name)


def with_name(value: Any, found: str, name: str) -> Any:
    """Return a value with a name put right in every object that has it in the place of the known one."""
    if isinstance(value, list):
        return [with_name(one, found, name) for one in value]
    if not isinstance(value, Mapping):
        return value
    is_misspelt = value.get(name) is None
    return {
        name if key == found and is_misspelt else key: with_name(one, found, name)
        for key, one in value.items()
        if key != name or not is_misspelt
    }
