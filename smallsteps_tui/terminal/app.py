"""What a Textual app owes its terminal: keys in their order, errors said, screens that change in one frame."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, ClassVar, TypeVar

from rich.console import RenderableType
from rich.segment import Segments
from rich.text import Text
from textual import on
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.actions import ActionParseResult
from textual.app import App
from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.driver import Driver
from textual.events import Event, Key, MouseDown, MouseScrollDown, MouseScrollUp, MouseUp, Paste
from textual.message import Message
from textual.message_pump import MessagePump
from textual.screen import ModalScreen, Screen
from textual.strip import Strip
from textual.widget import AwaitMount
from textual.worker import WorkerFailed

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.terminal.bursts import KeyQueue, Read
from smallsteps_tui.terminal.ending import HERE, has_shell, leave_on_signals, report
from smallsteps_tui.terminal.frame import Frame, Sent

Done = TypeVar("Done")

TYPED = (Key, Paste, MouseDown, MouseUp, MouseScrollDown, MouseScrollUp)
"""What a person does at the terminal, in the order they do it; where the mouse moves alone asks for nothing."""


MOST_LAYOUTS = 8
"""How often a screen that is drawn out of sight is laid out at the most, until nothing changes any more."""

LONGEST_SWITCH = 0.5
"""Seconds after which a switch of screens is drawn, ready or not."""


class TerminalApp(App[None]):
    """Leaves, steps aside and fails without leaving anything behind in the terminal."""

    _under_way = 0
    """How much is being worked on in threads."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "help_quit", show=False, system=True, priority=True),  # before a field copies
    ]

    _styled_with: Mapping[str, str] = MappingProxyType({})
    """The colours that everything was styled with last, by the names of their variables."""
    _is_switching = False
    """Whether one screen changes to another just now."""

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """Show one sentence."""
        raise NotImplementedError

    async def pulse(self) -> None:
        """Look at what may have changed in the meantime."""
        raise NotImplementedError

    def opens_field(self, key: Key) -> bool:
        """Whether a key opens a field to type in, on the screen in front."""
        raise NotImplementedError

    def tell_burst(self) -> None:
        """Say that letters came all at once, and that nothing was done."""
        raise NotImplementedError

    @property
    def is_typing(self) -> bool:
        """Whether the keys go into a field."""
        if self.focused is None:
            return False
        from textual.widgets import (
            Input,
            TextArea,
        )  # with a parser of languages, which the first frame can do without

        return isinstance(self.focused, Input | TextArea)

    @property
    def has_messages(self) -> bool:
        """Whether a message waits to be worked on, in the app or on the screen in front."""
        nodes = (self, *self.screen.walk_children(with_self=True))
        return any(node.is_running and node.message_queue_size for node in nodes)

    @cached_property
    def frame(self) -> Frame:
        """The last frame that was sent to the terminal."""
        return Frame()

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        """Send what has changed of a screen."""
        sent: Any = renderable
        if not (self._batch_count or self.is_headless):  # in a batch nothing is sent
            if isinstance(renderable, ChopsUpdate) and not self.frame.is_known:
                renderable = screen._compositor.render_full_update()  # the rest was drawn in the first batch
            sent = self.frame.sent_of(renderable, self.size, self.console)
        super()._display(screen, sent)

    def wear(self, theme: str) -> None:
        """Wear a theme from the first style on; one that is set later has everything styled anew."""
        self.set_reactive(App.theme, theme)
        self._styled_with = self.get_css_variables()
        self.stylesheet.set_variables(self._styled_with)

    def refresh_css(self, animate: bool = True) -> None:
        """Style everything anew, unless no colour is another; what is new is styled as it comes."""
        variables = self.get_css_variables()
        if variables != self._styled_with:
            self._styled_with = variables
            super().refresh_css(animate=animate)

    async def drawn(self, screen: Screen[Any]) -> str:
        """Draw a screen in front of all others without sending it, and give it as it would be sent whole.

        It is for the last thing an app does: the screen stays there.
        """
        self._begin_batch()  # and nothing is sent any more
        await self.push_screen(screen)
        before: list[Strip] = []
        for _ in range(MOST_LAYOUTS):
            await screen.wait_for_refresh()
            await asyncio.sleep(0)
            screen._refresh_layout(self.size)
            strips = screen._compositor.render_strips(self.size)
            if strips == before:
                break
            before = strips
        whole = LayoutUpdate([[strip] for strip in before], self.size.region)
        sent = Frame().sent_of(whole, self.size, self.console)
        return sent.text if isinstance(sent, Sent) else ""

    def switch_mode(self, mode: str) -> AwaitMount:
        """Show another screen in one frame, as soon as it has drawn itself; Textual draws nothing for 50 ms."""
        if mode == self.current_mode:
            return super().switch_mode(mode)
        held = ExitStack()
        held.enter_context(self.batch_update())
        self._is_switching = True
        try:
            mounted = super().switch_mode(mode)
        finally:
            self._is_switching = False
        screen = self.screen

        def show() -> None:
            """Draw the new screen, which has its place and its styles by now."""
            held.close()
            screen.refresh()

        screen.call_later(screen.call_after_refresh, show)
        self.set_timer(LONGEST_SWITCH, held.close)
        return mounted

    def delay_update(self, delay: float = 0.05) -> None:
        """Draw nothing for a while, but for a switch of screens, which ends by itself."""
        if not self._is_switching:
            super().delay_update(delay)

    def open_with(self, screen: Callable[[], Screen[Any]], *css_path: str) -> None:
        """Open with a screen that is not the one of the mode the app begins in, and with its styles alone."""
        self._modes[self.DEFAULT_MODE] = screen
        self.css_path = [Path(path) if Path(path).is_absolute() else HERE / path for path in css_path]

    async def put_beneath(self, screen: Screen[Any]) -> None:
        """Put a screen in the place of the lowest one, out of sight."""
        stack = self._screen_stack
        _, mounted = self._get_screen(screen)
        self._load_screen_css(screen)
        lowest, stack[0] = stack[0], screen
        await mounted
        await lowest.remove()

    def prepare_mode(self, mode: str) -> None:
        """Mount a screen ahead of its first visit, out of sight."""
        if mode not in self._screen_stacks:
            self._init_mode(mode)

    def _get_screen(self, screen: Screen[Any] | str) -> tuple[Screen[Any], AwaitMount]:
        """Get a screen; a new one has its styles once it is registered, so that not all others need them anew."""
        found, mounted = super()._get_screen(screen)
        if not found.is_mounted:
            found._css_update_count = self._css_update_count
        return found, mounted

    @cached_property
    def _keys(self) -> KeyQueue:
        return KeyQueue(self)

    @on(Read)
    def take_keys(self, read: Read) -> None:
        """Take the keys of one read: into a field as a text, elsewhere as commands unless they are a text."""
        self._keys.take(read.keys)

    @cached_property
    def _one_at_a_time(self) -> asyncio.Lock:
        return asyncio.Lock()

    @cached_property
    def _all_is_done(self) -> asyncio.Event:
        return asyncio.Event()

    @property
    def is_working(self) -> bool:
        """Whether something goes on in a thread that keys wait for."""
        return self._under_way > 0

    async def work(self, act: Callable[[], Done]) -> Done:
        """Run what takes its time in a thread, one after the other; keys wait, and all else goes on.

        Args:
            act: What is run; it knows nothing of the screen.

        Returns:
            What it returns. Keys go on once the caller has done what follows from it, up to where it waits.
        """

        async def alone() -> Done:
            """Run it once nothing else runs."""
            async with self._one_at_a_time:
                return await asyncio.to_thread(act)

        self._under_way += 1
        self._all_is_done.clear()
        loop, task = asyncio.get_running_loop(), asyncio.ensure_future(alone())
        outcome = asyncio.shield(task)  # a thread goes on, whoever stops waiting for it
        task.add_done_callback(lambda _: loop.call_soon(self._is_over))
        return await outcome

    def _is_over(self) -> None:
        self._under_way -= 1
        if not self.is_working:
            self._all_is_done.set()

    async def _work_ends(self) -> None:
        while self.is_working:
            await self._all_is_done.wait()

    async def hand_on(self, event: Event) -> None:
        """Hand a key to what is in front; an error is the app's, wherever the key waited."""
        await self._work_ends()
        try:
            await super().on_event(event)
        except Exception as error:  # noqa: BLE001 - told by the app, as of any other key
            self._handle_exception(error)

    async def on_event(self, event: Event) -> None:
        """Let a key queue behind those that were read before it, and behind what one of them began."""
        is_new = isinstance(event, TYPED) and not event.is_forwarded
        if is_new and self._keys.is_busy:
            self._keys.take([event])
            return
        if is_new:
            await self._work_ends()
        if isinstance(event, Paste) and not event.is_forwarded and not self.is_typing:
            self.tell_burst()
        await super().on_event(event)
        self._keys.comes_back(event)

    def get_driver_class(self) -> type[Driver]:
        """Use our own driver where Textual would use its one for Unix."""
        found = super().get_driver_class()
        if found.__name__ != "LinuxDriver":
            return found
        from smallsteps_tui.terminal.driver import TerminalDriver

        return TerminalDriver

    def on_load(self) -> None:
        """Leave in good order when a signal asks, from the first moment on."""
        leave_on_signals(lambda status: self.exit(return_code=status))

    @on(Driver.SignalResume)
    async def draw_again(self) -> None:
        """Draw everything, as the terminal has cleared its screen; the clock went on as well."""
        self.frame.forget()
        self.refresh(layout=True)
        await self.pulse()

    def action_suspend_process(self) -> None:
        """Go to the shell for a while, where one waits; `fg` comes back."""
        if has_shell():
            super().action_suspend_process()
        else:
            self.say("There's no shell to go back to. Press q to quit.")

    def action_help_quit(self) -> None:
        """Answer Ctrl+C, which elsewhere ends a program; text marked with the mouse is copied, as elsewhere."""
        if self.screen.get_selected_text():
            self.screen.action_copy_text()
        elif self.is_typing or isinstance(self.screen, ModalScreen):
            self.notify("To quit, press Esc, then q.", markup=False)
        else:
            self.say("Press q to quit. Everything is saved.")

    def _handle_exception(self, error: Exception) -> None:
        """Leave as was asked, where it was: a screen that was half open by then finds nothing of itself.

        Textual composes no screen once it leaves, but still mounts it.
        """
        if not self._exit:
            super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """End with the place of the error, and none of the person's words."""
        told = Text(report(self._exception or RuntimeError()))
        self._exit_renderables.append(Segments(self.console.render(told, self.console.options)))
        self._close_messages_no_wait()


