"""Words of checking, washing and counting, and of doing it only once."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

RITUALS = """
check|recheck|lock .. =door|doors|lock|locks|stove|oven|gas|hob|cooker|tap|taps|plug|plugs|handbrake|switch|switches|
  windows .. less|fewer -fuel|energy|water
change|wash|shower|strip|scrub .. =each|every time i|we .. in|home|back|out|touch|sit|go|leave -sing|meet
wash|shower|scrub|change|clean .. =again because|since|as|after|if .. brushed|touched|stranger|floor|bus|toilet|
  someone|thought|dirty|germs
check|recheck|touch|tap|unplug .. @checked_things|phone|light|lamp|heater & nine|seven|five|six|eight|ten|four|three|
  twelve|#3 =times|checks -a
just|only|max #2 =check|washes|rinses|taps|touches|looks|rereads
turn|go|going|walk|look back =twice|#2|again|several to|and|at see|check|look|gate|door|times|lock
ask|keep .. if|whether i .. =locked|closed|switched|unplugged|left|touched|offended it|the|them|him|her|on
read|reread each|every =page|line|sentence|word|email|paragraph .. #2|times|twice|again
walk|step|go through ... =door|doorway right|properly|again|or .. start|over|again|right
throw|bin .. =fly|crumb|hair|dust|stranger|germ & food|bread|away|cup|plate|it & near|touched|landed|because
change|sit|move|park|count ... until|till .. =number|seat|colour|word .. is|feels|comes .. good|right|lucky|even
hold .. my breath =past|by|through .. hospital|cemetery|graveyard|ambulance|church|tunnel
sort|line|arrange|order|tap|touch|count|wash|check|straighten & =or|otherwise & die|happens|crash|ill|hurt
=check .. i .. not left|hit|run|said|offended|forgotten|locked|hurt|made|caught|ill|dying|contaminated|dropped|upset
touch|tap|flick|check|turn|press .. each|every|both =switch|door|tap|handle|knob|lock|button|corner|side|plug twice|
  #2|again|three
only|just|max|than|exactly & =check|wash|rewash|tap|touch|count|reread|rewrite|recheck|rinse|scrub|lock &
  @checked_things|hands|frame|email|message|handle|line|page|prayer|eight|switch & #2 .. times|minutes|hours
only|just one|a|single|#1 =look|glance|check|touch at|of|on the|my .. @checked_things
not|without|stop|resist .. text|ask|message|ring .. him|her|them|@name .. to make|be =sure|certain
without =starting|restarting|beginning over|again
leave .. with .. =plug|kettle|iron|straighteners|light .. in|on|plugged
once and =trust|believe
google|search .. my|the|about? =rash|lump|mole|headache|symptom
google|search my =chest|heart|skin|pain
without .. =gel|sanitiser|gloves|wipes & touch|shake|hands|hold|bin|toilet
only|just the? =once & touch|tap|wash|check|lock|switch|rinse|count|read|wipe|pray
without =showering|washing|changing|bathing|wiping|sanitising after|afterwards|first
wash|scrub|rinse .. =elbows|hands|arms .. only|just one|once
repeat|touch|rinse|tap .. =only|just once|twice -a
say .. =prayer .. only|just|one|once
only|just .. say .. =prayer|word|phrase|sentence .. once|one
=read it only|just once|twice
shower|wash|bathe|bath ... =under|within|less an|one|two|#20|half? hour|minutes
only|just .. =repeat|reread|rewash|redo|touch|tap|rinse .. once|twice|time
repeat|say|touch|read|rinse|tap .. one|once|twice|two =only|time only|$ & prayer|it|frame|hands|door|word|phrase
wash|sanitise|scrub|clean .. =hands .. less|fewer
stop|not|without|no|less|resist|quit .. looking|googling|searching|reading|researching up? .. =disease|symptoms|
  illness|cancer|conditions|tumours
without .. =wiping|rinsing|washing|cleaning|sanitising .. fork|cutlery|plate|glass|cup|spoon|seat|apple|fruit|lid|can|
  handle|phone|first|it
not|without|stop|no|resist|before .. =tap|touch|knock .. door|frame|wood|wall|table|doorframe|switch|light
not .. run|hit|knocked .. =anyone|someone|anybody|pedestrian|cyclist .. over|down
did i .. hit|run|knock =anyone|someone|anybody
keep .. =checking|rechecking|washing|rereading|counting|googling .. the|my|if|whether|that|about? @checked_things|
  hands|symptoms|whether|if|steps|body
