"""Words of drinking, drugs, and pills that one depends on: less of it, none, again, and getting it."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

OPIOIDS = """
use|using|shoot|snort|inject|dose =alone & @opioids|gear|dope
ask|text|message|see|get|borrow|beg ... spare|leftover|few|any|couple|left .. =@opioids -for|as|prescribed
leftover|spare =@opioids -back|to
swap|trade|pay ... for .. =@opioids
off|without|clean|buy|score|use|using|hooked|relapse|addicted|quit|kick|from|no ... =smack|dope -talk|him|her|them|
  kids|my|the|on|bang
clean|fresh|sterile|swap =needles|works|syringes|pins -knitting|pine
stop|quit|off|without|less|fewer|reduce|taper|wean|detox|kick|clean|down|free|come|withdraw|withdrawal|relapse|cut|
  lower|ditch|resist|not|never|no ... =@opioids -after|with|left
@opioids .. taper|withdrawal|detox|relapse|addiction|habit|craving|free|again|dealer|clean|every
use|using|used|buy|score|get|order|take|snort|smoke|shoot|find|cop ... =heroin|smack|oxy|percs|fentanyl|fent|opiates|
  opioids|morphine|oxycodone -as|prescribed
take|another|extra|more|double|two|three|one|last|few|just ... =@opioids -as|prescribed|with|at|after|before|script
buy|order|get|beg|doctor|find|score|ask ... more|extra|another|some|street|online ... =@opioids
only|just|half|one|two|#2 .. =@opioids -$|@name|him|her|them|on|of|once|the|kids|bang
only|just|half|one|two|#2 .. =codeine|tramadol|oxy|percs|heroin|morphine|fentanyl|fent|methadone $
shoot|shot =up $|again|tonight|today|with|before|after
shoot =smack|heroin|dope
gear again|today|tonight|tomorrow
needle|works .. clean|exchange
@opioids & hide|secret|stash|withdrawal|sick|need|hooked|addicted|dependent|craving|every|tell
methadone clinic|script|pharmacy & miss|without|less|tell|stay|keep
back|usual|normal|old|same|regular|full .. =dose|amount|hit|dosage ... after|since|now|out rehab|detox|prison|jail|
  hospital|clean|break|weeks|months|inside
"""

SEDATIVES = """
stop|quit|off|without|less|fewer|reduce|taper|wean|detox|kick|clean|down|free|come|withdraw|withdrawal|relapse|cut|
  lower|ditch|halve|half|skip|resist|not|never|no ... =@sedatives
@sedatives .. taper|withdrawal|detox|relapse|addiction|habit|craving|free|again|clean|less|every
buy|order|get|score|find ... =@sedatives -prescription|script|refill
take|another|extra|more|double|two|three|last|few|just ... =@sedatives -as|prescribed
only|just|half|one|two|#2 .. =@sedatives
stop|quit|off|without|less|fewer|reduce|taper|wean|cut|need ... =sleeping pill|tablet
@sedatives & hide|secret|stash|withdrawal|need|hooked|addicted|dependent|craving|every|sleep|tell|rid|borrow|mate
"""

ALCOHOL = """
#3 =cans|tinnies|pints a|every|each|per night|day|evening
taper|wean ... =@alcohol|booze|drink
stick|keep|limit|cap .. it? .. to|at #1|a|one|couple =@alcohol|drink|units|pint -of
no =more than .. #1 cans|pints|drinks|beers|glasses|units
#1|one|two|three|four =drinks|pints|beers|units .. max|maximum|tops|only
drink till|until i .. =pass|black|forget|sleep|collapse
less|fewer|under|than|down|cut|reduce|only|limit|max|maximum ... =bottle|litre|fifth|units|cans|pints|handle .. of?
  @alcohol ... day|night|daily|evening
