"""Words of being hurt, forced or controlled, and of appeasing."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

HURT = """
he|she|husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad .. =pinned|pins|dragged|drags|shoved me
he|she|husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad .. =held|holds me down|against|under
he|she|they|husband|boyfriend|partner|ex .. not =stop when|even|though|until i .. said|say|no|cried|told|asked|begged
=woke up? .. he|she|husband|boyfriend|someone .. on|inside|touching|in .. me
cry|react|flinch|speak|breathe|argue|answer .. when|if|while he|she|dad|mum|stepdad|husband|wife .. =shouts|yells|
  rages|explodes|hits|screams|starts|drinks
answer|reply|pick|ring ... =first ring|time or|because|so .. he|she
or|otherwise|because|before .. he|she|dad|stepdad|husband|boyfriend .. =mad|mental|ballistic|nuts|berserk|crazy & go|
  goes|gets
he|she|husband|wife|partner|boyfriend|girlfriend|ex took|takes|hid|has|hides the|my|our? =car|keys|phone|passport|money
  so i not|can
so|or|otherwise he|she|they will|would? not? =share|post|leak|show it|them|the|others|everyone|my & photo|photos|pic|
  pics|video|nude|nudes|pay|money
=history|messages|texts|photos|browser|calls|chat|chats|app|apps|searches ... before|so .. he|she|husband|wife|
  boyfriend|girlfriend|partner checks|looks|sees|reads|finds|wakes|comes|gets
lock|locking|barricade|wedge|bolt|push|chair ... =door ... when|while|so|if|before|because .. he|she|stepdad|dad|uncle|
  brother|husband|boyfriend|ex .. is|gets|comes|home|drunk|back|cannot|can|angry|drinks|not
lock|locking =myself in ... until|when|while|because .. he|she|dad|stepdad|husband|boyfriend
he|she|husband|wife|partner|boyfriend|girlfriend|dad|ex .. controls|has|holds all? the|our|my|every? =money|finances|
  accounts|cash|spending -from
he|she|husband|wife|partner|boyfriend|girlfriend gives|gave me .. =allowance
he|she|husband|wife|partner|boyfriend|girlfriend says|tells|calls|called|told|calling me|i|that? i? am? .. =useless|
  worthless|pathetic|disgusting|whore|slut|ugly|nothing|stupid|names
nobody|who =else .. have|want|love|take|believe|put me|with|up & he|she|husband|wife|partner|boyfriend|girlfriend
yes|in to =sex
=sex so|or|because|until|just|to ... argue|argument|fight|row|angry|mad|mood|sulk|sulking|leaves|shouts|hits|cheats|
  quiet|peace
my|the|his =pimp|trafficker
ask|get|need|beg|have|without .. =permission to .. see|visit|call|ring|meet|talk|phone|text .. my|a? sister|mum|friend|
  friends|family|parents|dad|brother|kids
permission to =eat|shower|sleep|spend|breathe
he|she|husband|wife|partner|boyfriend|girlfriend .. =decides|chooses|picks what|who|where|when i wear|see|eat|go|
  spend|do
he|she|husband|wife|boyfriend|girlfriend|ex|partner|dad|stepdad|@name broke|breaks|fractured|twisted|burned my .. =arm|
  jaw|nose|rib|ribs|wrist|finger|hand
@name|he|husband|boyfriend|ex|dad|stepdad broke|breaks|fractured|twisted her|their|mum .. =arm|jaw|nose|rib|ribs|wrist
broke|breaks|broken|fractured her|their .. =arm|jaw|nose|rib|ribs|wrist again
she|wife|girlfriend|mum|stepmum broke|breaks|fractured|twisted his .. =arm|jaw|nose|rib|ribs|wrist
came|comes|come|turned|turns|shows|showed|stood .. to|at|up .. =door|house|work .. with .. knife|gun|bat|axe|hammer
@name|he|she|ex|husband|partner & =knife|gun|axe|bat & door|threatened|threatens|came|pulled|held|waved|throat
ask|asking my? him|her|husband|wife|partner to =let me go|out|have|leave|work|visit|keep|use|wear|sleep|eat|drive|
  call|ring|meet|study
