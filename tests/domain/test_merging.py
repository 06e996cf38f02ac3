"""Two machines' journeys made one, case by case."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from domain.walks import Walk

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import (
    CheckIn,
    DayPage,
    Declared,
    Goal,
    GoalState,
    Mark,
    Shift,
    Size,
    Step,
    StepState,
    Turn,
)
from smallsteps_tui.domain.merging import Arrived, Side, arrived, merged
from smallsteps_tui.domain.merging.arriving import reading, restored
from smallsteps_tui.domain.merging.check_ins import apart, check_in, together, united
from smallsteps_tui.domain.soundness import unsound

DAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
STARTED, SMALLER, DONE = Size


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def made(*marks: tuple[Size, float], share: str = "1/27", **more) -> CheckIn:
    """A check-in with marks of these sizes, at these minutes."""
    return CheckIn(step_id=7, on=DAY, marks={size: Mark(at(when), share) for size, when in marks}, **more)


def both(ours: CheckIn, theirs: CheckIn, base: CheckIn | None = None) -> CheckIn:
    """What two check-ins come to; the same whoever is asked."""
    whole = check_in(ours, theirs, base)
    assert check_in(theirs, ours, base) == whole
    assert check_in(whole, ours) == check_in(whole, theirs) == check_in(whole, whole) == whole
    return whole


def sizes(check_in: CheckIn) -> set[Size]:
    return set(check_in.standing)


# Check-ins


def test_different_sizes_of_one_day_are_one_check_in():
    whole = both(made((SMALLER, 1)), made((DONE, 5)))
    assert sizes(whole) == {SMALLER, DONE}
    assert whole.size is DONE


def test_of_the_same_size_the_one_is_shown_that_moved_the_runner_farther():
    whole = both(made((DONE, 1), share="1/27"), made((DONE, 5), share="1/9"))
    assert whole.standing[DONE].covered == "1/9"
    assert both(made((DONE, 1), share="1/3"), made((DONE, 5), share="0")).standing[DONE].covered == "1/3"


def test_a_mark_of_a_later_lap_is_shown_before_one_of_a_lap_behind():
    later = CheckIn(step_id=7, on=DAY, marks={DONE: Mark(at(0), "1/27", lap=2)})
    assert both(made((DONE, 1), share="1/2"), later).standing[DONE].lap == 2


def test_what_was_taken_back_by_somebody_who_had_seen_it_stays_taken_back():
    assert not both(made((DONE, 1)), made((DONE, 1), taken_back_at=at(5))).counts


@pytest.mark.parametrize("years", [-9, 0, 9])
def test_what_was_made_without_sight_of_a_taking_back_stands_whatever_the_clocks_say(years):
    clock = timedelta(days=366 * years)
    theirs = CheckIn(step_id=7, on=DAY, marks={DONE: Mark(at(3) + clock)}, taken_back_at=at(4) + clock)
    assert sizes(both(made((DONE, 1)), theirs)) == {DONE}
    assert sizes(both(made((SMALLER, 1)), theirs)) == {SMALLER}


def test_taken_back_and_made_again_stands_and_a_copy_from_before_changes_nothing():
    walk = Walk.with_steps("A").does("A", amount=3)
    before = walk.journey
    walk.takes_back("A")
    between = walk.journey
    walk.does("A", amount=1)
    for older in (before, between):
        whole = merged(Side(walk.journey), Side(older)).journey
        assert whole.steps_in_all == 1
        assert next(iter(whole.page(walk.today).check_ins.values())).amount == 1
    walk.takes_back("A")
    assert merged(Side(before), Side(walk.journey)).journey.steps_in_all == 0


def test_what_was_counted_apart_is_added_up_and_what_was_counted_together_is_not():
    assert both(made((DONE, 1), amount=3), made((DONE, 5), amount=5)).amount == 8
    assert both(made((DONE, 1), amount=3), made((DONE, 1), amount=5)).amount == 5
    assert both(made((DONE, 1), amount=0.1), made((SMALLER, 5), amount=0.2)).amount == 0.3
    assert both(made((DONE, 1), amount=3), made((DONE, 5))).amount == 3


def test_what_both_added_to_the_same_amount_counts_where_it_is_known_what_there_was():
    base = made((DONE, 1), amount=3)
    assert check_in(replace(base, amount=5), replace(base, amount=4), base).amount == 6


def test_what_is_added_after_a_merge_stays_with_it():
    whole = both(made((DONE, 1), amount=3), made((DONE, 5), amount=5))
    more = replace(whole, amount=whole.amount + 2)
    assert check_in(more, whole).amount == 10
    assert check_in(more, made((DONE, 5), amount=5)).amount == 10


def parted(walk: Walk) -> tuple[Walk, Walk]:
    """Two machines that go on from the same journey, each at its own instants."""
    sides = []
    for number in (1, 2):
        side = Walk()
        side.journey, side.today, side.said = walk.journey, walk.today, walk.said + 100 * number
        sides.append(side)
    return sides[0], sides[1]


def together_again(one: Walk, other: Walk) -> CheckIn:
    """Merge both ways, and with what either had; give the day's one check-in, and go on from there."""
    whole = merged(Side(one.journey), Side(other.journey)).journey
    assert merged(Side(other.journey), Side(one.journey)).journey.pages == whole.pages
    for again in (one.journey, other.journey, whole):
        assert merged(Side(whole), Side(again)).journey.pages == whole.pages
    one.journey = other.journey = whole
    return next(iter(whole.page(one.today).check_ins.values()))


