"""A low day, from the first look to the last, and the high day that left something for it."""

from datetime import datetime, timedelta

from screens.lives import Life
from screens.walker import hands_at, sitting, walking

from smallsteps_tui.domain import shrinking
from smallsteps_tui.domain.entities import Size

MONDAY = datetime(2026, 11, 2, 9, 0).astimezone()
PAGE, LETTER, BREATH = "Write one page", "Answer one letter", "One breath before answering"


async def test_two_keys_take_the_smallest_step_and_nothing_more_is_asked(path):
    hands = hands_at(MONDAY)
    life = Life(sitting(path, hands))
    life.step(life.goal("Write the thesis"), PAGE, smaller=("Write one line", "Open the file"))
    for title in ("Post", "Calm", "Home", "Friends"):
        life.step(life.goal(title), f"{title}: {LETTER}")
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=1)
        assert sum("○" in line for line in walker.lines) == 4
        await walker.presses("e")
        assert walker.line_with("Open the file")
        assert not walker.reads("Write one line")
        assert sum("○" in line for line in walker.lines) == 1, "at most one more is shown"
        await walker.presses("space")
        step = walker.step(PAGE)
        made = walker.on_disk().check_in(step.id, hands().date())
        assert (made.size, made.version) == (Size.SMALLER, "Open the file")
        assert walker.reads("✓  Open the file")
        assert "?" not in walker.screen.replace("? keys", ""), "a low day asks nothing"
        await walker.presses("4")
        assert walker.reads("“Open the file”")
        assert not walker.reads("smaller than"), "it is not held against anything"


async def test_a_step_without_a_smaller_version_is_given_one_ready(path):
    hands = hands_at(MONDAY)
    life = Life(sitting(path, hands))
    life.step(life.goal("Calm"), BREATH)
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=1)
        await walker.presses("e")
        assert walker.reads(shrinking.ready(BREATH))
        await walker.presses("space")
        assert walker.journey.steps_in_all == 1
        assert walker.step(BREATH).smaller == (), "it was lent, not written into the step"


async def test_what_a_high_day_left_comes_back_and_the_energy_is_kept_by_the_day(path):
    hands = hands_at(MONDAY)
    life = Life(sitting(path, hands))
    life.step(life.goal("Write the thesis"), PAGE)
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=1)
        await walker.presses("e", "e", "e")
        assert walker.reads("Energy to spare? Press m to leave a small version ready")
        await walker.presses("m")
        await walker.types("Open the file", "enter")
        await walker.turns_the_clock(days=1)
        assert not walker.reads("energy: high"), "every day says its own"
        await walker.presses("e")
        assert walker.reads("Open the file", "You left this for a day like today.")
    kept = {day.day: page.energy.value for day, page in walker.on_disk().pages.items() if page.energy}
    assert kept == {3: "high", 4: "low"}


async def test_a_low_day_can_be_said_of_yesterday_and_from_another_dashboard(path):
    hands = hands_at(MONDAY)
    life = Life(sitting(path, hands))
    life.step(life.goal("Write the thesis"), PAGE, smaller=("Open the file",))
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=1)
        await walker.presses("left_square_bracket", "e", "space")
        yesterday = hands().date() - timedelta(days=1)
        assert walker.on_disk().page(yesterday).energy.value == "low"
        assert yesterday in walker.on_disk().days_shown_up
        await walker.presses("right_square_bracket")
        assert walker.reads(PAGE), "today is another day"
