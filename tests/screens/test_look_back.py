"""Look back: the week, what shifted, and all the evidence."""

from datetime import timedelta

import pytest

from screens.lives import LAPTOP, MEETING, MOVING, OPEN_IT, WALK, Life, a_life
from screens.walker import MORNING, hands_at, sitting, walking
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Size
from smallsteps_tui.voice import looking_back
from smallsteps_tui.widgets.charts.stair import StairPicture


@pytest.fixture
def week(path):
    """A week with a smaller version and a shift in it."""
    life = a_life(path)
    open_it = next(step for step in life.journey.steps.values() if step.title == OPEN_IT)
    life.did(open_it, Size.SMALLER, on=MORNING.date() - timedelta(days=1))
    return path


async def test_the_weeks_smallest_step_stands_first_in_its_own_words(week):
    async with walking(week) as walker:
        await walker.presses("4")
        assert walker.reads("What tiny step did you take this week?", f"“{LAPTOP}”", "and 3 more, on 3 days")


async def test_the_brackets_turn_the_weeks_as_far_back_as_there_are_any(week):
    async with walking(week) as walker:
        await walker.presses("4", "left_square_bracket")
        assert walker.reads("Your smallest step in the week of 9 Nov", f"“{WALK}”")
        await walker.presses("left_square_bracket", "left_square_bracket")
        assert walker.reads("in the week of 9 Nov")
        await walker.presses("right_square_bracket", "right_square_bracket")
        assert walker.reads("this week?")


async def test_where_there_is_no_earlier_or_later_week_that_is_said(path):
    life = Life(sitting(path, hands_at()))
    life.did(life.step(life.goal(MOVING), WALK, rhythm="daily"))
    async with walking(path, size=(40, 12)) as walker:
        await walker.presses("4", "left_square_bracket")
        assert walker.said == "This is the first week."
        await walker.presses("right_square_bracket")
        assert walker.said == "This is the week you're in."


async def test_the_evidence_stands_under_its_months_newest_first(week):
    async with walking(week) as walker:
        await walker.presses("4")
        assert walker.reads("November", f"~ 21   {MEETING}", f"✓ 20   {LAPTOP}", "everything, newest first")
        assert walker.line_with(f"✓ 20   {LAPTOP}").endswith("small")
        assert walker.where("~ 21")[1] < walker.where("✓ 20")[1]


async def test_slash_finds_words_and_days_while_they_are_typed_and_esc_shows_all_again(week):
    async with walking(week) as walker:
        await walker.presses("4", "slash")
        await walker.types("REVIEWER")
        assert await walker.comes_to_read("Nothing found with “REVIEWER”   Esc show all")
        await walker.types_over("20 November")
        assert await walker.comes_to_read("with “20 November”", f"✓ 20   {WALK}", gone=MEETING)
        await walker.presses("escape")
        assert walker.reads(f"✓ 20   {WALK}", MEETING)
        await walker.presses("slash")
        await walker.types("paused", "enter")
        assert walker.reads("with “paused”   Esc show all", MEETING)
        assert not walker.reads(f"✓ 20   {WALK}")
        await walker.presses("slash")
        await walker.types("corner", "enter")
        assert walker.reads("with “corner”   Esc show all", f"✓ 20   {WALK}")
        await walker.presses("escape")
        assert walker.reads(f"✓ 20   {WALK}", MEETING)


async def test_what_is_found_is_in_sight_while_it_is_typed_on_a_small_screen_too(week):
    async with walking(week, size=(80, 24)) as walker:
        await walker.presses("4", "slash")
        await walker.types("20 November")
        assert await walker.comes_to_read("with “20 November”", "› 20 November", f"✓ 20   {WALK}")


async def test_finding_works_beneath_the_veil(week):
    async with walking(week) as walker:
        await walker.presses("4", "v", "slash")
        await walker.types("paused", "enter")
        assert walker.reads("~ 21   • •••••• •••••• ••••••••")
        assert not walker.reads("paused")
        assert not walker.reads("✓ 20")


async def test_a_shift_is_noted_reworded_and_taken_back(week):
    async with walking(week) as walker:
        await walker.presses("4", "n")
        await walker.types("I sat down first", "enter")
        assert walker.reads("~ 21   I sat down first", "Noted.")
        await walker.presses("home", "enter")
        assert walker.reads("This shift: “I sat down first”", "reword it", "remove it")
        await walker.presses("w")
        await walker.types_over("   ", "enter")
        assert walker.reads("What have you noticed, even slightly?")
        await walker.types_over("I sat down, twice", "enter")
        assert walker.reads("~ 21   I sat down, twice")
        await walker.presses("home", "enter", "d")
        assert "I sat down, twice" not in [shift.text for shift in walker.on_disk().shifts.values()]


