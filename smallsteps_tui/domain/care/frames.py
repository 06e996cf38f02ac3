"""Frames: what makes dark words harmless, and what no frame makes so."""

from collections.abc import Sequence

from smallsteps_tui.domain.care.kinds import Kind
from smallsteps_tui.domain.care.word_groups import GROUPS

FRAMES = {
    "stage": """stage scene scenes play theatre theater actor actors rehearse rehearsal script monologue role audition
    director prop props costume opera musical drama hamlet juliet romeo macbeth ophelia lady curtain act puppet panto
    lines choreography choreograph understudy panto oliver annie cinderella sweeney actress improv sketch
    dramatic""",
    "film": """film movie films movies series episode documentary podcast trailer netflix watch cinema bond screenplay
    screening shoot character villain""",
    "read": """read reading novel story chapter essay lyrics poem thesis book books article articles paper durkheim
    plath review biography memoir audiobook dissertation history plot thriller mystery crime whodunit library song album
    quote fiction werther novella seminar lecture literature comic manga anime""",
    "code": """code server branch branches cache thread script deploy database db query app bug repo commit git linux
    docker test tests unit pipeline process processes python javascript java kubernetes cluster daemon api log logs
    cron terminal shell zombie parent sql table node refactor css ui design button api template app website site merge build compiler program pid""",
    "cook": """recipe cook cooking bake baking roast chicken dough sauce kitchen oven onions steak lobster crab egg eggs
    turkey yeast batter soup marinade pan fry grill bbq barbecue meringue garlic flambe mussels fish stock""",
    "game": """game games level enemy enemies quest raid npc player players zombie zombies dragon minecraft chess dnd
    campaign goblin goblins boss xbox playstation nintendo zelda pokemon fortnite sims speedrun dungeon rpg elden mario
    warhammer mafia monsters mobs ender skyrim d20 ranked
    respawn scout pit speedrun hollow deck warlock""",
    "garden": """garden weeds slugs aphids lawn hedge roses pests plant plants compost prune ants wasps mice rats moss
    greenhouse seedlings allotment tomatoes ivy nettles bindweed moles snails beetles""",
    "craft": """craft fabric vinyl cricut leather wood pattern yarn quilt invitations stencil lino clay felt paper
    embroidery crochet knit knitting sew sewing woodwork resin soldering pottery""",
    "sport": """sport match team bag boxing sparring karate judo drill drills football tennis cricket squat league
    opponent fencing kickboxing mma wrestling rugby hockey volleyball badminton basketball sprint court pitch taekwondo
    rounders golf bout spar krav jab slip
    boxer fighter goalkeeper""",
    "prevention": """prevention awareness training course workshop charity fundraiser volunteer volunteering research
    policy assessment class module safeguarding campaign leaflet poster webinar cpd mhfa awareness shift exam lecture
    presentation nursing placement toxicology pharmacology museum""",
}

_TOLD = frozenset(
    word for name in ("stage", "film", "read", "code", "game", "prevention") for word in FRAMES[name].split()
)
_MADE = frozenset(word for words in FRAMES.values() for word in words.split())

_LOWERED_BY_ALL = frozenset(
    (
        *(Kind.CRISIS, Kind.SOMEONE_ELSES_CRISIS, Kind.HARM, Kind.FEARED_HARM, Kind.SAFETY, Kind.SELF_HARM),
        *(Kind.DRUGS, Kind.OPIOIDS, Kind.SEDATIVES, Kind.BETTING, Kind.ALCOHOL, Kind.GRIEF),
    )
)
"""Kinds whose words any frame makes less sure; for others it has to be a thing that is told or coded."""

WAY_SOUGHT = frozenset(
    (
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
    )
)

_AGREED = GROUPS["helper"] | frozenset(
    """agreed agree prescribed instructed advised supervised supervision recommended appointment nhs pharmacy chemist
    label leaflet dentist orders letter""".split()  # noqa: SIM905 a text is easier to read
)
"""Words that say that somebody who knows was asked."""

_NOT_AGREED = frozenset(
    """than pretend lie tell own confess confessed admit missing skipping purpose secretly ask talk
    speak instead""".split()  # noqa: SIM905 a text is easier to read
)


def is_framed(kind: Kind, words: Sequence[str]) -> bool:
    """Whether words speak of a stage, a film, a book, code, a kitchen, a game, a garden, a craft or prevention."""
    return not (_MADE if kind in _LOWERED_BY_ALL else _TOLD).isdisjoint(words)


def no_frame_helps(found: Sequence[str], words: Sequence[str]) -> bool:
    """Whether what was found is meant of the person alone, or a way is sought."""
    return "myself" in found or not WAY_SOUGHT.isdisjoint(found) or not WAY_SOUGHT.isdisjoint(words[:3])


def is_agreed(words: Sequence[str]) -> bool:
    """Whether medicines are spoken of as a doctor, a pharmacist or the label says."""
    return not _AGREED.isdisjoint(words) and _NOT_AGREED.isdisjoint(words)
