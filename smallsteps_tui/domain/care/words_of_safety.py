"""Words of being hurt, forced or controlled, of appeasing, and of getting safe."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

HURT = """
broke|breaks|broken|fractured|twisted|burned her|his|their|my .. =arm|jaw|nose|rib|ribs|wrist|finger|hand & again|he|
  she|him|@name|husband|partner
@name|he|she|husband|ex|partner broke|breaks|twisted .. her|my .. =arm|jaw|nose|rib|ribs|wrist
came|comes|come|turned|turns|shows|showed|stood .. to|at|up .. =door|house|work .. with .. knife|gun|bat|axe|hammer
@name|he|she|ex|husband|partner & =knife|gun|axe|bat & door|threatened|threatens|came|pulled|held|waved|throat
ask|asking him|her|husband|partner to =let me
text|tell|message ... =where i am -going|from|in|with|at
sleep|sex with him|her so ... =leave|leaves me alone
held|grabbed|squeezed .. my =throat|neck
because i =stayed quiet|silent|still
he|she|husband|wife|partner|boyfriend|girlfriend|dad|mum|stepdad .. =choked|strangled|slapped|punched me
sleep|sex with him|her so|until|because .. he|she .. =calms|calm|stops|happy|quiet
give|giving in so|because .. =over|quicker|stops|calms
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
@other .. keeps|kept|has|will|might|could|would|always|just|never|not|only|says|said|going|to? =@hits|hit|kill|hurt me|
  us|kids|my -with|back|up|if|hard
@other .. =@hits .. me|us -back|up|hard|like|in|feelings
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
ask|asking|get|need|beg .. him|her|husband|wife|partner|boyfriend|girlfriend|his =permission|allowed|if ... can|may|to
  -doctor|leave
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
i =provoke|provoked|pushed him|her .. to|too|far|into|$
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
go back|returning|return|move|moving .. to|in .. with? .. him|husband|my|her .. even|after|again|hit|because|though|
  despite|for
drop|dropping|withdraw .. the .. =charges|statement|complaint .. against|so
trafficked|trafficking
bullied|bullies|bullying .. me|at|by|online|work|school
fgm|honour based|killing
keep the|my|his? .. =temper|moods|rages .. from
gets|get|turns|goes =violent
hits|hurts|beats me|us
tracker|airtag|spyware|trackers|cameras|camera & my|me & ex|he|she|him|her|husband|partner|car|phone|bag
keeps|kept|holds|took|has|locked|hid .. my|our .. =passport|papers|visa|wages|phone|money|documents
not =allow|let .. me|us|it & husband|boyfriend|wife|partner|he|she|they|dad|parents|family|girlfriend|madam
will|does not .. =allow|let me|it
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
deserve|deserved|asked|asking|provoked & hit|slap|beat|punished|him|her|he|she
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

GETTING_SAFE = """
=report my ex|husband|wife|partner|boyfriend|girlfriend|dad|stepdad|uncle|boss
find|get|call|ring|ask|phone|go|going|look ... =refuge -wildlife|animal
non =mol|molestation
report|reporting .. assault|abuse|rape|attack|harassment|stalker|stalking|him|her|domestic|violence -to
women aid|shelter|refuge
refuge .. place|for|number|call|woman|tonight
dv|domestic hotline|helpline|shelter|advocate|worker
restraining|protection|protective|molestation|occupation order|orders
injunction
leave|leaving|left|escape|escaping|flee|run .. him|husband|boyfriend|partner|wife|girlfriend|marriage|abuse|him|her ..
  before|while|safely|safe|when|without|tonight|secretly|until|hits|finds|asleep|work
leave|leaving|escape|flee|get|run .. =away from .. him|her|husband|boyfriend|partner|stepdad|dad|wife|girlfriend|home|
  ex
escape|flee|escaping|fleeing .. him|her|home|house|husband|abuse|marriage|family|boyfriend|partner|this|violence
get out of this|the|my? .. =house|relationship|marriage .. safely|alive|before|while|he|she
without him|her|husband|boyfriend|partner|wife|dad .. =knowing|finding|noticing|seeing|checking
hide|hiding .. my|some|the .. money|cash|phone|passport|bag|papers|documents|keys|savings|pregnancy|card .. from|so|
  where .. him|her|he|she|husband|wife|partner|boyfriend|dad|family
money|account|savings|phone .. he|she|husband|partner|boyfriend|wife .. not|cannot|no know|find|see|idea|touch
get|ask|asking|take|find|recover .. my|our .. passport|papers|documents|money|card|phone|keys|visa|id|car|wages|
  laptop|birth|certificate|bank .. =back .. from .. him|her|husband|wife|partner|boyfriend|girlfriend|ex|dad|mum|boss|
  employer|agent|family|parents|landlord|mother|father
photo|photos|photograph|picture|pictures|record .. of? .. =bruise|bruises|injuries|black|threats
pack|packing|prepare|hide .. =bag|suitcase .. he|she|him|her|husband|work|asleep|case|leave|secretly|emergency|run|
  under|friend
escape plan|bag
safe house
where .. i|we .. can go .. if|when .. he|she
get|getting|make .. him|her|husband|ex|boyfriend|partner|stepdad .. stop .. =hitting|hurting|following|threatening|
  texting|calling|touching|messaging|shouting|watching
stop|make .. =letting .. him|her|them|husband|boyfriend .. hit|hurt|control|touch|treat|push
block|change ... =number|locks ... so|because ... he|she|ex|him|cannot
he|she|him|her|ex|husband|nobody .. not|never|cannot .. =know|find|knows|finds .. where|out|about .. we|i|me|us|it|$
nobody|nobody =hits|hurts|hit|shouts .. them|me|us|her|him
away from .. him|her|husband|ex|@name|dad|stepdad|boyfriend|girlfriend|wife & get|before|safe|hurts|leave|move
leave|leaving|escape .. @name .. before|while|safely|hurts|hits|without
leave|leaving|escape|escaping|flee|away|out|move|moving & husband|boyfriend|partner|wife|girlfriend|abuser|him|dad|ex|
  stepdad|marriage & =hits|hit|hurts|safe|safely|secretly|violent|abusive|refuge|threatens
report|reporting|police|statement|charges & rape|assault|abuse|hit|hits|harassment|stalking|attacked|violence|husband|
  boyfriend|coach|uncle|priest
helpline|hotline|shelter|refuge|police|advocate|999|911 & husband|violence|abuse|hit|domestic|rape
hide|hidden|copy|copies|save|saving|stash|spare|pack|photograph|screenshot|keep & =passport|documents|papers|cash|
  money|keys|birth|certificates|bag|messages|bruises|evidence|threats|voicemails & him|he|husband|ex|court|police|
  refuge|secretly
tell|telling|told|talk|say|speak & =hits|hurts|abuse|abused|raped|rape|touched|touches|assault|assaulted|violence|
  violent & someone|teacher|mum|doctor|friend|nurse|police|sister|counsellor|me|him|he|she|dad|uncle|husband
code word|phrase & kids|leave|neighbour|sister|friend|help|call
locks|number|password|passwords & ex|him|he|husband
court|solicitor|lawyer|custody|divorce & =violent|abusive|hits|afraid|threats|abuse
help & happening|happens|going & home|behind & gp|nurse|doctor|teacher|ask|tell|someone|police
record|recording|write|note|photograph|diary|log & he|she|shouts|says|threats|hits|bruises|threatens & =shouts|
  threats|hits|bruises|threatens|abuse|evidence
report .. =assault|rape|attack|abuse|harassment .. to .. police|hr|school|work
violent|abusive .. brother|sister|dad|father|mum|mother|ex|uncle|husband|son|partner|home|family
tell|telling|told|report|reporting|police|statement & what .. =did .. to me|us
tell|telling|told|report|reporting|police|statement & =happened to me|us
what .. =did to me|us & tell|report|police|statement|court
"""
"""Leaving, telling, reporting, hiding money."""