not|never|stop|without =redo .. the|it|knot|laces|line|again|that
send .. with|anyway .. the|a? =typo|mistake
check .. the|my? =stove|hob|gas|cooker|taps|locks|iron .. before i? bed|sleep|leave|going|go
check .. the|my? =stove|hob|gas|cooker|taps|locks|iron .. again|twice|once more|one|every|$
check .. the|my? =oven .. twice|once more|one
left .. the? =stove|oven|gas|iron|taps .. on & know|sure|what|if|must|certain
check|lock|test|turn|close|recheck .. @checked_things|everything ... once|one|twice|#2 .. time|only|$ -month|year|day|
  week|cake
check|lock|recheck .. @checked_things ... #2|again|twice|several|exactly|only|one .. time|more|again
only|just check|lock|look .. @checked_things .. =once
check|lock|recheck .. only|just|exactly once|one|twice
once .. only .. check|lock
stop|without|no|not|never|resist|instead|less|reduce|urge|delay ... =check|recheck ... @checked_things|locked|off|
  again|times|twice|it|everything|$ -out|in|phone|mail|social|facebook|instagram|news|stocks|twitter
leave|walk|go|going|drive|bed|out|away ... =without ... checking|going|turning|looking|counting|touching|tapping|
  washing .. back|stove|door|lock|twice|again|$|oven|gas|hands|it
go|going|turn|drive back .. to .. =check
check .. i .. did|locked|left|hit|run
wash|scrub|rinse|sanitise|sanitize|clean .. my? .. =hands|myself|shower ... #2|until|till|again|raw|exactly|seconds|
  only|once|twice|right|times -apple|20|twenty
wash|rinse .. =hands .. only|just|once|one|twice
stop|without|resist|less|no|not|delay|fewer|reduce .. =wash|scrubbing|sanitising|sanitizing|cleaning|disinfecting|
  handwashing .. my|the? .. hands|myself|everything|$|again|after|afterwards|phone|handles|doorknobs|before
touch|use|sit|hold|hug|shake ... without .. washing|wiping|sanitising|sanitizing|sanitizer|gloves|cleaning|
  disinfecting|a =tissue|sleeve
stop|without|resist|no|not|less|instead|delay|only|just|fewer .. =counting|tapping|touching|repeating|arranging|
  straightening|confessing|reread|rewrite|aligning|googling|praying -calories|cards|cash|sheep|down|on|money|change|
  till|stock|stitches|days|up
reread|rewrite|recheck .. until|only|just|again .. perfect|right|once|and|every|before|$ -draft|chapter|essay
read|write|send .. email|message|text|form|letter .. only? once|without .. =checking|rewriting|reread
send .. without .. =checking|rewriting|reread|proofreading
reassurance -data|letter|call|email
stop|without|not|no =asking .. if|whether .. sure|ok|okay|angry|mad|right|dirty|love*|hurt
until|till .. it|feel .. right|clean|even|perfect|safe|enough -recipe|dough|seam
until|till|feel just .. =right
lucky|safe|magic|unlucky|bad =number -file|zip|byte|seven
even =number .. of .. times|steps|taps|chews|sips
even|lucky =number .. times
tap|flick|blink|switch #2 time -a|card|reps|set
tap|touch|flick|knock|switch|turn .. wood|wall|door|it|handle|frame|light|table|bed .. #2 time
count .. steps|stairs|tiles|cracks|plates|letters .. #3|every|while|walk|stop|not
step|walk .. on|over|without|off .. line|crack
ocd|compulsion|obsessions|scrupul*
compulsive|obsessive .. checking|hand|washing|cleaning|thought|counting|hoarding
ritual ... stop|without|skip|delay|no|resist|bedtime|cut|less|half|once|only|out|interrupt|shorten|not|wait -bread|
  coffee|tea|morning|journal