ask|asking my? him|her|husband|wife|partner to =let me see my|friends|family|@relative
text|tell|message ... =where i am -going|from|in|with|at
held|grabbed|squeezed .. my =throat|neck
because i =stayed quiet|silent|still
he|she|husband|wife|partner|boyfriend|girlfriend|dad|mum|stepdad .. =choked|strangled|slapped|punched me
sleep|slept|sleeping|sex with him|her|husband|boyfriend|wife|girlfriend|partner so|until|because|or|just ... =calms|
  calm|stops|stop|stopped|happy|quiet|leave|leaves|shuts|shut|forgives|nice|asking|mood|angry -crying|coughing
let|letting|give|giving|gave .. him|her|husband|boyfriend|wife|girlfriend|partner .. =sex
give|giving|gave in so|because ... =over|quicker|stops|calms
better =wife|husband|girlfriend|boyfriend|partner so .. he|she .. stops|calms
apologise|apologize|sorry .. so|until .. he|she .. =stops|calms yelling|shouting|down|hitting
ask|asking him|her|husband|wife .. my own =money
mein|meine mann|frau|freund .. =schlagt mich
mi marido|novio|mujer me =pega|golpea
he|she .. =locks|locked|locking me in|out
before he|she .. =checks|looks|searches ... phone|messages|texts
he|she|husband|wife|partner|boyfriend|girlfriend|stepdad|dad .. =checks|tracks|reads|searches my .. phone|messages|
  location|texts
he|she =goes|went for me
ask|asking him|her|husband|wife|partner .. for? =permission
get|be .. =home before ... he|she .. will|goes|gets ... me|angry|mad|mental
@other .. keeps|kept|has|will|might|could|would|always|just|never|not|only|says|said|going|to? =@hits|hit|kill|hurt
  me|us|kids|my -with|back|up|if|hard
@other .. =@hits -of .. me|us -back|up|hard|like|in|feelings
being|been|getting|be|got|get|was =@hits .. by|at|again .. @other|him|her|home|@relative|partner
scared|afraid|terrified|frightened of @other|him|her|my|home|going|what .. husband|wife|partner|boyfriend|girlfriend|
  dad|mum|stepdad|ex|him|her|do|home|brother|uncle
scared|afraid|terrified|frightened of him|her|my|going .. home|husband|wife|partner|boyfriend|girlfriend|dad|mum|
  stepdad|ex|brother|uncle|boss
scared|afraid|terrified|frightened of him|her|them
rape|raped|rapist|raping -seed|seeds|oil|field
sexual|sexually|indecent assault|assaulted|abuse|abused|violence|harass*
molest*
abusive|violent|controlling|coercive partner|husband|wife|boyfriend|girlfriend|ex|relationship|home|marriage|dad|
  father|mum|mother|parent|parents|behaviour|control|stepdad|boss|family|man
my =abuser|rapist|attacker|stalker
abuser
domestic|coercive|gang violence|abuse|control
physically|emotionally|sexually|verbally|financially abuse|abused|abusive|abusing
stalker|stalking -game|horse
calm|soothe|settle|pacify .. him|her|dad|mum|husband|wife|boyfriend|partner|@other .. down? .. before|so|when|or .. he|
  she|it|his|her .. explodes|kicks|loses|blows|hits|starts|snaps|gets|angry|hurts|goes|not|temper|comes|turns
keep|keeping .. him|her|husband|dad|wife|partner|boyfriend|girlfriend|mum|stepdad .. happy|calm|quiet|sweet|good .. so|
  or|tonight|mood|he|she|not|until
keep .. him|her|husband|dad|wife|partner|boyfriend =calm|sweet
keep .. the? =peace .. at home|with|tonight|him|her|husband
not|without|stop|never|avoid =make|making|set|setting|get|getting|upset|upsetting|provoke|provoking|annoy|annoying|
  anger|angering|wind|winding|piss|pissing|trigger .. him|her|husband|dad|wife|partner|boyfriend|girlfriend|stepdad|
  mum .. angry|mad|off|up|started|furious|violent|explode|$|anymore
