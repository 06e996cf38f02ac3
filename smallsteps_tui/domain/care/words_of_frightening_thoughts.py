"""Words of thoughts that frighten: of hurting somebody without wanting to, of voices that give orders."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

FEARED = """
i? might|may|maybe|think|perhaps|probably|wonder|swear i? have? =hit|killed ... cyclist|pedestrian|child|kid|person|dog|
  cat|man|woman|someone|somebody|anyone -else|with|by
i? might|may|maybe|think|perhaps|probably|wonder|swear i? have? =hit someone|somebody|anyone|a|the .. with .. car|
  van|bike
i? might|may|maybe|think|perhaps|probably|wonder|swear i? have? =ran|run|knocked|drove .. cyclist|pedestrian|child|kid|
  person|dog|cat|man|woman|someone|somebody|over|down
so i can|could|do|might not =hurt|harm|touch|attack|stab .. anyone|him|her|someone|them|@child
check|count .. =knives|knife .. drawer|missing|there|block|again
what =if i ... @harmful .. cat|dog|puppy|kitten|pet|passenger|stranger
=alone with|near|around .. @child|him|her|@name|@relative .. in case|because i
keep|stay away from .. =knives|knife|windows|balcony|scissors ... when|while|if .. @child|@relative|@name|he|she
what =if i .. touch|kiss|look|like|want .. child|kids|children|pupil|baby|niece|nephew|him|her|someone|stranger
=attracted to kids|children|minors|child|him|my|family|animals|babies
check|look|drive|search|go .. road|street|mirror|route .. for =bodies|body|blood|someone
did i =hit|hurt|kill|knock|stab|touch that|a|the|someone|anyone|him|her .. cyclist|someone|child|pedestrian|anyone|
  person|dog|$|kid|over
pictures|image|thought & =nappy|nappies|diaper|changing|bathing & disgusting|horrible|bad|sick|awful|scary
put|lock|hide|move|throw .. =scissors|knives|knife ... before|when|while|so .. wife|baby|kids|@relative|@name|he|she
  .. near|comes|home|around|visits|safe|here -cook|carve
i love .. & =hurting|stabbing|smothering|dropping|drowning & see|picture|imagine|image|keep|thought
secretly =want to hurt|kill|stab|harm
am|be|being|makes i|me .. a|an? =murderer|monster|psychopath|paedophile|pedophile|danger|dangerous|evil|killer|
  predator for|because|if|that .. having|think|picture|seeing|thoughts
what =if i .. poisoned|contaminated|infected|drugged .. soup|food|dinner|them|him|her|someone|baby|family|kids|
  everyone|water
think|thoughts|imagine|picture|image|mind|head & =swerving|smothering|stabbing|pushing|dropping|strangling|molesting|
  harming|steering|throwing & frightens|scares|terrifies|horrifies|frightened|scared|terrified|horrible|awful|
  disgusts -me
not|never|avoid|stop|without =bathe|bath|change|hold|carry|hug|kiss|babysit|dress|hand .. him|her|them|baby|@name|
  @relative .. in case|so i
in =case|whether i .. hit|ran|knocked|hurt|killed|harmed|touched .. someone|anyone|somebody|anybody|over|him|her
ask|check ... if|whether i am .. =dangerous|psychopath|murderer|evil
=pedo|paedo|pedophile|paedophile|pedophilia|pocd|hocd thought|image|fears|doubt
sure|check|prove|proof|know|google|test|certain|not .. i .. am .. a|not? .. =pedo|paedo|pedophile|paedophile|rapist|
  murderer|psychopath
not|never|stop|without|quit|resist|no .. think|thoughts .. about|of .. =@harmful|@hit .. my|the|a|any? @child|pupils|
  students|class|niece|nephew
let the .. =picture|image .. come|go|pass|be
without|despite .. the|these .. =pictures|images|thoughts & baby|newborn|him|her|knife|kids
trust|know .. i .. not .. =stab|hurt|lose|snap|shake & @name|him|her|baby|kids|it
i see|picture|imagine|keep .. myself =hurt|drop|shaking|pushing|stabbing|smothering|throwing .. him|her|baby|
  @relative|@name|someone
