"""Words of hurting someone else, of fearing that one might, and of being hurt."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

HARM = """
@hit my|the|his|her|a|that|our|their|this? little|own|older|younger|stupid? @person -in|at|with|to|up|by|on|
  for|off|s
@hit ... when|if|because|until|whenever|next|for .. he|she|they|him|her|it .. screams|screaming|cries|cry|
  crying|whines|whining|bites|talks|not|again|shuts|shut|tantrum|answers|lies|misbehaves|wakes|sleeps|stops|
  learns|listen|listens|obey|obeys
@hit him|her|them|@relative .. back|again|hard|harder|first|tonight|so
raise|raising|lift my hand|hands|fist|fists to|at|against|on
lash|lashing out at|physically|and
get|getting|got physical with
shake|shaking|shook the|my|him|her? baby|infant|newborn
shake|shaking|shook him|her .. cries|crying|screams|hard
teach|teaching @person|him|her|them a lesson
make|making @person|him|her|them pay|suffer|sorry|regret|bleed|scared|afraid|obey
get|take|getting|taking|plan|want revenge|even|payback
revenge
threaten|threatening|threat|threats|intimidate|intimidating|terrorise|frighten @person|him|her|them|to|my
threaten ... @person
burn|burning|torch .. his|her|their|the|my .. house|car|flat|place|school down
set fire to
set .. house|car|shed|school on fire
slash|slashing|key .. his|her|their|boss|ex .. tyres|tires|car
smash|smashing|break|wreck .. his|her|their .. face|car|windows|phone|things|stuff|head|nose|jaw|teeth|legs
throw|throwing|threw ... at @person|him|her|them|@relative -party|him|surprise
knife|gun|weapon|blade .. to school|work|his|her|town
bring|take|carry|carrying|pack .. knife|gun|weapon|blade -kit|picnic|roll
shoot up .. school|place|office|work
poison|poisoning .. his|her|their|the|my|neighbours? dog|cat|food|drink|tea|coffee
kill|killing|murder|murdering|strangle|stab|stabbing .. him|her|them|@relative|boss|neighbour|someone|people|
  everyone -in|at|with|time|chess|softly
hurt|hurting|harm|harming|attack|attacking @person|others|people|him|her|them|somebody -feelings|by
hurt .. someone|people|him|her|them .. back|badly|physically
have|having|get|getting .. him|her beaten|beaten|hurt
beat|beating|beaten .. him|her|them|@relative up
beat .. shit|crap|hell out of
beat the kids|children
fight|fighting|fought him|her|them|someone .. tonight|after|outside|pub
drive|driving|drove .. home|back|myself|them? after|from .. @drinking_place
drive|driving|drove .. @drunk
drive|driving|drove after .. @drinking_place|@alcohol|drink|few|smoking|glass|two|three|#2
drive|driving|drove .. even|though ... drink|drank|drunk|pints|beers|wine
drink|drinking and|then drive|driving
drunk|drink driving
few|couple|two|three|#2 .. @alcohol|drinks .. then|and|before .. drive|driving|driving
take|taking the car|keys|bike .. home? after|from .. @drinking_place
@alcohol|drinks .. before .. drive|driving|drove
over the limit
ride|riding home drunk
kick|kicking|hit|hitting|hurt|hurting|beat|beating the|my|his? dog|cat|puppy|horse -flap|toy|litter
force|forcing|make|making her|him to? .. have sex|sleep with|touch
force|forcing myself on
smother|drown the|my baby|child|kids|children|puppy|kitten|kittens
stalk|stalking|follow|following her|him|my? ex|girlfriend|home|around|wife
track|spy|spying|tracking .. on|her|him|my? .. girlfriend|boyfriend|wife|husband|ex|her|him .. phone|location|
  secretly
stop|not hitting people|kids|others
"""

HARM_UNSURE = """
@hit him|her|them|@relative $
@hit him|her|them -in|at|with|to|up|for|on|off|by|the|a|softly|deadline|gently|some|back
want|going|gonna|could|will|would .. to? @hit someone|him|her|them|people|somebody
snap|snapping|explode|lose|losing|lost .. at|it|my|temper|rag .. with|at? .. kids|children|baby|him|her|them|
  @relative
