"""All of Unicode at every entrance and every exit: what comes in is clean, and what goes out is."""

import json
import shlex
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from screens.lives import a_life
from screens.walker import hands_at, walking

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.cleaning import clean_text, is_printable
from smallsteps_tui.domain.entities import Unknown
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.outside import Context, suggested_by
from smallsteps_tui.shell import printing
from smallsteps_tui.store.store import Store
from smallsteps_tui.widgets.fitting import plain

ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)
"""All of Unicode, lone surrogates among it."""

NASTY = "".join(
    (
        *("\x00\x07\x08\x1b[31m\x1b]0;t\x07\x1bP1\x1b\\", "\x7f\x80\x85\x9b1m\x9d0;t\x9c"),
        *("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "\u2028\u2029\ufeff"),
        *("\ud800\udfff\ud83d", "\U000e0001\U000e0041\U000e007f", "\ue000\U0010fffd", "\ufdd0\uffff"),
        *("\u0301" * 50, "\u200b\u2060\u00ad\u3164\u2800\u034f"),
    )
)
"""One of everything that a terminal would obey, or that shows nothing, or turns what follows around."""

OBEYED = {"Cc", "Cs", "Zl", "Zp"}
TURNS = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def is_safe(text: str) -> bool:
    """Whether a terminal can be given a text of one line as it is."""
    return not any(unicodedata.category(sign) in OBEYED or sign in TURNS for sign in text)


def texts_in(value: Any) -> Iterator[str]:
    """Every text of an entity, however deep; what the program does not know is kept and never shown."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            if field.type is not Unknown and field.name != "unknown":
                yield from texts_in(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from (text for pair in value.items() for one in pair for text in texts_in(one))
    elif isinstance(value, tuple | list):
        yield from (text for one in value for text in texts_in(one))


def all_in(journey: Any) -> list[str]:
    shelves = (journey.goals, journey.steps, journey.pages, journey.shifts, journey.asked)
    return [text for shelf in shelves for entity in shelf.values() for text in texts_in(entity)]


WORDS = ("Write the thesis", "I want to finish what I began", "Put the laptop on the table")
WORDS += ("After breakfast", "the good coffee", "Walk to the corner", "I paused before replying", "Sam")


def rewritten(document: Any, words: str) -> Any:
    """Put words in place of the person's own, wherever they stand in a file."""
    if isinstance(document, dict):
        return {key: rewritten(value, words) for key, value in document.items()}
    if isinstance(document, list):
        return [rewritten(value, words) for value in document]
    return f"a{words}b" if document in WORDS else document


@pytest.fixture(scope="module")
def a_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("foreign") / "smallsteps.json"
    a_life(path)
    return path, json.loads(path.read_text(encoding="utf-8"))


# In


@given(ANY)
@example(NASTY)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_somebody_wrote_into_the_file_comes_in_clean(a_file, words):
    path, document = a_file
    path.write_text(json.dumps(rewritten(document, words)), encoding="utf-8")
    texts = all_in(Store(path).load())
    assert sum(text.startswith("a") for text in texts) >= len(WORDS)
    for text in texts:
        assert clean_text(text, None) == text
        assert all(is_printable(sign) or sign == "\n" for sign in text)


@given(ANY)
@example(NASTY)
@settings(max_examples=60)
def test_whatever_is_typed_comes_in_clean(words):
    life = a_life(None, hands_at())
    journey, moment = life.journey, life.moment()
    goal, step = next(iter(journey.goals.values())), next(iter(journey.steps.values()))
    asked = {
        "goal": lambda: acts.add_goal(journey, f"a{words}b", moment, why=words, support=words),
        "step": lambda: acts.add_step(
            journey, goal, f"a{words}b", moment, smaller=(f"a{words}b",), cue=words, pairing=words, unit=words
        ),
        "edit": lambda: acts.edit_step(step, moment, title=f"a{words}b", opens=words),
        "shift": lambda: acts.note_shift(f"a{words}b", moment, goal=goal),
        "ladder": lambda: acts.set_ladder(step, [f"a{words}b"]),
    }
    for name, act in asked.items():
        try:
            change = act()
            texts = list(texts_in(change.put))
        except Trouble as trouble:
            texts = [str(trouble)]
        for text in texts:
            assert clean_text(text, None) == text, name


def test_what_a_program_suggests_comes_in_clean(tmp_path):
    said = tmp_path / "said"
    said.write_text(f"Open {NASTY}it\nTouch it", encoding="utf-8", errors="surrogatepass")
    first, *_ = suggested_by(shlex.join(["cat", str(said)]), Context("Read the book"), patience=60)
    assert first.startswith("Open")
    assert all(map(is_printable, first))


# Out


@given(ANY)
@example(NASTY)
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_shell_prints_is_printable(capsys, words):
    printing.show(f"a{words}b")
    printing.complain(f"a{words}b")
    sys.stdout.write(printing.as_json({"title": words, "also": [words, {"why": words}]}))
    captured = capsys.readouterr()
    for line in (captured.out + captured.err).split("\n"):
        assert all(map(is_printable, line))


@given(ANY)
@example(NASTY)
@settings(max_examples=300)
def test_whatever_a_widget_draws_is_safe(words):
    shown = plain(words)
    assert is_safe(shown)
    assert plain(shown) == shown
    shown.encode()


async def test_whatever_is_in_the_file_its_name_and_the_clipboard_no_screen_shows_what_is_obeyed(tmp_path):
    from textual import events

    path = tmp_path / "a\x1b[31m\u202eb" / "smallsteps.json"
    a_life(path, hands_at())
    document = rewritten(json.loads(path.read_text(encoding="utf-8")), NASTY)
    path.write_text(json.dumps(document), encoding="utf-8")
    async with walking(path) as walker:

        def check(where: str) -> None:
            assert is_safe(walker.screen.replace("\n", "")), where

        for keys in (
            ("1",),
            ("m",),
            ("1",),
            ("2",),
            ("a",),
            ("2", "enter"),
            ("2", "g"),
            ("3",),
            ("4",),
            ("/",),
        ):
            await walker.presses(*keys)
            check(f"{keys}")
            walker.app.post_message(events.Paste(NASTY))
            await walker.settles()
            check(f"{keys}, pasted")
            if len(walker.app.screen_stack) > 1:
                await walker.presses("escape")
        path.write_text("{")
        await walker.waits_a_second()
        await walker.presses("1")
        path.unlink()
        await walker.waits_a_second()
        assert "is gone" in walker.said
        check("a trouble that names the file")
