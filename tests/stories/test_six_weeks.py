"""Six weeks of three daily practices beside the once steps of another goal: each is offered, and within reach."""

from collections import Counter
from datetime import date, timedelta

from domain.walks import Walk
from screens.lives import Life
from screens.walker import hands_at, sitting, walking

from smallsteps_tui.domain import choosing
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.domain.journey import Journey

PAGES = [f"Write page {number}" for number in range(1, 16)]
DAILY = ["Take the vitamins", "Stretch for a minute", "Walk to the corner"]
SWIM = "Swim two lengths"
ENERGIES = (Energy.LOW, None, Energy.STEADY, Energy.HIGH)


def taken_on(journey: Journey, day: date) -> list[str]:
    return [journey.steps[one.step_id].title for one in journey.page(day).counted]


def test_every_practice_is_offered_and_within_reach_on_each_day_it_is_due():
    walk = Walk("Thesis", "Health").adds(*PAGES, goal="Thesis").adds("Book a check-up", goal="Health")
    walk.adds(*DAILY, goal="Health", rhythm="daily").adds(SWIM, goal="Health", rhythm="mon thu")
    first, pages = walk.today, list(PAGES)
    for number in range(42):
        due = [*DAILY, SWIM] if walk.today.weekday() in (0, 3) else list(DAILY)
        walk.feels(ENERGIES[number % 4])
        assert (walk.card, walk.also[: len(due)]) == (pages[0], due), "what is due stands first"
        turn = number % len(due)
        for title in [*due[turn:], *due[:turn]][: len(due) - (number % 6 == 5)]:
            assert walk.step(title) in choosing.candidates(walk.journey, walk.today)
            walk.does(title, chosen=True)
            due.remove(title)
            others = [one for one in walk.also if one != walk.card]
            assert others[: len(due)] == due, "what is left stands before what was taken"
        if number % 3 == 0:
            walk.does(pages.pop(0))
        walk.sleeps()
    days = [taken_on(walk.journey, first + timedelta(days=number)) for number in range(42)]
    counted = Counter(title for titles in days for title in titles)
    assert counted[SWIM] + sum(counted[title] for title in DAILY) == 3 * 42 + 12 - 7
    assert sum(counted[page] for page in PAGES) == 14
    assert walk.journey.steps_in_all == len(walk.journey.goal_check_ins(walk.goal("Health").id)) + 14


async def test_what_has_no_room_is_told_in_a_line_that_down_walks(path):
    hands = hands_at()
    life = Life(sitting(path, hands))
    life.step(life.goal("Thesis"), PAGES[0])
    due = [f"{title} {time}" for title in DAILY for time in ("at eight", "at noon")]
    health = life.goal("Health")
    for title in due:
        life.step(health, title, rhythm="daily")
    async with walking(path, hands=hands, size=(80, 24)) as walker:
        await walker.turns_the_clock(days=1)
        before = path.read_bytes()
        shown = sum(walker.reads(f"○ {title}") for title in due)
        assert walker.line_with("Also possible").endswith(f"and {len(due) - shown} more  ↓")
        for title in due:
            await walker.presses("down")
            assert walker.line_with(title) == f"█   {title}"
        await walker.presses("down")
        assert walker.line_with(PAGES[0]) == f"█   {PAGES[0]}"
        await walker.presses("left_square_bracket", "right_square_bracket", "up", "escape")
    assert path.read_bytes() == before, "looking is no change"


async def test_two_of_its_days_at_the_keyboard(path):
    hands = hands_at()
    life = Life(sitting(path, hands))
    thesis = life.goal("Thesis")
    for page in PAGES[:3]:
        life.step(thesis, page)
    health = life.goal("Health")
    for title in DAILY:
        life.step(health, title, rhythm="daily")
    async with walking(path, hands=hands, size=(80, 24)) as walker:
        await walker.turns_the_clock(days=1)
        assert walker.reads("Also possible, only if you like", *(f"○ {title}" for title in DAILY))
        for title in DAILY:
            before = path.read_bytes()
            await walker.presses("down")
            assert walker.line_with(title) == f"█   {title}"
            assert path.read_bytes() == before, "looking is no change"
            await walker.presses("space")
        assert taken_on(walker.on_disk(), hands().date()) == DAILY
        await walker.presses("u", "u", "u")
        assert taken_on(walker.on_disk(), hands().date()) == [], "one undo each, and none for the looking"
        await walker.resizes(40, 12)
        await walker.turns_the_clock(days=1)
        assert walker.line_with(PAGES[0])
        await walker.presses("up")
        assert walker.line_with(DAILY[2])
        await walker.presses("left_square_bracket", "space", "right_square_bracket")
        assert walker.line_with(DAILY[2])
        assert taken_on(walker.on_disk(), hands().date() - timedelta(days=1)) == DAILY[2:]
        await walker.presses("space")
        assert taken_on(walker.on_disk(), hands().date()) == DAILY[2:]
