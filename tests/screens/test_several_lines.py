"""Notes and shifts of several lines."""

from screens.lives import OPEN_IT, WALK
from screens.walker import walking
from smallsteps_tui.domain.entities import CheckIn


def note_of(walker, title: str) -> str:
    made: CheckIn | None = walker.journey.check_in(walker.step(title).id, walker.app.snapshot.today)
    assert made is not None
    return made.note


async def test_pasted_lines_stay_lines_and_carry_no_escape(life):
    async with walking(life) as walker:
        await walker.presses("space", "c")
        await walker.pastes("one\n\x1b[31mtwo\x07\r\nthree")
        assert "\x1b" not in walker.screen
        await walker.presses("enter")
        assert note_of(walker, OPEN_IT).splitlines() == ["one", "two", "three"]


async def test_the_arrows_leave_the_lines_where_they_end(life):
    async with walking(life) as walker:
        await walker.presses("2", "1", "c", "down", "up")
        await walker.types("a note", "down")
        await walker.types("12 pages", "enter")
        assert note_of(walker, OPEN_IT) == "a note"
        assert walker.step(OPEN_IT).unit == "pages"


async def test_a_shift_of_several_lines_is_kept_and_reworded_as_it_is(life):
    async with walking(life) as walker:
        await walker.presses("n")
        await walker.types("I paused", "ctrl+j")
        await walker.types("and it was fine", "enter")
        assert "I paused\nand it was fine" in {shift.text for shift in walker.journey.shifts.values()}
        await walker.presses("4", "enter", "w")
        assert walker.reads("› I paused", "and it was fine")
        await walker.types(", really", "enter")
        assert "I paused\nand it was fine, really" in {shift.text for shift in walker.journey.shifts.values()}


async def test_under_the_veil_the_lines_are_dots(life):
    async with walking(life) as walker:
        await walker.presses("v", "c")
        await walker.types("secret", "ctrl+j")
        await walker.types("secret", "ctrl+j")
        assert "secret" not in walker.screen
        assert walker.reads("••••••")
        await walker.presses("escape")
        assert walker.journey.check_in(walker.step(WALK).id, walker.app.snapshot.today) is None


async def test_what_is_too_long_stays_to_be_shortened(life):
    async with walking(life) as walker:
        await walker.presses("n")
        await walker.pastes("a line of words\n" * 1_000)
        await walker.presses("enter")
        assert walker.reads("Shorten it a little")
        await walker.resizes(40, 12)
        assert walker.reads("a line of words")
