"""Offline suggestions: what might be one step even smaller than this one, by its kind."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import TITLE_LENGTH
from smallsteps_tui.domain.shrinking import adding, anything, reading
from smallsteps_tui.domain.shrinking.amounts import without_amounts
from smallsteps_tui.domain.shrinking.certainty import goes_on, is_in_doubt, unbracketed
from smallsteps_tui.domain.shrinking.habits import HABITS
from smallsteps_tui.domain.shrinking.kinds import MARKS, Kind, every_kind
from smallsteps_tui.domain.shrinking.lexicon import HOMONYMS, LANGUAGES, PARTLY, SPEAKING, UNDOING, folded
from smallsteps_tui.domain.shrinking.obstacles import Obstacle
from smallsteps_tui.domain.shrinking.reading import Asked, Form, Parse
from smallsteps_tui.domain.shrinking.stripping import reads_alike, stripped

_SURE = 5
"""What speaks for a kind when both the verb and the head noun of its object are its own."""
_A_SLIP = 0.4
"""How much more a word without a slip of the finger has to say, where the verb alone has spoken."""
_SURE_CLAUSE = 2.3
"""What has to speak for the kind of a later clause, where the first one tells nothing."""
_DEED, _OF_MANY = 4.5, 3.7
"""What speaks for a deed with a first move of its own, and at most for a kind that knows its verb among others."""
_ONLY = 0.7
"""What it says more when a title has one of the words that a kind asks for."""
_LONG_TIME, _SHORT_TIME, _MANY = 15 * 60, 3 * 60, 5
_WHOLE = (
    r"\b(?:all|whole|entire|everything|finish|complete|finali[sz]e"
    r"|(?:every|each) (?!day|morning|evening|night|week|month|year|hour|minute|time|other|single|\w+day\b|\d))\b"
)


def _anywhere(_line: str) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class _Index:
    """The kinds by the words they are known by."""

    by_noun: dict[str, list[tuple[frozenset[str], Kind]]]
    by_verb: dict[str, list[tuple[str, Kind]]]
    """Kinds whose verb is enough: with anything behind it ("*", "~", "!"), or with nothing ("-")."""
    deeds: dict[str, frozenset[str]]
    """The verbs of the deed that a verb is of, where it has a first move of its own."""
    verbs: frozenset[str]
    known: frozenset[str]
    """Every word that is no misspelling."""
    below: dict[str, tuple[str, ...]]
    """What stands below each of our own lines."""


@cache
def _index() -> _Index:
    by_noun: dict[str, list[tuple[frozenset[str], Kind]]] = {}
    by_verb: dict[str, list[tuple[str, Kind]]] = {}
    ladders: list[tuple[str, ...]] = [*anything.ladders(), *(habit.additions for habit in HABITS)]
    deeds: dict[str, frozenset[str]] = {}
    verbs: set[str] = set()
    words: set[str] = set()
    for kind in every_kind():
        cuts = [kind.lines[cut] for cut in ("time", "number") if cut in kind.lines]
        ladders += [kind.rungs, *(tuple(dict.fromkeys((cut, *kind.rungs))) for cut in cuts)]
        for its_verbs, nouns in kind.fits:
            verbs |= its_verbs
            for noun in nouns - MARKS:
                by_noun.setdefault(noun, []).append((its_verbs, kind))
            if "!" in nouns:
                deeds |= dict.fromkeys(its_verbs, its_verbs | kind.beside)
            for mark in nouns & MARKS:
                for verb in its_verbs:
                    by_verb.setdefault(verb, []).append((mark, kind))
        words |= set(
            re.findall(
                r"[a-z]+", " ".join((*kind.rungs, *kind.lines.values(), *kind.unless, *kind.only)).casefold()
            )
        )
    verbs -= MARKS
    split = (word for words in (*verbs, *by_noun) for word in words.split())
    below = _below(ladders)
    return _Index(
        by_noun,
        by_verb,
        deeds,
        frozenset(verbs),
        frozenset({*map(folded, words), *split}) | reading.COMMON,
        below,
    )


def _below(ladders: Iterable[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """What stands below each line; below one that goes on in different ways, what is below every ladder."""
    found: dict[str, tuple[str, ...]] = {}
    for ladder in ladders:
        for at, line in enumerate(ladder):
            rest = (*ladder[at + 1 :], *anything.LAST)
            for form in line.split(" | "):
                known = found.setdefault(_plain(form), rest)
                found[_plain(form)] = rest if rest == known else anything.LAST
    for at, line in enumerate(anything.LAST):
        found[_plain(line)] = anything.LAST[at + 1 :]
    return found


@lru_cache(maxsize=512)
def understood(title: str) -> tuple[Asked, Kind | None]:
    """Read a title, and find the kind it is of, None where its words do not tell for sure.

    A verb and the head noun of its object say most; a noun of several words says more
    than one, and what follows "for" or "about" less than the object. Words with a slip of
    the finger count where they say clearly more than the others do.
    """
    index = _index()
    asked = reading.read(title, index.verbs, index.known)
    weight, kind = _best(asked)
    if not index.known.issuperset(asked.words):
        other = reading.read(title, index.verbs, index.known, is_typed_badly=True)
        more, likely = _best(other)
        if more >= weight + (_A_SLIP if weight == _DEED else 1) or (
            likely is kind is None and asked.form is Form.BARE
        ):
            asked, kind, weight = other, likely, more
        elif likely is kind:
            asked = replace(asked, amounts=other.amounts)
    if weight < _DEED and asked.form is Form.BARE and goes_on(stripped(title), reading.COMMON):
        kind = None
    opens = any(not parse.is_light and not parse.opening for parse in asked.parses)
    if kind is not None and not kind.only and is_in_doubt(title, weight, opens_with_verb=opens):
        return (replace(asked, form=Form.QUESTION) if "?" in unbracketed(title) else asked), None
    if kind is None and asked.form in (Form.TASK, Form.BARE):
        kind = next(filter(None, map(_of_clause, _clauses(asked.text))), None)
    return asked, kind


def _clauses(text: str) -> list[str]:
    """The clauses of a title after its first one, where each could be a title of its own."""
    return [clause for clause in re.split(r"[,;:.&+] | then | and (?=\w+ \w)", text)[1:5] if " " in clause]


def _of_clause(clause: str) -> Kind | None:
    """The kind of a later clause, where both its verb and its noun, or a sure verb, say so."""
    weight, kind = _best(reading.read(clause, _index().verbs, _index().known))
    return kind if weight >= _SURE_CLAUSE else None


def _best(asked: Asked) -> tuple[float, Kind | None]:
    found = [
        (weight + (_ONLY if kind.only else 0), -order, kind)
        for order, parse in enumerate(asked.parses)
        for weight, kind in _fitting(parse)
    ]
    for weight, _, kind in sorted(found, key=lambda one: one[:2], reverse=True):
        if not _has(asked, kind.unless) and (not kind.only or _has(asked, kind.only)):
            return weight, kind
    return 0, None


def _has(asked: Asked, some: frozenset[str]) -> bool:
    """Whether one of some words, or of several words together, stands in a title."""
    if not some.isdisjoint(asked.words):
        return True
    said = f" {asked.text} ".replace("s ", " ")
    return any(" " in word and f" {word} ".replace("s ", " ") in said for word in some)


def _fitting(parse: Parse) -> Iterable[tuple[float, Kind]]:
    """Give the kinds that one way to read a title fits, each with how much speaks for it.

    5 for a verb with a noun, 4 for a verb with nothing behind it, 3.5 and 3 for a noun
    alone (less beside a verb of speaking: whom one asks is not what is to be done), 2.5 for a
    verb alone, 2.3 and 2.1 for the verb and the noun of a class; a little more for each
    further word, 2 less for a noun that is not the object.
    """
    index = _index()
    is_said = 0 if SPEAKING.isdisjoint(parse.verbs) else 0.6
    is_undone = not UNDOING.isdisjoint(parse.verbs)
    for nouns, lower in ((parse.nouns, 0.0), (parse.others, 2.0)):
        for at, noun in enumerate(nouns):
            for verbs, kind in index.by_noun.get(noun, ()):
                more = 0.5 * noun.count(" ") - lower - 0.01 * at - (is_said if lower else 0)
                if shared := verbs.intersection(parse.verbs):
                    weight = 5 + more + 0.2 * max(verb.count(" ") for verb in shared)
                    if noun in PARTLY and " " in nouns[0] and noun != nouns[0]:
                        continue  # an exam date is no date
                    is_of_many = any(not verbs <= index.deeds.get(verb, verbs) for verb in shared)
                    yield min(weight, _OF_MANY) if is_of_many else weight, kind
                elif not lower and (("-" in verbs and parse.is_light) or ("*" in verbs and not is_undone)):
                    is_doubted = bool(parse.opening) and not noun.startswith(parse.opening)
                    less = 1.3 if is_doubted or noun in HOMONYMS else is_said
                    if noun not in HOMONYMS or " " not in nouns[0]:
                        yield (3.5 if parse.is_light else 3) + more - less, kind
                elif not lower and "~" in verbs and not is_undone:
                    yield 2.1 + more / 5, kind
    for verb in parse.verbs:
        for mark, kind in index.by_verb.get(verb, ()):
            if mark == "!" and (verb == parse.verbs[0] or parse.verbs[0] not in index.by_verb):
                yield _DEED, kind
            elif mark == "*":
                yield 2.5 + 0.1 * verb.count(" "), kind
            elif mark == "~":
                yield (1.9 if parse.is_light else 2.3) + 0.1 * verb.count(" "), kind
            elif parse.is_empty:
                yield 4.0 - (1 if parse.nouns else 0) + 0.1 * verb.count(" "), kind


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
    right for anything; where no kind fits, such sentences alone. What is ours already has
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
    own = list(_filled(_from(_rungs(kind, asked), title, ladder), asked))
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


def of_its_kind(title: str) -> tuple[str, bool]:
    """Return the first rung of a step's own kind, "" for none, and whether both its verb and its noun say so."""
    asked, kind = understood(title)
    first = next(iter(_filled(kind.rungs[:1], asked)), "") if kind is not None else ""
    return first, _best(asked)[0] >= _SURE


