"""Kinds of step, as content: a file a field of life, read when the first title asks.

Each file of this folder has one text, `KINDS`. A kind is a block in it, with an empty
line before the next:

    pay a bill
      when     pay, settle, see to: bill, invoice, fine
      when     -: electricity bill, gas bill
      unless   respects, attention
      1        Open the bill and read the amount
      2        Find the bill
      3        Put it next to you
      4        Think of who it is from
      unclear  Circle the date and the amount on it
      tired    Put it where you'll see it tomorrow
      afraid   Leave it closed, and hold it for one breath
      bored    Put on one song, and stop when it ends

The first line names the kind, for whoever reads the file; nobody else sees it.

`when` has verbs before the colon and nouns after it, by commas; a title fits where it has
one of each. A kind may have several. The verb is the one that the title opens with, the
noun the head of its object: of "Mount the switch in the network cabinet" that is "switch".
Write verbs plain ("wash", also for "washing"), with what belongs to them ("pick up", "apply
for"), and nouns in the singular. A noun of several words ("tax return") wins over one word.

    before the colon  -  no verb at all, or one that says nothing: get, do, make, have, go,
                         take, work on, start, finish, deal with, sort out
                      *  the same, and any verb, except one that undoes (cancel, return, delete,
                         …), where the first rung is right whatever is done with the noun: one
                         that is thought, said, looked up or written down ("Write down", "Say")
    after the colon   -  nothing follows: "Meditate", "Run every morning"
                      *  anything follows, or nothing: for verbs that leave no doubt
                      ~  the same, but where no other kind fits: for the verbs of a class
                      !  the same, and it wins over a kind whose verbs beside it are of other
                         deeds: for verbs with a first move of their own, as "buy". `beside`
                         has verbs that may stand beside them

A line that is too long goes on in the next one, under its own words.

A block whose name begins with "@" is no kind but a class of nouns, as

    @clothes
      nouns    shirt, coat, pair of jeans, uniform

and `@clothes` after a colon stands for each of them. A class says a little less than a
noun itself, much more than a verb alone: "patch" is one thing with @clothes, and another
with @code. A noun may be of several classes, as it's the verb that tells which is meant.
A class may have other classes among its nouns ("nouns @code, @file"), and is of their nouns
too.

`unless` has words that rule the kind out wherever they stand in the title, and classes that
rule it out where its object is of them; `only` has words and classes of which one has to be
there, and tells the photo for a visa from the others.

The rungs, 1 to 4 or more, are each visibly smaller than the one above. The first takes two
minutes at most; the last can be done in bed, or in ten seconds. Nothing is ever read into
a rung: asked to make one smaller, the program gives the one below it.

`unclear`, `tired`, `afraid`, `bored` have a line each that fits this kind, for when that is
in the way.

Two more may stand, only where the thing can be done in part, and never for meals,
medicines, doses, calories, sleep or appointments:

    time    comes first where the title has a time: "Meditate for two minutes"
    number  comes first where the title has a number: "Read one page"

A line is a sentence without its full stop, verb first, as one would say it to a friend. It
must be right for every title that fits, so it repeats none of their words and has no slot
but one, never in the first rung: `{name}` for a proper name. After " | " stands what is
said where the title has none: "Find {name}'s number | Find the number".
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from smallsteps_tui.domain.shrinking.lexicon import LIGHT, VERBS, folded, listed

MARKS = listed("- * ~ !")
"""What may stand for a verb or a noun."""
OTHERS = listed("unclear tired afraid bored time number")
"""What a kind has beside its rungs: a line for what is in the way, and for amounts."""


_FOR_ANY_VERB = (
    "Write down",
    "Write one line",
    "Say ",
    "Choose ",
    "Look up ",
    "Find ",
    "Think ",
    "Name ",
    "Tell ",
    "Go ",
    "Put it, ",
)
"""How a rung begins that says nothing of what is done with the noun."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of step."""

    name: str
    fits: tuple[tuple[frozenset[str], frozenset[str]], ...]
    """Verbs and nouns, as read: in the singular, folded."""
    unless: frozenset[str]
    only: frozenset[str]
    beside: frozenset[str]
    """Verbs of the same deed, for a kind of one deed."""
    rungs: tuple[str, ...]
    """The ladder, largest first."""
    lines: Mapping[str, str]
    """What is said for an obstacle, by its name, and for a time or a number."""

    @property
    def is_for_any_verb(self) -> bool:
        """Whether its first rung is thought, said, written or about where the noun is, and so right for any verb."""
        return self.rungs[0].startswith(_FOR_ANY_VERB)


class Malformed(ValueError):
    """A block that is not written as it has to be; its text says where and why."""


def parsed(text: str) -> Iterator[Kind]:
    """Read the kinds of one file.

    Raises:
        Malformed: A line has no known word in front, `when` has no colon, or a kind has
            no name, no `when` or no rung.
    """
    for name, *lines in _blocks(text):
        fits: list[tuple[frozenset[str], frozenset[str]]] = []
        words: dict[str, frozenset[str]] = dict.fromkeys(("unless", "only", "beside"), frozenset())
        rungs: list[str] = []
        others: dict[str, str] = {}
        for line in lines:
            word, _, said = line.partition(" ")
            said = said.lstrip()
            if word == "when" and ":" in said:
                verbs, _, nouns = said.partition(":")
                fits.append((_words(verbs), _words(nouns)))
            elif word in words:
                words[word] |= _words(said)
            elif word.isdigit() and said:
                rungs.append(said)
            elif word in OTHERS and said:
                others[word] = said
            else:
                raise Malformed(f"{name}: {line!r}")
        if not fits or not rungs:
            raise Malformed(f"{name}: no `when`, or no rung")
        unless, only, beside = words.values()
        yield Kind(name, tuple(fits), unless, only, beside, tuple(rungs), others)


def _blocks(text: str, *, of_nouns: bool = False) -> Iterator[list[str]]:
    """The blocks of a text in their lines: the kinds, or the classes of nouns."""
    for block in re.sub(r"\n {8,}", " ", text.strip()).split("\n\n"):
        if block.startswith("@") is of_nouns:
            yield [line.strip() for line in block.splitlines()]


def _words(text: str) -> frozenset[str]:
    return frozenset(filter(None, map(_mark_or_word, text.split(","))))


@cache
def _mark_or_word(word: str) -> str:
    word = word.strip()
    return word if word in MARKS or word.startswith("@") else folded(word)


@cache
def _texts() -> tuple[str, ...]:
    fields = sorted(module.name for module in iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{field}").KINDS for field in fields)


@cache
def every_kind() -> tuple[Kind, ...]:
    """Every kind of every file, by the files' names; read once, when first asked for."""
    return tuple(kind for text in _texts() for kind in parsed(text))


@cache
def every_verb() -> frozenset[str]:
    """Every verb that a kind is known by, also of several words; and those a title may open with."""
    return (VERBS | LIGHT).union(*(its for kind in every_kind() for its, _ in kind.fits)) - MARKS


@cache
def classes() -> Mapping[str, tuple[str, ...]]:
    """The classes that a noun is of, as "@clothes", by the noun as it is compared; read once."""
    found: dict[str, tuple[str, ...]] = {}
    for name, lines in (block for text in _texts() for block in _blocks(text, of_nouns=True)):
        for noun in _words(lines.removeprefix("nouns")):
            found[noun] = (*found.get(noun, ()), name)
    wider = {name: found.pop(name) for name in [noun for noun in found if noun.startswith("@")]}
    return {
        noun: (*its, *(wide for name in its for wide in wider.get(name, ()))) for noun, its in found.items()
    }
