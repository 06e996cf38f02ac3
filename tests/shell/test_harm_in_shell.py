"""What the shell prints of a step or goal towards harm: its title alone; and what scripts read."""

import pytest

from smallsteps_tui.domain.care.answers import GLAD_TO_HEAR

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
    assert "streak" not in "".join(lines)
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
    page = shell("write-up").out
    assert not any(words in page for words in ("Cut myself", "sober", "wine", "alive", "meds"))
    assert "Cut myself" in shell.says("write-up", "--with", "tender")
    refused = shell.refuses("write-up", "--goal", "sober")
    assert refused == "This goal is left off the page. To include it, add: --with tender"
    assert "Day without wine" in shell.says("write-up", "--goal", "sober", "--with", "tender")


HURT = "Saved. If you've taken too much or are hurt, call your local emergency number now, even if you feel all right."


def test_a_note_of_pills_taken_or_of_a_plan_is_answered_with_care_alone(shell):
    shell.says("goal", "add", "move more")
    shell.says("step", "add", "move", "walk to the park", "--rhythm", "daily")
    assert shell.says("done", "walk", "--note", "took all my pills after") == HURT
    assert shell.says("today").splitlines()[3:5] == ["✓ walk to the park", HELP]
    assert shell.says("word", "walk", "took all my pills") == f"Saved.\n{HURT.removeprefix('Saved. ')}"
    shell.at("2026-11-23")
    said = shell.says("done", "walk", "--note", "kill myself tonight")
    assert said.startswith("Saved. You don't have to carry this alone.")
    assert "Did" not in said


def test_going_without_has_totals_and_a_relapse_is_answered_with_what_still_counts(shell):
    shell.at("2026-11-02")
    shell.says("goal", "add", "no alcohol")
    shell.says("step", "add", "no alcohol", "no alcohol today", "--rhythm", "daily")
    for day in range(2, 12):
        shell.at(f"2026-11-{day:02}")
        shell.says("done", "no alcohol today")
    shell.at("2026-11-12")
    assert shell.says("word", "no alcohol", "drank last night") == (
        "Saved. Today counts, and so do all the days before it. Text someone on your side."
    )
    lapse = "drank again last night. poured the rest out at 3"
    for typed in (("shift", lapse), ("shift", "I slipped")):
        assert shell.says(*typed) == f"Saved.\n{GLAD_TO_HEAR}"
    assert shell.says("word", "no alcohol", lapse) == f"Saved. {GLAD_TO_HEAR}"
    assert shell.says("glance") == "10 steps in all"
    assert shell.json("glance")["streak"]["longest"] == 0
    for page in (("today",), ("write-up", "--with", "tender", "--with", "notes")):
        assert "streak" not in shell.says(*page)
    shell.says("goal", "add", "Move")
    shell.says("step", "add", "Move", "Walk", "--rhythm", "daily")
    for day in range(12, 15):
        shell.at(f"2026-11-{day:02}")
        shell.says("done", "Walk")
    assert shell.says("glance") == "3-day streak · ✓ Walk"


@pytest.mark.parametrize("note", ["did it anyway. 2", "did it again", "only cut once", "had a slip friday"])
def test_a_slip_noted_on_a_day_that_was_taken_is_not_praised(shell, note):
    shell.says("goal", "add", "stop cutting")
    shell.says("step", "add", "stop cutting", "phone nan", "--rhythm", "daily")
    shell.says("step", "add", "stop cutting", "wait 10", "--rhythm", "daily")
    shell.says("done", "phone nan")
    for said in (shell.says("word", "phone nan", note), shell.says("done", "wait 10", "--note", note)):
        assert said.startswith("Saved. Today counts")
        assert "It counts" not in said
        assert "taken too much" not in said


def test_a_slip_noted_with_a_sober_day_is_answered_with_what_still_counts(shell):
    shell.says("goal", "add", "stay sober")
    shell.says("step", "add", "stay sober", "not drink today", "--rhythm", "daily")
    for day in ("2026-11-20", "2026-11-21", "2026-11-22"):
        shell.at(day)
        shell.says("done", "not drink today")
    shell.at("2026-11-23")
    for note in ("had a slip friday, day 0 again, feel like shit", "had a drink on friday"):
        assert shell.says("done", "not drink today", "--note", note) == (
            "Saved. Today counts, and so do all the days before it. Text someone on your side."
        )
    assert shell.says("shift", "said no to a pint at the match") == "Noted."
    assert shell.says("shift", "tell the bar staff i dont drink anymore") == "Noted."


def test_of_safety_the_shell_prints_no_line_and_no_title_that_was_not_asked_for(shell):
    shell.says("goal", "add", "leave mark, he hits me")
    assert shell.says("step", "add", "leave", "open a bank account he cant see") == "Saved."
    shell.at("2026-11-23")
    assert "bank" not in shell.says("today")
    assert "mark" not in shell.says("today")
    assert shell.says("done", "bank", "--note", "he hit me again") == "Saved."
    assert "bank" not in shell.says("today")
    assert "bank" not in shell.says("step", "list", "leave")