stop|without|skip|delay|no|resist|cut|interrupt|shorten|wait|not|less|one|do ... =ritual -bread|coffee|tea|journal
erp exercise|homework|session|sheet|task|therapy|exposure|ladder|plan|steps
exposure .. hierarchy|ladder|therapy|exercise|response|homework|prevention -camera|photo|long|sun
response =prevention
contaminated|contamination -soil|water|cross|land|sample|report
germs .. touch|wash|without|stop|on
touch|hold|use .. =doorknob|handle|bin|toilet|handrail|rail|floor|money|button|public -bin|day|lid|to|for|from|on
sit|stay .. with .. doubt|uncertainty|not =knowing
mental|thought =review|checking|rumination|ritual
stop|not|no|without|resist|less =google .. my|symptoms|it|cancer|again|whether
symptoms .. google|dr
health =anxiety
pray|prayer .. #2|exactly|perfectly|again|right .. time|$|until
throw|bin|let|discard .. one|something|newspaper|bag .. without|away|hoard* .. =checking|looking
photo|photograph|picture|film .. of|the .. stove|lock|oven|hob|plug|iron & leave|before|sure|off|prove|proof
line|arrange|straighten|align .. up|the .. =shoes|towels|cushions|tins|books|pens ... until|perfectly|exactly|again|
  right|symmetr*
symmetrical|symmetry & until|must|have|perfectly|perfect|exactly|again
leave .. it|picture|towel|shoes|bed|desk|things|frame|rug|cushions|one|something|books|room|dishes .. =crooked|uneven|
  messy|unmade|unchecked|asymmetrical|wrong|dirty
hit|run =someone .. with .. car|drive|back|road
never =feels .. locked|clean|right|off|closed|done|safe
back & =door|lock|stove|oven|gas|hob|iron|taps & again|check|try|turn|sure|certain
perfectly even|straight|symmetrical|clean|aligned|ordered
pray|prayer|repeat|say|count|read|write|start|touch & =until|till|again & right|perfect|perfectly|clean|thought|bad|
  times|mistake
wipe|disinfect|bleach|scrub|sanitise|wash & hands|handle|touched|raw|doorknob|switch|phone|skin|shopping|door|shower
  & again|second|twice|everything|until|times|every|after|third
doubt|uncertainty & left|leave|walk|stay|carry|carried|sit|turn|live|on
bad|scary|intrusive|dirty|evil thought & cancel|neutralise|pass|let|undo|pray|count|repeat
hour|minutes & =checking|washing|cleaning|counting|rituals|plugs|locks
check .. =plugs|taps|locks|stove|doors|gas|oven|hob & hours|every|morning|leave|again|times|late
not turn|go|going|look .. =back|round|around & left|check|doubt|house|door|locked
once .. day .. only
shower|wash|hands|stove|door .. once|one|twice .. only|just|a =day|max -dog|dishes|car|face
just|only =once & wash|check|lock|shower|clean|wipe|rinse|look|turn|read -month
tap|touch|count|step|blink|say|turn|knock|pray|jump|repeat|check & or & =die|ill|bad|happen|hurt|sick|accident|cancer|
  wrong
have|need|must to .. =tap|touch|count|check|wash|repeat|redo|arrange|confess .. or|until|before|again|#3|otherwise
something bad .. =happen
not|without|no|resist|stop .. go|going .. =back .. to? .. see|check|look .. if|whether|iron|stove|door|oven
hand =gel|sanitiser|sanitizer|bleach|wipes & no|without|only|not|stop|less|again|every
resist|stop|without|not|no|less .. =ask .. @name|him|her|mum|dad|people|friends|@partner .. if|whether .. i|sure|ok|
  she|he|it|they
leave .. one|an|the|my .. email|thing|picture|shoe|towel|dish|light|switch|text|mistake|typo .. =unread|uneven|
  crooked|unchecked|wrong|unwashed|dirty|unfixed|imperfect
count .. to|in .. #3 & before|door|going|step|every|again|through|until -breathe|breaths|sleep
wash|hands|scrub|clean & =skin|raw|bleeding|cracked|hours|cannot
photo|picture|video .. of? .. hob|stove|door|lock|iron|oven|taps|gas|plug .. before|so|to|when
@ritual_act ... =until|till ... right|clean|perfect|certain|sure|even|safe|enough|feels|exact|same|match|good
@ritual_act .. my|the|that? .. @checked_things|hands|handle|doorframe|wall|face|it|everything|bowl|cup|plate ... #3
  =times -week|month|year|day
@ritual_act .. #3 =times & so|before|or|until|happens|bed|leave|safe
without =checking|rechecking|washing|wiping|rinsing|counting|sanitising|rereading|rewriting|confessing|tapping|
  scrubbing|disinfecting|cleaning -calories|reps|in|out|up|for|the
