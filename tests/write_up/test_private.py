"""Nothing stands on a page that was not chosen for it."""

import re

import pytest
from hypothesis import given, settings
from test_tone import NEVER, found_in

from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.write_up import writing
from smallsteps_tui.write_up.html import as_html
from smallsteps_tui.write_up.page import USUAL, Part, as_markdown
from smallsteps_tui.write_up.seen import Wanted, usual_goals, usual_spans
from write_up.journeys import TODAY, journeys, wishes

MARKED = re.compile(r"(goal|why|friend|step|version|unit|note|said|shift|cue|pair|open)word(\d?)")

ALLOWED = {
    "goal": frozenset(Part),
    "why": {Part.WHY},
    "friend": {Part.WHY},
    "step": {Part.SMALLEST, Part.STEPS, Part.THEN_AND_NOW},
    "version": {Part.SMALLEST, Part.STEPS},
    "unit": {Part.STEPS},
    "note": {Part.NOTES},
    "said": {Part.NOTES},
    "shift": {Part.SHIFTS},
}
"""The parts that bring each sort of words; when, while and what opens are on none."""


@given(journeys(), wishes())
@settings(max_examples=50)
def test_no_word_stands_on_a_page_that_was_not_ticked(journey: Journey, wanted: Wanted):
    page = writing.page(journey, wanted)
    whole = set(journey.goals) <= wanted.goal_ids
    for written in (as_markdown(page), as_html(page)):
        for sort, goal in set(MARKED.findall(written)):
            assert wanted.parts & ALLOWED.get(sort, frozenset()), sort
            assert int(goal) in wanted.goal_ids or (sort == "shift" and goal == "0" and whole)
        assert ("Energy:" in written or "of rest" in written) <= (Part.ENERGY in wanted.parts)
        assert ("streak" in written) <= (Part.DAYS in wanted.parts and wanted.shows_streak)


@given(journeys(hostile=False))
@settings(max_examples=20)
def test_what_is_ticked_does_stand_there(journey: Journey):
    everything = Wanted(usual_spans(TODAY)[-1], frozenset(journey.goals), frozenset(Part))
    written = as_html(writing.page(journey, everything))
    assert all(goal.title.strip() in written for goal in journey.goals.values() if goal.title)
    assert all(f"whyword{id}" in written for id in journey.goals)
    shifts = [shift for shift in journey.shifts.values() if shift.on <= TODAY]
    assert written.count("shiftword") == len(shifts)
    made = [c for day, page in journey.pages.items() if day <= TODAY for c in page.counted]
    assert written.count("noteword") == len(made)
    said = [word for day, page in journey.pages.items() if day <= TODAY for word in page.words.values()]
    assert written.count("saidword") == len(said)


@given(journeys(hostile=False), wishes())
@settings(max_examples=30)
def test_no_sentence_of_a_page_shames_and_each_says_once_what_it_is_not(journey: Journey, wanted: Wanted):
    written = as_markdown(writing.page(journey, wanted))
    assert [found for words in NEVER.values() for found in found_in(written, words)] == []
    assert written.count("not a medical document") == 1


@pytest.mark.parametrize("part", [Part.SHIFTS, Part.ENERGY, Part.NOTES, Part.WHY])
def test_what_is_written_for_oneself_is_off_unless_it_is_ticked(part):
    assert part not in USUAL
    assert part.is_private


def test_goals_that_were_let_go_are_not_chosen_beforehand():
    from domain.walks import Walk

    from smallsteps_tui.domain.entities import GoalState

    walk = Walk("Thesis", "Violin").says(GoalState.LET_GO, "Violin")
    assert usual_goals(walk.journey) == {walk.goal("Thesis").id}
