"""The kinds of step: that every block is written as it has to be, and every line may be said."""

import re
import subprocess
import sys
from importlib import import_module
from pkgutil import iter_modules

import pytest

from smallsteps_tui.domain.care import read
from smallsteps_tui.domain.shrinking import kinds
from smallsteps_tui.domain.shrinking.kinds import Kind, Malformed, parsed

FIELDS = [module.name for module in iter_modules(kinds.__path__)]
OBSTACLES = {"unclear", "tired", "afraid", "bored"}

BLOCK = """
pay a bill
  when     pay, settle: bill, invoices,
           parking fine
  when     -: Electricity-Bill
  unless   respects
  only     gas
  beside   see to
  1        Open the bill and read the amount
  2        Find the bill
  unclear  Circle the date on it
"""


def of(field: str) -> list[Kind]:
    return list(parsed(import_module(f"{kinds.__name__}.{field}").KINDS))


def lines_of(kind: Kind) -> list[str]:
    return [form for line in (*kind.rungs, *kind.lines.values()) for form in line.split(" | ")]


def test_a_block_is_read_with_its_words_in_the_singular_and_its_rungs_in_order() -> None:
    (kind,) = parsed(BLOCK)
    assert kind.name == "pay a bill"
    assert kind.fits == (
        (frozenset({"pay", "settle"}), frozenset({"bill", "invoice", "parking fine"})),
        (frozenset({"-"}), frozenset({"electricity bill"})),
    )
    assert kind.rungs == ("Open the bill and read the amount", "Find the bill")
    assert kind.lines == {"unclear": "Circle the date on it"}
    assert kind.unless == {"respect"}
    assert kind.only == {"gas"}
    assert kind.beside == {"see to"}


@pytest.mark.parametrize(
    "block",
    ["pay", "pay\n  when pay\n  1 Pay", "pay\n  1 Pay", "pay\n  when pay: bill", BLOCK + "  sad  Cry\n"],
)
def test_what_is_not_written_as_it_has_to_be_is_named(block: str) -> None:
    with pytest.raises(Malformed, match="pay"):
        list(parsed(block))


def test_every_class_of_nouns_that_a_kind_names_is_told_somewhere() -> None:
    named = {
        word
        for kind in kinds.every_kind()
        for some in (kind.unless, kind.only, *(nouns for _, nouns in kind.fits))
        for word in some
        if "@" in word
    }
    assert named <= {its_class for some in kinds.classes().values() for its_class in some}


@pytest.mark.parametrize("field", FIELDS)
def test_a_noun_is_known_with_its_verbs_and_not_with_every_verb_where_nothing_else_fits(field: str) -> None:
    assert not [kind.name for kind in of(field) for verbs, _ in kind.fits if "~" in verbs]


@pytest.mark.parametrize("field", FIELDS)
def test_every_kind_has_four_rungs_and_a_line_for_each_obstacle(field: str) -> None:
    for kind in of(field):
        assert len(kind.rungs) >= 4, kind.name
        assert len(set(kind.rungs)) == len(kind.rungs), kind.name
        assert set(kind.lines) >= OBSTACLES, kind.name


@pytest.mark.parametrize("field", FIELDS)
def test_every_line_is_a_short_sentence_without_its_full_stop(field: str) -> None:
    for kind in of(field):
        assert "{" not in kind.rungs[0], kind.name
        for line in lines_of(kind):
            assert re.fullmatch(r"[A-Z“].*[^.!;,:]", line), line
            assert len(line) <= 72, line
            assert set(re.findall(r"{(.*?)}", line)) <= {"name", "language"}, line


@pytest.mark.parametrize("field", FIELDS)
def test_no_line_reads_like_something_dangerous(field: str) -> None:
    for kind in of(field):
        for line in lines_of(kind):
            assert read(line).kind is None, line


def test_the_start_of_the_dashboard_loads_no_kind_and_no_engine() -> None:
    loads = "import sys, smallsteps_tui.app; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True)
    loaded = {name.rpartition("shrinking")[2] for name in run.stdout.split() if "shrinking" in name}
    assert not loaded & {".kinds", ".suggesting", ".reading", ".stripping"}