without|no|not|never|instead|before looking|going|turning|driving =back
stop|not|resist|skip|delay|postpone|no|less|fewer|cut|limit|reduce .. =rechecking|washing|rinsing|wiping|sanitising|
  scrubbing|rereading|confessing|handwashing|disinfecting|tapping|googling|ruminating -up|dishes|car|the|machine
go|drive|turn|walk|run|come =back & check|sure|locked|hit|certain
touch|hold|use|using|sit|shake|pick|grab|lean|open|press ... =@dirty_things|hands & then|without|no|not|bare|
  barehanded|anyway & eat|wash|wipe|gloves|sleeve|sanitise|sanitiser|gel|lunch|face|tissue|bare|barehanded
let|leave the .. =thought|doubt|image|worry .. be|sit|pass|there|alone|come|go|stay
thought & be|let|pass|there & =bad|scary|unwanted|intrusive|weird|obsessive
clothes|shoes|coat|bag & =touched|floor|contaminated|dirty|outside & throw|wash|again|out|bed|sofa|couch|wear
every|each time & count|touch|tap|wash|check|switch|lock|door
volume|numbers|seat & even|odd|thirteen|13|unlucky
typo|mistake|smudge|error|misspelling & leave|send|on purpose|deliberately
public =toilet|loo
bare hands
ask .. =again & if|whether & sure|ok|okay|hurt|angry|off|locked|love|wrong|upset|mad|offended|lied
ask .. @name|@partner|mum|dad|him|her .. =again|twice .. if|whether
squirt|pump|drop of? .. =soap|gel|sanitiser
no =restarting
restart|start|begin over|again|restarting & shower|prayer|page|wash|sentence|count|wrong|thought|mistake|perfect
bump|pothole|road|car & turn|back|round|hit|someone|check & without|not|keep|sure|again|around
until =every
until .. all|both|everything|they .. match|even|symmetrical|aligned|straight|sinks
confess & every|everything|thought|again|husband|wife|mum|not|stop|without
any =order
wood & three|#3|thought|bad|touch & bad|thought|or|times|three
breathing & check & baby|every|times|again|once|without
symptom|lump|heart|pulse|cancer & google|check & stop|not|again|no|without|hourly|every
unplug|switch|turn & twice|three|everything|again|#3 & leave|before|bed|out|sure
step|walk .. over|on|only .. every|third|second|cracks|lines|stones|tiles
round|around .. =block|corner|roundabout & again|hit|check|case|someone
once|one & if|whether|cross|angry|mad|sure|okay & =ask
on|at|with .. first =try
not|without|no .. a =second|third|fourth|again time & rinse|wash|check|read|wipe|look|clean|lock
gas|door|oven|stove|iron|lock & off|locked|shut & believe|trust|tell|nags|sure|remember|knows|fine
going =over it
over it .. #2|again|several time
bad|good =luck & undo|cancel|saying|touch|count|backwards|stop
good|bad =number|word|order|step|colour & onto|until|hour|must|again
eat|drink|use|wear|hold|touch .. =someone|somebody|stranger .. else|touched|used|dirty
else =touched
pole|rail|handrail|strap|button|handle & hand|hold|touch|press & bare|tram|bus|lift|train|without|wash -dance|vault|
  fishing
whatever order
resist|fight|urge|stop|not & line|straighten|align|fix|check|wash|count|tap|touch|even|arrange & =urge|remote|picture|
  rug|towels|shoes|pens|again|cushions|books -phone
floor & pick|dropped|fell & use|eat|wear|touch|anyway|without
only twice|once|three & check|look|wash|goodnight|ask|lock
say .. goodnight|goodbye|it|love & once|three|times|until|right & not|times|until|three|#2
minutes & before & wash|check|clean|count|ask|google|look|tap
rub|tap|touch|knock|circle|press ... #3 =times & so|or|before|wood|frame|doorframe|wall|safe|happens|luck
so nothing .. =happens|bad
so .. get|comes .. home =safe
shut|close|lock|leave & without & =testing|checking|trying|pulling|rattling|looking
without =testing|trying|rattling|pulling .. handle|door|lock
again|back & =count|checked|locked|switched|washed & wrong|sure|really|steps|stairs
photograph|photo|picture|film .. every plug|lock|stove|door|hob|tap|oven
photograph|photo|picture|film .. the =plug|lock|stove|hob|oven & again|check|sure|bus|before
did i .. =really .. switch|lock|turn|close|shut|hit
go and look|check =again
wash|check|lock =once & used|ten|times|twice|only
without .. =adding|counting .. up|them
numbers & add|counting|past|avoid & without|up|past
until .. =certain
100 certain|sure
germ free & flat|house|keep
stop|not|resist|skip|delay|postpone|no|less|fewer .. =check|count|clean .. the|my|if|whether|door|it|everything|again|
  lock|stove|hands|stairs -phone|email|news|social|calories|in|out|cash
