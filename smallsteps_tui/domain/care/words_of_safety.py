"""Words of being hurt, forced or controlled, and of appeasing."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

HURT = """
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
or|otherwise|because|before .. he|she|dad|stepdad|husband|boyfriend .. =mad|mental|ballistic|nuts|berserk|crazy -about|
  for|price & go|gets
he|she|@partner|ex took|takes|hid|has the|my|our? =car|keys|phone|passport|money so i not|can
so|or|otherwise he|she|they will|would? not? =share|post|leak|show it|them|the|others|everyone|my & photo|pic|video|
  nude|pay|money
=history|messages|texts|photos|browser|calls|chat|app|searches ... before|so .. he|she|@partner checks|looks|sees|
  reads|finds|wakes|comes|gets
lock|barricade|wedge|bolt|push|chair ... =door -open|wide ... when|while|so|if|before|because .. he|she|stepdad|dad|
  uncle|brother|husband|boyfriend|ex .. is|gets|comes|home|drunk|back|cannot|can|angry|drinks|not
lock =myself in ... until|till|when|while|because .. he|she|dad|stepdad|husband|boyfriend
he|she|@partner|dad|ex .. controls|has|holds all? the|our|my|every? =money|finances|accounts|cash|spending -from
he|she|@partner gives|gave me .. =allowance
he|she|@partner says|tells|calls|called|told|calling me|i|that? i? am? .. =useless|worthless|pathetic|disgusting|whore|
  slut
he|she|@partner says|tells|calls|called|told|calling that? me|i|my|mum|her|him|us|you|am .. =ugly|stupid|names
he|she|@partner says|tells|calls|called|told|calling that? me|i|am .. am|be|is|like|a|worth|for|just|but =nothing -new|
  else
he|she|@partner calls|called|calling me =nothing
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
ask my? him|her|husband|wife|partner to =let me go|out|leave|work|visit|wear|sleep|eat|call|ring|meet|study -early|from|
  up
ask my? him|her|husband|wife|partner to =let me have|keep|use|drive .. phone|car|money|cash|key|keys|card|passport|
  toilet|bathroom|shower|internet|wifi|kitchen|job|baby|kids|account|own|some|back|coffee|lunch|dinner|night|evening|
  day|break|rest|party|time|food|heating|@friend|@relative|$|it|one|again
ask my? him|her|husband|wife|partner to =let me see the|my? own? friends|family|@relative|@friend|doctor|midwife|people|
  phone|kids|messages|gp|plan -list
text|tell|message .. him|her|@ruler|@name|dad|mum .. =where i am -going|from|in|with|at|parked|sitting|standing|staying
text|tell|message ... =where i am -going|from|in|with|at|parked|sitting|standing|staying & he|she|@ruler|him|her|every|
  always|or|angry|allowed|hourly
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
he|she =goes|went for me -to
ask him|her|husband|wife|partner .. for? =permission -to|slip|form|letter
ask|get|need|beg .. him|her|his|@partner .. for? =permission to -use|film|quote|post|publish|photograph|share|record|
  print|reprint|tag|park|plant|paint|cite
get|be .. =home before ... he|she .. will|goes|gets ... me|angry|mad|mental
@other .. keeps|kept|has|will|might|could|would|always|just|never|not|only|says|said|going|to? =@hits|hit|kill|hurt me|
  us|kids -with|back|up|if|hard
@other .. keeps|kept|has|will|might|could|would|always|just|never|not|only|says|said|going|to? =@hits|hit|kill|hurt my
  -with|back|up|if|hard|blog|page|posts|channel|serve|shot|light|lights|lamp|tv|recipe|playlist|insta|goal|record|score|
  ball|parcel|heating
@other .. =@hits -of .. me|us -back|up|hard|like|in|feelings
being|been|be|get|was =@hits .. by|at|again .. @other|him|her|home|@relative|partner
scared|afraid|terrified|frightened of @other|him|her|my|home|going|what .. @partner|dad|mum|stepdad|ex|him|her|do|
  home|brother|uncle
scared|afraid|terrified|frightened of him|her|my|going .. home|@partner|dad|mum|stepdad|ex|brother|uncle|boss
scared|afraid|terrified|frightened of him|her|them
rape|rapist -seed|oil|field
sexual|sexually|indecent assault|abuse|violence|harass*
molest*|abuser|blackmail*|trafficked|trafficking|rape|assaulted|molested|groped|abused|drugged
=spiked -shoe|shoes|heels|collar|roller|running|seltzer|boots|hair
abusive|violent|controlling|coercive @partner|ex|relationship|home|marriage|dad|father|mum|mother|parent|behaviour|
  control|stepdad|boss|family|man
