"""One sitting."""

import os
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from store.journeys import NOON, OPEN_IT, THESIS, TODAY, a_goal, begun, checked_in, does, renames, sitting

from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Declared, Energy, Goal, Size
from smallsteps_tui.domain.journey import Change, Snapshot
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.session import Session
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import NotSaved, Unreadable


@pytest.fixture
def path(tmp_path):
    return tmp_path / "smallsteps.json"


def test_a_change_is_on_the_disk_before_the_snapshot_shows_it(path):
    session = begun(path)
    does(session)
    assert session.snapshot.journey.steps_in_all == 1
    assert sitting(path).snapshot.journey == session.snapshot.journey


def test_apply_gives_the_snapshot_it_keeps(path):
    session = sitting(path)
    assert session.apply(Change(put=(a_goal(),)), "Added.") is session.snapshot
    assert session.snapshot.today == TODAY


def test_what_somebody_else_wrote_arrives_with_the_next_pulse(path):
    dashboard = begun(path)
    assert dashboard.pulse() is False
    does(sitting(path))
    assert dashboard.pulse() is True
    assert dashboard.snapshot.journey.steps_in_all == 1
    assert dashboard.pulse() is False


def test_a_file_that_was_only_touched_is_no_news(path):
    dashboard = begun(path)
    snapshot = dashboard.snapshot
    path.write_bytes(path.read_bytes())
    assert dashboard.pulse() is False
    assert dashboard.snapshot is snapshot


def test_the_day_turns_at_four_while_the_dashboard_is_open(path):
    hands = Hands(datetime.fromisoformat("2026-11-22T03:59:59"))
    session = Session(Store(path), Clock(now=hands))
    assert session.snapshot.today == date(2026, 11, 21)
    assert session.pulse() is False
    hands.move(timedelta(seconds=1))
    assert session.pulse() is True
    assert session.snapshot.today == date(2026, 11, 22)


def test_a_change_made_past_four_comes_back_on_the_new_day(path):
    hands = Hands(datetime.fromisoformat("2026-11-22T03:59"))
    session = Session(Store(path), Clock(now=hands))
    hands.move(timedelta(minutes=2))
    assert session.apply(Change(put=(a_goal(),)), "Added.").today == date(2026, 11, 22)


def test_every_moment_is_later_than_anything_said_before_on_a_clock_that_stands(path):
    session = begun(path)
    seen = []
    for size in Size:
        moment = session.moment()
        seen.append(moment.at)
        session.apply(checked_in(session.snapshot.journey, moment.at, OPEN_IT, size), "Did it.")
        seen.append(session.snapshot.journey.page(TODAY).check_ins[OPEN_IT].marks[size].at)
    for number in range(3):
        renames(session, str(number))
        seen.append(session.snapshot.journey.steps[OPEN_IT].edited_at)
    again = sitting(path)
    seen.append(again.moment().at)
    assert seen == sorted(seen)
    assert again.moment().at > again.snapshot.journey.steps[OPEN_IT].edited_at


def test_a_moment_is_later_than_what_was_said_of_any_other_day(path):
    session = begun(path)
    past = TODAY - timedelta(days=40)
    first = session.moment()
    session.apply(checked_in(session.snapshot.journey, first.at, on=past), "Did it.")
    assert session.moment().at > first.at
    assert sitting(path).moment().at > first.at


@pytest.mark.parametrize("word", ["energy", "rest", "focus"])
def test_a_moment_is_later_than_any_word_on_the_page_of_the_day(path, word):
    """Another machine's clock may be ahead: what is said here next still comes after its words."""
    ahead = NOON + timedelta(hours=5)
    values = {"energy": Energy.LOW, "rest": True, "focus": OPEN_IT}
    session = begun(path)
    page = replace(session.snapshot.journey.page(TODAY), **{word: Declared(values[word], ahead)})
    session.snapshot = Snapshot(session.snapshot.journey.after(Change(put=(page,))), TODAY)
    assert session.moment().at > ahead


def test_a_clock_set_back_does_not_put_the_next_word_before_the_last(path):
    hands = Hands(datetime.fromisoformat("2026-11-21T12:00"))
    session = Session(Store(path), Clock(now=hands))
    session.apply(Change(put=(a_goal(),)), "Added.")
    hands.move(timedelta(days=-300))
    last = session.snapshot.journey.goals[THESIS].edited_at
    assert session.moment().at > last
    session.apply(Change(put=(replace(session.snapshot.journey.goals[THESIS], why="x"),)), "Why.")
    assert session.snapshot.journey.goals[THESIS].edited_at > last


