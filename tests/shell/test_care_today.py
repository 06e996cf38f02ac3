"""Steps that want care, in the shell: never offered, answered as the dashboard would, named in no status line."""

import pytest

from smallsteps_tui.domain.care import answers

CRISIS = "Not be alive by Friday"
HARM = "Undo the cake at the gym"
TENDER = "Three nights without the blade"


def adds(shell, title, goal="Get through winter", *more):
    shell.says("goal", "add", goal)
    return shell.says("step", "add", goal, title, *more)


@pytest.mark.parametrize("title", [CRISIS, HARM])
def test_done_takes_nothing_towards_harm_unless_it_is_named(shell, title):
    adds(shell, title)
    said = shell.refuses("done")
    assert (
        said == answers.HEAVY_TODAY if title == CRISIS else said.startswith("Nothing is asked of you today.")
    )
    assert shell.says("done", title).startswith("Saved. ")
    assert shell.says("done", title).startswith("Saved. "), "and again"


def test_today_shows_another_step_and_else_the_title_or_who_can_help(shell):
    adds(shell, HARM)
    lines = shell.says("today").splitlines()
    assert lines[2:] == [
        "Get through winter",
        HARM,
        "If eating has become a fight, a doctor or helpline can help. You don't have to be ill to ask.",
    ]
    shell.at("2026-11-23")
    assert shell.says("today").splitlines()[2:] == lines[2:], "its title never stands alone"
    shell.says("step", "add", "winter", CRISIS)
    page = shell.says("today")
    assert page.splitlines()[2:] == [answers.HEAVY_TODAY]
    assert shell.refuses("done") == answers.HEAVY_TODAY
    assert shell.json("today") | {"step": None, "also": []} == shell.json("today")
    shell.says("step", "add", "winter", "Have breakfast")
    page = shell.says("today")
    assert "Have breakfast" in page
    assert CRISIS not in page
    assert HARM not in page


def test_a_tender_step_has_its_line_on_its_first_day_alone(shell):
    adds(shell, TENDER)
    line = "Urges pass. If it gets too much, talk to someone."
    assert shell.json("today")["step"]["care"] == line
    assert line in shell.says("today")
    shell.at("2026-11-23")
    assert shell.json("today")["step"]["care"] is None
    assert line not in shell.says("today")


def test_a_line_of_safety_stands_on_no_page(shell):
    adds(shell, "Get my passport back from my husband")
    assert shell.json("today")["step"]["care"] is None
    assert "hurts or scares" not in shell.says("today")


def test_an_ordinary_step_has_no_care(shell):
    adds(shell, "Write one page")
    assert shell.json("today")["step"]["care"] is None


@pytest.mark.parametrize("title", [HARM, CRISIS, TENDER, "First Christmas without Paul"])
def test_a_status_line_holds_counts_alone(shell, title):
    adds(shell, "Walk", "Move")
    shell.says("done")
    shell.at("2026-11-23")
    assert shell.says("glance") == "1 step in all"
    adds(shell, title)
    assert shell.json("glance")["step"] is None
    assert shell.says("glance") == "1 step in all"
    shell.says("done", title)
    counted = "2 steps in all" if title in (TENDER, "First Christmas without Paul") else "1 step in all"
    assert shell.says("glance") == counted
    assert shell.json("glance")["step"] is None


def test_a_status_line_names_an_ordinary_step(shell):
    adds(shell, "Write one page")
    assert shell.json("glance")["step"] == "Write one page"
    assert shell.says("glance") == "Write one page"


def test_beside_going_without_there_is_no_streak(shell):
    adds(shell, TENDER, "Get through winter", "--rhythm", "daily")
    for day in ("23", "24", "25"):
        shell.at(f"2026-11-{day}")
        shell.says("done", TENDER)
    page = shell.says("today")
    assert "3 steps in all, on 3 days" in page
    assert "streak" not in page


def test_nothing_of_a_reading_is_in_the_file(shell):
    adds(shell, CRISIS)
    shell.says("done", CRISIS)
    text = shell.file.read_text().casefold()
    for word in ("crisis", "harm", "care", "withheld", "unsure"):
        assert word not in text


