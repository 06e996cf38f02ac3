"""Words of hurting someone else, of threats and driving drunk."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way
from smallsteps_tui.domain.care.words_of_frightening_thoughts import KEEPING_CALM, LOSING_IT

HARM = """
^ break|snap|crush his|her|their =hand|fingers|arm|leg|neck|wrist
^ =watch his|her|their|@name window|curtains|house|flat|door|balcony|bedroom -for|box|plants
^ =read her|his|my? girlfriend|boyfriend|wife|husband|ex? diary|journal|messages|dms|texts|inbox $|tonight|when|while|
  to|again|and|before
give|slip|inject .. @relative|him|her|@name .. extra|all|more|much|double|whole|enough|too .. =morphine|insulin|
  @tablets|fentanyl|oramorph ... so|until|till|then ... over|go|die|end|peace|suffer|wake|forever -to|home|out|back
make my|the|that =neighbour|landlord|boss|ex pay $|for|dearly
=slap|smack|strangle|choke|stab|thump|batter|spank|headbutt|wallop|hurt|murder my|the|his|her|our? own|little|big|older|
  younger? @relative|dog|cat|puppy|boss|friend -feelings|high|five|on
=slap|smack|strangle|choke|thump|spank|hurt my|the|his|her|our? own|little|big|older|younger? @relative|dog|cat|puppy on
  @weekday|purpose
=stab|strangle him|her|them|@name
tell|text|message|warn her|him|them|@name i will =leak|kill|ruin|burn|expose|hurt
=leak her|his|@name|the pictures|photos|nudes|video|pics
drive ... after a|two|three|the|few|couple? =bottle|glasses -of
drive ... =bottle of red|white|@alcohol
slap|knock|beat|smack|shake some? =sense into
with .. the|my|his? =stick|belt|slipper|cane|strap|cord & teach|dog|him|her|kid|son|daughter
lock|shut him|her|them|@name|@relative .. in|inside .. his|her|their|the .. =room|bedroom|cupboard|cellar|garage|shed|
  bathroom
leave @name|him|her in|alone .. =bath|bathtub|car|tub -seat|park
make my|the|that|our @person =suffer|sorry|regret|bleed|scared|obey
make @name =suffer|regret|sorry|bleed|scared|obey
push|shove|knock|throw @relative|him|her|baby|mum|dad off|down .. =chair|bed|stairs|balcony|sofa|bike|swing|ladder
push|shove|pin|slam|throw|hold .. him|her|them|@name .. up? against|into .. =wall|fridge|door|table|cupboard|counter|
  railings
=shake so|till|until he|she|baby
smack|slap|belt .. he|she|they will =remember
sit on my =hands & he|she|him|her|wind|angry|argue|shout
=smother|suffocate .. him|her|them|it|@name|@relative .. with|pillow|until|till|sleep|so|before|tonight|if|and|$
  -kisses|love
pillow over|on|onto|against .. his|her|their|@relative|@name =face|mouth|head
put|slip|sneak|mix|crush .. something|stuff|poison|laxatives|bleach|antifreeze|powder in|into .. his|her|their|
  @relative|@name =drink|tea|coffee|food|dinner|soup|beer|wine|juice|lunch -bank|parcel|box|bag|processor
spike .. his|her|their|someone|@name .. =drink|pint|wine
=gps|tracker|airtag|spyware|keylogger|stalkerware .. on|in|under|into|onto .. @partner|ex|her|his|their .. car|phone|
  bag|coat|bike|laptop|handbag
drive|ride ... still|while|when|half|bit|little =drunk|tipsy|stoned|hungover|pissed
leave .. @child|him|her in|alone|asleep|home|sleeping ... go|pop|nip|head =out -of
leave .. @child in|alone .. =car|bath|tub|bathtub -seat|boot
only|just =smack|slap|hit|spank|shake|belt|whack|thump|shove|pinch|kick him|her|them|@name|@relative|kids .. if|when|
  once|twice|lightly|gently|softly|legs|bottom|bum|hand|arm
