"""A walk a day and nothing planned: it runs by quarters of a mile, and the 105th begins the second lap."""

from datetime import timedelta

from screens.lives import MOVING, WALK, Life
from screens.walker import hands_at, sitting, walking

from smallsteps_tui.domain import course


async def test_twenty_walks_are_five_miles_and_the_hundred_and_fifth_begins_lap_2(path):
    hands = hands_at()
    life = Life(sitting(path, hands))
    life.step(life.goal(MOVING), WALK, rhythm="daily")
    async with walking(path, hands=hands, size=(80, 24)) as walker:
        for number in range(1, 21):
            await walker.presses("D")
            goal = walker.goal(MOVING)
            assert course.miles(course.distance(walker.journey, goal), "miles") == number // 4
            assert (course.behind(walker.journey, goal.id), goal.lap) == (number, 1)
            await walker.turns_the_clock(days=1)
        await walker.presses("3")
        assert walker.reads("5 miles run  ·  21 to run", "20 steps behind you"), walker.screen
        await walker.presses("1")
        assert walker.reads("20 steps in all")
    life, walk = Life(sitting(path, hands)), walker.step(WALK)
    for _ in range(84):
        life.did(walk)
        hands.move(timedelta(days=1))
    async with walking(path, hands=hands, size=(80, 24)) as walker:
        assert course.is_at_gate(walker.journey, walker.goal(MOVING))
        assert walker.reads(WALK, "104 steps behind you"), "what is practised is offered at the gate too"
        await walker.presses("D")
        assert walker.reads("A whole marathon of walks. Lap 2.", "105 steps behind you")
        await walker.presses("3")
        assert walker.reads("Lap 2", "on the first mile", "105 steps behind you")
        await walker.presses("u")
        assert walker.reads("26 miles run", "104 steps behind you")
        assert walker.goal(MOVING).lap == 1
    assert walker.on_disk() == walker.journey
