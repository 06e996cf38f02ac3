"""The house: which room may see which, and who may ask the time.

In one sentence: screens can see the rules and the widgets but not the disk;
widgets can see values but not the journey; the rules can see nothing. What leaves
the program is made from the rules and the words, and put on the disk by others.
"""

import ast
import re
import sys
from graphlib import TopologicalSorter
from importlib import import_module

import pytest
from reading_code import (
    PACKAGE,
    Import,
    calls_of,
    every_import,
    imports_of,
    is_in,
    modules,
    reached_from,
    room,
    tree_of,
)

from smallsteps_tui import voice
from smallsteps_tui.screens.host import Host

VALUES = ("domain.entities", "domain.days", "domain.cleaning", "domain.trouble")
"""What a widget may know of the domain: values, and how they are written."""

TOP = ""
"""The package itself: its version, and how a door is made."""

DASHBOARD = ("app", "the_file", "screens", "widgets", "theme", "commands")
"""The rooms that the shell knows nothing of."""

LIBRARIES = {
    "domain": {"dateutil"},
    "store": {"tinydb", "filelock", "platformdirs"},
    "shell": {"rich"},  # which counts cells, where a text is not one cell a character
    "demo": set(),
    "write_up": {"dateutil"},
    "widgets": {"textual", "rich"},
    "screens": {"textual", "rich"},
    "theme": {"textual"},
    "commands": {"textual"},
    "terminal": {"textual", "rich"},
    "app": {"textual", "rich"},
    "the_file": {"textual"},
    "config": {"platformdirs"},
}
"""The libraries that each room may use beside the standard one; rooms not named use none."""


def ours(*rooms: str) -> list[Import]:
    """The imports of our own modules in these rooms; those for types, and of the way a door is made, left out."""
    return [
        one
        for one in every_import()
        if is_in(one.module, *rooms) and one.is_ours and one.brings != TOP and not one.is_for_types
    ]


def wrong(found: list[Import], *allowed: str) -> list[str]:
    return [str(one) for one in found if not is_in(one.brings, *allowed)]


def test_every_room_that_is_named_here_is_there():
    named = {*VALUES, *LIBRARIES, *DASHBOARD}
    assert [one for one in sorted(named) if not any(is_in(module, one) for module in modules())] == []


# The direction of imports


def test_the_rules_see_nothing_but_each_other():
    assert wrong(ours("domain"), "domain") == []


def test_the_file_sees_the_rules_and_nothing_else_of_ours():
    assert wrong(ours("store"), "domain", "store") == []


def test_the_clock_and_the_configuration_see_the_rules_alone():
    assert wrong(ours("clock", "config"), "domain") == []


def test_a_sitting_joins_the_file_and_the_clock():
    assert wrong(ours("session"), "domain", "store", "clock") == []


def test_sentences_are_made_from_the_rules_alone():
    assert wrong(ours("voice"), "domain", "voice") == []


def test_sentences_are_asked_for_at_their_door_alone():
    inside = [one for one in every_import() if is_in(one.brings, "voice") and one.brings != "voice"]
    assert inside
    assert [str(one) for one in inside if not is_in(one.module, "voice")] == []


def test_the_door_of_the_voice_knows_every_name_and_loads_none_of_them():
    assert {one.brings for one in ours("voice") if one.module == "voice"} == set()
    for module, names in voice._NAMES.items():
        for name in names.split():
            assert getattr(voice, name) is getattr(import_module(f"{voice.__name__}.{module}"), name)


def test_the_door_of_the_voice_hands_on_what_is_asked_for_and_no_more():
    asked = set()
    for name, path in modules().items():
        for node in ast.walk(tree_of(path)) if not is_in(name, "voice") else ():
            if isinstance(node, ast.ImportFrom) and node.module == voice.__name__:
                asked |= {alias.name for alias in node.names}
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                asked |= {node.attr} if node.value.id == "voice" else set()
    handed_on = {name for names in voice._NAMES.values() for name in names.split()}
    assert asked - handed_on == set()
    assert handed_on - asked == set()


def test_every_door_is_made_in_one_way_which_brings_nothing():
    assert imports_of(TOP) == tuple(one for one in imports_of(TOP) if one.is_lazy or one.is_for_types)
    made = {
        name
        for name, path in modules().items()
        for node in tree_of(path).body
        if (isinstance(node, ast.Assign) and "__getattr__" in ast.unparse(node.targets[0]))
        or (isinstance(node, ast.FunctionDef) and node.name == "__getattr__")
    }
    through = {one.module for one in every_import() if one.brings == TOP}
    assert made == {name for name in through if "door(" in modules()[name].read_text(encoding="utf-8")}
    assert len(made) == 6


