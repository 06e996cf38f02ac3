"""What a stored document holds that this program does not know: kept as it is."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

Unknown = Mapping[str, Any]
"""Fields of a stored document that this program does not know, kept as they are."""

NOTHING_UNKNOWN: Unknown = MappingProxyType({})
"""What most documents have of them."""


def nothing_unknown() -> Unknown:
    """Give the one value that all documents have that hold nothing unknown."""
    return NOTHING_UNKNOWN
