"""Dark-sounding words that are said of other things: "kill the lights", "a dead battery", "to die for"."""

IDIOMS = """
one to =one with
do|manage|work|make =sundays|saturdays|fridays|mondays|tuesdays|wednesdays|thursdays|weekends anymore
clean the|my|our? =car|van|bike|windows|gutters|oven|fridge|grill again -and
coin|coins =jar
play|floor|game|toys whatever|what he|she|they =wants|likes|want|like
jeans|trousers|clothes|dress|shirt that? =fit|fits me now
ring|call|phone|see|meet the? =school|head|teacher about .. bullying
=unblock|unclog the? bathroom|kitchen sink
=fast until|till|for|on maghrib|iftar|sunset|sundown|ramadan|easter|lent|kippur
=unpick the collar|hem|sleeve|seam|row|cuff|border|square|heel and do it again
=hide|hiding from my phone|post|inbox|emails|letters
@betting|betting|bet|odds|casino|gambling .. =parser|api|scraper|schema|feed|widget|endpoint|dataset|backend|frontend
legs|arms|quads|calves|shoulders|hands|feet|thighs are|is|feel|felt|were =dead
not|never =leave|leaving him|her|them|mum|dad|nan|gran|grandad|@friend .. on .. own -in|overnight|while|with|at|@child
overdose the|my|our? =plant|tomatoes|lawn|roses|orchid|seedlings|fish|tank|pool|soil|soup|sauce|cactus
bottle|case|crate .. of? .. @alcohol for|as .. =guest|host|hostess|present|gift|raffle
lose|drop #1 @weight_unit with|as|like .. =nurse|doctor|dietitian|dietician|nutritionist|physio|cardiologist|surgeon
if =only to|for|a|as|half|one|five|ten|because
song|track|tune|single|album .. =called|titled|named i want to die
patient|resident .. =died|dies|dying -because
mr|mrs|ms .. =begged|asked|asks|begs|begging me to end it
character|detective|protagonist|narrator|heroine|hero ... =kill him|her|them|it? off
=obituary writing|workshop|course|template
kill .. =weeds|moss|ants|slugs|wasps|aphids|mould|nettles
ask .. for .. =spare key
=charcoal & sausages|burgers|camping|campsite|festival|sketch|drawing|portrait|marshmallows|ribs|halloumi|mask|soap|
  filter
balance|full|high|main|low|headlight|laser =beam
toy|model|lego|wooden =lorry|truck|train|bus
make the|these|this|those .. =disappear|vanish
mum|dad|mother|father|nan|gran|parents|sister|brother|teacher found|saw|caught|knows .. .. .. =screamed|shouted|
  yelled at
  me -every|always|daily|again|and
fat =lazy|useless|stupid|ugly|selfish
order|have|drink|sip|get|buy|nurse|ask|hold .. a|diet|cold|another|zero =coke -habit|problem|line|binge|dealer|bender|
  party|comedown|night|gram
order|have|drink|sip =coke $|at|in|with|instead|on
give ... =kittens|puppies|chicks|litter
leave .. nothing & =party|campsite|camp|hall|barbecue|airbnb|rental|tenants|cleaners|kitchen|picnic
die .. on|in .. =stage|act|finale|panto|opera|sequel
overdose|od =scene|chapter|storyline|plot|episode|protocol|lecture|statistics|figures
an|some|practice|mock|sample =obituary|obituaries .. for .. local|village|parish|school|class|student|paper|newspaper|
  magazine|journalism
goodbye post|toast|song|poem|card|banner|doodle|gift|cake|flowers|collection|tour|present|meal|breakfast|barbecue|bbq|
  brunch|pizza|pints|tea|whip|drink|do|round|picnic|karaoke
slap ... =farce|play|panto|sketch|scene
bruise blue|purple|coloured|yellow
juliet|hamlet|macbeth|romeo|ophelia|lear|caesar .. death =speech|scene|soliloquy
slash|score|cut .. =loaf|loaves|dough|baguette|bread ... blade|lame|razor
bridge =club|night|class|lesson|drive|partner|tournament
perfect at .. =scale|pitch|cadence|turns
goodbye ... =station|airport|gate|camp|platform|ferry|harbour
colleagues|coworkers|team|class|office|staff|work|guests .. on .. my =last day
my =last day .. at|in|of|with .. work|school|job|office|uni|college|camp|holiday|term|shift|contract|placement
obituary column|page|section|desk|editor|writer|archive
=obituary .. page|column|section .. paper|news|newspaper
jump|dive .. off|from .. =pier|jetty|pontoon|board|rocks|boat with|for|into|at|in|and
into .. =sea|lake|river at|near|by|with @name
villain|baddie|witch|ogre|ghost|dragon .. =threat|death|murder|poison
punch in|out late|early
=belt exam|grading|test|form|syllabus|buckle|sander|drive|loop
black|white|yellow|green|brown|blue|orange|seat|tool|conveyor|fan|timing =belt
=knife .. for .. cake|bread|cheese|carving|pumpkin|picnic|butter|pizza|fish
cake|bread|carving|cheese|butter|palette|craft|stanley|pizza|fish|paring|putty =knife|knives
bruise .. =apple|banana|pear|fruit|peach|ego|plums|tomatoes
hide|keep|leave|put|cut|copy .. =spare key -him|her|ex|so|where|from
wiper|saw|mower|jigsaw|planer|skate|shaver|bandsaw|rotary|lawnmower|fan|turbine|hacksaw|circular|helicopter|mixer|
  blender|shears =blade
measure .. =twice .. cut once
=airtag|tracker|gps ... dog|cat|bike|bicycle|luggage|suitcase|keys|parcel|wallet|scooter|collar|hens|tractor
fitness|habit|mood|budget|time|expense|step|bug|issue|sleep|period =tracker
death|dying|funeral|graveyard|murder|execution|burial|hospital|duel =scene|monologue|aria|solo
=grief .. for .. course|essay|module|training|class|exam|paper|seminar
essay|chapter|lecture|seminar|paper|module .. on .. =grief|death|suicide -note
=graveyard|cemetery|grave|gravestones .. history|walk|tour|project|survey|genealogy|sketch|bats|lichen
photograph|sketch|draw|map|survey ... old|village|local|victorian =graves|gravestones|graveyard|headstones
grave|brass =rubbing
dead man =finger|hand|handle|switch|chest
finger .. =dead man
hit .. first =gear|base|note|target|serve|ball|drum
=burn .. candle|rubber
kill|killed time|it|two|bill|switch|process|thread|job|session|server|pid|container|app|tab|port|task|mood|vibe|buzz|
  engine|light|weeds|bugs|mockingbird|darlings|fee|zone|chain|count|feature -to|again|tonight|myself
kill my =darlings
kill the -pain|baby|dog|cat|kids|child|man|woman|neighbour|boss|boy|girl
=killer -$|and|who|because|for|on
orphan|polystyrene
over|not my dead =body
shoot .. email|message|text|photo|hoops|film|video|footage|line|me|scene|portrait|product|roll
shoot .. for the
shoot|shot myself in the =foot
cut out? .. corners|hair|fringe|grass|lawn|hedge|nails|cake|bread|paper|fabric|pattern|vegetables|onions|carrots|wood|
  video|footage|trailer|costs|budget|ribbon|vinyl|stencil|flowers|glass|slices|class|slack|tape|board|cardboard|cards|
  string|list|scene|sugar|tile|mortise|dovetails|joints|pieces|squares|chase|key|cheese|meat|coupons|branches|roses|
  edge|teeth|record|album|track|demo|queue|losses|deck|wire|cable|mat
cut =myself some? slack|off|out|down|shaving|slice|piece
cut =myself a slice|piece|chunk|sliver|wedge|key|deal|break|path|huge|big|thin|generous|fringe|new
cut .. =myself .. shaving|cooking|chopping|opening
cut .. =myself on the|a|some
cut .. my .. =own hair|fringe|nails|hours|losses|bangs|lawn|grass|toenails|fingernails
die cut|cast|hard|another|roll
dying to -die|be|end
dying of boredom|laughter|curiosity|heat|thirst|hunger|embarrassment
dying for a|some
die of =boredom|laughter|curiosity|heat|thirst|hunger|embarrassment|shame|laughing|nerves
die on .. hill
to =die for
die =laughing
shoot|shot up .. =leaderboard|charts|ranks|list
die .. in|on|at .. =elden|souls|mario|minecraft|zelda|hades|celeste|raid|boss
overdose =detection|alert|alarm
everyone|everybody else .. =better than me
plan .. my =funeral speech
would =die for her|his|this|that
bath =bomb
play =dead
birds with one =stone
beats me at =badminton|chess|tennis|squash|cards|scrabble|golf|fifa|pool|darts|monopoly|games|draughts
razor|blades .. for =shaving
never say =die
roll .. =die
almost|nearly =died .. of|laughing|when|embarrass*
died laughing|down
dead battery|batteries|end|line|lift|leg|code|link|letter|sea|wood|weight|head|leaves|leaf|plant|pixel|poets|mall|
  drop|ringer|heat|skin|space|bug|bird|mouse|tired|tree|calm|branches|stock|hang|simple|easy|flowers|roses|blooms|
  ball|fly|flies|slow|good|serious|bolt|phone|screen|sim|account|rat|reckoning|air|zone|souls|again|embarrassed|funny|
  proud|pleased|nice
the =walking dead
day of the =dead
drop dead =gorgeous
grateful dead
hang in|on|around|out|up|back|tight|loose|the|some|a|picture|washing|laundry|coat|curtains|clothes|art|frames|
  wallpaper|lights|decorations|stockings|bunting|with|them -myself|noose|rope
hang =myself upside
hang =myself a|up|the|my some|a|new? picture|mirror|coat|frame|shelf|calendar|hammock|swing|curtain|lamp|painting|
  poster|lantern|lights|towel|basket|clock
hung up
hit .. gym|target|deadline|books|road|sack|hay|snooze|save|send|goal|ball|pool|town|shops|beach|trail|note|key|pause|
  play|enter|button|publish|numbers|slopes|ground|mute|reset|jackpot|brakes|weights|milestone|inbox|forehand|backhand|
  shots|nail|pads|bag|drum|cymbal|delete|pb|quota|budget|rewind|reply|undo
hit the =wall -instead|until|again|with|when|till|so
beat the? .. egg|butter|cream|sugar|score|record|time|level|boss|traffic|rush|batter|clock|drum|carpet|rug|pb|high|
  game|heat|mixture|whites|bushes|odds|queue|fatigue|crowds|blues
beat|beaten @person|him|her|them|my .. at|in|to|on|by|time|chess|score|record|cards
beat my .. time|record|pb|best|brother|sister|dad -up
punch .. holes|bag|dough|card|list|needle|line|through|pads|combo|ticket|tool|bowl
whip .. cream|up|egg|whites|round
slap .. bass|coat
slap on
slap some -sense
^ =kick off
to|and|will|we|the|for|at|after|a|our|match|meeting|project|game|sprint|time =kick off
i|we never|not .. said|got to? say? =goodbye $
i|we did? never|not get to =say goodbye
kick start|about|back|ball|drum|turns|pads|scooter|habit|flip|in|free|penalty|around|can
kick my -dog|cat|puppy|wife|son|daughter|kid|brother|sister|mum|dad|partner|husband|girlfriend|boyfriend|horse
kick the -dog|cat|puppy|kitten|baby|kid|child|boy|girl|man|woman|horse|shit|crap|hell|living
push the|myself|my|to|code|harder|ups|through|up|on|for|back|notifications|commit|branch|pram|buggy|swing -baby|kids|
  son|daughter
push @person on|branch -the
choke point|hold|chain|up
stab at
shake .. hand|bottle|rug|out|off|up|on|well|jar|things
strangle weeds|stitch
poison =ivy|oak
blow .. brains? .. with|glass|up|candles|balloons|nose|bubbles
suicide squad|run|door|hotline|prevention|awareness|watch|king|drills|sprints|grip|knob|silver|blonde|shower|dive
virgin =suicides
suicides $
run|do|doing .. =suicides
kill|killed .. by|the .. =chorus|workout
loss of .. =signal|function|heat
profit and loss
hair =loss
wake up|me|the|kids -tonight|now|alone|forever|like|while|for|again|and|tomorrow|$|anymore|ever|screaming|one|never|on
not|never =wake up? .. the|late|at|so|early|until|before|with|to|baby|kids|tired|grumpy|neighbours|him|her|everyone
ash =wednesday
grave .. error|shift|digger|mistake|accent
black =death|widow
death metal|star|valley|note|cap|match|eater|race|knight|saves|tax|penalty|ray|rates|roll|on
death of .. =salesman|author|stalin|ivan
date|cause|time|year|place of =death
death in =venice|paradise
bored|scared|tickled|work to =death
sudden death
life .. or death|jacket|guard|drawing|skills|admin|insurance|model
dead|living .. will
end .. lease|contract|shift|call|meeting|subscription|membership|session|day|week|month|year|tenancy|trial|chapter|
  essay|email|term|stage|song|row|round|sprint|season|letter|class|practice|workout|speech|note
end on|with -pills|tablets|knife
end it =well|nicely|amicably|kindly|there|here
end it .. with|on|at|by .. =joke|song|chord|bow|flourish|laugh|question|thanks|note|high|smile|dessert|cliffhanger|
  bar|quote|stretch|prayer|handshake|five|six|seven|eight|nine|ten|noon
end it with|properly my|our|the|this? @name|him|her|them|boyfriend|girlfriend|partner|fiance|lover|affair|guy|agency|
  client
end it at #1
end =things .. with|properly|amicably
the? =end of ... the|my|a|this|chapter|day|week|month|term|book|line|aisle|table|road|row|story|season
year end
living room|wage|cost|museum|abroad|alone|with|document|will
life is .. good|better|short
not be here|in|around when|until|for|at|till|during|to .. =plumber|delivery|meeting|parcel|call|monday|cleaner|
  builders|inspection
not be =around for .. meeting|call|party
goodbye .. colleagues|team|class|coworkers|office|work|camp|guests|neighbours|neighbors|clutter|sugar|summer|party|
  card|lunch|drinks|school|nursery|car|cigarettes|smoking|staff|students|email|year|pupils|do|old|station|airport|
  gate|bus|trip|teacher|moves|plane|ferry
say|wave =goodbye to .. colleagues|team|class|office|residents|patients|customers|clients|regulars|pupils|students|
  neighbours|clutter|sugar|guests|grandparents|kids|children|cigarettes|summer|garden|desk
leaving|farewell|goodbye .. party|card|speech|do|lunch|gift|drinks|email|present|concert|song
give =away .. old|spare|clothes|books|free|plants|toys|prize|freebies|baby|unused|bike|courgettes|tomatoes|samples
jump off|on|in|into .. call|diving|trampoline|bandwagon|box|train .. at|meeting
jump .. rope|jacks|squats|start|cut|shot|ball|castle|drive|queue
cliff|bungee|base jump|diving
bridge pose|loan|work|club|week|night|the gap|course
burn .. candle|cd|cds|incense|toast|log|rubbish|bridges|down|disc|scented|out|wood|leaves|the =onions|rate|bonfire|
  sage|midnight
bleed .. radiator|line|margin|print|area|mm|marks|brake
drown .. out|sorrow|in .. noise|work|sauce|paperwork|emails
drown|bury myself in .. work|emails|books|paperwork|music
gun .. range|metal|glue|nail|heat|staple|massage|spray
glue|nail|heat|staple|massage|spray|nerf|water|radar|caulking =gun
rope .. ladder|swing|climb|bridge|skills|access
bullet journal|point|list|proof|chess|train
trigger .. warning|event|point|finger|build|alert
target|hit =list|practice
shooting star|range|script|schedule|day
battle|fight .. scene|club|for|choreography|the =urge to nap
abuse .. of process|testing|case
leave .. him|her|them .. a|the? card|note|message|voicemail|present|review|tip|feedback|key
escape room|key|character|game
attack .. vector|on titan|of
report|cpr to
report .. =bug|pothole|fault|leak|issue|faulty
hot dog
knock -him|her|them .. out|dead|off|em
break a =leg
panic|asthma attack
heart =attack
self service|care|esteem|employed|assessment|checkout|help
selfharm script|file|command|shell|prompt|loop|function
stop|bus|train|full =stop
no .. problem|way|knead|bake|show|reply|code|sew|one
no time to =die
live and let =die
dying .. fern|plant|ember|light|fire|star|art|breed|language|battery
like the =dead
dead =horse
die less|again in|to|on ranked|cue|stage|boss|level|game|beat|time
die .. on =cue
cut people|him|her|them|someone .. off
baby =tooth|teeth|shower|steps
mourning dove|cloak|suit
funeral march|song|blues|procession
phone|laptop|battery|batteries|car|plant|fern|engine|tablet|watch|wifi|server|printer|fridge|computer|bulb|torch|
  boiler =died|dead|dies
escape .. quotes|characters|string|html|sequence|rope
lost .. in|at .. chess|darts|cards|thought|translation
caesarean|section|acne|surgery|appendix|operation|caesarian|knee|moonlit =scar
paper cut
burns and =scalds
cuts and =grazes
crash test|course|mat|site|diet
cut fruit|flowers|down =trees
death by chocolate
permadeath|deadlift|deadhead|deathbed scene
exit interview
kill me .. commute|stairs|feet|back|shoes|heat|hill
is|are|was|were =killing me
feet|back|shoes|legs .. =killing me
killed it
suicide .. by =durkheim
stay|stayin =alive .. choir|song|sing|dance|karaoke|bee
kick .. out of .. the way
good =grief|friday
widow and =orphan
loss =leader|function|adjuster
arms =length
hit me|us with your|a|the|some|more? .. =questions|facts|news|ideas|feedback|best|beat|playlist|recommendations|tips
hit me|us that|how
it =hit me|us like
blade .. in|of|on|for .. jigsaw|bandsaw|planer|mower|saw|cutter|blender|mixer|processor|fan|turbine|plane|skates|wiper|
  scraper|lathe
punch .. =hole
line up the =shot|putt
lost =sheep
shaun of the dead
over but the
ashes .. compost|garden|bin|fireplace|grate|stove|hearth|fire
lost .. baby =monitor
feel the =burn
prod|server|site|build|line|phone|engine is|was|went =dead
died over winter|in the =frost
rosemary|lavender|fern|seedlings|basil|rose .. =died
sweep .. ashes
great =escape|leap
throw =shots
spare key .. with
cat|dog|kitten .. =scratched|bit .. my .. hand|arm
shoot .. =wedding
finds the body
mum|dad|boss|teacher|coach|wife|husband will =kill me
mum|dad|boss|teacher|coach is going to =kill me
swallow my pride
died .. times .. on|in .. level|game|boss
died #1 times
off =beat
hit me baby
bleeding edge|love|heart
love lies =bleeding
gravestones .. set|play|halloween|scene
suicide =squeeze
shot list
school =places
escape .. =code
=hang from the|a|my? pull|monkey? up? bar|bars|rings|trapeze|silks|hangboard|holds -until|till|and|with|by|tonight|so|to
push =him|her|them round|around|in|on the|a|his|her lake|park|block|swing|chair|wheelchair|pram|bike
what i =hate and what
so he|she|they .. not =feel
shoulder|elbow|arm|ball|wrist & =throw
#1 year|month|week =old
blood in|from my|his|her|the? .. stool|urine|pee|poo|wee|phlegm
nurse|doctor|phlebotomist|lab|gp|clinic ... =blood
=lighter .. ashtray|cigarettes|smokes|vape
=rehab for|of .. knee|hip|shoulder|ankle|back|wrist|acl|elbow|leg|foot|hand|neck|tendon|ligament
send|write|text|email|read|say|reply|type|draft|answer|copy|translate .. =lines -of
goodbye mail|email|message|card|note .. to|for .. =colleagues|team|class|coworkers|office|department|clients|staff
give|hold|prepare|plan|attend|teach .. talk|workshop|lesson|assembly|training|lecture|class on|about|against ..
  =bullying
=hr .. about .. leaving|notice|salary|holiday|payslip|contract|raise|hours|training|pension|visa|onboarding
handover|notice|slack|office|colleagues & my =last day
skipping|jump|jumping =rope
dress|sewing|shirt|skirt|trouser|paper pattern .. =size
could|can not hit it|them =button|link|icon|target|note|notes
button|link|icon|target|note|notes ... could|can not =hit it|them
before|until it =bills|charges me
leaving .. =barbecue|party|wedding|drinks|gathering|reception .. before i go
not lead|run|sing =praise|worship team|band|night|service
so .. neighbours|neighbour|tenants do|does|will|not not? =complain
what she|he|they|mum|dad|baby ate|eats ... =dietician|dietitian|nurse|pediatrician|paediatrician
mash|mashed .. avocado|banana|potato|potatoes|carrot|carrots|peas|pear .. =see what happens
barber|barbershop|barbers|hairdresser|salon ... need a =cut|haircut
shop|office|work|till|alarm|church|club|hall|school|store|van|building|locker|site =key|keys .. over|back|in
hymn|hymns|song|songs for =advent|easter|christmas|harvest|lent|whitsun|assembly|carol
cull|edit|rate|sort .. =shots
photograph|draw|paint|sketch every =door|house|gate on|in
start|begin over|again on|at|from =page|bar
signed =page
dry out|off my|the|his|her =boots|shoes|coat|tent|wellies|towels|herbs
take|collect|drive|walk =rose to
win back my|the|his|her =sister|brother|trust|client|clients
rope in my|the|some|two|three? =brother|sister|mates|neighbours|neighbour|friends|kids|volunteers|cousin|dad|mum
goodbye to the|our|my =house|flat|office|garden|school|class|team|shop|allotment
goodbye to .. =lads|crew|colleagues|ward -before|for|and|forever
strip .. =bed|beds|wallpaper|paint|sheets|bed in
free school =meals
learn #2 =meals
tell|ask|remind ... not eat =pork|meat|beef|gluten|nuts|shellfish|fish
full|hospice|sharps|cleanse|food =name|shop|bin|tone|safe
wash|clean|rinse|scrub =brushes|brush|pans|filter|wheels properly this time
kilograms|grams of =clay|sand|soil|compost|wool|plaster|cement
back|copy up? .. photos|pictures laptop|phone|folder|library? to .. =drive|disk|cloud|stick
ircc|visa|parcel|case|order|delivery|application =tracker
appointment|visa|consulate|embassy|office|termin|delivery =slots
boxes from .. =liquor|wine|booze store|shop
sing|hum|whistle .. =scale|scales
ring|call ... re|about .. water =tablets
run|raise|walk|bake|collect .. for .. =hospice
=hymn numbers|number|board
tempo|key|chords|harmony for|of .. =hymn
plot of =land
set fire to .. =leaves|bonfire|branches|logs
dog|cat|puppy =bit my
photograph .. =rings
move .. seat|desk ... =away from
foster .. =social worker
=praise the effort
sorry for being =late
people|they|romans|victorians|sailors|soldiers|knights|vikings =ate
lend|lent|loan ... =has my money
write|play|draw|recite|type|say|sing|name ... =without looking
pulmonary|cardiac|heart|lung|stroke|vestibular|physio =rehab
badge|lanyard|pass|uniform|laptop|pager and =keys
=bloods
wipe the =phones|phone|screens|till|counters down -again|and
kids|kid|baby|puppy|kitten|dog|cat|school|flu|travel|allergy|his|her =shots record|records|card|done|booked|book
frame|compose|retake|light .. =shot
push mum|mom|dad|gran|granny|nan|grandma|grandad|baby|him|her round|around|in|on .. =chair|wheelchair|pram|swing|buggy
push mum|mom|dad|gran|granny|nan|grandma|grandad round|around the =garden|park|block|ward
lift|get|take .. =baby out of the? cot|crib|bath|carseat|pram
spreadsheet|excel|vba|keyboard|sheet =macros
prep =questions|slides|lunch|lunches|lesson|lessons|veg|notes|class|talk|agenda|ingredients|interview
commit|push|publish|share|send|upload what i =have even broken|rough|unfinished
get the|my|our? kids|children|bag|bags|car|dog? =ready to go|leave -for|this|forever|and|from|without
=detective|character|hero|heroine|villain|novel sister|brother|mother|father|wife|husband|son|daughter .. dead
"""
"""What is said of other things; such words are set aside before anything is read."""
