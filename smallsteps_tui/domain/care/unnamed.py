"""What is not named: far too much taken of something, and letters and meetings with no other reason.

Harmless titles say what they are of: boxes, photographs, a film, a council. Dark ones often
have no word for it, only people, amounts, times and the words that hold a sentence together.
"""

from collections.abc import Sequence

from smallsteps_tui.domain.care.normalising import END, Name
from smallsteps_tui.domain.care.patterns import Rows, number
from smallsteps_tui.domain.care.word_groups import GROUPS

_SWALLOWING = frozenset("swallow swallowing swallowed neck necking inject".split())  # noqa: SIM905
_TAKING = _SWALLOWING | frozenset("take taking took".split())  # noqa: SIM905
_FIRST = frozenset(("down", "downing", "knock", "pop", "popping"))
"""Words of taking where they come first: "down the lot", and not "lie down"."""

_PARTS = frozenset("rest whole entire full remaining both end others".split())  # noqa: SIM905
_AMOUNTS = _PARTS | frozenset(
    "all everything lot every whatever left fistful handful empty however load loads bunch".split()  # noqa: SIM905
)
_AS_MUCH = frozenset(("many", "much"))
_OF_TIME = frozenset(
    """day days week weeks weekend month months year night evening morning afternoon hour hours time minutes way world
    off one two three four five""".split()  # noqa: SIM905
)
"""What may be meant by "all" and "whole": of these nobody takes too much."""

_HANDFULS = frozenset(("fistful", "handful"))
_HOLDING = frozenset(
    "bottle bottles packet packets pack packs box strip strips blister blisters jar tub sheet prescription".split()  # noqa: SIM905
)
_AT_ONCE = frozenset(("once", "together"))
_SOON = _AT_ONCE | frozenset("tonight midnight bed sleep asleep gone lie".split())  # noqa: SIM905
_UNTIL = frozenset(("gone", "none", "nothing", "sleep", "asleep", "over", "stop", "feel", "anything"))
_AND_MORE = frozenset(("more", "another", "second"))
_OF_THE_DEAD = frozenset("gone died dead passed wherever forever side again late lost heaven".split())  # noqa: SIM905
_MANY = 10
_TOO_MANY = 25
_SHORT = 5
_PARTICLES = frozenset("in on out back down off up".split())  # noqa: SIM905

_HOLDING_TOGETHER = frozenset(
    """a an the my this that these those them it i me we he she they you his her him their our of in on at by with and
    then or for from to as many much too more another second until till before after when while so just only up out
    down off through one ones go going get keep finish have has had is are am was were be been not can could will
    would should do does did done each single last few two three four five six seven eight nine ten now today tomorrow
    wakes monday tuesday wednesday thursday friday saturday sunday night week month time end every hour again there
    here
    never nobody no anyone someone stop nothing none over enough into what who where why how else back put leave let
    come make purpose soon finally once under feel got others other after see look say ask around anything anybody
    everybody too so long june july august september october november december january february march april may as
    early late however how load loads bunch left right own even still since""".split()  # noqa: SIM905
)
_AMOUNTS_AND_PLACES = frozenset(
    """mum dad mums dads phone turn switch lights light door lie car bath bathroom kitchen room home alone quiet quietly
    fast quick quickly hand mouth doctor gave given saved stored hidden hide pour tip shake count drink mix wait wake
    knock water warm cupboard cabinet drawer eat use white blue pink little small double amount
    mine hers theirs lock possible twice ever than find glass sitting""".split()  # noqa: SIM905
)
_OF_TAKING = (
    _HOLDING_TOGETHER
    | _AMOUNTS_AND_PLACES
    | _TAKING
    | _FIRST
    | _AMOUNTS
    | _HOLDING
    | _SOON
    | GROUPS["alcohol"]
)

_TO_ALL = Rows("""
=blame|fault|goodbye
=why i did|had|could|am
for|find|finds|found =after|afterwards $
=after i|it -is|was
when|once|for|before i =am|have .. gone|dead|done
when|once it =is done|over
last|final =letter|letters|note|message|words|text|email|page|poem|song
with =me $
know|knows =why
""")
"""What a letter says that is written to be found."""

_TO_SOME = Rows("""
=sorry|love|loved
=leave|leaving
=bed|pillow|table|desk|drawer|keys|pocket
find|finds|see|sees =it|them|me|$
=seal|sealed|sign
""")
_LETTERS = frozenset(
    """letter letters note notes message messages email text video recording write writing written record draft page
    pages poem""".split()  # noqa: SIM905
)
_OF_LETTERS = (
    _HOLDING_TOGETHER
    | _LETTERS
    | GROUPS["relative"]
    | GROUPS["friend"]
    | frozenset(
        """send say tell explain finish start everyone everybody family all love loved sorry fault blame goodbye
        final find finds found see sees read reads open opens opened know knows think understand deserve deserves
        afterwards gone dead bed pillow table desk drawer keys pocket seal sealed sign hurt hers theirs mine
        words word bit short flatmate next left lay""".split()  # noqa: SIM905
    )
)

_OF_LITTLE = (
    _HOLDING_TOGETHER
    | GROUPS["relative"]
    | GROUPS["friend"]
    | frozenset(
        """calm calmer peace peaceful quiet ready fine ok okay better good happy free tired numb sure clear feel feeling
        felt know knew think thought worry worried better decided decide people life things thing stuff everything
        everyone everybody really very finally already still always done longer need want happen happened close
        almost nearly matter matters care helps anymore""".split()  # noqa: SIM905 a text is easier to read
    )
)

