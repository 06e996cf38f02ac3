"""For later, words, steps that move, rest or wait, from the shell; and how it reads what is typed."""

import json

import pytest


@pytest.fixture
def life(shell):
    """Two goals: a practice in one, two steps in the other."""
    shell.says("goal", "add", "Move more")
    shell.says("goal", "add", "Thésis")
    shell.says("step", "add", "move", "Walk", "--rhythm", "daily", "--note", "Round the pond\nthen home")
    shell.says("step", "add", "thesis", "Chapter 4")
    shell.says("step", "add", "THESIS", "Print it")
    return shell


def titles(shell, goal):
    return [step["title"] for step in shell.json("step", "list", goal) if step["state"] == "open"]


def test_what_is_for_later_is_listed_and_is_moved_to_a_goal_before_it_is_taken(life):
    assert life("later").out == "Nothing is kept for later. To keep something: smallsteps later TEXT\n"
    assert life.json("later") == []
    assert life.says("later", "Buy stamps").startswith("Kept “Buy stamps” for later.")
    assert life("later").out == "For later\n  ○ Buy stamps\n"
    assert [step["title"] for step in life.json("later")] == ["Buy stamps"]
    assert [goal["title"] for goal in life.json("goal", "list")] == ["Move more", "Thésis"]
    assert [goal["title"] for goal in life.json("marathon")] == ["Move more", "Thésis"]
    assert "Move it to a goal first" in life("done", "stamps").err
    assert life.says("step", "move", "stamps", "thesis") == "“Buy stamps” is in “Thésis” now."
    assert life.says("undo") == "Undone: moved “Buy stamps” to “Thésis”."
    assert titles(life, "later") == ["Buy stamps"]


def test_what_was_kept_for_later_in_a_new_file_is_no_goal_to_begin_with(shell):
    shell.says("later", "Buy stamps")
    assert "To add a goal" in shell("today").out
    assert shell.json("glance")["steps_in_all"] == 0


def test_a_word_is_kept_with_its_day_and_is_no_step(life):
    assert life.says("word", "walk", "ill") == "Saved for today. It isn't counted as a step."
    life.says("word", "walk", "in bed", "--on", "yesterday")
    pages = json.loads(life.file.read_text())["days"]
    assert [word["text"] for day in sorted(pages) for word in pages[day]["words"].values()] == [
        "in bed",
        "ill",
    ]
    assert life.json("glance")["steps_in_all"] == 0
    step = life.json("today")["step"]
    assert (step["title"], step["word"], step["done"]) == ("Walk", "ill", False)
    assert "  “ill”" in life.says("today").splitlines()
    assert (
        life.says("today", "--on", "yesterday").splitlines()[2] == "Nothing was waiting for you that day."
    ), "it was added later"
    life.at("2026-11-23")
    assert "  “ill”" in life.says("today", "--on", "yesterday").splitlines()
    life.at("2026-11-22T09:30")
    assert life.says("undo") == "Undone: noted a few words about “Walk” on 21 Nov."
    assert "the limit is 10,000" in life("word", "walk", "x" * 10_001).err
    assert "Please talk to someone now" in life("word", "walk", "I want to kill myself").out
    assert "kill" not in life.says("today") + json.dumps(life.json("today"))


def test_a_step_moves_and_what_cannot_be_is_told_what_to_do(life):
    life.says("done", "walk")
    said = life.says("step", "move", "walk", "thesis")
    assert said == "“Walk” is in “Thésis” now. The step you took on it stays in “Move more”."
    assert titles(life, "thesis") == ["Chapter 4", "Print it", "Walk"]
    assert "○" not in life("step", "list", "move").out
    assert "in Thésis now" in life("step", "list", "move").out
    assert life("step", "move", "print", "thesis").err.startswith("“Print it” is already in “Thésis”.")
    assert "is a goal, so it can't go into another one" in life("step", "move", "thesis", "thesis").err


