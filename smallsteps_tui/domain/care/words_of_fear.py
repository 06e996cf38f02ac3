"""Words of what may be fear of somebody near: what they break, read and forbid, and what one hides from them."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

MAYBE_HURT = """
tell|tells|told|telling =nobody|noone what .. happened|did|done
not|never =tell|told anyone|anybody|mum|dad|someone what .. happened|did|done
he|she|uncle|dad|stepdad|brother|stepbrother|grandad|grandpa|cousin|mum|boyfriend|coach|lodger =comes|came|creeps|crept|
  sneaks|sneaked|climbs|climbed in|into my|our? room|bedroom
=cameras|camera in|inside|behind the|my|our =bathroom|bedroom|shower|mirror|vents -fit|install|photo
keep|keeping the? =peace $
keep|keeping the? =peace at|with|around|for|in .. home|house|him|her|dad|mum|stepdad|family|@partner|kids
tell|say|write ... =accident|fall|stairs & midwife|hospital|school|mum|friends|doctor|nurse & fall|bruise|arm|it
  -drill|report|first
cover|hide|photograph|record ... what he|she|they|husband|dad|stepdad|ex|@name =did $|again|last|tonight|yesterday|to
take|hide|keep|store|stash|put|get|leave|collect|order|refill|need ... =contraception ... without|from|so|where|
  behind|before|at .. him|he|husband|boyfriend|partner|knowing
let .. @relative|coach|priest|teacher|him .. sit|touch|hug|hold|kiss .. me ... without =screaming|crying|flinching|
  freezing|panicking|shaking|pulling
uncle|stepdad|stepfather|grandad|grandpa|grandfather|cousin|stepbrother|ex & coming|comes|visit|stays|here & =lock|
  barricade|block .. my|the|bedroom|bathroom? door
he|she .. =broke|smashed|punched|kicked .. door|wall|phone|plates -down|car
what if he|she =reads|sees|finds this|it|them|out|me
he|she .. =cried|apologised|sobbed after|afterwards & flowers|promised|sorry|never|again
quit|delete|blocked|dropped ... because|so|when he|she|@partner =asked|told|wanted|insisted
i should have had|made|got|kept =dinner|tea|house|kids ready|quiet|clean|done|tidy|on
he|she|husband|boyfriend|dad .. only =did|does it|that because|when i .. shouted|argued|drank|made|pushed|provoked|
  annoyed|lied|was|forgot|asked
say|tell .. it was the|a? cupboard|car|bathroom|kitchen? =door|stairs|cupboard
=threw|throws|chucked|hurled the|a|my|his|her ... at me
=froze and let
forgive|excuse .. him|her|@partner|ex|dad|mum|stepdad .. for =last night|time
let him|her|@partner so|because|touch ... =stop|over|leave|alone -crying
let him|her|@partner do it|that|this|what|anything so|because|until ... =stop|over|leave|alone -crying
lie|lay|lying|stay still|there .. until|till|while he|she .. =finished|finishes|done -with|scanning
say =yes in bed
say =yes ... quieter|angry|sulk|mood|scared|afraid
he|she|dad|husband|boyfriend|wife .. not =mean it|to & last|night|forget|forgive|sorry|again|hurt|drunk|promised
or|otherwise he|she =starts|sulks|explodes|flips|snaps|rages|rants|kicks -crying|barking|school
be|home|back|quiet|ready|dinner|tea ... or there will|is be? =trouble|hell
or|otherwise i will? =get|catch it|hit|hurt -wrong|all|done|right
dinner|tea|supper|house|quiet|home|back|ready|clean|ironed|shirts|kids|table|late|again ... or =else $
forgive|excuse .. him|her|@partner|ex|dad|mum|stepdad .. for =hitting|hurting|shouting|slapping|pushing|choking -goal|
  penalty|place
forgive .. him|her|@partner|stepdad .. for what he|she =did|does
never|not .. =late home|back again|$|tonight & he|she|worth|shouts|angry|dad|husband|him
wear what .. he|she|@name|husband|boyfriend .. =picked|chose|chooses|picks|likes|wants|says
let|show|give him|her|husband|boyfriend .. see|check .. the|my? =receipt|phone|messages
pretend .. =asleep & when|he|she|comes|dad|uncle|husband|until
while|until he|she|dad|mum|husband|stepdad =sleeps it off
=sorry first so|or|because .. he|she
because|since he|she|@partner do|will|would|did? not =like|want|approve|allow|trust .. & wear|friends|job|gym|skirt|
  dress|talk|meet|see|work