def is_task(title: str) -> bool:
    """Whether a title says what is to be done, not only with what or with whom."""
    return understood(title)[0].form is Form.TASK


def smallest(title: str) -> str:
    """Return the last rung of a step's own kind; "" where no kind fits."""
    asked, kind = understood(title)
    return next(iter(_filled(kind.rungs[-1:], asked)), "") if kind is not None else ""


def _rungs(kind: Kind | None, asked: Asked) -> tuple[str, ...]:
    if kind is None:
        return ()
    cut: tuple[str, ...] = ()
    if asked.amounts.seconds >= _SHORT_TIME and "time" in kind.lines:
        cut = (kind.lines["time"],)
    elif asked.amounts.count > 1 and "number" in kind.lines:
        cut = (kind.lines["number"],)
    return tuple(dict.fromkeys((*cut, *kind.rungs)))


def _from(rungs: tuple[str, ...], title: str, ladder: Sequence[str]) -> tuple[str, ...]:
    """What of some rungs is still below the ladder; below a line of ours what stands there."""
    forms = [{_plain(form) for form in rung.split(" | ")} for rung in rungs]
    taken = [at for at, form in enumerate(forms) if any(_plain(rung) in form for rung in ladder)]
    last = _last(title, ladder)
    if taken:
        return (*rungs[max(taken) + 1 :], *anything.LAST)
    if last in _index().below:
        return _index().below[last]
    return (*rungs[len(ladder) :], *(anything.LAST if rungs and ladder else ()))