my =abuser|rapist|attacker|stalker
domestic|coercive|gang violence|abuse|control
physically|emotionally|sexually|verbally|financially abuse|abusive
stalker|stalking -game|horse|prey|deer|bird|birds|licence|license|season
calm|soothe|settle|pacify .. him|her|dad|mum|husband|wife|boyfriend|partner|@other .. down? .. before|so|when|or ..
  he|she|it|his|her .. explodes|kicks|loses|blows|hits|starts|snaps|gets|angry|hurts|goes|not|temper|comes|turns
keep .. him|her|@partner|dad|mum|stepdad .. happy|calm|quiet|sweet|good .. so|or|tonight|mood|he|she|not|until
keep .. him|her|husband|dad|wife|partner|boyfriend =calm|sweet -pea|peas|potato|potatoes|during|vet
keep .. the? =peace -lily|lilies .. at home|with|tonight|him|her|husband
not|without|stop|never|avoid =set|upset|provoke|annoy|anger|wind|piss|trigger .. him|her|@partner|dad|stepdad|mum ..
  angry|mad|off|up|started|furious|violent|explode|$|anymore -with
not|without|stop|never|avoid =make|get .. him|her|@partner|dad|stepdad|mum .. angry|mad|off|started|furious|violent|
  explode|anymore -birds
not|without|stop|never|avoid =make|get .. him|her|@partner|dad|stepdad|mum all? worked|wound|fired|riled|all up
not|without|stop =provoke|anger|enrage .. him|her|@partner|dad|stepdad|mum
walk|tiptoe on|around eggshells|him|her
home .. before .. he|she|husband|boyfriend|partner|dad .. gets|is|comes|notices|back|wakes|angry|mad|finds|checks|
  starts
before|so|in|when|until he|she .. =explodes
before|so|in|when|until he|she .. =hits -off|#3|level|send|play|puberty|publish|print|snooze|delete|target
before|so|in|when|until he|she .. =kicks -off|ball|goal
before|so|in|when|until he|she .. =loses it? -off|his|her|a|tooth|teeth|weight|interest
before|so|in|when|until he|she .. =loses his|her|the temper|rag|head|mind|shit|cool|plot|control|patience|nerve
so he|she .. not hit|yell|shout|kick|explode|angry|lock|find|notice|know|suspect|hurt|see|check
so he|she .. not get -lost|cold|bored|wet|sick|hungry|thirsty|sunburnt|sunburned|stuck|tangled|muddy|tired|lonely|
  overtired|worms|fleas|confused|sleepy|ill
so he|she .. not leave -toys|crumbs|shoes|early|school
so he|she .. not start -school|crying|barking|cold|with
he|she|@partner|dad|mum|they|boss .. =took|takes|keeps|has|kept|holds|checks|reads|tracks|hid|controls|smashed|broke my
  .. phone|passport|money|wages|card|messages|texts|location|keys|papers|account|salary|emails|visa|every|movements
  -number|reader|photo|details|charger|case|wrong|slip|screen
he|she|@partner|dad|mum|they .. not|never|only|hardly|barely|rarely|refuses =let|allow me|us .. out|leave|see|go|work|
  have|talk|use|sleep|eat|drive|speak|meet|call|my|any
he|she|@partner|dad|mum will =let|allow me|us .. out|leave|see|go|sleep|eat|speak|meet|call|talk -with
he|she|@partner =let|lets|allows|allowed me|us .. out|leave|see|go|work|have|talk|use|sleep|eat|drive|speak|meet|call|
  my|any
they|dad|mum =let|lets|allows|allowed me|us out|eat|sleep|leave -at|outside
not|never =allowed .. to .. leave|go|see|out|work|talk|speak|friends|phone|by .. husband|boyfriend|partner|him|her|
  dad|family|house|without
ask|get|need|beg .. him|her|@partner|his =permission ... can|may -doctor|leave
ask|get|need|beg .. him|her|@partner|his =allowed ... can|may|to -doctor|leave
ask|get|need|beg .. his|her|husband|wife|partner|boyfriend .. =permission -to|slip|form|letter
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
force|make|pressure me .. have|into|to|do .. sex|marry|strip|touch|it|things|kiss
force|pressure me .. into|to .. =sleep
make me .. to .. =sleep with|in|on|next|beside|outside|naked
touched|touches|touching|gropes|groped me -deeply|heart|so
not .. want .. =sex .. but|he|because|anymore|with .. him|he|husband|partner|boyfriend
say no .. to .. sex|him when|in|bed|tonight|without
cover|hide|conceal|concealer .. =bruise
cover|hide|conceal|concealer .. =marks -on|from
cover|hide|conceal|concealer .. =marks on|from .. my|me|him|her|he|neck|face|arm|arms|skin|body|last -table|wall|car|
  desk|floor|door
