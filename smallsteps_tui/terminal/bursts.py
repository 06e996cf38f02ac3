"""Keys that arrive in one read: a text that was pasted or sent by a program is no row of commands."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Protocol

from textual._xterm_parser import XTermParser
from textual.events import Event, Key
from textual.message import Message

LEAST_LETTERS = 4
"""From so many letters in one read on nobody meant each as a key."""

LEAST_DIFFERENT = 3
"""The fewest different ones; held keys come in one read too, over a slow line."""

HELD = 3
"""From so many times in a row on a letter was held, and counts once."""

BREATH = 0.005
"""Seconds between two looks."""

GOES_ON = 0.2
"""Seconds in which a read after a burst is more of the same text."""

LOOKS = 100
"""How many looks are taken for a field that was asked for."""

QUIET, MOST_TURNS = 3, 1000
"""Turns of the event loop without a message after which what a key set off has begun; and the most that are waited."""


class Read(Message):
    """Several keys that arrived in one read."""

    def __init__(self, keys: Sequence[Key]) -> None:
        super().__init__()
        self.keys = tuple(keys)


def is_burst(keys: Iterable[Key]) -> bool:
    """Whether keys are a text rather than commands: four letters and more, neither arrows nor a key held down."""
    letters = [key.character for key in keys if key.character is not None and key.character.isalpha()]
    runs = [len(list(run)) for _, run in groupby(letters)]
    counted = sum(1 if run >= HELD else run for run in runs)
    return counted >= LEAST_LETTERS and len(set(letters)) >= LEAST_DIFFERENT


class ReadParser(XTermParser):
    """Textual's parser of what a terminal sends, which keeps the keys of one read together."""

    def feed(self, data: str) -> Iterable[Message]:
        """Parse what was read; keys that follow each other come as one message."""
        return list(_together(list(super().feed(data))))


def _together(messages: Sequence[Message]) -> Iterator[Message]:
    for is_key, run in groupby(messages, key=lambda message: isinstance(message, Key)):
        found = list(run)
        if is_key and len(found) > 1:
            yield Read([key for key in found if isinstance(key, Key)])
        else:
            yield from found


class Typing(Protocol):
    """What takes keys: the app."""

    @property
    def is_typing(self) -> bool:
        """Whether the keys go into a field."""

    @property
    def has_messages(self) -> bool:
        """Whether a message waits to be worked on, in what is in front."""

    def opens_field(self, key: Key) -> bool:
        """Whether a key opens a field, on the screen in front."""

    def tell_burst(self) -> None:
        """Say that letters came all at once, and that nothing was done."""

    async def hand_on(self, event: Event) -> None:
        """Hand a key to what is in front."""


class KeyQueue:
    """The keys of a read, handed on one after the other, each once the one before has had its effect.

    Textual gives a letter to the field at once, but Enter only on its way back from there, so
    that in one read the letters after an Enter would come before it.
    """

    def __init__(self, app: Typing) -> None:
        self.app = app
        self.waiting: deque[Event] = deque()
        self._awaited: Event | None = None
        self._burst_until = 0.0
        self.is_busy = False
        """Whether keys wait, so that later ones have to queue behind them."""
        self._task: asyncio.Task[None] | None = None
        """The handing on; from Python 3.12 on it begins, and may end, before it is here."""

    def take(self, keys: Sequence[Event]) -> None:
        """Take the keys of a read: as a text into a field, elsewhere as commands unless they are a text."""
        if self.is_busy:
            self.waiting.extend(keys)
            return
        letters = [key for key in keys if isinstance(key, Key)]
        goes_on = asyncio.get_running_loop().time() < self._burst_until and len(letters) > 1
        opens = not goes_on and bool(letters) and self.app.opens_field(letters[0])
        if not self.app.is_typing and not opens and (goes_on or is_burst(letters)):
            self._tell()
            return
        self.waiting.extend(keys)
        self.is_busy = True
        self._task = asyncio.get_running_loop().create_task(
            self._hand_on_all(is_text=self.app.is_typing or opens)
        )

    def comes_back(self, event: Event) -> None:
        """Know that a key has been through what is in front."""
        if event is self._awaited:
            self._awaited = None

    def _tell(self) -> None:
        """Say that it was a burst, which a long text goes on with in the next reads."""
        self._burst_until = asyncio.get_running_loop().time() + GOES_ON
        self.app.tell_burst()

    async def _hand_on_all(self, *, is_text: bool) -> None:
        """Hand the keys on; once a text has no field any more, what is left of it runs nothing."""
        try:
            if is_text and not self.app.is_typing:
                await self._hand_on()
                await self._looks(lambda: self.app.is_typing)
            while self.waiting:
                if is_text and not self.app.is_typing and any(map(_is_letter, self.waiting)):
                    self.waiting.clear()
                    self._tell()
                else:
                    await self._hand_on()
        finally:
            self.is_busy = False

    async def _hand_on(self) -> None:
        event = self.waiting.popleft()
        if isinstance(event, Key) and not event.is_printable:
            self._awaited = event
        await self.app.hand_on(event)
        if self._awaited is event:
            await self._looks(lambda: self._awaited is None)
            self._awaited = None
            await self._follows()

    async def _follows(self) -> None:
        """Wait until what a key set off, such as a question's answer, has begun to be worked on."""
        quiet = 0
        for _ in range(MOST_TURNS):
            await asyncio.sleep(0)
            quiet = 0 if self.app.has_messages else quiet + 1
            if quiet == QUIET:
                return

    async def _looks(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so, for half a second at the most."""
        for _ in range(LOOKS):
            if is_so():
                return
            await asyncio.sleep(BREATH)


def _is_letter(event: Event) -> bool:
    return isinstance(event, Key) and event.character is not None and event.character.isalpha()
