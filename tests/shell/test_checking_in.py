"""Done, take-back, undo and redo from the shell."""

import pytest


def test_done_takes_what_is_offered_and_says_so_in_one_line(thesis):
    assert len(thesis.says("done").splitlines()) == 1
    assert thesis.step("Open the file")["state"] == "done"


def test_done_a_second_time_says_that_it_is_already_behind_and_takes_no_other_step(thesis):
    thesis.says("done")
    before = thesis.file.read_bytes()
    assert thesis.says("done") == "You've already done “Open the file” today."
    assert thesis.file.read_bytes() == before
    assert thesis.json("glance")["steps_today"] == 1


def test_on_the_first_day_done_takes_the_smallest_version(shell):
    shell.says("goal", "add", "Thesis")
    shell.says("step", "add", "Thesis", "Write", "--smaller", "Open it", "--smaller", "Look at it")
    assert shell.json("today")["step"]["offered"] == "Look at it"
    shell.says("done")
    assert shell.step("Write")["state"] == "open"
    assert shell.says("done") == "You've already done “Look at it” today."


def test_on_a_low_day_done_takes_the_smallest_version(thesis):
    thesis.says("energy", "low")
    thesis.says("done")
    assert thesis.step("Open the file")["state"] == "open"
    assert "Look at the laptop" in thesis.says("today")


def test_a_low_day_offers_one_ready_where_there_is_no_ladder(shell):
    shell.says("goal", "add", "Thesis")
    shell.says("step", "add", "Thesis", "Write")
    shell.says("energy", "low")
    assert shell.json("today")["step"]["offered"] == "Choose the first word"
    shell.says("done")
    assert shell.step("Write") | {"state": "open", "check_ins": 1} == shell.step("Write")


def test_done_with_a_step_takes_it_whole_even_on_a_low_day(thesis):
    thesis.says("energy", "low")
    thesis.says("done", "open the file")
    assert thesis.step("Open the file")["done_on"] == "2026-11-22"


def test_smaller_is_the_first_rung_and_the_last_on_a_low_day(thesis):
    thesis.says("done", "Open", "--smaller", "--on", "yesterday")
    thesis.says("energy", "low")
    thesis.says("done", "Open", "--smaller")
    thesis.says("done", "Open", "--smaller", "--rung", "1", "--on", "2026-11-20")
    versions = ["Put the laptop on the table", "Look at the laptop", "Put the laptop on the table"]
    days = ["20261121", "20261122", "20261120"]
    pages = _table(thesis, "days")
    assert [next(iter(pages[day]["check_ins"].values()))["smaller"]["version"] for day in days] == versions


def test_smaller_is_the_first_rung_on_the_first_day_too(shell):
    shell.says("goal", "add", "Thesis")
    shell.says("step", "add", "Thesis", "Write", "--smaller", "Open it", "Look at it")
    shell.says("done", "Write", "--smaller")
    (check_in,) = _table(shell, "days")["20261122"]["check_ins"].values()
    assert check_in["smaller"]["version"] == "Open it"


def test_every_size_counts_and_doing_it_again_raises_the_size(thesis):
    for size in ("--started", "--smaller"):
        thesis.says("done", "Open", size)
        assert thesis.step("Open the file") | {"state": "open", "check_ins": 1} == thesis.step(
            "Open the file"
        )
    thesis.says("done", "Open")
    assert thesis.step("Open the file") | {"state": "done", "check_ins": 1} == thesis.step("Open the file")
    assert "already done" in thesis.says("done", "Open", "--started")


def test_amounts_are_added_and_notes_are_kept(thesis):
    thesis.says("done", "Walk", "--amount", "3", "--note", "in the rain")
    thesis.says("done", "Walk", "--amount", "4.5", "--note", "and home again")
    (check_in,) = _table(thesis, "days")["20261122"]["check_ins"].values()
    assert (check_in["amount"], check_in["note"]) == (7.5, "in the rain\nand home again")


def test_an_amount_joins_what_is_already_behind(thesis):
    thesis.says("done")
    assert "already" not in thesis.says("done", "--note", "it was easy")
    assert thesis.json("glance")["steps_today"] == 1


def test_done_on_another_day_uses_the_page_of_that_day(thesis):
    thesis.says("energy", "low", "--on", "yesterday")
    said = thesis.json("done", "--on", "yesterday")
    assert said["title"] == "Open the file"
    assert thesis.step("Open the file")["state"] == "open"
    assert thesis.says("done", "--on", "yesterday") == "You already did “Look at the laptop” yesterday."
    assert "That was enough for that day." in thesis.says("today", "--on", "yesterday")
    assert thesis.json("today")["step"]["done"] is False


def test_before_four_in_the_morning_it_is_still_the_evening_before(thesis):
    thesis.at("2026-11-23T01:30")
    thesis.says("done")
    assert thesis.step("Open the file")["done_on"] == "2026-11-22"


def test_a_step_named_again_by_its_whole_title_does_not_take_another_one(thesis):
    thesis.says("step", "add", "thesis", "Open the file again")
    thesis.says("done", "Open the file")
    assert "already done" in thesis.says("done", "open the file")
    assert thesis.step("Open the file again")["state"] == "open"


def test_done_on_a_parent_closes_what_is_under_it_and_taking_it_back_opens_it_again(thesis):
    thesis.says("done", "Chapter 3")
    assert thesis.step("Open the file")["state"] == "done"
    thesis.says("take-back", "Chapter 3")
    assert thesis.step("Open the file")["state"] == "open"