bottle|litre|#3 .. of? =@alcohol .. a|every|per|each day|night|daily
stop|quit|give up? =drinking -@soft
not|never|no|without =drink today|tonight|again|anymore|now|for|tomorrow|until|at|alone|on|after|before|this|one|with|
  while|when|over|$ -@soft|bed|meals
not|never|resist|avoid pick up .. =drink
stay|get|being|be|keep|remain =sober|dry -out|run|clothes
sober -look|driver|one|account|judge|assessment|reading
sobriety|soberness|alcoholism|naltrexone|antabuse|acamprosate|disulfiram|aa|offie|offy|offlicence|offlicense
day|week|month|year .. =sober|sobriety|drinking|dry|alcohol
alcoholic -free
relapse ... drink|@alcohol
drink|drunk .. again -water|more
drink .. to|until .. sleep|forget|cope|numb|pass|black|blackout|drunk|calm|function|nothing
drink .. alone|before .. work|breakfast|noon|home|$
drink .. in|every .. morning|day|night|evening|single -@soft|litres|water
@alcohol|drink ... before .. work|breakfast|noon
get =drunk|hammered|wasted|plastered|shitfaced|blackout|trashed|smashed
drink =myself .. sleep|stupid|unconscious|oblivion
black|blackout out .. drink|drunk|wine
hangover|hangxiety ... again|stop|no|without
detox -juice|tea|phone|digital|social|gut|diet
withdrawal -bank|cash|atm|from
morning|the =shakes -protein|milk
hide ... bottle|empties|vodka|wine|cans|drinking -water|sauce
pour|tip|throw|get ... =@alcohol|bottle|drink .. away|sink|out|down|rid -pan|sauce
get =rid of .. @alcohol
one =drink -of|water|voucher|at
just|only|have|allow|take .. one|two|couple|few|single .. =drink|glass|@alcohol|shot -of|water|soft|juice|milk|squash
first|next|another =drink|pint|glass|beer .. until|before|wait|after|tonight|of
crave|cravings|urge|tempted ... drink|@alcohol -@soft|water
drinking problem|again|less|alone|secretly|diary|buddy|dream|too|heavily -@soft
cut|cutback .. down|back .. on|the? .. @alcohol|drink
drink .. less|fewer|without|moderately|moderate -@soft|plastic|waste|sugar|straw|syrup
less|fewer =drink|units
drink & feel|numb|cope|forget|sleep|black|cannot|not & until|till|to|only -@soft
@alcohol & secret|secretly|pretend|hide|lie|sneak|days|weeks|months|clean|since
@alcohol & =alone|shakes|shaking|blackout|vomit|bedside|wardrobe
@alcohol .. in .. mug|desk|drawer|bag|boot|shed|handbag|flask|bottle & so|know|hide|work|nobody|office|notice
rest of .. bottle|wine|vodka|gin & drink|finish|one|might|i
drinking & only|cannot|way|evenings|nights|alone|without|problem|secret|heavily
alcohol team|service|worker|unit|nurse|counsellor|key|support|clinic
drug and =alcohol
not|did|without buy|touch|pick|order|pour|open|finish ... =@alcohol
walk =past .. offie|pub|shop|bar|offy|bottle|off
liquor store
dry =january & all|whole|again|finish
last|another|next|one .. =drink|bottle|glass & then|before|last|tonight|stop|rest|more -water
hide .. how .. =drink
my =drinking
drinking in half
@alcohol|drinks a|per|every night|day|evening|week
down to #1 @alcohol|drinks|units|a
meetings & #30|ninety|sponsor|days|step|chip|aa|home
sober|year|month|day|week =chip
not a|one|single =drop
a =drop of? @alcohol -of|in|into|for
wagon & off|fall|back -paint|toy|red|train|hay
teetotal|teetotaller|tee total
dry out
off the =drink|booze|bottle|sauce|wine|beer|lash
hair of the dog
hour|minutes & before|until & =drink|glass & first|next|another|wait|resist
@alcohol & cannot|without & sleep|relax|cope|stop|function|evening|day|talk
bottle of =red|white|rose & cannot|sleep|every|whole|tonight|finish|alone|without|night
swap|replace|instead & @alcohol|drink & tea|water|tonic|soda|juice|walk|run|bath|meeting|call|alcohol
liver & drink|alcohol
alcohol|drink helpline|team|worker|service|nurse|clinic|charity|counsellor
touch .. a .. =drop
drop at|tonight|until|till|all|since & not|no|never|touch
evening|nightly|daily|friday|lunchtime @alcohol|drink|tipple
cans|pints|beers|units & #2 & down|drop|cut|less|limit|reduce|max -food|beans|paint
stop at #1 & =drink|pints|glasses|slower|beers
drink =slower
drinking & stop|quit|before|lose|job|wife|family|kids|health -@soft
drunk by|before|at|again|every|alone|in -punch|love
@alcohol & hands|shaking|shakes|stop|before & work|shaking|shakes|morning|noon|breakfast -sauce
drinking cost|ruined|destroyed|killed|took|broke
keep|still =drinking .. garage|shed|car|alone|secretly|bathroom|kitchen|night
"""

ALCOHOL_UNSURE = """
just|only one|single|#1 to see|prove|test if|that|whether i .. =handle|control|manage|cope
i .. =finished|emptied the bottle $|again|tonight|last|by
my .. =hiding place|spot
so|because .. =nobody offers|pours|buys
before|till|until|wait ... open a|the|my|another =can|bottle -of|paint|beans|tuna
sneak|smuggle ... =bottle|cans|vodka|wine|gin -milk
day #1 .. =shaking|sweating|cravings|trembling|shaky|sweats|shakes|sober|clean
have just? =one|two in|at .. pub|bar|party|wedding
dram|tipple|snifter|bevvy|bevvies|nightcap|hangover|hungover|booze|tipsy|shandy|mocktail|shot
have|drink|allow .. just|only =one|two $|then|and|at|tonight & pub|bar|party|wedding|drinks|dinner|match|wine|beer
just|only|have .. have|drink? just|only =one|two at .. the? .. pub|bar|party|wedding
^ only|just =drink #1|one|two|a -of|water|tea
i =slipped $|and|last|again|tonight|yesterday|today -on|down|disc|in
cheeky|wee|quick|crafty =@alcohol
i =drank after|again .. days|weeks|months|years
i =drank .. tonight|again|yesterday|last|all -water|coffee|tea|juice|enough
week|month|day|night|weekend|evening|january|october|sunday|monday|friday|saturday|party|dinner|date|christmas|
  wedding|holiday|year|hours ... without|no|off|free ... =@alcohol|drink|booze -vinegar|gums|bottle|rack
