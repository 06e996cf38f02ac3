"""What is drawn, and how often: each thing once, and nothing that nobody sees."""

from dataclasses import replace
from importlib import import_module
from pkgutil import walk_packages

import pytest
from textual._compositor import Compositor, LayoutUpdate

from screens.walker import walking
from smallsteps_tui import screens as our_screens
from smallsteps_tui.config import Config
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens import modes
from smallsteps_tui.screens.dialogs.card import Dialog
from smallsteps_tui.screens.goals.screen import GoalsScreen
from smallsteps_tui.screens.look_back.screen import LookBackScreen
from smallsteps_tui.screens.marathon.screen import MarathonScreen
from smallsteps_tui.screens.today.screen import TodayScreen
from smallsteps_tui.terminal import app as terminal_app
from smallsteps_tui.widgets import edges
from smallsteps_tui.widgets.charts import landscape

SCREENS = (TodayScreen, GoalsScreen, MarathonScreen, LookBackScreen)


@pytest.fixture
def drawn(monkeypatch):
    """The names of the screens that were drawn, one for each time."""
    names = []

    def counted(screen_class):
        show = screen_class.show

        def count_and_show(self, snapshot):
            names.append(screen_class.__name__)
            show(self, snapshot)

        return count_and_show

    for screen_class in SCREENS:
        monkeypatch.setattr(screen_class, "show", counted(screen_class))
    return names


async def test_opening_draws_today_once(life, drawn):
    async with walking(life) as walker:
        assert walker.reads("Today")
        assert drawn == ["TodayScreen"]


async def test_taking_the_step_draws_today_once(life, drawn):
    async with walking(life) as walker:
        drawn.clear()
        await walker.presses("space")
        assert walker.reads("That is enough for today.")
        assert drawn == ["TodayScreen"]


async def test_taking_the_step_works_the_journey_after_it_out_once(life, monkeypatch):
    carry, worked_out = Journey._carry, []

    def counted(self, change, after):
        worked_out.append(change)
        carry(self, change, after)

    async with walking(life) as walker:
        monkeypatch.setattr(Journey, "_carry", counted)
        await walker.presses("space")
        assert walker.reads("That is enough for today.")
    assert len(worked_out) == 1


async def test_another_step_lays_nothing_out(life, monkeypatch):
    laid_out, reflow = [], Compositor.reflow

    def counted(compositor, *given):
        laid_out.append(given)
        return reflow(compositor, *given)

    async with walking(life) as walker:
        own = walker.app.screen.card.face.title
        await walker.presses("down", "up")
        monkeypatch.setattr(Compositor, "reflow", counted)
        await walker.presses("down")
        assert walker.app.screen.card.face.title != own
        await walker.presses("up")
        assert walker.app.screen.card.face.title == own
        assert laid_out == []


async def test_of_what_looks_as_before_nothing_is_sent(life, monkeypatch):
    async with walking(life) as walker:
        card, regions = walker.app.screen.card, []
        monkeypatch.setattr(card, "refresh", lambda *given, **_: regions.extend(given))
        card.face, kept = replace(card.face, quiet="Not today."), card.face
        card.face = kept
        await walker.settles()
        assert regions == []


async def test_today_s_own_key_draws_nothing_on_today(life, drawn):
    async with walking(life) as walker:
        drawn.clear()
        await walker.presses("1")
        assert drawn == []


async def test_today_s_own_key_comes_back_from_another_page(life, drawn):
    async with walking(life) as walker:
        await walker.presses("[", "1")
        assert not walker.reads("‹ ")
        drawn.clear()
        await walker.presses("2", "1")
        assert "TodayScreen" not in drawn


@pytest.mark.parametrize(("key", "columns"), [("question_mark", ".list"), ("4", "#left, #right")])
async def test_the_first_frame_has_its_columns_where_they_stay(life, key, columns):
    async with walking(life, size=(80, 24)) as walker:
        widths, display = [], walker.app._display

        def displayed(screen, renderable):
            """Note how wide the columns are in each frame that is sent."""
            seen = [column.region.width for column in screen.query(columns)]
            if any(seen) and seen not in widths:
                widths.append(seen)
            display(screen, renderable)

        walker.app._display = displayed
        await walker.presses(key)
        assert len(widths) == 1, widths


