"""Words of being hurt, forced or controlled, and of appeasing."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

HURT = """
so he|she|@partner .. not =cross|angry|mad|annoyed when|if|with
stay|keep|keeping|get out of .. =way ... when|if|while|once|after .. .. =drinking|drunk|drinks|drank|mood|temper|
  angry|pub
stay in|upstairs|at|away|out ... when|if|until|till|while dad|mum|he|she|@partner|stepdad|stepmum .. =drunk|sobers|
  drinking
@partner|@relative|@friend|@name|he|she|they .. says|said|saying|threatens|threatened|threatening|swears|will .. ..
  =kill|
  hurt|hang|drown|end|cut|top himself|herself|themselves|themself .. if|when|unless i
stop|keep|make|get|not|no my|the? .. =@other|grandad|grandpa|cousin|stepbrother|stepfather come|walk|climb|sneak|get|
  creep|burst in|into|out my|our|the|of? =room|bedroom|bed|bathroom|shower -spare
he|she|uncle|dad|stepdad|brother|stepbrother|grandad|grandpa|cousin|mum|boyfriend|coach|lodger =comes|came|creeps|crept|
  sneaks|sneaked|climbs|climbed in|into at|to|my|our|during? night|nights|bed|shower|bathroom|while|when -work
he|she|uncle|dad|stepdad|brother|stepbrother|grandad|grandpa|cousin|mum|boyfriend|coach|lodger =comes|came|creeps|crept|
  sneaks|sneaked|climbs|climbed in|into my|our? room|bedroom & night|nights|asleep|sleep|sleeping|dark|bed|touch
he|she|ex|him|they|stalker is|was|stands|stood|waits|sits|sat|keeps? waiting|parked|standing|sitting|stood|sat?
  =outside my|the|our
  flat|house|door|window|building|work|school again|$|tonight|now|still|every|all|at
have|give|let ... =sex when|because|whenever|so|if|every|even he|she|husband|boyfriend|@partner|there|we
he|she|@partner|ex|dad|stepdad .. =pinned|pins|dragged|drags|shoved me
he|she|@partner|ex|dad|stepdad .. =held|holds me down|against|under
he|she|they|husband|boyfriend|partner|ex .. not =stop when|even|though|until i .. say|no|cried|told|asked|begged
=woke up? .. he|she|husband|boyfriend|someone .. on|inside|touching|in .. me
cry|react|flinch|speak|breathe|argue|answer .. when|if|while he|she|dad|mum|stepdad|husband|wife .. =shouts|yells|
  rages|explodes|hits|screams|starts|drinks
answer|reply|pick|ring ... =first ring|time or|because|so .. he|she
or|otherwise|because|before .. he|she|dad|stepdad|husband|boyfriend .. =mad|mental|ballistic|nuts|berserk|crazy & go|
  gets
he|she|@partner|ex took|takes|hid|has the|my|our? =car|keys|phone|passport|money so i not|can
so|or|otherwise he|she|they will|would? not? =share|post|leak|show it|them|the|others|everyone|my & photo|pic|video|
  nude|pay|money
=history|messages|texts|photos|browser|calls|chat|app|searches ... before|so .. he|she|@partner checks|looks|sees|
  reads|finds|wakes|comes|gets
lock|barricade|wedge|bolt|push|chair ... =door ... when|while|so|if|before|because .. he|she|stepdad|dad|uncle|
  brother|husband|boyfriend|ex .. is|gets|comes|home|drunk|back|cannot|can|angry|drinks|not
lock =myself in ... until|till|when|while|because .. he|she|dad|stepdad|husband|boyfriend
he|she|@partner|dad|ex .. controls|has|holds all? the|our|my|every? =money|finances|accounts|cash|spending -from
he|she|@partner gives|gave me .. =allowance
he|she|@partner says|tells|calls|called|told|calling me|i|that? i? am? .. =useless|worthless|pathetic|disgusting|
  whore|slut|ugly|nothing|stupid|names
nobody|who =else .. have|want|love|take|believe|put me|with|up & he|she|@partner
yes|in to =sex
=sex so|or|because|until|just|to ... argue|argument|fight|row|angry|mad|mood|sulk|leaves|shouts|hits|cheats|quiet|
  peace
my|the|his =pimp|trafficker
ask|get|need|beg|have|without .. =permission to .. see|visit|call|ring|meet|talk|phone|text .. my|a? sister|mum|
  friend|family|parents|dad|brother|kids
