"""Offline suggestions: what might be one step even smaller than this one."""

import re
from collections.abc import Iterable, Iterator, Sequence

from smallsteps_tui.domain.entities import TITLE_LENGTH
from smallsteps_tui.domain.shrinking.adding import ANY, additions
from smallsteps_tui.domain.shrinking.amounts import largest_number, one_of_them, seconds_in, shorter
from smallsteps_tui.domain.shrinking.grammar import opens_with_verb
from smallsteps_tui.domain.shrinking.lexicon import PERIODS, WEEKDAYS, listed
from smallsteps_tui.domain.shrinking.obstacles import Obstacle, clears_the_way, in_turn, lines_for
from smallsteps_tui.domain.shrinking.phrase import Phrase
from smallsteps_tui.domain.shrinking.subject import Subject, in_words_of
from smallsteps_tui.domain.shrinking.subjects import subject_of
from smallsteps_tui.domain.shrinking.weight import SMALL, weight

_GENERAL = (
    "Give {work} two minutes | Give “{quoted}” two minutes | Give it two minutes",
    "Write down the very first move",
    "Put one thing it needs on the table",
)
_TINIEST = (
    "Look at it for ten seconds",
    "Take one slow breath with it in mind",
    "Think of it once, kindly",
)
_ADDED = re.compile(r"keep .+, add (an? .+?|one .+?)(?: (?:in|at|after|before|beside|on) .+)?", re.IGNORECASE)
"""An addition: what is kept takes no step, what is added does."""
_LONG_TIME = 15 * 60
_MANY = 5
_WHOLE = listed("all every each whole entire everything finish complete finalise finalize")
_NAME_LENGTH = 40


def suggestions(
    title: str,
    *,
    support: str = "",
    ladder: Sequence[str] = (),
    in_the_way: Obstacle | None = None,
    limit: int = 3,
) -> list[str]:
    """Suggest smaller versions of a step, the best first, by its own words.

    A time is cut to two minutes, a number to one, an "and" to its first half; then
    comes what fits the subject; then what fits anything. Each is smaller than the
    title and than the last rung, as far as words can tell, and none is on the
    ladder yet. A step that is about stopping gets additions instead, whatever is in the
    way, and the next of them when it is asked again: never two minutes of stopping.

    Args:
        title: The step, in any words.
        support: Who is with them, in the person's words; "" for nobody.
        ladder: The smaller versions there are, largest first.
        in_the_way: What is in the way, when they said so. What clears the way is no part of
            the step, so it comes also where the step or the ladder is smaller already.
        limit: The most to give, at least 1.

    Returns:
        One to `limit` suggestions, each of at most 200 characters; none only when the
        ladder is already as small as words can be.
    """
    phrase = Phrase.of(title)
    subject = subject_of(phrase)
    if added := additions(title):
        return fresh((*added, *ANY), (title, *ladder), limit)
    ceiling = min([weight(title), *(_asked_by(rung, phrase, subject) for rung in ladder[-1:])])
    clearing = clears_the_way(in_the_way, phrase, _first_name(support)) if in_the_way is not None else []
    offered = (
        line
        for line, asks in _offers(phrase, subject, support, in_the_way)
        if asks < ceiling or line in clearing
    )
    found = fresh(offered, (title, *ladder), limit)
    tiny = (line for line in _TINIEST if not ladder or weight(line) < ceiling)
    return found or fresh(tiny, (title, *ladder), 1)


def beginnings(title: str, support: str = "") -> list[str]:
    """Suggest where something large could begin, as first steps under it.

    Toward something to stop, the first steps are additions.

    Returns:
        Two to four first moves, none longer than 200 characters.
    """
    phrase = Phrase.of(title)
    subject = subject_of(phrase)
    if added := additions(title):
        return fresh(added, (title,), 4)
    lines = subject.says(phrase)[:2] if subject is not None else []
    lines.append("Write down one part of it, any part")
    if name := _first_name(support):
        lines.append(f"Ask {name} one thing: where to begin")
    else:
        lines.append("Write one line on what it looks like when it is done")
    return fresh([*lines, *(_filled(phrase, line) for line in _GENERAL)], (title,), 4 if subject else 3)


