"""A person's text, made safe at every entrance."""

import sys
import unicodedata
from unicodedata import normalize

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain import cleaning
from smallsteps_tui.domain.cleaning import clean_line, clean_text, is_printable, parted, required_title
from smallsteps_tui.domain.entities import NOTE_LENGTH, TITLE_LENGTH
from smallsteps_tui.domain.trouble import Trouble

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
"""All of Unicode, lone surrogates among it."""

HOSTILE = st.lists(
    st.sampled_from(
        [
            *("\x1b", "\x1b[", "\x1b]", "\x1bP", "\x1b\\", "\x9b", "\x9d", "\x9c", "\x07", "0;31m", ";x"),
            *("\n", "\r\n", "\t", " ", "é", "e", "\u0301", "\u0344", "\u200d", "\ufe0f", "❤", "👩", "ש"),
            *("\u202e", "\u2066", "\ud83d", "\ue000", "\u3164", "\u2800", "\u1100", "\u1161"),
        ]
    ),
    max_size=40,
).map("".join)
"""What terminals obey and what composes, in any order."""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  read \t a\r\npage ", "read a page"),
        ("a\u2028b\u2029c\x85d\x0be", "a b c d e"),
        ("\x1b[1;31mred\x1b[0m tea", "red tea"),
        ("\x9b31mred", "red"),
        ("\x1b]0;your title\x07hello", "hello"),
        ("\x1b]8;;http://x.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9d0;your title\x9chello", "hello"),
        ("\x1bPq#0;2;0\x1b\\after", "after"),
        ("\x90q#0\x9cafter", "after"),
        ("\x1b_apc\x1b\\a\x1b^pm\x1b\\b\x1bXsos\x1b\\c", "abc"),
        ("\x1bPtmux;\x1b\x1b]52;c;QUJD\x07\x1b\\z", "z"),
        ("\x1b]52;c;no end", ""),
        ("\x1b(Bplain\x1b7\x1bc", "plain"),
        ("\x1bOPkey", "key"),
        ("a\x00b\x08c\x7fd", "abcd"),
        ("evil\u202egnp.exe\u2066x\u2069", "evilgnp.exex"),
        ("zero\u200b\u2060\ufeffwidth\u00ad", "zerowidth"),
        ("lone\ud83d\ude00half\udc80", "lonehalf"),
        ("private\ue000 and \uffff none \ufdd0", "private and none"),
        ("\u3164", ""),
        ("\u200d\ufe0f\u0301", ""),
        ("[bold]x[/] [@click=app.quit]y[/]", "[bold]x[/] [@click=app.quit]y[/]"),
    ],
)
def test_what_a_terminal_would_obey_goes(typed: str, kept: str) -> None:
    assert clean_line(typed) == kept


@pytest.mark.parametrize(
    "words",
    [
        *(
            "👨‍👩‍👧‍👦 together",
            "❤️‍🔥",
            "👍🏽",
            "🇩🇪",
            "1️⃣ first",
            "🫨",
            "論文を開く",
            "한국어",
            "كتابة الرسالة",
            "שלום",
        ),
        *("می‌خواهم", "ന്‍", "हिन्दी", "ภาษาไทย", "ཧྐྵྨླྺྼྻྂ", "café", "葛󠄀", "½ page", "naïve “quotes” – dash…"),
    ],
)
def test_the_words_of_any_script_stay(words: str) -> None:
    assert clean_line(words) == unicodedata.normalize("NFC", words)


def test_letters_are_composed() -> None:
    assert clean_line("cafe\u0301") == "café"


def test_a_tower_of_marks_is_brought_down() -> None:
    assert len(clean_line("a" + "\u0316" * 5_000, None)) <= 12


def test_a_note_keeps_its_lines() -> None:
    assert clean_text("\n\nfirst\x1b[31m \r\n\r\n  - second\t\x1b]0;x\x07!\rthird\n") == (
        "first\n\n  - second    !\nthird"
    )


def test_a_sequence_without_an_end_does_not_swallow_the_other_lines() -> None:
    assert clean_text("one\x1b]0;open\ntwo") == "one\ntwo"


