"""The questions that make goals, steps and smaller versions: one at a time, each leading to the next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care, choosing, planning, shrinking
from smallsteps_tui.domain.care import Handling, Reading, answers, counting, standing
from smallsteps_tui.domain.entities import Energy, Goal, Kind, Step
from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.typed_step import TypedStep
from smallsteps_tui.screens.acting import LongTitle, still_there
from smallsteps_tui.screens.dialogs.ask import KEEPS, Asking, told
from smallsteps_tui.screens.questions import while_typing
from smallsteps_tui.screens.questions.editing import TypedDay
from smallsteps_tui.screens.questions.while_typing import TypedWords
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.cards.question import QuestionFace

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen

MOMENTS = ("after breakfast", "when the kettle boils", "before I open my email")
"""Moments suggested until there are some of the person's own."""

ROOMY_COLUMNS, ROOMY_ROWS = 60, 20
"""From this size on there is room for all of the line of a crisis over a question."""

QUIET_MOMENTS = ("in the morning", "in the evening", "when I get home")
"""Those suggested with what is tender."""

MOST_SUGGESTED = 4
"""How many suggestions a question about when and while has."""


def goal(screen: "JourneyScreen", suggested: tuple[str, ...] = ()) -> Asking:
    """Ask for a new goal, then for one small step toward it."""

    async def take(text: str) -> Asking:
        """Add the goal, and ask for a step toward it."""
        if text.strip() and shrinking.is_not_knowing(text):
            return goal(screen, tuple(shrinking.beginnings(text)))
        change = acts.add_goal(screen.facts.journey, text, screen.moment)
        (added,) = change.put
        assert isinstance(added, Goal)
        reading = standing.of_goal(screen.facts.journey.after(change), added)
        await screen.host.carry_out(change, voice.saved(voice.goal_added(added), reading, is_goal=True))
        if reading.handling is Handling.CRISIS:
            return told(reading, screen.host.config.someone)
        return step(screen, screen.facts.journey.goals[added.id])

    face = QuestionFace(
        "What is the long-term goal?",
        placeholder=voice.GOAL_OR_A_LIST,
        suggestions=suggested,
        hint=KEEPS,
        takes_lists=True,
    )
    return Asking(
        face,
        take,
        draft=("goal", 0),
        beside=additions_beside,
        pasted=partial(while_typing.of_goal, screen, answer=partial(answer_to_list, screen)),
    )


def answer_to_list(screen: "JourneyScreen", goal: Goal, added: Sequence[Step]) -> Asking | None:
    """Stand beside a pasted list that may lead towards harm, as beside typed words; nothing is asked of any other."""
    journey = screen.facts.journey
    of_goal = standing.of_goal(journey, goal)
    if of_goal.handling is Handling.CRISIS:
        return told(of_goal, screen.host.config.someone)
    readings = [standing.of_step(journey, step) for step in added]
    strongest = standing.strongest(readings)
    if not strongest.is_uncounted:
        return None
    return smaller(screen, added[readings.index(strongest)])


def additions_beside(text: str) -> list[str]:
    """Return what may be added while somebody types; what wants care is answered once it is saved."""
    return shrinking.additions(text) if care.read(text).handling is Handling.ORDINARY else []


def step(
    screen: "JourneyScreen",
    goal: Goal,
    under: Step | None = None,
    reading: Reading | None = None,
    beside: Step | None = None,
    *,
    after: Step | None = None,
    last: Step | None = None,
) -> Asking:
    """Ask for one small step toward a goal, or where a step could begin; then for another, until Enter is empty.

    Args:
        screen: Where it is asked.
        goal: The goal.
        under: The step that it would hang under.
        reading: What care it stands beside; that of the goal, or of the step above, unless given.
        beside: The step towards harm that it stands beside; words of the person's own hang under it, as
            what they mean there follows from it.
        after: The step that it is put below; the last one unless given.
        last: The step that was added just before, when this asks for another.
    """
    if reading is None:
        journey = screen.facts.journey
        reading = standing.of_step(journey, under) if under is not None else standing.of_goal(journey, goal)
    return _Steps(screen, goal, under, reading, beside, after, last).asking()