def could_be_smaller(title: str) -> bool:
    """Say whether a title's words hold something large.

    A quarter of an hour or more, five or more of something, two things to do, or
    all, every, finish, complete and their like. A rhythm ("every day") is not large.
    """
    phrase = Phrase.of(title)
    subject = subject_of(phrase)
    if additions(title):
        return False
    is_much = seconds_in(phrase.text) >= _LONG_TIME or largest_number(phrase.text) >= _MANY
    if is_much and not (subject is not None and subject.whole):
        return True
    if phrase.halves is not None and phrase.has_verb and _is_more_to_do(phrase.halves[1]):
        return True
    words = [word.lower().strip(",.;:!?") for word in phrase.text.split()]
    return any(word in _WHOLE and not _is_rhythm(words, at) for at, word in enumerate(words))


def _offers(
    phrase: Phrase, subject: Subject | None, support: str, in_the_way: Obstacle | None
) -> Iterator[tuple[str, int]]:
    """All that could be said, the best first, each with what it asks in seconds."""
    cuts = list(_cuts(phrase, subject))
    if in_the_way is not None:
        fitting = map(_ours, lines_for(in_the_way, phrase, subject, _first_name(support)))
        yield from in_turn(cuts, fitting) if in_the_way is Obstacle.TOO_BIG else fitting
    yield from cuts
    yield from map(_ours, (_filled(phrase, line) for line in _GENERAL))
    yield from map(_ours, _TINIEST)


def _cuts(phrase: Phrase, subject: Subject | None) -> Iterator[tuple[str, int]]:
    """The title with less in it and the lines of its subject; what is still large comes second."""
    added = _ADDED.fullmatch(phrase.text)
    cuts: list[str | None] = [f"Put {added[1]} on the table" if added is not None else phrase.first_half]
    if subject is None or not subject.whole:
        first = " ".join(phrase.words)
        cuts = [shorter(first), one_of_them(first), *cuts]
    weighed = [(cut, weight(cut)) for cut in cuts if cut]
    lines = [_ours(line) for line in subject.says(phrase)] if subject is not None else []
    yield from (cut for cut in weighed if cut[1] <= SMALL)
    yield from lines[:1]
    yield from (cut for cut in weighed if cut[1] > SMALL)
    yield from lines[1:]


def _asked_by(rung: str, phrase: Phrase, subject: Subject | None) -> int:
    """What a rung asks, in seconds; one that was ours asks two minutes at most."""
    lines = subject.says(phrase) if subject is not None else []
    ours = {_plain(line) for line in (*lines, *(_filled(phrase, line) for line in _GENERAL))}
    return min(weight(rung), SMALL) if _plain(rung) in ours else weight(rung)


def _ours(line: str) -> tuple[str, int]:
    return line, min(weight(line), SMALL)


def _filled(phrase: Phrase, line: str) -> str:
    return in_words_of(phrase, line) or ""


def _first_name(support: str) -> str:
    name = Phrase.of(support.partition(",")[0].partition("(")[0].partition(" and ")[0]).text
    return name if len(name.split()) <= 3 and len(name) <= _NAME_LENGTH else name.split()[0][:_NAME_LENGTH]


def _is_more_to_do(text: str) -> bool:
    return opens_with_verb(text) and text.lower() not in ("back", "return")


def _is_rhythm(words: list[str], at: int) -> bool:
    after = [word.removesuffix("s") for word in words[at + 1 : at + 3]]
    return words[at] in ("every", "each", "all") and any(
        w in PERIODS | WEEKDAYS or w.isdigit() for w in after
    )


def fresh(lines: Iterable[str], known: Iterable[str], limit: int) -> list[str]:
    """Take the first few lines as sentences, none that is known already or reads like one before it."""
    seen = {_plain(text) for text in known}
    found: list[str] = []
    for line in lines:
        text = _sentence(line)
        if text and _plain(text) not in seen and len(text) <= TITLE_LENGTH:
            seen.add(_plain(text))
            found.append(text)
        if len(found) >= max(1, limit):
            break
    return found


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").strip(" .!?…").split())


def _sentence(line: str) -> str:
    text = " ".join(line.split()).rstrip(" .,;:")
    return text[:1].upper() + text[1:] if text[:2].islower() else text
