"""What goes on while a question stands: the words typed or pasted are read, and the person's own program is asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care, choosing, outline, typed_step
from smallsteps_tui.domain.care import Reading, standing
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.outline import Outline, OutlineLine
from smallsteps_tui.domain.typed_step import TypedStep
from smallsteps_tui.outside import Context, suggested_by
from smallsteps_tui.screens.acting import still_there
from smallsteps_tui.screens.dialogs.ask import KEEPS, Asking
from smallsteps_tui.screens.host import Host
from smallsteps_tui.screens.unsaved import Option, Preview
from smallsteps_tui.widgets.cards.question import QuestionFace

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen


MOST_PLACES = 8
"""The most steps under which a list is offered to go."""


class TypedWords:
    """How the words being typed for a step are read: as they say, in another rhythm, or kept as they are."""

    def __init__(self, above: Sequence[str]) -> None:
        """Know the words above the step, the nearest first."""
        self.above = above
        self.is_suggested = False
        self.is_kept = False
        self.said = ""
        """The rhythm that the words say themselves."""
        self.chosen: str | None = None
        """The one that → went on to, "" for once; None until then, and once the words say another."""

    def _read(self, text: str) -> TypedStep:
        found = TypedStep(clean_line(text, None)) if self.is_suggested else typed_step.read(text, self.above)
        if found.rhythm != self.said:
            self.said, self.chosen = found.rhythm, None if found.rhythm else self.chosen
        return found if self.chosen is None else replace(found, rhythm=self.chosen)

    def read(self, text: str) -> TypedStep:
        """Read the words as they are to be kept."""
        return TypedStep(text) if self.is_kept else self._read(text)

    def words(self, text: str) -> tuple[str, str]:
        """Return how the words are read, and what Tab does about it."""
        found = self._read(text)
        if not found.title or (found.is_plain and self.chosen is None):
            return "", ""
        if self.is_kept:
            return "", voice.as_typed(found)
        return voice.read_words(found), voice.KEEP_WORDS

    def turn(self, text: str) -> None:
        """Take the next rhythm in the place of the one that is read; what leads towards harm has none."""
        if typed_step.may_recur(text, self.above):
            self.chosen = typed_step.next_rhythm(self._read(text).rhythm)
        self.is_kept = False

    def keep(self) -> None:
        """Keep the words as they are, or read them again."""
        self.is_kept = not self.is_kept


def of_steps(
    screen: "JourneyScreen",
    goal: Goal,
    under: Step | None,
    after: Step | None,
    text: str,
    *,
    answer: Callable[[Sequence[Step]], Asking | None],
) -> Preview:
    """Read a list that was pasted where a step is asked for.

    Args:
        screen: Where it was pasted.
        goal: The goal.
        under: The step that it would hang under.
        after: The step that it is put below.
        text: The list.
        answer: Gives what is said to the steps added, where care knows their words.
    """
    journey = screen.facts.journey
    over = (under.title, *standing.above(journey, under)) if under is not None else (goal.title,)
    found = outline.read(text, over)
    places = _places(journey, goal, under, after)
    here = outline.here_already(journey, goal, found.text)
    title = under.title if under is not None else goal.title
    options = tuple(
        Option(words, words, partial(_from, found, title=title), found.text, here) for words, *_ in places
    )

    async def take(place: int, lines: Sequence[OutlineLine], here: Mapping[int, Step]) -> Asking | None:
        """Add the steps where they were said to go."""
        _, over, below = places[place]
        now = screen.facts.journey
        toward = still_there(now.goals.get(goal.id), goal.title)
        above = still_there(now.steps.get(over.id), over.title) if over is not None else None
        change = acts.add_outline(now, toward, lines, screen.moment, under=above, after=below, here=here)
        return answer(await _carried_out(screen.host, change, toward, places[place][0]))

    return Preview(found, voice.WHERE, options, take)


def _places(
    journey: Journey, goal: Goal, under: Step | None, after: Step | None
) -> list[tuple[str, Step | None, Step | None]]:
    """List where steps may go: in words, the step to hang under, the step to be put below."""
    places: list[tuple[str, Step | None, Step | None]] = []
    if after is not None:
        places.append((voice.after(after.title), under, after))
    elif under is not None:
        places.append((voice.inside(under.title), under, None))
    places.append((voice.at_the_end(goal.title), None, None))
    open_ones = [one for one in journey.top_steps(goal.id) if journey.is_open(one) and one != under]
    with_steps = [one for one in open_ones if journey.children(one.id)]
    others = [after] if after is not None and after not in with_steps else []
    return [*places, *((voice.inside(one.title), one, None) for one in (*others, *with_steps)[:MOST_PLACES])]


def of_goal(
    screen: "JourneyScreen", text: str, *, answer: Callable[[Goal, Sequence[Step]], Asking | None]
) -> Preview:
    """Read a list that was pasted where a goal is asked for: its first line is the goal, or none is.

    Where all lines are at the left the list may be of steps alone, as one with bullets is;
    then the goal is asked for next. The one heading over all of them is no step either way.
    """
    found = outline.read(text)
    heading = partial(_from, found, title="")
    options = [Option(voice.all_are_steps(), voice.ALL_ARE_STEPS, heading, found.text, {})]
    if len(found.lines) > 1 and not found.is_prose:
        first, rest = found.lines[0], outline.beneath_the_first(found.text)
        heading = partial(voice.from_the_list, title=first.words, is_goal=True)
        with_goal_in_it = Option(voice.is_the_goal(first.words), voice.FIRST_IS_THE_GOAL, heading, rest, {})
        is_over_all = sum(line.depth == 0 for line in found.lines) == 1
        options = [replace(options[0], lines=rest) if is_over_all else options[0]]
        options.insert(found.is_flat and found.has_signs, with_goal_in_it)

    async def add(lines: Sequence[OutlineLine], title: str, why: str = "") -> Asking | None:
        """Add the goal and its steps in one change."""
        change, goal = with_goal(screen.facts.journey, title, why, lines, screen.host)
        return answer(goal, await _carried_out(screen.host, change, goal))

    async def take(place: int, lines: Sequence[OutlineLine], _here: Mapping[int, Step]) -> Asking | None:
        """Add them, or ask for the goal first."""
        if options[place].words != voice.all_are_steps():
            return await add(lines, first.words, first.note)
        face = QuestionFace(voice.goal_of_list(len(lines)), hint=KEEPS)
        return Asking(face, partial(add, lines), draft=("goal of a list", 0), finishes=("goal", 0))

    return Preview(found, voice.WHICH_IS_THE_GOAL, tuple(options), take)


def _from(found: Outline, steps: int, title: str) -> str:
    """Return what a list becomes, or a text without one."""
    return (voice.from_the_text if found.is_prose else voice.from_the_list)(steps, title)


def with_goal(
    journey: Journey, title: str, why: str, lines: Sequence[OutlineLine], host: "Host"
) -> tuple[Change, Goal]:
    """Return the change that adds a goal with the steps of a list, and the goal."""
    moment = host.moment()
    change = acts.add_goal(journey, title, moment, why=why)
    (goal,) = change.put
    assert isinstance(goal, Goal)
    read = [replace(line, step=_under_goal(line, title)) for line in lines]
    return change.and_then(acts.add_outline(journey.after(change), goal, read, moment)), goal


def _under_goal(line: OutlineLine, title: str) -> TypedStep:
    """Leave a rhythm or a moment out where they don't go with the goal: a dark one changes what words mean."""
    is_read_so = line.step.is_plain or typed_step.read(line.words, (title,)).title == line.step.title
    may_recur = line.step.is_plain or typed_step.may_recur(f"{line.words}. {line.note}", (title,))
    return line.step if is_read_so and may_recur else line.as_typed