@dataclass(frozen=True, slots=True)
class _Steps:
    """Where steps are asked for; the fields are the arguments of `step`."""

    screen: "JourneyScreen"
    goal: Goal
    under: Step | None
    reading: Reading
    beside: Step | None
    after: Step | None
    last: Step | None

    def asking(self) -> Asking:
        """Ask for the next step."""
        screen, goal, under, after, last = self.screen, self.goal, self.under, self.after, self.last
        above = standing.above(screen.facts.journey, under) if under is not None else ()
        about = under or goal
        typed_words = TypedWords((about.title, *above))
        answer = partial(answer_to_list, screen, goal)
        fetch = (
            while_typing.asked_of_goal(screen.host, goal, self.reading)
            if under is None
            else while_typing.asked_of_step(screen.host, under, self.reading)
        )
        return Asking(
            self._face(about.title),
            partial(self._take, typed_words, LongTitle()),
            draft=("step", about.id),
            beside=additions_beside,
            fetch=fetch if last is None else None,
            reads=typed_words,
            pasted=partial(while_typing.of_steps, screen, goal, under, after, answer=answer),
            further=partial(self._smaller, last) if last is not None else None,
        )

    def _face(self, title: str) -> QuestionFace:
        if self.last is None:
            return _first_step_face(self.screen, self.goal, self.under, self.reading)
        of_goal = standing.of_goal(self.screen.facts.journey, self.goal)
        return QuestionFace(
            answers.what_helps(of_goal) if of_goal.is_answered_by_care else voice.another_step(title),
            voice.OR_A_LIST,
            above=(self.last.title,),
            hint=voice.ADDS_A_STEP,
            hint_on_empty=voice.SMALLER_WHEN_EMPTY,
            hint_with_list=voice.DONE_WHEN_EMPTY,
            goes_on=True,
            cycles=True,
            takes_lists=True,
        )

    async def _take(self, typed_words: TypedWords, long_title: LongTitle, text: str) -> Asking | None:
        """Add the step, and ask for the next one; beside what leads towards harm one is enough."""
        screen, goal, under, reading = self.screen, self.goal, self.under, self.reading
        if not text.strip() and (reading.is_answered_by_care or self.last is not None):
            return None  # what care suggests is taken with Tab
        if text.strip() and shrinking.is_not_knowing(text):
            # an answer, but no step: where it could begin is asked again
            return step(screen, goal, under, reading, after=self.after)
        over = self.beside if self.beside is not None and not answers.is_own(text) else under
        is_first = not screen.facts.journey.top_steps(goal.id)
        typed = typed_words.read(text)
        title, note = long_title.parted(typed.title)
        added, wants = await _add(screen, goal, replace(typed, title=title), note, over, self.after)
        if reading.is_withheld and not wants.is_withheld:
            return None
        if is_first or wants.is_answered_by_care:
            return smaller(screen, added, then=None if reading.is_withheld else partial(self._next, added))
        return self._next(added)

    def _next(self, added: Step) -> Asking:
        return step(self.screen, self.goal, self.under, after=added, last=added)

    def _smaller(self, last: Step) -> Asking:
        """Ask for a smaller version of the step just added, and go on with the next step after it."""
        now = still_there(self.screen.facts.journey.steps.get(last.id), last.title)
        return smaller(self.screen, now, then=partial(self._next, now))


async def _add(
    screen: "JourneyScreen", goal: Goal, typed: TypedStep, note: str, over: Step | None, after: Step | None
) -> tuple[Step, Reading]:
    """Add a step as it was read, right below another where that is still there; return it, and what care it wants."""
    journey, moment = screen.facts.journey, screen.moment
    toward = still_there(journey.goals.get(goal.id), goal.title)
    above = still_there(journey.steps.get(over.id), over.title) if over is not None else None
    change = acts.add_step(
        journey, toward, typed.title, moment, under=above, rhythm=typed.rhythm, cue=typed.cue, note=note
    )
    (added,) = change.put
    assert isinstance(added, Step)
    if after is not None:
        change = change.and_then(acts.put_below(journey.after(change), added, after.id))
    after_it = journey.after(change)
    wants = standing.strongest([standing.of_step(after_it, added), standing.of_plan(after_it, added)])
    await screen.host.carry_out(change, voice.saved(voice.step_added(added), wants))
    return screen.facts.journey.steps[added.id], wants