only|just =smack|slap|hit|spank|shake|belt|whack|thump|kick it if|when he|she|it -is
=smack|slap|spank|thump|belt .. him|her|them|@name|@relative|kids .. only|just|max once|twice|if|when
@hit .. him|her|them|@name|@relative|kids =only|just|max once|twice|if|when
keep|sit|hold .. my =hands|fists .. to|on myself|hands|him|her|them & he|she|him|her|kids|wind|angry|argue
not|never .. =touch|grab him|her|them|kids .. when|if|while .. angry|drunk|mad|raging
hit|slap|smack|pinch|punch|hurt .. him|her|them|kids|@name .. where .. not|nobody .. =show|see
=hold|pin him|her|@name down -the
=shake him|her|@name till|until|so
=shake it till|until|so .. he|she|stops|stop|quiet|shut|cry|crying|cries|sleeps|shuts
throw the first =punch
lock|shut him|her|them|@name .. in .. his|her|the? =room|cupboard|cellar|garage|shed all|until|till|for|overnight
install|put ... =spyware|keylogger|stalkerware
his|her|their|@relative|@name|him|them|hold|push|keep|shove|baby|kid .. head under .. =water -tap|aerobics
throw .. baby|him|her .. against|at|on .. =wall|floor
drop .. baby|him|her .. out|from|off .. =window|balcony
slap|smack|hit|shake|spank|thump|pinch|flick .. =baby|toddler|newborn -bottle|bottles|formula|milk|powder|rattle|
  monitor|oil|food|book|photos|photoshoot|names|group
shook him|her =last|again|yesterday|tonight|hard
throw|chuck|toss .. baby|him|her|child|kids .. out .. =window
@hit my|the|his|her|a|that|our|their|this? little|own|older|younger|stupid? @person -in|at|with|to|up|by|on|for|off|
  high|record|score|car|hand|ball|time|best|inbox|shift|drum|a|the
@hit ... when|if|because|until|whenever|next|for .. he|she|they|him|her|it .. screams|screaming|cries|cry|whines|
  whining|bites|talks|not|again|shut|tantrum|answers|lies|misbehaves|wakes|sleeps|stops|learns|listen|obey
@hit him|her|them|@relative .. back|again|hard|harder|first|tonight|so
raise|lift my hand|fist to|at|against|on
lash out at|physically|and
get =physical with
shake the|my|him|her? baby|infant|newborn -bottle|bottles|formula|milk|powder|rattle|monitor|oil|food
teach @person|him|her|them a lesson -on|in|about|for|plan|at|via|over
make @person|him|her|them =suffer|sorry|regret|bleed|scared|afraid|obey
make @person|him|her|them =pay $|for|dearly -the|lunch|dinner|pizza|tickets|petrol|parking|it
get|take|plan|want =revenge|payback
get =even $|with
revenge -of|bedtime
threaten|threat|intimidate|terrorise|frighten @person|him|her|them|to|my
threaten ... @person
burn|torch .. his|her|their|the|my .. house|car|flat|place|school down
set =fire to
set .. house|car|shed|school on =fire
slash|key -to|for|from|of|back .. his|her|their|boss|ex .. tyres|tires|car
smash|break|wreck .. his|her|their .. face|car|windows|phone|things|stuff|head|nose|jaw|teeth|legs
throw ... at @person|him|her|them|@relative -party|him|surprise
knife|gun|weapon|blade .. to school|work|his|her|town
bring|take|carry|pack .. =knife|gun|weapon -kit|picnic|roll|block|sharpener|safe
shoot up .. school|place|office|work
poison .. his|her|their|the|my|neighbours? dog|cat|food|drink|tea|coffee
kill|murder|strangle|stab .. him|her|them|@relative|boss|neighbour|someone|people|everyone -in|at|with|time|chess|softly
hurt|harm|attack @person|others|people|him|her|them|somebody -feelings|by
hurt .. someone|people|him|her|them .. back|badly|physically
have|get .. him|her =beaten|hurt
beat|beaten .. him|her|them|@relative up
fight|fought him|her|them|someone .. tonight|after|outside|pub
drive .. home|back|myself|them? after|from .. @drinking_place
drive .. =@drunk -for|street|road|up|enough|ground|place
drive after .. @drinking_place|@alcohol|drink|few|smoking|glass|two|three|#2
drive .. even|though ... drink|drunk|pints|beers|wine
drink and|then drive
drunk|drink =driving
few|couple|two|three|#2 .. @alcohol|drinks .. then|and|before .. =drive
take the =car|keys|bike .. home? after|from .. @drinking_place
@alcohol|drinks .. before .. =drive
^ over the =limit -on|of
drive|driving|home|am|was|be|bit|slightly|just|still|probably|definitely|if|when|though|while|i .. over the =limit -on|
  of