MAYBE_HURT = """
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
waited|waiting|followed|following|wait .. for .. me|us|school|gate|outside|home
not .. =make|upset|anger .. him|her
hold .. my =breath
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
"""

MAYBE_GETTING_SAFE = """
leave|leaving .. my? =husband|boyfriend|partner|wife|girlfriend -a|at|to|alone|some|be
leave|leaving him|her -a|at|to|alone|some|be|be|in
talk|tell|police|lawyer|solicitor|helpline .. about .. what|him|husband|ex|he .. =did|does|happened|violence|threat*
tell police|someone .. what =happened
police .. about|report|statement|him|her|ex .. him|her|ex|it|what|assault|he|she|again|husband
hide in .. bathroom|room|car|bedroom|closet
not =safe at|here|with|home
feel|be|get|stay|somewhere =unsafe
custody .. he|ex|him
without =telling .. anyone|him|her|anybody|them & move|moving|leave|go|out|pack
not|no|nobody|never .. =know|knows|idea|find|told .. about|of|out|$ & flat|phone|cash|money|account|bag|place|lawyer|
  room|number|job|spare|he|she|him|her
second|spare|hidden|secret|burner phone|sim|key|account|bag|number
hide|hiding|stash|keep .. some|my|a|spare|the .. =cash|money|bag|keys|phone|documents|papers|passport -christmas|
  present
block|blocking|blocked|change|mute|delete .. his|her|my .. number|messages|profile|account|texts|locks
stand|standing up to .. dad|mum|him|her|husband|boss|father|mother|stepdad|bully|partner
mustn|must not find|know|see
different|other|another =way|route .. home|work|school .. case|because|so|avoid|avoiding
my .. =papers|things|stuff|clothes|passport|documents .. out of .. his|her|their
said|say|saying no to him|her|dad|husband|boss|them
stop being =afraid|scared
tracker|airtag|spyware|watched|followed
lawyer|solicitor|police|shelter|social =worker & he|she|him|her|husband|ex|dad|about|leave|kids -house|sale
flat|room|place .. of my =own|alone & he|him|her|leave|away|safe|secret
safe place|person|word & go|find|leave|tell|kids|he|she
tracker|trackers|airtag|spyware|cameras & phone|car|bag|check|find|remove|look|search
change the =locks -on
hr .. about
about .. the .. =bullying|comments|harassment|threats
tell|talk & =bullying|comments|bully|bullies
out of this|that =house|flat|marriage|relationship
passwords|password|phone|locks|code & so & she|he & not|cannot|can|look|see|check
counts as .. assault|rape|abuse
never told .. =anybody|anyone|nobody
asleep|sleeping|work|out|away & he|she|him|her|husband|dad & until|when|while|before|wait|once & =leave|pack|run|
  escape
kids|children|baby & before|while|when & he|she|husband|dad & out|home|work|back|asleep|wakes|hits & get|take|move|
  leave -surprise|party|school|dinner
tell|telling|told|report|reporting|police|statement & what .. =did|happened & me|us|@name|uncle|coach|teacher|priest|
  boss|camp|he|she
"""

TABLES = (
    (Kind.SAFETY, Tier.SURE, Way.TOWARDS, HURT),
    (Kind.SAFETY, Tier.SURE, Way.AWAY, GETTING_SAFE),
    (Kind.SAFETY, Tier.UNSURE, Way.TOWARDS, MAYBE_HURT),
    (Kind.SAFETY, Tier.UNSURE, Way.AWAY, MAYBE_GETTING_SAFE),
)
