"""The lines of writing a page: what may stand on it, and what will."""

from collections.abc import Iterator
from dataclasses import replace

from smallsteps_tui.domain.entities import GoalState
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lists.line import Line, Tone
from smallsteps_tui.write_up.page import Page, Part, Section, Sign
from smallsteps_tui.write_up.tender import holds_tender, is_tender
from smallsteps_tui.write_up.wanted import Wanted

TIME = "time"
"""The target of the line that says which time it is."""

PART_WORDS = {
    Part.SMALLEST: "the smallest step",
    Part.COURSE: "the course, drawn",
    Part.STEPS: "the steps taken",
    Part.DAYS: "days, and the streak",
    Part.THEN_AND_NOW: "then and now",
    Part.SHIFTS: "what you noticed",
    Part.ENERGY: "energy and rest",
    Part.NOTES: "your notes",
    Part.WHY: "why, and who is with you",
    Part.TENDER: "what is dangerous or tender",
}

TONES: dict[Sign, Tone] = {Sign.DONE: "behind", Sign.MORE: "behind", Sign.NOTICED: "shift"}


def choices(journey: Journey, wanted: Wanted, days: str, glyphs: Glyphs) -> tuple[Line, ...]:
    """Make a line for the time and its days, for each goal and for each part, ticked or not.

    A dangerous or tender goal has none while those are left out, and where there is nothing
    of that kind nothing speaks of it.
    """
    goals = [
        replace(
            _tick(goal.id in wanted.goal_ids, titled(goal.title), goal.id, glyphs),
            aside="" if goal.state is GoalState.ACTIVE else goal.state.value.replace("-", " "),
        )
        for goal in journey.ordered_goals
        if Part.TENDER in wanted.parts or not is_tender(journey, goal)
    ]
    named = "" if days == wanted.span.words else days
    parts = {part: _tick(part in wanted.parts, PART_WORDS[part], part, glyphs) for part in Part}
    if not holds_tender(journey.unveiled):
        del parts[Part.TENDER]
    return (
        Line(glyphs.prompt, wanted.span.words, named, tone="now", target=TIME),
        Line(),
        Line(text="Goals", tone="heading"),
        *goals,
        Line(),
        Line(text="On the page", tone="heading"),
        *(line for part, line in parts.items() if not part.is_private),
        Line(),
        Line(text="Private, and left out until you tick it", tone="heading"),
        *(line for part, line in parts.items() if part.is_private),
    )


def _tick(is_on: bool, words: str, target: object, glyphs: Glyphs) -> Line:
    sign = glyphs.done if is_on else glyphs.open
    return Line(sign, words, tone="behind" if is_on else "quiet", target=target)


def preview(page: Page, glyphs: Glyphs) -> tuple[Line, ...]:
    """Make the lines of a page, all of it but for the drawings, so that it can be read before it is sent."""
    lines = [Line(text=page.time, tone="heading"), Line(), Line(text=page.opening)]
    for section in page.sections:
        lines += _section(section, glyphs)
    return (*lines, Line(), Line(text=page.closing, tone="quiet"))


def _section(section: Section, glyphs: Glyphs) -> Iterator[Line]:
    signs = {Sign.DONE: glyphs.done, Sign.MORE: glyphs.more, Sign.NOTICED: glyphs.shift}
    yield Line()
    yield Line(text=section.heading, tone="heading")
    for words in (*section.own, *section.sentences):
        yield Line(text=" ".join(words.split()))
    for line in section.lines:
        yield Line(signs[section.sign], " ".join(line.text.split()), line.aside, tone=TONES[section.sign])
