"""The key `c`: how much it was, and a note."""

import pytest

from screens.lives import OPEN_IT, WALK, a_life
from screens.walker import MORNING, walking
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Size

TODAY = MORNING.date()


def a_reader(path, **how):
    """A life with one practice that is counted."""
    life = a_life(path)
    goal = life.goal("Read again")
    step = life.step(goal, "Read", **({"rhythm": "daily", "unit": "pages"} | how))
    life.session.apply(_chosen(life, step), "chosen")
    return life


def _chosen(life, step):
    return acts.choose(life.journey, step, life.moment())


def made(walker, title):
    return walker.journey.check_in(walker.step(title).id, TODAY)


async def test_an_amount_checks_a_practice_in_and_the_week_adds_up_on_the_card(path):
    a_reader(path)
    async with walking(path) as walker:
        await walker.presses("c")
        assert walker.reads("How much of “Read” did you do?", "pages", "note")
        await walker.types("12", "enter")
        assert made(walker, "Read").amount == 12
        assert made(walker, "Read").size is Size.DONE
        assert walker.said.startswith("Noted: “12 pages”. ")
        assert walker.reads("✓  Read")
        assert "12 pages" in walker.line_with("this week")
        await walker.presses("c")
        assert walker.reads("So far: “12 pages”.")
        await walker.types("7,5", "enter")
        assert walker.said == "Added “7.5 pages”. That makes “19.5 pages” today."
        assert "19.5 pages" in walker.line_with("this week")
    assert walker.on_disk() == walker.journey


async def test_any_amount_of_a_step_that_is_taken_once_is_having_started(life):
    async with walking(life) as walker:
        assert walker.reads(OPEN_IT)
        await walker.presses("c")
        assert walker.reads(f"What would you like to note about “{OPEN_IT}”?")
        await walker.types("half of it", "escape", "c", "tab")
        await walker.types("2 pages", "enter")
        assert made(walker, OPEN_IT).note == "half of it"
        assert made(walker, OPEN_IT).size is Size.STARTED
        assert walker.said == "Noted: “2 pages”. Any amount counts. The step stays open."
        assert walker.journey.is_open(walker.step(OPEN_IT))


async def test_the_unit_that_is_typed_becomes_the_steps_where_it_has_none(path):
    a_reader(path, unit="")
    async with walking(path) as walker:
        await walker.presses("c", "tab")
        await walker.types("7.5 km", "enter")
        assert walker.step("Read").unit == "km"
        await walker.presses("u")
        assert walker.step("Read").unit == ""
        assert made(walker, "Read") is None
        assert walker.said == "Undone: noted “7.5 km” for “Read”."


async def test_what_was_taken_keeps_its_size(path):
    a_reader(path, smaller=("Open the book",))
    async with walking(path) as walker:
        await walker.presses("t", "c")
        await walker.types("1", "enter")
        assert made(walker, "Read").size is Size.SMALLER
        assert made(walker, "Read").amount == 1


async def test_a_note_alone_is_enough_for_a_step_taken_and_the_next_one_goes_beside_it(path):
    a_reader(path)
    async with walking(path) as walker:
        await walker.presses("space", "c", "tab")
        await walker.types("on the balcony", "enter")
        assert made(walker, "Read").note == "on the balcony"
        assert made(walker, "Read").amount is None
        assert walker.said.startswith("Note saved.")
        await walker.presses("c", "tab")
        await walker.types("with the cat", "enter")
        assert made(walker, "Read").note == "on the balcony\nwith the cat"
        await walker.presses("4")
        assert walker.reads("on the balcony")


@pytest.mark.parametrize("typed", ["a dozen", "-3", "12 km", "9999999999999"])
async def test_what_was_typed_stays_when_it_is_no_amount(path, typed):
    a_reader(path)
    before = path.read_bytes()
    async with walking(path) as walker:
        await walker.presses("c")
        await walker.types(typed, "tab")
        await walker.types("a note", "enter")
        assert walker.reads(typed, "a note")
        assert path.read_bytes() == before
        await walker.presses("escape")
        assert walker.reads("Today")
        assert made(walker, "Read") is None


async def test_nothing_typed_is_nothing_said(path):
    a_reader(path)
    async with walking(path) as walker:
        await walker.presses("c", "enter")
        assert walker.reads("Enter an amount or a note.")
        await walker.presses("escape")
        assert made(walker, "Read") is None


async def test_an_amount_goes_onto_the_page_that_is_open(path):
    a_reader(path)
    async with walking(path) as walker:
        await walker.presses("left_square_bracket")
        await walker.presses("c")
        assert walker.reads(" yesterday?")
        await walker.presses("tab")
        await walker.types("3", "enter")
        (found,) = [c for page in walker.journey.pages.values() for c in page.counted if c.amount]
        assert (TODAY - found.on).days == 1


async def test_it_works_on_goals_and_for_what_is_also_possible_shows_its_week(life):
    async with walking(life) as walker:
        await walker.presses("space", "2", "tab", "down", "tab", "c", "tab")
        await walker.types("2 km", "enter")
        assert made(walker, WALK).amount == 2
        await walker.presses("1")
        assert "2 km this week" in walker.line_with(WALK)


async def test_on_goals_without_a_step_in_hand_it_says_so(life):
    async with walking(life) as walker:
        await walker.presses("2", "tab", "c")
        assert walker.said == "There's no step here to count."


async def test_words_with_markup_in_a_unit_are_words(path):
    a_reader(path, unit="[/b] [bold")
    async with walking(path) as walker:
        await walker.presses("c")
        assert walker.reads("[/b] [bold")
        await walker.types("3", "enter")
        assert walker.reads("3 [/b] [bold")


async def test_the_veil_hides_the_unit_the_title_and_what_is_typed(path):
    a_reader(path)
    async with walking(path) as walker:
        await walker.presses("v", "c")
        await walker.types("12", "enter")
        assert not walker.reads("pages")
        assert not walker.reads("Read ")
        await walker.presses("c")
        assert not walker.reads("pages")
        assert not walker.reads("“Read”")


async def test_a_small_terminal_shows_the_question_and_both_lines(path):
    a_reader(path)
    async with walking(path, size=(40, 12)) as walker:
        await walker.presses("c")
        assert walker.reads("How much of “Read” did you do?", "pages", "note", "Esc")


async def test_an_amount_stands_beside_the_step_in_the_evidence(life):
    async with walking(life) as walker:
        await walker.presses("c", "tab")
        await walker.types("12 pages", "enter", "4")
        assert walker.line_with(f"◐ 21   {OPEN_IT}").endswith("12 pages")
