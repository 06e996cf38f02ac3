"""Words of rituals, of a death, and of being ashamed of what one is."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

OCD = """
check|checking|checked|lock|locking|test|turn|close|recheck .. @checked_things|everything ... once|one|twice|#2 .. time|times|only|$ -month|year|day|week|cake
check|checking|checked|lock|locking|recheck .. @checked_things ... #2|again|twice|several|exactly|only|one .. time|times|more|again
only|just check|lock|look .. @checked_things .. =once
check|checking|lock|recheck .. only|just|exactly once|one|twice
once .. only .. check|lock
stop|stopping|without|no|not|never|resist|instead|less|reduce|urge|delay ... =checking|rechecking|check|recheck ... @checked_things|locked|off|again|times|twice|it|everything|$ -out|in|phone|mail|social|facebook|instagram|news|stocks|twitter
leave|leaving|walk|walking|go|going|drive|bed|out|away ... =without ... checking|going|turning|looking|counting|touching|tapping|washing .. back|stove|door|lock|twice|again|$|locks|oven|gas|hands|it
go|going|turn|turning|drive|driving back .. to .. =check
check .. i .. not|did|locked|left|hit|run|ran
wash|washing|scrub|scrubbing|rinse|sanitise|sanitize|clean|cleaning .. my? .. =hands|myself|shower ... #2|until|till|again|raw|exactly|seconds|only|once|twice|right|times -apple|20|twenty
wash|washing|rinse .. =hands .. only|just|once|one|twice
stop|without|resist|less|no|not|delay|fewer|reduce .. =washing|wash|scrubbing|sanitising|sanitizing|cleaning|disinfecting|handwashing .. my|the? .. hands|myself|everything|$|again|after|afterwards|phone|handles|doorknobs|before
touch|touching|use|sit|hold|hug|shake ... without .. washing|wiping|sanitising|sanitizing|sanitizer|gloves|cleaning|disinfecting|a =tissue|sleeve
without =washing .. hands|my|after|again|first|it
stop|without|resist|no|not|less|instead|delay|only|just|fewer .. =counting|tapping|touching|rereading|rewriting|repeating|arranging|straightening|confessing|reread|rewrite|aligning|evening|googling|praying -calories|cards|cash|sheep|down|on|money|change|till|stock|stitches|days|up
reread|rereading|rewrite|rewriting|recheck .. until|only|just|again .. perfect|right|once|and|every|before|$ -draft|chapter|essay
read|write|send .. email|emails|message|text|form|letter .. only? once|without .. =rereading|checking|rewriting|reread
send .. without .. =rereading|checking|rewriting|reread|proofreading
seek|seeking|ask|asking|stop|without|need|needing|no|not|resist|get|getting ... =reassurance
reassurance -data|letter|call|email
stop|without|not|no =asking .. if|whether .. sure|ok|okay|angry|mad|right|dirty|love*|hurt
until|till .. feels|it|feel .. right|clean|even|perfect|safe|enough -recipe|dough|seam
until|till|feels|feel|felt just .. =right
lucky|safe|magic|unlucky|wrong =number|numbers
even =number .. of .. times|steps|taps|chews|sips
even|lucky =number .. times
tap|tapping|flick|blink|switch #2 times|time -a|card|reps|set
tap|tapping|touch|touching|flick|knock|switch|turn .. wood|wall|door|it|handle|frame|light|table|bed .. #2 times|time
count|counting .. steps|stairs|tiles|cracks|plates|letters .. #3|every|while|walk|stop|not
step|stepping|walk .. on|over|without|off .. cracks|lines|line|crack
ocd
compulsion|compulsions
compulsive|obsessive .. checking|hand|washing|cleaning|thoughts|thought|counting|hoarding
obsessions
ritual|rituals ... stop|without|skip|delay|no|resist|bedtime|cut|less|half|once|only|out|interrupt|shorten|not|wait -bread|coffee|tea|morning|journal
stop|without|skip|delay|no|resist|cut|interrupt|shorten|wait|not|less|one|do ... =ritual|rituals -bread|coffee|tea|journal
erp exercise|homework|session|sheet|task|therapy|exposure|ladder|plan|steps
exposure .. hierarchy|ladder|therapy|exercise|response|homework|prevention -camera|photo|long|sun
response =prevention
contaminated|contamination -soil|water|cross|land|sample|samples|report
germs .. touch|wash|without|stop|on
touch|touching|hold|use .. =doorknob|doorknobs|handle|handles|bin|toilet|handrail|rail|floor|money|button|public -bin|day
sit|stay .. with .. doubt|uncertainty|not =knowing
mental|thought =review|checking|rumination|ritual|rituals
stop .. =confess|confessing|googling
stop|not|no|without|resist|less =google|googling .. my|symptoms|it|cancer|again|whether
symptoms .. googling|google|dr
health =anxiety
pray|praying|prayer .. #2|exactly|perfectly|again|right .. times|time|$|until
throw|throwing|bin|let|discard .. one|something|newspaper|bag .. without|away|hoard* .. =checking|looking
photo|photograph|picture|film .. of|the .. stove|lock|oven|hob|plug|iron & leave|leaving|before|sure|off|prove|proof
line|lining|arrange|straighten|align .. up|the .. =shoes|towels|cushions|tins|books|pens ... until|perfectly|exactly|again|right|symmetr*
symmetrical|symmetry & until|must|have|perfectly|perfect|exactly|again
leave|leaving .. it|picture|towel|towels|shoes|bed|desk|things|frame|rug|cushions|one|something|books|room|dishes .. =crooked|uneven|messy|unmade|unchecked|asymmetrical|wrong|dirty
scrupul*
hit|ran|run =someone .. with .. car|drive|driving|back|road
never =feels .. locked|clean|right|off|closed|done|safe
back & =door|lock|stove|oven|gas|hob|iron|taps & again|check|try|turn|sure|certain
perfectly even|straight|symmetrical|clean|aligned|ordered
pray|prayer|repeat|say|count|read|write|start|touch & =until|till|again & right|perfect|perfectly|clean|thought|bad|times|mistake
wipe|wiping|disinfect|disinfecting|bleach|scrub|scrubbing|sanitise|wash|washing & hands|handle|handles|touched|raw|doorknob|switch|phone|skin|shopping|door|shower & again|second|twice|everything|until|times|every|after|third
doubt|uncertainty|maybe & left|leave|walk|stay|carry|carried|sit|turn|live|on
bad|scary|intrusive|dirty|evil thoughts|thought & cancel|neutralise|pass|let|undo|pray|count|repeat
hours|hour|minutes & =checking|washing|cleaning|counting|rituals|plugs|locks
checking|check .. =plugs|taps|locks|stove|doors|gas|oven|hob & hours|every|morning|leave|again|times|late
not turn|turned|turning|go|went|going|look|looking .. =back|round|around & left|check|doubt|house|door|locked
once .. day .. only
shower|wash|check|clean|wipe|lock|hands .. once|one|twice .. only|just|a =day|max
just|only =once & wash|check|lock|shower|clean|wipe|rinse|look|turn|read -month
tap|touch|count|step|blink|say|turn|knock|pray|jump|repeat|check & or & =die|ill|bad|happen|happens|hurt|sick|accident|cancer|dies|wrong
have|need|must to .. =tap|touch|count|check|wash|repeat|redo|arrange|confess .. or|until|before|again|#3|otherwise
something bad .. =happen|happens
not|without|no|resist|stop .. go|going .. =back .. to? .. see|check|look .. if|whether|iron|stove|door|oven
hand =gel|sanitiser|sanitizer|bleach|wipes & no|without|only|not|stop|less|again|every
resist|stop|without|not|no|less .. =asking|ask .. @name|him|her|mum|dad|people|friends|husband|wife|partner|boyfriend|girlfriend .. if|whether .. i|sure|ok|she|he|it|they
leave .. one|an|the|my .. email|thing|picture|shoe|towel|dish|light|switch|text|mistake|typo .. =unread|uneven|crooked|unchecked|wrong|unwashed|dirty|unfixed|imperfect
bad|wrong|unlucky|unsafe =number|numbers
count|counting .. to|in .. #3 & before|door|going|step|every|again|through|until -breathe|breaths|sleep
wash|washing|hands|scrub|clean|cleaning & =skin|raw|bleeding|cracked|hours|cannot
photo|picture|video .. of? .. hob|stove|door|lock|iron|oven|taps|gas|plug .. before|so|to|when
@ritual_act ... =until|till ... right|clean|perfect|certain|sure|even|safe|enough|feels|exact|same|match|good
@ritual_act .. my|the|that? .. @checked_things|hands|handle|handles|doorframe|wall|face|it|everything|bowl|cup|plate ... #3 =times -week|month|year|day
@ritual_act .. #3 =times & so|before|or|until|happens|bed|leave|safe
without @ritual_act -calories|reps|in|out|up
without|no|not|never|instead|before looking|going|turning|driving =back
stop|stopping|not|resist|skip|delay|postpone|delaying|no|less|fewer|cut|limit|reduce .. =@ritual_act -calories|phone|email|the|news|social|corners|cash|in|out|cards|stocks|mail|messages|carbs|down|up|facebook|instagram|work|car|dishes|house|kitchen
go|went|drive|drove|turn|turned|walk|walked|run|come =back & check|sure|locked|hit|certain
touch|touching|hold|use|using|sit|shake|shaking|pick|grab|lean|open|press ... =@dirty_things|hands & then|without|no|not|bare|barehanded|anyway & eat|wash|washing|wiping|wipe|gloves|sleeve|sanitise|sanitiser|gel|lunch|face|tissue|bare|barehanded
let|leave the .. =thought|doubt|image|worry .. be|sit|pass|there|alone|come|go|stay
thoughts|thought & be|let|pass|there & =bad|scary|unwanted|intrusive|weird|obsessive
clothes|shoes|coat|bag & =touched|floor|contaminated|dirty|outside & throw|wash|again|out|bed|sofa|couch|wear
every|each time & count|touch|tap|wash|check|switch|lock|door
volume|number|numbers|seat & even|odd|thirteen|13|unlucky|bad|lucky|wrong
typo|mistake|smudge|error|misspelling & leave|send|on purpose|purpose|deliberately
public =toilet|toilets|loo
bare hands
ask|asking|asked .. =again & if|whether & sure|ok|okay|hurt|angry|off|locked|love|wrong|upset|mad|offended|lied
ask|asking .. @name|wife|husband|mum|dad|partner|him|her|boyfriend|girlfriend .. =again|twice .. if|whether
squirt|pump|drop|squirts|pumps of? .. =soap|gel|sanitiser
no =restarting
restart|restarting|start|begin over|again|restarting & shower|prayer|page|wash|sentence|counting|count|wrong|thought|mistake|perfect
bump|pothole|road|car & turning|turn|turned|back|round|hit|someone|check & without|not|keep|sure|again|check|around
until =every
until .. all|both|everything|they .. match|even|matches|symmetrical|aligned|straight|sinks
confess|confessing|apologise|apologising & every|everything|thought|again|husband|wife|mum|not|stop|without
any =order
wood & three|#3|thought|bad|touch & bad|thought|or|times|three
breathing & check|checking & baby|every|times|again|once|without
symptoms|symptom|lump|heart|pulse|cancer & googling|google|check|checking & stop|not|again|no|without|hourly|every
unplug|unplugging|switch|turn & twice|three|everything|again|#3 & leave|before|bed|out|sure
step|stepping|walk .. over|on|only .. every|third|second|cracks|lines|stones|tiles
round|around .. =block|corner|roundabout & again|hit|check|case|someone
once|one & if|whether|cross|angry|mad|sure|okay & =ask|asking|only
on|at|with .. first =try
not|without|no .. a =second|third|fourth|again time & rinse|wash|check|read|wipe|look|clean|lock
gas|door|oven|stove|iron|lock & off|locked|shut & believe|trust|tell|nags|sure|remember|knows|fine
going =over it
over it .. #2|again|several times|time
bad|good =luck & undo|cancel|saying|touch|count|backwards|stop
good|bad|right|wrong =number|word|order|step|colour & onto|on|until|got|hour|change|must|again|hit
eat|drink|use|wear|hold|touch .. =someone|somebody|stranger .. else|touched|used|dirty
else =touched
pole|rail|handrail|strap|button|handle & hand|hold|bare|touch|tram|bus|lift|train -dance|vault|fishing
whatever order
resist|fight|urge|stop|not & line|straighten|align|fix|check|wash|count|tap|touch|even|arrange & =urge|remote|picture|rug|towels|shoes|pens|again|cushions|books -phone
floor & pick|picked|dropped|fell & use|eat|wear|touch|anyway|without
only twice|once|three & check|checking|look|wash|goodnight|ask|lock
say|saying .. goodnight|goodbye|sorry|it|love & once|three|times|until|right & not|times|until|three|#2
minutes & before & wash|check|clean|count|ask|google|look|tap
rub|tap|touch|knock|circle|press ... #3 =times & so|or|before|wood|frame|doorframe|wall|safe|happens|luck
so nothing .. =happens|bad
so .. gets|get|comes .. home =safe
shut|close|lock|leave & without & =testing|checking|trying|pulling|rattling|looking
without =testing|trying|rattling|pulling .. handle|door|lock
"""

OCD_UNSURE = """
check|checking|lock .. @checked_things .. once|twice|again|only -month|year|week|day|cake|bake|a
check|checking .. only|just =once|twice
stop|less|no|without|not|resist =checking|rereading|rechecking|counting|rewriting|washing -phone|email|my|phone|out|calories|in|mail|news|social|car|dishes|up
stop double =checking
double|triple check|checking .. door|lock|stove|locks|gas|oven|everything
doubt and all
without going back
hands .. =raw|cracked|bleeding|chapped
stop|less|not =overthinking|ruminating|ruminate
ruminating|rumination
perfect|perfectly .. symmetrical|aligned|even
cleaning|clean .. =again|obsess*
line|lining up .. =tins|shoes|labels|books|cans|bottles|spices|pens
labels|handles|edges forward|straight|facing|aligned
second|third time|go today|tonight & clean|wash|scrub|check|hoover|wipe|mop
reread|rereading|read & again|before|after|twice|through & send|sent|text|email|message|hand|essay|submit
without another|a =second|reading read|look|check|through
hands & dirty|clean|feel|filthy|contaminated|germs & all|always|still|never|feel
on =purpose & dirty|crooked|messy|uneven|wrong|unwashed|mistake|leave
outdoor|outside clothes|shoes & sofa|couch|bed|sit|on
fewer|less =rituals|checks|checking
maybe .. maybe not
just =right
one more|last check|look|wash|time & =door|hands|stove|lock|sure
make =sure & again|back|twice|absolutely|completely|really & door|oven|stove|iron|gas|lights|lock|did|locked|off
bleach|disinfect|sanitise .. everything|all|counters|handles|after|phone|shopping
leave .. =cupboard|drawer|door|picture|cushion|light|switch .. open|on|crooked|unlocked
in order|height|size & =tins|cans|books|shoes|pens & or|must|until|again
hold .. =breath & pass|past|cemetery|ambulance|door
count|counting .. my|the =steps|stairs
change .. all .. =clothes & outside|in|home|soon
left .. something|anything .. on|open|unlocked
what if .. i .. =left
not .. =feel right
without =looking|checking|reading through|each|every|inside
"""

GRIEF = """
died|dead|dies ... mum|dad|mother|father|son|daughter|brother|sister|husband|wife|gran|grandma|grandad|grandpa|nan|nana|baby|partner|friend|child|cat|dog|uncle|aunt|cousin|he|she|twin|they|horse|mate|him|her|since|after|day
mum|dad|mother|father|son|daughter|brother|sister|husband|wife|gran|grandma|grandad|grandpa|nan|nana|baby|partner|friend|child|cat|dog|uncle|aunt|cousin|he|she|twin|they|horse|puppy|kitten .. =died|dead|dies -out|of|to|down|tired|end|battery
mum|dad|mother|father|husband|wife|gran|grandma|grandad|grandpa|nan|nana|he|she .. =passed $
mum|dad|mother|father|husband|wife|gran|grandma|grandad|grandpa|nan|nana|he|she .. =passed in|last|suddenly|peacefully|when|two|three|before|since
someone|people|person .. =died
who .. =died
passed away
@died by =suicide
suicide .. of .. my|his|her|@relative
lost|losing|loss .. to =suicide
suicide loss|bereavement|survivors
took|taken|takes his|her|their own? life|lives
killed|hanged|shot =himself|herself|themselves
lost|losing|lose|loss .. of|my|our|the|a|her|him|his .. mum|dad|mother|father|son|daughter|brother|sister|husband|wife|gran|grandma|grandad|nan|baby|partner|friend|child|cat|dog|pregnancy|twins|uncle|aunt -s|at|in|phone|toy
lost|lose|losing him|them|her in|to|last|so|suddenly|this|years
his|her|their|dads|mums|dad|mum|mother|father|baby|son|daughter|brother|sister|husband|wife|gran|nan|grandma|grandad|friend .. =death|grave|ashes|funeral|headstone|passing|memorial|suicide
death .. of .. @relative|my|a|our|friend
grave|gravestone|headstone|cemetery|graveside|graveyard|crematorium -game|shift|level|dig
ashes -cricket|fireplace|fire|watch|barbecue|grate|empty|stove|bbq|series|test
funeral|funerals
eulogy
obituary
memorial .. service|bench|for|box|candle|page -day|hall|stadium
wake .. for .. him|her|dad|mum
bereave*
grief
grieve|grieving|grieved|grieves
mourn*
widowed|widower -maker
widow -and|maker|peak|twanky
miscarriage|miscarried|miscarry*
stillb*
lost the|our|my|a baby -monitor|tooth|teeth|sock|shoe|blanket|weight|carrier|wipes|photos|names|grand
baby|babies .. lost|loss|lose
pregnancy loss
first .. @lossday .. without him|her|them|you|mum|dad|mother|father|gran|nan|grandma|grandad|my|our|@name
@lossday .. =without him|her|them|mum|dad|mother|father|gran|nan|grandma|grandad
without .. him|her|dad|mum .. here|anymore|now|gone
anniversary .. of .. death|his|her|dad|mum|passing|loss
death anniversary
deathiversary
due date .. of|would|been
would have =been .. #1|birthday|years|anniversary
his|her|their|dads|mums .. =belongings
sort|sorting|pack|packing|clear|clearing|empty|emptying|go|going|donate|tidy|give|keep|wear|open|fold|bag|box ... =late .. mum|dad|mother|father|husband|wife|son|daughter|brother|sister|gran|nan|grandma|grandad
my|our|his|her =late @relative|gran|husband|wife
light|lighting .. =candle .. for .. him|her|mum|dad|@relative|baby|them
put|putting .. to =sleep .. dog|cat|him|her
euthanise|euthanize
she|he is|has =gone now|$
she|he|dad|mum|husband|wife|son|brother|sister|daughter .. is|was|has been? =gone -to|for|home|out|shopping|back|off|viral|well|mad|up|on|quiet
rainbow baby|bridge
scatter|scattering .. ashes|him|her
condolence|condolences|sympathy card
hospice
rip @name|mum|dad|grandad|nan|gran|my|buddy|old
rest in =peace
baby|babies we|i lost|never
since .. my|our|the .. boy|girl|son|daughter|wife|husband|mum|dad|baby|brother|sister|friend|dog|cat .. died|passed|left
died & my|our|boy|girl|since & coping|since|after
after =losing
losing him|them|her|@name $|to|last|so|suddenly|and
we|i|have =lost @name
lost @name .. to|last|year|so|suddenly|and
death =certificate
dead woman|man|wife|husband|son|daughter|mother|father|brother|sister|friend|mum|dad|child|baby
scatter|scattering & mum|dad|mother|father|him|her|ashes|nan|gran|husband|wife|dog|@name -seed|seeds|cushions
would|should have =been & birthday|#1|due|years|anniversary|wedding|today|school|old
hymn|hymns|coffin|casket|urn|wreath|headstone|gravestone|vigil|shiva|yahrzeit & choose|order|his|her|dad|mum|pick|grandad|nan|engrave
cot|crib|nursery|bump|scan & lost|loss|without|gone|take|down|pack|empty|box & down|lost|away|loss|empty|baby|gone|box
voicemail|voice|texts|number & his|her|him|mum|dad|nan & still|old|last|hear|ringing -job|interview|new
put|putting down & dog|cat|him|her|horse|vet|rabbit & was|had|yesterday|today|pet|vet|old|best
passed & he|she|dad|mum|him|her|nan|gran|before|since|away|last|uncle|friend & before|since|away|last|when|after|year|month|goodbye -exam|test|driving
grave|graveside|headstone|stone|plot & mum|dad|his|her|their|visit|flowers|clean|nan|gran|son|daughter|husband|wife|@name -hand|note|error|matters
died|death|funeral|killed & he|she|mum|dad|son|daughter|brother|sister|wife|husband|friend|gran|nan|grandad|grandma|baby|aunt|uncle|cousin|partner|dog|cat|@name -scene|star|metal|battery|phone|tired|line|lines|end|heat|set
gone & believe|without|forever|still & he|she|mum|dad|him|her|is|now -to|for|wrong|well|off|home
years|months|weeks|year|month|week|day =since & died|lost|left us|passed|gone|buried
since .. he|she|mum|dad|nan|gran|grandad|@name .. died|passed|left|went|gone
he|she|dad|mum|@name .. =left us
where he|she =slept|sat|stood|lived|worked
twins|baby|babies|son|daughter & =never met|held|came|home
never =met & baby|twins|candle|child|brother|sister
home for .. his|her|their .. =clothes|things|tools|books|records|shoes
his|her|dads|mums|their =ashes|urn|eulogy|obituary|coffin|grave|funeral|wake|death|memorial|headstone
last .. =voicemail|photo|text|message|present|words & his|her|he|she|mum|dad
hospice|palliative|deathbed|terminal & his|her|mum|dad|he|she|letters|visit|sit|husband|wife -illness|insurance|stage|two|window|server|linux
miss|missing .. my .. mum|dad|gran|nan|grandad|husband|wife|son|daughter|brother|sister|baby|dog|cat|best|friend -s
candle & dead|lost|twins|grandad|gran|nan|angel & light|burn
accident|crash & anniversary|took|killed|lost & him|her|them|son|brother|friend|mum|dad
miss you
give|return|send .. back .. his|her .. =hearing|wheelchair|walking|hospital|zimmer
stone|headstone for @name|mum|dad|him|her|nan|gran
memorial -day|hall|stadium|park|hospital|lecture|cup
she|he|gran|nan|mum|dad|grandad|uncle|aunt .. =passed .. on|last|in|this|away|yesterday|friday|monday|sunday
first .. match|game|walk|meal|holiday|party|trip|school|night|weekend|shop|drive|dinner .. without .. grandad|dad|mum|him|her|nan|gran|@name
lost .. our|my .. son|daughter|child|baby|mum|dad|brother|sister|husband|wife|friend|mate|twin
readings|reading|hymns|flowers|music & service|funeral|church & dad|mum|gran|nan|him|her|grandad|@name
nursery & never|empty|used|closed|door|go|lost
smell .. her|his .. blanket|jumper|shirt|pillow|scarf|pyjamas|coat|perfume
kaddish|burial|buried|shiva -treasure|cable|bulbs|pipe|ground
read|reading|write & =eulogy
"""

GRIEF_UNSURE = """
miss|missing .. him|her|dad|mum|gran|nan|grandma|grandad .. so|too|today|much|every|like|$ -call|train|show|flight|text
empty|clear|clearing|sort|sorting|pack .. mum|dad|gran|nan|grandma|grandad|husband|wife|mother|father|his|her .. =room|wardrobe|clothes|things|belongings
died -battery|phone|laptop|car|plant|plants|engine|server|in|game
still .. =set .. place|table for|him|her
empty|other =chair|side of|bed|the
loss -weight|profit|data|hair|function|stop|packet|heat|and|leader|adjuster|making|prevention|of|rate|aversion
loss of .. him|her|them|@name|mum|dad|baby|child|husband|wife|partner|friend|son|daughter
probate
estate -agent|agents|car|council
registrar
first .. summer|winter|spring|easter|trip|holiday|time|day|week|year .. without .. him|her|them|@name|mum|dad
without him|her|them & first|summer|christmas|birthday|cabin|holiday|again|table|garden|house
would of? have =wanted|loved|liked .. me|us|it|this|to
would have|of =wanted|loved
he|she|dad|mum =would .. wanted|loved|been|laughed
miss|missing @name so|every|too|today|more|terribly|tonight
his|her|their|dads|mums =scarf|jumper|chair|coat|watch|glasses|side|room|grave|favourite|recipe|guitar|garden & wear|sit|keep|cook|play|visit|smell|hold|without
first .. =christmas|birthday|easter|anniversary|thanksgiving|eid|diwali .. without -phone|sugar|alcohol|meat|screens|presents|drinking|smoking|cigarettes|drink
his|her|their .. =old .. jumper|room|chair|recipe|record|shed|coat|watch|letters
in =memory|honour of
tribute -band|act|concert|tickets
photo|photos|picture|album & mum|dad|nan|gran|grandad|him|her & cry|crying|candle|miss
her|his =favourite .. song|cake|flowers|place|recipe|walk|hymn
not coming|come =back & grandpa|grandad|gran|mum|dad|he|she|nan & ever|tell|kids|never
wash|keep|fold|hold|wear .. her|his .. =blanket|pyjamas|scarf|pillow|dressing
planted|tree|bench|stone|plaque|rose & for .. @name|him|her|mum|dad|nan|gran|grandad|baby & sit|visit|we|engrave|remember -class
stone for @name|mum|dad
baby =clothes & need|not|anymore|fold|pack|away
now|that|since he|she .. =gone
would be|have .. birthday|#1|old
last .. =vet|appointment & him|her|stay|with|dog|cat
dads|mums|dad|mum|his|her|nan|gran =favourite song|music|cake|place
one =plate|chair|cup & instead|two
last =holiday|christmas|summer & photo|mum|dad|with|her|his
cake|soup|recipe & would|birthday & her|his|be
"""

SHAME = """
be|being|become|act|seem =less of .. @too_much|mess|problem|freak|disappointment|coward|pushover|failure|weirdo|loser|pain|drama|people
be|being|become|act|seem|feel =less needy|sensitive|emotional|weird|clingy|dramatic|difficult|awkward|annoying|intense|strange|demanding|autistic|gay|stupid|lazy|pathetic|me|myself|ugly|selfish|useless|weak|visible|loud|broken -about|in|at|for
be|being|become =normal
act|look|seem|pass|appear =normal|neurotypical|straight
be|become|being someone|somebody|anyone|anybody =else
not be .. me|myself|@too_much|so
not be such? a .. =@too_much|@bad_at_being|baby|mess|problem
stop|stopping|quit|not|never =being .. so|such|a|an|the|this? .. @too_much|@bad_at_being|baby|mess|problem|gay|autistic|trans|bi|queer|fat|selfish|emotional|crybaby|coward|freak|snowflake|drama|needy|sensitive|ashamed|girly|feminine|me|myself|shy|soft|quiet|depressed|sad|anxious|adhd
stop|stopping|quit|not|never|without =be|being|bother|bothering|burden|burdening|inconvenience|inconveniencing|annoy|annoying|disappoint|disappointing .. people|everyone|anyone|others|everybody|friends|family|them|a|someone -dog|cat
bother|burden|inconvenience nobody|anyone
stop|stopping|not|never|without|no =need|needing|depend|depending|rely|relying|lean|leaning .. on|from? people|anyone|anybody|others|help|anything|reassurance|love|attention|support|everyone|someone|him|her|friends|rest|sleep
need|needing|trust|trusting =nobody
need|needing =nothing from|of .. anyone|anybody|people|him|her|them|others
not|never|no|without .. ask|asking|accept|accepting|take|taking|want|wanting|need|needing .. for|any|anybody|anyone|people? .. =help|favours|favors|support|anything -call|desk|files
manage|cope|coping|managing|survive|handle|deal|do|live|get .. everything|it|life|all|this|by|on|with|alone|through|today? .. =without .. help|anyone|anybody|support|people|needing|asking|bothering|friends -wheelchair|crutches|stick
manage|cope|coping|handle|do|deal .. everything|it|all|this|with|life .. =alone|myself|own -baking
do .. everything|it|all .. by? =myself|alone
not|never|no|without =rest|resting|relax|relaxing|break|breaks|stop|stopping|nap|cry|crying|complain|complaining .. until|$|anymore|again|ever|today|till|at|in|front|about|days|allowed
no =days off|rest|breaks|excuses|pain|weakness|break
no =rest
earn|earning .. my|the? .. rest|break|keep|place|love|worth|space|sleep|right
rest .. only|when|after|earned|is|lazy .. earned|weak|lazy|everything|done|finished|deserve|losers
work|push|power|carry|keep .. through .. =pain|sick|fever|exhaustion|illness|burnout -points|pose|barrier
work harder|more .. than|until|so|to .. everyone|drop|collapse|deserve|worthy|prove
not|never|do|does .. =deserve .. this|love|loved|happiness|happy|rest|help|it|good|better|be|anything|nice|kindness|friends|him|her|them|break|to|praise|success|life
deserve .. nothing|bad|alone|lonely|hated|it
undeserving
i am|feel|being|always|so|just|such|a|an|the|really|completely|totally|too? =@bad_at_being
am|feel|feeling|being|such|so|a|total|complete|just .. =@bad_at_being -signal|wifi|ankle|knee|cup|at
not|never =good|clever|pretty|smart|strong|thin|man|woman|worthy|lovable|loveable enough|of|$ -sleep|time|data|space|ram|light|salt
hate|hating|loathe|despise|ashamed|disgusted|sick .. of|at|by|with? myself|me|who|what|being|how -my|when|job
self hate|hatred|loathing|disgust
everyone|nobody|they|people|he|she|no .. =hates|likes|loves|wants|cares|can .. me|about|love|like -food|pizza
nobody .. like|likes|love|loves|want|wants|care|cares .. me|about
ashamed
shame $
shame spiral|of|and|resilience|again|attack
embarrassed .. of|by|about? .. myself|me|who
i .. =always|only|ruin|ruined|spoil|mess .. ruin|everything|everyone|it|up $
i =ruin everything
i =am .. a|the .. problem|burden|mistake|fraud|failure|disappointment|mess|joke|fake|impostor|imposter|monster|freak|coward|loser|bother|nuisance
am|be|being|become|feel .. a|less|such|the .. =burden
burden .. to|on
bad|terrible|horrible|awful|shit|useless|rubbish mother|father|parent|mum|dad|friend|partner|wife|husband|daughter|son|person
man|toughen|harden up $
man|toughen|harden|suck up|it up? and|already|no|stop
stop|never|not|no =cry|crying|whining|moaning|complaining
stop =feeling .. sorry|so|anything|sad
stop =feeling
feel|feeling =nothing -but|like
take|taking up .. less|no =space|room
make|making =myself .. small|smaller|invisible|useful|likeable|likable|perfect
be =invisible|perfect|quieter|smaller|likeable|likable|lovable|nobody|useful|unnoticed|easier -cloak
be =easy|easier to .. love|live|like
be|being .. =good|pretty|thin|clever|enough .. for .. him|her|them|dad|mum|everyone|parents
be =perfect $
prove .. i .. worth|deserve|enough|not
prove .. worth|deserve
apologise|apologize|sorry .. for .. existing|being|myself|everything|breathing
i =should be .. over|better|stronger|grateful|coping|able|further|normal|ashamed
stop .. =stimming|stimming|masking
stim|stimming .. less|in|hide|stop|public
hide|hiding|mask|masking|cover .. my .. =autism|adhd|accent|tics|disability|sexuality|depression|tears|feelings|emotions|real|anxiety|stammer|stutter|illness|crying
mask better|harder|more|all
stop =liking|loving|fancying .. boys|girls|men|women
be =straight|manly|man|masculine|feminine -line|edge|forward|a|seam
pray .. gay|away
change .. who|what|everything|myself .. i|am|about|$ -oil
be a|the? better|different|new =person
please everyone|everybody|people
make =everyone .. happy|like|love|proud
everything .. is|was .. my =fault
my =fault
it is =all my
should be =ashamed
blame myself
not|have =earned|earn|deserve|deserved .. it|rest|sit|break|food|this -money
stupid stupid|me|girl|boy
nobody wants .. to .. hear|me|know|listen
made|be|become|pray|prayed|turn .. =straight|normal & pray|be|made
talked|talk|said|too =much & again|stupid|nobody|annoying|sorry|ashamed
calling|call|calls =myself .. stupid|names|lazy|idiot|fat|ugly|useless|worthless|a
masking|mask|hiding & autistic|autism|adhd|myself|home|real
autistic|queer|gay|trans|disabled|fat|real|own =self|body & be|my|home
compassion
kind|kinder|gentle|gentler|nice|nicer|talk|speak to|with =myself -cough
talk|talking to =myself like|as
hide|hiding .. that .. i|am
nobody|anyone|anybody|them .. know|see .. i .. =gay|queer|trans|autistic|cry|cried|weak|struggling|poor|adhd|bi|lesbian
be|become =someone|somebody people|they|everyone|he|she|mum|dad|worth & like|love|want|loves|likes|proud|enough|respect
cannot|not do anything|nothing =right|properly
do =nothing right
hate|hating|despise|loathe .. the .. person|woman|man|girl|boy|body i|in
hate who|what|how i
too =much .. trouble|bother|work|hassle|for
enough|too =trouble|bother|hassle|burden
thinks|think|thought .. i .. am .. =stupid|lazy|weird|useless|ugly|fat|boring|annoying|pathetic|worthless
pretend|pretending|act|acting|say|smile|smiling & =fine|okay|ok|happy|normal & nobody|so|worry|asks|everyone|home|work|never
allowed to .. rest|exist|be|feel|want|cry|enjoy|eat? -drink
i|me|myself ... =@bad_at_being -signal|wifi|ankle|knee|cup|at|drawer|password
nobody|anyone|who|someone .. could|would|will|can|ever .. love|want|like .. me
love|like|accept|forgive|respect|thank =myself -a
thing|things i like about|in me|myself|my
about me|myself & kind|good|like|nice|true & thing|things|write|say|one
without =guilt|guilty|earning|deserving|proving
tell|come|coming|say & =gay|trans|bi|queer|lesbian|nonbinary|autistic & i|am|out|mum|dad|friend
be =enough|worthy|lovable|worth
not|never|be|am|feel good =enough
work|working|study|clean|run|push|practise|try|train .. until|till .. =drop|collapse|perfect|deserve|earn|prove|proved|proven|break
every|all weekend|weekends|night|evening & =until|till & proved|prove|good|enough|deserve|perfect|them
no =weekends|holidays|fun|friends|breaks|rest|treats & until|till|deserve|earn
prove|proved|proving .. myself|worth|dad|mum|to
rid|fix|cure|hide|change|lose|erase .. my|the|this|of =autism|adhd|gayness|personality|feelings|tics|stimming|femininity|softness
fix|fixing|change|improve|correct =myself
fix|change|improve me $
in everyone|peoples|the =way & sorry|apologise|stop|being|not
apologise|apologising|apologize|apologizing|sorry .. for .. being|existing|breathing|me|myself|crying|need
useful|quiet|small|good|nice|perfect|pretty & so|or|then & keep|love|like|want|stay|leave .. me
real|proper man|woman|adult|girl|boy|mum|dad & not|be|become|like
rubbish|crap|terrible|awful|bad at everything|life|being|this
hate|hide .. my .. belly|face|body|teeth|laugh|nose|skin|fat|smile|voice|arms|legs|stomach|thighs
feel|feeling|am|such|be|like .. a =fraud|fake|impostor|burden|failure|freak|loser|mess|joke|disappointment|nothing
worth|worthy .. something|nothing|love|it|of
nothing .. i do .. is|enough|good|right
not .. =cry|crying .. at|in|again|anymore|front|today|tonight|over
never|not =be .. good|enough|normal|like|loved|happy
everyone|everybody|they .. would|are|is .. =embarrassed|ashamed|sick|tired .. of|by .. me
enough .. for .. him|her|them|anyone|dad|mum|me
need|needing nobody|anyone|anybody|people|others & not|stop|never|less|alone
so much =room|space
the one =who .. needs|fails|cries|struggles|gets|always|never
deserve .. my .. place|spot|job|friends|life|family|seat
be|become .. the .. =daughter|son|wife|husband|mother|person|girl|boy|man|woman .. they|he|she|mum|dad|everyone|i
ruin|ruins|ruined|spoil|spoiled|mess|messed|wreck & always|everything|others|everyone|again|me|it|everybody & i|always|me
spine|balls|pair & grow
whining|moaning|complaining|blubbing|snivelling
i like =girls|boys|men|women|guys
stay|love|like|want|care & if & =knew|saw|real & me|they|who
cover|hide .. my|the .. face|mouth|smile|body|hair & photos|always|from|laugh|camera|people|strangers
worth .. knowing|loving|keeping|it|something|anything
bother|bothering|trouble|troubling .. doctor|him|her|people|anyone|them|friends|mum|gp .. with|about
accept|accepting .. that|i|me .. am|slow|different|fat|autistic|disabled|average|this|as
acting|act|sound|sounding|look|looking|be|talk .. so .. =gay|camp|autistic|weird|girly|poor|fat|stupid|butch
sleep less -on|in|late
mouth shut & nobody|keep|my
nobody|no|everyone .. likes|like|wants|loves .. know|show|me|a|someone|people
would|be|are|is =better .. with|without|off .. different|me|another .. son|daughter|mother|wife|friend|$
room & too|much & taking|take|up|stop|me
lazy|selfish|guilty|weak|useless|ashamed & rest|nap|feel|feeling|not|without|hour|day|sofa -sunday
compliment & take|accept|believe|learn|say|without
tears|crying|cry & hide|hold|swallow|team|work|front|nobody|stop
something .. =wrong with me
wrong with me
born wrong
no =bother to
swallow .. my .. feelings|tears|anger|pride
rested|rest & =guilty|guilt
flapping|flap|rocking|stimming & stop|hands|happy|public
"""

SHAME_UNSURE = """
be =less of|like
stop =needing
be =better -at|than|prepared|informed
never rest|stop|sit $
on my =own
i am =such
lazy -river|loading|load|susan|sunday|eye|oaf
selfish
i|me|am .. not .. =enough $
fail|failing|failed .. at|as|again .. everything|life|mum|dad|parent|again
failure -mode|modes|rate|report|test|analysis|heart|kidney
more like .. my .. brother|sister|cousin|him|her|others|everyone|them|friend
lose|losing|hide my =accent|stammer|stutter|lisp
everyone|everybody|others|people else|manages|copes|cope|can|managing & why|not|i|easily|cannot
fool of myself
so .. people|they|nobody do|does|will|not|can .. =stare|laugh|notice|judge|see
without .. =feeling guilty|guilt|ashamed|sorry|apologising|apologizing & rest|nap|sit|say|ask|feeling|no|take|off|break
nice|kind about|to me & thanks|thank|accept|believe|say
stop|less|no|without =apologising|apologizing|sorry
apologise|apologising|sorry .. so much|less|everything|all
cried|cry|crying .. in front|of
body and all
let|letting people|someone|anyone|them in|help|close|see
copy|copying .. how|what .. others|they|people
swimsuit|shorts|sleeveless|bikini & wear|anyway|body
compliment|compliments
lisp|accent|stammer|stutter|tics|limp|belly & lose|hide|get|rid|stop|without|fix
as =good as them|others|him|her|everyone
disappoint|disappointing|disappointment
i =am .. trouble|nothing|nobody
prove .. wrong
sick day & guilt|guilty|without|take
let =myself .. rest|cry|be|feel|enjoy|have
be .. =softer|tougher|stronger|thinner|prettier|smarter|funnier|quieter|braver
what .. people|they|others|everyone .. =think
judged|judging|judge .. me|people|them
ask|accept|take|let & =help & someone|once|allow|okay|without|neighbour|friend & myself|guilt|sorry|embarrassed|hard|weak
blush|blushing|red & stop|hide|face|meeting
pathetic
embarrassing|embarrassed|awkward & i|me|my|was|again
proud of .. being
i .. am =fine & pretend|stop|say|pretending
pretending .. i
everybody|everyone =else
"""

TABLES = (
    (Kind.OCD, Tier.SURE, Way.TOWARDS, OCD),
    (Kind.OCD, Tier.UNSURE, Way.TOWARDS, OCD_UNSURE),
    (Kind.GRIEF, Tier.SURE, Way.AWAY, GRIEF),
    (Kind.GRIEF, Tier.UNSURE, Way.AWAY, GRIEF_UNSURE),
    (Kind.SHAME, Tier.SURE, Way.TOWARDS, SHAME),
    (Kind.SHAME, Tier.UNSURE, Way.TOWARDS, SHAME_UNSURE),
)