def test_take_back_without_a_step_takes_back_what_done_took(thesis):
    thesis.says("done", "Walk", "--on", "yesterday")
    thesis.says("done")
    assert thesis.says("take-back") == "Took back the check-in for “Open the file”."
    assert thesis.says("take-back", "--on", "yesterday") == "Took back the check-in for “Walk” on 21 Nov."
    assert thesis.json("glance")["steps_in_all"] == 0


def test_take_back_looks_first_among_the_steps_of_that_day(thesis):
    thesis.says("step", "add", "thesis", "Walk home")
    thesis.says("done", "Walk home")
    assert thesis.json("take-back", "alk")["title"] == "Walk home"


def test_take_back_with_nothing_taken_says_what_to_do(thesis):
    assert "--on DAY" in thesis.refuses("take-back")
    assert "nothing to take back" in thesis.refuses("take-back", "Walk")


def test_a_part_of_a_title_taken_today_means_that_one_and_the_answer_names_it(thesis):
    thesis.says("step", "add", "thesis", "Open the window")
    assert thesis.says("done", "file") == "Did “Open the file”. That's your first step. It counts."
    assert thesis.says("done", "Open") == "You've already done “Open the file” today."
    assert thesis.step("Open the window")["state"] == "open"
    assert thesis.json("glance")["steps_in_all"] == 1


def test_a_once_step_that_is_done_stays_done_on_a_later_day_and_is_counted_once(thesis):
    thesis.says("done", "Open the file")
    thesis.at("2026-11-24T09:00")
    for how in ((), ("--started",), ("--on", "yesterday")):
        assert thesis.says("done", "Open the file", *how) == "You finished “Open the file” on 22 November."
    assert thesis.json("glance")["steps_in_all"] == 1


def test_done_of_a_parent_says_what_it_closes(thesis):
    for title in ("Find two quotes", "Read it aloud"):
        thesis.says("step", "add", "thesis", title, "--under", "Chapter 3")
    said = thesis.says("done", "Chapter 3")
    assert said.endswith("Also closed: “Open the file”, “Find two quotes” and 1 more.")
    assert thesis.says("done", "aloud") == "You finished “Read it aloud” today."


def test_undo_names_the_day_of_what_it_took_back(thesis):
    thesis.says("done", "Walk", "--on", "2026-11-20")
    thesis.says("goal", "add", "Garden")
    thesis.says("done", "Walk")
    thesis.at("2026-11-24T09:00")
    said = [thesis.says("undo") for _ in range(3)]
    assert said == [
        "Undone: did “Walk” on 22 Nov.",
        "Undone: added “Garden” on 22 Nov.",
        "Undone: did “Walk” on 20 Nov.",
    ]


def test_undo_and_redo_say_what_they_did(thesis):
    thesis.says("done", "Walk")
    assert thesis.says("undo") == "Undone: did “Walk”."
    assert thesis.step("Walk")["check_ins"] == 0
    assert thesis.says("redo") == "Redone: did “Walk”."
    assert thesis.step("Walk")["check_ins"] == 1


def test_undo_and_redo_with_nothing_to_turn_back_say_so(shell):
    assert shell.refuses("undo")
    assert shell.refuses("redo")
    assert not shell.file.exists()


def test_done_with_nothing_offered_says_how_to_get_a_step(shell):
    assert shell.refuses("done").endswith("To add a goal: smallsteps goal add TITLE")
    shell.says("goal", "add", "Thesis")
    assert "smallsteps step add" in shell.refuses("done")


@pytest.mark.parametrize(
    "words",
    [
        ("done", "Open", "--smaller", "--rung", "3"),
        ("done", "Open", "--smaller", "--rung", "0"),
        ("done", "Walk", "--smaller", "--rung", "1"),
        ("done", "Walk", "--amount", "-1"),
        ("done", "Walk", "--amount", "nan"),
        ("done", "Walk", "--amount", "inf"),
        ("done", "Walk", "--on", "tomorrow"),
        ("done", "Walk", "--on", "2026-11-23"),
        ("done", "Walk", "--on", "2026-02-30"),
        ("done", "Walk", "--on", "99"),
        ("done", "Walk", "--on", ""),
        ("take-back", "Walk", "--on", "tomorrow"),
        ("energy", "low", "--on", "tomorrow"),
        ("shift", "I paused", "--on", "tomorrow"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence_and_the_file_is_untouched(thesis, words):
    assert len(thesis.refuses(*words).splitlines()) == 1


def _table(shell, name):
    import json

    return json.loads(shell.file.read_text())[name]


def test_on_a_low_day_done_takes_a_step_whose_steps_are_all_behind_whole(shell):
    shell.says("goal", "add", "Thesis")
    shell.says("step", "add", "Thesis", "Chapter", "--smaller", "Look at it")
    shell.says("step", "add", "Thesis", "Page", "--under", "Chapter")
    shell.says("done", "Page")
    shell.at("2026-11-23")
    shell.says("energy", "low")
    shell.says("done")
    assert shell.step("Chapter")["state"] == "done"


def test_what_a_clock_that_was_ahead_left_is_taken_back_by_its_day(shell, thesis):
    shell.at("2036-11-22")
    shell.says("done", "walk")
    shell.at("2026-11-22")
    assert "hasn't come yet" in shell.refuses("take-back", "walk", "--on", "2036-11-23")
    assert "Took back" in shell.says("take-back", "walk", "--on", "2036-11-22")
    assert shell.step("Walk")["check_ins"] == 0
