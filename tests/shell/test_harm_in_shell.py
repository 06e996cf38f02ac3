"""What the shell prints of a step or goal towards harm: its title alone; and what scripts read."""

import pytest

HELP = "Heavy today? Someone you trust, a doctor or a crisis line can help."


@pytest.fixture
def dark(shell):
    """A winter with a harm in it, a goal of a crisis, one of a drink, and one of going without."""
    shell.at("2026-11-20")
    shell.says("goal", "add", "Winter", "--with", "Sam")
    shell.says("step", "add", "Winter", "Walk", "--rhythm", "daily")
    shell.says("step", "add", "Winter", "Cut myself", "--rhythm", "daily")
    shell.says("goal", "add", "Not be alive by Friday", "--target", "2026-12-01")
    shell.says("goal", "add", "Skip my meds")
    shell.says("goal", "add", "Stay sober")
    shell.says("step", "add", "Stay sober", "Day without wine", "--rhythm", "daily")
    for day in ("2026-11-20", "2026-11-21", "2026-11-22"):
        shell.at(day)
        for step in ("Walk", "Cut myself", "Day without wine"):
            shell.says("done", step)


def test_goals_towards_harm_are_listed_by_their_title(shell, dark):
    lines = shell.says("goal", "list").splitlines()
    assert lines[1:3] == ["Not be alive by Friday", "Skip my meds"]
    assert lines[0].startswith("Winter   ")
    assert "in a row" not in "".join(lines)
    assert lines[-2:] == ["", HELP]


def test_steps_towards_harm_are_listed_by_their_title(shell, dark):
    printed = shell.says("step", "list", "Winter")
    assert "    Cut myself\n" in f"{printed}\n"
    assert "○ Walk" in printed
    assert HELP not in printed
    shell.says("step", "add", "Winter", "Kill myself")
    assert shell.says("step", "list", "Winter").splitlines()[-2:] == ["", HELP]


def test_the_marathon_draws_no_course_of_them(shell, dark):
    printed = shell.says("marathon")
    assert f"Not be alive by Friday\n  {HELP}\n\nSkip my meds\n\nStay sober\n" in printed
    assert "Cut myself" not in printed
    assert shell.says("marathon", "meds") == "Skip my meds"


def test_looking_back_praises_none_of_them(shell, dark):
    printed = shell.says("back")
    assert "Cut myself" not in printed
    assert "“Walk”" in printed or "“Day without wine”" in printed
    assert shell.json("back")["months"][-1]["steps"] == 6  # two steps, on three days


def test_scripts_read_the_title_and_the_facts_and_no_streak_strength_pace_or_due(shell, dark):
    goals = {goal["title"]: goal for goal in shell.json("goal", "list")}
    assert {title: goal["streak"] for title, goal in goals.items()} == dict.fromkeys(goals, None)
    assert goals["Skip my meds"]["distance"] == 0
    cut = shell.step("Cut myself")
    assert (cut["due"], cut["strength"], cut["check_ins"]) == (False, None, 3)
    without = shell.step("Day without wine")
    assert (without["strength"], without["check_ins"]) == (None, 3)
    assert shell.step("Walk")["strength"] is not None
    courses = {one["title"]: one for one in shell.json("marathon")}
    assert (courses["Skip my meds"]["banners"], courses["Skip my meds"]["pace"]) == ([], None)


def test_an_ordinary_goal_has_its_streak(shell, thesis):
    shell.says("done", "Walk")
    assert shell.json("goal", "list")[0]["streak"] is not None


def test_a_goal_towards_harm_is_answered_with_care_when_it_is_reached(shell, dark):
    said = shell.says("goal", "reached", "alive")
    assert said.startswith(
        "Saved. If you've taken too much or are hurt, call your local emergency number now"
    )
    assert "reached" not in shell.says("goal", "list")
    assert shell.says("undo") == "Undone: a change of 22 Nov."
    assert shell.says("goal", "reached", "sober") in ("Today counts.", "It counts.")
    assert shell.says("goal", "let-go", "meds") == "You can put this down."


def test_a_page_holds_them_only_when_they_are_asked_for(shell, dark):
    page = shell.says("write-up")
    assert not any(words in page for words in ("Cut myself", "sober", "wine", "alive", "meds"))
    assert "Cut myself" in shell.says("write-up", "--with", "tender")
    refused = shell.refuses("write-up", "--goal", "sober")
    assert refused == "This goal is left off the page. To include it, add: --with tender"
    assert "Day without wine" in shell.says("write-up", "--goal", "sober", "--with", "tender")