cover|hide|conceal|concealer .. =black eye|and|$
bruise .. from|he|on .. him|her|my|left|last|photo|neck|arms
threatened|threatens|threatening .. to? .. me|us|kill|post|take|hurt|send|share|deport|tell|message|text
threat -model|assessment|level|report|hunting|intelligence|modelling|modeling|actor|of|feed .. to? .. me|us|kill|post|
  take|hurt|send|share|deport|tell|message|text
revenge =porn
naked|intimate|nude -tights|drawing|class|heels|shoes|lipstick|bulb|cake|palette|nail|nails|wedding|dinner|gig|setting
  .. pics|photos|pictures|shared|posted|leak|online|of|send|threat*
go back|return|move .. to|in .. with? .. him|@partner|her|ex .. even|after|again|hit|because|though|despite
drop|withdraw .. the .. =charges|statement|complaint .. against|so
bullied|bullies|bullying .. me|at|by|online|work|school
fgm|honour based|killing
keep the|my|his? .. =temper|moods|rages .. from
get|turns|goes =violent
hits|hurts|beats me|us
tracker|airtag|spyware & my|me & ex|he|she|him|her|husband|partner
tracker|spyware & my|me & car|phone|bag
airtag & my|me & find|found|check|look|search|under|someone|hidden|hid|hide|planted|secretly|remove|scan|why|who & car|
  phone|bag
=camera -roll|app|bag|lens|phone & my|me & ex|he|she|him|her|husband|partner & hidden|hid|hide|watch|watching|watches|
  put|installed|install|everywhere|spy|spying|bedroom|bathroom|house|home|flat|room|inside|track|see|sees|films|door|
  shower|always|car|on
find|found|hidden|hid|secret|spy|someone|remove|tiny|small .. =camera ... my|me .. car|bag|phone|coat
check|search|look|scan .. my .. car|bag|phone|coat .. for .. =camera
keeps|kept|holds|took|has|locked|hid .. my|our .. =passport|papers|visa|wages|phone|money|documents -number|photo|case|
  charger|wrong|slip|screen|in
keeps|kept|holds|took|locked|hid .. my|our .. =passport|papers|visa|wages|phone|money|documents in -one|the|a
not =allow|let .. me|us|it -win|pay|help|log|login|upload|update|download|print|install|connect|edit|reset|scan|submit|
  type|click|attach|park|format|verify|sync|import|export|merge|push|compile|charge|return & @partner|he|she|they|dad|
  parents|family|madam
will|does not .. =allow|let me|it -win|pay|help|log|login|upload|update|download|print|install|connect|edit|reset|scan|
  submit|type|click|attach|park|format|verify|sync|import|export|merge|push|compile|charge
not leave .. the =house -key|keys|without & allowed|can|let|he|she|keeps
not leave .. the =house -key|keys & my & @partner|@relative|allowed|let
not leave .. the =house without & he|him|his|her|she|@partner|permission|asking|dad|someone
keep .. it? .. =secret -santa|garden|ingredient|recipe|menu|stash & he|coach|uncle|teacher|told|said|she|stepdad|priest
our .. little? =secret -santa|garden|ingredient|recipe|menu & he|coach|uncle|teacher|she
what .. =did to me|us|them
did =things to me
scream|shouts|yells|yelled|shouting .. at .. me|us
he|she|him|her|they|them|husband|partner|boyfriend|wife|mum|dad go|look|read|check =through my ..
  phone|messages|texts|bag|emails
goes|went|looks|reads|checks through? my .. =phone|messages|texts|bag|emails -screen
going through? my .. =phone|messages|texts|bag|emails & he|she|they|@partner|him|her|dad|mum|ex|always|again|caught|
  stop|keeps|someone|who
makes|made me feel .. =scared|afraid|worthless|small
monitors|monitored|monitoring|watches|tracks .. me -to
monitors|monitored|monitoring|watches|tracks .. my -sleep|run|runs|steps|parcel|period|heart|blood|glucose|sugar|
  progress|habits|desk|pc|setup|office|set|playlist|mix|album|ep|band|party|wedding|gig|show|demo|dad|grandad|drawer|
  collection|etsy|video|kids|son|daughter|baby|dog|cat
