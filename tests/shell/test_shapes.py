"""The JSON that others script against."""

import json
from math import floor

STEP_KEYS = [
    "id",
    "goal_id",
    "title",
    "goal",
    "path",
    "kind",
    "offered",
    "size",
    "smaller",
    "cue",
    "pairing",
    "opens",
    "note",
    "word",
    "care",
    "done",
]
GOAL_KEYS = [
    "id",
    "title",
    "state",
    "why",
    "support",
    "behind",
    "ahead",
    "length",
    "lap",
    "distance",
    "target_on",
    "streak",
]
LISTED_KEYS = [
    "id",
    "title",
    "parent_id",
    "kind",
    "state",
    "done_on",
    "smaller",
    "rhythm",
    "times",
    "unit",
    "cue",
    "pairing",
    "opens",
    "note",
    "not_before",
    "rests",
    "check_ins",
    "due",
    "strength",
]
COURSE_KEYS = ["id", "title", "behind", "ahead", "lap", "distance", "miles", "banners", "pace", "times"]
STREAK_KEYS = ["current", "longest", "room"]


def test_today_has_the_day_its_step_and_what_is_also_possible(thesis):
    thesis.says("goal", "add", "Get outside")
    thesis.says("step", "add", "outside", "Swim")
    shape = thesis.json("today")
    assert list(shape) == ["day", "energy", "rest", "step", "also"]
    assert (shape["day"], shape["energy"], shape["rest"]) == ("2026-11-22", None, False)
    step = shape["step"]
    assert list(step) == STEP_KEYS
    assert step["id"] == thesis.step("Open the file")["id"]
    assert step | {"goal": "Write the thesis", "path": ["Chapter 3"], "kind": "once"} == step
    assert step | {"offered": "Open the file", "size": "done", "done": False} == step
    assert step["smaller"] == ["Put the laptop on the table", "Look at the laptop"]
    assert (step["cue"], step["pairing"], step["opens"]) == (
        "After breakfast",
        "Drinking the good coffee",
        "~/thesis",
    )
    assert [list(one) for one in shape["also"]] == [STEP_KEYS] * 2
    assert [one["title"] for one in shape["also"]] == ["Walk", "Swim"], "what is due, then next steps"


def test_the_page_of_a_day_before_offers_nothing_that_was_added_later(thesis):
    thesis.says("goal", "add", "Learn Polish")
    thesis.says("step", "add", "Polish", "Five words", "--rhythm", "daily")
    titles = [one["title"] for one in thesis.json("today")["also"]]
    assert "Five words" in titles
    before = thesis.json("today", "--on", "yesterday")
    assert "Five words" not in [one["title"] for one in (before["step"] or {"title": ""}, *before["also"])]
    assert "Five words" not in thesis.says("today", "--on", "yesterday")


def test_today_says_energy_and_rest_and_what_is_taken(thesis):
    thesis.says("energy", "low")
    thesis.says("rest")
    thesis.says("done")
    shape = thesis.json("today")
    assert (shape["energy"], shape["rest"]) == ("low", True)
    assert shape["step"] | {"offered": "Look at the laptop", "size": "smaller", "done": True} == shape["step"]


def test_today_without_a_goal_has_no_step(shell):
    assert shell.json("today") == {
        "day": "2026-11-22",
        "energy": None,
        "rest": False,
        "step": None,
        "also": [],
    }


def test_goal_list_has_every_goal_with_its_course_and_streak(thesis):
    thesis.says("done")
    thesis.says("goal", "add", "Get outside", "--length", "0", "--target", "2027-03-01")
    thesis.says("goal", "let-go", "outside")
    first, second = thesis.json("goal", "list")
    assert list(first) == GOAL_KEYS
    assert list(first["streak"]) == STREAK_KEYS
    assert (
        first | {"title": "Write the thesis", "state": "active", "why": "To finish it", "support": "Sam"}
        == first
    )
    assert first | {"behind": 1, "ahead": 31, "length": 26, "lap": 1, "target_on": None} == first
    assert first["distance"] == floor(26 / 807 * 10**6) / 10**6
    assert second | {"state": "let-go", "length": 0, "distance": 0, "target_on": "2027-03-01"} == second