async def test_a_change_draws_no_screen_that_is_out_of_sight(life, drawn):
    async with walking(life) as walker:
        await walker.presses("2", "3", "4", "1")
        drawn.clear()
        await walker.presses("space")
        assert set(drawn) == {"TodayScreen"}
        await walker.presses("2")
        assert set(drawn) == {"TodayScreen", "GoalsScreen"}


async def test_what_is_said_falls_silent_by_itself(life, monkeypatch):
    monkeypatch.setattr(edges, "SECONDS", 0.01)
    async with walking(life) as walker:
        walker.app.say("The answer to a key.")
        assert walker.said == "The answer to a key."
        for _ in range(200):
            if not walker.said:
                break
            await walker.pilot.pause(0.05)
        assert not walker.said


async def test_what_can_save_a_life_does_not_fall_silent(life, monkeypatch):
    monkeypatch.setattr(edges, "SECONDS", 0.01)
    async with walking(life) as walker:
        said = walker.app.screen.said
        said.say("It stays.", stays=True)
        await walker.pilot.pause(0.2)
        assert said.text == "It stays."


@pytest.mark.parametrize(
    ("keys", "opened"),
    [
        ("ctrl+p", "PaletteDialog"),
        ("question_mark", "KeysDialog"),
        ("i", "ExplainDialog"),
        ("l", "LadderDialog"),
        ("enter", "FormDialog"),
        ("n", "AskDialog"),
        ("b", "BothTrueDialog"),
        ("2 f", "ChooseDialog"),
    ],
)
async def test_a_dialog_that_opens_is_dressed_once(life, monkeypatch, keys, opened):
    dressed = []

    def counted(dialog_class):
        dress = dialog_class.dress

        def count_and_dress(self):
            dressed.append(type(self).__name__)
            dress(self)

        return count_and_dress

    for module in walk_packages(our_screens.__path__, f"{our_screens.__name__}."):
        import_module(module.name)
    async with walking(life) as walker:
        for dialog_class in {one for one in every_dialog(Dialog) if "dress" in vars(one)}:
            monkeypatch.setattr(dialog_class, "dress", counted(dialog_class))
        await walker.presses(*keys.split())
        assert isinstance(walker.app.screen, Dialog)
        assert dressed == [opened]


def every_dialog(dialog_class):
    """The classes made from a dialog's."""
    for one in dialog_class.__subclasses__():
        yield one
        yield from every_dialog(one)


@pytest.mark.parametrize("moves", [True, False])
async def test_the_runner_on_today_runs_where_animations_are_on(life, monkeypatch, moves):
    strides = []
    watched = landscape.Landscape.animate

    def animate(self, *given, **named):
        strides.append(given[0])
        return watched(self, *given, **named)

    monkeypatch.setattr(landscape.Landscape, "animate", animate)
    async with walking(life, config=Config(animations=moves)) as walker:
        await walker.presses("space")
        assert strides == (["strides"] if moves else [])


async def test_a_screen_that_is_shown_again_is_sent_once_and_waits_for_no_clock(life, monkeypatch):
    async with walking(life) as walker:
        await walker.presses("2", "3", "4", "1")
        sent, display = [], walker.app._display

        def displayed(screen, renderable):
            """Note which screens are sent whole."""
            if not walker.app._batch_count and isinstance(renderable, LayoutUpdate):
                sent.append(type(screen).__name__)
            display(screen, renderable)

        monkeypatch.setattr(terminal_app, "LONGEST_SWITCH", 3_600)
        walker.app._display = displayed
        for key, name in (("2", "GoalsScreen"), ("3", "MarathonScreen"), ("1", "TodayScreen")):
            sent.clear()
            await walker.presses(key)
            assert sent == [name]


async def test_the_screens_that_are_readied_out_of_sight_are_those_that_are_shown(life, drawn):
    async with walking(life) as walker:
        await modes.prepare(walker.app)
        await walker.settles()
        assert drawn == ["TodayScreen"]
        readied = {mode: stack[0] for mode, stack in walker.app._screen_stacks.items()}
        for key, mode, name in (("2", "goals", "GoalsScreen"), ("4", "back", "LookBackScreen")):
            await walker.presses(key)
            assert walker.app.screen is readied[mode]
            assert drawn.pop() == name
        await walker.presses("1")
        assert walker.reads("I did it")