async def test_then_and_now_holds_this_month_against_the_first(path):
    life = a_life(path)
    walk = next(step for step in life.journey.steps.values() if step.title == WALK)
    life.did(walk, on=MORNING.date() - timedelta(days=80))
    async with walking(path) as walker:
        await walker.presses("4")
        assert walker.reads("What do you do more often than at the start?", f"+ {WALK}", "6 days, 1 then")


async def test_i_explains_the_week(week):
    async with walking(week) as walker:
        await walker.presses("4", "i")
        assert walker.reads("4 steps on 3 days", "Monday to Sunday")


async def test_a_week_that_has_just_begun_is_not_called_quiet(path):
    hands = hands_at()
    a_life(path, hands)
    hands.move(timedelta(days=2))
    async with walking(path, hands=hands) as walker:
        await walker.presses("escape", "4")
        assert walker.reads("The week has just begun. Everything behind")
        await walker.turns_the_clock(days=2)
        await walker.presses("escape", "4")
        assert walker.reads("A quiet week. Everything behind you is still")


async def test_a_quiet_week_is_told_kindly(path):
    a_life(path)
    async with walking(path) as walker:
        await walker.turns_the_clock(days=14)
        await walker.presses("escape", "4")
        assert walker.reads("A quiet week. Everything behind you is still")


async def test_before_anything_there_is_a_place_for_it(path):
    async with walking(path) as walker:
        await walker.presses("escape", "4")
        assert walker.reads("Your first step will show up here, and stay.")
        assert walker.reads("your smallest step", "in a week", "what you do more often"), (
            "the first month's stair"
        )
        await walker.presses("left_square_bracket", "enter", "escape", "i")
        assert walker.reads("There are no numbers to explain here yet.")


async def test_a_stair_is_lit_with_the_first_step_and_gone_after_a_month(path):
    life = Life(sitting(path, hands_at()))
    walk = life.step(life.goal(MOVING), WALK, rhythm="daily")
    async with walking(path, size=(118, 36)) as walker:
        await walker.presses("4")
        stair = walker.app.screen.query_one(StairPicture)
        assert [bool(one.words) for one in stair.face.stairs] == [False] * 3
        assert walker.where("Your first step will")[1] > 4, "a third down"
        await walker.presses("1", "space", "4")
        assert [bool(one.words) for one in stair.face.stairs] == [True, False, False]
        assert walker.reads("in a month", f"✓ 21   {WALK}")
        for days, lit in ((7, 2), (14, 2)):
            await walker.turns_the_clock(days=days)
            await walker.presses("1", "space", "4")
            assert sum(bool(one.words) for one in stair.face.stairs) == lit
        await walker.turns_the_clock(days=10)
        await walker.presses("escape", "4")
        assert stair.face is None
        assert not walker.reads("in a month")
    assert walk.title == WALK


async def test_while_something_is_looked_for_the_evidence_has_the_room_of_the_stair(path):
    life = Life(sitting(path, hands_at()))
    life.did(life.step(life.goal(MOVING), WALK, rhythm="daily"))
    async with walking(path, size=(118, 36)) as walker:
        await walker.presses("4")
        before, row = walker.screen, walker.where("What tiny step")[1]
        assert walker.reads("in a month")
        await walker.presses("right")
        assert walker.reads("Esc show all", f"✓ 21   {WALK}")
        assert not walker.reads("in a month")
        assert walker.where("What tiny step")[1] < row, "the evidence fills the room"
        await walker.presses("escape")
        assert walker.screen == before
        await walker.presses("slash")
        await walker.types("corner")
        assert await walker.comes_to_read("with “corner”", gone="in a month")
        await walker.presses("escape")
        assert walker.reads("in a month")


async def test_on_a_broad_sheet_the_sums_have_a_column_of_their_own_with_what_was_noticed(week):
    async with walking(week, size=(160, 45)) as walker:
        await walker.presses("4")
        columns = [walker.where(words)[0] for words in ("What tiny", "Running total", "everything, newest")]
        assert columns == sorted(columns)
        assert columns[1] > 50
        column, row = walker.where("What you noticed")
        assert column == columns[1]
        assert MEETING in walker.lines[row + 2]
        await walker.resizes(118, 36)
        assert walker.reads("steps", "shifts", "days in your longest streak"), "nothing is squeezed out"
        assert not walker.reads("What you noticed")
        assert walker.where("Running total")[0] == walker.where("1 Today")[0]


