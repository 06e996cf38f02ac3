"""Words of drinking, and of pills that one depends on: less of it, none, again, and getting it."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

OPIOIDS = """
use|using|shoot|snort|inject|dose =alone & @opioids|gear|dope
ask|text|message|see|get|borrow|beg ... spare|leftover|few|any|couple|left .. =@opioids -for|as|prescribed
leftover|spare =@opioids -back|to
swap|trade|pay ... for .. =@opioids
off|without|clean|buy|score|use|using|hooked|relapse|addicted|quit|kick|from|no ... =smack|dope -talk|him|her|them|
  kids|my|the|on|bang
clean|fresh|sterile|swap =needles|syringes -knitting|pine|on|acupuncture
clean|fresh|sterile|swap =works|pins -on|area|surface|surfaces
stop|quit|off|without|less|fewer|reduce|taper|wean|detox|kick|clean|down|free|come|withdraw|withdrawal|relapse|cut|
  lower|ditch|resist|not|never|no ... =@opioids -after|with|left
@opioids .. taper|withdrawal|detox|relapse|addiction|habit|craving|free|again|dealer|clean|every
use|using|used|buy|score|get|order|take|snort|smoke|shoot|find|cop ... =heroin|smack|oxy|percs|fentanyl|fent|opiates|
  opioids|morphine|oxycodone -as|prescribed|back
take|another|extra|more|double|two|three|one|last|few|just ... =@opioids -as|back|prescribed|with|at|after|before|script
buy|order|get|beg|doctor|find|score|ask ... more|extra|another|some|street|online ... =@opioids
only|just|half|one|two|#2 .. =@opioids -$|@name|him|her|them|on|of|once|the|kids|bang
only|just|half|one|two|#2 .. =codeine|tramadol|oxy|percs|heroin|morphine|fentanyl|fent|methadone $
shoot|shot =up $|again|tonight|today|with|before|after
shoot =smack|heroin|dope
on|use|using|used|some|more|any|no|not|without|off|score|buy|buying|bought|get|do|did|doing|take|took|want|need|
  crave|craving|smoke|shoot|back the? =gear again|today|tonight|tomorrow
^ =gear again|tonight
needle .. exchange
needle .. =clean & use|only|share|inject|user
needle is|are|stay|keep|all|only|always? =clean
my|new|own works =clean
works =exchange
@opioids & hide|secret|stash|withdrawal|sick|need|hooked|addicted|dependent|craving|every|tell
methadone clinic|script|pharmacy & miss|without|less|tell|stay|keep
back|usual|normal|old|same|regular|full .. =dose|hit|dosage ... after|since|now|out rehab|detox|prison|jail|
  hospital|clean|break|weeks|months|inside
back|usual|normal|old|same|regular|full .. =amount ... after|since|now|out rehab|detox|prison|jail|hospital|
  clean|inside
use|using|take|do|my .. usual|normal|old|same|regular|full =amount ... after|since|now|out break|weeks|months
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
#3 =cans|tinnies|pints a|every|each|per night|day|evening -of
taper|wean ... =@alcohol|booze|drink
stick|keep|limit|cap .. it? .. to|at #1|a|one|couple =@alcohol|drink|units|pint -of
no =more than .. #1 cans|pints|drinks|beers|glasses|units
#1|one|two|three|four =drinks|pints|beers .. max|maximum|tops|only
#1|one|two|three|four =units max|maximum|tops|only
drink till|until i .. =pass|black|forget|sleep|collapse
less|fewer|under|than|down|cut|reduce|only|limit|max|maximum ... =bottle|litre|fifth|units|cans|pints|handle .. of?
  @alcohol ... day|night|daily|evening
bottle|litre|#3 .. of? =@alcohol .. a|every|per|each day|night|daily
stop|quit|give up? =drinking -@soft
not|never|no|without =drink today|tonight|again|anymore|now|for|tomorrow|until|till|at|alone|on|after|before|
  this|one|with|while|when|over|$ -@soft|bed|meals
