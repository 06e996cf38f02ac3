"""What any app owes its terminal: it is given back, whoever ends it and however."""

import os

from rich.segment import Segments
from rich.text import Text
from textual import on
from textual.app import App
from textual.driver import Driver

from smallsteps_tui import crash, signals


class TerminalApp(App[None]):
    """Leaves, steps aside and fails without leaving anything behind in the terminal."""

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """Show one sentence."""
        raise NotImplementedError

    def pulse(self) -> None:
        """Look at what may have changed meanwhile."""
        raise NotImplementedError

    def get_driver_class(self) -> type[Driver]:
        """Use our own driver where Textual would use its one for Unix."""
        found = super().get_driver_class()
        if found.__name__ != "LinuxDriver":
            return found
        from smallsteps_tui.terminal import TerminalDriver

        return TerminalDriver

    def on_load(self) -> None:
        """Leave in good order when somebody outside asks, from the first moment on."""
        signals.leave_on_signals(lambda status: self.exit(return_code=status))

    @on(Driver.SignalResume)
    def draw_again(self) -> None:
        """Draw everything, as the terminal has cleared its screen meanwhile; the clock went on as well."""
        self.refresh(layout=True)
        self.pulse()

    def action_suspend_process(self) -> None:
        """Go to the shell for a while, where one waits; `fg` comes back."""
        if has_shell():
            super().action_suspend_process()
        else:
            self.say("There is no shell behind this. q leaves small steps.")

    def action_help_quit(self) -> None:
        """Answer Ctrl+C, which elsewhere ends a program."""
        self.say("q leaves small steps. Everything is saved.")

    def _handle_exception(self, error: Exception) -> None:
        """Leave as was asked, where it was: a screen that was half open by then finds nothing of itself.

        Textual composes no screen once it leaves, and mounts it all the same.
        """
        if not self._exit:
            super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """End with the place of the error, and nobody's words."""
        report = Text(crash.report(self._exception or RuntimeError()))
        self._exit_renderables.append(Segments(self.console.render(report, self.console.options)))
        self._close_messages_no_wait()


def has_shell() -> bool:
    """Whether a shell waits behind the program, that can bring it back once it is suspended."""
    return hasattr(os, "getsid") and os.getsid(0) != os.getpid()