def test_foreign_text_that_is_too_long_is_cut_with_an_ellipsis() -> None:
    assert clean_line("x" * 201) == "x" * 199 + "…"
    assert clean_line("x" * 200) == "x" * 200
    assert clean_line("one two", 5) == "one…"
    assert clean_line("go 👨‍👩‍👧 home", 6) == "go…"
    assert len(clean_text("y\n" * 10_000)) <= NOTE_LENGTH
    assert len(clean_line("y" * 300, None)) == 300


@pytest.mark.parametrize("blank", ["", "  ", "\n\t", "\u200b", "\x1b[31m", "\u3164\u2800", "\u202e"])
def test_an_empty_title_is_asked_for_again(blank: str) -> None:
    with pytest.raises(Trouble, match="That needs a few words"):
        required_title(blank)


def test_a_title_that_is_too_long_is_given_back_whole() -> None:
    with pytest.raises(Trouble, match=r"That's 10,000 characters; the limit is 200\. Shorten it"):
        required_title("x" * 10_000)
    assert required_title(" x" + "y" * (TITLE_LENGTH - 1)) == "x" + "y" * (TITLE_LENGTH - 1)


@given(ANY_TEXT | HOSTILE)
@example("\x1b\u200b[31m")
@example("a" + "\u0344" * 10 + "\u0316")
@settings(max_examples=500)
def test_what_comes_out_is_printable_and_stays_as_it_is(text: str) -> None:
    line, note = clean_line(text), clean_text(text)
    assert all(map(is_printable, line))
    assert all(map(is_printable, note.replace("\n", "")))
    for clean, again in ((line, clean_line), (note, clean_text), (line, clean_text)):
        assert again(clean) == clean
        assert unicodedata.is_normalized("NFC", clean)
    line.encode()
    note.encode()


@given(ANY_TEXT | HOSTILE, st.integers(1, 30))
@settings(max_examples=300)
def test_a_cut_is_never_longer_than_the_limit(text: str, limit: int) -> None:
    for clean in (clean_line, clean_text):
        cut = clean(text, limit)
        assert len(cut) <= limit
        assert clean(cut, limit) == cut


@given(ANY_TEXT | HOSTILE)
def test_a_line_of_which_nothing_goes_is_the_same_sieved_twice(text: str) -> None:
    sieved = normalize("NFC", cleaning._sieved(normalize("NFC", cleaning._sieved(text))))
    assert cleaning._printable(text) == sieved


def test_every_character_alone_comes_out_printable_or_not_at_all() -> None:
    for point in (*range(0x20000), *range(0xE0000, 0xE1000), sys.maxunicode):
        line = clean_line(f"a{chr(point)}b")
        assert unicodedata.normalize("NFD", line).startswith("a")
        assert all(map(is_printable, line))


def test_no_control_direction_or_private_character_is_printable() -> None:
    for point in (
        *range(0x20),
        *range(0x7F, 0xA0),
        0x200B,
        0x200E,
        0x202E,
        0x2066,
        0xD800,
        0xE000,
        0x1FFFE,
        0xE0041,
    ):
        assert not is_printable(chr(point))


def test_a_title_too_long_is_parted_after_a_sentence_or_between_words_and_loses_nothing() -> None:
    sentence = "Ask Sam which of the two drafts to send."
    assert parted(sentence) == (sentence, "")
    assert parted(" ".join([sentence] * 6)) == (" ".join([sentence] * 4), " ".join([sentence] * 2))
    assert parted("Ok. " + "word " * 50) == ("Ok. " + "word " * 38 + "word", "word " * 10 + "word")
    for words in ("字" * 250, "x" * 250):
        title, rest = parted(words)
        assert (len(title), title + rest) == (199, words)


def test_long_hostile_text_is_cleaned_in_one_pass() -> None:
    for hostile in ("\x9d\n", "\x1b]x", "\x1b[0", "\u0315\u0300", "\x1bP\x1b"):
        assert len(clean_line(hostile * 50_000)) <= TITLE_LENGTH
