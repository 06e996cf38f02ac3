"""Words of drinking, drugs, and pills that one depends on: less of it, none, again, and getting it."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

OPIOIDS = """
use|using|shoot|shooting|snort|inject|injecting|dose =alone & @opioids|gear|dope
ask|text|message|see|get|borrow|beg ... spare|leftover|few|any|couple|left .. =@opioids -for|as|prescribed
leftover|spare =@opioids -back|to
swap|swapping|trade|trading|pay ... for .. =@opioids
off|without|clean|buy|buying|score|scoring|use|using|hooked|relapse|relapsed|addicted|quit|kick|from|no|without ...
  =smack|dope -talk|him|her|them|kids|my|the|on|bang
clean|fresh|sterile|swap|swapping =needles|works|syringes|pins -knitting|pine
stop|stopping|quit|quitting|off|without|less|fewer|reduce|reducing|taper|tapering|wean|weaning|detox|kick|clean|down|
  free|come|withdraw|withdrawal|relapse|relapsed|cut|cutting|lower|ditch|resist|not|never|no ... =@opioids -after|
  with|left
@opioids .. taper|tapering|withdrawal|detox|relapse|addiction|habit|craving|cravings|free|again|dealer|clean|every
use|using|used|buy|buying|score|scoring|get|order|take|taking|took|snort|smoke|smoking|shoot|find|cop ... =heroin|
  smack|oxy|oxys|percs|fentanyl|fent|opiates|opioids|morphine|oxycodone -as|prescribed
take|taking|took|another|extra|more|double|two|three|one|last|few|just ... =@opioids -as|prescribed|with|at|after|
  before|script
buy|buying|order|get|getting|beg|doctor|find|score|ask ... more|extra|another|some|street|online ... =@opioids
only|just|half|one|two|#2 .. =@opioids -$|@name|him|her|them|on|of|once|the|kids|bang
only|just|half|one|two|#2 .. =codeine|tramadol|oxy|oxys|percs|heroin|morphine|fentanyl|fent|methadone $
shoot|shooting|shot =up $|again|tonight|today|with|before|after
shoot|shooting =smack|heroin|dope
gear again|today|tonight|tomorrow
needle|needles|works .. clean|exchange
@opioids & hide|hidden|secret|stash|withdrawal|sick|need|hooked|addicted|dependent|craving|every|tell
methadone clinic|script|pharmacy & miss|without|less|tell|stay|keep
back|usual|normal|old|same|regular|full .. =dose|amount|hit|dosage ... after|since|now|out rehab|detox|prison|jail|
  hospital|clean|break|weeks|months|inside
"""

SEDATIVES = """
stop|stopping|quit|quitting|off|without|less|fewer|reduce|reducing|taper|tapering|wean|weaning|detox|kick|clean|down|
  free|come|withdraw|withdrawal|relapse|relapsed|cut|cutting|lower|ditch|halve|half|skip|resist|not|never|no ...
  =@sedatives
@sedatives .. taper|tapering|withdrawal|detox|relapse|addiction|habit|craving|cravings|free|again|clean|less|every
buy|buying|order|get|score|find ... =@sedatives -prescription|script|refill
take|taking|took|another|extra|more|double|two|three|last|few|just ... =@sedatives -as|prescribed
only|just|half|one|two|#2 .. =@sedatives
stop|stopping|quit|off|without|less|fewer|reduce|taper|wean|cut|need|needing ... =sleeping pills|tablets|pill|tablet
@sedatives & hide|hidden|secret|stash|withdrawal|need|hooked|addicted|dependent|craving|every|sleep|tell|rid|borrow|
  mate
"""

ALCOHOL = """
taper|tapering|wean|weaning ... =@alcohol|booze|drink|drinking
stick|sticking|keep|keeping|limit|cap .. it? .. to|at #1|a|one|couple =@alcohol|drinks|drink|units|pint|pints -of
no =more than .. #1 cans|pints|drinks|beers|glasses|units
#1|one|two|three|four =drinks|pints|beers|units .. max|maximum|tops|only
drink|drinking till|until i .. =pass|black|forget|sleep|collapse
less|fewer|under|than|down|cut|reduce|only|limit|max|maximum ... =bottle|bottles|litre|litres|fifth|units|cans|pints|
  handle .. of? @alcohol ... day|night|daily|evening