cover|hide .. my =neck|throat|cheek for|at|before|so
wait .. until|till|when he|she|dad|mum|husband|boyfriend|wife .. =calm|calmer|sober & bring|ask|tell|say|talk|leave
his|her|dad|husband|stepdad .. dinner|tea|breakfast|shirts .. =right|perfect .. this|next time|or
=cuddle|lap|tickle|kiss & uncle|grandad|stepdad|coach|cousin|priest & no|not|stop|tell|avoid|let|wants
stop|not =seeing @name|my|friends|him|her & because|so & he|she|husband|boyfriend|wife|girlfriend
if ... my own? =wages|salary
spotless|perfect|immaculate|everything|quiet|tidy|silent ... before|when|till|until|by @name =gets|comes|walks home|
  in|back|up
what =sets|winds him|her off|up $|again|and|so
ask|beg ... my own? =wages|salary -rise|raise|review|increase
sleep ... =shoes on
when|while|if|because|before dad|mum|he|she|@partner|stepdad|@name .. =drinking|drunk|drinks -@soft|plenty
say|claim|pretend|tell .. i =walked|fell|tripped|slipped into|down|off|over .. stairs|door|step|cupboard|wall|cat|dog|
  rug|bike|$
stay|be|keep =small|invisible & dad|mum|he|she|him|her|drinking|drunk|angry|home
his|her|landlord .. =spare key
ask|tell|check|text .. with? .. him|her|@partner|dad =before i .. go|leave|see|spend|meet|wear|buy out|house|my|
  friends|anyone|anything|money|$
answer|reply|respond .. his|her|him|husband|boyfriend|wife|girlfriend =calls|text|message .. within|immediately|
  instantly|straight|fast|faster|right|every|always
answer|reply|respond .. to? .. him|her =immediately|instantly|straight & or|mad|angry|away|so
=check|report in with|to him|her|@partner every|each|hourly -day|week|month
text|ring|call|message|send him|her|@partner .. every|each .. =hour|minutes|half
send .. him|her|husband|boyfriend ... =photo|picture|proof .. where|who .. i
go|going|move =back to|in with? him|her|husband|wife|ex|boyfriend|girlfriend $|again|tonight|because|so|and|anyway
go|going =home to him|her|husband|boyfriend $|again|tonight
get =back together|with with? him|her|ex|husband|boyfriend
^ take|have|let|want him|her|husband|my|ex|boyfriend ex|husband|boyfriend? =back $|again|in
sleep .. in .. =car|van|bath|bathroom|shed again|because|so|tonight|until|till
apologise|apologize|beg|sorry .. to|with? =him|her|@partner|dad again|anyway|even|every|to -for
drop|withdraw the|my|all? =charge|statement|complaint $|this|before|because|today
drop the =case against
follow|obey|keep|break .. =his|her rules
confront|face my? =stepdad|abuser|rapist|uncle|dad|coach|priest|stepfather
ask|check if|whether .. i .. may|can|am .. allowed? to? =eat|leave|shower|sleep
on|off his|her good|bad|right|wrong =side
not|never|without =look at other|another .. men|women|man|woman|guys|girls|boys
keep|leave .. my =phone unlocked|open|on for|so .. him|her|he|she
not|never|without|stop .. make|get him|her =jealous
calm|keep .. him|her|dad|husband|boyfriend|wife|partner|stepdad .. calm|down|happy|sweet|quiet
apologise|apologize|say|sorry .. to|sorry .. him|her|husband|dad .. for|so .. making|being|his|calm|he
what =happened to me
what was =done to me
happened .. when i was .. little|child|small|#3|young|kid
make|keep .. dinner|house|kids|home .. =ready|quiet|perfect|clean .. before|so .. he|she|husband
be|stay =quiet .. when|so|until|while he|she .. home|angry|drunk|sleep|calms
do what|as|everything he|she|husband|boyfriend|partner =says|wants|tells|said -doctor
not =argue|answer|talk back|with .. him|husband|her|he|dad|back
do not =answer back
he|she .. =yells|yelled|shouts|shouted|screams|screamed .. at .. me|us|kids
her|his =temper
he|she|husband|partner|boyfriend .. =drunk|drinking|drinks|angry|rage .. again|comes|home|tonight|and
my =ex .. keeps|turns|shows|texting|following|outside|knows|will|not
as|what .. my .. father|dad|husband|mum|mother|partner|he|she =says|wants|tells|said|likes -doctor
before|when|until|till|by he|she is .. back|home|in|up
explain .. to him|her .. again|where|why
out of his|her =way
his|her =key|footsteps|car|voice|steps|mood & when|hear|breath|turns|door|notice
unlocked .. for him|her
phone & for|so|he|she|him|her & unlocked|check|see|reads|goes|password|through|location
followed|following|wait .. for .. =me|us
he|she|him|they =waits|waited|waiting .. outside|gate|school|corner|home
not .. =upset|anger|annoy|irritate|provoke him|her
my =breath when|until|till|as|while|whenever|if .. he|she|him|her|key|door|footsteps|car
afraid|scared|nervous|frightened .. in|at .. my|own|home|kitchen|house|work|gate
afraid|scared|nervous|frightened of .. my .. dad|stepdad|mum|@partner|ex|brother|uncle|father|mother|stepfather|home|
  house