permission to =eat|shower|sleep|spend|breathe
he|she|@partner .. =decides|chooses|picks what|who|where|when i wear|see|eat|go|spend|do
he|she|@partner|ex|dad|stepdad|@name broke|breaks|fractured|twisted|burned my .. =arm|jaw|nose|rib|wrist|finger|hand
@name|he|husband|boyfriend|ex|dad|stepdad broke|breaks|fractured|twisted her|their|mum .. =arm|jaw|nose|rib|wrist
broke|breaks|broken|fractured her|their .. =arm|jaw|nose|rib|wrist again
she|wife|girlfriend|mum|stepmum broke|breaks|fractured|twisted his .. =arm|jaw|nose|rib|wrist
come|turned|turns|shows|showed|stood .. to|at|up .. =door|house|work .. with .. knife|gun|bat|axe|hammer
@name|he|she|ex|husband|partner & =knife|gun|axe|bat & door|threatened|threatens|came|pulled|held|waved|throat
ask my? him|her|husband|wife|partner to =let me go|out|have|leave|work|visit|keep|use|wear|sleep|eat|drive|call|ring|
  meet|study
ask my? him|her|husband|wife|partner to =let me see my|friends|family|@relative
text|tell|message ... =where i am -going|from|in|with|at
held|grabbed|squeezed .. my =throat|neck
because i =stayed quiet|silent|still
sleep|sex with him|her|@partner so|until|because|or|just ... =calm|stop|happy|quiet|leave|shut|forgives|nice|asking|
  mood|angry -crying|coughing
let|give .. him|her|@partner .. =sex
give in so|because ... =over|quicker|stops|calms
better =@partner so .. he|she .. stops|calms
apologise|apologize|sorry .. so|until .. he|she .. =stops|calms yelling|shouting|down|hitting
ask him|her|husband|wife .. my own =money
mein|meine mann|frau|freund .. =schlagt mich
mi marido|novio|mujer me =pega|golpea
before he|she .. =checks|looks|searches ... phone|messages|texts
he|she|@partner|stepdad|dad .. =checks|tracks|reads|searches my .. phone|messages|location|texts
he|she =goes|went for me
ask him|her|husband|wife|partner .. for? =permission
get|be .. =home before ... he|she .. will|goes|gets ... me|angry|mad|mental
@other .. keeps|kept|has|will|might|could|would|always|just|never|not|only|says|said|going|to? =@hits|hit|kill|hurt
  me|us|kids|my -with|back|up|if|hard
@other .. =@hits -of .. me|us -back|up|hard|like|in|feelings
being|been|be|get|was =@hits .. by|at|again .. @other|him|her|home|@relative|partner
scared|afraid|terrified|frightened of @other|him|her|my|home|going|what .. @partner|dad|mum|stepdad|ex|him|her|do|
  home|brother|uncle
scared|afraid|terrified|frightened of him|her|my|going .. home|@partner|dad|mum|stepdad|ex|brother|uncle|boss
scared|afraid|terrified|frightened of him|her|them
rape|rapist -seed|oil|field
sexual|sexually|indecent assault|abuse|violence|harass*
molest*|abuser|blackmail*|trafficked|trafficking|rape|assaulted|molested|groped|abused|spiked|drugged
abusive|violent|controlling|coercive @partner|ex|relationship|home|marriage|dad|father|mum|mother|parent|behaviour|
  control|stepdad|boss|family|man
my =abuser|rapist|attacker|stalker
domestic|coercive|gang violence|abuse|control
physically|emotionally|sexually|verbally|financially abuse|abusive
stalker|stalking -game|horse
calm|soothe|settle|pacify .. him|her|dad|mum|husband|wife|boyfriend|partner|@other .. down? .. before|so|when|or ..
  he|she|it|his|her .. explodes|kicks|loses|blows|hits|starts|snaps|gets|angry|hurts|goes|not|temper|comes|turns
keep .. him|her|@partner|dad|mum|stepdad .. happy|calm|quiet|sweet|good .. so|or|tonight|mood|he|she|not|until
keep .. him|her|husband|dad|wife|partner|boyfriend =calm|sweet
keep .. the? =peace .. at home|with|tonight|him|her|husband
not|without|stop|never|avoid =make|set|get|upset|provoke|annoy|anger|wind|piss|trigger .. him|her|@partner|dad|
  stepdad|mum .. angry|mad|off|up|started|furious|violent|explode|$|anymore
