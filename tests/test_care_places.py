"""The table of places: what a dangerous or tender step must not meet, kind by kind, in the dashboard and the shell."""

import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from screens.lives import Life
from screens.walker import MORNING, Walker, hands_at, sitting, walking
from shell.conftest import Shell

from smallsteps_tui.domain import care
from smallsteps_tui.domain.care import Handling, answers
from smallsteps_tui.voice import warm_lines

GOAL = "Get through winter"
ORDINARY = "Write one page"


@dataclass(frozen=True)
class Row:
    """A title, and the column of the table it belongs to."""

    title: str
    column: str
    goal: str = GOAL


ROWS = (
    Row("Not be alive by Friday", "crisis"),
    Row("Sort out who gets the dog", "crisis", "I'm done with life"),
    Row("Hit Leo when he screams", "harm"),
    Row("Be quieter so he doesn't get angry", "harm"),
    Row("Burn my arm tonight", "harm"),
    Row("Take a double dose of my sertraline", "harm"),
    Row("A week without my epilepsy tablets", "harm"),
    Row("Get blackout drunk tonight", "harm"),
    Row("Find out who put the cameras in my flat", "harm"),
    Row("Undo the cake at the gym", "harm"),
    Row("Say goodbye to everyone", "perhaps"),
    Row("Fast until thursday", "perhaps"),
    Row("Play the slots tonight", "harm"),
    Row("Put fifty on the match tonight", "perhaps"),
    Row("Mix the vodka with my sleeping pills", "harm"),
    Row("Stay alive till Monday", "away"),
    Row("Ask Tom if he wants to kill himself", "away"),
    Row("Don't hit Leo when he screams", "away"),
    Row("I keep picturing dropping the baby", "away"),
    Row("Get my passport back from my husband", "away"),
    Row("Three nights without the blade", "away"),
    Row("A week without wine", "away"),
    Row("Eat three meals a day", "away"),
    Row("Lock the car one time only", "away"),
    Row("First Christmas without Paul", "away"),
    Row("A week without betting", "away"),
    Row("Be less of a handful", "away"),
    Row("Stop being gay", "away"),
)

ANYWHERE = (
    r"glass|\bsip\b|ten seconds|two minutes|look at (?!your goals|the light)|first move|low it is|streak"
    r"|smallest version is plenty"
    r"|even smaller than that|in the way\?|just start|what pleasant|day after day"
)
"""What no place says beside words of any kind."""

UNCOUNTED = r"i did it|\d steps? (?:in all|behind)|⚑|◆|it counts|today counts|reached, or|tiny step|when or where will"
"""What is not said beside what leads towards harm."""

MAY_LEAD_THERE = (
    r"\d steps? (?:in all|behind)|⚑|◆|it counts|today counts|reached, or|tiny step|when or where will"
)
"""What is not said beside what may lead there: it can be ticked, and is neither praised nor counted."""

NEVER = {"crisis": UNCOUNTED, "harm": UNCOUNTED, "perhaps": MAY_LEAD_THERE, "away": r"tiny step"}
WARM = sorted(
    {
        line
        for name, lines in vars(warm_lines).items()
        if name.isupper()
        for line in ((lines,) if isinstance(lines, str) else lines)
        if "{" not in line
    }
    - {*answers.DONE_GENTLY}
)


def never_said(row: Row, text: str) -> list[str]:
    """What stands in a text that must not stand beside the words of a row."""
    plain = " ".join(text.split())
    for own in (*answers.SAFE, *answers.suggestions(care.read(row.title), row.title)):
        plain = plain.replace(own, "")
    found = [match[0] for match in re.finditer(f"{ANYWHERE}|{NEVER[row.column]}", plain, re.IGNORECASE)]
    return found + [line for line in WARM if line in plain]


async def visited(walker: Walker) -> dict[str, str]:
    """Go through every place with the step at hand, and read what stands there."""
    places = {"card": walker.screen}
    for key in ("s", "o", "W", "p", "l", "m", "e", "u", "i", "space", "D", "space"):
        await walker.presses(key)
        places[f"{key} {len(places)}"] = f"{walker.screen}\n{walker.said}"
        while len(walker.app.screen_stack) > 1:
            await walker.presses("escape")
    for key in "234":
        await walker.presses(key)
        places[key] = walker.screen
    await walker.presses("b")
    await walker.types("I never finish anything", "enter")
    places["b"] = walker.screen
    return places


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.title)
async def test_no_place_of_the_dashboard_says_what_its_kind_forbids(row: Row, tmp_path: Path):
    path = tmp_path / "smallsteps.json"
    life = Life(sitting(path, hands_at()))
    life.step(life.goal(row.goal), row.title)
    async with walking(path, size=(80, 24)) as walker:
        places = await visited(walker)
        assert {place: said for place, text in places.items() if (said := never_said(row, text))} == {}
        step = walker.step(row.title)
        made = walker.journey.check_in(step.id, MORNING.date())
        assert (made is not None) is (row.column != "crisis"), (
            "what is done is saved, and a crisis by its name alone"
        )
        assert walker.journey.behind(step.goal_id) == (made is not None), "the fact stays in the file"
        if row.column == "crisis":
            named = [place for place, text in places.items() if row.title in text and place != "2"]
            assert named == []
            assert all(answers.HEAVY_TODAY in " ".join(places[place].split()) for place in ("card", "2", "3"))
            assert "And this happened" not in places["b"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.title)
async def test_after_a_gap_and_on_its_second_day_no_place_alarms_or_shrinks_it(row: Row, tmp_path: Path):
    path = tmp_path / "smallsteps.json"
    life = Life(sitting(path, hands_at()))
    goal = life.goal(row.goal)
    life.step(goal, row.title)
    life.did(life.step(goal, ORDINARY))
    async with walking(path, hands=hands_at(MORNING + timedelta(days=21)), size=(80, 24)) as walker:
        greeting = walker.screen
        await walker.presses("e")
        low = walker.screen
        reading = care.read(row.title, (row.goal,))
        for text in (greeting, low):
            assert not re.search(f"{ANYWHERE}|streak", " ".join(text.split()), re.IGNORECASE)
            assert row.title not in text or row.column != "crisis"
        own = answers.line(reading)
        is_short_or_gone = not own or own not in " ".join(low.split()) or reading.is_withheld
        assert is_short_or_gone, "after its first day a line is short or gone"


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell on a file of its own."""
    return Shell(tmp_path / "journey.json", monkeypatch, capsys)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.title)
def test_no_command_of_the_shell_says_what_its_kind_forbids(row: Row, shell: Shell):
    reading = care.read(row.title, (row.goal,))
    places = {
        "goal add": shell.says("goal", "add", row.goal),
        "add": shell.says("step", "add", row.goal, row.title),
    }
    places["today"] = shell.says("today")
    smaller = shell.json("smaller", row.title)
    places["smaller"] = "\n".join(smaller["smaller"])
    places["done"] = shell.says("done", row.title)
    places |= {name: shell.says(*name.split()) for name in ("today", "back", "marathon", "glance")}
    assert {place: said for place, text in places.items() if (said := never_said(row, text))} == {}
    assert row.title not in places["glance"]
    assert smaller["care"] == (answers.line(care.read(row.title)) or None)
    if reading.handling is Handling.CRISIS:
        assert answers.HURT_ALREADY in places["done"]
        assert all(row.title not in text for text in (places["today"], places["marathon"], places["back"]))
