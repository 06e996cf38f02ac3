"""The mornings after a small version was taken: it is told as done, and something else comes next."""

from datetime import datetime

import pytest
from screens.lives import Life
from screens.walker import hands_at, sitting, walking

from smallsteps_tui.domain.entities import Size

MONDAY = datetime(2026, 11, 30, 9, 0).astimezone()
SISTER = "Tell my sister I am moving out"
SENTENCE, CHAT = "Write down the first sentence", "Open the chat with Anna"


@pytest.fixture
def begun(path):
    """A first day with its small version taken."""
    life = Life(sitting(path, hands_at(MONDAY)))
    step = life.step(life.goal("Move out of the flat"), SISTER, smaller=(SENTENCE,))
    life.did(step, Size.SMALLER)
    return path


@pytest.mark.parametrize("size", [(118, 36), (80, 24)])
async def test_the_next_morning_says_that_the_small_version_is_done_and_offers_another(begun, size):
    hands = hands_at(MONDAY)
    async with walking(begun, hands=hands, size=size) as walker:
        assert walker.reads(f"✓  {SENTENCE}")
        await walker.turns_the_clock(days=1)
        assert SENTENCE in walker.line_with("done already")
        smaller = walker.line_with("even smaller").partition("even smaller")[2].strip()
        assert smaller
        assert SENTENCE not in smaller
        await walker.presses("t")
        assert walker.reads(f"✓  {smaller}"), "the key takes what the card offers"
        assert walker.on_disk().check_in(walker.step(SISTER).id, hands().date()).version == smaller
        await walker.turns_the_clock(days=4)
        assert "and 1 more" in walker.line_with("done already")
        assert smaller not in walker.line_with("even smaller")


async def test_ones_own_other_version_comes_before_what_is_suggested(begun):
    hands = hands_at(MONDAY)
    async with walking(begun, hands=hands) as walker:
        await walker.turns_the_clock(days=1)
        await walker.presses("m")
        await walker.types_over(CHAT, "enter")
        await walker.turns_the_clock(days=1)
        assert CHAT in walker.line_with("even smaller")
        assert SENTENCE in walker.line_with("done already")
        await walker.presses("e", "space")
        assert walker.reads(f"✓  {CHAT}")


async def test_forty_columns_offer_nothing_that_is_done(begun):
    hands = hands_at(MONDAY)
    async with walking(begun, hands=hands, size=(40, 12)) as walker:
        await walker.turns_the_clock(days=1)
        assert walker.reads(SISTER)
        assert SENTENCE not in walker.line_with("even smaller")
        await walker.presses("e")
        assert not walker.reads(f"○ {SENTENCE}")
