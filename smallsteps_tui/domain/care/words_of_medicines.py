"""Words of medicines taken otherwise than agreed."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

AS_AGREED = """
have|ask|get someone|@relative|@friend|@helper|@name .. with|watch|see me ... take .. =@medicine
not|never .. come|stop|quit|go|wean .. off|taking|using ... =@medicine
stop|not|never .. =lend|share|borrow|sell ... @medicine
stop|not|never .. =giving ... my @medicine
not|never|without|stop|no .. =skip|double|hiding|spitting|halving|rationing|binning ... @medicine
"""
"""No longer skipping, doubling or hiding them; what follows does not count beside it."""

MEDICINES = """
=replace|swap|trade|substitute my|his|her|the @prescribed|@sedatives|tablets with|for|by -another|new|liquid|
  brand|patches
stop|quit|no|not giving|give him|her|them|@name|my|the|our|son|daughter|kids .. =@prescribed -too
=top of my|the? .. @sedatives|@opioids
use|wear two|three|four|both|extra|#2 .. =patches $|at|today|tonight|instead
from #1 =mg|mcg|milligrams .. to .. nothing|zero|none|half|#1
=top of my|the? .. @medicine|naproxen|paracetamol|codeine|aspirin|ibuprofen -list|shelf|box
doctor|gp|nurse|label|box|leaflet|prescribed|supposed .. says|said|told? .. #1 & =but & take|have|use|need #1|more|
  double|twice
=@alcohol|drink & sleeping pill|tablet
give|lend|slip @name|kids|son|daughter .. some|one|two|half|a of? my|his|her|the? .. =@prescribed
give|lend|slip @name|kids|son|daughter .. of my .. =@tablets
use|take|have up? the|some|my? .. old|leftover|expired|last =@opioids|@sedatives|@prescribed -back
finish up? the|some|my? .. old|leftover|expired =@opioids|@sedatives|@prescribed
finish up? the|some|my? .. last =@opioids|@sedatives
swallow|take|have two|three|double|#2 of? the|my? .. =strong|stronger ones|tablets|pills
=mix|combine .. @medicine|@sedatives|@opioids .. with|and|on
extra =tablet|pill|dose|capsule when|if|tonight|because|before|today|$ -stand
take|get|buy|use|try ... =@sedatives|@opioids|ritalin|adderall|vyvanse|concerta|antidepressants .. from|off @name|
  @relative|@friend|him|her|mate|someone
no|never|zero more|another =pill|tablet|dose $|for|from|after|ever|this|until|and|by
put|pour|tip|throw|flush|chuck|send my|todays|tonights =@tablets|tablet|pill|dose .. down the? loo|toilet|sink|drain
tell|say .. i am|was? =taking|swallowing it|them|one|mine and|but|then .. bin|hide|spit|skip|flush|not
@medicine & replace|swap|switch|substitute|trade|instead|rather & =cbd|cannabis|weed|mushrooms|psilocybin|microdosing|
  ashwagandha|turmeric|herbs|herbal|vitamins|supplements|magnesium|homeopathy|kratom|keto|yoga|meditation|natural|
  wort|honey|crystals|prayer
@alcohol .. with|on .. the|my =antibiotics|@tablets|antidepressants|lithium
take|try|borrow @relative|@friend|@name|his|her .. =@dose|@prescribed|@sedatives .. for|before|because my|i|me|the
take two|three|four|five|#2 =instead of one|two|the|my $|tonight|so|to|because
tell|say|pretend ... i? am? =taking|took|taken .. it|them|my .. when|but|though .. not
take =double|triple tonight|today|tomorrow|$|because|since|if|when|this|instead|then|and
take #2|extra =extra|more tonight|today|tomorrow|$|because|if -minutes|steps|breaths
stop|off|skip|quit|without .. blood|heart =pressure .. @tablets|tablet
skip|stop|quit|without|miss|halve|bin .. =heart|thyroid|seizure @tablets|tablet
ibuprofen|aspirin|naproxen|@alcohol|grapefruit|sudafed|cocaine|weed|wort ... with|on|and|alongside|of my|the?
  =@prescribed
