"""Frames: what makes dark words harmless, and what no frame makes so."""

from collections.abc import Sequence

from smallsteps_tui.domain.care.kinds import Kind
from smallsteps_tui.domain.care.patterns import Rows, Span

FRAMES = {
    "stage": """stage scene scenes theatre theater actor actors rehearse rehearsal rehearsals monologue audition
    director prop props costume opera musical drama hamlet juliet romeo macbeth ophelia curtain puppet panto
    choreography choreograph understudy cue spotlight lighting oliver annie cinderella sweeney dracula frankenstein
    actress improv""",
    "film": """screenplay documentary trailer screening character villain whodunit episode script bond""",
    "read": """novel chapter essay lyrics poem thesis dissertation biography memoir audiobook thriller mystery crime
    fiction werther novella durkheim plath manga anime comic article""",
    "code": """code server servers branch branches cache thread threads deploy database db query repo git linux
    docker pipeline python javascript java kubernetes cluster daemon api cron sql css refactor compiler pid ui template
    firmware csv""",
    "cook": """recipe bake baking roast dough sauce steak lobster crab crabs batter marinade grill bbq barbecue meringue
    flambe mussels yeast soup fry deglaze pan risotto stew simmer marinate distillery brewery vineyard cheese
    restaurant""",
    "game": """game games level enemy enemies quest raid npc zombie zombies dragon minecraft chess dnd campaign goblin
    goblins boss xbox playstation nintendo zelda pokemon fortnite sims speedrun dungeon rpg elden mario warhammer mafia
    mobs ender skyrim d20 ranked respawn hollow warlock souls""",
    "garden": """weeds slugs aphids lawn hedge roses pests compost prune ants wasps mice rats moss greenhouse seedlings
    allotment tomatoes ivy nettles bindweed moles snails beetles""",
    "craft": """craft fabric vinyl cricut yarn quilt invitations stencil lino clay felt embroidery crochet knit knitting
    sew sewing woodwork resin soldering pottery""",
    "sport": """boxing sparring karate judo cricket opponent fencing kickboxing mma wrestling rugby hockey volleyball
    badminton tennis taekwondo rounders golf krav boxer goalkeeper dojo""",
    "music": "riff riffs chorus bassline setlist",
    "butchery": "butcher butchery carcass deboning deboned abattoir",
    "prevention": """prevention awareness training workshop charity fundraiser volunteer volunteering research policy
    safeguarding leaflet poster webinar cpd mhfa nursing toxicology pharmacology""",
}

TELLING = frozenset(("read", "reading", "watch", "rehearse", "stage", "film", "sing"))
"""What a title begins with that is about something told."""

_TOLD = frozenset(
    word for name in ("stage", "film", "read", "code", "game", "prevention") for word in FRAMES[name].split()
)
_MADE = frozenset(word for words in FRAMES.values() for word in words.split())
_WORK = frozenset(
    """essay thesis dissertation biography article durkheim read coding""".split()  # noqa: SIM905 a text is easier to read
).union(*(FRAMES[name].split() for name in ("code", "prevention")))
"""What somebody has to do while they are ill: it explains nothing that happens to themselves."""
_WRITTEN = frozenset(FRAMES["read"].split())
_ITSELF = frozenset(("my", "i", "me", "mine"))
_MADE_ABOVE = _MADE - frozenset(FRAMES["music"].split())
"""What frames the words under it; a band is no reason to hear less of what its singer writes."""
_EVERYDAY = Rows("""
kms|myself|die if i have|had|need|get to .. .. =citation|citations|reference|references|footnote|bibliography|email|
  emails|meeting|meetings|slide|slides|spreadsheet|spreadsheets|worksheet|lecture|lectures|ticket|tickets|captcha|
  password|powerpoint|podcast|zoom|jira|table|tables|footnotes
kms|myself|die if i have|had|need|get to .. one|another|single .. =citation|reference|footnote|email|meeting|slide|
  spreadsheet|worksheet|lecture|ticket|captcha|powerpoint|podcast|zoom|table|essay|page|form|dish|song|episode
""")
"""Words of an everyday thing too many, with which wanting to die is a joke more often than not."""

