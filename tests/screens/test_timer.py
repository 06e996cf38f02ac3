"""Just start: a few minutes with one step, and having started counts."""

from datetime import timedelta

import pytest

from screens.lives import OPEN_IT, WRITE, a_life
from screens.walker import MORNING, SCREENS, hands_at, walking
from smallsteps_tui.config import Config
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import SCHEMA, Energy, Size
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.screens.today.timer import TimerScreen, pairing_said

TODAY = MORNING.date()
SIZES = ((118, 36), (80, 24), (40, 12), (40, 6))


def made(walker, title=OPEN_IT):
    return walker.journey.check_in(walker.step(title).id, TODAY)


def time_shown(walker):
    return walker.app.screen.digits.value


async def goes_by(walker, seconds):
    walker.hands.move(timedelta(seconds=seconds))
    walker.app.screen.tick() if isinstance(walker.app.screen, TimerScreen) else None
    await walker.waits_a_second()


@pytest.mark.parametrize("size", SIZES)
async def test_it_shows_the_step_and_the_time_at_every_size(life, size):
    async with walking(life, size=size) as walker:
        await walker.presses("s")
        assert walker.reads(OPEN_IT, "pause", "I did it", "Esc not now")
        assert size[1] < 8 or walker.reads("the good coffee")
        assert time_shown(walker) == "2:00"
        assert size[1] < 8 or any("█" in line for line in walker.lines)
        assert size[1] < 18 or walker.reads("⢼⡧", "started", "2 minutes", "1 Today")
        await goes_by(walker, 150)
        assert walker.reads(OPEN_IT, "carry on.", "I did it")
        assert not walker.reads("2:00")


async def test_having_started_is_kept_before_the_first_second_is_over(life):
    async with walking(life) as walker:
        await walker.presses("s")
        step = walker.step(OPEN_IT)
        assert walker.on_disk().check_in(step.id, TODAY).size is Size.STARTED


async def test_the_minutes_are_those_of_the_settings(life):
    async with walking(life, config=Config(animations=False, timer_minutes=25)) as walker:
        assert walker.reads("just start, 25 minutes")
        await walker.presses("s")
        assert time_shown(walker) == "25:00"


async def test_the_digits_follow_the_clock_on_the_wall(life):
    async with walking(life) as walker:
        await walker.presses("s")
        await goes_by(walker, 36)
        assert time_shown(walker) == "1:24"
        await goes_by(walker, -36)
        assert time_shown(walker) == "2:00"
        await goes_by(walker, -3600)
        assert time_shown(walker) == "2:00"


async def test_stopping_early_is_having_started_and_today_says_so(life):
    async with walking(life) as walker:
        await walker.presses("s")
        await goes_by(walker, 20)
        await walker.presses("escape")
        assert walker.reads("Today", f"◐  {OPEN_IT}", "That is enough for today.", "I did all of it")
        assert not walker.reads("back to the timer")
        assert not walker.reads("1:40")
        assert made(walker).size is Size.STARTED
        assert walker.app.start is None


async def test_esc_within_ten_seconds_takes_the_start_back_and_leaves_nothing_to_undo(life):
    async with walking(life) as walker:
        await walker.presses("e", "s")
        await goes_by(walker, 9)
        assert not walker.reads("counts as started")
        await walker.presses("escape")
        assert walker.said == "Nothing was saved. You can start again whenever you like."
        assert made(walker) is None
        assert walker.app.start is None
        await walker.presses("u")
        assert walker.on_disk().page(TODAY).energy.value is None, "what was before the start"
        await walker.presses("s")
        await goes_by(walker, 10)
        assert walker.reads("It counts as started.", "Esc stop here, and it counts")
        await walker.presses("escape")
        assert made(walker).size is Size.STARTED


@pytest.mark.parametrize("key", ["d", "enter"])
async def test_i_did_it_checks_the_step_in_and_answers_on_the_card(life, key):
    async with walking(life) as walker:
        await walker.presses("s", key)
        assert made(walker).size is Size.DONE
        assert walker.reads("Today", f"✓  {OPEN_IT}", walker.app.screen.warm)
        assert not walker.reads("You started")
        assert walker.app.start is None
        await walker.presses("u")
        assert made(walker).size is Size.STARTED


async def test_on_a_low_day_it_shows_the_smallest_version_and_takes_that(life):
    async with walking(life) as walker:
        await walker.presses("e", "s")
        assert walker.reads("Put the laptop on the table")
        await walker.presses("d")
        assert made(walker).size is Size.SMALLER
        assert made(walker).version == "Put the laptop on the table"