bottle|bottles|litre|litres|#3 .. of? =vodka|gin|whisky|whiskey|wine|rum|spirits .. a|every|per|each day|night|daily
stop|stopping|quit|quitting|give|giving|gave up? =drinking -@soft
not|never|no|without =drink|drinking|drank today|tonight|again|anymore|now|for|tomorrow|until|at|alone|on|after|
  before|this|one|with|while|when|over|$ -@soft|bed|meals
not|never|resist|avoid pick up .. =drink
stay|staying|get|getting|got|being|be|keep|remain|stayed =sober|dry -out|run|clothes
sober -look|driver|one|account|judge|assessment|reading
sobriety|soberness|alcoholism|naltrexone|antabuse|acamprosate|disulfiram|aa|offie|offy|offlicence
days|weeks|months|day|week|month|year|years .. =sober|sobriety|drinking|dry|alcohol
alcoholic|alcoholics -free
relapse|relapsed|relapsing ... drink|drinking|drank|wine|vodka|alcohol|beer|booze
drink|drank|drinking|drunk .. again -water|more
drink|drinking|drank .. to|until .. sleep|forget|cope|numb|pass|black|blackout|drunk|calm|function|blacked|nothing
drink|drinking|drank .. alone|before .. work|breakfast|noon|home|$
drink|drinking|drank .. in|every .. morning|mornings|day|night|evening|single -@soft|litres|water
@alcohol|drink ... before .. work|breakfast|noon
get|getting|got =drunk|hammered|wasted|plastered|shitfaced|blackout|trashed|smashed
drink|drinking|drank =myself .. sleep|stupid|unconscious|oblivion
black|blacked|blackout out .. drink|drinking|drunk|wine
hangover|hangxiety ... again|stop|no|without
detox -juice|tea|phone|digital|social|gut|diet
withdrawal|withdrawals -bank|cash|atm|from
morning|the =shakes -protein|milk
hide|hiding|hid ... bottles|bottle|empties|vodka|wine|cans|drinking -water|sauce
pour|pouring|poured|tip|throw|get ... =vodka|gin|wine|booze|alcohol|whisky|rum|beer|bottle|drink .. away|sink|out|
  down|rid -pan|sauce
get =rid of .. alcohol|booze|wine|beer|vodka
one =drink -of|water|voucher|at
just|only|have|allow|take .. one|two|couple|few|single .. =drink|drinks|glass|beer|beers|pint|pints|wine|wines|gin|
  shot|shots|vodka|whisky -of|water|soft|juice|milk|squash
