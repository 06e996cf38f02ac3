"""Making a step smaller: the stairs so far, and suggestions for what is in the way."""

from screens.lives import LAPTOP, OPEN_IT
from screens.walker import walking
from smallsteps_tui.domain.shrinking import Obstacle, suggestions

WAYS = "too big · unclear · tired · afraid · bored"
SCARY = suggestions(OPEN_IT, support="Sam", ladder=(LAPTOP,), in_the_way=Obstacle.AFRAID)[1]
SONG = suggestions(OPEN_IT, support="Sam", ladder=(LAPTOP,), in_the_way=Obstacle.BORED)[0]


async def test_the_stairs_so_far_stand_above_the_question(life):
    async with walking(life) as walker:
        await walker.presses("m")
        (left, top), (right, below) = walker.where(OPEN_IT, 1), walker.where(LAPTOP, 1)
        assert (right - left, below - top) == (2, 1), "each smaller version stands a stair lower"
        await walker.types("Touch the laptop", "enter")
        await walker.presses("m")
        assert walker.where("Touch the laptop", 1)[0] == right + 2


async def test_what_is_in_the_way_brings_suggestions_of_its_own_in_four_keys(life):
    async with walking(life) as walker:
        await walker.presses("m")
        assert walker.reads(WAYS)
        assert not walker.reads(SONG)
        await walker.presses("left")
        assert walker.reads(SONG), "the last one is one key away"
        await walker.presses("left")
        assert walker.reads(SCARY)
        await walker.presses("tab", "tab", "enter")
        assert walker.step(OPEN_IT).smaller == (LAPTOP, SCARY)


async def test_after_the_last_comes_nothing_and_the_first_suggestions_again(life):
    async with walking(life) as walker:
        await walker.presses("m")
        at_first = walker.line_with("Tab")
        await walker.presses("right", "right", "right", "right", "right")
        assert walker.line_with("Tab") != at_first
        await walker.presses("right")
        assert walker.line_with("Tab") == at_first


async def test_the_arrows_go_along_in_what_is_written_and_turn_on_from_a_suggestion(life):
    async with walking(life) as walker:
        await walker.presses("m")
        await walker.types("Open t", "left", "left")
        await walker.types("i")
        assert walker.reads("› Openi t")
        await walker.presses("end", "ctrl+u", "left", "tab")
        assert walker.reads(f"› {SONG}")
        await walker.presses("right")
        assert not walker.reads(f"› {SONG}"), "nothing is in the way again, and the line is free"


async def test_the_mouse_says_what_is_in_the_way_and_keeps_what_is_typed(life):
    async with walking(life) as walker:
        await walker.presses("m")
        await walker.types("Touch it")
        await walker.clicks("bored")
        assert walker.reads("› Touch it", SONG)
        await walker.clicks("bored")
        assert not walker.reads(SONG)


async def test_where_the_line_is_short_one_is_named_and_under_the_veil_nobody_reads_the_stairs(life):
    async with walking(life, size=(40, 12)) as walker:
        await walker.presses("m", "right", "right")
        assert walker.reads("in the way?  unclear")
        await walker.clicks("unclear")
        assert walker.reads("in the way?  tired")
    async with walking(life) as walker:
        await walker.presses("v", "m")
        assert not walker.reads(LAPTOP)
        assert not walker.reads(OPEN_IT)