@pytest.mark.parametrize("before", [3, None])
@pytest.mark.parametrize(("ours", "theirs"), [(4, 5), (4, 4), (1, 2)])
def test_what_each_added_to_a_check_in_that_both_share_is_added_up(before, ours, theirs):
    one, other = parted(Walk.with_steps("A").does("A", amount=before))
    one.does("A", amount=ours)
    other.does("A", amount=theirs)
    assert together_again(one, other).amount == (before or 0) + ours + theirs
    one.does("A", amount=1)
    other.does("A", amount=2)
    assert together_again(one, other).amount == (before or 0) + ours + theirs + 3


def test_what_two_machines_add_within_the_same_second_is_added_up():
    one, other = parted(Walk.with_steps("A").does("A", amount=3))
    moment = one.moment
    for side, seed in [(one, 123_456_789), (other, 987_654_321)]:
        said = replace(moment, seed=seed)
        side.goes(acts.check_in(side.journey, side.step("A"), DONE, said, amount=4))
    assert together_again(one, other).amount == 11


def test_what_is_added_at_the_end_of_time_is_kept():
    walk = Walk.with_steps("A").does("A", amount=3)
    last = replace(walk.moment, at=datetime.max.replace(tzinfo=UTC), seed=7)
    walk.goes(acts.check_in(walk.journey, walk.step("A"), DONE, last, amount=4))
    assert next(iter(walk.journey.page(walk.today).check_ins.values())).amount == 7


def test_what_is_counted_with_a_larger_size_on_two_machines_is_added_up():
    one, other = parted(Walk.with_steps("A").does("A", STARTED, amount=3))
    one.does("A", amount=4)
    other.does("A", SMALLER, amount=5)
    assert together_again(one, other).amount == 12


def test_what_is_added_later_does_not_move_when_a_step_was_first_taken():
    walk = Walk.with_steps("A").does("A", amount=3)
    first = next(iter(walk.journey.page(walk.today).check_ins.values()))
    walk.does("A", amount=4)
    after = next(iter(walk.journey.page(walk.today).check_ins.values()))
    assert (after.marks, after.first_at, after.amount) == (first.marks, first.first_at, 7)


def test_what_was_added_after_a_taking_back_elsewhere_stands_with_its_note():
    one, other = parted(Walk.with_steps("A").does("A", amount=3))
    one.takes_back("A")
    other.does("A", amount=10, note="ten more")
    whole = together_again(one, other)
    assert (whole.counts, whole.amount, whole.note) == (True, 10, "ten more")


def test_a_note_added_after_a_taking_back_elsewhere_stands():
    one, other = parted(Walk.with_steps("A").does("A"))
    one.takes_back("A")
    other.does("A", note="it went well")
    whole = together_again(one, other)
    assert (whole.counts, whole.note) == (True, "it went well")


