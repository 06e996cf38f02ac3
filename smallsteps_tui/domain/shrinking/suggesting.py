"""Offline suggestions: what might be one step even smaller than this one, by its kind and what is in the way."""

import re
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import cache

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import TITLE_LENGTH
from smallsteps_tui.domain.shrinking import adding, anything, reading
from smallsteps_tui.domain.shrinking.adding import HABITS
from smallsteps_tui.domain.shrinking.kinds import Kind, every_kind
from smallsteps_tui.domain.shrinking.lexicon import SPEAKING, without_amounts
from smallsteps_tui.domain.shrinking.matching import is_guessed, is_sure, understood
from smallsteps_tui.domain.shrinking.reading import Asked, Form
from smallsteps_tui.domain.shrinking.stripping import stripped


class Obstacle(StrEnum):
    """What is in the way, by the person's own word."""

    TOO_BIG = "too big"
    UNCLEAR = "unclear"
    TIRED = "tired"
    AFRAID = "afraid"
    BORED = "bored"

    def lines(self, number: int) -> tuple[str, ...]:
        """Give what answers it, whatever the step is about, beginning at a number."""
        some = _LINES[self]
        first = number % len(some)
        return (*some[first:], *some[:first])

    def with_somebody(self, name: str) -> str:
        """Give what can be asked of the person who is with them."""
        return _WITH_SOMEBODY[self].replace("{name}", name)


_LINES = {
    Obstacle.TOO_BIG: (
        "Write down the smallest part of it, in five words",
        "Write down the first thing you'd do",
    ),
    Obstacle.UNCLEAR: (
        "Write down the first thing you'd do",
        "Write one question about it",
        "Write one line on what it looks like when it's done",
    ),
    Obstacle.TIRED: (
        "Get one thing ready for tomorrow",
        "Sit down for a minute first",
        "Choose a time tomorrow to look at it again",
    ),
    Obstacle.AFRAID: (
        "Write one line about what feels scary",
        "Tell someone that this one feels scary",
        "Put a hand on your heart for one breath",
    ),
    Obstacle.BORED: (
        "Put on one song, and stop when it ends",
        "Say out loud, in a silly voice, what it is",
        "Go and stand somewhere else for a moment",
    ),
}
_WITH_SOMEBODY = {
    Obstacle.TOO_BIG: "Ask {name} for one small piece to start with",
    Obstacle.UNCLEAR: "Ask {name} one thing: where to begin",
    Obstacle.TIRED: "Text {name} “Low today, but one small step”",
    Obstacle.AFRAID: "Text {name} “This one feels scary”",
    Obstacle.BORED: "Ask {name} to keep you company on the phone",
}


LEAST_ALIKE, ALIKE = 5, 0.7
"""From how many words on lines are compared, and which share of them makes two alike."""
_LONG_TIME, _SHORT_TIME, _MANY = 15 * 60, 3 * 60, 5
_WHOLE = (
    r"\b(?:all|whole|entire|everything|finish|complete|finali[sz]e"
    r"|(?:every|each) (?!day|morning|evening|night|week|month|year|hour|minute|time|other|single|\w+day\b|\d))\b"
)
_AT_A_TIME = r"\b(?:\d{1,2}[.:]\d\d|\d{1,2} ?[ap]m|at \d{1,2})\b"
_ASKS_WHEN = (
    r"^(?:Choose|Look up|Write down) (?:a|one|two|the)(?: \w+){0,2} (?:time|day|minute)s?\b"
    r"|\b[Ww]hen (?:you'd|would|it|they)\b"
)
"""What a title with a time of day in it has answered already."""


def _anywhere(_line: str) -> bool:
    return True


@cache
def _below() -> dict[str, tuple[str, ...]]:
    """What stands below each line of ours; of one that stands in several ladders, where most is below it."""
    ladders: list[tuple[str, ...]] = [*anything.ladders(), *(habit.additions for habit in HABITS)]
    for kind in every_kind():
        cuts = [kind.lines[cut] for cut in ("time", "number") if cut in kind.lines]
        ladders += [kind.rungs, *(tuple(dict.fromkeys((cut, *kind.rungs))) for cut in cuts)]
    found: dict[str, tuple[str, ...]] = {}
    for ladder in ladders:
        for at, line in enumerate(ladder):
            rest = (*ladder[at + 1 :], *anything.LAST)
            for form in map(_plain, line.split(" | ")):
                found[form] = max(found.get(form, rest), rest, key=len)
    for at, line in enumerate(anything.LAST):
        found[_plain(line)] = anything.LAST[at + 1 :]
    return found