without|stop .. hiding|moving|locking .. the =knives|scissors
if|whether|that i .. =hit|hurt|killed|knocked|run .. someone|anyone|a|the cyclist|child|person|pedestrian|anyone|dog|
  kid|over|$
if|whether i .. =touched|hurt|harmed .. him|her|them|baby|child|kid wrong|inappropriately|badly|somehow|without|$
=picturing|imagine|see ... my hands .. round|around|on|at .. neck|throat
keep =seeing|picturing|imagining myself
thinking|thought|scared|afraid|fear|urge|without ... =swerve ... kids|people|someone|cyclist|pedestrians|children|
  crowd
scared|afraid|worried|terrified|frightened .. i .. will|might|could|may .. =push|shove|stab|drop|throw|hurt|kill|
  smother|hit ... someone|anyone|him|her|@relative|baby|stranger|people|them|newborn
=alone with|around|near .. knives|knife|scissors|balcony|window & kids|baby|child|children|him|her|@relative
kids|baby|child|children|@relative & =alone & knives|knife|scissors
be|being|am a|the? =pedo|paedo|pedophile|paedophile
hold|use|carry|chop|cook ... =knife|knives|scissors .. near|around|next|beside|by .. to? .. @relative|baby|@name|him|
  her|people|someone
knives|knife|scissors & =thought|images|intrusive
bath|hold|change|carry|cuddle|feed .. baby|him|her|newborn|@name .. despite|even|with|anyway|whatever .. =thought|
  images|fear
i would|could|will .. never .. =hurt|harm|hit|shake .. her|him|them|baby|my|the|a|@relative|anyone
scared|afraid|worried|terrified|frightened .. of what .. i .. =might|could do
tell nobody|no|none .. the|these|my|about? .. =pictures|images|thought
hide .. the|my|these? =thoughts .. from
keep .. her|him|baby|the|them .. =away from .. the .. window|knives|stairs|balcony|knife & thought|scared|afraid|
  might|case|myself
keep .. her|him|baby|kids|child|them|knives .. =away from me
seeing|picturing|imagining myself =drop|hurt|throw|shake|stab|push
stop =wanting|thinking to|about|of throw|drop|shake|hurt .. her|him|baby
=worried|afraid|scared .. i .. am|be|might|become .. pedophile|paedophile|monster|dangerous
not|never =drop|smother|drown .. baby|him|her|child|newborn -off|at|before|until|till|early|late|monitor
stop|keep|cannot|not .. imagining|picturing|seeing him|her|baby|child|@relative =fall|drowning|dead|dying
afraid|scared|terrified|frightened .. =knives|knife|balcony|window|stairs
@fearing ... =shoving|shove|stab|stabbing|hurt|hurting|harm|harming|push|pushing|kill|killing|smother|smothering|drown|
  drowning|throw|throwing|shake|shaking|strangle|strangling|hit|hitting|punching|suffocate|suffocating|molesting|
  swerving|poison|poisoning|touching|attack|attacking|choke|choking .. @relative|baby|someone|child|kids|him|her|them|
  people|stranger|everyone|cat|dog|newborn|passenger|pedestrian -me|us
@fearing ... =drop|dropping .. @relative|baby|someone|child|kids|him|her|them|people|stranger|everyone|cat|dog|newborn
  -me|us|off|at|early|late|home|to|by
@fearing ... =running .. @relative|baby|someone|child|kids|him|her|them|people|cat|dog|passenger|pedestrian over|down
@fearing ... =shoving|shove|stab|stabbing|hurt|hurting|harm|harming|push|pushing|kill|killing|smother|smothering|drown|
  drowning|throw|throwing|shake|shaking|strangle|strangling|hit|hitting|punching|suffocate|suffocating|molesting|
  swerving|poison|poisoning|touching|attack|attacking|choke|choking .. my|the|a .. @relative|baby|child|kids|people|dog|
  cat