not|without|stop =provoke|provoking|anger|angering|enrage .. him|her|husband|dad|wife|partner|boyfriend|girlfriend|
  stepdad|mum
walk|walking|tiptoe on|around eggshells|him|her
home .. before .. he|she|husband|boyfriend|partner|dad .. gets|is|comes|notices|back|wakes|angry|mad|finds|checks|
  starts
before|so|in|when|until he|she .. =hits|explodes|kicks|loses it? -off
so he|she .. not hit|hits|yell|shout|get|kick|explode|angry|leave|lock|find|notice|know|suspect|hurt|see|start|check
he|she|husband|boyfriend|girlfriend|wife|partner|dad|mum|they|boss .. =took|takes|keeps|has|kept|holds|checks|reads|
  tracks|hides|hid|controls|smashed|broke my .. phone|passport|money|wages|card|messages|texts|location|keys|papers|
  account|salary|emails|visa|every|movements
he|she|husband|boyfriend|girlfriend|wife|partner|dad|mum|they .. will|would|did|does|never? not? =let|lets|letting|
  allow|allows me|us .. out|leave|see|go|work|have|talk|use|sleep|eat|drive|speak|meet|call|my|any
not|never =allowed .. to .. leave|go|see|out|work|talk|speak|friends|phone|by .. husband|boyfriend|partner|him|her|
  dad|family|house|without
ask|asking|get|need|beg .. him|her|husband|wife|partner|boyfriend|girlfriend|his =permission|allowed ... can|may|to
  -doctor|leave
ask|asking|beg .. him|her|husband|wife|partner|boyfriend|girlfriend if|whether i|we can|may|am|could
ask|asking|get|need|beg .. his|her|husband|wife|partner|boyfriend .. =permission
he|she|they|husband|boyfriend|wife|partner|dad|mum|who .. =locked|locks|lock|kicked|kicks|threw|throws|shut|chucked me|
  us out|in|up|inside
deserved|deserve|deserving it|that|the|to .. hit|slap|slapped|beating|beaten|punished|shouted|locked|smack|yelled|$
  -good|a
i =deserved it|that
my .. own? =fault .. he|she|husband|dad|partner|boyfriend|wife|they|that .. hit|hits|angry|lost|shouts|snapped|hurt|
  gets|got|kicks|drinks|slapped
i =made him|her .. angry|hit|do|mad|lose|snap|jealous
i make him|her .. =angry|hit|mad|lose
i =provoke|provoked|pushed him|her .. too|far|into|$
forced .. marriage|marry|sex|to
force|forces|forced|make|makes|made|pressure|pressures|pressured me .. have|into|to|do .. sex|sleep|marry|strip|touch|
  it|things|kiss
touched|touches|touching|gropes|groped me -deeply|heart|so
not .. want .. =sex .. but|he|because|anymore|with .. him|he|husband|partner|boyfriend
say|saying no .. to .. sex|him when|in|bed|tonight|without
cover|covering|hide|hiding|conceal|concealer .. =bruise|bruises|marks|black
bruise|bruises .. from|he|on .. him|her|my|left|last|photos|photo|neck|arms
threatened|threatens|threatening|threat|threats .. to? .. me|us|kill|post|take|hurt|send|share|deport|tell|message|
  messages|text
blackmail*
revenge =porn
nudes|naked|intimate|nude .. pics|photos|pictures|shared|posted|leak|leaked|online|of|send|threat*
go back|returning|return|move|moving .. to|in .. with? .. him|husband|her|ex|wife|boyfriend|girlfriend|partner ..
  even|after|again|hit|because|though|despite
drop|dropping|withdraw .. the .. =charges|statement|complaint .. against|so
trafficked|trafficking
bullied|bullies|bullying .. me|at|by|online|work|school
fgm|honour based|killing
keep the|my|his? .. =temper|moods|rages .. from
gets|get|turns|goes =violent
hits|hurts|beats me|us
tracker|airtag|spyware|trackers|cameras|camera & my|me & ex|he|she|him|her|husband|partner|car|phone|bag
keeps|kept|holds|took|has|locked|hid .. my|our .. =passport|papers|visa|wages|phone|money|documents
not =allow|let .. me|us|it -win|pay|help & husband|boyfriend|wife|partner|he|she|they|dad|parents|family|girlfriend|
  madam