drink|wine|beers|pint|glass with|on|while .. my|the? =antibiotics|meds|antidepressants|lithium|warfarin
finish|use|get .. through? the|my .. =pills|tablets|meds|antibiotics .. quicker|faster|sooner|early|tonight|go
=double|triple up on|with .. @medicine|ibuprofen|paracetamol|antihistamine|melatonin|aspirin|ventolin
drop|go|going|come|taper|reduce|down|cut|up|increase|lower|raise .. it? .. to|by|down #1 =mg|mcg -caffeine|coffee|
  sodium|salt|iron|vitamin|magnesium
snort|crush|smoke|inject .. my|the|some|his|her? .. =@prescribed|@opioids
cut .. the|my =patch in|half
halve|half|cut|skip|drop|miss|reduce|double .. the =evening|morning|night|bedtime|lunchtime dose|tablet|pill
take .. @prescribed .. only .. =weekdays|weekends|sometimes
=leave out .. tablet|dose|pill -for
stop .. blood =thinner
cold =turkey .. @prescribed|@sedatives|meds|@dose
take double|twice|extra .. =@pills .. to .. sleep
give|lend|offer ... some|one|half|few .. my @prescribed|@opioids|@sedatives
second|another|extra =dose ... if|because|already|when
skip|miss|ditch|quit|bin|flush|hide|spit|cheek|halve|double|reduce|lower|decrease|increase|ration|stretch|
  refuse|chuck|throw|dump|dodge|avoid|pocket|half|fake ... =@prescribed -for|with
drop|dropping|dropped -off|mum|mums|dad|dads|nan|nans|gran|grans|in|by|round|@name ... =@prescribed -for|with|
  round|to
^ up .. =@prescribed|@dose
take|swallow|down|neck it|them|the? =all & @prescribed -with|for|when
i|to|will|should|gonna up .. =@prescribed|@dose
skip|ditch|drop|quit|flush|hide|spit|cheek|halve|double|reduce|lower|ration|stretch|refuse|half|split|increase ..
  my|the|a|morning|evening|night|one|two|some|todays|tonights|mum|his|her .. =@dose -a|day|time
skip|halve|double|ration|lower|cut|reduce|half|miss .. =insulin|inhaler|warfarin|dose
stop|come|wean|taper .. off|taking|of|using|with|my|the|myself|all|on|from|down? .. my|the|all|these|those|this|taking|
  off|of|from|cold? .. =@prescribed
get|go|going .. off|from|rid|without .. my|the|all|these|those|of? .. =@prescribed
stop|quit =taking .. my|the? .. @dose|@prescribed
@prescribed .. cold =turkey
without|no|not =need .. my|any|taking|the|these? .. @prescribed|@dose -reminder|waking|food
without ... =doses|tablet|pill
week|month|day|night|year|weekend|holiday|break .. off|without|from|no|not .. my|taking|the? .. =@prescribed|tablets|
  pills
no|not|fewer|less|never more? .. =@prescribed -left|in|to|ready|errors|needed|late|trolley|trolleys
less|fewer|lower .. of .. my? =@prescribed
not|never|no .. take|need|bother|want .. my|any|the|these|more|to|take|with|evening|morning|night .. =@prescribed|
  pills|tablet|dose -late|on|with|before|after|twice|double
not|never|cannot .. take|swallow .. my|the|these|any|evening|morning .. =tablet|pill
double|extra|triple|twice|more|half|halve|quarter|too|second|another .. the|my|a|than|many|of .. =dose|@prescribed|
  tablet|pills -check|coat|recipe|work
take .. more|less|fewer|half|double|twice|extra .. than|of|my|the|as .. prescribed|dose|tablet|@prescribed|pills|
  label|told|supposed|doctor
take|try|use|using|borrow|have|swallow|finish .. @relative|someone|friend|mate|flatmate|his|her|their|elses|
  neighbour|roommate .. =@prescribed|@sedatives|@dose|painkillers -with|for|when|to|over|out|round|back|
  upstairs|home|ready|pen|poster
take|try|use|using|borrow|have|swallow|finish .. @relative|someone|friend|mate|flatmate|his|her|their|elses|
  neighbour|roommate .. =@prescribed|@sedatives|@dose|painkillers to -her|him|them|school|nursery|hospital|the|
  @relative|work|chemist|pharmacy|boots|his|class|@name
