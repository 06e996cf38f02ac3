"""What is counted aloud: all that is behind a person, except for what led towards harm."""

from dataclasses import replace

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import CheckIn
from smallsteps_tui.domain.journey import Journey


def counted_aloud(journey: Journey) -> Journey:
    """Return the journey as its numbers are said: without what was done on a step towards harm.

    The check-in is a fact, and stays in the file and behind the person. It covered
    nothing of the course when it was made, and it is no praise: it makes no day of a
    streak, fills no square and is in no total. Only one that covered nothing is left
    out, so that no later reading of the words, and no rewording, moves the runner back
    or takes away what a step earned while it read otherwise. With "not that" it counts.

    Returns:
        The same journey where nothing is left out.
    """
    silent = journey.kept("steps not counted aloud", lambda: _silent(journey))
    return journey.kept("counted aloud", lambda: _without(journey, silent)) if silent else journey


def _silent(journey: Journey) -> frozenset[int]:
    """Find the steps towards harm with a check-in that covered nothing."""
    ids = (id for goal in journey.goals for id in _unmoved_steps(journey, goal))
    return frozenset(id for id in ids if standing.of_step(journey, journey.steps[id]).is_withheld)


def _unmoved_steps(journey: Journey, goal_id: int) -> frozenset[int]:
    """Find the steps of a goal with a check-in that covered nothing; only their words are read."""

    def rule() -> frozenset[int]:
        """Read the words of the steps; worked out once for the goal as it is."""
        found: set[int] = set()
        for made in journey.goal_check_ins(goal_id):
            if made.step_id not in found and _covered_nothing(made):
                found.add(made.step_id)
        return frozenset(found)

    return journey.kept_of(goal_id, "steps that covered nothing", rule)


def _covered_nothing(made: CheckIn) -> bool:
    return all(mark.covered == "0" for mark in made.standing.values())


def _without(journey: Journey, silent: frozenset[int]) -> Journey:
    """Leave out what these steps did that covered nothing."""
    pages = {
        day: replace(
            page, check_ins={id: made for id, made in page.check_ins.items() if not _is_silent(made, silent)}
        )
        for day, page in journey.pages.items()
    }
    return replace(journey, pages=pages)


def _is_silent(made: CheckIn, silent: frozenset[int]) -> bool:
    return made.step_id in silent and _covered_nothing(made)