_AWAY = Rows("""
=to -sleep|bed|rest|the
=to the -end
=with me|them
""")
"""What says that something is taken along, or to a place or a person."""

_MEETING = Rows("""
join|follow|joining|following
be|being|go|get|back|together|reunited =with|beside
go|come|get =where ... gone|went|is|are
=reunited|beside
""")
_OF_MEETING = (
    _HOLDING_TOGETHER
    | _OF_THE_DEAD
    | GROUPS["relative"]
    | frozenset(
        "join joining follow following reunited together beside both others other gone went since miss".split()  # noqa: SIM905
    )
)


def is_dark_unnamed(words: Sequence[str]) -> bool:
    """Whether a sentence is of far too much taken at once, of a last letter, or of going to the dead.

    It has no words but those that such a sentence is made of: of taking, writing or meeting,
    of people, amounts and times, and what holds a sentence together.
    """
    for one in _sentences(words):  # a loop: every title of a file is looked at before its first frame
        if (
            _is_taken(one)
            or (not _LETTERS.isdisjoint(one) and _is_last_letter(one))
            or (not _OF_THE_DEAD.isdisjoint(one) and _is_made_of(one, _OF_MEETING) and _MEETING.are_in(one))
        ):
            return True
    return False


def is_too_much_unnamed(words: Sequence[str]) -> bool:
    """Whether a sentence is of taking far too much at once, and of what it does not say."""
    return any(map(_is_taken, _sentences(words)))


def is_made_of_little(words: Sequence[str]) -> bool:
    """Whether words name no thing: only people, feelings, times, and what holds a sentence together."""
    return _is_made_of([word for word in words if word != END], _OF_LITTLE)


def _is_taken(words: list[str]) -> bool:
    return _is_made_of(words, _OF_TAKING, has_names=False) and _stays(words) and _is_too_much(words)


def _is_last_letter(words: list[str]) -> bool:
    """Whether words are of writing to those one leaves, and of nothing else."""
    return (
        words[0] not in ("find", "read", "open")
        and _is_made_of(words, _OF_LETTERS)
        and (
            _TO_ALL.are_in(words)
            or sum(1 for _, row in _TO_SOME.possible(words) for _ in row.find(words)) > 1
        )
    )


def _sentences(words: Sequence[str]) -> list[list[str]]:
    sentences: list[list[str]] = [[]]
    for word in words:
        if word == END:
            sentences.append([])
        else:
            sentences[-1].append(word)
    return [sentence for sentence in sentences if sentence]


def _is_made_of(words: list[str], known: frozenset[str], *, has_names: bool = True) -> bool:
    """Whether a sentence has no other words; a name is one of a person, except after "in" and "at"."""
    return known.issuperset(words) or all(
        word in known
        or number(word) >= 0
        or (has_names and isinstance(word, Name) and words[at - 1] not in ("in", "at"))
        for at, word in enumerate(words)
    )


def _stays(words: list[str]) -> bool:
    """Whether nothing is taken along, put away, or taken to a place or a person: boxes to the car, books to Mum."""
    is_put = words[-1] in _PARTICLES and len(words) <= _SHORT
    return not is_put and not _AWAY.are_in(words)


def _is_too_much(words: list[str]) -> bool:
    said = frozenset(words)
    is_of_some = any(
        (word in _AMOUNTS or (word in _AS_MUCH and words[at - 1] in ("as", "so", "too")))
        and (word not in ("rest", "lot", "end") or words[at - 1] in ("the", "whole", "my"))
        and not _is_of_time(words[at + 1 :])
        for at, word in enumerate(words)
    )
    most = max(map(number, words))
    is_soon = not _SOON.isdisjoint(said)
    if not _TAKING.isdisjoint(said) or words[0] in _FIRST:
        is_to_the_end = "until" in said and not _UNTIL.isdisjoint(said)
        is_swallowed = not _SWALLOWING.isdisjoint(said) or words[0] in _FIRST
        is_meant = is_soon or is_swallowed or not said.isdisjoint(("them", "more", "phone"))
        is_kept = not said.isdisjoint(("saved", "stored", "hidden"))
        is_of_a_container = is_swallowed and not _HOLDING.isdisjoint(said)
        is_many = most >= _TOO_MANY or (most >= _MANY and is_meant) or "purpose" in said
        return is_of_some or is_to_the_end or is_of_a_container or is_many or is_kept
    if "them" in said and not said.isdisjoint(("lie", "sleep", "asleep", "bed", "mouth")) and is_of_some:
        return True
    if words[0] in ("have", "eat", "drink") and most >= _TOO_MANY and "them" in said and len(words) <= _SHORT:
        return True
    if most >= _MANY and "should" in said:
        return len(words) <= _SHORT
    if not GROUPS["alcohol"].isdisjoint(said) and "with" in said:
        return is_of_some
    if words.count("double") > 1:
        return True
    is_more = not _AND_MORE.isdisjoint(said)
    if not _HANDFULS.isdisjoint(said):
        return is_soon or is_more
    if is_of_some and "ones" in said and most >= _MANY:
        return True
    is_of_a_part = (not _PARTS.isdisjoint(said) or "once" in said or most > 1) and not _HOLDING.isdisjoint(
        said
    )
    return (is_soon and is_of_a_part) or (
        most >= _MANY and is_more and not said.isdisjoint(_AT_ONCE | _HOLDING)
    )


def _is_of_time(words: Sequence[str]) -> bool:
    """Whether what comes after an amount says that it is of time: "the rest of the night"."""
    return next((word for word in words if word not in ("of", "the", "my")), END) in _OF_TIME