def test_undoing_what_was_added_leaves_what_another_machine_added():
    one, other = parted(Walk.with_steps("A").does("A", amount=3))
    shared = one.journey.page(one.today)
    one.does("A", amount=4)
    other.does("A", amount=5)
    page = restored(one.journey.page(one.today), shared, at(9))
    one.journey = replace(one.journey, pages={one.today: page})
    assert next(iter(page.check_ins.values())).amount == 3
    assert together_again(one, other).amount == 8


def test_the_amount_of_what_was_taken_back_does_not_come_back():
    ours = made((DONE, 1), amount=3, taken_back_at=at(2))
    assert both(ours, made((DONE, 5), amount=5)).amount == 5


def test_a_check_in_taken_apart_is_put_together_as_it_was():
    one = made((SMALLER, 1), (DONE, 5), amount=2, note="x", taken_back_at=at(3))
    assert together(one, apart(one)) == one


# Notes


def test_a_note_that_goes_on_stands_for_the_one_it_goes_on_from():
    assert united("a", "a\nb") == united("a\nb", "a") == "a\nb"
    assert united("", "a") == "a"


def test_two_notes_stand_one_under_the_other_paragraph_by_paragraph():
    assert united("went far\nslept", "ate well") == "ate well\n\nwent far\nslept"
    assert united("x\na", "x\nb") == "x\na\n\nx\nb"


def test_erased_words_do_not_come_back_and_an_undone_erasing_gives_them_again():
    walk = Walk.with_steps("A").does("A", note="a secret")
    copy = walk.journey
    erased = copy.after(acts.erase_step(copy, walk.step("A"), walk.moment))
    assert "secret" not in repr(merged(Side(copy), Side(erased)).journey)
    page = restored(erased.page(walk.today), copy.page(walk.today), walk.moment.at)
    assert "secret" in repr(page)
    again = replace(erased, pages={walk.today: page})
    assert "secret" in repr(merged(Side(again), Side(erased)).journey)


# Days


def test_each_word_of_a_day_is_the_one_that_was_said_last():
    ours = DayPage(on=DAY, energy=Declared("low", at(1)), rest=Declared(True, at(9)), unknown={"mood": 1})
    theirs = DayPage(on=DAY, energy=Declared("high", at(2)), rest=Declared(False, at(3)))
    walk = Walk("Thesis")
    sides = [Side(replace(walk.journey, pages={DAY: page})) for page in (ours, theirs)]
    page = merged(*sides).journey.pages[DAY]
    assert (page.energy.value, page.rest.value, page.unknown) == ("high", True, {"mood": 1})


# Goals, steps and shifts


def stamped(one, minutes: float, **fields):
    return replace(one, edited_at=at(minutes), **fields)


def with_step(walk: Walk, step: Step) -> Side:
    return Side(replace(walk.journey, steps={**walk.journey.steps, step.id: step}))


def test_of_two_wordings_the_later_holds_with_all_that_is_not_known():
    walk = Walk.with_steps("A")
    older, newer = (stamped(walk.step("A"), m, title=f"at {m}", unknown={"x": m}) for m in (1, 2))
    for sides in ((older, newer), (newer, older)):
        step = merged(*(with_step(walk, one) for one in sides)).journey.steps[older.id]
        assert (step.title, step.unknown) == ("at 2", {"x": 2})


def test_with_what_both_had_before_each_field_is_of_whoever_changed_it():
    walk = Walk.with_steps("A")
    base = stamped(walk.step("A"), 0, cue="now")
    ours, theirs = stamped(base, 1, title="B"), stamped(base, 2, cue="later", smaller=("look",))
    step = merged(*(with_step(walk, one) for one in (ours, theirs, base))).journey.steps[base.id]
    assert (step.title, step.cue, step.smaller) == ("B", "later", ("look",))
    assert step.edited_at > theirs.edited_at


def test_histories_are_united_and_no_lap_is_taken_back():
    walk = Walk.with_steps("A")
    goal = walk.goal()
    ours = stamped(goal, 1, lap=3, states=(*goal.states, Turn(DAY, at(1), "resting")))
    theirs = stamped(goal, 2, title="Else", states=(*goal.states, Turn(DAY, at(2), "active")))
    sides = [Side(replace(walk.journey, goals={goal.id: one})) for one in (ours, theirs)]
    whole = merged(*sides).journey.goals[goal.id]
    assert (whole.lap, whole.title, [turn.state for turn in whole.states][-2:]) == (
        3,
        "Else",
        ["resting", "active"],
    )


