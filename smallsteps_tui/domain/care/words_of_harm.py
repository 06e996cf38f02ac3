"""Words of hurting someone else, of threats and driving drunk, and of fearing that one might."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

HARM = """
give|giving|slip|inject .. @relative|him|her|@name .. extra|all|more|much|double|whole|enough|too .. =morphine|insulin|
  pills|tablets|fentanyl|oramorph|medication|meds ... so|until|till|then ... over|go|die|end|ends|peace|suffer|suffers|
  suffering|wake|wakes|forever -to|home|out|back
make|making my|the|that =neighbour|landlord|boss|ex pay $|for|dearly
=slap|smack|strangle|choke|stab|thump|batter|spank|headbutt|wallop|hurt|murder my|the|his|her|our? own|little|big|
  older|younger? @relative|dog|cat|puppy|boss|friend -feelings|high|five|on
=slap|smack|strangle|choke|thump|spank|hurt my|the|his|her|our? own|little|big|older|younger? @relative|dog|cat|puppy
  on monday|tuesday|wednesday|thursday|friday|saturday|sunday|purpose
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
=gps|tracker|airtag|spyware|keylogger|stalkerware .. on|in|under|into|onto .. wife|husband|girlfriend|boyfriend|
  partner|ex|her|his|their .. car|phone|bag|coat|bike|laptop|handbag
drive|driving|drove|ride ... still|while|when|half|bit|little =drunk|tipsy|stoned|hungover|pissed
leave|leaving .. baby|toddler|kids|child|newborn|him|her in|alone|asleep|home|sleeping ... go|pop|nip|head =out -of
leave|leaving .. baby|toddler|child|kids|newborn in|alone .. =car|bath|tub|bathtub -seat|boot
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
shake|shaking him|her|baby =till|until
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
shake|shaking|shook him|her .. cries|crying|screams|hard
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
beat .. shit|crap|hell out of
beat the kids|children
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
kick|kicking|hit|hitting|hurt|hurting|beat|beating the|my|his? =dog|cat|puppy|horse -flap|toy|litter
force|forcing|make|making her|him to? .. have =sex|sleep with|touch
force|forcing myself on
smother|drown the|my baby|child|kids|children|puppy|kitten|kittens
stalk|stalking|follow|following her|him|my? ex|girlfriend|home|around|wife
track|spy|spying|tracking .. on|her|him|my? .. girlfriend|boyfriend|wife|husband|ex|her|him .. phone|location|secretly
stop|not =hitting people|kids|others
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
  whip .. kid|kids|son|daughter|baby|child|wife|husband|girlfriend|boyfriend|mum|dad|toddler|children|him|her|partner|
  brother|sister|stepson & stop|not|never|without|again|instead|days|lost|temper|behave|lesson|hard|cry|cries|screams|
  crying|drunk|angry|sorry|ashamed|last -at|chess|cards|darts|tennis
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
stop|not|never|help|so .. =hurting|hitting|scaring|frightening|threatening|beating|slapping|smacking .. him|her|
  them|kids|people|everyone|@relative|@name
grab|grabbed|grabbing|shoved|pushed|slapped|hit|punched|smacked|kicked|strangled|choked|threw|bit .. my .. wife|
  girlfriend|husband|boyfriend|son|daughter|kid|mum|dad|sister|brother|partner|child|baby|dog|cat|boss|friend
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
teach|teaching my|that|the|those? ex|husband|wife|boyfriend|girlfriend|neighbour|boss|bully|landlord|brother|sister|
  roommate|flatmate|cousin|@name a =lesson $|tonight|today|tomorrow|he|she|they
