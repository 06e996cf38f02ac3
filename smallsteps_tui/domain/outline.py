"""A pasted list, read as an outline: which lines are steps, how they hang together, and what is left out.

Lists come out of mails, notes, chats and web pages. A line is a step where a sign, an
indentation or its neighbours say so; a sentence right below one is its note; greetings, other
sentences and tables are left out, and kept to be looked through. Of a line's meaning nothing is
guessed but how often the steps are done, where that is said of all of them. A text without a
list is read by its sentences, and what they suggest is a step.
"""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from smallsteps_tui.domain import pasted_steps, typed_step
from smallsteps_tui.domain.cleaning import parted
from smallsteps_tui.domain.entities import TITLE_LENGTH, Goal, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.pasted_lines import TAB, LeftOut, PastedLine, lines_of, taken_apart, with_bullets
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.domain.typed_step import ForAll, TypedStep

MOST_LINES = 2_000
"""The most lines that are read at a time."""

DEEPEST = MOST_LINES
"""The depth of a line that nothing hangs under."""


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A line of the text: a step, or one that was left out."""

    words: str
    """All of them, in case they name a goal."""
    step: TypedStep
    depth: int = 0
    """How many lines it hangs under; one that was left out is as deep as the step that follows."""
    is_done: bool = False
    """Whether it was ticked off already."""
    joined: int = 1
    """How many lines of the text it was."""
    note: str = ""
    """What is said of the step, in lines."""
    left_out: LeftOut | None = None
    """Why it is no step; None for one."""

    @property
    def as_typed(self) -> TypedStep:
        """The step without rhythm and moment, its words as they were pasted."""
        return TypedStep(self.words if len(self.words) <= TITLE_LENGTH else self.step.title)


@dataclass(frozen=True, slots=True)
class Outline:
    """What a pasted text holds."""

    lines: tuple[OutlineLine, ...]
    """The steps, with their notes."""
    text: tuple[OutlineLine, ...]
    """Every line with words, in order; the steps without the notes that stand as lines beneath them."""
    above: tuple[str, ...] = ()
    """The words above the steps, the nearest first."""
    for_all: ForAll | None = None
    """How often all steps are done, where it is said."""
    has_signs: bool = False
    """Whether bullets, numbers or boxes say which lines are of a list."""
    is_prose: bool = False
    """Whether it is a text without a list, and its lines are sentences; the steps are what it suggests."""

    @property
    def left_out(self) -> Counter[LeftOut]:
        """How many lines nothing is made of, by why."""
        used = (None, LeftOut.NOTE, LeftOut.HOW_OFTEN)
        return Counter(line.left_out for line in self.text if line.left_out not in used)

    @property
    def is_flat(self) -> bool:
        """Whether every line is at the left."""
        return all(line.depth == 0 for line in self.lines)


def read(text: str, above: Sequence[str] = ()) -> Outline:
    """Read a pasted text.

    Args:
        text: As it was pasted, from anywhere.
        above: The words above the steps, the nearest first, by which care understands them.

    Returns:
        The lines that are steps, in order, and those that are not, with why.

    Raises:
        Trouble: It has too many lines.
    """
    if len(_IS_HTML.findall(text)) > 1:
        text = lines_of(text)
    pasted = [taken_apart(line) for line in _LINE_ENDS.split(with_bullets(text))]
    if len(pasted) > MOST_LINES:
        raise Trouble(f"That's {len(pasted):,} lines; the limit is {MOST_LINES:,}. Paste it in parts.")
    has_signs = sum(line.is_listed for line in pasted) > 1
    prose = None if has_signs else pasted_steps.sentences(pasted)
    found = (
        pasted_steps.beside(pasted_steps.sorted_out(pasted, has_signs=has_signs)) if prose is None else prose
    )
    lines, groups = _understood(found, above)
    for_all = typed_step.said_in(line.words for line in lines if line.left_out is LeftOut.TEXT)
    if for_all is not None:
        lines = [
            replace(line, left_out=LeftOut.HOW_OFTEN) if line.words == for_all.sentence else line
            for line in lines
        ]
    lines = _as_often_as_said(lines, groups, for_all, above)
    notes = {at for at, line in enumerate(lines) if line.left_out is LeftOut.NOTE}
    out = {at for at, line in enumerate(lines) if line.left_out} - notes
    noted = without(lines, out, notes, above)
    return Outline(
        tuple(noted.values()), tuple(lines), tuple(above), for_all, has_signs, is_prose=prose is not None
    )


_IS_HTML = re.compile(r"</?(?:li|ul|ol|p|div|br|h[1-6]|table|body|html)\b[^<>]*>", re.IGNORECASE)
_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def _nested(lines: Sequence[PastedLine]) -> Iterator[tuple[int | None, ForAll | None]]:
    """Give each line its depth, and how often it is done where its heading says so.

    It hangs under the heading above it, and under what stands further left. A heading that
    says how often and nothing else ("Daily:") is no step, and has no depth.
    """
    headings: list[int] = []
    columns: list[int] = []
    is_under_title, group = False, None
    for line, following in zip(lines, (*lines[1:], None), strict=True):
        if line.sign == "heading" or (not line.sign and following is not None and following.is_listed):
            is_under_title = line.sign != "heading"
            while not is_under_title and headings and headings[-1] >= line.level:
                headings.pop()
            columns = []
            group = typed_step.said_in([line.words])
            if group is not None:
                is_under_title = False
                yield None, group
                continue
            yield len(headings), None
            headings += [line.level] * (not is_under_title)
        else:
            column = line.indent + line.level * TAB
            while columns and columns[-1] > column:
                columns.pop()
            if not columns or columns[-1] < column:
                columns.append(column)
            yield len(headings) + is_under_title + len(columns) - 1, group


def _understood(
    found: Sequence[tuple[PastedLine, LeftOut | None]], above: Sequence[str]
) -> tuple[list[OutlineLine], dict[int, ForAll]]:
    """Read the words of each step, and leave out what is there twice; with the steps whose heading says how often."""
    nested = _nested([line for line, why in found if why is None])
    seen: set[tuple[str, ...]] = set()
    path: list[str] = []
    lines: list[OutlineLine] = []
    groups: dict[int, ForAll] = {}
    for line, why in found:
        words = line.words.rstrip(" :;,") or line.words
        title, rest = parted(words)
        depth, group = next(nested) if why is None else (None, None)
        if depth is None:
            why = why or LeftOut.HOW_OFTEN
            if why is LeftOut.NOTE and lines[-1].left_out in (LeftOut.HOW_OFTEN, LeftOut.TEXT):
                why = LeftOut.TEXT
            at = len(path) if why is LeftOut.NOTE else 0
            lines.append(OutlineLine(line.words, TypedStep(title), at, False, line.joined, rest, why))
            continue
        depth = min(depth, len(path))
        del path[depth:]
        step = TypedStep(title) if rest else typed_step.read(words, (*reversed(path), *above))
        path.append(step.title)
        known = tuple(title.casefold() for title in path)
        why = LeftOut.TWICE if known in seen else None
        seen.add(known)
        if group is not None:
            groups[len(lines)] = group
        lines.append(OutlineLine(words, step, depth, line.is_done, line.joined, rest, why))
    return _levelled(lines), groups


def _as_often_as_said(
    lines: list[OutlineLine], groups: Mapping[int, ForAll], for_all: ForAll | None, above: Sequence[str]
) -> list[OutlineLine]:
    """Give the steps that say nothing of it themselves the rhythm of their heading, or else of all."""
    steps = {at: line for at, line in enumerate(lines) if line.left_out is None}
    silent = [at for at in leaves(steps) if not steps[at].step.rhythm and not steps[at].is_done]
    for said in dict.fromkeys((*groups.values(), for_all)):
        if said is not None:
            which = [at for at in silent if groups.get(at, for_all) == said]
            lines = with_rhythm(lines, which, said.rhythm, said.cue, above)
    return lines


def _levelled(lines: Sequence[OutlineLine]) -> list[OutlineLine]:
    """Make lines that were left out as deep as the step that follows, so that none of them is above it."""
    found, depth = [], 0
    for line in reversed(lines):
        if line.left_out is None:
            depth = line.depth
        found.append(line if line.left_out in (None, LeftOut.NOTE) else replace(line, depth=depth))
    return found[::-1]


# What becomes of the lines


def leaves(lines: Mapping[int, OutlineLine]) -> list[int]:
    """Return the steps that have no other under them, by where they stand."""
    following = (*[line.depth for line in lines.values()][1:], 0)
    return [at for (at, line), deeper in zip(lines.items(), following, strict=False) if deeper <= line.depth]


def with_rhythm(
    lines: Sequence[OutlineLine], which: Collection[int], rule: str, cue: str, above: Sequence[str]
) -> list[OutlineLine]:
    """Return the lines, some of them done in another rhythm; what leads towards harm has none.

    Args:
        lines: The lines.
        which: Those that get it, by where they stand.
        rule: The rhythm; "" for once.
        cue: The moment that comes with it; a line without one keeps its own.
        above: The words above the lines, the nearest first.
    """
    hangs_under = parents([DEEPEST if line.left_out else line.depth for line in lines])
    changed = list(lines)
    for at in which:
        if typed_step.may_recur(lines[at].words, (*_over(lines, hangs_under, at), *above)):
            step = replace(lines[at].step, rhythm=rule, cue=lines[at].step.cue or cue)
            changed[at] = replace(lines[at], step=step)
    return changed


def _over(lines: Sequence[OutlineLine], hangs_under: Sequence[int | None], at: int) -> Iterator[str]:
    """Return the titles of the lines above one, the nearest first."""
    parent = hangs_under[at]
    while parent is not None:
        yield lines[parent].step.title
        parent = hangs_under[parent]


def without(
    lines: Sequence[OutlineLine],
    omitted: Collection[int],
    notes: Collection[int] = (),
    above: Sequence[str] = (),
) -> dict[int, OutlineLine]:
    """Return the steps that stay, with their notes, by where they stood.

    What hung under one left out moves up to what it hung under. A note of words towards harm
    takes the rhythm off its step.

    Args:
        lines: The lines.
        omitted: Those left out, by where they stand.
        notes: Those that become notes: of the step above, or where they are around the list of
            the first one. One that stands right below a step goes with it.
        above: The words above the lines, the nearest first.
    """
    gone = {*omitted, *notes}
    hangs_under = parents(
        [DEEPEST if line.left_out and at in gone else line.depth for at, line in enumerate(lines)]
    )
    depths: list[int] = []
    """How deep a line under each line is."""
    stay = {}
    for at, (line, parent) in enumerate(zip(lines, hangs_under, strict=True)):
        depth = depths[parent] if parent is not None else 0
        if at not in gone:
            stay[at] = line if line.depth == depth else replace(line, depth=depth)
        depths.append(depth + (at not in gone))
    places = list(stay)
    for at in sorted(notes):
        owner = noted_on(lines, places, omitted, at)
        if owner is not None:
            note = "\n".join(filter(None, (stay[owner].note, lines[at].words)))
            over = (stay[owner].step.title, *_over(lines, hangs_under, owner), *above)
            line = replace(stay[owner], note=note)
            fits = line.step.is_plain or typed_step.may_recur(note, over)
            stay[owner] = line if fits else replace(line, step=line.as_typed)
    return stay


def noted_on(
    lines: Sequence[OutlineLine], places: Sequence[int], omitted: Collection[int], at: int
) -> int | None:
    """Return the step that a line is a note of; None where that is left out, or there is none.

    Args:
        lines: The lines.
        places: Where the steps stand that stay, in order.
        omitted: The lines left out.
        at: Where the line stands.
    """
    step = at
    while lines[step].left_out is LeftOut.NOTE:
        step -= 1
    before = bisect(places, at)
    if step in omitted and step != at:
        return None
    is_around = lines[at].left_out not in (None, LeftOut.NOTE) and before in (0, len(places))
    return next(iter(places), None) if is_around or not before else places[before - 1]


def parents(depths: Sequence[int]) -> list[int | None]:
    """Return for each line the one it hangs under: the nearest before it that is less deep; None for a top one."""
    found: list[int | None] = []
    stack: list[int] = []
    for at, depth in enumerate(depths):
        while stack and depths[stack[-1]] >= depth:
            stack.pop()
        found.append(stack[-1] if stack else None)
        stack.append(at)
    return found


def beneath_the_first(lines: Sequence[OutlineLine]) -> tuple[OutlineLine, ...]:
    """Return the lines without the first step and its notes, which are of the goal that it is."""
    first = next(at for at, line in enumerate(lines) if line.left_out is None)
    after = next(
        (at for at in range(first + 1, len(lines)) if lines[at].left_out is not LeftOut.NOTE), len(lines)
    )
    return tuple(without(lines, range(first, after)).values())


def here_already(journey: Journey, goal: Goal, lines: Sequence[OutlineLine]) -> dict[int, Step]:
    """Return the lines that are open steps of a goal already, by their titles, with the step of each."""
    known = {step.title.casefold(): step for step in journey.walk(goal.id) if journey.is_open(step)}
    titles = ((at, line.step.title.casefold()) for at, line in enumerate(lines) if line.left_out is None)
    return {at: known[title] for at, title in titles if title in known}