_LOWERED_BY_ALL = frozenset(
    (
        *(Kind.CRISIS, Kind.SOMEONE_ELSES_CRISIS, Kind.HARM, Kind.FEARED_HARM, Kind.SAFETY, Kind.SELF_HARM),
        *(Kind.DRUGS, Kind.OPIOIDS, Kind.SEDATIVES, Kind.BETTING, Kind.ALCOHOL, Kind.GRIEF),
    )
)
"""Kinds whose words any frame makes less sure; for others it has to be a thing that is told or coded."""

_OF_ONESELF = frozenset((Kind.SELF_HARM, Kind.MEDICINES, Kind.EATING))
"""Kinds of what is done to one's own body: with "my", a thesis to write is no frame."""

WAY_SOUGHT = frozenset(
    [
        "how",
        "painless",
        "painlessly",
        "quickest",
        "easiest",
        "ways",
        "methods",
        "method",
        "lethal",
        "fatal",
        "enough",
    ]
)

_NEARBY = 30
"""So many words before and after are looked at."""

_AGREED = Rows("""
remind|help|give|bring|collect|fetch|pick|order|drop|fill|make|check|watch ... @relative|@friend|his|her|their|him|
  them|@name ... =@medicine
=@medicine ... for|to @relative|his|her|their|him|them|@name
as|like|how|what .. =@helper .. said|says|told|wrote|advised|agreed|wants|planned|showed
=@helper .. said|says|told|wrote|advised|agreed|lowered|changed|approved|orders|instructions|plan|wants
agreed =with|by|at|on
with|under .. my|the? .. =@helper
as|like =prescribed|directed|agreed|instructed|advised|planned
label|leaflet|letter =says
supervised|supervision
till|until ... =finished|finish|empty
=agreed plan|dose
""")
"""Words that say that somebody who knows was asked."""

_NOT_AGREED = frozenset(
    (
        "though",
        "although",
        "but",
        "despite",
        "against",
        "ignore",
        "than",
        "pretend",
        "lie",
        "tell",
        "ask",
        "talk",
        "speak",
    )
)
_FILMED_FOR_SOMEONE = Rows("""
=film a|my|something|the .. message|goodbye|video|letter|for
""")
"""Words of filming what is meant for somebody, and is no scene."""

_SHARED = Rows("""
=my -@relative|@friend .. @medicine|leftover|half|spare
stop|quit|no =giving
leftover|spare|half|old|expired|double|twice|extra|sell|cash
""")
"""Words of giving away one's own, which nobody agreed to."""


def is_framed(kind: Kind, words: Sequence[str], found: Span, over: Sequence[str]) -> bool:
    """Whether a frame makes what was found in words less sure: a stage, a film, a book, code, a kitchen, a game.

    The frame stands around what was found, or over it. None helps where the person
    alone is meant, or where a way is sought.
    """
    within = words[found.start : found.end]
    if "myself" in within or not WAY_SOUGHT.isdisjoint((*within, *words[:3])):
        return False
    frames = _MADE if kind in _LOWERED_BY_ALL else _TOLD
    if kind in _OF_ONESELF and not _ITSELF.isdisjoint(words):
        frames -= _WORK if kind is not Kind.SELF_HARM else _WORK | _WRITTEN
    nearby = range(max(0, found.start - _NEARBY), min(len(words), found.end + _NEARBY))
    return (
        (words[0] in TELLING and not _FILMED_FOR_SOMEONE.are_in(words))
        or any(words[at] in frames for at in nearby if not found.start <= at < found.end)
        or not (frames & _MADE_ABOVE).isdisjoint(over)
    )


def is_hyperbole(words: Sequence[str]) -> bool:
    """Whether dying is what somebody says of one everyday thing too many: it is taken as perhaps meant."""
    return _EVERYDAY.are_in(words)


def is_agreed(words: Sequence[str]) -> bool:
    """Whether medicines are spoken of as a doctor, a pharmacist or the label says."""
    return _NOT_AGREED.isdisjoint(words) and _AGREED.are_in(words) and not _SHARED.are_in(words)
