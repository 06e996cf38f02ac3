"""Words that lead away from harm: telling someone, putting out of reach, waiting, having less of it."""

from collections.abc import Sequence

from smallsteps_tui.domain.care.kinds import SUBSTANCES, Kind
from smallsteps_tui.domain.care.patterns import Rows
from smallsteps_tui.domain.care.word_groups import GROUPS

TELLING = """
tell|talk|speak|confess|admit -nobody|no|them|him|the
tell|talk|speak|confess|admit to? them|him|the
own up
"""

ASKING = """
recover|recovery|therapist|counsellor|psychiatrist|helpline|sponsor|dietitian|dietician|keyworker|rehab|detox|
  samaritans
ask|tell|call|ring|see|speak|talk|email|visit|book|phone|show|message|text|go|own|honest ... =doctor|gp|nurse|
  pharmacist|surgery|clinic|psychologist|midwife
call|ring|see|speak|email|visit|phone|message|text|go|going|find|contact ... =team|refuge|meeting|centre|center|ward|
  hospital|samaritans
ask|get|find|need .. for? =help
help .. stop
support|self help? group
"""

PUTTING_AWAY = """
^ have|get|need|take|show|ask ... cut|cuts|burn|burns|wound|wounds|arm|arms|leg ... =seen|looked|checked|dressed|
  stitched|treated
clean|wash|dress|bandage|disinfect the|my|these|those? .. =cut|cuts|burn|burns|wound|wounds
give|hand|return|surrender|bring ... =blade|razor|lighter|sharps|scissors|knife|compass|sharpener|things|tin|box
throw|bin|chuck|dispose|lock|bury ... =blade|razor|lighter|sharps|scissors|knife|compass|tin|things
put ... =blade|razor|lighter|sharps|scissors|knife|knives .. away|back|out|down|in
get|take|move|keep|clear|drop|remove ... =blade|razor|lighter|sharps|scissors|knife|knives .. out|away|off of|from|at
  the|my|this? room|bathroom|bedroom|house|flat|reach|sight|surgery|clinic|pharmacy|chemist|school|home|here
let|have|ask my|our|a|the? @relative|@friend|@name|@helper|someone .. hold|keep|mind|have|take ... =blade|razor|
  lighter|sharps|scissors|knife|knives
hide|put|leave|keep ... =blade|razor|sharps|scissors|knife|knives .. at|with my? @relative|@friend|@name
remove ... =blade|razor|lighter|sharps
days|nights|hours|year|week|month ... without|clean|free|since
tell|show ... =nurse|teacher|mum|dad|school
clean|free from|of|since|for|today|$
urge ... pass|wait|ride|surf|sit|call|ring|text|went|gone|comes|until|till
wait|delay|ride|surf|hold|sit ... before|urge|until
bin|throw|chuck|rid ... everything|things|what|it ... use|used|selfharm|cut
instead $
instead of .. cutting|burning|hurting|harming|selfharm|scratching|blade|hitting|it
cream|heal
clean .. #1 .. hours|months|day|week
scars and all
never .. see|again
without .. cutting|burning|hurting|harming|selfharm|scratching|blade|it|$
hold|squeeze|grip|suck|rub ... =ice -salt
text|ring|call|phone|message|dm|facetime|tell|wake|find|walk|run|shower|draw|write|paint|scream|count|breathe|dance|
  play|stroke|listen|go|leave|squeeze|punch ... when|if|whenever|until|till|before|as|while ... =urge|urges
text|ring|call|phone|message|dm|facetime|tell|wake|find|walk|run|shower|draw|write|paint|scream|count|breathe|dance|
  play|stroke|listen|squeeze ... when|if|whenever|before i .. want|feel|need|think|might ... =cut|burn|hurt|harm|
  selfharm|scratch
punch|hit|scream a|the|my|into|in =pillow|cushion|mattress|punchbag
oil|lotion|gel|moisturiser|moisturizer|savlon|vaseline|germolene|plaster|plasters|bandage|bandages|dressing|sudocrem|
  e45 ... =scar|scars|cuts|cut|burn|burns|wounds|marks|arm|arms
show .. @relative|@friend|@helper|@name .. =arm|arms|scars|cuts|wrists|legs
=blade|razor|blades|razors|sharpener|scissors ... and|then bin|binned|throw|threw|thrown|chuck|chucked|hand|handed|
  gave|give
had|held the|my|a =blade|razor|scissors|lighter|sharpener|compass in my hand|hands ... put|threw|gave|binned|dropped|
  handed
put|threw|binned|dropped|gave the|my|a =blade|razor|scissors|lighter|sharpener|compass back|away|down|to|in
"""