@fearing ... =drop|dropping .. my|the|a .. baby|@relative|child|kids|people|dog|cat -off|at|early|late|home|to|by
@fearing .. of|about|i|that? .. @hit|shoving|shove|stab|stabbing|hurt|hurting|harm|harming|push|pushing|kill|killing|
  smother|smothering|drown|drowning|throw|throwing|shake|shaking|strangle|strangling|hit|hitting|punching|suffocate|
  suffocating|molesting|swerving|poison|poisoning|touching|attack|attacking|choke|choking|losing|snap ... @relative|
  baby|child|kids|him|her|them|someone|people
@fearing .. of|about|i|that? .. drop|dropping -off ... @relative|baby|child|kids|him|her|them|someone|people -off|at|
  early|late|home|to|by
keep =picturing|imagining ... baby|child|kids|him|her|@relative|someone|knife|falling
keep =seeing ... baby|child|kids|knife|falling
keep =seeing my? him|her|@relative|someone $
keep =seeing .. him|her|@relative|someone .. fall|falling|die|dying|dead|hurt|blood|bleeding|drown|drowning|drop|
  stabbed|crash|under|window|stairs|burn|hit|killed|lying|body|scream|screaming|smash|choke|choking|gone
what =if i ... @harmful|@hit|hurt|snap|molest|push ... @relative|him|her|them|someone|baby|child|kids|people
what if i .. am|was|be .. =paedophile|pedophile|pedo|murderer|killer|monster|dangerous|psycho*|rapist
scared|afraid|terrified|worried i am|will|might|could ... @hit|@harmful|hurt|snap|molest ... @relative|him|her|them|
  someone|baby|child|kids|people
scared|afraid|terrified .. alone|around|near|hold|bath|knives|carrying ... baby|child|kids|newborn|niece|nephew|him|
  her
thought|image|urge|impulse|vision|flash .. of|about|to|where? ... @harmful|@hit ... @relative|him|her|them|someone|
  baby|child|kids|people|stranger|neighbour
intrusive thought|image
unwanted =thought
^ -delete|crop|remove|clear|block|hide ... unwanted =image
hide|move|put|avoid .. =knives|knife|scissors ... so|because|case ... hurt|stab|harm|thoughts|snap|attack
dream|dreamt|nightmare .. i|about .. killed|stabbed|hurt|killing ... @relative|baby|him|her|someone
horrible|awful|sick|scary|terrible|disturbing|violent|bad|nasty|unwanted picture|thought|image|vision -quality|for|on &
  baby|stairs|knife|kids|child|him|her|daughter|son|train|window|people|came|push|drop
what =if i .. use|do|snap|jump|push|drop|lose|hurt|kill|am .. it|control|her|him|them|one|dangerous|$
scared|afraid|terrified .. to hold|bath|be|carry|touch|cuddle|pick|change & knife|baby|child|daughter|son|kids|niece|
  nephew|him|her|alone
@fearing & =shoving|shove|stab|stabbing|hurt|hurting|harm|harming|push|pushing|kill|killing|smother|smothering|drown|
  drowning|throw|throwing|shake|shaking|strangle|strangling|hit|hitting|punching|suffocate|suffocating|molesting|
  swerving|poison|poisoning|touching|attack|attacking|choke|choking|snap|lose|molest|violent|knife & @child|son|
  daughter|him|her|someone|people|niece|nephew|strangers|mum|wife|husband|cat|dog|passengers|sister|brother
@fearing & =running .. over|down|into & @child|son|daughter|him|her|someone|people|niece|nephew|strangers|mum|wife|
  husband|cat|dog|passengers|sister|brother
afraid|scared|fear|fears|terrified|picturing|imagine|imagining|image|images|intrusive|dreading|flashes|visions & =drop|
  dropping -off|out|in|by & @child|son|daughter|him|her|someone|people|niece|nephew|mum|cat|dog|sister|brother
