"""Words of checking, washing and counting, and of doing it only once."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way
from smallsteps_tui.domain.care.words_of_frightening_thoughts import MAYBE_RITUALS

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
sort|line|arrange|order|tap|touch|count|wash|check|straighten & =or|otherwise & die|happens|crash|ill|hurt -aunt|uncle|
  friend|neighbour|logs|log|reports|report|course|mat|lambs|tests
=check .. i .. not hit|run|said|offended|locked|hurt|ill|dying|contaminated|upset
=check .. i .. not made|caught|dropped|forgotten -typo|below|off|out|by|up|a|any|my|passport|charger|tickets
=check .. i .. not made a|any? mistake|mistakes|mess
=check .. i .. not left .. @checked_things|anything|something|it|on|open|unlocked|plugged|running|burning|light|candle
touch|tap|flick|check|turn|press .. each|every|both =switch|door|tap|handle|knob|lock|button|corner|side|plug twice|
  #2|again|three
only|just|max|than|exactly & =check|wash|rewash|tap|touch|count|reread|rewrite|recheck|rinse|scrub|lock &
  @checked_things|hands|frame|email|message|handle|line|page|prayer|eight|switch & #2 .. times|minutes|hours
only|just one|a|single|#1 =look|glance|check|touch at|of|on the|my .. @checked_things
not|without|stop|resist .. text|ask|message|ring .. him|her|them|@name .. to make|be =sure|certain
without =starting|restarting|beginning over|again
leave .. with .. =plug|kettle|iron|straighteners|light .. in|on|plugged
once and =trust|believe
google|search .. my|the|about? =rash|lump|mole|headache|symptom -catcher|catchers|hills|trap|traps|hammer|sum|guard|
  clinic
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
keep .. =checking|rechecking|washing|rereading|counting|googling .. the|my|that|about? @checked_things|hands|symptoms|
  whether|steps|body
keep .. =checking|rechecking|googling .. if -tickets|slots|appointments|parcel|flights|train|trains|any|there|results|
  post
not|never|stop|without =redo .. the|it|knot|laces|line|again|that
send .. with|anyway .. the|a? =typo|mistake -fix|fixed|corrected|removed|gone
check .. the|my? =stove|hob|gas|cooker|taps|locks|iron -hood|flue|bottle|bottles|bill|meter|levels|tablets .. before i?
  bed|sleep|leave|going|go
check .. the|my? =stove|hob|gas|cooker|taps|locks|iron -hood|flue|bottle|bottles|bill|meter|levels|tablets .. again|
  twice|once more|one|every|$
check .. the|my? =oven .. twice|once more|one
left .. the? =stove|oven|gas|iron|taps .. on & know|sure|what|if|must|certain
check|lock|turn|close|recheck .. @checked_things|everything ... once|one|twice|#2 .. time|only|$ -month|year|day|week|
  cake
test .. @checked_things ... once|one|twice|#2 .. time|only|$ -month|year|day|week|cake
check|lock|recheck .. @checked_things ... #2|again|twice|several|exactly|only|one .. time|more|again
only|just check|lock|look .. @checked_things .. =once
check|lock|recheck .. only|just|exactly once|one|twice
once .. only .. check|lock
stop|without|no|not|never|resist|instead|less|reduce|urge|delay -forget|forgetting ... =check|recheck ...
  @checked_things|locked|off|again|times|twice|it|everything|$ -out|in|phone|mail|social|facebook|instagram|news|stocks|
  twitter
leave|walk|go|going|drive|bed|out|away ... =without ... checking|going|turning|looking|counting|touching|tapping|
  washing .. back|stove|door|lock|twice|again|$|oven|gas|hands|it
go|going|turn|drive back .. to .. =check -the|my|all|answer|answers|working|workings|price|prices|post|on|page|pages|
  notes|footnotes|references|spelling|figures|totals|traps|sums|maths|code|results|score|scores|availability|rates|
  stock|nest|eggs|bees|dough|map|signs|proof|tests|logs|quote|quotes|list|dates|instructions|pattern|recipe|
  measurements|sizes|labels|sources|facts|calculations|units|grammar
go|going|turn|drive back .. to .. =check the|my|all -answer|answers|working|workings|price|prices|post|on|page|pages|
  notes|footnotes|references|spelling|figures|totals|traps|sums|maths|code|results|score|scores|availability|rates|
  stock|nest|eggs|bees|dough|map|signs|proof|tests|logs|quote|quotes|list|dates|instructions|pattern|recipe|
  measurements|sizes|labels|sources|facts|calculations|units|grammar
check -where|when|what|how|which|who .. i .. did|locked|hit|run -homework|last|out|deadline|send|submit
check -where|when|what|how|which|who .. i .. left ... @checked_things|anything|something|nothing|everything|it|on|off|
  open|unlocked|plugged|running|light|candle
wash|scrub|rinse|sanitise|sanitize|clean .. my? .. =hands|myself ... #2|until|till|again|raw|exactly|seconds|only|once|
  twice|times -apple|20|twenty
wash|scrub|rinse|sanitise|sanitize|clean .. my? .. =hands|myself ... right -after|away|now|before|hand
wash|rinse .. my? .. =shower ... #2|until|till|again|raw|exactly|seconds|only|once|twice|right|times
scrub|sanitise|sanitize|clean .. my? .. =shower ... #2|until|till|raw|exactly|times|twice
wash|rinse .. =hands .. only|just|once|one|twice
stop|without|resist|less|no|not|delay|fewer|reduce .. =wash|scrubbing|sanitising|sanitizing|cleaning|disinfecting|
  handwashing .. my|the? .. hands|myself|everything|$|again|phone|handles|doorknobs
stop|without|resist|less|delay|fewer|reduce .. =wash|scrubbing|sanitising|sanitizing|cleaning|disinfecting|handwashing
  .. my|the? .. after|afterwards|before -#1|lights|midnight
no|not .. =wash|scrubbing|sanitising|sanitizing|cleaning|disinfecting|handwashing it|them|my|hands? after|afterwards|
  before|first -#1|lights|midnight|storing|cooking|frying|waxing|dyeing
touch|use|sit|hold|hug|shake ... without .. washing|wiping|sanitising|sanitizing|sanitizer|gloves|cleaning|
  disinfecting|a =tissue|sleeve
stop|without|resist|no|less|instead|delay|only|just|fewer .. =counting|tapping|touching|repeating|straightening|
  confessing|aligning|praying -calories|cards|cash|sheep|down|on|money|change|till|stock|stitches|days|up|mantis|the
stop|without|resist|no|less|instead|delay|only|just|fewer .. =counting|tapping|touching|repeating|straightening|
  confessing|aligning|praying the -calories|cards|cash|sheep|money|change|till|stock|stitches|days|trees
not .. =tapping|touching|repeating|straightening|confessing|aligning|praying -on|down|up
not .. =counting $|anymore|again|my|in|to|when|while|every|each|steps|stairs|tiles|cracks|letters|things|cars|numbers
stop|without|resist|no|not|less|instead|delay|fewer .. =reread|rewrite|arranging|googling -meetings|flowers
only|just .. =reread|rewrite|arranging|arrange|googling .. once|twice|time|times|$
reread|rewrite|recheck .. until|only|just|again .. perfect|right|once|and|every|before|$ -draft|chapter|essay
read|write|send .. email|message|text|form|letter .. only? once|without .. =checking|rewriting|reread
send .. without .. =checking|rewriting|reread|proofreading
reassurance -data|letter|call|email
stop|without|not|no =asking .. if|whether .. sure|ok|okay|angry|mad|right|dirty|love*|hurt
until|till .. feel .. right|clean|even|perfect|safe|enough -recipe|dough|seam
@ritual_act|do|go|say|move|arrange|read|write|clean|brush|step|turn|touch|walk|put|place|line|sort|fold|close|shut|open|
  draw|set|try|leave|stop|stay|sleep|rest|stand|sit|come|not|cannot|start|close|press|look|wait|smile|chew|
  swallow|blink|breathe|keep|have|must|brush|type|comb|pull|push|flush|pack|think|listen|hold ... =until|till .. it ..
  right|clean|even|perfect|safe|enough -recipe|dough|seam|to
^ =until|till .. it .. right|clean|even|perfect|safe|enough
until|till|feel just .. =right
lucky|safe|magic|unlucky|bad =number -file|zip|byte|seven
even =number .. of .. times|steps|taps|chews|sips
even|lucky =number .. times
tap|flick|blink|switch #2 time -a|card|reps|set
tap|touch|flick|knock|switch|turn .. wood|wall|door|it|handle|frame|light|table|bed .. #2 time
count .. steps|stairs|cracks .. #3|every|while|walk|stop|not
count .. tiles|plates|letters in|to|till|until|by? #3|threes|fours|fives|sevens -more|guests|people
count .. tiles|plates|letters .. every|while|walk|stop|not -unpacking
step|walk .. on|over|without|off a|the|any|every|each|one|all|those|these? line|crack -drill|dance|up
ocd|compulsion|obsessions|scrupul*
compulsive|obsessive .. checking|hand|washing|cleaning|thought|counting|hoarding
ritual ... stop|skip|delay|resist|bedtime|cut|less|half|once|only|out|interrupt|shorten|wait -bread|coffee|tea|morning|
  journal
ritual ... without|no|not -bread|coffee|tea|morning|journal|phone|phones|screen|screens|scrolling|tv|kids
stop|without|skip|delay|no|resist|cut|interrupt|shorten|wait|not|less ... =ritual -bread|coffee|tea|journal
one|do the|my|a|this|that|whole|same|of|less|each|every? =ritual
one|do ... checking|washing|door|night|bedtime|evening|morning|counting|cleaning|locking|tapping|praying|prayer|
  bathroom|hand|shower|leaving|whole|same|full =ritual
erp exercise|homework|session|sheet|task|therapy|exposure|ladder|plan|steps
exposure .. hierarchy|ladder|therapy|exercise|response|homework|prevention -camera|photo|long|sun
response =prevention
contaminated|contamination -soil|water|cross|land|sample|report|lab|control|waste|module|limits|test|tests
germs .. touch|wash|without|stop|on
touch|hold|use -screen|base .. =doorknob|handle|bin|toilet|handrail|rail|button -bin|day|lid|to|for|from|on|training|
  roll|rolls|brush|kit|maker
touch|hold|use -up|screen|base .. =floor|money -to|for|from|on|plan|cleaner|polish|paint|lamp|mat|off|left|box|app|jar|
  varnish|pot
touch|use|hold .. =public -bin|day|to|for|from|on|library|footpath|wifi|holiday|transport|domain|speaking|api|key|data|
  consultation|meeting|hearing|talk|event
sit|stay .. with .. doubt|uncertainty|not =knowing
mental|thought =review|checking|rumination|ritual
stop|not|no|without|resist|less =google .. my|symptoms|it|cancer|again|whether
symptoms .. google|dr
health =anxiety
pray|prayer .. #2|exactly|perfectly|again|right .. time|$|until
throw|bin|let|discard .. one|something|newspaper|bag .. without|away|hoard* .. =checking|looking
photo|photograph|picture|film .. of|the .. stove|lock|oven|hob|plug|iron & leave|sure|prove|proof
photo|photograph|picture|film .. of|the .. stove|lock|oven|hob|plug|iron is|it|being? off
photo|photograph|picture|film .. of|the .. stove|lock|oven|hob|plug|iron & off -listing|ebay|gumtree
photo|photograph|picture|film .. of|the .. stove|lock|oven|hob|plug|iron & before .. i|leaving|leave|bed|work|going|go|
  bus|sleep
line|arrange|straighten|align .. up|the .. =shoes|towels|cushions|tins|books|pens ... until|perfectly|exactly|again|
  right|symmetr*
symmetrical|symmetry & until|must|have|perfectly|perfect|exactly|again
leave .. it|picture|towel|shoes|bed|desk|things|frame|rug|cushions|one|something|books|room|dishes .. =crooked|uneven|
  messy|unmade|unchecked|asymmetrical|wrong|dirty
hit|run =someone .. with .. car|drive|back|road
never =feels .. locked|clean|right|off|closed|done|safe
back -door|gate|plate|garden & =door|lock|stove|oven|gas|hob|iron|taps & again|check|try|turn|sure|certain
check|recheck|lock|try|turn|shut|close|go|sure|test|on|from .. back =door & again|check|try|turn|sure|certain|once|
  twice -price|prices|size|sizes
perfectly even|straight|symmetrical|clean|aligned|ordered
pray|prayer|repeat|say|count|read|write|start|touch -times|date|dates & =until|till|again & right|perfect|perfectly|
  clean|thought|bad|times|mistake -after|away|now|before|knee|hand|leg|ankle|foot|shoulder|side|chapter|table|tables|
  week|back|cold|night|weather|patch|month|year|flu|winter|eating|up
wipe|disinfect|bleach|scrub|sanitise|wash & hands|handle|touched|raw|doorknob|switch|phone|skin|shopping|door|shower &
  again|second|twice|everything|until|times|third
wipe|disinfect|bleach|scrub|sanitise|wash & hands|handle|touched|raw|doorknob|switch|phone|skin|shopping|door|shower &
  every|after -month|week|fortnight|year|summer|spring|other|few|@weekday|sun|sunbathing|painting|gardening|dinner|tea|
  swim|football
doubt|uncertainty & left|leave|walk|stay|carry|carried|sit|turn|live|on
bad|scary|intrusive|dirty|evil thought & cancel|neutralise|pass|let|undo|pray|count|repeat
hour|minutes & =checking|washing|counting|rituals|plugs|locks -up|machine|dishes|the
hour|minutes & =checking|washing|counting|rituals|plugs|locks the -dishes|car|dog|windows|pots|floor|till|stock|money|
  cash|post
hours & =cleaning -up|out|kitchen|flat|house|shift|shifts|windows|job|jobs|bathroom|oven|car|shed|garage|fridge|desk|
  room|office|the
only|less|max|under|limit|not|stop & hour|minutes & =cleaning -up|out|kitchen|flat|house|shift|shifts|windows|job|jobs|
  bathroom|oven|car|shed|garage|fridge|desk|room|office|the
hour|minutes & =cleaning my|the? hands|myself|it|again|handles|taps|everything|every
check .. =plugs|taps|locks|stove|doors|gas|oven|hob & hours|every|morning|leave|again|times|late
not turn|go|going|look .. =back|round|around & left|check|doubt|house|door|locked
once .. day .. only
shower|wash|hands|stove|door .. once|one|twice .. only|just|a =day|max -dog|dishes|car|face
just|only =once & wash|check|lock|shower|clean|wipe|rinse|look|turn|read -month
tap|touch|count|step|blink|say|turn|knock|pray|jump|repeat|check & or else? =die|bad|accident|cancer -research|run|ward|
  support|knee|back
tap|touch|count|step|blink|say|turn|knock|pray|jump|repeat|check & or|else -if ... i|he|she|they|we|something|someone|
  somebody|everyone|people|it|things|get|plane|house|cat|dog|family|@relative|@friend|@name .. =die|ill|bad|happen|hurt|
  sick|accident|cancer|wrong -size|colour|way|item|knee|back
tap|touch|count|step|blink|knock|pray|repeat & or|unless & something|someone|somebody|everyone|people|things|family|
  @relative & =die|happen|accident|cancer|hurt|ill
have|need|must to .. =tap|touch|count|repeat|redo|confess .. or|until|before|again|#3|otherwise
have|need|must to .. =check|wash|arrange .. until|again|otherwise
have|need|must to .. =check|wash|arrange .. before i|bed|leaving|eating|going|touching|sleep|anything|work
have|need|must to .. =check|wash|arrange .. or i|he|she|they|we|something|someone|else|bad|everyone
have|need|must to .. =check|wash|arrange .. #3 times|minutes|seconds|$
something bad .. =happen
not|without|no|resist|stop .. go|going .. =back .. to? .. see|check|look .. if|whether|iron|stove|door|oven
hand =gel|sanitiser|sanitizer|bleach|wipes & no|without|only|not|stop|less|again|every
resist|stop|without|not|no|less -forget|forgetting .. =ask .. @name|him|her|mum|dad|people|friends|@partner .. if|
  whether .. i|sure|ok|she|he|it|they
leave .. one|an|the|my .. email|thing|picture|shoe|towel|dish|light|switch|text|mistake|typo .. =unread|uneven|
  crooked|unchecked|wrong|unwashed|dirty|unfixed|imperfect
count .. to|in .. #3 & door|step|again|through|until -breathe|breaths|sleep
count .. to|in .. #3 & every -day|week|night|morning|breathe|breaths|sleep
count .. to|in .. #3 & before .. leave|go|step|enter|eat|touch|sit|open|turn|cross|walk|bed|each|i? -breathe|breaths|
  sleep|answer|answering|reply|replying|react|speak|shout|yell|snap
wash|hands|scrub & =skin|raw|bleeding|cracked -wool|fleece|denim|chicken|care|meat|milk|materials|tile|data|food|silk|
  cotton
wash|hands|scrub|clean & =hours
wash|hands|scrub|clean & =cannot -wash|clean|be|find|do
clean & =skin|raw|bleeding|cracked & hands|my|until|till|is|gets
photo|picture|video .. of? .. hob|stove|door|lock|iron|oven|taps|gas|plug .. before|when .. i|leaving|leave|bed|work|
  going|go|bus
photo|picture|video .. of? .. hob|stove|door|lock|iron|oven|taps|gas|plug -meter|bill|bottle|reading .. so|to .. i|me|
  prove|check|look|know|remember|believe|be|calm|trust|stop|leave|relax|sure|go
@ritual_act ... =until|till ... right|clean|perfect|certain|sure|even|safe|enough|feels|exact|same|match|good
@ritual_act .. my|the|that? .. @checked_things|hands|handle|doorframe|wall|face|it|everything|bowl|cup|plate ... #3
  =times -week|month|year|day
@ritual_act .. #3 =times & so|before|or|until|happens|bed|leave|safe
without =checking|rechecking|washing|wiping|rinsing|counting|sanitising|rereading|rewriting|confessing|tapping|
  scrubbing|disinfecting|cleaning -calories|reps|in|out|up|for|the
without|no|not|never|instead|before looking|turning =back
without|no|instead going|driving =back
not|never going|driving =back -to|there|into|next|on|until|till|@weekday
not|never|before going|driving =back to|in|into|for .. check|see|look|door|lock|stove|oven|house|iron|gas|car|kitchen|
  it|touch|wash|try|test|make
before going|driving =back $|in|inside|upstairs|home|and
stop|not|resist|skip|delay|postpone|no|less|fewer|cut|limit|reduce .. =rechecking|washing|rinsing|wiping|sanitising|
  scrubbing|rereading|confessing|handwashing|disinfecting|tapping|googling|ruminating -up|dishes|car|the|machine
go|drive|turn|walk|run|come =back & sure|locked|hit|certain -of
go|drive|turn|walk|run|come =back & check -the|my|all|answer|answers|working|workings|price|prices|post|on|page|pages|
  notes|footnotes|references|spelling|figures|totals|traps|sums|maths|code|results|score|scores|availability|rates|
  stock|nest|eggs|bees|dough|map|signs|proof|tests|logs|quote|quotes|list|dates|instructions|pattern|recipe|
  measurements|sizes|labels|sources|facts|calculations|units|grammar
go|drive|turn|walk|run|come =back & check the|my|all -answer|answers|working|workings|price|prices|post|on|page|pages|
  notes|footnotes|references|spelling|figures|totals|traps|sums|maths|code|results|score|scores|availability|rates|
  stock|nest|eggs|bees|dough|map|signs|proof|tests|logs|quote|quotes|list|dates|instructions|pattern|recipe|
  measurements|sizes|labels|sources|facts|calculations|units|grammar
touch|hold|use|using|sit|shake|pick|grab|lean|open|press ... =@dirty_things|hands & then|without|no|not|bare|
  barehanded|anyway & eat|wash|wipe|gloves|sleeve|sanitise|sanitiser|gel|lunch|face|tissue|bare|barehanded
let|leave the .. =thought|doubt|image|worry .. be|sit|pass|there|alone|come|go|stay
thought & be|let|pass|there & =bad|scary|unwanted|intrusive|weird|obsessive
clothes|shoes|coat|bag & =touched|contaminated -up|in|down & throw|wash|again|out|bed|sofa|couch|wear
clothes|shoes|coat|bag & =dirty|outside & bed|sofa|couch|again -line
outside =clothes|shoes|coat|bag & wash|out|wear|throw
clothes|shoes|coat|bag & =outside & wash & after|every|each|time|when|been|came|come|went|from
clothes|shoes|coat|bag & =dirty & wash & feel|still|times|twice|think|might|all|every|always|not
throw .. away|out & =dirty & clothes|shoes|coat|bag
wear & =dirty & clothes|shoes|coat|bag
clothes|shoes|coat|bag ... on|touched|near the? =floor & wash|again|wear|throw|out
wear & from|off the|my? =floor & clothes|shoes|coat|bag
clothes|shoes|coat|bag & =floor & bed|sofa|couch & not|no|never|touch|wash|without|again|sit
clothes|shoes|coat|bag ... the? =floor ... on|onto .. bed|sofa|couch
every|each time & count|touch|tap|wash|check|switch|lock|door
seat & even|odd|thirteen|13|unlucky
volume & even|odd|thirteen|unlucky
tv|radio|set|turn|leave|put|keep|music & =volume & 13
numbers & even|odd|thirteen|13|unlucky & only|not|must|have|until|avoid|on|stop|leave|no|without|any|lucky|bad|feel|end
  -worksheet|sheet
typo|mistake|smudge|error|misspelling & leave|send|on purpose|deliberately
^ -find|locate|report|mark ... public =toilet|loo
bare hands
ask .. =again & if|whether & sure|ok|okay|hurt|angry|off|locked|love|wrong|upset|mad|offended|lied
ask .. @name|@partner|mum|dad|him|her .. =again|twice .. if|whether
squirt|pump|drop -off of? .. =soap|gel|sanitiser
no =restarting
restart|start|begin over|again|restarting & shower|prayer|page|wash|sentence|count|wrong|thought|mistake|perfect
bump|pothole & turn|back|round|hit|someone|check & without|not|keep|sure|again|around
road|car & without|not|stop|resist|no|never .. turn|look|go|drive|walk|check .. back|round|around|again
road|car & turn|drive|go .. back|round|around & hit|someone|sure|again|case|bump
road|car & hit .. someone|somebody|anyone|anybody|something|anything|person|nobody|one & without|not|keep|sure|again|
  around
drive|keep|go & road|car & without .. check|turn|look|hit
check|keep .. the|my? =road|car .. again $|and|if|for|in|before|to
road|car & turn|back|round & without|not|keep|sure|again|around & look|hit|case|bump|locked|someone
until =every
until .. all|both|everything|they .. match|even|symmetrical|aligned|straight|sinks
confess & every|everything|thought|again|husband|wife|mum|not|stop|without
^ -read|answer|watch|play|sing|list|write|study|revise|tasks|questions|check|track|chase ... any =order -over|updates|
  update|number
wood & thought|bad & or|times|three|thought|every
touch|tap|knock -up & wood & three|#3|times|thought|bad|or
breathing & check & baby|every|times|again|once|without
symptom|lump|heart|pulse|cancer & google|check & stop|not|again|no|without|hourly|every
unplug|switch|turn & twice|three|everything|again|#3 & leave|before|bed|out|sure -school|network
step|walk .. over|on|only .. every|third|second|cracks|lines|stones|tiles -day|days|week|evening|morning|second|third|
  other|@weekday
round|around .. =block|corner|roundabout & hit|check|case|someone|sure
drive|car|go|turn|bump & round|around .. =block|corner|roundabout & again
once & if|whether|cross|angry|mad|sure|okay & =ask
one & cross|angry|mad|upset|offended & =ask
one time|more & if|whether|sure|okay & =ask
on|at|with .. first =try & door|lock|leave|close|shut|write|email|send|wash|shower|switch|step|light|out|house|prayer|
  read|word|through|bed|go|tap|car|gas|stove|oven|enough|right|check|done
not|without|no .. a =second|third|fourth|again time & rinse|wash|check|read|wipe|look|clean|lock
gas|door|oven|stove|iron|lock & off|locked|shut & believe|trust|nags|sure|remember|knows|fine -how|about
gas|door|oven|stove|iron|lock & off|locked|shut & tell .. myself|brain|head|mind|worry|doubt|thought|anxiety|ocd|once|
  me|that
going =over it -with
over it .. #2|again|several time
bad|good =luck & undo|cancel|saying|touch|count|backwards|stop
good|bad =number|word|order|step|colour & onto|until|hour|must|again
eat|drink|use|wear|hold|touch .. =someone|somebody|stranger .. else|touched|used|dirty
else =touched
pole|rail|handrail|strap|button|handle & hand|hold|touch|press & bare|tram|bus|lift|train|without|wash -dance|vault|
  fishing
^ -read|answer|watch|play|sing|list|write|study|revise|tasks|questions|do ... whatever =order
resist|fight|urge|stop & line|straighten|align|fix|check|wash|count|tap|touch|even|arrange & =urge|remote|picture|rug|
  towels|shoes|pens|again|cushions|books -phone
not .. line|straighten|align|fix|check|count|tap|touch|even|arrange ... =urge|remote|picture|rug|towels|shoes|pens|
  again|cushions|books -phone|out
not .. wash ... =shoes|pens|again
remote|picture|rug|towels|shoes|pens|cushions|books ... not .. =line|straighten|align|fix|count|tap|touch|even|arrange
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
photograph|photo|picture|film .. the =plug|lock|stove|hob|oven & again|check|sure|bus
did i .. =really .. switch|lock|turn|close|shut|hit
go and look|check =again
wash|check|lock =once & used|ten|times|twice|only
without .. =adding|counting .. up|them
numbers & add|counting|past|avoid & without|up|past
until .. =certain
100 certain|sure
germ free & flat|house|keep
stop|not|resist|skip|delay|postpone|no|less|fewer -forget|forgetting .. =check|count|clean .. the|my|if|whether|door|it|
  everything|again|lock|stove|hands|stairs -phone|email|news|social|calories|in|out|cash
"""

TABLES = (
    (Kind.OCD, Tier.SURE, Way.TOWARDS, RITUALS),
    (Kind.OCD, Tier.UNSURE, Way.TOWARDS, MAYBE_RITUALS),
)