STEPPING_BACK = """
anger =course|class|group|therapy|session|counselling|programme|workshop|management
put|lay|leave ... =cot|crib|pram|safe .. and|then|until|when|before step|walk|leave|breathe|sit|close|shut|i|count|calm
put|lay|leave ... =safe|cot|crib and|then go|step outside|away|next|upstairs|downstairs|into|to
walk|step =away -from
walk|step =away from .. argument|fight|row|it|him|her|them|situation
leave|walk|step|go|get|put ... =room|outside|away|kitchen ... before|when|instead|if|until|while|and
before i hit|shove|push|slap|snap|punch|grab|shake|kick|hurt|explode|lose|smack|say
instead .. of .. hitting|shouting|driving|smacking|hurting|slapping
keep|sit|hold .. my =hands|fists
apologise|apologize|sorry ... for|about|to
tell|talk|ask .. =someone|@helper|friend|mum
taxi|cab|uber|minicab|sober|designated
lift|bus|train|walk .. home|back
keys ... to|over|barman|before|friend
in =case
not|never turn|become|be .. =into|like
count to
sleep|stay at ... =instead
"""

HAVING_LESS = """
cold =turkey
^ =stop|quit drinking|drink|using|boozing|vodka|gin|wine|smoking|snorting|betting|gambling
skip|avoid|different|another|not|round|around ... =dealer
without|less|fewer|reduce|limit|taper|wean|avoid|resist|quit|sober|sobriety|clean|teetotal|meeting|chip|gamstop|gamban|
  gamcare|naloxone|narcan|anonymous|prayer|pour|tip|throw|bin|flush|delete|block|uninstall|soft|shandy|mocktail|lime|
  dry|swap|replace|helpline|team|worker|service|past|free
aa|na|ga $
aa|na|ga meeting|group|on|tonight|sponsor|at
go|going|back to =aa|na|ga
methadone|subutex|buprenorphine =clinic
cut down|back -to
trade =poker|slots|betting|wine|beer|gin for
take|bring|return ... =pharmacy|pharmacist|chemist
walk|drive =past
another|other|different|long|longer|new .. =way|route|road|path|bus ... not|never|avoid|home|round|past|so
keep|stay|steer|walk away|clear|out of|from? the|from|my? the|my? =offlicence|offie|offy|liquor|casino|bookie|bookies|
  betting
bet|betting|gambling =blocker
mute|leave|unfollow|lock|remove|ditch .. .. =app|apps|account|accounts|email|emails|notification|notifications|site|
  sites
get rid of .. .. =app|apps|account|accounts|emails|bet365|betfair
bar =myself from
relapse =plan|prevention
cope|deal|handle|manage|survive|wait|surf|identify|ride|sit with|out|through? .. =craving|cravings
back on the|my =wagon
not .. past|by|near|into .. =pub|bar|offy|offie|offlicence|bookies|bookmakers|arcade|casino|dealer
leave|go|head|get home|out|early? ... before .. .. =drunk|drinking|drinks
tell ... i do not =drink|drinking|gamble|bet|use|smoke
said no
one =day at
ban|exclude .. myself
self =exclude|exclusion
unsubscribe
cancel ... =prepaid|account|card|membership|sub|subscription
tear|rip|shred|snap up? ... =scratchcard|scratchcards|slip|slips|card
=naltrexone|antabuse|acamprosate|disulfiram
turn|switch off ... =notifications
give|hand ... =card|money|phone .. to
no =loot|drinks|bets|betting|scratch
craving ... meeting|walk|call|pass|sponsor
log|note|track|rate|count|download|notice ... =craving|cravings -then
write down the|my|each|every .. =craving|cravings -then
=craving|cravings bag|box|kit|timer|diary|log|card
letter|goodbye ... my =drinking|gambling|using self|head|days
step|walk|turn away =when|from|before|if
down to
give up
days|month|week .. off|free|sober|clean|without
"""