they|he|she|everyone all|both? =deserve|deserves .. what|whatever is|they? .. coming|get|gets $|to|soon|tomorrow
leave|leaving|abandon|dump .. baby|toddler|child|newborn|kids =somewhere|anywhere -safe
i .. =shook|pushed|grabbed|squeezed|dragged him|her|them $|again|hard|so|and|last|because|when|until
end|ending .. his|her|their|@relative|@name =suffering|misery -with
help|helping @relative|him|her|@name =die -in|well
turn|switch|unplug|cut|pull .. off? .. his|her|their|@relative|@name =oxygen|ventilator|drip -irrigation|tray|feed
pull the =plug on @relative|him|her|@name
fear of =god
make|making him|her|@name =talk|listen|beg
squeeze|twist|grab|pull|yank|bend his|her|@name .. =arm|wrist|ear|hair|fingers .. till|until|so|when|hard
cool|calm|cooling =off|down ... when|before|if he|she|@name|kids|we winds|start|starts|argue|screams|shouts|fight|push|
  pushes|cries
so|before|until i .. =swing|snap|explode|lash|swinging
so i .. not =hit|shout|throw|swing|kick
anger =course|class|classes|group|therapy|session|sessions|counselling|programme|workshop
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
get|getting =rid of .. the|this|my? baby|kid|kids|child|toddler|stepson|stepdaughter $|before|somehow
^ just|only|one|a|single? one|a|little|quick|tiny|single|light? =slap|smack|spank|whack -bass|of|the|talk|some
smack|slap|spank .. just|only =once|twice
^ just|only one|a|two? =punch|kick|shove -bag|card|drill|off|turn|line|ball
shout|yell and =shove|push|slap|smack
read|reading|check|checking .. her|his =messages|texts|emails|diary .. while|when|secretly|asleep
not|never|stop =shake|shaking .. baby|him|her
not|never|stop|without =hit|hitting|smack|smacking|slap|slapping|shake @name
@hit him|her|them|@relative $
@hit him|her|them -in|at|with|to|up|for|on|off|by|the|a|softly|deadline|gently|some|back
want|going|gonna|could|will|would .. to? =@hit someone|him|her|them|people|somebody
snap|snapping|explode|lose|losing|lost .. at|it|my|temper|rag .. with|at? .. kids|children|baby|him|her|them|@relative
hurt|hit =someone
lose|losing =control .. with|around|of .. kids|baby|him|her|@relative
punch|punching .. him|her|face|someone|in
leave|leaving .. baby|toddler|kids|child|children .. =alone|home .. in|at|for|while|and
rough|rougher with .. baby|kids|him|her
slap|smack|spank some|him|her|them|@relative
throttle|strangle .. him|her|boss|@relative|colleague
check|checking|go|going|look|looking through? her|his|my? .. girlfriend|boyfriend|wife|husband|partner|her|his =phone|
  messages|texts
make him|her|them =hurt|suffer
sort|sorting him|her|them|@name out -of
crosses|crossed|cross me
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
anger =management
anger|angry & him|her|kids|wife|husband|baby|boss & before|walk|breathe|room|leave|hurt|throw|shout|scared|hit|wait
walk|go|step|leave .. =away|room|outside & hit|shout|snap|kids|baby|screaming|temper|fight|argue|argument|anger|angry
put .. baby .. down & cry|cries|crying|screaming|walk|safe|cot|breathe
baby .. =cry|cries|crying|screaming & walk|down|room|shake|lose|snap|cot|shut|swear
slam|slammed|throw|threw|smash|smashed|punch|kick .. door|plate|plates|phone|glass|chair|cup|wall & him|her|kids|
  again|anger|angry|temper|front|at|when
settle .. score|it .. outside|with =fists
score to =settle
get =even
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
jumped me
baseball =bat & borrow|get|bring|take|car|wait
before i .. shove|push|hit|slap|snap|punch|grab|shake|kick|hurt|explode|lose|smack
my =own back
throw things & =argue|argued|fight|angry|row
"""

FEARED = """
=pedo|paedo|pedophile|paedophile|pedophilia|pocd|hocd thoughts|thought|images|image|fears|doubts|doubt
sure|check|checking|prove|proving|proof|know|google|test|certain|not .. i .. am .. a|not? .. =pedo|paedo|pedophile|
  paedophile|rapist|murderer|psychopath
