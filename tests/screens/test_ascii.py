"""A terminal that has only plain ASCII: nothing of ours reaches it that it cannot draw."""

import pytest

from screens.walker import MORNING, walking
from smallsteps_tui import demo
from smallsteps_tui.config import Config

WIDE, NARROW = (118, 36), (60, 20)
WAYS = {
    "Today and its dialogs": (WIDE, "1", *"mlWPsRb", "enter", "question_mark", "i", "ctrl+p"),
    "Today where it is narrow": (NARROW, "1", *"mn", "question_mark"),
    "Goals and its dialogs": (WIDE, "2", *"agfx", "slash", "right", "tab"),
    "Marathon and its dialogs": (WIDE, "3", "tab", *"f0w", "right_square_bracket", "i"),
    "Look back and its dialogs": (WIDE, "4", *"yw", "slash", "comma", "pagedown", "i"),
}


@pytest.mark.parametrize("way", WAYS)
async def test_every_sign_on_every_screen_is_plain_ascii(way):
    strange = {}
    size, screen, *keys = WAYS[way]
    config = Config(animations=False, ascii=True)
    async with walking(journey=demo.journey(MORNING.date()), config=config, size=size) as walker:
        for key in keys:
            await walker.presses(screen, key)
            assert walker.screen.strip()
            if not walker.screen.isascii():
                strange[key] = {sign for sign in walker.screen if not sign.isascii()}
            await walker.presses("escape", "escape")
    assert strange == {}


async def test_keys_that_are_arrows_are_named_in_words_and_can_still_be_clicked():
    config = Config(animations=False, ascii=True)
    async with walking(journey=demo.journey(MORNING.date()), config=config, size=WIDE) as walker:
        await walker.presses("3")
        assert walker.reads("1 of 5  Left Right", "Left Right other goals")
        await walker.presses("i")
        first = walker.screen
        assert walker.reads("Up Down next")
        await walker.clicks_at(*walker.where("Down next"))
        assert walker.screen != first
        assert not walker.app.veiled
