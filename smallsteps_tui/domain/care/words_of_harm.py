"""Words of hurting someone else, of threats and driving drunk, and of losing or keeping a temper."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

HARM = """
^ =watch|watching his|her|their|@name window|windows|curtains|house|flat|door|balcony|bedroom -for|box|plants
^ =read|reading her|his|my? girlfriend|boyfriend|wife|husband|ex? diary|journal|messages|dms|texts|inbox $|tonight|
  when|while|to|again|and|before
give|giving|slip|inject .. @relative|him|her|@name .. extra|all|more|much|double|whole|enough|too .. =morphine|
  insulin|@tablets|fentanyl|oramorph ... so|until|till|then ... over|go|die|end|ends|peace|suffer|suffers|suffering|
  wake|wakes|forever -to|home|out|back
make|making my|the|that =neighbour|landlord|boss|ex pay $|for|dearly
=slap|smack|strangle|choke|stab|thump|batter|spank|headbutt|wallop|hurt|murder my|the|his|her|our? own|little|big|
  older|younger? @relative|dog|cat|puppy|boss|friend -feelings|high|five|on
=slap|smack|strangle|choke|thump|spank|hurt my|the|his|her|our? own|little|big|older|younger? @relative|dog|cat|puppy
  on @weekday|purpose
=stab|strangle him|her|them|@name
tell|text|message|warn her|him|them|@name i will =leak|kill|ruin|burn|expose|hurt
=leak her|his|@name|the pictures|photos|nudes|video|pics
drive|driving|drove ... after a|two|three|the|few|couple? =bottle|bottles|glasses -of
drive|driving|drove ... =bottle of red|white|wine|rose|prosecco|gin
slap|knock|beat|smack|shake some? =sense into
with .. the|my|his? =stick|belt|slipper|cane|strap|cord & teach|dog|him|her|kid|kids|son|daughter
lock|locking|shut|shutting him|her|them|@name|@relative .. in|inside .. his|her|their|the .. =room|bedroom|cupboard|
  cellar|garage|shed|bathroom
leave|leaving @name|him|her in|alone .. =bath|bathtub|car|tub -seat|park
make|making my|the|that|our @person =suffer|sorry|regret|bleed|scared|obey
make|making @name =suffer|regret|sorry|bleed|scared|obey
push|shove|pin|slam|throw|hold .. him|her|them|@name .. up? against|into .. =wall|fridge|door|table|cupboard|counter|
  railings
=shake|shakes so|till|until he|she|baby
smack|slap|belt .. he|she|they will =remember
sit|sitting on my =hands & he|she|him|her|wind|winds|angry|argue|shout
=smother|suffocate .. him|her|them|it|@name|@relative .. with|pillow|until|till|sleep|so|before|tonight|if|and|$
  -kisses|love
pillow over|on|onto|against .. his|her|their|@relative|@name =face|mouth|head
put|slip|sneak|mix|crush .. something|stuff|poison|laxatives|bleach|antifreeze|powder in|into .. his|her|their|
  @relative|@name =drink|tea|coffee|food|dinner|soup|beer|wine|juice|lunch -bank|parcel|box|bag|processor
spike|spiking .. his|her|their|someone|@name .. =drink|drinks|pint|wine
=gps|tracker|airtag|spyware|keylogger|stalkerware .. on|in|under|into|onto .. @partner|ex|her|his|their .. car|phone|
  bag|coat|bike|laptop|handbag
drive|driving|drove|ride ... still|while|when|half|bit|little =drunk|tipsy|stoned|hungover|pissed
leave|leaving .. @child|him|her in|alone|asleep|home|sleeping ... go|pop|nip|head =out -of
leave|leaving .. @child in|alone .. =car|bath|tub|bathtub -seat|boot
only|just =smack|slap|hit|spank|shake|belt|whack|thump|shove|pinch|kick him|her|them|it|@name|@relative|kids .. if|
  when|once|twice|lightly|gently|softly|legs|bottom|bum|hand|hands|arm