over the =limit & drive|driving|car|keys|pints|drink|drinks|home
ride home =drunk
force|make her|him to? .. have =sex|sleep with|touch
force myself on
smother|drown the|my baby|child|kids|children|puppy|kitten
stalk|follow her|him|my? ex|girlfriend|home|around|wife
track|spy .. on|her|him|my? .. girlfriend|boyfriend|wife|husband|ex|her|him .. phone|location|secretly
good =hiding -place|places|spot|spots
belt -for|loops|bag|buckle|grading|exam|test .. son|daughter|kids|him|her|child|boy|lad
with|use|get|fetch|take|my|his|dad|the|off|show|give ... =belt -loops|bag|buckle|grading|exam|test & son|daughter|kids|
  him|her|child|teach|boy|lad
break|smash|bust|kick|punch|cave|knock .. =jaw|nose|face|teeth|legs|skull|ribs|kneecaps|head|lights .. in|out|for|what|$
  -my
break @name .. jaw|nose|face|teeth|legs|arm
fist & @person|anyone|anybody|love|raise|use|ones
@hit at? =anyone|anybody|everybody|whoever
threats & send|make|him|her|them|stop|more|any|no
keys & @drinking_place|drinks|pint & give|hand|leave
lock|shut .. kid|child|children|him|her|toddler|boy|girl|son|daughter|stepson|stepdaughter up|away|all? in|inside ..
  room|cupboard|cellar|garage|shed|dark
run him|her|them over -to|the|for|at
pay|hire|get .. someone|somebody|people .. to .. =hurt|beat|scare -crows|pigeons|birds|foxes
pay|hire|get .. someone|somebody|people .. to .. =sort my|that|the|this? him|her|them|@name|@person|neighbour|
  landlord|bloke|guy
hit|slap|smack|punch|beat|kick|hurt|choke|strangle|stab|kill|spank|whip|thump|batter|belt|whack|shove|bite|burn|strike|
  headbutt|harm|thrash|poison|shoot|murder|attack|assault|wallop|clobber .. @name .. when|if|because|until|again|for|
  back|hard|next -at|in
push @name .. when|if|because|until|again|hard|harder -at|in
push @name back $|hard|when|if|again
put .. =hands|fist .. on|through|in|into .. him|her|them|kid|wife|girlfriend|face|head|wall
put .. =boot -on .. in|into|through .. him|her|them|his|their|face|head|wall
hands .. around|round .. his|her|their|@name =neck|throat
grab|drag|pull|throw .. him|her|them|by .. by|hair|arm|neck|collar|down|against|across -photo
wash .. mouth .. =soap
kick|beat|smash|knock .. shit|crap|living|daylights|hell|head|door|teeth .. out|in
make .. =sure he|she|they|him|her|@name|it .. never .. walk|talk|again
bring|take|carry|keep .. =knife|gun|blade .. school|work|case|him|her|them|club|town|with -kitchen
bring|take|carry|keep .. =bat|hammer .. him|her|them|town|case|under|bed
bring|take|carry|keep a|my|his|the? =bat|hammer .. school|work|club|with
show .. him|her|them .. who|what .. =boss|fist|belt
beat|hit|smack|slap|spank|punch|kick|shake|choke|whip .. son|@child|daughter|@partner|mum|dad|him|her|brother|sister|
  stepson & stop|not|never|without|again|instead|days|lost|temper|behave|lesson|hard|cry|cries|screams|drunk|angry|
  sorry|ashamed|last -at|chess|cards|darts|tennis
