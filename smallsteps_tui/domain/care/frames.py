"""Frames: what makes dark words harmless, and what no frame makes so."""

from collections.abc import Sequence

from smallsteps_tui.domain.care.kinds import Kind
from smallsteps_tui.domain.care.word_groups import GROUPS

FRAMES = {
    "stage": """stage scene scenes play theatre theater actor actors rehearse rehearsal script monologue role audition
    director prop props costume opera musical drama hamlet juliet romeo macbeth ophelia lady curtain act puppet panto
    lines choreography choreograph understudy""",
    "film": """film movie films movies series episode documentary podcast trailer netflix watch cinema bond screenplay
    screening shoot character villain""",
    "read": """read reading novel story chapter essay lyrics poem thesis book books article articles paper durkheim
    plath review biography memoir audiobook dissertation history plot thriller mystery crime whodunit library song album
    quote fiction werther novella seminar lecture literature comic manga anime""",
    "code": """code server branch branches cache thread script deploy database db query app bug repo commit git linux
    docker test tests unit pipeline process processes python javascript java kubernetes cluster daemon api log logs
    cron terminal shell zombie parent sql table node refactor merge build compiler program pid""",
    "cook": """recipe cook cooking bake baking roast chicken dough sauce kitchen oven onions steak lobster crab egg eggs
    turkey yeast batter soup marinade pan fry grill bbq barbecue meringue garlic flambe mussels fish stock""",
    "game": """game games level enemy enemies quest raid npc player players zombie zombies dragon minecraft chess dnd
    campaign goblin goblins boss xbox playstation nintendo zelda pokemon fortnite sims speedrun dungeon rpg elden mario
    warhammer mafia monsters mobs ender skyrim d20""",
    "garden": """garden weeds slugs aphids lawn hedge roses pests plant plants compost prune ants wasps mice rats moss
    greenhouse seedlings allotment tomatoes ivy nettles bindweed moles snails beetles""",
    "craft": """craft fabric vinyl cricut leather wood pattern yarn quilt invitations stencil lino clay felt paper
    embroidery crochet knit knitting sew sewing woodwork resin soldering pottery""",
    "sport": """sport match team bag boxing sparring karate judo drill drills football tennis cricket squat league
    opponent fencing kickboxing mma wrestling rugby hockey volleyball badminton basketball sprint court pitch taekwondo
    rounders golf bout spar krav""",
    "prevention": """prevention awareness training course workshop charity fundraiser volunteer volunteering research
    policy assessment class module safeguarding campaign leaflet poster webinar cpd mhfa awareness shift exam lecture
    presentation""",
}

_FRAME_WORDS = frozenset(word for words in FRAMES.values() for word in words.split())

LOWERED = frozenset(
    (
        *(Kind.CRISIS, Kind.SOMEONE_ELSES_CRISIS, Kind.HARM, Kind.FEARED_HARM, Kind.SAFETY, Kind.SELF_HARM),
        *(Kind.DRUGS, Kind.OPIOIDS, Kind.BETTING, Kind.GRIEF),
    )
)
"""Kinds whose words a frame makes less sure."""

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

AS_AGREED = GROUPS["helper"] | frozenset(
    """agreed agree plan planned prescribed instructed advised told said says supervised supervision recommended
    schedule scheduled appointment nhs li team review hcp pharmacy chemist label leaflet dentist discuss""".split()  # noqa: SIM905
)
"""Words that say that somebody who knows was asked."""


def is_framed(words: Sequence[str]) -> bool:
    """Whether words speak of a stage, a film, a book, code, a kitchen, a game, a garden, a craft or prevention."""
    return not _FRAME_WORDS.isdisjoint(words)


def no_frame_helps(found: Sequence[str], words: Sequence[str]) -> bool:
    """Whether what was found is meant of the person alone, or a way is sought."""
    return "myself" in found or not WAY_SOUGHT.isdisjoint(found) or not WAY_SOUGHT.isdisjoint(words[:3])