def united_goal(one: Walk, other: Walk) -> Goal:
    """The only goal of two machines, merged both ways and again with each."""
    whole = merged(Side(one.journey), Side(other.journey)).journey
    assert merged(Side(other.journey), Side(one.journey)).journey.goals == whole.goals
    for again in (one.journey, other.journey, whole):
        assert merged(Side(whole), Side(again)).journey.goals == whole.goals
    (goal,) = whole.goals.values()
    return goal


@pytest.mark.parametrize("state", [GoalState.RESTING, GoalState.LET_GO, GoalState.ACTIVE])
def test_a_goal_reached_on_one_machine_and_said_otherwise_on_the_other_stands_on_a_later_lap(state):
    one, other = parted(Walk.with_steps("A", "B").does("A").says(GoalState.RESTING))
    one.says(GoalState.REACHED)
    other.says(GoalState.ACTIVE).says(state)
    goal = united_goal(one, other)
    assert (goal.state, goal.lap) == (state, 2)


def test_a_goal_that_is_reached_on_both_is_reached_on_the_lap_it_was_on():
    one, other = parted(Walk.with_steps("A", "B").does("A"))
    goal = united_goal(one.says(GoalState.REACHED), other.says(GoalState.REACHED))
    assert (goal.state, goal.lap) == (GoalState.REACHED, 1)


def test_a_lap_that_two_machines_began_is_one_lap():
    walk = Walk("Move", length=1).adds("Walk", rhythm="daily")
    for _ in range(4):
        walk.does("Walk").sleeps()
    one, other = parted(walk)
    assert united_goal(one.does("Walk"), other.does("Walk")).lap == 2


def test_a_reaching_that_undo_took_back_leads_to_no_lap_anywhere():
    one, other = parted(Walk.with_steps("A").does("A"))
    before = one.goal()
    one.says(GoalState.REACHED)
    back = restored(one.goal(), before, one.moment.at)
    assert isinstance(back, Goal)
    one.journey = replace(one.journey, goals={back.id: back})
    goal = united_goal(one, other.edits("A", title="B"))
    assert (goal.state, goal.lap) == (GoalState.ACTIVE, 1)


def test_what_was_deleted_stays_so():
    walk = Walk.with_steps("A", "B")
    step = stamped(walk.step("A"), 1)
    theirs = walk.journey.after(acts.delete_step(walk.journey, step))
    whole = merged(with_step(walk, step), Side(theirs, {(Step, step.id): at(1)})).journey
    assert [one.title for one in whole.steps.values()] == ["B"]


def test_what_was_deleted_elsewhere_and_gone_on_with_here_stays():
    walk = Walk.with_steps("A", "B")
    step, goal = walk.step("A"), walk.goal()
    gone = Side(replace(walk.journey, steps={}, goals={}), {(Step, step.id): at(1), (Goal, goal.id): at(1)})
    edited = merged(with_step(walk, stamped(step, 2, title="A, in other words")), gone).journey
    assert edited.steps[step.id].title == "A, in other words"
    assert edited.goals[goal.id] == goal
    taken = walk.does("A").journey
    assert merged(Side(taken), gone).journey.steps_in_all == 1
    assert merged(gone, Side(taken)).journey.steps[step.id].title == "A"


def test_what_a_step_hangs_under_stays_with_it_when_it_was_deleted_elsewhere():
    walk = Walk.with_steps("Parent").adds("Between", under="Parent").adds("Kid", under="Between")
    one, other = parted(walk)
    ids = {step.id: at(999) for step in walk.journey.steps.values()}
    one.journey = replace(one.journey, steps={})
    other.does("Kid")
    gone = {(Step, id): seen for id, seen in ids.items()}
    for sides in [
        (Side(one.journey, gone), Side(other.journey)),
        (Side(other.journey), Side(one.journey, gone)),
    ]:
        whole = merged(*sides).journey
        assert {step.title for step in whole.steps.values()} == {"Parent", "Between", "Kid"}
        assert unsound(whole) == []