hurt|hit someone
lose|losing control .. with|around|of .. kids|baby|him|her|@relative
punch|punching .. him|her|face|someone|in
leave|leaving .. baby|toddler|kids|child|children .. alone|home .. in|at|for|while|and
rough|rougher with .. baby|kids|him|her
slap|smack|spank some|him|her|them|@relative
throttle|strangle .. him|her|boss|@relative|colleague
check|checking|go|going|look|looking through? her|his|my? .. girlfriend|boyfriend|wife|husband|partner|her|his
  phone|messages|texts
make him|her|them pay|hurt|suffer
"""

FEARED = """
@fearing ... @harmful .. @relative|baby|someone|child|kids|him|her|them|people|stranger|everyone|cat|dog|
  newborn|passenger|pedestrian -me|us
@fearing ... @harmful .. my|the|a .. @relative|baby|child|kids|people|dog|cat
@fearing .. of|about|i|that? .. @hit|@harmful|losing|snap|snapping ... @relative|baby|child|kids|him|her|them|
  someone|people
keep|keeps picturing|seeing|imagining ... baby|child|kids|him|her|@relative|someone|knife|falling
what if i ... @harmful|@hit|hurt|snap|molest|push ... @relative|him|her|them|someone|baby|child|kids|people
what if i .. am|was|be .. paedophile|pedophile|pedo|murderer|killer|monster|dangerous|psycho*|rapist
scared|afraid|terrified|worried i am|will|might|could ... @hit|@harmful|hurt|snap|molest ... @relative|him|
  her|them|someone|baby|child|kids|people
scared|afraid|terrified .. alone|around|near|hold|holding|bath|knives|carrying ... baby|child|kids|newborn|
  niece|nephew|him|her
thought|thoughts|image|images|urge|urges|impulse|vision|flash|flashes .. of|about|to|where? ... @harmful|@hit
  ... @relative|him|her|them|someone|baby|child|kids|people|stranger|neighbour
intrusive thought|thoughts|image|images
unwanted thought|thoughts|image|images
hide|hiding|move|put|avoid|avoiding .. knives|knife|scissors ... so|because|case|from|baby ... i|hurt|baby|
  stab
dream|dreamt|dreamed|nightmare .. i|about .. killed|stabbed|hurt|killing|hurting ... @relative|baby|him|her|
  someone
"""

SAFETY = """
@other .. keeps|kept|has|will|might|could|would|always|just|never|not|only|says|said|going|to? @hits|hit|kill|
  hurt me|us|kids|my -with|back|up|if|hard
@other .. @hits .. me|us -back|up|hard|like|in|feelings
being|been|getting|be|got|get|was @hits .. by|at|again .. @other|him|her|home|@relative|partner
scared|afraid|terrified|frightened of @other|him|her|my|home|going|what .. husband|wife|partner|boyfriend|
  girlfriend|dad|mum|stepdad|ex|him|her|do|home|brother|uncle
scared|afraid|terrified|frightened of him|her|my|going .. home|husband|wife|partner|boyfriend|girlfriend|dad|
  mum|stepdad|ex|brother|uncle|boss
scared|afraid|terrified|frightened of him|her|them
rape|raped|rapist|raping -seed|seeds|oil|field
sexual|sexually|indecent assault|assaulted|abuse|abused|violence|harass*
report|reporting .. assault|abuse|rape|attack|harassment|stalker|stalking|him|her|domestic|violence -to
molest*
abusive|violent|controlling|coercive partner|husband|wife|boyfriend|girlfriend|ex|relationship|home|marriage|
  dad|father|mum|mother|parent|parents|behaviour|control|stepdad|boss|family|man
my abuser|rapist|attacker|stalker
abuser
domestic|coercive|gang violence|abuse|control
physically|emotionally|sexually|verbally|financially abuse|abused|abusive|abusing
women aid|shelter|refuge
refuge .. place|for|number|call|woman|tonight
dv|domestic hotline|helpline|shelter|advocate|worker
restraining|protection|protective|molestation|occupation order|orders
injunction
stalker|stalking -game|horse
leave|leaving|left|escape|escaping|flee|run .. him|husband|boyfriend|partner|wife|girlfriend|marriage|abuse|
  him|her .. before|while|safely|safe|when|without|tonight|secretly|until|hits|finds|asleep|work
leave|leaving|escape|flee|get|run .. away from .. him|her|husband|boyfriend|partner|stepdad|dad|wife|
  girlfriend|home|ex
