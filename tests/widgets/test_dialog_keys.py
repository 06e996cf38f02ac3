"""What the keys do, said at the foot of a dialog, and clicked there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import titles

from smallsteps_tui.widgets.edges import hint_parts

WORDS = ["Enter", "Esc", "J", "↑", "a", ">", "keeps", "it.", "", ""]


def keys(words):
    """The pieces that can be clicked, with the key each stands for."""
    return [(part.text, part.meta["key"]) for part in hint_parts(words) if part.meta and part.text]


def test_a_key_and_what_it_does_stand_for_the_key():
    assert keys("Enter keep   Esc not now") == [
        ("Enter", "enter"),
        ("keep", "enter"),
        ("Esc", "escape"),
        ("not now", "escape"),
    ]


def test_of_two_keys_each_stands_for_itself_and_the_words_for_the_first():
    assert keys("J K reorder   > a step of its own") == [
        ("J", "J"),
        ("K", "K"),
        ("reorder", "J"),
        (">", "greater_than_sign"),
        ("a step of its own", "greater_than_sign"),
    ]
    assert keys("2 of 7   ↑ ↓ next") == [("↑", "up"), ("↓", "down"), ("next", "up")]


@pytest.mark.parametrize(
    "sentence", ["A unit is a word, such as pages or km.", "Enter is a key.", "Left out: 1 line", "", "."]
)
def test_no_word_of_a_sentence_is_a_key(sentence):
    assert keys(sentence) == []


def test_beside_a_sentence_keys_are_keys():
    assert keys("It is kept nowhere.   Enter   Esc not now")[0] == ("Enter", "enter")


@given(st.one_of(titles, st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)))
def test_nothing_of_what_is_said_goes_away(words):
    assert "".join(part.text for part in hint_parts(words)) == words
