"""Where what begins with a brace ends, in a text that is damaged: each part of it is looked at once."""

import json
import re

from smallsteps_tui.store import foreign

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\]]', re.DOTALL)

_DEEP = 400
"""How many braces are followed at once; no document has so many."""

_ROOM = 2_000
"""How much is looked at first: what is said of a fault counts the lines of all that was looked at."""
_NEAR = 40
"""How near the end of it a fault may come from there being no more of it."""


class Braces:
    """Tells where objects end, asked from the front to the back of a text."""

    def __init__(self, text: str) -> None:
        """Take the text in hand."""
        self._text = text
        self._known_to = 0
        self._ends: dict[int, int] = {}

    def end_of(self, at: int) -> int:
        """Say behind which place an object ends that begins at a brace; 0 where it is not whole."""
        if at < self._known_to:
            return self._ends.get(at, 0)
        room = _ROOM
        while True:
            part = self._text[at : at + room]
            try:
                return at + foreign.DECODER.raw_decode(part)[1]
            except json.JSONDecodeError as error:
                is_cut = error.pos + _NEAR > len(part) or error.msg.startswith("Unterminated")
                if len(part) == room and is_cut:
                    room *= 8
                    continue
                self._know(at, at + max(error.pos, 1))
            except RecursionError:
                self._know(at, len(self._text))
            return 0

    def _know(self, at: int, until: int) -> None:
        """Find which objects end before the place where one was hit; the others are not whole either."""
        open_ones: list[int] = []
        self._ends = {}
        self._known_to = until
        for token in _TOKEN.finditer(self._text, at, until):
            mark = token[0]
            if mark in "{[":
                open_ones.append(token.start())
                if len(open_ones) > _DEEP:
                    self._known_to = token.end()
                    return
            elif mark in "}]":
                self._ends[open_ones.pop()] = token.end()
                if not open_ones:
                    return