keep .. everyone|him|her|dad|mum .. =happy|calm|quiet
bruise|black =eye
push me|us
jealous & he|she|boyfriend|girlfriend|husband|wife
perfect|ready|clean|tidy|quiet|done .. before|by|when|for he|she|husband|partner|dad
let .. him|her .. have|get .. =way
provoked
not that =bad & he|she|always|sorry|after
always =sorry
sorry after|afterwards & he|she|always
iron|cook|clean|make & his|her =shirt|dinner|tea & before|so
not .. =safe $
not .. =safe at|here|with|anymore|in
loves me & only|because|does|hits|says
nobody .. would|will believe me
gets|turns nasty|mean|ugly & he|she|if|when
threw|throws|smashed|punched .. plate|phone|glass|chair .. at .. wall
allowed out
reason to .. shout|hit|be|get .. at|me|angry|$
his|her tea|dinner .. on .. =table
lock me in
he|she|@partner|dad|ex|mum .. get|is|was|goes|so|be .. =angry|violent|furious|mad|rage|drunk|moody|jealous & if|when|
  so|me|i|before|not|keep|home|hide|tonight|again
scared|afraid|terrified|frightened & @partner|dad|stepdad|ex|home|he|him|uncle|brother
take .. kids|children|son|daughter|baby|passport .. if|away & he|she|leave|says|threat|him|ex
say|tell & doctor|nurse|teacher|police|gp|everyone|work & =fell|accident|stairs|door|burn|bruise|clumsy
make me .. quit|leave|stop|give|delete|beg|apologise|choose|lie|sign|wear|pay & he|she|@partner|they|boss
ask|check|find|see ... if|whether i am|can =allowed to? .. see|visit|call|ring|meet|leave|wear|work|spend
not|never|stop wear|say|buy|post ... he|she|@partner =hates|allows|approves|forbids
send|text|post|share|show ... so|because he|she|@partner =knows|sees|believes|trusts where|who|what i
not|never|stop =disagree|contradict with? him|her|@partner
hide the|my|our =receipt|purchases from|so|before
not|without|avoid to? =set|wind|annoy|provoke|upset|trigger|anger him|her|@partner|dad|mum|stepdad off|up|angry|$
=learn|know|remember|practise|understand .. when|how|where to? .. stay|keep|be quiet|silent|small|invisible
or|otherwise there is? =trouble|hell|consequences
he|she|they|ex|husband|boyfriend is|will|are|going|to|might|could .. =find|track|come for? me -a|the
not =give me|us|back .. back|my|our|keys|phone|passport & he|she|they|@partner|dad|mum
he|she|they took|takes|hid|locked|has|have|keeps & i can not =leave|go|escape
or|otherwise he|she|they|husband|wife|dad|mum|stepdad .. =shouts|yells|hits|sulks|explodes|kicks|screams|rages|
  furious|livid
dress|wear|behave|act|speak|talk|look .. how|what|like|as he|she|@partner =likes|wants|says|tells|prefers
tell|text|ring|message|report|show .. him|her|@partner .. who|where i =was|am|spoke|met|saw|went|been|see|talk
he|she|@partner & =cheating|flirting & i|me|my -exam|test|cards
stop|quit|cancel|not|drop & see|meet|visiting|texting|calling & he|she|husband|wife|boyfriend|girlfriend & =stand|
  jealous|hates|likes|approve
only|not|never ... go|leave|drive|shop|work ... he|she|@partner =comes|lets|allows|agrees|permits
ask|beg my|the @partner for .. =money|cash|allowance -back
every =hour|minutes so|because|or he|she ... worry|worries|know|trust|angry|who|mad
not|never|stop laugh|sing|talk|go|call|cook|leave|touch|ask|eat|cry ... he|she|husband|wife|boyfriend|girlfriend
  =hates that|it|when
delete|quit|stop|cancel|drop|sell|block|wear ... because|as|so|like my? @partner|he|she =said|says|told|insists
  -goodbye|it
like|as|how|because he|she|husband|wife|boyfriend =says|demands|insists|orders $
share|turn|keep .. my =location .. with him|her|@partner
he|she|@partner .. =checks|monitors|counts the|my .. mileage|receipts|spending|card|bank|calls|pockets|bag|minutes|
  petrol
sleep|hide|stay|leave|go ... when|if|while he|she is|gets|was =cross|furious|drunk|raging|angry
so|before nobody|no|they|anyone|people .. not? =see|notice|ask my|about my? face|eye|neck|lip|bruise|cheek
he|she|@partner|dad|mum =reads|checks|opens|searches all|every|through my texts|messages|emails|phone|post|mail|
  letters
"""

TABLES = ((Kind.SAFETY, Tier.UNSURE, Way.TOWARDS, MAYBE_HURT),)
