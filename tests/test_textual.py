"""The private names of Textual that the program uses: another release of Textual may do without them."""

import ast
import importlib
import inspect
import re
import textwrap
from functools import cache

import textual
from reading_code import NAME, modules, tree_of
from rich.console import Console
from textual._compositor import ChopsUpdate, Compositor, LayoutUpdate
from textual.app import App
from textual.drivers import linux_driver
from textual.drivers.linux_driver import LinuxDriver
from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import TextArea

USED = {
    MessagePump: {"_close_messages_no_wait", "_dispatch_message"},
    App: {
        *(
            "_batch_count",
            "_begin_batch",
            "_css_update_count",
            "_display",
            "_exception",
            "_exit",
            "_exit_renderables",
        ),
        *("_fatal_error", "_get_screen", "_handle_exception", "_init_mode", "_load_screen_css", "_modes"),
        *("_screen_stack", "_screen_stacks"),
    },
    Console: {"_color_system"},
    Screen: {"_compositor", "_css_update_count", "_refresh_layout"},
    Compositor: {"render_strips"},
    ChopsUpdate: {"chop_ends", "chops", "spans"},
    LayoutUpdate: {"strips"},
    LinuxDriver: {
        *("_app", "_auto_restart", "_disable_mouse_support", "_file", "_get_terminal_size", "_loop"),
        *("_mouse_pixels", "_size"),
        *("attrs_before", "start_application_mode", "write"),
        *("_must_signal_resume", "_run_input_thread", "_sigcont_application", "_sigtstp_application"),
        *("run_input_thread", "suspend_application_mode"),
    },
    Widget: {"_check_refresh"},
    TextArea: {"_line_cache", "_on_key", "_on_paste"},
}
"""The classes of Textual's, and what of theirs is used although it is not promised to stay."""


@cache
def names_in(owner: type) -> set[str]:
    """The names that a class gives: its methods, its fields, and what it keeps in itself."""
    return {
        getattr(node, "name", "") or getattr(node, "attr", "") or getattr(node, "id", "")
        for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(owner))))
        if not isinstance(getattr(node, "ctx", None), ast.Load)
    }


@cache
def names_of(owner: type) -> set[str]:
    """All that Textual's own classes among those behind a class have."""
    return set().union(
        *(names_in(one) for one in owner.__mro__ if one.__module__.startswith(("textual.", "rich.")))
    )


def test_textual_has_every_private_name_that_the_program_uses():
    gone = [f"{owner.__name__}.{name}" for owner in USED for name in sorted(USED[owner] - names_of(owner))]
    assert gone == [], f"Textual {textual.__version__} has no {', '.join(gone)} any more, which is used here"


def test_the_decoder_and_the_parser_are_looked_up_where_the_program_puts_its_own():
    for name in ("getincrementaldecoder", "XTermParser"):
        assert f"{name}(" in inspect.getsource(LinuxDriver.run_input_thread)
        assert hasattr(linux_driver, name)


def test_no_private_name_of_textual_is_used_but_those():
    found = set()
    for module, path in modules().items():
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.ClassDef) or not module:
                continue
            owner = getattr(importlib.import_module(f"{NAME}.{module}"), node.name, object)
            if issubclass(owner, MessagePump | LinuxDriver):
                written = (getattr(part, "attr", "") or getattr(part, "name", "") for part in ast.walk(node))
                private = {name for name in written if re.match("_[a-z]", name or "")}
                found |= private & (names_of(owner) | names_of(App))
    assert found <= set().union(*USED.values())
