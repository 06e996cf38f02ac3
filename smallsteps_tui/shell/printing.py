"""Printing answers: clean text, JSON and aligned columns."""

import codecs
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from typing import Any, TextIO

from smallsteps_tui import voice
from smallsteps_tui.domain.cleaning import clean_text, only_narrow
from smallsteps_tui.kept import frame as kept_frame

PLAIN_SIGNS = {**voice.PLAIN_SIGNS, "·": "-", "…": "...", "％": "pct"}
"""Sentences have no columns to keep, so a sign may become several letters here."""

ERRORS = "smallsteps.plain"


class Unwhole(str):
    """An answer that lists damage; the command exits with status 1."""

    __slots__ = ()
    exit_status = 1


def settle(*streams: TextIO | None) -> None:
    """Let streams print any text, replacing what their encoding cannot hold."""
    codecs.register_error(ERRORS, _plain)
    for stream in streams:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=ERRORS)


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    found = error.object[error.start : error.end]
    return "".join(PLAIN_SIGNS.get(sign, "?") for sign in found), error.end


def as_printed(text: str, *, plain: bool = False) -> str:
    """Return an answer as printable text.

    Args:
        text: The answer.
        plain: Whether to replace our glyphs with plain ASCII.
    """
    text = clean_text(text, None)
    return text.translate({ord(sign): words for sign, words in PLAIN_SIGNS.items()}) if plain else text


def show(text: str, *, plain: bool = False, paged: bool = False) -> None:
    """Print a command's answer as printable text; print nothing for an empty one.

    Args:
        text: The answer.
        plain: Whether to replace our glyphs with plain ASCII.
        paged: Whether it goes through the person's pager.
    """
    text = as_printed(text, plain=plain)
    if text and paged:
        from pydoc import pager

        os.environ.setdefault("LESS", "FRX")  # as git does, so that less ends by itself where all of it fits
        pager(text + "\n")
    elif text:
        print(text)  # noqa: T201 - the one place that prints answers


def complain(text: str) -> None:
    """Print a sentence on standard error, if there is one; an error of it is ignored."""
    kept_frame.take_down()
    if sys.stderr is not None:
        with suppress(OSError):
            print(clean_text(text, None), file=sys.stderr, flush=True)  # noqa: T201 - the one place that prints errors


def as_json(shape: Any) -> str:
    """Return a shape as JSON on one line, with every text in it clean."""
    return json.dumps(_clean(shape), ensure_ascii=not _speaks_unicode(), allow_nan=False)


def _clean(shape: Any) -> Any:
    if isinstance(shape, str):
        return clean_text(shape, None)
    if isinstance(shape, dict):
        return {key: _clean(value) for key, value in shape.items()}
    if isinstance(shape, list):
        return [_clean(value) for value in shape]
    return shape


def _speaks_unicode() -> bool:
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "") == "utf8"


# Columns


def cells(text: str) -> int:
    """Return the width of a text in terminal cells, as the dashboard counts it."""
    if only_narrow(text):
        return len(text)
    from rich.cells import cell_len  # only wide letters, emoji and marks wait for it

    return cell_len(text)


def padded(text: str, width: int) -> str:
    """Pad a text with spaces to a width in cells; a longer one is not cut."""
    return text + " " * max(0, width - cells(text))


WIDEST = 44
"""The widest a column grows, in cells; a longer text is not cut and shifts its own row."""


def columns(rows: Sequence[Sequence[str]], indent: str = "", gap: int = 3) -> list[str]:
    """Return rows of texts as aligned columns."""
    count = max(map(len, rows), default=0)
    widths = [
        min(WIDEST, max((cells(row[number]) for row in rows if number < len(row)), default=0))
        for number in range(count)
    ]
    return [
        (indent + (" " * gap).join(padded(text, widths[at]) for at, text in enumerate(row))).rstrip()
        for row in rows
    ]