@fearing & =drop|dropping .. @child|son|daughter|him|her|someone|niece|nephew|cat|dog -off|at|by|early|late|home|to|
  before|until|till & baby|newborn|i|of|about|stairs|keep
never|would|not .. =act on|do & baby|image|hurt|kids|child|violent|harm|stab
images|pictures|thought & about|of & =hurting|stabbing|harming|killing|smothering -myself
images|pictures|thought & about|of & =dropping|pushing .. baby|him|her|them|people|someone|down|under|into|infront|
  front|over|@child|@relative|$
images|pictures|thought & about|of & =knife -skills|crime|set|block|sharpening
thought about|of .. =baby -names|name|shower|food|clothes|room
images about|of .. =baby $
images|pictures|thought & about|of & =baby & scared|scary|bad|awful|horrible|hurt|fall|falling|dead|die|dying|drop|
  dropping|dropped|pushed|thrown|shaken|drown|drowning|stairs|keep|cannot|stop|come|knife|disturbing|dark|sick|blood|
  head|mind|hate|let|away|go
am|be|being|turn|become i? .. =dangerous|monster|murderer|killer|psychopath|paedophile|pedophile & baby|kids|child|
  thought|what|if|afraid|scared
ocd & harm|hurt|baby|knife|violent|stab
knife|knives|scissors|balcony|stairs|window|bath|platform|train & baby|child|son|daughter|someone|kids|niece|him|her &
  scared|afraid|thought|picturing|seeing|hide|image|flash|intrusive
knife|knives|scissors|balcony & baby|child|son|daughter|someone|kids|niece|him|her & picture|might
stairs|window|bath|platform|train & baby|child|son|daughter|someone|kids|niece|him|her & picture|might & drop|fall|push|
  throw|jump|drown|hurt|slip|under|let|scared|keep
run|hit someone|over|somebody|pedestrian|child|cyclist & =car|drive|road|bump & think|check|what|did|fear|afraid|
  scared|sure
afraid|scared|terrified|worried|frightened i|that|of .. will|might|could|would|am .. do|hurt|harm|lose|snap|drop ..
  something|him|her|baby|control|kids|someone|it
image|picture|thought .. of =swerving|driving|pushing|hitting|hurting|stabbing|dropping|jumping -licence|license|test|
  theory|there|lesson|lessons|school|home|licences
"""

COMMANDS = """
=voice|whispers .. not stop|shut|quiet|leave|go -$
obey|follow|listen|do ... =demon|devil|satan|angel|archangel|whispers commands|commanded|says|said|tells|told|wants|
  wanted|orders|$
obey|hear|listen .. man|woman|thing|people|person|one in|inside my =head|ear|walls
=whispers|whispering|demon|devil|satan|archangel .. say|tell|want|command|order|scream|laugh|coming me|us|to|he|she|
  him|her|i|at|for
=god|jesus|allah|angel told|tells|commanded|commands|wants|ordered|orders|asks|asked me .. to sacrifice|kill|die|hurt|
  burn|end|punish|starve|jump|stop|cut|leave|stay
