"""Writing it up: a page for a therapist or a friend, and one line for who is with somebody."""

import stat

import pytest

from screens.lives import MEETING, MOVING, OPEN_IT, THESIS, WALK, a_life
from screens.walker import walking
from smallsteps_tui import voice
from smallsteps_tui.config import Config
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import GoalState
from smallsteps_tui.screens.dialogs.form import QUESTION, WriteUpDialog
from smallsteps_tui.write_up.page import Part

PAGE = "smallsteps-2026-11-21"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A home of nobody's, without a folder for documents."""
    at = tmp_path / "home"
    at.mkdir()
    monkeypatch.setenv("HOME", str(at))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(at / ".config"))
    return at


def ticked(walker):
    """The lines with a tick before them, in the left half of the dialog."""
    halves = [line[: walker.app.size.width // 2] for line in walker.lines]
    return [half.partition("✓ ")[2].strip() for half in halves if "✓ " in half and "█" in half]


async def answers(walker):
    """Press Enter on where the page may go, and wait until both dialogs are gone."""
    await walker.presses("enter")
    await walker.settles()


async def test_the_goal_that_is_shown_is_chosen_with_its_whole_way_and_nothing_private():
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("3", "right", "w")
        assert walker.reads(QUESTION, "since the beginning", "12 to 21 November 2026")
        assert ticked(walker) == [
            MOVING,
            *("the smallest step", "the course, drawn", "the steps taken", "days, and the streak"),
            "then and now",
        ]
        assert walker.reads("The smallest step in this period", "Walk to the corner")
        assert not walker.reads("the laptop")
        assert not walker.reads("line for")
        await walker.presses("s")
        assert walker.reads(voice.NOBODY_BESIDE)


async def test_what_was_ticked_comes_into_sight_on_the_page():
    life = a_life()
    for number in range(40):
        life.did(life.step(life.journey.ordered_goals[0], f"Step {number}"))
    async with walking(journey=life.journey) as walker:
        await walker.presses("3", "w")
        assert not walker.reads(MEETING)
        for _ in range(20):
            if walker.app.screen.choices.chosen is Part.SHIFTS:
                break
            await walker.presses("down")
        await walker.presses("space")
        assert walker.reads(MEETING)
        await walker.presses("space")
        assert not walker.reads(MEETING)


@pytest.mark.parametrize("size", [(118, 36), (80, 24), (40, 12)])
async def test_the_whole_page_can_be_read_before_it_goes_anywhere(size):
    async with walking(journey=a_life().journey, size=size) as walker:
        await walker.presses("4", "w", "tab")
        assert walker.reads("The smallest step in this")
        seen = ""
        for _ in range(12):
            seen += walker.screen
            await walker.presses("pagedown")
        assert "Written with small steps" in seen
        await walker.presses("tab")
        assert walker.reads("this week")
        await walker.presses("escape")
        assert len(walker.app.screen_stack) == 1


async def test_the_week_that_is_shown_is_chosen_with_all_goals():
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("4", "w")
        assert walker.reads("this week", "16 to 21 November 2026", f"✓ {THESIS}", f"✓ {MOVING}")
        await walker.presses("escape", "left_square_bracket", "w")
        assert walker.line_with("› 9 to 15 November 2026")
        await walker.presses("right")
        assert walker.reads("this week")
        await walker.presses("left")
        assert walker.line_with("› 9 to 15 November 2026")


async def test_enter_twice_writes_a_page_for_nobody_else_to_open_and_never_over_another(home):
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("4", "w", "enter")
        assert walker.reads("Where do you want to save it?", f"› ~/{PAGE}.html")
        await answers(walker)
        assert walker.said == f"Saved as “~/{PAGE}.html”. No one else can open it."
        assert len(walker.app.screen_stack) == 1
        first = (home / f"{PAGE}.html").read_text(encoding="utf-8")
        assert stat.S_IMODE((home / f"{PAGE}.html").stat().st_mode) == 0o600
        await walker.presses("w", "enter")
        assert walker.reads(f"› ~/{PAGE}-2.html")
        await walker.types_over(f"~/{PAGE}.html")
        await answers(walker)
        assert walker.said == (
            f"Saved as “~/{PAGE}-2.html”. No one else can open it. "
            "The file that was already there is unchanged."
        )
        await walker.presses("w", "enter", "tab", "tab")
        assert walker.reads(f"› ~/{PAGE}.md")
        await answers(walker)
    assert (home / f"{PAGE}.html").read_text(encoding="utf-8") == first
    assert f"<bdi>{WALK}</bdi>" in first
    assert MEETING not in first
    assert (home / f"{PAGE}.md").read_text(encoding="utf-8").startswith("# Small steps\n\n16 to 21 November")


async def test_what_is_ticked_with_space_or_the_mouse_comes_onto_the_page(home):
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("4", "w", "end", "space")
        assert walker.reads("✓ why, and who is with you", "Why: I want to finish what I began")
        await walker.clicks("what you noticed")
        assert walker.reads("✓ what you noticed")
        await walker.clicks("what you noticed")
        assert walker.reads("○ what you noticed")
        await walker.clicks("what you noticed")
        await walker.presses("enter")
        await answers(walker)
    written = (home / f"{PAGE}.html").read_text(encoding="utf-8")
    assert MEETING in written
    assert "I want to finish what I began" in written


async def test_a_disk_that_refuses_keeps_what_was_chosen_and_what_was_typed(home):
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("4", "w", "end", "space", "enter")
        await walker.types_over("~/nowhere/page.html", "enter")
        assert walker.reads("There's no folder ~/nowhere. Choose one that exists.", "› ~/nowhere/page.html")
        await walker.types_over("~/page.pdf", "enter")
        assert walker.reads("Use .html for a browser, or .md for plain text.")
        await walker.presses("escape")
        assert walker.reads(QUESTION, "✓ why, and who is with you")
        (home / "nowhere").mkdir()
        await walker.presses("enter")
        await walker.types_over("~/nowhere/page.html")
        await answers(walker)
        assert walker.said == "Saved as “~/nowhere/page.html”. No one else can open it."
    assert "Why: " in (home / "nowhere" / "page.html").read_text(encoding="utf-8")


async def test_a_page_without_a_goal_or_without_a_part_is_asked_for_one():
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("3", "w", "down", "space", "enter")
        assert walker.reads("Choose at least one goal for the page: go to one and press Space.")
        await walker.presses("space")
        assert not walker.reads("A page needs")
        for _ in range(5):
            await walker.presses("down", "space")
        await walker.presses("down", "space", "c")
        assert walker.reads("Choose at least one thing for the page: go to a line and press Space.")
        assert len(walker.app.screen_stack) == 2


async def test_c_copies_the_page_unless_it_is_too_long_for_a_terminal():
    life = a_life()
    thesis = next(goal for goal in life.journey.goals.values() if goal.title == THESIS)
    for _ in range(6):
        life.noticed("I paused. " * 1000, thesis)
    async with walking(journey=life.journey) as walker:
        await walker.presses("4", "w", "c")
        assert walker.app.clipboard.startswith("# Small steps\n\n16 to 21 November 2026")
        assert walker.reads(voice.PAGE_COPIED, QUESTION)
        await walker.clicks("what you noticed")
        assert walker.reads("c copy")
        await walker.presses("c")
        assert walker.reads(voice.TOO_LONG_TO_COPY)
        assert MEETING not in walker.app.clipboard


async def test_days_of_ones_own_are_asked_for_on_the_first_line():
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("4", "w")
        assert walker.reads("Space choose days")
        await walker.presses("space")
        assert walker.reads("From which day to which day?", "2026-11-16", "2026-11-21")
        await walker.types_over("soon", "enter")
        assert walker.reads(
            "“soon” isn't a day. Try yesterday, monday, 3 days ago or a date such as 2026-11-21."
        )
        await walker.types_over("2026-11-12", "tab")
        await walker.types_over("yesterday", "enter")
        assert walker.line_with("› 12 to 20 November 2026")
        assert walker.reads("on 6 days")


# One line


async def test_s_offers_one_line_for_who_is_with_them_and_lets_it_be_reworded():
    life = a_life()
    life.goal("Play again", support="Ines")
    async with walking(journey=life.journey) as walker:
        await walker.presses("space", "3", "w")
        assert walker.reads("s line for “Sam”")
        await walker.presses("s")
        assert walker.reads("One line for “Sam”", "Sam, one small step today: opened the file.")
        await walker.types(" Thank you", "enter")
        assert walker.app.clipboard == "Sam, one small step today: opened the file. Thank you"
        assert walker.reads(voice.LINE_COPIED, QUESTION)
        await walker.presses("end", "home", "down", "down", "down", "space")
        assert walker.reads("s line for a friend")
        await walker.presses("s", "tab", "tab", "enter")
        assert walker.app.clipboard == ("Ines, I'm about to start “Play again”. One small step is enough.")


# Everywhere


async def test_the_palette_offers_it_where_it_has_a_key_and_where_it_has_none():
    async with walking(journey=a_life().journey) as walker:
        for screen in "14":
            await walker.presses(screen, "ctrl+p")
            await walker.types("write")
            await walker.pilot.pause(0.3)
            await walker.presses("enter")
            await walker.settles()
            assert isinstance(walker.app.screen, WriteUpDialog), screen
            await walker.presses("escape")


async def test_what_is_chosen_and_what_the_keys_do_can_be_read_when_it_is_small():
    async with walking(journey=a_life().journey, size=(40, 12)) as walker:
        await walker.presses("3", "w")
        assert walker.reads("since the beginning", f"✓ {THESIS}", "Esc not now")
        await walker.presses("end")
        assert walker.reads("○ why, and who is with you")


async def test_the_veil_covers_the_ticks_the_preview_and_the_line_but_not_the_file(home):
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("v", "3", "w")
        await walker.clicks("what you noticed")
        await walker.clicks("why, and who")
        for keys in ((), ("s",)):
            await walker.presses(*keys)
            assert not any(
                words in walker.screen for words in (THESIS, "Sam", MEETING, "I began", "Open the")
            )
            await walker.presses(*(["escape"] if keys else []))
        await walker.presses("enter")
        await answers(walker)
        assert PAGE not in walker.said
    assert MEETING in (home / f"{PAGE}.html").read_text(encoding="utf-8")


async def test_what_another_process_changes_is_on_the_page_at_once(life):
    async with walking(life) as walker:
        await walker.presses("4", "w")
        await walker.another_process(
            lambda session: acts.add_goal(session.snapshot.journey, "Sing", session.moment())
        )
        assert walker.reads("○ Sing")


async def test_before_there_is_a_goal_w_says_how_to_begin(path):
    async with walking(path) as walker:
        await walker.presses("escape", "3", "w")
        assert walker.said == "There's nothing to write up yet. Press 2, then g, to add a goal."


async def test_a_goal_that_was_let_go_is_offered_and_a_hidden_streak_stays_hidden():
    life = a_life()
    thesis = next(goal for goal in life.journey.goals.values() if goal.title == THESIS)
    life.did(next(step for step in life.journey.steps.values() if step.title == OPEN_IT))
    life.session.apply(acts.set_state(thesis, GoalState.LET_GO, life.moment()), "let go")
    config = Config(animations=False, streak="hidden", units="km")
    async with walking(journey=life.journey, config=config) as walker:
        await walker.presses("4", "w")
        assert walker.line_with(f"○ {THESIS}   let go")
        await walker.presses("down", "space", "c")
        assert "From the start line to kilometre 1 of 42." in walker.app.clipboard
        assert "Steps on 4 days." in walker.app.clipboard
        assert "streak" not in walker.app.clipboard