drive|driver & drunk|drink|@alcohol|high|stoned|joint|tipsy|weed|limit & home|after|only|just|had|few|two|three|not|
  never|instead|without|from|though|while
taxi|lift|cab|uber|bus & drunk|drink|pints|drive|keys & instead|not|home|never|leave
send|text|leave|post|write & =threat|threatening -model|models|assessment|analysis|section|intelligence|actor|report
hurt|kill|stab|bomb -myself|my & school|office|everyone|people|classmates|them|colleagues -feelings
make|want .. him|her|them|ex .. =suffer|hurt|bleed|scared|beg|cry
get =back at
brick|stone|egg|paint|acid .. through|at|on|over .. her|his|their|my .. window|face|car|house|door
throw .. things|stuff|plates|phone|something .. at .. @person|him|her|them|my
drive home & only|had|three|two|couple|few|though|ok|fine
kick .. dog|cat|puppy
scare|frighten|terrify|threaten|intimidate .. my|him|her|them|@person .. ex|back|into|so|until|off|wife|husband|
  neighbour|him|her|@person
shake .. pram|baby|cot|newborn|infant & hard|so|cry|stop|screaming
will not =forget & him|her|them|message|lesson
as =scared|hurt as i
bat|crowbar|hammer|machete|knife & wait|outside|work|car|door|him|her & wait|him|her|them|boss|ex|his
give .. dog|cat|kid|him|her|boy|son|daughter|them .. a? =beating|smack|slap|hiding|thump|kick|battering
beating .. him|her|dog|kids|up
car|wheel|drive & =@alcohol|drinks|joint & after|only|mile|just|fine|few|home|two|three|not -@soft
stop|not|never|help|so .. =hurting|hitting|scaring|frightening|threatening|beating|slapping|smacking .. him|her|them|
  kids|people|everyone|@relative|@name
grab|shoved|pushed|slapped|hit|punched|smacked|kicked|strangled|choked|threw|bit .. my .. @partner|son|daughter|kid|mum|
  dad|sister|brother|child|baby|dog|cat|boss|friend
i .. =hit|slapped|smacked|punched|kicked|shoved|grabbed|strangled|choked|hurt .. him|her|them|the|@name -a|an|some|with|
  in|up|road|gym|ball|target|deadline|sack|jackpot|wall|snooze|hay
get|tell|ask|send .. my|the =mates|lads|brother|boys|cousins|friends .. to .. beat|jump|hurt|scare
get|tell|ask|send .. my|the mates|lads|brother|boys|cousins|friends .. to .. =sort|deal .. him|her|them|out -wifi|cable|
  boiler|bike|car
smacking|slapping|spanking|hitting -the|a|out|window & no|stop|not|never|without|instead|week|today -bag|target|snooze|
  pads
want|wanna|could|going .. to .. =strangle|kill|stab|punch|hit|hurt|smack|slap|murder|choke .. him|her|them|someone|
  @person|everyone|people
motorbike|moped|scooter|van|truck|bike|ride|drive & =@alcohol|drinks|joint & home|only|after|fine|had
post|share|send|leak|upload .. her|his|their .. =nude|naked|address
scared|frightened|afraid enough .. to
make .. my|him|her|kids|@name .. =scared|afraid|fear|frightened|cry
car|keys & party|drinks|pub|stag|bar|pint & hand|give -wash|hire
drive on .. @alcohol
torch|burn|smash|wreck|slash|key -to|for|from|of|back .. his|her|their .. car|house|flat|bike|place
teach .. those|them|him|her|that|the|lads|kids .. a lesson -piano|guitar|on|in|about|for|plan|at|via|over
lay|laid .. finger|hand on
@alcohol|drinks & car|drive & pick|home|back|then|after|girls|kids
breathalyzed|breathalyser|breathalyzer|breathalyse
shaking him|her|baby|them
hit .. my|their|his partner|wife|girlfriend|husband|kids
fist .. up|at
drive & =@alcohol & after|straight|back|home
=beat up my|his|her|the|@name -egg|butter|cream
=beat up that|this|some|a @person|kid|lad|bloke
=knock him|her|them|@name out -of
"""

MAYBE_HARM = """
find|locate .. her|his =new flat|house|place|address -for
wait|hide|sit|stand near|by|behind|under|outside|beside her|his|their|ex =car|house|flat|door|gate|window|desk|bike|
  building -school|and|with|scan