def test_one_practice_rests_and_a_step_waits_for_its_day(life):
    assert life.says("step", "rest", "walk", "--to", "2026-11-24", "--from", "today") == (
        "“Walk” can rest from today to 24 Nov. You won't be asked for it."
    )
    assert life.json("today")["step"]["title"] == "Chapter 4"
    assert life.says("step", "not-before", "chapter", "monday") == (
        "“Chapter 4” comes back tomorrow. You won't be asked for it until then."
    )
    assert [one["rests"] for one in life.json("step", "list", "move")] == [True]
    shape = life.json("step", "list", "thesis")
    assert not any(one["rests"] for one in shape)
    assert [(one["not_before"], one["due"]) for one in shape] == [("2026-11-23", False), (None, True)]
    assert life.json("today")["step"]["title"] == "Print it"
    assert life.json("today", "--on", "yesterday")["day"] == "2026-11-21"
    assert life.says("step", "rest", "walk", "--off") == "“Walk” isn't resting on 22 Nov any more."
    assert life.json("today")["step"]["note"] == "Round the pond\nthen home"
    assert life.says("step", "rest", "walk", "--off").startswith("There was no rest")
    assert life.says("step", "not-before", "chapter", "today").endswith("offered again from today.")
    life.says("done", "print")
    done = "“Print it” is already done, so you won't be asked for it."
    assert life.says("step", "not-before", "print", "monday") == done


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("step", "rest", "walk", "--from", "today", "--to", "2027-12-31"), "up to a year"),
        (("step", "rest", "chapter"), "isn't a practice"),
        (("step", "not-before", "walk", "yesterday"), "has passed. Choose a later day"),
        (("done", "walk", "--on", "1980-01-01"), "is before 1990. If that's the day you mean, add --sure."),
        (("done", "walk", "--on", "2020-01-01"), "years before your first step"),
        (("done", "walk", "--on", "05.06.2026"), "Type 2026-05-06 or 2026-06-05."),
    ],
)
def test_what_is_refused_changes_nothing_and_says_what_to_do(life, words, said):
    before = life.file.read_bytes()
    answer = life(*words)
    assert (answer.status, answer.out) == (1, "")
    assert said in answer.err
    assert life.file.read_bytes() == before


def test_a_day_long_ago_is_taken_with_sure(life):
    life.says("done", "walk", "--on", "2020-01-01", "--sure")
    assert list(json.loads(life.file.read_text())["days"]) == ["20200101"]
    life.says("done", "walk", "--on", "2017-06-01")


@pytest.mark.parametrize(
    ("typed", "amount"), [("7,5", 7.5), ("7,25", 7.25), ("1,000", 1000), ("1,250.5", 1250.5)]
)
def test_a_comma_is_a_decimal_point_before_one_or_two_digits(life, typed, amount):
    life.says("done", "walk", "--amount", typed)
    (page,) = json.loads(life.file.read_text())["days"].values()
    assert [made["amount"] for made in page["check_ins"].values()] == [amount]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("later", "buy", "stamps"), "is left over. Put quotes around text with spaces."),
        (("done", "walk", "--smaller", "--started"), "done: use --smaller or --started, one at a time."),
        (("done", "--on"), "done: --on needs something after it. For help"),
        (("goal", "add"), "add: this needs TITLE. For help"),
        (("done", "walk", "to", "the", "corner"), "is left over. Put quotes around text with spaces."),
        (("shift", "-slower"), "put -- before it"),
        (("later", "-slower"), "put -- before it"),
        (("done", "--note", "-slower"), "as in --note=-5"),
        (("done", "--amount", "7,5000"), "isn't a number such as 3 or 7.5"),
    ],
)
def test_words_without_quotes_and_a_dash_in_front_are_told_how_to_be_typed(life, words, hint):
    answer = life(*words)
    assert (answer.status, answer.out) == (2, "")
    assert hint in answer.err


def test_a_text_with_a_dash_goes_after_two(life):
    assert life("shift", "--", "-slower").status == 0
    assert life("later", "--", "-slower").status == 0
    assert titles(life, "later") == ["-slower"]
