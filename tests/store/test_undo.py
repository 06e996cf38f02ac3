"""Taking back and giving again."""

import json
from dataclasses import replace

import pytest

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Size
from smallsteps_tui.domain.journey import Change, key_of
from smallsteps_tui.domain.merging.arriving import reading
from smallsteps_tui.store.troubles import NotUndone

from .journeys import OPEN_IT, THESIS, TODAY, a_goal, a_step, begun, does, renames, sitting


@pytest.fixture
def path(tmp_path):
    return tmp_path / "smallsteps.json"


def title(session):
    return session.snapshot.journey.steps[OPEN_IT].title


def as_read(journey):
    """What a person reads of a journey; not when it was said, nor what was taken back."""
    shelves = (journey.goals, journey.steps, journey.pages, journey.shifts, journey.asked, {1: journey.meta})
    found = {key_of(entity): reading(entity) for shelf in shelves for entity in shelf.values()}
    return {key: read for key, read in found.items() if read is not None}


def test_a_change_is_taken_back_with_what_was_said_of_it_and_given_again(path):
    session = begun(path)
    renames(session, "Open it")
    assert session.undo() == "Renamed to Open it."
    assert title(session) == "Open the file"
    assert session.redo() == "Renamed to Open it."
    assert title(session) == title(sitting(path)) == "Open it"


def test_every_kind_of_change_is_led_back_exactly(path):
    session = begun(path)
    stages = [as_read(session.snapshot.journey)]
    for act in (
        lambda: does(session, Size.SMALLER),
        lambda: does(session),
        lambda: session.apply(Change(put=(a_goal(5), a_step(6, title="b"))), "Added."),
        lambda: session.apply(
            Change(put=(replace(session.snapshot.journey.goals[5], why="w"),), drop=(a_step(6),)), "Mixed."
        ),
        lambda: session.apply(Change(drop=(session.snapshot.journey.goals[5],)), "Deleted."),
        lambda: session.apply(
            Change(put=(replace(session.snapshot.journey.meta, unknown={"x": 1}),)), "Meta."
        ),
    ):
        act()
        stages.append(as_read(session.snapshot.journey))
    for stage in stages[-2::-1]:
        session.undo()
        assert as_read(session.snapshot.journey) == stage
        assert as_read(sitting(path).snapshot.journey) == stage
    for stage in stages[1:]:
        session.redo()
        assert as_read(session.snapshot.journey) == stage


def test_the_very_first_change_can_be_taken_back_and_the_file_still_opens(path):
    session = sitting(path)
    session.apply(Change(put=(a_goal(), replace(session.snapshot.journey.meta, unknown={"x": 1}))), "Added.")
    session.undo()
    assert sitting(path).snapshot.journey.goals == {}
    assert sitting(path).snapshot.journey.meta.unknown == {}
    session.redo()
    assert set(sitting(path).snapshot.journey.goals) == {THESIS}


def test_fifty_changes_can_be_taken_back_after_a_restart_and_not_one_more(path):
    session = begun(path)
    for number in range(60):
        renames(session, str(number))
    again = sitting(path)
    said = [again.undo() for _ in range(50)]
    assert said == [f"Renamed to {number}." for number in range(59, 9, -1)]
    assert title(again) == "9"
    with pytest.raises(NotUndone, match="nothing to undo"):
        again.undo()
    later = sitting(path)
    assert [later.redo() for _ in range(50)] == said[::-1]
    assert title(later) == "59"
    with pytest.raises(NotUndone, match="nothing to redo"):
        later.redo()


def test_a_new_change_clears_what_could_be_given_again(path):
    session = begun(path)
    renames(session, "a")
    session.undo()
    renames(session, "b")
    with pytest.raises(NotUndone):
        session.redo()
    assert session.undo() == "Renamed to b."
    assert title(session) == "Open the file"


def test_dashboard_and_shell_share_one_stack(path):
    dashboard = begun(path)
    shell = sitting(path)
    renames(shell, "from the shell")
    dashboard.pulse()
    assert dashboard.undo() == "Renamed to from the shell."
    assert sitting(path).redo() == "Renamed to from the shell."


def test_what_was_changed_elsewhere_this_moment_is_looked_at_before_anything_is_taken_back(path):
    dashboard = begun(path)
    renames(dashboard, "ours")
    renames(sitting(path), "theirs")
    with pytest.raises(NotUndone, match="just changed elsewhere"):
        dashboard.undo()
    assert title(sitting(path)) == "theirs"
    assert dashboard.pulse()
    assert title(dashboard) == "theirs"
    assert dashboard.undo() == "Renamed to theirs."
    assert title(dashboard) == "ours"


