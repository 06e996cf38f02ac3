"""What is looked for among the evidence."""

from domain.walks import Walk

from smallsteps_tui.domain import evidence
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.domain.evidence import Sort, Sought


def a_walk() -> Walk:
    """Two goals, a low day, a shift, a note."""
    walk = Walk("Thesis", "Move").adds("Write", goal="Thesis").adds("Walk", goal="Move", rhythm="daily")
    walk.does("Walk", note="Rain all the way.").sleeps()
    walk.feels(Energy.LOW).does("Write").does("Walk").notices("Calmer on the walk", goal="Move")
    return walk


def found(walk: Walk, **wanted: object) -> list[str]:
    """The texts of what is found, newest first."""
    every = evidence.of(walk.journey)
    fitting = evidence.found(walk.journey, every, Sought(**wanted))  # type: ignore[arg-type]
    return [one.text for place, one in enumerate(every) if fitting is None or fitting[place]]


def test_with_nothing_looked_for_all_of_it_is_found():
    walk = a_walk()
    every = evidence.of(walk.journey)
    assert evidence.found(walk.journey, every, Sought()) is None
    assert len(found(walk)) == len(every)


def test_words_are_found_in_any_order_and_case_and_in_notes():
    walk = a_walk()
    assert found(walk, words="WALK calmer") == ["Calmer on the walk"]
    assert found(walk, words="rain") == ["Walk"]
    assert found(walk, words="swim") == []


def test_accents_do_not_matter_and_a_date_finds_what_was_done_on_it():
    walk = a_walk().adds("Écrire une phrase", goal="Thesis").sleeps().does("Écrire une phrase")
    assert found(walk, words="ecrire") == ["Écrire une phrase"]
    assert found(walk, words="ÉCRIRE phrase") == ["Écrire une phrase"]
    assert found(walk, words="7 January") == ["Écrire une phrase"]
    assert found(walk, words="2026-01-05", sort=Sort.STEPS) == ["Walk"]
    assert found(walk, words="monday", sort=Sort.STEPS) == ["Walk"]
    assert len(found(walk, words="jan", sort=Sort.STEPS)) == 4
    assert found(walk, words="8 January") == []


def test_each_sort_of_evidence_is_found_alone():
    walk = a_walk()
    assert found(walk, sort=Sort.STEPS) == ["Walk", "Write", "Walk"]
    assert found(walk, sort=Sort.SHIFTS) == ["Calmer on the walk"]
    assert found(walk, sort=Sort.LOW_DAYS) == ["Walk", "Write"]
    assert found(walk, sort=Sort.NOTES) == ["Walk"]
    assert set(found(walk, sort=Sort.BANNERS)) == {"the first step"}


def test_what_belongs_to_one_goal_is_found_alone():
    walk = a_walk()
    assert found(walk, goal_id=walk.goal("Thesis").id, sort=Sort.STEPS) == ["Write"]
    assert found(walk, goal_id=walk.goal("Move").id, sort=Sort.SHIFTS) == ["Calmer on the walk"]


def test_what_a_line_of_then_and_now_stands_on_is_found_alone():
    walk = a_walk()
    steps = frozenset({walk.step("Walk").id})
    assert found(walk, strand="Walk", step_ids=steps) == ["Walk", "Walk"]


def test_everything_looked_for_has_to_fit_at_once():
    walk = a_walk()
    assert found(walk, words="walk", sort=Sort.STEPS, goal_id=walk.goal("Move").id) == ["Walk", "Walk"]
    assert found(walk, words="walk", sort=Sort.STEPS, goal_id=walk.goal("Thesis").id) == []
