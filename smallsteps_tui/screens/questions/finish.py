"""The finish: of a practice so many times, of a goal its length, its date, and the word that it is reached."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.care import Kind as CareKind
from smallsteps_tui.domain.care import answers, counting, near_death, standing
from smallsteps_tui.domain.cleaning import is_nothing
from smallsteps_tui.domain.course import reaching
from smallsteps_tui.domain.day_words import parse_day
from smallsteps_tui.domain.days import spoken_date
from smallsteps_tui.domain.entities import Goal, GoalState, Kind, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.acting import still_there
from smallsteps_tui.screens.dialogs.ask import KEEPS, Asking, told
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog
from smallsteps_tui.screens.questions.editing import NO_TIMES, number
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.cards.question import QuestionFace

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen

NO_LENGTH = "The length is a number of steps, such as 26"


def ask_finish(screen: "JourneyScreen", goal: Goal | None, step: Step | None = None) -> None:
    """Ask for a practice's finish line, or what about a goal's finish is to change.

    How often is not asked of a step towards harm, nor how far and by when of a goal.
    """
    if step is not None and step.kind is Kind.PRACTICE:
        if care := standing.in_place_of_plans(screen.facts.journey, step):
            screen.say(answers.NO_FINISH if care == answers.NO_PLAN else care)
        elif counting.is_tender(screen.facts.journey, step):
            screen.say(answers.NO_FINISH)
        else:
            screen.ask(_times(screen, step))
    elif goal is not None:
        _ask_about_goal(screen, goal)


def _ask_about_goal(screen: "JourneyScreen", goal: Goal) -> None:
    reached = goal.state is GoalState.REACHED
    reading = standing.of_goal(screen.facts.journey, goal)
    if reading.kind is CareKind.CRISIS and reading.is_uncounted and not reached:
        screen.ask(told(reading, screen.host.config.someone))
        return
    has_course = counting.has_course(screen.facts.journey, goal)
    of_the_way = (
        *(() if reached else (Choice("w", "there's further to go: start a new lap"),)),
        Choice("l", f"how many steps you expect (now: {goal.length or 'just the steps planned'})"),
        Choice("t", f"a target date (now: {spoken_date(goal.target_on) if goal.target_on else 'none'})"),
        *((Choice("p", "a finish line for a practice"),) if _practices(screen, goal) else ()),
    )
    again = "not yet: keep going, in a new lap" if has_course else "not yet"
    choices = (Choice("r", again if reached else "I've reached it"), *(of_the_way if has_course else ()))
    if not (has_course or reached or reading.is_uncounted):
        choices = _without_course(screen, goal)

    async def answered(key: str | None) -> None:
        """Carry out the chosen answer, unless the goal has gone in the meantime; None when nothing was chosen."""
        now = screen.facts.journey.goals.get(goal.id)
        if now is not None and key is not None:
            await ANSWERS[key](screen, now)

    screen.app.push_screen(ChooseDialog(f"The finish of {quoted(goal.title)}", choices), answered)


def _without_course(screen: "JourneyScreen", goal: Goal) -> tuple[Choice, ...]:
    """What may become of grief, or of going without something; the second is never done."""
    rests = () if goal.state is GoalState.RESTING else (Choice("z", "let it rest"),)
    is_done = () if counting.gives_up(screen.facts.journey, goal) else (Choice("r", "it's behind me"),)
    return (Choice("n", "there's further to go"), *rests, *is_done)


async def _go_on(screen: "JourneyScreen", goal: Goal) -> None:
    """Go on with a goal without a course: walk it again where it rests, and change nothing else."""
    if goal.state is GoalState.ACTIVE:
        screen.say(answers.GOES_ON)
    else:
        await _turn(screen, goal, GoalState.ACTIVE)


async def _rest(screen: "JourneyScreen", goal: Goal) -> None:
    await _turn(screen, goal, GoalState.RESTING)


async def _turn(screen: "JourneyScreen", goal: Goal, state: GoalState) -> None:
    change = acts.set_state(goal, state, screen.moment)
    await screen.propose(change, voice.goal_stands(screen.facts.journey, goal, state))


async def put_away(screen: "JourneyScreen", goal: Goal | None) -> None:
    """Put the line at the end of a goal's plan away until the next step is added, or say that there is none."""
    journey = screen.facts.journey
    if goal is None or not reaching.asks_what_comes(journey, journey.goals[goal.id]):
        screen.say(voice.NO_QUESTION)
        return
    newest = reaching.newest_step(journey, goal)
    change = acts.note_question(reaching.WHAT_COMES, screen.moment, about=newest.id, for_good=True)
    await screen.propose(change, voice.put_away())