without|no|skip|less|fewer|avoid|resist|stop|quit|swap|replace|reduce|limit|cut ... =@alcohol|booze -free|vinegar|gum|
  bottle|glass|rack|mash|batter|ticket|wipes|swabs|stove|list|to|red
not|never .. drink|have|buy|open|touch ... =@alcohol -vinegar|cake
dry january|july|february|week|weekend|month|weekday|day|spell|till|until|night
alcohol free|alcoholfree|0
drink .. only|less|fewer|limit|max|most -@soft|water
only|limit|max ... =drink .. weekend|week|night|friday|a -@soft|water
@alcohol|drinks =only .. at|on|weekends
only .. drink|@alcohol .. on|at .. weekend|saturday|friday|special|week|dinner
nothing|no .. to? =drink $
not|stop =drink
no =drink -water|tap
never =drink -@soft
drink nothing
a =drink .. tonight|after|now|alone|to
need|want|fancy|deserve .. =drink -water
buy|get|pick|grab|fetch ... =@alcohol|cans|drink .. tonight|home|myself|$ -water
binge drink
units .. week|alcohol|under|less
open .. bottle|wine|beer .. tonight|alone|when|after
@alcohol .. tonight|alone|instead|every|o -sauce|tasting|recipe
no =pub|pints
skip .. pub|bar|drinks|pint
@alcohol|cans|drinks & after|few|couple|tonight|friday|work|lads|mates|relax|unwind|reward
have|had|pour|open|another|one .. =glass|drink -water|milk|juice & i|relax|cook|now|evening|night|tonight|
  wine|wind|bath|unwind