not|without|stop =provoke|anger|enrage .. him|her|@partner|dad|stepdad|mum
walk|tiptoe on|around eggshells|him|her
home .. before .. he|she|husband|boyfriend|partner|dad .. gets|is|comes|notices|back|wakes|angry|mad|finds|checks|
  starts
before|so|in|when|until he|she .. =hits|explodes|kicks|loses it? -off
so he|she .. not hit|yell|shout|get|kick|explode|angry|leave|lock|find|notice|know|suspect|hurt|see|start|check
he|she|@partner|dad|mum|they|boss .. =took|takes|keeps|has|kept|holds|checks|reads|tracks|hid|controls|smashed|broke
  my .. phone|passport|money|wages|card|messages|texts|location|keys|papers|account|salary|emails|visa|every|movements
he|she|@partner|dad|mum|they .. will|would|did|does|never? not? =let|allow me|us .. out|leave|see|go|work|have|talk|
  use|sleep|eat|drive|speak|meet|call|my|any
not|never =allowed .. to .. leave|go|see|out|work|talk|speak|friends|phone|by .. husband|boyfriend|partner|him|her|
  dad|family|house|without
ask|get|need|beg .. him|her|@partner|his =permission|allowed ... can|may|to -doctor|leave
ask|get|need|beg .. his|her|husband|wife|partner|boyfriend .. =permission
he|she|they|husband|boyfriend|wife|partner|dad|mum|who .. =lock|kicked|kicks|threw|throws|shut|chucked me|us out|in|
  up|inside
deserve it|that|the|to .. hit|slap|beating|beaten|punished|shouted|locked|smack|yelled|$ -good|a
i =deserved it|that
my .. own? =fault .. he|she|husband|dad|partner|boyfriend|wife|they|that .. hit|angry|lost|shouts|snapped|hurt|gets|
  got|kicks|drinks|slapped
i =made him|her .. angry|hit|do|mad|lose|snap|jealous
i make him|her .. =angry|hit|mad|lose
i =provoke|pushed him|her .. too|far|into|$
forced .. marriage|marry|sex|to
force|make|pressure me .. have|into|to|do .. sex|sleep|marry|strip|touch|it|things|kiss
touched|touches|touching|gropes|groped me -deeply|heart|so
not .. want .. =sex .. but|he|because|anymore|with .. him|he|husband|partner|boyfriend
say no .. to .. sex|him when|in|bed|tonight|without
cover|hide|conceal|concealer .. =bruise|marks|black
bruise .. from|he|on .. him|her|my|left|last|photo|neck|arms
threatened|threatens|threatening|threat .. to? .. me|us|kill|post|take|hurt|send|share|deport|tell|message|text
revenge =porn
naked|intimate|nude .. pics|photos|pictures|shared|posted|leak|online|of|send|threat*
go back|return|move .. to|in .. with? .. him|@partner|her|ex .. even|after|again|hit|because|though|despite
drop|withdraw .. the .. =charges|statement|complaint .. against|so
bullied|bullies|bullying .. me|at|by|online|work|school
fgm|honour based|killing
keep the|my|his? .. =temper|moods|rages .. from
get|turns|goes =violent
hits|hurts|beats me|us
tracker|airtag|spyware|camera & my|me & ex|he|she|him|her|husband|partner|car|phone|bag
keeps|kept|holds|took|has|locked|hid .. my|our .. =passport|papers|visa|wages|phone|money|documents
not =allow|let .. me|us|it -win|pay|help & @partner|he|she|they|dad|parents|family|madam
will|does not .. =allow|let me|it -win|pay|help
not leave .. the =house & allowed|can|let|he|she|my|keeps
keep .. it? .. =secret & he|coach|uncle|teacher|told|said|she|stepdad|priest
our .. little? =secret & he|coach|uncle|teacher|she
what .. =did to me|us|them
did =things to me
scream|shouts|yells|yelled|shouting .. at .. me|us
he|she|him|her|they|them|husband|partner|boyfriend|wife|mum|dad go|look|read|check =through my ..
  phone|messages|texts|bag|emails
goes|going|went|looks|reads|checks through? my .. =phone|messages|texts|bag|emails
makes|made me feel .. =scared|afraid|worthless|small
monitors|monitored|monitoring|watches|tracks .. me|my
hit|beat|slap|punch|kick|choke|strangled|burned|spit|spat|hurts me|us & he|she|dad|@partner|mum|ex|brother|stepdad|
  they|stepmum|uncle -feelings