share|sell|swap|lend|trade .. my|the|some|his|her|leftover .. @prescribed|@sedatives|@opioids|@dose|inhaler
give|lend ... my|leftover|some|spare|a .. =@prescribed .. to .. @relative|@friend|him|her|them|friend
give|lend @relative|@friend|him|her|them|mate .. my|some|half|one|leftover .. @prescribed|@dose
stop|quit|finish|drop .. =antibiotic .. early|sooner|because|when|once|halfway|as|feel|now|better
stop|quit .. =course .. early|sooner|once|feel|better|halfway -refund|fee
antibiotics .. early|rest|leftover|later
rest|leftover|old .. of .. =antibiotics
save|keep .. half|some|rest .. =antibiotics|course|meds -fee|fees|notes|materials|budget
sleeping pills|tablets ... two|double|extra|more|another|every|without|#2
take|use .. leftover|old|expired|out =@prescribed|antibiotics
off|come|stop|quit .. the|my .. =pill -box|organiser|organizer|bottle
@tablets .. make .. me|fat|numb|zombie|feel ... stop|skip|off|without
pretend|lie|lying|tell|say ... take .. my|them|the .. =@prescribed|tablets|pills
self medicat*
adjust|change|mess|tweak|play|experiment .. my|the|own|with|around .. own|my .. =@prescribed|dose|dosage
dose .. myself|on my own
lower|reduce|cut|halve|raise|up|increase|drop|change|adjust|split .. my|the|own .. =dose|dosage
one less =tablet|pill|dose
every =other day|dose|tablet .. @prescribed|tablets|pills
@medicine & @tampering
stop|quit|without|off|skip|less|half|miss .. take .. it|them|my & =doctor|psychiatrist|gp|nurse|dose|script|chemist
@prescribed & miss|off|cut|reduce|twice|quarter|away|drawer|myself
@prescribed ... no|not|never -ready|left|in|packed|yet|here|found|arrived|delivered|signed|rush|gaps|midnight|
  till|until|before|late|collected|spare|fridge|needles|forget|phone|phones
no|not|never ... =@prescribed -left|ready|late|errors|needed|trolley
leave|left .. the|my|todays|tonights|morning|evening? .. =@medicine .. in|at|out|on .. drawer|packet|cupboard|
  car|home|box|bag|bottle -fridge
put|keep .. the|my|todays|tonights|morning|evening? .. =@medicine .. in|at|out|on .. drawer|packet|bottle|home
  -fridge
put|keep .. todays|tonights|morning|evening|the|my|this .. =@medicine .. back|instead|away .. box|bag|cupboard|
  drawer|packet
more|less .. =than .. it|the|they .. say|label|box|packet
than =prescribed|directed|instructed|supposed
herbal|tea|prayer|natural|yoga|supplements|vitamins|wort|diet .. =instead|rather .. of|than .. @medicine
st|john =johns|wort .. wort|with|instead
on|by my|own own? & =@prescribed & stop|off|down|lower|cut|reduce|wean|taper|change|adjust|come
@prescribed & off|not|never|no|stop|quit|without|anymore -ready|left|packed|in|needed|yet|arrived|found|
  delivered|forget|rush|gaps|phone|phones|spare|list|the|at|by & myself|feel|better|fine|tomorrow|today|week|
  month|now|summer|christmas|own|cold|weekend|baby|pregnant|holiday|drink|weight|gain|fat|numb|zombie|natural|
  need|want
@prescribed & off|not|never|no|stop|quit|without|anymore the|by|at my|own|own|all|any & myself|feel|better|fine|
  tomorrow|today|week|month|now
take|try|use|swallow|pop|have|had ... friend|mate|sister|brother|mum|dad|neighbour|roommate|flatmate|@partner|
  someone|his|her|their|cousin|nan .. =ritalin|adderall|painkillers|@prescribed|antibiotics|inhaler|tablets|
  pills -give|remind|collect|to|over|out|round|back|upstairs|home|ready
take|try|use|swallow|pop|have|had ... friend|mate|sister|brother|mum|dad|neighbour|roommate|flatmate|@partner|
  someone|his|her|their|cousin|nan =@prescribed|antibiotics|inhaler|tablets|pills|painkillers|adderall to -her|
  him|them|school|nursery|hospital|the|@relative|work|chemist|pharmacy|boots|his|class|@name
