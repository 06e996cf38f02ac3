"""Words of leaving whoever hurts one, telling, reporting and making ready."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

GETTING_SAFE = """
tell|talk|speak & being|getting =hurt & someone|teacher|mum|doctor|friend|nurse|police|sister|counsellor
hide|keep|store|stash|put|move|leave ... =contraception|coil .. from|so|where|somewhere|that|before|away .. him|he|
  her|she|@partner|@name -of
hide|keep|store|stash|put|leave ... the|my =pill .. so|where|that he|husband|boyfriend|partner|him will|can|does|
  would? not
house|home|flat|room|door|kids|us|me|children =safe|safer from him|her|them|my|the|@name -$|cat|dog
where he|she|ex|husband|dad|stepdad can not =reach|find|get|touch|hurt
savings|money|passport|papers|documents|cash|us|me|kids ... where|somewhere he|she|they|husband|wife|ex|dad can|will|
  does? not =get|find|touch|reach|see|take|look
women =shelter|refuge|aid
hide|stash|save|put .. =money|cash|savings .. so|until|till|for|to|aside ... leave|escape|out|away -my|work|early
=secretly & leave|escape & money|cash|account|bag|flat|him|her|husband|wife
=report my ex|@partner|dad|stepdad|uncle|boss
find|get|call|ring|ask|phone|go|going|look ... =refuge -wildlife|animal
non =mol|molestation
report .. assault|abuse|rape|attack|harassment|stalker|stalking|him|her|domestic|violence -to
refuge .. place|for|number|call|woman|tonight
dv|domestic hotline|helpline|shelter|advocate|worker
restraining|protection|protective|molestation|occupation order
injunction
leave|left|escape|flee|run .. him|@partner|marriage|abuse|her .. before|while|safely|safe|when|without|tonight|
  secretly|until|hits|finds|asleep|work
leave|escape|flee|get|run .. =away from .. him|her|@partner|stepdad|dad|home|ex
escape|flee .. him|her|home|house|husband|abuse|marriage|family|boyfriend|partner|this|violence
get out of this|the|my? .. =house|relationship|marriage .. safely|alive|before|while|he|she
without him|her|husband|boyfriend|partner|wife|dad .. =knowing|finding|noticing|seeing|checking
hide .. my|some|the .. money|cash|phone|passport|bag|papers|documents|keys|savings|pregnancy|card .. from|so|where ..
  him|her|he|she|husband|wife|partner|boyfriend|dad|family
money|account|savings|phone .. he|she|husband|partner|boyfriend|wife .. not|cannot|no know|find|see|idea|touch
get|ask|take|find|recover .. my|our .. passport|papers|documents|money|card|phone|keys|visa|id|car|wages|laptop|birth|
  certificate|bank .. =back .. from .. him|her|@partner|ex|dad|mum|boss|employer|agent|family|parents|landlord|mother|
  father
photo|photograph|picture|record .. of? .. =bruise|injuries|black|threats
pack|prepare|hide .. =bag|suitcase .. he|she|him|her|husband|work|asleep|case|leave|secretly|emergency|run|under|
  friend
escape plan|bag
safe house
where .. i|we .. can go .. if|when .. he|she
get|make .. him|her|husband|ex|boyfriend|partner|stepdad .. stop .. =hitting|hurting|following|threatening|texting|
  calling|touching|messaging|shouting|watching
stop|make .. =letting .. him|her|them|husband|boyfriend .. hit|hurt|control|touch|treat|push
block|change ... =number|locks ... so|because ... he|she|ex|him|cannot
he|she|him|her|ex|husband|nobody .. not|never|cannot .. =know|find .. where|out|about .. we|i|me|us|it|$
nobody =hurts|hit|shouts .. them|me|us|her|him
away from .. him|her|husband|ex|@name|dad|stepdad|boyfriend|girlfriend|wife & get|before|safe|hurts|leave|move
leave|escape .. @name .. before|safely|hurts|hits|without -crying
leave|escape|flee|away|out|move & @partner|abuser|him|dad|ex|stepdad|marriage & =hit|hurts|safe|safely|secretly|
  violent|abusive|refuge|threatens
report|police|statement|charges & rape|assault|abuse|hit|harassment|stalking|attacked|violence|husband|boyfriend|
  coach|uncle|priest
helpline|hotline|shelter|refuge|police|advocate|999|911 & husband|violence|abuse|hit|domestic|rape
hide|copy|copies|save|stash|spare|pack|photograph|screenshot|keep & =passport|documents|papers|cash|money|keys|birth|
  certificates|bag|messages|bruises|evidence|threats|voicemails & him|he|husband|ex|court|police|refuge|secretly