"""
"""Voices that give orders: what they ask for may be to die."""

KEEPING_CALM = """
be|become|being a|more? =calmer|gentler dad|mum|father|mother|parent|stepdad|stepmum|husband|wife|grandad
be|become|being =calmer|gentler with|around|to my|the|our? @relative|@name|him|her|them
"""

LOSING_IT = """
=scream|shout|yell|snap at my|the? @relative|@name -joy
=scream|shout|yell at .. at|over|during bedtime|breakfast|homework|dinner
lose my? =temper|patience|rag with|at my|the? @relative|@name
=lose it with|at my|the? @relative|@name|him|her|them -phone
=grab|yank|drag|shove|squeeze .. when|if|while he|she|they|it screams|cries|whines|shouts|kicks|hits|runs|bites|argues
not|never|stop|without|resist =grab|yank|drag|shove|squeeze|snatch @name|@relative|him|her|them -a|snack
i =scared|frightened|terrified my|the @relative
@relative was|is|were|are =scared|afraid|frightened|terrified of me
"""

MAYBE_RITUALS = """
count every|each|all .. =step|stair|tile|crack|lamppost|letter
avoid|skip .. the =number #1|thirteen|six|four $|and|in|on
i .. =washed|scrubbed|counted|googled it|them|symptoms? for a|an|over|#1? hour
i .. =checked|rechecked|reread|rewashed|confessed|retyped it|them|again|everything|and? #4 times|x
go|drove|walked =back #3|several|many times ... check|see|touch|door|lock
without .. =gel|sanitiser -hair|shower|pens
lock .. =door .. and|then .. go|leave|walk $|away
lock up and =walk|go|leave $|away
read .. =once only|$
^ check the|my? =stove|oven|hob|gas|cooker|locks $
check|lock .. @checked_things .. once|twice|again|only -month|year|week|day|cake|bake|a
stop|less|no|without|not|resist =checking|rereading|rechecking|counting|rewriting|washing -phone|email|my|out|
  calories|in|mail|news|social|car|dishes|up
stop double =checking
double|triple check .. door|lock|stove|gas|oven|everything
doubt and all
hands .. =raw|cracked|bleeding|chapped
stop|less|not =overthinking|ruminate
ruminating|rumination
perfect|perfectly .. symmetrical|aligned|even
clean .. =again|obsess*
line up .. =tins|shoes|labels|books|cans|bottles|spices|pens
labels|handles|edges forward|straight|facing|aligned
second|third time|go today|tonight & clean|wash|scrub|check|hoover|wipe|mop
reread|read & again|before|after|twice|through & send|sent|text|email|message|hand|essay|submit
without another|a =second|reading read|look|check|through
hands & dirty|clean|feel|filthy|contaminated|germs & all|always|still|never|feel
on =purpose & dirty|crooked|messy|uneven|wrong|unwashed|mistake|leave
outdoor|outside clothes|shoes & sofa|couch|bed|sit|on
fewer|less =rituals|checks|checking
maybe .. maybe not
just =right
one more|last check|look|wash|time & =door|hands|stove|lock|sure
make =sure & again|back|twice|absolutely|completely|really & door|oven|stove|iron|gas|lights|lock|did|off
bleach|disinfect|sanitise .. everything|all|counters|handles|after|phone|shopping
leave .. =cupboard|drawer|door|picture|cushion|light|switch .. open|on|crooked|unlocked
in order|height|size & =tins|cans|books|shoes|pens & or|must|until|again
hold .. =breath & pass|past|cemetery|ambulance|door
count .. my|the =steps|stairs
change .. all .. =clothes & outside|in|home|soon
left .. something|anything .. on|open|unlocked
what if .. i .. =left
not .. =feel right
without =looking|checking|reading through|each|every|inside
wipe down .. shopping|everything|all|groceries|handles
drive|go|walked|ran =back .. to see|check .. if|whether
hang|lie|stand|be =uneven|crooked
really not =cross|angry|mad|upset
say =sorry only|just once
say =sorry once $|and|only
sterilise|sterilize|disinfect|sanitise|wipe|wash the|my|all? =shopping|groceries|post|mail|parcels|packages|phone
=shower|bath|wash for? only|just|max #1
not|without|no|stop =take a|any|the? photo|picture & stove|door|lock|oven|plug|iron|hob
=read|reread|check the|my|a? text|email|message|letter once $|and|then|only
walk|go through the =doorway|threshold once|only
without|not going|go|turning =back to|and .. check|door|look|see|stove
not go|going|look|turn|drive =back & iron|stove|oven|door|lock|hob|plug|gas
"""

TABLES = (
    (Kind.FEARED_HARM, Tier.SURE, Way.AWAY, FEARED),
    (Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, COMMANDS),
)