def test_shifts_of_both_are_there_and_a_deleted_one_is_not():
    walk = Walk("Thesis")
    ours, theirs = (Shift(id=n, on=DAY, at=at(n), text=f"{n}", edited_at=at(n)) for n in (1, 2))
    sides = [Side(replace(walk.journey, shifts={one.id: one})) for one in (ours, theirs)]
    assert set(merged(*sides).journey.shifts) == {1, 2}
    gone = Side(walk.journey, {(Shift, 1): at(1)})
    assert set(merged(sides[0], gone).journey.shifts) == set()


def test_a_place_that_came_is_to_be_looked_at_and_one_of_ours_is_not():
    walk = Walk.with_steps("A")
    here, there = stamped(walk.step("A"), 1), stamped(walk.step("A"), 2, opens="https://example.org")
    came = merged(with_step(walk, here), with_step(walk, there)).journey.steps[here.id]
    assert came.foreign
    assert not merged(with_step(walk, there), with_step(walk, here)).journey.steps[here.id].foreign
    (trusted,) = acts.trust(came).put
    again = merged(with_step(walk, trusted), with_step(walk, came)).journey.steps[here.id]
    assert not again.foreign
    claimed = stamped(there, 3, opens="https://example.com", foreign=False)
    assert merged(with_step(walk, trusted), with_step(walk, claimed)).journey.steps[here.id].foreign


# What came


def test_what_came_is_counted():
    walk = Walk.with_steps("A", "B").does("A")
    before = walk.journey
    walk.adds("C").does("B").does("C", amount=2).notices("lighter").takes_back("A").edits("C", title="D")
    assert arrived(before, walk.journey) == Arrived(check_ins=2, steps=1, shifts=1, taken_back=1)
    assert arrived(walk.journey, before).deleted == 2
    assert arrived(before, before) == Arrived()


# What undo takes back


def undone(before, after, moment):
    """A page or a step, as undo restores it."""
    back = restored(after, before, moment)
    assert reading(back) == reading(before)
    return back


@pytest.mark.parametrize("first", [None, STARTED, SMALLER])
def test_a_check_in_that_undo_took_back_is_not_brought_again_and_redo_gives_it_for_good(first):
    walk = Walk.with_steps("A")
    if first is not None:
        walk.does("A", first)
    before = walk.journey.pages.get(walk.today)
    walk.does("A", amount=2)
    after = walk.journey.page(walk.today)
    back = undone(before, after, at(60))
    step = walk.step("A").id

    def meets(page: DayPage, other: DayPage) -> set[Size]:
        sides = [Side(replace(walk.journey, pages={walk.today: one})) for one in (page, other)]
        whole = merged(*sides).journey.page(walk.today)
        return sizes(whole.check_ins[step])

    stood = {first} if first is not None else set()
    assert meets(back, after) == meets(after, back) == stood
    again = undone(after, back, at(61))
    assert meets(again, back) == meets(again, after) == stood | {DONE}
    assert meets(undone(before, again, at(62)), again) == stood


def test_a_taking_back_that_was_undone_is_not_brought_again():
    walk = Walk.with_steps("A").does("A")
    before = walk.journey.page(walk.today)
    after = walk.takes_back("A").journey.page(walk.today)
    back = undone(before, after, at(60))
    sides = [Side(replace(walk.journey, pages={walk.today: one})) for one in (back, after, before)]
    assert merged(merged(sides[0], sides[1]), sides[2]).journey.steps_in_all == 1


def test_words_of_a_day_and_turns_that_undo_took_back_are_not_brought_again():
    walk = Walk.with_steps("A").rests()
    rested = walk.journey.page(walk.today)
    back = undone(None, rested, at(60))
    sides = [Side(replace(walk.journey, pages={walk.today: one})) for one in (back, rested)]
    assert not merged(*sides).journey.rests(walk.today)

    before = walk.step("A")
    after = walk.lets_go("A").step("A")
    step = undone(before, after, at(60))
    whole = merged(with_step(walk, step), with_step(walk, after)).journey
    assert whole.steps[step.id].state is StepState.OPEN
    assert whole.steps[step.id].state_on(walk.today) is StepState.OPEN
