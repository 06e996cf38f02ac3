"""The terminal as it is found, used and given back, where Textual's own driver would come to grief."""

import os
import re
import termios
from codecs import getincrementaldecoder
from functools import partial
from typing import IO, Any

from textual.drivers import linux_driver

from smallsteps_tui.kept import frame as kept_frame
from smallsteps_tui.terminal.bursts import ReadParser

OLD_MOUSE = re.compile(rb"\x1b\[M[\x20-\xff]{3}")
"""A report of the mouse in its oldest form: three bytes that would be taken for keys pressed."""

HUNG_UP = 129
"""The exit status when the terminal is gone: what shells have for SIGHUP."""


class HungUp(Exception):
    """The terminal has closed; nothing more will be typed."""


class Decoder(getincrementaldecoder("utf-8")):  # type: ignore[misc] # it is made at run time
    """Reads what a terminal sends; a byte that is no text becomes a sign that says so."""

    def decode(self, typed: bytes, final: bool = False) -> str:
        """Give the text typed so far, without old reports of the mouse.

        Raises:
            HungUp: There was nothing to read, which a terminal says when it has closed.
        """
        if not typed and not final:
            raise HungUp
        return str(super().decode(OLD_MOUSE.sub(b"", typed), final))


def _decoder(_encoding: str) -> Any:
    return partial(Decoder, errors="replace")


class Forgiving:
    """A file that a closed terminal stands behind: what cannot be written is let go."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    def write(self, text: str) -> None:
        """Write, if anybody is there."""
        try:
            self._file.write(text)
        except OSError:
            return

    def flush(self) -> None:
        """Send what was written, if anybody is there."""
        try:
            self._file.flush()
        except OSError:
            return

    def fileno(self) -> int:
        """Give the number it is open under."""
        return self._file.fileno()


class TerminalDriver(linux_driver.LinuxDriver):
    """Textual's driver for Unix, for terminals that send what they like and go when they like.

    Textual 8.2.8 reads standard input with a strict decoder, so one byte of a Latin-1
    paste ends the program; a closed terminal leaves its writer dead and everybody else
    waiting for it; being stopped by somebody else's SIGSTOP makes it take its own raw
    mode for the one it found; stopped while it writes it waits for itself; a mouse
    that reported pixels goes on doing so; and COLUMNS or LINES, where a shell exports
    them, count for more than the terminal's own size.
    """

    def __init__(self, *found: Any, **options: Any) -> None:
        super().__init__(*found, **options)
        self._file: Any = Forgiving(self._file)
        self._size = self._get_terminal_size()
        self._is_entered = False

    def _get_terminal_size(self) -> tuple[int, int]:
        """Return the columns and rows of the terminal itself, or Textual's guess where it has none."""
        try:
            columns, rows = os.get_terminal_size(self.fileno)
        except OSError:
            return super()._get_terminal_size()
        return (columns, rows) if columns and rows else super()._get_terminal_size()

    def start_application_mode(self) -> None:
        """Take the terminal, with the kept frame that may stand in it until it is drawn over."""
        found = kept_frame.hand_over()
        self._is_entered = found is not None
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if found is not None:
            self.attrs_before = found

    def write(self, data: str) -> None:
        """Write to the terminal; the alternate screen that the kept frame stands in is entered already."""
        if self._is_entered and data == kept_frame.ENTER:
            self._is_entered = False
            return
        super().write(data)

    def run_input_thread(self) -> None:
        """Read what is typed, with a decoder that no byte can end, and keep the keys of one read together.

        The driver looks its decoder and its parser up by name in its own module, the one
        seam it has between reading bytes and knowing keys.
        """
        linux_driver.getincrementaldecoder = _decoder  # type: ignore[attr-defined, assignment]
        linux_driver.XTermParser = ReadParser  # type: ignore[attr-defined]
        super().run_input_thread()

    def _run_input_thread(self) -> None:
        """Read until the end; a terminal that is gone is a reason to leave, not an error."""
        try:
            self.run_input_thread()
        except (HungUp, OSError):
            self._loop.call_soon_threadsafe(self._app.exit, None, HUNG_UP)
        except Exception as error:  # noqa: BLE001 - said by the app, with nobody's words
            self._loop.call_soon_threadsafe(self._app._handle_exception, error)

    def _sigtstp_application(self, *_signal: Any) -> None:
        """Stop between two messages: amid one the writer's queue may be held, and would be waited for in vain."""
        self._loop.call_soon_threadsafe(super()._sigtstp_application)

    def _sigcont_application(self, *_signal: Any) -> None:
        """Go on after a stop, likewise between two messages."""
        self._loop.call_soon_threadsafe(self._go_on)

    def _go_on(self) -> None:
        """Go on; a stop that nobody announced left the terminal as we had set it.

        A terminal that closes sends this signal too, right after SIGHUP; then there is nothing
        to go on with.
        """
        try:
            termios.tcgetattr(self.fileno)
        except termios.error:
            return
        if self._auto_restart and not self._must_signal_resume:
            self.suspend_application_mode()
            self._must_signal_resume = True
        super()._sigcont_application()

    def _disable_mouse_support(self) -> None:
        """Let the mouse be, its pixels too."""
        super()._disable_mouse_support()
        if self._mouse_pixels:
            self.write("\x1b[?1016l")
            self.flush()