ring|call|text|message|phone him|her|them|@name #5 =times
=log|sign in|into as her|him|my -test|admin|own|work|student|root
where she|he|they .. not =avoid|escape|ignore|leave me
go|drive|walk|turn .. to|up|round .. his|her =house|flat|place|work .. and|to .. have|shout|make|scream|tell|settle|
  fight|smash|bang
leave .. @child|him|her|@name .. asleep|crying|sleeping|alone|screaming and|while|then .. =go|dance|walk|work|shop|pub|
  run|swim|drink
leave .. @child|@name .. =home|behind|there while|when|so i
@child .. can|will|could =nap|sleep|play|stay|manage alone|by
leave|put .. @child .. by|near|at the =pool|pond|river|lake|road|stairs|window -with
leave|abandon|dump .. @child|him|her on|at|outside|by the|a|their? .. =doorstep|hospital|church|station|roadside|
  services -with
leave .. @child|him|her .. with =nobody|none
=headphones|earplugs & shut|put|lock|leave & @child & room|cupboard|garage|bedroom|cot
help|work|deal|cope|live .. with|on my =anger|temper|rage
hang|wait .. around|outside|at .. =school|nursery gate & ex|catch|her|him & catch|ex|see|talk|take
get|log|break|listen into|in|through on|to? her|his|their =icloud|account|calls|whatsapp|instagram|snapchat|inbox|phone|
  emails|messages
clone|hack|guess|crack|tap|spy|bug|trace on|into? her|his|their|@partner|daughter .. =sim|icloud|account|password|
  passcode|calls|whatsapp|instagram|snapchat|inbox|phone|emails
who|whom she|he|they|wife|husband|girlfriend|boyfriend|@name is .. =texting|seeing|meeting|messaging|dating|sleeping|
  calling
so i =can|could see|know|hear|track|check where|what|who|when she|he|they|@name
get|make|have .. her|him|them|@name =fired|sacked|arrested|deported|evicted|expelled
he|she|they will be? =sorry|regret|pay when|once|after|i|for|$|it
take|hide|keep .. her|his|@name =keys|passport|phone|card|pill|shoes|wallet .. so|until .. not|cannot|stays|leave
scratch|dent|egg|key|slash -to|for|from|of|back .. his|her|their|ex =car|van|bike|house|door|tyres
follow|chase the|that|a =guy|man|bloke|driver|woman|girl who|that|home|off|until|till
tell|text|warn her|him|them|@name .. if|unless .. i will =do|kill|hurt|make|ruin|post|burn|leak something|it|anything|
  him|her|them|myself|that
wait till|until he|she|they is|are =drunk|alone|asleep & settle|sort|hit|take
wait till|until he|she|they is|are =drunk|alone|asleep ... get|do|finish it|him|her|them|this|even|$
lie|lying|lay in =wait
message|text|ring|call|dm|ask all? .. her|his =friends|family|mates|colleagues|boss until|till|about|where
get|find|fetch|make .. =revenge|even -porn|plot|film|if|though|when|split|edges|share|layers|heat|coverage|strips|
  slices|tan|on|stitches|better|more|closer|faster|#1|out
=lock|shut .. @child|boys|girls .. in .. so|while|and|until i|go|sleep|shop|work|out|pub
leave .. @child|boys|girls|pram|pushchair|buggy in|outside .. =car|bath|pub|shop|bar|garage|van|betting -seat|clean|
  park|moses
