import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures import HOSTILE, titles
from rich.cells import cell_len

from smallsteps_tui.widgets import fitting
from smallsteps_tui.widgets.fitting import Part

room = st.integers(0, 60)


@given(titles, room)
def test_a_fitted_text_never_takes_more_cells_than_it_has(text, width):
    assert cell_len(fitting.fit(text, width)) <= width


@given(titles, room, st.booleans())
def test_a_padded_text_takes_exactly_its_cells(text, width, right):
    assert cell_len(fitting.pad(text, width, right=right)) == width


@given(titles, titles, room)
def test_two_columns_take_exactly_their_cells(left, right, width):
    assert cell_len(fitting.columns(left, right, width)) == width


@given(titles, st.integers(1, 40), st.integers(0, 4))
def test_wrapped_lines_fit_and_are_no_more_than_asked_for(text, width, most):
    lines = fitting.wrap(text, width, most)
    assert lines
    assert all(cell_len(line) <= width for line in lines)
    assert not most or len(lines) <= most


@given(titles, st.integers(2, 40))
def test_wrapping_loses_nothing_but_spaces(text, width):
    whole = "".join(fitting.plain(text).split())
    assert "".join("".join(fitting.wrap(text, width)).split()) == whole


@given(st.lists(titles, max_size=4), room)
def test_a_row_takes_exactly_its_cells(texts, width):
    line = fitting.row(width, *(Part(text, "$ink") for text in texts))
    assert cell_len(line.plain) == width
    assert line.cell_length == width


@given(titles, room)
def test_no_character_is_taken_apart(text, width):
    whole = list(fitting.clusters(fitting.plain(text)))
    shown = fitting.fit(text, width)
    kept = list(fitting.clusters(shown.removesuffix("…") if shown != fitting.plain(text) else shown))
    assert kept == whole[: len(kept)]


@given(titles)
@settings(max_examples=200)
def test_only_printable_text_reaches_the_terminal(text):
    for character in fitting.plain(text):
        assert unicodedata.category(character) not in {"Cc", "Cs", "Zl", "Zp"}
        assert character not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(titles)
def test_what_is_plain_stays_as_it_is(text):
    assert fitting.plain(fitting.plain(text)) == fitting.plain(text)


@given(titles)
def test_characters_together_are_as_wide_as_the_text(text):
    shown = fitting.plain(text)
    assert sum(cell_len(cluster) for cluster in fitting.clusters(shown)) == cell_len(shown)


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("one paragraph", 13, "one paragraph"),
        ("one paragraph", 12, "one paragra…"),
        ("one paragraph", 5, "one…"),
        ("one", 0, ""),
        ("one", 1, "…"),
        ("章節三", 4, "章…"),
        ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"),
        ("🇩🇪🇫🇷", 3, "🇩🇪…"),
        ("e\u0301crire", 3, "e\u0301c…"),
    ],
)
def test_a_text_is_cut_with_an_ellipsis_between_characters(text, width, shown):
    assert fitting.fit(text, width) == shown


def test_a_title_wraps_between_words():
    text = "Open the chapter 3 file and read one paragraph"
    assert fitting.wrap(text, 24) == ["Open the chapter 3 file", "and read one paragraph"]
    assert fitting.wrap(text, 14, 2) == ["Open the", "chapter 3 fil…"]
    assert fitting.wrap("Donaudampfschiff", 6) == ["Donaud", "ampfsc", "hiff"]


def test_the_right_column_gives_way_before_it_is_a_stump():
    assert fitting.columns("Chapter 3", "5 behind", 20) == "Chapter 3   5 behind"
    assert fitting.columns("Open the chapter 3 file", "yesterday", 24) == "Open the cha…  yesterday"
    assert fitting.columns("Chapter 3", "yesterday", 9) == "Chapter 3"


def test_escapes_and_markup_are_text():
    assert fitting.plain("\x1b[31mred\x07") == "[31mred"
    assert [fitting.row(40, Part(text)).plain.rstrip() for text in HOSTILE[:3]] == list(HOSTILE[:3])
    assert not fitting.row(40, Part(HOSTILE[2])).spans