first|next|another =drink|pint|glass|beer .. until|before|wait|after|tonight|of
crave|craving|cravings|urge|tempted ... drink|drinking|alcohol|booze|wine|beer|vodka -@soft|water
drinking problem|again|less|alone|secretly|diary|buddy|dream|dreams|too|heavily -@soft
cut|cutting|cutback .. down|back .. on|the? .. drinking|alcohol|booze|drink|wine|beer|spirits|gin|vodka
drink|drinking .. less|fewer|without|moderately|moderate -@soft|plastic|waste|sugar|straw|syrup
less|fewer =drinking|drinks|drink|units
drink|drinking|drank & feel|feeling|numb|cope|forget|sleep|black|cannot|not & until|till|to|only -@soft
@alcohol & secret|secretly|pretend|hide|hiding|hid|lie|lied|sneak|days|weeks|months|clean|since
@alcohol & =alone|shakes|shaking|blackout|vomit|bedside|wardrobe
@alcohol .. in .. mug|desk|drawer|bag|boot|shed|handbag|flask|bottle & so|know|hide|work|nobody|office|notice
rest of .. bottle|wine|vodka|gin & drink|finish|one|might|i
drinking & only|cannot|way|evenings|nights|alone|without|problem|secret|heavily
alcohol team|service|worker|unit|nurse|counsellor|key|support|clinic
drug and =alcohol
not|did|without buy|bought|touch|pick|order|pour|open|finish ... =@alcohol
walked|walk =past .. offie|pub|shop|bar|offy|bottle|off
liquor store
dry =january & all|whole|again|finish
last|another|next|one .. =drink|bottle|glass & then|before|last|tonight|stop|rest|more -water
hide|hiding|hid .. how .. =drink
my =drinking
drinking in half
@alcohol|drinks a|per|every night|day|evening|week
down to #1 @alcohol|drinks|units|a
meetings & #30|ninety|sponsor|days|step|chip|aa|home
sober|year|month|day|week =chip
not a|one|single =drop
a =drop of? @alcohol -of|in|into|for
wagon & off|fall|fell|back -paint|toy|red|train|hay
teetotal|teetotaller|tee total
dry out
off the =drink|booze|bottle|sauce|wine|beer|lash
hair of the dog
hour|hours|minutes & before|until & =drink|drinking|glass & first|next|another|wait|resist
@alcohol & cannot|without & sleep|relax|cope|stop|function|evening|day|talk
bottle of =red|white|rose & cannot|sleep|every|whole|tonight|finish|alone|without|night
swap|replace|instead & @alcohol|drinking|drink & tea|water|tonic|soda|juice|walk|run|bath|meeting|call|alcohol
liver & drinking|drink|alcohol
alcohol|drink|drinking helpline|team|worker|service|nurse|clinic|charity|counsellor
touch|touched .. a .. =drop
drop at|tonight|until|till|all|since & not|no|never|touch
evening|nightly|daily|friday|lunchtime @alcohol|drink|drinking|tipple
cans|pints|beers|units & #2 & down|drop|cut|less|limit|reduce|max -food|beans|paint
stop at #1 & =drink|drinks|pints|glasses|slower|beers
drink =slower
drinking & stop|quit|before|lose|job|wife|family|kids|health -@soft
off =licence|license
drunk by|before|at|again|every|alone|in -punch|love
@alcohol & hands|shaking|shakes|stop|before & work|shaking|shakes|morning|noon|breakfast -sauce
drinking cost|ruined|destroyed|killed|took|broke
keep|keep|still =drinking .. garage|shed|car|alone|secretly|bathroom|kitchen|night
"""

ALCOHOL_UNSURE = """
i .. =finished|emptied the bottle $|again|tonight|last|by
my .. =hiding place|places|spot|spots
so|because .. =nobody offers|pours|buys
before|till|until|wait ... open|opening a|the|my|another =can|bottle -of|paint|beans|tuna
sneak|sneaking|smuggle ... =bottle|bottles|cans|vodka|wine|gin -milk
day #1 .. =shaking|sweating|cravings|trembling|shaky|sweats|shakes|sober|clean
have|having just? =one|two in|at .. pub|bar|party|wedding
dram|drams|tipple|snifter|bevvy|bevvies|nightcap|hangover|hungover|booze|boozing|tipsy|shandy|mocktail|mocktails|shot
have|having|drink|allow .. just|only =one|two $|then|and|at|tonight & pub|bar|party|wedding|drinks|dinner|match|wine|
  beer
just|only|have .. have|drink? just|only =one|two at .. the? .. pub|bar|party|wedding
^ only|just =drink #1|one|two|a -of|water|tea
i =slipped $|and|last|again|tonight|yesterday|today -on|down|disc|in
cheeky|wee|quick|crafty =pint|beer|wine|whisky|vodka|gin
i =drank after|again .. days|weeks|months|years
i =drank .. tonight|again|yesterday|last|all -water|coffee|tea|juice|enough
week|weeks|month|months|day|days|night|nights|weekend|weekends|evening|evenings|january|october|sunday|monday|friday|
  saturday|party|dinner|date|christmas|wedding|holiday|year|hours ... without|no|off|free ... =@alcohol|drink|
  drinking|booze -vinegar|gums|bottle|rack
without|no|skip|skipping|less|fewer|avoid|avoiding|resist|stop|quit|swap|replace|reduce|limit|limiting|cut|cutting
  ... =@alcohol|booze -free|vinegar|gums|gum|bottle|glasses|glass|rack|mash|batter|ticket|wipes|swabs|stove|list|to|
  red