escape|flee -room|key
get out of this|the|my? .. house|relationship|marriage .. safely|alive|before|while|he|she
calm|soothe|settle|pacify .. him|her|dad|mum|husband|wife|boyfriend|partner|@other .. down? .. before|so|when|
  or .. he|she|it|his|her .. explodes|kicks|loses|blows|hits|starts|snaps|gets|angry|hurts|goes|not|temper|
  comes|turns
keep|keeping .. him|her|husband|dad|wife|partner|boyfriend|girlfriend|mum|stepdad .. happy|calm|quiet|sweet|
  good .. so|or|tonight|mood|he|she|not|until
keep .. him|her|husband|dad|wife|partner|boyfriend calm|sweet
keep .. the? peace .. at home|with|tonight|him|her|husband
not|without|stop|never|avoid make|making|set|setting|get|getting|upset|upsetting|provoke|provoking|annoy|
  annoying|anger|angering|wind|winding|piss|pissing|trigger .. him|her|husband|dad|wife|partner|boyfriend|
  girlfriend|stepdad|mum .. angry|mad|off|up|started|furious|violent|explode|$|anymore
not|without|stop provoke|provoking|anger|angering|enrage .. him|her|husband|dad|wife|partner|boyfriend|
  girlfriend|stepdad|mum
walk|walking|tiptoe on|around eggshells|him|her
home .. before .. he|she|husband|boyfriend|partner|dad .. gets|is|comes|notices|back|wakes|angry|mad|finds|
  checks|starts
before|so|in|when|until he|she .. hits|explodes|kicks|loses it? -off
so he|she .. not hit|hits|yell|shout|get|kick|explode|angry|leave|lock|find|notice|know|suspect|hurt|see|
  start|check
without him|her|husband|boyfriend|partner|wife|dad .. knowing|finding|noticing|seeing|checking
without|he|she|him|her|husband|boyfriend|partner|dad .. cannot|not|knowing .. find|know|finding|see .. about|
  out .. where|phone|me|money|account|address
hide|hiding .. my|some|the .. money|cash|phone|passport|bag|papers|documents|keys|savings|pregnancy|card ..
  from|so|where .. him|her|he|she|husband|wife|partner|boyfriend|dad|family
money|account|savings|phone .. he|she|husband|partner|boyfriend|wife .. not|cannot|no know|find|see|idea|touch
get|ask|asking|take|find|recover .. my|our .. passport|papers|documents|money|card|phone|keys|visa|id|car|
  wages|laptop|birth|certificate|bank .. back .. from .. him|her|husband|wife|partner|boyfriend|girlfriend|ex|
  dad|mum|boss|employer|agent|family|parents|landlord|mother|father
he|she|husband|boyfriend|girlfriend|wife|partner|dad|mum|they|boss .. took|takes|keeps|has|kept|holds|checks|
  reads|tracks|hides|hid|controls|smashed|broke my .. phone|passport|money|wages|card|messages|texts|location|
  keys|papers|account|salary|emails|visa|every|movements
he|she|husband|boyfriend|girlfriend|wife|partner|dad|mum|they .. will|would|did|does|never? not? let|lets|
  letting|allow|allows me|us .. out|leave|see|go|work|have|talk|use|sleep|eat|drive|speak|meet|call|my|any
not|never allowed .. to .. leave|go|see|out|work|talk|speak|friends|phone|by .. husband|boyfriend|partner|him|
  her|dad|family|house|without
ask|asking|get|need|beg .. him|her|husband|wife|partner|boyfriend|girlfriend|his permission|allowed|if ... can|
  may|to -doctor|leave
ask|asking|get|need|beg .. his|her|husband|wife|partner|boyfriend .. permission
he|she|they|husband|boyfriend|wife|partner|dad|mum|who .. locked|locks|lock|kicked|kicks|threw|throws|shut|
  chucked me|us out|in|up|inside
deserved|deserve|deserving it|that|the|to .. hit|slap|slapped|beating|beaten|punished|shouted|locked|smack|
  yelled|$ -good|a
i deserved it|that
my .. own? fault .. he|she|husband|dad|partner|boyfriend|wife|they|that .. hit|hits|angry|lost|shouts|snapped|
  hurt|gets|got|kicks|drinks|slapped
