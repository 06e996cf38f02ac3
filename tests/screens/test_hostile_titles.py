"""Titles that would be markup, or orders to the terminal, are plain text everywhere."""

import json

import pytest

from screens.lives import Life
from screens.walker import hands_at, sitting, walking

MARKUP = ("[/]", "[bold", "[@click=app.quit]x[/]", "a” [/b] “c")
STRANGE = ("the family 👩‍👩‍👧‍👦 and the flag 🇩🇪", "章節三の最初の一文を書く", "שלום עולם كتاب")
ORDERS = "\x1b[31mred\x1b]8;;x\x07link\u202eesrever\x07"


def hostile_life(path, titles):
    """A life in which every word of the person's is hostile; written by hand where the acts would clean it."""
    life = Life(sitting(path, hands_at()))
    for title in titles:
        goal = life.goal(title, why=title, support=title)
        parent = life.step(goal, title)
        life.step(goal, title, under=parent, smaller=(title,), cue=title, pairing=title, unit=title)
        life.did(life.step(goal, title, under=parent, smaller=(title,)))
        life.noticed(title, goal)
    return life.journey


def words_are_replaced(document, words):
    """Put words in place of every text that is a title."""
    if isinstance(document, dict):
        return {key: words_are_replaced(value, words) for key, value in document.items()}
    if isinstance(document, list):
        return [words_are_replaced(value, words) for value in document]
    return words if document == "A title" else document


async def everywhere(walker, check):
    """Look at every screen and dialog."""
    for screen in ("1", "2", "3", "4"):
        await walker.presses(screen)
        check(screen)
        for keys in {
            "1": ("m", "a", "i", "p", "W", "P", "l", "c", "R", "enter", "s", "b", "ctrl+p", "space"),
            "2": ("m", "a", "enter", "f", "p", "W", "l", "c", "i", "delete", "x", "space", "J"),
            "3": ("f", "i", "tab", "right"),
            "4": ("i", "enter"),
        }[screen]:
            await walker.presses(keys)
            check(f"{screen} {keys}")
            if len(walker.app.screen_stack) > 1:
                await walker.presses("escape")


@pytest.mark.parametrize("titles", [MARKUP, STRANGE], ids=["markup", "strange"])
async def test_hostile_titles_are_text_on_every_screen_and_dialog(path, titles):
    async with walking(journey=hostile_life(None, titles)) as walker:

        def check(where):
            assert walker.app.is_running, where
            widths = {strip.cell_length for strip in walker.app.screen._compositor.render_strips()}
            assert widths == {118}, where

        await everywhere(walker, check)
        await walker.presses("1")
        assert walker.reads(titles[0])
        await walker.presses("2")
        assert walker.reads(*titles)
        await walker.presses("4")
        assert walker.reads(*titles)


async def test_orders_to_the_terminal_that_somebody_wrote_into_the_file_never_reach_it(path):
    life = Life(sitting(path, hands_at()))
    goal = life.goal("A title", why="A title", support="A title")
    step = life.step(goal, "A title", smaller=("A title",), cue="A title", pairing="A title")
    life.did(step)
    life.step(goal, "A title")
    life.noticed("A title", goal)
    path.write_text(json.dumps(words_are_replaced(json.loads(path.read_text()), ORDERS)))
    async with walking(path) as walker:

        def check(where):
            assert "\x1b" not in walker.screen, where
            assert "\u202e" not in walker.screen, where
            assert "\x07" not in walker.screen, where

        await everywhere(walker, check)
        assert walker.reads("red")