after .. =glasses|drinks|pints|wine|beers
glass & three|four|wine|two|last|another -water|wash|milk|eye
lime and =soda
stick to .. shandy|one|two|soft|water|lemonade & pub|party|bar|wedding|night
hungover|headache|hangover & sunday|first|no|without|woke
that =crowd
@alcohol & i|after|evening|night|tonight|sleep|relax|with|friday|fridge
no .. =thanks|drink|shot|wine|beer & say|party|offered|to
said no to .. a|the|another .. shot|drink|beer|wine|glass|pint|joint|line|round
no|not|skip|without .. =pint|drinks|round|shots|beers -glasses
af|nonalcoholic beer|wine|drinks|lager
the =off
buy|get|pick|grab|order|fetch ... =@alcohol -cake|recipe|sauce|gift|present|dad|party|guests|wedding|for|cookbook|
  glasses
bottle of @alcohol|red|white -vinegar
just the =one
one =tonight & just|only|the
gin and tonic
g =t on|tonight|with|after
bring|get|take|grab|open|share .. =@alcohol|cans -glasses|opener
edge off
have a =drink
safe =drinking
@alcohol|port|nightcap & sleep|drop|bed|help|settle
pick some up .. on .. way|home
big night
good =stuff
zero percent
hands off it
clear head
hold|take .. my =card
before .. gets =messy
drink & sleep|forget|numb|cope|alone|morning|shakes|blackout|secret|hide|lied|problem|ashamed|promise|relapse|quit|
  stopped|craving|urge|sponsor|withdrawal -@soft
"""

DRUGS = """
^ use|using|inject|injecting|score =alone -time
use|using|inject|injecting =alone tonight|today|again|so|when|$
sniff|huff|inhale =glue|gas|solvent|petrol|aerosol|butane|nitrous|poppers|thinners|balloons|lighter
comedown|relapse
=dealer .. street|house|road|flat|corner|door
clean #1|sixty|ninety|thirty =days|weeks|months|years -of
one more =hit then|before|and -single|song|record
use|using .. without getting =hooked|addicted
^ =use|using just once|alone|more
more|some|bit =weed|hash|ket|mdma|coke ... sleep|cope|friday|saturday|weekend|tonight
stop|quit|off|without|less|kick|clean|give|reduce|cut|resist|avoid|no|not|never|detox|free ... =cannabis|marijuana|
  cocaine|mdma|ecstasy|ketamine|ket|meth|amphetamine|lsd|ghb|nitrous|skunk|edibles|kratom|spliff|joint|bong|stoned|
  coke|drugs|pot -of|coffee|plant|zero|diet|can|luck|the|open|pie
stop|quit|without|less|give|reduce|cut|no|not|never|smoke|buy|off|resist|break|free|day|week|month ... =weed -killer|
  garden|bed|the|and
weed .. habit|addiction|dealer|break|free|again|every|tonight|before|only|pen|smoke|stash
smoke|roll|vape ... =weed|joint|spliff|blunt|crack|meth|pot|bong|cannabis
buy|score|get|order|do|doing|did|take|use|using|used|snort|sniff|find|deal ... =cocaine|coke|ketamine|ket|mdma|meth|
  crack|lsd|ghb|mephedrone|weed|acid|shrooms|spice|drugs|molly|ecstasy -zero|diet|can|rack|mix|dating|bread|of|
  reading|test|dive|walk|run|up|jar|driver|camera|limit|bump|jump|cake|prescribed|for|to