not|never|stop|without|quit|resist|no .. think|thinking|thoughts .. about|of .. =@harmful|@hit .. my|the|a|any? kids|
  children|pupils|students|baby|toddler|newborn|child|class|niece|nephew
let|letting the .. =picture|image .. come|go|pass|be
without|despite .. the|these .. =pictures|images|thoughts & baby|newborn|him|her|knife|kids
trust|trusting|know .. i .. not .. =stab|hurt|lose|snap|shake & @name|him|her|baby|kids|it
i see|picture|imagine|keep .. myself =hurt|hurting|dropping|drop|shaking|pushing|stabbing|smothering|throwing .. him|
  her|baby|@relative|@name|someone
without|stop .. hiding|moving|locking .. the =knives|scissors
if|whether|that i .. =hit|ran|hurt|killed|knocked|run .. someone|anyone|a|the cyclist|child|person|pedestrian|anyone|
  dog|kid|over|$
if|whether i .. =touched|hurt|harmed .. him|her|them|baby|child|kid wrong|inappropriately|badly|somehow|without|$
=imagining|picturing|seeing|imagine|see ... my hands .. round|around|on|at .. neck|throat
keep|keeps =seeing|picturing|imagining myself
thinking|thought|thoughts|scared|afraid|fear|urge|without ... =swerve|swerving|swerves ... kids|people|someone|cyclist|
  cyclists|pedestrians|children|crowd
scared|afraid|worried|terrified|frightened .. i .. will|might|could|may .. =push|shove|stab|drop|throw|hurt|kill|
  smother|hit ... someone|anyone|him|her|@relative|baby|stranger|people|them|newborn
=alone with|around|near .. knives|knife|knife|scissors|balcony|window & kids|baby|child|children|him|her|@relative
kids|baby|child|children|@relative & =alone & knives|knife|scissors
be|being|am|being a|the? =pedo|paedo|pedophile|paedophile
hold|holding|use|carry|chop|cook ... =knife|knives|scissors .. near|around|next|beside|by .. to? .. @relative|baby|
  @name|him|her|people|someone
knives|knife|scissors & =thoughts|thought|images|intrusive
bath|hold|change|carry|cuddle|feed .. baby|him|her|newborn|@name .. despite|even|with|anyway|whatever .. =thoughts|
  thought|images|fear
images|pictures|thoughts of =pushing|stabbing|hitting|hurting|dropping
i would|could|will .. never .. =hurt|harm|hit|shake .. her|him|them|baby|my|the|a|@relative|anyone
scared|afraid|worried|terrified|frightened .. of what .. i .. =might|could do
tell|telling nobody|no|none .. the|these|my|about? .. =thoughts|pictures|images|thought
hide|hiding .. the|my|these? =thoughts .. from
keep|keeping .. her|him|baby|the|them .. =away from .. the .. window|knives|stairs|balcony|knife & thoughts|thought|
  scared|afraid|might|case|myself
keep|keeping .. her|him|baby|kids|child|them|knives .. =away from me
seeing|picturing|imagining myself =drop|dropping|hurt|hurting|throw|throwing|shake|stab|push
stop =wanting|thinking to|about|of throw|drop|shake|hurt|dropping|throwing|hurting .. her|him|baby
=worried|afraid|scared .. i .. am|be|might|become .. pedophile|paedophile|monster|dangerous
not|never =drop|smother|drown .. baby|him|her|child|newborn
stop|keep|keeps|cannot|not .. imagining|picturing|seeing him|her|baby|child|@relative =falling|fall|drowning|dead|dying
afraid|scared|terrified|frightened .. =knives|knife|balcony|window|windows|stairs
@fearing ... =@harmful .. @relative|baby|someone|child|kids|him|her|them|people|stranger|everyone|cat|dog|newborn|
  passenger|pedestrian -me|us