def test_a_door_tells_what_it_does_not_hand_on():
    with pytest.raises(AttributeError, match="hands on no sentence_of_nobody"):
        voice.sentence_of_nobody  # noqa: B018


def test_widgets_know_values_and_no_journey():
    assert wrong(ours("widgets"), "widgets", "theme", "voice", *VALUES) == []


def test_screens_reach_the_app_and_the_file_through_their_host_alone():
    hidden = ("store", "session", "clock", "shell", "cli", "app", "the_file", "demo")
    asked = [one for one in every_import() if is_in(one.module, "screens") and is_in(one.brings, *hidden)]
    assert [str(one) for one in asked] == [], "for their types neither"


def test_the_host_stays_a_small_door():
    names = {name for name in vars(Host) if not name.startswith("_")} | set(Host.__annotations__)
    assert len(names - {"app"}) <= 14  # `app` is Textual's own


def test_nobody_but_the_app_and_the_session_sets_a_snapshot():
    found = {
        name
        for name, path in modules().items()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr == "snapshot" and isinstance(node.ctx, ast.Store)
    }
    assert found == {"app", "session"}


def test_what_leaves_the_program_is_made_from_the_rules_and_the_words():
    assert ours("write_up")
    assert wrong(ours("write_up"), "write_up", "domain", "colours", "voice") == []
    assert wrong(ours("colours")) == []


def test_what_leaves_the_program_is_text_until_others_put_it_somewhere():
    places = ("os", "pathlib", "io", "shutil", "tempfile", "sys", "subprocess", "webbrowser", "importlib")
    brought = [one for one in every_import() if is_in(one.module, "write_up")]
    assert [str(one) for one in brought if room(one.brings) in places] == []
    found = [
        f"{name}:{call.lineno}"
        for name, path in modules().items()
        if is_in(name, "write_up")
        for call in calls_of(path)
        if (call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", ""))
        in ("open", "print", "read_text", "read_bytes", "write_text", "write_bytes")
    ]
    assert found == []


def test_even_for_their_types_widgets_and_rules_look_no_farther():
    typed = [one for one in every_import() if one.is_for_types and one.is_ours]
    assert wrong([one for one in typed if is_in(one.module, "domain")], "domain") == []
    assert wrong([one for one in typed if is_in(one.module, "widgets")], "widgets", *VALUES) == []


def test_the_facts_are_asked_for_at_their_door_alone():
    asked = [one for one in every_import() if is_in(one.brings, "domain.entities")]
    inside = [one for one in asked if one.brings != "domain.entities"]
    assert inside
    assert [str(one) for one in inside if not is_in(one.module, "domain.entities")] == []


def test_the_shell_knows_no_dashboard():
    assert [str(one) for one in ours("shell") if is_in(one.brings, *DASHBOARD)] == []


def test_the_command_line_opens_the_dashboard_only_inside_a_function():
    opens = [one for one in ours("cli") if is_in(one.brings, "app")]
    assert opens
    assert all(one.is_lazy for one in opens)


def test_each_room_uses_its_own_libraries_and_no_other():
    found = [
        str(one)
        for one in every_import()
        if not one.is_ours
        and not one.is_for_types
        and room(one.brings) not in sys.stdlib_module_names
        and room(one.brings) not in LIBRARIES.get(room(one.module), set())
    ]
    assert found == []


def test_what_is_slow_to_load_is_loaded_where_it_is_used():
    slow = [one for one in every_import() if room(one.brings) in ("dateutil", "filelock", "platformdirs")]
    assert slow
    assert [str(one) for one in slow if not one.is_lazy] == []


def test_no_command_of_the_shell_loads_the_dashboard():
    assert "textual" in reached_from("app")
    assert not {"textual", "rich"} & reached_from(
        "cli", *(name for name in modules() if is_in(name, "shell"))
    )


def test_a_status_line_loads_neither_textual_nor_dateutil():
    assert not {"textual", "rich", "dateutil", "filelock"} & reached_from("cli", "shell.glancing", "session")


def test_no_import_leads_back_to_where_it_began_inside_functions_neither():
    graph = {
        name: {one.brings for one in imports_of(name) if one.is_ours and not one.is_for_types} - {name}
        for name in modules()
    }
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


# Words are said, and not read back


TAKES_APART = {"startswith", "endswith", "removeprefix", "removesuffix", "partition", "rpartition", "find"}


def is_a_sentence_of_ours(given: ast.expr) -> bool:
    """Whether a text is one of the voice or of care by its name, or a word written out."""
    if isinstance(given, ast.Attribute) and isinstance(given.value, ast.Name):
        return given.attr.isupper() and given.value.id in ("voice", "answers", "careful", "warm")
    if isinstance(given, ast.Name):
        return given.id.isupper()
    written = given.value if isinstance(given, ast.Constant) else ""
    return isinstance(written, str) and re.search(r"[A-Za-z]{2}", written) is not None


def test_nothing_reads_a_sentence_or_a_title_to_know_what_something_is():
    """It is asked of the rules. The ends of words ("-ing", "in May") and what is left out for room are not that."""
    told = (
        "voice",
        "screens",
        "widgets",
        "write_up",
        "domain.course",
        "domain.evidence",
        "domain.truths",
    )
    found = {
        f"{name}: {call.func.attr}({ast.unparse(call.args[0])})"
        for name, path in modules().items()
        if is_in(name, *told, "shell.pages", "shell.call", "shell.days", "app", "session")
        for call in calls_of(path)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in TAKES_APART
        and call.args
        and is_a_sentence_of_ours(call.args[0])
    }
    assert found == {
        "screens.look_back.evidence_lines: startswith('in ')",
        "screens.marathon.course: removesuffix(voice.SO_FAR)",
        "screens.today.timer: endswith('ing')",
        "voice.words: endswith('ty')",
    }


# The network, the clock and chance


def test_nothing_speaks_to_the_network():
    speaking = {"socket", "ssl", "http", "ftplib", "smtplib", "requests", "httpx", "aiohttp", "xmlrpc"}
    assert [str(one) for one in every_import() if room(one.brings) in speaking] == []
    taken = {
        alias.name
        for path in modules().values()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ImportFrom | ast.Import)
        and "urllib.request" in (getattr(node, "module", ""), *(alias.name for alias in node.names))
        for alias in node.names
    }
    assert taken <= {"url2pathname"}, "the one thing in there that stays on the machine"