tell|talk|say|speak & =hits|hurts|abuse|rape|touched|touches|assault|violence|violent & someone|teacher|mum|doctor|
  friend|nurse|police|sister|counsellor|me|him|he|she|dad|uncle|husband
code word|phrase & kids|leave|neighbour|sister|friend|help|call
=lock|number|password & ex|him|he|husband & change|new|fit|give|know|has
court|solicitor|lawyer|custody|divorce & =violent|abusive|hits|afraid|threats|abuse
help & happening|happens|going & home|behind & gp|nurse|doctor|teacher|ask|tell|someone|police
record|write|note|photograph|diary|log & he|she|shouts|says|threats|hits|bruises|threatens & =shouts|threats|hits|
  bruises|threatens|abuse|evidence
report .. =assault|rape|attack|abuse|harassment .. to .. police|hr|school|work
violent|abusive .. brother|sister|dad|father|mum|mother|ex|uncle|husband|son|partner|home|family
tell|report|police|statement & what .. =did .. to me|us
tell|report|police|statement & =happened to me|us
what .. =did to me|us & tell|report|police|statement|court
hide|keep|leave the|my|a? spare? =key where|so|from .. he|she|him|her|husband|dad|ex .. not|cannot|$
"""
"""Leaving, telling, reporting, hiding money."""

MAYBE_GETTING_SAFE = """
get|go|move|leave|clear|pack out|up|away|off? =when|while|before my|the? husband|husbands|wife|partner|boyfriend|he|she
  is? at|on|in =work|shift|nights
pack|packed|bag|suitcase|case .. =without .. noticing|knowing|seeing|finding
report|tell ... what =happened at|on|in the|that|his ... i =said|say|was no|drunk|asleep|stop
report him|her|them|boss|manager|landlord|teacher|coach|@name to the|my|his? =hr|police|school|head|union
^ go|going|walk to the =police $|about|today|tonight|now|with
=account in my own name
solicitor|lawyer about|for an|the|a? =order|custody
get|go|leave|move|pack|be & =house|flat|home|here & out|away|gone & when|while|before|until & he|him|@partner|stepdad
  & work|asleep|away|drunk|shift
^ stop|quit|finish =seeing|answering|texting|meeting him|her $|again|now|for|because|even
tell someone|@helper|mum|dad|teacher|sister|friend|school about my? =stepdad|stepfather|uncle|coach|priest|stepmum $|
  and|what|before
keep|leave|take|send .. baby|kids|children|dog|girls|boys .. at|to|with .. until|till he|she|husband|dad|partner|wife
  .. =calms|sobers|cools
=women centre|center|helpline|organisation|services
=bruise & tell|show|photograph & nurse|midwife|doctor|teacher|gp|someone|counsellor|police|friend|mum|sister
=police|officer & stuff|things|belongings|clothes & my|get|collect|fetch
tell|show .. @relative|@friend|@helper|@name|teacher|school|someone|police|her|him .. what .. he|she|uncle|grandad|
  grandpa|dad|stepdad|brother|coach|cousin|priest|husband|boyfriend =did|do|doing -at|for|on
tell .. what .. he|she|uncle|grandad|dad|stepdad|brother|coach =does|did at|to|when night|home|me|us|nobody|no
tell|show .. @relative|@friend|@helper|@name|teacher|school|someone .. what =goes|happens on|at|here|when
=secretly -party|surprise|birthday|present & account|money|phone|flat|passport|lawyer|solicitor|move|savings
open|get ... own .. =account secretly|quietly|he|she|without
get|open|have ... =account .. he|she|husband|wife|partner .. not|cannot|no
leave .. my? =@partner -a|at|to|alone|some|be
leave him|her -a|at|to|alone|some|be|in|crying|here|home|with|the|his|out|room|space|time
talk|tell|police|lawyer|solicitor|helpline .. about .. what|him|husband|ex|he .. =did|does|happened|violence|threat*
tell police|someone .. what =happened
police .. about|report|statement|him|her|ex .. him|her|ex|it|what|assault|he|she|again|husband
hide in .. bathroom|room|car|bedroom|closet
not =safe at|here|with|home
feel|be|get|stay|somewhere =unsafe
custody .. he|ex|him
without =telling .. anyone|him|her|anybody|them & move|leave|go|out|pack
not|no|nobody|never .. =know|idea|find|told .. about|of|out|$ & flat|phone|cash|money|account|bag|place|lawyer|room|
  number|job|spare|he|she|him|her