not|never|resist|avoid pick up .. =drink
stay|get|being|be|keep|remain =sober
stay|being|remain =dry -out|run|clothes|under|logs|wood|food|goods|feet|socks
get|keep|be =dry $|till|until|again|for|this|all|through|and|at|over|since|in|on|with|today|tonight|tomorrow|by
sober -look|driver|one|account|judge|assessment|reading|suit|colours|colour|tone|second
sobriety|soberness|alcoholism|naltrexone|antabuse|acamprosate|disulfiram|aa|offie|offy|offlicence|offlicense
day|week|month|year .. =sober|sobriety|drinking|alcohol -sales|ink
day|week #1 =dry -weather|mash|food
day|week|month|year .. =dry $|at|from|in|so|and|today|tonight|this|but|because|with|without
alcoholic -free|ink|inks
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
detox -juice|tea|phone|digital|social|gut|diet|soil|inbox|wardrobe|screen|dopamine|bath|hair|face|mask|shampoo|
  instagram
withdrawal -bank|cash|atm|from|form|forms|slip|slips|agreement|letter|of|email|fee|fees|limit|limits|request|
  requests|deadline|period|button|page
morning|the =shakes -protein|milk
hide ... bottle|empties|vodka|wine|cans|drinking -water|sauce
pour|tip|throw ... =@alcohol|bottle|drink .. away|sink|out|down|rid -pan|sauce
get ... =@alcohol|bottle|drink .. away|sink|rid|down .. sink|drain|toilet|loo|$
get ... =@alcohol|bottle|drink .. out -glasses .. house|flat|home|fridge|here|sight|room|cupboard|car|$
get =rid of .. @alcohol
one =drink -of|water|voucher|at|bottle|bottles|each|per|token|tokens|station|stand|container
just|only|have|allow|take .. one|two|couple|few|single .. =drink|@alcohol|shot -of|water|soft|juice|milk|squash|
  station|stations|container|bottle|bottles|for|left|at
just|only|have|allow|take .. one|two|couple|few|single .. =glass -of|water|soft|juice|milk|squash|pane|panel|
  jar|door|lid|repaired|cut|tile|bowl|vase|case|bead|replaced|out
just|only|have|allow|take .. one|two|couple|few|single .. =drink|alcohol|vodka|wine|gin|beer|whisky|cider|pint
  for|left|at
first|next|another =drink|pint|glass|beer .. until|before|wait|after|tonight|of
crave|cravings|urge|tempted ... drink|@alcohol -@soft|water
drinking problem|again|less|alone|secretly|diary|buddy|dream|too|heavily -@soft
cut|cutback .. down|back .. on|the? .. @alcohol|drink
drink .. less|fewer|without|moderately|moderate -@soft|plastic|waste|sugar|straw|syrup
less|fewer =drink
less|fewer =units $|a|this|tonight|today|each|every|of|than|and|then|on
less|fewer =units per|in|over .. week|day|night|weekend|month
drink & numb|cope|forget|sleep|black|cannot & until|till|to|only
drink ... until|till|to|only|so ... feel|not
feel|not ... only|unless|until|when|without ... =drink
feel ... is|i .. =drink
@alcohol & secret|secretly|pretend|hide|lie|sneak
@alcohol & days|weeks|months|since & no|not|without|off|free|last|never|stop|quit|clean|sober|i|my|first|again|
  back|every|nothing|now|ago|challenge|#1|two|three|few|more|less|still|been|since -from|brew|bottling|old|stock
get|stay|keep|been|be|am|go|going|come =clean & @alcohol
@alcohol & =clean from|of|off|since|for|now|again|today|this|and|so|days|weeks
clean ... no|without|free ... =@alcohol
@alcohol & =alone|shakes|shaking|blackout|vomit|bedside|wardrobe
@alcohol .. in .. mug|desk|drawer|bag|boot|shed|handbag|flask|bottle & so|know|hide|work|nobody|office|notice
rest of .. bottle|wine|vodka|gin & drink|finish|one|might|i
drinking & only|cannot|way|evenings|nights|alone|without|problem|secret|heavily
alcohol team|service|worker|unit|nurse|counsellor|key|support|clinic
drug and =alcohol -policy|policies|lesson|lessons|training|module|essay|awareness
not|did|without buy|touch|pick|order|pour|open|finish ... =@alcohol
walk =past .. offie|pub|bar|offy|bottle|off -graph|chart
walk =past .. shop -and|window|windows|with|to
liquor store
dry =january & all|whole|again|finish
last|another|next|one .. =drink & then|before|last|tonight|stop|rest|more -water
last|another|next|one .. =bottle|glass -of|for|feed|jar|door|bank|pane|panel|water|label|labels|recycling &
  then|before|last|tonight|stop|rest|more -water
last|another|next|one .. =bottle|glass of .. @alcohol|red|white|my|it & then|before|last|tonight|stop|rest|
  more