def _first_step_face(
    screen: "JourneyScreen", goal: Goal, under: Step | None, reading: Reading
) -> QuestionFace:
    """What is asked for a step: with the line of care on the day the goal, or the step above, was made."""
    title = under.title if under is not None else goal.title
    made_on = under.created_on if under is not None else goal.begun_on
    question = f"What is one small step towards {quoted(title)}?"
    if under is not None:
        question = f"Where could {quoted(title)} begin?"
    if reading.is_answered_by_care:
        question = answers.what_helps(reading)
    is_first = not screen.facts.journey.top_steps(goal.id)
    there = {step.title for step in screen.facts.journey.walk(goal.id)}
    suggested = shrinking.beginnings(title, goal.support, reading=reading)
    is_asked_again = screen.facts.today > made_on and not reading.is_withheld
    return QuestionFace(
        question,
        "" if reading.is_answered_by_care else voice.OR_A_LIST,
        beside="" if is_asked_again else _in_one_line(screen, reading),
        suggestions=tuple(words for words in suggested if words not in there),
        hint=voice.ADDS
        if reading.is_answered_by_care
        else voice.ADDS_A_FIRST_STEP
        if is_first
        else voice.ADDS_A_STEP,
        hint_on_empty=voice.DONE_WHEN_EMPTY if reading.is_answered_by_care else "",
        takes_first="" if reading.is_answered_by_care else voice.TAKES_FIRST,
        cycles=not reading.is_withheld,
        takes_lists=True,
    )


def _in_one_line(screen: "JourneyScreen", reading: Reading) -> str:
    width, height = screen.app.size
    is_short = reading.handling is not Handling.CRISIS or width < ROOMY_COLUMNS or height < ROOMY_ROWS
    return answers.line(reading, short=is_short, someone=screen.host.config.someone)


def smaller(screen: "JourneyScreen", step: Step, then: Callable[[], Asking] | None = None) -> Asking:
    """Ask for one step even smaller; each answer is the next rung of the ladder.

    Where a step leads towards harm, what is suggested becomes a step of its own instead,
    and in a sure crisis nothing is asked. What `then` gives is asked next, after an empty Enter too.
    """
    reading = standing.of_step(screen.facts.journey, step)
    if reading.is_withheld:
        return beside_harm(screen, step, reading)
    is_ordinary = not (reading.is_answered_by_care or reading.kind is care.Kind.CRISIS)  # nobody lives less
    support, ladder = screen.facts.journey.goals[step.goal_id].support, step.smaller
    suggest = partial(shrinking.suggestions, step.title, reading=reading, support=support, ladder=ladder)

    async def take(text: str) -> Asking | None:
        """Put it under the ladder's last; one left on a day of high energy is remembered as that."""
        facts = screen.facts
        if not text.strip() and (then is not None or not is_ordinary):
            return then() if then is not None else None
        now = still_there(facts.journey.steps.get(step.id), step.title)
        if text.strip() and shrinking.is_not_knowing(text):
            return smaller(screen, now, then)
        wants = care.read(text, (now.title, *standing.above(facts.journey, now)))
        if wants.is_withheld:
            return await kept_apart(screen, now, text, wants)
        change = acts.add_smaller(now, text)
        if choosing.energy(facts.journey, facts.today) is Energy.HIGH:
            change = change.and_then(acts.note_question(Hint.LEFT_FOR_TODAY, screen.moment, about=step.id))
        await screen.host.carry_out(change, voice.saved(voice.smaller_added(text), wants))
        return then() if then is not None else None

    on_empty = voice.GO_ON_WHEN_EMPTY if then is not None else "" if is_ordinary else voice.DONE_WHEN_EMPTY
    face = QuestionFace(
        "What is one step even smaller than that?" if is_ordinary else answers.what_helps(reading),
        placeholder=voice.SMALLER_THAN_IT if is_ordinary else "",
        above=tuple(words or voice.WORDLESS for words in (step.title, *step.smaller)),
        beside=_in_one_line(screen, reading),
        suggestions=tuple(suggest()),
        ways=tuple(shrinking.Obstacle) if is_ordinary else (),
        hint=KEEPS if is_ordinary and then is None else voice.ADDS,
        hint_on_empty=on_empty,
        takes_first=voice.TAKES_FIRST if is_ordinary else "",
    )
    return Asking(
        face,
        take,
        draft=("smaller", step.id),
        facing=lambda way: suggest(in_the_way=shrinking.Obstacle(way)),
        fetch=while_typing.asked_of_step(screen.host, step, reading),
    )


