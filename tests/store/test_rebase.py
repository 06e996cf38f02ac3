"""Carrying a change over to what somebody else wrote meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain.entities import (
    CheckIn,
    DayPage,
    Declared,
    Energy,
    GoalState,
    Mark,
    Meta,
    RuleFrom,
    Size,
    StepState,
    Turn,
)
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.store.writers.rebase import rebase

from .journeys import NOON, OPEN_IT, THESIS, TODAY, a_goal, a_step, checked_in, later

Act = Callable[[Journey, datetime], Change]

STEPS = (OPEN_IT, 5, 6)
DAYS = (TODAY, TODAY - timedelta(days=1))
BASE = Journey(
    Meta(journey_id=1),
    {THESIS: a_goal(why="because")},
    {key: a_step(key, f"Step {key}", smaller=("half", "look")) for key in STEPS},
).after(checked_in(Journey(Meta(journey_id=1)), NOON, 5, Size.SMALLER))


def carried(ours: Change, theirs: Change, base: Journey = BASE) -> Journey:
    """What there is when they wrote first and we wrote without having seen it."""
    onto = base.after(theirs)
    return onto.after(rebase(ours, base, onto))


def put(*entities) -> Change:
    return Change(put=entities)


def step(key: int = OPEN_IT, **fields) -> Change:
    return put(replace(BASE.steps[key], **fields))


# One by one


def test_no_lap_is_taken_back_and_a_goal_reached_meanwhile_stands_on_a_later_one():
    goal = BASE.goals[THESIS]
    further = put(replace(goal, lap=3))
    assert carried(put(replace(goal, lap=2)), further).goals[THESIS].lap == 3
    assert carried(put(replace(goal, title="Ours")), further).goals[THESIS].lap == 3
    reached = replace(goal, states=(Turn(TODAY, later(1), GoalState.REACHED),))
    resting = replace(goal, states=(Turn(TODAY, later(2), GoalState.RESTING),))
    for ours, theirs in ((reached, resting), (resting, reached)):
        united = carried(put(ours), put(theirs)).goals[THESIS]
        assert (united.state, united.lap) == (GoalState.RESTING, 2)


@pytest.mark.parametrize("theirs", [GoalState.ACTIVE, GoalState.RESTING])
def test_of_what_was_said_in_one_second_ours_holds_as_it_is_written_last(theirs):
    goal = BASE.goals[THESIS]
    for ours in GoalState:
        said = put(replace(goal, states=(*goal.states, Turn(TODAY, later(1), ours))))
        others = put(replace(goal, states=(*goal.states, Turn(TODAY, later(1), theirs))))
        assert carried(said, others).goals[THESIS].state is ours


def test_a_change_to_what_nobody_else_touched_stays_as_it_is():
    ours = step(title="Ours")
    onto = BASE.after(step(5, title="Theirs"))
    assert rebase(ours, BASE, onto) == ours
    assert rebase(ours, BASE, BASE) == ours


def test_each_field_is_of_whoever_changed_it_and_ours_where_both_did():
    journey = carried(step(title="Ours", cue="at nine"), step(title="Theirs", pairing="tea"))
    found = journey.steps[OPEN_IT]
    assert (found.title, found.cue, found.pairing) == ("Ours", "at nine", "tea")


def test_a_rung_they_added_stays_beneath_the_one_it_was_added_to():
    journey = carried(
        step(smaller=("half", "ours", "look")), step(smaller=("most", "half", "look", "breathe"))
    )
    assert journey.steps[OPEN_IT].smaller == ("most", "half", "ours", "look", "breathe")


def test_a_ladder_we_did_not_touch_is_theirs():
    assert carried(step(cue="x"), step(smaller=("look",))).steps[OPEN_IT].smaller == ("look",)


def test_histories_of_states_are_united_in_the_order_of_what_was_said():
    ours = Turn(TODAY, later(9), StepState.LET_GO)
    theirs = Turn(TODAY, later(5), StepState.CLOSED, by=6)
    assert carried(step(states=(ours,)), step(states=(theirs,))).steps[OPEN_IT].states == (theirs, ours)


def test_rhythms_are_united_by_the_day_they_start_on():
    ours, theirs = RuleFrom(TODAY, "daily"), RuleFrom(DAYS[1], "weekdays")
    journey = carried(step(rhythms=(ours,)), step(rhythms=(theirs,)))
    assert journey.steps[OPEN_IT].rhythms == (theirs, ours)


def test_fields_nobody_knows_are_carried_over_one_by_one():
    journey = carried(step(unknown={"a": 1}), step(unknown={"b": 2}))
    assert journey.steps[OPEN_IT].unknown == {"a": 1, "b": 2}


def test_two_first_journeys_become_the_one_that_was_written():
    ours, theirs = Journey(Meta(journey_id=1)), Journey(Meta(journey_id=2))
    rests = (RuleFrom(TODAY, "sun"),)
    change = put(replace(ours.meta, rest_rhythms=rests))
    assert theirs.after(rebase(change, ours, theirs)).meta == Meta(journey_id=2, rest_rhythms=rests)


def test_check_ins_of_two_panes_on_one_day_are_both_there():
    journey = carried(checked_in(BASE, later(1), OPEN_IT), checked_in(BASE, later(2), 6))
    assert set(journey.page(TODAY).check_ins) == {OPEN_IT, 5, 6}


def test_the_same_step_done_in_two_panes_is_one_check_in_and_the_first_written_stands():
    journey = carried(checked_in(BASE, later(1)), checked_in(BASE, later(2)))
    assert journey.page(TODAY).check_ins[OPEN_IT].marks == {Size.DONE: Mark(later(2), "1/27")}


def test_the_words_of_a_day_are_of_whoever_said_them():
    low, rest = Declared(Energy.LOW, NOON), Declared(True, NOON)
    page = BASE.page(TODAY)
    found = carried(put(replace(page, energy=low)), put(replace(page, rest=rest))).page(TODAY)
    assert (found.energy, found.rest, found.focus) == (low, rest, None)


def _with(**fields) -> Change:
    page = BASE.page(TODAY)
    return put(replace(page, check_ins={5: replace(page.check_ins[5], **fields)}))


def test_amounts_are_added_up():
    assert carried(_with(amount=3.0), _with(amount=4.0)).page(TODAY).check_ins[5].amount == 7
    assert carried(_with(amount=1.0), _with(amount=1.0)).page(TODAY).check_ins[5].amount == 2
    base = BASE.after(_with(amount=10.0))
    ours, theirs = _with(amount=12.0), _with(amount=15.0)
    assert carried(ours, theirs, base).page(TODAY).check_ins[5].amount == 17
    assert carried(ours, _with(amount=10.0, note="x"), base).page(TODAY).check_ins[5].amount == 12


def test_two_notes_are_both_kept():
    assert carried(_with(note="ours"), _with(note="theirs")).page(TODAY).check_ins[5].note == "theirs\nours"
    assert carried(_with(note="same"), _with(note="same")).page(TODAY).check_ins[5].note == "same"
    assert carried(_with(amount=1.0), _with(note="theirs")).page(TODAY).check_ins[5].note == "theirs"


def test_what_they_did_is_not_taken_back_by_somebody_who_had_not_seen_it():
    theirs = checked_in(BASE, later(1), 5)
    found = carried(_with(taken_back_at=later(9)), theirs).page(TODAY).check_ins[5]
    assert set(found.standing) == {Size.DONE}


def test_what_we_did_stands_although_they_took_back_what_was_there_before():
    found = carried(checked_in(BASE, later(1), 5), _with(taken_back_at=later(9))).page(TODAY).check_ins[5]
    assert set(found.standing) == {Size.DONE}


def test_what_both_took_back_is_taken_back():
    found = carried(_with(taken_back_at=later(3)), _with(taken_back_at=later(9))).page(TODAY).check_ins[5]
    assert not found.counts


def test_what_they_deleted_and_we_changed_is_put_again_with_its_goal():
    gone = Change(drop=(*BASE.steps.values(), BASE.goals[THESIS]))
    journey = carried(step(title="Ours"), gone)
    assert journey.steps[OPEN_IT].title == "Ours"
    assert set(journey.goals) == {THESIS}


def test_a_check_in_on_a_step_they_deleted_brings_the_step_back():
    journey = carried(checked_in(BASE, later(1)), Change(drop=(BASE.steps[OPEN_IT],)))
    assert OPEN_IT in journey.steps
    assert journey.check_ins(OPEN_IT)


def test_what_they_changed_checked_in_or_added_to_is_not_deleted():
    drop = Change(drop=(BASE.steps[OPEN_IT],))
    assert OPEN_IT in carried(drop, step(title="Theirs")).steps
    assert OPEN_IT in carried(drop, checked_in(BASE, later(1))).steps
    whole = Change(drop=(BASE.goals[THESIS], *BASE.steps.values()))
    added = carried(whole, put(a_step(7)))
    assert (set(added.steps), set(added.goals)) == ({7}, {THESIS})


def test_what_both_deleted_is_gone():
    drop = Change(drop=(BASE.steps[OPEN_IT],))
    assert OPEN_IT not in carried(drop, drop).steps
    assert not rebase(drop, BASE, BASE.after(drop))


# Whatever two people do at once


def does(key, size, day) -> Act:
    return lambda journey, at: checked_in(journey, at, key, size, day) if key in journey.steps else Change()


def takes_back(key, day) -> Act:
    def act(journey: Journey, at: datetime) -> Change:
        page = journey.page(day)
        if key not in page.check_ins:
            return Change()
        taken = replace(page.check_ins[key], taken_back_at=at)
        return put(replace(page, check_ins={**page.check_ins, key: taken}))

    return act


def adds_to(key, amount, day) -> Act:
    def act(journey: Journey, at: datetime) -> Change:
        page = journey.page(day)
        before = page.check_ins.get(key)
        if before is None:
            return Change()
        more = replace(before, amount=(before.amount or 0) + amount)
        return put(replace(page, check_ins={**page.check_ins, key: more}))

    return act


def changes(key, **fields) -> Act:
    return lambda journey, at: put(replace(journey.steps[key], **fields))


def adds_rung(key, rung) -> Act:
    return lambda journey, at: put(
        replace(journey.steps[key], smaller=(*journey.steps[key].smaller, f"{rung} {at.second}"))
    )


def turns(key, state) -> Act:
    return lambda journey, at: put(
        replace(journey.steps[key], states=(*journey.steps[key].states, Turn(TODAY, at, state)))
    )


def says(word, day) -> Act:
    return lambda journey, at: put(replace(journey.page(day), energy=Declared(word, at)))


keys, some_days = st.sampled_from(STEPS), st.sampled_from(DAYS)
acts = st.lists(
    st.one_of(
        st.builds(does, keys, st.sampled_from(Size), some_days),
        st.builds(takes_back, keys, some_days),
        st.builds(adds_to, keys, st.integers(1, 9), some_days),
        st.builds(lambda key, title: changes(key, title=title), keys, st.sampled_from(["a", "b", "c"])),
        st.builds(lambda key, cue: changes(key, cue=cue), keys, st.sampled_from(["x", "y"])),
        st.builds(adds_rung, keys, st.sampled_from(["less", "least"])),
        st.builds(turns, keys, st.sampled_from(StepState)),
        st.builds(says, st.sampled_from(Energy), some_days),
    ),
    max_size=6,
)
instants = st.permutations(range(24))


def lived(base: Journey, acts: list[Act], at: list[int]) -> Change:
    """One person's acts, one after the other, as one change."""
    change, journey = Change(), base
    for act, seconds in zip(acts, sorted(at[: len(acts)]), strict=True):
        more = act(journey, later(1 + seconds))
        change, journey = change.and_then(more), journey.after(more)
    return change