not|never .. drink|have|buy|open|touch ... =@alcohol -vinegar|cake
dry january|july|february|week|weekend|month|weekday|days|day|spell|till|until|night
alcohol free|alcoholfree|0
drink|drinks .. only|less|fewer|limit|max|most -@soft|water
only|limit|max ... =drink|drinks .. weekend|weekends|week|night|friday|a -@soft|water
@alcohol|drinks =only .. at|on|weekends
only .. drink|drinking|@alcohol .. on|at .. weekends|weekend|saturdays|fridays|saturday|friday|special|week|dinner
nothing|no .. to? =drink|drinking $
not|stop =drink|drinking
no =drinking|drinks|drink -water|tap
never =drink -@soft
drink|drinking nothing
a =drink .. tonight|after|now|alone|to
need|want|fancy|deserve .. =drink -water
buy|buying|get|pick|grab|fetch ... =wine|beer|beers|cider|cans|prosecco|lager|pints|drink .. tonight|home|myself|$
  -water
binge drink|drinking
units .. week|alcohol|under|less
open .. bottle|wine|beer .. tonight|alone|when|after
wine|beer|gin|vodka|whisky .. tonight|alone|instead|every|o -sauce|tasting|recipe
no =pub|pints
skip .. pub|bar|drinks|pint|pints
pints|pint|beers|beer|cans|drinks|cocktails|shots & after|few|couple|tonight|friday|work|lads|mates|relax|unwind|
  reward
have|had|having|pour|open|another|one .. =glass|drink & i|relax|cook|now|evening|night|tonight|wine|wind|bath|unwind
  -water
after .. =glasses|drinks|pints|wine|beers
glass|glasses & three|four|wine|two|last|another -water|wash|milk|eye
lime and =soda
stick to .. shandy|one|two|soft|water|lemonade & pub|party|bar|wedding|night
hungover|headache|hangover & sunday|first|no|without|woke
that =crowd
wine|beer|gin|vodka|whisky & i|after|evening|night|tonight|sleep|relax|with|friday|fridge
no .. =thanks|drink|shot|wine|beer & said|say|party|offered|to
said no to .. a|the|another .. shot|drink|beer|wine|glass|pint|joint|line|round
no|not|skip|without .. =pint|pints|drinks|round|shots|beers -glasses
af|nonalcoholic beer|wine|drinks|lager
the =off
buy|buying|get|pick|grab|order|fetch ... =vodka|whisky|whiskey|gin|rum|booze|spirits|liquor -cake|recipe|sauce|gift|
  present|dad|party|guests|wedding|for|cookbook|glasses
bottle of wine|prosecco|red|white|rose|gin|vodka|whisky|rum|cider -vinegar
just the =one
one =tonight & just|only|the
gin and tonic
g =t on|tonight|with|after
bring|get|take|grab|open|share .. =beer|beers|wine|prosecco|cider|cans|gin -glasses|opener
edge off
have a =drink
safe =drinking
brandy|sherry|port|whisky|nightcap|rum & sleep|drop|bed|help|settle
pick some up .. on .. way|home
big night
good =stuff
zero percent
hands off it
clear head
hold|take .. my =cards|card
before .. gets =messy
drink|drinking & sleep|forget|numb|cope|alone|morning|shakes|blackout|secret|hide|hiding|lied|problem|ashamed|promise|
  promised|relapse|relapsed|quit|stopped|craving|urge|sponsor|withdrawal -@soft
"""

DRUGS = """
sniff|sniffing|huff|huffing|inhale|inhaling =glue|gas|solvents|solvent|petrol|aerosol|aerosols|butane|nitrous|poppers|
  thinners|balloons|lighter
comedown|comedowns|relapse|relapsed|relapsing
=dealer|dealers .. street|house|road|flat|corner|door
clean #1|sixty|ninety|thirty =days|weeks|months|years -of
one more =hit then|before|and -single|song|record
use|using .. without getting =hooked|addicted
^ =use|using just once|alone|more
more|some|bit =weed|hash|ket|mdma|coke ... sleep|cope|friday|saturday|weekend|tonight
stop|stopping|quit|quitting|off|without|less|kick|clean|give|reduce|cut|cutting|resist|avoid|no|not|never|detox|free
  ... =cannabis|marijuana|cocaine|mdma|ecstasy|ketamine|ket|meth|amphetamine|amphetamines|lsd|ghb|nitrous|skunk|
  edibles|kratom|spliff|spliffs|joint|joints|bong|stoned|coke|drugs|pot -of|coffee|plant|zero|diet|can|cans|luck|the|
  open|pie