will|does not .. =allow|let me|it -win|pay|help
not leave .. the =house & allowed|can|let|he|she|my|keeps
keep|kept|keeping .. it? .. =secret & he|coach|uncle|teacher|told|said|she|stepdad|priest
our .. little? =secret & he|coach|uncle|teacher|she
what .. =did to me|us|them
did =things to me
screams|scream|shouts|yells|yelled|screamed|shouting|screaming .. at .. me|us
goes|go|went|looks|reads|checks through? my .. =phone|messages|texts|bag|emails
makes|made me feel .. =scared|afraid|worthless|small
monitors|monitor|watches|tracks .. me|my
hit|hits|beat|beats|slap|slaps|slapped|punch|punched|kick|kicked|choke|choked|strangled|burned|spit|spat|hurts me|us &
  he|she|dad|husband|wife|boyfriend|girlfriend|mum|partner|ex|brother|stepdad|they|stepmum|uncle -feelings
force|forced|forces|make|makes|made|pressures|pressured|coerced & me|us & =sex|marry|marriage|kiss|touch|nudes|naked|
  strip|beg
threatens|threatened|threatening|threat & me|us|kids|kill|hurt|him|her|he|she|ex|husband|post|share|photos
controls|controlling|tracks|tracking|monitors|stalks & me|my & he|she|husband|wife|boyfriend|girlfriend|ex|partner|dad
checks|reads|follows|watches|films & my & phone|messages|location|money|emails|every & he|she|husband|wife|boyfriend|
  girlfriend|ex|partner|dad
keep|keeping|kept =quiet|sweet|calm|happy|smiling & he|him|husband|dad|boyfriend|partner
not|never|without & make|making|set|upset|anger & him|her|husband|dad|boyfriend|partner & =angry|mad|upset|furious
wear|dress|delete|cancel|cook|clean|quit|stop|get|be|text|reply|answer|keep|stay & so|before|or|because & he|she|
  husband|boyfriend|partner|dad|him|her & =angry|mad|jealous|shout|shouts|hit|hits|lose|loses|explode|explodes|allow|
  suspect|suspects|punish|punishes|kick|kicks
my own|it|is =fault & he|she|hit|hits|him|her|husband|angry
deserve|deserved|provoked & hit|slap|slapped|beat|beaten|punished
asked|asking for it & hit|slap|slapped|beat|him|her|he|she
rape|raped|assaulted|molested|groped|abused|spiked|drugged
unwanted touch|touching|sex|advances
touched|touches|touching|groped|gropes .. me .. up|where|and|without|when|at|again & he|she|boss|uncle|coach|teacher|
  him|stepdad|brother|man|cousin
bruise|bruises|bruised & he|him|her|she|husband|boyfriend|makeup|concealer|hide|cover|photo|photograph
black =eye & he|him|she|husband|boyfriend|makeup|hide|cover
he|she|dad|husband|stepdad|boyfriend|partner|mum|wife|uncle =hits|beats|hurts|slaps|kicks|punches|chokes|abuses|
  threatens|rapes|grabs|shoves her|him|me|us|mum|kids|them|@name|my
be|being|been|get|getting|got =hit|beaten|slapped|punched|kicked|choked|raped|grabbed|hurt|threatened|controlled|
  stalked|followed|forced .. by|at .. him|her|dad|mum|husband|partner|boyfriend|ex|home|wife
hands|hand .. round|around|on .. my .. =neck|throat
give|giving|hand|pay .. him|her|husband|boyfriend .. all|my .. =wages|salary|money|pay|cash & like|wants|so|says|all|
  every
comes|came|come .. into .. my|our =room|bed|shower & night|he|stepfather|uncle|stepdad|dad|brother
breaks|broke|smashes|smashed|destroys|throws|threw .. my .. things|phone|stuff|plates|clothes|glasses|laptop & he|she|
  husband|dad|boyfriend|partner|girlfriend|mum