def test_a_withdrawal_that_can_kill_is_an_emergency_wherever_it_is_written(shell):
    adds(shell, "go for a walk", "stay sober")
    for said in (
        shell.says("shift", "shaking and seeing things since i stopped drinking"),
        shell.says("done", "go for a walk", "--note", "had a seizure, 2 days without drink"),
        shell.says("word", "go for a walk", "seeing spiders, stopped drinking on friday"),
    ):
        assert answers.WITHDRAWAL in said
        assert "It counts" not in said
        assert "visible" not in said


def test_while_dying_is_spoken_of_what_could_be_about_it_is_taken_so_and_living_is_not(shell):
    adds(shell, "shower", "keep the house running")
    assert answers.MAYBE_CRISIS not in shell.says("later", "the box in the bathroom")
    shell.says("shift", "i want to die")
    for said in (
        shell.says("later", "the box in the hallway"),
        shell.says("shift", "feeling calm, finally know what to do"),
        shell.says("word", "shower", "nobody has to worry now"),
        shell.says("done", "shower", "--note", "last one. clean for them"),
    ):
        assert answers.MAYBE_CRISIS in said
        assert answers.SAVED in said
        assert "visible" not in said
    assert answers.MAYBE_CRISIS not in shell.says("shift", "had breakfast with my sister")


def test_what_is_eaten_is_neither_counted_nor_added_up_and_half_a_meal_is_no_whole_one(shell):
    adds(shell, "eat breakfast from the meal plan", "get better from anorexia", "--rhythm", "daily")
    said = shell.says(
        "done", "breakfast", "--amount", "180", "--note", "only half of it, felt strong and clean"
    )
    assert said.startswith(answers.SAVED)
    assert answers.EATING_A_FIGHT in said
    assert "180" not in shell.says("today")
    for told in (
        ("days",),
        ("days", "--json"),
        ("days", "--csv"),
        ("back",),
        ("write-up", "--with", "tender"),
    ):
        assert "180" not in shell.says(*told)


def test_near_a_death_its_papers_are_answered_quietly_and_a_status_line_has_counts_alone(shell):
    adds(shell, "register the death at the town hall", "get through the paperwork for Jonas")
    shell.says("step", "add", "paperwork", "find the form")
    assert "death" not in shell.says("glance")
    for step in ("register", "find the form"):
        assert shell.says("done", step) == answers.DONE_IN_GRIEF
    assert "find" not in shell.says("glance")
    assert "▸" not in shell.says("marathon")
    assert "◉" not in shell.says("marathon")
    assert shell.says("goal", "reached", "paperwork") == answers.DONE_IN_GRIEF


def test_a_death_in_a_story_is_no_death(shell):
    adds(shell, "write the scene after the old man died", "finish my novel")
    assert shell.says("done", "scene") != answers.DONE_IN_GRIEF


def test_where_somebody_does_harm_no_page_of_the_shell_prints_the_words(shell):
    adds(shell, "copy the passports when hes at work", "get out, he hits me", "--smaller", "one passport")
    for page in (("step", "list", "get out"), ("marathon",), ("goal", "list"), ("today",)):
        said = shell.says(*page)
        assert "passport" not in said
        assert "hits me" not in said


def test_below_a_page_without_what_is_tender_it_is_said_how_it_comes_in(shell):
    adds(shell, TENDER)
    page = shell("write-up")
    assert page.err.strip().endswith("To include them, add: --with tender")
    assert "left out" not in page.out, "whoever reads the page learns nothing of it"
    assert "--with tender" not in shell.says("write-up", "--with", "tender")


def test_beneath_the_steps_toward_dying_stands_whom_the_person_would_call(shell):
    shell.settings('someone = "Noor, 555 01"')
    adds(shell, CRISIS)
    assert f"{answers.HEAVY_TODAY} Noor, 555 01" in shell.says("step", "list", "winter")


def test_no_page_of_the_shell_names_what_is_about_getting_away_from_somebody(shell):
    adds(shell, "photograph the bruises", "move out before he notices")
    shell.says("step", "add", "move out", "find a flat")
    shell.says("done", "photograph the bruises")
    for command in ("today", "days", "goal list", "marathon", "back", "glance"):
        said = shell.says(*command.split())
        assert not any(words in said for words in ("bruises", "find a flat", "notices")), command
