"""The veil: every word of the person's as dots, for shared screens."""

from screens.lives import CHAPTER, LAPTOP, LATER, MEETING, MOVING, OPEN_IT, THESIS, WALK, WRITE, Life, a_life
from screens.walker import hands_at, sitting, walking
from smallsteps_tui.domain import acts

WORDS = (
    *(THESIS, MOVING, CHAPTER, OPEN_IT, WRITE, LATER, LAPTOP, WALK, MEETING),
    *("finish what I began", "After breakfast", "the good coffee", "Sam ", "· with Sam", "over ” and out"),
)


def a_life_with_quotes():
    """A life with a title that has quotation marks of its own."""
    life = a_life()
    thesis = next(iter(life.journey.ordered_goals))
    life.step(thesis, "The “big” talk, over ” and out")
    return life.journey


def unveiled(walker):
    """The words of the person's that can be read."""
    return [words for words in WORDS if words in walker.screen]


async def test_the_veil_covers_every_screen_and_can_be_lifted():
    async with walking(journey=a_life_with_quotes()) as walker:
        await walker.presses("v")
        assert walker.reads("words hidden")
        for key in ("1", "2", "3", "4"):
            await walker.presses(key)
            assert unveiled(walker) == [], key
        await walker.presses("3", "tab")
        assert unveiled(walker) == []
        await walker.presses("v")
        assert walker.reads(THESIS)
        assert not walker.reads("words hidden")


async def test_the_veil_covers_every_dialog():
    async with walking(journey=a_life_with_quotes()) as walker:
        await walker.presses("v")
        for screen, keys in {"1": "maiblcWpR", "2": "ampfi", "3": "fi", "4": "i"}.items():
            await walker.presses(screen)
            for key in keys:
                await walker.presses(key)
                assert len(walker.app.screen_stack) == 2, (screen, key)
                assert unveiled(walker) == [], (screen, key)
                await walker.presses("escape")
        for keys in (
            ("1", "enter"),
            ("2", "enter"),
            ("2", "l"),
            ("2", "delete"),
            ("2", "tab", "enter"),
            ("3", "f"),
            ("4", "home", "enter"),
        ):
            await walker.presses(*keys)
            assert len(walker.app.screen_stack) == 2, keys
            assert unveiled(walker) == [], keys
            await walker.presses("escape")
        await walker.presses("1", "s")
        assert unveiled(walker) == []
        await walker.presses("q")
        assert unveiled(walker) == []


async def test_the_veil_covers_what_is_said_after_an_act():
    async with walking(journey=a_life_with_quotes()) as walker:
        await walker.presses("v")
        for keys in (("space",), ("u",), ("ctrl+r",), ("down",), ("2", "x"), ("u",), ("J",), ("z",), ("u",)):
            await walker.presses(*keys)
            assert unveiled(walker) == [], keys
        await walker.presses("end", "x")
        assert unveiled(walker) == []


async def test_what_was_said_before_is_covered_too():
    async with walking(journey=a_life_with_quotes()) as walker:
        await walker.presses("2", "x", "v")
        assert unveiled(walker) == []
        await walker.presses("1", "space", "v", "v")
        assert unveiled(walker) == []


async def test_what_is_typed_under_the_veil_is_kept_as_it_was_typed():
    async with walking(journey=a_life_with_quotes()) as walker:
        await walker.presses("v", "n")
        await walker.types("A secret thought")
        assert not walker.reads("secret")
        await walker.presses("enter")
        assert "A secret thought" in [shift.text for shift in walker.journey.shifts.values()]
        await walker.presses("2", "enter", "enter")
        assert walker.step(OPEN_IT).cue == "After breakfast"


async def test_a_veil_drawn_while_a_dialog_is_open_covers_it_and_keeps_what_is_typed():
    async with walking(journey=a_life_with_quotes()) as walker:
        await walker.presses("2", "m")
        await walker.types("Touch it")
        walker.app.action_veil()
        await walker.settles()
        assert unveiled(walker) == []
        assert not walker.reads("Touch it")
        await walker.presses("enter")
        assert "Touch it" in walker.step(OPEN_IT).smaller


async def test_what_another_process_adds_arrives_veiled(life):
    async with walking(life) as walker:
        await walker.presses("v", "2")
        thesis = walker.goal(THESIS)
        await walker.another_process(
            lambda session: acts.add_step(session.snapshot.journey, thesis, "Quiet news", session.moment())
        )
        assert not walker.reads("Quiet news")
        assert walker.reads("••••• ••••")


async def test_words_that_were_hidden_stay_so_the_next_time_until_they_are_shown_again(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal(THESIS), CHAPTER)
    async with walking(path) as walker:
        await walker.presses("v")
    async with walking(path) as walker:
        assert walker.reads("words hidden")
        assert not walker.reads(THESIS)
        assert not walker.reads(CHAPTER)
        await walker.presses("v")
    async with walking(path) as walker:
        assert walker.reads(CHAPTER)


async def test_the_palette_shows_nothing_of_the_persons():
    async with walking(journey=a_life_with_quotes()) as walker:
        await walker.presses("v", "ctrl+p")
        await walker.pilot.pause(0.2)
        assert unveiled(walker) == []


async def test_a_veil_drawn_over_a_form_covers_its_heading_and_its_labels():
    life = a_life()
    walk = next(step for step in life.journey.steps.values() if step.title == WALK)
    life.session.apply(acts.edit_step(walk, life.moment(), unit="corners"), "unit")
    life.did(walk)
    async with walking(journey=life.journey) as walker:
        await walker.presses("c")
        assert walker.reads(WALK, "corners")
        walker.app.action_veil()
        await walker.settles()
        assert unveiled(walker) == []
        assert not walker.reads("corners")
        walker.app.action_veil()
        await walker.settles()
        assert walker.reads(f"How much of “{WALK}” did you do", "corners")
