"""What was found in a long file, kept so that it opens sooner; it holds no words.

It is used for exactly the bytes that it was made of, so nothing else has to be asked of it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from smallsteps_tui.kept import cache

if TYPE_CHECKING:
    from smallsteps_tui.store.reader import Reader

NAME = "index"


def kept() -> bytes:
    """Return what was kept last, of whichever file; b"" where nothing was."""
    try:
        return Path(cache.place(NAME)).read_bytes()
    except (OSError, ValueError):
        return b""


def keep(store: "Reader") -> None:
    """Keep what was found in a store's file, unless it stands already; where it can't be kept, nothing is said."""
    content = store.to_keep()
    try:
        if content:
            cache.write(NAME, content)
            return
    except (OSError, ValueError):
        pass
    if content is not None:
        cache.drop(NAME)
