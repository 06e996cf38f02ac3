"""What a file is that is whole, and not written as ours are."""

import json
import re

_GZIP = b"\x1f\x8b"
_NAMED = '"meta"'
"""What every file of ours has in it."""


_MARKERS = [re.compile(rb"^%s(?: |\r?$)" % (sign * 7), re.MULTILINE) for sign in (b"<", b"=", b">")]
"""What git puts around the two sides of a conflict, each on a line of its own."""


def has_conflict(content: bytes) -> bool:
    """Whether a file holds both sides of a merge, as git left them."""
    return all(marker.search(content) for marker in _MARKERS)


def other_encoding(content: bytes) -> str:
    """Say what a file is that may be whole in another encoding, and what to do; "" where it is none.

    Args:
        content: What the file holds.
    """
    if content.startswith(_GZIP):
        return "is packed with gzip; unpack it with gunzip"
    name = json.detect_encoding(content)
    if name.startswith("utf-8"):
        return ""
    try:
        text = content.decode(name).lstrip("\ufeff \t\r\n")
    except ValueError:
        return ""
    is_ours = (
        text.startswith("{") and _NAMED in text
    )  # a byte that was hit near the beginning reads as UTF-16 too
    return f"is {name[:6].upper()}, not UTF-8; save it as UTF-8" if is_ours else ""