async def test_a_shift_of_several_lines_that_was_not_changed_keeps_its_lines(path):
    text = "I paused\nbefore replying"
    a_life(path).noticed(text)
    async with walking(path) as walker:
        await walker.presses("4", "home", "enter", "w")
        assert walker.reads("I paused before replying")
        await walker.presses("enter")
        assert text in [shift.text for shift in walker.on_disk().shifts.values()]


async def test_a_shift_taken_back_elsewhere_is_not_taken_back_twice(life):
    async with walking(life) as walker:
        await walker.presses("4", "home", "enter")
        (shift,) = walker.journey.shifts.values()
        await walker.another_process(lambda _: acts.drop_shift(shift))
        await walker.presses("d")
        assert walker.said == "This shift was removed in the meantime."


@pytest.fixture(scope="module")
def months():
    """Almost half a year: a practice that was there at first as well, one that was let be, and new ones."""
    life = a_life()
    today = MORNING.date()
    walk = next(step for step in life.journey.steps.values() if step.title == WALK)
    moving = next(goal for goal in life.journey.goals.values() if goal.title == MOVING)
    plants = life.step(moving, "Water the plants", rhythm="daily")
    for back in range(28, 170):
        life.did(plants, on=today - timedelta(days=back))
    for back in (14, 19, 160, 165):
        life.did(walk, on=today - timedelta(days=back))
    for place in range(5):
        life.did(life.step(moving, f"Stretch {place}", rhythm="daily"), on=today - timedelta(days=place))
    return life.journey


async def test_the_brackets_take_the_evidence_along_to_the_week_and_back(months):
    async with walking(journey=months) as walker:
        await walker.presses("4", *["left_square_bracket"] * 6)
        assert walker.reads("in the week of 5 Oct")
        evidence = walker.app.screen.evidence
        first = [line[57:].strip() for line in walker.lines[3:5]]
        assert [line.strip("▌▁▂▃▄▅▆▇█ ") for line in first] == ["October", "✓ 11   Water the plants"]
        assert evidence.chosen[2].day == 11
        await walker.presses("left_square_bracket")
        assert "October" in walker.lines[3]
        assert "✓  4   Water the plants" in walker.lines[4]
        await walker.presses(*["right_square_bracket"] * 7)
        assert "November" in walker.lines[3]
        assert "⚑ 21   Half of lap 2: Move again" in walker.lines[4]
        assert f"~ 21   {MEETING}" in walker.lines[5]
        assert evidence.chosen[2] == MORNING.date()


@pytest.mark.parametrize("size", [(240, 70), (118, 36), (80, 24), (60, 20), (40, 12)])
async def test_at_every_size_the_week_is_named_and_what_is_in_sight_has_its_month(months, size):
    async with walking(journey=months, size=size) as walker:
        await walker.presses("4", *["left_square_bracket"] * 6)
        assert walker.reads("week of 5 Oct", "October")
        assert not any("November" in line for line in walker.lines[2:])


@pytest.mark.parametrize("size", [(118, 36), (80, 24), (60, 20), (40, 12)])
async def test_one_tab_leads_to_then_and_now_and_the_line_of_keys_says_so(months, size):
    async with walking(journey=months, size=size) as walker:
        await walker.presses("4")
        assert walker.reads("Tab then and now")
        await walker.presses("tab")
        assert walker.reads("+ Stretch 0", "Tab question")
        await walker.presses("end")
        assert walker.reads(f"+ {WALK}"[:9], "days, 2 then")
        await walker.presses("enter")
        assert walker.reads(f"› {WALK}"[:9], f"everything for “{WALK}”")
        await walker.presses("escape", "tab", "home", "up")
        assert walker.reads("Enter write one line")
        await walker.presses("down")
        assert walker.reads("Tab question", "+ Stretch 0")


async def test_what_has_no_room_is_counted_and_can_be_scrolled_to(months):
    async with walking(journey=months, size=(60, 20)) as walker:
        await walker.presses("4")
        assert walker.reads("… and 5 more")
        await walker.presses("tab")
        assert walker.reads("… and 3 more")
        await walker.presses("end")
        assert walker.where("… and 3 more")[1] < walker.where("days, 2 then")[1]
        await walker.resizes(118, 36)
        assert walker.reads("+ Stretch 0", "+ Stretch 4", "days, 2 then")