def standing(journey: Journey) -> dict[tuple, Mark]:
    return {
        (page.on, key, size): mark
        for page in journey.pages.values()
        for key, check_in in page.check_ins.items()
        for size, mark in check_in.standing.items()
    }


def amounts(journey: Journey) -> float:
    return sum(c.amount or 0 for page in journey.pages.values() for c in page.check_ins.values())


@given(acts, acts, instants)
@settings(max_examples=300, deadline=None)
def test_promise_7_whatever_two_panes_do_at_once_nothing_anyone_did_is_lost(ours, theirs, at):
    change, other = lived(BASE, ours, at[:6]), lived(BASE, theirs, at[6:])
    mine, onto = BASE.after(change), BASE.after(other)
    result = onto.after(rebase(change, BASE, onto))
    before, found = standing(BASE), standing(result)
    for side in (mine, onto):
        made = {key for key, mark in standing(side).items() if before.get(key) != mark}
        assert made <= found.keys()
        for key, step in side.steps.items():
            kept = result.steps[key]
            assert set(step.smaller) <= set(kept.smaller)
            assert {(one.on, one.state) for one in step.states} <= {
                (one.on, one.state) for one in kept.states
            }
    untouched = {
        key
        for key, mark in before.items()
        if standing(mine).get(key) == mark and standing(onto).get(key) == mark
    }
    assert untouched <= found.keys()
    assert amounts(result) == amounts(mine) + amounts(onto) - amounts(BASE)
    for key in STEPS:
        for name in ("title", "cue"):
            values = [getattr(journey.steps[key], name) for journey in (BASE, mine, onto, result)]
            assert values[3] == (values[2] if values[1] == values[0] else values[1])


