"""Words of somebody near who died by suicide: they are of a death, and of nobody's danger."""

from collections.abc import Iterator, Sequence

from smallsteps_tui.domain.care.normalising import END
from smallsteps_tui.domain.care.patterns import Rows, Span

_DIED = Rows("""
=died|dead|death|gone by|from|through|of|to suicide
=died|dead by|at his|her|their own hand|hands
=took|taken|ended his|her|their own? life|lives -in|savings|at|to|from|by|back|story|seriously|for|into
=hung|hanged|killed|shot|drowned|gassed|topped|offed|poisoned himself|herself|themself|themselves -laughing|with|on|at|
  trying|out|up|off|working|over|by|getting|a|the|some|from
=committed|completed suicide
=jumped|jump in front of a|the train|tube|lorry|bus and|$|@time|last|on
=lost|losing|lose .. .. to|by|through =suicide
""")
"""What is said of somebody who has died so."""

_LEFT_BEHIND = Rows("""
=survivors|survivor of|after|by .. suicide .. group|loss|bereavement|meeting|meetup|support|charity|walk|circle|$
suicide =survivors|loss|bereavement
=bereaved|bereavement|left|widowed|grieving|grief by|after|from|through|of|behind a|his|her|the|my? @relative? suicide
lost to =suicide
his|her|their|@relative|@name =suicide changed|broke|took|left|is|was|has|last|anniversary|#1
since|after|about his|her|their|my|our|@name @relative|@friend|@name? =suicide -note|attempt|letter|plan|thoughts|risk|
  threat|ideation|watch|pact|prevention
=sobs group|meeting|support
""")
"""What is said of oneself, and of where one goes with it."""

_NOT_DEAD = frozenset(
    """i will would might may could can going gonna wants want wanting nearly almost tried tries trying attempt
    attempted threatened threatens threatening said says if when whether wish plan plans planning scared afraid worried
    worry fear to myself""".split()  # noqa: SIM905 a text is easier to read
)
"""Words before such a deed with which nobody has died, or with which the person means themselves."""

_BEFORE = 6


def deaths(words: Sequence[str]) -> Iterator[Span]:
    """Yield where words tell of somebody who died by suicide; a wish, a threat and an attempt are none."""
    for _, row in _DIED.possible(words):
        for span in row.find(words):
            is_loss = words[span.start] in ("lost", "losing", "lose")
            before = _said_before(span, words)
            if is_loss or _NOT_DEAD.isdisjoint(before):
                yield span
    for _, row in _LEFT_BEHIND.possible(words):
        yield from row.find(words)


def _said_before(span: Span, words: Sequence[str]) -> list[str]:
    """Return the words before a deed in its part of the sentence: what was said of whoever did it."""
    before: list[str] = []
    for word in reversed(words[max(0, span.start - _BEFORE) : span.start]):
        if word == END:
            break
        before.insert(0, word)
        if word in ("since", "after", "because", "that", "who", "out", "and", "but", "think", "know"):
            break
    return before
