"""Three weeks away, and back."""

from screens.lives import LAPTOP, OPEN_IT, a_life
from screens.walker import hands_at, walking

SHAMING = ("missed", "overdue", "late ", "failed", "broken", "lost", "only ", "0 days", "should")


async def test_after_three_weeks_what_is_behind_is_greeted_and_nothing_else_is_said(path):
    hands = hands_at()
    a_life(path, hands)
    async with walking(path, hands=hands) as walker:
        before = walker.journey.steps_in_all
        await walker.presses("space")
    hands.move(hands().replace(month=12, day=13) - hands())
    async with walking(path, hands=hands) as walker:
        assert walker.reads("Good to see you. 7 steps are behind you.")
        assert [word for word in SHAMING if word in walker.screen.replace("only if you like", "")] == []
        await walker.presses("escape")
        assert walker.reads("7 steps in all")
        assert not walker.reads("day streak")
        for key in ("2", "3", "4"):
            await walker.presses(key)
            assert [word for word in SHAMING if word in walker.screen] == [], key
        await walker.presses("3")
        assert walker.reads("1 step behind you")
        await walker.presses("1", "space")
        assert walker.journey.steps_in_all == before + 2


async def test_the_way_goes_on_where_it_was_left(path):
    hands = hands_at()
    a_life(path, hands)
    hands.move(hands().replace(month=12, day=13) - hands())
    async with walking(path, hands=hands) as walker:
        await walker.presses("escape")
        assert walker.reads(OPEN_IT) or walker.reads(LAPTOP)
        await walker.presses("space", "4")
        assert walker.reads("December", "✓ 13", "November")