def test_step_list_has_every_step_with_how_it_stands(thesis):
    thesis.says("done")
    thesis.says("done", "Walk", "--on", "yesterday")
    thesis.says("step", "add", "thesis", "Chapter 4")
    thesis.says("step", "let-go", "Chapter 4")
    shapes = thesis.json("step", "list", "thesis")
    assert all(list(shape) == LISTED_KEYS for shape in shapes)
    chapter, opened, walk, four = shapes
    assert opened["parent_id"] == chapter["id"]
    assert (
        chapter | {"parent_id": None, "state": "open", "done_on": None, "due": True, "check_ins": 0}
        == chapter
    )
    assert opened | {"state": "done", "done_on": "2026-11-22", "due": False, "check_ins": 1} == opened
    assert opened | {"kind": "once", "rhythm": None, "times": None, "strength": None, "unit": ""} == opened
    assert walk | {"kind": "practice", "rhythm": "daily", "times": 30, "unit": "km", "due": True} == walk
    assert walk["strength"] == 0.0519
    assert four["state"] == "let-go"


def test_a_once_step_with_something_to_do_under_it_is_not_due(thesis):
    chapter, opened, walk = thesis.json("step", "list", "thesis")
    assert (chapter["due"], opened["due"], walk["due"]) == (False, True, True)
    thesis.says("done", "Walk")
    assert thesis.step("Walk")["due"] is False


def test_glance_has_the_numbers_of_a_status_bar(thesis):
    thesis.says("done", "Walk", "--on", "2026-11-20")
    thesis.says("rest", "--on", "yesterday")
    thesis.says("done")
    assert thesis.json("glance") == {
        "day": "2026-11-22",
        "steps_today": 1,
        "streak": {"current": 2, "longest": 2, "room": 1},
        "shown_up": {"days": 2, "of": 3, "rests": 1},
        "steps_in_all": 2,
        "days_in_all": 2,
        "step": "Open the file",
    }


def test_glance_without_a_file_is_silent_or_zeros_and_creates_nothing(shell, tmp_path):
    assert shell.says("glance") == ""
    shape = shell.json("glance")
    assert shape["day"] == "2026-11-22"
    assert shape["step"] is None
    numbers = [shape["steps_today"], shape["steps_in_all"], shape["days_in_all"], shape["shown_up"]["days"]]
    assert numbers == [0, 0, 0, 0]
    assert (shape["streak"]["current"], shape["streak"]["longest"]) == (0, 0)
    assert list(tmp_path.iterdir()) == []


def test_marathon_has_every_goal_but_those_let_go_or_the_one_named(thesis):
    thesis.says("done")
    for title in ("Get outside", "Call Mum"):
        thesis.says("goal", "add", title)
    thesis.says("goal", "let-go", "Mum")
    first, second = thesis.json("marathon")
    assert list(first) == COURSE_KEYS
    assert (first["title"], second["title"]) == ("Write the thesis", "Get outside")
    assert first["banners"] == [{"title": "the first step", "on": "2026-11-22"}]
    assert first | {"behind": 1, "ahead": 31, "lap": 1, "miles": 0, "pace": None, "times": 0} == first
    assert [one["title"] for one in thesis.json("marathon", "mum")] == ["Call Mum"]


def test_the_middle_of_a_lap_keeps_the_spelling_that_scripts_know(shell):
    shell.says("goal", "add", "Tidy", "--length", "2")
    for title in ("Shelf", "Drawer"):
        shell.says("step", "add", "Tidy", title)
        shell.says("done", title)
    (tidy,) = shell.json("marathon")
    assert "half-way" in [banner["title"] for banner in tidy["banners"]]
    assert "✓ halfway" in shell.says("marathon")


def test_marathon_counts_whole_miles_one_for_each_step_of_twenty_six(shell):
    shell.says("goal", "add", "Thesis")
    for number in range(1, 14):
        shell.says("step", "add", "Thesis", f"Step {number}")
        shell.says("done", f"Step {number}")
    (course,) = shell.json("marathon")
    assert course["distance"] == 0.499261, "26 * 13 / 677, rounded down"
    assert course["miles"] == 13