hit|beat|slap|punch|kick|choke|strangled|burned|spit|spat|hurts me|us & he|she|dad|@partner|mum|ex|brother|stepdad|
  they|stepmum|uncle -feelings
force|pressures|pressured|coerced & me|us & =sex|marry|marriage|kiss|touch|nudes|naked|strip|beg -base|up|ed|education
make|made me|us ... =sex|marry|marriage|kiss|touch|nudes|naked|strip|beg -base|up|ed|grass|gold|certificate
make|made .. =sex|nudes -ed|education|chromosomes & me|us
threatens|threatened|threatening|threat & me|us|kids|kill|hurt|him|her|he|she|ex|husband|post|share|photos
controlling|tracking|stalks -number|parcel|link|order|code|info|details & me|my & he|she|@partner|ex|dad
he|she|@partner|ex|dad|who .. controls|tracks|monitors & me|my
checks|reads|follows|watches|films & my & phone|messages|location|money|emails & he|she|@partner|ex|dad
checks|follows|films & my & every & he|she|@partner|ex|dad
reads|watches & my & every -page|week|word|game|match|chapter|monday|tuesday|wednesday|thursday|friday|saturday|sunday &
  he|she|@partner|ex|dad
keep =quiet|sweet|calm|happy|smiling -pea|peas|potato|hour|birthday & he|him|husband|dad|boyfriend|partner
not|never|without & make|set|upset|anger & him|her|husband|dad|boyfriend|partner & =angry|mad|upset|furious
wear|dress|delete|cancel|cook|clean|quit|stop|get|be|text|reply|answer|keep|stay & so|before|or|because & he|she|
  husband|boyfriend|partner|dad|him|her & =angry|mad|jealous|shout|explode|allow|suspect|punish
wear|dress|delete|cancel|cook|clean|quit|stop|get|be|text|reply|answer|keep|stay & so|before|or|because & he|she|
  husband|boyfriend|partner|dad|him|her & =hit|kick -#3|level|send|play|target|ball|in
wear|dress|delete|cancel|cook|clean|quit|stop|get|be|text|reply|answer|keep|stay & so|before|or|because & he|she|
  husband|boyfriend|partner|dad|him|her & =lose it|temper|control|$|again
wear|dress|delete|cancel|cook|clean|quit|stop|get|be|text|reply|answer|keep|stay & so|before|or|because & he|she|
  husband|boyfriend|partner|dad|him|her & =lose his|her|the temper|rag|head|mind|shit|cool|plot|patience|control
my own|it|is =fault & he|she|hit|him|her|husband|angry
deserve|provoked & hit|slap|beat|beaten|punished
asked|asking for it -in|by|back|on|to & hit|slap|beat|him|her|he|she
unwanted touch|sex|advances
touched|touches|touching|groped|gropes .. me .. up|where|and|without|when|at|again & he|she|boss|uncle|coach|teacher|
  him|stepdad|brother|man|cousin
bruise & he|him|her|she|husband|boyfriend|makeup|concealer|hide|cover|photo|photograph
black =eye & he|him|she|husband|boyfriend|makeup|hide|cover
he|she|dad|husband|stepdad|boyfriend|partner|mum|wife|uncle =hits|beats|hurts|slaps|kicks|punches|chokes|abuses|
  threatens|rapes|grabs|shoves her|him|me|us|mum|kids|them|@name|my -feelings|back|knee|ankle|hip
hand -cream|cream|knitted|towel .. round|around|on .. my .. =neck|throat
give|hand|pay .. him|her|husband|boyfriend .. all|my .. =wages|salary|money|pay|cash & like|wants|so|says|all|every
come .. into .. my|our =room|bed|shower & night|he|stepfather|uncle|stepdad|dad|brother
breaks|broke|smashes|smashed|destroys|throws|threw .. my .. things|phone|stuff|plates|clothes|glasses|laptop & he|she|
  husband|dad|boyfriend|partner|girlfriend|mum
if i leave|left|go|tell & he|she|they & kill|hurt
if i leave|left|go|tell & he|she|they & =take .. kids|children|baby|son|daughter|house|everything|them|me|it|my|money|
  passport|away|him|her|dog|visa|life
