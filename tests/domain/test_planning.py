"""When and while: a moment and a step as one sentence, and the pairings that are known."""

import pytest
from domain.walks import Walk
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.domain import acts, planning
from smallsteps_tui.domain.planning import another_pairing, if_then, known_pairings


@pytest.mark.parametrize(
    ("cue", "words", "sentence"),
    [
        ("after breakfast", "Open the file", "After breakfast, I'll open the file"),
        ("after breakfast", "Put your shoes on", "After breakfast, I'll put my shoes on"),
        (
            "after breakfast",
            "Say “Is it yours?” to my wall",
            "After breakfast, I'll say “Is it yours?” to my wall",
        ),
        ("the kitchen table", "Write one line", "The kitchen table: I'll write one line"),
        ("the moment I wake up", "Stretch", "The moment I wake up, I'll stretch"),
        (
            "After breakfast, at the table.",
            "Write one line.",
            "After breakfast, at the table, I'll write one line",
        ),
        ("8:00", "Walking to the corner", "At 8:00, I'll walk to the corner"),
        ("7 am", "Stretch", "At 7 am, I'll stretch"),
        ("when the kettle boils", "Chapter 4", "When the kettle boils: Chapter 4"),
        ("Mondays", "Call my sister", "Mondays: I'll call my sister"),
        ("at the library", "NASA form", "At the library: NASA form"),
        ("After lunch, I open the file", "Open the file", "After lunch, I open the file"),
        ("", "Open the file", ""),
        ("after •••", "•••• ••• ••••", "After •••: •••• ••• ••••"),
    ],
)
def test_a_moment_and_a_step_read_as_one_sentence(cue, words, sentence):
    assert if_then(cue, words) == sentence


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_words_make_a_sentence_that_keeps_the_moment(cue, words):
    sentence = if_then(cue, words)
    moment = cue.strip().rstrip(".,;: ")
    assert bool(sentence) == bool(moment)
    assert moment[1:] in sentence


def paired(*titles: str) -> Walk:
    """A goal with a step of each title, the first paired with music."""
    walk = Walk(titles[0])
    for title in titles:
        walk.adds(f"{title} daily", rhythm="daily", pairing="music" if title == titles[0] else "")
    return walk


def pairs(walk: Walk, words: str) -> None:
    walk.goes(acts.edit_step(walk.step("A daily"), walk.moment, pairing=words))


def test_what_a_step_was_paired_with_before_is_remembered_oldest_first():
    walk = paired("A")
    for words in ("tea", "a candle", "music"):
        pairs(walk, words)
    assert walk.step("A daily").pairings == ("music", "tea", "a candle")
    assert known_pairings(walk.journey, walk.step("A daily"))[:3] == ("music", "tea", "a candle")


def test_another_pairing_goes_through_all_that_are_known_and_comes_round():
    walk = paired("A", "B")
    walk.goes(acts.edit_step(walk.step("B daily"), walk.moment, pairing="the balcony"))
    seen = []
    for _ in range(len(planning.PLEASANT) + 2):
        seen.append(walk.step("A daily").pairing)
        pairs(walk, another_pairing(walk.journey, walk.step("A daily")))
    assert seen == ["music", "the balcony", *planning.PLEASANT]
    assert walk.step("A daily").pairing == "music"


def test_a_step_without_a_pairing_gets_the_one_that_was_used_last_elsewhere():
    walk = paired("A", "B", "C")
    walk.goes(acts.edit_step(walk.step("B daily"), walk.moment, pairing="the balcony")).does("B daily")
    assert another_pairing(walk.journey, walk.step("C daily")) == "the balcony"


def test_few_check_ins_conclude_nothing_every_pairing_stays_in_the_list():
    walk = paired("A")
    for words in ("tea", "a candle"):
        pairs(walk, words)
    walk.does("A daily")
    assert {"music", "tea"} <= set(known_pairings(walk.journey, walk.step("A daily")))