def _general(
    asked: Asked, kind: Kind | None, title: str, ladder: Sequence[str], in_the_way: Obstacle | None
) -> tuple[str, ...]:
    """Sentences right for anything, the fitting ones first; asked again, those below the last one."""
    answers = in_the_way.lines(_shuffle(asked)) if in_the_way is not None else ()
    if _last(title, ladder) in _index().below and (ladder or kind is None):
        return answers
    lines = (*answers, *anything.lines(asked, _shuffle(asked)))
    return lines[len(ladder) :] if kind is None else lines


def _last(title: str, ladder: Sequence[str]) -> str:
    """The last rung, or the title where there is none yet, as our own lines are known by."""
    if ladder or _plain(title) in _index().below:
        return _plain(ladder[-1] if ladder else title)
    return stripped(title)


def _shuffle(asked: Asked) -> int:
    """A number that is the same for a title however it is typed, and with most slips of the finger."""
    words = asked.text.split()
    return len(words) + ord(words[0][0]) + ord(words[-1][0]) if words else 0


def _filled(lines: Iterable[str], asked: Asked) -> Iterable[str]:
    """Put a sure name or language into the lines that have a place for one."""
    language = next((word.capitalize() for word in sorted(asked.words) if word in LANGUAGES), "")
    for line in lines:
        for form in line.split(" | "):
            said = form.replace("{name}", asked.name) if asked.name else form
            said = said.replace("{language}", language) if language else said
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


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").strip(" .!?…").split())