leave .. @child|boys|girls with .. =dog|drunk|stranger|gun|knife|knives -walker
=work|shop|pub|bed|out & baby|toddler|newborn|infant|twins|kids|children|boys|girls|old & asleep|sleep & anyway|notice
=work|shop|pub|bed|out & baby|toddler|newborn|infant|twins|kids|children|boys|girls|old & asleep|sleep .. anyway|till|
  until|so
let .. baby|toddler|newborn|infant|twins|kids|children|boys|girls|him|her =cry|scream .. out|it|and|himself|herself &
  pub|headphones|going|shop|drink
drop|leave .. baby|toddler|newborn|infant|twins|kids|children|boys|girls .. at .. =park|playground|library|mall|arcade
  and|then|while go|work|i|shop|pub
=@alcohol|calpol|sedative|antihistamine in .. his|her|baby|their|the bottle|milk & sleep|quiet|so|settle
not|never|without =hit|lash|hurt back|out
count|breathe|wait|walk|stop ... when|before|while he|she|they|baby|@name =screams|cries|whines|shouts|kicks|yells|
  argues
he|she|they|@name .. get|have what|whatever .. is? =coming
leave .. @child|boys|girls|son|daughter|brother|sister|old|grandson|granddaughter|niece|nephew|him|her|@name ..
  =unattended|unsupervised|overnight -oats|bag|with
leave .. @child|boys|girls|son|daughter|old|grandson|granddaughter|niece|nephew =alone for|overnight|all|tonight|while|
  so|and|at|in|on|if|when
leave .. @child|boys|girls|son|daughter|brother|sister|old|him|her|@name .. on|by|to .. =own|themselves|himself|herself|
  itself .. overnight|weekend|while|and|so|until|home|day|night|$ -laces|homework
leave .. @child|boys|girls|son|daughter|old|him|her|@name .. alone|home|there|behind & =pub|club|shift|party|casino|bar|
  dealer|drinks
leave .. @relative|@name|him|her|baby|toddler|newborn|infant|twins|kids|children|boys|girls|old =home alone
leave .. @child|boys|girls|son|daughter|niece|nephew .. =alone with .. dog|ex|uncle|stepdad|stranger|gun|him
nip|pop|slip|sneak out|down|off|over|to|round ... while|when|once|as|after|if .. baby|toddler|newborn|infant|twins|kids|
  children|boys|girls|he|she|@name .. is|are? =sleeps|asleep|naps|sleeping|napping -in
go|going|head .. =pub|club|party|drinks|bar|casino .. once|when|while|after|as .. baby|toddler|newborn|infant|twins|
  kids|children|boys|girls|@name|he|she .. asleep|sleep|down|bed|naps
put .. baby|toddler|newborn|infant|twins|kids|children|boys|girls|him|her|@name .. to|down|in? .. bed|down|sleep|cot
  and|then go|going|head|out|off .. =pub|club|party|drinks|bar
=pub|club|party|drinks|bar|pint & baby|toddler|newborn|infant|twins|kids|children|boys|girls & asleep|down|alone|notice|
  fine|manage|sleeping
let .. two|three|four|five|six|seven|eight =year old .. watch|look|mind|babysit .. baby|brother|sister|toddler|twins|
  kids
@name|he|she is two|three|four|five|six|seven|eight and|so .. =manage|cope|alone
drive|walk|go off|away|home and|without =leave|left .. @child|boys|girls|@name -$
walk|run|drive =away from .. pram|buggy|crib|pushchair|baby|toddler|newborn|infant|twins|kids|children|boys|girls
  -noise|table
turn|switch|unplug|off .. baby? =monitor .. off|out? & go|out & party|pub|club|headphones
give|put|slip .. baby|toddler|newborn|infant|twins|kids|children|boys|girls|him|her .. =something|whisky|brandy|rum|
  piriton|benadryl|antihistamine|melatonin|sedative .. so|to|in ... sleep|quiet|knock|out