hide .. how .. =drink
my =drinking
drinking in half
@alcohol|drinks a|per|every night|day|evening|week
down to #1 @alcohol|drinks|units|a
meetings & sponsor|chip|aa
#30|ninety =meetings
meetings in|for|over|every .. #30|ninety -minute|minutes|min|mins
ninety in .. ninety & meetings
#30|ninety|#2 days of|and|with? .. =meetings
meetings & days & go|going|every|more|get|getting|skip|miss|without|no|clean|sober
meetings & =step & work|working|go|going|twelve|12|keep|do
meetings & =home & skip|miss|stay|instead|sober|drink|group|straight|after
sober|year|month|day|week =chip -shop|van|shortage|pan|butty|fat|bag|bags
not a|one|single =drop -of|stitch|off|in|by|shadow|down|out
not a|one|single =drop of .. @alcohol|drink|it|the|that|anything|stuff
a =drop of? @alcohol -of|in|into|for
wagon & off|fall|back -paint|toy|red|train|hay
teetotal|teetotaller|tee total
dry out
off the =drink|booze|bottle|sauce|wine|beer|lash
hair of the dog
hour|minutes & before|until & =drink|glass & first|next|another|wait|resist
@alcohol & cannot|without & sleep|relax|cope|stop|function|evening|day|talk
bottle of =red|white|rose -nail|paint|food|ink|vinegar|glue|sauce|spirit|spirits|emulsion|gloss & cannot|sleep|
  every|whole|tonight|finish|alone|without|night
swap|replace|instead & @alcohol|drink & tea|water|tonic|soda|juice|walk|run|bath|meeting|call|alcohol
liver & drink|alcohol
alcohol|drink helpline|team|worker|service|nurse|clinic|charity|counsellor
touch .. a .. =drop -of|in|shadow
touch .. a .. =drop of .. @alcohol|drink|it|the|that|stuff
a|one|single|another|any|touch =drop at|tonight|until|till|all|since & not|no|never|touch
no|zero|not|never =drop tonight|until|till|all|since
evening|nightly|daily|friday|lunchtime @alcohol|drink|tipple -order|orders|stock|class|menu|rota|list|special|
  specials|bottle|machine|stall|tokens|making|check
cans|pints|beers & #2 & down|drop|cut|less|limit|reduce|max -food|beans|paint
down|cut|drop|limit|reduce|keep|less|max|under ... #2 .. =units -of|in|on|per|insulin|from|off|at
down|cut|drop|limit|reduce|keep|less|max|under ... #2 .. =units per|in|of|on .. week|day|night|alcohol|weekend|
  month|drink
=units .. less|under|max ... a|this|per|each week|day|night
units & #2 & down|cut|less|limit|reduce|max & alcohol|drink|drinking|wine|beer|weekend
stop at #1 & =drink|pints|glasses|slower|beers
drink =slower
drinking & stop|quit|before|lose|job|wife|family|kids|health -@soft
drunk by|before|at|again|every|alone|in -punch|love
@alcohol & hands|shaking|shakes|stop|before & work|shaking|shakes|morning|noon|breakfast -sauce
drinking cost|ruined|destroyed|killed|took|broke
keep|still =drinking -water .. garage|shed|car|alone|secretly|bathroom|kitchen|night
"""

ALCOHOL_UNSURE = """
just|only one|single|#1 to see|prove|test if|that|whether i .. =handle|control|manage|cope
i .. =finished|emptied the bottle $|again|tonight|last|by
my .. =hiding place|spot
so|because .. =nobody offers|pours|buys
before|till|until|wait ... open a|the|my|another =can|bottle -of|paint|beans|tuna
sneak|smuggle ... =bottle|cans|vodka|wine|gin -milk
day #1 .. =shaking|sweating|cravings|trembling|shaky|sweats|shakes|sober
day #1 .. =clean -the|out|data|kitchen|oven|up|my|all|every|fridge|bathroom|filter|windows|sheets|house|desk
have just? =one|two in|at .. pub|bar|party|wedding
dram|tipple|snifter|bevvy|bevvies|nightcap|hangover|hungover|booze|tipsy|shandy|mocktail
shot -of|at|list|lists|blast|put|angle|by|through|in|list|on|peened|for|from|fabric|silk|counter
shot of -the|a|an|my|his|her|our|him|it|me|us|them|each|every|this|that|@name
have|drink|allow .. just|only =one|two $|then|and|at|tonight & pub|bar|party|wedding|drinks|dinner|match|wine|beer
just|only|have .. have|drink? just|only =one|two at .. the? .. pub|bar|party|wedding
^ only|just =drink #1|one|two|a -of|water|tea
i =slipped $|and|last|again|tonight|yesterday|today -on|down|disc|in
cheeky|wee|quick|crafty =@alcohol
i =drank after|again .. days|weeks|months|years
i =drank -nothing|water|enough|milk .. tonight|again|yesterday|last|all -water|coffee|tea|juice|enough|of
week|month|day|night|weekend|evening|january|october|sunday|monday|friday|saturday|party|dinner|date|christmas|
  wedding|holiday|year|hours ... without|no|off|free ... =@alcohol|drink|booze -vinegar|gums|bottle|rack|left|
  petals|machine|barrels|press|glasses|flutes|delivery|bottles