def test_what_cannot_be_read_is_told_once_and_what_was_read_stays_in_view(path):
    session = begun(path)
    whole, snapshot = path.read_bytes(), session.snapshot
    path.write_bytes(whole[:100])
    with pytest.raises(Unreadable):
        session.pulse()
    assert session.pulse() is False
    assert session.snapshot is snapshot
    with pytest.raises(Unreadable):
        renames(session, "x")
    assert path.read_bytes() == whole[:100]
    path.write_bytes(whole)
    assert session.pulse() is False
    renames(session, "x")
    assert session.snapshot.journey.steps[OPEN_IT].title == "x"


def test_the_day_turns_while_the_file_cannot_be_read(path):
    hands = Hands(datetime.fromisoformat("2026-11-22T03:59:59"))
    session = Session(Store(path), Clock(now=hands))
    session.apply(Change(put=(a_goal(),)), "Added.")
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(Unreadable):
        session.pulse()
    hands.move(timedelta(seconds=1))
    assert session.pulse() is True
    assert session.snapshot.today == date(2026, 11, 22)
    assert session.snapshot.journey.goals
    assert session.pulse() is False


def test_a_day_that_turns_as_the_file_is_spoiled_comes_first_and_then_the_trouble(path):
    hands = Hands(datetime.fromisoformat("2026-11-22T03:59:59"))
    session = Session(Store(path), Clock(now=hands))
    session.apply(Change(put=(a_goal(),)), "Added.")
    path.write_bytes(path.read_bytes()[:100])
    hands.move(timedelta(seconds=1))
    assert session.pulse() is True
    assert session.snapshot.today == date(2026, 11, 22)
    with pytest.raises(Unreadable):
        session.pulse()
    assert session.pulse() is False


def test_a_file_that_is_taken_away_stays_in_view_and_comes_back_with_the_next_change(path):
    session = begun(path)
    path.unlink()
    with pytest.raises(Trouble, match=r"is gone\. Everything is still here"):
        session.pulse()
    assert session.pulse() is False
    assert session.snapshot.journey.goals[THESIS].title == "Thesis"
    does(session)
    assert session.pulse() is False
    found = sitting(path).snapshot.journey
    assert found.goals[THESIS].title == "Thesis"
    assert found.steps_in_all == 1


def test_after_a_write_that_could_not_be_the_news_of_others_still_arrive(path, monkeypatch):
    dashboard = begun(path)
    does(sitting(path))

    def refuses(*args: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "replace", refuses)
        with pytest.raises(NotSaved):
            renames(dashboard, "x")
    assert dashboard.pulse() is True
    assert dashboard.snapshot.journey.steps_in_all == 1
    renames(dashboard, "y")
    assert sitting(path).snapshot.journey.steps[OPEN_IT].title == "y"


def test_a_sitting_needs_no_file(tmp_path):
    session = sitting(None)
    session.apply(Change(put=(Goal(id=5, title="Walk", begun_on=TODAY),)), "Added.")
    assert session.undo() == "Added."
    assert session.snapshot.journey.goals == {}


def test_a_change_is_withdrawn_after_a_quiet_note_and_not_after_another_change(path):
    session = begun(path)
    step, moment = session.snapshot.journey.steps[OPEN_IT], session.moment()
    started = acts.check_in(session.snapshot.journey, step, Size.STARTED, moment)
    session.apply(started, "started")
    session.apply(acts.note_question("a-tip", session.moment(), about=OPEN_IT), "")
    assert session.withdraw(started)
    assert session.snapshot.journey.steps_in_all == 0
    session.apply(started, "started")
    renames(session, "x")
    assert not session.withdraw(started)
    assert session.snapshot.journey.steps_in_all == 1


def test_what_another_program_did_before_a_quiet_note_is_never_withdrawn(path):
    session = begun(path)
    started = acts.check_in(
        session.snapshot.journey, session.snapshot.journey.steps[OPEN_IT], Size.STARTED, session.moment()
    )
    session.apply(started, "started")
    renames(sitting(path), "by the shell")
    session.apply(acts.note_question("a-tip", session.moment()), "")
    assert not session.withdraw(started)
    assert session.snapshot.journey.steps[OPEN_IT].title == "by the shell"
    same = Change(put=(session.snapshot.journey.steps[OPEN_IT],))
    session.apply(same, "the same again")
    assert not session.withdraw(same)
    assert session.snapshot.journey.steps[OPEN_IT].title == "by the shell"


@pytest.mark.parametrize("is_taken", [False, True])
def test_words_erased_for_good_leave_no_draft_of_a_step_that_is_gone_either(path, monkeypatch, is_taken):
    monkeypatch.setenv("XDG_STATE_HOME", str(path.parent / "state"))
    session = begun(path)
    if is_taken:
        does(session)
    step = session.snapshot.journey.steps[OPEN_IT]
    session.drafts.keep("note", step.id, "all that was said of it")
    (kept,) = (path.parent / "state").rglob("drafts.json")
    assert "all that was said" in kept.read_text()
    session.erase_for_good(step)
    assert "all that was said" not in kept.read_text()
