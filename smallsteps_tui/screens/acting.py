"""What every act has to mind: what happened elsewhere meanwhile, a title too long, what is said unasked."""

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
    """Give what is to be changed as it is now.

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
    """Hide the quiet line on the card for good, or say why it stays; of a line of care, that it isn't that."""
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
    await screen.propose(change, voice.not_that("goal") if isinstance(about, Goal) else voice.not_that())
