"""Other programs: the platform's, which opens what a step is about, and the person's, which suggests smaller steps."""

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Thread
from time import monotonic
from urllib.parse import SplitResult, quote, urlsplit

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import TITLE_LENGTH
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
        raise Trouble(
            f"“{place}” doesn't exist. Press Enter on the step to choose another file, folder or page."
        )
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
    return Trouble(f"No program on this machine can open it. It's at “{place}”.")


GLANCE = 0.05
"""How often to check whether the suggestions are still wanted, in seconds."""

MOST = 3
"""The most suggestions taken from its output."""

LONGEST_OUTPUT = 20_000
"""The most characters of its output that are read."""

MOST_BYTES = LONGEST_OUTPUT * 4
"""The most bytes of its output that are read: as many as that number of characters can take."""

_THOUGHT = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
"""What a model that reasons prints before its answer."""

_SIGNS = re.compile(
    r"^(?:[-–—+*•·▪◦>#|]+\s+|\[[ xX]?\]\s*|(?:\(?\d{1,2}[.):]|\(?[a-hA-H][.)]|\d{1,2}\s+[-–—])\s+"
    r"|(?:step|suggestion|option|idea|answer) (?:\d{1,2}|[a-h]|one|two|three|four)\s*[:.)–—-]\s*)",
    re.IGNORECASE,
)
"""A bullet, a box, a number or a heading in front of a suggestion."""

_CHAT = re.compile(
    r"(?:sure|of course|certainly|absolutely|great|okay|ok|got it|no problem|happy to help|good luck|you'?ve got this"
    r"|you can do (?:it|this)|i hope|hope (?:this|that|these)|let me know|feel free|note that|these (?:steps|are)"
    r"|here(?: are|'s| is)|i'?m (?:sorry|happy)|i (?:can(?:'t|not)|understand)|as an ai|would you like)\b.*",
    re.IGNORECASE,
)
"""What a model says around its suggestions."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the program is told."""

    goal: str
    why: str = ""
    """Why the goal matters, in the person's words."""
    path: tuple[str, ...] = ()
    """The titles between the goal and the step, the largest first."""
    step: str = ""
    """The step to make smaller; "" where a first step towards the goal is looked for."""
    smaller: tuple[str, ...] = ()
    """The smaller versions that the step has, the largest first."""
    because: str | None = None
    """What is in the way, as in `--because`."""
    energy: str | None = None
    """How much energy there is today: low, steady or high."""


def suggested_by(
    command: str,
    context: Context,
    is_wanted: Callable[[], bool] = lambda: True,
    folder: Path | None = None,
    *,
    patience: float,
) -> list[str]:
    """Ask the person's own program for smaller versions of a step.

    It gets the context as JSON on standard input and prints one suggestion per line. If it
    is slow, fails or doesn't exist, there are no suggestions and no error. It is started
    without a shell and detached from the terminal, so that it can neither read keys meant
    for the dialog nor draw over it, and its output is cleaned like all foreign text.

    Args:
        command: The program and its arguments, as in `suggest_command`; empty for none.
        context: The step, and what stands around it.
        is_wanted: Whether the suggestions are still wanted; once they aren't, the program is stopped.
        folder: The working directory for it; the current one by default.
        patience: How long it may run, in seconds.

    Returns:
        At most MOST suggestions; none on any error.
    """
    if not command.strip():
        return []
    told = json.dumps(asdict(context), ensure_ascii=False).encode(errors="replace") + b"\n"
    try:
        printed = _printed_by(shlex.split(command), told, is_wanted, folder, patience)
    except (OSError, ValueError):
        return []
    return suggestions_in(printed.decode(errors="replace")[:LONGEST_OUTPUT])


def suggestions_in(printed: str) -> list[str]:
    """Take the suggestions out of what a program printed, as a language model prints them.

    Numbers, bullets, boxes, Markdown and quotation marks are taken off. Lines that end in a
    colon, that only talk, that are too long for a title or that hold no readable words are left out.
    """
    found = (_suggestion(line) for line in _THOUGHT.sub("", printed).splitlines())
    return list(dict.fromkeys(filter(None, found)))[:MOST]


def _suggestion(line: str) -> str:
    """Return the suggestion on a line; "" for none."""
    if "\ufffd" in line or line.lstrip().startswith(("#", "```")):
        return ""
    words, before = clean_line(line, None), ""
    while words != before:
        before = words
        words = _SIGNS.sub("", re.sub(r"\*\*|__|`", "", words)).strip(' *_\t"“”„«»')
    words = words.removesuffix("\\").removesuffix(".").strip(' *_"“”„«»')
    is_said = words.endswith(":") or _CHAT.fullmatch(words) is not None
    return "" if is_said or len(words) > TITLE_LENGTH or not re.search(r"[^\W\d_]{2}", words) else words


def _printed_by(
    program: Sequence[str], words: bytes, is_wanted: Callable[[], bool], folder: Path | None, patience: float
) -> bytes:
    """Run a program and return the start of its output.

    A program that prints more is stopped there. One that is slow or no longer wanted is
    stopped too and, like one that fails, counts as having printed nothing.
    """
    until = monotonic() + patience
    running = subprocess.Popen(
        program,
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    printed: list[bytes] = []
    asking = Thread(target=_ask, args=(running, words, printed), daemon=True)
    asking.start()
    try:
        while asking.is_alive() and is_wanted() and monotonic() < until:
            asking.join(GLANCE)
        return b"".join(printed)
    finally:
        _end(running)


def _ask(running: subprocess.Popen[bytes], words: bytes, printed: list[bytes]) -> None:
    """Send a program the words, and keep the start of its output unless it fails."""
    if running.stdin is None or running.stdout is None:
        return
    with suppress(OSError), running.stdin:  # the program may ignore its input
        running.stdin.write(words)
    with running.stdout:
        output = running.stdout.read(MOST_BYTES)
    if len(output) == MOST_BYTES or running.wait() == 0:
        printed.append(output)


def _end(running: subprocess.Popen[bytes]) -> None:
    """Kill a program that still runs, with everything it started."""
    if running.returncode is not None:
        return
    if sys.platform == "win32":
        running.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGKILL)
    running.wait()