second|spare|hidden|secret|burner phone|sim|account|bag -line|for|of|charger|at
second|hidden|secret =key|number
hide|stash .. some|my|a|spare|the .. =cash|money|bag|phone|documents|papers|passport -christmas|present|for
block|change|mute|delete .. his|her -old .. =number|messages|profile|account|texts|locks -plate
block|change .. my =number|profile|messages|texts -plate
stand up to .. dad|mum|him|her|husband|boss|father|mother|stepdad|bully|partner
mustn|must not find|know|see
different|other|another =way|route .. home|work|school .. case|because|so|avoid
my .. =papers|things|stuff|clothes|passport|documents .. out of .. his|her|their
say no to him|her|dad|husband|boss|them
stop being =afraid|scared of|in|at|around him|her|them|my|our|@relative|@name|@partner|home
tracker|airtag|spyware
being|am|be|get|been =watched|followed
lawyer|solicitor|police|shelter|social =worker & he|she|him|her|husband|ex|dad|about|leave|kids -house|sale
flat|room|place .. of my =own|alone & he|him|her|leave|away|safe|secret
safe place|person|word & go|find|leave|tell|kids|he|she
tracker|airtag|spyware|cameras & phone|car|bag|check|find|remove|look|search
hr .. about him|her|them|it|what|how|boss|manager|@name|harass*|bull*|comments|touching
about .. the .. =bullying|comments|harassment|threats
tell|talk & =comments|bully|bullies
out of this|that =house|flat|marriage|relationship
password|phone|locks|code & so & she|he & not|cannot|can|look|see|check
counts as .. assault|rape|abuse
never told .. =anybody|anyone|nobody
asleep|sleeping|work|out|away & he|she|him|her|husband|dad & until|when|while|before|wait|once & =leave|pack|run|
  escape
kids|children|baby & before|while|when & he|she|husband|dad & out|home|work|back|asleep|wakes|hits & get|take|move|
  leave -surprise|party|school|dinner
tell|report|police|statement & what .. =did|happened & me|us|@name|uncle|coach|teacher|priest|boss|camp|he|she
feel|be|stay|sleep =safe in|at my|our? own? home|house|bed|flat|room|night
feel =safe $|again|somewhere|anywhere|tonight
lock|bolt|wedge|block|barricade|chair the|my|our|against|under? .. =bedroom door
=chair|wedge|wardrobe against|under .. door
=packed|overnight|emergency|escape bag .. at|by|in|under|hidden|ready @relative|@friend|door|car|boot|work|a|the
memorise|memorize|learn|save|hide|know .. =helpline|refuge|shelter|hotline|police number
change .. =locks & he|she|him|her|ex|husband|wife|partner|boyfriend|back|safe|gets|comes|tonight|dad|stepdad
ask|beg|tell|get|persuade|make my? him|her|@partner|ex|@name|mum|dad .. for|to|let .. my|our|own .. =card|passport|
  wages|salary|phone|papers|visa|money|pension -number|insurance
let|give me have? my|our =phone|card|passport|money|keys|wages back?
in =case he|she|ex|dad|stepdad|husband .. comes|finds|turns|breaks|gets|follows
school|nursery|childminder & not|never & let|pick|give|tell & =him|her|he|dad|ex & kids|children|son|daughter|up|out
so i|we =can|could get|leave|run|go out|away fast|quickly|quick
=chain|bolt|camera & door & he|him|ex|she|her
stay|go|wait|hide ... until|till he|she|dad|husband =calms|sobers|sleeps|leaves
sit|stand|stay|keep|wait near|by|close to? the =exit|door ... when|while|if he|she|dad
write|log|note|record .. what he|she|husband|ex|dad =did|does|said|says & date|times|diary|evidence
=location|tracking & off|stop|hide & he|she|ex|him|her|husband
=lock|bolt|block my|the door & because|from|so & dad|stepdad|him|her|brother|uncle|husband
=police & neighbour|friend|sister|mum & hears|scream|shout
"""

STOPPING_THEM = """
stop|prevent my|the? @other|him|her|them|@relative|@name .. =hit|beating|choking|strangling|hurting|slapping|punching|
  kicking|touching|shouting|threatening|screaming at? me|us|mum|my|our -back|up|ball
get|make|ask|tell|beg|help my|the? @other|him|her|them|@relative|@name to? =stop|quit hitting|beating|choking|
  strangling|hurting|slapping|punching|kicking|touching|shouting|threatening|screaming at? me|us|mum|my|our -back|up|
  ball
"""
"""Somebody who hurts is to stop, and not oneself."""

TABLES = (
    (Kind.SAFETY, Tier.SURE, Way.AWAY, STOPPING_THEM),
    (Kind.SAFETY, Tier.SURE, Way.AWAY, GETTING_SAFE),
    (Kind.SAFETY, Tier.UNSURE, Way.AWAY, MAYBE_GETTING_SAFE),
)
