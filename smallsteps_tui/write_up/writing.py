"""Writing a journey up as a page, with the chosen parts and nothing else."""

from dataclasses import replace

from smallsteps_tui import voice
from smallsteps_tui.domain import course, looking_back
from smallsteps_tui.domain.entities import Goal
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.write_up import about
from smallsteps_tui.write_up.page import Page, Part, Section
from smallsteps_tui.write_up.seen import Seen, seen
from smallsteps_tui.write_up.wanted import Wanted


def page(journey: Journey, wanted: Wanted) -> Page:
    """Return a page about a journey for someone else.

    Args:
        journey: All facts.
        wanted: The chosen period, goals and parts; nothing else is shown.
    """
    part = seen(journey, wanted)
    sections = [
        *_explained([about.section(part, goal) for goal in _goals(part)], wanted.units),
        *(write(part) for wish, write in about.SECTIONS if part.wants(wish)),
    ]
    return Page(
        title=voice.TITLE,
        time=voice.days_words(part.first, part.last),
        opening=_opening(part),
        sections=tuple(section for section in sections if section),
        closing=voice.CLOSING,
    )


def _explained(sections: list[Section], units: str) -> list[Section]:
    """Add the explanation of a drawn course to the first section that has one."""
    first = next((place for place, section in enumerate(sections) if section.way is not None), None)
    if first is not None:
        told = (*sections[first].sentences, voice.picture_words(units))
        sections[first] = replace(sections[first], sentences=told)
    return sections


def _goals(seen: Seen) -> list[Goal]:
    """Return the chosen goals that existed by then, those with steps in this period first."""
    journey = seen.journey
    goals = [goal for goal in journey.ordered_goals if course.started_on(journey, goal) <= seen.last]
    return sorted(goals, key=lambda goal: not seen.of_goal(goal.id))


def _opening(seen: Seen) -> str:
    """Return the opening: the smallest step, or how many steps there were, or a kind sentence without any."""
    steps, days = len(seen.check_ins), len({check_in.on for check_in in seen.check_ins})
    smallest = looking_back.smallest(seen.journey, seen.check_ins)
    if seen.wants(Part.SMALLEST) and smallest is not None:
        return voice.smallest_words(seen.words(smallest), steps - 1, days)
    if seen.left_out and not seen.journey.steps_in_all:
        return voice.left_out_words()
    if not seen.journey.goals or not seen.wants(Part.SMALLEST, Part.STEPS, Part.DAYS, Part.COURSE):
        return voice.chosen_words()
    return voice.steps_words(steps, days) if steps else voice.quiet_words(seen.journey.steps_in_all)
