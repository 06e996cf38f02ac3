"""What is dangerous or tender stays off a page and out of a friend's line, until it is ticked."""

import pytest
from domain.walks import Walk

from smallsteps_tui.domain.care.standing import NOT_THAT
from smallsteps_tui.domain.entities import Asked, Size
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.write_up import writing
from smallsteps_tui.write_up.html import as_html
from smallsteps_tui.write_up.one_line import line_for
from smallsteps_tui.write_up.page import Part, as_markdown
from smallsteps_tui.write_up.seen import Wanted, holds_tender, usual_goals, usual_spans, without_tender

WORDS = (
    "Stay sober",
    "Day without wine",
    "Cut myself",
    "marked my arm",
    "Not be alive by Friday",
    "Call Ana",
)


@pytest.fixture
def walk() -> Walk:
    """An ordinary winter with something of every sort that is private."""
    walk = Walk().wants("Winter", support="Sam").wants("Stay sober", support="Ana")
    walk.wants("Not be alive by Friday").adds("Walk", "Cut myself", goal="Winter")
    walk.adds("Day without wine", "Call Ana", goal="Stay sober")
    walk.does("Walk", note="I marked my arm again").does("Cut myself").does("Call Ana")
    return walk.does("Day without wine").notices("I marked my arm").notices("I paused")


def page(walk: Walk, *parts: Part) -> str:
    journey = walk.journey
    usual = frozenset(part for part in Part if part is not Part.TENDER)
    wanted = Wanted(usual_spans(walk.today)[-1], usual_goals(journey), usual | frozenset(parts))
    found = writing.page(journey, wanted)
    return as_markdown(found) + as_html(found)


def test_nothing_private_stands_on_a_page_with_every_other_part(walk):
    written = page(walk)
    assert [words for words in WORDS if words in written] == []
    assert all(words in written for words in ("Winter", "Walk", "I paused", "1 step in all"))


def test_one_tick_brings_all_of_it(walk):
    written = page(walk, Part.TENDER)
    assert [words for words in WORDS if words not in written] == []


def test_words_of_safety_stand_on_no_page_whatever_is_ticked():
    """Who hurts somebody may read the page; what was said not to be that comes in with a tick."""
    walk = Walk().wants("Winter", support="Sam").wants("Leave Mark, he hits me", support="Ana")
    walk.adds("Walk", "Hide some cash from him", "Ask him if I can see my sister", goal="Winter")
    walk.adds("Copy the keys", goal="Leave Mark, he hits me")
    walk.does("Walk", note="he hit me again").does("Hide some cash from him").does("Copy the keys")
    walk.notices("He shouted at me and I stayed calm").notices("I paused")
    private = ("Mark", "cash", "sister", "keys", "hit me", "shouted")
    assert [words for words in private if words in page(walk, *Part)] == []
    assert "I paused" in page(walk, *Part)
    assert "left out" not in page(walk, *Part) + page(walk)
    assert not holds_tender(walk.journey)
    step = walk.step("Ask him if I can see my sister")
    said = Asked(id=1, question=NOT_THAT, about=step.id, on=walk.today, words=step.title)
    walk.goes(Change(put=(said,))).does("Ask him if I can see my sister")
    assert holds_tender(walk.journey)
    assert "see my sister" in page(walk, Part.TENDER)


def test_a_goal_towards_harm_is_named_and_not_drawn(walk):
    written = page(walk, Part.TENDER)
    _, _, after = written.partition("## Not be alive by Friday")
    section = after.partition("## ")[0]
    assert section.strip() == "Written down on 5 Jan."


def test_what_was_done_towards_harm_is_in_no_total_and_asks_to_be_asked_about(walk):
    written = page(walk, Part.TENDER)
    _, _, after = written.partition("## Hard things that were written down")
    assert after.partition("## ")[0].split("\n\n")[1] == "Please ask about these."
    assert "Cut myself" in after.partition("## ")[0]
    assert "Cut myself" not in written.partition("## Hard things")[0]
    assert "3 steps in all" in written, "the walk, the call and the day without"
    assert "Hard things" not in page(walk)


def test_it_stays_out_after_its_line_was_put_away(walk):
    for number, title in enumerate(("Cut myself", "Day without wine")):
        step = walk.step(title)
        said = Asked(id=number + 1, question=NOT_THAT, about=step.id, on=walk.today, words=title)
        walk.goes(Change(put=(said,)))
    assert [words for words in WORDS if words in page(walk)] == []


def test_a_smaller_version_no_longer_on_the_ladder_is_known_by_its_own_words(walk):
    walk.adds("Lie down", goal="Winter").does("Lie down", Size.SMALLER, version="Cut myself a little")
    assert "Cut myself" not in page(walk)


def test_an_ordinary_journey_is_the_same_and_holds_nothing(walk):
    ordinary = Walk("Winter").adds("Walk").does("Walk", note="It rained").notices("I paused")
    assert without_tender(ordinary.journey) is ordinary.journey
    assert not holds_tender(ordinary.journey)
    assert holds_tender(walk.journey)


def test_a_note_alone_is_something_that_may_be_ticked():
    walk = Walk("Winter").adds("Walk").does("Walk", note="I marked my arm again")
    assert without_tender(walk.journey) is walk.journey
    assert holds_tender(walk.journey)


def test_a_page_of_nothing_but_private_goals_says_no_start_line():
    walk = Walk("Stay sober").adds("Day without wine").does("Day without wine")
    assert "start line" not in page(walk)


@pytest.mark.parametrize("title", ["go to sleep friday and not wake up", "come off my lithium"])
@pytest.mark.parametrize("parts", [(), (Part.TENDER,)])
def test_a_goal_with_no_step_but_towards_harm_has_no_course_and_no_first_step_ahead(title, parts):
    written = page(Walk("Winter").adds(title), *parts)
    assert [
        said for said in ("start line", "still ahead", "moves the runner", "No steps yet") if said in written
    ] == []
    assert "Winter" in written


def test_a_hard_thing_that_was_noticed_is_asked_about_and_brings_its_note():
    walk = Walk("Winter").adds("Cut myself", "Walk").does("Walk", note="It rained")
    walk.does("Cut myself", note="deeper this time").notices("i dont want to wake up anymore")
    written = page(walk.notices("I paused"), Part.TENDER).partition("<!")[0]
    hard = written.partition("## Hard things that were written down")[2].partition("## ")[0]
    assert all(words in hard for words in ("Cut myself", "deeper this time", "wake up anymore"))
    others = written.replace(hard, "")
    assert "wake up anymore" not in others
    assert "deeper" not in others
    assert "I paused" in others
    assert "I paused" not in hard


# The friend's line


def test_no_line_is_written_of_a_private_goal(walk):
    assert line_for(walk.journey, walk.goal("Stay sober"), walk.today) == ""


def test_a_line_names_no_private_step(walk):
    assert line_for(walk.journey, walk.goal("Winter"), walk.today) == "Sam, one small step today: walked."
    walk.takes_back("Walk")
    line = line_for(walk.journey, walk.goal("Winter"), walk.today)
    assert line == "Sam, I've made a start on “Winter”. One small step is enough."