if i leave|left|go|tell & he|she|they & =find -parking|someone|another|a|time
marry -up & forced|made|arranged|cousin|against|they|parents
marriage & forced|arranged|against
marriage -certificate|anniversary|licence|license & made|they|parents|cousin & i|me|my|want|push|force|pressure|plan|
  refuse|abroad|find|found
=marry|marriage & want|send me
send|sent|take|force|make me .. =abroad|marry
send|sent|force my sister|daughter|cousin .. =abroad|marry
take my sister|daughter|cousin .. =abroad|marry & they|dad|family|he|husband|ex|marry|stop|want|without|grandparents|
  wedding
long|sleeves|makeup|scarf|concealer & =bruise
sleeves|makeup|scarf|concealer & =marks -out|and|spencer|off
long .. sleeve|skirt|trousers|top|jeans|dress|leggings & =marks -out|and|spencer|off
long|sleeves|makeup|scarf|concealer & =black eye -pea|peas|bean|beans
long|sleeves|makeup|scarf|concealer & =black and blue
grab|gropes|touches|squeezes|pinches|corners|follows me & and|work|laughs|he|boss|coach|colleague|someone|again
or|otherwise he|she .. will|would .. kick|hit|shout|explode|punish|yell|snap
or|otherwise he|she .. will|would .. lose it|temper|control|$
or|otherwise he|she .. will|would .. lose his|her|the temper|rag|head|mind|shit|cool|plot|patience|control
or|otherwise he|she .. will|would really|probably|only|just|definitely|seriously? hurt
his|her|hand|rope .. round|around .. my .. =neck|throat
yes to .. whatever|everything .. he|she
whatever he|she wants|says|likes -for
threw|throws|throwing .. plate|glass|phone|knife|things|chair|shoe|cup .. at .. me|us
hand -wash|washing|sew|stitch .. up|under|down|in .. my =skirt|shirt|thigh|trousers|bra|top|dress
lock .. fridge|food|me|us & dad|mum|he|she|husband|stepmum|stepdad|parents|boyfriend
get|be|being =hit|slapped|beaten|punched & so|not|stop|quiet|answering|if
get|be|being =hurt & quiet|answering|he|she|him|her|again|@partner|dad|mum|silent|by|anymore|still|shut|mouth|home|
  tonight
not|never look|talk|speak .. to|at .. =other men|women|guys|girls|people|anyone
so he|she .. stays|is|does|keeps .. calm|happy|quiet|sweet
so he|she .. not flip|flips|sulk|scream|throw|rage|snap|touch|hate|complain|follow|punish|kill|break|smack|slap|beat|
  grab|blow|moan|cheat|accuse|suspect|argue|question|drink|smash|lash|storm|ask|want|bother
so he|she .. not lose it|temper|control|$|again
so he|she .. not lose his|her|the temper|rag|head|mind|shit|cool|plot|patience|control
so he|she .. not .. moody|cross|annoyed|upset|furious|mad|angry|mental|jealous|violent|suspicious|sulky|drunk|
  disappointed|sulking|shouting|raging
so he|she .. not =worry who|where|what
so he|she .. not go .. me|mad|mental|off|crazy|through|ballistic|on|at|out|nuts
so he|she .. not come .. in|to|near|at|back|home|me|after|into|for|looking|round|over
so he|she .. not take|do|say|make .. my|me|i|it|them|away|kids|phone|money|that|this|anything|something|worse|scene|
  trouble|us
so he|she .. not .. =wake & drunk|angry|mad|hit|shout|husband|dad|home|hungover|late|creep|scared|tiptoe|out
make up for .. =making|upsetting|angering
make him|her|them =angry|mad -birds|bird|face|faces|hatter|libs
in my =drink -ice|lemon|lime|sugar|bottle|cabinet|holder|flask|recipe|fridge
door|bedroom|bathroom|room & =locked|barricade & scared|afraid|he|him|dad|kids & sleep|night|scared|from|against|
  because|so|until|till|comes|coming|can|drunk|angry|outside|in|shouting|screaming|break|bang|banging|knock|hide|stay
  -keys|shed|car
door|room|bedroom & =chair .. against|under|at|to|by|behind|across & scared|afraid|he|him|dad|kids & sleep|night|he|him|
  scared -keys|shed|car
door & =chair & scared|afraid|he|him|dad & sleep|night|scared
he|she|they|husband|boyfriend|partner|ex|dad|stepdad|wife ... =kill|killed|hurt me|us
"""
"""What is done to someone, and appeasing whoever does it."""

TABLES = ((Kind.SAFETY, Tier.SURE, Way.TOWARDS, HURT),)