if i leave|left|go|tell & he|she|they & kill|take|hurt|find
abroad|marry|marriage & they|family|parents|forced|send|made|want|cousin|arranged|against
long|sleeves|makeup|scarf|concealer & =bruise|bruises|marks|black
grabs|grab|gropes|touches|squeezes|pinches|corners|follows me & and|work|laughs|he|boss|coach|colleague|someone|again
or|otherwise he|she .. will|would .. kick|lose|hit|shout|explode|punish|yell|snap|hurt
his|her|hands|hand|rope .. round|around .. my .. =neck|throat
yes to .. whatever|everything .. he|she
whatever he|she wants|says|likes
threw|throws|throwing .. plate|glass|phone|knife|things|chair|shoe|cup .. at .. me|us
hand|hands .. up|under|down|in .. my =skirt|shirt|thigh|trousers|bra|top|dress
locks|locked|lock .. fridge|food|me|us & dad|mum|he|she|husband|stepmum|stepdad|parents|boyfriend
get|getting|be|being =hit|slapped|beaten|punched|hurt & so|not|stop|quiet|answering|if
not|never look|talk|speak .. to|at .. =other men|women|guys|girls|people|anyone
so he|she .. stays|is|does|keeps .. calm|not|happy|quiet|sweet
make up for .. =making|upsetting|angering
making|made|make him|her|them =angry|mad
in my =drink -ice|lemon|lime|sugar
spiked
door|room|bedroom & =locked|barricade|chair & scared|afraid|he|him|dad|kids & sleep|night|he|him|scared -keys|shed|car
he|she|they|husband|boyfriend|partner|ex|dad|stepdad|wife ... =kill|killed|hurt me|us
"""
"""What is done to someone, and appeasing whoever does it."""

MAYBE_HURT = """
he|she .. =broke|smashed|punched|kicked .. door|wall|phone|plates -down|car
what if he|she =reads|sees|finds this|it|them|out|me
he|she .. =cried|apologised|sobbed after|afterwards & flowers|promised|sorry|never|again
quit|delete|deleted|blocked|dropped ... because|so|when he|she|husband|boyfriend|wife|girlfriend|partner =asked|told|
  wanted|insisted
i should have had|made|got|kept =dinner|tea|house|kids ready|quiet|clean|done|tidy|on
he|she|husband|boyfriend|dad .. only =did|does it|that because|when i .. shouted|argued|drank|made|pushed|provoked|
  annoyed|lied|was|forgot|asked
say|said|saying|tell|told|telling .. it was the|a? cupboard|car|bathroom|kitchen? =door|stairs|cupboard
=threw|throws|chucked|hurled the|a|my|his|her ... at me
=froze and let
forgive|forgiving|forgave|excuse .. him|her|husband|boyfriend|wife|girlfriend|partner|ex|dad|mum|stepdad .. for =last
  night|time
let|letting him|her|husband|boyfriend|wife|girlfriend|partner so|because|touch ... =stops|stop|stopped|over|leave|
  leaves|alone -crying
let|letting him|her|husband|boyfriend|wife|girlfriend|partner do it|that|this|what|anything so|because|until ...
  =stops|stop|over|leave|leaves|alone -crying
lie|lay|lying|stay still|there .. until|till|while he|she .. =finished|finishes|done -with|scanning
say|saying|said =yes in bed
say|saying|said =yes ... quieter|angry|sulk|mood|scared|afraid
he|she|dad|husband|boyfriend|wife .. not =mean it|to & last|night|forget|forgive|sorry|again|hurt|drunk|promised
or|otherwise he|she =starts|sulks|explodes|flips|snaps|rages|rants|kicks -crying|barking|school
be|home|back|quiet|ready|dinner|tea ... or there will|is be? =trouble|hell
or|otherwise i will? =get|catch it|hit|hurt -wrong|all|done|right
dinner|tea|supper|house|quiet|home|back|ready|clean|ironed|shirts|kids|table|late|again ... or =else $
forgive|forgiving|forgave|excuse .. him|her|husband|boyfriend|wife|girlfriend|partner|ex|dad|mum|stepdad .. for
  =hitting|hurting|shouting|slapping|pushing|choking -goal|penalty|place
