"""A fixed order among values that neither time nor rule tells apart, the same on every machine."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any


def canonical(value: Any) -> str:
    """Spell a value so that the same value is spelled the same everywhere."""
    if is_dataclass(value) and not isinstance(value, type):
        return f"({','.join(canonical(getattr(value, field.name)) for field in fields(value))})"
    if isinstance(value, Mapping):
        pairs = sorted((str(key), canonical(found)) for key, found in value.items())
        return f"{{{','.join(f'{key!r}:{found}' for key, found in pairs)}}}"
    if isinstance(value, tuple | list):
        return f"[{','.join(canonical(one) for one in value)}]"
    return repr(value) if isinstance(value, str | bool | int | float | None) else str(value)


def by_key(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give every field of both; of one that differs, the same on every machine."""
    if not ours or not theirs or ours == theirs:
        return ours or theirs
    names = sorted({*ours, *theirs})
    found = {name: [side[name] for side in (ours, theirs) if name in side] for name in names}
    return {name: max(values, key=canonical) for name, values in found.items()}