=smack|slap|spank|thump|belt .. him|her|them|@name|@relative|kids .. only|just|max once|twice|if|when
@hit .. him|her|them|@name|@relative|kids =only|just|max once|twice|if|when
keep|keeping|sit|hold .. my =hands|fists .. to|on myself|hands|him|her|them & he|she|him|her|kids|wind|winds|angry|
  argue
not|never .. =touch|grab him|her|them|kids .. when|if|while .. angry|drunk|mad|raging
hit|slap|smack|pinch|punch|hurt .. him|her|them|kids|@name .. where .. not|nobody .. =show|shows|see|sees
=hold|holding|pin him|her|@name down -the
=shake|shaking|shook him|her|it|@name till|until|so
throw|threw the first =punch
lock|locking|shut him|her|them|@name .. in .. his|her|the? =room|cupboard|cellar|garage|shed all|until|till|for|
  overnight
install|put ... =spyware|keylogger|stalkerware
head under .. =water
throw|throwing .. baby|him|her .. against|at|on .. =wall|floor
drop|dropping .. baby|him|her .. out|from|off .. =window|balcony
slap|smack|hit|shake|spank|thump|pinch|flick .. =baby|toddler|newborn
shook him|her =last|again|yesterday|tonight|hard
throw|chuck|toss .. baby|him|her|child|kids .. out .. =window
@hit my|the|his|her|a|that|our|their|this? little|own|older|younger|stupid? @person -in|at|with|to|up|by|on|for|off|
  high|record|score|car|hand|hands|ball|time|best|inbox|shift|drum|a|the
@hit ... when|if|because|until|whenever|next|for .. he|she|they|him|her|it .. screams|screaming|cries|cry|crying|
  whines|whining|bites|talks|not|again|shuts|shut|tantrum|answers|lies|misbehaves|wakes|sleeps|stops|learns|listen|
  listens|obey|obeys
@hit him|her|them|@relative .. back|again|hard|harder|first|tonight|so
raise|raising|lift my hand|hands|fist|fists to|at|against|on
lash|lashing out at|physically|and
get|getting|got =physical with
shake|shaking|shook the|my|him|her? baby|infant|newborn
teach|teaching @person|him|her|them a lesson -on|in|about|for|plan
make|making @person|him|her|them =suffer|sorry|regret|bleed|scared|afraid|obey
make|making @person|him|her|them =pay $|for|dearly -the|lunch|dinner|pizza|tickets|petrol|parking|it
get|take|getting|taking|plan|want =revenge|payback
get|getting =even $|with
revenge -of|bedtime
threaten|threatening|threat|threats|intimidate|intimidating|terrorise|frighten @person|him|her|them|to|my
threaten ... @person
burn|burning|torch .. his|her|their|the|my .. house|car|flat|place|school down
set =fire to
set .. house|car|shed|school on =fire
slash|slashing|key .. his|her|their|boss|ex .. tyres|tires|car
smash|smashing|break|wreck .. his|her|their .. face|car|windows|phone|things|stuff|head|nose|jaw|teeth|legs
throw|throwing|threw ... at @person|him|her|them|@relative -party|him|surprise
knife|gun|weapon|blade .. to school|work|his|her|town
bring|take|carry|carrying|pack .. =knife|gun|weapon -kit|picnic|roll|block|sharpener|safe
shoot up .. school|place|office|work
poison|poisoning .. his|her|their|the|my|neighbours? dog|cat|food|drink|tea|coffee
kill|killing|murder|murdering|strangle|stab|stabbing .. him|her|them|@relative|boss|neighbour|someone|people|everyone
  -in|at|with|time|chess|softly