forgive|forgiving|forgave .. him|her|husband|boyfriend|wife|girlfriend|partner|stepdad .. for what he|she =did|does
never|not .. =late home|back again|$|tonight & he|she|worth|shouts|angry|dad|husband|him
wear|wearing what .. he|she|@name|husband|boyfriend .. =picked|chose|chooses|picks|likes|wants|says
let|show|give him|her|husband|boyfriend .. see|check .. the|my? =receipts|receipt|phone|messages
pretend|pretending .. =asleep & when|he|she|comes|dad|uncle|husband|until
while|until he|she|dad|mum|husband|stepdad =sleeps it off
=sorry first so|or|because .. he|she
because|since he|she|husband|boyfriend|wife|girlfriend|partner does|do|will|would|did? not =like|want|approve|allow|
  trust .. & seeing|wear|friends|job|gym|skirt|dress|talk|meet|see|work
cover|covering|hide .. my =neck|throat|cheek for|at|before|so
wait|waiting .. until|till|when he|she|dad|mum|husband|boyfriend|wife .. =calm|calmer|sober & bring|ask|tell|say|talk|
  leave
his|her|dad|husband|stepdad .. dinner|tea|breakfast|shirts .. =right|perfect .. this|next time|or
=cuddle|cuddles|lap|tickle|kiss & uncle|grandad|stepdad|coach|cousin|priest & no|not|stop|tell|avoid|let|wants
stop|stopped|not =seeing @name|my|friends|him|her & because|so & he|she|husband|boyfriend|wife|girlfriend
if ... my own? =wages|salary
spotless|perfect|immaculate|everything|quiet|tidy|silent ... before|when|till|until|by @name =gets|comes|walks home|in|
  back|up
what =sets|winds him|her off|up $|again|and|so
ask|asking|beg|begging ... my own? =wages|salary -rise|raise|review|increase
sleep|sleeping ... =shoes on
when|while|if|because|before dad|mum|he|she|husband|wife|boyfriend|girlfriend|stepdad|partner|@name .. =drinking|drunk|
  drinks -@soft|plenty
say|claim|pretend|tell|told|saying .. i =walked|fell|tripped|slipped into|down|off|over .. stairs|door|step|steps|
  cupboard|wall|cat|dog|rug|bike|$
stay|staying|be|keep =small|invisible & dad|mum|he|she|him|her|drinking|drunk|angry|home
his|her|landlord .. =spare key|keys
ask|tell|check|text .. with? .. him|her|husband|wife|boyfriend|girlfriend|partner|dad =before i .. go|leave|see|spend|
  meet|wear|buy out|house|my|friends|anyone|anything|money|$
answer|reply|respond .. his|her|him|husband|boyfriend|wife|girlfriend =texts|messages|calls|text|message .. within|
  immediately|instantly|straight|fast|faster|right|every|always
answer|reply|respond|reply .. to? .. him|her =immediately|instantly|straight & or|mad|angry|away|so
=check|report in with|to him|her|husband|boyfriend|wife|girlfriend|partner every|each|hourly -day|week|month
text|ring|call|message|send him|her|husband|boyfriend|wife|girlfriend|partner .. every|each .. =hour|minutes|half
send|sending .. him|her|husband|boyfriend ... =photo|picture|proof .. where|who .. i
go|going|went|move|moved|moving =back to|in with? him|her|husband|wife|ex|boyfriend|girlfriend $|again|tonight|because|
  so|and|anyway
go|going|went =home to him|her|husband|boyfriend $|again|tonight
get|getting =back together|with with? him|her|ex|husband|boyfriend
^ take|have|let|want him|her|husband|my|ex|boyfriend ex|husband|boyfriend? =back $|again|in
sleep|slept|sleeping .. in .. =car|van|bath|bathroom|shed again|because|so|tonight|until|till
apologise|apologising|apologize|beg|begging|sorry .. to|with? =him|her|husband|boyfriend|wife|girlfriend|partner|dad
  again|anyway|even|every|to -for
