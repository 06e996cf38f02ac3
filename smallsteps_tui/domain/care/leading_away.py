"""Words that lead away from harm: telling someone, putting out of reach, waiting, having less of it."""

from collections.abc import Sequence

from smallsteps_tui.domain.care.kinds import SUBSTANCES, Kind
from smallsteps_tui.domain.care.patterns import Rows
from smallsteps_tui.domain.care.word_groups import GROUPS

TELLING = """
tell|telling|told|talk|talking|speak|speaking|confess|confessed|admit|admitted -nobody|no|them|him|the
tell|telling|told|talk|talking|speak|speaking|confess|confessed|admit|admitted to? them|him|the
own|owned|owning up
"""

ASKING = """
recover|recovering|recovery|therapist|counsellor|psychiatrist|helpline|sponsor|dietitian|dietician|keyworker|rehab|
  detox|samaritans
ask|tell|call|ring|see|speak|talk|email|visit|book|phone|show|message|text|go|own|honest ... =doctor|gp|nurse|
  pharmacist|surgery|clinic|psychologist|midwife
call|ring|see|speak|email|visit|phone|message|text|go|going|find|contact ... =team|refuge|meeting|centre|center|ward|
  hospital|samaritans
ask|get|find|need .. for? =help
help .. stop
support|self help? group
"""

PUTTING_AWAY = """
give|giving|gave|hand|handing|return|surrender|bring ... =blade|blades|razor|razors|lighter|sharps|scissors|knife|
  compass|sharpener|things|tin|box
throw|throwing|threw|bin|binned|chuck|dispose|lock|locked|bury ... =blade|blades|razor|razors|lighter|sharps|scissors|
  knife|compass|tin|things
put ... =blade|blades|razor|razors|lighter|sharps|scissors|knife|knives .. away|back|out|down|in
get|take|move|keep|clear|drop|remove ... =blade|blades|razor|razors|lighter|sharps|scissors|knife|knives .. out|away|
  off of|from|at the|my|this? room|bathroom|bedroom|house|flat|reach|sight|surgery|clinic|pharmacy|chemist|school|
  home|here
let|have|ask @relative|@friend|@name|@helper .. hold|keep|mind|have|take ... =blade|blades|razor|razors|lighter|
  sharps|scissors|knife|knives
hide|put|leave|keep ... =blade|blades|razor|razors|sharps|scissors|knife|knives .. at|with my? @relative|@friend|@name
remove|removing ... =blade|blades|razor|razors|lighter|sharps
days|weeks|months|nights|hours|year|years|week|month ... without|clean|free|since
tell|told|show|showed ... =nurse|teacher|mum|dad|school
clean|free from|of|since|for|today|$
urge|urges ... pass|passes|wait|ride|surf|sit|call|ring|text|went|gone|comes|until|till
wait|delay|ride|surf|hold|sit ... before|urge|urges|until
bin|throw|chuck|rid ... everything|things|what|it ... use|used|selfharm|cut
instead $
instead of .. cutting|burning|hurting|harming|selfharm|scratching|blade|hitting|it
cream|heal|healing
clean .. #1 .. days|weeks|hours|months|day|week
scars and all
never .. sees|see|again
without .. cutting|burning|hurting|harming|selfharm|scratching|blade|it|$
hold|holding|squeeze|grip|suck .. ice =cube|cubes
"""

STEPPING_BACK = """
anger =course|class|classes|group|therapy|session|sessions|counselling|programme|workshop|management
put|lay|leave|leaving ... =cot|crib|pram|safe .. and|then|until|when|before step|walk|leave|breathe|sit|close|shut|i|
  count|calm
walk|walking|step|stepping =away -from
walk|walking|step|stepping =away from .. argument|fight|row|it|him|her|them|situation
leave|leaving|walk|step|go|get|put|put ... =room|outside|away|kitchen ... before|when|instead|if|until|while|and
before i hit|shove|push|slap|snap|punch|grab|shake|kick|hurt|explode|lose|smack|say
instead .. of .. hitting|shouting|driving|smacking|hurting|slapping
keep|keeping|sit|sitting|hold .. my =hands|fists
apologise|apologize|apologising|sorry ... for|about|to
tell|told|talk|ask .. =someone|@helper|friend|mum
taxi|cab|uber|minicab|sober|designated
lift|bus|train|walk .. home|back
keys ... to|over|barman|before|friend
in =case
not|never turn|become|be .. =into|like
count to
sleep|stay at ... =instead
"""