i made him|her .. angry|hit|do|mad|lose|snap|jealous
i make him|her .. angry|hit|mad|lose
i provoke|provoked|pushed him|her .. to|too|far|into|$
forced .. marriage|marry|sex|to
force|forces|forced|make|makes|made|pressure|pressures|pressured me .. have|into|to|do .. sex|sleep|marry|
  strip|touch|it|things|kiss
touched|touches|touching|gropes|groped me -deeply|heart|so
not .. want .. sex .. but|he|because|anymore|with .. him|he|husband|partner|boyfriend
say|saying no .. to .. sex|him when|in|bed|tonight|without
cover|covering|hide|hiding|conceal|concealer .. bruise|bruises|marks|black
bruise|bruises .. from|he|on .. him|her|my|left|last|photos|photo|neck|arms
photo|photos|photograph|picture|pictures|record .. of? .. bruise|bruises|injuries|black|threats
threatened|threatens|threatening|threat|threats .. to? .. me|us|kill|post|take|hurt|send|share|deport|tell|
  message|messages|text
blackmail*
revenge porn
nudes|naked|intimate|nude .. pics|photos|pictures|shared|posted|leak|leaked|online|of|send|threat*
pack|packing|prepare|hide .. bag|suitcase .. he|she|him|her|husband|work|asleep|case|leave|secretly|emergency|
  run|under|friend
go back|returning|return|move|moving .. to|in .. with? .. him|husband|my|her .. even|after|again|hit|because|
  though|despite|for
drop|dropping|withdraw .. the .. charges|statement|complaint .. against|so
trafficked|trafficking
bullied|bullies|bullying .. me|at|by|online|work|school
fgm|honour based|killing
escape plan|bag
safe house
where .. i|we .. can go .. if|when .. he|she
get|getting|make .. him|her|husband|ex|boyfriend|partner|stepdad .. stop .. hitting|hurting|following|
  threatening|texting|calling|touching|messaging|shouting|watching
stop|make .. letting .. him|her|them|husband|boyfriend .. hit|hurt|control|touch|treat|push
block|change ... number|locks ... so|because ... he|she|ex|him|cannot
change the locks
keep the|my|his? .. temper|moods|rages .. from
gets|get|turns|goes violent
hits|hurts|beats me|us
"""

SAFETY_UNSURE = """
leave|leaving .. my? husband|boyfriend|partner|wife|girlfriend -a|at|to|alone|some|be
leave|leaving him|her -a|at|to|alone|some|be|be|in
calm|keep .. him|her|dad|husband|boyfriend|wife|partner|stepdad .. calm|down|happy|sweet|quiet
apologise|apologize|say|sorry .. to|sorry .. him|her|husband|dad .. for|so .. making|being|his|calm|he
talk|tell|police|lawyer|solicitor|helpline .. about .. what|him|husband|ex|he .. did|does|happened|violence|
  threat*
what he|she|they did to me
what happened to me
what was done to me
happened .. when i was .. little|child|small|#3|young|kid
tell police|someone .. what happened
make|keep .. dinner|house|kids|home .. ready|quiet|perfect|clean .. before|so .. he|she|husband
police .. about|report|statement|him|her|ex -community|accident|burglary
be|stay quiet .. when|so|until|while he|she .. home|angry|drunk|sleep|calms
do what|as|everything he|she|husband|boyfriend|partner says|wants|tells|said -doctor
not argue|answer|talk back|with .. him|husband|her|he|dad|back
do not answer back
hide in .. bathroom|room|car|bedroom|closet
he|she .. jealous .. when|if|of|so|again
he|she .. yells|yelled|shouts|shouted|screams|screamed .. at .. me|us|kids
her|his temper
he|she|husband|partner|boyfriend .. drunk|drinking|drinks|angry|rage .. again|comes|home|tonight|and
not safe at|here|with|home
feel|be|get|stay|somewhere unsafe
custody .. he|ex|him
my ex .. keeps|turns|shows|texting|following|outside|knows|will|not
"""

TABLES = (
    (Kind.HARM, Tier.SURE, Way.TOWARDS, HARM),
    (Kind.HARM, Tier.UNSURE, Way.TOWARDS, HARM_UNSURE),
    (Kind.FEARED_HARM, Tier.SURE, Way.AWAY, FEARED),
    (Kind.SAFETY, Tier.SURE, Way.AWAY, SAFETY),
    (Kind.SAFETY, Tier.UNSURE, Way.AWAY, SAFETY_UNSURE),
)
