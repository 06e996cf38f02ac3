"""At most one unasked question a day, also with two dashboards open."""

from pathlib import Path

from screens.lives import CHAPTER, OPEN_IT, WRITE, Life, a_life
from screens.walker import hands_at, sitting, walking

COULD_BE = "Press m to make this smaller"


async def test_of_two_large_steps_one_is_asked_about_and_neither_dashboard_asks_more(path: Path):
    hands = hands_at()
    life = Life(sitting(path, hands))
    goal = life.goal("Write the thesis")
    life.step(goal, "Write for three hours")
    life.step(goal, "Read all the papers")
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=3)
        assert walker.reads("Write for three hours", COULD_BE)
        await walker.presses("down")
        assert walker.reads("Read all the papers")
        assert not walker.reads(COULD_BE)
    async with walking(path, hands=hands) as another:
        assert another.reads("Write for three hours", COULD_BE)
        await another.turns_the_clock(days=1)
        assert not another.reads(COULD_BE), "it was asked once"
        before = path.read_bytes()
        await another.presses("down")
        assert another.reads("Read all the papers")
        assert not another.reads(COULD_BE), "of a step that is only looked at nothing is asked"
        assert path.read_bytes() == before
        await another.presses("up", "space")
        await another.turns_the_clock(days=1)
        assert another.reads("Read all the papers", COULD_BE)


async def test_what_is_noted_of_a_question_does_not_stand_in_the_way_of_undo(path: Path):
    hands = hands_at()
    life = Life(sitting(path, hands))
    goal = life.goal("Write the thesis")
    life.step(goal, "Write for three hours")
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=3)
        await walker.presses("space")
        assert walker.reads(COULD_BE) is False
        await walker.presses("u")
        assert not walker.journey.days_shown_up
        assert walker.reads(COULD_BE)


async def test_a_low_day_is_not_asked_whether_something_is_done(path: Path):
    life = a_life(path)
    for title in (OPEN_IT, WRITE):
        life.did(next(step for step in life.journey.steps.values() if step.title == title))
    hands = hands_at()
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=1)
        assert walker.reads(f"Everything under “{CHAPTER}” is done.", "Is it done, or is there one more")
        await walker.presses("e")
        assert walker.reads("is done.", "You can decide later whether it's done.")
        assert not walker.reads("Is it done,")


async def test_an_old_shift_comes_back_on_today_now_and_then(path: Path):
    hands = hands_at()
    a_life(path, hands)
    seen = []
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=60)
        await walker.presses("escape")
        for _ in range(8):
            await walker.turns_the_clock(days=1)
            await walker.presses("escape")
            seen.append(walker.reads("In November you noticed", "“I paused before replying”"))
    assert seen.count(True) == 2
