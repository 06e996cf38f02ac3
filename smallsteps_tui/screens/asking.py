"""The questions that make goals, steps and smaller versions: one at a time, each leading to the next."""

from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, choosing, planning, shrinking
from smallsteps_tui.domain.entities import Energy, Goal, Kind, Step
from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.shrinking import Obstacle
from smallsteps_tui.screens.dialogs.ask import KEEPS, Asking
from smallsteps_tui.screens.meanwhile import still_there
from smallsteps_tui.suggesting import suggested_by
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.question import QuestionFace

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen

MOMENTS = ("after breakfast", "when the kettle boils", "before I open my mail")
"""Moments suggested until there are some of the person's own."""

MOST_SUGGESTED = 4
"""How many suggestions a question about when and while has."""

KEEPS_AND_ASKS = "Enter adds it, and asks for one even smaller   Esc not now"


def goal(screen: "JourneyScreen") -> Asking:
    """Ask for a new goal, then for one small step toward it."""

    def take(text: str) -> Asking:
        """Add the goal, and ask for a step toward it."""
        change = acts.add_goal(screen.facts.journey, text, screen.moment)
        (added,) = change.put
        assert isinstance(added, Goal)
        screen.app.carry_out(change, voice.goal_added(added))
        return step(screen, screen.facts.journey.goals[added.id])

    face = QuestionFace(
        "What is the long-term goal?", placeholder="something large that you want", hint=KEEPS
    )
    return Asking(face, take, beside=shrinking.additions)


def step(screen: "JourneyScreen", goal: Goal, under: Step | None = None) -> Asking:
    """Ask for one small step toward a goal, or where a step could begin."""
    title = under.title if under is not None else goal.title
    question = (
        f"Where could {quoted(title)} begin?"
        if under is not None
        else f"What is one small step toward {quoted(title)}?"
    )
    suggested = shrinking.beginnings(title, support=goal.support)

    def take(text: str) -> Asking:
        """Add the step, and ask for one smaller still."""
        journey = screen.facts.journey
        toward = still_there(journey.goals.get(goal.id), goal.title)
        above = still_there(journey.steps.get(under.id), under.title) if under is not None else None
        change = acts.add_step(journey, toward, text, screen.moment, under=above)
        (added,) = change.put
        assert isinstance(added, Step)
        screen.app.carry_out(change, voice.step_added(added))
        return smaller(screen, screen.facts.journey.steps[added.id])

    face = QuestionFace(question, suggestions=tuple(suggested), hint=KEEPS_AND_ASKS)
    return Asking(face, take, beside=shrinking.additions, fetch=partial(own_suggestions, screen, title))


def smaller(screen: "JourneyScreen", step: Step) -> Asking:
    """Ask for one step even smaller; each answer is the next rung of the ladder."""
    goal = screen.facts.journey.goals[step.goal_id]
    suggest = partial(shrinking.suggestions, step.title, support=goal.support, ladder=step.smaller)
    last = step.smaller[-1] if step.smaller else step.title

    def take(text: str) -> None:
        """Put it under the ladder's last; one left on a day of high energy is remembered as that."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        change = acts.add_smaller(now, text)
        facts = screen.facts
        if choosing.energy(facts.journey, facts.today) is Energy.HIGH:
            change = change.and_then(acts.note_question(Hint.LEFT_FOR_TODAY, screen.moment, about=step.id))
        screen.app.carry_out(change, voice.smaller_added(text))

    def facing(way: str) -> list[str]:
        """Suggest what helps with what is in the way."""
        return suggest(in_the_way=Obstacle(way))

    face = QuestionFace(
        "What is one step even smaller than that?",
        above=tuple(words or voice.WORDLESS for words in (step.title, *step.smaller)),
        suggestions=tuple(suggest()),
        ways=tuple(Obstacle),
        hint=KEEPS,
    )
    return Asking(face, take, facing=facing, fetch=partial(own_suggestions, screen, last))


def own_suggestions(screen: "JourneyScreen", words: str) -> list[str]:
    """Ask the program that the person named in the settings, if there is one; for a worker's thread."""
    worker = get_current_worker()
    config = screen.app.config
    return suggested_by(config.suggest_command, words, lambda: not worker.is_cancelled, config.folder)


def could_begin(journey: Journey, step: Step) -> bool:
    """Whether making a step smaller asks where it could begin: one with steps under it, or a whole at the top."""
    if step.kind is Kind.PRACTICE:
        return False
    return bool(journey.children(step.id)) or (journey.parent(step) is None and not step.smaller)


def pairing(screen: "JourneyScreen", step: Step) -> Asking:
    """Ask for something pleasant to do together with a step; suggested is what was used before."""
    known = planning.known_pairings(screen.facts.journey, step)
    suggested = [words for words in known if words != step.pairing][:MOST_SUGGESTED]

    def take(text: str) -> None:
        """Keep what goes with the step."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        change = acts.edit_step(now, screen.moment, pairing=text)
        (after,) = change.put or (now,)
        assert isinstance(after, Step)
        screen.app.carry_out(change, voice.paired(after.pairing))

    question = f"While: what pleasant thing could go with {quoted(step.title)}?"
    return Asking(QuestionFace(question, suggestions=tuple(suggested), hint=KEEPS, value=step.pairing), take)


def cue(screen: "JourneyScreen", step: Step) -> Asking:
    """Ask for the moment a step is tied to; while it is typed it is read back as a sentence."""
    used = [one.cue for one in screen.facts.journey.steps.values() if one.cue]
    known = {words.casefold(): words for words in (*MOMENTS, *used)}
    suggested = [known[words] for words in dict.fromkeys(word.casefold() for word in (*used, *MOMENTS))]
    suggested = [words for words in suggested if words.casefold() != step.cue.casefold()][:MOST_SUGGESTED]

    def take(text: str) -> None:
        """Keep the moment the step is tied to."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        change = acts.edit_step(now, screen.moment, cue=text)
        (after,) = change.put or (now,)
        assert isinstance(after, Step)
        screen.app.carry_out(change, voice.planned(after))

    question = f"When, or where: which moment could {quoted(step.title)} be tied to?"
    return Asking(QuestionFace(question, suggestions=tuple(suggested), hint=KEEPS, value=step.cue), take)