async def _carried_out(host: "Host", change: Change, goal: Goal, place: str = "") -> list[Step]:
    """Carry a list out, say so and where, and return its steps in order; words towards harm are said to be saved."""
    before = host.snapshot.journey
    after = before.after(change)
    added = [one for one in after.walk(goal.id) if one.id not in before.steps]
    wants = standing.strongest(
        [standing.of_goal(after, after.goals[goal.id]), *(standing.of_step(after, step) for step in added)]
    )
    saying = voice.list_added(len(added), goal.title, place)
    await host.carry_out(change, voice.saved(saying, wants) if wants.is_uncounted else saying)
    return [host.snapshot.journey.steps[step.id] for step in added]


Fetch = Callable[[str], list[str]]
"""Asks the program, with what is in the way or "", and waits for it: for a worker's thread."""


def asked_of_goal(host: Host, goal: Goal, reading: Reading) -> Fetch | None:
    """Return what asks for a first step toward a goal; None where there is no program, or care knows a word."""
    return _asked(host, _of_goal(host, goal), goal.title, reading)


def asked_of_step(host: Host, step: Step, reading: Reading) -> Fetch | None:
    """Return what asks for one step even smaller; None where there is no program, or care knows a word."""
    journey = host.snapshot.journey
    goal = _of_goal(host, journey.goals[step.goal_id])
    path = tuple(parent.title for parent in journey.path(step))
    context = Context(goal.goal, goal.why, path, step.title, step.smaller, None, goal.energy)
    return _asked(host, context, step.title, reading)


def _of_goal(host: Host, goal: Goal) -> Context:
    energy = choosing.energy(host.snapshot.journey, host.snapshot.today)
    is_for_later = goal.is_for_later  # which is a place, not a goal
    return Context("" if is_for_later else goal.title, goal.why, energy=energy.value if energy else None)


def _asked(host: Host, context: Context, title: str, reading: Reading) -> Fetch | None:
    """Return what asks the program; none of the words it is told is one that care knows, also after "not that"."""
    told = (context.goal, context.why, *context.path, context.step, *context.smaller)
    if not host.config.suggest_command or reading.kind is not None:
        return None
    if any(care.read(words).kind is not None for words in told if words):
        return None

    def ask(in_the_way: str) -> list[str]:
        """Ask it, and leave out what may not stand beside the words."""
        worker, config = get_current_worker(), host.config
        brought = suggested_by(
            config.suggest_command,
            replace(context, because=in_the_way.replace(" ", "-") or None),
            lambda: not worker.is_cancelled,
            config.folder,
            patience=config.suggest_patience,
        )
        return [line for line in brought if care.may_suggest(reading, line, title)]

    return ask