take|try|use|swallow|pop|have|had ... =@prescribed|antibiotics|inhaler|ritalin|adderall|tablets|pills|
  painkillers and|plus|with .. friend|mate|sister|brother|mum|dad|neighbour|roommate|flatmate|@partner|someone|
  his|her|their|cousin|nan
take|try|use|swallow|pop|have|had|get|got|buy ... =@prescribed|antibiotics|inhaler|ritalin|adderall|tablets|
  pills|painkillers .. from|off|of|by .. friend|mate|sister|brother|neighbour|roommate|flatmate|@partner|
  someone|cousin
give|lend|share|sell|swap & my|leftover|spare|old|rest & =@prescribed|tablets|pills|inhaler & friend|mate|him|her|
  sister|brother|mum|dad|roommate|neighbour|flatmate|cousin|for|to|partner|wife|husband|cash
stop|cut|drop|skip & =antibiotic & early|better|half|halfway|soon|save
course & stop|cut|drop|skip & feel|antibiotic|infection|tablets|pills|better
twice|double|extra|triple -check|checked|checking & =dose|insulin|tablet|pills|@prescribed & quicker|faster|
  sleep|catch|missed|forgot|exam|study|work|calm|pain|today|tonight|boost
take|took|taking|have|had|swallow|use|need|try|neck & two|three|more & =dose|insulin|tablet|pills|@prescribed &
  work
two|three|more & =dose|insulin|tablet|pills|@prescribed & quicker|faster|sleep|catch|missed|forgot|calm|boost|
  exam|study|pain|today|tonight
insulin & less|skip|thin|weight|slim|stretch|afford|ration|without|miss
insulin ... half|last|lasts -a|pen|box|vial|pack|one|the
half|halve .. =insulin
insulin ... no|not -fridge|spare|in|needles|left|pens|till|until|ready|before
no|not|never ... =insulin -left|needles|pens|ready|late
make ... insulin ... last
afford & insulin|meds|medication|inhaler|tablets|prescription & stretch|half|skip|last|cut|every|without
skip tonight|today|mornings & drink|party|sleep|feel
@medicine & =second|other|every|alternate & day|week & only|save|money|last|instead|just|take
@prescribed & her|his|kates|mums|friends|someone|one of
one|some|few|half .. of .. her|his|my|@name .. =@prescribed
only|just .. take|use|have .. my? .. =@medicine|inhaler .. when|if|on -prescribed|me|hand
without|no|fewer|less =@medicine -left|errors|trolley|trolleys|notes|moulding|mould
come|came|coming|get|getting|go|going|gone|stay|be|being|been|am|i|days|weeks|months|years|week|month|year|day|
  still|wean|taper|all|fully|completely|totally|myself|him|her|try|keep|want|said|says|me|live|life|now|and off
  =@medicine
^ off =@medicine
@medicine & =each|every week|day & fewer|less|none|drop|lower|down
one|a .. less|off|fewer .. =each|every week|day & @medicine
each|every week|day .. =one .. less|fewer|off|until none|nothing|gone & @medicine
under|cheek my =tongue & pill|tablet|hide|med
water|heart|blood|thyroid|stomach|nerve|pressure =pills|tablets & only|stop|skip|save|without|missed|not|every
  -ready
two|extra|double|another|more .. water|heart|blood|stomach|nerve .. =pills|tablets -left
take|use|have|taking ... water|heart|blood|thyroid|stomach|nerve|pressure =pills|tablets when|if|two|every|some
water|heart|blood|thyroid|stomach|nerve|pressure =pills|tablets & two|a|one|another|day day|days|off
not|stop|never|without .. =collect|pick|order|renew|refill|fill .. up? .. @medicine|script
cancel|skip|miss|avoid|dodge .. =depot|injection|infusion|chemo|dialysis|jab -flu|mould|moulding|taxi|class|
  pump|job|raffle|jug|tap
give up .. =@prescribed|tablets|pills
make .. @medicine .. last|stretch
@medicine .. last .. =till|until|longer|month|payday
@prescribed|@tablets & natural|naturally|flat|clean|chemical|poison|toxic|cured|myself|fine|healed|lent|faith|god|
  brain|zombie|free|conspiracy|fat|numb|pregnant|bin|rid & off|stop|without|no|not|quit|drop|rid|come|free|bin|flush|
  instead|done