AS_BEFORE = """
say ... not .. taking|taken|been
stick|keep|back|restart|stay .. with|taking|on|to .. =@tablets|track
make .. =peace
fetch|collect|pick ... =prescription
on .. the? =ward
"""

KINDLY = """
kind|kinder|kindly|gentle|gentler|compassion|accept|worthy|compliment|thank|anyway
like|love|forgive|respect|hug =myself
stop =calling myself
i =am not
out =loud
like .. would .. =friend
cried|cry .. front
stop|quit|less|without =apologising|apologizing|masking|hiding
without .. =guilt|guilty|sorry|lazy|selfish|ashamed
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
eat|have|half|finish|share .. =sandwich|soup|toast|lunch|dinner|breakfast|snack|meal .. with @name|@relative|@friend|
  @helper
unfollow|mute|block ... =account|accounts|fitspo|thinspo|influencer|influencers
in|into the =size i am
bin|throw|flush|chuck|hand|give|delete|uninstall ... =laxatives|scale|app|tracker|diary
no|not|without|stop|never|instead|resist .. =purge|binge|throwing|vomit|laxatives
put|lock|hide|take ... =scale .. away|basement|cellar|loft|cupboard|garage|shed|attic|bin|tip|rid
get rid of .. =scale
get .. =scale out of the|my? house|home|flat|bathroom|bedroom|sight
bin|ditch|remove|uninstall the|my|that? =fasting|calorie|kcal app|counter|tracker
come|get off|rid of? the|my|that? =fasting|calorie|kcal app|counter|tracker
=bin|ditch|remove|delete|uninstall myfitnesspal
come|get off|rid of? .. .. =myfitnesspal
donate .. =scale
put|lock|hide|take ... =scale in|into|to .. .. garage|shed|loft|attic|cellar|boot|tip
^ bathroom|weighing =scale .. .. to|into the|dad|mum? attic|loft|shed|garage|tip|boot|cellar
hand ... over
keep .. =down
get|be .. well|better|free|healthy .. from|of .. =bulimia|anorexia|bingeing
no|not|stop|without|never|less .. =restrict
over|beat|past|freely|after .. =bulimia|anorexia|bingeing
"""

LEAVING = """
lawyer|solicitor|police|court|save|report|block
lock|bolt|barricade|wedge|block|chair ... =door
hide|stash|copy|pack ... =key|money|cash|passport|papers|documents|bag
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
not =let|allow me|us
he|she|@ruler|dad|mum =takes|hides|took|locks|deletes|blocks|keeps my|me|our|us|the
if|when|because i =tell|leave|left|speak|say
""")
"""Words of whoever hurts, of what must not be told or left: telling is not meant."""

_STILL_HURT = Rows("""
scratch|burn|hit|bite|punch|pinch|bruise|slap =instead of
""")
"""One way of hurting oneself in the place of another."""

LYING = frozenset(("pretend", "pretending", "lie", "lying", "lied", "secretly", "convince", "already"))
"""Words that make of telling someone its opposite."""


_STILL = {Kind.OCD: _STILL_COUNTED, Kind.SAFETY: _FORBIDDEN, Kind.SELF_HARM: _STILL_HURT}
"""By kind, the words that lead away from nothing, whatever else is said."""


def leads_away(kind: Kind, words: Sequence[str]) -> bool:
    """Whether words that are of a kind lead away from its harm, wherever in them that is said."""
    if kind not in _BY_KIND or not LYING.isdisjoint(words):
        return False
    if kind in _STILL and _STILL[kind].are_in(words):
        return False
    return any(
        not span.start or words[span.start - 1] not in GROUPS["turning"]
        for _, row in _ROWS[_BY_KIND[kind]].possible(words)
        for span in row.find(words)
    )