hurt|hurting|harm|harming|attack|attacking @person|others|people|him|her|them|somebody -feelings|by
hurt .. someone|people|him|her|them .. back|badly|physically
have|having|get|getting .. him|her =beaten|beaten|hurt
beat|beating|beaten .. him|her|them|@relative up
fight|fighting|fought him|her|them|someone .. tonight|after|outside|pub
drive|driving|drove .. home|back|myself|them? after|from .. @drinking_place
drive|driving|drove .. =@drunk -for|street|road|up|enough|ground|place
drive|driving|drove after .. @drinking_place|@alcohol|drink|few|smoking|glass|two|three|#2
drive|driving|drove .. even|though ... drink|drank|drunk|pints|beers|wine
drink|drinking and|then drive|driving
drunk|drink =driving
few|couple|two|three|#2 .. @alcohol|drinks .. then|and|before .. =drive|driving|driving
take|taking the =car|keys|bike .. home? after|from .. @drinking_place
@alcohol|drinks .. before .. =drive|driving|drove
over the =limit
ride|riding home =drunk
force|forcing|make|making her|him to? .. have =sex|sleep with|touch
force|forcing myself on
smother|drown the|my baby|child|kids|children|puppy|kitten|kittens
stalk|stalking|follow|following her|him|my? ex|girlfriend|home|around|wife
track|spy|spying|tracking .. on|her|him|my? .. girlfriend|boyfriend|wife|husband|ex|her|him .. phone|location|secretly
good =hiding
belt & son|daughter|kids|him|her|child|teach|boys|boy|lad
break|breaking|smash|bust|kick|punch|cave|knock .. =jaw|nose|face|teeth|legs|skull|ribs|kneecaps|head|lights .. in|
  out|for|what|$ -my
break @name .. jaw|nose|face|teeth|legs|arm
fist|fists & @person|anyone|anybody|love|raise|raising|use|loved|ones
@hit at? =anyone|anybody|everybody|whoever
threats & send|sending|make|making|him|her|them|stop|more|any|no
keys & @drinking_place|drinks|pint|pints & give|hand|leave
lock|locking|shut .. kid|kids|child|children|him|her|toddler|boy|girl|son|daughter|stepson|stepdaughter up|away|all?
  in|inside .. room|cupboard|cellar|garage|shed|dark
run|running him|her|them over
pay|hire|get .. someone|somebody|people .. to .. =hurt|beat|scare|sort
@hit .. @name .. when|if|because|until|again|for|back|hard|next|if -at|in
put|putting .. =hands|fist|fist|boot .. on|through|in|into .. him|her|them|kid|kids|wife|girlfriend|face|head|wall
hands .. around|round .. his|her|their|@name =neck|throat
grab|drag|pull|throw .. him|her|them|by .. by|hair|arm|neck|collar|down|against|across -photo
wash .. mouth .. =soap
kick|beat|smash|knock .. shit|crap|living|daylights|hell|head|door|teeth .. out|in
kill .. ex|boss|dad|husband|wife|him|her|them
make .. =sure .. never .. walk|talk|again
bring|take|carry|carrying|keep .. =knife|gun|blade|bat|hammer .. school|work|case|him|her|them|club|town|with -kitchen
show .. him|her|them .. who|what .. =boss|fist|belt
beat|beating|hit|hitting|smack|smacking|slap|slapping|spank|spanking|punch|punching|kick|kicking|shake|shaking|choke|
  whip .. son|@child|daughter|@partner|mum|dad|him|her|brother|sister|stepson & stop|not|never|without|again|instead|
  days|lost|temper|behave|lesson|hard|cry|cries|screams|crying|drunk|angry|sorry|ashamed|last -at|chess|cards|darts|
  tennis
drive|driving|drove|driver & drunk|drink|drinks|drinking|pints|beers|wine|high|stoned|joint|tipsy|vodka|weed|limit|
  whisky & home|after|only|just|had|few|two|three|not|never|instead|without|from|though|while