async def kept_apart(
    screen: "JourneyScreen", of: Step, text: str, reading: Reading, change: Change | None = None
) -> Asking:
    """Keep a dangerous smaller version as a step of its own, so that the step it was typed for is still offered.

    Args:
        screen: Where it was typed.
        of: The step.
        text: What was typed.
        reading: What that reads like.
        change: A further change to carry out with it, such as taking the words off the ladder.
    """
    journey = screen.facts.journey
    made = acts.add_step(journey, journey.goals[of.goal_id], text, screen.moment, under=journey.parent(of))
    (added,) = made.put
    assert isinstance(added, Step)
    await screen.host.carry_out(
        change.and_then(made) if change else made, voice.saved(voice.step_added(added), reading)
    )
    return beside_harm(screen, added, reading)


def beside_harm(screen: "JourneyScreen", of: Step, reading: Reading) -> Asking:
    """Stand beside a step that leads towards harm: what is suggested becomes a step next to it."""
    if reading.handling is Handling.CRISIS:
        return told(reading, screen.host.config.someone)
    journey = screen.facts.journey
    return step(screen, journey.goals[of.goal_id], journey.parent(of), reading, of)


def could_begin(journey: Journey, step: Step) -> bool:
    """Whether making a step smaller asks where it could begin: one with steps under it, or a whole at the top."""
    if step.kind is Kind.PRACTICE or standing.of_step(journey, step).handling is not Handling.ORDINARY:
        return False
    return bool(journey.children(step.id)) or (journey.parent(step) is None and not step.smaller)


def pairing(screen: "JourneyScreen", step: Step) -> Asking:
    """Ask for something pleasant to do together with a step; suggested is what was used before."""
    known = planning.known_pairings(screen.facts.journey, step)
    suggested = [words for words in known if words != step.pairing][:MOST_SUGGESTED]

    async def take(text: str) -> Asking | None:
        """Keep what goes with the step."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        change = acts.edit_step(now, screen.moment, pairing=text)
        (after,) = change.put or (now,)
        assert isinstance(after, Step)
        return await screen.hear(change, voice.paired(after.pairing), "", care.read(text))

    is_tender = counting.is_tender(screen.facts.journey, step)
    what = "What" if is_tender else "What pleasant thing"
    question = f"{what} could go with {quoted(step.title)}?"
    face = QuestionFace(question, suggestions=tuple(suggested), hint=KEEPS, value=step.pairing)
    return Asking(face, take, draft=("while", step.id))


def cue(screen: "JourneyScreen", step: Step) -> Asking:
    """Ask for the moment a step is tied to; where a day is typed, offer to leave the step alone until then."""
    used = planning.known_cues(screen.facts.journey)
    moments = QUIET_MOMENTS if counting.is_tender(screen.facts.journey, step) else MOMENTS
    known = {words.casefold(): words for words in (*moments, *used)}
    suggested = [known[words] for words in dict.fromkeys(word.casefold() for word in (*used, *moments))]
    suggested = [words for words in suggested if words.casefold() != step.cue.casefold()][:MOST_SUGGESTED]

    typed_day = TypedDay(screen.facts.today)

    async def take(text: str) -> Asking | None:
        """Keep the moment the step is tied to, or put it off."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        if day := typed_day.not_before(text):
            change = acts.put_off(screen.facts.journey, now, day, screen.moment)
            await screen.host.carry_out(change, voice.put_off(now, day, screen.facts.today))
            return None
        change = acts.edit_step(now, screen.moment, cue=text)
        (after,) = change.put or (now,)
        assert isinstance(after, Step)
        return await screen.hear(change, voice.planned(after), "", care.read(text))

    question = f"When or where will you do {quoted(step.title)}?"
    face = QuestionFace(question, suggestions=tuple(suggested), hint=KEEPS, value=step.cue)
    return Asking(face, take, draft=("when", step.id), reads=typed_day)