def suggestions(
    title: str,
    *,
    support: str = "",
    ladder: Sequence[str] = (),
    in_the_way: Obstacle | None = None,
    limit: int = 3,
    may: Callable[[str], bool] = _anywhere,
) -> list[str]:
    """Suggest smaller versions of a step, the best first, by its kind.

    The rungs of its kind from where the ladder has come to, and last one sentence that is
    right for anything; it comes first where the kind is a guess by the verb alone, and where
    no kind fits, such sentences stand alone. What is ours already has
    the rungs below it. A step that is about stopping gets additions instead, whatever is in
    the way, and the next of them when it is asked again.

    Args:
        title: The step, in any words.
        support: Who is with them, in the person's words; "" for nobody.
        ladder: The smaller versions there are, largest first.
        in_the_way: What is in the way, when they said so.
        limit: The most to give, at least 1.
        may: Whether a line may stand beside the title.

    Returns:
        One to `limit` suggestions, each of at most 200 characters; none only when the
        ladder is already as small as words can be.
    """
    known = (title, *ladder)
    if added := additions(title):
        return fresh(filter(may, (*added, *adding.ANY)), known, limit)
    asked, kind = understood(title)
    own = list(_filled(_from(_rungs(kind, asked, title), title, ladder), asked))
    if in_the_way is not None:
        name = first_name(support)
        said = kind.lines.get(in_the_way.value, "") if kind is not None else ""
        lowest = own[len(own) // 2 :] if in_the_way is Obstacle.TIRED else own
        helped = in_the_way.with_somebody(name) if name else ""
        own = [line for line in (*_filled((said,), asked), helped, *lowest) if line]
    general = _general(asked, kind, title, ladder, in_the_way)
    mine = fresh(filter(may, own), known, max(1, limit))
    if kind is not None and len(mine) >= limit > 1:
        mine = mine[: limit - 1]
    last = () if is_smallest(title) else anything.LAST
    is_first = not ladder and in_the_way is None and _plain(title) not in _below()
    if kind is not None and is_first and is_guessed(title):
        mine = [*general[:1], *mine]
    return fresh(filter(may, (*mine, *general, *last, *own)), known, limit)


def beginnings(title: str, support: str = "", may: Callable[[str], bool] = _anywhere) -> list[str]:
    """Suggest where something large could begin, as first steps under it.

    Toward something to stop, the first steps are additions.

    Returns:
        Two to four first moves, none longer than 200 characters.
    """
    if added := additions(title):
        return fresh(filter(may, added), (title,), 4)
    asked, kind = understood(title)
    lines = list(_filled(kind.rungs[:2], asked)) if kind is not None else []
    if name := first_name(support):
        lines.append(f"Ask {name} one thing: where to begin")
    lines += anything.beginnings(asked, _shuffle(asked))
    return fresh(filter(may, lines), (title,), 4 if kind is not None else 3)


def additions(title: str) -> list[str]:
    """Offer things to add when a title is about stopping; not when it says that it does not know."""
    return [] if reading.is_not_knowing(title) else adding.additions(title)


def could_be_smaller(title: str) -> bool:
    """Say whether a title's words hold something large.

    A quarter of an hour or more, five or more of something, two things to do, or
    all, every, finish, complete and their like. A rhythm ("every day") is not large.
    """
    if additions(title):
        return False
    amounts, _ = without_amounts(text := stripped(title))
    if amounts.seconds >= _LONG_TIME or amounts.count >= _MANY or re.search(_WHOLE, text):
        return True
    clauses = re.split(r",? and then |,? then |,? and |, ", text)
    return reading.opens_with_verb(text) and any(
        reading.opens_with_verb(clause) and " " in clause for clause in clauses[1:]
    )


def is_smallest(title: str) -> bool:
    """Whether a title is the last of our own lines, with nothing below it."""
    return _plain(title) == _plain(anything.LAST[-1])


def of_its_kind(title: str) -> tuple[tuple[str, ...], bool]:
    """Return the rungs of a step's own kind, none for none, and whether both its verb and its noun say so."""
    asked, kind = understood(title)
    return tuple(_filled(kind.rungs, asked)) if kind is not None else (), is_sure(title)


def is_task(title: str) -> bool:
    """Whether a title says what is to be done, not only with what or with whom."""
    return understood(title)[0].form is Form.TASK


def is_going(title: str) -> bool:
    """Whether a title is about going somewhere: to a group, to a lunch."""
    return understood(title)[0].form is Form.PLACE


def is_saying(title: str) -> bool:
    """Whether a title is about saying something to somebody: to tell, to thank, to write to."""
    return any(not SPEAKING.isdisjoint(parse.verbs) for parse in understood(title)[0].parses[:1])


def smallest(title: str) -> str:
    """Return the last rung of a step's own kind; "" where no kind fits."""
    asked, kind = understood(title)
    return next(iter(_filled(kind.rungs[-1:], asked)), "") if kind is not None else ""


def _rungs(kind: Kind | None, asked: Asked, title: str) -> tuple[str, ...]:
    if kind is None:
        return ()
    cut: tuple[str, ...] = ()
    if asked.amounts.seconds >= _SHORT_TIME and "time" in kind.lines:
        cut = (kind.lines["time"],)
    elif asked.amounts.count > 1 and "number" in kind.lines:
        cut = (kind.lines["number"],)
    asks_when = _ASKS_WHEN if re.search(_AT_A_TIME, title.lower()) else "$."
    return tuple(rung for rung in dict.fromkeys((*cut, *kind.rungs)) if not re.search(asks_when, rung))


def _from(rungs: tuple[str, ...], title: str, ladder: Sequence[str]) -> tuple[str, ...]:
    """What of some rungs is still below the ladder; below a line of ours what stands there."""
    forms = [{_plain(form) for form in rung.split(" | ")} for rung in rungs]
    taken = [at for at, form in enumerate(forms) if any(_plain(rung) in form for rung in ladder)]
    last = _last(title, ladder)
    if taken:
        return (*rungs[max(taken) + 1 :], *anything.LAST)
    if last in _below():
        return _below()[last]
    return (*rungs[len(ladder) :], *(anything.LAST if rungs and ladder else ()))


def _general(
    asked: Asked, kind: Kind | None, title: str, ladder: Sequence[str], in_the_way: Obstacle | None
) -> tuple[str, ...]:
    """Sentences right for anything, the fitting ones first; asked again, those below the last one."""
    answers = in_the_way.lines(_shuffle(asked)) if in_the_way is not None else ()
    if _last(title, ladder) in _below() and (ladder or kind is None or is_smallest(title)):
        return answers
    lines = (*answers, *anything.lines(asked, _shuffle(asked)))
    return lines[len(ladder) :] if kind is None else lines


def _last(title: str, ladder: Sequence[str]) -> str:
    """The last rung, or the title where there is none yet, as our own lines are known by."""
    if ladder or _plain(title) in _below():
        return _plain(ladder[-1] if ladder else title)
    return stripped(title)


def _shuffle(asked: Asked) -> int:
    """A number that is the same for a title however it is typed, and with most slips of the finger."""
    words = asked.text.split()
    return len(words) + ord(words[0][0]) + ord(words[-1][0]) if words else 0


def _filled(lines: Iterable[str], asked: Asked) -> Iterable[str]:
    """Put a sure name into the lines that have a place for one."""
    for line in lines:
        for form in line.split(" | "):
            said = form.replace("{name}", asked.name) if asked.name else form
            if said and "{" not in said:
                yield said
                break


def first_name(support: str) -> str:
    """Give the name of who is with them: "Sam" of "Sam, on Thursdays"; "" for nobody."""
    name = clean_line(support).partition(",")[0].partition("(")[0].partition(" and ")[0].strip(" .!?")
    return name if len(name.split()) <= 3 and len(name) <= 40 else name.split()[0][:40]


def fresh(lines: Iterable[str], known: Iterable[str], limit: int) -> list[str]:
    """Take the first few lines, none that is known; one that reads like one before it only for want of others."""
    seen = {_plain(text) for text in known}
    found: list[str] = []
    alike: list[str] = []
    for line in lines:
        if line and _plain(line) not in seen and len(line) <= TITLE_LENGTH:
            seen.add(_plain(line))
            (alike if any(reads_alike(line, other) for other in found) else found).append(line)
        if len(found) >= max(1, limit):
            break
    return [*found, *alike][: max(1, limit)]


def reads_alike(line: str, other: str) -> bool:
    """Whether two suggestions say nearly the same: all but one or two of the words of the shorter are in the other."""
    words, others = ({*each.casefold().split()} for each in (line, other))
    fewer = min(len(words), len(others))
    return fewer >= LEAST_ALIKE and len(words & others) >= ALIKE * fewer


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").strip(" .!?…").split())