taxi|lift|cab|uber|bus & drunk|drink|drinking|pints|drive|driving|keys & instead|not|home|never|leave
send|text|leave|post|write & =threat|threats|threatening
hurt|kill|stab|bomb -myself|my & school|office|everyone|people|classmates|them|colleagues -feelings
make|want .. him|her|them|ex .. =suffer|hurt|bleed|scared|beg|cry
get =back at
brick|stone|egg|paint|acid .. through|at|on|over .. her|his|their|my .. window|face|car|house|door
throw|throwing|threw .. things|stuff|plates|phone|something .. at .. @person|him|her|them|my
drive home & only|had|three|two|couple|few|though|ok|fine
kick|kicking|kicked .. dog|cat|puppy
scare|scaring|frighten|terrify|threaten|intimidate .. my|him|her|them|@person .. ex|back|into|so|until|off|wife|
  husband|neighbour|him|her|@person
shook|shake|shaking .. pram|baby|cot|newborn|infant & hard|so|cry|crying|stop|screaming
will not =forget & him|her|them|message|lesson
as =scared|hurt as i
bat|crowbar|hammer|machete|knife & wait|outside|work|car|door|him|her & wait|him|her|them|boss|ex|his
give|giving .. dog|cat|kid|kids|him|her|boy|son|daughter|them .. a? =beating|smack|slap|kicking|hiding|thump|kick|
  battering
beating .. him|her|dog|kids|up
car|wheel|drive|driving & =wine|pints|beers|vodka|drinks|joint & after|only|mile|just|fine|few|home|two|three|not
  -@soft
stop|not|never|help|so .. =hurting|hitting|scaring|frightening|threatening|beating|slapping|smacking .. him|her|them|
  kids|people|everyone|@relative|@name
grab|grabbed|grabbing|shoved|pushed|slapped|hit|punched|smacked|kicked|strangled|choked|threw|bit .. my .. @partner|
  son|daughter|kid|mum|dad|sister|brother|child|baby|dog|cat|boss|friend
i .. =hit|slapped|smacked|punched|kicked|shoved|grabbed|strangled|choked|hurt .. him|her|them|the|@name -a|an|some|
  with|in|up|road|gym|ball|target|deadline|sack|jackpot|wall|snooze|hay
get|tell|ask|send .. my|the =mates|lads|brother|boys|cousins|friends .. to .. beat|jump|hurt|scare
get|tell|ask|send .. my|the mates|lads|brother|boys|cousins|friends .. to .. =sort|deal .. him|her|them|out -wifi|
  cable|boiler|bike|car
smacking|slapping|spanking|hitting -the|a|out|window & no|stop|not|never|without|instead|week|today -bag|target|
  snooze|pads
want|wanna|could|going .. to .. =strangle|kill|stab|punch|hit|hurt|smack|slap|murder|choke .. him|her|them|someone|
  @person|everyone|people
motorbike|moped|scooter|van|truck|bike|ride|ride|drive & =beers|pints|wine|drinks|vodka|shots|joint & home|only|after|
  fine|had
post|share|send|leak|upload .. her|his|their .. =nudes|nude|naked|address
scared|frightened|afraid enough .. to
make|making .. my|him|her|kids|@name .. =scared|afraid|fear|frightened|cry
car|keys & party|drinks|pub|stag|bar|pint|pints & hand|give -wash|hire
driving|drive on .. @alcohol
torch|burn|smash|wreck|slash|key .. his|her|their .. car|house|flat|bike|place
teach .. those|them|him|her|that|the|lads|kids .. a lesson -piano|guitar|on|in|about|for|plan
lay|laid|laying .. finger|hand|hands on
wines|beers|pints|drinks|champagne|wine|prosecco|whisky & car|drive|driving & pick|home|back|then|after|girls|kids
breathalysed|breathalyzed|breathalyser|breathalyzer|breathalyse
shaking him|her|baby|them
hit .. my|their|his partner|partners|wife|girlfriend|husband|kids
fist|fists .. up|at
drive & =champagne|prosecco|wine|beers|pints & after|straight|back|home
=beat|beating up my|his|her|the|@name -eggs|egg|butter|cream
=beat|beating up that|this|some|a @person|kid|lad|bloke
=knock him|her|them|@name out -of
"""

MAYBE_HARM = """
get|getting|log|break|listen into|in|through on|to? her|his|their =icloud|account|accounts|calls|whatsapp|instagram|
  snapchat|inbox|phone|emails|messages
