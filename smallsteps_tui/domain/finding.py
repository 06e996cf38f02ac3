"""Finding steps by their words."""

from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Journey


def steps_with(journey: Journey, words: str) -> list[Step]:
    """List the steps that have all these words somewhere, in the person's order; case does not matter."""
    wanted = words.casefold().split()
    if not wanted:
        return []
    found = []
    for goal in journey.ordered_goals:
        for step in journey.walk(goal.id):
            text = " ".join((step.title, *step.smaller, step.cue, step.pairing)).casefold()
            if all(word in text for word in wanted):
                found.append(step)
    return found