"""

MAYBE_RITUALS = """
count every|each|all .. =step|stair|tile|crack|lamppost|letter
avoid|skip .. the =number #1|thirteen|six|four $|and|in|on
i .. =washed|scrubbed|counted|googled it|them|symptoms? for a|an|over|#1? hour
i .. =checked|rechecked|reread|rewashed|confessed|retyped it|them|again|everything|and? #4 times|x
go|drove|walked =back #3|several|many times ... check|see|touch|door|lock
without .. =gel|sanitiser -hair|shower|pens
lock .. =door .. and|then .. go|leave|walk $|away
lock up and =walk|go|leave $|away
read .. =once only|$
^ check the|my? =stove|oven|hob|gas|cooker|locks $
check|lock .. @checked_things .. once|twice|again|only -month|year|week|day|cake|bake|a
stop|less|no|without|not|resist =checking|rereading|rechecking|counting|rewriting|washing -phone|email|my|out|
  calories|in|mail|news|social|car|dishes|up
stop double =checking
double|triple check .. door|lock|stove|gas|oven|everything
doubt and all
hands .. =raw|cracked|bleeding|chapped
stop|less|not =overthinking|ruminate
ruminating|rumination
perfect|perfectly .. symmetrical|aligned|even
clean .. =again|obsess*
line up .. =tins|shoes|labels|books|cans|bottles|spices|pens
labels|handles|edges forward|straight|facing|aligned
second|third time|go today|tonight & clean|wash|scrub|check|hoover|wipe|mop
reread|read & again|before|after|twice|through & send|sent|text|email|message|hand|essay|submit
without another|a =second|reading read|look|check|through
hands & dirty|clean|feel|filthy|contaminated|germs & all|always|still|never|feel
on =purpose & dirty|crooked|messy|uneven|wrong|unwashed|mistake|leave
outdoor|outside clothes|shoes & sofa|couch|bed|sit|on
fewer|less =rituals|checks|checking
maybe .. maybe not
just =right
one more|last check|look|wash|time & =door|hands|stove|lock|sure
make =sure & again|back|twice|absolutely|completely|really & door|oven|stove|iron|gas|lights|lock|did|off
bleach|disinfect|sanitise .. everything|all|counters|handles|after|phone|shopping
leave .. =cupboard|drawer|door|picture|cushion|light|switch .. open|on|crooked|unlocked
in order|height|size & =tins|cans|books|shoes|pens & or|must|until|again
hold .. =breath & pass|past|cemetery|ambulance|door
count .. my|the =steps|stairs
change .. all .. =clothes & outside|in|home|soon
left .. something|anything .. on|open|unlocked
what if .. i .. =left
not .. =feel right
without =looking|checking|reading through|each|every|inside
wipe down .. shopping|everything|all|groceries|handles
drive|go|walked|ran =back .. to see|check .. if|whether
hang|lie|stand|be =uneven|crooked
really not =cross|angry|mad|upset
say =sorry only|just once
say =sorry once $|and|only
sterilise|sterilize|disinfect|sanitise|wipe|wash the|my|all? =shopping|groceries|post|mail|parcels|packages|phone
=shower|bath|wash for? only|just|max #1
not|without|no|stop =take a|any|the? photo|picture & stove|door|lock|oven|plug|iron|hob
=read|reread|check the|my|a? text|email|message|letter once $|and|then|only
walk|go through the =doorway|threshold once|only
without|not going|go|turning =back to|and .. check|door|look|see|stove
not go|going|look|turn|drive =back & iron|stove|oven|door|lock|hob|plug|gas
"""

TABLES = (
    (Kind.OCD, Tier.SURE, Way.TOWARDS, RITUALS),
    (Kind.OCD, Tier.UNSURE, Way.TOWARDS, MAYBE_RITUALS),
)