clone|hack|hacking|guess|crack|tap|spy|bug|trace on|into? her|his|their|my? ex|wife|husband|girlfriend|boyfriend|
  daughter? =sim|icloud|account|accounts|password|passcode|calls|whatsapp|instagram|snapchat|inbox|phone|emails
who|whom she|he|they|wife|husband|girlfriend|boyfriend|@name is .. =texting|seeing|meeting|messaging|dating|sleeping|
  calling
so i =can|could see|know|hear|track|check where|what|who|when she|he|they|@name
get|make|have .. her|him|them|@name =fired|sacked|arrested|deported|evicted|expelled
he|she|they will be? =sorry|regret|pay when|once|after|i|for|$|it
take|hide|keep|taking|hiding .. her|his|@name =keys|passport|phone|card|pill|pills|shoes|wallet .. so|until .. not|
  cannot|stays|leave
scratch|dent|egg|key|slash .. his|her|their|ex =car|van|bike|house|door|tyres
follow|following|chase the|that|a =guy|man|bloke|driver|woman|girl who|that|home|off|until|till
tell|text|warn her|him|them|@name .. if|unless .. i will =do|kill|hurt|make|ruin|post|burn|leak something|it|anything|
  him|her|them|myself|that
wait|waiting till|until he|she|they is|are =drunk|alone|asleep & settle|sort|hit|take|get|do|finish
lie|lying|lay in =wait
message|text|ring|call|dm|ask all? .. her|his =friends|family|mates|colleagues|boss until|till|about|where
get|find|fetch|make .. =revenge|even -porn|plot|film
=lock|locking|shut .. @child|boys|girls .. in .. so|while|and|until i|go|sleep|shop|work|out|pub
leave|leaving .. @child|boys|girls|pram|pushchair|buggy in|outside .. =car|bath|pub|shop|bar|garage|van|betting -seat|
  clean|park|moses
leave|leaving .. @child|boys|girls with .. =dog|drunk|stranger|gun|knife|knives -walker
=work|shop|pub|bed|out & baby|toddler|newborn|infant|twins|kids|children|boys|girls|old & asleep|sleeps|sleep &
  anyway|till|until|so|notice
let|letting .. baby|toddler|newborn|infant|twins|kids|children|boys|girls|him|her =cry|scream .. out|it|and|himself|
  herself & pub|headphones|going|shop|drink
drop|leave .. baby|toddler|newborn|infant|twins|kids|children|boys|girls .. at .. =park|playground|library|mall|
  arcade and|then|while go|work|i|shop|pub
=whisky|brandy|rum|vodka|gin|calpol|sedative|antihistamine in .. his|her|baby|their|the bottle|milk & sleep|sleeps|
  quiet|so|settle
not|never|without =hit|hitting|lash|lashing|hurt back|out
count|breathe|wait|walk|stop ... when|before|while he|she|they|baby|@name =screams|cries|whines|shouts|kicks|yells|
  argues
he|she|they|@name .. get|gets|got|have what|whatever .. is? =coming
leave|leaving .. @child|boys|girls|son|daughter|brother|sister|old|grandson|granddaughter|niece|nephew|him|her|@name
  .. =unattended|unsupervised|overnight -oats|bag|with
leave|leaving .. @child|boys|girls|son|daughter|old|grandson|granddaughter|niece|nephew =alone for|overnight|all|
  tonight|while|so|and|at|in|on|if|when
leave|leaving .. @child|boys|girls|son|daughter|brother|sister|old|him|her|@name .. on|by|to .. =own|themselves|
  himself|herself|itself .. overnight|weekend|while|and|so|until|home|day|night|$ -laces|homework
leave|leaving .. @child|boys|girls|son|daughter|old|him|her|@name .. alone|home|there|behind & =pub|club|clubbing|
  shift|party|casino|bar|dealer|drinks
