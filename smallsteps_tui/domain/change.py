"""A change of the journey, and the cache of what rules worked out, as far as it holds after a change."""

from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Self, TypeVar

from smallsteps_tui.domain.entities import DayPage, Entity, Meta


@dataclass(frozen=True, slots=True)
class Change:
    """What an act asks for: whole entities to put, and entities to drop."""

    put: tuple[Entity, ...] = ()
    drop: tuple[Entity, ...] = ()
    erases: bool = False
    """Whether words are to be gone from the file, from older changes on the stack too."""
    for_good: bool = False
    """Whether undo must not bring anything back: this change clears the undo stack."""

    def __bool__(self) -> bool:
        return bool(self.put or self.drop)

    def and_then(self, other: "Change") -> "Change":
        """Join two changes; of the same entity the later word holds."""
        put = {key_of(entity): entity for entity in (*self.put, *other.put)}
        drop = {key_of(entity): entity for entity in (*self.drop, *other.drop)}
        for entity in other.drop:
            put.pop(key_of(entity), None)
        for entity in other.put:
            drop.pop(key_of(entity), None)
        return Change(
            tuple(put.values()),
            tuple(drop.values()),
            self.erases or other.erases,
            self.for_good or other.for_good,
        )


def key_of(entity: Entity) -> tuple[type[Entity], int | date]:
    """Name an entity by its type and id, a day's page by its day."""
    if isinstance(entity, DayPage):
        return DayPage, entity.on
    return type(entity), 1 if isinstance(entity, Meta) else entity.id


T = TypeVar("T")


class Knowing:
    """Caches what rules work out about a frozen value."""

    @cached_property
    def _kept(self) -> dict[Hashable, Any]:
        return {}

    def kept(self, key: Hashable, rule: Callable[[], T]) -> T:
        """Return what a rule says of this journey, working it out only the first time.

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
        """Return what a rule says of one goal, working it out only the first time.

        As `kept`, and it stays known through changes to anything else, so it may hang
        only on the goal, its steps and their check-ins.
        """
        known = self._kept_of_goals.setdefault(goal_id, {})
        if key not in known:
            known[key] = rule()
        return known[key]  # type: ignore[no-any-return]

    def is_known(self, goal_id: int, key: Hashable) -> bool:
        """Whether `kept_of` has worked out what it keeps under a key."""
        return key in self._kept_of_goals.get(goal_id, ())

    @cached_property
    def _known_before(self) -> dict[int, dict[Hashable, Any]]:
        return {}

    def known_before(self, goal_id: int, key: Hashable) -> Any:
        """Return what `kept_of` knew of a goal before it was changed last; None where it knew nothing.

        For a rule that updates its earlier result, once it has checked that this is possible.
        """
        return self._known_before.get(goal_id, {}).get(key)

    @cached_property
    def _kept_of_shifts(self) -> dict[Hashable, Any]:
        return {}

    def kept_of_shifts(self, key: Hashable, rule: Callable[[], T]) -> T:
        """Return what a rule says of the shifts alone, working it out only the first time.

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
