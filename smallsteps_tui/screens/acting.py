"""What several acts share: something deleted elsewhere, too long a title, the quiet line, a version just made."""

from datetime import date
from typing import TYPE_CHECKING, TypeVar

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care, cleaning
from smallsteps_tui.domain.entities import Goal, Shift, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens import questions
from smallsteps_tui.screens.host import Host
from smallsteps_tui.voice import quoted

if TYPE_CHECKING:
    from smallsteps_tui.domain.hints import Question
    from smallsteps_tui.screens.today.day import DayScreen


Found = TypeVar("Found", Goal, Step, Shift)


def still_there(found: Found | None, words: str) -> Found:
    """Return an entity as it is now, to be changed.

    Raises:
        Trouble: When it was deleted while the dialog was open.
    """
    if found is None:
        raise Trouble(
            f"{quoted(words)} was deleted in the meantime. Your words are still here until you press Esc."
        )
    return found


async def remember_once(host: Host, question: "Question", about: int) -> None:
    """Note a question that stands on the screen, the first time it does so today."""
    from smallsteps_tui.domain import hints

    facts = host.snapshot
    if not hints.was_asked(facts.journey, question, facts.today, about=about):
        await host.note_quietly(acts.note_question(question, host.moment(), about=about))


class LongTitle:
    """The title of one question, typed or pasted; Enter on the same words again puts the rest in a note."""

    def __init__(self) -> None:
        self._told = ""

    def parted(self, text: str) -> tuple[str, str]:
        """Return a title and what goes into its note; "" for one that fits.

        Raises:
            Trouble: It is too long, the first time these words are given.
        """
        words = cleaning.clean_line(text, None)
        title, rest = cleaning.parted(words)
        if rest and words != self._told:
            self._told = words
            raise Trouble(voice.rest_in_note(len(words)))
        return title, rest


async def hide_line(screen: "DayScreen") -> None:
    """Hide the quiet line on the card permanently, or say why it stays; of a line of care, that it isn't that."""
    step, hint, goal = screen.step, screen.hint, screen.dark_goal
    if await screen.hide_tip():
        return
    if step is not None and screen.is_careful:
        await _is_not_that(screen, step)
    elif goal is not None and screen.may_not_be_that:
        await _is_not_that(screen, goal)
    elif screen.care_line:
        screen.say(voice.CARE_STAYS)
    elif step is None and (asked := screen.shift_goal()) is not None:
        await questions.finish.put_away(screen, asked)
    elif step is None or hint is None:
        screen.say(voice.NO_HINT)
    elif hint in voice.HINTS_THAT_STAY:
        screen.say(voice.HINTS_THAT_STAY[hint])
    else:
        change = acts.note_question(hint, screen.moment, about=step.id, for_good=True)
        await screen.propose(change, voice.hint_hidden())


async def _is_not_that(screen: "DayScreen", about: Step | Goal) -> None:
    """Note that the words of a step or a goal are about something else; not while dying is plainly spoken of."""
    from smallsteps_tui.domain import heavy_thoughts  # the first frame can do without it

    journey, today = screen.facts.journey, screen.facts.today
    read = (
        care.standing.of_goal(journey, about)
        if isinstance(about, Goal)
        else care.standing.of_step(journey, about)
    )
    if care.standing.may_be_of_death(read) and heavy_thoughts.is_spoken_of(journey, today):
        screen.say(voice.CARE_STAYS)
        return
    change = acts.note_question(
        care.standing.NOT_THAT, screen.moment, about=about.id, for_good=True, words=about.title
    )
    counts = read.handling is care.Handling.GENTLE and read.is_uncounted
    if isinstance(about, Step) and counts:
        change = change.and_then(acts.count_again(journey.after(change), about, screen.moment))
    screen.warm = ""
    await screen.propose(
        change, voice.not_that("goal") if isinstance(about, Goal) else voice.not_that(counts=counts)
    )


class JustMade:
    """Watches the ladder of the step on the card; nothing of it is saved."""

    def __init__(self) -> None:
        self._ladder: tuple[int, tuple[str, ...]] = (0, ())
        """The step that was on the card when it was last drawn, and its smaller versions."""
        self._made: tuple[int, str, date] | None = None
        """The step that was made smaller, the words of that version, and the day that was today."""

    def see(self, step: Step | None, today: date, *, is_left: bool) -> None:
        """See which step is on the card, and whether a smaller version was added to it since the last time.

        Args:
            step: The step on the card.
            today: The civil day.
            is_left: Whether a new version is left for another day, as on a day of high energy.
        """
        (before, ladder), self._ladder = (
            self._ladder,
            (step.id, step.smaller) if step is not None else (0, ()),
        )
        if step is None or before != step.id or is_left:
            return
        if len(step.smaller) > len(ladder) and step.smaller[: len(ladder)] == ladder:
            self._made = step.id, step.smaller[-1], today

    def rung(self, step: Step | None, today: date) -> int | None:
        """Return the place on the ladder of what was just made of a step today, from 1; None for none."""
        step_id, words, on = self._made or (None, "", None)
        if step is None or (step.id, today) != (step_id, on) or words not in step.smaller:
            return None
        return step.smaller.index(words) + 1

    def forget(self) -> None:
        """Let the step stand on the card at the size that the day offers."""
        self._made = None
