"""What rules found out of a journey, each worked out once, and what of it stays true over a change."""

from collections.abc import Callable, Collection, Hashable
from functools import cached_property
from typing import Any, Self, TypeVar

T = TypeVar("T")


class Knowing:
    """Keeps what rules say of a frozen value."""

    @cached_property
    def _kept(self) -> dict[Hashable, Any]:
        return {}

    def kept(self, key: Hashable, rule: Callable[[], T]) -> T:
        """Give what a rule says of this journey, working it out only the first time.

        Args:
            key: The rule's name and all that it is asked of beside the journey, such as the day.
            rule: Works it out. It gives a value that nobody changes, such as a tuple.
        """
        if key not in self._kept:
            self._kept[key] = rule()
        return self._kept[key]  # type: ignore[no-any-return]

    @cached_property
    def _kept_of_goals(self) -> dict[int, dict[Hashable, Any]]:
        return {}

    def kept_of(self, goal_id: int, key: Hashable, rule: Callable[[], T]) -> T:
        """Give what a rule says of one goal, working it out only the first time.

        As `kept`, and it stays known through changes to anything else, so it may hang
        only on the goal, its steps and their check-ins.
        """
        known = self._kept_of_goals.setdefault(goal_id, {})
        if key not in known:
            known[key] = rule()
        return known[key]  # type: ignore[no-any-return]

    @cached_property
    def _known_before(self) -> dict[int, dict[Hashable, Any]]:
        return {}

    def known_before(self, goal_id: int, key: Hashable) -> Any:
        """Give what `kept_of` knew of a goal before it was changed last; None where it knew nothing.

        For a rule that goes on from there, once it has seen that it may.
        """
        return self._known_before.get(goal_id, {}).get(key)

    @cached_property
    def _kept_of_shifts(self) -> dict[Hashable, Any]:
        return {}

    def kept_of_shifts(self, key: Hashable, rule: Callable[[], T]) -> T:
        """Give what a rule says of the shifts alone, working it out only the first time.

        As `kept`, and it stays known through changes to anything else.
        """
        if key not in self._kept_of_shifts:
            self._kept_of_shifts[key] = rule()
        return self._kept_of_shifts[key]  # type: ignore[no-any-return]

    def _carry_known(self, after: Self, touched: Collection[int | None]) -> None:
        """Carry what is known of goals over a change that touched some of them."""
        kept = dict(self._kept_of_goals)  # a copy, as another thread may draw from this one meanwhile
        after._known_before.update({id: known for id, known in kept.items() if id in touched})
        after._kept_of_goals.update({id: known for id, known in kept.items() if id not in touched})