HAVING_LESS = """
skip|avoid|different|another|not|round|around ... =dealer|dealers
without|less|fewer|reduce|reducing|limit|limiting|taper|tapering|wean|weaning|avoid|resist|resisting|quit|quitting|
  sober|sobriety|clean|teetotal|meeting|meetings|chip|gamstop|gamban|gamcare|naloxone|narcan|anonymous|prayer|pour|
  poured|tip|tipped|throw|threw|bin|flush|flushed|delete|deleted|block|uninstall|soft|shandy|mocktail|lime|dry|swap|
  replace|helpline|team|worker|service|past|free
aa|na|ga $
aa|na|ga meeting|group|on|tonight|sponsor|at
go|going|went|back to =aa|na|ga
methadone|subutex|buprenorphine =clinic
cut|cutting down|back -to
take|bring|return ... =pharmacy|pharmacist|chemist
walk|walked|drive|drove =past
said no
one =day at
ban|exclude .. myself
self =exclude
give|hand ... =card|cards|money|phone .. to
no =loot|drinks|bets|betting|scratch
craving|cravings ... meeting|walk|call|pass|sponsor
down to
give|gave up
days|weeks|months|month|week .. off|free|sober|clean|without
"""

AS_BEFORE = """
say ... not .. taking|taken|been
stick|keep|keeping|back|restart|stay .. with|taking|on|to .. =@tablets|track
make|made .. =peace
fetch|collect|pick ... =prescription
on .. the? =ward
"""

KINDLY = """
kind|kinder|kindly|gentle|gentler|compassion|accept|accepting|worthy|compliment|compliments|thanks|thank|anyway
like|love|forgive|respect|hug =myself
stop =calling myself
i =am not
out =loud
like .. would .. =friend
cried|cry .. front
stop|quit|less|without =apologising|apologizing|masking|hiding
without .. =guilt|guilty|sorry
"""

ONCE = """
^ =leave|let|sit|delay|wait|skip|resist|stop
^ =touch -each|every|both|wood
once|only|resist|erp|exposure|doubt|maybe|uncertainty|less|fewer|anyway|bare
without .. checking|washing|looking|going|counting|wiping|asking|rereading|turning|gloves|tissue|sanitiser|rinsing|
  redoing
left & doubt|without|once
on =purpose
"""

EATEN = """
seconds|leaflet|clinic
bin|binned|throw|threw|flush|chuck|hand|give|delete|uninstall ... =laxatives|scales|scale|app|tracker|diary
no|not|without|stop|never|instead|resist .. =purge|purging|binge|bingeing|throwing|vomit|vomiting|laxatives
put|lock|hide|take|get ... =scale|scales .. away|basement|cellar|loft|cupboard|garage|rid
hand ... over
keep|kept .. =down
get|getting|be .. well|better|free|healthy .. from|of .. =bulimia|anorexia|bingeing
no|not|stop|without|never|less .. =restricting|restrict
over|beat|past|beating|freely|after .. =bulimia|anorexia|bingeing
"""

LEAVING = """
lawyer|solicitor|police|court|save|report|block
lock|locking|bolt|barricade|wedge|block|chair ... =door
hide|hiding|stash|copy|pack ... =key|keys|money|cash|passport|papers|documents|bag
delete|clear|wipe|hide ... =history|searches|browser
turn|switch|hide|stop ... =location|tracking
"""

_BY_KIND = {
    **dict.fromkeys(SUBSTANCES, HAVING_LESS),
    Kind.SELF_HARM: PUTTING_AWAY,
    Kind.HARM: STEPPING_BACK,
    Kind.MEDICINES: AS_BEFORE,
    Kind.SHAME: KINDLY,
    Kind.OCD: ONCE,
    Kind.EATING: EATEN,
    Kind.SAFETY: LEAVING,
}
_ROWS = {
    rows: Rows(ASKING, rows) if rows is STEPPING_BACK else Rows(TELLING, ASKING, rows)
    for rows in _BY_KIND.values()
}

_STILL_COUNTED = Rows("""
=only|just|max|maximum|most|than|exactly|under ... #3 .. times|hours
=only|just|max|maximum|most|than|exactly|under ... #20 minutes
#3 times|hours =only|max|maximum|tops|today
""")
"""A ritual that is only done less often is still one, and nothing to be glad of for the program."""

_FORBIDDEN = Rows("""
not =let|lets|allow|allows me|us
he|she|@ruler|dad|mum =hides|takes|hid|took|locks|locked|deletes|blocks|keeps|kept my|me|our|us
if|when|because i =told|tell|leave|left|speak|spoke|say
""")
"""Words of whoever hurts, of what must not be told or left: telling is not meant."""

LYING = frozenset(("pretend", "pretending", "lie", "lying", "lied", "secretly", "convince", "already"))
"""Words that make of telling someone its opposite."""


def leads_away(kind: Kind, words: Sequence[str]) -> bool:
    """Whether words that are of a kind lead away from its harm, wherever in them that is said."""
    if kind not in _BY_KIND or not LYING.isdisjoint(words):
        return False
    if (kind is Kind.OCD and _STILL_COUNTED.are_in(words)) or (
        kind is Kind.SAFETY and _FORBIDDEN.are_in(words)
    ):
        return False
    return any(
        not span.start or words[span.start - 1] not in GROUPS["turning"]
        for _, row in _ROWS[_BY_KIND[kind]].possible(words)
        for span in row.find(words)
    )