async def test_held_it_stands_still_and_goes_on_where_it_was(life):
    async with walking(life) as walker:
        await walker.presses("s")
        await goes_by(walker, 10)
        await walker.presses("space")
        assert walker.reads("paused", "Space go on")
        await goes_by(walker, 500)
        assert time_shown(walker) == "1:50"
        await walker.presses("space")
        assert not walker.reads("paused")
        await goes_by(walker, 20)
        assert time_shown(walker) == "1:30"


async def test_at_the_end_it_says_what_was_hard_and_goes_on_counting_up(life):
    async with walking(life) as walker:
        await walker.presses("s")
        await goes_by(walker, 120)
        assert walker.reads("You started. That's often the hardest part. Stop here, or carry on.")
        await goes_by(walker, 61)
        assert time_shown(walker) == "+1:01"
        assert made(walker).size is Size.STARTED


async def test_a_laptops_sleep_counts_as_time(life):
    async with walking(life) as walker:
        await walker.presses("s")
        await goes_by(walker, 3600)
        assert time_shown(walker) == "+58:00"


async def test_other_screens_can_be_looked_at_while_it_goes_on(life):
    async with walking(life) as walker:
        await walker.presses("s")
        for key, name in zip(SCREENS[1:], ("Goals", "Marathon", "Look back"), strict=True):
            await walker.presses(key)
            await goes_by(walker, 12)
            assert name == walker.app.screen.SHOWN_NAME
            assert walker.app.screen.top.badge == walker.app.time_left
        assert walker.reads("1:24")
        await walker.presses("1")
        assert walker.reads("1:24", "s  back to the timer")
        await walker.presses("s")
        assert walker.reads(OPEN_IT)
        assert time_shown(walker) == "1:24"
        assert len(walker.journey.check_ins(walker.step(OPEN_IT).id)) == 1
        await walker.presses("4")
        assert walker.app.screen.SHOWN_NAME == "Look back"


async def test_the_button_leads_there_and_back(life):
    async with walking(life) as walker:
        await walker.clicks("just start, 2 minutes")
        assert isinstance(walker.app.screen, TimerScreen)
        await walker.presses("1")
        await walker.clicks("back to the timer")
        assert isinstance(walker.app.screen, TimerScreen)


async def test_the_whole_step_taken_on_today_ends_it(life):
    async with walking(life) as walker:
        await walker.presses("s", "1", "space")
        assert made(walker).size is Size.DONE
        assert walker.app.start is None
        assert not walker.reads("back to the timer")
        assert not walker.reads("2:00")


async def test_there_is_one_at_a_time_and_s_comes_back_to_it(life):
    async with walking(life) as walker:
        await walker.presses("s", "1", "down")
        assert walker.step(OPEN_IT).id != walker.app.screen.step.id
        await walker.presses("s")
        assert walker.reads(OPEN_IT)
        assert len(walker.journey.pages[TODAY].counted) == 1


async def test_what_is_behind_already_may_be_stayed_with_and_is_not_taken_twice(life):
    async with walking(life) as walker:
        await walker.presses("space")
        before = walker.journey
        await walker.presses("s")
        assert isinstance(walker.app.screen, TimerScreen)
        assert walker.journey == before
        await walker.presses("d")
        assert walker.reads("Today")
        assert walker.said == f"You've already done “{OPEN_IT}” today."


async def test_on_the_page_of_a_day_before_starting_is_noted_and_not_timed(life):
    async with walking(life) as walker:
        await walker.presses("left_square_bracket")
        assert walker.reads("‹ ")
        await walker.presses("down")
        title = walker.app.screen.step.title
        await walker.presses("s")
        assert not isinstance(walker.app.screen, TimerScreen)
        assert walker.app.start is None
        assert walker.journey.check_in(walker.step(title).id, TODAY - timedelta(days=1)) is not None


async def test_without_a_step_it_asks_for_one(path):
    async with walking(path) as walker:
        await walker.presses("escape", "s")
        assert walker.reads("What is the long-term goal?")
        assert walker.app.start is None


async def test_a_resize_takes_nothing_away(life):
    async with walking(life) as walker:
        await walker.presses("s")
        await goes_by(walker, 30)
        for size in (*SIZES, (20, 3), (240, 70)):
            await walker.resizes(*size)
            assert walker.reads("Open the")
        assert time_shown(walker) == "1:30"


async def test_a_strip_of_three_rows_shows_the_step_and_the_time(life):
    async with walking(life, size=(40, 3)) as walker:
        await walker.presses("s")
        assert walker.reads(OPEN_IT, "2:00")


async def test_the_veil_hides_the_words_and_not_the_time(life):
    async with walking(life) as walker:
        await walker.presses("s", "v")
        assert not walker.reads("Open")
        assert not walker.reads("coffee")
        assert walker.reads("••••")
        assert time_shown(walker) == "2:00"