ASKS_THE_TIME = {
    *("now", "utcnow", "today", "time", "time_ns", "localtime", "gmtime", "ctime", "monotonic"),
    *("monotonic_ns", "perf_counter", "perf_counter_ns", "process_time", "clock_gettime", "fromtimestamp"),
}
OF_A_CLOCK = {"datetime", "date", "time", "system_time", "dt", "_time", "calendar"}


def asks_the_time(call: ast.Call) -> bool:
    """Whether a call asks a clock of Python's: `datetime.now()`, `date.today()`, `time.time()` and the like."""
    asked = call.func
    if not isinstance(asked, ast.Attribute) or asked.attr not in ASKS_THE_TIME:
        return False
    if asked.attr == "localtime" and call.args:
        return False
    of = asked.value
    name = of.id if isinstance(of, ast.Name) else of.attr if isinstance(of, ast.Attribute) else ""
    return name in OF_A_CLOCK


def test_the_walk_for_clocks_finds_them():
    for text in (
        "datetime.now(UTC)",
        "datetime.datetime.now()",
        "date.today()",
        "time.time()",
        "time.monotonic()",
    ):
        assert asks_the_time(ast.parse(text, mode="eval").body)  # type: ignore[arg-type]
    for text in (
        "self.clock.today()",
        "clock.now()",
        "time(4)",
        "self.now()",
        "course.times(a, b)",
        "time.localtime(0)",
    ):
        assert not asks_the_time(ast.parse(text, mode="eval").body)  # type: ignore[arg-type]


def test_only_the_clock_asks_what_time_it_is_and_the_entry_point_which_loads_no_clock():
    found = [
        f"{name}:{call.lineno}"
        for name, path in modules().items()
        for call in calls_of(path)
        if asks_the_time(call)
    ]
    assert {where.partition(":")[0] for where in found} == {"clock", "__main__"}


def test_nobody_takes_a_clock_along_under_another_name():
    names = {"time.time", "time.monotonic", "time.perf_counter", "time.localtime"}
    found = []
    for module, path in modules().items():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ImportFrom) and node.module == "time":
                found += [module for alias in node.names if f"time.{alias.name}" in names]
    # A stopwatch for how long a program of the person's own may take; it tells no day.
    assert found == ["outside"]