force|make|pressures|pressured|coerced & me|us & =sex|marry|marriage|kiss|touch|nudes|naked|strip|beg
threatens|threatened|threatening|threat & me|us|kids|kill|hurt|him|her|he|she|ex|husband|post|share|photos
controls|controlling|tracks|tracking|monitors|stalks & me|my & he|she|@partner|ex|dad
checks|reads|follows|watches|films & my & phone|messages|location|money|emails|every & he|she|@partner|ex|dad
keep =quiet|sweet|calm|happy|smiling & he|him|husband|dad|boyfriend|partner
not|never|without & make|set|upset|anger & him|her|husband|dad|boyfriend|partner & =angry|mad|upset|furious
wear|dress|delete|cancel|cook|clean|quit|stop|get|be|text|reply|answer|keep|stay & so|before|or|because & he|she|
  husband|boyfriend|partner|dad|him|her & =angry|mad|jealous|shout|hit|lose|explode|allow|suspect|punish|kick
my own|it|is =fault & he|she|hit|him|her|husband|angry
deserve|provoked & hit|slap|beat|beaten|punished
asked|asking for it & hit|slap|beat|him|her|he|she
unwanted touch|sex|advances
touched|touches|touching|groped|gropes .. me .. up|where|and|without|when|at|again & he|she|boss|uncle|coach|teacher|
  him|stepdad|brother|man|cousin
bruise & he|him|her|she|husband|boyfriend|makeup|concealer|hide|cover|photo|photograph
black =eye & he|him|she|husband|boyfriend|makeup|hide|cover
he|she|dad|husband|stepdad|boyfriend|partner|mum|wife|uncle =hits|beats|hurts|slaps|kicks|punches|chokes|abuses|
  threatens|rapes|grabs|shoves her|him|me|us|mum|kids|them|@name|my
hand .. round|around|on .. my .. =neck|throat
give|hand|pay .. him|her|husband|boyfriend .. all|my .. =wages|salary|money|pay|cash & like|wants|so|says|all|every
come .. into .. my|our =room|bed|shower & night|he|stepfather|uncle|stepdad|dad|brother
breaks|broke|smashes|smashed|destroys|throws|threw .. my .. things|phone|stuff|plates|clothes|glasses|laptop & he|she|
  husband|dad|boyfriend|partner|girlfriend|mum
if i leave|left|go|tell & he|she|they & kill|take|hurt|find
marry|marriage & forced|made|arranged|cousin|against|they|parents
=marry|marriage & want|send me
send|sent|take|force|make me .. =abroad|marry
send|sent|take|force my sister|daughter|cousin .. =abroad|marry
long|sleeves|makeup|scarf|concealer & =bruise|marks|black
grab|gropes|touches|squeezes|pinches|corners|follows me & and|work|laughs|he|boss|coach|colleague|someone|again
or|otherwise he|she .. will|would .. kick|lose|hit|shout|explode|punish|yell|snap|hurt
his|her|hand|rope .. round|around .. my .. =neck|throat
yes to .. whatever|everything .. he|she
whatever he|she wants|says|likes
threw|throws|throwing .. plate|glass|phone|knife|things|chair|shoe|cup .. at .. me|us
hand .. up|under|down|in .. my =skirt|shirt|thigh|trousers|bra|top|dress
lock .. fridge|food|me|us & dad|mum|he|she|husband|stepmum|stepdad|parents|boyfriend
get|be|being =hit|slapped|beaten|punched|hurt & so|not|stop|quiet|answering|if
not|never look|talk|speak .. to|at .. =other men|women|guys|girls|people|anyone
so he|she .. stays|is|does|keeps .. calm|not|happy|quiet|sweet
make up for .. =making|upsetting|angering
make him|her|them =angry|mad
in my =drink -ice|lemon|lime|sugar
door|room|bedroom & =locked|barricade|chair & scared|afraid|he|him|dad|kids & sleep|night|he|him|scared -keys|shed|car
he|she|they|husband|boyfriend|partner|ex|dad|stepdad|wife ... =kill|killed|hurt me|us
"""
"""What is done to someone, and appeasing whoever does it."""

TABLES = ((Kind.SAFETY, Tier.SURE, Way.TOWARDS, HURT),)