def fit_first_frame(screen: Screen[Any]) -> None:
    """Give a screen the classes of its size before it has anything in it; Textual gives them after its first frame."""
    app, (width, height) = screen.app, screen.app.size
    across = screen._get_breakpoint_classes(width, app.HORIZONTAL_BREAKPOINTS or [])
    screen.add_class(*across, *screen._get_breakpoint_classes(height, app.VERTICAL_BREAKPOINTS or []))


class SaysTrouble(MessagePump):
    """Hands a trouble of one of its messages to the app, and takes the next one.

    Textual takes no more messages after an error in one: a click, an answer, what
    was put off for later. What is in front would stand still.
    """

    async def _dispatch_message(self, message: Message) -> None:
        """Take a message; a trouble on the way ends what was to be done, and nothing else."""
        try:
            await super()._dispatch_message(message)
        except Trouble as trouble:
            self.app._handle_exception(trouble)


class SpeakingApp(SaysTrouble, TerminalApp):
    """Says every trouble, and ends for nothing but an error of its own."""

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Do what a key stands for; what cannot be done is said, and nothing has changed."""
        try:
            return await super().run_action(action, default_namespace, namespaces)
        except Trouble as trouble:
            self._handle_exception(trouble)
            return True

    def _handle_exception(self, error: Exception) -> None:
        """Say a trouble: of a message, of the answer to a dialog, of a timer, of a thread."""
        trouble = error.error if isinstance(error, WorkerFailed) else error
        if isinstance(trouble, Trouble):
            self.say(str(trouble), trouble=True)
        else:
            super()._handle_exception(error)
