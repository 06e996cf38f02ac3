"""What is said to be gone: never what somebody took back, deleted, merged or brought back from a copy."""

import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallsteps_tui.clock import Hands
from smallsteps_tui.domain.entities import Shift
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store.writers import joining

from .journeys import NOON, TODAY, a_goal, a_step, begun, does, renames, sitting


def adds(session, place, number):
    for entity in (a_goal(10**11 + number), Shift(id=3 * 10**11 + number, on=TODAY, at=NOON, text="x")):
        session.apply(Change(put=(entity,)), "Added.")


def breaks_down(session, place, number):
    goals = [*session.snapshot.journey.goals]
    if goals:
        step = replace(a_step(2 * 10**11 + number), goal_id=goals[place % len(goals)])
        session.apply(Change(put=(step,)), "Added.")


def takes(session, place, number):
    steps = [*session.snapshot.journey.steps]
    if steps:
        does(session, step_id=steps[place % len(steps)])
        renames(session, f"Step {number}", steps[place % len(steps)])


def deletes(session, place, number):
    journey = session.snapshot.journey
    taken = {id for page in journey.pages.values() for id in page.check_ins}
    lived_in = {step.goal_id for step in journey.steps.values()}
    free = [step for step in journey.steps.values() if step.id not in taken]
    free += [*[goal for goal in journey.goals.values() if goal.id not in lived_in], *journey.shifts.values()]
    if free:
        session.apply(Change(drop=(free[place % len(free)],)), "Deleted.")


def restores(session, place, number):
    copies = session.keeping.copies()
    if copies:
        session.restore(copies[place % len(copies)])


ACTS = {
    "adds": adds,
    "breaks down": breaks_down,
    "takes": takes,
    "takes once more": takes,
    "deletes": deletes,
    "takes back": lambda session, place, number: session.undo(),
    "takes back once more": lambda session, place, number: session.undo(),
    "gives again": lambda session, place, number: session.redo(),
    "restores": restores,
}
days = st.tuples(st.sampled_from(sorted(ACTS)), st.booleans(), st.integers(0, 9), st.sampled_from("     md"))


@given(lived=st.lists(days, min_size=5, max_size=20))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_two_machines_do_take_back_merge_and_restore_nothing_is_said_to_be_gone(tmp_path, lived):
    folder = tmp_path / f"{len(list(tmp_path.iterdir()))}"
    paths = [folder / name / "smallsteps.json" for name in "ab"]
    hands = Hands(NOON)
    begun(paths[0])
    paths[1].parent.mkdir()
    shutil.copy(*paths)
    for number, (act, is_other, place, then) in enumerate(lived, 1):
        ours, theirs = paths[:: -1 if is_other else 1]
        hands.move(timedelta(days=1) if then == "d" else timedelta(minutes=1))
        with suppress(Trouble):
            ACTS[act](sitting(ours, hands), place, number)
        if then == "m":
            sitting(ours, hands).merge(theirs, "Merged.")
        session = sitting(ours, hands)
        assert session.notice == ""
        assert session.keeping.check().is_whole


def test_what_came_by_two_merges_that_were_taken_back_is_not_gone(tmp_path):
    ours, theirs = (tmp_path / name / "smallsteps.json" for name in ("ours", "theirs"))
    begun(ours)
    theirs.parent.mkdir()
    shutil.copy(ours, theirs)
    here, there = sitting(ours), sitting(theirs)
    for title in ("Swim", "Swim far"):
        there.apply(Change(put=(a_goal(5, title),)), "Added.")
        here.merge(theirs, "Merged.")
    here.undo()
    here.undo()
    assert 5 not in here.snapshot.journey.goals
    assert sitting(ours).notice == ""
    assert sitting(ours).keeping.check().is_whole


def test_what_another_machine_deleted_and_git_merged_is_not_gone(tmp_path):
    ours, base, theirs = (tmp_path / name / "smallsteps.json" for name in ("ours", "base", "theirs"))
    begun(ours).apply(Change(put=(a_goal(5, "Swim"),)), "Added.")
    for other in (base, theirs):
        other.parent.mkdir()
        shutil.copy(ours, other)
    there = sitting(theirs)
    there.apply(Change(drop=(there.snapshot.journey.goals[5],)), "Deleted.")
    joining.for_git(base, ours, theirs)
    assert 5 not in sitting(ours).snapshot.journey.goals
    assert sitting(ours).notice == ""
    assert sitting(ours).keeping.check().is_whole
