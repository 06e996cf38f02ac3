"""Opening what a step is about: a document, a folder or a page, never a program."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, quote, urlsplit

from smallsteps_tui.domain.trouble import Trouble

# fmt: off
PROGRAMS = frozenset(
    (
        ".action", ".app", ".appimage", ".apk", ".bat", ".bin", ".cmd", ".com", ".command", ".cpl", ".desktop",
        ".exe", ".gadget", ".hta", ".inf", ".ins", ".ipa", ".jar", ".job", ".js", ".jse", ".lnk", ".msc",
        ".msi", ".msp", ".mst", ".out", ".pif", ".prg", ".ps1", ".psm1", ".reg", ".rgs", ".run", ".scf",
        ".scpt", ".scr", ".sct", ".sh", ".shb", ".shs", ".terminal", ".tool", ".url", ".vb", ".vbe", ".vbs",
        ".webloc", ".workflow", ".ws", ".wsf", ".wsh",
    )
)
"""File endings that some desktop would run, or follow elsewhere, when asked to open."""

BUNDLES = frozenset((".action", ".app", ".workflow"))
"""Endings of folders that are programs."""

SCRIPTS = frozenset((".pl", ".py", ".pyc", ".pyw", ".pyz", ".rb", ".tcl"))
"""Endings of files that are text on Linux, but run by a double click elsewhere."""

DOCUMENTS = frozenset(
    (
        ".csv", ".doc", ".docx", ".epub", ".gif", ".htm", ".html", ".jpeg", ".jpg", ".json", ".m4a", ".md",
        ".mp3", ".mp4", ".odp", ".ods", ".odt", ".ogg", ".org", ".pdf", ".png", ".ppt", ".pptx", ".rst", ".rtf",
        ".svg", ".tex", ".tsv", ".txt", ".wav", ".webp", ".xls", ".xlsx", ".xml", ".yaml", ".yml",
    )
)
"""Endings that are trusted over the executable bit, which some disks set on every file."""
# fmt: on

RUN_BY_ITS_HEAD = (b"#!", b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""How programs and scripts begin."""

RESERVED = "!#$%&()*+,/:;=?@[]~"
"""Characters with a meaning in a web address, which are kept; the rest, except letters and digits, is encoded."""

PERCENT = re.compile("%([0-9A-Fa-f]{2})?")
"""A percent sign, and the hex digits after it if there are any."""


@dataclass(frozen=True, slots=True)
class Target:
    """A file, folder or page that may be opened."""

    place: str
    """The full address or path, as passed to the opener."""


def target_of(place: str) -> Target:
    """Return the file, folder or web address of a step.

    A relative path is looked for in the home folder, then in the folder the program was
    started in.

    Raises:
        Trouble: It is not there, is a program, or is an address of another kind.
    """
    place = place.strip()
    if not place:
        raise Trouble("Nothing to open yet. Press Enter on the step to add a file, folder or page.")
    try:
        parts = urlsplit(place)
    except ValueError:
        raise _no_address(place) from None
    if parts.scheme in ("http", "https"):
        return _address(place, parts)
    if "://" in place and parts.scheme != "file":
        raise _no_address(place)
    try:
        return _file(place, parts)
    except (OSError, ValueError, RuntimeError):
        raise Trouble(f"“{place}” can't be read from here.") from None


def _no_address(place: str) -> Trouble:
    return Trouble(
        f"“{place}” can't be opened. A step can open a file, a folder, or an address "
        "that starts with http:// or https://."
    )


def _address(place: str, parts: SplitResult) -> Target:
    if not parts.hostname:
        raise _no_address(place)
    encoded = PERCENT.sub(lambda found: found[0] if found[1] else "%25", place)
    return Target(quote(encoded, safe=RESERVED))


def _file(place: str, parts: SplitResult) -> Target:
    if parts.scheme == "file" and parts.netloc not in ("", "localhost"):
        raise _no_address(place)
    from urllib.request import url2pathname  # with http and email, which the first frame can do without

    named = Path(url2pathname(parts.path) if parts.scheme == "file" else place).expanduser()
    found = next((path for path in _places(named) if path.exists()), None)
    if found is None:
        raise Trouble(f"“{place}” doesn't exist. Press Enter on the step to choose another place.")
    if is_program(found):
        raise Trouble(
            f"“{place}” is a program. small steps opens documents and pages, and never runs anything."
        )
    if not (found.is_file() or found.is_dir()):
        raise Trouble(f"“{place}” is neither a file nor a folder.")
    return Target(str(found.absolute()))


def _places(named: Path) -> Iterator[Path]:
    """Yield the places where a path may be; an absolute one has one place."""
    if not named.is_absolute():
        yield Path.home() / named
    yield named


def is_program(path: Path) -> bool:
    """Whether opening a path could run it, by its ending, its permissions or its first bytes."""
    real = path.resolve()
    suffixes = {path.suffix.lower(), real.suffix.lower()}
    if not real.is_file():
        return bool(suffixes & BUNDLES)
    if suffixes & (PROGRAMS if sys.platform == "linux" else PROGRAMS | SCRIPTS):
        return True
    if os.name == "nt" or not os.access(real, os.X_OK):
        return False
    if not suffixes <= DOCUMENTS:
        return True
    with real.open("rb") as file:
        return file.read(4).startswith(RUN_BY_ITS_HEAD)


def open_place(place: str) -> "subprocess.Popen[bytes] | None":
    """Open a file, folder or page with the platform's opener.

    The opener is started detached, without a shell and with its output discarded, so that it
    can neither block nor draw over the dashboard.

    Returns:
        The opener's process, to check later whether it succeeded; None if there is none.

    Raises:
        Trouble: It can't be opened; the message has the place, to open by hand.
    """
    target = target_of(place)
    try:
        if sys.platform == "win32":
            os.startfile(target.place)
            return None
        return subprocess.Popen(
            [_opener(target), target.place],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        raise by_hand(target.place) from None


def _opener(target: Target) -> str:
    """Return the platform's opener.

    Raises:
        Trouble: There is none.
    """
    if sys.platform == "darwin":
        names = ["open"]
    else:
        names = ["wslview", "xdg-open"] if os.environ.get("WSL_DISTRO_NAME") else ["xdg-open"]
    found = next((path for path in map(shutil.which, names) if path), None)
    if found is None:
        raise by_hand(target.place)
    return found


def by_hand(place: str) -> Trouble:
    """Return the error that nothing here can open a place, with where it is."""
    return Trouble(f"Nothing here can open it. It's at “{place}”.")
