"""A word about a step is no deed, and what two machines said stands together."""

from datetime import UTC, datetime, timedelta

from domain.walks import Walk, day, trouble
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import NOTE_LENGTH, Word
from smallsteps_tui.domain.merging.check_ins import erased, reworded, word
from smallsteps_tui.domain.veiling import veiled

AT = datetime(2026, 1, 5, 12, tzinfo=UTC)


def says(walk: Walk, title: str, text: str) -> Walk:
    return walk.goes(acts.say_word(walk.journey, walk.step(title), text, walk.moment))


def told(walk: Walk, title: str) -> str:
    found = walk.journey.word(walk.step(title).id, walk.today)
    return found.text if found is not None else ""


def test_a_word_moves_nothing_and_counts_as_nothing() -> None:
    walk = Walk.with_steps("Open", "Read").does("Open").sleeps()
    stood = walk.distance, walk.behind, walk.journey.steps_in_all, walk.journey.days_shown_up
    says(walk, "Read", "ill")
    says(walk, "Read", "still ill")
    assert told(walk, "Read") == "ill\nstill ill"
    assert (walk.distance, walk.behind, walk.journey.steps_in_all, walk.journey.days_shown_up) == stood
    assert walk.card == "Read"
    shown = veiled(walk.journey).word(walk.step("Read").id, walk.today)
    assert shown is not None
    assert shown.text == "•••\n••••• •••"


def test_about_a_step_that_was_taken_it_is_a_note_of_its_check_in() -> None:
    walk = Walk.with_steps("Open").does("Open")
    says(walk, "Open", "It rained")
    made = walk.journey.check_in(walk.step("Open").id, day(0))
    assert made is not None
    assert made.note == "It rained"
    assert told(walk, "Open") == ""


def test_a_word_that_is_too_long_or_empty_is_refused_and_what_stands_stays() -> None:
    walk = says(Walk.with_steps("Open"), "Open", "ill")
    step = walk.step("Open")
    assert "the limit is 10,000" in trouble(
        acts.say_word, walk.journey, step, "x" * (NOTE_LENGTH + 1), walk.moment
    )
    assert trouble(acts.say_word, walk.journey, step, " ", walk.moment) == "That needs a few words."
    assert "hasn't come" in trouble(acts.say_word, walk.journey, step, "x", walk.moment, on=day(1))


def test_deleting_or_erasing_a_step_takes_its_words_and_its_note_away() -> None:
    walk = Walk("Thesis").adds("Open", "Read", note="page 3").does("Read").sleeps()
    says(walk, "Open", "ill")
    says(walk, "Read", "tired")
    read = walk.step("Read").id
    walk.goes(acts.delete_step(walk.journey, walk.step("Open")))
    walk.goes(acts.erase_step(walk.journey, walk.step("Read"), walk.moment))
    page = walk.journey.page(walk.today)
    assert [one.text for one in page.words.values()] == ["", ""]
    assert walk.journey.steps[read].note == ""


TEXTS = st.sampled_from(["ill", "ill\nin bed", "could not", "the road was closed"])
DEEDS = st.lists(
    st.tuples(st.sampled_from(["say", "say", "reword", "take back", "erase"]), TEXTS), max_size=3
)


def lived(start: Word, deeds: list[tuple[str, str]], machine: int) -> Word:
    """What one machine makes of a word, on a clock that no other has."""
    now = start
    for number, (deed, text) in enumerate(deeds, start=1):
        at = AT + timedelta(minutes=number, microseconds=machine)
        match deed:
            case "say":
                now = reworded(now, f"{now.text}\n{text}".strip(), at)
            case "reword":
                now = reworded(now, text, at)
            case "take back":
                now = reworded(now, "", at)
            case _:
                now = erased(now, at)
    return now


@given(DEEDS, DEEDS, DEEDS)
def test_it_does_not_matter_who_merges_whom_first(one: list, two: list, three: list) -> None:
    start = Word("at the start", AT)
    a, b, c = (lived(start, deeds, number) for number, deeds in enumerate((one, two, three)))
    assert word(a, b) == word(b, a)
    assert word(word(a, b), c) == word(a, word(b, c))
    assert word(word(a, b), a) == word(a, b)
    assert word(a, start) == a


def test_both_machines_words_stand_and_what_was_replaced_or_erased_does_not_return() -> None:
    start = Word("ill", AT)
    here, there = lived(start, [("reword", "could not")], 1), lived(start, [("reword", "in bed")], 2)
    assert word(here, there).text == "could not\n\nin bed"
    assert word(lived(start, [("take back", "")], 1), start).text == ""
    assert word(lived(start, [("take back", "")], 1), there).text == "in bed"
    gone = lived(start, [("say", "again"), ("erase", "")], 1)
    assert word(gone, there).text == ""
