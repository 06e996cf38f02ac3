"""Saving a page as a new private file, never over another."""

import contextlib
import os
from datetime import date
from pathlib import Path

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.store.file.disk import PRIVATE_FILE, owner_of, reason, set_owner
from smallsteps_tui.store.troubles import NotSaved

MOST_NAMES = 1000
"""The most names to try before asking for another."""


def usual_place(today: date, ending: str) -> str:
    """Return a free name for a page in the documents folder, or in the home folder."""
    from platformdirs import user_documents_path

    with contextlib.suppress(OSError, RuntimeError):
        documents = user_documents_path()
        folder = documents if documents.is_dir() else Path.home()
        return shown(_free(folder / _usual_name(today, ending)))
    return _usual_name(today, ending)


def _usual_name(today: date, ending: str) -> str:
    return f"smallsteps-{today.isoformat()}{ending}"


def put(text: str, place: str) -> tuple[Path, bool]:
    """Save a text as a new file that no one but its owner may read.

    An existing file of that name is not changed; the new one gets the next free name. It is
    flushed to disk before this returns.

    Args:
        text: What to write.
        place: The path as typed; `~` is the home folder.

    Returns:
        Where it is, and whether it has another name than the one typed.

    Raises:
        NotSaved: The disk refused; no file was left behind.
    """
    named = clean_line(place, None)
    try:
        path = Path(place.strip()).expanduser().absolute()
        if not path.parent.is_dir():
            raise NotSaved(f"There's no folder {shown(path.parent)}. Choose one that exists.")
        if path.exists() and not path.is_file():
            raise NotSaved(
                f"{shown(path)} isn't a file, so nothing was saved. Choose a new name, such as page.html."
            )
        at = _written(path, text.encode())
        return at, at != path
    except (OSError, ValueError, RuntimeError) as error:
        raise NotSaved(f"{named} couldn't be written ({reason(error)}). Nothing was saved.") from None


def _written(path: Path, content: bytes) -> Path:
    for at in _names(path):
        owner = owner_of(at)
        try:
            handle = os.open(
                at, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE
            )
        except FileExistsError:
            continue
        try:
            with os.fdopen(handle, "wb") as opened:
                set_owner(owner, at, handle)
                opened.write(content)
                opened.flush()
                os.fsync(opened.fileno())
        except OSError:
            at.unlink(missing_ok=True)
            raise
        return at
    raise NotSaved(f"There are too many files with names like {shown(path)}. Type another name.")


def _free(path: Path) -> Path:
    return next((at for at in _names(path) if not os.path.lexists(at)), path)


def _names(path: Path) -> list[Path]:
    """Return the name itself, then those to try if it is taken."""
    numbered = [path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(2, MOST_NAMES)]
    return [path, *numbered]


def shown(path: Path) -> str:
    """Return a path as a person would write it: home as `~`, in printable characters.

    Bytes that aren't text become U+FFFD.
    """
    with contextlib.suppress(RuntimeError, ValueError):
        path = Path("~") / path.relative_to(Path.home())
    return clean_line(os.fsencode(path).decode(errors="replace"), None)
