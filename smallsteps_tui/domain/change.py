"""A change of the journey: what an act asks for."""

from dataclasses import dataclass
from datetime import date

from smallsteps_tui.domain.entities import DayPage, Entity, Meta


@dataclass(frozen=True, slots=True)
class Change:
    """What an act asks for: whole entities to put, and entities to drop."""

    put: tuple[Entity, ...] = ()
    drop: tuple[Entity, ...] = ()
    erases: bool = False
    """Whether words are to be gone from the file, from older changes on the stack too."""
    for_good: bool = False
    """Whether undo must not bring anything back: with it every change on the stack goes."""

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