async def test_a_shift_noticed_on_the_way_belongs_to_the_goal_and_the_time_goes_on(life):
    async with walking(life) as walker:
        await walker.presses("s", "n")
        await walker.types("I did not put it off", "enter")
        (shift,) = [shift for shift in walker.journey.shifts.values() if "put it off" in shift.text]
        assert shift.goal_id == walker.step(OPEN_IT).goal_id
        assert isinstance(walker.app.screen, TimerScreen)


async def test_its_keys_can_be_read(life):
    async with walking(life) as walker:
        await walker.presses("s", "question_mark")
        assert walker.reads("Pause or resume")


async def test_a_step_done_after_the_day_turned_belongs_to_the_day_it_was_started(path):
    hands = hands_at(MORNING.replace(hour=23, minute=50))
    a_life(path, hands)
    async with walking(path, hands=hands) as walker:
        await walker.presses("s")
        await walker.turns_the_clock(hours=5)
        assert walker.app.snapshot.today != TODAY
        await walker.presses("d")
        assert made(walker).size is Size.DONE


async def test_out_of_sight_it_ends_with_its_day(life):
    async with walking(life) as walker:
        await walker.presses("s", "1")
        await walker.turns_the_clock(days=1)
        assert walker.app.start is None
        assert walker.app.screen.top.badge == ""


async def test_a_step_deleted_elsewhere_closes_it(life):
    async with walking(life) as walker:
        await walker.presses("s")
        assert isinstance(walker.app.screen, TimerScreen)
        await walker.another_process(lambda _: Change(drop=(walker.step(OPEN_IT),)))
        await walker.settles()
        assert walker.app.start is None
        assert walker.reads("Today", WRITE)


async def test_what_cannot_be_kept_is_said_and_nothing_is_timed(life):
    life.write_text(life.read_text().replace(f'"schema": {SCHEMA}', '"schema": 99'))
    before = life.read_bytes()
    async with walking(life) as walker:
        await walker.presses("s")
        assert walker.reads("Today")
        assert walker.said
        assert not isinstance(walker.app.screen, TimerScreen)
        assert walker.app.start is None
        assert made(walker) is None
    assert life.read_bytes() == before


async def test_plain_signs_show_plain_time(life):
    async with walking(life, config=Config(animations=False, ascii=True)) as walker:
        await walker.presses("s")
        assert walker.reads("########")
        assert not any("━" in line or "┃" in line for line in walker.lines)


async def test_energy_said_before_is_the_words_shown(life):
    async with walking(life) as walker:
        await walker.another_process(
            lambda session: acts.set_energy(session.snapshot.journey, Energy.LOW, session.moment())
        )
        await walker.presses("s")
        assert walker.reads("Put the laptop on the table")


async def test_taking_the_start_back_leaves_it(life):
    async with walking(life) as walker:
        await walker.presses("s", "u")
        await walker.settles()
        assert made(walker) is None
        assert walker.app.start is None
        assert not isinstance(walker.app.screen, TimerScreen)
        assert walker.said.startswith("Undone:")


async def test_what_is_behind_on_the_day_it_was_started_names_that_day(path):
    hands = hands_at()
    a_life(path, hands)
    async with walking(path, hands=hands) as walker:
        await walker.presses("s")
        step = walker.step(OPEN_IT)
        await walker.turns_the_clock(days=1)
        await walker.another_process(
            lambda session: acts.check_in(
                session.snapshot.journey, step, Size.DONE, session.moment(), on=TODAY
            )
        )
        await walker.presses("d")
        assert walker.said == f"You already did “{OPEN_IT}” yesterday."


async def test_taken_back_elsewhere_it_leaves_once_the_question_in_front_is_answered(life):
    async with walking(life) as walker:
        await walker.presses("s", "n")
        await walker.types("A shift")
        step = walker.step(OPEN_IT)
        await walker.another_process(
            lambda session: acts.take_back(session.snapshot.journey, step, session.moment(), on=TODAY)
        )
        assert walker.reads("A shift")
        await walker.presses("enter")
        await walker.settles()
        assert not isinstance(walker.app.screen, TimerScreen)
        assert "A shift" in [shift.text for shift in walker.journey.shifts.values()]


@pytest.mark.parametrize(
    ("pairing", "said"),
    [
        ("Drinking the good coffee", "while drinking the good coffee"),
        ("The good coffee", "with the good coffee"),
        ("something sweet", "with something sweet"),
        ("King Crimson", "with King Crimson"),
        ("", ""),
    ],
)
def test_a_pairing_reads_as_what_it_is(pairing, said):
    assert pairing_said(pairing) == said
