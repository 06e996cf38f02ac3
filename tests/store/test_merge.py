"""Merging: whatever two machines did, in whatever order, with whatever clocks."""

from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain.soundness import unsound
from smallsteps_tui.store import undo
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.writers.merge import held
from smallsteps_tui.store.writers.merge import merged as merged_held

from .journeys import NOON
from .machines import Machine, counting, deeds, growing_deeds, stand, years

LIVES = 60
"""How many pairs or threes of lives each promise is tried with."""

START = Machine(1).begins()

lives = st.tuples(st.lists(deeds, max_size=9), years)
growing_lives = st.tuples(st.lists(growing_deeds, max_size=9), years)


def machine(number, life):
    """A machine that took the start over, and went on by itself."""
    done, ahead = life
    return Machine(number, START.tables, ahead).lives(done)


def merged(*tables):
    """The tables that two files come to, or three."""
    return merged_held(*map(held, tables)).tables


def facts(tables):
    """All documents, but the stack, and who looked at a place."""
    return {
        name: {key: {k: v for k, v in doc.items() if k != "foreign"} for key, doc in table.items()}
        for name, table in tables.items()
        if name != undo.TABLE and table
    }


def journey(tables):
    store = Store()
    store.merge([held(tables)], "", NOON)
    return store.load()


@settings(max_examples=LIVES)
@given(lives, lives)
def test_it_does_not_matter_who_merges_whom(one, two):
    ours, theirs = machine(2, one), machine(3, two)
    assert facts(merged(ours.tables, theirs.tables)) == facts(merged(theirs.tables, ours.tables))
    three = (ours.tables, theirs.tables, START.tables), (theirs.tables, ours.tables, START.tables)
    assert facts(merged(*three[0])) == facts(merged(*three[1]))


@settings(max_examples=LIVES)
@given(lives, lives)
def test_merging_again_changes_nothing(one, two):
    ours, theirs = machine(2, one), machine(3, two)
    assert merged(ours.tables, ours.tables) == ours.tables
    both = merged(ours.tables, theirs.tables)
    assert merged(both, theirs.tables) == both
    assert merged(both, ours.tables) == both
    assert facts(merged(theirs.tables, both)) == facts(both)


@settings(max_examples=LIVES)
@given(lives, lives, lives)
def test_it_does_not_matter_in_which_order_three_are_merged(one, two, three):
    first, second, third = machine(2, one), machine(3, two), machine(4, three)
    left = merged(merged(first.tables, second.tables), third.tables)
    right = merged(first.tables, merged(second.tables, third.tables))
    assert words_that_stayed(left) == words_that_stayed(right)


def words_that_stayed(tables):
    """The facts, but for the words of what was deleted somewhere and gone on with elsewhere."""
    gone = {(row["table"], str(row["doc_id"])) for row in tables["dropped"].values()}
    return {
        name: {key: (doc if (name, key) not in gone else "") for key, doc in table.items()}
        for name, table in facts(tables).items()
    }


@settings(max_examples=LIVES)
@given(lives, lives)
def test_what_two_whole_files_come_to_is_whole(one, two):
    ours, theirs = machine(2, one), machine(3, two)
    assert unsound(ours.journey) == unsound(theirs.journey) == []
    assert unsound(journey(merged(ours.tables, theirs.tables))) == []


@settings(max_examples=LIVES)
@given(lives, lives)
def test_no_check_in_is_left_out_and_none_that_was_taken_back_returns(one, two):
    ours, theirs = machine(2, one), machine(3, two)
    whole = counting(journey(merged(ours.tables, theirs.tables)))
    mine, other = counting(ours.journey), counting(theirs.journey)
    assert mine - theirs.taken <= whole
    assert other - ours.taken <= whole
    assert not whole & (ours.taken - theirs.touched - mine)
    assert not whole & (theirs.taken - ours.touched - other)


@settings(max_examples=LIVES)
@given(growing_lives, growing_lives)
def test_the_runner_is_never_moved_back_by_a_merge(one, two):
    ours, theirs = machine(2, one), machine(3, two)
    whole = journey(merged(ours.tables, theirs.tables))
    stands = stand(whole)
    for side in (ours.journey, theirs.journey):
        assert whole.steps_in_all >= side.steps_in_all
        assert whole.days_shown_up >= side.days_shown_up
        for goal_id, (lap, distance, behind) in stand(side).items():
            assert stands[goal_id][:2] >= (lap, distance)
            assert stands[goal_id][2] >= behind