@given(acts, acts, instants, st.sampled_from(STEPS), st.booleans())
@settings(max_examples=150, deadline=None)
def test_whoever_deletes_meanwhile_no_check_in_and_no_change_is_left_without_its_step(
    ours, theirs, at, key, ours_deletes
):
    deletes = Change(drop=(BASE.steps[key],))
    mine = deletes if ours_deletes else lived(BASE, ours, at[:6])
    other = lived(BASE, theirs, at[6:]) if ours_deletes else deletes
    result = carried(mine, other)
    worked_on = other if ours_deletes else mine
    touched = {entity.id for entity in worked_on.put if not isinstance(entity, DayPage)}
    before = standing(BASE)
    made = [at for at, mark in standing(BASE.after(worked_on)).items() if before.get(at) != mark]
    assert touched <= result.steps.keys()
    assert {step_id for _, step_id, _ in made} <= result.steps.keys()
    assert result.goals.keys() >= {step.goal_id for step in result.steps.values()}


@given(acts, instants)
@settings(max_examples=100, deadline=None)
def test_alone_a_change_arrives_as_it_was_made(ours, at):
    change = lived(BASE, ours, at[:6])
    assert BASE.after(rebase(change, BASE, BASE)) == BASE.after(change)


def test_a_check_in_made_from_an_empty_page_joins_the_page_they_made():
    base = Journey(Meta(journey_id=1))
    theirs = put(
        DayPage(on=TODAY, check_ins={6: CheckIn(step_id=6, on=TODAY, marks={Size.STARTED: Mark(NOON)})})
    )
    assert set(carried(checked_in(base, later(1)), theirs, base).page(TODAY).check_ins) == {OPEN_IT, 6}


def test_a_rung_they_took_off_does_not_come_back():
    journey = carried(step(smaller=("half", "look", "ours")), step(smaller=("look",)))
    assert journey.steps[OPEN_IT].smaller == ("look", "ours")


def test_a_rung_whose_words_they_erased_does_not_come_back():
    erased = replace(step(title="", smaller=()), erases=True)
    journey = carried(step(smaller=("half", "look", "ours")), erased)
    assert (journey.steps[OPEN_IT].title, journey.steps[OPEN_IT].smaller) == ("", ("ours",))


ladders = st.lists(st.sampled_from("abcdefg"), unique=True, max_size=5).map(tuple)


@given(ladders, ladders, ladders)
@settings(max_examples=200, deadline=None)
def test_a_rung_is_there_when_nobody_took_it_off_and_somebody_has_it(before, ours, theirs):
    base = BASE.after(step(smaller=before))
    journey = carried(step(smaller=ours), step(smaller=theirs), base)
    found = journey.steps[OPEN_IT].smaller
    off = (set(before) - set(ours)) | (set(before) - set(theirs))
    assert set(found) == (set(ours) | set(theirs)) - off
    assert len(found) == len(set(found))