without|no|skip|less|fewer|avoid|resist|stop|quit|swap|replace|reduce|limit|cut ... =@alcohol|booze -free|
  vinegar|gum|bottle|glass|rack|mash|batter|ticket|wipes|swabs|stove|list|to|red|stem|stems|cuttings|petals|
  section|rust|tent|barrel|barrels|stain|stains|flutes|stencil|leaking|bush|labels|label|page|jus|gravy|
  cardboard|board|level
not|never .. drink|have|buy|open|touch ... =@alcohol -vinegar|cake
dry january|july|february|month|weekday
dry week|weekend|night -for|to|paint|mow|hang|forecast|in|needed
dry day|spell $|today|off|again|number|#1|and|then|with|at|on
dry till|until -morning|crisp|golden|completely|fully|touch|brown|hard
alcohol free|alcoholfree|0 -hand|gel|mouthwash|wipes|spray|toner|perfume
drink .. only|less|fewer|limit|max|most -@soft|water
only|limit|max ... =drink .. weekend|week|night|friday|a -@soft|water
@alcohol|drinks =only .. at|on|weekends
only .. drink|@alcohol .. on|at .. weekend|saturday|friday|special|week|dinner
nothing|no .. to? =drink $
not|stop =drink -enough
no =drink -water|tap
never =drink -@soft
drink nothing
a =drink .. tonight|after|now|alone
a =drink .. to -@relative|@friend|@name|the|school|practice|him|her|them|nursery|training
need|want|fancy|deserve .. =drink -water|bottle|bottles|station|stall|umbrellas|holder|machine
buy|get|pick|grab|fetch ... =@alcohol|cans|drink .. tonight|home|myself|$ -water
binge drink
#1 =units .. week
units a|per|each|every|of|in|over .. week|alcohol
my|keep|stay|get|count|track|alcohol|weekly|fewer|less|drop|cut ... =units .. week -review|essay|revision|
  timetable
=units .. under|less -page|stock
open .. bottle|wine|beer -bank|tent|shop|of|feed .. tonight|alone|when|after
open ... bottle of .. =@alcohol|red|white .. tonight|alone|when|after
@alcohol .. tonight|alone|instead|every|o -sauce|tasting|recipe
no =pub|pints
skip .. pub|bar|drinks|pint -chart|charts|course|exercise|exam|set|graph|mitzvah|code|stool|work|with
@alcohol|drinks -sticks|stick|sausages|dress|dresses|stain|stains|glasses|flutes|umbrellas|raffle|machine|bush
  & after|few|couple|tonight|friday|work|lads|mates|relax|unwind|reward
cans -of|to|recycling|back|opener|crushed & after|few|couple|tonight|friday|work|lads|mates|relax|unwind|reward
have|had|pour|open|another|one .. =glass|drink -water|milk|juice|squash|pane|panel|cut|replaced|repaired|
  tightened|fixed|machine|stall|display|case|jar|door|fitted|adjusted|bead|beads|bottle|bottles & i|relax|cook|
  now|evening|night|tonight|wine|wind|bath|unwind
after .. =glasses|drinks|pints|wine|beers -order|orders|fitting|delivery|repair|list|stock|tasting
three|four|two|another|last|#2 big|large|small|of|more|full|the? =glass -water|milk|juice|eye|pane|panes|panel|
  panels|case|cases|jar|jars|door|doors|bead|beads|prescription|prescriptions|bowl|bottle|tile|lens|roof|frame|
  shelf|shelves|recycling|charms|marbles|for|from