@fearing ... =@harmful .. my|the|a .. @relative|baby|child|kids|people|dog|cat
@fearing .. of|about|i|that? .. @hit|@harmful|losing|snap|snapping ... @relative|baby|child|kids|him|her|them|someone|
  people
keep|keeps =picturing|seeing|imagining ... baby|child|kids|him|her|@relative|someone|knife|falling
what =if i ... @harmful|@hit|hurt|snap|molest|push ... @relative|him|her|them|someone|baby|child|kids|people
what if i .. am|was|be .. =paedophile|pedophile|pedo|murderer|killer|monster|dangerous|psycho*|rapist
scared|afraid|terrified|worried i am|will|might|could ... @hit|@harmful|hurt|snap|molest ... @relative|him|her|them|
  someone|baby|child|kids|people
scared|afraid|terrified .. alone|around|near|hold|holding|bath|knives|carrying ... baby|child|kids|newborn|niece|
  nephew|him|her
thought|thoughts|image|images|urge|urges|impulse|vision|flash|flashes .. of|about|to|where? ... @harmful|@hit ...
  @relative|him|her|them|someone|baby|child|kids|people|stranger|neighbour
intrusive thought|thoughts|image|images
unwanted thought|thoughts|image|images
hide|hiding|move|put|avoid|avoiding .. =knives|knife|scissors ... so|because|case ... hurt|stab|harm|
  thoughts|snap|attack
dream|dreamt|dreamed|nightmare .. i|about .. killed|stabbed|hurt|killing|hurting ... @relative|baby|him|her|someone
horrible|awful|sick|scary|terrible|disturbing|violent|bad|nasty|unwanted picture|pictures|thought|thoughts|image|
  images|vision & baby|stairs|knife|kids|child|him|her|daughter|son|train|window|people|came|push|drop
what =if i .. use|do|snap|jump|push|drop|lose|hurt|kill|am .. it|control|her|him|them|one|dangerous|$
scared|afraid|terrified .. to hold|bath|be|carry|touch|cuddle|pick|change & knife|baby|child|daughter|son|kids|niece|
  nephew|him|her|alone
@fearing & =@harmful|hurt|snap|lose|molest|violent|knife & baby|kids|child|son|daughter|him|her|someone|people|niece|
  nephew|strangers|toddler|children|newborn|mum|wife|husband|cat|dog|passengers|sister|brother
never|would|not .. =act on|do & baby|image|images|hurt|kids|child|violent|harm|stab
thoughts|images|pictures|thought & about|of & =hurting|dropping|stabbing|harming|killing|smothering|pushing -myself
thoughts|images|pictures|thought & about|of & =knife|baby
am|be|being|turn|become i? .. =dangerous|monster|murderer|killer|psychopath|paedophile|pedophile & baby|kids|child|
  thought|what|if|thoughts|afraid|scared
ocd & harm|hurt|baby|knife|violent|stab
knife|knives|scissors|balcony|stairs|window|bath|platform|train & baby|child|son|daughter|someone|kids|niece|him|her &
  scared|afraid|thought|what|picture|see|hide|might|image|flash
run|ran|hit|hitting someone|over|somebody|pedestrian|child|cyclist & =car|drove|drive|road|driving|bump & think|
  thought|check|what|did|fear|afraid|scared|sure
afraid|scared|terrified|worried|frightened i|that|of .. will|might|could|would|am .. do|hurt|harm|lose|snap|drop ..
  something|him|her|baby|control|kids|someone|it
image|images|picture|pictures|thought|thoughts .. of =swerving|driving|pushing|hitting|hurting|stabbing|dropping|
  jumping
"""

TABLES = (
    (Kind.HARM, Tier.SURE, Way.TOWARDS, HARM),
    (Kind.HARM, Tier.UNSURE, Way.TOWARDS, MAYBE_HARM),
    (Kind.FEARED_HARM, Tier.SURE, Way.AWAY, FEARED),
)