come|get|go|going off .. everything|it|them|all|these|the & =doctor|gave|prescribed|psychiatrist|meds|pills|tablets
contraceptive & sister|friend|her|someone
borrow|pinch|nick|steal|pocket & mum|dad|gran|nan|her|his|sister|friend|brother|someone|wife|husband &
  =@sedatives|@opioids|@prescribed
put|take & mum|dad|gran|nan|her|his|sister|friend|brother|someone|wife|husband & =@sedatives|@opioids
put ... mum|dad|gran|nan|her|his|sister|friend|brother|someone|wife|husband .. =@prescribed|tablets|pills .. my
  .. pocket|bag|room|drawer|coat
@medicine & =herbs|herbal|swap|believe|forever|ramadan|refuse & leave|left|finish|swap|back|no|not|refuse|forever|
  without|off
@medicine & leave|left & out|alone|behind|today|drawer
stop .. =injecting|infusions|injections|chemo|dialysis -plastic|mould
double up .. tonight|today|tomorrow|because|on|this & forgot|missed|meds|dose|tablets|morning
prescription & herbs|herbal|swap|bin|ignore|refuse|throw
stop|without|not|never ... =prescription -ready|glasses|sunglasses|till|until|form|slip|at
prescription .. not|stop|without|never .. collect|pick|fill|take|taking|renew|want|need|use|go|going|bother|get
@tablets|medicine & no|without|stop|finish|off & doctor|ramadan|lent|fast|god|faith|even|forever|spring|summer
my =depot|injection & skip|miss|cancel|avoid|stop|refuse|dodge|not -till|until|due|moved|on
finish|done with @tablets|medicine & forever|good|spring|never|life
doses & one go|together|at once|both
not .. want .. be .. on .. =@tablets|@prescribed
give|share|lend .. my .. =prescription|sleeping|sleepers|pills|tablets & needs|sister|brother|friend|mate|mum|too
restart .. the|my|on @medicine
not =taken|taking .. my .. brother|sister|mum|friend
"""

MAYBE_MEDICINES = """
be|am|get =done|finished|rid|through with|of .. @tablets|medicine
take an? extra|another|second =one to|so ... sleep|calm|cope
i .. =flushed|binned|halved|halving|doubled|doubling|rationing mine|them $|again|since|for|because|so|to
i .. not =had mine for|since
i .. not =taken|taking them|mine|any for|since|in|all|this ... day|week|month|ages|@weekday
i .. =stopped|skipped|binned|flushed them|mine #1|a|again|on|last|because|weeks|days|altogether -day|goal|match
been off =them|mine #1|a|for|since|weeks|months
skip|miss|forget|leave out? tonight|today|tomorrow =tablet|pill|dose
=skip|miss|leave|drop|halve|double only|just|out? .. the|my? evening|morning|night|bedtime|lunchtime|white|blue|pink|
  yellow one|dose|tablet
not|never|stop|skip .. take .. the little|big|small|round? =blue|white|pink|yellow|purple|evening|morning|night|
  bedtime one|pill|tablet -cup|mug|line|bus
script|prescription|refill|meds|tablets ... fill|refill|renewed|again =early|sooner
put|set|save ... =tablets|pills .. aside|by|back
run out .. not|never|without .. =reorder|order|refill|renew|collect
stop|quit|reduce|cut|less|without|no|fewer .. =ibuprofen|paracetamol|aspirin|antihistamines|antacids|omeprazole|
  melatonin|painkillers
off .. the =meds|pill|patch|tablets
side =effects
med|medication holiday|break|free
crush|split|cut|open .. my|the .. =tablet|pills|capsule
sleeping pills|tablets
@medicine -trolley|chart|list|cutter|cupboard|cabinet|lecture|essay|module|audit|charger|stand|mould|moulding|
  training|alarm|bug|bobbles|response|curve|service|constructor & miss|missed|missing|forget|forgot|later|till|
  pause|pausing|break|off|skip|dizzy|scared|foggy|numb|worse|adjust|cut|reduce|reducing|down|without|less|fewer|
  half|extra|double|twice|stick|hate|hating|ashamed|stigma|effects|peace|being|worth|dependent|crutch|instead|
  hide|hides|hiding|hid|lie|lied|share|sharing|swap|swapping|sell|selling|borrow|borrowing|lower|lowering|raise|
  drop|dropping|avoid|avoiding|sooner|myself|chuck|longer|higher|purpose
