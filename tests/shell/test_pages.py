"""The plain pages: what a person reads in the shell."""

import io
import sys

import pytest

from smallsteps_tui.shell.printing import cells, columns


def test_today_is_a_few_calm_lines(thesis):
    assert thesis.says("today").splitlines() == [
        "Sunday 22 November",
        "",
        "Write the thesis › Chapter 3",
        "○ Open the file",
        "  even smaller   Put the laptop on the table",
        "  when           After breakfast",
        "  while          Drinking the good coffee",
        "  with           Sam",
        "",
        "Also possible, only if you like",
        "  ○ Walk   Write the thesis",
    ]


def test_the_next_morning_tells_the_small_version_as_done_and_offers_the_other(thesis):
    thesis.says("done", "Open the file", "--smaller")
    thesis.at("2026-11-23")
    lines = thesis.says("today").splitlines()
    assert "  even smaller   Look at the laptop" in lines
    assert "  done already   Put the laptop on the table" in lines
    thesis.says("done", "--smaller")
    assert "✓ Look at the laptop" in thesis.says("today")


def test_today_when_the_step_is_taken_says_that_it_is_enough(thesis):
    thesis.says("energy", "low")
    thesis.says("done")
    assert thesis.says("today").splitlines() == [
        "Sunday 22 November · energy low",
        "",
        "Write the thesis › Chapter 3 › Open the file",
        "✓ Look at the laptop",
        "That is enough for today.",
        "",
        "Also possible, only if you like",
        "  ○ Stand up once   Write the thesis",
        "",
        "1 step in all, on 1 day",
    ]


def test_today_begins_with_a_question_where_there_is_no_goal(shell):
    assert shell.says("today").splitlines()[-1].startswith("What would you like to work towards?")


def test_step_list_is_an_indented_tree(thesis):
    thesis.says("done")
    thesis.says("done", "Walk", "--on", "yesterday")
    thesis.says("step", "add", "thesis", "Chapter 4", "--smaller", "Name it")
    thesis.says("step", "add", "thesis", "Chapter 5")
    thesis.says("step", "let-go", "Chapter 5")
    assert thesis.says("step", "list", "thesis").splitlines() == [
        "Write the thesis",
        "  ○ Chapter 3",
        "    ✓ Open the file   done today",
        "  ○ Walk              daily, 1 of 30 times",
        "  ○ Chapter 4         even smaller: Name it",
        "  ◌ Chapter 5         let go",
    ]


def test_goal_list_is_a_line_for_each_goal(thesis):
    thesis.says("done")
    thesis.says("goal", "add", "Call Mum")
    thesis.says("goal", "let-go", "Mum")
    assert thesis.says("goal", "list").splitlines() == [
        "Write the thesis   active   1 step behind you   31 ahead",
        "Call Mum           let go   at the start line   not planned yet",
    ]


def test_marathon_draws_the_course_and_the_banners_passed(thesis):
    thesis.says("done")
    lines = thesis.says("marathon").splitlines()
    assert lines[0] == "Write the thesis"
    assert lines[1].lstrip().startswith("━◉╌")
    assert lines[2] == "  1 step behind you, 31 ahead"
    assert lines[3] == "  ✓ the first step   today"


def test_back_says_the_week_in_the_persons_own_words(thesis):
    thesis.says("done", "--smaller")
    thesis.says("done", "Walk")
    thesis.says("shift", "I paused")
    lines = thesis.says("back").splitlines()
    assert lines[:3] == [
        "This week",
        "  “Put the laptop on the table”, and 1 more, on 1 day",
        "  1 shift noticed",
    ]
    assert lines[-1] == "  November 2026   2 steps   1 day   1 shift"


def test_back_says_none_where_there_was_none_then(thesis):
    thesis.says("done", "Walk", "--on", "2026-09-01")
    thesis.says("done", "Open the file")
    assert "  Write the thesis   1 day now   none then" in thesis.says("back").splitlines()


def test_glance_is_one_short_line(thesis):
    assert thesis.says("glance") == "Open the file"
    thesis.says("done")
    assert thesis.says("glance") == "1 step in all · ✓ Open the file"
    for day in ("2026-11-20", "2026-11-21"):
        thesis.says("done", "Walk", "--on", day)
    assert thesis.says("glance") == "3-day streak · ✓ Open the file"


def test_glance_keeps_a_long_step_short_and_a_rest_day_quiet(shell):
    shell.says("goal", "add", "Thesis")
    shell.says("step", "add", "Thesis", "Write " + "very " * 20 + "much")
    assert len(shell.says("glance")) <= 40
    shell.says("rest")
    assert shell.says("glance") == "rest"


def test_a_hidden_streak_is_shown_nowhere(thesis):
    thesis.settings('streak = "hidden"')
    for day in ("2026-11-20", "2026-11-21", "2026-11-22"):
        thesis.says("done", "Walk", "--on", day)
    for command in (("glance",), ("today",), ("goal", "list")):
        assert "streak" not in thesis.says(*command)


def test_the_ascii_setting_draws_with_plain_signs(thesis):
    thesis.settings("ascii = true")
    thesis.says("done")
    for command in (("today",), ("marathon",), ("step", "list", "thesis"), ("done",)):
        assert thesis.says(*command).isascii()


def test_without_a_terminal_the_dashboard_is_a_plain_page(thesis, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert thesis.says() == thesis.says("today")


def test_looking_back_folds_the_months_in_which_nothing_came(thesis):
    thesis.says("done", "Walk")
    thesis.at("2027-03-02")
    thesis.says("done", "Walk")
    thesis.at("2027-05-02")
    printed = thesis.says("back").splitlines()
    assert printed[printed.index("Month by month, running total") + 1 :] == [
        "  November 2026                    1 step    1 day    0 shifts",
        "  December 2026 to February 2027   quiet",
        "  March 2027                       2 steps   2 days   0 shifts",
        "  April 2027                       2 steps   2 days   0 shifts",
        "  May 2027                         2 steps   2 days   0 shifts",
    ]
    assert len(thesis.json("back")["months"]) == 7


def test_no_page_has_a_word_that_shames(thesis):
    thesis.says("done", "--smaller", "--on", "2026-11-20")
    thesis.says("step", "let-go", "Walk")
    thesis.at("2027-02-01")
    pages = [thesis.says(*command) for command in (("today",), ("goal", "list"), ("marathon",), ("back",))]
    for word in ("fail", "missed", "overdue", "late", "broken", "abandon", "behind schedule", "lost"):
        assert not any(word in page.casefold().split() for page in pages)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("walk", 4),
        ("散歩", 4),
        ("e\u0301", 1),
        ("👩‍👩‍👧‍👦", 2),
        ("👍🏽", 2),
        ("שלום", 4),
        ("", 0),
    ],
)
def test_the_cells_of_wide_and_joined_signs_are_counted(text, width):
    assert cells(text) == width


def test_columns_stay_straight_beside_wide_signs():
    assert columns([("散歩", "a"), ("walk", "b"), ("x", "")]) == ["散歩   a", "walk   b", "x"]