drop|dropping|withdraw the|my|all? =charges|charge|statement|complaint $|this|before|because|today
drop|dropping the =case against
follow|obey|keep|break .. =his|her rules
confront|confronting|face my? =stepdad|abuser|rapist|uncle|dad|coach|priest|stepfather
ask|check if|whether .. i .. may|can|am .. allowed? to? =eat|leave|shower|sleep
on|off his|her good|bad|right|wrong =side
not|never|without =look|looking at other|another .. men|women|man|woman|guys|girls|boys
keep|leave .. my =phone unlocked|open|on for|so .. him|her|he|she
not|never|without|stop .. make|making|get|getting him|her =jealous
calm|keep .. him|her|dad|husband|boyfriend|wife|partner|stepdad .. calm|down|happy|sweet|quiet
apologise|apologize|say|sorry .. to|sorry .. him|her|husband|dad .. for|so .. making|being|his|calm|he
what he|she|they =did to me
what =happened to me
what was =done to me
happened .. when i was .. little|child|small|#3|young|kid
make|keep .. dinner|house|kids|home .. =ready|quiet|perfect|clean .. before|so .. he|she|husband
be|stay =quiet .. when|so|until|while he|she .. home|angry|drunk|sleep|calms
do what|as|everything he|she|husband|boyfriend|partner =says|wants|tells|said -doctor
not =argue|answer|talk back|with .. him|husband|her|he|dad|back
do not =answer back
he|she .. =jealous .. when|if|of|so|again
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
screams|shouts|yells .. at me|us
waited|waiting|followed|following|wait .. for .. =me|us
he|she|him|they =waits|waited|waiting .. outside|gate|school|corner|home
not .. =upset|anger|annoy|irritate|provoke him|her
my =breath when|until|till|as|while|whenever|if .. he|she|him|her|key|door|footsteps|car
afraid|scared|nervous|frightened .. in|at|of .. my|own|home|kitchen|house|work|gate
keep|keeping .. everyone|him|her|dad|mum .. =happy|calm|quiet
bruise|bruises|black =eye
push|pushed|pushes me|us
jealous & he|she|boyfriend|girlfriend|husband|wife
perfect|ready|clean|tidy|quiet|done .. before|by|when|for he|she|husband|partner|dad
let|letting .. him|her .. have|get .. =way
must have =provoked
provoked
not that =bad & he|she|always|sorry|after
always =sorry
sorry after|afterwards & he|she|always
iron|cook|clean|make & his|her =shirts|shirt|dinner|tea & before|so
not .. =safe $
not .. =safe at|here|with|anymore|in
loves me & only|because|does|hits|says
nobody .. would|will believe me
gets|turns nasty|mean|ugly & he|she|if|when
threw|throws|smashed|punched .. plate|phone|glass|chair .. at .. wall
allowed out
reason to .. shout|hit|be|get .. at|me|angry|$
his|her tea|dinner .. on .. =table
locks|locked|lock me in
he|she|husband|boyfriend|wife|girlfriend|partner|dad|ex|mum .. gets|get|is|was|goes|got|so|be .. =angry|violent|
  furious|mad|rage|raging|drunk|moody|jealous & if|when|so|me|i|before|not|keep|home|hide|tonight|again
scared|afraid|terrified|frightened & husband|boyfriend|partner|dad|stepdad|ex|home|he|him|uncle|brother|wife|
  girlfriend
take|takes|taking .. kids|children|son|daughter|baby|passport .. if|away & he|she|leave|says|threat|him|ex
told|said|say|tell & doctor|nurse|teacher|police|gp|everyone|work & =fell|accident|stairs|door|burn|bruise|bruises|
  clumsy
made|makes|making|make me .. quit|leave|stop|give|delete|beg|apologise|choose|lie|sign|wear|pay & he|she|husband|
  boyfriend|partner|wife|girlfriend|they|boss