glass & =wine -rack|charms
glass ... or|maybe|then|became|was|turned|into|and two|three|four|another -water|lens|pane|frames|cloths|
  windows|pairs
three|four|two|another|last|#2 big|large|small|of|more|full|the? =glass for|from me|my|myself|tonight|courage|
  the
lime and =soda
stick to .. shandy|soft|water|lemonade -based|colour|colours|cup|paint & pub|party|bar|wedding|night
stick to just|only|the? one|two $|drink|drinks|pint|pints|glass|glasses|at|tonight|only|then|and|max|half|beers|
  small|in|on|when & pub|party|bar|wedding|night
hungover|hangover & sunday|first|no|without|woke
wake|woke|sunday|saturday|morning & no|without|not|never|again ... =headache -diary|tablets|clinic
first ... headache & sunday|saturday|weekend|morning|woke|wake
headache & woke & drink|party|last|sunday|again|no|first
that =crowd -funding|control|scene|noise|source|sourced|photo|shot|surge|barrier
@alcohol & i|after|evening|night|tonight|sleep|relax|with|friday|fridge
no .. =thanks|drink|shot|wine|beer & say|party|offered|to
said no to .. a|the|another .. shot|drink|beer|wine|glass|pint|joint|line|round -manager|dancing|of|managers|up|
  table
said no to .. a|the|another .. shot|glass|pint|line|round of .. @alcohol|coke|drinks|beers|shots|it|them
no|not|skip|without .. =pint|drinks|shots|beers -glasses|measure
no =round $|tonight|today|again
no =round for me|us|tonight
no|not|skip|without .. a|another|the|my|this|next|one|buy|any =round $|at|tonight|in|for|and|when|with|of|if
af|nonalcoholic beer|wine|drinks|lager
the =off -switch|button|centre|center|road|roading|peak|side|cut|cuts|grid|spin|season|white|key|position|ramp|
  chance|beat|stage|site|ice
buy|get|pick|grab|order|fetch ... =@alcohol -cake|recipe|sauce|gift|present|dad|party|guests|wedding|for|
  cookbook|glasses|sticks|stick|sausages|dress|flutes|stain|stains|yeast|creams|biscuits|cheesecake|level|bush|
  cuttings|fertiliser|hips|vinegar|boots|envelope|envelopes|mats|tap|trap|menu|stopper|raisin|petals|batter|
  butter|jelly|gums|umbrellas|shaker
bottle of @alcohol|red|white -vinegar|nail|paint|food|ink|glue|sauce|spirit|spirits|emulsion|gloss|dye
just the =one $|tonight|then|and|at|after|with|before|for|today|drink|pint|glass|now|if|or|to|i|maybe|on|this|
  because|more|beer|again|a|when|not|so|bottle|can|shot|though|please
one =tonight & just|only|the
gin and tonic
g =t on|tonight|with|after
bring|get|take|grab|open|share .. =@alcohol -glasses|opener|stain|stains|sticks|sausages|dress|flutes|bush|
  raisin|vinegar|level
bring|get|take|grab|open|share .. =cans -opener|of|back|recycling
edge off -lawn|board|pie|paper|card|felt|page|bracket|shelf
have a =drink -bottle|bottles|stall|station|container|table|machine
safe =drinking
@alcohol|nightcap & sleep|settle
@alcohol|nightcap -barrel|tent|list|page|off|stall & bed|help
drop .. of? .. @alcohol|port
=port before|to|in .. bed|sleep
a|some|of|little|my|glass|evening =port & sleep|drop|bed|settle|nightcap|glass -usb
pick some up .. on .. way|home
big night -at|for|of|pack|in|light
good =stuff -to|about|at|in|first|and
zero percent -loan|balance|finance|interest|card|credit|fat|vat|deposit|mortgage|apr
hands off it
clear head
hold .. my =card -to|up|against|near
take .. my =card $|off|away|so|from|until|till|before|and|for|tonight|while|when|today
leave|go|get|home|out|head|off|stop ... before .. gets =messy
drink -bottle|bottles|stall|order & sleep|numb|cope|alone|morning|shakes|blackout|secret|hide|lied|problem|
  ashamed|promise|relapse|quit|stopped|craving|urge|sponsor|withdrawal -@soft
drink|drinking ... to|and|so|until|till|could ... forget
forget|forgot ... why|how|who|when|what|everything|it|them|him|her|night|myself ... =drink|drinking -bottle|
  bottles
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
)