def test_what_nobody_chose_is_not_recorded_and_grief_and_meals_are_answered_in_their_tone(shell):
    shell.says("goal", "add", "stop cutting")
    shell.says("step", "add", "stop cutting", "draw on my arm instead")
    assert shell.says("energy", "low") == "Low."
    assert shell.says("done") in ("Today counts.", "It counts.")
    assert "Hold something cold" not in shell.says("days")
    shell.says("goal", "add", "keep going after my daughter died")
    shell.says("step", "add", "daughter", "open the window")
    assert shell.says("done", "window") == "Done. Be gentle with yourself today."
    shell.says("goal", "add", "stop bingeing")
    shell.says("step", "add", "bingeing", "one slice of toast")
    assert shell.says("done", "toast", "--smaller").endswith(("Today counts.", "It counts."))
    assert "one slice of toast" in shell.says("days")
    meeting = shell.json("smaller", "go to a meeting on tuesday", "--goal", "stay sober")
    assert meeting["smaller"][0] == "Text someone you know from a meeting"


@pytest.mark.parametrize(
    ("goal", "step"), [("bury my brother well", "choose the coffin"), ("no alcohol", "no alcohol today")]
)
def test_grief_and_going_without_are_no_race(shell, goal, step):
    shell.says("goal", "add", goal)
    shell.says("step", "add", goal, step)
    shell.says("done", step)
    for _ in range(2):
        assert shell.says("marathon") == f"{goal}\n  1 step behind you"
        assert shell.json("marathon")[0]["banners"] == []
        page = shell.says("write-up", "--with", "tender")
        assert "1 step, on 1 day." in page
        assert not any(words in page for words in ("mile", "finish", "runner", "━"))
        shell.says("goal", "reached", goal)


def test_a_moment_and_a_pleasant_thing_that_want_care_are_answered_and_never_printed(shell):
    shell.says("goal", "add", "move more")
    walk = (
        "step",
        "add",
        "move",
        "walk",
        "--when",
        "after i cut myself",
        "--while",
        "drinking a bottle of wine",
    )
    assert shell.says(*walk) == "Saved.\nUrges pass. If it gets too much, talk to someone."
    printed = shell.says("today")
    assert "walk" in printed
    assert not any(words in printed for words in ("cut", "wine", "when", "while"))


def test_a_page_of_which_all_is_left_out_says_so(shell):
    shell.says("goal", "add", "leave mark, he hits me")
    shell.says("step", "add", "leave", "pack a bag")
    shell.says("done", "pack")
    for page in (shell("write-up").out, shell.says("write-up", "--with", "tender")):
        assert "This page leaves the steps out." in page
        assert not any(words in page for words in ("mark", "pack", "left out"))
    for parts in ((), ("--with", "tender")):
        refused = shell.refuses("write-up", "--goal", "leave", *parts)
        assert refused == "This goal is never put on a page, because others may read the page."
    shell.says("goal", "add", "stay sober")
    shell.says("step", "add", "sober", "no wine today")
    shell.says("done", "no wine")
    assert "Some of this was left out by choice." in shell("write-up").out
    shell.says("goal", "add", "winter")
    shell.says("step", "add", "winter", "stop cutting")
    shell.says("done", "stop cutting")
    page = shell("write-up").out
    assert "still ahead" not in page
    assert page.count("Some of this was left out by choice.") >= 1


def test_that_a_plan_is_noted_as_done_ends_no_care_the_day_after(shell):
    shell.at("2026-11-02")
    shell.says("goal", "add", "winter")
    shell.says("step", "add", "winter", "end it all this weekend")
    shell.says("step", "add", "winter", "walk", "--rhythm", "daily")
    shell.says("done", "weekend")
    shell.at("2026-11-04")
    assert shell.says("today").splitlines()[2:] == ["winter", "○ walk", HELP]
    shell.at("2026-11-24")
    assert HELP not in shell.says("today")


def test_what_keeps_somebody_safe_counts_and_is_due(shell):
    shell.says("goal", "add", "leave mark, he hits me")
    shell.says("step", "add", "leave", "pack a bag")
    assert shell.step("pack a bag")["due"]
    shell.says("done", "pack")
    assert "hits me" not in shell.says("goal", "list")
    assert shell.says("glance") == "1 step in all"


def test_the_list_of_days_marks_lines_apart_and_keeps_who_does_harm_to_itself(shell):
    shell.says("goal", "add", "paint again")
    shell.says("step", "add", "paint", "mix a colour")
    shell.says("done", "mix", "--note", "blue was hard")
    shell.says("word", "mix", "he locked me in")
    shell.says("word", "mix", "green went well")
    listed = shell.says("days")
    assert "blue was hard · green went well" in listed
    assert "locked" not in listed


def test_back_says_to_who_is_ashamed_that_it_is_kept(shell):
    shell.says("goal", "add", "stop drinking")
    shell.says("step", "add", "stop drinking", "no drink today")
    shell.says("done", "no drink")
    assert "What you did is kept here." in shell.says("back")
    assert "behind you" not in shell.says("back")