stop|stopping|quit|quitting|without|less|give|reduce|cut|no|not|never|smoke|smoking|smoked|buy|off|resist|break|free|
  days|weeks|day|week|month ... =weed -killer|garden|bed|the|and
weed .. habit|addiction|dealer|break|free|again|every|tonight|before|only|pen|smoking|smoke|stash
smoke|smoking|smoked|roll|rolling|vape ... =weed|joint|joints|spliff|spliffs|blunt|crack|meth|pot|bong|cannabis
buy|buying|score|scoring|get|order|do|doing|did|take|taking|took|use|using|used|snort|snorting|sniff|find|deal ...
  =cocaine|coke|ketamine|ket|mdma|meth|crack|lsd|ghb|mephedrone|weed|acid|shrooms|spice|drugs|molly|ecstasy -zero|
  diet|cans|can|rack|mix|dating|bread|of|reading|test|dive|walk|run|up|jar|driver|camera|limit|bump|jump|cake|
  prescribed|for|to
dealer|dealers|plug .. number|contact|contacts|text|block|delete|call
delete|block|lose|text|call|ring|message|avoid|ignore ... =dealer|dealers -car|card|art|blackjack
my =dealer|dealers
stay|staying|stayed|get|getting|got|keep|keeping|remain|been =clean $
stay|staying|stayed|keep|remain|get|getting =clean .. for|today|tonight|till|until|one|another|this|from|off|and
days|weeks|months|day|week|month|years .. =clean $
days|weeks|months|day|week|month|years =clean .. today|from|off|and|of
use again|today|tonight|tomorrow|anymore $
stop|stopping|quit|no|without|resist|urge|tempted|crave|craving .. to? =use|using $
^ i|we? do|will|must|can|try|trying|to? not|never .. to? =use|using $
stop|not|never|no|resist|without =use|using .. again|today|tonight|tomorrow|anymore|drugs|for|over
na meeting|sponsor|chip|group|step
narcotics anonymous
rehab -knee|shoulder|exercise|exercises|physio|hip|ankle|acl|back|injury
recovery meeting|group|coach|house
get|getting|got =high $|and|tonight|again|with|before|after|to|at|every|off|on
get|getting|got =stoned|wasted|fucked
drug|drugs test .. clean|fail|pass
addict|addiction|addicted -to
slip|slipped .. up .. clean|sober|used|drank
my =sponsor -child|dog|company|letter|licence|visa & ring|call|text|meet|talk|sober|tell|ask|see|message|phone|speak|
  work|step|coffee
addiction|recovery|drug worker|service|counsellor|clinic
hit .. =pipe|bong
needle =exchange
line|lines|bump of|in =coke|cocaine|ket|speed
trip|tripping on =acid|shrooms|lsd|mushrooms
hit|line|pipe|bump|dab|pill|gram .. of .. =meth|crack|coke|cocaine|weed|ket|speed|mdma|heroin
meth|cocaine|ketamine|mdma|cannabis|marijuana & just|again|one|last|more|only|tonight|stop|without|days|weeks|weekend|
  sleep|friends|party
get|getting|be|being =stoned
drug|drugs team|service|worker|habit|problem|free|dealer|money|debt & ring|call|stop|talk|tell|quit|from|help|no|
  without
bag|eighth|gear|baggie|stash & =dealer|score|scoring|baggie
off the =gear|stuff|drugs|weed|coke|crack|smack|speed|pipe
kick the =habit -of
quit|stop|off|without the =pipe|bong
quit|stop|off|without =bong|dab|dabs|carts
not|no|never|without =score|scoring .. today|tonight|tomorrow|again|$
lines & lads|friday|party|weekend|coke|toilet|bathroom|club|girls -learn|code|of|drama|knit|dance|draw|write|rehearse
picking|pick up & clean|script|methadone|without|relapse|dealer|sponsor
block|delete @name & buy|sell|dealer|weed|coke
do|doing|did .. #1|a|some|few =line|lines|bump|pill|pills & club|tonight|party|weekend|bed|toilet|lads -code|stitches|
  learn|write|knit