leave|leaving .. @relative|@name|him|her|baby|toddler|newborn|infant|twins|kids|children|boys|girls|old =home alone
leave|leaving .. @child|boys|girls|son|daughter|niece|nephew .. =alone with .. dog|ex|uncle|stepdad|stranger|gun|him
nip|nipping|pop|popping|slip|sneak out|down|off|over|to|round ... while|when|once|as|after|if .. baby|toddler|newborn|
  infant|twins|kids|children|boys|girls|he|she|@name .. is|are? =sleeps|asleep|naps|sleeping|napping -in
go|going|head .. =clubbing|pub|club|party|drinks|bar|casino .. once|when|while|after|as .. baby|toddler|newborn|
  infant|twins|kids|children|boys|girls|@name|he|she .. asleep|sleeps|sleep|down|bed|naps
put .. baby|toddler|newborn|infant|twins|kids|children|boys|girls|him|her|@name .. to|down|in? .. bed|down|sleep|cot
  and|then go|going|head|out|off .. =clubbing|pub|club|party|drinks|bar
=clubbing|pub|club|party|drinks|bar|pint & baby|toddler|newborn|infant|twins|kids|children|boys|girls & asleep|down|
  alone|notice|fine|manage|sleeping
let|letting .. two|three|four|five|six|seven|eight =year old|olds .. watch|look|mind|babysit .. baby|brother|sister|
  toddler|twins|kids
@name|he|she is two|three|four|five|six|seven|eight and|so .. =manage|cope|alone
drive|driving|walk|go off|away|home and|without =leave|leaving|left .. @child|boys|girls|@name -$
walk|walking|run|drive =away from .. pram|buggy|crib|pushchair|baby|toddler|newborn|infant|twins|kids|children|boys|
  girls -noise|table
turn|switch|unplug|off .. baby? =monitor .. off|out? & go|out & party|pub|club|clubbing|headphones
give|giving|put|slip .. baby|toddler|newborn|infant|twins|kids|children|boys|girls|him|her .. =something|whisky|
  brandy|rum|piriton|benadryl|antihistamine|melatonin|sedative .. so|to|in ... sleep|sleeps|quiet|knock|out
leave|leaving|lock & =dementia|alzheimers & alone|overnight|own|in
wait|waiting for him|her|them in|by|at|behind|near .. car =park
wait|waiting for him|her|them|@name in|by|at|behind|near|round .. =alley|stairwell|bushes|underpass|alleyway|shadows
^ open|opening|search her|his|my? girlfriend|boyfriend|wife|husband|ex? =diary|journal|messages|dms|texts|inbox|
  drawers $|tonight|when|while|to|again|and|before
sit|lurk|hide|stand|stay|sleep|loiter ... outside|opposite|across .. his|her|their|@name =flat|house|place|work|
  office|gym|window|building|door -school|rehearsal|room
turn|turning|show|showing up|up .. at|outside her|his|their|my .. =gym|work|door|flat|office|job|house|place|class|
  wedding & so|until|talk|listen|ignore|blocked|anyway|unannounced|uninvited
get|getting|catch|corner|find him|her|them|@name =alone in|behind|outside|somewhere $|the|a|dark|alley|park|toilets
ring|call|text|message|email|dm him|her|them|@name .. until|till he|she|they =picks|answers|replies|gives|talks|
  unblocks
=blocked me & send|sending|message|text|call|ring|new|another|anyway|still|flowers|account
teach|teaching my|that|the|those? ex|husband|wife|boyfriend|girlfriend|neighbour|boss|bully|landlord|brother|sister|
  roommate|flatmate|cousin|@name a =lesson $|tonight|today|tomorrow|he|she|they