ask|check|find|see ... if|whether i am|can =allowed to? .. see|visit|call|ring|meet|leave|wear|work|spend
not|never|stop wear|wearing|say|saying|buy|post ... he|she|husband|wife|boyfriend|girlfriend|partner =hates|allows|
  approves|forbids
send|text|post|share|show ... so|because he|she|husband|wife|boyfriend|girlfriend|partner =knows|sees|believes|trusts
  where|who|what i
not|never|stop =disagree|disagreeing|contradict|contradicting with? him|her|husband|wife|boyfriend|girlfriend|partner
hide|hiding the|my|our =receipts|receipt|purchases from|so|before
not|without|avoid to? =set|setting|wind|winding|annoy|provoke|upset|trigger|anger him|her|husband|wife|dad|mum|
  boyfriend|girlfriend|partner|stepdad off|up|angry|$
=learn|know|remember|practise|understand .. when|how|where to? .. stay|keep|be quiet|silent|small|invisible
or|otherwise there is? =trouble|hell|consequences
he|she|they|ex|husband|boyfriend is|will|are|going|to|might|could .. =find|finds|finding|track|come for? me -a|the
not =give|gives me|us|back .. back|my|our|keys|phone|passport & he|she|they|husband|wife|partner|boyfriend|girlfriend|
  dad|mum
he|she|they took|takes|hid|hides|locked|has|have|keeps & i can not =leave|go|escape
or|otherwise he|she|they|husband|wife|dad|mum|stepdad .. =shouts|yells|hits|sulks|explodes|kicks|screams|rages|
  furious|livid
dress|wear|behave|act|speak|talk|look .. how|what|like|as he|she|husband|wife|boyfriend|girlfriend|partner =likes|
  wants|says|tells|prefers
tell|text|ring|message|report|show .. him|her|husband|wife|partner|boyfriend|girlfriend .. who|where i =was|am|talked|
  spoke|met|saw|went|been|see|talk
he|she|husband|wife|boyfriend|girlfriend|partner & =cheating|flirting & i|me|my -exam|test|cards
stop|quit|cancel|not|drop & see|seeing|meet|meeting|visiting|texting|calling & he|she|husband|wife|boyfriend|
  girlfriend & =stand|jealous|hates|likes|approve|approves
only|not|never ... go|leave|drive|shop|work ... he|she|husband|wife|boyfriend|girlfriend|partner =comes|lets|allows|
  agrees|permits
ask|asking|beg my|the husband|wife|boyfriend|girlfriend|partner for .. =money|cash|allowance -back
every =hour|minutes so|because|or he|she ... worry|worries|know|knows|trust|angry|who|mad
not|never|stop laugh|sing|talk|go|call|cook|leave|touch|ask|eat|cry ... he|she|husband|wife|boyfriend|girlfriend
  =hates that|it|when
delete|quit|stop|cancel|drop|sell|block|wear ... because|as|so|like my? boyfriend|husband|girlfriend|wife|partner|he|
  she =said|says|told|insists -goodbye|it
like|as|how|because he|she|husband|wife|boyfriend =says|demands|insists|orders $
share|sharing|turn|keep .. my =location .. with him|her|husband|wife|boyfriend|girlfriend|partner
he|she|husband|wife|boyfriend|girlfriend|partner .. =checks|monitors|counts the|my .. mileage|receipts|spending|card|
  bank|calls|pockets|bag|minutes|petrol
sleep|hide|stay|leave|go ... when|if|while he|she is|gets|was =cross|furious|drunk|raging|angry
so|before nobody|no|they|anyone|people .. not? =sees|see|notices|notice|asks|ask my|about my? face|eye|neck|lip|
  bruise|cheek
he|she|husband|wife|boyfriend|girlfriend|partner|dad|mum =reads|checks|opens|searches all|every|through my texts|
  messages|emails|phone|post|mail|letters
"""

TABLES = (
    (Kind.SAFETY, Tier.SURE, Way.TOWARDS, HURT),
    (Kind.SAFETY, Tier.UNSURE, Way.TOWARDS, MAYBE_HURT),
)