def test_a_habit_runs_and_its_times_are_those_of_its_practices(shell):
    shell.says("goal", "add", "Move")
    shell.says("step", "add", "Move", "Walk", "--rhythm", "daily")
    for day in range(1, 21):
        shell.says("done", "Walk", "--on", f"2026-11-{day:02}")
    (course,) = shell.json("marathon")
    told = {name: course[name] for name in ("behind", "ahead", "lap", "distance", "miles", "times")}
    assert told == {"behind": 20, "ahead": 0, "lap": 1, "distance": 0.192023, "miles": 5, "times": 20}


def test_marathon_tells_the_pace_once_there_is_enough_to_tell(thesis):
    for day in ("2026-11-20", "2026-11-21", "2026-11-22"):
        thesis.says("done", "Walk", "--on", day)
    (course,) = thesis.json("marathon")
    assert list(course["pace"]) == ["per_week", "next_banner"]
    assert course["pace"]["per_week"] > 0
    assert isinstance(course["pace"]["next_banner"], str)


def test_back_has_the_week_then_and_now_and_the_months(thesis):
    thesis.says("done", "--smaller", "--on", "2026-11-20")
    thesis.says("rest", "--on", "yesterday")
    thesis.says("shift", "I paused before answering", "--goal", "thesis")
    thesis.says("done", "Walk")
    shape = thesis.json("back")
    assert list(shape) == ["week", "then_and_now", "months"]
    smallest = "Put the laptop on the table"
    assert shape["week"] == {"steps": 2, "days": 2, "rests": 1, "shifts": 1, "smallest": smallest}
    assert shape["months"] == [{"month": "2026-11", "steps": 2, "days": 2, "shifts": 1}]


def test_back_sets_then_beside_now(shell):
    shell.at("2026-01-05")
    shell.says("goal", "add", "Get outside")
    shell.says("step", "add", "outside", "Walk", "--rhythm", "daily")
    shell.says("done", "Walk")
    shell.at("2026-11-22")
    shell.says("done", "Walk", "--on", "yesterday")
    shell.says("done", "Walk")
    assert shell.json("back")["then_and_now"] == [
        {"title": "Walk", "now": 2, "then": 0, "since": "2026-01-05"}
    ]


def test_every_writing_command_answers_with_id_title_and_what_was_said(thesis):
    step_id = thesis.step("Open the file")["id"]
    goal_id = thesis.json("goal", "list")[0]["id"]
    written = {
        ("done",): (step_id, "Open the file"),
        ("take-back",): (step_id, "Open the file"),
        ("undo",): (None, None),
        ("redo",): (None, None),
        ("rest",): (None, None),
        ("rest", "--every", "sun"): (None, None),
        ("energy", "high"): (None, None),
        ("step", "let-go", "Open the file"): (step_id, "Open the file"),
        ("step", "open", "Open the file"): (step_id, "Open the file"),
        ("goal", "resting", "thesis"): (goal_id, "Write the thesis"),
        ("goal", "reached", "thesis"): (goal_id, "Write the thesis"),
        ("goal", "active", "thesis"): (goal_id, "Write the thesis"),
        ("goal", "let-go", "thesis"): (goal_id, "Write the thesis"),
    }
    for words, (about, title) in written.items():
        said = thesis.json(*words)
        assert list(said) == ["id", "title", "said"]
        assert (said["id"], said["title"]) == (about, title), words
        assert said["said"]


def test_what_is_added_answers_with_its_new_id(thesis):
    goal = thesis.json("goal", "add", "Get outside")
    assert goal["id"] in [one["id"] for one in thesis.json("goal", "list")]
    step = thesis.json("step", "add", goal["id"], "Swim")
    assert step == {
        "id": thesis.step("Swim")["id"],
        "title": "Swim",
        "said": "Added “Swim” to the steps ahead.",
    }
    shift = thesis.json("shift", "I paused", "--on", "yesterday")
    stored = json.loads(thesis.file.read_text())["shifts"][str(shift["id"])]
    assert (stored["text"], stored["on"], shift["title"]) == ("I paused", "2026-11-21", "I paused")


def test_words_in_json_come_out_as_they_were_typed(shell):
    for title in ('Say "no"', "Back\\slash", "散歩する", "👩‍👩‍👧‍👦 call", "שלום"):
        shell.says("goal", "add", title)
    titles = [one["title"] for one in shell.json("goal", "list")]
    assert titles == ['Say "no"', "Back\\slash", "散歩する", "👩‍👩‍👧‍👦 call", "שלום"]