def test_it_is_refused_when_a_document_is_no_longer_as_it_was_left(path):
    session = begun(path)
    renames(session, "Open it")
    file = json.loads(path.read_text())
    file["steps"][str(OPEN_IT)]["title"] = "by hand"
    path.write_text(json.dumps(file))
    before = path.read_bytes()
    session.pulse()
    with pytest.raises(NotUndone, match=r"has changed elsewhere.*Renamed to Open it\."):
        session.undo()
    assert path.read_bytes() == before
    assert title(session) == "by hand"


def test_a_refusal_does_not_read_out_what_an_older_release_kept_as_the_name(path):
    session = begun(path)
    renames(session, "Open it")
    file = json.loads(path.read_text())
    file["steps"][str(OPEN_IT)]["title"] = "by hand"
    path.write_text(
        json.dumps(file).replace("Renamed to Open it.", "Added “Three nights without the blade”.")
    )
    session.pulse()
    with pytest.raises(NotUndone, match=r"^This has changed elsewhere, so it wasn't touched\.$"):
        session.undo()


def test_a_stack_that_cannot_be_understood_takes_nothing_back_and_stops_nobody(path):
    session = begun(path)
    file = json.loads(path.read_text())
    for strange in (
        {"said": "x"},
        {"said": "x", "at": 5},
        {"said": "x", "at": "2026-11-21T12:00:00Z", "before": 5, "after": {}},
    ):
        file["undo"]["7"] = strange
        path.write_text(json.dumps(file))
        session = sitting(path)
        with pytest.raises(NotUndone):
            session.undo()
    renames(session, "goes on")
    assert session.undo() == "Renamed to goes on."


def test_a_table_on_the_stack_that_is_not_known_is_refused_in_a_sentence(path):
    begun(path)
    file = json.loads(path.read_text())
    file["undo"]["1"]["before"] = {"dreams": {"5": {"a": 1}}}
    file["undo"]["1"]["after"] = {"dreams": {"5": None}}
    path.write_text(json.dumps(file))
    with pytest.raises(NotUndone, match="unreadable"):
        sitting(path).undo()


@pytest.mark.parametrize("side", ["before", "after"])
@pytest.mark.parametrize(
    ("table", "key"), [("goals", "x"), ("goals", "05"), ("days", ""), ("days", "-5"), ("dreams", "\u0665")]
)
def test_a_document_on_the_stack_under_what_is_no_id_is_taken_back_by_nobody(path, side, table, key):
    session = begun(path)
    renames(session, "Open it")
    file = json.loads(path.read_text())
    file["undo"]["2"][side] |= {table: {key: None}}
    path.write_text(json.dumps(file))
    with pytest.raises(NotUndone, match="nothing to undo"):
        sitting(path).undo()
    assert title(sitting(path)) == "Open it"
    renames(session, "goes on")
    assert session.undo() == "Renamed to goes on."


def test_the_stack_of_taken_back_check_ins_follows_the_day(path):
    session = begun(path)
    does(session)
    session.undo()
    assert session.snapshot.journey.page(TODAY).counted == []
    session.redo()
    assert session.snapshot.journey.steps_in_all == 1


def test_erased_words_are_gone_from_older_entries_and_from_the_erasing_with_the_next_change(tmp_path):
    path = tmp_path / "smallsteps.json"
    session = sitting(path)
    session.apply(
        acts.add_goal(session.snapshot.journey, "A secret wish", session.moment()), "“A secret wish”, added"
    )
    goal = next(iter(session.snapshot.journey.goals.values()))
    session.apply(acts.add_step(session.snapshot.journey, goal, "A secret step", session.moment()), "added")
    step = next(iter(session.snapshot.journey.steps.values()))
    session.apply(
        acts.check_in(session.snapshot.journey, step, Size.DONE, session.moment(), note="secret"), "done"
    )
    session.apply(acts.erase_goal(session.snapshot.journey, goal, session.moment()), "words, erased")
    assert session.undo() == "words, erased"
    assert session.snapshot.journey.goals[goal.id].title == "A secret wish"
    session.redo()
    session.apply(acts.note_shift("lighter", session.moment()), "a shift, noted")
    assert "secret" not in path.read_text().lower()
    assert session.snapshot.journey.steps_in_all == 1


def test_what_was_built_on_an_entry_that_words_were_erased_from_is_not_left_in_the_air(path):
    session = sitting(path)
    session.apply(Change(put=(a_goal(),)), "Goal.")
    session.apply(Change(put=(a_step(),)), "Step.")
    moment = session.moment()
    session.apply(acts.erase_step(session.snapshot.journey, a_step(), moment), "words, erased")
    assert session.undo() == "words, erased"
    with pytest.raises(NotUndone, match="nothing to undo"):
        session.undo()
    assert set(session.snapshot.journey.goals) == {THESIS}