leave|lock & =dementia|alzheimers & alone|overnight|own|in
wait for him|her|them in|by|at|behind|near .. car =park
wait for him|her|them|@name in|by|at|behind|near|round .. =alley|stairwell|bushes|underpass|alleyway|shadows
^ open|search her|his|my? girlfriend|boyfriend|wife|husband|ex? =diary|journal|messages|dms|texts|inbox|drawers $|
  tonight|when|while|to|again|and|before
sit|lurk|hide|stand|stay|sleep|loiter ... outside|opposite|across .. his|her|their|@name =flat|house|place|work|office|
  gym|window|building|door -school|rehearsal|room
turn|show up .. at|outside her|his|their|my .. =gym|work|door|flat|office|job|house|place|class|wedding & so|until|talk|
  listen|ignore|blocked|anyway|unannounced|uninvited
get|catch|corner|find him|her|them|@name =alone in|behind|outside|somewhere $|the|a|dark|alley|park|toilets
ring|call|text|message|email|dm him|her|them|@name .. until|till he|she|they =picks|answers|replies|gives|talks|unblocks
=blocked me & send|message|text|call|ring|new|another|anyway|still|flowers|account
teach my|that|the|those? ex|husband|wife|boyfriend|girlfriend|neighbour|boss|bully|landlord|brother|sister|roommate|
  flatmate|cousin|@name a =lesson $|tonight|today|tomorrow|he|she|they
they|he|she|everyone all|both? =deserve .. what|whatever is|they? .. coming|get $|to|soon|tomorrow
leave|abandon|dump .. @child =somewhere|anywhere -safe
i .. =shook|pushed|grabbed|squeezed|dragged him|her|them $|again|hard|so|and|last|because|when|until
end .. his|her|their|@relative|@name =suffering|misery -with
help @relative|him|her|@name =die -in|well
turn|switch|unplug|cut|pull .. off? .. his|her|their|@relative|@name =oxygen|ventilator|drip -irrigation|tray|feed
pull the =plug on @relative|him|her|@name
fear of =god
make him|her|@name =talk|listen|beg
squeeze|twist|grab|pull|yank|bend his|her|@name .. =arm|wrist|ear|hair|fingers .. till|until|so|when|hard
cool|calm =off|down ... when|before|if he|she|@name|kids|we winds|start|argue|screams|shouts|fight|push|cries
so|before|until i .. =swing|snap|explode|lash
so i .. not =hit|shout|throw|swing|kick
anger =course|class|group|therapy|session|counselling|programme|workshop|management
pay him|her|them|@name a =visit & cousins|lads|mates|brother|boys|crew
him|her|them|they|you|@name ... or =else $
keep my =hands|fists to myself
^ =scare|frighten|spook him|her|@name -off|out|away|with
find|track|trace|learn|work .. where|which .. =he|she|ex lives|works|drinks|parks|sleeps $|and|now|these|alone
find .. out? which|what|whose car|van|bike he|she =drives|rides|owns
^ =grab|snatch|rip|yank her|his|@name phone|arm|hair|wrist -charger|case|from
=snatch|rip|yank her|his|@name phone|bag|hair|wrist -charger|case|from
take .. her|his =phone .. so|and|until|away
^ =hit|strike|swing|punch first
one|person|who|to|the who? =hits|swings|strikes|punches first -base|ball
=force him|her|them|@name .. to .. eat|swallow|stay|sit|watch|apologise|kiss|hug
make him|her|@name =swallow it|that|this|$
get =rid of .. the|this|my? @child|stepson|stepdaughter $|before|somehow
^ just|only|one|a|single? one|a|little|quick|tiny|single|light? =slap|smack|spank|whack -bass|of|the|talk|some
^ just|only one|a|two? =punch|kick|shove -bag|card|drill|off|turn|line|ball
shout|yell and =shove|push|slap|smack
read|check .. her|his =messages|texts|emails|diary .. while|when|secretly|asleep
not|never|stop|without =hit|smack|slap|shake @name
@hit him|her|them|@relative $
want|going|gonna|could|will|would .. to? =@hit someone|him|her|them|people|somebody
snap|explode .. at|it|my|temper|rag .. with|at? .. kids|children|baby|him|her|them|@relative
lose .. at|it|temper|rag|patience|cool|mind|shit|head .. with|at? .. kids|children|baby|him|her|them|@relative
lose =control .. with|around|of .. kids|baby|him|her|@relative
punch .. him|her|face|someone|in
rough|rougher with .. baby|kids|him|her
slap|smack|spank some|him|her|them|@relative
throttle|strangle .. him|her|boss|@relative|colleague
check|go|going|look through? her|his|my? .. @partner|her|his =phone|messages|texts
sort him|her|@name out -of
sort them out -of|by|into|before|on|in|from
cross|jumped me -off|out|over
what =happens to .. people|anyone|him|her|them
clip .. round|around .. ear
just the one & =drive|home
could|nearly|almost|wanted have|of|to? .. @hit|throttled|hit|slapped|killed|thumped .. @relative|him|her|them|someone|
  boss