dealer|plug .. number|contact|text|block|delete|call
delete|block|lose|text|call|ring|message|avoid|ignore ... =dealer -car|card|art|blackjack
my =dealer
stay|get|keep|remain|been =clean $
stay|keep|remain|get =clean .. for|today|tonight|till|until|one|another|this|from|off|and
day|week|month|years .. =clean $
day|week|month|years =clean .. today|from|off|and|of
use again|today|tonight|tomorrow|anymore $
stop|quit|no|without|resist|urge|tempted|crave .. to? =use|using $
^ i|we? do|will|must|can|try|to? not|never .. to? =use|using $
stop|not|never|no|resist|without =use|using .. again|today|tonight|tomorrow|anymore|drugs|for|over
na meeting|sponsor|chip|group|step
narcotics anonymous
rehab -knee|shoulder|exercise|physio|hip|ankle|acl|back|injury
recovery meeting|group|coach|house
get =high $|and|tonight|again|with|before|after|to|at|every|off|on
get =stoned|wasted|fucked
drug test .. clean|fail|pass
addict|addiction -to
slip .. up .. clean|sober|used|drank
my =sponsor -child|dog|company|letter|licence|visa & ring|call|text|meet|talk|sober|tell|ask|see|message|phone|speak|
  work|step|coffee
addiction|recovery|drug worker|service|counsellor|clinic
hit .. =pipe|bong
needle =exchange
line|bump of|in =coke|cocaine|ket|speed
trip on =acid|shrooms|lsd|mushrooms
hit|line|pipe|bump|dab|pill|gram .. of .. =meth|crack|coke|cocaine|weed|ket|speed|mdma|heroin
meth|cocaine|ketamine|mdma|cannabis|marijuana & just|again|one|last|more|only|tonight|stop|without|days|weeks|weekend|
  sleep|friends|party
get|be|being =stoned
drug team|service|worker|habit|problem|free|dealer|money|debt & ring|call|stop|talk|tell|quit|from|help|no|without
bag|eighth|gear|baggie|stash & =dealer|score|baggie
off the =gear|stuff|drugs|weed|coke|crack|smack|speed|pipe
kick the =habit -of
quit|stop|off|without the =pipe|bong
quit|stop|off|without =bong|dab|carts
not|no|never|without =score .. today|tonight|tomorrow|again|$
lines & lads|friday|party|weekend|coke|toilet|bathroom|club|girls -learn|code|of|drama|knit|dance|draw|write|rehearse
pick up & clean|script|methadone|without|relapse|dealer|sponsor
block|delete @name & buy|sell|dealer|weed|coke
do|doing|did .. #1|a|some|few =line|bump|pill & club|tonight|party|weekend|bed|toilet|lads -code|stitches|learn|write|
  knit