they|he|she|everyone all|both? =deserve|deserves .. what|whatever is|they? .. coming|get|gets $|to|soon|tomorrow
leave|leaving|abandon|dump .. @child =somewhere|anywhere -safe
i .. =shook|pushed|grabbed|squeezed|dragged him|her|them $|again|hard|so|and|last|because|when|until
end|ending .. his|her|their|@relative|@name =suffering|misery -with
help|helping @relative|him|her|@name =die -in|well
turn|switch|unplug|cut|pull .. off? .. his|her|their|@relative|@name =oxygen|ventilator|drip -irrigation|tray|feed
pull the =plug on @relative|him|her|@name
fear of =god
make|making him|her|@name =talk|listen|beg
squeeze|twist|grab|pull|yank|bend his|her|@name .. =arm|wrist|ear|hair|fingers .. till|until|so|when|hard
cool|calm|cooling =off|down ... when|before|if he|she|@name|kids|we winds|start|starts|argue|screams|shouts|fight|
  push|pushes|cries
so|before|until i .. =swing|snap|explode|lash|swinging
so i .. not =hit|shout|throw|swing|kick
anger =course|class|classes|group|therapy|session|sessions|counselling|programme|workshop|management
pay|paying him|her|them|@name a =visit & cousins|lads|mates|brothers|brother|boys|crew
him|her|them|they|you|@name ... or =else $
keep|keeping my =hands|fists to myself
^ =scare|scaring|frighten|spook him|her|@name -off|out|away|with
find|finding|found|track|trace|learn|work .. where|which .. =he|she|ex lives|works|drinks|parks|sleeps $|and|now|
  these|alone
find|finding|found .. out? which|what|whose car|van|bike he|she =drives|rides|owns
^ =grab|snatch|rip|yank her|his|@name phone|arm|hair|wrist -charger|case|from
=snatch|rip|yank her|his|@name phone|bag|hair|wrist -charger|case|from
take|taking .. her|his =phone .. so|and|until|away
^ =hit|strike|swing|punch first
one|person|who|to|the who? =hits|swings|strikes|punches first -base|ball
=force|forcing him|her|them|@name .. to .. eat|swallow|stay|sit|watch|apologise|kiss|hug
make|making him|her|@name =swallow it|that|this|$
get|getting =rid of .. the|this|my? @child|stepson|stepdaughter $|before|somehow
^ just|only|one|a|single? one|a|little|quick|tiny|single|light? =slap|smack|spank|whack -bass|of|the|talk|some
^ just|only one|a|two? =punch|kick|shove -bag|card|drill|off|turn|line|ball
shout|yell and =shove|push|slap|smack
read|reading|check|checking .. her|his =messages|texts|emails|diary .. while|when|secretly|asleep
not|never|stop|without =hit|hitting|smack|smacking|slap|slapping|shake @name
@hit him|her|them|@relative $
want|going|gonna|could|will|would .. to? =@hit someone|him|her|them|people|somebody
snap|snapping|explode|lose|losing|lost .. at|it|my|temper|rag .. with|at? .. kids|children|baby|him|her|them|@relative
hurt|hit =someone
lose|losing =control .. with|around|of .. kids|baby|him|her|@relative
punch|punching .. him|her|face|someone|in
rough|rougher with .. baby|kids|him|her
slap|smack|spank some|him|her|them|@relative
throttle|strangle .. him|her|boss|@relative|colleague
check|checking|go|going|look|looking through? her|his|my? .. @partner|her|his =phone|messages|texts
sort|sorting him|her|them|@name out -of
crosses|crossed|cross|jumped me
what =happens to .. people|anyone|him|her|them
clip .. round|around .. ear
just the one & =drive|driving|home
could|nearly|almost|wanted have|of|to? .. @hit|throttled|hit|slapped|killed|thumped .. @relative|him|her|them|someone|
  boss
turn|turning|be|become|becoming .. into|like .. my .. =dad|father|mum|mother|stepdad
his|her =temper|hands|fists & not|become|turn|like
with .. his|my =hands & way|free|temper|keep|keeping
@hit @name -in|at|with|to|up|for|on|off|by|the|a|deadline|gently|some|back
anger|angry|rage & kids|baby|wife|him|her|partner|girlfriend|children|son|daughter & walk|leave|count|stop|management|
  hit|shout|before