turn|be|become .. into|like .. my .. =dad|father|mum|mother|stepdad
his|her =temper|hands|fists & not|become|turn|like
with .. his|my =hands & way|free|temper|keep
@hit @name -in|at|with|to|up|for|on|off|by|the|a|deadline|gently|some|back|appointment|appointments|meeting|party|call|
  slot|lesson|review|visit|exam|interview|session|date|class|shift
anger|angry|rage & kids|baby|wife|him|her|partner|girlfriend|children|son|daughter & walk|leave|count|stop|management|
  hit|shout|before
shout|yell|scream .. at .. kids|children|son|daughter|wife|baby|partner|mum|them|him|her|@name -joy|referee
wait for him|her|them .. outside|after|dark
temper|rage|fists|violent|violence & control|kids|lose|not|stop|dad|me|my|keep|anger|family
anger|angry & him|her|kids|wife|husband|baby|boss & before|walk|breathe|room|leave|hurt|throw|shout|scared|hit|wait
walk|go|step|leave .. =away|room|outside & hit|shout|snap|kids|baby|screaming|temper|fight|argue|argument|anger|angry
put .. baby .. down & cry|cries|screaming|walk|breathe
baby .. =cry|cries|screaming & walk|down|room|shake|lose|snap|cot|shut|swear
slam|throw|smash|punch|kick .. door|plate|phone|glass|chair|cup|wall & him|her|kids|again|anger|angry|temper|front|at|
  when
settle .. score|it .. outside|with =fists
score to =settle
punish .. him|her|them|kids|son|daughter|ex
follow|watch|wait & ex|her|him|his & house|flat|work|night|home|past|by|outside|new -birds|film|match
drive|go|walk|cycle past|by .. =house|flat|place|work & ex|her|his
let|make .. him|her|them .. know|feel|learn .. who|what|fear
one for .. the? =road -trip|bike|race|tax|test|safety
just two|one & =drive|car|driver
fine to drive
ok|okay|safe to drive & after|drinks|pints|joint|beers|had
walk|go|step out|away .. of? .. =kitchen|room|house|front & hit|him|her|kids|before|angry|when|shout
drive .. home|back|myself .. after|from .. party|wedding|festival|dinner|do
scream|shout|yell|swear & kids|children|son|daughter|wife|husband|partner|baby|him|her & less|stop|not|without|again|
  never|lost -team|referee
see|saw =red -squirrel|squirrels|kite|kites|panda|pandas|arrows|deer|list|light|lights|rock|bull
pay back .. lads|him|her|them|who|for|boys
baseball =bat & borrow|get|bring|take|car|wait
before i .. shove|push|hit|slap|snap|punch|grab|shake|kick|hurt|explode|lose|smack
my =own back -yard|up|door|catalogue|pain|pocket
throw things & =argue|fight|angry|row
"""

TABLES = (
    (Kind.HARM, Tier.SURE, Way.TOWARDS, HARM),
    (Kind.HARM, Tier.UNSURE, Way.TOWARDS, MAYBE_HARM),
    (Kind.HARM, Tier.UNSURE, Way.AWAY, KEEPING_CALM),
    (Kind.HARM, Tier.UNSURE, Way.TOWARDS, LOSING_IT),
)