flush|bin|throw|last|rest|stash ... =ket|coke|weed|mdma|meth|drugs -of|can|bottle
ket|mdma|meth|cocaine|coke|weed & flush|last|rest|bin|throw|stash|hidden|tonight|weekend|rave|festival|club|lads
pills & rave|festival|club|party|score|rolling|dealer|molly
have|having|smoke|roll|share .. a =joint|spliff|bong|blunt
sniff|snort|bump .. something|it|line|a|some & club|party|toilet|friends|tonight|lads|work
getting|get|got =high -score|marks|grades|street|school|five|up|shelf|notes|res|fibre|tide|wind|jump|heels|on|chair|
  ground
high & without|weekend|again|before|after|work|class & getting|get
gram|grams .. off|from|of .. coke|ket|weed|mdma|@name|dealer|street
buy|get|score|pick .. a|some =gram|eighth|ounce|baggie|wrap -saffron|gold|flour
street .. vallies|pills|xans|benzos|drugs|valium
text|ring|call|message|meet|find @name .. for .. =gram|eighth|gear|weed|coke|pills|stuff
"""

DRUGS_UNSURE = """
^ =use|using one|once more|last $|time -slot
^ =use|using again|tonight|today|tomorrow but|and|with|then|carefully|safely|just|only|one|less
^ =use|using carefully|safely|safe|less tonight|this|again|if
last =bag|gram|baggie|pipe then|and|ever|before -of
do|doing|have .. a =line only|at|before|then -dance
been =using again|$
^ =cop just|only|again|tonight|today|some
stop|quit|not|no =buying from @name
half|quarter|one|#1 .. an|of? =edible|edibles|gummy|gummies
meet|see|text|ring|call|find .. @name|him|her|guy|man .. for .. a? =bag|wrap|gram|score|bit -of
do|doing|have|take|snort .. half|a|one|#1? =gram|grams -of
=gear|weed|coke & number|delete|block
^ =score $|tonight|again|today|off|from
one|last|another|more =bump|rail|toke|puff|hit $|tonight|then|and -of
do|doing|have|having|snort|rack .. one|last|another|more =line|lines $|tonight|then|and -of
one|last|another more =line then|and .. stop|bed|sleep|home -of
just|only one|a|half|another =bump|toke|puff|hit|tab $|tonight|then|and
just|only =half .. a pill|tab|gram
not|never|without =pick|picking up $|today|tonight|tomorrow|again
i .. =used again|yesterday|tonight -it|the|my|this|that
i .. =used last night|week
substance|substances|stoned|narcan|naloxone|smack|cocaine|heroin|meth|cannabis
craving|cravings -pass|chocolate|sugar|salt|food|sweets|caffeine|for|pizza
tolerance|t break
higher power
serenity prayer
just for =today
one =day at a time
roll|rolling one|another .. before|after|tonight|bed|for
gummies|gummy|edible|edibles|vape|mushrooms|microdose|microdosing|acid|pills & sleep|relax|party|place|calm|high|
  microdose|weekend|tonight|festival
something & party|floaty|shared|after & =took|shared|felt|tried -new|nice
calms|calm me .. down & only|night|thing
only thing that .. =helps|calms|works|numbs
that =crowd|lot
state & come|home|saturdays|better|what
pick|picking up .. =bag|gram|gear|eighth .. from @name|dealer
pick|picking up .. =gram|gear|eighth
joint|joints|spliff|bong & friday|without|night|after|before|bed|roll|get|every -supper|pain|knee|hip|account|wood
meetings|meeting & #30|sponsor|chip|ninety
something to .. take|calm|relax|sleep|numb|get
"""

STAYING = """
stay|staying|stayed|keep|remain|days|weeks|months|years|still|been|being =sober|clean|dry|teetotal -up|the|my
#1 =sober|clean
#2 days|weeks|months|years =sober|clean|without|free|off -no
=sobriety|chip|sponsor|afterparty|meeting|meetings
=aa|na|ga meeting|group|tonight|$
=sober party|date|birthday|christmas|curious|friend|friends|app|wedding
pour|pouring|poured|throw|threw|give|tip ... =wine|beer|vodka|gin|bottle|bottles|alcohol|booze|whisky .. down|out|away
walk|walked|drive|drove|go =past
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