@medicine -trolley|chart|list|cutter|cupboard|cabinet|lecture|essay|module|audit|charger|stand|mould|moulding|
  training|alarm|bug|bobbles|response|curve|service|constructor & new|changing|change|changed|late|two|three|
  another|side|again|more & take|took|taking|have|had|having|i|me|my|feel|need|want|use|using|on|not|no|never|
  tonight|today|sleep|if|when|because|so|just|only|myself|swallow|pop|try|start|doctor|gp|might|than|effects|
  one|cannot|calm|cope|day|days|night|week|weeks|month|home|ask|tell|too|high
another|more|two|three .. =pill|tablet|dose|meds|medication|medicine|sertraline|antidepressants|capsule|jab|
  injection|inhaler $|tonight|today|to|so|because|if|when|before|now|then|and|later|for|again|at|after|please|
  puff|puffs|every
change|changed|changing|new|adjust my|the|own? .. =meds|medication|dose|dosage|antidepressants|tablets|pills|
  sertraline|lithium|@prescribed $|tonight|today|so|because|if|now|then|and|again|this|every|scare|make|making
=meds|tablets|pills|dose|medication|@prescribed late|again|change|changed $|tonight|today|tomorrow|night|so|
  because|and|again
@tablets|dose & hate|scared|ashamed|dizzy|sick|foggy|numb|fat|fewer|peace|stick
prescription & late|weeks|forgot|avoid|overdue
melatonin|antacids|antihistamines|ibuprofen|paracetamol|aspirin|omeprazole|laxative|nasal & off|cut|down|extra|less|
  without|stop|double|more|another|fewer|break|daily
miss .. the|one|it|them .. one|late|later|anyway|though
take .. the|it|one .. evening|morning|one .. =late|later|double|again
@tablets|medicine|antidepressants|dose|dosage|prescription & my|the|new|without|start|restart|back|again|change|ask|
  doctor|remember|think|worth|afraid|scared|everyone|mum & scared|afraid|hate|without|restart|back|change|shame|dizzy|
  weird|asked|wean|not|sure|stigma|zombie|myself|fuzzy|need|really|reading|still|yet|stay|keep|refuse|off|effects
start|begin .. the|my|on @tablets|antidepressants -course
mix|combine & tablets|pills|meds|chemist|medicines|pharmacist -flour
leaflet & change|before|stop|side -drop|print|design
be on .. =@tablets
@tablets & doing|helping|anything|honest|work|worries|hate|weight
not take =them & daughter|mum|worries|day|doctor|every
take them =every .. day & remember|not|only
skip .. =vitamins|supplements
take|had =extra|double|triple $|tonight|today|because
only|just =take|use|need|have it|them|one ... bad|worst|worse|good day|night|ones|spells
=take|use my|the @medicine only|just when|if|on -prescribed
half|quarter|less|none|one|two .. it|them|mine and|then =see how|if|what
take|have|try|use =another|second|extra one|dose|pill|tablet? if|when ... not =work|help|enough|kick -cake
just|maybe|better|rather|probably take =none $|today|tonight|at
brain =zap
take|have|try|borrow|use one|some|couple|two|half .. of? =hers|his|mums|dads to|before|for calm|sleep|relax|cope|
  settle
take|have|had one|two|an =extra if|$|tonight|to|so|because
i .. =doubled|tripled it|them last|tonight|$|again|today
half|one|less .. for .. =week|days|month .. then none|nothing|stop|off
^ another|take|have two|one|2|more? if .. still =awake
had|take|have #1 when|but it|they|label|box|packet|doctor =say
more =tablet|pill|capsule than|$|tonight|if
had|take|have some|a|few|couple =extra $|last|tonight|again|today|so|to
"""

TABLES = (
    (Kind.MEDICINES, Tier.SURE, Way.AWAY, AS_AGREED),
    (Kind.MEDICINES, Tier.SURE, Way.TOWARDS, MEDICINES),
    (Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS, MAYBE_MEDICINES),
)