flush|bin|throw|last|rest|stash ... =ket|coke|weed|mdma|meth|drugs -of|can|bottle
ket|mdma|meth|cocaine|coke|weed & flush|last|rest|bin|throw|stash|hidden|tonight|weekend|rave|festival|club|lads
pills & rave|festival|club|party|score|rolling|dealer|molly
have|smoke|roll|share .. a =joint|spliff|bong|blunt
sniff|snort|bump .. something|it|line|a|some & club|party|toilet|friends|tonight|lads|work
get =high -score|marks|grades|street|school|five|up|shelf|notes|res|fibre|tide|wind|jump|heels|on|chair|ground
high & without|weekend|again|before|after|work|class & get
gram .. off|from|of .. coke|ket|weed|mdma|@name|dealer|street
buy|get|score|pick .. a|some =gram|eighth|ounce|baggie|wrap -saffron|gold|flour
street .. vallies|pills|xans|benzos|drugs|valium
text|ring|call|message|meet|find @name .. for .. =gram|eighth|gear|weed|coke|pills|stuff
"""

DRUGS_UNSURE = """
one|another|single =line|bump|spliff|joint|hit -of .. not hurt|harm|matter|kill
^ =use|using one|once more|last $|time -slot
^ =use|using again|tonight|today|tomorrow but|and|with|then|carefully|safely|just|only|one|less
^ =use|using carefully|safely|safe|less tonight|this|again|if
last =bag|gram|baggie|pipe then|and|ever|before -of
do|doing|have .. a =line only|at|before|then -dance
been =using again|$
^ =cop just|only|again|tonight|today|some
stop|quit|not|no =buying from @name
half|quarter|one|#1 .. an|of? =edible|gummy|gummies
meet|see|text|ring|call|find .. @name|him|her|guy|man .. for .. a? =bag|wrap|gram|score|bit -of
do|doing|have|take|snort .. half|a|one|#1? =gram -of
=gear|weed|coke & number|delete|block
^ =score $|tonight|again|today|off|from
one|last|another|more =bump|rail|toke|puff|hit $|tonight|then|and -of
do|doing|have|snort|rack .. one|last|another|more =line $|tonight|then|and -of
one|last|another more =line then|and .. stop|bed|sleep|home -of
just|only one|a|half|another =bump|toke|puff|hit|tab $|tonight|then|and
just|only =half .. a pill|tab|gram
not|never|without =pick up $|today|tonight|tomorrow|again
i .. =used again|yesterday|tonight -it|the|my|this|that
i .. =used last night|week
substance|stoned|narcan|naloxone|smack|cocaine|heroin|meth|cannabis
craving -pass|chocolate|sugar|salt|food|sweets|caffeine|for|pizza
tolerance|t break
higher power
serenity prayer
just for =today
one =day at a time
roll one|another .. before|after|tonight|bed|for
gummies|gummy|edible|vape|mushrooms|microdose|acid|pills & sleep|relax|party|place|calm|high|microdose|weekend|
  tonight|festival
something & party|floaty|shared|after & =took|shared|felt|tried -new|nice
calm me .. down & only|night|thing
only thing that .. =helps|calms|works|numbs
that =crowd|lot
state & come|home|saturdays|better|what
pick up .. =bag|gram|gear|eighth .. from @name|dealer
pick up .. =gram|gear|eighth
joint|spliff|bong & friday|without|night|after|before|bed|roll|get|every -supper|pain|knee|hip|account|wood
meeting & #30|sponsor|chip|ninety
something to .. take|calm|relax|sleep|numb|get
"""

STAYING = """
stay|keep|remain|days|weeks|months|years|still|been|being =sober|clean|dry|teetotal -up|the|my
#1 =sober|clean
#2 days|weeks|months|years =sober|clean|without|free|off -no
=sobriety|chip|sponsor|afterparty|meeting
=aa|na|ga meeting|group|tonight|$
=sober party|date|birthday|christmas|curious|friend|app|wedding
pour|throw|give|tip ... =@alcohol|bottle .. down|out|away
walk|drive|go =past
say|said|says =no to
turned ... =down
tell|told ... i do not =drink|gamble|bet|use|smoke
not .. past|by|near|into .. =pub|bar|offy|offie|offlicence|bookies|bookmakers|arcade|casino
leave|go|head|get ... before .. .. =drunk|drinking|drinks
"""
"""Words of having stopped some time ago, and of staying so."""

TABLES = (
    (Kind.OPIOIDS, Tier.SURE, Way.TOWARDS, OPIOIDS),
    (Kind.SEDATIVES, Tier.SURE, Way.TOWARDS, SEDATIVES),
    (Kind.ALCOHOL, Tier.SURE, Way.TOWARDS, ALCOHOL),
    (Kind.ALCOHOL, Tier.UNSURE, Way.TOWARDS, ALCOHOL_UNSURE),
    (Kind.DRUGS, Tier.SURE, Way.TOWARDS, DRUGS),
    (Kind.DRUGS, Tier.UNSURE, Way.TOWARDS, DRUGS_UNSURE),
)
