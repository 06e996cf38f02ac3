"""Naming a goal or a step by an id, a title or a part of one."""

import pytest


@pytest.fixture
def walks(shell):
    shell.says("goal", "add", "Get outside")
    shell.says("step", "add", "Get outside", "Walk to the corner")
    shell.says("step", "add", "Get outside", "Walk to the park")
    shell.says("step", "add", "Get outside", "Swim")
    return shell


def test_an_id_a_title_in_any_case_and_a_part_that_fits_one_alone_all_name_a_step(walks):
    step_id = walks.step("Walk to the corner")["id"]
    for words in (step_id, "walk to the CORNER", "corner", "  the   corner "):
        assert walks.json("step", "let-go", words)["id"] == step_id
        walks.says("step", "open", words)


def test_what_fits_several_is_listed_with_ids_and_nothing_is_done(walks):
    said = walks.refuses("done", "walk")
    for title in ("Walk to the corner", "Walk to the park"):
        assert f"{walks.step(title)['id']}  {title}  (Get outside)" in said
    assert "Swim" not in said


def test_several_goals_are_listed_too(walks):
    walks.says("goal", "add", "Get well")
    assert "Get outside  (active)" in walks.refuses("step", "list", "get")


def test_a_whole_title_goes_before_parts(walks):
    walks.says("step", "add", "outside", "Walk")
    assert walks.json("done", "walk")["title"] == "Walk"


def test_open_steps_of_active_goals_go_before_others(walks):
    walks.says("done", "corner", "--on", "yesterday")
    assert walks.json("done", "walk")["title"] == "Walk to the park"
    assert "already done" in walks.says("done", "walk"), "what was taken today goes before both"
    walks.says("goal", "add", "Later")
    walks.says("step", "add", "Later", "Swim in the sea")
    walks.says("goal", "resting", "Later")
    assert walks.json("done", "wim")["title"] == "Swim"


def test_a_step_that_is_let_go_is_found_where_no_open_one_fits(walks):
    walks.says("step", "let-go", "swim")
    assert walks.json("step", "open", "swim")["title"] == "Swim"


def test_open_looks_among_those_put_down_first(walks):
    walks.says("step", "let-go", "corner")
    assert walks.json("step", "open", "walk")["title"] == "Walk to the corner"


def test_a_resting_goal_is_found_to_be_taken_up_again_before_an_active_one(walks):
    walks.says("goal", "add", "Get outside more")
    walks.says("goal", "resting", "outside more")
    assert walks.json("goal", "active", "get outside")["title"] == "Get outside more"


def test_a_name_that_fits_nothing_is_answered_with_what_to_do(walks):
    assert "smallsteps step list 'Get outside'" in walks.refuses("done", "fly")
    assert "Did you mean “Swim”?" in walks.refuses("done", "Siwm")
    assert "Did you mean “Walk to the park”?" in walks.refuses("done", "aprk")
    assert "Did you mean “Get outside”?" in walks.refuses("step", "list", "get outsid e")
    assert "Did you mean today?" in walks.refuses("tody", status=2)
    assert "“--file” isn't an option here" in walks.refuses("--file", "x", "today", status=2)
    assert "smallsteps goal list" in walks.refuses("step", "list", "fly")
    assert "smallsteps goal list" in walks.refuses("shift", "I paused", "--goal", "fly")


@pytest.mark.parametrize("words", ["", "   ", "\t", "\x1b[31m"])
def test_an_empty_name_fits_nothing(walks, words):
    assert walks.refuses("done", words)
    assert walks.refuses("step", "let-go", words)
    assert walks.refuses("goal", "reached", words)


def test_without_any_goal_the_way_to_one_is_named(shell):
    assert "smallsteps goal add" in shell.refuses("step", "add", "Thesis", "Write")


def test_under_is_looked_for_in_the_goal_first_and_refused_in_another(walks):
    walks.says("goal", "add", "Thesis")
    walks.says("step", "add", "Thesis", "Swim through chapter 3")
    walks.says("step", "add", "Thesis", "Read a page", "--under", "swim")
    assert walks.step("Read a page")["parent_id"] == walks.step("Swim through chapter 3")["id"]
    assert "another goal" in walks.refuses("step", "add", "Thesis", "Read on", "--under", "corner")


def test_accents_need_not_be_typed(walks):
    walks.says("goal", "add", "Für Élise")
    walks.says("step", "add", "elise", "Üben, drei Takte")
    assert walks.json("done", "uben")["title"] == "Üben, drei Takte"
    assert walks.json("step", "list", "FUR")[0]["title"] == "Üben, drei Takte"


def test_titles_in_any_script_are_found_without_their_case(walks):
    walks.says("step", "add", "outside", "Straße fegen")
    assert walks.json("done", "STRASSE")["title"] == "Straße fegen"
    walks.says("step", "add", "outside", "散歩する")
    assert walks.json("done", "散歩")["title"] == "散歩する"