def test_the_rules_know_neither_chance_nor_clock_nor_the_machine():
    out_of_bounds = {
        "random",
        "secrets",
        "uuid",
        "time",
        "os",
        "sys",
        "subprocess",
        "pathlib",
        "locale",
        "zoneinfo",
    }
    found = [
        str(one)
        for one in every_import()
        if is_in(one.module, "domain") and room(one.brings) in out_of_bounds
    ]
    assert found == []
    opened = [
        f"{name}:{call.lineno}"
        for name, path in modules().items()
        if is_in(name, "domain")
        for call in calls_of(path)
        if isinstance(call.func, ast.Name) and call.func.id in ("open", "print", "input", "hash", "id")
    ]
    assert opened == []


# Threads


def test_what_a_thread_found_arrives_as_a_message_of_its_widget():
    """A message is taken once its widget is mounted, and never after it is gone; a call is not."""
    found = [
        f"{name}:{call.lineno}"
        for name, path in modules().items()
        for call in calls_of(path)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "call_from_thread"
    ]
    assert found == []


# Colours and markup


def test_only_the_theme_has_colours_in_hex():
    colour = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6})\b|\brgba?\(|\bhsla?\(")
    in_style = re.compile(r":[^;{}\n]*(?:#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\()")
    found = [
        f"{name}:{node.lineno}"
        for name, path in modules().items()
        if name not in ("theme", "colours")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and colour.search(node.value)
    ]
    found += [
        f"{path.name}: {line.strip()}"
        for path in sorted(PACKAGE.rglob("*.tcss"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if in_style.search(line)
    ]
    assert found == []


def test_no_markup_is_ever_read_out_of_a_persons_words():
    found = [
        f"{name}:{call.lineno}"
        for name, path in modules().items()
        for call in calls_of(path)
        for keyword in call.keywords
        if keyword.arg == "markup"
        and not (isinstance(keyword.value, ast.Constant) and keyword.value.value is False)
    ]
    found += [
        f"{name}:{call.lineno}"
        for name, path in modules().items()
        for call in calls_of(path)
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("from_markup", "render_markup")
    ]
    assert found == []


def is_our_own(given: ast.expr) -> bool:
    """Whether a text is written here, in the code, or is Content already."""
    if isinstance(given, ast.Call | ast.Constant):
        return True
    name = given.id if isinstance(given, ast.Name) else given.attr if isinstance(given, ast.Attribute) else ""
    return name.isupper()


@pytest.mark.parametrize("widget", ["Static", "Label", "notify"])
def test_what_would_read_markup_is_given_our_own_words_or_told_not_to(widget):
    found = [
        f"{name}:{call.lineno}"
        for name, path in modules().items()
        for call in calls_of(path)
        if (call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")) == widget
        and not any(keyword.arg == "markup" for keyword in call.keywords)
        and not (call.args and is_our_own(call.args[0]))
        and name != "screens.dialogs.screen_help"  # which holds nothing but the help's own words
    ]
    assert found == []


# Sizes, and handlers


def test_a_file_is_read_in_one_go_and_a_function_on_one_screen():
    """Over 400 lines a file holds two things, and over 50 a function does; the tables of content are no other."""
    long = [
        name for name, path in modules().items() if len(path.read_text(encoding="utf-8").splitlines()) > 400
    ]
    assert long == []
    found = [
        f"{name}:{node.lineno} {node.name}"
        for name, path in modules().items()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= 50
    ]
    assert found == []


def test_no_handler_calls_that_of_its_base_which_textual_calls_by_itself():
    """Textual calls the handler of every class in turn, so that a call of one's own makes it twice."""
    found = [
        f"{name}:{call.lineno}"
        for name, path in modules().items()
        if is_in(name, "app", "screens", "widgets")
        for call in calls_of(path)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr.startswith("on_")
        and ast.unparse(call.func.value) == "super()"
    ]
    assert found == []


# Names


def test_no_module_is_called_after_nothing():
    empty = {"task", "item", "record", "entry", "data", "info", "manager", "handler", "helper", "helpers"}
    empty |= {"util", "utils", "misc", "common", "core", "base", "tools"}
    names = {part.rstrip("s") for name in modules() for part in re.split(r"[._]", name)}
    assert names & empty == set()