def _practices(screen: "JourneyScreen", goal: Goal) -> list[Step]:
    """The practices of a goal that are still open, as many as there are keys for."""
    journey = screen.facts.journey
    hidden = standing.withheld(journey, goal.id)
    found = (step for step in journey.walk(goal.id) if step.kind is Kind.PRACTICE and journey.is_open(step))
    return list(islice((step for step in found if step.id not in hidden), 9))


async def _ask_practice(screen: "JourneyScreen", goal: Goal) -> None:
    """Ask for the finish line of a practice; of several, first which one."""
    practices = _practices(screen, goal)
    if len(practices) == 1:
        screen.ask(_times(screen, practices[0]))
        return

    def answered(key: str | None) -> None:
        """Ask how often the chosen practice is done; None when nothing was chosen."""
        if key is not None:
            screen.ask(_times(screen, practices[int(key) - 1]))

    choices = tuple(Choice(str(number), quoted(step.title)) for number, step in enumerate(practices, 1))
    screen.app.push_screen(ChooseDialog("Which practice?", choices), answered)


def _times(screen: "JourneyScreen", step: Step) -> Asking:
    async def take(text: str) -> None:
        """Keep the number of times; Trouble when it is none."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        change = acts.edit_step(now, screen.moment, times=number(text, NO_TIMES))
        await screen.host.carry_out(change, voice.edited(now.title, now.title))

    face = QuestionFace(
        f"How many times until {quoted(step.title)} is done? Leave it empty if it's ongoing.",
        value=str(step.times or ""),
        is_replaced=True,
        hint=KEEPS,
    )
    return Asking(face, take)


async def _ask_length(screen: "JourneyScreen", goal: Goal) -> None:
    has_end = any(not step.is_endless for step in screen.facts.journey.walk(goal.id))
    planned = ". 0 means just the steps you've planned" if has_end else ""

    async def take(text: str) -> None:
        """Keep the number of steps to the finish; Trouble when it is none."""
        now = still_there(screen.facts.journey.goals.get(goal.id), goal.title)
        length = number(text, NO_LENGTH + planned + ".")
        if length is None or (length == 0 and not has_end):
            raise Trouble(NO_LENGTH + planned + ".")
        change = acts.edit_goal(now, length=length)
        await screen.host.carry_out(change, voice.length_chosen(replace(now, length=length)))

    question = "Roughly how many steps do you think it will take?"
    question += " 0 means just the steps you've planned." if has_end else ""
    screen.ask(Asking(QuestionFace(question, value=str(goal.length), hint=KEEPS, is_replaced=True), take))


async def _ask_target(screen: "JourneyScreen", goal: Goal) -> None:
    async def take(text: str) -> None:
        """Keep the day to arrive, or none for an empty line; Trouble when it is no day to come."""
        now = still_there(screen.facts.journey.goals.get(goal.id), goal.title)
        day = None if is_nothing(text) else parse_day(text, screen.facts.today, future=True)
        change = acts.edit_goal(now, target_on=day)
        after = replace(now, target_on=day)
        await screen.host.carry_out(
            change, voice.target_chosen(screen.facts.journey, after, screen.facts.today)
        )

    value = spoken_date(goal.target_on) if goal.target_on else ""
    question = "Do you have a day in mind? Leave it empty if not."
    screen.ask(
        Asking(
            QuestionFace(
                question, placeholder="end of march, 14 december", value=value, hint=KEEPS, is_replaced=True
            ),
            take,
        )
    )


async def _lengthen(screen: "JourneyScreen", goal: Goal) -> None:
    change = acts.lengthen(goal, goal.length)
    lengthened = change.put[0]
    assert isinstance(lengthened, Goal)
    await screen.propose(change, voice.goal_lengthened(lengthened))


async def _reach(screen: "JourneyScreen", goal: Goal) -> None:
    state = GoalState.ACTIVE if goal.state is GoalState.REACHED else GoalState.REACHED
    change = acts.set_state(goal, state, screen.moment)
    reading = standing.of_goal(screen.facts.journey, goal)
    is_told = not reading.is_uncounted and not near_death.is_near(screen.facts.journey, goal)
    kept = await screen.propose(change, voice.goal_stands(screen.facts.journey, goal, state))
    if kept and is_told and state is GoalState.REACHED:
        screen.show_reached(goal)


ANSWERS: Mapping[str, Callable[["JourneyScreen", Goal], Awaitable[None]]] = {
    "l": _ask_length,
    "t": _ask_target,
    "p": _ask_practice,
    "w": _lengthen,
    "n": _go_on,
    "z": _rest,
    "r": _reach,
}
"""What follows on each answer about a goal's finish."""