async def test_at_40_columns_tab_turns_the_card_through_all_its_parts(months):
    async with walking(journey=months, size=(40, 12)) as walker:
        await walker.presses("4", "tab")
        assert walker.reads("At the start, and now", "+ Stretch 0", "Tab question", "November")
        await walker.presses("tab")
        assert walker.reads("Enter write one line", "Tab months", "November")
        await walker.presses("tab")
        assert walker.reads("Running total, end of each", "shifts", "Tab evidence")
        await walker.presses("tab")
        assert walker.reads("Tab then and now", f"~ 21   {MEETING}")
        await walker.presses("shift+tab")
        assert walker.reads("Running total, end of each")
        await walker.presses("escape")
        assert walker.reads("Tab then and now", f"~ 21   {MEETING}")


async def test_earlier_months_are_turned_to_where_not_all_have_room(months):
    async with walking(journey=months, size=(60, 20)) as walker:
        await walker.presses("4", "shift+tab")
        assert walker.reads("Running total, end of each month", "Jun  Jul", "Tab evidence")
        await walker.resizes(30, 20)
        await walker.presses("tab", "shift+tab", "home")
        assert walker.reads("Jun", "← → months")
        await walker.presses("end")
        assert walker.reads("Nov")
        assert not walker.reads("Jun")
        await walker.presses("left", "enter")
        assert walker.app.screen.evidence.chosen[2].month == 10


async def test_the_question_of_the_week_rests_once_it_is_answered(life):
    async with walking(life) as walker:
        await walker.presses("4")
        question = walker.line_with("?")
        await walker.presses("n")
        await walker.types("Sam sat with me", "enter")
        assert walker.reads("You noticed: “Sam sat with me”", "n write another")
        assert [asked.question for asked in walker.on_disk().asked.values()] == ["of-the-week"]
        await walker.presses("v")
        assert walker.reads("You noticed: “••• ••• •••• ••”")
        await walker.presses("v", "n")
        assert walker.reads("What have you noticed, even slightly?")
        await walker.types("And again", "enter")
        assert walker.reads("You noticed: “Sam sat with me”")
        assert len(walker.on_disk().asked) == 1
        await walker.presses("u", "u")
        assert walker.reads(question)
        await walker.presses("ctrl+r")
        assert walker.reads("You noticed: “Sam sat with me”")
        await walker.turns_the_clock(days=7)
        await walker.presses("escape", "4")
        assert not walker.reads("You noticed")


async def test_a_long_shift_is_named_in_part_above_what_becomes_of_it(path):
    a_life(path).noticed("Word " * 200)
    async with walking(path) as walker:
        await walker.presses("4", "home", "enter")
        assert walker.reads("This shift: “Word Word", "…”", "remove it")


async def test_above_the_evidence_there_is_no_end_of_a_text_that_began_out_of_sight(path):
    life = a_life(path)
    life.noticed("A word of a few")
    for place in range(4):
        life.noticed(f"{place} that is said in so many words that it is broken " + "again and again " * 4)
    async with walking(path, size=(60, 20)) as walker:
        await walker.presses("4", "comma", "comma")
        for _ in range(4):
            await walker.presses("down")
            heading = walker.where("November", nth=0)[1]
            first = next(line for line in walker.lines[heading + 1 :] if line.strip())
            assert "~ 21" in first


async def test_a_quiet_week_is_asked_nothing_and_a_shift_can_still_be_noted(week):
    hands = hands_at(MORNING + timedelta(days=40))
    async with walking(week, hands=hands) as walker:
        await walker.presses("escape", "4")
        assert not walker.reads("How have your habits shifted")
        assert not walker.reads("Who, or what, made it lighter?")
        assert walker.reads("n note a shift (a small change)")
        await walker.presses("n")
        assert walker.reads("What have you noticed, even slightly?")
        await walker.types("I slept", "enter", "escape")
        assert "I slept" in {shift.text for shift in walker.journey.shifts.values()}


async def test_subtle_changes_are_offered_as_examples_in_turn(week):
    found = set()
    for days in range(4):
        async with walking(week, hands=hands_at(MORNING + timedelta(days=days))) as walker:
            await walker.presses("n")
            found |= {words for words in looking_back.SUBTLE if walker.reads(words)}
    assert found == set(looking_back.SUBTLE)


async def test_the_help_says_why_so_small_what_it_misses_and_who_can_read_the_file(week):
    async with walking(week, size=(118, 60)) as walker:
        await walker.presses("question_mark")
        assert walker.reads("Why so small?", "Starting is the hard part")
        assert walker.reads("notices some", "Anyone who can use")