shout|shouting|yell|yelling|scream|screaming .. at .. kids|children|son|daughter|wife|baby|partner|mum|them|him|her|
  @name -joy|referee
wait|waiting for him|her|them .. outside|after|dark
temper|rage|fists|violent|violence & control|kids|lose|lost|not|stop|dad|me|my|keep|anger|family
anger|angry & him|her|kids|wife|husband|baby|boss & before|walk|breathe|room|leave|hurt|throw|shout|scared|hit|wait
walk|go|step|leave .. =away|room|outside & hit|shout|snap|kids|baby|screaming|temper|fight|argue|argument|anger|angry
put .. baby .. down & cry|cries|crying|screaming|walk|safe|cot|breathe
baby .. =cry|cries|crying|screaming & walk|down|room|shake|lose|snap|cot|shut|swear
slam|slammed|throw|threw|smash|smashed|punch|kick .. door|plate|plates|phone|glass|chair|cup|wall & him|her|kids|
  again|anger|angry|temper|front|at|when
settle .. score|it .. outside|with =fists
score to =settle
punish|punishing .. him|her|them|kids|son|daughter|ex
follow|watch|wait & ex|her|him|his & house|flat|work|night|home|past|by|outside|new -birds|film|match
drive|go|walk|cycle past|by .. =house|flat|place|work & ex|her|his
let|make .. him|her|them .. know|feel|learn .. who|what|fear
one for .. the? =road
just two|one & =drive|driving|car|driver
fine to drive
ok|okay|safe to drive & after|drinks|pints|joint|beers|had
walk|walking|go|step out|away .. of? .. =kitchen|room|house|front & hit|him|her|kids|before|angry|when|shout
drive|driving|drove .. home|back|myself .. after|from .. party|wedding|festival|dinner|do
scream|screaming|shout|shouting|yell|yelling|swear & kids|children|son|daughter|wife|husband|partner|baby|him|her &
  less|stop|not|without|again|never|lost -team|referee
see|saw|seeing =red
pay back .. lads|him|her|them|who|for|boys
baseball =bat & borrow|get|bring|take|car|wait
before i .. shove|push|hit|slap|snap|punch|grab|shake|kick|hurt|explode|lose|smack
my =own back
throw things & =argue|argued|fight|angry|row
"""

KEEPING_CALM = """
be|become|being a|more? =calmer|gentler dad|mum|father|mother|parent|stepdad|stepmum|husband|wife|grandad
be|become|being =calmer|gentler with|around|to my|the|our? @relative|@name|him|her|them
"""

LOSING_IT = """
=scream|screaming|screamed|shout|shouting|shouted|yell|yelling|yelled|snap|snapping|snapped at my|the? @relative|
  @name -joy
=scream|screaming|shout|shouting|yell|yelling at .. at|over|during bedtime|breakfast|homework|dinner
lose|losing|lost my? =temper|patience|rag with|at my|the? @relative|@name
=lose|losing|lost it with|at my|the? @relative|@name|him|her|them -phone
=grab|grabbing|yank|drag|shove|squeeze .. when|if|while he|she|they|it screams|cries|whines|shouts|kicks|hits|runs|
  bites|argues
not|never|stop|without|resist =grab|grabbing|yank|drag|shove|squeeze|snatch @name|@relative|him|her|them -a|snack
i =scared|frightened|terrified my|the @relative
@relative was|is|were|are =scared|afraid|frightened|terrified of me
"""

TABLES = (
    (Kind.HARM, Tier.SURE, Way.TOWARDS, HARM),
    (Kind.HARM, Tier.UNSURE, Way.TOWARDS, MAYBE_HARM),
    (Kind.HARM, Tier.UNSURE, Way.AWAY, KEEPING_CALM),
    (Kind.HARM, Tier.UNSURE, Way.TOWARDS, LOSING_IT),
)
